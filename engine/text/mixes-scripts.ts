/**
 * Whether a word mixes letters of scripts that look alike: Latin with Cyrillic or Greek. No language writes a word so; it
 * stands in texts that want to pass for another word.
 *
 * @param word one word as written
 */
export function mixesScripts(word: string): boolean {
  const scripts = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u];
  return scripts.filter((script) => script.test(word)).length > 1;
}
