import type { Document, Span } from '../../model.ts'
import { rememberedOf } from '../../remembered.ts'
import { onOneLine, textAt } from '../../spans.ts'
import { ownSentences } from '../pieces/own-voice.ts'
import { isQuestion } from '../text/is-question.ts'
import { MONTHS } from '../text/periods.ts'
import { figureSpans, type TypedSpan } from '../text/spans.ts'
import { tellingOf } from '../text/telling.ts'
import { RIGHT_ONE } from './replacements.ts'

/** A sentence that gives the value of something anew. */
export interface Change {
  readonly span: Span
  /** Without line breaks, of the length of the span. */
  readonly text: string
  /** Amounts and dates in it, and where to something moves; found when first asked for. */
  readonly figures: () => readonly TypedSpan[]
  /** What stands before it in its paragraph. */
  readonly paragraph: string
  /** The heading of its part of the release; empty without one. */
  readonly heading: string
  /** It only tells of what is to come, and has no word that it is new. */
  readonly isOnlyAhead: boolean
  /** The sentence before it that takes an old value back, or else the one right before; null at the head of a release, and where what was stated has been set right before. */
  readonly before: { readonly span: Span; readonly text: string } | null
  /** How the sentence before takes the old value back: that it will not be so, or that it was stated so; null where it does not. */
  readonly behind: 'denied' | 'stated' | null
}

/**
 * Finds the sentences of a release that give a value anew, in its own voice: "the
 * price rises to 742,000", "we now expect to begin in March", and what stands right
 * behind "can no longer begin in October" or "we said that 4,100 were affected".
 */
export const changesIn = rememberedOf((document: Document): readonly Change[] => {
  const body = ownSentences(document).filter(({ isHeadline }) => !isHeadline)
  const texts = body.map(({ start, end }) => onOneLine(document.text.slice(start, end)))
  return body.flatMap((span, at) => {
    const text = texts[at] ?? ''
    if (isQuestion(text)) return []
    const [from, ahead] = [body[at - 1], texts[at - 1]]
    const before = from === undefined || ahead === undefined ? null : { span: from, text: ahead }
    const old = oldBefore(body, texts, at)
    const isOnlyAhead = old === null && !ANEW.test(text) && !(isQuestion(ahead ?? '') && YES_OR_NO.test(text))
    if (isOnlyAhead && tellingOf(text).tense !== 'future') return []
    const figures = figuresOf(text)
    return [
      {
        span,
        text,
        figures,
        paragraph: paragraphBefore(document, span),
        heading: headingOf(document, span),
        before: old === null ? before : old.isSetRight ? null : old,
        behind: old === null ? null : takesBack(old.text),
        isOnlyAhead,
      },
    ]
  })
})

function paragraphBefore({ blocks, text }: Document, { start }: Span): string {
  const block = blocks.find((one) => one.start <= start && start < one.end)
  return block === undefined ? '' : text.slice(block.start, start)
}

/** What the part is headed by in which a sentence stands. */
function headingOf({ blocks, text }: Document, { start }: Span): string {
  const heading = blocks.findLast((block) => block.kind === 'heading' && block.start < start)
  return heading === undefined ? '' : textAt(text, heading)
}

function figuresOf(text: string): () => readonly TypedSpan[] {
  let found: readonly TypedSpan[] | null = null
  return () => {
    found ??= [
      ...figureSpans(text).filter(
        ({ start }) => !OF_RELEASE.test(text.slice(0, start)) && !SAID_ON.test(text.slice(0, start)),
      ),
      ...placesMovedTo(text),
    ]
    return found
  }
}

/** "In our notice of {14 January}": the day of a release is no new one of anything. */
const OF_RELEASE =
  /\b(?:notices?|releases?|statements?|announcements?|reports?|notes?|letters?|updates?|news|bulletins?|newsletters?|circulars?|messages?) (?:(?:that )?(?:was |were )?(?:dated|published|issued|sent)(?: on)?|of|from|on) (?:the )?$/iu

/** Whether a sentence tells to what place something moves. */
export function tellsMove({ figures }: Pick<Change, 'figures'>): boolean {
  return figures().some(({ type }) => type === 'place')
}

/** "It said {today}", "announced on {14 January}": when something was told, and not when it is. */
const SAID_ON = /\b(?:said|says|announced|confirmed|stated|reported|told \p{L}+)(?: on)? $/iu

/** "The fair will move to {Hollin Park}" */
function placesMovedTo(text: string): TypedSpan[] {
  return [...text.matchAll(MOVED_TO)].map(({ index, 0: words, 1: place = '' }) => ({
    type: 'place',
    start: index + words.length - place.length,
    end: index + words.length,
  }))
}

