/** Every engine there is. To add one: its file, a line here, its name in `_locales/en`. */
import type { Engine } from './engine.ts';
import { instantEngine } from './instant.ts';

export const engines: readonly [Engine, ...Engine[]] = [instantEngine];
