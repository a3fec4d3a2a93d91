import { tellsPerson } from '../../corpus/person-nouns.ts'
import { laterFirst } from '../../library/later-first.ts'
import { LEXICON } from '../../search/lexicon.ts'
import type { Decision } from '../decide.ts'
import { CLOSE, cover, strength } from '../evidence/lens.ts'
import type { Evidence } from '../evidence.ts'
import { type Candidate, inSentence, isProse } from '../pieces/candidates.ts'
import type { Asked } from '../question.ts'
import { oneOf, oneOfWords } from '../text/one-of.ts'
import { evidenceBefore, isOfSame } from './told.ts'

/**
 * Answers whether anybody was hurt, or how many were, by who was treated, taken to hospital or fell
 * ill, or by nobody having been, told of the very accident: releases seldom say it
 * with the question's word. How many is answered here by nobody alone.
 *
 * @returns the sentence, behind the one that tells of the accident where it does
 * not itself; empty where the best evidence tells only what might happen, or befell
 * something else or in another year; null for other questions, and where the decision may stand.
 */
export function harmed(
  { text, type }: Asked,
  evidence: readonly Evidence[],
  { refused }: Decision,
): readonly Evidence[] | null {
  const [best] = evidence
  if (best === undefined) return null
  if (type === 'count') return refused === null || !COUNTS_HARM.test(text) ? null : unharmed(text, evidence)
  if (type !== 'yesno' || !asksHarm(text)) return null
  const tells = (one: Candidate): boolean => tellsHarmAsked(text, one)
  const isTold = tells(best.candidate) && !isPartly(best)
  if (refused === null && (isTold || namesKind(text, best)) && !isOfOtherYear(best)) return null
  const found = evidence.filter(
    (one) =>
      isProse(one.candidate) &&
      tells(one.candidate) &&
      isOfKind(text, one) &&
      isOfAccident(one) &&
      !isOfOtherYear(one),
  )
  const [newest] = found.sort(
    (a, b) =>
      laterFirst(a.document, b.document) ||
      Number(isPartly(a)) - Number(isPartly(b)) ||
      Number(hasItsWords(b)) - Number(hasItsWords(a)),
  )
  // "Gulls may cause injuries": that nobody was, or somebody, is not said.
  if (newest === undefined) return refused === null && tellsOfOther(best) ? [] : null
  if (!isOfSame(newest)) return null
  const first = TAKES_UP.test(newest.candidate.text) ? evidenceBefore(newest, evidence) : undefined
  if (first !== undefined && isProse(first.candidate) && tells(first.candidate)) return [first, newest]
  const before = tellsAccident(newest) ? undefined : beforeIn(newest, evidence)
  return before === undefined ? [newest] : [before, newest]
}

