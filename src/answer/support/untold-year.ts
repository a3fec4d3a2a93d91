import { rememberedOf } from '../../remembered.ts'
import { headsOver } from '../asked/cells.ts'
import type { Lens } from '../evidence/lens.ts'
import type { Candidate } from '../pieces/candidates.ts'
import { MONTHS } from '../text/periods.ts'

/**
 * Whether it is asked of a year that a release neither names nor can mean: it lies more than a
 * year from its own, and nothing around the sentence counts years. "A ticket costs £7" of 2025
 * is no price of 2021.
 *
 * A row under columns from or until a day without a year ("Until 31 December | From 1 January")
 * is of the year of its release and of the next, and of none before.
 *
 * @example
 * // of a release of March 2025: "A ticket costs £7." for "What did a ticket cost in 2021?" => true
 */
export function isOfUntoldYear(view: Lens, candidate: Candidate): boolean {
  const { document } = view.dissection
  const { away } = untoldYear(view)
  if (away === null) return false
  if (headsOver(document, candidate).some(({ words }) => BOUNDED.test(words))) return away < 0 || away > 1
  const { start, end } = candidate.block
  return Math.abs(away) > 1 && !COUNTS_YEARS.test(document.text.slice(start, end))
}

/** How many years from a release's own the one year lies that is asked of and that it does not name; the same for all of its sentences. */
const untoldYear = rememberedOf(
  ({ asked, dissection: { document } }: Lens): { readonly away: number | null } => {
    const [year, another] = [...asked.text.matchAll(OF_YEAR)].map(([, digits]) => digits)
    if (year === undefined || another !== undefined || document.published === null) return { away: null }
    const short = year.slice(2)
    const isNamed = [year, `’${short}`, `/${short}`, `–${short}`, `-${short}`].some((one) =>
      document.text.includes(one),
    )
    return { away: isNamed ? null : Number(year) - Number(document.published.slice(0, 4)) }
  },
)

/** "In 2021", "at the end of 2021"; the "2021 fair" may be held in another. */
const OF_YEAR = /\b(?:in|during|for|of|by|until|throughout) ((?:19|20)\d\d)\b(?![-–/])/giu

/** "Until 31 December", "From 1 January" */
const BOUNDED = new RegExp(
  String.raw`^\s*(?:from|until|till|to|through|as of|up to|before|after)\s(?:\d{1,2}(?:st|nd|rd|th)?\s)?(?:${MONTHS.join('|')})\b(?!,? (?:\d{1,2},? )?(?:19|20)\d\d)`,
  'iu',
)

/** "Three years ago", "a decade later", "annually" */
const COUNTS_YEARS = /\b(?:years?|decades?|century|centuries|annual(?:ly)?|always|ever|never)\b/iu
