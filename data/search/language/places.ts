/**
 * States and unions with their people, adjectives and short forms, a line each, in folded letters; a name of several
 * words is joined. The first is the name.
 */
const lines = `
afghanistan afghan afghans
albania albanian albanians
algeria algerian algerians
andorra andorran
angola angolan angolans
argentina argentine argentinian argentines
armenia armenian armenians
australia australian australians aussie
austria austrian austrians
azerbaijan azerbaijani azeri
bahamas bahamian
bahrain bahraini
bangladesh bangladeshi bengali
barbados barbadian
belarus belarusian belarusians belorussian
belgium belgian belgians
belize belizean
benin beninese
bhutan bhutanese
bolivia bolivian
bosnia bosniaherzegovina bosniaandherzegovina bosnian bosnians
botswana botswanan
brazil brazilian brazilians brasil
brunei bruneian
bulgaria bulgarian bulgarians
burkinafaso burkinabe
burundi burundian
cambodia cambodian khmer
cameroon cameroonian
canada canadian canadians
chad chadian
chile chilean chileans
china chinese prc peoplesrepublicofchina
colombia colombian colombians
congo congolese drc
costarica costarican
croatia croatian croat croats
cuba cuban cubans
cyprus cypriot
czechrepublic czechia czech czechs
denmark danish dane danes
dominicanrepublic dominican
ecuador ecuadorian
egypt egyptian egyptians
elsalvador salvadoran
eritrea eritrean
estonia estonian estonians
eswatini swazi
ethiopia ethiopian ethiopians
europe european europeans
europeanunion eu
fiji fijian
finland finnish finn finns
france french frenchman
gabon gabonese
gambia gambian
georgia georgian georgians
germany german germans deutschland
ghana ghanaian
greece greek greeks hellenic
greenland greenlandic
guatemala guatemalan
guinea guinean
guyana guyanese
haiti haitian
honduras honduran
hongkong hongkonger hongkongers
hungary hungarian hungarians
iceland icelandic icelander
india indian indians
indonesia indonesian indonesians
iran iranian iranians persian
iraq iraqi iraqis
ireland irish
israel israeli israelis
italy italian italians
ivorycoast ivorian cotedivoire
jamaica jamaican
japan japanese
jordan jordanian
kazakhstan kazakh kazakhstani
kenya kenyan kenyans
kosovo kosovar
kuwait kuwaiti
kyrgyzstan kyrgyz
laos laotian lao
latvia latvian latvians
lebanon lebanese
liberia liberian
libya libyan
liechtenstein liechtensteiner
lithuania lithuanian lithuanians
luxembourg luxembourgish
madagascar malagasy
malawi malawian
malaysia malaysian malaysians
maldives maldivian
mali malian
malta maltese
mauritania mauritanian
mauritius mauritian
mexico mexican mexicans
moldova moldovan
monaco monegasque
mongolia mongolian
montenegro montenegrin
morocco moroccan moroccans
mozambique mozambican
myanmar burma burmese
namibia namibian
nepal nepali nepalese
netherlands dutch holland
newzealand kiwi
nicaragua nicaraguan
niger nigerien
nigeria nigerian nigerians
northkorea northkorean dprk
northmacedonia macedonian
norway norwegian norwegians
oman omani
pakistan pakistani pakistanis
palestine palestinian palestinians
panama panamanian
papuanewguinea
paraguay paraguayan
peru peruvian
philippines filipino philippine filipinos
poland polish pole poles
portugal portuguese
qatar qatari
romania romanian romanians
russia russian russians russianfederation kremlin
rwanda rwandan
saudiarabia saudi saudis ksa
senegal senegalese
serbia serbian serb serbs
seychelles seychellois
singapore singaporean singaporeans
slovakia slovak slovakian
slovenia slovenian slovene
somalia somali
southafrica southafrican
southkorea southkorean rok
spain spanish spaniard
srilanka srilankan
sudan sudanese
suriname surinamese
sweden swedish swede swedes
switzerland swiss
syria syrian syrians
taiwan taiwanese
tajikistan tajik
tanzania tanzanian
thailand thai
tibet tibetan tibetans
togo togolese
tunisia tunisian
turkey turkish turk turks turkiye
turkmenistan turkmen
uganda ugandan
ukraine ukrainian ukrainians
unitedarabemirates uae emirati emiratis
unitedkingdom uk british britain greatbritain briton britons
unitednations un
unitedstates us usa america american americans unitedstatesofamerica
uruguay uruguayan
uzbekistan uzbek
vatican holysee
venezuela venezuelan
vietnam vietnamese
yemen yemeni
zambia zambian
zimbabwe zimbabwean
england english
scotland scottish scot scots
wales welsh
catalonia catalan
kurdistan kurdish kurds
`

const byWord = new Map<string, readonly string[]>()
for (const line of lines.trim().split('\n')) {
  const words = line.split(' ')
  for (const word of words) byWord.set(word, words)
}

/** All ways to speak of the place that this folded and joined word speaks of; none where it is not a place. */
export function placeWordsOf(word: string): readonly string[] {
  return byWord.get(word) ?? []
}
