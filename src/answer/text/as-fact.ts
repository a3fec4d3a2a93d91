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
  /^[“"]?(?:If|Whether)\b|\b(?:would have been|(?:should|could|might) (?:\p{L}+ )?(?:be|have been)|had (?:\p{L}+ )?been|used to be|(?:ask(?:ed|s)?|want(?:ed|s)?|hop(?:ed?|es|ing)|sought|plead(?:ed)?|demand(?:ed|s)?|wish(?:ed|es)?)(?: \p{L}+){0,2} to be|den(?:ied|ies|y) that|[Ii]t was said that|which is false|no longer|formerly|until now)\b/u

const ELSEWHERE = /^[“"]?(?:In|At) \p{Lu}\p{L}+,/u
