import type { Brief, DateEntry, Leader, Mention, TreatyEntry } from '../../engine/brief.ts';
import type { PageFacts } from '../../engine/page-facts.ts';
import { changeSince, isToldAsLater, officeWords, wikipediaUrl } from '../brief/leader-facts.tsx';
import { signedLine, statusWords } from '../brief/treaty-facts.tsx';
import { dateTitle } from '../format/date-entry.ts';
import { formatDay } from '../format/day.ts';
import { discrepancySentence } from '../format/discrepancy.ts';
import { termYears } from '../format/office.ts';
import { catalogueLanguage, t } from '../strings.ts';
import { type LinkedArticle, linkToSentence } from './text-fragment.ts';

/** `plain`: for a mail or a chat. `note`: for a collection of notes, with front matter and `[[links]]` between them. */
export type MarkdownForm = 'plain' | 'note';

/**
 * Text from a page, so that none of it acts as Markdown: https://spec.commonmark.org/0.31.2/#backslash-escapes, and what
 * opens a list, a heading, a quotation, a table or a fence at a line's start.
 */
function escapeMarkdown(text: string): string {
  return text
    .replace(/[\s\p{Zl}\p{Zp}]+/gu, ' ')
    .trim()
    .replace(/[\\`*_[\]<>#|~&$]/g, '\\$&')
    .replace(/^([-+=:])/, '\\$1')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');
}

/** An address between angle brackets: nothing in it can end the link. */
const inBrackets = (url: string): string =>
  `<${url.replace(/[<>\\\s\p{Cc}\p{Zl}\p{Zp}]/gu, (character) => encodeURIComponent(character))}>`;

const isWeb = (url: string | null): url is string => url !== null && /^https?:\/\//i.test(url);

/** A link to the entry's first sentence in the article; nothing where the article has no address. */
function whereLink(article: LinkedArticle, mentions: readonly Mention[]): string {
  const link = mentions[0] ? linkToSentence(article, mentions[0]) : null;
  return link === null ? '' : ` [${t('copy.where')}](${inBrackets(link)})`;
}

/** The name of a note: what cannot stand in a file's name or between the brackets is left out. */
const noteName = (name: string): string =>
  name
    .replace(/[[\]#^|\\/:*?"<>]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const title = (name: string, form: MarkdownForm): string =>
  form === 'note' ? `[[${noteName(name)}]]` : `**${escapeMarkdown(name)}**`;

/**
 * One leader in a line of Markdown.
 *
 * @param leader of a Brief
 * @param locale BCP 47 tag of the reader's language
 * @param article for links to its sentences
 * @param form for a mail, or for a collection of notes
 */
export function leaderLine(
  leader: Leader,
  locale: string,
  article: LinkedArticle,
  form: MarkdownForm = 'plain',
): string {
  const office = officeWords(leader, locale);
  const years = leader.basis === 'knowledge' && leader.office !== null ? termYears(leader, locale) : '';
  const change = isToldAsLater(leader) ? '' : escapeMarkdown(changeSince(leader, locale) ?? '');
  const wikipedia = wikipediaUrl(leader, catalogueLanguage());
  const notes = [
    change === '' || leader.after.length > 0 ? change : `${t('leader.now')}: ${change}`,
    leader.basis === 'article' ? t('leader.told') : '',
    t('mentions', leader.mentions.length),
  ].filter(Boolean);
  return [
    `- ${title(leader.name, form)}`,
    office === null ? '' : `, ${escapeMarkdown(office)}`,
    years === '' ? '' : ` ${escapeMarkdown(years)}`,
    ` (${notes.join('; ')})`,
    whereLink(article, leader.mentions),
    wikipedia === null ? '' : ` [Wikipedia](${inBrackets(wikipedia)})`,
  ].join('');
}

/**
 * One date in a line of Markdown.
 *
 * @param entry of a Brief
 * @param locale BCP 47 tag of the reader's language
 * @param article for a link to its sentence
 */
export function markdownDate(entry: DateEntry, locale: string, article: LinkedArticle): string {
  const sentence = escapeMarkdown(entry.mentions[0]?.sentence ?? '');
  return `- **${escapeMarkdown(dateTitle(entry, locale))}**: ${sentence}${whereLink(article, entry.mentions)}`;
}

/**
 * One treaty as paragraphs of Markdown; its status is that of the day of publication, which is named.
 *
 * @param treaty of a Brief
 * @param locale BCP 47 tag of the reader's language
 * @param article its URL and day of publication, and its text where it is at hand
 * @param form for a mail, or for a collection of notes
 */
export function markdownTreaty(
  treaty: TreatyEntry,
  locale: string,
  { url, text, published }: LinkedArticle & Pick<PageFacts, 'published'>,
  form: MarkdownForm = 'plain',
): string[] {
  const sources = treaty.sources.filter((source) => isWeb(source.url));
  const day = published === null ? t('treaty.onOpening') : t('treaty.onDay', formatDay(published, locale));
  const status =
    treaty.basis === 'article' ? t('treaty.told') : `${day}: ${statusWords(treaty.status)}. ${treaty.statusNote ?? ''}`;
  const heading = form === 'note' ? `[[${noteName(treaty.name)}]]` : escapeMarkdown(treaty.name);
  return [
    `### ${heading}${whereLink({ url, text }, treaty.mentions)}`,
    [signedLine(treaty, locale), treaty.parties.map((party) => party.name).join(', ')]
      .filter(Boolean)
      .map((part) => escapeMarkdown(part ?? ''))
      .join('. '),
    treaty.settles === null ? '' : escapeMarkdown(treaty.settles),
    escapeMarkdown(status),
    ...treaty.since.map((event) => `- ${formatDay(event.date, locale)}: ${escapeMarkdown(event.text)}`),
    ...sources.map((source) => `- ${t('copy.source')}: [${escapeMarkdown(source.title)}](${inBrackets(source.url)})`),
  ].filter((line) => line !== '');
}

/** A value of YAML as a JSON string, which YAML reads as it is: https://yaml.org/spec/1.2.2/#73-flow-scalar-styles */
const yaml = (value: string): string => JSON.stringify(value.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' '));

