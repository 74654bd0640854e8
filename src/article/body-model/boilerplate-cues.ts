/**
 * Reads off short runs of text the phrases by which boilerplate gives itself away. The words are the languages' own
 * (languages/<tag>/page.ts); a cue is evidence, and long prose that happens to contain one is not touched by the steps
 * that use these.
 */
import {
  adverts,
  copyright,
  creditLabels,
  embedNotices,
  months,
  readingTime,
  readingTimeAfter,
  readMore,
  relatedHeadings,
  signUp,
  stamps,
  summaryWidgets,
  timesAgo,
} from '../../languages/page-lists.ts';

export const Cue = {
  READ_MORE: 1 << 0,
  CREDIT: 1 << 1,
  SIGN_UP: 1 << 2,
  ADVERT: 1 << 3,
  COPYRIGHT: 1 << 4,
  DATE: 1 << 5,
  RELATED_HEADING: 1 << 6,
  SUMMARY_WIDGET: 1 << 7,
  READING_TIME: 1 << 8,
  EMBED_NOTICE: 1 << 9,
} as const;

const MONTH = `(?:${months})`;

/**
 * In lower case, since a case-insensitive pattern takes the engine many times longer to compile. What stands before a cue goes
 * over no line's end: it would go over all lines from each of them on.
 */
const CUES = (
  [
    [Cue.READ_MORE, `^(?:[^\\S\\n]|[>»→▶►•*+[(–—-])*(?:${readMore})`],
    [
      Cue.CREDIT,
      `(?:^|[\\s([|])(?:${creditLabels})\\s*(?:credit|courtesy|source|via|by|von|de|di|par|:|：|\\/|©|\\()|\\b(?:getty(?: images)?|shutterstock|istock(?:photo)?|ap photo|afp|reuters|epa|dpa|alamy|imago|picture alliance|unsplash|pixabay|pexels|pa (?:wire|images)|press association|wireimage|bloomberg via|zuma|ansa|efe|lapresse|xinhua|tass|adobe stock|depositphotos|flickr|wikimedia|instagram|screenshot|screengrab)\\b|\\((?:photo|foto|image|bild|ap|reuters|afp|pa|getty)[^)\\n]{0,60}\\)\\s*$|©|\\bpictured\\b|^\\s*(?:photo|foto|bild|image|above|below|left|right|pictured)\\b|\\(c\\)|\\bfile\\)?\\s*$`,
    ],
    [Cue.SIGN_UP, `(?:${signUp})`],
    [Cue.ADVERT, `^(?:[^\\S\\n]|[\\-–—[(])*(?:${adverts})`],
    [Cue.COPYRIGHT, `(?:^|\\s)(?:${copyright})`],
    [
      Cue.DATE,
      `\\b\\d{1,2}(?:st|nd|rd|th)?\\.?(?: de)? ${MONTH}|${MONTH}\\.? \\d{1,2}(?:st|nd|rd|th)?\\b|\\b${MONTH}\\.?,? \\d{4}\\b|\\b\\d{1,4}[./-]\\d{1,2}[./-]\\d{2,4}\\b|\\b\\d{4}\\s*[年년]|\\d{1,2}\\s*[月월]\\s*\\d{1,2}|\\b\\d{1,2}:\\d{2}\\b|${timesAgo}|\\b(?:${stamps})\\b`,
    ],
    [Cue.RELATED_HEADING, `^(?:${relatedHeadings})`],
    [Cue.SUMMARY_WIDGET, `^(?:${summaryWidgets})`],
    [
      Cue.READING_TIME,
      `^(?:(?:${readingTime})\\b.{0,30}|\\d+[ -]?min(?:ute|uten|uti|utos|\\.)?s?(?: (?:${readingTimeAfter}))?)$`,
    ],
    [Cue.EMBED_NOTICE, `(?:${embedNotices})`],
  ] as const
).map(([bit, source]) => [bit, new RegExp(source, 'gm')] as const);

/** Only the beginning of a run can carry a cue, so long prose costs no more than a line. */
const LOOKED_AT = 200;

/**
 * All runs are looked at as the lines of one text: a pattern that is asked once is compiled once, while asked of every run
 * it is compiled up to four times, which took longer than all the rest.
 *
 * @returns Bits of `Cue`, for each text.
 */
export function readCues(texts: readonly string[]): Int32Array {
  const cues = new Int32Array(texts.length);
  const starts: number[] = [];
  let lines = '';
  for (const text of texts) {
    starts.push(lines.length);
    lines += `${text.slice(0, LOOKED_AT).toLowerCase()}\n`;
  }
  for (const [bit, pattern] of CUES) {
    let line = 0;
    pattern.lastIndex = 0;
    while (line < starts.length && pattern.test(lines)) {
      while ((starts[line + 1] ?? Number.POSITIVE_INFINITY) < pattern.lastIndex) line++;
      cues[line] = (cues[line] as number) | bit;
      pattern.lastIndex = starts[++line] ?? 0;
    }
  }
  return cues;
}
