import { onOneLine } from '../spans.ts'
import type { Draft } from './draft.ts'
import { RELEASE, replacedDay } from './replacement.ts'
import { sentences } from './sentences.ts'

/**
 * The day of the release of which another says in its story that something in it was wrong,
 * ISO; without a year it is the last such day before its own. Null where no day is named or
 * no error is owned up to in the same sentence or right behind. Whose release of that day
 * it is, is not told by it: a union may well hold that a council's was wrong.
 *
 * @example
 * readSetRight(drafts('The attendance in our release of 9 April was wrong.'), '2025-07-23') // => '2025-04-09'
 */
export function readSetRight(blocks: readonly Draft[], published: string | null): string | null {
  for (const { kind, words } of blocks) {
    // Nearly all blocks are passed over without being split.
    if (!KINDS.has(kind) || !OF_DAY.test(words)) continue
    const said = sentences(words).map(({ start, end }) => onOneLine(words.slice(start, end)))
    for (const [at, sentence] of said.entries()) {
      const named = OF_DAY.exec(sentence)
      if (named === null || !isOwned(sentence, said.slice(at + 1, at + 1 + NEAR))) continue
      const day = replacedDay(sentence.slice(named.index + named[0].length), published)
      if (day !== null && (published === null || day <= published)) return day
    }
  }
  return null
}

const KINDS: ReadonlySet<Draft['kind']> = new Set(['paragraph', 'list-item', 'note', 'subhead'])

/** "In our release of", "its press release dated", up to the day. */
const OF_DAY = new RegExp(
  String.raw`\b(?:[Tt]he|[Oo]ur|[Ii]ts|[Aa]n?|[Tt]hat|[Tt]his)\s(?:\p{L}+\s)?${RELEASE}\s(?:(?:issued|published|dated|sent(?:\sout)?|put\sout|released)\s)?(?:of|from|on|dated)?\s?(?=\p{Lu}|\d)`,
  'u',
)

/** Sentences behind the one that names the release, within which the error is owned up to. */
const NEAR = 2

function isOwned(sentence: string, behind: readonly string[]): boolean {
  return OWNS_UP.test(sentence) || behind.some((next) => RIGHT_ONE.test(next))
}

/** That something was stated wrongly. */
export const OWNS_UP =
  /\b(?:(?:was|were) (?:\p{L}+ly )?(?:wrong|incorrect|false|inaccurate|erroneous)|wrong(?:ly)? \p{L}+|incorrect(?:ly)? \p{L}+|erroneous(?:ly)? \p{L}+|mistakenly \p{L}+|misstated|misprinted|should have (?:read|been|said)|(?:was|were) (?:given|stated|printed|put) (?:in error|by mistake)|contain(?:ed|s) (?:an?|the|two|three|several|some) (?:\p{L}+ )?(?:errors?|mistakes?|misprints?))\b/iu

const RIGHT_ONE =
  /^(?:in fact,? )?the (?:correct|right|actual|true|accurate|corrected) \p{L}+(?: \p{L}+){0,4} (?:is|are|was|were)\b|^(?:it|this|that|they|these|the \p{L}+) (?:(?:was|were) (?:\p{L}+ )?(?:wrong|incorrect|false|inaccurate|erroneous|(?:in|an?) (?:error|mistake|misprint|slip))|should have (?:read|been|said))\b/iu
