/** Texts of the interface, from the browser's own reading of `_locales`. Works in every context. */
import { extensionApi } from './extension-api.ts';

/** @returns An empty string for a key that no locale has. */
export function localizedText(key: string, placeholders: readonly string[] = []): string {
  return extensionApi().i18n.getMessage(key, placeholders as string[]);
}
