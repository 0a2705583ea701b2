import { type LeaderCorpus, on } from '../../../leaders/leader-corpus.ts';

/** Leaders in German news: who must be found, and where nobody may be. */
export const LEADERS: LeaderCorpus = {
  'names in German spelling and with the genitive': [
    on('2024-03-01', 'Wladimir Putin erhielt einen Brief.', ['Vladimir Putin | RU | President']),
    on('2024-03-01', 'Die Rede Wladimir Putins dauerte lange.', ['Vladimir Putin | RU | President']),
    on('2024-03-01', 'Wolodymyr Selenskyj sprach mit Emmanuel Macron.', [
      'Volodymyr Zelenskyy | UA | President',
      'Emmanuel Macron | FR | President',
    ]),
  ],
  'title and name': [
    on('2024-03-01', 'Der russische Präsident Putin kam nicht.', ['Vladimir Putin | RU | President']),
    on('2024-03-01', 'Der Präsident der Ukraine, Wolodymyr Selenskyj, kam an.', [
      'Volodymyr Zelenskyy | UA | President',
    ]),
    on('2024-03-01', 'Der indische Premierminister Modi kam nach Moskau.', ['Narendra Modi | IN | Prime Minister']),
  ],
  'a title that only heads of a country bear needs no country': [
    on(
      '2025-09-20',
      'Bundeskanzler Stocker und Bundespräsident Van der Bellen reisen ab. Stocker kehrt am Abend zurück.',
      ['Christian Stocker | AT | Chancellor', 'Alexander Van der Bellen | AT | President'],
      ['Stocker', 'Van der Bellen', 'Stocker'],
    ),
    // Before his time another man of the name led something.
    on('2020-09-20', 'Bundeskanzler Stocker reiste ab.', []),
    on('2025-09-20', 'Präsident Stocker eröffnete die Sitzung des Vereins.', []),
  ],
  nobody: [
    on('2024-03-01', 'Der Präsident des Vereins, Otto Putin aus Bremen, sprach.', []),
    on('2024-03-01', 'Die Modi der Anlage sind einstellbar.', []),
  ],
};
