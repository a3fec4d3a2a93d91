import { isRegion } from '../../corpus/names.ts'
import { remembered } from '../../remembered.ts'
import { LEXICON } from '../../search/lexicon.ts'
import { terms } from '../../search/tokens.ts'
import { ROLE_WORDS } from './cues.ts'
import { runners } from './heads.ts'

/** The house that somebody was at before, as a sentence tells it. */
export interface FormerHouse {
  /** Who was there: a name, or "he", "she" or "they". */
  readonly who: string
  readonly house: string
  /** Whether they headed it, and did not only work there. */
  readonly isHead: boolean
}

/**
 * The former posts that a sentence gives somebody at a house with a name: "the former
 * chief of Holm Mills, Berg", "Berg, previously a buyer at Holm Mills", "she worked
 * previously at Holm Mills". Whoever stands between the post and the house is another.
 *
 * @example
 * formerHouses('As former president of Holm Mills, Berg knows grain.')
 * // => [{ who: 'Berg', house: 'Holm Mills', isHead: true }]
 */
export function formerHouses(stated: string): readonly FormerHouse[] {
  return FORMS.flatMap((form) =>
    [...stated.matchAll(form)].flatMap(({ groups = {} }) => {
      const { who = '', house = '', post = '', did = '' } = groups
      return post !== '' && !isPost(post)
        ? []
        : [{ who, house: house.replace(STOP, ''), isHead: isHead(post, did) }]
    }),
  )
}

/** A question for what somebody did before. */
export interface CareerAsked {
  /** The stem of the surname. */
  readonly person: string
  /** What kind of house is asked for: "which mill"; empty where none is. */
  readonly kind: string
  /** Whether what they headed is asked for. */
  readonly isHead: boolean
  /** What stands behind "before". */
  readonly tail: string
}

/**
 * What a question asks for of somebody's earlier career; null where it asks for something else.
 *
 * @example
 * careerAsked('Which mill did Berg run before?') // => { person: 'berg', kind: 'mill', isHead: true, tail: '' }
 */
export const careerAsked = remembered((question: string): CareerAsked | null => {
  const { name = '', kind = '', act = '', tail = '' } = ASKS_CAREER.exec(question)?.groups ?? {}
  const person = terms(name).at(-1)
  return person === undefined ? null : { person, kind, isHead: HEADS.test(act), tail }
})

/** "Where did {Ada Berg} work before Orme?", "What did {Berg} do before that?", "Which {mill} did {Berg} {run} right before joining?" */
const ASKS_CAREER =
  /\b(?:[Ww]here|[Ww]hom?|[Ww](?:hat|hich)(?: (?<kind>(?!(?:did|was|had)\b)[\p{L}-]+(?: (?!(?:did|was|had)\b)[\p{L}-]+)?))?) (?:did|was|had) (?<name>(?:(?:Mr|Mrs|Ms|Dr|Prof|Professor)\.?\s)?\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*){0,3})\b(?: \p{Ll}+){0,2}?(?: (?<act>do|done|work(?:ed|ing)?|run|lead|head|direct|manage|coach|play|teach|employed|be|been|in charge of))?(?: (?:for|at|with|as))?(?: (?:right|just|immediately|directly|straight))? (?:before|previously|formerly)\b(?<tail>[^?]*)/u

const HEADS = /^(?:run|lead|head|manage|direct|in charge of)$/u

/**
 * Whether a question asks for somebody's earlier career and a sentence gives former
 * posts to others alone, or tells where they worked and not what they ran.
 *
 * @example
 * isOtherFormer('What did Berg run before?', 'Berg follows Ada Holm, former head of Lund Mills.') // => true
 */
export function isOtherFormer(question: string, stated: string): boolean {
  const career = careerAsked(question)
  if (career === null) return false
  const former = formerHouses(stated)
  return (
    former.length > 0 &&
    !former.some((one) => isFormerOf(one, career) || (isSuch(one, career) && mayBe(one.who, question)))
  )
}

/** Whether whom a sentence calls by a given name, a degree ("RN") or a place may be the one who is asked about. */
function mayBe(who: string, question: string): boolean {
  const words = terms(who)
  return (
    /^[\p{Lu}.]+$/u.test(who) ||
    isRegion(who) ||
    (words.length === 1 && terms(question).includes(words[0] ?? ''))
  )
}

/** Whether a former post is such as is asked for; "she" may be anybody. */
export function isFormerOf(former: FormerHouse, career: Pick<CareerAsked, 'person' | 'isHead'>): boolean {
  return isSuch(former, career) && (isPronoun(former.who) || terms(former.who).at(-1) === career.person)
}

/** Whether somebody headed a house, where that is asked for. */
function isSuch({ isHead }: FormerHouse, career: Pick<CareerAsked, 'isHead'>): boolean {
  return isHead || !career.isHead
}

