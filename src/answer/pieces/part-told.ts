import { isPersonNoun } from '../../corpus/person-nouns.ts'
import { LEXICON } from '../../search/lexicon.ts'
import { mayBeFirm } from '../text/part-nouns.ts'
import type { Candidate } from './candidates.ts'

/**
 * Gives the stems of what somebody has a part in, where a sentence tells who has it and leaves to
 * those before it of what: "The contractor is Orme Mills", "The operator, Orme Lines, …", "Orme
 * Mills was chosen as contractor." These are the things and names of the sentence before, and
 * where that opens with a pronoun, of the one before that. Null where it tells nothing of the kind.
 *
 * What was done before is none of it: who built a pier is no mayor who spoke at it.
 *
 * @param before the candidates of the sentence's own block that go before it.
 */
export function thingOfPart(text: string, before: readonly Candidate[]): readonly string[] | null {
  if (before.length === 0) return null
  const [, part, sign] = OPENS.exec(text) ?? GIVEN.exec(text) ?? IS_IT.exec(text) ?? []
  // "The mayor, Ada Berg, opened it": she is no mayor of that.
  if (part === undefined || !(mayBeFirm(part) || (sign !== ',' && isPersonNoun(part)))) return null
  const found: string[] = []
  for (const { text: told, tokens } of before.slice(-MOST_BACK).reverse()) {
    for (const { stop, word, term, start } of tokens)
      if (!stop && (/^\p{Lu}/u.test(told.charAt(start)) || LEXICON.isNoun(word))) found.push(term)
    if (!GOES_ON.test(told)) break
  }
  return found
}

/** Sentences that may go on from one. */
const MOST_BACK = 3

/** "{The main contractor} is Orme Mills", "{The operator}, Orme Lines, says" */
const OPENS =
  /^[“"]?[Tt]he (?:\p{Ll}[\p{Ll}-]+ ){0,2}?(\p{Ll}{3,})(,| (?:is|was|will be)(?: to be)?) (?:the )?\p{Lu}[\p{L}.’'-]/u

/** "Orme Mills was {chosen as contractor} in March." Of what is told elsewhere, and not right behind it. */
const GIVEN =
  /^[“"]?(?:The )?\p{Lu}[^,;.:“”"]{1,60} (?:appointed|chosen|named|hired|engaged|picked|selected|acts?|acting|serves?|serving) (?:as |to be )?(?:the |an? )?(?:\p{Ll}[\p{Ll}-]+ ){0,2}?(\p{Ll}{3,})(?=[.,;]| (?:in|on|last|this|after|from|by) )/u

/** "Orme Mills is the contractor." */
const IS_IT =
  /^[“"]?(?:The )?\p{Lu}[^,;.:“”"]{1,60} (?:is|are|was|were|will be) (?:the |its |their )(?:\p{Ll}[\p{Ll}-]+ ){0,2}?(\p{Ll}{3,})[.,;]/u

/** What a sentence opens with that goes on from the one before. */
const GOES_ON = /^[“"]?(?:it|its|they|their|this|these|the \p{Ll}+)\b/iu
