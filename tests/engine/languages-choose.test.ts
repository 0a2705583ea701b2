import { describe, expect, it } from 'vitest';
import { chooseLanguage } from '../../engine/languages/choose-language.ts';
import { en } from '../../engine/languages/en/index.ts';

const ENGLISH =
  'The prime minister said on Monday that the two sides would return to the talks which had been broken off in the spring, and that he was ready to meet them.';
const GERMAN =
  'Der Bundeskanzler sagte am Montag, dass die beiden Seiten zu den Gesprächen zurückkehren würden, die im Frühjahr abgebrochen worden waren, und dass er bereit sei.';
const RUSSIAN =
  'Премьер-министр заявил в понедельник, что стороны вернутся к переговорам, прерванным весной, и что он готов встретиться с ними в любое время и в любом месте.';

const NAMES_IN_ENGLISH =
  'Danish Finance Minister Ida Brandt opened the fair. Among those invited were Norwegian Trade Minister Ole Moe, Swedish ' +
  'Health Minister Eva Lind, Finnish Interior Minister Aino Salo, and Estonian Culture Minister Mart Tamm.';

describe('chooseLanguage', () => {
  it.each<[string, string, string | null, string | null, string | null]>([
    ['English said to be English', ENGLISH, 'en-GB', 'en', 'en-GB'],
    ['English without a word from the page', ENGLISH, null, 'en', 'en'],
    ['English full of names', NAMES_IN_ENGLISH, null, 'en', 'en'],
    ['English under a template in German', ENGLISH, 'de', 'en', 'en'],
    ['German, which has no pack here', GERMAN, 'de', null, 'de'],
    ['Russian, which has no pack here', RUSSIAN, 'ru', null, 'ru'],
    ['Russian of which the page says nothing', RUSSIAN, null, null, null],
    ['Russian said to be English', RUSSIAN, 'en', null, 'en'],
    ['a headline too short to tell', 'Modi calls Putin', null, 'en', 'en'],
    ['a German headline by the word of the page', 'Modi ruft Putin an', 'de', null, 'de'],
  ])('%s', (_name, text, declared, tag, language) => {
    const chosen = chooseLanguage(text, declared, [en]);
    expect(chosen.pack?.tag ?? null).toBe(tag);
    expect(chosen.language).toBe(language);
  });
});
