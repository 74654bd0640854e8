/** Calls the background from the scripts that come after the detector, by what it has for that. */
import type { callBackground as detectorsCall } from './call-from-web-page.ts';
import { isolatedWorld } from './isolated-world.ts';

/** @throws AppError `extension-updated` when this script has outlived its extension. */
export const callBackground: typeof detectorsCall = (name, request) => {
  const call = isolatedWorld().callBackground as typeof detectorsCall;
  return call(name, request);
};
