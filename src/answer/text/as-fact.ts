/**
 * Whether a sentence tells a state as it is, and not as it might be, was once or is elsewhere: "Pubs
 * asked to be exempt", "Pubs would have been exempt", "In Norway, boats are exempt".
 */
export function isAsFact(text: string): boolean {
  return !SUPPOSED.test(text) && !ELSEWHERE.test(text)
}

/** Whether a sentence or question says that some are not: "Buses are not affected", "Firms cannot enter". */
export function deniesState(text: string): boolean {
  return /\b(?:not(?! all\b)|cannot|never|neither|no longer)\b|n[’']t\b/u.test(text)
}

/** What only might be so, or was once. */
export const SUPPOSED =
  /\b(?:would|should|could|might|if|whether|unless|had (?:\p{L}+ )?been|used to|(?:ask(?:ed|s)?|want(?:ed|s)?|hop(?:ed?|es|ing)|sought|plead(?:ed)?|demand(?:ed|s)?|wish(?:ed|es)?|expect(?:ed|s)?) to|den(?:ied|ies|y)|said that|false|no longer|formerly|until now|claim(?:ed|s)?)\b/iu

const ELSEWHERE = /^[“"]?(?:In|At) \p{Lu}\p{L}+,/u
