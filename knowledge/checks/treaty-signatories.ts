import { checkEach } from './finding.ts';
import { homesOf } from './people.ts';

/** A signatory with a `person` leads to someone we know. */
export const checkTreatySignatories = checkEach('treaty-signatories', ['treaties'], (file, say, _id, files) => {
  for (const { name, person } of file.signatories) {
    if (!person || homesOf(files).has(person)) continue;
    say(
      `signatory "${name}" is linked to "${person}", whom no country or organisation defines; correct the id, or leave "person" out.`,
    );
  }
});
