import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { detectNews } from '../page/detect/detect-news.ts';
import { explain } from '../page/detect/explain.ts';

/** Injected when the popup opens on a page that has no Brief: gives the reasons of the decision, strongest first. */
export default defineUnlistedScript(() => explain(detectNews(document, location.href).evidence));
