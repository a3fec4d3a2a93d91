import { dissect } from '../answer/pieces/dissect.ts'
import { analyse } from '../answer/question.ts'
import { verbAsked } from '../answer/support/deed-unheard.ts'
import { wordsAsked } from '../answer/support/word-unheard.ts'
import type { Library } from '../library.ts'
import type { Answer, Document, Span } from '../model.ts'
import { rememberedOf } from '../remembered.ts'
import { stem, terms as termsOf } from '../search/tokens.ts'
import { textAt } from '../spans.ts'
import { type AskedAgain, isAskedAgain, rightAlone } from './asked-again.ts'
import { byName } from './fit-gather.ts'
import type { Ask } from './measure.ts'
import type { Judged } from './sets.ts'

/**
 * Asks questions of their release alone and, where the answer is right, once more with one word
 * swapped: the verb, a noun or an adjective for one that the release does not have ("When did Orme
 * demolish the mill?"), and a name for another that it names in two sentences or more, neither of them quoted.
 *
 * So nearly all of them have no answer; some names stand for the same. Which word is taken follows
 * from the question's id, so that a set is always swapped alike. The kind of each says what was swapped.
 */
export async function askSwapped(
  library: Library,
  ask: Ask,
  questions: readonly Judged[],
): Promise<readonly AskedAgain[]> {
  const documents = byName(library)
  const asked: AskedAgain[] = []
  for (const judged of questions) {
    const document = documents.get(judged.documents[0] ?? '')
    if (document === undefined || !isAskedAgain(judged)) continue
    const before = await rightAlone(library, ask, judged, document)
    if (before === null) continue
    const filter = { documents: [document.id] }
    for (const [kind, question] of swaps(judged, document, before)) {
      const answer = await ask(library, { question, history: [], filter })
      asked.push({ judged: { ...judged, kind, question }, before, answer })
    }
  }
  return asked
}

/** A question once more for each of a verb, a noun, an adjective and a name that it has, with that one swapped. */
function swaps({ id, question }: Judged, document: Document, before: Answer): readonly [string, string][] {
  const from = [...id].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 0)
  const pick = <Of>(others: readonly Of[]): Of | undefined => others[from % others.length]
  const unheard = (others: readonly string[]): string | undefined =>
    pick(others.filter((other) => !dissect(document).frequency.has(stem(other))))
  const verb = verbAsked(question)
  const words = wordsAsked(question)
  const [noun, adjective] = [false, true].map((isOf) =>
    pick(words.filter(({ describes }) => describes === isOf)),
  )
  const said = new Set(
    termsOf([question, document.issuer, ...before.statements.map(({ text }) => text)].join(' ')),
  )
  const own = analyse(question)[0]?.names.find(({ start }) => start > 0)
  const names = namesIn(document).filter((name) => !termsOf(name).some((term) => said.has(term)))
  const deed = verb === null ? null : new RegExp(String.raw`\b${verb}\b`, 'u').exec(question)
  const swapped = (place: Span | undefined, other: string | undefined): string =>
    place === undefined || other === undefined
      ? question
      : question.slice(0, place.start) + other + question.slice(place.end)
  const all: readonly [string, string][] = [
    ['verb swapped', swapped(deed === null ? undefined : spanOf(deed), unheard(VERBS))],
    ['noun swapped', swapped(noun, unheard(NOUNS))],
    ['adjective swapped', swapped(adjective, unheard(ADJECTIVES))],
    ['name swapped', swapped(own, pick(names))],
  ]
  return all.filter(([, other]) => other !== question)
}

function spanOf({ index, 0: { length } }: RegExpExecArray): Span {
  return { start: index, end: index + length }
}

/** Names in two sentences of a release or more, not only at the beginning of one, and in small letters but for the first of each word. */
const namesIn = rememberedOf((document: Document): readonly string[] => {
  const found = new Map<string, number>()
  for (const { text, spans } of dissect(document).candidates)
    for (const span of spans()) {
      const name = textAt(text, span)
      if (span.type === 'name' && span.start > 0 && NAME.test(name))
        found.set(name, (found.get(name) ?? 0) + 1)
    }
  return [...found].filter(([, count]) => count > 1).map(([name]) => name)
})

const NAME = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)*$/u

/** Deeds that few sentences tell by chance. */
const VERBS =
  `acquire sell close donate raise hire publish build test appoint sponsor visit ban delay cancel reject suspend
  buy rent lease repair replace audit insure merge reduce train recruit export import patent recall demolish
  renovate sue settle rename relocate`.split(/\s+/u)

/** Things that releases tell of, each of a few. */
const NOUNS =
  `dividend patent lawsuit pension warranty vaccine tunnel orchestra sculpture tariff harbour pipeline loan
  scholarship satellite recipe trophy brewery mortgage museum battery fishery uniform barrage charter relic
  kitchen ferry cartoon helmet orchard glacier sonata parliament shampoo antenna bakery`.split(/\s+/u)

/** What few nouns are by chance. */
const ADJECTIVES =
  `provincial nuclear maritime dental wooden seasonal surgical diplomatic rural orbital liturgical tropical
  voluntary nocturnal bilingual polar judicial edible retired floral amphibious municipal electoral genetic`.split(
    /\s+/u,
  )
