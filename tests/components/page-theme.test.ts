// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { isDark, themeAround } from '../../components/card/page-theme.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

describe('a ground', () => {
  it.each([
    ['rgb(0, 0, 0)', true],
    ['rgb(18, 18, 18)', true],
    ['rgb(255, 255, 255)', false],
    // Both sides of where black and white text read alike: luminance 0.179.
    ['rgb(117, 117, 117)', true],
    ['rgb(119, 119, 119)', false],
    ['rgba(0, 0, 0, 0)', null],
    ['rgba(0, 0, 0, 0.4)', null],
    ['rgba(0, 0, 0, 0.6)', true],
    ['oklch(0.2 0 0)', null],
    ['', null],
  ])('%s', (colour, dark) => {
    expect(isDark(colour)).toBe(dark);
  });
});

describe('the look around a word', () => {
  const around = (html: string) => {
    document.body.innerHTML = html;
    Object.assign(document, { elementFromPoint: () => document.querySelector('i') });
    return themeAround(document, { x: 0, y: 0 });
  };

  it('is that of the nearest ground behind it', () => {
    expect(
      around('<div style="background:rgb(255,255,255)"><p style="background:rgb(10,10,10)"><i>x</i></p></div>'),
    ).toBe('dark');
    expect(
      around('<div style="background:rgb(10,10,10)"><p style="background:rgb(250,250,250)"><i>x</i></p></div>'),
    ).toBe('light');
  });

  it('is the system’s own where nothing is painted', () => {
    expect(around('<p><i>x</i></p>')).toBeNull();
  });
});
