/** Every so many mutants are tried, spread evenly over all files: `MUTATION_EVERY`, all where it is not set. */
const every = Number(process.env.MUTATION_EVERY ?? 1);

/** @param id Stryker's number of a mutant */
export const isInSample = (id: string): boolean => Number(id) % every === 0;
