import type { Document } from '../../model.ts'
import { rememberedOf } from '../../remembered.ts'

/**
 * A release in small letters, without hyphens and white space: what it does not
 * hold so stands nowhere in it, however it is parted or wrapped.
 */
export const lettersOf = rememberedOf(({ text }: Document): string => withoutGaps(text))

/** The same of a word or phrase. */
export function withoutGaps(words: string): string {
  return words.toLowerCase().replace(/[-‐‑\s]+/gu, '')
}
