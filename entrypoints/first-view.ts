import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askFirstView } from '../messaging/first-view.ts';

/** The first script of popup and panel, small and read before all others: the worker answers while they are read. */
export default defineUnlistedScript(askFirstView);
