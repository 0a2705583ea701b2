/** The words of the first page show in each language of the interface what the extension does. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerOwnPage } from '../../background/from-own-page.ts';
import { SAMPLE_PUBLISHED } from '../../components/welcome/welcome-page.tsx';
import { LANGUAGES } from '../../locales/languages.ts';
import { changeSettings } from '../../settings/stored.ts';
import { servePackage } from './package-on-disk.ts';

beforeEach(() => {
  fakeBrowser.reset();
  servePackage();
  Object.assign(fakeBrowser.i18n, { getUILanguage: () => 'en' });
});

function sampleIn(language: string): string {
  const file = readFileSync(join(import.meta.dirname, '..', '..', 'locales', `${language}.json`), 'utf8');
  return (JSON.parse(file) as { welcome: { sample: string } }).welcome.sample;
}

test.each(LANGUAGES)('leaders, dates and treaties in %s', async (language) => {
  await changeSettings((settings) => ({ ...settings, language }));
  const text = sampleIn(language);
  const { brief } = await answerOwnPage({ type: 'analyse-sample', text, published: SAMPLE_PUBLISHED });
  expect(brief.leaders.map(({ id }) => id)).toEqual([
    'vladimir-putin',
    'narendra-modi',
    's-jaishankar',
    'sergei-lavrov',
  ]);
  expect(brief.dates.map(({ value }) => value)).toEqual(['1972', '2025-05-02', '2025-05-05']);
  expect(brief.treaties.map(({ id }) => id)).toEqual(['simla-agreement', 'lahore-declaration']);
});
