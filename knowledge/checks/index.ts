/** All checks of the knowledge, in the order their findings help most: shape first, then what relies on it. */
import type { KnowledgeFiles } from '../../engine/knowledge.ts';
import { checkCodes } from './codes.ts';
import type { Check, Finding } from './finding.ts';
import { checkOffices } from './offices.ts';
import { checkPeople } from './people.ts';
import { checkPersonNames } from './person-names.ts';
import { checkProvenance } from './provenance.ts';
import { checkFacts, checkSchema } from './schema.ts';
import { checkTerms } from './terms.ts';
import { checkTreatyEvents } from './treaty-events.ts';
import { checkTreatyNames } from './treaty-names.ts';
import { checkTreatyRelations } from './treaty-relations.ts';
import { checkTreatySignatories } from './treaty-signatories.ts';
import { checkTreatySources } from './treaty-sources.ts';
import { checkTreatyStatus } from './treaty-status.ts';

/** The checks that rely on the schema, by rule. */
export const checks: Readonly<Record<string, Check>> = {
  terms: checkTerms,
  people: checkPeople,
  'person-names': checkPersonNames,
  offices: checkOffices,
  provenance: checkProvenance,
  codes: checkCodes,
  'treaty-names': checkTreatyNames,
  'treaty-relations': checkTreatyRelations,
  'treaty-events': checkTreatyEvents,
  'treaty-status': checkTreatyStatus,
  'treaty-sources': checkTreatySources,
  'treaty-signatories': checkTreatySignatories,
};

function filesWithout<File>(
  folder: Record<string, File>,
  name: string,
  bad: ReadonlySet<string>,
): Record<string, File> {
  return Object.fromEntries(Object.entries(folder).filter(([id]) => !bad.has(`knowledge/${name}/${id}.json`)));
}

/**
 * Everything wrong with a set of files; empty where all is well. A file that does not fit its schema is reported for
 * that alone, since the other checks could say nothing sure about it.
 */
export function checkKnowledge(files: KnowledgeFiles): Finding[] {
  const shape = checkSchema(files);
  const bad = new Set(shape.map((finding) => finding.file));
  const sound: KnowledgeFiles = {
    countries: filesWithout(files.countries, 'countries', bad),
    organisations: filesWithout(files.organisations, 'organisations', bad),
    treaties: filesWithout(files.treaties, 'treaties', bad),
  };
  return [...shape, ...checkFacts(files), ...Object.values(checks).flatMap((check) => check(sound))];
}
