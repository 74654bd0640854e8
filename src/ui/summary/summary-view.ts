/** Shows a summary in every view: popup, box and panel hand it a state and are called when the reader does something. */
import type { Source } from '../../article/article.ts';
import { text } from '../../i18n/text.ts';
import type { ListeningLink } from '../../messaging/listening-link.ts';
import type { UpgradeActions } from '../../messaging/upgrade-calls.ts';
import type { Summary } from '../../summary/summary.ts';
import { createChangeCheck } from '../controls/change-check.ts';
import { element } from '../controls/element.ts';
import { renderError } from '../controls/error-advice.ts';
import { createAskView } from '../engine/ask-view.ts';
import { createRequestLogView } from '../engine/request-log-view.ts';
import { createUpgradeView } from '../engine/upgrade-view.ts';
import { copyText } from '../export/copy-text.ts';
import type { Depth } from './depth.ts';
import type { SourceActions } from './point-item.ts';
import { renderSummary } from './render-summary.ts';
import type { SummaryState } from './summary-state.ts';

export interface SummaryActions {
  /** The reader wants to see where points stand. Rejects when they cannot be shown. */
  showSources(sources: readonly Source[]): Promise<void>;
  /** Where the page is beside the view: previews a source while the reader looks at its point. */
  previewSources?(sources: readonly Source[]): void;
  /** Reads summaries aloud. */
  readonly voice?: ListeningLink;
  retry(): void;
  reloadPage(): void;
  /** Missing where a view shows instant summaries only. */
  readonly upgrade?: UpgradeActions;
}

type DoneState = Extract<SummaryState, { kind: 'done' }>;

export interface SummaryView {
  readonly node: HTMLElement;
  /** How much shows at first; the reader's own choice holds from then on, in this view. */
  setDepth(depth: Depth): void;
  show(state: SummaryState): void;
}

export function createSummaryView(actions: SummaryActions): SummaryView {
  const content = element('div', { class: 'summary-content' });
  const status = element('p', { class: 'summary-status', role: 'status' });
  let depth: Depth = 'all';
  let isInstantWanted = false;
  const isContentChanged = createChangeCheck();
  let shownDone: DoneState | undefined;

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
    preview: (spans) => actions.previewSources?.(spans),
    copyLink: (address) => {
      void copyText(address, node).then((isCopied) => announce(text(isCopied ? 'copied' : 'copyFailed')));
    },
  };
  const setDepth = (chosen: Depth): void => {
    depth = chosen;
    content.dataset.depth = chosen;
  };

  const upgrade =
    actions.upgrade &&
    createUpgradeView(actions.upgrade, (isWanted) => {
      isInstantWanted = isWanted;
      if (shownDone) showDone(shownDone);
    });
  const ask = actions.upgrade && createAskView(actions.upgrade, sources);
  const requestLog = createRequestLogView();
  const node = element('div', { class: 'summary' }, upgrade?.node, content, ask?.node, requestLog.node, status);

  /** Only what is new is drawn anew: a record that grows must not take away the reader's place. */
  function showDone(state: DoneState): void {
    const isFirst = !shownDone;
    shownDone = state;
    const written = state.upgrade?.state === 'done' ? state.upgrade.summary : undefined;
    const summary = written && actions.upgrade && !isInstantWanted ? withFacts(written, state.summary) : state.summary;
    const isWritten = summary !== state.summary;
    upgrade?.show(state.upgrade, Boolean(written) && !isWritten);
    if (ask) {
      ask.node.hidden = !written || !state.suggestions;
      ask.show(state.article, state.asked ?? [], state.suggestions ?? []);
    }
    if (actions.upgrade) requestLog.show(state.exchanges);
    // Aloud is read what is newest, so the other has no button for it.
    const voice = written && !isWritten ? undefined : actions.voice;
    if (!isContentChanged([summary, state.news]) && !isFirst) return;
    if (!isFirst && isWritten) announce(text('upgradeArrived'));
    content.replaceChildren(...renderSummary({ ...state, summary }, { depth, setDepth, sources, announce, voice }));
  }

  return {
    node,
    setDepth,
    show(state) {
      node.setAttribute('aria-busy', String(state.kind === 'working'));
      if (state.kind === 'done') {
        if (!shownDone) announce('');
        showDone(state);
        return;
      }
      shownDone = undefined;
      isInstantWanted = false;
      upgrade?.show(undefined, false);
      requestLog.show(undefined);
      if (ask) ask.node.hidden = true;
      announce(state.kind === 'working' ? text('working') : '');
      content.replaceChildren(...(state.kind === 'failed' ? [renderError(state.code, actions)] : []));
    },
  };
}

/** What the instant reading is sure of stays true, whoever writes. */
function withFacts(written: Summary, { facts }: Summary): Summary {
  return facts && !written.facts ? { ...written, facts } : written;
}
