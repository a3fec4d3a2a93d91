import { LEXICON } from '../../search/lexicon.ts'
import { terms as termsOf } from '../../search/tokens.ts'
import { type Lens, SAME, strength } from '../evidence/lens.ts'
import { type Candidate, leadText } from '../pieces/candidates.ts'
import { oneOf } from '../text/one-of.ts'
import type { ToldBy } from '../text/told-by.ts'
import { isAbout } from './apart.ts'

/**
 * Whether it is asked when something ends, begins or was founded, or when somebody began, and a
 * sentence has no word by which that is told: its date is of something else. Of a thing it may
 * not say that another begins, or, of a house, that it founded another.
 *
 * @example
 * // "When does it end?": "Each week Ada Berg draws on twenty years of work." => true
 * // "When did construction start?": "Leasing began in May." => true
 */
export function tellsNoTurn(view: Lens, candidate: Candidate): boolean {
  const { asked, dissection } = view
  if (asked.type !== 'date' || !TELLING.has(candidate.kind)) return false
  const told = `${leadText(dissection.document, candidate)}\n${candidate.text}`
  if (TURNS.some(([asks, tells]) => asks.test(asked.text) && !tells.test(told))) return true
  return beginsOther(view, candidate) || foundsOther(view, candidate) || isOnlyBeside(view, candidate)
}

const TELLING: ReadonlySet<string> = new Set(['sentence', 'dateline', 'headline'])

