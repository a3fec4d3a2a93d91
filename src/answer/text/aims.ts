import { oneOf, oneOfWords } from './one-of.ts'

const WISH = oneOf(
  'in an (?:effort|attempt)',
  'in a bid',
  '(?:in )?(?:the )?hop(?:e|es|ing)',
  'want(?:s|ed|ing)?',
  'seek(?:s|ing)?',
  'looking',
  'with (?:the|an?) (?:aim|goal|view|intention)',
)

/** "To help": what is done to whom by it. */
const GOOD = oneOfWords(
  `help ensure support meet reduce increase improve provide address strengthen accelerate enable allow make protect
  create expand bring give`,
)

/** "Used to sing", "made to pay" and "selected to represent" are no aims, nor is what people are required to do. */
const MADE = oneOfWords(
  'created established formed founded launched developed introduced conceived amended adopted necessary intended',
)

/** Says what something is for: "in order to help", "created to advise". */
export const AIM = new RegExp(
  String.raw`\b${oneOf(
    'so that',
    'in order to',
    'aims? (?:to|at)',
    'aimed at',
    'designed to',
    'intended to',
    `${WISH} (?:to|of)`,
    `to ${GOOD}`,
    'purpose|goal|mission',
    'enabling|allowing',
    String.raw`(?:${MADE}|set up|built) (?:specifically |in part |also )?to(?! (?:the|an?|be|its)\b| \d)`,
    String.raw`so (?:\p{L}+ ){1,3}?(?:can|could|will|would|may|do not|don[’']t)`,
  )}(?!\p{L})`,
  'iu',
)

const VITAL = oneOfWords(
  'critical crucial essential vital imperative important indispensable ideal perfect key',
)

const SPARED = oneOfWords('making leaving giving putting reducing eliminating ensuring saving')

/** Verbs of an aim, which may also say what simply came next. */
const MAYBE_AIM = oneOfWords(
  String.raw`inspect serve target fight combat prepare tackle solve maintain maximi[sz]e minimi[sz]e secure preserve
  restore safeguard streamline deliver capture gain build grow assist fulfil+ satisfy handle accommodate save avoid
  prevent keep stop cut free fund finance pay attract replace honou?r celebrate comply become join pursue focus
  concentrate spend alleviate ease relieve avert limit lower raise speed simplify promote encourage boost`,
)

/** Nouns on -ing: "by spring" tells when, "by string" with what. */
const NO_DOING = oneOfWords(
  'spring morning evening string king ring wing being nothing anything everything something',
)

/** Behind "after": "the summer" by itself tells when, "the summer floods" of what. */
export const NO_SEASON = String.raw`(?! (?:the )?(?:summer|winter|spring|autumn|holidays?|Easter|Christmas)\b(?! (?!(?:and|in|at|with|for|on|by|to|of|when)\b)\p{L}))`

/** May give a reason as well as a time: "after the roof had leaked". */
export const LOOSE = new RegExp(
  String.raw`\b${oneOf(
    `(?:after|before|following)${NO_SEASON}|amid|in the wake of|when`,
    String.raw`by (?!${NO_DOING}\b)\p{L}+ing`,
    `${VITAL} (?:for|to|in)`,
    'lack(?:s|ed|ing)?|shortages?|concerns? (?:about|over|that)|fears?',
    'need(?:s|ed)? (?:for|to)|demand for|benefit(?:s|ed|ing)? from',
    String.raw`not (?:just|only) (?:\p{L}+ ){1,12}?but`,
    'com(?:e|es|ing) from|came from',
    `(?<=, )${SPARED}`,
    '(?<=, )(?:aligning|coinciding) with',
    `to (?:${MAYBE_AIM}|take up)`,
  )}\b`,
  'iu',
)
