import { MONTH } from '../../corpus/date.ts'
import type { Document, Span } from '../../model.ts'
import { exceptedTerms } from '../asked/excepted.ts'
import { sentencesWanted } from '../asked/only-overview.ts'
import { readableDate } from '../dates.ts'
import { isProse } from '../pieces/candidates.ts'
import { dissect } from '../pieces/dissect.ts'
import { openingOf } from '../pieces/opening.ts'
import type { Asked } from '../question.ts'
import { dateNotes } from '../times/date-notes.ts'
import { type Composition, composition, draftAt } from './composition.ts'
import { contactsAsked } from './contacts.ts'
import { author, payer } from './credits.ts'
import { itsWeight } from './its-weight.ts'
import { keyFigures } from './key-figures.ts'
import { isOfStudy } from './of-study.ts'
import { peopleIn } from './people-in.ts'
import { mainQuotations, quotationsAsked, speakersOf } from './quotations.ts'
import { overview } from './summary.ts'
import { whatNext } from './what-next.ts'

/**
 * Answers what is asked of a release as a whole: what it is about, its figures,
 * its quotations, who issued it, when and where, and whom to call. The parsed
 * document knows these; no sentence needs to be searched for.
 *
 * @returns null when the release does not give it.
 */
export function answerWhole(asked: Asked, document: Document): Composition | null {
  return dated(given(asked, document))
}

/** Answers with contacts of a release. */
export function answerReached(found: Composition): Composition {
  return { ...found, notes: [...found.notes, ...dateNotes(found.drafts)] }
}

/** Answers with all that the speaker who is asked for says in several releases; see {@link quotationsAsked}. */
export function allQuotations(asked: Asked, documents: readonly Document[]): Composition | null {
  return dated(quotationsAsked(asked, documents))
}

/** Whether {@link answerWhole} has an answer, for less than what it costs. */
export function answersWhole(asked: Asked, document: Document): boolean {
  return given(asked, document) !== null
}

function dated(found: Composition | null): Composition | null {
  return found && { ...found, notes: [...found.notes, ...dateNotes(found.drafts)] }
}

function given(asked: Asked, document: Document): Composition | null {
  switch (asked.whole) {
    case 'overview':
      return overview(document, sentencesWanted(asked.text))
    case 'people':
      return peopleIn(document)
    case 'findings':
      return isOfStudy(document) ? overview(document) : null
    case 'next':
      return whatNext(document)
    case 'weight':
      return itsWeight(document)
    case 'figures':
      return keyFigures(document)
    case 'quotation':
      return mainQuotations(document, MAX_QUOTATIONS)
    case 'quotations':
      return quotationsAsked(asked, [document])
    case 'speakers':
      return speakersOf(document, MAX_SPEAKERS, {
        isCounted: /^(?:and )?how many\b/iu.test(asked.text),
        besides: exceptedTerms(asked.text),
      })
    case 'contact':
      return contactsAsked(asked, document)
    case 'issuer':
      return marked(document, document.marks.issuer, document.issuer)
    case 'author': {
      const name = author(document)
      // A release is written by whoever issues it, and an article of a paper is not.
      if (name === null && !asksArticle(asked)) {
        const other = writtenBy(asked, document)
        return other === undefined ? marked(document, document.marks.issuer, document.issuer) : other
      }
      return name && marked(document, name, null)
    }
    case 'payer': {
      const name = payer(document)
      return name && marked(document, name, null)
    }
    case 'published':
      return (MADE_KNOWN.test(asked.text) ? madeKnown(document) : null) ?? published(document)
    case 'place':
      return marked(document, document.marks.place, document.place)
    case 'title':
      return document.marks.title === null ? null : composition([draftAt(document, document.marks.title)])
    case null:
      return null
  }
}

/** "Who wrote {this}?", where a release tells who wrote something: that, where it is one thing. */
function writtenBy({ text }: Asked, document: Document): Composition | null | undefined {
  if (!/\bthis[\s?.!]*$/iu.test(text)) return undefined
  const told = dissect(document).candidates.filter((one) => isProse(one) && WRITTEN_BY.test(one.text))
  const [only, another] = told
  if (only === undefined) return undefined
  return another === undefined ? composition([draftAt(document, only)]) : null
}

const WRITTEN_BY = /\bwritten\s(?:and\s\p{L}+\s)?by\b/iu

function asksArticle({ text }: Asked): boolean {
  return /\barticle\b/iu.test(text)
}

const MAX_QUOTATIONS = 2
const MAX_SPEAKERS = 4

/** The line, or the dateline, in which a piece of metadata stands. */
function marked(document: Document, mark: Span | null, value: string | null): Composition | null {
  if (mark === null) {
    const title = document.marks.title
    if (value === null || title === null) return null
    return composition(
      [draftAt(document, title)],
      [
        {
          kind: 'metadata',
          text: `From the file’s own metadata: ${value}.`,
          at: [{ document, span: title }],
        },
      ],
    )
  }
  const holder = dissect(document).candidates.find(
    (candidate) => candidate.start <= mark.start && mark.end <= candidate.end,
  )
  return composition([draftAt(document, holder ?? mark, mark)])
}

/** What was made known may have been so before the day of the release. */
const MADE_KNOWN = /\b(?:announced?|made (?:public|known)|news)\b/iu

/**
 * The sentence with which a release opens, where it tells on which day it made its news known:
 * another than that of its dateline, or that of a release which has none ("today announced").
 */
function madeKnown(document: Document): Composition | null {
  const opening = openingOf(dissect(document))
  if (opening === undefined) return null
  const { text, start } = opening
  const today = document.published !== null && document.marks.published === null ? TODAY.exec(text) : null
  const { index, 0: words } = today ?? ON_DAY.exec(text) ?? {}
  if (index === undefined || words === undefined) return null
  return composition([
    draftAt(document, opening, { start: start + index, end: start + index + words.length }),
  ])
}

const KNOWN = '(?:announc|confirm|unveil|reveal)ed'

const TODAY = new RegExp(String.raw`(?<=\b${KNOWN} )today\b|\btoday(?= ${KNOWN}\b)`, 'u')

/** "It announced {on Monday} that", and no "deal announced on Monday". */
const ON_DAY = new RegExp(
  String.raw`(?<=\b(?:it|they|company|\p{Lu}[\p{L}\p{N}.&-]*,?) ${KNOWN} )(?:yesterday|(?:(?:late|earlier) )?(?:on )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b(?:, (?=${MONTH}))?|(?=${MONTH}|\d{1,2} ${MONTH}))(?:${MONTH}\.? \d{1,2}\b(?:, \d{4})?|\d{1,2} ${MONTH}\b(?: \d{4})?)?)`,
  'u',
)

function published(document: Document): Composition | null {
  if (document.published === null) return null
  const mark = document.marks.published
  if (mark !== null) return marked(document, mark, document.published)
  const at = document.marks.title ?? dissect(document).candidates[0]
  if (at === undefined) return null
  const from = document.publishedFrom === 'file name' ? 'The name of the file' : 'The metadata of the file'
  return composition(
    [draftAt(document, at)],
    [
      {
        kind: 'metadata',
        text: `${from} dates this release ${readableDate(document.published)}; its text gives no date of its own.`,
        at: [{ document, span: { start: at.start, end: at.end } }],
      },
    ],
  )
}
