import { terms as termsOf } from '../../search/tokens.ts'

/**
 * Whether a newer sentence tells how it stands with what is asked about, by a later state than the
 * question or its answer has: that somebody was charged, where it is asked
 * whether anybody was arrested or is still looked for; that she is stable, where it is asked
 * whether she is critical.
 *
 * Only of whoever it was ("anyone", "the driver"); of one who is told apart, "a woman", the
 * sentence may be of somebody else. A pronoun is of the same sex, and what somebody is charged with
 * is told elsewhere in the text as well: a theft beside a fire is another matter.
 *
 * @param beside the text without the newer sentence.
 * @example
 * tellsLaterState('Has anyone been arrested?', 'A man has been arrested.', 'A man has been charged with arson.') // => true
 */
export function tellsLaterState(question: string, answer: string, newer: string, beside = newer): boolean {
  if (WHOEVER.test(question)) {
    const asked = stageOf(question)
    return (
      asked !== -1 &&
      stageOf(newer) > Math.max(asked, stageOf(answer)) &&
      isOfSameDeed(question, newer, beside)
    )
  }
  const [, person = ''] = PERSON.exec(question) ?? []
  if (person === '' || !HEALTH.test(question) || !HEALTH.test(answer)) return false
  if (!CONDITION.test(newer) && !OUT_OF_IT.test(newer)) return false
  return PRONOUN.test(person) ? !isOfOtherSex(person, newer) : has(newer, person)
}

/** Whether what somebody is charged with is what the text is about, and what is asked about where that is named. */
function isOfSameDeed(question: string, newer: string, beside: string): boolean {
  if (OF_ANOTHER.test(newer)) return false
  const [, offence = ''] = OFFENCE.exec(newer) ?? []
  const [, asked = ''] = ASKED_FOR.exec(question) ?? []
  const [told, own] = [new Set(termsOf(beside)), termsOf(offence)]
  return (
    (own.length === 0 || own.some((term) => told.has(term))) &&
    termsOf(asked).every((term) => termsOf(newer).includes(term))
  )
}

const OF_ANOTHER = /\b(?:unrelated|another|separate|different|other) (?:\p{L}+ ){0,2}?\p{L}+/iu
const OFFENCE =
  /\b(?:charged with|convicted of|guilty of|indicted (?:for|on)|jailed for|sentenced for|remanded (?:for|on)) ([^.;]{3,80}?)(?= (?:near|in|on|at|after|before|by|and will|following)\b|[.,;]|$)/iu
const ASKED_FOR =
  /\b(?:arrested|charged|jailed|convicted|sentenced|wanted) (?:for|with|over|of) (?:the |an? )?(\p{L}+)/iu

function has(text: string, noun: string): boolean {
  return new RegExp(String.raw`\b${noun}\b`, 'iu').test(text)
}

const WHOEVER =
  /\b(?:anyone|anybody|someone|somebody|an? (?:arrests?|suspect)|any arrests?|the (?:suspects?|driver|attackers?|gunman|killer|thief|thieves|robbers?|burglars?|culprits?|offenders?|shooter))\b/iu

/** The place of the last of the stages that a text names; -1 for none. */
function stageOf(text: string): number {
  return STAGES.findLastIndex((stage) => stage.test(text))
}

const STAGES: readonly RegExp[] = [
  /\b(?:look(?:ing)? for|search(?:ing)? for|hunt(?:ing)?|wanted|at large|on the run|sought|seek(?:ing)?|still free)\b/iu,
  /\b(?:arrest(?:s|ed)?|in custody|detained|caught)\b/iu,
  /\b(?:(?:been|was|were|be|is|are) charged with|charges? (?:have been|were|was) (?:brought|filed)|remanded|indicted|appear(?:ed)? (?:before|at|in) [^.]{0,40}\b(?:court|magistrates))/iu,
  /\b(?:convicted|found guilty|pleaded guilty|sentenced|jailed|acquitted)\b/iu,
]

const PERSON =
  /^(?:and |so |but )?(?:is|are|was|were|has|have|does|do) (?:(?:still|now) )?(?:the (?:injured )?)?(s?he|they|woman|man|boy|girl|child|victims?|patients?|pedestrian|cyclist|rider|officer|worker)\b/iu
const PRONOUN = /^(?:s?he|they)$/iu
const HEALTH =
  /\b(?:critical(?:ly)?|stable|serious(?:ly)?|life-threatening|condition|hurt|injur(?:ed|ies)|in hospital)\b/iu
const CONDITION =
  /\b(?:critical|serious|stable|satisfactory|comfortable|good|fair|grave) (?:but \p{L}+ )?condition\b|\bcondition (?:is|was|remains|has \p{L}+)\b[^.]{0,30}\b(?:critical|serious|stable|satisfactory|improved|better)\b/iu
const OUT_OF_IT = /\b(?:died|discharged from hospital|left hospital|out of danger|released from hospital)\b/iu

function isOfOtherSex(pronoun: string, text: string): boolean {
  if (/^she$/iu.test(pronoun)) return /\b(?:man|boy|he|his|him|father|son|husband)\b/iu.test(text)
  if (/^he$/iu.test(pronoun)) return /\b(?:woman|girl|she|her|mother|daughter|wife)\b/iu.test(text)
  return false
}
