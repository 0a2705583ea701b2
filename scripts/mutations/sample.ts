/**
 * Every so many mutants are tried, spread evenly over all files: `MUTATION_EVERY`, all where it is not set. `MUTATION_FROM` starts at
 * another of them: an unseen sample says whether cases written for the first one cover the kind.
 */
const every = Number(process.env.MUTATION_EVERY ?? 1);
const from = Number(process.env.MUTATION_FROM ?? 0);

/** @param id Stryker's number of a mutant */
export const isInSample = (id: string): boolean => Number(id) % every === from;
