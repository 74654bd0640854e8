/**
 * Shows the models that run inside the extension: those that are here, how they come here, from the disk or the web, and which one writes.
 * Nothing is asked of the network before a click on it.
 */
import { SUGGESTED_MODELS, type SuggestedModel } from '../../engines/setup/suggested-models.ts';
import { type TextKey, text } from '../../i18n/text.ts';
import { hasGpu, isPrivateWindow } from '../../platform/machine.ts';
import { measureModelSpeed } from '../../platform/model-host-page.ts';
import type { ModelRecord } from '../../platform/model-store.ts';
import { requestServerAccess } from '../../platform/permissions.ts';
import { element } from '../../ui/controls/element.ts';
import { durationText, sizeText } from '../../ui/engine/sizes.ts';
import { renderButton } from '../controls.ts';
import { addressedName, modelAddress, modelName, webModel } from './fetch-model.ts';
import { createModelTransfers, type TransferProgress } from './model-transfers.ts';
import { ModelProblem, type ModelProblemCode, type ModelSource } from './store-model.ts';

export interface ModelsFormDependencies {
  /** It writes from now on. @param isNew It has just come. */
  use(model: string, isNew: boolean): Promise<void>;
  /** It was removed. */
  onRemoved(model: string): Promise<void>;
  readonly isAskingAboutData: boolean;
}

export interface ModelsForm {
  readonly node: HTMLElement;
  /** @param used The model that writes; `undefined` where another engine does. */
  show(used: string | undefined): void;
}

/** Of HTTP. */
const MAY_WANT_SIGNING_IN = [401, 403];
const NO_SUCH_FILE = [404, 410];

/** An article of 900 words with what is asked of the model. */
const ARTICLE_TOKENS = 1500;

/** The first place is the host. */
const PROBLEMS: Readonly<Record<ModelProblemCode, TextKey>> = {
  unreachable: 'engineUnreachable',
  refused: 'engineBroken',
  'not-understood': 'engineNotUnderstood',
  elsewhere: 'modelElsewhere',
  'broken-off': 'modelBrokenOff',
  'not-gguf': 'modelNotGguf',
  'writes-no-text': 'modelWritesNoText',
  'no-room': 'errorStorageFull',
  'too-large': 'modelTooLarge',
  damaged: 'modelDamaged',
};