/** "When was the {launch}?" */
const ASKS_WHEN_IS =
  /^(?:and |so |but )?when(?:['’]?s| is| was| are| were| will be) (?:the |its |their )((?:\p{L}[\p{L}-]* )?\p{L}[\p{L}-]*)\s*\?*$/iu

/** "In May, before the launch": the day is that of what came before; "after the launch on 3 June" has its own. */
function isOnlyBeside(view: Lens, { text, tokens }: Candidate): boolean {
  const noun = (ASKS_WHEN_IS.exec(view.asked.text)?.[1] ?? '').split(' ').at(-1)?.toLowerCase()
  const one = view.terms.find(({ folded }) => folded === noun)
  if (one === undefined) return false
  const stands = tokens.filter(({ term }) => term === one.term)
  return (
    stands.length > 0 &&
    stands.every(
      ({ start, end }) => BESIDE.test(text.slice(0, start)) && !/^[^.;,]{0,40}\d/u.test(text.slice(end)),
    )
  )
}

/** What sets one time against another: "ahead of its {launch}" */
const BESIDE =
  /\b(?:before|after|prior to|following|ahead of|preceding|leading up to|until) (?:(?:the|its|their|an?|this) )?(?:[\p{L}-]+ )?$/iu

/** "When did {construction} {start}?" */
const BEGINS =
  /^(?:and |so |but )?when (?:did|does|do|will|is|are) (?:the |its |their )?(\p{Ll}[\p{L}-]*) (?:(?:due|expected|going|set|scheduled) to )?(?:start|begin|commence|kick off)(?:ing|s)?\s*\?*$/iu

/** "{Leasing} began", "{drilling} is expected to commence" */
const BEGAN =
  /(\p{L}[\p{L}-]*) (?:(?:has|have|had|will|would|should|is|are|was|were|could|may) )?(?:(?:be|been|also|now|then|currently) )?(?:(?:due|expected|going|set|scheduled|planned|slated|anticipated) to )?(?:starts?|started|beg[aiu]ns?|begins|commence[sd]?|kick(?:s|ed)? off)\b/giu

function beginsOther(view: Lens, candidate: Candidate): boolean {
  const [, noun = ''] = BEGINS.exec(view.asked.text) ?? []
  const one = view.terms.find(({ folded, weight }) => folded === noun.toLowerCase() && weight === 1)
  if (one === undefined || one.named || strength(one, (term) => candidate.terms.has(term)) >= SAME)
    return false
  const begun = [...candidate.text.matchAll(BEGAN)].map(([, subject = '']) => subject)
  return (
    begun.length > 0 &&
    begun.every((subject) => /ing$/u.test(subject) || LEXICON.isNoun(subject.toLowerCase()))
  )
}

/** "When was {the broker} founded?" */
const FOUNDED_ASKED =
  /\bwhen (?:was|were|did) (?:the|your|their|its|this) (?:\p{Ll}[\p{L}-]* ){1,2}(?:founded|established|set up|formed|started|start|created|incorporated)\s*\?*$/iu

/** "Orme founded {Lind Labs}" */
const FOUNDED =
  /\b(?:founded|established|launched|created|formed|started|opened)(?: (?:the|its|their|an?|our))?((?: \p{Lu}[\p{L}\p{N}.’'-]*)+)?/gu

function foundsOther(view: Lens, { text }: Candidate): boolean {
  if (!FOUNDED_ASKED.test(view.asked.text)) return false
  const found = [...text.matchAll(FOUNDED)]
  return found.length > 0 && found.every(([, name]) => name !== undefined && !isAbout(view, termsOf(name)))
}

const ASKS = String.raw`^(?:and |so |but )?when(?:['’]?s| is| are| was| were| does| do| did| will)\b[^?]*\b`

const BEGUN = String.raw`start(?:s|ed|ing)?|beg[aiu]n\p{L}*|commenc\p{L}+`

/** What asks for a turn of something, and any word by which it is told. */
const TURNS: ToldBy = [
  [
    new RegExp(
      String.raw`${ASKS}(?:ends?|ended|ending|(?<=\b(?:is|be|it|was|are|that) )over|finish(?:ed|es)?|expires?|expired|concluded?)\s*\?*$`,
      'iu',
    ),
    /\b(?:end(?:s|ed|ing)?|until|till?|through|thru|clos(?:es?|ed|ing)|conclud\p{L}+|expir\p{L}+|finish\p{L}*|complet\p{L}+|done|ready|last(?:s|ed|ing)?|deadline|due|no later|r[au]ns?|running|by (?:\d|\p{Lu}|the end|mid|late|early|year)|(?:for|over|within) (?:the )?(?:[\p{L}\d-]+ ){1,2}(?:days|weeks|months|years|hours)|stop\p{L}*|ceas\p{L}+|lift(?:s|ed|ing)?|abolish\p{L}*|scrap(?:s|ped)?|withdr\p{L}+|remov\p{L}+|resum\p{L}+|again|back|re-?open\p{L}*|terminat\p{L}+|(?:from|between) [^.;]{1,40} (?:to|and)|remains?)\b|\d(?:st|nd|rd|th)?\s?[-–—]\s?(?:\p{L}+ )?\d|\d (?:to|and) (?:\p{L}+ )?\d/iu,
  ],
  [
    /^(?:and |so |but )?what(?:['’]?s| is| was) the (?:[\p{Ll}-]+ )?deadline\s*\?*$/iu,
    /\b(?:deadlines?|until|till?|clos(?:es?|ed|ing)|ends?|ended|ending|before|no later|later than|due|last|expir\p{L}+|cut-?off|by (?:\d|\p{Lu}|the|mid|late|early)|through|must|submi\p{L}+|register\p{L}*|appl(?:y|ications?))\b/iu,
  ],
  [
    /^(?:and |so |but )?what are (?:the|its|their|your) (?:opening |business |office |store |shop )?hours\s*\?*$/iu,
    /\d ?(?:[ap]\.?m\b)|\d:\d\d|\b(?:hours?|open(?:s|ing)?|24\/7|noon|midnight|daily|around the clock|from \d|clos(?:es|ed))\b/iu,
  ],
  [
    /^(?:and |so |but )?when (?:did|does|do|will|is) (?:he|she) (?:start|begin|starting|beginning|join|joining|take over|taking over)\s*\?*$/iu,
    new RegExp(
      String.raw`\b(?:${BEGUN}|join\p{L}*|appoint\p{L}*|assum\p{L}+|becom\p{L}+|became|nam(?:ed|es)|hir(?:ed|es|ing)|effective|since (?:\d{4}|joining)|took|tak(?:es|en|ing)|enter\p{L}*|elect\p{L}*|promot\p{L}+|career|serv(?:es|ed|ing)|debut\p{L}*|came|comes|embark\p{L}*|turn(?:s|ed))\b`,
      'iu',
    ),
  ],
  [
    new RegExp(String.raw`${ASKS}(?:founded|established|incorporated|set up|formed)\s*\?*$`, 'iu'),
    new RegExp(
      oneOf(
        String.raw`\b(?:co-?)?found(?:ed|ers?|ing|s|ation)\b`,
        String.raw`\b(?:${BEGUN}|establish\p{L}*|incorporat\p{L}+|set(?:s|ting)? up|form(?:ed|s|ation)|creat\p{L}+|launch\p{L}*|buil[dt]\p{L}*|open(?:ed|s|ing)|born|birth|inception|incept|since (?:its |their |the )?(?:\d|\p{L}+ing\b)|years?|years?-old|anniversary|decades?|dates? (?:back|to|from)|histor\p{L}+|origin\p{L}*|introduc\p{L}+|c[ao]me (?:about|into)|spun|merg\p{L}+|est\.)\b`,
      ),
      'iu',
    ),
  ],
]
