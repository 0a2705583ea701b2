import { describe, expect, test } from 'vitest';
import type { LanguageNames } from '../../../engine/language-names.ts';
import { en } from '../../../engine/languages/en/index.ts';
import type { LanguagePack } from '../../../engine/languages/language.ts';
import { findLeaders } from '../../../engine/leaders/find-leaders.ts';
import type { RoleGrammar } from '../../../engine/leaders/grammar/role-grammar.ts';
import { type LeaderData, leaderRules } from '../../../engine/leaders/grammar/rules-from-data.ts';
import { indexLeaders } from '../../../engine/leaders/index-leaders.ts';
import { readArticleText } from '../../../engine/text/article-text.ts';
import type { TextRules } from '../../../engine/text/text-rules.ts';
import { splitCharacters } from '../../../engine/text/words.ts';
import { readKnowledgeFiles } from '../../../knowledge/read-files.ts';

const files = readKnowledgeFiles();
const words = (list: string) => new Set(list.split(' ').filter(Boolean));

const PLAIN: RoleGrammar = {
  nouns: [],
  placeSide: 'after',
  connectors: words(''),
  articles: words(''),
  modifiers: { former: words(''), acting: words(''), elect: words(''), other: words('') },
  fields: {},
  formerPrefixes: [],
  singulars: () => [],
};

/** A language with as little as its sentences below need: what the real packs have more of is tested beside them. */
function language(
  tag: string,
  {
    text = {},
    grammar = {},
    ...data
  }: { text?: Partial<TextRules>; grammar?: Partial<RoleGrammar> } & Omit<Partial<LeaderData>, 'text' | 'grammar'>,
): LanguagePack {
  const rules = { ...en.text, ...text };
  const leaders = leaderRules({ grammar: { ...PLAIN, ...grammar }, text: rules, ...data });
  return { ...en, tag, text: rules, places: { combiningForms: [], demonymForms: () => [] }, leaders };
}

/** Suffix rules as a pack has them: each gives a possible base form. */
const stemsBy =
  (...rules: readonly (readonly [RegExp, string])[]) =>
  (folded: string) => [
    ...new Set([folded, ...rules.filter(([end]) => end.test(folded)).map(([end, base]) => folded.replace(end, base))]),
  ];

const caseless = { caseCarriesNames: false } as const;

const packs = {
  es: language('es', {
    grammar: {
      connectors: words('de del'),
      articles: words('el la'),
      modifiers: { ...PLAIN.modifiers, former: words('ex') },
    },
    words: { determiners: words('el la'), conjunctions: words('y') },
  }),
  de: language('de', {
    text: { ...caseless, stems: stemsBy([/s$/, ''], [/(?:er|en|e|em)$/, '']) },
    grammar: { placeSide: 'both', connectors: words('der von'), articles: words('der die den') },
  }),
  ru: language('ru', {
    text: { stems: stemsBy([/а$/, ''], [/ом$/, ''], [/ым$/, ''], [/ии$/, 'ия'], [/ого$/, 'ии'], [/им$/, '']) },
    grammar: { placeSide: 'both' },
    agrees: ({ words: all }, role, name) => {
      const genitive = /а$/.test(all[role.nounFrom]?.folded ?? '');
      return !genitive || /а$/.test(all[name.to - 1]?.folded ?? '');
    },
  }),
  ar: language('ar', { text: { ...caseless, stems: stemsBy([/^[وبلكف]/, '']) } }),
  hi: language('hi', { text: caseless, grammar: { placeSide: 'before', connectors: words('के की') } }),
  zh: language('zh', {
    text: { ...caseless, splitWords: (text) => splitCharacters(text) },
    grammar: { placeSide: 'before', connectors: words('的') },
    titleFollowsName: true,
  }),
} as const;

type Tag = keyof typeof packs;

