import { laterFirst } from '../../library/later-first.ts'
import type { Document, Span } from '../../model.ts'
import { remembered } from '../../remembered.ts'
import { type Token, terms as termsOf, tokens } from '../../search/tokens.ts'
import { onOneLine, textAt } from '../../spans.ts'
import { documentsOf } from '../composition/document-on.ts'
import { ownSentences } from '../pieces/own-voice.ts'
import type { Settled } from '../settled.ts'
import { isQuestion } from '../text/is-question.ts'
import { answeredAt } from './answered-at.ts'
import { isBySame } from './by-same.ts'
import { asksWhetherSo, isToldToStay } from './ended-since.ts'
import { IN_PART } from './endings.ts'
import { type Matter, matterOf, opening } from './matters.ts'
import type { Overtaking, Standing } from './overtaken.ts'
import { objectIn } from './revocations.ts'
import { GONE, IS_AWAY, LEFT, ON_THE_DAY, REPLACED, STATE_WORD, TURNS } from './turned-words.ts'

/**
 * Finds the newer release that tells how something has turned of which it is asked whether it is
 * (still) so, by words that neither the question nor the answer has: "The mill has been bought by the
 * town" for "Is the mill still for sale?", "Ada Berg has left for Oslo" for "Where is Ada Berg now?".
 *
 * All that the question calls it by stands in the newer sentence and is known to the old release;
 * it is what the turn is told of, and no other thing beside it.
 *
 * @returns null also where the newest release that speaks of it tells that it stays.
 */
export function turnedSince(
  { own, house, lexicon }: Standing,
  newer: readonly Document[],
): Overtaking | null {
  const here = new Set([...own.candidate.terms, ...own.candidate.carried])
  const sought = soughtIn(own.lens.asked.text, own.candidate.text, here, house)
  if (sought === null) return null
  const known = new Set([...here, ...opening(own.document).lead])
  if (!sought.called.every(({ term }) => known.has(term))) return null
  const told = onOneLine(own.candidate.text).split(CLAUSE)
  // That it has turned is told already.
  if (told.some(sought.tellsTurn)) return null
  for (const document of newer) {
    const span = turnIn(document, sought)
    if (span !== null) return { document, spans: [span] }
    if (isToldToStay(document, sought.called, lexicon)) return null
  }
  return null
}

/** Answers so what no sentence answers by the words of the question, where one house alone tells of it. */
export function turnedNow(settled: Settled): Settled | null {
  const { asked, composition, refused, evidence } = settled
  if (composition !== null || refused?.reason !== 'no_support') return null
  const documents = documentsOf(evidence).sort(laterFirst)
  for (const document of documents) {
    const house = new Set(termsOf(document.issuer ?? ''))
    const older = documents.filter((other) => other !== document && isBySame(other, document))
    const before = older.map(({ text }) => text).join(' ')
    const sought = soughtIn(asked.text, before, new Set(), house)
    if (sought === null || !sought.isNamed) continue
    const span = turnIn(document, sought)
    if (span === null) continue
    const isOfOthers = documents.some(
      (other) =>
        !isBySame(other, document) && sought.called.every(({ term }) => termsOf(other.text).includes(term)),
    )
    return isOfOthers ? null : answeredAt(settled, document, [span], SAID)
  }
  return null
}

/** It is said of what is asked about, in other words. */
const SAID = 0.8

interface Sought {
  /** The words by which the question calls what it is asked of. */
  readonly called: readonly Token[]
  /** Whether these are enough for it to be no other. */
  readonly isNamed: boolean
  /** Whether a clause tells that it has turned. */
  readonly tellsTurn: (clause: string) => boolean
}

