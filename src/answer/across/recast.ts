import { isGivenName } from '../../corpus/genders.ts'
import { isPersonNoun } from '../../corpus/person-nouns.ts'
import type { Document } from '../../model.ts'
import { type Token, tokens } from '../../search/tokens.ts'
import { onOneLine } from '../../spans.ts'
import { asksThen } from '../asked/asks-then.ts'
import { meansAsked } from '../evidence/lens.ts'
import type { Evidence } from '../evidence.ts'
import { type Candidate, isProse } from '../pieces/candidates.ts'
import { type Dissection, dissect } from '../pieces/dissect.ts'
import { putsQuestion } from '../pieces/puts-question.ts'
import { tellingOf } from '../text/telling.ts'
import { holdersIn } from './holders-in.ts'
import { opening } from './matters.ts'
import { officesAsked } from './office-taken.ts'
import type { Overtaking, Standing } from './overtaken.ts'
import { NAME_OF_DAY } from './stories.ts'

/**
 * Finds the newer release that tells that whoever answers has given the part
 * or place up, and the sentence behind it that tells who has it now: "Edda Roos has
 * withdrawn from The Tide. The part of the pilot goes to Tom Berg."
 *
 * What the question names beside the office ("The Tide") must stand in the sentence,
 * or in the opening of its release, and who goes must not go from another office. Where
 * nobody is named yet, that one goes is said; where the answer itself tells that an office is
 * given up, only who comes is. Who did something ("signed") did it for good.
 */
export function recast(
  { own, value, house, lexicon }: Standing,
  newer: readonly Document[],
): Overtaking | null {
  const { asked } = own.lens
  if (asked.type !== 'person' || asksThen(asked.text) || tellingOf(asked.text).tense === 'past') return null
  const holders = holdersIn(own, value, house)
  if (holders.length === 0) return null
  // Who thinks or founded something is no less the one when they go.
  const isOffice = officesAsked(asked.text).offices.length > 0
  if (own.candidate.quotation !== null && !isOffice) return null
  const isOwnToo = isOffice && !FOR_GOOD.test(asked.text)
  for (const document of isOwnToo ? [...newer, own.document] : newer) {
    if (!holders.some((name) => document.text.includes(surnameOf(name)))) continue
    const dissection = dissect(document)
    const left = dissection.candidates.find(
      (one) =>
        isProse(one) &&
        (document !== own.document || one.start === own.candidate.start) &&
        one.quotation === null &&
        !putsQuestion(one) &&
        holders.some((name) => leaves(one.text, name) && !isFromOther(own, one.text, surnameOf(name))) &&
        isOfAsked(asked.text, one, document, dissection, { house, lexicon }),
    )
    if (left === undefined) continue
    const comer = comerBehind(dissection, left, { holders, house }, asked.text)
    if (comer === null && document === own.document) return null
    const told = comer === null ? [left] : POINTS.test(comer.text) ? [left, comer] : [comer]
    return { document, spans: told.map(({ start, end }) => ({ start, end })) }
  }
  return null
}

/** What somebody is whatever becomes of them. */
const FOR_GOOD = /\b(?:founders?|co-?founders?|authors?|winners?|inventors?|creators?)\b/iu

function surnameOf(name: string): string {
  return name.trim().split(/\s+/u).at(-1) ?? name
}

