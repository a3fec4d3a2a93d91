import type { Document } from '../../model.ts'
import { dissect } from '../pieces/dissect.ts'
import { openingOf } from '../pieces/opening.ts'

/**
 * Whether a release tells what a study has found: its headline or its opening sentence speaks of
 * a study and of what it finds.
 *
 * @example
 * // 'Bees sleep less near lamps, study finds' => true
 */
export function isOfStudy(document: Document): boolean {
  const opening = openingOf(dissect(document))?.text ?? ''
  return [document.title, document.subtitle ?? '', opening].some(
    (text) => (STUDY.test(text) && FINDS.test(text)) || REPORT_FINDS.test(text),
  )
}

const STUDY =
  /\b(?:stud(?:y|ies)|surveys?|polls?|research(?:ers?)?|scientists|(?:clinical )?trials?|experiments?)\b/iu

const FINDS =
  /\b(?:finds?|found|shows?|showed|shown|reveals?|revealed|suggests?|suggested|concludes?|concluded|according to|discovers?|discovered|findings?)\b/iu

/** A house reports results and police investigate: only a report that finds something is a study. */
const REPORT_FINDS =
  /\b(?:reports?|reviews?|audits?|inquir(?:y|ies))(?: has)? (?:finds?|found|shows?|showed|shown|reveals?|revealed|suggests?|suggested|concludes?|concluded)\b/iu
