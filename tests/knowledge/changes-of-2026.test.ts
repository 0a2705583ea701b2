/**
 * What changed in 2025 and 2026 and was found missing or wrong on 30 November 2026: each fact, written down here, held against
 * the files. `-` stands for a vacancy, or for an office whose holder no page within reach names: nobody is shown then.
 */
import { describe, expect, test } from 'vitest';
import { analyse, prepareKnowledge } from '../../engine/analyse.ts';
import type { OfficesPart } from '../../engine/knowledge.ts';
import { en } from '../../engine/languages/en/index.ts';
import { firstDay } from '../../engine/partial-day.ts';
import { restsOnMemory } from '../../knowledge/provenance.ts';
import { readKnowledgeFiles } from '../../knowledge/read-files.ts';
import { facts } from '../fuzz/arbitraries.ts';

const files = readKnowledgeFiles();

/** File, office, day, who holds it (several where it is shared). */
const HOLDERS = `
iq prime-minister 2026-05-20 ali-al-zaidi
iq president 2026-05-20 nizar-amedi
iq defence-minister 2026-05-20 -
iq interior-minister 2026-05-20 -
ir security-council-secretary 2026-03-10 ali-larijani
ir security-council-secretary 2026-04-01 -
ir chief-of-staff-of-the-armed-forces 2026-02-01 abdolrahim-mousavi
ir chief-of-staff-of-the-armed-forces 2026-04-01 -
ir irgc-commander 2026-02-01 mohammad-pakpour
ir finance-minister 2025-07-15 ali-madanizadeh
np prime-minister 2026-04-10 balendra-shah
np foreign-minister 2026-02-15 bala-nanda-sharma
np interior-minister 2026-04-10 balendra-shah
ye prime-minister 2026-02-01 shaya-al-zindani
ua head-of-the-presidential-office 2026-01-15 kyrylo-budanov
tr interior-minister 2026-03-01 mustafa-ciftci
tr justice-minister 2026-03-01 akin-gurlek
br finance-minister 2026-04-15 dario-durigan
us attorney-general 2026-06-15 todd-blanche
gb health-secretary 2026-05-10 wes-streeting
gb prime-minister 2026-07-25 andy-burnham
gb foreign-secretary 2026-07-25 ed-miliband
gb home-secretary 2026-07-25 shabana-mahmood
gb chancellor-of-the-exchequer 2026-07-25 john-healey
gb defence-secretary 2026-07-25 wes-streeting
gb first-minister-of-wales 2026-05-20 rhun-ap-iorwerth
gb first-minister-of-wales 2026-04-01 eluned-morgan
gb first-minister-of-scotland 2026-05-25 john-swinney
sb prime-minister 2026-05-20 -
xk president 2026-04-10 albulena-haxhiu
xk foreign-minister 2026-03-10 glauk-konjufca
xk speaker-of-the-assembly 2026-03-10 albulena-haxhiu
sn prime-minister 2026-07-20 -
dk prime-minister 2026-06-20 mette-frederiksen
eg speaker-of-the-house-of-representatives 2026-02-01 hisham-badawi
cr president 2026-05-10 laura-fernandez
lv prime-minister 2026-02-20 evika-silina
pe president 2026-06-10 jose-maria-balcazar
pe president 2026-08-10 keiko-fujimori
co president 2026-08-10 abelardo-de-la-espriella
th finance-minister 2025-10-15 ekniti-nitithanprapas
th defence-minister 2025-10-15 nattaphon-narkphanit
th interior-minister 2025-10-15 anutin-charnvirakul
sd defence-minister 2025-07-15 hassan-daoud-kabroun
sd interior-minister 2025-07-15 babikir-samra-mustafa
kr interior-minister 2025-08-15 yun-ho-jung
tt defence-minister 2025-06-01 wayne-sturge
tt finance-minister 2025-06-01 davendranath-tancoo
tt homeland-security-minister 2025-06-01 roger-alexander
hu prime-minister 2026-06-20 peter-magyar
hu foreign-minister 2026-06-20 anita-orban
bg prime-minister 2026-06-20 rumen-radev
mx foreign-minister 2026-05-15 roberto-velasco
asian-infrastructure-investment-bank president 2026-02-01 zou-jiayi
unrwa commissioner-general 2026-04-15 -
lt prime-minister 2025-03-01 gintautas-paluckas
rs prime-minister 2025-01-22 milos-vucevic
ch president 2025-06-01 karin-keller-sutter
at chancellor 2025-02-01 alexander-schallenberg
th prime-minister 2025-07-15 paetongtarn-shinawatra,phumtham-wechayachai
`
  .trim()
  .split('\n')
  .map((line) => line.split(' ') as [file: string, office: string, day: string, holders: string]);

