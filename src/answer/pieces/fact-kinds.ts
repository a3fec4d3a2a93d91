import { remembered } from '../../remembered.ts'
import { type FactKind, kind } from './fact-kind.ts'
import {
  ANY,
  AWAY,
  BATTERY,
  counted,
  DURATION,
  ENDS,
  EXTENT,
  figure,
  LASTS,
  LENGTH,
  LEVEL,
  MAKER,
  NAME,
  POWER,
  RATE,
  SIZE,
  SPEED,
  SUM,
  TIMETABLE,
  WEIGHT,
} from './fact-values.ts'

/** The kinds that a question asks for, in words of everyday: "how wide", "who built". */
export const kindsAsked = remembered((question: string): readonly FactKind[] =>
  KINDS.filter(({ asks }) => asks.test(question)),
)

/** Whether a label says of which kind its fact is. */
export function saysKind(label: string): boolean {
  return KINDS.some(({ labels }) => labels.test(label))
}

const SIDES = 'clubs?|teams?|sides?|company|companies|firms?|employers?|orchestras?|theatres?'
const PEOPLE = 'people|persons?|passengers?|guests?|visitors?|spectators?|customers?|members?'
const ROOM = `${PEOPLE}|students|pupils|children|patients|fans|seats|places|beds|spaces|pax`
const VEHICLES = 'cars|vehicles|bicycles|bikes|lorries|trucks|coaches|boats|planes|aircraft'
const SPACES = `${VEHICLES}|(?:parking )?spaces|places|bays|berths|stands|stalls`

/**
 * Written from how data sheets label what they give and how one asks for it. In
 * the order in which they are tried: where one asks for the length of what has a
 * length, it is not the time that something takes.
 */
