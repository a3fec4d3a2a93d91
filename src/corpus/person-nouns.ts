import { ROLE_WORD } from './names.ts'

/**
 * Whether a noun tells a person by trade, office or part: "botanist", "surgeon",
 * "organiser", "recipient", "Councillor". By its ending, as most have one, and by
 * a list of those that have none.
 *
 * @example
 * isPersonNoun('gardener') // => true
 * isPersonNoun('newspaper') // => false
 */
export function isPersonNoun(word: string): boolean {
  const noun = word.toLowerCase().replace(/[.,]$/u, '')
  return (
    ROLE_WORD.test(noun) ||
    (PERSON_ENDING.test(noun) && !NO_PERSON.has(noun)) ||
    WITHOUT_ENDING.has(noun) ||
    WITHOUT_ENDING.has(noun.replace(/s$/u, ''))
  )
}

/** Whether a noun tells a person and never a thing: by the list, or by an ending that only persons have. */
export function tellsPerson(word: string): boolean {
  const noun = word.toLowerCase().replace(/[.,]$/u, '')
  return (
    ROLE_WORD.test(noun) ||
    PERSONAL_ENDING.test(noun) ||
    WITHOUT_ENDING.has(noun) ||
    WITHOUT_ENDING.has(noun.replace(/s$/u, ''))
  )
}

const PERSONAL_ENDING =
  /^\p{L}{2,}(?:ologist|ist|eer|woman|women|person|people|keeper|smith|wright|herd|cipient)s?$/u

/** Whether a word before a name is a trade or an office and hardly a first name: "Councillor", "Harbour Master", "Farmer". */
export function isTitleNoun(word: string): boolean {
  return TITLE.test(word)
}

const PERSON_ENDING =
  /^\p{L}{2,}(?:er|or|ist|yst|ian|eer|man|men|woman|women|person|people|ress|eur|ologist|[^m]ant|cipient|resident|dent|gent|eon|smith|wright|herd|keeper|master)s?$/u

const TITLE =
  /^(?:\p{Lu}\p{Ll}*master|Master|Farmer|Forester|Warden|Ranger|Fisher(?:man|woman)|Inspector|Superintendent|Detective|Constable|Sergeant|Lieutenant|Colonel|Sheriff|Councill?or|Alderman|Magistrate|Bishop|Canon|Rabbi|Imam|Conductor|Composer|Violinist|Pianist|Botanist|Biologist|Geologist|Archaeologist|Historian|Librarian|Archivist|Curator)$/u

/** What ends like them and speaks in nobody's voice. */
const NO_PERSON: ReadonlySet<string> = new Set(
  (
    'accident after altogether american another australian austrian banner belgian better boiler border brazilian ' +
    'broadcaster bulgarian burger canadian cancer career carrier center centre chapter charger christian ' +
    'cluster color computer constant container content cooler copper corner corridor counter cover customer ' +
    'danger december developer dinner disaster disorder distant distributor door earlier egyptian either ' +
    'employer error estonian european factor feather ferry fiber filter finger floor folder former further ' +
    'garden gender german giant grant harbor her higher holder however human humor hungarian hunger important ' +
    'incident indian instant insurer italian labor larger later latvian layer leather lender letter ' +
    'lithuanian longer lower maker manner manufacturer matter meter mirror moreover motor neither never newer ' +
    'newsletter newspaper norwegian november number october offer older operator order other over paper ' +
    'parameter patent peer per plant poster power provider publisher quarter rather reactor register relevant ' +
    'restaurant retailer river roller roman romanian russian sector semester sensor september server shoulder ' +
    'significant silver sister smaller starter sterling summer supplier talent tanker tender theater theatre ' +
    'thunder timber together tower tractor trailer trigger ukrainian under user vector water weather whether ' +
    'winter wire wonder'
  ).split(' '),
)

const WITHOUT_ENDING: ReadonlySet<string> = new Set(
  (
    'abbess abbot actuary adjutant admiral advocate aide alderman alumna alumnus apothecary ' +
    'apprentice archbishop archdeacon architect archivist assessor associate athlete attache auditor ' +
    'bailiff baroness barrister bishop brigadier bursar campaigner candidate canon captain cardinal ' +
    'champion chef chief choreographer cleric clerk coach colleague colonel commandant commodore ' +
    'comptroller congregant conservator constable consul convener convenor cook coroner corporal ' +
    'councillor councilor coxswain critic curate dad deacon delegate detective diplomat docent ' +
    'dramaturge elder emissary employee envoy fan father fellow friar general goalkeeper graduate ' +
    'groundsman guest guide headmaster headmistress headteacher host householder imam intern jockey ' +
    'judge justice keeper king landlord laureate lecturer librarian lieutenant luthier magistrate ' +
    'major marshal matron mechanic medic midfielder midwife missionary moderator monk mother mum ' +
    'nominee notary novelist nun nurse ombud ombudsman ombudswoman paediatrician paralegal parent ' +
    'patron pediatrician pharmacist physicist pilot playwright poet postdoc prelate priest prince ' +
    'princess prosecutor pupil quartermaster queen rabbi ranger rapporteur rector referee registrar ' +
    'retiree scout sculptor sergeant shareholder sheriff skipper solicitor spokesperson stakeholder ' +
    'steward student superintendent surgeon swimmer trainee translator treasurer umpire understudy ' +
    'usher verger vicar volunteer warden whip widow winner'
  ).split(' '),
)
