/**
 * Puts under a summary what an engine adds, so that nothing of it moves what is being read: how to have one, its own summary's state,
 * questions, what was sent. And leads a reader who has come out of a page for one of them to it. For the extension's own documents only.
 */
import type { UpgradeActions } from '../../messaging/jobs/upgrade-calls.ts';
import { element } from '../controls/element.ts';
import type { DoneState, EngineRecord, WantedPart } from '../summary/summary-state.ts';
import type { CreateEngineParts } from '../summary/summary-view.ts';
import { createAskView } from './ask-view.ts';
import { createEngineOffer, type EngineOfferActions } from './engine-offer.ts';
import { createRequestLogView } from './request-log-view.ts';
import { createTranslationView, type TranslationActions } from './translation-view.ts';
import { createUpgradeView } from './upgrade-view.ts';

export function createEngineParts(
  actions: UpgradeActions & EngineOfferActions & TranslationActions,
): CreateEngineParts {
  return ({ sources, showInstant, showOriginal }) => {
    const translation = createTranslationView(actions, showOriginal);
    const upgrade = createUpgradeView(actions, showInstant);
    const ask = createAskView(actions, sources);
    const requestLog = createRequestLogView();
    let wanted: WantedPart | undefined;
    const offer = createEngineOffer(actions, lead);
    const writing = element('div', { class: 'writing' }, offer.node, upgrade.node);
    let led: WantedPart | 'to-upgrade-first' | undefined;

    let isBegun = false;
    /** Where nothing leaves the computer, it needs no further word. */
    function begin(record: EngineRecord | undefined): void {
      const { state, host } = record?.upgrade ?? {};
      if (wanted !== 'written' || isBegun || state !== 'offered' || host !== undefined) return;
      isBegun = true;
      actions.start('clicked');
    }

    /** Once: a reader who has moved on is left alone. Before anything may be asked, the engine may have to be agreed to. */
    function lead(): void {
      const isAskThere = !ask.node.hidden;
      if (!wanted || wanted === 'written' || led === wanted || (led && wanted === 'ask' && !isAskThere)) return;
      const next = wanted === 'ask' && !isAskThere ? 'to-upgrade-first' : wanted;
      const part = [offer.node, upgrade.node].find(({ hidden }) => !hidden);
      const target = next === 'ask' ? ask.field : part?.querySelector<HTMLElement>('button');
      if (!target) return;
      led = next;
      target.focus();
    }

    return {
      below: [translation.node, writing, ask.node, requestLog.node],
      show(state, { isInstantShown, isOriginalShown }) {
        const record = state?.engine;
        const isInstant = record && (!state.written || isInstantShown);
        translation.show(isInstant ? state.id : undefined, record?.translation, isOriginalShown);
        wanted = record?.wanted;
        upgrade.show(record?.upgrade, isInstantShown);
        offer.show(record && !record.upgrade ? state?.id : undefined, wanted !== undefined);
        ask.node.hidden = !record || !mayAsk(state, record);
        if (state && record) ask.show(state.article, record.asked ?? [], record.suggestions ?? []);
        requestLog.show(record?.exchanges);
        begin(record);
        lead();
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
