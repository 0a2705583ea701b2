import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { briefAsCsv } from '../../components/export/brief-csv.ts';
import { briefAsJson } from '../../components/export/brief-json.ts';
import { fileNameOf } from '../../components/export/file-name.ts';
import { linkToSentence } from '../../components/export/text-fragment.ts';
import type { Brief } from '../../engine/brief.ts';
import { sampleBrief } from './sample-brief.ts';

const brief: Brief = { ...sampleBrief, page: { ...sampleBrief.page, url: 'https://paper.example/a#top' } };

describe('a link to a sentence', () => {
  const link = (sentence: string, url: string | null = 'https://paper.example/a?b=1#top') =>
    linkToSentence(url, { sentence });

  it('quotes a short sentence whole, in place of what the address pointed to', () => {
    expect(link('They met on Monday.')).toBe('https://paper.example/a?b=1#:~:text=They%20met%20on%20Monday.');
  });

  it('quotes both ends of a long one', () => {
    expect(link('One two three four five six seven eight nine ten eleven.')).toBe(
      'https://paper.example/a?b=1#:~:text=One%20two%20three%20four%20five,seven%20eight%20nine%20ten%20eleven.',
    );
  });

  it('escapes what a text directive reads: commas, ampersands, hyphens', () => {
    expect(link('U.S.-led, A & B')).toBe('https://paper.example/a?b=1#:~:text=U.S.%2Dled%2C%20A%20%26%20B');
  });

  it('is none without an address on the web', () => {
    expect(link('They met.', null)).toBeNull();
    expect(link('They met.', 'javascript:alert(1)')).toBeNull();
  });
});

describe('the name of a file', () => {
  it('is the day and the title, without what file systems keep for themselves', () => {
    expect(fileNameOf({ published: '2025-05-05', title: 'A/B: "who?" ../..' })).toBe('2025-05-05 A B who');
    expect(fileNameOf({ published: null, title: '   ' })).toBe('brief');
  });

  it('ends at a whole letter however long the title is', () => {
    expect(fileNameOf({ published: null, title: '🙂'.repeat(200) })).toBe('🙂'.repeat(60));
  });
});

describe('the Brief as JSON', () => {
  it('is the Brief, each mention with its link', () => {
    const read = JSON.parse(briefAsJson(brief)) as Brief & { leaders: { mentions: { link: string }[] }[] };
    expect(read.leaders.map(({ name }) => name)).toEqual(brief.leaders.map(({ name }) => name));
    expect(read.leaders[0]?.mentions[0]?.link).toMatch(/^https:\/\/paper\.example\/a#:~:text=/);
  });
});

describe('the Brief as a table', () => {
  const lines = (given: Brief) => briefAsCsv(given, 'en-GB').split('\r\n');

  it('has one line for each entry under a header', () => {
    const entries = brief.leaders.length + brief.dates.length + brief.treaties.length;
    expect(lines(brief)[0]).toBe('kind,name,fact,from,to,mentions,sentence,link,sources');
    expect(lines(brief)).toHaveLength(entries + 2);
    expect(lines(brief)).toContainEqual(expect.stringMatching(/^leader,Vladimir Putin,President of Russia,2012/));
    expect(lines(brief)).toContainEqual(expect.stringMatching(/^treaty,Simla Agreement,/));
  });

  it('is read back by another reader of tables, with everything that could break one', () => {
    const [leader] = brief.leaders;
    if (!leader) throw new Error('no leader');
    const name = 'A "quoted", name\nover two lines; नमस्ते';
    const table = briefAsCsv({ ...brief, dates: [], treaties: [], leaders: [{ ...leader, name }] }, 'en-GB');
    const [row, ...others] = parse(table, { columns: true }) as Record<string, string>[];
    expect(row).toMatchObject({ kind: 'leader', name, mentions: String(leader.mentions.length) });
    expect(row?.sentence).toBe(leader.mentions[0]?.sentence);
    expect(others).toEqual([]);
  });

  it('quotes quotation marks and commas, and runs no formula of a page', () => {
    const [leader] = brief.leaders;
    if (!leader) throw new Error('no leader');
    const hostile = { ...brief, dates: [], treaties: [], leaders: [{ ...leader, name: '=HYPERLINK("x","y")' }] };
    expect(lines(hostile)[1]).toContain(`leader,"'=HYPERLINK(""x"",""y"")",`);
  });
});
