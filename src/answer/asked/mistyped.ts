import { swappedAt } from '../../search/neighbours.ts'
import { capitalise } from '../text/word-forms.ts'
import { type Slips, slipsOf } from './small-slips.ts'

/**
 * Mends slips in the small words that a question is made of, which no release tells right from
 * wrong: "hwo many" asks how many, "waht dose it cost" what it costs, "is hte bridge open" whether
 * the bridge is. Each word is looked for where it has its place: what asks at the head, its
 * auxiliary behind that where none stands yet, how many behind "how". What may be a word or a name
 * in its place stays.
 *
 * @example
 * asMeant('Hwo mnay seats deos hte hall have?') // => 'How many seats does the hall have?'
 */
export function asMeant(question: string): string {
  const spelt = question
    .replace(YOU, 'you')
    .replace(PLEASE, 'please')
    .replace(RUN_ON, '$1 ')
    .replace(BARE_IS, "$1's ")
    .replace(AND, ' and ')
  const words = [...spelt.matchAll(WORD)]
  let [read, done] = ['', 0]
  let place = HEAD
  for (const [at, { 0: word, index }] of words.entries()) {
    const end = index + word.length
    const gap = spelt.slice(done, index)
    if (at > 0 && STOP.test(gap)) place = HEAD
    const meant = meantAt(place, word, spelt.slice(end), at === 0)
    read += gap + meant
    done = end
    place = behind(place, meant)
  }
  return read + spelt.slice(done)
}

/** Where a word stands in its question. */
interface Place {
  /** Nothing but "and", "until" and the like stands before it. */
  readonly isHead: boolean
  /** Words since the one that asks, while no auxiliary is among them; null where none is looked for. */
  readonly sinceAsking: number | null
  /** The word before, in small letters. */
  readonly before: string
}

const HEAD: Place = { isHead: true, sinceAsking: null, before: '' }

function behind({ isHead, sinceAsking }: Place, word: string): Place {
  const before = word.toLowerCase()
  if (IS_AUXILIARY.has(before)) return { isHead: false, sinceAsking: null, before }
  if (isHead && ASKS.has(before)) return { isHead: false, sinceAsking: 0, before }
  if (isHead && BEFORE.has(before)) return { isHead: true, sinceAsking: null, before }
  const since = sinceAsking === null || sinceAsking >= FARTHEST ? null : sinceAsking + 1
  return { isHead: false, sinceAsking: since, before }
}

/** Words of "how many of the new seats {aer}". */
const FARTHEST = 6

/** What a word is meant for where it stands; the word itself where it may mean itself. */
function meantAt(
  { isHead, sinceAsking, before }: Place,
  word: string,
  rest: string,
  isFirst: boolean,
): string {
  const form = late(word)
  const small = form.toLowerCase()
  if (ASKS.has(small) || IS_AUXILIARY.has(small)) return isHead ? form : word
  const isSmall = form === small
  if (isHead && (isSmall || isFirst) && BEFORE_SMALL.test(rest)) {
    const asks = small === 'hwo' && OF_HOW.test(rest) ? 'how' : asking().get(small)
    if (asks !== undefined && (!NAMES.has(small) || goesOnAsking(rest))) return inCaseOf(form, asks)
  }
  if (before === 'how' && isSmall) {
    const many = quantities().get(form)
    if (many !== undefined && (FITS[form]?.test(rest) ?? true)) return many
  }
  const mayHelp = isFirst ? OPENS_SUBJECT.test(rest) : sinceAsking !== null && isSmall
  if (mayHelp && /^ (?:\p{L}|\d)/u.test(rest)) {
    const helps = auxiliaries().get(small)
    const isNoun = NOUNS.has(small) && (isFirst || HAS_OTHER.test(rest) || !OPENS_NAMED.test(rest))
    if (helps !== undefined && !isNoun) return inCaseOf(form, helps)
  }
  const isCounted = /^\d+$/u.test(before)
  return isSmall && !isCounted && /^(?: \p{L}|\s*\?*$)/u.test(rest) ? (anywhere().get(form) ?? word) : word
}

