import type { Decision } from '../decide.ts'
import { cover } from '../evidence/lens.ts'
import type { Evidence } from '../evidence.ts'
import { type Candidate, inSentence, isProse } from '../pieces/candidates.ts'
import type { Asked } from '../question.ts'
import { oneOf, oneOfWords } from '../text/one-of.ts'
import { isOfSame } from './told.ts'

/**
 * Answers whether anybody was hurt by who was treated, taken to hospital or fell
 * ill, or by nobody having been, told of the very accident: releases seldom say it
 * with the question's word.
 *
 * @returns the sentence, behind the one that tells of the accident where it does
 * not itself; empty where the best evidence tells only what might happen; null for other questions, and where the decision may stand.
 */
export function harmed(
  { text, type }: Asked,
  evidence: readonly Evidence[],
  { refused }: Decision,
): readonly Evidence[] | null {
  const [best] = evidence
  if (type !== 'yesno' || best === undefined || !ASKS_HARM.test(text)) return null
  const tells = ASKS_DEATH.test(text) ? tellsDeath : tellsHarm
  if (refused === null && tells(best.candidate)) return null
  const found = evidence.filter((one) => isProse(one.candidate) && tells(one.candidate) && isOfAccident(one))
  const [newest] = found.sort((a, b) =>
    (a.document.published ?? '') < (b.document.published ?? '') ? 1 : -1,
  )
  // "Gulls may cause injuries": that nobody was, or somebody, is not said.
  if (newest === undefined) return refused === null && ONLY_MIGHT.test(best.candidate.text) ? [] : null
  if (!isOfSame(newest)) return null
  const before = tellsAccident(newest) ? undefined : beforeIn(newest, evidence)
  return before === undefined ? [newest] : [before, newest]
}

/** "Was anyone hurt in the fire?", "Were there any injuries?", "Did anybody fall ill?" */
const ASKS_HARM =
  /^(?:and |so |but )?(?:was|were|has|have|did|is|are) (?:there )?(?:any(?:one|body)?|some(?:one|body)|people)\b[^?]*?\b(?:hurt|injur\p{L}+|harmed|wounded|burned|ill|sick|casualt\p{L}+|killed|dead|died?)\b/iu

const ASKS_DEATH = /\b(?:killed|dead|died?)\b/iu

const WOUND = oneOf(
  oneOfWords(
    'injur\\p{L}+ burns cuts bruises fractures? concussion stitches reactions? symptoms illness\\p{L}* rash\\p{L}* pain nausea',
  ),
  'smoke inhalation|food poisoning|shock|broken \\p{L}+',
)

const NOBODY = String.raw`(?:nobody|no one|none|no \p{L}+)`

const UNHARMED = String.raw`\b(?:${oneOf(
  String.raw`${NOBODY}[^.;]{0,40}? (?:was|were|has been|have been|is|are) (?:\p{L}+ly )?(?:hurt|injured|harmed|wounded|killed|ill)`,
  'unhurt|unharmed|uninjured|without injury|no injuries',
  '(?:left|escaped|got out|taken off|evacuated|rescued)[^.;]{0,30}? (?:safely|unhurt)',
)})\b`

const HARMED = new RegExp(
  String.raw`${UNHARMED}|\b(?:${oneOf(
    String.raw`(?:was|were|been|got|being) (?:\p{L}+ly )?(?:hurt|injured|harmed|wounded|burned|killed)`,
    String.raw`(?:injured|hurt|wounded|killed) (?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|an?|several|some) \p{L}+`,
    String.raw`(?:reported|suffer(?:ed|s)?|sustain(?:ed|s)?|treated for|needed|complained of) (?:\p{L}+ ){0,3}?${WOUND}`,
    'treated (?:at|in|by) |taken (?:to (?:an? |the )?(?:\\p{L}+ )?hospital|ill)|hospitali[sz]ed|fell ill|fallen ill|became (?:ill|sick)',
    'died|lost (?:his|her|their) li(?:fe|ves)',
  )})`,
  'iu',
)

const DEATH = new RegExp(
  String.raw`${UNHARMED}|\b(?:killed|died|dead|lost (?:his|her|their) li(?:fe|ves))\b`,
  'iu',
)

/** What might have happened, or is to be kept from happening. */
const MIGHT = /\b(?:may|might|could|can|would|should|if|avoid|prevent|risk)\b/iu

const ONLY_MIGHT = /\b(?:may|might|could|can) (?:\p{L}+ ){0,2}?(?:injur|hurt|harm|kill|wound)\p{L}*/iu

function tellsHarm({ text }: Candidate): boolean {
  return HARMED.test(text) && !MIGHT.test(text)
}

function tellsDeath({ text }: Candidate): boolean {
  return DEATH.test(text) && !MIGHT.test(text)
}

/** Words of the question that tell of the accident: neither "anyone" nor "hurt". */
function accidentIn({ lens }: Evidence): Evidence['lens']['terms'] {
  return lens.terms.filter(({ word, weight }) => weight === 1 && !HARM_WORD.test(word))
}

const HARM_WORD =
  /^(?:any(?:one|body)?|some(?:one|body)|people|hurt|injur\p{L}+|harmed|wounded|burned|ill|sick|casualt\p{L}+|killed|dead|died?)$/iu

/** Whether the sentence, with its paragraph and the headline, tells of the accident that is asked about. */
function isOfAccident(one: Evidence): boolean {
  const { candidate, lens } = one
  const { headline } = lens.dissection
  const paragraph = candidate.paragraph()
  return isCovered(one, (term) => paragraph.has(term) || headline.has(term) || inSentence(candidate, term))
}

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
