// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { type PageReading, readArticle, readArticleInSlices } from '../../page/read/read-article.ts';
import { BODY, newsPage, show, TODAY, URL_OF_NEWS } from './sample-pages.ts';

function read(html: string, url = URL_OF_NEWS): PageReading {
  const result = readArticle(show(html), url, TODAY);
  if ('error' in result) throw new Error(result.error);
  return result;
}

/** Every character but paragraph breaks stands in the page, where the page says the same. */
function expectCompleteMap({ text, map }: PageReading): void {
  let end = 0;
  for (const run of map.runs) {
    expect(text.slice(end, run.start)).toMatch(/^\n?$/);
    const inPage = run.node.data.slice(run.from, run.from + run.end - run.start);
    expect(inPage.replace(/\s/g, ' ')).toBe(text.slice(run.start, run.end).replace(/\s/g, ' '));
    expect(run.node.isConnected).toBe(true);
    end = run.end;
  }
  expect(end).toBe(text.length);
}

describe('readArticle', () => {
  it('reads headline, standfirst, paragraphs and captions, and nothing else', () => {
    const reading = read(newsPage());
    expect(reading.text.split('\n')).toEqual([
      'Ministers meet in Geneva over shared river',
      'Engineers are to visit the dam before winter, the first visit in four years.',
      ...BODY,
      'The dam seen from the lower bank in March.',
    ]);
    expectCompleteMap(reading);
  });

  it('gives what the page says of itself', () => {
    expect(read(newsPage()).page).toMatchObject({
      url: URL_OF_NEWS,
      isNews: true,
      verdict: 'news',
      title: 'Ministers meet in Geneva over shared river',
      site: 'The Example Paper',
      byline: 'Ada Brook',
      published: '2025-05-06T18:30:00+02:00',
      publishedFrom: 'json-ld',
      language: 'en-GB',
      passages: [],
      truncated: false,
    });
  });

  it('collapses white space as it is shown and keeps no-break spaces', () => {
    const body = [`${BODY[0]}`, 'On  May\n  5 the\u00a0<b>river </b> <i> rose</i>.', ...BODY.slice(1)];
    const reading = read(newsPage({ body }));
    expect(reading.text).toContain('\nOn May 5 the\u00a0river rose.\n');
    expectCompleteMap(reading);
    const start = reading.text.indexOf('May 5');
    expect(reading.map.rangeAt(start, start + 5)?.toString()).toBe('May\n  5');
  });

  it('keeps the map complete where Readability has to try again', () => {
    // Its first try strips boxes named like this one and is left with too little, so it starts over from the saved page.
    const html = `<title>River</title><body><div class="sidebar-comment-extra"><p>${BODY[0]}</p><p>${BODY[1]}</p></div></body>`;
    const reading = read(html);
    expect(reading.text).toContain(BODY[1]);
    expectCompleteMap(reading);
  });

  it('reads pages whose form fields hide properties of the document', () => {
    const before =
      '<form id="body" name="body"><input name="children"><input name="parentNode"><input name="firstChild"><input name="getAttribute"><input id="attributes"></form><img name="createTreeWalker"><form name="implementation"></form>';
    const reading = read(newsPage({ before }));
    expect(reading.text).toContain(BODY[4]);
    expectCompleteMap(reading);
  });

  it('reads an article that stands within such a form', () => {
    const html = newsPage()
      .replace('<main>', '<form><input name="childNodes"><input name="localName"><main>')
      .replace('</main>', '</main></form>');
    expect(read(html).text).toContain(BODY[4]);
  });

  it('reads elements nested deeper than any parser of a browser allows', () => {
    const deep = `${'<div>'.repeat(1000)}<p>${BODY.join(' ')}</p>${'</div>'.repeat(1000)}`;
    const reading = read(`<title>Deep</title><body>${deep}</body>`);
    expect(reading.text).toContain(BODY[2]);
    expectCompleteMap(reading);
  });

  it('leaves hidden elements out', () => {
    const body = [
      ...BODY,
      '<span hidden>secret one</span><span style="display: none">secret two</span><span aria-hidden="true">secret three</span>Seen by all who read the page.',
    ];
    const { text } = read(newsPage({ body }));
    expect(text).toContain('Seen by all');
    expect(text).not.toContain('secret');
  });

  it('leaves the page as it was', () => {
    const page = show(newsPage());
    const before = page.documentElement.outerHTML;
    readArticle(page, URL_OF_NEWS, TODAY);
    expect(page.documentElement.outerHTML).toBe(before);
  });

  it('reads what there is on a page without running text', () => {
    expect(read('<title>Menu</title><body><nav><a href="/a">Soup</a><a href="/b">Bread</a></nav></body>').text).toBe(
      'Soup\nBread',
    );
  });

  it('says so where there is nothing to read', () => {
    expect(readArticle(show('<body></body>'), URL_OF_NEWS, TODAY)).toEqual({ error: 'no-text' });
  });

  it('reads the same article out of a page with thousands of links around it', () => {
    const links = Array.from({ length: 3000 }, (_, at) => `<li><a href="/${at}">Story ${at} of the archive</a></li>`);
    const around = `<div class="archive"><ul>${links.join('')}</ul></div>`;
    const alone = read(newsPage()).text;
    const reading = read(newsPage({ before: around }));
    expect(reading.text).toBe(alone);
    expectCompleteMap(reading);
  }, 30_000);

  it('says that a page was too large to be read in full', () => {
    const page = show(newsPage());
    const story = page.querySelector('.story');
    // One text node of more than five million letters, ahead of the last one.
    story?.append('water '.repeat(900_000), page.createElement('p'));
    story?.lastElementChild?.append('The end of it.');
    const result = readArticle(page, URL_OF_NEWS, TODAY);
    if ('error' in result) throw new Error(result.error);
    expect(result.page.truncated).toBe(true);
    expect(result.text).not.toContain('The end of it.');
  }, 30_000);

  it('reads the same in slices', async () => {
    const page = show(newsPage());
    const whole = readArticle(page, URL_OF_NEWS, TODAY);
    let yields = 0;
    const sliced = await readArticleInSlices(page, URL_OF_NEWS, TODAY, async () => {
      yields++;
    });
    expect(yields).toBeGreaterThan(0);
    expect(JSON.stringify({ ...sliced, map: null })).toBe(JSON.stringify({ ...whole, map: null }));
  });
});

describe('TextMap', () => {
  it('leads from the text to the page', () => {
    const { text, map } = read(newsPage());
    const start = text.indexOf('Geneva over');
    const range = map.rangeAt(start, start + 'Geneva over'.length);
    expect(range?.toString().replace(/\s+/g, ' ')).toBe('Geneva over');
    expect(range?.startContainer.parentElement?.localName).toBe('em');
  });

  it('gives no range for words that were changed or taken away', () => {
    const { text, map } = read(newsPage());
    const at = (words: string) => map.rangeAt(text.indexOf(words), text.indexOf(words) + words.length);
    const changed = at('Farmers')?.startContainer as Text;
    const removed = at('reservoir')?.startContainer as Text;
    changed.data = `Now ${changed.data}`;
    removed.remove();
    expect(at('Farmers')).toBeNull();
    expect(at('reservoir')).toBeNull();
    expect(at('ministers met')).not.toBeNull();
  });
});
