/** How forms are written: `{day} de {month}[ de {year}]`, `(in|on) {weekday}`, `\\({day}\\)`, `{day}^ y {day9} de {month}`. */

/** A part of a form: text as it is written, a slot, or a choice between sequences. */
export type FormPart =
  | { kind: 'text'; text: string }
  | { kind: 'slot'; slot: string; key: string }
  | { kind: 'choice'; choices: readonly FormPart[][] }
  /** What follows must stand there but belongs to another expression. */
  | { kind: 'end' };

const SLOT = /\{([a-z]+#?)(\d?)\}/y;
const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']' };

/** Reads a form from left to right. */
class FormParser {
  private at = 0;
  readonly #form: string;

  constructor(form: string) {
    this.#form = form;
  }

  /** The sequences up to a closing bracket, or to the end where there is none to come; parted by `|`. */
  sequences(closing: string | null): FormPart[][] {
    const found: FormPart[][] = [[]];
    while (this.at < this.#form.length) {
      const unit = this.#form.charAt(this.at);
      if (unit === closing) return found;
      if (unit === '|' && closing !== null) {
        found.push([]);
        this.at++;
      } else found.at(-1)?.push(this.#part(unit));
    }
    if (closing !== null) throw new Error(`A bracket of the form "${this.#form}" is not closed.`);
    return found;
  }

  #part(unit: string): FormPart {
    if (unit === '(' || unit === '[') return this.#choice(unit);
    if (unit === '^') {
      this.at++;
      return { kind: 'end' };
    }
    SLOT.lastIndex = this.at;
    const [whole, name = '', number = ''] = SLOT.exec(this.#form) ?? [];
    if (whole !== undefined) {
      this.at += whole.length;
      return { kind: 'slot', slot: name, key: `${name.replace('#', '')}${number}` };
    }
    return { kind: 'text', text: this.#text() };
  }

  /** `[x]` may be left out, of `(a|b)` one stands there. */
  #choice(open: string): FormPart {
    this.at++;
    const inner = this.sequences(CLOSING[open] ?? null);
    this.at++;
    return { kind: 'choice', choices: open === '[' ? [[], ...inner] : inner };
  }

  /** One unit of text; a bracket that is meant as such is written with a backslash before it. */
  #text(): string {
    const escaped = /^\\([()])/.exec(this.#form.slice(this.at, this.at + 2))?.[1];
    this.at += escaped === undefined ? 1 : 2;
    return escaped ?? this.#form.charAt(this.at - 1);
  }
}

/** Text that stands together as one part. */
function joinText(parts: readonly FormPart[]): FormPart[] {
  const joined: FormPart[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (part.kind === 'choice') joined.push({ kind: 'choice', choices: part.choices.map(joinText) });
    else if (part.kind === 'text' && last?.kind === 'text')
      joined[joined.length - 1] = { kind: 'text', text: last.text + part.text };
    else joined.push(part);
  }
  return joined;
}

/**
 * The parts of a form as it is written.
 *
 * @param form `[x]` is optional, `(a|b)` one of two, `{name}` a slot, `^` the end of the expression, `\\(` a bracket of the text
 * @throws on a bracket that is not closed: a fault of the pack
 */
export const parseForm = (form: string): FormPart[] => joinText(new FormParser(form).sequences(null)[0] ?? []);
