import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { setCatalogue } from '../components/strings.ts';
import { startHover } from '../injected/hover-session.ts';
import { offerLookUp } from '../injected/selection-button.ts';
import { shareCards } from '../injected/shared-cards.ts';
import { callBackground } from '../messaging/call-background.ts';

/** Injected into a page once its highlights are painted: what follows the pointer, and the cards that it opens. */
export default defineUnlistedScript(() => {
  shareCards((document, page, preferences, missed) => {
    setCatalogue(preferences.language, preferences.catalogue);
    const hover = startHover(document, page, { ...preferences, mode: preferences.cards }, missed);
    if (!preferences.selectionButton) return hover;
    const stopOffering = offerLookUp(document, (words) => {
      callBackground({ type: 'look-up-selection', words }, 'never').catch(() => undefined);
    });
    return {
      walk: (direction) => hover.walk(direction),
      showCard: () => hover.showCard(),
      stop() {
        stopOffering();
        hover.stop();
      },
    };
  });
});
