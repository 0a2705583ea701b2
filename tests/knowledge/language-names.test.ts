import { expect, test } from 'vitest';
import type { LanguageNames, PersonNames } from '../../engine/language-names.ts';
import { checkLanguageNames } from '../../knowledge/checks/language-names.ts';
import { findNamesakes } from '../../knowledge/checks/namesakes.ts';
import { withBothScripts } from '../../knowledge/chinese-scripts.ts';
import { readKnowledgeFiles } from '../../knowledge/read-files.ts';
import {
  type LanguageFiles,
  languageTags,
  readLanguageFiles,
  readLanguageNames,
} from '../../knowledge/read-language-names.ts';
import { country, knowledge as sampleFiles } from './sample-files.ts';

const knowledge = readKnowledgeFiles();
const TAGS = ['ar', 'de', 'es', 'fr', 'hi', 'pt', 'ru', 'zh'];

test('there are names in eight languages', () => {
  expect(languageTags()).toEqual(TAGS);
});

test.each(TAGS)('the names in %s have no findings', (tag) => {
  const findings = checkLanguageNames(tag, readLanguageFiles(tag), knowledge).map((finding) => finding.message);
  expect(findings, findings.join('\n')).toEqual([]);
});

/** Heads of state and government, and heads of organisations, who hold their office. */
function holders(): string[] {
  const heads = new Set<string>();
  for (const file of [...Object.values(knowledge.countries), ...Object.values(knowledge.organisations)]) {
    for (const office of file.offices) {
      if (!['head-of-state', 'head-of-government', 'supreme-leader', 'organisation-head'].includes(office.kind))
        continue;
      for (const term of office.terms) if (term.end === undefined) heads.add(term.person);
    }
  }
  return [...heads];
}

/** People whom a short form alone means in news. */
const bare = [...Object.values(knowledge.countries), ...Object.values(knowledge.organisations)].flatMap((file) =>
  Object.entries(file.people).flatMap(([id, person]) => (person.bare ? [id] : [])),
);

/** Whoever took office since the names were written has none yet: the refresh may not fail on that. */
test.each(['ar', 'hi', 'ru', 'zh'])('%s names everybody whom a bare name means', (tag) => {
  const { people } = readLanguageNames(tag);
  expect(bare.filter((id) => !(id in people))).toEqual([]);
});

test.each(['ar', 'hi', 'ru', 'zh'])('%s names 95 of 100 heads in office; whoever comes new is named later', (tag) => {
  const { people } = readLanguageNames(tag);
  const heads = holders();
  const missing = heads.filter((id) => !(id in people));
  expect(missing.length, `without a name: ${missing.join(', ')}`).toBeLessThanOrEqual(heads.length / 20);
});

test.each(TAGS)('%s names at least 60 offices and 150 treaties', (tag) => {
  const names = readLanguageNames(tag);
  expect(Object.keys(names.offices).length).toBeGreaterThanOrEqual(60);
  expect(Object.keys(names.treaties).length).toBeGreaterThanOrEqual(150);
});

test('whoever is a woman in one language is one in all that say so', () => {
  const all = TAGS.filter((tag) => tag !== 'zh').map((tag) => readLanguageNames(tag).people);
  const women = new Set(all.flatMap((people) => Object.keys(people).filter((id) => people[id]?.gender === 'f')));
  const differing = all.flatMap((people) =>
    Object.entries(people).flatMap(([id, { gender }]) => (women.has(id) && gender !== 'f' ? [id] : [])),
  );
  expect(differing).toEqual([]);
});

test.each([
  ['ru', 'vladimir-putin', 'Владимир Путин'],
  ['ar', 'emmanuel-macron', 'إيمانويل ماكرون'],
  ['hi', 'narendra-modi', 'नरेंद्र मोदी'],
  ['zh', 'xi-jinping', '习近平'],
  ['de', 'volodymyr-zelenskyy', 'Wolodymyr Selenskyj'],
  ['fr', 'vladimir-putin', 'Vladimir Poutine'],
  ['es', 'charles-iii', 'Carlos III'],
  ['pt', 'leo-xiv', 'Leão XIV'],
])('in %s %s is %s', (tag, id, name) => {
  expect(readLanguageNames(tag).people[id]?.name).toBe(name);
});

const about = { sources: [{ id: 'memory', title: 'General knowledge', asOf: '2026-11-30' }], unverified: [] };
const ruritania = sampleFiles({
  countries: {
    rt: country({
      people: { rudolf: { name: 'Rudolf Elphberg' }, 'rudolf-ii': { name: 'Rudolf Rassendyll' } },
      offices: [
        {
          id: 'king',
          title: 'King',
          kind: 'head-of-state',
          terms: [
            { person: 'rudolf', start: '1890', end: '1893' },
            { person: 'rudolf-ii', start: '1893' },
          ],
          sources: ['almanac'],
        },
      ],
    }),
  },
});

