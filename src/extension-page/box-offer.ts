/** Shows where the box is offered, for a reader who comes from it: hides it everywhere, takes that back, leads to the options. */
import { toErrorReport } from '../errors.ts';
import { text } from '../i18n/text.ts';
import { actionButton } from '../ui/controls/action-button.ts';
import { deliberateButton } from '../ui/controls/deliberate-button.ts';
import { element } from '../ui/controls/element.ts';
import { errorAdvice } from '../ui/controls/error-advice.ts';
import { callBackground } from './call-background.ts';

export interface BoxOfferView {
  readonly node: HTMLElement;
  focus(): void;
}

export function createBoxOfferView(leaveForOptions: () => void): BoxOfferView {
  const status = element('span', { role: 'status' });
  const buttons = element('span', { class: 'box-offer-buttons' });
  const title = text('optionsBox');
  const node = element(
    'section',
    { class: 'box-offer', 'aria-label': title },
    element('h2', {}, title),
    element('p', { class: 'note' }, text('boxElsewhereNote')),
    element('p', { class: 'box-offer-row' }, status, buttons),
  );

  function show(said: string, button: HTMLElement): void {
    status.textContent = said;
    const toOptions = actionButton('box-options', text('options'), leaveForOptions, { class: 'link' });
    buttons.replaceChildren(button, toOptions);
  }

  function showOffer(said = ''): void {
    show(
      said,
      deliberateButton('hide-everywhere', text('boxHideEverywhereNow'), () => void hide()),
    );
  }

  async function hide(): Promise<void> {
    try {
      const offer = await callBackground('hideBoxEverywhere', null);
      const undo = actionButton('undo', text('undo'), () => void bringBack(offer ?? 'articles'));
      show(text('boxHiddenEverywhere'), undo);
      undo.focus();
    } catch (thrown) {
      status.textContent = text(errorAdvice(toErrorReport(thrown).code).title);
    }
  }

  async function bringBack(offer: 'articles' | 'chosen-sites'): Promise<void> {
    try {
      await callBackground('showBoxEverywhere', { offer });
      showOffer();
      focus();
    } catch (thrown) {
      status.textContent = text(errorAdvice(toErrorReport(thrown).code).title);
    }
  }

  function focus(): void {
    buttons.querySelector('button')?.focus();
  }

  showOffer();
  return { node, focus };
}
