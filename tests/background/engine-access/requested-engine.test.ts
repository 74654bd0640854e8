import { expect, it } from 'vitest';
import { isAutomaticOn, requestedEngine } from '../../../src/background/engine-access/requested-engine.ts';
import { initialSettings } from '../../../src/settings/settings.ts';

const { engine } = initialSettings;
const here = ['https://www.news.example/story'];

it('is none until the reader has chosen an engine', () => {
  expect(requestedEngine(engine, here, 'de')).toEqual({});
});

it('names the engine with what the reader filled in for it, and not for another', () => {
  const servers = { ollama: { address: 'http://box:1', model: 'small' }, vllm: { address: 'x', model: 'y' } };
  expect(requestedEngine({ ...engine, chosen: 'ollama', servers }, here, 'de')).toEqual({
    engineRequest: { engine: 'ollama', address: 'http://box:1', model: 'small' },
  });
  expect(requestedEngine({ ...engine, chosen: 'openai', servers }, here, 'de')).toEqual({
    engineRequest: { engine: 'openai' },
  });
});

it('only chooses where the reader wants that of this engine', () => {
  const chosen = { ...engine, chosen: 'ollama', picking: ['ollama'] } as typeof engine;
  expect(requestedEngine(chosen, here, 'de')).toEqual({ engineRequest: { engine: 'ollama', isPicking: true } });
  expect(requestedEngine({ ...chosen, chosen: 'vllm' }, here, 'de')).toEqual({ engineRequest: { engine: 'vllm' } });
});

it('carries the reader’s language and instruction', () => {
  const chosen = { ...engine, chosen: 'ollama', language: 'reader', instruction: 'I am new to this.' } as typeof engine;
  expect(requestedEngine(chosen, here, 'de')).toEqual({
    engineRequest: { engine: 'ollama', language: 'de', instruction: 'I am new to this.' },
  });
});

it('stands back on listed sites, by what the page says or the browser, but not where nothing is sent', () => {
  const chosen = { ...engine, chosen: 'openai', neverSendFrom: ['bank.example'] } as typeof engine;
  const held = { isBlockedBySite: true };
  expect(requestedEngine(chosen, ['https://news.example/', 'https://www.bank.example/a'], 'de')).toMatchObject(held);
  for (const address of ['https://my.bank.example/', 'https://bank.example./a', 'blob:https://bank.example/4f6a'])
    expect(requestedEngine(chosen, [address, ''], 'de')).toMatchObject(held);
  expect(requestedEngine(chosen, ['https://notbank.example/'], 'de')).not.toHaveProperty('isBlockedBySite');
  expect(requestedEngine({ ...chosen, chosen: 'browser' }, ['https://bank.example/'], 'de')).not.toHaveProperty(
    'isBlockedBySite',
  );
});

it('is asked by itself everywhere, or on the listed sites alone, whatever port they are at', () => {
  const listed = { ...engine, automaticSites: ['news.example', 'localhost'] };
  for (const origin of ['https://www.news.example', 'http://news.example:8080', 'http://localhost:3000'])
    expect(isAutomaticOn(listed, origin)).toBe(true);
  for (const origin of ['https://notnews.example', 'https://news.example.evil.example', undefined])
    expect(isAutomaticOn(listed, origin)).toBe(false);
  expect(isAutomaticOn({ ...engine, isAutomatic: true }, undefined)).toBe(true);
});
