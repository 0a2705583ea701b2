import files from 'virtual:knowledge';
import readNames from 'virtual:names';
import { analyse, type Knowledge, prepareKnowledge } from '../engine/analyse.ts';
import type { Brief, PageFacts } from '../engine/brief.ts';
import type { LanguageNames } from '../engine/knowledge.ts';
import { chooseLanguage } from '../engine/languages/choose-language.ts';
import { PACKS } from '../engine/languages/registry.ts';
import { buildCatalogue, type Catalogue } from '../engine/lookup/catalogue.ts';
import { today } from '../settings/today.ts';

let knowledge: Knowledge | null = null;
let catalogue: Catalogue | null = null;
let names: Record<string, LanguageNames> | null = null;

/** The names of all languages but English, parsed on first use after each start of the worker. */
export function readyNames(): Record<string, LanguageNames> {
  names ??= readNames();
  return names;
}

/** The knowledge, prepared on first use after each start of the worker. */
export function readyKnowledge(): Knowledge {
  knowledge ??= prepareKnowledge(files, (tag) => (tag === 'en' ? null : (readyNames()[tag] ?? null)));
  return knowledge;
}

/** The knowledge as the library shows it, built on first use after each start of the worker. */
export function readyCatalogue(): Catalogue {
  catalogue ??= buildCatalogue(files);
  return catalogue;
}

/** What the engine says of a text, in the language pack that its page and words ask for. */
export function analyseText(text: string, page: PageFacts): Brief {
  const { pack, language } = chooseLanguage(text, page.language, PACKS);
  return analyse({ text, page: { ...page, language } }, readyKnowledge(), pack, today());
}
