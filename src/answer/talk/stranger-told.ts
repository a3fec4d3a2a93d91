import { LEXICON } from '../../search/lexicon.ts'
import { statementsIn } from '../cite.ts'

/**
 * Somebody of whom an answer tells without a name, so that "what is his name?" asks for that: "A
 * 34-year-old man was arrested." Null where it tells of nobody so, or of one of the other gender.
 *
 * @example
 * strangerTold('A 34-year-old man was arrested. [1]', 'his') // => '34-year-old man'
 */
export function strangerTold(answer: string, whose: string): string | null {
  const [first = ''] = statementsIn(answer)
  for (const [, phrase = ''] of first.matchAll(INDEFINITE)) {
    const words = phrase.trim().split(' ')
    const at = words.findIndex((word) => LEXICON.isPerson(word))
    const noun = words[at]
    if (noun === undefined) continue
    return (whose === 'his' ? WOMAN : MAN).test(noun) ? null : words.slice(0, at + 1).join(' ')
  }
  return null
}

const INDEFINITE = /\b[Aa]n? ((?:(?:\d{1,3}-year-old|\p{Ll}[\p{Ll}-]*)(?=[ ,.]) ?){1,3})/gu

const WOMAN = /^(?:\p{Ll}*woman|girl|mother|sister|daughter|wife|aunt)$/u
const MAN = /^(?:\p{Ll}*(?<!wo)man|boy|father|brother|son|husband|uncle)$/u
