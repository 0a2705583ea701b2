import type { RoleGrammar } from '../../../leaders/grammar/role-grammar.ts';
import { wordSet } from '../../../text/word-set.ts';

/** The forms of a masculine title, its stem with the endings of the cases. */
const PLURAL_ENDINGS: readonly (readonly [plural: RegExp, singular: string])[] = [
  [/ы$/, ''],
  [/ов$/, ''],
  [/ам$/, ''],
  [/ами$/, ''],
  [/ах$/, ''],
  [/и$/, ''],
  [/еи$/, 'ь'],
];

/** How Russian news words a role: `президент России`, `экс-премьер Италии`, `глава МИД РФ`, `пресс-секретарь президента`. */
export const roleGrammar: RoleGrammar = {
  nouns: [
    {
      phrases: 'лидер, руководитель, правитель',
      kinds: ['supreme-leader', 'head-of-state', 'head-of-government', 'party-leader', 'movement', 'organisation-head'],
      evidenceRequired: 'state',
    },
    {
      phrases: 'глава государства, глава страны, хозяин Белого дома, хозяин Кремля, президент, госпожа президент',
      kinds: ['head-of-state'],
      evidenceRequired: 'state',
    },
    {
      phrases:
        'премьер, премьер-министр, глава правительства, глава кабинета министров, глава кабмина, канцлер, федеральный канцлер',
      kinds: ['head-of-government'],
      evidenceRequired: 'state',
    },
    {
      phrases:
        'глава МИД, глава МИДа, глава внешнеполитического ведомства, глава дипломатии, госсекретарь, глава Госдепа, глава Госдепартамента',
      kinds: ['foreign'],
      evidenceRequired: 'state',
    },
    {
      phrases: 'глава Минобороны, глава Пентагона, глава оборонного ведомства, глава военного ведомства, министр войны',
      kinds: ['defence'],
      evidenceRequired: 'state',
    },
    {
      phrases: 'глава Минфина, глава МВД, глава Минюста, глава министерства',
      kinds: ['finance', 'interior', 'other-minister'],
      evidenceRequired: 'state',
    },
    {
      phrases: 'пресс-секретарь, официальный представитель, представитель, спикер',
      kinds: ['spokesperson', 'speaker'],
      evidenceRequired: 'state',
    },
    {
      phrases: 'министр, замминистра, заместитель министра',
      kinds: ['other-minister', 'foreign', 'defence', 'finance', 'interior'],
      evidenceRequired: 'state',
      traits: ['takes-field'],
    },
    {
      phrases: 'посол, спецпосланник, спецпредставитель, постпред, постоянный представитель, посланник, переговорщик',
      kinds: ['envoy'],
      evidenceRequired: 'state',
    },
    {
      phrases: 'советник, помощник, депутат, сенатор, губернатор, секретарь',
      kinds: ['other', 'security-adviser', 'regional-head'],
      evidenceRequired: 'state',
    },
    {
      phrases: 'король, королева, эмир, султан, император, принц, принцесса, папа римский, папа, понтифик, патриарх',
      kinds: ['head-of-state', 'religious'],
      evidenceRequired: 'insufficient',
      traits: ['stands-alone'],
    },
    {
      phrases: 'генерал, полковник, адмирал, маршал, капитан, командующий',
      kinds: ['military', 'head-of-state', 'head-of-government', 'other'],
      evidenceRequired: 'insufficient',
      traits: ['form-of-address'],
    },
  ],
  placeSide: 'both',
  connectors: new Set(),
  articles: new Set(),
  modifiers: {
    former: wordSet(
      'экс бывший бывшего бывшему бывшим бывшем бывшая бывшеи бывшую тогдашнии тогдашнего предыдущии предыдущего свергнутыи свергнутого покоиныи',
    ),
    acting: wordSet('врио исполняющии ио временныи временного'),
    elect: wordSet('избранныи избранного избранному избранным новоизбранныи новоизбранного'),
    other: wordSet(
      'нынешнии нынешнего деиствующии деиствующего деиствующему деиствующим новыи нового новому новым новая сам самого первыи первого',
    ),
  },
  fields: {
    portfolio: wordSet(
      'иностранных внутренних дел обороны финансов экономики экономического развития юстиции образования здравоохранения труда торговли ' +
        'энергетики культуры сельского хозяиства промышленности транспорта безопасности природных ресурсов туризма науки спорта внешних',
    ),
    'state-body': wordSet(
      'правительства кабинета кремля мид мида министерства президента госдепа госдепартамента госдумы думы белого дома',
    ),
    'state-arm': wordSet('разведки армии дипломатии'),
    'armed-body': wordSet('армии посольства цахал вооруженных минобороны'),
    police: wordSet('полиции'),
    party: wordSet('партии оппозиции'),
  },
  formerPrefixes: ['экс'],
  singulars: (folded) =>
    PLURAL_ENDINGS.filter(([plural]) => plural.test(folded)).map(([plural, singular]) =>
      folded.replace(plural, singular),
    ),
};
