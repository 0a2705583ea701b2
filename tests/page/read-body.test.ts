// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { countWords } from '../../page/read/how-much-was-read.ts';
import { type PageReading, readArticle } from '../../page/read/read-article.ts';
import { BODY, newsPage, show, TODAY, URL_OF_NEWS } from './sample-pages.ts';

function read(page: Document | string): PageReading {
  const result = readArticle(typeof page === 'string' ? show(page) : page, URL_OF_NEWS, TODAY);
  if ('error' in result) throw new Error(result.error);
  return result;
}

const paragraphs = BODY.map((text) => `<p>${text}</p>`).join('');
const HEAD = '<title>Ministers meet in Geneva over shared river</title>';
const HEADLINE = '<h1>Ministers meet in Geneva over shared river</h1>';
/** A page whose story stands within `open` and `close`. */
const within = (open: string, close: string) =>
  `${HEAD}<body>${HEADLINE}${open}${paragraphs}${close}<footer>Terms</footer></body>`;

describe('where a story can stand', () => {
  it.each([
    ['an open dialog', '<dialog open>', '</dialog>'],
    ['a nav', '<nav>', '</nav>'],
    ['a part hidden from screen readers', `<div aria-hidden="true"><article>`, '</article></div>'],
    ['a page hidden from screen readers while a wall stands before it', '<main aria-hidden="true">', '</main>'],
    ['a body hidden so', '<div aria-hidden="true"><div itemprop="articleBody">', '</div></div>'],
    ['a dialog within a nav', '<nav><dialog open>', '</dialog></nav>'],
    ['a custom element', '<story-body>', '</story-body>'],
    [
      'a declared shadow root',
      '<story-body><template shadowrootmode="open"><slot name="none"></slot>',
      '</template></story-body>',
    ],
    [
      'a slot of one',
      '<story-body><template shadowrootmode="open"><h2>Frame</h2><slot></slot></template>',
      '</story-body>',
    ],
  ])('%s', (_name, open, close) => {
    const { text } = read(within(open, close));
    for (const paragraph of BODY) expect(text).toContain(paragraph);
  });

  it('an open shadow root, with its places in the page', () => {
    const page = show(`${HEAD}<body>${HEADLINE}<story-body></story-body></body>`);
    const root = page.querySelector('story-body')?.attachShadow({ mode: 'open' });
    for (const text of BODY) root?.append(Object.assign(page.createElement('p'), { textContent: text }));
    const { text, map } = read(page);
    const start = text.indexOf('reservoir');
    expect(map.rangeAt(start, start + 9)?.toString()).toBe('reservoir');
  });

  it('the place that a streamed part belongs to', () => {
    const { text } = read(
      `${HEAD}<body><main>${HEADLINE}<template id="B:0"></template></main><div hidden id="S:0">${paragraphs}</div></body>`,
    );
    expect(text.split('\n').slice(1)).toEqual(BODY);
  });

  it.each([
    [
      'a part streamed into another',
      `<template id="B:0"></template></main><div hidden id="S:0">${paragraphs}<template id="B:1"></template></div><div hidden id="S:1"><p>Late ${BODY[1]}</p></div>`,
      [...BODY, `Late ${BODY[1]}`],
    ],
    [
      'the story, beside a part that has not come',
      `${paragraphs}<template id="B:4"></template></main><div hidden id="S:5"><p>Of another place</p></div>`,
      BODY,
    ],
  ])('%s', (_name, html, lines) => {
    expect(read(`${HEAD}<body><main>${HEADLINE}${html}</body>`).text.split('\n').slice(1)).toEqual(lines);
  });

  it.each([
    ['a menu', '<nav><a href="/a">World</a><a href="/b">Port</a></nav>', 'Port'],
    [
      'a closed dialog',
      `<dialog><p>${'Secret words of a dialog that nobody opened. '.repeat(3)}</p></dialog>`,
      'Secret',
    ],
    ['a decoration', '<div aria-hidden="true"><p>Secret</p></div>', 'Secret'],
  ])('not %s', (_name, html, words) => expect(read(newsPage({ before: html })).text).not.toContain(words));
});

describe('words in controls', () => {
  it.each([
    ['<button>Narendra Modi</button>', 'said the <button>Simla Agreement</button> holds', 'the Simla Agreement holds'],
    [
      '',
      'At <time-ago>noon</time-ago> the <gloss-term>dam</gloss-term> was shut for the first time since spring',
      'At noon the dam was shut',
    ],
  ])('%s belong to their sentence: %s', (_first, words, expected) => {
    expect(
      read(newsPage({ body: [...BODY, `Both sides ${words}, officials added after the meeting.`] })).text,
    ).toContain(expected);
  });

  it('of a button by itself are none', () => {
    expect(read(newsPage({ body: [...BODY, '<button>Show all of it</button>'] })).text).not.toContain('Show all');
  });
});

