/** wink-nlp 2.4.0: sentences by the mean frequency of their content lemmas, as its users write summarizers. */
import model from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';
import { asEngine } from './peer-text.mjs';

const nlp = winkNlp(model, ['sbd', 'pos']);
const { its } = nlp;

export const { articleFromText, summarizeArticle } = asEngine(({ text }, points) => {
  const frequency = new Map();
  const sentences = [];
  nlp
    .readDoc(text)
    .sentences()
    .each((sentence) => {
      const stems = sentence
        .tokens()
        .filter((token) => token.out(its.type) === 'word' && !token.out(its.stopWordFlag))
        .out(its.stem);
      for (const stem of stems) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
      sentences.push({ text: sentence.out(), stems, index: sentences.length });
    });
  const weight = ({ stems }) => stems.reduce((sum, stem) => sum + frequency.get(stem), 0) / (stems.length + 3);
  return sentences
    .sort((a, b) => weight(b) - weight(a))
    .slice(0, points)
    .sort((a, b) => a.index - b.index)
    .map((sentence) => sentence.text);
});
