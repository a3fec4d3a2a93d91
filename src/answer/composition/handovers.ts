import { isGivenName } from '../../corpus/genders.ts'
import { isHonorific, ORGANISATION_WORD, ROLE_WORD } from '../../corpus/names.ts'
import { isOfficeName } from '../../corpus/office-names.ts'
import type { Document, Span } from '../../model.ts'
import { rememberedOf } from '../../remembered.ts'
import { stem } from '../../search/tokens.ts'
import { type Candidate, isProse } from '../pieces/candidates.ts'
import type { Dissection } from '../pieces/dissect.ts'
import { withoutTitle } from '../talk/person.ts'
import { oneOf } from '../text/one-of.ts'

/** What somebody is called by. */
export interface Called {
  /** Stem of the surname. */
  readonly surname: string
  /** Words before it, in small letters, offices and titles apart; empty where they are not known. */
  readonly given: readonly string[]
}

/** What a release tells of one person coming in another's place, or into an office. */
export interface Handover {
  readonly document: Document
  /** Who comes. */
  readonly comer: Called
  /** Who had it before; null where an office alone is told. */
  readonly leaver: Called | null
  /** What stands behind "becomes", "appointed as", "succeed him as": an office, if it opens with one. */
  readonly office: string
  /** The sentences that tell it, in the order of the release. */
  readonly sentences: readonly Candidate[]
}

/**
 * Finds who comes in whose place in a release, by pronouns too: "Ada Berg leaves
 * in May. Ida Roos, now her deputy, will succeed her." Found once for each release.
 */
export const handoversIn = rememberedOf((dissection: Dissection): readonly Handover[] =>
  dissection.candidates.flatMap((one) =>
    isProse(one) && TURN.test(one.text) ? handoversOf(dissection, one) : [],
  ),
)

/** A person named in a sentence. */
interface Mention extends Span, Called {}

/** What a person's name calls them by. */
export function calledBy(name: string): Called {
  const words = withoutTitle(name).split(/\s+/u)
  const given = words.slice(0, -1).filter((word) => !isHonorific(word) && !ROLE_WORD.test(word.toLowerCase()))
  return { surname: stem(lastOf(name).toLowerCase()), given: given.map((word) => word.toLowerCase()) }
}

