/**
 * Blanks the times of day of a text, at their length: "Thursday, 7 May, 2 p.m."
 * has one number too many for whoever reads the day, and "7 May, 10 a.m." a year.
 *
 * @example
 * withoutClockTimes('On 7 May, 2 p.m.') // => 'On 7 May, ;;;;;;'
 */
export function withoutClockTimes(text: string): string {
  return text.replace(CLOCK, (words) => NOTHING.repeat(words.length))
}

/** What no reader of days goes on over, as it would over a space. */
const NOTHING = ';'

const HOUR = String.raw`(?:[01]?\d|2[0-3])(?:[:.][0-5]\d)?`
/** "2 to 4 p.m.", "7.30 for 8 pm", "14:00", "3 o’clock", "1400 CET", "12 noon". */
const CLOCK = new RegExp(
  String.raw`(?<![\d.,:$€£])(?:${[
    String.raw`(?:${HOUR}\s?(?:to|and|or|for|until|till|[-–—/])\s?)?${HOUR}\s?(?:[ap]\.?\s?m\b\.?|h(?:rs?|ours)?\b|o[’']clock\b|noon\b|midday\b|midnight\b|(?:CES?T|GMT|BST|UTC|[EP][SD]?T)\b)`,
    String.raw`(?:[01]?\d|2[0-3]):[0-5]\d(?!\d)`,
    String.raw`(?:[01]\d|2[0-3])[0-5]\d\s?(?:h(?:rs?|ours)?|CES?T|GMT|BST|UTC|[EP][SD]?T)\b`,
    String.raw`(?<=,\s)(?:[01]?\d|2[0-3])\.[0-5]\d(?![\d.]|\s?(?:%|per|million|billion|\p{Sc}))`,
  ].join('|')})`,
  'giu',
)
