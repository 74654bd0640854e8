/** A clipboard for a view under test: the real one belongs to whoever uses this machine. Both functions run in the view. */

export function catchClipboard(): void {
  const clipboard = {
    async writeText(text: string) {
      document.documentElement.dataset.copied = text;
    },
  };
  Object.defineProperty(navigator, 'clipboard', { value: clipboard });
}

export function readClipboard(): string {
  return document.documentElement.dataset.copied ?? '';
}
