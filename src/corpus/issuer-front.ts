import type { Span } from '../model.ts'
import { textAt } from '../spans.ts'
import type { Dateline } from './dateline.ts'
import type { Draft } from './draft.ts'
import { EXCHANGES } from './exchanges.ts'
import { isKnownPerson } from './genders.ts'
import { FORM_BEHIND, type Issuer, OFFICES, plain, plainName } from './issuer-name.ts'
import { literal, wordsAs } from './literal.ts'
import { isRegion, PERSON } from './names.ts'

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
  const opening = lead === null ? '' : textAt(text, lead)
  return { headline, lead, plain: plain([headline, opening, body[1]?.words ?? ''].join('\n')) }
}

const NAME_PART =
  "(?:\\p{Lu}[\\p{L}\\p{N}’'&.+-]*|\\d+\\p{L}[\\p{L}\\p{N}]*|\\p{Ll}\\p{Lu}[\\p{L}\\p{N}]*|&|of|and|the|for|de)"
const COMPANY = `(?:\\p{Lu}|\\p{Ll}\\p{Lu}|\\d+-?\\p{L})[\\p{L}\\p{N}’'&.+-]*(?:,?\\s${NAME_PART}){0,7}`
const TICKER = new RegExp(
  `(${COMPANY}(?:,\\s(?:Inc|Ltd|LLC|Corp)\\.?)?)\\s*[®™]?\\s*\\((?:the\\s+)?[“"]?(?:${EXCHANGES})\\b[^)]{1,80}\\)`,
  'gu',
)

/** The name before a ticker symbol, in the lead or in the headline: the first that the headline has, else the first. */
export function fromTicker(text: string, front: Front): Issuer | null {
  const { lead, headline } = front
  const words = leadOf(text, front)
  const inLead = tickersIn(words).map(({ name, at }) => ({ name, at: at + (lead?.start ?? 0) }))
  const inHeadline = tickersIn(headline).flatMap(({ name, at }) => {
    const whole = behindVerb(name, text.slice(lead?.start ?? text.length))
    const found = text.indexOf(headline.slice(at + name.length - whole.length, at + name.length))
    return found === -1 ? [] : [{ name: whole, at: found }]
  })
  const headed = plain(headline)
  const isHeaded = ({ name }: Named): boolean => headed.includes(firstWord(name))
  const found = inLead.find(isHeaded) ?? inHeadline[0] ?? inLead[0]
  if (found === undefined) return null
  const name = ofOwner(text, found.name)
  return { name, span: { start: found.at, end: found.at + name.length } }
}

/** A name and where it begins. */
interface Named {
  readonly name: string
  readonly at: number
}

/** The words of the lead, of a long one the first. */
function leadOf(text: string, { lead }: Front): string {
  return lead === null ? '' : text.slice(lead.start, Math.min(lead.end, lead.start + LONGEST_LEAD))
}

const LONGEST_LEAD = 600

/** The first word of a name, to be looked for in plain words. */
function firstWord(name: string): string {
  return ` ${plainName(name).trim().split(' ')[0]} `
}

