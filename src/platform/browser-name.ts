/** Names the browser as its readers call it, and the extension's version. For words on buttons alone: what it can do is asked of it. */
import { extensionApi } from './extension-api.ts';

/** Brands that browsers give of themselves, each before the one that it is made of, and what they are called. */
const NAMES: readonly (readonly [brand: string, name: string])[] = [
  ['Microsoft Edge', 'Microsoft Edge'],
  ['Brave', 'Brave'],
  ['Opera', 'Opera'],
  ['Vivaldi', 'Vivaldi'],
  ['Google Chrome', 'Chrome'],
  ['Chromium', 'Chromium'],
];

interface WithBrands {
  readonly userAgentData?: { readonly brands: readonly { readonly brand: string }[] };
}

/** Those whose menu of extensions has a pin beside each. */
const WITH_PINS: readonly string[] = ['Chrome', 'Chromium', 'Brave'];

/** Firefox alone says no brands. */
export function browserName(): string {
  return nameByBrand() ?? 'Firefox';
}

/** What the browser is known for, to be said to the reader. */
export interface BrowserHabits {
  /** What stands beside an extension in the browser's menu and puts its button into the toolbar; missing where that is not known. */
  readonly pinnedBy?: 'pin' | 'gear';
  /** Whether pages that were open before an extension came get its scripts without being loaded again. */
  readonly reachesOpenPages: boolean;
}

export function browserHabits(): BrowserHabits {
  const name = nameByBrand();
  if (name === undefined) return { pinnedBy: 'gear', reachesOpenPages: true };
  return { ...(WITH_PINS.includes(name) && { pinnedBy: 'pin' }), reachesOpenPages: false };
}

function nameByBrand(): string | undefined {
  const brands = (navigator as WithBrands).userAgentData?.brands.map(({ brand }) => brand);
  if (!brands?.length) return undefined;
  return NAMES.find(([brand]) => brands.includes(brand))?.[1] ?? 'Chromium';
}

/** As the extension and the browser name themselves and their versions: for a report, never to decide by. */
export function readVersions(): string[] {
  const { name, version } = extensionApi().runtime.getManifest();
  return [`${name} ${version}`, navigator.userAgent];
}
