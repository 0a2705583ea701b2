/** Where a full stop ends a sentence and where it does not, by what a language says of its words. */
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../engine/text/sentences.ts';

const rules = {
  abbreviations: new Set(['gen', 'ua', 'phd']),
  closingAbbreviations: new Set(['inc', 'co']),
  sentenceOpeners: new Set(['The', 'Sie']),
  ordinalFullStop: false,
  fold: (word: string) => word.toLowerCase(),
};
const german = { ...rules, ordinalFullStop: true };
const split = (text: string, of = rules) => splitSentences(text, of).map(({ start, end }) => text.slice(start, end));

describe('a full stop', () => {
  it.each<[string, string, string[]]>([
    ['ends before a capital', 'It fell. Rain came.', ['It fell.', 'Rain came.']],
    ['ends nothing before a small letter', 'It fell. rain came.', ['It fell. rain came.']],
    ['ends nothing before a small letter that is not ASCII', 'It fell. élan came.', ['It fell. élan came.']],
    ['ends before a capital that is not ASCII', 'It fell. Élan came.', ['It fell.', 'Élan came.']],
    ['ends before A and before Z', 'It fell. At one. Zoe came.', ['It fell.', 'At one.', 'Zoe came.']],
    ['ends before a bracket', 'It fell. [Rain.]', ['It fell.', '[Rain.]']],
    ['ends nothing within a word', 'See paper.example now.', ['See paper.example now.']],
    ['ends before several spaces and a capital', 'It fell.   Rain came.', ['It fell.', 'Rain came.']],
    ['ends nothing before several spaces and a small letter', 'It fell.   rain came.', ['It fell.   rain came.']],
    ['after an abbreviation ends nothing', 'He met Gen. Munir.', ['He met Gen. Munir.']],
    ['after an abbreviation with stops within ends nothing', 'Rain, u.a. Snow.', ['Rain, u.a. Snow.']],
    ['after an abbreviation with a stop within ends nothing', 'A Ph.D. Student came.', ['A Ph.D. Student came.']],
    ['after three letters with stops ends nothing before a name', 'In the U.A.E. Senate.', ['In the U.A.E. Senate.']],
    ['after a word with a stop before its last letter ends', 'See plan.b. Rain came.', ['See plan.b.', 'Rain came.']],
    ['after a word with a stop behind its first letter ends', 'See b.plan. Rain came.', ['See b.plan.', 'Rain came.']],
    ['before digits is told by no later word', 'By Acme Inc. 5 The rest.', ['By Acme Inc. 5 The rest.']],
    ['after an initial ends nothing, whatever follows', 'He met J. The end.', ['He met J. The end.']],
    ['after a small letter alone ends', 'This is plan b. Rain came.', ['This is plan b.', 'Rain came.']],
    [
      'after an abbreviation that closes ends before an opener',
      'By Acme Inc. The rest.',
      ['By Acme Inc.', 'The rest.'],
    ],
    ['after an abbreviation that closes ends nothing before a name', 'By Acme Inc. Boston.', ['By Acme Inc. Boston.']],
    ['after a dotted abbreviation ends before an opener', 'In the U.S. The rest.', ['In the U.S.', 'The rest.']],
    ['after a dotted abbreviation ends nothing before a name', 'In the U.S. Senate.', ['In the U.S. Senate.']],
    ['looks for an opener within quotation marks', 'By Acme Inc. “The rest.”', ['By Acme Inc.', '“The rest.”']],
    ['looks for an opener after other white space', 'By Acme Inc.\tThe rest.', ['By Acme Inc.', 'The rest.']],
    ['is told by the whole of the next word', 'By Acme Inc. Thermal power.', ['By Acme Inc. Thermal power.']],
    ['is told by the word before it, a bracket passed over', 'Rain (Gen. Munir) came.', ['Rain (Gen. Munir) came.']],
    ['is not told by a part of the word before it', 'It was oxygen. Rain came.', ['It was oxygen.', 'Rain came.']],
    ['is not told by the end of a word with marks', 'It was Übergen. Rain came.', ['It was Übergen.', 'Rain came.']],
    ['is told by an abbreviation after letters of another kind', 'Über-Gen. Munir.', ['Über-Gen. Munir.']],
    ['after digits ends', 'It was 24. Rain came.', ['It was 24.', 'Rain came.']],
    ['beside others ends, as an ellipsis', 'It fell... Rain came.', ['It fell...', 'Rain came.']],
    ['beside others ends before a small letter', 'It fell.. rain came.', ['It fell..', 'rain came.']],
    ['at the end of the text ends', 'By Acme Inc.', ['By Acme Inc.']],
  ])('%s', (_name, text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });

  it('is told by the next word within 40 units', () => {
    const gap = (units: number) => `By Acme Inc.${' '.repeat(units)}The rest.`;
    expect(split(gap(37))).toHaveLength(2);
    expect(split(gap(40))).toHaveLength(1);
  });

  it('is told by an abbreviation of 24 letters at most', () => {
    const [long, longer] = ['h'.padEnd(24, 'g'), 'h'.padEnd(25, 'g')];
    const of = { ...rules, abbreviations: new Set([long, longer]) };
    expect(split(`See ${long}. Rain.`, of)).toHaveLength(1);
    expect(split(`See ${longer}. Rain.`, of)).toHaveLength(2);
  });
});

describe('a full stop after an ordinal', () => {
  it.each<[string, string, string[]]>([
    ['ends nothing', 'Am 24. Februar kam er.', ['Am 24. Februar kam er.']],
    ['ends nothing at the text’s beginning', '3. Oktober war es.', ['3. Oktober war es.']],
    ['ends nothing after a bracket', 'Er (24. Februar) kam.', ['Er (24. Februar) kam.']],
    ['of three digits ends', 'Es waren 124. Februar war es.', ['Es waren 124.', 'Februar war es.']],
    ['that is a part of a decimal ends', 'Es waren 1,24. Februar war es.', ['Es waren 1,24.', 'Februar war es.']],
    ['that is a part of a word ends', 'Es war A24. Februar war es.', ['Es war A24.', 'Februar war es.']],
    ['ends where nothing follows', 'Er kam am 24.', ['Er kam am 24.']],
    ['ends where white space alone follows', 'Er kam am 24.  ', ['Er kam am 24.']],
  ])('%s', (_name, text, sentences) => {
    expect(split(text, german)).toEqual(sentences);
  });
});

describe('another mark', () => {
  it.each<[string, string, string[]]>([
    ['ends before a small letter', 'Why? he asked.', ['Why?', 'he asked.']],
    ['ends nothing within a word', 'See Yahoo!news now.', ['See Yahoo!news now.']],
    ['ends with those beside it', 'Why?! He left.', ['Why?!', 'He left.']],
    ['of Devanagari ends', 'यह है। वह है।', ['यह है।', 'वह है।']],
    ['of Chinese ends without a space', '他来了！他走了？是。', ['他来了！', '他走了？', '是。']],
    ['takes the closing marks after it', 'He said “Go!”) Then he left.', ['He said “Go!”)', 'Then he left.']],
    ['of Chinese takes the closing mark after it', '他说：「来。」他走了。', ['他说：「来。」', '他走了。']],
  ])('%s', (_name, text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });
});

describe('a line break', () => {
  it('ends a sentence, and what is empty is none', () => {
    expect(split('By Gen.\nMunir came \t\n \n\tand left')).toEqual(['By Gen.', 'Munir came', 'and left']);
  });
});
