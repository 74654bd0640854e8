/** Makes a build that finds the interfaces of a browser on a phone: no menus, commands, panel, windows, and no popup opens by itself. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { changeManifest } from './change-manifest.ts';

/** These are there whatever the manifest says. */
const PRELUDE = `
for (const api of [globalThis.chrome, globalThis.browser]) {
  if (!api) continue;
  for (const [holder, name] of [[api, 'windows'], [api.action, 'openPopup']]) {
    try { Object.defineProperty(holder, name, { value: undefined }); } catch { holder[name] = undefined; }
  }
}
`;
const SCRIPTS = ['background.js', 'popup.js', 'panel.js', 'digest.js', 'options.js'];

/** @returns The folder of a copy of the build. */
export function withoutDesktopApis(build: string): string {
  const manifest = JSON.parse(readFileSync(path.join(build, 'manifest.json'), 'utf8')) as { permissions: string[] };
  const permissions = manifest.permissions.filter((name) => name !== 'contextMenus' && name !== 'sidePanel');
  const missing = { commands: undefined, side_panel: undefined, sidebar_action: undefined };
  const folder = changeManifest(build, { permissions, ...missing });
  for (const name of SCRIPTS) {
    const file = path.join(folder, name);
    writeFileSync(file, PRELUDE + readFileSync(file, 'utf8'));
  }
  return folder;
}
