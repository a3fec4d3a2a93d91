import type { Span, Speaker } from '../model.ts'
import { textAt } from '../spans.ts'
import { isGivenName, type Pronoun, pronounOf, withoutQuotations } from './genders.ts'
import { officeAhead, type Read } from './known-roles.ts'
import { isHonorific, isPerson, ORGANISATION_WORD, PERSON, ROLE_WORD } from './names.ts'
import { withoutField } from './office-with-field.ts'
import { speakerOf } from './people.ts'
import { roleAfter, roleBefore, splitLeftRole } from './roles.ts'
import { ADVERB, VERB } from './speech-verbs.ts'

/** Where "she said" stands; spans count in the whole text. */
export interface Said {
  readonly text: string
  readonly pronoun: Pronoun
  /** End of headline and subhead. */
  readonly bodyStart: number
  /** From the beginning of the quotation's paragraph to the quotation. */
  readonly paragraph: Span
  /** What stands between the quotation before, or the beginning of the paragraph before, and this paragraph. */
  readonly above: Span
  /** Who spoke just before. */
  readonly near: Speaker | null
}

/**
 * Tells whom the pronoun of an attribution means: the one person of its own
 * paragraph, else who spoke just before, unless a whole paragraph since then is
 * about one other person, who is meant then, else the one person of the paragraph
 * above. Nobody whom the text calls by the other pronoun is meant; where two
 * persons could be, none is. Null when it is not certain.
 */
export function personMeant({ text, pronoun, bodyStart, paragraph, above, near }: Said): Speaker | null {
  const read = text.slice(bodyStart, paragraph.end)
  const isOther = ({ name, role }: Speaker): boolean =>
    pronounOf(read, name, role) === (pronoun === 'he' ? 'she' : 'he')
  const isKnown = ({ name, role }: Speaker): boolean => pronounOf(read, name, role) === pronoun
  const namedIn = (span: Span): Named[] =>
    people(text, span).filter(({ name, role }) => !isOther({ name, role }))
  const speaks = ({ name, title }: Named): Speaker | null => {
    const speaker = speakerOf({ text, from: bodyStart, to: paragraph.end }, { name, role: null }, near)
    return speaker === null || speaker.role !== null ? speaker : { ...speaker, role: title }
  }
  const before = near !== null && !isOther(near) ? near : null

  const own = namedIn(paragraph)
  if (before !== null && own.some(({ name }) => isSame(name, before.name))) return before
  if (own.length === 1 && own[0] !== undefined) return speaks(own[0])
  if (own.length > 1) return null
  const calledIn = (span: Span): Speaker[] =>
    called(text, span, { text, from: bodyStart, to: paragraph.end }).filter((speaker) => !isOther(speaker))
  const meantHere = before === null ? [] : calledIn(paragraph)
  if (meantHere.length > 0)
    return meantHere.find(({ name }) => isSame(name, before?.name ?? '')) ?? only(meantHere)
  const others = namedIn(above).filter(({ name }) => before === null || !isSame(name, before.name))
  if (before === null) {
    const meant = calledIn(paragraph)
    if (meant.length > 0 || others.length === 0) return only(meant.length > 0 ? meant : calledIn(above))
    return others.length === 1 && others[0] !== undefined ? speaks(others[0]) : null
  }
  const between = paragraphIn(text, above)
  const told = namedIn(between)
  const subject = told.every(({ opens }) => opens)
    ? only(merged([...told.map(speaks), ...calledIn(between)]))
    : null
  const isApart = !textAt(text, between).includes(before.name.split(/\s+/u).at(-1) ?? '')
  if (subject !== null && isApart) {
    const quoted = text.slice(paragraph.end, paragraph.end + LONGEST_QUOTATION)
    if (isKnown(subject) && !TELLS[pronoun].test(quoted)) return subject
    if (!isKnown(before)) return null
  }
  const rivals = others.filter(({ opens }) => opens)
  return rivals.length === 0 || (isKnown(before) && !rivals.some(isKnown)) ? before : null
}

/** Quotations that tell of a man, of a woman: of whom the paragraph above tells, somebody else speaks then. */
const TELLS = { he: /^.[^“”"]*\b(?:he|him|his)\b/iu, she: /^.[^“”"]*\b(?:she|her|hers)\b/iu }

/** Characters. */
const LONGEST_QUOTATION = 1000

/** The last whole paragraph of what stands between two quotations; empty where there is none. */
function paragraphIn(text: string, { start, end }: Span): Span {
  const told = text.slice(start, end).trimEnd()
  const at = told.lastIndexOf('\n\n')
  return at === -1 ? { start: end, end } : { start: start + at + 2, end: start + told.length }
}

