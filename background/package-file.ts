import { browser } from 'wxt/browser';

/**
 * The bytes of a file of the package. They are not kept: whoever makes something of them keeps that.
 * @param path below the package's root: `knowledge/heads.json`
 * @throws where it cannot be read
 */
export async function packageFile(path: string): Promise<Uint8Array> {
  const response = await fetch(browser.runtime.getURL(`/${path}` as '/popup.html'));
  if (!response.ok) throw new Error(`The package has no file ${path}.`);
  return new Uint8Array(await response.arrayBuffer());
}

/** A file of the package as JSON, in the shape it was written in; not kept either. */
export async function packageJson<Value>(path: string): Promise<Value> {
  return JSON.parse(new TextDecoder().decode(await packageFile(path))) as Value;
}
