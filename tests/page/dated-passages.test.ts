// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../page/read/read-article.ts';
import { BODY, newsPage, show, TODAY, URL_OF_NEWS } from './sample-pages.ts';

/** The words of each passage that has a day of its own, with that day. */
function passages(html: string): [string, string][] {
  const result = readArticle(show(html), URL_OF_NEWS, TODAY);
  if ('error' in result) throw new Error(result.error);
  return result.page.passages.map(({ start, end, written }) => [result.text.slice(start, end), written]);
}

const WORDS = 'We start today with the pumps, and the engineers from the upper bank arrive tomorrow with the rest.';
const around = (part: string) => newsPage({ body: [...BODY.slice(0, 3), part, ...BODY.slice(3)] });

describe('what was written on another day', () => {
  it.each([
    [
      'a post with its link',
      `<blockquote><p>${WORDS}</p>&mdash; Harbour Office <a href="/x">January 14, 2022</a></blockquote>`,
    ],
    [
      'a post with its time',
      `<blockquote><p>${WORDS}</p><footer><time datetime="2022-01-14T10:00:00Z">2 h</time></footer></blockquote>`,
    ],
    ['a letter with its place and day', `<blockquote><p>Geneva, 14 January 2022</p><p>${WORDS}</p></blockquote>`],
    ['a telegram in a box', `<div class="telegram-box"><p>14 January 2022</p><p>${WORDS}</p></div>`],
    [
      'an entry that begins with its day',
      `<section><time datetime="2022-01-14">14 Jan</time> <span>${WORDS}</span></section>`,
    ],
    [
      'a part with a day below its title',
      `<section><h2>The first pumps</h2><p><time datetime="2022-01-14">Friday</time></p><p>${WORDS}</p></section>`,
    ],
  ])('%s', (_name, part) => {
    const found = passages(around(part));
    expect(found.map(([, written]) => written)).toEqual(['2022-01-14']);
    expect(found[0]?.[0]).toContain('We start today');
    expect(found[0]?.[0]).not.toContain('Neither side');
  });

  it('posts of a live page, each with its own', () => {
    const post = (day: string, words: string) =>
      `<article class="post"><header><time datetime="${day}T08:00:00+02:00">8.00</time><h2>Pumps</h2></header><p>${words}</p></article>`;
    const found = passages(
      newsPage({
        body: [
          ...BODY.slice(0, 2),
          post('2025-05-08', WORDS),
          post('2025-05-07', BODY[2] ?? ''),
          post('2025-05-06', BODY[3] ?? ''),
        ],
      }),
    );
    expect(found.map(([, written]) => written)).toEqual(['2025-05-08', '2025-05-07']);
    expect(found[1]?.[0]).toContain(BODY[2]);
  });
});

describe('what was written with the article', () => {
  it.each([
    ['a post of the same day', `<blockquote><p>${WORDS}</p>Office <a href="/x">May 6, 2025</a></blockquote>`],
    ['words quoted with a day in them', `<blockquote><p>${WORDS} We signed it on 2 July 1972.</p></blockquote>`],
    ['a day within a sentence', `<span>The dam broke on <time datetime="2011-03-02">2 March</time>. ${WORDS}</span>`],
    ['a day that lies ahead', `<blockquote><p>${WORDS}</p>Office <a href="/x">January 14, 2035</a></blockquote>`],
    [
      'a link with a day in its midst',
      `<blockquote><p>We said so <a href="/x">January 14, 2022</a> and say today what we said.</p></blockquote>`,
    ],
  ])('%s', (_name, part) => expect(passages(around(part))).toEqual([]));

  it('a story whose one day is that of its last change', () => {
    const day = '<time datetime="2025-05-08">8 May 2025</time>';
    expect(passages(newsPage({ body: [day, ...BODY] }))).toEqual([]);
  });
});
