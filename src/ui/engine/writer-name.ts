/** Names who writes, as a reader may know it: the model and the server, which are proper names, or the browser itself. */
import { text } from '../../i18n/text.ts';
import type { Writer } from '../../messaging/jobs/upgrade.ts';

export function writerName({ engine, model, host }: Writer): string {
  if (host !== undefined) return [model, host].filter(Boolean).join(' · ');
  if (engine === 'in-browser') return model ?? text('engineInBrowser');
  return text(engine === 'firefox' ? 'engineFirefox' : 'engineBrowser');
}
