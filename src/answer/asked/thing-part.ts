import { remembered } from '../../remembered.ts'
import { oneOf } from '../text/one-of.ts'

/** What may be asked of any thing that is named, and is told by words that hold for all things. */
export type ThingPart = 'eligible' | 'consequence' | 'working' | 'charge' | 'approval' | 'success' | 'delay'

/** What is asked of which thing. */
export interface ThingPartAsked {
  readonly part: ThingPart
  /** Of which thing, in the words of the question. */
  readonly thing: string
  /** Who is to have approved it; empty where nobody is named. */
  readonly body: string
  /** The day to which it was put off is asked for. */
  readonly asksDay: boolean
  /** A charge is asked for, and no mere suspicion. */
  readonly asksCharge: boolean
}

const THING = String.raw`(?<thing>[^?!;:]{2,70}?)`
const OPENING = '^(?:and |so |but )?'
const END = String.raw`(?: (?:now|yet|so far|then|anyway|exactly|again))?\s*[.?!]*$`

const JOIN = oneOf(
  '(?:sign up|apply|register|enroll?|compete|take part|participate|become (?:an? )?(?:members?|part)|be (?:an? )?members?)(?: (?:for|in|to|of|on|at|with))?',
  '(?:enter|join|claim|receive|use|attend|get(?= (?:the|an?|this|free)\\b))',
)

// A road is cleared of snow by nobody who approves of it.
const APPROVED = '(?:approved?|authori[sz]ed?|licen[sc]ed?|cleared(?= by ))'

const APPROVE = '(?:approved?|authori[sz]ed?|licen[sc]ed?|cleared?)'

const LATE =
  '(?:delayed|postponed|late|behind schedule|put off|pushed back|put back|held up|running late|overdue|deferred)'

/** Whole questions, in any letters. */
const FORMS: readonly (readonly [part: ThingPart, forms: readonly string[]])[] = [
  [
    'eligible',
    [
      `who (?:else )?(?:can|may|could|is able to|is allowed to) (?:still |also |now )?${JOIN} ${THING}`,
      `who(?: is|['’]s| are) (?:eligible|entitled|allowed)(?: for| to)(?: ${JOIN})? ${THING}`,
      `who qualifies for ${THING}`,
    ],
  ],
  [
    'consequence',
    [
      String.raw`what (?:happens|will happen|would happen|could happen)(?: to (?:me|you|us|them|\p{L}+s))? (?:if|when|who) ${THING}`,
      `what if ${THING}`,
      String.raw`what(?: is|['’]s| are) the (?:penalt(?:y|ies)|punishments?|fines?|sanctions?) (?:for|if) ${THING}`,
    ],
  ],
  [
    'working',
    [
      `how (?:does|do|did|will|would) ${THING} work`,
      `what (?:does|do|will|would) ${THING} do (?:in|to|inside) (?:the|your|our) (?:human )?bod(?:y|ies)`,
      `what(?: is|['’]s| are) ${THING} (?:supposed|meant|designed|intended) to do(?: (?:in|to) (?:the|your) body)?`,
      `what effect (?:does|do) ${THING} have(?: (?:on|in) (?:the|your) body)?`,
    ],
  ],
  [
    'charge',
    [
      `what(?: is|['’]s| was| are| were| has| have) ${THING} (?:been |being )?(?:accused of|suspected of|on trial for|(?<charge>charged with|facing charges (?:of|for)))`,
      `what (?:are|were) the (?:charges|allegations|accusations) against ${THING}`,
      `what (?:did|has|is) ${THING} (?:allegedly (?:do|done)|alleged to have done|said to have done)`,
    ],
  ],
  [
    'approval',
    [
      `(?:is|are|was|were|has|have) ${THING} (?:been |being )?(?:yet |already |fully |now )?${APPROVED}(?: yet)?(?: by (?<body>[^?!;:]{2,60}?))?`,
      `(?:has|have|had|did) (?<body>[^?!;:]{2,60}?) (?:yet |already |now )?${APPROVE} ${THING}`,
    ],
  ],
  [
    'success',
    [
      `did ${THING} (?:succeed|fail|work|work out)`,
      `(?:was|were|is|are|has) ${THING} (?:been )?(?:an? )?(?:success|successful|failure|unsuccessful)`,
    ],
  ],
  [
    'delay',
    [
      `(?:has|have|had|is|are|was|were|will) ${THING} (?:been |be |being )?${LATE}`,
      `(?<day>until when|to when|till when) (?:has|have|is|are|was|were) ${THING} (?:been |being )?${LATE}`,
    ],
  ],
]

const READ = FORMS.flatMap(([part, forms]) =>
  forms.map((form) => [part, new RegExp(`${oneOf(OPENING)}${form}${END}`, 'iu')] as const),
)

/**
 * What a question asks of a thing that it names, where that is told by words that hold for all things:
 * who may join it, what comes of doing it, how it works, whether it is approved, came off or is late.
 *
 * @returns null for any other question, and where it only points ("Was it a success?").
 * @example
 * thingPartAsked('Who can sign up for the Corran register?')
 * // => { part: 'eligible', thing: 'the Corran register', … }
 */
export const thingPartAsked = remembered((question: string): ThingPartAsked | null => {
  const text = question.trim()
  if (text.length > LONGEST || !OPENS.test(text)) return null
  for (const [part, form] of READ) {
    const { thing, body = '', day, charge } = form.exec(text)?.groups ?? {}
    if (thing === undefined) continue
    if (POINTS.test(thing) || (part === 'consequence' ? OF_NAMED : CLAUSE).test(thing)) return null
    if (charge !== undefined && ENTRUSTED.test(thing)) return null
    return { part, thing, body, asksDay: day !== undefined, asksCharge: charge !== undefined }
  }
  return null
})

/** In characters: what says more asks for something of its own. */
const LONGEST = 120

/** Most questions begin otherwise, or go on otherwise, and are read no further. */
const OPENS =
  /^(?:and |so |but )?(?:who|what|how (?:does|do|did|will|would)|ha[sd]|have|is|are|was|were|will|did|until|till|to when)\b/iu

/** What somebody named may do is under no rule that a sentence tells for all. */
const OF_NAMED = /^(?:the )?(?!I\b|I['’])\p{Lu}/u

/** "Did it change {how they} work?", "Is the museum {open} late?" */
const CLAUSE = /\b(?:how|what|why|whether|who|whom|which|where|when)\b|\bopen$/iu

/** What a body is charged with is what it has to do. */
const ENTRUSTED =
  /\b(?:task force|committee|panel|commission|group|team|council|board|agency|office|body|inquiry|mission|ministry|department|centre|center)$/iu

/** It names nothing. */
const POINTS = /^(?:it|this|that|these|those|they|them|he|she|everything|something|anything|anyone|there)$/iu
