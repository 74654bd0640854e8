/**
 * How often a summary tells how the story stands: what followed, who was charged, what comes next. `tsx tests/bench/outcomes.ts`
 * Reported for all labelled documents and for the half that is held out of training and choosing.
 */
import { articleFromText } from '../../src/article/article-from-text.ts';
import { splitSentences } from '../../src/summary/sentences/split-sentences.ts';
import { contentStems } from '../../src/summary/sentences/terms.ts';
import { summarizeArticle } from '../../src/summary/summarize-article.ts';
import { hasCorpus } from '../training/corpus.ts';
import { type OutcomeDocument, outcomeDocuments } from './outcome-documents.ts';

/** A point tells a labelled sentence when it has this share of its stems: splitters do not always agree. */
const SAME_SENTENCE = 0.7;

if (hasCorpus()) main();
else console.log('outcomes skipped: ../shared/corpus/summaries is not there');

function main(): void {
  const documents = outcomeDocuments();
  for (const points of [3, 5]) {
    report(`${points} points, all`, documents, points);
    report(
      `${points} points, held out`,
      documents.filter((document) => document.isHeldOut),
      points,
    );
  }
}

function report(name: string, documents: readonly OutcomeDocument[], points: number): void {
  const ours: string[] = [];
  let lead = 0;
  for (const document of documents) {
    const { title, language, paragraphs } = document;
    const article = articleFromText({ title, language, paragraphs });
    const told = summarizeArticle(article, { points }).points.map((point) => point.text);
    if (!tells(told, document)) ours.push(document.id);
    if (!tells(leadSentences(document, points), document)) lead++;
  }
  const share = (count: number): string => `${((100 * count) / documents.length).toFixed(0)} %`;
  console.log(
    `${name}: outcome missing in ${documents.length} articles: ours ${share(ours.length)}, lead ${share(lead)}`,
  );
  console.log(`  ${ours.join(' ')}`);
}

function leadSentences({ paragraphs, language }: OutcomeDocument, count: number): string[] {
  const lead: string[] = [];
  for (const paragraph of paragraphs) {
    for (const { text } of splitSentences(paragraph, language)) lead.push(text);
    if (lead.length >= count) break;
  }
  return lead.slice(0, count);
}

function tells(told: readonly string[], { outcomes, language }: OutcomeDocument): boolean {
  const wanted = outcomes.map((outcome) => contentStems(outcome, language));
  return told.some((point) => {
    const stems = new Set(contentStems(point, language));
    return wanted.some((outcome) => outcome.filter((stem) => stems.has(stem)).length >= SAME_SENTENCE * outcome.length);
  });
}
