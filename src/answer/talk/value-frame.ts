import { beginsWithGivenName } from '../../corpus/genders.ts'
import { LEXICON } from '../../search/lexicon.ts'
import { textAt } from '../../spans.ts'
import { added } from '../text/put.ts'
import { capitalise, withoutS } from '../text/word-forms.ts'
import { isSomeone } from './someone.ts'
import { headOf } from './splice.ts'
import { nounPhrase } from './subject.ts'
import { isSeveral } from './talk.ts'

/**
 * Asks with another question word of what the question before asked a value of, where its
 * verb fits that value alone: nothing "takes" often, and nothing "starts" long. Null where
 * the verb fits both.
 *
 * @example
 * inOtherFrame('how long', 'When does the tour start') // => 'How long does the tour last?'
 */
export function inOtherFrame(word: string, body: string): string | null {
  const asking = word.toLowerCase()
  return (
    aboutAgain(asking, body) ??
    ofCost(asking, body) ??
    ofLength(asking, body) ??
    ofStart(asking, body) ??
    ofState(asking, body)
  )
}

/** "Why so small?" after "How big is the hall?": why the hall is. Null for any other. */
export function whySo(core: string, previous: string): string | null {
  const size = /^why so (?!few\b|many\b|much\b|little\b)(\p{Ll}+)\s*\?*$/iu.exec(core)?.[1]
  const body = previous.replace(/[?.!\s]+$/u, '')
  const [, , is = '', sized = ''] = (size === undefined ? null : SIZED.exec(body)) ?? []
  return size !== undefined && isThing(sized, body)
    ? `Why ${is.toLowerCase()} ${sized} so ${size.toLowerCase()}?`
    : null
}

/** "How much?" after "What about parking for the museum?" */
function aboutAgain(word: string, body: string): string | null {
  const [, thing = ''] = /^what about (\S.*)$/iu.exec(body) ?? []
  // "How long?" may ask how long the gym is open: nothing says of what it is asked.
  return thing === '' || word === 'how long' || !OF_THING.test(word) || isSomeone(headOf(thing))
    ? null
    : `${capitalise(word)} ${beOf(thing)} ${thing}?`
}

/** What it costs goes on for a time and has a reason; how long, when and where it is itself. */
function ofCost(word: string, body: string): string | null {
  const [, verb = '', thing = '', rest = ''] = COSTS.exec(body) ?? []
  if (thing === '') return null
  const isOf = rest === '' || /^(?:for|to|in|at|on|by|per|now|today|this|next|last) /u.test(rest)
  if (LASTING.test(word) && isOf) {
    const asked = `${capitalise(word)} ${verb.toLowerCase()} ${thing} cost that much`
    return rest === '' ? `${asked}?` : added(asked, rest)
  }
  // A plant is there for years: "when?" may ask when it is built, when it opens or when it is paid.
  const isAsked = OF_THING.test(word) && word !== 'how much' && (word !== 'when' || isHappening(thing))
  return isOf && !/^did$/iu.test(verb) && isAsked ? `${capitalise(word)} ${beOf(thing)} ${thing}?` : null
}

/** How long it takes: "why?" is why so long, the rest is asked of the thing. */
function ofLength(word: string, body: string): string | null {
  const [, verb = '', thing = '', deed = ''] = LASTS.exec(body) ?? []
  if (thing === '') return null
  if (LASTING.test(word)) return `${capitalise(word)} ${verb.toLowerCase()} ${thing} ${deed} that long?`
  if (word === 'how much') return `How much ${verb.toLowerCase()} ${thing} cost?`
  return OF_THING.test(word) && !/^did$/iu.test(verb) ? `${capitalise(word)} ${beOf(thing)} ${thing}?` : null
}

