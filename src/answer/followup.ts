import { EXCHANGES } from '../corpus/exchanges.ts'
import { beginsWithGivenName } from '../corpus/genders.ts'
import { ORGANISATION_WORD } from '../corpus/names.ts'
import type { Turn } from '../model.ts'
import { releaseCalled } from './archive/titled-release.ts'
import { bodyAnswered, bodyAsked, OF_A_BODY } from './talk/answered-name.ts'
import { askedAgain } from './talk/ask-again.ts'
import { moreAsked } from './talk/asks-more.ts'
import { bothAsked } from './talk/both-asked.ts'
import { changePointed } from './talk/change-pointed.ts'
import { countedAgain, countedInAnswer, withCount } from './talk/counted-again.ts'
import { deedTerms } from './talk/deed-terms.ts'
import { fragmentOf, isFragment, OF_SOMEBODY, withoutConjunction, withVerb } from './talk/fragment.ts'
import { nameAsked } from './talk/name-asked.ts'
import { nameIn, nameSpans } from './talk/name-spans.ts'
import { hasPersonBefore } from './talk/names-before.ts'
import { ofReleases } from './talk/of-releases.ts'
import { replaceOnes, whichOnes } from './talk/ones.ts'
import { othersAsked, othersQuoted } from './talk/others-asked.ts'
import { isPerson } from './talk/person.ts'
import { unmeant } from './talk/points-at-nobody.ts'
import { type Back, pointsBack } from './talk/points-back.ts'
import { replacePerson, replacePlace, replaceThing } from './talk/pronouns.ts'
import { releaseSpokenOf, withoutReleases } from './talk/release-list.ts'
import { isSaidAnywhere } from './talk/said-anywhere.ts'
import { topicInPlace } from './talk/set-in-front.ts'
import { sheOfThing } from './talk/she-of-thing.ts'
import { fillSlot } from './talk/slot.ts'
import { thatTime } from './talk/slot-time.ts'
import { isSomeone } from './talk/someone.ts'
import { saidByThem } from './talk/speakers-before.ts'
import { stageAsked } from './talk/stage-asked.ts'
import { beforeSources, type Resolved, type Said, type Talk } from './talk/talk.ts'
import { companyOf, replaceCompany } from './talk/the-company.ts'
import { timeAlone } from './talk/time-alone.ts'
import { totalAlone } from './talk/total-alone.ts'
import { COUNTS_AGAIN, withSubject } from './talk/with-subject.ts'
import { withYearPointed } from './talk/year-pointed.ts'
import { lowered } from './text/put.ts'
import { capitalise } from './text/word-forms.ts'

/** A question with what the conversation adds to it. */
export interface Standalone {
  /** The question as one that stands alone. */
  readonly question: string
  /** Earlier questions about the same subject, standing alone too, oldest first; none when it is the first. */
  readonly earlier: readonly string[]
  /** Has no subject of its own, so that what was spoken of before is meant. */
  readonly leans: boolean
  /** What it asks of the answer before it; null when it asks the material. */
  readonly back: Back | null
  /** The pronoun in it that points at nobody who was spoken of, or the words at no things; null when there is none. */
  readonly nobody: string | null
}

/** What was answered in a conversation, oldest first. */
export function answersIn(history: readonly Turn[] = []): readonly string[] {
  return history.flatMap(({ role, content }) => (role === 'assistant' ? [content] : []))
}

/**
 * Turns a question that leans on the conversation into one that stands alone.
 *
 * Pronouns are replaced by what they point at, a bare question word takes over
 * what the question before was about, "what about X?" puts X where its like
 * stood, and a question without a name of its own keeps the subject of the
 * conversation. A question that names its own subject is left as it is.
 *
 * @param houseIn the house that a question names, of those that have issued what is searched.
 * @example
 * standalone('And what does it cost?', [{ role: 'user', content: 'When does the evening tour start?' }]).question
 * // => 'What does the evening tour cost?'
 */
