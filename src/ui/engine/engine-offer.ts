/**
 * Renders the quiet line under an instant summary of a reader who has no engine: what can write one here, each in its own words. It
 * looks for nothing and loads nothing before it is asked, and goes for good in one click.
 */
import { toErrorReport } from '../../errors.ts';
import { text } from '../../i18n/text.ts';
import type { EngineOffers, FoundModels, OfferedChoice } from '../../messaging/engine-offers.ts';
import { actionButton, iconButton } from '../controls/action-button.ts';
import { deliberateButton } from '../controls/deliberate-button.ts';
import { element } from '../controls/element.ts';
import { CLOSE } from '../controls/icons.ts';
import { engineErrorText } from './engine-error-text.ts';
import { sizeText } from './sizes.ts';
import { writerName } from './writer-name.ts';

export interface EngineOfferActions {
  /** @param isWanted The reader has come for it. @returns `null`: nothing is to be offered. */
  offers(isWanted: boolean): Promise<EngineOffers | null>;
  setOffered(isOffered: boolean): Promise<void>;
  /** Has the browser ask the reader, so it is called inside of the very click. @returns whether they agreed. */
  requestThisComputer(): Promise<boolean>;
  findModels(): Promise<FoundModels>;
  /** The engine writes from now on, and begins with this summary. */
  choose(choice: OfferedChoice): Promise<void>;
  /** Leads to where one is entered, or where a model is brought into the browser. */
  addService(engine?: 'in-browser'): void;
  /** As its readers call it. */
  readonly browserName: string;
}

export interface EngineOffer {
  readonly node: HTMLElement;
  /** @param job The summary on show; `undefined` where an engine is chosen, or nothing is on show. */
  show(job: string | undefined, isWanted: boolean): void;
}

/** @param onShown The line has come up. */
export function createEngineOffer(actions: EngineOfferActions, onShown: () => void): EngineOffer {
  const label = text('offerTitle');
  const content = element('div', { class: 'offer-content' });
  const status = element('p', { class: 'offer-status', 'aria-live': 'polite' });
  const node = element('section', { class: 'offer', 'aria-label': label, hidden: true }, content, status);
  let latest: Promise<EngineOffers | null> | undefined;

  const link = { class: 'link' };
  const say = (message: string) => {
    status.textContent = message;
  };

  /** What cannot be done is said here, once. */
  async function attempt(act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (thrown) {
      say(engineErrorText(toErrorReport(thrown)));
    }
  }

  function showLine({ builtIn, inBrowser }: EngineOffers): void {
    const isHere = builtIn === 'available';
    const own = builtIn && [
      deliberateButton(
        'offer-built-in',
        text(isHere ? 'offerBuiltIn' : 'offerBuiltInDownload', actions.browserName),
        () => void attempt(() => actions.choose({ engine: 'browser' })),
        link,
      ),
    ];
    const brought = inBrowser !== undefined && [
      actionButton(
        'offer-in-browser',
        text('offerInBrowser', sizeText(inBrowser)),
        () => actions.addService('in-browser'),
        link,
      ),
    ];
    const choices = [
      ...(own ?? []),
      ...(brought || []),
      deliberateButton('offer-look', text('offerLook'), () => void attempt(look), link),
      actionButton('offer-service', text('offerService'), () => actions.addService(), link),
    ];
    const items = choices.map((choice) => element('li', {}, choice));
    const dismiss = iconButton(CLOSE, 'offer-dismiss', text('offerDismiss'), () => void attempt(() => settle(false)));
    dismiss.classList.add('offer-dismiss');
    say('');
    const hadFocus = content.contains(document.activeElement);
    content.replaceChildren(element('p', { class: 'offer-title' }, label), element('ul', {}, ...items), dismiss);
    if (hadFocus) content.querySelector('button')?.focus();
  }

  async function look(): Promise<void> {
    if (!(await actions.requestThisComputer())) return say(text('offerNoAccess'));
    say(text('offerLooking'));
    const { models, refusals } = await actions.findModels();
    const problems = refusals.map((refusal) => engineErrorText(refusal));
    if (models.length === 0) return say(problems.join(' ') || text('offerNoneFound'));
    say(problems.join(' '));
    const items = models.map(({ host, ...choice }) =>
      element(
        'li',
        {},
        deliberateButton(
          'offer-model',
          writerName({ ...choice, host }),
          () => void attempt(() => actions.choose(choice)),
        ),
      ),
    );
    const list = element('ul', { class: 'offer-models', dir: 'ltr' }, ...items);
    content.replaceChildren(element('p', { class: 'offer-title' }, text('offerFound')), list);
    list.querySelector('button')?.focus();
  }

  async function settle(isOffered: boolean): Promise<void> {
    await actions.setOffered(isOffered);
    if (isOffered) return ask(false);
    say(text('offerDismissed'));
    const undo = actionButton('offer-undo', text('undo'), () => void attempt(() => settle(true)), link);
    content.replaceChildren(undo);
    undo.focus();
  }

  async function ask(isWanted: boolean): Promise<void> {
    // Where the background cannot be asked, there is nothing to offer.
    const answer = actions.offers(isWanted).catch(() => null);
    latest = answer;
    const offers = await answer;
    // An older one is of before the reader came for it.
    if (answer !== latest) return;
    node.hidden = !offers;
    if (!offers) return;
    showLine(offers);
    onShown();
  }

  let asked: string | undefined;
  return {
    node,
    show(job, isWanted) {
      const question = job && `${job} ${isWanted}`;
      if (question === asked) return;
      asked = question;
      latest = undefined;
      if (job === undefined) node.hidden = true;
      else void ask(isWanted);
    },
  };
}
