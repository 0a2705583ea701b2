/** Why something could not be done, as a code: its sentence is `failure.<code>` in `locales/`, in the person's language. */
export const FAILURE_CODES = [
  /** No answer came, however often the message was sent. */
  'worker-silent',
  /** The worker was stopped twice at the same work. */
  'worker-stopped',
  /** The extension was updated or removed under this page. */
  'extension-updated',
  /** The page went on to something else before it was done. */
  'page-left',
  /** There is no text to read in the page. */
  'no-text',
  /** The page could not be taken apart. */
  'page-unreadable',
  /** The Brief is larger than one tab may keep. */
  'brief-too-large',
  /** The article is too long to be kept beside its Brief, so the Brief cannot be made anew from it. */
  'text-not-kept',
  /** An unexpected error; the worker's console has the error. */
  'unexpected',
] as const;
export type FailureCode = (typeof FAILURE_CODES)[number];

/** A failure that has a code. Its message is the code. */
export class Failure extends Error {
  constructor(readonly code: FailureCode) {
    super(code);
    this.name = 'Failure';
  }
}

/** The code of anything thrown. */
export const codeOf = (error: unknown): FailureCode => (error instanceof Failure ? error.code : 'unexpected');
