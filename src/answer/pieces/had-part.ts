import { isPersonNoun } from '../../corpus/person-nouns.ts'
import { LEXICON } from '../../search/lexicon.ts'
import { mayBeFirm } from '../text/part-nouns.ts'
import type { Candidate } from './candidates.ts'

/**
 * Gives the stems of what somebody has a part in, where a sentence tells who has it and leaves to
 * those before it of what: "The contractor is Orme Mills", "The operator, Orme Lines, …", "Orme
 * Mills was chosen as contractor", "Nurseries are exempt." These are the things and names of the
 * sentence before, and where that goes on itself, of the one before that. Null where it tells
 * nothing of the kind.
 *
 * What was done before is none of it: who built a pier is no mayor who spoke at it.
 *
 * @param before the candidates of the sentence's own block that go before it.
 */
export function thingOfPart(text: string, before: readonly Candidate[]): readonly string[] | null {
  if (before.length === 0) return null
  if (LEAVES_OUT.test(text)) return thingsOf(before)
  const [, part, sign] = OPENS.exec(text) ?? GIVEN.exec(text) ?? IS_IT.exec(text) ?? []
  // "The mayor, Ada Berg, opened it": she is no mayor of that.
  if (part === undefined || !(mayBeFirm(part) || (sign !== ',' && isPersonNoun(part)))) return null
  return thingsOf(before)
}

function thingsOf(before: readonly Candidate[]): readonly string[] {
  const found: string[] = []
  for (const { text: told, tokens } of before.slice(-MOST_BACK).reverse()) {
    let isPhrase = false
    for (const { stop, word, term, start } of tokens) {
      isPhrase = DETERMINER.test(word) || (isPhrase && !stop && !VERBAL.test(word))
      if (!stop && (isPhrase || /^\p{Lu}/u.test(told.charAt(start)) || LEXICON.isNoun(word))) found.push(term)
    }
    if (!GOES_ON.test(told) && !LEAVES_OUT.test(told)) break
  }
  return found
}

/** What a noun phrase begins with, and what hardly stands in one: "the {ban} starts". */
const DETERMINER = /^(?:the|an?|its?|their|this|these|our|new)$/u
const VERBAL = /(?:[^s]s|ed|ly)$/u

/** "Nurseries {are exempt}.", "Farmers {can apply}.", "{It applies to} farmers." */
const LEAVES_OUT =
  /\b(?:(?:is|are|was|were|be|been|remains?)(?: (?!not\b)\p{L}+)? (?:exempt|eligible|ineligible|excluded|affected|entitled)|(?:can|may|must|cannot|could|should) (?:(?:also|still|not) )?(?:apply|take part|participate|enter|register|enrol|compete))[.,;]|^It (?:only )?(?:applies|does not apply) (?:only )?to\b/u

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

/** What a sentence has that goes on from the one before. */
const GOES_ON = /^[“"]?the \p{Ll}+\b|\b(?:its?|they|them|their|this|these)\b/iu
