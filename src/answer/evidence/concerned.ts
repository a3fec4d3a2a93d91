import { stem, type Token, terms as termsOf } from '../../search/tokens.ts'
import { type Candidate, inSentence } from '../pieces/candidates.ts'
import { isAsFact } from '../text/as-fact.ts'
import type { TypedSpan } from '../text/spans.ts'
import type { Lens } from './lens.ts'

// Who is exempt, eligible or affected is told by whatever is said to be so, and by what it is said to apply to.

/**
 * The state in which somebody is asked to be ("who is {exempt} from the fee?"); null where none is
 * asked for.
 */
export function stateAsked(question: string): string | null {
  return IS_SO.exec(question)?.[1]?.toLowerCase() ?? (APPLIES_TO.test(question) ? 'affected' : null)
}

/** Whether a word tells a state in which whoever is spoken of is: "{smaller suppliers} would be exempt". */
export function isState(word: string): boolean {
  return STATE.test(word)
}

/** Whether a sentence says of somebody that they are in a state, or that they are not, as a question asks. */
export function saysSo(question: string, tokens: readonly Token[], state: number): boolean {
  const isDenied = [state - 1, state - 2].some((at) => /^(?:not|no|never)$/u.test(tokens[at]?.word ?? ''))
  return isDenied === ASKS_NOT.test(question)
}

/**
 * Whether it is asked who is so ("Who is exempt?") and a sentence tells of nobody that they
 * are; where it is asked who is not, that they are not.
 */
export function lacksState({ asked: { text: question } }: Lens, candidate: Candidate): boolean {
  const state = stateAsked(question)
  // Who may apply is told in many words.
  if (state === null || state === 'eligible' || state === 'entitled') return false
  if (concernedIn(question, candidate).length > 0) return false
  const { text, tokens } = candidate
  if (!isAsFact(text) && !ASKS_SUPPOSED.test(question)) return true
  return !tokens.some(({ term }, at) => term === stem(state) && saysSo(question, tokens, at))
}

/**
 * Whom a sentence says something to apply to or to affect, where it is asked who is affected.
 *
 * @example
 * // "Who is affected by the levy?": "The levy applies to market gardeners." => ["market gardeners"]
 */
export function concernedIn(question: string, candidate: Candidate): TypedSpan[] {
  if (stateAsked(question) !== 'affected' || ASKS_NOT.test(question)) return []
  const { text } = candidate
  const by = termsOf(BY_WHAT.exec(question)?.[1] ?? '')
  if (by.length === 0 || !by.every((term) => inSentence(candidate, term)) || !isAsFact(text)) return []
  return [...text.matchAll(CONCERNS)].map(({ index, 0: words, 1: whom = '' }) => {
    const end = index + words.length
    return { type: 'person' as const, start: end - whom.length, end }
  })
}

/** Whatever a sentence or clause says to be in a state: "{Car washes and households of five} are exempt". */
export function allInState(
  text: string,
  tokens: readonly Token[],
  state: number,
): readonly [Token, Token] | null {
  const { word = '', start = 0, end = 0 } = tokens[state] ?? {}
  // "Affected by another leak" than the one that is asked about.
  const isFact = isState(word) && isAsFact(text) && !/^ by (?:another|the other)\b/u.test(text.slice(end))
  const said = isFact ? IS_SAID.exec(text.slice(0, start))?.groups?.all : undefined
  if (said === undefined) return null
  const from = text.lastIndexOf(said, start)
  const own = tokens.filter((token) => token.start >= from && token.end <= from + said.length)
  const [first, last] = [own[0], own.at(-1)]
  return first === undefined || last === undefined || own.every(({ stop }) => stop) ? null : [first, last]
}

const IS_SO =
  /^(?:and |so |but )?who (?:is|are|was|were|will be|would be|has been)(?: not|n['’]t)? (exempt|eligible|ineligible|entitled|excluded|affected)\b/iu

/** "Who does the strike affect?" */
const APPLIES_TO =
  /^(?:and |so |but )?(?:who(?:m)? (?:does|do|did|will|would) [^?]{2,80} (?:apply to|affect|concern)|to whom (?:does|do|did|will|would) [^?]{2,80} apply)\s*\?*$/iu

/** "Who is affected by {the strike}?" */
const BY_WHAT =
  /(?:\bby|\b(?:does|do|did|will|would)) ([^?]{2,80}?)(?: apply(?: to)?| affect| concern)?\s*\?*$/iu

const ASKS_SUPPOSED = /\b(?:would|should|could|might|if)\b/iu

const STATE = /^(?:exempt|eligible|ineligible|entitled|excluded|affected)$/u

const ASKS_NOT = /\bnot\b|n[’']t\b/iu

/** "{The levy} applies to farmers", and no "people affected said". */
const CONCERNS =
  /(?<!\b(?:not|never|longer|can|may|must|could|should) )\b(?:(?<!\b(?:is|are|was|were|be|been) )appl(?:y|ies|ied) (?:only )?to|affects?|affected(?= (?:\d|all|more|about|some|nearly|hundreds|thousands)\b)) (?!(?:neither|no|nobody|none)\b)((?:[^\s,.;:()]+ ){0,4}[^\s,.;:()]+)/gu

/** From where a sentence or clause begins to its state. */
const IS_SAID =
  /(?:^|[.;:“”"] ?|, (?:and|but|while) |\b(?:that|while) )(?!(?:that|while|and|but)\b)(?<all>[^.;:()“”"]{3,120}?) (?:is|are|was|were|be|will be|would be|has been|have been|remains?)(?: (?:not|also|all|both|no longer|\p{L}+ly))?\s$/u
