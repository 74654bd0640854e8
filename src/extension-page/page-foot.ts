/**
 * Renders the foot of popup and panel, always in sight: what can be done with the summary on show, and where else the reader may go.
 * Without a summary only the latter.
 */
import { text } from '../i18n/text.ts';
import { iconButton } from '../ui/controls/action-button.ts';
import { element } from '../ui/controls/element.ts';
import { OPTIONS } from '../ui/controls/icons.ts';
import type { ToolPlace } from '../ui/summary/tool-place.ts';
import { renderSendPlace } from './send-button.ts';

export interface PageFoot {
  readonly node: HTMLElement;
  readonly place: ToolPlace;
}

/** @param ways Elsewhere; behind "more" while there is a summary. */
export function createPageFoot(ways: readonly HTMLElement[], toOptions: () => void): PageFoot {
  const options = iconButton(OPTIONS, 'options', text('options'), toOptions);
  const node = element('footer', { class: 'page-foot' });
  const showWays = () => node.replaceChildren(...ways, options);
  showWays();
  const place: ToolPlace = {
    ways,
    renderExport: renderSendPlace,
    last: options,
    show: (bar) => (bar ? node.replaceChildren(bar) : showWays()),
  };
  return { node, place };
}
