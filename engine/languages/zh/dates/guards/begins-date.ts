import type { FormPlace } from '../../../../dates/grammar/forms.ts';
import { followsOtherYear, isWholeNumber } from './numbers.ts';
import { beginsWord } from './words.ts';

/** A number that begins here, in no year that is not understood. */
export const beginsDate = (place: FormPlace): boolean =>
  isWholeNumber(place) && !followsOtherYear(place) && (!place.captures.has('ryear') || beginsWord(place));
