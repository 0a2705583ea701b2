import type { Pattern } from '../../../dates/expression.ts';
import { type FormPattern, formPattern } from '../../../dates/grammar/forms.ts';
import { createSlots, type Slot } from '../../../dates/grammar/slots.ts';
import { textRules } from '../text/index.ts';
import { lexicon } from './lexicon.ts';

/** `{adjective}`: what may stand between a relative modifier and its noun: `diesem [strengen] Winter`. */
const adjective: Slot = {
  opens: [],
  opensWithNumber: false,
  read: (words, at) =>
    words.at(at).shape === 'lower' && /\p{L}{2}e[nrms]?$/u.test(words.folded(at))
      ? [{ value: words.folded(at), last: at }]
      : [],
};

/** How the forms of German are read. */
export const grammar = { rules: textRules, slots: { ...createSlots(textRules, lexicon), adjective } };

/** A pattern of German, from its forms. */
export const pattern = (rule: FormPattern): Pattern => formPattern(grammar, rule);
