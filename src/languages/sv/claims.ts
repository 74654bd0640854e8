/** Swedish words by which claims are compared with their article. Compiled by hand. */
import type { ClaimWords } from '../claim-words.ts';

export const claims: ClaimWords = {
  commitments: [
    'går med på, gick med på, accepter*, lovar, lovade, lovat, godkän*, bekräft*, erkän*, stöd*, tillåt*, tillät*; vägra*, avvis*, förnek*, nekar, nekade, avslog*, avslå*, motsätt*, motsatte, förbju*, förbjöd*, kritiser*, emot',
    'frikän*, oskyldig*; döm*, skyldig*',
    'öppna*, börja*, inled*, starta*; stäng*, sluta*, avslut*, stoppa*, ställs in, ställdes in',
    'köp*; sälj*, sålde, sålt, såld*',
    'lyck*, framgång*; misslyck*',
    'mer, fler; mindre, färre',
    'högre, högst*; lägre, lägst*',
    'bättre, bäst*; sämre, sämst*',
    'före, innan; efter',
  ],
  deaths:
    'död*, dog, dött, dör, avlid*, avled, omkom*, dödad*, mörda*, mord*, offer, kropp*, drunkna*, begravning*, självmord*',
  injuries: 'skad*, sårad*, skottskad*, sjukhus*, bröt, bruten, brutit, offer',
  unharmed: 'oskadd*, ingen skadades, inga skadade, inga personskador, överlev*',
  nobody: 'ingen, inga, inte en enda',
  superlatives:
    'första, förste, sista, enda, alla, varje, alltid, aldrig, bästa, sämsta, största, högsta, lägsta, minsta, äldsta, yngsta, längsta, hela, helt, rekord*, enhälligt, tusentals',
  hedges:
    'kan, kunde, kanske, möjligen, troligen, sannolikt, misstänk*, några, delvis, nästan, ungefär, omkring, cirka, upp till, minst, plan*, vill, hoppas, väntas, enligt, verkar, ofta, en av, ett av, om, många, skulle',
  rivals: [
    'första, andra, tredje, fjärde, femte',
    'igår, idag, imorgon',
    'våren, sommaren, hösten, vintern',
    'bror, syster, far/pappa, mor/mamma, son, dotter, make, maka',
  ],
  measures:
    'sekund*=s; minut*=min; timm*=h; dag, dagar, dygn=d; vecka, veckor=wk; månad*=mo; år=yr; centimeter=cm; meter=m; kilometer, km=km; mil=mil; gram=g; kilo, kg=kg; ton=t; liter=l; hektar=ha; km/h, kilometer i timmen=km/h; procentenhet*=pp; grad*=°',
};
