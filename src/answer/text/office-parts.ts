import { LEXICON } from '../../search/lexicon.ts'
import { terms } from '../../search/tokens.ts'

/** An office and whose it is: "director" and "the zoo". */
export interface Office {
  readonly office: string
  readonly whose: readonly string[]
  /** Whether whose it is has a name: "Norvik", and not "the zoo". */
  readonly isOfNamed: boolean
}

/**
 * Parts an office from whose it is: "Norvik's director", "the director of Norvik", "the Norvik
 * director", where the last two words alone may be one office ("product chief").
 *
 * @example
 * partsOf('the mayor of Holm') // => { office: 'the mayor', whose: ['holm'], isOfNamed: true }
 */
export function partsOf(words: string): Office {
  const of = /^(.*\p{L})['’]s?\s+(.+)$/u.exec(words)
  // "The chair of the Growers’ Guild" is no Guild of the chair's.
  const isOwner =
    of !== null && (OFFICE.test(of[2]?.toLowerCase() ?? '') || !OFFICE.test(of[1]?.toLowerCase() ?? ''))
  const beside = BESIDE_HOUSE.exec(words)
  const owned = isOwner ? of : beside !== null && isNamed(beside[1] ?? '') ? beside : null
  const [office = '', ...behind] = (owned?.[2] ?? words).split(/,?\s(?:of|at|for|from)\s/iu)
  const whose = [owned?.[1] ?? '', ...behind].join(' ').trim()
  return { office: office.toLowerCase(), whose: terms(whose), isOfNamed: /^(?:the )?\p{Lu}/u.test(whose) }
}

/**
 * Whether the trade that is asked for is the speaker's own, and no word of the house that
 * they have an office in. True where no trade is asked for.
 *
 * @example
 * isOwnTrade('the brewer', 'Karl Roth secretary of the Brewers’ Union') // => false
 */
export function isOwnTrade(asked: string, speaker: string): boolean {
  const { office } = partsOf(asked)
  if (!LEXICON.isPerson(office.split(' ').at(-1) ?? '')) return true
  const own = terms(partsOf(speaker).office)
  return terms(office).some((term) => own.includes(term))
}

/** A capital of its own is no house: "Product chief", "Board chair". */
function isNamed(words: string): boolean {
  return words
    .trim()
    .split(/\s+/u)
    .some((word) => !LEXICON.knows(word.toLowerCase()))
}

/** "The {Norvik} {CEO}", "{Norvik} {chief executive}", "the {Norvik} {manager}", and no "Deputy CEO", "HR manager". */
const BESIDE_HOUSE =
  /^(?:the )?((?:(?!(?:Deputy|Vice|Assistant|Former|Acting|Interim|Group|Global|Founding|New|Then|Outgoing|Incoming|Current|Regional)\b)\p{Lu}[\p{L}\p{N}&.-]+\s)+)((?:C[A-Z]{1,3}O|chief|president|chair\p{L}*|managing director|(?<=\p{Ll}\s)(?:manager|director|mayor|coach|captain|editor|secretary|principal|rector|curator))\b.*)$/u

/** Offices of those who speak for a house. */
export const OFFICE =
  /\b(?:chief|president|director|chair\p{L}*|manager|head|minister|mayor|secretary|governor|officer|editor|dean|rector|principal|commissioner)\b/u
