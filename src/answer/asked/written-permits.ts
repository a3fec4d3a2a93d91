import { literal } from '../../corpus/literal.ts'
import type { Document } from '../../model.ts'
import { stem, terms, tokens } from '../../search/tokens.ts'
import { capitalise } from '../text/word-forms.ts'
import type { Rewording } from './as-written.ts'
import { sentencesOf } from './sentences-of.ts'

/**
 * Finds where a question asks what one may bring or must do beforehand, and the
 * release says it from the other side: "Dogs are welcome" for "Can I bring my dog?",
 * "No booking is needed" behind what it is not needed for.
 */
export function permitsAsWritten(question: string, document: Document): Rewording[] {
  const written = broughtAs(question, document) ?? bookedAs(question, document)
  return written === null ? [] : [{ start: 0, end: question.length, written }]
}

/** "Are dogs welcome?" for "Can I bring my dog?". */
function broughtAs(question: string, { text }: Document): string | null {
  const asked = BRINGS.exec(question) ?? ALLOWED.exec(question)
  const { thing = '', where = '', deed = '' } = asked?.groups ?? {}
  if (thing === '') return null
  const one = literal(thing.replace(/s$/iu, ''))
  // "Guide dogs are welcome" tells of no other dogs.
  const things = String.raw`(?:^|[\n.!?:;,“"(–—-] ?|\b(?:all|and|or|the|your|but|that) )(?<things>${one}s?)`
  const be = new RegExp(
    String.raw`${things} (?<be>is|are)(?: (?:also|always|not|never|only|no longer|both))? (?<deed>${DEEDS})\b`,
    'iu',
  ).exec(text)?.groups
  const place = WITH.test(where) ? '' : where
  if (be !== undefined)
    return be.deed?.toLowerCase() === deed.toLowerCase()
      ? null
      : `${upper(be.be)} ${be.things?.toLowerCase()} ${be.deed}${place}?`
  const left = new RegExp(
    String.raw`${things} (?<must>must|should|have to|need to) be (?<done>left|kept|stored|parked)\b`,
    'iu',
  ).exec(text)?.groups
  if (left !== undefined) return `Where must ${left.things?.toLowerCase()} be ${left.done}?`
  if (BRINGS.test(question)) return null
  const bring = new RegExp(
    String.raw`\b(?<may>may|can) (?:also )?(?<bring>bring (?:[\p{L}’'-]+ ){0,3}?${one}s?)(?![\p{L}-])`,
    'iu',
  ).exec(text)?.groups
  return bring === undefined ? null : `${upper(bring.may)} you ${bring.bring}?`
}

function upper(word = ''): string {
  return capitalise(word.toLowerCase())
}

const DEEDS = String.raw`welcome|welcomed|allowed|permitted|admitted|accepted|prohibited|banned|forbidden`

/** "Can I bring {my dog}", "may we take a bicycle {on the pier}". */
const BRINGS =
  /^(?:and |so |but )?(?:can|may|could) (?:i|we|you|one|people|visitors|guests) (?:bring|take)(?: along)? (?:(?:my|our|your|their|an?|the)(?: own)? )?(?<thing>[\p{L}-]+(?: (?!along\b|with\b|in\b|into\b|to\b|on\b|onto\b|there\b)[\p{L}-]+)?)(?<where> (?:along|with|in|into|to|on|onto|there)\b[^?]{0,50}?)?\s*\?*$/iu

const ALLOWED = new RegExp(
  String.raw`^(?:and |so |but )?(?:are|is) (?:the )?(?<thing>\p{Ll}[\p{L}-]*(?: [\p{L}-]+)?) (?<deed>${DEEDS})(?<where> (?:in|into|at|on|inside)\b[^?]{0,50}?)?\s*\?*$`,
  'iu',
)

const WITH = /^ (?:along|with|there)\b/iu

/** "Is booking needed?" for "Do I have to sign up for the tour?", where that stands with the tour or right behind it. */
function bookedAs(question: string, document: Document): string | null {
  const asked = BOOKS.exec(question) ?? NEEDED.exec(question)
  if (asked === null) return null
  const head = tokens(asked.groups?.thing ?? '').findLast(({ stop }) => !stop)?.term
  const sentences = sentencesOf(document)
  for (const [at, sentence] of sentences.entries()) {
    const said = SAID.map(({ words, written }) => {
      const found = words.exec(sentence)
      return found === null ? null : written(found.groups ?? {})
    }).find((one) => one !== null)
    if (said === undefined || said === null) continue
    const isOwn = head !== undefined && terms(sentence).includes(head)
    const isBehind = head === undefined || terms(sentences[at - 1] ?? '').includes(head)
    const isSameWord = terms(sentence).includes(
      stem(asked.groups?.way?.split(' ').at(-1)?.toLowerCase() ?? ''),
    )
    if (isOwn ? isSameWord : !isBehind || (head === undefined && isSameWord)) continue
    return said
  }
  return null
}

/** "Do I have to {sign up} for {the tour}?", "Do you need {a ticket} for it?" */
const BOOKS =
  /^(?:and |so |but )?(?:do|does|must|should|will|would) (?:i|we|you|one|people|visitors|guests|participants|attendees)(?: have to| need to| need| have to have)? (?:an? )?(?<way>sign up|signup|register|registration|pre-register|book|booking|reserve|rsvp|make a reservation|make an appointment|reservation|appointment|tickets?)(?: (?:in advance|ahead|beforehand|online|first|a place|a seat|places|seats))*(?: (?:for|to attend|to join|(?<=book |reserve )(?=the|an?|this|that)) ?(?<thing>[^?,;]{2,60}?))?\s*\?*$/iu

/** "Is booking required for the tour?" */
const NEEDED =
  /^(?:and |so |but )?(?:is|are) (?:an? |any )?(?<way>booking|registration|reservations?|appointments?|tickets?|rsvp|sign-?up) (?:required|needed|necessary)(?: (?:for|to attend|to join) (?<thing>[^?,;]{2,60}?))?\s*\?*$/iu

const WAY = String.raw`booking|registration|pre-registration|reservation|appointment|ticket|rsvp|sign-?up`

/** How it is said that one must, or need not, do so. */
const SAID: readonly {
  readonly words: RegExp
  readonly written: (groups: Readonly<Record<string, string | undefined>>) => string
}[] = [
  {
    words: new RegExp(
      String.raw`\b(?<way>(?:${WAY})s?) (?:(?:in advance|for [\p{L} ]{2,30}) )?(?<be>is|are) (?:not |also |strongly )?(?<need>required|needed|necessary|essential|recommended)\b`,
      'iu',
    ),
    written: ({ way = '', be = '', need = '' }) => `${upper(be)} ${way.toLowerCase()} ${need}?`,
  },
  {
    words:
      /\b(?<what>places|seats|tickets|spaces|tables) (?<must>must|should|have to|need to) be (?<done>reserved|booked|ordered)\b/iu,
    written: ({ what = '', done = '' }) => `Must ${what.toLowerCase()} be ${done}?`,
  },
  {
    words:
      /\b(?:must|have to|need to|should|are asked to|needn[’']t) (?<do>register|sign up|book|reserve|rsvp)\b/iu,
    written: ({ do: deed = '' }) => `Must you ${deed}?`,
  },
  {
    words: new RegExp(
      String.raw`\b(?:do|does) not (?:need|require) (?:an? |to )?(?<what>(?:${WAY})s?|register|book|reserve|sign up)\b`,
      'iu',
    ),
    written: ({ what = '' }) => `Do you need ${what}?`,
  },
]
