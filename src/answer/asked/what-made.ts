import { oneOf } from '../text/one-of.ts'

/** What something is done to follows: "stopped the trams", and not "stopped?", "stopped by rain", "slowing down". */
const ITS_OBJECT = String.raw` (?!(?:by|until|till|to|for|in|on|at|from|with|after|before|because|due|and|or|down|off|up|back|out|again|now|today|yesterday|this (?:week|month|year)|last (?:week|month|year))\b)["“]?[\p{L}\p{N}]`

const moves = (verb: string, particle: string): string =>
  String.raw`${verb} (?:(?:\S+ ){1,6}?${particle}\b|${particle}${ITS_OBJECT})`

const HALTING = String.raw`(?:delay|trigger|spark|forc|persuad|convinc|stopp?|prevent|slow|derail)`
const TO_A_HALT = String.raw`(?:down|about|out|offline|to a (?:halt|stop))`
const SURELY = '(?:really |actually |finally |originally )?'

/**
 * What made something happen: "what set the alarm off", "what made them leave", "what
 * is holding up the trams". What was delayed or put off is a thing, and no reason.
 */
export const MOVED = new RegExp(
  String.raw`^(?:and |so |but )?what${oneOf(
    String.raw`(?:'s| has| had)? ${SURELY}${oneOf(
      String.raw`${HALTING}ed\b${ITS_OBJECT}`,
      moves('(?:held|holds|slow(?:ed|s))', '(?:up|back|down)'),
      moves('(?:set|sets|put|puts)', 'off'),
      moves('(?:brought|knocked)', TO_A_HALT),
      String.raw`tipped the (?:balance|scales?)\b`,
      String.raw`made (?:\S+ ){1,6}?(?:decide|choose|want|leave|quit|stop|close|shut|cancel|change|move|fail|crash|collapse|break|fall|rise|drop|recall|withdraw|resign|sell|postpone|delay|give up|go (?:up|down|off|wrong))\b`,
    )}`,
    String.raw`(?:'s| is| was| has been| had been) ${SURELY}${oneOf(
      String.raw`${HALTING}ing\b${ITS_OBJECT}`,
      moves('(?:holding|slowing)', '(?:up|back|down)'),
      moves('(?:setting|putting)', 'off'),
    )}`,
    String.raw`(?:'s| is| was| has been| had been)? ${SURELY}(?:lies |lay )?behind (?:the|this|that|its|their|his|her) (?:\p{L}+ ){0,3}?(?:decision|move|delay|change|closure|cut|rise|increase|fall|drop|outage|recall|departure|resignation|step|crash|accident|fire)\b`,
  )}`,
  'u',
)
