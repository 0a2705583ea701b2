import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { briefAsCsv } from '../../components/export/brief-csv.ts';
import { briefAsJson } from '../../components/export/brief-json.ts';
import { briefAsMarkdown } from '../../components/export/brief-markdown.ts';
import { pictureWords } from '../../components/export/card-picture.ts';
import { fileNameOf } from '../../components/export/file-name.ts';
import { linkToSentence } from '../../components/export/text-fragment.ts';
import type { Brief, Leader } from '../../engine/brief.ts';
import { leader, sampleBrief } from './sample-brief.ts';

const brief: Brief = { ...sampleBrief, page: { ...sampleBrief.page, url: 'https://paper.example/a#top' } };

describe('a link to a sentence', () => {
  const link = (sentence: string, url: string | null = 'https://paper.example/a?b=1#top') =>
    linkToSentence({ url }, { sentence, sentenceStart: 0 });

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

  /** The directive of the link to the last place of a sentence in a text. */
  const directive = (text: string, sentence: string) =>
    linkToSentence({ url: 'https://paper.example/a', text }, { sentence, sentenceStart: text.lastIndexOf(sentence) })
      ?.split('#:~:text=')[1]
      ?.split(',')
      .map(decodeURIComponent);
  const LONG = 'One two three four five six seven eight nine ten eleven.';

  it('quotes more of a sentence whose first words stand further up, in any case', () => {
    expect(directive(`one Two three four five signs.\n${LONG}`, LONG)).toEqual([
      'One two three four five six',
      'seven eight nine ten eleven.',
    ]);
  });

  it('names the words before a sentence that stands further up whole', () => {
    const text = `They met. ${LONG}\nHe said it again. They met.`;
    expect(directive(text, 'They met.')).toEqual(['He said it again.-', 'They met.']);
  });

  it('leaves it where such a sentence is a paragraph', () => {
    expect(directive(`They met.\n${LONG}\nThey met.`, 'They met.')).toEqual(['They met.']);
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

  it('is none that Windows keeps for a device, and none that a command line takes for an option', () => {
    expect(fileNameOf({ published: null, title: 'CON' })).toBe('CON brief');
    expect(fileNameOf({ published: null, title: 'lpt1' })).toBe('lpt1 brief');
    expect(fileNameOf({ published: null, title: '--rf all' })).toBe('rf all');
    expect(fileNameOf({ published: null, title: 'Console' })).toBe('Console');
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

describe('the Brief with its text', () => {
  it('holds the words that the offsets refer to', () => {
    const read = JSON.parse(briefAsJson(brief, 'The text.')) as { text?: string };
    expect(read.text).toBe('The text.');
    expect(JSON.parse(briefAsJson(brief))).not.toHaveProperty('text');
  });
});

describe('the Brief as Markdown', () => {
  const withPage = (page: Partial<Brief['page']>): Brief => ({ ...brief, page: { ...brief.page, ...page } });

  it('keeps an address between brackets, whatever is in it', () => {
    const note = briefAsMarkdown(
      withPage({ url: 'https://paper.example/a>![x](https://evil.example/p.png)' }),
      'en-GB',
    );
    expect(note).toContain('<https://paper.example/a%3E![x](https://evil.example/p.png)>');
    expect(briefAsMarkdown(withPage({ url: 'javascript:alert(1)' }), 'en-GB')).not.toContain('javascript:');
  });

  it.each(['~~~', '- item', '+ item', '1. item', '&lt;', '= = =', '# head'])(
    'does not let a site called "%s" open anything',
    (site) => {
      const line = briefAsMarkdown(withPage({ site, published: null }), 'en-GB').split('\n\n')[1] ?? '';
      expect(line).toMatch(/^(\\|1\\)/);
    },
  );

  it('for a note has front matter that no title breaks out of, and links between notes', () => {
    const note = briefAsMarkdown(withPage({ title: 'A "b"\n---\nevil: yes' }), 'en-GB', 'note');
    const [, front = ''] = note.split('---\n');
    expect(front).toContain('title: "A \\"b\\" --- evil: yes"');
    expect(front).toContain('published: 2025-05-05');
    expect(note).toContain('- [[Vladimir Putin]], President of Russia since 2012');
    expect(note).toContain('### [[Simla Agreement]]');
  });

  it('says the years, how often somebody is named, the day of a status and the encyclopaedia', () => {
    const words = briefAsMarkdown(brief, 'en-GB');
    expect(words).toContain('**Vladimir Putin**, President of Russia since 2012 (3 mentions)');
    expect(words).toContain('[Wikipedia](<https://en.wikipedia.org/wiki/Vladimir_Putin>)');
    expect(words).toContain('On 5 May 2025: Disputed.');
  });
});

describe('the Brief as a table', () => {
  const lines = (given: Brief) => briefAsCsv(given, 'en-GB').split('\r\n');

  it('has one line for each entry under a header', () => {
    const entries = brief.leaders.length + brief.dates.length + brief.treaties.length;
    expect(lines(brief)[0]).toBe('\ufeffkind,name,fact,from,to,mentions,sentence,link,sources');
    expect(lines(brief)).toHaveLength(entries + 2);
    expect(lines(brief)).toContainEqual(expect.stringMatching(/^leader,Vladimir Putin,President of Russia,2012/));
    expect(lines(brief)).toContainEqual(expect.stringMatching(/^treaty,Simla Agreement,/));
  });

  it('is read back by another reader of tables, with everything that could break one', () => {
    const [leader] = brief.leaders;
    if (!leader) throw new Error('no leader');
    const name = 'A "quoted", name; नमस्ते';
    const table = briefAsCsv({ ...brief, dates: [], treaties: [], leaders: [{ ...leader, name }] }, 'en-GB');
    const [row, ...others] = parse(table, { columns: true, bom: true }) as Record<string, string>[];
    expect(row).toMatchObject({ kind: 'leader', name, mentions: String(leader.mentions.length) });
    expect(row?.sentence).toBe(leader.mentions[0]?.sentence);
    expect(others).toEqual([]);
  });

  it.each([';', '\t', '|'])('runs no formula behind "%s" either, where a spreadsheet splits at that', (separator) => {
    const [leader] = brief.leaders;
    if (!leader) throw new Error('no leader');
    const name = `Words${separator}=HYPERLINK(1)${separator} ＋1`;
    const table = briefAsCsv({ ...brief, dates: [], treaties: [], leaders: [{ ...leader, name }] }, 'en-GB');
    const cells = table.split(/[\t;|,\r\n]/).map((cell) => cell.replace(/^[\s"]+/, ''));
    expect(cells.filter((cell) => /^[=+\-@\uff1d\uff0b]/.test(cell))).toEqual([]);
  });

  it('quotes quotation marks and commas, and runs no formula of a page', () => {
    const [leader] = brief.leaders;
    if (!leader) throw new Error('no leader');
    const hostile = { ...brief, dates: [], treaties: [], leaders: [{ ...leader, name: '=HYPERLINK("x","y")' }] };
    expect(lines(hostile)[1]).toContain(`leader,"'=HYPERLINK(""x"",""y"")",`);
  });
});

describe('whoever held no office on the day, whatever title the article gives', () => {
  const president = { office: 'President', country: 'MV', of: 'Maldives', acting: false };
  const none = { country: 'MV', of: 'Maldives', office: null, statedOffice: 'President', mentions: [] };
  const former = leader({
    ...none,
    name: 'Ada Former',
    before: [{ ...president, since: '2008-11-11', until: '2012-02-07' }],
  });
  const later = leader({
    ...none,
    name: 'Ada Later',
    statedOffice: null,
    now: { ...president, since: '2025-01-20', until: null },
  });
  const exported = (one: Leader) => ({ ...brief, dates: [], treaties: [], leaders: [one] });

  it('is exported with the last office before it', () => {
    const words = 'Formerly President of the Maldives, 2008 to 2012';
    expect(briefAsMarkdown(exported(former), 'en-GB')).toContain(`- **Ada Former**, ${words}`);
    expect(parse(briefAsCsv(exported(former), 'en-GB'), { columns: true, bom: true })).toMatchObject([{ fact: words }]);
    expect(
      pictureWords({ kind: 'leader', leader: former }, { locale: 'en-GB', published: '2022-06-20' }).lines,
    ).toContain(words);
  });

  it('is exported with what came after where nothing came before, told once', () => {
    const words = briefAsMarkdown(exported(later), 'en-GB');
    expect(words).toContain('- **Ada Later**, Later President of the Maldives, since 2025');
    expect(words.match(/Maldives/g)).toHaveLength(1);
  });
});
