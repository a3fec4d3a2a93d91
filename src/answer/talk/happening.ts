/**
 * Names what had happened, of which a question asks what it did: from then on "it" is that,
 * and not whom it befell; null for any other question.
 *
 * @example
 * happeningIn('How much did the fire at Corran cost Acme?') // => 'the fire at Corran'
 */
export function happeningIn(question: string): string | null {
  return HAPPENING.exec(question)?.[1] ?? null
}

const NAME = String.raw`\p{Lu}[\p{L}\p{N}’'-]*(?: \p{Lu}[\p{L}\p{N}’'-]*)*`

/** "The fire {brigade}" is no fire. */
const OWNED =
  'brigades?|services?|crews?|fighters?|stations?|departments?|alarms?|safety|insurance|funds?|teams?|management|reports?|victims?|damage|warnings?|action|ballots?|votes?|pay|figures?|rates?'

/** With where it was, and the verb behind it. */
const HAPPENING = new RegExp(
  [
    String.raw`\b(?:do|does|did|will|would|has|have|had) (the (?:\p{Ll}[\p{L}-]* ){0,2}?(?:${NAME} )?`,
    '(?:fires?|blaze|accidents?|crash|collision|explosion|blast|outages?|blackout|floods?|flooding|storms?|leaks?|spill|delays?|strikes?|shortages?|breach|attack|collapse|recall|faults?|failure|incident|interruption|earthquake|landslide|derailment|outbreak)',
    String.raw`(?: (?:at|in|on|near|off|aboard|of) (?:the )?(?:${NAME}|\p{Ll}[\p{L}-]*))?) (?!(?:at|in|on|near|of|${OWNED})\b)\p{Ll}+`,
  ].join(''),
  'u',
)
