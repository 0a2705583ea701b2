import { browser } from 'wxt/browser';

const packageFiles = new Map<string, Promise<Uint8Array>>();

async function fetchFile(path: string): Promise<Uint8Array> {
  const response = await fetch(browser.runtime.getURL(`/${path}` as '/popup.html'));
  if (!response.ok) throw new Error(`The package has no file ${path}.`);
  return new Uint8Array(await response.arrayBuffer());
}

/**
 * The bytes of a file of the package, read once for each start of the worker.
 * @param path below the package's root: `knowledge/heads.json`
 * @throws where it cannot be read; it is tried again when it is next asked for
 */
export function packageFile(path: string): Promise<Uint8Array> {
  const known = packageFiles.get(path);
  if (known !== undefined) return known;
  const reading = fetchFile(path);
  packageFiles.set(path, reading);
  reading.catch(() => packageFiles.delete(path));
  return reading;
}

/** A file of the package as JSON, in the shape it was written in. */
export async function packageJson<Value>(path: string): Promise<Value> {
  return JSON.parse(new TextDecoder().decode(await packageFile(path))) as Value;
}
