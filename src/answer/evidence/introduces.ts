/** Words between a kind and the names of its own, for a regular expression: "insurers {such as} Orme Life". */
export const INTRODUCES = 'such as|including|namely|called|named|known as|titled|entitled'
