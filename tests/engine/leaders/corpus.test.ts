import { describe, expect, test } from 'vitest';
import type { Leader } from '../../../engine/brief.ts';
import { en } from '../../../engine/languages/en/index.ts';
import { findLeaders } from '../../../engine/leaders/find-leaders.ts';
import { indexLeaders } from '../../../engine/leaders/index-leaders.ts';
import { readArticleText } from '../../../engine/text/article-text.ts';
import { foldWord } from '../../../engine/text/fold.ts';
import { readKnowledgeFiles } from '../../../knowledge/read-files.ts';
import type { LeaderCase } from './corpus/case.ts';
import { names } from './corpus/names.ts';
import { namesakes } from './corpus/namesakes.ts';
import { things } from './corpus/things.ts';
import { titles } from './corpus/titles.ts';
import { told } from './corpus/told.ts';

const index = indexLeaders(readKnowledgeFiles(), en, null);
const find = ({ text, day }: LeaderCase) =>
  findLeaders(readArticleText(text, en.text), index, { day, title: null, occupied: [] });

/** Initials and `Jr.` are a matter of the knowledge's taste; the rest of a name is not. */
const plain = (line: string) =>
  foldWord(line)
    .replace(/\b(?:[a-z]|jr)\. ?/g, '')
    .replace(/ +\|/g, ' |');

/** A leader as the corpus writes them, with the office only where the corpus gives one. */
function written(leader: Leader, like: string | undefined): string {
  const name = `${leader.candidates.length > 0 ? '?' : ''}${leader.name}`;
  const parts = [name, leader.country ?? '-'];
  if (like === undefined || like.split(' | ').length > 2) parts.push(leader.office ?? 'none');
  return parts.join(' | ');
}

describe.each(Object.entries({ names, titles, namesakes, things, told }))('%s', (_, kinds) => {
  describe.each(Object.entries<LeaderCase[]>(kinds))('%s', (_, cases) => {
    test.each(cases)('$day $text', (given) => {
      const leaders = find(given);
      expect(leaders.map((leader, at) => plain(written(leader, given.leaders[at])))).toEqual(given.leaders.map(plain));
      if (given.mentions) {
        const mentions = leaders.flatMap((leader) => leader.mentions).sort((a, b) => a.start - b.start);
        expect(mentions.map(({ text }) => text)).toEqual(given.mentions);
      }
    });
  });
});

test('the corpus has at least 150 sentences', () => {
  const cases = [names, titles, namesakes, things, told].flatMap((kinds) => Object.values<LeaderCase[]>(kinds).flat());
  expect(cases.length).toBeGreaterThanOrEqual(150);
  expect(new Set(cases.map(({ day, text }) => day + text)).size).toBe(cases.length);
});
