/** Tells when a model writes nothing but line breaks any more: small ones fall into that, and would go on to their limit. */

/** Far more than stand between two paragraphs of any answer. */
const MAX_BLANK_LINES = 200;

/** @returns Takes the pieces of one answer in turn; `true` once it has gone on in blank lines for too long. */
export function watchBlankLines(): (piece: string) => boolean {
  let lines = 0;
  return (piece) => {
    const blank = piece.length - piece.trimEnd().length;
    if (blank < piece.length) lines = 0;
    for (let at = piece.length - blank; at < piece.length; at++) if (piece[at] === '\n') lines++;
    return lines > MAX_BLANK_LINES;
  };
}