/** Front matter of a note: what programs for notes index. Names of fields are English in every language. */
function frontMatter({ page, leaders, treaties, knowledgeAsOf }: Brief): string {
  const list = (names: string[]) => `[${names.map((name) => yaml(`[[${noteName(name)}]]`)).join(', ')}]`;
  const fields: [string, string | null][] = [
    ['title', page.title === null ? null : yaml(page.title)],
    ['source', page.url === null ? null : yaml(page.url)],
    ['site', page.site === null ? null : yaml(page.site)],
    ['author', page.byline === null ? null : yaml(page.byline)],
    ['published', page.published?.slice(0, 10) ?? null],
    ['people', leaders.length === 0 ? null : list(leaders.map(({ name }) => name))],
    ['treaties', treaties.length === 0 ? null : list(treaties.map(({ name }) => name))],
    ['knowledge_as_of', knowledgeAsOf || null],
  ];
  return ['---', ...fields.flatMap(([key, value]) => (value === null ? [] : `${key}: ${value}`)), '---'].join('\n');
}

/**
 * The Brief as Markdown, for a note or a mail. Nothing in it that came from the page acts as Markdown.
 *
 * @param brief as the reader sees it
 * @param locale BCP 47 tag of the reader's language
 * @param form for a mail, or for a collection of notes
 * @param text the article's text, where it is at hand
 */
export function briefAsMarkdown(
  brief: Brief,
  locale: string,
  form: MarkdownForm = 'plain',
  text?: string | null,
): string {
  const { page } = brief;
  const article = { url: page.url, published: page.published, text };
  const day = page.published?.slice(0, 10) ?? null;
  const head = [page.site, day === null ? null : formatDay(day, locale, 'long')].filter((part) => part !== null);
  const lines = [
    form === 'note' ? frontMatter(brief) : '',
    `# ${escapeMarkdown(page.title ?? t('article.untitled'))}`,
    escapeMarkdown(head.join(', ')),
    isWeb(page.url) ? inBrackets(page.url) : '',
  ];
  if (brief.leaders.length > 0) {
    const leaders = brief.leaders.map((leader) => leaderLine(leader, locale, article, form));
    lines.push(`## ${t('kind.leaders')}`, leaders.join('\n'));
  }
  if (brief.dates.length > 0) {
    const dates = brief.dates.map((entry) => markdownDate(entry, locale, article));
    lines.push(`## ${t('kind.dates')}`, dates.join('\n'));
  }
  if (brief.treaties.length > 0) {
    const treaties = brief.treaties.flatMap((treaty) => markdownTreaty(treaty, locale, article, form));
    lines.push(`## ${t('kind.treaties')}`, ...treaties);
  }
  if (brief.discrepancies.length > 0) {
    const sentences = brief.discrepancies.map((each) => `- ${escapeMarkdown(discrepancySentence(each, locale))}`);
    lines.push(`## ${t('kind.looks')}`, sentences.join('\n'));
  }
  lines.push(t('footer.asOf', formatDay(brief.knowledgeAsOf, locale, 'long')));
  return `${lines.filter((line) => line !== '').join('\n\n')}\n`;
}
