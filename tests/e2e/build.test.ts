/** The built files themselves: what is in them, what is not, and how large they may be. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BUDGETS } from './budgets.ts';
import { BUILT } from './stage/chromium.ts';

interface Manifest {
  permissions: string[];
  host_permissions: string[];
  content_scripts: unknown[];
  content_security_policy: { extension_pages: string };
  web_accessible_resources?: unknown;
}

const manifest = JSON.parse(readFileSync(join(BUILT, 'manifest.json'), 'utf8')) as Manifest;
const sizeOf = (name: string) => statSync(join(BUILT, name)).size;

describe('the manifest', () => {
  test('asks for storage, scripting, the menu entry, the side panel and the pages, for nothing else', () => {
    expect(manifest.permissions.toSorted()).toEqual(['activeTab', 'contextMenus', 'scripting', 'sidePanel', 'storage']);
    expect(manifest.host_permissions).toEqual(['http://*/*', 'https://*/*']);
  });

  test('lets extension pages connect to the package alone and offers pages no file', () => {
    expect(manifest.content_security_policy.extension_pages).toContain("default-src 'none'");
    expect(manifest.content_security_policy.extension_pages).toContain("connect-src 'self';");
    expect(manifest.web_accessible_resources).toBeUndefined();
  });

  test('puts only detector and watcher into pages, in the top frame', () => {
    expect(manifest.content_scripts).toHaveLength(1);
    expect(manifest.content_scripts[0]).toEqual({
      matches: ['http://*/*', 'https://*/*'],
      js: ['detector.js', 'watcher.js'],
      run_at: 'document_idle',
    });
  });
});

describe('budgets, in bytes of minified code', () => {
  test.each(Object.entries(BUDGETS))('%s, %o', (file, { bytes }) => {
    expect(sizeOf(file)).toBeLessThanOrEqual(bytes);
  });
  // Mozilla's linter refuses larger text files.
  test('any file: 5 MB', () => {
    const tooLarge = readdirSync(BUILT, { recursive: true, encoding: 'utf8' }).filter(
      (name) => sizeOf(name) > 5_000_000,
    );
    expect(tooLarge).toEqual([]);
  });
});

test('every script is ASCII: browsers hold it at one byte a character', () => {
  for (const name of readdirSync(BUILT, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js')))
    expect(
      [...readFileSync(join(BUILT, name))].every((byte) => byte < 128),
      name,
    ).toBe(true);
});

test('no bundle evaluates code from strings, sets markup from strings or names a host to connect to', () => {
  for (const name of readdirSync(BUILT, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'))) {
    const code = readFileSync(join(BUILT, name), 'utf8');
    expect(code, name).not.toMatch(/\beval\(|new Function\(|XMLHttpRequest|new WebSocket|sendBeacon/);
    expect(code, name).not.toMatch(/\.(?:inner|outer)HTML\s*=[^=]|insertAdjacentHTML|document\.write/);
  }
});

test('the colours follow what is chosen and the page around a card: lowered `light-dark()` follows the system alone', () => {
  const styles = readdirSync(BUILT, { recursive: true, encoding: 'utf8' }).filter((file) => /popup.*\.css$/.test(file));
  const texts = [...styles, 'cards.js'].map((name) => readFileSync(join(BUILT, name), 'utf8'));
  expect(texts.map((text) => [text.includes('light-dark('), text.includes('--lightningcss')])).toEqual(
    texts.map(() => [true, false]),
  );
});
