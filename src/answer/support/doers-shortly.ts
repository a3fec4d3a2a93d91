import type { ToldBy } from '../text/told-by.ts'
import { ANY, asksDeed, asksNoun, THEFT, told, whole } from './shortly.ts'

const MEETS = String.raw`meet|met\b|AGM\b|assembl|conven|session|conference|gather|hearing|forum|summit|conclave`

const DIED = String.raw`die[ds]?\b|dying|dead\b|death|kill|fatal|lives\b|victim|mortal|casualt|perish|drown|passed away`

/** Who did something, when and where it was done, asked by one verb: see `DEEDS`. */
export const DOERS: ToldBy = [
  [
    // "What was found?" may be a result; a thing that is found was no firm's beginning.
    whole(
      String.raw`(?:who|how|where|when) (?:has |have |was |were |is )?(?:(?:it|they|he|she|this|that) )?(?:been )?(?:found|discovered)(?: (?:it|them|this|that|him|her))?`,
    ),
    told(
      String.raw`f(?:ind|inds|inding|ound)\b|discover|uncover|unearth|detect|spotted|stumbl|came across|identif|turned up|recover|finder|locat(?:ed|ing) (?:the|it)\b`,
    ),
  ],
  [
    whole(
      String.raw`(?:where|when|why|how) (?:was|were|is|are|will) (?:it|this|that|they|these) (?:be )?(?:being )?(?:built|constructed)`,
    ),
    told(
      String.raw`(?:re)?buil[dt](?:ing|ings|er|ers|s)?\b(?! (?:up)?on\b| (?:\p{L}+ ){0,2}(?:trust|relationships?|confidence|momentum|awareness|legac(?:y|ies)|reputation|careers?|wealth|credibility|rapport|loyalty|connections?|value)\b)|construct|erect|put up|ground-?breaking|broke ground|made\b|manufactur|assembl|creat|shipyard|complet|dat(?:es|ing) (?:back|from)|developed`,
    ),
  ],
  [
    whole(String.raw`(?:did|have|has|will) (?:it|they|he|she|we|the team) w[io]n(?: (?:it|this|that|them))?`),
    told(
      String.raw`(?<!award[- ])w(?:in|ins|on|inner|inners|inning)\b(?!-win)|victor|champion|awarded|priz|first place|medal|beat\b|defeat|triumph|troph|lost\b|loss to|runners?-up|finalist|ranked|honou?red|\d+\s?[-–]\s?\d+`,
    ),
  ],
  [
    asksDeed('create[sd]?', 'invent(?:s|ed)?', 'conceived'),
    told(
      String.raw`creat(?:e|es|ed|or|ors|ion|ed)\b|invent|conceiv|found(?:ed|er|ers)\b|develop(?:ed|er|ers)\b|design|brainchild|made by|built by|devis|by \p{Lu}|idea\b|author|produced by`,
    ),
  ],
  [
    asksDeed('supports?', 'supported', 'backs?', 'backed', 'endorse[sd]?'),
    told(
      String.raw`support|back(?:s|ed|er|ers|ing)\b|endors|sponsor|fund|partner|donat|help|thanks to|grants?\b|champion|advocat|in favo[u]?r|aid(?:s|ed)?\b|(?<!-)assist|contribut|financ|invest|join|patron|behind (?:it|the)`,
    ),
  ],
  [
    asksDeed('design(?:s|ed)?'),
    told(
      String.raw`design|architect|creat|dr[ae]wn?\b|conceiv|styl(?:e|ed|ist)\b|invent|develop(?:ed|er|ers|s)\b|engineer|studio|illustrat|built by|work of|made by|devis|plan(?:ned|ner) `,
    ),
  ],
  [
    asksDeed('wrote|written|write', 'writes'),
    told(
      String.raw`wr(?:ote|itten|ite|iter|iters|iting|ites)\b|author|penned|script|story by|text by|compos|poet|poem|novelist|playwright|books? by|edit(?:ed|or)|journalist|by \p{Lu}|column|lyric|biograph`,
    ),
  ],
  [
    asksDeed('film(?:s|ed)?'),
    told(
      String.raw`film|shot\b|shoot|direct(?:ed|or|ors|s)\b|camera|cinemato|produc|record|video|footage|documentar|movie|crew`,
    ),
  ],
  [
    asksDeed('test(?:s|ed)?'),
    told(
      String.raw`test|trial|examin|evaluat|check|certif|lab(?:s|orator|oratory|oratories)?\b|measur|assess|validat|pilot|verif|stud(?:y|ied|ies)\b|inspect|tried|experiment`,
    ),
  ],
  [
    asksDeed('regulates?', 'regulated', 'supervises?', 'supervised'),
    told(
      String.raw`regulat|supervis|overs(?:ight|ee)|licen[cs]|authori|commission|agenc|govern|complian|approved by|FDA\b|FCA\b|SEC\b|FINRA|inspect`,
    ),
  ],
  [
    asksDeed('insures?', 'insured'),
    told(String.raw`insur|underwrit|cover(?:ed|age)\b|polic(?:y|ies)\b|lloyd|reinsur`),
  ],
  [
    asksDeed('fail(?:s|ed)?'),
    told(
      String.raw`fail|unsuccess|collaps|brok(?:e|en)\b|bankrupt|miss(?:es|ed)\b|default|crash|outage|malfunction|insolv|fell short|(?:did|does|could|was|were) not|unable|reject`,
    ),
  ],
  [asksDeed('stolen'), told(String.raw`${THEFT}|fraud|embezzl`)],
  [
    whole(String.raw`how much (?:money )?(?:was|has been|were) stolen`),
    told(
      String.raw`st[oe][al]l|stealing|theft|thie[fv]|rob(?:bed|bery|bers?)\b|burgl|loot|heist|hack|hijack|missing|fraud|embezzl|drain`,
    ),
  ],
  [
    asksDeed('banned|ban', 'prohibited', 'forbidden', 'outlawed'),
    told(
      String.raw`ban(?:s|ned|ning)?\b|prohibit|forb[ia]d|outlaw|restrict|illegal|block|not (?:be )?(?:allowed|permitted)|no longer (?:be )?(?:allowed|permitted|sold)|barr(?:ed|ing)\b|suspend|phas(?:e|ed|ing) out|moratorium|may not|must not`,
    ),
  ],
  [
    whole(String.raw`who (?:has |have )?(?:lost|loses|will lose) (?:their|his|her) jobs?`),
    told(
      String.raw`jobs?\b|redundan|lay-?offs?|laid off|positions?\b|workforce|staff|headcount|dismiss|fired\b|sack|terminat|let go|cuts?\b`,
    ),
  ],
  [
    whole(
      String.raw`(?:why |when )?(?:was|were|has|have) (?:he|she|they|anyone|anybody) (?:been )?(?:fired|sacked|dismissed)`,
    ),
    told(
      String.raw`fir(?:ed|ing)\b|sack|dismiss|terminat|let go|laid off|oust|remov|resign|step(?:s|ped)? down|depart|left the|misconduct`,
    ),
  ],
  [
    whole(
      String.raw`(?:why |when )?(?:did|will|do|are) (?:they|it|the (?:two|companies|firms|banks)) (?:merge|merging)`,
    ),
    told(
      String.raw`merg|combin|unit(?:e|ed|ing)\b|join(?:s|ed|ing)? forces|consolidat|acqui|together|takeover|union`,
    ),
  ],
  [
    whole(String.raw`when (?:does|do|will|is|did|are) ${ANY} (?:clos(?:e|ing)|end|finish)`),
    told(
      String.raw`clos(?:e|es|ed|ing|ure)\b|end(?:s|ed|ing)?\b|until|till\b|through\b|hours?\b|shut|finish|last(?:s|ed)?\b|deadline|to\b|complet|conclu|expire|run(?:s|ning)?\b|stop|ceas|final|wind(?:s|ing)? (?:up|down)|discontinu|lift|(?:day|night|week|month|year)s?\b|resum|again\b`,
      String.raw`\d{1,2}(?::\d\d)? ?[ap]\.?m\b|\d+\s?[-–—]\s?\d`,
    ),
  ],
  [
    whole(String.raw`when (?:does|do|will|did) ${ANY} (?:expire|run out|lapse)`),
    told(
      String.raw`expir|valid|until|through\b|end(?:s|ed|ing)?\b|run(?:s|ning)? out|ran out|laps|terminat|matur|deadline|good for|term\b|by\b|renew|up to`,
    ),
  ],
  [
    whole(String.raw`when (?:did|has) (?:he|she|they) (?:first )?join(?:ed)?`),
    told(
      String.raw`join|appoint|since|came|hired|start|bec(?:ome|ame)|been with|role|member|recruit|named|serv|previously|earlier|began|elected|founded|career`,
    ),
  ],
  [
    whole(
      String.raw`(?:when|where) (?:is|was|will) the (?:next |annual |first )?meetings?(?: (?:be|take place|held|be held))?`,
    ),
    told(MEETS),
  ],
  [whole(String.raw`how often (?:does|do|did|will) (?:it|they|we|${ANY}) meet`), told(MEETS)],
  [
    whole(
      String.raw`when (?:will|was|is|were|are) ${ANY} (?:to )?(?:be )?(?:delivered|shipped)|when (?:will|does|do) ${ANY} (?:ship|arrive)`,
    ),
    told(
      String.raw`deliver|ship|arriv|receiv|hand(?:ed|over| over)|ready|available|complet|in service|dispatch|fulfil|land|dock|launch|release`,
    ),
  ],
  [
    whole(
      String.raw`where (?:was|were) (?:he|she|they|${ANY}) born|where (?:does|do|did) (?:he|she|they) come from`,
    ),
    told(String.raw`born|nativ|birth|hail|gr[eo]w up|rais(?:ed)\b|home-?town|from\b|child`),
  ],
  [
    whole(String.raw`(?:where|what) did (?:he|she|they) stud(?:y|ied)`),
    told(
      String.raw`stud(?:y|ied|ies|ent|ents|ying)\b|degree|graduat|universit|college|school|PhD|Ph\.D|MBA\b|B\.?[AS]c?\b|attend|educat|alum|train|master|bachelor|doctor|major|academ|institut`,
    ),
  ],
  [
    whole(String.raw`where (?:does|do|did) (?:he|she|they|the (?:family|couple)) live`),
    told(String.raw`liv(?:e|es|ed|ing)\b|resid|home|house|based|settl|from\b|neighbo[u]?r|apartment|moved`),
  ],
  [
    whole(String.raw`where (?:is|are|was|will) (?:the|its|their) (?:new )?(?:factory|plant|mill)(?: be)?`),
    told(
      String.raw`factor(?:y|ies)|plants?\b|facilit|manufactur|sites?\b|mills?\b|works\b|produc|built|build|located`,
    ),
  ],
  [
    whole(
      String.raw`how many (?:people |of them |passengers |workers )?(?:died|were killed|have died|lost their lives)`,
    ),
    told(DIED),
  ],
  [
    whole(
      String.raw`how many (?:people|visitors|guests|fans|spectators|delegates|participants) (?:attended|came|turned up|were there)(?: it)?`,
    ),
    told(
      String.raw`attend|guests?\b|visit|participa|crowd|audience|delegates|c[ao]me\b|join(?:s|ed)\b|present\b|turn(?:s|ed)? out|turnout|gather|flock|spectator|fans\b|people|packed|sold out|drew\b|draw`,
    ),
  ],
  [
    whole(String.raw`how many votes (?:were cast|were there|did ${ANY} (?:get|receive|win))`),
    told(String.raw`vot(?:e|es|ed|ing|er|ers)\b|ballot|elect|poll|majorit|cast\b`),
  ],
  [
    whole(
      String.raw`how many (?:books|copies|albums|units|tickets|cars|homes) (?:were|have been|has it|did it|did they) (?:sold|sell)`,
    ),
    told(String.raw`s(?:old|ell|ells|elling|ale|ales)\b|cop(?:y|ies)\b|best-?sell|bought|units?\b|deliver`),
  ],
  [
    whole(String.raw`how (?:big|large) (?:is|was|are) (?:the|its|their) (?:team|staff|workforce|crew)`),
    told(
      String.raw`team|people|employ|staff|members?\b|strong\b|-person|squad|headcount|workforce|workers|crew|professionals|engineers|experts`,
    ),
  ],
  [
    asksNoun('(?:buyers?|purchasers?|acquirers?)'),
    told(
      String.raw`b(?:uy|uys|uyer|uyers|uying|ought)\b|purchas(?:e|es|ed|er|ers|ing)\b|acqui(?:re|res|red|ring|rer|sition)\b|s(?:old|ale|ells?|elling) (?:\p{L}+ ){0,6}?to\b|t[ao]k(?:e|es|en|ing) over|took over|merg|auction`,
    ),
  ],
  [
    asksNoun('(?:sellers?|vendors?)'),
    told(
      String.raw`s(?:ell|ells|elling|old|eller|ellers|ale)\b|(?:b(?:uy|uys|ought)|purchased?|acquired?s?|acquiring|acquisition) (?:\p{L}+ ){0,6}?(?:from|of)\b|divest|dispos|vendor|auction`,
    ),
  ],
  [
    asksNoun('(?:customers?|clients?)'),
    told(
      String.raw`customers?\b|clients?\b|order(?:s|ed)\b|contract|b(?:uy|uyer|uyers|ought)\b|purchas|deliver|suppl|serv(?:es?|ing)\b|us(?:er|ers|ed by)\b|for \p{Lu}`,
    ),
  ],
  [
    asksNoun('(?:investors?|backers?)'),
    told(
      String.raw`(?<!note to )investors?\b(?! relations| contact| alert| update)|invest(?:s|ed|ments?|ing)?\b|back(?:er|ers|ed)\b|fund|venture|capital\b|rais(?:ed|es|ing)\b|round\b|stake|led by|shareholder`,
    ),
  ],
  [
    asksNoun('operators?'),
    told(
      String.raw`operator|operat(?:e|es|ed|ing)\b(?! (?:results|income|profit|cost|expense|hours|system))|r[au]n by|runs\b|manag(?:e|es|ed|er)\b|carrier|airline|franchise`,
    ),
  ],
  [
    whole(
      String.raw`(?:how|where) (?:can|could|do|may|would) (?:I|we|you|people|one|readers) (?:donate|give|contribute)(?: to ${ANY})?`,
    ),
    told(
      String.raw`donat|g(?:ive|iving|ift)\b|contribut|sponsor|support|pledg|fundrais|raise\b|help\b|charit`,
    ),
  ],
  [
    whole(
      String.raw`(?:how|where) (?:can|could|do|may|would) (?:I|we|you|people|one|readers) invest(?: in ${ANY})?`,
    ),
    told(
      String.raw`invest(?! ?(?:or relations|orwire))(?:s|ed|ing|ments?)?\b|shares?\b|stock\b|subscri|offering|buy\b|ticker|listed|trad(?:e|es|ed|ing)\b|crowdfund|raise\b|securities|prospectus|fund\b|ETF`,
    ),
  ],
  [
    whole(String.raw`how (?:is|are|was|were) (?:it|they|this|these|that) (?:made|produced|manufactured)`),
    told(
      String.raw`ma[dk]e (?:\p{L}+ )?(?:of|from|with|by|in|using|out)|mak(?:e|es|ing) (?:it|them)\b|manufactur|produc|craft|brew|bak(?:e|ed|ing)\b|ferment|distill|press(?:ed|ing)\b|mix|blend|weav|woven|knit|cast\b|forg(?:ed|ing)\b|mo[u]?ld|print(?:ed|ing)\b|hand-?made|process|extract|synthesi|assembl|built|grown|cook|roast|dr(?:y|ied)\b|cut\b|recipe|by hand|us(?:es|ing)\b`,
    ),
  ],
]
