/** One of two, both in sight, each in a sentence. */
import { type TextKey, text } from '../i18n/text.ts';
import { element } from '../ui/controls/element.ts';

export function renderRadios<Value extends string>(
  id: string,
  legend: string,
  labels: Readonly<Record<Value, TextKey>>,
  chosen: Value,
  onChange: (value: Value) => void,
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
      text(label),
    ),
  );
  return element('fieldset', { class: 'choices' }, element('legend', {}, legend), ...radios);
}
