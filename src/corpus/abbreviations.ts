import { DAY_NAME, MONTH } from './date.ts'
import { SHORT_FORMS } from './legal-forms.ts'

/**
 * Tells whether the stop at `at` belongs to the word before it and the sentence
 * goes on: an abbreviation, an initial, a number of a list, an hour.
 *
 * Offsets are UTF-16 code units. `next` is what follows the stop, without the
 * white space, and begins like a sentence; for what may stand at a sentence's
 * end ("Inc", "U.S"), its first word decides.
 *
 * @example
 * isAbbreviation('Dr. Lee came.', 0, 2, 'Lee came.') // => true
 */
export function isAbbreviation(text: string, sentenceStart: number, at: number, next: string): boolean {
  let from = at
  while (from > sentenceStart && !/[\s([“"‘/—–]/u.test(text.charAt(from - 1))) from--
  const word = text.slice(from, at)
  if (word === '') return false
  const before = text.slice(sentenceStart, from).trim()
  if (/^(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,4})$/u.test(word) && before === '') return true
  if (NEVER_LAST.has(word)) return true
  const capitals = inCapitals(word, next)
  if (capitals !== null && (NEVER_LAST.has(capitals) || MAY_END.has(capitals))) return !opensSentence(next)
  if (word === 'etc') return !BEGINS_WORD.test(next) && !opensSentence(next)
  // A line of a programme begins with its hour: "9 a.m. Registration".
  if (HOUR.test(word))
    return (
      /^[\d:]*$/u.test(before) || HOUR_GOES_ON.test(next) || !(BEGINS_WORD.test(next) || opensSentence(next))
    )
  if (BEFORE_NUMBER.has(word)) return /^[#\d]/u.test(next)
  const initials =
    /^(?:\p{L}\.)*\p{L}$/u.test(word) || /^(?:(?:Ph|M|J|B|D|LL)\.?[A-Z][a-z]?|P\.(?:Geo|Eng))$/u.test(word)
  if (initials && (word.length > 1 || /^\p{Lu}$/u.test(word)))
    return NICKNAME.test(next) || !opensSentence(next)
  const bare = word.replace(/^[^\p{L}]+/u, '')
  if (MAY_END.has(bare)) return !opensSentence(next)
  return MAY_END.has(bare.toLowerCase()) && (before === '' || MEASURED.test(next))
}

/** What goes on behind "Max." in a list of measures, and not behind somebody called Max: a figure or a label. */
const MEASURED = /^(?:\d|(?:\p{Lu}[\p{L}-]*\s){0,2}\p{Lu}[\p{L}-]*:\s)/u

/** Titles and Latin that always go on. */
const NEVER_LAST = new Set(
  (
    'Dr Mr Mrs Ms Prof Gen Gov Sen Rep Rev Hon Capt Col Lt Sgt Maj Cmdr Adm Pres Amb Atty Supt ' +
    'Eng Drs Messrs Mses Profs Govs Sens Reps Adj v vs e.g i.e cf Figs Mt Ft viz'
  ).split(' '),
)

/** "GOV" before "MOORE", "CALIF" before "- 4 August": the abbreviation as it is written elsewhere; null when nothing goes on in capitals. */
function inCapitals(word: string, next: string): string | null {
  const goesOn = /^\p{Lu}{2}/u.test(next) || /^[-–—]/u.test(next)
  return goesOn && /^\p{Lu}{2,}$/u.test(word) ? word.charAt(0) + word.slice(1).toLowerCase() : null
}

/** `Richard A. "Dick" Moss`: a short name between marks, and the sentence goes on behind it. */
const NICKNAME = /^["“]\p{Lu}[\p{L}’'-]*(?: \p{L}[\p{L}’'-]*){0,2}["”] ?(?=[\p{L}(])/u

/** Words that are abbreviations only before a number: "No. 5", but "No. The plan…". */
const BEFORE_NUMBER = new Set('No no Nos nos Fig op Op Vol vol pp p Art Sec Ch Eq App Sect c'.split(' '))

/** A capitalised word, not a dash, a figure or a code. */
const BEGINS_WORD = /^["“‘'«([]*\p{Lu}[\p{Ll}’']/u

/** "a.m", "8pm", "7:30p.m", without the last stop. */
const HOUR = /^[\d:]*[ap]\.?m$/iu

/** What goes on in capitals after "5 p.m.": a zone, "Lisbon time", a day or a month. Nothing else does in a sentence. */
const HOUR_GOES_ON = new RegExp(
  `^\\(?(?:\\p{Lu}{2,5}|(?:\\p{Lu}\\p{L}+\\s){1,3}[Tt]ime|Eastern|Central|Mountain|Pacific|Atlantic|Alaska|Hawaii|Greenwich|${DAY_NAME}s?|${MONTH})(?!\\p{L})`,
  'u',
)

/** Abbreviations that may also be a sentence's last word: the next word decides. */
const MAY_END = new Set([
  ...SHORT_FORMS,
  ...(
    'Jr Sr Esq St Ave Blvd Rd Ste Hwy Pkwy Dept Univ Inst Assn Assoc Asst Intl Fr ' +
    'al approx Approx incl Incl est ca min max hr hrs sec sq ft lb lbs oz mi km Tel tel Fax Ext ext Attn Est ' +
    'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri ' +
    'Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa ' +
    'Tenn Tex Va Vt Wash Wis Wyo Ont Que Alta'
  ).split(' '),
])

/** Whether the next word is one that seldom follows an abbreviation, or a name's stop, inside a sentence. */
export function opensSentence(next: string): boolean {
  const word = /^["“‘'«([]*([\p{L}’']+)/u.exec(next)?.[1]
  if (word === undefined) return /^["“«]/u.test(next) || /^[•●▪■*]/u.test(next)
  return OPENERS.has(word) || (/^["“«]/u.test(next) && /^["“«]\p{Lu}/u.test(next))
}

/** Function words and the adverbs that open sentences; all of them capitalised, so "U.S. and" is none. */
const OPENERS = new Set(
  (
    'The This That These Those There Here It Its It’s He She They We You I Our My Your His Her Their ' +
    'A An In On At For With By From To Of As If When Where While After Before Since Until Although Though Because ' +
    'Despite During Through Throughout Under Over Within Without About Among Between Beyond Both Each Every Some Many ' +
    'Most Several All Any Another Other Such No Not Now Then Today Yesterday Tomorrow Once Upon And But Or So Yet Also ' +
    'Additionally However Moreover Furthermore Meanwhile Therefore Thus Finally First Second Third Next Last Recently ' +
    'Currently Previously According Following Founded Headquartered Based Established Located Please Learn Visit What Who ' +
    'Why How Which Like Unlike Together Instead Later Earlier Still Only Even Just Attendees Participants Investors'
  ).split(' '),
)