export function createModelsForm({ use, onRemoved, isAskingAboutData }: ModelsFormDependencies): ModelsForm {
  let used: string | undefined;
  /** Weights times tokens a second. */
  let speed: number | undefined;
  /** Lines on show, each with the bytes of its model. */
  const estimates = new Map<HTMLElement, number>();
  const transfers = createModelTransfers(() => void draw(), showProgress);
  const shownProgress = new Map<string, (progress: TransferProgress) => void>();
  const machine = element('p', { class: 'note machine' });
  const models = element('ul', { class: 'rows models', id: 'models' });
  const suggested = element('ul', { class: 'rows models' });
  const status = element('p', { class: 'engine-result', id: 'model-result', role: 'status' });
  // With what is said of the copy: who hears the page comes to the control before the note.
  const file = element('input', {
    type: 'file',
    id: 'model-file',
    accept: '.gguf',
    'aria-describedby': 'model-file-note',
  });
  const address = element('input', {
    type: 'url',
    id: 'model-address',
    spellcheck: 'false',
    autocapitalize: 'none',
    dir: 'ltr',
  });
  const node = element('div', { class: 'engine-form' }, element('p', { class: 'note' }, text('inBrowserNote')));
  if (isPrivateWindow()) node.append(element('p', { class: 'note' }, text('inBrowserPrivate')));
  else {
    node.append(
      machine,
      ...part('models-here', 'modelsHere', models),
      ...part('models-suggested', 'modelsSuggested', suggested),
      field('modelFile', file, element('p', { class: 'note', id: 'model-file-note' }, text('modelFileNote'))),
      field(
        'modelAddress',
        address,
        renderButton('model-download', text('engineDownload'), () => void downloadTyped()),
      ),
      element('p', { class: 'note' }, text('modelOpenPage')),
      status,
    );
  }
  file.addEventListener('change', () => {
    const [picked] = file.files ?? [];
    file.value = '';
    if (picked) void bring(fileModel(picked));
  });

  const say = (message: string): void => status.replaceChildren(message);

  async function downloadTyped(): Promise<void> {
    const url = modelAddress(address.value);
    if (!url) return say(text('modelBadAddress'));
    await download({ name: addressedName(url), address: url.href });
  }

  /** The browser asks inside of the very click, so nothing is awaited before. */
  async function download(
    model: Pick<SuggestedModel, 'name' | 'address'> & { readonly sha256?: string },
  ): Promise<void> {
    const { protocol, hostname } = new URL(model.address);
    const access = { origin: `${protocol}//${hostname}/*`, leavesComputer: false, sendsKey: false };
    if (!(await requestServerAccess(access, isAskingAboutData))) return say(text('modelNoAccess'));
    await bring(webModel(model));
  }

  async function bring(source: ModelSource): Promise<void> {
    const isThere = (await transfers.list()).some(
      ({ name, stored, bytes }) => name === source.name && stored === bytes,
    );
    if (isThere) return say(text('modelThere'));
    say('');
    try {
      const record = await transfers.start(source);
      if (!record) return;
      await use(record.name, true);
      say(text('modelReady', record.name));
    } catch (thrown) {
      say(problemText(thrown, source.address));
    }
  }

  let isTried = false;
  /** Before anything is downloaded the reader sees what this machine would make of it. */
  async function tryMachine(): Promise<void> {
    if (isTried) return;
    isTried = true;
    machine.append(text((await hasGpu()) ? 'inBrowserFast' : 'inBrowserSlow'));
    // Where it cannot be tried, it is not estimated.
    speed = await measureModelSpeed().catch(() => undefined);
    for (const [estimate, bytes] of estimates) estimate.textContent = estimateText(bytes);
  }

  /** Of several drawings at once only the last one is shown. */
  let drawing = 0;
  async function draw(): Promise<void> {
    drawing += 1;
    const mine = drawing;
    const [records, elsewhere] = await Promise.all([transfers.list(), transfers.elsewhere()]);
    if (mine !== drawing) return;
    const focused = document.activeElement?.id;
    const running = transfers.running();
    const names = new Set([...running.map(({ source }) => source.name), ...elsewhere]);
    const rows = [
      ...running.map(({ source, progress }) => renderTransfer(source.name, progress, source.address !== undefined)),
      ...elsewhere.map((name) => row(name, text('modelElsewhere'), [])),
      ...records.filter(({ name }) => !names.has(name)).map(renderModel),
    ];
    models.replaceChildren(...(rows.length ? rows : [element('li', { class: 'note' }, text('modelsNone'))]));
    const missing = SUGGESTED_MODELS.filter(
      ({ name }) => !names.has(name) && !records.some((one) => one.name === name),
    );
    estimates.clear();
    suggested.replaceChildren(...missing.map(renderSuggested));
    document.getElementById('models-suggested')?.toggleAttribute('hidden', missing.length === 0);
    if (focused) document.getElementById(focused)?.focus();
  }

  /** What only grows is drawn in its place: a button that is drawn anew under a finger takes no click. */
  function showProgress(name: string, progress: TransferProgress): void {
    shownProgress.get(name)?.(progress);
  }

  function renderTransfer(name: string, progress: TransferProgress, isResumable: boolean): HTMLElement {
    const bar = element('progress', { 'aria-label': name });
    const node = row(name, '', [
      bar,
      isResumable && renderButton(`model-pause-${name}`, text('modelPause'), () => transfers.pause(name)),
      renderButton(`model-cancel-${name}`, text('upgradeCancel'), () => void remove(name)),
    ]);
    const show = ({ done, total, secondsLeft }: TransferProgress): void => {
      if (total > 0) [bar.max, bar.value] = [total, done];
      const left = secondsLeft !== undefined && text('modelTimeLeft', durationText(secondsLeft));
      const share = text('modelProgress', sizeText(done), sizeText(total));
      node.querySelector('.note')?.replaceChildren([share, left].filter(Boolean).join(' · '));
    };
    show(progress);
    shownProgress.set(name, show);
    return node;
  }

  async function remove(name: string): Promise<void> {
    try {
      await transfers.remove(name);
      await onRemoved(name);
    } catch (thrown) {
      say(problemText(thrown));
    }
  }

  function renderModel({ name, bytes, stored, address: from, usedAt }: ModelRecord): HTMLElement {
    const removeButton = renderButton(
      `model-remove-${name}`,
      text('optionsRemove'),
      () => void remove(name),
      text('modelRemove', name),
    );
    if (stored < bytes) {
      const known = SUGGESTED_MODELS.find((one) => one.address === from);
      return row(name, text('modelProgress', sizeText(stored), sizeText(bytes)), [
        from !== undefined &&
          renderButton(
            `model-continue-${name}`,
            text('modelContinue'),
            () => void download(known ?? { name, address: from }),
          ),
        removeButton,
      ]);
    }
    const date = usedAt && new Intl.DateTimeFormat(text('languageTag'), { dateStyle: 'medium' }).format(usedAt);
    return row(
      name,
      [sizeText(bytes), date && text('modelUsed', date), name === used && text('modelInUse')]
        .filter(Boolean)
        .join(' · '),
      [name !== used && renderButton(`model-use-${name}`, text('modelUse'), () => void use(name, false)), removeButton],
    );
  }

  function renderSuggested(model: SuggestedModel): HTMLElement {
    const { name, bytes, licence } = model;
    const label = text('modelDownloadNamed', name);
    const about = [sizeText(bytes), licence, text('modelManyLanguages')].join(' · ');
    const shown = row(name, about, [
      renderButton(`model-get-${name}`, text('engineDownload'), () => void download(model), label),
    ]);
    // Its line is there from the first: what comes late moves no button.
    const estimate = element('span', { class: 'note estimate' }, estimateText(bytes));
    shown.querySelector('.note')?.after(estimate);
    estimates.set(estimate, bytes);
    return shown;
  }

  function estimateText(bytes: number): string {
    return speed ? text('modelEstimate', durationText((ARTICLE_TOKENS * weightsOf(bytes)) / speed)) : '';
  }

  return {
    node,
    show(model) {
      used = model;
      if (isPrivateWindow()) return;
      void draw();
      void tryMachine();
    },
  };
}

