import { beginsWithGivenName } from '../../corpus/genders.ts'
import { isHonorific } from '../../corpus/names.ts'
import { isPersonNoun } from '../../corpus/person-nouns.ts'
import { ROLE_WORDS } from '../text/cues.ts'
import { headNoun } from '../text/words.ts'

/**
 * Whether words of a question are of somebody who answers with words: a person by name, office
 * or trade, or a body that is there to be heard. A house answers with deeds as often, and who is
 * treated or served says nothing by it.
 *
 * @example
 * isSomebody('the bus drivers’ union') // => true
 * isSomebody('the patient') // => false
 */
export function isSomebody(words: string): boolean {
  const bare = words.replace(/^the /iu, '')
  const [first = ''] = bare.split(' ')
  if (/^s?he$/u.test(bare) || beginsWithGivenName(bare) || isHonorific(first)) return true
  const noun = headNoun(bare)
  return (
    HEARD.test(noun) ||
    (!/s$|(?:men|people|children)$|^\p{Lu}/u.test(noun) && !SERVED.test(noun) && isOne(noun))
  )
}

/** The same, or any house, by name or kind: whatever may speak in a release, and no thing. */
export function isVoice(words: string): boolean {
  const bare = words.replace(/^the /iu, '')
  return isSomebody(words) || /^\p{Lu}/u.test(bare) || HOUSE.test(headNoun(bare))
}

function isOne(noun: string): boolean {
  return ROLE_WORDS.has(noun) || isPersonNoun(noun)
}

/** Bodies that are heard on what others do; a regulator answers with a ruling. */
const HEARD =
  /^(?:unions?|associations?|leagues?|societ(?:y|ies)|federations?|councils?|governments?|ministr(?:y|ies)|opposition|part(?:y|ies)|chambers?|church(?:es)?)$/u

const HOUSE =
  /^(?:compan(?:y|ies)|firms?|banks?|charit(?:y|ies)|clubs?|universit(?:y|ies)|hospitals?|museums?|schools?|authorit(?:y|ies)|agenc(?:y|ies)|foundations?|institutes?|boards?|committees?|police|trusts?|operators?|retailers?|airlines?|city|town|department|commissions?|regulators?|watchdogs?)$/u

/** Who responds to what is done to them, or is no person at all: what falls ill, a machine, or a body that rules. */
const SERVED =
  /^(?:patient|user|buyer|consumer|player|reader|viewer|visitor|member|driver|participant|infant|receiver|responder|fever|tumou?r|liver|bladder|ulcer|monitor|printer|scanner|browser|router|processor|semiconductor|transformer|laser|heater|shutter|scooter|lander|rover|orbiter|freighter|helicopter|regulator|commission)$/u
