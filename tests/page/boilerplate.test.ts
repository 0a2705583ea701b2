// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../page/read/read-article.ts';
import { BODY, newsPage, show, TODAY, URL_OF_NEWS } from './sample-pages.ts';

function textOf(html: string): string {
  const result = readArticle(show(html), URL_OF_NEWS, TODAY);
  if ('error' in result) throw new Error(result.error);
  return result.text;
}

/** The text of a page with something in the middle of its story. */
const withInside = (html: string) => textOf(newsPage({ body: [...BODY.slice(0, 3), html, ...BODY.slice(3)] }));
/** The same without the story's paragraphs and what every sample page has. */
function restOf(text: string): string[] {
  return text
    .split('\n')
    .filter((line) => !BODY.includes(line) && !/^(?:Ministers meet|Engineers are|The dam seen)/.test(line));
}

describe('a picture', () => {
  const figure = (inside: string) => `</p><figure>${inside}</figure><p>`;
  const caption = 'Ministers Okoro and Brook look at the dam on Monday.';

  it.each([
    [
      'by its class',
      `<img src="a.jpg"><figcaption>${caption} <span class="photo-credit">Ada Muster</span></figcaption>`,
    ],
    [
      'as its source',
      `<img src="a.jpg"><figcaption>${caption} <b class="caption__source">Muster Agency</b></figcaption>`,
    ],
    ['in microdata', `<figcaption>${caption}<span itemprop="copyrightHolder"> Ada Muster</span></figcaption>`],
    ['on the picture', `<div><img src="a.jpg"><span>Ada Muster</span></div><figcaption>${caption}</figcaption>`],
    ['as a control', `<img src="a.jpg"><figcaption>${caption} <b class="toggle-caption">turn</b></figcaption>`],
  ])('keeps its caption and loses its credit %s', (_name, inside) => {
    expect(restOf(withInside(figure(inside)))).toEqual([caption]);
  });

  it('loses its caption where it is a player: that is the title of something else', () => {
    expect(restOf(withInside(figure(`<iframe src="/player"></iframe><figcaption>${caption}</figcaption>`)))).toEqual(
      [],
    );
  });

  it.each([
    [
      'a quotation',
      '<blockquote>“The river is ours”</blockquote><figcaption>Minister Okoro</figcaption>',
      '“The river is ours”',
    ],
    ['a text', `<div>${BODY[1]} Said twice.</div><figcaption>From the treaty</figcaption>`, 'Said twice.'],
  ])('is none where the figure frames %s', (_name, inside, words) => {
    expect(withInside(figure(inside))).toContain(words);
  });

  it('gives no name to other boxes: a word of credit, a source in a sentence', () => {
    const sentence =
      'The money came from <span class="source">the Water Bank</span> and was paid in <span class="credit-line">two parts</span>.';
    expect(withInside(sentence)).toContain('came from the Water Bank and was paid in two parts.');
  });
});

describe('lines of pictures, players and galleries', () => {
  const LINES = [
    'Ada Muster/AP',
    'Ada Muster via Getty Images',
    '[Featured Image by Ada Muster/Getty Images]',
    'Courtesy of the Water Bank',
    '0:00/2:06',
    'Image 3 of 13',
    'Bild 2 von 9',
    'Media playback is unsupported on your device',
    'This content is not available due to your privacy preferences.',
    '14 comments',
    'Related post: How the flood took the bridge',
    'Kommentare',
    '5 min read',
    'Lesezeit: 3 Min.',
    'Tiempo de lectura: 4 minutos',
    '阅读时间：3 分钟',
  ];
  it('are none of the story', () => {
    expect(restOf(withInside(LINES.join('</p><p>')))).toEqual([]);
  });

  it('but lines that look like them are', () => {
    const lines = [
      'Hungary/Slovakia: talks go on in May',
      'The visit takes 5 minutes',
      'At 20:06 the gates were shut',
      'Comments by the minister made it worse',
      'Image of a state in a drought',
      'Courtesy calls were paid to both of the ministers',
    ];
    expect(restOf(withInside(lines.join('</p><p>')))).toEqual(lines);
  });
});

