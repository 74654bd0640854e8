/** Checks that each hand-set number of the claim check decides about some claim. The article is invented. */
import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../src/article/article-from-text.ts';
import { checkClaims } from '../../../src/summary/claims/check-claims.ts';
import { CLAIM } from '../../../src/summary/claims/thresholds.ts';

const article = articleFromText({
  title: 'Harlow bridge to close for repairs',
  language: 'en',
  paragraphs: [
    'The old stone bridge in Harlow will close for six weeks from 4 May, the county council said on Tuesday.',
    'Engineers found 37 cracks in the northern arch after the floods of February. Repairs will cost £1.4m, about 12% more than planned.',
    '"We cannot wait for another winter," said Councillor Maria Denton. She denied that the work had been delayed.',
    'Traffic over the bridge rose by a fifth last year, according to the council. The ferry company will not run extra boats.',
  ],
});

const german = articleFromText({
  title: 'Brücke in Harlow wird gesperrt',
  language: 'de',
  paragraphs: [
    'Die alte Steinbrücke in Harlow wird ab dem 4. Mai für sechs Wochen gesperrt, teilte der Kreis am Dienstag mit.',
    'Ingenieure fanden 37 Risse im nördlichen Bogen. Die Reparatur kostet 1,4 Millionen Euro.',
  ],
});
const germanClaims = [
  'Der Fuchs nannte die Trauben sauer.',
  'Der Kreis mietet eine Fähre für Pendler aus dem Umland.',
  'Autofahrer müssen wegen der Sperrung der Brücke lange Umwege fahren und klagen über Stau.',
];

type Threshold = keyof typeof CLAIM;

interface Judged {
  readonly verdict: string;
  readonly support: number;
  readonly sources: number;
  readonly marked: readonly string[];
}

function judge(claim: string): Judged | undefined {
  const [sentence] = germanClaims.includes(claim)
    ? checkClaims(german, claim, 'de').sentences
    : checkClaims(article, claim, 'en').sentences;
  return (
    sentence && {
      verdict: sentence.verdict,
      support: Math.round(100 * sentence.support) / 100,
      sources: sentence.sources.length,
      marked: sentence.findings.map(({ start, end }) => sentence.text.slice(start, end)),
    }
  );
}

const claims: readonly (readonly [claim: string, judged: Judged, decidedBy: readonly Threshold[]])[] = [
  [
    'People of Harlow will wait for the bridge.',
    { verdict: 'supported', support: 0.7, sources: 2, marked: [] },
    ['supportedFrom', 'unsupportedBelow', 'foreignFrom', 'secondSourceGain'],
  ],
  [
    'The bridge will close for six weeks and repairs will cost £1.4m.',
    { verdict: 'supported', support: 0.66, sources: 2, marked: [] },
    ['supportedFrom', 'secondSourceGain'],
  ],
  [
    'The ferry company will run extra boats for people who cross the river every day.',
    { verdict: 'partly', support: 0.18, sources: 1, marked: ['cross'] },
    ['supportedFrom', 'unsupportedBelow', 'foreignFrom', 'comparedFrom', 'markedRarity'],
  ],
  [
    'The ferry company will run extra boats.',
    { verdict: 'partly', support: 0.79, sources: 1, marked: ['run'] },
    ['comparedFrom', 'unsupportedBelow'],
  ],
  [
    'Engineers say a leopard escaped from a zoo near Munich, scratched a fireman, climbed a chestnut tree and fell asleep on the bridge.',
    {
      verdict: 'unsupported',
      support: 0,
      sources: 1,
      marked: 'leopard escaped zoo Munich scratched fireman climbed chestnut tree asleep'.split(' '),
    },
    ['foreignFrom', 'secondSourceGain'],
  ],
  [
    'Ferry tickets were sold out within minutes in Lisbon.',
    { verdict: 'unsupported', support: 0.05, sources: 1, marked: ['tickets', 'sold', 'Lisbon'] },
    ['supportedFrom', 'unsupportedBelow'],
  ],
  ['Of.', { verdict: 'supported', support: 0.9, sources: 0, marked: [] }, ['verbatimSupport']],
  [
    'The county council will close the stone bridge for repairs that cost more than planned.',
    { verdict: 'supported', support: 0.81, sources: 2, marked: [] },
    ['rewrittenBelow', 'copiedFrom'],
  ],
  [
    'Der Fuchs nannte die Trauben sauer.',
    { verdict: 'unsupported', support: 0, sources: 0, marked: ['Fuchs', 'nannte', 'Trauben', 'sauer'] },
    ['foreignFromElsewhere'],
  ],
  [
    'Der Kreis mietet eine Fähre für Pendler aus dem Umland.',
    { verdict: 'supported', support: 0.09, sources: 1, marked: [] },
    ['supportedFromElsewhere', 'foreignFromElsewhere'],
  ],
  [
    'Autofahrer müssen wegen der Sperrung der Brücke lange Umwege fahren und klagen über Stau.',
    {
      verdict: 'partly',
      support: 0.02,
      sources: 0,
      marked: ['Autofahrer', 'Sperrung', 'Umwege', 'fahren', 'klagen', 'Stau'],
    },
    ['supportedFromElsewhere'],
  ],
];

describe('a claim', () => {
  it.each(claims)('is judged: %s', (claim, judged) => {
    expect(judge(claim)).toEqual(judged);
  });
});

describe('a threshold of the claim check', () => {
  const thresholds = Object.keys(CLAIM) as Threshold[];

  it.each(thresholds)('decides about a claim: %s', (name) => {
    const value = CLAIM[name];
    const decided = claims.filter(([, , decidedBy]) => decidedBy.includes(name));
    for (const other of [0, value / 10, value * 10]) {
      CLAIM[name] = other;
      try {
        const changed = decided.filter(([claim, judged]) => JSON.stringify(judge(claim)) !== JSON.stringify(judged));
        expect(changed, `${name} ${value} → ${other} changes nothing`).not.toEqual([]);
      } finally {
        CLAIM[name] = value;
      }
    }
  });
});
