import { type PatternCorpus, reads } from '../../../dates/date-corpus.ts';

/** Parts of periods, stretches, abbreviations and numeric ranges; the article is of Monday, 5 May 2025. */
export const PARTS_AND_RANGES: readonly PatternCorpus[] = [
  {
    pattern: 'numeric-range',
    accepted: [
      reads('A feira vai de 10/6 a 12/6/2026.', '10/6 a 12/6/2026', '2026-06-10/2026-06-12'),
      reads('Férias: 1/10/2018-7/10/2018.', '1/10/2018-7/10/2018', '2018-10-01/2018-10-07'),
    ],
    rejected: ['Caiu de 10/6 a 12/6 na escala.', 'De 12/6 a 10/6/2026 não corre.'],
  },
  {
    pattern: 'numeric-range-without-year',
    accepted: [
      reads('Haverá greve entre 10/6 e 12/6.', '10/6 e 12/6', '2025-06-10/2025-06-12'),
      reads('28/2-1/3', '28/2-1/3', '2025-02-28/2025-03-01'),
    ],
    rejected: ['Os sets acabaram 7/6 e 6/4.', 'Comeu 1/2 e 3/4 do bolo.'],
  },
  {
    pattern: 'day-month-short-year',
    accepted: [
      reads('Ocorreu em 2 de outubro de 92.', '2 de outubro de 92', '1992-10-02'),
      reads('Nasceu em 23 de novembro 82 em Braga.', '23 de novembro 82', '1982-11-23'),
    ],
    rejected: ['Chegou em 2 de outubro de 15 países.'],
  },
  {
    pattern: 'year-range',
    accepted: [reads('A época de 2019/20 acabou.', '2019/20', '2019/2020')],
    rejected: ['Ligue para 1999-2345.', 'Tel. 2010-2015-86.'],
  },
  {
    pattern: 'weekday-bare-day',
    accepted: [
      reads('Volta na sexta-feira 9 em Roma.', 'sexta-feira 9', '2025-05-09'),
      reads('A votação é no domingo 11/5 em Lima.', 'domingo 11/5', '2025-05-11'),
    ],
    rejected: ['Na sexta-feira 9 pessoas morreram.'],
  },
  {
    pattern: 'day-month-numeric',
    accepted: [
      reads('A compra foi feita no dia 17/11.', 'dia 17/11', '2024-11-17'),
      reads('A reunião será em 20/6 ou 22/6.', '22/6', '2025-06-22'),
      reads('29/4', '29/4', '2025-04-29'),
    ],
    rejected: ['Votaram 3/4 do total.', 'Em 3/4 casos falhou.'],
  },
  {
    pattern: 'day-of-relative-month',
    accepted: [
      reads('A votação será em 21 deste mês.', '21 deste mês', '2025-05-21'),
      reads('Chegou no dia 4 do mês passado.', 'dia 4 do mês passado', '2025-04-04'),
    ],
    rejected: ['São 21 do mesmo partido.'],
  },
  {
    pattern: 'month-range-abbreviated',
    accepted: [reads('Subiu de set. a nov. de 2023.', 'set. a nov. de 2023', '2023-09/2023-11')],
    rejected: ['Foi de mar a mar.'],
  },
  {
    pattern: 'month-abbreviated',
    accepted: [reads('Caiu em nov. e não voltou.', 'nov.', '2024-11')],
    rejected: ['Morreu em alto mar. Ninguém viu.', 'Ganhou o terceiro set.'],
  },
  {
    pattern: 'month-numeric',
    accepted: [reads('Vale desde 12/2015 para todos.', '12/2015', '2015-12'), reads('03/2021', '03/2021', '2021-03')],
    rejected: ['A Lei 12/2015 proíbe.'],
  },
  {
    pattern: 'weekday-abbreviated',
    accepted: [reads('Falou na qui. em Roma.', 'qui.', '2025-05-01')],
    rejected: ['Tem de ter. Nada mais.'],
  },
  {
    pattern: 'week-of-day',
    accepted: [
      reads('Será na semana de 18 de maio.', 'semana de 18 de maio', '2025-W20'),
      reads('Volta na semana que começa em 2 de junho.', 'semana que começa em 2 de junho', '2025-W23'),
    ],
    rejected: ['Na semana de 18 a 24 de maio.', 'A semana de 40 horas.'],
  },
  {
    pattern: 'week-number',
    accepted: [
      reads('Será entregue na semana 31.', 'semana 31', '2025-W31'),
      reads('Caiu na semana 27 do ano passado.', 'semana 27 do ano passado', '2024-W27'),
    ],
    rejected: ['Uma semana, 31 mortos.'],
  },
  {
    pattern: 'week-of-period',
    accepted: [
      reads('Começa na terceira semana de janeiro de 2026.', 'terceira semana de janeiro de 2026', '2026-W03'),
      reads('Foi na última semana de 2016.', 'última semana de 2016', '2016-W52'),
    ],
    rejected: ['É a terceira semana de greve.', 'Na primeira semana choveu.'],
  },
  {
    pattern: 'month-of-year',
    accepted: [
      reads('Caiu no terceiro mês de 2021.', 'terceiro mês de 2021', '2021-03'),
      reads('Será no nono mês do próximo ano.', 'nono mês do próximo ano', '2026-09'),
    ],
    rejected: ['É o terceiro mês de guerra.'],
  },
  {
    pattern: 'units-of-period',
    accepted: [
      reads('Cresceu nos primeiros seis meses de 2021.', 'primeiros seis meses de 2021', '2021-01/2021-06'),
      reads('As primeiras 2 semanas de 2021.', 'primeiras 2 semanas de 2021', '2021-W01/2021-W02'),
      reads('Os últimos quatro meses do ano passado.', 'últimos quatro meses do ano passado', '2024-09/2024-12'),
    ],
    rejected: ['Os primeiros seis meses de gravidez.', 'Os últimos dois anos da sua vida.'],
  },
  {
    pattern: 'stretch',
    accepted: [
      reads('Caiu nos últimos três meses.', 'últimos três meses', '2025-02-05/2025-05-05'),
      reads('Choverá nos próximos dois dias.', 'próximos dois dias', '2025-05-06/2025-05-07'),
    ],
    rejected: ['Nos últimos meses caiu.', 'Os últimos três meses do seu mandato.', 'Os três anos anteriores à guerra.'],
  },
  {
    pattern: 'century-of-list',
    accepted: [reads('Viveu nos séculos XVI e XVII.', 'XVII', '16')],
    rejected: ['Os reis João II e III.', 'Os séculos III e II a.C.'],
  },
  {
    pattern: 'labelled-year',
    accepted: [reads('Fechou o ano fiscal de 2008 no vermelho.', 'ano fiscal de 2008', '2008')],
    rejected: ['Fechou o ano fiscal com 2008 euros.'],
  },
  {
    pattern: 'short-year',
    accepted: [reads('Ganhou em 98, e só.', '98', '1998'), reads('Desde 92 não votam.', '92', '1992')],
    rejected: ['Em 98 por cento dos casos.', 'Em 75 países.', 'Mora no 12.', 'Subiu 95.'],
  },
  {
    pattern: 'dated-deictic',
    accepted: [
      reads('Hoje, 5 de maio de 2025, vota-se.', 'Hoje, 5 de maio de 2025', '2025-05-05'),
      reads('Ontem, domingo 4, caiu.', 'Ontem, domingo 4', '2025-05-04'),
    ],
    rejected: ['Hoje 5 pessoas morreram.'],
  },
  {
    pattern: 'eve',
    accepted: [
      reads('Tinha dito na véspera em Roma.', 'véspera', '2025-05-04'),
      reads('Morreu em 10 de abril de 2020. Na véspera jantou com ele.', 'véspera', '2020-04-09'),
    ],
    rejected: ['Na véspera da cúpula.'],
  },
  {
    pattern: 'units-before-day',
    accepted: [reads('Saiu dois dias antes de ontem.', 'dois dias antes de ontem', '2025-05-02')],
    rejected: ['Saiu dois dias antes da cúpula.'],
  },
  {
    pattern: 'same-period',
    accepted: [
      reads('Caiu no primeiro trimestre de 2025 face ao mesmo período de 2024.', 'mesmo período de 2024', '2024-Q1'),
      reads('Subiu em março de 2025, e em igual mês do ano passado caiu.', 'igual mês do ano passado', '2024-03'),
    ],
    rejected: ['É o mesmo mês de sempre.', 'É o mesmo período de paz.'],
  },
  {
    pattern: 'decade-of-list',
    accepted: [reads('Nos anos 80 e 90 houve crise.', '90', '199')],
    rejected: ['Tem entre 70 e 80 anos.'],
  },
  {
    pattern: 'short-year-range',
    accepted: [reads('A época 97/98 foi boa.', '97/98', '1997/1998')],
    rejected: ['Ganhou 97-98 ao Porto.'],
  },
  {
    pattern: 'weekday-of-month',
    accepted: [
      reads(
        'Volta na primeira segunda-feira de outubro de 2019.',
        'primeira segunda-feira de outubro de 2019',
        '2019-10-07',
      ),
      reads('É na última sexta-feira de maio.', 'última sexta-feira de maio', '2025-05-30'),
    ],
    rejected: ['Na segunda segunda-feira seguida.'],
  },
  {
    pattern: 'units-after-date',
    accepted: [
      reads('Abre três dias depois de 5 de maio de 2024.', 'três dias depois de 5 de maio de 2024', '2024-05-08'),
    ],
    rejected: ['Vota-se duas semanas depois do debate.'],
  },
  {
    pattern: 'units-before-date',
    accepted: [
      reads('Morreu três dias antes de 5 de maio de 2024.', 'três dias antes de 5 de maio de 2024', '2024-05-02'),
    ],
    rejected: ['Morreu três dias antes do debate.'],
  },
];
