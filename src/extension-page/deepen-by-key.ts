/** Deeper and back with the arrow keys, from anywhere in a page that shows one summary. */

/** A listener for `keydown`. Where something takes these keys itself, they are its own. */
export function deepenByKey({ key, target }: KeyboardEvent): void {
  if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) return;
  const isLeftward = key === 'ArrowLeft';
  if (!isLeftward && key !== 'ArrowRight') return;
  const isDeeper = isLeftward === (document.documentElement.dir === 'rtl');
  const choices = [...document.querySelectorAll<HTMLInputElement>('.depth input')];
  const chosen = choices.findIndex(({ checked }) => checked);
  choices[chosen + (isDeeper ? 1 : -1)]?.click();
}
