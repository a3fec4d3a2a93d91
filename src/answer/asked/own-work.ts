/**
 * A question without what its asker says of their own work: "I'm on deadline.", "for my
 * article:", "I need it for a story." A remark that names somebody stays, since the
 * question may lean on it.
 *
 * @example
 * withoutOwnWork('I am writing a piece on this. Who owns the mill?') // => 'Who owns the mill?'
 */
export function withoutOwnWork(question: string): string {
  const before = question.replace(BEFORE, (remark) => (isOfWork(remark) ? '' : remark))
  const after = before.replace(BEHIND, (whole, remark: string) => (isOfWork(remark) ? '' : whole))
  const bare = after.replace(FOR_IT_FIRST, '').replace(FOR_IT_LAST, '').trim()
  return /\p{L}/u.test(bare) ? bare : question
}

/**
 * What somebody says of their own work before they ask and what they ask then, where it
 * names what the work is about (else the remark is empty); null where nothing such stands there.
 *
 * @example
 * workBefore("I'm writing a story about Orme. Who owns it?")
 * // => { remark: "I'm writing a story about Orme.", question: 'Who owns it?' }
 */
export function workBefore(question: string): { remark: string; question: string } | null {
  const [remark] = BEFORE.exec(question) ?? []
  if (remark === undefined || !speaksOfWork(remark) || TITLED.test(remark)) return null
  const rest = question.slice(remark.length)
  // "I write for the Herald": whom they work for is nothing that they ask about.
  return ABOUT.test(remark) ? { remark: remark.trim(), question: rest } : { remark: '', question: rest }
}

const ABOUT = /\b(?:about|on|of|into|regarding|covering|profil\p{L}+) (?!deadline\b)/iu

function isOfWork(remark: string): boolean {
  return speaksOfWork(remark) && !NAMES.test(remark)
}

function speaksOfWork(remark: string): boolean {
  return OF_WORK.test(remark) && !TELLS.test(remark) && !ASKS_WITHIN.test(remark)
}

const OWN = String.raw`(?:I|we|my|our|it(?:['’]s| is) for|this is for|need(?:ed|ing)?|(?:currently )?(?:working|writing|reporting|researching)|on (?:a )?(?:tight )?deadline)`

/** A remark before a question. */
const BEFORE = new RegExp(String.raw`^(?:(?:hi|hello|hey|so|ok),? )?${OWN}\b[^.!?;:]*[.!;:]+\s+(?=\S)`, 'iu')

/** A remark behind a question. */
const BEHIND = new RegExp(String.raw`(?<=[?.!])\s+(${OWN}\b[^.!?;:]*[.!]*)\s*$`, 'iu')

const PIECE = String.raw`(?:an?|my|our|tomorrow['’]s|today['’]s) (?:(?:news|short|quick|school|research|blog|radio|tv|university) )*(?:article|story|piece|report|post|newsletter|paper|broadcast|segment|column|essay|project|thesis|research|readers|editor)`

/** "For an article {I am writing}" */
const WHO_WRITES = String.raw` (?:i|we)(?:['’]m|['’]re| am| are) (?:writing|working on|doing)`

const FOR_IT_FIRST = new RegExp(
  String.raw`^(?:(?:i need this )?for ${PIECE}(?:${WHO_WRITES})?)\s*[,:]\s*`,
  'iu',
)

/** "Who won the prize for a story?" asks of the story; a comma, "my" or who writes it tells that it is the asker's. */
const FOR_IT_LAST = new RegExp(
  String.raw`(?:,| (?=for (?:my|tomorrow|today)\b)| (?=[^,]*?${WHO_WRITES}[\s?.!]*$)) ?for ${PIECE}(?:${WHO_WRITES})?(?=[\s?.!]*$)`,
  'iu',
)

const OF_WORK =
  /\b(?:deadline|writing|write|reporting|reporter|journalist|editor|story|stories|article|piece|newsletter|newsroom|blog|broadcast|bulletin|column|essay|thesis|student|researching|research|analyst|asap|urgently|quickly|today|hurry|thanks)\b/iu

/** "I read today that the mill burned.": of this they ask, and of no work of theirs. */
const TELLS =
  /\b(?:read|heard|hear|saw|seen|noticed|gather|(?:know|think|understand|believe|see|assume|suppose) that)\b/iu

/** "My editor wants to know {how many mills there are}." */
const ASKS_WITHIN =
  /\b(?:know|asks?|asked|asking|wonder(?:s|ing)?|tell me|find out|understand)\b[^.]*\b(?:who|whom|whose|what|when|where|which|why|how|whether|if)\b/iu

/** "Our Story: who directed it?" */
const TITLED = /^(?:My|Our|We) \p{Lu}/u

/** A word in capitals that opens no sentence, or any figure. */
const NAMES = /(?<=\S\s+)(?!I\b)[“"‘'(]?\p{Lu}|\d/u
