/** What the reader gives up is not used, however late; over a store in memory. */
import { createHash } from 'node:crypto';
import { beforeEach, expect, it, vi } from 'vitest';
import { createModelTransfers, type ModelTransfers } from '../../../src/options/models/model-transfers.ts';
import type { ModelRecord } from '../../../src/platform/model-store.ts';
import { CHAT_MODEL, ggufFile } from '../../support/gguf-file.ts';

const FILE = ggufFile(CHAT_MODEL);
const records = new Map<string, ModelRecord>();
const parts: Blob[] = [];
let onChecked: () => void;

vi.mock('../../../src/platform/machine.ts', () => ({ memoryBytes: () => undefined, roomBytes: async () => 1e12 }));
/** Of this document and all others, by the model's name. */
const held = new Map<string, Promise<unknown>>();
vi.mock('../../../src/platform/model-store.ts', () => ({
  async holdModel(name: string, work: () => Promise<unknown>) {
    if (held.has(name)) return undefined;
    const working = work().finally(() => held.delete(name));
    held.set(name, working);
    return working;
  },
  heldModels: async () => [...held.keys()],
  waitUntilFree: async (name: string) => void (await held.get(name)?.catch(() => undefined)),
  listModels: async () => [...records.values()],
  async readModelParts() {
    onChecked();
    return [...parts];
  },
  readModelRecord: async (name: string) => records.get(name),
  async saveModel(record: ModelRecord, part: { data: Blob }) {
    records.set(record.name, record);
    parts.push(part.data);
  },
  async removeModel(name: string) {
    records.delete(name);
    parts.length = 0;
  },
}));

beforeEach(() => {
  records.clear();
  parts.length = 0;
  onChecked = () => undefined;
});

const bring = (transfers: ModelTransfers) =>
  transfers.start({
    name: 'invented',
    sha256: createHash('sha256').update(FILE).digest('hex'),
    open: async () => ({ startsAt: 0, total: FILE.length, chunks: new Blob([FILE]).stream() }),
  });
const silent = () => undefined;

it('hands out a model that is whole', async () => {
  expect(await bring(createModelTransfers(silent, silent))).toMatchObject({ name: 'invented', stored: FILE.length });
});

it('hands out none that was paused or given up as it was checked', async () => {
  const transfers = createModelTransfers(silent, silent);
  onChecked = () => transfers.pause('invented');
  expect(await bring(transfers)).toBeUndefined();
  let removed: Promise<void> | undefined;
  onChecked = () => (removed = transfers.remove('invented'));
  expect(await bring(transfers)).toBeUndefined();
  await removed;
  expect(records.size).toBe(0);
});

it('leaves a model alone that another page transfers, says so, and hears of its end', async () => {
  const there = createModelTransfers(silent, silent);
  let onEnded: () => void = silent;
  const ended = new Promise<void>((resolve) => (onEnded = resolve));
  let changes = 0;
  const here = createModelTransfers(() => {
    changes += 1;
    if (held.size === 0) onEnded();
  }, silent);
  let goOn: () => void = silent;
  const coming = there.start({
    name: 'invented',
    async open() {
      await new Promise<void>((resolve) => (goOn = resolve));
      return { startsAt: 0, total: FILE.length, chunks: new Blob([FILE]).stream() };
    },
  });
  await vi.waitFor(() => expect(goOn).not.toBe(silent));
  expect(await here.elsewhere()).toEqual(['invented']);
  expect(await there.elsewhere()).toEqual([]);
  await expect(bring(here)).rejects.toMatchObject({ code: 'elsewhere' });
  await expect(here.remove('invented')).rejects.toMatchObject({ code: 'elsewhere' });
  const before = changes;
  goOn();
  expect(await coming).toMatchObject({ stored: FILE.length });
  await ended;
  expect(changes).toBeGreaterThan(before);
  expect(await here.elsewhere()).toEqual([]);
});
