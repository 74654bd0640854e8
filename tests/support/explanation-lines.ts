/** Prints an explanation of a summary as lines for the terminal. */
import type { ScoredSet, SentenceExplanation, SummaryExplanation } from '../../src/summary/explain-summary.ts';

const WIDTH = 110;
const MAX_CONTRIBUTIONS = 6;

export function explanationLines({ summary, kind, news, sentences, choices }: SummaryExplanation): string[] {
  return [
    `Kind of text: ${kind}. The news: ${news === undefined ? 'no sentence is sure to tell it' : `[${news}]`}.`,
    ...(summary.gist.isPageSummary
      ? ['The gist is the page’s own line; the sentence nearest to it is chosen in its place.']
      : []),
    ...summary.points.filter(({ isShortened }) => isShortened).map(({ text }) => `Shortened: ${shorten(text)}`),
    'Features: how much the network’s score changes against the article’s mean for that feature.',
    '',
    ...sentences.flatMap(sentenceLines),
    ...choices.flatMap(({ winner, runnerUp }) => [
      '',
      ...setLines('won  ', winner),
      ...(runnerUp
        ? [...setLines('next ', runnerUp), `      won by ${(winner.score - runnerUp.score).toFixed(3)}`]
        : ['      nothing to choose']),
    ]),
  ];
}

function sentenceLines(explanation: SentenceExplanation, index: number): string[] {
  const { sentence, choice, alone, picks, merit, requirement, contributions, penalties } = explanation;
  const against = [
    ...Object.entries(penalties).flatMap(([name, cost]) => (cost > 0 ? [`${name} −${cost.toFixed(2)}`] : [])),
    ...(explanation.unfit ? [`unfit: ${explanation.unfit}`] : []),
    ...(explanation.gate ? [`gate: ${explanation.gate}`] : []),
    ...(explanation.reference ? [`points back to ${explanation.reference.noun ?? 'the sentence before'}`] : []),
    ...(explanation.informationDeficit > 0 ? [`lacks information ${explanation.informationDeficit.toFixed(2)}`] : []),
  ];
  const features = contributions
    .slice(0, MAX_CONTRIBUTIONS)
    .map(({ feature, value, choice }) => `${feature} ${value.toFixed(2)} → ${signed(choice)}`);
  const scores = { choice, alone, ...picks, merit, requirement };
  return [
    `[${index}] ${shorten(sentence.text)}`,
    `      ${Object.entries(scores)
      .map(([name, score]) => `${name} ${signed(score)}`)
      .join(', ')}`,
    `      features: ${features.join(' · ')}`,
    ...(against.length > 0 ? [`      against: ${against.join(' · ')}`] : []),
  ];
}

function setLines(name: string, { set, terms, score }: ScoredSet): string[] {
  const parts = [
    ...Object.entries(terms.gains).map(([term, gain]) => ({ term, amount: gain })),
    ...Object.entries(terms.penalties).map(([term, penalty]) => ({ term, amount: -penalty })),
  ].filter(({ amount }) => amount !== 0);
  const sum = parts.map(({ term, amount }) => `${term} ${signed(amount)}`).join(', ');
  return [`${name} [${set.join(', ')}] ${score.toFixed(3)} = ${sum}`];
}

function signed(amount: number): string {
  return `${amount < 0 ? '−' : '+'}${Math.abs(amount).toFixed(2)}`;
}

function shorten(text: string): string {
  return text.length > WIDTH ? `${text.slice(0, WIDTH - 1)}…` : text;
}