const names: Record<Tag, LanguageNames> = {
  es: {
    people: { 'vladimir-putin': { name: 'Vladímir Putin' } },
    places: { ru: { name: 'Rusia', demonyms: ['ruso', 'rusa'] }, es: { name: 'España', demonyms: ['español'] } },
    offices: {
      president: { title: 'presidente', feminine: 'presidenta' },
      'prime minister': { title: 'primer ministro' },
    },
    treaties: {},
  },
  de: {
    people: { 'vladimir-putin': { name: 'Wladimir Putin' } },
    places: { ru: { name: 'Russland', demonyms: ['russisch'] }, de: { name: 'Deutschland', demonyms: ['deutsch'] } },
    offices: { president: { title: 'Präsident', others: ['Staatspräsident'] }, chancellor: { title: 'Bundeskanzler' } },
    treaties: {},
  },
  ru: {
    people: { 'vladimir-putin': { name: 'Владимир Путин' }, 'dmitry-peskov': { name: 'Дмитрий Песков' } },
    places: { ru: { name: 'Россия', demonyms: ['российский'] } },
    offices: { president: { title: 'президент' } },
    treaties: {},
  },
  ar: {
    people: { 'vladimir-putin': { name: 'فلاديمير بوتين' } },
    places: { ru: { name: 'روسيا', demonyms: ['الروسي'] } },
    offices: { president: { title: 'رئيس', others: ['الرئيس'] } },
    treaties: {},
  },
  hi: {
    people: { 'narendra-modi': { name: 'नरेंद्र मोदी' }, 'vladimir-putin': { name: 'व्लादिमीर पुतिन' } },
    places: { ru: { name: 'रूस', demonyms: ['रूसी'] }, in: { name: 'भारत', demonyms: ['भारतीय'] } },
    offices: { president: { title: 'राष्ट्रपति' }, 'prime minister': { title: 'प्रधानमंत्री', others: ['पीएम'] } },
    treaties: {},
  },
  zh: {
    people: {
      'xi-jinping': { name: '习近平', aliases: ['習近平'] },
      'vladimir-putin': { name: '弗拉基米尔·普京', short: ['普京'] },
      'lai-ching-te': { name: '賴清德' },
    },
    places: { ru: { name: '俄罗斯' }, cn: { name: '中国' }, tw: { name: '台灣', otherNames: ['臺灣'] } },
    offices: { president: { title: '总统', others: ['總統', '国家主席', '主席'] } },
    treaties: {},
  },
};

const indexes = new Map<Tag, ReturnType<typeof indexLeaders>>();

function found(tag: Tag, text: string, day: string): string[] {
  const pack: LanguagePack = packs[tag];
  const index = indexes.get(tag) ?? indexLeaders(files, pack, names[tag]);
  indexes.set(tag, index);
  const leaders = findLeaders(readArticleText(text, pack.text), index, { day, title: null, occupied: [] });
  return leaders.map(({ id, mentions }) => `${id}: ${mentions.map((mention) => mention.text).join(', ')}`);
}

const PUTIN = 'vladimir-putin';

describe.each<[Tag, string, string, string[]][]>([
  [
    ['es', '2024-03-01', 'Habló el presidente ruso, Vladímir Putin, en Moscú.', [`${PUTIN}: Vladímir Putin`]],
    ['es', '2024-03-01', 'El presidente de Rusia, Putin, y el presidente español.', [`${PUTIN}: Putin`]],
    ['es', '2024-03-01', 'Putin habló. El presidente ruso viajó.', [`${PUTIN}: Putin, presidente ruso`]],
    ['es', '2024-03-01', 'El presidente Boris Putin no es nadie.', []],
    ['de', '2023-03-01', 'Bundeskanzler Scholz traf Putins Vertreter.', ['olaf-scholz: Scholz', `${PUTIN}: Putins`]],
    ['de', '2023-03-01', 'Der russische Präsident Wladimir Putin sprach.', [`${PUTIN}: Wladimir Putin`]],
    ['ru', '2024-03-01', 'президент России Владимир Путин сказал', [`${PUTIN}: Владимир Путин`]],
    ['ru', '2024-03-01', 'встреча с президентом России Владимиром Путиным', [`${PUTIN}: Владимиром Путиным`]],
    ['ar', '2024-03-01', 'قال الرئيس الروسي فلاديمير بوتين', [`${PUTIN}: فلاديمير بوتين`]],
    ['ar', '2024-03-01', 'قال الرئيس الروسي فلاديمير بوتين وبوتين', [`${PUTIN}: فلاديمير بوتين, وبوتين`]],
    ['hi', '2024-03-01', 'प्रधानमंत्री मोदी ने कहा', ['narendra-modi: मोदी']],
    ['hi', '2024-03-01', 'रूस के राष्ट्रपति पुतिन ने कहा', [`${PUTIN}: पुतिन`]],
    ['zh', '2024-03-01', '国家主席习近平会见俄罗斯总统普京', ['xi-jinping: 习近平', `${PUTIN}: 普京`]],
    ['zh', '2024-06-01', '賴總統表示，信賴很重要。', ['lai-ching-te: 賴']],
    ['zh', '2024-03-01', '習近平主席表示', ['xi-jinping: 習近平']],
  ],
])('leaders of another language, from data', (...cases) => {
  test.each(cases)('%s %s %s', (tag, day, text, expected) => {
    expect(found(tag, text, day)).toEqual(expected);
  });
});

test('a role in another form than the name is not said of it', () => {
  const pack = packs.ru;
  const index = indexLeaders(files, pack, names.ru);
  const office = (text: string) =>
    findLeaders(readArticleText(text, pack.text), index, { day: '2024-03-01', title: null, occupied: [] })[0]
      ?.statedOffice;
  expect(office('пресс-секретарь президента России Дмитрий Песков')).toBeNull();
  expect(office('президент России Владимир Путин')).toBe('президент');
});
