/** The points of the linker: `engine/leaders/weights.ts` against a coordinate search on the marked articles of `../shared`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse, type Knowledge, prepareKnowledge } from '../../engine/analyse.ts';
import type { Leader } from '../../engine/brief.ts';
import { chooseLanguage } from '../../engine/languages/choose-language.ts';
import { PACKS } from '../../engine/languages/registry.ts';
import { NEEDED, POINTS, ROLE_POINTS } from '../../engine/leaders/weights.ts';
import type { PageFacts } from '../../engine/page-facts.ts';
import { foldWord } from '../../engine/text/fold.ts';
import { readKnowledgeFiles } from '../../knowledge/read-files.ts';
import { readLanguageNames } from '../../knowledge/read-language-names.ts';
import { searchPoints } from './coordinate-search.ts';
import { type Half, halfOf } from './halves.ts';

/** An article with who is named in it, in one of the two forms the corpora have. */
interface MarkedArticle {
  id: string;
  text: string;
  published: string;
  language: string;
  /** Misses and false links of what the engine found. */
  errors(found: readonly Leader[]): { missed: number; wrong: number };
}

/** A false link misleads; a missed one is only missed. */
const COST_OF_WRONG = 2;
/** Changes the search may keep: with more it learns the articles by heart. */
const MOST_ROUNDS = 3;

const foldName = (name: string): string => name.split(/\s+/).map(foldWord).join(' ');

interface GoldLeader {
  name: string;
  aliases?: string[];
  mentions?: string[];
  optional?: boolean;
}

/** A set of people for each article: each is found once, by any of their names. */
function goldErrors(leaders: readonly GoldLeader[]): MarkedArticle['errors'] {
  const wanted = leaders.map(({ name, aliases = [], mentions = [], optional = false }) => ({
    names: new Set([name, ...aliases, ...mentions].map(foldName)),
    optional,
  }));
  return (found) => {
    const named = (leader: Leader) => [leader.name, ...leader.mentions.map(({ text }) => text)].map(foldName);
    const isMeant = (leader: Leader, { names }: { names: Set<string> }) =>
      named(leader).some((name) => names.has(name));
    return {
      missed: wanted.filter((one) => !one.optional && !found.some((leader) => isMeant(leader, one))).length,
      wrong: found.filter((leader) => !wanted.some((one) => isMeant(leader, one))).length,
    };
  };
}

interface MarkedMention {
  /** Id in the knowledge; `x:` and a name for a person it does not have. */
  id: string;
  start: number;
  end: number;
}

/** A mention of a known person is covered by a mention of the same id; what overlaps an unknown one counts neither way. */
function mentionErrors(marked: readonly MarkedMention[]): MarkedArticle['errors'] {
  const known = marked.filter(({ id }) => !id.startsWith('x:'));
  return (found) => {
    const given = found.flatMap(({ id, mentions }) => mentions.map(({ start, end }) => ({ id, start, end })));
    const overlaps = (one: { start: number; end: number }, other: { start: number; end: number }) =>
      one.start < other.end && other.start < one.end;
    return {
      missed: known.filter((one) => !given.some((other) => other.id === one.id && overlaps(one, other))).length,
      wrong: given.filter(
        (one) => !marked.some((other) => overlaps(one, other) && (other.id === one.id || other.id.startsWith('x:'))),
      ).length,
    };
  };
}

function readArticles(corpora: string): MarkedArticle[] {
  const gold = join(corpora, 'gold');
  const news = join(corpora, 'lang', 'news.jsonl');
  const english = readdirSync(gold)
    .filter((file) => file.endsWith('.json'))
    .map(
      (file) =>
        JSON.parse(readFileSync(join(gold, file), 'utf8')) as Omit<MarkedArticle, 'errors'> & { leaders: GoldLeader[] },
    )
    .map(({ id, text, published, leaders }) => ({ id, text, published, language: 'en', errors: goldErrors(leaders) }));
  if (!existsSync(news)) return english;
  const others = readFileSync(news, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Omit<MarkedArticle, 'errors'> & { leaders: MarkedMention[] })
    .map(({ id, text, published, language, leaders }) => ({
      id,
      text,
      published,
      language,
      errors: mentionErrors(leaders),
    }));
  return [...english, ...others];
}

function pageOf({ published, language }: MarkedArticle): PageFacts {
  return {
    url: null,
    isNews: true,
    verdict: 'news',
    score: 1,
    reasons: [],
    read: null,
    title: null,
    site: null,
    byline: null,
    published,
    publishedFrom: 'given',
    updated: null,
    dateSignals: [],
    language,
    passages: [],
    truncated: false,
  };
}

function judgeArticles(articles: readonly MarkedArticle[], knowledge: Knowledge): { missed: number; wrong: number } {
  const total = { missed: 0, wrong: 0 };
  for (const article of articles) {
    const { pack } = chooseLanguage(article.text, article.language, PACKS);
    const { leaders } = analyse({ text: article.text, page: pageOf(article) }, knowledge, pack, article.published);
    const { missed, wrong } = article.errors(leaders);
    total.missed += missed;
    total.wrong += wrong;
  }
  return total;
}

/**
 * Prints the present points beside those a search finds better.
 *
 * @param shared the folder of the material beside the project
 * @returns false where there is nothing to fit on
 */
export function fitLinker(shared: string): boolean {
  const corpora = join(shared, 'corpora');
  if (!existsSync(join(corpora, 'gold'))) return false;
  const knowledge = prepareKnowledge(readKnowledgeFiles(), (tag) => (tag === 'en' ? null : readLanguageNames(tag)));
  const articles = readArticles(corpora);
  const of = (half: Half) => articles.filter(({ id }) => halfOf(id) === half);
  const costOf = (half: Half) => {
    const { missed, wrong } = judgeArticles(of(half), knowledge);
    return { missed, wrong, cost: missed + COST_OF_WRONG * wrong };
  };
  console.log(`\nLinker: engine/leaders/weights.ts on ${articles.length} marked articles`);
  console.log(`Objective: missed + ${COST_OF_WRONG} × falsely linked, by steps of one point.\n`);
  console.log('| points | change | cost, fitted half | missed, wrong, held-out half |\n|---|---|---|---|');
  const present = costOf('held-out');
  console.log(`| all | present | ${costOf('fitted').cost} | ${present.missed}, ${present.wrong} |`);
  // The modules hold plain objects: their types alone are read-only, and this script gives them back as they were.
  const tables: readonly [name: string, points: Record<string, number>][] = [
    ['ROLE_POINTS', ROLE_POINTS],
    ['POINTS', POINTS],
    ['NEEDED', NEEDED],
  ];
  for (const [name, points] of tables) {
    const before = { ...points };
    const { before: cost, kept, tried } = searchPoints(points, () => costOf('fitted').cost, MOST_ROUNDS);
    for (const { key, from, to, cost: least } of kept)
      console.log(`| ${name}.${key} | ${from} to ${to} | ${least} | |`);
    const after = costOf('held-out');
    console.log(
      `| ${name} | ${kept.length} kept of ${tried.length} tried | ${kept.at(-1)?.cost ?? cost} | ${after.missed}, ${after.wrong} |`,
    );
    const worse = tried.filter((move) => move.cost > cost).map(({ key }) => key);
    console.log(`| ${name} | a step makes it worse for ${new Set(worse).size} of ${Object.keys(points).length} | | |`);
    Object.assign(points, before);
  }
  return true;
}
