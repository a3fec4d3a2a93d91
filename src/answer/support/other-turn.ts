import { remembered, rememberedOf } from '../../remembered.ts'
import { terms as termsOf } from '../../search/tokens.ts'
import { CLOSE, type Lens, strength } from '../evidence/lens.ts'
import { type Candidate, isProse } from '../pieces/candidates.ts'
import { officeTerms } from '../text/offices.ts'
import { FUTURE, PLANNED, tellingOf } from '../text/telling.ts'

/**
 * Whether it is asked when something comes round that does so again and again, and a sentence
 * tells of another turn of it: this year's survey for "When is the next survey?" or "When was the
 * previous survey?", and the previous one for "When was the survey published?" in a release
 * that tells that of this one.
 *
 * What is still to come is the next one, whether or not the sentence says so; what came before
 * is told by a word for that or an earlier year.
 */
export function isOfOtherTurn(lens: Lens, candidate: Candidate): boolean {
  const { asked, dissection } = lens
  if (asked.type !== 'date') return false
  const turn = turnAsked(asked.text)
  // The day of the release is that of what it tells of itself.
  if (turn === null || !isProse(candidate))
    return turn !== null && turn !== 'this' && candidate.kind === 'dateline'
  const text = candidate.text.replace(/\s/gu, ' ')
  const told = turnTold(lens, text)
  if (turn !== 'this' && told === null && TURN_WORD.test(text) && isOfNothingAsked(lens, candidate))
    return true
  const issued = (dissection.document.published ?? '').slice(0, 4)
  switch (turn) {
    case 'next':
      return told === null ? isPast(text) : told === 'last'
    case 'after':
      return told === null ? !AHEAD_OF.test(text) && !hasYear(text, (year) => year > issued) : told === 'last'
    case 'last':
      return told === null
        ? hasDate(candidate) && !BEFORE.test(text) && !hasYear(text, (year) => issued === '' || year < issued)
        : told === 'next'
    case 'this':
      return told !== null && ownTurns(lens).some((own) => holdsAsMuch(lens, own, candidate))
  }
}

/** Whether the first sentence of an answer says that it tells of the turn that is asked for, and another does not say so, or tells of another turn. */
export function isOfTurnBeside(lens: Lens, first: Candidate, other: Candidate): boolean {
  if (lens.asked.type !== 'date') return false
  const turn = turnAsked(lens.asked.text)
  if (turn === null) return false
  const told = turn === 'this' ? null : turnTold(lens, first.text)
  return isOfOtherTurn(lens, other) || (told !== null && turnTold(lens, other.text) !== told)
}

/** "Next-generation cells" share nothing with "the next round" but that word, nor does the previous mayor with the previous round. */
function isOfNothingAsked({ terms }: Lens, candidate: Candidate): boolean {
  return !terms.some(
    (term) =>
      term.weight === 1 &&
      !/^(?:next|previous|last|year|before)$/u.test(term.folded) &&
      strength(term, (stem) => candidate.terms.has(stem) || candidate.carried.has(stem)) >= CLOSE,
  )
}

const TURN_WORD = /\b(?:next|last|previous)\b/iu

type Turn = 'next' | 'after' | 'last' | 'this'

/** The turn of a thing whose day is asked for; null where a question says it in other ways. */
const turnAsked = remembered((question: string): Turn | null => {
  if (!/^(?:and |so |but )?(?:when|(?:on |from )?(?:what|which) (?:day|date))\b/iu.test(question)) return null
  if (officeTerms(question).length > 0) return null
  if (AFTER.test(question)) return 'after'
  if (NEXT.test(question)) return 'next'
  if (LAST.test(question)) return 'last'
  return OTHERWISE.test(question) ? null : 'this'
})

/** Times that are called "next" or "last" themselves. */
const TIME =
  '(?:year|month|week|weekend|quarter|half|season|spring|summer|autumn|fall|winter|day|night|time|century|decade|few|two|three|steps?|phase|stage|generation|\\p{L}+day)\\b'

/** "{Next year's} survey", "the next survey {after this one}" */
const AFTER = /\bnext year['’]s \p{L}|\bnext\b[^?]* after (?:this|that)\b/iu

const NEXT = new RegExp(String.raw`\b(?:the|its|their|our|\p{L}+['’]s) next (?!${TIME})\p{L}`, 'iu')

/** "The {previous} survey", "{last year's} survey", "the last order {before this one}", "was the fair held {before}" */
const LAST = new RegExp(
  String.raw`\b(?:the|its|their|our|\p{L}+['’]s) previous (?!${TIME})\p{L}|\blast year['’]s \p{L}|\bbefore this(?: one\b|\s*\?*$)|^(?:and |so )?when (?:was|were|did) [^?]*\bbefore\s*\?*$`,
  'iu',
)

/** What is asked by a word for a time or an order by itself. */
const OTHERWISE =
  /\b(?:last|latest|next|previous(?:ly)?|first|second|third|final|earlier|before|after|again|ago|original(?:ly)?|initial(?:ly)?|other|another|also|(?:19|20)\d\d)\b/iu

/** The turn that a sentence says that it tells of, by words of the question behind "next" or "last"; null where it says none. */
function turnTold({ terms }: Lens, text: string): 'next' | 'last' | null {
  for (const [, mark = '', behind = ''] of text.matchAll(MARKED)) {
    const said = new Set(termsOf(behind))
    if (terms.some(({ term, weight }) => weight === 1 && said.has(term)))
      return /^next/iu.test(mark) ? 'next' : 'last'
  }
  return null
}

/** "The {next} survey", "{last year's} fair", "was {last} awarded" */
const MARKED = new RegExp(
  String.raw`\b((?:next|last) year['’]s|next|last|previous|preceding)(?= (?!${TIME})((?:[\p{L}’'-]+(?: |\b)){1,4}))`,
  'giu',
)

/** What is to come, by a year or a word. */
const AHEAD_OF = /\bnext\b|\bagain in\b/iu

const BEFORE = /\b(?:previous(?:ly)?|preceding|prior|last|earlier|before|former(?:ly)?|ago|since|back in)\b/iu

function hasYear(text: string, is: (year: string) => boolean): boolean {
  return (text.match(/\b(?:19|20)\d\d\b/gu) ?? []).some(is)
}

function hasDate(candidate: Candidate): boolean {
  return candidate.figures().some(({ type }) => type === 'date')
}

/** Whether a sentence tells of what has been, and of nothing that is planned. */
function isPast(text: string): boolean {
  return tellingOf(text).tense === 'past' && !FUTURE.test(text) && text.replace(PLANNED, '') === text
}

/** The sentences of a release that give a day and speak of no other turn than its own. */
const ownTurns = rememberedOf((lens: Lens): readonly Candidate[] => {
  const asksAhead = !/\b(?:was|were|did|had)\b/iu.test(lens.asked.text)
  return lens.dissection.candidates.filter((one) => {
    if (!isProse(one) || !hasDate(one) || turnTold(lens, one.text) !== null) return false
    const { tense } = tellingOf(one.text)
    return tense !== (asksAhead ? 'past' : 'future')
  })
})

/** Whether a sentence holds what another has of the question. */
function holdsAsMuch({ terms }: Lens, own: Candidate, other: Candidate): boolean {
  return terms.every(({ term, weight }) => weight < 1 || !other.terms.has(term) || own.terms.has(term))
}
