/** Asks the background once per page how the reader wants summaries shown. */
import type { ViewPreferences } from '../../messaging/content-calls.ts';
import { callBackground } from '../call-from-later-script.ts';

let asked: Promise<ViewPreferences> | undefined;

/** @throws AppError `extension-updated` */
export function viewPreferences(): Promise<ViewPreferences> {
  asked ??= callBackground('viewPreferences', null);
  asked.catch(() => {
    asked = undefined;
  });
  return asked;
}
