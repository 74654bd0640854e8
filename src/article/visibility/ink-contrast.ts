/**
 * Tells whether letters differ from what is painted behind them, by painting both: a canvas of two pixels, one with ink
 * and one without, gets every background, filter, opacity and blend around the text in turn. So all of CSS' colours and
 * filters go through the browser's own arithmetic.
 */
import { accessDom } from '../dom-access.ts';
import { alphaOf, coloursIn, FAINTEST, isPicture, type Look } from './element-look.ts';

/**
 * WCAG's ratio. The faintest grey that sites were seen to use, 40 of 255 from its ground, has 1.4; letters at a tenth of
 * their strength, which no one reads, have 1.25.
 */
const MIN_CONTRAST = 1.3;
/** Of 255, weighted as the eye weighs channels: red on green of the same lightness can be read, yellow on white cannot. */
const MIN_HUE_DIFFERENCE = 40;
/** Painted elements, from the text outwards: after so many nothing of the first one is left. Set by hand. */
const MAX_LAYERS = 64;

interface Layer {
  /** Its own number; a negative one where its background is elsewhere. */
  readonly name: number;
  /** Of gradients: painted above the plain colour, which shows where they are clear. */
  readonly stops: readonly string[];
  readonly colour: string;
  readonly isPicture: boolean;
  readonly filter: string;
  readonly opacity: string;
  readonly blend: string;
  /** The background shows in the letters only. */
  readonly isInk: boolean;
}

/**
 * @returns A question: whether this ink shows where `holds` tells which elements' boxes are; or on another ground. What
 *   was painted once is remembered.
 */
export function createContrast(
  view: Window,
): (ink: string, look: Look, holds: (painter: Look) => boolean, ground?: string) => boolean {
  const scheme = rootStyle(view)?.colorScheme ?? '';
  const prefersDark = view.matchMedia('(prefers-color-scheme: dark)').matches;
  const isDark = /dark/.test(scheme) && (prefersDark || !/light/.test(scheme));
  // High contrast: the reader's own colours, whatever the page says.
  const isForced = view.matchMedia('(forced-colors: active)').matches;
  const base = isDark ? '#121212' : '#fff';
  const known = new Map<string, boolean>();
  const layers = new Map<Look, Layer>();
  let context: Context | null | undefined;

  return (ink, look, holds, ground) => {
    const around = isForced ? undefined : layersBehind(look, holds, layers);
    if (!around && !ground) return alphaOf(ink) * look.opacity > FAINTEST;
    const behind = ground ? [] : (around ?? []);
    const key = [ink, ground ?? base, ...behind.map(({ name }) => name)].join();
    let shows = known.get(key) ?? showsPlainly(ink, behind, ground ?? base);
    if (shows === undefined) {
      // Made late: plain pages need none, and it can take longer than all the rest.
      context ??= new OffscreenCanvas(2, 1).getContext('2d', { willReadFrequently: true });
      shows = !context || showsOn(context, ink, behind, ground ?? base);
    }
    known.set(key, shows);
    return shows;
  };
}

/** Borrowed: a page can put an element of that name in the root's place. */
function rootStyle(view: Window): CSSStyleDeclaration | undefined {
  const root = accessDom(view.document).documentElement();
  return root ? view.getComputedStyle(root) : undefined;
}

/** From the text outwards. @returns `undefined` where a picture decides, of which nothing is known. */
function layersBehind(look: Look, holds: (painter: Look) => boolean, known: Map<Look, Layer>): Layer[] | undefined {
  const layers: Layer[] = [];
  for (let at = look.painter; at && layers.length < MAX_LAYERS; at = at.parent?.painter) {
    const layer = known.get(at) ?? readLayer(at, known.size);
    known.set(at, layer);
    const isThere = layer.isInk || holds(at);
    if (isThere && layer.isPicture) return undefined;
    if (isThere || at.isFiltered) layers.push(isThere ? layer : { ...layer, stops: [], colour: '', name: -layer.name });
    if (isThere && at.isOpaque && !at.isFiltered) break;
  }
  return layers;
}

