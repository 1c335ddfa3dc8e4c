import { placeWordsOf } from './places'

/**
 * States with their seats of government, which the press names for them: the capitals of GeoNames (CC BY 4.0) and some
 * other seats, a line each, in folded letters and joined as in `places.ts`. Left out are those that are more often
 * something else ("Male", "Victoria").
 */
const lines = `
afghanistan kabul
albania tirana
algeria algiers
angola luanda
argentina buenosaires
armenia yerevan
australia canberra
austria vienna
azerbaijan baku
bahamas nassau
bahrain manama
bangladesh dhaka
barbados bridgetown
belarus minsk
belgium brussels
belize belmopan
benin portonovo
bhutan thimphu
bolivia lapaz
bosnia sarajevo
botswana gaborone
brazil brasilia
brunei bandarseribegawan
bulgaria sofia
burkinafaso ouagadougou
burundi gitega
cambodia phnompenh
cameroon yaounde
canada ottawa
chad ndjamena
chile santiago
china beijing
colombia bogota
congo kinshasa
croatia zagreb
cuba havana
cyprus nicosia
czechrepublic prague
denmark copenhagen
dominicanrepublic santodomingo
ecuador quito
egypt cairo
elsalvador sansalvador
eritrea asmara
estonia tallinn
eswatini mbabane
ethiopia addisababa
europeanunion brussels
fiji suva
finland helsinki
france paris
gabon libreville
gambia banjul
georgia tbilisi
germany berlin
ghana accra
greece athens
greenland nuuk
guinea conakry
haiti portauprince
honduras tegucigalpa
hungary budapest
iceland reykjavik
india newdelhi
indonesia jakarta
iran tehran
iraq baghdad
ireland dublin
italy rome
ivorycoast yamoussoukro
japan tokyo
jordan amman
kazakhstan astana
kenya nairobi
kosovo pristina
kyrgyzstan bishkek
laos vientiane
latvia riga
lebanon beirut
liberia monrovia
libya tripoli
liechtenstein vaduz
lithuania vilnius
madagascar antananarivo
malawi lilongwe
malaysia kualalumpur
mali bamako
malta valletta
mauritania nouakchott
mauritius portlouis
mexico mexicocity
moldova chisinau
mongolia ulanbator
montenegro podgorica
morocco rabat
mozambique maputo
myanmar naypyitaw yangon
namibia windhoek
nepal kathmandu
netherlands amsterdam thehague
newzealand wellington
nicaragua managua
niger niamey
nigeria abuja
northkorea pyongyang
northmacedonia skopje
norway oslo
oman muscat
pakistan islamabad
papuanewguinea portmoresby
paraguay asuncion
peru lima
philippines manila
poland warsaw
portugal lisbon
qatar doha
romania bucharest
russia moscow
rwanda kigali
saudiarabia riyadh
senegal dakar
serbia belgrade
slovakia bratislava
slovenia ljubljana
somalia mogadishu
southafrica capetown pretoria
southkorea seoul
spain madrid
srilanka colombo
sudan khartoum
suriname paramaribo
sweden stockholm
switzerland bern
syria damascus
taiwan taipei
tajikistan dushanbe
tanzania daressalaam dodoma
thailand bangkok
togo lome
tunisia tunis
turkey ankara
turkmenistan ashgabat
uganda kampala
ukraine kiev kyiv
unitedarabemirates abudhabi
unitedkingdom london
unitedstates washington
uruguay montevideo
uzbekistan tashkent
venezuela caracas
vietnam hanoi
yemen sanaa
zambia lusaka
zimbabwe harare
`

const seatsOf = new Map<string, readonly string[]>()
const statesOf = new Map<string, readonly string[]>()
for (const line of lines.trim().split('\n')) {
  const [state = '', ...seats] = line.split(' ')
  seatsOf.set(state, seats)
  for (const seat of seats) statesOf.set(seat, [...(statesOf.get(seat) ?? []), state])
}

/** All ways to speak of the state whose seat of government this folded and joined word is; none for other words. */
export function stateWordsOf(seat: string): readonly string[] {
  return (statesOf.get(seat) ?? []).flatMap(placeWordsOf)
}

/** The seats of government of the state that this folded and joined word speaks of. */
export function seatWordsOf(state: string): readonly string[] {
  return seatsOf.get(placeWordsOf(state)[0] ?? '') ?? []
}
