import { expect, test } from 'vitest';
import { createTrace, type TraceStep } from '../../../engine/explain.ts';
import { en } from '../../../engine/languages/en/index.ts';
import { findLeaders } from '../../../engine/leaders/find-leaders.ts';
import { indexLeaders } from '../../../engine/leaders/index-leaders.ts';
import { readArticleText } from '../../../engine/text/article-text.ts';
import { readKnowledgeFiles } from '../../../knowledge/read-files.ts';

const index = indexLeaders(readKnowledgeFiles(), en, null);

function stepsFor(text: string, asked: string): TraceStep[] {
  const start = text.indexOf(asked);
  const { trace, steps } = createTrace(start, start + asked.length);
  findLeaders(readArticleText(text, en.text), index, { day: '2024-05-20', title: null, occupied: [], explain: trace });
  return steps;
}

const codes = (steps: readonly TraceStep[]) => steps.map(({ code }) => code);

test('a linked name tells who it could be, what was weighed and which rule linked it', () => {
  const steps = stepsFor('Prime Minister Modi spoke.', 'Modi');
  expect(steps[0]).toMatchObject({ code: 'leaders.candidate', start: 15, end: 19, params: { kind: 'short' } });
  const scored = steps.find(({ code, params }) => code === 'leaders.scored' && params.person === 'narendra-modi');
  expect(scored?.params).toMatchObject({ role: 6, 'in-office': 2, 'well-known': 2 });
  expect(steps.at(-1)).toMatchObject({
    code: 'leaders.linked',
    params: { rule: 'title-and-name', people: 'narendra-modi' },
  });
});

test('a name that is left tells which guard spoke against it', () => {
  const steps = stepsFor('Flights left Kennedy Airport.', 'Kennedy');
  expect(steps.some(({ params }) => params.guard === 'thing-named-after')).toBe(true);
  expect(codes(steps)).not.toContain('leaders.linked');
});

test('another part of the text adds nothing', () => {
  expect(stepsFor('Prime Minister Modi spoke. It rained.', 'rained')).toEqual([]);
});
