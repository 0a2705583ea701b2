import type { CommonNames, LeaderWords } from '../../../leaders/leader-rules.ts';
import { wordSet } from '../../../text/word-set.ts';

/** Words around names in German news. */
export const leaderWords: Partial<LeaderWords> = {
  honorifics: wordSet('herr herrn frau dr prof professor doktor'),
  determiners: wordSet('der die das sein seine ihr ihre unser unsere'),
  copulas: wordSet('der die das ist war wurde auch'),
  conjunctions: wordSet('und'),
  ofCountry: wordSet('von'),
  articles: wordSet('der die das den dem des'),
  calendar: wordSet(
    'montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar marz april mai juni juli august september oktober november dezember',
  ),
  openers: wordSet(
    `der die das den dem des ein eine einen einem einer er sie es wir ich ihr im in am an auf aus bei mit nach seit von vom vor zu zum zur fur uber unter
     und aber doch denn wenn als weil dass auch so da dann dabei damit danach dies diese dieser dieses wie was wer wo nun heute gestern morgen zudem laut
     prasident prasidentin kanzler kanzlerin bundeskanzler minister ministerin premier neue neuer neues alle alles beim durch gegen ohne um zwischen
     wahrend trotz wegen statt neben hinter ob ja nein nicht kein keine mehr noch schon nur sogar erst bereits jetzt hier dort dort`,
  ),
  bodyNouns: wordSet(
    `verein verband universitat bank institut stiftung gesellschaft union liga rat komitee kommission agentur unternehmen gruppe gericht kirche partei
     akademie schule krankenhaus ministerium bewegung front forum armee polizei pokal meisterschaft`,
  ),
  namedAfterBefore: wordSet(
    'flughafen strasse platz allee universitat stiftung preis brucke museum zentrum theater hotel park schule haus stadion',
  ),
  namedAfter: wordSet(
    'strasse platz allee stiftung preis brucke museum zentrum theater hotel park schule haus stadion tower ufer',
  ),
  ships: wordSet('flugzeugtrager fregatte zerstorer u-boot kreuzer schiff tanker'),
};

/** Names that say little of who is meant in German news. */
export const commonNames: CommonNames = {
  given: wordSet(
    `alexander andreas anna anne annette barbara bernd bernhard birgit christian christina christine christoph claudia daniel dieter dirk elisabeth eva
     florian frank franz friedrich fritz gabriele georg gerd gerhard gunter hans harald heike heinrich heinz helmut herbert hermann holger horst
     ingrid jan jens joachim johann johannes jorg josef julia jurgen karin karl katharina katrin klaus kurt lars lukas manfred maria marion markus
     martin martina matthias max maximilian michael monika nicole norbert oliver otto patrick paul peter petra philipp rainer ralf reinhard renate
     robert roland rolf rudolf sabine sandra sebastian simon simone stefan stefanie stephan susanne sven thomas tobias torsten udo ulrich ursula ute
     uwe volker walter werner wilhelm wolfgang hunter john james david george bill`,
  ),
  unsafeAlone: wordSet(
    `muller schmidt schneider fischer weber meyer wagner becker schulz hoffmann schafer koch bauer richter klein wolf schroder neumann schwarz
     zimmermann braun kruger hofmann hartmann lange schmitt werner schmitz krause meier lehmann schmid schulze maier kohler herrmann konig walter
     mayer huber kaiser fuchs peters lang moller weiss jung hahn schubert vogel friedrich keller gunther frank berger winkler roth beck
     lorenz baumann franke albrecht schuster simon ludwig bohm winter kraus martin schumacher kramer vogt stein jager otto sommer gross seidel heinrich
     brandt haas schreiber graf schulte dietrich ziegler kuhn kuhn pohl engel horn busch bergmann thomas voigt sauer arnold wolff pfeiffer ernst
     gabriel herzog rau papst mann kim park li wang lee long king bush may brown reich gut ley modi kern kurz faymann nehammer stocker ganz`,
  ),
};
