/** Wires the options page: every control is saved at once and can be undone. Each section is a file. */

import { toErrorReport } from '../errors.ts';
import { applyPreferences } from '../extension-page/apply-preferences.ts';
import { callBackground } from '../extension-page/call-background.ts';
import { renderPrivacyLink } from '../extension-page/privacy-link.ts';
import { readTabParameter } from '../extension-page/tab-parameter.ts';
import { text } from '../i18n/text.ts';
import type { ViewPreferences } from '../messaging/content-calls.ts';
import { SETTINGS_CHANGED } from '../messaging/notifications.ts';
import { allCommands, type Command } from '../platform/commands.ts';
import { onNotification } from '../platform/messages.ts';
import { asksAboutData } from '../platform/permissions.ts';
import type { SettingsChange } from '../settings/merge-change.ts';
import type { Settings } from '../settings/settings.ts';
import { createChangeCheck } from '../ui/controls/change-check.ts';
import { element } from '../ui/controls/element.ts';
import { errorAdvice } from '../ui/controls/error-advice.ts';
import { renderBoxSection } from './box-section.ts';
import { renderButton } from './controls.ts';
import { renderDiagnostics } from './diagnostics.ts';
import { createEnginesSection, type EnginesSection } from './engines-section.ts';
import { renderHistorySection } from './history-section.ts';
import { renderKeysSection } from './keys-section.ts';
import { renderLookSection } from './look-section.ts';
import { readPastSummaries } from './past-summaries.ts';
import type { Save } from './section.ts';
import { renderSummarySection } from './summary-section.ts';
import { renderTransferSection } from './transfer.ts';

/** Read and written by the background alone. */
const readSettings = () => callBackground('settings', null);
const status = element('p', { class: 'saved', role: 'status' });
const main = element('main', {});
let lastChange: SettingsChange | undefined;
let changedBy: string | undefined;
let engines: EnginesSection | undefined;

/** Whether settings are others than those on show: nothing is drawn anew for nothing. */
const isNew = createChangeCheck();
const areCommandsChanged = createChangeCheck();
let commands: readonly Command[] = [];
let texts: ViewPreferences['texts'];
let shownLanguage: Settings['language'] | undefined;

/** The tab from whose summary the reader has come to enter a service. */
const openedFor = readTabParameter();
/** What they have come for, where it is a model inside the browser. */
const isForModel = new URLSearchParams(location.search).get('engine') === 'in-browser';

document.body.append(main, status);
// All at once and before anything is drawn, so that nothing moves afterwards.
const [first, isAskingAboutData] = await Promise.all([readSettings(), asksAboutData(), readElsewhere()]);
onNotification(SETTINGS_CHANGED, () => void readSettings().then(showIfNew));
// Keys are changed, and summaries made, elsewhere.
document.addEventListener('visibilitychange', async () => {
  const isTyping = document.activeElement?.matches('input[type="text"], input[type="search"]');
  if (document.hidden || isTyping) return;
  // Not for nothing: what is drawn anew between a finger's coming down and its going up takes no click.
  if (await readElsewhere()) await show(await readSettings());
});
isNew(first);
await show(first);
if (isForModel) engines?.choose('in-browser');
if (openedFor !== undefined) document.getElementById('engine')?.focus();

/** @returns whether something has changed. */
async function readElsewhere(): Promise<boolean> {
  const [read, hasNewSummaries] = await Promise.all([allCommands(), readPastSummaries()]);
  commands = read;
  return areCommandsChanged(commands) || hasNewSummaries;
}

/**
 * Drawn anew at each change, also one made elsewhere, and at once unless the language changes: what comes late would take
 * a control away from under the pointer. The focus stays on the same control.
 */
async function show(current: Settings): Promise<void> {
  const typed = typedAndNotAdded();
  if (current.language !== shownLanguage) ({ texts } = await callBackground('viewPreferences', null));
  shownLanguage = current.language;
  applyPreferences({ ...current, ...(texts && { texts }) });
  document.title = text('optionsTitle');
  engines ??= createEnginesSection({
    save: saveOrSayWhyNot,
    onServerSaved: () => backToSummary('upgrade'),
    onModelBrought: () => backToSummary('written'),
    isAskingAboutData,
  });
  engines.show(current);
  const focused = document.activeElement?.id;
  const sections = [
    element('h1', {}, text('options')),
    // Of an engine that sends articles, its own section says so.
    current.engine.chosen === 'instant' && element('p', { class: 'note' }, text('optionsPrivacy')),
    renderBoxSection(current, save),
    renderSummarySection(current, save),
    engines.node,
    renderLookSection(current, save),
    commands.length > 0 && renderKeysSection(commands),
    renderHistorySection(current, save, announce),
    renderTransferSection(current, save, announce),
    renderPrivacyLink(),
    renderDiagnostics(current, announce),
  ];
  main.replaceChildren(...sections.filter((section) => section !== false));
  for (const { id, value } of typed) Object.assign(document.getElementById(id) ?? {}, { value });
  if (focused) focusAgain(focused);
}

/** Sites in the fields of lists. What was just added is in its list. */
function typedAndNotAdded(): { readonly id: string; readonly value: string }[] {
  const fields = main.querySelectorAll<HTMLInputElement>('input[id$="-new"]');
  return [...fields].filter(({ value }) => value !== '').map(({ id, value }) => ({ id, value }));
}

async function showIfNew(current: Settings): Promise<void> {
  if (isNew(current)) await show(current);
}

/** With the service or the model, the reader goes on where they were. */
function backToSummary(wanted: 'upgrade' | 'written'): void {
  if (openedFor !== undefined) location.replace(`panel.html?tab=${openedFor}&wanted=${wanted}`);
}

function announce(message: string): void {
  status.replaceChildren(message);
}

async function saveAndOfferUndo(apply: Parameters<Save>[0]): Promise<void> {
  const changing = document.activeElement?.id;
  const before = await readSettings();
  const made = { before, after: apply(before) };
  [lastChange, changedBy] = [made, changing];
  await change(made);
  status.replaceChildren(
    text('optionsSaved'),
    renderButton('undo', text('undo'), () => void undo()),
  );
}

/** All is shown before anything is said, so that what is opened next looks as chosen from its first frame. */
async function change(made: SettingsChange): Promise<void> {
  await showIfNew(await callBackground('changeSettings', made));
}

/** @throws what the background has refused the change with, once it is said. */
async function saveOrSayWhyNot(apply: Parameters<Save>[0]): Promise<void> {
  await saveAndOfferUndo(apply).catch((refused: unknown) => {
    announce(text(errorAdvice(toErrorReport(refused).code).advice));
    throw refused;
  });
}

function save(apply: Parameters<Save>[0]): void {
  saveOrSayWhyNot(apply).catch(() => undefined);
}

/** The button goes with what it said; the focus returns to what had made the change. */
async function undo(): Promise<void> {
  if (lastChange) await change({ before: lastChange.after, after: lastChange.before });
  if (changedBy) focusAgain(changedBy);
  announce(text('optionsUndone'));
}

/** What was taken from a list takes its button along: the list's field is nearest. */
function focusAgain(id: string): void {
  const nearest = document.getElementById(id) ?? document.getElementById(id.replace(/-remove-.*$/, '-new'));
  nearest?.focus();
}
