/**
 * Verbs in the past, for a pattern: what somebody did, right behind their name or office. With
 * an ending or without one; forms that are nouns as often ("cut", "set", "put") only where
 * a sentence hardly has them as such.
 */
export const PAST =
  '(?:was|were|had|did|said|told|went|felt|saw|came|put|made|took|gave|wrote|spoke|thought|knew|lost|left|got|kept|held|became|fell|found|stood|sat|ran|spent|began|broke|burst|wept|paid|led|met|won|sold|bought|brought|built|drew|grew|rose|sent|sang|chose|drove|flew|taught|sought|heard|shook|threw|swore|laid|(?!and\\b)\\p{Ll}{2,}ed)'
