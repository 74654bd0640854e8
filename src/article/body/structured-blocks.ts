/** The body as the page's structured data has it: the source of last resort, when the page shows (nearly) none of it. */

/** The visible text is no body when it is shorter than this and than a third of the structured body. */
const SHORT_BODY = 600;

/**
 * @param visible All text that was found on the page.
 * @returns Paragraphs of `structuredBody`, or `undefined` when the visible body is good enough.
 */
export function replaceByStructuredBody(visible: string, structuredBody: string): string[] | undefined {
  if (visible.length > SHORT_BODY || structuredBody.length < 3 * Math.max(100, visible.length)) return undefined;
  const text = structuredBody.replace(/<(?:br|\/p|\/h\d|\/li)\b[^>]*>/gi, '\n').replace(/<[^>]{0,500}>/g, '');
  const paragraphs = text.split(/\s*[\r\n]+\s*/).map((paragraph) => paragraph.replace(/\s+/g, ' ').trim());
  return paragraphs.filter(Boolean);
}
