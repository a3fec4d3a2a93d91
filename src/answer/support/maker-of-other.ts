import { terms as termsOf } from '../../search/tokens.ts'
import type { Lens } from '../evidence/lens.ts'
import type { Candidate } from '../pieces/candidates.ts'
import { oneOfWords } from '../text/one-of.ts'

/**
 * Whether it is asked who made a work, and a sentence only names who made another: those who
 * praise a book are authors of their own.
 *
 * @example
 * // "Who is the author of Tarn Lights?"
 * // "“Tarn Lights is a joy.” — Ada Berg, author of The Kiln" => true
 */
export function isMakerOfOther({ asked, terms }: Lens, { text }: Candidate): boolean {
  const { maker = '', made = '', work = made } = ASKS_MAKER.exec(asked.text)?.groups ?? {}
  const sought = new Set(termsOf(work))
  if (sought.size === 0 || !terms.some(({ term, named }) => named && sought.has(term))) return false
  const told = [...text.matchAll(MAKER_OF)].filter(([, held = '']) => maker === '' || isSame(held, maker))
  return (
    told.length > 0 &&
    !MADE.test(text) &&
    told.every(({ index, 2: of = '' }) => PRAISES.test(text.slice(0, index)) && !isOf(sought, of))
  )
}

function isSame(one: string, other: string): boolean {
  return termsOf(one).join(' ') === termsOf(other).join(' ')
}

function isOf(work: ReadonlySet<string>, words: string): boolean {
  return termsOf(words).some((term) => work.has(term)) || OF_IT.test(words)
}

const MAKERS = oneOfWords(
  'author writer creator composer director producer designer illustrator translator editor',
)

/** "Who is the {author} of {Tarn Lights}?", "Who wrote {Tarn Lights}?" */
const ASKS_MAKER = new RegExp(
  String.raw`^who(?:['’]s| is| was) the (?:book['’]s )?(?<maker>${MAKERS})s? of (?<work>[^?]{3,80})|^who (?:wrote|composed|illustrated|translated) (?<made>[^?]{3,80})`,
  'iu',
)

/** "{author} of {The Kiln}" */
const MAKER_OF = new RegExp(
  String.raw`\b(?:co-)?(${MAKERS})s? of (?:the |this |her |his |its )?((?:[^\s,.;:”"]+ ?){1,8})`,
  'giu',
)

/** "— Ada Berg, {author of The Kiln}", "says novelist Ada Berg, {author of The Kiln}" */
const PRAISES = /(?:[—–-]|\b(?:said|says|writes|according to))\s?\p{Lu}?[^.!?—–“"”]{2,80}$/u

/** "Of this book": of whichever is spoken of. */
const OF_IT = /^(?:book|novel|film|play|story|work|series|album|song)\b/iu

/** Another place of the sentence tells who made it. */
const MADE =
  /\b(?:wr(?:ote|itten)|composed|illustrated|translated|directed|produced|created|designed|edited) (?:and \p{L}+ )?by\b|\bby (?:\p{L}+ ){0,2}?(?:author|writer|novelist|composer)\b|\b(?:wrote|['’]s (?:new |debut |first |latest )?(?:novel|book|film|play|album|memoir))\b/iu
