/** Renders where summaries are sent on to: nowhere, Obsidian, or an address of the reader's own. */
import { text } from '../i18n/text.ts';
import { isSendAddress, MAX_SEND_ADDRESS } from '../send-address.ts';
import type { Settings } from '../settings/settings.ts';
import { element } from '../ui/controls/element.ts';
import { renderChoices } from './controls.ts';
import type { Save } from './section.ts';

const EXAMPLE = 'https://notes.example/new?title={title}&text={summary}';

export function renderSending({ send }: Settings, save: Save): HTMLElement {
  const saveSend = (change: Partial<Settings['send']>) =>
    save((current) => ({ ...current, send: { ...current.send, ...change } }));
  const choices = renderChoices(
    'send',
    text('optionsSend'),
    { nowhere: 'optionsSendNowhere', obsidian: 'optionsSendObsidian', address: 'optionsSendOwn' },
    send.to,
    (to) => saveSend({ to }),
  );
  return element('div', {}, choices, send.to === 'address' && renderAddress(send.address, saveSend));
}

/** What cannot be used stays in the field, with a word on it, until it is changed. */
function renderAddress(current: string, saveSend: (change: Partial<Settings['send']>) => void): HTMLElement {
  const refusal = element('p', { class: 'refusal', id: 'send-refusal', role: 'alert' });
  const note = element('p', { class: 'note', id: 'send-note' }, text('optionsSendNote'));
  const input = element('input', {
    type: 'text',
    id: 'send-to-address',
    inputmode: 'url',
    spellcheck: 'false',
    autocapitalize: 'none',
    dir: 'ltr',
    maxlength: MAX_SEND_ADDRESS,
    placeholder: EXAMPLE,
    value: current,
    'aria-describedby': `${note.id} ${refusal.id}`,
  });
  const setRefused = (isRefused: boolean) => {
    input.ariaInvalid = String(isRefused);
    refusal.textContent = isRefused ? text('optionsSendRefused') : '';
  };
  input.addEventListener('input', () => setRefused(false));
  input.addEventListener('change', () => {
    const address = input.value.trim();
    const isUsable = address === '' || isSendAddress(address);
    setRefused(!isUsable);
    if (isUsable) saveSend({ address });
  });
  const label = element('label', { for: input.id }, text('optionsSendAddress'));
  return element('div', { class: 'field sending' }, label, input, note, refusal);
}
