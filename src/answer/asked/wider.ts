/**
 * Whether a question counts what is in one place and a sentence counts what is in
 * a whole country or the world: "40 clinics nationwide" for "How many clinics are
 * there in the town?". Which place it is need not be named. A sentence that has
 * another count may count what is in the place too.
 *
 * @example
 * countsWider('How many clinics are in the town?', 'used in 40 clinics nationwide') // => true
 */
export function countsWider(question: string, stated: string): boolean {
  if (!IN_ONE.test(question) || WIDE.test(question)) return false
  const counted = COUNTED_WIDE.exec(stated)?.[0]
  return counted !== undefined && !NUMBER.test(stated.replace(counted, ''))
}

const PLACE = String.raw`(?:zone|city|town|village|county|state|province|region|district|area|park|campus|valley|island|harbou?r|port|borough|parish|municipality|neighbou?rhood|suburb|quarter|township|community)`

/** "How many clinics are there in the town?", "which hospitals are in the zone?" */
const IN_ONE = new RegExp(
  String.raw`\b(?:how many|which|what number of) (?:[\p{L}-]+ ){1,4}(?:are|were|is|operate|work|exist) (?:there )?(?:in|at|on) (?:the |this |that |its )?(?:[\p{L}-]+ ){0,2}${PLACE}\s*[?.!]*$`,
  'iu',
)

const SCOPE = String.raw`(?:nationwide|worldwide|globally|across the (?:country|nation|globe|world|continent)|(?:around|throughout) the (?:world|globe|country|nation))`

const WIDE = new RegExp(String.raw`\b(?:${SCOPE}|world|global|national)\b`, 'iu')

/** A number, up to three words and what says how wide: "hundreds of top-tier hospitals nationwide". */
const COUNTED_WIDE = new RegExp(
  String.raw`\b(?:\d[\d.,]*|hundreds|thousands|dozens|millions)(?: of)?(?: (?!(?:and|or|but)\b)[\p{L}-]+){1,4} ${SCOPE}\b`,
  'iu',
)

/** Any but a year. */
const NUMBER =
  /(?<![\d.,])(?!(?:19|20)\d\d(?![\d,.]*\d))\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|both|half|hundreds?|thousands?|dozens?|millions?)\b/iu
