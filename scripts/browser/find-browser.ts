import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync, readFileSync } from 'node:fs';
import { homedir, platform } from 'node:os';
import { delimiter, join } from 'node:path';

/** Names on the PATH, Chromium first: it is what the tests were written on. */
const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
  'msedge',
];

/** Where browsers are installed that are not on the PATH. */
const PLACES: Partial<Record<NodeJS.Platform, string[]>> = {
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
    const root = process.env[variable];
    return root
      ? [
          join(root, 'Chromium', 'Application', 'chrome.exe'),
          join(root, 'Google', 'Chrome', 'Application', 'chrome.exe'),
          join(root, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
        ]
      : [];
  }),
};

const PLAYWRIGHT_CACHE: Partial<Record<NodeJS.Platform, string>> = {
  linux: join(homedir(), '.cache', 'ms-playwright'),
  darwin: join(homedir(), 'Library', 'Caches', 'ms-playwright'),
  win32: join(process.env.LOCALAPPDATA ?? homedir(), 'ms-playwright'),
};

const IN_PLAYWRIGHT_FOLDER = [
  'chrome-linux/chrome',
  'chrome-linux64/chrome',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  'chrome-win/chrome.exe',
  'chrome-win64/chrome.exe',
];

function isRunnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function onPath(): string[] {
  const endings = platform() === 'win32' ? ['.exe', '.cmd'] : [''];
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return COMMANDS.flatMap((name) => folders.flatMap((folder) => endings.map((ending) => join(folder, name + ending))));
}

function inPlaywrightCache(): string[] {
  const cache = PLAYWRIGHT_CACHE[platform()];
  if (!cache || !existsSync(cache)) return [];
  return readdirSync(cache)
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort()
    .reverse()
    .flatMap((name) => IN_PLAYWRIGHT_FOLDER.map((file) => join(cache, name, file)));
}

/** A Chromium-based browser that is here already, or null. `BROWSER_PATH` wins; throws where it names nothing that runs. */
function findBrowser(): string | null {
  const chosen = process.env.BROWSER_PATH;
  if (chosen) {
    if (!isRunnable(chosen)) throw new Error(`BROWSER_PATH names ${chosen}, which is not a program.`);
    return chosen;
  }
  return [...onPath(), ...(PLACES[platform()] ?? []), ...inPlaywrightCache()].find(isRunnable) ?? null;
}

function isDebianAsRoot(): boolean {
  if (platform() !== 'linux' || process.getuid?.() !== 0) return false;
  try {
    return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

/** Installs a package of Debian's after saying so. Throws with apt's last words where it fails. */
function installWithApt(packageName: string): void {
  console.log(`No ${packageName} on this machine: installing Debian's package (apt-get install ${packageName}) …`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', packageName]]) {
    const run = spawnSync('apt-get', ['-q', ...args], { env: environment, encoding: 'utf8' });
    if (run.status !== 0)
      throw new Error(`apt-get ${args.join(' ')} failed:\n${(run.stderr || run.stdout).slice(-2000)}`);
  }
}

/**
 * The path of a Chromium-based browser: one that is here, or, on Debian and Ubuntu as root, one installed now.
 * Throws with the one command to run where there is none and none may be installed.
 */
export function ensureBrowser(): string {
  const found = findBrowser();
  if (found) return found;
  if (isDebianAsRoot()) {
    installWithApt('chromium');
    const installed = findBrowser();
    if (installed) return installed;
  }
  const command =
    platform() === 'linux'
      ? 'sudo apt-get install chromium   (or your distribution’s package of that name)'
      : platform() === 'darwin'
        ? 'brew install --cask chromium'
        : 'winget install Hibbiki.Chromium';
  throw new Error(
    `No Chromium, Chrome or Edge was found. Install one and run this again:\n  ${command}\nor name yours: BROWSER_PATH=/path/to/browser npm start`,
  );
}

/** `FIREFOX_PATH`, or the Firefox where Debian, macOS and Windows put it; null where there is none. */
export function findFirefox(): string | null {
  const places = [
    process.env.FIREFOX_PATH,
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ];
  return places.find((path) => path !== undefined && isRunnable(path)) ?? null;
}

/** A Firefox that is here, or on Debian and Ubuntu as root one installed now; null where none may be installed. */
export function ensureFirefox(): string | null {
  const found = findFirefox();
  if (found || !isDebianAsRoot()) return found;
  installWithApt('firefox-esr');
  return findFirefox();
}

/** The browser's own words on its version, for reports. */
export function browserVersion(path: string): string {
  try {
    return execFileSync(path, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return path;
  }
}
