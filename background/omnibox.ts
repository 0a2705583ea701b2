import { browser } from 'wxt/browser';
import type { LookUpCandidate } from '../engine/lookup/candidates.ts';
import { readLibraryRef, writeLibraryRef } from '../engine/lookup/library-ref.ts';
import { loadSettings } from '../settings/stored.ts';
import { today } from '../settings/today.ts';
import { interfaceLanguage } from './apply-preferences.ts';
import { openLibraryPage } from './library-tab.ts';

/** As many as an address bar shows. */
const MOST_SUGGESTIONS = 6;

/** What tells a candidate from its namesakes in one line of plain text. */
function describeCandidate({ held, holds, of, holder, signed }: LookUpCandidate): string {
  if (held !== null) return `${held.office}, ${held.of}${holds ? '' : ` (${held.until ?? ''})`}`;
  return [of, holder, signed?.slice(0, 4)].filter((part) => part != null).join(', ');
}

/** In Chromium a suggestion is XML (https://developer.chrome.com/docs/extensions/reference/api/omnibox#type-SuggestResult). */
const escapeXml = (text: string): string => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/**
 * What is suggested while words are typed behind the keyword: each opens its page of the library.
 *
 * @param words typed behind the keyword
 * @param language of the interface
 */
export async function suggestionsFor(
  words: string,
  language: string,
): Promise<{ content: string; description: string }[]> {
  const { answerLookUp } = await import('./library.ts');
  const { candidates } = await answerLookUp(words, today(), language);
  return candidates.slice(0, MOST_SUGGESTIONS).map((candidate) => {
    const more = describeCandidate(candidate);
    const line = more === '' ? candidate.name : `${candidate.name} · ${more}`;
    // Firefox shows the description as it is.
    const plain = globalThis.navigator?.userAgent.includes('Firefox') ?? false;
    return { content: writeLibraryRef(candidate.ref), description: plain ? line : escapeXml(line) };
  });
}

/** Opens what was chosen in the address bar: a suggestion's page, or what is found for the words typed. */
export async function answerOmnibox(chosen: string): Promise<void> {
  const ref = readLibraryRef(chosen);
  await openLibraryPage(ref === null ? { words: chosen } : { ref });
}

/** Listens to the address bar. Firefox for Android has no keywords. */
export function listenToOmnibox(report: (error: unknown) => void): void {
  browser.omnibox?.onInputChanged.addListener((words, suggest) => {
    if (words.trim() === '') return;
    loadSettings()
      .then((settings) => suggestionsFor(words.trim(), interfaceLanguage(settings)))
      .then(suggest)
      .catch(report);
  });
  browser.omnibox?.onInputEntered.addListener((chosen) => {
    answerOmnibox(chosen).catch(report);
  });
}
