/** Test files share a process and with it the fake browser: each finds it as it was made, whatever another file put in. */
import { restoreBrowser } from './browser-as-made.ts';

restoreBrowser();
