/** The knowledge as the engine takes it, over the bytes of the package: a file's rest is parsed when an article names it. */
import type {
  CountryFile,
  FoundPerson,
  KnowledgeFiles,
  OfficeFile,
  OrganisationFile,
  People,
  TreatyFile,
} from '../../engine/knowledge.ts';
import { once, remember } from '../../engine/lazy.ts';
import { ByteList } from './byte-list.ts';
import {
  type Heads,
  type PackedFiles,
  type PackedPerson,
  PEOPLE_PARTS,
  type PlaceHead,
  type TreatyBody,
  type TreatyHead,
} from './format.ts';
import { WordIndex } from './word-index.ts';

type OfficeAt = (number: number) => OfficeFile;

function openPlaces<File extends CountryFile | OrganisationFile>(
  heads: Readonly<Record<string, PlaceHead<File>>>,
  officeAt: OfficeAt,
): Record<string, File> {
  return Object.fromEntries(
    Object.entries(heads).map(([id, head]) => {
      const { first, count } = head.offices;
      const offices = once(() => Array.from({ length: count }, (_, at) => officeAt(first + at)));
      const file = {
        ...head,
        get people(): never {
          throw new TypeError('People are found through KnowledgeFiles.people: a packed file lists none.');
        },
        get offices() {
          return offices();
        },
      };
      // A head with people and offices is a file: TypeScript does not follow that through the generic type.
      return [id, file as unknown as File];
    }),
  );
}

const BODY_KEYS: readonly (keyof TreatyBody)[] = [
  'kind',
  'themes',
  'cues',
  'inForce',
  'parties',
  'open',
  'signatories',
  'background',
  'settles',
  'provisions',
  'events',
  'sources',
  'checked',
  'confirmedIn',
  'unconfirmed',
];

/** A treaty whose body is read when one of its fields is first asked for. The getters are shared by all. */
class PackedTreaty {
  readonly body: () => TreatyBody;

  constructor(head: TreatyHead, body: () => TreatyBody) {
    this.body = once(body);
    Object.assign(this, head);
  }
}
for (const key of BODY_KEYS) {
  Object.defineProperty(PackedTreaty.prototype, key, {
    get(this: PackedTreaty) {
      return this.body()[key];
    },
  });
}

function openTreaties(heads: Heads['treaties'], bodies: ByteList): Record<string, TreatyFile> {
  return Object.fromEntries(
    Object.entries(heads).map(([id, head], at) => [
      id,
      new PackedTreaty(head, () => bodies.json<TreatyBody>(at)) as unknown as TreatyFile,
    ]),
  );
}

function openPeople(list: ByteList, officeAt: OfficeAt, fileOfOffice: (number: number) => string): People {
  const persons = new ByteList(list.bytes(PEOPLE_PARTS.persons));
  const words = new WordIndex(list.bytes(PEOPLE_PARTS.words));
  const ids = new WordIndex(list.bytes(PEOPLE_PARTS.ids));
  const personAt = remember((number: number) => persons.json<PackedPerson>(number));
  return {
    find(id): FoundPerson | undefined {
      const [number] = ids.find(id);
      if (number === undefined) return undefined;
      const { facts, definedIn, offices, signed = [] } = personAt(number);
      const held = offices.map((at) => ({ file: fileOfOffice(at), office: officeAt(at) }));
      return { facts, definedIn, offices: held, signed };
    },
    withWord: (word) => words.find(word).map((number) => personAt(number).id),
    ids: () => Array.from({ length: persons.length }, (_, number) => personAt(number).id),
    size: persons.length,
  };
}

/** For each office by its number, the path of the file it stands in. */
function filesOfOffices({ countries, organisations }: Pick<Heads, 'countries' | 'organisations'>): string[] {
  const files: string[] = [];
  for (const [folder, heads] of Object.entries({ countries, organisations })) {
    for (const [id, { offices }] of Object.entries(heads))
      for (let at = 0; at < offices.count; at++) files[offices.first + at] = `${folder}/${id}`;
  }
  return files;
}

/**
 * Opens the knowledge of the package.
 * @throws SyntaxError or RangeError where a file is damaged; a damaged item throws when it is read
 */
export function openKnowledge(packed: PackedFiles): KnowledgeFiles {
  const heads = JSON.parse(new TextDecoder().decode(packed.heads)) as Heads;
  const offices = new ByteList(packed.offices);
  const officeAt = remember((number: number) => offices.json<OfficeFile>(number));
  const files = once(() => filesOfOffices(heads));
  return {
    countries: openPlaces(heads.countries, officeAt),
    organisations: openPlaces(heads.organisations, officeAt),
    treaties: openTreaties(heads.treaties, new ByteList(packed.treaties)),
    ...(heads.facts && { facts: heads.facts }),
    ...(heads.calendar && { calendar: heads.calendar }),
    people: openPeople(new ByteList(packed.people), officeAt, (number) => files()[number] ?? ''),
    titleKinds: new Map(heads.titleKinds),
  };
}
