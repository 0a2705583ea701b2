/** Marks between words, as whole strings between them: one home for those that several rooms look at. */

/** A hyphen and nothing else. */
export const HYPHEN = /^[-\u2010\u2011]$/;

/** Joins two words to one part of a name: Jean-Noel, O'Brien. */
export const JOINS_NAME_PARTS = /^[-\u2010\u2011'\u2019]$/;

/** The full stop of an initial or an abbreviation, with the space after it. */
export const STOP_AND_SPACE = '. ';

/** What opens a quotation or follows a colon stands right before the next word. */
export const OPENS_QUOTE = /["\u201c\u2018:]\s*$/;
