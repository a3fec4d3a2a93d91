import { literal } from '../../corpus/literal.ts'
import type { Document } from '../../model.ts'
import type { Rewording } from './as-written.ts'

/**
 * Finds where a question asks what somebody did before, or since when they are
 * there, and the release says it by how they came: "where did Ada Berg work
 * before?" is where she "joined from", "since when has she been with Acme?" when
 * she "joined", and "since when has she been mayor?" when she "took up her post",
 * where the release calls her mayor and does not say since when itself. "When does she start?" is when
 * she will "join", and "why is she leaving?" why she will "step down", where it says that of her.
 */
export function careersAsWritten(question: string, document: Document): Rewording[] {
  const before = WORKED_BEFORE.exec(question)
  if (before !== null) {
    const [words, name = '', asked = ''] = before
    const came = cameIn(document, name, FROM_BODY)
    const end = before.index + words.length
    return came === null ? [] : [{ start: end - asked.length, end, written: `${came} from` }]
  }
  const held = BEEN_IN.exec(question) ?? BECAME.exec(question)
  if (held !== null) {
    const [words, name = '', office = ''] = held
    const taken = takenUp(document, name, office)
    return taken === null ? [] : [{ start: 0, end: words.length, written: `When did ${name} take ${taken}` }]
  }
  const moves = MOVES.find(({ asks }) => asks.test(question))
  if (moves !== undefined) return movesAsWritten(question, document, moves)
  const since = BEEN_WITH.exec(question)
  if (since === null) return []
  const [words, name = '', body = ''] = since
  if (cameIn(document, name, '') !== 'join') return []
  return [{ start: 0, end: words.length, written: `When did ${name} join ${body}` }]
}

const WORKED_BEFORE =
  /^where (?:did|had|has) ([^?]{2,60}?) ((?:work(?:ed)? (?:before(?:hand)?|previously|earlier)|(?:previously|formerly) work(?:ed)?))(?=\s*\?*$)/iu
const BEEN_WITH =
  /^since when (?:has|is) ([^?]{2,60}?) (?:been )?(?:with|working for) ([^?]{2,60}?)(?=\s*\?*$)/iu

const BEEN_IN =
  /^since when has ([^?]{2,60}?) been (?:the |an? |its |their )?(?!(?:with|working|at|in)\b)(\p{Ll}[\p{Ll} -]{2,40}?)(?= (?:of|at|for)\b|\s*\?*$)/iu
const BECAME =
  /^when did ([^?]{2,60}?) (?:become|start (?:out )?as|begin as|take over as) (?:the |an? |its |their )?(\p{Ll}[\p{Ll} -]{2,40}?)(?= (?:of|at|for)\b|\s*\?*$)/iu

/** That somebody comes or goes, as it is asked and as a release tells it. */
interface Moves {
  readonly asks: RegExp
  /** The words of the question in the release themselves: nothing is written anew. */
  readonly same: string
  /** Other words, of which a form in -ing is asked by its own. */
  readonly told: string
}

const NAMED = String.raw`((?:\p{Lu}[\p{L}.’'-]*\s)*\p{Lu}[\p{L}’'-]+)`

const MOVES: readonly Moves[] = [
  {
    asks: new RegExp(
      String.raw`^[Ww]hen (?:does|did|will) ${NAMED} (start|begin)(?: work(?:ing)?| (?:in )?(?:the|his|her|their) (?:new )?(?:job|role|post|position))?(?=\s*\?*$)`,
      'u',
    ),
    same: 'start|begin|began|begun',
    told: 'join(?:s|ed)?|(?:takes?|took) (?:over|up (?:his|her|their|the|this) (?:new )?(?:post|job|role|position|office|duties)|office)',
  },
  {
    asks: new RegExp(
      String.raw`^[Ww](?:hen|hy) (?:is|was|does|did|will|has) ${NAMED} (leav(?:e|ing)|quit(?:ting)?|going|go)(?=\s*\?*$)`,
      'u',
    ),
    same: 'leav|left|depart|quit',
    told: '(?:step(?:s|ped)?|stands?|stood) down|resign(?:s|ed)?|retire[sd]?',
  },
]

