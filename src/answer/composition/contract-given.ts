import { stem, terms as termsOf } from '../../search/tokens.ts'
import type { Decision } from '../decide.ts'
import { SAME, strength, type WeightedTerm } from '../evidence/lens.ts'
import type { Evidence } from '../evidence.ts'
import { inSentence, isProse } from '../pieces/candidates.ts'
import type { Asked } from '../question.ts'
import { oneOfWords } from '../text/one-of.ts'
import { MONTHS } from '../text/periods.ts'
import { isMatterOf } from './matter-of.ts'
import { evidenceBefore, isOfSame } from './told.ts'

/**
 * Answers who builds, mends or supplies a thing, or who got the contract for it, by the sentence that tells to whom
 * that was given: "The order for the trams went to Orme Rail."; where it does not say for what, behind the sentence
 * that speaks of the thing as its matter: "A second berth will open in May. The contract was awarded to Orme Marine."
 *
 * @returns empty where the best evidence gives the contract for something else; null for other questions, where the
 * decision answers with the deed or a contract for it, and where several are told.
 * @example
 * // "Who is building the second berth?" => both sentences
 * // "Who is building the office?" => null
 */
export function contractGiven(
  { text }: Asked,
  evidence: readonly Evidence[],
  { refused }: Decision,
): readonly Evidence[] | null {
  const wanted = wantedIn(text)
  const [best] = evidence
  if (wanted === null || best === undefined) return null
  const found = evidence.flatMap((one) => {
    const sentences = givenFor(one, wanted, evidence)
    return sentences === null ? [] : [sentences]
  })
  const [first, ...others] = found
  if (first === undefined) return refused === null && isForOther(best, wanted, evidence) ? [] : null
  if (others.length > 0 || !first.slice(0, 1).every(isOfSame)) return null
  const isTold = (first[0] === best && first.length === 1) || tellsDeed(best, wanted)
  return refused === null && isTold ? null : first
}

/** What is asked about. */
interface Wanted {
  /** Stems of the thing. */
  readonly thing: readonly string[]
  /** Stem of the last word of what it is, without what stands behind it: "berth" of "the second berth at Ross Quay". */
  readonly head: string
  /** Stem of what is done to it; empty where only the contract is asked for. */
  readonly deed: string
}

function wantedIn(question: string): Wanted | null {
  const { thing, whole, deed = '' } = ASKED.map((form) => form.exec(question)?.groups).find(Boolean) ?? {}
  const words = thing ?? whole ?? ''
  const head = termsOf(words.split(OF_PLACE, 1)[0] ?? '').at(-1)
  if (head === undefined) return null
  return { thing: termsOf(words), head, deed: deed === '' ? '' : stem(deed.toLowerCase()) }
}

/** Behind what a thing is: "the berth {at} Ross Quay". */
const OF_PLACE = / (?:at|in|on|for|of|near|behind|between|beside|to|by) /iu

const OPENING = '^(?:and |so |but )?'

const WHO =
  '(?:who(?: else)?|(?:which|what) (?:company|firm|builders?|contractors?|manufacturers?|supplier|group|business))'

const DEED = oneOfWords(
  `build(?:ing|s)? construct(?:ing|s)? mak(?:e|es|ing) suppl(?:y|ies|ying) deliver(?:ing|s)? repair(?:ing|s)?
  renovat(?:e|es|ing) refurbish(?:ing|es)? install(?:ing|s)? rebuild(?:ing|s)? do(?:ing|es)? replac(?:e|es|ing)
  manufactur(?:e|es|ing)`,
)

const CONTRACT = '(?:contract|order|tender|commission|job|work)'

const END = String.raw`[\s?.!]*$`

const ASKED = [
  // "Who is building {the berth}?"
  String.raw`${WHO} (?:(?:is|are|will be|['’]s) |will |is (?:going )?to |are (?:going )?to )?(?<deed>${DEED}) (?<thing>(?:the|a|an|its|their|this) [^?!;:]{2,70}?)`,
  // "Who got the contract for {the berth}?", "Who got the job of building {the berth}?"
  String.raw`${WHO} (?:has |have |had )?(?:got|gets?|won|wins?|was awarded|were awarded|been awarded|been given|was given|landed|secured|received) (?:the |an? )?${CONTRACT} (?:for|of|to) (?:(?<deed>${DEED}) )?(?<thing>[^?!;:]{2,70}?)`,
  // "Who won {the dredging} contract?"
  String.raw`${WHO} (?:has |have |had )?(?:got|gets?|won|wins?|was awarded|were awarded|been awarded|been given|was given|landed|secured|received) (?:the |an? )?(?<whole>[^?!;:]{2,50}?) ${CONTRACT}`,
  // "Who are the contractors for {the bridge}?"
  String.raw`who(?: is| are|['’]s| will be) the (?:main |general )?(?:contractors?|builders?|suppliers?|manufacturers?) (?:for|of|on) (?<thing>[^?!;:]{2,70}?)`,
].map((form) => new RegExp(`${OPENING}${form}${END}`, 'iu'))

