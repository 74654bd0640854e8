import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchInputs } from '../support/watch-inputs.ts';

let root: string;
let changed: Set<string>;
let stop: () => void;

const write = (file: string) => writeFileSync(path.join(root, file), 'text');
/** As editors and git do it. */
function replace(file: string): void {
  write('beside');
  renameSync(path.join(root, 'beside'), path.join(root, file));
}
async function sees(...files: string[]): Promise<void> {
  await vi.waitFor(() => expect([...changed].sort()).toEqual([...files].sort()), 10_000);
  changed.clear();
}

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'get-a-summary-watch-'));
  for (const folder of ['src/_locales/de', 'src/ui', 'src/extension-page', 'icons', 'tests']) {
    mkdirSync(path.join(root, folder), { recursive: true });
  }
  changed = new Set();
  stop = watchInputs(root, (file) => changed.add(file));
});
afterEach(() => {
  stop();
  rmSync(root, { recursive: true });
});

it.each([
  'manifest.json',
  'package.json',
  'build.mjs',
  'src/_locales/de/messages.json',
  'src/extension-page/page.html',
  'src/ui/depth.ts',
  'src/ui/page.css',
  'icons/128.png',
])('sees %s change, whether it is written or replaced, each time', async (file) => {
  for (const change of [write, write, replace, replace, write]) {
    change(file);
    await sees(file);
  }
});

it('sees files in new folders, and in folders that were there before', async () => {
  for (let round = 0; round < 2; round += 1) {
    mkdirSync(path.join(root, 'src/ui/summary/parts'), { recursive: true });
    write('src/ui/summary/parts/point.ts');
    await sees('src/ui/summary/parts/point.ts');
    replace('src/ui/summary/parts/point.ts');
    await sees('src/ui/summary/parts/point.ts');
    rmSync(path.join(root, 'src/ui/summary'), { recursive: true });
    await sees('src/ui/summary/parts/point.ts');
  }
});

it('overlooks what the extension is not built of', async () => {
  for (const file of ['README.md', 'src/README.md', 'src/ui/.depth.ts.swp', 'src/ui/depth.ts~', 'tests/depth.ts']) {
    write(file);
  }
  write('src/ui/depth.ts');
  await sees('src/ui/depth.ts');
});
