// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { createServerForm } from '../../src/options/server-form.ts';
import { speakEnglish } from '../support/interface-texts.ts';

const { listServerModels, saveKey } = vi.hoisted(() => ({
  listServerModels: vi.fn<() => Promise<unknown>>(),
  saveKey: vi.fn(async () => undefined),
}));
vi.mock('../../src/options/probe-server.ts', () => ({ listServerModels, describeConnection: vi.fn() }));
vi.mock('../../src/platform/permissions.ts', () => ({ requestServerAccess: async () => true }));
vi.mock('../../src/platform/key-vault.ts', () => ({
  saveKey,
  savedKeyNames: async () => [],
  removeKey: async () => undefined,
}));

speakEnglish();

const field = (id: string) => document.querySelector(`#${id}`) as HTMLInputElement;
const settle = () => new Promise((resolve) => setTimeout(resolve));

it('keeps what was typed for one engine from another whose server answers late', async () => {
  let answer: (listed: unknown) => void = () => undefined;
  listServerModels.mockReturnValue(new Promise((resolve) => (answer = resolve)));
  const save = vi.fn(async () => undefined);
  const form = createServerForm({ isAskingAboutData: false, save, onSaved: () => undefined });
  document.body.replaceChildren(form.node);
  form.show('ollama', { address: 'http://localhost:11434/v1', model: '' }, false);
  form.node.dispatchEvent(new Event('submit'));
  await settle();
  form.show('openai', { address: '', model: '' }, false);
  field('engine-key').value = 'sk-secret';
  answer({ models: ['llama'] });
  await settle();
  expect([save, saveKey].map(({ mock }) => mock.calls.length)).toEqual([0, 0]);
  expect([field('engine-key').value, field('engine-model').value]).toEqual(['sk-secret', '']);
  expect(document.querySelector('#engine-result')?.textContent).toBe('');
});
