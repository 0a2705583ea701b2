import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { CountryFile, OrganisationFile } from '../../engine/knowledge.ts';
import { isCountryCode } from '../../knowledge/checks/codes.ts';
import { formatFile } from '../../knowledge/format.ts';
import { readFilesAsWritten } from '../../knowledge/read-files.ts';
import { Id, PartialDay } from '../../knowledge/schema/common.ts';
import { addTerm } from './add-term.ts';
import { newCountry, newOrganisation, newTreaty } from './templates.ts';

const USAGE = `usage: npm run new treaty <id>
       npm run new country <iso2>
       npm run new organisation <id>
       npm run new language <tag>
       npm run new -- term <country or organisation> <office> <person> <start> [--end DAY] [--acting] [--name "Full Name"]`;

/** Why a command was not carried out, with what to do instead. */
export class Refusal extends Error {}

function need(value: string | undefined, what: string): string {
  if (!value) throw new Refusal(`${what} is missing.\n${USAGE}`);
  return value;
}

function checkId(id: string): string {
  if (!Id.safeParse(id).success)
    throw new Refusal(`"${id}" cannot be an id: use lower-case letters, digits and hyphens, e.g. simla-agreement.`);
  return id;
}

function checkDay(day: string): string {
  if (!PartialDay.safeParse(day).success) throw new Refusal(`"${day}" is no day: write YYYY-MM-DD, YYYY-MM or YYYY.`);
  return day;
}

function create(root: string, folder: string, id: string, file: object): string {
  const path = join(root, folder, `${id}.json`);
  if (existsSync(path)) throw new Refusal(`knowledge/${folder}/${id}.json is there already; edit it.`);
  writeFileSync(path, formatFile(JSON.parse(JSON.stringify(file))));
  return `knowledge/${folder}/${id}.json is ready to fill in (docs/adding.md says how).
Then run: npx vitest run tests/knowledge     It says what is still missing.`;
}

function createTerm(
  root: string,
  args: string[],
  options: { end: string | undefined; acting: boolean; name: string | undefined },
): string {
  const id = checkId(need(args[0], 'the country or organisation'));
  const files = readFilesAsWritten(root);
  const folder = id in files.countries ? 'countries' : 'organisations';
  const file: CountryFile | OrganisationFile | undefined = files[folder][id];
  if (!file) {
    throw new Refusal(
      `there is neither countries/${id}.json nor organisations/${id}.json; run: npm run new country ${id}`,
    );
  }
  const everybody = [...Object.values(files.countries), ...Object.values(files.organisations)];
  const known = new Set(everybody.flatMap((one) => Object.keys(one.people)));
  const term = {
    office: need(args[1], 'the office'),
    person: checkId(need(args[2], 'the person')),
    start: checkDay(need(args[3], 'the first day')),
    end: options.end === undefined ? undefined : checkDay(options.end),
    acting: options.acting,
    name: options.name,
  };
  const path = `${folder}/${id}.json`;
  try {
    writeFileSync(join(root, path), formatFile(JSON.parse(JSON.stringify(addTerm(file, term, known)))));
  } catch (error) {
    throw new Refusal(`knowledge/${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
  const until = term.end ? ` to ${term.end}` : '';
  return `knowledge/${path}: ${term.person} is ${term.office} from ${term.start}${until}.\nAdd the source to "sources" and set "checked". Then run: npx vitest run tests/knowledge`;
}

/**
 * Carries out one `npm run new` command and returns what to tell whoever gave it. Throws `Refusal` where it cannot.
 *
 * @param argv what stands after `npm run new`
 * @param root the folder that holds countries/, organisations/ and treaties/
 * @param today ISO day, for `checked`
 */
export function startKnowledge(argv: string[], root: string, today: string): string {
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: { end: { type: 'string' }, acting: { type: 'boolean', default: false }, name: { type: 'string' } },
  });
  const [what, ...args] = positionals;
  switch (what) {
    case 'treaty':
      return create(root, 'treaties', checkId(need(args[0], 'the id')), newTreaty());
    case 'country': {
      const code = need(args[0], 'the country code').toLowerCase();
      if (!isCountryCode(code.toUpperCase())) throw new Refusal(`"${code}" is no country code of ISO 3166-1.`);
      return create(root, 'countries', code, newCountry(today));
    }
    case 'organisation':
      return create(root, 'organisations', checkId(need(args[0], 'the id')), newOrganisation(today));
    case 'term':
      return createTerm(root, args, { end: values.end, acting: values.acting, name: values.name });
    default:
      throw new Refusal(USAGE);
  }
}
