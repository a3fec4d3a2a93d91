import type { ToldBy } from '../text/told-by.ts'
import { ANY, asksDeed, asksNoun, told, whole } from './shortly.ts'

/** A word that says when: a day, a month, an hour. */
const TIME = String.raw`(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|(?:january|february|march|april|may|june|july|august|september|october|november|december)\b|\d{1,2}(?::\d\d)? ?[ap]\.?m\b|\d{1,2}:\d\d\b`

const MOVED = String.raw`r(?:ise|ises|ose|isen|ising)\b|increas|gr(?:ow|ew)|up\b|higher|f(?:all|alls|ell|allen|alling)\b|declin|drop|decreas|down\b|lower|gain|jump|climb|surg|soar|slump|unchanged|flat\b|stable|doubl|tripl|plus\b|minus\b|more\b|less\b|fewer\b|compared`

/** Further questions of one word, of what befell something and of what belongs to it: see `DEEDS`. */
export const MATTERS: ToldBy = [
  [
    asksDeed('found|find', 'discover(?:ed)?'),
    told(
      String.raw`f(?:ind|inds|inding|indings|ound|ounded|ounder|ounders)\b|establish|discover|uncover|identif|detect|locat|spot(?:s|ted)\b|reveal|unearth|show(?:s|ed|n)?\b|results?\b|conclu|stud(?:y|ies)\b|recover|turn(?:s|ed) up|established that|proved`,
    ),
  ],
  [
    asksDeed('fund(?:ed)?', 'financed?'),
    told(
      String.raw`fund|financ|pa(?:y|ys|id|ying)\b|money|grants?\b|donat|sponsor|invest|loans?\b|budget|costs?\b|subsid|backed|rais(?:e[sd]|ing)\b|contribut|tax|credit|proceeds|revenue|capital|equity`,
      String.raw`(?:million|billion)\b`,
    ),
  ],
  [
    asksDeed('required?', 'needed'),
    told(
      String.raw`requir|need(?:s|ed|ing)?\b|must\b|necess|mandat|oblig|ha(?:s|ve) to\b|condition|prerequisite|eligib|should\b|essential|compulsory|bring\b|only (?:if|with)`,
    ),
  ],
  [
    whole(String.raw`what (?:else )?(?:has |have |was |will |is )?(?:been |be )?chang(?:ed|es?|ing)`),
    told(
      String.raw`chang(?:e|es|ed|ing)\b|new\b|replac|instead|no longer|alter|revis|updat|mov(?:e|es|ed)\b|switch|convert|shift|bec(?:ome|omes|ame)\b|transform|now\b|until now|used to|previously|before\b|${MOVED}`,
    ),
  ],
  [
    asksDeed('promoted'),
    told(
      String.raw`promot(?:ed|es|ions?)\b(?! (?:of|by|the|a|its|their|awareness|products?|offers?)\b)|nam(?:ed|es)\b|appoint|bec(?:ome|omes|ame)\b|elevat|tak(?:es|en|ing) over|t(?:ook|akes) over|succeed|new (?:role|position|title|post)|rose to|steps? up`,
    ),
  ],
  [
    asksDeed('nominated'),
    told(String.raw`nomin|shortlist|short-list|finalist|candidate|in the running|put forward|named\b`),
  ],
  [
    asksDeed('agreed?(?: on| to)?', 'decided?'),
    told(
      String.raw`agree|deals?\b|contract|accord\b|pact|settle|sign(?:s|ed|ing)\b|decid|decision|vot(?:e|es|ed)\b|resol[uv]|rul(?:ed|ing)\b|cho(?:se|sen|ose)|approv|will\b|adopt|plan|commit`,
    ),
  ],
  [
    asksDeed('broke|broken|break'),
    told(
      String.raw`brok(?:e|en)\b(?! ground| record)|break(?:s|ing)?\b(?!through| ground)|fail(?:s|ed|ure)|crack|damag|burst|fault|defect|collaps|snap|malfunction|out of order|tore\b|torn\b`,
    ),
  ],
  [
    asksDeed('attend(?:ed)?'),
    told(
      String.raw`attend|guests?\b|visitors?\b|participa|crowd|audience|delegates|c[ao]me\b|join(?:s|ed)\b|present\b|turn(?:s|ed)? out|turnout|among (?:them|those)|welcom|gather|met\b|flock|speakers?\b`,
    ),
  ],
  [
    asksDeed('celebrated?'),
    told(
      String.raw`celebrat|part(?:y|ies)\b|festiv|toast|anniversar|ceremon|gala|firework|mark(?:s|ed|ing)\b|hono(?:u)?r|birthday|jubilee|cake\b`,
    ),
  ],
  [
    asksDeed('appeal(?:ed)?'),
    told(
      String.raw`appeal(?:s|ed|ing)?\b(?! to\b)|court|challeng(?:e|es|ed|ing) (?:the|it|this)|contest|ruling|judge|verdict|lawsuit|legal|tribunal`,
    ),
  ],
  [
    asksDeed('rise|risen|rose', 'increased?', 'fall|fell|fallen', 'go(?:ne)? (?:up|down)|went (?:up|down)'),
    told(MOVED),
  ],
  [
    whole(String.raw`who (?:manages|managed|runs)(?: it| this| that)|who (?:is|are) the managers?`),
    told(
      String.raw`manag(?:e|es|ed|er|ers|ing|ement)\b|r[au]n by|runs?\b|ran\b|led by|leads?\b|head(?:s|ed)?\b|director|operat(?:e|es|ed|or|ors)\b|overs(?:ee|ees|aw|een)|in charge|responsib|administ|chief|CEO|president|chair`,
    ),
  ],
  [
    asksNoun('themes?'),
    told(
      String.raw`them(?:e|es|ed)\b|motto|slogan|tagline|titled|topics?\b|subjects?\b|cent(?:re|er)s? (?:on|around)|cent(?:re|er)ed (?:on|around)|focus(?:es|ed)? on|devoted to|dedicated to|under the (?:banner|title)|celebrat|about\b`,
    ),
  ],
  [
    asksNoun('causes?'),
    told(
      String.raw`caus(?:e|es|ed|ing|al)\b|due to|because|result(?:s|ed|ing)? (?:from|of|in)|owing to|reason|trigger|faults?\b|blame|stem(?:s|med)? from|led to|leads to|attribut|origin|investigat|unknown|account(?:s|ed)? for|driven by|responsible for`,
    ),
  ],
  [
    asksNoun('schedule'),
    told(
      String.raw`schedul|timetabl|agenda|program(?:me)?s?\b|calendar|dates?\b|beg[ia]ns?\b|starts?\b|hours\b|deadline|timeline|weekly|daily|monthly|quarter|expected (?:in|by)|by (?:the )?(?:end|\d{4})|${TIME}`,
    ),
  ],
  [
    asksNoun('(?:forecast|outlook|guidance|prognosis)'),
    told(
      String.raw`forecast|outlook|guidance|expect|project(?:ed|s|ions?)\b(?! management)|predict|anticipat|estimat|targets?\b|will (?:reach|grow|rise|fall|increase|be worth|hit)|by 20\d\d|plans? to|next year|prognos`,
    ),
  ],
  [
    asksNoun('differences?'),
    told(
      String.raw`differ|unlike|compar|than\b|whereas|while\b|distinguish|contrast|instead|versus|vs\b|unique|apart from|sets? (?:it|them|us|\p{L}+) apart|by comparison|both\b|not only`,
    ),
  ],
  [
    asksNoun('capacit(?:y|ies)'),
    told(
      String.raw`capacit|holds?\b|seat(?:s|ing)?\b|up to\b|room for|accommodat|maximum|output|stor(?:e|es|age)\b|volume|[kmg]wh?\b|megawatt|gigawatt|lit(?:re|er)s?|tons?\b|tonnes?\b|gallons?|barrels?|per (?:year|day|hour|month)|annual|beds?\b|houses\b|sleeps\b|carr(?:y|ies)\b|passengers`,
    ),
  ],
  [
    asksNoun('routes?'),
    told(
      String.raw`rout(?:e|es|ed|ing)\b|path|from .{2,60} to\b|via\b|through\b|along\b|course\b|lines?\b|stops?\b|roads?\b|streets?\b|trail|itinerar|between\b|pass(?:es)?\b|travel`,
    ),
  ],
  [
    asksNoun('laws?'),
    told(
      String.raw`laws?\b(?! firm|yer| school| degree| office)|acts?\b(?! as)|legislat|regulat|statut|bills?\b|rules?\b|codes?\b|legal|ordinance|directive|decree|amend`,
    ),
  ],
  [
    asksNoun('(?:curriculum|syllabus)'),
    told(
      String.raw`curricul|syllab|courses?\b|subjects?\b|class(?:es)?\b|lessons?\b|t(?:each|eaches|aught)|modules?\b|program(?:me)?s?\b|train|stud(?:y|ies)\b|learn|workshops?\b|topics?\b`,
    ),
  ],
  [
    whole(String.raw`(?:is|are|was|were|will) ${ANY} (?:be )?(?:for|on) sale`),
    told(
      String.raw`(?:for|on) sale|s(?:ell|ells|elling|old)\b|b(?:uy|uyers?|ought)\b|purchas|pric(?:e|es|ed|ing)\b|available (?:at|for|from|in|on|now|to|online)|order|shops?\b|stores?\b|retail|markets?\b|auction|listed|tickets?\b`,
    ),
  ],
  [
    whole(String.raw`(?:was|were|is) ${ANY} a (?:big |great )?success`),
    told(
      String.raw`success|succeed|fail|popular|well\b|records?\b|sold out|award|w[io]n\b|hits?\b|best\b|positive|attract|exceed|proud|achiev|pleased|flop|disappoint|up(?:held|hold)|granted|dismiss|reject`,
    ),
  ],
]
