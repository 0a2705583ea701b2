import { inArea, type Mutation } from './mutation.ts';

/** Slips in interface, messages, settings, worker and command line. */
export const OF_EXTENSION: readonly Mutation[] = [
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
        find: 'const safe = text.replace(FORMULA, ',
        replace: 'const safe = text.replace(/(?!)/g, ',
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
        file: 'messaging/ask.ts',
        find: "if (tries === MOST_TRIES || repeat === 'never') throw",
        replace: 'throw',
        because: 'a question that the stopped worker did not hear is not asked again',
      },
      {
        file: 'messaging/ask.ts',
        find: 'once: 2,',
        replace: 'once: 9,',
        because: 'an article that stops the worker stops it over and over',
      },
      {
        file: 'messaging/fields.ts',
        find: 'v.array(v.pipe(v.string(), v.regex(TAG)))',
        replace: 'v.array(v.string())',
        because: 'a page’s script can have any style sheet put in',
      },
      {
        file: 'messaging/fields.ts',
        find: 'v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,100}$/))',
        replace: 'v.string()',
        because: 'a message opens any address of ours',
      },
      {
        file: 'messaging/fields.ts',
        find: 'v.pipe(v.string(), v.maxLength(LONGEST_TEXT))',
        replace: 'v.string()',
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
        find: ".replace(/^www\\.(?=.)/, '')",
        replace: '',
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
        find: 'site: (correction, { site }) => correction.site === site,',
        replace: 'site: () => true,',
        because: 'what is wrong on one site is hidden on all',
      },
    ],
  ),
  ...inArea(
    'worker',
    ['tests/background'],
    [
      {
        file: 'background/tab-store.ts',
        find: 'if (await isClosed(tabId)) await forgetTab(tabId);',
        replace: '',
        because: 'the article of a tab that was closed meanwhile is kept',
      },
      {
        file: 'background/tabs.ts',
        find: 'pausedAt(settings, url) === null && ',
        replace: '',
        because: 'icons of paused articles forget that they are paused',
      },
      {
        file: 'background/from-page.ts',
        find: 'if (pausedAt(settings, page.url) !== null) await showPaused(page.tabId);\n  else if',
        replace: 'if',
        because: 'paused sites are read',
      },
      {
        file: 'background/from-page.ts',
        find: 'readId, { ...facts, url });',
        replace: 'readId, facts);',
        because: 'a page can give itself another address',
      },
      {
        file: 'background/from-own-page.ts',
        find: "if (state && (await askReader(tabId, { type: 'identify' })) === state.readId) {",
        replace: 'if (state) {',
        because: 'the popup shows the Brief of the page left before',
      },
      {
        file: 'background/tab-store.ts',
        find: 'await browser.storage.session.remove(oldest);',
        replace: '',
        because: 'with storage full no article is read any more',
      },
      {
        file: 'background/tab-store.ts',
        find: 'if (!isQuotaError(error)) throw error;',
        replace: '',
        because: 'a failing disk costs every tab its Brief',
      },
    ],
  ),
  ...inArea(
    'words of the interface',
    ['tests/components/strings.test.ts'],
    [
      {
        file: 'components/strings.ts',
        find: 'Number(digit) - 1',
        replace: 'Number(digit)',
        because: 'every filled-in value stands in the next one’s place',
      },
      {
        file: 'components/strings.ts',
        find: 'forms[plurals.select(Number(count))] ?? forms.other',
        replace: 'forms.other',
        because: '"1 mentions"',
      },
      {
        file: 'components/strings.ts',
        find: '!Object.hasOwn(found, part)',
        replace: 'false',
        because: 'a path that the messages do not have is looked into',
      },
    ],
  ),
  ...inArea(
    'command line',
    ['tests/cli/command-line.test.ts'],
    [
      {
        file: 'cli/jsonl.ts',
        find: "line.trim() === ''",
        replace: 'false',
        because: 'a blank line gets an error for an answer',
      },
      {
        file: 'cli/main.ts',
        find: 'exitCode = 2;\n    }',
        replace: 'exitCode = 0;\n    }',
        because: 'a file that cannot be read exits as if it had been',
      },
      {
        file: 'cli/requests.ts',
        find: ' || !isOfCalendar(day.slice(0, 10))',
        replace: '',
        because: 'an article can be published on 30 February',
      },
    ],
  ),
];
