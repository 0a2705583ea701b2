/** Archives: several threads, a run that was stopped, web archives, many machines. The same bytes come out as one process gives. */
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text as readAll } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WARCRecord, WARCSerializer } from 'warcio';
import { decodePage } from '../../cli/decode-page.ts';
import { answerLines } from '../../cli/jsonl.ts';
import { openOutput } from '../../cli/output-file.ts';
import { readWarc } from '../../cli/read-warc.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const COMMAND = [process.execPath, join(ROOT, 'cli', 'main.js')] as const;
const today = '2025-05-06';

const LINES = Array.from({ length: 24 }, (_, id) =>
  id % 7 === 3
    ? `{"id": ${id}, "text":`
    : JSON.stringify({ id, text: `Putin called Modi on Monday, letter ${id}.`, published: '2025-05-06' }),
);

let folder: string;
let expected: string;

async function* each(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines;
}

async function answersTo(lines: readonly string[], options: { jobs?: number } = {}): Promise<string> {
  const output = new PassThrough();
  const [said] = await Promise.all([
    readAll(output),
    answerLines(each(lines), output, { today, ...options }).finally(() => output.end()),
  ]);
  return said;
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'archives-'));
  expected = await answersTo(LINES);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the command. */
function brief(args: string[], input = '') {
  const [node, main] = COMMAND;
  return spawnSync(node, [main, ...args], { cwd: ROOT, input, encoding: 'utf8' });
}

describe('--jobs', () => {
  test('gives the same bytes in the same order as one', () => {
    const { stdout, stderr, status } = brief(['--jsonl', '--jobs', '2'], `${LINES.join('\n')}\n`);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    // The command's own day stands nowhere in the answers: all requests have theirs.
    expect(stdout).toBe(expected);
    expect(stdout.trim().split('\n')).toHaveLength(LINES.length);
  }, 300_000);

  test('reads no further ahead than the jobs can take', async () => {
    let read = 0;
    async function* counted(): AsyncGenerator<string> {
      for (const line of LINES) {
        read++;
        yield line;
      }
    }
    const ahead: number[] = [];
    const output = new PassThrough();
    output.resume();
    await answerLines(counted(), output, { today, onProgress: (answered) => ahead.push(read - answered) });
    expect(Math.max(...ahead)).toBeLessThanOrEqual(1);
    expect(ahead).toHaveLength(LINES.length);
  });
});

describe('--resume', () => {
  const file = () => join(folder, 'answers.jsonl');
  const whole = () => expected.split('\n').slice(0, 5).join('\n');
  async function resume(): Promise<void> {
    const { stream, answered } = await openOutput(file(), true);
    await answerLines(each(LINES), stream, { today, answered }).finally(() => stream.end());
    await once(stream, 'finish');
  }

  test.each([
    ['nothing was answered', () => ''],
    ['five were answered', () => `${whole()}\n`],
    ['the sixth was being written', () => `${whole()}\n{"id":5,"brief":{"page":`],
    ['all were answered', () => expected],
  ])('goes on where %s', async (_when, left) => {
    writeFileSync(file(), left());
    await resume();
    expect(readFileSync(file(), 'utf8')).toBe(expected);
  });

  test('refuses an output of another input, and leaves it as it is', async () => {
    const other = `${expected.split('\n').slice(1, 3).join('\n')}\n`;
    writeFileSync(file(), other);
    await expect(resume()).rejects.toThrow("the output's last answer is to 2, line 2 of the input is 1");
    expect(readFileSync(file(), 'utf8')).toBe(other);
    writeFileSync(file(), `${expected}${whole()}\n`);
    await expect(resume()).rejects.toThrow('has 29 answers, the input only 24 requests');
  });

  test('without it the output is written anew', async () => {
    writeFileSync(file(), 'old\n');
    const { stream, answered } = await openOutput(file(), false);
    stream.end();
    expect(answered.count).toBe(0);
  });
});

