import type { Document, Span } from '../../model.ts'
import { rememberedOf } from '../../remembered.ts'
import { textAt } from '../../spans.ts'
import { type Asked, reworded } from '../question.ts'
import { overlapping } from '../text/overlapping.ts'
import { agesAsWritten } from './written-ages.ts'
import { amountsAsWritten } from './written-amounts.ts'
import { boundsAsWritten } from './written-bounds.ts'
import { callingsAsWritten } from './written-callings.ts'
import { careersAsWritten } from './written-careers.ts'
import { codesAsWritten } from './written-codes.ts'
import { countriesAsWritten } from './written-countries.ts'
import { dealsAsWritten } from './written-deals.ts'
import { dosesAsWritten } from './written-doses.ts'
import { eventsAsWritten } from './written-events.ts'
import { focusesAsWritten } from './written-focuses.ts'
import { foundingsAsWritten } from './written-foundings.ts'
import { headsAsWritten } from './written-heads.ts'
import { lastsAsWritten } from './written-lasts.ts'
import { makersAsWritten } from './written-makers.ts'
import { measuresAsWritten } from './written-measures.ts'
import { payersAsWritten } from './written-payers.ts'
import { permitsAsWritten } from './written-permits.ts'
import { plainlyAsWritten } from './written-plainly.ts'
import { quartersAsWritten } from './written-quarters.ts'
import { relativesAsWritten } from './written-relative.ts'
import { reopeningsAsWritten } from './written-reopenings.ts'
import { reportedBeforeAsWritten } from './written-reported-before.ts'
import { routesAsWritten } from './written-routes.ts'
import { runsAsWritten } from './written-runs.ts'
import { salesAsWritten } from './written-sales.ts'
import { samplesAsWritten } from './written-samples.ts'
import { shortsAsWritten } from './written-shorts.ts'
import { symbolsAsWritten } from './written-symbols.ts'
import { thingsAsWritten } from './written-things.ts'
import { timesAsWritten } from './written-times.ts'
import { totalsAsWritten } from './written-totals.ts'
import { untilsAsWritten } from './written-untils.ts'
import { weekdaysAsWritten } from './written-weekdays.ts'
import { wordsAsWritten } from './written-words.ts'
import { yearsBeforeAsWritten } from './written-year-before.ts'

/** A place of a question, and how a release writes what stands there. */
export interface Rewording extends Span {
  readonly written: string
}

/**
 * Puts a question as a release would write it: "on 6/15" where that says "15
 * June", "kickoff" where it says "kick-off", "at 17:00" where it says "5 p.m.".
 *
 * Only what the release lacks as it is asked, and has in an equal form, is
 * written anew. All that follows compares words, so that a question in another
 * form is no worse off, and a near miss (6/16) no better.
 *
 * @example
 * asWritten(asked, release).text // => 'When is the kick-off?' for 'When is the kickoff?'
 */
export function asWritten(asked: Asked, document: Document): Asked {
  return writtenIn(asked)(document)
}

/** A question is put to a release several times: to find what answers it, and what it says of questions of its own. */
const writtenIn = rememberedOf((asked: Asked) =>
  rememberedOf((document: Document) => asWrittenAnew(asked, document)),
)

function asWrittenAnew(asked: Asked, document: Document): Asked {
  const { text } = asked
  const found: Rewording[] = []
  for (const rewordings of [
    boundsAsWritten,
    quartersAsWritten,
    codesAsWritten,
    relativesAsWritten,
    yearsBeforeAsWritten,
    reportedBeforeAsWritten,
    countriesAsWritten,
    timesAsWritten,
    weekdaysAsWritten,
    amountsAsWritten,
    dosesAsWritten,
    measuresAsWritten,
    thingsAsWritten,
    shortsAsWritten,
    symbolsAsWritten,
    totalsAsWritten,
    eventsAsWritten,
    careersAsWritten,
    headsAsWritten,
    lastsAsWritten,
    agesAsWritten,
    dealsAsWritten,
    foundingsAsWritten,
    makersAsWritten,
    salesAsWritten,
    reopeningsAsWritten,
    runsAsWritten,
    untilsAsWritten,
    plainlyAsWritten,
    callingsAsWritten,
    routesAsWritten,
    focusesAsWritten,
    permitsAsWritten,
    payersAsWritten,
    samplesAsWritten,
    wordsAsWritten,
  ])
    for (const one of rewordings(text, document))
      if (one.written !== textAt(text, one) && !found.some((other) => overlapping(other, one)))
        found.push(one)
  return found.length === 0 ? asked : reworded(asked, put(text, found))
}

/** Writes a text with what stands at some places of it in other words; no two of them overlap. */
export function put(text: string, rewordings: readonly Rewording[]): string {
  return [...rewordings]
    .sort((a, b) => b.start - a.start)
    .reduce((rest, { start, end, written }) => `${rest.slice(0, start)}${written}${rest.slice(end)}`, text)
}
