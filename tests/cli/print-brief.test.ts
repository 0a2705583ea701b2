import { describe, expect, test } from 'vitest';
import { printBrief } from '../../cli/print-brief.ts';
import { leader, sampleBrief } from '../components/sample-brief.ts';

const GUTERRES = { country: 'PT', of: 'United Nations', officeCountry: null, office: 'Secretary-General' };
const printed = (more: Parameters<typeof leader>[0]) => printBrief({ ...sampleBrief, leaders: [leader(more)] });

test('whoever heads an organisation stands beside its name, not beside their own country', () => {
  expect(printed({ ...GUTERRES, name: 'António Guterres', mentions: [] })).toContain(
    'António Guterres: Secretary-General (United Nations)',
  );
});

test('whoever serves a country stands beside its code', () => {
  const prime = { country: 'IN', of: 'India', officeCountry: 'IN', office: 'Prime Minister' };
  expect(printed({ ...prime, name: 'Narendra Modi', mentions: [] })).toContain('Narendra Modi: Prime Minister (IN)');
});

test('so do those a name may mean', () => {
  const candidates = [
    { id: 'a', name: 'Ana Annan', ...GUTERRES },
    { id: 'b', name: 'Ben Annan', country: 'GH', of: 'Ghana', officeCountry: 'GH', office: 'President' },
  ];
  const words = printed({ id: null, name: 'Annan', mentions: [], candidates });
  expect(words).toContain('Ana Annan, Secretary-General, United Nations');
  expect(words).toContain('Ben Annan, President, GH');
});

test('what somebody held after the day stands in order below', () => {
  const office = { office: 'President', country: 'US', of: 'United States', acting: false };
  const words = printed({
    name: 'Ada Example',
    mentions: [],
    ...office,
    since: '2009-01-20',
    until: '2013-01-20',
    after: [{ ...office, office: 'Secretary of State', since: '2014-02-01', until: '2015-03-01' }],
    now: { ...office, since: '2025-01-20', until: null },
  });
  expect(words).toMatch(
    /until 2013-01-20\n +2014-02-01 to 2015-03-01: Secretary of State \(United States\)\n +since 2025-01-20: President/,
  );
});

describe('whoever held no office on the day', () => {
  const none = { country: 'MV', of: 'Maldives', officeCountry: 'MV', office: null, mentions: [] };
  const president = { office: 'President', country: 'MV', of: 'Maldives', acting: false };

  test('is shown with the last one before it, also where the article keeps the title', () => {
    const before = [{ ...president, since: '2008-11-11', until: '2012-02-07' }];
    expect(printed({ ...none, name: 'Ada Example', statedOffice: 'President', before })).toContain(
      'Ada Example: formerly President (Maldives), 2008-11-11 to 2012-02-07; named',
    );
  });

  test('is shown with what the article calls them, in its words, where there was none before', () => {
    expect(printed({ ...none, name: 'Ada Elect', statedOffice: 'President-elect' })).toContain(
      'Ada Elect: "President-elect" in the article (MV); named',
    );
  });

  test('is shown with none where neither says more', () => {
    expect(printed({ ...none, name: 'Ada Example' })).toContain('Ada Example: no office on that day (MV); named');
  });
});
