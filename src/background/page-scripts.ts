/** Names the files of scripts that come into a page when they are needed, in the order in which they are. */

export type PageScript = 'detector.js' | 'summary-need.js' | 'boxes.js' | 'extractor.js' | 'box-view.js';

export const BOX_SCRIPTS = ['summary-need.js', 'boxes.js'] as const;
/** With those that the extractor asks. */
export const EXTRACTOR_SCRIPTS = [...BOX_SCRIPTS, 'extractor.js'] as const;