function termsOn(id: string, officeId: string, day: string) {
  const file: OfficesPart | undefined = files.countries[id] ?? files.organisations[id];
  const office = file?.offices.find((candidate) => candidate.id === officeId);
  if (!file || !office) throw new Error(`${id} has no office "${officeId}"`);
  return office.terms
    .filter((term) => firstDay(term.start) <= day && (term.end === undefined || firstDay(term.end) > day))
    .map((term) => ({ person: term.person, lookedUp: !restsOnMemory(term, office, file) }));
}

describe('who held the office', () => {
  test.each(HOLDERS)('%s, %s, on %s: %s', (id, office, day, holders) => {
    const found = termsOn(id, office, day).map(({ person }) => person);
    expect(found.sort()).toEqual(holders === '-' ? [] : holders.split(','));
  });

  test('a page or a list shows nearly all of them', () => {
    const fromMemory = HOLDERS.flatMap(([id, office, day]) =>
      termsOn(id, office, day)
        .filter(({ lookedUp }) => !lookedUp)
        .map(({ person }) => `${id} ${person}`),
    );
    expect(fromMemory).toEqual([]);
  });
});

test('the two who bear one name are one', () => {
  const { people, offices } = files.countries.be ?? { people: {}, offices: [] };
  const kings = Object.entries(people).filter(([, { name }]) => name === 'King Philippe' || name === 'Philippe');
  expect(kings).toHaveLength(1);
  const [reign] = offices.flatMap(({ terms }) => terms.filter(({ person }) => person === kings[0]?.[0]));
  expect(reign?.start).toBe('2013-07-21');
});

test('the papers of 2026 have files', () => {
  expect(Object.keys(files.treaties)).toEqual(
    expect.arrayContaining([
      'board-of-peace-charter',
      'india-eu-free-trade-agreement',
      'india-eu-security-and-defence-partnership',
      'islamabad-memorandum-2026',
    ]),
  );
});

describe('of two offices held at once', () => {
  const knowledge = prepareKnowledge(files);
  const officeOf = (text: string, published: string) =>
    analyse({ text, page: facts({ published }) }, knowledge, en, published).leaders.map(({ office }) => office);

  test('that of the head of a region is shown, not that of the party', () => {
    expect(officeOf("Scotland's John Swinney met ministers in Edinburgh.", '2026-05-25')).toEqual([
      'First Minister of Scotland',
    ]);
    expect(officeOf("Bavaria's Markus Söder spoke to reporters in Munich.", '2025-06-02')).toEqual([
      expect.stringMatching(/Bavaria/),
    ]);
  });

  test('who leads a party alone is shown as that', () => {
    expect(officeOf("Scotland's John Swinney was elected by the SNP in Glasgow.", '2024-05-07')).toEqual([
      'SNP Leader',
    ]);
  });
});

test('a namesake who died is not meant by the surname alone', () => {
  const knowledge = prepareKnowledge(files);
  const text = 'Trudeau told reporters in Ottawa that Canada would answer the tariffs.';
  const { leaders } = analyse({ text, page: facts({ published: '2024-11-26' }) }, knowledge, en, '2024-11-26');
  expect(leaders.map(({ name }) => name)).toEqual(['Justin Trudeau']);
});
