/**
 * Shows under an instant summary that the browser can translate it into the reader's language, and switches between translation and
 * original. Nothing is downloaded before the click that says so.
 */
import { text } from '../../i18n/text.ts';
import type { Translation, TranslationOffer } from '../../messaging/jobs/translation.ts';
import { actionButton } from '../controls/action-button.ts';
import { createChangeCheck } from '../controls/change-check.ts';
import { deliberateButton } from '../controls/deliberate-button.ts';
import { element } from '../controls/element.ts';
import { engineErrorText } from './engine-error-text.ts';

export interface TranslationActions {
  /** @returns `null`: the browser need not translate this summary, or cannot. */
  translationOffer(): Promise<TranslationOffer | null>;
  translate(): void;
  cancelTranslation(): void;
  /** As its readers call it. */
  readonly browserName: string;
}

interface TranslationView {
  readonly node: HTMLElement;
  /**
   * @param job The instant summary on show; `undefined` where there is none.
   * @param isOriginalShown Which of the two the reader looks at, where both are there.
   */
  show(job: string | undefined, translation: Translation | undefined, isOriginalShown: boolean): void;
}

type Parts = readonly [said: string, ...controls: HTMLElement[]];

export function createTranslationView(
  actions: TranslationActions,
  showOriginal: (isWanted: boolean) => void,
): TranslationView {
  const status = element('span', { class: 'translation-status', role: 'status' });
  const buttons = element('span', { class: 'translation-buttons' });
  const node = element(
    'section',
    { class: 'translation', 'aria-label': text('engineLanguage'), hidden: true },
    status,
    buttons,
  );
  const link = { class: 'link' };
  const isChanged = createChangeCheck();
  let asked: string | undefined;
  /** What had it is gone, and what comes in its place is still asked for. */
  let isFocusOwed = false;
  let offer: TranslationOffer | null = null;
  let shown: Parameters<TranslationView['show']> = [undefined, undefined, false];

  function render(...[said, ...controls]: Parts): void {
    const hadFocus = isFocusOwed || buttons.contains(document.activeElement);
    if (status.textContent !== said) status.textContent = said;
    buttons.replaceChildren(...controls);
    node.hidden = !said && controls.length === 0;
    // What takes the place of the button that was pressed takes the keys, too: the original is one key away.
    isFocusOwed = hadFocus && !controls.length && asked !== undefined;
    if (hadFocus) controls[0]?.focus();
  }

  function draw(): void {
    if (isChanged([...shown, offer])) render(...partsOf(...shown));
  }

  /** @returns What is said, and the buttons beside it. */
  function partsOf(...[job, translation, isOriginalShown]: Parameters<TranslationView['show']>): Parts {
    if (job === undefined) return [''];
    switch (translation?.state) {
      case 'working': {
        const { share } = translation;
        const step = share === undefined || share >= 1 ? text('translationWorks') : downloadText(share);
        return [step, actionButton('translation-cancel', text('upgradeCancel'), actions.cancelTranslation, link)];
      }
      case 'failed':
        return [engineErrorText(translation.error), translateButton(text('retry'))];
      case 'done': {
        if (!translation.summary.isTranslated) return [text('translationKept')];
        const label = text(isOriginalShown ? 'translationShow' : 'translationShowOriginal');
        const other = actionButton('translation-switch', label, () => showOriginal(!isOriginalShown), link);
        return [isOriginalShown ? '' : text('translatedByBrowser'), other];
      }
      default:
        return offer ? ['', translateButton(offerText(offer))] : [''];
    }
  }

  const translateButton = (label: string) => deliberateButton('translate', label, actions.translate, link);
  const offerText = ({ availability }: TranslationOffer) =>
    availability === 'available'
      ? text('translationOffer', actions.browserName)
      : text('translationOfferDownload', actions.browserName);

  async function ask(job: string): Promise<void> {
    // Where the background cannot be asked, there is nothing to offer.
    const answer = await actions.translationOffer().catch(() => null);
    if (asked !== job) return;
    offer = answer;
    draw();
  }

  return {
    node,
    show(...next) {
      shown = next;
      const [job, translation] = next;
      // Again after one that was cancelled: what it takes may have changed.
      const open = translation ? undefined : job;
      if (open !== asked) {
        asked = open;
        offer = null;
        if (open !== undefined) void ask(open);
      }
      draw();
    },
  };
}

function downloadText(share: number): string {
  const percent = new Intl.NumberFormat(text('languageTag'), { style: 'percent' }).format(
    Math.floor(share * 100) / 100,
  );
  return `${text('translationDownloads')} ${percent}`;
}
