/**
 * The measures of accounts that a text names, each by one name whatever it goes
 * by: operating profit is operating income, turnover is revenue. What is
 * adjusted, and EBIT and EBITDA, are measures of their own.
 *
 * @example
 * measuresIn('Operating profit').map(({ name }) => name) // => ['operating profit']
 */
export function measuresIn(text: string): Measure[] {
  const found: Measure[] = []
  for (const match of text.matchAll(MEASURE)) {
    const words = match[0].toLowerCase()
    const name = NAMES.find(([said]) => said.test(words))?.[1]
    if (name === undefined) continue
    found.push({
      name: ADJUSTED.test(words) ? `adjusted ${name}` : name,
      start: match.index,
      end: match.index + match[0].length,
    })
  }
  return found
}

/** A measure with its place in a text. */
export interface Measure {
  readonly name: string
  readonly start: number
  readonly end: number
}

const PROFIT = String.raw`(?:profits?|income|earnings|results?|loss(?:es)?)`

/** Names by what is said, the more special first. */
const NAMES: readonly (readonly [RegExp, string])[] = [
  [/\bprices?\b/u, 'share price'],
  [/\bper (?:\w+ )?share\b|\beps\b/u, 'earnings per share'],
  [/\bcosts? of\b|\bcogs\b/u, 'cost of sales'],
  [/\bebitda margin\b/u, 'ebitda margin'],
  [/\bebit margin\b/u, 'ebit margin'],
  [/\bebitda\b/u, 'ebitda'],
  [/\bebit\b/u, 'ebit'],
  [/\boperating margin\b/u, 'operating margin'],
  [/\bgross (?:profit )?margin\b/u, 'gross margin'],
  [/\bnet (?:profit |income )?margin\b/u, 'net margin'],
  [/\boperating (?:cash ?flow)\b|\bcash ?flow from operat|\bcash from operat/u, 'operating cash flow'],
  [/\bfree cash ?flow\b/u, 'free cash flow'],
  [/\boperating expen/u, 'operating expenses'],
  [/\b(?:before|pre-?) ?(?:income )?tax/u, 'profit before tax'],
  [/\boperating\b|\bfrom operations\b/u, 'operating profit'],
  [/\bgross\b/u, 'gross profit'],
  [/\bnet debt\b/u, 'net debt'],
  [/\bnet interest income\b/u, 'net interest income'],
  [/\bnet (?:profits?|income|earnings|results?|loss)|\bfor the\b|\bafter tax/u, 'net profit'],
  [/\brevenues?\b|\bsales\b|\bturnover\b/u, 'revenue'],
]

const SAID = [
  String.raw`(?:share|stock) prices?|prices? (?:per|of (?:a|one|the)) (?:\w+ )?shares?`,
  String.raw`(?:(?:basic|diluted|operating|core) )*(?:${PROFIT} )?per (?:(?:basic|diluted|ordinary|common) )?share|eps`,
  'costs? of (?:sales|goods sold|revenues?)|cogs',
  'ebitda(?: margin)?|ebit(?: margin)?',
  '(?:operating|gross|net)(?: profit| income)? margins?',
  String.raw`operating cash ?flows?|cash(?: ?flows?)? from operat\w+(?: activities)?|free cash ?flow`,
  String.raw`operating expen\w+`,
  String.raw`${PROFIT} before (?:income )?tax(?:es|ation)?|pre-?tax ${PROFIT}`,
  String.raw`operating ${PROFIT}|${PROFIT} from operations`,
  'gross (?:profits?|income)',
  'net debt|net interest income',
  String.raw`net ${PROFIT}|${PROFIT} (?:for the (?:period|year|quarter)|after tax(?:es|ation)?)`,
  '(?:(?:net|total|group) )*(?:revenues?|sales|turnover)(?! (?:price|volume|tax|force|team|office|outlet)s?)',
]

const MEASURE = new RegExp(
  String.raw`\b(?:(?:adjusted|underlying|normali[sz]ed|non-gaap|core|comparable) )?(?:${SAID.join('|')})\b`,
  'giu',
)

const ADJUSTED = /^(?:adjusted|underlying|normali[sz]ed|non-gaap|core|comparable)\b/u
