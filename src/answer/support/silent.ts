import { isKnownPerson } from '../../corpus/genders.ts'
import { literal } from '../../corpus/literal.ts'
import { isPersonNoun } from '../../corpus/person-nouns.ts'
import { PERSON_ROLE } from '../../corpus/roles.ts'
import { SPEAKING, VERB } from '../../corpus/speech-verbs.ts'
import type { Document, Speaker } from '../../model.ts'
import { remembered } from '../../remembered.ts'
import { terms } from '../../search/tokens.ts'
import type { Lens } from '../evidence/lens.ts'
import type { Candidate } from '../pieces/candidates.ts'
import { issuerTerms } from '../pieces/issuer-terms.ts'
import { withoutTitle } from '../talk/person.ts'
import { ORGANISATION_NOUNS, ROLE_WORDS } from '../text/cues.ts'
import { otherWays } from '../text/short-forms.ts'
import { isNamesake, OPPOSED, spokenBy, withoutOthers } from '../text/spoken-by.ts'
import { isIssuer } from './apart.ts'
import { isOffTopic } from './off-topic.ts'
import { isOnlyMentioned } from './only-mentioned.ts'
import { reportsOther, speaksForOther } from './reports-other.ts'

/**
 * Whether the words of a person are asked for and a sentence gives none of theirs:
 * it only mentions them, gives the address by which they are reached, or quotes
 * somebody else. What a house says may be told by anybody who speaks for it.
 *
 * @example
 * // "What did Ida Roos say?": silent is "Ida Roos voted against the plan."
 */
export function isSilent(view: Lens, candidate: Candidate): boolean {
  const { asked, dissection } = view
  const speaker = asked.speech?.speaker ?? null
  if (speaker === null) return WHO_SPEAKS.test(asked.text) && isOffTopic(view, candidate)
  const { quotation, text, start, kind } = candidate
  if (isIssuer(dissection.document, terms(speaker))) {
    const isOthers = quotation?.speaker != null && quotation.speaker.name !== speaker
    if (isOthers && isQuotedAs(speaker, dissection.document)) return true
    return quotation !== null && isOfUntold(view) && isOffTopic(view, candidate)
  }
  if (isOfOtherBody(speaker, view, candidate) || isOfUnquoted(speaker, view, candidate)) return true
  if (!asksPerson(view))
    return (
      speaksForOther(speaker, view, candidate) ||
      (!tellsSpeech(text) && isOnlyMentioned(speaker, candidate)) ||
      (quotation !== null && isOfUntold(view) && isOffTopic(view, candidate))
    )
  if (isOffTopic(view, candidate)) return true
  const house = issuerTerms(dissection.document)
  if (quotation !== null) {
    // A sentence in the midst of what is quoted has no marks.
    const around = `${text.slice(0, Math.max(0, quotation.start - start))} ${text.slice(quotation.end - start)}`
    const { name = null, role = null } = quotation.speaker ?? wentOn(speaker, view, candidate) ?? {}
    // Whose words they are nobody knows: then they are not those of somebody with a name.
    if (name === null)
      return (
        quotation.speaker === null &&
        isName(speaker) &&
        !isToldOf(speaker, around, house) &&
        !isNamedBefore(speaker, view, candidate)
      )
    return (
      !spokenBy(speaker, name, role, dissection.document) &&
      !(role === null && mayBe(speaker, name, view)) &&
      (isNamesake(speaker, name) ||
        !isToldOf(speaker, withoutObjects(ofAsked(around, speaker, name), speaker), house))
    )
  }
  return (
    kind === 'contact' ||
    reportsOther(speaker, view, candidate) ||
    !tellsSpeech(text) ||
    // Whose "he" is somewhere in the release is told by an office, and not by the house that it is of.
    !(PRONOUN.test(text)
      ? isToldOf(officeOf(speaker), dissection.document.text, house)
      : isToldOf(speaker, text, house))
  )
}

/** Whether a sentence tells that somebody says, thinks or writes something. */
function tellsSpeech(text: string): boolean {
  return REPORTS.test(text) || CALLS.test(text) || ATTRIBUTES.test(text)
}

/**
 * Whether the words of whom a name stands for are asked for, and a sentence quotes somebody else, who may well
 * speak of them: what they say themselves goes before that.
 */
