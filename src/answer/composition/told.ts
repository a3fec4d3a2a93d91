import { remembered, rememberedOf } from '../../remembered.ts'
import { terms as termsOf } from '../../search/tokens.ts'
import { cover, type Lens, type WeightedTerm } from '../evidence/lens.ts'
import type { Evidence } from '../evidence.ts'
import { inSentence } from '../pieces/candidates.ts'
import { pieceBefore } from '../pieces/dissect.ts'
import { openingOf } from '../pieces/opening.ts'
import type { Asked } from '../question.ts'
import { isIssuer } from '../support/apart.ts'
import { isOfOtherInSlot } from '../support/other-in-slot.ts'
import { supportOf } from '../support/support.ts'
import { oneOf } from '../text/one-of.ts'
import { DAYS, MONTHS } from '../text/periods.ts'
import { NO_MORE, undoingOrNoun } from '../text/undoing.ts'

/** Share of what is asked about that a sentence tells. */
export function told(one: Evidence): number {
  return cover(matterOf(one.lens), tellsOf(one))
}

/** Words of what is asked about, without the verb by which a cause is asked for: "{made}" of "What made the pump fail?" */
export const matterOf = rememberedOf(({ asked, terms }: Lens): readonly WeightedTerm[] => {
  const verb = (WHAT_MADE.exec(asked.text) ?? WHAT_SET_OFF.exec(asked.text))?.slice(1)
  if (verb === undefined) return terms
  return terms.filter(({ folded }) => !verb.some((word) => word.toLowerCase() === folded))
})

/** "What really set the alarm off?" */
const WHAT_SET_OFF =
  /^(?:and |so |but )?what (?:has |had )?(?:really |actually |finally |originally )?(set) (?:\S+ ){0,6}?(off)\b/iu

const WHAT_MADE =
  /^(?:and |so |but )?what (?:is |has |had )?(?:really |actually |finally |originally )?(mak(?:es|ing)|made|causes|led|prompted|drove|triggered|sparked|caused|causing|forced|persuaded|convinced|motivated)\b/iu

/**
 * Whether a sentence tells a word that is asked about. The first sentence of a
 * release tells what its headline does, a change is told by any word for it, and
 * the issuer goes without saying.
 */
export function tellsOf(fact: Evidence): (term: string) => boolean {
  const { lens, candidate } = fact
  const { headline } = lens.dissection
  const isFirst = openingOf(lens.dissection) === candidate
  const people = SOME_OF_THOSE.test(candidate.text)
    ? lens.terms.filter(({ folded, named }) => !named && PEOPLE.test(folded)).map(({ term }) => term)
    : []
  const free = new Set([...issuerAsked(lens), ...changeIn(lens.asked, withHeadline(fact)), ...people])
  return (term) => inSentence(candidate, term) || free.has(term) || (isFirst && headline.has(term))
}

/** "Thirteen per cent of {those} in the test group": whatever they are called before. */
const SOME_OF_THOSE =
  /\b(?:per ?cent|%|half|thirds?|quarters?|fifths?|tenths?|some|many|most|several|few|(?:one|two|three) in \p{L}+|\d+) of (?:those|them|these|all)\b/iu

/** Those of whom it may be asked by whatever they are in the matter. */
const PEOPLE =
  /^(?:people|persons|individuals|participants?|patients?|volunteers?|subjects|testers?|members?|users?|residents?|customers?|respondents?|women|men|adults|children|pupils|students|workers|employees)$/u

/** A sentence; the first one with its headline. */
export function withHeadline({ lens, candidate, document }: Evidence): string {
  const isFirst = openingOf(lens.dissection) === candidate
  return isFirst ? `${document.title}\n${candidate.text}` : candidate.text
}

/** Stems of the issuer's name in a question. */
export const issuerAsked = rememberedOf(({ names, dissection: { document } }: Lens): readonly string[] =>
  names.filter((name) => isIssuer(document, name)).flat(),
)

/** Whether a question asks about something being called off, put off, made less or dearer: mostly something forced it. */
export function asksChange({ text }: Asked): boolean {
  return changesAsked(text).length > 0
}

/** Whether a text tells such a change as a question asks about. */
export function tellsChange(asked: Asked, text: string): boolean {
  return changesAsked(asked.text).some(({ words }) => words.test(text))
}

/** Stems of what a question asks about being changed where a text tells the same change by any word: "axed" for "dropped". */
export function changeIn(asked: Asked, text: string): string[] {
  return changesAsked(asked.text).flatMap(({ words, stems }) => (words.test(text) ? stems : []))
}

/** A text with a mark in place of the words for such a change as a question asks about. */
export function withoutChange(asked: Asked, text: string, mark: string): string {
  return changesAsked(asked.text).reduce((rest, { every }) => rest.replace(every, mark), text)
}

/** The changes that a question asks about, with the stems of its words for each. */
const changesAsked = remembered((question: string) =>
  CHANGES.flatMap((words) => {
    if (!words.test(question)) return []
    const every = new RegExp(words, 'giu')
    return [{ words, every, stems: [...question.matchAll(every)].flatMap(([asked]) => termsOf(asked)) }]
  }),
)

/** A time behind "to" or "until": "moves to May". */
const TO_A_TIME = String.raw`(?:(?:early|late|mid|next|the (?:end|summer|spring|autumn|fall|winter|first|second|third|fourth)|${[...MONTHS, ...DAYS].join('|')}|spring|summer|autumn|winter|q[1-4])\b|20\d\d|\d{1,2}(?:st|nd|rd|th)? (?:${MONTHS.join('|')}))`

