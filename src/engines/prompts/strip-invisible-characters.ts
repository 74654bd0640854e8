/**
 * Strips characters that no reader sees from text, the last door before a prompt, because instructions can be written in
 * them. What CSS hides was left out when the page was read; these are characters within text that is shown.
 */

/** Zero-width spaces, soft hyphens, bidi controls, tag letters and whatever else Unicode says is to be shown as nothing. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}+/gu;

/** Line ends stay; every other control character is none that a page shows. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is they that are meant
const CONTROLS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\ufff9-\ufffb]/g;

/** After these a variation selector, and after these a joiner, changes how the text looks. */
const TAKES_SELECTOR = /[\p{Extended_Pictographic}\p{Script=Han}\p{Script=Mongolian}\d#*]$/u;
const TAKES_JOINER =
  /(?:(?![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}])[\p{L}\p{M}\p{Extended_Pictographic}]|\p{Emoji_Modifier})$/u;

export function visibleText(text: string): string {
  return text
    .replace(INVISIBLE, (run, offset: number) => keptOf(run, text.slice(Math.max(0, offset - 2), offset)))
    .replace(CONTROLS, ' ')
    .replace(/[^\S\n]+/g, ' ')
    .trim();
}

/** One selector and one joiner at most: in rows they are a code. */
function keptOf(run: string, before: string): string {
  const [, selector = '', joiner = ''] = /^([\ufe00-\ufe0f]?)([\u200c\u200d]?)/.exec(run) ?? [];
  const kept = TAKES_SELECTOR.test(before) ? selector : '';
  return TAKES_JOINER.test(before) ? kept + joiner : kept;
}