/** @param told stems of what answers, which may call the thing more fully than the question does. */
function soughtIn(
  question: string,
  stood: string,
  told: ReadonlySet<string>,
  house: ReadonlySet<string>,
): Sought | null {
  const person = personAsked(question)
  const content = tokens(question).filter(({ stop, term, start }) => !stop && !house.has(term) && start > 0)
  const named = content.filter(
    ({ start, end }) => person !== null && person.start <= start && end <= person.end,
  )
  if (person !== null && named.length > 1) {
    const name = textAt(question, person)
    return {
      called: named,
      isNamed: true,
      tellsTurn: (clause) => goes(clause, name, WHERE_NOW.test(question), house),
    }
  }
  if (!asksWhetherSo(question)) return null
  const called = content.filter(
    ({ word, start, end }) => !STATE_WORD.test(word) && !isPredicate(question, start, end),
  )
  const state = `${question} ${onOneLine(stood)}`
  const turns = TURNS.filter((turn) => turn.stood.test(state)).map(({ turned }) => turned)
  if (called.length === 0 || turns.length === 0) return null
  const wanted = new Set(called.map(({ term }) => term))
  const known = new Set([...told, ...termsOf(question), ...house])
  const isNamed = called.length > 1 || called.some(({ start }) => /^\p{Lu}/u.test(question.slice(start)))
  return {
    called,
    isNamed,
    tellsTurn: (clause) => turns.some((turn) => isTurned(clause, turn, { wanted, known, house })),
  }
}

/** "Is cheese still {ripened}", "Is the boat still {sailing}?", "Has the permit been {granted}" */
function isPredicate(question: string, start: number, end: number): boolean {
  return (
    /\b(?:still|been|being) $/iu.test(question.slice(0, start)) &&
    /^(?:\p{Ll}+(?:ed|en|ing)|edit|conduct|coach|train|drive|sail|run|work|play|live|teach|lead|head)$/u.test(
      question.slice(start, end),
    )
  )
}

/** Of whom it is asked where they are now, or whether they still are what they were. */
export const personAsked = remembered((question: string): Span | null => {
  const found = WHERE_NOW.exec(question) ?? STILL_IS.exec(question)
  const name = found?.groups?.name
  if (found === null || name === undefined) return null
  const start = found.index + found[0].indexOf(name)
  return { start, end: start + name.length }
})

const NAME = String.raw`(?<name>\p{Lu}[\p{L}’'-]+(?: (?:van|von|de|der|den|da|di|la|le))*(?: \p{Lu}[\p{L}’'-]+){1,3})`

const WHERE_NOW = new RegExp(
  String.raw`^(?:[Aa]nd |[Ss]o )?(?:[Ww]here(?:['’]s| is| does)|[Ww]hat(?:['’]s| is| does)) ${NAME}(?: (?:do|doing|up to|work|working))?(?: (?:now|today|these days|nowadays|at the moment|currently))\s*\?*$`,
  'u',
)

const STILL_IS = new RegExp(
  String.raw`^(?:[Aa]nd |[Ss]o )?(?:[Ii]s|[Dd]oes) ${NAME} still (?:(?:the |an? )?\p{Ll}|in charge|at |with )`,
  'u',
)

/** The sentence of a release that tells of a turn, of what is asked. */
function turnIn(document: Document, { called, tellsTurn }: Sought): Span | null {
  const lower = document.text.toLowerCase()
  if (!called.every(({ word }) => lower.includes(word.slice(0, ROOT)))) return null
  const year = (document.published ?? '').slice(0, 4)
  const found = ownSentences(document).find((span) => {
    const text = onOneLine(textAt(document.text, span))
    if (span.isHeadline || isQuestion(text)) return false
    // What was so in an earlier year is no turn.
    if ([...text.matchAll(/\b(?:19|20)\d\d\b/gu)].some(([one]) => one < year)) return false
    const said = new Set(termsOf(text))
    return called.every(({ term }) => said.has(term)) && text.split(CLAUSE).some(tellsTurn)
  })
  return found === undefined ? null : { start: found.start, end: found.end }
}

