import { literal } from '../../corpus/literal.ts'
import type { Document } from '../../model.ts'
import { terms } from '../../search/tokens.ts'
import { CHIEF, MANAGING, PRESIDING } from '../text/heads.ts'
import { MONTHS } from '../text/periods.ts'
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
  const [led, leader = '', house = ''] = LED.exec(question) ?? []
  if (led !== undefined) return ledAsWritten(led, leader, house, document)
  const [since = '', head = '', office = '', headed = ''] = HEADS.exec(question) ?? []
  const leads = IS_HEAD.test(office) ? leadingIn(document, head, headed) : null
  if (leads !== null) return [{ start: 0, end: since.length, written: `Since when has ${head} ${leads}` }]
  const [job = '', holder = ''] = HAD_JOB.exec(question) ?? []
  const became = job === '' ? null : becameIn(document, holder)
  if (became !== null) return [{ start: 0, end: job.length, written: `When did ${holder} become ${became}` }]
  const held = BEEN_IN.exec(question) ?? BECAME.exec(question)
  if (held !== null) {
    const [words, name = '', office = ''] = held
    const taken = takenUp(document, name, office)
    return taken === null ? [] : [{ start: 0, end: words.length, written: `When did ${name} take ${taken}` }]
  }
  const moves = MOVES.find(({ asks }) => asks.test(question))
  if (moves !== undefined) return movesAsWritten(question, document, moves)
  const joined = BEEN_WITH.exec(question)
  if (joined === null) return []
  const [words, name = '', body = ''] = joined
  if (cameIn(document, name, '') !== 'join') return []
  return [{ start: 0, end: words.length, written: `When did ${name} join ${body}` }]
}

/** Since when somebody leads a house, by when they took over there or came into an office of those who do. */
function ledAsWritten(words: string, name: string, house: string, { text }: Document): Rewording[] {
  const last = literal(name.split(/\s+/u).at(-1) ?? '')
  if (TELLS_SINCE.test(text)) return []
  const asked = (written: string): Rewording[] => [{ start: 0, end: words.length, written }]
  const taken = new RegExp(
    String.raw`([^.;\n]{0,160})\b${last},? (?:who )?took (${POST})\b([^.;\n]{0,160})`,
    'u',
  ).exec(text)
  const [, before = '', post = '', behind = ''] = taken ?? []
  if (taken !== null && isOfHouse(before, behind, house)) return asked(`When did ${name} take ${post}`)
  const became = new RegExp(
    String.raw`\b${last},? (?:who )?(became|was (?:appointed|named|made)) (?:the |its )?(${CHIEF}|${MANAGING.join('|')}|${PRESIDING})\b`,
    'u',
  ).exec(text)?.[2]
  if (became !== undefined) return asked(`When did ${name} become ${became} of ${house}`)
  const held = new RegExp(
    String.raw`\b${last},? (?:who )?has held (the|this|his|her) (office|post|role|position|job) since\b`,
    'u',
  ).exec(text)
  return held === null ? [] : asked(`Since when has ${name} held ${held[1]} ${held[2]}`)
}

/**
 * "Led the company": what a release says that somebody has done since, who heads a house; null where
 * it does not, or where it says so of another house or of another "he". "Headed" is read as it stands.
 */
function leadingIn({ text, title }: Document, name: string, asked: string): string | null {
  const last = literal(name.split(/\s+/u).at(-1) ?? '')
  const told = new RegExp(
    String.raw`\b(?:${last}|[Ss]he|[Hh]e),? (?:who )?has (led|run|chaired) ((?:the|its|our) \p{Ll}[\p{L}-]*|(?:\p{Lu}[\p{L}&’'-]* ?){1,4}?) ?since\b`,
    'u',
  ).exec(text)
  if (told === null) return null
  const { 0: words, 1: led = '', 2: found = '', index } = told
  const house = found.trim()
  const before = new RegExp(String.raw`^[^]*\b${last}\b`, 'u').exec(text.slice(0, index))?.[0].length
  const isOther =
    /^s?he\b/iu.test(words) &&
    (before === undefined || /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u.test(text.slice(before, index)))
  const own = terms(/^\p{Lu}/u.test(asked) ? asked : title)
  const isAsked = /^\p{Ll}/u.test(house) || terms(house).some((term) => own.includes(term))
  return isOther || !isAsked ? null : `${led} ${house}`
}

