/** Corpus documents → what training needs of each: the product's own view of the article, and the worth of any choice. */

import { articleFromText } from '../../src/article/article-from-text.ts';
import { languageFor } from '../../src/languages/registry.ts';
import { analyzeArticle } from '../../src/summary/analysis/analyze-article.ts';
import type { ArticleAnalysis } from '../../src/summary/analysis/article-text.ts';
import { sentenceFeatures } from '../../src/summary/model/features/sentence-features.ts';
import { consideredSentences } from '../../src/summary/reading/considered-sentences.ts';
import { readSentences } from '../../src/summary/reading/read-sentences.ts';
import { type Corpus, type CorpusDocument, readCorpus, summarySets } from './corpus.ts';
import { EDITOR_SETS, editorDocuments, isEditorSet } from './editor-documents.ts';
import { rougeTokens } from './rouge-tokens.ts';
import { type Rouge, setRouge } from './set-rouge.ts';

export interface TrainingDocument {
  readonly document: CorpusDocument;
  readonly model: ArticleAnalysis;
  readonly rows: readonly Float64Array[];
  readonly rouge: (set: readonly number[]) => Rouge;
  /** Points to choose: what the set's references ask for. */
  readonly points: number;
  /** Which of `FOLDS` parts it belongs to; the same for the same story. */
  readonly fold: number;
}

export const FOLDS = 5;

/** Points per set, as ../shared/score/summaries.mjs asks for them. */
const POINTS: Readonly<Record<string, number>> = {
  newsroom: 1,
  inshorts: 2,
  'vietnews-train': 2,
  'vietnews-test': 2,
  'basse-es': 4,
  'basse-eu': 4,
  turkish: 4,
  'norsumm-dev': 5,
  'norsumm-test': 5,
  'editor-1': 1,
  'editor-5': 5,
};

/** Of the original corpus. */
const TRAINING_SETS = [
  'cnndm-train',
  'cnndm-test',
  'summeval',
  'writers',
  'inshorts',
  'newsroom',
  'basse-es',
  'basse-eu',
  'norsumm-dev',
  'norsumm-test',
  'turkish',
  'vietnews-test',
  'vietnews-train',
] as const;

/** Vietnamese has many documents of one newsroom; more of them would drown the others. */
const MAX_DOCUMENTS: Readonly<Record<string, number>> = { 'vietnews-train': 300 };
const MIN_SENTENCES = 4;

export function* trainingDocuments(corpus: Corpus): Generator<TrainingDocument> {
  for (const set of [...summarySets(corpus, TRAINING_SETS), ...EDITOR_SETS]) {
    const documents = isEditorSet(set)
      ? editorDocuments(set, corpus)
      : readCorpus(set, corpus).slice(0, MAX_DOCUMENTS[set]);
    for (const document of documents) {
      const prepared = trainingDocument(document);
      if (prepared) yield prepared;
    }
  }
}

function trainingDocument(document: CorpusDocument): TrainingDocument | undefined {
  const { title, language, paragraphs } = document;
  const rules = languageFor(language);
  const sentences = consideredSentences(
    readSentences(articleFromText({ title, language, paragraphs }), rules).sentences,
  );
  if (sentences.length < MIN_SENTENCES) return;
  const analysis = analyzeArticle(sentences, { title, kind: 'news', rules });
  return {
    document,
    model: analysis,
    rows: sentenceFeatures(analysis),
    rouge: setRouge(
      sentences.map((sentence) => rougeTokens(sentence.text, language)),
      document.references.map((reference) => reference.map((sentence) => rougeTokens(sentence, language))),
    ),
    points: Math.min(POINTS[document.set] ?? 3, sentences.length),
    fold: foldOf(document.group),
  };
}

/** FNV-1a, so that a document stays in its fold when others come or go. */
function foldOf(group: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < group.length; index++) hash = Math.imul(hash ^ group.charCodeAt(index), 0x01000193) >>> 0;
  return hash % FOLDS;
}
