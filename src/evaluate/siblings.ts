import { issuerKey } from '../library/markers.ts'
import type { Library } from '../library.ts'
import { rememberedOf } from '../remembered.ts'
import { type AskedAgain, isAskedAgain, rightAlone } from './asked-again.ts'
import { byName } from './fit-gather.ts'
import { holdsExpected } from './judge.ts'
import type { Ask } from './measure.ts'
import type { Judged } from './sets.ts'

/**
 * Asks questions of their release alone and, where the answer is right, once more of the other
 * releases of its issuer that have none of the expected strings.
 *
 * So an archive gives near misses of its own: the right house, and a matter that another of its
 * releases tells. What is still answered is to be read: the same may be told in other words.
 */
export async function askOfSiblings(
  library: Library,
  ask: Ask,
  questions: readonly Judged[],
): Promise<readonly AskedAgain[]> {
  const documents = byName(library)
  const keyOf = rememberedOf(issuerKey)
  const asked: AskedAgain[] = []
  for (const judged of questions) {
    const [name = ''] = judged.documents
    const document = documents.get(name)
    if (document === undefined || document.issuer === null || !isAskedAgain(judged)) continue
    const key = keyOf(document)
    const siblings = [...documents.values()].filter(
      (other) => other !== document && keyOf(other) === key && !holdsExpected(other.text, judged),
    )
    if (siblings.length === 0) continue
    const before = await rightAlone(library, ask, judged, document)
    if (before === null) continue
    const filter = { documents: siblings.map(({ id }) => id) }
    const answer = await ask(library, { question: judged.question, history: [], filter })
    asked.push({ judged, before, answer })
  }
  return asked
}
