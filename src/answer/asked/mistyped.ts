/**
 * Mends slips in the small words that a question is made of, which no release tells right from
 * wrong: "hwo many" asks how many, "waht dose it cost" what it costs, "is hte bridge open" whether
 * the bridge is. A slip is two letters swapped, one left out or one as it is heard; what may be a
 * word or a name in its place stays.
 *
 * @example
 * asMeant('Hwo mnay seats deos hte hall have?') // => 'How many seats does the hall have?'
 */
export function asMeant(question: string): string {
  return withAuxiliary(
    question
      .replace(ANYWHERE, (slip) => MEANT_ANYWHERE.get(slip) ?? slip)
      .replace(YOU, 'you')
      .replace(PLEASE, 'please')
      .replace(RUN_ON, '$1 ')
      .replace(ASKING, (_, before: string, slip: string, behind: string) => {
        const form = slip.toLowerCase()
        const word = form === 'hwo' && OF_HOW.test(behind) ? 'how' : (MEANT_ASKING.get(form) ?? slip)
        return `${before}${inCaseOf(slip, word)}${behind}`
      })
      .replace(QUANTITY, (_, how: string, slip: string) => `${how}${MEANT_QUANTITY.get(slip) ?? slip}`),
  )
}

/** A question has one auxiliary at its head, and a slip is none where that stands there. */
function withAuxiliary(question: string): string {
  const { opening = '', first = '', slip = first, rest = '' } = AUXILIARY.exec(question)?.groups ?? {}
  const word = MEANT_AUXILIARY.get(slip.toLowerCase())
  if (word === undefined || IS_AUXILIARY.test(opening)) return question
  // "What dose is given?" asks for the dose.
  if (/^dose$/iu.test(slip) && (opening === '' || BEHIND_DOSE.test(rest))) return question
  return `${opening}${inCaseOf(slip, word)}${rest}`
}

function inCaseOf(slip: string, word: string): string {
  return /^\p{Lu}/u.test(slip) ? word.replace(/^\p{L}/u, (first) => first.toUpperCase()) : word
}

/** The slips of each word: any two neighbouring letters swapped, and those that are given, but for what is a word. */
function slipsOf(words: Readonly<Record<string, string>>, isWord = /^$/u): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const [word, others] of Object.entries(words)) {
    for (const slip of [...swapped(word), ...others.split(' ')])
      if (slip !== '' && slip !== word && !isWord.test(slip) && !found.has(slip)) found.set(slip, word)
  }
  return found
}

function swapped(word: string): string[] {
  return [...word].flatMap((letter, at) =>
    at === 0 ? [] : [`${word.slice(0, at - 1)}${letter}${word.charAt(at - 1)}${word.slice(at + 1)}`],
  )
}

const oneOfKeys = (slips: ReadonlyMap<string, string>): string => [...slips.keys()].join('|')

/** The same, also with the capital that opens a question. */
const oneOfOpening = (slips: ReadonlyMap<string, string>): string =>
  [...slips.keys()]
    .map((slip) => slip.replace(/^./u, (first) => `[${first.toUpperCase()}${first}]`))
    .join('|')

/** No word begins so, and no name in small letters. */
const MEANT_ANYWHERE = slipsOf(
  {
    the: 'th',
    and: '',
    with: 'wth',
    that: '',
    this: '',
    their: '',
    they: '',
    you: '',
    have: 'hve',
    about: 'abt',
    because: 'becuz becos',
    from: 'frm',
  },
  /^(?:form|hist|yo|htey)$/u,
)

const ANYWHERE = new RegExp(
  String.raw`(?<![\p{L}\p{N}@/.’'-]|\d )(?:${oneOfKeys(MEANT_ANYWHERE)})(?= \p{L}|\s*\?*$)`,
  'gu',
)

/** "Can {u} bring a dog?" */
const YOU =
  /(?<=\b(?:can|could|do|did|will|would|should|are|have|if|how|where|when|what|must|may) )u(?= \p{Ll})/gu

/** "{Pls} tell me" */
const PLEASE = /(?<![\p{L}\p{N}])pl[sz]{1,2}(?![\p{L}\p{N}])/giu

/** "Howmany", "whatis" */
const RUN_ON =
  /(?<=^(?:and |so |but )?)(what|who|when|where|why|how)(?=(?:is|are|was|were|will|did|does|many|much|long) \p{L})/iu

const MEANT_ASKING = slipsOf({
  what: 'wat wht wot wha',
  when: 'wen whn',
  where: 'wher whre wheer',
  why: 'wy',
  which: 'wich whch witch',
  who: '',
  how: 'hw ho',
})

/** What may stand before the word that asks. */
const BEFORE =
  '(?:[Aa]nd|[Ss]o|[Bb]ut|[Uu]ntil|[Tt]ill|[Ss]ince|[Bb]y|[Ff]rom|[Tt]o|[Ii]n|[Aa]t|[Ww]ith|[Ff]or|[Oo]f|[Oo]n)'

/** At the head of a question, or behind what may stand before it: "until {wen}". A name goes on with a capital. */
const ASKING = new RegExp(String.raw`^((?:${BEFORE} )?)(${oneOfOpening(MEANT_ASKING)})( \p{Ll}.*)$`, 'su')

const OF_HOW =
  /^ (?:many|much|mnay|manny|long|far|big|large|old|often|soon|high|tall|fast|deep|wide|heavy|do|does|deos|did|can|could|come|should)\b/u

/** Of what stands behind "how" none of these is a word. */
const MEANT_QUANTITY = slipsOf({
  many: 'manny meny mny man mani amny nany sany tany mapy mann mant mamy mahy maby mang',
  much: 'mutch mch muc muh mush nuch mcuh mucg muck ruch',
  long: 'lon log lng lonf lomg lnog ling logn lomng',
  often: 'ofen oftn offen oten',
  big: 'bg bih bigg',
  old: 'ols odl',
})

const QUANTITY = new RegExp(
  String.raw`(?<=^|\s)([Hh]ow )(${oneOfKeys(MEANT_QUANTITY)})(?= \p{L}|\s*\?*$)`,
  'gu',
)

const MEANT_AUXILIARY = slipsOf(
  {
    does: 'doess',
    did: 'di dd',
    is: 'iz iis',
    are: 'ar r',
    was: 'waz',
    were: 'wer',
    will: 'wil wll',
    would: 'woud wuld',
    can: 'cn',
    could: 'coud',
    has: 'haz',
    had: '',
    have: 'hav',
  },
  /^(?:odes|aws)$/u,
)

/** What stands before it at the head of a question: nothing, or "how many {patients}". */
const AUXILIARY = new RegExp(
  String.raw`^(?:(?<opening>(?:${BEFORE} )?(?:[Ww]hat|[Ww]hom?|[Ww]hose|[Ww]hen|[Ww]here|[Ww]hy|[Ww]hich|[Hh]ow)(?: [\p{L}\p{N}’'-]+){0,6}? )(?<slip>${oneOfKeys(MEANT_AUXILIARY)})|(?<first>${oneOfOpening(MEANT_AUXILIARY)}))(?<rest> (?:\p{L}|\d).*)$`,
  'su',
)

const IS_AUXILIARY =
  /(?<![\p{L}\p{N}])(?:is|are|was|were|will|would|can|could|do|does|did|has|have|had|may|might|must|should|shall)(?![\p{L}\p{N}])/iu

/** "What dose {is} given?" */
const BEHIND_DOSE =
  /(?<![\p{L}\p{N}])(?:is|are|was|were|will|would|can|did|has|had|may|must|should)(?![\p{L}\p{N}])/iu
