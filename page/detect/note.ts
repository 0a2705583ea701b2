import type { EvidenceCode } from './weights.ts';

/** Notes one trace: what kind, and what was found, for the reader's eyes. */
export type Note = (code: EvidenceCode, detail: string | number) => void;