describe('above the story', () => {
  const page = (head: string) =>
    textOf(newsPage({ before: '' }).replace('<div class="story">', `<div class="story">${head}`));

  it.each([
    ['an office', '<p>Foreign Columnist</p>'],
    ['a kind', '<div><span>Case Study</span></div>'],
    ['a day and the time that it takes', '<div><span>6 May 2025</span><span>5 mins</span></div>'],
    [
      'a name run into a day',
      '<div><span>ADA BROOK</span><span>May 6, 2025</span><span>Updated: May 7, 2025</span></div>',
    ],
    ['how long ago', '<p>Published 2 hours ago</p>'],
    ['how long ago in French', '<p>il y a 3 heures</p>'],
  ])('%s is a label', (_name, html) => expect(restOf(page(html))).toEqual([]));

  it.each([
    ['a place and what follows', '<p>Washington/New Delhi:</p>', 'Washington/New Delhi:'],
    ['an item of a summary', '<ul><li>Okoro met Brook</li></ul>', 'Okoro met Brook'],
    ['a heading', '<h3>What was agreed</h3>', 'What was agreed'],
    ['a short sentence', '<p>Nobody gave way.</p>', 'Nobody gave way.'],
  ])('%s is none', (_name, html, words) => expect(page(html)).toContain(`\n${words}\n`));

  it('nothing is where there is no paragraph to stand above', () => {
    const lines = ['Okoro meets Brook', 'Dam visit agreed', 'Farmers wait'].map((line) => `<p>${line}</p>`).join('');
    expect(textOf(`<title>News</title><body><h1>News in short</h1><article>${lines}</article></body>`)).toContain(
      'Dam visit agreed',
    );
  });
});

describe('lists of other stories', () => {
  const item = (words: string) => `<li>How it came: <a href="/x">${words}</a></li>`;
  const list = `<ul>${item('the flood at the ford')}${item('the night the bridge went')}</ul>`;
  it.each([
    ['behind the story', `</p><h3>More great Example stories</h3>${list}<p>`],
    ['under a plain line', `</p><div><div>You may also like…</div></div>${list}<p>`],
    ['in Japanese', `</p><p>おすすめ記事</p>${list}<p>`],
    ['in Portuguese', `</p><p><strong>Notícias relacionadas</strong></p>${list}<p>`],
    [
      'in boxes',
      '</p><div><h2>Popular stories</h2></div><div><a href="/x">The flood at the ford, told by those who saw it</a> By Ada</div><p>',
    ],
  ])('%s go with their heading', (_name, html) => expect(restOf(withInside(html))).toEqual([]));

  it.each([
    [
      'a list of its own',
      '</p><h3>What was agreed</h3><ul><li>A visit before the <a href="/x">snow</a></li></ul><p>',
      'A visit before the snow',
    ],
    [
      'a heading that begins so',
      '</p><h3>Related costs are shared</h3><p>Each state pays a half.</p><p>',
      'Related costs are shared',
    ],
  ])('the story keeps %s', (_name, html, words) => expect(withInside(html)).toContain(words));

  it('end at the next paragraph of the story', () => {
    const text = withInside(`</p><h3>Read more:</h3>${list}<p>`);
    for (const paragraph of BODY) expect(text).toContain(paragraph);
  });

  it('a heading behind the last words goes, one between them stays', () => {
    const text = withInside('</p><h2>What comes next</h2><p>');
    expect(text).toContain('\nWhat comes next\n');
    expect(
      textOf(
        `<title>River</title><article><h1>River talks</h1>${BODY.map((line) => `<p>${line}</p>`).join('')}<h2>About the author</h2></article>`,
      ),
    ).not.toContain('About the author');
  });
});
