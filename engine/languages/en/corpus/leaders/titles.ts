import { on } from '../../../../leaders/leader-corpus.ts';

/** Roles beside names, and roles alone. */
export const titles = {
  'title and surname': [
    on(
      '2025-05-05',
      'Prime Minister Modi thanked President Putin.',
      ['Narendra Modi | IN | Prime Minister', 'Vladimir Putin | RU | President'],
      ['Modi', 'Putin'],
    ),
    on('1990-08-15', 'President Bush said the United States would not wait.', ['George H. W. Bush | US | President']),
    on('2003-08-15', 'President Bush said the United States would not wait.', ['George W. Bush | US | President']),
    on('1998-02-05', 'President Clinton leaned on Prime Minister Blair.', [
      'Bill Clinton | US | President',
      'Tony Blair | GB | Prime Minister',
    ]),
    on('2012-01-20', 'Secretary of State Clinton flew to Monrovia.', ['Hillary Clinton | US | Secretary of State']),
    on('1971-12-16', 'Prime Minister Gandhi told India the war was over.', ['Indira Gandhi | IN | Prime Minister']),
    on('1988-12-29', 'Prime Minister Gandhi landed in Islamabad, the first visit from India in decades.', [
      'Rajiv Gandhi | IN | Prime Minister',
    ]),
    on('2016-11-08', 'South Korean President Park apologised again.', ['Park Geun-hye | KR | President']),
    on('2020-09-16', 'Prime Minister Suga named his cabinet in Japan.', ['Yoshihide Suga | JP | Prime Minister']),
    on('2018-09-18', 'President Moon arrived in Pyongyang from South Korea.', ['Moon Jae-in | KR | President']),
    on('2019-10-01', 'Chancellor Merkel had no comment.', ['Angela Merkel | DE | Chancellor']),
    on('2008-01-03', 'The French president, Sarkozy, and Chancellor Merkel disagreed.', [
      'Nicolas Sarkozy | FR | President',
      'Angela Merkel | DE | Chancellor',
    ]),
  ],
  'a minister by the title without the field': [
    on('2022-06-20', 'Minister Shahid opened the embassy of the Maldives in Berlin.', [
      'Abdulla Shahid | MV | Foreign Minister',
    ]),
    on('2025-06-02', 'Secretary Noem was asked about it in the United States.', [
      'Kristi Noem | US | Homeland Security Secretary',
    ]),
    on(
      '2010-06-02',
      'Bill Clinton and Hillary Clinton came to Boston in the United States. Secretary Clinton spoke.',
      ['Bill Clinton | US', 'Hillary Clinton | US | Secretary of State'],
      ['Bill Clinton', 'Hillary Clinton', 'Clinton'],
    ),
    on('2025-06-02', 'Minister Rajnath was at home in India; so was Minister Kumari.', [
      'Rajnath Singh | IN | Defence Minister',
    ]),
    // Of another field, of a body, of an earlier day, or one of many of the name: none.
    on('2022-06-20', 'Science Minister Shahid of the Maldives spoke.', []),
    on('2022-06-20', 'Club secretary Shahid lives in the Maldives.', []),
    on('2025-06-20', 'Minister Shahid spoke in the Maldives.', []),
  ],
  'those who reign, by their title alone': [
    on(
      '2025-06-10',
      'King Charles was away. Prime Minister Keir Starmer of Britain came, and the British king did not.',
      ['Charles III | GB | King', 'Keir Starmer | GB | Prime Minister'],
      ['King Charles', 'Keir Starmer', 'British king'],
    ),
    on(
      '2025-06-10',
      'Keir Starmer of Britain came. The British king did not, nor did the British monarch’s son.',
      ['Keir Starmer | GB | Prime Minister'],
      ['Keir Starmer'],
    ),
    on(
      '2025-06-10',
      'Mohammed bin Abdulrahman Al Thani came. The emir of Qatar did not; the Qatari prime minister stayed.',
      ['Mohammed bin Abdulrahman Al Thani | QA | Prime Minister'],
      ['Mohammed bin Abdulrahman Al Thani', 'Qatari prime minister'],
    ),
    on(
      '2025-06-10',
      'Mohammed bin Salman stayed in Riyadh, where the Saudi crown prince has a palace. The Saudi king left.',
      ['Mohammed bin Salman | SA'],
      ['Mohammed bin Salman', 'Saudi crown prince'],
    ),
  ],
  'title, country and full name': [
    on('2025-05-05', 'Chinese President Xi Jinping opened the congress.', ['Xi Jinping | CN | President']),
    on(
      '2025-05-05',
      'Lavrov met the minister. Russian Foreign Minister Sergei Lavrov then left.',
      ['Sergei Lavrov | RU | Foreign Minister'],
      ['Lavrov', 'Sergei Lavrov'],
    ),
    on('2021-06-16', 'U.S. President Joe Biden landed in Geneva.', ['Joe Biden | US | President']),
    on('2014-02-22', 'Ukraine\u2019s president, Viktor Yanukovych, fled Kyiv in the night.', [
      'Viktor Yanukovych | UA | President',
    ]),
    on('2006-09-19', 'Prime Minister Thaksin Shinawatra of Thailand was in New York.', [
      'Thaksin Shinawatra | TH | Prime Minister',
    ]),
  ],
  'several at once': [
    on(
      '2018-07-13',
      'Presidents Trump and Putin met in Helsinki.',
      ['Donald Trump | US | President', 'Vladimir Putin | RU | President'],
      ['Trump', 'Putin'],
    ),
    on('2023-08-10', 'Presidents Patrice Talon of Benin and Macky Sall (Senegal) flew in.', [
      'Patrice Talon | BJ | President',
      'Macky Sall | SN | President',
    ]),
    on(
      '2025-08-13',
      'The Trump-Putin meeting in Alaska went ahead, the White House and the Kremlin said.',
      ['Donald Trump | US | President', 'Vladimir Putin | RU | President'],
      ['Trump', 'Putin'],
    ),
    on(
      '2018-07-13',
      'Back in 1989, President Bush and President Gorbachev sat on a ship off Malta, far from the United States and from Moscow.',
      ['George H. W. Bush | US', 'Mikhail Gorbachev | RU'],
    ),
  ],
  'another spelling of the holder': [
    on('2024-08-09', 'Kazakh President Qasym-Zhomart Toqaev greeted his guests.', [
      'Kassym-Jomart Tokayev | KZ | President',
    ]),
    on('2023-07-30', 'Presidents Nana Akuffo-Adoo of Ghana and Adama Barrow of Gambia agreed.', [
      'Nana Akufo-Addo | GH | President',
      'Adama Barrow | GM | President',
    ]),
    on('2021-08-05', 'India captain Virat Kohli won the toss.'),
  ],
  'title alone, of somebody named': [
    on(
      '2025-05-05',
      'Vladimir Putin called Delhi. The Russian leader offered support.',
      ['Vladimir Putin | RU | President'],
      ['Vladimir Putin', 'Russian leader'],
    ),
    on(
      '2025-05-05',
      'Narendra Modi listened. The Indian prime minister then spoke.',
      ['Narendra Modi | IN | Prime Minister'],
      ['Narendra Modi', 'Indian prime minister'],
    ),
    on(
      '2025-05-05',
      'The Indian leader smiled. Narendra Modi had won, and Droupadi Murmu congratulated him.',
      ['Narendra Modi | IN | Prime Minister', 'Droupadi Murmu | IN | President'],
      ['Indian leader', 'Narendra Modi', 'Droupadi Murmu'],
    ),
    on(
      '2023-11-01',
      'Antonio Guterres pleaded for a pause. The UN chief had tried before.',
      ['António Guterres | PT'],
      ['Antonio Guterres', 'UN chief'],
    ),
    on(
      '2024-02-07',
      'Israel\u2019s prime minister, Benjamin Netanyahu, refused. Critics said Israel\u2019s prime minister was stalling.',
      ['Benjamin Netanyahu | IL | Prime Minister'],
      ['Benjamin Netanyahu', 'Israel\u2019s prime minister'],
    ),
  ],
  'title alone, where one place alone has the title': [
    on(
      '2016-08-20',
      'Pope Francis landed in Cairo. The pontiff prayed for Egypt.',
      ['Francis | VA | Pope'],
      ['Pope Francis', 'pontiff'],
    ),
    on(
      '2016-08-20',
      'Enda Kenny flew to Brussels. The Taoiseach said little about Ireland.',
      ['Enda Kenny | IE | Taoiseach'],
      ['Enda Kenny', 'Taoiseach'],
    ),
    on(
      '2019-08-21',
      'Donald Trump dismissed the FBI chief, the US foreign minister of old and the Kremlin chief.',
      ['Donald Trump | US | President'],
      ['Donald Trump'],
    ),
    on(
      '2019-08-21',
      'Vladimir Putin landed in Sochi. The Kremlin chief was late.',
      ['Vladimir Putin | RU | President'],
      ['Vladimir Putin', 'Kremlin chief'],
    ),
  ],
  'title alone, of nobody named': [
    on('2025-05-05', 'The Russian leader offered support to the Indian prime minister.'),
    on('2025-05-05', 'The Kremlin said nothing, and Downing Street said less.'),
    on('2025-05-05', 'The president and the foreign ministers of both states met.'),
    on('2025-05-05', 'Presidents come and go, an ambassador said.'),
  ],
  'former, acting, elect': [
    on('2021-11-02', 'Former President Donald Trump called the report a hoax.', ['Donald Trump | US']),
    on('2016-12-01', 'President-elect Donald Trump phoned Taipei.', ['Donald Trump | US']),
    on('2015-03-18', 'Former President George H.W. Bush left hospital in Houston.', ['George H. W. Bush | US']),
    on('2023-05-09', 'Former Pakistani Prime Minister Imran Khan was dragged from court.', ['Imran Khan | PK']),
  ],
};
