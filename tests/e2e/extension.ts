/** What every end-to-end test starts from: the built extension in a browser of its own, and the sample site. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from '../../scripts/browser/find-browser.ts';
import { type Launched, launchWithExtension } from '../../scripts/browser/launch.ts';
import { type SampleSite, serveSampleSite } from '../../scripts/serve-sample-site.ts';

export const BUILT = join(import.meta.dirname, '..', '..', '.output', 'chrome-mv3');

export interface Stage {
  launched: Launched;
  site: SampleSite;
  close(): Promise<void>;
}

/** Launches a browser with the built extension and serves the sample site. Throws where nothing was built. */
export async function setStage(): Promise<Stage> {
  if (!existsSync(join(BUILT, 'manifest.json'))) throw new Error('Build the extension first: npm run build');
  const site = await serveSampleSite();
  const launched = await launchWithExtension({ executablePath: ensureBrowser(), extensionPath: BUILT, headless: true });
  return {
    launched,
    site,
    async close() {
      await launched.browser.close();
      await site.close();
    },
  };
}
