/** Lists names that stand for one another in news although their letters differ. English; by the project's authors. */

/** One group a line. Only what a common beginning of five letters does not already join. */
const groups = `US, USA, U.S., U.S.A., America, American, Americans, United States, Washington
  UK, U.K., Britain, British, Briton, Britons, United Kingdom, Great Britain
  EU, E.U., European Union, Brussels
  UN, U.N., United Nations
  Wales, Welsh, Welshman, Welshwoman, Welshmen
  France, French, Frenchman, Frenchwoman
  Spain, Spanish, Spaniard, Spaniards
  Ireland, Irish, Irishman, Irishwoman, Republic of Ireland
  Netherlands, Dutch, Dutchman, Holland
  Denmark, Danish, Dane, Danes
  Sweden, Swedish, Swede, Swedes
  Finland, Finnish, Finn, Finns
  Poland, Polish, Pole, Poles
  Turkey, Turkish, Turk, Turks, Türkiye
  Greece, Greek, Greeks
  Switzerland, Swiss
  Scotland, Scottish, Scot, Scots, Scotsman
  England, English, Englishman, Englishwoman
  Peru, Peruvian
  China, Chinese, Beijing
  Russia, Russian, Russians, Moscow, Kremlin
  Iraq, Iraqi, Iraqis
  Iran, Iranian, Iranians, Tehran
  Israel, Israeli, Israelis
  Cuba, Cuban, Cubans
  Norway, Norwegian, Norwegians
  Portugal, Portuguese
  Philippines, Filipino, Filipina, Philippine
  Thailand, Thai
  Burma, Burmese, Myanmar
  Kyiv, Kiev
  Islamic State, IS, Isis, ISIS, Isil, ISIL, Daesh
  Welsh Government, Senedd, Welsh Assembly
  BBC, British Broadcasting Corporation
  NHS, National Health Service
  MP, Member of Parliament, MPs
  PM, Prime Minister
  Tory, Tories, Conservative, Conservatives
  Labour, Labor
  Nato, NATO
  FA, Football Association`;

let known: Map<string, string[]> | undefined;

/** The other names of `name`, in any case; empty for most. */
export function otherNames(name: string): readonly string[] {
  known ??= new Map(
    groups.split('\n').flatMap((line) => {
      const names = line.split(',').map((one) => one.trim());
      return names.map((one): [string, string[]] => [one.toLowerCase(), names.filter((other) => other !== one)]);
    }),
  );
  return known.get(name.toLowerCase()) ?? [];
}
