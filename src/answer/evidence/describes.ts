import { literal } from '../../corpus/literal.ts'
import { remembered } from '../../remembered.ts'
import { textAt } from '../../spans.ts'
import type { Asked } from '../question.ts'
import { matches } from '../text/matches.ts'
import { withoutPossessive } from '../text/word-forms.ts'

/**
 * Whether what somebody or something with a name is or does is asked for ("What
 * does Orme Robotics do?", "who is Ada Berg") and a sentence tells it of that
 * name: "Orme Robotics, a maker of arms", "Orme Robotics is the …", "Orme makes …".
 *
 * @example
 * describes(asked('What does Orme do?'), 'Orme Robotics (“Orme”), a maker of arms, moves.') // => true
 */
export function describes(asked: Pick<Asked, 'text' | 'names'>, stated: string): boolean {
  const sought = nameDescribed(asked)
  if (sought === null || !stated.includes(sought.first)) return false
  return matches(stated, sought.name).some(({ start, end }) => {
    const [before, behind] = [stated.slice(0, start), stated.slice(end)]
    return (
      (!WITHIN_WORD.test(before) && DESCRIBED.test(behind)) ||
      (OPENS_QUOTED.test(before) && QUOTED_IS.test(behind))
    )
  })
}

interface Sought {
  /** The first word of the name, without which no sentence need be read. */
  readonly first: string
  readonly name: RegExp
}

/** The name in a question that asks what it is; null where that is not asked for. Every sentence is tried for the same question. */
const nameDescribed = remembered(({ text, names }: Pick<Asked, 'text' | 'names'>): Sought | null => {
  const [name, ...others] = names
  if (name === undefined || others.length > 0 || !ASKS_WHAT.test(text)) return null
  const words = withoutPossessive(textAt(text, name)).split(/\s+/u)
  return { first: words[0] ?? '', name: new RegExp(words.map(literal).join(String.raw`\s+`), 'gu') }
})

/**
 * Whether the trade of a house is asked for ("What does Orme do?") and a sentence
 * tells none: it neither describes that house nor goes on about it ("We build …").
 */
export function tradeMissing(asked: Pick<Asked, 'text' | 'names'>, stated: string): boolean {
  const [name, ...others] = asked.names
  if (name === undefined || others.length > 0) return false
  // "What does Orme let its guests do?" asks for something else.
  const named = `${asked.text.slice(0, name.start)}Orme${asked.text.slice(name.end)}`
  return TRADE.test(named) && !describes(asked, stated) && !goesOnAboutHouse(stated)
}

/** Whether a sentence tells what a house does that stands before it: "The company makes …", "It organises …". */
export function goesOnAboutHouse(stated: string): boolean {
  return GOES_ON.test(stated)
}

const TRADE =
  /^(?:and |so )?(?:what (?:exactly )?(?:does|do) (?:the )?[\p{L}\p{N}.&-]+ (?:actually |exactly )?do\s*\?*$|(?:what|which) (?:kind|sort|type|line|area) of (?:company|firm|business|work|organi[sz]ation)\b|what (?:line of )?business is\b)/iu

const ASKS_WHAT = new RegExp(
  String.raw`^(?:and |so )?(?:what|who)(?:['’]s| is| are| was) [^?]{2,80}\?*$|^(?:tell me about|describe|explain) |${TRADE.source}`,
  'iu',
)

/** The rest of a name and what stands in brackets behind it: "Orme Robotics, Inc. (NYSE: ORM) (“Orme”)". */
export const REST = String.raw`(?:,?\s(?:\p{Lu}[\p{L}.&’'-]*|&)){0,4}[®™]?(?:\s\([^()]{1,100}\)){0,3}[®™]?`

/** "…, a maker of …", "… is a …" */
export const IS = String.raw`,?\s(?:(?:which\s)?(?:is|are|was|were)\s)?(?:an?|one\sof|among)\s|\s(?:is|are)\sthe\s|,\sthe\s`

/** Before a name in quotation marks, and what tells what it is behind: "{“The }Orme Talks{,” a} podcast". */
export const QUOTED = String.raw`["“‘'](?:[Tt]he\s)?`
export const QUOTE_ENDS = String.raw`(?:,["”’']\s(?:an?|the|one\sof)\s|["”’'](?:${IS}))`

/** Of a house, what does as it does: "Orme{’s approach} focuses on". */
const OWN = String.raw`['’]s?\s(?:\p{Ll}+\s)?(?:approach|business|work|mission|platform|technology|software|services?|products?|solutions?|offerings?|team)`

/** What houses say that they do. */
const DOES = String.raw`\s(?:provides?|offers?|makes?|develops?|builds?|operates?|designs?|specializ\p{L}+|specialis\p{L}+|helps?|delivers?|manufactures?|sells?|serves?|produces?|supports?|creates?|runs?|organi[sz]es?|trains?|teaches|supplies|supply|publish(?:es)?|connects?|enables?|empowers?|works?|distributes?|manages?|focus(?:es)?|equips?|invests?|represents?|advises?)\b|\s(?:has|have)\s(?:long\s)?(?:designed|made|built|developed|provided|operated|served|sold|supplied|produced|helped|run|delivered)\s`

const WITHIN_WORD = /[\p{L}\p{N}]$/u
const DESCRIBED = new RegExp(`^${REST}(?:${IS}|(?:${OWN})?${DOES})`, 'u')
const OPENS_QUOTED = new RegExp(`${QUOTED}$`, 'u')
const QUOTED_IS = new RegExp(`^${QUOTE_ENDS}`, 'u')

/** "The company provides …", "It is a …", "As a leader in …, we …". */
const GOES_ON = new RegExp(
  String.raw`\b(?:[Tt]he|[Oo]ur)\s(?:company|firm|group|business|organi[sz]ation|agency|team|studio|practice|platform|brand|mission|goal)(?:${IS}|${DOES}|\sis\sto\s)|^(?:We|It|They|He|She)(?:${IS}|${DOES})|,\s(?:we|it)(?:${DOES})`,
  'u',
)
