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

/** Verbs of what has a speed. */
export const MOVING = 'go|drive|travel|fly|run|move|sail|spin|swim|ride|going|moving|travelling|traveling'

/** Currencies by which a sum may be asked for, each with how sums in it are written. */
const CURRENCIES: readonly (readonly [string, string])[] = [
  ['(?:US |U\\.S\\. )?dollars?|USD', '[$]|dollar|USD'],
  ['euros?|EUR', '€|euro|EUR'],
  ['(?:British )?pounds?(?: sterling)?|GBP', '£|pound|GBP'],
  ['yen|JPY', '¥|yen|JPY'],
  ['yuan|renminbi|RMB|CNY', '¥|yuan|renminbi|RMB|CNY'],
  ['(?:Swiss )?francs?|CHF', 'franc|CHF|Fr'],
  ['kron(?:or|er)|SEK|NOK|DKK', 'kron|SEK|NOK|DKK|kr'],
  ['(?:Indian )?rupees?|INR', '₹|rupee|Rs|INR'],
]

const DIMENSIONS: readonly { readonly asks: RegExp; readonly unit: RegExp }[] = [
  ...CURRENCIES.map(([asked, written]) => ({
    // "In euros" at the end: "in dollars lost" counts something.
    asks: new RegExp(
      String.raw`\bhow many (?:million |billion )?(?:${asked})\b|\bin (?:${asked})\s*[?.!]*$`,
      'iu',
    ),
    unit: new RegExp(written, 'iu'),
  })),
  {
    asks: /\bhow long\b/iu,
    unit: /second|minute|hour|day|week|month|quarter|year|decade|centur|generation|night|km|met(?:er|re)|mile|feet|foot|ft|inch|cm|mm/iu,
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
    asks: /\bhow (?:tall|far(?! (?:off|along|back|ahead|behind)\b)(?! (?:do|does|did|has|have|had|will|would|could|can) .*\b(?:f[ae]ll(?:en)?|drop(?:ped)?|r[io]se[n]?|climb(?:ed)?|declined?|gr[eo]wn?|increased?|decreased?|go(?:ne)? (?:up|down)|moved?|take[ns]?)\b)|deep|wide)\b/iu,
    unit: /^(?!.*(?:km\/?h|kph|(?:per|an) hour)).*(?:km|met(?:er|re)|mile|feet|foot|ft|inch|cm|mm|stor(?:y|ies|eys?)|floors?|minutes?|hours?)/iu,
  },
  {
    // What an ore holds, and not how thick or how deep it lies.
    asks: /\b(?:ore|gold|silver|copper|nickel|zinc|lead|tin|iron|lithium|cobalt|uranium|tungsten|antimony|graphite|metal|mineral|assay) grades?\b/iu,
    unit: /%|per ?cent|\bg\/t|gpt|grams?|ppm|ounces?|\boz|pounds?|\blb|ct\b|carats?/iu,
  },
]
