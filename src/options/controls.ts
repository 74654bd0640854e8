/** Form controls of the options page: label and control together, each saying what it changed to. */
import { element } from '../ui/element.ts';

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

/** One of a few: radio buttons, all choices in sight. */
export function renderChoices<Value extends string>(
  id: string,
  legend: string,
  choices: readonly Choice<Value>[],
  chosen: Value,
  onChange: (value: Value) => void,
): HTMLElement {
  const radios = choices.map(({ value, label }) =>
    element(
      'label',
      { class: 'choice' },
      element('input', {
        type: 'radio',
        name: id,
        id: `${id}-${value}`,
        checked: value === chosen,
        on: { change: () => onChange(value) },
      }),
      label,
    ),
  );
  return element('fieldset', { class: 'choices' }, element('legend', {}, legend), ...radios);
}

export function renderNumber(
  id: string,
  label: string,
  { value, min, max }: { readonly value: number; readonly min: number; readonly max: number },
  onChange: (value: number) => void,
): HTMLElement {
  const input = element('input', { type: 'number', id, min, max, value });
  input.addEventListener('change', () => {
    const chosen = Math.min(max, Math.max(min, Math.round(Number(input.value)) || value));
    // Also where nothing changes, and so nothing is drawn anew.
    input.value = String(chosen);
    onChange(chosen);
  });
  return element('label', { class: 'choice', for: id }, input, label);
}

export function renderButton(action: string, label: string, click: () => void, name?: string): HTMLButtonElement {
  return element(
    'button',
    { type: 'button', class: 'button', id: action, 'data-action': action, 'aria-label': name, on: { click } },
    label,
  );
}
