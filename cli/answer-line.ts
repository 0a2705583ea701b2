import { answer } from './answer.ts';
import { type BriefRequest, RequestError } from './request.ts';

const REQUEST_FIELDS = ['html', 'text', 'url', 'title', 'published', 'language'] as const;

/** One line as a request. Throws a RequestError that says what is wrong with it. */
function parseRequest(value: unknown): BriefRequest {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new RequestError('a request must be a JSON object');
  }
  const request: BriefRequest = {};
  for (const field of REQUEST_FIELDS) {
    const given = (value as Record<string, unknown>)[field];
    if (given === undefined || given === null) continue;
    if (typeof given !== 'string') throw new RequestError(`"${field}" must be a string`);
    request[field] = given;
  }
  return request;
}

/**
 * The answer to one line, as a JSON line: `{id, brief, text}` or `{id, error}`. Never throws for bad input.
 *
 * @param line a request as JSON
 * @param today ISO day
 */
export async function answerLine(line: string, today: string): Promise<string> {
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
