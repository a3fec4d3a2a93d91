/**
 * Whether a noun for who has a part in something may stand for a firm as well as for a person:
 * a contractor, and no goalkeeper.
 */
export function mayBeFirm(noun: string): boolean {
  return MAY_BE_FIRM.test(noun)
}

/** Before "operator": one that runs nothing now, or a trade. Alternatives of an expression. */
export const OTHER_OPERATOR =
  'former|previous|last|outgoing|rival|then|old|ex|crane|machine|camera|radio|forklift|drone|tool|telephone|excavator'

const MAY_BE_FIRM =
  /^(?:winner|recipient|successor|predecessor|(?:co-?)?owner|partner|member|candidate|finalist|honoree|buyer|seller|bidder|investor|backer|donor|(?:co-?)?sponsor|supplier|(?:sub)?contractor|maker|builder|producer|developer|publisher|printer|designer|architect|engineer|broker|agent|operator|leader|contact|expert|advis[eo]r|consultant|counsel|lawyer|solicitor|attorney|planner|surveyor|tenant|landlord|lender|funder|financier|creditor|underwriter|trustee|administrator|custodian|rival|competitor|player|exhibitor|grower|dealer|auditor|certifier|regulator|speaker|(?:co-?)?host|organi[sz]er|promoter|broadcaster|caterer|customer|client|user|subscriber|importer|exporter|distributor|reseller|stockist|provider|installer|manufacturer|retailer|wholesaler|carrier|insurer|issuer|employer|franchis(?:or|ee?r?)|licens[eo]r|licensee|vendor|name)s?$/u
