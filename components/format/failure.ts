import type { FailureCode } from '../../messaging/failure.ts';
import { t, tIfKnown } from '../strings.ts';

/** Why something could not be done, in the person's language. */
export function failureWords(code: FailureCode): string {
  return tIfKnown(`failure.${code.replaceAll('-', '_')}`) ?? t('failure.unexpected');
}
