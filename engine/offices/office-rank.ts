import { OFFICE_KINDS, type OfficeKind } from '../enumerations.ts';

/**
 * Which office is shown first when several are held: the one news names someone by. A head of state who is also prime
 * minister, party leader and commander is the head of state; a foreign minister who is also deputy prime minister is
 * the foreign minister.
 */
const RANK_OF: ReadonlyMap<OfficeKind, number> = new Map(OFFICE_KINDS.map((kind, at) => [kind, at]));

/** 0 for the office shown before all others. */
export const rankOf = (kind: OfficeKind): number => RANK_OF.get(kind) ?? OFFICE_KINDS.length;
