/** English words by which claims are compared with their article. Compiled by hand. */
import type { ClaimWords } from '../claim-words.ts';

export const claims: ClaimWords = {
  commitments: [
    `agree, agrees, agreed, agreeing, accept*, promise*, pledge*, vow*, approve*, consent*, confirm*, admit*, admission,
      welcome*, endorse*, permit*, allow*, authori*, willing, backed, backs, supports, supported, favours, favors, praise*, passed,
      acknowledge*, concede*, in favour, in favor, committed to, commits to, volunteered, offered to;
      refuse*, reject*, deny, denies, denied, denying, denial, decline to, declines to, declined to, declined, oppose*, opposition, turned down,
      dismiss*, rebuff*, veto*, block, blocks, blocked, forbid*, forbade, ban, bans, banned, prohibit*, unwilling, ruled out, rules out,
      condemn*, critici*, disagree*, object to, objects to, objected, against, refut*, repudiat*, spurn*`,
    `acquit*, cleared, exonerat*, not guilty, innocent; convict*, found guilty, guilty, condemned`,
    `open, opens, opened, opening, start, starts, started, begin, begins, began, launch*, resume*; close, closes, closed, closing, closure,
      stop, stops, stopped, end, ends, ended, halt*, suspend*, cancel*, shut`,
    `buy, buys, bought, buying, acquire*, purchas*; sell, sells, sold, selling, sale`,
    `remember*, recall*; forget, forgets, forgot, forgotten`,
    `success, succeed*, successful*, manage to, managed to; fail, fails, failed, failing, failure, unsuccessful*`,
    `include*, including; exclude*, excluding`,
    `safe*; dangerous*, risky, unsafe`,
    `increase*, raise, raises, raised, expand*, boost*, strengthen*, extend*; reduce*, cut, cuts, lower*, weaken*, curb*, shorten*`,
    `likely; unlikely`,
    `better; worse`,
    `earlier; later`,
    `love, loves, loved, like, likes, enjoy*; hate, hates, hated, dislike*, loath*`,
    `public, publicly; secret, secretly, private, privately`,
    `present, attended, attends; absent, missed, skipped`,
    `remain, remains, remained, stay, stays, stayed, keep, keeps, kept; change, changes, changed, replaced, abandon*`,
    `largest, biggest, greatest, strongest; smallest, weakest, least`,
    `rich, richest, wealthy; poor, poorest`,
    `cheap, cheaper, cheapest; expensive, dearer, costlier`,
    `fast, faster, fastest, quick, quicker; slow, slower, slowest`,
    `north, northern; south, southern`,
    `east, eastern; west, western`,
    `optimis*, confident, hopeful; pessimis*, doubtful, sceptical, skeptical`,
  ],
  deaths: `dead, died, dies, dying, death, deaths, killed, kills, killing, killings, fatal, fatally, fatalities, fatality, lost their lives, lost his life,
    lost her life, murdered, murder, murders, bodies, corpse, corpses, perished, drowned, suicide, assassinated, assassination, executed, beheaded,
    shot dead, slain, deadly, massacre, lynched, slaughtered, casualties, victims, widow, widower, mourn*, funeral, toll, homicide, manslaughter`,
  injuries: `injured, injures, injuring, injury, injuries, wounded, wounds, wounding, hurt, hurts, hospitalised, hospitalized, casualties, burns, bruised, fractured,
    fracture, fractures, maimed, stabbed, sprained`,
  unharmed:
    'unhurt, unharmed, uninjured, unscathed, no injuries, no casualties, nobody was hurt, no one was hurt, nobody was injured, no one was injured, without injury, alive, survive*, survivor*, no one was killed, nobody was killed, minimal',
  nobody: 'nobody, no one, none, no-one, not one, not a single',
  superlatives: `first, last, only, sole, every, all, always, never, best, worst, most, biggest, largest, greatest, highest, lowest, smallest, oldest, youngest, longest, shortest,
    fastest, richest, strongest, deadliest, entire, entirely, whole, completely, totally, unanimous*, everyone, everybody, everything, nobody, none, record, unique*, exclusively, solely,
    definitely, certainly, guarantee*, impossible, permanently, fully, any, must, proved, proven, proves, worldwide, nationwide, across the country, thousands, millions, countless, dozens`,
  hedges: `may, might, could, would, possibly, perhaps, probably, likely, suspected, alleged*, allegations, believed, reportedly, apparently, some, partly, partially, almost, nearly, about,
    roughly, around, up to, at least, plan, plans, planned, planning, propose*, considering, consider, hope, hopes, hoped, expected, intend*, aim*, suggest*, seem*, appear*, sometimes, often,
    usually, mostly, mainly, generally, in part, one of, among, if, unless, can, should, potential*, rumour*, rumor*, claim*, accused, according to, many, several, tend, estimat*, says, said`,
  rivals: [
    'first/1st, second/2nd, third/3rd, fourth/4th, fifth/5th, sixth/6th, seventh/7th, eighth/8th, ninth/9th, tenth/10th, twice/double, triple',
    'yesterday, today, tomorrow',
    'morning/mornings, afternoon/afternoons, evening/evenings, night/nights, midnight, noon/midday',
    'spring, summer, autumn, winter',
    'brother/brothers, sister/sisters, father/dad, mother/mum/mom, son/sons, daughter/daughters, husband, wife, uncle, aunt, cousin/cousins, nephew, niece, grandfather, grandmother, girlfriend, boyfriend, fiancée, fiancé, widow, widower',
    'daily, weekly, monthly, quarterly, yearly/annual/annually',
    'gold, silver, bronze',
    'north/northern, south/southern, east/eastern, west/western, northeast/north-east/northeastern, northwest/north-west/northwestern, southeast/south-east/southeastern, southwest/south-west/southwestern',
    'half/halves, third/thirds, quarter/quarters',
    'left, right',
    'red, blue, green, yellow, black, white, pink, orange, purple, brown, grey/gray',
    'fifties/1950s/50s, sixties/1960s/60s, seventies/1970s/70s, eighties/1980s/80s, nineties/1990s/90s, 2000s, 2010s',
    'hundreds, thousands, millions, billions',
  ],
  measures: `second, seconds, secs=s; minute, minutes, mins, min=min; hour, hours, hrs=h; day, days=d; week, weeks=wk; month, months=mo; year, years, yrs=yr; decade, decades=dec;
    century, centuries=cent; millimetre*, millimeter*=mm; centimetre*, centimeter*=cm; metre, metres, meter, meters=m; kilometre, kilometres, kilometer, kilometers, km, kms=km; mile, miles=mi;
    foot, feet, ft=ft; inch, inches=in; yard, yards=yd; gram, grams, grammes, gm=g; kilogram*, kilo, kilos, kg=kg; tonne, tonnes, ton, tons=t; lb, lbs, pound, pounds=lb; stone=st; ounce, ounces=oz;
    litre*, liter*=l; gallon, gallons=gal; barrel, barrels=bbl; acre, acres=ac; hectare, hectares=ha; mph, miles per hour, miles an hour=mph; km/h, kph, kmh, kilometres per hour, kilometers per hour=km/h;
    celsius, degrees celsius=°C; fahrenheit, degrees fahrenheit=°F; watt*=W; kilowatt*, kw=kW; megawatt*, mw=MW; gigawatt*, gw=GW; percentage point, percentage points, points, pp=pp;
    times=x; hundred, dozen, dozens=n`,
};
