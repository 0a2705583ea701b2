/** Why something could not be done, as a code: its sentence stands in `locales/`, in the reader's language. */
export const FAILURE_CODES = [
  /** The Brief is larger than one tab may keep. */
  'brief-too-large',
  /** The article is too long to be kept beside its Brief, so the Brief cannot be made anew from it. */
  'text-not-kept',
] as const;
export type FailureCode = (typeof FAILURE_CODES)[number];

/** A failure that has a code. Its message is the code. */
export class Failure extends Error {
  constructor(readonly code: FailureCode) {
    super(code);
    this.name = 'Failure';
  }
}
