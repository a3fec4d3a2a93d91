/**
 * Whether words are what a release calls itself and who sends it, and nothing
 * else: "PRESS RELEASE", "Media and investor release", "News release no. 14/2026",
 * "Corporate Communications Department", "For immediate publication", "No embargo".
 *
 * Every word is one of the few that such labels are made of, and one is a noun
 * that can stand for the whole.
 *
 * @example
 * isReleaseLabel('Company announcement no. 14') // => true
 * isReleaseLabel('Company announces a merger') // => false
 */
export function isReleaseLabel(line: string): boolean {
  const words = line.replace(NO_EMBARGO, '')
  if (words.length > LONGEST) return false
  if (HELD.test(words) || NUMBERED.test(words) || NUMBER.test(words.trim()) || WHOLE_PRESENTED.test(words))
    return true
  const parts = unspaced(words)
    .toLowerCase()
    .split(/[\s:/&.,()#·|*_"“”°º-]+/u)
    .filter((word) => word !== '')
  const isKnown = parts.every((word) => NOUNS.has(word) || BESIDE.has(word) || /^\d[\d/-]*$/u.test(word))
  return isKnown && parts.some((word) => NOUNS.has(word))
}

/**
 * Letters that are set apart brought together, where a line has only such: "N E W S   R E L E A S E".
 *
 * @example
 * unspaced('P R E S S   R E L E A S E') // => 'PRESS RELEASE'
 */
export function unspaced(words: string): string {
  const line = words.trim()
  if (!SPACED.test(line)) return words
  return line
    .split(/\s{2,}/u)
    .map((word) => word.replace(/\s/gu, ''))
    .join(' ')
}

const SPACED = /^(?:\p{L}\s+){4,}\p{L}$/u

const LONGEST = 90

const NOUNS: ReadonlySet<string> = new Set(
  (
    'release releases statement advisory alert notice bulletin announcement communiqué communique circular newsletter ' +
    'information info sheet factsheet backgrounder newsroom department office desk room team unit service services section division directorate ' +
    'communications communication affairs relations news memo comunicado mitteilung pressemitteilung persbericht ' +
    'pressmeddelande pressemelding pressemeddelelse tiedote'
  ).split(' '),
)

/** What stands beside them in a label and says nothing of a story. */
const BESIDE: ReadonlySet<string> = new Set(
  (
    'press media pr ir investor investors shareholder shareholders company corporate group club member members public ' +
    'official joint general fact facts data background technical stock exchange regulatory ad hoc external internal marketing for immediate and of the to by from ' +
    'issued distribution publication use no nr num number n ref reference issue version english translation french ' +
    'editors editorial journalists de presse prensa imprensa stampa da à a'
  ).split(' '),
)

/** Whether a line is a field of what stands above a release: "Date: 3 May 2026", "From: Acme", "Subject: …". */
export function isFieldLine(line: string): boolean {
  return FIELD.test(line)
}

/** Whether a line is the field with the headline in it: "Headline: …", "Subject: …". */
export function isHeadlineField(line: string): boolean {
  return HEADLINE_FIELD.test(line)
}

const FIELD =
  /^(?:from|to|sent|cc|date|day|place|city|location|headline|title|subject|topic|re|issued(?:\s+(?:by|on|at|in))?|released?|author|contact|phone|tel(?:ephone)?|e-?mail|fax|web(?:site)?)\.?\s*:\s*\S/iu

/** What stands before a headline that is the value of a field. */
export const HEADLINE_FIELD = /^(?:headline|title|subject|re)\s*:\s+(?=\S)/iu

/** "(embargo: none)" behind a label. */
export const NO_EMBARGO =
  /(?<=\p{L})[\s,;|·–—-]{0,4}\(?(?:no\s+embargo|embargo\s*:\s*(?:none|no|nil))\s?\)?$/iu

/** An embargo, or that there is none, with whatever hour behind it. */
const HELD =
  /^\W*(?:no\s+embargo|(?:not\s+)?for\s+(?:immediate\s+)?(?:release|publication|broadcast|use|distribution)\b|(?:strictly\s+|under\s+)?embargo(?:ed)?\s*(?::|until\b|till\b|for\b|$)).*$/iu

/** What stands before the name in "Press release of Holm Energy". */
export const PRESENTED =
  /^(?:(?:an?\s+)?(?:press|news|media)\s+(?:release|statement|information)\s+(?:of|by|from)|(?:issued|released|published)\s+by)\s+(?:the\s+)?(?=\p{L})/iu

/** What stands before the name on a banner: "NEWS FROM THE HOLM MUSEUM". As a headline may begin so, the name must say that it is one. */
export const NEWS_FROM =
  /^(?:(?:the\s+)?(?:latest|press|media)\s+)?(?:news|information)\s+from\s*(?::\s*|\s)(?:the\s+)?(?=\p{L})/iu

/** The office of a house that writes for it: "{Press Office of the} Holm Museum". */
export const PRESS_OFFICE_OF =
  /^(?:from\s+the\s+)?(?:press|media|communications?)\s+(?:office|department|service|unit|team|desk|division)\s+of\s+(?:the\s+)?(?=\p{L})/iu

/** What stands behind the name in "Holm Energy press release", "Holm Energy Press Office". */
export const PRESENTING =
  /(?<=\p{L})\s+(?:(?:press|news|media)\s+(?:release|statement|notice|information|office|room)|newsroom)$/iu

const WHOLE_PRESENTED = new RegExp(`${PRESENTED.source}[^.!?]*$`, 'iu')

/** "Police report no. 14": whatever has a number as releases have. */
const NUMBERED =
  /^(?:\p{L}+\s+){0,3}(?:release|report|information|statement|bulletin|notice|communiqu[ée]|circular|announcement)\s+(?:no|nr|number)\.?\s*\d[\d/.-]*$|^(?:ref(?:erence)?|file)\.?\s*(?:no\.?|nr\.?|number)?\s*:\s*[\p{L}\d/.-]*\d[\p{L}\d/.-]*$/iu

/** The number alone, as authorities and courts have it: "108/2026", "No. 14/26", "PR 2026-31". */
const NUMBER = /^(?:\p{Lu}{1,4}[\s-]?)?(?:[Nn][or]\.?\s?)?\d{1,4}\s?[/–-]\s?\d{2,4}$/u
