/** A day that names an event: its month and day, the id of its date in `knowledge/calendar/named-days.json`, and what it is called. */
export interface EventDay {
  id: string;
  month: number;
  day: number;
  /** Folded words of which one must follow: `the Jan. 6 [riot]`. */
  nouns: ReadonlySet<string>;
}

const event = (id: string, month: number, day: number, nouns: string): EventDay => ({
  id,
  month,
  day,
  nouns: new Set(nouns.split(' ')),
});

/** Days that English news calls an event by, without the year. */
export const EVENT_DAYS: readonly EventDay[] = [
  event('october-seventh-attack', 10, 7, 'attack attacks massacre massacres assault atrocities onslaught hostages'),
  event(
    'january-sixth-riot',
    1,
    6,
    'riot riots rioter rioters insurrection insurrectionists attack attackers committee defendants pardons',
  ),
  event('july-seventh-bombings', 7, 7, 'bombing bombings attack attacks bombers'),
  event('june-fourth-crackdown', 6, 4, 'crackdown massacre incident vigil protests'),
  event('nine-eleven-attacks', 9, 11, 'attack attacks hijacker hijackers hijackings plotters commission memorial'),
  event('july-fifteenth-coup', 7, 15, 'coup putsch plotters'),
  event('august-fourth-blast', 8, 4, 'blast explosion'),
  event('may-eighteenth-uprising', 5, 18, 'uprising massacre'),
  event('february-incident', 2, 28, 'incident massacre'),
];
