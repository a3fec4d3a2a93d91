import porter2 from 'wink-porter2-stemmer'

/**
 * Gives the Porter2 stem of a folded word (Porter, snowballstem.org, "English").
 *
 * Words that hold anything but the letters a to z are their own stem: the
 * algorithm knows no digits, dots or other scripts.
 *
 * @example
 * stem('companies') // => 'compani'
 */
export function stem(word: string): string {
  const known = cache.get(word)
  if (known !== undefined) return known
  const value = APART.get(word) ?? (ENGLISH.test(word) ? porter2(word.replace(LETTERS, '')) : word)
  if (cache.size >= CACHE_SIZE) cache.clear()
  cache.set(word, value)
  return value
}

const ENGLISH = /^[a-z]{3,40}$/

/** "NFTs", "DVDs": the algorithm takes off an "s" only behind a vowel. Of three letters it may be one of them ("GPS"). */
const LETTERS = /(?<=^[b-df-hj-np-tv-xz]{3,5}(?<!s))s$/

/** Words that the algorithm joins with others that mean something else: "engineer" with "engine", "customer" with "customs"; and some that it parts: "production" from "produce". */
const APART: ReadonlyMap<string, string> = new Map(
  Object.entries({
    engineer: 'engineer engineers engineered engineering',
    universiti: 'university universities',
    authoriti: 'authority authorities',
    customer: 'customer customers',
    important: 'important importantly importance',
    experiment: 'experiment experiments experimental',
    business: 'business businesses',
    polic: 'police policing',
    hospitaliti: 'hospitality',
    // "United States" are no units.
    united: 'united',
    // "Founded" is not the past of "find".
    founder: 'founded founding founder founders',
    international: 'international internationally',
    training: 'training trainings trained',
    parking: 'parking',
    executive: 'executive executives',
    mineral: 'mineral minerals',
    produc: 'production productions',
    positive: 'positive positively',
    physics: 'physics',
    evening: 'evening evenings',
    organic: 'organic organically',
    gas: 'gas gases',
    bus: 'bus buses',
    organiz:
      'organization organizations organisation organisations organize organizes organized organizing organizer organizers organise organises organised organising organiser organisers',
  }).flatMap(([stem, words]) => words.split(' ').map((word) => [word, stem] as const)),
)

/** Holds the vocabulary of an archive of tens of thousands of releases; a full cache starts anew, so it cannot grow for ever. */
const CACHE_SIZE = 200_000

const cache = new Map<string, string>()
