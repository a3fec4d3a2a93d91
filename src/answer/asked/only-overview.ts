import { numberOf } from '../text/periods.ts'

/**
 * Whether a question, in lower case with straight apostrophes, asks for no more than what a
 * release tells as a whole: every word of it asks, is courteous or says how short it is to be.
 * No word of it is looked for in the release.
 *
 * @example
 * asksOnlyOverview('give me three bullet points') // => true
 * asksOnlyOverview('give me an overview of the mill') // => false
 */
export function asksOnlyOverview(plain: string): boolean {
  const bare = plain.trim().replace(ENDS, '')
  if (bare.length > LONGEST) return false
  if (WHOLE.test(bare)) return true
  return ASKS.test(bare) && bare.split(PARTS).every((word) => word === '' || AROUND.has(word))
}

/**
 * How many sentences somebody wants who asks for an overview: "in one sentence", "three bullet
 * points"; null where no number is given.
 *
 * @example
 * sentencesWanted('Sum it up in one line') // => 1
 */
export function sentencesWanted(text: string): number | null {
  const [, number = ''] = WANTED.exec(text) ?? []
  return SINGLE.test(text) ? 1 : number === '' ? null : numberOf(number.toLowerCase())
}

/** Nobody asks for an overview alone at more length. */
const LONGEST = 90

const ENDS = /[\s.?!]+$/u

const PARTS = /[\s,;:!'"-]+/u

/** What is asked for, besides by words that only ask. */
const ASKS =
  /\b(?:summary|summari[sz]e|tl;? ?dr|overview|gist|nutshell|recap|rundown|run-down|synopsis|digest|bullets?|bullet points?|(?:main|key|important|essential|top) (?:points?|messages?|facts?|takeaways?|things?|news|details?)|takeaways?|essentials|need to know|sum (?:it|this|that) up|boil (?:it|this|that) down|(?:walk|take|talk) (?:me|us) through|brief (?:me|us)|fill (?:me|us) in|catch (?:me|us) up|tell (?:me|us) (?:all |more |something )?about|most important|(?:explain|describe) (?:it|this|that|the (?:\w+ )?release)|news angle|angle|(?:the )?ledes?|in (?:an?|one|two|three|four|five|\d) (?:single |short )?(?:sentences?|lines?|words?|paragraphs?)|who is involved|who's involved)\b/u

/** Whole questions of words that ask for other things, too. */
const WHOLE =
  /^(?:(?:and |so )?(?:what's|what is) (?:the )?(?:lead|lede|angle|news angle|point|upshot|bottom line)(?: here| of (?:this|the (?:press )?release))?|(?:give me |tell me )?(?:the )?(?:(?:5|five) ?w'?s|(?:who|what|when|where|why)(?:(?:,? and |, ?| )(?:who|what|when|where|why|how)){3,5})|(?:what's|what is) (?:this|it) all about|(?:and |so )?(?:(?:what's|what is|whats|anything|is there anything) new|what's the news|what is the news)(?: here| in (?:this|it|the (?:press )?release))?|bottom line|in (?:short|brief|a nutshell))$/u

/** Words around it, in which nothing is looked for. */
const AROUND: ReadonlySet<string> = new Set(
  `a an the this that it its me us i you we of in on to for from about at as with and or all here there up down just only really simply
  please can could would will may give show tell write make get want need like have has do does is are be what which how s d ll m re must should
  know through walk take talk brief fill catch run sum boil explain describe summarise summarize recap
  summary overview gist nutshell rundown synopsis digest tl tldr dr takeaway takeaways essentials angle lede lead involved who
  one two three four five six 1 2 3 4 5 6 single couple few sentence sentences line lines word words bullet bullets point points paragraph paragraphs
  quick quickly short shortly brief briefly concise fast simple plain english terms layman layman's basic general high level executive snappy
  main key most important essential top big biggest message messages fact facts thing things detail details news story point
  release press media announcement article statement document text piece content page material format form style more something`.split(
    /\s+/u,
  ),
)

const WANTED =
  /\b(one|two|three|four|five|six|[1-6])[ -](?:(?:short|brief|quick|single|key|main|simple|concise|bullet|important) ){0,2}(?:sentences?|lines?|bullets?|points?|takeaways?|facts?|things?|highlights?)\b/iu

const SINGLE =
  /\b(?:in|an?) (?:single[ -]|short )?(?:sentence|line|one-liner)\b(?! of\b)|\b(?:single[ -]sentence|one-liner)\b/iu
