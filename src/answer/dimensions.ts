/**
 * Says what a figure must be measured in to answer a question: a speed is no
 * distance, and a number of jobs no area. Null where any unit will do.
 *
 * @example
 * unitAsked('How heavy is the bell?')?.test('740 kg') // => true
 */
export function unitAsked(question: string): RegExp | null {
  return DIMENSIONS.find(({ asks }) => asks.test(question))?.unit ?? null
}

/**
 * Whether a measure is that of another side than is asked for: "25 metres long"
 * for how deep a pool is.
 *
 * @param behind what stands behind the measure, and `before` before it.
 */
export function isOtherSide(question: string, behind: string, before = ''): boolean {
  const asked = SIDES.find(([asks]) => asks.test(question))
  if (asked !== undefined && RISES.test(before)) return !asked[1].test('high')
  const side = /^[ -](?:in )?(long|length|wide|width|deep|depth|high|height|tall|thick)\b/iu.exec(behind)?.[1]
  return asked !== undefined && side !== undefined && !asked[1].test(side)
}

/** What rises by so much is as high. */
const RISES = /\b(?:rises?|rising|rose|soars?|towers?) (?:some |about |to |nearly |over )?$/iu

const SIDES: readonly (readonly [RegExp, RegExp])[] = [
  [/\bhow deep\b|\bdepth\b/iu, /^(?:deep|depth)$/iu],
  [/\bhow wide\b|\bwidth\b/iu, /^(?:wide|width)$/iu],
  [/\bhow (?:tall|high)\b|\bheight\b/iu, /^(?:high|height|tall)$/iu],
  [/\bhow thick\b|\bthickness\b/iu, /^thick$/iu],
  [/\bhow long\b|\blength\b/iu, /^(?:long|length)$/iu],
]

/** Verbs of what has a speed. */
export const MOVING = 'go|drive|travel|fly|run|move|sail|spin|swim|ride|going|moving|travelling|traveling'

/** Currencies by which a sum may be asked for, each with how sums in it are written. */
const CURRENCIES: readonly (readonly [string, string])[] = [
  ['(?:US |U\\.S\\. )?dollars?|USD', String.raw`(?<![A-Z])(?:US)?[$]|\bdollars?\b|\bUSD\b`],
  ['euros?|EUR', String.raw`€|\beuros?\b|\bEUR\b`],
  ['(?:British )?pounds?(?: sterling)?|GBP', String.raw`£|\bpounds?\b|\bGBP\b`],
  ['yen|JPY', String.raw`\byen\b|\bJPY\b`],
  ['yuan|renminbi|RMB|CNY', String.raw`\byuan\b|\brenminbi\b|\b(?:RMB|CNY)\b`],
  ['(?:Swiss )?francs?|CHF', String.raw`\bfrancs?\b|\b(?:CHF|SFr|Fr)\b`],
  ['kronor|SEK', String.raw`\bkronor\b|\bkrona\b|\bSEK\b`],
  ['kroner|NOK|DKK', String.raw`\bkroner?\b|\b(?:NOK|DKK)\b`],
  ['(?:Indian )?rupees?|INR', String.raw`₹|\brupees?\b|\b(?:Rs|INR)\b`],
]

const DIMENSIONS: readonly { readonly asks: RegExp; readonly unit: RegExp }[] = [
  ...CURRENCIES.map(([asked, written]) => ({
    // "In euros" at the end: "in dollars lost" counts something.
    asks: new RegExp(
      String.raw`\bhow many (?:million |billion )?(?:${asked})\b|\bin (?:${asked})\s*[?.!]*$`,
      'iu',
    ),
    unit: new RegExp(written, 'u'),
  })),
  {
    asks: /\bhow long\b/iu,
    unit: /second|minute|hour|day|week|month|quarter|year|decade|centur|generation|night|evening|afternoon|morning|weekend|km|met(?:er|re)|mile|feet|foot|ft|inch|cm|mm/iu,
  },
  {
    // What moves has a speed; all else is fast by the time that it takes, too.
    asks: new RegExp(
      String.raw`\bhow fast (?:do|does|did|can|could|will|would|is|are|was|were) .*\b(?:${MOVING})\b|\b(?:top |average |maximum )?speed\b`,
      'iu',
    ),
    unit: /km\/h|kmh|mph|knots?|bps|(?:per|an?) (?:second|minute|hour|day)|times|percent|%|transactions/iu,
  },
  {
    asks: /\bhow (?:fast|quick|quickly|slow)\b/iu,
    unit: /km\/h|kmh|mph|knots?|bps|times|percent|%|transactions|second|minute|hour|day|week|month|digit/iu,
  },
  {
    asks: /\bhow heavy\b|\bweighs?\b|\bweight\b/iu,
    unit: /kg|kilo|gram|pound|lbs?|tons?|tonnes?|ounces?|oz|carats?/iu,
  },
  {
    asks: /\bhow (?:large|big) (?:an? |is (?:the |its |their ))(?:[\p{L}-]+ )?(?:area|site|plot|estate|lot|reserve)\b(?!['’]s)|\b(?:floor ?space|acreage|surface area|square footage)\b/iu,
    unit: /square|\bsq\b|hectare|\bha\b|acre|[mk]²|\b[mk]m?2\b|football/iu,
  },
  {
    asks: /\bhow (?:tall|far(?! (?:off|along|back|ahead|behind|below|above|short|under|over)\b)(?! (?:do|does|did|has|have|had|will|would|could|can) .*\b(?:f[ae]ll(?:en)?|drop(?:ped)?|r[io]se[n]?|climb(?:ed)?|declined?|gr[eo]wn?|increased?|decreased?|go(?:ne)? (?:up|down)|moved?|take[ns]?)\b)|deep|wide)\b/iu,
    unit: /^(?!.*(?:km\/?h|kph|(?:per|an) hour|square|sq|cubic)).*(?:km|met(?:er|re)|mile|feet|foot|ft|inch|cm|mm|stor(?:y|ies|eys?)|floors?|minutes?|hours?)/iu,
  },
  {
    // What an ore holds, and not how thick or how deep it lies.
    asks: /\b(?:ore|gold|silver|copper|nickel|zinc|lead|tin|iron|lithium|cobalt|uranium|tungsten|antimony|graphite|metal|mineral|assay) grades?\b/iu,
    unit: /%|per ?cent|\bg\/t|gpt|grams?|ppm|ounces?|\boz|pounds?|\blb|ct\b|carats?/iu,
  },
]
