import { beginsWithGivenName, byRole, isGivenName, type Pronoun } from './genders.ts'
import { lastSentence } from './last-sentence.ts'
import { HONORIFIC, isHonorific, isPerson, LEADING_PERSON, PERSON, ROLE_WORD } from './names.ts'
import { isForOther, nounPhrase, nounThenName, officeThenName } from './noun-phrase.ts'
import { isPersonNoun } from './person-nouns.ts'
import { cleanRole, roleOnly, type Words } from './roles.ts'
import { SPEAKS, VERB } from './speech-verbs.ts'

/**
 * Reads who speaks from the sentence that leads a quotation in, when that
 * person is its subject: `Ann Lee, CEO of Acme: "…"`, `Ann Lee, CEO of Acme,
 * thanked the city, saying "…"`, `A family from Lyon shared: "…"`, `Ann Lee was in
 * no doubt: "…"`. Before a fragment the sentence may stop anywhere: `Ann Lee
 * called it "a fair outcome …`.
 *
 * `ahead` ends where the quotation begins. A surname or first name alone comes
 * as it stands; the caller links it. Null when the sentence does not lead in.
 *
 * @example
 * leadIn('It opened. Ann Lee, its director: ') // => { name: 'Ann Lee', role: 'its director' }
 */
export function leadIn(ahead: string, isFragment = false): Words | null {
  const sentence = lastSentence(ahead).replace(LABEL, '').replace(ADVERBIAL, '')
  return wholeLed(sentence) ?? (isFragment ? fragmentLed(sentence) : null)
}

/**
 * The surname or first name of whom a sentence tells what they do, up to a colon right before
 * the quotation: "Lee was less cheerful: ". A house does things before a colon, too; the caller
 * tells whether somebody is called so.
 */
export function doerLed(ahead: string): Words | null {
  const sentence = lastSentence(ahead).replace(LABEL, '').replace(ADVERBIAL, '')
  const name = SUBJECT.exec(sentence)?.[0]
  if (name === undefined || NO_SUBJECT.test(name)) return null
  const found = WITH_COLON.exec(sentence.slice(name.length))
  return found === null ? null : { name, role: cleanRole(found[1]) }
}

