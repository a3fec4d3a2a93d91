import { beginsWithGivenName } from '../../corpus/genders.ts'
import { isHonorific, ORGANISATION_WORD, ROLE_HEAD } from '../../corpus/names.ts'
import { headNoun } from '../text/words.ts'

/**
 * Puts a question for what somebody is or does, or for the house that they are of, as it is
 * mostly put: "what post does Ida Roos hold" asks for her job, and "who does Ida Roos work for"
 * where she works. What a house may have as well, a position or a role, counts for a given name
 * or behind a form of address alone. Whoever holds an office is asked for by "who".
 *
 * @example
 * somebodysOffice('In what capacity does Roos speak?') // => 'What is Roos’s job?'
 * somebodysOffice('Which organisation is Ida Roos from?') // => 'Where does Ida Roos work?'
 */
export function somebodysOffice(question: string): string {
  const office = OF_OFFICE.map((form) => form.exec(question)?.groups?.office).find(Boolean)
  if (office !== undefined && isOffice(office)) return `Who is the ${office}?`
  for (const { form, written, isPersons = false } of FORMS) {
    const name = form.exec(question)?.groups?.name
    if (name === undefined || ORGANISATION_WORD.test(name) || NO_NAME.test(name)) continue
    if (!isPersons && !beginsWithGivenName(name) && !isHonorific(name.split(' ')[0] ?? '')) continue
    return written(name)
  }
  return question
}

interface Form {
  readonly form: RegExp
  readonly written: (name: string) => string
  /** Whether nothing but a person is asked about so, whatever the name. */
  readonly isPersons?: boolean
}

const job = (name: string): string => `What is ${name}’s job?`
const house = (name: string): string => `Where does ${name} work?`
const who = (name: string): string => `Who is ${name}?`

const OPENING = '^(?:[Aa]nd |[Ss]o |[Bb]ut )?'

const NAME = String.raw`(?<name>\p{Lu}[\p{L}.’'-]*?(?: (?:\p{Lu}[\p{L}.’'-]*?|de|da|van|von|der|bin|al|el)){0,4})`

const OFFICE = '(?:post|position|office|job|role|job title)'

const BODY = '(?:organi[sz]ation|body|institution|employer)'

const END = String.raw`(?: (?:now|currently|today))?[\s?.!]*$`

const FORMS: readonly Form[] = [
  // "What does {Roos} do for a living?"; "What does {Ida Roos} do?" alone is a house's question, too.
  {
    form: new RegExp(
      String.raw`${OPENING}[Ww]hat (?:does|did) ${NAME} (?:currently )?do (?:for a living|for work|professionally)${END}`,
      'u',
    ),
    written: job,
    isPersons: true,
  },
  // "{Roos}’s profession?", "{Roos} job title"
  {
    form: new RegExp(
      String.raw`${OPENING}(?:[Ww]hat(?:['’]s| is| are| was) )?${NAME}(?:['’]s?)? (?:own |current |official )?(?:occupation|profession|job title|day job)${END}`,
      'u',
    ),
    written: job,
    isPersons: true,
  },
  {
    form: new RegExp(
      String.raw`${OPENING}(?:[Ww]hat(?:['’]s| is| are| was) )?${NAME}['’]s? (?:current |official )?(?:position|posts?|office)${END}`,
      'u',
    ),
    written: job,
  },
  // "Job title of {Roos}?", "What is the role of {Ida Roos}?"
  {
    form: new RegExp(
      String.raw`${OPENING}(?:[Ww]hat(?:['’]s| is| was) )?(?:[Tt]he )?(?:[Jj]ob title|[Oo]ccupation|[Pp]rofession) of ${NAME}${END}`,
      'u',
    ),
    written: job,
    isPersons: true,
  },
  {
    form: new RegExp(
      String.raw`${OPENING}(?:[Ww]hat(?:['’]s| is| was) )?(?:[Tt]he )?(?:[Tt]itle|[Rr]ole|[Pp]osition|[Jj]ob) of ${NAME}${END}`,
      'u',
    ),
    written: job,
  },
  // "Which posts does {Roos} hold?", "In what capacity does {Roos} speak?"
  {
    form: new RegExp(
      String.raw`${OPENING}(?:[Ww]hich|[Ww]hat) (?:other )?${OFFICE}s? (?:does|did|do) ${NAME} (?:also |currently )?(?:hold|have|occupy)${END}`,
      'u',
    ),
    written: job,
    isPersons: true,
  },
  {
    form: new RegExp(
      String.raw`${OPENING}[Ii]n (?:what|which) (?:capacity|role|function) (?:does|did|is|was) ${NAME} (?:speak|speaking|comment|commenting|quoted)${END}`,
      'u',
    ),
    written: job,
    isPersons: true,
  },
  { form: new RegExp(String.raw`${OPENING}[Ww]hat(?:['’]s| is) ${NAME}${END}`, 'u'), written: who },
  // "Who does {Roos} work for?", "Who is {Roos}’s employer?"
  {
    form: new RegExp(
      String.raw`${OPENING}[Ww]hom? (?:does|is) ${NAME} (?:work(?:ing)? (?:for|with)|employed by|with)${END}`,
      'u',
    ),
    written: house,
    isPersons: true,
  },
  {
    form: new RegExp(
      String.raw`${OPENING}(?:(?:[Ww]hat|[Ww]ho)(?:['’]s| is) )?${NAME}['’]s? (?:employer|affiliation)${END}`,
      'u',
    ),
    written: house,
    isPersons: true,
  },
  {
    form: new RegExp(
      String.raw`${OPENING}[Ww]hom? (?:does|is) ${NAME} (?:represent|speak for|speaking for)${END}`,
      'u',
    ),
    written: house,
  },
  // "Which organisation is {Ida Roos} from?"
  {
    form: new RegExp(
      String.raw`${OPENING}(?:[Ww]hich|[Ww]hat) ${BODY} (?:is|does) ${NAME} (?:from|with|at|work for|work at|working for|belong to|represent|speak for)${END}`,
      'u',
    ),
    written: house,
  },
]

/** "Name of the {mayor of Holm}?", "Who holds the post of {mayor}?", "What is the {mayor}’s name?", "What is the {chief executive} called?" */
const OF_OFFICE: readonly RegExp[] = [
  String.raw`(?:(?:[Ww]hat(?:['’]s| is) )?(?:[Tt]he )?[Nn]ame of the |[Ww]ho (?:holds|has) the (?:post|office|position|role|job) of (?:the )?)(?<office>[^?,]{3,60}?)`,
  String.raw`[Ww]hat(?:['’]s| is) the (?<office>[^?,]{3,60}?)(?:['’]s name| called)`,
].map((form) => new RegExp(`${OPENING}${form}${END}`, 'u'))

/** Whether words are an office that somebody has, and no thing ("the lead", "the host"). */
function isOffice(words: string): boolean {
  const noun = headNoun(words)
  return ROLE_HEAD.test(noun) && !/^(?:lead|host|associate|counsel|head)$/iu.test(noun)
}

/** A capital that begins no name. */
const NO_NAME = /^(?:The|A|An|It|This|That|Its|Their|Our|Who|What|Where|How)\b/u