/** The office that a release says somebody came into, where it says of one only; else null. */
function becameIn({ text }: Document, name: string): string | null {
  const last = literal(name.split(/\s+/u).at(-1) ?? '')
  // Whom a release names for an office had another before.
  if (new RegExp(String.raw`${NEWLY}[^.;\n]{0,40}\b${last}\b|\b${last},? ${TO_COME}`, 'u').test(text))
    return null
  const found = [
    ...text.matchAll(
      new RegExp(
        String.raw`\b${last},? (?:who )?(?:became|was (?:appointed|named|made)) (?:the |its )?(\p{Ll}[\p{Ll}\s-]{2,40}?)(?= (?:in|on|last|this|at|for) |[.,;])`,
        'gu',
      ),
    ),
  ].map(([, office = '']) => office)
  return found.length === 1 ? (found[0] ?? null) : null
}

const NEWLY = String.raw`\b(?:[Nn]amed|[Nn]ames|[Aa]ppointed|[Aa]ppoints|[Ee]lected|[Ee]lects|[Hh]ired|[Hh]ires|[Cc]hosen|[Pp]romoted|[Pp]romotes)`
const TO_COME = '(?:will|is to|has been|to become)\\b'

/** It says itself since when or how long somebody leads a house. */
const TELLS_SINCE =
  /\b(?:led|headed|run|chaired)\b[^.;\n]{0,80}\b(?:since\b|for (?:[\p{L}\d-]+ ){1,4}?(?:years?|months?|decades?)\b)/u

/** Whether what is taken over in a sentence is the house that is named in it, or the office of who leads one; "as chair of the union" is another. */
function isOfHouse(before: string, behind: string, house: string): boolean {
  const [, office] = /\bas (?:an? |the |its |their )?(\p{L}[^,]*)/u.exec(behind) ?? []
  const [, body = ''] = OF_BODY.exec(office ?? '') ?? []
  if (office !== undefined && !HEADS_HOUSE.test(office)) return false
  if (body !== '' && !body.startsWith(house) && !/^(?:company|firm|business|group)\b/u.test(body))
    return false
  return (office === undefined && `${before}${behind}`.includes(house)) || HEADS_HOUSE.test(office ?? before)
}

const OF_BODY = /\b(?:of|at) (?:the )?(.+)/u

const HEADS_HOUSE = new RegExp(String.raw`\b(?:${CHIEF}|${MANAGING.join('|')})\b`, 'u')

