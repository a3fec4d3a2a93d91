import { literal } from '../../corpus/literal.ts'

/**
 * Whether a question asks who or what came before, or who comes next, and a
 * sentence speaks of nothing earlier, or of no change.
 *
 * @example
 * otherTurn('Who will be the new chair?', 'Chair Ada Berg leaves in May.') // => true
 */
export function otherTurn(question: string, stated: string): boolean {
  return (
    ((ASKS_FORMER.test(question) || ASKS_BEFORE.test(question)) && !EARLIER.test(stated)) ||
    (ASKS_NEXT.test(question) && !tellsWhoComes(stated)) ||
    (ASKS_REPLACED.test(question) && !REPLACED.test(stated))
  )
}

/**
 * Whether a question asks who comes next and a sentence tells only who goes.
 *
 * @example
 * onlyLeaves('Who is the new chair?', 'Chair Ada Berg will retire in May.') // => true
 */
export function onlyLeaves(question: string, stated: string): boolean {
  if (!ASKS_NEXT.test(question)) return false
  return (LEAVES.test(stated) && !tellsWhoComes(stated)) || holdsStill(question, stated)
}

/** Whether a question asks who comes next. */
export function asksNext(question: string): boolean {
  return ASKS_NEXT.test(question)
}

/** Whether a sentence tells who has had the office up to now: "Berg, who was already on board as {first mate}". */
function holdsStill(question: string, stated: string): boolean {
  const office = TAKES_OVER_AS.exec(question)?.[1]
  return (
    office !== undefined &&
    new RegExp(
      String.raw`\bwho (?:is|was|has been|had been) (?:already|until now|until then|so far|previously|formerly|before|still)\b[^.;]{0,60}?\b(?:as |the |its ){1,2}${literal(office)}\b`,
      'iu',
    ).test(stated)
  )
}

/** "Who takes over as the {first mate}?" */
const TAKES_OVER_AS =
  /\bwho (?:takes over|will take over|is taking over) as (?:the |an? |its )?((?:[\p{L}-]+ ){0,3}?[\p{L}-]+)\s*\?*$/iu

/** Whether a sentence tells that somebody comes, when all is left out that tells of going: "will leave", "retires from the board next year". */
export function tellsWhoComes(stated: string): boolean {
  return HANDED_ON.test(stated) || CHANGES.test(stated.replace(LEAVING, ' '))
}

const ASKS_FORMER =
  /\b(?:who|what|where|which|when)(?:['’]s| is| was| were| are) (?:the|its|their|his|her) (?:previous|former|prior|earlier) (?!year|quarter|month|week|period|season)\p{L}/iu

/** "Who was director before Ada Berg?", and not "before the fair". */
const ASKS_BEFORE = /\b(?:[Ww]ho|[Ww]hat) (?:is|was|were) (?:\p{L}+ ){1,6}before (?:him|her|them|it|\p{Lu})/u

const EARLIER =
  /\b(?:previous(?:ly)?|former(?:ly)?|prior|earlier|before|predecessors?|until|since|succeed(?:s|ed|ing)?|success(?:or|ion)|replac(?:e|es|ed|ing)|outgoing|retir(?:e|es|ed|ing)|step(?:s|ped|ping)? down|then|ex|old|used to|had been|was|were|served|held|last|years? ago)\b/iu

/** "Who did Ada Berg replace?"; whoever is helped to succeed, or succeeds in something, replaces nobody. */
const ASKS_REPLACED =
  /\bwhom? (?:did|does|will|would|is|has) (?:(?!\b(?:help|let|make|want|wish|hope|expect|see|watch)(?:s|ed|ing)?\b)[^?]){2,80}? (?:replac(?:e|ed|ing)|succeed(?:ed|ing)?(?! (?:in|with) )|tak(?:e|en|ing) over from)\b/iu

const REPLACED =
  /\b(?:predecessors?|previous(?:ly)?|former(?:ly)?|prior|outgoing|ex|earlier|since|after|until|replac\p{L}*|succe\p{L}*|follow(?:s|ed|ing)?|tak(?:es?|ing) over|took over|in place of|retir\p{L}*|depart\p{L}*|resign\p{L}*|step(?:s|ped|ping) (?:down|aside|back)|leav(?:es|ing)|left|from|founder|steps? into)\b/iu

const ASKS_NEXT =
  /\bwho (?:will|is (?:to|going to)) (?:be|become|succeed|replace|take over|lead|head|run|chair|follow)\b|\bwho(?:['’]s| is| are) the (?:new|next|incoming|future)\b|\bwho (?:succeeds|replaces|takes over)\b/iu

/** "The post goes to Ada Berg": who goes hands it on. */
const HANDED_ON =
  /\b(?:post|job|role|part|office|position|place|reins|baton)\b[^.;,]{0,12}?\b(?:go|goes|went|pass(?:es|ed)?|falls?|fell) to\b|\bhand(?:s|ed|ing)?\b[^.;]{0,20}? over to\b|\bmak(?:es|ing) way for\b/iu

const GOING = String.raw`(?:leav(?:e|es|ing)|left|retir(?:e|es|ed|ing|ement)|resign(?:s|ed|ing|ation)?|depart(?:s|ed|ing|ure)?|quit(?:s|ting)?|go(?:es|ne|ing)?|step(?:s|ped|ping)? (?:down|aside|back)|stand(?:s|ing)? down|stood down|bow(?:s|ed|ing)? out|giv(?:e|es|ing) up|gave up|mov(?:e|es|ed|ing) (?:on|to)|dismissed|sacked|die[sd])`

const LEAVES = new RegExp(String.raw`\b${GOING}\b`, 'iu')

/** What tells of going, with its "will" before it and whence and when behind it. */
const LEAVING = new RegExp(
  String.raw`\b(?:(?:will|would|is|are|wants?|plans?|intends?|decided|due|set|going|to|be|has|chosen) ){0,4}(?:take (?:early )?)?${GOING}\b(?: (?:from|the|his|her|its|post|role|job|office|company|board|position)\b){0,3}|\bnext (?:year|month|week|spring|summer|autumn|fall|winter|January|February|March|April|May|June|July|August|September|October|November|December)\b|\bfrom (?:the|his|her|its) (?:post|role|job|office|company|board|position)\b`,
  'giu',
)

/** How releases tell that somebody comes, in any form of the word. */
const CHANGES =
  /\b(?:(?:will|new|next|incoming|future|from)\b|appoint|name[sd]?\b|naming|succe|replac|becom|became|tak(?:e|es|ing)\b|took|join|elect|promot|hire|hiring|to (?:be|lead|head|chair|run)\b|step|assum|nominat|propos|select|follow|designate|starts?\b)/iu
