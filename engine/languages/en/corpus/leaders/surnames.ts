import { on } from '../../../../leaders/leader-corpus.ts';

/** Surnames alone: words that are surnames too, two bearers of one surname, words beside a name that contradict it. */
export const surnames = {
  'a well-known one out of office beside somebody of the same country': [
    on('2025-12-10', 'President Lula waved. Bolsonaro is in prison.', [
      'Luiz Inacio Lula da Silva | BR',
      'Jair Bolsonaro | BR',
    ]),
    on('2025-12-10', 'President Macron waved. Bolsonaro is in prison.', ['Emmanuel Macron | FR']),
  ],
  'a surname that is a word': [
    on(
      '2025-05-12',
      'Chinese Vice Premier He Lifeng landed in Geneva. He was tired. He said nothing. He Lifeng left.',
      ['He Lifeng | CN | Vice Premier'],
      ['He Lifeng', 'He Lifeng'],
    ),
    on(
      '2008-05-06',
      'Prime Minister Gordon Brown spoke in Britain. Brown bears were seen near the hall. Brown coal is cheap.',
      ['Gordon Brown | GB | Prime Minister'],
      ['Gordon Brown'],
    ),
    on(
      '2008-05-06',
      'Prime Minister Gordon Brown spoke in Britain. Brown said the bank was safe. Reporters then asked Brown why.',
      ['Gordon Brown | GB | Prime Minister'],
      ['Gordon Brown', 'Brown', 'Brown'],
    ),
    on(
      '2007-05-06',
      'US Secretary of State Condoleezza Rice came. Rice harvests were poor. Rice is dear. Rice met farmers.',
      ['Condoleezza Rice | US | Secretary of State'],
      ['Condoleezza Rice', 'Rice'],
    ),
    on(
      '2011-05-06',
      'British Foreign Secretary William Hague flew to The Hague. The Hague was wet. Hague was not.',
      ['William Hague | GB | Foreign Secretary'],
      ['William Hague', 'Hague'],
    ),
    on(
      '2017-05-05',
      'New Zealand Prime Minister Bill English came. English-speaking voters and non-English papers cheered. English smiled.',
      ['Bill English | NZ | Prime Minister'],
      ['Bill English', 'English'],
    ),
    on(
      '2025-09-05',
      "Vietnam's To Lam spoke. To win, he must wait. To Lam left.",
      ['To Lam | VN'],
      ['To Lam', 'To Lam'],
    ),
    on(
      '2018-04-27',
      "South Korea's Moon Jae-in spoke. Moon dust was on show. Moon waved.",
      ['Moon Jae-in | KR | President'],
      ['Moon Jae-in'],
    ),
    on('2025-05-06', 'Trump-led talks and an anti-Trump march took place in the US.', [
      'Donald Trump | US | President',
    ]),
  ],
  'the government of somebody out of office': [
    on('2026-01-12', 'Ghana’s debt rose in the last years of the Akufo-Addo government.', ['Nana Akufo-Addo | GH']),
    // Without the country, of two who led it, and of what is no government.
    on('2026-01-12', 'Debt rose in the last years of the Akufo-Addo government.'),
    on('2017-01-12', 'The Philippines changed under the Aquino government.'),
    // One of the two left so long ago that the other is meant.
    on('2026-01-12', 'America changed under the Bush administration.', ['George W. Bush | US']),
    on('2026-01-12', 'Ghana knows the Akufo-Addo bakery.'),
  ],
  'two bearers of one surname': [
    on(
      '2025-05-06',
      'Ilham Aliyev followed his father Heydar Aliyev in Azerbaijan. Aliyev said gas would flow.',
      ['Ilham Aliyev | AZ | President', 'Heydar Aliyev | AZ | none'],
      ['Ilham Aliyev', 'Heydar Aliyev', 'Aliyev'],
    ),
    on(
      '2025-05-06',
      "Kim Jong Un spoke. Kim's father Kim Jong Il ruled before him. Kim smiled.",
      ['Kim Jong Un | KP', 'Kim Jong Il | KP'],
      ['Kim Jong Un', 'Kim', 'Kim Jong Il', 'Kim'],
    ),
    // The text begins with the dead father: it is the son who speaks.
    on(
      '2025-05-06',
      'Kim Jong Il died in 2011. His son Kim Jong Un took over North Korea. Kim said he would test more.',
      ['Kim Jong Il | KP', 'Kim Jong Un | KP | Supreme Leader'],
      ['Kim Jong Il', 'Kim Jong Un', 'Kim'],
    ),
    on(
      '2025-05-06',
      'Park Geun-hye, daughter of Park Chung-hee, spoke in South Korea. Park sat down.',
      ['Park Geun-hye | KR', 'Park Chung-hee | KR'],
      ['Park Geun-hye', 'Park Chung-hee', 'Park'],
    ),
    on(
      '2025-05-06',
      'George H.W. Bush and his son George W. Bush led America. Bush was in office in 1990.',
      ['George H. W. Bush | US', 'George W. Bush | US'],
      ['George H.W. Bush', 'George W. Bush', 'Bush'],
    ),
    on(
      '2024-05-06',
      'Justin Trudeau wept for Pierre Trudeau in Canada. Trudeau hugged his children.',
      ['Justin Trudeau | CA', 'Pierre Trudeau | CA'],
      ['Justin Trudeau', 'Pierre Trudeau', 'Trudeau'],
    ),
    on('2014-05-06', 'Rajiv Gandhi and Indira Gandhi are remembered in India. Gandhi had many friends.', [
      'Rajiv Gandhi | IN',
      'Indira Gandhi | IN',
      '?Gandhi | IN',
    ]),
  ],
  'first names behind a title and after the full name': [
    on(
      '2025-05-06',
      'Pakistan was calm. PM Shehbaz spoke. Shehbaz smiled.',
      ['Shehbaz Sharif | PK | Prime Minister'],
      ['Shehbaz', 'Shehbaz'],
    ),
    on(
      '2025-05-06',
      'Atiku Abubakar spoke in Nigeria. Atiku smiled.',
      ['Atiku Abubakar | NG'],
      ['Atiku Abubakar', 'Atiku'],
    ),
    // Elsewhere a first name is no way to write of a leader, and one that many bear tells nobody.
    on('2025-05-06', 'Canada was calm. Prime Minister Mark spoke.'),
    on(
      '2025-05-06',
      'Muhammad Yunus spoke in Bangladesh. Muhammad smiled.',
      ['Muhammad Yunus | BD'],
      ['Muhammad Yunus'],
    ),
    on('2025-05-06', 'Shehbaz, a tailor in Lahore, Pakistan, smiled.'),
  ],
  'an apposition that fits others of the surname better': [
    on(
      '2026-02-18',
      'Prime Minister Tarique Rahman spoke in Bangladesh. Rahman, leader of the Bangladesh Nationalist Party, smiled.',
      ['Tarique Rahman | BD | Prime Minister'],
      ['Tarique Rahman', 'Rahman'],
    ),
  ],
  'before their first office': [
    on('2026-02-28', 'The TISZA party, led by Péter Magyar, is ahead in Hungary.', ['Péter Magyar | HU']),
  ],
  'words that contradict the name': [
    on('2025-05-06', 'Keir Starmer, a plumber from Leeds, won the lottery. Starmer wept.'),
    on('2025-05-06', 'Footballer James Marape scored twice for Hull. Marape ran off.'),
    on('2025-05-06', 'Anthony Albanese, 22, of Ohio was held. Albanese said nothing.'),
    on('2025-05-06', 'Mark Carney, a retired electrician, sells honey.'),
    on('2025-05-06', 'Dr. Keir Starmer, a dentist in Boston, was fined.'),
    on('2025-05-06', 'My cat Keir Starmer sleeps all day.'),
    on('2025-05-06', 'The racehorse Emmanuel Macron came second.'),
    on('2025-05-06', 'Keir Starmer fed his cat.', ['Keir Starmer | GB | Prime Minister']),
    on('2025-05-06', 'Former actor Ronald Reagan led the United States.', ['Ronald Reagan | US']),
    on('2025-05-06', 'Donald Trump, 78, spoke in Washington.', ['Donald Trump | US']),
    on('2025-05-06', 'Narendra Modi, a former tea seller, leads India.', ['Narendra Modi | IN']),
    on('2025-05-06', 'The doctor who treated Emmanuel Macron of France spoke.', ['Emmanuel Macron | FR']),
  ],
  'popes, and names that end like a title': [
    on('2025-05-06', 'Cardinals mourn Pope Francis, who died in April.', ['Francis | VA | none']),
    on('2023-01-02', 'Pope Benedict XVI died on Saturday.', ['Benedict XVI | VA | none']),
    on('2025-05-06', 'Francis and Benedict are old friends of the club.'),
    on('2025-05-06', 'Hun Manet followed his father Hun Sen. Hun Sen still speaks in Cambodia.', [
      'Hun Manet | KH | Prime Minister',
      'Hun Sen | KH',
    ]),
  ],
};
