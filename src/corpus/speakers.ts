import type { Span, Speaker } from '../model.ts'
import { textAt } from '../spans.ts'
import { besideVerb, nameAlone, officeBehind, officerNamed, openRole, withoutVerb } from './beside-verb.ts'
import { beginsWithGivenName, isContrary, isGivenName, type Pronoun } from './genders.ts'
import { inWriting } from './in-writing.ts'
import type { Read } from './known-roles.ts'
import { SHORT } from './last-sentence.ts'
import {
  doerBefore,
  doerLed,
  isOfRelative,
  leadIn,
  ownerBefore,
  reported,
  subjectBefore,
} from './lead-ins.ts'
import { isPerson, isRegion, PERSON, ROLE_WORD, SURNAME } from './names.ts'
import { isForOther, nounPhrase, nounThenName, roleThenName } from './noun-phrase.ts'
import { speakerOf } from './people.ts'
import { personMeant } from './pronouns.ts'
import { withCommas } from './role-commas.ts'
import { cleanRole, holdsOffice, roleBefore, roleOnly, splitLeftRole, type Words } from './roles.ts'
import { sentences } from './sentences.ts'
import { ADVERB, OPENING, TO_WHOM, VERB } from './speech-verbs.ts'
import { unnamedSubject } from './unnamed-subject.ts'

/** That a quotation is attributed, and to whom where that is certain. */
export interface Attribution {
  readonly speaker: Speaker | null
}

/** A quotation and what stands around it; spans count in the whole text. */
export interface Surroundings {
  readonly text: string
  /** End of headline and subhead. */
  readonly bodyStart: number
  readonly before: Span
  /** Where the quotation's paragraph begins. */
  readonly paragraphStart: number
  /** What stands between the quotation or the paragraph before and this paragraph. */
  readonly above: Span
  readonly quoted: Span
  readonly after: Span
  /** Who spoke just before. */
  readonly near: Speaker | null
}

/**
 * Tells who speaks a quotation from the words before and after it.
 *
 * Reads `"…," said Name, role`, `"…," Name, role, said`, `"…" — Name, role`,
 * `Name, role, said: "…"`, `said Name: "…"`, `according to Name, "…"`. A surname
 * or first name alone is linked to the full name earlier in the text, "he said"
 * to the person of whom sentence or paragraph tells, else to `near`, the speaker
 * just before, unless the text calls that one "she". A role without a name ("an official of the
 * zone") is a speaker; a company is not. Null when the quotation has no
 * attribution.
 */
export function attribution(surroundings: Surroundings): Attribution | null {
  const { text, before, quoted, after, near } = surroundings
  const inner = textAt(text, quoted)
  const following = text.slice(after.start, Math.min(after.end, after.start + REACH))
  // "It is so."Ann Lee said: what is glued to a whole sentence began a line of its own. "It is so." Ann Lee
  // said: "No." — what leads the next quotation in attributes that one.
  const isElsewhere =
    /[.?!]["”]$/u.test(inner) && (/^\p{Lu}/u.test(following) || /^\s+\p{Lu}[^“”"]*[,:]\s*$/u.test(following))
  const behind = isElsewhere ? '' : withCommas(firstSentence(following))
  const ahead = withCommas(text.slice(Math.max(before.start, before.end - REACH), before.end))
  const heard = /[,?!.…—–-]\s?['’]?["“'”’»]$/u.test(inner) || /^\s*[,—–-]/u.test(behind) || SAID.test(behind)
  // It said: "No." Ann Lee replied that …: what is led in by a colon and stops inside of its marks is said by whom that names.
  const isStopped = /[.?!]["”]$/u.test(inner) && /^\s+\p{Lu}/u.test(following)
  const isLed = isStopped && /[:,]\s*$/u.test(ahead)
  const leader = isLed ? fromBefore(ahead, inner) : null
  const isBehind = heard && leader === null && !(isLed && SPOKEN_AHEAD.test(ahead))
  const said = !isBehind || (isStopped && REPORTS.test(behind)) ? null : fromBehind(behind)
  const written = heard ? inWriting(behind, ahead) : null
  const isHis = /^(?:he|she)$/u.test(written?.name ?? '')
  const found = isHis ? written : (leader ?? said ?? fromBefore(ahead, inner))
  const read = readBefore(surroundings)
  if (found === null) {
    const doer = written ?? (isComplete(ahead) ? null : doerLed(ahead))
    const called = doer === null ? null : speakerOf(read, doer, near)
    return called !== null && isSurely(called) ? { speaker: called } : null
  }
  if (/^(?:he|she)$/iu.test(found.name)) {
    const pronoun: Pronoun = /^h/iu.test(found.name) ? 'he' : 'she'
    const subject = subjectBefore(ahead, pronoun) ?? ownerBefore(ahead)
    const name = subject ?? doerBefore(ahead)
    const called = name === null ? null : speakerOf(read, { name, role: null }, near)
    const meant = called !== null && (subject !== null || isSurely(called)) ? called : null
    if (meant !== null && !isContrary(text.slice(read.from, read.to), meant, pronoun))
      return { speaker: meant }
    const paragraph = ending({ start: surroundings.paragraphStart, end: quoted.start })
    const above = ending(surroundings.above)
    const said = { text, pronoun, bodyStart: read.from, paragraph }
    const unnamed = unnamedSubject(text.slice(Math.min(above.start, paragraph.start), paragraph.end), pronoun)
    if (unnamed !== null) return { speaker: roleOnly(unnamed) }
    // "Lee's sister runs it. "…," she said": whom the sentence does not name, no other one does.
    if (isOfRelative(ahead)) return { speaker: personMeant({ ...said, above: NOTHING, near: null }) }
    return { speaker: personMeant({ ...said, above, near }) }
  }
  return { speaker: speakerOf(read, found, near) }
}

