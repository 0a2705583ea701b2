import type { Brief, DateEntry, Leader, Mention, TreatyEntry } from '../../engine/brief.ts';
import { linkToSentence } from '../export/text-fragment.ts';
import { dateTitle } from '../format/date-entry.ts';
import { formatDay } from '../format/day.ts';
import { discrepancySentence } from '../format/discrepancy.ts';
import { t } from '../strings.ts';
import { changeSince, officeOnDay } from './leader-facts.tsx';
import { signedLine, statusWords } from './treaty-facts.tsx';

/** Text from a page, so that none of it acts as Markdown. */
function plain(text: string): string {
  return text
    .replace(/[\\`*_[\]<>#|]/g, '\\$&')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A link to the entry's first sentence in the article; nothing where the article has no address. */
function whereLink(url: string | null, mentions: readonly Mention[]): string {
  const link = mentions[0] ? linkToSentence(url, mentions[0]) : null;
  return link === null ? '' : ` [${t('copy.where')}](<${link}>)`;
}

/** One leader in a line of Markdown. */
export function leaderLine(leader: Leader, locale: string, url: string | null): string {
  const office = officeOnDay(leader, locale) ?? leader.statedOffice;
  const change = changeSince(leader, locale);
  const now = change === null ? '' : ` (${t('leader.now')}: ${plain(change)})`;
  const told = leader.basis === 'article' ? ` (${t('leader.told')})` : '';
  return `- **${plain(leader.name)}**${office === null ? '' : `, ${plain(office)}`}${now}${told}${whereLink(url, leader.mentions)}`;
}

/** One date in a line of Markdown. */
export function dateLine(entry: DateEntry, locale: string, url: string | null): string {
  const sentence = plain(entry.mentions[0]?.sentence ?? '');
  return `- **${plain(dateTitle(entry, locale))}**: ${sentence}${whereLink(url, entry.mentions)}`;
}

/** One treaty as paragraphs of Markdown. */
export function treatyLines(treaty: TreatyEntry, locale: string, url: string | null): string[] {
  const sources = treaty.sources.filter(({ url }) => /^https?:\/\//i.test(url));
  return [
    `### ${plain(treaty.name)}${whereLink(url, treaty.mentions)}`,
    [signedLine(treaty, locale), treaty.parties.map((party) => party.name).join(', ')]
      .filter(Boolean)
      .map((part) => plain(part ?? ''))
      .join('. '),
    treaty.settles === null ? '' : plain(treaty.settles),
    treaty.basis === 'article' ? t('treaty.told') : plain(`${statusWords(treaty.status)}. ${treaty.statusNote ?? ''}`),
    ...treaty.since.map((event) => `- ${formatDay(event.date, locale)}: ${plain(event.text)}`),
    ...sources.map(
      ({ title, url }) => `- ${t('copy.source')}: [${plain(title)}](<${url.replace(/[<>\s]/g, encodeURIComponent)}>)`,
    ),
  ].filter((line) => line !== '');
}

/** The Brief as Markdown, for a note or a mail. */
export function briefAsMarkdown(brief: Brief, locale: string): string {
  const { page } = brief;
  const day = page.published?.slice(0, 10) ?? null;
  const head = [page.site, day === null ? null : formatDay(day, locale, 'long')]
    .filter((part) => part !== null)
    .join(', ');
  const lines = [`# ${plain(page.title ?? t('article.untitled'))}`, plain(head), page.url ?? ''];
  if (brief.leaders.length > 0)
    lines.push(
      `## ${t('kind.leaders')}`,
      brief.leaders.map((leader) => leaderLine(leader, locale, page.url)).join('\n'),
    );
  if (brief.dates.length > 0) {
    const dates = brief.dates.map((entry) => dateLine(entry, locale, page.url));
    lines.push(`## ${t('kind.dates')}`, dates.join('\n'));
  }
  if (brief.treaties.length > 0)
    lines.push(
      `## ${t('kind.treaties')}`,
      ...brief.treaties.flatMap((treaty) => treatyLines(treaty, locale, page.url)),
    );
  if (brief.discrepancies.length > 0) {
    const sentences = brief.discrepancies.map((each) => `- ${plain(discrepancySentence(each, locale))}`);
    lines.push(`## ${t('kind.looks')}`, sentences.join('\n'));
  }
  lines.push(t('footer.asOf', formatDay(brief.knowledgeAsOf, locale, 'long')));
  return `${lines.filter((line) => line !== '').join('\n\n')}\n`;
}
