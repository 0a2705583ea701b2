import { type LeaderCorpus, on } from '../../../leaders/leader-corpus.ts';

/** Leaders in French news: who must be found, and where nobody may be. */
export const LEADERS: LeaderCorpus = {
  'names in French spelling, and as the knowledge has them': [
    on('2024-03-01', 'Vladimir Poutine a reçu une lettre.', ['Vladimir Putin | RU | President']),
    on('2024-03-01', 'Volodymyr Zelensky a parlé avec Emmanuel Macron.', [
      'Volodymyr Zelenskyy | UA | President',
      'Emmanuel Macron | FR | President',
    ]),
  ],
  'title and name': [
    on('2024-03-01', 'Le président russe Poutine n’est pas venu.', ['Vladimir Putin | RU | President']),
    on('2024-03-01', 'La lettre du président de la Russie, Vladimir Poutine, tarde.', [
      'Vladimir Putin | RU | President',
    ]),
    on('2024-03-01', 'Le Premier ministre indien Modi est arrivé à Moscou.', ['Narendra Modi | IN | Prime Minister']),
    on('2021-03-01', "L'ex-président des États-Unis Donald Trump a nié.", ['Donald Trump | US | none']),
  ],
  "those who reign, by their title alone: an emir's prime minister is none": [
    on(
      '2025-06-10',
      'Le cheikh Mohammed Ben Abderrahmane Al Thani est parti de Doha. L’émir du Qatar est resté.',
      ['Mohammed bin Abdulrahman Al Thani | QA | Prime Minister'],
      ['Mohammed Ben Abderrahmane Al Thani'],
    ),
    on(
      '2025-06-10',
      'Le prince saoudien Mohammed ben Salmane est à Riyad. Le prince héritier d’Arabie saoudite y reste.',
      ['Mohammed bin Salman | SA'],
      ['Mohammed ben Salmane', 'prince héritier d’Arabie saoudite'],
    ),
  ],
  'M. is a form of address, not an initial': [
    on('2024-03-01', 'Selon M. Macron, MM. Zelensky et Poutine se taisent.', [
      'Emmanuel Macron | FR | President',
      'Volodymyr Zelenskyy | UA | President',
      'Vladimir Putin | RU | President',
    ]),
    on('2024-03-01', 'La lettre de A. Poutine est arrivée.', []),
  ],
  "a thing with its article is no given name: l'Élysée Zelensky": [
    on('2024-03-01', "Volodymyr Zelensky est à Paris. Il a osé inviter à l'Élysée Zelensky.", [
      'Volodymyr Zelenskyy | UA | President',
    ]),
    on('2024-03-01', "L'émissaire a rejoint à l’Élysée Macron.", ['Emmanuel Macron | FR | President']),
    on('2024-03-01', 'Il a trouvé au Kremlin Poutine souriant.', ['Vladimir Putin | RU | President']),
    on('2024-03-01', "La lettre d'Anatole Poutine est arrivée.", []),
    on('2024-03-01', 'On parle de Anatole Poutine au village.', []),
  ],
  nobody: [
    on('2024-03-01', 'Jean Poutinel, plombier à Lyon, répare la fontaine.', []),
    on('2024-03-01', 'Il a mangé une poutine au fromage.', []),
    on('2024-03-01', 'Le président du club de Nantes a parlé.', []),
  ],
};
