/**
 * Reads what opens a contact section, with the words between it and the colon; null
 * where words open none. "Media Relations Manager" is a role and no cue.
 */
export function contactCue(words: string): string | null {
  const cue = CONTACT_CUE.exec(words)?.[0] ?? null
  return cue === null || ROLE_BEHIND.test(words.slice(cue.length)) ? null : cue
}

const ROLE_BEHIND =
  /^(?:(?:senior|deputy|assistant|associate)\s)?(?:officer|manager|director|specialist|coordinator|executive|lead|head|secretary|editor|advis[eo]r|consultant|associate|assistant)\b/iu

/** Whether a line labels the house of the contact below it: "Company Name: Acme". */
export function labelsHouse(line: string): boolean {
  return /^\s*(?:company|organi[sz]ation)(?: name)?\s*:/iu.test(line)
}

/** For whom or for what a section of contacts is. */
const FOR_WHOM =
  '(?:(?:media|press|news|investors?|journalists?|editors?|public|company|corporate|sales|partnerships?|franchise|speaking|interviews?|pr|ir|business|editorial|scientific|academic|research|general|primary|external|internal|global|further|more|additional|us|uk|eu)\\b[\\s/&]*(?:and\\s+)?)*'

const REACHED_BY =
  '(?:contacts?|enquir(?:y|ies)|inquir(?:y|ies)|quer(?:y|ies)|media relations|investor relations|public relations|press office(?!r)|(?:press|media|interview) (?:questions|requests?|desk|line)|questions(?= (?:from|by|for|of) (?:the )?(?:press|media|journalists|reporters|editors)\\b))'

const FROM_WHOM =
  '(?:\\s+(?:from|by|for|of|to)\\s+(?:the\\s+)?(?:press|media|journalists|reporters|editors)\\b)?'

/** "Press contact {until 31 August}:" */
const UNTIL = '(?:\\s+(?:until|till|from|since|as of|before|after)\\s[^:\\n@]{3,30}(?=:))?'

/** A sentence that tells of contacts opens none: "Questions from journalists were answered by …". */
const NO_SENTENCE = `(?!${FROM_WHOM}\\s*(?:is|are|was|were|has|have|had|came)\\s)`

/** Whose press is told from the rest: "Trade press:". */
const KIND_OF_PRESS =
  '(?:trade|consumer|corporate|product|national|regional|local|international|business|financial|lifestyle)'

const CONTACT_CUE = new RegExp(
  `^(?:(?:for\\s+)?${FOR_WHOM}${REACHED_BY}${NO_SENTENCE}${FROM_WHOM}(?:\\s+(?:details?|information|info|person|name|us|at))?${UNTIL}\\s*(?:$|[:\\n/–—-]|(?=\\p{Lu}))|(?:${KIND_OF_PRESS}\\s+)?(?:media|press)(?:\\s+(?:and|&)\\s+\\p{Ll}+)?\\s*(?::|\\n|$)|(?:(?:for )?(?:interviews?|pictures|photos|photographs|images)(?:(?:,| and| or| &) (?:interviews?|pictures|photos|photographs|images|footage|filming))*|investors?|ir|pr|journalists?|reporters|editors|spokes(?:person|man|woman)|issued by|(?:your )?contact persons?|your (?:press |media )?contacts?(?: (?:for|at) [^:\\n.]{3,60})?(?=:)|for (?:the )?(?:press|media|journalists|editors))\\s*(?::|\\n|$)|(?:for\\s+)?(?:more\\s+|further\\s+|additional\\s+)?information\\s*:|(?:for\\s+)?(?:more|further|additional)\\s+information\\s*(?:\\n|$)|for\\s[^:.\\n]{3,80}?\\b(?:contact|call|email|reach(?:\\s+out\\s+to)?)\\s*:)`,
  'iu',
)