/** Whether a question goes on behind the word that asks: by an auxiliary or by what "how" and "what" ask of. */
function goesOnAsking(rest: string): boolean {
  const [next = ''] = /\p{L}+/u.exec(rest) ?? []
  if (ASKS_TOO.test(rest)) return false
  return IS_AUXILIARY.has(next) || auxiliaries().has(next) || quantities().has(next) || OF_ASKING.test(rest)
}

/** "Wen is {who}?" */
const ASKS_TOO = /\b(?:what|who|when|where|why|which|how)\b/u

/** Slips that are names as well: "ho chi minh city", "wat pho". */
const NAMES: ReadonlySet<string> = new Set(['ho', 'wat', 'wot', 'wo', 'wen', 'wa', 'witch', 'wha'])

const OF_ASKING =
  /^ (?:many|much|long|far|big|large|old|often|soon|high|tall|fast|deep|wide|heavy|to|come|happen\p{L}*|kinds?|sorts?|types?|time|else|about|exactly|makes?|led|owns?|runs?|said|says|pays?|paid|won|wins?|gets?|got|made|caused?)\b/u

/** "oHw" */
function late(word: string): string {
  const early = swappedAt(word, 1)
  return /^\p{Ll}\p{Lu}\p{Ll}{1,3}$/u.test(word) && ASKS.has(early.toLowerCase()) ? early : word
}

function inCaseOf(slip: string, word: string): string {
  return /^\p{Lu}/u.test(slip) ? capitalise(word) : word
}

/** Letters that stand by themselves: no part of "R&D", "e-mail", "it's" or an address. */
const WORD = /(?<![\p{L}\p{N}@/.&’'-])[\p{L}\p{N}]+(?![\p{L}\p{N}@/&’'-]|\.\p{L})/gu

/** What parts one question from another. */
const STOP = /[,;:?!.]/u

const BEFORE_SMALL = /^ \p{Ll}/u

const ASKS: ReadonlySet<string> = new Set('what who whom whose when where why which how'.split(' '))

const IS_AUXILIARY: ReadonlySet<string> = new Set(
  'is are was were will would can could do does did has have had may might must should shall'.split(' '),
)

/** What may stand before the word that asks. */
const BEFORE: ReadonlySet<string> = new Set(
  'and so but or until till since by from to in at with for of on'.split(' '),
)

/** Made when a question first needs them. */
function once(make: () => Slips): () => Slips {
  let made: Slips | null = null
  return () => {
    made ??= make()
    return made
  }
}

const asking = once(() =>
  slipsOf({
    what: 'wat wht wot wha wyat',
    who: 'wo',
    how: 'hw ho',
    when: 'wen whn',
    where: 'wher whre wheer',
    why: 'wy',
    which: 'wich whch witch',
  }),
)

const OF_HOW =
  /^ (?:many|much|mnay|manny|long|far|big|large|old|often|soon|high|tall|fast|deep|wide|heavy|do|does|deos|did|can|could|come|should)\b/u

/** How long: "how log {is it}", and not "how log {rafts are built}". */
const HOW_LONG =
  /^ (?:(?:is|was|will|does|do|did|has|have|can|are|were)(?: (?:the|it|its|they|this|that|an?|he|she|his|her|their|people|you|i)\b|\s*\?*$)|until\b|ago\b|before\b)/u

/** How many: "how man {people}", and not "how man {made risks} were found". */
const HOW_MANY = /^ (?:of|people|are|were|more|new|\p{Ll}{2,}s)\b/u

/** Behind what words a slip is one, where it is a word as well. */
const FITS: Readonly<Record<string, RegExp>> = {
  log: HOW_LONG,
  lng: HOW_LONG,
  lung: HOW_LONG,
  ling: HOW_LONG,
  dong: HOW_LONG,
  man: HOW_MANY,
  mani: HOW_MANY,
}

