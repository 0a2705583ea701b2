/**
 * A text by its letters and digits alone, in lower case, so that punctuation and spaces tell no two headlines apart.
 *
 * @example lettersAndDigits('“Peace,” at last') // 'peaceatlast'
 */
export const lettersAndDigits = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** The words of a text as runs of letters, whatever stands between them. */
export const letterRuns = (text: string): string[] => text.match(/[\p{L}\p{M}]+/gu) ?? [];