/** Sound Russian names of Ruritania, with one region's people changed. */
function russian(people: Record<string, PersonNames>, change: Partial<LanguageFiles> = {}): LanguageFiles {
  return {
    people: { 'europe-west': { people, ...about } },
    places: { places: { rt: { name: 'Руритания', demonyms: ['руританский'] } }, ...about },
    offices: { offices: { king: { title: 'король' } }, ...about },
    treaties: { treaties: {}, ...about },
    ...change,
  };
}

const messages = (files: LanguageFiles) =>
  checkLanguageNames('ru', files, ruritania).map(({ message }) => message.replace(/^.*\(language-names\): /, ''));

test('sound names have no findings', () => {
  expect(messages(russian({ rudolf: { name: 'Рудольф Эльфберг' } }))).toEqual([]);
});

test.each<[string, Record<string, PersonNames>, RegExp]>([
  ['somebody unknown', { michael: { name: 'Михаил' } }, /"michael" is nothing the knowledge has/],
  ['a name in Latin letters', { rudolf: { name: 'Rudolf' } }, /letters of another script in "Rudolf"/],
  ['one Latin letter', { rudolf: { name: 'Рудольф Эльфбeрг' } }, /letters of another script in "Эльфбeрг"/],
  ['a name twice', { rudolf: { name: 'Рудольф', aliases: ['Рудольф'] } }, /has "Рудольф" twice/],
  ['an empty list', { rudolf: { name: 'Рудольф', aliases: [] } }, /people\.rudolf\.aliases/],
])('%s is a finding', (_what, people, message) => {
  expect(messages(russian(people))).toEqual([expect.stringMatching(message)]);
});

test('the number of a king may be in Latin letters', () => {
  expect(messages(russian({ rudolf: { name: 'Рудольф V' } }))).toEqual([]);
});

test('a place without a name, an office nobody has and an id listed as unverified for nothing are findings', () => {
  const found = messages(
    russian(
      {},
      {
        places: { places: {}, ...about },
        offices: { offices: { duke: { title: 'герцог' } }, ...about, unverified: ['king'] },
      },
    ),
  );
  expect(found).toEqual([
    expect.stringMatching(/"duke" is nothing/),
    expect.stringMatching(/"unverified" lists "king"/),
    expect.stringMatching(/"rt" has no name/),
  ]);
});

test('two kings who are one name on later mention have to be listed', () => {
  const people = { rudolf: { name: 'Рудольф' }, 'rudolf-ii': { name: 'Рудольф' } };
  expect(findNamesakes(people, ruritania)).toEqual({ Рудольф: ['rudolf', 'rudolf-ii'] });
  expect(messages(russian(people))).toEqual([expect.stringMatching(/"Рудольф" stands alone for rudolf, rudolf-ii/)]);
  const listed = russian(people);
  listed.people = { 'europe-west': { people, namesakes: { Рудольф: ['rudolf', 'rudolf-ii'] }, ...about } };
  expect(messages(listed)).toEqual([]);
});

const chinese = (names: Partial<LanguageNames>): LanguageNames =>
  withBothScripts({ people: {}, places: {}, offices: {}, treaties: {}, ...names });

test('Chinese names are added in the other script, mainland and Taiwan each on its own', () => {
  const { people } = chinese({
    people: { someone: { name: '埃马纽埃尔·马克龙', taiwan: { name: '艾曼紐·馬克宏' } }, plain: { name: '李光耀' } },
  });
  expect(people.someone).toEqual({
    name: '埃马纽埃尔·马克龙',
    aliases: ['埃馬紐埃爾·馬克龍'],
    short: ['马克龙', '馬克龍'],
    taiwan: { name: '艾曼紐·馬克宏', aliases: ['艾曼纽·马克宏'], short: ['馬克宏', '马克宏'] },
  });
  expect(people.plain).toEqual({ name: '李光耀' });
});

test('characters that are names keep their form in traditional script', () => {
  const { people } = chinese({ people: { someone: { name: '范里希' } } });
  expect(people.someone).toEqual({ name: '范里希' });
});

test('an ambiguous name of a treaty is ambiguous in both scripts', () => {
  const { treaties } = chinese({
    treaties: { oslo: { name: '奥斯陆协议', ambiguousNames: [{ name: '奥斯陆协议', needs: ['year'] }] } },
  });
  expect(treaties.oslo).toEqual({
    name: '奥斯陆协议',
    ambiguousNames: [
      { name: '奥斯陆协议', needs: ['year'] },
      { name: '奧斯陸協議', needs: ['year'] },
    ],
  });
});
