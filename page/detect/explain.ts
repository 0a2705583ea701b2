import type { Evidence } from './detect-news.ts';
import type { EvidenceCode } from './weights.ts';

/** What each trace means, for a person. `%` stands for what was found. */
const SENTENCES: Record<EvidenceCode, string> = {
  'data-news': 'The page describes itself as %.',
  'data-article': 'The page describes itself as %.',
  'data-blog': 'The page describes itself as a blog post (%).',
  'data-list': 'The page describes % articles side by side, as lists do.',
  'data-other': 'The page describes itself as something else (%).',
  'og-article': 'It is shared as an article.',
  'og-website': 'It is shared as a website, not as an article.',
  'og-other': 'It is shared as something else (%).',
  'meta-published': 'It states when it was published (%).',
  'meta-news': 'It carries tags that newsrooms use (%).',
  'meta-paper': 'It carries tags of scholarly papers (%).',
  bare: 'Nothing in it was put there for an article.',
  'meta-software': 'It was made with software for wikis, forums, manuals or shops (%).',
  'url-front': 'Its address is that of a front page.',
  'url-section': 'Its address is that of a section (%).',
  'url-index': 'Its address is that of a list (%).',
  'url-other': 'Its address belongs to another part of a site (%).',
  'url-date': 'Its address holds a date (%).',
  'url-words': 'Its address spells out a headline.',
  'url-number': 'Its address holds a long number, as articles have.',
  'url-print': 'Its address is that of a page made for printing.',
  'url-news': 'Its address names a section of news (%).',
  'text-long': 'It has a long run of text.',
  'text-some': 'It has a run of text.',
  'text-none': 'It has hardly any running text.',
  'text-links': 'Much of its text is links.',
  'text-headings': 'Its text is broken by % linked headings, as in a list of posts.',
  teasers: 'It has % linked headings and little text of its own.',
  code: 'It shows pieces of code.',
  shop: 'It shows prices or a cart.',
  forum: 'It is built like a forum.',
  byline: 'It names an author.',
  time: 'A date stands near its headline.',
  undated: 'Nothing on it has a date.',
  dateline: 'It opens with a dateline (%).',
  headline: 'Its headline is also its title.',
};

/** The reasons of a decision as plain sentences, those that weigh most first. */
export function explain(evidence: readonly Evidence[]): string[] {
  return [...evidence]
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .map(({ code, detail }) => SENTENCES[code].replace('%', () => detail.trim()));
}
