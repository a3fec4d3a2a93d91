import { literal } from '../../corpus/literal.ts'
import { isPersonNoun } from '../../corpus/person-nouns.ts'
import { laterFirst } from '../../library/later-first.ts'
import type { Document } from '../../model.ts'
import { terms as termsOf } from '../../search/tokens.ts'
import type { Decision } from '../decide.ts'
import type { Evidence } from '../evidence.ts'
import type { Asked } from '../question.ts'
import { isIssuer } from '../support/apart.ts'
import { isBodyOrPlace } from '../text/cues.ts'
import { officeOfAnother } from '../text/office-of.ts'
import { MONTHS } from '../text/periods.ts'
import { otherWays } from '../text/short-forms.ts'
import { type Called, calledBy, type Handover, handoversIn, isSamePerson } from './handovers.ts'
import { isOfSame } from './told.ts'

/**
 * Answers who comes in whose place, or into an office, and who had it before, by
 * the sentences that tell it: "Ada Berg leaves in May. Ida Roos will succeed her."
 *
 * @returns the sentences; empty where the best evidence tells who comes in the
 * place of somebody else than is asked; null for other questions, and where the decision may stand.
 */
export function succession(
  asked: Asked,
  evidence: readonly Evidence[],
  { refused }: Decision,
): readonly Evidence[] | null {
  const [best] = evidence
  const wanted = wantedIn(asked.text)
  if (best === undefined || wanted === null) return null
  const all = handoversFor(asked, wanted, evidence)
  const fitting = all.filter((one) => answers(one, wanted))
  const [found] = fitting
  if (found === undefined) return refused === null && isOfAnother(best, all, wanted) ? [] : null
  if (areTwo(fitting, wanted)) return null
  const told = found.sentences.flatMap(
    (sentence) => evidence.find(({ candidate }) => candidate === sentence) ?? [],
  )
  if (told.length < found.sentences.length || !told.every(isOfSame)) return null
  const named = wanted.comer === null ? found.comer : found.leaver
  const isTold = refused === null && best.candidate.tokens.some(({ term }) => term === named?.surname)
  // "Ida Roos will act in her place": whose, says the sentence before.
  const leans =
    found.sentences.length > 1 && best.candidate === found.sentences[1] && PRONOUN.test(best.candidate.text)
  return isTold && found.sentences.includes(best.candidate) && !leans && !isAmong(found, all) ? null : told
}

/**
 * What the releases of the house that is asked about tell, newest first, and the one of the best evidence; whom a
 * question calls by their whole name is the same in any.
 */
function handoversFor(
  asked: Asked,
  { leaver, comer }: Wanted,
  evidence: readonly Evidence[],
): readonly Handover[] {
  const names = [...asked.names, ...asked.namesCarried].map(({ start, end }) =>
    termsOf(asked.text.slice(start, end)),
  )
  const isWhole = ((leaver ?? comer)?.given.length ?? 0) > 0
  const houses = evidence.filter(
    ({ document }) => isWhole || names.some((name) => name.length > 0 && isIssuer(document, name)),
  )
  const newest = houses.sort((a, b) => laterFirst(a.document, b.document))
  const documents = [...newest, ...evidence.slice(0, 1)].map(({ lens }) => lens.dissection)
  return [...new Set(documents)].flatMap((one) => handoversIn(one))
}

const PRONOUN = /\b(?:him|her|his|them|their)\b/iu

/** Whether two are called as is asked: "Mrs Berg", where Tom Berg leaves as well as Ada Berg. */
function areTwo(fitting: readonly Handover[], { leaver, comer }: Wanted): boolean {
  const people = fitting.flatMap((one) => (comer === null ? (one.leaver ?? []) : one.comer))
  const [first] = people
  return (leaver ?? comer) !== null && first !== undefined && !people.every((one) => isSamePerson(one, first))
}

/** Whether "him" is told in one release of several: each needs the sentence that names him. */
function isAmong({ sentences, leaver, document }: Handover, all: readonly Handover[]): boolean {
  if (leaver === null || !PRONOUN.test(sentences[1]?.text ?? '')) return false
  return all.some(
    (one) => one.document === document && one.leaver !== null && !isSamePerson(one.leaver, leaver),
  )
}

