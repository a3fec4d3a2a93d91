import { setFlagsFromString } from 'node:v8'

/**
 * Has every regular expression that is made from now on compiled to machine code
 * when it is first used.
 *
 * By default V8 interprets an expression the first time, and counts the code that
 * it has made for that. Past 1 MB of it, in a program with more than 16 MB of
 * machine code, it leaves out its optimisation from whatever expression it
 * compiles (`TooMuchRegExpCode` in its `regexp.cc`). With a corpus opened, the
 * program is past both before the first question, and the expressions that answer
 * it took ten times as long.
 *
 * To be imported first. It only sets with how many uses to spare an expression is
 * made; `--no-regexp-tier-up` would do the same, and end the program with a
 * segmentation fault at one that was interpreted before.
 */
setFlagsFromString('--regexp-tier-up-ticks=0')
