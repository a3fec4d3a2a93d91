/** Verbs of speaking in the past and the present, for a pattern: what stands beside a speaker's name. */
export const VERB =
  '(?:said|says|stated|states|added|adds|commented|comments|explained|explains|noted|notes|remarked|remarks|shared|shares|(?:continued|continues)(?!\\s+to\\b)|concluded|concludes|emphasized|emphasised|emphasizes|emphasises|stressed|stresses|observed|observes|declared|declares|announced|affirmed|affirms|wrote|writes|recalled|recalls|asked|asks|suggested|suggests|told|tells|replied|replies|replying|answered|answers|(?:is|was) quoted as saying|argued|argues|warned|warns|reflected|reflects|enthused|exclaimed|expressed|highlighted|highlights|reiterated|reiterates|acknowledged|acknowledges|believes|thinks|reckons|reckoned|insists|insisted|quipped|quips|urged|urges|mentioned|mentions|advised|advises|described|describes|boasted|joked|jokes|predicted|predicts|claimed|claims|pointed out|points out|(?:went|goes) on to (?:say|add|explain)|(?:went|goes) on(?=[.:,]|\\s*$)|testified|elaborated|elaborates|encouraged|encourages|cautioned|cautions|promised|promises|praised|responded|responds|proclaimed|articulated|teased|laughs|laughed|muses|mused|reported|remembers|remembered|admitted|admits|agreed|agrees|conceded|concedes|confirmed|confirms|summarized|summarised|countered|asserts|asserted|reveals|revealed|recounts|recounted|contends|contended|opines|opined|puts it|put it)'

/** Such a verb at the head of a sentence: "Said Ann Lee:". */
export const OPENING =
  '(?:Said|Says|Stated|States|Added|Adds|Explained|Explains|Noted|Notes|Commented|Comments|Continued|Continues|Concluded|Concludes)'

/** What may stand before such a verb. */
export const ADVERB =
  '(?:(?:also|further|later|then|recently|additionally|proudly|happily|simply|enthusiastically|often|always|once|today|has|had)\\s+)?'

/** Of a sentence that leads a quotation in, what tells that its subject speaks: those verbs, and what is done with words. */
export const SPEAKING = `${VERB}|conveys?|conveyed|echoe[sd]|congratulate[sd]|thank(?:s|ed)|welcome[sd]|summari[sz]e[sd]|spoke|speaks|expresses|praises|announces|saying|stating|noting|adding|commenting|remarking|explaining|recalling|emphasi[sz]ing`

/** The same, or what begins what is said. */
export const SPEAKS = `(?:${SPEAKING}|that)`

/** What may stand between such a verb and the quotation that it leads in. */
export const TO_WHOM =
  '(?:\\s+(?:that|in\\s+[^,:“”"]{2,40}|to\\s+[^,:“”"]{2,30}|on\\s+[^,:“”"]{2,30}|at\\s+[^,:“”"]{2,40}|(?:(?:a|the)\\s)?(?:briefing|reporters|journalists|(?:press|news) conference|meeting|audience|conference|crowd|guests|members)|it|they))?\\s*[,:;—–-]*\\s*$'
