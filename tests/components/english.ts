/** The language that tests read: pages of the extension take theirs into use before they draw. */
import { setEnglish } from '../../components/strings.ts';
import english from '../../locales/en.json';

setEnglish(english);
