/** Trees of the ranking, written by `npm run fit` (`fit-ranker.ts`): one a line, as `readTrees` reads them. */
export const RANKING_TREES = `
0
`