function lastOf(name: string): string {
  return (name.split(/\s+/u).at(-1) ?? '').replace(/['’]s?$/u, '')
}

/** Whether two are called alike: by surname, and by a given name where both have any. */
export function isSamePerson(one: Called, asked: Called): boolean {
  if (one.surname !== asked.surname) return false
  return asked.given.length === 0 || sharesGiven(one.given, asked.given)
}

function sharesGiven(some: readonly string[], others: readonly string[]): boolean {
  return some.some((one) => others.includes(one))
}

function handoversOf(dissection: Dissection, one: Candidate): Handover[] {
  const people = peopleIn(dissection, one)
  const bare = SUBJECTLESS.exec(one.text)
  const before = bare === null ? peopleBefore(dissection, one) : openingOf(dissection, one, bare.index)
  const made = (comer: Mention | undefined, leaver: Mention | undefined, behind: number): Handover[] => {
    if (comer === undefined || leaver === undefined || comer.surname === leaver.surname) return []
    const isFar = [comer, leaver].some((person) => before.people.includes(person))
    const as = /^[^.;]{0,40}?\bas\s/u.exec(one.text.slice(behind))?.[0].length ?? 0
    return [
      {
        document: dissection.document,
        comer,
        leaver,
        office: as === 0 ? '' : one.text.slice(behind + as),
        sentences: isFar ? [...before.sentences, one] : [one],
      },
    ]
  }
  const ahead = (at: number): Mention[] => people.filter(({ end }) => end <= at)
  const after = (at: number): Mention | undefined =>
    people.find(({ start }) => start >= at && start <= at + REACH)
  const [first] = before.people
  /** Whom "him" means: who opens the sentence, or the one before. */
  const meant = (own: readonly Mention[], comer: Mention | undefined): Mention | undefined =>
    own.find(({ surname }) => surname !== comer?.surname) ?? first

  const found: Handover[] = []
  for (const { index, 0: words, 1: pronoun } of one.text.matchAll(TAKES)) {
    const end = index + words.length
    const own = ahead(index)
    // "He follows Ada Berg": who comes opened the sentence before.
    const comer =
      own.at(-1) ?? (PRONOUN.test(one.text) ? (appointed(dissection, before) ?? first) : undefined)
    const object = people.find(({ start, end: last }) => last > end && start <= end + 1)
    found.push(...made(comer, pronoun === undefined ? object : meant(own, comer), end))
  }
  if (bare !== null) {
    const end = bare.index + bare[0].length
    const [name] = WHOLE_NAME.exec(one.text.slice(end)) ?? []
    const object = name === undefined ? undefined : { start: end, end: end + name.length, ...calledBy(name) }
    found.push(...made(first, object, end))
  }
  for (const { index, 0: words } of one.text.matchAll(GIVES)) {
    const end = index + words.length
    found.push(...made(after(end), ahead(index).at(-1) ?? first, end))
  }
  for (const { index, 0: words } of one.text.matchAll(SUCCESSOR)) {
    const end = index + words.length
    const own = ahead(index)
    const comer = /\bas\s+\p{L}+\s+\p{L}+$/u.test(one.text.slice(0, end)) ? own.at(-1) : after(end)
    found.push(...made(comer, meant(own, comer), end))
  }
  const deputy = GOES.test(before.sentences.at(-1)?.text ?? '') ? DEPUTY.exec(one.text) : null
  if (deputy !== null) found.push(...made(after(deputy.index), first, deputy.index + deputy[0].length))
  return [...found, ...officesTaken(dissection, one, before)]
}

/** Whom the sentence before appoints: not the club that does it, if that is called like a person. */
function appointed(dissection: Dissection, { sentences, people }: Before): Mention | undefined {
  const [first] = sentences.flatMap((one) => comersIn(dissection, one))
  return people.find(({ start }) => start === first?.comer.start)
}

/** Who comes into an office in a sentence, and what stands behind "becomes", "as" or "the new". */
function comersIn(
  dissection: Dissection,
  one: Candidate,
): { readonly comer: Mention; readonly office: string }[] {
  const people = peopleIn(dissection, one)
  const named = [...one.text.matchAll(NEW_IS)].flatMap(({ index, 0: words, groups }) => {
    const comer = people.find(({ start }) => start === index + words.length)
    return comer === undefined ? [] : [{ comer, office: groups?.office ?? '' }]
  })
  const coming = [...one.text.matchAll(BECOMES)].flatMap(({ index, 0: words, groups }) => {
    const own = people.filter(({ end }) => end <= index)
    const comer =
      groups?.named === undefined
        ? own.at(-1)
        : own.find(({ start }) => APPOINTED.test(one.text.slice(0, start)))
    if (comer === undefined || /;/u.test(one.text.slice(comer.end, index))) return []
    return [{ comer, office: one.text.slice(index + words.length) }]
  })
  return [...named, ...coming]
}

/** "Ida Roos becomes chair", "has appointed Ida Roos as chair". */
function officesTaken(dissection: Dissection, one: Candidate, before: Before): Handover[] {
  const { document } = dissection
  return comersIn(dissection, one).flatMap(({ comer, office }) => {
    const [leaver] = before.people
    const isAfter = leaver !== undefined && GOES.test(before.sentences.at(-1)?.text ?? '')
    const alone: Handover = { document, comer, leaver: null, office, sentences: [one] }
    return isAfter && leaver.surname !== comer.surname
      ? [alone, { ...alone, leaver, sentences: [...before.sentences, one] }]
      : [alone]
  })
}

/** Characters within which a name stands behind "by", "successor is" and the like. */
const REACH = 40

/** Him, or somebody by name, whose place is taken. */
const TAKES =
  /\b(?:succeed(?:s|ed|ing)?|replac(?:es?|ed|ing)|follow(?:s|ed|ing)?|(?:tak(?:es?|ing)|taken|took)\s+over\b[^.;]{0,40}?\bfrom|(?:stands?|standing|steps?|stepping|fills?|filling)\s+in\s+for|(?:acts?|acting|acted|stands?|standing|steps?|stepping)\s+in\s+(?=(?:his|her|their)\s+(?:place|stead)\b)|(?:tak(?:es?|ing)|taken|took)\s+(?=(?:his|her|their)\s+(?:place|post|seat)\b))\s*(?:(him|them|(?:her|his|their)(?!\s+\p{Ll})|her(?=\s+(?:as|in|on|at|from|when|and|after|next|this|until|till|while|for|during)\b)|(?:her|his|their)(?=\s+(?:place|stead|post|seat|role|job|office)\b))\b|(?:(?:Mr|Mrs|Ms|Dr|Prof|Professor|Sir|Dame|Lord|Lady)\.?\s)?(?=\p{Lu}))/gu

/** "Succeeds Ada Berg.": whom the entry is on opened it. */
const SUBJECTLESS =
  /(?:^|(?<=[.;] ))(?:(?:Will|To|Has)\s)?(?:[Ss]ucceed(?:s|ed|ing)?|[Rr]eplac(?:es?|ed|ing)|[Ff]ollow(?:s|ed)|[Tt]ak(?:es?|ing)\s+over\s+from)\s+(?=(?:(?:Mr|Mrs|Ms|Dr|Prof|Professor|Sir|Dame|Lord|Lady)\.?\s)?\p{Lu})/u

/** What stands behind it, and is not somebody's thing: "Replaces Ada Berg's old kiln". */
const WHOLE_NAME =
  /^(?:(?:Mr|Mrs|Ms|Dr|Prof|Professor|Sir|Dame|Lord|Lady)\.?\s)?\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}.-]*)*\s\p{Lu}[\p{L}-]+(?![\p{L}’'])/u

/** "Will be succeeded by", "hands over … to", "makes way for". */
const GIVES =
  /\b(?:(?:be|been|being|is|was|are|were)\s+(?:succeeded|replaced|followed)\b[^.;]{0,40}?\bby|hand(?:s|ed|ing)?\s+(?:over\b|the\b|on\b|her\b|his\b)[^.;]{0,60}?\bto|mak(?:es?|ing)\s+way\s+for)\s/gu

const SUCCESSOR = /\b(?:[Hh]is|[Hh]er|[Tt]heir)\s+(?:successor|replacement)\b/gu

/** "Her deputy, Ida Roos, takes charge": where the sentence before tells that she goes. */
const DEPUTY =
  /^(?:His|Her|Their)\s+(?:deputy|assistant|second-in-command)\b[^.;]{2,60}?\b(?:will\s+|is\s+to\s+)?(?:tak(?:es?|ing)\s+(?:charge|over|the\s+helm)|(?:steps?|stands?|fills?)\s+in|act(?:s|ing)?|lead(?:s)?)\b/u

const IS_NOW = String.raw`will\s+become|has\s+become|becomes|became|to\s+become|will\s+be|has\s+been\s+(?:appointed|named)(?:\s+as)?|was\s+(?:appointed|named|elected)(?:\s+as)?|(?:takes|took|has\s+taken)\s+(?:up\s+the\s+post|over)\s+as`

const BECOMES = new RegExp(
  String.raw`\b(?:${IS_NOW}|(?<named>as|to\s+be|to\s+the\s+post\s+of|to\s+(?:the|his|her|their)\s+(?:post|job|role|position)(?=[.,;])))(?:\s+(?=\p{L})|(?<=\s(?:post|job|role|position))(?=[.,;]))`,
  'gu',
)

/** "The new {head of catering since May} is Ida Roos" */
const NEW_IS = /(?:^|\b(?:the|our|its)\s)[Nn]ew\s(?<office>\p{L}[^.,;:]{2,60}?)\sis\s(?:now\s)?(?=\p{Lu})/gu

const APPOINTS = String.raw`\b(?:appoint(?:s|ed)?|nam(?:es|ed)|elect(?:s|ed)|promot(?:es|ed)|cho(?:se|sen|oses)|pick(?:s|ed)|hire[sd]?|select(?:s|ed)|engag(?:es|ed))\b`

const APPOINTED = new RegExp(String.raw`${APPOINTS}[^.;]{0,40}$`, 'u')

/** Any of them, so that nearly all sentences are passed over at once. */
const TURN = new RegExp(
  oneOf(
    SUBJECTLESS.source,
    TAKES.source,
    GIVES.source,
    SUCCESSOR.source,
    DEPUTY.source,
    String.raw`\b(?:${IS_NOW})\s`,
    NEW_IS.source,
    APPOINTS,
  ),
  'u',
)

/** "He", "The 44-year-old": who opened the sentence before. */
const PRONOUN = /^["“]?(?:He|She|They|The \d+-year-old)\b/u

const GOES =
  /\b(?:leav(?:es?|ing)|left|retir(?:es?|ed|ing)|resign(?:s|ed|ing)?|depart(?:s|ed|ing)?|step(?:s|ped|ping)? (?:down|back|aside)|stand(?:s|ing)? down|stood down|goes|mov(?:es?|ed|ing)|hands?|dies|died|ends?)\b/iu

interface Before {
  readonly people: readonly Mention[]
  readonly sentences: readonly Candidate[]
}

/** The people of the nearest sentence before in its paragraph that names any; a paragraph may open with "He". */
function peopleBefore(dissection: Dissection, { block, index, text }: Candidate): Before {
  const goesOn = PRONOUN.test(text) && dissection.candidates[index - 1]?.block !== block
  for (let back = 1; back <= (goesOn ? FURTHER : NEAR); back++) {
    const one = dissection.candidates[index - back]
    if (one === undefined || (one.block !== block && !goesOn) || !isProse(one)) break
    const people = peopleIn(dissection, one)
    if (people.length > 0) return { people, sentences: [one] }
  }
  return { people: [], sentences: [] }
}

/** Whom an entry of a list of appointments is on, at a place in it: the person with whom its first sentence opens. */
function openingOf(dissection: Dissection, entry: Candidate, at: number): Before {
  const { block, index } = entry
  if (at > 0) return { people: peopleIn(dissection, entry).filter(({ start }) => start === 0), sentences: [] }
  for (let back = 1; back <= FURTHER; back++) {
    const one = dissection.candidates[index - back]
    if (one === undefined || one.block !== block || !isProse(one)) break
    const [person] = FORMERLY.test(one.text) ? [] : peopleIn(dissection, one)
    if (person?.start === 0 && /^\s*[,.(:–—]/u.test(one.text.slice(person.end)))
      return { people: [person], sentences: [one] }
  }
  return { people: [], sentences: [] }
}

/** "Previously Deputy Chair.": an office, and nobody's name. */
const FORMERLY = /^(?:Previously|Formerly|Currently|Most recently|Until)\b/u

/** Sentences that a pronoun goes back, in its paragraph and from the head of one. */
const NEAR = 2
const FURTHER = 3

/** Everybody a sentence names, also by surname alone where the release gives the whole name. */
function peopleIn(dissection: Dissection, { text }: Candidate): Mention[] {
  const known = namesIn(dissection)
  return [...text.matchAll(NAME)].flatMap(({ index, 0: words }) => {
    const called = calledBy(words)
    const whole = known.get(lastOf(words))
    if (whole === undefined) return []
    const given = called.given.length === 0 ? whole : called.given
    return [{ start: index, end: index + words.length, surname: called.surname, given }]
  })
}

const NAME = /\p{Lu}[\p{L}’'-]+(?:\s+(?:\p{Lu}\.\s+)?\p{Lu}[\p{L}’'-]+)*/gu

/** Given names by the surname of all whom a release names in full; none where two share a surname. */
const namesIn = rememberedOf(({ candidates }: Dissection): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, readonly string[]>()
  for (const { text, spans, block } of candidates) {
    if (block.kind === 'contact') continue
    const all = spans()
    for (const { type, start, end } of all) {
      const name = withoutTitle(text.slice(start, end))
      const words = name.split(/\s+/u)
      const isMaybe =
        type === 'person' && !all.some((other) => other.start === start && other.type === 'place')
      const isPerson = isMaybe || (type === 'name' && isGivenName(words[0] ?? ''))
      if (!isPerson || words.length < 2 || words.length > LONGEST || ORGANISATION_WORD.test(name)) continue
      if (isOfficeName(name)) continue
      const { given } = calledBy(name)
      const known = found.get(lastOf(name))
      found.set(lastOf(name), known === undefined || sharesGiven(known, given) ? (known ?? given) : [])
    }
  }
  return found
})

/** Words of a person's name. */
const LONGEST = 4