/** Whether somebody goes for good, or for where they are now is elsewhere: who "left the stage" or "will not change the lights" has gone from no post. */
function goes(clause: string, name: string, isWhere: boolean, house: ReadonlySet<string>): boolean {
  const at = clause.indexOf(name)
  if (at === -1 || OPEN.test(clause.slice(0, at))) return false
  const behind = clause.slice(at + name.length)
  if (GONE.test(behind) || (isWhere && IS_AWAY.test(behind)) || REPLACED.test(clause.slice(0, at)))
    return true
  const [left] = LEFT.exec(behind) ?? []
  if (left === undefined) return false
  const [what, next] = tokens(behind.slice(left.length)).filter(
    ({ word }) => !/^(?:the|its|our)$/u.test(word),
  )
  return what !== undefined && house.has(what.term) && !(next !== undefined && ON_THE_DAY.test(next.word))
}

/** Letters that the forms of one word begin with. */
const ROOT = 4

const CLAUSE = /;\s|,\s(?:and|but|while|whereas)\s/u

/** Whether a clause tells the turn of what is asked: as its subject, or as what its house or somebody does it to. */
function isTurned(
  clause: string,
  turn: RegExp,
  { wanted, known, house }: Record<'wanted' | 'known' | 'house', ReadonlySet<string>>,
): boolean {
  const verb = turn.exec(clause)
  if (verb === null || OPEN.test(clause.slice(0, verb.index)) || IN_PART.test(clause)) return false
  const [ahead, behind] = [clause.slice(0, verb.index), clause.slice(verb.index + verb[0].length)]
  const subject = matterOf(ahead.replace(ASIDE, ' ').replace(LEADS_IN, '').split(BESIDE)[0] ?? '', house)
  const object = matterOf(objectIn(behind).split(OBJECT_ENDS)[0] ?? '', house)
  const isOf = ({ heads }: Matter): boolean => wanted.has(heads.at(-1)?.term ?? '')
  // "A boat was sold", "900 boats": none that is known.
  if (isOf(subject)) return !subject.isPartial && !SOME.test(ahead) && isNoOther(subject, known)
  const isByHouse = subject.words.every(({ term }) => house.has(term))
  const isWanted = (term: string): boolean => wanted.has(term)
  return (
    (!object.isPartial && isOf(object) && isNoOther(object, known)) ||
    termsOf(verb[0]).some(isWanted) ||
    (isByHouse && termsOf(behind).some(isWanted) && isNoOther(object, known))
  )
}

/** Whether a thing is called by no word that neither the question nor the answer has: "the city studio" and "the organ in the church" are other ones. */
function isNoOther({ words }: Matter, known: ReadonlySet<string>): boolean {
  return words.every(({ term, word }) => known.has(term) || TELLS_NONE_APART.test(word))
}

/** "In May, {the tower}" */
const LEADS_IN = /^[^,]{1,60}, (?=the |its |their )/iu

/** "Bought the mill {for £2 million}", "sold the tug {to a museum}" */
const OBJECT_ENDS = /\s(?:at|to|by|for (?=[£$€\d]|an? ))/iu

/** Words that tell no thing from another of its kind. */
const TELLS_NONE_APART =
  /^(?:\d.*|\p{L}+ly|old|historic|former|whole|entire|again|back|contract|agreement|deal|accord|settlement|pact|last|next|this|week|month|year|today|yesterday|night|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/iu

/** "The shop {beside} the shed" */
const BESIDE = /\s(?:beside|behind|above|below|under|opposite|around|inside|outside|next to|like)\s/u

/** One or some of a kind. */
const SOME = /^\W*(?:an?|more than|over|some|about|around|nearly|almost|all|thousands|hundreds|\d[\d,.]*)\s/iu

/** "Ada Berg{, head of sales for ten years,} retired" */
const ASIDE = /, [^,;.]{1,80},(?=\s*$|\s)/gu

/** What is hoped for, or may be. */
const OPEN =
  /\b(?:not|never|nobody|may|might|could|would|should|hopes?|wants?|plans?|if|unless|until|till|once|when|before|after|because|asked|urged?|had)\b/iu
