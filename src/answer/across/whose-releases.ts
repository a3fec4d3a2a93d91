import { literal } from '../../corpus/literal.ts'
import { isBy } from '../../library/issuers.ts'
import type { Document } from '../../model.ts'
import type { AskedReleases } from '../archive/asked-releases.ts'
import type { Asked } from '../question.ts'
import { lacking, type Settled } from '../settled.ts'
import { houseKind, isOfKind } from '../support/house-kind.ts'
import { isLikeNamed } from '../support/like-named.ts'

/**
 * Tells by releases that there are whether a word before "releases" is their house or
 * their matter: "the latest {Acme} release" is one by Acme where there is any, else it is
 * about that. So is "the {ferry company}’s"; a kind that may be a matter is a house only
 * where it owns them, or where it is asked who speaks in them.
 *
 * @example
 * whoseOrWhat({ house: null, of: 'ferry company', … }, open, asked)
 * // => { house: 'the ferry company', … }
 */
export function whoseOrWhat(
  meant: AskedReleases,
  open: readonly Document[],
  { text }: Pick<Asked, 'text'>,
): AskedReleases {
  const words = meant.house ?? meant.of
  const kind = words === null ? null : houseKind(words)
  if (words === null) return meant
  const isOwner =
    kind !== null &&
    (meant.house !== null ||
      meant.what === 'speakers' ||
      kind.noun === '' ||
      new RegExp(`${literal(words)}['’]s?\\s`, 'u').test(text))
  if (isOwner && open.some((one) => isOfKind(kind, one))) return { ...meant, house: `the ${words}` }
  if (meant.house !== null) return meant
  return open.some(isBy(words)) ? { ...meant, house: words } : { ...meant, topic: words, isAbout: true }
}

/** Refuses a house that has issued no release and only has a name like one that has; null where it may be what they are about. */
export function notByThem(asked: Asked, house: string | null, open: readonly Document[]): Settled | null {
  if (house === null || !open.some((one) => isLikeNamed(house, one))) return null
  const refused = { reason: 'no_subject', unsupported: [house], correction: null } as const
  return { ...lacking(asked, [house]), refused, evidence: [] }
}
