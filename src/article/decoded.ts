/** Decodes what a page has escaped twice, so that its readers see the escapes: claims mostly, and now and then a text. */

export function decoded(text: string): string {
  return text
    .replace(/&amp;/g, '&')
    .replace(/&#(\d{2,6});/g, (_, code: string) => String.fromCodePoint(Math.min(Number(code), 0x10ffff)))
    .replace(/&#x([\da-f]{2,5});/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&quot;/g, '"')
    .replace(/&(?:apos|rsquo|lsquo);/g, '’')
    .replace(/&nbsp;/g, ' ')
    .replace(/&(?:ldquo|bdquo);/g, '“')
    .replace(/&rdquo;/g, '”');
}
