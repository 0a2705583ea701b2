// @vitest-environment jsdom
/** Days that elements and lines of a page state, and those that are of something else: on both sides of each bound. */
import { describe, expect, it } from 'vitest';
import { tracesInElements } from '../../page/published/from-elements.ts';
import { tracesInLines, tracesInTitles } from '../../page/published/from-lines.ts';
import type { DateContext } from '../../page/published/shown-date.ts';
import { letters, show, TODAY } from './sample-pages.ts';

const context: DateContext = { tag: 'en', region: null, today: TODAY };
const DAY = '2025-05-05';
const told = ({ source, value, kind, weight }: { source: string; value: string; kind: string; weight: number }) =>
  `${source} ${value} ${kind} ${weight.toFixed(1)}`;

function inElements(html: string): string[] {
  const document = show(`<body>${html}</body>`);
  return tracesInElements(document, document.querySelector('h1'), context).map(told);
}
function inLines(html: string): string[] {
  const document = show(`<body>${html}</body>`);
  return tracesInLines(document, document.querySelector('h1'), context).map(told);
}

describe('an element beside the headline', () => {
  const beside = (element: string) => inElements(`<div><h1>River</h1>${element}</div>`);

  it.each<[string, string, string[]]>([
    ['a time', `<time>5 May 2025</time>`, [`time-element ${DAY} published 2.8`]],
    ['a time by its attribute', `<time datetime="${DAY}">last week</time>`, [`time-element ${DAY} published 2.8`]],
    ['any element with that attribute', `<i datetime="${DAY}">x</i>`, [`time-element ${DAY} published 2.8`]],
    ['a class of dates', '<p class="entry-date">5 May 2025</p>', [`visible-text ${DAY} published 2.8`]],
    ['a byline', '<p class="byline">Ada Brook, 5 May 2025</p>', [`visible-text ${DAY} published 2.8`]],
    ['a title of an abbreviation', `<abbr title="${DAY}">Monday</abbr>`, [`visible-text ${DAY} published 2.8`]],
    ['a value of data', `<data value="${DAY}">Monday</data>`, [`visible-text ${DAY} published 2.8`]],
    ['microdata', `<meta itemprop="datePublished" content="${DAY}">`, [`time-element ${DAY} published 3.8`]],
    ['microdata of a change', `<meta itemprop="dateModified" content="${DAY}">`, [`time-element ${DAY} updated 3.8`]],
    ['RDFa', `<i property="dcterms:issued">5 May 2025</i>`, [`time-element ${DAY} published 3.8`]],
    [
      'a property that says nothing of it',
      '<i itemprop="startDate">5 May 2025</i>',
      [`time-element ${DAY} published 2.8`],
    ],
    ['a class of changes', '<p class="updated-date">5 May 2025</p>', [`visible-text ${DAY} updated 2.8`]],
    ['a class of both', '<p class="published updated time">5 May 2025</p>', [`visible-text ${DAY} published 2.8`]],
    ['a label before it', '<b>Updated:</b><time>5 May 2025</time>', [`time-element ${DAY} updated 2.8`]],
    ['a label within it', '<time>Updated 5 May 2025</time>', [`time-element ${DAY} updated 2.8`]],
    [
      'a label before its attribute',
      `<b>Updated:</b><time datetime="${DAY}">x</time>`,
      [`time-element ${DAY} updated 2.8`],
    ],
    [
      'a label that belongs to another date',
      '<b>Updated 3 May</b><time>5 May 2025</time>',
      [`time-element ${DAY} published 2.8`],
    ],
    [
      'two days, each with its label',
      '<p class="date">Published 5 May 2025, updated 7 May 2025</p>',
      [`visible-text ${DAY} published 2.8`, 'visible-text 2025-05-07 updated 2.8'],
    ],
    [
      'two days in a class of changes',
      '<p class="updated-date">5 May 2025, 7 May 2025</p>',
      [`visible-text ${DAY} published 2.8`, 'visible-text 2025-05-07 published 2.8'],
    ],
    ['no date', '<time>last week</time>', []],
    ['a line of 160 letters', `<p class="date">5 May 2025 ${letters(149)}</p>`, [`visible-text ${DAY} published 2.8`]],
    ['a line of 161 letters', `<p class="date">5 May 2025 ${letters(150)}</p>`, []],
  ])('%s', (_name, element, traces) => {
    expect(beside(element)).toEqual(traces);
  });

  it('within it weighs most, and each box further away a little less, up to three', () => {
    const time = '<time>5 May 2025</time>';
    const boxes = (depth: number) => `${'<div>'.repeat(depth)}<h1>River</h1>${'</div>'.repeat(depth)}`;
    const weights = [
      inElements(`<h1>River ${time}</h1>`),
      ...[0, 1, 2, 3].map((depth) => inElements(`<div>${boxes(depth)}${letters(400)}${time}</div>`)),
    ];
    expect(weights.map(([trace]) => trace?.split(' ').at(-1) ?? null)).toEqual(['3.0', '2.8', '2.6', '2.4', null]);
  });

  it('far from it counts where microdata mark it, or where hardly any text stands between', () => {
    const far = (between: string, element: string) =>
      inElements(
        `<div><div><div><div><div><h1>River</h1></div></div></div></div></div><p>${between}</p><div>${element}</div>`,
      );
    expect(far(letters(300), '<time>5 May 2025</time>')).toEqual([`time-element ${DAY} published 2.4`]);
    expect(far(letters(301), '<time>5 May 2025</time>')).toEqual([]);
    expect(far(letters(301), `<i itemprop="datePublished">5 May 2025</i>`)).toEqual([
      `time-element ${DAY} published 3.4`,
    ]);
    expect(far(`<script type="text/plain">${letters(400)}</script>`, '<time>5 May 2025</time>')).toHaveLength(1);
  });

  it('before it does not follow it, however close', () => {
    const deep = '<div><div><div><div><div><h1>River</h1></div></div></div></div></div>';
    expect(inElements(`<div><time>5 May 2025</time></div>${deep}`)).toEqual([]);
  });

  it('comes heaviest first', () => {
    expect(
      beside(`<time>6 May 2025</time><i itemprop="datePublished">5 May 2025</i>`).map((trace) => trace.split(' ')[1]),
    ).toEqual([DAY, '2025-05-06']);
  });

  it('in the head was asked before', () => {
    const document = show(`<head><meta itemprop="datePublished" content="${DAY}"></head><body><h1>River</h1></body>`);
    expect(tracesInElements(document, document.querySelector('h1'), context)).toEqual([]);
  });
});

