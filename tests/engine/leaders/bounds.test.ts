/** Each number of the leaders' rules on both sides of it, over the made-up countries of the fixtures. */
import { describe, expect, test } from 'vitest';
import { en } from '../../../engine/languages/en/index.ts';
import { countryAbout } from '../../../engine/leaders/article-country.ts';
import { findLeaders } from '../../../engine/leaders/find-leaders.ts';
import { indexLeaders } from '../../../engine/leaders/index-leaders.ts';
import type { GazetteerMatch, Place } from '../../../engine/places/place.ts';
import { readArticleText } from '../../../engine/text/article-text.ts';
import { readKnowledgeFiles } from '../../../knowledge/read-files.ts';

const place = (code: string, isCountry = true): Place => ({
  file: code,
  country: isCountry ? code : null,
  actsIn: null,
  name: code,
  checked: '2025-06-01',
  offices: [],
});
const [one, other, body] = [place('one'), place('other'), place('body', false)];
const named = (where: Place[], times: number): GazetteerMatch[] =>
  Array.from({ length: times }, (_, at) => ({
    from: at,
    to: at + 1,
    places: where,
    kind: 'name',
    securityService: false,
    leaderSeat: false,
  }));

describe('an article is about a country', () => {
  test.each<[string, GazetteerMatch[], Place | null]>([
    ['that is named alone', named([one], 1), one],
    ['named three times as often as the next', [...named([one], 3), ...named([other], 1)], one],
    ['not one named twice as often', [...named([one], 2), ...named([other], 1)], null],
    ['not one named five times to two', [...named([other], 5), ...named([one], 2)], null],
    ['but six times to two', [...named([other], 6), ...named([one], 2)], other],
    ['whatever names two at once, or none', [...named([one], 1), ...named([one, other], 9), ...named([body], 9)], one],
    ['or about none', [], null],
  ])('%s', (_what, matches, about) => {
    expect(countryAbout(matches)).toBe(about);
  });
});

describe('beside an office another spelling of its holder is the holder', () => {
  const index = indexLeaders(readKnowledgeFiles(), en, null);
  const who = (text: string, day: string) =>
    findLeaders(readArticleText(text, en.text), index, { day, title: null, occupied: [] }).flatMap(({ id, name }) =>
      id === null ? [] : [name],
    );

  test.each<[string, string, string[]]>([
    ['of four letters: one apart', 'Prime Minister Narendra Mody of India spoke.', ['Narendra Modi']],
    ['of four letters: not two', 'Prime Minister Narendra Mady of India spoke.', []],
    ['of six letters: two apart', 'Prime Minister Mark Cernei of Canada spoke.', ['Mark Carney']],
    ['of six letters: not three', 'Prime Minister Mark Cebnei of Canada spoke.', []],
    ['never with another first letter', 'Prime Minister Mark Darney of Canada spoke.', []],
  ])('%s', (_what, text, names) => {
    expect(who(text, '2025-06-01')).toEqual(names);
  });

  test('of three letters: not one apart', () => {
    expect(who('Prime Minister Lee of Singapore spoke.', '2020-06-01')).toEqual(['Lee Hsien Loong']);
    expect(who('Prime Minister Leo of Singapore spoke.', '2020-06-01')).toEqual([]);
  });
});