export function standalone(
  question: string,
  history: readonly Turn[],
  houseIn: (question: string) => string | null = () => null,
): Standalone {
  let earlier: readonly Said[] = []
  for (const turn of history.slice(-LOOKED_BACK)) {
    const words = turn.content.trim().slice(0, LONGEST)
    if (turn.role === 'assistant') {
      const last = earlier.at(-1)
      if (last !== undefined) earlier = [...earlier.slice(0, -1), { ...last, answer: words }]
    } else if (/[\p{L}\p{N}]/u.test(words)) {
      const { leans, back, ...said } = stand(words, earlier)
      const question = back?.topic ?? said.question
      const next = { ...said, question, answer: '', house: houseIn(question) }
      earlier = leans ? [...earlier, next] : [next]
    }
  }
  const { question: resolved, leans, back, person } = stand(question.trim(), earlier)
  const previous = earlier.at(-1)
  return {
    question: earlier.length === 0 ? question : resolved,
    earlier: earlier.map((said) => said.question),
    leans: leans && !isSaidAnywhere(question, resolved, person),
    back,
    nobody: previous === undefined ? null : unmeant(question.trim(), resolved, { earlier, previous }),
  }
}

/** A question after earlier ones; the first of a conversation stays as it was written. */
function stand(typed: string, earlier: readonly Said[]): Resolved & Pick<Standalone, 'leans' | 'back'> {
  const previous = earlier.at(-1)
  const dated = withYearPointed(
    previous === undefined ? typed : timeAlone(moreAsked(typed, previous.question)),
    earlier,
  )
  const timed = totalAlone(dated, previous?.question ?? '')
  if (previous === undefined) return { question: timed, person: null, leans: false, back: null }
  const talk = { earlier, previous }
  const question = sheOfThing(timed, talk)
  const core = capitalise(withoutConjunction(question))
  const both = bothAsked(core, talk)
  if (both !== null) return { question: both, person: null, leans: false, back: null }
  const terms = deedTerms(core, talk)
  if (terms !== null) return { question: terms, person: null, leans: true, back: null }
  const resolved = resolve(question, talk)
  const back = pointsBack(core, resolved.question, talk)
  if (back !== null) return { ...resolved, question: back.question, leans: true, back }
  const isAsWritten = question === typed && [question, core].includes(resolved.question)
  const nobody = OF_NOBODY.exec(question)
  const isOfSomebody = resolved.person === null && nobody !== null && !hasPersonBefore(question, nobody.index)
  return { ...resolved, leans: !isAsWritten || isOfSomebody || !namesSubject(question), back }
}

