import { type LeaderCorpus, on } from '../../../leaders/leader-corpus.ts';

const PUTIN = 'Vladimir Putin | RU | President';
const XI = 'Xi Jinping | CN | President';
const LAI = 'Lai Ching-te | TW | President';

/** Leaders in Chinese news: who must be found, and where nobody may be. */
export const LEADERS: LeaderCorpus = {
  'names in both scripts, of the mainland and of Taiwan': [
    on('2024-03-01', '国家主席习近平会见俄罗斯总统普京。', [XI, PUTIN], ['习近平', '普京']),
    on('2024-03-01', '國家主席習近平會見俄羅斯總統普丁。', [XI, PUTIN], ['習近平', '普丁']),
    on('2024-03-01', '弗拉基米尔·普京收到一封信。', [PUTIN]),
    on('2025-06-01', '特朗普說，川普大樓不賣。', ['Donald Trump | US | President'], ['特朗普']),
  ],
  'a title before or after the name': [
    on('2024-03-01', '習近平主席同普京總統舉行會談。', [XI, PUTIN], ['習近平', '普京']),
    on('2024-06-01', '賴總統接見外賓。', [LAI], ['賴']),
    on('2024-03-01', '印度总理莫迪抵达莫斯科。', ['Narendra Modi | IN | Prime Minister'], ['莫迪']),
    on('2024-03-01', '美国前总统特朗普否认指控。', ['Donald Trump | US | none'], ['特朗普']),
  ],
  'a spelling near to the listed one, beside the office it names': [
    on(
      '2024-03-01',
      '美国前总统特兰普否认指控，特兰普还说没有人作证。',
      ['Donald Trump | US | none'],
      ['特兰普', '特兰普'],
    ),
    on('2024-03-01', '印度总理纳兰德拉·莫迪抵达。', ['Narendra Modi | IN | Prime Minister'], ['纳兰德拉·莫迪']),
    on('2024-03-01', '美国前总统布什否认指控。'),
    on('2024-03-01', '美国歌手特兰普发表新歌。'),
  ],
  'a title alone is whoever holds it, once named': [
    on('2024-03-01', '普京打了电话。俄罗斯总统没有透露细节。', [PUTIN], ['普京', '俄罗斯总统']),
    on('2024-03-01', '俄罗斯总统没有透露细节。'),
    on('2024-03-01', '普京打了电话。俄罗斯总统大选即将举行。', [PUTIN], ['普京']),
    on('2024-03-01', '普京打了电话。俄罗斯总统府没有回应。', [PUTIN], ['普京']),
  ],
  'Taiwan and Hong Kong': [
    on(
      '2024-03-01',
      '行政長官李家超發表講話，中國媒體報道。',
      ['John Lee | CN | Chief Executive of Hong Kong'],
      ['李家超'],
    ),
    on('2024-03-01', '國民黨主席朱立倫與韓國瑜院長見面。', [
      'Eric Chu | TW | Leader of the Kuomintang',
      'Han Kuo-yu | TW | President of the Legislative Yuan',
    ]),
    on(
      '2021-09-21',
      '林鄭月娥明日訪問成都，林鄭離港期間由他署理。',
      ['Carrie Lam | CN | Chief Executive of Hong Kong'],
      ['林鄭月娥', '林鄭'],
    ),
  ],
  'names of two characters are shared by many': [
    on('2024-03-01', '国务院总理李强主持会议。', ['Li Qiang | CN | Premier'], ['李强']),
    on('2024-03-01', '农民工李强在中国各地打工。'),
  ],
  'names of others and of things': [
    on('2024-03-01', '歌手李佳超發表新歌，中國媒體報道。'),
    on('2024-06-01', '人民信賴總統府的說法。'),
    on('2024-03-01', '球员普京斯在俄罗斯踢球。'),
  ],
};