/** Whether a sentence tells who comes in another's place than is asked, or that who is asked about comes. */
function isOfAnother({ candidate }: Evidence, all: readonly Handover[], { leaver }: Wanted): boolean {
  if (leaver === null) return false
  const isNamed = candidate.tokens.some(({ term }) => term === leaver.surname)
  return all.some(
    (one) =>
      one.sentences.includes(candidate) &&
      (isSamePerson(one.comer, leaver) || (one.leaver !== null && !isNamed)),
  )
}

/** What is asked: who comes after somebody, into an office, or before somebody. */
interface Wanted {
  readonly leaver: Called | null
  readonly comer: Called | null
  readonly office: Office | null
  /** What whoever is asked about ran, as the question calls it; empty where it does not say. */
  readonly body: string
}

/** Whether it is told in a release of the house that is asked about, or of it by name. */
function isOfBody(body: string, { document, sentences }: Handover): boolean {
  return (
    isAnyHouse(body.toLowerCase()) ||
    termsOf(body).every(
      (term) =>
        isIssuer(document, [term]) ||
        sentences.some((one) => one.terms.has(term)) ||
        termsOf(document.title).includes(term),
    )
  )
}

function answers(one: Handover, { comer, leaver, office, body }: Wanted): boolean {
  if (comer !== null) return isSamePerson(one.comer, comer) && one.leaver !== null && isOfBody(body, one)
  if (leaver !== null) return one.leaver !== null && isSamePerson(one.leaver, leaver)
  if (office === null) return false
  // "Chair Ada Berg leaves in May. Ida Roos will succeed her."
  const [first, ...others] = one.sentences
  const left = first?.text.replace(STAYS_ON, '') ?? ''
  const isLeavers =
    one.leaver !== null &&
    others.length > 0 &&
    isOffice(office, office.held, left, one.document) &&
    !officeOfAnother(`Who is the ${office.name} of ${office.whose ?? ''}?`, left)
  return isLeavers || isOffice(office, office.taken, one.office, one.document)
}

/** What whoever leaves will be and not what comes free: "and {remain on the board as chairman}". */
const STAYS_ON =
  /\b(?:(?:remain|stay|continue)(?:s|ing)?\s(?:[^,;.]{1,60}?\s)?as|(?:become|becomes|becoming))\s[^,;.]+/giu

function wantedIn(question: string): Wanted | null {
  const nothing = { leaver: null, comer: null, office: null, body: '' }
  const takes = groupsOf(ASK_NEXT, question)
  if (takes !== undefined)
    return isPersonAsked(takes) ? { ...nothing, leaver: calledBy(takes.name ?? '') } : null
  const came = groupsOf(ASK_FORMER, question)
  if (came !== undefined) {
    const body = came.body?.replace(/^(?:of|the|its|their|our) |\s+$/gu, '') ?? ''
    return isPersonAsked(came) ? { ...nothing, comer: calledBy(came.name ?? ''), body } : null
  }
  const { office, of } = groupsOf(NEXT, question) ?? {}
  const whose = of?.replace(WHEN, '') || null
  return office === undefined || !isPersonNoun(office.split(/\s/u).at(-1) ?? '')
    ? null
    : { ...nothing, office: officeOf(office, whose) }
}

type Groups = Record<string, string | undefined>

function groupsOf(patterns: readonly RegExp[], question: string): Groups | undefined {
  for (const pattern of patterns) {
    const { groups } = pattern.exec(question) ?? {}
    if (groups !== undefined) return groups
  }
  return undefined
}

