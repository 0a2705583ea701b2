/** Looking words up: the rules on a few names of our own, and the whole knowledge on words that readers ask for. */
import { describe, expect, it } from 'vitest';
import type { Brief } from '../../../engine/brief.ts';
import { candidatesIn, findCandidates, type LookUpIndex, prepareLookUp } from '../../../engine/lookup/candidates.ts';
import { buildLibraryCatalogue } from '../../../engine/lookup/catalogue.ts';
import { foldForSearch, searchWords } from '../../../engine/lookup/fold-for-search.ts';
import { foreignNames } from '../../../engine/lookup/foreign-names.ts';
import type { NamedEntry } from '../../../engine/lookup/list-names.ts';
import { indexNames, lookUp } from '../../../engine/lookup/look-up.ts';
import { readKnowledgeFiles } from '../../../knowledge/read-files.ts';
import { languageTags, readLanguageNames } from '../../../knowledge/read-language-names.ts';

const person = (id: string, ...names: string[]): NamedEntry => ({
  ref: { kind: 'person', id },
  name: names[0] ?? id,
  names,
  context: [],
});

/** Ids found for words, best first; all are equally prominent unless told. */
function found(entries: NamedEntry[], words: string, prominent: Record<string, number> = {}): string[] {
  return lookUp(indexNames(entries), words, ({ ref }) => prominent[ref.id] ?? 0).map(({ entry }) => entry.ref.id);
}

describe('a name as a search compares it', () => {
  it.each([
    ['Erdoğan', 'erdogan'],
    ['Łukasz Ørsted', 'lukasz orsted'],
    ['Зеленський', 'зеленськии'],
    ['مُودي', 'مودي'],
    // Vowels of Indic scripts are letters, not marks.
    ['मोदी', 'मोदी'.normalize('NFKD')],
  ])('%s is %s', (name, folded) => {
    expect(foldForSearch(name)).toBe(folded);
  });

  it('is cut at whatever is no letter', () => {
    expect(searchWords('Saint-Exupéry, A. de')).toEqual(['saint', 'exupery', 'a', 'de']);
  });
});

describe('words are found', () => {
  const people = [person('ana', 'Ana Lopez', 'Anita Lopez'), person('lo', 'Lo Pezzi'), person('bo', 'Bo Anand')];

  it('as whole names before beginnings of names', () => {
    expect(found(people, 'lo')).toEqual(['lo', 'ana']);
  });

  it('in another spelling, which is told', () => {
    const [first] = lookUp(indexNames(people), 'anita lopez', () => 0);
    expect(first?.entry.ref.id).toBe('ana');
    expect(first?.matched).toBe('Anita Lopez');
  });

  it('by the more prominent of two who match alike', () => {
    const two = [person('one', 'Max Berg'), person('two', 'Ida Berg')];
    expect(found(two, 'Berg', { two: 5 })).toEqual(['two', 'one']);
    expect(found(two, 'Berg', { one: 5 })).toEqual(['one', 'two']);
  });

  it('with one letter wrong, where nothing is right', () => {
    expect(found([person('x', 'Henrik Halvorsen')], 'Halvorson')).toEqual(['x']);
    expect(found([person('x', 'Henrik Halvorsen')], 'Halmorson')).toEqual([]);
    expect(found([person('x', 'Ann Berg')], 'Borg')).toEqual([]);
  });

  it('beside words that are in no name', () => {
    expect(found([person('x', 'Ann Berg'), person('y', 'Tom Lind')], 'the honourable Berg')).toEqual(['x']);
  });

  it('from within a name of Chinese characters', () => {
    expect(found([person('x', 'X', '习近平')], '近平')).toEqual(['x']);
  });

  it('as two Chinese words that stand together in no name', () => {
    const offices = [person('x', '首相 日本'), person('y', '日本银行'), person('z', '首相 英国')];
    expect(found(offices, '日本首相')[0]).toBe('x');
    expect(found(offices, '日本银行')[0]).toBe('y');
  });

  it('with one of several words inflected, though another name has that form', () => {
    const names = [person('church', 'Церковь Украины'), person('president', 'Президент Украина')];
    expect(found(names, 'президент Украины')[0]).toBe('president');
  });

  it('not at all for nothing', () => {
    expect(found(people, '  ')).toEqual([]);
    expect(found(people, '…')).toEqual([]);
  });
});