/** "Since when does Ada Berg run Orme Mills?" */
const LED =
  /^[Ss]ince when (?:does|has|is) ((?:\p{Lu}[\p{L}.’'-]*\s)*\p{Lu}[\p{L}’'-]+) (?:been )?(?:lead|led|leading|head|headed|heading|run|running|chair|chaired|in charge of) ([^?]{2,60}?)(?=\s*\?*$)/u

/** "Since when has Ada Berg been {chief executive} of Orme Mills?" */
const HEADS =
  /^[Ss]ince when (?:is|has) ((?:\p{Lu}[\p{L}.’'-]*\s)*\p{Lu}[\p{L}’'-]+) (?:been )?(?:the |an? |its |their )?(\p{L}[\p{L} -]{2,40}?)(?: (?:of|at) ([^?]{2,60}?))?(?=\s*\?*$)/u
const IS_HEAD = new RegExp(
  String.raw`^(?:${CHIEF}|${MANAGING.join('|')}|${PRESIDING}|director|head|leader|boss)$`,
  'u',
)

/** "Since when has Ada Berg {had the job}?" */
const HAD_JOB =
  /^[Ss]ince when has ((?:\p{Lu}[\p{L}.’'-]*\s)*\p{Lu}[\p{L}’'-]+) (?:had|held|been in) (?:the|this|that|his|her|their) (?:job|post|role|position|office)(?=\s*\?*$)/u

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
  /** What has been, where it is asked about. */
  readonly toldBefore: string | null
  /** Whether only headline and opening tell it: a reason may be that of another move. */
  readonly isOpening: boolean
}

const NAMED = String.raw`((?:\p{Lu}[\p{L}.’'-]*\s)*\p{Lu}[\p{L}’'-]+)`

const MOVES: readonly Moves[] = [
  {
    asks: new RegExp(
      String.raw`^[Ww]hen (?:does|will) ${NAMED} (start|begin)(?: work(?:ing)?| (?:in )?(?:the|his|her|their) (?:new )?(?:job|role|post|position))?(?=\s*\?*$)`,
      'u',
    ),
    same: String.raw`start|begin|began|begun|first day|contract|from (?:\d|${MONTHS.join('|')})`,
    told: '(?:will |is to |is due to )(?:join|take (?:over|up (?:his|her|their|the|this) (?:new )?(?:post|job|role|position|office|duties)|office))|joins|takes (?:over|up (?:his|her|their|the|this) (?:new )?(?:post|job|role|position|office|duties)|office)',
    toldBefore: null,
    isOpening: false,
  },
  {
    asks: new RegExp(
      String.raw`^[Ww](?:hen|hy) (?:is|was|does|did|will|has) ${NAMED} (leav(?:e|ing)|left|gone|quit(?:ting)?|going|go)(?=\s*\?*$)`,
      'u',
    ),
    same: 'leav|left|depart|quit|going|goes|gave up|gives up',
    told: '(?:will |is to |is due to )(?:step down|stand down|resign|retire)|(?:steps|stands) down|resigns|retires|is (?:stepping|standing) down',
    toldBefore: '(?:stepped|stood) down|resigned|retired',
    isOpening: true,
  },
]

/** Puts that somebody comes or goes by the words for it of the sentence that names them, or of the next with "he" or "she". */
function movesAsWritten(
  question: string,
  document: Document,
  { asks, same, told, toldBefore, isOpening }: Moves,
): Rewording[] {
  const [words = '', name = '', verb = ''] = asks.exec(question) ?? []
  const last = literal(name.split(/\s+/u).at(-1) ?? '')
  const isPast = toldBefore !== null && /^why (?:did|was|has)\b/iu.test(question)
  const own = String.raw`\b${last}\b(?:, (?!who|whose|said)[^,.;\n]{1,80},)?`
  const between = String.raw`(?:(?!\b(?:not|who|whose|and|that|said|says|saying|told)\b)[^.;\n\p{Lu}]){0,60}?`
  const next = String.raw`(?:^|[.–—-] ?)(?:\p{Lu}[\p{L}.’'-]* ){0,3}${last}\b[^.;\n]{0,240}\. (?:He|She|Her|His)\b`
  const theirs = new RegExp(
    String.raw`(?:\b${last}\b[^.;\n]{0,120}?|${next}[^.;\n]{0,60}?|\b(?:Her|His) [^.;\n]{0,40}?)\b(?:${same})`,
    'mu',
  )
  if (theirs.test(document.text)) return []
  const way = new RegExp(
    String.raw`(?:${own}${between}|${next}) (${isPast ? `${told}|${toldBefore}` : told})\b(?![^.;\n]{0,120}\b(?:19|20)\d\d\b)`,
    'mu',
  ).exec(isOpening ? openingOf(document) : document.text)?.[1]
  if (way === undefined) return []
  const end = words.length
  const plain = way.replace(/^(?:will|is due to|is to|is) /u, '')
  return [{ start: end - (words.length - words.lastIndexOf(verb)), end, written: formOf(plain, verb) }]
}

/** The headline, and what a release says first. */
function openingOf({ title, text }: Document): string {
  const from = Math.max(0, text.indexOf(title))
  return text.slice(from, from + title.length + OPENING)
}

/** Characters of the first paragraphs. */
const OPENING = 600

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
  '(?:up (?:his|her|their|the|this) (?:new )?(?:post|job|role|position|office|duties|appointment)|office|over(?= (?:in|on|at|from|as|last|this|earlier)\\b|[,.;])|charge(?! of (?!the company)))'

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