/** When it starts: from then on it lasts, and what opens is open. */
function ofStart(word: string, body: string): string | null {
  const [, verb = '', thing = '', deed = '', rest = ''] = STARTS.exec(body) ?? []
  if (thing === '' || isPerson(thing)) return null
  const does = verb.toLowerCase()
  // What goes on until then ends then.
  if (word === 'until when' && deed !== 'open' && does !== 'did') return `When ${does} ${thing} end${rest}?`
  // A shop opens every day, and its hours tell how long.
  if (/^how long$/u.test(word) && deed === 'open' && /^do(?:es)?$/u.test(does)) return null
  if (/^(?:how long|for how long|until when)$/u.test(word)) {
    const be = does === 'did' ? (isSeveral(headOf(thing)) ? 'were' : 'was') : beOf(thing)
    const asked =
      deed === 'open' && does !== 'will'
        ? `${be} ${thing} open`
        : `${does} ${thing} ${deed === 'open' ? 'be open' : 'last'}`
    return `${capitalise(word)} ${asked}${rest}?`
  }
  return word === 'how much' && does !== 'did' ? `How much ${does} ${thing} cost${rest}?` : null
}

/** "Why?" after "How long is the tunnel?" and "Where is the depot?"; "where?" after "What is the play about?" */
function ofState(word: string, body: string): string | null {
  const [, size = '', is = '', sized = ''] = SIZED.exec(body) ?? []
  if (word === 'why' && isThing(sized, body))
    return `Why ${is.toLowerCase()} ${sized} that ${size.toLowerCase()}?`
  const [, at = '', placed = ''] = PLACED.exec(body) ?? []
  if (/^(?:why|since when|from when|until when)$/u.test(word) && isThing(placed, body))
    return `${capitalise(word)} ${at.toLowerCase()} ${placed} there?`
  const [, be = '', told = ''] = TOLD.exec(body) ?? []
  if (!isThing(told, body) || !(word === 'why' || OF_THING.test(word))) return null
  return word === 'why'
    ? `What is the reason for ${told}?`
    : `${capitalise(word)} ${be.toLowerCase()} ${told}?`
}

/** Nothing but the thing: "the tunnel", and not "the tunnel closed". */
function isThing(words: string, body: string): boolean {
  const phrase = words === '' ? null : nounPhrase(body)
  return phrase !== null && textAt(body, phrase) === words
}

/** Whoever starts neither lasts nor costs anything. */
function isPerson(thing: string): boolean {
  return /^(?:I|you|he|she|we|they)$/iu.test(thing) || isSomeone(headOf(thing)) || beginsWithGivenName(thing)
}

/** A study, a tour or a course is at a time. */
function isHappening(thing: string): boolean {
  return LEXICON.isOfKind(withoutS(headOf(thing).toLowerCase()), HAPPENINGS)
}

const HAPPENINGS: ReadonlySet<string> = new Set(['act', 'event'])

function beOf(thing: string): string {
  return isSeveral(headOf(thing)) ? 'are' : 'is'
}

/** What is asked of a thing itself; until when and since when are asked of what it does. */
const OF_THING = /^(?:when|where|how (?:long|often|much))$/u

/** What is asked of what is so: for how long, and why. */
const LASTING = /^(?:why|since when|from when|until when)$/u

const COSTS = /^(?:what|how much) (do|does|did|will|would) (\S.*?) costs?(?: (.+))?$/iu

const LASTS = /^how long (do|does|did|will|would) (\S.*?) (take|last|run|go on)$/iu

const STARTS =
  /^when (do|does|did|will|would) (\S.*?) (start|begin|open|take place|happen)((?: (?:in|at|on) .+)?)$/iu

const SIZED =
  /^how (long|high|big|large|tall|deep|wide|heavy|fast|late|early|expensive|cheap|small|short|old) (is|are|was|were) (\S.*)$/iu

const PLACED = /^where (is|are|was|were) (\S.*)$/iu

/** "What is {the play} about?" */
const TOLD = /^what (is|are|was|were) (\S.*?) (?:about|like|for|made of|known for)$/iu
