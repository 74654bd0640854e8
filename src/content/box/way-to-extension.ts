/**
 * Renders the ways out of the page: buttons that open the extension's own document over this tab, at what the reader has
 * come for. Whatever sends, asks, pays or changes more than this site is done there.
 */
import type { Intent } from '../../messaging/content-calls.ts';
import { actionButton } from '../../ui/controls/action-button.ts';
import { callBackground } from '../call-from-later-script.ts';

export interface WayOutcome {
  onOpened(): void;
  onFailure(thrown: unknown): void;
}

export function wayToExtension(intent: Intent, label: string, outcome?: WayOutcome): HTMLButtonElement {
  return actionButton(`open-${intent}`, label, () => {
    callBackground('openSummary', { intent }).then(outcome?.onOpened, outcome?.onFailure ?? (() => undefined));
  });
}
