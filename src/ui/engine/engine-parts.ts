/**
 * Puts around a summary what an engine adds: its own summary's state, questions, what was sent. And leads a reader who
 * has come out of a page for one of them to it. For the extension's own documents only.
 */
import { text } from '../../i18n/text.ts';
import type { UpgradeActions } from '../../messaging/jobs/upgrade-calls.ts';
import { actionButton } from '../controls/action-button.ts';
import { element } from '../controls/element.ts';
import type { DoneState, EngineRecord, WantedPart } from '../summary/summary-state.ts';
import type { CreateEngineParts } from '../summary/summary-view.ts';
import { createAskView } from './ask-view.ts';
import { createRequestLogView } from './request-log-view.ts';
import { createUpgradeView } from './upgrade-view.ts';

export function createEngineParts(actions: UpgradeActions): CreateEngineParts {
  return ({ sources, showInstant }) => {
    const upgrade = createUpgradeView(actions, showInstant);
    const choice = renderEngineChoice(actions.openOptions);
    const ask = createAskView(actions, sources);
    const requestLog = createRequestLogView();
    const above = element('div', {}, upgrade.node, choice);
    let led: WantedPart | 'to-upgrade-first' | undefined;

    /** Once: a reader who has moved on is left alone. Before anything may be asked, the engine may have to be agreed to. */
    function lead(wanted: WantedPart): void {
      const isAskThere = !ask.node.hidden;
      if (led === wanted || (led && wanted === 'ask' && !isAskThere)) return;
      led = wanted === 'ask' && !isAskThere ? 'to-upgrade-first' : wanted;
      const target = led === 'ask' ? ask.field : above.querySelector<HTMLElement>('button');
      target?.focus();
    }

    return {
      above,
      below: [ask.node, requestLog.node],
      show(state, isInstantShown) {
        const record = state?.engine;
        upgrade.show(record?.upgrade, isInstantShown);
        choice.hidden = !record?.wanted || record.upgrade !== undefined;
        ask.node.hidden = !record || !mayAsk(state, record);
        if (state && record) ask.show(state.article, record.asked ?? [], record.suggestions ?? []);
        requestLog.show(record?.exchanges);
        if (record?.wanted) lead(record.wanted);
      },
    };
  };
}

/** Below a written summary; for who came to ask also before one, where the engine is a server that may be sent the article. */
function mayAsk({ written }: DoneState, { upgrade, suggestions, wanted }: EngineRecord): boolean {
  if (written) return suggestions !== undefined;
  const mayBeSent = upgrade?.host !== undefined && upgrade.state !== 'needs-consent';
  return wanted === 'ask' && mayBeSent && upgrade.state !== 'blocked-by-site';
}

function renderEngineChoice(openOptions: () => void): HTMLElement {
  return element(
    'section',
    { class: 'upgrade', 'aria-label': text('enginesTitle'), hidden: true },
    element('p', { class: 'upgrade-question' }, text('enginesTitle')),
    element('p', { class: 'upgrade-note' }, text('enginesNote')),
    actionButton('choose-engine', text('engineChooseOne'), openOptions, { class: 'button primary' }),
  );
}
