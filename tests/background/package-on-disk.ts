/** The package's files as the worker reads them: what a build would write, made once for a test file and held in memory. */
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { listPackageFiles } from '../../scripts/package-files.ts';

const ORIGIN = 'chrome-extension://backgrounder';
const files = listPackageFiles();

/** Paths of the files that were asked for, in order. */
export const askedFor: string[] = [];

/** Answers as an extension's own files are answered; anything else is a failing network. */
async function fetchFromPackage(url: string): Promise<Response> {
  const path = Object.keys(files).find((one) => url.endsWith(`/${one}`));
  const bytes = path === undefined ? undefined : files[path];
  if (bytes === undefined || /^https?:/.test(url)) throw new TypeError(`Failed to fetch ${url}`);
  askedFor.push(path ?? '');
  return new Response(bytes.slice());
}

/** Lets the worker's code read the package. Called before each test, after `fakeBrowser.reset()`. */
export function servePackage(): void {
  vi.stubGlobal('fetch', fetchFromPackage);
  Object.assign(fakeBrowser.runtime, { getURL: (path: string) => ORIGIN + path });
}