/** "{Roos} has withdrawn", "the departure of {Roos}"; a Roos of another given name is somebody else. */
function leaves(text: string, name: string): boolean {
  const words = onOneLine(text)
  const surname = surnameOf(name)
  const at = words.indexOf(surname)
  if (at === -1) return false
  const given = /(\p{Lu}[\p{L}’'-]+) $/u.exec(words.slice(0, at))?.[1]
  if (given !== undefined && name.includes(' ') && isGivenName(given) && !name.includes(given)) return false
  return LEAVES.test(words.slice(at + surname.length)) || LEFT_BY.test(words.slice(0, at))
}

/** "Handed {over} to his deputy", "the reins": what is handed over otherwise is a thing. */
const OVER = String.raw`over(?= (?:to|office|(?:the|his|her|their) (?:office|post|role|job|chair|reins|helm|leadership|management)))`

const LEAVES = new RegExp(
  String.raw`^(?:,[^,;.]{1,60},)?(?:\s(?:\p{Ll}+ly|now|therefore|also))? (?:ha(?:s|ve) (?:also )?(?:had to |been (?:forced|obliged) to )?(?:now )?(?:handed ${OVER}|withdraw\p{L}*|pull(?:ed)? out|drop(?:ped)? out|step(?:ped)? (?:down|back|aside)|resign(?:ed)?|retired?|le(?:ft|ave)|quit|given? up|died|fall(?:en)? ill|been (?:replaced|injured|taken ill|dismissed))|withdr(?:ew|aws)|pull(?:s|ed) out|drop(?:s|ped) out|step(?:s|ped) (?:down|back|aside)|resign(?:s|ed)|retires?d?|left|leaves|goes(?= (?:in|at|on|next|this|after) )|(?:is|are) (?:also |now |currently |therefore )?(?:leaving|ill|unable|withdrawing|stepping down|retiring|no longer)|can(?:not| no longer| not)|will (?:not|no longer)|died|fell ill|gives? up|gave up|hand(?:s|ed) ${OVER})\b`,
  'u',
)

const LEFT_BY =
  /\b(?:withdrawal|departure|resignation|retirement|illness|injury|death|absence) of (?:\p{L}+ ){0,3}$|\bno longer (?:by|with|under|from) (?:\p{L}+ ){0,2}$|\b(?:replac(?:e|es|ed|ing)|tak(?:es?|en|ing) over from|took over from|in place of|instead of|stands? in for|step(?:s|ped)? in for|succeed(?:s|ed)?) (?:\p{L}+ ){0,3}$/u

/** Whether an office is asked for and a sentence tells that somebody goes from another: "{Treasurer} Ada Berg", "resigned {as treasurer}". */
function isFromOther({ lens }: Evidence, text: string, surname: string): boolean {
  if (!tokens(lens.asked.text).some(({ word }) => isPersonNoun(word))) return false
  const words = onOneLine(text)
  const at = words.indexOf(surname)
  const ahead =
    words
      .slice(Math.max(0, at - OFFICE_WITHIN), at)
      .split(/[,;:.]/u)
      .at(-1) ?? ''
  const behind = AS.exec(words.slice(at + surname.length))?.[0] ?? ''
  return [ahead, behind].some(
    (role) => role.split(' ').some(isPersonNoun) && !tokens(role).some(({ word }) => meansAsked(lens, word)),
  )
}

/** Characters before a surname in which an office and a first name stand. */
const OFFICE_WITHIN = 50

/** What somebody has been until now. */
const AS = /\bas (?:the |its |their |our )?[^,;:.]{2,40}/u

/**
 * Whether what the question names ("The Tide") stands in the sentence or the opening, and
 * where it names nothing the office or part does so, or near it: who cannot come to an
 * opening, or left a university, has an office as before.
 */
function isOfAsked(
  question: string,
  left: Candidate,
  document: Document,
  { candidates }: Dissection,
  { house, lexicon }: Pick<Standing, 'house' | 'lexicon'>,
): boolean {
  const { lead } = opening(document)
  const content = tokens(question).filter(
    ({ start, stop, term, word }) => start > 0 && !stop && !house.has(term) && !NAME_OF_DAY.test(word),
  )
  const isName = ({ start }: Token): boolean => /^\p{Lu}/u.test(question.slice(start))
  const named = content.filter(isName)
  if (!named.every(({ term }) => left.terms.has(term) || lead.has(term))) return false
  const near = candidates.slice(left.index, left.index + REACH + 1)
  return (
    named.length > 0 ||
    content.every(
      ({ term, word }) =>
        !lexicon.isNoun(word) || lead.has(term) || near.some(({ terms }) => terms.has(term)),
    )
  )
}

/** The sentence behind, or the one that tells the leaving itself, that names somebody else who comes. */
function comerBehind(
  { candidates }: Dissection,
  left: Candidate,
  { holders, house }: { readonly holders: readonly string[] } & Pick<Standing, 'house'>,
  question: string,
): Candidate | null {
  const asked = new Set(tokens(question).flatMap(({ stop, term }: Token) => (stop ? [] : [term])))
  // What a house says of itself below its release tells of nobody who comes.
  const near = candidates
    .slice(left.index, left.index + REACH + 1)
    .filter((one) => isProse(one) && one.block.kind !== 'boilerplate')
  // Behind whoever else is named, "he" is that one.
  const pointsTo = (one: Candidate): boolean =>
    POINTS.test(one.text) &&
    !near.slice(1, near.indexOf(one)).some((between) => namesOther(between, holders, house))
  const comes = (one: Candidate): boolean =>
    one.quotation === null &&
    !putsQuestion(one) &&
    COMES.test(one.text) &&
    namesOther(one, holders, house) &&
    (one === left || pointsTo(one) || [...asked].some((term) => one.terms.has(term)))
  return near.find(comes) ?? null
}

/** Sentences behind the one that tells who goes. */
const REACH = 4

/** Whether a sentence names somebody else, and not the house alone. */
function namesOther(one: Candidate, holders: readonly string[], house: Standing['house']): boolean {
  const surnames = holders.map(surnameOf)
  return one
    .spans()
    .some(
      ({ type, start, end }) =>
        (type === 'person' || type === 'name') &&
        /\s/u.test(one.text.slice(start, end)) &&
        !tokens(one.text.slice(start, end)).every(({ term }) => house.has(term)) &&
        !surnames.some((surname) => one.text.slice(start, end).includes(surname)),
    )
}

const COMES =
  /\b(?:tak(?:e|es|en|ing)|took|replac(?:e|es|ed|ing)|succeed(?:s|ed|ing)?|success(?:or|ion)|step(?:s|ped)? in|stand(?:s|ing)? in|fill(?:s|ed)?|go(?:es)? to|becom(?:e|es)|play(?:s|ed)?|sung|sings?|dances?|danced|conducts?|conducted|leads?|led|given to|pass(?:es)? to|hand(?:s|ed)? over|appointed|named|is now|will (?:now )?be|run by|replaced by)\b/u

/** It leans on the sentence before. */
const POINTS = /\b(?:him|her|his|their|them|replacement|successor|he|she)\b/iu
