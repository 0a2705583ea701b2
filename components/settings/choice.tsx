import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** One of a few: radio buttons drawn side by side, so that arrow keys and screen readers know them. */
export function Choice<Value extends string>({
  label,
  options,
  chosen,
  choose,
}: {
  label: ComponentChildren;
  options: readonly { value: Value; words: string }[];
  chosen: Value;
  choose: (value: Value) => void;
}) {
  const name = useId();
  return (
    <fieldset class="row">
      <legend>{label}</legend>
      <div class="choice">
        {options.map(({ value, words }) => (
          <label key={value}>
            <input type="radio" name={name} value={value} checked={value === chosen} onChange={() => choose(value)} />
            <span>{words}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** On or off, at once. */
export function Switch({ label, on, turn }: { label: ComponentChildren; on: boolean; turn: (on: boolean) => void }) {
  return (
    <label class="row">
      <span>{label}</span>
      <input
        type="checkbox"
        role="switch"
        aria-checked={on}
        checked={on}
        onChange={(event) => turn(event.currentTarget.checked)}
      />
    </label>
  );
}
