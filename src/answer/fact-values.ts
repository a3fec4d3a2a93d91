import { namesCurrency } from './currencies.ts'

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
/** Any figure, or a small number in words. */
export const FIGURE = new RegExp(NUMBER, 'iu')
/** A sum of money, or what stands for one. */
export const SUM = {
  test: (value: string): boolean => namesCurrency(value) || /\b(?:free|on request)\b/iu.test(value),
}
/** A name begins with a capital. */
export const NAME = /\p{Lu}/u
/** Whatever stands there. */
export const ANY = /\S/u
