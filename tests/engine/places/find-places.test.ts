import { describe, expect, test } from 'vitest';
import type { CountryFile, KnowledgeFiles } from '../../../engine/knowledge.ts';
import type { LanguageNames } from '../../../engine/language-names.ts';
import { en } from '../../../engine/languages/en/index.ts';
import type { LanguagePack } from '../../../engine/languages/language.ts';
import { countCountries, findPlaces } from '../../../engine/places/find-places.ts';
import { indexGazetteer } from '../../../engine/places/index-gazetteer.ts';
import { readArticleText } from '../../../engine/text/article-text.ts';
import { splitCharacters } from '../../../engine/text/words.ts';
import { readKnowledgeFiles } from '../../../knowledge/read-files.ts';

const country = (name: string, demonyms: string[], otherNames: string[] = []): CountryFile => ({
  name,
  otherNames,
  demonyms,
  people: {},
  offices: [],
  sources: [],
  checked: '2026-01-01',
  unconfirmed: [],
});

const files: KnowledgeFiles = {
  countries: {
    ru: country('Russia', ['Russian']),
    us: country('United States', ['American'], ['US']),
    cd: country('Democratic Republic of the Congo', ['Congolese'], ['Congo']),
    cg: country('Republic of the Congo', ['Congolese'], ['Congo']),
  },
  organisations: {},
  treaties: {},
};

function found(text: string, pack: LanguagePack = en, names: LanguageNames | null = null): string[] {
  const article = readArticleText(text, pack.text);
  return findPlaces(article, indexGazetteer(files, pack, names)).map(({ from, to, places, kind }) => {
    const start = article.words[from]?.start ?? 0;
    const end = article.words[to - 1]?.end ?? 0;
    return `${text.slice(start, end)} ${kind} ${places.map((place) => place.country).join('+')}`;
  });
}

const names = (places: LanguageNames['places']): LanguageNames => ({ people: {}, places, offices: {}, treaties: {} });

describe('names of places in English', () => {
  test.each([
    ['Russia and the United States talk', ['Russia name RU', 'United States name US']],
    ['a U.S. and a US envoy', ['U.S name US', 'US name US']],
    ['it told us nothing', []],
    ['Russians and a Russian', ['Russians demonym RU', 'Russian demonym RU']],
    ['a russian word, written small', []],
    ['the Congo is shared', ['Congo name CD+CG']],
    ['the Democratic Republic of the Congo', ['Democratic Republic of the Congo name CD']],
    ['the United, States of mind', []],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('names of places in other languages', () => {
  const stems: Record<string, string[]> = { россии: ['россии', 'россия'] };
  const russian: LanguagePack = {
    ...en,
    tag: 'ru',
    text: { ...en.text, stems: (folded) => stems[folded] ?? [folded] },
    places: { combiningForms: [['Российско', 'RU']], demonymForms: () => [] },
  };
  const russianNames = names({ ru: { name: 'Россия', demonyms: ['российский'] } });

  test('a name is found in its other cases, with the capital it has in the list', () => {
    expect(found('президент России', russian, russianNames)).toEqual(['России name RU']);
    expect(found('о россии', russian, russianNames)).toEqual([]);
  });

  test('an adjective that the language writes small needs no capital', () => {
    expect(found('российский президент', russian, russianNames)).toEqual(['российский demonym RU']);
  });

  test('the first part of a compound stands for its country', () => {
    expect(found('Российско-американский', russian, russianNames)).toEqual(['Российско combining RU']);
  });

  test('in a script without spaces a name begins at any character', () => {
    const chinese: LanguagePack = {
      ...en,
      tag: 'zh',
      text: { ...en.text, splitWords: (text) => splitCharacters(text) },
    };
    expect(found('会见俄罗斯总统', chinese, names({ ru: { name: '俄罗斯' } }))).toEqual(['俄罗斯 name RU']);
  });
});

describe('with the facts of the knowledge', () => {
  const gazetteer = indexGazetteer(readKnowledgeFiles(), en, null);
  const read = (text: string) => findPlaces(readArticleText(text, en.text), gazetteer);

  test('an institution is its state, and the seat of the one who leads says so', () => {
    const [kremlin, pentagon] = read('The Kremlin answered the Pentagon.');
    expect(kremlin).toMatchObject({ kind: 'institution', leaderSeat: true, securityService: false });
    expect(pentagon).toMatchObject({ kind: 'institution', leaderSeat: false, securityService: true });
    expect(kremlin?.places.map((place) => place.country)).toEqual(['RU']);
  });

  test('countries are counted by names, demonyms, capitals and first parts, not by regions or institutions', () => {
    const text = 'Chinese and Sino-British talks in Beijing and New Mexico; the Kremlin and London';
    expect(Object.fromEntries(countCountries(read(text)))).toEqual({ CN: 3, GB: 2 });
  });
});
