import type { TreatyFile } from '../../engine/knowledge.ts';
import { packOf } from '../../engine/languages/registry.ts';
import { type NameForm, readForms } from '../../engine/treaties/name-forms.ts';
import { namesOfFile } from '../../engine/treaties/names-in-language.ts';
import { type Check, checkEach } from './finding.ts';

interface NameOwner {
  id: string;
  form: NameForm;
  /** Year of signing. */
  year: string;
}

/** How a name is distinguished from an equal one: the words as the engine compares them, abbreviations to the letter. */
function formKey(form: NameForm): string {
  const [only] = form.written;
  return form.words.length === 1 && only && form.cases[0] === 'exact' ? only : form.words.join(' ');
}

/** Whether something beside the name decides for this owner: a rule of its own, or a year that belongs to the name. */
function isRuled(owner: NameOwner): boolean {
  return owner.form.needs.length > 0 || owner.form.year !== null;
}

/**
 * A name that several treaties share needs a rule that decides in all of their files but one: the one it means where no
 * rule speaks for another. And a rule can only decide where the file gives it something to decide by.
 */
export const checkTreatyNames: Check = (files) => {
  // The names of the files are English.
  const pack = packOf('en');
  if (pack === null) throw new Error('there is no English pack to read the names of treaties with');
  const language = { text: pack.text, rules: pack.treaties };
  const owners = new Map<string, NameOwner[]>();
  for (const [id, file] of Object.entries(files.treaties)) {
    const seen = new Set<string>();
    // The form that asks for least is the one that counts for a treaty: it is the one that matches everywhere.
    const forms = readForms(namesOfFile(id, file), language).sort(
      (a, b) => Number(a.needs.length > 0 || a.year !== null) - Number(b.needs.length > 0 || b.year !== null),
    );
    for (const form of forms) {
      const key = formKey(form);
      if (seen.has(key)) continue;
      seen.add(key);
      owners.set(key, [...(owners.get(key) ?? []), { id, form, year: file.signed.date.slice(0, 4) }]);
    }
  }
  return checkEach('treaty-names', ['treaties'], (file, say, id) => {
    for (const [key, sharing] of owners) {
      const own = sharing.find((owner) => owner.id === id);
      const others = sharing.filter((owner) => owner.id !== id);
      if (own && others.length > 0) checkShared(key, own, others, say);
    }
    checkRules(file, say);
  })(files);
};

/** A name that other treaties have too: a rule has to decide, and one that can. */
function checkShared(key: string, own: NameOwner, others: readonly NameOwner[], say: (message: string) => void): void {
  const rivals = others.filter((owner) => !isRuled(owner)).map((owner) => owner.id);
  if (!isRuled(own) && rivals.length > 0) {
    say(
      `the name "${own.form.name}" is also one of ${rivals.join(', ')}; move it from "names" to "ambiguousNames" with ` +
        'what decides, e.g. "needs": ["year", "party", "theme"], in all of these files but the best known one.',
    );
  }
  const twin = others.find((owner) => owner.year === own.year);
  const byYearAlone = own.form.needs.length === 1 && own.form.needs[0] === 'year';
  if (twin && byYearAlone)
    say(
      `the name "${own.form.name}" (${key}) needs a year, but ${twin.id} is of ${own.year} too; add "party" or "theme" to "needs".`,
    );
}

/** A rule can only decide where the file gives it something to decide by. */
function checkRules(file: TreatyFile, say: (message: string) => void): void {
  const safe = new Set(file.names);
  for (const { name, needs } of file.ambiguousNames ?? []) {
    if (safe.has(name)) say(`"${name}" is in "ambiguousNames" and also in "names"; delete it from "names".`);
    if (needs.includes('theme') && !file.cues?.length)
      say(
        `"${name}" needs a theme, but the file has no "cues" to know it by; add the words that tell it from its namesakes.`,
      );
    if (needs.includes('party') && file.parties.length === 0)
      say(`"${name}" needs a party, but "parties" is empty; take "party" out of "needs" or add the parties.`);
  }
}
