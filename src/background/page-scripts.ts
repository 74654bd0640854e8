/** Names the files of scripts that come into a page when they are needed, in the order in which they are. */

export type PageScript = 'detector.js' | 'boxes.js' | 'extractor.js' | 'box-view.js' | 'marks-view.js';

/** With the one that the extractor asks. */
export const EXTRACTOR_SCRIPTS = ['boxes.js', 'extractor.js'] as const;
