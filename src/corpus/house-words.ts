/**
 * What houses are that bring out news: nouns that end the name of one ("Holm Town
 * Council", "Bray Ferries") or begin it ("Port of Holm"), and that of few products,
 * places and people. `ORGANISATION_WORD` has more, and tells organisations from
 * people only.
 */
const NOUNS = new Set(
  `
  Academy AFC Agency Airlines Airport Airports Airways Alliance Aquarium Archive Archives Arboretum Assembly
  Associates Association Authority Bakers Bakery Bakeries Ballet Band Bancorp Bancshares Bank Board Boatyard
  Boatbuilders Bros Brothers Brewery Breweries Brewers Brigade Bureau Buses Butchers Cannery Chamber Charity
  Charities Choir Church Cinema Cinemas Circus Clinic Clinics Club Coalition Coachworks Coastguard College
  Commission Commissioners Committee Company Confectioners Confederation Conservancy Conservators Consortium
  Constabulary Cooperative Cooperatives Co-operative Co-op Corp Corporation Council Creamery Creameries
  Dairies Dairy Daughters Department Directorate District Distillers Distillery Embassy Engineers Ensemble
  Enterprises Factory FC Farms Federation Ferries Ferry Festival Fisheries Foods Foundation Foundry Fund
  Galleries Gallery GmbH Government Grocers Group Growers Guild Hatchery Holdings Hospice Hospices Hospital
  Hospitals Hostel Hostels Hotels Inc Industries Infirmary Inspectorate Institute Institution Insurance Joinery
  Kitchens Laboratories Laboratory Labs League Libraries Library Limited Lifeboat Lifeboats Line Lines LLC
  LLP Ltd Markets Mills Ministry Motors Museum Museums Network Newspapers Nurseries Nursery Observatory
  Office Opera Orchards Orchestra Organisation Organization Outfitters Parliament Partnership
  Pharmaceuticals Philharmonic Players PLC plc Police Polytechnic Potteries Pottery Printers Prison
  Producers Properties Quarries Railway Railways Refinery Rescue Restaurants RFC Robotics Rovers Sawmill
  Sawmills School Schools Secretariat Seminary Service Services Shipbuilders Shipping Shipyard Shipyards
  Singers Society Solutions Sons Stores Studios Supermarkets Surgery Symphony Systems Taverns Team
  Technologies Telecom Theater Theatre Theatres Therapeutics Toolmakers Tramways Transit Transport Tribunal
  Trust Trustees Union United University Utilities Ventures Vineyards Water Waterways Weavers Wines Works
  Yards Zoo
  `
    .trim()
    .split(/\s+/u),
)

/**
 * Whether a word with its capital ends or begins the name of an organisation, and
 * hardly that of anything else.
 *
 * @example
 * isHouseWord('Creamery') // => true
 * isHouseWord('Street') // => false
 */
export function isHouseWord(word: string): boolean {
  return NOUNS.has(word)
}

/**
 * Whether words begin the name of an organisation of some place or matter: "Port of
 * Holm", "Court of Appeal", "Museum of Lacquer".
 *
 * @example
 * beginsHouse(['Port', 'of', 'Holm'], 0) // => true
 * beginsHouse(['Port', 'Holm'], 0) // => false
 */
export function beginsHouse(words: readonly string[], at: number): boolean {
  const word = words[at] ?? ''
  return words[at + 1] === 'of' && word !== 'District' && (isHouseWord(word) || OF_A_PLACE.test(word))
}

const OF_A_PLACE = /^(?:Port|Court|City|Town|Borough|County|Diocese|Parish|Municipality|Republic)$/u

/**
 * Whether a word is what a part of a house is called, which has the name of the whole
 * before it: "Team", "Office".
 *
 * @example
 * isPartOfHouse('Office') // => true
 */
export function isPartOfHouse(word: string): boolean {
  return /^(?:Team|Services?|Network|Office|Department|Board|Committee)$/u.test(word)
}

/** Nouns for other places from which news come: by themselves they may be no more than where something happens. */
const SEATS = new Set(
  `
  Abbey Arena Barracks Baths Camp Castle Cathedral Centre Center Chapel Court Fair Farm Garden Gardens Hall
  Halls Homes Hostel Hotel Hut Inn Lido Maltings Marina Market Mill Mine Monastery Palace Park Pavilion Pier
  Playhouse Pool Priory Quarry Radio Reserve Restaurant Sanctuary Shelter Shop Show Stadium Station Tavern
  Wharf Winery Yard
  `
    .trim()
    .split(/\s+/u),
)

/**
 * Whether a word with its capital names a place that may bring out news and is no
 * house's word: on a letterhead or in a signature it does.
 *
 * @example
 * isSeatWord('Castle') // => true
 */
export function isSeatWord(word: string): boolean {
  return SEATS.has(word)
}
