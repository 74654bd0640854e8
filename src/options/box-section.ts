/** Renders the options of the box: where it is offered, where it was sent away from, where in the page it stands. */
import { countText, text } from '../i18n/text.ts';
import type { Settings } from '../settings/settings.ts';
import { element } from '../ui/controls/element.ts';
import { renderButton, renderChoices } from './controls.ts';
import { renderSection, type Save } from './section.ts';
import { renderSiteList } from './site-list.ts';

export function renderBoxSection({ box }: Settings, save: Save): HTMLElement {
  const { hiddenPages } = box;
  const saveBox = (change: Partial<Settings['box']>) =>
    save((current) => ({ ...current, box: { ...current.box, ...change } }));
  const forgetPages = () => saveBox({ hiddenPages: [] });
  return renderSection(
    'optionsBox',
    renderChoices(
      'offer',
      text('optionsOffer'),
      { articles: 'optionsOfferArticles', 'chosen-sites': 'optionsOfferChosen', never: 'optionsOfferNever' },
      box.offer,
      (offer) => saveBox({ offer }),
    ),
    renderSiteList({
      id: 'chosen-sites',
      heading: text('optionsChosenSites'),
      whenEmpty: text('optionsNoChosenSites'),
      sites: box.chosenSites,
      onChange: (chosenSites) => saveBox({ chosenSites }),
    }),
    renderSiteList({
      id: 'hidden-sites',
      heading: text('optionsHiddenSites'),
      whenEmpty: text('optionsNoHiddenSites'),
      sites: box.hiddenSites,
      onChange: (hiddenSites) => saveBox({ hiddenSites }),
    }),
    hiddenPages.length > 0 &&
      element(
        'p',
        { class: 'field' },
        countText('optionsHiddenPages', hiddenPages.length),
        renderButton('forget-pages', text('optionsForgetPages'), forgetPages),
      ),
    renderChoices(
      'place',
      text('optionsPlace'),
      { top: 'optionsPlaceTop', end: 'optionsPlaceEnd', both: 'optionsPlaceBoth' },
      box.place,
      (place) => saveBox({ place }),
    ),
  );
}
