/**
 * One text and everybody who is to be found in it, in order: nobody more, nobody less. A leader is written
 * `Name | country | office` (country `-` for none; the office may be left out). `?` before the name: shown as
 * candidates, not as one person.
 */
export interface LeaderCase {
  day: string;
  text: string;
  leaders: string[];
  /** The texts of all mentions, in order, where they matter. */
  mentions?: string[];
}

export const on = (day: string, text: string, leaders: string[] = [], mentions?: string[]): LeaderCase => ({
  day,
  text,
  leaders,
  ...(mentions ? { mentions } : {}),
});