describe('of something else is a date', () => {
  const time = '<time>5 May 2025</time>';
  const counts = (html: string) => inElements(`<div>${html}</div>`).length === 1;

  it.each<[string, string, boolean]>([
    ['in an aside', `<h1>River</h1><aside>${time}</aside>`, false],
    ['among comments', `<h1>River</h1><div class="Comments">${time}</div>`, false],
    ['in a widget that holds the headline', `<div class="widget"><h1>River</h1>${time}</div>`, true],
    ['in the foot', `<h1>River</h1><footer>${time}</footer>`, false],
    ['in the foot of the headline’s article', `<article><h1>River</h1><footer>${time}</footer></article>`, true],
    ['in the foot of another article', `<h1>River</h1><article><footer>${time}</footer></article>`, false],
    ['in a link with twelve letters more', `<h1>River</h1><a href="/">${time} ${letters(11)}</a>`, true],
    ['in a link with thirteen letters more', `<h1>River</h1><a href="/">${time} ${letters(12)}</a>`, false],
    ['in a link that leads nowhere', `<h1>River</h1><a>${time} ${letters(40)}</a>`, true],
    ['in a list item with sixty letters more', `<h1>River</h1><ul><li>${time} ${letters(59)}</li></ul>`, true],
    ['in a list item with more', `<h1>River</h1><ul><li>${time} ${letters(60)}</li></ul>`, false],
    ['in a row with more', `<h1>River</h1><table><tr><td>${time} ${letters(60)}</td></tr></table>`, false],
    ['in another box with as much', `<h1>River</h1><section>${time} ${letters(60)}</section>`, true],
    ['in a list item that holds the headline', `<ul><li><h1>River</h1>${time} ${letters(60)}</li></ul>`, true],
    ['in one article', `<h1>River</h1><article>${time}</article>`, true],
    ['in one of two articles', `<h1>River</h1><article>${time}</article><article>x</article>`, false],
    ['in one article beside other boxes', `<h1>River</h1><article>${time}</article><section>x</section>`, true],
    ['in a box with a heading of its own', `<h1>River</h1><section><h3>Dam</h3>${time}</section>`, false],
    [
      'in such a box with 400 letters more',
      `<h1>River</h1><section><h3>Dam</h3>${time}${letters(397)}</section>`,
      false,
    ],
    ['in such a box with a body', `<h1>River</h1><section><h3>Dam</h3>${time}${letters(400)}</section>`, true],
  ])('%s: counts %s', (_name, html, expected) => {
    expect(counts(html)).toBe(expected);
  });
});

