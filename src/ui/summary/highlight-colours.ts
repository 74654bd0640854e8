/** Sets the colours behind marked text, which is printed in `INK` on light and dark pages alike: contrast of 10 : 1 and more. */

export const HIGHLIGHT_COLOURS = { yellow: '#ffe27a', green: '#b9ecc0', blue: '#c3dcff', pink: '#ffd0e0' } as const;
export const HIGHLIGHT_INK = '#1b1d21';
