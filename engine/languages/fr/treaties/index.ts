import { wordSet } from '../../../text/word-set.ts';
import { treatyRules } from '../../../treaties/default-rules.ts';
import { headNouns } from '../../../treaties/head.ts';
import { headFirstPhrases } from '../../../treaties/recognisers/head-first-phrase.ts';
import type { TreatyRules } from '../../../treaties/treaty-rules.ts';

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
    firmHeads: wordSet('traite traites accords pacte convention protocole'),
    articles: wordSet('le la les l'),
    connectors: wordSet(
      'de du des d la le les l et ou sur pour par entre avec contre a au aux un une relatif relative',
    ),
    ofWords: wordSet('de du d'),
    neutral: wordSet(
      'general cadre historique international internationale nouveau nouvel nouvelle commun bilateral bilaterale global',
    ),
    subjects: wordSet(
      `paix climat commerce libre echange nucleaire nucleaires armes securite defense frontiere limites eaux cessez feu retrait reconciliation politique amitie
       cooperation non proliferation interdiction desarmement droits homme association strategique militaire alliance cereales essais missiles asile`,
    ),
    leading: wordSet('le la les un une ce cette selon apres devant dans avec sans par pour et mais'),
    notAfter: wordSet('hotel centre place rue avenue universite institut fondation musee prix club'),
    locating: wordSet('a en de depuis vers pres'),
    between: wordSet('entre avec'),
  },
  years: {
    determiners: wordSet('le la les du des de un ce son leur l'),
    after: wordSet('de du en depuis'),
    dating: wordSet('en depuis'),
    making: wordSet(
      'signe signee signes signees conclu conclue conclus conclues scelle adopte adoptee ratifie negocie paraphe',
    ),
    signing: wordSet('signe signee signes signees'),
    beforeYear: wordSet('en le la de du par et qui fut ont ete a entre avec depuis'),
  },
  provisions: {
    nouns: wordSet('article articles art chapitre'),
    links: wordSet('de du des d'),
    passing: wordSet('le la les l paragraphe alinea'),
    otherOwners: wordSet('constitution loi code statuts reglement'),
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
    pointers: wordSet('le la les ce cet cette du ledit'),
    ownObject: wordSet('de du sur avec entre pour d'),
    common: wordSet('accord accords declaration convention'),
  },
  rows: { conjunctions: wordSet('et ou'), openers: wordSet('de'), wide: wordSet('accords') },
  phrases: headFirstPhrases({
    openers: wordSet('de du des d sur pour entre contre avec'),
    placeOpeners: wordSet('de du d'),
    notOf: wordSet(
      `gouvernement coalition entreprise branche performance interet maire mairies travail siege bail location service services partenariat stabilite
       responsabilite citoyennete objectifs collectif principe droits independance`,
    ),
    peace: wordSet('paix cessez treve armistice'),
  }),
});
