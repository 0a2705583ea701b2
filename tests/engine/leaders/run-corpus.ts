import { describe, expect, test } from 'vitest';
import type { Leader } from '../../../engine/brief.ts';
import type { LanguageNames } from '../../../engine/language-names.ts';
import type { LanguagePack } from '../../../engine/languages/language.ts';
import { findLeaders } from '../../../engine/leaders/find-leaders.ts';
import { indexLeaders } from '../../../engine/leaders/index-leaders.ts';
import type { LeaderCorpus } from '../../../engine/leaders/leader-corpus.ts';
import { readArticleText } from '../../../engine/text/article-text.ts';
import { foldWord } from '../../../engine/text/fold.ts';
import { readKnowledgeFiles } from '../../../knowledge/read-files.ts';

/** What `runLeaderCorpus` needs of a language. */
export type LeadersLanguage = Pick<LanguagePack, 'tag' | 'text' | 'places' | 'leaders'>;

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

/** Declares a test for each case: exactly the leaders it lists are found, in its words where it gives them. */
export function runLeaderCorpus(
  pack: LeadersLanguage,
  names: LanguageNames | null,
  corpora: Readonly<Record<string, LeaderCorpus>>,
): void {
  const index = indexLeaders(readKnowledgeFiles(), pack, names);
  describe.each(Object.entries(corpora))('%s', (_, kinds) => {
    describe.each(Object.entries(kinds))('%s', (_, cases) => {
      test.each(cases)('$day $text', (given) => {
        const article = readArticleText(given.text, pack.text);
        const leaders = findLeaders(article, index, { day: given.day, title: null, occupied: [] });
        expect(leaders.map((leader, at) => plain(written(leader, given.leaders[at])))).toEqual(
          given.leaders.map(plain),
        );
        if (given.mentions) {
          const mentions = leaders.flatMap((leader) => leader.mentions).sort((a, b) => a.start - b.start);
          expect(mentions.map(({ text }) => text)).toEqual(given.mentions);
        }
      });
    });
  });
}
