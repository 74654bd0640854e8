/** Renders form controls of the options page: label and control together, each saying what it changed to. */
import { type TextKey, text } from '../i18n/text.ts';
import { actionButton } from '../ui/controls/action-button.ts';
import { element } from '../ui/controls/element.ts';

/** Characters. */
const SHORT_LABEL = 16;

/** One of a few: radio buttons, all choices in sight. @param labels What each value is called, in their order. @param sample What it looks like. */
export function renderChoices<Value extends string>(
  id: string,
  legend: string,
  labels: Readonly<Record<Value, TextKey>>,
  chosen: Value,
  onChange: (value: Value) => void,
  sample?: (value: Value) => HTMLElement,
): HTMLElement {
  const radios = (Object.entries(labels) as [Value, TextKey][]).map(([value, label]) =>
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
      sample?.(value),
      text(label),
    ),
  );
  // Short choices stand side by side.
  const isShort = Object.values<TextKey>(labels).every((label) => [...text(label)].length < SHORT_LABEL);
  const layout = isShort ? 'choice-row' : 'choice-column';
  return element(
    'fieldset',
    { class: 'choices' },
    element('legend', {}, legend),
    element('div', { class: layout }, ...radios),
  );
}

/** One of many. @param options Value, what it is called, and the language of that. */
export function renderSelect<Value extends string>(
  id: string,
  label: string,
  options: readonly { readonly value: Value; readonly label: string; readonly lang?: string }[],
  chosen: Value,
  onChange: (value: Value) => void,
): HTMLElement {
  const select = element(
    'select',
    { id, on: { change: () => onChange(select.value as Value) } },
    ...options.map(({ value, label: name, lang }) =>
      element('option', { value, lang, selected: value === chosen }, name),
    ),
  );
  return element('div', { class: 'field' }, element('label', { for: id }, label), select);
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
  return element('div', { class: 'field' }, element('label', { for: id }, label), input);
}

/** Has an id, so that the focus finds it again once the page is drawn anew. */
export function renderButton(action: string, label: string, click: () => void, name?: string): HTMLButtonElement {
  return actionButton(action, label, click, { id: action, 'aria-label': name });
}
