/** Tells whether a point lies in the shape of a `clip-path`, as browsers write its computed value. */

/** @param box Of the element. @returns `undefined` for what cannot be known: pictures, new kinds of shapes. */
export function isInShape(clipPath: string, box: DOMRect, x: number, y: number): boolean | undefined {
  const [, name, args = ''] = /^([a-z]+)\((.*)\)/.exec(clipPath) ?? [];
  const { width, height } = box;
  const [left, top] = [x - box.left, y - box.top];
  if (name === 'inset') {
    const edges = splitLengths(args.split(' round ')[0] ?? '');
    const [first = '0', second = first, third = first, fourth = second] = edges;
    return (
      top >= length(first, height) &&
      left <= width - length(second, width) &&
      top <= height - length(third, height) &&
      left >= length(fourth, width)
    );
  }
  if (name === 'circle' || name === 'ellipse') {
    const [radii = '', at = '50% 50%'] = args.split(/\s*at /);
    const [cx = '50%', cy = '50%'] = splitLengths(at);
    const [centreX, centreY] = [length(cx, width), length(cy, height)];
    const [first = 'closest-side', second = first] = splitLengths(radii);
    const sides = [Math.min(centreX, width - centreX), Math.min(centreY, height - centreY)] as const;
    const isCircle = name === 'circle';
    const radius = (value: string, side: number, basis: number) =>
      /\d/.test(value) ? length(value, basis) : value === 'farthest-side' ? Number.POSITIVE_INFINITY : side;
    const basis = Math.hypot(width, height) / Math.SQRT2;
    const radiusX = radius(first, isCircle ? Math.min(...sides) : sides[0], isCircle ? basis : width);
    const radiusY = isCircle ? radiusX : radius(second, sides[1], height);
    return ((left - centreX) / radiusX) ** 2 + ((top - centreY) / radiusY) ** 2 <= 1;
  }
  const rule = args.startsWith('evenodd') ? 'evenodd' : 'nonzero';
  const path =
    name === 'polygon' ? polygon(args, width, height) : name === 'path' ? /"(.*)"/.exec(args)?.[1] : undefined;
  if (path === undefined) return undefined;
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  return context?.isPointInPath(new Path2D(path), left, top, rule);
}

function polygon(args: string, width: number, height: number): string {
  const points = args.replace(/^[a-z]+,/, '').split(/,(?![^(]*\))/);
  const path = points.map((point) => {
    const [x = '', y = ''] = splitLengths(point);
    return `${length(x, width)} ${length(y, height)}`;
  });
  return `M${path.join('L')}Z`;
}

function splitLengths(list: string): string[] {
  return list.match(/calc\([^)]*\)|[^\s,]+/g) ?? [];
}

/** Of pixels, percentages, and sums of them. */
function length(value: string, whole: number): number {
  let sum = 0;
  for (const [, sign, number, unit] of value.matchAll(/([-+]?)\s*([\d.]+(?:e[-+]?\d+)?)(%|px)?/g))
    sum += (sign === '-' ? -1 : 1) * Number(number) * (unit === '%' ? whole / 100 : 1);
  return sum;
}
