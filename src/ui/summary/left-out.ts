/** Says how many of a model's sentences were left out since the article does not say them, and shows them to who wants to see them. */
import type { Article } from '../../article/article.ts';
import { countText, text } from '../../i18n/text.ts';
import type { Point } from '../../summary/summary.ts';
import { actionButton } from '../controls/action-button.ts';
import { element } from '../controls/element.ts';
import { renderPoint, type SourceActions } from './point-item.ts';

export function renderLeftOut(points: readonly Point[], article: Article, sources: SourceActions): HTMLElement {
  const list = element(
    'ul',
    { class: 'points', hidden: true },
    ...points.map((point) => element('li', {}, ...renderPoint(point, article, sources))),
  );
  const button = actionButton('show-left-out', text('checkTakeBack'), () => {
    list.hidden = !list.hidden;
    button.ariaExpanded = String(!list.hidden);
  });
  button.className = 'link';
  button.ariaExpanded = 'false';
  const said = element('p', { class: 'check-note' }, countText('checkLeftOut', points.length), ' ', button);
  return element('div', { class: 'left-out' }, said, list);
}
