import type { PersonFile } from '../knowledge.ts';
import type { OfficeRecord } from '../offices/office-record.ts';

/** A person of the knowledge with everything they held. */
export interface Person extends OfficeRecord {
  id: string;
  facts: PersonFile;
}
