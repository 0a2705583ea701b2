import { type PatternCorpus, reads } from '../../../dates/date-corpus.ts';
import { PARTS_AND_RANGES } from './parts-and-ranges.ts';

/** What each Portuguese pattern must read in an article of Monday, 5 May 2025, and what it must leave alone. */
export const DATES: readonly PatternCorpus[] = [
  ...PARTS_AND_RANGES,
  {
    pattern: 'numeric-date',
    accepted: [
      reads('A ata traz a data 03/11/2024 na margem.', '03/11/2024', '2024-11-03'),
      reads('Consta 2024-11-03 no arquivo.', '2024-11-03', '2024-11-03'),
    ],
    rejected: ['A versão 10.0.2.15 corrige isso.', 'O 31/02/2020 não existe.'],
  },
  {
    pattern: 'day-range',
    accepted: [
      reads('A visita será de 7 a 10 de maio.', '7 a 10 de maio', '2025-05-07/2025-05-10'),
      reads(
        'A feira será de segunda, 2, a sexta, 6 de junho.',
        'segunda, 2, a sexta, 6 de junho',
        '2025-06-02/2025-06-06',
      ),
      reads('Foi do dia 5 ao dia 9 de abril.', 'dia 5 ao dia 9 de abril', '2025-04-05/2025-04-09'),
      reads(
        'A feira foi de 28 de dezembro a 3 de janeiro de 2023.',
        '28 de dezembro a 3 de janeiro de 2023',
        '2022-12-28/2023-01-03',
      ),
    ],
    rejected: ['Subiu de 5 a 7 pontos.', 'Foi do dia 5 ao dia útil seguinte.'],
  },
  {
    pattern: 'event-day',
    accepted: [
      reads('O ataque do Hamas de 7 de outubro mudou tudo.', '7 de outubro', '2023-10-07'),
      reads('Os atentados de 11 de setembro ainda doem.', '11 de setembro', '2001-09-11'),
    ],
    rejected: ['A reunião de 7 de outubro fracassou.', 'O ataque de 7 de outubro de 2024 fracassou.'],
  },
  {
    pattern: 'day-month-name',
    accepted: [
      reads('O acordo foi assinado em 5 de maio de 2020.', '5 de maio de 2020', '2020-05-05'),
      reads('A votação será em 23 de maio.', '23 de maio', '2025-05-23'),
      reads('Eles se reuniram em 14 de abril.', '14 de abril', '2025-04-14'),
      reads('Eles se reuniram em 14 de novembro.', '14 de novembro', '2024-11-14'),
      reads('Na sexta-feira, 2 de maio, o ministro voltou.', 'sexta-feira, 2 de maio', '2025-05-02'),
      reads('Em 1º de outubro de 1949 nasceu a república.', '1º de outubro de 1949', '1949-10-01'),
    ],
    rejected: ['Mora na avenida 9 de julho.', 'Cerca de 40 de maior porte.'],
  },
  {
    pattern: 'day-of-list',
    accepted: [reads('Houve sessões em 6 e 9 de abril.', '6', '2025-04-06')],
    rejected: ['Pagaram 6 e 9 euros em abril.'],
  },
  {
    pattern: 'weekday-day',
    accepted: [
      reads('O ministro saiu nesta sexta-feira (2) em Roma.', 'nesta sexta-feira (2)', '2025-05-02'),
      reads('O ministro saiu na quinta (1º) em Roma.', 'quinta (1º)', '2025-05-01'),
    ],
    rejected: ['A quinta (terceira do ano) edição abriu.'],
  },
  {
    pattern: 'day-of-month',
    accepted: [reads('O pagamento será no dia 12.', 'dia 12', '2025-05-12')],
    rejected: ['No dia 12 pessoas vieram.'],
  },
  {
    pattern: 'month-range',
    accepted: [reads('O exercício será de junho a julho de 2026.', 'junho a julho de 2026', '2026-06/2026-07')],
    rejected: ['Em junho ou em julho ele virá.'],
  },
  {
    pattern: 'month',
    accepted: [
      reads('Em março de 2014 houve o referendo.', 'março de 2014', '2014-03'),
      reads('Eles se encontraram em abril.', 'abril', '2025-04'),
      reads('A cúpula será em outubro.', 'outubro', '2025-10'),
      reads('Em agosto passado ele esteve em Roma.', 'agosto passado', '2024-08'),
    ],
    rejected: ['A cimeira do Rio de Janeiro passado o susto.', 'A Editora Abril fechou.', 'O senhor Maio falou.'],
  },
  {
    pattern: 'named-day',
    accepted: [reads('No Natal de 2020 tudo fechou.', 'Natal de 2020', '2020-12-25')],
    rejected: ['O dia passou.'],
  },
  {
    pattern: 'night-between',
    accepted: [reads('Choveu na noite de sábado para domingo.', 'noite de sábado para domingo', '2025-05-03')],
    rejected: ['A noite foi longa.'],
  },
  {
    pattern: 'weekday',
    accepted: [
      reads('Na sexta-feira o ministro renunciou.', 'sexta-feira', '2025-05-02'),
      reads('Na quarta-feira o Parlamento votará.', 'quarta-feira', '2025-05-07'),
      reads('O jogo disputa-se no sábado.', 'sábado', '2025-05-10'),
      reads('O jogo disputou-se no sábado.', 'sábado', '2025-05-03'),
      reads('Ele chegou na quinta-feira passada.', 'quinta-feira passada', '2025-05-01'),
      reads('Na terça, o ministro viajou.', 'terça', '2025-04-29'),
    ],
    rejected: [
      'Abre de segunda a sexta.',
      'Abre de segunda-feira a sexta-feira.',
      'Toda sexta-feira eles rezam.',
      'Na segunda vez ele venceu.',
      'Ficou na quarta colocação.',
    ],
  },
  {
    pattern: 'weekend',
    accepted: [reads('Conversaram no fim de semana passado.', 'fim de semana passado', '2025-W18-WE')],
    rejected: ['O fim foi triste.'],
  },
  {
    pattern: 'season',
    accepted: [reads('Na primavera de 2014 a guerra começou.', 'primavera de 2014', '2014-SP')],
    rejected: ['Foram férias de verão.', 'Eles verão o resultado.'],
  },
  {
    pattern: 'quarter',
    accepted: [reads('No primeiro trimestre de 2020 as vendas caíram.', 'primeiro trimestre de 2020', '2020-Q1')],
    rejected: ['No primeiro turno ele venceu.'],
  },
  {
    pattern: 'half',
    accepted: [reads('No primeiro semestre de 2023 a inflação caiu.', 'primeiro semestre de 2023', '2023-H1')],
    rejected: ['No segundo turno ele venceu.'],
  },
  {
    pattern: 'decade',
    accepted: [
      reads('Nos anos 1990 o país mudou.', 'anos 1990', '199'),
      reads('Cresceu na década de 80.', 'década de 80', '198'),
      reads('Nos anos setenta tudo mudava.', 'anos setenta', '197'),
    ],
    rejected: ['Ele tem 80 anos.'],
  },
  {
    pattern: 'century',
    accepted: [reads('O forte é do século XV.', 'século XV', '14')],
    rejected: ['Luís XIV reinou.', 'Um século passou.'],
  },
  {
    pattern: 'units-from-day',
    accepted: [reads('Dois dias depois de amanhã ele parte.', 'Dois dias depois de amanhã', '2025-05-08')],
    rejected: ['Dois dias depois da queda ele partiu.'],
  },
  {
    pattern: 'units-ago',
    accepted: [
      reads('Há duas semanas eles discutiram.', 'Há duas semanas', '2025-W17'),
      reads('Três anos atrás ele saiu.', 'Três anos atrás', '2022'),
      reads('Ele foi preso há três anos.', 'há três anos', '2022'),
      reads('Está livre, pois saiu há três anos.', 'há três anos', '2022'),
    ],
    rejected: ['Há duas casas aqui.', 'Ele está preso há três meses.', 'Governa o país há dez anos.'],
  },
  {
    pattern: 'units-ahead',
    accepted: [reads('Dentro de duas semanas eles negociarão.', 'Dentro de duas semanas', '2025-W21')],
    rejected: ['Ele construiu em duas semanas.'],
  },
  {
    pattern: 'units-earlier',
    accepted: [reads('Em 2010 ela venceu. Dois anos antes perdeu.', 'Dois anos antes', '2008')],
    rejected: ['Antes ela perdeu.'],
  },
  {
    pattern: 'units-later',
    accepted: [reads('Em 2010 ele saiu. Dois anos depois voltou.', 'Dois anos depois', '2012')],
    rejected: ['Depois ele voltou.'],
  },
  {
    pattern: 'deictic-day',
    accepted: [
      reads('Ontem ele falou em Lisboa.', 'Ontem', '2025-05-04'),
      reads('A delegação chegará amanhã.', 'amanhã', '2025-05-06'),
    ],
    rejected: ['A manhã estava fria.'],
  },
  {
    pattern: 'relative-unit',
    accepted: [
      reads('Na semana passada ele saiu.', 'semana passada', '2025-W18'),
      reads('No ano passado os preços subiram.', 'ano passado', '2024'),
      reads('No próximo mês haverá eleição.', 'próximo mês', '2025-06'),
      reads('Neste ano a colheita é boa.', 'Neste ano', '2025'),
    ],
    rejected: ['Nos próximos anos tudo mudará.', 'O próximo presidente decidirá.'],
  },
  {
    pattern: 'running-unit',
    accepted: [reads('Até o fim do ano eles construirão.', 'fim do ano', '2025')],
    rejected: ['O homem do ano falou.'],
  },
  {
    pattern: 'vague-present',
    accepted: [reads('Atualmente ele vive em Roma.', 'Atualmente', 'PRESENT_REF')],
    rejected: ['A atualidade manda.'],
  },
  {
    pattern: 'vague-past',
    accepted: [reads('Recentemente eles se viram.', 'Recentemente', 'PAST_REF')],
    rejected: ['O recente acordo vale.'],
  },
  {
    pattern: 'vague-future',
    accepted: [reads('Em breve eles se verão.', 'Em breve', 'FUTURE_REF')],
    rejected: ['A breve visita acabou.'],
  },
  {
    pattern: 'year',
    accepted: [
      reads('Em 2020 a lei foi adotada.', '2020', '2020'),
      reads('O filme “Cidade” (1967) volta.', '1967', '1967'),
    ],
    rejected: ['Custa 2000 reais.', 'O voo 1990 foi cancelado.', 'Cerca de 1925 pessoas vieram.'],
  },
];