/** In eight bits, with a scale of 16 for every 32. */
function weightsOf(bytes: number): number {
  return (bytes * 32) / 34;
}

function fileModel(file: File): ModelSource {
  return {
    name: modelName(file.name),
    open: async (from) => ({
      startsAt: from,
      total: file.size,
      chunks: file.slice(from).stream() as ReadableStream<Uint8Array<ArrayBuffer>>,
    }),
  };
}

function problemText(thrown: unknown, address = ''): string {
  if (!(thrown instanceof ModelProblem)) throw thrown;
  const { code, details } = thrown;
  const { status = 0 } = details;
  const host = URL.canParse(address) ? new URL(address).host : address;
  if (MAY_WANT_SIGNING_IN.includes(status)) return text('modelForbidden', host, `${status}`);
  if (NO_SUCH_FILE.includes(status)) return text('modelMissing', host, `${status}`);
  if (status) return `${text(PROBLEMS[code], host)} (HTTP ${status})`;
  if (code === 'no-room' && details.needed !== undefined)
    return text('modelNoRoom', sizeText(details.needed), sizeText(details.free ?? 0));
  return text(PROBLEMS[code], host);
}

function row(name: string, about: string, controls: readonly (HTMLElement | false)[]): HTMLElement {
  return element(
    'li',
    {},
    element('bdi', { class: 'model-name' }, name),
    element('span', { class: 'note' }, about),
    element('span', { class: 'engine-buttons' }, ...controls.filter((control) => control !== false)),
  );
}

function part(id: string, heading: TextKey, list: HTMLElement): HTMLElement[] {
  return [element('div', { id, class: 'list' }, element('h3', {}, text(heading)), list)];
}

/** What belongs to the control stands under it. */
function field(label: TextKey, input: HTMLElement, ...further: readonly HTMLElement[]): HTMLElement {
  const control = element('div', { class: 'model-control' }, input, ...further);
  return element('div', { class: 'field wide model-field' }, element('label', { for: input.id }, text(label)), control);
}
