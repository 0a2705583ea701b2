import { wordSet } from '../../../text/word-set.ts';
import { treatyRules } from '../../../treaties/default-rules.ts';
import { headNouns } from '../../../treaties/head.ts';
import type { TreatyRules } from '../../../treaties/treaty-rules.ts';

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
    compoundHeads: wordSet(
      'vertrag vertrage abkommen ubereinkommen vereinbarung konvention pakt protokoll charta erklarung verordnung doktrin',
    ),
    articles: wordSet('der die das den dem des'),
    connectors: wordSet('von der die das des den dem uber und zur zum vom im in auf mit zwischen fur'),
    ofWords: wordSet('von'),
    subjects: wordSet(
      'frieden friedens klima handel handels freihandels atom nuklear abrustung sicherheit grenze freundschaft zusammenarbeit nichtverbreitung kernwaffen teststopp gas getreide',
    ),
    neutral: wordSet('internationale internationales neue neues historische bilaterale'),
    notAfter: wordSet('hotel platz strasse stiftung preis universitat'),
  },
  years: {
    determiners: wordSet('der die das den dem des'),
    after: wordSet('von aus vom'),
    dating: wordSet('im in'),
    making: wordSet(
      'unterzeichnet unterzeichnete unterzeichneten geschlossen geschlossene geschlossenen vereinbart vereinbarte vereinbarten',
    ),
    signing: wordSet('unterzeichnet unterzeichnete unterzeichneten'),
    beforeYear: wordSet('im jahr von aus'),
  },
  provisions: {
    nouns: wordSet('artikel art kapitel paragraf paragraph'),
    capital: true,
    links: wordSet('des der von im'),
    passing: wordSet('absatz abs'),
    otherOwners: wordSet('grundgesetzes grundgesetz verfassung gesetzes gesetzbuchs'),
  },
});
