/** What of the material as a whole is asked for; null for a question about what it says. */
export type Whole =
  | 'overview'
  | 'figures'
  | 'quotation'
  | 'contact'
  | 'issuer'
  | 'published'
  | 'place'
  | 'title'
  | 'speakers'
  | null

/** What of the release itself is asked: by its own nouns and nothing else that the text could answer. */
export function wholeOf(plain: string): Whole {
  const material = String.raw`(?:the |this |that |your |our )?(?:press |news |latest |whole |full |entire )*(?:release|announcement|statement|article|document|material|text|communique|piece|story|news|it|this)`
  const matches = (pattern: string): boolean => new RegExp(pattern, 'u').test(plain)
  if (
    matches(
      String.raw`\b(?:summari[sz]e|summary|tl;?dr|overview|gist|in a nutshell|in brief|main (?:points?|message|news|story|takeaways?|facts?)|key (?:points?|messages?|takeaways?|facts?)|takeaways?)\b`,
    )
  )
    return 'overview'
  if (
    matches(
      String.raw`\bwhat(?:'s| is| was| are)? ${material}(?: all)? (?:about|say|saying|announce|announcing)\b`,
    )
  )
    return 'overview'
  if (
    matches(
      String.raw`\bwhat (?:does|did|do) ${material} (?:say|announce|report|tell us|cover|contain|discuss|describe)\s*\??$`,
    )
  )
    return 'overview'
  if (
    matches(
      String.raw`\bwhat(?:'s| is) (?:new|the news|the story|the headline news|being announced|announced|this about|it about|it all about)\b|\bwhat happened\s*\?*$|\bwhat(?:'s| is| was| are| were| did| does| has) [\p{L}\p{N}' -]+ (?:announc(?:e|ing|ed))(?: (?:here|today|in (?:the|this) release))?\s*\?*$`,
    )
  )
    return 'overview'
  if (
    matches(
      String.raw`\b(?:key|main|most important|important|headline|biggest|top) (?:figures|numbers|statistics|stats|data)\b|\b(?:figures|numbers|statistics|stats) (?:at a glance|in brief|please)|\bwhat (?:figures|numbers|statistics|stats)\b(?:.*\b(?:release|give|given|mention|are there)\b|\s*\??$)|^(?:figures|numbers|key figures)\s*\??$`,
    )
  )
    return 'figures'
  if (
    matches(
      String.raw`\b(?:a|any|some|one|best|good|usable|strong|the) (?:direct )?(?:quote|quotation|soundbite|sound bite)s?(?:\s+(?:to use|i can use|we can use|i could use|for my (?:story|piece|article)|from (?:the|this) (?:release|text|announcement)|from it|please|in (?:the|this) release))?\s*[.?!]*$|^(?:quotes?|quotations?)\s*[?.]*$|\bwhat quotes\b|\b(?:give|show|list|find)(?: me)? (?:all )?(?:the )?(?:quotes|quotations)\s*[.?!]*$`,
    )
  )
    return 'quotation'
  if (
    matches(
      String.raw`\bwho (?:is|was|are|gets) (?:quoted|cited)\b|\bwho speaks\b|\bwho said (?:that|it|this)\s*\?*$|\bwhose quotes?\b`,
    )
  )
    return 'speakers'
  if (
    matches(
      String.raw`\b(?:press|media|public relations|pr) (?:contacts?|officer|office|relations|enquir(?:y|ies)|inquir(?:y|ies)|person|phone|telephone|e-?mail|number)\b|\bcontact (?:person|details?|information|info|data|name|number|phone|email|address|for)\b|\b(?:who|whom) (?:(?:can|do|should|could|would|must|may|shall|might) (?:i|we|you|one|journalists?|reporters?|media|the media|the press|readers|anyone|people|they) |(?:should|can|could) be |is to be |to )(?:contact(?:ed)?|call(?:ed)?|reach(?:ed)?|ring|email|e-mail|ask|phone|speak (?:to|with)|talk to|get in touch)|\bhow (?:can|do|should|could|would) (?:i|we|you|one|journalists?|reporters?|media|the media|the press) (?:contact|reach|call|get in touch|get hold)|\bwho(?:'s| is| are) the contacts?\b|^contacts?\s*\??$`,
    )
  )
    return 'contact'
  const issued = String.raw`(?:issued|released|published|put out|sent out|distributed|dated|announced|written|wrote|made|came out|come out|go out|went out)`
  const strict = String.raw`(?:the |this |that |your )?(?:press |news )*(?:release|announcement|statement|article|document|communique|text|story)`
  if (
    matches(
      String.raw`\b(?:who|which (?:organi[sz]ation|company|organisation|body|entity|issuer|firm)) (?:has |is |was )?(?:issued|issues|issuing|released|published|put out|wrote|behind|sent|made|distributed) ${strict}\b|\b(?:issuer|source|sender|author|publisher) of ${strict}\b|\bwho(?:'s| is) (?:the )?(?:issuer|source|publisher|behind (?:this|the release))|\bwhere does ${strict} come from\b|\b${strict} (?:was )?(?:issued|published|released|put out|sent|written) by\b|\bwho(?:se)? ${strict} is (?:this|it)\b`,
    )
  )
    return 'issuer'
  if (
    matches(
      String.raw`\b(?:when|what date|which date|what day|which day|what year|which year|which month|what month)\b.*\b(?:was|is|did|were) ${strict} (?:first )?${issued}\b|\b(?:when|what day|which day|what date) (?:was|is|did) (?:it|this) (?:issued|published|released|put out|dated|sent out|come out)\s*\??$|\b(?:date|dated?|day|publication date|release date|issue date) (?:of|on) ${strict}\b|\bhow (?:old|recent|current|new) is ${strict}\b|\bwhen is ${strict} (?:from|dated)\b|\b(?:publication|release|issue) date\s*\??$|\bwhat is the (?:release|publication|issue) date\b|\b(?:${strict}) (?:is|was) dated\b|\bwhat date is (?:on )?${strict}\b`,
    )
  )
    return 'published'
  if (
    matches(
      String.raw`\b(?:where|which city|what city|which place|what place|which town|from (?:which|what) (?:city|place|town|country))\b.*\b${strict}(?:'s)? (?:${issued}|datelined?|sent|filed|from)\b|\b(?:dateline|place of issue)\b|\bdatelined\b|\bwhere (?:was|is) ${strict} (?:${issued}|from|filed)\b`,
    )
  )
    return 'place'
  if (
    matches(
      String.raw`\b(?:headline|title) (?:of|on) ${strict}\b|\bwhat(?:'s| is) (?:the )?(?:headline|title)\b|\b${strict}(?:'s)? (?:headline|title)\b|\b(?:title|headline)\s*\?*$`,
    )
  )
    return 'title'
  return null
}
