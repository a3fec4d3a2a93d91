import { literal } from '../../corpus/literal.ts'
import { remembered, rememberedOf } from '../../remembered.ts'
import { LEXICON } from '../../search/lexicon.ts'
import { baseForms } from '../../search/morphology.ts'
import { fold, type Token, terms as termsOf, tokens } from '../../search/tokens.ts'
import { type Lens, SAME, strength, type WeightedTerm } from '../evidence/lens.ts'
import { knownTo } from '../evidence/unknown.ts'
import type { Candidate } from '../pieces/candidates.ts'
import type { Asked } from '../question.ts'
import { isIssuer } from './apart.ts'
import { ANY_EVENT, isToldOtherwise } from './lacks-thing.ts'
import { areAsNear, isPlainlyThere, placeOf } from './plainly-there.ts'

/**
 * Whether a short question asks of something that its release never has, and a sentence has
 * no more than loosely related words for the rest: the battery, the mayor, what happened in court.
 *
 * A release has a thing by its word, one of the same family, one that means the same, or one for
 * a kind of it: "lorry" for "vehicle". Of a question with more than two such words, or with
 * another name than the issuer's, this says nothing, nor of one for a figure, which other rules hold
 * against what is counted; but of "the exchange ratio" and other measures called by what they are of,
 * the ratio of anything else tells nothing. What a ticket or a deal costs is left to rules of its own.
 *
 * @example
 * // "How long does the battery last?": "Over the last 10 years it has opened shops." => true
 */
export function isOfThingUnheard(view: Lens, candidate: Candidate): boolean {
  const { asked, dissection } = view
  const measured = measuredIn(asked.text)
  if (measured === undefined && (FIGURES.has(asked.type) || !namesNobodyElse(view))) return false
  // "Is booking needed for the tour?" asks of the tour; of the booking any sentence about one tells.
  const neededFor = measured ?? NEEDED_FOR.exec(asked.text)?.groups?.thing
  const own = neededFor === undefined ? null : new Set(termsOf(neededFor))
  const matters = view.terms.filter(
    ({ term, weight, named, optional, folded }) =>
      weight === 1 &&
      (!named || measured !== undefined) &&
      !optional &&
      !LASTS.test(folded) &&
      (own?.has(term) ?? true),
  )
  if (matters.length === 0 || matters.length > MOST) return false
  const isThing = (matter: WeightedTerm): boolean => own !== null || isNounIn(asked.text, matter)
  const unheard = matters.filter(
    (matter) =>
      isThing(matter) &&
      !ANY_MATTER.test(matter.folded) &&
      !isKindOfPlace(matter, asked) &&
      !isShortForm(matter, asked) &&
      !knownTo(view, matter.term),
  )
  if (unheard.length === 0 || matters.some(({ folded }) => isToldOtherwise(folded, candidate.text)))
    return false
  const place = placeOf(view, candidate)
  // That something is allowed, included or paid settles nothing of what the release never has.
  const telling = asked.type === 'yesno' ? matters.filter(({ folded }) => !SAID_OF_ANY.test(folded)) : matters
  return (
    !telling.some((matter) => isPlainlyThere(matter, asked.text, place)) &&
    unheard.some(
      (matter) =>
        // A measure is told with what it is of.
        !(measured === undefined ? wordsOf(dissection) : place).some(
          (token) =>
            standsFor(token, matter) &&
            (LEXICON.isNoun(matter.folded) || LEXICON.isNoun(token.word) || isFirstFor(token, matter)),
        ),
    )
  )
}

/**
 * Whether it is asked how many something was done to, how much came of it or how big something is, and
 * the release never has that deed or thing nor a sentence another word for it: whatever it counts is something else.
 *
 * @example
 * // "How many boats were damaged?": "Orme builds 40 boats a year." => true
 */
export function isOfFigureUnheard(view: Lens, candidate: Candidate): boolean {
  const { asked, terms, dissection } = view
  const word = FIGURES.has(asked.type) ? figuredIn(asked.text) : null
  const matter = terms.find(({ folded }) => folded === word)
  if (word === null || matter === undefined || matter.weight < 1 || matter.named) return false
  if (knownTo(view, matter.term) || isToldOtherwise(word, candidate.text.replace(SIGN, ' '))) return false
  if (PHRASAL.test(candidate.text)) return false
  // What any sum is may go by many words: "gave $2 million" tells how big the donation is.
  if (BIG.test(asked.text) && !OWED.test(word) && candidate.figures().some(({ type }) => type === 'money'))
    return false
  if (wordsOf(dissection).some(({ term }) => isOfRoot(term, matter.term))) return false
  const place = placeOf(view, candidate)
  return !place.some(
    (token) => standsFor(token, matter) || strength(matter, (term) => term === token.term) >= SAME,
  )
}