/** Comes later than was said: "put back", "moved to May", "three weeks later than planned", "cannot be delivered before May". */
const LATER = oneOf(
  String.raw`postpon\p{L}*|delay(?:s|ed|ing)?|defer(?:s|red|ring)?|reschedul\p{L}*`,
  String.raw`(?:put(?:s|ting)?|push(?:es|ed|ing)?|mov(?:es?|ed|ing)|set) (?:off|back)|h[eo]ld(?:s|ing)? up`,
  String.raw`(?:(?:com(?:e|es|ing) out|start|starts|open|opens) )?later(?: than (?:(?:first|originally|initially) )?(?:planned|promised|expected|announced|scheduled|hoped|thought|intended))?`,
  String.raw`late(?=\s*(?:[,.;:?!]|$)|\s(?:because|owing|due|by|and|with|again|for)\b)|behind schedule|overdue`,
  String.raw`mov(?:es?|ed|ing) (?:[\p{L}\p{N}’'-]+ ){0,6}?(?:to|until) ${TO_A_TIME}`,
  String.raw`(?:rather than|instead of|and not) (?:in|on|from|at) (?:the )?${TO_A_TIME}`,
  String.raw`will now (?:\p{L}+ ){1,3}?(?:in|on|from|until) ${TO_A_TIME}|now (?:expect|plan)(?:s|ed)? (?:\p{L}+ ){0,8}?(?:in|on|from|until) (?:the )?${TO_A_TIME}|now (?=(?:${MONTHS.join('|')})\b)`,
  String.raw`(?:can|will|do|does|could)(?:not| not| no longer|n[’']t) (?:be )?(?:\p{L}+ ){1,5}?(?:before|until|(?:next|this) (?:week|month|year|spring|summer|autumn|fall|winter))`,
)

/** Stood still: "was down for six hours", "the outage". */
const DOWN = oneOf(
  String.raw`(?:go(?:es|ing|ne)?|went|was|were|is|are|been|being|be) (?:down|offline|out of (?:action|service|order))`,
  String.raw`down(?=\s*(?:[?.,;]|$)|\s(?:for|since|until|from (?:${DAYS.join('|')}))\b)`,
  'outages?|offline|breakdowns?|failures?|interrupt(?:s|ed|ions?)|disrupt(?:s|ed|ions?)',
  String.raw`(?:crash|collaps)(?:es?|ed|ing)?|fail(?:s|ed|ing)?|br[eo]ak(?:s|ing)? down|broke(?:n)? down|(?:stop(?:s|ped)?|quit) (?:working|running|operating)|stop(?:ped|ping)?(?=\s*\?*$)`,
  '(?:stand(?:s|ing)?|stood) (?:still|idle)|(?:l(?:ies|ay|ying)|s[ai]ts?) idle|idle|at a standstill',
)

/** What is undone is told by one word or another, and so is what comes later, is made less or costs more. */
const CHANGES: readonly RegExp[] = [
  new RegExp(
    String.raw`\b${oneOf(
      undoingOrNoun(...NO_MORE, 'halt', 'suspend', 'terminate'),
      'clos(?:es?|ed|ing|ure)|shut(?:s|ting)?|no (?:more|longer)|will not (?:introduce|hold|run|take place|go ahead)',
    )}\b`,
    'iu',
  ),
  new RegExp(String.raw`\b${LATER}(?!\p{L})`, 'iu'),
  new RegExp(String.raw`\b${DOWN}(?!\p{L})`, 'iu'),
  /\b(?:recall(?:s|ed|ing)?|call(?:s|ed|ing)? back|withdr[ae]w\p{L}*|took off|tak(?:e|es|en|ing) off)\b/iu,
  /\b(?:g(?:ive(?:s|n)?|iving|ave) up|drop(?:s|ped|ping)? out|dropouts?|quit(?:s|ting)?|(?:pull|back)(?:s|ed|ing)? out|stop(?:s|ped|ping)? early)\b/iu,
  /\b(?:mov(?:es?|ed|ing)(?! (?:off|back))|relocat\p{L}*)\b/iu,
  /\b(?:extend(?:s|ed|ing)?|extension|prolong\p{L}*|longer)\b/iu,
  /\b(?:lower(?:s|ed|ing)?|cut(?:s|ting)?|reduc\p{L}*|decreas\p{L}*|trim(?:s|med|ming)?|slash(?:es|ed|ing)?|shorten\p{L}*|(?:go(?:es|ing|ne)?|went|bring(?:s|ing)?|brought|c[ao]m(?:es?|ing)) down|f[ae]ll(?:s|en|ing)?|declin\p{L}*)\b/iu,
  /\b(?:rais(?:es?|ed|ing)|ris(?:es?|en|ing)|rose|increas\p{L}*|(?:go(?:es|ing|ne)?|went|put(?:s|ting)?) up|(?:get(?:s|ting)? |becom(?:e|es|ing) |became )?(?:dearer|costlier|more expensive)|cost(?:s|ing)? more)\b/iu,
]

/** What stands right before a sentence in its paragraph, as evidence. */
export function evidenceBefore(
  { candidate, lens }: Evidence,
  evidence: readonly Evidence[],
): Evidence | undefined {
  const before = pieceBefore(lens.dissection, candidate)
  return before && evidence.find((other) => other.candidate === before)
}

/** Whether a sentence speaks of nobody and nothing else, and of no other time, than was asked about. */
export function isOfSame(fact: Evidence): boolean {
  const support = supportOf(fact)
  return (
    support.namesUnknown === 0 &&
    support.figuresUnknown === 0 &&
    support.codesUnknown === 0 &&
    support.periodAway === 0 &&
    support.contrastInPlaceAway === 0 &&
    support.numberAway === 0 &&
    !isOfOtherInSlot(fact.lens, fact.candidate)
  )
}
