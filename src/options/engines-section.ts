/**
 * Renders the options of engines that write beyond the instant summary: which engine, when, in which language, never from which sites. A server is saved
 * by a click of its own (server-form.ts), because that click is what the browser's question about it belongs to.
 */
import { type CatalogEntry, catalog, catalogEntry, type EngineId } from '../engines/setup/catalog.ts';
import { type TextKey, text } from '../i18n/text.ts';
import { requestTrialMl } from '../platform/permissions.ts';
import type { Settings } from '../settings/settings.ts';
import { element } from '../ui/controls/element.ts';
import { writerName } from '../ui/engine/writer-name.ts';
import { renderButton, renderChoices } from './controls.ts';
import { createModelsForm } from './models/models-form.ts';
import { createServerForm } from './server-form.ts';
import { renderSiteList } from './site-list.ts';

type Engine = Settings['engine'];

interface SectionDependencies {
  /** Settles once the change is stored and on show. */
  save(apply: (current: Settings) => Settings): Promise<void>;
  /** A server is saved, and chosen. */
  onServerSaved(): void;
  /** A model is here, and chosen. */
  onModelBrought(): void;
  /** What `asksAboutData` of platform/permissions.ts has said. */
  readonly isAskingAboutData: boolean;
}

export interface EnginesSection {
  /** One and the same at every change, so that what is typed and not saved yet stays. */
  readonly node: HTMLElement;
  show(settings: Settings): void;
  /** As the reader does in the list, before anything is saved. */
  choose(engine: EngineId): void;
}

const IN_BROWSER = 'in-browser' satisfies EngineId;

const GROUPS: readonly { readonly kinds: readonly CatalogEntry['kind'][]; readonly label: TextKey }[] = [
  { kinds: ['built-in', 'in-browser'], label: 'engineGroupBrowser' },
  { kinds: ['own-server'], label: 'engineGroupOwn' },
  { kinds: ['service'], label: 'engineGroupService' },
];

export function createEnginesSection({
  save,
  onServerSaved,
  onModelBrought,
  isAskingAboutData,
}: SectionDependencies): EnginesSection {
  let engine: Engine | undefined;
  let chosen: EngineId = 'instant';
  const saveEngine = (change: Partial<Engine>) =>
    save((current) => ({ ...current, engine: { ...current.engine, ...change } }));
  const select = element('select', { id: 'engine' }, ...renderEngineOptions(isAskingAboutData));
  const details = element('div', { class: 'engine-details' });
  const further = element('div', {});
  const form = createServerForm({
    isAskingAboutData,
    onSaved: onServerSaved,
    save: (id, server) => saveEngine({ chosen: id, servers: { ...engine?.servers, [id]: server } }),
  });
  const models = createModelsForm({
    isAskingAboutData,
    async use(model, isNew) {
      const servers = { ...engine?.servers, [IN_BROWSER]: { address: '', model } };
      await saveEngine({ chosen: IN_BROWSER, servers });
      if (isNew) onModelBrought();
    },
    async onRemoved(model) {
      if (usedModel(engine) === model) await saveEngine({ chosen: 'instant' });
    },
  });
  const heading = 'section-enginesTitle';
  const node = element(
    'section',
    { 'aria-labelledby': heading, class: 'engines' },
    element('h2', { id: heading }, text('enginesTitle')),
    element('p', { class: 'note' }, text('enginesNote')),
    element('div', { class: 'field' }, element('label', { for: 'engine' }, text('engineChoose')), select),
    details,
    further,
  );

  select.addEventListener('change', () => {
    chosen = select.value as EngineId;
    if (chosen === 'instant' || chosen === 'browser') void saveEngine({ chosen });
    showDetails();
  });

  function choose(id: EngineId): void {
    select.value = id;
    select.dispatchEvent(new Event('change'));
  }

  function showDetails(): void {
    const entry = catalogEntry(chosen);
    if ('address' in entry) {
      form.show(chosen, engine?.servers[chosen] ?? { address: '', model: '' }, engine?.chosen === chosen);
      details.replaceChildren(form.node);
    } else if (chosen === IN_BROWSER) {
      models.show(usedModel(engine));
      details.replaceChildren(models.node);
    } else if (chosen === 'firefox') {
      const allow = renderButton('engine-allow', text('engineAllow'), () => {
        void requestTrialMl().then((isGranted) => (isGranted ? saveEngine({ chosen: 'firefox' }) : undefined));
      });
      details.replaceChildren(element('p', { class: 'note' }, text('engineFirefoxNote')), allow);
    } else
      details.replaceChildren(
        ...(chosen === 'browser' ? [element('p', { class: 'note' }, text('engineBrowserNote'))] : []),
      );
  }

  return {
    node,
    choose,
    show({ engine: current }) {
      const isNew = engine?.chosen !== current.chosen;
      engine = current;
      if (isNew) {
        chosen = current.chosen;
        select.value = chosen;
      }
      showDetails();
      further.replaceChildren(
        ...(current.chosen === 'instant'
          ? [renderOfferChoice(current, (change) => void saveEngine(change))]
          : renderFurther(current, (change) => void saveEngine(change))),
      );
    },
  };
}

