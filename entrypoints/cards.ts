import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { setCatalogue } from '../components/strings.ts';
import { startHover } from '../injected/hover-session.ts';
import { shareCards } from '../injected/shared-cards.ts';

/** Injected into a page once its highlights are painted: what follows the pointer, and the cards that it opens. */
export default defineUnlistedScript(() => {
  shareCards((document, page, preferences, missed) => {
    setCatalogue(preferences.language, preferences.catalogue);
    return startHover(document, page, { ...preferences, mode: preferences.cards }, missed);
  });
});