export function isQuotedOfOther(view: Lens, candidate: Candidate): boolean {
  const speaker = view.asked.speech?.speaker ?? null
  return (
    speaker !== null &&
    candidate.quotation?.speaker != null &&
    !isIssuer(view.dissection.document, terms(speaker)) &&
    speaksForOther(speaker, view, candidate)
  )
}

/** Whether a release quotes somebody by a whole name: "Ann Lee", after whom the house may be called. */
function isQuotedAs(speaker: string, { quotations }: Document): boolean {
  return speaker.includes(' ') && quotations.some(({ speaker: by }) => by?.name === speaker)
}

/** Whoever it is who is asked for, they speak on what the question names. */
const WHO_SPEAKS =
  /\bwho(?: else)? (?:has |have )?(?:comment\p{L}*|remark\p{L}*|sp(?:oke|eak)\p{L}*|talk\p{L}*) (?:about|on|of)\b/iu

/** Whether the sentence before, in the same paragraph, is about the one who is asked: "Lee's love of boats led to it. “…”" */
function isNamedBefore(
  speaker: string,
  { dissection }: Lens,
  { index, block, quotation }: Candidate,
): boolean {
  const before = dissection.candidates.slice(0, index).findLast((one) => one.quotation !== quotation)
  return (
    before?.block === block &&
    before.quotation === null &&
    !UNNAMED.test(before.text) &&
    terms(speaker).some((term) => before.terms.has(term))
  )
}

const UNNAMED = /^(?:an?|one|another|some|her|his|their|its)\s/iu

