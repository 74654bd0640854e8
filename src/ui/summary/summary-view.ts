/** Shows a summary in every view: popup, box and panel hand it a state and are called when the reader does something. */
import type { Source } from '../../article/article.ts';
import { text } from '../../i18n/text.ts';
import type { ListeningLink } from '../../messaging/listening-link.ts';
import type { Summary } from '../../summary/summary.ts';
import { createChangeCheck } from '../controls/change-check.ts';
import { element } from '../controls/element.ts';
import { type ErrorActions, errorTitle, renderError } from '../controls/error-advice.ts';
import { copyText } from '../export/copy-text.ts';
import type { Depth } from './depth.ts';
import type { SourceActions } from './point-item.ts';
import type { NameWriter } from './provenance-line.ts';
import { type RenderedSummary, renderSummary } from './render-summary.ts';
import type { DoneState, SummaryState } from './summary-state.ts';
import type { ToolPlace } from './tool-place.ts';

export interface SummaryActions extends ErrorActions {
  /** The reader wants to see where points stand. Rejects when they cannot be shown. */
  showSources(sources: readonly Source[]): Promise<void>;
  /** Where the page is beside the view: previews a source while the reader looks at its point. */
  previewSources?(sources: readonly Source[]): void;
  /** How reading times are written; see i18n/text.ts. */
  durations(): readonly string[];
  /** Reads summaries aloud. */
  readonly voice?: ListeningLink;
  /** Missing in pages, which learn neither who writes nor where. */
  readonly nameWriter?: NameWriter;
  /** Missing where the tools stand under the summary. */
  readonly toolPlace?: ToolPlace;
  /** Missing in pages, where nothing is drawn anew under the reader's hands. */
  readonly place?: ReadersPlace;
  /** Missing in pages, and where a view shows instant summaries only. */
  readonly engineParts?: CreateEngineParts;
}

/** Keeps the reader's place in a summary that is drawn anew. */
interface ReadersPlace {
  /** @returns whether the reader has marked something in what would go; then `onFree` is called at the next change of that. */
  isHeld(content: HTMLElement, onFree: () => void): boolean;
  /** @param parts That are drawn anew. @returns how to give the focus to what has come in the place of the control that had it. */
  keepFocus(...parts: readonly (HTMLElement | undefined)[]): (...parts: readonly HTMLElement[]) => void;
}

/** What stands under a summary where an engine may be used: the written one's state, questions, what was sent. */
interface EngineParts {
  readonly below: readonly HTMLElement[];
  /** @param state `undefined` while no summary is on show. */
  show(state: DoneState | undefined, shown: ShownSummary): void;
}

/** Which of several summaries of the article the reader looks at. */
interface ShownSummary {
  /** The instant one, although there is a written one. */
  readonly isInstantShown: boolean;
  /** The instant one in the article's language, although there is a translation. */
  readonly isOriginalShown: boolean;
}

export type CreateEngineParts = (view: {
  readonly sources: SourceActions;
  /** Shows the instant summary in place of the written one, or the other way round. */
  showInstant(isWanted: boolean): void;
  /** Shows the instant summary in the article's language in place of its translation, or the other way round. */
  showOriginal(isWanted: boolean): void;
}) => EngineParts;

export interface SummaryView {
  readonly node: HTMLElement;
  /** How much shows at first; the reader's own choice holds from then on, in this view. */
  setDepth(depth: Depth): void;
  /** In the status line, once. */
  say(message: string): void;
  show(state: SummaryState): void;
}

