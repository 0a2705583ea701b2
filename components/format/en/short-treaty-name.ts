/** What a treaty is, at the end of its name: the reader of a list of treaties knows that already. */
const KIND_AT_END = / (Accords?|Agreements?|Conventions?|Declaration|Memorandum|Pact|Protocols?|Treaty|Treaties)$/;
const KIND_AT_START = /^(Treaty|Convention|Declaration|Pact|Peace) of (the )?(?=\p{Lu})/u;

/**
 * A treaty's name without the word for its kind, for where there is no room.
 * @example shortTreatyName('Camp David Accords') // 'Camp David'
 * @example shortTreatyName('Treaty of Westphalia') // 'Westphalia'
 */
export function shortTreatyName(name: string): string {
  return name.replace(KIND_AT_START, '').replace(KIND_AT_END, '') || name;
}
