/** Puts text on the clipboard, also on pages without a secure context, where `navigator.clipboard` is missing. */

/** @param place Where a field may stand for a moment: it must be in the document, or in a shadow root of it. */
export async function copyText(text: string, place: Node): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyThroughField(text, place);
  }
}

function copyThroughField(text: string, place: Node): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.style.cssText = 'position:fixed;opacity:0';
  place.appendChild(field);
  field.select();
  const isCopied = document.execCommand('copy');
  field.remove();
  return isCopied;
}
