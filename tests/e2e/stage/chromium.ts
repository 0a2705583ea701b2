import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession, Page } from 'puppeteer-core';
import { ensureBrowser } from '../../../scripts/browser/find-browser.ts';
import { clickToolbarIcon, launchWithExtension, readCard, waitFor } from '../../../scripts/browser/launch.ts';
import type { Circumstances, Started } from './started.ts';

export const BUILT = join(import.meta.dirname, '..', '..', '..', '.output', 'chrome-mv3');

/** Chromium with the built extension; its popup opens by a true click on the toolbar icon. */
export async function startChromium({ proxyPort, timeZone }: Circumstances = {}): Promise<Started> {
  if (!existsSync(join(BUILT, 'manifest.json'))) throw new Error('Build the extension first: npm run build');
  const launched = await launchWithExtension({
    executablePath: ensureBrowser(),
    extensionPath: BUILT,
    headless: true,
    ...(timeZone && { timeZone }),
    ...(proxyPort !== undefined && {
      args: [`--proxy-server=http://127.0.0.1:${proxyPort}`, '--proxy-bypass-list=<-loopback>'],
    }),
  });
  const { browser, extension, backstage } = launched;
  const own = (file: string) => `chrome-extension://${extension.id}/${file}`;
  const sessions = new WeakMap<Page, CDPSession>();
  return {
    browser,
    backstage,
    chromium: launched,
    own,
    async openOwn(file) {
      const page = await browser.newPage();
      await page.goto(own(file));
      return page;
    },
    openPopup: (page) => clickToolbarIcon(launched, page),
    async goBack(page) {
      await page.goBack();
    },
    async card(page) {
      const session = sessions.get(page) ?? (await page.createCDPSession());
      sessions.set(page, session);
      return readCard(session);
    },
    async stopWorker() {
      const session = await backstage.createCDPSession();
      let stopped = false;
      session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
        stopped ||= versions.some(({ runningStatus }) => runningStatus === 'stopped');
      });
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await waitFor('the worker to stop', async () => stopped);
      await session.detach();
    },
  };
}
