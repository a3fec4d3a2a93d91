import { valuesOf } from '../evidence/asked-values.ts'
import type { Lens } from '../evidence/lens.ts'
import type { Candidate } from '../pieces/candidates.ts'
import { EVENT } from '../text/cues.ts'
import { oneOf } from '../text/one-of.ts'
import { MONTHS } from '../text/periods.ts'
import { isKnownPlace } from '../text/places.ts'

/**
 * Whether it is asked where a house sits or something happens, and a sentence has nothing that says where:
 * no address or page, no country or state, nothing that is in, at or near anything with a name,
 * no word for lying, standing or being based somewhere. Names alone are no places: "according to
 * Orme Mills". In reach of anybody is also what is sold or shown "online" or "worldwide".
 *
 * @example
 * // "Where was the trial held?": "Orme discusses the trial with Lind Labs." => true
 * // "Where was the trial held?": "The trial took place in Corran." => false
 */
export function tellsNoPlace(view: Lens, candidate: Candidate): boolean {
  const { asked } = view
  if (asked.type !== 'place' || candidate.kind !== 'sentence' || !ASKS_WHERE.test(asked.text)) return false
  const { text } = candidate
  if (ASKS_SEAT.test(asked.text) && !SEATED.test(text)) return !hasKnownPlace(candidate)
  if (!asksOfEvent(asked.text) || PLACED.test(text) || hasKnownPlace(candidate)) return false
  return !valuesOf(view, candidate).some(({ type, start, end }) => {
    const value = text.slice(start, end)
    return type !== 'place' && type !== 'organisation'
      ? true
      : /^\p{Ll}/u.test(value) && !NO_PLACE.test(value)
  })
}

/** Whether it is asked where something happens, in so many words ("held") or by what happens alone: "Where's the gala?" */
function asksOfEvent(question: string): boolean {
  return (
    ASKS_EVENT.test(question) ||
    (ASKS_ALONE.test(question) && (EVENT.test(question) || HAPPENS.test(question)))
  )
}

function hasKnownPlace(candidate: Candidate): boolean {
  return (
    candidate.spans().some(({ start, end }) => isKnownPlace(candidate.text.slice(start, end))) ||
    [...candidate.text.matchAll(REGION)].some(([, region = '']) => isKnownPlace(region))
  )
}

/** "Corran, {Texas}" */
const REGION = /, (\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)?)/gu

/** "Where is the company based?" */
const ASKS_SEAT =
  /^(?:and |so |but )?where(?:['’]?s| is| are) (?:(?:the |your |its |their |this )?(?:company|firm|business|group|agency|start-?up|(?:head|main) ?office|headquarters?|hq)(?: (?:based|located|headquartered|situated))?|(?:it|they|you) (?:based|headquartered))\s*\?*$/iu

/** Where things happen; where they lie or are made is told in too many ways. */
const ASKS_EVENT =
  /\b(?:held|hold|takes? place|took place|taking place|happen(?:s|ed)?|host(?:ed|ing)?|staged?|signed|meets?|met|based)\b/iu

const ASKS_ALONE =
  /^(?:and |so |but )?where(?:['’]?s| is| are| was| were) (?:the|this|that|its|their|your|our) [\p{L}\d' ’-]{2,40}\?*$/iu

/** Beside {@link EVENT}. */
const HAPPENS =
  /\b(?:event|show(?:case)?|launch|party|meeting|rally|screening|premiere|match|game|vigil|hearing|trial|dinner|breakfast|lunch(?:eon)?|banquet|parade|auction|class|course|seminar|reception|open (?:day|house)|finals?)\b/iu

/** Where one can buy or send something is told in many ways; where somebody was or learnt, by a house alone. */
const ASKS_WHERE =
  /^(?:and |so |but )?where(?:['’]s|s)?\b(?! (?:can|could|do|should|would) (?:i|you|we|one)\b)(?!.*\b(?:before|previously|earlier|college|university|school|stud(?:y|ied)|educated|train(?:ed)?|graduated?|degrees?|work(?:s|ed)?|employed|teach(?:es)?|taught|play(?:s|ed)?)\b)/iu

/** "Five classes based" are no place. */
const NO_PLACE = /\b(?:based|located)$/u

/** Where no house is: times, whoever speaks, and the indices of exchanges. */
const NO_NAME = String.raw`(?!(?:${MONTHS.join('|')}|Q[1-4]|H[12]|FY|Company|Board|Group|I|S&P|FTSE|DAX|Nikkei)\b)`

const SEAT = String.raw`\b(?:locat(?:ed|ions?)|situated|(?<!\p{Ll}-)based (?:in|at|out of|near)|headquarter\p{L}*|head office|offices? (?:in|at|on)|address|(?:liv|resid)(?:es?|ed|ing) (?:in|at|near)|native|home ?town)\b|\p{Lu}[\p{L}.]+-based\b`

/** A house "in Corran", and not on an index. */
const SEATED = new RegExp(
  oneOf(
    SEAT,
    String.raw`\b(?:[Ii]n|[Aa]t|[Nn]ear|[Ff]rom|[Oo]ut of|[Aa]cross) (?:[\p{Ll}’'-]+ ){0,2}?${NO_NAME}\p{Lu}|\p{Lu}[\p{L}.]+, \p{Lu}{2}\b`,
  ),
  'u',
)

/** What says where: a preposition before a name, a word for lying or moving somewhere, a page. */
const PLACED = new RegExp(
  oneOf(
    String.raw`\b(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]utside|[Tt]hroughout|[Aa]cross|[Ii]nto|[Ff]rom|[Aa]round|[Ii]nside|[Ww]ithin|[Oo]n|[Aa]long|[Oo]ff|[Aa]board|[Vv]ia|[Tt]hrough|[Bb]etween|[Oo]ver|[Aa]bove|[Bb]eside|[Bb]ehind|[Oo]utskirts of|[Hh]eart of) (?:[\p{Ll}’'-]+ ){0,3}?${NO_NAME}\p{Lu}`,
    String.raw`\b(?:[Mm]ov|[Rr]elocat|travel|head|return|expand|ship|export|[Uu]plist|list|transfer|deliver|migrat|sail|fl(?:y|ies|ew|ight|own)|trip|bring|brought|c[ao]m(?:e|es|ing)|go(?:es|ing)?|went|send|sent|invit|add|exil|banish|deport|fle[de]|dr[io]v|led|extend|stretch|escap|retreat|withdr|tak|took|walk|march|r[ua]n|turn|evacuat|transport|flown|assign|post|confin)\p{Ll}* (?:[\p{L}’'-]+ ){0,3}?to (?:[\p{Ll}’'-]+ ){0,2}?\p{Lu}`,
    SEAT,
    String.raw`\p{Lu}[\p{L}.]+, \p{Lu}{2}\b`,
    String.raw`https?:|www\.|@|\.(?:com|org|net|io|gov|example)\b|\b(?:online|web ?sites?|web ?pages?|apps?|stores?|shops?|retailers?|platforms?|social media|worldwide|nationwide|global(?:ly)?|remote(?:ly)?|virtual(?:ly)?|everywhere|anywhere|elsewhere|locally|abroad|overseas)\b`,
  ),
  'u',
)
