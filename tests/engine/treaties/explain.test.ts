/** The trail says what was tried at a place, what was weighed and what was decided, and nothing of other places. */
import { describe, expect, test } from 'vitest';
import { createTrace } from '../../../engine/explain.ts';
import { en } from '../../../engine/languages/en/index.ts';
import { readArticleText } from '../../../engine/text/article-text.ts';
import { knowledge, treaty } from './sample-files.ts';
import { treatyFinder } from './treaty-finder.ts';

const shared = { names: [], cues: [], ambiguousNames: [{ name: 'Edelweiss Accord', needs: ['year' as const] }] };
const finder = treatyFinder(
  knowledge({
    zenda: treaty(),
    first: treaty({ ...shared, name: 'Accord of 1950', signed: { date: '1950-01-01', place: 'Edelweiss' } }),
    second: treaty({ ...shared, name: 'Accord of 1960', signed: { date: '1960-01-01', place: 'Edelweiss' } }),
  }),
);

function explain(text: string, words: string) {
  const at = text.indexOf(words);
  const { trace, steps } = createTrace(at, at + words.length);
  finder.findIn(readArticleText(text, en.text), '2025-05-05', trace);
  return steps.map(({ code, params }) => ({ code, ...params }));
}

describe('the trail', () => {
  test('of a name that is one treaty’s own', () => {
    const steps = explain('Both named the Zenda Agreement of 1972.', 'Zenda');
    expect(steps).toContainEqual({ code: 'treaties.name', id: 'zenda', name: 'Zenda Agreement', left: null });
    expect(steps).toContainEqual(expect.objectContaining({ code: 'treaties.weighed', terms: 'year 6', holds: 'year' }));
    expect(steps.at(-1)).toMatchObject({ code: 'treaties.decided', id: 'zenda', year: '1972' });
  });

  test('of a name that two share, with the one that its year rules out', () => {
    const steps = explain('Both named the Edelweiss Accord of 1960.', 'Edelweiss');
    expect(steps).toContainEqual(expect.objectContaining({ code: 'treaties.ruled-out', id: 'first', total: null }));
    expect(steps.at(-1)).toMatchObject({ code: 'treaties.decided', id: 'second' });
  });

  test('of a phrase that is no treaty, with the rule that says so', () => {
    const steps = explain('The firm signed the Hentzau Merger Agreement.', 'Hentzau');
    expect(steps.at(-1)).toEqual({ code: 'treaties.judged', rule: 'other-instrument', isName: false });
  });

  test('of a name that makes another thing', () => {
    const steps = explain('They met in the Zenda Agreement Hall.', 'Zenda');
    expect(steps.map(({ code }) => code)).toContain('treaties.other-thing');
  });

  test('is empty for another place', () => {
    expect(explain('Both named the Zenda Agreement on a Monday.', 'Monday')).toEqual([]);
  });
});
