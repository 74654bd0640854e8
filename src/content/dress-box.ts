/** Gives a box the styles of what opens in it; closed, it goes without them. */
import { element } from '../ui/element.ts';
import summaryStyles from '../ui/summary-view.css';
import upgradeStyles from '../ui/upgrade.css';
import type { Box } from './box.ts';
import openStyles from './open-box.css';

const dressed = new WeakSet<Box>();

export function dressBox(box: Box): void {
  if (dressed.has(box)) return;
  dressed.add(box);
  box.root.append(element('style', {}, summaryStyles + upgradeStyles + openStyles));
}
