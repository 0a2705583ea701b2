/** A body that news names instead of its state. */
interface Institution {
  /** Lower case, hyphens as spaces. */
  phrase: string;
  /** ISO alpha-2 of the state it belongs to or acts in. */
  country: string;
  /** True where its spokesmen speak for soldiers or agents, not for the government. */

  armed?: true;
  /** True for the seat of the one who leads: the Kremlin chief is the president. */
  seat?: true;
}

export const INSTITUTIONS: readonly Institution[] = [
  { phrase: 'white house', country: 'US', seat: true },
  { phrase: 'state department', country: 'US' },
  { phrase: 'defense department', country: 'US', armed: true },
  { phrase: 'treasury department', country: 'US' },
  { phrase: 'justice department', country: 'US' },
  { phrase: 'pentagon', country: 'US', armed: true },
  { phrase: 'national security council', country: 'US' },
  { phrase: 'joint chiefs of staff', country: 'US', armed: true },
  { phrase: 'joint chiefs', country: 'US', armed: true },
  { phrase: 'federal reserve', country: 'US' },
  { phrase: 'kremlin', country: 'RU', seat: true },
  { phrase: 'downing street', country: 'GB' },
  { phrase: 'foreign office', country: 'GB' },
  { phrase: 'house of commons', country: 'GB' },
  { phrase: 'bank of england', country: 'GB' },
  { phrase: 'bank of japan', country: 'JP' },
  { phrase: 'reserve bank of india', country: 'IN' },
  { phrase: 'lok sabha', country: 'IN' },
  { phrase: 'elysee', country: 'FR', seat: true },
  { phrase: 'quai d orsay', country: 'FR' },
  { phrase: 'bundestag', country: 'DE' },
  { phrase: 'bundesbank', country: 'DE' },
  { phrase: 'knesset', country: 'IL' },
  { phrase: 'blue house', country: 'KR', seat: true },
  { phrase: 'taliban', country: 'AF' },
  { phrase: 'hezbollah', country: 'LB' },
  { phrase: 'hamas', country: 'PS' },
  { phrase: 'palestinian authority', country: 'PS' },
  { phrase: 'palestine liberation organization', country: 'PS' },
  { phrase: 'houthi', country: 'YE' },
  { phrase: 'sinn fein', country: 'GB' },
  { phrase: 'cia', country: 'US', armed: true },
  { phrase: 'fbi', country: 'US', armed: true },
  { phrase: 'mossad', country: 'IL', armed: true },
  { phrase: 'shin bet', country: 'IL', armed: true },
  { phrase: 'idf', country: 'IL', armed: true },
  { phrase: 'mi6', country: 'GB', armed: true },
  { phrase: 'mi5', country: 'GB', armed: true },
  { phrase: 'fsb', country: 'RU', armed: true },
  { phrase: 'duma', country: 'RU' },
  { phrase: 'verkhovna rada', country: 'UA' },
  { phrase: 'rada', country: 'UA' },
  { phrase: 'isi', country: 'PK', armed: true },
];
