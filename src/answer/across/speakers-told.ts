import type { Document } from '../../model.ts'
import type { Draft, DraftNote } from '../cite.ts'
import { type Composition, composition, MAX_WORDS_LIST, wordsOf } from '../composition/composition.ts'
import { speakersOf } from '../composition/quotations.ts'

/**
 * Quotes who speaks in several releases, each speaker once, the newest release first, as many
 * as an answer has words for; a note names all of them. Null where nobody is quoted.
 *
 * @param documents newest first.
 *
 * @example
 * speakersTold(releases)?.notes[0]?.text
 * // => '2 of the 3 releases quote somebody: Ada Berg, Tom Holm.'
 */
export function speakersTold(documents: readonly Document[]): Composition | null {
  const names = new Set<string>()
  const drafts: Draft[] = []
  let quoting = 0
  for (const document of documents) {
    const own = namesIn(document)
    if (own.length > 0) quoting++
    const isNew = own.some((name) => !isKnown(name, names))
    for (const name of own) if (!isKnown(name, names)) names.add(name)
    if (isNew) drafts.push(...(speakersOf(document, MOST)?.drafts ?? []))
  }
  let count = drafts.length
  while (count > 1 && wordsOf(drafts.slice(0, count)) > MAX_WORDS_LIST) count--
  const [first] = drafts
  if (first === undefined) return null
  const of =
    documents.length === quoting
      ? `The ${quoting} releases`
      : `${quoting} of the ${documents.length} releases`
  const verb = quoting === 1 ? 'quotes' : 'quote'
  const text = `${of} ${verb} somebody: ${[...names].join(', ')}.`
  const note: DraftNote = { kind: 'metadata', text, at: [first] }
  return composition(drafts.slice(0, count), [note])
}

/** Speakers of one release. */
const MOST = 4

/** "Berg" is Ada Berg, who has been named. */
function isKnown(name: string, names: ReadonlySet<string>): boolean {
  return [...names].some((other) => ` ${other} `.includes(` ${name} `))
}

/** Who is quoted in a release, whole names first. */
function namesIn({ quotations }: Document): readonly string[] {
  const all = quotations.flatMap(({ speaker }) => (speaker === null ? [] : [speaker.name]))
  return [...new Set(all)].sort((a, b) => b.split(' ').length - a.split(' ').length)
}
