// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { containingBlockTags } from '../../page/highlight-style/containing-block-tags.ts';
import {
  HIGHLIGHT_LAYERS,
  highlightCss,
  isPrefix,
  layerName,
  randomPrefix,
} from '../../page/highlight-style/highlight-css.ts';

afterEach(() => document.body.replaceChildren());

/** Puts markup of this test into the page and gives the text nodes with words in them. */
function textsOf(html: string): Text[] {
  document.body.append(document.createRange().createContextualFragment(html));
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) if (walker.currentNode.nodeValue?.trim()) texts.push(walker.currentNode as Text);
  return texts;
}

describe('highlightCss', () => {
  it('has a rule for each layer, for these tags alone', () => {
    const rules = highlightCss('abcdefghijkl', ['p', 'my-box']).split('\n');
    expect(rules).toHaveLength(HIGHLIGHT_LAYERS.length);
    expect(rules[0]).toMatch(
      /^p::highlight\(abcdefghijkl0\), my-box::highlight\(abcdefghijkl0\) \{ text-decoration: underline solid/,
    );
    // Without a tag before it a rule is for every element, and the browser styles the whole page anew.
    for (const rule of rules) expect(rule).not.toMatch(/(?:^|, )::/);
  });

  it.each([
    ['abcdefghijkl', 'p, body { display: none } x'],
    ['abcdefghijkl', 'p{'],
    ['abcdefghijkl', 'P'],
    ['abcdefghijkl', ''],
    ['a) {} p::highlight(b', 'p'],
    ['abc', 'p'],
  ])('refuses prefix "%s" with tag "%s"', (prefix, tag) => {
    expect(() => highlightCss(prefix, [tag])).toThrow(RangeError);
  });
});

describe('randomPrefix', () => {
  it('is made anew each time and says nothing of us', () => {
    const [first, second] = [randomPrefix(), randomPrefix()];
    expect(isPrefix(first)).toBe(true);
    expect(first).not.toBe(second);
    expect(new Set(HIGHLIGHT_LAYERS.map((layer) => layerName(first, layer))).size).toBe(HIGHLIGHT_LAYERS.length);
  });
});

describe('holderTags', () => {
  it.each<[string, string, string[]]>([
    ['a paragraph', '<p>Words</p>', ['p']],
    ['a link in a paragraph: the paragraph', '<p>Some <a href="/"><b>words</b></a></p>', ['p']],
    ['paragraphs and a heading', '<h1>Head</h1><p>One</p><p>Two</p>', ['h1', 'p']],
    ['an element of the page’s own', '<story-text>Words</story-text>', ['story-text']],
    ['a name that is no plain one: the box around it', '<li><odd.name>Words</odd.name></li>', ['li']],
    ['words in no box but the body', 'Words', ['body']],
    [
      'a form that hides its parent',
      '<form><input name="parentElement"><input name="localName">Words</form>',
      ['form'],
    ],
  ])('%s', (_name, html, tags) => {
    expect(containingBlockTags(textsOf(html))).toEqual(tags);
  });

  it('of words in a shadow root: the host', () => {
    const [light] = textsOf('<section>light</section>');
    const root = light?.parentElement?.attachShadow({ mode: 'open' });
    const inside = document.createElement('p');
    inside.append('Words');
    root?.append(inside);
    expect(containingBlockTags([inside.firstChild as Text])).toEqual(['section']);
  });
});
