import { literal } from '../../corpus/literal.ts'
import { isPersonNoun } from '../../corpus/person-nouns.ts'
import { stem } from '../../search/tokens.ts'
import type { Decision } from '../decide.ts'
import type { Evidence } from '../evidence.ts'
import type { Asked } from '../question.ts'
import { otherWays } from '../text/short-forms.ts'
import { type Handover, handoversIn } from './handovers.ts'
import { isOfSame } from './told.ts'

/**
 * Answers who comes in whose place, or into an office, and who had it before, by
 * the sentences that tell it: "Ada Berg leaves in May. Ida Roos will succeed her."
 *
 * @returns the sentences; empty where the best evidence tells who comes in the
 * place of somebody else than is asked; null for other questions, and where the decision may stand.
 */
export function succession(
  asked: Asked,
  evidence: readonly Evidence[],
  { refused }: Decision,
): readonly Evidence[] | null {
  const [best] = evidence
  const wanted = wantedIn(asked.text)
  if (best === undefined || wanted === null) return null
  const documents = [...new Set(evidence.map(({ lens }) => lens.dissection))].sort(
    (a, b) => Number((a.document.published ?? '') < (b.document.published ?? '')) * 2 - 1,
  )
  const all = documents.flatMap((one) => handoversIn(one))
  const found = all.find((one) => answers(one, wanted))
  if (found === undefined) return refused === null && isOfAnother(best, all, wanted) ? [] : null
  const told = found.sentences.flatMap(
    (sentence) => evidence.find(({ candidate }) => candidate === sentence) ?? [],
  )
  if (told.length < found.sentences.length || !told.every(isOfSame)) return null
  const named = wanted.comer === null ? found.comer : found.leaver
  const isTold = refused === null && best.candidate.tokens.some(({ term }) => term === named)
  return isTold && found.sentences.includes(best.candidate) ? null : told
}

/** Whether a sentence tells who comes in another's place than is asked, or that who is asked about comes. */
function isOfAnother({ candidate }: Evidence, all: readonly Handover[], { leaver }: Wanted): boolean {
  if (leaver === null) return false
  const isNamed = candidate.tokens.some(({ term }) => term === leaver)
  return all.some(
    (one) => one.leaver !== null && one.sentences.includes(candidate) && (one.comer === leaver || !isNamed),
  )
}

/** What is asked: who comes after somebody, into an office, or before somebody. */
interface Wanted {
  readonly leaver: string | null
  readonly comer: string | null
  readonly office: Office | null
}

function answers({ comer, leaver, office, sentences }: Handover, wanted: Wanted): boolean {
  if (wanted.comer !== null) return comer === wanted.comer && leaver !== null
  if (wanted.leaver !== null) return leaver === wanted.leaver
  if (wanted.office === null) return false
  // "Chair Ada Berg leaves in May. Ida Roos will succeed her."
  const [first, ...others] = sentences
  const isLeavers = leaver !== null && others.length > 0 && wanted.office.held.test(first?.text ?? '')
  return isLeavers || wanted.office.taken.test(office)
}

function wantedIn(question: string): Wanted | null {
  const nothing = { leaver: null, comer: null, office: null }
  const leaver = (TAKES.exec(question) ?? BEFORE_HIM.exec(question))?.[1]
  if (leaver !== undefined) return { ...nothing, leaver: surnameOf(leaver) }
  const comer = (WAS_BEFORE.exec(question) ?? DID_REPLACE.exec(question) ?? PREDECESSOR.exec(question))?.[1]
  if (comer !== undefined) return { ...nothing, comer: surnameOf(comer) }
  const office = NEXT.exec(question)?.[1]
  return office === undefined || !isPersonNoun(office.split(/\s/u).at(-1) ?? '')
    ? null
    : { ...nothing, office: officeOf(office) }
}

function surnameOf(name: string): string {
  return stem((name.split(/\s+/u).at(-1) ?? '').replace(/['’]s?$/u, '').toLowerCase())
}

/** An office in the ways it is written: at the head of what somebody becomes, and before or behind a name. */
interface Office {
  readonly taken: RegExp
  readonly held: RegExp
}

function officeOf(office: string): Office {
  const ways = [office, ...otherWays(office)].map((way) =>
    literal(way.replace(/ officer$/iu, '')).replaceAll(' ', '\\s+'),
  )
  const any = `(?:${ways.join('|')})(?![\\p{L}-])`
  return {
    taken: new RegExp(String.raw`^(?:(?:its|the|their|our|his|her)\s+)?(?:(?:next|new)\s+)?${any}`, 'iu'),
    held: new RegExp(
      String.raw`(?<!\b(?:deputy|vice|assistant|associate|former|group)[\s-])(?<![\p{L}-])${any}`,
      'iu',
    ),
  }
}

const NAME = String.raw`(?:(?:Mr|Mrs|Ms|Dr|Prof|Professor|Sir|Dame|Lord|Lady)\.?\s)?(\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*){0,3})`

/** "Who takes over from {Ada Berg}?", "Who will follow {Berg} as chair?" */
const TAKES = new RegExp(
  String.raw`\b[Ww]ho\b[^?]{0,30}?\b(?:succeed(?:s|ed|ing)?|replac(?:es?|ed|ing)|follow(?:s|ed|ing)?|t(?:ake|akes|ook|aking|aken) over (?:[^?]{1,40}? )?from|t(?:ake|akes|ook|aking|aken) the place of|st(?:and|ands|ep|eps|epping|anding) in for) ${NAME}`,
  'u',
)

/** "Who will be chair after {Ada Berg}?" */
const BEFORE_HIM = new RegExp(
  String.raw`\b[Ww]ho (?:will be|is|becomes?|will become|is to be) (?:[\p{L}-]+ ){1,6}after ${NAME}`,
  'u',
)

/** "Who was chair before {Ada Berg}?" */
const WAS_BEFORE = new RegExp(String.raw`\b[Ww]ho (?:was|is) (?:[\p{L}-]+ ){1,6}before ${NAME}`, 'u')

const DID_REPLACE = new RegExp(
  String.raw`\b[Ww]hom? (?:did|does|will|has) ${NAME} (?:replaced?|succeed(?:ed)?|follow(?:ed)?|t(?:ake|aken) over from)\b`,
  'u',
)

const PREDECESSOR = new RegExp(String.raw`\b[Ww]ho(?:['’]s| is| was) (?:the predecessor of ${NAME})`, 'u')

/** "Who will be the next {chief executive}?", "Who becomes {chair} of Orme?" */
const NEXT =
  /\b[Ww]ho(?:(?:['’]s| is| are) (?:the|its|their) (?:new|next|future|incoming)| (?:will be|will become|becomes|is (?:going )?to (?:be|become))(?: (?:the|its|their))?(?: (?:new|next|future))?) ((?:[\p{L}-]+ ){0,3}?[\p{L}-]+)(?= (?:of|at|for|in)\b|\s*\?|\s*$)/u
