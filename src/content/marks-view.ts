/** Shows what stands beside marked sentences: the way back to the summary, and the map at the window's edge. Loaded by the extractor with the first mark. */
import { useTexts } from '../i18n/text.ts';
import { hideMarginMap, showMarginMap } from './box/margin-map.ts';
import { hideWayBack, showWayBack } from './box/way-back.ts';
import { isolatedWorld } from './isolated-world.ts';

isolatedWorld().marksView ??= {
  show(ranges, { texts, back, unmark }) {
    useTexts(texts);
    showWayBack(ranges, back, unmark);
    if (ranges.length > 1) showMarginMap(ranges);
    else hideMarginMap();
  },
  hide() {
    hideWayBack();
    hideMarginMap();
  },
};
