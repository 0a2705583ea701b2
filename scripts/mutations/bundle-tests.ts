/** The tests of a folder as scripts that can be run over and over, each time from the beginning. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import { build, type Plugin } from 'esbuild';
import { remember } from '../../engine/lazy.ts';

/** What reads the knowledge's 800 files, and packs them. No mutant is in it, so it is loaded once, and reads each folder once. */
const KEPT = ['knowledge/read-files.ts', 'scripts/package-files.ts'];

/** As in vitest.config.ts: the language that tests of the extension read. */
const ENGLISH = 'tests/components/english.ts';
const NEED_ENGLISH = /^tests\/(components|messaging|settings|background)\//;

/** The module's functions, each asked once for the same words. */
const rememberAnswers = (module: object): object =>
  Object.fromEntries(
    Object.entries(module).map(([name, value]: [string, unknown]) => [
      name,
      typeof value === 'function' ? remember((folder: string | undefined) => value(folder) as unknown) : value,
    ]),
  );

/** A module of ours knows its own place, wherever its words are run. Files that Vite lists for a page are none: no page is drawn. */
const ownPlace: Plugin = {
  name: 'own-place',
  setup({ onLoad }) {
    onLoad({ filter: /\.tsx?$/, namespace: 'file' }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const contents = source
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
        .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)))
        .replace(/import\.meta\.glob(<\w+>)?/, '(() => ({}))');
      return { contents, loader: path.endsWith('x') ? 'tsx' : 'ts' };
    });
  },
};

const keptOutside = (from: string): Plugin => ({
  name: 'kept-outside',
  setup({ onResolve }) {
    for (const kept of KEPT)
      onResolve({ filter: new RegExp(`/${basename(kept)}$`) }, () => ({ path: join(from, kept), external: true }));
  },
});

/** The extension's interfaces, faked as WXT's plugin for vitest fakes them, with a new fake for each run of a test file. */
const fakedBrowser = (root: string): Plugin => ({
  name: 'faked-browser',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^wxt\/(browser|testing\/fake-browser)$/ }, () => ({ path: 'browser', namespace: 'faked' }));
    onLoad({ filter: /^browser$/, namespace: 'faked' }, () => ({
      contents: `import { fakeBrowser } from './node_modules/@webext-core/fake-browser/lib/index.mjs';
        Object.assign(globalThis, { browser: fakeBrowser, chrome: fakeBrowser });
        export { fakeBrowser, fakeBrowser as browser };`,
      resolveDir: root,
    }));
  },
});

async function bundle(entry: string, root: string, plugins: Plugin[]): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: NEED_ENGLISH.test(entry)
        ? `import './${ENGLISH}'; import './${entry}';`
        : `export * from './${entry}';`,
      resolveDir: root,
    },
    absWorkingDir: root,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    write: false,
    loader: { '.css': 'empty' },
    logLevel: 'error',
    plugins,
  });
  return outputFiles[0]?.text ?? '';
}

export type Load = (id: string) => unknown;

/** Runs a bundle from its beginning; what it asks for from outside comes from `load`. */
function compile(code: string, name: string): (load: Load) => object {
  const start = new Script(`(function (require, module, exports) {${code}\n})`, { filename: name }).runInThisContext();
  return (load) => {
    const module = { exports: {} };
    start(load, module, module.exports);
    return module.exports;
  };
}

/**
 * Bundles each test file with the code it tests.
 *
 * @param files paths below the root
 * @param root of the instrumented copy of the project
 * @param packages those that were imported already, by name: vitest has to be the very one that runs the tests
 * @returns what runs a file once more, all of its modules new
 */
export async function bundleTests(
  files: readonly string[],
  root: string,
  packages: Readonly<Record<string, unknown>>,
): Promise<Map<string, () => unknown>> {
  const fromPackages = createRequire(join(root, 'package.json'));
  const kept = new Map<string, unknown>();
  const load: Load = (id) => packages[id] ?? kept.get(id) ?? fromPackages(id);
  const runs = new Map<string, () => unknown>();
  for (const file of files) {
    const start = compile(await bundle(file, root, [keptOutside(root), fakedBrowser(root), ownPlace]), file);
    runs.set(join(root, file), () => start(load));
  }
  for (const path of KEPT)
    kept.set(join(root, path), rememberAnswers(compile(await bundle(path, root, [ownPlace]), path)(load)));
  return runs;
}
