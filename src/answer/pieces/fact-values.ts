import { LEXICON } from '../../search/lexicon.ts'
import { fold } from '../../search/tokens.ts'
import { namesCurrency } from '../text/currencies.ts'

/** Whether a value is a figure with a unit: it counts nothing. */
export function isMeasured(value: string): boolean {
  return MEASURES.some((one) => (one.exec(value)?.index ?? FAR) < FAR)
}

/** Characters before a figure: "about", "up to". */
const FAR = 12

const NUMBER = String.raw`(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b)`
const unit = (words: string): RegExp =>
  new RegExp(String.raw`${NUMBER}[\d.,\s]*(?:million |thousand |-)?(?:${words})(?![\p{L}\p{N}/])`, 'iu')

const LENGTHS = String.raw`mm|cm|km|m|met(?:re|er)s?|kilomet(?:re|er)s?|centimet(?:re|er)s?|millimet(?:re|er)s?|miles?|feet|foot|ft|inch(?:es)?|yards?|nautical miles|nm|['′"″]`
const TIMES = String.raw`seconds?|sec|minutes?|min|hours?|hrs?|h|days?|nights?|weeks?|months?|years?|seasons?|decades?`
/** "2.4 m", "38 ft". */
export const LENGTH = unit(LENGTHS)
/** How far off something is, in length or in time: "6 minutes on foot". */
export const AWAY = unit(`${LENGTHS}|${TIMES}`)
/** How long something takes, until when or from year to year it is. */
export const DURATION = new RegExp(
  String.raw`${unit(TIMES).source}|\b(?:un)?til\b|\b(?:19|20)\d\d\s?(?:[–-]|to)\s?(?:19|20)\d\d\b`,
  'iu',
)
/** The same, or a day on which it ends. */
export const ENDS = new RegExp(String.raw`${DURATION.source}|\b(?:19|20)\d\d\b`, 'iu')
/** What is long in space or in time. */
export const LASTS = new RegExp(`${LENGTH.source}|${DURATION.source}`, 'iu')
/** "25 km/h", "900 rpm". */
export const SPEED = unit(
  String.raw`(?:km|kilomet(?:re|er)s?|m|met(?:re|er)s?|miles?|ft)\s?(?:\/|per |an )\s?(?:h|s|hour|second|min|minute)|kmh|kph|mph|knots?|kn|kts?|rpm|mach|[gmk]?bps|[GM]bit\/s`,
)
/** "39 kg". */
export const WEIGHT = unit(
  String.raw`kg|g|mg|t|kilos?|kilogram(?:me)?s?|gram(?:me)?s?|tonnes?|tons?|pounds?|lbs?|oz|ounces?|carats?`,
)
const AREA = unit(
  String.raw`m²|m2|km²|sq\.?\s?(?:m|ft|km|feet|met(?:re|er)s?|miles?)|square (?:met(?:re|er)s?|feet|kilomet(?:re|er)s?|miles?|yards?)|hectares?|ha|acres?`,
)
/** An area, a length, or sides: "16 m × 12 m". */
export const SIZE = new RegExp(`${AREA.source}|${LENGTH.source}|×|\\d\\s?x\\s?\\d`, 'iu')
/** "7.2 MW". */
export const POWER = unit(
  String.raw`[kMG]?W|[kMG]?Wp|[kMG]?VA|(?:kilo|mega|giga)?watts?|hp|bhp|PS|horsepower`,
)
/** What a battery holds: "820 kWh". */
export const BATTERY = unit(String.raw`[kMG]?Wh|m?Ah|(?:kilo|mega)?watt[- ]hours?`)
const MEASURES: readonly RegExp[] = [LENGTH, SPEED, WEIGHT, AREA, POWER, BATTERY]
/** Several times of day in a row. */
export const TIMETABLE = /(?:\d{1,2}[.:]\d\d(?: ?[ap]\.?m\.?)?(?:, | and |; )){2}/iu
/** Words before a figure that leave it one: "about 40", "up to 60". */
const ABOUT = String.raw`^(?:(?:about|around|some|approx(?:\.|imately)?|ca\.?|circa|up to|over|more than|at least|at most|nearly|almost|max(?:\.|imum)?|total|[~≈<>≤≥+]) ?)*`
const COUNT = String.raw`(?!(?:19|20)\d\d(?![\d,.]))${NUMBER}[\d.,]*(?: million| thousand)?`
/** What may stand behind a figure that stands for itself. */
const ALONE = String.raw`$|\s*(?:[(;+&]|,(?!\d)|[–-]\s*\d)|\.$|\s[–-]\s|\s+(?:in|on|at|per|for|of|with|without|plus|and|to|across|worldwide|new|full|part|seated|standing)\b`
/** A figure that counts something by its name: "240 passengers", "90 covered spaces". */
export const counted = (nouns: string): RegExp =>
  new RegExp(
    String.raw`(?<![\p{L}\d.,])${COUNT}\s+(?:\p{L}[\p{L}-]* ){0,2}(?:${nouns})(?![\p{L}\p{N}])`,
    'iu',
  )
/** The same, or a figure alone. */
export const figure = (nouns: string): RegExp =>
  new RegExp(`${counted(nouns).source}|${ABOUT}${COUNT}(?=${ALONE})`, 'iu')
/** A figure at the beginning, with whatever unit or currency, and no year: "16 GB", "€3 million". */
export const EXTENT = new RegExp(String.raw`${ABOUT}(?:\p{Sc} ?|\p{Lu}{2,3}\p{Sc}? )?${COUNT}`, 'iu')
/** The same with a unit, and none of an area: "400 V", "3.4%". */
export const LEVEL = {
  test: (value: string): boolean =>
    EXTENT.test(value) &&
    !AREA.test(value) &&
    (namesCurrency(value) ||
      /\d\s?(?:%|‰|°|(?!(?:of|in|on|at|to|by|and|per|for|new|or|as)\b)\p{L}{1,3}(?![\p{L}\p{N}])|\p{L}+(?= ?\/| per\b)|per ?cent\b|degrees?\b|points?\b)/iu.test(
        value,
      )),
}
/** How fast something is done: in a time, or so many in one. */
export const RATE = new RegExp(
  String.raw`${unit(TIMES).source}|\d[^,;]*(?:\/|\bper |\ba )\s?(?:s|sec|second|min|minute|h|hour|day)\b`,
  'iu',
)
/** A sum of money, or what stands for one. */
export const SUM = {
  test: (value: string): boolean => namesCurrency(value) || /\b(?:free|on request)\b/iu.test(value),
}
/** A person, an organisation or a place; no English word that has its capital only because a value begins with it. */
export const NAME = {
  test: (value: string): boolean =>
    /(?:^|[^\p{L}])\p{Lu}[\p{L}'’-]*(?: (?:of|de|van|von|the))*[ -](?:& )?\p{Lu}/u.test(value) ||
    /[^\s,;(] (?:\p{Lu}\p{Ll})/u.test(value) ||
    /^\p{Lu}[\p{L}'’-]+(?:$|[,;] \p{Lu}| \()/u.test(value) ||
    namesIn(value).length > 0,
}
/** A name that can stand for who made something: "Brose", and not "OLED". */
export const MAKER = {
  test: (value: string): boolean => namesIn(value).some((name) => /\p{Ll}/u.test(name)),
}

/** Capitalised words that are none of English. */
function namesIn(value: string): string[] {
  return (value.match(CAPITALISED) ?? []).filter((one) => !LEXICON.knows(fold(one)))
}

const CAPITALISED = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}'’-]+/gu

/** Whatever stands there. */
export const ANY = /\S/u
