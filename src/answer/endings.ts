/**
 * Tells whether a question asks why something ended, was lost or turned down
 * of which a text says nothing of the kind.
 *
 * A release that tells what a portal is for gives many aims and means; none of
 * them is the reason why the portal was shut down where no shutting down is told.
 *
 * @example
 * endsElsewhere('Why did it drop the print edition?', 'The magazine aims to inform.') // => true
 */
export function endsElsewhere(question: string, text: string): boolean {
  return ASKS_END.test(question) && !TELLS_END.test(text)
}

/** What is asked about has stopped, been lost or been refused. "The end of the year" is none. */
const ASKS_END =
  /\b(?:end(?:s|ed|ing)?(?! (?:up|of|users?)\b)|put(?:ting|s)? an end to|stop(?:s|ped|ping)?|clos(?:e[sd]?|ing)(?! to\b)|cancel(?:s|l?ed|l?ing)?|call(?:s|ed|ing)? off|halt(?:s|ed|ing)?|suspend(?:s|ed|ing)?|discontinu(?:es?|ed|ing)|terminat(?:es?|ed|ing)|withdr(?:aws?|ew|awn|awing)|pull(?:s|ed|ing)? (?:out|from|back)|drop(?:s|ped|ping)? (?!by\b|in\b|to\b|from\b|off\b|\d)|dropped(?= from)|los(?:es?|t|ing) (?:its|his|her|their|the|an?)|abandon(?:s|ed|ing)?|g[ia]v(?:es?|ing|en) up|turn(?:s|ed|ing)? (?:\p{L}+ ){0,3}down|reject(?:s|ed|ing)?|refus(?:es?|ed|ing)|recall(?:s|ed|ing)?|postpon(?:es?|ed|ing)|shut(?:s|ting)?(?: \p{L}+){0,3} down|walk(?:s|ed|ing)? away|abolish(?:es|ed|ing)?|scrap(?:s|ped|ping)?|taken off|revok(?:es?|ed|ing))\b/iu

/** Any word for it will do, also a plain "not". */
const TELLS_END =
  /(?<!-)\b(?:end(?:s|ed|ing)?(?!-| users?\b)|stop\p{L}*|clos(?:e[sd]?|ing|ures?)|shut\p{L}*|cancel\p{L}*|call(?:s|ed|ing)? off|halt\p{L}*|suspen\p{L}*|discontinu\p{L}*|terminat\p{L}*|withdr\p{L}*|pull(?:s|ed|ing)? (?:out|from|back)|drop\p{L}*|los(?:es?|t|s|ses|ing)|abandon\p{L}*|g[ia]v(?:es?|ing|en) up|turn(?:s|ed|ing)? down|reject\p{L}*|refus\p{L}*|den(?:y|ies|ied|ial)|recall\p{L}*|postpon\p{L}*|delay\p{L}*|walk(?:s|ed|ing)? away|abolish\p{L}*|scrap\p{L}*|revo[ck]\p{L}*|ceas\p{L}*|conclu\p{L}*|no longer|not|never|cannot|former|exit\p{L}*|leav(?:es?|ing)|left|quit(?:s|ting)?|resign\p{L}*|retir\p{L}*|step(?:s|ped|ping)? (?:down|aside|back)|declin\p{L}*|remov\p{L}*|replac\p{L}*|expir\p{L}*|ban(?:s|ned|ning)?|prohibit\p{L}*|phas(?:e[sd]?|ing) out|paus\p{L}*|fr[eo]ez\p{L}*|frozen|sunset\p{L}*|wind(?:s|ing)? down|wound down|divest\p{L}*|fail\p{L}*|cut(?:s|ting)?|eliminat\p{L}*|dissol\p{L}*|unable|unavailable|mov(?:es?|ed|ing)|relocat\p{L}*|expel\p{L}*|fired|dismiss\p{L}*|restrict\p{L}*|limit(?:s|ed|ing)?|instead)\b|\b\p{L}+n[’']t\b/iu
