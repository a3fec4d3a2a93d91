import type { Document } from '../../model.ts'
import { dissect } from '../pieces/dissect.ts'
import { openingOf } from '../pieces/opening.ts'
import { oneOf } from '../text/one-of.ts'

/** Whether a release is about something that goes or went wrong, by its headline or its first sentence. */
export function isOfIncident(document: Document): boolean {
  return opensWith(INCIDENT, document)
}

/** Whether a release is about a deal: a purchase, a merger, a contract, money that is raised. */
export function isOfDeal(document: Document): boolean {
  return opensWith(DEAL, document)
}

function opensWith(kind: RegExp, document: Document): boolean {
  return kind.test(document.title) || kind.test(openingOf(dissect(document))?.text ?? '')
}

const DEAL =
  /\b(?:merg(?:es?|ed|er|ing)|acqui(?:res?|red|ring|sition)|buys?|bought|takeover|takes over|sells? (?:its|the)|agree(?:s|d|ment)|contract|deal|offer|stake|financing|funding round|rais(?:es?|ed)|loan|bonds?|notes|licen[cs](?:es?|ed|ing)|joint venture)\b/iu

const ONE =
  '(?:an?|the|this|its|after|following|power|water|computer|network|data|gas|oil|technical|signal|brake|software|security) '

/** What a release on something wrong opens with. A deal is closed and shares are cancelled, and law firms live of accidents. */
export const INCIDENT = new RegExp(
  String.raw`\b(?:${oneOf(
    String.raw`recall(?:s|ed|ing)?(?= |$)|withdraw(?:s|ing|n)?|withdrew|outages?|derail\p{L}+|evacuat\p{L}+|contaminat(?:ed|ion)`,
    String.raw`(?:stop|stops|stopped) (?:using|selling|eating|drinking|deliver(?:y|ies|ing)|sales?)`,
    String.raw`(?:is|are|was|were|been|be|stays?|remains?|keeps?|kept) (?:temporarily |still |partly )?(?:closed|shut|grounded|suspended|cancelled|canceled|delayed|postponed|disrupted|interrupted)`,
    String.raw`(?:(?:to|will) )?(?:stay|remain)s? (?:closed|shut)|will close|closes (?:its|the|\p{L}+) (?:\p{L}+ ){0,2}?(?:plant|works|mill|factory|mine|shop|store|school|branch|hospital|schools|branches)|(?:storm|floods?|flooding|wildfire|earthquake)|closure|suspends?|grounds? (?:its|all|the)|warns?|warned|apologi[sz]e[sd]?|boil (?:\p{L}+ ){0,2}?water`,
    String.raw`(?:delays|postpones|cancels) (?:its|the|\p{L}+ (?:opening|launch|start|delivery|service))|(?:delayed|postponed|cancelled|canceled|called off)(?! \d)`,
    String.raw`(?:works?|running|runs?|back|open|available|flowing|in (?:contact|service|operation)) again|back (?:in|on|to) (?:contact|service|operation|line|normal)|restor(?:es?|ed) (?:\p{L}+ )?(?:power|supply|service|water|traffic)`,
    String.raw`${ONE}(?:\p{L}+ )?(?:incident|accident|breach|leak|spill|fire|explosion|collapse|failure|fault|defect|breakdown|disruption|glitch|crash)`,
    String.raw`(?:faulty|defective|out of (?:order|service|action))|(?:has|have|had) failed|glitch`,
  )})(?!\p{L})`,
  'iu',
)
