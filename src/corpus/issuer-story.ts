import type { Span } from '../model.ts'
import { textAt } from '../spans.ts'
import type { Draft } from './draft.ts'
import { beginsWithGivenName } from './genders.ts'
import { beginsHouse, isHouseWord } from './house-words.ts'
import type { Clues } from './issuer-domain.ts'
import { LEGAL_FORM, plain, withForm } from './issuer-name.ts'
import { literal } from './literal.ts'
import { isRegion, ROLE_WORD } from './names.ts'

/**
 * The house of a notice that says nowhere who sends it: of the organisations that the
 * story names, by a noun for what they are ("Holm Town Council"), the one it is about.
 *
 * The subject with which it opens counts most, then the headline, then how often it is
 * named, in full or as "the council". Null where two are as near, or none near enough:
 * an article about others names many.
 *
 * @example
 * // "Twelve members of Holm Mountain Rescue Team went out. … It was the team's third callout. The team asks …"
 * houseOfStory(clues) // => { start: 18, end: 43 }
 */
export function houseOfStory({ text, blocks, headline, lead }: Clues): Span | null {
  const story = storyOf(blocks)
  const houses = housesIn(story)
  const headed = plain(headline)
  const words = plain(story.map((block) => block.words).join('\n'))
  const openingEnd = lead?.end ?? 0
  let best: House | null = null
  let most = 0
  let isTied = false
  for (const house of houses.values()) {
    const isSubject = lead !== null && isSubjectOf(textAt(text, lead), house.name)
    const called = timesCalled(house, words)
    const points =
      (isSubject ? OPENS : 0) +
      (house.span.start < openingEnd ? 1 : 0) +
      (houses.size === 1 && IS_PLACE.test(text.slice(0, house.span.start)) ? 1 : 0) +
      (headed.includes(house.key) ? HEADS : 0) +
      Math.min(house.times, MOST_TIMES) +
      Math.min(called, MOST_TIMES)
    if (!isSubject && called < TWICE) continue
    if (points > most) {
      best = house
      most = points
      isTied = false
    } else if (points === most) isTied = true
  }
  return best === null || isTied || most < FEWEST ? null : best.span
}

/**
 * The house that the first sentence gives for who tells it: "The ferry will now sail on
 * 17 June, Holm Ferries said today."; null where it gives none.
 */
export function saidInLead({ text, lead }: Clues): Span | null {
  if (lead === null) return null
  const first = text.slice(lead.start, Math.min(lead.end, lead.start + LONGEST_FIRST))
  const found = SAID.exec(first)
  const name = found?.[1] === undefined ? null : houseIn(found[1])
  if (found === null || name === null || name !== found[1] || beginsWithGivenName(name)) return null
  const start = lead.start + found.index + found[0].indexOf(name)
  return { start, end: start + name.length }
}

/** Characters of a first sentence. */
const LONGEST_FIRST = 400

/** Whether the story of a release is as short as that of a notice. */
export function isNotice(blocks: readonly Draft[]): boolean {
  return storyOf(blocks).reduce((sum, { words }) => sum + words.length, 0) <= LONGEST
}

function storyOf(blocks: readonly Draft[]): Draft[] {
  return blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'list-item')
}

/** "The heating at Holm School", "partners of Holm LLP": where it is, and who has it; others give and order. */
const IS_PLACE = /\s(?:at|of|in|from)\s(?:the\s)?$/u

/** Points. Only one that opens the story or heads it, or of which it goes on, has so many. */
const FEWEST = 3
const OPENS = 3

/** Whom others only speak of is not called by its noun again and again. */
const TWICE = 2
const HEADS = 2
const MOST_TIMES = 3

/** Characters of a notice. A longer story that nobody signs is an article about others. */
const LONGEST = 3_500

interface House {
  readonly name: string
  /** As {@link plain} has it. */
  readonly key: string
  /** Where the story names it first. */
  readonly span: Span
  readonly times: number
}

