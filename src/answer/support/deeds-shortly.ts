import type { ToldBy } from '../text/told-by.ts'
import { ANY, asksDeed, asksNoun, told, whole } from './shortly.ts'

/**
 * What is asked by one deed or one noun alone, and the words by which it is told. A thesaurus
 * is too wide there: what is available was not opened, what is brought was not hired, and
 * who is committed has not invested.
 */
export const DEEDS: ToldBy = [
  [
    asksDeed('buy|bought', 'acquired?', 'purchased?'),
    told(
      String.raw`b(?:uy|uys|uying|uyer|uyout|ought)|acqui|purchas|take-?overs?|t[ao]k(?:e|es|en|ing) over|took over|merg|s(?:old|ale|ell)|deal|stakes?\b|pa(?:id|ys?)\b|own(?:s|ed|er)?\b|transaction|procur|order`,
    ),
  ],
  [
    asksDeed('sell|sold', 'divest(?:ed)?'),
    told(
      String.raw`s(?:ell|ells|elling|old|ale|ales|eller)\b|divest|dispos|offload|auction|buyer|b(?:uy|uys|ought)\b|purchas|acquir|pric|retail|shops?\b|stores?\b|export|deliver|ship|suppl|customers`,
    ),
  ],
  [
    asksDeed('open(?:ed)?', 'inaugurated?'),
    told(
      String.raw`(?:re-?)?open(?!-source|ness|ly)|launch|inaugurat|start|beg[iau]n|unveil|ribbon|debut|doors?\b|establish|complet|welcom|set up|found(?:ed)?\b|hours?\b|ready|premi(?:er|ère)|first day|held\b|takes? place`,
    ),
  ],
  [
    asksDeed('launch(?:ed)?', 'introduced?', 'unveil(?:ed)?'),
    told(
      String.raw`launch|introduc|unveil|releas(?:e[sd]|ing)\b|roll(?:s|ed|ing)?[- ]?out|debut|announc|present|reveal|new\b|start|beg[iau]n|open|publish|br(?:ing|ought)|available|first\b|latest|upcoming|offer|develop|creat`,
    ),
  ],
  [
    asksDeed('buil[dt]', 'construct(?:ed)?'),
    told(
      String.raw`(?:re)?buil[dt](?:ing|ings|er|ers|s)?\b(?! (?:up)?on\b| (?:\p{L}+ ){0,2}(?:trust|relationships?|confidence|momentum|awareness|legac(?:y|ies)|reputation|careers?|wealth|credibility|rapport|loyalty|connections?)\b)|construct|erect|put up|develop(?:s|ed|er|ers|ing)\b|factor(?:y|ies)|plants?\b|homes?\b|houses?\b|ma(?:de|king)\b|creat|assembl|manufactur|facilit|ground-?breaking|broke ground`,
    ),
  ],
  [
    asksDeed('publish(?:ed)?'),
    told(
      String.raw`(?<!wherever |originally |re-)publish(?:e[sd]|ing)?\b(?! company)|publications?\b|releas(?:e[sd]|ing)\b|issu(?:e[sd]|ing)\b|post(?:s|ed|ing)\b|print(?:s|ed)?\b|books?\b|reports?\b|articles?\b|journals?\b|papers?\b|stud(?:y|ies)\b|edition|wr(?:ote|itten)|author|volume|online`,
    ),
  ],
  [
    asksDeed('hired?', 'recruit(?:ed)?', 'appoint(?:ed)?', 'employ(?:ed)?'),
    told(
      String.raw`hir(?:e|es|ed|ing)\b|recruit|appoint(?!ments? (?:only|call|at|or|please)|ments?[.,]? call)|employ|nam(?:e[sd]|ing)\b|join(?:s|ed|ing)?\b|add(?:s|ed|ing|ition)\b|promot|elect|welcom|t[ao]k(?:e|es|ing) on|took on|staff|roles?\b|positions?\b|success|succeed|chosen|select|becom|nominat`,
    ),
  ],
  [
    asksDeed('invest(?:ed)?'),
    told(
      String.raw`(?:co-?)?invest(?:s|ed|ments?|ing)?\b|investors? (?:\p{L}+ ){0,2}(?:includ|led|are|were|such|participat|put|back|join)|fund(?:ed|ing|s)\b|financ|rais(?:e[sd]|ing)\b|back(?:er|ers|ed|ing)\b|round\b|stakes?\b|shareholder|equity|venture|million|billion|\d+ ?[mk]\b|contribut|pa(?:id|ys?)\b|money`,
    ),
  ],
  [
    asksDeed('donated?'),
    told(
      String.raw`donat|donor|gifts?\b|g(?:ave|iven)\b|giv(?:e|es|ing)\b|contribut|grants?\b|charit|rais(?:e[sd]|ing)\b|pledg|sponsor|support(?:ed)? (?:by|from)|fund|philanthrop|benefact|endow|beque`,
    ),
  ],
  [
    asksDeed('sign(?:ed)?'),
    told(
      String.raw`sign(?:s|ed|ing|ator(?:y|ies)|ature)?\b|contract|agree|deals?\b|pact|memorandum|MoU|accord|treat(?:y|ies)\b|letters? of intent|enter(?:s|ed|ing) into|inked|partner`,
    ),
  ],
  [
    asksDeed('closed?', 'shut'),
    told(
      String.raw`clos(?:e|es|ed|ing|ure|ures)\b|shut|ceas|w(?:ind|inds|inding|ound) (?:up|down)|end(?:s|ed|ing)?\b|discontinu|mothball|stop|exit|withdr|relocat|consolidat|complet|finali[sz]`,
    ),
  ],
  [
    asksDeed('cancell?ed|cancel', 'call(?:ed)? off', 'scrapped|scrap'),
    told(
      String.raw`cancel|call(?:s|ed|ing)? off|scrap|drop(?:s|ped|ping)?\b|abandon|suspend|postpon|axe[ds]?\b|withdr|terminat|halt|abort|revok|(?:will|do|does|did) not (?:take place|go ahead|happen)`,
    ),
  ],
  [
    asksDeed('recall(?:ed)?'),
    told(String.raw`recall|withdr|pull(?:s|ed|ing)? (?:from|its|the)|defect|tak(?:e|en|ing) back`),
  ],
  [
    asksDeed('approved?', 'authori[sz]ed?'),
    told(
      String.raw`approv|authori[sz]|clear(?:s|ed|ance)\b|permit(?:s|ted|ting)?\b|sanction|vot(?:e|es|ed|ing)\b|pass(?:es|ed)\b|adopt|ratif|licen[cs]|sign(?:s|ed)? off|green light|grant(?:s|ed)\b|accept|agree[ds]?\b|endors|consent|certifi|regulator|reject|den(?:y|ied)|refus`,
    ),
  ],
  [
    asksDeed('opposed?', 'object(?:ed)? to'),
    told(
      String.raw`oppos|against\b|object(?:s|ed|ing|ions?)\b|protest|reject|critici|critics?\b|resist|f(?:ight|ought)|dissent|vot(?:e|es|ed|ing)\b|contest(?:s|ed)\b|disagree|no one|nobody|unanim`,
    ),
  ],
  [
    asksDeed('complain(?:ed)?'),
    told(
      String.raw`complain|critici|critics?\b|protest|object(?:s|ed|ions?)\b|grievance|dissatisf|unhappy|angry|anger|concern|letters?\b|report(?:s|ed) (?:by|from|of)`,
    ),
  ],
  [
    asksDeed('resign(?:ed)?', 'quit', 'step(?:ped)? down', 'retired?'),
    told(
      String.raw`resign|quit|retir|st(?:ep|eps|epped|epping|and|ands|anding|ood) (?:down|aside|back)|leav(?:e|es|ing) (?!the lights|room|behind)|left (?:the|his|her|its|their|in|on|after|for|office|at)\b|depart(?:s|ed|ing|ure)\b|success|succeed|replac|outgoing|former|hand(?:s|ed|ing)? over|dismiss|remov|exit`,
    ),
  ],
  [
    asksDeed('perform(?:ed)?'),
    told(
      String.raw`perform(?:s|ed|ers?|ing)?\b(?! (?:\p{L}+ )?(?:well|better|strongly|poorly))|performances? (?:by|of|from|with|at|in)\b|play(?:s|ed|ing|ers?)\b|s(?:ing|ings|inging|ang|ung|inger|ingers)\b|danc|concert|music|bands?\b|orchestra|choir|act(?:or|ors|ress|resses|s|ed)\b|star(?:s|red|ring)\b|stage|appear|headlin|DJs?\b|entertain|line-?up|solo|conduct|show|surg|operat|carried out`,
    ),
  ],
  [
    asksDeed('organi[sz]ed?'),
    told(
      String.raw`organi[sz](?:e|es|ed|er|ers|ing)\b|host|run by|arrang|put on|stag(?:e|ed|es|ing)\b|(?:present|held|produc|creat|led)(?:ed|s)? by|coordinat|together with|sponsor|committee|initiative of`,
    ),
  ],
  [
    whole(
      String.raw`who (?:owns|owned|has owned)(?: (?:[^\s?]+ ){0,3}[^\s?]+)?|who (?:is|are|was|were) the owners?(?: of ${ANY})?`,
    ),
    told(
      String.raw`own(?:s|ed|er|ers|ership)\b|belong|subsidiar|parent|held by|hold(?:s|ing|ings)\b|share(?:s|holders?)?\b|stakes?\b|division|part of|arm of|acqui|b(?:uy|ought)|famil(?:y|ies)|propriet|control|member of|unit of|brand of|group`,
    ),
  ],
  [
    asksNoun('publishers?'),
    told(
      String.raw`(?<!wherever |originally |re-)publish|publication|press\b(?! release| contact| office| kit| enquir| inquir)|imprint|books?\b|editions?\b|media\b(?! contact| enquir| inquir| relation)`,
    ),
  ],
  [
    asksNoun('newspapers?'),
    told(
      String.raw`newspapers?\b|dail(?:y|ies)\b|times\b|post\b|gazette|journal\b|herald|tribune|magazine|papers?\b|weekl(?:y|ies)\b|chronicle|courier|observer|guardian|telegraph|mirror\b`,
    ),
  ],
  [
    asksNoun('(?:supplier|vendor)s?'),
    told(
      String.raw`suppl(?:y|ies|ied|ier|iers|ying)\b(?! chain)|vendors?\b|manufactur|made by|deliver|provid(?:er|ers)\b|provided by|contract|sourc(?:e[sd]?|ing)\b|partner|from`,
    ),
  ],
  [
    asksNoun('architects?'),
    told(
      String.raw`architect|design(?:s|ed|er|ers|ing)?\b (?:\p{L}+ ){0,3}(?:by|studio|team|firm|practice)|designers?\b|drawn|(?:plans?|planned) by|studio`,
    ),
  ],
  [
    asksNoun('weather(?: like)?'),
    told(
      String.raw`weather|rain|snow|wind(?:s|y)?\b|sun(?:ny|shine)?\b|storm|temperature|degrees?\b|cloud(?:s|y)?\b(?!-)|fog|frost|heat|cold\b|condition|humid|dry\b|wet\b|warm|mild|ice\b|icy`,
    ),
  ],
  [
    asksNoun('(?:star )?ratings?'),
    told(
      String.raw`rat(?:e|ed|ing|ings)\b|stars?\b|scor|rank|grad(?:e|ed)\b|AAA|Moody|Fitch|S&P|reviews?\b|out of\b|certifi|marks?\b`,
    ),
  ],
  [
    asksNoun('(?:competitors?|rivals?)'),
    told(
      String.raw`compet|rival|peers?\b|alternativ|versus|vs\b|like\b|than\b|compar|(?:other|leading) (?:\p{L}+ ){0,2}(?:companies|firms|makers|brands|players|teams?)`,
    ),
  ],
  [
    whole(
      String.raw`(?:is|are|was|were|will) ${ANY} (?:be )?(?:wheelchair )?accessible(?: (?:to|for) ${ANY})?`,
    ),
    told(
      String.raw`(?:in)?accessib|wheelchair|step-free|ramps?\b|elevators?\b|disab|mobility|sign language|open to|available|reach(?:ed|able)|barrier|access (?:for|to) (?:all|every|people|the public|visitors|wheel)`,
    ),
  ],
]
