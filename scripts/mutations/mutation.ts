/** A slip that a programmer could make, and what a reader of the news would then see. The tests named have to notice. */
export interface Mutation {
  /** The part of the project it is in. */
  area: string;
  file: string;
  /** Stands exactly once in the file. */
  find: string;
  replace: string;
  because: string;
  /** Files or folders of tests. */
  tests: string[];
}

/** Mutations of one area, which share their tests. */
export function inArea(area: string, tests: string[], mutations: Omit<Mutation, 'area' | 'tests'>[]): Mutation[] {
  return mutations.map((mutation) => ({ area, tests, ...mutation }));
}
