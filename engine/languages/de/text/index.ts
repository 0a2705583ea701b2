import { foldWord } from '../../../text/fold.ts';
import { rememberStems } from '../../../text/remember-stems.ts';
import type { TextRules } from '../../../text/text-rules.ts';
import { splitWords } from '../../../text/words.ts';

/** Endings of names and of adjectives made from places, with what they leave: `Putins`, `russischen`, `Minsker`. */
const ENDINGS: readonly (readonly [ending: string, base: string])[] = [
  ['s', ''],
  ['es', ''],
  ['ens', ''],
  ['ische', 'isch'],
  ['ischen', 'isch'],
  ['ischer', 'isch'],
  ['isches', 'isch'],
  ['ischem', 'isch'],
  ['sche', 'sch'],
  ['schen', 'sch'],
  ['scher', 'sch'],
  ['sches', 'sch'],
  ['schem', 'sch'],
  ['en', 'e'],
  ['n', ''],
  ['en', ''],
  ['er', ''],
  ['er', 'e'],
  ['e', ''],
  ['innen', 'in'],
];

const SHORTEST = 3;

function stems(folded: string): readonly string[] {
  const found = new Set([folded]);
  for (const [ending, base] of ENDINGS)
    if (folded.endsWith(ending) && folded.length - ending.length >= SHORTEST)
      found.add(folded.slice(0, -ending.length) + base);
  return [...found];
}

/** Words and sentences of German. All nouns have a capital, so a capital says nothing of names. */
export const textRules: TextRules = {
  fold: foldWord,
  splitWords: (text) => splitWords(text),
  stems: rememberStems(stems),
  caseCarriesNames: false,
  abbreviations: new Set(
    (
      'dr prof hr fr st bzw ca bspw evtl ggf inkl zb usw etc nr abs art str jan feb mar apr jun jul aug sep sept okt nov dez mo di mi do ' +
      'fr sa so mrd mio tsd dipl ing geb gest ev vgl sog bes allg zt ua oa dh ia kath evang min std jh vs bd hrsg'
    ).split(' '),
  ),
  closingAbbreviations: new Set('usw etc co mio mrd'.split(' ')),
  sentenceOpeners: new Set(
    (
      'Der Die Das Ein Eine Er Sie Es Wir Ich Ihr Im In Am An Auf Aus Bei Mit Nach Seit Von Vor Zu Zum Zur Für Über Unter Und Aber Doch ' +
      'Denn Wenn Als Weil Dass Auch So Da Dann Dabei Damit Danach Dies Diese Dieser Dieses Wie Was Wer Wo Nun Heute Gestern Zudem Laut'
    ).split(' '),
  ),
  ordinalFullStop: true,
};
