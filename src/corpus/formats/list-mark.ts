/** A mark of a list at the beginning of a line, and words behind it: "- tours", "2. ferries". */
export const LIST_MARK = /^\s*(?:[-*•●▪■◦‣➢✔✅]|\d{1,2}[.)])\s+\S/u
