/** The summary as every view shows it: popup, box and panel hand it a state and get told what the reader did. */
import type { Source } from '../article/article.ts';
import { text } from '../i18n/text.ts';
import { copyText } from './copy-text.ts';
import type { Depth } from './depth.ts';
import { element } from './element.ts';
import type { Voice } from './listen.ts';
import type { SourceActions } from './point-item.ts';
import { renderError } from './render-error.ts';
import { renderSummary } from './render-summary.ts';
import type { SummaryState } from './summary-state.ts';

export interface SummaryActions {
  /** The reader wants to see where points stand. Rejects when they cannot be shown. */
  showSources(sources: readonly Source[]): Promise<void>;
  /** Where the page is beside the view: hints at a source while the reader looks at its point. */
  previewSource?(source: Source | undefined): void;
  /** Reads summaries aloud. */
  readonly voice?: Voice;
  retry(): void;
  reloadPage(): void;
}

export interface SummaryView {
  readonly node: HTMLElement;
  /** How much shows at first; the reader's own choice holds from then on, in this view. */
  setDepth(depth: Depth): void;
  show(state: SummaryState): void;
}

export function createSummaryView(actions: SummaryActions): SummaryView {
  const content = element('div', { class: 'summary-content' });
  const status = element('p', { class: 'summary-status', role: 'status' });
  const node = element('div', { class: 'summary' }, content, status);
  let depth: Depth = 'all';

  /** Says something once, to screen readers and in the status line. */
  const announce = (message: string): void => {
    status.textContent = message;
  };
  const sources: SourceActions = {
    show: (wanted) => {
      actions.showSources(wanted).then(
        () => announce(text('shownInArticle')),
        () => announce(text('errorSourceGone')),
      );
    },
    preview: (source) => actions.previewSource?.(source),
    copyLink: (address) => {
      void copyText(address, node).then((isCopied) => announce(text(isCopied ? 'copied' : 'copyFailed')));
    },
  };
  const setDepth = (chosen: Depth): void => {
    depth = chosen;
    content.dataset.depth = chosen;
  };

  return {
    node,
    setDepth,
    show(state) {
      node.setAttribute('aria-busy', String(state.kind === 'working'));
      announce(state.kind === 'working' ? text('working') : '');
      if (state.kind === 'working') content.replaceChildren();
      if (state.kind === 'failed') content.replaceChildren(renderError(state.code, actions));
      if (state.kind === 'done')
        content.replaceChildren(...renderSummary(state, { depth, setDepth, sources, announce, voice: actions.voice }));
    },
  };
}