/** Of what is given here none is a word behind "how". */
const quantities = once(() =>
  slipsOf({
    many: 'manny meny man mani mamy mang',
    much: 'mutch ruch',
    long: 'lon log lng lung ling logn dong',
    often: 'ofen oftn offen oten',
    big: 'bg bih',
    old: 'ols odl',
  }),
)

const auxiliaries = once(() =>
  slipsOf({
    is: 'iz iis si',
    did: 'di dd ddi dud dod',
    does: 'doe doees dods dpes dos dose duz des',
    was: 'wa waz wsa',
    were: 'wer wre wee',
    are: 'ar r',
    will: 'wil wll',
    has: 'haz hs',
    have: 'hav',
    had: '',
    can: 'cn',
    could: 'cud',
    would: 'wud',
    should: 'shud sould',
    do: 'ddo od',
  }),
)

/** No word of English is typed so, and hardly a name in small letters. */
const anywhere = once(
  () =>
    new Map([
      ...slipsOf({
        the: 'th te thd',
        and: '',
        with: 'wth wih',
        from: 'frm',
        that: '',
        this: '',
        they: 'tey',
        their: '',
        there: 'ther',
        have: 'hve hav',
        about: 'abt',
        because: 'becuz becos',
      }),
      // What is near these may be a name: "yu", "hou", "dor".
      ...slipsOf(
        { for: 'ofr', in: 'ni iin', of: 'fo oof', to: 'tto', it: 'iit', on: 'oon', my: 'ym mmy' },
        Number.POSITIVE_INFINITY,
      ),
    ]),
)

const OPENS = String.raw`^ (?:the|teh|hte|an?|it|they|he|she|we|you|i|there|this|that|these|those|any|anybody|anyone|all|its|their|his|her|our|your|people)\b`

/** What a subject opens with, or a name: "what dose {Orme} make?" */
const OPENS_NAMED = new RegExp(String.raw`${OPENS}|^ \p{Lu}`, 'u')

/** "Si {the} bridge open?"; of "cn tower height" it is no slip. */
const OPENS_SUBJECT = new RegExp(OPENS, 'iu')

/** Slips that are words as well: "What dose is given?" asks for the dose, and "who leads r and d" for no "are". */
const NOUNS: ReadonlySet<string> = new Set(['dose', 'doe', 'dud', 'dos', 'wee', 'r', 'ar', 'des'])

/** "What dose {is} given?" */
const HAS_OTHER =
  /(?<![\p{L}\p{N}])(?:is|are|was|were|will|would|can|did|has|had|may|must|should)(?![\p{L}\p{N}])/iu

/** "Can {u} bring a dog?" */
const YOU =
  /(?<=\b(?:can|could|do|did|will|would|should|are|have|if|how|where|when|what|must|may) )(?:u|yuo|oyu)(?= \p{Ll})/gu

/** "{Pls} tell me" */
const PLEASE = /^[Pp]l[sz]{1,2}(?= \p{Ll})|(?<=[\s,])pl[sz]{1,2}(?=\s*[?.!]*$)/gu

/** "Who leads {an} who pays?", "who leads {n} who pays?" */
const AND = / (?:an|n|&) (?=(?:who|what|when|where|why|which|how) \p{Ll})/gu

/** "Howmany", "whatis" */
const RUN_ON =
  /(?<=^(?:and |so |but )?)([Ww]hat|[Ww]ho|[Ww]hen|[Ww]here|[Ww]hy|[Hh]ow)(?=(?:is|are|was|were|will|did|does|many|much|long) \p{Ll})/u

/** "Whos the owner?", "whats it called" */
const BARE_IS =
  /(?<=^(?:and |so |but )?)([Ww]hat|[Ww]ho|[Ww]hen|[Ww]here|[Hh]ow)s (?=\p{L})(?!(?:On|Up|In|Off|Out|New|Next|App)\b)/u
