import { isBy } from '../../library/issuers.ts'
import { issuerKey } from '../../library/markers.ts'
import type { Library } from '../../library.ts'
import type { Document } from '../../model.ts'
import { houseKind, isOfKind } from '../support/house-kind.ts'
import { othersOfIssuer } from './editions.ts'

/**
 * Those of some releases that are by a house, as a question names it or by its trade:
 * "Orme Ferries", "the ferry company". All releases of an issuer are of a kind where one
 * of them says so, and who is called by a longer name in one of them is no other house.
 *
 * @example
 * byHouse('the ferry company', open, library) // => those by Orme Ferries
 */
export function byHouse(house: string, open: readonly Document[], library: Library): readonly Document[] {
  const bare = house.replace(/^the /iu, '')
  const kind = houseKind(bare)
  const own = kind === null ? open.filter(isBy(bare)) : open.filter((one) => isOfKind(kind, one))
  const ofEach = new Map(own.map((one) => [issuerKey(one), one]))
  const found = new Set(own.map(({ id }) => id))
  for (const one of ofEach.values()) for (const id of othersOfIssuer(library, one)) found.add(id)
  return open.filter(({ id }) => found.has(id))
}
