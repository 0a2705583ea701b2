import { treatyRules } from '../../../treaties/default-rules.ts';
import type { TreatyRules } from '../../../treaties/treaty-rules.ts';

const set = (characters: string): ReadonlySet<string> => new Set(characters);

/**
 * Treaties in Chinese: the names of the knowledge, which stand without spaces, and the year beside them. Kinds of instruments
 * have several characters, so nothing is read from the shape of a name.
 */
export const treaties: TreatyRules = treatyRules({
  names: { neutral: set('新旧') },
  years: {
    determiners: set('该此'),
    passing: set('的'),
    after: set('于在'),
    dating: set('于在'),
    making: set('签订缔'),
    signing: set('签'),
    beforeYear: set('于在署订'),
    units: set('年'),
  },
});
