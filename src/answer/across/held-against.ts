import type { Hit } from '../../model.ts'
import type { Lexicon } from '../../search/lexicon.ts'
import { askedForValue } from '../asked/as-value.ts'
import { analyse } from '../question.ts'
import { settle } from '../settle.ts'
import type { Settled } from '../settled.ts'
import { quoted } from './stated.ts'

/**
 * Puts a question whether some number, sum or day is so, which a sentence confirms, as one that
 * asks for it, and answers that from the same release: what a newer one tells of the same
 * then takes its place. "Will the mill employ 120 people?" is confirmed by no old release where
 * the newest says 150.
 *
 * @returns null for other questions, and where another sentence of the release answers so.
 */
export async function askedAsValue(
  settled: Settled,
  hitsIn: (documents: readonly string[]) => Promise<readonly Hit[]>,
  lexicon: Lexicon,
  among: number,
): Promise<Settled | null> {
  const { asked, composition } = settled
  if (asked.type !== 'yesno' || composition === null || asked.whole !== null) return null
  const own = quoted(settled)
  const text = own === undefined ? null : askedForValue(asked.text)
  const [twin, another] = text === null ? [] : analyse(text)
  if (own === undefined || twin === undefined || another !== undefined) return null
  const found = settle(twin, await hitsIn([own.document.id]), null, lexicon, among)
  const same = quoted(found)
  return same?.document === own.document && same.candidate.start === own.candidate.start ? found : null
}
