/**
 * How plainly a text gives a reason: 1 where a word says that it is one
 * ("because", "owing to", "as pubs closed"), {@link MAYBE} where it may as well
 * be a time ("after the roof had leaked"), 0 where there is none.
 *
 * @example
 * reasonIn('Sales fell, as pubs closed.') // => 1
 */
export function reasonIn(text: string): number {
  const flat = unwrapped(text)
  if (hasCause(flat) || AIM.test(flat)) return 1
  return LOOSE.test(flat) ? MAYBE : 0
}

/** Whether a text says why something is so, and not only what for: a release is full of aims. */
export function statesCause(text: string): boolean {
  return hasCause(unwrapped(text))
}

function hasCause(flat: string): boolean {
  return (
    CAUSE.test(flat) ||
    AS_CLAUSE.test(flat) ||
    AS_WHILE.test(flat) ||
    SINCE.test(flat) ||
    LEAVES_TO.test(flat) ||
    FOR_WHAT.test(flat)
  )
}

/** "Due to" may stand on two lines. */
function unwrapped(text: string): string {
  return text.replace(/\s+/gu, ' ')
}

/** "After the roof had leaked" gives a time or a reason. */
const MAYBE = 0.5

const CAUSE =
  /\b(?:because|due to|owing to|owed (?:\p{L}+ )?to|thanks to|as a (?:result|consequence)|in response to|(?:driven|prompted|triggered|spurred|caused|boosted|fuell?ed|helped|hampered|hurt|weighed down) by|(?:on|by) (?:account|reason|grounds|virtue) of|on the grounds|on (?:higher|lower|weaker|stronger|rising|falling)|for (?:want|lack|fear|the sake|reasons) of|for \p{L}+ reasons|in (?:view|light|the face|recognition|anticipation) of|out of concern|considering (?:that|the)|given (?:that|the|its|their|how)|reflect(?:s|ed|ing)?|(?:resulted|resulting|stem(?:s|med|ming)?|aris(?:es?|ing)|arose) from|the result of|attribut(?:ed|es|able)|put (?:this|that|it|the \p{L}+) down to|blam(?:e[ds]?|ing)|contributed to|accounted for most of|reasons?|therefore|mean(?:s|ing)? that|that[’']s why|which is why|that is why|not viable|no longer viable|anticipating|as much about|response to|(?:inspired|motivated|necessitated|brought about) by|born (?:out )?of|rooted in|(?:a )?tribute to|in (?:honou?r|memory|keeping) (?:of|with)|in tribute|with (?:the )?(?:rising|growing|increasing|ever-growing|mounting|soaring|falling|declining|shrinking|more and more|so (?:many|few|much|little)))\b|, (?:prompting|forcing|causing|leading to|resulting in)\b/iu

const AIM =
  /\b(?:so that|in order to|aims? (?:to|at)|aimed at|designed to|intended to|(?:in an (?:effort|attempt)|in a bid|(?:in )?(?:the )?hop(?:e|es|ing)|want(?:s|ed|ing)?|seek(?:s|ing)?|looking|with (?:the|an?) (?:aim|goal|view|intention)) (?:to|of)|to (?:help|ensure|support|meet|reduce|increase|improve|provide|address|strengthen|accelerate|enable|allow|make|protect|create|expand|bring|give)|purpose|goal|mission|enabling|allowing|(?:created|established|formed|founded|set up|built|launched|developed|introduced|conceived|amended|changed|chosen|selected|made|adopted|added|needed|required|necessary|used|intended) (?:specifically |in part |also )?to (?!the\b|an?\b|be\b|its\b|\d)|so (?:\p{L}+ ){1,3}?(?:can|could|will|would|may|do not|don[’']t))\b/iu

/** A verb that closes a clause and is no part of a name: "closed", "were", "has". */
const FINITE = String.raw`(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|did|does|do|went|fell|rose|grew|came|took|made|lost|left|ran|chose|became|began|kept|held|found|brought|cost|stood|sold|hit|sent|shut|paid|met|led|saw|sank|shrank|spent|struck|threw|won|wrote|broke|built|bought|caught|drove|felt|fought|gave|got|knew|meant|thought|told|withdrew|wore|continues?|remains?|proved?|needs?|lacks?|\p{L}{2,}ed)`

/** Only says who says so: "as Ada Berg said", "as the firm announced". */
const SAID = String.raw`(?:[\p{L}’'-]+\s){0,4}?(?:said|says|put it|called?|described|noted|announced|reported|mentioned|explained|can be seen)\b`

/** "…, as pubs closed", "… as we wait for it"; not "as well", "as chief executive". */
const AS_CLAUSE = new RegExp(
  String.raw`, as\s(?!(?:well|per|if|though|of|part|follows|measured|defined|compared|shown|expected|planned)\b)(?!${SAID})(?=(?:(?!(?:that|which|who)\b)[\p{L}\p{N}’'-]+\s){1,8}?${FINITE}\b)|\bas\s(?:we|it|they|he|she|there)\s(?!${SAID})`,
  'iu',
)

/** "Since it could not hold", and not "since 2019", "since then", "since its launch". */
const SINCE =
  /\bsince (?<!\b(?:\p{L}{3,}est|first|best|worst|only|most|least|record) [^,;.]{0,40}since )(?!then\b|\d|last\b|late\b|early\b|mid\b|when\b|day\b|(?:January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|fall|winter)\b|(?:its|the|their|his|her|our) (?:\p{L}+ )?(?:launch|start|beginning|inception|founding|foundation|opening|end|debut|introduction|creation|release|establishment|acquisition|merger|outbreak|pandemic|spring|summer|autumn|winter|war|[\p{N}]\S*)\b|inception\b|launch(?:ing)?\b|opening\b|joining\b|becoming\b|(?:it|they|he|she|we) (?:was|were) (?:formed|founded|launched|established|opened|created|born|introduced|built|set up)\b|(?:being )?found(?:ed|ing)\b)/iu

/** "Leaves to run a foundation": what somebody goes for. */
const LEAVES_TO =
  /\b(?:leav(?:es?|ing)|left|step(?:s|ped|ping) (?:down|back|aside)|quit(?:s|ting)?|retir(?:es|ed|ing)|resign(?:s|ed|ing)?|depart(?:s|ed|ing)?)\b(?:[^.;:]{0,60}?)\bto (?!the\b|an?\b|his\b|her\b|their\b|its\b|be\b)\p{Ll}+/u

/** "As more people cycle, …", "as seating is limited": without a comma before it, or at the head of the sentence. */
const AS_WHILE = new RegExp(
  String.raw`(?<!\b(?:such|well|much|many|long|soon|far|known|same|early|late|often|serves?|served|acts?|acted|just|so|as \p{L}{1,14}) )\bas (?!(?:well|per|if|though|of|part|follows|an?|to|for|many|much|previously|already|one)\b)(?!${SAID})(?:(?!(?:that|which|who|the chief|president|director)\b)[\p{L}\p{N}’'-]+ ){1,8}?(?:is|are|was|were|has|have|had|remains?|continues?|grows?|rises?|evolves?|expands?|becomes?|increases?|intensif(?:y|ies)|accelerates?|approach(?:es)?|invest|seek|look|face|need|want|demand|shifts?|mov(?:e|es)|turns?)\b`,
  'iu',
)

/** "Chosen for its skill", "fined for the spill": what somebody is met with, and for what. */
const FOR_WHAT =
  /\b(?:chosen|selected|picked|honou?red|recogni[sz]ed|praised|lauded|applauded|celebrated|rewarded|acclaimed|known|fined|sued|arrested|charged|convicted|critici[sz]ed|suspended|fired|dismissed|penali[sz]ed|disqualified|thanked|commended|valued|prized|popular) for (?!\d|more\b|the (?:first|second|third|\d))/iu

/** May give a reason as well as a time: "after the roof had leaked". */
const LOOSE =
  /\b(?:after|before|following|amid|in the wake of|when|by \p{L}+ing|(?:critical|crucial|essential|vital|imperative|important|indispensable|ideal|perfect|key) (?:for|to|in)|lack(?:s|ed|ing)?|shortages?|concerns? (?:about|over|that)|fears?|need(?:s|ed)? (?:for|to)|demand for|benefit(?:s|ed|ing)? from|not (?:just|only) (?:\p{L}+ ){1,6}?but|com(?:e|es|ing) from|came from|(?<=, )(?:making|leaving|giving|putting|reducing|eliminating|ensuring|saving)|to (?:inspect|serve|target|fight|combat|prepare|tackle|solve|maintain|maximi[sz]e|minimi[sz]e|secure|preserve|restore|safeguard|streamline|deliver|capture|gain|build|grow|assist|fulfil+|satisfy|handle|accommodate|save|avoid|prevent|keep|stop|cut|free|fund|finance|pay|attract|replace|honou?r|celebrate|comply|take up|become|join|pursue|focus|concentrate|spend|alleviate|ease|relieve|avert|limit|lower|raise|speed|simplify|promote|encourage|boost))\b/iu
