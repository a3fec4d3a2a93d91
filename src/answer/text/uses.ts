import { oneOf } from './one-of.ts'

/** "What's it good for?", "what can you use the card for", "what is the wool used for", "what use is the wool?" */
export const ASKS_USE = new RegExp(
  String.raw`^(?:and |so |but )?${oneOf(
    String.raw`what(?:['’]?s| is| are) [^?]{2,60} (?:good|useful|handy|used) for`,
    '(?:for )?what (?:can|could|do|does|will|would) (?:you|we|I|one|people|users|customers|they|someone) (?:use|do with) [^?]{2,60}',
    'what use (?:is|are) [^?]{2,60}',
  )}\s*\?*$`,
  'iu',
)

/** Words by which a question asks so, of no thing. */
export const USE_WORD = /^(?:use[ds]?|using|good|useful|handy|do|does|people|users?|customers?)$/u

/** Where a clause of another subject begins. */
export const USE_SEAM = /;\s|,\s(?:and|but|while)\s/gu

/** What is told of a use in so many words. */
export const USED = new RegExp(
  String.raw`\b${oneOf(
    'us(?:ed|eful|able) (?:for|in|as|to)',
    'uses? (?:in|for|as)',
    'applications? (?:in|for|such|include|includes|including)',
    '(?:valued|prized|sought(?: after)?) for',
    'serv(?:es?|ing) as',
    '(?:ideal|suitable|suited|perfect) for',
    '(?:component|ingredient|material) (?:in|of|for)',
  )}\b`,
  'iu',
)

/** What something does or is made to do. */
export const SERVES = new RegExp(
  String.raw`\b${oneOf(
    '(?:helps?|lets?|enables?|enabling|allows?|allowing|empowers?|empowering)',
    '(?:designed|meant|intended|built|made) (?:to|for)',
    '(?:essential|crucial|critical|vital|key) (?:for|to|in)',
    '(?:treats?|treatment of|protects?|improves?)',
  )}\b`,
  'iu',
)
