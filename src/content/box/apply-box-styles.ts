/** Gives a box the styles of what opens in it; closed, it goes without them. */
import openStyles from '../../ui/box/open-box.css';
import { element } from '../../ui/controls/element.ts';
import summaryStyles from '../../ui/summary/summary-view.css';
import type { Box } from './box.ts';

const styled = new WeakSet<Box>();

export function applyBoxStyles(box: Box): void {
  if (styled.has(box)) return;
  styled.add(box);
  box.root.append(element('style', {}, summaryStyles + openStyles));
}
