/** Names what the background tells the extension's open pages, without saying more: they ask. */

export const SETTINGS_CHANGED = 'settings-changed';
