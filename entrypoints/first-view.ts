import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askFirstView } from '../messaging/first-view.ts';

/** A small script of popup and panel beside their own: the worker answers while those are read. */
export default defineUnlistedScript(askFirstView);
