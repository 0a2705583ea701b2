/** The main job, on the article of 2025-05-05 that the project was founded on (in ../shared) and on our own sample page. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { answer } from '../../cli/answer.ts';
import type { Brief } from '../../engine/brief.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const TODAY = '2026-01-15';
const ARTICLE = join(ROOT, '..', 'shared', 'articles', 'putin-call-after-pahalgam.txt');

const leadersOf = (brief: Brief) =>
  Object.fromEntries(
    brief.leaders.map(({ name, country, office, basis }) => [name, [country, office, basis].join(', ')]),
  );

const EXPECTED_LEADERS = {
  'Vladimir Putin': 'RU, President, knowledge',
  'Narendra Modi': 'IN, Prime Minister, knowledge',
  'Droupadi Murmu': 'IN, President, knowledge',
  'Sergei Lavrov': 'RU, Foreign Minister, knowledge',
  'S. Jaishankar': 'IN, External Affairs Minister, knowledge',
  'Xi Jinping': 'CN, President, knowledge',
};

function checkMainJob(brief: Brief): void {
  const { 'Randhir Jaiswal': spokesperson, ...others } = leadersOf(brief);
  expect(others).toEqual(EXPECTED_LEADERS);
  expect(spokesperson).toMatch(/^IN, .*spokesperson.*Ministry of External Affairs.*, article$/i);

  expect(brief.treaties.map(({ name, signed, parties }) => [name, signed, parties.map(({ code }) => code)])).toEqual([
    ['Simla Agreement', '1972-07-02', ['IN', 'PK']],
    ['Lahore Declaration', '1999-02-21', ['IN', 'PK']],
  ]);

  const dates = brief.dates.map(({ value, modifier }) => (modifier ? `${value} ${modifier}` : value));
  expect(dates).toEqual(
    expect.arrayContaining([
      '1972',
      '1999',
      '2025 START',
      '2025-04-22',
      '2025-05-02',
      '2025-05-05',
      '2025-05-07/2025-05-10',
    ]),
  );
  expect(brief.dates.find(({ mentions }) => mentions.some(({ text }) => text === 'later this year'))).toMatchObject({
    value: '2025',
    relation: expect.stringMatching(/after|same/),
  });

  const upcoming = brief.discrepancies.filter(({ code }) => code === 'upcoming-but-past');
  expect(upcoming).toHaveLength(1);
  expect(upcoming[0]?.params).toMatchObject({ upcoming: 'upcoming', date: 'early 2025' });
}

describe('the main job', () => {
  test.skipIf(!existsSync(ARTICLE))(
    `the real article of 2025-05-05${existsSync(ARTICLE) ? '' : ' (SKIPPED: there is no ../shared/articles here)'}`,
    async () => {
      const { brief, text } = await answer({ text: readFileSync(ARTICLE, 'utf8'), published: '2025-05-05' }, TODAY);
      checkMainJob(brief);
      const putin = brief.leaders.find(({ id }) => id === 'vladimir-putin');
      expect(putin?.mentions.map((mention) => mention.text)).toContain('Russian leader');
      for (const { start, end, text: words } of brief.leaders.flatMap(({ mentions }) => mentions)) {
        expect(text.slice(start, end)).toBe(words);
      }
    },
  );

  test('our own sample page, as HTML', async () => {
    const html = readFileSync(join(ROOT, 'sample-site', 'article.html'), 'utf8');
    const { brief, text } = await answer({ html, url: 'https://ledger.example/article.html' }, TODAY);
    expect(brief.page).toMatchObject({
      isNews: true,
      published: '2025-05-05',
      site: 'The Harbour Ledger',
      language: 'en-GB',
    });
    expect(text).toContain('The Baisaran meadow has been closed');
    expect(text).not.toContain('saffron growers');
    checkMainJob(brief);
  });
});
