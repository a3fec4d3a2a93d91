import type { Span, Speaker } from '../model.ts'
import { HONORIFIC, isPerson, ORGANISATION_WORD, PERSON, ROLE_WORD } from './names.ts'
import { sentences } from './sentences.ts'

/** That a quotation is attributed, and to whom where that is certain. */
export interface Attribution {
  readonly speaker: Speaker | null
}

/** A quotation and what stands around it; spans count in the whole text. */
export interface Surroundings {
  readonly text: string
  /** End of headline and subhead. */
  readonly bodyStart: number
  readonly before: Span
  readonly quoted: Span
  readonly after: Span
  /** Who spoke just before. */
  readonly near: Speaker | null
}

/**
 * Tells who speaks a quotation from the words before and after it.
 *
 * Reads `"…," said Name, role`, `"…," Name, role, said`, `"…" — Name, role`,
 * `Name, role, said: "…"`, `said Name: "…"`, `according to Name, "…"`. A surname
 * or first name alone is linked to the full name earlier in the text, "he said"
 * to `near`, the speaker just before. A role without a name ("an official of the
 * zone") is a speaker; a company is not. Null when the quotation has no
 * attribution.
 */
export function attribution({
  text,
  bodyStart,
  before,
  quoted,
  after,
  near,
}: Surroundings): Attribution | null {
  const behind = firstSentence(text.slice(after.start, Math.min(after.end, after.start + REACH)))
  const ahead = text.slice(Math.max(before.start, before.end - REACH), before.end)
  const inner = text.slice(quoted.start, quoted.end)
  const heard = /[,?!.…—–-]["”’»]$/u.test(inner) || /^\s*[,—–-]/u.test(behind)
  const said = heard ? fromBehind(behind) : null
  const found = said ?? (isComplete(ahead) ? null : fromAhead(ahead))
  if (found === null) return null
  return { speaker: resolve({ text, from: bodyStart, to: quoted.start }, found, near) }
}

/** Names with the longest roles fit; further away it is another sentence. */
const REACH = 260

/** An attribution ends with its sentence. */
function firstSentence(words: string): string {
  return words.slice(0, sentences(words)[0]?.end ?? 0)
}

/** Nothing before the quotation, or a sentence that ended there, leads it in. */
function isComplete(ahead: string): boolean {
  return ahead.trim() === '' || /[.!?]["”’)]?\s*$/u.test(ahead)
}

/** The words of an attribution: a name, or what stands in its seat, and a role. */
interface Words {
  readonly name: string
  readonly role: string | null
}

const VERB =
  '(?:said|says|stated|states|added|adds|commented|comments|explained|explains|noted|notes|remarked|remarks|shared|shares|continued|continues|concluded|concludes|emphasized|emphasised|emphasizes|stressed|stresses|observed|observes|declared|announced|affirmed|wrote|writes|recalled|recalls|asked|asks|suggested|suggests|told|tells|replied|argued|argues|warned|warns|reflected|reflects|enthused|exclaimed|expressed|highlighted|highlights|reiterated|acknowledged|believes|insists|insisted|quipped|urged|urges|mentioned|advised|advises|describes|described|boasted|joked|predicted|predicts|claimed|claims|pointed out|points out|went on to say|comments|testified|elaborated|elaborates|encouraged|encourages|cautioned|promised|praised|responded|responds|proclaimed|reported|remembers|remembered)'
const ADVERB =
  '(?:(?:also|further|later|then|recently|additionally|proudly|happily|simply|once|today|has|had)\\s+)?'

const VERB_FIRST = new RegExp(
  `^[\\s,—–-]*(?:as\\s+)?(?:${ADVERB}${VERB}|according to|says)\\s+(?:by\\s+)?`,
  'u',
)
const NAME_FIRST = new RegExp(
  `^[\\s,—–-]*(${PERSON}|\\p{Lu}[\\p{L}’'-]+|he|she)(?:,\\s+([^“”"]{2,140}?),|\\s+(?:of|from|at)\\s+[^,.“”"]{2,60})?\\s+${ADVERB}${VERB}\\b`,
  'u',
)
const UNNAMED_FIRST = new RegExp(
  `^[\\s,—–-]*((?:the|a|an|one|our)\\s[^,.;:!?“”"—–\\n]{3,70}?)\\s+${ADVERB}${VERB}\\b`,
  'u',
)
const DASHED = new RegExp(
  `^\\s*[—–-]{1,2}\\s*(${PERSON})\\s*(?:(?:,|\\||-|–|—)\\s*([^“”"\\n]{2,120}?))?[.\\s]*$`,
  'u',
)

function fromBehind(behind: string): Words | null {
  const verb = VERB_FIRST.exec(behind)
  if (verb !== null) return nounPhrase(behind.slice(verb[0].length))
  const named = NAME_FIRST.exec(behind)
  if (named?.[1] !== undefined) return { name: named[1], role: cleanRole(named[2]) }
  const unnamed = UNNAMED_FIRST.exec(behind)?.[1]
  if (unnamed !== undefined) return roleOnly(unnamed)
  const dashed = DASHED.exec(behind.split('\n', 1)[0] ?? '')
  return dashed?.[1] === undefined ? null : { name: dashed[1], role: cleanRole(dashed[2]) }
}

const LED_BY_NAME = new RegExp(
  `(${PERSON}|\\p{Lu}[\\p{L}’'-]+|\\b[Hh]e|\\b[Ss]he)(?:,\\s+([^“”".]{2,140}?(?:\\b(?:Inc|Corp|Ltd|Co|U\\.S|St|Dr)\\.[^“”".]{0,60})?),|\\s+(?:of|from|at)\\s+[^,.“”"]{2,60})?\\s+${ADVERB}${VERB}(?:\\s+(?:that|in a statement|to\\s+[^,:“”"]{2,30}|on\\s+[^,:“”"]{2,30}))?\\s*[,:—–-]*\\s*$`,
  'u',
)
const LED_BY_VERB = new RegExp(`(?:${VERB}|[Aa]ccording to)\\s+([^“”".!?]{3,160}?)\\s*[,:—–-]\\s*$`, 'u')

function fromAhead(ahead: string): Words | null {
  const named = LED_BY_NAME.exec(ahead)
  if (named?.[1] !== undefined)
    return { name: named[1], role: cleanRole(named[2]) ?? roleBefore(ahead.slice(0, named.index)) }
  const led = LED_BY_VERB.exec(ahead)
  return led?.[1] === undefined ? null : nounPhrase(led[1])
}

const LEADING_PERSON = new RegExp(`^(${PERSON})`, 'u')

/** Reads "Name, role", "CEO Name", "an official of the zone" up to where the attribution ends. */
function nounPhrase(words: string): Words | null {
  const phrase = words.replace(/^\s+/u, '')
  const pronoun = /^(?:he|she)\b/.exec(phrase)
  if (pronoun !== null) return { name: pronoun[0], role: null }
  const person = LEADING_PERSON.exec(phrase)?.[1]
  if (person !== undefined) {
    const split = splitLeftRole(person)
    if (split !== null && isPerson(split.name))
      return { name: split.name, role: split.role ?? roleAfter(phrase.slice(person.length)) }
  }
  const led = roleThenName(phrase)
  if (led !== null) return led
  const single = /^(?:\p{Lu}[\p{L}’'-]+)(?=[,.:;]|$|\s[^\p{Lu}])/u.exec(phrase)?.[0]
  if (single !== undefined && !ROLE_WORD.test(single))
    return { name: single, role: roleAfter(phrase.slice(single.length)) }
  return roleOnly(phrase)
}

/** "CEO Phillip Long", "company founder and President Ann Lee": the role glued to the left of a name. */
function roleThenName(phrase: string): Words | null {
  let found: Words | null = null
  const words = [...phrase.matchAll(/\S+/gu)].slice(0, MOST_ROLE_WORDS)
  for (const word of words) {
    const end = word.index + word[0].length
    if (ROLE_WORD.test(word[0])) {
      const name = LEADING_PERSON.exec(phrase.slice(end).trimStart())?.[1]
      if (name !== undefined && isPerson(name)) {
        found = { name, role: phrase.slice(0, end).replace(/^(?:the|a|an|our)\s+|[,:]$/giu, '') }
      }
    }
    if (/[.!?;:—"“”]$/u.test(word[0])) break
  }
  return found
}

/** "Senior Vice President and Chief Medical Officer" and a company's name before them. */
const MOST_ROLE_WORDS = 10

/** Parts role words from the left of capitalised words that were read as one name. */
function splitLeftRole(words: string): Words | null {
  const parts = words.split(/\s+/)
  let at = 0
  for (const [index, part] of parts.entries()) {
    if (index < parts.length - 1 && ROLE_WORD.test(part) && !WHOLE_HONORIFIC.test(`${part} `)) at = index + 1
  }
  const name = parts.slice(at).join(' ')
  return name === '' ? null : { name, role: at === 0 ? null : parts.slice(0, at).join(' ') }
}

const ROLE_END =
  /(?:[!?](?=\s|$)|;|:|\s[—–]\s|["“”\n]|,?\s+(?:who|whose|in\s+(?:a|an|his|her|the|response|reference)\b|during|when|while|after|before|following|adding|noting|explaining|referring|speaking|reflecting|regarding|discussing|emphasi[sz]ing|about\s|on\s+(?:the|how|why|what|his|her)\b|as\s+(?:he|she|the)\b|via|upon|commenting|said|says|added|and\s+added|with\s+(?:a|the)\b)\b)/u

/** The role behind a name: ", SVP of Partnerships at Acme" up to the end of the attribution. */
function roleAfter(words: string): string | null {
  const comma =
    /^(?:,?\s+(?:Ph\.?D|M\.?D|MBA|CPA|CFA|Esq|J\.?D|R\.?N|DDS|DMD)\b\.?)*\s*(?:,|\(|\s[–—-]\s|(?=\s(?:of|from|at)\s))\s*/u.exec(
      words,
    )
  if (comma === null) return null
  const rest = words.slice(comma[0].length)
  const end = ROLE_END.exec(rest)
  return cleanRole(end === null ? rest : rest.slice(0, end.index))
}

function roleBefore(ahead: string): string | null {
  const match = /([\p{L}’'&-]+(?:\s+[\p{L}’'&-]+){0,5})\s*,?\s*$/u.exec(ahead)?.[1]
  if (match === undefined) return null
  const parts = match.split(/\s+/)
  const first = parts.findIndex((part) => /^\p{Lu}/u.test(part) && ROLE_WORD.test(part))
  const role = first === -1 ? null : parts.slice(first).join(' ')
  return role !== null && parts.slice(first).every((part) => /^\p{Lu}|^(?:and|of|the|&)$/u.test(part))
    ? role
    : null
}

function cleanRole(words: string | undefined): string | null {
  const role =
    words
      ?.replace(/\s+/g, ' ')
      .replace(/^[\s,(]+|[\s,)]+$/gu, '')
      .replace(/(?<!\b(?:Inc|Corp|Ltd|Co|U\.S|L\.P|D\.C|U\.K|S\.A|N\.V))\.$/u, '') ?? ''
  if (role.length < 2 || role.length > 160) return null
  const isRole =
    ROLE_WORD.test(role) ||
    /^(?:of|from|at)\s\p{Lu}/u.test(role) ||
    /^(?:a|an|the)\s/u.test(role) ||
    /\b(?:of|at|for)\s+(?:the\s+)?\p{Lu}/u.test(role)
  return isRole &&
    !/^(?:in|on|during|when|as|after|before|who|and|adding|noting|with|to|while|whose)\b/iu.test(role)
    ? role
    : null
}

/** "an official of the zone", "a spokesperson for Acme": a speaker without a name. */
function roleOnly(phrase: string): Words | null {
  const match = /^(?:the|a|an|one|our)\s[^,.;:!?“”"—–\n]{3,70}/iu.exec(phrase)?.[0]
  const name = match
    ?.split(/\s+(?:who|in a|in an|during|when|while|after|before|on|as|about|and)\s/u)[0]
    ?.trim()
  if (name === undefined || name.split(/\s+/).length > 10) return null
  return PERSON_ROLE.test(name) ? { name, role: null } : null
}

const PERSON_ROLE =
  /\b(?:official|spokes(?:person|man|woman)|director|ceo|president|founder|manager|coach|mayor|chair(?:man|woman|person)?|representative|owner|officer|analyst|expert|executive|minister|participant|attendee|resident|homeowner|customer|client|student|teacher|member|author|inventor|chief|researcher|scientist|doctor|engineer)s?\b/iu

/** The body up to the quotation: in a headline every word has a capital, and names cannot be told. */
interface Read {
  readonly text: string
  readonly from: number
  readonly to: number
}

/** Makes a speaker of the words of an attribution, or null when it is not certain who is meant. */
function resolve(read: Read, { name, role }: Words, near: Speaker | null): Speaker | null {
  if (/^(?:he|she)$/iu.test(name)) return near
  if (ORGANISATION_WORD.test(name) && !PERSON_ROLE.test(name)) return null
  if (/^(?:the|a|an|one|our)\s/iu.test(name)) return { name, role }
  const split = splitLeftRole(name.replace(/[\s,]+$/u, ''))
  if (split === null) return null
  const words = split.name
  if (split.role !== null) return isPerson(words) ? { name: words, role: split.role } : null
  if (isSurnameAlone(words)) return linked(read, words, role, near)
  if (!isPerson(words)) return null
  return { name: words, role: role ?? knownRole(read, words) }
}

function isSurnameAlone(name: string): boolean {
  return /^[\p{Lu}][\p{L}’'-]+$/u.test(name) || HONORIFIC_SURNAME.test(name)
}

/** The full name that a surname or first name stands for, from its first mention before the quotation. */
function linked(read: Read, alone: string, role: string | null, near: Speaker | null): Speaker | null {
  const key = alone.replace(LEADING_HONORIFIC, '')
  if (near?.name.split(/\s+/).includes(key)) return { name: near.name, role: role ?? near.role }
  const reach = read.text.slice(read.from, read.to)
  for (let found = reach.indexOf(key); found !== -1; found = reach.indexOf(key, found + key.length)) {
    if (
      /[\p{L}\p{N}’'-]/u.test(reach.charAt(found - 1)) ||
      /[\p{L}\p{N}-]/u.test(reach.charAt(found + key.length))
    )
      continue
    const full = fullNameAround(reach, found, key)
    if (full !== null && full !== key) return { name: full, role: role ?? knownRole(read, full) }
  }
  return key !== alone || (role !== null && ROLE_WORD.test(role)) ? { name: alone, role } : null
}

function fullNameAround(text: string, at: number, key: string): string | null {
  const left = NAME_AT_END.exec(lastWords(text.slice(Math.max(0, at - 40), at + key.length)))?.[1]
  if (left !== undefined) {
    const split = splitLeftRole(left)
    if (split !== null && isPerson(split.name) && split.name.includes(' ')) return split.name
  }
  const right = LEADING_PERSON.exec(text.slice(at, at + 60))?.[1]
  return right !== undefined && isPerson(right) && right.split(/\s+/).length <= 3 ? right : null
}

/** The run of capitalised words at the end. */
function lastWords(words: string): string {
  return (
    /(?:(?:\p{Lu}[\p{L}.’'-]*|de|da|van|von|der|["“(]\p{Lu}[\p{L}]*["”)])\s+){0,4}\p{Lu}[\p{L}’'-]+$/u.exec(
      words,
    )?.[0] ?? ''
  )
}

/** The role that stands beside a name at its first mention. */
function knownRole({ text, from, to }: Read, name: string): string | null {
  const first = text.indexOf(name, from)
  if (first === -1 || first >= to) return null
  const behind = text.slice(first + name.length, first + name.length + 160)
  const after = roleAfter(behind)
  if (after !== null && ROLE_WORD.test(after) && after.split(/\s+/).length <= 14)
    return after.split(/,\s+(?=(?:is|was|has|will|to|and)\b)/u)[0] ?? null
  return roleBefore(text.slice(Math.max(0, first - 60), first))
}

const WHOLE_HONORIFIC = new RegExp(`^${HONORIFIC}$`, 'u')
const LEADING_HONORIFIC = new RegExp(`^${HONORIFIC}`, 'u')
const HONORIFIC_SURNAME = new RegExp(`^${HONORIFIC}\\p{Lu}[\\p{L}’'-]+$`, 'u')
const NAME_AT_END = new RegExp(`(${PERSON})$`, 'u')