/** "Both people were taken to hospital": those that the sentence before tells of. */
const TAKES_UP = /^["“]?(?:Both|All|They|These|The (?:two|three|four))\b/u

/** "No children were hurt": of others that says nothing. */
function isPartly({ candidate: { text } }: Evidence): boolean {
  return NONE_OF.test(text) && [...text.matchAll(HARMED)].length <= 1
}

const NONE_OF =
  /\bno (?!one\b|people\b|persons?\b|body\b|injur|casualt|illness|reactions?\b|symptoms?\b|deaths?\b|fatal)(?:\p{L}+ )?\p{L}+ (?:was|were|has been|have been|is|are) (?:\p{L}+ly )?(?:hurt|injured|harmed|wounded|killed|ill)\b/iu

/** That nobody came to harm in the accident whose victims are to be counted; null where no sentence tells it. */
function unharmed(text: string, evidence: readonly Evidence[]): readonly Evidence[] | null {
  const found = evidence.find(
    (one) =>
      isProse(one.candidate) &&
      tellsHarmAsked(text, one.candidate) &&
      NOBODY_HARMED.test(one.candidate.text) &&
      isOfAccident(one) &&
      !isOfOtherYear(one),
  )
  return found === undefined || !isOfSame(found) ? null : [found]
}

/** "How many people were hurt in the fire?", "How many injuries were there?" */
const COUNTS_HARM =
  /^(?:and |so |but )?how many (?:people |persons |were |have been |got |fell )*(?:hurt|injur\p{L}+|harmed|wounded|burned|ill|sick|casualt\p{L}+|killed|dead|died?)\b/iu

/** Whether a question asks if anybody came to harm. */
export function asksHarm(question: string): boolean {
  return ASKS_HARM.test(question)
}

/** Whether a sentence tells of the harm that is asked about: of deaths where those are. */
export function tellsHarmAsked(question: string, one: Candidate): boolean {
  return ASKS_DEATH.test(question) ? tellsDeath(one) : tellsHarm(one)
}

/** "Was anyone hurt in the fire?", "Were there any injuries?", "Did anybody fall ill?" */
const ASKS_HARM =
  /^(?:and |so |but )?(?:was|were|has|have|did|is|are) (?:there )?(?:any(?:one|body)?|some(?:one|body)|people)\b[^?]*?\b(?:hurt|injur\p{L}+|harmed|wounded|burned|ill|sick|casualt\p{L}+|killed|dead|died?)\b/iu

/** "Were any {shoppers} hurt?": those alone are asked about. */
const KIND = /\bany (?!people\b|one\b|body\b|injur|casualt|deaths?\b)(\p{L}+)/iu

function isOfKind(question: string, one: Evidence): boolean {
  return !KIND.test(question) || namesKind(question, one)
}

function namesKind(question: string, { lens, candidate }: Evidence): boolean {
  const kind = KIND.exec(question)?.[1]?.toLowerCase()
  const term = lens.terms.find(({ folded }) => folded === kind)
  return term !== undefined && strength(term, (other) => candidate.terms.has(other)) >= CLOSE
}

const ASKS_DEATH = /\b(?:killed|dead|died?)\b/iu

const WOUND = oneOf(
  oneOfWords(
    'injur\\p{L}+ burns cuts bruises fractures? concussion stitches reactions? symptoms illness\\p{L}* rash\\p{L}* pain nausea',
  ),
  'smoke inhalation|food poisoning|shock|broken \\p{L}+',
)

const NOBODY_AT_ALL = String.raw`(?:nobody|no one|no \p{L}+)`
const NOBODY = String.raw`(?:${NOBODY_AT_ALL}|none)`

const UNHARMED = String.raw`\b(?:${oneOf(
  String.raw`${NOBODY}[^.;]{0,40}? (?:was|were|has been|have been|is|are) (?:\p{L}+ly )?(?:hurt|injured|harmed|wounded|killed|ill)`,
  'unhurt|unharmed|uninjured|without injury|no (?:\\p{L}+ )?(?:injuries|illness(?:es)?|casualties|reactions|symptoms)',
  '(?:left|escaped|got out|taken off|evacuated|rescued)[^.;]{0,30}? (?:safely|unhurt)',
)})\b`

const NOBODY_HARMED = new RegExp(UNHARMED, 'iu')

/** "Two illnesses have been reported": those who had them go without saying. */
const REPORTED = String.raw`(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|some) (?:\p{L}+ )?(?:illness(?:es)?|injur(?:y|ies)|casualt(?:y|ies)) (?:has been|have been|was|were) (?:reported|confirmed)`

const HARMED = new RegExp(
  String.raw`${UNHARMED}|\b(?:${oneOf(
    String.raw`(?:was|were|been|got|being) (?:\p{L}+ly )?(?:hurt|injured|harmed|wounded|bruised|scalded|concussed|poisoned|burn(?:ed|t)|killed)`,
    String.raw`(?:injured|hurt|wounded|killed) (?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|an?|several|some) \p{L}+`,
    String.raw`(?:reported|suffer(?:ed|s)?|sustain(?:ed|s)?|treated for|needed|complained of) (?:\p{L}+ ){0,3}?${WOUND}`,
    'treated (?:at|in|by) |taken (?:to (?:an? |the )?(?:\\p{L}+ )?hospital|ill)|hospitali[sz]ed|fell ill|fallen ill|became (?:ill|sick)',
    'died|lost (?:his|her|their) li(?:fe|ves)',
    REPORTED,
    String.raw`(?:broke|fractured|dislocated|sprained|twisted|cut|burnt|burned) (?:his|her|their) \p{L}+`,
  )})`,
  'giu',
)

/** That somebody was unhurt says nothing of the others. */
const DEATH = new RegExp(
  String.raw`\b(?:${NOBODY_AT_ALL}[^.;]{0,40}? (?:was|were|has been|have been) (?:hurt|injured|harmed|wounded|killed)|no deaths|killed|died|dead|lost (?:his|her|their) li(?:fe|ves))\b`,
  'giu',
)

/** What might have happened, or is to be kept from happening. */
const MIGHT = /\b(?:may|might|could|can|would|should|if|avoid|prevent|risk)\b/iu

const ONLY_MIGHT = /\b(?:may|might|could|can) (?:\p{L}+ ){0,2}?(?:injur|hurt|harm|kill|wound)\p{L}*/iu

function tellsHarm(one: Candidate): boolean {
  return tellsOfPerson(one, HARMED)
}

function tellsDeath(one: Candidate): boolean {
  return tellsOfPerson(one, DEATH)
}

/** Whether a sentence tells a harm, and somebody who had it or had none: sales are hurt and cows die as well. */
function tellsOfPerson({ text, spans }: Candidate, harm: RegExp): boolean {
  if (MIGHT.test(text)) return false
  return [...text.matchAll(harm)].some(({ index, 0: words }) => {
    const from = text.slice(0, index).search(LAST_CLAUSE)
    const told = text.slice(from, index + words.length)
    return (
      NO_INJURY.test(words) ||
      SOME_REPORTED.test(words) ||
      SOMEBODY.test(text.slice(from, index)) ||
      [...told.matchAll(WORD)].some(([word]) => isPerson(word.toLowerCase())) ||
      (HARMS.test(words) &&
        isPerson(/^\s?(?:\p{L}+ )?(\p{L}+)/u.exec(text.slice(index + words.length))?.[1] ?? '')) ||
      spans().some(({ type, start, end }) => type === 'person' && start >= from && end <= index)
    )
  })
}

/** Whether a sentence tells a harm that only might be, that somebody had in another year, or that befell no person for all that can be seen. */
function tellsOfOther(one: Evidence): boolean {
  const { text } = one.candidate
  if (ONLY_MIGHT.test(text) || (UNAFFECTED.test(text) && !one.candidate.spans().some(isSomebody))) return true
  const [found] = [...text.matchAll(HARMED), ...text.matchAll(DEATH)]
  if (found === undefined) return false
  return isOfOtherYear(one) || (!tellsHarm(one.candidate) && !/\s\p{Lu}/u.test(text.slice(0, found.index)))
}

/** "The pier was not affected": things, for all that is said. */
const UNAFFECTED =
  /^(?:(?!\b(?:nobody|no one|none|people|guests|staff|crew|passengers)\b)[^.;,])*?\b(?:not|never|un)\s?affected\b/iu

function isSomebody({ type }: { readonly type: string }): boolean {
  return type === 'person'
}

/** Behind what was said, and behind what else is told. */
const LAST_CLAUSE =
  /(?<=^|[.;:] |\b(?:said|says|that|but|while) )(?!.*(?:[.;:] |\b(?:said|says|that|but|while) ))/su

const NO_INJURY =
  /\b(?:no one|without injury|no (?:\p{L}+ )?(?:injuries|illness(?:es)?|casualties|reactions|symptoms|deaths))\b/iu

const SOME_REPORTED = new RegExp(REPORTED, 'iu')

/** A number, or anybody, with nothing between them and what befell them. */
const SOMEBODY =
  /\b(?:he|she|they|we|I|nobody|no one|none|one|both|all|everybody|everyone|somebody|someone|others|some|several|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+) (?:(?:of (?:them|us)|was|were|is|are|has|have|had|been|being|got|also|later|only|slightly|badly|all|both|by) )*$/iu

/** "The blast {injured two} dockers": whom, stands behind. */
const HARMS = /^(?:injured|hurt|wounded|killed)\b/iu

const WORD = /\p{L}+/gu

function isPerson(word: string): boolean {
  return PEOPLE.test(word) || tellsPerson(word) || LEXICON.isPerson(word)
}

const PEOPLE =
  /^(?:people|persons?|m[ae]n|wom[ae]n|children|nobody|crew|staff|famil(?:y|ies)|couple|pair|trio|two|youths?|drivers?|climbers?)$/u

/** Whether a sentence tells of another year than the question, and than that of its release. */
function isOfOtherYear({ candidate, lens, document }: Evidence): boolean {
  const known = `${lens.asked.text} ${document.published ?? ''}`
  return (candidate.text.match(YEAR) ?? []).some((year) => !known.includes(year))
}

const YEAR = /\b(?:1[5-9]|20)\d\d\b/gu

/** Whether the sentence, with its paragraph and the headline, tells of the accident that is asked about. */
function isOfAccident(one: Evidence): boolean {
  const { candidate, lens } = one
  const { headline } = lens.dissection
  const paragraph = candidate.paragraph()
  return isCovered(one, (term) => paragraph.has(term) || headline.has(term) || inSentence(candidate, term))
}

/** Whether the paragraph has the very words of the accident: burns are no fire. */
function hasItsWords(one: Evidence): boolean {
  const paragraph = one.candidate.paragraph()
  return accidentIn(one).every(({ term }) => paragraph.has(term))
}

/** Words of the question that tell of the accident: neither "anyone" nor "hurt". */
function accidentIn({ lens }: Evidence): Evidence['lens']['terms'] {
  return lens.terms.filter(({ word, weight }) => weight === 1 && !HARM_WORD.test(word))
}

const HARM_WORD =
  /^(?:fall(?:en)?|fell|become|became|got|gotten|made|taken|any(?:one|body)?|some(?:one|body)|people|hurt|injur\p{L}+|harmed|wounded|burned|ill|sick|casualt\p{L}+|killed|dead|died?)$/iu

function tellsAccident(one: Evidence): boolean {
  return isCovered(one, (term) => inSentence(one.candidate, term))
}

function isCovered(one: Evidence, holds: (term: string) => boolean): boolean {
  const asked = accidentIn(one)
  return asked.length === 0 || cover(asked, holds) >= TELLS_IT
}

/** Share of the accident's words that must be told. */
const TELLS_IT = 0.75

/** The nearest sentence before in the paragraph that tells most of the accident. */
function beforeIn({ candidate, lens }: Evidence, evidence: readonly Evidence[]): Evidence | undefined {
  const { block, index } = candidate
  return evidence
    .filter(
      (one) =>
        one.lens === lens && one.candidate.block === block && one.candidate.index < index && tellsPart(one),
    )
    .sort((a, b) => b.candidate.index - a.candidate.index)[0]
}

function tellsPart(one: Evidence): boolean {
  return accidentIn(one).some(({ term }) => inSentence(one.candidate, term))
}
