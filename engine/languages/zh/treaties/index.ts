import { characterSet } from '../../../text/word-set.ts';
import { treatyRules } from '../../../treaties/default-rules.ts';
import type { TreatyRules } from '../../../treaties/treaty-rules.ts';

/**
 * Treaties in Chinese: the names of the knowledge, which stand without spaces, and the year beside them. Kinds of instruments
 * have several characters, so nothing is read from the shape of a name.
 */
export const treaties: TreatyRules = treatyRules({
  names: { neutral: characterSet('新旧') },
  years: {
    determiners: characterSet('该此'),
    passing: characterSet('的'),
    after: characterSet('于在'),
    dating: characterSet('于在'),
    making: characterSet('签订缔'),
    signing: characterSet('签'),
    beforeYear: characterSet('于在署订'),
    units: characterSet('年'),
  },
});
