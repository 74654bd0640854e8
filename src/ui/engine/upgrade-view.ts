/**
 * Shows under a summary what a chosen engine makes of it: asks before anything is sent, shows who writes
 * and how far, and switches between the instant summary and the written one. While an engine writes it keeps its height.
 */
import { text } from '../../i18n/text.ts';
import type { Upgrade, Writer } from '../../messaging/jobs/upgrade.ts';
import type { UpgradeActions } from '../../messaging/jobs/upgrade-calls.ts';
import { actionButton } from '../controls/action-button.ts';
import { createChangeCheck } from '../controls/change-check.ts';
import { deliberateButton } from '../controls/deliberate-button.ts';
import { element } from '../controls/element.ts';
import { engineErrorText } from './engine-error-text.ts';
import { writerName } from './writer-name.ts';

export interface UpgradeView {
  readonly node: HTMLElement;
  /** @param isInstantShown Which of the two the reader looks at, where both are there. */
  show(upgrade: Upgrade | undefined, isInstantShown: boolean): void;
}

const STEPS = {
  download: 'upgradeDownloads',
  load: 'upgradeLoads',
  read: 'upgradeReads',
  think: 'upgradeThinks',
  write: 'upgradeWrites',
  check: 'upgradeChecks',
} as const;

export function createUpgradeView(actions: UpgradeActions, showInstant: (isWanted: boolean) => void): UpgradeView {
  const label = text('upgradeLabel');
  const node = element('section', { class: 'upgrade', 'aria-label': label, hidden: true, tabindex: -1 });
  const row = element('p', { class: 'upgrade-row' });
  const draft = element('div', { class: 'upgrade-draft' });
  const figure = element('figure', {}, element('figcaption', {}, text('upgradeDraft')), draft);
  const progress = [row, figure, actionButton('upgrade-cancel', text('upgradeCancel'), actions.cancel)];

  /** Only what grows is changed, so that the focus stays where it is. */
  function showProgress(upgrade: Upgrade): void {
    if (row.parentNode !== node) node.replaceChildren(...progress);
    figure.hidden = upgrade.isPicking ?? false;
    const isWorking = upgrade.state === 'working';
    const step = isWorking ? upgrade.step : 'read';
    const share = isWorking && upgrade.share !== undefined ? ` ${Math.floor(upgrade.share * 100)} %` : '';
    row.replaceChildren(element('bdi', {}, writerName(upgrade)), ': ', text(STEPS[step]), share);
    draft.textContent = isWorking ? upgrade.draft : '';
    draft.scrollTop = draft.scrollHeight;
  }

  function renderSettled(upgrade: Upgrade, isInstantShown: boolean): (HTMLElement | string)[] {
    const retry = () => deliberateButton('upgrade-retry', text('retry'), () => actions.start('clicked'));
    const download = () => deliberateButton('upgrade-download', text('engineDownload'), () => actions.start('clicked'));
    const offer = (writer: Writer) =>
      deliberateButton('upgrade-start', offerText(writer), () => actions.start('clicked'));
    const line = (...children: (HTMLElement | string)[]) => element('p', { class: 'upgrade-row' }, ...children);
    switch (upgrade.state) {
      case 'needs-consent':
        return renderConsent(upgrade, actions);
      case 'blocked-by-site':
        return [line(text('upgradeBlockedBySite'))];
      case 'interrupted':
        return [line(text('upgradeInterrupted')), retry()];
      case 'cancelled':
        return [line(text('upgradeCancelled')), retry()];
      case 'failed': {
        if (upgrade.isToldBefore) return [offer(upgrade)];
        const toOptions = actionButton('upgrade-options', text('options'), actions.openOptions);
        return [
          line(engineErrorText(upgrade.error, writerName(upgrade))),
          upgrade.error.code === 'engine-needs-download' ? download() : retry(),
          toOptions,
        ];
      }
      case 'done': {
        const { isPicked } = upgrade.summary;
        const label = text(
          isInstantShown ? (isPicked ? 'upgradeShowChosen' : 'upgradeShowWritten') : 'upgradeShowInstant',
        );
        const other = actionButton('upgrade-switch', label, () => showInstant(!isInstantShown));
        if (isPicked) return isInstantShown ? [other] : [line(text('chosenBy', writerName(upgrade))), other];
        const name = writerName(upgrade);
        const said = line(isInstantShown ? text('upgradeInstantShown', name) : text('writtenBy', name));
        return upgrade.summary.coverage.isCutOff ? [said, other, line(text('engineCutOff')), retry()] : [said, other];
      }
      default:
        return [offer(upgrade)];
    }
  }

  const isChanged = createChangeCheck();
  return {
    node,
    show(upgrade, isInstantShown) {
      node.hidden = !upgrade;
      // What is drawn anew loses the focus.
      if (!isChanged([upgrade, isInstantShown]) || !upgrade) return;
      node.dataset.state = upgrade.state;
      const hadFocus = node.contains(document.activeElement);
      if (upgrade.state === 'working' || (upgrade.state === 'offered' && upgrade.isAutomatic)) showProgress(upgrade);
      else node.replaceChildren(...renderSettled(upgrade, isInstantShown));
      // Not to the next button: a key that is held down would press it.
      if (hadFocus && !node.contains(document.activeElement)) node.focus({ preventScroll: true });
    },
  };
}

function offerText(writer: Writer): string {
  return writer.isPicking ? text('upgradeOfferChoice', writerName(writer)) : text('upgradeOffer', writerName(writer));
}

/** What goes where, word for word, before it goes. */
function renderConsent(
  upgrade: Extract<Upgrade, { state: 'needs-consent' }>,
  { start, cancel }: UpgradeActions,
): HTMLElement[] {
  const note = upgrade.reason === 'private-window' ? 'upgradeConsentPrivate' : 'upgradeConsentOnce';
  return [
    element('p', { class: 'upgrade-question' }, text('upgradeConsent', writerName(upgrade))),
    element('p', { class: 'upgrade-note' }, text(note)),
    element(
      'details',
      {},
      element('summary', { 'data-action': 'upgrade-text' }, text('upgradeShowText')),
      element('pre', { class: 'upgrade-text', tabindex: 0, dir: 'auto' }, upgrade.text),
    ),
    deliberateButton('upgrade-agree', text('upgradeAgree'), () => start('agreed')),
    actionButton('upgrade-decline', text('upgradeNotNow'), cancel),
  ];
}
