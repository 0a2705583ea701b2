/** What a language says of the names of places, beside the names themselves. */
export interface PlaceRules {
  /**
   * First parts of compounds that stand for a country, with its ISO code: the Sino-British Joint Declaration. As the language
   * writes them, with a capital where it writes one.
   */
  readonly combiningForms: readonly (readonly [form: string, country: string])[];
  /**
   * Forms of a demonym that follow from it by rule and that `TextRules.stems` does not give: plurals.
   *
   * @param demonym as the knowledge lists it: `Indian`
   * @returns further forms, without the demonym itself: `['Indians']`
   */
  demonymForms(demonym: string): readonly string[];
}