const MOVED_TO =
  /\b(?:mov(?:e|es|ed|ing)|relocat(?:e|es|ed|ing)|transfer(?:s|red)?|switch(?:es|ed|ing)?|(?:now|instead) (?:be(?: held| built)?|held|take place|open|stand)|shift(?:s|ed)?)(?: \p{L}+){0,4}? (?:to|in|at) ((?:the )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*)/gu

const YES_OR_NO = /^(?:yes|no)\b/iu

/**
 * The nearest of a few sentences before that takes an old value back. "The correct number
 * is 4,400. The notice had stated 4,100." is set right ahead, and the value that follows
 * is of something else.
 */
function oldBefore(
  body: readonly Span[],
  texts: readonly string[],
  at: number,
): (NonNullable<Change['before']> & { readonly isSetRight: boolean }) | null {
  for (let back = 1; back <= NEAR; back++) {
    const [span, text] = [body[at - back], texts[at - back]]
    const kind = takesBack(text ?? '')
    if (span !== undefined && text !== undefined && kind !== null)
      return { span, text, isSetRight: kind === 'stated' && RIGHT_ONE.test(texts[at - back - 1] ?? '') }
  }
  return null
}

/** Sentences within which the new value follows the old one. */
const NEAR = 2

/** Says whether a sentence tells that something will not be as it was to be, or repeats what was stated before. */
export function takesBack(text: string): Change['behind'] {
  if (NOT_SO.test(text)) return 'denied'
  const stated = STATED.exec(text)
  // "The company announced a café last week" repeats no value.
  const said = stated === null ? '' : text.slice(stated.index + stated[0].length)
  const repeats = figureSpans(said).some(({ type }) => type !== 'date' || CLAUSE.test(said))
  return repeats ? 'stated' : null
}

/** What was stated is a clause of its own: "said that it would open on 3 May". */
const CLAUSE = /\b(?:that|would|will|as)\b/iu

/** That something will not be as it was to be. */
export const NOT_SO =
  /\b(?:will not|won['’]t|cannot|can['’]t|can not|could not|(?:can|will|is|are) no longer|(?:is|are) not going to|will now not) (?:be |now |go on to )?(?:begin|start|open|re-?open|launch|(?:enter|go into|come into) (?:service|force|operation|effect)|take place|be held|finish|be (?:ready|finished|completed?|done|delivered|handed over|published|released)|(?:begun|started|opened|held|ready|finished|completed?|done|delivered|handed over|published|released)|happen|arrive|run|sail|go ahead)\b/iu

const STATED =
  /\b(?:we|it|the (?:company|council|release|statement|notice|announcement|report)|our (?:\p{L}+ )?(?:statement|release|notice|announcement|report))(?: of [^,.]{3,20}| on [^,.]{3,20})? (?:also |had |wrongly |had also )*(?:said|stated|gave|reported|wrote|announced|put)\b/iu

/** "The number of illnesses reported rose to five" */
const RUNNING = String.raw`(?:number|total|count|toll)(?: of)?(?: \p{L}+){0,6}? (?:ha(?:s|ve) )?(?:rose|risen|grew|grown|climbed|fell|fallen|dropped) to`

/** Whether a sentence tells that a count which is kept has changed. */
export function tellsRunning(text: string): boolean {
  return IS_RUNNING.test(text)
}

const IS_RUNNING = new RegExp(String.raw`\b${RUNNING}\b`, 'iu')

/** Words that give something anew. */
export const ANEW = new RegExp(
  String.raw`\b(?:${[
    'now|instead',
    String.raw`(?:new|revised|updated)(?: \p{L}+){0,3}? (?:date|day|time|deadline|target|prices?|cost|figure|total|estimate|forecast|rate|number|fee|charge|limit|budget)`,
    'later than|earlier than|rather than|not until',
    String.raw`(?:raises|lowers|lifts|cuts|reduces|increases|trims|narrows|extends|raised|lowered|lifted|reduced|increased|trimmed|narrowed) (?:its|our|their|the) (?:[\p{L}\d-]+ ){1,7}?(?:from|to)`,
    'postponed|delayed|deferred|rescheduled|put (?:off|back)|pushed back|brought forward',
    String.raw`mov(?:e|es|ed|ing)(?: back| forward)? (?:from|to|until)`,
    String.raw`(?:rises?|risen|goes up|gone up|go up|raised|increases?|increased|lifted|climbs?|climbed|grown|falls?|fallen|goes down|gone down|cut|lowered|reduced|drops?|dropped|corrected|extended|changes?|changed|comes?)(?: [\p{L}\d]+){0,4}? (?:from|to)`,
    'put up|come down|no more than',
    RUNNING,
    String.raw`from (?:\d{1,2} )?(?:${MONTHS.join('|')}|next)\b[^.;]{0,40}? (?:will|pays?|costs?)`,
    String.raw`ha(?:s|ve) (?:\p{L}+ )?changed|stands? at|ha(?:s|ve) (?:now )?reached|so far`,
  ].join('|')})\b`,
  'iu',
)
