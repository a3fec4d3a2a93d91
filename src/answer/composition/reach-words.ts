/** Whether a word of a question only says that somebody is to be reached, and not whom: "phone", "contact", "details". */
export function isReachWord(word: string): boolean {
  return WORDS.test(word)
}

const WORDS =
  /^(?:contact(?:s|ed|ing)?|persons?|people|phones?|telephones?|tel|fax|e-?mails?|mail(?:box)?|e|number|numbers|line|address(?:es)?|website|call(?:s|ed|ing)?|ring|dial|reach(?:es|ed|ing)?|writ(?:e|ing)|send|sending|ask(?:s|ed)?|speak(?:s|ing)?|talk(?:s|ing)?|touch|get|hold|find|handl(?:e|es|ed|ing)|deal(?:s|ing)?|tak(?:e|es|ing)|answer(?:s|ed|ing)?|field(?:s|ing)?|cover(?:s|ing)?|responsible|charge|look(?:s|ing)?|questions?|quer(?:y|ies)|enquir(?:e|y|ies)|inquir(?:e|y|ies)|requests?|comment|details?|info(?:rmation)?|relations|office|officers?|team|desk|name|named|give|given|listed|main|primary|right|best|direct|release|announcement|statement|story|company|firm|organi[sz]ation|further|more|handle|account|profile)$/iu
