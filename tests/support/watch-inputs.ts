/**
 * Watches everything that the extension is built of: sources, texts, the page, icons, manifest, version, the build itself.
 * Folder by folder, and not by `recursive`: Node 20 on Linux then loses files that are replaced by new ones, as editors
 * and git replace them.
 */
import { type FSWatcher, readdirSync, statSync, watch } from 'node:fs';
import path from 'node:path';

const INPUT = /^(?:src\/.+\.(?:ts|css|html|json)|icons\/.+\.png|(?:manifest|package|tsconfig)\.json|build\.mjs)$/;
/** The root has others, large ones, in which nothing is an input. */
const FOLDERS = ['src', 'icons'];

/**
 * @param root Of the project.
 * @param onChange Gets the file's name from the root, with slashes; may be called several times for one change.
 * @returns what ends it.
 */
export function watchInputs(root: string, onChange: (file: string) => void): () => void {
  const watchers = new Map<string, FSWatcher>();

  function watchFolder(folder: string): void {
    watchers.get(folder)?.close();
    const watcher = watch(path.join(root, folder), (_event, name) => {
      const entry = path.posix.join(folder, name ?? '');
      if (isInput(entry)) onChange(entry);
      else if (isInFolders(entry) && isFolder(path.join(root, entry))) watchTree(entry, onChange);
    });
    // Windows says so when the folder is deleted.
    watcher.on('error', () => watcher.close());
    watchers.set(folder, watcher);
  }
  /** @param onFile Gets the inputs that are there already. */
  function watchTree(folder: string, onFile: (file: string) => void): void {
    watchFolder(folder);
    for (const entry of readdirSync(path.join(root, folder), { withFileTypes: true })) {
      const name = path.posix.join(folder, entry.name);
      if (entry.isDirectory()) watchTree(name, onFile);
      else if (isInput(name)) onFile(name);
    }
  }

  watchFolder('');
  for (const folder of FOLDERS) watchTree(folder, () => undefined);
  return () => {
    for (const watcher of watchers.values()) watcher.close();
  };
}

function isInput(file: string): boolean {
  return INPUT.test(file);
}

function isInFolders(entry: string): boolean {
  return FOLDERS.includes(entry.split('/')[0] ?? '');
}

function isFolder(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
