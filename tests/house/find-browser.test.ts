/** On a machine without a browser: found where it is, installed on Debian as root after saying so, else one command is named. */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');
const SCRIPT = `import { ensureBrowser } from ${JSON.stringify(join(ROOT, 'scripts', 'browser', 'find-browser.ts'))};
try { console.log('FOUND ' + ensureBrowser()); } catch (error) { console.log('NONE ' + error.message); }`;

const isDebian = existsSync('/etc/os-release') && /^ID=(debian|ubuntu)$/m.test(readFileSync('/etc/os-release', 'utf8'));
const isRoot = process.getuid?.() === 0;

/** Runs the search on a machine whose PATH and home hold only what the test put there. */
function searchIn(folder: string, more: Record<string, string> = {}): string {
  const script = join(folder, 'search.mts');
  writeFileSync(script, SCRIPT);
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', join(ROOT, 'node_modules', 'tsx', 'dist', 'esm', 'index.mjs'), script],
    {
      cwd: ROOT,
      encoding: 'utf8',
      env: { PATH: folder, HOME: folder, ...more },
    },
  );
  return stdout + stderr;
}

const machines: string[] = [];
afterAll(() => {
  for (const folder of machines) rmSync(folder, { recursive: true, force: true });
});

function emptyMachine(): string {
  const folder = mkdtempSync(join(tmpdir(), 'machine-'));
  machines.push(folder);
  return folder;
}

function program(folder: string, name: string, lines: string): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\n${lines}\n`);
  chmodSync(path, 0o755);
  return path;
}

describe('the browser', () => {
  test('is the one BROWSER_PATH names, before any other', () => {
    const machine = emptyMachine();
    program(machine, 'chromium', 'true');
    const mine = program(machine, 'my-browser', 'true');
    expect(searchIn(machine, { BROWSER_PATH: mine })).toContain(`FOUND ${mine}`);
  });

  test('is not looked for where BROWSER_PATH names nothing that runs: that is said', () => {
    const machine = emptyMachine();
    program(machine, 'chromium', 'true');
    expect(searchIn(machine, { BROWSER_PATH: join(machine, 'gone') })).toMatch(/NONE BROWSER_PATH names .*gone/);
  });

  test('is Chromium before Chrome', () => {
    const machine = emptyMachine();
    program(machine, 'google-chrome', 'true');
    const chromium = program(machine, 'chromium', 'true');
    expect(searchIn(machine)).toContain(`FOUND ${chromium}`);
  });

  test.skipIf(!isDebian || !isRoot)(
    `is installed on Debian as root, after saying so${isDebian && isRoot ? '' : ' (SKIPPED: this is not Debian as root)'}`,
    () => {
      const machine = emptyMachine();
      const chromium = join(machine, 'chromium');
      program(
        machine,
        'apt-get',
        `echo "$@" >> ${join(machine, 'asked')}; case "$*" in *install*) echo '#!/bin/sh' > ${chromium}; /bin/chmod 755 ${chromium};; esac`,
      );
      const said = searchIn(machine);
      expect(said).toMatch(/No chromium on this machine: installing.*FOUND/s);
      expect(readFileSync(join(machine, 'asked'), 'utf8')).toMatch(
        /update\n.*install -y --no-install-recommends chromium/s,
      );
    },
  );

  test.skipIf(!isDebian || !isRoot)(
    `that cannot be installed gives apt's own words${isDebian && isRoot ? '' : ' (SKIPPED: this is not Debian as root)'}`,
    () => {
      const machine = emptyMachine();
      program(machine, 'apt-get', 'echo "E: Unable to locate package" >&2; exit 100');
      expect(searchIn(machine)).toMatch(/NONE apt-get update failed:\s+E: Unable to locate package/);
    },
  );
});
