import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCommand } from '../../cli/command.ts';
import { answerLines, linesOf } from '../../cli/jsonl.ts';
import type { Brief } from '../../engine/brief.ts';
import type { PageReason } from '../../engine/page-facts.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const SAMPLE = join(ROOT, 'sample-site', 'article.html');

/** Runs the command in this process, on streams of its own. */
async function brief(args: string[], input = ''): Promise<{ code: number; out: string; err: string }> {
  const written = { out: '', err: '' };
  const into = (name: keyof typeof written) =>
    new Writable({
      decodeStrings: false,
      write(chunk: string, _encoding, done) {
        written[name] += chunk;
        done();
      },
    });
  const stdin = Readable.from(input === '' ? [] : [Buffer.from(input)]);
  const code = await runCommand(args, { stdin, stdout: into('out'), stderr: into('err') });
  return { code, ...written };
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'brief-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('bad use gets a clear message and exit code 2', () => {
  test.each([
    ['no file', [], /no file was named/],
    ['an unknown option', ['--frobnicate', SAMPLE], /--frobnicate/],
    ['a file that is not there', ['/nowhere/article.txt'], /article\.txt: cannot be read/],
    ['a file of another kind', [join(ROOT, 'package.json')], /only \.html and \.txt/],
    ['a day that is not one', ['--published', '2025-02-30', SAMPLE], /2025-02-30/],
    ['a day in words', ['--published', 'Monday', SAMPLE], /Monday/],
    ['an address that is not one', ['--url', 'not an address', SAMPLE], /not an address/],
    ['two output forms', ['--json', '--jsonl'], /exclude each other/],
    ['a file for --jsonl', ['--jsonl', SAMPLE], /takes no other file/],
    ['jobs without --jsonl', ['--jobs', '2', SAMPLE], /go with --jsonl/],
    ['a number of jobs that is none', ['--jsonl', '--jobs', 'many'], /"many" is no number/],
    ['going on with nothing', ['--jsonl', '--resume'], /needs the --output/],
    ['an archive that is not there', ['--jsonl', '/nowhere/crawl.warc.gz'], /crawl\.warc\.gz/],
  ])('%s', async (_name, args, message) => {
    const { code, err } = await brief(args);
    expect(err).toMatch(message);
    expect(code).toBe(2);
  });

  test('an empty text', async () => {
    const file = join(folder, 'empty.txt');
    writeFileSync(file, ' \n ');
    const { code, err } = await brief([file]);
    expect(err).toMatch(/empty\.txt: there is no text to read/);
    expect(code).toBe(2);
  });

  test('one bad file loses nothing of the others', async () => {
    const { code, out, err } = await brief(['--json', '/nowhere/a.txt', SAMPLE]);
    expect(err).toMatch(/a\.txt/);
    expect(JSON.parse(out)).toHaveLength(1);
    expect(code).toBe(2);
  });
});

describe('--json', () => {
  test('prints the Brief with the text that its offsets refer to', async () => {
    const { code, out } = await brief(['--json', SAMPLE]);
    expect(code).toBe(0);
    const result = JSON.parse(out) as Brief & { text: string };
    const mentions = [...result.leaders, ...result.dates, ...result.treaties].flatMap((entry) => entry.mentions);
    expect(mentions.length).toBeGreaterThan(15);
    for (const mention of mentions) expect(result.text.slice(mention.start, mention.end)).toBe(mention.text);
  });

  test('reads standard input, told HTML by its first mark', async () => {
    const { out } = await brief(['--json', '--published', '2025-05-05', '-'], 'They met in Delhi on Monday.');
    const result = JSON.parse(out) as Brief & { text: string };
    expect(result.text).toBe('They met in Delhi on Monday.');
    expect(result.dates.map((date) => date.value)).toEqual(['2025-05-05']);
  });
});

