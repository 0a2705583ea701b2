import { describe, expect, test } from 'vitest';
import { isFromOwnPage, isFromPage, isToReader } from '../../messaging/receive.ts';

const page = {
  url: 'https://news.example/a',
  isNews: true,
  verdict: 'news',
  score: 0.9,
  reasons: ['It says so.'],
  title: 'A title',
  site: null,
  byline: null,
  published: '2025-05-05',
  publishedFrom: 'json-ld',
  updated: null,
  dateSignals: [{ source: 'json-ld', raw: '2025-05-05', value: '2025-05-05', kind: 'published' }],
  language: 'en',
  truncated: false,
};

describe('messages from a page', () => {
  test.each([
    ['a detection', { type: 'news-detected' }],
    ['an article', { type: 'article-read', readId: 'r1', text: 'Words.', page }],
    ['a wish for a treaty’s page', { type: 'treaty-page-wanted', id: 'simla-agreement' }],
    ['a failure', { type: 'reading-failed', readId: 'r1', reason: 'no text' }],
    ['a wish for the style of marks', { type: 'style-wanted', prefix: 'abcdefghijkl', tags: ['p', 'story-text'] }],
  ])('%s is taken', (_name, message) => {
    expect(isFromPage(message)).toBe(true);
  });

  test.each([
    ['nothing', null],
    ['a style for what is no tag', { type: 'style-wanted', prefix: 'abcdefghijkl', tags: ['p', 'p{}body'] }],
    ['a style under what is no prefix', { type: 'style-wanted', prefix: 'x) {} body', tags: ['p'] }],
    [
      'a style for more tags than there are',
      { type: 'style-wanted', prefix: 'abcdefghijkl', tags: Array(201).fill('p') },
    ],
    ['a wish for a page at an address', { type: 'treaty-page-wanted', id: '../options.html' }],
    ['a string', 'news-detected'],
    ['a list', [{ type: 'news-detected' }]],
    ['an unknown type', { type: 'eval', code: '1' }],
    ['a type that only the popup may send', { type: 'site-paused', tabId: 1, paused: true }],
    ['an article without page facts', { type: 'article-read', readId: 'r1', text: 'Words.' }],
    ['an article whose text is no string', { type: 'article-read', readId: 'r1', text: { length: 1 }, page }],
    ['an article larger than the bound', { type: 'article-read', readId: 'r1', text: 'x'.repeat(2_000_001), page }],
    [
      'page facts with a verdict of their own',
      { type: 'article-read', readId: 'r', text: 'x', page: { ...page, verdict: 'great' } },
    ],
    [
      'page facts with a signal that is no object',
      { type: 'article-read', readId: 'r', text: 'x', page: { ...page, dateSignals: ['2025'] } },
    ],
    [
      'page facts with a title of 3,000 characters',
      { type: 'article-read', readId: 'r', text: 'x', page: { ...page, title: 'x'.repeat(3000) } },
    ],
  ])('%s is dropped', (_name, message) => {
    expect(isFromPage(message)).toBe(false);
  });
});

describe('messages from the popup', () => {
  test.each([
    ['a view', { type: 'view-wanted', tabId: 3 }],
    ['a correction', { type: 'published-corrected', tabId: 3, day: '2025-05-05' }],
    ['a jump', { type: 'jump-wanted', tabId: 3, span: { start: 0, end: 4 } }],
  ])('%s is taken', (_name, message) => {
    expect(isFromOwnPage(message)).toBe(true);
  });

  test.each([
    ['a tab that is no number', { type: 'view-wanted', tabId: '3' }],
    ['a negative tab', { type: 'view-wanted', tabId: -1 }],
    ['a day in words', { type: 'published-corrected', tabId: 3, day: 'yesterday' }],
    ['an empty span', { type: 'jump-wanted', tabId: 3, span: { start: 4, end: 4 } }],
    ['a message of a page', { type: 'news-detected' }],
  ])('%s is dropped', (_name, message) => {
    expect(isFromOwnPage(message)).toBe(false);
  });
});

test('the reader takes only what the background sends', () => {
  expect(isToReader({ type: 'who-reads' })).toBe(true);
  expect(isToReader({ type: 'jump', span: { start: 1, end: 2 } })).toBe(true);
  expect(isToReader({ type: 'jump', span: { start: 2, end: 1 } })).toBe(false);
  expect(isToReader({ type: 'news-detected' })).toBe(false);
});
