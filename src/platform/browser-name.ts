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

/** Firefox alone says no brands. */
export function browserName(): string {
  const brands = (navigator as WithBrands).userAgentData?.brands.map(({ brand }) => brand) ?? [];
  const [, name] = NAMES.find(([brand]) => brands.includes(brand)) ?? [];
  return name ?? 'Firefox';
}

/** As the extension and the browser name themselves and their versions: for a report, never to decide by. */
export function readVersions(): string[] {
  const { name, version } = extensionApi().runtime.getManifest();
  return [`${name} ${version}`, navigator.userAgent];
}
