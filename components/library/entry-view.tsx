import type { LibraryEntry } from '../../engine/lookup/library-entry.ts';
import { TreatyInFull } from '../brief/treaty-in-full.tsx';
import { OfficePage } from './office-page.tsx';
import { PersonPage } from './person-page.tsx';
import { PlacePage } from './place-page.tsx';

const NO_TREATIES: ReadonlySet<string> = new Set();

/** Any page of the library; popup, panel and library draw the same. */
export function EntryView({
  entry,
  inArticle = NO_TREATIES,
}: {
  entry: LibraryEntry;
  inArticle?: ReadonlySet<string>;
}) {
  switch (entry.kind) {
    case 'treaty':
      return <TreatyInFull treaty={entry.treaty} inArticle={inArticle} />;
    case 'person':
      return <PersonPage person={entry} />;
    case 'office':
      return <OfficePage entry={entry} />;
    default:
      return <PlacePage place={entry} />;
  }
}
