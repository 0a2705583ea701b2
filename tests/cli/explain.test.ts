import { describe, expect, test } from 'vitest';
import { answer } from '../../cli/answer.ts';
import { explainWords } from '../../cli/explain.ts';

async function explain(text: string, words: string): Promise<string[]> {
  const explanation = explainWords(words);
  await answer({ text, published: '2025-05-05' }, '2025-05-05', explanation.traceFor);
  return explanation.lines();
}

const TEXT = 'They spoke of the Simla Agreement of 1972 for the third time on Tuesday in the hall by the lake.';

describe('brief --explain', () => {
  test('prints one line a step: the place, its words, the code and what was weighed', async () => {
    const lines = await explain(TEXT, 'Simla Agreement');
    expect(lines).toContain('18-33 "Simla Agreement" treaties.name id=simla-agreement name=Simla Agreement left=-');
    expect(lines.at(-1)).toContain('treaties.decided id=simla-agreement');
  });

  test('says of dates which pattern read them', async () => {
    expect((await explain(TEXT, 'Tuesday')).join('\n')).toContain('pattern=weekday read=true');
  });

  test('says where the words are not in the text, and where nothing was tried', async () => {
    expect(await explain(TEXT, 'Lahore')).toEqual(['The text does not have the words "Lahore".']);
    expect(await explain(TEXT, 'lake')).toEqual(['No rule was tried there.']);
  });
});