function wholeLed(sentence: string): Words | null {
  if (!LEADS.test(sentence)) return null
  const owner = REPLY_WAS.exec(sentence)?.[1]
  if (owner !== undefined) return NO_SUBJECT.test(owner) ? null : { name: owner, role: null }
  const unnamed = UNNAMED.exec(sentence)?.[1]
  if (unnamed !== undefined) return roleOnly(unnamed)
  const pronoun = /^(?:He|She)\b/u.exec(sentence)?.[0]
  if (pronoun !== undefined)
    return PREDICATE.test(sentence.slice(pronoun.length)) ? { name: pronoun, role: null } : null
  const apposed = apposedSubject(sentence)
  if (apposed !== undefined && PREDICATE.test(apposed.rest.slice(1)))
    return { name: apposed.name, role: cleanRole(apposed.role) ?? apposed.role }
  const officer = officerIn(sentence)
  if (officer !== null && PREDICATE.test(officer.rest)) return officer
  const isOfOther = isForOther(`${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`)
  if (officer !== null && LABEL_ENDS.test(officer.rest) && !isOfOther)
    return { name: officer.name.replace(/\s\([^()]*\)$/u, ''), role: officer.role }
  const subject = SUBJECT.exec(sentence)
  const name = LEADING_PERSON.exec(sentence)?.[1] ?? subject?.[0]
  if (name === undefined || NO_SUBJECT.test(name)) return null
  const rest = sentence.slice(name.length)
  const labelled = /^(?:\s*\([^()]{2,60}\))?(?:,\s+([^“”":]{2,240}?))?\s*:\s*$/u.exec(rest)
  // "Highlights:" is a heading; only a full name can be a label.
  if (labelled !== null && name.includes(' ')) return { name, role: cleanRole(labelled[1]?.split(SPOKEN)[0]) }
  const found =
    PREDICATE.exec(rest) ?? PREDICATE_UNCLOSED.exec(rest) ?? (isCertain(name) ? WITH_COLON.exec(rest) : null)
  return found === null ? null : { name, role: cleanRole(found[1]) }
}

/** "Club chair Ann Lee{ (Holm): }" */
const LABEL_ENDS = /^(?:\s*\([^()]{2,60}\))?\s*:\s*$/u

const LEADS = new RegExp(`[:,;]\\s*$|\\b(?:saying|that|${VERB})\\s*$`, 'u')

/** "Lee's reply was short: ", "Ann Lee's advice to beginners: " */
const REPLY_WAS = new RegExp(
  `^(${PERSON.replaceAll('’', '')}|\\p{Lu}\\p{Ll}[\\p{L}-]*)(?:['’]s|(?<=s)['’])\\s(?:\\p{Ll}+\\s){0,2}?(?:reply|answer|response|reaction|comment|verdict|advice|message|explanation|conclusion)(?=\\s|:)[^“”":]{0,80}:\\s*$`,
  'u',
)

/** "Statement from Ann Lee:" */
const LABEL =
  /^[-–—•*▪◦]\s+(?=\p{Lu})|^(?:A\s)?(?:Statement|Quote|Comments?|Message|Remarks)\s(?:from|by|of|[–—-])\s(?=\p{Lu}[^“”"]*:\s*$)/iu

/** Where behind a role the predicate begins: "director of the museum{, speaks of a find}". */
const SPOKEN = new RegExp(`,\\s+(?:\\p{Ll}+ly\\s+)?${SPEAKS}\\s`, 'u')

/** A name that nothing but a person has, as companies do things before a colon, too. */
function isCertain(name: string): boolean {
  const [first = '', ...more] = name.split(/\s+/u)
  return isPerson(name) && (isHonorific(first) || (more.length > 0 && isGivenName(first)))
}

/** Ann Lee called it "a fair …, The mayor said the square had been "wasted …: a subject and a verb of speaking. */
function fragmentLed(sentence: string): Words | null {
  const unnamed = SAYS_OF.exec(sentence)?.[1]
  if (unnamed !== undefined) return roleOnly(unnamed)
  if (!HAS_QUOTES.test(sentence)) return null
  const apposed = apposedIn(sentence)
  if (apposed !== null && CALLS.test(apposed.rest))
    return { name: apposed.name, role: cleanRole(apposed.role) }
  const name = LEADING_PERSON.exec(sentence)?.[1] ?? SUBJECT.exec(sentence)?.[0]
  if (name === undefined || NO_SUBJECT.test(name)) return null
  const found = SAYS.exec(sentence.slice(name.length))
  return found === null ? null : { name, role: cleanRole(found[1]) }
}

/** Verbs with which words of somebody are taken into a sentence. */
const QUOTES = '(?:said|says|calls?|called|describe[sd]|told|wrote|added|warned|believes?|argue[sd])'

const SAYS = new RegExp(`^(?:,\\s+([^“”":]{2,120}?),)?\\s+${QUOTES}\\s[^“”"]{2,120}$`, 'u')
const SAYS_OF = new RegExp(`^((?:The|A|An|One|Our)\\s[^,.;:“”"]{3,60}?)\\s+${QUOTES}\\s[^“”"]{2,120}$`, 'u')

const HAS_QUOTES = new RegExp(`\\b${QUOTES}\\s`, 'u')

/** The company's managing director, Ann Lee, called it "… */
const CALLS = new RegExp(`^,\\s+${QUOTES}\\s[^“”"]{2,120}$`, 'u')

/** A role, a person's name behind its comma, and what follows. */
interface Apposed {
  /** What stands before the comma: an office, or whose relative somebody is. */
  readonly lead: string
  readonly role: string
  readonly name: string
  readonly rest: string
}

function apposedIn(sentence: string): Apposed | null {
  const [all, lead, trade] = APPOSED.exec(sentence) ?? []
  if (all === undefined || lead === undefined) return null
  const name = LEADING_PERSON.exec(sentence.slice(all.length))?.[1]
  if (name === undefined) return null
  return { lead, role: trade?.trimEnd() ?? lead, name, rest: sentence.slice(all.length + name.length) }
}

/** "The judge, Ann Lee", "Her niece, the baker Ann Lee" */
const APPOSED = /^([^,.;:“”"]{3,80}),\s+((?:the|an?)\s(?:\p{Ll}[\p{L}-]*\s){1,3})?(?=\p{Lu})/u

/**
 * Who speaks in a sentence that reports speech and ended right before a quotation:
 * `It will open in May, said Ann Lee. "…"`, `Ann Lee said it will open. "…"`.
 */
export function reported(ahead: string): Words | null {
  // The mark of a quotation that was never closed, or never opened.
  const sentence = lastSentence(ahead.trimEnd()).replace(STRAY, '')
  if (/["“”]/u.test(sentence)) return null
  const behind = nounPhrase(SAID_LAST.exec(sentence)?.[1] ?? '')
  if (behind !== null) return behind
  const last = NAMED_LAST.exec(sentence)?.[1]
  if (
    last !== undefined &&
    (!last.includes(' ') || isHonorific(last.split(' ')[0] ?? '') || beginsWithGivenName(last))
  )
    return { name: last, role: null }
  const name = LEADING_PERSON.exec(sentence)?.[1] ?? SUBJECT.exec(sentence)?.[0]
  if (name === undefined || NO_SUBJECT.test(name)) return null
  const rest = sentence.slice(name.length)
  const found = SAYS.exec(rest) ?? AGREES.exec(rest)
  return found === null ? null : { name, role: cleanRole(found[1]) }
}

/** "Ann Lee, its director, agrees." */
const AGREES =
  /^(?:,\s+([^“”":]{2,120}?),)?\s+(?:agree[sd]|explain(?:s|ed)|elaborate[sd]|comment(?:s|ed)|concur(?:s|red))\.\s*$/u

const STRAY = new RegExp(`^["“](?=[^"“”]*$)|(?<=^[^"“”]*,)["”](?=\\s+${VERB}\\s[^"“”]*$)`, 'u')

const SAID_LAST = new RegExp(`,\\s+(?:${VERB}|according to)\\s+([^“”":]{3,120}?)[.]\\s*$`, 'u')

/** "It is to be two stages, Lee said." A name alone may be a house's: the caller tells whether somebody is called so. */
const NAMED_LAST = new RegExp(`,\\s+(${PERSON}|\\p{Lu}\\p{Ll}[\\p{L}’'-]*)\\s+${VERB}\\.\\s*$`, 'u')

/**
 * Who the sentence before a quotation is about, for "he said" behind it: a person's
 * name or a surname, where an adverbial, a title or an office may stand before it
 * ("In May, Superintendent Dr. Ann Lee had …", "Chair of the fishers, Ann Lee, asked …").
 */
export function subjectBefore(ahead: string, pronoun: Pronoun | null = null): string | null {
  const sentence = lastSentence(ahead.trimEnd()).replace(ADVERBIAL, '')
  const apposed = apposedSubject(sentence)
  // "Her niece, Kim Lee, was there. "…," he said": of a niece nobody speaks so.
  if (apposed !== undefined && (byRole(apposed.lead) ?? pronoun) !== pronoun) return null
  const name =
    titledIn(sentence) ??
    officeThenName(sentence)?.name ??
    apposed?.name ??
    LEADING_PERSON.exec(sentence)?.[1] ??
    SUBJECT.exec(sentence)?.[0] ??
    null
  return name === null || NO_SUBJECT.test(name) ? null : name
}

/** The surname or first name with which the sentence before a quotation begins, before a past form without an ending of its own; companies say things, too. */
export function doerBefore(ahead: string): string | null {
  const name = DOER.exec(lastSentence(ahead.trimEnd()).replace(ADVERBIAL, ''))?.[0] ?? null
  return name === null || NO_SUBJECT.test(name) ? null : name
}

/**
 * Whose the subject of the sentence before a quotation is, for "she said" behind it: "Lee's first
 * task is the hall." Null of somebody who is told by whose they are ("Lee's sister runs it").
 */
export function ownerBefore(ahead: string): string | null {
  const { name, owned } = ownedIn(ahead)
  return name === '' || NO_SUBJECT.test(name) || owned.some(isRelated) ? null : name
}

/** Whether the sentence before a quotation is about somebody whom it tells by whose they are, and perhaps by no name. */
export function isOfRelative(ahead: string): boolean {
  const { owned } = ownedIn(ahead)
  return owned.some((word) => isRelated(word) && !/(?:s|team|family|children|wives)$/u.test(word))
}

function ownedIn(ahead: string): { name: string; owned: string[] } {
  const sentence = lastSentence(ahead.trimEnd()).replace(ADVERBIAL, '')
  const [, name = '', owned = ''] = OWNER.exec(sentence) ?? []
  return { name, owned: owned.trim().split(/\s+/u) }
}

/** A name in the possessive, and the first words behind it. */
const OWNER = new RegExp(
  `^(${PERSON.replaceAll('’', '')}|\\p{Lu}\\p{Ll}[\\p{L}-]*)(?:['’]s|(?<=s)['’])\\s((?:[\\p{L}’'-]+\\s){1,5})`,
  'u',
)

function isRelated(word: string): boolean {
  return isPersonNoun(word) || RELATIVE.test(word)
}

const RELATIVE =
  /^(?:great-)*(?:wife|husband|spouse|mother|father|parents?|sons?|daughters?|sisters?|brothers?|siblings?|twins?|aunt|uncle|cousins?|nieces?|nephews?|family|grand\p{L}+|friends?|fianc[eé]e?|children|child|team|wives)$/u

/** "Superintendent Dr. Ann Lee" */
function titledIn(sentence: string): string | undefined {
  const title = TITLE.exec(sentence)?.[0]
  return title === undefined ? undefined : LEADING_PERSON.exec(sentence.slice(title.length))?.[1]
}

/** "{Its chief organiser} {Ann Lee} said …": an office or a trade right before the name; a customer may be a house. */
function officerIn(sentence: string): (Words & Pick<Apposed, 'rest'>) | null {
  const plain = sentence.replace(/^(?:Its|Their|The|Our|His|Her)\s/u, '')
  const named = nounThenName(plain, true) ?? (isForOther(plain) ? null : officeThenName(plain))
  if (named === null || (HOUSE_NOUN.test(named.role ?? '') && !beginsWithGivenName(named.name))) return null
  return { ...named, rest: sentence.slice(sentence.indexOf(named.name) + named.name.length) }
}

const HOUSE_NOUN =
  /(?:customer|parent|partner|owner|supplier|operator|maker|competitor|rival|member|tenant|contractor|builder|backer|shareholder|investor|leader|agent|brewer|grower|importer|exporter|trader)$/u

/** "Chair of the fishers, Ann Lee, asked …" */
function apposedSubject(sentence: string): Apposed | undefined {
  const apposed = apposedIn(sentence)
  if (apposed === null || !/^,\s+\p{Ll}/u.test(apposed.rest)) return undefined
  const noun =
    apposed.lead
      .split(/\s+(?:of|for|at|in)\s+/u)[0]
      ?.split(/\s+/u)
      .at(-1) ?? ''
  return ROLE_WORD.test(noun) || isRelated(noun) ? apposed : undefined
}

/** When, where or why it was: "In January, ", "At the meeting on Monday, ", "Asked about rye, ", "Seeing that it works, ". */
const ADVERBIAL =
  /^(?:(?:Asked|In|On|At|Last|Earlier|This|During|Before|After)\s[^,.;:“”"]{2,50}|(?!Accord)\p{Lu}\p{Ll}{2,}ing\s[^,.;:“”"]{2,100}),\s+(?=\p{Lu})/u

/** Capitalised words before a form of address. */
const TITLE = new RegExp(`^(?:\\p{Lu}\\p{Ll}[\\p{L}-]+\\s+){1,3}(?=${HONORIFIC})`, 'u')

/** The subject's predicate holds a word of speaking, and no other quotation. */
const PREDICATE = predicate(',')
/** The second comma around a role is often forgotten. */
const PREDICATE_UNCLOSED = predicate('')

/** Whatever a person does: a colon right before the quotation tells who speaks. */
const WITH_COLON =
  /^(?:,\s+([^“”":;]{2,160}?),)?\s+(?:\p{Ll}+(?:s|ed)|was|felt|put|knew|made|found|went|did|gave|saw)\s[^“”":;]{2,160}:\s*$/u

function predicate(close: string): RegExp {
  return new RegExp(
    `^(?:,\\s+([^“”":;]{2,160}?)${close}|\\s+(?:of|from|at)\\s[^,“”"]{2,60}(?:,[^,“”"]{2,80},)?)?\\s+(?:himself\\s+|herself\\s+|also\\s+|further\\s+|has\\s+|then\\s+)*(?:\\p{Ll}[^“”"]{0,180}\\s)?${SPEAKS}\\b[^“”"]{0,120}$`,
    'u',
  )
}

const UNNAMED = new RegExp(
  `^(?:As\\s)?((?:[Tt]he|[Aa]|[Aa]n|[Oo]ne)\\s[^,.;:“”"]{3,70}?)\\s+(?:also\\s+|recently\\s+)?${SPEAKS}(?:\\s[^,.;:“”"]{1,80},\\s+(?:saying|adding))?\\s*[:,]?\\s*$`,
  'u',
)

/** A first name or surname alone; an age or an apposition may part it from its verb. */
const SUBJECT =
  /^\p{Lu}\p{Ll}[\p{L}’'-]*(?=(?:,\s+\d{1,3},)?(?:(?:,|(?<=,))\s*(?:a|an|the|who)\s[^,.;:“”"]{3,80},)?\s+(?:himself|herself|also|further|has|\p{Ll}+(?:s|ed|wrote|said)|ran|won|came|took|began|grew|led|met|made)\b)/u

const DOER =
  /^\p{Lu}\p{Ll}[\p{L}’'-]*(?=\s+(?:said|wrote|told|spoke|thought|felt|knew|had|lost|went|left|gave|got|kept|held|became|fell|found|saw|stood|spent)\b)/u

const NO_SUBJECT =
  /^(?:The|One|Another|This|That|These|Those|It|In|On|At|For|By|As|With|When|While|After|Before|Since|According|Commenting|Speaking|Asked|Our|We|He|She|They|His|Her|Their|And|But|Founded|Today|Additionally|However)\b/u
