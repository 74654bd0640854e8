/** Renders the control for how much of a summary shows: one line, three points, all points. */
import { type TextKey, text } from '../../i18n/text.ts';
import type { Point } from '../../summary/summary.ts';
import { element } from '../controls/element.ts';

const DEPTHS = ['line', 'three', 'all'] as const;
export type Depth = (typeof DEPTHS)[number];

const LABELS: Readonly<Record<Depth, TextKey>> = { line: 'depthLine', three: 'depthThree', all: 'depthAll' };

/** @param points Beside the gist. @returns those that show. */
export function pointsAtDepth(points: readonly Point[], depth: Depth): readonly Point[] {
  if (depth === 'all') return points;
  return depth === 'three' ? points.filter(({ isKey }) => isKey) : [];
}

/** @returns Depths that show something that a smaller one does not; a single one leaves no choice. */
function depthsOf(points: readonly Point[]): Depth[] {
  return DEPTHS.filter((depth, index) => {
    const before = DEPTHS[index - 1];
    return !before || pointsAtDepth(points, depth).length > pointsAtDepth(points, before).length;
  });
}

/**
 * Arrow keys move through radio buttons by themselves, so deeper is one key. In a form of their own, which sends nothing, they
 * are apart from others of that name, and go with it: Chromium keeps what has left a shadow root in the root's groups.
 *
 * @param points Beside the gist.
 * @returns `undefined` where there is nothing to choose.
 */
export function renderDepthChooser(
  points: readonly Point[],
  chosen: Depth,
  onChoose: (depth: Depth) => void,
): HTMLElement | undefined {
  const depths = depthsOf(points);
  if (depths.length < 2) return undefined;
  const shown = depths.findLast((depth) => DEPTHS.indexOf(depth) <= DEPTHS.indexOf(chosen));
  const choices = depths.map((depth) =>
    element(
      'label',
      { class: 'depth-choice' },
      element('input', {
        type: 'radio',
        name: 'depth',
        'data-action': `depth-${depth}`,
        checked: depth === shown,
        on: { change: () => onChoose(depth) },
      }),
      element('span', {}, text(LABELS[depth])),
    ),
  );
  const group = element('fieldset', { class: 'depth', 'aria-label': text('depth') }, ...choices);
  return element('form', { method: 'dialog' }, group);
}
