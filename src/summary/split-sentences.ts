/** A text → its sentences, with exact offsets. The first step of every summary. */

export interface Sentence {
  readonly text: string;
  /** UTF-16 offsets into the text that was split, `[start, end)`, without surrounding white space. */
  readonly start: number;
  readonly end: number;
}

/** @param language BCP 47; an unknown tag falls back to the root rules. */
export function splitSentences(text: string, language: string): Sentence[] {
  const sentences: Sentence[] = [];
  for (const { segment, index } of segmenter(language).segment(text)) {
    const trimmed = segment.trim();
    if (!trimmed) continue;
    const start = index + segment.indexOf(trimmed);
    sentences.push({ text: trimmed, start, end: start + trimmed.length });
  }
  return sentences;
}

function segmenter(language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity: 'sentence' });
  } catch {
    return new Intl.Segmenter(undefined, { granularity: 'sentence' });
  }
}
