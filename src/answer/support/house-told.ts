import { issuerKey } from '../../library/markers.ts'
import type { Document, Hit } from '../../model.ts'
import { type Asked, reworded } from '../question.ts'
import { contactHouse } from './contact-house.ts'
import { houseKind, isOfKind } from './house-kind.ts'

/**
 * A question for the contact of a house that it describes by its trade, with the name of
 * the house in place of that: not each release says of what trade its issuer is. As it is
 * where it names the house or describes none, or where what was found is of several such.
 *
 * @example
 * withHouseNamed(asked, hits).text // of 'Press contact of the ferry company'
 * // => 'Press contact of Orme Ferries'
 */
export function withHouseNamed(asked: Asked, hits: readonly Hit[]): Asked {
  const house = contactHouse(asked)
  const kind = house === null ? null : houseKind(house)
  if (house === null || kind === null) return asked
  const own = new Map<string, Document>()
  for (const { document } of hits)
    if (issuerKey(document) !== '' && !own.has(issuerKey(document)) && isOfKind(kind, document))
      own.set(issuerKey(document), document)
  const [only, another] = own.values()
  const name = only?.issuer ?? null
  if (name === null || another !== undefined || !asked.text.includes(house)) return asked
  const named = reworded(asked, asked.text.replace(house, name))
  return contactHouse(named) === null ? asked : named
}
