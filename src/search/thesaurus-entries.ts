/** One entry a line, `word: strong | weak`. Written for this project, without a look at any corpus. */
export const ENTRIES = `
abandon: drop scrap cancel discontinue leave desert quit relinquish shelve forsake withdraw | halt end derelict vacant stop disused
abandonment: cancellation withdrawal scrapping discontinuation desertion decommissioning | closure drop derelict plug well halt
abbot: monk superior prelate cleric | monastery abbey church religious
abdicate: resign relinquish step | throne king
abdomen: stomach belly torso | abdominal injury surgery organ pain
abdominal: stomach abdomen gastric belly | pain surgery organ symptom
abduction: kidnapping kidnap | child victim
abet: aid assist help facilitate accomplice | crime conspiracy fraud charge
abide: comply obey follow respect observe adhere honor | rule law agreement compliance
ability: capability capacity skill competence power talent aptitude able | enable allow possible expertise function
ablation: removal ablate excision erosion | catheter laser tumor surgery atrial
able: capable can enable competent qualified equipped | ability allow possible permit power
aboard: board onboard embark carry | passenger crew ship flight vessel train aircraft
abode: home residence dwelling house | address domicile
abolish: scrap repeal eliminate end remove eradicate abolition rescind axe revoke cancel | ban law replace reform
abolitionist: antislavery campaigner activist reformer | slavery freedom emancipation
aboriginal: indigenous native | tribe nation people
abortion: termination terminate | pregnancy reproductive clinic contraception maternal
abound: plentiful abundant teem numerous | many rich variety
above: over exceed higher beyond surpass top upper | more threshold minimum altitude average height
abroad: overseas foreign international internationally export | country travel global world expatriate embassy
abrupt: sudden unexpected immediate sharp | rapid unforeseen
abruptly: suddenly unexpectedly immediately sharply | rapidly
abscess: infection swelling pus | antibiotic dental wound
absence: lack absent leave shortage missing absenteeism unavailability | sick vacancy without gap holiday truancy
absent: missing away absence unavailable lack | leave sick without truant attendance
absolute: complete total full outright unconditional entire | sheer maximum
absolutely: completely totally fully entirely wholly definitely | certain
absorb: soak assimilate integrate absorption incorporate capture uptake sequester consume | merge cushion retain take carbon sorbent
absorbed: integrated incorporated captured merged absorption | uptake taken
absorption: uptake intake absorb assimilation integration capture | sorbent retain sequestration
abstain: refrain forgo avoid decline abstention | vote alcohol fast
abstract: summary synopsis conceptual theoretical | paper conference submission painting art
abstraction: withdrawal extraction concept | water groundwater licence
absurd: ridiculous unreasonable irrational nonsense ludicrous | criticize unjustified
absurdity: nonsense ridiculous absurd | criticize
abundance: plenty wealth richness profusion bounty | abundant supply population surplus density
abuse: mistreatment misuse maltreatment violence exploitation harassment assault exploit mistreat | victim neglect survivor domestic addiction bullying safeguarding corruption
academic: scholar scholarly university researcher professor educational lecturer scholastic faculty | research student college school study teacher
academically: scholastically educationally academic | school achievement grade student
academy: school college institute institution conservatory | training university education student pupil learned society
accelerate: hasten expedite speed acceleration quicken boost advance | fast faster increase growth rapid streamline momentum
acceleration: accelerate speed increase quickening expedite | growth pace momentum fast
accelerator: incubator programme startup | mentor fund venture speed
accelerator: incubator startup collider pedal throttle cyclotron | programme mentor venture founder particle physics beam
accent: emphasis dialect pronunciation stress | language highlight voice speech
accentuate: emphasize highlight stress enhance underline | feature
accept: approve agree receive adopt acceptance acknowledge take admit welcome endorse embrace recognize | payment offer application consent eligible valid
acceptable: satisfactory adequate suitable permissible tolerable valid | standard approve allow limit
acceptance: approval agreement accept adoption consent receipt recognition | admission offer uptake
access: entry availability accessible admission reach available entrance use obtain enter | login download open connect free gateway permission ramp
accessibility: access accessible disability inclusion | wheelchair ramp barrier step usable
accessible: access accessibility inclusive reachable usable available | disability wheelchair ramp easy open
accessory: attachment extra addition add supplement accomplice | product device case fashion jewelry handbag
accessory: attachment extra part equipment add | case strap charger bag jewelry device
accident: crash collision incident mishap wreck derailment accidental | injury victim safety casualty emergency fatality disaster damage
acclaim: praise applaud laud celebrate critical recognition | award review hit renowned success
acclaimed: renowned celebrated praised famous | award critic
accolade: award honor honour recognition prize | win
accommodate: house hold seat host lodge fit serve accommodation shelter | capacity room space bed guest suit adapt
accommodation: lodging housing hotel room stay | guest adjustment
accompaniment: backing side complement | music piano dish
accompany: join escort attend alongside companion follow | together with guide include joined
accomplish: achieve complete attain fulfil realize accomplishment deliver perform | success goal finish reach do
accomplished: skilled experienced distinguished talented seasoned expert achieve | complete award successful veteran
accomplishment: achievement success feat milestone accomplish attainment triumph | award goal record honour completion
accord: agreement pact treaty deal grant settlement | sign award memorandum peace understanding
accordance: compliance conformity accord pursuant agreement | comply under regulation line rule standard
accordingly: therefore consequently thus hence | result reason
account: explanation report statement represent comprise record client profile | bank customer ledger budget audit share balance login subscription deposit
accountant: bookkeeper auditor accounting cpa | finance tax audit
accounting: bookkeeping audit accountancy accountant reporting | gaap financial finance ledger bookkeeper tax
accounting: bookkeeping audit accountant finance reporting | ledger statement gaap
accredit: certify approve authorize recognize license accreditation | certification standard quality credential iso qualification
accreditation: certification recognition accredit approval licence endorsement certify | quality standard award qualification register credential badge
accredited: certified recognized approved accreditation | program
accretion: increase growth accumulation buildup | accretive earnings asset
accrual: provision accumulation accumulate | expense interest
accrue: accumulate amass earn build gather | interest dividend benefit payable
accumulate: gather collect amass accrue build gain accumulation | total store reserve cumulative grow
accumulation: buildup collection accumulate amass stockpile | total reserve deposit cumulative
accuracy: precision accurate correctness reliability exactness | error measure sensitivity quality percent precise
accurate: precise exact correct reliable accuracy true | error measure truthful sensitive
accurately: precisely correctly exactly reliably accurate | accuracy measure error
accusation: allegation charge claim complaint accuse | deny indictment misconduct lawsuit blame
accuse: allege charge blame accusation indict allegation prosecute denounce | claim suspect complaint court defendant lawsuit sue
accustom: familiarize acclimatize adapt | used habit
ace: champion star expert win | tennis serve pilot
acetone: solvent chemical | liquid petrochemical
ache: pain hurt soreness sore | headache symptom discomfort
achieve: attain accomplish reach achievement deliver realize meet fulfil secure gain succeed earn | goal target success result win milestone record complete
achievement: accomplishment success attainment milestone feat achieve triumph | award honour record result recognition excellence win
acid: acidic acidity | chemical ph sulphuric corrosive
acknowledge: recognize admit recognition acknowledgement accept thank concede confirm | honour credit gratitude appreciate receipt
acquaint: familiarize inform introduce | know learn aware
acquaintance: friend contact associate | know colleague
acquiesce: agree consent comply accept | concede approval
acquiescence: consent agreement acceptance | approval
acquire: buy purchase acquisition obtain takeover gain secure procure | own deal merge stake owner price pay transaction subsidiary
acquirer: buyer purchaser bidder acquire suitor | takeover acquisition deal merger
acquisition: takeover purchase buyout acquire buy merger procurement deal transaction | own stake price close subsidiary combine
acquit: clear exonerate acquittal | guilty verdict
acquittal: acquit exoneration | guilty verdict trial
acre: hectare acreage | land area site size park farm
acreage: land area acre hectare | farm size
acreage: land area acre hectare | plot farmland field planted lease
acres: hectare land area acreage | square size plot site
across: throughout over nationwide spanning cross | around through nation region span
act: law legislation statute action deed perform bill behave serve | do performance play role measure
acting: interim temporary performance action | actor role deputy executive drama
action: act step measure activity move initiative effort intervention lawsuit | plan campaign response proceeding operation tackle
activate: trigger enable launch start activation initiate switch | turn operate deploy live
activated: start trigger switch enable launch | activation operational live mobilize
active: operational engaged busy live participate functioning energetic | running activity operate exercise fitness involved ongoing
actively: proactively busily energetically | engage participate involved
activewear: sportswear athleisure | apparel
activism: advocacy campaigning | protest
activism: campaigning advocacy protest activist | movement rights campaigner grassroots
activist: campaigner advocate protester | investor
activity: event action work operation exercise program programme | workshop session project sport game task active business
actor: performer actress star cast player | role film play theatre movie drama artist
actress: actor performer star cast | film role play starring theatre
actress: actor star performer | film role cast
actual: real true factual exact | current precise
actually: really truly indeed fact | currently
actuary: actuarial statistician | insurance risk pension
acumen: skill knowledge insight | business
acute: severe serious critical intense sharp | hospital emergency urgent shortage
acutely: severely sharply intensely acute | serious
ad: advertisement advert commercial advertising | campaign spot
adamant: insistent determined firm resolute | refuse insist
adapt: adjust modify tailor customize adaptation change convert alter | flexible resilience fit suit based film
add: include append supplement expand extend introduce addition join additional contribute | extra more increase new state total say
addict: user addiction dependent | drug opioid alcohol recovery
addiction: dependence dependency addict abuse misuse habit | drug opioid alcohol rehab treatment recovery
addition: supplement extension expansion add extra increase additional | new include plus hire appointment also
additionally: also moreover furthermore besides addition | extra plus
additive: supplement preservative ingredient | food printing manufacturing chemical
address: tackle speech resolve deal solve speak combat handle location | discuss issue talk email remark street contact headquarters keynote
adequacy: sufficiency adequate | capital ratio requirement enough
adequate: sufficient enough satisfactory appropriate suitable | proper meet
adequately: sufficiently properly enough appropriately | satisfactory
adhd: attention hyperactivity disorder | child stimulant medication
adhere: comply follow stick obey observe abide | rule standard conform bond regulation
adherence: compliance conformity observance adhere obedience | follow rule standard medication
adherent: follower supporter believer member | religion faith
adhesive: glue bond bonding sealant tape cement | stick coating product
adjacent: neighbouring next adjoining beside near nearby | close located border
adjoin: adjacent neighbor border next abut | beside near site
adjourn: postpone suspend recess defer adjournment | hearing meeting court session date
adjournment: postponement recess suspension adjourn break | hearing meeting trial delay
adjunct: supplementary additional auxiliary | professor therapy assistant
adjust: adapt modify change alter revise adjustment amend tweak | correct reset set align update
adjustment: change modification adjust revision alteration amendment correction adaptation | correct update balance exclude
administer: manage run oversee operate administration administrator give deliver dispense | dose inject govern control vaccine injection
administration: government management administer administrator governance agency | president dose bureaucracy office department insolvency run
administrative: clerical managerial bureaucratic administration office | staff support management organizational regulatory paperwork
administrator: manager official executive director administration head superintendent | run officer agency chief oversee
admirable: commendable praiseworthy impressive exemplary | praise excellent
admiration: respect esteem praise appreciation admire | honour tribute
admire: respect praise appreciate esteem admiration | applaud popular favourite
admission: entry admittance entrance ticket enrolment access acceptance confession admit | fee price free cost charge enrol patient pay applicant
admissions: entry enrollment admission | applicant college ticket
admit: confess acknowledge concede accept allow plead admission enrol | guilty hospitalize entry recognize let
admonition: warning reprimand caution rebuke | advice
adolescence: youth teenage puberty adolescent | teenager young
adolescent: teenager teen youth young juvenile youngster | student age school health
adolescent: teenager teen youth youngster young juvenile minor | age school
adopt: approve embrace introduce accept implement adoption pass take endorse ratify | rehome family child foster resolution use policy
adoptable: adoption adopt | pet dog shelter
adopted: approve pass accept implement adoption embrace | vote resolution child policy
adoption: adopt uptake use acceptance | pet child
adoption: uptake approval acceptance implementation adopt use | child resolution orphan foster technology rollout
adorn: decorate embellish ornament beautify | display
adult: grown mature grownup | age aged older person over men women
adulthood: adult grown | age
advance: progress further improve promote development breakthrough advancement forward accelerate prepayment | ahead early innovation step pay boost qualify
advanced: sophisticated modern cutting innovative complex progressive | latest technology new state leading
advantage: benefit edge strength upside plus merit | better gain lead profit help competitive
adventure: expedition exploration journey quest | travel outdoor explore trip thrill
adverse: negative harmful unfavorable bad detrimental | effect event reaction weather impact condition side
adverse: negative harmful unfavorable bad unfavourable side | effect event reaction risk headwind
advert: ad advertisement commercial | campaign
advertise: promote market publicize advertisement advertising campaign | sponsor commercial media brand marketing vacancy promotion
advertisement: ad advert commercial promotion advertising publicity | campaign marketing banner poster sponsor
advertisement: ad advert commercial | campaign
advertiser: brand sponsor marketer | ad
advertising: marketing promotion advertisement publicity advertise commercial | campaign brand media sponsor agency billboard
advice: guidance counsel recommendation consultation tip advise advisory counselling | help support information expert tips guide hotline consultant
advise: recommend counsel urge suggest guide warn consult inform advisory advice | adviser advisor guidance tell consultant expert
adviser: advisor consultant counsel counselor expert aide | advise advisory bank lawyer
advisor: adviser consultant counsel counselor expert aide | advise advisory bank lawyer
advisory: warning alert notice advice consulting | board weather
advocacy: campaigning lobbying support advocate | group
advocate: champion campaigner lobby supporter promote support lawyer proponent activist advocacy | defend urge call campaign backer rights
aegean: greek greece | sea island turkey mediterranean
aerated: oxygenated ventilated aeration | water concrete
aeration: oxygenation ventilation aerate aerator | water air treatment wastewater
aerator: aeration ventilator oxygenator | water tap wastewater pond
aerodrome: airfield airport airstrip | aircraft
aerosol: spray mist | particle inhaler airborne can
aerosolize: spray mist | airborne droplet
aerospace: aviation space aircraft | defense
aesthetic: visual artistic stylish design | beauty style look appearance cosmetic
afar: distance far remote | abroad
affair: matter issue event relation | scandal concern business
affairs: matters business relations | foreign government public policy ministry
affect: impact influence hit effect harm disrupt impair | change damage consequence suffer involve victim result cause
affected: impacted hit influenced suffering disrupted | victim damage involve patient area
affection: love fondness warmth | care family
affectionate: loving warm tender fond | friendly
affiliate: subsidiary associate partner sister branch arm member | parent related owned control
affiliation: association membership partnership link alliance connection affiliate | group network member belong party
affirm: confirm assert uphold declare state reaffirm | ruling support rating commitment
affix: attach fasten stick fix | label sign stamp
affixed: attached fixed fastened attach | label sign
affluence: wealth prosperity rich | income
affluent: wealthy rich | income
afford: pay affordable spare affordability | price cost budget buy low income expensive cheap money
affordability: affordable cost price cheap | housing mortgage income
affordable: cheap inexpensive reasonable low economical budget accessible cheaper | price cost housing save
affront: insult offence outrage | condemn
afraid: scared frightened fearful worried fear | concern anxiety threat
africa: african continent | kenya nigeria sahara ethiopia ghana subsaharan
african: africa continental | kenyan nigerian black
after: following subsequent since later upon afterwards | then next result end post
afternoon: pm daytime | evening day noon
afterward: later subsequently then following | after
afterwards: later subsequently then following | after
again: repeat once anew another re | return renew second resume reappoint
age: old older year aged born elderly | birthday generation young adult era date senior
aged: old elderly older senior age | years pensioner matured seniors
agency: authority bureau department body organization office firm regulator | government administration commission public ministry
agenda: programme schedule plan priority itinerary | meeting topic item session discuss policy
agent: representative broker officer dealer intermediary | chemical spy estate drug player police
agglomerate: cluster accumulate conglomerate | group
agglomeration: cluster accumulation conurbation | urban city metropolitan
aggravate: worsen exacerbate intensify | bad serious severe
aggregate: total combined sum overall cumulative gravel crushed | amount quarry sand stone principal
aggregate: total combined sum overall | gravel
aggression: violence hostility attack invasion assault | war conflict military
aggressive: hostile violent forceful ambitious | rapid strong attack fast invasive
aggressiveness: hostility aggression assertiveness | behavior
aggressor: attacker invader enemy | war conflict
agitate: stir shake campaign disturb | protest
agitated: upset disturbed anxious | distress
ago: earlier before previously past | since last year founded history
agony: pain suffering torment anguish | severe
agree: consent accept concur agreement approve settle sign reach assent | deal contract pact support commit unanimously terms
agreement: deal contract pact accord treaty memorandum settlement understanding partnership agree arrangement | sign terms license collaboration signed consent negotiate
agricultural: farming agriculture farm agrarian | farmer crop rural land food livestock
agriculture: farming agricultural farm husbandry | farmer crop food livestock rural harvest cultivation agronomy
agritech: agriculture agtech | farm crop
agronomist: crop soil scientist | farmer
ahead: forward before lead advance future | upcoming early prior leading next exceed
ai: intelligence artificial machine algorithm generative | model chatbot automation software learning
aid: help assistance support relief assist donation grant subsidy | humanitarian fund donate charity money rescue
aide: assistant adviser helper staffer advisor | spokesperson secretary staff
aids: hiv immunodeficiency | virus infection antiretroviral epidemic
ailing: sick unwell struggling ill troubled failing | bankrupt rescue patient
ailment: illness disease condition complaint disorder sickness | health symptom patient treatment
aim: goal objective target seek intend purpose intention plan strive ambition | designed want hope will vision mission intent
air: broadcast atmosphere televise | sky flight airline aviation pollution ventilation emission breathe premiere
airbag: inflator restraint | recall car safety
airborne: flying aerial flight atmospheric | virus particle aircraft pollution droplet
aircraft: plane airplane jet helicopter airliner aeroplane drone | flight fleet aviation airline fly boeing airbus
airfare: fare ticket flight | price
airfield: airport airstrip runway | aircraft
airforce: military force | pilot
airline: carrier airway | flight passenger fly plane
airliner: plane jet aircraft | passenger
airplane: aircraft plane jet airliner aeroplane | flight airline fly pilot boeing aviation
airport: airfield terminal aerodrome hub | flight runway passenger airline traveler aviation
airport: terminal airfield aerodrome | flight runway passenger
airs: broadcast show televise stream premiere | episode channel
airspace: sky air | flight drone
airspeed: speed velocity | knot aircraft flight
airway: respiratory airline windpipe breathing | flight lung asthma
airy: spacious light breezy ventilated | bright
aisle: corridor row passage | shelf store supermarket seat grocery
akin: similar comparable like related | equivalent
alarm: alert warning siren concern | fire detector emergency worry security signal
alaska: alaskan anchorage | state arctic juneau
album: record recording lp release | song track
albumin: protein plasma | blood serum
alcohol: liquor booze drink spirit ethanol | beer wine drunk dui
alderman: councilman councillor councilor | ward city council
ale: beer brew | pint
alert: warning warn notify alarm notification inform vigilant | message emergency advise signal watch attentive caution
alertness: vigilance attention wakefulness | sleep awake drowsiness
algae: seaweed algal bloom | water plankton cyanobacteria biofuel
algorithm: software formula model code ai | data compute predict learning
alibi: excuse defense | suspect crime evidence
alien: foreign extraterrestrial invasive immigrant | space species migrant
alienate: estrange isolate | lose
alienation: estrangement isolation disaffection | lonely
align: match adjust coordinate conform harmonize | consistent strategy accord alignment
alignment: coordination agreement harmony align route | consistent strategy track
alike: similar same equally both | resemble
alive: living live survive | survivor active life
alkali: base alkaline lye | chemical soda
alkaline: basic alkali | ph battery
all: every entire whole each total complete full everyone | throughout across both
allegation: accusation claim complaint charge allege | accuse misconduct lawsuit deny investigation
allege: claim accuse assert allegation contend charge | lawsuit complaint fraud sue suspect
alleged: purported accused suspected claimed supposed allegation | allegedly charge suspect indictment
allergic: allergy reaction sensitive hypersensitive | peanut rash hive
allergy: allergic reaction hypersensitivity intolerance allergen | peanut pollen asthma undeclared recall label
alleviate: ease relieve reduce lessen mitigate soothe | relief poverty pain symptom shortage
alley: lane street | bowling
alliance: partnership coalition collaboration union association pact consortium tie | partner member join agreement
allocable: assignable attributable | cost
allocate: assign allot distribute earmark allocation dedicate award designate apportion provide | fund budget money grant share give set million
allocation: share allotment distribution quota assignment allocate | funding budget grant appropriation award
allot: allocate assign distribute grant | share
allotment: allocation share plot quota | garden portion ration
allow: permit let enable authorize approve license facilitate grant legalize entitle | able permission can access possible admit opportunity
allowable: permitted permissible acceptable eligible legal | limit
allowance: benefit stipend payment subsidy grant quota | money pay expense pension limit tax
allusion: reference mention hint | refer
ally: partner supporter friend coalition alliance | nation country support treaty
almond: nut | milk
almost: nearly approximately about virtually around close | near percent just
alone: solo single only individually isolated solely | independent lonely sole without
along: alongside beside together with | route road via
aloud: loudly audibly | read voice
already: previously currently now existing | before been so
alter: change modify amend adjust alteration transform revise adapt vary | convert impact adjustment different
alteration: change modification amendment adjustment alter renovation | conversion revise refurbish transformation
altercation: dispute fight argument quarrel confrontation clash | assault incident
alternate: alternative substitute rotate replacement backup | switch other deputy
alternative: option substitute choice replacement other alternate | instead replace choose different backup
altitude: height elevation | feet meter
altitude: height elevation | feet meter level mountain aircraft high
altogether: total entirely completely overall | sum all
aluminium: aluminum metal | smelter
aluminum: aluminium alloy metal | smelter bauxite foil can
alumna: graduate alumni alumnus | university class
alumni: graduate alumnus alumna former | university class degree association
alumnus: graduate alumni alumna | university class degree
alveolar: lung pulmonary | breath
alveolus: lung sac | breath
always: constantly continually consistently forever invariably permanently | every never long continue
alzheimer: dementia disease cognitive | memory brain amyloid decline
amass: accumulate gather collect build | fortune
amateur: hobbyist nonprofessional grassroots | volunteer sport community club enthusiast player
amaze: astonish surprise impress amazing stun | wonder incredible
amazed: surprised astonished impressed stunned | incredible thrilled
amazement: surprise astonishment wonder | amaze
amazing: incredible extraordinary remarkable fantastic outstanding wonderful spectacular | great unique brilliant
amazon: retailer ecommerce aws | rainforest prime
ambassador: envoy diplomat representative spokesperson | embassy consul promote champion diplomatic face
ambiguity: uncertainty vagueness ambiguous | unclear doubt
ambiguous: unclear vague uncertain | doubt ambiguity
ambition: aspiration goal aim objective dream ambitious vision | target plan want strategy intend hope
ambitious: bold aspirational ambition challenging | plan target goal large drive
ambulance: paramedic ems rescue | hospital emergency vehicle transport
ambulance: paramedic ems | emergency hospital vehicle medic medical responder patient
ambush: attack assault | military killed soldier
amend: revise change modify alter amendment update correct | law bill reform rewrite adjust
amended: revised modified changed updated corrected amendment | restate bill agreement
amendment: change revision modification amend alteration | law bill constitution clause update
america: usa american us states | washington continent united nationwide
american: us america usa national | states united
ammo: ammunition bullet cartridge munition | gun weapon
ammunition: bullet munition cartridge ammo | weapon gun arms firearm shell
amortization: depreciation writeoff repayment | ebitda loan intangible
amount: sum total quantity volume number level figure | much million value price size how percent money dollar cost
amp: amplifier ampere current | electric guitar sound power
amp: amplifier ampere | current
amphitheater: theater arena venue | outdoor concert
ample: plentiful enough sufficient abundant generous | large spacious
amplify: increase boost magnify enhance strengthen expand | voice reach sound louder
amplitude: magnitude size strength | wave signal
amply: sufficiently adequately plentifully | enough
amputate: remove sever amputation | limb leg surgery prosthetic
amuse: entertain delight entertainment | fun comedy laugh
amusement: entertainment fun leisure recreation | ride park attraction arcade
anaconda: snake serpent | montana reptile copper
analogous: similar comparable equivalent like | resemble
analyse: analyze examine study analysis | data
analysis: study assessment evaluation examination analyze review research investigation analytics | data test find report analyst result survey
analyst: researcher expert economist forecaster | analysis analyze research forecast consensus adviser
analytic: analytical analysis analytics | data insight statistics
analytics: analysis data statistics insight analyze | dashboard software intelligence report
analyze: examine study analysis assess evaluate investigate review test | analyst data research find measure explore interpret
anarchy: chaos lawlessness disorder | unrest
anastomosis: connection junction suture | surgery vessel bowel
anatomical: anatomy structural bodily | body organ
anatomy: anatomical structure | body medical dissection organ
ancestor: forebear forefather | heritage family descendant
ancestor: forefather forebear predecessor ancestral | family descendant heritage genealogy origin
ancestral: inherited traditional hereditary indigenous | ancestor land heritage family
ancestry: descent heritage lineage genealogy origin roots | ancestor family dna ethnic
anchor: presenter newscaster secure mainstay host | ship tenant base moor television
ancient: old historic prehistoric archaeological antique | roman century archaeology heritage history year
andrena: bee pollinator | insect species
android: google smartphone | app phone mobile operating
anecdote: story tale account | example memory
anemia: anaemia anaemic | iron blood patient deficiency hemoglobin
anew: again afresh | restart renew
angel: investor backer | seed donor startup
anger: outrage fury frustration angry indignation | protest upset criticism oppose
angle: viewpoint perspective approach | degree tilt view slope
anglican: episcopal church | bishop england christian archbishop
angrily: furiously anger angry | protest criticize
angry: furious upset outraged anger frustrated annoyed | protest complaint disappointed
angst: anxiety worry fear concern | stress
anguish: distress suffering pain grief | family trauma
animal: creature wildlife pet livestock species beast | dog cattle cat zoo veterinary mammal bird horse welfare
animated: cartoon animation lively | film series character
animated: cartoon animation | film series
animation: cartoon animated anime | studio film
anime: animation manga cartoon | japanese
anionic: anion negative | surfactant ion
ankle: foot leg | injury sprain fracture
annihilation: destruction extermination eradication | war
anniversary: jubilee birthday commemoration centenary celebration | year celebrate founded commemorate mark milestone founding
announce: declare reveal unveil report disclose release announcement introduce launch confirm publish say | today news statement inform proclaim press
announcement: statement declaration release notice news announce disclosure report unveiling | press say launch reveal publication
annoy: irritate bother anger frustrate | complaint nuisance
annoyance: irritation nuisance frustration | complaint noise
annual: yearly year | twelve month fiscal anniversary every report recurring
annually: yearly year annual | every month
annually: yearly year annual | every per each
annuity: pension insurance | retirement income
anode: electrode terminal | battery lithium graphite
anoint: name appoint crown choose | successor
anonymous: unnamed unidentified confidential undisclosed anonymously | donor secret private name hotline
another: second additional further extra other | more also different
answer: respond reply response solution address | question resolve ask result tell explain
ant: insect pest | colony species
antagonist: inhibitor blocker opponent rival | receptor drug
antagonistic: hostile opposed adversarial | conflict
antagonize: provoke anger irritate | conflict
antecedent: precursor predecessor forerunner | earlier
antelope: gazelle impala | wildlife herd animal
antenna: aerial mast dish | signal receiver radio satellite tower wireless
anthology: collection compilation | story
anthropologist: ethnographer archaeologist scientist researcher | culture human study anthropology
anthropology: ethnography archaeology | culture human study science
anti: against opposed counter | oppose prevent fight
antibiotic: antibacterial antimicrobial penicillin drug medicine | infection bacteria resistance
antibody: immunoglobulin monoclonal antibodies | vaccine immune therapy drug immunity antigen
anticipate: expect forecast predict foresee anticipation project await | plan estimate outlook will hope guidance likely
anticipated: expected forecast predicted projected awaited | scheduled estimate upcoming likely planned
anticipation: expectation excitement anticipate | await hope eager forecast
antigen: protein immunogen | antibody vaccine immune test
antipathy: hostility dislike aversion | oppose
antique: vintage old collectible historic ancient | auction furniture collector century relic
antiseptic: disinfectant sanitizer germicide sterilize | wound clean hygiene bacteria
antiserum: serum antivenom antibody | vaccine
antithyroid: thyroid hyperthyroidism | drug medicine
antitrust: competition monopoly | lawsuit merger regulator
antiviral: drug treatment medicine | virus flu covid hiv infection
antivirus: security software | malware virus protection
anxiety: worry stress concern fear anxious apprehension nervousness | mental depression health distress disorder
anxious: worried nervous concerned apprehensive uneasy eager | anxiety fear
anxiously: nervously eagerly | worry wait
any: whichever every some all | either whatever
anymore: longer still | stop
anywhere: everywhere wherever | remote mobile location
aorta: artery vessel | heart valve vascular aneurysm
apac: asia pacific | region
apart: separate separately aside distance | except away divide
apartment: flat unit condominium residence condo dwelling | housing rent building home tenant residential bedroom
apex: peak top summit height | highest
api: interface integration programming | developer software platform connect
apiece: each per every | individually price
apologise: apologize sorry apology regret | mistake
apologize: apologise sorry apology regret | mistake
apologize: sorry regret apology | inconvenience mistake forgive
apology: regret sorry apologize | inconvenience statement
apology: sorry apologize regret | statement
apothecary: pharmacy pharmacist chemist | medicine
app: application software program | download mobile phone store user tool
appalling: terrible horrific shocking dreadful horrifying | horrible outrage
apparatus: equipment device machine instrument gear | tool system
apparel: clothing clothes garment fashion wear | brand
apparent: obvious evident clear visible | seem appear
apparently: seemingly reportedly evidently allegedly | appear seem
appeal: request plea challenge fundraiser attract call urge petition | court fundraising donation judge ruling overturn ask campaign popular interest
appealing: attractive tempting desirable popular engaging | attract charm
appear: seem emerge perform show appearance feature arise surface star | look release visible arrive publish
appearance: look presence performance emergence appear | image show visit design style
appease: placate satisfy pacify | concession
appendix: annex attachment supplement | surgery document report
appetite: demand hunger desire | interest eat obesity investor food
appetizer: starter snack | entree menu restaurant dish
applaud: praise commend welcome congratulate salute applause | support thank honour clap
applause: praise ovation acclaim applaud | audience clap
appliance: device machine | refrigerator oven washer kitchen
applicability: relevance suitability scope applicable | apply
applicable: relevant pertinent valid apply | eligible appropriate require
applicant: candidate entrant claimant | apply application eligible submit recruit bidder
application: submission request app software use apply program bid filing | form applicant deadline submit approve entry permit implementation registration
apply: submit request application seek implement enrol register use | applicant deadline eligible form relevant enforce affect candidate
appoint: name hire elect select nominate appointment designate recruit choose assign promote install | join become director new role successor board head
appointed: named hired elected selected nominated designated | new join role director become
appointee: nominee appoint candidate selection | role post board position judge
appointee: nominee appoint designate hire pick | position join board
appointment: hiring nomination selection appoint naming visit consultation recruitment promotion | meeting schedule book join director role post position effective
apportion: allocate divide distribute share | split
appraise: assess evaluate value estimate appraisal | valuation property worth
appreciable: significant considerable substantial noticeable measurable | material
appreciably: significantly considerably noticeably substantially | increase
appreciate: value thank grateful appreciation enjoy recognize acknowledge rise | understand gratitude increase welcome praise
appreciation: gratitude thanks recognition appreciate acknowledgement thank | honour increase value praise award
apprehend: arrest catch capture detain seize | police custody suspect
apprehension: arrest anxiety capture fear | police worry
apprentice: trainee apprenticeship learner intern | training young skill train job recruit
apprenticeship: training traineeship apprentice internship | trade skill learn employer
approach: method strategy way technique methodology | plan near model contact enter tackle
appropriate: suitable proper fitting right relevant adequate allocate | funding correct
appropriately: suitably properly correctly fittingly | right
appropriation: funding allocation budget allotment appropriate | congress spending bill grant million seizure
approval: authorization consent permission clearance approve endorsement licence ratification acceptance sanction | regulator permit green pass vote accept agree grant
approve: authorize pass endorse clear permit ratify approval accept sanction license adopt grant | vote regulator allow agree support committee consent green
approved: authorized cleared passed accepted endorsed approval sanctioned | license fda certify adopted vote
approx: approximately about roughly around
approximate: estimate rough about | near
approximately: about around roughly some nearly almost estimated | circa near total
approximation: estimate guess approximate | roughly
april: spring quarter | month easter
apron: tarmac ramp overall | airport kitchen chef
apt: appropriate suitable likely | fit
aptitude: talent ability skill gift | test potential
aquaculture: farming fishery fish | salmon
aquarium: zoo | fish marine shark
aqueous: water watery | solution liquid
aquifer: groundwater water | well
arbitrary: random unjustified discretionary | unlawful detention
arbitration: mediation tribunal | dispute award settle
arbitrator: mediator judge | dispute
arc: curve arch | electric light
arcade: game mall gallery | coin machine shop
arch: archway vault | bridge curve gateway
archaeologist: digger researcher historian | excavation ancient
archaeology: excavation dig | ancient artifact
archbishop: bishop prelate primate | church pope catholic cardinal canterbury vatican
archery: bow | arrow
archipelago: island isle | chain
architect: designer planner architecture | design building firm creator studio
architectural: structural design architecture building | architect heritage construction
architecture: design architect architectural structure | building construction platform system style framework
archive: collection record library repository store | document historic
arctic: polar northern | ice cold greenland circle antarctic north
ardor: passion enthusiasm zeal | love
area: region zone district neighbourhood territory sector locality space acreage | acre hectare square local size field where county community
arena: stadium venue hall | concert seat
argon: gas gaseous | inert laser helium
argue: contend claim dispute assert maintain debate argument | case say court disagree advocate reason
argument: dispute debate case reasoning argue quarrel | court reason claim discussion
arise: emerge occur result stem originate appear | happen cause due begin
aristocracy: nobility upper elite | noble title
arithmetic: maths mathematics calculation numeracy sum | number
arm: subsidiary division branch weapon unit | limb equip injury hand military
armchair: chair seat recliner | furniture sofa
armed: military equipped weapon | gun weapon force army soldier robbery
armor: armour protection plate shield | vest ballistic military vehicle
armored: protected bulletproof armoured | vehicle military tank
arms: weapons weaponry munitions weapon | gun defence military trade missile firearm
army: military troops forces soldiers | soldier war battalion defence regiment troop
around: approximately about roughly surrounding near across | nearby circa throughout
arouse: provoke stir trigger stimulate | interest cause
arraign: charge court appear | plea
arraign: charge indict accuse arraignment | court plead hearing defendant judge
arraignment: hearing court | plea charge
arrange: organize plan schedule coordinate arrangement prepare | setup agree book provide
arranged: organized scheduled planned set orchestrated | agree music
arrangement: agreement deal plan preparation arrange organization provision | contract settlement schedule terms setup
array: range series variety selection | solar panel telescope display
arrest: detain apprehend custody capture detention seize | police suspect charge warrant jail accused handcuff
arrival: coming entry landing arrive delivery advent | visitor tourist passenger reach airport new
arrive: reach land come arrival enter dock | delivery visit airport return date
arrow: archery dart | bow sign
arson: fire arsonist burn | charge
arsonist: firebug arson | fire
art: artwork painting sculpture artistic artist arts | gallery museum exhibition culture creative drawing craft
arterial: artery vascular | road blood pressure highway
artery: vessel arterial coronary | heart blood road
arthritis: joint rheumatoid osteoarthritis inflammation | pain stiffness
arthritis: rheumatism joint rheumatoid osteoarthritis inflammation | pain knee autoimmune
article: story report paper clause item publication | newspaper journal publish author magazine write
articulate: express voice state explain eloquent | communicate
artificial: synthetic manmade simulated fake | intelligence prosthetic ai plastic
artificially: synthetically artificial | fake
artillery: gun cannon howitzer | shell military missile army
artist: painter performer musician sculptor singer | art artwork exhibition work creative album designer
artistic: creative art cultural aesthetic | director theatre culture
arts: culture cultural art | theatre creative music museum humanities performance
artwork: art painting piece work sculpture | artist exhibition
ascend: climb rise mount ascent | summit mountain upward
ascertain: determine establish verify discover find | investigate check confirm
ascribe: attribute credit assign blame | cause due
ash: cinder residue | volcano fire coal tree smoke
ashamed: embarrassed shame sorry | apology apologize regret
ashore: land beach shore coast | landfall wash port
asia: asian asean | china japan india singapore pacific continent
aside: reserve separate save | set allocate
ask: request inquire call question urge seek invite | survey demand apply query interview petition
asleep: sleep sleeping | bed night rest
aspect: element feature facet part component factor | area matter
aspiration: ambition goal hope dream aim desire aspire | target objective vision
aspire: hope aim seek dream strive aspiration | ambition goal
assail: attack criticize condemn | denounce
assassin: killer murderer | assassinate kill shoot
assault: attack violence abuse beating battery | injure police victim rape charge offence
assay: test analysis result | drill grade gold
assay: test analysis testing diagnostic | gold grade sample drill ounce laboratory
assemblage: collection group gathering | assembly
assemble: build gather construct convene assembly manufacture produce | meet plant factory meeting group
assembly: meeting gathering parliament legislature manufacturing assemble construction | plant factory council production build
assent: approval consent agreement | royal law bill
assert: claim argue state declare maintain insist contend | allege say right
assertion: claim statement declaration contention assert | argue
assess: evaluate assessment review measure examine analyze judge appraise study | test determine estimate inspect audit evaluation score
assessment: evaluation appraisal review assess analysis test examination audit valuation | report score exam impact survey
assessor: evaluator appraiser examiner valuer inspector | tax property assess
asset: property holding resource possession investment | portfolio value worth own fund billion
assign: allocate appoint designate assignment give delegate allot | task role transfer duty
assignee: appointee owner transferee | patent
assignment: task duty job mission assign posting transfer | project role homework work
assimilate: integrate absorb incorporate | adapt learn
assist: help aid support assistance facilitate serve | service provide guide rescue
assistance: help aid support relief assist service | fund subsidy grant provide financial humanitarian guidance
assistant: aide deputy helper associate | support secretary coordinator manager staff
associate: partner colleague link connect affiliate relate assistant | professor join member relation lawyer
association: organization society federation body union league group link alliance relationship | member trade partnership nonprofit correlation club
assume: presume suppose take undertake assumption | responsibility role estimate become
assumption: presumption premise supposition assume estimate | forecast expect basis
assurance: guarantee pledge promise insurance assure commitment | quality confidence certification audit safety
assure: guarantee promise ensure reassure assurance | confident safety pledge confirm
assured: guaranteed confident certain secured promise | ensure insured
assuredly: certainly surely definitely | confident
asteroid: rock meteor | space nasa
asthma: respiratory breathing lung | inhaler attack allergy
astonished: amazed surprised shocked stunned | unexpected
astonishing: amazing remarkable incredible extraordinary staggering surprising | record
astonishment: surprise amazement shock | wonder
astound: amaze astonish stun surprise shock | incredible
astronaut: cosmonaut spaceman crew | space station nasa
astronomer: scientist stargazer | telescope star
astronomical: huge enormous astronomy stellar | telescope star observatory space
asylum: refuge protection | refugee migrant border
asymmetric: uneven unequal lopsided irregular | warfare
athabascan: athabaskan indigenous native | alaska language
athleisure: activewear sportswear | apparel
athlete: sportsperson player competitor sportsman runner olympian | sport team olympic medal champion swimmer training
athletic: sporty sporting fit sport athlete | team training gym coach
athletics: track sport field | runner
atlanta: georgia georgian | city
atm: cash machine dispenser | bank withdraw
atmosphere: air environment ambience mood climate | carbon greenhouse weather gas
atom: particle nucleus atomic molecule | physics quantum nuclear
atomic: nuclear atom | energy physics bomb radiation
atrophy: wasting shrinkage degeneration decline | muscle muscular spinal
attach: connect fasten affix fix link attachment | file document append
attachment: accessory connection bond fitting | document file emotional
attack: assault strike raid bombing invasion ambush hack breach criticize | victim terrorist violence kill cyber military shooting target injure
attacker: assailant hacker perpetrator aggressor forward striker | suspect victim gunman cyber
attain: achieve reach accomplish gain obtain attainment | goal level earn degree
attainment: achievement accomplishment realization attain | education goal grade qualification
attempt: try effort bid endeavour seek | fail aim trial undertake
attempted: try effort tried | murder robbery failed
attend: visit participate attendance join present go | attendee audience participant crowd visitor event school guest conference
attendance: crowd turnout audience attend visitor | record number
attendance: turnout crowd presence audience participation attend visitor | attendee record number school gate ticket
attendant: steward assistant helper accompanying | flight cabin crew
attendee: participant guest delegate visitor | attend conference
attention: focus awareness notice interest care | highlight spotlight consideration raise publicity
attentive: alert careful considerate observant | care listen
attest: certify confirm testify verify vouch | witness evidence
attic: loft roof | insulation storage house
attire: clothing clothes dress outfit apparel wear | fashion uniform
attitude: view opinion stance perception outlook position mindset | survey belief approach feeling poll
attorney: lawyer counsel prosecutor solicitor barrister | legal court represent law firm client case justice
attract: draw bring lure entice appeal attraction recruit | visitor investment interest popular retain crowd tourist
attraction: draw appeal destination landmark attract sight | visitor tourist museum park tourism ride zoo
attractive: appealing desirable beautiful competitive favorable | attract appeal interest popular
attributable: due owing caused resulting assignable | shareholder net profit because
attribute: credit ascribe characteristic quality trait feature | due cause result driven reason because
aubergine: eggplant | vegetable
auction: sale bid sell bidding hammer auctioneer | lot sold price highest house
auctioneer: auction seller | bid hammer lot
audible: heard loud hearable | sound audiobook hear
audience: viewer spectator crowd listener public attendee viewership | attend readership attendance visitor fan ticket theatre people
audiobook: recording audio | narrator book
audit: review inspection examination check inspect examine | auditor account compliance finding
audit: review inspection examination check scrutiny auditor | accounting financial compliance report controls
audition: tryout casting test | cast role actor singer perform
auditor: accountant inspector examiner audit reviewer | firm finding report
auditorium: theater hall venue | seat
auditorium: theatre hall venue arena | seat capacity concert stage
augment: increase enhance supplement boost expand | add improve grow
augmented: enhanced enhance virtual | reality headset glasses
august: summer prestigious | month
aunt: relative auntie | uncle niece family
aunt: relative | uncle niece
authentic: genuine real original true authenticity | traditional verified
authenticity: genuineness authentic originality | verify real certificate
author: writer novelist researcher co lead | book write publish study novel poet wrote scientist
authorise: authorize permit allow approve | licence
authoritarian: dictatorial autocratic repressive totalitarian | regime dictator
authorities: officials government police regulators | agency council public law
authority: agency regulator power body jurisdiction council government commission | official expert permission administration mandate
authorization: approval permission consent licence clearance authorize permit mandate | regulator sanction approve grant
authorize: approve permit allow license sanction authorization empower clear entitle | approval permission grant consent legal
autism: autistic spectrum asd developmental | disorder child neurodiversity
auto: car automobile vehicle automotive | dealer insurance automaker motor
auto: car automobile vehicle automotive | maker
autobiography: memoir biography | book life
automaker: carmaker manufacturer | car vehicle
automate: automation automatic robot mechanize digitize | software process manual
automatic: automated automatically autonomous automation | machine self robot
automatically: automated automatic | self default without
automation: automate robotics robot automatic mechanization | software machine process efficiency
automation: robotics mechanization automate automatic robot | software efficiency workflow artificial machine
automobile: car vehicle automotive auto motor | automaker driver dealer sedan truck manufacturer
automotive: car auto vehicle automobile | supplier
automotive: car vehicle auto motor automobile | automaker manufacturer supplier oem
autonomic: nervous involuntary | nerve system
autonomous: driverless selfdriving robotic automatic independent | vehicle
autopilot: automated autonomous | driver tesla
autumn: fall autumnal | september october november season harvest
auxiliary: backup supplementary ancillary reserve secondary | support
avail: use benefit available | opportunity
availability: access supply available accessibility | stock launch offered store order
available: accessible obtainable availability offer ready sale | access buy download store online free provide supply release
avalanche: snow slide | skier
avatar: character persona digital | virtual game metaverse
avenue: street road boulevard | address
average: mean typical median norm | standard usual per rate normal percent
avert: prevent avoid stop | crisis disaster strike
aviation: aircraft airline flight flying aerospace | airport
avionics: electronics cockpit | aircraft
avocado: fruit guacamole | food grower
avoid: prevent avert evade escape avoidance bypass | stop reduce eliminate refrain save risk
avoidance: prevention evasion avoid | tax collision
await: expect anticipate wait pending | upcoming trial decision
awake: awaken waken conscious | sleep night
awaken: wake awake rouse | alert awareness
award: prize honour grant accolade trophy medal recognition scholarship bestow present | win winner recipient recognize ceremony contract give receive finalist
awardee: winner recipient honoree | award
aware: conscious informed awareness know knowledgeable mindful | inform alert educate understand
awareness: consciousness knowledge understanding recognition aware | campaign education publicity inform attention educate
away: off absent distance far | kilometre mile leave travel remote
awe: wonder admiration amazement | spectacular inspire
awful: terrible horrible dreadful bad horrific | tragic appalling
awfully: terribly very extremely | bad
awkward: difficult embarrassing uncomfortable clumsy | problem
axe: cut scrap cancel eliminate abolish | job layoff redundancy
axis: line centre | rotation alliance
baby: infant newborn child toddler birth | mother pregnancy maternity born parent cub calf
bachelor: degree undergraduate graduate single unmarried | university bs ba diploma
bachelor: degree undergraduate single | university
back: support endorse return rear finance fund sponsor | invest reverse again spine behind resume investor
backbone: spine foundation mainstay core infrastructure | network support
backer: investor supporter sponsor funder shareholder funding | venture capital support fund
backer: supporter investor sponsor financier donor | fund venture support
background: history experience context setting education profile | career origin biography previous
backing: support endorsement funding sponsorship investment | endorse investor fund
backlash: criticism reaction outcry | anger
backlog: order pipeline queue delay pending waiting | billion unfilled case
backpack: rucksack bag | school
backpacker: traveler hiker tourist | hostel
backstage: behind stage | theatre dressing pass concert
backstop: guarantee support | loan
backstory: history origin background | story
backward: back reverse behind | delay
backyard: garden yard | home
backyard: garden yard | home lawn
bacon: pork meat ham | breakfast pig
bacon: pork meat | breakfast
bacteria: germ microbe bacterium pathogen microorganism bacterial | infection antibiotic salmonella listeria contamination
bacterial: bacterium bacteria microbial | infection antibiotic pathogen disease salmonella
bad: poor negative adverse harmful terrible unfavourable | damage loss worse problem defective wrong severe weak
badge: emblem insignia label pin | award certification logo accreditation
badger: animal harass | cull wildlife tb
badly: poorly severely seriously severe | damage need injured
badminton: racket shuttlecock | sport
bag: sack luggage baggage suitcase handbag | plastic carry packaging backpack
baggage: luggage suitcase bag | airline check
bail: bond release | custody court
bailout: rescue aid loan support | government bank collapse billion
bait: lure decoy temptation | fishing hook
bake: cook bakery | bread cake oven baker pastry
baked: cooked bakery baking | bread oven cake
baker: bakery bread pastry | bake cake
bakery: baker bread pastry cake | shop
balance: equilibrium stability remainder offset equilibrate | sheet account debt equal even cash
balanced: fair even equal equitable stable | diversified neutral diet
balcony: terrace | apartment view
bald: hairless hair | alopecia loss eagle
balk: refuse hesitate resist | reluctance
ball: dance gala | football charity match soccer game
ballad: song tune | singer music album
ballet: dance choreography | dancer choreographer theatre company
balloon: inflatable surge soar airship | hot party
ballot: vote election poll | candidate
ballot: vote poll election referendum voting | voter candidate paper
ballpark: stadium field | baseball estimate
ballplayer: player athlete | baseball league team
ballroom: hall venue dance | hotel banquet
ballroom: hall venue | hotel gala dance
baltimore: maryland chesapeake | city harbour port
ban: prohibit forbid outlaw bar prohibition suspend embargo restriction disallow moratorium | illegal stop law restrict sanction block prevent
band: group ensemble orchestra range | musician music concert rock strip bandwidth
bandage: dressing wrap | wound injury
bandaged: dressed wrapped bandage | wound injury
bandit: robber outlaw thief gunman | robbery
bandwidth: capacity spectrum speed throughput | gigabit network data
bang: explosion blast | loud
banish: expel exile ban | remove
bank: lender bancorp banking creditor | loan deposit account finance financial credit branch shore river
banker: financier lender | bank finance
bankroll: fund finance back pay support | money investor
bankrupt: insolvent bust insolvency bankruptcy liquidation | chapter creditor debt receivership administration
bankrupt: insolvent insolvency bust broke bankruptcy fail collapse | creditor debt chapter
bankruptcy: insolvency chapter liquidation receivership bankrupt administration restructuring | creditor debtor court debt trustee
bankruptcy: insolvency insolvent bankrupt liquidation administration receivership collapse | creditor chapter protection debt court restructuring
banner: flag sign brand header | advertising slogan name
banquet: dinner feast gala reception | meal awards ceremony guest
banquet: dinner feast gala | award
baptize: christen baptism | church
bar: prohibit ban pub forbid block tavern | exclude lawyer prevent drink restaurant law
barbaric: brutal cruel savage inhumane | condemn atrocity
barbecue: grill bbq cookout | meat summer
barbell: weight dumbbell | gym lift
barber: hairdresser stylist | hair salon shop cut
bare: naked expose minimum | empty
barely: hardly scarcely just | narrowly
bargain: deal discount cheap saving steal negotiate | price sale offer
bargain: deal discount negotiate sale cheap | price save offer union negotiation
bargaining: negotiation negotiate talk | union contract collective wage
barge: boat vessel | ship river canal freight
barista: coffee server | cafe espresso
bark: trunk woof | tree dog
barley: grain cereal malt crop | beer wheat
barley: grain malt | beer crop
barn: stable shed | farm cattle
barrage: bombardment onslaught dam | attack tidal missile
barrel: cask drum keg | oil bpd crude wine
barricade: barrier blockade block | protest police
barrier: obstacle hurdle impediment wall fence obstruction | prevent challenge block flood tariff
barrister: lawyer attorney advocate counsel | court case chamber
bartender: barman barkeeper mixologist | bar cocktail drink pub
bartender: barman mixologist | bar cocktail drink
base: headquarters headquarter locate foundation basis camp | station military airbase home centre located where
baseball: mlb softball | league pitcher inning bat game team
based: headquartered located situated founded built | headquarters office home
basement: cellar underground | floor building
bash: party celebration criticize | event
basic: fundamental essential elementary core simple primary | basics necessity standard minimum
basically: essentially fundamentally mainly | simply
basin: watershed catchment bowl | river drainage sedimentary oil
basis: foundation ground reason base principle | per footing annual
basket: hamper bundle | food shop purchase
basketball: hoop nba | team game
basketball: nba hoop hoops | team game player coach
bass: fish guitar low | singer
bat: racket mammal | cricket baseball wildlife rabies
bath: tub shower bathtub | spa wash bathroom swim
bathe: wash swim bath | beach water
bathing: swimming bath washing | beach water
bathroom: toilet restroom washroom lavatory | shower bath
bathtub: bath tub | shower bathroom
baton: stick truncheon | relay police conductor
battalion: regiment unit brigade | soldier army military
batter: hitter pound | baseball cricket storm
battered: damaged beaten hit struck | storm
battery: cell accumulator cells | lithium charge storage electric power vehicle assault
battle: fight struggle combat conflict clash contest | war military fought against soldier
battlefield: battleground front | war military soldier battle combat
bay: harbour gulf cove inlet | coast port parking ocean
bayonet: knife blade | rifle weapon
beach: shore seaside coast seafront sand | sea coastal swim tourism bathing ocean
beachfront: oceanfront seaside coastal | resort
beam: ray girder | light laser steel
bean: legume pulse soybean coffee | food crop
bear: carry endure support sustain tolerate | polar cub cost animal responsibility interest
beard: whisker moustache | shave
bearer: carrier holder | flag bond
bearing: bushing direction relevance | relation machine
bearish: pessimistic negative | stock analyst
beast: animal creature | monster
beat: defeat exceed surpass outperform win overcome top | victory expectation rhythm assault record score
beautiful: scenic attractive stunning gorgeous lovely picturesque | beauty landscape spectacular
beautifully: elegantly superbly | design
beauty: cosmetic attractiveness cosmetics | skincare makeup salon beautiful fragrance
become: turn get grow transform succeed | appoint name join
bed: mattress berth | hospital bedroom sleep hotel capacity patient accommodation
bedding: mattress linen blanket sheet duvet | pillow bed
bedroom: room bed | apartment home house hotel
bee: honeybee bumblebee pollinator | honey hive beekeeper pollination
beef: meat cattle steak | cow livestock butcher export
beekeeper: apiary apiarist | honey bee
beer: ale lager brew brewery | brewer pub alcohol drink craft
befall: happen strike hit | disaster
before: prior previously earlier ahead until preceding | former advance pre
beg: plead ask appeal implore | urge street
begin: start commence launch initiate open kick beginning onset | first date schedule effective inaugurate underway
beginner: novice learner starter newcomer | class
beginning: start commencement outset onset launch begin opening | first early origin
behalf: represent representation interest | name
behave: act conduct behavior | react
behavior: conduct behaviour action attitude habit | pattern psychology practice
behemoth: giant | company
behind: after late delay back responsible | trail support rear cause
belated: late delayed
belief: faith conviction opinion view believe religion | trust principle confidence
believe: think consider trust feel belief view | confident expect opinion say estimate
believer: follower faithful supporter advocate | faith religion
bell: chime ring | church
belligerent: hostile aggressive combative | war
bellow: shout roar | loud
belly: stomach abdomen | fat
belong: own member property | join part membership
beloved: popular favourite cherished loved | iconic dear
below: under beneath underneath lower | less fewer drop minimum
belt: strap region | seat conveyor
bench: seat judiciary | court judge park substitute
benchmark: standard index reference measure baseline | compare rate
bend: curve flex | river
benefactor: donor patron philanthropist | gift
beneficial: helpful advantageous positive favourable useful | benefit help
beneficiary: recipient benefactor grantee | benefit trust charity aid
beneficiary: recipient | benefit trust
benefit: advantage gain help payment profit allowance welfare | insurance improve pension charity fundraiser saving recipient positive
bequest: gift legacy donation inheritance | will estate
bequest: legacy gift donation inheritance endowment | will estate leave
bereavement: loss grief death mourning | condolence funeral support
berlin: germany german | city
berry: fruit strawberry blueberry
berry: fruit strawberry blueberry raspberry | farm
berth: bunk dock mooring spot place | port ship qualify
berth: dock place spot mooring | ship playoff
beset: plague trouble afflict | problem
besides: also addition except plus | additionally
besiege: surround blockade siege attack | city
bespoke: custom tailored personalized | suit
best: top finest leading greatest excellent outstanding | award win winner first record optimal rank
bestow: award confer grant present give | honour title
bestseller: bestselling hit top | book copies list sold
bestselling: bestseller popular top | author novel copies sold
bet: wager gamble | gambling casino odds betting lottery
beta: test trial preview prototype pilot | version software release tester
betray: deceive cheat | trust
betrayal: treachery disloyalty treason | trust
better: improve improved superior enhanced improvement | higher enhance best upgrade outperform
betting: gambling wager bet gaming | odds sportsbook
between: among amid | range from
beverage: drink refreshment soda juice | coffee beer bottle water cola alcohol
beverage: drink soda juice | bottle alcohol
beware: caution warning watch careful alert | scam
bewilder: confuse puzzle baffle | confusing
bewildered: confused puzzled baffled | surprise
beyond: past exceed above over | further extend after outside
biannual: semiannual twice | year
bible: scripture gospel | christian church religious
biblical: scriptural bible | religious ancient
bibliography: references reading list | book
bicentennial: anniversary two hundred | year
biceps: arm muscle | exercise injury
bicycle: bike cycle ebike cycling | cyclist ride lane pedal
bid: offer tender proposal attempt auction | contract bidder takeover compete price buy
bidder: buyer suitor offer bid contender acquirer | auction highest tender
bidding: bid auction offer tender | contract price
biennial: two year | event
big: large major huge significant sizeable massive great substantial | size largest important area million
bigger: larger greater expanded major | expand increase size
biggest: largest greatest major top leading | record
bike: bicycle cycle motorcycle | ride
bikini: swimsuit swimwear | beach
bill: legislation invoice act law measure charge | pay senate vote cost amount legislator fee dollar
billboard: advertisement sign poster | chart
billion: bn thousand | million trillion revenue dollar euro
billionaire: tycoon rich wealthy magnate | fortune
bimonthly: month two
bin: container trash garbage rubbish dustbin receptacle | waste recycling collection
bin: trash container dustbin | waste
bind: tie oblige bond binding attach | contract obligation
binding: mandatory obligatory compulsory enforceable | contract agreement commit legal
binomial: statistical probability | species name
bio: biography profile background | biological
biodiversity: species ecosystem nature wildlife | habitat
biofuel: ethanol biodiesel fuel | renewable
biogas: methane gas | renewable waste
biography: bio life memoir profile biographer | author book career
biography: life memoir profile bio | book
biologic: biological biosimilar antibody drug therapy | fda treatment
biological: biology organic biologic natural | species life living drug
biologist: scientist researcher | species
biology: life science biological biologist | cell organism genetic
biomarker: marker indicator diagnostic | blood test disease
biomass: wood fuel | renewable energy
biomedicine: medicine biotechnology biomedical | research
biopharma: biotech pharmaceutical biopharmaceutical drugmaker biotechnology | drug clinical trial
biopsy: tissue sample test | cancer diagnosis tumor
biopsy: tissue sample test | cancer tumor diagnosis
biosimilar: generic biologic copy | drug reference cheaper
biotech: biotechnology biopharma bioscience | drug clinical genetic company
biotechnology: biotech bioscience biopharma | drug genetic company
bird: avian fowl poultry | species wildlife flu nest songbird owl eagle duck
birdie: golf shuttlecock | par hole badminton
birth: delivery born childbirth newborn | baby maternity mother origin pregnancy start
birthday: anniversary birth | age old celebrate born
birthplace: born hometown native | birth
biscuit: cookie cracker | snack bake chocolate
bishop: prelate archbishop clergy | church diocese catholic pope
bistro: restaurant cafe brasserie | menu
bit: piece part little | binary slight drill
bitcoin: cryptocurrency crypto coin currency | blockchain mining wallet price
bite: sting nip | dog snake mosquito tick
biting: sharp cold bite | mosquito
bitter: harsh acrimonious sour | taste cold dispute
bitterness: resentment acrimony | taste
biweekly: week fortnight two
bizarre: strange odd unusual weird
black: african dark | color minority caribbean
blackberry: berry fruit smartphone | phone
blackout: outage power | electricity
blackout: outage power | electricity grid ban
blade: knife rotor | turbine wind sharp sword
blame: responsible fault accuse attribute responsibility | cause due negligence liability
blanket: cover quilt | comprehensive wool warm
blast: explosion explode burst | bomb injure damage detonate
blatant: obvious flagrant clear | violation
blaze: fire wildfire inferno | firefighter flame burn
blazing: burning fiery fire hot
bleach: disinfectant whiten chlorine | clean coral hair
bleak: grim gloomy dismal poor | outlook
bleed: haemorrhage bleeding | blood wound injury
blend: mix mixture combine combination | fuel whisky coffee
bless: consecrate sanctify | church prayer priest pope
blight: disease decay plague ruin | crop potato urban derelict
blind: sighted visually impaired blindness | sight vision guide eye braille
blindness: blind sightless | vision sight eye
blink: flash flicker | eye light
blister: bubble swelling | foot skin
blizzard: snowstorm snow storm | winter
bln: billion
block: prevent stop obstruct bar halt blockage impede | building injunction ban barrier street
blockade: embargo siege block | protest ship border
blockbuster: hit success bestseller | film drug
blockchain: ledger distributed crypto | bitcoin token transaction
blogger: influencer writer blog vlogger | post online
blood: plasma haemoglobin transfusion | donor donate clinical pressure donation bleed
bloodshed: violence killing slaughter | war casualty ceasefire
bloodstream: blood circulation vein | infection inject
bloody: violent deadly | massacre kill
bloom: flower blossom flourish | garden algae spring
blossom: flower bloom | spring cherry tree
blot: stain mark | western
blow: setback hit strike | wind storm damage
bludgeon: beat club hit | murder
blue: azure navy | color ocean
blueberry: berry fruit | antioxidant
bluetooth: wireless | connect pair headphone
bluff: cliff headland | deceive
blunder: mistake error gaffe | failure
blur: obscure blurred | vision image
blurred: unclear fuzzy | vision image
bn: billion | pound dollar
board: council committee panel directors trustees embark | director chair chairman member governance governor trustee
boarding: embark gate | passenger school kennel
boarding: embarkation embark board | flight pass gate school
boardwalk: promenade path | beach
boast: feature offer have | include proud
boat: vessel ship craft yacht ferry | sail marine fisherman harbour lifeboat rescue
boating: sailing yachting boat | lake water recreation
bodily: physical corporeal | injury harm body
body: organization corpse agency association authority | remains dead human committee group
bodybuilder: weightlifter athlete | muscle gym
bog: marsh peat swamp wetland | restoration
bogus: fake false sham counterfeit fraudulent | scam
boil: heat simmer | water advisory
boilerplate: about | company statement
bold: brave ambitious daring courageous | vision innovative strong
bolster: strengthen boost support reinforce enhance increase | improve
bolster: strengthen boost support reinforce enhance | increase
bolt: screw fastener | lightning
bomb: explosive explosion bombing detonate device | terrorist blast attack nuclear mine
bomber: aircraft warplane | attack bomb terrorist suicide
bombing: attack explosion blast bomb | terrorist victim airstrike
bond: security debt note debenture link | treasury investor yield issue issuance coupon maturity relationship
bone: skeleton skeletal | fracture osteoporosis joint marrow fossil skull
bonfire: fire burn | firework night
bonnet: hood | car
bonus: incentive reward payment extra award premium payout | pay executive employee signing
book: reserve title publication volume novel reservation | author publish read library ticket publisher literature
booking: reservation reserve order book appointment | ticket hotel travel schedule fee available
bookmaker: sportsbook betting bookie | odds
bookshop: bookstore book | author
bookstore: bookshop book | author
boom: surge growth expansion explosion | demand increase rise economic
boon: benefit boost blessing advantage
boost: increase strengthen enhance improve raise lift stimulate bolster promote | grow support rise growth encourage
booster: vaccine dose shot jab | covid third immunity
boot: shoe footwear | start
bootcamp: training course camp workshop | coding intensive week
booth: stand stall exhibit kiosk | show visit
booth: stand stall kiosk exhibit | exhibition convention trade phone
bootlegger: smuggler pirate | alcohol counterfeit
booze: alcohol liquor drink
border: frontier boundary | customs neighbouring immigration crossing migrant line checkpoint
bore: drill tunnel | borehole well
boredom: tedium monotony | dull
borehole: drill well hole | water mining
boring: dull tedious drilling | tunnel machine hole
born: birth native | birthday age baby origin newborn
borough: district council municipality ward | mayor city local
borough: district council municipality | city
borrow: loan lend borrowing | debt lender credit library mortgage
borrowing: loan debt credit borrow financing | interest facility lender
boss: chief head manager leader executive ceo chairman director | president lead run supervisor
boston: massachusetts bostonian | city
both: two pair jointly either
bother: disturb trouble worry | inconvenience
bottle: flask container | drink glass water plastic wine
bottleneck: delay congestion constraint shortage | supply
bottler: bottle beverage | coca
bottom: base lowest floor | low seabed last
boulevard: street avenue road | address
bounce: rebound recover recovery | back rise
bound: obliged tied headed | destination limit boundary
boundary: border limit line edge | area zone property
bouquet: flowers bunch arrangement | florist
bourbon: whiskey whisky | distillery spirit kentucky
boutique: shop store small specialty | fashion hotel luxury
bovine: cattle cow | bse tuberculosis beef dairy
bow: stern front ribbon | archery ship
bowl: dish basin roll | super football cricket
box: package carton crate case | container boxing pack
boxcar: wagon railcar | rail train freight
boxer: fighter pugilist | champion bout title ring
boxing: fight bout boxer | ring title
boy: lad male youth son | child teenager kid school
boycott: refuse protest avoid | product
boycott: shun refuse embargo ban protest | sanction
boyhood: childhood youth | boy
bra: lingerie underwear | wear
brace: prepare support | orthopaedic storm
bracelet: jewelry band | gold
brain: neural cerebral mind neurological | neuroscience cognitive stroke dementia head tumor neuron
brake: slow stop braking | car vehicle recall
brake: stop braking | car recall
brakes: braking stop | car vehicle recall
branch: office outlet division location store arm | bank library local tree network
brand: label trademark name marque | product company logo marketing portfolio range
branding: brand identity logo marketing | name design campaign
brandy: cognac liquor spirit
brass: metal copper | trumpet band
brave: courageous heroic bravery bold | hero courage medal rescue
breach: violation break infringement hack violate leak | data contract security exposed unauthorized
breach: violation violate break infringement hack leak exposure contravene | data security contract record personal
bread: loaf bakery baguette toast | baker flour food
breadth: width range scope
breadth: width scope range extent | depth
break: breach violate smash pause fracture interrupt | holiday damage record fail recess violation
breakdown: failure collapse outage split analysis | repair negotiation fault
breakeven: profitable profitability | cash even point loss
breakfast: brunch morning | meal food cereal school
breakthrough: advance discovery innovation milestone | research
breakthrough: advance discovery milestone innovation pioneering | first research scientific
breakup: split separation divorce dissolution | divest
breakwater: jetty seawall pier | harbor coast
breast: mammary chest | cancer mammogram feeding milk
breath: breathe respiration | air alcohol asthma lung
breathe: inhale respiration breath | air lung respiratory oxygen
breathing: respiration respiratory breath | lung oxygen ventilator asthma
breathless: breathlessness breath | asthma lung
breed: raise reproduce species | dog animal
breed: variety strain species raise rear reproduce | dog animal cattle breeder
breeder: breed farmer | dog horse
breeding: breed reproduction | animal
breeding: reproduction rearing mating breed | species animal nest
breeze: wind gust | sea weather
brew: beer make brewery coffee | ale
brewer: brewery beer brew beermaker | ale craft
brewery: brewer beer brewpub brew | craft ale
bribe: kickback corruption payment bribery payoff | official
bribe: payoff kickback corruption bribery pay | corrupt
bribery: bribe corruption kickback graft | official
brick: masonry block | wall building clay store
bride: wife newlywed | wedding groom
bride: wife newlywed | wedding groom marry
bridge: span crossing viaduct overpass flyover link | river road construction connect traffic
brief: short concise inform briefing summary | update statement minutes
briefing: update conference meeting | press media
briefly: shortly temporarily | short moment
brigade: regiment unit | army fire soldier
brigadier: officer general | army
bright: sunny brilliant vivid | light smart promising color
brightness: luminosity light | intensity display star
brilliance: genius brightness talent
brilliant: outstanding excellent bright superb | talented light success
bring: deliver carry take provide introduce | result transport create attract import raise
brisk: quick fast lively energetic | walk
bristle: brush hair | tooth
british: uk britain english | kingdom united london
broad: wide extensive comprehensive diverse | range large
broadband: internet fiber fibre connection | speed mbps connectivity household rural
broadcast: air transmit televise stream programme show telecast | television radio channel live network media
broadcaster: network channel station presenter announcer | tv television radio rights
broadcasting: transmission television radio broadcaster tv | channel station air media
broaden: expand widen extend diversify | increase grow wide
broadening: widening expansion extension broaden | expand
brochure: leaflet pamphlet booklet catalog | download
broil: grill cook
broke: bankrupt insolvent | money
broke: bankrupt penniless break snapped | record
broken: damaged faulty defective fractured | repair fault crack
broker: agent intermediary dealer negotiate middleman arrange | trade insurance deal
brokerage: broker securities trading | account investor commission
bronchial: lung airway respiratory | asthma
bronchiole: airway lung | asthma breath
bronchus: airway bronchial lung | asthma breath
bronze: third medal | statue olympic
bronze: third metal copper alloy brass | medal statue sculpture
brood: clutch hatch offspring | chick bird
brook: stream creek river
brooklyn: borough york | city
brother: sibling relative | family son
brown: brownish tan | color bear
browser: chrome firefox safari | web internet
brunch: breakfast lunch meal | restaurant
brush: scrub broom | paint tooth vegetation fire
brutality: violence cruelty savagery | police abuse
bubble: foam froth | speculative market price
buck: dollar money deer
buckle: fasten clasp collapse | belt seat
bucks: dollar money
bud: flower sprout | plant
buddy: friend partner companion | mentor
budget: spending fund finance expenditure allocation | cost money fiscal expense funding allocate million tax treasury
buffalo: bison animal | herd cattle
buffer: cushion reserve protection | zone capital
buffet: meal restaurant | hit storm
bug: flaw error glitch defect vulnerability fault insect | software fix patch
bug: insect glitch error virus fault defect | software fix malware vulnerability
build: construct erect create develop construction establish manufacture assemble make | building project architect site housing contractor produce
builder: contractor constructor developer construction | build home housing construct
building: structure construction property facility premises edifice tower block | office house architect skyscraper centre store site
buildup: accumulation increase growth | military inventory
built: constructed erected made build | construction developed factory complete
bulb: lamp lightbulb | light led tulip
bulge: swell swelling increase | growth
bulk: majority most mass | volume cargo large wholesale
bulky: large big heavy | size
bull: cattle bullish | cow market animal
bulldozer: machine excavator | construction
bullet: ammunition round shot | gun shooting wound train
bulletin: newsletter notice announcement report | news
bulletin: newsletter notice report | news
bullish: optimistic positive confident | stock
bully: harass intimidate bullying harassment | school cyber victim
bumblebee: bee pollinator | insect hive
bump: collision increase raise | lump
bunch: group cluster bundle | grape flower
bundle: package combine pack | offer discount
bungalow: house cottage home | bedroom
bunk: bed berth | hostel sleep
bunker: shelter fuel | golf underground ship
buoy: boost lift support | demand
buoyant: strong robust | market
buoyant: strong upbeat optimistic floating | demand
burden: load cost responsibility strain | debt tax reduce pressure impact
bureau: office agency department | federal
bureaucracy: administration paperwork | government regulation officials reduce simplify
bureaucratic: administrative official | bureaucracy paperwork
burgeon: grow flourish thrive expand boom
burger: hamburger cheeseburger sandwich beef | restaurant
burglar: thief robber intruder | home
burglary: theft robbery housebreaking steal burglar | thief stolen police
burglary: theft robbery stealing break | thief
burial: funeral interment bury grave | cemetery tomb remains body
burn: fire blaze ignite combust injury incinerate | flame heat fuel emission calorie
burrito: taco wrap mexican | restaurant
burrow: dig hole tunnel | den rabbit animal
bursary: scholarship grant award | student
burst: explode rupture break explosion | pipe leak
bury: inter burial grave underground | funeral cemetery landfill body
bus: coach minibus transit shuttle | passenger route
bus: coach transit minibus shuttle | route passenger driver transport school
bush: shrub scrub | fire wild plant
bushel: grain corn crop | yield acre wheat
bushfire: wildfire fire blaze | australia
business: company enterprise firm commerce trade corporation trading venture | industry operation startup commercial entrepreneur market sector employer
businessman: entrepreneur executive industrialist | investor owner company
bust: fail arrest bankrupt raid | drug
bustling: busy lively vibrant
busy: crowded hectic active | traffic peak schedule
butcher: meat | shop beef
butter: dairy spread | milk
butter: spread margarine | dairy milk
button: key switch | press click
buy: purchase acquire acquisition procure order takeover shop buyer obtain invest | price pay sell cost own stake deal store available
buyback: repurchase | share stock program billion
buyer: purchaser customer acquirer shopper consumer buy | purchase sell price client
buying: purchase acquisition purchasing buy procurement shopping | buyer
buyout: takeover acquisition purchase acquire lbo | equity private severance firm
buzz: excitement hum | interest
bylaw: rule ordinance regulation | vote
bypass: circumvent avoid detour | road route surgery heart
cab: taxi rideshare | driver fare
cab: taxi | driver
cabin: lodge hut cottage | aircraft passenger room crew ship
cabinet: minister government cupboard | member
cabinet: ministers cupboard government | minister president furniture member
cable: wire cord line | fibre broadband subsea television power telecom
caddie: bag golfer | golf
cadre: group core team | officer
cafe: coffee restaurant bistro cafeteria | food shop eat tea
cafeteria: canteen restaurant cafe | food lunch dining school meal
cage: enclosure pen | animal hen
cake: dessert pastry gateau | bakery birthday
cake: dessert pastry pie gateau | bakery birthday
calamity: disaster catastrophe tragedy
calcium: mineral nutrient | bone milk supplement vitamin
calculate: compute estimate determine calculation measure assess | formula figure cost value based
calculation: computation estimate calculate | formula figure cost
calendar: schedule date | event year
calendar: schedule diary timetable date | year event
calf: baby newborn | cow elephant whale born zoo cattle
caliber: quality calibre standard | gun
calibrate: adjust measure tune calibration | instrument
calibration: adjustment calibrate | measure sensor instrument
california: angeles francisco | state sacramento diego
call: phone telephone urge request appeal name demand conference | ask dial hotline contact webcast number title
caller: telephone phoner | call hotline dial
calm: quiet peaceful stable | ease relax
calmly: peacefully quietly calm | patient
calorie: kilocalorie energy | diet food per serving menu
camcorder: camera recorder | video
camera: webcam camcorder cctv surveillance | photo video image lens film photography
camp: campsite settlement | summer tent refugee base youth children
campaign: drive initiative effort crusade promotion | awareness election launch fundraising advertising lobby candidate
campaigner: activist advocate | charity
camper: motorhome caravan holidaymaker | camp tent vacation
campervan: motorhome rv caravan | holiday
campground: campsite park camping | tent
camping: campsite camp caravan | tent park outdoor
campsite: campground camping park | tent
campus: university college site grounds headquarters | student building
campus: university college site grounds headquarters | student building school
can: tin container | beverage aluminum
canada: canadian ottawa | toronto ontario province quebec
canal: waterway channel | boat ship
cancel: scrap abandon withdraw postpone cancellation revoke suspend axe annul | refund call stop terminate
cancellation: abandonment scrapping cancel termination withdrawal | refund postpone
cancer: tumor tumour oncology carcinoma leukaemia lymphoma melanoma malignant | chemotherapy patient treatment disease screening
candidacy: bid run campaign | election
candidate: applicant nominee contender hopeful | election nominate run vote drug running
candle: light wax | fire vigil
candy: sweets confectionery chocolate | sugar
cane: stick sugarcane | sugar walk
canine: dog puppy
cannabis: marijuana weed pot hemp cbd | dispensary thc legal
canned: tinned preserved | can food
cannon: gun artillery | war
canoe: kayak paddle boat | river
canon: rule law | church camera
canteen: cafeteria restaurant mess | food meal staff
canvas: painting tent | art artist
canvass: poll survey campaign solicit | voter
canyon: gorge ravine valley | river park
cap: limit ceiling maximum hat | restrict price appearance trade
capability: ability capacity competence function feature | enable technology skill expertise
capable: able competent can capability | ability qualified enable
capacitor: component electronic | battery storage
capacity: volume capability ability size seating output | megawatt accommodate seat hold production power maximum bed
cape: headland peninsula cloak | coast
capex: expenditure investment spending capital | million plant
capillary: vessel vein | blood
capital: funding money investment equity fund | city finance invest cash investor asset raise
capitalism: market capitalist | economy free
capitalist: investor financier | venture capital fund
capitalization: valuation worth value cap | market billion share
capitalize: exploit benefit leverage finance profit | advantage opportunity
capsule: pill tablet spacecraft pod | dose coffee
captain: skipper commander leader | team pilot ship lead squad
captivate: fascinate enchant charm engage enthrall | audience
captive: prisoner hostage detainee | zoo
captivity: imprisonment detention captive | hostage zoo breeding release
capture: seize catch record arrest trap | prisoner store sequester photograph win
car: vehicle automobile auto motor sedan suv | drive automaker driver electric model
caravan: camper trailer rv | holiday
carbon: co emission greenhouse | dioxide climate fossil footprint graphite
carcass: body corpse | meat animal
carcinoma: cancer tumor tumour | cell patient
card: pass voucher | credit payment debit bank
cardiac: heart cardiovascular coronary | arrest surgery
cardinal: prelate archbishop | bishop pope catholic vatican church
cardiologist: heart doctor | cardiac hospital
cardiovascular: heart cardiac circulatory | stroke disease risk
care: treatment concern nursing welfare healthcare | patient health carer nurse social support hospital look
career: profession job occupation work employment | experience worked joined role professional vocation
careful: cautious thorough prudent vigilant | attention caution detail
carefully: cautiously thoroughly closely | attention detail
caregiver: carer nurse parent | care home elderly family patient
careless: negligent reckless | driving
carelessness: negligence neglect | fault
carer: caregiver nurse | care home elderly family
caretaker: interim janitor custodian acting | temporary manager
cargo: freight goods shipment load | ship plane
cargo: freight shipment load goods | ship container vessel ton port
carmaker: automaker manufacturer | car vehicle
carnival: festival fair parade cruise | celebration
carpark: parking garage | car space
carpenter: joiner woodworker | wood craftsman construction
carpentry: woodwork joinery carpenter | trade apprentice
carpet: flooring rug | red
carpet: rug flooring mat
carpool: rideshare share | commute
carriage: coach wagon car | train rail transport
carriage: railcar coach | train
carrier: airline operator hauler shipper | transport telecom ship freight aircraft
carry: transport convey haul bear hold | passenger cargo ship conduct deliver
cart: trolley wagon | shopping horse
cartel: gang ring collusion | drug price
cartoon: animation animated comic | character
cartoon: animation comic animated drawing | series
cartoonist: illustrator artist | comic
cartridge: ammunition refill | ink printer
carve: sculpt cut engrave | wood stone sculptor
carving: sculpture engraving carve | wood
case: lawsuit instance trial proceeding example suit | court patient infection box legal investigation container
cash: money fund currency liquidity | payment bank flow pay dollar dividend
cashback: rebate refund reward discount | card purchase percent
cashflow: cash flow liquidity | operating free
cashier: teller clerk checkout | store till
cashmere: wool | sweater
casino: gambling gaming resort | slot
cast: actor ensemble crew throw | vote star film role metal performer
casting: cast audition | actor metal
castle: fortress fort palace | medieval
casual: informal relaxed occasional | clothing temporary worker
cat: feline kitten | pet animal tiger lion
catalog: catalogue list brochure inventory directory | product library collection
catalog: catalogue list collection | product
catalogue: catalog inventory list register | collection product library
catamaran: boat yacht | sail
catapult: launch propel
catastrophe: disaster tragedy calamity catastrophic | flood earthquake insurance
catch: capture trap arrest haul | fish fishing police quota
catcher: player fielder | baseball
category: class type group kind classification | sector award list genre
cater: serve provide supply catering | food meal
cathedral: church minster basilica | bishop
catheter: tube | heart procedure
cathode: electrode terminal | battery lithium
catholic: vatican papal roman | church pope bishop priest archdiocese diocese
catholicism: catholic church | religion pope
catkin: flower blossom | tree pollen
cattle: cow livestock beef herd | farm dairy rancher bull
cattleman: rancher farmer cowboy | beef cattle
catwalk: runway | fashion model
causal: causative cause | relation link
cause: reason trigger lead result source origin produce factor due | because charity damage blame effect
caution: warn warning care cautious prudence alert | risk advise police
cautious: careful prudent wary guarded | conservative
cautious: careful wary prudent | outlook
cautiously: carefully warily | optimistic
cavalry: horse mounted | regiment army soldier
cave: cavern grotto | underground explorer
cave: cavern | explore
cbd: cannabidiol hemp cannabis | oil
cease: stop end halt discontinue terminate cessation quit | close suspend expire
ceasefire: truce peace | war
ceiling: cap limit maximum | roof height debt
celebrate: commemorate mark honour celebration observe | anniversary festival party event birthday ceremony
celebration: festival party commemoration celebrate festivity jubilee | anniversary event ceremony holiday parade
celestial: heavenly astronomical | star space planet
cell: cellular stem | battery prison biology tissue mobile fuel molecule
cellar: basement vault | wine
cellphone: mobile phone smartphone | call
cellular: mobile wireless | phone network cell
cellulose: fibre pulp | wood plant paper
celsius: temperature degree centigrade
cement: concrete mortar strengthen | construction building lafarge clinker
cemetery: graveyard burial churchyard | grave veteran funeral
cent: penny percent | dollar share per price
centenarian: hundred | age birthday old
centenary: hundred centennial anniversary | year
centennial: hundred centenary anniversary | year
center: centre facility hub headquarters core middle | complex institute building
centered: focused middle center
centimeter: cm length | inch
centimetre: cm length | inch
central: main core key downtown | bank middle centre
centralize: consolidate concentrate unify | central
centralized: unified consolidated concentrated | central
centrally: central downtown | located
centre: center hub facility | community
centrifuge: separator spinner | uranium enrichment nuclear
century: hundred centenary | year era ancient history old
ceo: executive chief boss head md | president leader lead chairman officer founder helm
cereal: grain breakfast | oat
cerebral: brain neurological | stroke palsy
ceremony: event ritual celebration inauguration | award inaugurate wedding groundbreaking held opening ribbon
certain: sure specific particular definite confident | some guarantee
certainly: definitely surely undoubtedly | indeed
certainty: assurance confidence sure guarantee | certain
certificate: certification diploma credential document | qualification
certificate: diploma certification credential document license qualification | award degree
certification: accreditation approval certificate qualification license credential certify | standard iso compliant
certification: certificate certify accreditation approval | iso standard
certified: accredited approved licensed qualified | certification organic standard
certify: accredit certification attest verify certificate confirm license validate | standard approve qualify accreditation
cfo: finance chief treasurer | officer financial executive
chain: retailer series network group | store supply shop restaurant franchise
chair: chairman chairwoman chairperson head president preside lead | board seat committee professor furniture
chairman: chair chairwoman chairperson president head | board executive director leader committee
chairperson: chair chairman chairwoman head president | board lead committee
chairwoman: chair chairman chairperson head president | board lead committee
challenge: problem difficulty obstacle contest dispute test | issue competition appeal hurdle tackle face
challenging: difficult tough demanding hard challenge | headwind environment
chamber: room hall council | commerce senate parliament business
champagne: wine sparkling | bottle celebrate drink
champion: winner titleholder advocate promote | win title medal victory championship tournament support
championship: title tournament competition final | win team
championship: title tournament cup final league champion contest | trophy win season race medal
chance: opportunity possibility probability likelihood risk odds | win prospect luck potential
chancellor: president head minister treasurer | university budget
change: alter modify amendment shift transform adjust revise switch vary alteration reform amend | replace new convert adjustment update climate transition
changed: altered modified amended revised different renamed shifted | new change
changing: shifting evolving transforming dynamic | change trend
channel: station network broadcaster route outlet | television strait distribution watch stream broadcast
chant: sing shout | crowd song fan
chaos: disorder disruption turmoil confusion | crisis delay
chaotic: disorderly disorganized turbulent | disruption confusion
chapel: church sanctuary | worship prayer
chapter: section branch | book member local
character: personality figure role nature | cartoon actor play fictional game
characteristic: feature trait attribute quality property | typical
characterization: description portrayal analysis depiction
characterize: describe define distinguish | feature typical
charcoal: carbon biochar | wood fuel barbecue
charge: fee price cost accuse indict prosecute levy fine | pay tariff court battery toll responsible police electric
charged: accused indicted prosecuted arrested | court police suspect battery allege
charger: charging plug | ev battery station cable
charger: charging station plug adapter | battery electric ev vehicle usb
charging: charge charger | ev battery station electric
charitable: charity philanthropic nonprofit | donation foundation
charitable: philanthropic nonprofit benevolent humanitarian | donation charity foundation donor
charity: nonprofit foundation organization cause charitable | donate raise fundraiser
charity: nonprofit foundation philanthropy ngo fundraiser charitable | donate donation volunteer raise proceeds
charm: appeal attraction | beautiful
charming: delightful picturesque lovely | attractive
chart: graph diagram map ranking | table figure data hit
charter: hire constitution lease rent establish | school flight vessel rights
chase: pursue pursuit hunt | police race follow
chat: talk conversation message discuss messaging | chatbot app online
chatbot: assistant bot ai conversational | answer chat question language
chatter: talk conversation | rumour
chauffeur: driver limousine | car
cheap: inexpensive affordable low discounted economical budget | price cost discount save sale saving bargain
cheapest: lowest cheap least affordable | price
cheat: defraud deceive fraud scam swindle | doping exam dishonest
check: inspect verify examine review test inspection screening cheque verification | monitor control audit confirm payment
checkbook: chequebook cheque | payment bank
checklist: list guide | requirement step
checkout: till register pay payment cashier | online cart store
checkup: examination exam physical screening | doctor health
cheek: face jowl | swab
cheer: applaud support encourage | fan crowd celebrate
cheerful: happy bright joyful upbeat
cheering: applaud encouraging | crowd fan
cheery: cheerful happy upbeat | festive
cheese: cheddar dairy mozzarella | milk
cheese: dairy cheddar | milk
cheeseburger: burger hamburger | menu
chef: cook | restaurant kitchen culinary menu michelin
chemical: chemistry substance compound | petrochemical toxic pesticide fertilizer pollutant acid solvent
chemist: pharmacist pharmacy scientist | chemistry drug researcher
chemistry: chemical chemist | science molecule laboratory reaction
chemo: chemotherapy | cancer treatment
chemotherapy: chemo | cancer treatment drug
cheque: check payment | donation
cherish: treasure value love | memory dear
cherished: beloved treasured valued favourite | love
chest: breast thorax | heart pain lung
chew: bite eat | gum food tooth
chic: stylish elegant fashionable
chicago: illinois chicagoan | city
chick: hatchling bird | hatch nest poultry
chicken: poultry hen broiler fowl | egg meat food farm bird
chief: head leader executive director main boss ceo principal | president officer lead commander police
chiefly: mainly mostly primarily largely | main
child: kid minor children youngster infant baby youth son daughter | pupil school parent young boy girl family student
childbirth: birth labor labour delivery maternity | mother baby
childcare: daycare nursery babysitting creche preschool | child parent kindergarten
childhood: youth infancy children | child early young
childish: immature juvenile | child
chill: cool cold refrigerate | temperature freeze
chimney: stack flue | smoke emission fire
china: chinese prc | beijing shanghai porcelain hong
chinese: china mandarin | beijing shanghai
chip: semiconductor processor microchip chipset silicon | circuit nanometer wafer crisp
chip: semiconductor processor microchip silicon gpu | computer crisp potato wafer circuit
chips: fries crisps snack semiconductor | potato
chipset: chip processor semiconductor | device
chiropractor: therapist practitioner | back spine pain
chloride: salt chlorine | sodium
chlorine: disinfectant chlorination | water pool gas chemical
chocolate: cocoa confectionery candy | cake
choice: option selection alternative choose preference decision | pick variety range
choir: chorus singer ensemble | sing
choir: chorus singers ensemble | sing music concert choral
choke: suffocate asphyxiate obstruct choking | toy hazard restrict
cholesterol: ldl lipid | heart statin blood
cholesterol: lipid ldl fat statin | heart cardiovascular
choose: select pick elect opt selection decide prefer nominate | choice appoint vote option
chop: cut slice dice | cook
chopper: helicopter | rescue
chore: task housework duty | household home cleaning
choreograph: arrange choreography | dance ballet
choreography: dance choreographer ballet
chorus: choir singer | sing song music
chosen: selected picked named elected choose appointed | winner nominate shortlist
christ: jesus saviour | christian church god
christian: church religious | catholic faith protestant orthodox jesus
christianity: christian church | religion faith
christmas: xmas festive holiday | december santa season gift tree
chromatography: separation assay | laboratory analysis chemical liquid
chromebook: laptop notebook | google
chromium: metal chrome | steel
chronic: persistent lasting recurring | disease pain illness term
chuckle: laugh giggle | humour
chunk: portion piece part | share
church: cathedral chapel parish congregation | christian worship faith bishop priest pastor catholic religious
churchyard: cemetery graveyard | church burial
cider: apple drink | alcohol
cigar: tobacco cigarillo | smoke cuban
cigarette: tobacco smoke | smoking smoker nicotine vaping
cinema: theater theatre film movie multiplex | screen
cinematographer: camera photography filmmaker | film
cio: information investment chief | officer technology
circa: about around approximately
circle: ring round group | circular
circuit: track loop | race chip electronic court board
circular: round notice | economy recycle reuse
circulate: distribute spread circulation | currency coin
circulation: distribution readership circulate | blood newspaper currency copy
circumference: around perimeter | diameter
circumstance: situation condition case event | fact
circumstances: situation condition context environment | case
circus: acrobat acrobatics | clown performer show
citation: award recognition ticket notice fine | safety
citation: quotation reference ticket summons fine award | cite notice
cite: quote mention refer reference | report reason summon
citizen: resident national people public | citizenship nationality voter passport country
citrus: orange lemon grapefruit | fruit
city: town municipality metropolis urban municipal | mayor council downtown metropolitan capital
citywide: city across | municipal
civic: civil municipal community public local | city citizen
civil: civic civilian public | rights engineering lawsuit war court
civilian: noncombatant people | military war casualty citizen killed
civilization: culture society | ancient history
claim: allege assert allegation demand insist say contend | insurance compensation lawsuit state maintain
claimant: plaintiff applicant | court compensation benefit lawsuit
clam: shellfish mollusk shell
clamber: climb scramble | mountain
clamor: demand outcry clamour | protest call
clamp: grip restrict | wheel crackdown
clampdown: crackdown enforcement curb
clap: applaud applause | audience
clarify: explain clear define specify clarification | understand guidance
clarify: explain clear specify clarification | statement
clarity: clearness transparency clear | explain certainty
clash: conflict confrontation fight dispute battle | protest violence game
clash: fight conflict match meet | team
class: category lesson course session grade lecture | student classroom school type teach graduate train
classic: traditional vintage timeless iconic | car race
classical: orchestra traditional | music orchestral symphony opera ancient composer
classification: category categorization grouping rating | type class group
classified: secret confidential categorized restricted | document ad
classify: categorize group rank designate | secret type category
classroom: class school | teacher pupil lesson student learning
clause: provision term article section stipulation | contract agreement
clause: provision term article | contract
claw: nail talon | animal
clay: pottery ceramic | soil brick court
clean: wash tidy cleanup purify hygiene cleaner | pollution renewable waste green litter dirt sanitize
cleaner: janitor custodian detergent | cleaning
cleaner: janitor detergent | clean cleaning greener
cleaning: wash janitorial cleanup sanitation | clean hygiene cleaner
cleansing: cleaning purification wash | skin ethnic
clear: approve obvious evident remove clearance acquit transparent | clarity permit demine unambiguous
clearance: approval permission authorization sale | fda security discount
cleared: approved acquitted authorized removed exonerated | clearance
clearing: removal clearance | settlement bank
clearly: obviously evidently plainly | demonstrate
clergy: priest minister cleric pastor bishop | church religious
clergyman: priest minister pastor vicar | church reverend clergy
clerical: administrative office religious secretarial | error clerk
clerk: assistant administrator officer secretary | office court council
cleveland: ohio ohioan | city
cliche: stereotype trite | phrase
click: press select | link website button
client: customer user consumer | account buyer lawyer serve
clientele: customer client patron | serve
cliff: bluff precipice | coast erosion edge
climate: weather environment atmosphere | warming carbon emission temperature greenhouse sustainability
climax: peak culmination finale | final
climb: rise ascend increase mount grow ascent | mountain summit mountaineer jump
climbing: climb mountaineering | rock
clinch: secure win seal | title
clinch: win secure seal | deal title
cling: stick adhere hold | attach
clinic: hospital practice surgery center centre | patient doctor health treat
clinical: medical patient | trial hospital doctor study phase treatment
clinician: doctor physician practitioner nurse | patient care
clip: video cut footage | film
clock: watch timer | time hour
clog: block obstruct jam
close: shut closure end finalize near conclude complete closing | shutdown nearby cease tight date finish
closed: shut closure closing | end private suspend reopen
closely: carefully tightly intimately | work monitor near
closet: wardrobe cupboard | clothes
closing: closure close final end completion | transaction shutdown date deadline finish
closure: shutdown closing close shutter | plant road store
clot: thrombosis coagulate | blood stroke
cloth: fabric textile material | cotton clothing garment
clothe: dress outfit | clothes garment
clothes: clothing apparel garment fashion wear attire outfit | dress shirt textile wardrobe
clothing: clothes apparel garment wear attire fashion | dress textile shirt retailer uniform outfit
cloud: hosted saas | computing storage server data weather rain
club: team association society nightclub | football member league player
clue: evidence hint lead indication | police investigate
clump: cluster group bunch | tree
clumsy: awkward unwieldy | difficult
cluster: group concentration hub bunch | outbreak
clutch: brood grasp | egg gear nest
cmo: marketing medical chief | officer
coach: manager trainer train bus instructor | team player mentor head
coaching: mentoring training coach tuition | team support
coal: lignite anthracite | mine miner mining power fossil energy
coalesce: merge unite combine | form
coast: shore coastline seaside beach | coastal sea ocean port marine guard
coastal: coast seaside shore ocean | flood
coastal: seaside shoreline marine shore coast | beach sea flood maritime
coastguard: rescue maritime | boat
coastline: coast shore shoreline | mile
coat: jacket cover layer coating | paint clothing
coauthor: author researcher writer | study
coax: persuade encourage | cable
cobalt: metal | battery mine
cockpit: cabin | pilot
cocktail: drink beverage | bar
coconut: palm fruit | oil milk
code: rule regulation standard software password | programming conduct law developer number
coder: programmer developer engineer | software code
codification: law code | codify
coerce: force compel pressure | coercion
coffee: espresso cafe latte | bean drink roaster starbucks caffeine beverage
coffeehouse: cafe coffee | barista
coffin: casket burial | funeral bury
cofounder: founder | start found established startup company
coherent: consistent logical unified | strategy policy
cohesion: unity solidarity togetherness | social community
cohort: group class intake | participant study patient
coin: currency money | mint gold bitcoin medal cash
coincide: concur match simultaneous | same
coincidence: chance accident | coincide
cola: soda coke pepsi | drink
cold: chilly freezing frozen cool | winter temperature frost weather snow ice flu
coldly: unfriendly cold | reject
collaborate: cooperate partner collaboration work team | partnership joint alliance together develop
collaboration: partnership cooperation alliance teamwork joint collaborate partner | together agreement
collaboration: partnership cooperation collaborate alliance teamwork together joint | partner work agreement project
collaborator: partner colleague | work joint project
collage: montage artwork | art picture
collapse: fall crash failure fail breakdown cave | bankruptcy building insolvency bankrupt
collar: neckband lead | dog shirt tracking
colleague: coworker peer associate staff | team employee work partner
collect: gather raise obtain accumulate collection compile retrieve | pickup museum sample data donate fundraise receive
collection: range gathering assortment collect set archive series | museum artwork pickup fundraise tax exhibit line
collective: joint shared common cooperative group | bargaining union together
collector: gatherer enthusiast | art collection antique
college: university school academy institution campus | student degree education graduate faculty
collision: crash accident impact collide | vehicle injure driver
collusion: conspiracy cartel | price antitrust
cologne: fragrance perfume
colon: bowel intestine colorectal | cancer
colonel: officer commander | army military lieutenant
colonial: colony imperial | history empire settler independence
colony: settlement group territory | bee penguin settler bird
color: colour shade hue dye tint | paint red blue green white black available
colored: coloured tinted dyed pigmented color | paint dye
colorful: vibrant bright vivid | color display
colors: colours shades hues color | available paint flag
colossal: huge enormous massive giant
colour: color shade | available
column: pillar post article | newspaper write
columnist: journalist writer commentator | newspaper
comb: honeycomb search brush | hair bee
combat: fight tackle battle counter war address | military against prevent troop reduce soldier
combination: mix merger blend union combine mixture | together joint both therapy
combine: merge unite join integrate mix blend combination pool | together joint merger
combined: total together joint aggregate | merge
combustion: burning fire ignition | engine fuel emission
come: arrive reach originate visit approach | follow result attend
comeback: return recovery revival rally | win
comeback: return revival recovery | win
comedian: comic standup humorist | comedy show
comedian: comic standup humorist | show comedy funny
comedy: humour sitcom comic | comedian funny show film laugh
comet: space | astronomer
comfort: ease convenience reassure | comfortable seat support
comfortable: cosy relaxed convenient | comfort ease seat
comfortably: easily readily comfortable | win
comic: cartoon comedian humorous | book superhero comedy marvel
comics: comic graphic cartoon | superhero
coming: upcoming next future forthcoming arrival | soon ahead
command: order control lead leadership direct | commander military
commander: leader captain chief commandant | military army general command head
commando: soldier marine | raid special forces
commemorate: honour celebrate remember mark memorial commemoration | anniversary tribute ceremony monument
commence: begin start launch initiate commencement open | first date schedule
commencement: graduation ceremony start beginning | speaker
commend: praise applaud congratulate salute commendation | thank recommend award
commendable: praiseworthy admirable | commend
commensurate: proportionate equivalent corresponding | pay
comment: remark say statement observation note feedback | quote consultation opinion respond submit
commentary: analysis remarks opinion comment discussion narration | sport
commentator: analyst broadcaster pundit presenter | sport
commerce: trade business trading commercial | retail chamber ecommerce industry
commercial: business advertisement trade advert | market sale company
commercially: business market | available sell viable
commission: committee authority regulator order fee agency | panel body commissioner percent appoint
commissioner: official regulator commission head | police agency
commit: pledge promise dedicate perpetrate invest commitment devote | crime guarantee undertake fund million
commitment: pledge promise dedication undertaking commit obligation | guarantee dedicate devote engagement
committed: dedicated devoted pledged promised | commitment
committed: dedicated pledge commitment
committee: panel commission board council group | member chair subcommittee senate advisory
commodity: goods product raw | oil grain gold price trading metal
common: shared joint frequent widespread usual | typical stock ordinary popular prevalent
commonly: frequently usually often generally | widely
commonplace: common ordinary usual widespread
commonwealth: state nation federation | games australia
commotion: disturbance disorder uproar | noise
communal: shared public community collective
commune: municipality community | village
communicate: inform tell convey speak communication contact | message talk dialogue
communication: message contact correspondence communicate messaging | media telephone network talk
communion: eucharist fellowship | church mass
communism: communist marxism | soviet socialism
communist: soviet socialist | party china leader
community: neighbourhood society local public residents population | town village people group resident
commute: travel journey commuter | traffic train transport sentence reduce
commuter: passenger traveller commute | train rail transit bus
commuting: travel commute transport | commuter work train traffic
compact: small mini portable | size suv agreement
compact: small portable agreement compressed mini pact
companion: partner friend mate | accompany dog app
company: firm business corporation enterprise group organization manufacturer | employer headquarters startup industry listed subsidiary
comparable: similar equivalent like | store sale same compare
comparative: relative comparison | compare
comparatively: relatively fairly | compare
compare: contrast versus comparison relative | than against percent previous benchmark difference
comparison: compare contrast benchmark | versus difference
compartment: section cabin | storage
compass: navigation navigational | direction north
compassion: empathy kindness sympathy caring | care
compatible: interoperable compliant consistent | work support device
compel: force require oblige order | must court mandatory
compensate: reimburse pay compensation offset refund repay | damages claim settlement
compensation: damages payment reimbursement payout remuneration compensate redress | salary settlement claim pay restitution refund
compete: contest vie participate rival competition race | competitor contestant challenge bid tournament
competence: skill ability capability competency expertise | qualification training
competent: capable qualified skilled able | authority
competition: contest tournament championship match rivalry competitor challenge compete race | antitrust win prize rival entrant market
competitive: attractive rival competition | price advantage compete market
competitor: rival contender opponent contestant participant | compete competition athlete market entrant
compile: collect gather assemble prepare | report list data
complain: protest object complaint criticize | dissatisfied grievance customer
complaint: grievance objection criticism lawsuit complain | file customer ombudsman allegation court
complement: supplement enhance complementary | addition portfolio
complete: finish finalize full conclude total entire completion close | end accomplish done deliver fulfil
completed: finished concluded closed done finalized completion | end
completely: fully totally entirely wholly | total
completeness: thoroughness entirety | full
completion: finish end closing complete conclusion finalization | date deadline construction delivery
complex: complicated sophisticated facility difficult centre | building challenge development intricate
complexity: complication intricacy complex difficulty | challenge
compliance: comply conformity adherence | regulation standard
compliant: comply compliance conform meet | standard
complicate: hinder hamper complicated | difficult problem
complicated: complex difficult intricate | challenge
complication: problem difficulty | surgery risk adverse patient
complicity: involvement collusion | accomplice crime
compliment: praise congratulate | thank
complimentary: free gratis | breakfast included charge admission
comply: obey adhere follow conform compliance meet | regulation requirement rule law standard
component: part element piece ingredient constituent | module supplier material
compose: write comprise composer form consist | music song
composed: consist made written comprise calm | composer
composer: musician songwriter | music compose symphony opera score orchestra
composite: compound material | fibre carbon
composition: makeup structure mix compose | music content ingredient
compost: fertilizer manure mulch | soil organic waste food
compost: recycle fertilizer | waste food
compound: substance mixture chemical worsen | molecule drug annual
comprehend: understand grasp comprehension | know
comprehension: understanding comprehend | reading
comprehensive: complete full extensive thorough broad wide | range detailed
comprehensively: thoroughly fully completely
compress: squeeze reduce | gas air
compressed: squeezed compact | gas air
comprise: include contain consist constitute encompass compose | make part
compromise: agreement concession settlement jeopardize | negotiate deal breach
comptroller: controller auditor finance | state
compulsion: coercion obligation force | compel gambling
compulsive: addictive obsessive compulsion | gambling disorder
compulsivity: compulsive addiction compulsion | disorder
compulsory: mandatory required obligatory must
computation: calculation computing compute | computer
compute: calculate computing | computer
computer: laptop pc desktop computing machine | software tablet hardware server technology chip
comrade: colleague friend | fellow soldier
con: scam fraud swindle trick | convict
conceal: hide disguise cover | secret fraud
concealed: hidden secret covert | weapon
concede: admit acknowledge accept yield | defeat goal
conceive: devise create design | pregnancy idea
concentrate: focus concentration | dedicate density
concentrated: focused dense | concentration
concentration: density focus level | amount attention content
concept: idea notion design | plan theory prototype
conception: idea origin | pregnancy birth
concern: worry anxiety issue fear relate regard | problem complaint affect involve company
concerned: worried anxious affected | concern regard
concert: gig performance recital show | music orchestra band ticket tour festival perform singer
concerto: symphony music | orchestra piano soloist
concession: compromise allowance discount license giveaway | mining tax right
concession: lease license discount compromise grant | mining stand
concessionaire: operator licensee | toll contractor
concierge: porter receptionist | hotel guest service
concierge: service | hotel guest
conclude: end finish complete close conclusion determine finalize | result sign find final
concluding: final last closing conclude
conclusion: end finding completion conclude result | final decision outcome
conclusive: definitive decisive final | evidence proof
conclusively: definitively decisively | prove evidence
concrete: cement specific | construction building material
concur: agree coincide | opinion
concurrent: simultaneous parallel | sentence together
concussion: injury brain | head trauma
condemn: denounce criticize decry deplore condemnation | attack sentence oppose convict
condemnation: criticism denunciation condemn | attack
condensation: moisture damp | water mould
condition: state requirement term circumstance disease situation | illness health disorder prerequisite status eligible
conditioner: shampoo cooling | hair air
conditioning: training conditioner | air fitness
condo: condominium apartment flat unit | residential bedroom
condolence: sympathy sorrow | family victim
condominium: condo apartment unit | residential
conduct: perform carry run undertake behaviour execute lead | survey do study orchestra held
conductivity: transmission conduct | electric thermal heat
conductor: maestro director | orchestra symphony music train semiconductor
confectionery: candy sweets chocolate | sugar
conference: summit meeting convention congress forum symposium | event attend speaker attendee call webcast
confess: admit confession plead | guilty crime
confession: admission confess | guilty crime
confide: disclose trust reveal | secret confidential
confidence: trust faith certainty optimism assurance | confident sentiment believe survey
confident: certain optimistic sure positive confidence | believe trust expect
confidential: private secret classified privileged | privacy disclose information
configuration: setup arrangement layout setting | design
confine: limit restrict imprison | prison detain
confinement: detention imprisonment isolation | prison
confirm: verify validate affirm confirmation ratify corroborate announce | approve evidence prove official
confirmation: verification proof confirm approval validation | senate receive
confirmed: verified ratified validated approved | confirmation
confiscate: seize impound forfeit take seizure | police
conflict: war dispute clash fighting battle | violence disagreement peace crisis army
conflicting: contradictory inconsistent opposing
conform: comply adhere follow meet compliance | standard
conformity: compliance accordance conform | standard comply
confront: face tackle challenge address confrontation | fight
confuse: mislead bewilder confusion | mistake
confused: puzzled bewildered unclear uncertain confusion | mistake mislead
confusion: uncertainty misunderstanding confuse | unclear chaos
congestion: traffic gridlock jam | road
congestion: traffic jam crowding gridlock bottleneck | delay road
conglomerate: group company multinational | business diversified
congratulate: praise commend applaud compliment congratulation | thank winner success
congratulation: praise compliment congratulate | proud
congratulations: congratulate praise | winner
congregate: gather assemble meet
congregation: parish worshipper church | member
congregational: church congregation | parish
congress: parliament legislature senate conference house | congressman lawmaker legislation representative bill summit
congressional: legislative parliamentary federal | congress senate representative
congressman: representative lawmaker legislator congresswoman politician | congress house
congressman: representative lawmaker legislator | congress house district
congresswoman: representative lawmaker legislator | congress house district
conjecture: speculation guess theory
conjugate: conjugation linked | vaccine antibody drug
conjugated: linked conjugate | antibody vaccine
conjunction: combination together partnership | joint alongside
connect: link join attach connection connectivity integrate unite | network internet together access relate
connected: linked joined networked online | smart internet device network
connection: link relationship tie connect connectivity association | network internet contact relation route
connectivity: connection internet network link broadband | wireless coverage access
connotation: meaning implication | sense
conquer: defeat overcome win | invade
conquest: victory invasion occupation | win
conscience: moral morality | ethical
conscious: aware deliberate mindful awareness | intentional
consciousness: awareness mind | conscious brain
consecutive: successive straight row running sequential | quarter year
consensus: agreement accord unanimity | agree expectation estimate
consensus: agreement estimate expectation forecast accord | analyst
consent: approval permission agreement agree authorization | permit approve allow accept
consequence: result outcome effect impact implication | due lead cause
consequently: therefore thus accordingly hence | result
conservation: preservation protection conserve preserve | wildlife habitat
conservation: preservation protection environment restoration conserve | wildlife species habitat endangered
conservationist: environmentalist ecologist | wildlife
conservatism: conservative rightwing | political tory republican
conservative: tory republican right cautious traditional | party politics
consider: review examine evaluate think contemplate regard weigh consideration study | discuss deem believe plan explore
considerable: substantial significant large major sizeable | great many
considerably: significantly substantially greatly much | increase
consideration: review payment thought consider | factor price cash
consign: send deliver ship entrust | auction
consist: comprise include contain compose made | component
consistency: uniformity reliability | consistent
consistent: steady uniform constant regular consistency | stable line reliable
consistently: regularly constantly always steadily | repeatedly
console: playstation xbox nintendo | game
consolidate: merge combine strengthen unify integrate consolidation | merger
consolidate: merge combine unite consolidation | facility
consolidation: merger consolidate combination | closure
consolidation: merger integration combination consolidate | industry acquisition
consortium: group alliance partnership syndicate coalition | partner member led bid
conspicuous: obvious visible prominent
conspiracy: plot collusion conspire | fraud crime charge
conspire: plot collude conspiracy | fraud crime
constable: police officer | arrest
constant: continuous steady continual stable fixed | permanent currency regular
constantly: always continually continuously regularly
constituent: component voter part | member element
constitute: comprise represent form make | account establish
constitution: charter law composition | amendment rights
construct: build erect construction assemble create | develop building contractor
construction: building build erection construct development | contractor project site builder infrastructure work
constructive: positive helpful productive | dialogue
construe: interpret understand | statement meaning
consul: diplomat envoy consulate | embassy
consulate: embassy mission consul | visa
consult: advise ask discuss consultation confer | advice stakeholder adviser expert
consultancy: consulting consultant adviser advisory | firm
consultant: adviser advisor expert specialist consultancy | advise firm
consultant: adviser specialist advisor expert contractor | consulting doctor
consultation: discussion meeting advice feedback appointment consult | comment public view
consume: eat use drink consumption burn | consumer energy food spend
consumer: customer shopper buyer user household client | purchase retail public spend
consummate: complete finalize close | merger transaction
consumption: use usage intake demand consume eating | energy consumer drink
contact: reach communicate call touch | email phone telephone inquiry address information press
contagious: infectious transmissible communicable catching | virus spread disease
contain: include hold comprise have | content ingredient container control inside
container: box receptacle vessel | shipping port cargo package teu bottle
contaminate: pollute taint contamination infect | toxic pollution recall bacteria
contamination: pollution contaminant impurity contaminate tainting | recall bacteria toxic
contemplate: consider think | plan
contemplation: consideration reflection | thought
contemporary: modern current present | art today artist
contempt: disrespect scorn | court
contend: argue claim compete allege | face
content: satisfied material media information | happy video article amount ingredient
contention: argument dispute claim | rivalry
contest: competition tournament challenge match compete dispute | prize winner race entry entrant election
contestant: competitor participant entrant finalist | show compete
context: background setting circumstance | situation
continent: region landmass | africa europe asia
continental: continent | europe breakfast
continual: constant ongoing continuous
continually: constantly continuously always repeatedly | ongoing
continuance: continuation extension adjournment
continuation: extension continue prolongation sequel
continue: proceed persist remain maintain extend resume keep continuation | ongoing still further retain
continued: ongoing sustained continuing persistent | further
continuing: ongoing continued persistent | further education
continuity: continuation stability | continue succession
continuous: constant ongoing uninterrupted continual | steady nonstop
continuously: constantly continually nonstop | always
contour: outline shape | line
contraception: contraceptive pill | pregnancy family condom
contraceptive: contraception pill condom iud | pregnancy
contract: agreement deal order tender pact shrink | sign award supplier procurement supply win decline terms
contraction: shrink decline decrease | economy
contractor: builder supplier subcontractor vendor | construction company hire consultant
contractual: contract agreed binding legal | obligation agreement
contractual: contract agreement | obligation
contradict: deny dispute contrary contradiction | inconsistent
contradiction: inconsistency contradict conflict | contrary
contrary: opposite against opposed contravention | contrast
contrast: difference compare comparison | versus unlike
contribute: donate give provide help contribution add support | fund cause factor role pay
contribution: donation gift input contribute payment share | grant give role help fund
contributor: donor supporter writer author giver columnist | contribute
control: manage regulate govern command oversee restrain management regulation | own ownership run operate stake limit authority
controlled: managed regulated owned | control subsidiary
controller: comptroller accountant gamepad regulator | finance game console
controller: regulator comptroller accountant manager supervisor | air traffic game finance
controversial: disputed contentious controversy debate | criticism
controversy: dispute debate row scandal controversial | criticism disagreement argument
convene: gather assemble meet summon call | meeting conference
convenience: ease comfort convenient | store easy
convenient: easy handy accessible convenience | nearby simple flexible
conveniently: easily handily accessible | near
convention: conference congress meeting treaty agreement | summit delegate event tradition
conventional: traditional standard ordinary | common typical normal
conversation: talk discussion dialogue chat | speak interview debate
converse: talk speak | opposite
conversely: contrary instead | contrast
conversion: change transformation convert transition switch | exchange adaptation renovation
convert: change transform turn switch conversion adapt exchange | transition renovate
convertible: cabriolet note | bond car
convertible: exchangeable cabriolet | note bond car
convey: express transport communicate transfer | message carry
conveyor: belt transport | carry factory
convict: sentence guilty prisoner conviction inmate | jail court jury criminal judge imprison
conviction: sentence verdict belief guilty convict | court judge jury crime
convince: persuade sway satisfy win prove assure | evidence argument confidence believe agree
convinced: sure certain confident satisfied persuaded | believe belief trust
convincing: persuasive compelling decisive | evidence
coo: operating operations chief | officer executive
cook: chef prepare bake roast grill fry boil | kitchen meal food recipe oven restaurant culinary menu
cookie: biscuit | tracker browser consent chocolate
cool: chill cold refrigerate lower | temperature degree refrigeration ventilation fan air heat
coolant: refrigerant antifreeze | engine cooling
cooling: refrigeration chilling chiller hvac conditioning | temperature heat ventilation thermal water data
coop: cooperative mutual | chicken member
cooperate: collaborate partner work team join assist help coordinate | cooperation agreement joint alliance memorandum together
cooperation: collaboration partnership alliance teamwork coordination assistance | agreement memorandum joint bilateral partner together relation
cooperative: collaborative joint mutual shared coop | partnership member farmer alliance owner
coordinate: organize manage arrange align orchestrate oversee lead | coordinator coordination plan joint together agency
coordinated: organized joint synchronized managed | coordinate together
coordination: cooperation organization collaboration | coordinate joint
cop: police officer policeman constable detective | patrol arrest sheriff trooper enforcement
cope: manage handle deal survive withstand overcome | stress support resilience challenge pressure
copilot: assistant pilot officer | cockpit ai microsoft
copper: metal ore | mine wire gold
copper: metal | mine wire
copy: duplicate replicate reproduce imitate print edition counterfeit | circulation sell piracy infringement original download
copyright: intellectual property ip rights | infringement author
cord: cable rope wire string line | spinal umbilical power plug
cordless: wireless rechargeable battery | tool
core: central main key heart principal essential centre center | business focus operation reactor processor fundamental
corn: maize grain crop | ethanol bushel harvest farmer feed acre
corner: intersection junction angle | street located kick location avenue
cornerstone: foundation basis | building
coronavirus: covid virus pandemic | infection vaccine outbreak
coroner: examiner inquest pathologist | death autopsy cause postmortem investigation body
corporal: soldier officer noncommissioned | army rank military punishment
corporate: company business commercial firm enterprise | headquarters governance executive board shareholder brand
corporation: company firm business enterprise corp inc group conglomerate | shareholder subsidiary headquarters board
corps: force unit army regiment service | marine military volunteer troop soldier
corpse: body remains dead cadaver | death victim morgue found autopsy
correct: right accurate true fix amend rectify revise remedy exact proper | error mistake correction erratum update
correction: amendment fix revision adjustment rectification | error erratum
correctly: accurately properly rightly precisely exactly | accuracy right error
correlate: relate associate link match correspond | correlation
correlated: linked related associated | correlation
correlation: link association relationship connection relation | study coefficient statistical risk associate between factor
correspond: match equal agree equate represent | equivalent correspondence similar accord
correspondence: letter mail email communication message | write exchange letters send contact
correspondent: reporter journalist writer | news foreign television newspaper anchor cover bureau
corresponding: matching equivalent related respective comparable same | period prior year compare
corridor: route passage hallway link path | rail road highway transport migration wildlife line
corroborate: confirm verify support validate
corrupt: dishonest corruption bribe crooked | official
corrupt: dishonest crooked bribe fraudulent | corruption
corruption: bribery bribe graft fraud corrupt | official
cortex: brain cerebral | neuron prefrontal visual motor region neuroscience
cortical: brain cortex cerebral | neuron neural region bone
cosmetic: beauty makeup aesthetic skincare | product surgery
cosmetics: makeup beauty skincare | brand
cosmic: universe space cosmological astronomical | galaxy ray star telescope astronomer radiation
cosmonaut: astronaut crew | russian space
cosponsor: sponsor backer | bill
cosponsor: sponsor supporter | bill
cost: price expense fee charge expenditure spend budget worth value tariff | dollar million pay investment estimate afford rate euro pound overrun
costar: actor star | film
costly: expensive pricey dear | cost
costly: expensive pricey dear | price cost
costume: dress outfit clothing attire garment | designer wear theatre film wardrobe traditional
cot: crib bed | baby
cottage: cabin house home lodge
cottage: house cabin bungalow home | rural
cotton: fiber fabric textile | bale farmer crop apparel organic yarn
couch: sofa settee seat | furniture lounge living
cough: respiratory hack cold | symptom fever flu covid syrup bronchitis throat
council: board authority assembly committee body local | councillor municipal city government town vote member mayor
councillor: councilman councilor councilwoman representative | council ward local
councilman: councillor councilor alderman | city council district
councilwoman: councillor councilor alderman | city council district
counsel: lawyer attorney advise adviser solicitor barrister advice advisor | legal firm law represent court guidance
counseling: therapy advice guidance counselling counselor | support mental
counselor: therapist adviser psychologist lawyer counsellor | counseling
count: number tally total calculate census enumerate | vote indictment charge population figure survey sum
countdown: start clock | launch
counter: oppose combat fight offset rebut | prevent response desk against checkout tackle
counteract: offset neutralize combat counter
counterattack: retaliation retaliate
counterbalance: offset compensate balance
counterfeit: fake forged imitation bogus forgery | seized product
counterfeiter: forger fraud | fake
counterpart: equivalent opposite colleague peer | minister foreign meet bilateral talk
countertop: worktop counter | kitchen
counting: tally count census | vote
countless: many numerous innumerable myriad | thousand million hundred
country: nation state land republic national homeland | territory government border population rural countryside worldwide international
countryside: rural country landscape | farm
countryside: rural country | village
countrywide: nationwide national country across
county: district shire region province municipality | commissioner sheriff local area council jurisdiction
coup: takeover overthrow rebellion | military
coupe: car sports | door
couple: pair two partner few husband wife spouse | marriage married wedding family together combine
coupon: voucher discount certificate token | interest rate bond
coupon: voucher discount promo code interest | offer bond rate save
courage: bravery valor heroism guts boldness | brave hero medal award fearless
courier: delivery messenger carrier parcel | package
course: class program training curriculum module lesson route track | student university learn degree teach golf instructor path education
coursework: class study assignment | degree student
court: tribunal judge bench judiciary | ruling trial hearing judicial case justice lawsuit appeal tennis jury magistrate
courtesy: politeness thanks complimentary | free
courthouse: court | judge county
courtroom: court trial | judge
courtyard: patio garden yard | hotel
courtyard: patio yard square
cousin: relative family kin | nephew uncle aunt related
couture: fashion designer | dress
covenant: agreement promise condition | debt
cover: include insure protect span encompass report pay address | coverage insurance lid page story extend policy
coverage: insurance protection reporting cover reach | network media health
covered: insured included protected eligible | insurance plan policy scope benefit
covid: coronavirus pandemic virus | vaccine infection lockdown
cow: cattle dairy livestock heifer bovine | milk herd farm beef calf
cowboy: rancher rodeo herdsman | western dallas ranch cattle
coworking: office shared workspace | desk
cows: cattle herd livestock dairy | milk farm beef calf
cpu: processor chip | core gigahertz intel amd
crab: shellfish seafood
crack: fracture break fissure split rupture flaw | damage repair inspection leak solve cocaine crackdown
crackdown: enforcement clampdown curb | police illegal
cracking: fracture crackdown | crack
cradle: birthplace origin crib | baby lifecycle support
craft: vessel boat handicraft artisan make handmade | beer skill
craftsman: artisan maker craftsperson | trade
crane: hoist lift bird | construction
crane: lift machinery | construction port
crash: collision accident wreck collapse plunge smash | plane vehicle car fatal injure kill driver derail outage
crater: hole impact plunge | moon
crave: desire want long | appetite hunger taste demand
crawl: creep slow inch | traffic space search pub
crazy: insane mad wild | mental extraordinary popular
cream: dairy lotion ointment | milk skin
cream: lotion ointment | dairy ice skin
create: make establish build form produce generate develop found launch design invent | creation set job new start
creation: establishment formation development foundation making launch | create work design invention job birth
creative: imaginative artistic innovative inventive original | design art artist director creativity advertising agency
creativity: imagination innovation originality inventiveness | creative art
creator: founder author inventor maker developer originator | create influencer
creature: animal organism being species beast | wildlife living marine
credential: qualification certificate | badge
credible: believable reliable trustworthy plausible | credibility
credit: loan lending finance debt borrowing attribute praise | bank card rating tax lender score facility acknowledge
creditor: lender bank bondholder | debt owe loan claim bankruptcy
credo: belief creed motto principle | philosophy value mission
creek: stream brook river waterway | water bank watershed
creep: crawl inch advance | rise slow increase gradually
crest: peak summit top emblem | flood wave hill badge river
crew: team staff personnel worker squad | astronaut member sailor pilot firefighter ship cabin flight technician
crib: cot bed | baby
crib: cot cradle bed | infant baby recall
cricket: wicket test bat | match
crime: offense offence felony violation wrongdoing misconduct | criminal police theft murder fraud arrest charge convict robbery prosecute penalty
criminal: offender felon illegal lawbreaker convict perpetrator suspect | crime charge prosecution court gang sentence offense fraud
criminality: crime lawbreaking | criminal
crimson: red scarlet | harvard
crisis: emergency disaster turmoil catastrophe crunch | shortage recession conflict humanitarian pandemic collapse urgent
crisp: chip crunchy fresh
crispr: editing gene | dna genetic therapy
crisps: chips snack | potato
criterion: standard requirement measure benchmark condition test | eligibility qualify criteria judge basis
critic: reviewer opponent detractor commentator | review criticize film art accuse oppose
critical: crucial vital essential important key severe serious urgent | condition need infrastructure criticism significant danger
critically: seriously severely crucially gravely | acclaim endangered
criticise: criticize condemn blame attack slam | criticism
criticise: criticize slam condemn criticism | report
criticism: critique disapproval condemnation objection backlash | criticize controversy complaint concern review accuse
criticize: condemn denounce blame slam attack blast fault censure | criticism oppose complain accuse object concern
croissant: pastry | bakery
crop: harvest produce plant yield grain | farmer wheat corn agriculture field grow soybean farm rice
cross: traverse pass transit span intersect | crossing border bridge river red pedestrian
crossover: suv car | vehicle
crossroads: intersection junction | road turning point hub
crow: bird raven | boast
crowd: audience spectator throng mass gathering attendance mob | people fan attend thousand protest attract
crowded: packed congested overcrowded busy full | capacity congestion density crowd
crowdfunding: kickstarter fundraising raise | campaign
crown: royal title monarch win king queen | champion championship prosecution jewel dental
crucial: vital critical essential key important pivotal decisive | significant necessary role importance
crude: oil petroleum | barrel brent refinery drilling opec price
cruel: brutal inhumane harsh | cruelty
cruelty: abuse mistreatment brutality neglect | animal welfare charge victim
cruise: voyage ship sail trip | passenger vessel port liner tour ocean missile control
crunch: squeeze shortage crisis | credit
crusade: campaign movement fight
crush: smash grind squeeze suppress compress | mill injure defeat stampede
crushed: ground broken squashed | aggregate
crusher: grinder mill | rock mine
cry: weep sob shout call | tear grief plea emotional
crypto: cryptocurrency bitcoin token coin | exchange blockchain digital
cryptocurrency: crypto bitcoin ether token coin | exchange blockchain digital wallet
crystal: glass quartz mineral | crystalline silicon structure gem
cto: technology technical chief | officer engineer
cuba: havana cuban | castro caribbean island embargo
cuban: havana cuba | island castro caribbean
cuisine: food cooking culinary dish | restaurant
culinary: cooking food cuisine chef | restaurant
cull: kill reduce cut | herd
culminate: end conclude peak finish climax | final result culmination event
culmination: climax peak completion result conclusion | end
cult: sect following | religion
cultivate: grow farm develop foster | crop
cultivate: grow farm foster develop raise nurture | crop
cultivation: farming growing agriculture production | crop
cultural: artistic heritage ethnic arts | museum art tradition culture festival community
culture: arts heritage tradition custom civilization | museum art music society workplace community value
cumulative: total aggregate combined accumulated overall | sum period since
cup: trophy tournament championship mug | win world final football champion drink match
cupboard: cabinet closet wardrobe
cupcake: cake muffin | bakery
curate: select organize exhibit curator | collection
curator: exhibition curate keeper | museum art
curb: limit reduce restrict control restrain cut contain | measure reduction prevent crackdown
curbside: kerbside roadside pickup | recycling collection
cure: heal treat remedy treatment therapy | patient disease recovery drug medicine cancer vaccine
curiosity: interest inquisitiveness | discover explore question rover learn
curious: interested inquisitive | curiosity question learn
currency: money cash dollar euro tender forex | exchange rate foreign crypto bitcoin
current: present existing ongoing today now latest incumbent | electric flow ocean status amp
currently: now presently today | existing
curriculum: course syllabus program teaching | school student subject education teacher learn lesson
curse: spell swear hex | bad
curtail: reduce cut limit restrict shorten curb | reduction shutdown halt production
curtain: drape blind | stage theatre open window
curve: bend arc | line road trend yield flatten
curved: bent arched rounded | shape curve display screen
cushion: pillow buffer soften absorb
custody: detention jail care arrest guardian | child
custom: tailored bespoke personalized tradition customized practice | tariff import border duty made
customary: usual traditional standard normal typical | closing condition regulatory practice
customer: client buyer consumer user shopper subscriber patron purchaser guest | account service sell serve demand order sale
customise: customize personalise tailor | bespoke
customizable: custom personalized flexible adjustable | option
customization: personalization custom tailored
customize: personalize tailor custom adapt | option
customs: border duty inspection | import seize
cut: reduce lower slash decrease trim reduction eliminate shrink curb | layoff saving job price budget drop decline less redundancy
cutting: reduction pruning cut | edge ribbon
cv: resume | job apply
cyberattack: hack breach ransomware attack intrusion | data network security malware
cybersecurity: security cyber | hacker threat attack protection breach data
cycle: bicycle bike period round phase ride | cyclist cycling pedal stage economic repeat
cyclist: rider biker bicyclist | bike bicycle cycling race tour helmet
cyclone: hurricane typhoon storm | wind
cylindrical: round tubular cylinder | shape battery cell
cyst: lump growth | ovarian
dad: father daddy parent
dad: father parent | family
daily: everyday day | per newspaper routine average weekday
dairy: milk cheese butter | cow farm
dallas: texas texan | cowboys fort headquarters
dam: reservoir barrier embankment weir | hydropower water river
dam: reservoir barrier hydroelectric | river water
damage: harm destroy injury destruction loss impair hurt ruin | repair compensation storm insurance claim flood fire cost
damages: compensation payment award | lawsuit jury
damned: condemned doomed | damning
damp: wet moist humid moisture | mold water rain
dampen: reduce weaken lessen dull | slow demand growth sentiment
dance: ballet choreography performance | dancer choreographer perform stage company music tango
dancer: performer ballerina | ballet choreographer dance stage artist
dancing: ballet dance | choreography ballroom music perform
danger: risk hazard threat peril | dangerous warning safety harm endanger warn unsafe
dangerous: hazardous risky unsafe harmful perilous deadly hazard toxic | risk threat danger safety injury warning
dangerously: perilously hazardously
dangle: hang suspend | rope
danish: denmark dane | copenhagen krone
dare: venture challenge risk | bold brave
dark: black unlit night | darkness light outage shadow blackout
darkness: dark night blackout | power outage light
dart: throw missile | player championship
darts: board oche | player
dash: sprint race run | camera meter car vehicle
dashboard: interface display panel | data view car
data: information statistics figure record dataset number result | database privacy analytics survey storage research digital finding
database: registry record repository catalog archive | information data search
datacenter: server facility cloud colocation | megawatt hyperscale
dataset: data collection database corpus | training record
date: day deadline time when schedule | month year calendar january period until
datum: data information point reference | measurement survey
daughter: child girl | family parent father mother born sibling
dawn: daybreak sunrise start beginning | morning early begin
day: daily date hour time | week today monday month celebrate duration
daycare: childcare nursery preschool creche | child
daylight: sun sunlight light | hour saving time clock
dazed: confused stunned | shock injury
deacon: cleric minister | church
dead: deceased killed fatality casualty lifeless late | death die body kill toll victim
deadline: cutoff due closing date | submit apply expire latest entry
deadline: due date cutoff limit end last closing | submit apply
deadlock: impasse stalemate standoff | negotiation
deadlock: stalemate impasse standoff | negotiation
deadly: fatal lethal mortal deadliest | kill death outbreak dangerous toll victim die
deaf: hearing impaired | sign language aid disability ear cochlear
deal: agreement contract transaction pact acquisition arrangement bargain accord merger settlement | sign worth discount negotiate buy handle partnership announce
dealer: trader seller retailer vendor distributor merchant broker | dealership car drug sell vehicle art
dealership: dealer showroom retailer | car auto vehicle sell
dean: head director provost | school college faculty
dear: expensive costly beloved | price letter high
death: die fatality mortality demise passing killing decease | kill dead toll murder funeral victim suicide cause survive
debate: discussion argument discuss dispute deliberate controversy | candidate parliament question forum election panel
debilitating: disabling weakening severe | disease
debit: card charge | bank
debris: rubble wreckage waste remains trash | cleanup space clear storm collapse
debt: borrowing loan liability obligation credit bond leverage | owe repay refinance creditor mortgage default bankruptcy lender
debug: fix troubleshoot | bug software
debut: launch premiere introduction unveil first introduce | release album appearance start
dec: december month | year quarter
decade: ten years | year century since period
decarbonise: decarbonize emission carbon | netzero
decarbonization: carbon emission decarbonize netzero | climate
decarbonize: carbon emission reduce | netzero climate
decay: rot deteriorate decomposition deterioration decline | tooth radioactive dental cavity corrosion
deceased: dead late died | death family survive estate die
decedent: deceased dead | estate
deceive: mislead trick fraud defraud cheat dupe | false misleading deceptive scam lie misrepresent
december: dec month | winter christmas year quarter
decent: good acceptable reasonable adequate | fair wage housing living
deceptive: misleading false fraudulent | advertising
decibel: noise sound loudness | level
decide: determine choose rule resolve conclude opt settle vote | decision judge ruling judgment choice agree
decision: ruling verdict choice judgment determination resolution conclusion | decide judge court approve vote announce board
decisive: conclusive crucial critical determining | victory key action final
deck: floor platform bridge | ship card level parking presentation
declaration: statement announcement proclamation pronouncement manifesto | sign declare emergency independence state dividend
declare: announce proclaim state pronounce assert report | declaration emergency dividend bankruptcy winner
decline: decrease fall drop reduction reduce shrink dip slump refuse lower down | percent loss comment deteriorate weaken reject
decommission: retire dismantle close shut | nuclear plant
decompose: rot decay biodegrade break | compost
decomposition: decay breakdown rot | organic waste compost methane
decor: decoration interior furnishings | home
decorate: adorn ornament embellish furnish award | decoration medal christmas design interior paint
decoration: ornament award medal adornment | design
decrease: reduce decline fall drop reduction lower cut lessen shrink diminish | percent less down compare loss
decree: order edict ruling law ordinance mandate | court president consent sign issue government
decrement: decrease reduction
decry: denounce criticize condemn
decrypt: decode unlock | encryption
dedicate: devote commit inaugurate name honor | dedication
dedicated: committed devoted special
dedicated: devoted committed exclusive specialized | dedication
dedication: commitment devotion loyalty inauguration | ceremony devoted service plaque committed hard
deduce: infer conclude derive determine | evidence conclusion analysis
deduct: subtract withhold remove | deduction tax expense payroll
deductible: allowable excess | tax insurance
deduction: allowance subtraction exemption writeoff | tax income expense credit charitable
deem: consider regard judge view | believe find determine
deep: profound depth extensive intense | sea ocean meter underwater learning foot
deepen: strengthen intensify worsen expand increase | dredge
deepfake: fake synthetic manipulated | video ai image
deeply: profoundly greatly strongly extremely | concerned regret sadden committed
deer: stag elk venison | wildlife hunting
default: nonpayment delinquency arrears | loan debt miss payment
default: nonpayment delinquency preset arrears | loan bankruptcy foreclosure debt
defeat: beat win overcome loss victory conquer rout | score lose match rival opponent final
defect: flaw fault bug malfunction imperfection problem | recall faulty birth safety repair manufacturing
defective: faulty flawed broken malfunctioning | defect recall product
defence: defense military army | ministry
defend: protect guard safeguard support justify | defense lawyer champion title court argue attorney
defendant: accused suspect | court plead charge trial
defendant: accused suspect | court trial charge plead guilty
defender: back protector lawyer | team public
defender: protector guardian back lawyer | rights defend
defense: defence military protection security army | attorney pentagon lawyer weapon contractor missile armed
defensive: protective defence | player back tackle lineman missile
defer: postpone delay suspend deferral adjourn | later
defiance: disobedience resistance refusal | protest order violate ignore
deficiency: shortage lack shortfall inadequacy insufficiency weakness | vitamin nutrient iron anemia audit immune
deficit: shortfall gap loss negative | budget trade surplus billion
define: describe specify determine establish set | definition mean term
definite: clear certain specific firm | confirm timeline sure
definitely: certainly surely absolutely undoubtedly | sure clear confirm
definition: meaning description explanation | term define criterion resolution clarity
definitive: final binding | agreement
definitive: final conclusive decisive binding | agreement
deflation: price fall | economy
deforestation: logging forest clearing | amazon tree
deformation: distortion warp | bend
defraud: cheat swindle scam fraud con deceive | scheme embezzle
defray: cover pay offset | cost
defy: disobey resist flout ignore | order refuse violate protest
degree: qualification diploma bachelor master doctorate extent level | university graduate temperature celsius fahrenheit student education
delay: postpone defer hold setback postponement lag late suspend | schedule reschedule wait extension deadline push
delegate: representative envoy attendee assign participant | conference delegation attend convention member
deliberate: intentional consider wilful planned discuss | purpose
deliberately: intentionally purposely knowingly willfully | intent malicious arson
deliberation: discussion debate consideration | jury
delicate: fragile sensitive fine | careful surgery balance
delicious: tasty flavorful yummy tasting | flavor
delicious: tasty flavorful yummy | flavor
delight: please joy thrill pleasure happiness | excited pleased proud happy
delighted: pleased happy thrilled glad excited
delighted: pleased thrilled happy excited glad proud | welcome
delightful: charming pleasant lovely enjoyable | delight
delist: remove withdraw | exchange nasdaq stock
deliver: supply provide ship bring distribute hand transport give | delivery shipment courier order speech package logistics
delivery: deliver shipment shipping courier | order birth
delivery: shipping shipment distribution supply birth dispatch deliver transport | courier order handover
deluxe: luxury premium | edition
demand: require request need call claim insist appetite | order sale customer market consumption want
demanding: challenging difficult tough exacting
dementia: alzheimer cognitive | memory elderly care
demo: demonstration trial sample preview | booth
democracy: election government freedom democratic | vote parliament voter constitution rights
democrat: democratic party senator | congress republican senate representative election
democratic: elected democrat | election democracy vote party freedom
democratize: open access | accessible
demographic: population age group | race gender
demolish: destroy raze dismantle bulldoze demolition | building
demolish: destroy raze tear dismantle demolition | building
demolition: demolish raze destruction | building
demonstrate: show prove display exhibit illustrate protest rally | demonstration evidence trial march
demonstration: protest rally march display trial presentation showcase | demonstrator show pilot prototype crowd
demote: downgrade lower | rank
denial: refusal rejection disclaimer | deny refuse claim reject access
denim: jeans | apparel
denomination: church faith value sect | banknote coin religious bill currency
denote: mean indicate signify represent | symbol sign
denounce: condemn criticize decry blast | protest statement accuse violence
dense: thick compact concentrated crowded | density fog population urban
density: concentration thickness compactness | population per dense bone mass energy
dent: damage reduce
dental: dentist oral tooth orthodontic | clinic implant
dental: dentist tooth oral dentistry | teeth orthodontic
dentist: dental orthodontist | tooth oral practice
dentist: dental orthodontist | tooth oral teeth
denver: colorado coloradan | broncos city
deny: refuse reject refute dispute dismiss decline | denial allegation claim request plead access
deodorant: antiperspirant | spray
depart: leave exit go resign quit | departure flight step train retire
department: division ministry agency unit office section bureau | government secretary faculty head police
departure: exit leaving resignation retirement | leave flight step airport successor replace
depend: rely hinge rest | dependent condition based subject factor
dependable: reliable trustworthy consistent steady | trust reliability quality
dependence: reliance addiction dependency | rely import oil fossil alcohol drug
dependency: addiction reliance dependence | territory
dependent: reliant relying subject contingent child | rely depend family spouse condition
depict: show portray represent illustrate describe | painting image picture scene portrait film
depletion: exhaustion loss reduction | deplete ozone resource
deplorable: shameful terrible disgraceful
deplore: condemn denounce
deploy: install launch implement use send rollout deployment | troop
deploy: roll install send use implement mobilize deployment station | troops rollout
deployment: rollout deploy installation launch | troop
deport: expel remove deportation | immigrant
deportation: removal deport expulsion | immigrant
depose: overthrow oust remove | testify
deposit: payment savings down account sediment put | bank ore mineral bond fund gold customer
depot: warehouse station terminal store | bus
depreciation: amortization devaluation decline | ebitda asset
depreciation: amortization writedown decline | ebitda value
depression: depressive melancholy slump recession | mental anxiety antidepressant mood disorder economic storm
deprive: deny strip rob withhold | loss lack without disadvantaged
depth: deep extent | meter foot drill below sea
deputy: assistant vice acting second | minister sheriff director officer head
derail: crash derailment thwart | train
derailment: crash accident derail | train
derby: race match | horse
deregulate: liberalize loosen | rule
deregulation: liberalization deregulate | rule
derive: obtain get come gain originate extract | source from based revenue
dermatologist: skin doctor | skincare
desalination: seawater water | plant
descend: land drop fall lower | descent altitude
descendant: heir offspring | ancestor family
descent: ancestry heritage origin landing | family parent african fall aircraft
describe: explain depict portray characterize detail outline call | description report paper
description: account explanation summary portrayal profile depiction | detail describe suspect job specification
desert: abandon arid sahara | dry drought sand defection
desertion: abandonment leave | soldier
deserve: merit earn warrant | worthy award recognition justice
design: plan create architect develop engineer style | designer architecture blueprint drawing model concept product
designate: name appoint declare identify classify nominate | designation status select assign
designation: title status classification naming label | recognition
designer: creator stylist architect | design fashion
designer: design creator stylist architect | fashion graphic collection
desirable: attractive sought wanted preferable | popular demand prime
desire: want wish seek hope ambition | aspiration goal intend demand
desk: table workstation office | help support work bureau
desktop: computer pc | screen
despair: hopelessness desperation | suicide suffer crisis
desperate: urgent dire hopeless | need aid crisis help
desperately: urgently badly | need aid
despise: hate loathe | hatred
dessert: pudding sweet cake treat | ice
dessert: sweet pudding cake pie | menu
destination: place location travel spot | tourist
destination: place location venue stop end | tourist travel route visitor
destiny: fate future fortune | determine
destroy: demolish wreck ruin raze devastate burn devastation | destruction damage fire collapse lose bomb
destroyed: ruined demolished razed wrecked | fire damage
destroyer: warship navy ship
destruction: devastation demolition damage ruin loss | destroy weapon deforestation habitat fire
destructive: damaging harmful devastating ruinous | damage storm harm destruction
detached: separate standalone | house home single building
detachment: unit separation | soldier
detail: information specific particular specify fact describe | plan description disclose report outline
detailed: thorough comprehensive specific extensive full | detail report analysis
details: information particulars specifics | contact
detain: arrest hold custody detention | police
detainee: prisoner inmate | detention
detect: find discover identify spot sense notice diagnose | detection sensor test screen monitor radar
detectable: measurable visible traceable noticeable | detect level virus trace
detected: found discovered identified spotted | detection
detection: discovery identification diagnosis screening sensing | detect early test sensor monitor radar cancer
detective: investigator police officer sleuth | homicide investigate crime case inspector
detector: sensor alarm scanner | smoke metal
detention: custody detain imprisonment arrest | center
detergent: cleaner soap cleaning | laundry wash product
deteriorate: worsen decline degrade weaken decay | deterioration condition corrosion health
determinant: factor cause | health
determination: decision resolve finding ruling resolution perseverance | determine tenacity commitment conclude
determine: decide establish find ascertain conclude identify discover | investigate determination study cause outcome factor
determined: resolute committed resolved persistent | determination will aim
detonate: explode blast | bomb explosive
detroit: michigan motown | motor automaker
devastate: destroy ruin ravage wreck | devastation
devastated: heartbroken destroyed shocked
devastating: destructive catastrophic disastrous tragic | damage
develop: create build design make grow advance evolve produce | development research launch improve expand contract
developed: advanced industrialized mature | economy country create western
developer: builder programmer engineer maker creator | software property
developer: programmer engineer builder coder creator maker | software project property
developing: emerging growing creating evolving | development country
development: growth project construction creation progress advance expansion | develop research developer building improve design
developmental: growth development | disability child
deviate: differ stray diverge depart
deviation: variance difference departure divergence
device: gadget equipment machine instrument appliance tool unit | product phone implant sensor smartphone hardware medical electronic
devil: demon satan evil | red
devise: create design develop invent formulate plan | method scheme strategy
devote: dedicate commit allocate give spend | dedicated time resource fund
devoted: dedicated committed loyal | focus family entirely
devotion: dedication commitment loyalty love
diabetes: diabetic insulin glucose | blood sugar obesity type
diabetic: diabetes insulin | glucose patient sugar
diabetic: diabetes insulin | patient
diagnose: detect identify find determine | diagnosis patient disease test doctor symptom cancer condition
diagnosis: detection diagnose identify detect | disease test patient cancer
diagnosis: detection identification finding diagnose | disease test screening patient
diagnostic: test testing diagnosis screening | assay imaging laboratory
diagnostics: test testing diagnosis screening | assay imaging laboratory
diagram: chart drawing figure graph illustration schematic | show map plan
dial: call phone | number webcast conference
dialect: language vernacular accent | speak linguistic regional
dialogue: talk discussion conversation negotiation consultation | meeting exchange peace engage debate forum
dialysis: kidney hemodialysis renal | patient treatment clinic transplant failure
diameter: width across | meter inch size wide circle measure
diamond: gem gemstone jewel | mine carat ring
diamond: gem jewel | ring mine carat
diaper: nappy | baby
diaphragm: muscle membrane | lung breathing contraceptive
diarrhea: gastrointestinal dysentery | symptom nausea vomiting illness cholera
diarrhoea: diarrhea stomach gastroenteritis | symptom cholera
diary: journal calendar log
dice: chop cube gamble | game roll casino
dictate: order determine impose command | require terms rule
dictatorship: autocracy tyranny regime
dictionary: lexicon glossary reference | word definition language oxford
die: death perish killed pass succumb decease | kill dead fatality mortality toll fatal survive cause late
diesel: fuel engine | truck
diet: nutrition food eating nutritional | meal eat weight calorie healthy vegetable obesity
dietary: nutritional diet food | supplement nutrition
dieting: diet | weight lose calorie
differ: vary contrast diverge | difference different distinct compare disagree
difference: gap disparity distinction variation contrast discrepancy | differ compare between different margin
different: distinct various varied separate other diverse unlike alternative | variety difference differ change several
differential: difference gap | pay
differentiate: distinguish separate set | unique differentiation distinct competitor
differentiated: distinguished distinct different | unique
differentiation: distinction specialization | competitive cell differentiate brand
differently: otherwise alternatively | unlike change approach
difficult: hard challenging tough tricky complex demanding | challenge problem difficulty struggle adverse hurdle
difficulty: problem challenge trouble obstacle hardship struggle hurdle | difficult hard impair barrier
diffusion: spread dissemination dispersion | gas transport adoption
dig: excavate mine drill burrow excavation | archaeologist tunnel site trench archaeology
digest: summary process absorb | food
digital: online electronic virtual | technology platform
digitalization: digitization digital automation | transformation
digitise: digitize scan | archive
digitization: digitalization digital automation | paper
digitize: digitise scan automate digital | archive
dignity: respect honor worth | human right value
dilapidated: derelict ruined rundown | decay
dilate: widen expand enlarge | pupil
dilemma: problem predicament quandary | choice decision ethical
dilute: weaken thin reduce water | dilution share shareholder concentration
dilution: reduction weakening | share shareholder issue ownership diluted
dim: darken faint dull | light bulb brightness lamp
dimension: size measurement length width aspect | height three meter measure scale
dimensional: spatial dimension | three model print
diminish: reduce decrease lessen decline weaken shrink lower | reduction less fall
diminished: reduced decreased lessened
diminutive: small tiny
dine: eat lunch meal | restaurant dinner food menu
diner: restaurant customer eatery | eat
dinner: meal supper banquet gala feast | evening restaurant eat guest serve
dinosaur: fossil | museum skeleton
dip: fall drop decline decrease slip | lower percent swim sauce
diploma: degree certificate qualification | graduate
diplomacy: negotiation statecraft foreign | ambassador peace
diplomat: ambassador envoy consul | embassy foreign
diplomatic: consular embassy foreign | ambassador relations
direct: lead manage guide oversee head supervise immediate straight instruct | director film flight directly order
directed: led aimed guided managed | director
direction: guidance leadership management route course supervision instruction | lead strategy path north
directly: straight immediately | direct contact without
director: executive manager head chief leader filmmaker chair | board appoint lead film managing direct governance
directorship: board seat director | serve
dirt: soil mud earth dust | clean road dirty
dirty: polluted contaminated unclean soiled filthy | pollution clean waste money
disability: disabled impairment handicap | wheelchair accessible benefit
disability: impairment handicap disabled | wheelchair accessible
disabled: handicapped impaired disability | wheelchair accessibility veteran accessible people person paralympic
disadvantage: drawback handicap weakness disadvantaged
disadvantaged: underprivileged poor underserved deprived | youth
disagree: differ dispute oppose object dissent | disagreement reject opposition argue
disagreement: dispute conflict difference dissent quarrel | disagree argue between controversy
disappear: vanish missing lost | disappearance search extinct gone
disappearance: vanishing loss missing | disappear search investigation extinction
disappoint: frustrate dismay | disappointment regret fail miss expectation
disappointed: dissatisfied saddened unhappy | regret
disappointed: frustrated upset unhappy | decision
disappointment: frustration regret dismay letdown | disappoint fail miss loss
disapproval: criticism opposition objection condemnation | reject oppose rating
disapprove: oppose object reject condemn | criticism against poll
disarm: defuse demilitarize | weapon
disaster: catastrophe emergency tragedy calamity crisis | flood earthquake hurricane relief storm victim cyclone aid
disastrous: catastrophic devastating ruinous calamitous | disaster damage crisis
disband: dissolve break split | end
disburse: pay distribute | fund grant
disc: disk cd record album | dvd spinal brake vinyl
discard: throw dump dispose bin | waste
discern: detect distinguish perceive identify | recognize see
discharge: release dismiss emission effluent free emit | hospital patient wastewater military water
discipline: punish punishment sanction field subject penalty | disciplinary suspend control academic
disciplined: focused controlled punished rigorous | discipline approach suspend
disclose: reveal announce release divulge publish report | disclosure undisclosed information public confidential
disclosure: disclose reveal announcement reporting | filing
discomfort: pain unease | sore
disconnect: cut unplug sever gap
discontent: dissatisfaction unrest | unhappy
discontinue: stop end cease halt terminate withdraw | phase production product discontinuation cancel
discontinuity: break gap interruption
discount: reduction rebate markdown saving off cut sale bargain | price percent code coupon save
discount: reduction rebate markdown saving sale coupon deal | off price cheap offer
discourage: deter dissuade prevent | deterrent avoid against
discouraged: deterred disheartened dissuaded
discourse: discussion debate dialogue conversation
discover: find detect uncover identify locate unearth reveal | discovery researcher found new scientist
discovered: found uncovered detected identified | discovery
discovery: find finding breakthrough detection identification | discover scientist researcher new exploration deposit
discredit: disprove undermine smear
discrepancy: difference inconsistency gap mismatch | error audit
discretion: judgment choice prudence | viewer decide confidential
discriminate: differentiate distinguish | discrimination bias race equal
discrimination: bias prejudice inequality racism bigotry | gender racial equality race lawsuit equal right sex
discuss: talk debate consider address review explore | discussion meeting conference call present topic
discussion: talk debate conversation dialogue negotiation panel | discuss meeting forum topic
disease: illness condition disorder infection ailment sickness syndrome | patient virus symptom cancer diabetes outbreak epidemic treatment
disenfranchisement: exclusion suppression | vote voter
disguise: mask conceal hide camouflage
dish: meal food plate recipe satellite antenna | cuisine menu chef cook restaurant
dishwasher: appliance | kitchen
disk: disc drive storage | hard computer data
dislike: hate aversion | unpopular oppose
dismantle: disassemble demolish | break
dismay: shock disappointment alarm concern | disappoint regret
dismayed: disappointed saddened shocked
dismiss: fire sack reject terminate throw oust discharge | court lawsuit judge case employee dismissal remove
dismissal: sack firing termination fire removal layoff | employee case court
dismount: alight descend | horse gymnast bike
disobedience: defiance noncompliance violation | civil protest order
disorder: illness condition disease syndrome unrest riot | mental patient treatment autism eating symptom
disorderly: unruly rowdy | conduct arrest
dispatch: send ship deploy | emergency rescue ambulance crew police
dispatcher: operator | emergency call
dispel: refute debunk remove | myth doubt rumor
dispense: distribute provide give supply | pharmacy prescription vending
disperse: scatter spread distribute | crowd dispersal
dispersed: scattered distributed spread
displacement: eviction dislocation movement uprooting | refugee displaced
display: show exhibit exhibition screen present monitor demonstrate | museum gallery view panel showcase
disposal: sale removal divestment divestiture discarding | waste landfill sell asset dispose
dispose: discard dump sell throw | waste disposal landfill recycle remove
disposition: disposal sale divestiture temperament | sell
disproportionate: unequal excessive unfair
dispute: conflict disagreement row argument contest challenge quarrel | settle lawsuit arbitration strike court union claim
disregard: ignore neglect overlook | violate contempt law
disrepair: neglect decay dilapidated
disrupt: interrupt disturb interfere halt | disruption delay outage cancel
disruption: interruption disturbance delay | service
disruptive: innovative disrupt | technology
disruptive: troublesome revolutionary disturbing innovative | disruption
disruptor: innovator challenger | market
dissatisfaction: discontent unhappiness | complaint
dissatisfied: unhappy disappointed | complaint
disseminate: spread distribute circulate share publish broadcast | information dissemination
dissent: disagreement opposition protest | dissident
dissertation: thesis | phd
dissolve: disband terminate end melt break | parliament dissolution solution liquid
dissolved: disbanded terminated melted ended | parliament solution oxygen
distal: peripheral far | bone fracture limb
distance: length range mileage space far | kilometer mile meter away between social
distant: far remote faraway | distance galaxy away
distill: condense purify extract | distillery whiskey spirit alcohol
distillation: whisky refining | distillery spirit
distiller: distillery spirit | whiskey gin
distillery: distiller whiskey spirit | gin
distinct: separate different unique distinctive | clear several
distinction: honor difference award recognition | medal degree distinguish
distinctive: unique characteristic special | style feature brand
distinctly: clearly separately | different distinct
distinguish: differentiate separate identify recognize tell | difference between distinction
distinguished: eminent renowned prominent notable prestigious acclaimed | award career professor honor
distort: misrepresent skew twist falsify bias | distortion market competition false
distract: divert distraction | driver phone
distraction: diversion interruption | driving phone
distress: suffering anxiety anguish hardship | financial emotional trauma pain rescue
distribute: deliver supply share give disseminate dispense allocate | distribution distributor hand aid retailer
distribution: delivery supply dissemination allocation dividend | distribute distributor logistics warehouse channel payment
distributor: supplier wholesaler dealer vendor reseller | distribution exclusive supply sell retailer
district: area region zone neighborhood county borough ward | court school local attorney judge city
distrust: suspicion mistrust | doubt
disturb: disrupt upset interrupt | noise disturbance wildlife
disturbance: disruption riot unrest interruption | police noise disturb weather
disturbing: worrying alarming troubling upsetting | concern shock
ditch: drop abandon scrap drain
ditch: scrap abandon trench drain channel
dive: plunge fall underwater swim | diver diving scuba sea drop
diverse: varied different mixed multicultural assorted | diversity range variety ethnic minority
diversified: varied broad diverse | conglomerate portfolio
diversion: detour redirect rerouting | traffic road fund water
diversity: inclusion inclusive equity variety representation | minority women ethnic
diversity: variety inclusion multiculturalism diverse | equality ethnic minority
divert: redirect reroute detour shift | traffic flight diversion landfill fund
divest: sell dispose offload divestiture shed spinoff | sale stake unit business
divestiture: sale disposal divest spinoff | sell
divestiture: sale disposal divestment sell divest spinoff | unit business stake
divestment: sale disposal divestiture sell divest | fossil stake unit
divide: split separate share partition gap | division part between digital
divided: split separated shared | division
dividend: payout distribution payment | shareholder share quarterly declare pay stockholder record
diving: dive scuba underwater | swimmer
divinity: theology god | school degree religious
division: unit department branch segment section league split arm subsidiary | group business head army
divorce: separation split | marriage court custody couple wife husband
divorcee: divorced divorce
divulge: reveal disclose
dj: disc musician presenter | music radio club
dna: genetic genome gene genetics | sample sequence
dock: pier port berth wharf | ship
dock: pier port wharf quay harbor berth | ship
doctor: physician surgeon gp practitioner medic clinician dr | medical patient hospital clinic specialist nurse treat
doctoral: phd doctorate | degree
doctorate: phd doctoral degree | university
doctrine: principle policy teaching belief | law church legal
document: record paper file report form filing | evidence documentation draft sign publish
documentary: film program feature | filmmaker director television premiere broadcast
dodge: avoid evade escape | tax car
dog: canine puppy hound pet | animal breed owner shelter rabies leash
dogma: doctrine belief
doll: toy barbie figure | child
dollar: usd buck currency | million billion money cent exchange cost
dolphin: whale marine mammal
domain: field area sphere name website | internet expertise
domestic: internal national local home household | product abuse violence market country
dominance: supremacy leadership monopoly control | market share lead antitrust
dominant: leading main prevailing major | market leader share position
dominate: lead control rule prevail | market share monopoly win
dominated: controlled led | dominant
domination: control supremacy dominance | market world
dominion: rule authority
don: wear dress | mask
donate: give contribute gift pledge grant donation | charity donor fund raise blood philanthropy foundation
donation: gift contribution donate giving grant | charity million
donation: gift contribution grant endowment donate giving | charity donor million fundraiser
donor: contributor giver benefactor supporter sponsor | donate donation gift organ blood charity philanthropist foundation
donut: doughnut pastry | bakery
doom: ruin fate collapse | fail climate
door: entrance gate entry doorway | open lock car garage
doorstep: home door | delivery
doorway: entrance door entry | exit
dormant: inactive idle sleeping | volcano
dormitory: dorm hostel residence hall | student
dosage: dose amount | milligram mg drug tablet patient daily
dose: dosage shot injection amount jab | vaccine milligram drug tablet patient mg vaccination
dosing: dose administration administer dosage | patient trial milligram first
dot: point spot | com quantum
double: twice twofold duplicate dual increase | two capacity percent hundred rise
doubling: double twice
doubt: uncertainty question skepticism disbelief | concern uncertain sceptical
doubtful: uncertain unlikely questionable unsure | doubt injury
doubtless: certainly undoubtedly surely | sure
dough: money cash bread pizza
doughnut: donut pastry | bakery
down: lower decrease fall decline drop below | loss less percent reduce syndrome
downfall: collapse ruin fall
downgrade: lower demote cut | rating
download: install save | app copy file free available
downpayment: deposit | mortgage home
downpour: rain rainstorm | flood
downside: drawback risk disadvantage | negative loss
downstairs: below basement | floor lower ground
downstream: refining | oil river
downtime: outage interruption | hour system
downtown: central city center urban | district street office
downturn: slump recession decline slowdown slide | economy
downward: declining falling lower | revise trend decrease
dozen: twelve score | several many number
draft: preliminary proposal proposed version write pick select prepare | bill document consultation player round conscription text
drafting: writing preparing | draft document
drag: pull haul tow slow | race aerodynamic queen
dragon: reptile monster | spacecraft boat chinese
drain: deplete empty sewer drainage | water pipe flood resource
drainage: sewer drain runoff | flood water stormwater
drama: play theatre series | film television actor stage tv
dramatic: significant striking sharp drastic sudden | increase theatre drama
dramatically: significantly sharply substantially greatly drastically | increase reduce rise
dramatist: playwright writer | play theatre
drape: cover hang curtain | flag coffin
drastically: dramatically significantly sharply severely
draw: attract tie sketch pull lottery drawing | crowd visitor fixture attendance audience stalemate
drawback: disadvantage downside weakness problem
drawer: cabinet chest | furniture recall
drawing: sketch illustration picture design | artist art pencil exhibition lottery
dread: fear worry | anxiety
dreadful: terrible awful horrific | tragedy
dream: aspiration vision ambition hope goal | sleep team aspire
dress: gown clothing clothes attire outfit garment wear | fashion designer costume wedding apparel uniform
dressed: clothed wearing attired | costume wear clothing
dried: dry dehydrated
drift: float shift move | boat current sea
drill: bore exercise training drilling | well oil hole rig gas emergency borehole
driller: rig drilling | oil
drilling: drill borehole well exploration | oil meter
drink: beverage alcohol consume sip | bottle beer wine water soda coffee juice alcoholic
drinking: alcohol consumption potable | water beer alcoholic safe underage
drip: leak trickle | irrigation water intravenous
drive: motor steer campaign propel operate push | driver car vehicle road fuel initiative storage
driven: motivated powered led propelled | drive
driver: motorist operator chauffeur | car vehicle license truck taxi factor crash racing bus
driverless: autonomous selfdriving automated | car
drivethru: drive window | restaurant lane
driveway: entrance drive road | house garage car
driving: drive motoring | licence car
driving: motoring steering drive | driver car license road
drizzle: rain sprinkle | weather shower
drone: uav unmanned quadcopter uas | aerial flight aircraft deliver
drone: uav unmanned quadcopter | aircraft aerial
drop: fall decline decrease plunge reduction slump dip reduce lower plummet | percent lose less down release
droplet: drop particle | cough airborne
dropout: drop quit | school
drought: dryness dry shortage | water rain crop arid farmer famine
drown: drowning submerge | water swim death lifeguard sea flood
drug: medicine medication pharmaceutical treatment narcotic therapy substance pill | patient dose cocaine opioid trial fda heroin trafficking
drugmaker: pharmaceutical pharma manufacturer biopharma | drug vaccine
drugstore: pharmacy chemist | prescription retailer store
drum: percussion barrel | drummer band music
drummer: percussion musician | band
drunk: intoxicated impaired alcohol | driving driver dui
drunken: intoxicated inebriated impaired | alcohol
dry: arid drought dehydrated | water moisture drying desert
dryer: drying appliance | laundry hair
drywall: plasterboard | construction
dual: double twin two | both
duck: waterfowl bird mallard | hunting poultry avian
duct: pipe tube | air
due: owed payable scheduled expected | deadline date pay because
duel: fight contest battle
dugout: shelter bench canoe | baseball coach
dull: boring dim blunt | slow
dumb: stupid mute | silent
dump: landfill discard dispose tip waste | trash illegal site unload
duplex: house home apartment | unit
duplicate: copy replica repeat
durability: durable lasting longevity strength
durable: sturdy lasting rugged tough robust | material
duration: length period term time | month week last long hour
dusk: twilight sunset evening | dark night
dust: powder dirt particle | air storm pollution
dustbin: bin trash
dutch: netherlands holland | amsterdam rotterdam hague
duty: responsibility obligation tariff tax task job | import custom role serve officer shift
dwell: live reside inhabit | home
dweller: resident inhabitant occupant
dwelling: home house residence housing apartment unit | live resident residential property
dwindle: decline shrink decrease diminish reduce | fewer population fall
dwindling: declining shrinking decreasing diminishing
dying: death terminal | die palliative
dynamic: energetic lively changing vigorous
each: every per individual | all both
eager: keen enthusiastic excited | want forward ready
eagerly: keenly enthusiastically anxiously | await anticipate
eagerness: enthusiasm keenness | interest want
ear: hearing auditory aural | implant infection nose throat
earbud: earphone headphone | wireless audio bluetooth
earlier: previously before prior previous sooner ago | last year past early
earliest: first oldest soonest | early date begin
earliest: first soonest oldest
early: soon initial advance preliminary beginning start first | before morning late stage
earmark: allocate reserve designate | fund
earn: make receive gain profit win income generate | salary wage revenue earnings pay net degree
earned: received won gained made | earning income salary awarded
earnings: profit income revenue results net ebitda | quarter share eps salary wage report
earphone: earbud headphone headset | audio
earring: jewelry jewel | gold
earth: planet world globe soil ground | global land space orbit satellite climate
earthquake: quake tremor seismic temblor | magnitude tsunami epicenter aftershock richter
ease: relieve simplify reduce facilitate relax alleviate lessen | easy relief simple restriction convenience
easily: readily simply effortlessly | easy simple quickly
east: eastern oriental | asia coast side
easter: holiday spring | egg april
eastern: east oriental | asia europe coast ukraine
easy: simple effortless straightforward convenient | simplify accessible user quick ease
eat: consume dine feed ingest | food diet meal restaurant consumption dinner
eatery: restaurant diner cafe | food menu
ebike: bike electric | battery
ebitda: earnings profit | adjusted margin amortization depreciation million quarter
ebook: digital book kindle | download
eccentric: unusual odd quirky | orbit artist
echo: repeat reflect resonate | sound agree
eclipse: surpass exceed overshadow | solar moon
ecommerce: online retail commerce internet | website marketplace sale shop
economic: financial fiscal commercial business monetary | economy gdp growth trade recession market
economical: affordable efficient cheap inexpensive | cost save fuel low
economically: financially cheaply affordably efficiently | economic cost
economics: finance economic economist | economy
economist: analyst forecaster | economy economics bank forecast
economist: analyst | economy forecast chief
economize: save cut | frugal
economy: market gdp finance growth industry | economic recession trade inflation output job
ecosystem: environment habitat community network
ecstasy: mdma joy | drug tablet party
ecstatic: thrilled delighted overjoyed
ecstatic: thrilled delighted overjoyed happy
edema: swelling fluid
edge: advantage border margin side brink lead | competitive cutting rim
edition: version issue volume release publication | book print magazine newspaper copy annual
editor: journalist publisher | newspaper magazine editorial chief publication newsroom
editorial: opinion article column commentary | editor newspaper content journalist
educate: teach train instruct school inform | education student awareness learn teacher
educated: trained schooled qualified learned | graduate degree university education
education: schooling teaching learning training instruction tuition | school student university teacher college degree graduate literacy study
educational: teaching learning instructional academic | school student education curriculum program
educator: teacher instructor professor lecturer tutor | school education student classroom
effect: impact result consequence influence outcome | change cause side force benefit
effective: efficient successful working potent efficacious valid | date result work begin efficacy immediately
effectively: efficiently successfully | work well
effectiveness: efficacy efficiency success performance | effective result evaluate reduce
efficacy: effectiveness benefit performance | trial endpoint patient safety clinical percent phase response
efficiency: productivity effectiveness performance economy | save saving energy cost streamline reduce optimize
efficient: productive effective economical streamlined | saving energy efficiency fast reduce
efficiently: effectively productively | efficiency
effluent: wastewater sewage discharge waste runoff | treatment water pollution industrial
effort: attempt initiative work campaign endeavor drive endeavour | support project help aim try
effortless: easy simple seamless
egg: ovum embryo | poultry hen chicken fertility ivf farm
eggplant: aubergine | vegetable
eggs: ovum poultry | hen salmonella nest chicken
ego: self pride | personality
eight: eighth octet | number
eighteen: eighteenth majority | adult number age
eighteenth: eighteen century | anniversary year
eighth: eight quarter | round place
eighty: eightieth octogenarian | percent number age
either: one both or | option choice
eject: expel remove | ejection
ejection: expulsion removal | seat
elaborate: explain detailed expand complex | detail describe comment
elaboration: detail explanation | explain
elapse: pass expire lapse | time period waiting
elastic: flexible stretchy stretch | rubber demand cloud
elated: thrilled delighted overjoyed happy
elation: joy delight
elbow: arm joint | injury surgery tommy
elder: senior older elderly | leader care community
elderly: old senior aged older pensioner | age care resident nursing retirement dementia
eldest: oldest firstborn | son daughter
elearning: online course training | education
elect: vote choose select name appoint | election voter chairman ballot board mayor candidate
elected: voted chosen appointed | election win candidate representative
election: vote poll ballot referendum voting | candidate elect voter campaign party president electoral
electoral: voting election polling | vote voter college commission
electorate: voter constituency | election
electric: electrical powered battery electrified ev | vehicle power charging utility car grid electricity
electrical: electric electronic power | wire voltage equipment engineer electricity utility
electrician: electrical wiring | trade contractor
electricity: power energy electric | grid utility megawatt generation outage kilowatt plant supply
electrode: anode cathode | battery
electrolyzer: hydrogen electrolysis | megawatt
electron: particle beta | microscope physics atom beam
electronic: digital online computerized electric | device gadget
electronics: electronic device gadget hardware | semiconductor consumer chip component circuit
elegant: stylish chic graceful | design
elegant: stylish graceful refined sophisticated
element: component part factor feature ingredient | chemical aspect atom
elementary: primary basic | school grade pupil
elephant: animal | zoo ivory
elephant: mammal animal | ivory zoo poaching
elevate: raise promote lift increase boost | higher level upgrade
elevation: height altitude promotion | feet
elevation: height altitude rise promotion | feet
elevator: lift escalator | floor building grain space
eleven: eleventh squad | number team
elicit: evoke draw prompt provoke | response reaction
eligible: qualified entitled qualifying | eligibility qualify criterion apply requirement applicant
eliminate: remove end eradicate abolish cut rid | reduce elimination layoff job knock
elimination: removal eradication abolition eliminate | knockout
elite: top best select leading | athlete school prestigious
elsewhere: other abroad away | worldwide relocate
elude: escape evade avoid
email: mail message mailbox contact | address newsletter send
emancipate: free liberate | slavery
embankment: bank levee dam dike | river road slope flood
embargo: ban sanction restriction | trade
embark: begin start board launch undertake | cruise journey
embarrassing: humiliating awkward | scandal apology
embarrassment: humiliation shame | scandal apology
embassy: consulate mission ambassador | visa
embed: integrate incorporate insert
embezzle: steal defraud misappropriate theft fraud | embezzlement
embezzle: steal misappropriate embezzlement fraud | fund
embezzlement: theft embezzle fraud misappropriation | fund
emblem: symbol logo badge insignia | flag brand
embody: represent symbolize exemplify personify | value spirit
embrace: adopt accept welcome hug | support change
embroider: sew stitch | textile
emcee: host presenter mc | ceremony event
emea: europe africa middle | region
emerge: appear arise surface develop | emergence new exit bankruptcy
emergence: appearance rise arrival | emerge
emergency: crisis urgent disaster | rescue ambulance response hospital evacuate firefighter relief
emigrate: leave move relocate migrate | immigrant
emission: pollution discharge release exhaust | carbon greenhouse co climate gas dioxide tonne pollutant
emit: release discharge produce radiate | emission pollution
emoji: emoticon icon | message
emotion: feeling sentiment mood | emotional anger joy psychology
emotional: psychological sentimental mental | emotion feeling stress trauma wellbeing
emphasis: focus stress priority importance | emphasize attention key
emphasise: emphasize stress underline highlight
emphasize: stress highlight underline underscore focus | importance note emphasis
emphysema: copd lung | smoking
empire: dynasty realm kingdom
empirical: observed evidence experimental | data
employ: hire recruit use engage work | employee staff job worker employment workforce people
employee: worker staff personnel workforce associate colleague staffer | job employ headcount hire union team people labor
employer: company firm business boss | job hire worker employ payroll workplace
employment: job work labor occupation hiring jobs | unemployment worker workforce career payroll employ
empower: enable help equip empowerment | woman
empowerment: empower enable | woman
empty: vacant unoccupied bare unused | vacancy abandon drain
emulate: imitate copy match
enable: allow permit let empower facilitate help | make support provide able
enact: pass legislate adopt approve implement | law legislation bill sign parliament
enactment: passage adoption enact legislation | law
enclose: surround contain fence attach | wall envelope
enclosure: pen compound fence | zoo
encompass: include cover comprise span contain
encore: repeat reprise | concert
encounter: meet face experience meeting confront | contact problem
encourage: promote urge motivate support foster incentivize inspire | incentive invite stimulate help
encouragement: support motivation incentive inspiration | encourage promote
encrypt: encryption scramble protect secure | data key
encryption: encrypt cryptography security | data key
end: finish conclude stop terminate close cease expire complete finale | final conclusion until termination last expiration result
endanger: threaten jeopardize risk imperil | danger species extinction endangered
endangered: threatened rare extinct vulnerable | species
endeavor: effort attempt undertaking try venture | initiative project
ending: finish conclusion end close termination
endless: infinite unlimited eternal continuous | forever
endorse: support back approve recommend sponsor | endorsement candidate celebrity backing
endorsement: support approval backing endorse recommendation | celebrity
endow: donate fund give bequeath | endowment scholarship
endowment: fund donation gift | university
endpoint: outcome measure goal | primary secondary trial met device
endurance: stamina resilience durability | marathon
endure: suffer withstand last survive tolerate bear | resilience long
enduring: lasting lifelong permanent durable | legacy long
enemy: foe adversary opponent rival | war military fight
energetic: active dynamic vigorous lively | energy
energy: power electricity fuel gas | renewable solar wind oil utility megawatt nuclear efficiency grid
enforce: implement impose apply police uphold | enforcement law rule compliance regulation fine
enforcement: implementation police policing enforce | compliance law
engage: involve participate hire employ attract interact appoint | engagement contract community consult
engaged: involved participating betrothed committed | marry fiance active
engagement: involvement participation commitment interaction betrothal | community marriage stakeholder audience
engender: create cause generate foster | trust
engine: motor turbine powertrain | aircraft car horsepower fuel diesel power jet
engineer: technician designer design build develop | engineering technical construction software
engineering: construction design technology technical | engineer build project science contractor
england: english britain uk british | london
english: british england | language speak
englishman: briton british english | england
engrossed: absorbed immersed | interested
engulf: swallow overwhelm consume surround | fire flame flood
enhance: improve boost strengthen increase upgrade enrich augment | enhancement better quality
enjoy: like love appreciate relish | fun experience pleasure popular enjoyment
enjoyment: pleasure fun delight satisfaction | enjoy entertainment
enlarge: expand extend increase grow widen | expansion bigger size
enlist: recruit join enroll | military army volunteer help
enormous: huge massive vast immense giant | large big size
enough: sufficient adequate plenty | capacity meet
enquire: ask inquire contact | information
enquiry: inquiry question contact investigation | media
enraged: angered furious
enrich: enhance improve | uranium enrichment culture vitamin
enrol: enroll register join enrolment | student course
enrol: register join enroll admit enrollment | student course
enroll: register join enlist admit sign | enrollment student participant patient program member
enrollment: enroll registration admission student intake enrolment | number pupil patient open
enrolment: enrollment registration intake | student
ensemble: group orchestra band company | music perform chamber cast
ensue: follow result arise | subsequent after
ensuing: following subsequent resulting
ensuite: bathroom | bedroom
ensure: guarantee secure assure safeguard protect confirm | make sure
entail: involve require include mean | consist
enter: join access begin come penetrate register | entry sign agreement market entrance
enterprise: business company firm venture organization corporation | entrepreneur customer commercial
entertain: amuse host perform | entertainment audience show
entertainment: show amusement recreation leisure | film music media concert television theatre
enthusiasm: passion excitement eagerness interest | enthusiastic keen support
enthusiastic: keen eager passionate excited | enthusiasm fan
entice: attract lure tempt persuade | customer
entire: whole full complete total all | throughout
entirely: completely wholly fully totally | all exclusively
entirety: whole completeness | full total
entitle: qualify authorize title call name | eligible right titled
entitled: titled eligible called named | right qualify book
entity: organization company body institution firm | subsidiary legal corporation
entrance: entry door access gate admission gateway | enter lobby exam fee
entrant: newcomer competitor participant contestant applicant | contest market
entree: main dish course | appetizer menu
entrepreneur: founder businessman businesswoman innovator | startup business venture found owner
entrepreneurial: entrepreneur business startup
entrepreneurship: entrepreneur startup business | student
entrust: assign delegate commit
entry: admission access entrance submission application | ticket enter visa contest participant
envelope: packet cover mail | letter building
environment: nature surroundings climate ecosystem setting | environmental pollution conservation green sustainability emission
envisage: envision foresee expect plan
envisage: foresee expect imagine envision anticipate | plan
envision: imagine foresee plan visualize | vision future
envoy: ambassador diplomat representative emissary | special
envy: jealousy covet | admire
enzyme: protein catalyst | biological reaction cell inhibitor
ep: record release | song track
epic: heroic saga grand | film story poem
epicenter: center hub | earthquake outbreak
epidemic: outbreak pandemic spread | disease virus infection case opioid flu contagion
epilepsy: seizure epileptic | brain
episode: installment show series part event | television season podcast premiere incident
epitomize: exemplify embody represent typify | symbol
epoch: era age period | history geological
equal: same identical equivalent match even fair | equality equity gender right parity
equality: parity fairness equity equal | gender rights discrimination
equally: evenly fairly similarly | same share split
equate: equal correspond represent | equivalent amount
equation: formula expression | mathematics mathematical solve
equilibrium: balance stability | market state
equine: horse pony
equip: furnish fit outfit provide supply install | equipment feature gear
equipment: gear machinery apparatus hardware device tool machine | equip supply kit install instrument
equitable: fair just equal | equity
equity: stake share stock ownership fairness | private fund capital investor
equivalent: equal same comparable corresponding counterpart | amount per
er: emergency | hospital room
era: age period epoch time | history decade century
eradicate: eliminate end wipe exterminate eradication | polio disease
erase: delete remove wipe | data memory eliminate
erect: build construct install raise | tower statue monument
ergonomic: comfortable | chair
erode: wear diminish weaken erosion | coast soil
errand: task chore | delivery
error: mistake fault bug inaccuracy flaw | correct wrong correction failure
erstwhile: former previous | predecessor
erupt: explode explosion burst eruption | volcano lava ash volcanic violence
eruption: erupt volcano lava | ash
escalation: increase intensification rise surge | conflict tension violence war
escalator: stair lift | station
escape: flee evade avoid getaway | prison fugitive evacuate inmate rescue
escort: accompany guard convoy guide | police security
esim: sim | mobile roaming
especially: particularly notably specifically | special mainly
esports: gaming competitive | tournament gamer
espresso: coffee | machine
essay: paper article composition | write student contest writer
essential: vital crucial necessary critical key important fundamental | need required basic
essentially: basically fundamentally effectively | mainly
establish: found create form launch setup start set institute | founded establishment new since founder build
established: founded existing proven formed | since long found
establishment: foundation creation formation institution business | establish founding set restaurant
estate: property land realty inheritance | house real home heir mansion
esteemed: respected prestigious renowned
estimate: forecast project approximate projection valuation guess assess calculate | expect approximately about value predict roughly
eternal: everlasting perpetual endless | forever life
eternity: forever infinity | life
ethanol: biofuel alcohol | corn
ethic: moral principle value | conduct
ethical: moral principled responsible | ethics conduct code integrity
ethnic: racial cultural minority | diversity origin
ethnic: racial ethnicity minority | group
ethnicity: race ethnic | demographic
euro: eur currency | million
europe: european eu continent | france germany union
european: europe eu | union commission brussels euro
ev: electric vehicle car plugin | battery charger
evacuate: flee leave clear remove evacuation | fire shelter flood
evacuate: leave flee clear remove evacuation | resident
evacuation: evacuate clear | resident flood fire
evacuation: evacuate exodus removal | shelter flood fire
evacuee: displaced refugee | shelter
evade: avoid escape dodge evasion elude | tax
evaluate: assess review examine measure judge analyze appraise | evaluation study test trial assessment
evaluation: assessment review appraisal analysis study | evaluate test trial measure
evangelical: christian protestant | church
evaporate: disappear vanish | water
evaporation: vaporization evaporate | water heat
eve: day before | christmas year night
even: level equal balanced | break still
evening: night pm dusk | dinner event
event: occasion conference function gathering ceremony happening festival competition | attend hold host occur participant ticket celebrate
eventually: ultimately finally | later
ever: always history | record first
every: each all per | daily annual yearly
everyday: daily ordinary common routine | life
everywhere: worldwide throughout nationwide | all global
evidence: proof data testimony finding indication | show prove court trial study demonstrate
evident: clear obvious apparent visible | show
evidently: clearly obviously apparently | show
evil: wicked bad harm | crime
evoke: elicit recall suggest arouse | memory inspire
evolution: development change progress transformation | species darwin evolve genetic
evolve: develop change grow transform adapt | evolution
exacerbate: worsen aggravate intensify
exacerbation: worsening flare aggravation | asthma copd
exact: precise accurate specific | number exactly
exactly: precisely accurately | exact specific
exaggerate: overstate inflate | false claim
exaggerated: overstated inflated
exam: test examination assessment | student score
examination: exam test inspection review checkup analysis inquiry | examine student doctor investigate
examine: study investigate inspect review analyze assess test check | examination exam research patient
example: instance case sample model illustration | such include
excavation: dig archaeology digging | site
excavation: dig digging excavate archaeology | site mine
excavator: digger machine | construction
exceed: surpass top beat outpace outperform overtake pass | over above more than excess
excel: outstanding shine succeed | excellence spreadsheet
excellence: quality distinction merit outstanding | award
excellent: outstanding superb great exceptional superior | excellence award quality
except: excluding apart besides | exemption
exception: exemption exclusion waiver | except rule exclude
exceptional: outstanding extraordinary remarkable excellent rare | unusual award
exceptionally: extraordinarily unusually
excess: surplus extra exceeding over | more above exceed
excessive: undue extreme unreasonable disproportionate | too exceed over
exchange: swap trade market trading switch | stock currency list nasdaq nyse bourse share student
excise: tax duty levy | alcohol tobacco fuel
excite: thrill stimulate | excitement enthusiasm
excited: thrilled delighted pleased enthusiastic | forward proud
excitement: thrill enthusiasm anticipation | excited
exciting: thrilling exhilarating | new excited
exclaim: shout cry | say
exclamation: shout cry | mark
exclude: omit except bar ban ineligible | exclusion without
exclusive: sole only private restricted | exclusively right license
exclusively: only solely | exclusive sole
exclusivity: exclusive rights sole | period
excuse: justification pretext forgive exempt | reason
exec: executive boss manager | company
execute: implement carry perform sign complete kill execution | death
execution: implementation performance killing hanging | death execute penalty inmate
executive: ceo chief director manager boss leader officer president | board appoint head management company senior
executor: administrator trustee | will estate
exemplify: illustrate demonstrate represent show embody | example
exempt: excused free waive exemption excluded | tax
exemption: waiver exclusion exception relief exempt | tax
exercise: workout training fitness drill activity | physical option gym military health walk
exert: apply use exercise | pressure influence effort
exertion: effort strain | physical exercise
exhaust: deplete drain tire emission | gas pipe vehicle fume
exhausted: tired depleted weary spent | fatigue run
exhaustion: fatigue tiredness depletion
exhibit: display show present showcase exhibition | museum gallery art booth fair
exhibition: show display exhibit fair expo showcase | museum gallery art artist visitor curator
exhibitor: vendor booth participant | show
exist: live be occur | existence present available
existence: presence being life | exist
existing: current present | already
exit: leave departure depart withdraw withdrawal | market
exoplanet: planet | star telescope
expand: grow extend increase enlarge broaden widen growth | expansion open new add
expanded: enlarged extended grown increased widened | expansion
expansion: growth extension enlargement increase broadening | expand new open build add
expect: anticipate forecast project predict hope estimate plan guidance | likely outlook schedule due expectation
expectancy: lifespan anticipation | life
expectant: pregnant hopeful | mother
expectation: forecast anticipation projection hope outlook estimate | expect guidance analyst
expected: anticipated projected forecast scheduled due likely estimated | will guidance
expedite: accelerate hasten speed quicken streamline fast
expedition: voyage trip exploration mission journey | explorer antarctic crew
expel: remove eject banish deport oust expulsion
expend: spend use consume | expenditure
expenditure: spending expense outlay cost | budget capital capex invest
expense: cost expenditure charge spending outlay | pay budget operating
expensive: costly dear pricey high | price cost luxury premium
experience: expertise background knowledge skill undergo encounter | year career experienced veteran served
experienced: skilled seasoned veteran expert | experience expertise
experiential: hands immersive | learning
experiment: test trial study research | laboratory scientist experimental researcher
experimental: investigational trial pilot prototype test | experiment study drug
experimentally: empirically tested | experiment test
experimentation: testing trial research | experiment
expert: specialist professional authority consultant scientist skilled | expertise knowledge adviser researcher analyst
expertise: knowledge experience skill competence specialist know | expert
expertise: knowledge skill experience knowhow | specialist
expiration: expiry end expire | date deadline
expire: end lapse terminate finish | expiration expiry deadline until term
explain: describe clarify say account | explanation reason why because
explanation: reason account clarification description | explain cause why
explicit: clear specific | sexual content
explode: blast detonate burst erupt explosion | bomb fire blow
exploit: use abuse misuse take | exploitation vulnerability hacker worker
exploitation: abuse use extraction | trafficking
exploration: prospecting discovery search survey drilling | explore mineral oil space mining drill gold
explore: investigate examine study discover consider | exploration explorer option
explorer: adventurer expedition | exploration
explosion: blast detonation eruption bombing | explode bomb fire gas injure kill
explosive: bomb dynamite detonating | explosion blast device
expo: exhibition show tradeshow fair exposition | booth
export: ship sell overseas | import trade shipment foreign exporter tariff market
expose: reveal uncover disclose subject | exposure risk leak
exposed: revealed vulnerable unprotected | exposure contact infected
exposition: expo exhibition fair
exposure: contact risk publicity vulnerability | expose radiation toxic chemical
expound: explain elaborate
express: voice state convey fast say | expression courier train concern
expressed: stated voiced conveyed | concern interest
expression: statement phrase look | gene freedom express
expressway: motorway highway freeway | road
extend: expand prolong lengthen stretch renew continue | extension longer until deadline
extended: longer prolonged lengthy additional lengthened | extension until
extension: expansion prolongation renewal addition lengthening | extend longer year contract deadline
extensive: broad wide comprehensive large widespread | range scale
extensively: widely broadly thoroughly
extent: degree scope scale range size | damage area
exterior: outside outer outdoor facade | building
exterminate: kill eradicate destroy | pest
external: outside outer foreign independent | third
extinct: vanished lost extinction | species
extinction: extinct disappearance endangered | species
extra: additional more further added bonus supplementary
extract: remove mine obtain take withdraw | extraction oil mineral excerpt
extradite: extradition deport hand | suspect
extradition: extradite transfer | suspect
extraordinary: exceptional remarkable special unusual | meeting outstanding
extrapolate: estimate project infer
extraterrestrial: alien space | planet life
extreme: severe intense radical utmost | weather extremist heat
extremely: very highly severely exceptionally | extreme
eye: vision sight ocular ophthalmic | blindness retina ophthalmology optometrist lens glasses
eyes: eye vision sight ocular
eyesight: vision sight | eye blind
eyesight: vision sight | eye glasses optician
eyewear: glasses sunglasses spectacles frame | lens optical
fabric: cloth textile material linen | cotton clothing polyester apparel weave silk wool
facade: front exterior | building
face: confront encounter meet experience facial | challenge mask threat charge
facebook: meta social | instagram follow
facilitate: enable ease help assist | support allow simplify
facility: plant factory centre center building site installation premises | square construction complex warehouse laboratory
fact: truth information detail reality | statistic figure
faction: group wing party
factor: cause element reason driver component | risk contribute influence determine affect
factory: plant facility mill manufacturing works | manufacturer production manufacture worker assembly produce
faculty: professor staff teacher department | university academic college school
fade: decline disappear dim diminish | loss
faded: dim worn | color
fahrenheit: temperature degree
fail: collapse lose bankrupt miss flunk falter | failure unable unsuccessful default breach malfunction bankruptcy reject
failure: collapse breakdown malfunction bankruptcy fault outage | fail loss heart unsuccessful default
faint: weak dim collapse pass | symptom unconscious
fair: just equitable reasonable exhibition expo show festival | fairness trade market equal carnival ride livestock
fairground: fair venue | carnival
fairly: equitably justly reasonably | fair equal
fairway: golf course | hole
faith: religion belief trust confidence | church religious christian
faithful: loyal devoted true | fan supporter
fake: counterfeit false fraudulent forged bogus sham | fraud scam forgery replica
falcon: bird hawk raptor | nest
fall: decline drop decrease autumn reduce plunge slump tumble collapse | lower percent down less loss
fallout: consequence aftermath radioactive | impact nuclear
false: untrue incorrect fake misleading inaccurate wrong bogus | fraud lie misinformation
falsify: fake forge fabricate | fraud
falter: stumble weaken slow fail | decline
fame: celebrity stardom renown | hall famous inductee recognition
famed: famous renowned celebrated
famed: famous renowned legendary
familiar: known recognizable acquainted | common
family: relative household parent kin clan | child mother father home spouse wife
famous: renowned celebrated known iconic celebrity acclaimed legendary | fame star best
fan: supporter enthusiast follower spectator admirer | audience club ventilator attend crowd
fancy: like elegant luxurious | dress
fantastic: wonderful great amazing excellent | proud
fantasy: fiction imagination dream | novel film league game
faq: question answer frequently
far: distant away remote long | distance mile kilometer
faraway: distant remote | far
fare: price ticket charge | bus passenger taxi
fare: ticket price airfare charge | bus train passenger taxi
farewell: goodbye departure | retire
farm: agricultural ranch agriculture grow cultivate plantation | farmer crop livestock acre field dairy rural
farmer: grower rancher producer agricultural | farm crop agriculture livestock harvest dairy land
farmhouse: house farm | rural
farming: agriculture cultivation agricultural | farmer crop livestock farm organic
farmland: land farm field agricultural | acre
farther: further beyond | distance far
fascinate: captivate intrigue | interest
fascinating: interesting captivating intriguing | insight
fascism: dictatorship fascist | nazi
fashion: clothing apparel style design | designer brand clothes luxury runway retailer model
fashionable: trendy stylish popular
fast: quick rapid speedy swift express high | speed accelerate record minute quickly hour mph hunger ramadan
fasten: attach secure buckle | seat belt bolt
faster: quicker speed rapid accelerate | fast
faster: quicker speed rapid | accelerate
fastest: quickest top speed rapid | record
fat: obese overweight grease lipid | obesity weight calorie diet cholesterol saturated
fatal: deadly lethal mortal | death kill fatality crash die victim accident
fatality: death killed kill victim casualty toll | accident crash traffic
fate: destiny outcome future | decide
father: dad parent | child son daughter family born
fatigue: tiredness exhaustion weariness tired | sleep symptom
faucet: tap | sink water
fault: defect error blame flaw failure mistake | responsible malfunction electrical faulty
favor: support prefer benefit back advocate | approve vote majority poll
favorable: positive good advantageous beneficial | condition benefit
favored: preferred favourite
favorite: popular preferred beloved best | like choice
favour: favor support prefer
favourite: favorite popular preferred
fbi: bureau agent | investigation
fear: concern worry anxiety dread afraid | threat warn risk panic
feasibility: viability practicability feasible | study
feasible: viable possible practical achievable | feasibility
feast: banquet meal festival
feat: achievement accomplishment | record win
feather: plumage bird | down
feature: include characteristic function star capability present highlight attribute | offer equipped film technology specification
featured: highlighted showcased starring included
feb: february month | quarter year
february: feb month | quarter year valentine
federal: national government us central | fbi state court agency congress
fee: charge cost payment price fare toll tuition commission | pay dollar free rate royalty admission
feed: nourish food supply eat fodder | livestock hungry meal animal grain
feedback: response comment input reaction review opinion | survey
feedback: review comment response opinion | customer survey
feeding: nutrition nourishment | breast infant animal feed
feedlot: cattle ranch | beef feed livestock
feel: believe sense think experience | feeling touch
feeling: emotion sentiment sense mood | feel
feelings: emotion sentiment | feel
feet: foot ft | square height
feline: cat kitten
feline: cat kitten | pet
fell: dropped declined decreased fall | cut tree
fellow: colleague scholar member | fellowship researcher
fellowship: scholarship grant award | fellow research student program
felony: crime offense | charge prison
female: woman women girl lady | gender mother she
feminine: female womanly | woman hygiene
fence: barrier wall railing barricade | border perimeter enclosure
fencing: fence sword foil | sport
fencing: fence sword | barrier
fermentation: brewing ferment | yeast beer
ferry: boat vessel ship carry | passenger island
fertile: productive rich | soil fertility
fertility: reproductive ivf | birth woman pregnancy
fertilizer: nutrient nitrogen manure potash | crop
festival: fest celebration carnival fair event | music film concert
festival: fest fair celebration event fete | music
festive: holiday christmas celebratory
fetch: sell bring | price
fete: festival fair celebrate
feud: dispute row quarrel conflict
fever: temperature pyrexia | symptom infection malaria flu dengue celsius
few: several handful some little minority | small number rare
fewer: less lower reduced | decline reduce reduction
fiance: partner engaged | marry wedding
fiber: fibre fabric optic cable broadband strand | textile carbon internet network diet
fibre: fiber broadband optic | internet cable network
fibrosis: scarring cystic | lung liver pulmonary disease
fiction: novel story literature | author book science writer
fictional: imaginary invented | character novel
field: area sector pitch ground industry discipline paddock | oil stadium domain farm crop discovery acre
fierce: intense strong aggressive heated violent | competition battle rivalry fighting
fifteen: fifteenth dozen | number year
fifteenth: fifteen anniversary | century year
fifth: five quintile | place quarter percent
fifty: half fiftieth | percent anniversary
fig: figure fruit | tree
fight: combat battle struggle tackle bout against | war boxing oppose defeat campaign clash
fighter: boxer combatant soldier jet warrior | aircraft bout militant
fighting: combat battle clash conflict warfare | war rebel soldier
figure: number statistic amount total data person | percent statistics estimate tally
file: submit lodge document record apply | filing lawsuit court application petition claim sue plaintiff
filing: submission application document registration | sec file court
fill: occupy complete load staff | vacancy position appoint replace succeed
filled: full occupied packed | capacity
filling: cavity load stuffing | dental station
film: movie picture cinema motion shoot feature | director actor screen festival premiere documentary
filmed: shot recorded | movie
filming: shoot film production | movie
filmmaker: director producer | film movie documentary
filter: purify screen strain sieve | water filtration air purification membrane
final: last ultimate concluding end championship decider | definitive match conclude tournament title
finale: final end conclusion climax | show
finale: final end ending last | season episode
finalise: finalize complete conclude
finalist: shortlist nominee contender | award final competition
finalize: finalise complete conclude | deal
finally: eventually lastly ultimately | last
finance: fund bank funding pay financing | loan investment credit capital financial money cfo
financial: monetary economic fiscal banking | bank finance result revenue money profit quarter
financially: monetarily economically | money support afford
financing: funding loan capital investment finance | lender raise debt credit equity
find: discover locate detect identify conclude learn determine | finding discovery result study show
finding: result conclusion discovery outcome | study research report show
fine: penalty fined sanction punish | pay violation court million
finger: digit thumb hand | print wrist injury
fingerprint: biometric print | identification police forensic identify
finish: complete end conclude close completion wrap | final place last second runner
finished: completed complete done ended concluded | final product
finite: limited fixed | resource
fintech: financial technology payment | bank startup digital
fire: blaze flame inferno wildfire dismiss shoot sack | firefighter burn smoke layoff terminate arson
firearm: gun weapon rifle pistol handgun shotgun | shoot ammunition possession armed
firefighter: fireman fire | blaze rescue department
fireman: firefighter fire | blaze
fireplace: hearth stove | wood chimney home
firewall: security | network protection
firework: pyrotechnic firecracker | display celebration
fireworks: pyrotechnic display | july celebration
firing: dismissal shooting termination launch | gun layoff missile shot kiln
firm: company business corporation enterprise agency partnership | law consultancy strong practice consulting
firmly: strongly resolutely | committed believe
firmware: software | update device
first: initial inaugural debut earliest maiden original | begin start historic pioneer
firsthand: direct personal | experience
firsthand: directly personal
fiscal: financial budget | year quarter tax
fiscal: financial budgetary tax year | budget quarter
fish: seafood salmon tuna trout | fishing fishery fisherman angler catch aquaculture
fisherman: angler fisher | fish fishing boat catch
fishery: fishing fish aquaculture | catch
fishing: angling fishery trawling | fish fisherman boat quota catch license vessel
fist: hand punch | hit
fit: suit healthy install match | fitness size health exercise
fitness: exercise gym workout wellness | health training
fitness: health exercise gym workout wellness suitability | training
fitting: installation appropriate suitable | install fixture
five: fifth quintet | number half decade
fix: repair correct solve mend resolve remedy patch rectify | set problem maintenance update bug
fixed: set repaired constant stable stationary | rate price permanent mortgage
fixture: match game | season
flag: banner ensign signal | national warn alert
flagship: main leading premier signature | store model product
flame: fire blaze burn | olympic torch heat
flank: side wing | attack winger
flap: wing aileron | aircraft controversy
flare: erupt burst torch flame | gas solar flaring methane
flash: burst sudden light | memory storage flood
flashlight: torch light lamp
flashlight: torch light | led
flat: apartment level unchanged even steady stable | tenant rent tire housing
flatten: level demolish | curve destroy
flatter: compliment praise | level
flavor: taste flavour aroma | food sweet ingredient
flavored: taste flavor
flavour: flavor taste | variety
flaw: defect fault weakness error vulnerability bug | security
flawless: perfect impeccable
fledgling: new young startup | bird
flee: escape evacuate run leave abscond | refugee displaced fugitive asylum migrant
fleet: vehicles ships aircraft navy vessels | truck airline
flesh: meat skin body | muscle
flexibility: adaptability versatility | flexible option adjust
flexible: adaptable versatile adjustable elastic | flexibility option hour hybrid remote
flick: film movie | switch
flier: passenger flyer traveler leaflet
flight: plane trip journey airline | airport passenger aircraft fly pilot route
fling: throw hurl | festival
flip: turn switch | house
float: ipo listing buoyant drift | raft parade buoy boat share offshore
floating: buoyant afloat offshore | wind rate
flock: herd group gather | sheep bird attract
flood: inundate deluge inundation overflow | rain water river levee storm submerged evacuate
flooding: flood inundate deluge | rain
floor: storey level story ground | square tile carpet building elevator
flooring: floor carpet tile hardwood
flop: failure disappoint | fail
florist: flower bouquet | shop
florist: flower | shop bouquet
flotation: ipo listing float | exchange share
flounder: struggle fish | fail
flour: wheat grain | bread bake
flourish: thrive prosper grow succeed bloom | success prosperity
flout: violate defy ignore
flow: stream current move circulation run | cash water rate river pipeline
flower: bloom blossom floral plant | garden florist rose petal botanical
flu: influenza virus | vaccine shot season
flu: influenza virus | vaccine shot season sick
fluid: liquid water | hydraulic leak drilling
fluorescence: light glow | imaging microscope
fluoride: mineral toothpaste | tooth water
flurry: series burst wave | snow activity
flush: rinse wash | toilet water
flux: flow change | magnetic neutron
fly: flight travel pilot soar | plane airline aircraft airport route insect drone helicopter
flyer: leaflet flier passenger pamphlet
foal: horse pony
foam: froth insulation | mattress firefighting polyurethane
focus: concentrate emphasis center target emphasize centre | dedicated priority specialize attention aim
foe: enemy rival opponent | adversary
fog: mist haze smog | visibility weather delay
foil: thwart prevent stop frustrate | aluminum plot attempt
fold: close collapse bend crease | increase times bankruptcy
foldable: folding fold collapsible | phone
foliage: leaf leaves vegetation | tree autumn color
folk: people traditional | music song
folklore: legend myth tradition | story culture
follow: track obey comply pursue succeed observe chase | subsequent after monitor guideline compliance
follower: fan supporter subscriber disciple | twitter instagram social
following: after subsequent next later succeeding | fan audience
fond: affectionate loving | like
food: meal nutrition grocery eat cuisine | restaurant hunger ingredient diet beverage agriculture supermarket
foodbank: pantry food | hunger donate
fool: trick deceive | scam
foolish: stupid unwise silly | mistake
foot: feet leg | inch meter height ankle square
footage: video film clip area | square
football: soccer nfl gridiron | fifa league club player match team coach uefa quarterback goal stadium
footbridge: bridge pedestrian walkway
footfall: visitor traffic shopper | store visit
foothold: presence position entry | market
footprint: presence area size emission | store carbon
footstep: step track | follow
footwear: shoe sneaker boot sandal | brand
forbid: ban prohibit bar outlaw disallow block | illegal prohibition restriction forbidden law
forbidden: prohibited banned illegal | ban
force: compel power army military strength oblige require | troop police pressure coerce coercion
forecast: predict prediction projection outlook expect guidance estimate project | weather expectation anticipate
foreclose: repossess foreclosure | mortgage
foreclosure: repossession | mortgage home
forehead: brow head | face
foreign: overseas international abroad external offshore | minister country embassy ambassador import diplomat
foreigner: alien immigrant expatriate noncitizen | foreign visa migrant
foreman: supervisor boss overseer | construction
foreman: supervisor | construction site crew
foremost: leading premier top main
foremost: leading top first chief
forerunner: precursor predecessor pioneer
foresee: predict anticipate expect forecast envision | future
forest: woodland timber wood rainforest | tree forestry deforestation logging wildfire
forestry: forest logging timber | tree
forever: permanently always | lasting eternal
forfeit: lose surrender confiscate | penalty
forfeit: surrender lose forfeiture | money
forfeiture: seizure forfeit confiscation | asset
forge: build create counterfeit falsify develop | steel
forgery: counterfeit fake fraud | signature
forget: overlook neglect | memory
forgive: pardon cancel excuse waive | debt forgiveness loan relief
forgotten: neglected overlooked ignored | lost
fork: branch split | cutlery bitcoin road
forklift: truck lift | warehouse
form: establish create shape type document make constitute compose | formation application kind questionnaire
formal: official ceremonial structured | formally document dress
formally: officially ceremonially | announce sign inaugurate
formation: creation establishment founding forming development | form rock set structure
former: previous ex past old erstwhile retired | served until predecessor once
formerly: previously once earlier | former known
formidable: powerful impressive strong | challenge
formula: recipe equation method mixture | infant race prix
formulate: develop devise create prepare | plan policy
formulation: preparation composition recipe | drug tablet product
fort: fortress castle base | military
forth: forward onward | scotland edinburgh bridge
forthcoming: upcoming coming future next
fortify: strengthen reinforce enrich
fortnight: two week biweekly fourteen
fortnightly: biweekly week two
fortress: castle fort stronghold
fortunate: lucky privileged | luck
fortunately: luckily lucky
fortune: wealth luck money riches prosperity | billionaire rich worth
forty: fortieth four | number age
forum: conference symposium panel discussion meeting | speaker
forward: ahead onward striker send advance | future player scorer
fossil: dinosaur remains coal | fuel
foster: encourage promote nurture support adoptive | child parent
foul: violation dirty offense infringement | penalty referee kick
found: establish start create set discover | founder founded since startup
foundation: charity trust base establishment basis nonprofit | grant philanthropy fund
founder: cofounder found creator establish entrepreneur start | ceo began company launch
founder: creator cofounder establisher entrepreneur | start ceo found
founding: establishment formation foundation | founder
foundry: fab factory casting | chip semiconductor metal
fountain: spring spray | water
four: fourth quartet | number
fourteen: fourteenth fortnight | number day
fourth: four quarter | place
fracking: hydraulic shale fracturing | gas
fraction: part portion percentage share | small percent
fragile: delicate vulnerable weak brittle unstable | risk ecosystem economy
fragment: piece part shard splinter sliver | debris fossil
fragmentary: incomplete partial | fragment
fragrance: perfume scent cologne
frame: structure chassis border framework | bike picture window
framework: structure system agreement guideline scheme outline | policy
france: french paris | euro macron lyon marseille
franchise: franchisee license chain team | location series
franchise: license team chain | restaurant store rights
franchisee: franchise owner operator | restaurant
franchisor: franchise | franchisee
frankly: honestly candidly openly | honest
frantic: desperate hectic | rush
frantically: desperately hectically | rush
fraternity: brotherhood society | college hazing
fraud: scam deception swindle deceit embezzlement | scheme laundering theft fraudulent false charge guilty ponzi
fraudster: scammer conman criminal | fraud scam victim
free: complimentary gratis release liberate gratuitous | charge cost admission freedom
freebie: gift free giveaway | promotion
freedom: liberty independence right | free speech democracy
freelance: independent contractor self | writer gig
freelancer: contractor independent freelance self | gig worker
freely: openly voluntarily | free
freemium: free | subscription upgrade
freeway: highway motorway expressway interstate | traffic road lane
freeze: halt suspend ice frost suspension | cold temperature stop winter
freezer: fridge refrigerator | frozen
freight: cargo shipping shipment goods | rail truck transport container logistics
freighter: ship vessel cargo
french: france paris | language
frenchman: french france | player
frenzy: rush mania | craze
frequency: rate hertz often | radio spectrum band
frequent: common regular often repeated | visit flyer
frequently: often regularly commonly | frequent
fresh: new recent unprocessed | produce fruit food
freshman: first student
freshman: student undergraduate | college first year
fret: worry concern | anxiety investor
friday: fri weekday | week
fridge: refrigerator freezer appliance | kitchen
friend: companion pal mate buddy | friendship family neighbor
friendly: amicable welcoming hospitable | exhibition match eco
friendship: relationship bond
fries: chips potato | burger
frigate: warship navy ship
frighten: scare terrify | fear threat
frightened: scared afraid terrified | fear
frightening: scary terrifying alarming | fear
frightful: terrible horrific | fear
fringe: edge margin peripheral outskirts | festival benefit edinburgh
front: lead forward face head | door line
frontage: facade front | street foot
frost: freeze ice | cold crop winter
frozen: icy suspended chilled | ice freeze food asset
frugal: thrifty | save
fruit: produce apple berry citrus | orange vegetable juice orchard banana grape mango
frustrate: thwart hinder disappoint annoy | frustration delay
frustrated: disappointed annoyed
frustration: disappointment anger dissatisfaction | delay
fuel: gasoline petrol diesel gas energy | oil power hydrogen drive increase
fugitive: suspect wanted escapee | arrest
fulfil: meet satisfy complete fulfill achieve deliver | obligation
fulfill: meet satisfy complete achieve deliver accomplish | requirement order obligation commitment promise
fulfillment: completion achievement satisfaction | order warehouse
full: complete entire whole total maximum packed | capacity sold
fullback: defender player | football
fully: completely entirely totally wholly | full
fumble: mishandle drop | ball
fumes: smoke gas exhaust vapor | toxic
fun: enjoyment entertainment amusement enjoyable entertaining | family game activity
function: role feature operate purpose work | event capability
fund: finance money grant pay invest funding sponsor bankroll | donate investor capital raise investment budget donor equity
fundamental: basic essential core | key
fundamentally: basically essentially | change
fundamentals: basics principle | basic
funding: investment finance financing money fund grant capital backing | round raise million investor series
fundraise: raise fundraiser | donation charity money
fundraiser: gala fundraising benefit appeal | charity raise donate
fundraising: fundraiser raise donation appeal | charity money fund round
funds: money capital cash financing grant | raise donate investment budget
funeral: burial memorial cremation | death mourner cemetery church
funnel: channel direct
funny: humorous comic amusing hilarious | comedy comedian joke humor
fur: pelt hair coat | mink animal
furious: angry enraged | anger
furiously: angrily intensely | anger
furlough: layoff leave | worker unpaid
furlough: leave layoff | worker unpaid job
furnish: provide supply equip | furniture
furnishings: furniture decor | home
furniture: furnishing table chair | home sofa wood ikea
further: additional more extra promote advance another | continue expand
furthermore: additionally moreover also | addition
fury: anger rage outrage | protest
fuse: merge combine join blend | fusion electrical
fuselage: body | aircraft
fusion: merger combination blend | nuclear plasma reactor
fuss: commotion controversy | complaint
futility: uselessness pointlessness | fail
future: forthcoming upcoming prospective tomorrow | plan outlook next forward contract
gadget: device tool gizmo | electronic technology
gag: joke ban | order court
gain: increase profit rise growth obtain acquire advance earn | percent win improve up
gala: dinner fundraiser party banquet ball | award charity evening
galaxy: samsung milky | star telescope
galaxy: star universe | telescope milky astronomer
gallant: brave courageous | gallantry medal
gallery: museum exhibition | art painting
gallon: liter litre | water fuel
gallon: litre liter | fuel water gasoline
gallop: race run | horse
gamble: bet wager gambling risk | casino
gamble: bet wager gambling | casino
gambling: betting gaming wager casino gamble | addiction
gambling: betting gaming wagering lottery | casino bet slot
game: match contest play video fixture meeting | player team sport olympic console score tournament season
gameplay: play game | level player
gamer: player | game console video esports
gang: group mob crime cartel | criminal violence drug member trafficking
gangster: criminal mobster | gang
gap: difference shortfall disparity deficit | close pay between
garage: parking workshop | car park repair
garbage: trash rubbish waste refuse litter | landfill collection bin
garbage: trash waste rubbish refuse | collection
garden: park yard horticulture backyard | plant flower botanical gardener landscape
gardener: horticulturist landscaper | garden plant
gardening: garden plant horticulture | grow
garment: clothing apparel clothes dress
garment: clothing apparel clothes textile | wear fashion
garner: earn receive gather win | award
garrison: base barracks | troops soldier
gas: petrol fuel gasoline methane lng propane | pipeline natural energy emission drilling
gasfield: gas field reservoir | offshore
gasoline: petrol gas fuel | gallon price
gasp: breath pant | breathe
gastrointestinal: digestive stomach gut bowel | gastroenterology
gate: entrance door barrier gateway | airport attendance
gather: collect assemble meet convene | meeting rally crowd
gathering: meeting assembly event rally conference collection | attend crowd
gauge: measure meter assess indicator | pressure
gaunt: thin emaciated | weight malnutrition
gay: homosexual lgbt lesbian lgbtq queer | marriage pride sex
gaze: look stare | view
gbp: pound sterling | million
gcse: exam qualification | grade student
gdpr: privacy protection regulation | data european fine
gear: equipment kit apparatus | car clothing
gelato: icecream dessert
gemstone: gem jewel diamond
gender: sex female male | woman equality pay gap
gender: sex male female woman | equality
gene: genetic dna genome | mutation therapy
general: overall common broad chief commander | public officer army
generalize: broaden extend | broad
generally: usually typically commonly mostly | general
generate: produce create yield make earn | revenue power generation electricity megawatt
generation: production age cohort | power electricity young
generative: ai artificial | model text image chatbot
generator: turbine producer dynamo | power electricity diesel backup outage kilowatt
generic: copy unbranded biosimilar | drug version cheaper
generous: charitable giving | donation donor generosity
genetic: dna gene hereditary inherited genomic | mutation
genetic: gene dna hereditary genomic inherited | test mutation
genius: brilliant prodigy | talent macarthur
genome: dna genomic genetic sequence | gene
genomic: genetic genome dna | sequence test
gentle: mild soft kind | care
gentleman: man mister | sir
gently: softly carefully | mild
genuine: authentic real original true legitimate | sincere
genus: species classification | plant
geographical: regional geographic location | geography
geological: geology rock | mineral survey
geologist: scientist geology | mineral
geologist: scientist geoscientist | geology mineral
geometric: shape mathematical geometry | pattern
georgia: atlanta georgian | tbilisi state
geothermal: heat energy | renewable
german: germany berlin | munich frankfurt bundestag
germany: german berlin | munich frankfurt bundestag hamburg
germinate: sprout grow | seed
gesture: sign signal act move | goodwill symbolic
get: receive obtain acquire gain win earn secure fetch | buy become award
getaway: vacation trip break holiday | weekend
ghetto: slum quarter | neighborhood jewish poor warsaw
ghost: spirit phantom haunting | haunted halloween
giant: huge massive large conglomerate mammoth | big company panda multinational
gift: donation present donate give contribution bequest | donor christmas endowment holiday
gig: concert show job gigabit | freelance
gigabyte: gb storage memory | data plan
gigafactory: factory plant battery | ev
gigantic: huge enormous giant massive | large big
gigawatt: gw power capacity megawatt
giggle: laugh chuckle | fun
gilt: bond golden | government
gin: spirit liquor | distillery
girl: daughter female woman teenager | child young school student
girlfriend: partner fiancee
give: donate provide grant award hand contribute offer supply | donation gift present
giveaway: prize free gift contest sweepstakes | win enter
given: provided granted awarded donated | because
giving: donation philanthropy charity generosity
gizmo: gadget device | tech
glacier: ice | melt
glad: pleased happy delighted | thank
glamping: camping tent | luxury
glance: look glimpse | view
gland: thyroid organ hormone | prostate
glare: light stare | brightness
glass: window crystal pane glazing | bottle mirror recycle
glasses: eyeglasses spectacles eyewear lens | vision
glaze: coating glass | ceramic window
gleam: shine glow | light
glimpse: look view glance | preview
glitch: bug fault error malfunction problem | software outage
glitter: sparkle shine | gold cosmetic
global: worldwide international world | country
globally: worldwide international world | country
globe: world earth planet | global
gloom: pessimism depression despair | recession
glorify: praise honor | celebrate
glorious: magnificent splendid | victory
glory: honor triumph fame prestige | victory win title
glossary: dictionary term
glove: mitten mitt | hand protective
glow: shine light | luminous
glue: adhesive bond | stick
gluten: wheat celiac | free diet
gnp: gdp gross | national product economy
goal: target objective aim purpose ambition score | achieve reach scorer plan
goalkeeper: goalie keeper | save team football
goat: kid caprine | livestock animal milk herd
god: deity divine | religion church faith
gold: bullion medal precious metal | ounce mine golden olympic jewelry champion first
golden: gold yellow gilded | anniversary globe
golf: golfer links tee | course tournament open club championship hole pga round sport
golfer: golf player | tournament
golfer: golf player | tournament pga hole
gone: depart leave vanish disappear lost missing | resign exit close end cease past
good: positive beneficial strong favorable quality sound effective excellent | benefit advantage success well gain satisfactory product merchandise
goodness: virtue kindness quality | generosity charity benefit
goodwill: charity kindness intangible | impairment acquisition
google: alphabet search | android
gospel: scripture bible christian | church music choir religion faith
gossip: rumor hearsay speculation | allegation report claim leak
gouge: overcharge inflate profiteer | price consumer excessive illegal unfair
gourmet: culinary epicurean | food chef
gourmet: fine food culinary
govern: rule regulate administer oversee run control manage | government law policy board authority governance
governed: ruled run regulated | governance
governing: ruling regulating | board body
government: administration state authority cabinet ministry federal regime governance | minister public official national parliament agency council department
governor: head leader executive official | state office elect bank president lieutenant administration
gown: dress robe | ceremony graduate hospital designer wear protective
gp: doctor physician practitioner | surgery patient prix
gpu: graphics chip processor | nvidia ai
grab: seize take snatch capture catch | acquire steal win get
grace: blessing elegance favor | extension period delay prayer
grade: class rate score mark level classify rank | quality student school rating standard evaluate exam
gradient: slope incline steepness | hill angle rate temperature concentration
gradual: slow phased steady incremental progressive | step stage phase
gradually: slowly progressively steadily incrementally | phase stage step
graduate: alumnus degree diploma graduation qualify complete finish | student university bachelor master college study education cohort
graduation: commencement completion graduate | ceremony diploma degree student school rate
grain: cereal wheat corn rice barley crop | harvest
grain: wheat corn rice cereal | crop
gram: gramme weight | dose kilogram milligram mass ounce
grammatic: grammar linguistic syntax | language sentence
grand: large major impressive magnificent chief | opening prize prix final jury ceremony
grandchild: grandson granddaughter | family survive
grandfather: grandpa grandparent
grandfather: grandparent grandpa | family
grandma: grandmother grandparent
grandmother: grandparent grandma | family elder mother grandchild
grandparent: grandfather grandmother | family
grant: award give fund funding permit allow approve bestow confer scholarship subsidy | money donation million foundation license program recipient support
granted: awarded given allowed approved
grape: vineyard fruit wine
grape: wine vineyard | fruit
graph: chart diagram figure plot | data visual trend show table
graphic: visual image illustration explicit
graphite: carbon graphene | anode battery mine mineral material
grapple: struggle wrestle confront tackle cope | problem challenge face
grasp: understand seize hold comprehend grip | knowledge learn catch
grass: lawn turf pasture | field pitch meadow court feed
grateful: thankful appreciate gratitude thank | support honor recognize acknowledge
gratitude: thanks appreciation thankfulness | grateful
grave: serious severe tomb burial | cemetery critical danger death
gravel: aggregate stone | road sand
graveyard: cemetery burial | grave
gravity: seriousness weight | force
gray: grey silver | color hair market
graze: pasture feed browse | cattle livestock sheep land meadow
grease: oil lubricant fat | machine cook lubricate
greasy: oily fatty | food fat oil
great: large big major excellent significant outstanding huge considerable | important leading best success
greater: more higher larger increased bigger enhanced | exceed improve metropolitan growth
greatly: significantly substantially considerably much strongly highly | increase improve
greece: greek athens hellenic | european country island
greek: greece hellenic | athens language
green: environmental sustainable renewable ecological clean | climate carbon energy park eco space hydrogen
greenhouse: hothouse glasshouse | gas emission plant
greenlight: approve approval permit | project
greenway: trail path cycleway | bike
greet: welcome receive meet | visitor guest hello host
greeting: welcome salutation hello | message card wish visit
grenade: explosive bomb weapon munition | attack military launcher
grey: gray | color
grid: network electricity transmission | power
gridlock: congestion traffic jam deadlock
grief: sorrow bereavement mourning loss | death condolence counsel family victim
grievance: complaint dispute | union
grievance: complaint | employee
grill: barbecue question cook
grim: bleak serious dire harsh | bad death warn
grin: smile beam | laugh happy
grind: crush mill pulverize | coffee flour machine wear
grip: hold grasp clasp traction | control handle tire
grocer: grocery supermarket retailer shopkeeper | food store chain shop
groceries: food grocery supermarket shopping | store
grocery: supermarket food grocer | store shopping delivery
groom: husband newlywed | wedding
groom: prepare husband | wedding pet
grope: fondle molest | assault sexual abuse
gross: total overall aggregate | profit margin revenue income domestic sales before tax
grotesque: monstrous ugly | shocking
ground: land soil terrain base field site reason | groundbreaking construction floor earth halt aircraft stadium
groundbreaking: innovative pioneering construction begin | ceremony
grounds: reason basis premises site estate campus | evidence justification cause park
groundwater: aquifer water | well
group: company team organization consortium conglomerate cohort band association collective | subsidiary parent holding member coalition community
grouping: classification cluster category bloc | group alliance set
grove: orchard wood plantation | tree olive citrus
grow: growth increase expand rise climb develop cultivate surge gain | farm crop boost scale double produce percent
grower: farmer producer | crop fruit plant
growing: increasing expanding rising growth cultivate
growl: snarl roar | dog animal
growth: increase expansion rise gain development grow surge upturn | revenue percent year sales economy improvement
grumble: complain complaint | criticize dissatisfied
guam: pacific island | territory navy base
guarantee: warranty assure ensure assurance pledge promise secure underwrite | loan protect commit insurance bond refund
guard: protect security protection defend watch sentry guardian | coast national officer safety patrol prison
guardian: custodian protector caretaker keeper | parent
guerrilla: rebel insurgent | war
guess: estimate forecast predict suppose prediction | expect projection approximate
guest: visitor attendee invitee | hotel speaker customer stay tourist traveler participant invite
guesthouse: hotel inn lodging | guest
guidance: advice guideline outlook direction instruction recommendation counsel | forecast support expect policy mentor framework
guide: lead direct manual handbook steer advise mentor | guidance tour help principle instruct recommendation
guilt: culpability responsibility liability blame | plead convict admit court fault
guilty: convicted culpable liable | plead plea conviction sentence court admit charge verdict
guitar: instrument guitarist | music band
guitarist: guitar musician | band
gulf: bay sea | coast
gulf: gap divide bay | sea
gum: chewing mouth | tooth periodontal
gun: firearm weapon rifle pistol handgun | shooting ammunition violence shot
gunfire: shooting shot | attack wound kill firearm
gunman: shooter attacker killer | shooting gun
gunman: shooter attacker | shooting
gunshot: shooting bullet | wound
guru: expert master
gush: flow pour spill | leak water oil
gut: stomach intestine bowel digestive | microbiome
gutter: drain drainage | roof
guy: man person | individual player people
gym: fitness gymnasium | exercise workout
gym: fitness gymnasium | workout membership exercise
gymnasium: gym sports hall | school
gymnast: gymnastics athlete | olympic medal competition
gymnastic: gymnast acrobatic | olympic
gymnastics: gymnast gym | olympic sport championship artistic apparatus
habit: practice behavior routine custom pattern | lifestyle consumer addiction tradition
habitat: environment ecosystem home | species wildlife
habitat: environment ecosystem home | wildlife species
hack: breach cyberattack attack | data stolen security
hackathon: competition event | developer code
hacker: attacker cybercriminal intruder | breach data cyberattack
haggle: negotiate bargain | price
hail: welcome praise applaud acclaim | storm damage weather ride taxi
hair: hairstyle fur | beauty salon shampoo skin barber
haircut: barber salon | hair reduction
hairdresser: stylist barber salon | hair
half: fifty semester midpoint | percent six month split first second
halfback: back player | football rugby team
halftime: break interval | show
halfway: midway midpoint middle | half stage
hall: venue auditorium building corridor | concert town exhibition room conference
hallmark: feature characteristic trademark
halloween: october costume | candy
hallway: corridor passage | building hall entrance
halt: stop suspend cease pause end suspension discontinue stoppage | trading close cancel ban delay prevent
hamburger: burger beef | restaurant
hamlet: village
hammer: beat pound strike | tool auction damage
hamper: hinder impede obstruct restrict disrupt limit | delay barrier basket gift
hand: give pass deliver present worker | manual transfer award help palm wrist
handbag: purse bag | fashion
handbag: purse bag | leather
handful: few several some | small number
handgun: pistol firearm gun
handicap: disability disadvantage | golf
handicapped: disabled disability | wheelchair accessible
handkerchief: tissue hanky | cloth
handle: manage process treat deal operate address control | cargo freight capacity passenger responsible ship
handling: management treatment processing control | cargo baggage freight logistics ground complaint
handmade: handcrafted artisan | craft
handout: grant gift subsidy | government
handover: transfer transition
hands: control possession ownership | manual worker
handset: phone smartphone mobile | device
handsome: attractive generous substantial | profit
handwriting: script written | pen
handy: useful convenient
hang: suspend display mount | exhibit wall gallery execute
hangar: building depot | aircraft
happen: occur take arise place result unfold | event incident cause scheduled held
happily: gladly pleased | satisfied
happiness: wellbeing joy satisfaction contentment | happy life survey
happy: pleased delighted glad satisfied thrilled excited | proud welcome satisfaction wellbeing
harangue: rant lecture speech | criticize
harassed: bullied harassment abused | victim
harbor: port marina dock shelter haven | ship vessel terminal waterfront sea
harbour: harbor port dock marina | boat
hard: difficult tough challenging solid firm rigid | severe challenge complex diligent effort
hardcover: hardback book | edition
hardly: barely scarcely rarely little | few seldom
hardship: difficulty adversity poverty suffering | financial
hardware: equipment device component | computer tool server store
hardware: equipment device machinery | computer tool store
harm: damage injure hurt injury impair detriment endanger | risk danger adverse victim abuse negative toxic
harmony: unity agreement accord peace | cooperation music coexist balance
harness: utilize exploit leverage use deploy | power energy potential technology equipment
harsh: severe strict tough stern extreme | penalty condition criticism winter
harshly: severely strictly | criticize punish
harvest: crop yield gather reap collect | farm grain season agricultural tonne production
hashtag: tag | twitter social
hassle: trouble problem bother
haste: hurry speed rush | urgent quick
hasten: accelerate speed expedite hurry | quick advance
hastily: quickly hurriedly rapidly | rush
hat: cap headgear | wear clothing fashion
hatch: devise door incubate | egg
hatchback: car | door
hate: hatred hostility bigotry detest | crime racism discrimination prejudice antisemitism
hatred: hate hostility bigotry | racism discrimination violence extremism
haul: transport carry tow ship catch | freight truck trucking seizure cargo rail
haulage: freight trucking transport | lorry
hauler: truck carrier trucking | waste
haunt: trouble plague | ghost horror
hawaii: hawaiian honolulu | island pacific maui
hawk: bird raptor falcon
hay: fodder forage | feed livestock farm
hazard: danger risk threat peril | safety warning toxic dangerous recall emergency fire
haze: smog fog smoke | pollution air visibility
head: lead chief leader director boss run manage chair | executive president department chairman charge responsible brain
headache: migraine problem pain | symptom trouble
headcount: staff employee workforce personnel staffing employ | number worker job layoff reduce
headed: led managed directed run | chief director
headhunt: recruit poach hire | executive
headlight: lamp light headlamp | vehicle car recall led
headline: title news lead | star
headline: title news main
headliner: star performer act | festival
headmaster: headteacher principal head | school
headmaster: principal headteacher | school
headphone: earphone headset earbud | audio noise
headquartered: based headquarters hq located office | city
headquarters: headquartered base office headquarter hq seat | located city location company center campus
headset: headphone goggles | virtual vr audio
headteacher: principal headmaster headmistress head | school pupil
headwind: challenge obstacle pressure difficulty | inflation currency cost
heal: cure recover mend | wound
healing: recovery cure therapeutic | wound
health: wellbeing healthcare medical wellness | hospital patient disease care medicine clinical fitness
healthy: fit well sound nutritious wholesome | wellness robust strong diet exercise
heap: pile mound stack | waste
hear: listen hearing learn try | court testimony testify case judge audience sound
hearing: trial session proceeding audiology | court judge testimony committee ear deaf case testify
heart: cardiac cardiovascular core center | disease cardiology attack stroke failure surgery artery
heartbeat: pulse rhythm | heart
heartbroken: devastated saddened sad
heartily: warmly sincerely | welcome congratulate
heat: warmth temperature heating hot thermal | heatwave warm boiler energy degree
heated: warm hot heat | debate seat pool
heating: heat boiler furnace warm | hvac
heating: heat boiler furnace warming radiator | gas home
heatwave: heat hot temperature
heave: lift throw haul | heavy
heavily: strongly substantially greatly severely | rely invest dependent
heavy: weighty substantial intense severe | weight load ton truck rain industry vehicle
heavyweight: giant leader weight | boxer
hectare: acre land area
hedge: protect hedging offset | fund risk currency
hedge: protect shrub bush | fund risk
heed: follow observe obey listen | warning advice comply
heel: foot shoe | ankle footwear
hefty: large heavy substantial | price
height: altitude elevation tall stature peak | meter foot high level
heighten: increase intensify raise enhance
heir: successor inheritor beneficiary | estate
heir: successor inheritor descendant | inherit
heirloom: antique inheritance | family
helicopter: chopper rotorcraft aircraft | rescue
helium: gas element | balloon noble cool
hell: inferno ordeal nightmare | suffer
helm: lead command head | ceo
helm: lead leadership head charge | ceo captain
helmet: headgear protection | bike
help: assist aid support assistance enable facilitate contribute relief | serve volunteer benefit donate service advice resource
helpdesk: support helpline | contact
helper: assistant aide volunteer
helpful: useful beneficial supportive | valuable advice benefit support
helpless: vulnerable powerless | victim protect
helpline: hotline phone support | call
hemisphere: half side | northern southern western earth brain globe
hemoglobin: blood protein | anemia sickle
hemorrhage: bleeding bleed | blood
hen: chicken poultry layer | egg farm bird flu
hence: therefore thus consequently | result
hepatitis: liver infection | virus vaccine
herb: plant spice | basil medicinal
herbicide: weedkiller pesticide | weed
herd: cattle flock livestock | animal farm immunity cow dairy
heritage: legacy history tradition inheritance | cultural historic culture unesco monument preserve museum
hero: heroine champion icon | brave courage honor veteran rescue award
heroic: brave courageous valiant | hero courage rescue
heroine: hero protagonist | star
heroism: bravery courage valor | medal
hesitate: pause delay reluctant waver | doubt uncertain
hesitation: reluctance hesitancy delay doubt | vaccine uncertain
hiatus: break pause gap | return
hidden: concealed secret undisclosed covert | fee conceal discover unknown
hide: conceal cover disguise mask | secret skin leather hidden
hideous: ugly horrible | shocking crime
hideout: refuge hiding
hierarchy: ranking structure order
high: elevated tall record peak strong | level height top increase large rate great above
higher: increased greater up elevated more | rise increase exceed above education
highland: mountain upland | scotland
highlight: emphasize spotlight showcase feature
highlight: emphasize underline showcase feature spotlight stress
highrise: skyscraper tower building | storey
highroad: highway road | route
highway: road motorway freeway interstate expressway route | traffic transport bridge driver lane infrastructure
hijack: seize commandeer | plane
hike: increase raise rise walk trek | price trail
hike: increase raise rise walk trek | trail price
hiker: walker hiking | trail rescue
hiking: walking hike trekking | trail
hill: slope mound ridge mountain | capitol congress terrain
hillside: slope hill
hilum: lung root | hilar
hinder: impede obstruct hamper prevent block delay | barrier obstacle restrict
hindu: hinduism religion | temple
hint: suggest suggestion indicate clue tip | sign indication
hip: pelvis joint | replacement surgery implant fracture orthopedic
hiphop: rap music rapper
hire: recruit employ appoint recruitment engage hiring rent onboard | job join appointment name position workforce rental vacancy lease staff
hired: employed recruited appointed contracted engaged
hiring: recruitment recruit hire employment | job vacancy staff
hispanic: latino latina | community
historian: scholar history | author professor research archive
historical: historic past history former | archive heritage record
historically: traditionally previously past | history long
history: past background record heritage | founded decade century historic ever tradition archive establish
hit: strike reach impact affect success achieve collide | record damage attack target milestone song crash
hitch: problem delay glitch | tow technical
hitherto: previously before | until
hiv: aids virus | infection antiretroviral positive
hive: bee colony | honey
hive: beehive bee | honey
hobby: pastime interest leisure
hockey: nhl ice puck | team
hog: pig swine pork
hold: host organize keep own retain possess conduct | held stake event meeting share maintain position schedule
holder: owner bearer possessor | shareholder license record card ticket champion investor
holding: stake asset investment interest share | company portfolio
hole: gap opening cavity pit | golf drill bore well ozone
holiday: vacation christmas festive festival leave | travel season tourism shopping travelers day trip
holler: shout yell | call
hollow: empty void | tube
hollywood: film movie entertainment | studio actor cinema angeles
holmes: sherlock detective | theranos
holocaust: genocide shoah | jewish nazi survivor
hologram: holographic projection | image
holster: holder sheath | gun
home: house residence housing household dwelling domicile | property family domestic resident apartment homeowner care
homebuilder: builder housing | home
homebuyer: buyer purchaser homeowner | mortgage
homeland: country native | security
homeless: homelessness unhoused rough | shelter housing
homelessness: homeless unhoused | shelter housing
homely: plain cozy | house comfort
homemaker: housewife
homeowner: owner resident household | property mortgage
homepage: website site page | www
homer: homerun run | baseball inning
homestay: accommodation lodging | host
hometown: native home birthplace | born
homework: assignment study | student
homicide: murder killing manslaughter death | police
homogeneous: uniform similar consistent | same
homosexual: gay lesbian lgbt
homozygous: genetic allele | gene mutation patient
honest: truthful sincere transparent integrity | fair ethics trust
honestly: truthfully sincerely | integrity
honesty: integrity truthfulness
honey: nectar beekeeping | bee beekeeper food hive sweetener
honeybee: bee pollinator | hive colony honey beekeeper
honeymoon: holiday getaway | couple wedding travel
honor: award recognize recognition prize accolade celebrate tribute distinction commemorate | ceremony medal honoree winner present name proud
honorary: honor | degree doctorate
honored: honoured proud privileged humbled recognized | award
honored: privileged proud recognized awarded
honoree: winner recipient awardee inductee | award recognize
honour: award recognize prize respect tribute
honour: honor award recognize tribute
honoured: honored proud privileged
hood: bonnet | car
hoodie: sweatshirt sweater
hoof: foot trotter | animal cattle horse
hook: catch attach | fish connect
hop: jump beer | flight hip brew
hope: expect aim aspire intend wish aspiration anticipate | plan goal optimistic optimism confidence want
hopeful: optimistic confident
hopeful: optimistic confident hope | candidate
horizon: outlook skyline future | term long
horizontal: flat level | well
hormone: estrogen testosterone insulin endocrine | therapy growth thyroid treatment
horn: alarm siren | rhino animal vehicle
horror: terror fear thriller | film movie scary atrocity
horse: equine stallion mare racehorse | race racing jockey equestrian rider derby stable
horseback: riding horse | rider
horseman: rider jockey equestrian | horse trainer
horsepower: hp power kilowatt | engine
horticulture: gardening plant garden
hospice: palliative | care patient dying
hospital: clinic infirmary medical | patient health healthcare ward bed doctor treatment nurse surgery admit emergency
hospitality: hotel restaurant tourism catering | guest
host: hold organize present stage welcome organizer presenter | event venue conference festival location moderator server
hostage: captive prisoner | release
hostel: lodging accommodation hotel | budget
hostess: host presenter | restaurant
hostile: unfriendly aggressive adversarial antagonistic | takeover bid enemy attack
hostility: aggression animosity conflict | war
hosting: host web server organize | event cloud
hot: warm heat popular | temperature summer thermal spicy demand
hotel: resort inn lodging accommodation motel hospitality | room guest stay property tourism booking
hotelier: hotel owner
hotline: helpline phone number | call
hotspot: wifi wireless | internet location
hour: time minute sixty hourly | day schedule open overtime clock duration
hourly: hour per | wage rate
hours: time schedule | open opening overtime shift daily
house: home residence accommodate dwelling contain building | housing parliament representative family property congress chamber
household: family home domestic | consumer income house resident people
householder: homeowner resident owner
housekeeping: cleaning cleaner | hotel
housewife: homemaker wife | family home
housing: home accommodation residential apartment dwelling shelter lodging | house rent affordable unit
houston: texas texan | nasa energy
hover: float fluctuate | drone helicopter rate
however: but nevertheless though although | despite
howl: cry wail | wolf wind dog
hq: headquarters office base | located
hub: center centre base
hub: center centre base terminal | network
huddle: gather meeting | team
hudson: river bay | york
hue: color shade | paint
hug: embrace cuddle | family
huge: large enormous massive vast immense substantial big giant | major significant billion
human: person people individual mankind humanity | rights trafficking resource clinical man
humanitarian: aid relief charity | refugee crisis
humble: modest grateful | honor
humbled: honored grateful
humiliation: shame embarrassment
humor: comedy wit | comic funny joke
humorous: funny comic witty amusing | comedy
hunch: guess suspicion intuition | feel
hundred: hundreds century | thousand number many
hunger: famine starvation malnutrition hungry | food insecurity poverty poor nutrition meal
hungry: starving malnourished | food meal hunger feed
hunt: search pursue chase seek hunting | hunter wildlife game poach investigate
hunter: poacher huntsman | hunting wildlife license game deer season
hunting: hunt search pursuit | wildlife license game season deer
hurdle: obstacle barrier challenge
hurdle: obstacle barrier challenge | race
hurl: throw toss cast | attack
hurricane: storm cyclone typhoon | flood wind tropical
hurricane: storm cyclone typhoon | landfall damage
hurry: rush hasten haste speed | quick urgent
hurt: injure harm damage wound injured affect | injury victim pain hospital negative impact
husband: spouse partner | wife married family couple man
hut: cabin shelter lodge | house mountain
hvac: heating cooling ventilation conditioning
hybrid: mixed combination | electric plug remote car office
hydro: hydroelectric hydropower water | dam
hydrocarbon: oil gas petroleum | fossil
hydroelectric: hydro hydropower | dam power
hydrogen: fuel gas | electrolyzer electrolysis cell energy clean ammonia renewable
hydropower: hydro hydroelectric | dam
hymn: song anthem | church choir sing
hypermarket: supermarket superstore retailer | store
hypertension: pressure | blood
hypothalamic: hypothalamus brain | hormone obesity
hypothalamus: brain hypothalamic | hormone
hypothesis: theory assumption premise | study research test scientist evidence
ice: frozen glacier frost snow | hockey arctic skating cream winter rink cold
icecream: gelato dessert cone | dairy
iconic: famous legendary classic | landmark
icu: intensive critical | care patient hospital
icy: frozen cold slippery | snow
idea: concept proposal plan suggestion notion vision | innovation initiative inspiration propose think
ideal: perfect optimal suitable best | suit fit value
identical: same equal alike matching | twin equivalent
identification: recognition identity detection determination id | passport card document biometric discover
identify: recognize determine detect pinpoint name discover find spot | identification reveal diagnose locate research
identity: identification persona name | personal theft brand passport biometric fraud
ideology: belief doctrine philosophy | political party extremism policy
idle: inactive unused dormant | plant shutdown worker furlough halt
ignite: spark light start trigger | fire
ignorance: unawareness misunderstanding | unaware misinformation
ignorant: unaware uninformed | education
ignore: disregard neglect overlook disobey | violate fail warning refuse
ill: sick unwell ailing | disease patient illness hospital symptom
illegal: unlawful illicit criminal prohibited banned | law
illinois: chicago springfield | midwest state
illiterate: uneducated illiteracy | literacy read
illness: disease sickness ailment disorder condition infection | patient symptom sick outbreak health treatment
illuminate: light brighten clarify lighting | lamp reveal explain
illumine: light illuminate brighten | lamp
illusion: deception trick | magic appearance
illustrate: demonstrate show exemplify depict highlight | example illustrator picture explain
illustration: example drawing picture image | artist illustrator book
illustrator: artist illustration | book draw
image: picture photo photograph reputation imaging portrait | camera scan visual photography download brand
imagery: picture photo image | satellite
imaginary: fictional fictitious invented | story
imagination: creativity vision | creative inspire
imagine: envision visualize conceive | think dream
imaging: scan mri xray ultrasound radiology | medical image
imitate: copy mimic emulate simulate replicate | fake counterfeit
imitation: copy replica counterfeit fake | product
immediacy: urgency speed | immediate
immediate: instant prompt urgent direct | effective now soon
immediately: instantly promptly now directly effective | soon today urgent
immense: huge enormous vast massive | great
immersive: interactive virtual | experience exhibit reality
immigrant: migrant refugee immigration foreigner | visa asylum border citizenship citizen foreign newcomer
immigration: migration immigrant migrant visa border | asylum
imminent: soon coming near
immortal: eternal everlasting | hero
immortality: eternity permanence | legend
immunity: protection resistance immune exemption | vaccine antibody prosecution immunization infection
immunization: vaccination vaccine immunize shot inoculation | child dose
immunize: vaccinate inoculate | vaccine immunity
immunotherapy: therapy | cancer immune tumor
impact: effect affect influence consequence result hit outcome | damage change benefit harm significant
impair: damage weaken harm reduce hinder | disability impairment
impairment: writedown charge disability loss | goodwill asset hearing
impart: teach convey share give | knowledge
impasse: deadlock stalemate
impasse: deadlock stalemate standoff | negotiation
impatience: frustration restlessness | wait delay
impatient: eager frustrated | wait
impatiently: eagerly restlessly | wait
impede: hinder obstruct block hamper
impending: imminent upcoming approaching
imperative: essential vital crucial
impersonal: cold detached | automated
impersonate: pose imitate mimic | scam
impetus: momentum drive stimulus boost
implant: device prosthesis insert | surgery dental
implement: introduce apply execute adopt enact deploy tool carry enforce | implementation plan policy launch roll effect
implementation: rollout execution introduction deployment implement adoption | enforce
implication: consequence effect ramification result | impact significance
implode: collapse fail demolish
imply: suggest mean indicate | suggestion
import: bring importation buy | trade tariff customs foreign goods shipment supplier
importance: significance value relevance priority | important emphasize role key
important: significant key crucial vital essential critical major | priority milestone matter necessary valuable
impose: levy enforce introduce apply set inflict | fine sanction tariff tax penalty restriction ban
impossible: unfeasible unachievable unable | cannot
impress: awe amaze influence | impressive
impression: view perception opinion image | feel effect
impressive: remarkable outstanding striking strong exceptional | record success
imprison: jail incarcerate detain | prison sentence
imprisonment: jail incarceration prison detention | sentence year
imprisonment: prison jail incarceration sentence | year
improve: enhance improvement boost upgrade strengthen increase better advance | enhancement reform optimize recover progress gain
improved: enhanced better upgraded stronger | increase improvement upgrade
improvement: enhancement upgrade progress advance gain betterment | improve increase renovation better growth
impulse: urge drive stimulus | purchase momentum
impurity: contaminant contamination pollutant | recall purity drug
inability: failure unable incapacity | limitation risk
inaccurate: wrong incorrect false
inactive: idle dormant
inadequate: insufficient deficient poor lacking | shortage fail lack
inappropriate: unsuitable improper
inaugural: first opening initial debut maiden | inaugurate
inaugural: first opening maiden | event
inaugurate: open launch begin inauguration | president ceremony
inaugurate: open launch begin start commission | inaugural ribbon
inauguration: opening inaugurate launch ceremony | president
inbox: email mailbox | message
incapable: unable incompetent | fail
incarcerate: jail imprison | prison sentence
incarceration: imprisonment jail prison detention | sentence
incentive: bonus subsidy motivation reward inducement rebate | encourage credit tax grant payment
inception: start beginning launch founding origin | since
inch: centimeter cm | size screen length foot width measure
incidence: frequency rate occurrence prevalence | disease case
incident: event accident occurrence episode case | crash report police emergency breach investigation
incite: provoke stir instigate | violence
incitement: provocation incite | hatred violence
inclination: tendency slope
incline: slope tilt gradient | tend
include: contain comprise feature incorporate encompass cover consist involve | among list part addition
inclusion: diversity inclusive participation representation | disability minority
inclusive: including welcoming | diversity inclusion
inclusive: inclusion open diverse accessible | all included
income: earnings revenue profit pay salary wage | net tax dividend quarter money interest
incomplete: unfinished partial | missing
inconvenience: disruption trouble hassle | apologize
incorporate: include integrate embed combine establish incorporation | company register founded add
increase: rise grow growth raise boost expand gain climb up surge hike jump | higher percent double exceed additional improve more
increased: higher rose grew greater up raised | percent growth
increasing: growing rising expanding raising | demand higher
increasingly: growingly more | rise trend
incredible: amazing remarkable extraordinary unbelievable | exceptional
incredibly: extremely very remarkably | proud
incubate: develop nurture | incubator egg startup
incubator: accelerator hub | startup
incumbent: current sitting existing | election office mayor
incur: sustain bear suffer accrue | cost expense loss charge debt
indefinite: unlimited open | suspension further notice permanent
indefinitely: permanently forever | suspend
independence: autonomy sovereignty freedom | independent anniversary nation self
independent: autonomous separate sovereign unaffiliated freelance | impartial director independence
independently: separately autonomously alone | verify
index: benchmark indicator ranking list | stock
india: indian delhi mumbai | asia bangalore country
indicate: show suggest signal reveal demonstrate imply | sign evidence point data
indication: sign signal evidence hint suggestion | use treatment approve drug label
indicator: measure index metric gauge sign benchmark | economic data performance
indict: charge accuse indictment | grand jury
indict: charge accuse prosecute | indictment jury
indictment: charge accusation indict | jury crime prosecutor allege count conspiracy defendant
indifference: apathy unconcern | neglect
indifferent: apathetic unconcerned | neutral
indigenous: native aboriginal tribal | community nation
indignation: anger outrage | protest condemn
indirect: secondary consequential | cost emission supplier
indirectly: secondarily consequentially | subsidiary own
indispensable: essential vital crucial
individual: person people single personal member | human citizen participant private
individualism: independence autonomy self | liberty
individually: separately singly personally | each one
indoor: inside covered | arena
induce: cause trigger persuade prompt stimulate | incentive
induct: admit enter honor induction | hall fame
induct: admit install | hall fame
inductee: honoree member induct | hall fame
induction: ceremony induct admission | hall fame stove
induction: orientation installation admission | hall fame
indulge: enjoy treat | luxury
industrial: manufacturing factory industry commercial | plant engineering machinery production
industrialization: development industrial | industry factory
industry: sector business manufacturing trade field market | company industrial production factory economy
inevitable: unavoidable certain | expect
inevitably: unavoidably certainly | lead
inexpensive: cheap affordable budget economical | price
inexpensive: cheap affordable low budget | price cost
inexperienced: novice untrained
infancy: beginning babyhood | infant
infant: baby newborn child toddler | month birth formula
infant: baby newborn toddler | child
infantry: soldier army troop | military brigade battalion marine
infantryman: soldier infantry | army
infect: contaminate infection transmit contract | virus disease
infect: contaminate transmit spread infection | virus disease
infection: disease virus illness contamination | bacteria covid hiv transmission case antibiotic sepsis symptom
infectious: contagious communicable transmissible | disease virus outbreak infection pathogen
inference: conclusion deduction | model statistical ai
inferior: lower worse
infest: overrun plague infestation | pest
infiltrate: penetrate infiltration | spy hacker
infiltration: penetration intrusion | filter security spy
infinite: unlimited endless boundless | many
inflamed: swollen inflammation | sore
inflate: increase exaggerate | tire inflation
inflation: price rise cpi | cost percent
inflict: cause impose deal | damage injury harm suffer
inflow: investment deposit | fund net capital
influence: affect impact sway shape effect power | lobby influencer role leader determine
influencer: creator blogger youtuber celebrity | instagram follower social
influential: powerful important leading
influenza: flu virus | vaccine avian
inform: notify tell advise announce brief communicate | notice statement information report educate
informal: casual unofficial
information: data detail info knowledge intelligence | contact visit website news fact report disclosure
informed: knowledgeable notified aware told
infrared: thermal heat | camera
infringe: violate breach infringement | patent copyright
infringement: violation infringe breach | patent copyright lawsuit
infuse: inject add infusion
infusion: injection investment infuse | capital drug
ingest: swallow eat consume
ingredient: component contents | recipe food flavor
ingredient: component element constituent | recipe food
inhabitant: resident dweller citizen population
inherent: intrinsic innate built | risk
inherit: succeed inheritance receive | legacy heir genetic estate
inheritance: legacy bequest estate | inherit tax
inhibition: suppression blocking inhibitor | drug enzyme
inhouse: internal own
initial: first early opening preliminary original | offering ipo start phase beginning
initially: first originally begin | start early
initiate: start launch begin commence introduce trigger | initiation trial open
initiation: start beginning launch
initiative: program project scheme effort campaign plan | launch strategy action drive support
inject: infuse administer injection | vaccine money invest capital needle dose fund
injection: shot jab dose infusion | vaccine cash syringe
injunction: order ban restraint | court judge
injure: hurt wound harm injury injured | accident casualty damage crash hospital
injured: hurt wounded injury casualty | accident hospital victim crash
injury: wound harm trauma hurt casualty damage | injured accident concussion fracture victim hospital surgery
injustice: unfairness wrong
ink: sign agree print | deal
ink: sign dye | printer pen
inland: interior | waterway
inmate: prisoner convict detainee | jail prison
inn: hotel lodge pub | room
inn: hotel pub lodge
inner: internal interior inside central | city
inning: innings frame | baseball cricket pitch run
innocence: blamelessness exoneration | exonerate acquit presumption
innocent: blameless acquitted | civilian victim presume exonerate
innovate: invent innovation create
innovation: invention breakthrough innovative novelty new | technology
innovation: invention breakthrough innovative novelty technology | new pioneering
innovative: new novel groundbreaking creative innovation pioneering
innovator: pioneer inventor
inoculate: vaccinate immunize | vaccine
inoculation: vaccination immunization jab | vaccine
inorganic: mineral chemical | chemistry acquisition
inpatient: hospitalized admitted hospital | bed stay
input: feedback contribution | data comment
inquire: ask investigate query contact | inquiry question information
inquiry: investigation probe question review query examination | commission contact enquiry media request
insane: mad mentally | defense psychiatric
insect: bug pest mosquito beetle bee | pollinator pesticide species butterfly
insert: place put embed introduce implant | add
inside: within interior internal indoors | in inner
insight: understanding knowledge perspective analysis view | data expertise learn information
insignificant: trivial minor negligible
insist: maintain demand assert stress | claim require
insoluble: unsolvable undissolved | solution chemical
insolvency: bankruptcy insolvent bankrupt administration liquidation | creditor debt
insolvent: bankrupt bankruptcy insolvency | debt creditor
insomnia: sleep sleeplessness | disorder
insource: inhouse
inspect: examine check review audit survey inspection | inspector safety test visit
inspector: examiner auditor investigator | inspection police
inspector: examiner officer investigator inspect | safety check report
inspiration: inspire idea influence
inspiration: motivation influence | inspire
inspire: motivate encourage inspiration influence stimulate | role creative engage
instability: volatility unrest uncertainty
instagram: facebook social tiktok | follow photo
instal: install fit deploy installation | setup
install: fit place mount deploy installation setup appoint | build put equipment system
installation: setup deployment placement facility fitting installing | artwork system exhibition install base art
installment: payment episode part tranche
instance: example case occasion | event
instant: immediate prompt rapid moment | quick time
instantly: immediately promptly quickly | real time
instead: alternative rather replace substitute | alternatively
instigate: initiate provoke start
institute: establish institution introduce center academy organization | research university college set school
institution: organization establishment institute body university college | bank school hospital foundation public
institutional: organizational institution | investor pension
instruct: teach order direct train command | instruction lesson
instruction: direction teaching guidance order manual training lesson | teacher guide class command
instructor: teacher trainer coach tutor lecturer | class training course professor
instrument: tool device equipment apparatus | music violin telescope financial sensor measure spacecraft piano
instrumental: key crucial music
insufficient: inadequate lacking | shortage
insulate: protect insulation | loft wall heat
insulation: insulate | energy home
insulin: diabetes | glucose pump pen
insulin: hormone injection | diabetes glucose pancreas
insult: offend offense abuse | apology racist
insurance: coverage insurer cover policy premium reinsurance underwriting | claim protection health life liability policyholder
insure: cover protect guarantee underwrite | insurance policy premium
insured: insurance cover policyholder
insurer: insurance underwriter | policy claim premium
insurrection: rebellion uprising
intact: undamaged whole complete | preserve
intake: consumption admission enrollment | student calorie daily diet
integer: number numeral | math
integral: essential key central fundamental | part important
integrate: combine incorporate merge unify embed connect integration | system include platform
integrated: combined unified incorporated | integration
integration: combination merger unification consolidation incorporation | system integrate interoperability platform inclusion
integrity: honesty soundness ethics
intellect: mind intelligence | mental
intellectual: scholarly academic scholar | property patent copyright trademark disability thinker
intelligence: information ai espionage intellect | artificial spy agency security data cia analytics
intelligent: smart clever | ai technology system
intelligible: understandable clear | language
intend: plan aim mean propose expect intention seek | will goal purpose design
intended: planned designed meant aimed | intention
intense: strong severe heavy extreme fierce | heat competition
intensification: increase escalation
intensify: increase strengthen escalate deepen heighten step | effort grow
intensity: strength severity power force level | emission carbon intense
intent: purpose intention aim goal | letter plan memorandum
intention: plan intent aim purpose goal objective | intend will
intentional: deliberate wilful
interact: communicate engage | interaction
interaction: engagement communication contact | user drug customer interact
intercept: block stop catch seize | missile coast boat pass interceptor
interchange: junction exchange intersection | highway road station
interdependence: mutual reliance | depend
interest: stake share rate curiosity involvement equity | loan bank percent appeal hobby attract borrow ownership
interested: keen curious concerned | apply contact candidate participant
interesting: fascinating intriguing compelling engaging | attract
interface: connection screen | user software
interface: dashboard api screen | user
interfere: meddle disrupt obstruct intervene | interference election
interference: meddling disruption obstruction intervention | election signal foreign
interim: temporary acting caretaker provisional | ceo permanent successor half
interim: temporary acting provisional | half
interior: inside inner internal indoor domestic | design ministry cabin furniture secretary department
intermediate: middle mid medium | level product
intern: trainee internship student | summer
internal: inside domestic inner in | revenue audit company medicine
international: global worldwide foreign multinational overseas cross | world country export abroad nation
internationally: globally worldwide abroad | world
internship: placement intern traineeship | student summer paid
interoperability: compatibility interoperable | standard system
interoperable: compatible interoperability | standard
interpret: explain translate understand read construe | interpretation meaning language
interpretation: explanation meaning translation reading understanding | interpret analysis law
interpreter: translator linguist | language sign translation
interrelation: relationship connection link | correlation
interrupt: disrupt halt stop suspend | interruption outage
interruption: disruption outage break stoppage suspension | service power delay
intersect: cross meet | road
intersection: junction crossing crossroad | traffic road street signal
interstate: highway freeway | state
interstellar: space galactic | star
interval: period gap break interim | time
intervene: interfere intercede | intervention
intervention: action involvement interference treatment | therapy
interview: conversation question talk discussion | media journalist spokesperson podcast candidate press job
interviewer: journalist host
intimate: close personal private | partner violence
intimidate: threaten frighten bully
intimidation: threat bullying harassment
intonation: tone pitch | speech voice
intricate: complex complicated detailed elaborate | design
introduce: launch unveil present bring debut release implement | new introduction legislation product bill
introduction: launch debut release rollout presentation implementation | new introduce beginning
introductory: first initial opening | discount
intrusion: invasion breach
intuition: instinct hunch | feel
intuitive: easy simple
invade: attack occupy invasion | ukraine troop war military species
invader: aggressor invasive | invade species
invariably: always consistently | every
invasion: attack incursion occupation | war
invent: create devise develop design invention pioneer | inventor patent innovation discover
invention: innovation creation development device | patent inventor invent discovery technology
inventor: creator innovator founder invent | patent
inventory: stock stockpile supply | warehouse product goods survey list
invest: fund finance commit spend pour investment | investor capital million money stake funding billion
investigate: probe examine study research inquire explore | investigation police inquiry evidence detective
investigation: probe inquiry study examination review | police fbi detective evidence investigate charge
investigator: detective researcher examiner inspector | trial police study principal fbi clinical
investment: funding financing capital spending stake invest | fund million billion equity portfolio venture asset expenditure
investor: shareholder backer fund stockholder investment | venture capital money stake
investor: shareholder backer stockholder financier holder | invest fund
invisible: unseen hidden | detect
invitation: invite request call | guest attend event ask
invite: ask invitation welcome request call encourage | attend guest event participate join
invitee: guest attendee | event
invoice: bill billing | payment
invoke: cite apply call | law clause
involve: include entail engage participate require comprise | involvement participation part
involved: engaged participating included | participate complex part role
involvement: participation engagement role contribution | involve part community
iodide: iodine salt | potassium thyroid
iodinated: iodine radiocontrast | contrast imaging
iodine: iodide iodinated | contrast radioactive thyroid
ion: charged lithium | battery beam particle
ios: iphone apple ipad | app
ip: intellectual patent property | license
ipo: flotation listing float offering public | share nasdaq exchange price stock
irish: ireland dublin | belfast
iron: steel metal ore | mine foundry supplement anemia
irony: paradox ironic | sarcasm
irregular: unusual abnormal uneven | migration heartbeat
irregularity: anomaly discrepancy misconduct defect | accounting audit fraud
irrelevant: unrelated immaterial | unimportant
irrigate: water irrigation | crop sprinkler
irrigation: water sprinkler | crop farm
irrigation: watering sprinkler | crop water farm
irritate: annoy irritation | skin
irritation: inflammation annoyance | skin eye rash side
islam: muslim islamic | religion
islamic: muslim islam | finance
island: isle islet archipelago | hawaii caribbean coast beach pacific sea
isle: island
iso: standard certification certify | quality
isolate: separate quarantine segregate | isolation infection
isolated: remote alone separate secluded | quarantine lonely rural
isolation: quarantine separation loneliness seclusion | covid lockdown
issue: problem matter release publish topic concern grant | bond publication share edition dispute question warning
italian: italy rome | milan turin
italy: italian rome | milan europe turin
item: product article object piece goods | list agenda artifact
itinerary: route schedule trip | tour
ivf: fertility fertilization | embryo pregnancy
ivory: tusk elephant | trade illegal coast
jab: vaccine shot injection vaccination | dose needle immunization
jacket: coat garment | clothing outerwear apparel vest
jackpot: prize lottery | winner ticket million
jaded: weary tired | bored
jail: prison imprison incarcerate sentence custody | inmate
jail: prison imprisonment incarceration gaol lockup | sentence year inmate
jam: congestion jelly blockage | traffic fruit paper
janitor: cleaner caretaker custodian
janitor: custodian cleaner caretaker | school building
january: jan winter | month year
jap: japanese japan | tokyo
japan: japanese tokyo | asia osaka yen
japanese: japan tokyo | yen
jar: container bottle glass
jaw: jawbone mouth | bone dental surgery
jazz: music swing | festival
jealous: envious possessive | rival
jeans: denim pants
jeep: suv vehicle | chrysler stellantis truck
jeopardize: endanger threaten risk
jeopardy: danger risk
jerk: pull tug | weightlifting snatch
jersey: shirt uniform | number team
jesus: christ christian | church god bible
jet: aircraft plane | fighter fuel
jet: plane aircraft jetliner | private
jetliner: jet plane airliner aircraft | boeing
jew: jewish judaism | israel holocaust antisemitism synagogue
jewel: gem jewelry diamond
jeweler: jewelry jewellery | diamond watch ring
jewellery: jewelry gem ring necklace | gold
jewelry: jewellery gem ring necklace | gold
jewish: jew judaism hebrew | israel holocaust synagogue antisemitism
job: position role work employment post occupation vacancy career task | hire worker employee employ create layoff workforce labor unemployment headcount
jobless: unemployed unemployment | claim rate
jobseeker: applicant candidate unemployed | job vacancy employer
jockey: rider horseman | horse race
jockey: rider | horse race
join: enter unite combine merge enroll participate appoint | hire member joint team become sign link
joint: collaborative shared common combined mutual | venture partnership cooperation together knee hip arthritis
jointly: together collaboratively | joint
joke: jest humor | comedy comedian funny
journal: magazine publication periodical | study
journal: publication periodical diary magazine | published paper
journalism: reporting media press | journalist news
journalist: reporter correspondent editor writer | media newspaper
journalist: reporter correspondent editor writer | newspaper media press
journey: trip travel voyage trek path | passenger route tour expedition mile transport
joy: happiness delight pleasure | celebrate happy
jubilee: anniversary celebration | queen
judaism: jewish jew | rabbi synagogue religion
judge: justice magistrate jurist adjudicate evaluate juror | court ruling sentence trial panel jury rule
judgment: ruling verdict decision decree judgement | court judge appeal order opinion
judo: martial | sport
juggernaut: giant | company
juice: drink beverage | fruit
juice: drink beverage | orange fruit
july: jul summer | month
jumbo: large giant
jump: leap increase surge rise soar climb | percent hurdle
jumper: sweater
jumpstart: kickstart launch boost
junction: intersection interchange | road
june: jun summer | month
junior: younger subordinate youth | young assistant student
junk: scrap discard trash | bond
junk: trash scrap | spam mail
jupiter: planet juno | moon nasa europa spacecraft
jurisdiction: authority territory power district | court law legal country
juror: jury panelist | trial
jury: juror panel judge | trial verdict court convict guilty award
justice: judge law fairness court equity | department prosecutor attorney legal crime supreme minister
justification: reason basis rationale grounds | explain cause
justify: warrant explain support defend | reason justification
jv: venture joint partnership | stake partner
karate: martial | sport
kayak: canoe paddle | river
keen: eager enthusiastic interested avid | willing
keen: eager interested enthusiastic
keep: retain maintain hold preserve continue remain save | store stay protect conserve
kerb: curb | road
kerosene: fuel | jet
ketchup: sauce condiment | tomato
ketosis: ketogenic keto | diet fat
key: important crucial vital critical main major essential | lock central code highlight
keyboard: keypad piano | type computer
keyboard: keypad | computer key
keynote: speech address | speaker conference deliver
kg: kilogram kilo weight
kick: strike boot start | kickoff goal soccer penalty ball football
kickoff: start begin launch opening | game
kickoff: start launch beginning opening | game football
kickstart: launch start begin jumpstart
kid: child youngster youth teenager minor | school family young student pupil parent
kidnap: abduct seize hostage abduction snatch | ransom
kidnapper: abductor captor | hostage ransom
kidnapping: abduction abduct kidnap | victim
kidney: renal nephrology | dialysis transplant donor organ patient
kill: die slay murder death fatal eliminate destroy | victim fatality dead crash attack homicide casualty
killer: murderer fatal deadly | homicide suspect murder
killing: murder death slaying homicide | victim shooting kill
kilo: kilogram kg
kilogram: kg kilo weight
kilometer: km distance kilometre | mile length
kilometre: km distance kilometer | mile length
kilowatt: kw power | energy hour
kilowatthour: electricity energy | power
kind: type sort category generous form variety | compassionate donation
kindergarten: preschool nursery | child school
king: monarch royal sovereign majesty | queen throne crown palace reign kingdom
kingdom: realm monarchy | king britain
kinship: family relationship | relative
kiosk: booth stand terminal | self order
kiss: embrace peck | romance
kit: set equipment gear package pack | tool football
kit: set equipment gear uniform pack bundle | tool
kitchen: cookery galley | cook chef restaurant food appliance meal
kitten: cat feline | adopt pet shelter animal
knee: leg joint | injury surgery replacement ligament cruciate
kneel: bow genuflect | pray protest anthem
knife: blade dagger | stabbing stab weapon attack cutlery
knight: sir title knighthood | honour
knit: knitwear wool weave | yarn
knock: hit strike | door eliminate
knockout: elimination eliminate | round
knot: tie loop | speed ship wind
know: understand recognize aware learn knowledge | known familiar discover inform tell
knowhow: expertise knowledge skill
knowledge: expertise understanding awareness know information insight | learn skill research experience education
known: called famous recognized renowned named well | popular name familiar
kph: speed kilometer
kwh: energy electricity kilowatt | battery capacity
lab: laboratory research testing | scientist
lab: laboratory research | test scientist
label: tag brand name mark packaging labeling | product record warning sticker ingredient
labor: work employment workforce worker labour childbirth | union wage job strike employee employer
laboratory: lab facility | research test scientist experiment science
laborer: worker labourer workman | construction job farm
labour: labor work worker employment | party
lack: shortage absence deficiency scarcity insufficient without | need gap
lacrosse: stick | team
lactating: breastfeeding nursing | milk cow
lad: boy youth | young
ladder: step stairs | fire climb property career
lady: woman female | first wife
lag: trail delay behind | slow gap
lager: beer | brewery
lagoon: lake bay | water marine coastal wetland
lake: reservoir water pond loch | fish
lake: reservoir | water
lakeside: lakefront waterfront lake
lamb: sheep mutton | meat farm
lambast: criticize slam
lament: regret mourn
lamp: light lighting bulb lantern | led electric
land: property terrain ground acreage soil touchdown territory arrive | acre hectare site aircraft arrival plot farm estate
lander: spacecraft probe | moon
landfill: dump waste | trash
landing: touchdown arrival | aircraft lunar moon runway spacecraft rover
landlord: owner lessor property | tenant rent
landlord: owner lessor | tenant rent property
landmark: historic milestone monument iconic | site building
landmark: monument icon historic milestone | building
landscape: scenery terrain environment | garden park market view countryside
landscaping: garden lawn
landslide: mudslide slide avalanche | rain
landslide: mudslide slip overwhelming | election rain victory
lane: road path route track | traffic highway bus cycle
language: tongue speech dialect linguistic | english spanish translate speak translation bilingual word
laos: lao laotian | asia vientiane mekong
lap: circuit round | race track driver
lapse: expire expiration end failure | policy error
laptop: notebook computer pc macbook | screen
large: big huge major sizeable substantial vast great | size extensive leading
largely: mainly mostly primarily chiefly | due
larger: bigger greater expanded | increase size
largest: biggest greatest major leading | record
larva: insect maggot | mosquito egg species
last: final previous latest past endure continue | duration year end recent
lasting: enduring permanent durable sustained | legacy
lasting: permanent enduring durable | last
latam: latin america | brazil mexico
late: delayed overdue deceased recent | delay evening end after
lately: recently latterly | new
latency: delay lag | millisecond network
latent: dormant hidden | infection
later: subsequently after afterwards eventually | next follow then
latest: newest recent current last | update
latest: newest recent new
latin: hispanic latino | america spanish music
latino: hispanic latina | community
latitude: freedom flexibility | longitude
latte: coffee espresso
latter: second last | half
laud: praise commend
laugh: laughter chuckle | comedy humor
laughter: laugh comedy | humor
launch: introduce start release begin unveil debut open rollout initiate introduction | new rocket spacecraft campaign available establish
launchpad: launch | rocket
laundering: money launder | fraud bank
laureate: winner recipient | nobel prize
lavatory: toilet restroom bathroom
lavish: luxurious generous spend
law: legislation act statute regulation legal bill rule ordinance code | court attorney enforcement congress legislature enact
lawmaker: legislator senator representative politician congressman mp | law vote bill parliament
lawman: sheriff marshal officer police
lawn: grass turf garden | mower
lawsuit: suit litigation sue case action complaint | court plaintiff
lawyer: attorney counsel solicitor barrister advocate | legal law firm litigation court client
lay: place set put | layoff foundation stone egg dismiss
layer: coat tier level coating | film surface
layoff: redundancy cut dismissal fire sack downsize retrenchment | job workforce employee severance eliminate restructuring
layoff: redundancy dismissal furlough downsizing retrenchment job | cut worker workforce
layout: arrangement design plan floorplan | page
layover: stopover stop | flight
lazy: idle inactive | slow
lb: pound weight
lead: head direct guide manage spearhead leader result run | chief executive charge top metal advantage chair cause
leader: head chief boss executive president pioneer director | leadership founder chairman minister captain lead
leaders: executives heads chiefs presidents | leadership government
leadership: management direction guidance executive helm | leader team role head appoint ceo
leading: top foremost major premier prominent best | leader largest main global
leaf: foliage frond | tree plant
leaflet: brochure pamphlet flyer
league: association division competition conference | team season club football championship match
leak: spill leakage disclosure breach escape | gas oil data water
leak: spill leakage escape discharge disclosure | pipe gas data breach oil
lean: efficient thin | manufacture
leap: jump surge bound | increase advance
learn: study discover train find understand master | education knowledge course student school
learned: educated scholarly | lesson knowledge
learner: student pupil trainee apprentice | course education
learning: education study training knowledge | student teach school classroom machine course
lease: rent hire rental charter tenancy let | tenant landlord property square
lease: rent rental tenancy let leasing | tenant year
leasing: lease rental rent | aircraft
least: minimum fewest lowest | more
leather: hide skin | shoe fashion bag
leave: depart exit resign quit departure step retire resignation withdraw evacuate | successor former vacation holiday parental absence replace outgoing
lecture: talk speech address presentation seminar | professor university speaker
lecturer: professor academic teacher instructor speaker | university
lecturer: professor teacher instructor | university
ledger: register record book | blockchain account
left: departed exited remaining | resign former remain
leg: limb stage | foot knee injury
legacy: heritage inheritance bequest history | old system
legal: lawful judicial statutory law permitted | court lawyer attorney lawsuit litigation counsel
legally: lawfully law | binding rights
legend: icon star myth | hall famous story
legendary: famous iconic renowned
legendary: famous iconic renowned celebrated | legend
legging: pants tights
legislation: law bill act statute regulation | congress parliament senate enact lawmaker vote
legislative: lawmaking parliamentary | law bill congress assembly senate legislature
legislator: lawmaker senator representative congressman assemblyman | politician bill legislature parliament member
legislature: parliament congress assembly senate | lawmaker bill law house
legitimate: lawful legal valid genuine
legroom: space seat | inch
leisure: recreation entertainment | hotel travel sport tourism hobby
lemon: citrus fruit | juice
lemonade: drink beverage
lend: loan provide credit | bank borrow lender mortgage
lender: bank creditor financier | loan mortgage credit
length: duration extent distance long | meter mile kilometer foot
lengthy: long extended prolonged | delay
lens: optic optical glass | camera eye contact telescope
lesbian: gay lgbtq
lesion: wound sore injury | skin tumor
less: fewer lower reduced below under | reduce decrease decline
lessee: tenant renter | lease
lessen: reduce decrease diminish alleviate mitigate | cut
lessened: reduced decreased diminished
lessening: reduction decrease decline | cut
lesser: smaller lower minor | charge
lesson: class instruction course learning | teach teacher student
lessor: landlord lease | aircraft
let: allow permit enable rent lease | license tenant
lethal: deadly fatal | death weapon
letter: correspondence note message mail | write intent send sign written
leukemia: cancer leukaemia blood | patient
levee: embankment dike | flood
level: rate degree amount tier stage standard | high record height
leverage: use debt exploit gearing harness | ratio technology
levy: tax charge duty fee tariff impose | collect
levy: tax tariff charge duty fee impose | rate
lexicon: dictionary vocabulary | word language
lgbtq: gay lesbian transgender pride
liability: debt obligation responsibility | balance liable insurance
liable: responsible accountable answerable | liability guilty court
liaison: contact coordinator link intermediary | coordinate
liberal: progressive democrat | party politics arts left
liberalism: liberal progressivism | politics democracy
liberate: free release emancipate | liberation
liberty: freedom independence | right civil
librarian: library archivist | book
library: archive collection | book librarian read museum
licence: license permit | driving
license: permit authorize licence authorization permission agreement | royalty patent driver approval right certificate
licensed: authorized permitted certified registered | license
licensee: license holder | licensor
licensing: license royalty | agreement
licensor: license owner
lick: taste tongue | dog
lid: cover cap top | container
lie: falsehood deceive mislead | false perjury rest situated
lieutenant: officer deputy | governor police army navy colonel
life: living lifespan existence lifetime lives | live insurance death biography survival human
lifeguard: rescuer | beach pool
lifelong: lifetime life
lifesaving: critical | rescue treatment kidney
lifespan: life longevity | year age
lifestyle: living life
lifetime: career life lifespan | achievement
lifetime: life career
lift: raise remove boost increase elevator elevate end | ban restriction ski hoist
liftoff: launch | rocket
light: lamp illumination lighting lightweight illuminate | bulb led bright beam
lighted: lit illuminated | lamp
lighting: light lamp illumination led | bulb electric
lightly: slightly gently | little
lightning: thunderstorm bolt | storm strike fire
lightweight: light portable thin | weight
lightweight: light portable weight | gram kilogram
like: similar enjoy prefer such love | popular favorite
likelihood: probability chance possibility odds risk | likely
likely: probable expected potential | expect may forecast chance
likewise: similarly also | same
limb: arm leg | prosthetic amputation amputee
limit: restrict cap restriction reduce maximum curb constrain | ceiling threshold ban boundary
limitation: restriction constraint limit cap | statute
limited: restricted finite scarce | few edition small ltd
limousine: car chauffeur
limp: lame hobble | injury
line: route queue row range railway | product rail cable train border business
linear: straight direct | television
linen: fabric | bed
liner: ship cruise | passenger
lineup: roster range bill programme | artist model player band
linger: remain persist stay | long
lingerie: underwear bra
linguist: translator linguistics | language professor
linguistic: language verbal | linguistics
linguistics: language linguist | speech
link: connect connection tie join associate association relationship url correlate | partnership website bridge cause
linkedin: social profile | connect
linux: unix opensource | server operating
lion: animal cat | zoo
lion: cat predator | wildlife zoo pride
lip: mouth edge | cosmetic lipstick
lipstick: makeup cosmetic | color
liquid: fluid water | gas cash liquidity lng
liquidate: dissolve sell wind | liquidation asset bankrupt
liquidate: wind dissolve sell | asset creditor liquidation
liquidation: bankruptcy insolvency dissolution | creditor asset sell
liquidation: insolvency closure bankruptcy dissolution winding | asset creditor sale
liquidator: administrator receiver | insolvency asset
liquidity: cash funds | credit facility million
liquor: alcohol spirit whiskey | drink beverage wine vodka
list: catalog register roster listing enumerate index directory | include exchange name rank publish
listen: hear tune | audio radio podcast listener webcast consult
listener: audience hearer | radio podcast hear
listing: ipo flotation list entry | stock exchange property home
liter: litre volume | gallon water milliliter
literacy: reading literate read | student
literal: exact verbatim | word
literally: actually exactly | really
literary: literature book | author novel writer poetry prize
literate: literacy reading
literature: book writing literary fiction | author novel publication poetry
lithium: battery metal | mine
litigant: plaintiff party | court lawsuit
litigation: lawsuit legal sue case | court
litre: liter volume
litter: trash rubbish garbage waste | clean puppy plastic
little: small slight limited minor | few young
live: reside living dwell broadcast exist inhabit residence | resident life stream home concert based webcast
lively: vibrant energetic active | event
liver: hepatic organ | hepatitis transplant cirrhosis disease
livestock: cattle animal herd poultry | farm pig sheep farmer cow
livestream: stream webcast broadcast live | online watch youtube
livestreaming: stream broadcast webcast | online live
living: alive residing livelihood | cost life resident live standard
lng: liquefied natural gas | terminal
load: burden cargo weight capacity | freight electricity ton upload
loaded: full laden | cargo
loading: cargo charging | ship dock truck
loaf: bread bakery | slice
loan: credit debt mortgage borrowing lending advance financing facility | lend bank borrower interest repay lender
lobby: advocate campaign foyer influence | hotel lobbyist congress
lobbying: lobby lobbyist advocacy | government
lobbyist: lobby advocate | government
lobe: brain lung | ear
lobster: seafood shellfish
local: community regional municipal resident neighborhood nearby | city town county area
locale: place location setting
locality: area place district neighborhood | local
locally: nearby regionally domestically | community
locate: find situate base position site | headquarters location near detect
located: situated based sited positioned headquartered | near address city site
location: site place venue address position spot locale | where city facility headquarters map based region
lock: secure fasten | key security canal door
lockdown: quarantine restriction closure | covid pandemic school
locker: storage cabinet | parcel gym
lockout: stoppage dispute | union worker
locomotive: train engine rail
lodge: file submit hotel cabin | complaint appeal resort
lodging: accommodation hotel housing room | stay
lodging: accommodation hotel room
loft: apartment attic
loft: attic apartment | insulation
log: record register wood | timber forest data
logging: forestry timber | forest
logic: reason rationale | circuit
logical: rational reasonable | step
login: password username account | user
logistics: transport distribution shipping supply freight warehousing
logo: emblem symbol brand mark | design
london: uk british | england city britain
lone: only sole single
loneliness: isolation solitude | lonely elderly mental
lonely: isolated alone | loneliness
long: lengthy extended prolonged duration | length year term distance mile
longer: extended prolonged | extend more delay
longest: length most
longevity: lifespan life | age
longlist: shortlist nominee | prize
longstanding: established old | relationship year
longtime: veteran old | year friend
look: appearance seek see view search appear examine | design
lookback: review retrospective
looking: seeking searching | forward
lookup: search query | database
loom: threaten near weave | textile
looming: imminent coming
loophole: gap exemption | tax law
loose: free slack detached | screw recall
loosely: freely roughly | relaxed
loosen: ease relax | restriction
loot: steal plunder rob | looting theft
lord: peer baron nobleman | house
lorry: truck hgv vehicle | driver
lose: loss forfeit defeat fail drop shed beaten | decline job miss weight missing
loss: deficit losing defeat shortfall death decline decrease | net lose quarter damage
losses: deficit loss damage | net quarter casualty
lost: missing forfeited defeated | loss find disappear
lot: many plot parcel much batch | auction parking number land
lotion: cream moisturizer | skin
lots: many numerous plenty | parcel
lottery: lotto jackpot draw | ticket winner
loud: noisy deafening | noise sound volume decibel
loudly: noisily audibly | noise
lounge: bar room sitting | airport
lousy: bad poor terrible | quality
love: adore passion affection enjoy like | romance favorite fan
lovely: beautiful delightful | attractive
lover: enthusiast fan partner | romance
low: reduced cheap minimal small depressed | below decline decrease
lower: reduce decrease cut less decline reduction down drop slash | cheaper fall below
lowered: reduced cut decreased dropped
loyal: faithful dedicated devoted | loyalty customer fan
loyalty: allegiance faithfulness dedication | reward customer program member retention
lp: album vinyl record
lpg: propane gas
luck: fortune chance | lottery win
lucky: fortunate winning | winner prize lottery
lucrative: profitable rewarding
lug: carry haul | baggage
luggage: baggage suitcase bag | airline passenger airport
lull: pause calm | slow
lumber: timber wood | sawmill forest
lump: sum mass tumor | breast payment
lunar: moon satellite | nasa artemis lander crater
lunch: meal luncheon | food restaurant school
luncheon: lunch meal | event speaker
lung: pulmonary respiratory | cancer breathing asthma smoke
lunge: thrust attack | knife
lure: attract entice tempt | draw bait
lurk: hide prowl | threat
luxurious: lavish deluxe upscale luxury | hotel
luxurious: luxury lavish upscale
luxury: premium upscale deluxe lavish | expensive brand fashion resort
lymphoma: cancer blood | patient
lyric: song words | music songwriter
lyricist: songwriter writer | lyric musical
macaroni: pasta
machine: device equipment machinery apparatus | tool robot engine computer
machinery: equipment machine plant | tractor industrial
machinist: operator fabricator | machine factory train
machinist: operator | machine union
mad: angry insane | crazy
made: manufactured produced created built
magazine: publication journal periodical | publisher editor article news
magic: magical conjuring | magician illusion
magician: illusionist conjurer | magic
magnate: tycoon mogul billionaire | business
magnet: magnetic attraction | rare earth
magnetic: magnet magnetism | mri resonance field
magnetism: magnetic magnet | field
magnificent: splendid spectacular grand | impressive
magnify: enlarge amplify increase | microscope
magnitude: size scale extent | earthquake richter
maid: housekeeper cleaner | domestic
mail: post email postal letter | deliver send package ballot
mailbox: inbox post | letter
mailbox: postbox letterbox inbox | post
mailing: mail letter post | list address
mailman: postman carrier | mail
main: principal primary chief major key leading core | central important headquarters
mainland: continent | island
mainland: continental continent | island
mainly: mostly primarily largely chiefly principally | focus
maintain: keep retain preserve sustain service uphold | maintenance repair continue
maintenance: upkeep repair servicing maintain | overhaul aircraft
maize: corn crop
major: significant large important main key leading | big military officer
majority: most bulk | vote percent control half stake
make: produce manufacture create build earn generate cause production construct | maker product revenue earnings factory income profit
makeover: renovation revamp redesign transformation
maker: manufacturer producer builder creator | make product brand
makeshift: temporary improvised | shelter
makeup: cosmetics cosmetic beauty | lipstick
making: production manufacturing creating | make
malaise: fatigue weakness illness | symptom slump
malaria: mosquito parasite disease | vaccine africa net
malaria: mosquito parasite | fever vaccine net
male: man masculine | men boy gender
mall: center centre plaza | shopping store retail
malware: virus ransomware spyware | hacker computer
mama: mother mom | family
mamma: mother mom breast | cancer
mammal: animal creature | species whale bat
mammoth: huge giant massive
man: male gentleman person | suspect husband guy
manage: run operate oversee administer direct handle control supervise | management manager lead charge responsible succeed
management: administration executive leadership oversight handling | manager director team board control
manager: executive supervisor director head boss administrator coach leader | management run lead team
manchester: mancunian england | united city
mandate: require requirement order law mandatory | must
mandate: requirement order authority require rule obligation | law term
mandatory: compulsory required obligatory must requirement
mandatory: compulsory required obligatory | must
maneuver: manoeuvre exercise operation | military tactic
manga: comic anime | japanese
manhattan: york borough | city
manhunt: search hunt | suspect
manicure: nail beauty | salon
manifest: demonstrate show list | cargo passenger
manifestation: expression sign demonstration | symptom
manifold: multiple numerous | engine
manipulate: influence rig control alter | market price fraud
manned: crewed staffed piloted | mission
manner: way method fashion style | means
manners: etiquette politeness courtesy | behavior
manometer: gauge barometer | pressure measure
manpower: workforce labor staff personnel | worker
manpower: workforce staff labor personnel | worker
mansion: house estate home
manslaughter: homicide killing | death
manual: handbook guide instructions | hand transmission
manufacture: produce make build fabricate assemble production | factory plant facility product manufacturer
manufactured: made produced built assembled | factory
manufacturer: maker producer builder supplier | factory manufacture brand company automaker
manufacturing: production industry factory making | plant manufacturer
manure: dung fertilizer slurry compost | livestock
manuscript: document text | book paper
many: numerous several number multiple lots | thousand hundred count total
map: chart plan mapping atlas | location gps survey navigation
mar: march damage spoil | month
marathon: race run runner | mile finish
marble: stone granite | sculpture statue
march: protest rally demonstration parade | month mar
margarine: butter spread
margin: profit spread edge | gross percent operating profitability
marginal: slight small minor | seat
marijuana: cannabis weed pot | dispensary legal
marina: harbor dock yacht | boat
marine: maritime ocean sea nautical | fish coast navy
marine: ocean sea maritime | navy
marital: marriage matrimonial | divorce married
mark: celebrate commemorate denote score grade observe | anniversary milestone label
markdown: discount reduction | price sale
marked: significant noted notable | anniversary
markedly: significantly noticeably considerably
market: marketplace sell promote industry trade bazaar | sale customer share demand exchange sector
marketable: saleable sellable | securities
marketer: advertiser marketing
marketing: advertising promotion | campaign brand advertise sales
marketplace: market platform exchange | ecommerce seller
marking: celebrating commemorating label | anniversary
marksman: shooter sniper | rifle
markup: margin increase | price
marriage: wedding matrimony union wedlock | couple spouse wife husband
married: wed wedded | wife husband couple spouse
marrow: bone stem | transplant donor leukemia
marry: wed wedding marriage | bride groom couple wife husband
mars: martian planet | rover nasa spacecraft perseverance
marshal: organize officer | fire police
martian: mars planet | rover
martyr: saint victim | died
marvel: wonder miracle | comics superhero
marvelous: wonderful amazing | great
mascara: makeup cosmetic
mask: covering respirator facemask conceal | covid face ppe
mask: face covering respirator | covid wear
masonry: stonework brickwork | stone brick
mass: weight bulk large amount | kilogram church
massachusetts: boston cambridge | state
massage: rub therapy | spa masseur
massive: huge enormous large vast | major
mast: tower antenna | mobile
master: expert postgraduate learn skilled | degree teacher university
masterpiece: artwork classic | painting artist
masterplan: plan development
masters: degree tournament postgraduate | golf
mastery: expertise command skill | master
mat: rug carpet | floor
match: game fixture contest equal pair correspond | team tournament play donation
mate: friend partner companion | breed
material: substance fabric matter component | steel plastic raw supply significant
maternity: pregnancy childbirth birth obstetric | leave mother hospital
math: mathematics | student
mathematical: numerical mathematics maths | equation
mathematics: math maths algebra numeracy | teacher
maths: mathematics math | student
matinee: performance afternoon | show
mating: breeding reproduction | species
matriculate: enroll register | university
matter: issue subject substance affair | important
mattress: bed sleep
mature: adult ripe develop due | maturity bond
maturity: due adulthood | bond debt date
maximal: maximum highest
maximise: maximize optimise
maximize: maximise optimize increase boost
maximize: optimize increase boost enhance
maximum: highest most top limit peak | cap up
may: might could can possible | month
maybe: perhaps possibly | may
mayonnaise: mayo dressing sauce
mayor: mayoral mayoralty | city council municipal elected town hall
mba: degree business master | school
meadow: field pasture grassland | grass wildflower
meal: lunch dinner food breakfast dish | restaurant eat catering
mean: average signify imply intend represent | result median
meaning: significance definition sense | word
meaningful: significant important substantial | impact
means: method way resource | enable
meanwhile: simultaneously while | time
measurable: quantifiable tangible | result target
measure: assess gauge quantify evaluate action step size | metric indicator length measurement legislation
measurement: metric reading dimension assessment size | measure sensor
measuring: gauging assessing measurement | meter
meat: beef pork poultry lamb protein | butcher
mechanic: technician repairer engineer | car repair
mechanic: technician repairer | car repair
mechanical: machine automatic | engineer engine failure
mechanics: mechanic technician engineering | engine repair
mechanism: system process method means | device
medal: award decoration gold silver bronze honour | olympic winner
medal: gold silver bronze award | olympic winner
medalist: winner medallist | olympic gold
meddling: interference interfere | election
median: average middle | price income
mediation: arbitration mediator negotiation | dispute
mediator: negotiator arbitrator | dispute
medic: paramedic doctor physician | treat
medical: health clinical healthcare medicine | doctor hospital physician patient device
medication: drug medicine prescription pill treatment | dose pharmacy
medicine: drug medication pharmaceutical treatment therapy remedy pharmacology | doctor pill prescription tablet vaccine physician
medieval: historic gothic | castle century
medium: average mid channel intermediate | small size press
meet: satisfy fulfill convene gather achieve encounter meeting comply | talk summit discuss conference requirement
meeting: conference gathering session summit assembly talk | discuss board agm meet shareholder
meetup: gathering meeting
megapixel: resolution mp | camera
megawatt: mw power capacity kilowatt | solar wind
melancholy: sadness depression | sad
melanoma: skin cancer | patient
melody: tune song music | composer
melt: thaw dissolve | ice glacier
melting: thawing melt | ice glacier
member: participant affiliate associate membership | board committee join subscriber
membership: member subscription enrollment | join fee
meme: viral joke | social
memo: note letter email memorandum | staff
memoir: autobiography biography book | author
memorable: unforgettable notable | experience
memorandum: mou agreement memo | understanding
memorandum: mou memo agreement note | understanding sign
memorial: monument remembrance tribute commemorate | service
memorize: remember learn | memory
memory: recollection remembrance storage | memorial chip alzheimer computer remember ram
men: male man | gender women
menace: threat danger | threaten
mend: repair fix | heal
menopause: menopausal | woman hormone
menstrual: period menstruation | woman
menswear: man fashion clothing
mental: psychological psychiatric | health depression anxiety wellbeing illness
mentally: psychologically emotionally | ill health
mention: cite refer reference note | name
mentor: coach adviser advisor guide teach | mentee youth program
mentoring: mentorship coaching guidance | youth program
mentorship: mentoring coaching guidance | program
menu: dish food offering | restaurant chef
merchandise: goods product stock commodity | retail store sale
merchandising: retail merchandise selling
merchant: trader retailer dealer seller | bank vessel shop ship
mercury: metal planet | toxic pollution thermometer
mercy: compassion clemency | hospital
mere: only just simple | small
merely: only simply just | mere
merge: combine merger unite consolidate amalgamate join | acquisition deal integrate
merger: combination consolidation merge amalgamation takeover acquisition union | deal transaction company shareholder
merit: deserve excellence value | award
merry: festive happy | christmas
mesh: net screen | network
mess: disorder chaos | clean
message: communication note letter text | email send
messaging: message text chat | app sms
messenger: courier carrier | whatsapp app
metal: steel iron aluminum copper | gold mine zinc alloy
metaverse: virtual | reality avatar
meteor: meteorite asteroid | shower comet
meteorite: meteor asteroid | rock space
meteoritic: meteorite meteor | rock
meter: metre gauge | foot length kilometer height electricity
methane: gas emission | greenhouse
method: technique approach way procedure process | means technology
methodically: systematically carefully | method
metre: meter length distance
metro: subway underground metropolitan | train
metropolis: city megacity | urban
metropolitan: city urban metro | area museum transit
mexican: mexico latino | latin
micelle: molecule particle | drug
michigan: detroit lansing | state
micrometeorite: meteorite meteor dust | space
microorganism: microbe bacteria organism germ | virus yeast fungus
microphone: mic recorder | audio sound
microplastic: plastic pollution | ocean
microscope: microscopy magnifier | cell lens laboratory
microscopic: tiny small | microscope
microscopically: microscopic minutely | tissue
microwave: oven heat | food
microwave: oven | food
mid: middle central midpoint | half
midday: noon twelve
middle: center mid central midpoint | east school
midfielder: player footballer | team club goal
midlands: birmingham | england
midnight: twelve night | deadline
midweek: wednesday
midwife: nurse obstetric | birth maternity
mighty: powerful strong | great
migrant: immigrant refugee | border worker
migrate: move relocate transfer migration | bird cloud
migrate: move transfer switch migration relocate | cloud system bird
migration: immigration move transfer movement | migrant border cloud
migration: immigration movement relocation transfer | migrant border bird
mil: million thousand
mild: moderate slight gentle | symptom
mile: kilometer distance | length race long
mileage: distance mile range mpg | fuel
milestone: landmark achievement anniversary marker | payment reach
milestone: landmark achievement anniversary | reach
militant: extremist fighter terrorist
militant: extremist insurgent terrorist rebel
military: army armed defense navy force | soldier troop weapon war
militia: armed rebel paramilitary | fighter
milk: dairy lactation | cow cheese calf
mill: factory plant grinder | flour paper steel textile
millennial: young generation | age
millidegree: degree thousandth | temperature
milligram: mg gram | dose tablet
millimeter: mm length
million: m mn | dollar thousand number billion
millionaire: rich wealthy | lottery
mimesis: imitation mimicry | art
min: minute minimum | time
mind: brain psyche mental | think
mine: mining pit colliery quarry | miner coal gold ore explosive copper
miner: mining digger prospector | coal gold mine
miner: mining prospector | gold bitcoin coal
mineral: ore rock lithium | mine deposit vitamin
mingle: mix socialize | network
mini: small miniature compact
miniature: small mini tiny
miniature: tiny small mini | model
minibus: bus van coach | passenger
minimal: minimum slight little low | small
minimise: minimize reduce lower
minimize: reduce lessen limit decrease mitigate | avoid
minimum: lowest least smallest | wage floor require
mining: extraction excavation mine quarrying | gold ore miner coal
mining: mine miner extraction | gold copper ore
miniseries: series drama | episode
minister: secretary ministry pastor clergy | government prime cabinet premier
ministry: department government | minister church
minivan: van vehicle car
minnesota: minneapolis midwest | state twin
minor: small slight juvenile lesser underage | child
minority: ethnic underrepresented | stake black group
minute: tiny moment time | sixty hour second
miracle: wonder marvel | medical
mirror: reflect glass | telescope
miscalculation: error mistake
miscarriage: pregnancy loss | woman
miscellaneous: various other
misconception: misunderstanding myth fallacy
misdemeanor: crime offense | charge
miserable: unhappy sad | poor
misery: suffering hardship distress | poverty
misfortune: hardship adversity | accident
mislead: deceive misrepresent dupe | false misleading
misleading: deceptive false inaccurate untrue | mislead
misplaced: lost mislaid | missing
misrepresent: distort falsify mislead
miss: fail absent skip omit | injury absence
missile: rocket ballistic weapon projectile | launch defense
missing: lost disappeared absent unaccounted whereabouts | search find found
mission: purpose goal operation task expedition | nasa objective vision
missionary: evangelist preacher | church
mississippi: jackson river | state
missouri: louis kansas | state
mist: fog spray | weather
mistake: error fault blunder wrong inaccuracy | correct inadvertent
mistaken: wrong incorrect | error
mistakenly: erroneously wrongly accidentally
misunderstand: misinterpret misconception | confusion
misuse: abuse misapply exploit | misappropriation
mitigate: reduce alleviate lessen ease offset | mitigation climate risk
mix: combine blend combination mixture | variety
mixed: combined blended varied | use
mixture: blend mix combination | ingredient
mma: martial fighter ufc | bout
mn: million
mob: crowd gang | mafia
mobile: cell phone wireless cellular handset smartphone cellphone | app network
mobile: phone cellphone portable handset wireless smartphone | app cellular
mobility: movement transport
mobility: movement transport accessibility | wheelchair
mobilize: rally deploy organize activate | troop resource
mock: fake simulated ridicule | test
mode: manner method transport | setting
model: version design framework type prototype | car example simulate
modem: router | internet broadband
moderate: mild reasonable average | host medium chair
moderately: somewhat fairly
moderator: host panel chair | discussion
modern: contemporary new current advanced | modernize technology
modernise: modernize upgrade update
modernity: modern contemporary | culture
modernization: upgrade renovation update modernize | new infrastructure
modernize: modernise upgrade update renovate overhaul
modernize: upgrade update refurbish renovate overhaul modernization
modest: slight small humble | limited
modification: change alteration amendment adjustment modify revision
modified: changed altered adapted adjusted amended
modifier: modify adjustment | change
modify: change alter adjust amend adapt revise tweak | amendment modification
modular: prefabricated | home
modulation: adjustment variation | signal
mogul: tycoon magnate | media
moist: damp wet humid | water
moisture: humidity water damp | wet rain
moisturizer: cream lotion | skin
mold: mould fungus shape cast | recall
molecular: molecule chemical | biology dna
molecule: compound chemical | drug atom
molest: abuse assault | sexual
molten: liquid melted | lava metal
mom: mother mum parent | family
moment: time instant point | second
momentary: brief temporary
momentum: impetus drive strength | growth
monarch: king queen sovereign ruler | butterfly throne
monastic: monastery monk | abbey
monday: mon weekday | week day
money: cash fund dollar capital finance currency funding payment | pay cost revenue profit price million donation grant
moneymaker: profitable lucrative | revenue
monitor: track observe watch surveillance screen oversee check supervise | measure sensor
monitoring: surveillance tracking observation oversight supervision | monitor sensor
monk: monastic friar | monastery buddhist abbey
monkey: primate ape | animal virus
monopolize: dominate control | monopoly antitrust
monopoly: antitrust dominance | competition market cartel
monsoon: rain rainy | flood season
monster: beast creature | horror
monstrous: huge horrible | crime
month: monthly mo | january thirty day year quarter week
monthly: month per
monument: memorial statue landmark | heritage historic commemorate
mood: sentiment feeling emotion | depression
moon: lunar satellite | artemis nasa
moonlight: night moon | job
moped: scooter motorcycle
moral: ethical principled | ethics right
morale: spirit confidence motivation | staff
morality: ethics moral | right
morbidity: illness disease | mortality rate
more: additional further greater extra increased | increase exceed over higher
moreover: furthermore additionally also | addition
morning: am dawn | early day breakfast
mortal: fatal deadly | death
mortality: death fatality | die rate survival
mortality: death fatality | rate risk
mortar: cement artillery | brick shell
mortgage: loan home lending | borrower house lender rate
mortgage: loan lender | home rate
mosque: muslim worship | prayer
mosquito: insect bug | malaria dengue zika bite
most: majority largest highest | percent top
mostly: mainly primarily largely | majority
motel: hotel inn lodging | room
mothball: close idle shut | plant
mother: mom mum parent maternal | family pregnant child
motif: theme design pattern | art
motion: movement proposal | court vote file
motionless: still stationary | stop
motivate: inspire encourage drive incentivize | reason
motivated: driven inspired encouraged
motivation: incentive drive reason inspiration | motive
motive: reason cause purpose | investigation crime
motor: engine automotive | car vehicle electric
motorbike: motorcycle bike | rider
motorcycle: motorbike bike scooter | rider
motorhome: rv camper campervan
motorist: driver car | road
motorsport: racing race | driver car
motorway: highway freeway expressway | road
motto: slogan tagline
mou: memorandum understanding agreement | sign
mound: hill heap | pitch
mount: mountain rise install climb | organize stage
mountain: peak hill summit alpine | ski climb mount everest
mountainous: hilly alpine | terrain
mounted: increased installed rose | horse
mourn: grieve lament | death condolence funeral
mourner: griever bereaved | funeral vigil
mouse: rodent mice | rat computer
mouth: oral jaw | dental tooth estuary
move: relocate shift transfer relocation step movement transport transition | headquarters action new expand decision
movement: campaign motion shift trend activity | group
movie: film cinema picture motion | director actor hollywood theater starring screen
moving: relocating emotional mobile | move
mp: lawmaker member politician megapixel | parliament
mph: speed mile
mri: scan scanner imaging magnetic resonance | brain
mrna: vaccine rna messenger | covid
msrp: price suggested retail | starting dollar
much: substantial considerably amount | cost price total
mucosa: mucosal membrane | tissue
mud: dirt sludge | landslide flood
muddy: dirty boggy | wet
muffin: cake pastry | bakery
muffled: quiet muted | sound
mulch: compost humus | garden
mull: consider weigh ponder explore | option
multinational: global international corporation company
multiplayer: online game | player
multiple: several many numerous various | number
multiplicity: variety diversity | multiple
multiply: increase double grow | triple
mum: mother mom parent | family
municipal: city local civic town | council mayor government
municipality: city town municipal council
munition: ammunition weapon bomb
mural: painting wall art | artist
murder: homicide killing kill slaying manslaughter | convict death suspect victim shooting dead
murderer: killer assassin | murder convict
muscle: muscular brawn | strength exercise dystrophy
muscular: muscle strong | dystrophy
muse: ponder inspiration | artist
museum: gallery exhibition exhibit | art visitor
museum: gallery exhibition institution | exhibit collection curator visitor
mushroom: fungus
music: song musical tune | concert album band orchestra artist singer
musical: music theatre show | broadway performance instrument song
musician: artist performer singer band instrumentalist | guitarist music pianist drummer album
musicianship: music musical | musician
musket: gun rifle | historic
muslim: islam islamic | mosque
mustache: facial moustache | hair charity
mustard: sauce condiment
muster: gather assemble | military
mutual: shared joint reciprocal common | fund
mw: megawatt power capacity
myocardial: heart cardiac | infarction
myriad: many numerous countless
mysterious: unexplained unknown puzzling | mystery
mystery: puzzle enigma unknown | crime
myth: legend misconception | story
mythological: mythical legendary | myth
nab: catch arrest win
nail: manicure fastener | salon
naive: inexperienced innocent | untreated
naked: nude bare | eye
name: call title appoint dub rename nominate designate select | known brand identity appointment
namely: specifically particularly | include
nanny: babysitter childminder carer | child
nanotechnology: nano nanoparticle
nappy: diaper | baby
narrative: story account tale | book
narrow: tight thin reduce slim | loss deficit
nasa: space agency | astronaut rocket
nascar: racing race stock | driver
nasdaq: exchange stock | listed ticker symbol index
nation: country state people republic | national
national: nationwide federal state country countrywide | domestic citizen
nationalism: patriotism nationalist | party
nationalize: seize expropriate | state government nationalization
nationally: countrywide nationwide | national
nationwide: national countrywide across country | state
native: indigenous aboriginal local born | tribe american
natural: organic nature wild | gas environment
naturally: organically normally | nature
nature: environment wildlife ecology natural type | conservation biodiversity
nausea: sickness vomiting queasiness | side effect symptom
naval: navy maritime marine seagoing | ship warship fleet military submarine
navigate: steer sail guide | navigation gps
navy: naval fleet maritime | ship warship sailor submarine
nazi: hitler fascist | holocaust germany war
near: close nearby adjacent approach proximity | vicinity located mile
nearby: near neighboring adjacent local surrounding | close
nearly: almost approximately close roughly | about more
neat: tidy orderly | clean
neatly: tidily orderly | clean
necessarily: inevitably automatically | must
necessary: required essential needed vital mandatory | need
necessitate: require need demand | force
necessity: need requirement essential | necessary
neck: throat cervical | injury spine
necklace: jewelry pendant
necrosis: death tissue | cell
need: require demand must requirement necessity want necessary | shortage essential eligible
needed: required necessary essential | need
needle: syringe injection | vaccine
needless: unnecessary avoidable
negative: adverse unfavorable harmful | decline loss
neglect: ignore abandon | abuse care
neglected: ignored overlooked abandoned | neglect
negligence: carelessness fault malpractice | liability lawsuit
negligible: insignificant minimal | small
negotiate: bargain discuss broker mediate talk | agreement deal negotiation contract
negotiation: talk bargaining negotiate discussion | deal
negotiation: talks bargaining discussion negotiate mediation | deal agreement
negro: black african | league
neighbor: resident neighbour adjacent | community border
neighborhood: district community area neighbourhood | local resident city
neighbour: neighbor resident
neighbourhood: neighborhood community area
neobank: bank fintech digital | app
neocortex: cortex brain | neuron
neonatal: newborn infant baby | hospital
nephew: relative kin | uncle family
nerve: neural neuron | brain pain spinal
nervous: anxious neural worried | system brain
nervously: anxiously uneasily | nervous
nest: breed roost | bird egg
net: profit income after | revenue loss fishing total
netball: court | team
network: system grid web infrastructure connection | telecom broadband station connect internet channel
netzero: zero carbon neutral emission | climate
neurologist: brain doctor | stroke alzheimer
neurosis: anxiety disorder | mental
neurotic: anxious obsessive | mental
neutral: impartial unbiased nonpartisan | carbon neutrality
neutralist: neutral impartial | peace
neutrality: neutral carbon
neutralize: counteract defuse offset
neutrophil: leukocyte white | blood infection
never: not ever | first
nevertheless: however nonetheless still | despite
new: latest novel recent innovative fresh first newly | launch introduce announce modern upcoming debut
newborn: baby infant | birth neonatal mother
newcomer: arrival immigrant newbie entrant | new
newcomer: entrant rookie newest new
newest: latest new recent
newly: recently freshly | new
newlywed: couple bride groom | wedding
news: announcement report information media press update | newspaper journalist release
newsletter: bulletin circular publication | subscribe email
newsletter: bulletin email mailing | subscribe
newspaper: press daily paper publication | journalist news editor
next: following upcoming subsequent future forthcoming | coming soon
nft: token nonfungible digital | blockchain art
ngo: charity nonprofit organization
nice: pleasant good | france
niche: specialty segment specialist | market
nickel: metal cobalt | battery mine
nickname: name moniker alias | known
nicotine: tobacco cigarette vape | smoke
niece: relative | nephew
night: evening overnight nocturnal | nightly midnight sleep
nightclub: club bar disco | music dance
nightly: night per
nine: ninth ix | number
nineteen: nineteenth teen | number
nineteenth: nineteen victorian | century
nintendo: switch console | game
ninth: nine ix | place
nitrogen: ammonia gas | fertilizer
nix: reject cancel scrap veto
noble: aristocrat prestigious | gas
nod: approval consent agree | approve
noise: sound loud | decibel pollution
noisy: loud noise | sound
nominal: small token
nominate: propose name appoint shortlist nomination | nominee candidate award
nomination: nominee candidacy nominate appointment | award candidate submit
nomination: nominee nominate shortlist selection candidate | award board oscar
nominee: candidate nomination finalist shortlist nominate | award director
nonbinding: indicative letter | offer
noncompliance: violation breach
nonexecutive: independent outside | director board
nonfiction: factual true | book biography memoir
nonprofit: charity foundation charitable organization ngo
nonsense: absurd rubbish | false
nonspecific: general vague | symptom
nonstop: direct continuous | flight
noodle: pasta ramen
noon: midday twelve | lunch
norm: standard rule average | normal
normal: usual regular standard ordinary typical | routine
normally: usually typically generally | regular
north: northern northward | region
northeast: northern east | region
northern: north upper | region
northwest: northern west | region
nose: nasal snout | smell sinus
nosedive: plunge fall drop plummet
notable: prominent remarkable famous
notable: prominent significant remarkable noteworthy
notably: particularly especially | include
note: remark mention state observe memo comment banknote | bond say debt
notebook: laptop computer | pc
notebook: laptop pad | computer
nothing: none zero | no
notice: notification announcement warning observe alert | inform detect
noticeable: visible evident
notification: alert notice notify | app
notify: inform alert advise tell contact report | notification notice
notion: idea concept | belief
notorious: infamous disreputable | crime
nourish: feed nurture | nutrition food
nov: november autumn | month
novel: new book innovative fiction | author literature
novelist: author writer | novel book literature
novelty: newness innovation
november: nov autumn | month
novice: beginner newcomer
now: currently today present immediately | available
nowhere: none remote | where
nuclear: atomic fission fusion | reactor power uranium radiation weapon
nucleus: core centre center heart | atom cell proton neutron particle dna
nuisance: annoyance disturbance | noise
number: figure total count amount quantity tally volume statistic sum | digit percent hundred thousand million many
numeracy: maths math | skill
numerical: numeric quantitative statistical | number figure digit data count
numerous: many several multiple various countless dozens plentiful | hundred thousand number
nun: sister convent | church religious
nurse: nursing caregiver carer midwife | hospital patient health clinic care medical healthcare treat
nursery: preschool daycare childcare | plant child
nursery: preschool kindergarten daycare creche childcare | plant child
nurture: foster develop support cultivate
nut: almond peanut cashew | allergy
nut: almond walnut peanut cashew hazelnut | allergy bolt
nutrient: vitamin mineral nourishment | food soil
nutrient: vitamin mineral nutrition | food soil
nutrition: diet nutritional food nourishment eating | healthy child
nyse: exchange stock york | listed ticker symbol
oat: grain cereal | milk
oath: pledge vow affirmation swear sworn | testimony inauguration perjury induct
obese: overweight obesity | weight bmi
obesity: overweight obese weight | bmi diabetes diet
obey: comply follow observe abide adhere heed respect | rule law order requirement compliance obedience
object: item article artefact artifact thing oppose protest disagree piece | opposition exhibit collection complaint
objection: opposition complaint protest challenge disagreement concern criticism dispute | appeal reject oppose consultation
objective: goal aim target purpose ambition mission impartial intention priority | strategy plan seek independent neutral
obligated: required bound obliged | obligation
obligation: duty requirement commitment responsibility liability undertaking mandate | must owe debt contract legal comply required
oblige: require compel force mandate bind | must obligation duty order
obliged: required bound compelled forced mandated committed | must obligation duty legal
obscene: indecent lewd | pornography
obscure: conceal hide unknown unclear mask cover | confusing hidden
obscurity: anonymity vagueness oblivion | unclear hidden unknown
observation: monitoring surveillance sighting measurement remark comment finding watch | telescope satellite data study detect measure
observatory: telescope | astronomer
observe: watch see notice monitor note celebrate mark detect comply view commemorate | study measure record find follow
observed: seen noted detected recorded noticed found marked | data measured study
observer: monitor watcher witness analyst onlooker spectator commentator | election mission expert
obstacle: barrier hurdle impediment challenge hindrance obstruction difficulty problem block | overcome prevent delay
obstruct: block impede hinder | justice
obstruction: blockage blocking barrier | justice
obtain: get acquire secure receive gain procure win buy earn purchase | approval licence collect grant award
obtainable: available accessible
obvious: clear evident apparent plain unmistakable | visible
obviously: clearly evidently plainly apparently | course
occasion: event celebration ceremony time anniversary opportunity | mark attend date
occasional: infrequent periodic sporadic intermittent irregular | sometimes
occasionally: sometimes periodically intermittently sporadically | time
occupancy: occupied vacancy rate | hotel room percent
occupant: tenant resident inhabitant occupier passenger | building vehicle lease house
occupation: job profession career work trade vocation employment invasion role | worker military seizure occupied employee
occupational: work job workplace | safety
occupy: inhabit fill hold lease seize live rent use | tenant space square office floor building area
occur: happen take arise place emerge transpire | incident event cause date accident
occurrence: incident event happening incidence case instance frequency | occur rate happen
ocean: sea marine maritime atlantic pacific offshore | water coastal underwater ship fish wave
oceanfront: beachfront seaside waterfront
october: autumn fall oct | month quarter date
odd: strange unusual peculiar weird uneven | rare
odometer: mileage | car
odor: smell odour scent stench fume | air pollution gas
off: away discount reduce cancelled | saving leave stop percent
offend: insult offence | reoffend crime
offense: crime violation offence misdemeanor | charge penalty guilty
offensive: attack insulting | campaign
offer: bid propose proposal provide supply deal sell discount give tender available | price acquisition service include proposition
office: headquarters premises bureau branch department workplace agency site post | building location staff based space
officer: executive official policeman director police constable chief commander | ceo cfo coo appoint rank deputy military
official: officer spokesperson representative authority formal authorized functionary | government minister state administrator announce
officially: formally formal official
officiate: referee preside umpire conduct | match ceremony wedding game
offline: store physical | internet
offload: sell dispose divest unload | stake
offseason: summer winter | player
offset: compensate counterbalance neutralize balance mitigate | carbon emission reduce lower partially
offshore: sea overseas marine | wind oil
offspring: child young descendant
often: frequently regularly commonly usually repeatedly routinely | frequency times daily weekly monthly
ohio: columbus cleveland cincinnati | state toledo akron dayton
oil: petroleum crude fuel lubricant | barrel gas energy refinery drilling rig diesel opec pipeline
oilfield: oil well field
oilfield: petroleum oil | drilling well
oily: greasy fatty | fat skin oil
okay: approve fine
old: aged elderly former ancient historic vintage existing previous ageing | age year founded date antique obsolete
older: elderly senior elder aged | age pensioner retirement over
oldest: earliest longest old | age
olympian: athlete olympic | medal
olympic: games olympics | medal athlete
olympic: games | medal athlete
olympics: olympic games | medal athlete
ombudsman: watchdog | complaint investigate
ominous: threatening worrying sinister alarming | warning threat risk
omission: exclusion oversight
omit: exclude leave skip drop miss neglect | without missing exception
omnichannel: store online | retail
onboard: aboard hire orient | employee train
onboarding: orientation training induction | employee
once: formerly previously after when one | single former time
oncologist: cancer doctor oncology | hospital
oncology: cancer tumor oncologist | treatment
one: single individual sole first | only unit
onetime: former single
ongoing: continuing current underway continue | investigation
onion: vegetable
online: internet web website digital virtual ecommerce | www site visit
onlooker: bystander spectator | witness
onset: start beginning outbreak arrival commencement emergence | symptom disease early
onshore: land | wind
onslaught: attack assault
open: launch start inaugurate begin unveil accessible establish unlock public available commence | opening ribbon ceremony visitor date doors new
opening: launch inauguration start debut vacancy unveiling premiere beginning grand | ceremony ribbon job date new hour position
openly: publicly freely transparently frankly | public transparency share
opera: musical production theatre | soprano orchestra singer stage composer conductor performance tenor
operate: run manage function work conduct act control handle | service facility serve business surgery operation active
operating: operate operational running | income profit expense margin
operating: running working operation | profit income
operation: running business activity mission surgery procedure function campaign raid management | site facility profit plant company conduct
operational: active running working functioning live operating | open complete commission ready capacity
operator: provider owner manager carrier company contractor controller runner | run network service airline driver
opex: expense cost operating | reduce
opinion: view belief judgment attitude position stance verdict sentiment perspective | poll survey comment think ruling believe
opioid: painkiller fentanyl heroin oxycodone | overdose addiction naloxone
opium: narcotic drug heroin opioid | poppy seize trafficking
opponent: rival adversary critic challenger competitor | oppose
opponent: rival competitor critic | match
opportunity: chance prospect possibility opening occasion potential | job career growth offer market enable
oppose: object resist reject fight protest contest challenge disagree criticize | opposition against vote opponent critic
opposite: reverse contrary converse opposing | against facing across
opposition: resistance objection opponent rival protest criticism dissent | party against vote leader challenge
optical: visual light | lens fiber glasses
optimal: best ideal optimum
optimise: optimize improve
optimism: confidence hope hopefulness | optimistic
optimism: confidence hope optimistic
optimistic: hopeful confident bullish positive
optimistic: hopeful confident upbeat positive | outlook
optimization: improvement optimize
optimize: improve optimise maximize enhance
optimum: optimal best ideal maximum | performance efficiency
optometrist: eye optician | vision
oral: spoken verbal dental mouth | tablet pill dose swallow hearing
orange: citrus fruit | juice colour color grove
orbit: circle revolve trajectory | satellite earth space spacecraft launch altitude planet
orbital: orbit space | satellite
orbiter: spacecraft satellite probe | orbit
orchard: fruit grove | apple
orchestra: symphony philharmonic ensemble band | conductor concert musician violin music performance
ordeal: trauma suffering experience
order: command instruct purchase request directive ruling buy mandate contract decree sequence commission | backlog deliver court customer require aircraft
ordered: commanded directed instructed bought
ordering: purchasing buying booking requesting | order online delivery menu
orderly: organized controlled tidy systematic smooth | order transition
ordinance: bylaw law regulation rule | city council
ordinarily: usually normally typically generally | regular
ordinary: normal regular common usual standard everyday typical | share stock average public
ore: mineral deposit metal | mine grade
ore: mineral rock iron | grade mine copper
organ: body agency tissue kidney liver heart lung instrument | donor transplant donation transplantation surgery
organic: natural biological chemical | pesticide certified farming food crop compound
organisation: organization body group
organise: organize arrange host
organiser: organizer host
organism: species creature bacterium microbe life animal plant | biology cell genetic
organization: organisation group institution body company charity agency association nonprofit firm foundation entity | member headquartered founded ngo structure
organizational: corporate structural
organize: arrange hold host coordinate plan run stage manage organise convene | event conference partner organizer sponsor
organized: arranged hosted held coordinated structured planned staged | event organizer by
organizer: organiser host planner | event
orient: direct adapt position familiarize align | asia east direction
orientation: induction introduction | sexual student
origin: source beginning root birthplace start provenance ancestry cause | founded country born history
original: first initial authentic genuine earliest creative new | creator series founded source
originally: initially first | origin
originate: start begin arise stem derive come create | source founder origin loan
orphan: rare parentless | drug child designation
orthodox: traditional conventional eastern conservative | church religion greek
orthography: spelling writing | language letter
ossification: hardening calcification | bone
other: another additional alternative different further remaining | also including
otherwise: alternatively else differently instead | unless
ounce: oz weight gram | gold
oust: remove depose dismiss expel | coup
oust: remove fire dismiss eject sack topple ouster depose | ceo vote board
ouster: removal oust dismissal firing | ceo
out: released available outside published | launch release leave exit
outage: blackout disruption interruption failure downtime | power service customer restore
outbid: beat top | offer rival
outbreak: epidemic spread cluster | virus disease case infection
outburst: eruption outbreak tirade burst | anger apology
outcome: result consequence conclusion effect impact finding verdict decision | patient trial endpoint success score
outcry: protest outrage uproar | public
outdoor: outside exterior external recreation | park garden camping hiking nature trail
outer: external exterior outside outermost outlying | layer shell
outfielder: fielder player | baseball mlb
outfit: clothing costume equip uniform dress team apparel gear | wear fashion
outflow: withdrawal | fund net investor
outgoing: departing leaving retiring | predecessor
outlaw: ban prohibit criminalize | illegal
outlay: spending expenditure cost expense | capital
outlet: store shop branch location | retail factory discount
outlet: store shop channel | retail
outline: summary describe sketch overview detail summarize explain present draft | plan proposal set strategy
outlook: forecast guidance prospect projection expectation prediction view | expect estimate fiscal year growth revenue future
outnumber: exceed majority | more
outpace: exceed surpass outperform | growth
outpatient: clinic ambulatory | hospital care
outperform: beat exceed surpass outpace
output: production yield volume generation product produce | capacity manufacture megawatt barrel ton productivity factory
outrage: anger fury outcry | condemn
outraged: angry furious shocked
outreach: engagement awareness community education | volunteer program campaign event
outright: complete total
outset: start beginning
outside: outdoor external beyond exterior abroad | overseas independent
outskirts: edge suburb outside near | city
outskirts: suburb edge
outsource: subcontract contract offshore outsourcing
outsourcing: outsource subcontract offshore | service
outstanding: excellent exceptional remarkable unpaid superb distinguished remaining | award debt share balance excellence
outstrip: exceed surpass
outweigh: exceed surpass override | benefit risk cost
oval: elliptical ellipse round | shape cricket
oven: cooker stove | kitchen
over: above exceeding finished across beyond | finish end exceed more
overall: total general aggregate whole comprehensive altogether combined | average sum
overboard: ship sea | fall rescue boat water
overcast: cloudy grey gray dull | weather cloud sky
overcome: beat conquer defeat surmount tackle solve address resolve | obstacle challenge barrier adversity
overdose: opioid fentanyl | drug death naloxone
overdraft: borrowing credit | bank fee
overdue: late delayed owed | payment
overflow: flood spill | sewer
overhaul: revamp reform modernize redesign restructure renovate rework | change system
overhaul: revamp reform renovate modernize refurbish | maintenance
overhead: cost expense above aerial administrative | administration indirect
overhear: hear listen eavesdrop | conversation
overjoyed: thrilled delighted ecstatic happy
overlap: duplicate coincide intersect duplication | share common
overlook: miss ignore neglect disregard view | fail facing
overnight: night sudden
overnight: night | stay delivery
overpayment: excess refund
override: overrule overturn | veto
overrun: exceed excess | cost budget
overseas: abroad foreign international
overseas: abroad foreign international | export
oversee: supervise manage run lead direct responsible | head
oversized: large big
overtake: surpass pass exceed outpace beat | lead rank position largest
overthrow: oust topple coup depose toppling | government regime revolution
overtime: extra | hour pay work period
overture: proposal approach | opera
overturn: reverse quash annul overrule | appeal capsize
overturn: reverse quash cancel | ruling
overweight: obese obesity heavy | weight bmi
overwhelm: overcome inundate
overwhelming: huge vast strong massive great overpowering | majority support
overwhelmingly: mostly predominantly | majority
owe: due indebted outstanding liable | debt loan payment creditor pay bill tax
owl: bird raptor | nest
owner: proprietor holder shareholder landlord parent operator investor | owned ownership stake property company buy hold
ownership: possession stake holding control title equity | share shareholder owner percent property subsidiary
oxen: cattle bull ox livestock | plough farm
oxidation: corrosion rust oxidize | oxygen chemical reaction
oxygen: air gas respiratory | ventilator breathe breathing blood atmosphere
oyster: shellfish seafood
ozone: gas smog | layer pollution
pace: speed rate tempo velocity momentum | fast growth slow quick accelerate
pacemaker: heart implant cardiac | device
pacific: asia ocean | australia japan region sea island hawaii
pack: package bundle box wrap load | team product kit
package: bundle parcel deal offer packaging box container set | benefit measure compensation aid stimulus plan
packaging: package wrapping box container | recyclable plastic label
packet: package parcel sachet envelope | data box
pact: agreement deal treaty accord | sign
page: website webpage sheet site | book document web online link
paid: compensated settled salaried | pay
pail: bucket container
pain: ache discomfort suffering soreness agony | relief symptom chronic analgesic injury hurt opioid headache migraine
painful: sore hurting difficult distressing hurtful | pain injury suffering
painfully: badly sorely distressingly | pain
paint: coating colour color depict decorate portray | artist picture canvas mural
painter: artist decorator illustrator muralist | painting art canvas work exhibition
painting: picture artwork canvas portrait mural art masterpiece | artist gallery auction exhibition museum
pair: couple two duo twin match partner | combine both
palace: castle residence mansion | royal queen king
pale: light white pallid | colour
palette: color | makeup
palladium: metal | platinum
palm: hand tree | oil plantation
pamphlet: brochure leaflet booklet
pamphlet: leaflet brochure booklet flyer
pan: pot skillet | cook recipe
panda: bear | zoo
pandemic: covid coronavirus epidemic outbreak | lockdown
panel: committee board jury group | discussion solar
panel: committee jury discussion board | solar expert
panelist: speaker panel expert | discussion
panic: fear alarm anxiety terror | crisis attack
pansy: flower violet | garden
pant: trousers gasp | clothing wear
pantomime: theatre panto | christmas
pantry: foodbank food | hunger
pants: trousers jeans
papa: father dad | family
paper: report study article document newspaper publication journal research | publish printing pulp write cardboard author
paperback: book edition | hardcover
papers: documents records files publications | archive study
parachute: jump chute | skydive
parade: procession march festival carnival | celebrate street float event
paradigm: model framework pattern approach | shift
paradoxically: ironically strangely surprisingly
paragraph: section clause passage text | article
paralegal: legal | law firm
parallel: simultaneous similar concurrent comparable | alongside
paralympic: games disabled | medal
paralyze: disable immobilize cripple | paralysis
paramagnetic: magnetic magnetism | magnet mri contrast
paramedic: ems ambulance medic emt | emergency
parameter: measure variable factor criterion limit setting metric | specification
paramount: vital crucial supreme | priority
parasite: worm pest | malaria infection
parasympathetic: autonomic nervous | nerve
parcel: package delivery plot | courier land
parcel: package plot | delivery post land
pardon: forgive clemency amnesty forgiveness reprieve commute | president sentence prison release
pare: reduce cut trim
parent: mother father guardian owner family mom holding | child subsidiary company school
parental: parent maternity paternity family | leave consent
parenthood: parent family
parenthood: parenting motherhood fatherhood | parent
paris: french france | capital olympics
parish: church community | council
parish: church district | council
park: garden reserve playground recreation parking green | trail acre visitor car nature wildlife
parked: stationary stopped left | vehicle car parking lot
parking: garage park | car space lot
parking: park carpark garage space | car
parkinson: neurological disease | brain tremor
parliament: assembly legislature commons mp | lawmaker vote
parliament: legislature assembly senate commons | lawmaker mp
parliamentary: legislative congressional | election mp
parliamentary: parliament legislative | vote
parlor: salon lounge room shop | ice
parole: release probation | prison
part: portion component piece section role element share segment | include participate divide
partial: incomplete limited part | partly
partially: partly incompletely somewhat | part offset
participant: attendee entrant member player volunteer | take study
participate: join attend compete engage contribute involve enter | member enroll attendance take register volunteer
participation: involvement attendance engagement enrollment contribution | join rate member
particle: grain atom speck molecule dust fragment | physics accelerator proton nanoparticle matter
particular: specific certain individual special | especially
particularly: especially notably specifically primarily | mainly
particulate: particle dust soot | pollution
partly: partially somewhat partial | due part because
partner: collaborator ally associate collaborate team spouse cooperate sponsor affiliate | partnership agreement joint wife husband work alliance
partnership: alliance collaboration cooperation agreement venture joint relationship collaborate team deal tie | partner sign together sponsor memorandum
parts: component spare
party: celebration faction political group reception side | democrat republican labour conservative contract signatory candidate election
pass: approve adopt enact ticket clear succeed permit overtake die transfer | vote bill law exam legislation throw
passage: approval enactment adoption transit route corridor journey excerpt | bill vote cross voyage text
passenger: traveler rider commuter flyer | airline train bus
passenger: traveler rider flyer commuter | airline train
passing: death approval enactment loss demise | die funeral condolence mourn
passion: enthusiasm love zeal dedication interest | committed
passionate: enthusiastic keen committed dedicated devoted ardent | love
passive: inactive nonactive | index investor solar
passport: visa document | travel
password: login passcode credential | security account
past: previous former history last earlier prior | year recent historic
pasta: noodle spaghetti | sauce
paste: glue adhesive cream spread | copy
pastor: minister priest reverend clergy vicar preacher | church congregation faith
pastry: cake croissant bakery | dessert
pasture: grazing meadow grassland field | cattle livestock grass farm
pat: tap touch | search
patch: fix update repair area plaster | vulnerability software security skin
patent: license invention intellectual trademark copyright property | infringement exclusive inventor lawsuit filing protect uspto
patented: patent proprietary | technology
paternity: father parental | leave
path: route way trail track road course pathway | walk cycle walking
pathogenic: harmful infectious | bacteria disease avian
pathological: diseased abnormal | pathology disease tissue
pathologist: doctor coroner | autopsy disease pathology
pathology: disease laboratory | diagnostics
pathway: route path trail
patience: tolerance perseverance endurance | wait apologize understanding
patient: sufferer participant subject case person | hospital treatment trial disease enroll care doctor sick
patio: terrace courtyard outdoor | garden
patisserie: bakery pastry | cake
patriotic: nationalistic patriotism | flag
patrol: guard police surveillance monitor watch | officer coast border security
patrolman: officer police
patron: customer client visitor supporter sponsor guest | restaurant library
patron: supporter sponsor benefactor customer | donor
patronage: sponsorship support custom
pattern: trend design model template arrangement | shape repeat behavior
pause: suspend halt stop break interrupt delay hold | resume temporarily moratorium
paved: surfaced asphalt | road
pavement: sidewalk footpath road | asphalt
pavement: sidewalk road surface | walk
pay: salary wage compensation fund finance spend reimburse settle compensate remuneration payment | cost fee price earn fine dividend
payable: due owed owing | dividend pay
payback: return repayment | year
paycheck: salary wage pay
paycheque: salary wage pay
payday: pay salary | loan
payday: wage salary | loan
payload: cargo load weight | rocket truck
payment: fee remittance transaction instalment settlement compensation payout pay disbursement | card money cash invoice due dividend bank
payout: payment dividend compensation settlement | amount claim
payroll: wage salary staff employee pay | job worker
pbs: broadcaster television | documentary station
pc: computer desktop laptop | windows
pct: percent percentage
pea: legume vegetable
peace: ceasefire truce calm reconciliation harmony armistice | treaty agreement negotiation nobel accord
peaceful: nonviolent calm quiet tranquil | peace protest
peak: summit high maximum top record height | mountain highest demand
peanut: nut | allergy butter
pearl: jewel gem | oyster
peasant: farmer villager | farm rural land
pebble: stone gravel | beach rock
peculiar: unusual strange odd unique specific distinctive
peculiarly: unusually uniquely especially
pediatrician: paediatrician doctor | child baby
pedigree: lineage background | breed
peer: colleague counterpart equal competitor contemporary | review lord group
pegboard: board panel | display
pelvic: hip pelvis | floor
pen: write author enclosure | ink sign writer
penalize: punish fine sanction | penalty
penalty: fine punishment sanction sentence charge fee | prison violation pay court goal kick breach
pence: penny p | share dividend
pencil: crayon drawing | draw write school stationery
pending: awaiting outstanding subject | approval
pending: awaiting outstanding upcoming | approval
penetrate: enter pierce infiltrate reach breach | market access
penetration: penetrate uptake | market share entry
peninsula: cape | coast
pennsylvania: philadelphia pittsburgh harrisburg | state pa
penny: cent pence
penny: cent pence coin
pension: retirement annuity superannuation | fund retiree pensioner saving
pension: retirement annuity superannuation | retiree
pensioner: retiree elderly senior retired | pension
penthouse: apartment flat suite | luxury
people: person population public citizen resident individual community | number thousand million employee crowd men women
perceive: see view regard sense notice consider | perception opinion
percent: per percentage proportion cent pct | share rate point fraction increase
percentage: proportion share percent rate fraction ratio | per point number
perception: view opinion image awareness impression attitude | survey public sense
perch: sit roost fish | bird
percussion: drum drummer | music
perennial: annual regular | plant
perennial: lasting recurring | plant
perfect: ideal flawless complete excellent faultless
perfection: excellence flawlessness ideal | quality
perfectly: ideally completely flawlessly
perform: play conduct act carry execute sing do deliver complete | concert stage show performance artist dance result
performance: result show concert achievement production delivery execution recital gig | growth revenue actor stage score play earnings
performer: artist singer actor musician entertainer dancer | stage concert show
perfume: fragrance scent cologne
perfume: fragrance scent cologne | cosmetic
perhaps: maybe possibly potentially probably | may might could
perimeter: boundary fence
period: time term quarter duration phase span era interval | month year week date during
periodic: regular recurring occasional intermittent cyclical | quarterly annual
periodical: magazine journal publication | issue
periodically: regularly occasionally
perish: die spoil kill | death victim casualty
perk: benefit bonus incentive extra | employee member
permanent: lasting enduring fixed indefinite ongoing lifelong | job full residency
permanently: forever indefinitely
permission: approval consent authorization licence permit clearance license authorisation | allow granted planning
permit: allow license licence authorize approve enable let authorization permission authorise | approval granted application planning legal
perpetrate: commit perpetrator | crime
perpetuate: continue maintain sustain prolong | preserve
persecute: oppress persecution | asylum
persecution: oppression mistreatment | asylum
persist: continue remain endure last linger | long
persistence: perseverance determination endurance tenacity | continue
persistency: retention renewal | policy lapse
persistent: continuing chronic constant ongoing stubborn enduring lasting | long
person: individual human man woman people someone citizen adult | name who
personal: individual private own customized personalized | data information identity privacy
personalise: personalize customise tailor
personality: character celebrity star figure temperament | presenter host
personalize: customize tailor individual custom
personalized: custom tailored customized individual bespoke
personally: individually directly oneself | person
personnel: staff employee worker crew workforce team manpower | soldier troop officer hire hr
perspective: view viewpoint outlook opinion angle standpoint | experience
perspiration: sweat sweating | skin
persuade: convince urge encourage influence induce lobby | argue
pertain: relate concern apply refer | regarding
pertinent: relevant applicable related
peso: currency mexico
pessimistic: gloomy bearish
pesticide: insecticide herbicide chemical | crop
pet: dog cat animal puppy | owner
pet: dog cat companion animal | veterinary
petition: appeal request application plea signature filing | court sign campaign signatory
petitioner: applicant plaintiff claimant appellant | court petition
petrol: gasoline fuel gas | car price
petroleum: oil crude | gas
pharma: pharmaceutical drugmaker drug biopharma | medicine
pharmaceutical: drug pharma medicine drugmaker medicinal | clinical
pharmacist: chemist pharmacy druggist | prescription
pharmacy: chemist drugstore dispensary | prescription pharmacist
pharmacy: drugstore chemist pharmacist | prescription medicine
phase: stage step period part tranche | trial clinical study complete construction first second
phd: doctorate doctoral | degree university
phenomenal: extraordinary remarkable exceptional
phenomenon: event occurrence effect trend sensation | scientist observe
philadelphia: pennsylvania philly | phillies eagles
philanthropic: charitable philanthropy giving | foundation
philanthropist: donor benefactor philanthropy | gift foundation
philanthropy: charity giving donation philanthropic | foundation
philosopher: thinker scholar | ethics professor
philosophical: theoretical ethical | philosophy
philosophy: ethos principle approach belief thinking | ethics degree
phishing: scam fraud | email hacker password
phone: telephone call mobile smartphone handset cellphone ring dial contact | hotline number device app line
phonologic: phonetic phonological | sound speech
phonology: phonetics pronunciation | language linguistics sound
phony: fake fraudulent counterfeit false bogus | scam fraud
phosphate: fertilizer phosphorus | mine mineral
photo: photograph picture image snapshot | camera
photo: photograph picture image | camera
photograph: photo picture image shot | camera photographer shoot gallery
photographer: photo photography photojournalist | image camera
photographic: photography photo visual image | camera
photography: photo photographer picture camera
photonics: optical laser light
photovoltaic: solar pv panel | megawatt
phrase: expression words slogan term | language
physical: bodily tangible material physically | body health exercise fitness therapy
physically: bodily manually | person disability fitness
physician: doctor clinician practitioner medic surgeon gp specialist | patient medical hospital prescribe medicine
physicist: scientist physics | particle quantum
physicist: scientist researcher | physics
physics: physicist quantum mechanics | particle scientist laboratory cern
physiological: biological bodily | body function
pianist: musician performer soloist | piano concert composer
piano: keyboard instrument grand | pianist music concert steinway
pick: choose select draft choice selection collect nominate | winner harvest
picket: strike protest demonstrate demonstration | union worker
pickup: truck collection collect
pickup: truck collection | vehicle
picnic: outing lunch | park
picture: image photo film photograph movie painting illustration | camera download
pie: pastry dessert | apple
piece: item part work section article fragment portion | artwork collection
pier: dock wharf jetty | boat
pig: swine hog pork piglet | livestock farm animal
pile: stack heap mound foundation accumulate | pylon
pilgrimage: journey hajj | shrine
pill: tablet capsule medication drug dose | oral contraceptive medicine
pillow: cushion bedding | sleep bed
pilot: trial test aviator captain experimental flyer demonstration | flight aircraft project crew fly airline
pinch: squeeze steal | shortage
pine: conifer tree evergreen | forest wood timber
pink: rose magenta | breast colour
pinpoint: identify locate determine detect | location precise
pint: beer glass
pioneer: innovator trailblazer founder lead first innovate | inventor develop groundbreaking early
pioneering: groundbreaking innovative first leading
pipe: pipeline tube conduit duct | water gas sewer leak
pipeline: pipe backlog portfolio | oil gas drug
pirate: hijacker counterfeit | piracy ship
pistol: handgun gun firearm weapon | shoot shooting revolver
pit: mine hole quarry shaft | coal lane
pitch: field proposal presentation propose ground throw sell | football startup investor baseball
pitcher: starter reliever thrower jug | baseball inning strikeout bullpen
pitching: throwing bullpen | baseball pitcher inning
pitfall: risk danger problem
pittsburgh: pennsylvania steelers | pirates penguins
pituitary: gland hormone | endocrine
pity: sympathy compassion shame
pixel: resolution dot | screen google
pizza: pizzeria slice | restaurant
pizzeria: pizza restaurant
place: location site venue put position spot rank locality destination | city where finish held address town
placebo: dummy control sham | trial double blind
placement: positioning internship position location posting | student private offering job
plague: epidemic disease pestilence afflict trouble | outbreak
plain: simple clear flat ordinary | land
plainly: clearly simply obviously evidently
plaintiff: claimant litigant complainant | lawsuit court sue
plan: intend strategy proposal scheme propose aim program expect blueprint roadmap project | will schedule future announce design initiative
plane: aircraft aeroplane airplane jet airliner boeing airbus | flight airline pilot airport fly
planet: earth world mars exoplanet globe | orbit star space venus jupiter climate
planetary: planet global astronomical | space nasa solar
plank: board timber | policy
planned: scheduled proposed intended expected projected | due will future
planner: organizer designer | plan
planning: preparation strategy organizing scheduling development | permission council zoning
plant: factory facility mill works vegetation crop flower refinery sow installation | tree seed production power station reactor
plantation: estate farm | rubber palm
plantbased: vegan vegetarian plant | meat
planter: farmer grower | crop plantation pot
planting: sowing seeding | tree crop
plaque: tablet sign | unveil memorial
plasma: blood fluid | donor serum
plastic: polymer polyethylene resin | packaging bottle bag waste
plastic: polymer resin | bottle recycle packaging
plate: dish panel sheet licence | meal steel
plateau: level flat
platform: system software stage technology service site app program base | user online train oil rig
platinum: metal palladium | ounce catalyst
platinum: metal | album
plato: philosopher philosophy | greek
platoon: squad unit company | army soldier
plausible: believable credible
play: perform compete game show drama participate act production match | team theatre stage season player
player: athlete footballer participant competitor sportsman gamer team | club sign coach squad draft
playground: park play | child
playhouse: theater theatre stage
playing: performing competing game | match
playlist: song music spotify | listen
playoff: postseason semifinal knockout | game team
playstation: sony console | game
playwright: dramatist writer | play theater
playwright: dramatist writer | theatre
plaza: square mall center
plea: appeal request guilty | court
plead: admit appeal beg confess urge | guilty court defendant charge trial
pleasant: enjoyable nice agreeable delightful
please: satisfy delight contact visit | info happy
pleased: delighted happy proud thrilled glad satisfied excited | welcome
pleasing: satisfying gratifying encouraging | happy
pleasure: enjoyment delight joy leisure honour | recreation
pledge: promise commit vow commitment donate undertake | guarantee donation
pledge: promise commit vow commitment donate | million
plentiful: abundant ample
plenty: abundance ample many lots abundant | enough
plethora: many abundance wide
pleura: membrane lung | pleural mesothelioma
pleural: lung pulmonary | mesothelioma
plight: predicament situation hardship suffering | refugee crisis
plot: conspiracy scheme parcel land story conspire storyline lot | conspirator acre
plough: plow invest | snow
plow: plough till clear | snow farm field
plug: connect socket fill stop | electric charge leak
plugin: extension addon | software browser
plumber: pipefitter tradesman | plumbing boiler
plumber: plumbing pipe | trade
plumbing: pipe pipework | water plumber
plumbing: plumber pipe water
plummet: plunge fall drop tumble decline
plunge: fall drop plummet decline dive slump tumble | decrease percent share
plurality: most majority | vote
pm: premier minister prime afternoon evening | noon
poach: hire lure recruit hunt | rival wildlife
poach: steal hunt | poacher ivory
poacher: hunter | wildlife
pocket: pouch bag keep | money cost
podcast: show episode audio | listen host series
podcaster: host podcast | episode
podium: medal stage lectern | finish
poem: verse poetry rhyme sonnet | poet write literary
poet: writer author laureate bard | poem poetry literary
poetry: poem verse | poet literary reading
poignant: moving touching emotional
point: score mark location moment issue item tip | percent win argument stage place
poise: composure ready balance
poison: toxin toxic contaminate venom poisoning | chemical lead
poke: prod push
poker: card | casino
poland: polish warsaw | europe krakow
polar: arctic antarctic | bear ice
pole: rod post mast position polish | arctic start antarctica
police: officer law constable constabulary force sheriff enforcement | arrest investigate crime detective suspect
policeman: officer constable cop police sheriff | arrest patrol
policy: rule regulation strategy guideline measure plan legislation approach | government insurance reform insurer minister coverage premium
policyholder: insured customer | insurance
polish: improve shine refine poland | warsaw
political: government policy electoral partisan | party election politician
politician: lawmaker senator minister legislator congressman mp representative councillor governor | party election parliament
politics: government policy affairs | party election political
poll: survey vote ballot questionnaire election sample | respondent percent opinion voter
pollen: allergen dust | allergy bee flower hay
pollinator: bee butterfly | plant
polling: vote survey poll | election
polls: election survey vote
pollster: survey poll | voter
pollutant: contaminant pollution chemical emission
pollute: contaminate pollution dirty | water
pollution: contamination emission pollutant smog pollute | air water
polyethylene: plastic polymer | packaging
polynomial: equation algebraic | math
polyphosphate: phosphate phosphorus | polymer
pond: lake pool lagoon | water fish
ponder: consider think reflect contemplate
pony: horse
pool: swimming swim combine fund share group | water aquatic resource
poor: bad impoverished disadvantaged inadequate needy low weak vulnerable | poverty deprived income quality
poorly: badly inadequately weakly sick | poor fail underperform
pop: music burst | singer album concert chart song
pope: pontiff francis papal | vatican catholic church
popular: favourite favorite common beloved prevalent bestselling | best demand fan
popularity: appeal demand popular acclaim | fan sale
populate: inhabit fill settle | population
populated: inhabited population | density
population: people inhabitant resident community number | census demographic million size
populous: populated population | crowded largest
porch: veranda entrance | house door
pork: pig ham bacon meat | swine
pork: pig meat bacon ham
porous: permeable absorbent | material
port: harbour harbor dock terminal quay | ship cargo container vessel shipping
portable: mobile compact handheld lightweight
portable: mobile handheld lightweight
portal: website site gateway platform | online login access
porter: carrier attendant | hospital luggage
portfolio: holdings range collection assets | investment product
portfolio: range collection holding asset suite | brand product investment
portion: part share section percentage segment amount | some proceeds
portrait: painting picture photograph likeness | artist
portrait: painting picture photograph | artist
portray: depict represent describe show play | actor role
pose: present represent cause constitute model | threat risk photo
position: role job post location rank stance place title situation | appoint hold vacancy
positive: favourable favorable good beneficial optimistic confirmed | test result infected
positively: favourably favorably well optimistically | positive
posse: group gang | sheriff
possess: own have hold carry | possession
possession: ownership holding custody belongings property | drug own
possibility: chance prospect likelihood option potential opportunity | may could
possible: potential feasible likely available achievable | may could
possibly: perhaps maybe potentially | may could might
post: position job publish role mail appointment send blog | appoint office article delivery
postal: mail post | service
postcode: zip address
postdoc: postdoctoral researcher fellow | university
poster: placard print advertisement
posterior: rear back behind
postgraduate: graduate master doctoral | degree student university
postman: mailman carrier | mail
postpone: delay defer reschedule suspend adjourn | cancel until later
postponement: delay postpone reschedule | event
postulate: propose suggest assume hypothesize | theory
posture: stance position pose | back
postwar: after aftermath | war
pot: cannabis marijuana container pan | jackpot
potassium: mineral potash | salt
potato: fries chips spud | crop
potato: fries crisp | vegetable crop
potent: powerful strong effective | dose
potential: possible prospective capability capacity promise prospect likely | may opportunity could
potentiality: capacity capability | potential
potentially: possibly might
pothole: hole crater | road repair resurfacing
pothole: road repair | pavement
potter: ceramicist craftsman | pottery clay harry
pottery: ceramic ceramics porcelain earthenware clay | archaeologist potter
poultry: chicken turkey duck fowl | egg avian
poultry: chicken turkey | egg
pound: sterling gbp lb hit | weight money currency million penny
pour: flow spill stream invest | rain concrete
poverty: poor deprivation hardship impoverished destitution need | income low hunger homeless
powder: dust flour | snow talc ingredient
powdered: ground dried powder | milk
power: electricity energy strength control authority force capacity ability drive | megawatt plant engine generate electric grid
powerful: strong influential mighty potent dominant | power influence
powerhouse: leader giant
pr: relations public publicity | agency contact
practical: useful realistic functional feasible workable handy | apply
practically: virtually almost nearly
practice: training firm exercise custom method rehearsal procedure habit technique | lawyer doctor train clinic surgery
practitioner: doctor clinician physician professional | nurse practice
praise: commend compliment applaud acclaim laud tribute hail | credit thank award
pram: stroller pushchair | baby
prawn: shrimp seafood
pray: worship prayer | church religious
prayer: worship service | pray church mosque vigil
preach: speak sermon teach advocate | church
preacher: minister pastor priest evangelist | church sermon
preaching: sermon ministry | church
precarious: unstable insecure uncertain risky vulnerable | danger
precaution: safeguard safety measure protection | prevent warning risk
precede: predate lead antecede | earlier prior before
precedent: example ruling | court
preceding: previous prior former earlier | before
precinct: district station | police
precious: valuable priceless treasured cherished | gold silver metal
precipitate: trigger cause hasten | rain
precise: exact accurate specific detailed definite | precision
precisely: exactly accurately specifically | precision
precision: accuracy exactness | precise accurate
preclude: prevent exclude bar
precondition: requirement prerequisite condition
predecessor: former forerunner previous | succeed replace
predecessor: former previous | replace succeed
predict: forecast anticipate expect project estimate foresee | prediction model outlook future will
predictable: foreseeable consistent stable expected reliable | predict
prediction: forecast projection estimate outlook predict | expect
predictive: forecasting prediction | analytics
predominantly: mainly mostly primarily largely
preeminent: leading foremost top
preface: introduction foreword | book
prefer: favour favor choose like | preference survey
preference: choice favour liking priority | prefer
pregnancy: pregnant maternity expectant gestation | mother birth baby
pregnant: expecting pregnancy expectant | maternal mother baby
pregnant: pregnancy expectant expecting | mother woman birth
prejudice: bias discrimination racism bigotry
preliminary: initial provisional early interim introductory tentative | first draft final
premier: leading top minister finest pm | league first
premiere: debut opening first launch | film show festival
premises: site building property office
premium: bonus surcharge upscale quality | insurance share price
premium: high deluxe luxury price superior | insurance subscription tier offer
prenatal: pregnancy antenatal | care
preorder: reserve order advance | ship available
prepaid: paid advance | card plan
preparation: planning readiness arrangement groundwork | prepare ahead ready
prepare: ready plan arrange train equip organize | preparation
prepared: ready willing equipped set | plan
prequel: film series | story
preschool: nursery kindergarten daycare | child
prescribe: recommend order specify authorize | doctor prescription drug medication dose
prescribed: specified set | doctor prescription
prescription: medication medicine drug rx script | pharmacy doctor
preseason: training friendly | game
presence: attendance operation footprint existence | office country market attend
present: show introduce give current unveil gift deliver display award existing | attend host speaker conference
presentation: talk speech lecture display briefing demonstration slide delivery | conference webcast speaker abstract poster
presenter: host anchor broadcaster announcer | show tv speaker
presently: currently now soon today
preserve: conserve protect maintain keep save safeguard retain | conservation heritage restoration preservation
preside: chair lead head | judge
president: chief leader head chairman chairperson ceo executive | election white vice appoint elect
presidential: president executive | election candidate campaign white
press: media journalist news reporter journalism newspaper push urge | conference contact
pressure: stress force tension strain push squeeze burden lobby | blood inflation
prestige: reputation status standing esteem honour | prestigious
prestigious: renowned esteemed respected | award
presumably: probably apparently likely supposedly
presume: assume suppose believe suspect | presumption innocent
pretend: feign pose claim impersonate | fake scam
pretty: attractive beautiful quite fairly
prevail: win triumph succeed dominate | victory beat
prevent: stop avoid avert block prohibit deter reduce protect thwart | prevention vaccine safety ban
prevention: avoidance deterrence protection control | prevent vaccine reduce
preview: teaser glimpse sneak look | launch before
previous: former prior earlier last preceding past ex | year before
previously: formerly earlier before already | former prior served
prevision: forecast foresight prediction
prey: victim target hunt | predator
price: cost fee rate value charge tariff pricing fare | dollar pound per pay expensive cheap discount inflation
priced: price cost sell | retail per starting offering
priceless: invaluable precious
pricey: expensive costly dear | price cost
pricing: price cost rate tariff | offering
pricing: price cost rate | offering per share
prick: puncture pierce | needle
pride: honour satisfaction dignity | lgbt parade proud
priest: clergyman clergy minister vicar pastor reverend bishop father | church catholic diocese
primarily: mainly mostly chiefly largely principally predominantly
primary: main principal first chief major elementary key leading | school election endpoint candidate
prime: main principal chief premier top | minister
primetime: evening | tv
primitive: ancient early basic simple prehistoric
principal: main head chief primary key headteacher | school investigator lead loan debt
principle: rule standard value tenet guideline ethic | belief policy
print: publish printing printer | ink paper book copy newspaper
printer: press inkjet laser | ink
printing: publishing print | printer press
prior: previous former earlier before preceding past | previously
prioritise: prioritize focus priority
prioritize: focus priority prioritise
priority: focus precedence importance urgent goal objective | first plan
prison: jail imprisonment incarceration | sentence inmate year
prison: jail imprisonment penitentiary correctional custody gaol incarceration | sentence inmate
prisoner: inmate detainee convict captive hostage | jail prison sentence release
privacy: confidentiality confidential | data personal gdpr
privacy: confidentiality private | data personal gdpr
private: privately confidential personal independent exclusive nonpublic | equity company individual owned
privately: confidentially secretly | held private family owned
privilege: honour honor right advantage benefit | proud
prize: award reward trophy medal honour winning honor | winner cash win jackpot nobel
pro: professional supporter favor
probability: likelihood chance odds possibility risk | percent predict
probable: likely expected plausible | reserve may
probably: likely perhaps presumably | may expect
probation: supervision parole | sentence
probe: investigation inquiry investigate examine spacecraft enquiry | police nasa explore sample
problem: issue difficulty trouble challenge fault concern defect flaw failure | solve fix solution error cause
procedure: process operation method surgery protocol technique step | guideline surgeon perform treatment
proceed: continue advance go move progress | next
proceedings: case trial lawsuit hearing litigation action | court legal
proceeds: money revenue fund raise income | sale charity donate use offering
proceeds: revenue income funds money | offering sale charity
process: procedure method handle system treat course operation | step data manufacture
processing: treatment handling refining | plant
procession: parade march
processor: chip cpu | core payment
proclaim: declare announce pronounce | proclamation
proclamation: declaration decree announcement statement | governor mayor sign
procreation: reproduction birth breeding | child fertility
procure: buy obtain acquire purchase procurement
procure: obtain acquire purchase buy source procurement
procurement: purchasing buying acquisition sourcing tender | supplier contract supply bid
produce: make manufacture generate create yield build output grow | production factory film crop vegetable
producer: maker manufacturer grower creator supplier generator farmer | film oil production executive
product: item good merchandise offering brand goods solution | sell launch range consumer line
production: manufacturing output making manufacture yield generation show assembly | factory plant volume film capacity
productive: fruitful efficient effective useful | productivity output
productivity: efficiency output performance | worker hour economy
profess: claim declare
profession: occupation career job trade vocation field | professional lawyer doctor practitioner
professional: expert specialist practitioner pro skilled qualified | career job certification
professor: academic lecturer scholar researcher faculty educator | university teach chair department study
professorship: chair professor | university
proficient: skilled competent fluent
profile: biography description portrait overview status | background bio
profit: earnings gain income surplus margin return benefit proceeds ebitda | net revenue quarter dividend per million
profitability: profit profitable margin earnings | loss ebitda
profitable: lucrative earning gainful | profit
profitable: profit profitability lucrative | margin earnings
profits: earnings gain income margin | net revenue quarter
profound: deep significant great major | impact
profoundly: deeply greatly significantly
program: scheme initiative programme project course plan campaign software curriculum show | launch fund participant agenda
programme: program scheme show
programmer: developer coder engineer | software
programming: coding content software | developer tv
progress: advance development improvement headway advancement move achievement growth | milestone step
progression: advancement advance development | disease free survival
progressive: gradual liberal reformist advancing | disease
progressively: gradually increasingly steadily
prohibit: ban forbid bar outlaw prevent block restrict disallow | illegal prohibition law
prohibition: ban restriction bar embargo moratorium | prohibit illegal
project: scheme program initiative development forecast venture undertaking estimate expect | construction build plan phase
projection: forecast estimate prediction outlook guidance expectation | expect future screen
proliferation: spread growth increase | nuclear weapon
prolong: extend lengthen
prolonged: extended lengthy long sustained protracted extensive | month hour
promenade: walkway boardwalk | seafront
prominence: fame importance visibility renown | known
prominent: leading notable famous important distinguished renowned eminent | known
prominently: notably visibly conspicuously | feature
promise: pledge commit vow guarantee commitment assurance undertake | will potential
promising: encouraging hopeful potential favourable | result early
promo: promotion discount coupon | code offer
promote: advance encourage market advertise publicize foster boost elevate support | promotion appoint campaign awareness
promoter: organizer backer | concert boxing
promotion: marketing advancement advertising campaign offer elevation discount | appoint rank
promotional: marketing advertising | discount
prompt: trigger cause quick immediate encourage spur timely | lead
promptly: quickly immediately swiftly rapidly timely | soon
promulgate: publish issue | rule
prone: susceptible vulnerable likely liable | risk
pronoun: word grammar | gender identity
pronounce: declare announce rule say | verdict
pronouncement: announcement declaration
proof: evidence verification confirmation demonstration | prove document concept
propaganda: disinformation misinformation
propagandist: spokesman publicist | propaganda
propel: drive push power | propulsion
proper: appropriate correct suitable right adequate
properly: correctly appropriately adequately right rightly
property: estate land building asset house real home possession realty premises | owner landlord acre rent developer mortgage
prophet: seer messenger | religion islam
proportion: percentage share ratio fraction part | percent rate
proportional: proportionate commensurate relative equivalent | ratio
proposal: plan offer bid suggestion recommendation motion proposition submission | propose consultation vote draft
propose: suggest plan recommend nominate offer intend submit | proposal would draft
proposition: proposal offer measure plan | ballot vote value
proprietor: owner landlord holder | business own founder
proprietorship: ownership business | owner
prosecute: charge try indict sue | court prosecutor attorney trial criminal
prosecution: charge prosecute prosecutor | court
prosecution: trial charge case | prosecutor court
prosecutor: attorney district prosecute | charge court case
prosecutor: attorney lawyer da | prosecute charge
prospect: outlook possibility chance candidate potential opportunity likelihood | future draft hope
prospective: potential future likely possible expected | candidate
prosperity: wealth success growth | prosper
prosperous: wealthy successful thriving
prosthetic: prosthesis artificial limb | leg arm amputee
prostitution: sex trafficking
protease: enzyme protein | inhibitor
protect: safeguard defend shield guard preserve secure conserve | safety protection security prevent insure vaccine
protection: safety defence security defense safeguard conservation coverage shield | protect insurance prevent
protective: defensive safety | equipment mask ppe helmet glove
protein: enzyme antibody molecule | amino gene diet cell meat
protest: demonstration demonstrate rally march object complaint oppose | activist strike crowd against
protestant: anglican lutheran methodist baptist presbyterian | church christian
protestantism: protestant christianity | reformation church
prototype: model demo sample mockup test | first design build
prototype: model trial demonstrator | test design
protrude: project stick extend
proud: pleased honoured delighted honored thrilled | pride
prove: demonstrate show establish confirm verify | proof evidence
provide: supply offer give deliver furnish equip contribute grant | service support include provider available
providence: rhode god | college
province: region state county territory | canada provincial china
provincial: regional local | province canada government
provision: supply clause delivery stipulation term allocation | contract provide service
provoke: cause incite trigger spark | reaction
provost: academic vice dean | university
prowess: skill ability
proximity: near nearness close | location
pry: force lever
pseudo: false fake
psychiatrist: doctor therapist | mental psychiatry
psychiatrist: psychologist therapist doctor | mental
psychological: mental emotional behavioral | stress therapy mind
psychologist: therapist psychiatrist counsellor counselor | mental therapy behavior
psychology: behavior mind behaviour mental | psychologist degree
psychotherapy: counseling therapy | mental
ptsd: trauma stress posttraumatic | veteran
pub: bar tavern inn | beer
public: community open people citizen state national communal government listed | ipo sector consumer free
publication: journal release magazine report paper book article issue newspaper | publish appear author print
publicist: pr publicity | contact
publicity: promotion advertising marketing attention | media
publicize: promote advertise announce publicise disclose | awareness media
publicly: openly transparently | public traded disclose listed
publish: release issue print post announce disclose | journal report book author appear website
published: released issued printed | publication
publisher: press imprint magazine | book editor publish newspaper author
publishing: publish publisher | book
pudding: dessert sweet
pull: withdraw draw tow remove drag | attract
pulmonary: lung respiratory | copd breathing hypertension fibrosis embolism
pulse: heartbeat legume | rate
pump: compressor pumping | water fuel insulin heat gas station
punch: hit strike | boxing
pundit: expert commentator analyst
punish: fine sanction penalize discipline sentence | jail penalty prison
punishment: penalty sentence sanction fine discipline | prison jail death court
pupil: student schoolchild learner child | school teacher class
puppy: dog | adoption breeder
purchase: buy acquire acquisition procure order buying takeover procurement | price deal cost customer pay
purchaser: buyer customer acquirer | purchase
pure: clean unmixed natural unadulterated refined | quality
purely: solely only entirely
purification: treatment cleaning filtration | water
purify: clean filter | purification
purl: stitch knit
purple: violet lilac | colour
purpose: aim goal objective reason intention mission intent function use | why designed
purposely: deliberately intentionally
purse: prize bag handbag | money race
pursuant: under accordance according | section agreement
pursue: seek follow chase continue | goal strategy
pursuit: chase quest search | police
push: drive campaign press promote urge effort
pushback: resistance opposition criticism
pushup: exercise workout | fitness
put: place set position install
puzzle: mystery riddle | crossword game
puzzling: baffling confusing mysterious | unexplained
pyrex: glass glassware | lab
quack: charlatan fraud | fake doctor
quackery: pseudoscience fraud
quadruple: four fourfold
quake: earthquake tremor temblor seismic | magnitude epicenter richter
qualification: certificate degree diploma credential eligibility accreditation requirement | skill exam qualify graduate
qualified: eligible certified accredited licensed trained | qualification
qualify: eligible meet entitle certify | criterion eligibility requirement final
qualitative: descriptive subjective | research interview quality
quality: standard excellence grade characteristic calibre | high test control
quantitative: numerical statistical | measure data
quantity: amount volume number supply | ton many bulk
quantum: qubit | computing physics
quarantine: isolation isolate lockdown | covid virus
quarrel: dispute argument disagreement conflict row feud
quart: liter pint | volume
quarter: q fourth period term district | month revenue earnings three fiscal results
quarterback: passer qb | nfl touchdown yard pass
quarterfinal: knockout eight | match
quarterly: quarter three | dividend earnings results month
quarters: accommodation housing periods | fiscal barracks
quartet: four | ensemble string
quash: overturn cancel reject | conviction
quay: dock wharf pier | port
qubit: quantum | computer
queen: monarch elizabeth sovereign royal majesty | palace king
queer: lgbt gay lgbtq
query: question enquiry contact
query: question inquiry enquiry | ask
question: query ask issue enquiry inquiry doubt interrogate | answer survey interview
questionable: doubtful dubious suspicious
questioning: interrogation interview inquiry | police suspect
questionnaire: survey form poll | respondent
questionnaire: survey form | respondent
queue: line wait
quick: fast rapid swift speedy prompt | speed minute
quicken: accelerate hasten speed
quickly: rapidly fast swiftly promptly soon | speed minute
quid: pound money
quiet: silent calm peaceful noiseless | noise decibel
quietly: silently calmly
quintet: five | ensemble
quip: joke say
quit: resign leave stop cease depart exit | resignation smoking step
quite: fairly rather very
quiver: tremble shake
quiz: trivia test contest | question
quotation: quote price estimate citation | listing
quote: say cite estimate comment quotation price | statement according
rabbi: clergy cleric | synagogue jewish
rabbit: bunny hare | animal pet
race: competition ethnicity contest compete run marathon campaign rally grand | racing winner lap runner horse track election
racer: driver rider | race champion
racetrack: track speedway circuit | race
racial: ethnic race | discrimination black minority equality
rack: shelf stand | server store
racket: scheme fraud noise | tennis
racketeer: gangster mobster | fraud
radar: sensor detection sonar | detect aircraft weather speed
radiation: radioactivity rays emission | nuclear radiotherapy exposure cancer
radical: extreme extremist fundamental drastic revolutionary | reform
radically: drastically fundamentally dramatically | change
radio: broadcast station broadcaster wireless | listener fm frequency signal
radioactive: nuclear radiation | waste isotope uranium
radiologist: imaging doctor | scan xray
radiotherapy: radiation | cancer treatment
radish: vegetable root | crop
radius: distance range circle | mile kilometre within
raffle: lottery draw prize | ticket charity
raft: series many
rag: cloth textile | charity
rage: anger fury | fire
ragged: uneven torn
raid: search attack swoop seize operation | police arrest warrant
rail: train railway railroad track | station passenger line freight
railcar: carriage wagon train
railroad: railway rail train | track freight line
railway: rail train railroad line track | station passenger
railway: railroad rail train | line track
rain: rainfall shower precipitation storm downpour | flood weather wet inch
rainfall: rain precipitation inch | flood
rainforest: jungle forest | amazon
raise: increase lift hike collect fund boost secure rear generate hoist | fundraising funding donate million capital salary
raised: collected increased secured lifted generated | fund donation capital
raising: increasing lifting collecting | fundraising capital
rake: collect earn gather
rally: protest demonstration gathering recover rebound march rise | race crowd supporter
ram: sheep hit crash | memory truck
ramadan: fasting muslim | month
ramp: increase scale expand | production
ramp: slope increase incline | wheelchair access
ranch: farm cattle | rancher livestock
rancher: farmer grower producer | cattle beef livestock ranch
random: arbitrary chance randomized unsystematic | sample draw
range: variety array selection series scope portfolio line distance extent | include from between mile product
rank: place rate position list grade status | ranking top index officer highest
ranked: rank placed rated position ranking | list top
ranking: rank position list place rated | top
ransack: loot raid | burglar steal
ransom: payment extortion | kidnap hostage ransomware
ransomware: malware cyberattack | hacker ransom data encrypt
rap: hop hip | rapper music album
rape: assault sexual | victim charge
rape: assault sexual | victim consent
rapid: fast quick swift speedy accelerated | speed
rapidly: quickly fast swiftly speedily | speed accelerate
rapper: hiphop rap artist musician | album
rare: uncommon unusual scarce exceptional infrequent | orphan unique disease
rarely: seldom infrequently hardly | rare
rat: rodent mouse | pest lab
rate: percentage price level ratio pace interest speed charge rank | percent per tax mortgage
rated: ranked score rating star
rather: instead quite
ratify: approve confirm endorse sign | treaty vote agreement
rating: score rank grade ranking assessment classification | star credit moody viewer
ratings: score viewer audience review
ratio: proportion rate percentage relation fraction | per price earnings
ration: allowance allocation limit | food
rational: reasonable logical sensible
rationale: reason basis justification why
rationale: reason justification basis logic | why
rationalize: streamline justify | cost restructure
rationing: restriction quota | shortage water
rattle: shake unsettle
rattlesnake: snake viper | venom bite
raw: crude unprocessed uncooked | material
ray: beam light | x manta imaging
razor: blade shaver | shave
reach: achieve attain hit arrive extend contact total exceed get | agreement milestone access
react: respond reply answer | reaction response statement
reaction: response feedback reply | react chemical allergic statement
reactionary: conservative traditionalist
reactivate: restart reopen revive
reactivity: response reaction | chemical
reactor: nuclear plant | megawatt
read: study peruse reading | book literacy reader
reader: subscriber audience readership bookworm | book magazine read
readership: reader circulation audience | magazine
readily: easily quickly | available
readiness: preparedness willingness preparation | ready prepare
reading: literacy read measurement | book gauge
ready: prepared set available willing | complete
reaffirm: confirm reiterate restate affirm maintain | commit guidance
real: genuine actual authentic true | estate
realise: realize achieve
realism: reality realistic | art
realistic: practical achievable feasible lifelike authentic | simulate
realistically: practically feasibly
reality: fact truth actuality | virtual vr augmented
realization: achievement understanding fulfilment completion accomplishment awareness | achieve
realize: achieve understand accomplish attain fulfil gain | profit
really: truly very genuinely
realm: kingdom domain field area
realtor: agent broker | estate home
realty: property estate | broker
reap: harvest gain | benefit
reappear: return resurface reemerge
rear: back behind raise hind | camera
rearrange: reorganize reschedule
rearward: back backward
reason: cause why explanation motive rationale grounds justification purpose factor | because due attribute following
reasonable: fair sensible affordable moderate acceptable | price
reasonably: fairly sensibly
reasoning: logic rationale thinking | why
reassure: assure comfort | confidence safe confident
reb: rebel confederate
rebate: refund discount cashback | tax credit
rebel: insurgent militant guerrilla revolt | opposition army
rebellion: revolt uprising insurgency mutiny revolution | rebel
rebound: recover recovery bounce | sale
rebrand: rename rebranding name | logo new identity
rebranding: rename rebrand | name logo
rebuff: reject refuse snub decline | offer bid
rebuild: reconstruct restore redevelop reconstruction repair | damage build
rebuilding: reconstruction restoration rebuild | recovery
rebuke: criticize reprimand
rebuke: reprimand criticize scold
rebut: refute deny dispute contradict reject | claim allegation
recall: withdraw remember withdrawal remind | defect product safety refund
recapture: retake catch | escape
recede: retreat withdraw decline | flood
receipt: income receiving revenue proof | invoice payment purchase
receipts: income revenue takings | receipt
receive: get obtain accept earn gain win collect award | grant recipient honour
receiver: administrator recipient | catch bankruptcy touchdown administration
receivership: insolvency administration bankruptcy | receiver creditor
recent: latest new current newest past | last ago
recently: lately newly latest just | last ago
reception: welcome party ceremony response | guest signal wedding
receptionist: clerk secretary attendant | desk office
recess: break adjournment | parliament school
recession: downturn slump contraction | economy
rechargeable: battery | charge
recipe: dish ingredient cook
recipient: winner awardee beneficiary receiver grantee honoree laureate | award receive
recipient: winner honoree awardee beneficiary receiver | award grant scholarship
reciprocal: mutual bilateral | exchange
recital: concert performance | piano
reckless: careless dangerous irresponsible | driving
reckon: think believe estimate consider
reclaim: recover retake recycle | land
reclassify: reclassification recategorize | change
recognise: recognize honour acknowledge
recognition: award honour acknowledgement honor acclaim appreciation accolade | recognize prize
recognizable: familiar identifiable | known
recognize: acknowledge honour honor award identify accept | recognition prize
recollection: memory recall
recommend: advise suggest propose urge advocate endorse | recommendation advice guideline
recommendation: advice suggestion proposal guidance guideline endorsement | recommend report
reconcile: resolve settle reunite | gaap agree
reconsider: review rethink reassess revisit reexamine | decision
reconstruct: rebuild restore recreate | reconstruction
reconstruction: rebuilding restoration repair rebuild
record: document log register album best highest capture high history file | data database track note
recorded: registered logged documented taped | record
recording: album tape audio footage video | song studio record
recount: describe tell narrate recall | vote ballot
recover: regain retrieve recuperate recoup heal rebound salvage reclaim | recovery return stolen
recovery: rebound recuperation improvement upturn retrieval healing rehabilitation | recover economy growth
recreation: leisure sport play pastime | park outdoor
recreational: leisure sport | recreation
recruit: hire employ appoint enlist enrol | recruitment job staff vacancy candidate
recruiter: headhunter hr | hire job candidate
recruitment: hiring enrolment staffing enlistment enrollment | recruit job vacancy candidate
rector: head president priest | university
recur: return repeat reappear relapse | recurrence again
recyclable: recycle reusable | packaging
recycle: reuse recycling reprocess recover | waste plastic bottle
recycling: recycle reuse recovery | waste plastic
red: crimson scarlet | colour
redcoat: soldier british
redeem: repay exchange buyback redemption cash | voucher bond
redefine: change transform rethink
redesign: revamp restyle overhaul update facelift | new look
redirect: divert reroute shift
redistribute: reallocate share
redress: compensation remedy
redress: compensation remedy | complaint
reduce: cut decrease lower lessen shrink slash minimize curb diminish trim shorten | reduction less saving percent fall
reduced: cut lower decreased discounted less | reduction percent
reduction: decrease cut decline drop fall saving discount lowering | reduce percent lower less
redundancy: layoff dismissal cut | job staff worker backup
redundancy: layoff job dismissal | cut backup
redundant: unnecessary laid | job
reef: coral | marine
reel: film spool | fishing
reelect: vote reelection | director election term
reexamine: review reconsider
refer: direct mention relate consult cite | referral
referee: umpire official ref | match
reference: mention citation referral benchmark source cite | refer
referendum: vote ballot poll
refinance: refinancing restructure repay | debt loan mortgage
refinancing: refinance restructure | debt loan maturity
refine: improve process purify | refinery
refine: improve refinery process | oil
refinement: improvement enhancement
refiner: refinery | oil
refinery: refiner refining plant | crude barrel
reflect: show mirror indicate represent consider | due
reflection: image thought consideration contemplation | mirror
reflector: mirror reflective | light bicycle
reflex: reaction response
reforestation: tree planting forest
reform: overhaul change improve restructure revamp amend modernize | policy law bill
refrain: abstain avoid
refresh: update renew redesign | new look
refrigeration: cooling chilling freezing | cold
refrigerator: fridge freezer appliance
refrigerator: fridge freezer | appliance
refuel: fuel fill | station
refuel: fuel refill | gas station tanker
refugee: asylum migrant displaced evacuee | camp unhcr flee
refund: reimburse repay rebate reimbursement repayment compensation | money customer
refurbish: renovate restore refurbishment upgrade | building
refurbishment: renovation restoration refurbish upgrade
refusal: rejection denial | refuse reject
refuse: reject decline deny waste garbage rubbish trash | refusal
refute: deny disprove reject rebut
refute: deny dispute reject
regain: recover retake reclaim recoup retrieve | return
regard: consider view see respect deem | about
regardless: irrespective despite notwithstanding
regime: government system rule
regiment: battalion unit brigade corps | army soldier
regimental: regiment military | army
region: area territory district province zone county | local state country
regional: local area provincial territorial | region
register: enrol sign enroll record list join registration | apply website attend
registrant: participant applicant enrollee filer | register sec
registration: enrolment enrollment entry signup registering | register deadline fee
registry: register list database
regret: sorry apologize apology remorse | sad
regular: frequent normal routine usual scheduled standard | weekly season
regularly: frequently often routinely periodically | daily weekly monthly
regulate: control govern supervise oversee manage | regulator rule law
regulation: rule law legislation control directive oversight ordinance | regulate regulator compliance
regulator: watchdog authority agency commission | approve regulate fine fda sec
regulatory: regulator regulation | approval
rehab: rehabilitation recovery treatment | addiction therapy patient
rehabilitation: rehab recovery restoration therapy renovation | injury physiotherapy
rehearsal: practice run preparation drill | stage
rehearse: practise practice | rehearsal stage
rehire: reinstate recall | worker
reign: rule govern dominate | king queen monarch
reimagine: rethink redesign reinvent
rein: curb control | spending
reinforce: strengthen bolster support fortify boost consolidate
reinforcement: strengthening support
reinstate: restore return | job
reinsurance: insurance reinsurer | risk
reinvent: reimagine transform
reiterate: repeat reaffirm restate stress emphasize | guidance
reject: refuse decline deny dismiss rebuff oppose veto | rejection against
rejection: refusal denial dismissal | reject transplant
rejoice: celebrate cheer | joy
rejuvenate: revive refresh renew
relate: concern connect pertain link refer | relation
related: associated linked connected relevant concerning | relative
relation: relationship link connection relative tie | investor between
relations: ties relationship diplomacy links | investor public
relationship: partnership tie link connection relation bond | partner married
relative: family kin relation parent sibling comparative | cousin uncle
relatively: comparatively fairly
relaunch: reopen revive rebrand restart | new
relax: ease loosen unwind rest lift | restriction leisure
relay: race team pass
release: launch issue publish free announce publication unveil discharge debut announcement | available date album emission
relegate: demote downgrade drop | division league relegation bottom
relegation: demotion drop | league
relentless: persistent constant
relevance: importance significance pertinence applicability | relevant
relevant: pertinent applicable related appropriate
reliability: dependability reliable | uptime
reliability: dependable reliable uptime | grid
reliable: dependable trustworthy trusted consistent proven | reliability
reliance: dependence dependency trust | depend
relief: aid assistance help support respite alleviation comfort | emergency donation disaster pain
relieve: ease alleviate reduce soothe | relief pain
relieved: glad eased pleased
religion: faith belief church islam christianity denomination | religious god worship hindu
religious: faith spiritual church christian muslim | religion
relinquish: surrender resign cede yield abandon | transfer
relocate: move relocation transfer shift | headquarters office
relocation: move relocate transfer | headquarters
reluctant: unwilling hesitant wary disinclined | hesitancy
reluctantly: unwillingly hesitantly
remain: stay continue keep persist | left still
remainder: rest balance remaining residue | left
remaining: left outstanding rest residual | balance
remake: adaptation reboot | film
remake: film version
remand: detain custody | court
remark: comment statement speech observation note | say quote
remarkable: extraordinary outstanding exceptional impressive notable
remarkably: extraordinarily exceptionally
rematch: match fight
remedy: cure treatment solution fix correct redress | therapy drug
remember: commemorate recall honour memorialize | memorial remembrance
remembrance: memorial commemoration | veteran
remind: alert urge warn prompt advise | reminder
reminder: alert notice memo prompt | remind
remix: song version
remnant: remainder leftover fragment
remodel: renovate refurbish redesign
remodel: renovate renovation makeover | home store
remortgage: refinance | mortgage
remote: distant virtual isolated online | home rural work telework
removal: extraction dismissal elimination deletion clearance | remove
remove: eliminate extract delete withdraw clear dismiss | removal
remuneration: pay salary compensation wage | director
renaissance: revival rebirth | art
rename: rebrand change | name
render: make provide give leave | image decision
rendering: image illustration
renegotiate: revise talk negotiate | contract
renew: extend update restart replace renewal | contract
renewable: solar wind clean green sustainable hydro | energy
renewal: extension renew regeneration continuation | contract license
renminbi: yuan currency china
renovate: refurbish remodel restore renovation upgrade modernize | building
renovation: refurbishment remodel restoration renovate upgrade | building
renowned: famous acclaimed leading known
rent: lease hire rental let | tenant landlord monthly apartment
rental: rent lease hire | tenant car
renter: tenant lessee | rent apartment
reopen: open resume reopening | closed
reopen: resume restart open | closed
reorder: order restock | inventory
reorganisation: restructuring reorganization reshuffle
reorganization: restructuring reorganize reshuffle | chapter
reorganize: restructure reorganise reshuffle
reorganize: restructure reorganization | bankruptcy
repair: fix mend restore maintenance refurbish maintain | damage work
repay: refund reimburse settle | repayment loan debt
repeal: abolish revoke rescind scrap cancel | law
repeat: reiterate recur duplicate replicate | again
repeated: multiple frequent recurring | repeat
repeatedly: often frequently consistently persistently | times
repel: repulse deter | attack
repetition: repeat recurrence
replace: succeed substitute supersede change swap | successor replacement new former
replacement: successor substitute substitution alternative | replace knee hip
replenish: refill restock restore recharge | supply
reply: respond answer response react
report: statement announce study document say account disclose file publish describe | result find findings earnings
reportedly: allegedly apparently
reporter: journalist correspondent writer newsman | newspaper media interview
reposition: rebrand shift
repository: archive store database storage
represent: constitute comprise depict stand account | representative lawyer attorney equal
representation: depiction portrayal advocacy diversity | represent lawyer
representative: spokesperson delegate agent congressman envoy ambassador official | member congress
reprimand: discipline rebuke censure warning
reprisal: retaliation revenge
reproach: criticize blame
reproduce: copy replicate breed duplicate multiply
reproducible: replicable repeatable | result
republic: nation country state | president
republican: gop conservative rightwing | party senator trump congress
repurchase: buyback buy | share stock program
repurpose: convert reuse adapt
reputable: respected trusted
reputable: trusted respected | reputation
reputation: image standing name renown prestige stature | known
request: ask seek demand apply application call appeal | submit
require: need must mandate demand necessitate oblige compel | requirement necessary compulsory
required: needed mandatory necessary compulsory obligatory | must
requirement: need condition criterion standard obligation necessity prerequisite specification | must comply
reschedule: postpone delay move | date
rescind: revoke cancel repeal withdraw
rescue: save recover evacuate bailout relief | coastguard firefighter survivor
rescuer: rescue responder lifeguard
research: study investigation science investigate analysis survey development | scientist researcher university findings laboratory trial
researcher: scientist investigator academic author | study university
researcher: scientist investigator academic scholar | study research university
reseller: dealer distributor vendor | channel partner
resemblance: similarity likeness
resemble: similar mimic like echo | look
resent: dislike begrudge | anger
resentment: anger bitterness
reservation: booking tribe concern doubt | book hotel tribal
reserve: book stock fund sanctuary substitute | federal wildlife nature
reserves: stock deposits resources | oil proven cash
reservoir: dam lake water field | oil
reservoir: lake dam tank | water oil
reshore: return domestic manufacturing | job
reshuffle: change reorganization rotate | cabinet
reside: live dwell inhabit stay | home resident residence
residence: home house dwelling residency abode | live artist
resident: inhabitant citizen local householder tenant villager | live community people population
residential: housing home domestic | apartment unit homeowner
residue: remains remainder trace | pesticide
resign: quit step leave depart relinquish abdicate | resignation departure retire successor
resignation: departure quit resign exit leave | successor step
resignation: departure resign quit step exit | ceo effective successor letter
resilience: resilient strength toughness
resilient: strong robust tough
resist: oppose withstand defy fight combat | resistance resilient
resistance: opposition defiance immunity tolerance | antibiotic resistant amr
resistor: component electronic | circuit ohm
reskill: retrain upskill train | skill worker
resolution: settlement motion decision solution clarity | resolve vote pixel shareholder new
resolve: settle solve fix address end | resolution settlement
resonance: mri vibration | magnetic
resort: hotel spa destination retreat | ski beach holiday tourist
resource: material asset supply fund tool mineral | natural
respect: esteem regard honour admiration comply dignity
respectable: decent reputable
respected: esteemed renowned admired
respectively: each individually
respiratory: breathing lung pulmonary | asthma infection flu pneumonia copd
respite: break relief rest reprieve | carer
respond: answer reply react tackle attend | response responder
respondent: participant surveyed | survey percent
response: reply answer reaction feedback | respond
responsibility: duty role accountability obligation blame charge liability task | responsible lead oversee
responsible: charge accountable liable behind | lead oversee manage
rest: remainder sleep break relax remaining | recovery
restart: resume reopen relaunch
restate: revise correct | restatement financial
restate: revise restatement correct | result earnings
restatement: correction revision | financial results
restatement: revision correction | financial
restaurant: diner eatery cafe bistro food dining pizzeria | menu chef meal franchise
restitution: repayment compensation | victim order
restock: replenish | inventory shelf
restoration: renovation repair conservation rehabilitation restore refurbishment
restoration: renovation restore repair refurbishment | historic
restore: repair renovate reinstate refurbish rebuild return reconstruct | restoration
restorer: conservator | painting
restrain: curb limit control
restraint: restriction control moderation seatbelt | curb
restrict: limit curb constrain confine ban prohibit | restriction cap
restricted: limited confined closed
restriction: limit ban constraint curb limitation control | restrict lockdown
restructure: reorganize restructuring overhaul | debt job company
restructuring: reorganization restructure overhaul turnaround | layoff job charge debt
result: outcome finding effect consequence score performance earnings cause | lead data trial due because
resultant: resulting consequent
resume: restart continue reopen recommence cv | job again
retail: store shop consumer | retailer price sale
retail: store shop shopping retailer | consumer sale price
retailer: shop store seller supermarket merchant chain | retail customer
retain: keep maintain hold preserve save | retention
retaliate: respond retaliation | tariff
retaliation: reprisal revenge
retention: keeping retaining preservation loyalty | retain staff talent
rethink: reconsider review
retinal: retina eye | vision macular
retire: leave depart step quit | retirement pension successor age
retired: former ex pensioner emeritus | retirement veteran
retiree: pensioner retired senior | pension
retirement: pension departure exit | retire age successor senior
retool: convert refit | plant
retort: reply response
retrace: trace follow | route
retract: withdraw retraction | statement
retreat: withdraw withdrawal getaway pullback | troop spa
retribution: revenge punishment
retrieve: recover fetch get regain extract
retrofit: upgrade modernize convert refit | building energy
retrospective: exhibition survey | artist
return: comeback yield restore back profit gain revert refund | investment again
reunite: rejoin reunion | family
reusable: reuse refillable recyclable | bag
reuse: recycle repurpose | waste
revamp: overhaul redesign renovate refresh makeover update | new
revamp: overhaul redesign renovate refurbish
reveal: disclose unveil show announce uncover find divulge expose | study
revelation: disclosure discovery surprise admission | reveal
revenge: retaliation vengeance reprisal
revenue: sales income turnover earnings receipts takings proceeds | quarter million sale profit growth
reverse: overturn undo revert opposite turn cancel | split
review: assess examine assessment evaluation study evaluate audit analysis inspection | feedback critic
reviewer: critic review
revise: amend update change modify adjust edit | revision forecast
revised: amended updated changed modified | revision
revision: change amendment update modification adjustment | revise
revitalise: revitalize revive regenerate
revitalize: revive renew regenerate redevelop | downtown
revive: restore renew resurrect revitalize relaunch | revival
revolt: rebellion uprising
revolution: uprising transformation revolt upheaval | change
revolutionary: groundbreaking innovative radical breakthrough transformative | revolution
revolutionize: transform change revolutionise
revolver: gun pistol credit
reward: prize bonus incentive compensate award | points loyalty money
rewarding: satisfying fulfilling
rezone: zoning | council land
rhino: animal rhinoceros | poaching horn
rhino: horn animal | zoo poacher
rhythm: beat tempo cadence pulse | heart music
rib: bone chest | injury
ribbon: tape opening | ceremony cutting inauguration
rice: grain paddy basmati | crop food
rich: wealthy affluent abundant prosperous | wealth billionaire millionaire
richest: wealthiest wealthy rich | billionaire
richness: wealth diversity abundance
rid: eliminate remove free eradicate
ride: travel journey trip attraction cycle | horse bike rider passenger
ridehailing: uber rideshare taxi | driver
rider: passenger cyclist jockey | ride horse
rideshare: uber lyft taxi ridehailing | driver
ridge: hill crest mountain | oak
ridicule: mock mockery
ridiculous: absurd silly ludicrous
rifle: gun firearm weapon carbine | shoot
rift: split dispute
rig: platform drilling rigging | oil well
right: entitlement correct privilege proper freedom | legal claim civil
rigid: stiff inflexible strict inelastic
rigorous: strict thorough stringent
ring: call circle band | jewellery wedding phone
ringfence: protect reserve | fund
rink: ice skating | hockey
rip: tear steal
ripe: mature ready | fruit
ripple: wave effect | crypto
rise: increase grow climb growth jump surge gain higher up soar | percent more
rising: increasing growing climbing | higher
risk: danger threat hazard exposure chance vulnerability | likelihood safety
ritual: ceremony rite tradition custom | religious
rival: competitor opponent challenger competing adversary compete | competition
river: stream waterway creek tributary | water flood dam
riverbank: shore bank | river flood
riverfront: waterfront riverside
riverside: waterfront river
road: highway street motorway route lane | traffic driver
roadblock: obstacle barrier
roadshow: tour presentation | investor
roadside: verge road | highway
roadway: road highway street pavement | traffic lane
roadworks: construction repair closure | traffic
roam: wander travel | roaming wild
roaming: travel | data mobile abroad
roar: noise shout | lion engine
roast: cook grill | coffee
rob: steal burgle loot mug | robbery theft
robber: thief burglar bandit gunman | robbery bank
robbery: theft heist holdup burglary mugging | thief robber
robbery: theft heist robber stealing | armed bank
robe: gown dress
robot: robotic machine automaton android automation | arm autonomous
robotic: robot automated | surgery arm
robotics: robot automation | competition student
robust: strong solid resilient healthy
rock: stone music boulder bedrock | band geology
rocket: launch missile spacecraft booster
rocket: missile launcher spacecraft soar | launch space
rod: pole bar | fuel fishing
rodeo: cowboy bull | horse
role: position job part function post responsibility duty capacity | appoint serve character actor title
roleplaying: acting game simulation | player
roll: list bread register | rollout
rollout: launch deployment introduction release deploy | begin phase nationwide
roman: italian ancient latin | rome empire archaeologist
romance: love relationship affair | novel couple
romantic: loving affectionate | love couple comedy valentine
rome: roman italy | vatican italian colosseum
roof: rooftop ceiling | solar building house
roofing: roof shingle
rooftop: roof | solar bar
rookie: newcomer novice freshman debutant | season draft nfl
room: space bedroom chamber suite accommodation | hotel guest capacity
roomy: spacious large
root: cause origin source base | tree plant
rope: cord cable line
rose: increased climbed flower grew jumped gained | percent
roster: lineup squad list team | player
roster: list squad lineup schedule | team
rot: decay spoil decompose
rotate: spin turn revolve alternate | rotation
rotation: turn cycle | crop
rotor: blade propeller impeller | helicopter turbine
rotorcraft: helicopter
rough: uneven approximate harsh tough coarse
roughly: approximately about around nearly almost
round: stage series funding session lap | investor circular tournament
roundabout: junction intersection circle | traffic
roundabout: junction intersection | traffic road
roundup: summary digest
rousseau: philosopher painter | french
route: road path way itinerary line course corridor trail | flight airline bus destination direct
router: modem wifi | internet
routine: regular standard normal schedule | daily check
rover: vehicle robot | mars
row: dispute line argument boat | seat consecutive
rower: oarsman rowing | boat
rowing: row rower boat | race
royal: monarch king queen prince princess regal majesty | palace crown duke
royalty: fee monarchy payment licence | license king queen sale
rpm: revolution speed rev | engine rotation
rsvp: register respond confirm | attend
rub: massage apply
rubbish: waste garbage trash | bin
rug: carpet mat
rugby: scrum try union | match
rugged: durable tough robust strong hardy ruggedized
ruin: destroy damage wreck remains devastate | archaeology
rule: regulation law govern decide guideline policy judge requirement | court ruling judgment
ruler: leader monarch king sovereign emperor sultan | govern
ruling: decision judgment verdict order decree judgement | court judge appeal governing
rum: spirit liquor
rumble: roar noise
rumor: speculation gossip rumour hearsay | report
run: operate manage lead race organize direct head campaign administer control conduct | ceo executive runner marathon director charge
runaway: fugitive escapee | missing
runner: athlete jogger sprinter marathoner | race run
running: managing jogging operating operation candidate | marathon race run
runoff: election drainage | vote stormwater
runway: catwalk airstrip | airport fashion
rupee: currency india crore
rural: countryside country agricultural remote | farm village
rush: hurry surge hasten dash scramble | yard
rushing: hurrying running | yard touchdown
russia: russian moscow kremlin soviet | putin ukraine sanction
russian: russia moscow kremlin soviet | putin
rust: corrosion corrode | metal
rustle: steal thieve | cattle
rustling: theft stealing | cattle
rv: motorhome camper | park
saas: software subscription cloud | recurring platform
sabbatical: leave | year
sabotage: damage vandalism
sack: dismiss fire bag | job
sack: fire dismiss layoff bag dismissal | job
sacred: holy religious spiritual hallowed | church indigenous
sacrifice: give offering loss forgo | veteran memorial
sad: unhappy saddened tragic sorrowful | mourn condolence
saddened: sad heartbroken sorry mourn
saddle: seat burden | horse
sadly: unfortunately regrettably tragically | sad
safe: secure protected harmless unharmed | safety risk protect
safeguard: protect protection defend security preserve | safety
safely: securely unharmed | safe safety safeguard
safety: security protection wellbeing | safe protect hazard risk accident
sag: droop decline weaken fall
sail: voyage cruise navigate | ship yacht boat
sailboat: yacht boat sailing
sailing: sail yacht boat cruise
sailing: yacht boat voyage regatta | cruise sail
sailor: seaman mariner seafarer | navy ship crew
saint: st holy | church patron canonize
sake: benefit purpose behalf
salad: vegetable lettuce | menu
salary: pay wage remuneration compensation earnings income | annual bonus employee
sale: selling disposal auction divestment transaction deal revenue | price buyer discount sell income
salesman: seller salesperson dealer representative vendor | sale
saline: salt salty briny | water solution
salmon: fish seafood
salon: hair beauty spa
salon: hairdresser barber | beauty hair
saloon: bar sedan pub tavern | car
salt: sodium chloride | food sea blood diet
salvage: rescue recover recovery save
salvation: rescue redemption deliverance | army
sample: specimen example test swab | survey blood respondent
sampling: testing sample survey
sanction: penalty approve authorize embargo punishment punish | fine trade
sand: beach gravel silt | dune quarry
sandal: shoe footwear
sandwich: burger sub roll | restaurant lunch menu
sanitation: hygiene sewage sewer toilet | clean water
sat: test exam | student
satellite: spacecraft orbiter | orbit launch
satellite: spacecraft orbiter | orbit launch space
satire: comedy parody spoof | humor humour
satisfaction: contentment happiness approval | customer survey rating
satisfactorily: adequately acceptably well
satisfactory: acceptable adequate sufficient good
satisfied: happy content pleased fulfilled | customer satisfaction
satisfy: meet fulfil please fulfill comply | condition requirement
saturday: weekend sat | date day
sauce: condiment dressing ketchup
sausage: meat hotdog | pork
savage: brutal violent vicious fierce | cut
savagely: brutally violently
save: rescue preserve reduce conserve cut protect economize | saving cost discount cheaper goalkeeper
saver: depositor | bank account
saving: reduction discount economy cut | cost money reduce deposit
savings: deposit economy cost saving reduction | bank account
savings: saving save reduction deposit | cost account
savor: enjoy taste
say: state announce comment declare tell according report claim remark explain | quote statement
scaffolding: construction | building
scalability: scalable growth expand
scalable: scale expand growth
scale: size extent magnitude expand level scope degree | measure weight
scam: fraud swindle con scheme phishing | victim money
scammer: fraudster conman | fraud scam victim
scamper: run scurry
scan: image examine scanner search imaging inspect | mri ct ultrasound xray
scandal: controversy affair disgrace
scandal: controversy disgrace wrongdoing | corruption
scanner: reader mri | scan barcode
scar: wound mark | injury
scarcely: hardly barely
scare: frighten alarm fear panic terrify
scared: afraid frightened fearful terrified | fear
scarf: shawl wrap | fashion
scatter: disperse spread distribute | ash
scattered: dispersed spread
scene: setting location site place spot | crime film
scenery: landscape view
scenic: picturesque beautiful panoramic | view landscape tourist
scent: smell fragrance perfume odour aroma
sceptical: skeptical doubtful
schedule: timetable plan calendar date program agenda | time hour set
scheme: plan program project programme initiative fraud plot | defraud
schizophrenic: schizophrenia psychotic | mental patient psychiatric
scholar: academic researcher professor fellow student | scholarship university
scholarly: academic scholar | research
scholarship: grant bursary fellowship award | student tuition university fund
school: academy college university kindergarten | education pupil student teacher class district campus
schoolboy: pupil student
schoolchild: pupil student child | school
schoolgirl: pupil student
schooling: education school
science: research stem physics chemistry biology | scientist scientific laboratory
scientific: research technical science academic | scientist study evidence
scientifically: scientific research | proven evidence
scientist: researcher physicist biologist chemist expert professor | study research university laboratory
scoop: win gather exclusive | award icecream
scooter: moped ebike | electric
scope: extent range remit breadth coverage reach
score: goal result point mark rating tally grade | win match beat rank
scoreline: score result | goal
scorn: contempt disdain
scot: scottish scotland | edinburgh glasgow
scours: diarrhea cleans | calf
scout: explore search recruiter | talent
scramble: rush hurry scurry
scrap: abolish cancel abandon waste | metal recycle
scrap: cancel abandon drop axe junk | plan metal
scrape: scratch graze
scratch: scrape graze | lottery
scream: shout cry
screech: scream noise
screen: display monitor test cinema check show | film inch tv screening
screening: test testing check show examination | cancer film detect
screenplay: script film writer
screenwriter: scriptwriter writer | film script
script: screenplay writing text | film writer
scripture: bible text gospel quran | religious
scrub: clean wash cancel | launch scrubs
scrutinize: examine inspect review audit analyze | oversight
scrutiny: examination review inspection oversight investigation
sculptor: artist sculpture | statue
sculpture: statue artwork sculptor carving | art bronze exhibition
scupper: derail ruin thwart | deal
scuttle: derail scrap | deal
sea: ocean marine maritime coast offshore | ship
seafood: fish shrimp lobster crab
seal: close sign secure stamp finalize airtight | deal mammal
seaman: sailor mariner
seamless: smooth easy integrated
search: hunt seek look quest query | find missing google
seaside: coast beach coastal resort
season: campaign year period spring summer winter autumn | league team holiday
seasonal: holiday summer winter temporary
seasonal: holiday temporary | season summer
seasoned: experienced veteran
seasoning: spice flavor salt
seat: chair place constituency capacity | passenger stadium election
seatbelt: belt restraint | car
seated: sitting sit | capacity seat
secede: withdraw separate leave | independence union
second: two runner next seconds | minute time silver
secondary: second high additional minor subsequent | school endpoint
secondhand: used preowned | resale
secret: confidential classified hidden undisclosed covert private | agent spy
secretary: minister clerk assistant | cabinet department state
secretly: covertly privately
section: part segment division area department | article
sector: industry field area market segment | business economy private
secure: obtain safe win protect get guarantee | security
security: safety protection defence defense stock bond guard | cyber police share cybersecurity
sedan: car saloon | door
sediment: silt mud deposit | river
see: watch view visit witness observe notice | experience attend
seed: grain plant kernel sow | funding round crop startup
seek: request look ask pursue apply search | bid
seem: appear look suggest
seeming: apparent ostensible
seemingly: apparently ostensibly
segment: division sector section part | market
segregate: separate isolate divide | segregation race
seize: confiscate capture grab take impound | seizure police drug
seizure: confiscation capture fit convulsion epilepsy | seize drug
seldom: rarely infrequently
select: choose pick appoint draft shortlist nominate elect | selection winner
selected: chosen picked named shortlisted | selection
selection: choice range pick variety assortment | select
self: own personal oneself
selfie: photo camera
sell: offload divest dispose market retail vend trade | sale buyer price customer
seller: vendor retailer merchant | sell sold buy
selling: sale retail marketing vending | sell price
sellout: sold crowd | ticket
semester: term | student fall
semiconductor: chip microchip silicon | wafer fab
semifinal: knockout four last | match
seminar: workshop lecture webinar class | session speaker
seminary: college theological | priest
senate: congress upper legislature | senator vote bill
senator: lawmaker legislator politician sen | senate democrat republican
send: dispatch deliver mail ship transmit submit deploy
senior: elder elderly older executive high | retirement
sensation: feeling hit phenomenon | star numbness
sensational: spectacular amazing stunning remarkable
sense: feel detect perception feeling | sensor sight smell
sensibility: feeling taste
sensitive: delicate vulnerable confidential fragile | allergy data
sensitivity: responsiveness susceptibility | allergy accuracy sensor detect
sensor: detector monitor device | measure detect camera
sensory: sense perceptual | autism touch hearing
sentence: imprisonment jail punishment prison term penalty condemn | judge convict year guilty court
sentiment: opinion feeling attitude confidence | consumer index
seo: search ranking | google
separate: divide split distinct independent different spin | division
separated: divided split apart detached | divorce
separately: independently individually
separation: split divorce spin division demerger | spinoff
september: autumn fall sept | month quarter date
septic: infected sepsis | tank sewage
septum: wall partition | nasal heart
sequel: followup film movie
sequence: order series genome succession | dna gene
sergeant: officer sgt soldier nco | police army
series: set range season sequence show | episode game round
serious: severe grave major critical significant dangerous | injury threat
seriously: severely badly gravely critically | injure serious
seriousness: gravity severity
sermon: preaching speech | church
serpent: snake reptile
serum: plasma blood fluid | antibody skin
servant: official employee worker maid | civil public
serve: provide work supply cater | customer service member
server: computer host waiter datacenter | rack cloud
service: provision offering facility worship duty maintenance ministry | customer provide serve military
services: offering provision support solution | customer provide include
session: meeting workshop class sitting hearing | conference panel
set: establish fix collection series schedule group kit determine | record goal target
setback: delay obstacle reverse problem
setting: location environment scene place venue context
settle: resolve agree pay reside conclude | settlement lawsuit dispute
settled: resolved agreed
settlement: agreement resolution payout deal compensation colony | lawsuit court pay dispute
settler: colonist pioneer immigrant homesteader | settlement
setup: establish arrangement configuration installation
setup: installation configuration arrangement establish | easy
seven: seventh vii | week
seventeen: seventeenth xvii | teenager
sever: cut break end terminate | tie
several: many multiple numerous various few some | number
severe: serious extreme harsh acute intense critical | damage
severely: badly seriously gravely heavily acutely | severe
severity: seriousness intensity
sew: stitch tailor knit | garment fabric textile
sewage: wastewater sewerage effluent waste | sewer treatment water
sewer: drain sewage pipe sewerage | wastewater
sex: gender intercourse sexual | male female
sexual: sex intimate | assault harassment abuse consent
sexually: intimately sexual | std transmitted infection assault
shade: shadow colour hue tint | tree sun
shadow: shade mirror | opposition minister
shaft: tunnel rod pit | mine
shake: tremble quake vibrate | earthquake
shakespeare: bard playwright hamlet | theatre stratford play
shakeup: reorganization overhaul change reshuffle
shale: fracking rock | gas
shallow: superficial shoal | water depth
shame: embarrassment disgrace humiliation
shampoo: hair conditioner
shape: form influence design mould contour | round
share: stock portion stake percentage equity part divide | shareholder dividend percent
shared: common joint mutual
shareholder: stockholder investor owner holder | share stake vote dividend
shark: fish | attack ocean
sharp: steep keen sudden acute | rise knife
sharply: steeply dramatically significantly considerably | rise fall
shatter: break smash destroy | record glass
shave: cut trim | razor hair charity
shear: cut clip | sheep wool
shed: cut drop lose axe eliminate reduce | job layoff redundancy barn building warehouse weight
sheep: lamb livestock flock ewe | farm farmer wool animal herd
sheer: pure steep utter transparent | scale size number
sheet: page paper panel layer | steel metal bed document glass
shelf: rack display ledge | store shop stock retailer retail aisle product
shell: casing hull husk exterior case | company bomb bombard artillery oyster
shelter: refuge housing accommodation haven home hostel | homeless protect protection charity emergency rescue bed animal evacuate
shelve: postpone suspend scrap delay | plan
shepherd: herder guide | sheep
sheriff: police officer deputy constable | county arrest office law enforcement
shield: protect guard defend cover barrier insulate safeguard | screen defence armour immunity mask
shielding: protection insulation barrier cover | radiation vulnerable guard
shift: change move switch transition transfer swing relocate | work turn hour roster trend rota worker
shine: glow gleam excel sparkle | light bright success award polish
ship: vessel boat send deliver dispatch transport export freighter ferry tanker | cargo port navy crew sail fleet yard cruise delivery
shipbuilder: shipyard yard | vessel navy
shipment: delivery consignment cargo load freight dispatch order | export volume transport unit container port
shipper: freight exporter | cargo
shipping: delivery transport freight maritime | cargo vessel port
shipping: shipment delivery freight maritime ship | container
shipyard: yard shipbuilder dock | vessel
shirt: jersey top blouse tee | kit clothing apparel garment sponsor wear cotton
shiver: tremble shake | cold winter
shock: surprise jolt stun blow upset | electric crisis trauma disaster news defibrillator price
shocked: stunned surprised horrified
shoe: footwear trainer sneaker boot sandal | pair wear leather brand sole retailer
shoot: fire film gun kill wound photograph record | camera shot goal location weapon police bullet
shooting: gunfire attack filming killing shot | police gun victim suspect firearm incident wounded injured camera range
shop: store retailer outlet boutique retail buy purchase | supermarket customer mall street online branch showroom market
shoplifting: theft steal retail
shopper: customer consumer buyer | store shopping buy
shopping: retail purchase spending | shopper store mall centre customer consumer online basket checkout
shore: coast beach coastline seafront bank | sea lake land island boost support
shoreline: coast beach shore
short: brief concise small limited | film length deficit lack story minute shortage
shortage: lack scarcity deficit shortfall gap undersupply | supply demand vacancy staff recruitment insufficient need crisis drought
shortcoming: weakness flaw failing
shorten: reduce cut abbreviate trim curtail truncate | length time wait faster delay
shortlist: finalist nominee nominate candidate | award
shortlisted: finalist nominated shortlist | award
shortly: soon imminently presently | week month day coming expect
shot: photograph picture image vaccine injection jab dose gunfire | film goal fire shoot vaccination attempt photo bullet
shoulder: bear carry assume | injury arm responsibility burden cost joint
shout: yell call cry scream | announce crowd chant voice
shove: push force thrust
show: display exhibit demonstrate reveal exhibition programme performance present indicate find suggest broadcast | event television theatre screen stage evidence result study series concert
showcase: display exhibit present demonstrate highlight feature | exhibition
showcase: display exhibit present feature demonstrate
showdown: clash match confrontation | final
shower: rain bath | bathroom weather water forecast facility
showroom: dealership display store gallery | visit
showrunner: producer creator writer | series
shred: destroy tear | paper
shrimp: prawn seafood
shrink: decline contract decrease reduce fall diminish contraction narrow downsize | smaller drop size lower loss cut
shrub: bush plant
shrug: dismiss ignore
shudder: shake tremble | fear
shuffle: reshuffle reorganise mix | cabinet change playlist
shunt: divert move sideline redirect | rail train track
shut: close closure shutdown cease suspend | door end stop plant job halt lock
shutdown: closure close shut outage halt suspension stoppage | plant lockdown reactor maintenance cease government end
shutter: close shut blind | window camera store closure
shuttle: bus transfer | space airport
shuttle: bus transport | airport
sibling: brother sister | family
sick: ill unwell ailing diseased | illness disease patient leave absence hospital health infected pay symptom
sickness: illness disease nausea | absence
side: team squad flank party aspect | club edge player match opponent border opposition
sidelined: injured out | injury
sidewalk: pavement footpath walkway path | street pedestrian road
siege: blockade standoff | hostage
sigh: breathe relief
sight: vision view eyesight seeing | eye blind landmark attraction see tourist visual
sightseeing: tour tourist
sightseeing: tourism tour
sign: agree contract ink signature endorse deal conclude indication | agreement partnership treaty player mark indicator notice signal symbol memorandum evidence
signal: indicate sign indication cue warn suggest | alert frequency transmission message traffic network light wave railway antenna
signatory: party signer | treaty
signature: signing autograph | petition
signed: inked agreed autographed | signature contract
significance: importance meaning relevance weight consequence | impact value important historic
significant: major important substantial considerable notable material meaningful key | large big milestone increase impact
significantly: substantially considerably markedly greatly sharply notably materially | increase improve reduce much percent
signify: mean indicate represent
signing: sign signature agreement recruit | player
silence: quiet hush muzzle | minute remembrance tribute censor pause
silent: quiet noiseless mute | electric comment
silhouette: outline shape profile | design fashion figure
silk: fabric textile | fibre scarf barrister dress
silly: foolish absurd ridiculous | fun humour
silver: medal metal runner second | bullion award coin precious anniversary jewellery olympic
sim: card subscriber | mobile phone
similar: like alike comparable same equivalent analogous akin | resemble match close identical
similarity: resemblance likeness parallel commonality | common comparison match
similarly: likewise equally also | same comparable
simmer: boil cook | tension heat
simple: easy straightforward uncomplicated basic plain | ease user convenient simplify clear
simplicity: ease clarity | simple straightforward convenience minimal
simplify: streamline ease
simply: easily just merely only | straightforward plain
simulate: model mimic replicate emulate imitate | simulation computer virtual test reproduce
simulated: modelled virtual mock artificial | simulation exercise computer drill
simulation: model simulator modelling | training computer
simulator: simulation trainer | flight training
simultaneous: concurrent parallel
simultaneously: concurrently together parallel | same time both once
sin: wrongdoing offence evil | tobacco church confession vice
sincere: genuine heartfelt honest deep | apology condolence sympathy thanks regret
sincerely: genuinely honestly deeply | apologise thank heartfelt
sincerity: honesty genuineness | sincere genuine
sing: perform vocal singer chant | song concert choir voice opera music album
singer: vocalist musician performer artist songwriter | song band album
singer: vocalist musician performer artist | album song
singing: vocal choral song voice | choir music performance singer opera chorus
single: one sole individual lone unmarried only | song track release unified bachelor album ticket
singles: chart tennis
singular: unique single remarkable exceptional | one individual
sink: fall drop decline founder submerge drill plunge | ship carbon boat basin kitchen lose
sip: drink taste | wine coffee tea beverage
sister: sibling twin | brother family affiliate company daughter
sit: seat serve rest | board chair committee member exam locate session
sitcom: comedy series show | tv
site: location place venue facility website plot campus premises | ground land plant area base address project construction page
sitting: session meeting
situated: located based | location
situation: circumstance condition position state context case | crisis status event development problem
sixties: decade period | age pensioner
sizable: large considerable
sizable: large substantial
size: scale dimension extent magnitude volume capacity | area length large big square number measure amount acre hectare width
sizeable: large substantial
skateboarding: skate skatepark
skatepark: skateboarding skate
skater: skating | ice skate
skeletal: bone skeleton | muscle fossil joint
skeptical: doubtful sceptic unconvinced dubious wary | doubt critic question concern cautious
sketch: drawing outline draft draw design | artist comedy plan pencil illustration
ski: skiing snow | slope resort
skier: skiing | snow slope
skiff: boat dinghy | sailing race
skiing: ski snow | slope resort
skill: ability expertise talent competence capability proficiency knowhow | training qualification learn experience apprenticeship craft education
skilled: qualified experienced trained expert competent proficient talented | professional worker workforce labour craftsman visa
skillset: skill expertise ability
skin: dermatology epidermis complexion | cosmetic cream cancer rash patient care beauty leather
skincare: cosmetic beauty cream | skin serum
skint: broke poor
skip: miss omit bypass forgo | avoid pass container waste
skipper: captain leader | boat team
skirmisher: fighter soldier
skirt: dress garment miniskirt | fashion clothing evade avoid edge
sku: item product | inventory
skull: cranium head | bone brain fossil injury
sky: air heaven | night star flight aviation cloud aircraft height space astronomy
skyrocket: soar surge jump increase
skyscraper: tower highrise building | floor storey
slab: block concrete | stone
slack: weak sluggish loose quiet | demand spare capacity slow low
slacken: slow ease weaken loosen | decline demand reduce
slam: criticise condemn blast attack | tennis hit crash title
slap: hit impose smack | fine tariff ban levy
slash: cut reduce axe trim decrease | price cost job percent half lower discount
slaughter: kill cull massacre butcher | animal abattoir cattle meat livestock
slave: slavery captive bondage | trafficking forced labour freedom abolition victim
slavery: servitude trafficking bondage slave | forced labour exploitation abolition modern victim
sleek: stylish elegant
sleep: rest slumber nap | insomnia bed night overnight apnea mattress fatigue hotel
sleepy: tired drowsy | fatigue sleep quiet
sleeve: cover casing | shirt jacket album arm garment
slender: slim narrow thin | small majority margin
slew: many series
slice: cut piece portion share | bread cake pizza stake
slide: fall drop decline slip slump | playground share presentation landslide price water
slightly: marginally modestly somewhat | small little minor percent
slim: thin narrow slender
slip: fall drop decline slide decrease | mistake delay percent lower error
slipper: footwear shoe
slit: cut opening
slogan: motto tagline catchphrase | campaign
slope: incline gradient hillside piste | ski mountain hill steep resort
slot: time position place opening window | airport schedule appointment machine casino
slow: delay gradual sluggish brake decelerate hamper late | speed decline weak reduce slowdown ease lag
slowdown: decline downturn slow slump
slowly: gradually steadily | pace speed
sludge: sewage mud | wastewater
slug: bullet pest | garden crop hit
sluggish: slow weak
slum: shanty settlement | poverty
slump: fall decline drop plunge collapse downturn slide tumble | recession sales crash percent weakness loss
small: little tiny compact minor modest micro miniature limited | size minority medium low few reduce
smaller: less lower compact reduced minor lesser | size shrink reduce decrease
smallest: tiny least minimum
smart: intelligent clever connected intuitive digital | technology phone meter automated device sensor
smartphone: phone mobile handset iphone cellphone | android device screen
smartwatch: watch wearable | wrist
smash: break crash shatter beat destroy | record hit success victory
smb: small business sme
sme: small business enterprise smb
smell: odour scent aroma fragrance stink | nose perfume gas odor sensory
smelter: metal plant | aluminum copper
smile: grin laugh beam | happy dental teeth face
smoke: tobacco cigarette smoker | fire quit lung cannabis vape emission alarm
smooth: seamless even ease flat | transition easy flow surface orderly
smoothie: drink juice fruit
smuggle: traffic smuggling | customs contraband border
smuggler: trafficker smuggle | drug border
smuggler: trafficker smuggling | customs drug border
smuggling: trafficking smuggle | drug border
snack: food bite chips crisps bar
snake: serpent python viper | reptile venom bite
snap: break photograph take capture buy | camera election picture sudden photo
snatch: steal grab seize take | theft robbery victory win thief
sneaker: shoe trainer footwear | nike
sneaker: trainer shoe footwear | nike
sneer: mock ridicule
sniff: smell detect inhale | dog nose drug
sniper: shooter gunman
snooker: cue pool | player
snort: inhale sniff | cocaine drug
snow: snowfall blizzard ice | winter ski weather cold avalanche storm frost
snowboard: ski snow | slope
snowfall: snow inch | storm
soak: absorb drench flood | rain water wet bath
soap: detergent cleanser | drama wash hygiene television hand
soar: surge jump rocket rise climb increase leap | record high price percent sharp grow
soaring: rising climbing surging
sober: serious restrained | alcohol drink recovery
soccer: football fifa | goal team
social: community public societal welfare | media housing network people society inclusion facebook
socialism: left socialist marxism | party politics communist labour
society: association community public organisation club institution | member people social citizen charity
socioeconomic: income class | poverty
sock: hosiery stocking | footwear clothing pair
soda: drink cola beverage pop
sofa: couch settee | furniture seat chair upholstery
soft: gentle mild weak cushioned | drink software fabric subdued touch
softball: baseball | team
soften: ease moderate mitigate relax weaken cushion | impact blow reduce decline water
softly: gently quietly
software: program application app platform | code license cloud
soil: ground earth dirt land | crop farm agriculture contaminate field fertility plant
soiled: dirty stained contaminated | laundry
solar: photovoltaic sun panel renewable | energy power
solar: photovoltaic sun panel | megawatt energy
solder: join bond weld | electronic circuit
soldier: troop serviceman fighter trooper private | army military veteran war regiment officer force personnel
sole: only exclusive single | shoe footwear owner fish foot
solely: only exclusively purely entirely | alone
solicit: request seek ask | solicitation proxy
solicitor: lawyer attorney counsel | law firm
solid: strong robust firm sound healthy stable | good rigid waste material performance
solidarity: unity support cooperation | union stand community together alliance
solitary: lone single
soloist: singer performer musician violinist pianist soprano | concert orchestra dancer
solution: answer resolution remedy fix product system | solve technology service platform software resolve
solve: resolve fix crack address tackle settle answer | solution problem challenge case dispute investigation
some: several few certain various | around about approximately part
someday: eventually future
somehow: way means
someone: person anyone individual | people
sometimes: occasionally periodically | often frequently
somewhat: slightly partly rather moderately
somewhere: place location | area site
son: child boy heir | father family daughter parent born
sonar: acoustic sounding | submarine ship underwater detect survey
song: track single tune anthem music ballad | album lyric singer release band record chart
songwriter: composer musician lyricist | song
songwriter: composer singer musician | song
soon: shortly imminent early quickly promptly | month week time expect upcoming
sooner: earlier early
sophisticated: advanced complex refined elaborate modern | technology latest smart
sophomore: second student | year
sophomore: student second | college
sorb: absorb absorption adsorb
sore: painful aching | pain throat injury symptom
sorrow: sadness grief regret mourning | condolence death sympathy loss
sorry: apologize apology regret
sort: type kind category classify arrange organise | recycle separate waste class parcel
soul: spirit psyche heart | music singer people religion
sound: noise audio acoustic healthy solid reliable | music speaker recording loud hear decibel speech
soundbar: speaker | audio tv
soundtrack: music score | film
soup: broth stew | menu
source: origin supply obtain procure supplier root cause | provider fund information origination buy resource informant sourcing
sourcing: procurement supply purchase
south: southern southeast southwest | north region coast
southeast: southern east | region
southern: south southeast southwest | region area north
southerner: resident native | south southern
southpaw: boxer lefthander | pitcher boxing left
southwest: southern west | region
sovereign: monarch king queen independent national | state government debt bond nation wealth independence
soviet: russian communist | russia union moscow ussr
sow: plant seed | farmer crop pig harvest
soy: soybean bean | protein
soybean: soy crop
spa: wellness massage | resort
space: room area capacity cosmos orbit | satellite square rocket astronaut place floor office planet nasa mission
spacecraft: satellite probe capsule ship | orbit nasa
spacious: large roomy | room
spacious: roomy large | room
spam: junk unwanted | email call
span: cover stretch extend cross last | bridge length period range year duration
spanish: spain hispanic iberian | madrid latino language
spanner: wrench tool
spare: extra backup reserve surplus save | part replacement avoid capacity
spark: trigger cause ignite prompt provoke inspire | fire lead result create
spat: dispute row
spate: series string wave
spatial: geographic location dimensional | map space gis planning data
speak: talk say address tell comment deliver communicate | speech language speaker conference interview lecture
speaker: presenter lecturer keynote spokesperson panelist loudspeaker orator | talk conference audio speech session parliament present
spearhead: lead head drive
special: particular exclusive exceptional unique dedicated extraordinary limited | edition offer event specific unusual
specialise: specialize focus expert
specialist: expert consultant specialise professional | specialized doctor niche expertise field leading
speciality: specialty expertise
specialization: specialty expertise focus
specialize: focus concentrate expert specialist | dedicated expertise niche field provider
specialized: dedicated specialist niche expert focused tailored | specific custom expertise
specially: specifically particularly expressly purpose | custom design tailored
specialty: specialism specialization niche | expertise
specialty: speciality expertise niche
species: animal plant breed organism | wildlife endangered biodiversity bird conservation habitat extinct fish
specific: particular certain exact precise targeted individual | detail defined special given
specifically: particularly namely expressly exactly especially | designed focus target
specificity: precision accuracy | sensitivity test diagnostic
specified: stated defined prescribed designated set | condition requirement agreed
specify: state define detail stipulate set prescribe disclose | requirement condition name
specimen: sample example | museum collection fossil laboratory species
spectacle: show display event extravaganza | glasses eyewear performance audience
spectacular: stunning impressive dramatic breathtaking amazing | show event firework view
spectator: fan viewer crowd audience attendee supporter | stadium watch attendance event
specter: threat fear ghost | risk
spectral: spectrum spectroscopy | frequency wavelength light colour
spectrometer: instrument spectrum | light
spectrum: range frequency band variety | autism licence wireless auction light mobile
speculate: guess suggest bet | rumour speculation investor predict
speculation: rumour conjecture guess gossip | report deny market media
speech: address talk remarks lecture keynote | speak deliver conference language voice podium statement
speed: velocity pace rate quick fast accelerate rapidity | limit kilometre hour broadband mile megabit faster drive
speeding: speed fast | driver ticket
speedway: racetrack track | race
speedy: fast quick rapid
spell: period stint stretch | letter time word
spend: invest expenditure pay outlay budget allocate expend devote | cost million money dollar fund pound purchase consumer
sphere: field area domain globe | sector ball influence
spherical: round globe | ball sphere
spice: seasoning flavor herb
spicy: hot chili pepper | flavor
spike: surge increase jump peak
spike: surge jump increase rise
spill: leak discharge release | oil
spin: rotate turn separate | rotation divest unit demerge cycle
spine: backbone back vertebra
spinoff: separation spin divestiture demerger separate | independent company parent
spiral: escalate soar | increase cost price curve
spirit: alcohol liquor ethos soul mood attitude | whisky gin vodka distillery culture drink
spirits: liquor alcohol whiskey vodka
spiritual: religious faith sacred | church prayer leader belief religion
spit: saliva expectorate | sample test
splash: spend water | swim pool
splendid: excellent magnificent superb wonderful | great
splinter: faction split breakaway | group fragment
split: divide separate separation share division divorce break | two spin stock part demerger
splurge: spend lavish
spokesman: spokesperson spokeswoman representative | said contact media
spokesperson: spokesman spokeswoman representative ambassador | said contact media
spokeswoman: spokesperson spokesman representative | said contact media
sponsor: fund support sponsorship back patron finance backer | partner partnership donate logo donor brand
sponsored: sponsor funded supported
sponsorship: sponsor support funding backing | partner
sponsorship: sponsor support partner backing | deal
spontaneous: impromptu unplanned | natural sudden
sporadic: occasional intermittent
sport: athletics game football | athlete team olympic tournament player club championship fitness
sporting: athletic sport | event club athlete team competition
sportsbook: betting bookmaker | wager
sportsman: athlete player competitor | sport champion
sportswear: activewear athletic apparel | nike
spot: place location see notice advert detect identify | advertisement site market commercial area
spotlight: focus highlight attention
spotlight: highlight focus feature
spouse: husband wife partner | married
sprawl: expansion spread | urban suburb city
spray: aerosol mist apply | paint pesticide nasal bottle
spraying: spray pesticide | crop
spread: extend expand distribute transmit disseminate transmission circulate propagate | infection outbreak disease virus contagious distribution prevent
spree: series string binge | shopping acquisition
spring: season jump | march april may water summer coil mattress
springtime: spring
sprinkle: scatter spray | water salt
sprint: dash race run | metre
sprinter: runner athlete | metre sprint
sprinter: runner | race metre
spur: stimulate encourage boost drive prompt promote stimulus fuel | growth motivate incentive
spy: espionage surveillance agent intelligence | secret monitor snoop hack
sqft: square feet foot area | size
squad: team roster side unit | player coach select selection police match
squadron: unit fleet | air force
square: plaza piazza | metre foot town area city
squarely: directly firmly
squash: vegetable racket
squat: occupy trespass | illegal vacant building tenant
squeeze: pressure compress tighten press | margin budget cost income reduce
stabbing: knife attack | victim
stability: steadiness certainty security balance consistency | stable steady peace economic
stabilize: steady balance secure
stable: steady secure unchanged constant consistent sound | condition horse stability firm
stablecoin: crypto cryptocurrency token | dollar pegged
stadium: arena ballpark venue ground | capacity seat fan
stadium: arena venue ground | seat capacity football
staff: employee workforce personnel worker team crew headcount colleague | people employ job hire labour member employment
staffer: employee worker staff aide | member
stage: phase step host platform hold organise mount present | theatre round event performance level concert leg scene
stagger: phase stun | rotate schedule shift
stagnant: flat sluggish static
stagnate: stall flat plateau
stain: mark spot blemish discolour | dirt clean wash remove fabric
stained: marked dirty discoloured | glass window
staining: discoloration dyeing | cell tissue sample colour
staircase: stairs stairway step
stairs: staircase step stairway | floor elevator access lift
stairway: stairs staircase step
stake: holding share interest shareholding equity ownership | percent investment acquire own investor minority bet shareholder
stakeholder: partner shareholder participant party | community interest
stalemate: deadlock impasse standoff
stalk: harass follow pursue stem | stalker harassment restrain victim
stall: stand booth kiosk stop delay halt | market vendor trader fair stagnate
stalwart: veteran loyal | member
stammer: stutter falter | speech
stamp: mark seal postage imprint | postal post letter duty passport collector
stampede: crush crowd | trampled
stand: booth position stall tolerate rise pavilion remain | exhibition seat stadium candidate policy total
standalone: independent separate | company unit
standard: norm benchmark quality requirement criterion specification level | regulation usual regular rule iso guideline certification compliance
standardized: uniform standard | test
standing: reputation status rank position | table permanent committee ovation place
standoff: stalemate deadlock confrontation
standpoint: viewpoint perspective position view | opinion
standup: comedy comedian
star: celebrity lead actor feature famous | rating film player hotel celestial role actress astronomy
stare: look gaze watch | eye
starring: star cast feature actor
start: begin launch commence open onset beginning initiate establish kickoff introduce inception | found schedule date first opening trigger setup since
starter: appetizer beginner first | menu
starting: beginning initial opening first commencing | effective launch price from
startle: surprise shock alarm
startled: surprised shocked alarmed
startling: surprising shocking striking alarming | dramatic
startup: venture company newcomer entrepreneur | founder funding early
starvation: famine hunger malnutrition
starve: hunger deprive famine | food malnutrition hungry death
state: say declare government country nation condition province announce | federal governor public national status statement region
statement: announcement declaration release comment communique remark | say issue press report account spokesperson
statewide: state across
station: terminal depot stop base post | train rail railway radio bus platform channel police power
statistic: figure data number datum | percent survey report rate census percentage
statistical: numerical quantitative data | statistic analysis significant
statistically: statistical significant | data
statue: sculpture monument bronze figure memorial | unveil sculptor plinth bust
stature: standing reputation height status prominence | tall importance
status: standing position rank condition state | designation recognition situation level accreditation
statute: law act legislation code | legal court statutory regulation provision
statutory: legal legislative required | law
stay: remain visit continue accommodation reside stopover | hotel night guest keep live delay overnight
staycation: holiday vacation | home
steadily: gradually constantly consistently continuously progressively | growth increase
steady: stable constant consistent even regular unchanged | growth stabilise continue
steak: beef meat
steak: beef meat | restaurant
steakhouse: restaurant steak beef
steal: theft rob robbery thief burglary larceny loot take | stolen fraud arrest crime burglar police
steam: vapor vapour | turbine locomotive boiler
steel: metal iron alloy | mill plant stainless furnace tonne manufacturer
steep: sharp significant dramatic sheer | slope increase decline gradient high
steeple: spire tower | church bell
steer: guide direct drive navigate lead | committee course wheel control management
stem: originate arise result halt stop curb contain | cell science engineering cause plant tide
stent: tube implant | artery heart
step: measure move action stage phase | resign process walk stairs resignation initiative
stepdown: resign departure
steps: measure action stair | process plan
stereo: audio sound | speaker system headphone hifi
stereotype: prejudice cliche bias preconception | gender discrimination race challenge
stereotyped: biased prejudiced | gender prejudice
sterling: pound gbp | silver
stern: strict severe harsh serious | warning rear ship
steward: attendant guardian manager | cabin
stewardess: attendant | flight cabin
stick: adhere attach glue bond remain | adhesive memory hockey keep
sticky: adhesive tacky gluey | tape
stiff: tough strong harsh rigid severe | competition fine penalty
stiffen: harden tighten strengthen toughen | penalty resistance
stiffly: firmly rigidly | strong
still: yet remain continue calm nevertheless | photograph image quiet currently
stillness: calm quiet silence
stimulant: drug amphetamine caffeine | adhd
stimulate: boost encourage promote spur activate foster drive | growth economy stimulus incentive invest
stimulation: activation arousal stimulus | brain nerve therapy electrical
stimulus: boost incentive rescue | package economic recovery spending government fiscal
sting: bite hurt | insect bee police undercover allergic
stint: period spell tenure
stipend: allowance grant pay payment | month scholarship
stipulate: specify require
stir: provoke arouse mix | debate controversy reaction
stock: share equity inventory supply security carry | exchange investor nasdaq shareholder trade listing warehouse goods
stockholder: shareholder investor owner | share dividend meeting vote stock equity
stocking: inventory hosiery sock | fish store shelf tight
stockpile: reserve store hoard inventory | supply
stoic: resilient uncomplaining | calm
stolid: calm impassive
stomach: abdomen gut belly gastric abdominal | digestive pain cancer intestine ulcer
stone: rock gem granite marble boulder | quarry building kidney diamond brick pound
stop: end halt cease prevent discontinue quit suspend block close terminate | ban station finish cancel avoid cessation
stopover: layover stop | flight
storage: warehouse store depot warehousing repository | capacity battery memory data tank gigabyte disk cloud
store: shop outlet retailer keep save warehouse supermarket | retail storage branch customer stock location
storefront: shop store
storefront: shop store | street location
storehouse: warehouse storage
storey: floor story level | building
storm: hurricane cyclone typhoon tornado tempest blizzard | wind rain flood weather damage thunder gale
stormy: windy storm | weather
story: tale narrative account article report history | book news novel film plot tell
storyline: plot story | character
stout: beer ale porter | brewery pint brew
stove: cooker oven heater burner | kitchen cook gas wood appliance
straddle: span cross | border
straight: direct directly consecutive linear successive | line row
straighten: align correct realign | tooth hair road
straightforward: simple easy clear
strain: pressure stress injury variant burden tension | virus muscle bacteria load
strained: tense stretched injured | relation muscle budget
strait: channel | sea
strand: thread fibre trap | dna programme part
strange: unusual odd peculiar bizarre weird | mysterious
stranger: outsider unknown | people
strategic: planned key | strategy
strategist: analyst planner adviser | chief strategy
strategy: plan approach policy roadmap blueprint tactic programme | goal vision strategic objective initiative
straw: hay stem | plastic drink crop bale
strawberry: fruit berry
stray: lost abandoned homeless wander | dog animal shelter cat
streak: run series string | win victory record unbeaten
stream: river broadcast flow brook creek watch | video online netflix live music platform water
streamer: gamer netflix platform | twitch
streaming: broadcast online | netflix video stream
streaming: stream online netflix | watch service video music
streamline: simplify efficient | process
streamlined: simplified efficient
street: road avenue lane boulevard thoroughfare | address city pavement traffic pedestrian
streetcar: tram trolley
streetcar: tram trolley | rail
streetlight: lamp light | lighting
strength: power force robustness resilience asset muscle | strong advantage capability growth durable
strengthen: reinforce bolster boost enhance fortify consolidate tighten improve | strong expand support increase deepen
stress: emphasise pressure strain anxiety underline highlight tension | mental burnout health worry depression
stretch: extend span section expand | mile kilometre length road period
strew: scatter litter
strict: rigorous stringent tough rigid severe tight | rule regulation law limit
strictly: rigorously exclusively absolutely solely | prohibit rule
stride: progress advance step | improve walk
strike: walkout stoppage attack hit industrial reach | union worker pay dispute agreement protest goal picket earthquake ballot
striker: forward scorer | goal team
striking: remarkable impressive stunning dramatic | worker strike design notable bold
string: series chain succession sequence row | quartet violin instrument orchestra rope
strip: remove deprive band revoke | title airport land comic cartoon
strive: aim endeavour seek attempt aspire work try | effort commitment goal
stroke: brain haemorrhage | patient heart swimming hospital swimmer cardiovascular clot
stroller: pram pushchair | baby
strong: robust powerful solid sturdy tough durable healthy firm | strength growth good high record resilient
strongly: firmly heavily highly vigorously | support oppose recommend urge
structural: constructional organisational architectural | building reform engineer structure foundation
structurally: structural structure | building
structure: framework organisation building composition form construct construction system | bridge organise architecture hierarchy
structured: organised planned formal systematic | programme framework finance
struggle: fight battle difficulty strive effort suffer | problem difficult hardship challenge conflict loss
struggling: ailing troubled
stubborn: persistent obstinate resistant | problem inflation
stubbornly: persistently obstinately | inflation high
student: pupil learner undergraduate graduate scholar schoolchild | university school college education class course enrol campus
studio: workshop atelier filmmaker | film artist apartment record recording production music
study: research analysis investigation survey examine trial analyse paper report learn | university researcher journal finding scientist degree course publish
stuff: material thing fill item goods
stumble: falter trip fall | struggle mistake
stump: wicket baffle campaign | cricket tree
stunned: shocked surprised amazed
stupid: foolish senseless silly | reckless
stupidity: folly foolishness
sturdy: robust durable strong solid tough | rugged
style: design fashion manner genre approach look | trend brand architecture type
stylish: chic elegant fashionable
stylist: hairdresser designer | fashion salon
subdivision: division development unit branch | housing lot home subsidiary estate
subdued: weak muted sluggish quiet restrained | demand market low
subject: topic theme matter issue course discipline | participant condition content approval patient study pending
subjective: personal opinion | bias view judgement
sublime: superb magnificent
submarine: underwater vessel sub undersea | navy nuclear boat cable fleet
submission: application entry filing proposal bid | deadline submit file document
submit: file present lodge apply enter propose tender send hand | application proposal deadline submission approval entry
subordinate: junior inferior subsidiary | debt rank employee note
subpoena: summons order | document
subscribe: join register | subscription subscriber
subscriber: customer user member subscription | million service
subscription: membership fee subscriber plan | month
subscription: membership plan subscribe fee | monthly annual subscriber
subsea: undersea underwater submarine | cable
subsection: clause paragraph section provision | act
subsequent: later following next ensuing succeeding | after future
subsequently: later afterwards then
subsidiary: unit arm division affiliate company | owned wholly parent
subsidize: fund support finance underwrite sponsor | subsidy grant government cost aid affordable
subsistence: survival livelihood | allowance
substance: material chemical compound drug matter | abuse addiction hazardous toxic
substantial: significant considerable large major sizeable big | increase amount material
substantially: significantly considerably greatly largely | increase reduce
substantiate: prove verify support
substation: transformer electricity | grid
substitute: replacement alternative replace swap | player change instead bench
subsystem: component module | system
subtle: slight delicate fine understated | small
subtract: deduct remove minus | less
suburb: outskirts suburban district neighbourhood | city residential resident
suburban: outlying residential suburb | city area commuter
subway: metro underground tube | train station
subway: metro underground | train station
succeed: replace follow achieve triumph prosper | successor success win takeover appoint accomplish
success: achievement triumph victory accomplishment win breakthrough | record result award successful hit popular
successful: winning prosperous effective thriving profitable | success achieve result win
successfully: effectively well | complete achieve success win
succession: series row sequence inheritance | successor replace heir plan ceo
successive: consecutive straight sequential running | row year quarter
successor: replacement heir | appoint replace succeed follow new
suck: draw vacuum
sudden: abrupt unexpected rapid | surprise cardiac
suddenly: abruptly unexpectedly | quickly
sue: lawsuit litigate litigation prosecute | court complaint claim plaintiff legal file damages suit infringement
suffer: experience sustain endure undergo incur struggle | patient pain loss injury victim illness affect
sufferer: patient victim
suffering: pain hardship distress misery agony | victim patient humanitarian illness
sufficient: enough adequate ample | meet supply satisfactory
sufficiently: adequately enough
suffrage: vote | woman
sugar: sweetener glucose sucrose | diabetes cane sweet beet calorie obesity drink
suggest: propose recommend indicate imply show advise hint | study evidence suggestion idea
suggestion: proposal idea recommendation advice hint | feedback propose
suicide: death die | prevention mental crisis
suicide: death | prevention hotline crisis
suit: lawsuit fit match litigation outfit befit | court file legal jacket clothing plaintiff tailor
suitable: appropriate fit proper eligible
suitcase: luggage baggage bag case | travel airline passenger
suite: set package collection range room | software hotel product apartment bedroom application
suited: suitable appropriate fit ideal | match
suitor: bidder buyer acquirer | offer takeover
sum: amount total figure | money payment million pay price
summarize: outline recap review | summary brief overview report
summary: overview outline abstract synopsis digest recap | brief report highlight conclusion
summer: season midsummer | june july august holiday vacation spring
summertime: summer | june
summit: meeting conference peak | leader
summon: call order subpoena convene | court appear witness hearing
sun: solar sunshine sunlight | star planet energy tan skin ultraviolet
sunday: weekend sabbath | day
sundown: sunset dusk evening | night
sunglasses: eyewear shades glasses
sunlight: sunshine daylight sun solar | vitamin ray light
sunny: bright sun | weather
sunscreen: spf lotion sun | skin
sunset: dusk evening expire | end
super: superb great | bowl league large
superb: excellent outstanding magnificent exceptional wonderful | great
supercar: car ferrari lamborghini | horsepower
supercharge: boost accelerate
supercomputer: computer computing | petaflop exascale
superhero: marvel comic hero
superintendent: head director chief | school district police
superintendent: principal manager chief | school police
superior: better higher finer premium | quality excellent court top
superiority: advantage dominance supremacy | better lead trial
supermarket: grocery grocer store | food chain
supernatural: paranormal ghost | magic horror mystery
supersede: replace succeed
supersonic: fast hypersonic | aircraft mach jet
superstition: belief myth | luck
supervise: oversee manage monitor direct control | supervisor regulator oversight inspect responsible
supervision: oversight management control monitoring surveillance | regulator supervisor authority responsible
supervisor: manager boss overseer foreman
supervisor: manager boss overseer foreman | report
supper: dinner meal | food evening restaurant
supplant: replace
supplant: replace displace
supplement: addition complement augment extra additional | vitamin dietary magazine nutrition pill add
supplier: vendor provider manufacturer distributor contractor | supply
supply: provide deliver provision furnish equip delivery stock | supplier contract chain source shortage distribution inventory demand
support: back help assist aid backing assistance endorse sponsor fund sustain advocate boost | donate grant finance facilitate service funding
supporter: backer fan donor advocate
supportive: helpful encouraging favourable sympathetic | support back
suppose: assume believe think presume expect | guess
supposed: alleged intended expected presumed | assume
suppress: inhibit restrain curb stifle quell censor | reduce control prevent block
supreme: highest top ultimate | court justice judge
surcharge: fee charge extra levy | fuel
sure: certain confident guaranteed | ensure secure
surely: certainly definitely | undoubtedly
surface: exterior emerge face top | area road ground coating layer
surfing: surf wave | beach
surge: soar jump rise increase spike rocket leap climb | percent wave demand sharp growth record
surgeon: doctor physician | surgery operation hospital operate medical transplant
surpass: exceed beat top outperform overtake outstrip | record more higher
surplus: excess oversupply extra glut profit | budget trade spare
surprise: shock unexpected astonish amaze | sudden stun
surprised: amazed shocked astonished stunned | unexpected
surprising: unexpected astonishing remarkable | surprise
surprisingly: unexpectedly remarkably | surprise
surrender: yield relinquish capitulate submit cede | police custody give
surround: encircle enclose envelop | around area near fence
surrounding: nearby neighbouring adjacent local | area around vicinity region
surroundings: environment setting vicinity | area neighbourhood location
surveillance: monitoring observation cctv spying | camera
survey: poll questionnaire study census research review | respondent percent find result interview conduct sample
surveyor: valuer inspector | survey
survival: life existence | survive rate mortality death patient median endurance
survive: live endure withstand outlive | survivor survival rescue death escape
surviving: remaining survivor | survive
survivor: victim sufferer | survive cancer rescue abuse disaster patient
susceptible: vulnerable prone sensitive
sushi: japanese fish | restaurant
suspect: accused believe defendant culprit alleged | police arrest charge crime suspicion custody
suspend: halt pause stop postpone freeze interrupt ban | suspension temporary cease discontinue
suspended: halted paused postponed banned | sentence temporary
suspension: halt pause ban freeze moratorium stoppage | temporary disciplinary match vehicle
suspicion: distrust doubt mistrust | suspect arrest police
suspicious: suspect suspicion | doubt
sustain: maintain support continue suffer preserve uphold | injury growth sustainable keep
sustainability: sustainable environmental green esg | carbon
sustainable: sustainability green renewable ecofriendly environmental
suv: crossover vehicle car jeep
svp: vice senior executive president | appointed
swallow: ingest absorb consume | throat pill eat bird
swamp: marsh wetland flood overwhelm | water bog
swarm: crowd group | drone bee insect
sway: influence persuade | voter control
swear: vow pledge promise | oath inaugurate office president
sweat: perspire perspiration | exercise skin heat
sweater: jumper pullover
sweatshirt: hoodie jumper | clothing
sweden: swedish scandinavia | stockholm nordic
swedish: sweden scandinavian nordic | stockholm
sweep: win clean victory | election award crackdown search broom
sweepstakes: giveaway contest lottery prize | enter winner
sweet: sugary candy confectionery dessert | sugar chocolate honey
sweetener: sugar incentive
sweetheart: lover partner | valentine deal love
sweets: candy confectionery
swell: grow increase rise expand inflate | number wave
swelling: inflammation edema
swerve: veer turn | crash driver car
swift: quick rapid fast prompt speedy | immediate action
swiftly: quickly rapidly promptly fast | immediately
swim: swimmer bathe dive | pool lap water olympic beach lifeguard
swimmer: swimming swim | pool freestyle
swimming: swim swimmer pool
swimsuit: swimwear bikini
swimwear: swimsuit bikini
swindle: cheat defraud fraud con scam
swing: shift fluctuate turn move | loss profit golf vote change
swirl: spin whirl
swiss: switzerland helvetic | zurich geneva franc bern
switch: change move shift transfer convert replace | transition electricity button network migrate
swoop: raid dive | police acquisition takeover
sword: blade weapon | knife fencing
syllable: sound unit | word language pronounce
syllabus: curriculum course | exam
symbol: emblem logo sign icon | mark represent flag ticker
symbolic: emblematic representative token | gesture symbol
symbolize: represent signify embody mean | symbol
symmetric: symmetrical balanced | equal
symmetry: balance harmony | proportion
sympathetic: compassionate supportive understanding | sympathy
sympathy: condolence compassion pity support | family victim death mourn
symphonic: orchestral classical | symphony orchestra music concert
symphony: orchestra philharmonic | concert music composer conductor
symposium: conference forum seminar | speaker
symposium: conference seminar meeting | speaker
symptom: sign indication | fever pain patient disease cough illness diagnose condition
synagogue: temple jewish | rabbi
synagogue: temple jewish | worship
syndicate: consortium group | loan
synthesis: combination production | chemical compound
synthesize: combine produce
synthetic: artificial manmade | fibre plastic drug chemical fabric
system: platform technology network solution method structure framework | software process device infrastructure scheme
table: submit present chart league | motion furniture rank standing desk proposal
tablet: ipad pill device | screen drug
tabloid: newspaper | paper
tackle: address confront combat fight handle
taco: burrito mexican | restaurant
tactic: strategy method approach
tactics: strategy method approach
tactual: touch tactile
taekwondo: martial | sport
tag: label mark | price electronic name identify
tagline: slogan motto | brand
tail: rear end | aircraft animal
tailings: waste dam | mine
tailor: customise adapt personalise bespoke design | custom individual suit specific clothing
tailored: custom bespoke personalized
tailored: customized bespoke adapted
tailwind: boost benefit | demand growth
take: capture seize accept carry bring require last grab | hour receive win duration acquire minute
takeaway: takeout food delivery lesson
takeoff: departure launch liftoff | runway
takeout: takeaway food delivery
takeover: acquisition buyout purchase merger acquire buy | bid deal offer
tale: story narrative fable | book novel fairy
talent: skill ability gift aptitude | artist recruit workforce star young
talk: speak discuss conversation discussion lecture negotiation speech dialogue | meeting interview say negotiate communicate presentation
tall: high height towering | metre storey foot skyscraper tower building
tallest: highest height | building tower
tally: count total score
tally: count total score number | vote
tangent: line touch | angle
tangible: real physical concrete | asset
tangled: complicated entangled | net
tank: reservoir container vessel | fuel water armoured army storage litre military vehicle aquarium
tanker: ship vessel truck | oil
tap: access exploit use faucet harness | water phone utilise market
tape: record video cassette | recording film adhesive measure
target: goal aim objective focus intend | market plan forecast reach audience ambition customer
tariff: duty tax levy rate charge | import trade
tariff: duty tax levy rate | import percent
task: job duty assignment work mission | force responsibility role project charge
taste: flavour palate preference sample | food wine sweet delicious
tasting: taste sample | wine
tasty: delicious flavorful
tattered: torn ragged
tattoo: ink body | artist
taunt: mock insult bully | abuse
taut: tight tense
tavern: bar pub inn
tavern: pub bar inn
tax: levy duty tariff excise vat | revenue income rate government treasury fiscal customs exemption
taxi: cab minicab rideshare uber | driver car passenger ride fare licence
taxpayer: public citizen | tax money government fund cost
tea: beverage brew drink | leaf cup plantation coffee
teach: educate instruct train coach lecture tutor | teacher lesson school class learn curriculum
teacher: educator instructor tutor lecturer professor schoolteacher | school pupil classroom teach education faculty union
teaching: instruction education tuition pedagogy training | teacher school classroom lesson
team: squad group crew side staff unit club | player member coach colleague department
teammate: colleague player
teamster: trucker driver union | worker labor strike
tear: rip break split | crying gas demolish damage injury
tears: crying weep | emotion
teaser: preview trailer | launch
technical: technological engineering specialist | technology expert skill support
technician: engineer mechanic specialist
technician: engineer mechanic specialist | lab repair
technique: method approach procedure process technology way | skill tool develop
technological: technical technology digital | innovation advance
technology: tech innovation system solution platform equipment | digital software device computer engineering tool product
teen: teenager adolescent youth young | child age student
teenage: adolescent youth | teenager
teenager: teen adolescent youth youngster | young age child student boy girl
teens: teenager adolescent youth
telco: telecom carrier operator | network mobile
telecast: broadcast air | tv live
telecom: telecommunications telco carrier communications | network mobile operator
telecommunications: telecom telco communications | network mobile
teleconference: call webcast conference | dial number
telegraph: wire cable | newspaper pole message
telehealth: telemedicine virtual remote | doctor patient video
telemarketing: call phone | robocall
telemedicine: telehealth virtual remote | doctor patient
telephone: phone call telecom mobile dial | number contact line hotline
telescope: observatory | nasa star
telethon: fundraiser | charity
televise: broadcast air | tv
television: tv broadcast broadcaster channel | screen network programme show viewer series
telework: remote telecommute wfh | home
tell: inform say advise notify announce reveal disclose explain | story statement describe
telly: television tv
temper: moderate ease soften | anger
temperature: heat degree warmth celsius | climate cold fever thermometer warm weather fahrenheit
temple: shrine church monastery pagoda | worship religious buddhist archaeological
temporarily: briefly provisionally | suspend interim pending closure
temporary: interim provisional acting transitional short | contract suspend period
tempt: attract entice lure | offer
temptation: lure attraction
ten: decade dozen
tenancy: lease occupancy | tenant
tenancy: lease rental | tenant
tenant: renter lessee occupant | landlord lease rent
tenant: renter lessee occupier | landlord lease rent
tend: incline care | trend likely usually
tendency: trend inclination propensity | likely
tender: bid procurement contract offer solicitation | proposal submit bidder quotation
tendon: ligament achilles | injury
tenement: apartment building
tenfold: ten times
tennis: racket grand | match player
tension: strain friction conflict stress hostility | crisis dispute border
tent: marquee canopy shelter | camp camping festival outdoor
tentative: provisional preliminary initial | agreement uncertain
tenth: tithe decile | percent ten anniversary
tenure: term period | serve
tenure: term stint time service | year professor
tequila: spirit liquor agave
terabyte: tb storage | data
term: period condition duration mandate semester word tenure | contract year agreement office length expire
terminal: station fatal airport incurable | ill
terminal: station gate port | airport
terminate: end cancel stop discontinue dismiss rescind | termination contract agreement fire expire employment
termination: ending end cancellation dismissal terminate | contract
terminology: vocabulary language word
terms: condition price | deal agreement undisclosed
terms: condition provision | agreement contract
terrace: patio balcony
terrain: ground land landscape
terrible: horrific awful dreadful appalling devastating | tragic tragedy bad
terribly: extremely badly deeply | sad
terrific: great excellent fantastic wonderful
terrifying: frightening scary
territory: region area land jurisdiction | country border market province
terror: terrorism terrorist extremist fear | attack bomb security threat
terrorism: terror extremism terrorist | attack
terrorist: extremist militant terrorism | attack
test: trial examination exam check assess evaluate pilot experiment | result laboratory sample screening quality diagnose verify
testify: witness evidence | testimony court hearing trial committee oath
testimonial: review recommendation | customer
testimony: evidence statement witness deposition | court testify hearing trial
testing: examination trial screening evaluation assessment | laboratory test sample diagnostic quality
texas: texan southwest | dallas houston austin
text: message wording document sms | book word phone write
textile: fabric cloth clothing garment | cotton fashion apparel mill yarn
texture: feel consistency | surface food
thank: appreciate gratitude grateful acknowledge | appreciation recognise tribute
thankful: grateful appreciate thank
thanks: gratitude appreciation acknowledgement | thank grateful
thanksgiving: holiday november turkey
thanksgiving: holiday turkey | november travel
thaw: melt defrost | ice improve relation
theater: playhouse stage cinema auditorium | drama play performance actor musical audience
theatre: playhouse stage cinema auditorium | drama play performance actor musical audience surgery
theatrical: dramatic stage | cinema theatre
theft: stealing robbery burglary stolen steal larceny
theme: topic subject motif | park focus conference
theologian: cleric scholar | church religious theology
theological: religious divine | church theology seminary
theology: religion divinity | church seminary faith
theorem: proposition proof | mathematics mathematician
theoretical: hypothetical conceptual abstract | physics theory model
theory: hypothesis model concept idea | scientist physics research explain
therapeutic: healing medicinal treatment curative | therapy drug patient clinical
therapist: counsellor psychologist clinician | therapy patient treatment mental
therapy: treatment drug medication counselling | patient clinical cure gene cancer disease
thereafter: afterwards subsequently then later
thereby: thus therefore
therefore: thus consequently hence accordingly | result because
thermal: heat heating | temperature power insulation energy coal
thermocouple: sensor thermometer probe | temperature measure
thermometer: temperature thermal | fever measure degree
thesis: dissertation paper | phd
thick: dense heavy | thickness centimetre millimetre
thickness: thick depth | millimeter
thickness: width depth | millimeter
thief: robber burglar shoplifter stealer | steal theft police stolen robbery
thieving: theft stealing robbery | burglary
thigh: leg hamstring | injury muscle
thin: slim slender lean fine | layer thickness lightweight
thing: item object matter | product
things: item object matter stuff belonging | product
think: believe consider feel expect reckon view | opinion idea thought say
thinking: thought reasoning idea view | opinion strategy
third: bronze tertiary
thirst: thirsty drink | water
thirty: half month | minute day anniversary
thorough: comprehensive detailed rigorous extensive full exhaustive | review investigation careful
thoroughfare: road street
thoroughly: fully carefully completely extensively rigorously | detailed
thought: idea opinion consideration view | think belief condolence
thoughtfully: carefully considerately
thousand: grand k | million hundred
thrash: beat defeat
thread: yarn fibre string | cotton sewing conversation
threat: danger risk hazard menace warning | attack security terror cyber threaten
threaten: endanger jeopardise menace risk | threat warn danger
threatening: menacing intimidating | threat
threefold: triple three
threshold: limit level minimum ceiling floor | exceed percent income
thrifty: frugal budget
thrill: excite delight excitement | ride rollercoaster proud
thrilled: excited delighted pleased happy
thrive: flourish prosper grow succeed
thriving: flourishing prosperous successful
throat: neck larynx | sore cancer swallow voice
throttle: choke slow restrict | engine speed
through: via by across throughout | until route
throw: toss hurl cast pitch | javelin discus ball
thrust: push propulsion force | engine rocket power
thumb: finger digit | hand injury
thump: beat hit defeat
thunder: storm lightning | weather
thwart: foil prevent stop block frustrate | attack plot
thyroglobulin: protein antigen | thyroid cancer marker
thyroid: gland hormone | cancer endocrine
thyroxine: hormone thyroid levothyroxine | drug tablet
tick: mark insect check | box lyme
ticker: symbol | nasdaq nyse stock
ticket: pass admission entry fare seat citation | price buy
ticket: pass admission seat entry | price buy
ticketholder: ticket attendee
ticketing: ticket box
tide: tidal wave | sea coast flood current trend
tie: link draw connect bind bond equal | relationship partnership match cooperation
tier: level category class rank | top premium
tieup: partnership alliance tie | partner
tiger: animal cat | zoo
tiger: cat animal | wildlife zoo
tight: strict narrow limited close tense | budget deadline schedule supply
tighten: strengthen toughen restrict harden | strict control restriction security rule regulation
tiktok: video social bytedance
tile: ceramic flooring
till: until register checkout | cash
tilt: lean incline | angle bias
timber: wood lumber log | forest tree forestry sawmill
time: period duration date hour schedule moment when | minute day deadline clock year long
timeframe: period timeline schedule
timeline: schedule timeframe date
timely: prompt punctual opportune | deadline time
times: occasion period | newspaper fold multiple
timescale: timeframe period
timetable: schedule timeline
timing: schedule date timetable | time clock
tin: can metal | container food mine
tiny: small minute miniature microscopic little | size nano
tip: advice suggestion hint gratuity information | guide police waste
tire: tyre fatigue | wheel car rubber vehicle
tired: exhausted fatigued weary | fatigue sleep
tissue: cell paper organ | sample biopsy transplant muscle
titer: concentration level | antibody
title: championship name crown heading trophy | book win deed champion position
toast: celebrate drink | bread breakfast champagne
tobacco: cigarette smoking cigar nicotine vaping | smoker
tobacco: cigarette smoking nicotine | smoker
today: currently now | present
toddler: infant child baby | age
toe: foot digit | injury
together: jointly collaboratively collectively | partnership cooperate combine unite joint
toilet: lavatory restroom bathroom washroom loo | sanitation hygiene
token: coin crypto | symbol
token: coin voucher cryptocurrency | symbol
tolerable: tolerated tolerability acceptable | dose safe
tolerance: acceptance tolerant | respect
tolerant: resistant accepting | drought tolerance
tolerate: accept permit allow endure | tolerance
toll: fee charge casualties | road death bridge
toll: fee charge number | road bridge death
tomato: fruit vegetable | crop sauce
tomato: vegetable sauce
tomb: grave burial mausoleum | archaeologist ancient cemetery
tomorrow: future next | day
ton: tonne weight | kilogram cargo
tonal: harmonic tone | music colour
tone: mood sound | voice colour
tongue: language lingual | mouth taste
tonight: evening night | today
tonnage: weight ton | cargo
tonne: ton weight
tons: tonne weight | metric
tool: instrument device equipment implement utensil software | technology solution resource app
tooth: dental teeth | dentist decay implant
toothbrush: dental oral
toothpaste: dental oral
top: lead highest best exceed leading head first surpass | rank number maximum peak summit
topic: subject theme issue matter | discuss agenda
topline: revenue sales | results
topple: overthrow oust beat
torch: flashlight flame
torn: ripped damaged divided | injury ligament
tornado: twister storm | wind damage
torque: power newton | engine
torso: body chest | sculpture
torture: abuse cruelty mistreatment | rights prisoner detention
toss: throw flip | coin
total: sum overall aggregate amount combined whole entire reach | number add full cumulative
totally: completely entirely fully wholly | absolutely
touch: contact feel tap | screen affect hand tactile
touchdown: landing score | football
touchscreen: screen display | inch
tough: difficult hard strict challenging harsh stringent robust | competition strong measure durable
tour: visit trip travel journey | tourist concert guide tourism date
tourism: tourist travel visitor hospitality | destination
tourist: visitor traveler holidaymaker vacationer sightseer | travel tourism
tourist: visitor traveler holidaymaker | tourism
tournament: championship competition cup contest event | match win player final round league
tout: promote praise boast
towel: cloth linen | cotton bath
tower: skyscraper building highrise spire | mast floor storey crane
towering: tall high
town: municipality city community borough | village resident mayor local council
townhome: townhouse house home | bedroom
townhouse: townhome house home | bedroom
township: town municipality
toxic: poisonous harmful hazardous | chemical
toy: doll game plaything | child
toy: game doll plaything | child
toymaker: toy lego mattel hasbro
trace: track find locate detect | origin contact tracking
tracing: tracking detection | contact origin
track: monitor follow trace song circuit | rail race path route athletics record
tract: area land passage | acre hectare urinary
tractor: vehicle machinery | farm
tractor: vehicle | farm
trade: commerce business commercial deal exchange export | import tariff sell buy market stock union
trademark: brand logo | intellectual registered
trademark: brand registered logo | infringement
trader: dealer merchant broker seller | market stock shop vendor
tradeshow: expo exhibition fair convention | booth
trading: commerce dealing exchange | stock share
tradition: custom heritage practice ritual | culture history traditional
traditional: conventional classic customary heritage longstanding | tradition history culture
traditionalist: conservative purist
traffic: congestion transport vehicle flow | road visitor car jam passenger smuggle volume
trafficker: smuggler dealer | drug
trafficking: smuggling trade | drug human
tragedy: disaster catastrophe accident | death victim sad drama
tragic: sad terrible fatal devastating | death tragedy accident
trail: path track route footpath lag | hiking walk bike
trailblazer: pioneer leader innovator
trailblazing: pioneering innovative groundbreaking
trailer: preview teaser truck
train: rail railway teach coach educate locomotive prepare | station passenger skill instruct carriage course
trained: qualified skilled educated prepared | certified instructor
trainee: intern apprentice student | training
trainer: coach instructor sneaker
training: education instruction coaching apprenticeship course learning development | skill workshop teach exercise programme
traitor: spy betrayer | treason
tram: streetcar trolley rail
tramp: hiker homeless | walk
trample: crush stampede | crowd victim
tramway: tram rail line
trance: music hypnosis | dance dj
tranche: portion part installment | loan fund
transact: trade conduct
transaction: deal acquisition sale purchase payment | merger close
transatlantic: atlantic | flight
transcript: text record | call
transducer: sensor converter | ultrasound signal
transfer: move transmit relocate shift handover transport assign | payment ownership player relocation send
transform: change convert overhaul revolutionise reshape remake | transformation renovate improve
transformation: change overhaul conversion
transformation: change transform overhaul
transformative: transform major
transgender: trans lgbtq
transit: transport bus rail transportation
transit: transport bus subway rail transportation | passenger
transition: shift change move conversion switchover | process transfer successor energy
translate: interpret convert render | language translation english
translation: interpretation version rendering | language translate translator
transmission: transfer spread broadcast | gear electricity line infection grid virus
transmit: send broadcast relay spread convey | signal data infection
transpacific: pacific | flight
transparent: open clear accountable visible | disclosure transparency glass
transplant: graft implant | organ donor kidney
transplant: transplantation graft | organ donor kidney liver
transport: carry move transportation transit haul ship freight logistics | vehicle bus train road rail passenger
transportation: transport transit logistics freight shipping | vehicle bus rail road passenger infrastructure
trap: catch capture snare | animal stuck rescue
trapper: hunter trap | fur
trash: garbage waste rubbish
trauma: injury ptsd wound shock | emergency
travel: journey trip tour commute transport | tourism passenger airline flight destination tourist vacation
traveler: passenger tourist visitor flyer
traveler: traveller passenger tourist
traveller: traveler passenger tourist
travelling: travel trip
traverse: cross span | route
trawler: boat fishing
tray: platter holder | food packaging plate
tread: step tyre | wheel
treason: betrayal traitor | spy
treasure: prize wealth | gold museum heritage
treasurer: finance accountant
treasurer: finance cfo | fund treasury
treasury: exchequer finance | bond government tax minister
treat: cure care heal handle process medicate manage | treatment patient therapy hospital doctor disease
treated: cured handled | treatment
treatment: therapy care cure medication remedy handling drug | patient hospital clinical disease medicine surgery
treaty: agreement pact accord convention | nation
treaty: agreement pact accord | country
tree: sapling woodland forest | plant timber oak orchard leaf
trekking: hiking trail
trembling: shaking tremor | fear
tremendous: huge enormous great immense massive | significant
tremendously: hugely enormously greatly
tremor: earthquake shaking | parkinson
trench: ditch excavation | war
trend: tendency pattern movement development direction | growth shift fashion popular
trending: popular viral | topic
trendy: fashionable popular hip
trespass: intrude trespasser | unlawful property
trial: test study experiment prosecution hearing pilot | court clinical jury patient defendant judge phase
triathlon: ironman swim cycle | run
tribal: indigenous native | tribe
tribal: tribe indigenous native
tribe: tribal nation indigenous
tribunal: court panel | hearing
tribute: homage honour commemoration memorial | death thank remember respect
trick: deceive fool scam hoax | fraud con
trigger: cause prompt spark activate provoke set | result lead start
trillion: tn | dollar
trilogy: three | book film
trim: cut reduce pare lower | cost decrease
trio: three
trio: three triple
trip: journey tour travel visit excursion voyage | tourist flight passenger holiday
triple: treble threefold | three increase
triumph: victory win success conquest | champion beat
trolley: cart tram streetcar | shopping
troop: soldier force military unit army | deploy withdraw war
trooper: soldier police officer | state patrol
troops: soldier force military army | deploy withdraw war
trophy: cup prize award | winner
tropical: equatorial hot | storm rainforest
trot: run jog | horse
trouble: problem difficulty distress bother | crisis struggle loss
troubled: struggling ailing distressed
trough: low bottom | decline
trousers: pants jeans
trousers: pants jeans | clothing
truancy: absence | school
truce: ceasefire peace
truck: lorry vehicle pickup van hgv | driver freight transport haul fleet
trucker: driver haulier | truck
trucking: haulage freight truck
trudge: walk trek
true: genuine real accurate actual correct factual | fact truth
truly: really genuinely | truth
trumpet: tout promote brass
trunk: boot stem | tree elephant car
trust: confidence faith rely foundation charity | trustee fund believe reliable confident
trustee: governor director administrator | board trust charity pension
trustworthy: reliable honest credible
truth: fact reality honesty | true
try: attempt seek endeavour test strive effort | rugby aim trial
tsunami: wave surge | earthquake disaster flood
tub: bath container
tube: pipe underground metro duct | cylinder london rail subway
tuberculosis: tb lung | disease
tuberculosis: tb lung | infection
tubing: pipe tube
tuck: fold tummy | surgery
tug: pull boat tow | harbour ship
tuition: fee teaching education | student university
tuition: fee teaching | student college
tumble: fall drop plunge slump | decline price
tumor: cancer tumour growth carcinoma | malignant patient oncology
tumour: tumor cancer growth | cell
tuna: fish | canned
tune: song melody adjust | music watch engine
tungsten: metal mineral | mine
tunnel: underpass passage subway | rail road bore
tunnel: underpass underground | road rail
turbine: generator windmill | wind engine
turbine: wind generator | megawatt
turbocharge: boost accelerate
turkey: poultry bird | thanksgiving
turmoil: chaos unrest crisis upheaval instability | market volatile
turn: change convert become transform rotate shift | bend reverse age
turnaround: recovery rebound restructuring improvement | profit time
turned: become change convert | turn result
turnover: revenue sale sales attrition income | million staff euro pound
turnover: revenue sales attrition | staff
turnpike: highway toll
turtle: sea reptile
tutor: teacher instructor coach
tutorial: lesson guide course | video learn
tv: television broadcast channel | show series
tweet: twitter post message
twelve: dozen month | year
twenties: decade period | age young
twice: double twofold | two second
twin: double pair
twin: double two pair | sister bed
twine: string rope cord | wrap
twist: turn bend | plot
twitch: stream spasm | muscle gaming
twitter: x tweet social
two: pair couple both double twin | second dual
twofold: double two
tycoon: magnate mogul billionaire | business
type: kind sort category form variety class | model keyboard blood
typhoon: hurricane cyclone storm
typical: usual normal average standard characteristic | common
typically: usually normally generally commonly | average often
tyre: tire wheel | car
ufc: mma fight | fighter
ulcer: sore wound | stomach
ultimate: final eventual supreme | last end best
ultimately: eventually finally | end
ultrasonic: ultrasound sonic | frequency sensor
ultrasound: scan imaging sonography | pregnancy
ultraviolet: uv radiation | light sun skin
umpire: referee official | match tennis
umpteen: many
unable: incapable powerless | fail cannot prevent
unaccompanied: alone lone | minor child
unadjusted: raw nominal | gross figure
unanimous: unanimously | vote board
unanimous: united consensus unanimously | vote
unanimously: unanimous together | vote approve all agree
unaudited: preliminary | results statement
unavailable: absent unobtainable | shortage
unavoidable: inevitable necessary
unaware: ignorant oblivious | awareness know
uncertain: unsure unclear unknown doubtful unpredictable | risk doubt uncertainty
uncertainty: doubt risk unpredictability volatility | unclear uncertain insecurity
unchanged: flat constant stable same
uncle: relative kin | family nephew
unconscious: comatose implicit subconscious | bias coma hospital
unconsciously: unknowingly inadvertently | bias
under: below beneath less | pursuant accordance
undergraduate: student bachelor | degree university
underground: subway tube metro subterranean buried | tunnel mine cable basement
underlie: cause underpin | basis reason
underline: emphasise highlight stress underscore demonstrate | importance show
underlying: fundamental basic core | adjusted cause profit condition
undermine: weaken damage threaten erode compromise harm | confidence
underperform: lag disappoint miss
underprivileged: disadvantaged poor deprived
underprivileged: disadvantaged poor underserved | child
underscore: emphasize highlight stress
underscore: emphasize highlight underline
underserved: disadvantaged underprivileged vulnerable | community
understand: know comprehend grasp realise appreciate learn | knowledge insight
understandable: clear comprehensible | plain
understanding: knowledge insight comprehension memorandum agreement awareness | learn research
undertake: conduct perform carry commit pursue implement | project work agree
underwater: submarine undersea subsea | dive
underway: ongoing begun progress | start construction current
underwear: lingerie bra brief
underwrite: insure fund guarantee
underwrite: insure guarantee finance | underwriter insurance
underwriter: insurer bookrunner bank | offering ipo
underwriting: insurance underwriter | ratio
undoubtedly: certainly definitely clearly
unearth: discover find dig
uneasy: worried anxious nervous | concern
uneconomical: unprofitable costly
unemployed: jobless redundant laid | unemployment jobseeker
unemployed: jobless unemployment | worker claim
unemployment: jobless joblessness unemployed | rate percent claim
unemployment: joblessness jobless unemployed | job rate labor
uneven: unequal irregular patchy | inequality
unexpected: sudden surprising unforeseen unanticipated | surprise
unexpectedly: suddenly surprisingly | surprise
unexplained: mysterious mystery | unknown
unfavorable: adverse negative
unfold: develop happen evolve | event
unfortunate: regrettable unlucky sad | regret
unfortunately: sadly regrettably | regret
unhappy: dissatisfied displeased sad discontented | complain complaint
unicorn: startup valuation | billion
unified: single united integrated combined | common merge platform
uniform: consistent standard even kit | school clothing dress police
unify: unite combine merge consolidate integrate | single
union: association federation alliance labour guild merger | worker member strike european collective bargaining
unionize: organize union | worker vote
unique: distinctive exclusive special singular unrivalled | only one different first
unit: division department subsidiary segment arm apartment | group team branch business home device
unite: combine join merge unify ally | together union bring
united: joined together unified
unity: solidarity cohesion harmony | together union
universal: global worldwide general | all everyone
universally: globally everywhere | all
universe: cosmos space | galaxy astronomy world
university: college institute academia campus | student degree professor faculty academic graduate
unknown: unidentified anonymous undisclosed mysterious | uncertain mystery
unleash: release launch
unlike: different dissimilar | contrast
unlikely: improbable doubtful remote | expect
unlimited: unrestricted endless infinite
unload: discharge offload | cargo
unload: sell offload discharge
unlock: open release access free | potential enable
unnecessary: needless unneeded redundant | waste avoid
unoccupied: vacant empty
unpaid: voluntary outstanding owed overdue | volunteer debt wage bill
unpleasant: nasty disagreeable | bad
unprecedented: record historic extraordinary unparalleled | first never
unpredictable: uncertain volatile erratic
unsatisfactory: inadequate poor unacceptable | fail
unseat: oust defeat replace
unsolved: unresolved cold | case
unstable: volatile insecure precarious | risk
unstructured: informal loose | data play
unsuccessful: failed failing
unusual: rare uncommon strange exceptional odd | unique abnormal
unusually: exceptionally abnormally
unveil: reveal launch introduce announce debut present show unveiling | new
unwanted: undesired unwelcome | pregnancy
unwittingly: unknowingly accidentally
upbeat: optimistic positive
upbringing: childhood raised
upcoming: forthcoming coming next future
update: upgrade refresh revise report news patch | version latest
update: upgrade revise modernize news refresh latest
upgrade: improve modernize update enhance improvement
upgrade: improve update improvement enhance modernize raise | version rating better
upheaval: disruption turmoil
uphold: affirm maintain support confirm defend sustain | court appeal ruling decision
upholstery: fabric seat | leather
upkeep: maintenance repair
upmarket: luxury upscale premium
upper: higher top | house level
upright: vertical erect | piano stand
uproar: outcry outrage protest | anger
upscale: luxury upmarket premium
upset: angry distressed surprise disappoint | defeat disrupt anger
upside: potential benefit gain | growth
upskill: train reskill training | skill worker
upstairs: floor upper
upstart: newcomer startup rival
upstream: exploration production | oil
upstream: exploration production | oil gas
upswing: rise recovery increase
uptake: adoption takeup absorption | increase use demand
uptick: increase rise
uptime: availability reliability | percent
uptown: city
upward: rising up increasing | higher raise
upwards: above over
uranium: nuclear | mine
urban: city metropolitan municipal | town regeneration suburb
urge: encourage call appeal recommend press advise implore | ask demand warn request
urgent: immediate pressing emergency critical | need priority quick
url: link website address
usage: use consumption utilisation | user rate
usd: dollar | million
use: employ utilise utilisation usage apply deploy consume leverage application operate | user customer consumption purpose harness
used: secondhand preowned utilised employed | car
useful: helpful valuable practical beneficial handy | benefit value
usefulness: utility value benefit | practical
useless: ineffective futile | fail
user: customer consumer subscriber client | app
user: customer subscriber consumer member | million use active
username: login account | password
usual: normal regular typical customary standard | common
usually: normally typically generally often commonly
utilise: utilize use
utility: supplier provider usefulness | electricity water gas power energy bill company
utilization: use usage capacity
utilize: use employ leverage deploy harness | utilisation apply
utmost: greatest maximum highest
utopia: paradise ideal
utopian: idealistic ideal
utter: say speak complete
utterly: completely totally absolutely
vacancy: opening job position empty | hire
vacancy: opening position job post empty seat | rate hire fill
vacant: empty unoccupied available
vacate: leave quit
vacation: holiday trip getaway break | travel resort tourism leave hotel tourist
vaccinate: immunize inoculate vaccination vaccine jab shot | dose
vaccination: vaccine immunization shot jab inoculation | dose
vaccine: vaccination shot jab immunization booster | dose virus
vacuum: void cleaner | suction clean
vague: unclear imprecise ambiguous
vain: unsuccessful futile
valedictorian: graduate top | class
valet: attendant park | parking
valet: parking
valid: lawful legitimate effective good | expire ticket until
validate: confirm verify prove certify | validation
validity: legality legitimacy | patent court expire
valley: vale basin | river mountain
valor: bravery courage heroism | medal award
valuable: precious useful expensive prized | value worth important
valuation: appraisal assessment worth value | market
valuation: value worth appraisal | billion investor round
value: worth price valuation cost appreciate merit | million dollar estimate importance principle market
valued: worth appreciated priced esteemed | valuation customer estimate
values: principle ethic belief ethos | culture mission
valve: tap regulator | heart
van: vehicle minivan truck
vanish: disappear missing | lost search
vape: vaping ecigarette | nicotine
vaping: vape ecigarette | nicotine smoke
vapor: vapour steam gas | fume emission
variable: changing adjustable fluctuating | factor rate wind
variant: strain version mutation | covid
variation: change difference variant fluctuation | vary modification
varied: diverse different assorted | range variety
variety: range diversity assortment selection type cultivar | different choice various
various: several different diverse numerous multiple | range many variety
vary: differ change fluctuate range | depend different variation
varying: different changing | range
vascular: blood vessel artery
vase: pot vessel | ceramic flower glass
vast: huge enormous massive immense extensive | large
vastly: greatly hugely considerably
vat: tax | rate percent value
vc: venture capital investor | fund startup
vector: carrier transmitter | mosquito gene virus
veer: swerve turn | crash
vegan: plantbased vegetarian | plant meat dairy
vegetable: produce veg | fruit food farm carrot crop
vegetarian: vegan meatless | plant
vegetation: plant tree flora
veggie: vegetable vegetarian
vehicle: car automobile truck van auto lorry bus | drive fleet motor transport road traffic
veil: headscarf cover | muslim
vein: vascular vessel | blood mineral
velocity: speed rate | metre second
velodrome: cycling track | cyclist
vendor: supplier seller provider
vendor: supplier seller provider merchant | contract sell
vent: outlet duct | air ventilation volcano
ventilation: airflow air | ventilator
ventilator: respirator breathing | patient
venture: business partnership startup undertaking enterprise | joint capital company invest risk
venue: location place arena hall site | event held
venus: planet goddess | orbit space probe
verb: word term | language grammar
verbal: oral spoken | abuse agreement
verdict: ruling decision judgment | jury guilty
verify: confirm check validate authenticate certify | verification audit accuracy test
versatile: flexible multipurpose adaptable
versatility: flexibility versatile
verse: poetry poem | song line
version: edition model release variant | update software launch
vertex: peak apex corner | point angle
vertical: upright perpendicular | sector market
vessel: ship boat tanker craft ferry | crew sail fleet blood container port
vest: jacket waistcoat | armour life clothing share
vet: veterinarian veteran screen check review | animal
veteran: experienced soldier serviceman | military war army retired
veterinarian: vet veterinary | animal pet
veterinary: vet animal veterinarian | clinic
veto: block reject override | bill
veto: block reject | governor bill
vibrant: lively dynamic
vice: deputy | president chairman
vicinity: area near nearby
vicinity: area neighborhood near
vicious: brutal savage violent | attack dog assault
victim: casualty sufferer survivor | killed injured injury death dead crime police
victimize: bully victim | target
victory: win triumph success conquest | beat defeat champion score gold
video: film footage clip recording | watch youtube
videogame: game gaming | console
vie: compete contest
view: opinion see perspective watch look outlook belief | scene vista consider survey vision
viewership: audience viewer ratings
viewpoint: opinion perspective view stance | lookout
vigil: memorial candlelight
vigorous: energetic strong active robust
vigorously: strongly actively energetically | defend
villa: house home | holiday
village: hamlet community settlement | town rural resident
villager: resident local | village
vindication: justification exoneration | court
vine: vineyard grape | wine
vineyard: winery grape wine
vinyl: record lp
violate: breach infringe break contravene | violation law rule fine illegal
violation: breach infringement offence contravention noncompliance | violate law fine penalty rule
violator: offender | fine law
violence: assault abuse attack brutality bloodshed | crime victim violent domestic conflict
violent: brutal aggressive fierce | attack crime violence assault
violently: brutally aggressively
violin: fiddle instrument | violinist orchestra
violinist: musician fiddler | violin
viral: popular internet virus
virtual: online remote digital | webinar reality zoom
virtually: almost practically nearly online | digital remote
virtue: merit quality
virus: coronavirus infection pathogen malware flu | disease vaccine
virus: infection pathogen bug | covid flu vaccine malware
visa: permit immigration card | passport
viscosity: thickness resistance | fluid oil
visible: apparent evident noticeable seen | visibility clear
vision: goal sight aim eyesight ambition | strategy plan future mission eye
visit: tour trip attend stay call | visitor tourist tourism website guest travel
visitor: guest tourist attendee traveller traffic | attendance visit tourism attract
visual: optical graphic | vision image video sight art
visually: visual optical | blind impaired
vital: essential crucial critical key important necessary | life role
vitality: energy vigour
vitally: critically crucially | important
vitamin: supplement nutrient | mineral
vivid: bright colourful graphic | clear
vocabulary: word language lexicon
vocalist: singer | band
vocation: career profession occupation
vocational: professional technical occupational | training skill apprenticeship college job
vodka: spirit liquor
voice: express vocal opinion speech | sound sing speaker concern
voicemail: message recording | phone
volatile: unstable unpredictable fluctuating
volcano: eruption lava | ash
volley: shot barrage salvo | tennis goal
volleyball: beach | team
volt: voltage electric
voltage: electricity volt potential | power cable electrical
volume: amount quantity size book capacity number | output sales litre loud level
voluntarily: willingly voluntary | volunteer
volunteer: helper unpaid offer voluntary | charity community help service
volunteering: volunteer service | community
vote: ballot elect election poll choose referendum | voter approve majority decide resolution candidate
voter: elector electorate constituent | vote election ballot poll
voting: ballot poll election | vote voter shareholder
voucher: coupon certificate gift | discount
vow: pledge promise
vow: promise pledge swear
voyage: journey trip cruise expedition | ship sail travel
vp: vice president | executive
vulnerability: flaw weakness bug risk | security patch
vulnerability: weakness flaw exposure risk | cyber
vulnerable: risk fragile exposed susceptible disadvantaged weak | elderly protect vulnerability poor
wafer: silicon semiconductor | chip
wage: pay salary earnings remuneration compensation | income minimum worker hour payroll
wager: bet gamble
wages: pay salary earnings compensation | hour minimum
wagon: carriage cart railcar | train car rail
wail: cry scream | siren
wait: delay await queue | hour list time expect
waiter: server waitress | restaurant
waiting: queue await | list
waitress: server waiter | restaurant
wake: awake aftermath | sleep alarm funeral
walk: hike stroll foot march | pedestrian path mile trail
walkout: strike protest stoppage | worker union
wall: barrier partition fence | brick street building border mural
wallet: purse billfold | digital payment card
wallet: purse billfold | payment digital
wallop: hit beat defeat
wander: roam stray
want: desire wish seek need aim intend hope | demand plan request
war: conflict battle warfare fighting combat invasion | military soldier army peace
ward: district unit department | hospital patient council
wardrobe: closet clothes | costume
warehouse: depot storage distribution logistics store | square facility stock goods
warehousing: storage warehouse logistics
warfare: combat conflict war | military weapon
warhead: missile nuclear
warm: heat hot mild heated | temperature weather climate
warming: climate temperature heat
warmth: heat heating | warm temperature
warn: caution alert advise threaten | risk danger threat concern
warning: alert caution notice alarm advisory | risk danger warn threat
warrant: justify authorisation guarantee merit | arrest police court search share
warranty: guarantee | year cover
warship: frigate destroyer navy | ship
wary: cautious careful
wash: clean launder cleanse rinse | laundry soap hygiene water
washer: washing appliance | laundry
washing: cleaning laundry | machine hygiene detergent
washington: capital dc | federal government congress
waste: rubbish garbage trash refuse litter scrap squander | recycle landfill disposal sewage
wastewater: sewage effluent sewerage | treatment sludge
wastewater: sewage effluent | treatment plant
watch: view see monitor observe timepiece | viewer clock television audience video wrist
watchdog: regulator ombudsman monitor | agency
watchmaker: watch swiss
water: aqua irrigate hydro | drink river rain sea lake irrigation supply sewage drought
watercolor: painting watercolour | artist art
waterfront: riverside harbor seaside
waterproof: resistant water | jacket
watt: power kilowatt
watt: power kilowatt megawatt | electricity
wave: surge tide | sea surf signal infection ocean
wavelength: frequency spectrum | light nanometre
waver: hesitate falter
wax: candle paraffin | polish
way: method manner route path mean approach | road direction how
weak: poor soft fragile sluggish feeble vulnerable | decline low weakness slow
weaken: undermine dilute erode soften reduce | decline decrease fall
weakness: vulnerability flaw shortcoming softness deficiency | weak decline fault
wealth: fortune riches affluence asset prosperity | rich money billionaire
wealthy: rich affluent
weapon: arm gun firearm missile bomb | knife nuclear rifle military ammunition
wear: dress clothing erosion sport | clothes apparel outfit garment tear
wearable: smartwatch tracker | device
weary: tired exhausted
weather: climate meteorological storm forecast withstand | rain wind temperature snow
weave: textile knit | fabric loom cloth
web: internet online website
webcam: camera | video
webcast: livestream broadcast stream | call conference listen replay
webinar: seminar online session | register
webpage: website page site | www
website: site web webpage homepage portal | www online visit
wed: marry married wedding
wedding: marriage ceremony | bride groom
wedding: marriage matrimony nuptials | bride groom
week: weekly fortnight | day seven monday
weekday: monday friday
weekend: saturday sunday | friday
weekly: week every
weekly: week per
weeknight: evening weekday
weep: cry mourn
weigh: weight consider measure | kilogram ton pound heavy gram tonne
weight: mass heaviness load | kilogram weigh pound obesity heavy ton
weightlessness: microgravity gravity | space astronaut
weir: dam barrier | river fish
weird: strange odd bizarre
welcome: greet receive hail applaud embrace | pleased host visitor support
weld: join welding | welder metal
welder: fabricator | steel weld
welfare: benefit wellbeing assistance | animal
well: good borehole | drill oil water success
wellbeing: wellness health welfare | mental
wellhead: oil gas | well
wellness: wellbeing health fitness | program
west: western northwest southwest | region coast
western: west occidental | region cowboy
wet: rainy damp moist | rain water
wetland: marsh swamp | habitat
whale: marine mammal
wharf: dock pier quay
wheat: grain crop flour
wheel: tyre rim | car bicycle vehicle
wheelchair: mobility disability | accessible ramp
whereabouts: location locate | missing
whereabouts: location where
whip: lash party discipline | horse parliament vote
whirl: spin rotate | wind
whiskey: whisky bourbon spirit scotch | distillery drink alcohol
whisky: whiskey scotch spirit | distillery drink alcohol
whisper: murmur rumour | quiet voice
whistle: blow siren | referee whistleblower train
whistleblower: informant | complaint
white: caucasian pale | colour paper
whole: entire full complete total | all overall
wholesale: bulk | price distributor
wholesaler: distributor merchant | supply
wholly: completely entirely fully totally | subsidiary own
whopping: huge massive
wide: broad extensive large | width metre range
widely: broadly extensively commonly | popular
widen: broaden expand extend increase enlarge | gap road
widespread: extensive common prevalent pervasive broad | popular
widget: gadget tool | app
widow: spouse wife | dead
widow: wife survivor | husband died
widowed: widow bereaved | spouse
width: breadth wide | meter
width: wide breadth | inch
wield: exercise hold | power weapon
wife: spouse partner | married husband marry family widow
wifi: wireless internet | free network
wild: feral untamed natural | animal wildlife nature
wildfire: bushfire fire blaze | evacuate acre
wildlife: animal fauna species nature | conservation habitat
wildlife: animal species nature
wildly: extremely hugely | popular
willing: ready prepared | volunteer agree
willingness: readiness eagerness desire | prepared agree
willow: tree osier | cricket bat
win: victory triumph secure gain beat earn award clinch success receive | winner prize champion medal contract defeat gold
wind: breeze gale | turbine energy renewable storm power
windfall: bonus gain jackpot | tax
windfarm: wind turbine | megawatt
window: pane period | glass opportunity door slot
windows: microsoft | operating pc
windscreen: windshield glass | car
windshield: windscreen glass | car
wine: vintage vino | grape vineyard winery drink bottle alcohol
winemaker: vintner winery vineyard | wine
winery: vineyard wine winemaker
wing: arm division branch | aircraft bird building hospital
wingspan: wing length | aircraft
winner: champion recipient victor laureate awardee | prize award win
winner: champion recipient victor win awardee medalist | prize award
winter: season cold | december january february snow ski
wipe: clean erase eliminate | destroy cloth
wire: cable cord | copper electric transfer
wireless: wifi mobile bluetooth cellular | network
wiring: electrical wire
wisdom: knowledge insight | wise experience
wise: sensible prudent smart
wish: want desire hope | request
wit: humour comedy | clever funny
witch: wizard sorcerer | magic halloween trial
withdraw: remove pull recall retract leave retreat exit cancel | withdrawal market product bid
withdrawal: removal pullout exit retreat withdraw | cash recall
withhold: deny refuse retain | tax information payment
withholding: tax retention | deduct income
within: inside less | during
withstand: resist survive endure | tough durable resistant
witness: see observer observe bystander | testify court police evidence testimony
witty: funny humorous clever | humour comedy
wobble: falter shake | instability confidence
woman: female lady girl | gender mother feminist
women: woman female
womenswear: woman fashion clothing
wonder: marvel miracle | question curious
wonderful: great fantastic marvellous excellent amazing
woo: attract court lure
wood: timber lumber | forest tree furniture log
wooden: timber wood | furniture
woodland: forest wood tree
woods: forest woodland | tree
wool: fleece yarn | sheep
wool: yarn fleece | sheep
word: term phrase promise | language say statement
words: term remark language lyric | say statement text
work: job labour employment operate function collaborate project effort | employee task employ hire cooperate staff career
workable: feasible practical
workbench: bench table | tool
worker: employee staff labourer personnel workforce operative | job union employ labour
workflow: process procedure | automation
workforce: staff employee headcount personnel worker labor | number employ people
working: operating functional employed | group job
workman: laborer worker tradesman
workout: exercise training fitness | gym
workplace: office job work | employee
works: factory plant construction | project job
workshop: seminar session class studio course | training event tool factory
world: global globe international planet earth worldwide | country
worldwide: global globally international world
worm: parasite malware | soil
worried: concerned anxious fearful | concern fear worry
worry: concern fear anxiety | stress risk problem
worse: poorer inferior deteriorate | worsen decline bad
worship: pray prayer religion | church mosque temple
worst: poorest bottom | bad
worth: value valued valuation price | million dollar cost net
worthwhile: valuable useful
worthy: deserving good | charity cause
wound: injury injure hurt cut | bleeding patient victim
wounded: injured hurt | victim hospital casualty
wrangle: dispute row argument | legal
wrap: cover package conclude | packaging gift film
wrath: anger fury | critic
wreath: tribute garland | memorial veteran lay
wreck: shipwreck destroy crash | ship ruin
wrench: spanner tool
wrestler: wrestling fighter | match
wrestling: grappling wwe | wrestler
wrestling: wrestler wwe | match
wrinkle: line crease | skin ageing
wrist: arm joint carpal | hand injury watch
write: author pen draft compose | writer book letter publish novel article
writedown: impairment charge writeoff | asset
writer: author novelist journalist playwright poet screenwriter | write book
writing: authorship literature | write author literary
written: authored penned composed | author book letter
wrong: incorrect mistaken false error improper | mistake problem fault
wrongly: incorrectly mistakenly
xbox: microsoft console | game
xray: imaging radiograph scan | radiation
yacht: boat sailboat | marina
yankee: american baseball | york
yard: court shipyard metre | ship garden foot
year: annual annually yearly | fiscal date month anniversary
yearly: annual annually year | every twelve month
yearning: desire longing | hope want
years: decade annual | year time age period
yell: shout scream
yellow: gold amber | colour card
yen: currency japan
yes: approve affirmative | agree vote
yesterday: previous earlier | day
yet: still however | far already
yield: return produce output profit generate | crop harvest dividend bond interest percent
yoga: stretching exercise wellness | class pose
yoghurt: yogurt dairy
yogurt: yoghurt dairy
young: youth youthful juvenile junior | child teenager age student
youngest: age young | year
youngster: child youth teenager
youngster: youth child kid teenager young | age
youth: young teenager adolescent youngster juvenile | child student teen
youthful: young juvenile | youth
youtube: video channel | google
youtuber: influencer vlogger creator | video channel
yuan: renminbi currency china
yummy: tasty delicious
zero: nil none | net carbon
zinc: metal galvanise | mine mineral ore
zip: postcode code
zoning: rezone land | permit
zoo: animal zookeeper wildlife | aquarium
zoo: menagerie aquarium wildlife | animal
zookeeper: keeper zoo animal
zucchini: courgette | vegetable
`
