import { byRole, type Pronoun, withoutQuotations } from './genders.ts'
import { ORGANISATION_WORD } from './names.ts'
import { PAST } from './past-forms.ts'
import { isPersonNoun, tellsPerson } from './person-nouns.ts'
import { sentences } from './sentences.ts'

/**
 * Tells of whom the last sentence of a passage is that is about somebody, where it gives no name:
 * "A spokeswoman for Acme called it short-sighted.", "One of the pickers was in tears.", "Her
 * deputy went further." For "she said" behind it, which then means nobody named before. Null where
 * a name or a thing is the subject, where nothing is, or where the noun is of the other gender.
 *
 * @example
 * unnamedSubject('Ann Lee left. A spokesman for Acme called it sad.', 'he') // => 'a spokesman for Acme'
 */
export function unnamedSubject(passage: string, pronoun: Pronoun): string | null {
  const told = withoutQuotations(passage)
  for (const { start, end } of sentences(told).toReversed()) {
    const sentence = told.slice(start, end).replace(ADVERBIAL, '')
    const noun = SUBJECT.exec(sentence)?.[1] ?? ''
    if (noun !== '' && isPerson(noun, sentence) && !isNamed(sentence))
      return (byRole(noun) ?? pronoun) === pronoun ? phraseOf(sentence) : null
    if (!GOES_ON.test(sentence)) return null
  }
  return null
}

function phraseOf(sentence: string): string {
  const phrase = (PHRASE.exec(sentence) ?? SUBJECT.exec(sentence))?.[0] ?? sentence
  return `${phrase.charAt(0).toLowerCase()}${phrase.slice(1)}`
}

/** "Outside the hall, {a resident} was in tears." */
const ADVERBIAL =
  /^(?:(?:In|On|At|After|Before|During|For|Outside|Inside|Later|Meanwhile|Afterwards)\b[^,.]{0,60},|But|And)\s+(?=(?:an?|one|another|her|his)\s)/u

const ARTICLE = '(?:[Aa]n?|[Aa]nother|[Oo]ne(?: of (?:the|our|its|their|his|her))?|[Hh]er|[Hh]is)'

/** A verb, as the subject ends before it. */
const ACTS = `(?:also|is|has|${PAST})`

/** Somebody by article, number or whose they are: "A town {councillor}", "One of the {pickers}", "Her {deputy}". */
const SUBJECT = new RegExp(
  `^${ARTICLE} (?:(?!(?:of|for|from|by|at|in|with|to|and|is|was|has)\\s)[\\p{L}-]+ )*?([\\p{Ll}-]+)(?=,| (?:for|of|from|at|in|on|with|near|who|whose|${ACTS}|\\p{Ll}+s)\\b)`,
  'u',
)

/** The same with those whom they speak for. */
const PHRASE = new RegExp(
  `^${ARTICLE} [^,.;:]{2,90}?(?<!\\b(?:an?|the|of|for|from|at|in|and|its|their))(?=,| (?:who|whose|${ACTS})\\b)`,
  'u',
)

/** A pier ends like a picker: with no more than an article the noun must tell by itself, or "who" behind it. */
function isPerson(noun: string, sentence: string): boolean {
  if (tellsPerson(noun) || OTHERS.test(noun)) return true
  return isPersonNoun(noun) && (/^(?:one of|her|his)\s/iu.test(sentence) || /^[^,]*,? who\b/u.test(sentence))
}

/** Without an ending that tells it. */
const OTHERS =
  /^(?:deputy|residents?|visitors?|workers?|farmers?|drivers?|passengers?|teachers?|players?|speakers?|ministers?|councill?ors?|neighbou?rs?|witness(?:es)?|sources?|users?|customers?|friends?|man|men|women|boys?|girls?|child|children|wife|husband|sisters?|brothers?|sons?|daughters?|aunt|uncle|cousins?|nieces?|nephews?|twins?)$/u

/** "A farmer, Ann Lee, …", "Her deputy, the historian Ann Lee, …", "A native of Lyon, Lee …", "A former teacher, she …": the sentence tells who it is. */
function isNamed(sentence: string): boolean {
  const behind = /^[^,]*,\s+(?:(?:the|an?)\s(?:\p{Ll}[\p{L}-]*\s){1,4})?((?:he|she)\b|\p{Lu}[^,]*)/u.exec(
    sentence,
  )?.[1]
  return behind !== undefined && !ORGANISATION_WORD.test(behind)
}

/** What goes on about somebody told of before. */
const GOES_ON = /^[\s\p{P}]*(?:[Hh]e|[Ss]he)\b/u