/** The deed or thing of which a figure is asked: "how many were {damaged}", "how big is the {fine}"; null where any words tell it. */
const figuredIn = remembered((question: string): string | null => {
  const word = fold(FIGURE_OF.map((asks) => asks.exec(question)?.[1]).find(Boolean) ?? '')
  return word === '' || ANY_FIGURED.test(word) || ANY_MATTER.test(word) ? null : word
})

const FIGURE_OF: readonly RegExp[] = [
  /^(?:and |so |but )?how (?:many|much)\b[^?]{0,60}? (?:(?:is|are|was|were)(?: being)?|(?:has|have|had|will|would) be(?:en)?) (?:already |now |ever |\p{L}+ly )?(\p{L}{2,}(?:ed|en|wn|ght|[ln]t|ost|old|ung|id))(?: (?:so far|to date|yet|already|altogether|(?:in|by|on|at|during|since|from|to|for|as|after|before|because|through|with|over|under)\b[^?]*))?\s*\?*$/iu,
  /^(?:and |so |but )?how (?:big|large|high|great|small|low|severe|steep) (?:is|are|was|were|will be) (?:the|its|their|this) (?:\p{Ll}+ )?(\p{Ll}{3,})(?: (?:in|for|on|at|by|this|last|now|so far)\b[^?]*)?\s*\?*$/iu,
]

const BIG = /^(?:and |so |but )?how (?!many\b|much\b)/iu

/** Sums that no other sum stands for. */
const OWED = /^(?:fines?|loans?|debts?|penalt(?:y|ies))$/u

/** What is told by many words. */
const ANY_FIGURED =
  /^(?:done|made|used|needed|required|involved|included|expected|planned|called|named|given|taken|seen|held|based|offered|affected|concerned|provided|produced|covered|chosen|announced|reported|mentioned|listed|described|shown|presented|introduced|available|there|been|charges?|fees?|fares?|admission|deposits?|discounts?|rates?|shares?|sums?|amounts?|figures?|totals?|values?|budgets?|prizes?|audiences?|crowds?|turnout|attendance|staff|teams?|workforce|groups?|markets?|sites?|rooms?|areas?|help(?:ed|s)?|support(?:ed|s)?|serv(?:ed|es)|represented|connected|trained|accepted|issued|open|women|children|adults?|rounds?|raises?|donat(?:ed|ions?)|contracts?|deficits?|allowances?|limits?|interviewed|surveyed|shortlisted|selected|picked|recruited|rescued|recalled|deployed|elected|different|independent|resident|present|absent|important)$/u

/** A verb with a small word may say any deed: "took on" for "hired", "called off" for "cancelled"; in "sends over 40" the number is more than 40. */
const PHRASAL =
  /\b(?:t(?:ook|aken?|akes|aking)|puts?|sets?|call(?:s|ed)?|g(?:ave|iven?|ives)|la(?:id|ys?)|lets?|made|got|gets?|brought|brings?|w(?:ent|ipes?|iped)|g(?:oes|o|one)|turn(?:s|ed)?|shuts?|br(?:oken?|eaks?)|burn(?:s|ed|t)?|hand(?:s|ed)?|carr(?:y|ies|ied)|cuts?|s(?:ent|ends?)|pull(?:s|ed)?|pa(?:id|ys?)|clos(?:es?|ed)|knock(?:s|ed)?|f(?:ell|alls?)|writ(?:es?|ten)) (?:\p{L}+ )?(?:on|off|out|up(?! to \d)|down|away|back|over(?! \d))\b|\bt(?:ook|aken?|akes|aking) over\b/iu

/** The sign of a sum, which of any sum says nothing. */
const SIGN = /\p{Sc}/gu

/** Whether a release has nothing for a thing: not its word, nor one of its family, one that means the same or one for a kind of it. */
export function isUnheard(view: Lens, thing: WeightedTerm): boolean {
  return (
    LEXICON.isNoun(thing.folded) &&
    !ANY_MATTER.test(thing.folded) &&
    !knownTo(view, thing.term) &&
    !wordsOf(view.dissection).some((token) => standsFor(token, thing))
  )
}

const NEEDED_FOR =
  /\b(?:required|needed|necessary|register|sign up|book|reserve|a reservation|an appointment|tickets?) (?:for|to attend|to join) (?<thing>[^?,;]+)/iu

/** What a measure is of, where it is called by that: "the {exchange} ratio". */
const measuredIn = remembered((question: string): string | undefined => {
  const of = MEASURE_OF.exec(question)?.groups?.of
  return of === undefined || OF_ANY.test(of) || ANY_EVENT.test(of) ? undefined : of
})

