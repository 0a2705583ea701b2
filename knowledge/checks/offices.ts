import { checkEach } from './finding.ts';

/** Offices have ids of their own, and so have sources. */
export const checkOffices = checkEach('offices', ['countries', 'organisations'], (file, say) => {
  const sources = new Set(file.sources.map((source) => source.id));
  if (sources.size < file.sources.length) say('two entries of "sources" share an id; rename one.');
  const seen = new Set<string>();
  for (const office of file.offices) {
    if (seen.has(office.id)) say(`two offices share the id "${office.id}"; rename one or join their terms.`);
    seen.add(office.id);
  }
});
