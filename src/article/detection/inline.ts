/** Tells what runs of text go on over. */

const INLINE = new Set('A ABBR B CITE CODE EM FONT I MARK Q RUBY S SMALL SPAN STRONG SUB SUP TIME U'.split(' '));

/** Whether a run of text goes on over `node`. */
export function isInline(node: Node): boolean {
  return node.nodeType === 3 || INLINE.has(node.nodeName);
}
