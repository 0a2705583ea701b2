import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askForSelection } from './reader/asked.ts';

/** Injected just before the reader: what it reads next is the selection, not the article. */
export default defineUnlistedScript(() => askForSelection());
