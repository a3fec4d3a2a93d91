import { lastSentence } from './last-sentence.ts'
import { isPerson, LEADING_PERSON, PERSON, ROLE_WORD } from './names.ts'
import { isForOther, officeThenName } from './noun-phrase.ts'
import { cleanRole, joinedOffice, roleBefore, roleOnly, splitLeftRole, type Words } from './roles.ts'
import { ADVERB, TO_WHOM, VERB } from './speech-verbs.ts'

/**
 * Reads who speaks where the words right before the verb are no name, as a role ends
 * there: `Ann Lee, CEO of Acme Foods stated: "…`, `The head of Acme Foods stated: "…`,
 * or a name stands behind its role and a comma: `Acme Foods President, Ann Lee, said, "…`.
 *
 * `ahead` ends where the quotation begins. Null where a house is the subject.
 *
 * @example
 * besideVerb('It opened. Ann Lee, CEO of Acme Foods stated: ') // => { name: 'Ann Lee', role: 'CEO of Acme Foods' }
 */
export function besideVerb(ahead: string): Words | null {
  const sentence = lastSentence(ahead)
  const officer = officeBeside(sentence)
  if (officer !== null) return officer
  const [, before, name] = ROLE_THEN_NAME.exec(sentence) ?? []
  if (before !== undefined && name !== undefined) return called(before, name)
  const unnamed = UNNAMED.exec(sentence)?.[1]
  return unnamed === undefined ? openIn(sentence, OPEN_AHEAD) : roleOnly(unnamed)
}

/** `Director of Engineering Ann Lee said: "…`: an office with its field, whose last word reads as a part of the name. */
function officeBeside(sentence: string): Words | null {
  const named = officeThenName(sentence)
  if (named === null) return null
  return SAYS.test(sentence.slice(sentence.indexOf(named.name) + named.name.length)) ? named : null
}

/** `"…," Minister for Transport Ann Lee said.` */
export function officeBehind(behind: string): Words | null {
  const words = behind.replace(/^[\s,—–-]+/u, '')
  const named = officeThenName(words)
  if (named === null || isForOther(words)) return null
  return SAYS_BEHIND.test(words.slice(words.indexOf(named.name) + named.name.length)) ? named : null
}

const SAYS_BEHIND = new RegExp(`^\\s+${ADVERB}${VERB}\\b`, 'u')

const SAYS = new RegExp(`^\\s+${ADVERB}${VERB}${TO_WHOM}`, 'u')

/**
 * The name at `at`, before which an office stands: of two that are joined, "{Co-founder and} CEO Ann
 * Lee", both; one with its field, "Vice president of engineering Ann Lee", whole.
 */
export function officerNamed(ahead: string, at: number, name: string): Words {
  const before = ahead.slice(0, at)
  const second = splitLeftRole(name)
  const first = second?.role ? joinedOffice(before) : ''
  if (second?.role && first !== '') return { name: second.name, role: `${first}${second.role}` }
  const officer = officeBeside(lastSentence(ahead))
  return { name, role: roleBefore(before) ?? (officer?.name === name ? officer.role : null) }
}

/** `"…," Ann Lee, CEO of Acme said.`: the second comma around a role was forgotten. */
export function openRole(behind: string): Words | null {
  return openIn(behind.replace(/^[\s,—–-]+/u, ''), OPEN_BEHIND)
}

/**
 * "…," Ann Lee, Director of Client Services for Acme. "…" (Ann Lee, head of sales). A name and a
 * role up to the stop; in capitals, where no brackets stand around them. The verb was forgotten.
 */
export function withoutVerb(behind: string): Words | null {
  const [, bracketed, office] = BRACKETED.exec(behind) ?? []
  if (bracketed !== undefined && isPerson(bracketed)) return { name: bracketed, role: cleanRole(office) }
  const words = behind.trimStart()
  const name = words === behind ? undefined : LEADING_PERSON.exec(words)?.[1]
  if (name === undefined || !isPerson(name)) return null
  const role = ROLE_ALONE.exec(words.slice(name.length))?.[1]
  return role !== undefined && ROLE_WORD.test(role) ? { name, role: cleanRole(role) } : null
}

/** "…" (Ann Lee, head of sales) */
const BRACKETED = new RegExp(`^\\s*\\((${PERSON}),\\s([^()“”"]{2,120})\\)[\\s.]*$`, 'u')

const ROLE_ALONE =
  /^,\s+(\p{Lu}[\p{L}’'-]*(?:,?\s+(?:[\p{Lu}\d][\p{L}\d&’'-]*|of|for|at|and|the|&)){0,13})\.?\s*$/u

