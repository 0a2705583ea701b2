import type { EvidenceCode } from './weights.ts';

/** Notes one trace: what kind, and where it tells a person more than the kind, what was found. */
export type Note = (code: EvidenceCode, detail?: string | number) => void;
