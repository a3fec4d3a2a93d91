import { isPersonNoun } from '../../corpus/person-nouns.ts'
import { SAME, strength } from '../evidence/lens.ts'
import type { Evidence } from '../evidence.ts'
import { inSentence } from '../pieces/candidates.ts'
import { isBodyOrPlace } from '../text/cues.ts'
import { oneOf, oneOfWords } from '../text/one-of.ts'
import { eventTerms } from './fact-asked.ts'

/**
 * Whether it is asked why something fell or rose, and a sentence tells what lowered or raised it: "A dry winter cut
 * the profit." What somebody does to it, a house or a person, is the fact and no reason of it: "Orme cut its prices."
 *
 * @example
 * // "Why did the profit fall?": "A dry winter and a late turbine cut the profit to $2 million." => true
 * // "Why did prices fall?": "Orme cut its prices." => false
 */
export function movedBy({ candidate, lens }: Evidence): boolean {
  const text = candidate.text.replace(/\s+/gu, ' ')
  const way = WAYS.find(({ asks }) => asks.test(lens.asked.text))
  const { index = -1, 0: verb = '', groups } = way?.tells.exec(text) ?? {}
  if (way === undefined || index === -1) return false
  const subject = text.slice(0, index)
  const isNamed = candidate.spans().some(({ type, start, end }) => {
    // A sentence may open with any word: "Low winds".
    const words = candidate.tokens.filter((token) => token.start >= start && token.end <= end)
    const isAny = start === 0 && words.every(({ term }) => !lens.dissection.isProper(term))
    return NAMED.has(type) && start < index && !(isAny && words.length < 2)
  })
  if (isNamed || !THINGS.test(subject) || SOMEBODY.test(subject)) return false
  if (subject.split(/[^\p{L}]+/u).some((word) => isBodyOrPlace(word.toLowerCase()))) return false
  // "Farmers and the management"
  if (
    subject
      .trim()
      .split(/ and |, /u)
      .some((one) => isOfPeople(one.split(' ').at(-1) ?? ''))
  )
    return false
  const from = index + verb.length - (groups?.object ?? '').length
  const moved = candidate.tokens.filter(({ start, end }) => start >= from && end <= index + verb.length)
  const asked = eventTerms(lens)
  const isMoved = asked.some((one) => strength(one, (term) => moved.at(-1)?.term === term) >= SAME)
  // Of "ticket prices" nothing is told where "oil prices pushed up costs".
  const isKnown = (term: string): boolean => inSentence(candidate, term) || lens.dissection.headline.has(term)
  const inSubject = candidate.tokens.filter(({ end }) => end <= index).map(({ term }) => term)
  return (
    isMoved &&
    asked.every((one) => way.verb.test(one.folded) || strength(one, isKnown) >= SAME) &&
    !asked.some(({ term }) => inSubject.includes(term))
  )
}

function isOfPeople(noun: string): boolean {
  return isPersonNoun(noun) || /^(?:management|staff|leadership)$/iu.test(noun)
}

const NAMED: ReadonlySet<string> = new Set(['person', 'name'])

/** A subject of things alone: "low winds and a late battery", "the strike", at the head of the sentence. */
const THINGS = /^["“]?(?:[\p{L}’'-]+ ){1,10}$/u

const SOMEBODY =
  /^["“]?(?:it|he|she|they|we|I|you|who|which|that|this)\b|\b(?:has|have|had|will|would|is|are|was|were|to|not) $|\b(?:and|but) (?:it|he|she|they|we) /iu

const OBJECT = String.raw`(?:the |its |their |our )?(?:[\p{L}-]+ ){0,2}?(?<object>\p{L}+)(?= (?:of|to|by|from|at|in|for|last|this)\b|[.,;])`

function way(
  asks: string,
  tells: string,
): { readonly asks: RegExp; readonly verb: RegExp; readonly tells: RegExp } {
  return {
    asks: new RegExp(String.raw`\b(?:why|what)\b.*\b${asks}\b`, 'iu'),
    verb: new RegExp(`^${asks}$`, 'iu'),
    tells: new RegExp(String.raw`(?<= )${tells} ${OBJECT}`, 'u'),
  }
}

/** What is asked about its moving, and by what verbs a sentence tells what moved it. */
const WAYS = [
  way(
    '(?:fall(?:s|en|ing)?|fell|drop(?:s|ped)?|down|lower|declin(?:e[ds]?|ing)|decreas(?:e[ds]?|ing)|shr[aiu]nk|slump(?:s|ed)?|less|halved?|worse)',
    oneOf(
      oneOfWords('cut halved reduced lowered dented depressed squeezed eroded shrank hit hurt'),
      'cuts|reduces|lowers|(?:dragged|pushed|brought) down|weighed on|ate into',
    ),
  ),
  way(
    '(?:ris(?:e[ns]?|ing)|rose|gr[eo]w(?:s|n|ing)?|up|higher|increas(?:e[ds]?|ing)|climb(?:s|ed)?|jump(?:s|ed)?|more|better|doubled?)',
    oneOf(
      oneOfWords('lifted raised boosted doubled increased swelled'),
      'lifts?|raises|boosts|(?:pushed|drove|sent) up',
    ),
  ),
]
