import { MONEY_FROM, SPENT_ON } from '../asked/money-ways.ts'
import { TELLS_BUILT } from '../text/built.ts'
import { asksHead } from '../text/heads.ts'
import { ASKS_LEFT, TELLS_LEFT } from '../text/left.ts'
import { oneOf } from '../text/one-of.ts'
import { ASKS_REPUTE, REPUTED } from '../text/other-preposition.ts'

/** "Guidance for 2024", "for next year’s sales": what a house expects, and no advice. */
const OF_RESULTS = String.raw`[^?]*\b(?:\d{4}|(?:quarter|half|year|season|month)s?|fiscal|FY\d*|Q[1-4]|H[12]|sales|revenues?|earnings|profits?|margins?|income|ebitda|growth|cash flow|dividends?|shareholders?|investors?)\b`

/** "From cash on hand" */
const OUT_OF = String.raw`\b(?:from|out of) (?:its |their |the |our |his |her )?(?:own )?(?:cash|reserves?|funds?|savings|profits?|revenues?|proceeds|loans?|grants?|budgets?)\b`

/** What goes, is paid or is bought, and sums that are no takings. */
const OF_SPENDING = oneOf(
  String.raw`.*\b(?:sp(?:end|ends|ent|ending)|go(?:es|ing)? (?:on|to|into|towards?)|went (?:on|to|into)|us(?:e|es|ed|ing)|b(?:uys?|uying|ought)|pa(?:y|ys|id|ying)|fund(?:s|ed|ing)?|financ\p{L}+|invest\p{L}*|money|cash|grants?|proceeds|sum|cost(?:s|ing)?)\b`,
  String.raw`(?!.*\b(?:revenues?|sales|profits?|earnings|income|turnover)\b).*[$€£¥]\s?\d`,
)

const USE = String.raw`\b(?:go(?:es)? (?:to|into|towards?)|went (?:to|into|towards?)|sp(?:end|ends|ent|ending) (?:it |them )?on|us(?:e|es|ed|ing) (?:it |them )?(?:to|for)|into|towards?)\b`

/** "Who {took over from} Ada Berg?", with a name behind it: who replaced the pump did another thing. */
const REPLACED =
  /^(?:[Aa]nd |[Ss]o |[Bb]ut )?[Ww]ho (?:has |had |will |is (?:to |going to )?|was (?:to )?)?(?:succeed(?:s|ed|ing)?|replac(?:es?|ed|ing)|t(?:ake|akes|ook|aken|aking) over from) (?:(?:Mr|Mrs|Ms|Dr|Prof|Professor)\.? )?\p{Lu}/u

/** "Who {sentenced} him?", "who was he {convicted} by?", and not "who was convicted?" */
const JUDGED =
  /^(?:and |so |but )?(?:who(?: has| had)? (?:sentenced|convicted|acquitted|jailed|imprisoned)\b|(?:by )?who(?:m)? (?:is|was|were|are) [^?]*\b(?:sentenced|convicted|acquitted|jailed|imprisoned) by\b|by whom (?:is|was|were|are) [^?]*\b(?:sentenced|convicted|acquitted|jailed|imprisoned)\b)/iu

/** "Who is {prosecuting} him?" */
const PROSECUTED = /\bwho(?:m)?(?: is| was| are| were| will| has| have)?(?: be| been)? prosecut/iu

/** "What will it cost {once the trial is over}?" */
const BEHIND_END =
  /\b(?:after|once|when|as soon as) (?:the |this |that |its |their |my |our )?(?:[\p{L}\d%-]+ ){0,3}?(?:offer|promotion|promo|trial|discount|deal|campaign|sale|period|launch price|introductory \p{L}+|early[- ]bird(?: \p{L}+)?|lease|contract|subsid(?:y|ies)|waiver|freeze) (?:(?:is|are|has|have) (?:over|ended|expired|finished|gone|up)|ends?|expires?|runs? out|finishes|stops?|lapses?)\b/iu

/** By whom something was made: a verb or a noun for it, or whoever stands behind "by"; "what makes it so good" and "made in Tarn" tell nobody. */
const MAKING =
  /\b(?:(?:created?|developed|designed|built|produced|launched|crafted|engineered)(?! (?:to|for|with|on|around|as|specifically|especially)\b)|creat(?:es|ing|ors?|ions?)|develop(?:s|ers?|ing)?|design(?:s|ers?|ing)|invent(?:s|ed|ors?|ing|ions?)?|(?<!\b(?:what|to|can|will|would|could|may|must|should) )makes?(?! (?:it|them|this|that|sure|up|use|for|in)\b)|(?<!-)makers?|(?<!-|\bdecision )making(?! (?:it|them|this|that|these|sure|up|use|every|any|us|you|your|their|its|him|her)\b)|(?<!-)made(?! (?:in|of|from|for|up|possible|available)\b)|manufactur\p{L}+|build(?:s|ers?|ing)?|produc(?:es?|ers?|ing)|crafts?|crafting|pioneer\p{L}*|conceiv\p{L}+|devis\p{L}+|found(?:s|ed|ers?|ing)|(?<!-)launch(?:es|ing)?|introduc\p{L}+|unveil(?:s|ed|ing)?|present(?:s|ed)|publish\p{L}*|architects?|artists?|sculpt\p{L}+|paint\p{L}*|brainchild|behind|works? of|c[ao]m(?:e|es|ing) from|by(?! (?:\d|means|way|far|using|\p{L}+ing\b)))\b/iu

