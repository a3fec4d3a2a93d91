/** When something was last so, or, as a release writes it, "first": "When did she {last} sing?" */
export const WHEN_LAST = /^(?:and |so )?when (?:was|were|did|had|has) [^?]{2,60}? (last|first)\b/iu

/** "It will be her first concert since 2019": then was the last. */
export const FIRST_SINCE = /\bfirst\b[^.;\n]{0,60}\bsince (?:\p{Lu}\p{Ll}+ )?\d{4}\b/u
