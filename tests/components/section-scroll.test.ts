import { expect, it } from 'vitest';
import { wrapLines } from '../../components/export/card-picture.ts';
import { sectionInView } from '../../components/popup/section-scroll.ts';

it.each([
  [{ leaders: 10, dates: 400, treaties: 900 }, false, 'leaders'],
  // A title counts from 96 px under the scroller's top on.
  [{ leaders: -300, dates: 97, treaties: 700 }, false, 'leaders'],
  [{ leaders: -300, dates: 96, treaties: 700 }, false, 'dates'],
  [{ leaders: -900, dates: -400, treaties: 50 }, false, 'treaties'],
  // The last section may be too short to come up to the line.
  [{ leaders: -300, dates: -100, treaties: 500 }, true, 'treaties'],
  [{ leaders: null, dates: 500, treaties: 900 }, false, 'leaders'],
] as const)('with sections at %o (end: %s) it is %s that is in view', (tops, atEnd, expected) => {
  expect(sectionInView((section) => tops[section], atEnd)).toBe(expected);
});

it.each([
  ['one two three', 7, ['one two', 'three']],
  ['one two three', 6, ['one', 'two', 'three']],
  // A word that is too long stands alone rather than vanish.
  ['a enormously b', 5, ['a', 'enormously', 'b']],
  ['  ', 5, []],
])('words of a picture are cut into lines: %s at %s', (text, width, lines) => {
  expect(wrapLines(text, width, (words) => words.length)).toEqual(lines);
});
