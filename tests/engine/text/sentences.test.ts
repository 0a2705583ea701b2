import { describe, expect, it } from 'vitest';
import { en } from '../../../engine/languages/en/index.ts';
import { splitSentences } from '../../../engine/text/sentences.ts';

const sentencesOf = (text: string) => splitSentences(text, en.text).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  it.each<[string, string[]]>([
    ['One came. Two went! Did three stay?', ['One came.', 'Two went!', 'Did three stay?']],
    // Initials and abbreviations end nothing.
    ['He met S. Jaishankar in Delhi. They spoke.', ['He met S. Jaishankar in Delhi.', 'They spoke.']],
    ['Mr. Modi and Gen. Munir agreed.', ['Mr. Modi and Gen. Munir agreed.']],
    ['The U.S. Senate voted. It passed.', ['The U.S. Senate voted.', 'It passed.']],
    ['He flew to the U.S. The talks went on.', ['He flew to the U.S.', 'The talks went on.']],
    ['It rose 2.5 percent. Then it fell.', ['It rose 2.5 percent.', 'Then it fell.']],
    // A line's end does, with or without a full stop: a caption is no part of the paragraph under it.
    ['The dam in March\nThe ministers met.', ['The dam in March', 'The ministers met.']],
    ['One.\n\n\nTwo.', ['One.', 'Two.']],
    // Quotation marks and brackets close with the sentence.
    ['“We will go.” He went.', ['“We will go.”', 'He went.']],
    ['He left (in May.) She stayed.', ['He left (in May.)', 'She stayed.']],
    ['“Will they come?” he asked.', ['“Will they come?”', 'he asked.']],
    ['他来了。他走了。', ['他来了。', '他走了。']],
    ['  \n ', []],
  ])('%j', (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });
});