/** Whom it is given to, and not "the museum by Orme". */
const NAME = String.raw`(?:the )?(?:(?!(?:by|of|for|in|at|on|from|with|and)\b)[\p{Ll}-]+ ){0,3}?\p{Lu}`

const WHAT = String.raw`(?: (?:for|of|on|to) (?<own>[^.;,]{2,80}?))?`

const WHEN = String.raw`(?: (?:in|on|last|this) [\p{L}\d ]{2,20}?)?`

/** "The contract for the repair was awarded to Orme", "Orme has won the tender", "Orme were chosen as contractors", "Builder Orme". */
const GIVEN = [
  String.raw`\b(?:[Tt]he|[Ii]ts|[Tt]his|[Aa]n?) (?<kind>(?:[\p{L}-]+ ){0,3}?)${CONTRACT}s?${WHAT} (?:was|were|has been|have been) (?:[\p{Ll}]+ly )?(?:awarded|given|let|placed)${WHEN} (?:to|with) ${NAME}`,
  String.raw`\b(?:[Tt]he|[Ii]ts|[Tt]his|[Aa]n?) (?<kind>(?:[\p{L}-]+ ){0,3}?)${CONTRACT}s?${WHAT} (?:went|has gone|goes)${WHEN} to ${NAME}`,
  String.raw`^${NAME}[^.;,]{1,60}? (?:has |have )?(?:won|secured|landed) (?:the|an?) (?<kind>(?:[\p{L}-]+ ){0,3}?)(?:contract|tender|commission|order)\b${WHAT}(?=[.,;]| (?:in|on|last|this|worth|by) )`,
  String.raw`^${NAME}[^.;,]{1,60}? (?:has been|have been|was|were) (?:awarded|given|handed) (?:the|an?) (?<kind>(?:[\p{L}-]+ ){0,3}?)${CONTRACT}\b${WHAT}(?=[.,;]| (?:in|on|last|this|worth|by) )`,
  String.raw`^${NAME}[^.;,]{1,60}? (?:has been|have been|was|were) (?:chosen|selected|picked|appointed|named|hired)(?: as)? (?:the )?(?<kind>(?:main |general |building )?)(?:contractors?|builders?|suppliers?)\b${WHAT}(?=[.,;]| (?:in|on|last|this|by) )`,
  String.raw`^(?:[Tt]he )?(?<kind>)(?:[Bb]uilders?|(?:[Mm]ain )?[Cc]ontractors?|[Bb]uilding firm|[Cc]onstruction company) \p{Lu}[\p{L}&’' ]{1,40}? (?=\p{Ll})`,
].map((form) => new RegExp(form, 'u'))

/** The sentences that give the contract for what is asked about; null where this one does not. */
function givenFor(
  one: Evidence,
  { thing, head, deed }: Wanted,
  evidence: readonly Evidence[],
): readonly Evidence[] | null {
  const given = givenIn(one)
  if (given === null) return null
  const { lens } = one
  const asked = lens.terms.filter(({ term, weight }) => weight === 1 && thing.includes(term))
  const { headline } = lens.dissection
  const paragraph = one.candidate.paragraph()
  const isNear = (term: WeightedTerm): boolean =>
    strength(term, (word) => paragraph.has(word) || headline.has(word) || inSentence(one.candidate, word)) >=
    SAME
  if (!asked.every(isNear)) return null
  if (termsOf(given).length > 0) return isGivenFor(given, head, deed) ? [one] : null
  const before = evidenceBefore(one, evidence)
  if (before === undefined || !isProse(before.candidate) || givenIn(before) !== null) return null
  return isMatterOf(before.candidate, head) ? [before, one] : null
}

/**
 * Whether a contract is for what is asked: for the thing itself and not a part or neighbour of it ("the seats of the
 * trams"), and not to do something else with it ("to design the barn"); or for the deed ("the repair" of the furnace).
 */
function isGivenFor(given: string, head: string, deed: string): boolean {
  const [, verb = '', object = given] = TO_DO.exec(given) ?? []
  const done = stem(verb.toLowerCase())
  if (
    verb !== '' &&
    deed !== '' &&
    done !== deed &&
    !ALIKE.some((deeds) => [done, deed].every((one) => deeds.has(one)))
  )
    return false
  const [what = '', ...behind] = object.replace(LEFT, '').split(OF_PLACE)
  const last = termsOf(what).at(-1)
  if (last === head) return true
  return (
    last !== undefined && last === deed && (behind.length === 0 || termsOf(behind[0] ?? '').at(-1) === head)
  )
}

