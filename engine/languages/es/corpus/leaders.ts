import { type LeaderCorpus, on } from '../../../leaders/leader-corpus.ts';

/** Leaders in Spanish news: who must be found, and where nobody may be. */
export const LEADERS: LeaderCorpus = {
  'a small title that is part of the name, as it is written': [
    on('2024-03-01', 'En Roma habló el papa Francisco.', ['Francis | VA | Pope'], ['papa Francisco']),
    on('2024-03-01', 'En casa habló mi papá Francisco.', []),
  ],
  'elected, with a common name, and not yet in office': [
    on('2025-10-20', 'El senador Rodrigo Paz ganó en Bolivia. Paz habló.', ['Rodrigo Paz | BO | none']),
    on('2020-10-20', 'El senador Rodrigo Paz ganó en Bolivia. Paz habló.', []),
  ],
  'names in Spanish spelling, and as the knowledge has them': [
    on('2024-03-01', 'Vladímir Putin recibió una carta.', ['Vladimir Putin | RU | President']),
    on('2024-03-01', 'Volodímir Zelenski habló con Emmanuel Macron.', [
      'Volodymyr Zelenskyy | UA | President',
      'Emmanuel Macron | FR | President',
    ]),
    on('2023-03-01', 'El Congreso escuchó a Pedro Sánchez. Después, Sánchez viajó.', [
      'Pedro Sánchez | ES | Prime Minister',
    ]),
  ],
  'title and name': [
    on('2024-03-01', 'El presidente ruso, Putin, no acudió.', ['Vladimir Putin | RU | President'], ['Putin']),
    on('2024-03-01', 'La carta del presidente de Rusia, Vladímir Putin, llegó tarde.', [
      'Vladimir Putin | RU | President',
    ]),
    on('2023-03-01', 'El presidente del Gobierno español, Sánchez, respondió.', [
      'Pedro Sánchez | ES | Prime Minister',
    ]),
    on('2024-03-01', 'El primer ministro indio Modi llegó a Moscú.', ['Narendra Modi | IN | Prime Minister']),
    on('2024-03-01', 'Los presidentes Putin y Macron hablaron.', [
      'Vladimir Putin | RU | President',
      'Emmanuel Macron | FR | President',
    ]),
    on('2021-03-01', 'El expresidente de Estados Unidos Donald Trump negó los hechos.', ['Donald Trump | US | none']),
    on('2024-03-01', 'Putin, el presidente ruso, viajó a Pekín.', ['Vladimir Putin | RU | President'], ['Putin']),
  ],
  'a full name, from a year before the first office on': [
    on(
      '2026-03-10',
      'José Antonio Kast enfrenta su último día como presidente electo. Kast se reunió con su equipo.',
      ['José Antonio Kast | CL'],
      ['José Antonio Kast', 'Kast'],
    ),
    on('2010-03-10', 'José Antonio Kast abrió una tienda. Kast vende zapatos.', []),
  ],
  'a title alone is whoever holds it, once named': [
    on(
      '2024-03-01',
      'Putin habló por teléfono. El presidente ruso no dio detalles.',
      ['Vladimir Putin | RU | President'],
      ['Putin', 'presidente ruso'],
    ),
    on('2024-03-01', 'El presidente ruso no dio detalles.'),
    on('2024-03-01', 'Putin habló. El expresidente ruso no dio detalles.', ['Vladimir Putin | RU'], ['Putin']),
  ],
  'the day decides': [
    on('2017-03-01', 'La canciller alemana Merkel aceptó.', ['Angela Merkel | DE | Chancellor']),
    on('2024-03-01', 'El canciller alemán, Olaf Scholz, aceptó.', ['Olaf Scholz | DE | Chancellor']),
  ],
  'people only the article knows': [
    on('2025-05-05', 'El ministro de Defensa ruso, Igor Malakov, dimitió.', [
      'Igor Malakov | RU | ministro de Defensa',
    ]),
    on('2025-05-05', 'La portavoz del Gobierno ruso, Elena Markova, lo negó.', [
      'Elena Markova | RU | portavoz del Gobierno',
    ]),
  ],
  'names of others and of things': [
    on('2024-03-01', 'El cantante Boris Putin actuó en Sevilla.'),
    on('2019-03-01', 'El vuelo salió del aeropuerto Kennedy.'),
    on('2024-03-01', 'El presidente del Real Betis, Ángel Haro, habló.'),
    on('2023-03-01', 'María Sánchez ganó la carrera en España.'),
    on('2024-03-01', 'La calle Kennedy quedó cerrada en Madrid.'),
    on('2024-03-01', 'El presidente de la Federación, Luis Torres, dimitió.'),
  ],
};