/** Puts that somebody comes or goes by the words for it of the sentence that names them, or of the next with "he" or "she". */
function movesAsWritten(question: string, { text }: Document, { asks, same, told }: Moves): Rewording[] {
  const [words = '', name = '', verb = ''] = asks.exec(question) ?? []
  const last = literal(name.split(/\s+/u).at(-1) ?? '')
  const own = String.raw`\b${last}\b[^.;\n]{0,120}?`
  const next = String.raw`\b${last}\b[^.;\n]{0,240}\. (?:He|She) `
  if (new RegExp(String.raw`(?:${own}|${next}[^.;\n]{0,60}?)\b(?:${same})`, 'u').test(text)) return []
  const way = new RegExp(
    String.raw`(?:${own}(?<!\b(?:not|who|and) )|${next})\b(?:will |is to |is due to |to )?(${told})\b`,
    'u',
  ).exec(text)?.[1]
  if (way === undefined) return []
  const end = words.length
  return [{ start: end - (words.length - words.lastIndexOf(verb)), end, written: formOf(way, verb) }]
}

/** "Stepping down" for "leaving", "step down" for "leave". */
function formOf(way: string, verb: string): string {
  const [said = '', ...rest] = way.split(' ')
  const base = FORMS.find(([form]) => form.test(said))?.[1] ?? said
  const stem = base.endsWith('e') ? base.slice(0, -1) : base.replace(/p$/u, 'pp')
  return [verb.endsWith('ing') ? `${stem}ing` : base, ...rest].join(' ')
}

const FORMS: readonly (readonly [RegExp, string])[] = [
  [/^join/u, 'join'],
  [/^t(?:ake|ook)/u, 'take'],
  [/^step/u, 'step'],
  [/^sto?/u, 'stand'],
  [/^resign/u, 'resign'],
  [/^retire/u, 'retire'],
]

/** "Up her post", "office": how a release says that somebody began in the office that it says is theirs; null where it says it otherwise. */
function takenUp({ text }: Document, name: string, office: string): string | null {
  const last = literal(name.trim().split(/\s+/u).at(-1) ?? '')
  if (!/^\p{Lu}/u.test(last)) return null
  const held = literal(office.trim())
  const isTheirs = new RegExp(
    String.raw`\b${last},? (?:(?:is|was) )?(?:the |its |our )?${held}\b|\b${held},? (?:\p{Lu}[\p{L}.’'-]* ){0,3}${last}\b`,
    'iu',
  )
  if (
    !isTheirs.test(text) ||
    new RegExp(String.raw`\b(?:been|became|becomes?|appointed|named) (?:the |as |its )*${held}\b`, 'iu').test(
      text,
    )
  )
    return null
  return new RegExp(String.raw`\b${last} took (${POST})\b`, 'u').exec(text)?.[1] ?? null
}

const POST =
  '(?:up (?:his|her|their|the|this) (?:new )?(?:post|job|role|position|office|duties|appointment)|office)'

/** The verb by which a release says that somebody came, in its base form; null where it does not, or says where they worked. */
function cameIn({ text }: Document, name: string, behind: string): string | null {
  const last = name.trim().split(/\s+/u).at(-1) ?? ''
  if (!/^\p{Lu}/u.test(last) || !text.includes(last)) return null
  const told = new RegExp(
    String.raw`\b(?:${literal(last)}\b[^.;\n]{0,80}?|(?:He|She) )\b(joined|joins|came|comes|moved|moves)\b${behind}`,
    'u',
  ).exec(text)
  return told === null || /\bworked (?:at|for|with|in)\b/u.test(text) ? null : (BASES[told[1] ?? ''] ?? null)
}

const FROM_BODY = String.raw`[^.;\n]{0,80}?\bfrom (?:the )?\p{Lu}`

const BASES: Readonly<Record<string, string>> = {
  joined: 'join',
  joins: 'join',
  came: 'come',
  comes: 'come',
  moved: 'move',
  moves: 'move',
}
