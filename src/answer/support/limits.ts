/**
 * Whether it is asked what holds behind a limit and a sentence tells what holds up to
 * it: "free for up to six hours" for "How much is it after six hours?".
 *
 * @example
 * tellsOnlyUpTo('What does parking cost after 2 hours?', 'It is free for the first 2 hours.') // => true
 */
export function tellsOnlyUpTo(question: string, stated: string): boolean {
  const limit = BEHIND.exec(question)?.[1]
  if (limit === undefined || GOES_BEYOND.test(stated)) return false
  const upTo = new RegExp(
    String.raw`\b(?:up to|first|within|under|at most|less than|maximum of) (?:the )?${limit}s?\b`,
    'iu',
  )
  return upTo.test(stated)
}

/** "After {six hour}s", "beyond {3 mile}s" */
const BEHIND =
  /\b(?:after|beyond|past|(?:more|longer) than|over) (?:the )?(?:first )?((?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty) \p{L}+?)s?\b/iu

const GOES_BEYOND =
  /\b(?:after|thereafter|then|beyond|longer|extra|additional|each further|every further|afterwards)\b/iu
