/** Shows a page of summaries: of one link (`?link=ADDRESS`), or of all open tabs. */
import { applyPreferencesAtOnce } from '../extension-page/apply-preferences.ts';
import { showLink } from './link-page.ts';
import { showTabs } from './tabs-page.ts';

const preferences = await applyPreferencesAtOnce();
const link = new URLSearchParams(location.search).get('link');
if (link && /^https?:/.test(link) && URL.canParse(link)) await showLink(link, preferences);
else await showTabs(preferences);