/** What readers select or type, in eight languages, and what they mean on 30 November 2026. */
const ASKED: readonly [string, readonly string[]][] = [
  ['Merz', ['person/friedrich-merz']],
  ['Sharif', ['person/shehbaz-sharif']],
  ['Mr Bush', ['person/george-w-bush']],
  ['Lee', ['person/lee-jae-myung']],
  ['Minsk agreements', ['treaty/minsk-ii', 'treaty/minsk-protocol']],
  ['Simla', ['treaty/simla-agreement']],
  ['Trump', ['person/donald-trump']],
  ['President Macron', ['person/emmanuel-macron']],
  ['Prime Minister of Pakistan', ['office/pk/prime-minister']],
  ['NATO', ['organisation/nato']],
  ['UN', ['organisation/un']],
  ['France', ['country/fr']],
  ['paris accords', ['treaty/paris-agreement']],
  ['geneva convention', ['treaty/geneva-conventions']],
  ['camp david', ['treaty/camp-david-accords']],
  ['modi', ['person/narendra-modi']],
  ['Zelensky', ['person/volodymyr-zelenskyy']],
  ['zelensy', ['person/volodymyr-zelenskyy']],
  ['Netanyahu', ['person/benjamin-netanyahu']],
  ['von der Leyen', ['person/ursula-von-der-leyen']],
  ['chancellor of germany', ['office/de/chancellor']],
  ['indian foreign minister', ['office/in/external-affairs-minister']],
  ['Indus Waters', ['treaty/indus-waters-treaty']],
  ['Good Friday', ['treaty/good-friday-agreement']],
  ['New START', ['treaty/new-start']],
  ['Путин', ['person/vladimir-putin']],
  ['Зеленский', ['person/volodymyr-zelenskyy']],
  ['Пакистан', ['country/pk']],
  ['Трамп', ['person/donald-trump']],
  ['Мерц', ['person/friedrich-merz']],
  ['Минские соглашения', ['treaty/minsk-ii', 'treaty/minsk-protocol']],
  ['НАТО', ['organisation/nato']],
  ['президент Франции', ['office/fr/president']],
  ['Моди', ['person/narendra-modi']],
  ['习近平', ['person/xi-jinping']],
  ['特朗普', ['person/donald-trump']],
  ['普京', ['person/vladimir-putin']],
  ['莫迪', ['person/narendra-modi']],
  ['巴黎协定', ['treaty/paris-agreement']],
  ['法国', ['country/fr']],
  ['联合国', ['organisation/un']],
  ['بوتين', ['person/vladimir-putin']],
  ['ترامب', ['person/donald-trump']],
  ['مودي', ['person/narendra-modi']],
  ['باكستان', ['country/pk']],
  ['السيسي', ['person/abdel-fattah-el-sisi']],
  ['الأمم المتحدة', ['organisation/un']],
  ['اتفاق باريس', ['treaty/paris-agreement']],
  ['मोदी', ['person/narendra-modi']],
  ['पाकिस्तान', ['country/pk']],
  ['शिमला समझौता', ['treaty/simla-agreement']],
  ['पुतिन', ['person/vladimir-putin']],
  ['प्रधानमंत्री भारत', ['office/in/prime-minister']],
  ['Frankreich', ['country/fr']],
  ['Bundeskanzler', ['office/de/chancellor']],
  ['Élysée-Vertrag', ['treaty/elysee-treaty']],
  ['Pariser Abkommen', ['treaty/paris-agreement']],
  ['Allemagne', ['country/de']],
  ['accord de Paris', ['treaty/paris-agreement']],
  ['Alemania', ['country/de']],
];

describe('the whole knowledge', () => {
  const catalogue = buildLibraryCatalogue(readKnowledgeFiles());
  const index: LookUpIndex = prepareLookUp(
    catalogue,
    foreignNames(
      catalogue,
      languageTags().map((tag) => readLanguageNames(tag)),
    ),
  );

  it('gives the right candidate first for 56 of 60 words and names', () => {
    const missed = ASKED.filter(([words, wanted]) => {
      const [first] = findCandidates(index, words, '2026-11-30', 1);
      return first === undefined || !wanted.includes(`${first.ref.kind}/${first.ref.id}`);
    });
    expect(ASKED).toHaveLength(60);
    expect(missed.map(([words]) => words).length).toBeLessThanOrEqual(4);
  });

  it('tells the office of the day, and of somebody who left it the last one', () => {
    const merkel = (day: string) => findCandidates(index, 'Angela Merkel', day, 1)[0];
    expect(merkel('2019-01-22')).toMatchObject({ holds: true, held: { office: 'Chancellor' } });
    expect(merkel('2026-11-30')).toMatchObject({ holds: false, held: { office: 'Chancellor', until: '2021-12-08' } });
  });

  it('reads a passage: whom it names in their order, and no words of it as a name', () => {
    const leader = (id: string) => ({ id }) as Brief['leaders'][number];
    const treaty = { id: 'simla-agreement' } as Brief['treaties'][number];
    const brief = { leaders: [leader('narendra-modi'), leader('vladimir-putin')], treaties: [treaty] } as Brief;
    const ids = (words: string) => candidatesIn(index, words, brief, '2025-05-05').map(({ ref }) => ref.id);
    const long = 'Modi told Putin on Monday that the Simla Agreement of 1972 leaves no room for a third party.';
    expect(ids(long)).toEqual(['narendra-modi', 'vladimir-putin', 'simla-agreement']);
    expect(ids('Modi and Putin').slice(0, 2)).toEqual(['narendra-modi', 'vladimir-putin']);
  });

  it('puts whoever is in office on the day first', () => {
    const sharif = (day: string) => findCandidates(index, 'Sharif', day, 1)[0]?.ref.id;
    expect(sharif('2015-06-01')).toBe('nawaz-sharif');
    expect(sharif('2025-06-01')).toBe('shehbaz-sharif');
  });
});
