import { on } from '../../../../leaders/leader-corpus.ts';

/** Several people with one name: the words, the day and the company decide, or nobody is named. */
export const namesakes = {
  'a year that the sentence names': [
    on(
      '2025-06-10',
      'In 2003, President Bush invaded Iraq. His father, President George H.W. Bush, had fought it in 1991.',
      ['George W. Bush | US', 'George H. W. Bush | US'],
      ['Bush', 'George H.W. Bush'],
    ),
    on(
      '2025-06-10',
      'In 1991, President Bush fought Iraq. His son, President George W. Bush, invaded it in 2003.',
      ['George H. W. Bush | US', 'George W. Bush | US'],
      ['Bush', 'George W. Bush'],
    ),
    on(
      '2025-06-10',
      'In 2018, President Clinton gave a speech in the United States. Bill Clinton was ill.',
      ['Bill Clinton | US'],
      ['Clinton', 'Bill Clinton'],
    ),
  ],
  'the day in office': [
    on('2017-03-01', 'Prime Minister Trudeau spoke in Ottawa about Canada.', ['Justin Trudeau | CA | Prime Minister']),
    on('1975-03-01', 'Prime Minister Trudeau spoke in Ottawa about Canada.', ['Pierre Trudeau | CA | Prime Minister']),
    on('1998-05-28', 'Prime Minister Sharif said Pakistan had settled the score.', [
      'Nawaz Sharif | PK | Prime Minister',
    ]),
    on('2025-05-10', 'Prime Minister Sharif said Pakistan had settled the score.', [
      'Shehbaz Sharif | PK | Prime Minister',
    ]),
    on('2006-06-01', 'President Kirchner of Argentina cancelled the visit.', ['Néstor Kirchner | AR | President']),
    on('2012-06-01', 'President Kirchner of Argentina cancelled the visit.', [
      'Cristina Fernández de Kirchner | AR | President',
    ]),
    on('2005-06-01', 'Syrian President Assad withdrew his troops from Lebanon.', ['Bashar al-Assad | SY | President']),
    on('1983-06-01', 'Syrian President Assad kept his troops in Lebanon.', ['Hafez al-Assad | SY | President']),
    on('1998-06-01', 'Azerbaijani President Aliyev received the oilmen.', ['Heydar Aliyev | AZ | President']),
    on('2020-10-01', 'Azerbaijani President Aliyev received the generals.', ['Ilham Aliyev | AZ | President']),
    on('1990-05-01', 'Philippine President Aquino survived another plot.', ['Corazon Aquino | PH | President']),
    on('2013-05-01', 'Philippine President Aquino filed the case at The Hague.', [
      'Benigno Aquino III | PH | President',
    ]),
    on('2023-05-01', 'Philippine President Marcos visited Washington.', ['Ferdinand Marcos Jr. | PH | President']),
    on('2018-01-01', 'Kenyan President Kenyatta asked for calm.', ['Uhuru Kenyatta | KE | President']),
  ],
  'the full name given earlier': [
    on(
      '2016-07-26',
      'Bill Clinton praised his wife. Clinton spoke for an hour.',
      ['Bill Clinton | US'],
      ['Bill Clinton', 'Clinton'],
    ),
    on('2006-07-31', 'Raul Castro took over from Fidel Castro in Cuba.', ['Raúl Castro | CU', 'Fidel Castro | CU']),
    on('2010-10-10', 'Kim Jong Il watched the parade in Pyongyang with Kim Jong Un.', [
      'Kim Jong Il | KP',
      'Kim Jong Un | KP',
    ]),
    on('2018-04-27', 'Kim Jong Un laughed. Kim then stepped back.', ['Kim Jong Un | KP'], ['Kim Jong Un', 'Kim']),
  ],
  'somebody else with the surname': [
    on('2019-10-10', 'Hunter Biden painted all summer.'),
    on(
      '2020-10-10',
      'Hunter Biden went home. Joe Biden stayed, and Biden spoke.',
      ['Joe Biden | US'],
      ['Joe Biden', 'Biden'],
    ),
    on('2018-05-01', 'Melania Trump opened the school.'),
    on('2020-05-01', 'Michael Brown coached the choir; Brown is 18.'),
    on('2023-05-01', 'Striker Matthias Scholz scored twice, and Scholz limped off.'),
    on('2015-06-01', 'Singer Emma Modi released an album; Emma Modi lives in Leeds.'),
    on(
      '2020-03-27',
      'Authors: Xi Liu, Mara Quint, Modi Feng, Ines Trump, Paul Stone and Rakesh Anand of the Institute',
    ),
    on('2019-06-01', 'Actor Adam Putin plays the clerk.'),
  ],
  'a surname that is also a word or widely shared': [
    on('2018-05-03', 'The vote in May may decide who runs the council.'),
    on('2018-05-03', 'Voters in May Fair turned out early.'),
    on('2017-05-03', 'He met Li and Kim at the park before noon.'),
    on('2009-05-03', 'Brown bears were seen near the village.'),
    on('2006-05-03', 'Rice prices rose for a third month in Thailand.'),
    on('2015-05-03', 'The doctor, Khan, treated forty people.'),
    on('2021-05-03', 'Johnson beat Smith in straight sets.'),
    on('2005-05-03', 'A bush fire reached the suburbs of Sydney, Australia.'),
    on('2023-05-03', 'Long queues and a short fuse: King Street at rush hour.'),
    on('2022-05-03', 'Harris won the marathon in Boston, in the United States.'),
  ],
};
