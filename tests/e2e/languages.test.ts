/**
 * An article in each language that is read, with the interface in that language: marked in the page, told in the popup, and on the
 * card. `PICTURES=folder` leaves pictures of the popup, to be looked at.
 */
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hoverWords, waitFor } from '../../scripts/browser/launch.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../settings/settings.ts';
import { marked } from './stage/marks.ts';
import { type Stage, setStage } from './stage/stage.ts';

declare const chrome: { storage: { local: { set(entries: Record<string, unknown>): Promise<void> } } };

let stage: Stage;

beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());

const FOLDER = process.env.PICTURES;

async function speak(language: string): Promise<void> {
  const settings: Settings = { ...DEFAULT_SETTINGS, language };
  await stage.backstage.evaluate((entries) => chrome.storage.local.set(entries), { settings });
}

/** What the article of the sample site says in each language: the treaty's words there, its name and its status on our side. */
test.each([
  {
    tag: 'de',
    leader: 'Friedrich Merz',
    treaty: 'Pariser Abkommen',
    name: 'Pariser Klimaabkommen',
    status: 'In Kraft',
  },
  { tag: 'fr', leader: 'Emmanuel Macron', treaty: 'accord de Paris', name: 'Accord de Paris', status: 'En vigueur' },
  { tag: 'es', leader: 'Friedrich Merz', treaty: 'Acuerdo de París', name: 'Acuerdo de París', status: 'En vigor' },
  { tag: 'pt', leader: 'Emmanuel Macron', treaty: 'Acordo de Paris', name: 'Acordo de Paris', status: 'Em vigor' },
  {
    tag: 'ru',
    leader: 'Эмманюэль Макрон',
    treaty: 'Парижском соглашении',
    name: 'Парижское соглашение',
    status: 'В силе',
  },
  { tag: 'ar', leader: 'إيمانويل ماكرون', treaty: 'اتفاق باريس', name: 'اتفاق باريس', status: 'نافذة' },
  { tag: 'hi', leader: 'इमैनुएल मैक्रों', treaty: 'पेरिस समझौते', name: 'पेरिस समझौता', status: 'लागू' },
  { tag: 'zh', leader: '马克龙', treaty: '巴黎协定', name: '巴黎协定', status: '有效' },
])('$tag: marked, told in the popup and on the card', async ({ tag, leader, treaty, name, status }) => {
  await speak(tag);
  const page = await stage.newPage();
  await page.setViewport({ width: 760, height: 820 });
  // A picture of a card that fades in shows the page through it; Firefox cannot be asked over BiDi.
  if (FOLDER) await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await page.goto(`${stage.site.origin}/article.${tag}.html`);
  await waitFor('the badge', () => stage.badge());
  await waitFor('the marks', async () => (await marked(page, 'treaty')).some((words) => words.includes(treaty)));
  expect(await marked(page, 'leader')).toContain(leader);

  await hoverWords(page, treaty);
  const card = await waitFor('the card', () => stage.card(page));
  expect(card).toContain(name);
  expect(card).toContain(status);
  if (FOLDER) await page.screenshot({ path: join(FOLDER, `card-${tag}.png`) });
  await page.mouse.move(2, 2);

  const popup = await stage.openPopup(page);
  const shown = await waitFor('the treaty in the popup', async () => {
    const words = await popup.evaluate(() => document.body.innerText);
    return words.includes(name) && words;
  });
  expect(shown).toContain(status);
  expect(await popup.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([
    tag,
    tag === 'ar' ? 'rtl' : 'ltr',
  ]);
  if (FOLDER) await popup.screenshot({ path: join(FOLDER, `popup-${tag}.png`) });
  await popup.close();
  await page.close();
});
