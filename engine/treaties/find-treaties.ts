import type { Mention, TreatyEntry } from '../brief.ts';
import { type ArticleText, mentionAt } from '../text/article-text.ts';
import { collectCandidates } from './collect-candidates.ts';
import { describeTreaty } from './describe-treaty.ts';
import { familiesOf } from './head.ts';
import type { TreatyIndex } from './index-treaties.ts';
import { linkTreaties, type TreatyDecision } from './link-treaties.ts';
import { readAbbreviations } from './recognisers/abbreviation.ts';
import { bindOrganisation } from './recognisers/organisation-article.ts';
import {
  bindProvision,
  listOwners,
  numbersIn,
  type ProvisionOwner,
  type ProvisionSpan,
  readProvisions,
} from './recognisers/provision.ts';
import { readShortForms } from './recognisers/short-form.ts';
import { prepareTreatyContext, type TreatyArticle, type TreatyContext, type WordSpan } from './treaty-context.ts';
import type { TreatyRules } from './treaty-rules.ts';
import type { HeadFamily } from './treaty-words.ts';
import { describeUnknown, unknownKeys } from './unknown-treaty.ts';

/** A treaty of the article while its mentions are gathered. */
interface Draft {
  entry: TreatyEntry;
  mentions: WordSpan[];
  families: ReadonlySet<HeadFamily>;
  years: ReadonlySet<string>;
}

function draftKnown(context: TreatyContext, id: string, rule: string, words: string): Draft | null {
  const treaty = context.index.treaties.get(id);
  const entry = describeTreaty(context.index, id, context.day);
  if (!treaty || !entry) return null;
  entry.why = { ...entry.why, rule, words };
  return {
    entry,
    mentions: [],
    families: familiesOf(
      treaty.file.kind,
      treaty.forms.map(({ words: name }) => name),
      context.index,
    ),
    years: treaty.years,
  };
}

function draftUnknown(context: TreatyContext, found: TreatyDecision): Draft {
  return {
    entry: describeUnknown(context, found),
    mentions: [],
    families: new Set(found.phrase ? [found.phrase.head.family] : []),
    years: new Set(found.year ? [found.year.year] : []),
  };
}

/** One draft per treaty: known ones by id, others by their name. */
function draftEntries(context: TreatyContext, decisions: readonly TreatyDecision[]): Map<string, Draft> {
  const drafts = new Map<string, Draft>();
  const unknownKey = unknownKeys(context, decisions);
  for (const found of decisions) {
    const key = found.id ?? unknownKey(found);
    const words = [context.article.text.slice(found.start, found.end), ...found.words].join(', ');
    const draft =
      drafts.get(key) ?? (found.id ? draftKnown(context, found.id, found.rule, words) : draftUnknown(context, found));
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

const byOffset = (a: WordSpan, b: WordSpan) => a.start - b.start;

function addDescribed(context: TreatyContext, drafts: Map<string, Draft>, described: TreatyRules['described']): void {
  const occupied = [...drafts.values()].flatMap((draft) => draft.mentions).sort(byOffset);
  for (const { id, ...span } of described?.(context, occupied) ?? []) {
    const words = context.article.text.slice(span.start, span.end);
    const draft = drafts.get(id) ?? draftKnown(context, id, 'year-and-kind', words);
    if (!draft) continue;
    draft.mentions.push(span);
    drafts.set(id, draft);
  }
}

function addAbbreviations(context: TreatyContext, drafts: Map<string, Draft>): void {
  const occupied = [...drafts.values()].flatMap((draft) => draft.mentions);
  const found = readAbbreviations(context, [...drafts.values()], occupied);
  for (const { entry, span } of found) entry.mentions.push(span);
}

function addShortForms(context: TreatyContext, drafts: Map<string, Draft>): void {
  for (const draft of drafts.values()) draft.mentions.sort(byOffset);
  const occupied = [...drafts.values()].flatMap((draft) => draft.mentions).sort(byOffset);
  const found = readShortForms(context, [...drafts.values()], occupied);
  for (const { entry, span } of found) entry.mentions.push(span);
}

function cite(entry: TreatyEntry, provision: ProvisionSpan): void {
  for (const own of entry.provisions)
    if (own.article && numbersIn(own.article).includes(provision.number)) own.cited = true;
}

const listsProvision = (entry: TreatyEntry, provision: ProvisionSpan): boolean =>
  entry.provisions.some(({ article }) => article !== null && numbersIn(article).includes(provision.number));

/** `Article 5 of …` becomes a mention of the treaty it belongs to, and the provision is marked. */
function addProvisions(context: TreatyContext, drafts: Map<string, Draft>): void {
  const owners = new Map<ProvisionOwner, Draft>();
  for (const draft of drafts.values()) {
    for (const span of draft.mentions)
      owners.set({ ...span, lists: (provision) => listsProvision(draft.entry, provision) }, draft);
  }
  const listed = listOwners([...owners.keys()]);
  const occupied = new Set([...owners.keys()].flatMap(({ first, past }) => context.article.words.slice(first, past)));
  for (const provision of readProvisions(context)) {
    if (context.article.words.slice(provision.first, provision.past).some((word) => occupied.has(word))) continue;
    const owner = bindProvision(context, provision, listed);
    if (owner === 'other') continue;
    const id = owner ? null : bindOrganisation(context, provision);
    const words = context.article.text.slice(provision.start, provision.end);
    const draft = owner
      ? owners.get(owner)
      : id
        ? (drafts.get(id) ?? draftKnown(context, id, 'article-of-organisation', words))
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
 * @param rules of the text's language: how it names treaties that are in no list
 * @param facts `day`: ISO day of the article; `places`: the places named in the text
 * @returns entries with mentions in UTF-16 offsets into the text, end exclusive
 * @example findTreaties(readArticleText('the Simla Agreement of 1972'), index, english.treaties, { day: '2025-05-05', places })[0]?.signed // '1972-07-02'
 */
export function findTreaties(
  article: ArticleText,
  index: TreatyIndex,
  rules: Pick<TreatyRules, 'phrases' | 'described'>,
  facts: TreatyArticle,
): TreatyEntry[] {
  const context = prepareTreatyContext(article, index, facts);
  const drafts = draftEntries(context, linkTreaties(context, collectCandidates(context, rules.phrases), rules.phrases));
  addDescribed(context, drafts, rules.described);
  addAbbreviations(context, drafts);
  addShortForms(context, drafts);
  addProvisions(context, drafts);
  const entries = [...drafts.values()].map(({ entry, mentions }): TreatyEntry => {
    const spans: Mention[] = mentions.sort(byOffset).map((span) => mentionAt(article, span.start, span.end));
    return { ...entry, mentions: spans };
  });
  return entries.sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}