describe('lines that are none of the story', () => {
  const LINES = [
    'Photo: Ada Brook / The Example Paper',
    'Foto: Erika Muster',
    'Фото: пресс-служба',
    '© 2025 The Example Paper. All rights reserved.',
    'Todos os direitos reservados.',
    'Read more: What the dam costs',
    'Leia também: Quanto custa a barragem',
    'Читайте также: Сколько стоит плотина',
    'Lesen Sie auch: Was der Damm kostet',
    'اقرأ أيضا: كم يكلف السد',
    'यह भी पढ़ें: बांध की लागत',
    '相关阅读：大坝的成本',
    'Comments are moderated before they appear.',
    'Os comentários são de responsabilidade exclusiva de seus autores e não representam a opinião deste site.',
    '* Организация запрещена на территории Российской Федерации, признана террористической по решению суда.',
    'The Example Paper may earn a commission when you purchase through links in this article.',
  ];

  it.each(LINES)('%s', (line) => {
    const { text } = read(newsPage({ body: [...BODY.slice(0, 3), line, ...BODY.slice(3)] }));
    expect(text).not.toContain(line);
    for (const paragraph of BODY) expect(text).toContain(paragraph);
  });

  it.each([
    'Photos of the dam were shown to both of the ministers, who said nothing of them to anybody in the room.',
    'Read by nobody for twenty years, the treaty was taken from its shelf on Tuesday and copied for both sides.',
    'Related costs, a minister said, would be shared by the two states in proportion to the water that each one takes.',
    'He was asked to share this with the press, and did so in the evening in front of the hotel by the lake.',
    'Талибы (организация признана террористической и запрещена в РФ) заявили, что вода в реке поднимется уже весной этого года.',
    'Stadträte sagten, der Damm werde im Herbst geöffnet, und niemand im Saal wollte dem noch widersprechen.',
  ])('but: %s', (line) => {
    expect(read(newsPage({ body: [...BODY.slice(0, 3), line, ...BODY.slice(3)] })).text).toContain(line);
  });

  it('bylines and days above the story, and with a label below it', () => {
    const { text } = read(
      `${HEAD}<body><article>${HEADLINE}<p>By Ada Brook</p><p>6 May 2025</p>${paragraphs}<p>Posted: 6 May 2025</p></article></body>`,
    );
    expect(text.split('\n').slice(1)).toEqual(BODY);
  });

  it('a day that heads a part of the story stays', () => {
    const body = [...BODY.slice(0, 2), '<b>6 May 2025</b>', ...BODY.slice(2)];
    expect(read(newsPage({ body })).text).toContain('\n6 May 2025\n');
  });
});

describe('asking for consent', () => {
  const notice = (language: string) => `<p>${`${language} `.repeat(14)}</p>`;
  it.each([
    ['a named box', '<div id="cookie-box">', notice('We keep things on your device.')],
    ['a dialog', '<div role="dialog">', notice('Choose what you like.')],
    ['words in English', '<div class="x1">', notice('We and our partners keep cookies on your device.')],
    ['words in German', '<div class="x1">', notice('Wir verwenden Cookies auf diesem Gerät.')],
    ['words in Spanish', '<div class="x1">', notice('Utilizamos cookies en su dispositivo.')],
    ['words in Russian', '<div class="x1">', notice('Мы используем файлы cookie на этом сайте.')],
    ['words in Arabic', '<div class="x1">', notice('نحن نستخدم ملفات تعريف الارتباط.')],
  ])('%s longer than the story', (_name, open, words) => {
    const { text } = read(`${HEAD}<body>${open}${words}</div><article>${HEADLINE}${paragraphs}</article></body>`);
    expect(text.split('\n').slice(1)).toEqual(BODY);
  });

  it('is the story where the headline is about it', () => {
    const title = 'Regulator fines site for its cookies';
    const body = `We found that our own device was followed by cookies of forty partners, the regulator said. ${BODY[0]}`;
    const html = `<title>${title}</title><body><article><h1>${title}</h1><p>${body}</p>${paragraphs}</article></body>`;
    expect(read(html).text).toContain('forty partners');
  });
});

