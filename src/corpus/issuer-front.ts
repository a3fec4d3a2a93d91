import type { Span } from '../model.ts'
import type { Dateline } from './dateline.ts'
import type { Draft } from './draft.ts'
import { EXCHANGES } from './exchanges.ts'
import { type Issuer, plain, plainName } from './issuer-name.ts'

/** Headline, subhead and the first two paragraphs, without the dateline: where an issuer is named if anywhere. */
export interface Front {
  readonly headline: string
  readonly lead: Span | null
  readonly plain: string
}

/** The front of a release, by its blocks and what its dateline is. */
export function frontOf(text: string, blocks: readonly Draft[], dateline: Dateline | null): Front {
  const head = blocks
    .filter(({ kind }) => kind === 'headline' || kind === 'subhead')
    .map(({ words }) => words)
  const after = dateline?.end ?? 0
  const body = blocks
    .filter(
      ({ kind, end, words }) =>
        (kind === 'paragraph' || kind === 'list-item') && end > after && words.length > 60,
    )
    .slice(0, 2)
  const first = body[0]
  let lead: Span | null = null
  if (first !== undefined) {
    const start = Math.max(first.start, after)
    const gap = /^[\s,.:/)–—-]*/u.exec(text.slice(start, first.end))?.[0].length ?? 0
    lead = { start: start + gap, end: first.end }
  }
  const headline = head.join('\n')
  const opening = lead === null ? '' : text.slice(lead.start, lead.end)
  return { headline, lead, plain: plain([headline, opening, body[1]?.words ?? ''].join('\n')) }
}

const NAME_PART =
  "(?:\\p{Lu}[\\p{L}\\p{N}’'&.+-]*|\\d+\\p{L}[\\p{L}\\p{N}]*|\\p{Ll}\\p{Lu}[\\p{L}\\p{N}]*|&|of|and|the|for|de)"
const COMPANY = `(?:\\p{Lu}|\\p{Ll}\\p{Lu}|\\d+-?\\p{L})[\\p{L}\\p{N}’'&.+-]*(?:,?\\s${NAME_PART}){0,7}`
const TICKER = new RegExp(
  `(${COMPANY}(?:,\\s(?:Inc|Ltd|LLC|Corp)\\.?)?)\\s*[®™]?\\s*\\((?:the\\s+)?[“"]?(?:${EXCHANGES})\\b[^)]{1,80}\\)`,
  'u',
)

/** The name before a ticker symbol, in the lead or in the headline. */
export function fromTicker(text: string, front: Front): Issuer | null {
  const sources = [front.lead, null]
  for (const span of sources) {
    const start = span?.start ?? 0
    const words =
      span === null ? front.headline : text.slice(span.start, Math.min(span.end, span.start + 600))
    // Most fronts have no such mark, and the expression would try a name from every capital on.
    const match = words.includes('(') ? TICKER.exec(words) : null
    const name = match?.[1]
    if (match === null || name === undefined) continue
    const clean = name
      .replace(/^(?:The|And|With|For|At|In|On|By|From)\s+/u, '')
      .replace(/^(?:\p{Lu}[\p{L}.’'-]*,?\s){0,3}\p{Lu}[\p{L}.’'-]*[-–]based\s/u, '')
    const at = span === null ? text.indexOf(clean) : start + match.index + name.length - clean.length
    if (at < 0 || clean.length < 2) continue
    return { name: clean, span: { start: at, end: at + clean.length } }
  }
  return null
}

const APPOSITION = new RegExp(
  `^((?:The\\s)?${COMPANY})(?:\\s*\\([^)]{1,40}\\))?,\\s+(?:a|an|the|one of|Inc|LLC|\\p{Lu}\\p{L}+[’']s)\\b`,
  'u',
)
const ANNOUNCES = new RegExp(
  `^(?:Today,?\\s+)?((?:The\\s)?${COMPANY})(?:\\s*\\([^)]{1,40}\\))?,?\\s+(?:today\\s+|has\\s+|have\\s+|proudly\\s+|is\\s+(?:proud|pleased|excited|thrilled|delighted|set)\\s+to\\s+|officially\\s+|recently\\s+)*(?:announc|launch|unveil|introduc|releas|reveal|report|expand|open|celebrat|complet|partner|acquir|appoint|nam(?:ed|es)|present|welcom|offer|publish|host|sign|join|receiv|share|bring|start|begin|debut)\\w*\\b`,
  'u',
)

/**
 * The subject of the lead that the headline names: "X, a maker of …", "X today announced".
 * A work is nobody, unless `mayBeWork`.
 */
export function fromLead(text: string, front: Front, mayBeWork = false): Issuer | null {
  if (front.lead === null) return null
  const words = text.slice(front.lead.start, Math.min(front.lead.end, front.lead.start + 300))
  const headline = plain(front.headline)
  // A name may begin with a small letter where the headline, too, begins with it.
  const [first = ''] = /^\p{Ll}[\p{L}\p{N}]+(?=[ ,])/u.exec(words) ?? []
  const capital = first !== '' && front.headline.startsWith(`${first} `) ? first.charAt(0).toUpperCase() : ''
  for (const pattern of [APPOSITION, ANNOUNCES]) {
    const found = pattern.exec(capital + words.slice(capital.length))
    const from = found?.[0].indexOf(found[1] ?? '') ?? 0
    const name = found?.[1] === undefined ? undefined : words.slice(from, from + found[1].length)
    if (
      name === undefined ||
      /^(?:In|On|At|As|For|With|When|While|This|These|It|We|By|From|After|Since|Today)\b/u.test(name)
    )
      continue
    if (!headline.includes(plainName(name)) || plainName(name).trim().length < 2) continue
    if ((!mayBeWork && WORK.test(words.slice(name.length))) || isCommonNoun(text, name)) continue
    const at = front.lead.start + from
    return { name, span: { start: at, end: at + name.length } }
  }
  return null
}

/** "The Mill, a novel by Ann Lee": a work speaks for nobody. "a film studio" is no work. */
const WORK =
  /^(?:\s*\([^)]{1,40}\))?,\s+(?:a|an|the|one of)\s(?:[\p{L}-]+\s){0,4}?(?:novel|book|memoir|film|documentary|album|song|play|opera|exhibition|study|survey)s?(?:,|\s(?:by|about|that|which|in|set|from|on|of)\s)/u

/** Whether a single word stands with a capital only where every word does, and else in small letters: "Migraine". */
function isCommonNoun(text: string, name: string): boolean {
  if (!/^\p{Lu}\p{Ll}+$/u.test(name)) return false
  const small = name.toLowerCase()
  let count = 0
  for (let at = text.indexOf(small); at !== -1 && count < FEWEST_SMALL; at = text.indexOf(small, at + 1)) {
    const around = `${text.charAt(at - 1)}${text.charAt(at + small.length)}`
    // A part of a web address or of another word.
    if (!/[\p{L}\p{N}@./-]/u.test(around.replace(/\.$/u, ''))) count++
  }
  if (count < FEWEST_SMALL) return false
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    const isWhole = !/\p{L}/u.test(text.charAt(at + name.length))
    if (isWhole && /\p{Ll},?\s$/u.test(text.slice(Math.max(0, at - 3), at))) return false
  }
  return true
}

/** Once may be a slip. */
const FEWEST_SMALL = 2