/** The speaker whom a line beside a quotation names. */
export function signer(
  seen: Pick<Surroundings, 'text' | 'bodyStart' | 'quoted' | 'near'>,
  signed: Words,
): Attribution {
  return { speaker: speakerOf(readBefore(seen), signed, seen.near) }
}

/** Where a name may stand before a quotation. */
function readBefore({ text, bodyStart, quoted }: Pick<Surroundings, 'text' | 'bodyStart' | 'quoted'>): Read {
  return { text, from: Math.max(bodyStart, quoted.start - FARTHEST_NAME), to: quoted.start }
}

/** Whether a name is surely a person's: its first is one that people are given, or the text tells what they are. */
function isSurely({ name, role }: Speaker): boolean {
  return role !== null || beginsWithGivenName(name)
}

/** Who is named before a quotation: in the sentence that leads it in, or in one that reports speech and ended there. */
function fromBefore(ahead: string, inner: string): Words | null {
  if (!isComplete(ahead))
    return fromAhead(ahead) ?? besideVerb(ahead) ?? leadIn(ahead, isFragment(inner)) ?? nameAlone(ahead)
  return WHOLE.test(inner) ? reported(ahead) : null
}

/** A sentence or more in quotation marks. */
const WHOLE = /^.["“]?[\p{Lu}\d].*[.?!]["”’»]$/su

/** A part of a sentence that goes on from the words before the marks. */
function isFragment(inner: string): boolean {
  return /^.\p{Ll}/u.test(inner) && inner.split(/\s+/u).length >= SHORTEST_FRAGMENT
}

/** In fewer words terms and scare quotes are set in marks, too. */
const SHORTEST_FRAGMENT = 6

/** A speaker is introduced within so many characters, as long as the longest releases; a book would take hours otherwise. */
const FARTHEST_NAME = 60_000

/** The end of a span, as long as a long paragraph: a book without one would be read again for each of its quotations. */
function ending({ start, end }: Span): Span {
  return { start: Math.max(start, end - LONGEST_PARAGRAPH), end }
}

const NOTHING: Span = { start: 0, end: 0 }

/** Characters. */
const LONGEST_PARAGRAPH = 2000

/** Behind a quotation whose comma was forgotten. */
const SAID = /^\s*(?:[Ss]aid|[Ss]ays|[Ss]tated|[Aa]dded|[Ee]xplained|[Nn]oted|[Cc]ommented)\s+\p{Lu}/u

/** The company said in a statement: whoever it is, and though it is nobody, none behind says it. */
const SPOKEN_AHEAD = new RegExp(`\\b${VERB}${TO_WHOM}`, 'u')

/** A sentence that tells itself what somebody said: "Ann Lee replied that it had." */
const REPORTS = new RegExp(`^[^“”"]{0,200}?\\b${VERB}\\s+that\\s`, 'u')

