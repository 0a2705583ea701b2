import { describe, expect, test } from 'vitest';
import { describeTreaty } from '../../../engine/treaties/describe-treaty.ts';
import { recordTreaties } from '../../../engine/treaties/treaty-records.ts';
import { knowledge, treaty } from './sample-files.ts';

const later = treaty({
  name: 'Hentzau Protocol',
  names: [],
  signed: { date: '1980-05-05', place: 'Hentzau' },
  related: [
    { id: 'zenda', kind: 'amends' },
    { id: 'gone', kind: 'cites' },
  ],
});

describe('a treaty by its id', () => {
  const records = recordTreaties(knowledge({ zenda: treaty({ parties: ['RR', 'Black Guard'] }), hentzau: later }));

  test('is null where we have none', () => {
    expect(describeTreaty(records, 'nowhere', '2025-01-01')).toBeNull();
  });

  test('names states by their own files and movements as written', () => {
    expect(describeTreaty(records, 'zenda', '2025-01-01')?.parties).toEqual([
      { code: 'RR', name: 'Ruritania' },
      { code: null, name: 'Black Guard' },
    ]);
  });

  test('resolves relations both ways, with the inverse kind, and leaves out what is not there', () => {
    expect(describeTreaty(records, 'hentzau', '2025-01-01')?.related).toEqual([
      { id: 'zenda', name: 'Zenda Agreement', kind: 'amends', signed: '1972-07-02' },
    ]);
    expect(describeTreaty(records, 'zenda', '2025-01-01')?.related).toEqual([
      { id: 'hentzau', name: 'Hentzau Protocol', kind: 'amended-by', signed: '1980-05-05' },
    ]);
  });

  test('has no mentions and marks no provision', () => {
    const entry = describeTreaty(records, 'zenda', '2025-01-01');
    expect(entry?.mentions).toEqual([]);
    expect(entry?.provisions.map((provision) => provision.cited)).toEqual([false, false]);
  });

  test('gives a signatory the office held on the day of signing', () => {
    const signatories = [
      { name: 'Rudolf V', person: 'rudolf-elphberg', country: 'RR' },
      { name: 'A clerk', office: 'clerk' },
    ];
    const entry = describeTreaty(recordTreaties(knowledge({ zenda: treaty({ signatories }) })), 'zenda', '2025-01-01');
    expect(entry?.signatories).toEqual([
      { name: 'Rudolf V', person: 'rudolf-elphberg', country: 'RR', office: 'King' },
      { name: 'A clerk', person: null, country: null, office: 'clerk' },
    ]);
  });
});
