import { on } from '../../../../leaders/leader-corpus.ts';

/** People whom only the article knows, with the office and country its words give. The names are invented. */
export const statedInArticle = {
  'title before the name': [
    on('2025-05-05', 'Rwandan Foreign Minister Olivia Ndahiro spoke first.', [
      'Olivia Ndahiro | RW | Foreign Minister',
    ]),
    on('2025-05-05', 'Peru\u2019s environment minister, Rosa Quispe Mamani, resigned.', [
      'Rosa Quispe Mamani | PE | Environment Minister',
    ]),
    on('2025-05-05', 'Tongan Ambassador Sione Fifita signed for Tonga.', ['Sione Fifita | TO | Ambassador']),
    on('2025-05-05', 'The Latvian ambassador to Chad, Janis Ozolins-Berg, protested.', [
      'Janis Ozolins-Berg | LV | Ambassador to Chad',
    ]),
    on('2025-05-05', 'The White House press secretary, Dana Whitlow-Hart, took no questions.', [
      'Dana Whitlow-Hart | US | White House Press Secretary',
    ]),
    on('2025-05-05', 'Maine Sen. Tabitha Crowe voted no.', ['Tabitha Crowe | US | Maine Senator']),
    on('2025-05-05', 'Kremlin spokesman Arkady Belozerov said talks went on.', [
      'Arkady Belozerov | RU | Kremlin Spokesman',
    ]),
    on('2025-05-05', 'They met. New York Mayor Tilda Crowe agreed.', ['Tilda Crowe | US | New York Mayor']),
    on('2025-05-05', 'They met. The Prime Minister of the Cook Islands, the Honourable Tepu Matai, agreed.', [
      'Tepu Matai | NZ | Prime Minister of Cook Islands',
    ]),
    on('2025-05-05', 'They met in Nigeria. Presidential spokesperson, Mr Tunde Balogu, agreed.', [
      'Tunde Balogu | - | Presidential Spokesperson',
    ]),
    on('2025-05-05', 'They met in Ohio. Gov. Tilda Crowe agreed, Mayor Anna Berg-Hill did not.', [
      'Tilda Crowe | - | Governor',
      'Anna Berg-Hill | - | Mayor',
    ]),
    on('2025-05-05', 'Opposition leader Tomaz Keita-Sow fled Mali.', ['Tomaz Keita-Sow | - | Opposition Leader']),
  ],
  'name before the title': [
    on('2025-05-05', 'Arun Veeranki, spokesperson for India\u2019s Ministry of External Affairs, said so.', [
      'Arun Veeranki | IN | Spokesperson, Ministry of External Affairs',
    ]),
    on('2025-05-05', 'They met. Carys Pritch-Owen, the Welsh minister for social care, agreed.', [
      'Carys Pritch-Owen | GB | Welsh Minister for Social Care',
    ]),
    on('2025-05-05', 'They met. Zahid ul Karim, Pakistan\u2019s trade minister, agreed.', [
      'Zahid ul Karim | PK | Trade Minister',
    ]),
    on('2025-05-05', 'Lena Farkas-Toth, Hungary\u2019s minister for justice, denied it.', [
      'Lena Farkas-Toth | HU | Minister for Justice',
    ]),
    on('2025-05-05', '"No," said Pavel Drozdov, the Belarusian deputy foreign minister.', [
      'Pavel Drozdov | BY | Deputy Foreign Minister',
    ]),
    on('2025-05-05', 'Ana Lucia Brandt, who was education secretary until June, disagreed.', [
      'Ana Lucia Brandt | - | Former Education Secretary',
    ]),
  ],
  'aides of a head, lists, bodies': [
    on('2018-06-05', 'Selam Bekele, the prime minister\u2019s chief of staff, said Ethiopia agreed.', [
      'Selam Bekele | ET | Chief of Staff of the Prime Minister',
    ]),
    on('2025-05-05', 'Foreign Ministers Carla Tavera-Moss of Peru and Obi Nwosu-Hale of Ghana met.', [
      'Carla Tavera-Moss | PE | Foreign Minister',
      'Obi Nwosu-Hale | GH | Foreign Minister',
    ]),
    on('1997-03-01', 'Boris Yeltsin slept. Yeltsin\u2019s press secretary Anton Lyubimov-Rey said so.', [
      'Boris Yeltsin | RU | President',
      'Anton Lyubimov-Rey | RU | Press Secretary',
    ]),
    on('2025-05-05', 'Green Party leader Fiona Ashgrove-Lee resigned.', [
      'Fiona Ashgrove-Lee | - | Green Party Leader',
    ]),
  ],
  'surnames that are titles, particles, generations': [
    on('2025-05-05', 'Nepali Trade Minister Ramesh King resigned.', ['Ramesh King | NP | Trade Minister']),
    on('2025-05-05', 'Afghan Health Minister Karim Daud Sultan spoke first.', [
      'Karim Daud Sultan | AF | Health Minister',
    ]),
    on('2025-05-05', 'Spanish Culture Minister Ana de la Cruz Molina met her staff.', [
      'Ana de la Cruz Molina | ES | Culture Minister',
    ]),
    on('2025-05-05', 'Dutch Housing Minister Joost van der Berk left early.', [
      'Joost van der Berk | NL | Housing Minister',
    ]),
    on('2025-05-05', 'Philippine Energy Minister Ramon Tolosa Jr. agreed.', ['Ramon Tolosa Jr | PH | Energy Minister']),
  ],
  'judges, coordinators, lists of full names': [
    on('2025-05-05', 'Chief Justice Tabitha Crowe-Hale of Ghana dissented.', [
      'Tabitha Crowe-Hale | GH | Chief Justice',
    ]),
    on('2025-05-05', 'Justice Tabitha Crowe-Hale dissented.', ['Tabitha Crowe-Hale | - | Justice']),
    on('2025-05-05', 'Supreme Court Justices Tabitha Crowe-Hale and Ida Brandt-Moe dissented.', [
      'Tabitha Crowe-Hale | - | Supreme Court Justice',
      'Ida Brandt-Moe | - | Supreme Court Justice',
    ]),
    // Before anything but a name, the word is a field of government or no title.
    on('2025-05-05', 'They met. Justice Minister Ida Brandt-Moe agreed.', ['Ida Brandt-Moe | - | Justice Minister']),
    on('2025-05-05', 'Justice for Tabitha Crowe-Hale, they cried.'),
    on('2025-05-05', 'The Justice League met Tabitha Crowe-Hale.'),
    on('2025-05-05', 'They met. Governor Tilda Crowe agreed.', ['Tilda Crowe | - | Governor']),
    on('2025-05-05', 'They met in Nigeria. FCT Minister Tunde Balogu agreed.', ['Tunde Balogu | NG | Minister']),
    on('2025-05-05', 'They met in Nigeria. Baptist Minister Tunde Balogu agreed.'),
    on('2026-05-05', 'Bangladesh\u2019s chief adviser Kamal Chowdhury-Ray met Tarique Rahman.', [
      'Kamal Chowdhury-Ray | BD | Chief Adviser',
      'Tarique Rahman | BD',
    ]),
    on('2025-05-05', 'They met. Rotary Governor Tilda Crowe agreed.'),
    on('2025-05-05', 'They met. The school has a new governor, Tilda Crowe.'),
    on('2025-05-05', 'They met. Egyptian intelligence chief General Karim Fathi-Nour agreed.', [
      'Karim Fathi-Nour | EG | Intelligence Chief',
    ]),
    on('2025-05-05', 'They met in Egypt. General Karim Fathi-Nour agreed.'),
    on('2025-05-05', 'They met. Norway\u2019s envoy to the talks on plastics in Geneva, Ida Brandt-Moe, agreed.', [
      'Ida Brandt-Moe | NO | Envoy',
    ]),
    on('2025-05-05', 'They met. Norway\u2019s envoy to the talks saw, to her surprise, Ida Brandt-Moe agree.'),
    on('2025-05-05', 'UN resident coordinator Ida Brandt-Moe left.', ['Ida Brandt-Moe | - | Resident Coordinator']),
    on('2025-05-05', 'Foreign Ministers Wang Yi and Sergey Lavrov met.', [
      'Wang Yi | CN | Foreign Minister',
      'Sergei Lavrov | RU | Foreign Minister',
    ]),
  ],
  'lists, parties, cabinets': [
    on('2025-05-05', 'Ghana\u2019s ministers Kwame Adu-Boat and Ama Owusu-Sarp spoke.', [
      'Kwame Adu-Boat | GH | Minister',
      'Ama Owusu-Sarp | GH | Minister',
    ]),
    on('2025-05-05', 'Ministers Kwame Adu-Boat and Ama Owusu-Sarp of Ghana spoke.', [
      'Kwame Adu-Boat | GH | Minister',
      'Ama Owusu-Sarp | GH | Minister',
    ]),
    on('2025-05-05', 'Democratic Senators Ida Brandt-Moe and Tilda Crowe voted no.', [
      'Ida Brandt-Moe | - | Democratic Senator',
      'Tilda Crowe | - | Democratic Senator',
    ]),
    on('2025-05-05', 'The trade ministers of Peru and Ghana, Carla Tavera-Moss and Obi Nwosu-Hale, met.', [
      'Carla Tavera-Moss | PE | Trade Minister',
      'Obi Nwosu-Hale | GH | Trade Minister',
    ]),
    on('2025-05-05', 'The trade ministers of Peru and Ghana, both in Rome, met Carla Tavera-Moss.'),
    on('2025-05-05', 'Club Presidents Ida Brandt-Moe and Tilda Crowe met.'),
    on('2025-05-05', 'Rami Haddad-Nour, president of the Progress Party, spoke in Lebanon.', [
      'Rami Haddad-Nour | - | President of Progress Party',
    ]),
    on('2025-05-05', 'Rami Haddad-Nour, president of the Progress Club, spoke in Lebanon.'),
    on('2025-05-05', 'The Norwegian cabinet has a Minister of Finance: Ida Brandt-Moe.', [
      'Ida Brandt-Moe | NO | Minister of Finance',
    ]),
  ],
  'and their surname afterwards': [
    on(
      '2025-05-05',
      'Rwandan Foreign Minister Olivia Ndahiro spoke first. Ndahiro left early.',
      ['Olivia Ndahiro | RW | Foreign Minister'],
      ['Olivia Ndahiro', 'Ndahiro'],
    ),
  ],
  'not leaders': [
    on('2025-05-05', 'They met. The president of Wales Rugby, Carys Pritch-Owen, agreed.'),
    on('2025-05-05', 'They met. The mayor, Mr Brightside of the band, sang.'),
    on('2025-05-05', 'The president of the Chilean Tennis Federation, Paula Rios-Brand, agreed.'),
    on('2025-05-05', 'Pia Lindqvist, director of the Arctic Research Mission, was pleased.'),
    on('2025-05-05', 'Uganda chairman Peter Okello-Reed missed the final.'),
    on('2025-05-05', 'A spokesman for the FBI, Dale Harker, declined to comment.'),
    on('2025-05-05', 'At 8:19 PM Alice Wonder took the stage.'),
    on('2025-05-05', 'The mayor\u2019s spokesman, Gil Tandy, apologised.'),
    on('2025-05-05', 'Analyst Maria Quint of the bank said rates would rise.'),
    on('2025-05-05', 'Professor John Ellery of Oxford disagreed.'),
    on('2025-05-05', 'A spokesman for the airline, Gary Poole, apologised.'),
    on('2025-05-05', 'Reporting by Ana Brandt-Lee; editing by Tom Varga.'),
    on('2025-05-05', 'The two swimmers are ambassadors for Rosa Quill perfumes.'),
    on('2025-05-05', 'Both were envoys to Tilda Crowe, a singer of the Cook Islands.'),
    on('2025-05-05', 'Jana Malik, director of research at a charity, called for aid.'),
    on('2025-05-05', 'Pakistani doctor Salma Tariq and her brother were on board.'),
    on('2025-05-05', 'French actress Lea Montclair and Italian designer Gio Parisi attended.'),
  ],
};
