/** Prints an explanation of a summary as lines for the terminal. */
import type { ScoredSet, SentenceExplanation, SummaryExplanation } from '../../src/summary/explain-summary.ts';

const WIDTH = 110;
const MAX_CONTRIBUTIONS = 6;

const SIGNS: Readonly<Record<SummaryExplanation['kindSign'], string>> = {
  page: 'as the page says',
  headline: 'by its headline or section',
  items: 'by headings that name items',
  questions: 'by questions with answers',
  speakers: 'by the names of who speaks',
  words: 'by its words',
  scene: 'by the scene that it begins with',
  voice: 'by the writer’s voice',
  none: 'as nothing says otherwise',
};

export function explanationLines(explanation: SummaryExplanation): string[] {
  const { summary, kind, kindSign, news, slots, sentences, choices } = explanation;
  return [
    `Kind of text: ${kind}, ${SIGNS[kindSign]}. The news: ${news === undefined ? 'no sentence is sure to tell it' : `[${news}]`}.`,
    ...(summary.gist.isPageSummary
      ? ['The gist is the page’s own line; the sentence nearest to it is chosen in its place.']
      : []),
    ...slots.map(
      ({ sentence, worth, cut }, place) =>
        `Point ${place + 1}: [${sentence}], worth ${signed(worth)}${cut ? `; cut: “${shorten(cut)}”` : ''}`,
    ),
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
