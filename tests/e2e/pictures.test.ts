/**
 * Every state of the interface in a real browser: axe finds nothing in it, nothing is wider than its window, and it looks as
 * it did. `RENEW_PICTURES=1 npx vitest run --project e2e tests/e2e/pictures.test.ts` takes the pictures anew, to be looked at.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fingerprintOfFonts, shareOfDifference } from '../components/gallery/compare-pictures.ts';
import { type Gallery, openGallery, parseScene } from '../components/gallery/open-gallery.ts';
import { cards, popups } from '../components/gallery/scenes.ts';

const PICTURES = join(import.meta.dirname, '..', 'components', 'gallery', 'pictures');
const FONTS = join(PICTURES, 'fonts.txt');
const RENEW = process.env.RENEW_PICTURES === '1';
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A thousandth of a popup is 240 pixels: a letter or an icon, less than a line that moved. */
const MOST_DIFFERENCE = 0.001;

const LOOKED_AT = [
  ...Object.keys(popups),
  ...Object.keys(cards).map((name) => `card=${name}`),
  'full+treaty',
  'full+change',
  'full+leader',
  'full+go',
  'full+save',
  'full+sizes',
  'full+person',
  'page=settings',
  'page=welcome',
  'page=changes',
  'library=',
  'library=:words=Пак',
  'library=country/pk:words=sharif',
  'library=person/angela-merkel',
  'library=office/de/chancellor',
  'library=treaty/simla-agreement',
];
/** A telephone, and the narrowest panel. */
const NARROW = ['full', 'changed', 'full+treaty', 'full+person', 'library=', 'library=country/pk'].flatMap((scene) =>
  [320, 360].map((width) => `${scene}:place=panel:width=${width}`),
);
const ALSO = ['ar', 'de', 'hi', 'zh'].flatMap((tag) => [
  `full:language=${tag}`,
  `full+treaty:language=${tag}`,
  `page=settings:language=${tag}`,
  `library=:language=${tag}`,
  `library=country/pk:language=${tag}`,
]);
/** Colours alone differ in the dark: a state of each kind shows it. */
const DARK = ['full', 'full+treaty', 'full+person', 'card=leader', 'page=settings', 'library=country/pk:words=sharif'];
const SCENES = [
  ...LOOKED_AT,
  ...DARK.map((scene) => `${scene}:dark`),
  ...ALSO,
  ...NARROW,
  'full:size=160',
  'full:forced',
  'full+person:forced',
  'library=country/pk:words=sharif:forced',
  'library=:forced',
  'page=settings:forced',
  'page=welcome:dark',
  'page=welcome:forced',
  'page=welcome:language=ar',
  'page=changes:language=ar:dark',
  'card=leader:forced',
  'card=treaty:language=ar',
  'full+leader:language=ar:dark',
  'full+treaty:language=ar:forced',
];

/** Kept as pictures: the states that a change to one of the others would show in too. */
const KEPT = [
  'full',
  'full@420',
  'full:dark',
  'full:forced',
  'full+treaty',
  'full+leader',
  'full+save',
  'many',
  'none',
  'german',
  'not-news',
  'reading',
  'card=leader',
  'card=treaty:dark',
  'card=range',
  'page=settings',
  'page=settings:dark',
  'page=welcome',
  'library=:words=Пак',
  'library=country/pk:words=sharif:dark',
  'full+person',
  'full:language=ar',
  'page=settings:language=ar',
  'full:language=de',
];

let gallery: Gallery;
let comparing: Page;
let sameFonts = false;

beforeAll(async () => {
  gallery = await openGallery(1);
  comparing = await gallery.open(parseScene('none'));
  const fonts = await fingerprintOfFonts(comparing);
  if (RENEW) {
    mkdirSync(PICTURES, { recursive: true });
    writeFileSync(FONTS, `${fonts}\n`);
  }
  sameFonts = existsSync(FONTS) && readFileSync(FONTS, 'utf8').trim() === fonts;
});
afterAll(() => gallery.close());

describe('can be used by everybody', () => {
  test.each(SCENES)('%s', async (scene) => {
    const page = await gallery.open(parseScene(scene));
    await page.evaluate(AXE);
    const found = await page.evaluate(
      `axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html.slice(0, 160))))`,
    );
    expect(found).toEqual([]);
    const wide = await page.evaluate(
      () =>
        document.documentElement.scrollWidth > innerWidth ||
        // One scroll bar: nothing but its scroller stretches a popup's document.
        (document.querySelector('.popup .scroll') !== null && document.documentElement.scrollHeight > innerHeight) ||
        [...document.querySelectorAll('.scroll')].some((box) => box.scrollWidth > box.clientWidth),
    );
    expect(wide, 'scrolls sideways, or twice').toBe(false);
    await page.context().close();
  });
});

describe('looks as it did', () => {
  test.for(KEPT)('%s', async (scene, context) => {
    const file = join(PICTURES, `${scene.replace(/[^a-z0-9=-]+/gi, '_')}.png`);
    if (!sameFonts) {
      console.warn(`${scene}: not compared, this machine draws letters otherwise than the one the pictures are from.`);
      context.skip();
    }
    const page = await gallery.open(parseScene(scene));
    const picture = await page.screenshot();
    await page.context().close();
    if (RENEW) writeFileSync(file, picture);
    expect(await shareOfDifference(comparing, readFileSync(file), picture)).toBeLessThanOrEqual(MOST_DIFFERENCE);
  });
});