describe('a paragraph that is one link', () => {
  it('is read where it is a sentence, and left where it leads elsewhere', () => {
    const whole = `<a href="/x"><strong>${BODY[1]}</strong></a>`;
    const teaser = '<a href="/y">How the last flood took the old bridge at the ford away</a>';
    const { text } = read(newsPage({ body: [BODY[0] ?? '', whole, teaser, ...BODY.slice(2)] }));
    expect(text).toContain(BODY[1]);
    expect(text).not.toContain('How the last flood');
  });
});

describe('paragraphs and links', () => {
  const readWith = (html: string) => read(newsPage({ body: [...BODY.slice(0, 2), html, ...BODY.slice(2)] })).text;
  const chinese =
    '两国部长星期二在日内瓦就两国共同取水的河流举行会谈，官员在会后表示，双方同意工程师在下雪之前前往现场考察并在新年提交报告，下游的农民多年来一直在等待。';

  it.each([
    [
      'a sentence in two links',
      `<a href="/x">${(BODY[1] ?? '').slice(0, 60)}</a><a href="/y">${(BODY[1] ?? '').slice(60)} Twice.</a>`,
      'Twice.',
    ],
    [
      'a sentence that ends in a quotation',
      `<a href="/x">${(BODY[1] ?? '').slice(0, -1)}, “and in spring.”</a>`,
      '“and in spring.”',
    ],
    ['a Chinese sentence', `<a href="/x">${chinese}</a>`, chinese],
  ])('%s is the story', (_name, html, words) => expect(readWith(html)).toContain(words));

  it('an item of a list that is one link is none, sentence or not', () => {
    expect(readWith(`</p><ul><li><a href="/x">${BODY[1]} Elsewhere.</a></li></ul><p>`)).not.toContain('Elsewhere.');
  });
});

describe('the raised number of a footnote', () => {
  const sentence = (words: string) =>
    `The ministers said that ${words} holds for both of their states until it is changed.`;
  it.each([
    ['the Paris Agreement<sup>1</sup>', 'the Paris Agreement'],
    ['the accord of 1972<sup><a href="#n3">3</a></sup>', 'the accord of 1972'],
    ['the treaty<sup>[<span>12</span>]</sup>', 'the treaty'],
  ])('is no part of the word: %s', (html, words) => {
    expect(read(newsPage({ body: [...BODY, sentence(html)] })).text).toContain(sentence(words));
  });

  it.each([
    ['their 5<sup>th</sup> accord', 'their 5th accord'],
    ['one <sup>1</sup>/<sub>2</sub> of it', 'one 1/2 of it'],
  ])('but what else is raised stays: %s', (html, words) => {
    expect(read(newsPage({ body: [...BODY, sentence(html)] })).text).toContain(sentence(words));
  });
});

describe('a frame of the same site', () => {
  it('is read, and its words are nowhere in the page', () => {
    const page = show(`${HEAD}<body>${HEADLINE}<iframe width="900" height="700"></iframe></body>`);
    const frame = page.querySelector('iframe')?.contentDocument?.body;
    for (const text of BODY) frame?.append(Object.assign(page.createElement('p'), { textContent: text }));
    const { text, map, page: facts } = read(page);
    const start = text.indexOf('reservoir');
    expect([start > 0, map.rangeAt(start, start + 9), facts.read?.limit]).toEqual([true, null, 'inner-frame']);
  });
});

describe('numbers in a table', () => {
  const table = (heads: string[], cells: string[]) => {
    const row = (name: string, words: string[]) =>
      `<tr>${words.map((word) => `<${name}>${word}</${name}>`).join('')}</tr>`;
    return `<table>${row('th', heads)}${row('td', cells)}</table>`;
  };
  const readTable = (heads: string[], cells: string[], language = 'en') =>
    read(newsPage({ body: [...BODY, table(heads, cells)] }).replace('lang="en-GB"', `lang="${language}"`)).text;

  it.each([
    ['boats', ['Port', 'Boats'], ['Galle', '1988'], 'en'],
    ['boats of a year', ['Year', 'Boats'], ['2021', '1910'], 'en'],
    ['inhabitants', ['Ort', 'Einwohner'], ['Galle', '2034'], 'de'],
  ])('that count %s are left out', (_name, heads, cells, language) => {
    const text = readTable(heads, cells, language);
    expect(text).not.toContain(cells[1]);
    expect(text).toContain(cells[0]);
  });

  it('that are no years stay', () => {
    expect(readTable(['Port', 'Boats'], ['Galle', '5040'])).toContain('5040');
  });

  it.each([
    ['in English', ['Port', 'Built in the year'], ['Galle', '1988'], 'en'],
    ['in German', ['Ort', 'Baujahr'], ['Galle', '1988'], 'de'],
    ['in Russian', ['Порт', 'Год'], ['Галле', '1988'], 'ru'],
    ['over no head', ['', ''], ['Galle', '1988'], 'en'],
  ])('that are years stay: %s', (_name, heads, cells, language) => {
    expect(readTable(heads, cells, language)).toContain('1988');
  });
});

