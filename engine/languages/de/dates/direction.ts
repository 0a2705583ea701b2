import { affixCues, createDirection, wordCues } from '../../../dates/grammar/direction.ts';
import { textRules } from '../text/index.ts';

const FUTURE =
  'wird werden werde soll sollen will wollen plant planen geplant möchte möchten sollte sollten muss müssen findet finden beginnt beginnen ' +
  'startet starten endet enden kommt kommen trifft treffen reist reisen steigt lädt laden gastiert erwartet erwarten eröffnet veranstaltet ' +
  'bittet tritt treten stehen steht geht gehen gibt läuft laufen vorgesehen angesetzt bevor kann können könnte könnten dürfte dürften ' +
  'fällt spielt spielen bietet organisiert präsentiert referiert wählt wählen entscheidet stimmt berät tagt';

const PAST =
  'war waren hat haben hatte hatten wurde wurden worden gewesen sei seien gab ging kam kamen fand fanden begann nahm nahmen stand standen ' +
  'sprach sprachen traf trafen starb starben blieb lag lagen lief liefen fiel fielen hielt ließ rief schrieb trat verlor gewann stieg trug ' +
  'erhielt verließ unterzeichnet geschehen gestorben getötet verhaftet festgenommen';

const tenseWords = wordCues(textRules, { future: FUTURE.split(' '), past: PAST.split(' ') });

/** Weak verbs: `sagte`, `erklärten`. Nouns in -te have a capital and say nothing. */
const endings = affixCues({
  pastEndings: ['te', 'ten', 'tete', 'teten'],
  except: (
    'heute letzte letzten nächste nächsten erste ersten zweite zweiten dritte dritten vierte vierten fünfte sechste siebte achte neunte zehnte ' +
    'bitte weite weiten rote roten gute guten alte alten harte harten kalte laute breite beste besten größte größten meiste meisten bereiten ' +
    'möchte sollte könnte dürfte müsste gesamte gesamten bekannte bekannten verletzte verletzten geplante geplanten leichte echte rechte ' +
    'rechten späte späten bereite zarten selten mitten unten hinten warten arbeiten bieten leisten richten halten erhalten'
  ).split(' '),
});

/** Which way a German clause looks: its finite verb, second in the clause. The present beside a date looks ahead. */
export const directionAt = createDirection(textRules, {
  cues: [tenseWords, endings],
  aheadBefore: ['bis', 'bis zum', 'bis zur', 'ab', 'ab dem', 'spätestens am', 'frühestens am'],
  backBefore: ['seit', 'seit dem', 'seit der', 'nach dem'],
  clauseOpeners: [
    'dass',
    'aber',
    'als',
    'wenn',
    'während',
    'weil',
    'obwohl',
    'der',
    'die',
    'das',
    'wo',
    'und',
    'doch',
    'nachdem',
    'bevor',
  ],
});
