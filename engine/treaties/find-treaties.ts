import type { Mention, TreatyEntry } from '../brief.ts';
import { type ArticleText, mentionAt } from '../text/article-text.ts';
import { type Decision, decide } from './decide.ts';
import { describe } from './describe-treaty.ts';
import { HEADS, type Head } from './en/heads.ts';
import { gatherFound } from './gather.ts';
import type { TreatyIndex } from './index-treaties.ts';
import { type Reading, readArticle, type Span } from './reading.ts';
import { readAbbreviations } from './recognisers/abbreviation.ts';
import { bindOrganisation } from './recognisers/organisation-article.ts';
import {
  bindProvision,
  listOwners,
  numbersIn,
  type Owner,
  type ProvisionSpan,
  readProvisions,
} from './recognisers/provision.ts';
import { readShortForms } from './recognisers/short-form.ts';
import { readDescribed } from './recognisers/year-and-kind.ts';
import { describeUnknown, unknownKeys } from './unknown-treaty.ts';

/** A treaty of the article while its mentions are gathered. */
interface Draft {
  entry: TreatyEntry;
  mentions: Span[];
  families: ReadonlySet<Head['family']>;
  years: ReadonlySet<string>;
}

function draftKnown(reading: Reading, id: string, rule: string, words: string): Draft | null {
  const treaty = reading.index.treaties.get(id);
  if (!treaty) return null;
  const entry = describe(reading.index, treaty, reading.day);
  entry.why = { ...entry.why, rule, words };
  const nouns = [treaty.file.kind, ...treaty.forms.map((form) => form.words.at(-1) ?? '')];
  return {
    entry,
    mentions: [],
    families: new Set(nouns.flatMap((noun) => HEADS.get(noun)?.family ?? [])),
    years: treaty.years,
  };
}

function draftUnknown(reading: Reading, found: Decision): Draft {
  return {
    entry: describeUnknown(reading, found),
    mentions: [],
    families: new Set(found.phrase ? [found.phrase.head.family] : []),
    years: new Set(found.year ? [found.year.year] : []),
  };
}

/** One draft per treaty: known ones by id, others by their name. */
function draftEntries(reading: Reading, decisions: readonly Decision[]): Map<string, Draft> {
  const drafts = new Map<string, Draft>();
  const unknownKey = unknownKeys(reading, decisions);
  for (const found of decisions) {
    const key = found.id ?? unknownKey(found);
    const words = [reading.text.text.slice(found.start, found.end), ...found.words].join(', ');
    const draft =
      drafts.get(key) ?? (found.id ? draftKnown(reading, found.id, found.rule, words) : draftUnknown(reading, found));
    if (!draft) continue;
    if (!found.id && found.year && !draft.entry.signed) {
      draft.entry.signed = found.year.year;
      draft.years = new Set([found.year.year]);
    }
    draft.mentions.push(found);
    drafts.set(key, draft);
  }
  return drafts;
}

const inOrder = (a: Span, b: Span) => a.start - b.start;

function addDescribed(reading: Reading, drafts: Map<string, Draft>): void {
  const taken = [...drafts.values()].flatMap((draft) => draft.mentions).sort(inOrder);
  for (const { id, ...span } of readDescribed(reading, taken)) {
    const words = reading.text.text.slice(span.start, span.end);
    const draft = drafts.get(id) ?? draftKnown(reading, id, 'year-and-kind', words);
    if (!draft) continue;
    draft.mentions.push(span);
    drafts.set(id, draft);
  }
}

function addAbbreviations(reading: Reading, drafts: Map<string, Draft>): void {
  const taken = [...drafts.values()].flatMap((draft) => draft.mentions);
  const found = readAbbreviations(reading, [...drafts.values()], taken);
  for (const { entry, span } of found) entry.mentions.push(span);
}

function addShortForms(reading: Reading, drafts: Map<string, Draft>): void {
  for (const draft of drafts.values()) draft.mentions.sort(inOrder);
  const taken = [...drafts.values()].flatMap((draft) => draft.mentions).sort(inOrder);
  const found = readShortForms(reading, [...drafts.values()], taken);
  for (const { entry, span } of found) entry.mentions.push(span);
}

function cite(entry: TreatyEntry, provision: ProvisionSpan): void {
  for (const own of entry.provisions)
    if (own.article && numbersIn(own.article).includes(provision.number)) own.cited = true;
}

const lists = (entry: TreatyEntry, provision: ProvisionSpan): boolean =>
  entry.provisions.some(({ article }) => article !== null && numbersIn(article).includes(provision.number));

/** `Article 5 of …` becomes a mention of the treaty it belongs to, and the provision is marked. */
function addProvisions(reading: Reading, drafts: Map<string, Draft>): void {
  const owners = new Map<Owner, Draft>();
  for (const draft of drafts.values()) {
    for (const span of draft.mentions)
      owners.set({ ...span, lists: (provision) => lists(draft.entry, provision) }, draft);
  }
  const listed = listOwners([...owners.keys()]);
  const taken = new Set([...owners.keys()].flatMap(({ first, past }) => reading.text.words.slice(first, past)));
  for (const provision of readProvisions(reading)) {
    if (reading.text.words.slice(provision.first, provision.past).some((word) => taken.has(word))) continue;
    const owner = bindProvision(reading, provision, listed);
    if (owner === 'other') continue;
    const id = owner ? null : bindOrganisation(reading, provision);
    const words = reading.text.text.slice(provision.start, provision.end);
    const draft = owner
      ? owners.get(owner)
      : id
        ? (drafts.get(id) ?? draftKnown(reading, id, 'article-of-organisation', words))
        : null;
    if (!draft) continue;
    draft.mentions.push(provision);
    cite(draft.entry, provision);
    if (id) drafts.set(id, draft);
  }
}

/**
 * The treaties an article names, in order of first mention, each with its background, its status on the article's day
 * and where it is named. A year beside a name decides which of several is meant but is not part of the mention.
 *
 * @param context.day ISO day of the article
 * @example findTreaties(readArticleText('the Simla Agreement of 1972'), index, { day: '2025-05-05' })[0]?.signed // '1972-07-02'
 */
export function findTreaties(text: ArticleText, index: TreatyIndex, context: { day: string }): TreatyEntry[] {
  const reading = readArticle(text, index, context.day);
  const drafts = draftEntries(reading, decide(reading, gatherFound(reading)));
  addDescribed(reading, drafts);
  addAbbreviations(reading, drafts);
  addShortForms(reading, drafts);
  addProvisions(reading, drafts);
  const entries = [...drafts.values()].map(({ entry, mentions }): TreatyEntry => {
    const spans: Mention[] = mentions.sort(inOrder).map((span) => mentionAt(text, span.start, span.end));
    return { ...entry, mentions: spans };
  });
  return entries.sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}
