import { treatyRules } from '../../../treaties/default-rules.ts';
import { headNouns } from '../../../treaties/head.ts';
import { headFirstPhrases } from '../../../treaties/recognisers/head-first-phrase.ts';
import type { TreatyRules } from '../../../treaties/treaty-rules.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Treaties in French. */
export const treaties: TreatyRules = treatyRules({
  names: {
    heads: new Map([
      ...headNouns('treaty', 'treaty', 'traite', 'traites'),
      ...headNouns('agreement', 'agreement', 'accord entente', 'accords ententes'),
      ...headNouns('agreement', 'pact', 'pacte', 'pactes'),
      ...headNouns('convention', 'convention', 'convention', 'conventions'),
      ...headNouns('protocol', 'protocol', 'protocole', 'protocoles'),
      ...headNouns('declaration', 'declaration', 'declaration', 'declarations'),
      ...headNouns('declaration', 'joint-statement', 'communique', 'communiques'),
      ...headNouns('memorandum', 'memorandum', 'memorandum memorandums', ''),
      ...headNouns('charter', 'charter', 'charte', ''),
      ...headNouns('charter', 'statute', 'statut', ''),
      ...headNouns('armistice', 'ceasefire', 'armistice', ''),
    ]),
    firmHeads: set('traite traites accords pacte convention protocole'),
    articles: set('le la les l'),
    connectors: set('de du des d la le les l et ou sur pour par entre avec contre a au aux un une relatif relative'),
    ofWords: set('de du d'),
    neutral: set(
      'general cadre historique international internationale nouveau nouvel nouvelle commun bilateral bilaterale global',
    ),
    subjects: set(
      `paix climat commerce libre echange nucleaire nucleaires armes securite defense frontiere limites eaux cessez feu retrait reconciliation politique amitie
       cooperation non proliferation interdiction desarmement droits homme association strategique militaire alliance cereales essais missiles asile`,
    ),
    leading: set('le la les un une ce cette selon apres devant dans avec sans par pour et mais'),
    notAfter: set('hotel centre place rue avenue universite institut fondation musee prix club'),
    locating: set('a en de depuis vers pres'),
    between: set('entre avec'),
  },
  years: {
    determiners: set('le la les du des de un ce son leur l'),
    after: set('de du en depuis'),
    dating: set('en depuis'),
    making: set(
      'signe signee signes signees conclu conclue conclus conclues scelle adopte adoptee ratifie negocie paraphe',
    ),
    signing: set('signe signee signes signees'),
    beforeYear: set('en le la de du par et qui fut ont ete a entre avec depuis'),
  },
  provisions: {
    nouns: set('article articles art chapitre'),
    links: set('de du des d'),
    passing: set('le la les l paragraphe alinea'),
    otherOwners: set('constitution loi code statuts reglement'),
  },
  shortForms: {
    pointsTo: new Map([
      ['traite', ['treaty', 'convention']],
      ['pacte', ['agreement', 'treaty']],
      ['accord', ['agreement', 'armistice']],
      ['accords', ['agreement']],
      ['convention', ['convention']],
      ['protocole', ['protocol']],
      ['declaration', ['declaration']],
    ]),
    pointers: set('le la les ce cet cette du ledit'),
    ownObject: set('de du sur avec entre pour d'),
    common: set('accord accords declaration convention'),
  },
  rows: { conjunctions: set('et ou'), openers: set('de'), wide: set('accords') },
  phrases: headFirstPhrases({
    openers: set('de du des d sur pour entre contre avec'),
    placeOpeners: set('de du d'),
    notOf: set(
      `gouvernement coalition entreprise branche performance interet maire mairies travail siege bail location service services partenariat stabilite
       responsabilite citoyennete objectifs collectif principe droits independance`,
    ),
    peace: set('paix cessez treve armistice'),
  }),
});
