/**
 * How often a summary tells how the story stands: what followed, who was charged, what comes next. `tsx tests/bench/outcomes.ts`
 * Labels: data/outcome-labels.json, document id → the sentences of which any one tells it, numbered as the splitter of
 * ../shared/score numbers them. Labelled by one reader, from the article alone, before seeing any summary.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { articleFromText } from '../../src/article/article-from-text.ts';
import { contentStems } from '../../src/summary/sentences/terms.ts';
import { summarizeArticle } from '../../src/summary/summarize-article.ts';
import { CORPUS_FOLDER, hasCorpus, readCorpus } from '../training/corpus.ts';

/** A point tells a labelled sentence when it has this share of its stems: the two splitters do not always agree. */
const SAME_SENTENCE = 0.7;

if (hasCorpus()) await main();
else console.log('outcomes skipped: ../shared/corpus/summaries is not there');

async function main(): Promise<void> {
  const { splitSentences } = (await import(path.join(CORPUS_FOLDER, '../../score/lib/sent.mjs'))) as {
    splitSentences: (text: string, language: string) => string[];
  };
  const file = path.join(import.meta.dirname, 'data/outcome-labels.json');
  const labels = JSON.parse(readFileSync(file, 'utf8')) as Record<string, readonly number[]>;
  const labelled = readCorpus('cnndm-test').filter(({ id }) => labels[id]);
  for (const points of [3, 5]) {
    const missing = { ours: 0, lead: 0 };
    const ids: string[] = [];
    for (const { id, title, language, text } of labelled) {
      const sentences = splitSentences(text, language);
      const outcomes = (labels[id] ?? []).map((index) => contentStems(sentences[index] ?? '', language));
      const tells = (told: readonly string[]): boolean =>
        told.some((point) => {
          const stems = new Set(contentStems(point, language));
          return outcomes.some(
            (wanted) => wanted.filter((stem) => stems.has(stem)).length >= SAME_SENTENCE * wanted.length,
          );
        });
      const article = articleFromText({ title, language, paragraphs: [text] });
      if (!tells(summarizeArticle(article, { points }).points.map((point) => point.text))) {
        missing.ours++;
        ids.push(id.replace('cnndm-test-', ''));
      }
      if (!tells(sentences.slice(0, points))) missing.lead++;
    }
    const share = (count: number): string => `${((100 * count) / labelled.length).toFixed(0)} %`;
    console.log(
      `${points} points, outcome missing in ${labelled.length} articles: ours ${share(missing.ours)}, lead ${share(missing.lead)}`,
    );
    console.log(`  ${ids.join(' ')}`);
  }
}
