import { inArea, type Mutation } from './mutation.ts';

/** Slips in what looks at a page, reads it and marks it. */
export const OF_PAGES: readonly Mutation[] = [
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
];
