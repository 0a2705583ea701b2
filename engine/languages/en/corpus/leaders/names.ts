import { on } from '../../../../leaders/leader-corpus.ts';

/** Names as news writes them. */
export const names = {
  'full names': [
    on('2024-05-20', 'Narendra Modi spoke to Emmanuel Macron by telephone.', [
      'Narendra Modi | IN | Prime Minister',
      'Emmanuel Macron | FR | President',
    ]),
    on('2023-07-01', 'A letter from Olaf Scholz reached Warsaw late on Friday.', ['Olaf Scholz | DE | Chancellor']),
    on('1994-07-25', 'Yitzhak Rabin shook hands with the king on the lawn.', ['Yitzhak Rabin | IL | Prime Minister']),
    on('1999-04-02', 'Nobody expected Nelson Mandela to mediate.', ['Nelson Mandela | ZA | President']),
    on('2018-06-12', 'After lunch Donald Trump and Kim Jong Un walked through the garden.', [
      'Donald Trump | US | President',
      'Kim Jong Un | KP',
    ]),
    on('2015-07-14', 'John Kerry and Mohammad Javad Zarif signed nothing that night.', [
      'John Kerry | US | Secretary of State',
      'Mohammad Javad Zarif | IR | Foreign Minister',
    ]),
  ],
  'a full name beside somebody of the same country': [
    on('2015-06-12', 'Bill Clinton waved, and Hillary Clinton did not.', ['Bill Clinton | US', 'Hillary Clinton | US']),
    on('2015-06-12', 'Angela Merkel waved, and Hillary Clinton did not.', ['Angela Merkel | DE | Chancellor']),
    on('2015-06-12', 'Hillary Clinton did not wave.', []),
  ],
  'family name first and both orders': [
    on('2024-01-10', 'Xi Jinping received the delegation in Beijing.', ['Xi Jinping | CN | President']),
    on('2022-02-01', 'Kishida Fumio promised Tokyo would follow.', ['Fumio Kishida | JP | Prime Minister']),
    on('2022-02-01', 'Fumio Kishida promised Tokyo would follow.', ['Fumio Kishida | JP | Prime Minister']),
    on('2021-03-05', 'Orbán Viktor addressed parliament in Budapest.', ['Viktor Orbán | HU | Prime Minister']),
    on('2018-04-27', 'Moon Jae-in crossed the line first, then waited.', ['Moon Jae-in | KR | President']),
    on('2018-04-27', 'MOON Jae-in crossed the line first, then waited.', ['Moon Jae-in | KR | President']),
    on('2016-09-01', 'Abe Shinzo and Park Geun-hye kept the meeting short.', [
      'Shinzo Abe | JP | Prime Minister',
      'Park Geun-hye | KR | President',
    ]),
  ],
  'accents, hyphens, apostrophes and marks': [
    on('2020-01-10', 'Recep Tayyip Erdogan called it a betrayal.', ['Recep Tayyip Erdoğan | TR | President']),
    on('2020-01-10', 'Recep Tayyip Erdoğan called it a betrayal.', ['Recep Tayyip Erdoğan | TR | President']),
    on('2000-06-01', 'Vaclav Havel hosted the dinner at Prague Castle.', ['Václav Havel | CZ | President']),
    on('2009-01-21', 'Bashar Assad told the envoys to wait.', ['Bashar al-Assad | SY | President']),
    on(
      '2009-01-21',
      'Bashar al-Assad told the envoys to wait.',
      ['Bashar al-Assad | SY | President'],
      ['Bashar al-Assad'],
    ),
    on(
      '2009-01-21',
      'Bashar al-Assad told the envoys to wait. Later al-Assad relented.',
      ['Bashar al-Assad | SY | President'],
      ['Bashar al-Assad', 'al-Assad'],
    ),
    on('2024-09-12', 'Vladi\u00admir Putin said little.', ['Vladimir Putin | RU | President']),
    on(
      '2024-09-12',
      'Vladimir\u00a0Putin\u2019s answer came at midnight.',
      ['Vladimir Putin | RU | President'],
      ['Vladimir\u00a0Putin'],
    ),
  ],
  transliterations: [
    on('2023-02-20', 'Volodymyr Zelensky showed his guest the cathedral.', ['Volodymyr Zelenskyy | UA | President']),
    on('2023-02-20', 'Volodymyr Zelenskiy showed his guest the cathedral.', ['Volodymyr Zelenskyy | UA | President']),
    on('2021-08-09', 'Alexander Lukashenko spoke for eight hours.', ['Alexander Lukashenko | BY | President']),
    on('2021-08-09', 'Belarusian President Alyaksandr Lukashenka spoke for eight hours.', [
      'Alexander Lukashenko | BY | President',
    ]),
    on('2019-11-01', 'Egyptian President Abdel-Fattah el-Sissi opened the canal extension.', [
      'Abdel Fattah el-Sisi | EG | President',
    ]),
  ],
  'letters written as two': [
    on('2023-02-20', 'Jonas Gahr Stoere opened the cable from Oslo.', ['Jonas Gahr Støre | NO | Prime Minister']),
    on(
      '2023-02-20',
      'Norway will pay. Prime Minister Stoere said so.',
      ['Jonas Gahr Støre | NO | Prime Minister'],
      ['Stoere'],
    ),
  ],
  'whoever left within the month is still named alone': [
    on(
      '2025-09-20',
      'France has a new budget to pass; Bayrou had failed with his.',
      ['François Bayrou | FR'],
      ['Bayrou'],
    ),
    on('2025-12-20', 'France has a new budget to pass; Bayrou had failed with his.', []),
  ],
  'whom news calls by the surname needs nothing beside a full name': [
    on('2023-11-30', 'He had carried letters for Richard Nixon.', ['Richard Nixon | US']),
    on('2023-11-30', 'He had carried letters for Richard Moore.', []),
  ],
  'initials and middle names': [
    on('2018-03-01', 'In Kathmandu, K.P. Sharma Oli took the oath.', ['KP Sharma Oli | NP | Prime Minister']),
    on('2018-03-01', 'In Kathmandu, K. P. Sharma Oli took the oath.', ['KP Sharma Oli | NP | Prime Minister']),
    on('2024-03-03', 'S. Jaishankar left Delhi for Seoul.', ['S. Jaishankar | IN']),
    on('2019-02-04', 'Donald J. Trump signed the order in Washington.', ['Donald Trump | US | President']),
    on('2003-03-20', 'George W. Bush announced the war from his desk.', ['George W. Bush | US | President']),
    on('1991-01-17', 'George H. W. Bush announced the war from his desk.', ['George H. W. Bush | US | President']),
    on('1991-01-17', 'George H.W. Bush announced the war from his desk.', ['George H. W. Bush | US | President']),
    on('2025-02-14', 'J.D. Vance lectured the audience in Munich.', ['JD Vance | US | Vice President']),
    on('2025-02-14', 'JD Vance lectured the audience in Munich.', ['JD Vance | US | Vice President']),
    on('1992-03-17', 'F. W. de Klerk won his referendum in South Africa.', ['F. W. de Klerk | ZA']),
  ],
  particles: [
    on(
      '2022-05-09',
      'Ursula von der Leyen flew to Kyiv, and von der Leyen was greeted with flowers.',
      ['Ursula von der Leyen | DE'],
      ['Ursula von der Leyen', 'von der Leyen'],
    ),
    on('2022-07-15', 'Joe Biden met Mohammed bin Salman in Jeddah.', [
      'Joe Biden | US | President',
      'Mohammed bin Salman | SA',
    ]),
    on(
      '1962-07-05',
      'Charles de Gaulle conceded what his generals would not. De Gaulle had no choice.',
      ['Charles de Gaulle | FR | President'],
      ['Charles de Gaulle', 'De Gaulle'],
    ),
  ],
  'surnames after the full name': [
    on(
      '2025-05-05',
      'Sergei Lavrov flew home. Lavrov\u2019s aides stayed.',
      ['Sergei Lavrov | RU | Foreign Minister'],
      ['Sergei Lavrov', 'Lavrov'],
    ),
    on(
      '2016-10-03',
      'May to open talks\nTheresa May will open the talks in March. In Britain, May said nothing else.',
      ['Theresa May | GB | Prime Minister'],
    ),
    on(
      '2009-02-11',
      'Gordon Brown spoke to bankers in London. Brown was not amused.',
      ['Gordon Brown | GB | Prime Minister'],
      ['Gordon Brown', 'Brown'],
    ),
    on(
      '2024-06-15',
      'Anti-Macron marchers filled Paris. Emmanuel Macron stayed away.',
      ['Emmanuel Macron | FR | President'],
      ['Macron', 'Emmanuel Macron'],
    ),
    on(
      '2020-02-02',
      'Trump-era rules bind the agency, a lawyer for Donald Trump said.',
      ['Donald Trump | US | President'],
      ['Trump', 'Donald Trump'],
    ),
  ],
  'one name alone, where only one can be meant': [
    on('2023-04-14', 'Lula toured the factory in Shanghai before flying home to Brazil.', [
      'Luiz Inácio Lula da Silva | BR | President',
    ]),
    on('2024-02-07', 'Netanyahu rejected the terms.', ['Benjamin Netanyahu | IL | Prime Minister']),
    on('2023-09-08', 'Zelenskiy thanked the crew.', ['Volodymyr Zelenskyy | UA | President']),
    on('2025-05-10', 'Modi had warned Pakistan twice.', ['Narendra Modi | IN | Prime Minister']),
    on('2022-03-01', 'Putin wants Ukraine to disarm.', ['Vladimir Putin | RU | President']),
    on('2011-03-19', 'Sarkozy announced the strikes from Paris.', ['Nicolas Sarkozy | FR | President']),
  ],
  'headline style': [
    on(
      '2022-03-01',
      'Putin Warns West Over Weapons Deliveries\nVladimir Putin spoke late on Tuesday in Moscow.',
      ['Vladimir Putin | RU | President'],
      ['Putin', 'Vladimir Putin'],
    ),
    on(
      '2017-07-01',
      'Trump Tower Fire Injures Three People Overnight\nDonald Trump was in Washington.',
      ['Donald Trump | US | President'],
      ['Donald Trump'],
    ),
    on('2025-05-05', 'Peruvian Environment Minister Rosa Quispe Resigns After Protests'),
  ],
  'all capitals': [
    on('2022-03-01', 'PUTIN WARNS NATO\nThe Russian president, Vladimir Putin, spoke on Tuesday.', [
      'Vladimir Putin | RU | President',
    ]),
    on('2014-05-26', 'MODI SWORN IN AS PRIME MINISTER OF INDIA', ['Narendra Modi | IN | Prime Minister']),
    on('2017-06-01', 'BRIDGE OVER MAY STREET IN PARK TO BE PAINTED BROWN'),
  ],
};
