import { stem, terms as termsOf } from '../../search/tokens.ts'
import type { Decision } from '../decide.ts'
import type { Evidence } from '../evidence.ts'
import { isProse } from '../pieces/candidates.ts'
import type { Asked } from '../question.ts'
import { isMatterOf } from './matter-of.ts'
import { evidenceBefore, isOfSame } from './told.ts'

/**
 * Answers where something came from, or what its source is, by the sentence that says to what it was traced: "The
 * company traced it to a drain.", behind the one that "it" takes up. Where it was found is not where it came from.
 *
 * @returns null for other questions, where the decision answers by what it comes from, and where nothing or several
 * are told.
 */
export function traced(
  { text }: Asked,
  evidence: readonly Evidence[],
  { refused }: Decision,
): readonly Evidence[] | null {
  const thing = ASKED.map((form) => form.exec(text)?.groups?.thing).find(Boolean)
  const head = termsOf(thing?.split(BEHIND, 1)[0] ?? '').at(-1)
  const [best] = evidence
  if (thing === undefined || head === undefined || best === undefined) return null
  // A painting, or money, is traced to where it went.
  if (!ARISES.test(thing)) return null
  if (refused === null && COMES_FROM.test(best.candidate.text)) return null
  const found = evidence.flatMap((one) => {
    const sentences = tracedIn(one, head, evidence)
    return sentences === null ? [] : [sentences]
  })
  const [first, ...others] = found
  return first === undefined || others.length > 0 || !first.slice(0, 1).every(isOfSame) ? null : first
}

/** The sentences that tell to what the thing was traced; null where this one does not. */
function tracedIn(one: Evidence, head: string, evidence: readonly Evidence[]): readonly Evidence[] | null {
  const { candidate } = one
  if (!isProse(candidate) || candidate.block.kind === 'boilerplate') return null
  const text = candidate.text.replace(/\s+/gu, ' ')
  const found = TRACED.exec(text)
  if (found === null || UNSURE.test(text.slice(0, found.index + found[0].length))) return null
  const noun = found.groups?.noun ?? found.groups?.subject
  if (noun !== undefined) return stem(noun.toLowerCase()) === head ? [one] : null
  const before = evidenceBefore(one, evidence)
  return before !== undefined && isMatterOf(before.candidate, head) ? [before, one] : null
}

/** What arises somewhere and spreads from there. */
const ARISES =
  /\b(?:contamina\p{L}+|pollut\p{L}+|bacteri\p{L}+|virus(?:es)?|germs?|mou?lds?|pathogens?|parasites?|toxins?|poison(?:ing)?|infections?|outbreaks?|illness(?:es)?|disease|cases|leaks?|leakage|spills?|smells?|odou?rs?|stench|fumes|smoke|gas|oil|fuel|chemicals?|dust|lead|water|noise|hum|signals?|faults?|errors?|bugs?|glitch(?:es)?|problems?|defects?|outages?|fire|blaze|fragments?|pieces|particles?|shards?|glass|metal|plastic|allergens?|rumou?rs?|attacks?|emails?|messages)\b/iu

const THING = String.raw`(?<thing>(?:the |its |this |these |those )?[^?!;:,]{2,60}?)`

const ASKED = [
  // "Where did {the contamination} come from?"
  `where (?:did|does|do|has|have) ${THING} (?:come|came|originate|stem)(?: from)?`,
  `what (?:is|was|were|are) the (?:source|origin)s? of ${THING}`,
  `what did they trace ${THING} to`,
].map((form) => new RegExp(String.raw`^(?:and |so |but )?${form}[\s?.!]*$`, 'iu'))

/** Behind what a thing is: "the bacteria {in} the water". */
const BEHIND = / (?:for|of|at|in|on|to|with|that|which) /iu

const COMES_FROM = /\b(?:c[ao]m(?:e|es|ing) from|traced|sources?|origin\p{L}*|stem(?:s|med)? from)\b/iu

/** "Traced it to a drain", "it was traced back to", "has traced the bacteria to". */
const TRACED =
  /\b(?:trac(?:ed|es)\s(?:(?:it|them|this)|(?:the|this|these) (?:\p{L}+ )?(?<noun>\p{L}+)) (?:back )?to|(?:(?:It|They|This)|(?:[Tt]he|[Tt]his|[Tt]hese) (?:\p{L}+ )?(?<subject>\p{L}+)) (?:was|were|has been|have been) (?:\p{L}+ly )?(?:since )?traced (?:back )?to) (?!be\b)\p{L}/u

/** What is not known, and what was thought at first. */
const UNSURE =
  /\b(?:not|never|no|nobody|could|may|might|first|initially|originally|hop(?:es?|ed)|tr(?:y|ies|ied))\b|\b\p{L}+n[’']t\b/iu
