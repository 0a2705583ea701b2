/** The popup on the sample Brief, for its tests: drawn anew for each, with actions that note what they were asked for. */
import '../english.ts';
import { afterEach, beforeEach, vi } from 'vitest';
import { listFlagCodes } from '../../../components/flags/list-flag-codes.ts';
import { Popup } from '../../../components/popup/popup.tsx';
import type { PopupActions, PopupState } from '../../../components/popup/popup-state.ts';
import type { Brief } from '../../../engine/brief.ts';
import { flagsFromLibrary } from '../flags.ts';
import { sampleBrief, tashkent } from '../sample-brief.ts';
import { allByRole, clear, draw, textOf } from '../screen.ts';

export const undo = vi.fn();

function allActions() {
  return {
    jumpTo: vi.fn<NonNullable<PopupActions['jumpTo']>>(),
    readAnyway: vi.fn(),
    retry: vi.fn(),
    changePublished: vi.fn<(day: string) => void>(),
    pauseSite: vi.fn(),
    pauseAll: vi.fn(),
    openPanel: vi.fn(),
    print: vi.fn(),
    saveFile: vi.fn<(name: string, type: string, text: string) => void>(),
    correct: vi.fn<NonNullable<PopupActions['correct']>>(() => undo),
    resume: vi.fn(),
    openSettings: vi.fn(),
    copyText: vi.fn<(text: string) => Promise<void>>(async () => {}),
    describe: vi.fn<NonNullable<PopupActions['describe']>>(async ({ id }) =>
      id === tashkent.id ? { kind: 'treaty', treaty: tashkent } : null,
    ),
  } satisfies PopupActions;
}

/** Those of the test that runs. */
export let actions = allActions();

/** The day after the sample was published: what is ahead there still is. */
const TODAY = '2025-05-06';

export const show = (state: PopupState, given: PopupActions = actions) =>
  draw(<Popup state={state} actions={given} locale="en-GB" today={TODAY} />);
export const showBrief = (over: Partial<Brief> = {}, given: PopupActions = actions) =>
  show(
    { kind: 'brief', brief: { ...sampleBrief, ...over }, flags: flagsFromLibrary(listFlagCodes(sampleBrief)) },
    given,
  );
/** The row with this title, or else the first that says these words. */
export const row = (words: string) => {
  const items = allByRole('listitem');
  const found =
    items.find((item) => textOf(item.querySelector('h3')) === words) ??
    items.find((item) => textOf(item).includes(words));
  if (found === undefined) throw new Error(`no row says "${words}"`);
  return found;
};

/** Called once in a file of tests. */
export function setPopupStage(): void {
  beforeEach(() => {
    document.documentElement.lang = 'en';
    document.title = 'popup';
    actions = allActions();
  });
  afterEach(clear);
}
