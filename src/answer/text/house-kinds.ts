import { remembered } from '../../remembered.ts'
import { withoutS } from './word-forms.ts'

/**
 * Whether a name says of itself that it is of another kind of house than a noun asks for: a
 * laboratory is no airline, a foundation no ministry.
 *
 * Kinds that go by each other's names are none apart: a school is called a college or an
 * institute, a hospital a clinic or a trust. A name or noun without such a word may be anything.
 *
 * @example
 * isOtherKindOfHouse('airline', 'Lind Laboratory') // => true
 * isOtherKindOfHouse('university', 'Lind Institute') // => false
 * isOtherKindOfHouse('airline', 'Fjordwing') // => false
 */
export function isOtherKindOfHouse(noun: string, name: string): boolean {
  const asked = familiesOf(noun)
  const own = familiesOf(headOf(name))
  return isKindOfHouse(noun) && own.length > 0 && !own.some((family) => asked.includes(family))
}

/**
 * Whether a noun asks for a house of some kind: "brewery", "hotels", and not "line" or
 * "city", which are so called for more than the house.
 */
export function isKindOfHouse(noun: string): boolean {
  return familiesOf(noun).some((at) => formsOf(noun).some((form) => FAMILIES[at]?.kinds.has(form)))
}

/**
 * Whether a noun in a text is another word for the kind of house asked for, a legislature for a
 * parliament: that is closer than kinds that go by each other's names, as schools and universities do.
 */
export function isSameKindOfHouse(noun: string, word: string): boolean {
  return SAME.some((words) => [noun, word].every((one) => formsOf(one).some((form) => words.has(form))))
}

const SAME: readonly ReadonlySet<string>[] = [
  'parliament legislature senate assembly',
  'hospital clinic infirmary',
  'charity foundation nonprofit non-profit',
  'bank lender',
  'brewery brewer',
  'shipyard boatyard shipbuilder',
  'supermarket grocer',
  'railway railroad',
  'regulator watchdog',
  'theatre theater playhouse',
].map((words) => new Set(words.split(' ')))

/** The word of a name that says what it is: "{University} of Lind", "Lind {Foundation}". */
function headOf(name: string): string {
  const [whole = ''] = name.split(/ (?:of|for|in|at) /u)
  return whole.slice(whole.lastIndexOf(' ') + 1)
}

/** The families that a word is of, by their places. */
const familiesOf = remembered((word: string): readonly number[] =>
  FAMILIES.flatMap(({ kinds, others }, at) =>
    formsOf(word).some((form) => kinds.has(form) || others.has(form)) ? [at] : [],
  ),
)

function formsOf(word: string): readonly string[] {
  const plain = word.toLowerCase()
  return [plain, withoutS(plain)]
}

interface Family {
  /** What such houses are called. */
  readonly kinds: ReadonlySet<string>
  /** What else the name of one may end with. */
  readonly others: ReadonlySet<string>
}

const family = (kinds: string, others = ''): Family => ({
  kinds: new Set(kinds.split(' ')),
  others: new Set(others.split(' ')),
})

/** Kinds of houses that go by each other's names. */
const FAMILIES: readonly Family[] = [
  family(
    'university college school academy polytechnic seminary conservatory faculty laboratory lab',
    'institute institution centre center',
  ),
  family('hospital clinic infirmary hospice', 'institute institution centre center trust university college'),
  family(
    'charity foundation nonprofit non-profit',
    'trust fund association society mission church institute league alliance council committee',
  ),
  family('museum gallery library archive', 'institute institution centre center foundation trust society'),
  family('theatre theater playhouse', 'opera ballet company centre center festival'),
  family('orchestra choir', 'symphony philharmonic ensemble band opera society'),
  family(
    'ministry department council parliament legislature senate assembly',
    'agency authority court commission office bureau government institute service board directorate police administration',
  ),
  family(
    'regulator watchdog',
    'authority agency commission office bureau board council department ministry institute service administration association exchange',
  ),
  family('court tribunal'),
  family('church cathedral diocese parish abbey', 'chapel mission'),
  family('club', 'team united city rovers athletic association sport league federation'),
  family('union', 'federation association congress society brotherhood guild alliance'),
  family(
    'bank lender',
    'trust fund capital bancorp bancshares union financial finance institution partner mutual',
  ),
  family('insurer', 'insurance assurance mutual financial life'),
  family('airline', 'airways air'),
  family('railway railroad tramway', 'rail transit transport train line'),
  family('hotel hostel inn', 'resort lodge palace house hall plaza'),
  family('brewery brewer', 'beer'),
  family('newspaper', 'paper journal magazine times post news gazette press media'),
  family('supermarket grocer', 'store shop market food'),
  family('shipyard boatyard shipbuilder', 'yard marine'),
  family('airport', 'port'),
  family('drugmaker', 'pharma pharmaceutical therapeutic biosciences biotech'),
]