/** Names with the longest roles fit; further away it is another sentence. */
const REACH = 260

/** An attribution ends with its sentence. */
function firstSentence(words: string): string {
  return words.slice(0, sentences(words)[0]?.end ?? 0)
}

/** Nothing before the quotation, or a sentence that ended there, leads it in. */
function isComplete(ahead: string): boolean {
  return ahead.trim() === '' || /[.!?]["”’)]?\s*$/u.test(ahead)
}

const VERB_FIRST = new RegExp(
  `^[\\s,—–"“-]*(?:as\\s+)?(?:${ADVERB}${VERB}|${OPENING}|according to|in the words of)\\s+(?:by\\s+)?`,
  'u',
)
/** "…," the statement quoted Ann Lee as saying. */
const QUOTED_IN =
  /^[\s,—–-]*(?:the|its|their|a|an)\s(?:[\p{L}-]+\s){1,3}(?:(?:was|is|has)\s)?quot(?:ed|es)\s+(?=[^“”"]{3,120}\sas\ssaying\b)/u
const NAME_FIRST = new RegExp(
  `^[\\s,—–-]*(${PERSON}|${SURNAME}|he|she)(?:,\\s+([^“”"]{2,140}?),|\\s+(?:of|from|at|on behalf of)\\s+[^,.“”"]{2,60})?\\s+${ADVERB}${VERB}\\b`,
  'u',
)
const UNNAMED_FIRST = new RegExp(
  `^[\\s,—–-]*((?:the|a|an|one|our|its|their)\\s[^,.;:!?“”"—–\\n]{3,70}?)\\s+${ADVERB}${VERB}\\b`,
  'u',
)
const DASHED = new RegExp(
  `^\\s*[—–-]{1,2}\\s*(${PERSON})\\s*(?:(?:,|\\||-|–|—)\\s*([^“”"\\n]{2,120}?))?(?:[.\\s]*$|\\s(?=["“]))`,
  'u',
)

/** "…" — Ann, Lyon. What stands before a country or a state may be a town. */
const SIGNED_ALONE = /^\s*[—–-]{1,2}\s*(\p{Lu}\p{Ll}+),\s+(\p{Lu}[\p{L}, ]{1,40})\.?\s*$/u

/** "…," botanist Ann Lee told reporters. "…," Acme Chairman and Chief Executive Ann Lee shared. */
const TRADE_FIRST = new RegExp(
  `^[\\s,—–-]*(?:as\\s)?((?:the\\s|a\\s|an\\s|our\\s)?(?:[\\p{L}\\d’'&-]+\\s){1,9}?${PERSON}(?:,\\s[^“”"]{2,140}?,)?)\\s+${ADVERB}${VERB}\\b`,
  'u',
)

/** "…," its president, Ann Lee, told the meeting. */
const OWNED_FIRST = new RegExp(
  `^[\\s,—–-]*((?:(?:its|their|the)\\s|[^,.“”"]{2,60}?['’]s?\\s)[^,.“”"]{2,80},\\s${PERSON}),\\s+${ADVERB}${VERB}\\b`,
  'u',
)

function fromBehind(behind: string): Words | null {
  const verb = VERB_FIRST.exec(behind) ?? QUOTED_IN.exec(behind)
  if (verb !== null) return nounPhrase(behind.slice(verb[0].length))
  const owned = OWNED_FIRST.exec(behind)?.[1]
  const officer = owned === undefined ? officeBehind(behind) : nounPhrase(owned)
  if (officer !== null) return officer
  const named = NAME_FIRST.exec(behind)
  if (named?.[1] !== undefined) return { name: named[1], role: cleanRole(named[2]) }
  const open = openRole(behind)
  if (open !== null) return open
  const traded = TRADE_FIRST.exec(behind)?.[1]
  const trade =
    traded === undefined || isForOther(traded) ? null : (nounThenName(traded, true) ?? roleThenName(traded))
  if (trade !== null) return trade
  const unnamed = UNNAMED_FIRST.exec(behind)?.[1]
  if (unnamed !== undefined) return roleOnly(unnamed)
  const [line = ''] = behind.split('\n', 1)
  const dashed = DASHED.exec(line)
  if (dashed?.[1] !== undefined) return { name: dashed[1], role: cleanRole(dashed[2]) }
  const [, alone, from = ''] = SIGNED_ALONE.exec(line) ?? []
  if (alone !== undefined && isGivenName(alone) && !isRegion(from.trim()))
    return { name: alone, role: null, isSigned: true }
  return withoutVerb(behind)
}

/** The stop of an abbreviation. */
const SHORT_STOP = `(?<=${SHORT})\\.`

const LED_BY_NAME = new RegExp(
  `(?!Another\\b)(${PERSON}|(?<!\\p{L})${SURNAME}|\\b[Hh]e|\\b[Ss]he)(?:,\\s+((?:[^“”".]|${SHORT_STOP}){2,140}?),|\\s+(?:of|from|at|on behalf of)\\s+[^,.“”"]{2,60}|,)?\\s+${ADVERB}${VERB}${TO_WHOM}`,
  'u',
)
const LED_BY_VERB = new RegExp(
  `(?:${VERB}|${OPENING}|[Aa]ccording to|[Ii]n the words of|quot(?:es|ed))\\s+(?!(?:by|one|in|on|at|for|as)\\s)((?:[^“”".!?]|${SHORT_STOP}){3,160}?)(?:,?\\s+as\\s+saying)?(?:\\s*[,:—–-]|(?<=[Aa]ccording to\\s[^,:]*\\p{L}))\\s*$`,
  'u',
)

/** "Ann Lee, its chief executive, told Tom Ray:" is said by her. */
const TOLD = new RegExp(
  `(${PERSON}|(?<!\\p{L})${SURNAME}|\\b[Hh]e|\\b[Ss]he)(?:,\\s+([^“”".]{2,140}?),)?\\s+${ADVERB}(?:told|tells|asked|asks|urged|advised|reminded|assured)\\s+(?:that\\s+)?[^,:;“”"]{2,60}[,:]\\s*$`,
  'u',
)

function fromAhead(ahead: string): Words | null {
  const teller = TOLD.exec(ahead)
  if (teller?.[1] !== undefined && !ROLE_WORD.test(teller[1]))
    return { name: teller[1], role: cleanRole(teller[2]) ?? roleBefore(ahead.slice(0, teller.index)) }
  const named = LED_BY_NAME.exec(ahead)
  if (named !== null && isObject(ahead.slice(0, named.index))) return null
  const words = named?.[1]
  if (named !== null && words !== undefined && !words.includes(' ') && ROLE_WORD.test(words))
    return (
      besideVerb(ahead) ?? roleAhead(ahead.slice(named.index)) ?? leadIn(ahead) ?? { name: words, role: null }
    )
  if (words?.includes(' ') && !canBeCalled(words)) return besideVerb(ahead) ?? { name: words, role: null }
  if (named !== null && words !== undefined) {
    const { name, role } = officerNamed(ahead, named.index, words)
    return { name, role: cleanRole(named[2]) ?? role }
  }
  const led = LED_BY_VERB.exec(ahead)
  return led?.[1] === undefined ? null : nounPhrase(led[1])
}

/** "The head of ", "its sales and ": what follows is part of a role; "CEO & " stands before another office. */
function isObject(ahead: string): boolean {
  const [joined, before = ''] = /(\S*)\s(?:and|&)\s+(?:the\s+)?$/u.exec(ahead) ?? []
  return joined === undefined
    ? /\b(?:at|of|from|for|with|by|in)\s+(?:the\s+)?$/u.test(ahead)
    : !ROLE_WORD.test(before)
}

/** Whether words right before a verb are a person's name, alone or behind a role. */
function canBeCalled(words: string): boolean {
  const split = splitLeftRole(words)
  return (
    split !== null && (isPerson(split.name) || (split.role !== null && holdsOffice(split.role, split.name)))
  )
}

/** "Director of football Ann Lee added:", where the name stands right before the verb; the role of a company has none. */
function roleAhead(ahead: string): Words | null {
  const from = ahead.search(/\s/u)
  const named = LED_BY_NAME.exec(ahead.slice(from))
  const role = ahead.slice(0, from + (named?.index ?? 0))
  if (named?.[1] === undefined || !isPerson(named[1]) || /\b(?:of|at|from|for)\s+(?:the\s+)?$/u.test(role))
    return null
  return { name: named[1], role: cleanRole(role) }
}
