import type { Correction } from '../../settings/corrections.ts';

export interface Report {
  title: string;
  body: string;
  /** A form with both filled in; null where the project has no public home. */
  address: string | null;
}

/** In English in every language: it goes to those who keep the knowledge. */
const KIND_IN_ENGLISH = { leader: 'person', date: 'date', treaty: 'treaty' } as const;

/**
 * What a correction would tell the project: the name, our id for it and the site, nothing of the article or the reader.
 * @param home address of the project's repository, from the manifest
 */
export function reportOf({ kind, name, id, site }: Correction, home: string | null): Report {
  const title = `Wrong ${KIND_IN_ENGLISH[kind]}: ${name}`;
  const body = [`Words: ${name}`, `Taken for: ${id ?? 'not in the knowledge'}`, `Site: ${site}`].join('\n');
  const address = home === null ? null : `${home}/issues/new?${new URLSearchParams({ title, body })}`;
  return { title, body, address };
}