const KINDS: readonly FactKind[] = [
  kind(
    String.raw`when (?:is|are|do|does|did|will) the (?:first|last)\b(?=.*\b(?:leave|depart|go|sail|run)s?\b)(?!.*\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b)`,
    'first|last|leave|leaves|depart|departs|go|goes|sail|sails|run|runs|ferry|boat|bus|train|tram|ship|shuttle|flight|departure',
    'departures?|departure times|sailings|trains|buses|ferries|boats|shuttles',
    TIMETABLE,
  ),
  kind(
    String.raw`how long\b(?! (?:ago|before|until|since|have|has|had|do(?:es)? it take|did it take|will it take))`,
    'long',
    'length|long',
    LENGTH,
    true,
  ),
  kind(
    String.raw`how long (?:is|are|was|were)\b`,
    'long',
    String.raw`duration|running time|runtime|playing time|length`,
    LASTS,
    true,
  ),
  kind(
    String.raw`how long (?:do|does|did|will|would|can|could) .*\blast`,
    'long|last|lasts|lasted',
    String.raw`(?:service |design |shelf |operating |useful |battery )?life(?:time|span)?|durability|duration|running time`,
    DURATION,
    true,
  ),
  kind(
    String.raw`how long (?:do|does|did|will|would|has|is|are)\b.*\b(?:run|take|valid|good|stay|need)`,
    'long|run|runs|take|takes|valid|last|need|needs',
    String.raw`duration|term|period|time`,
    ENDS,
    true,
  ),
  kind(
    String.raw`\b(?:charge|charging|recharging|refuelling) times?\b`,
    'charge|charging|recharging|refuelling|times?',
    String.raw`(?:charge|charging|recharging|refuelling) times?`,
    DURATION,
  ),
  kind(String.raw`how wide\b|\bwidth\b`, 'wide|width', 'width|breadth|beam|wide|diameter', LENGTH),
  kind(
    String.raw`how (?:tall|high)\b(?! (?:is|are|was|were) (?:the )?(?:\p{L}+ )?(?:price|cost|fee|fare|rate|toll|rent|prize|share|turnover|number|temperature)s?\b)(?!.*\b(?:fly|climb|jump|rise|go)\b)|\bheight\b`,
    'high|tall|height',
    'height|high|tall',
    LENGTH,
    true,
    LEVEL,
  ),
  kind(
    String.raw`how high .*\b(?:fly|climb|go)\b`,
    'high|fly|climb|go',
    String.raw`(?:service )?ceiling|(?:maximum |max\.? |flight )?altitude`,
    LENGTH,
  ),
  kind(String.raw`how deep\b|\bdepth\b`, 'deep|depth|water', 'depth|draught|draft|deep', LENGTH),
  kind(String.raw`how thick\b|\bthickness\b`, 'thick|thickness', 'thickness', LENGTH),
  kind(
    String.raw`how heavy\b|\bhow much (?:do|does|did|will|can) [^?]*\bweigh|\bweight of\b`,
    'heavy|weigh|weighs|weighed|weight|much',
    'weight|weighs|mass',
    WEIGHT,
  ),
  kind(
    String.raw`how fast (?:is|are|was|may|can|do|does|did|will|could)\b|\bspeed\b`,
    'fast|speed|may|allowed|drive|go|goes|travel|fly|run|sail|move|ride|turn',
    'speed limit|speed|velocity',
    SPEED,
    false,
    RATE,
  ),
  kind(
    String.raw`how far (?:can|do|does|did|will|could)\b`,
    'far|go|goes|travel|travels|drive|fly|sail|ride|run|get|charge',
    'range|reach|autonomy',
    LENGTH,
  ),
  kind(
    String.raw`how far (?:is|are|away)\b|\bdistance (?:to|from|between)\b`,
    'far|away|distance',
    'distance|nearest|next',
    AWAY,
    true,
  ),
  kind(
    String.raw`how much (?:can|could|does|do|will) [^?]*\b(?:carry|lift|haul|load|tow|transport)|\b(?:carry|lift) how much\b`,
    'carry|carries|lift|lifts|haul|load|tow|transport|much',
    String.raw`payload|(?:max\.? |maximum )?(?:load|cargo|carrying|lifting|towing)(?:ing)?(?: capacity| weight)?`,
    WEIGHT,
  ),
  kind(
    String.raw`how many (?:${PEOPLE}|students|children|patients|fans) (?:can|could|do|does|did|will|fit|has|have|may)\b(?!.*\b(?:work|use|visit|attend|live|die|come|came))`,
    `fit|fits|seats?|hold|holds|take|takes|carry|carries|accommodate|transport|sit|sleep|eat|stay|room|space|inside|${PEOPLE}`,
    String.raw`(?:(?:seating|passenger|spectator|maximum|total) )?capacity|seats|seating|places|passengers|spectators|room for`,
    figure(ROOM),
    counted(ROOM),
  ),
  kind(
    String.raw`how many (?:${VEHICLES}) (?:can|could|do|does|fit|has|have|may)\b`,
    'fit|fits|park|hold|holds|take|takes|carry|room|space|into|inside|cars|vehicles',
    String.raw`(?:(?:car|visitor) )?(?:park|parking)(?: spaces)?|garage|spaces|berths|stands|${VEHICLES}`,
    figure(SPACES),
    counted(SPACES),
  ),
  kind(
    String.raw`how many (?:people|persons?|employees|staff|workers) (?:work|are (?:there|employed)|(?:do|does|did) [^?]*\b(?:employ|have))`,
    'people|persons?|work|works|working|employ|employs|employed|staff|employees|workers',
    'employees|staff|headcount|workforce|team size|personnel|jobs',
    figure(`${PEOPLE}|employees|staff|workers|jobs|posts|positions`),
  ),
  kind(
    String.raw`how many times\b.*\bplay`,
    'times|played|play|country|national|team',
    'caps|appearances|international matches',
    figure('caps|times|appearances|matches|games|internationals'),
  ),
  kind(
    String.raw`how (?:big|large)\b|\bwhat size\b`,
    'big|large|size',
    'area|size|floor space|surface|dimensions|site',
    SIZE,
    true,
    EXTENT,
  ),
  kind(
    String.raw`how powerful\b|how much power\b|\bpower output\b`,
    'powerful|power|output|much|has|have|produce|generate',
    String.raw`(?:rated |nominal |installed |peak |engine |motor )?(?:power|output|capacity)|engine|motor`,
    POWER,
    false,
    LEVEL,
  ),
  kind(
    String.raw`how (?:big|large) (?:is|are) the batter|\bbattery capacity\b|\bcapacity of the batter`,
    'big|large|battery|batteries|capacity',
    'battery|batteries|accumulator',
    BATTERY,
  ),
  kind(
    String.raw`(?:how much|what) (?:does|did|will|do|would|is|are|was|were)\b[^?]*\b(?:costs?|price[ds]?|pay|charge[ds]?(?!\s+(?:times?|points?|stations?)\b))\b|how much (?:is|are|was|were) (?!(?:known|left|true)\b)|\bprice of\b`,
    'much|costs?|prices?|priced|pay|pays|charge|build|built|ticket|tickets|entry|adult',
    String.raw`(?:(?:ticket|list|retail|sale|purchase|construction|building|total) )?(?:prices?|costs?|fares?|fees?|tolls?|rent|admission|tickets?|rates?|entry|investment)(?: of construction| of building)?`,
    SUM,
  ),
  kind(
    String.raw`(?:how much|what) (?:did|was|were) [^?]*\b(?:pay|paid|fee)\b`,
    'much|pay|paid|fee',
    String.raw`(?:transfer |purchase |licen[cs]e )?(?:fee|price|sum)`,
    SUM,
  ),
  kind(
    String.raw`how much money (?:does|do|has|did)\b`,
    'much|money|ha[sd]|have|spend',
    'budget|turnover|revenue',
    SUM,
  ),
  kind(
    String.raw`who (?:has )?(?:built|constructed|is building|builds|will build)\b`,
    'built|build|builds|building|constructed',
    String.raw`built by|constructed by|builders?|shipyard|yard|(?:main |general )?contractors?|construction(?: company)?`,
    NAME,
  ),
  kind(
    String.raw`who (?:has )?(?:designed|planned|is the architect|was the architect)\b`,
    'designed|planned|architects?',
    String.raw`designed by|designers?|architects?|architecture|(?:structural )?engineers?|planners?|design`,
    NAME,
  ),
  kind(
    String.raw`who (?:makes|made|manufactures|manufactured|produces|supplies|supplied)\b|\bwhich (?:company|firm) (?:makes|made|manufactures|supplies)\b`,
    'makes|made|manufactures|manufactured|produces|supplies|supplied|company|firm',
    String.raw`(?:manufactured|made|supplied) by|manufacturers?|makers?|producers?|suppliers?`,
    NAME,
    MAKER,
  ),
  kind(String.raw`who (?:owns|owned)\b`, 'owns|owned', 'owned by|owners?', NAME),
  kind(
    String.raw`who (?:operates|operated|runs|ran|manages)\b`,
    'operates|operated|runs|ran|run|manages',
    String.raw`(?:operated|run|managed) by|operators?|(?:general |managing |centre |site |hotel )?managers?|managing directors?|chief executives?|(?:executive )?directors?|CEO|management`,
    NAME,
  ),
  kind(
    String.raw`who (?:christened|named|baptised|launched)\b`,
    'christened|named|baptised|launched',
    String.raw`(?:christened|named|baptised) by|godmother|godfather|sponsor`,
    NAME,
  ),
  kind(
    String.raw`who (?:trains|trained|coaches|coached)\b`,
    'trains|trained|coaches|coached',
    String.raw`coach(?:es)?|trainers?|trained by|coached by`,
    NAME,
  ),
  kind(
    String.raw`who (?:gave|donated|funded|funds|paid for|sponsors|sponsored|financed|finances)\b`,
    'gave|money|donated|funded|funds|paid|sponsors|sponsored|financed|finances',
    String.raw`donors?|sponsors?|funding|funded by|supported by|financing|financed by|patrons?`,
    NAME,
  ),
  kind(
    String.raw`where (?:is|are|was|were)\b[^?]*\b(?:based|headquartered|located)\b|\b(?:headquarters|head office)\b`,
    'based|headquartered|located|headquarters|head|office',
    String.raw`headquarters|head office|headquartered in|based in|registered office|main office|HQ`,
    NAME,
  ),
  kind(
    String.raw`where (?:do|does|did) [^?]*\blive\b`,
    'live|lives|home',
    String.raw`residence|place of residence|lives in|home ?town|home|resides in`,
    NAME,
  ),
  kind(
    String.raw`where (?:is|are|was|were) [^?]*\b(?:tested|assembled|made|built|produced|manufactured|born)\b`,
    'tested|assembled|made|built|produced|manufactured|born',
    String.raw`(?:test|production|assembly|manufacturing) (?:site|facility|plant)|(?:assembled|made|built|produced|manufactured|born)(?: in| at)?|(?:place|country) of (?:origin|production|manufacture|birth)|birthplace`,
    NAME,
  ),
  kind(
    String.raw`when (?:is|are|was|were) [^?]*\b(?:born|built|constructed|made|founded|established)\b`,
    'born|built|constructed|made|founded|established',
    String.raw`born|(?:date|year) of (?:birth|construction|manufacture|foundation|establishment)|birth ?da(?:y|te)|built|founded|established|construction year|year built`,
    /\d/u,
  ),
  kind(
    String.raw`(?:which|what) (?:${SIDES}) .*\b(?:before|previously|formerly|used to)\b|\b(?:previous|former|last|old) (?:${SIDES})\b|\bwhere (?:did|was) .*\bbefore\b`,
    `${SIDES}|before|previously|formerly|used|play|played|belong|ride|rode|race|sing|sang|work|drive|previous|former|last`,
    String.raw`(?:previous|last|former|earlier|past|old) (?:${SIDES}|stations?)|(?:${SIDES}) before`,
    NAME,
  ),
  kind(
    String.raw`\b(?:for a living|profession|occupation|job)\b`,
    'living|profession|occupation|job',
    'profession|occupation|job|trade',
    ANY,
  ),
  kind(
    String.raw`(?:which|what) (?:shirt |squad |jersey |start )?number (?:do|does|did|will|is)\b.*\b(?:wear|carry|have|get)`,
    'number|wear|wears|carry|shirt|squad|jersey',
    String.raw`(?:shirt|squad|jersey|start|starting|race) (?:number|no)`,
    /\d/u,
  ),
]
