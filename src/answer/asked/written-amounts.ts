import type { Document, Span } from '../../model.ts'
import { remembered, rememberedOf } from '../../remembered.ts'
import { tokens } from '../../search/tokens.ts'
import { SCALES } from '../text/written-figures.ts'
import type { Rewording } from './as-written.ts'

/**
 * Finds the amounts of a question that a release writes in another way: "$25m" for
 * "$25 million", "720Wh" for "720 Wh", "3,5 %" for "3.5 percent". The value is the
 * same to the last digit, and so is the unit, where the question gives one.
 */
export function amountsAsWritten(question: string, document: Document): Rewording[] {
  return amountsAsked(question).flatMap(({ start, end, ...amount }) => {
    const same = amountsOf(document).filter((other) => isSame(amount, other))
    const [other] = same
    if (other === undefined || same.some(({ words }) => holdsAllWords(amount.words, words))) return []
    return [{ start, end, written: amount.units.length === 0 ? other.bare : other.words }]
  })
}

/** Whether other words hold all of these. */
export function holdsAllWords(words: string, other: string): boolean {
  const said = new Set(tokens(other).map(({ word }) => word))
  return tokens(words).every(({ word }) => said.has(word))
}

interface Amount extends Span {
  /** As it stands. */
  readonly words: string
  /** Without what stands behind the number and its scale. */
  readonly bare: string
  readonly value: number
  /** What it may be measured in, one name for each unit; "pounds" are two. Empty for a bare number. */
  readonly units: readonly string[]
}

/** A bare number, "2.6 million", may be of anything. */
function isSame(asked: Omit<Amount, 'start' | 'end'>, { value, units }: Amount): boolean {
  return (
    value === asked.value &&
    (asked.units.length === 0 || asked.units.some((unit) => units.some((other) => isSameUnit(unit, other))))
  )
}

/** "$" is said of Canadian dollars where no others are meant. */
function isSameUnit(asked: string, other: string): boolean {
  return asked === other || (asked === '$' && other.endsWith('$'))
}

const amountsAsked = remembered((question: string) =>
  amountsIn(question).filter(
    ({ units, bare }) => units.length > 0 || /\p{L}$/u.test(bare) || /\d,\d{1,2}$/u.test(bare),
  ),
)
const amountsOf = rememberedOf(({ text }: Document) => amountsIn(text))

function amountsIn(text: string): Amount[] {
  const found: Amount[] = []
  for (const { 0: all, index, groups = {} } of text.matchAll(AMOUNT)) {
    const { sign = '', number = '', scale = '', unit = '' } = groups
    const isShort = /^[mkb]$/iu.test(scale)
    // "38 m" are metres, and so is "5m" where no currency stands before it.
    const isScaled = !isShort || (sign !== '' && !/^[kmb]$/u.test(unit)) || /^[MKB]$/u.test(scale)
    const times = scale === '' ? 1 : isScaled ? (SCALES.get(scale.toLowerCase()) ?? 1) : 1
    const known = UNITS.get((isScaled ? unit : scale).toLowerCase().replace(/\s+/gu, ' ')) ?? []
    const units =
      sign === ''
        ? known
        : [sign.trim().replace(/^US(?=\$)/u, '')].flatMap((one) => UNITS.get(one.toLowerCase()) ?? [one])
    const bareLength = all.length - (isScaled ? unit.length : 0)
    const bare = all.slice(0, bareLength).trimEnd().replace(/-$/u, '')
    const words = known.length > 0 || sign !== '' ? (known.length > 0 ? all : bare) : bare
    found.push({
      start: index,
      end: index + words.length,
      words,
      bare,
      value: rounded(Number(plain(number)) * times),
      units,
    })
  }
  return found
}

/** A comma before one or two digits, or before three and no more, as in "3,5" and "1,200". */
function plain(number: string): string {
  return /^\d+,\d{1,2}$/u.test(number) ? number.replace(',', '.') : number.replaceAll(',', '')
}

/** 2.4 million is 2,400,000, whatever the machine makes of it. */
function rounded(value: number): number {
  return Number(value.toPrecision(12))
}

/** One unit a line: all the ways to write it. */
const UNITS: ReadonlyMap<string, readonly string[]> = unitsBy(`
$ usd dollar dollars
€ eur euro euros
£ gbp pound pounds
¥ jpy yen
₹ inr rupee rupees
chf franc francs
nok
dkk
sek krona kronor
% percent per_cent per-cent pct
w watt watts
kw kilowatt kilowatts
mw megawatt megawatts
gw gigawatt gigawatts
wh watt-hours watt-hour watt_hours
kwh kilowatt-hours kilowatt-hour kilowatt_hours
mwh megawatt-hours megawatt-hour megawatt_hours
gwh gigawatt-hours gigawatt-hour gigawatt_hours
km kilometre kilometres kilometer kilometers
m metre metres meter meters
cm centimetre centimetres centimeter centimeters
mm millimetre millimetres millimeter millimeters
mi mile miles
ft feet foot
inch inches
ha hectare hectares
km² km2 square_kilometres square_kilometers
m² m2 sqm sq_m square_metres square_meters
ft² sq_ft sqft square_feet
kg kilogram kilograms kilogramme kilogrammes kilo kilos
g gram grams gramme grammes
mg milligram milligrams
t tonne tonnes metric_tons
lb lbs pound pounds
oz ounce ounces
l litre litres liter liters
ml millilitre millilitres milliliter milliliters
km/h kmh kph kilometres_per_hour kilometers_per_hour kilometres_an_hour kilometers_an_hour
mph miles_per_hour miles_an_hour
hp horsepower
°c degrees_celsius
°f degrees_fahrenheit
gb gigabyte gigabytes
tb terabyte terabytes
mb megabyte megabytes
mah
hz
khz
mhz
ghz
mbps
gbps
`)

function unitsBy(lines: string): Map<string, string[]> {
  const units = new Map<string, string[]>()
  for (const line of lines.trim().split('\n')) {
    const ways = line.split(' ').map((way) => way.replaceAll('_', ' '))
    for (const way of ways) units.set(way, [...(units.get(way) ?? []), ways[0] ?? way])
  }
  return units
}

const UNIT = [...UNITS.keys()]
  .sort((a, b) => b.length - a.length)
  .map((unit) => unit.replaceAll('$', String.raw`\$`).replaceAll(' ', String.raw`\s`))
  .join('|')

const AMOUNT = new RegExp(
  String.raw`(?<![\d.,/-]|\p{L}(?=\d))(?<sign>(?:(?:US|AU|NZ|HK|CA|[ACS])?\$|[€£¥₹]|\b(?:USD|EUR|GBP|CHF|NOK|SEK|DKK|JPY|INR)\s?))?(?<number>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+,\d{1,2}|\d+(?:\.\d+)?)(?![\d]|[.,/:]\d)(?:\s?-?(?<scale>thousand|million|billion|trillion|mn|bn|tn|[mkb])(?![\p{L}²³/]))?(?:[\s-]?(?<unit>${UNIT})(?![\p{L}²³/]))?`,
  'giu',
)