/** Whose something is: by a word for owning, buying or a part of a house; who holds things owns no house. */
const OWNING =
  /\b(?:co-?)?own(?:s|ed|ers?|ership|ing)?\b|-owned\b|\b(?:subsidiar(?:y|ies)|parent|(?:division|arm|unit|part|brand|member|imprint) of|affiliat\p{L}+|conglomerate|belong\p{L}*|acqui\p{L}+|b(?:uys?|ought|uyers?|uyout|uying)|purchas\p{L}+|takeover|s(?:old|ells?|ale)|stakes?|(?:share|stock)holders?|shares?|control(?:s|led|ling)?|h(?:olds?|eld|olding) (?:an? |the |all |some |about )?(?:\p{L}+ ){0,2}(?:[\d.]+ ?(?:%|per ?cent)|stakes?|shares?|interests?|majority|titles?|rights|patents?|licen[cs]es?)|holding(?:s)?|invest\p{L}+|trusts?|family|proprietors?|private equity|portfolio company|partners?|founders?|founded(?! in (?![^.]* by\b))|imprint|patents?|rights|collection|donat\p{L}+|bequ\p{L}+|inherit\p{L}*|property of|in the hands of|t(?:ook|akes?|aken) over|possess\p{L}*|consist\p{L}*|compris\p{L}+|(?:run|operated|managed|backed|led) by)\b/iu

/** Whoever ensures something insures nothing. */
const INSURED =
  /\b(?:(?:un)?insur\p{L}*|covered|coverage|cover|indemn\p{L}+|underw\p{L}+|guarantee\p{L}*|FDIC|SIPC|FSCS|compensation scheme)\b/iu

/** By how much something grew or fell. */
const CHANGED =
  /\b(?:gr[eo]w\p{L}*|r(?:ise|isen|ises|ising|ose)|f(?:all|alls|allen|alling|ell)|increas\p{L}*|decreas\p{L}*|declin\p{L}*|reduc\p{L}*|dr[oi]p\p{L}*|climb\p{L}*|gain\p{L}*|improv\p{L}*|expan\p{L}*|jump\p{L}*|surg\p{L}*|soar\p{L}*|slump\p{L}*|shr[aiu]nk\p{L}*|cuts?|saved?|doubl\p{L}*|trebl\p{L}*|tripl\p{L}*|up|down|higher|lower|(?:more|less|fewer)(?! than \D{0,2}\d)|from|compar\p{L}*|after|before|earlier|previous\p{L}*|halv\p{L}*|half|swell\p{L}*|swoll?en|s[aiu]nk\p{L}*|eas(?:e|ed|ing)|slow\p{L}*|weak\p{L}*|strengthen\p{L}*|had been|versus|vs|against|over(?! \D{0,2}\d)|over (?:19|20)\d\d|additional|extra|CAGR|per ?cent|percentage|points?)\b|\d ?%|[+−-]\d/iu

/** What is to be done by a deadline. */
const ACTS = String.raw`\b(?:must|should|may(?= (?:be|still|also|now|not|\p{L}+ (?:by|until|before|through))\b)|can|submi\p{L}+|appl(?:y|ies|ied|icants?|ications?)|register\p{L}*|registrations?|enter|entries|entrants?|enrol\p{L}*|nominat\p{L}+|respon(?:d|ses?)\p{L}*|return(?:ed)?|fil(?:e|ed|ing)|book(?:ed|ings?)?|comments?|vot(?:e|es|ing)|send|sent|pay|paid|payments?|bids?|tenders?|proposals?|claims?|petitions?|objections?|orders?|sign(?:s|ed|ing)?|forms?|tickets?|accept\p{L}*|motion|(?:ha(?:ve|s)|needs?|asked|invited) to|hand(?:s|ed|ing)? in)\b`

/** That something ends, or how long it may take. */
const ENDS = String.raw`\b(?:deadlines?|cut-?off|clos(?:e|es|ed|ing)|no later than|due|last (?:day|date|chance)|final (?:day|date)|expir\p{L}+|until|till|RSVP|(?:within|have|has) (?:\d+|\p{L}+) (?:days?|weeks?|months?))\b`

const BY = String.raw`\b(?:by|before|through|ends?|ended|open|from .{1,40} to)\b`

