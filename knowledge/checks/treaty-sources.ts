import type { TreatyFile } from '../../engine/knowledge.ts';
import { checkEach } from './finding.ts';

/** A claim that something was checked names the source it was checked in; what was not is said. */
export const checkTreatySources = checkEach('treaty-sources', ['treaties'], (file, say) => {
  checkIndexes(file, say);
  if (file.checked && file.confirmedIn.length === 0) {
    say(
      `is "checked" on ${file.checked} but "confirmedIn" names no source; give the number of the source, or set "checked" to null.`,
    );
  }
  if (!file.checked && file.unconfirmed.length === 0) {
    say('"checked" is null and "unconfirmed" is empty; name there the fields that nobody looked up.');
  }
  checkUnconfirmed(file, say);
  const addresses = file.sources.map((source) => source.url);
  if (new Set(addresses).size < addresses.length) say('two entries of "sources" have the same address; delete one.');
});

/** Every number of a source is one of the file's sources. */
function checkIndexes(file: TreatyFile, say: (message: string) => void): void {
  for (const index of file.confirmedIn) {
    if (!file.sources[index])
      say(
        `"confirmedIn" names source ${index}, and there are ${file.sources.length} (counted from 0); correct the number.`,
      );
  }
  for (const event of file.events) {
    for (const index of event.confirmedIn ?? []) {
      if (!file.sources[index])
        say(
          `the event of ${event.date} names source ${index} in "confirmedIn", which is not there; correct the number.`,
        );
    }
    if (event.confirmed && event.confirmedIn?.length === 0)
      say(`the event of ${event.date} is "confirmed" in no source; name the source or take "confirmed" away.`);
  }
}

/** What was not looked up is named by its field. */
function checkUnconfirmed(file: TreatyFile, say: (message: string) => void): void {
  const fields = new Set([...Object.keys(file), 'inForce', 'open', 'status']);
  for (const field of file.unconfirmed) {
    const [name] = field.split(/[.\s:[]/);
    if (name && !fields.has(name))
      say(`"unconfirmed" names "${field}", which is no field; begin with the field's name.`);
  }
}
