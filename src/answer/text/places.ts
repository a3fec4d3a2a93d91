/**
 * Whether a name is that of a country, a continent, or a state or province of
 * those federations whose parts the press names without their country; several
 * joined by "and" or "or" count as well. Such a name is a place wherever it
 * stands, also as the subject of a sentence.
 *
 * @example
 * isKnownPlace('Italy and Vietnam') // => true
 * isKnownPlace('Italy Tours') // => false
 */
export function isKnownPlace(name: string): boolean {
  return (
    PLACES.has(name) ||
    name.split(/,? (?:and|or|&) /u).every((part) => PLACES.has(part.replace(/^the /u, '')))
  )
}

/** Members and observers of the United Nations, usual short forms, nations of the United Kingdom. */
const COUNTRIES = `Saint Kitts and Nevis, Saint Vincent and the Grenadines, São Tomé and Príncipe, Sao Tome and Principe, Holy See, Vatican City,
The Gambia, The Bahamas, Republic of Korea, DR Congo, Democratic Republic of the Congo, Republic of the Congo,
Afghanistan, Albania, Algeria, Andorra, Angola, Antigua and Barbuda, Argentina, Armenia, Australia, Austria, Azerbaijan,
Bahamas, Bahrain, Bangladesh, Barbados, Belarus, Belgium, Belize, Benin, Bhutan, Bolivia, Bosnia, Herzegovina, Botswana, Brazil, Brunei,
Bulgaria, Burkina Faso, Burundi, Cabo Verde, Cape Verde, Cambodia, Cameroon, Canada, Central African Republic, Chad, Chile, China, Colombia,
Comoros, Congo, Costa Rica, Croatia, Cuba, Cyprus, Czechia, Czech Republic, Denmark, Djibouti, Dominica, Dominican Republic, Ecuador, Egypt,
El Salvador, England, Equatorial Guinea, Eritrea, Estonia, Eswatini, Ethiopia, Fiji, Finland, France, Gabon, Gambia, Georgia, Germany, Ghana,
Greece, Greenland, Grenada, Guatemala, Guinea, Guinea-Bissau, Guyana, Haiti, Honduras, Hong Kong, Hungary, Iceland, India, Indonesia, Iran,
Iraq, Ireland, Israel, Italy, Ivory Coast, Jamaica, Japan, Jordan, Kazakhstan, Kenya, Kiribati, Kosovo, Kuwait, Kyrgyzstan, Laos, Latvia,
Lebanon, Lesotho, Liberia, Libya, Liechtenstein, Lithuania, Luxembourg, Macau, Madagascar, Malawi, Malaysia, Maldives, Mali, Malta,
Marshall Islands, Mauritania, Mauritius, Mexico, Micronesia, Moldova, Monaco, Mongolia, Montenegro, Morocco, Mozambique, Myanmar, Namibia,
Nauru, Nepal, Netherlands, New Zealand, Nicaragua, Niger, Nigeria, North Korea, North Macedonia, Northern Ireland, Norway, Oman, Pakistan,
Palau, Palestine, Panama, Papua New Guinea, Paraguay, Peru, Philippines, Poland, Portugal, Puerto Rico, Qatar, Romania, Russia, Rwanda,
Saint Lucia, Samoa, San Marino, Saudi Arabia, Scotland, Senegal, Serbia, Seychelles, Sierra Leone, Singapore, Slovakia, Slovenia,
Solomon Islands, Somalia, South Africa, South Korea, South Sudan, Spain, Sri Lanka, Sudan, Suriname, Sweden, Switzerland, Syria, Taiwan,
Tajikistan, Tanzania, Thailand, Timor-Leste, Togo, Tonga, Trinidad, Tobago, Tunisia, Turkey, Türkiye, Turkmenistan, Tuvalu, Uganda, Ukraine,
United Arab Emirates, United Kingdom, Great Britain, Britain, United States, United States of America, Uruguay, Uzbekistan, Vanuatu, Vatican,
Venezuela, Vietnam, Wales, Yemen, Zambia, Zimbabwe, UK, U.K., US, U.S., USA, UAE, EU`

const CONTINENTS = `Africa, Antarctica, Asia, Europe, North America, South America, Latin America, Central America, Oceania, European Union,
Middle East, Caribbean, Scandinavia, Asia-Pacific, Southeast Asia, South-East Asia`

/** Of the United States, Canada and Australia. */
const STATES = `Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois, Indiana,
Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada,
New Hampshire, New Jersey, New Mexico, New York, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island,
South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, Washington, West Virginia, Wisconsin, Wyoming, Alberta,
British Columbia, Manitoba, New Brunswick, Newfoundland, Labrador, Nova Scotia, Ontario, Prince Edward Island, Quebec, Québec, Saskatchewan,
Yukon, Nunavut, Northwest Territories, New South Wales, Queensland, South Australia, Tasmania, Victoria, Western Australia, Northern Territory`

const PLACES: ReadonlySet<string> = new Set(
  [COUNTRIES, CONTINENTS, STATES].flatMap((list) => list.split(/,\s+/u)),
)
