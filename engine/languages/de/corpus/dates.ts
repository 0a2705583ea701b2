import { type PatternCorpus, reads } from '../../../dates/date-corpus.ts';

/** What each German pattern must read in an article of Monday, 5 May 2025, and what it must leave alone. */
export const DATES: readonly PatternCorpus[] = [
  {
    pattern: 'numeric-date',
    accepted: [
      reads('Das Papier trägt das Datum 03.11.2024 am Rand.', '03.11.2024', '2024-11-03'),
      reads('Im Register steht 2024-11-03.', '2024-11-03', '2024-11-03'),
      reads('Am 20.11.24 wurde getagt.', '20.11.24', '2024-11-20'),
    ],
    rejected: ['Die Version 10.0.2.15 behebt das.', 'Einen 31.02.2020 gibt es nicht.'],
  },
  {
    pattern: 'day-range',
    accepted: [
      reads('Der Besuch findet vom 7. bis 10. Mai statt.', '7. bis 10. Mai', '2025-05-07/2025-05-10'),
      reads(
        'Die Messe lief vom 28. Dezember bis 3. Januar 2023.',
        '28. Dezember bis 3. Januar 2023',
        '2022-12-28/2023-01-03',
      ),
    ],
    rejected: ['Sie gewannen 10:7 im Mai.', 'Es waren 7 bis 10 Leute da.'],
  },
  {
    pattern: 'event-day',
    accepted: [
      reads('Der Angriff der Hamas vom 7. Oktober änderte alles.', '7. Oktober', '2023-10-07'),
      reads('Die Anschläge vom 11. September bleiben ein Schock.', '11. September', '2001-09-11'),
    ],
    rejected: ['Das Treffen vom 7. Oktober ist geplatzt.', 'Der Angriff vom 7. Oktober 2024 scheiterte.'],
  },
  {
    pattern: 'day-month-name',
    accepted: [
      reads('Der Vertrag wurde am 5. Mai 2020 in Berlin geschlossen.', '5. Mai 2020', '2020-05-05'),
      reads('Gewählt wird am 23. Mai.', '23. Mai', '2025-05-23'),
      reads('Sie trafen sich am 14. April.', '14. April', '2025-04-14'),
      reads('Sie trafen sich am 14. November.', '14. November', '2024-11-14'),
      reads('Am Freitag, dem 2. Mai, kam der Minister zurück.', 'Freitag, dem 2. Mai', '2025-05-02'),
      reads('Er kam am 29. Jänner 2024 in Wien an.', '29. Jänner 2024', '2024-01-29'),
    ],
    rejected: ['Der 3. Marsch begann.', 'Etwa 40 Mark kostete es.'],
  },
  {
    pattern: 'day-of-list',
    accepted: [
      reads('Sitzungen gab es am 6. und 9. April.', '6', '2025-04-06'),
      reads('Getagt wird am 11., 18. und 25. Juli.', '11', '2025-07-11'),
      reads('Getagt wird am 16. und 17. sowie am 23. und 24. Juli.', '17', '2025-07-17'),
    ],
    rejected: ['Er wurde 6. und sie 9. im April.', 'Sie wurde 1., er 2. und Anna 3. im Lauf.'],
  },
  {
    pattern: 'day-month-numeric',
    accepted: [
      reads('Die Sitzung beginnt am 20.11. in Bonn.', '20.11', '2025-11-20'),
      reads('Die Sitzung beginnt am 20. 11. in Bonn.', '20. 11', '2025-11-20'),
      reads('Am 5.11.24 wurde getagt.', '5.11.24', '2024-11-05'),
    ],
    rejected: ['Der Kurs lag bei 20.11. Danach fiel er.'],
  },
  {
    pattern: 'weekday-day',
    accepted: [reads('Am Freitag, den 9., wird gewählt.', 'Freitag, den 9.', '2025-05-09')],
    rejected: ['Am Freitag wurde er 9. im Rennen.'],
  },
  {
    pattern: 'day-of-month',
    accepted: [
      reads('Am 14. dieses Monats wird getagt.', '14. dieses Monats', '2025-05-14'),
      reads('Am 14. d. M. wird getagt.', '14. d. M.', '2025-05-14'),
      reads('Am 3. vorigen Monats starb er.', '3. vorigen Monats', '2025-04-03'),
    ],
    rejected: ['Sie war die 3. des Rennens.', 'Das ist der 14. Monat.'],
  },
  {
    pattern: 'day-alone',
    accepted: [reads('Die Entscheidung fällt am 12. in Rom.', '12.', '2025-05-12')],
    rejected: ['Am 3. Spieltag verlor der Klub.'],
  },
  {
    pattern: 'month-range',
    accepted: [reads('Die Übung läuft im Juni/Juli 2026.', 'Juni/Juli 2026', '2026-06/2026-07')],
    rejected: ['Im Juni oder im Juli kommt er.'],
  },
  {
    pattern: 'month',
    accepted: [
      reads('Im März vergangenen Jahres trat er zurück.', 'März vergangenen Jahres', '2024-03'),
      reads('Im Juni kommenden Jahres wird gewählt.', 'Juni kommenden Jahres', '2026-06'),
      reads('Im März 2014 stimmte die Krim ab.', 'März 2014', '2014-03'),
      reads('Sie trafen sich im April.', 'April', '2025-04'),
      reads('Der Gipfel findet im Oktober statt.', 'Oktober', '2025-10'),
      reads('Das war im August vorigen Jahres.', 'August vorigen Jahres', '2024-08'),
    ],
    rejected: ['Theresa Mai sprach.', 'Kurfürst August regierte.'],
  },
  {
    pattern: 'month-part',
    accepted: [reads('In der ersten Juniwoche wird gebaut.', 'ersten Juniwoche', '2025-06')],
    rejected: ['Der Junitag war schön.', 'In der ersten Woche wird gebaut.'],
  },
  {
    pattern: 'nth-weekday',
    accepted: [
      reads('Am ersten Sonntag im Juli 2025 wird gewählt.', 'ersten Sonntag im Juli 2025', '2025-07-06'),
      reads('Am letzten Samstag im April wurde gefeiert.', 'letzten Samstag im April', '2025-04-26'),
    ],
    rejected: ['Markt ist immer am ersten Sonntag im Monat.', 'Am ersten Tag im Juli regnete es.'],
  },
  {
    pattern: 'named-day',
    accepted: [reads('An Karfreitag 2020 blieb alles zu.', 'Karfreitag 2020', '2020-04-10')],
    rejected: ['Der Weihnachtsmarkt öffnet.'],
  },
  {
    pattern: 'weekday',
    accepted: [
      reads('Am Freitag trat der Minister zurück.', 'Freitag', '2025-05-02'),
      reads('Am Mittwoch wird das Parlament abstimmen.', 'Mittwoch', '2025-05-07'),
      reads('Am vergangenen Donnerstag kam er an.', 'vergangenen Donnerstag', '2025-05-01'),
      reads('Am Samstagabend sprach sie in Graz.', 'Samstagabend', '2025-05-03'),
      reads('Am Freitag konnte der Rat nicht tagen.', 'Freitag', '2025-05-02'),
      reads('Am Freitag könnte der Rat tagen.', 'Freitag', '2025-05-09'),
      reads('Er soll am Freitag einen Mann geschlagen haben.', 'Freitag', '2025-05-02'),
      reads('Am Freitag tagt der Rat.', 'Freitag', '2025-05-09'),
      reads('Die Gespräche erreichen am Freitag ihren Höhepunkt.', 'Freitag', '2025-05-09'),
      reads('Zwei Boote sanken am Freitag vor der Küste.', 'Freitag', '2025-05-02'),
      reads('Am Dienstag vergangener Woche kam er.', 'Dienstag vergangener Woche', '2025-04-29'),
    ],
    rejected: ['Montags ist das Museum zu.', 'Jeden Freitag beten sie.', 'Der MIP-Montag ist beliebt.'],
  },
  {
    pattern: 'weekend',
    accepted: [
      reads('Am vergangenen Wochenende sprachen sie.', 'vergangenen Wochenende', '2025-W18-WE'),
      reads(
        'Am vergangenen Wochenende konnten sie baden, das wird nun verboten.',
        'vergangenen Wochenende',
        '2025-W18-WE',
      ),
      reads('Am kommenden Wochenende war ein Lauf geplant.', 'kommenden Wochenende', '2025-W19-WE'),
    ],
    rejected: ['Das Wochenendhaus brannte.'],
  },
  {
    pattern: 'winter-of-two-years',
    accepted: [reads('Im Winter 1945/46 hungerten viele.', 'Winter 1945/46', '1945-WI')],
    rejected: ['Im Winter 1945/48 stand nichts.', 'Im Sommer 2014/15 stand nichts.'],
  },
  {
    pattern: 'season',
    accepted: [
      reads('Im Frühjahr 2014 begann der Krieg.', 'Frühjahr 2014', '2014-SP'),
      reads('Im vergangenen Herbst zogen sie weg.', 'vergangenen Herbst', '2024-FA'),
      reads('In diesem heißen Sommer wird gebaut.', 'diesem heißen Sommer', '2025-SU'),
    ],
    rejected: ['Herr Winter sprach.', 'Der Sommerabend war warm.', 'Im Winter-Biathlon ist er stark.'],
  },
  {
    pattern: 'quarter',
    accepted: [reads('Im ersten Quartal 2020 sank der Umsatz.', 'ersten Quartal 2020', '2020-Q1')],
    rejected: ['Sie zog in ein neues Quartier.'],
  },
  {
    pattern: 'half',
    accepted: [reads('Im ersten Halbjahr 2023 fiel die Inflation.', 'ersten Halbjahr 2023', '2023-H1')],
    rejected: ['Die erste Hälfte gewann er.'],
  },
  {
    pattern: 'decade',
    accepted: [
      reads('In den 1990er Jahren wuchs das Land.', '1990er Jahren', '199'),
      reads('Das war in den 80er Jahren.', '80er Jahren', '198'),
      reads('In den siebziger Jahren war das so.', 'siebziger Jahren', '197'),
    ],
    rejected: ['Im Alter von 80 Jahren starb er.'],
  },
  {
    pattern: 'century',
    accepted: [reads('Die Burg stammt aus dem 15. Jahrhundert.', '15. Jahrhundert', '14')],
    rejected: ['Ein Jahrhundert verging.'],
  },
  {
    pattern: 'units-ago',
    accepted: [
      reads('Vor zwei Wochen stritten sie.', 'Vor zwei Wochen', '2025-W17'),
      reads('Vor drei Jahren ging er.', 'Vor drei Jahren', '2022'),
      reads('Vor einem Jahr wurde unterzeichnet.', 'Vor einem Jahr', '2024'),
    ],
    rejected: ['Sie stand vor zwei Häusern.'],
  },
  {
    pattern: 'units-ahead',
    accepted: [reads('In zwei Wochen wird verhandelt.', 'In zwei Wochen', '2025-W21')],
    rejected: ['Er baute es in zwei Wochen.'],
  },
  {
    pattern: 'units-later',
    accepted: [reads('2010 ging er. Zwei Jahre später kam er zurück.', 'Zwei Jahre später', '2012')],
    rejected: ['Später kam er zurück.'],
  },
  {
    pattern: 'units-earlier',
    accepted: [reads('2010 gewann sie. Zwei Jahre zuvor hatte sie verloren.', 'Zwei Jahre zuvor', '2008')],
    rejected: ['Zuvor hatte sie verloren.'],
  },
  {
    pattern: 'unit-after-next',
    accepted: [reads('Übernächste Woche wird verhandelt.', 'Übernächste Woche', '2025-W21')],
    rejected: ['Der übernächste Gegner ist stark.'],
  },
  {
    pattern: 'units-before-day',
    accepted: [reads('Heute vor zehn Jahren fiel die Stadt.', 'Heute vor zehn Jahren', '2015-05-05')],
    rejected: ['Heute steht er vor zehn Richtern.'],
  },
  {
    pattern: 'units-after-day',
    accepted: [reads('Morgen in zwei Wochen wird gewählt.', 'Morgen in zwei Wochen', '2025-05-20')],
    rejected: ['Heute gelang es in zwei Anläufen.'],
  },
  {
    pattern: 'deictic-date',
    accepted: [
      reads('Getagt wird heute, Montag, 5. Mai, in Bonn.', 'heute, Montag, 5. Mai', '2025-05-05'),
      reads('Getagt wird morgen, dem 6. Mai.', 'morgen, dem 6. Mai', '2025-05-06'),
    ],
    rejected: ['Heute, sagte er, sei er 6. geworden.'],
  },
  {
    pattern: 'deictic-weekday',
    accepted: [reads('Getagt wird heute, Montag, in Bonn.', 'heute, Montag', '2025-05-05')],
    rejected: ['Getagt wird heute, Mittwoch und Freitag.'],
  },
  {
    pattern: 'deictic-day',
    accepted: [
      reads('Gestern sprach er in Bonn.', 'Gestern', '2025-05-04'),
      reads('Die Delegation kommt morgen an.', 'morgen', '2025-05-06'),
      reads('Auf der heutigen Sitzung wurde beschlossen.', 'heutigen', '2025-05-05'),
    ],
    rejected: ['Am Morgen schien die Sonne.', 'Guten Morgen, sagte er.'],
  },
  {
    pattern: 'relative-unit',
    accepted: [
      reads('In der vergangenen Woche ging er.', 'vergangenen Woche', '2025-W18'),
      reads('Im Vorjahr stiegen die Preise.', 'Vorjahr', '2024'),
      reads('Heuer ist die Ernte gut.', 'Heuer', '2025'),
      reads('Im nächsten Monat wird gewählt.', 'nächsten Monat', '2025-06'),
    ],
    rejected: ['In den vergangenen Jahren war das anders.', 'Der nächste Präsident entscheidet.'],
  },
  {
    pattern: 'running-unit',
    accepted: [reads('Bis Ende des Jahres wird gebaut.', 'Ende des Jahres', '2025')],
    rejected: ['Das Ende des Weges war nah.', 'Der Mann des Jahres sprach.'],
  },
  {
    pattern: 'year-end',
    accepted: [reads('Bis Jahresende wird gebaut.', 'Jahresende', '2025')],
    rejected: ['Der Jahrestag wurde gefeiert.'],
  },
  {
    pattern: 'vague-present',
    accepted: [reads('Derzeit ist er in Rom.', 'Derzeit', 'PRESENT_REF')],
    rejected: ['Es ist an der Zeit.'],
  },
  {
    pattern: 'vague-past',
    accepted: [reads('Kürzlich trafen sie sich.', 'Kürzlich', 'PAST_REF')],
    rejected: ['Der kurze Weg war gut.'],
  },
  {
    pattern: 'vague-future',
    accepted: [reads('Demnächst treffen sie sich.', 'Demnächst', 'FUTURE_REF')],
    rejected: ['Der nächste Weg ist gut.'],
  },
  {
    pattern: 'year-range',
    accepted: [reads('In der Saison 2007/08 gewann der Klub.', 'Saison 2007/08', '2007/2008')],
    rejected: ['Das Verhältnis war 20/80.', 'In der Saison 2005/10 war nichts.'],
  },
  {
    pattern: 'year-with-word',
    accepted: [reads('Im Jahr 1895 brannte die Stadt.', 'Jahr 1895', '1895')],
    rejected: ['Nach einem Jahr kam er.'],
  },
  {
    pattern: 'season-year',
    accepted: [reads('Das Programm 2014/15 steht.', '2014/15', '2014/2015')],
    rejected: ['Der Anteil betrug 2014/40.'],
  },
  {
    pattern: 'turn-of-millennium',
    accepted: [reads('Um die Jahrtausendwende zog er fort.', 'Um die Jahrtausendwende', '2000')],
    rejected: ['Um die Jahrhundertwende zog er fort.', 'Ein Jahrtausend verging.'],
  },
  {
    pattern: 'bare-year',
    accepted: [
      reads('Er wurde 2014 gewählt.', '2014', '2014'),
      reads('Das Gesetz gilt seit 1949.', '1949', '1949'),
      reads('Georg Huber (1898-1976) malte es.', '1898', '1898'),
    ],
    rejected: [
      '2000 syrische Pfund kostet das Brot.',
      'Es kamen 1925 Menschen.',
      'Rund 2000 kamen.',
      'Flug 1990 fiel aus.',
      'Es herrscht eine Hitze von 2000 bis 3000 Grad.',
      'Ein Lohn von 1950 Euro ist wenig.',
    ],
  },
];