function tickersIn(words: string): Named[] {
  // Most fronts have no such mark, and the expression would try a name from every capital on.
  if (!words.includes('(')) return []
  return [...words.matchAll(TICKER)].flatMap(({ 0: whole, 1: name = '', index }) => {
    const opens = OPENS_SENTENCE.exec(name)?.[0] ?? ''
    // "With Demand on the Rise, {Holm Mills}"
    const isBehindClause = ADVERBIAL.test(words.slice(0, index + whole.indexOf(name)) + name.split('.')[0])
    const clause = isBehindClause ? (CLAUSE.exec(name)?.[0] ?? '') : ''
    const clean = name
      .slice(Math.max(opens.length, clause.length))
      .replace(/^(?:\p{Lu}[\p{L}.’'-]*,?\s){0,3}\p{Lu}[\p{L}.’'-]*[-–]based\s/u, '')
    const at = index + whole.indexOf(name) + name.length - clean.length
    return clean.length < 2 ? [] : [{ name: clean, at }]
  })
}

const OPENS_SENTENCE =
  /^(?:The|And|With|For|At|In|On|By|From|As|Amid|After|Enter|Meet|Introducing|Why|How)\s+/u

/** A sentence that begins with when, where or why it is, and no name with a comma. */
const ADVERBIAL =
  /(?:^|[.!?]\s)(?:With|For|At|In|On|By|From|As|Amid|After|Today|Now|\p{Lu}\p{Ll}+ly)[\s,][^.!?]*$/u

const CLAUSE = /^.*,\s(?!(?:Inc|LLC|Ltd|Limited|Corp|PLC|L\.?P|S\.A|N\.[AV])\b)/u

/** In a headline of capitals, a name behind what somebody does with it, where the story has that alone: "City Picks {Holm Mills}". */
function behindVerb(name: string, story: string): string {
  const bare = name.replace(OF_OWNER, '')
  if (story.includes(bare)) return name
  const words = name.split(' ')
  const verb = words.findIndex(
    (word, at) =>
      at > 0 &&
      /^\p{Lu}\p{Ll}+s$/u.test(word) &&
      story.includes(
        bare
          .split(' ')
          .slice(at + 1)
          .join(' '),
      ),
  )
  const rest = words.slice(verb + 1).join(' ')
  return verb === -1 || FORM_BEHIND.test(` ${rest}`) || rest === '' ? name : rest
}

const OF_OWNER = /[’']s$/u

/** A name without its "’s", unless the text never has it without. */
export function ofOwner(text: string, name: string): string {
  const bare = name.replace(OF_OWNER, '')
  if (bare === name) return name
  return new RegExp(`${literal(bare)}(?![\\p{L}\\p{N}’'])`, 'u').test(text) ? bare : name
}

const APPOSITION = new RegExp(
  `^((?:The\\s)?${COMPANY})(?:\\s*\\([^)]{1,40}\\))?,\\s+(?:a|an|the|one of|Inc|LLC|\\p{Lu}\\p{L}+[’']s)\\b`,
  'u',
)
const ANNOUNCES = new RegExp(
  `^(?:Today,?\\s+)?((?:The\\s)?${COMPANY})(?:\\s*\\([^)]{1,40}\\))?,?\\s+(?:today\\s+|has\\s+|have\\s+|proudly\\s+|is\\s+(?:proud|pleased|excited|thrilled|delighted|set)\\s+to\\s+|officially\\s+|recently\\s+)*(?:announc|launch|unveil|introduc|releas|reveal|report|expand|open|celebrat|complet|partner|acquir|appoint|nam(?:ed|es)|present|welcom|offer|publish|host|sign|join|receiv|share|bring|start|begin|debut)\\w*\\b`,
  'u',
)

/** Whom the lead introduces by an officer: "{Holm Mills} CEO Ann Lee". */
const OFFICER = new RegExp(
  `^((?:The\\s)?(?:\\p{Lu}|\\p{Ll}\\p{Lu}|\\d)[\\p{L}\\p{N}’'&.+-]*(?:,?\\s${NAME_PART}){0,6}?)(?:[’']s)?\\s${OFFICES}\\s${PERSON}`,
  'u',
)

/** Whom the lead gives a short name: "Holm Mills (Pty) Ltd. (“Holm” or the “Company”)". */
const DEFINED = new RegExp(
  `^(?:The\\s)?(${COMPANY}(?:\\s\\(\\p{Lu}\\p{Ll}{1,4}\\)\\s(?:Ltd|Limited)\\.?)?(?:,\\s(?:Inc|Ltd|LLC|Corp)\\.?)?)[®™]?(?:,\\s(?:formerly|doing\\sbusiness\\sas)\\s[^()\n]{2,60}?)?(?:\\s*\\([^()]{1,120}\\)){0,3}?\\s*\\([^()]{0,100}(?:the\\s)?[“"‘'](?:Company|Corporation|Trust|Firm|Partnership|Bank|Fund)[”"’'][^()]{0,100}\\)`,
  'u',
)

/** The subject of the lead that it calls "the Company" from there on. */
export function fromDefinition(text: string, front: Front): Issuer | null {
  const { lead } = front
  const words = leadOf(text, front)
  const name = words.includes('(') ? DEFINED.exec(words)?.[1] : undefined
  if (lead === null || name === undefined) return null
  // "Bray Capital Calls for Change at Holm Mills": others speak of it.
  if (plain(front.headline).indexOf(firstWord(name)) > 0) return null
  const start = lead.start + words.indexOf(name)
  return { name, span: { start, end: start + name.length } }
}

/**
 * The subject of the lead that the headline names: "X, a maker of …", "X today announced".
 * A work is nobody, unless `mayBeWork`.
 */
export function fromLead(text: string, front: Front, mayBeWork = false): Issuer | null {
  return subjectOfLead(text, front, [APPOSITION, ANNOUNCES], mayBeWork)
}

/** Whose officer the lead begins with, and the headline names: "X CEO Ann Lee". She may be a guest of others. */
export function fromOfficer(text: string, front: Front): Issuer | null {
  return subjectOfLead(text, front, [OFFICER])
}

function subjectOfLead(
  text: string,
  front: Front,
  patterns: readonly RegExp[],
  mayBeWork = false,
): Issuer | null {
  if (front.lead === null) return null
  const words = text.slice(front.lead.start, Math.min(front.lead.end, front.lead.start + 300))
  const headline = plain(front.headline)
  // A name may begin with a small letter where the headline, too, begins with it.
  const [first = ''] = /^\p{Ll}[\p{L}\p{N}]+(?=[ ,])/u.exec(words) ?? []
  const capital = first !== '' && front.headline.startsWith(`${first} `) ? first.charAt(0).toUpperCase() : ''
  for (const pattern of patterns) {
    const found = pattern.exec(capital + words.slice(capital.length))
    const from = found?.[0].indexOf(found[1] ?? '') ?? 0
    const name = found?.[1] === undefined ? undefined : words.slice(from, from + found[1].length)
    if (
      name === undefined ||
      /^(?:In|On|At|As|For|With|When|While|This|These|It|We|By|From|After|Since|Today)\b/u.test(name)
    )
      continue
    const key = plainName(name)
    const isShort = pattern === OFFICER && !isRegion(name) && headline.includes(firstWord(name))
    if (!(headline.includes(key) || isShort) || key.trim().length < 2) continue
    // "Ann Lee joins Holm Mills": she does not speak for it.
    if (pattern === ANNOUNCES && JOINS.test(found?.[0] ?? '') && isKnownPerson(name)) continue
    if ((!mayBeWork && WORK.test(words.slice(name.length))) || isCommonNoun(text, name)) continue
    const at = front.lead.start + from
    return { name, span: { start: at, end: at + name.length } }
  }
  return null
}

const JOINS = /\sjoin\w*$/u

/** "The Mill, a novel by Ann Lee": a work speaks for nobody. "a film studio" is no work. */
const WORK =
  /^(?:\s*\([^)]{1,40}\))?,\s+(?:a|an|the|one of)\s(?:[\p{L}-]+\s){0,4}?(?:novel|book|memoir|film|documentary|album|song|play|opera|exhibition|study|survey)s?(?:,|\s(?:by|about|that|which|in|set|from|on|of)\s)/u

/** Whether a single word stands with a capital only where every word does, and else in small letters: "Migraine". */
export function isCommonNoun(text: string, name: string): boolean {
  // A house may write its own name in small letters, and has it for its site.
  if (
    !/^\p{Lu}\p{Ll}+$/u.test(name) ||
    new RegExp(`\\b${name}\\.(?:com|org|net|io|ai|co)\\b`, 'iu').test(text)
  )
    return false
  const times = (word: string, before = ''): number => [...text.matchAll(wordsAs(word, before))].length
  const small = times(name.toLowerCase())
  return small >= FEWEST_SMALL && small > times(name, '(?<=\\p{Ll},?\\s)')
}

/** Once may be a slip. */
const FEWEST_SMALL = 2