/** Of a person whom nobody has named it is still asked; "what does Ada Berg want with her mill?" names her itself. */
const OF_NOBODY = /(?<!['’])\b(?:he|she|him|his|her|hers)\b/iu

/** Turns that a question can still lean on; each costs time. */
const LOOKED_BACK = 16

/** Characters of a turn that are read: as many as a question may have. */
const LONGEST = 2_000

function resolve(current: string, talk: Talk): Resolved {
  const plain = withVerb(withoutConjunction(current))
  const opened = topicInPlace(plain) ?? plain
  const core = capitalise(opened)
  if (OF_SOMEBODY.test(opened) && isFragment(opened)) return { question: current, person: null }
  const theirs = THEIRS.test(core) && isFragment(core)
  const whole = theirs
    ? `${isSomeone(core) ? 'Who' : 'What'} is ${core.charAt(0).toLowerCase()}${core.slice(1)}`
    : core
  const others = othersQuoted(core, talk) ?? saidByThem(core, talk)
  if (others !== null) return { question: others, person: null }
  const called = nameAsked(core, talk)
  if (called !== null) return called
  const title = releaseSpokenOf(talk)
  const isOfOne = title !== null && !namesSubject(core)
  const person = opened === '' || (isFragment(core) && !theirs) ? null : replacePerson(whole, talk)
  const ofRelease = ofReleases(person?.question ?? core, talk)
  if (ofRelease !== null) return { question: ofRelease, person: person?.person ?? null }
  if (isOfOne) return inRelease(title, person?.question ?? current, talk)
  if (person !== null) return person
  return { question: opened === '' ? current : asked(current, opened, beforeSources(talk)), person: null }
}

/** What is asked of the release with a headline: completed as if nothing else had been spoken of, and then said to be in it. */
function inRelease(title: string, current: string, talk: Talk): Resolved {
  const earlier = withoutReleases(talk)
  const previous = earlier.at(-1)
  const resolved =
    previous === undefined
      ? { question: capitalise(withoutConjunction(current)), person: null }
      : resolve(current, { earlier, previous })
  const question = capitalise(resolved.question.replace(/[?.!\s]+$/u, ''))
  return { ...resolved, question: `${question}, in ${releaseCalled(title)}?` }
}

/** "Ticker?" after "Which company …?" */
function ofBody(words: string, { previous }: Talk): string | null {
  if (bodyAsked(previous.question) === null || !OF_A_BODY.test(words)) return null
  const noun = words.replace(/^(?:its|their|the) /iu, '').replace(/\?+$/u, '')
  const name = bodyAnswered(previous.question, previous.answer)
  const role = /^(?:C[EF]O|chief executive|founders?)$/iu.test(noun)
  return `${role ? 'Who' : 'What'} is the ${/^C[EF]O$/iu.test(noun) ? noun.toUpperCase() : lowered(noun)} of ${name ?? 'the company'}?`
}

/** "How much did the company pay for it?": both point back; "its" is the company’s. */
function ofCompany(core: string, talk: Talk): string | null {
  const named = replaceCompany(core, talk)
  if (named === null || !/\b(?:it|them|there)\b/iu.test(core)) return named
  const whole = replaceThing(core, talk)
  return whole === null ? named : (replaceCompany(whole, talk) ?? named)
}

/** "Her number?" asks what it is. */
const THEIRS = /^(?:his|her) [\p{Ll}-]+(?: [\p{Ll}-]+){0,2} ?\?*$/iu

/** The first reading that fits; each looks at the question without the words that open it. */
function asked(current: string, opened: string, talk: Talk): string {
  const previous = talk.previous.question
  if (JUDGED.test(opened) || OF_THIS_RELEASE.test(opened)) return capitalise(opened)
  const core = withCount(thatTime(capitalise(opened), previous), previous)
  const stage = stageAsked(core, previous)
  const fragment = fragmentOf(thatTime(opened, talk.previous.question), opened !== current)
  const before = fragment?.counts === true ? countingIn(talk) : ofOwnTime(fragment?.words ?? '', talk)
  return (
    othersAsked(core, previous) ??
    changePointed(core, previous) ??
    (stage === null ? null : fillSlot(stage, previous, true)) ??
    askedAgain(core, previous, talk.previous.answer) ??
    (fragment === null ? null : ofBody(fragment.words, talk)) ??
    (fragment !== null && OF_IT.test(fragment.words) ? replaceThing(core, talk) : null) ??
    (fragment === null ? null : fillSlot(fragment.words, before, fragment.isSure, companyIn(talk))) ??
    countedAgain(core, previous) ??
    countedInAnswer(core, talk.previous) ??
    whichOnes(core, previous) ??
    replaceOnes(core, talk) ??
    replacePlace(core, previous) ??
    ofCompany(core, talk) ??
    replaceThing(core, talk) ??
    aboutSubject(core, talk, opened !== current) ??
    (opened === current ? current : core)
  )
}

/** "Launch date of it?", "price of its shares": a noun that says itself of what. */
const OF_IT =
  /^(?!(?:and|most|some|all|any|part|half|much|many|more|each|one|both|none|either|(?:the )?(?:first|second|third|fourth|fifth|last|next|other|rest|majority|two|three|\p{Ll}+est)|how|what|who|why|when|where|which)\b)(?:the )?(?:\p{L}+ ){1,4}(?:of|for|at) (?:it|them|(?:its|their)(?: [\p{L}-]+){1,3})\s*\?*$/iu

/** "And Norvik?" after "How many worked at Acme a year earlier?": earlier than what is told of Acme, so that Norvik is asked of as Acme was first. */
function ofOwnTime(fragment: string, { earlier, previous: { question } }: Talk): string {
  if (!COUNTED_BACK.test(question) || nameIn(fragment) === null) return question
  return earlier.findLast((said) => !COUNTED_BACK.test(said.question))?.question ?? question
}

const COUNTED_BACK = / (?:an?|one|the) (?:year|quarter|month|season) (?:earlier|before)\s*\?*$/iu

/** The last question that asked "how many" or "how much", else the last. */
function countingIn({ earlier, previous }: Talk): string {
  return (earlier.findLast(({ question }) => /^how (?:many|much)\b/iu.test(question)) ?? previous).question
}

/** The name that was spoken of last and is no person's. */
function companyIn({ earlier }: Talk): string | null {
  const people = earlier.flatMap(({ person }) => (person === null ? [] : [person.name]))
  for (const { question } of earlier.toReversed()) {
    const name = nameSpans(question)
      .map(({ start, end }) => question.slice(start, end))
      .find((one) => !isPerson(question, one) && !people.includes(one) && !isPersonal(one))
    if (name !== undefined) return name
  }
  return null
}

/** "Ada Berg", and "the Ada Berg", a ship: neither has a chief executive. */
function isPersonal(name: string): boolean {
  return /\s/u.test(name) && beginsWithGivenName(name) && !ORGANISATION_WORD.test(name)
}

/**
 * "The CEO" is written like a name and is none; an exchange is named beside what is traded
 * there. "circRNA" names what it is of.
 */
function namesSubject(question: string): boolean {
  const plain = question.replace(/\bthe C[A-Z]O\b(?! of\b)/gu, 'the chief').replace(ON_EXCHANGE, '')
  return nameIn(plain) !== null || INNER_CAPITALS.test(plain)
}

const INNER_CAPITALS = /(?<![\p{L}\p{N}])\p{Ll}{1,5}\p{Lu}[\p{L}\p{N}]+/u

/** "The {Nasdaq} ticker", "{NYSE} symbol" */
const ON_EXCHANGE = new RegExp(
  String.raw`\b(?:${EXCHANGES})(?: American)? (?=(?:ticker|symbol|stock|share|listing|price|debut)s?\b)`,
  'gu',
)

/** A question without a name that speaks of "the" something, or goes on with "and". */
function aboutSubject(core: string, talk: Talk, goesOn: boolean): string | null {
  if (namesSubject(core) || ABOUT_MATERIAL.test(core) || (THE_COMPANY.test(core) && companyOf(talk) === null))
    return null
  const leaning = goesOn || LEANS.test(core) || COUNTS_AGAIN.test(core) || isEvent(core) || DOES.test(core)
  return leaning ? withSubject(core, talk) : null
}

/** "Is that a lot?" is asked of the answer, and at no place. */
const JUDGED =
  /^(?:is|was|are|were|does|did) (?:that|this|it|those) (?:really |very |quite )?(?:an? )?(?:a lot|lot|much|many|few|little|good|bad|normal|usual|unusual|enough|typical|true|right|correct)\s*\?*$/iu

/** "What is this release about?" asks of the whole release, whatever of it was spoken of. */
const OF_THIS_RELEASE =
  /^(?:what(?:['’]s| is) (?:in )?(?:this|the) (?:press )?(?:release|announcement)(?: all)?(?: about)?|(?:please )?(?:sum up|summari[sz]e) (?:this|the) (?:press )?(?:release|announcement))\s*[?.]*$/iu

/** It is at no ship and at nobody; which one it is, is not known. */
const THE_COMPANY = /\bthe (?:company|firm|business)(?=\s\p{Ll}|\s*\?)/iu

/** Questions about the release itself need no other subject. */
const ABOUT_MATERIAL =
  /\b(?:release|announcement|article|statement|press (?:contact|office)|media contact|contact person|headline|summari[sz]e|quote|key figures)\b/iu

/** Words that point at something known without naming it. */
const LEANS = /\b(?:the|there|other|else|another|also|same|more|overall|each|both)\b/iu

/** "How do people take part?" and not "How tall are ferries?" */
const DOES = /\b(?:do|does|can|could|may|must|should)\b/iu

/** What happened once, of which it is not said where: "Was anybody hurt?" */
function isEvent(core: string): boolean {
  return /\b(?:was|were|did|will|had)\b/iu.test(core) && !/^(?:which|what) \p{Ll}+s\b/iu.test(core)
}