describe('--jsonl', () => {
  test('waits for whoever reads the answers slowly', async () => {
    const lines = Array.from({ length: 20 }, (_, id) =>
      JSON.stringify({ id, text: 'Putin met Modi.', published: '2025-05-05' }),
    );
    const taken: number[] = [];
    const slow = new Writable({
      decodeStrings: false,
      highWaterMark: 1,
      write(chunk: string, _encoding, done) {
        taken.push((JSON.parse(chunk) as { id: number }).id);
        setTimeout(done, 2);
      },
    });
    await answerLines(linesOf(Readable.from([`${lines.join('\n')}\n`])), slow, { today: '2025-05-05' });
    // Nothing was left in the stream's own memory: each answer was taken before the next one was written.
    expect(slow.writableLength).toBe(0);
    expect(taken).toEqual(lines.map((_, id) => id));
  });

  test('ends without a word when nobody reads any more', () => {
    const line = `${JSON.stringify({ text: 'Putin met Modi.', published: '2025-05-05' })}\n`;
    const { status, stdout, stderr } = spawnSync(
      'bash',
      ['-c', 'set -o pipefail; "$0" cli/main.js --jsonl | head -n 1', process.execPath],
      { cwd: ROOT, input: line.repeat(300), encoding: 'utf8' },
    );
    expect(stdout.trim().split('\n')).toHaveLength(1);
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  test('answers each line in order; a bad line is answered, never fatal', async () => {
    const lines = [
      '{"id": 1, "text": "They met on Monday.", "published": "2025-05-06"}',
      'not json',
      '{"id": 3}',
      '{"id": 4, "text": 7}',
      '{"id": 5, "text": "Words.", "published": "soon"}',
      // Empty lines and lines of blanks are passed over.
      '',
      '   ',
      '[]',
      '{"id": "last", "text": "They met on 2 May 2025."}',
    ];
    const { code, out } = await brief(['--jsonl'], `${lines.join('\n')}\n`);
    expect(code).toBe(0);
    const answers = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: unknown; brief?: Brief; error?: string });
    expect(answers.map(({ id }) => id)).toEqual([1, null, 3, 4, 5, null, 'last']);
    expect(answers[0]?.brief?.dates[0]?.value).toBe('2025-05-05');
    expect(answers[1]?.error).toMatch(/not JSON/);
    expect(answers[2]?.error).toMatch(/needs "html" or "text"/);
    expect(answers[3]?.error).toMatch(/"text" must be a string/);
    expect(answers[4]?.error).toMatch(/"soon"/);
    expect(answers[6]?.brief?.dates[0]?.value).toBe('2025-05-02');
  });
});

describe('a page without its address', () => {
  const codesOf = (reasons: readonly PageReason[]) => reasons.map(({ code }) => code).join(' ');
  const article = (head: string) =>
    `<html><head><title>Talks</title>${head}</head><body><article><h1>Talks</h1>${'<p>They talked for hours and ended without a statement of any kind.</p>'.repeat(9)}</article></body></html>`;
  const factsOf = async (head: string) => {
    const { out } = await brief(['--jsonl'], `${JSON.stringify({ html: article(head) })}\n`);
    return (JSON.parse(out) as { brief: Brief }).brief.page;
  };

  test('is not judged by one that was made up', async () => {
    const { url, site, reasons } = await factsOf('');
    expect({ url, site }).toEqual({ url: null, site: null });
    expect(codesOf(reasons)).not.toMatch(/url-/);
  });

  test('is judged by the one that it states', async () => {
    const { url, reasons } = await factsOf(
      '<link rel="canonical" href="https://ledger.example/world/2025/05/06/talks">',
    );
    expect(url).toBeNull();
    expect(codesOf(reasons)).toMatch(/url-/);
  });
});

describe('for people', () => {
  test('prints headings with counts and says where the day of publication came from', async () => {
    const { out } = await brief([SAMPLE]);
    expect(out).toMatch(/^Kremlin telephones Delhi/);
    expect(out).toMatch(/Published 2025-05-05/);
    expect(out).toMatch(/^Leaders \(7\)$/m);
    expect(out).toMatch(/^Treaties \(2\)$/m);
  });
});