describe('a plain line', () => {
  const BODY_LINE = `<p>${letters(121)}</p>`;
  const under = (...lines: string[]) => inLines(`<h1>River</h1>${lines.map((line) => `<p>${line}</p>`).join('')}`);

  it.each<[string, string[], string[]]>([
    ['under the headline', ['5 May 2025'], [`visible-text ${DAY} published 2.5`]],
    ['with a label', ['Updated: 5 May 2025'], [`visible-text ${DAY} updated 2.5`]],
    [
      'with two days',
      ['5 May 2025, updated 7 May 2025'],
      [`visible-text ${DAY} published 2.5`, 'visible-text 2025-05-07 updated 2.5'],
    ],
    ['of 120 letters', [`5 May 2025 ${'x'.repeat(109)}`], [`visible-text ${DAY} published 2.5`]],
    ['of 121 letters', [`5 May 2025 ${'x'.repeat(110)}`], []],
    ['of fourteen words beside', [`5 May 2025 ${'a '.repeat(14)}`], [`visible-text ${DAY} published 2.5`]],
    ['of fifteen words beside', [`5 May 2025 ${'a '.repeat(15)}`], []],
    ['the twelfth', [...Array<string>(11).fill('a'), '5 May 2025'], [`visible-text ${DAY} published 2.5`]],
    ['the thirteenth', [...Array<string>(12).fill('a'), '5 May 2025'], []],
    ['in parts, at a break', ['Ada Brook<br>5 May 2025'], [`visible-text ${DAY} published 2.5`]],
    [
      'in an element whose name begins like another',
      ['<styled-day>5 May 2025</styled-day>'],
      [`visible-text ${DAY} published 2.5`],
    ],
    ['of a dateline with two dashes', [`COLOMBO, May 5, 2025 –– ${letters(121)}`], [`dateline ${DAY} published 2.5`]],
    ['that begins small before a script without capitals', [`colombo 会, May 5, 2025 - ${letters(121)}`], []],
    ['across elements within it', ['By <i>Ada</i> on 5 <b>May</b> 2025'], [`visible-text ${DAY} published 2.5`]],
    ['not across another', ['5 May', '2025'], []],
    ['of no letters but spaces', ['&nbsp;', '5 May 2025'], [`visible-text ${DAY} published 2.5`]],
    ['with white space', ['5\n  May\n 2025'], [`visible-text ${DAY} published 2.5`]],
    ['of a script', ['<script type="text/plain">5 May 2025</script>'], []],
    ['of a dateline', [`COLOMBO, May 5, 2025 (Wire) - ${letters(121)}`], [`dateline ${DAY} published 2.5`]],
    ['of a dateline with a long dash', [`COLOMBO, May 5, 2025 — ${letters(121)}`], [`dateline ${DAY} published 2.5`]],
    ['of a sentence', [`Colombo on May 5, 2025 saw rain. Then - ${letters(121)}`], []],
    ['that begins small', [`colombo, May 5, 2025 - ${letters(121)}`], []],
    [
      'whose place takes forty letters',
      [`C${'o'.repeat(38)} May 5, 2025 - ${letters(121)}`],
      [`dateline ${DAY} published 2.5`],
    ],
    ['whose place takes more', [`C${'o'.repeat(39)}  May 5, 2025 - ${letters(121)}`], []],
  ])('%s', (_name, lines, traces) => {
    expect(under(...lines)).toEqual(traces);
  });

  it('below the text weighs less, and has few words beside it', () => {
    const below = (line: string) => inLines(`<h1>River</h1>${BODY_LINE}<p>${line}</p>`);
    expect(below('Posted: 5 May 2025')).toEqual([`visible-text ${DAY} published 1.5`]);
    expect(below(`5 May 2025 ${'a '.repeat(6)}`)).toHaveLength(1);
    expect(below(`5 May 2025 ${'a '.repeat(7)}`)).toHaveLength(0);
    expect(inLines(`<h1>River</h1>${BODY_LINE}${'<p>a</p>'.repeat(20)}<p>5 May 2025</p>`)).toHaveLength(1);
  });

  it('only of the first paragraph is a dateline', () => {
    const second = `<p>COLOMBO, May 5, 2025 - ${letters(121)}</p>`;
    expect(inLines(`<h1>River</h1>${BODY_LINE}${second}`)).toEqual([]);
  });

  it('of something else is none', () => {
    expect(inLines('<h1>River</h1><aside><p>5 May 2025</p></aside>')).toEqual([]);
  });

  it.each<[string, string, number]>([
    ['in a mail’s head', 'From: desk\nDate: Mon, 05 May 2025 09:30:00 +0530\n\nRain.', 1],
    ['in small letters', 'date: 5 May 2025\n\nRain.', 1],
    ['below the head', 'From: desk\n\nDate: 5 May 2025', 0],
    ['beyond 2,000 letters', `${'x'.repeat(2_000)}\nDate: 5 May 2025`, 0],
    ['without a date', 'Date: \nFrom: desk', 0],
  ])('where there is no headline, %s', (_name, text, count) => {
    const traces = inLines(`<pre>${text}</pre>`);
    expect(traces.map((trace) => trace.split(' ')[0])).toEqual(count === 1 ? ['visible-text'] : []);
  });

  it('is none in a page without words', () => {
    expect(inLines('')).toEqual([]);
  });
});

