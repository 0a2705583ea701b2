/** A file of answers that a later run goes on with. */
import { createReadStream, createWriteStream, existsSync, truncateSync, type WriteStream } from 'node:fs';
import { requestIdOf } from './request.ts';

export interface OpenedOutput {
  stream: WriteStream;
  answered: { count: number; lastId: string | null };
}

const NEWLINE = 10;

/** How many whole lines a file has, where the last of them ends, and the last one itself. */
async function measureLines(file: string): Promise<{ count: number; end: number; last: string }> {
  let [count, end, start, at] = [0, 0, 0, 0];
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    for (let from = chunk.indexOf(NEWLINE); from >= 0; from = chunk.indexOf(NEWLINE, from + 1)) {
      count++;
      start = end;
      end = at + from + 1;
    }
    at += chunk.length;
  }
  const parts: Buffer[] = [];
  if (end > start)
    for await (const chunk of createReadStream(file, { start, end: end - 1 })) parts.push(chunk as Buffer);
  return { count, end, last: Buffer.concat(parts).toString('utf8') };
}

/**
 * Opens a file of answers.
 * @param resume goes on after its last whole line: what a killed run left of another is cut off. Else it is written anew.
 */
export async function openOutput(file: string, resume: boolean): Promise<OpenedOutput> {
  if (!resume || !existsSync(file)) {
    return { stream: createWriteStream(file), answered: { count: 0, lastId: null } };
  }
  const { count, end, last } = await measureLines(file);
  truncateSync(file, end);
  return {
    stream: createWriteStream(file, { flags: 'a' }),
    answered: { count, lastId: count === 0 ? null : requestIdOf(last) },
  };
}
