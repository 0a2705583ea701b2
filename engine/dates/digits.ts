const ASCII_DIGITS = /^\d+$/;
const ALL_DIGITS = /^\p{Nd}+$/u;

/** Unicode lays the decimal digits of each script out in order from its zero, ten in a row (The Unicode Standard, 4.6). */
function valueOfDigit(digit: string): number {
  let value = 0;
  for (let code = (digit.codePointAt(0) ?? 0) - 1; value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code)); code--)
    value++;
  return value;
}

/**
 * The number written in decimal digits of any script: `2025`, `٢٠٢٥`, `२०२५`, `２０２５`.
 *
 * @returns null where the text is not digits only
 */
export function readDigits(text: string): number | null {
  if (ASCII_DIGITS.test(text)) return Number(text);
  // Full-width and mathematical digits are ASCII ones in another dress.
  const plain = text.normalize('NFKC');
  if (!ALL_DIGITS.test(plain)) return null;
  let number = 0;
  for (const digit of plain) number = number * 10 + valueOfDigit(digit);
  return number;
}
