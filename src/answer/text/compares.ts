import { terms } from '../../search/tokens.ts'

/** Whether a sentence sets its figure beside another: of another time, or of what the question names. */
export function compares(sentence: string, standard: string): boolean {
  const years = standard.match(/\b(?:1[5-9]|20)\d\d\b/gu) ?? []
  if (years.length > 0)
    return years.every(
      (year) => sentence.includes(year) && (CHANGES.test(sentence) || isGivenBeside(sentence, year)),
    )
  const words = named(standard)
  if (words.length === 0) return CHANGES.test(sentence)
  const own = new Set(terms(sentence))
  return (CHANGES.test(sentence) || DIFFERS.test(sentence)) && words.every((word) => own.has(word))
}

/** "In 2024 there were 900; in {2023} there were 700": another year's figure in a clause of its own. */
function isGivenBeside(sentence: string, year: string): boolean {
  const clauses = sentence.split(/[;,](?!\d)|\s(?:and|while|whereas|but)\s/u)
  const figured = clauses.filter((clause) => /\b(?:19|20)\d\d\b/u.test(clause) || FIGURED.test(clause))
  const others = figured.filter((clause) => !clause.includes(year) && FIGURED.test(clause))
  return others.length > 0 && figured.some((clause) => clause.includes(year) && FIGURED.test(clause))
}

/** A figure that is no year. */
const FIGURED = /(?<![\d.,])(?!(?:19|20)\d\d(?![\d.,]\d|\d))\d/u

/** "Before", "last year": when it was otherwise, however the sentence tells the time. */
const A_TIME =
  /\b(?:before(?:hand)?|previously|earlier|ago|last|previous|prior|preceding|same|past|usual|then|now|an?|one|the|in|for|at|years?|quarters?|months?|weeks?|seasons?|period|time|it|that|was|were|used|to|be)\b/giu

const FIGURE = String.raw`(?:(?:the|an?|some|about|around|only|just|almost|nearly|more than) )*(?:\p{Sc}|\p{Lu}{2,3} \d|\d)`
const BEFORE =
  '(?:an?|the|in|last|same|previous|prior)(?: (?:same|previous|prior|whole|full|corresponding))? (?:year|quarter|month|season|week|period|half|time)'

/** Words that set a figure beside an earlier one. */
const CHANGES = new RegExp(
  [
    String.raw`\b(?:up|down)(?: by)? ${FIGURE}`,
    String.raw`\b(?:up|down) from\b`,
    String.raw`\b(?:rose|risen|rise|rises|fell|fallen|fall|grew|grown|grow|increas\p{L}+|decreas\p{L}+|declin\p{L}+|climbed|dropped|jumped|surged|shrank|shrunk|doubled|tripled|halved|narrowed|widened|unchanged)\b`,
    String.raw`\b(?:(?:compared (?:with|to)|against|versus|vs\.?|instead of) (?:${FIGURE}|${BEFORE}|last)|than the \d)`,
    String.raw`, (?:from|after) (?:[\p{Ll}]+ )?${FIGURE}`,
    String.raw`\d (?:more|fewer|less|higher|lower)\b`,
    String.raw`\b(?:as (?:many|much|high|low) as|as|than) (?:before|ever|previously|in \d{4}|${BEFORE})\b`,
    String.raw`\b(?:highest|lowest|most|fewest|best|worst|largest|smallest|record)\b.*\b(?:since|ever|history)\b`,
    String.raw`\byear[- ](?:on|over)[- ]year\b`,
    String.raw`\b(?:a|the) (?:year|quarter|month|season) (?:earlier|before|ago)\b`,
  ].join('|'),
  'iu',
)

/** Words that set a figure beside any other. */
const DIFFERS =
  /\b(?:compared (?:with|to)|against|versus|vs\.?|above|below|instead of|exceed\p{L}*|beat|missed|than|as (?:many|much|high|low) as)\b/iu

/** Whether a sentence tells of what a figure is set beside: of an earlier time, or of what the question names. */
export function tellsOf(sentence: string, standard: string): boolean {
  const years = standard.match(/\b(?:1[5-9]|20)\d\d\b/gu) ?? []
  if (years.length > 0) return years.every((year) => sentence.includes(year))
  const words = named(standard)
  const own = new Set(terms(sentence))
  return words.length === 0 ? EARLIER.test(sentence) : words.every((word) => own.has(word))
}

/** Stems of what is more than a time. */
export function named(standard: string): string[] {
  return terms(standard.replace(A_TIME, ' ').replace(/\b\d{4}\b/gu, ' '))
}

const EARLIER =
  /\b(?:last|the previous|the prior) (?:year|quarter|month|season)\b|\b(?:a|the) (?:year|quarter|month|season) (?:earlier|before|ago)\b|\b(?:previously|until now|so far)\b/iu