/** "{To build} the pool", "for {cleaning} the stand", and not "the building". */
const TO_DO =
  /^(\p{Ll}{3,}ing|(?!the\b|an?\b|its\b|their\b|this\b|all\b|both\b)\p{Ll}{2,}) ((?:the|an?|its|their|this|all|both|\p{Lu}|\d|two|three|four|five|six|ten|twelve).*)$/u

/** What is left of "the construction of", or of "works at", without the noun that says nothing. */
const LEFT = /^(?:(?:the|an?) )?(?:(?:of|for|on) )?(?:(?:the|an?) )?/iu

/** Deeds that one contract is given for. */
const ALIKE: readonly ReadonlySet<string>[] = [
  'building constructing making manufacturing supplying delivering erecting doing',
  'repairing renovating refurbishing rebuilding replacing restoring renewing mending doing',
  'installing supplying delivering fitting doing',
].map((words) => new Set(words.split(' ').map(stem)))

/** For what a sentence says that a contract is given to somebody; empty where it does not say, null where none is. */
function givenIn({ candidate }: Evidence): string | null {
  if (!isProse(candidate) || candidate.block.kind === 'boilerplate' || candidate.quotation !== null)
    return null
  const text = candidate.text.replace(/\s+/gu, ' ')
  for (const form of GIVEN) {
    const found = form.exec(text)?.groups
    if (found !== undefined)
      return `${found.kind ?? ''} ${found.own ?? ''}`.replace(SIZE, ' ').replace(/\s+/gu, ' ').trim()
  }
  return null
}

/** These say nothing of what a contract is for. */
const SIZE =
  /(?<![\p{L}-])(?:main|whole|entire|first|new|final|big|large|general|building|construction|works?|project|job|it|this|million|euros?|dollars?|pounds?)(?![\p{L}-])/giu

/** Whether a sentence tells who does to the thing what is asked: by name if it is done, and not who did so long ago. */
function tellsDeed({ candidate, lens }: Evidence, { deed, head }: Wanted): boolean {
  const asked = (stem: string): WeightedTerm | undefined => lens.terms.find(({ term }) => term === stem)
  const [verb, thing] = [asked(deed), asked(head)]
  if (verb === undefined || thing === undefined) return false
  if (strength(thing, (word) => candidate.terms.has(word)) < SAME || LONG_AGO.test(candidate.text))
    return false
  return candidate.tokens.some(({ term, word, start, end }) => {
    if (strength(verb, (other) => other === term) < SAME || NOUN.test(word)) return false
    // "Orme is building the berth" tells who, "is being built" does not, nor "is building a line to the berth".
    if (word.endsWith('ing'))
      return candidate.tokens.some(
        (one) =>
          strength(thing, (other) => other === one.term) >= SAME &&
          one.start > end &&
          !OF_PLACE.test(candidate.text.slice(end, one.start)),
      )
    const isDone = IS_DONE.test(candidate.text.slice(0, start))
    return !isDone || BY_NAME.test(candidate.text.slice(end))
  })
}

/** "Is under construction" */
const NOUN = /(?:tion|ment)s?$/u

const IS_DONE = /\b(?:is|are|was|were|be|been|being)(?: \p{L}+ly| now)? $/u

const BY_NAME = new RegExp(String.raw`^[^.;]{0,60}? by (?!(?:${MONTHS.join('|')})\b)${NAME}`, 'u')

const LONG_AGO = /\bby [^.;]{2,60}? in (?:1[5-9]|20)\d\d\b/u

/** Whether the best evidence gives a contract for something that it says, or the sentence before, and that has no word of the thing. */
function isForOther(best: Evidence, { thing, deed }: Wanted, evidence: readonly Evidence[]): boolean {
  const given = givenIn(best)
  if (given === null) return false
  const before = given === '' ? evidenceBefore(best, evidence) : undefined
  if (given === '' && before === undefined) return false
  const stems = new Set([...best.candidate.terms, ...(before?.candidate.terms ?? [])])
  return best.lens.terms
    .filter(({ term, weight }) => weight === 1 && thing.includes(term) && term !== deed)
    .every((one) => {
      if (stems.has(one.term)) return false
      // Where the release has the very word elsewhere, nothing like it stands for it here.
      return best.lens.dissection.frequency.has(one.term) || strength(one, (word) => stems.has(word)) < SAME
    })
}
