import type { CommonNames, LeaderWords } from '../../../leaders/leader-rules.ts';
import { wordSet } from '../../../text/word-set.ts';

/** Words around names in French news. */
export const leaderWords: Partial<LeaderWords> = {
  honorifics: wordSet('m mm monsieur messieurs mme mmes madame mlle maitre dr docteur sir'),
  determiners: wordSet('le la les un une son sa notre leur l'),
  copulas: wordSet('qui est etait fut a ete comme aussi'),
  conjunctions: wordSet('et'),
  ofCountry: wordSet('de'),
  articles: wordSet('le la les l'),
  thingArticles: wordSet('le la les l au aux du'),
  calendar: wordSet(
    'lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre',
  ),
  openers: wordSet(
    `le la les l un une des du de d en au aux a dans pour par sur avec sans selon apres avant depuis pendant durant contre entre chez vers sous malgre il elle
     ils elles on nous vous je tu ce cette ces cet cela c mais et ou ni or car donc si quand lorsque lorsqu alors ainsi toutefois cependant enfin aussi son sa
     ses leur leurs lui hier aujourd demain jeudi lundi mardi mercredi vendredi samedi dimanche qui que quoi dont comme puis outre parmi face suite grace
     deux trois quatre plusieurs tout tous toute toutes chaque certains certaines autre autres meme president presidente ministre premier premiere
     toujours jamais peu plus moins tres trop bien encore deja interroge interrogee invite elu elue ne nee arrive mort lire voir video photo selon`,
  ),
  openerEnding: /(?:ment|ant)$/,
  bodyNouns: wordSet(
    `federation association club universite banque institut fondation societe union ligue conseil comite commission agence autorite compagnie groupe
     equipe chambre tribunal eglise parti congres academie ecole hopital ministere organisation reseau alliance coalition mouvement front forum fonds
     presse armee police coupe championnat jeux`,
  ),
  namedAfterBefore: wordSet(
    `aeroport rue avenue boulevard place parc hopital stade universite institut college lycee ecole fondation prix pont musee centre hotel theatre port lac
     mont ile cap loi doctrine tour saint sainte fort bibliotheque quai gare`,
  ),
  namedAfter: wordSet('tower center airport foundation house hotel'),
  ships: wordSet('porte-avions destroyer fregate sous-marin navire croiseur paquebot petrolier'),
};

/** Names that say little of who is meant in French news. */
export const commonNames: CommonNames = {
  given: wordSet(
    `jean pierre michel philippe alain nicolas patrick christophe christian daniel bernard eric frederic laurent stephane pascal david gerard julien olivier
     thierry thomas alexandre sebastien claude didier dominique vincent francois bruno jacques guillaume jerome antoine romain anthony andre marc
     yves gilles herve denis roger louis paul maxime benoit marie nathalie isabelle sylvie catherine francoise martine christine monique valerie
     sandrine veronique nicole stephanie sophie celine chantal patricia anne brigitte julie monique aurelie laurence christelle elisabeth hunter`,
  ),
  unsafeAlone: wordSet(
    `martin bernard thomas petit robert richard durand dubois moreau laurent simon michel lefebvre leroy roux david bertrand morel fournier girard
     bonnet dupont lambert fontaine rousseau vincent muller lefevre faure andre mercier blanc guerin boyer garnier chevalier francois legrand gauthier
     garcia perrin robin clement morin nicolas henry roussel mathieu gautier masson marchand duval denis dumont marie lemaire noel meyer dufour meunier
     brun blanchard giraud joly riviere lucas brunet gaillard barbier arnaud martinez gerard roche renard schmitt roy leroux colin vidal caron picard roger
     fabre aubert lemoine renaud dumas lacroix olivier philippe bourgeois pierre benoit rey leclerc payet rolland leclercq guillaume lecomte lopez jean
     dupuy guillot hubert berger carpentier sanchez dupuis moulin louis deschamps huet vasseur perez boucher fleury royer klein jacquet adam paris poirier
     marty aubry guyot carre charles renault charpentier menard maillard baron bertin bailly herve schneider fernandez le gall collet leger bouvier julien
     prevost millet perrot daniel le cousin germain barre pape roi king may bush li kim lee park wang long`,
  ),
};
