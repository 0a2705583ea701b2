/** Placeholder until components/flags lands. */
export function flagsFor(_codes: string[]): Record<string, string> {
  return {};
}
