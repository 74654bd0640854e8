/** Norwegian words by which claims are compared with their article. Compiled by hand. */
import type { ClaimWords } from '../claim-words.ts';

export const claims: ClaimWords = {
  commitments: [
    'går med på, gikk med på, aksepter*, lover, lovet, lovte, godkjen*, bekreft*, innrøm*, erkjen*, støtte*, tillat*, tillot*; nekte*, avvis*, benekt*, avslo, avslå*, motsett*, motsatte, forby*, forbød, forbud*, kritiser*, imot',
    'frikjen*, frifun*, uskyldig*; dømt*, dømmes, skyldig*',
    'åpn*, begyn*, innled*, start*; steng*, slutt*, avslutt*, stans*, avlys*',
    'kjøp*; selg*, solgt*, solgte',
    'lykkes, lyktes, suksess*; mislykk*, feil*',
    'mer, flere; mindre, færre',
    'høyere, høyest*; lavere, lavest*',
    'bedre, best*; verre, verst*, dårligere',
    'før; etter',
  ],
  deaths:
    'død*, døde, dør, drept*, omkom*, myrd*, drap*, ofre, offer, lik, liket, druknet*, begravelse*, selvmord*, mistet livet',
  injuries: 'såret*, skad*, kvest*, sykehus*, brukket, brakk, ofre, offer',
  unharmed: 'uskadd*, ingen ble skadet, ingen kom til skade, ingen personskader, overlev*',
  nobody: 'ingen, ikke én eneste',
  superlatives:
    'første, siste, eneste, alle, hver, hvert, alltid, aldri, beste, verste, største, høyeste, laveste, minste, eldste, yngste, lengste, hele, helt, rekord*, enstemmig, tusenvis',
  hedges:
    'kan, kunne, kanskje, muligens, trolig, sannsynligvis, mistenk*, siktet, noen, delvis, nesten, cirka, omtrent, rundt, opptil, minst, plan*, vil, håper, ventes, ifølge, ser ut til, ofte, en av, et av, hvis, mange, ville',
  rivals: [
    'første, andre, tredje, fjerde, femte',
    'våren, sommeren, høsten, vinteren',
    'bror, søster, far, mor, sønn, datter, ektemann, kone',
  ],
  measures:
    'sekund*=s; minutt*=min; time, timer=h; dag, dager, døgn=d; uke, uker=wk; måned*=mo; år=yr; centimeter=cm; meter=m; kilometer, km=km; mil=mil; gram=g; kilo, kg=kg; tonn=t; liter=l; hektar=ha; km/t, kilometer i timen=km/h; prosentpoeng=pp; grad*=°',
};
