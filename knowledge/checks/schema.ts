import { Facts, schemas } from '../schema/index.ts';
import { type Check, checkEach } from './finding.ts';

const where = (path: PropertyKey[]) => path.map(String).join('.') || 'the file';

/** Every file has the shape its schema asks for. The other checks rely on it and run on files that pass. */
export const checkSchema: Check = (files) =>
  (['countries', 'organisations', 'treaties'] as const).flatMap((folder) =>
    checkEach('schema', [folder], (file, say) => {
      for (const issue of schemas[folder].safeParse(file).error?.issues ?? []) {
        say(`${where(issue.path)}: ${issue.message}; correct that field.`);
      }
    })(files),
  );

/** The files of `knowledge/facts/` have their shape, and all of them are there. */
export const checkFacts: Check = ({ facts }) =>
  (facts === undefined ? [] : (Facts.safeParse(facts).error?.issues ?? [])).map((issue) => {
    const file = `knowledge/facts/${String(issue.path[0])}.json`;
    return { file, rule: 'facts', message: `${file} (facts): ${where(issue.path.slice(1))}: ${issue.message}` };
  });