/** What asks for something, and any word by which it is told. */
export const NEEDED: readonly (readonly [Pick<RegExp, 'test'>, RegExp])[] = [
  [
    new RegExp(
      String.raw`\b(?:what|which|any) (?:is |are |was |were )?(?:the |their |its |your )?(?:safety )?(?:advice|recommendations?|tips?|guidance(?!${OF_RESULTS}))\b(?! (?:line|number|centre|center|service|note))`,
      'iu',
    ),
    /\b(?:advi[cs]e[sd]?|recommend\p{L}*|ask(?:s|ed|ing)?|urg(?:e|es|ed|ing)|warn(?:s|ed|ing|ings)?|remind(?:s|ed|ers?)?|suggest(?:s|ed|ions?)?|encourag(?:e|es|ed)|tips?|guidance|guidelines?|should|must|ought|had better|need to|please|(?<!to )avoid|do not|don['’]t|never|always|best|carry|take|keep|stay|make sure|be sure|bring|check|turn|use|wear|call)\b/iu,
  ],
  [
    /\b(?:get|gets|receive|receives|got|received|given) (?:[^?]{1,40} )?in (?:return|exchange)\b/iu,
    /\b(?:receiv(?:e|es|ed|ing)|gets?|got|given|entitled|exchang(?:e|es|ed|ing)|in return|for (?:each|every)|swap(?:s|ped)?|convert(?:s|ed)?|paid|compensat\p{L}+|offer(?:s|ed)?)\b/iu,
  ],
  // Who is charged is not convicted, whatever an indictment says.
  [
    /^(?:and |so |but )?(?:is|are|was|were|has|have|had|did)\b[^?]*\b(?:convicted|found guilty|(?:plead|pled|pleaded) guilty)\b/iu,
    /\b(?:convict\p{L}*|guilt\p{L}*|acquit\p{L}*|sentenc\p{L}+|verdicts?|innocen\p{L}+|cleared|dismiss\p{L}+|dropped|overturn\p{L}+|imprison\p{L}*|jailed|pleas?|plead\p{L}*|pled|admit\p{L}*|fined)\b/iu,
  ],
  // What a thing is good for is no reason for its name.
  [
    /^(?:and |so |but )?(?:why|how come)\b[^?]*\b(?:called|named|nicknamed|known as|dubbed)\b/iu,
    /\b(?:call(?:s|ed|ing)?|nam(?:e[ds]?|ing)|nicknam\p{L}+|known as|dubbed|titled|honou?r\p{L}*|(?:named|called) (?:after|for)|after (?:the|its|his|her|their|\p{Lu})|in (?:memory|recognition) of|stands? for|refers? to|reference|deriv\p{L}+|c(?:omes?|ame) from|terms?|mean(?:s|ing|t)|because)\b/iu,
  ],
  // The sum of a loan is no interest on it.
  [
    /\b(?:what|how much|how high|which) (?:is |was |are )?(?:the |its |their |annual |yearly )*(?:rate of )?(?:interest|coupon)(?: rate)? (?:rate|does|do|did|will|is(?! there)|on|of|for|paid|they|it)\b/iu,
    /\b(?:interest|coupon|yields?|basis points|bps|libor|sofr|euribor|[\d.,]+ ?(?:percent|per cent))\b|\d ?%/iu,
  ],
  // Whoever is named for something else did not found it: "who was it {founded} by?"
  [
    /\b(?:who|whom)\b[^?]*\b(?:co-?)?founded\b/iu,
    new RegExp(
      oneOf(
        String.raw`\b(?:co-?)?found(?:ed|ers?|ing|s)\b`,
        String.raw`\b(?:started|starts|set(?:s|ting)? (?:it |them )?up|beg[aiu]n|(?<!well-)established|establishes|created|creators?|formed|launched|built|opened|conceived|born|invent\p{L}+|initiat\p{L}+|incorporated|endowed|brainchild|idea|behind|pioneer\p{L}*)\b`,
      ),
      'iu',
    ),
  ],
  [
    /\bwho\b[^?]*\bset up (?!for\b|to\b|in\b|on\b|at\b|camp\b|shop\b)/iu,
    /\b(?:set(?:s|ting)? (?:it |them )?up|(?:co-?)?found(?:ed|ers?|ing|s)|start(?:ed|s)|beg[aiu]n|establish\p{L}*|creat\p{L}+|form(?:ed|s)|launch(?:ed|es)|buil[dt]\p{L}*|open(?:ed|s)|initiat\p{L}+|arrang\p{L}+|organi[sz]\p{L}+|install\p{L}*|develop\p{L}*|brainchild|behind|idea|pioneer\p{L}*|invent\p{L}+|introduc\p{L}+|by)\b/iu,
  ],
  // Nor does whoever is named for something else run it.
  [
    { test: asksHead },
    /\b(?:C[A-Z]O|MD|chief|head(?:s|ed)?|(?:executive|managing|general|artistic|musical|co-?)?[ -]?directors?|presidents?|presid(?:es|ed)|chair\p{L}*|managers?|manages?|managed|managing|(?:runs?|ran|running)(?! (?:until|till|from|through|simultaneously|concurrently|alongside|daily|every|for|on|at|in|to|by|between|along|over|\d)\b)|run by|leads?(?= (?:the|its|a|an|our|this)\b)|led|(?<!\b(?:\p{L}+ing|global|world|worldwide|market|industry|category|thought|opinion|national|international|technology|sales|business|operational|proven|recogni[sz]ed) )(?<!-)leaders?(?! (?:in|from|across|among|forum)\b)|leadership(?! in\b)|(?:direction|baton|guidance|stewardship) of(?= \p{L})|lead by|boss|owner\p{L}*|owns?|owned|proprietors?|(?:co-?)?found(?:er|ers|ed|ing)|principals?|partners?(?= (?:at|in|of)\b)|in charge|helm|command\p{L}*|captains?|coach\p{L}*|conduct\p{L}+|curator\p{L}*|dean|rector|chancellor|provost|governors?|mayor|ministers?|secretary|commissioner|superintendent|administrators?|trustees?|board|publisher|editor|bishop|abbot|sheriff|operated|operates|operators?|operating(?! (?:compan|business|incom|profit|result|cost|cash|loss|margin|revenue|system|room|hour|expens|model|unit|segment|subsidiar)\p{L}*)|oversees?|oversaw|overseen|direct(?:s|ed)|steward\p{L}*|coordinat\p{L}+|organi[sz](?:es|ers?|ed by)|couple|family|brothers|sisters|volunteers|took over|tak(?:es|ing|en) over|appoint\p{L}*|succe(?:ed|ssor)\p{L}*)\b/iu,
  ],
  // What has a house's own money as its source tells of no use.
  [SPENT_ON, new RegExp(oneOf(`^(?!.*${OUT_OF})(?:${OF_SPENDING})`, USE), 'isu')],
  [
    MONEY_FROM,
    /\b(?:from|by|out of|through|funded|financed|pa(?:y|ys|id)|g(?:ives?|ave|iven|rants?|ranted)|donat\p{L}+|loans?|lent|lends?|borrow\p{L}*|raised?|contribut\p{L}+|provid\p{L}+|sponsor\p{L}*|cover(?:s|ed|ing)?|b(?:ears?|ore|orne|earing)|meets?|met|meeting|suppl(?:y|ies|ied|ying)|chip(?:s|ped)? in|foot(?:s|ed)? the bill|selling|sale)\b/iu,
  ],
  // Whom it names beside somebody need not have come in their place.
  [
    REPLACED,
    new RegExp(
      oneOf(
        String.raw`\b(?:succe(?:ed|ss(?!ful))|replac|becom|becam|appoint|nominat|promot|assum|predecess|substitut)\p{L}*`,
        String.raw`\b(?:nam(?:e|es|ed|ing)|elect(?:s|ed|ion)?|hir(?:e|es|ed|ing)|join(?:s|ed|ing)?|select(?:s|ed)?|cho(?:ose|oses|se|sen)|picks?|picked|fill(?:s|ed|ing)?|follow(?:s|ed)|(?<!\bthe )following|starts?|started)\b`,
        String.raw`\bt(?:ake|akes|ook|aken|aking) (?:over|up|charge|on|(?:the|his|her|their|its) \p{L}+)\b`,
        String.raw`\b(?:new|next|incoming|(?:as|be|is) (?:the )?(?:interim|acting)|temporary|temporarily|designate|instead|vacan\p{L}+)\b`,
        String.raw`\b(?:step|stand|come|go|bring)(?:s|ping|ing|ped)? (?:in|on|into)\b|\b(?:came|went|stood|brought) (?:in|on|into)\b`,
        String.raw`\b(?:go|goes|went|pass(?:es|ed)?|falls?|fell) to\b|\b(?:hand(?:s|ed|ing)? (?:\p{L}+ ){0,3}?over|handover|mak(?:es|ing) way)\b`,
        String.raw`\bwill (?:be|lead|head|run|chair|serve|act|begin)\b|\b(?:in|for) (?:his|her|their) (?:place|stead)\b`,
      ),
      'iu',
    ),
  ],
  // Who enters into a deferred prosecution agreement prosecutes nobody.
  [
    PROSECUTED,
    /\b(?:prosecut(?!ion (?:agreements?|deals?)\b)\p{L}*|attorneys?|counsel|lawyers?|solicitors?|barristers?)\b/iu,
  ],
  [
    JUDGED,
    /\b(?:judges?|court\p{L}*|jur(?:y|ies|ors?)|magistrates?|tribunals?|(?:chief|associate) justices?|justices|bench|recorder|sheriff|arbit\p{L}+|panel|military commission)\b/iu,
  ],
  // A year is not that in which something was built, whatever else was then.
  [
    /^(?:and |so |but )?(?:when|in (?:what|which) year) (?:was|were|is|are|did|has|have|will) [^?]{1,80}? (?:be |been |being )?(?:built|build|constructed|erected)\b/iu,
    new RegExp(String.raw`\b${TELLS_BUILT}\b`, 'iu'),
  ],
  // Whose it is need not have written it.
  [
    /\b(?:who|whom) (?:(?:has|had) )?(?:wrote|written|authored|penned)\b|\bwho(?:['’]s| is| was| are| were) (?:the )?authors? of\b|\bwho(?:m)? (?:is|was|are|were) [^?]*\b(?:written|authored|penned) by\b/iu,
    /\b(?:writ\p{L}*|wrote|author\p{L}*|penned|by|librett\p{L}+|texts?|words|lyric\p{L}*|scripts?|screenplay|novelist|poets?|journalists?|compos\p{L}+|memoirs?)\b/iu,
  ],
  // Not every sum of a house is what it charges.
  [
    /\b(?:how much|what) (?:does|do|did|will|would) [^?]{2,60} charge\b(?! (?:\p{L}+ )?with\b)/iu,
    /\b(?:charg(?:es?|ed|ing)|costs?(?! (?:of (?:goods|sales|revenues?)|efficienc\p{L}+|savings?|reductions?)\b)|fees?|pric(?:es?|ed|ing)|fares?|rates?|tariffs?|tickets?|admission|tuition|subscri\p{L}+|memberships?|pa(?:y|ys|id|ying)|bill(?:s|ed|ing)?|commissions?|rent(?:s|al)?|free|(?:per|each|an?) (?:hour|day|week|month|year|night|person|head|visit|user|unit|token)|starting|starts? (?:at|from)|plans?|packages?)\b|[$€£¥]\d[\d.,]*\s?\//iu,
  ],
  // A house that has an independent study did not make it, and its name tells of nobody who did.
  [
    /\bwho (?:has |had )?(?:carried out|conducted|performed|did|undertook|prepared|completed|made) (?:the |its |their |an? )?(?:independent|external|third-party|outside)\b/iu,
    /\b(?:by|carried|conducted|performed|undertook|prepared|made|commission\p{L}*|appoint\p{L}*|engag(?:ed|es)|hired|retained|(?:independent|outside|external|third-party) (?:\p{L}+ ){0,2}?(?:firms?|consultanc(?:y|ies)|experts?|auditors?|valuers?|appraisers?|consultants?|engineers?|group|company|agency|institute|laborator(?:y|ies)))\b/iu,
  ],
  // Nor did whoever is named beside a cup or an order win it, as long as none is won.
  [
    /^(?:and |so |but )?(?:who|which (?:team|company|firm|player|school|club|city|house)) (?:has |had )?(?:won|wins|win)\b/iu,
    /\b(?:wins?|won|winn\p{L}+|victor\p{L}*|beat(?:en|ing)?|defeat\p{L}*|champion\p{L}*|crown(?:ed|s)|triumph\p{L}*|prevail\p{L}*|clinch\p{L}*|(?:first|1st|second|2nd|third|3rd|top) (?:place|prize|honou?rs?)|gold|medal\p{L}*|award(?:ed|s)?|prizes? (?:to|for|went|goes|was|is)|took|tak(?:es|en|ing) (?:home|the|first)|topp?(?:ed|s|ing)|named|select(?:ed|s|ion)|chosen|cho(?:ose|oses|se)|recipients?|receiv(?:ed|es|ing)|honou?r(?:ed|s|ees?)|recogni[sz](?:ed|es)|earned|earns|secur(?:ed|es|ing)|claimed|claims|land(?:ed|s)|elect\p{L}*|ranked|went to|goes to|go to|given|contract(?:s|ed|ors?)?|orders?|finalists?|laureates?|scoop\p{L}*|lift(?:s|ed|ing)|bag(?:s|ged)|first|ahead of|edg(?:es|ed)|picked up|became)\b/iu,
  ],
  // A contract is won where one is given, and no grant is one.
  [
    /\bwho (?:has |had )?(?:won|got|secured|landed|received|gets|was awarded|was given) (?:the |its |their |an? )?(?:[\p{L}\p{N}’'.&-]+ ){0,4}?(?:contract|tender|order|commission|bid)\b/iu,
    /\b(?:contract(?:s|ed|ors?|ing)?|tenders?|orders?|ordered|commission\p{L}*|bids?|bidders?|deals?|agreements?|hired|hires|appoint\p{L}*|select(?:ed|s)|chosen|chose|engaged|retained|picks?|picked|named|tapped|entrust\p{L}*|(?:will|to) (?:build|supply|deliver|provide|run))\b/iu,
  ],
  // Whoever is named beside a thing did not buy or sell it.
  [
    /\bwho (?:has |had |will )?(?:bought|buys?|purchased|sold|sells?)\b/iu,
    /\b(?:b(?:uys?|uying|uyers?|ought)|purchas\p{L}+|acqui(?:r|s)\p{L}*|s(?:old|ells?|elling|ellers?|ales?)|auction\p{L}*|t(?:ook|aken|ake|akes|aking) over|takeover|snapped up|picked up|customers?|clients?|own(?:s|ed|ers?)|collectors?|dealers?|distribut\p{L}+|retail\p{L}*|vend\p{L}+|suppl(?:y|ies|ied|iers?)|from|stak(?:e|es)|invest\p{L}*|offer(?:s|ed|ing)?|merg\p{L}+|shares?|deals?|pric(?:e|ed)|pa(?:ys?|id|ying)|divest\p{L}*|dispos\p{L}+|part(?:s|ed|ing) with|went to|goes to|transfer\p{L}*|hand(?:s|ed) over|bid(?:s|ders?)?|outbid|fetch\p{L}*)\b/iu,
  ],
  // Nor sign it, host it or present it.
  [
    /\bwho (?:has |had |else )?signed\b(?! up\b)/iu,
    /\b(?:sign\p{L}*|between|ink(?:ed|s)|enter(?:s|ed|ing) into|execut(?:ed|es)|conclud\p{L}+|reached|with|agreed|partner\p{L}*|parties|join\p{L}*|names? to|pen to paper|seal(?:s|ed|ing)?)\b/iu,
  ],
  [
    /\bwho (?:hosts|hosted|moderates|moderated|anchors|emcees)\b|\bwho (?:is|are|was|were) the (?:hosts?|moderators?|presenters?)\b/iu,
    /\b(?:co-?)?(?:host(?:s|ed|ing)?|moderat\p{L}+|present(?:s|ed|ing|ers?)?|anchor\p{L}*|emcee\p{L}*|MCs?|interview\p{L}*|organi[sz]\p{L}+|led|leads|facilitat\p{L}+|conversation|guid(?:es|ed)|front(?:s|ed|ing)|comp[eè]r\p{L}*|with|by)\b/iu,
  ],
  // What holds while an offer lasts is not what holds behind its end.
  [
    BEHIND_END,
    /\b(?:after(?:wards)?|then|thereafter|follow(?:s|ed|ing)|once|until|till|ends?|ended|ending|expir\p{L}+|runs? out|is over|clos(?:es?|ed|ing)|otherwise|instead|subsequent(?:ly)?|later|next|regular(?:ly)?|standard|normal(?:ly)?|usual(?:ly)?|full|original|return(?:s|ed|ing)?|revert\p{L}*|resum\p{L}+|ris(?:es?|ing)|goes? (?:up|back)|increase[sd]?|permanent(?:ly)?|post-\p{L}+)\b/iu,
  ],
  // Who made something is told by a word for making, and growth is none.
  [
    /\bwho (?:(?:has|have|had|is|are|was|were) )?(?:creat(?:ed|es|ing)|develop(?:ed|s|ing)|invent(?:ed|s|ing)|ma(?:de|kes|king)(?! (?:the |all |any |these |those )?(?:\p{L}+ )?(?:decisions?|choices?|rules?|calls?|laws?|payments?|appointments?)\b))\b/iu,
    MAKING,
  ],
  // A contact may tell it by its label.
  [
    /\b(?:who|(?:which|what) (?:company|firm|house|group|studio)) (?:is|was|are|were) behind\b/iu,
    new RegExp(oneOf(MAKING.source, 'company(?: name)?:'), 'iu'),
  ],
  [/\bwho (?:(?:ultimately|now|currently|actually) )?owns\b|\bwho (?:is|are) the owners? of\b/iu, OWNING],
  // Nor does whatever has a place tell where somebody learnt.
  [
    /\b(?:where|(?:which|what) (?:college|university|school)) (?:did|does|has|is|was) (?!(?:the|its|their|our)\b)[^?]{2,80} (?:go(?:ne|ing)? to (?:college|university|(?:\p{L}+ )?school)|stud(?:y|ied|ying)|graduated?|educated)(?=\s*\?*$| (?:at|before|as|for|from|when|in|and)\b)/iu,
    /\b(?:stud(?:y|ies|ied|ying|ents?)|graduat\p{L}*|postgraduate|degrees?|diplomas?|doctorates?|master['’]?s|bachelor['’]?s|Ph\.?D|M\.?B\.?A|B\.?[AS]c?|alum\p{L}+|educated|education|attend(?:s|ed|ing)|college|university|school\p{L}*|academy|conservato\p{L}+|learn(?:ed|t|ing)|trained|class of|took)\b/iu,
  ],
  // That a thing was bought does not tell what for.
  [
    /\bwhat (?:(?:will|would) [^?]{2,60}|(?:does|do|is|are) [^?]{2,60} (?:going|want|wants|plan|plans|intend|intends|planning|hoping) to) do (?:with|about) (?!it\b|its\b)/iu,
    /\b(?:will|would|shall|going to|(?:is|are|was|were) to|plan(?:s|ned|ning)?|intend(?:s|ed|ing)?|expect(?:s|ed|ing)?|want(?:s|ed|ing)?|hop(?:es?|ed|ing)|aim(?:s|ed|ing)?|propos(?:es?|ed|als?)|consider(?:s|ed|ing)?|us(?:e|es|ed|ing)|turn(?:s|ed|ing)?|convert(?:s|ed|ing)?|becom(?:e|es|ing)|keep(?:s|ing)?|remain(?:s|ing)?|go(?:es|ing)?|can|could|may|might|must|needs?|ready|decid\p{L}+)\b|['’]ll\b/iu,
  ],
  // What somebody said somewhere need not be told with where they said it.
  [
    /^(?:and |so |but )?where (?:did|does|has|have) [^?]{2,60} (?:sa(?:y|id)|announced?|tell|told|stated?) (?:it|this|that|so)\s*\?*$/iu,
    /\b(?:speak(?:ing|s)?|spoke|speech|address(?:ed|ing)?|remarks|interview|conference|briefing|meeting|hearing|ceremony|keynote|panel|event|announc\p{L}+|stat(?:ed|ement)|told|said) (?:\p{L}+ ){0,4}?(?:at|in|during|from|on|before)\b|^[\p{Lu}][\p{L} .,’'-]{2,60}(?:\([^()]{2,40}\)|[–—-])/u,
  ],
  // To be on a list is no place on it.
  [
    /\bwhere (?:did|does|do) [^?]{1,40} rank(?: (?:in|on|among)\b[^?]*)?\s*\?*$|\bwhat (?:place|position|rank|spot) (?:did|does|do|is|was) [^?]{1,40} (?:in|on) (?:the|its|this) (?:rank\p{L}*|list|table|standings|league)\b/iu,
    /(?:\bno\.|\bnumber|#)\s?\d|\d(?:st|nd|rd|th)\b|\bnumber one\b|\btop(?:ped|s)?(?! of\b)(?: (?:\d|three|five|ten|twenty|spot|place))|\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|runners?-?up|place|placed|spot|position|ranked \d|highest|lowest|lead(?:s|ing)?|led|ahead|behind|above|below)\b/iu,
  ],
  // What is done somewhere is no reputation of it.
  [ASKS_REPUTE, REPUTED],
  // Some other share is no change of comparable sales.
  [
    /\b(?:comparable|comp|like-for-like|same-(?:store|restaurant|shop|hotel|property|venue))\b[^?]*\bsales\b/iu,
    /\b(?:comparable|comps?|like[- ]for[- ]like|same[- ](?:store|restaurant|shop|hotel|property|venue)|identical)\b/iu,
  ],
  // A yes or no about what one must have or may do is told by a word for that very matter.
  [/^(?:is|are|was|were)\b[^?]*\binsured\b/iu, INSURED],
  [
    /^(?:is|are|will) there (?:be )?(?:an? |any )?(?:mobile |phone |companion )?apps?\b|^(?:does|do|has|have)\b[^?]*\b(?:an?|any|its own|their own) (?:mobile |phone )?apps?\b/iu,
    /\b(?:apps?|applications?|iOS|Android|iPhones?|iPads?|Google Play|mobile|smartphones?|phones?|download\p{L}*)\b/iu,
  ],
  [
    /^(?:has|have|had|was|were|is|are)\b[^?]*\b(?:permits?|permissions?|licen[cs]es?|approvals?|consents?|patents?|visas?)\b[^?]*\b(?:granted|issued|given|received|obtained)\b/iu,
    /\b(?:grant(?:s|ed|ing)?|issu(?:e|es|ed|ing|ance)|g(?:ives?|ave|iven)|receiv\p{L}+|receipt|approv\p{L}+|award(?:s|ed)?|obtain\p{L}*|secur(?:ed|es|ing)|pending|reject\p{L}*|refus\p{L}+|den(?:y|ied|ies)|await\p{L}*|expect(?:s|ed)?|appl(?:y|ied|ies|ication)|allowed|permitted|has|have|holds?|got|won)\b/iu,
  ],
  [
    /^(?:can|could|may) (?:I|we|you|one|customers|buyers|they) (?:return|send) (?:it|them|this|these)\b/iu,
    /\b(?:return(?:s|ed|able|ing)?|refund\p{L}*|money[- ]back|send(?:s|ing)? (?:it|them)? ?back|exchang\p{L}+|free trial|satisfaction|final sale)\b/iu,
  ],
  [
    /^(?:is|are|was|were|will) there (?:be )?(?:any )?(?:prize money|cash prizes?)\b/iu,
    /\b(?:prizes?|purse|cash|money|scholarships?|grants?|stipends?|sums?)\b|\p{Sc}\s?\d/iu,
  ],
  [
    /^(?:did|does|has|have|had|was|were) [^?]*\bw[io]n (?:an? |any |some )?(?:awards?|prizes?|medals?)\b/iu,
    /\b(?:awards?|awarded|prizes?|medal\p{L}*|honou?r(?:s|ed|ees?)?|shortlist\p{L}*|finalists?|nominat\p{L}+|nominees?|recogni\p{L}+|troph(?:y|ies)|accolades?|w(?:on|ins?|inning|inners?)|laureates?|named|best)\b/iu,
  ],
  [
    /^(?:is|are|was|were|has|have)\b[^?]*\b(?:on|hit|reached) (?:the market|sale)\b(?! (?:for|by|in|at|from|value|share|leader)\b)/iu,
    /\b(?:availab\p{L}+|launch\p{L}*|s(?:ale|ales|old|ells?|elling)|ship(?:s|ped|ping)|stores?|shops?|buy|bought|purchas\p{L}+|pre-?orders?|order(?:s|ed)?|releas\p{L}+|commerciali\p{L}+|introduc\p{L}+|on (?:the )?market|to market|retail\p{L}*|debut\p{L}*|listed|roll(?:s|ed|ing)?[- ]?out|out now)\b/iu,
  ],
  [
    /\bdress code\b/iu,
    /\b(?:dress\p{L}*|attire|wear(?:s|ing)?|worn|casual|formal|black[- ]tie|cloth\p{L}*|costumes?|jackets?|outfits?|suits)\b/iu,
  ],
  [ASKS_LEFT, TELLS_LEFT],
  // That there are sales tells no growth of them.
  [
    /^(?:and |so |but )?(?:what|how (?:much|big|large|high|strong|steep))(?:['’]s| is| was| were| are) (?:the |its |their )(?:(?:annual|yearly|quarterly|total|overall|organic|net|average|reported|expected|percentage|year-on-year) ){0,2}(?:growth|increase|rise|decline|decrease|drop|fall|reduction) (?:in|of)\b(?! (?:19|20)\d\d)/iu,
    CHANGED,
  ],
  // Takings are no profit, and no loss.
  [
    /\b(?:(?:un)?profitable|loss-?making|in the (?:red|black)(?=\s*(?:[?.!,]|$)| (?:for|in|this|last|since|by|again|after|now|yet)\b)|los(?:e|es|ing) money|break(?:s|ing)? even|mak(?:e|es|ing) (?:an? |any )?(?:(?:operating|net|pre-?tax|annual) )?(?:profit|loss)|(?:profit|loss) (?:did|does|do|has|have))\b/iu,
    /\b(?:(?:un)?profit\p{L}*|loss(?:es)?|loss-?making|lost|los(?:e|es|ing)|earn(?:s|ed|ings?)?|(?:net|operating|pre-?tax) (?:income|results?)|surplus(?:es)?|deficits?|margins?|EBITDA?|break(?:s|ing)?[- ]?even|broke even|(?:in|into|out of) the (?:red|black)|cash[- ]flow|dividends?|made (?:about |some |over |nearly |almost )?(?:\p{Sc}|(?:AUD|CAD|CHF|DKK|EUR|GBP|INR|JPY|NOK|SEK|USD) ?\d|\d[\d.,]* (?:(?:million|billion|[mb]n) )?(?:dollars?|euros?|pounds?|kronor|kroner|crowns?|francs?|yen|rupees?|rand)\b)|(?:before|after) tax|minus|cover(?:s|ed|ing)? (?:its|their|all|the)? ?costs?|pa(?:ys?|id|ying) for itself)/iu,
  ],
  // What is to be decided is no decision.
  [
    /\bwhat (?:did|has|have) (?!it\b|they\b|he\b|she\b)[^?]{3,80} (?:decided?|ruled?|concluded?)\b(?! to\b)/iu,
    /\b(?:decid(?:ed|es|ing)|decisions? (?:to|that|was|were|not|in favou?r|against)|rul(?:ed|es|ing)|conclud\p{L}+|conclusions?|approv\p{L}+|reject\p{L}*|vot(?:ed|es)|clear(?:ed|s)|grant(?:ed|s)|refus\p{L}+|agreed?|order(?:ed|s)|f(?:ound|inds?)|findings?|dismiss\p{L}*|uph(?:eld|olds?)|overturn\p{L}*|award(?:ed|s)|cho(?:se|sen)|opt(?:ed|s)|resol\p{L}+|confirm\p{L}*|accept\p{L}*|allow\p{L}*|block\p{L}*|bann?\p{L}*|prohibit\p{L}*|fined|den(?:ied|ies)|declin\p{L}+|backed|adopt\p{L}+|recommend\p{L}*|set|plan(?:s|ned)|will|would|held|holds|deem\p{L}*|judged|consider(?:ed|s)|said|says|\p{L}{2,}[^\P{L}e]ed|cuts?|kept|keeps?|gave|made|took|threw|struck|turned|left|put|let|withdrew|chose|sid(?:es|ed))\b/iu,
  ],
  // By when something is planned is no deadline for anybody who would apply.
  [
    /\b(?:deadline(?! (?:for|of|to)\b(?! (?:the |an? |any )?(?:appl|bid|book|claim|comment|enter|entr|nominat|regist|submi|tender)))|cut-?off(?: date)?\b|closing date\b)/iu,
    new RegExp(oneOf(ENDS, `\\b(?:by|before|through|to)\\b.*${ACTS}`, `${ACTS}.*${BY}`), 'isu'),
  ],
  // That for something else is by when it is to be.
  [
    /\bdeadline (?:for|of|to)\b/iu,
    new RegExp(oneOf(ENDS, BY, String.raw`\b(?:from|in|within|after|up to)\b`), 'isu'),
  ],
  // Nor does a count of other things tell how many were sold.
  [
    /\bhow many\b[^?]*\b(?:sold|bought|ordered|shipped)\b|\bhow many\b[^?]*\b(?:did|has|have)\b[^?]*\bs(?:ell|old)\b/iu,
    /\b(?:s(?:old|ells?|elling|ales?)|b(?:uys?|uyers?|ought)|purchas\p{L}+|units|ship(?:s|ped|ments?)|deliver(?:ed|ies)|orders?|ordered|customers|copies|owners|shifted|snapped up)\b/iu,
  ],
  [
    /\bhow many\b[^?]*\b(?:in|joined|took part in|enrolled in) (?:the|its|their|this) (?:clinical )?(?:trial|study)\b/iu,
    /\b(?:trials?|stud(?:y|ies)|participa\p{L}+|enrol\p{L}*|patients|subjects|recruit\p{L}*|randomi[sz]\p{L}+|volunteers|cohort)\b/iu,
  ],
]
