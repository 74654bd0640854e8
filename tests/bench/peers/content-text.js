/** A peer's HTML → text, as kindly as can be: one line per block, captions left out, which helps every peer's figures. */
const BLOCKS = 'p,div,section,article,h1,h2,h3,h4,h5,h6,li,ul,ol,blockquote,pre,table,tr,td,th,dl,dt,dd,br,hr';

export function contentText(html) {
  const { body } = new DOMParser().parseFromString(html ?? '', 'text/html');
  for (const caption of body.querySelectorAll('figcaption,figure,script,style,noscript')) caption.remove();
  for (const block of body.querySelectorAll(BLOCKS)) block.prepend('\n');
  for (const block of body.querySelectorAll(BLOCKS)) block.after('\n');
  return body.textContent
    .replace(/[^\S\n]+/g, ' ')
    .replace(/\s*\n\s*/g, '\n\n')
    .trim();
}
