import { dateAt } from './date.ts'
import type { Draft } from './draft.ts'

/**
 * The words that follow a notice by which a release says that it replaces or supersedes
 * another: they begin with that one's day. Its block is given the kind `note`, as it is
 * no subhead. Null where no block near the top or the end opens so, or only a part of
 * the other goes: what "updates" a release adds to it.
 */
export function readReplacement(blocks: readonly Draft[]): string | null {
  let day: string | null = null
  for (const [at, block] of blocks.entries()) {
    const isNear = at < SEARCHED || at >= blocks.length - SEARCHED_AT_END
    if (!isNear || block.words.length > LONGEST || !KINDS.has(block.kind)) continue
    const notice = NOTICE.exec(block.words)
    if (notice === null || IN_PART.test(block.words)) continue
    block.kind = 'note'
    day ??= block.words.slice(notice[0].length)
  }
  return day
}

/**
 * The day of the release that is replaced, ISO; one without a year is the last such day
 * before that of the release itself. Null where no day is given.
 *
 * @example
 * replacedDay('8 May. The price has changed.', '2026-01-09') // => '2025-05-08'
 */
export function replacedDay(behind: string, published: string | null): string | null {
  const year = published?.slice(0, 4) ?? null
  const day = dateAt(behind, 0, year)?.iso ?? null
  if (day === null || published === null || day <= published) return day
  return dateAt(behind, 0, String(Number(year) - 1))?.iso ?? null
}

const KINDS: ReadonlySet<Draft['kind']> = new Set(['paragraph', 'heading', 'quotation', 'subhead'])

/** Blocks in which a letterhead, a headline and a notice stand, and of the lines behind the story. */
const SEARCHED = 8
const SEARCHED_AT_END = 6

/** The notice, and a sentence or two on what has changed. */
const LONGEST = 500

/** What a house calls what it puts out. */
export const RELEASE =
  '(?:(?:press|news|media)\\s)?(?:release|statement|notice|announcement|version|bulletin|update|advisory)'

/** Only what it says of one thing goes. */
const IN_PART =
  /\b(?:with\s(?:respect|regard)\sto|as\sregards|concerning|unchanged|remains?\s(?:valid|in\sforce)|in\swhich\s(?:we|it|the\s\p{L}+)\s(?:said|stated|announced)|which\s(?:said|stated|announced))\b/iu

/** Up to the day: what a policy or a product replaces is none. */
const NOTICE = new RegExp(
  `^[\\s([*_]*(?:(?:please\\s)?note(?:\\sto\\seditors)?:\\s|editors?['’]?s?\\snotes?:\\s|(?:correction|update)(?:\\s\\d{1,2})?(?::|\\s[–—-])\\s)?` +
    `(?:(?:this|the\\spresent)\\s${RELEASE}\\s)?(?:(?:updates|corrects)\\sand\\s)?(?:replaces|supersedes|replacing|superseding)(?:\\sand\\s(?:replaces|supersedes))?\\s` +
    `(?:the|our|an|a|its)?\\s?(?:earlier|previous|original|first|last)?\\s?${RELEASE}\\s(?:that\\swas\\s)?` +
    `(?:(?:issued|published|released|sent(?:\\sout)?|put\\sout|dated)\\s)?(?:of|on|from|dated)?\\s?(?=\\p{Lu}|\\d)`,
  'iu',
)
