/** How the walk treats an element by its name: part of a line, a block of its own, or no text at all. */

/** Their inside is never an article's text. */
const SKIPPED = new Set(
  (
    'head script style noscript template svg math canvas iframe frame frameset object embed audio video select option ' +
    'optgroup datalist input textarea button meter progress map area rt rp link meta title base param source track ' +
    'nav footer menu dialog amp-analytics amp-ad amp-consent amp-sidebar amp-iframe amp-video noframes'
  ).split(' '),
);

/** They end the line before and after them. */
const BLOCKS = new Set(
  (
    'html body address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre search section summary table ' +
    'caption tbody td tfoot th thead tr ul slot'
  ).split(' '),
);

const PICTURES = new Set(
  'img picture video iframe audio object embed canvas amp-img amp-video amp-iframe figure'.split(' '),
);

export function isSkipped(name: string): boolean {
  return SKIPPED.has(name);
}

export function isBlock(name: string): boolean {
  return BLOCKS.has(name);
}

export function isPicture(name: string): boolean {
  return PICTURES.has(name);
}

/** ARIA roles whose elements are like `nav` and `footer`. */
const SKIPPED_ROLES = new Set('navigation menu menubar contentinfo search alertdialog'.split(' '));

export function isSkippedRole(role: string | null): boolean {
  return role !== null && SKIPPED_ROLES.has(role);
}
