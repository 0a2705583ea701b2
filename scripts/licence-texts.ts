import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './run.ts';

interface Package {
  version: string;
  license: string;
  dependencies?: Record<string, string>;
}

const folderOf = (name: string): string => join(ROOT, 'node_modules', name);
const readPackage = (folder: string) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Package;

/** Names of the packages whose code is shipped: the project's dependencies and theirs. */
export function shippedPackages(): string[] {
  const names = new Set(Object.keys(readPackage(ROOT).dependencies ?? {}));
  // A set goes on to what is added meanwhile.
  for (const name of names)
    for (const deeper of Object.keys(readPackage(folderOf(name)).dependencies ?? {})) names.add(deeper);
  return [...names].sort();
}

/**
 * The licence texts of what is shipped, which their licences ask to be passed on with it.
 * @throws where a package carries none
 */
export function licenceTexts(): string {
  const texts = shippedPackages().map((name) => {
    const folder = folderOf(name);
    const { version, license } = readPackage(folder);
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    if (file === undefined) throw new Error(`${name} carries no licence text`);
    return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
  });
  const own = readFileSync(join(ROOT, 'LICENSE'), 'utf8').trim();
  return [`Backgrounder\n\n${own}\n`, ...texts].join(`\n${'-'.repeat(72)}\n\n`);
}
