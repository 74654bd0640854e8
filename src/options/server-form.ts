/**
 * Shows the form for address, key and model of an engine's server. The click that saves also asks for the right to reach the server; a key
 * goes from the field into platform/key-vault.ts and is never shown again.
 */

import { catalogEntry, type EngineChoice, type EngineId } from '../engines/setup/catalog.ts';
import { hostInClear, hostOf, isLoopback, originPattern } from '../engines/setup/server-address.ts';
import { toErrorReport } from '../errors.ts';
import { type TextKey, text } from '../i18n/text.ts';
import { removeKey, savedKeyNames, saveKey } from '../platform/key-vault.ts';
import { requestServerAccess } from '../platform/permissions.ts';
import { keyName } from '../settings/key-name.ts';
import type { Settings } from '../settings/settings.ts';
import { createChangeCheck } from '../ui/controls/change-check.ts';
import { element } from '../ui/controls/element.ts';
import { engineErrorText } from '../ui/engine/engine-error-text.ts';
import { renderButton } from './controls.ts';
import { describeConnection, listServerModels } from './probe-server.ts';

type Server = Settings['engine']['servers'][string];

interface ServerFormDependencies {
  save(engine: EngineId, server: Server): Promise<void>;
  /** All is kept, the key as well. */
  onSaved(): void;
  readonly isAskingAboutData: boolean;
}

export function createServerForm({ save, onSaved, isAskingAboutData }: ServerFormDependencies) {
  let engine: EngineId = 'other';
  const isChanged = createChangeCheck();
  const address = input('engine-address', { type: 'text', inputmode: 'url' });
  const key = input('engine-key', { type: 'password', autocomplete: 'off' });
  const models = element('datalist', { id: 'engine-models' });
  const model = input('engine-model', { type: 'text', list: models.id });
  const fields = {
    address: field('engineAddress', address),
    key: field('engineKey', key),
    model: field('engineModel', model),
  };
  const forgetKey = renderButton('engine-forget-key', text('engineForgetKey'), () => void forget());
  const where = element('p', { class: 'note', id: 'engine-where' });
  const result = element('p', { class: 'engine-result', id: 'engine-result', role: 'status' });
  fields.key.append(forgetKey);
  fields.model.append(
    models,
    renderButton('engine-list', text('engineListModels'), () => void withAccess(readModels)),
  );
  const saveButton = element(
    'button',
    { type: 'submit', class: 'button', id: 'engine-save', 'data-action': 'engine-save' },
    text('engineSave'),
  );
  const testButton = renderButton('engine-test', text('engineTest'), () => void withAccess(describeConnection));
  const node = element(
    'form',
    { class: 'engine-form', novalidate: true },
    fields.address,
    fields.key,
    fields.model,
    where,
    element('div', { class: 'engine-buttons' }, saveButton, testButton),
    result,
  );

  const choice = (): EngineChoice => {
    const typed = { address: address.value.trim(), model: model.value.trim() };
    return { engine, ...(typed.address && { address: typed.address }), ...(typed.model && { model: typed.model }) };
  };

  /** The browser asks inside of the very click, so nothing is awaited before. */
  async function withAccess(act: (wanted: EngineChoice, typedKey: string) => Promise<string>): Promise<void> {
    const wanted = choice();
    const typedKey = key.value.trim();
    const origin = originPattern(wanted);
    const inClear = hostInClear(wanted);
    if (inClear !== undefined) return say(text('engineInClear', inClear));
    if (origin === undefined) return say(text('engineBadAddress'));
    const leavesComputer = !isLoopback(hostOf(wanted) ?? '');
    const sendsKey = typedKey !== '' || !forgetKey.hidden;
    const isGranted = await requestServerAccess({ origin, leavesComputer, sendsKey }, isAskingAboutData);
    if (isLeft(wanted)) return;
    if (!isGranted) return say(text('engineNoAccess'));
    say('…');
    const outcome = await act(wanted, typedKey).catch((thrown: unknown) => engineErrorText(toErrorReport(thrown)));
    if (!isLeft(wanted)) say(outcome);
  }

  /** The reader has turned to another engine meanwhile: the fields are that one's. */
  function isLeft(wanted: EngineChoice): boolean {
    return wanted.engine !== engine;
  }

  function say(message: string): void {
    result.textContent = message;
  }

  async function keep(wanted: EngineChoice, typedKey: string): Promise<string> {
    const name = keyName(wanted);
    const problem = wanted.model ? '' : await readModels(wanted, typedKey);
    if (isLeft(wanted) || !model.value) return problem;
    const server = { address: wanted.address ?? '', model: wanted.model ?? model.value.trim() };
    if (name !== undefined && typedKey) await saveKey(name, typedKey);
    // Said only once it is so; what is drawn anew meanwhile would take the next click.
    await save(wanted.engine, server);
    if (isLeft(wanted)) return '';
    key.value = '';
    await showKey();
    onSaved();
    return text('engineSaved', hostOf(wanted) ?? '');
  }

  async function readModels(wanted: EngineChoice, typedKey: string): Promise<string> {
    const listed = await listServerModels(wanted, typedKey);
    if ('problem' in listed) return listed.problem;
    if (isLeft(wanted)) return '';
    models.replaceChildren(...listed.models.map((value) => element('option', { value })));
    const [first] = listed.models;
    if (!model.value && first) model.value = first;
    return text('engineModelsFound', String(listed.models.length));
  }

  async function forget(): Promise<void> {
    const name = keyName(choice());
    if (name !== undefined) await removeKey(name);
    await showKey();
    key.focus();
  }

  /** Whether there is a key, and never which. */
  async function showKey(): Promise<void> {
    const name = keyName(choice());
    const isSaved = name !== undefined && (await savedKeyNames()).includes(name);
    key.placeholder = isSaved ? text('engineKeySaved') : '';
    forgetKey.hidden = !isSaved;
  }

  function showWhere(): void {
    const host = hostOf(choice());
    where.textContent =
      host === undefined ? '' : isLoopback(host) ? text('engineStaysHere') : text('engineLeaves', host);
  }

  address.addEventListener('input', showWhere);
  address.addEventListener('change', () => void showKey());
  node.addEventListener('submit', (event) => {
    event.preventDefault();
    void withAccess(keep);
  });

  return {
    node,
    /** @param isChosen Whether this is the engine that writes now. */
    show(id: EngineId, server: Server, isChosen: boolean): void {
      if (!isChanged([id, server, isChosen])) return;
      const isOther = id !== engine;
      engine = id;
      const entry = catalogEntry(id);
      if (!('address' in entry)) return;
      const hasField = (name: string) => entry.fields.some((wanted) => wanted === name);
      fields.address.hidden = !hasField('address');
      fields.key.hidden = !hasField('key');
      const keyLabel = fields.key.querySelector('label');
      if (keyLabel) keyLabel.textContent = text(entry.isKeyOptional ? 'engineKeyOptional' : 'engineKey');
      address.value = server.address || entry.address;
      model.value = server.model;
      if (isOther) {
        models.replaceChildren();
        key.value = '';
        say('');
      }
      showWhere();
      void showKey();
    },
  };
}

function input(id: string, properties: Record<string, unknown>): HTMLInputElement {
  return element('input', { id, spellcheck: 'false', autocapitalize: 'none', dir: 'ltr', ...properties });
}

function field(label: TextKey, control: HTMLElement): HTMLElement {
  return element('div', { class: 'field wide' }, element('label', { for: control.id }, text(label)), control);
}
