import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { answer, type BriefRequest, RequestError } from './requests.ts';

const FIELDS = ['html', 'text', 'url', 'title', 'published', 'language'] as const;

/** One line as a request. Throws a RequestError that says what is wrong with it. */
function parseRequest(value: unknown): BriefRequest {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new RequestError('a request must be a JSON object');
  }
  const request: BriefRequest = {};
  for (const field of FIELDS) {
    const given = (value as Record<string, unknown>)[field];
    if (given === undefined || given === null) continue;
    if (typeof given !== 'string') throw new RequestError(`"${field}" must be a string`);
    request[field] = given;
  }
  return request;
}

/** The answer to one line, as a JSON line: `{id, brief, text}` or `{id, error}`. Never throws for bad input. */
async function answerLine(line: string, today: string): Promise<string> {
  let id: unknown = null;
  try {
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch (error) {
      throw new RequestError(`the line is not JSON: ${error instanceof Error ? error.message : String(error)}`);
    }
    id = (value as { id?: unknown } | null)?.id ?? null;
    return JSON.stringify({ id, ...(await answer(parseRequest(value), today)) });
  } catch (error) {
    return JSON.stringify({ id, error: error instanceof Error ? error.message : String(error) });
  }
}

/**
 * Answers each line of `input` with one line on `output`, in order, until the input ends. Empty lines are passed over.
 * Waits where whoever reads the output is slower: answers do not pile up in memory.
 */
export async function answerLines(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
  today: string,
): Promise<void> {
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    if (!output.write(`${await answerLine(line, today)}\n`)) await once(output, 'drain');
  }
}