describe('a first letter in an element of its own', () => {
  const rest = (word: string) =>
    `${word} of both states met on Tuesday to talk about the river that their farmers draw water from.`;
  it.each([
    ['in line', '<span class="dropcap">M</span>inisters', 'Ministers'],
    ['in line, with white space', '\n<span class="drop-cap">M</span>\ninisters', 'Ministers'],
    ['with its quotation mark', '<span class="first-letter">“M</span> inisters', '“Ministers'],
    ['in a box', '<div class="x1">M</div>inisters', 'Ministers'],
    ['in a paragraph', '</p><p>M</p>\n<p>inisters', 'Ministers'],
    ['in a custom element', '<drop-cap>О</drop-cap>ба министра', 'Оба министра'],
  ])('%s', (_name, html, word) => {
    const { text, map } = read(newsPage({ body: [rest(html), ...BODY] }));
    expect(text).toContain(`\n${rest(word)}\n`);
    const at = text.indexOf(word);
    expect(
      map
        .rangeAt(at, at + word.length)
        ?.toString()
        .replace(/\s/g, ''),
    ).toBe(word.replace(/\s/g, ''));
  });

  it.each([
    ['a word of one letter', '<span class="dropcap">A</span> delegation', 'A delegation'],
    ['a letter before a name', '<span class="dropcap">M</span> Ministers', 'M Ministers'],
    ['a letter within a line', 'Group <b>B</b> ministers', 'Group B ministers'],
  ])('but %s stays one', (_name, html, words) => {
    expect(read(newsPage({ body: [rest(html), ...BODY] })).text).toContain(rest(words));
  });
});

describe('text set as it was typed', () => {
  it('keeps its paragraphs and the lines of a head', () => {
    const html = `<pre>From: desk\nSubject: River\n\n${BODY.map((text) => text.replace(/, /g, ',\n')).join('\n\n')}</pre>`;
    expect(read(html).text.split('\n')).toEqual(['From: desk', 'Subject: River', ...BODY]);
  });

  it.each([
    ['lines that end as on Windows', BODY.join('\r\n\r\n')],
    ['empty lines with spaces in them', BODY.join('\n \t\n')],
    ['several empty lines', BODY.join('\n\n\n\n')],
    ['lines set within an element', `<font>${BODY.join('\n\n')}</font>`],
  ])('%s', (_name, words) =>
    expect(read(`${HEAD}<body>${HEADLINE}<pre>${words}</pre></body>`).text.split('\n').slice(1)).toEqual(BODY),
  );
});

describe('how much was read', () => {
  it('tells words and share of a whole story', () => {
    const { page } = read(newsPage());
    expect(page.read?.limit).toBeNull();
    expect(page.read?.words).toBeGreaterThan(130);
    expect(page.read?.share).toBeGreaterThan(0.8);
  });

  it.each([
    [
      'short',
      newsPage({
        body: ['The two ministers met in Geneva on Tuesday to talk about the river that both draw water from.'],
      }),
    ],
    ['paywall', newsPage({ body: BODY.slice(0, 2), data: '{"@type":"NewsArticle","isAccessibleForFree":false}' })],
    ['paywall', newsPage({ body: BODY.slice(0, 2), before: '<div class="c-paywall-prompt">Offer</div>' })],
    [
      'frame',
      `${HEAD}<body>${HEADLINE}<iframe width="900" height="700" src="https://elsewhere.example/story"></iframe></body>`,
    ],
  ])('says why it may not be the story: %s', (limit, html) => expect(read(html).page.read?.limit).toBe(limit));

  it.each([
    [
      'a long story of a paper that asks for payment',
      newsPage({ body: [...BODY, ...BODY, ...BODY], data: '{"@type":"NewsArticle","isAccessibleForFree":"False"}' }),
    ],
    [
      'a story beside an advertisement',
      newsPage({ before: '<iframe width="900" height="700" src="https://ads.example/"></iframe>' }),
    ],
  ])('is silent about %s', (_name, html) => expect(read(html).page.read?.limit).toBeNull());

  it.each([
    ['It isn’t 3 words-long.', 4],
    ['', 0],
    ['मोदी ने कहा', 3],
    ['قال الرئيس', 2],
    ['国家主席习近平会见普京', 7],
  ])('counts the words of "%s"', (text, words) => expect(countWords(text)).toBe(words));
});
