/** How the worker's second script comes to run: each browser has its own way, and Chromium takes it only if it was kept at install. */
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** Stands for the script that sets it: what is in it is not called here. */
const engine = { languages: () => ['en'] };
const runScript = vi.fn(() => {
  vi.stubGlobal('backgrounderEngine', engine);
});

/** As each start of a worker finds it: nothing loaded. */
async function freshLoader(): Promise<typeof import('../../background/load-engine.ts')> {
  vi.resetModules();
  return import('../../background/load-engine.ts');
}

beforeEach(() => {
  vi.unstubAllGlobals();
  runScript.mockClear();
  Object.assign(fakeBrowser.runtime, { getURL: (path: string) => `moz-extension://backgrounder${path}` });
});

test('a worker imports it once, when it is first asked for', async () => {
  const importScripts = vi.fn(runScript);
  vi.stubGlobal('importScripts', importScripts);
  const { loadEngine } = await freshLoader();
  expect(importScripts).not.toHaveBeenCalled();
  const [one, other] = await Promise.all([loadEngine(), loadEngine()]);
  expect(one).toBe(engine);
  expect(other).toBe(engine);
  expect(importScripts.mock.calls).toEqual([['/engine.js']]);
});

test.each([
  { state: 'parsed', why: 'is being installed imports it, so that its later starts may', calls: [['/engine.js']] },
  { state: 'activated', why: 'starts later leaves it until it is needed', calls: [] },
])('a worker that $why', async ({ state, calls }) => {
  const importScripts = vi.fn(runScript);
  vi.stubGlobal('importScripts', importScripts);
  vi.stubGlobal('serviceWorker', { state });
  const { keepEngineAtInstall } = await freshLoader();
  keepEngineAtInstall();
  // At once: after its first run the browser takes no more.
  expect(importScripts.mock.calls).toEqual(calls);
});

test('one that could not be imported is asked for again', async () => {
  const importScripts = vi.fn((): void => {
    throw new DOMException('The script failed to load.', 'NetworkError');
  });
  vi.stubGlobal('importScripts', importScripts);
  const { loadEngine } = await freshLoader();
  await expect(loadEngine()).rejects.toThrow('failed to load');
  importScripts.mockImplementation(runScript);
  expect(await loadEngine()).toBe(engine);
});

test("Firefox's background page has a script element run it", async () => {
  const added: { src?: string; onload?: () => void; onerror?: () => void }[] = [];
  vi.stubGlobal('document', {
    createElement: () => ({}),
    head: {
      append(element: (typeof added)[number]) {
        added.push(element);
        runScript();
        element.onload?.();
      },
    },
  });
  const { keepEngineAtInstall, loadEngine } = await freshLoader();
  keepEngineAtInstall();
  expect(added).toEqual([]);
  expect(await loadEngine()).toBe(engine);
  expect(added.map(({ src }) => src)).toEqual(['moz-extension://backgrounder/engine.js']);
});

test('a page that has no such file says so', async () => {
  vi.stubGlobal('document', {
    createElement: () => ({}),
    head: { append: (element: { onerror?: () => void }) => element.onerror?.() },
  });
  const { loadEngine } = await freshLoader();
  await expect(loadEngine()).rejects.toThrow('The package has no file /engine.js.');
});
