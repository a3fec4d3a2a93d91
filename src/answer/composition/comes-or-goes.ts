/**
 * Whether of two questions the one asks who comes in somebody's place and the other whom
 * somebody follows: what answers the one is no answer to the other.
 *
 * @example
 * isOtherWayRound('Whom did Ada Berg succeed?', 'Who succeeds Ada Berg?') // => true
 */
export function isOtherWayRound(one: string, other: string): boolean {
  return (asksFormer(one) && asksComer(other)) || (asksComer(one) && asksFormer(other))
}

function asksFormer(question: string): boolean {
  return WHOM_FOLLOWS.test(question) || WAS_BEFORE.test(question)
}

function asksComer(question: string): boolean {
  return COMES.test(question) && !asksFormer(question)
}

const FOLLOWS = String.raw`(?:succeed|replac|follow|t(?:ake|akes|aking|aken|ook) over(?: [^?]{1,40})? from\b|t(?:ake|akes|aking|aken|ook) the place of\b)`

/** Between "who will" and a verb: "now", "probably". */
const ADVERB = String.raw`(?:\p{L}+ly|now|then|also|soon|be|have|been|going|to)`

/** "Whom does {she} follow?", "Who did {Ada Berg} replace?" */
const WHOM_FOLLOWS = new RegExp(
  String.raw`\bwhom? (?:did|does|do|will|would|has|have|had|is|was) (?!${ADVERB} |${FOLLOWS})[^?]{1,60}? ${FOLLOWS}`,
  'iu',
)

const WAS_BEFORE = /\bwho(?:['’]s| is| was| were)? [^?]{1,60}? before\b|\bpredecessors?\b/iu

/** "Who {will} succeed Ada Berg?" */
const COMES = new RegExp(
  String.raw`\bwho(?:['’]s|['’]ll)? (?:[\p{L}’']+ ){0,3}?${FOLLOWS}|\bsuccessors?\b`,
  'iu',
)