function readLayer({ style }: Look, count: number): Layer {
  const { backgroundImage: image, filter } = style;
  const hasImage = image !== 'none' && !/^0(?:px|%)/.test(style.backgroundSize);
  return {
    name: count + 1,
    stops: hasImage ? coloursIn(image) : [],
    colour: style.backgroundColor,
    isPicture: hasImage && isPicture(image),
    filter: filter.replaceAll(/(?:blur|url|drop-shadow)\((?:[^()]|\([^()]*\))*\)/g, '').trim() || 'none',
    opacity: style.opacity,
    blend: style.mixBlendMode,
    isInk: style.backgroundClip === 'text',
  };
}

type Context = OffscreenCanvasRenderingContext2D;

/** @returns `undefined` where anything is neither plain nor opaque. */
function showsPlainly(ink: string, layers: readonly Layer[], base: string): boolean | undefined {
  const isPlain = layers.every(
    ({ stops, filter, opacity, blend, isInk }) =>
      stops.length === 0 && filter === 'none' && opacity === '1' && blend === 'normal' && !isInk,
  );
  const letters = opaque(ink);
  const ground =
    layers.length > 1 ? undefined : layers[0] ? opaque(layers[0].colour) : base === '#fff' ? WHITE : undefined;
  return isPlain && letters && ground ? differ(letters, ground) : undefined;
}

const WHITE: Pixel = [255, 255, 255];

function opaque(colour: string): Pixel | undefined {
  const [, red, green, blue] = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(colour) ?? [];
  return red && green && blue ? [Number(red), Number(green), Number(blue)] : undefined;
}

/** A gradient hides the ink only where each of its stops does. */
function showsOn(context: Context, ink: string, layers: readonly Layer[], base: string): boolean {
  const most = Math.max(1, ...layers.map(({ stops }) => stops.length));
  for (let stop = 0; stop < most; stop++) {
    paint(context, ink, layers, stop);
    fill(context, 'destination-over', base, 2);
    const [red, green, blue, , red2, green2, blue2] = context.getImageData(0, 0, 2, 1).data as unknown as number[];
    if (differ([red ?? 0, green ?? 0, blue ?? 0], [red2 ?? 0, green2 ?? 0, blue2 ?? 0])) return true;
  }
  return false;
}

function fill(context: Context, operation: GlobalCompositeOperation, colour: string, width: number, from = 0): void {
  context.globalCompositeOperation = operation;
  context.fillStyle = '#0000';
  context.fillStyle = colour;
  context.fillRect(from, 0, width, 1);
}

function paint(context: Context, ink: string, layers: readonly Layer[], stop: number): void {
  context.clearRect(0, 0, 2, 1);
  fill(context, 'source-over', ink, 1);
  for (const [index, { stops, colour, filter, opacity, blend, isInk }] of layers.entries()) {
    for (const each of [stops[stop % stops.length], colour])
      if (each) fill(context, 'destination-over', each, isInk ? 1 : 2);
    if (filter !== 'none') {
      context.globalCompositeOperation = 'copy';
      context.filter = filter;
      context.drawImage(context.canvas, 0, 0);
      context.filter = 'none';
    }
    if (opacity !== '1') fill(context, 'destination-in', `rgb(0 0 0/${opacity})`, 2);
    if (blend !== 'normal') {
      const { data } = context.getImageData(0, 0, 2, 1);
      paint(context, '#0000', layers.slice(index + 1), stop);
      fill(context, 'destination-over', '#fff', 2);
      for (const pixel of [0, 1]) {
        const [red, green, blue, alpha = 0] = data.slice(pixel * 4);
        const operation = blend === 'plus-lighter' ? 'lighter' : (blend as GlobalCompositeOperation);
        fill(context, operation, `rgb(${red} ${green} ${blue}/${alpha / 255})`, 1, pixel);
      }
      return;
    }
  }
}

type Pixel = readonly [red: number, green: number, blue: number];

function differ(one: Pixel, other: Pixel): boolean {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  if ((light + 0.05) / (dark + 0.05) >= MIN_CONTRAST) return true;
  const [red, green, blue] = one.map((value, channel) => Math.abs(value - (other[channel] ?? 0)));
  return 0.3 * (red ?? 0) + 0.59 * (green ?? 0) + 0.11 * (blue ?? 0) >= MIN_HUE_DIFFERENCE;
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(pixel: Pixel): number {
  const [red, green, blue] = pixel.map((value) =>
    value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}