export function createSummaryView(actions: SummaryActions): SummaryView {
  const { nameWriter, toolPlace, place } = actions;
  const content = element('div', { class: 'summary-content' });
  const status = element('p', { class: 'summary-status', role: 'status' });
  let depth: Depth = 'all';
  let isInstantWanted = false;
  let isOriginalWanted = false;
  let rendered: RenderedSummary | undefined;
  const isTextChanged = createChangeCheck();
  const areDetailsChanged = createChangeCheck();
  let shownDone: DoneState | undefined;

  /** Says something once, to screen readers and in the status line; what is plain to see, to the former alone. */
  const announce = (message: string, isPlain = false): void => {
    status.classList.toggle('spoken-only', isPlain);
    status.textContent = message;
  };
  const sources: SourceActions = {
    show: (wanted) => {
      actions.showSources(wanted).then(
        () => announce(text('shownInArticle')),
        (thrown) => announce(errorTitle(thrown)),
      );
    },
    preview: (spans) => actions.previewSources?.(spans),
    copyLink: (address) => {
      void copyText(address, node).then((isCopied) => announce(text(isCopied ? 'copied' : 'copyFailed')));
    },
  };
  const setDepth = (chosen: Depth): void => {
    depth = chosen;
    content.style.minBlockSize = '';
    content.dataset.depth = chosen;
    rendered?.showTimes(chosen);
  };
  const engine = actions.engineParts?.({
    sources,
    showInstant(isWanted) {
      isInstantWanted = isWanted;
      if (shownDone) showDone(shownDone, true);
    },
    showOriginal(isWanted) {
      isOriginalWanted = isWanted;
      if (shownDone) showDone(shownDone, true);
    },
  });
  const node = element('div', { class: 'summary' }, content, ...(engine?.below ?? []), status);

  /**
   * Only what is new is drawn anew: a record that grows must not take away the reader's place.
   * @param isAsked The reader has chosen another summary.
   */
  function showDone(state: DoneState, isAsked = false): void {
    const before = shownDone;
    const isFirst = !before;
    shownDone = state;
    const { written, translated } = state;
    // What the reader has marked stays until they let go of it.
    const isHeld = before && !isAsked && place?.isHeld(content, showLast);
    if (isHeld) {
      isInstantWanted ||= Boolean(written && !before.written);
      isOriginalWanted ||= Boolean(translated && !before.translated);
    }
    const isWritten = Boolean(written) && !isInstantWanted;
    const isTranslated = Boolean(translated) && !isOriginalWanted && !isWritten;
    const instant = translated && isTranslated ? withFacts(translated, state.summary) : state.summary;
    const summary = written && isWritten ? withFacts(written, state.summary) : instant;
    const isOriginalShown = Boolean(translated) && isOriginalWanted;
    engine?.show(state, { isInstantShown: Boolean(written) && !isWritten, isOriginalShown });
    if (isHeld) return;
    // Aloud is read what was made last, in the language that it was made in.
    const isSpoken = !(written && !isWritten) && !isTranslated;
    const { facts, ...told } = summary;
    const details = { facts, news: state.news ?? [] };
    const isDetailed = areDetailsChanged(details);
    if (!isTextChanged([told, isSpoken]) && !isFirst) {
      // The reader is at it by now: what they press, mark or look at stays.
      if (isDetailed) rendered?.showDetails(details);
      return;
    }
    if (before && isWritten && !before.written) announce(text('upgradeArrived'));
    const { durations, voice } = actions;
    const isMoreOpen = rendered?.tools.querySelector<HTMLElement>('.further-actions')?.hidden === false;
    const giveFocusBack = place?.keepFocus(content, rendered?.tools);
    rendered = renderSummary(
      { ...state, summary },
      { depth, setDepth, durations, sources, announce, voice, isSpoken, isMoreOpen, nameWriter, toolPlace },
    );
    // What stands below stays where it is, should the other be shorter.
    content.style.minBlockSize = isFirst ? '' : `${content.offsetHeight}px`;
    toolPlace?.show(rendered.tools);
    content.replaceChildren(...rendered.nodes, ...(toolPlace ? [] : [rendered.tools]));
    giveFocusBack?.(content, rendered.tools);
  }

  function showLast(): void {
    if (shownDone) showDone(shownDone);
  }

  return {
    node,
    setDepth,
    say: announce,
    show(state) {
      node.setAttribute('aria-busy', String(state.kind === 'working'));
      if (state.kind === 'done') {
        if (!shownDone) announce(text('summaryReady'), true);
        showDone(state);
        return;
      }
      shownDone = undefined;
      rendered = undefined;
      toolPlace?.show(undefined);
      isInstantWanted = false;
      isOriginalWanted = false;
      engine?.show(undefined, { isInstantShown: false, isOriginalShown: false });
      announce(state.kind === 'working' ? text('working') : '');
      content.replaceChildren(...(state.kind === 'failed' ? [renderError(state.code, actions)] : []));
    },
  };
}

/** What the instant reading is sure of stays true, whoever writes. */
function withFacts(written: Summary, { facts }: Summary): Summary {
  return facts && !written.facts ? { ...written, facts } : written;
}
