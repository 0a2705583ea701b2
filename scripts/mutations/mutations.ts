/** A slip that a programmer could make, and what a reader of the news would then see. The tests named have to notice. */
export interface Mutation {
  /** The part of the project it is in. */
  area: string;
  file: string;
  /** Stands exactly once in the file. */
  find: string;
  replace: string;
  because: string;
  /** Files or folders of tests. */
  tests: string[];
}

/** Mutations of one area, which share their tests. */
function inArea(area: string, tests: string[], mutations: Omit<Mutation, 'area' | 'tests'>[]): Mutation[] {
  return mutations.map((mutation) => ({ area, tests, ...mutation }));
}

export const MUTATIONS: readonly Mutation[] = [
  ...inArea(
    'text',
    ['tests/engine/text', 'tests/fuzz/engine.test.ts'],
    [
      {
        file: 'engine/text/words.ts',
        find: 'const end = start + raw.length;',
        replace: 'const end = start + raw.length + 1;',
        because: 'every mark is a letter too long',
      },
      {
        file: 'engine/text/sentences.ts',
        find: '|\\n+/gu;',
        replace: '/gu;',
        because: 'a caption and the paragraph after it are one sentence',
      },
      {
        file: 'engine/text/sentences.ts',
        find: 'if (/^\\p{Lu}$/u.test(before)) return false;',
        replace: '',
        because: '"S. Jaishankar" ends a sentence after the initial',
      },
    ],
  ),
  ...inArea(
    'dates',
    ['tests/engine/dates'],
    [
      {
        file: 'engine/dates/resolve/direction.ts',
        find: "if (AHEAD_PREPOSITIONS.has(preposition) && !possessive) return 'future';",
        replace: '',
        because: '"by Friday" is last Friday',
      },
      {
        file: 'engine/dates/resolve/direction.ts',
        find: 'const AFTER_WEIGHS = 1.6;',
        replace: 'const AFTER_WEIGHS = 0.1;',
        because: 'the verb after a date outweighs the one before it',
      },
      {
        file: 'engine/dates/resolve/direction.ts',
        find: "if (word === 'set') return /^(?:to|for)$/.test(words.folded(index + 1)) ? 'future' : 'past';",
        replace: "if (word === 'set') return 'past';",
        because: '"is set for Thursday" looks back',
      },
    ],
  ),
  ...inArea(
    'leaders',
    ['tests/engine/leaders'],
    [
      {
        file: 'engine/leaders/offices-on-day.ts',
        find: "if (day < earliestDay(start) || (end !== undefined && day > latestDay(end))) return 'no';",
        replace: "if (day < earliestDay(start)) return 'no';",
        because: 'whoever held an office holds it for ever',
      },
      {
        file: 'engine/leaders/offices-on-day.ts',
        find: 'const begun = day >= latestDay(start);',
        replace: 'const begun = day > latestDay(start);',
        because: 'on the day of the oath the office is doubtful',
      },
      {
        file: 'engine/leaders/decide.ts',
        find: "return phrase !== 'president' || !reigns;",
        replace: 'return true;',
        because: 'a president is a king',
      },
      {
        file: 'engine/leaders/offices-on-day.ts',
        find: "  'head-of-state',\n  'supreme-leader',\n  'head-of-government',",
        replace: "  'supreme-leader',\n  'head-of-government',\n  'head-of-state',",
        because: 'a president who also heads the government is shown as its head',
      },
    ],
  ),
  ...inArea(
    'treaties',
    ['tests/engine/treaties'],
    [
      {
        file: 'engine/treaties/decide.ts',
        find: 'const LEAD = 1;',
        replace: 'const LEAD = -1;',
        because: 'of two treaties that fit as well the first is told as certain',
      },
      {
        file: 'engine/treaties/decide.ts',
        find: 'return option.needs.some((need) => evidence.holds.has(need));',
        replace: 'return true;',
        because: 'a name that many treaties share is told as one of them',
      },
      {
        file: 'engine/treaties/status-on.ts',
        find: "return (event.kind === 'signed' ? firstDay(event.date) : lastDay(event.date)) <= day;",
        replace: 'return firstDay(event.date) <= day;',
        because: 'an article of January is told of what came in December',
      },
      {
        file: 'engine/treaties/status-on.ts',
        find: "if (firstDay(file.signed.date) > day) return { status: 'not-yet-signed', note: null, ...split };",
        replace: '',
        because: 'a treaty has a status before it was signed',
      },
    ],
  ),
  ...inArea(
    'second looks',
    ['tests/engine/checks'],
    [
      {
        file: 'engine/checks/weekday-mismatch.ts',
        find: 'if (weekdayOf(date) === weekday) continue;',
        replace: 'if (weekdayOf(date) !== weekday) continue;',
        because: 'right weekdays are called wrong',
      },
      {
        file: 'engine/checks/deadline-past.ts',
        find: 'if (deadline === null || deadline >= published || deadline < published - OLDEST) continue;',
        replace: 'if (deadline === null || deadline < published - OLDEST) continue;',
        because: 'a deadline to come is called missed',
      },
      {
        file: 'engine/checks/weekday-mismatch.ts',
        find: 'if (!yearStated && Math.abs(date - published) > YEAR_IS_SURE_WITHIN) continue;',
        replace: '',
        because: 'a date of another year is called wrong',
      },
    ],
  ),
  ...inArea(
    'is it news',
    ['tests/page/detect-news.test.ts'],
    [
      {
        file: 'page/detect/detect-news.ts',
        find: 'const LIKELY = 0.5;',
        replace: 'const LIKELY = 0.02;',
        because: 'front pages and shops are read',
      },
      {
        file: 'page/detect/detect-news.ts',
        find: 'const NEWS_TYPE = /NewsArticle$|^LiveBlog/;',
        replace: 'const NEWS_TYPE = /^LiveBlog/;',
        because: 'what calls itself a news article is none',
      },
      {
        file: 'page/detect/detect-news.ts',
        find: 'const NEWS = 0.9;',
        replace: 'const NEWS = 0.9999999;',
        because: 'nothing is news for certain',
      },
    ],
  ),
  ...inArea(
    'day of publication',
    ['tests/page/find-published.test.ts'],
    [
      {
        file: 'page/published/find-published.ts',
        find: "const winner = choose(known.filter(({ kind }) => kind === 'published'));",
        replace: 'const winner = choose(known);',
        because: 'an article is dated by its last change',
      },
      {
        file: 'page/published/find-published.ts',
        find: '    ...fromMetas(document),\n',
        replace: '',
        because: 'pages that say their day in a meta element have none',
      },
      {
        file: 'page/published/find-published.ts',
        find: '    ...fromAddress(url),\n',
        replace: '',
        because: 'pages that say their day in the address have none',
      },
    ],
  ),
  ...inArea(
    'reading',
    ['tests/page'],
    [
      {
        file: 'page/read/text-map.ts',
        find: 'return run.node.isConnected && run.node.data === run.data;',
        replace: 'return run.node.isConnected;',
        because: 'words that the page changed are marked as what stood there',
      },
      {
        file: 'page/read/headline.ts',
        find: '(element) => plainText(element).length <= LONGEST_HEADLINE,',
        replace: '() => true,',
        because: 'an article within one h1 cannot be read',
      },
      {
        file: 'page/read/compose-text.ts',
        find: ' && first !== 11)',
        replace: ')',
        because: 'a word after a vertical tab is lost',
      },
    ],
  ),
  ...inArea(
    'marks',
    ['tests/page'],
    [
      {
        file: 'page/highlight/highlighter.ts',
        find: 'if (nodes.some((node) => node.parentElement?.closest(EDITABLE))) continue;',
        replace: '',
        because: 'what one is writing is underlined',
      },
      {
        file: 'page/highlight/highlighter.ts',
        find: 'if (registry?.get(name) === highlight) registry.delete(name);',
        replace: '',
        because: 'marks stay in the registry after a pause',
      },
      {
        file: 'page/marks-style/marks-css.ts',
        find: 'if (wrong !== undefined) throw',
        replace: 'if (wrong === null) throw',
        because: 'a style sheet can be written by a message',
      },
      {
        file: 'page/marks-style/holder-tags.ts',
        find: "element = unclobbered(element, 'parentElement');",
        replace: 'break;',
        because: 'each link on the page is styled anew',
      },
    ],
  ),
  ...inArea(
    'pages that move',
    ['tests/page/watch-page.test.ts'],
    [
      {
        file: 'page/watch/watch-page.ts',
        find: 'if (now === current) return;',
        replace: '',
        because: 'a jump within a page has it read anew',
      },
      {
        file: 'page/watch/watch-page.ts',
        find: 'if (changes.every(isOurCard)) return;',
        replace: '',
        because: 'our own card has the page read anew, which closes it',
      },
      {
        file: 'page/watch/watch-page.ts',
        find: 'if (letters > 1500) return false;',
        replace: 'if (letters > 1500) return true;',
        because: 'every page with words is watched',
      },
    ],
  ),
  ...inArea(
    'interface',
    ['tests/components'],
    [
      {
        file: 'components/hover/hover-machine.ts',
        find: 'export const SLOW = 0.1;',
        replace: 'export const SLOW = 100;',
        because: 'cards open under a pointer that only crosses a word',
      },
      {
        file: 'components/export/brief-csv.ts',
        find: 'const safe = /^[=+',
        replace: 'const safe = /^[%',
        because: 'a headline runs as a formula in a spreadsheet',
      },
      {
        file: 'components/export/icalendar.ts',
        find: 'next.setUTCDate(next.getUTCDate() + 1);',
        replace: '',
        because: 'events in the calendar last no day at all',
      },
      {
        file: 'components/format/day.ts',
        find: '(\\d{1,2}|\\d{4}(?=\\s–\\s\\d{4}))',
        replace: '(\\d{1,4})',
        because: '"30 Dec 2024–3 Jan 2025" reads as 2024 to 3',
      },
      {
        file: 'components/popup/popup.tsx',
        find: '          key={state.readId}\n',
        replace: '',
        because: 'a treaty of the last article stands over the next one',
      },
    ],
  ),
  ...inArea(
    'messages',
    ['tests/messaging', 'tests/fuzz/messages.test.ts'],
    [
      {
        file: 'messaging/receive.ts',
        find: 'message.tags.every(isTag)',
        replace: 'true',
        because: 'a page’s script can have any style sheet put in',
      },
      {
        file: 'messaging/receive.ts',
        find: "return typeof message.id === 'string' && /^[a-z0-9-]{1,100}$/.test(message.id);",
        replace: "return typeof message.id === 'string';",
        because: 'a message opens any address of ours',
      },
      {
        file: 'messaging/receive.ts',
        find: 'message.text.length <= LONGEST_TEXT &&',
        replace: '',
        because: 'one page fills the session’s storage',
      },
    ],
  ),
  ...inArea(
    'settings',
    ['tests/settings'],
    [
      {
        file: 'settings/settings.ts',
        find: "return /^https?:$/.test(protocol) ? hostname.replace(/^www\\./, '') : null;",
        replace: 'return /^https?:$/.test(protocol) ? hostname : null;',
        because: 'a site paused with www. is read without it',
      },
      {
        file: 'settings/stored.ts',
        find: '.then(work, work);',
        replace: '.then(() => 0), work());',
        because: 'of two changes at once one is lost',
      },
      {
        file: 'settings/corrections.ts',
        find: 'const here = corrections.filter((correction) => correction.site === site);',
        replace: 'const here = [...corrections];',
        because: 'what is wrong on one site is hidden on all',
      },
    ],
  ),
  ...inArea(
    'worker',
    ['tests/background'],
    [
      {
        file: 'background/from-page.ts',
        find: 'if (pausedAt(settings, url) !== null) await showPaused(tabId);\n  else if',
        replace: 'if',
        because: 'paused sites are read',
      },
      {
        file: 'background/from-page.ts',
        find: 'message.readId, { ...message.page, url });',
        replace: 'message.readId, message.page);',
        because: 'a page can give itself another address',
      },
      {
        file: 'background/from-popup.ts',
        find: "if ((await askReader(tabId, { type: 'who-reads' })) === state.readId) return state;",
        replace: 'return state;',
        because: 'the popup shows the Brief of the page left before',
      },
      {
        file: 'background/tab-store.ts',
        find: 'await browser.storage.session.remove(others);',
        replace: '',
        because: 'with storage full no article is read any more',
      },
    ],
  ),
  ...inArea(
    'knowledge',
    ['tests/knowledge'],
    [
      {
        file: 'knowledge/checks/codes.ts',
        find: 'return /^[A-Z]{2}$/.test(code) && !NOT_ASSIGNED.has(code) && regions.of(code) !== undefined;',
        replace: 'return /^[A-Z]{2}$/.test(code);',
        because: 'a treaty has a party that is no country',
      },
      {
        file: 'knowledge/checks/codes.ts',
        find: 'const twice = file.parties.filter((party, i) => file.parties.indexOf(party) !== i);',
        replace: 'const twice: string[] = [];',
        because: 'a country stands twice among the parties',
      },
      {
        file: 'knowledge/checks/codes.ts',
        find: 'if (isCountryCode(id.toUpperCase()) && id === id.toLowerCase()) continue;',
        replace: 'continue;',
        because: 'a file under a wrong name is never found',
      },
    ],
  ),
];