/** Each person once. */
function merged(speakers: readonly (Speaker | null)[]): Speaker[] {
  const known = speakers.filter((speaker) => speaker !== null)
  return known.filter(({ name }, at) => known.findIndex((other) => isSame(other.name, name)) === at)
}

function only(speakers: readonly Speaker[]): Speaker | null {
  return speakers.length === 1 ? (speakers[0] ?? null) : null
}

/** Persons told of before whose surname a sentence of a passage begins with: "Lee argues that it is.", "For Lee, it is." */
function called(text: string, { start, end }: Span, read: Read): Speaker[] {
  const found = new Map<string, Speaker>()
  for (const [, name = ''] of withoutQuotations(text.slice(start, end)).matchAll(SUBJECT)) {
    const speaker = speakerOf(read, { name, role: null }, null)
    const [first = '', ...more] = speaker?.name.split(/\s+/u) ?? []
    if (speaker !== null && more.length > 0 && (isGivenName(first) || speaker.role !== null))
      found.set(speaker.name, speaker)
  }
  return [...found.values()]
}

const SUBJECT =
  /(?<=^|[.!?]["”’)]?\s+|\n)(?:(?:As\s)?[Ff]or\s)?(\p{Lu}[\p{L}’'-]+)(?=(?<=[Ff]or\s\p{Lu}[\p{L}’'-]+),\s|(?:,\s(?:aged\s)?[1-9]\d,)?\s(?:also\s)?(?:\p{Ll}+(?:s|ed)|said|told|spoke|wrote)\s)/gu

interface Named {
  readonly name: string
  readonly role: string | null
  /** The role that stands before the name; what stands behind may be an age or a place. */
  readonly title: string | null
  /** Whether a sentence begins with the name. */
  readonly opens: boolean
}

/** Persons of whom a passage tells what they are: capitalised words alone may be a street or a book. */
function people(text: string, { start, end }: Span): Named[] {
  const words = withoutQuotations(text.slice(start, end))
  const found: Named[] = []
  for (const { 0: match, index } of words.matchAll(NAME)) {
    const ahead = words.slice(Math.max(0, index - REACH), index)
    const run = match.replace(/['’]s$/u, '')
    const split = withoutField(ahead, run) ?? splitLeftRole(run)
    if (split === null || !isPerson(split.name) || /['’]s\s/u.test(split.name)) continue
    const { name } = split
    const behind = words.slice(index + match.length, index + match.length + REACH)
    const first = name.split(/\s+/u)[0] ?? ''
    const role = split.role ?? roleBefore(ahead) ?? officeAhead(ahead)
    const after = roleAfter(behind)
    const isCertain =
      role !== null ||
      isHonorific(first) ||
      isGivenName(first) ||
      /^,?\s+(?:aged\s+)?(?:1[0-9]|[2-9]\d)(?=[,.;)])|^,?\s+(?:himself|herself)\b/u.test(behind) ||
      (/^,?\s+who\b/u.test(behind) && !OF_A_PLACE.test(ahead)) ||
      (SPEAKS.test(behind) && !ORGANISATION_WORD.test(name)) ||
      (after !== null && ROLE_WORD.test(after) && !PREDICATE.test(after))
    if (!isCertain || found.some((other) => isSame(other.name, name))) continue
    found.push({ name, role: role ?? after, title: role, opens: /(?:^|[.!?\n]["”’)]*)\s*$/u.test(ahead) })
  }
  return found
}

/** "A driver from {Lower Holm}, who": where somebody is from. */
const OF_A_PLACE = /\b(?:from|in|at|near)\s$/u

/** "Ann Lee {said} that she was glad": who tells something right before a quotation of "he" or "she". */
const SPEAKS = new RegExp(String.raw`^(?:,\s[^,.;]{2,80},)?\s${ADVERB}${VERB}\b`, 'u')

const NAME = new RegExp(`(?<![\\p{L}\\p{N}’'-])${PERSON}`, 'gu')

/** What is no role and no name's company, but a sentence that goes on. */
const PREDICATE = /\b(?:will|is|are|was|were|has|have|had|they|we|it|to)\b/u

/** A role before or behind a name. */
const REACH = 100

/** "Lee" and "Ann Lee", "Dr. Ann Lee" and "Ann Lee", and not "Tom Lee". */
function isSame(one: string, other: string): boolean {
  const [names, others] = [one, other].map((name) => name.split(/\s+/u).filter((part) => !isHonorific(part)))
  const [given, known] = [names?.[0] ?? '', others?.[0] ?? '']
  const isShared = names?.at(-1) === others?.at(-1)
  return isShared && (given === known || !isGivenName(given) || !isGivenName(known))
}
