import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type Reading, readPage } from './read-page.ts';

/** Where the reading of this page is found when the reader is injected once more. The isolated world is ours alone. */
const KEY = Symbol.for('backgrounder.reading');

const world = globalThis as typeof globalThis & { [KEY]?: Reading };

/** Injected into news articles, and into any page when the reader asks for it. Injected again, it reads afresh. */
export default defineUnlistedScript(() => {
  world[KEY]?.stop();
  world[KEY] = readPage(document);
});
