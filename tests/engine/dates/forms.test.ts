/** Forms of dates as a pack writes them: optional parts, alternatives, brackets. */
import { describe, expect, it } from 'vitest';
import { formPattern } from '../../../engine/dates/grammar/forms.ts';
import { dateOf } from '../../../engine/dates/grammar/meanings.ts';
import { createSlots } from '../../../engine/dates/grammar/slots.ts';
import { EMPTY, german, read, type Sample, text } from './sample-languages.ts';

describe('forms', () => {
  const withForms = (...forms: string[]): Sample => ({
    ...german,
    patterns: [{ name: 'sample', forms, means: dateOf }],
  });
  const readAll = (sample: Sample, texts: readonly string[]) => texts.map((one) => read(sample, one)[0]?.[0] ?? null);

  it('stand for every choice of their optional parts and alternatives', () => {
    const sample = withForms('(am|den[ lieben]) {day}. [des ]{month}[ {year}]');
    const texts = ['am 6. März', 'am 6. des März', 'den 6. März 2024', 'den lieben 6. des März 2024'];
    expect(readAll(sample, texts)).toEqual(texts);
    expect(readAll(sample, ['lieben 6. März', 'am lieben 6. März'])).toEqual([null, null]);
  });

  it('go on within a word that an alternative began, or left out', () => {
    const texts = ['vorletzten 6. März', 'vorvorletzten 6. März', 'letzten 6. März', 'letztens 6. März'];
    expect(readAll(withForms('[(vor|vorvor)]letzten[s] {day}. {month}'), texts)).toEqual(texts);
  });

  it('have alternatives within alternatives, and empty ones', () => {
    const sample = withForms('(|um (den|[etwa ]den)) {day}. {month}');
    const texts = ['6. März', 'um den 6. März', 'um etwa den 6. März'];
    expect(readAll(sample, texts)).toEqual(texts);
  });

  it('keep a bracket of the text, and what closes it', () => {
    expect(readAll(withForms('(Tag|Termin) \\({day}. {month}\\)'), ['Tag (6. März)', 'Tag 6. März'])).toEqual([
      'Tag (6. März)',
      null,
    ]);
  });

  it('of many alternatives one after the other take steps in their number, not in that of their combinations', () => {
    const letters = [...'abcdefghij'].map((letter) => `${letter}${letter}`);
    const group = `(${letters.join('|')})`;
    const sample = withForms(`${Array.from({ length: 12 }, () => group).join(' ')} {day}. {month}`);
    expect(readAll(sample, [`${letters.join(' ')} aa bb 6. März`])).toEqual([`${letters.join(' ')} aa bb 6. März`]);
  });

  it('read the longest, and end before what only has to follow', () => {
    const sample: Sample = {
      ...german,
      patterns: [
        { name: 'list', forms: ['{day}.^ und {day9}. {month}'], means: dateOf },
        { name: 'date', forms: ['{day}. {month}', '{day}. {month} {year}'], means: dateOf },
      ],
    };
    expect(read(sample, 'Am 6. und 9. März 2024 tagten sie.')).toEqual([
      ['9. März 2024', '2024-03-09'],
      ['6', '2025-03-06'],
    ]);
  });

  it('are not read before a text asks for them: a start of the worker costs no language anything', () => {
    let split = 0;
    const counting = {
      ...text,
      splitWords: (words: string) => {
        split++;
        return text.splitWords(words);
      },
    };
    const grammar = { rules: counting, slots: createSlots(text, EMPTY) };
    const pattern = formPattern(grammar, { name: 'asked', forms: ['on the {day}'], means: dateOf });
    expect(split).toBe(0);
    expect(pattern.opens).toEqual(['on']);
    expect(split).toBeGreaterThan(0);
  });

  it('name the slot that a form uses in vain, and a bracket that is not closed', () => {
    const grammar = { rules: text, slots: createSlots(text, EMPTY) };
    expect(() => formPattern(grammar, { name: 'wrong', forms: ['{moon}'], means: dateOf }).opens).toThrow('{moon}');
    const open = { name: 'open', forms: ['{day} [de {month}'], means: dateOf };
    expect(() => formPattern(grammar, open).opens).toThrow('not closed');
  });

  it('leave digits that are part of an amount', () => {
    expect(read(german, 'Es kostet 1.5. Mai')).toEqual([]);
    expect(read(german, 'Es sind $5. Mai')).toEqual([]);
  });
});
