/** What `npm run -s brief` does with its words and streams; `main.js` gives it those of the process. */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { extname } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { buffer as readAll } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { decodePage } from './decode-page.ts';
import { explainWords } from './explain.ts';
import { answerLines, linesOf } from './jsonl.ts';
import { openOutput } from './output-file.ts';
import { printBrief } from './print-brief.ts';
import { showProgress } from './progress.ts';
import { isWarc, readWarc } from './read-warc.ts';
import { type BriefRequest, checkedDay, RequestError } from './request.ts';

const USAGE = `Usage: npm run -s brief -- [--json] [--published YYYY-MM-DD] [--url URL] FILE…
       npm run -s brief -- --explain "words" FILE…       which rules were tried at these words, and why each was left
       npm run -s brief -- --jsonl        one {"id", "html" or "text", "url"?, "title"?, "published"?, "language"?} a line on standard input
       npm run -s brief -- --jsonl [--jobs N] [--output FILE [--resume]] [CRAWL.warc.gz]…

FILE is an .html or .txt file, or - for standard input. With --jsonl, web archives are read in place of standard input.
--jobs N answers in N threads (0: as many as there are processors); the answers are the same, and in the same order.
--resume goes on where a run that wrote the same --output was stopped.`;

/** Where a command reads and writes. */
export interface CommandStreams {
  stdin: Readable;
  stdout: Writable;
  stderr: Writable;
}

interface Options {
  json: boolean;
  jsonl: boolean;
  published: string | undefined;
  url: string | undefined;
  /** Words of the article whose trail is printed instead of the Brief. */
  explain: string | undefined;
  jobs: number;
  output: string | undefined;
  resume: boolean;
  files: string[];
}

function readOptions(args: string[]): Options | 'help' {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    throw new RequestError(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals: files } = parsed;
  if (values.help) return 'help';
  if (values.json && values.jsonl) throw new RequestError('--json and --jsonl exclude each other');
  checkLineOptions(values, files);
  if (!values.jsonl && files.length === 0) throw new RequestError('no file was named');
  checkArticleOptions(values);
  return {
    json: values.json ?? false,
    jsonl: values.jsonl ?? false,
    published: values.published,
    url: values.url,
    explain: values.explain,
    jobs: Number(values.jobs ?? 1) || availableParallelism(),
    output: values.output,
    resume: values.resume ?? false,
    files,
  };
}

/** What is said of the articles to read: the words to explain, their day, their URL. */
function checkArticleOptions({ explain, json, jsonl, published, url }: ReturnType<typeof parse>['values']): void {
  if (explain === '' || (explain !== undefined && (json || jsonl)))
    throw new RequestError('--explain takes words of the article and goes with neither --json nor --jsonl');
  if (published !== undefined) checkedDay(published);
  if (url !== undefined && !URL.canParse(url)) throw new RequestError(`"${url}" is not a URL`);
}

/** What only goes with `--jsonl`, and what `--jsonl` takes. */
function checkLineOptions(values: ReturnType<typeof parse>['values'], files: readonly string[]): void {
  const { jsonl, jobs, output, resume } = values;
  if (!jsonl && (jobs !== undefined || output !== undefined || resume))
    throw new RequestError('--jobs, --output and --resume go with --jsonl');
  if (jsonl && !files.every(isWarc))
    throw new RequestError('--jsonl reads standard input or web archives (.warc, .warc.gz) and takes no other file');
  if (jobs !== undefined && !/^\d{1,3}$/.test(jobs)) throw new RequestError(`"${jobs}" is no number of jobs`);
  if (resume && output === undefined) throw new RequestError('--resume needs the --output to go on with');
}

const parse = (args: string[]) =>
  parseArgs({
    args,
    allowPositionals: true,
    options: {
      json: { type: 'boolean' },
      jsonl: { type: 'boolean' },
      published: { type: 'string' },
      url: { type: 'string' },
      explain: { type: 'string' },
      jobs: { type: 'string' },
      output: { type: 'string' },
      resume: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });

/** A file as a request: HTML by its ending, or on standard input by its first mark. */
async function requestFor(file: string, options: Options, stdin: Readable): Promise<BriefRequest> {
  let bytes: Uint8Array;
  try {
    bytes = file === '-' ? await readAll(stdin) : readFileSync(file);
  } catch (error) {
    throw new RequestError(`cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
  const ending = extname(file).toLowerCase();
  if (file !== '-' && !['.html', '.htm', '.xhtml', '.txt'].includes(ending)) {
    throw new RequestError('only .html and .txt files can be read');
  }
  const content = decodePage(bytes);
  const isPage = file === '-' ? /^\s*</.test(content) : ending !== '.txt';
  return { [isPage ? 'html' : 'text']: content, url: options.url, published: options.published };
}

async function* pagesOf(archives: readonly string[]): AsyncGenerator<string> {
  for (const archive of archives) yield* readWarc(archive);
}

async function answerRequests(
  { files, jobs, output, resume }: Options,
  today: string,
  { stdin, stdout, stderr }: CommandStreams,
): Promise<void> {
  const lines = files.length > 0 ? pagesOf(files) : linesOf(stdin);
  const progress = showProgress(stderr);
  if (output === undefined) {
    await answerLines(lines, stdout, { today, jobs, onProgress: progress.show });
  } else {
    const { stream, answered } = await openOutput(output, resume);
    await answerLines(lines, stream, { today, jobs, answered, onProgress: progress.show });
    stream.end();
    await once(stream, 'finish');
  }
  progress.end();
}

async function runOptions(args: string[], streams: CommandStreams): Promise<number> {
  const say = (words: string) => streams.stdout.write(`${words}\n`);
  const options = readOptions(args);
  if (options === 'help') {
    say(USAGE);
    return 0;
  }
  const today = new Date().toISOString().slice(0, 10);
  if (options.jsonl) {
    await answerRequests(options, today, streams);
    return 0;
  }
  const { answer } = await import('./answer.ts');
  const briefs: unknown[] = [];
  let exitCode = 0;
  for (const file of options.files) {
    try {
      const explanation = options.explain === undefined ? null : explainWords(options.explain);
      const { brief, text } = await answer(
        await requestFor(file, options, streams.stdin),
        today,
        explanation?.traceFor,
      );
      if (explanation) say(explanation.lines().join('\n'));
      else if (options.json) briefs.push({ ...brief, text });
      else say(printBrief(brief));
    } catch (error) {
      if (!(error instanceof RequestError)) throw error;
      // The other files are still read: one bad file loses nothing.
      streams.stderr.write(`brief: ${file}: ${error.message}\n`);
      exitCode = 2;
    }
  }
  if (options.json && briefs.length > 0) {
    say(JSON.stringify(options.files.length === 1 ? briefs[0] : briefs, null, 2));
  }
  return exitCode;
}

/**
 * Reads the files that the words name and writes what is found.
 *
 * @param args as after the program's name
 * @param streams of the process, or of a test
 * @returns the exit code: 0 where all was read; 2 for bad use, an unreadable file or nothing to read
 */
export async function runCommand(args: string[], streams: CommandStreams): Promise<number> {
  try {
    return await runOptions(args, streams);
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    streams.stderr.write(`brief: ${error.message}\n\n${USAGE}\n`);
    return 2;
  }
}
