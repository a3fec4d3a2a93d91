import type { Span } from '../../model.ts'
import { CONTRAST } from '../../search/contrasts.ts'
import { textAt } from '../../spans.ts'
import { CLOSE, type Lens, strength, type WeightedTerm } from '../evidence/lens.ts'
import { type Candidate, isProse } from '../pieces/candidates.ts'
import { partedAt, within } from '../text/clauses.ts'
import type { TypedSpan } from '../text/spans.ts'
import { FIGURED } from './conjuncts.ts'
import { countsOf } from './stock.ts'

/**
 * Whether what is asked of one name is said, within the sentence, of another that
 * stands against it: "Gusts were measured at Orme, and 94 millimetres of rain fell
 * at Brack" for "How much rain fell at Orme?".
 *
 * A sentence is parted into clauses. It speaks of a rival when no clause that holds
 * what is asked, a figure or, of a yes or no, the question's own words, has a name
 * of the question, and each has in its place one that the question lacks: behind
 * the same preposition, as the subject too, or joined to it in the other clause.
 *
 * @example
 * // "Is Orme open again?"
 * // "Orme and Brack were closed; Brack has since opened again." => true
 */
export function isOfRival(view: Lens, candidate: Candidate): boolean {
  if (view.names.length === 0 || !isProse(candidate)) return false
  const { text } = candidate
  const clauses = clausesOf(text)
  if (clauses.length < 2) return false
  const own = clauses.flatMap((clause) =>
    view.names.flatMap((name) => {
      const place = placeOf(name, candidate, clause)
      return place !== null && SAYS.test(textAt(text, clause)) ? [{ clause, place }] : []
    }),
  )
  if (own.some(({ clause }) => COUNTS_ON.test(textAt(text, clause)))) return false
  const sought =
    own.length === 0
      ? []
      : soughtIn(
          view,
          candidate,
          clauses,
          own.map(({ clause }) => clause),
        )
  if (sought.length === 0 || sought.some((clause) => isNamed(view, candidate, clause))) return false
  return sought.every((clause) => {
    const words = textAt(text, clause)
    const isClause = VERB.test(words) || SUM_OF.test(words) || own.some(holdsFigure(text))
    if (!isClause || REFERS.test(words)) return false
    return rivalsIn(view, candidate, clause).some(
      (rival) =>
        !REFERS_BEFORE.test(text.slice(clause.start, rival.start)) &&
        own.some(
          (one) =>
            placedAs(text, one.clause, one.place) === placedAs(text, clause, rival) ||
            isJoined(text, one.clause, one.place, textAt(text, rival)),
        ),
    )
  })
}

/** Semicolons and what sets two clauses beside each other; "Harlan and Lind" are no two, nor is "Brack, Lind, and Harlan, …". */
const SEAM =
  /;\s|(?:,\sand|\s(?<!\p{Lu}[\p{L}.’'-]*\s)and|\sand(?!\s\p{Lu}))\s(?!(?:\p{Lu}[\p{L}.’'-]*\s?){1,4}(?:[,.]|$))|,?\s(?:but|while|whereas)\s/gu

/** A clause that goes on with a verb has the subject of the one before it. */
function clausesOf(text: string): Span[] {
  return partedAt(text, SEAM, (seam, behind) => seam.startsWith(';') || !GOES_ON.test(behind))
}

/** Where a clause holds all words of a name. */
function placeOf(name: readonly string[], { tokens }: Candidate, clause: Span): Span | null {
  const found = tokens.filter((token) => within(token, clause) && name.includes(token.term))
  const [first, last] = [found[0], found.at(-1)]
  if (first === undefined || last === undefined) return null
  return name.every((term) => found.some((token) => token.term === term))
    ? { start: first.start, end: last.end }
    : null
}

/** The clauses that hold what is asked; `own` are those that name what it is asked of. */
function soughtIn(
  view: Lens,
  candidate: Candidate,
  clauses: readonly Span[],
  own: readonly Span[],
): readonly Span[] {
  const asked = view.terms.filter(({ named, weight }) => !named && weight === 1)
  const holds = (clause: Span, term: WeightedTerm, isWord = (_: string): boolean => true): boolean =>
    candidate.tokens.some(
      (token) =>
        within(token, clause) && isWord(token.term) && strength(term, (one) => one === token.term) >= CLOSE,
    )
  const hasWord = (clause: Span): boolean => asked.some((term) => holds(clause, term))
  if (view.asked.type === 'yesno') {
    if (!ASKS_TURN.test(view.asked.text)) return clauses.filter(hasWord)
    // Whether it is open "again" is told by nothing that was closed, nor by what is said of both.
    const turns = (clause: Span, term: WeightedTerm): boolean =>
      holds(clause, term, (word) => !CONTRAST.contrary(term.term).has(word))
    const told = asked.filter((term) => !own.some((clause) => turns(clause, term)))
    return clauses.filter((clause) => told.some((term) => turns(clause, term)))
  }
  if (!FIGURED.has(view.asked.type)) return []
  const values = countsOf(view, candidate)
  const holders = clauses.filter((clause) => values.some((value) => within(value, clause)))
  // "14 cellars" are no people, whatever place has them.
  const closer = holders.filter(
    (clause) =>
      hasWord(clause) ||
      !values.filter((value) => within(value, clause)).every((value) => isOfOwnNoun(candidate, value)),
  )
  return closer.some(hasWord) ? closer : holders
}

