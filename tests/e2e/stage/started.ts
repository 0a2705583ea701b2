/** A browser that was started, and what it was started with: the same of both browsers. */
import type { Browser, Page } from 'puppeteer-core';
import type { Launched } from '../../../scripts/browser/launch.ts';

export interface Circumstances {
  /** Port on loopback of a proxy through which everything goes, requests to loopback too. */
  proxyPort?: number;
  /** The machine's time zone by its IANA name; that of this machine where left out. */
  timeZone?: string;
}

/** A browser with the built extension in it. */
export interface Started {
  browser: Browser;
  /** A page of the extension in a tab behind the others: to ask the browser what the extension sees. */
  backstage: Page;
  /** Address of a file of the extension. */
  own(file: string): string;
  /** Opens one of the extension's own pages in a tab. */
  openOwn(file: string): Promise<Page>;
  /** Opens the popup on the page in front, which stays in front as far as the extension can tell. */
  openPopup(page: Page): Promise<Page>;
  /** Goes back in the tab in front. Resolves once the earlier page is the one that can be asked things. */
  goBack(page: Page): Promise<void>;
  /** The words on the hover card of the page in front; null where none is shown. */
  card(page: Page): Promise<string | null>;
  /** Resolves once the extension's background is not running. */
  stopWorker(): Promise<void>;
  /** What only Chromium can be asked for. */
  chromium: Launched | null;
}
