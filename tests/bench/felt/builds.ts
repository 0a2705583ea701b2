/** The builds that are compared: this tree's and that of a commit before it, and an extension whose worker holds nothing. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..', '..');

const run = (folder: string, program: string, ...args: string[]): string =>
  execFileSync(program, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });

function buildIn(folder: string): string {
  run(folder, join(folder, 'node_modules', '.bin', 'wxt'), 'build');
  return join(folder, '.output', 'chrome-mv3');
}

/** Builds this tree. @returns folder of the built extension */
export const buildThis = (): string => buildIn(ROOT);

/**
 * Builds a commit with the packages of its own lock, in a folder that is kept: the next run finds it built.
 * @param commit anything git takes for one
 */
export function buildCommit(commit: string): string {
  const hash = run(ROOT, 'git', 'rev-parse', '--short=12', commit).trim();
  const folder = join(tmpdir(), `backgrounder-${hash}`);
  const built = join(folder, '.output', 'chrome-mv3');
  if (existsSync(join(built, 'manifest.json'))) return built;
  mkdirSync(folder, { recursive: true });
  const files = execFileSync('git', ['archive', hash], { cwd: ROOT, maxBuffer: 2 ** 30 });
  execFileSync('tar', ['-x'], { cwd: folder, input: files });
  run(folder, 'npm', 'ci', '--prefer-offline', '--no-audit', '--no-fund');
  return buildIn(folder);
}

/** An extension whose worker answers every message and does nothing else. */
export function writeEmptyExtension(): { folder: string; profile: string } {
  const folder = mkdtempSync(join(tmpdir(), 'empty-extension-'));
  const manifest = {
    manifest_version: 3,
    name: 'Empty',
    version: '1',
    background: { service_worker: 'worker.js', type: 'module' },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(
    join(folder, 'worker.js'),
    'chrome.runtime.onMessage.addListener((message, sender, answer) => { answer({ ok: true }); });',
  );
  writeFileSync(join(folder, 'options.html'), '<!doctype html><title>Empty</title><p>Words.</p>');
  return { folder, profile: mkdtempSync(join(tmpdir(), 'empty-profile-')) };
}