/** "Lee", "Ann Lee", "Mr Lee": no office and no house with an article. */
function isName(speaker: string): boolean {
  return /^(?:\p{Lu}[\p{L}.’'-]*(?:\s|$))+$/u.test(speaker) && !hasAny(speaker, ROLE_WORDS)
}

/** What stands around a quotation, without a rank below the office asked for and without the name of one who has the same by another title. */
function ofAsked(around: string, speaker: string, name: string): string {
  // Whoever leads the council, does not lead those against it.
  if (OPPOSED.test(speaker) && !OPPOSED.test(around)) return ''
  const told = withoutOthers(RANK.test(speaker) ? around : around.replace(BELOW, ' '))
  return TITLED.test(speaker) ? told.replaceAll(name.split(/\s+/u).at(-1) ?? name, ' ') : told
}

/** What stands around the words of another, without a name that is no subject: whoever reads a message out, or is told it, speaks not. */
function withoutObjects(around: string, speaker: string): string {
  if (!isName(speaker)) return around
  const last = literal(speaker.split(/\s+/u).at(-1) ?? speaker)
  return around.replace(
    new RegExp(
      String.raw`\b(?:by|with|for|told|asked|thanked|behalf of)\s+(?:\p{Lu}[\p{L}.’'-]*\s+){0,3}?${last}(?!\p{L})`,
      'gu',
    ),
    ' ',
  )
}

const RANKS = '(?:deputy|vice|assistant|former|opposition|shadow)'
const RANK = new RegExp(String.raw`\b${RANKS}\b`, 'iu')
const BELOW = new RegExp(
  String.raw`\b${RANKS}[\s-](?:\p{L}+\s)?(?:executive|president|director|chair\p{L}*|head|mayor|manager|minister|governor|leader)`,
  'giu',
)

const TITLED = /^(?:Mrs?|Ms|Miss|Sir|Lord|Dame|Lady)\.?\s/u

/** Whether words are asked for on something of which a release has none. */
function isOfUntold({ asked, dissection, terms: all }: Lens): boolean {
  const topic = all.filter(({ term, weight }) => weight === 1 && asked.speech?.topic.includes(term))
  return topic.length > 0 && topic.every(({ term }) => !dissection.frequency.has(term))
}

/**
 * Whether the words of a union or the like are asked for, of which the release has
 * none, or that neither the paragraph nor the office of the speaker names: a planning
 * officer does not speak for the farmers' union.
 */
function isOfOtherBody(speaker: string, { dissection }: Lens, candidate: Candidate): boolean {
  const body = BODY.exec(speaker)?.[0]
  if (body === undefined) return false
  const [noun = ''] = terms(body)
  if (!dissection.frequency.has(noun)) return true
  const { name = null, role = null } = candidate.quotation?.speaker ?? {}
  if (name === null || role === null || candidate.terms.has(noun)) return false
  const words = terms(role)
  return !words.includes(noun) && !(OFFICE.test(role) && !isOfKnownHouse(dissection.document, role))
}

/** Offices of a union, which may be called by its name alone: "general secretary of Unite". */
const OFFICE =
  /\b(?:secretary|president|chair\p{L}*|organi[sz]er|convenor|steward|official|leader|spokes\p{L}+|negotiator)\b/iu

/** Whether an office is that of the house that issues a release, or of one that is no union. */
function isOfKnownHouse(document: Document, role: string): boolean {
  const own = new Set(terms(role))
  return hasAny(role, ORGANISATION_NOUNS) || [...issuerTerms(document)].some((term) => own.has(term))
}

const BODY = /\b(?:union|association|guild|federation|society)\b/iu

/**
 * Whether the words of one with a name are asked for, whom only the headline of the release names, or
 * "they" say something in a paragraph that does not name them: "their goal, they say, is" is said by others.
 */
function isOfUnquoted(speaker: string, { dissection }: Lens, candidate: Candidate): boolean {
  // In full a house is called otherwise than by its letters.
  if (!/^\p{Lu}[^\s]*\p{Ll}/u.test(speaker) || candidate.quotation !== null) return false
  const own = terms(speaker)
  const isNamed = ({ terms: held }: Pick<Candidate, 'terms'>): boolean => own.some((term) => held.has(term))
  if (isNamed(candidate) || own.some((term) => candidate.carried.has(term))) return false
  if (THEY_SAY.test(candidate.text) && !own.some((term) => candidate.paragraph().has(term))) return true
  return dissection.candidates.every((one) => one.kind === 'headline' || !isNamed(one))
}

const THEY_SAY = new RegExp(
  String.raw`\bthey (?:also |have |had )?(?:${VERB}|say|add|argue|claim|note|believe|warn|insist|explain|stress)\b`,
  'iu',
)

/**
 * Who spoke just before a quotation that names nobody, with nothing but their words between: it is
 * theirs too, unless whom the question names stands behind it.
 */
function wentOn(speaker: string, { dissection }: Lens, { index, quotation }: Candidate): Speaker | null {
  const { candidates, document } = dissection
  const behind = candidates.slice(index).find((one) => one.quotation?.start !== quotation?.start)
  if (behind !== undefined && isToldOf(officeOf(speaker), behind.text, issuerTerms(document))) return null
  const before = candidates.slice(0, index)
  const others = before.slice(before.findLastIndex((one) => one.quotation === null) + 1)
  return others.findLast((one) => one.quotation?.speaker)?.quotation?.speaker ?? null
}

/** Whether a sentence has the name of somebody beside the office that the question names: quoted by name alone, they may hold it. */
function mayBe(speaker: string, name: string, { dissection: { candidates, document } }: Lens): boolean {
  const office = officeOf(speaker)
  const last = terms(name).at(-1)
  if (last === undefined || !hasAny(office, ROLE_WORDS)) return false
  const house = issuerTerms(document)
  return candidates.some((one) => one.terms.has(last) && isToldOf(office, one.text, house))
}

/** Whether one of the words of a text is among some. */
function hasAny(text: string, some: ReadonlySet<string>): boolean {
  return text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => some.has(word))
}

/** Whether somebody's words are asked for: by a role, or by a name that the release gives to a person. */
const asksPerson = remembered(
  ({ asked: { speech }, dissection: { candidates, document } }: Lens): boolean => {
    const speaker = speech?.speaker ?? ''
    const office = officeOf(speaker)
    if (hasAny(office, ORGANISATION_NOUNS)) return false
    if (
      isDescribed(speaker) ||
      hasAny(office, ROLE_WORDS) ||
      TRADE.test(office) ||
      isKnownPerson(withoutTitle(speaker))
    )
      return true
    const asked = terms(speaker.replace(TITLED, ''))
    const isOneOf = (some: readonly string[], others: readonly string[]): boolean =>
      some.every((term) => others.includes(term))
    const isQuoted = document.quotations.some(
      ({ speaker: by }) => by !== null && /^\p{Lu}/u.test(by.name) && isOneOf(asked, terms(by.name)),
    )
    if (isQuoted && asked.length > 1) return true
    return candidates.some(
      ({ terms: own, spans, text }) =>
        asked.some((term) => own.has(term)) &&
        spans().some(({ type, start, end }) => {
          const name = type === 'person' ? terms(withoutTitle(text.slice(start, end))) : []
          return name.length > 0 && (isOneOf(asked, name) || (name.length > 1 && isOneOf(name, asked)))
        }),
    )
  },
)

/** Whether somebody is told by what they are and no name: "the patient", "one of the growers". */
function isDescribed(speaker: string): boolean {
  const [, one, noun = ''] = DESCRIBED.exec(speaker) ?? []
  const head = one === undefined ? noun : noun.replace(/s$/u, '')
  return isPersonNoun(head) || PERSON_ROLE.test(head)
}

const DESCRIBED = /^(?:(one) of (?:the|its|their)|the|an?) (?:\p{Ll}[\p{L}-]* ){0,3}?(\p{Ll}+)$/iu

/** "The harbour master", "the vet's keeper": a trade in small letters at the end. */
const TRADE =
  /^the (?:\p{Ll}+ )*\p{Ll}*(?:master|keeper|ist|eer|smith|herd|woman|man|person|nurse|doctor|vet|pilot|judge|clerk|vicar|bishop|nun)$/u

/** "The founder" of "the founder of the company" and "the company's founder", who is no company. */
function officeOf(speaker: string): string {
  return speaker.replace(/^.*\p{L}['’]s? /u, '').split(/ (?:of|at|for|from) /u)[0] ?? ''
}

/** Outside the quotation marks the speaker asked about, by name or office, is said to speak as well. */
function isToldOf(speaker: string, text: string, house: ReadonlySet<string>): boolean {
  const own = new Set(terms(text.replace(/["“][^"“”]*(?:["”]|$)/gu, ' ')))
  const ways = [speaker, ...speaker.split(/\s+/u).flatMap((word) => otherWays(word)), ...asOfficer(speaker)]
  // Every chief officer of a house shares these words with the others.
  const all = ways.flatMap((way) => terms(way))
  const telling = all.filter((term) => !house.has(term) && !ANY_CHIEF.has(term))
  return (telling.length === 0 ? all : telling).some((term) => own.has(term))
}

/** "The finance chief", "chief of operations": the chief financial, the chief operating officer. */
function asOfficer(speaker: string): readonly string[] {
  const field = (CHIEF.exec(speaker) ?? [])
    .slice(1)
    .find((word) => word !== undefined)
    ?.toLowerCase()
  return field === undefined ? [] : (FIELDS[field] ?? [])
}

const CHIEF = /\b(\p{L}+) chief\b|\bchief of (\p{L}+)\b/iu

const FIELDS: Readonly<Record<string, readonly string[]>> = {
  finance: ['financial'],
  operations: ['operating'],
  sales: ['commercial', 'revenue'],
  technology: ['technical'],
  medicine: ['medical'],
  science: ['scientific'],
  law: ['legal'],
  staff: ['people'],
}

const ANY_CHIEF: ReadonlySet<string> = new Set(terms('chief officer'))

const PRONOUN = /\b(?:he|she|they)\b/iu

const REPORTS = new RegExp(String.raw`\b(?:${SPEAKING}|according to|in the words of)\b`, 'iu')

/** "— Ida Roos, novelist": the line below a quotation. */
const ATTRIBUTES = /^\s*[—–-]\s?\p{Lu}/u

/** What is done with words, beside the verbs that lead a quotation in. */
const CALLS =
  /\b(?:comment\p{L}*|voic(?:e[sd]?|ing)|express\p{L}*|puts? .{1,60} down to|calls?|called|calling|argu\p{L}+|likes?|loves?|recommend\p{L}*|criticis\p{L}+|criticiz\p{L}+|disput\p{L}+|denie[sd]|reject\p{L}*|warn\p{L}*|demand\p{L}*|appeal\p{L}*|apologi\p{L}+|hopes?|hoped|expects?|expected|thinks?|thought|considers?|considered|sees?|credited|credits|vowed|pledged|assured|congratulat\p{L}+|spoke|answered|objected|complained|opposes?|opposed|supports?|supported|favou?rs?|quoted|wants?|wanted|confident|convinced|pleased|proud|delighted|thrilled|excited|happy|glad|honou?red|grateful|disappointed|sorry)\b/iu
