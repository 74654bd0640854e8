import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { JSDOM, VirtualConsole } from 'jsdom';

const A = await import('/work/wt/lines2base/src/article/extract-article.ts');
const B = await import('/work/wt/lines2/src/article/extract-article.ts');
const M = (await import('/work/shared/score/lib/extraction-metrics.mjs')) as any;
const root = '/work/shared/corpus/extraction/dev';
const every = Number(process.argv[2]),
  offset = Number(process.argv[3]);
const only = process.argv[4];
let n = 0,
  pages = 0,
  changed = 0;
const sum = { a: 0, b: 0, k: 0 };
let ta = 0,
  tb = 0;
for (const source of readdirSync(root)) {
  if (only && !only.split(',').includes(source)) continue;
  for (const id of readdirSync(`${root}/${source}`)) {
    if (n++ % every !== offset) continue;
    const d = `${root}/${source}/${id}`;
    if (!existsSync(`${d}/page.html.gz`) || !existsSync(`${d}/truth.json`)) continue;
    const html = gunzipSync(readFileSync(`${d}/page.html.gz`)).toString('utf8');
    if (html.length > 900_000) continue;
    const truth = JSON.parse(readFileSync(`${d}/truth.json`, 'utf8'));
    let document;
    try {
      document = new JSDOM(html, {
        url: URL.canParse(truth.url ?? '') ? truth.url : 'https://news.example/',
        virtualConsole: new VirtualConsole(),
      }).window.document;
    } catch {
      continue;
    }
    let t = performance.now();
    const a = A.extractArticle(document, document.URL);
    ta += performance.now() - t;
    t = performance.now();
    const b = B.extractArticle(document, document.URL);
    tb += performance.now() - t;
    pages++;
    const ka = (a?.blocks ?? []).map((x: any) => x.text),
      kb = (b?.blocks ?? []).map((x: any) => x.text);
    const sa = new Set(ka),
      sb = new Set(kb);
    const gone = ka.filter((x: string) => !sb.has(x)),
      come = kb.filter((x: string) => !sa.has(x));
    if (!gone.length && !come.length && a?.access === b?.access) continue;
    changed++;
    let f = '';
    if (truth.body) {
      const fa = f1(ka.join('\n'), truth.body),
        fb = f1(kb.join('\n'), truth.body);
      sum.a += fa;
      sum.b += fb;
      sum.k++;
      f = `${fa.toFixed(4)} → ${fb.toFixed(4)}`;
    }
    console.log(`## ${source}/${id} ${f} ${a?.access} ${b?.access}`);
    for (const x of gone.slice(0, 12)) {
      const y = come.find((c: string) => c.slice(0, 12) === x.slice(0, 12) || c.slice(-12) === x.slice(-12));
      const w = at(x, y ?? '');
      console.log(`  - ${w[0]}`);
      if (y) console.log(`  + ${w[1]}`);
    }
    for (const y of come
      .filter(
        (c: string) => !gone.some((x: string) => c.slice(0, 12) === x.slice(0, 12) || c.slice(-12) === x.slice(-12)),
      )
      .slice(0, 8))
      console.log(`  ++ ${y.slice(0, 160)}`);
  }
}
function at(x: string, y: string) {
  let i = 0;
  while (i < x.length && x[i] === y[i]) i++;
  const s = Math.max(0, i - 40);
  return [x.slice(s, i + 90), y.slice(s, i + 90)];
}
function f1(x: string, y: string) {
  const g = (t: string) => {
    const w = t.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    const m = new Map<string, number>();
    for (let i = 0; i + 4 <= w.length; i++) {
      const k = w.slice(i, i + 4).join(' ');
      m.set(k, (m.get(k) ?? 0) + 1);
    }
    return m;
  };
  const p = g(x),
    q = g(y);
  let c = 0,
    np = 0,
    nq = 0;
  for (const v of p.values()) np += v;
  for (const v of q.values()) nq += v;
  for (const [k, v] of p) c += Math.min(v, q.get(k) ?? 0);
  return np + nq ? (2 * c) / (np + nq) : 0;
}
console.log({ pages, changed, mean: [sum.a / sum.k, sum.b / sum.k], ms: [ta / pages, tb / pages] });
