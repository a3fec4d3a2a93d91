import type { Library } from '../../library.ts'
import type { Question } from '../../model.ts'

/**
 * A question of "the releases" as one of the release, where only one is searched: "What do the
 * releases say about the mill?" asks for all that this one tells of it.
 *
 * @example
 * ofOneRelease({ question: 'What do the releases say about the mill?' }, libraryOfOne).question
 * // => 'What does the release say about the mill?'
 */
export function ofOneRelease(request: Question, { documents }: Library): Question {
  const searched = request.filter?.documents?.length ?? documents.size
  if (searched !== 1) return request
  return { ...request, question: request.question.replace(OF_RELEASES, '$1does the release say about ') }
}

const OF_RELEASES =
  /^((?:and |so |but )?what )(?:do|did) the (?:(?:press|news) )?(?:releases|statements|announcements|articles|documents) (?:say|tell (?:me|us)) (?:about|on|of) (?=\S)/iu
