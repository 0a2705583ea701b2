/**
 * Lets axe look at every scene in a real browser, light and dark, colours and layout included, and looks for anything
 * wider than its window: `npx tsx tests/components/gallery/check-access.ts`. Exits with 1 where something is found.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { openGallery, parseScene } from './open-gallery.ts';
import { cards, popups } from './scenes.ts';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function findProblems(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const found = await page.evaluate(
    `axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html.slice(0, 160))))`,
  );
  const wide = await page.evaluate(
    () =>
      document.documentElement.scrollWidth > innerWidth ||
      [...document.querySelectorAll('.scroll')].some((box) => box.scrollWidth > box.clientWidth),
  );
  return [...new Set(Array.isArray(found) ? found.map(String) : []), ...(wide ? ['scrolls sideways'] : [])];
}

const scenes = [
  ...Object.keys(popups),
  ...Object.keys(cards).map((name) => `card=${name}`),
  'full+treaty',
  'full+change',
  'full+leader',
  'full+go',
];
let problems = 0;
const gallery = await openGallery();
try {
  for (const scene of scenes.flatMap((name) => [name, `${name}:dark`])) {
    const page = await gallery.open(parseScene(scene));
    for (const problem of await findProblems(page)) {
      problems++;
      console.log(`${scene}: ${problem}`);
    }
    await page.context().close();
  }
} finally {
  await gallery.close();
}
console.log(`${scenes.length * 2} scenes, ${problems} problems`);
if (problems > 0) process.exitCode = 1;
