import { askedReleases } from '../archive/asked-releases.ts'
import { listedAnew, olderOnes, rankAlone } from './list-anew.ts'
import { listedOne } from './listed-one.ts'
import { listIn, SOME_DAY } from './release-list.ts'
import type { Talk } from './talk.ts'
import { ofTheRelease } from './the-release.ts'

/**
 * Completes a question that goes on about releases which were listed, or about the
 * one of them that was spoken of last: "What is the second one about?", "And from
 * Acme?", "Just 2025", "Who is quoted in it?". Null for any other.
 *
 * @example
 * // after 'Which releases mention the ferry?', answered with two headlines
 * ofReleases('What is the latest one about?', talk)
 * // => 'What is the release “Ferry to sail in May” about?'
 */
export function ofReleases(core: string, talk: Talk): string | null {
  const list = listIn(talk, false)
  const rank = list === null ? null : rankAlone(core, list, talk.previous)
  if (rank !== null) return rank
  if (askedReleases(core, SOME_DAY) !== null) return POINTS.test(core) ? null : core
  const one = listedOne(core, listIn(talk, true) ?? list, talk.previous)
  return (
    one ??
    ofTheRelease(core, talk) ??
    (list === null ? olderOnes(core, talk) : listedAnew(core, list, talk.previous))
  )
}

/** Asked of "them", and not of whichever releases there are. */
const POINTS = /\b(?:it|its|they|them|their|he|she|his|him|her|this|that|these|those|we|us|our|you|your)\b/iu
