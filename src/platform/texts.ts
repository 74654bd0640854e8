/** Reads texts of the interface, as the browser has them from `_locales`. Works in every context. */
import { extensionApi } from './extension-api.ts';

/** @returns An empty string for a key that no locale has. */
export function localizedText(key: string, placeholders: readonly string[] = []): string {
  return extensionApi().i18n.getMessage(key, placeholders as string[]);
}

/** Of the browser's own interface. BCP 47 */
export function browserLanguage(): string {
  return extensionApi().i18n.getUILanguage();
}
