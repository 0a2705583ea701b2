/** A body that news names instead of its state. */
interface Institution {
  /** Lower case, hyphens as spaces. */
  phrase: string;
  /** ISO alpha-2 of the state it belongs to or acts in. */
  country: string;
  /** True where its spokesmen speak for soldiers, not for the government. */
  military?: true;
}

export const INSTITUTIONS: readonly Institution[] = [
  { phrase: 'white house', country: 'US' },
  { phrase: 'state department', country: 'US' },
  { phrase: 'defense department', country: 'US', military: true },
  { phrase: 'treasury department', country: 'US' },
  { phrase: 'justice department', country: 'US' },
  { phrase: 'pentagon', country: 'US', military: true },
  { phrase: 'national security council', country: 'US' },
  { phrase: 'joint chiefs of staff', country: 'US', military: true },
  { phrase: 'joint chiefs', country: 'US', military: true },
  { phrase: 'federal reserve', country: 'US' },
  { phrase: 'kremlin', country: 'RU' },
  { phrase: 'downing street', country: 'GB' },
  { phrase: 'foreign office', country: 'GB' },
  { phrase: 'house of commons', country: 'GB' },
  { phrase: 'bank of england', country: 'GB' },
  { phrase: 'bank of japan', country: 'JP' },
  { phrase: 'reserve bank of india', country: 'IN' },
  { phrase: 'lok sabha', country: 'IN' },
  { phrase: 'elysee', country: 'FR' },
  { phrase: 'quai d orsay', country: 'FR' },
  { phrase: 'bundestag', country: 'DE' },
  { phrase: 'bundesbank', country: 'DE' },
  { phrase: 'knesset', country: 'IL' },
  { phrase: 'blue house', country: 'KR' },
  { phrase: 'taliban', country: 'AF' },
  { phrase: 'hezbollah', country: 'LB' },
  { phrase: 'hamas', country: 'PS' },
  { phrase: 'palestinian authority', country: 'PS' },
  { phrase: 'palestine liberation organization', country: 'PS' },
  { phrase: 'houthi', country: 'YE' },
  { phrase: 'sinn fein', country: 'GB' },
];
