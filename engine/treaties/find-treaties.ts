import type { Mention, Party, TreatyEntry } from '../brief.ts';
import { type ArticleText, mentionAt, sentenceIndexAt } from '../text/article-text.ts';
import { type Decision, decide } from './decide.ts';
import { describe } from './describe-treaty.ts';
import { HEADS, type Head } from './en/heads.ts';
import { gatherFound } from './gather.ts';
import { countryName, type TreatyIndex } from './index-treaties.ts';
import { placeAt } from './places.ts';
import { type Reading, readArticle, type Span } from './reading.ts';
import { bindOrganisation } from './recognisers/organisation-article.ts';
import { bindProvision, numbersIn, type Owner, type ProvisionSpan, readProvisions } from './recognisers/provision.ts';
import { readShortForms } from './recognisers/short-form.ts';
import { readDescribed } from './recognisers/year-and-kind.ts';

/** A treaty of the article while its mentions are gathered. */
interface Draft {
  entry: TreatyEntry;
  mentions: Span[];
  families: ReadonlySet<Head['family']>;
  years: ReadonlySet<string>;
}

/** Words between a name and `between India and Pakistan`. */
const PARTIES_REACH = 8;

/** The parties the article's own words give: countries in the name, and after `between`. */
function statedParties(reading: Reading, found: Decision): Party[] {
  const codes = new Set(found.phrase?.core.countries ?? []);
  const { words } = reading.text;
  const sentence = sentenceIndexAt(reading.text, found.start);
  for (let i = found.past; i < found.past + PARTIES_REACH; i++) {
    if (words[i]?.folded !== 'between') continue;
    for (let j = i + 1; j < i + 1 + PARTIES_REACH; j++) {
      const place = placeAt(words, j, reading.index.places, true);
      if (place && sentenceIndexAt(reading.text, words[j]?.start ?? 0) === sentence) codes.add(place.code);
    }
    break;
  }
  return [...codes].map((code) => ({ code, name: countryName(reading.index, code) }));
}

/** The entry of a treaty that only the article knows, or of which we cannot tell which one it is. */
function describeUnknown(reading: Reading, found: Decision): TreatyEntry {
  const name = reading.text.text.slice(found.start, found.end).replace(/\s+/g, ' ');
  return {
    id: null,
    name,
    formalName: null,
    kind: found.phrase?.head.kind ?? 'other',
    signed: found.year?.year ?? null,
    place: null,
    inForce: null,
    parties: statedParties(reading, found),
    open: null,
    signatories: [],
    status: 'unknown',
    statusNote: null,
    background: null,
    settles: null,
    provisions: [],
    events: [],
    since: [],
    related: [],
    sources: [],
    basis: 'article',
    candidates: found.candidates.flatMap((id) => {
      const file = reading.index.treaties.get(id)?.file;
      return file ? [{ id, name: file.name, signed: file.signed.date }] : [];
    }),
    why: { rule: found.candidates.length > 1 ? 'namesakes' : 'name-shape', words: name, file: null, checked: null },
    mentions: [],
  };
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

/** One draft per treaty: known ones by id, others by the core of their name. */
function draftEntries(reading: Reading, decisions: readonly Decision[]): Map<string, Draft> {
  const drafts = new Map<string, Draft>();
  for (const found of decisions) {
    const key =
      found.id ?? `${found.phrase?.core.key ?? ''}|${found.phrase?.head.family ?? ''}|${found.candidates.join()}`;
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
  const ordered = [...owners.keys()].sort(inOrder);
  for (const provision of readProvisions(reading)) {
    if (ordered.some((owner) => owner.start < provision.end && provision.start < owner.end)) continue;
    const owner = bindProvision(reading, provision, ordered);
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
  addShortForms(reading, drafts);
  addProvisions(reading, drafts);
  const entries = [...drafts.values()].map(({ entry, mentions }): TreatyEntry => {
    const spans: Mention[] = mentions.sort(inOrder).map((span) => mentionAt(text, span.start, span.end));
    return { ...entry, mentions: spans };
  });
  return entries.sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}
