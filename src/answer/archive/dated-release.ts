import { MONTHS, monthNumber } from '../text/periods.ts'
import { withoutPossessive } from '../text/word-forms.ts'

/** A question about the releases of a month or day of issue. */
export interface DatedRelease {
  /** Whose they are, as the question has it: "Orme Ferries", "the museum"; null where it does not say. */
  readonly house: string | null
  /** When they were issued; null what the question leaves open. */
  readonly issued: { readonly year: string | null; readonly month: number; readonly day: number | null }
  /** In the words of the question: "March 2026". */
  readonly when: string
  /** The question as it is asked of that release where no other is open. */
  readonly question: string
}

/**
 * Reads a question about a release that is told by when it was issued: "the April
 * release", "Orme Ferries’ press release from May 2026", "the release of 12 March by
 * Orme Ferries". Null for any other, and for the release of a product or a figure.
 *
 * @example
 * datedRelease('What did the April release say about fares?')
 * // => { house: null, issued: { year: null, month: 4, day: null }, when: 'April', question: 'What did the release say about fares?' }
 */
export function datedRelease(question: string): DatedRelease | null {
  for (const form of FORMS) {
    const found = form.exec(question)
    const { month = '', year = null, day, dayAfter, of, owner, its } = found?.groups ?? {}
    if (found === null) continue
    if (!/\b(?:press|news|media)\s/iu.test(found[0]) && !TELLS.test(question.replace(found[0], ' ')))
      return null
    const number = day ?? dayAfter
    const said = its === undefined ? owner : DOER.exec(question.slice(0, found.index))?.[1]
    if (its !== undefined && said === undefined) return null
    const house = of ?? (said === undefined ? null : withoutPossessive(said))
    const rest = question.slice(found.index + found[0].length)
    const text = `${question.slice(0, found.index)}the release${rest}`
    return {
      house: house?.trim() ?? null,
      issued: {
        year,
        month: monthNumber(month.toLowerCase()),
        day: number === undefined ? null : Number(number),
      },
      when: [number, month, year].filter((part) => part != null).join(' '),
      question: text.charAt(0).toUpperCase() + text.slice(1),
    }
  }
  return null
}

const MONTH_NAMES = MONTHS.map(
  (name) => `[${name.charAt(0).toUpperCase()}${name.charAt(0)}]${name.slice(1)}`,
).join('|')

const TIME = String.raw`(?:(?<day>\d{1,2})(?:st|nd|rd|th)? (?:of )?)?(?<month>${MONTH_NAMES})(?: (?<dayAfter>\d{1,2})(?:st|nd|rd|th)?(?!\d),?)?(?:,? (?<year>(?:19|20)\d\d))?(?![\p{L}\d]| \p{Lu})`

const RELEASE =
  '(?:(?:[Pp]ress|[Nn]ews|[Mm]edia) )?(?:release|statement|announcement)\\b(?! (?:party|date|notes?)\\b)'

const NAME = String.raw`[\p{Lu}\d][\p{L}\d&.’'-]*(?: (?:(?:of|the|and|for|&) ){0,2}[\p{Lu}\d][\p{L}\d&.’'-]*){0,5}`

/** What opens a question with a capital, and no name. */
const ASKS =
  '(?:Summari[sz]e|Sum|Summary|Overview|Give|Show|Tell|List|Find|Quotes?|Key|Main|Figures|What|Who|Whom|Whose|When|Where|Why|How|Which|Did|Does|Do|Is|Was|Are|Were|Has|Have|Had|In|On|Of|For|From|By|And|So|According|Please|The|Press|Media|News)\\b'

/** "Orme Ferries’", "the museum’s", "the Orme Ferries"; none where the article is all. */
const OWNER = String.raw`(?:(?:[Tt]he )?(?<owner>(?!${ASKS})${NAME}|(?<=[Tt]he )\p{Ll}+(?: \p{Ll}+)?['’]s?) |[Tt]he |(?<its>[Ii]ts|[Tt]heir) )`

/** Whose "its release" is: "What did {Orme Ferries} say in its release?" */
const DOER = new RegExp(
  String.raw`\b(?:did|does|do|has|have|had|will) (?:the )?(${NAME}|(?<=the )\p{Ll}+)`,
  'u',
)

/** "By Orme Ferries", "of the museum" */
const OF = String.raw`(?: (?:of|by|from) (?<of>(?:the )?(?:${NAME}|(?<=the )\p{Ll}+(?: \p{Ll}+)?(?=\s*[?.!,]|\s*$))))`

const FORMS: readonly RegExp[] = [
  new RegExp(String.raw`(?<![\p{L}\d])${OWNER}${TIME} ${RELEASE}${OF}?`, 'u'),
  new RegExp(
    String.raw`(?<![\p{L}\d])${OWNER}${RELEASE}${OF}? (?:of|from|dated|(?:issued|published|put out) (?:in|on)) ${TIME}`,
    'u',
  ),
  new RegExp(
    String.raw`(?<![\p{L}\d])${OWNER}${RELEASE} (?:of|from|dated|(?:issued|published|put out) (?:in|on)) ${TIME}${OF}`,
    'u',
  ),
].reverse()

/** What is told by a release, and of one: a product's is no press release. */
const TELLS =
  /\b(?:summari[sz]e|summary|sum up|overview|gist|key|main|figures|quotes?|quoted|quotations?|contact|headline|title|issued|published|put out|about|say|says|said|state[sd]?|mention(?:s|ed)?|announced?|report(?:s|ed)?|tells?|told|according to)\b/iu
