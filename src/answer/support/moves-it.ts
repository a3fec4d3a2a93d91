import { terms as termsOf } from '../../search/tokens.ts'
import { SO_FAR } from '../text/causes.ts'
import { oneOf } from '../text/one-of.ts'

/**
 * Whether it is asked what did something to a thing, and a sentence tells it in the
 * same verb, of that thing; or why something happens, and it tells what causes that: it
 * needs no "because".
 *
 * @example
 * movesIt('What stopped the trams?', 'Ice stopped all trams on Friday.') // => true
 * movesIt('What stopped the trams?', 'The trams were stopped on Friday.') // => false
 * movesIt('Why do trams stop?', 'Ice often causes trams to stop.') // => true
 */
export function movesIt(question: string, stated: string): boolean {
  return movesAsked(question, stated) || bringsAbout(question, stated)
}

/** Whether a sentence tells by a verb of causing what is asked the why of: all of it but for names and, of several words, one. */
function bringsAbout(question: string, stated: string): boolean {
  const [, rest = ''] = WHY.exec(question) ?? []
  const event = [...new Set(termsOf(rest.replace(NAMES, ' ')))]
  // "Why does Orme make boats?" asks of the making itself.
  if (event.length < 2 || CAUSES.test(rest)) return false
  return [...stated.matchAll(ALL_CAUSING)].some(({ index, 0: { length } }) => {
    const told = new Set(termsOf(clauseBehind(stated, index + length)))
    return event.filter((stem) => told.has(stem)).length >= Math.max(2, event.length - 1)
  })
}

const WHY =
  /^(?:and |so |but )?why (?:do|does|did|is|are|was|were|has|have|had|can|could|may|might|will|would)\b([^?]*)/iu
const NAMES = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}’'-]*/gu

/** "Frost {causes} cracks", and not "may not cause", "the cause of". */
const CAUSING = String.raw`(?<!\b(?:not|never|no|n[’']t|the|an?|its|their) )\b(?:caus(?:es?|ed|ing)|(?:lead|leads|led|leading) to|(?:result|results|resulted|resulting) in|(?:bring|brings|brought) (?:about|on)|(?:give|gives|gave) rise to|trigger(?:s|ed|ing)?|spark(?:s|ed|ing)?|make|makes|made)\b(?! by\b)`
const CAUSES = new RegExp(CAUSING, 'iu')
const ALL_CAUSING = new RegExp(CAUSING, 'giu')

function movesAsked(question: string, stated: string): boolean {
  const [, verb = '', rest = ''] = WHAT_MOVED.exec(question) ?? []
  if (verb === '') return false
  const moved = new Set(termsOf(rest.replace(PARTICLE, ' ')))
  const isOfIt = (words: string): boolean => termsOf(words).some((stem) => moved.has(stem))
  return [...stated.matchAll(MOVES)].some(({ index, 1: be, 2: told = '', 3: by, 0: { length } }) => {
    if (told.toLowerCase() !== verb.toLowerCase() || (be === undefined) !== (by === undefined)) return false
    return isOfIt(be === undefined ? clauseBehind(stated, index + length) : clauseBefore(stated, index))
  })
}

const VERB = oneOf(
  'caused|delayed|triggered|sparked|prompted|forced|persuaded|convinced|stopped|prevented|slowed|derailed',
  'held|set|put|brought|knocked',
)

/** "What {stopped} {the trams}?" */
const WHAT_MOVED = new RegExp(
  String.raw`^(?:and |so |but )?what(?:['’]s| has| had)? (?:really |actually |finally |originally )?(${VERB})\b([^?]*)`,
  'iu',
)

/** "Ice {stopped} all trams", "the trams {were} {stopped} {by} ice", and not "by two days". */
const MOVES = new RegExp(
  String.raw`(?<=[\p{L}\p{N}”")] )(?<!\b(?:not|never|and|or|when|who|as|if|n[’']t) )(?:((?:has |have |had )?(?:is|are|was|were|been|being|be)) (?:\p{L}+ly )?)?(${VERB})\b(?:(?: off| up| down| back| out)?( by)\b(?! ${SO_FAR})(?! (?:noon|midnight|then|now|the end|next|last)\b))?`,
  'giu',
)

const PARTICLE = /\b(?:off|up|down|back|about|out)\b/giu

/** Up to where another clause may begin. */
function clauseBehind(text: string, from: number): string {
  return /^[^.;:]*/u.exec(text.slice(from))?.[0] ?? ''
}

/** From where another clause may have ended. */
function clauseBefore(text: string, to: number): string {
  return text.slice(0, to).split(/[.;:]/u).at(-1) ?? ''
}
