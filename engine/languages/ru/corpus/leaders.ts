import { type LeaderCorpus, on } from '../../../leaders/leader-corpus.ts';

/** Leaders in Russian news: who must be found, and where nobody may be. */
export const LEADERS: LeaderCorpus = {
  'names in every case': [
    on('2024-03-01', 'Письмо получил Владимир Путин.', ['Vladimir Putin | RU | President']),
    on('2024-03-01', 'Он встретился с Владимиром Зеленским и Эмманюэлем Макроном.', [
      'Volodymyr Zelenskyy | UA | President',
      'Emmanuel Macron | FR | President',
    ]),
    on('2024-03-01', 'Ответа Нарендры Моди не было.', ['Narendra Modi | IN | Prime Minister']),
    on('2024-03-01', 'Гостей принял Луис Инасиу Лула да Силва.', ['Luiz Inácio Lula da Silva | BR | President']),
    on('2024-03-01', 'Там был Иван да Марья.', []),
  ],
  'a surname that is one person alone, beside the country': [
    on('2024-03-01', 'В Германии ждут Писториуса.', ['Boris Pistorius | DE | Defence Minister']),
    on('2024-03-01', 'На вокзале ждут Писториуса.', []),
  ],
  'title and name': [
    on('2024-03-01', 'Президент России Путин не приехал.', ['Vladimir Putin | RU | President']),
    on('2024-03-01', 'Он позвонил президенту Франции Макрону.', ['Emmanuel Macron | FR | President']),
    on('2024-03-01', 'Премьер-министр Индии Моди прибыл в Москву.', ['Narendra Modi | IN | Prime Minister']),
  ],
  'a spelling near to the listed one, beside the office it names': [
    on('2024-03-01', 'Премьер Индии Нарендр Модди прибыл в Москву. Встречу с Модди ждали.', [
      'Narendra Modi | IN | Prime Minister',
    ]),
    on('2024-03-01', 'Он говорил с президентом Франции Эмануэлем Маркроном.', ['Emmanuel Macron | FR | President']),
    on('2024-03-01', 'Президента Франции Эдуара Макона не было.', []),
    on('2024-03-01', 'Во Франции Эммануэль Макон продаёт вино.', []),
  ],
  'the sound of a name that the list lacks, beside the office it names': [
    on('2019-03-01', 'Премьер-министр Франции Эдуар Филипп прибыл. Филиппа встретили.', [
      'Édouard Philippe | FR | Prime Minister',
    ]),
    on('2019-03-01', 'Сантехник из Франции Эдуар Филипп прибыл.', []),
  ],
  'a noun that opens the sentence is no given name': [
    on('2024-03-01', 'Приехал Владимир Путин. Подпись Путина стоит под документом.', [
      'Vladimir Putin | RU | President',
    ]),
    on('2024-03-01', 'Приехал Владимир Путин. Готовность Путина к встрече отметили.', [
      'Vladimir Putin | RU | President',
    ]),
    on('2024-03-01', 'Канцлер не приехал, зато позвонил президент Владимир Владимирович Путин.', [
      'Vladimir Putin | RU | President',
    ]),
  ],
  nobody: [
    on('2024-03-01', 'Президент клуба уволил тренера.', []),
    on('2024-03-01', 'Аркадий Путин чинил кран.', []),
    on('2024-03-01', 'Слесарь Иван Макронов чинил кран.', []),
    on('2024-03-01', 'Новые моды пришли из Парижа.', []),
  ],
};
