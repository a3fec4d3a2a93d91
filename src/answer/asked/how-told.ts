/**
 * A question without what is typed beside it that no release tells: pictures and tags, how the
 * answer is to be told ("briefly: …", "… (short answer)", "- quick reply please"), that
 * it was asked before ("what was the fee again?"). What may be asked itself stays: "when does it
 * open again?", "how long was the short answer?".
 *
 * @example
 * withoutHowTold('Briefly: who owns the mill? 🙂') // => 'who owns the mill?'
 * withoutHowTold('Who owns the mill - quick answer please') // => 'Who owns the mill'
 */
export function withoutHowTold(question: string): string {
  const forms = CALLED_SO.test(question) ? FORMS : [...FORMS, ...ONCE_MORE]
  return forms.reduce((text, form) => {
    const less = text.replace(form, '').trim()
    return LETTER.test(less) ? less : text
  }, question)
}

const LETTER = /\p{L}/u

const ASKS =
  '(?:(?:in|at|for|by|on|from|to|with|since|until|under|through|of) )?(?:who|whom|whose|what|when|where|which|why|how)|is|are|was|were|do|does|did|has|have|can|will'

/** "A short answer", "one sentence", "yes or no" */
const MANNER = String.raw`(?:(?:an? |the |just |only |give (?:me|us) |keep it |in |as )*(?:(?:very |really )?(?:short|quick|brief|direct|concise|simple|straight|fast|one-(?:word|line|sentence)|yes[ -](?:or|/)[ -]no)(?: and (?:short|brief|simple))? (?:answer|reply|response|version)|(?:short|brief|concise|simple)(?=(?: please| pls|,? thanks)?[)\]\s.!?]*$)|one word|a nutshell|(?<=in )(?:short|brief)|plain (?:words|english)|simple (?:words|terms)|layman['’]s terms)|briefly|quickly|asap|tl;?dr)`

const PLEASE =
  '(?: (?:only|please|pls|if possible|will do|is fine|is enough|needed|wanted|thanks|thank you|thx))*'

/** What may be done or be so a second time, at the end of a question. */
const REPEATED = String.raw`once|time|up|over|back|out|down|off|away|through|open|opens|close|closes|reopen|start|starts|begin|begins|run|runs|ran|rise|rises|rose|fall|falls|fell|grow|grows|grew|work|works|play|plays|meet|meets|met|win|wins|won|fly|flies|flew|return|returns|happen|happens|try|tries|apply|vote|visit|visits|use|sell|sells|sold|buy|buys|bought|build|built|come|comes|came|go|goes|went|here|there|together|never|it|them|this|\p{L}+ing|(?!called|named|titled)\p{L}+ed`

const FORMS: readonly RegExp[] = [
  // Signs that are drawn, "🙂", and typed, ":-)"; no "™" and no "8)".
  /\s*(?:\p{Emoji_Presentation}|\p{Emoji_Modifier}|\u200d|\ufe0f)+/gu,
  /(?<=[\s?.!])[:;]['’]?-?[)(DP](?=\s|$)/gu,
  /(?:\s+#[\p{L}\p{N}_]*\p{L}[\p{L}\p{N}_]*)+\s*$/u,
  new RegExp(String.raw`^(?:${MANNER}${PLEASE})\s*[,:–—-]+\s*(?=(?:${ASKS})\b)`, 'iu'),
  new RegExp(String.raw`\s*[([]\s*${MANNER}${PLEASE}\s*[)\]](?=[\s?.!]*$)`, 'iu'),
  new RegExp(String.raw`(?:(?<=[?.!])\s*|\s*[,;–—]\s*|\s+-+\s*)${MANNER}${PLEASE}[\s.!]*$`, 'iu'),
  new RegExp(String.raw`(?:\s*[,;–—]\s*|\s+-+\s*)${MANNER}${PLEASE}(?=\s*\?[\s?.!]*$)`, 'iu'),
]

/** "What is {Again}?": a name. */
const CALLED_SO = /\bAgain[\s?.!]*$/u

const ONCE_MORE: readonly RegExp[] = [
  // Nothing of that is done a second time: no "when does it open again?", no "which lines run again?".
  // What stands before is looked at where "again" was found, and not from every place.
  new RegExp(
    String.raw`\s+again(?=\s*[?.!]*$)(?<=^(?:(?:and|so|sorry),? )?(?:(?:who|what|which|whose)(?:['’]?s)?|how \p{L}+) (?!.*\b(?:who|which|that|being|having)\b)[^?,]*)(?<!\b(?:${REPEATED})\s+again)`,
    'iu',
  ),
  /,\s*again(?=\s*[?.!]*$)/iu,
]
