/** lexrank.js 3.0.0: the best-weighted sentences, in reading order. */
import lexrank from 'lexrank.js';
import { asEngine } from './peer-text.mjs';

export const { articleFromText, summarizeArticle } = asEngine(({ text }, points) =>
  lexrank(text)
    .flat()
    .sort((a, b) => b.weight - a.weight)
    .slice(0, points)
    .sort((a, b) => a.index - b.index)
    .map((sentence) => sentence.text),
);
