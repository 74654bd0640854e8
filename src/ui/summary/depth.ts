/** Renders the control for how much of a summary shows: one line, three points, all points. */
import { type TextKey, text } from '../../i18n/text.ts';
import { element } from '../controls/element.ts';

const DEPTHS = ['line', 'three', 'all'] as const;
export type Depth = (typeof DEPTHS)[number];

const LABELS: Readonly<Record<Depth, TextKey>> = { line: 'depthLine', three: 'depthThree', all: 'depthAll' };

let choosers = 0;

/** Arrow keys move through radio buttons by themselves, so deeper is one key. */
export function renderDepthChooser(chosen: Depth, onChoose: (depth: Depth) => void): HTMLElement {
  // Several may stand in one document. Not `crypto.randomUUID`, which pages without https lack.
  choosers += 1;
  const name = `depth-${choosers}`;
  return element(
    'fieldset',
    { class: 'depth', 'aria-label': text('depth') },
    ...DEPTHS.map((depth) =>
      element(
        'label',
        { class: 'depth-choice' },
        element('input', {
          type: 'radio',
          name,
          'data-action': `depth-${depth}`,
          checked: depth === chosen,
          on: { change: () => onChoose(depth) },
        }),
        element('span', {}, text(LABELS[depth])),
      ),
    ),
  );
}