/** What a paragraph opens with, right before a quotation: "Ann Lee (Lyon) “…", "Ann L., Lyon“…", "Ann Lee, director of Acme, “…" */
export function nameAlone(ahead: string): Words | null {
  const words = ahead.replace(/^\d{1,2}\.\s+/u, '')
  const name = LEADING_PERSON.exec(words)?.[1]?.replace(/\s*\([^()]*\)$/u, '')
  if (name === undefined) return null
  const rest = words.slice(name.length)
  if (PLACED.test(rest)) return { name, role: null }
  const role = cleanRole(/^,\s([^“”":;.]{3,120}),\s*$/u.exec(rest)?.[1])
  return role !== null && isPerson(name) && BEGINS_WITH_ROLE.test(role) ? { name, role } : null
}

/** Where somebody is from. */
const PLACED = /^\s*(?:\([^()]{2,60}\)|,\s\p{Lu}[\p{L} ]{2,30}(?:,\s\p{Lu}{2})?)?\s*$/u

/** A role that no clause stands behind. */
const BEGINS_WITH_ROLE = new RegExp(
  `^(?:\\p{L}+\\s){0,4}?${ROLE_WORD.source}(?!.*\\s(?:is|are|was|were|has|have|had|will|who|and then)\\s)`,
  'iu',
)

function openIn(sentence: string, open: RegExp): Words | null {
  const full = LEADING_PERSON.exec(sentence)?.[1]?.replace(/\s\([^()]*\)$/u, '')
  const name = full ?? /^\p{Lu}\p{Ll}+(?=,)/u.exec(sentence)?.[0] ?? ''
  const words = full === undefined || isPerson(full) ? open.exec(sentence.slice(name.length))?.[1] : undefined
  const role = words === undefined || isClause(words) ? null : cleanRole(words)
  if (role === null) return null
  return (full === undefined ? BEGINS_IN_OFFICE : ROLE_WORD).test(role) ? { name, role } : null
}

/** A name behind its role: a whole one, or one name alone behind an office that no house has. */
function called(before: string, name: string): Words | null {
  const office = before.split(/\s+(?:of|for|at|in)\s+/u)[0] ?? ''
  if (name.includes(' ') ? !isPerson(name) || !ENDS_IN_ROLE.test(office) : !ENDS_IN_OFFICE.test(office))
    return null
  return { name, role: cleanRole(before) ?? before }
}

const ENDS_IN_ROLE = new RegExp(`${ROLE_WORD.source}$`, 'iu')

/** "Marketing Manager", and not "the asset manager" or "the market leader", as a house may be. */
const ENDS_IN_OFFICE =
  /(?:^|\s)(?:CEO|C[FTO]O|(?:[Vv]ice )?[Pp]resident|(?:[Cc]o-)?[Ff]ounder|[Ss]pokes(?:person|man|woman)|(?!(?:Asset|Fund|Wealth|Money|Property|Investment) )\p{Lu}[\p{L}-]+ (?:Manager|Director|Officer|Editor))$/u

const BEGINS_IN_OFFICE = /^(?:CEO|C[FTO]O|(?:Vice )?President|(?:Co-)?Founder|Director|Head)\b/u

const ROLE_THEN_NAME = new RegExp(
  `^([^,.;:“”"]{3,80}),\\s+(\\p{Lu}[^,;:“”"]{1,40}?)(?:,\\s+from\\s[^,“”"]{2,40})?,\\s+${ADVERB}${VERB}${TO_WHOM}`,
  'u',
)

const UNNAMED = new RegExp(`^((?:The|A|An|Its|Their)\\s[^,.;:“”"]{3,70}?)\\s+${ADVERB}${VERB}${TO_WHOM}`, 'u')

const OPEN = '^(?:\\s\\([^()]{1,30}\\))?,\\s+([^“”":;]{2,160}?),?\\s+'
const OPEN_AHEAD = new RegExp(`${OPEN}${ADVERB}${VERB}${TO_WHOM}`, 'u')
const OPEN_BEHIND = new RegExp(`${OPEN}${ADVERB}${VERB}(?=\\s*(?:\\.|$))`, 'u')

/** Whether words are a sentence that goes on, and no role: "director of Acme, resigned", "chair of Acme, listened as the mayor". */
function isClause(words: string): boolean {
  const joined = [...words.matchAll(/,\s+(\p{Ll}[\p{L}-]*)/gu)].map(([, word = '']) => word)
  return (
    CLAUSE.test(words) || joined.some((word) => !/^(?:an?|the|its)$/u.test(word) && !ROLE_WORD.test(word))
  )
}

const CLAUSE =
  /,\s+(?:and|but|while|who|whose)\s|\b(?:as|that|when|who|whose|is|was|are|were|has|have|had|will)\s/u
