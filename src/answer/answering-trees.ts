/** Trees of the decision whether to answer, written by `npm run fit` (`fit-answering.ts`): one a line, as `readTrees` reads them. */
export const ANSWERING_TREES = `
0
`