const MEASURE_OF =
  /^(?:and |so |but )?(?:(?:what|how (?:high|big|large|long))(?:['’]?s| is| are| was| were| will be) )?(?:the |its |their |any )?(?<of>\p{L}[\p{L}-]{2,}) (?:prices?|fees?|rates?|costs?|ratio|factor|periods?|money|count|economy|speeds?|value|margins?|backlog|debt|size|terms?|yield|limit|budget|premiums?|charges?|penalt(?:y|ies)|deposits?|bonus(?:es)?|rent|amount)(?: (?:of|for|in|at|on) [^?]*)?\s*\?*$/iu

/** What a measure is called by that says nothing of what it is of. */
const OF_ANY =
  /^(?:total|average|mean|median|current|annual|overall|final|full|new|old|main|key|top|low|high|net|gross|base|basic|list|retail|asking|starting|selling|unit|standard|regular|normal|minimum|maximum|original|initial|first|last|latest|next|whole|combined|estimated|expected|planned|company|market|group|team|fund|sales?|purchase|monthly|weekly|daily|yearly|quarterly|hourly|products?|items?|models?|devices?|packages?|transaction|investment|acquisition|takeover|merger|buyout|tickets?|entry|entrance|what|which|how|much|that|this|the|any)$/iu

/** Matters of a question; more of them tell more together. */
const MOST = 2

/** What is told by a figure, or by a line that is found by its form. */
const FIGURES: ReadonlySet<Asked['type']> = new Set([
  'count',
  'money',
  'percent',
  'amount',
  'ticker',
  'phone',
])

/** What is said of one thing as of another. */
const SAID_OF_ANY =
  /^(?:allow(?:s|ed)?|permit(?:s|ted)?|includ(?:es?|ed)|availab(?:le|ility)|br(?:ings?|ought)|takes?|pa(?:ys?|id)|us(?:es?|ed)|ma(?:kes?|de)|s(?:ells?|old)|serv(?:es?|ed)|offer(?:s|ed)?|need(?:s|ed)?|requir(?:es?|ed)|open(?:s|ed)?|comes?|works?)$/u

/** What is told without a word for it. */
const ANY_MATTER =
  /^(?:numbers?|contacts?|jobs?|prices?|costs?|money|people|persons?|times?|days?|years?|week(?:end|day)s?|mornings?|evenings?|dates?|names?|places?|reasons?|ways?|things?|points?|plans?|news|details?|dangers?|problems?|issues?|ideas?|aims?|goals?|themes?|topics?|subjects?|growth|increases?|changes?|results?|benefits?|effects?|impacts?|advantages?|features?)$/u

/** What asks for a time: "over the last year" does not tell how {long} something {lasts}. */
const LASTS = /^(?:lasts?|long)$/u

/** "Which {town} is it in?": a town need not be called one. */
function isKindOfPlace({ word }: WeightedTerm, { type, text }: Asked): boolean {
  return type === 'place' && new RegExp(String.raw`\b(?:which|what) ${literal(word)}\b`, 'iu').test(text)
}

/** Whether a question has a word in capitals: "CFO" for who is the finance chief of a release. */
function isShortForm({ word }: WeightedTerm, { text }: Asked): boolean {
  return new RegExp(String.raw`\b${literal(word.toUpperCase())}\b`, 'u').test(text)
}

/** "When is the next {meeting}?", "Is there a {lift}?": what is done is a thing behind an article. */
function isNounIn(question: string, { folded, word }: WeightedTerm): boolean {
  if (LEXICON.isNoun(folded)) return true
  if (new RegExp(String.raw`\bthere (?:be )?(?:an?|any) ${literal(word)}\s*\?*$`, 'iu').test(question))
    return true
  return (
    word.endsWith('ing') &&
    new RegExp(String.raw`\b(?:the|an?) (?:next |last |first )?${literal(word)}\s*\?*$`, 'iu').test(question)
  )
}

/** Whether all names of a question are those of the release's issuer. */
function namesNobodyElse({ asked: { text, names }, dissection: { document } }: Lens): boolean {
  return names.every(({ start, end }) => isIssuer(document, termsOf(text.slice(start, end))))
}

/** Whether a word of a release is another for a matter, in either direction, of its family or a kind of it. */
function standsFor({ term, word }: Token, matter: WeightedTerm): boolean {
  const weight = matter.related.find(([other]) => other === term)?.[1] ?? 0
  if (areAsNear(weight, LEXICON.related(word).get(matter.term) ?? 0)) return true
  if (isOfRoot(term, matter.term)) return true
  return LEXICON.isNoun(word) && LEXICON.isOfKind(word, new Set(baseForms(matter.folded)))
}

/** Whether one of two stems begins with the other. */
function isOfRoot(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return short.length >= ROOT && long.startsWith(short)
}

/** Whether a word stands for a matter before all others, or is it. */
function isFirstFor({ term }: Token, matter: WeightedTerm): boolean {
  return term === matter.term || matter.related.some(([other, weight]) => other === term && weight === 1)
}

/** Letters that two words of a family share. */
const ROOT = 4

/** The different words of a release. */
const wordsOf = rememberedOf(({ document: { title, text } }: Lens['dissection']): readonly Token[] => [
  ...new Map(tokens(`${title ?? ''}\n${text}`).map((token) => [token.word, token])).values(),
])
