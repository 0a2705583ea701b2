import { describe, expect, it } from 'vitest';
import { hasDigit, hasLetter, letterRuns, lowerCaseWords } from '../../page/dom/compare-text.ts';
import { letterPattern } from '../../page/dom/letter-pattern.ts';
import { PROMPT, RIGHTS, SITE_NOTICE } from '../../page/read/boilerplate-words.ts';

/** Every sign below U+2100, those of Latin text among them. */
const SIGNS = Array.from({ length: 0x2100 }, (_, code) => String.fromCharCode(code));

describe('a pattern with Unicode properties', () => {
  it.each([
    ['L', /\p{L}/u],
    ['M', /\p{M}/u],
    ['N', /\p{N}/u],
    ['Nd', /\p{Nd}/u],
  ])('matches by %s what the property matches, sign by sign', (property, whole) => {
    const pattern = letterPattern(`[\\p{${property}}]`);
    expect(SIGNS.filter((sign) => pattern(sign).test(sign) !== whole.test(sign))).toEqual([]);
  });

  it('keeps properties that it has no Latin form of', () => {
    const pattern = letterPattern('^[\\p{Lu}]');
    expect(pattern('Élan').test('Élan')).toBe(true);
    expect(pattern('élan').test('élan')).toBe(false);
  });

  it('finds words of any script, with their marks', () => {
    expect(letterRuns('Año 2025: São Tomé')).toEqual(['Año', 'São', 'Tomé']);
    expect(letterRuns('समझौते की 5 बात')).toEqual(['समझौते', 'की', 'बात']);
    expect(lowerCaseWords('Việt Nam — 2 ĐIỀU')).toEqual(['việt', 'nam', '2', 'điều']);
    expect([hasDigit('५ मई'), hasDigit('May'), hasLetter('मई'), hasLetter('“5”…')]).toEqual([true, false, true, false]);
  });
});

describe('words of boilerplate', () => {
  it('are known in other scripts beside Latin letters', () => {
    expect(RIGHTS.test('© 2025 Gazette. Все права защищены')).toBe(true);
    expect(PROMPT.test('Read more: 相关阅读')).toBe(true);
    expect(SITE_NOTICE.test('* Meta признана экстремистской и запрещена в России')).toBe(true);
  });

  it('are none in sentences of the story', () => {
    expect(RIGHTS.test('Права граждан защищены законом')).toBe(false);
    expect(SITE_NOTICE.test('The ministry said the comments were its own')).toBe(false);
  });
});
