import { describe, expect, test } from 'vitest';
import { checkTreatyTexts } from '../../knowledge/checks/treaty-texts.ts';
import { readKnowledgeFiles } from '../../knowledge/read-files.ts';
import { languageTags } from '../../knowledge/read-language-names.ts';
import { readTreatyTextsFile, type TreatyTextsFile, versionOfTexts } from '../../knowledge/treaty-texts.ts';

const knowledge = readKnowledgeFiles();
const simla = knowledge.treaties['simla-agreement'];
if (!simla) throw new Error('the knowledge has the Simla Agreement');

const SOURCES = [{ id: 'own', title: 'translated from the English text', asOf: '2026-11-30', memory: true as const }];
/** As long as the English, in other words. */
const like = (words: string) => words.replace(/\p{L}/gu, 'ö');
const file = (more: object = {}, id = 'simla-agreement'): TreatyTextsFile => ({
  sources: SOURCES,
  texts: {
    [id]: { of: versionOfTexts(simla), background: like(simla.background), settles: like(simla.settles), ...more },
  },
});
const messages = (given: TreatyTextsFile, tag = 'de') =>
  checkTreatyTexts(tag, given, knowledge).map(({ message }) => message);

test.each(languageTags())('the texts of treaties in %s have no findings', (tag) => {
  const texts = readTreatyTextsFile(tag);
  const found = texts === null ? [] : messages(texts, tag);
  expect(found, found.join('\n')).toEqual([]);
});

describe('a translation', () => {
  test('that says what the English says passes', () => {
    expect(messages(file())).toEqual([]);
  });

  test('of words that have changed since is found, with the version to write', () => {
    const [message] = messages(file({ of: '00000000' }));
    expect(message).toContain('simla-agreement is of version 00000000');
    expect(message).toContain(versionOfTexts(simla));
  });

  test.each([
    ['a half', { settles: simla.settles.slice(0, 200) }, '"settles" has 0.'],
    ['the English itself', { background: simla.background }, '"background" is the English'],
  ])('that is %s is found', (_what, more, words) => {
    expect(messages(file(more)).join()).toContain(words);
  });

  test('of a treaty that there is none of is found', () => {
    expect(messages(file({}, 'treaty-of-nowhere')).join()).toContain('treaty-of-nowhere is no treaty of the knowledge');
  });

  test('with an empty text, or one that ages, does not fit the schema', () => {
    expect(messages(file({ settles: '' })).join()).toContain('texts.simla-agreement.settles');
  });

  test('has another version as soon as a word of the English is another', () => {
    expect(versionOfTexts(simla)).not.toBe(versionOfTexts({ ...simla, settles: `${simla.settles}.` }));
  });
});
