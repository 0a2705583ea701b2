import { describe, expect, test } from 'vitest';
import { answers, parseMessage } from '../../messaging/message-table.ts';
import { FROM_OWN_PAGE, FROM_PAGE, TO_INJECTED } from '../../messaging/messages.ts';

const page = {
  url: 'https://news.example/a',
  isNews: true,
  verdict: 'news',
  score: 0.9,
  reasons: [{ code: 'byline', detail: '', weight: 0.7 }],
  read: { words: 420, share: 0.9, limit: null },
  title: 'A title',
  site: null,
  byline: null,
  published: '2025-05-05',
  publishedFrom: 'json-ld',
  updated: null,
  dateSignals: [{ source: 'json-ld', raw: '2025-05-05', value: '2025-05-05', kind: 'published' }],
  language: 'en',
  passages: [],
  truncated: false,
};

describe('messages from a page', () => {
  test.each([
    ['a detection', { type: 'read-article' }],
    ['an article', { type: 'analyse-article', readId: 'r1', text: 'Words.', page }],
    ['a wish for a page of the library', { type: 'open-entry', ref: { kind: 'treaty', id: 'simla-agreement' } }],
    ['a wish for an office’s page', { type: 'open-entry', ref: { kind: 'office', id: 'pk/prime-minister' } }],
    [
      'a choice',
      { type: 'correct-entry', drafts: [{ kind: 'leader', name: 'Bush', id: null, instead: 'george-w-bush' }] },
    ],
    [
      'another day',
      { type: 'correct-entry', drafts: [{ kind: 'date', name: 'May', id: null, instead: '2025-05-05' }] },
    ],
    ['no date', { type: 'correct-entry', drafts: [{ kind: 'date', name: 'May', id: null, instead: null }] }],
    ['selected words', { type: 'look-up-selection', words: 'Minsk agreements' }],
    ['a failure', { type: 'report-failure', readId: 'r1', code: 'no-text' }],
    ['a wish for the style of marks', { type: 'style-highlights', prefix: 'abcdefghijkl', tags: ['p', 'story-text'] }],
  ])('%s is taken', (_name, message) => {
    expect(parseMessage(FROM_PAGE, message)).toEqual(message);
  });

  test.each([
    ['nothing', null],
    ['a style for what is no tag', { type: 'style-highlights', prefix: 'abcdefghijkl', tags: ['p', 'p{}body'] }],
    ['a style under what is no prefix', { type: 'style-highlights', prefix: 'x) {} body', tags: ['p'] }],
    [
      'a style for more tags than there are',
      { type: 'style-highlights', prefix: 'abcdefghijkl', tags: Array(201).fill('p') },
    ],
    ['a wish for a page at an address', { type: 'open-entry', ref: { kind: 'treaty', id: '../options.html' } }],
    ['a choice of a thing', { type: 'correct-entry', drafts: [{ kind: 'date', name: 'May', id: null, instead: 'x' }] }],
    [
      'a choice under a name as long as a page',
      { type: 'correct-entry', drafts: [{ kind: 'leader', name: 'B'.repeat(301), id: null, instead: 'x' }] },
    ],
    ['a wish for a page of no kind', { type: 'open-entry', ref: { kind: 'settings', id: 'theme' } }],
    ['a failure in words of its own', { type: 'report-failure', readId: 'r1', code: 'You have won a prize.' }],
    ['a string', 'read-article'],
    ['a list', [{ type: 'read-article' }]],
    ['an unknown type', { type: 'eval', code: '1' }],
    ['a type that only the popup may send', { type: 'pause-site', tabId: 1, paused: true }],
    ['an article without page facts', { type: 'analyse-article', readId: 'r1', text: 'Words.' }],
    ['an article whose text is no string', { type: 'analyse-article', readId: 'r1', text: { length: 1 }, page }],
    ['an article larger than the bound', { type: 'analyse-article', readId: 'r1', text: 'x'.repeat(2_000_001), page }],
    [
      'page facts with a verdict of their own',
      { type: 'analyse-article', readId: 'r', text: 'x', page: { ...page, verdict: 'great' } },
    ],
    [
      'page facts with a signal that is no object',
      { type: 'analyse-article', readId: 'r', text: 'x', page: { ...page, dateSignals: ['2025'] } },
    ],
    [
      'page facts with a title of 3,000 characters',
      { type: 'analyse-article', readId: 'r', text: 'x', page: { ...page, title: 'x'.repeat(3000) } },
    ],
  ])('%s is dropped', (_name, message) => {
    expect(parseMessage(FROM_PAGE, message)).toBeNull();
  });
});

test('a text of the greatest length is taken', () => {
  const message = { type: 'analyse-article', readId: 'r1', text: 'x'.repeat(2_000_000), page };
  expect(parseMessage(FROM_PAGE, message)).not.toBeNull();
});

describe('messages from the popup', () => {
  test.each([
    ['a view', { type: 'view-tab', tabId: 3 }],
    ['a correction', { type: 'correct-published', tabId: 3, day: '2025-05-05' }],
    ['a jump', { type: 'jump-to', tabId: 3, span: { start: 0, end: 4 } }],
  ])('%s is taken', (_name, message) => {
    expect(parseMessage(FROM_OWN_PAGE, message)).toEqual(message);
  });

  test.each([
    ['a tab that is no number', { type: 'view-tab', tabId: '3' }],
    ['a negative tab', { type: 'view-tab', tabId: -1 }],
    ['a day in words', { type: 'correct-published', tabId: 3, day: 'yesterday' }],
    ['an empty span', { type: 'jump-to', tabId: 3, span: { start: 4, end: 4 } }],
    ['a message of a page', { type: 'read-article' }],
  ])('%s is dropped', (_name, message) => {
    expect(parseMessage(FROM_OWN_PAGE, message)).toBeNull();
  });
});

test('the reader takes only what the background sends', () => {
  expect(parseMessage(TO_INJECTED, { type: 'identify' })).not.toBeNull();
  expect(parseMessage(TO_INJECTED, { type: 'jump', span: { start: 1, end: 2 } })).not.toBeNull();
  expect(parseMessage(TO_INJECTED, { type: 'jump', span: { start: 2, end: 1 } })).toBeNull();
  expect(parseMessage(TO_INJECTED, { type: 'read-article' })).toBeNull();
});

describe('what our own engine made', () => {
  const made = { type: 'show-brief', readId: 'r1', brief: { page }, flags: {}, hidden: ['date'], preferences: {} };

  test('is taken as it is', () => {
    expect(parseMessage(TO_INJECTED, made)).toEqual(made);
  });

  test.each([null, [], 'a Brief', 7, undefined])('is an object, not %s', (brief) => {
    expect(parseMessage(TO_INJECTED, { ...made, brief })).toBeNull();
  });
});

test('the type of an answer is a type alone', () => {
  expect(answers).toThrow('never called');
});
