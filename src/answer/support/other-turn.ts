import { remembered, rememberedOf } from '../../remembered.ts'
import { terms as termsOf } from '../../search/tokens.ts'
import { onOneLine } from '../../spans.ts'
import { CLOSE, type Lens, strength } from '../evidence/lens.ts'
import { type Candidate, isProse } from '../pieces/candidates.ts'
import { speaksAhead } from '../text/day-ahead.ts'
import { officeTerms } from '../text/offices.ts'
import { FUTURE, OPENS, PLANNED, tellingOf } from '../text/telling.ts'

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
  const text = onOneLine(candidate.text)
  const told = turnTold(lens, text)
  if (turn !== 'this' && told === null && TURN_WORD.test(text) && isOfNothingAsked(lens, candidate))
    return true
  if (turn === 'this') return told !== null && ownTurns(lens).some((own) => holdsAsMuch(lens, own, candidate))
  if (tellsOther(lens, candidate, turn)) return true
  // Where the best is of another turn, what is left must be of the one asked for, and of the thing.
  if (told !== null) return false
  const isOwn =
    turn === 'last'
      ? BEFORE.test(text) || hasYear(text, (year) => year < issuedIn(lens))
      : speaksAhead(text, dissection.document.published) || FUTURE.test(text) || OPENS.test(text)
  return otherTurns(lens).some((other) =>
    isOwn
      ? isOfNothingAsked(lens, candidate, 1) && !isOfNothingAsked(lens, other, 1)
      : holdsAsMuch(lens, other, candidate),
  )
}

/** Whether a sentence tells by itself of another turn than that which is asked for. */
function tellsOther(lens: Lens, candidate: Candidate, turn: Exclude<Turn, 'this'>): boolean {
  const text = onOneLine(candidate.text)
  const told = turnTold(lens, text)
  const issued = issuedIn(lens)
  switch (turn) {
    case 'next':
      return told === null ? isPast(text, lens.dissection.document.published) : told === 'last'
    case 'after':
      return told === null ? !AHEAD_OF.test(text) && !hasYear(text, (year) => year > issued) : told === 'last'
    case 'last':
      if (told !== null) return told === 'next'
      // One of several days may be that of the turn before; and last year's is told by an older release, which names its year.
      return (
        datesIn(candidate) === 1 &&
        !BEFORE.test(text) &&
        !hasYear(text, (year) => issued === '' || year < issued) &&
        !(LAST_YEARS.test(lens.asked.text) && hasYear(text, (year) => year === issued))
      )
  }
}

/** The sentences of a release that tell of another turn of what is asked about. */
const otherTurns = rememberedOf((lens: Lens): readonly Candidate[] => {
  const turn = turnAsked(lens.asked.text)
  if (turn === null || turn === 'this') return []
  return lens.dissection.candidates.filter(
    (one) => isProse(one) && !isOfNothingAsked(lens, one) && hasDate(one) && tellsOther(lens, one, turn),
  )
})

/** The year of a release. */
function issuedIn({ dissection }: Lens): string {
  return (dissection.document.published ?? '').slice(0, 4)
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
function isOfNothingAsked({ terms }: Lens, candidate: Candidate, least = CLOSE): boolean {
  return !terms.some(
    (term) =>
      term.weight === 1 &&
      !/^(?:next|previous|last|year|before)$/u.test(term.folded) &&
      strength(term, (stem) => candidate.terms.has(stem) || candidate.carried.has(stem)) >= least,
  )
}

const TURN_WORD = /\b(?:next|last|previous)\b/iu

type Turn = 'next' | 'after' | 'last' | 'this'

/** The turn of a thing whose day is asked for; null where a question says it in other ways. */
const turnAsked = remembered((question: string): Turn | null => {
  if (!/^(?:and |so |but )?(?:when|(?:on |from )?(?:what|which) (?:day|date))\b/iu.test(question)) return null
  if (officeTerms(question).length > 0 || NAMED.test(question) || HOLDER.test(question)) return null
  if (AFTER.test(question)) return 'after'
  // "When was the next one named?" asks for what has been.
  if (NEXT.test(question)) return /\b(?:was|were|did|had)\b/iu.test(question) ? null : 'next'
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

const LAST_YEARS = /\blast year['’]s\b/iu

/** "The {Next} shop", "the {Last} Mile Fund" */
const NAMED = /\b(?:Next|Last|Previous)/u

/** "The previous {owner}", who does not come round again. */
const HOLDER =
  /\bprevious (?:\p{L}+ )?(?:\p{L}+(?:er|or|ist|man|woman)|coach|head|boss|tenant|occupant|incumbent|resident|agent)s?\b/iu

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
  return datesIn(candidate) > 0
}

function datesIn(candidate: Candidate): number {
  return candidate.figures().filter(({ type }) => type === 'date').length
}

/** Whether a sentence tells of what has been, of nothing that is planned and no day to come: "was moved to 5 October". */
function isPast(text: string, published: string | null): boolean {
  return (
    tellingOf(text).tense === 'past' &&
    !FUTURE.test(text) &&
    text.replace(PLANNED, '') === text &&
    !THE_NEXT.test(text) &&
    !speaksAhead(text, published)
  )
}

/** "2 June is the day of {the next}", "{the next one} starts" */
const THE_NEXT = /\bthe next(?: one)?(?=[,.;)]|$| (?:is|will|starts|begins|follows|takes|comes|falls)\b)/iu

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
