import type { Document } from '../../model.ts'
import { LEXICON } from '../../search/lexicon.ts'
import { terms, tokens } from '../../search/tokens.ts'
import { dissect } from '../pieces/dissect.ts'
import {
  type Called,
  type CountryNamed,
  calledSo,
  countriesIn,
  isMainlyOf,
  isWordOf,
  tellsOfCountry,
} from '../text/countries.ts'
import type { Rewording } from './as-written.ts'

/**
 * Finds the words for countries in a question that the release writes otherwise where it speaks
 * of the matter: "firms in Ireland" for "Irish firms", "British buyers" for "UK buyers".
 *
 * Of several ways to write it that of the sentence or row with most of the other words of the
 * question counts, and as it is asked where no other has more. Where a release speaks of no
 * other country as often, a sentence without a word for one is of it as well.
 */
export function countriesAsWritten(question: string, document: Document): Rewording[] {
  return countriesIn(question).flatMap((named) => {
    // "Which Canadian provinces": they have names of their own.
    if (named.kind === 'own' && PARTS.test(question.slice(named.end))) return []
    const written = writtenIn(document, question, named)
    return written === null ? [] : [calledSo(question, named, written)]
  })
}

/** How the release writes a country where it tells most of what is asked; null where as it is asked, or nowhere. */
function writtenIn(document: Document, question: string, named: CountryNamed): Called | null {
  const asked = question.slice(named.start, named.end)
  const { country } = named
  const ways = (['name', 'own', 'people'] as const).flatMap((kind) =>
    country[kind].map((word) => ({ word: word.replace(/^the /u, ''), kind })),
  )
  const held = ways.filter(({ word }) => isWordOf(word, document.text))
  if (!held.some(({ word }) => word !== asked)) return null
  const others = tokens(`${question.slice(0, named.start)} ${question.slice(named.end)}`).filter(
    ({ word, stop }) => !stop && !MEASURE.test(word),
  )
  const isMain = isMainlyOf(document, country) || tellsOfCountry(document.title, country)
  let best: { readonly way: Called; readonly worth: number } | null = null
  let bare = 0
  for (const { kind, text: words, terms } of dissect(document).candidates) {
    if (kind === 'headline') continue
    const ofIt = held.filter(({ word }) => isWordOf(word, words))
    if (ofIt.length === 0 && !isMain) continue
    const told = others.filter(({ term, word }) => terms.has(term) || isMeant(word, terms)).length
    if (ofIt.length === 0) bare = Math.max(bare, told)
    for (const way of ofIt) {
      // As it is asked before any other, and a name for a name.
      const worth = told + (way.word === asked ? 0.5 : way.kind === named.kind ? 0.25 : 0)
      if (best === null || worth > best.worth) best = { way, worth }
    }
  }
  if (best === null || best.way.word === asked || bare > best.worth) return null
  // "German lamps" tell nothing of Germans that their word does not find.
  if (terms(best.way.word).join(' ') === terms(asked).join(' ')) return null
  // "Danish" stands for "in Denmark" wherever words are compared.
  const isPlace = named.kind === 'name' && PLACING.test(question.slice(0, named.start))
  const isSame = isPlace && isMeant(asked.toLowerCase(), new Set(terms(best.way.word)))
  return isSame && best.way.kind === 'own' ? null : best.way
}

const PARTS =
  /^ (?:provinces?|states?|cit(?:y|ies)|towns?|counties|county|regions?|villages?|islands?|territor(?:y|ies)|airports?|ports?|districts?)\b/iu

const PLACING = /\b(?:in|from|of|for|to|by|across) (?:the )?$/iu

/** A share is given as a figure, without the word. */
const MEASURE = /^(?:share|percent|percentage|proportion|number|many|much)$/u

/** Weight of a relation from which one word stands for the other. */
const SAME = 0.8

function isMeant(word: string, terms: { has(term: string): boolean }): boolean {
  for (const [other, weight] of LEXICON.related(word)) if (weight >= SAME && terms.has(other)) return true
  return false
}
