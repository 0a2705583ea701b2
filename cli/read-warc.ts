/** The pages of a web archive as requests: ISO 28500 files, as news crawls are kept in. */
import { createReadStream } from 'node:fs';
import { access, constants } from 'node:fs/promises';
import { WARCParser } from 'warcio';
import { decodePage } from './decode-page.ts';
import { RequestError } from './request.ts';

/** Content types of pages. */
const PAGE = /^(?:text\/html|application\/xhtml\+xml)\b/i;

/** Names of files that are web archives, packed or not. */
export const isWarc = (file: string): boolean => /\.warc(?:\.gz)?$/i.test(file);

/**
 * Each page that a server answered with, in the order of the file, as a line of `--jsonl`: its URL is its id. Requests,
 * redirects, pictures and the like are passed over. One page at a time is held in memory.
 *
 * @throws where the file cannot be read or is no web archive
 */
export async function* readWarc(file: string): AsyncGenerator<string> {
  // Before the stream: the package reads it in a way of its own, and an error of opening it would reach no one.
  await access(file, constants.R_OK).catch((error: Error) => {
    throw new RequestError(`${file} cannot be read: ${error.message}`);
  });
  // The package asks for a stream of the web; Node's gives its chunks in the same way.
  const source = createReadStream(file) as AsyncIterable<Uint8Array>;
  for await (const record of WARCParser.iterRecords(source)) {
    if (record.warcType !== 'response') continue;
    const type = record.httpHeaders?.headers.get('content-type') ?? '';
    if (record.httpHeaders?.statusCode !== 200 || !PAGE.test(type)) continue;
    const url = record.warcTargetURI ?? null;
    const html = decodePage(await record.readFully(true), type);
    yield JSON.stringify({ id: url, html, ...(url !== null && { url }) });
  }
}
