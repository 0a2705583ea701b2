import type {
  CountryFile,
  KnowledgeFiles,
  OfficeFile,
  OrganisationFile,
  Term,
  TreatyFile,
} from '../../../engine/knowledge.ts';

const PROVENANCE = { sources: [], checked: '2026-01-12', unconfirmed: [] };

/** An office with its terms; whatever else is said replaces what an ordinary one has. */
export const office = (id: string, title: string, terms: Term[], more: Partial<OfficeFile> = {}): OfficeFile => ({
  id,
  title,
  kind: 'head-of-state',
  terms,
  sources: [],
  ...more,
});

/** A country of our own. */
export const country = (name: string, more: Partial<CountryFile> = {}): CountryFile => ({
  ...PROVENANCE,
  name,
  demonyms: [],
  people: {},
  offices: [],
  ...more,
});

/** An organisation of our own. */
export const organisation = (name: string, more: Partial<OrganisationFile> = {}): OrganisationFile => ({
  ...PROVENANCE,
  name,
  people: {},
  offices: [],
  ...more,
});

/** A treaty of our own, signed on a day. */
export const treaty = (name: string, date: string, more: Partial<TreatyFile> = {}): TreatyFile => ({
  ...PROVENANCE,
  name,
  formalName: name,
  names: [],
  kind: 'treaty',
  themes: [],
  signed: { date, place: 'Town' },
  parties: [],
  signatories: [],
  background: '',
  settles: '',
  provisions: [],
  events: [],
  related: [],
  checked: null,
  confirmedIn: [],
  ...more,
});

/** Files of the knowledge, those that are not named empty. */
export const library = (files: Partial<KnowledgeFiles>): KnowledgeFiles => ({
  countries: {},
  organisations: {},
  treaties: {},
  ...files,
});
