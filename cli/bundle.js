// @ts-check
/**
 * The command as a few files of JavaScript. Its 300 modules of TypeScript take longer to load than a thousand short texts to
 * read, in the command's own thread and in each of `--jobs`; so they are put together once and kept until one changes.
 * JavaScript itself: what loads TypeScript looks at all that is imported after it.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const CACHE = join(ROOT, 'node_modules', '.cache', 'brief');
/** What the command is made of: the rooms that `cli/` imports from (tests/house/imports.test.ts). */
const ROOMS = ['cli', 'components', 'engine', 'knowledge', 'locales', 'page'];
/** Milliseconds. A bundle of older sources may still be run from by a command that was started before. */
const KEPT_FOR = 24 * 60 * 60 * 1000;

/**
 * A room's code. Facts are read from disk as ever; the words of the interface are imported.
 * @param {string} room
 */
function sourcesOf(room) {
  const isCode = room === 'locales' ? /\.(ts|json)$/ : /\.tsx?$/;
  return readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' })
    .filter((path) => isCode.test(path))
    .map((path) => join(room, path))
    .sort();
}

/** @param {readonly string[]} files */
function versionOf(files) {
  const hash = createHash('sha256');
  for (const file of files)
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(ROOT, file)))
      .update('\0');
  return hash.digest('hex').slice(0, 24);
}

/**
 * Bundles into a folder of its own first: several commands may find at once that there is no bundle yet.
 * @param {string} folder
 */
async function build(folder) {
  const { build: bundle } = await import('esbuild');
  const unfinished = `${folder}.${process.pid}`;
  await bundle({
    entryPoints: ['command', 'worker'].map((name) => join(ROOT, 'cli', `${name}.ts`)),
    outdir: unfinished,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    charset: 'utf8',
    logLevel: 'error',
    plugins: [
      {
        // A module that reads files beside it finds them from wherever its code is run.
        name: 'own-folder',
        setup({ onLoad }) {
          onLoad({ filter: /knowledge[\\/].*\.ts$/ }, ({ path }) => ({
            contents: readFileSync(path, 'utf8').replaceAll('import.meta.dirname', JSON.stringify(dirname(path))),
            loader: 'ts',
          }));
        },
      },
    ],
  });
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

function forgetOld() {
  for (const name of readdirSync(CACHE)) {
    const folder = join(CACHE, name);
    if (Date.now() - statSync(folder).mtimeMs > KEPT_FOR) rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * The folder with `command.js`, which is `command.ts`, and `worker.js`. Made anew where a source has changed, which takes
 * about a second.
 * @returns {Promise<string>} its path
 */
export async function bundledCommand() {
  const folder = join(CACHE, versionOf([...ROOMS.flatMap(sourcesOf), 'package-lock.json']));
  if (!existsSync(folder)) {
    mkdirSync(CACHE, { recursive: true });
    forgetOld();
    await build(folder);
  }
  return folder;
}