const ASKS_TURN = /\b(?:again|already|yet|back)\b/iu

function isOfOwnNoun({ tokens, text }: Candidate, { type, end }: TypedSpan): boolean {
  if (type === 'measure') return true
  const next = tokens.find(({ start }) => start >= end)
  return type === 'count' && next !== undefined && !next.stop && /^\s$/u.test(text.slice(end, next.start))
}

/** Whether a clause names what is asked about, in part at least; the street of another's name does not. */
function isNamed(view: Lens, candidate: Candidate, clause: Span): boolean {
  const names = candidate.spans().filter(({ type }) => type === 'name')
  const held = (name: readonly string[], span: Span): boolean =>
    candidate.tokens.every((token) => token.stop || !within(token, span) || name.includes(token.term))
  return view.names.some(
    (name) =>
      placeOf(name, candidate, clause) !== null ||
      candidate.tokens.some(
        (token) =>
          within(token, clause) &&
          name.includes(token.term) &&
          !names.some((span) => within(token, span) && within(span, clause) && !held(name, span)),
      ),
  )
}

/** Names in a clause of which the question has not all words. */
function rivalsIn({ questionWords }: Lens, candidate: Candidate, clause: Span): TypedSpan[] {
  return candidate
    .spans()
    .filter(
      (span) =>
        span.type === 'name' &&
        within(span, clause) &&
        candidate.tokens.some(
          (token) => within(token, span) && !token.stop && !questionWords.has(token.word),
        ),
    )
}

/** The preposition before a name, "" of a subject; null, and never the same, of any other. */
function placedAs(text: string, clause: Span, { start }: Span): string | symbol {
  const before = text.slice(clause.start, start).replace(JOINED_BEFORE, '')
  const preposition = PREPOSITION.exec(before)?.[1]
  if (preposition !== undefined) return preposition.toLowerCase()
  return SUBJECT.test(before) ? '' : Symbol(before)
}

/** Whether another name is joined to one in its clause: "Orme and Brack". */
function isJoined(text: string, clause: Span, { start, end }: Span, other: string): boolean {
  const [before, behind] = [text.slice(clause.start, start), text.slice(end, clause.end)]
  const joint = JOINT_END.exec(before)?.index
  const next = JOINT.exec(behind)?.[0]
  return (
    (joint !== undefined && before.slice(0, joint).endsWith(other)) ||
    (next !== undefined && behind.slice(next.length).startsWith(other))
  )
}

function holdsFigure(text: string): (one: { readonly clause: Span }) => boolean {
  return ({ clause }) => /\d/u.test(textAt(text, clause))
}

const JOINT = /^,? (?:and|or) (?:the )?|^, (?:the )?/u
const JOINT_END = /,? (?:and|or) (?:the )?$|, (?:the )?$/u

/** "{Lund, Brack and} Orme". */
const JOINED_BEFORE = /(?:\p{Lu}[\p{L}\d’'&-]*(?: \p{Lu}[\p{L}\d’'&-]*){0,3}(?:, |,? and ))+(?:the )?$/u

const PREPOSITIONS = 'in|at|on|of|near|from|by|to|for|with|through|off|around'
const WORDS = String.raw`(?:(?!(?:${PREPOSITIONS}|and|or)\b)\p{L}[\p{L}-]* ){0,3}`
const PREPOSITION = new RegExp(String.raw`\b(${PREPOSITIONS}) ${WORDS}$`, 'iu')
const SUBJECT = new RegExp(`^${WORDS}$`, 'iu')

const VERB =
  /\b(?:is|are|was|were|be|has|have|had|will|would|can|could|must|may|\p{L}{2,}ed|pays?|paid|gives?|gave|takes?|took|costs?|comes?|came|stands?|stood|sends?|sent|sells?|sold|builds?|built|holds?|held|gets?|got|owns?|lies?|lay|rises?|rose|falls?|fell|grows?|grew|wins?|won|loses?|lost|makes?|made|opens?|closes?|runs?|ran|begins?|began|starts?|ends?)\b/u

/** What tells something of itself: a verb, or a figure. */
const SAYS = new RegExp(String.raw`${VERB.source}|\d`, 'u')

/** "58,000 in Orme and {34,000 in Brack}": of what was counted before. */
const COUNTS_ON = /^\W*(?:(?:about|some|around|nearly|another) )?\d[\d.,]* (?:in|at|from|for|to|on|near) /u

/** "A grant of 40 million": a thing with its own sum. */
const SUM_OF = /^(?:an?|another|the) (?:[\p{L}-]+ ){1,3}of /iu

/** "Carries 74,000 tonnes", "will be opened" */
const GOES_ON = new RegExp(
  String.raw`^(?:(?:now|then|also|so|later|soon|thus|still|since) )?(?:(?:${VERB.source})|\p{Ll}+s (?:\d|an?\b|the\b|its\b|their\b|up\b|about\b|more\b))`,
  'u',
)

/** A clause that goes on from what was named before. */
const REFERS =
  /\b(?:it|he|him|she|they|them|both|each|where|there|this|that|these|those|ones?|others?|the (?:latter|former|same|town|city|place|site))\b/iu

/** What is said behind a name is the name's own: "Brack has opened its doors". */
const REFERS_BEFORE = /\b(?:its|his|her|their|which|who|whose)\b/iu