/** Of the extension's own. */
function usedModel(engine: Engine | undefined): string | undefined {
  return engine?.chosen === IN_BROWSER ? engine.servers[IN_BROWSER]?.model : undefined;
}

function renderEngineOptions(isAskingAboutData: boolean): HTMLElement[] {
  const isThere: Partial<Record<EngineId, boolean>> = {
    browser: 'Summarizer' in globalThis || 'LanguageModel' in globalThis,
    firefox: isAskingAboutData,
  };
  const nameOf = (entry: (typeof catalog)[number]): string =>
    'name' in entry ? entry.name : entry.id === 'other' ? text('engineOther') : writerName({ engine: entry.id });
  const groups = GROUPS.map(({ kinds, label }) =>
    element(
      'optgroup',
      { label: text(label) },
      ...catalog
        .filter((entry) => kinds.includes(entry.kind) && isThere[entry.id] !== false)
        .map((entry) => element('option', { value: entry.id }, nameOf(entry))),
    ),
  );
  return [
    element('option', { value: 'instant' }, text('engineNone')),
    ...groups.filter((group) => group.children.length),
  ];
}

/** Where an engine is chosen, there is nothing to offer. */
function renderOfferChoice({ isOffered }: Engine, save: (change: Partial<Engine>) => void): HTMLElement {
  return renderChoices(
    'engine-offer',
    text('engineOfferLine'),
    { show: 'engineOfferShow', hide: 'engineOfferHide' },
    isOffered ? 'show' : 'hide',
    (chosen) => save({ isOffered: chosen === 'show' }),
  );
}

function renderFurther(engine: Engine, save: (change: Partial<Engine>) => void): HTMLElement[] {
  const instruction = element('input', {
    type: 'text',
    id: 'engine-instruction',
    maxlength: 500,
    spellcheck: 'false',
    value: engine.instruction,
  });
  instruction.addEventListener('change', () => save({ instruction: instruction.value.trim() }));
  return [
    ...(mayPick(engine.chosen) ? [renderWay(engine, save)] : []),
    renderChoices(
      'engine-when',
      text('engineWhen'),
      { always: 'engineAlways', asked: 'engineWhenAsked' },
      engine.isAutomatic ? 'always' : 'asked',
      (when) => save({ isAutomatic: when === 'always' }),
    ),
    renderChoices(
      'engine-language',
      text('engineLanguage'),
      { article: 'engineLanguageArticle', reader: 'engineLanguageReader' },
      engine.language,
      (language) => save({ language }),
    ),
    element(
      'div',
      { class: 'field wide' },
      element('label', { for: 'engine-instruction' }, text('engineInstruction')),
      instruction,
      element('p', { class: 'note' }, text('engineInstructionNote')),
    ),
    renderSiteList({
      id: 'automatic-sites',
      heading: text('engineAutomaticSites'),
      whenEmpty: text('engineAutomaticSitesEmpty'),
      sites: engine.automaticSites,
      onChange: (automaticSites) => save({ automaticSites }),
    }),
    renderSiteList({
      id: 'never-send',
      heading: text('engineNeverSend'),
      whenEmpty: text('engineNeverSendEmpty'),
      sites: engine.neverSendFrom,
      onChange: (neverSendFrom) => save({ neverSendFrom }),
    }),
    ...(engine.consents.length ? [renderConsents(engine, save)] : []),
  ];
}

/** Whether it follows instructions, as summarisers do not. */
function mayPick(id: EngineId): boolean {
  return id === 'browser' ? 'LanguageModel' in globalThis : catalogEntry(id).kind !== 'built-in';
}

function renderWay({ chosen, picking }: Engine, save: (change: Partial<Engine>) => void): HTMLElement {
  const others = picking.filter((id) => id !== chosen);
  return renderChoices(
    'engine-way',
    text('engineWay'),
    { writes: 'engineWrites', chooses: 'engineChooses' },
    picking.includes(chosen) ? 'chooses' : 'writes',
    (way) => save({ picking: way === 'chooses' ? [...others, chosen] : others }),
  );
}

/** Taken back, the next article is asked about again. */
function renderConsents({ consents }: Engine, save: (change: Partial<Engine>) => void): HTMLElement {
  const rows = consents.map((consent) => {
    // The usual scheme needs no saying.
    const server = consent.origin.replace(/^https:\/\//, '');
    const remove = () => save({ consents: consents.filter((other) => other !== consent) });
    const button = renderButton(
      `consent-remove-${server}`,
      text('optionsRemove'),
      remove,
      text('optionsRemoveSite', server),
    );
    return element('li', {}, element('span', { dir: 'ltr' }, server), button);
  });
  return element(
    'div',
    { class: 'list' },
    element('h3', {}, text('engineConsents')),
    element('ul', { class: 'rows sites' }, ...rows),
  );
}
