import { treatyRules } from '../../../treaties/default-rules.ts';
import type { TreatyRules } from '../../../treaties/treaty-rules.ts';

/** Treaties in Chinese: the known names. */
export const treaties: TreatyRules = treatyRules({ names: {} });