/** "He", "she" or "they". */
export function isPronoun(who: string): boolean {
  return /^(?:he|she|they)$/iu.test(who)
}

/** That of the sentence, and not of "J. P.". */
const STOP = /(?<=\p{Ll}{2})\.$/u

/** "President and CEO", "head of sales": a role, with no name before or behind it; "a fighter and founder" may be that still. */
function isPost(post: string): boolean {
  const [office = ''] = post.split(/\s(?:of|for|in|and|&)\s|,/u)
  const last =
    office
      .toLowerCase()
      .split(/[\s-]+/u)
      .at(-1) ?? ''
  return !NO_POST.test(last) && !STILL.test(post) && (ROLE_WORDS.has(last) || LEXICON.isPerson(last))
}

/** Who belongs to a house and does not work there, and whose office is no house's: "Minister of Finance". */
const NO_POST =
  /^(?:minister|secretary|members?|candidates?|officials?|fellows?|graduates?|students?|pupils?|residents?|fans?|patients?|clients?|customers?|guests?|users?|owners?)$/u
const STILL = /\b(?:and|&) (?:now|currently|founder)\b/iu

function isHead(post: string, did: string): boolean {
  return (
    HEADED.test(did) || runners(post).some(({ end }) => ENDS_OFFICE.test(post.slice(end))) || HEAD.test(post)
  )
}

const HEADED = /^(?:led|ran|headed|managed|directed)$/u

/** Nothing behind an office but another: "CEO {and publisher}", and not "president {of sales}". */
const ENDS_OFFICE = /^(?:,? (?:and|&) [\p{L}-]+(?: [\p{L}-]+)?)?$/u
const HEAD = /^(?:head|director|boss|chief)$/iu

const NAME = String.raw`(?:(?:Mr|Mrs|Ms|Dr|Prof|Professor|Sir|Dame)\.? )?\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3}`
const CAPITALS = String.raw`(?:[Tt]he )?\p{Lu}[\p{L}\d.&’'-]*(?: (?:of |the |& )?\p{Lu}[\p{L}\d.&’'-]*){0,4}`

/** Not the field of an office ("of Sales at Holm Mills"), nor what says where a house is ("of Danish miller Holm"). */
const HOUSE = String.raw`${CAPITALS}(?![\p{L}\d’'&-]| \p{Lu}| (?:(?:and|&) )?(?:\p{Lu}[\p{L}-]* )*(?:at|for|with) (?:the )?\p{Lu}| (?!(?:and|in|from|until|where|who|as|to|since|at|before|after|during|is|was|has|had|brings?|joins?|will|when|which|on|by|under|through|between|for|with|of)\b)\p{Ll})`
const POST = String.raw`[^,.;:“”"]{2,80}?`
const AT = '(?:of|at|for|with|from)'
const ONCE = '(?:former|formerly|previously|most recently|until recently)'

const FORMS: readonly RegExp[] = [
  // "As the former chief of Holm Mills, Berg"
  new RegExp(
    String.raw`\b[Ff]ormer(?:ly)? (?:the |an? )?(?<post>${POST}) ${AT} (?<house>${HOUSE}),? (?:(?<=, )(?<who>[Hh]e|[Ss]he|[Tt]hey|${NAME}))(?![\p{L}’'])`,
    'gu',
  ),
  // "Berg, former chief of Holm Mills", "Berg is a former chief of Holm Mills"
  new RegExp(
    String.raw`(?<who>${NAME}|\bHe|\bShe|\bThey)(?:,| is| was| are| were|, who (?:is|was)) (?:an? |the |once )?${ONCE} (?:the |an? )?(?<post>${POST}) ${AT} (?<house>${HOUSE})`,
    'gu',
  ),
  // "Berg previously served as chief of Holm Mills", "she worked previously at Holm Mills"
  new RegExp(
    String.raw`(?<who>${NAME}|\bHe|\bShe|\bThey)(?:, [^,.;]{1,60},)? (?:has |had )?(?:also )?(?:(?:previously|formerly|most recently) (?:served|worked|was|been)|(?:served|worked|was|were|been|is) (?:previously|formerly|most recently))(?: (?:as|the|an?|at|with|for|in))* (?:(?<post>${POST}) ${AT} )?(?<=\b(?:at|with|for|of|from) )(?<house>${HOUSE})`,
    'gu',
  ),
  // "Berg previously led Holm Mills"
  new RegExp(
    String.raw`(?<who>${NAME}|\bHe|\bShe|\bThey)(?:, [^,.;]{1,60},)? (?:has |had )?(?:also )?(?:previously|formerly|most recently) (?<did>led|ran|headed|managed|directed) (?<house>${HOUSE})`,
    'gu',
  ),
]
