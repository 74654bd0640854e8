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
vi.mock('../../../src/platform/model-store.ts', () => ({
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
