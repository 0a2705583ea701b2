import { treatyRules } from '../../../treaties/default-rules.ts';
import { headNouns } from '../../../treaties/head.ts';
import type { TreatyRules } from '../../../treaties/treaty-rules.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Treaties in German: the known names, in every case through `stems`, and the year beside them. */
export const treaties: TreatyRules = treatyRules({
  names: {
    heads: new Map([
      ...headNouns('treaty', 'treaty', 'vertrag', 'vertrage'),
      ...headNouns('agreement', 'agreement', 'abkommen ubereinkommen vereinbarung', 'vereinbarungen'),
      ...headNouns('agreement', 'pact', 'pakt', 'pakte'),
      ...headNouns('convention', 'convention', 'konvention', 'konventionen'),
      ...headNouns('protocol', 'protocol', 'protokoll', 'protokolle'),
      ...headNouns('declaration', 'declaration', 'erklarung', 'erklarungen'),
      ...headNouns('memorandum', 'memorandum', 'memorandum', 'memoranden'),
      ...headNouns('charter', 'charter', 'charta statut', ''),
      ...headNouns('armistice', 'ceasefire', 'waffenstillstand', ''),
    ]),
    articles: set('der die das den dem des'),
    connectors: set('von der die das des den dem uber und zur zum vom im in auf mit zwischen fur'),
    ofWords: set('von'),
    subjects: set(
      'frieden friedens klima handel handels freihandels atom nuklear abrustung sicherheit grenze freundschaft zusammenarbeit nichtverbreitung kernwaffen teststopp gas getreide',
    ),
    neutral: set('internationale internationales neue neues historische bilaterale'),
    notAfter: set('hotel platz strasse stiftung preis universitat'),
  },
  years: {
    determiners: set('der die das den dem des'),
    after: set('von aus vom'),
    dating: set('im in'),
    making: set(
      'unterzeichnet unterzeichnete unterzeichneten geschlossen geschlossene geschlossenen vereinbart vereinbarte vereinbarten',
    ),
    signing: set('unterzeichnet unterzeichnete unterzeichneten'),
    beforeYear: set('im jahr von aus'),
  },
  provisions: {
    nouns: set('artikel art kapitel paragraf paragraph'),
    capital: true,
    links: set('des der von im'),
    passing: set('absatz abs'),
    otherOwners: set('grundgesetzes grundgesetz verfassung gesetzes gesetzbuchs'),
  },
});
