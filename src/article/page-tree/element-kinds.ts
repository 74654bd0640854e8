/** Tells the walk how to treat an element by its name: part of a line, a block of its own, or no text at all. */

export const Kind = {
  /** The inside is never an article's text. */
  SKIPPED: 1,
  /** Ends the line before and after it. */
  BLOCK: 2,
  PICTURE: 4,
} as const;

const NAMES: readonly (readonly [number, string])[] = [
  [
    Kind.SKIPPED,
    'head script style noscript template svg math canvas iframe frame frameset object embed audio video select option ' +
      'optgroup datalist input textarea button meter progress map area rt rp link meta title base param source track ' +
      's strike del nav footer menu dialog amp-analytics amp-ad amp-consent amp-sidebar amp-iframe amp-video noframes',
  ],
  [
    Kind.BLOCK,
    'html body address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure ' +
      'footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre search section summary table ' +
      'caption tbody td tfoot th thead tr ul slot',
  ],
  [Kind.PICTURE, 'img picture video iframe audio object embed canvas amp-img amp-video amp-iframe figure'],
];

const kinds = new Map<string, number>();
for (const [kind, names] of NAMES) for (const name of names.split(' ')) kinds.set(name, (kinds.get(name) ?? 0) | kind);

/** @returns Bits of `Kind`; 0 for what stands in a line. */
export function kindOf(name: string): number {
  return kinds.get(name) ?? 0;
}

/** ARIA roles whose elements are like `nav` and `footer`. */
const SKIPPED_ROLES = new Set('navigation menu menubar contentinfo search alertdialog'.split(' '));

export function isSkippedRole(role: string | null): boolean {
  return role !== null && SKIPPED_ROLES.has(role);
}