describe('a title', () => {
  const inTitle = (...titles: string[]) => tracesInTitles(titles, null, context).map(told);

  it.each<[string, boolean]>([
    ['Harbour briefing, 5 May 2025', true],
    ['Harbour briefing, Monday, 5 May 2025', true],
    ['5 May 2025: harbour briefing', true],
    ['Harbour (5 May 2025)', true],
    ['Harbour | 5 May 2025 | The Paper', true],
    ['Harbour - 5 May 2025 - The Paper', true],
    ['What happened on 5 May 2025', false],
    ['Harbour, 5 May 2025 and after', false],
    ['Harbour, the great 5 May 2025', false],
    ['5 May 2025, 6 May 2025', false],
    ['5 May 2025 | 6 May 2025', false],
    ['Harbour briefing', false],
  ])('%s: %s', (title, isPart) => {
    expect(inTitle(title)).toEqual(isPart ? [`title ${DAY} published 1.5`] : []);
  });

  it('is asked after the headline, and before the next', () => {
    expect(inTitle('Harbour', 'Harbour, 5 May 2025', 'Harbour, 6 May 2025')).toEqual([`title ${DAY} published 1.5`]);
    const document = show('<body><h1>Harbour, 4 May 2025</h1></body>');
    const [first] = tracesInTitles(['Harbour, 5 May 2025'], document.querySelector('h1'), context);
    expect(first?.value).toBe('2025-05-04');
  });
});