describe('a web archive', () => {
  const article = (words: string, charset = '') =>
    `<!doctype html><html lang="en"><head>${charset}<title>Talks</title></head><body><article><h1>Talks</h1><p>${words}</p></article></body></html>`;

  async function writeArchive(gzip: boolean): Promise<string> {
    const response = (url: string, statusline: string, contentType: string, body: Uint8Array) =>
      WARCRecord.create(
        {
          url,
          date: '2025-05-06T00:00:00Z',
          type: 'response',
          statusline,
          httpHeaders: { 'Content-Type': contentType },
        },
        [body],
      );
    const bytes = (words: string) => new TextEncoder().encode(words);
    const latin1 = (words: string) => Uint8Array.from(words, (letter) => letter.charCodeAt(0));
    const records = [
      response('https://news.example/a', 'HTTP/1.1 200 OK', 'text/html', bytes(article('Putin met Modi.'))),
      response('https://news.example/gone', 'HTTP/1.1 404 Not Found', 'text/html', bytes(article('Not here.'))),
      response('https://news.example/p.png', 'HTTP/1.1 200 OK', 'image/png', bytes('PNG')),
      WARCRecord.create({ url: 'https://news.example/a', date: '2025-05-06T00:00:00Z', type: 'request' }, [
        bytes('GET'),
      ]),
      response(
        'https://news.example/b',
        'HTTP/1.1 200 OK',
        'text/html; charset=iso-8859-1',
        latin1(article('Putin met Løkke.')),
      ),
    ];
    const parts: Uint8Array[] = [];
    for (const record of records) parts.push(await WARCSerializer.serialize(record, { gzip }));
    const file = join(folder, gzip ? 'crawl.warc.gz' : 'crawl.warc');
    writeFileSync(file, Buffer.concat(parts));
    return file;
  }

  test.each([false, true])('gives its pages and nothing else (gzip: %s)', async (gzip) => {
    const pages: { id: string; html: string }[] = [];
    for await (const line of readWarc(await writeArchive(gzip))) pages.push(JSON.parse(line) as (typeof pages)[number]);
    expect(pages.map(({ id }) => id)).toEqual(['https://news.example/a', 'https://news.example/b']);
    expect(pages[1]?.html).toContain('Løkke');
  });

  test('goes straight in', async () => {
    const { stdout, status } = brief(['--jsonl', await writeArchive(true)]);
    expect(status).toBe(0);
    const [first] = stdout.trim().split('\n');
    expect(JSON.parse(first ?? '')).toMatchObject({ id: 'https://news.example/a', brief: { language: 'en' } });
  });
});

describe('the bytes of a page', () => {
  const encoded = (charset: string, bytes: readonly number[]) =>
    Uint8Array.from([...Buffer.from(`<meta charset="${charset}"><p>`, 'latin1'), ...bytes]);

  test.each([
    ['by its own word', encoded('windows-1251', [0xcf, 0xf3, 0xf2, 0xe8, 0xed]), null, 'Путин'],
    ['by its own word, of two bytes a letter', encoded('shift_jis', [0x93, 0xfa, 0x96, 0x7b]), null, '日本'],
    ['by the server’s word before its own', encoded('utf-8', [0xe9]), 'text/html; charset=ISO-8859-1', 'é'],
    ['without a word, as UTF-8', Buffer.from('<p>Erdoğan'), null, 'Erdoğan'],
    ['without a word and no UTF-8, as Windows-1252', Uint8Array.from([0x3c, 0x70, 0x3e, 0xe9, 0x80]), null, 'é€'],
    ['by its byte-order mark', Uint8Array.from([0xff, 0xfe, 0x61, 0x00, 0x31, 0x04]), null, 'aб'],
    ['under a name that is no encoding', encoded('klingon', [0x61]), 'text/html; charset=elvish', 'a'],
  ])('are read %s', (_how, bytes, type, words) => {
    expect(decodePage(bytes, type)).toContain(words);
  });
});

/** GNU parallel, as docs/archives.md has it; on other systems and where it is not installed there is nothing to try. */
const hasParallel =
  spawnSync('parallel', ['--version'], { encoding: 'utf8' }).stdout?.startsWith('GNU parallel') ?? false;

test.skipIf(!hasParallel)(
  `many machines: a shard whose worker is killed is done again, and nothing is lost${hasParallel ? '' : ' (SKIPPED: there is no GNU parallel here)'}`,
  () => {
    const shards = [LINES.slice(0, 12), LINES.slice(12)];
    for (const [at, lines] of shards.entries()) writeFileSync(join(folder, `shard-${at}`), `${lines.join('\n')}\n`);
    // The first time the second shard is begun, it is killed in the middle of its third answer.
    const job = join(folder, 'job.sh');
    writeFileSync(
      job,
      `#!/bin/sh
if [ "$1" = "${folder}/shard-1" ] && [ ! -e "$1.killed" ]; then
  touch "$1.killed"
  head -n 2 "$1" | "${COMMAND.join('" "')}" --jsonl --output "$1.out"
  printf '{"id":14,"brief":' >> "$1.out"
  kill -9 $$
fi
exec "${COMMAND.join('" "')}" --jsonl --output "$1.out" --resume < "$1"
`,
    );
    const { status, stderr } = spawnSync(
      'parallel',
      [
        '--will-cite',
        '--jobs',
        '2',
        '--sshlogin',
        ':',
        '--retries',
        '3',
        'sh',
        job,
        '{}',
        ':::',
        ...shards.map((_, at) => join(folder, `shard-${at}`)),
      ],
      { cwd: ROOT, encoding: 'utf8' },
    );
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(shards.map((_, at) => readFileSync(join(folder, `shard-${at}.out`), 'utf8')).join('')).toBe(expected);
  },
  300_000,
);