/** Whether it is the person that is asked about, and nobody of theirs ("Ada Berg's assistant"), and as what they were if anything. */
function isPersonAsked({ name = '', what }: Groups): boolean {
  if (/['’]s?(?:\s|$)/u.test(name)) return false
  const [office = ''] = what?.trim().split(/\s(?:of|at|for|in|on)\s/u) ?? []
  return what === undefined || isPersonNoun(office.split(/\s/u).at(-1) ?? '')
}

/** An office in the ways it is written: at the head of what somebody becomes, and before or behind a name. */
interface Office {
  readonly name: string
  /** The house or field that it is of; null where that goes without saying. */
  readonly whose: string | null
  readonly taken: RegExp
  readonly held: RegExp
}

function officeOf(name: string, whose: string | null): Office {
  const ways = [name, ...otherWays(name)].map((way) =>
    literal(way.replace(/ officer$/iu, '')).replaceAll(' ', '\\s+'),
  )
  const any = `(?:${ways.join('|')})(?![\\p{L}-])(?:\\s+officer\\b)?`
  return {
    name,
    whose,
    taken: new RegExp(
      String.raw`^(?:(?:its|the|their|our|his|her)\s+)?(?:(?:next|new)\s+)?(?:head\s+)?${any}`,
      'iu',
    ),
    held: new RegExp(
      String.raw`(?<!\b(?:deputy|vice|assistant|associate|former|group)[\s-])(?<![\p{L}-])${any}`,
      'iu',
    ),
  }
}

/** Whether a text tells the office, and that it is of the house or field that is asked about. */
function isOffice({ whose }: Office, words: RegExp, text: string, document: Document): boolean {
  const found = words.exec(text)
  if (found === null || whose === null) return found !== null
  const [, stated] = OFFICE_OF.exec(text.slice(found.index + found[0].length)) ?? []
  const asked = whose.split(OF)
  const isHouse = (words: string): boolean => isAnyHouse(words) || isIssuer(document, termsOf(words))
  if (stated === undefined) return asked.every(isHouse)
  const held = new Set(termsOf(stated))
  const isHeld = (words: string): boolean => termsOf(words).every((term) => held.has(term))
  const isOfHouse = isHouse(stated.split(OF)[0] ?? '') || asked.some(isHeld)
  return asked.every((words) => isHeld(words) || (isOfHouse && isHouse(words)))
}

/** Whether somebody comes into an office of the house or field given, and into none with more to its name. */
export function takesOffice({ office, document }: Handover, name: string, whose: string): boolean {
  const asked = officeOf(name, whose)
  return isOffice(asked, asked.taken, office, document)
}

/** "The bank", "the town": whichever it is. */
function isAnyHouse(words: string): boolean {
  const [noun = '', ...others] = words.replace(/^(?:the|its|their|our)\s+/u, '').split(/\s+/u)
  return others.length === 0 && isBodyOrPlace(noun)
}

/** What stands behind an office: "of {the audit committee}". */
const OFFICE_OF = new RegExp(
  String.raw`^\s+(?:of|at|for|in)\s+(?!\d|(?:${MONTHS.join('|')})\b)([^,.;:()]+)`,
  'u',
)

/** "In May", "of Orme {after Ada Berg leaves}": when, and not of what. */
const WHEN = new RegExp(
  String.raw`(?:^|\s+(?:in|at|for|from)\s+)(?:\d{4}|early|mid|late|(?:the )?(?:spring|summer|autumn|winter|fall|end|start)|${MONTHS.join('|')})\b.*|\s+(?:after|when|once|from|on|as|now|following|instead|then|next|this)\b.*`,
  'u',
)

const OF = /\s+(?:of|at|for|in)\s+/u

const NAME = String.raw`(?:(?:Mr|Mrs|Ms|Dr|Prof|Professor|Sir|Dame|Lord|Lady)\.?\s)?(?<name>\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*){0,3})`

/** "{Ada Berg}'s" */
const WHOSE = String.raw`(?:(?:Mr|Mrs|Ms|Dr|Prof|Professor|Sir|Dame|Lord|Lady)\.?\s)?(?<name>\p{Lu}(?:[\p{L}.-]|['’](?!s?\s))*(?:\s\p{Lu}(?:[\p{L}.-]|['’](?!s?\s))*){0,3})['’]s?`

const PLACE = '(?:job|post|position|place|role|seat|office)'

const TAKEN = 'tak(?:e|es|ing|en)|took|gett?(?:ing|s)?|got|fill(?:s|ed|ing)?|do(?:es|ing)?|did'

/** Who comes after somebody: "Who takes over from {Ada Berg}?" */
const ASK_NEXT = [
  String.raw`\b[Ww]ho\b[^?]{0,30}?\b(?:succeed(?:s|ed|ing)?|replac(?:es?|ed|ing)|follow(?:s|ed|ing)?|t(?:ake|akes|ook|aking|aken) over (?:[^?]{1,40}? )?from|t(?:ake|akes|ook|aking|aken) the place of|st(?:and|ands|ep|eps|epping|anding) in for) ${NAME}`,
  // "Who will be chair after {Ada Berg}?"
  String.raw`\b[Ww]ho (?:will be|is|becomes?|will become|is to be) (?<what>(?:[\p{L}-]+ ){1,6})after ${NAME}`,
  String.raw`\b[Ww]ho(?:['’]s| is| was| will be) ${WHOSE} (?:successor|replacement)\b`,
  String.raw`\b[Ww]ho(?:['’]s| is| was| will be) the (?:successor|replacement) (?:of|to|for) ${NAME}`,
  String.raw`\b[Ww]ho\b[^?]{0,20}?\b(?:${TAKEN}) (?:over )?${WHOSE} (?:old )?${PLACE}\b`,
].map((pattern) => new RegExp(pattern, 'u'))

/** Who was there before somebody: "Who had the job before {Ada Berg}?" */
const ASK_FORMER = [
  String.raw`\b[Ww]ho (?:had|has had|held|did|filled|was in) (?:the|this|that) (?:same )?${PLACE} before ${NAME}`,
  String.raw`\b[Ww]ho (?:was in charge|ran|led|headed|managed|coached|chaired|directed|held office) (?<body>(?:[^?]{1,60} )?)before ${NAME}`,
  // As what they were: "Who was {chair of Orme} before Ada Berg?"
  String.raw`\b[Ww]ho (?:was|is) (?<what>(?:[\p{L}-]+ ){1,6})before ${NAME}`,
  String.raw`\b[Ww]hom? (?:did|does|will|has) ${NAME} (?:replaced?|succeed(?:ed)?|follow(?:ed)?|t(?:ake|aken) over from)\b`,
  String.raw`\b[Ww]ho(?:['’]s| is| was) (?:the predecessor of ${NAME})`,
  String.raw`\b[Ww]ho(?:['’]s| is| was) ${WHOSE} predecessor\b`,
  String.raw`\b[Ww]hose ${PLACE} (?:is|was|did|does|will|has) ${NAME} (?:${TAKEN})`,
].map((pattern) => new RegExp(pattern, 'u'))

/** "The {chair} of {Orme}" */
const OFFICE = String.raw`(?<office>(?:[\p{L}-]+ ){0,3}?[\p{L}-]+)`

/** Who comes into an office. */
const NEXT = [
  // "Who will be the next {chief executive}?", "Who becomes {chair} of {Orme}?", "Who takes over as {chair}?"
  String.raw`\b[Ww]ho(?:(?:['’]s| is| are) (?:the|its|their) (?:new|next|future|incoming)| (?:(?:will be|will become|becomes|is (?:going )?to (?:be|become))(?: (?:the|its|their))?|(?:will take|takes|is taking|took) over as(?: the)?)(?: (?:new|next|future))?) ${OFFICE}(?: (?:of|at|for|in) (?<of>[^?]+?))?\s*\??\s*$`,
  // "Who takes over from the {chair}?", "Who will stand in for the {director} of {Orme}?"
  String.raw`\b[Ww]ho\b[^?]{0,20}?\b(?:succeed(?:s|ing)?|replac(?:es?|ing)|t(?:akes?|ook|aking) (?:over|charge) from|t(?:akes?|aking) the place of|(?:st(?:ands?|anding|eps?|epping)|fill(?:s|ing)?) in for) (?:the|its|their) (?:outgoing |departing |current |present )?${OFFICE}(?: (?:of|at|for|in) (?<of>[^?]+?))?(?: (?:for now|for the time being|in the meantime))?\s*\??\s*$`,
  // "Who is {Orme}'s next {chair}?", "What is {Orme}'s new {chair} called?"
  String.raw`\b(?:[Ww]ho(?:['’]s| is| will be)|[Ww]hat(?:['’]s| is)(?: the name of)?) (?:the )?(?<of>\p{Lu}[^?]*?)(?:['’]s|(?<=s)['’]) (?:new|next|future|incoming) ${OFFICE}(?: called)?\s*\??\s*$`,
  // "What is the new {chair} of {Orme} called?", "What is the name of the next {chair}?"
  String.raw`\b[Ww]hat(?:['’]s| is) (?:the name of )?(?:the|its|their) (?:new|next|future|incoming) ${OFFICE}(?: (?:of|at|for) (?<of>[^?]+?))?(?: called)?\s*\??\s*$`,
].map((pattern) => new RegExp(pattern, 'u'))