/** The organisations that a story names, by their plain names. */
function housesIn(story: readonly Draft[]): ReadonlyMap<string, House> {
  const houses = new Map<string, House>()
  for (const { words, start } of story) {
    for (const { run, index } of runsIn(words)) {
      const at = LEADING.exec(run)?.[0].length ?? 0
      const name = houseIn(run.slice(at))
      if (name === null || beginsWithGivenName(name) || ROLE_WORD.test(name) || isRegion(name)) continue
      const key = plain(name)
      const whole = withForm(words, { start: index + at, end: index + at + name.length })
      const known = houses.get(key)
      houses.set(key, {
        name,
        key,
        span: known?.span ?? { start: start + whole.start, end: start + whole.end },
        times: (known?.times ?? 0) + 1,
      })
    }
  }
  return houses
}

const WORD = "\\p{Lu}(?:\\.|[\\p{L}\\p{N}’'-]*)"

/** "…, the Holm Harbour Trust said today." */
const SAID = new RegExp(
  `,\\s(?:the\\s)?(${WORD}(?:(?:\\s(?:of|and|for|the|de))?(?:\\s&)?\\s${WORD}){1,7})\\s(?:said|announced|reported|confirmed)(?:\\s(?:today|yesterday|on\\s\\p{Lu}\\p{Ll}+))?[.,]`,
  'u',
)

/** Runs of words with capitals; of "Orme Credit Union and Bray Credit Union" both. */
function runsIn(words: string): { readonly run: string; readonly index: number }[] {
  return [...words.matchAll(RUN)].flatMap(({ 0: run, index }) => {
    const and = run.indexOf(' and ')
    const [one, other] = [run.slice(0, and), run.slice(and + AND)]
    if (and === -1 || houseIn(one) !== one || houseIn(other) === null) return [{ run, index }]
    return [
      { run: one, index },
      { run: other, index: index + and + AND },
    ]
  })
}

const AND = ' and '.length

/** Words with capitals, and the small words between them. */
const RUN = new RegExp(`${WORD}(?:(?:\\s(?:of|and|for|the|de))?(?:\\s&)?\\s${WORD}){1,9}`, 'gu')

/** What begins a sentence and no name. */
const LEADING =
  /^(?:(?:The|A|An|In|At|For|By|On|From|With|And|Of|As|Since|Both|But|When|While|After|Before|Members of|All|About)\s)+(?:the\s)?/u

/** Up to the last word that says what it is; "University of Holm" says so at once and "Port Authority" in the end. */
function houseIn(run: string): string | null {
  const words = run.split(/\s/u)
  const bare = words.map((word) => word.replace(/[’']s?$/u, ''))
  if (bare.some((_, at) => beginsHouse(bare, at))) return bareName(words)
  const last = bare.findLastIndex((word) => isHouseWord(word))
  return last < 1 ? null : bareName(words.slice(0, last + 1))
}

function bareName(words: readonly string[]): string {
  return words.join(' ').replace(/[’']s?$/u, '')
}

/** Whether a story opens with a name and a verb, a clause that explains it aside. */
function isSubjectOf(lead: string, name: string): boolean {
  return new RegExp(
    `^(?:The\\s)?${literal(name)}(?:${LEGAL_FORM})?(?:\\s*\\([^)]{1,40}\\))?(?:,\\s[^,.]{1,80},)?\\s(?:now|also|today|again|yesterday|\\p{Ll}+ly)?\\s?\\p{Ll}`,
    'u',
  ).test(lead)
}

/** What is done to a house by others: "asks the council", "against the council". */
const UNDER = String.raw`\b(?:against|ask|asks|asked|urge|urges|urged|sue|sued|to|from|by|with|tell|tells|told|at|near)`

/** How often a story calls a house by its noun alone, as one that does or has something: "the council", "the team's". */
function timesCalled({ name, key }: House, story: string): number {
  const noun = name.split(/\s/u).findLast((word) => isHouseWord(word))
  if (noun === undefined) return 0
  const called = new RegExp(`(?<!${UNDER}) the ${literal(noun.toLowerCase())}`, 'gu')
  return [...story.replaceAll(key, ' ').matchAll(called)].length
}
