/** Keeps jsdom, which knows no styles of pseudo-elements, from saying so at every question about one. */
import { vi } from 'vitest';

export function withoutPseudoElements(): void {
  const { getComputedStyle } = window;
  vi.spyOn(window, 'getComputedStyle').mockImplementation((element) => getComputedStyle.call(window, element));
}
