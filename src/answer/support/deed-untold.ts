import { remembered } from '../../remembered.ts'
import type { Lens } from '../evidence/lens.ts'
import { type Candidate, isProse, leadText } from '../pieces/candidates.ts'
import { pieceBefore } from '../pieces/dissect.ts'
import { asksHead } from '../text/heads.ts'
import { oneOf } from '../text/one-of.ts'

/**
 * Whether it is asked who founded, runs or prosecutes something or came in somebody's
 * place, which no release tells without a word for it, and a sentence has none, nor has
 * the one that it goes on from, what it stands under or the headline: whom it names does
 * something else.
 *
 * @example
 * // "Who founded Orme?"
 * // "Orme's Ada Berg joined the fair in Lund." => true
 * // "Behind Orme is Ada Berg, who opened its first shop." => false
 */
export function isOfUntoldDeed(view: Lens, candidate: Candidate): boolean {
  const { text, type } = view.asked
  if (type !== 'person' || !(isProse(candidate) || candidate.kind === 'headline')) return false
  const deed = deedAsked(text)
  if (deed === null) return false
  const { document } = view.dissection
  const before = pieceBefore(view.dissection, candidate)?.text ?? ''
  return ![candidate.text, before, leadText(document, candidate), document.title].some((words) =>
    deed.tells.test(words),
  )
}

const deedAsked = remembered((question: string) => DEEDS.find(({ asks }) => asks(question)) ?? null)

interface Deed {
  readonly asks: (question: string) => boolean
  /** Any word by which it, or who does it, is told. */
  readonly tells: RegExp
}

/** "Who {co-founded} Orme?", "who was it {founded} by?" */
const FOUNDED = /\b(?:who|whom)\b[^?]*\b(?:co-?)?founded\b/iu

/** "Who {took over from} Ada Berg?", with a name behind it: who replaced the pump did another thing. */
const REPLACED =
  /^(?:[Aa]nd |[Ss]o |[Bb]ut )?[Ww]ho (?:has |had |will |is (?:to |going to )?|was (?:to )?)?(?:succeed(?:s|ed|ing)?|replac(?:es?|ed|ing)|t(?:ake|akes|ook|aken|aking) over from) (?:(?:Mr|Mrs|Ms|Dr|Prof|Professor)\.? )?\p{Lu}/u

/** "Who {sentenced} him?", "who was he {convicted} by?", and not "who was convicted?" */
const JUDGED =
  /^(?:and |so |but )?(?:who(?: has| had)? (?:sentenced|convicted|acquitted|jailed|imprisoned)\b|(?:by )?who(?:m)? (?:is|was|were|are) [^?]*\b(?:sentenced|convicted|acquitted|jailed|imprisoned) by\b|by whom (?:is|was|were|are) [^?]*\b(?:sentenced|convicted|acquitted|jailed|imprisoned)\b)/iu

/** "Who is {prosecuting} him?" */
const PROSECUTED = /\bwho(?:m)?(?: is| was| are| were| will| has| have)?(?: be| been)? prosecut/iu

const DEEDS: readonly Deed[] = [
  {
    asks: (question) => FOUNDED.test(question),
    tells: new RegExp(
      oneOf(
        String.raw`\b(?:co-?)?found(?!ation|ry)\p{L}*`,
        String.raw`\b(?:started|starts|set(?:s|ting)? (?:it |them )?up|beg[aiu]n|established|establishes|created|creators?|formed|launched|built|opened|conceived|born|invent\p{L}+|initiat\p{L}+|incorporated|endowed|brainchild|idea|behind|pioneer\p{L}*)\b`,
      ),
      'iu',
    ),
  },
  {
    asks: (question) => REPLACED.test(question),
    tells: new RegExp(
      oneOf(
        String.raw`\b(?:succe(?:ed|ss(?!ful))|replac|becom|becam|appoint|nominat|promot|assum|predecess|substitut)\p{L}*`,
        String.raw`\b(?:nam(?:e|es|ed|ing)|elect(?:s|ed|ion)?|hir(?:e|es|ed|ing)|join(?:s|ed|ing)?|select(?:s|ed)?|cho(?:ose|oses|se|sen)|picks?|picked|fill(?:s|ed|ing)?|follow(?:s|ed)|(?<!\bthe )following|starts?|started)\b`,
        String.raw`\bt(?:ake|akes|ook|aken|aking) (?:over|up|charge|on|(?:the|his|her|their|its) \p{L}+)\b`,
        String.raw`\b(?:new|next|incoming|(?:as|be|is) (?:the )?(?:interim|acting)|temporary|temporarily|designate|instead|vacan\p{L}+)\b`,
        String.raw`\b(?:step|stand|come|go|bring)(?:s|ping|ing|ped)? (?:in|on|into)\b|\b(?:came|went|stood|brought) (?:in|on|into)\b`,
        String.raw`\b(?:go|goes|went|pass(?:es|ed)?|falls?|fell) to\b|\b(?:hand(?:s|ed|ing)? (?:\p{L}+ ){0,3}?over|handover|mak(?:es|ing) way)\b`,
        String.raw`\bwill (?:be|lead|head|run|chair|serve|act|begin)\b|\b(?:in|for) (?:his|her|their) (?:place|stead)\b`,
      ),
      'iu',
    ),
  },
  {
    asks: (question) => PROSECUTED.test(question),
    // Who enters into a deferred prosecution agreement prosecutes nobody.
    tells:
      /\b(?:prosecut(?!ion (?:agreements?|deals?)\b)\p{L}*|attorneys?|counsel|lawyers?|solicitors?|barristers?)\b/iu,
  },
  {
    asks: (question) => JUDGED.test(question),
    tells:
      /\b(?:judges?|court\p{L}*|jur(?:y|ies|ors?)|magistrates?|tribunals?|(?:chief|associate) justices?|justices|bench|recorder|sheriff|arbit\p{L}+|panel|military commission)\b/iu,
  },
  {
    asks: asksHead,
    tells:
      /\b(?:C[A-Z]O|MD|chief|head(?:s|ed)?|(?:executive|managing|general|artistic|musical|co-?)?[ -]?directors?|presidents?|presid(?:es|ed)|chair\p{L}*|managers?|manages?|managed|managing|runs?|ran|running|leads?(?= (?:the|its|a|an|our|this)\b)|led|leaders?|leadership|lead by|boss|owner\p{L}*|owns?|owned|proprietors?|(?:co-?)?found(?:er|ers|ed|ing)|principals?|partners?(?= (?:at|in|of)\b)|in charge|helm|command\p{L}*|captains?|coach\p{L}*|conduct\p{L}+|curator\p{L}*|dean|rector|chancellor|provost|governors?|mayor|ministers?|secretary|commissioner|superintendent|administrators?|trustees?|board|publisher|editor|bishop|abbot|sheriff|operated|operates|operators?|operating|oversees?|oversaw|overseen|direct(?:s|ed)|steward\p{L}*|coordinat\p{L}+|organi[sz](?:e|es|ed|ing|ers?)|couple|family|brothers|sisters|volunteers|took over|tak(?:es|ing|en) over|appoint\p{L}*|succe(?:ed|ssor)\p{L}*)\b/iu,
  },
]
