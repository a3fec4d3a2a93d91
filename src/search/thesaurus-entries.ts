/** One entry a line, `word: strong | weak`. Written for this project from general knowledge; some entries came to mind over questions of the halves called tune. */
export const ENTRIES = `
aback: surprise | shock
abacus:  | counting arithmetic
abandon: drop scrap cancel discontinue leave desert quit relinquish shelve forsake withdraw | halt end derelict vacant stop disused
abandonment: cancellation withdrawal scrapping discontinuation desertion decommissioning | closure drop derelict plug well halt
abashed: embarrassed ashamed
abate: ease subside lessen diminish reduce decrease | tax
abatement: reduction cut mitigation | emission
abating: easing lessening
abattoir: slaughterhouse | meat
abbot: monk superior prelate cleric | monastery abbey church religious
abdicate: resign relinquish step | throne king
abdomen: stomach belly torso | abdominal injury surgery organ pain
abdominal: stomach abdomen gastric belly | pain surgery organ symptom
abduct: kidnap seize | child
abduction: kidnapping kidnap | child victim
aberration: anomaly exception deviation | unusual
abet: aid assist help facilitate accomplice encourage | crime conspiracy fraud charge
abhor: hate detest
abhorrent: disgusting hateful
abide: comply obey follow respect observe adhere honor | rule law agreement compliance
abiding: lasting enduring | law
ability: capability capacity skill competence power talent aptitude able | enable allow possible expertise function
ablation: removal ablate excision erosion | catheter laser tumor surgery atrial
ablaze: burning fire
able: capable can enable competent qualified equipped | ability allow possible permit power
abnormal: unusual irregular | defect
abnormality: defect irregularity | unusual
abnormally: unusually
aboard: board onboard embark carry | passenger crew ship flight vessel train aircraft
abode: home residence dwelling house | address domicile live
abolish: scrap repeal eliminate end remove eradicate abolition rescind axe revoke cancel | ban law replace reform
abolishment: abolition end
abolition: end repeal ban scrapping | slavery
abolitionist: antislavery campaigner activist reformer | slavery freedom emancipation
abominable: terrible
aboriginal: indigenous native | tribe nation people
abortion: termination terminate | pregnancy reproductive clinic contraception maternal
abortive: failed unsuccessful
abound: plentiful abundant teem numerous | many rich variety
above: over exceed higher beyond surpass top upper | more threshold minimum altitude average height
abrasive: rough | grinding
abridged: shortened condensed | book audio
abroad: overseas foreign international internationally export | country travel global world expatriate embassy work
abrupt: sudden unexpected immediate sharp | rapid unforeseen
abruptly: suddenly unexpectedly immediately sharply | rapidly
abscess: infection swelling pus | antibiotic dental wound
abscond: flee escape | bail
absence: lack absent leave shortage missing absenteeism unavailability | sick vacancy without gap holiday truancy
absent: missing away absence unavailable lack | leave sick without truant attendance
absentee: absent missing | worker voter
absenteeism: absence sick | employee
absolute: complete total full outright unconditional entire | sheer maximum
absolutely: completely totally fully entirely wholly definitely | certain
absorb: soak assimilate integrate absorption incorporate capture uptake sequester consume | merge cushion retain take carbon sorbent
absorbed: integrated incorporated captured merged absorption | uptake taken
absorption: uptake intake absorb assimilation integration capture | sorbent retain sequestration
abstain: refrain forgo avoid decline abstention | vote alcohol fast
abstention: abstain neutral | vote
abstract: summary synopsis conceptual theoretical | paper conference submission painting art
abstraction: withdrawal extraction concept | water groundwater licence
abstracts: summary paper | presentation conference
absurd: ridiculous unreasonable irrational nonsense ludicrous | criticize unjustified
absurdity: nonsense ridiculous absurd | criticize
abundance: plenty wealth richness profusion bounty | abundant supply population surplus density
abundantly: plenty
abuse: mistreatment misuse maltreatment violence exploitation harassment assault exploit mistreat | victim neglect survivor domestic addiction bullying safeguarding corruption
abuser: offender attacker perpetrator | victim
abusive: violent offensive
abut: adjoin border next | property
abysmal: terrible bad poor
academe: academia university | scholarship faculty research
academia: university academic | scholar faculty research college
academic: scholar scholarly university researcher professor educational lecturer scholastic faculty | research student college school study teacher
academically: scholastically educationally academic | school achievement grade student
academy: school college institute institution conservatory | training university education student pupil learned society
accede: agree join | request
accelerate: hasten expedite speed acceleration quicken boost advance | fast faster increase growth rapid streamline momentum
acceleration: accelerate speed increase quickening expedite | growth pace momentum fast
accelerator: incubator programme startup collider pedal throttle cyclotron program mentorship | mentor fund venture speed founder particle physics beam cohort
accent: emphasis dialect pronunciation stress | language highlight voice speech
accentuate: emphasize highlight stress enhance underline | feature
accept: approve agree receive adopt acceptance acknowledge take admit welcome endorse embrace recognize | payment offer application consent eligible valid
acceptable: satisfactory adequate suitable permissible tolerable valid | standard approve allow limit
acceptably: adequately
acceptance: approval agreement accept adoption consent receipt recognition | admission offer uptake
access: entry availability accessible admission reach available entrance use obtain enter | login download open connect free gateway permission ramp
accessibility: access accessible disability inclusion | wheelchair ramp barrier step usable
accessible: access accessibility inclusive reachable usable available | disability wheelchair ramp easy open
accessibly: easily
accession: joining entry admission | member
accessory: attachment extra addition add supplement accomplice part equipment aid | product device case fashion jewelry handbag strap charger bag murder
accident: crash collision incident mishap wreck derailment accidental | injury victim safety casualty emergency fatality disaster damage road
accidental: unintentional unintended
accidentally: inadvertently mistake unintentionally | error
acclaim: praise applaud laud celebrate critical recognition | award review hit renowned success
acclaimed: renowned celebrated praised famous | award critic
acclimate: adjust adapt
acclimatise: adjust adapt
accolade: award honor honour recognition prize | win
accommodate: house hold seat host lodge fit serve accommodation shelter | capacity room space bed guest suit adapt
accommodating: flexible helpful
accommodation: lodging housing hotel room stay | guest adjustment
accompaniment: backing side complement | music piano dish
accompany: join escort attend alongside companion follow | together with guide include joined
accomplice: partner accessory coconspirator helper conspirator | crime
accomplish: achieve complete attain fulfil realize accomplishment deliver perform reach | success goal finish do
accomplished: skilled experienced distinguished talented seasoned expert achieve | complete award successful veteran
accomplishment: achievement success feat milestone accomplish attainment triumph | award goal record honour completion
accord: agreement pact treaty deal grant settlement | sign award memorandum peace understanding
accordance: compliance conformity accord pursuant agreement | comply under regulation line rule standard
accordingly: therefore consequently thus hence | result reason
accordion: instrument | music
account: explanation report statement represent comprise record client profile | bank customer ledger budget audit share balance login subscription deposit
accountability: responsibility responsible oversight transparency | hold
accountable: responsible liable answerable | hold
accountant: bookkeeper accounting cpa | finance tax audit
accounting: bookkeeping audit accountancy accountant reporting finance | gaap financial finance ledger bookkeeper tax statement
accredit: certify approve authorize recognize license accreditation | certification standard quality credential iso qualification
accreditation: certification recognition accredit approval licence endorsement certify | quality standard award qualification register credential badge
accredited: certified recognized approved accreditation | program
accretion: increase growth accumulation buildup | accretive earnings asset
accretive: accretion boost add | earnings acquisition immediately
accrual: provision accumulation accumulate | expense interest
accrue: accumulate amass earn build gather | interest dividend benefit payable
accumulate: gather collect amass accrue build gain accumulation | total store reserve cumulative grow
accumulated: collected gathered
accumulation: buildup collection accumulate amass stockpile | total reserve deposit cumulative
accuracy: precision accurate correctness reliability exactness | error measure sensitivity quality percent precise
accurate: precise exact correct reliable accuracy true precision | error measure truthful sensitive percent
accurately: precisely correctly exactly reliably accurate | accuracy measure error
accursed: bad
accusation: allegation charge claim complaint accuse | deny indictment misconduct lawsuit blame
accuse: allege charge blame accusation indict allegation prosecute denounce claim sue | suspect complaint court defendant lawsuit fraud
accused: defendant suspect charged alleged | court
accuser: victim plaintiff complainant | allegation
accustom: familiarize acclimatize adapt | used habit
accustomed: used familiar
ace: champion star expert win | tennis serve pilot
acetaminophen: painkiller paracetamol tylenol | drug
acetone: solvent chemical | liquid petrochemical
ache: pain hurt soreness sore | headache symptom discomfort
achievable: feasible attainable realistic possible
achieve: attain accomplish reach achievement deliver realize meet fulfil secure gain succeed earn | goal target success result win milestone record complete
achievement: accomplishment success attainment milestone feat achieve triumph | award honour record result recognition excellence win
acid: acidic acidity | chemical ph sulphuric corrosive
acknowledge: recognize admit recognition acknowledgement accept thank concede confirm | honour credit gratitude appreciate receipt
acknowledgement: recognition receipt | admit
acknowledgment: recognition receipt | admit
acl: knee ligament | cruciate injury
acne: spot pimple | skin dermatology blemish cream treatment
acoustic: sound guitar | unplugged music noise
acquaint: familiarize inform introduce | know learn aware
acquaintance: friend contact associate | know colleague
acquiesce: agree consent comply accept | concede approval
acquiescence: consent agreement acceptance | approval
acquihire: acquisition talent team | startup
acquire: buy purchase acquisition obtain takeover gain secure procure snap bought | own deal merge stake owner price pay transaction subsidiary
acquirer: buyer purchaser bidder acquire suitor parent | takeover acquisition deal merger
acquisition: takeover purchase buyout acquire buy procurement deal transaction buying | own stake price close subsidiary combine complete
acquit: clear exonerate acquittal free innocent | guilty verdict charge
acquittal: acquit exoneration clearing verdict innocent | guilty trial jury
acre: acreage hectare | land area site size park farm
acreage: land area acre hectare acres size hectares | farm plot farmland field planted lease site
acres: land area acreage | square size plot site
acrimonious: bitter
across: throughout over nationwide spanning cross | around through nation region span
acrylic: paint | plastic
act: law legislation statute action deed perform bill behave serve | do performance play role measure section
acting: interim temporary performance action | actor role deputy executive drama
action: act step measure activity move initiative effort intervention lawsuit suit claim proceeding case | plan campaign response operation tackle class
actionable: suable practical | insight
activate: trigger enable launch start activation initiate switch | turn operate deploy live
activated: start trigger switch enable launch | activation operational live mobilize
active: operational engaged busy live participate functioning energetic | running activity operate exercise fitness involved ongoing
actively: proactively busily energetically | engage participate involved
activewear: sportswear athleisure | apparel
activism: advocacy campaigning protest activist | protest movement rights campaigner grassroots shareholder
activist: campaigner advocate protester shareholder investor hedge | stake board proxy
activity: event action work operation exercise program programme | workshop session project sport game task active business
actor: performer star cast player | role film play theatre movie drama artist
actorly: acting
actress: performer star cast | film role play starring theatre
actual: real true factual exact | current precise
actually: really truly indeed fact | currently
actuarial: insurance risk pension | valuation
actuary: actuarial statistician insurance risk mathematician | pension premium
actuator:  | motor valve control
acuity: sharpness sharp vision | severity eye
acumen: skill knowledge insight | business
acupuncture: needle therapy treatment | alternative
acute: severe serious critical intense sharp | hospital emergency urgent shortage
acutely: severely sharply intensely acute | serious
ad: advertisement advert commercial advertising | campaign spot
adamant: insistent determined firm resolute | refuse insist
adapt: adjust modify tailor customize adaptation change convert alter | flexible resilience fit suit based film
adaptive: reuse conversion repurpose | building
add: include append supplement expand extend introduce addition join additional contribute | extra more increase new state total say
addict: user addiction dependent | drug opioid alcohol recovery
addiction: dependence dependency addict abuse misuse habit | drug opioid alcohol rehab treatment recovery
addition: supplement extension expansion add extra increase additional annex | new include plus hire appointment also house
additionally: also moreover furthermore besides addition | extra plus
additive: supplement preservative ingredient | food printing manufacturing chemical
address: tackle speech resolve deal solve speak combat handle location | discuss issue talk email remark street contact headquarters keynote
adenovirus: virus viral | vector vaccine gene
adequacy: sufficiency adequate | capital ratio requirement enough
adequate: sufficient enough satisfactory appropriate suitable | proper meet
adequately: sufficiently properly enough appropriately | satisfactory
adhd: attention hyperactivity disorder | child stimulant medication
adhere: comply follow stick obey observe abide | rule standard conform bond regulation
adherence: compliance conformity observance adhere obedience | follow rule standard medication
adherent: follower supporter believer member | religion faith
adhesive: glue bond bonding sealant tape cement | stick coating product
adjacent: neighbouring next adjoining beside near nearby related neighboring | close located border market
adjoin: adjacent neighbor border next abut | beside near site
adjourn: postpone suspend recess defer adjournment | hearing meeting court session date
adjournment: postponement recess suspension adjourn break delay | hearing meeting trial
adjudicate: judge decide rule settle | dispute panel
adjudication: ruling decision judgment | claim
adjudicator: judge arbitrator panel | dispute
adjunct: supplementary additional auxiliary | professor therapy assistant
adjust: adapt modify change alter revise adjustment amend tweak | correct reset set align update
adjusted: normalized underlying nongaap | ebitda earnings
adjuster: claim assessor insurance | loss
adjustment: change modification adjust revision alteration amendment correction adaptation | correct update balance exclude
adjuvant: vaccine additive | booster supplementary therapy
admin: administrative administration | paperwork clerical office
administer: manage run oversee operate administration administrator give deliver dispense | dose inject govern control vaccine injection program
administered: given injected | delivered dosed dose patient
administration: government management administer administrator governance agency white house presidency | president dose bureaucracy office department insolvency run biden trump
administrative: clerical managerial bureaucratic administration office | staff support management organizational regulatory paperwork
administrator: manager official executive director administration head superintendent | run officer agency chief oversee
admirable: commendable praiseworthy impressive exemplary | praise excellent
admiration: respect esteem praise appreciation admire | honour tribute
admire: respect praise appreciate esteem admiration | applaud popular favourite
admirer: fan supporter
admissible: allowed valid acceptable | evidence
admission: entry admittance entrance ticket access acceptance confession admit fee | price free cost charge patient pay
admissions: entry admission | college ticket
admit: confess acknowledge concede accept allow plead admission enrol | guilty hospitalize entry recognize let
admittedly: indeed
admonition: warning reprimand caution rebuke | advice
adobe: brick clay | house
adolescence: youth teenage puberty adolescent | teenager young
adolescent: teenager teen youth young juvenile youngster minor | student age school health
adopt: approve embrace introduce accept implement adoption pass take endorse ratify | rehome family child foster resolution use policy
adoptable: adoption adopt | pet dog shelter
adopted: approve pass accept implement adoption embrace | vote resolution child policy
adoptee: adopted | child
adopter: user customer | early
adoption: adopt uptake use acceptance approval implementation | pet child resolution orphan foster technology rollout
adoptive: adopted parent | family foster
adorable: cute lovely
adorn: decorate embellish ornament beautify | display
adrenaline: epinephrine | excitement
adtech: advertising advertiser | platform technology
adult: grown mature grownup | age aged older person over men women
adulthood: adult grown | age
advance: progress further improve promote development breakthrough advancement forward accelerate prepayment | ahead early innovation step pay boost qualify
advanced: sophisticated modern cutting innovative complex progressive | latest technology new state leading
advantage: benefit edge strength upside plus merit | better gain lead profit help competitive
advantageous: beneficial favorable helpful
adventure: expedition exploration journey quest | travel outdoor explore trip thrill
adventurous: daring bold
adversary: opponent rival enemy
adverse: negative harmful unfavorable bad detrimental unfavourable side | effect event reaction weather impact condition side risk headwind claim
adversely: negatively badly | impact
adversity: hardship difficulty
advert: ad advertisement commercial | campaign
advertise: promote market publicize advertisement advertising campaign publicise sell | sponsor commercial media brand marketing vacancy promotion
advertisement: ad advert commercial promotion advertising publicity | campaign marketing banner poster sponsor
advertiser: brand sponsor marketer client | ad advertising
advertising: marketing promotion advertisement publicity advertise commercial | campaign brand media sponsor agency billboard
advice: guidance counsel recommendation consultation tip advise advisory counselling | help support information expert tips guide hotline consultant
advise: recommend counsel urge suggest guide warn consult inform advisory advice | adviser advisor guidance tell consultant expert
adviser: advisor consultant counsel counselor expert aide | advise advisory bank lawyer
advisor: adviser consultant counsel counselor expert aide banker | advise advisory bank lawyer goldman financial legal
advisory: warning alert notice advice consulting board council consultative | weather member
advocacy: campaigning lobbying support advocate | group
advocate: champion campaigner lobby supporter promote support lawyer proponent activist advocacy | defend urge call campaign backer rights right
adware: malware | software
aed: defibrillator heart | cardiac
aegean: greek greece | sea island turkey mediterranean
aerated: oxygenated ventilated aeration | water concrete
aeration: oxygenation ventilation aerate aerator | water air treatment wastewater
aerator: aeration ventilator oxygenator | water tap wastewater pond
aerial: antenna drone air | photo
aerodrome: airfield airport airstrip | aircraft
aerodynamic: streamlined | drag shape air
aeronautic: aerospace aviation | aircraft nasa
aeronautical: aerospace aircraft | engineer
aeroplane: plane aircraft airplane jet | fly aviation
aerosol: spray mist particle | inhaler airborne can climate
aerosolize: spray mist | airborne droplet
aerospace: aviation space aircraft
aesthetic: visual artistic stylish design | beauty style look appearance cosmetic
aetiology: cause origin etiology | disease
afar: distance far remote | abroad
afebrile: fever temperature | patient
affable: friendly
affair: matter issue event relation | scandal concern business
affairs: matters business relations | foreign government public policy ministry
affect: impact influence hit effect harm disrupt impair | change damage consequence suffer involve victim result cause
affected: impacted hit influenced suffering disrupted | victim damage involve patient area
affection: love fondness warmth | care family
affectionate: loving warm tender fond | friendly
affidavit: statement sworn testimony declaration | court
affiliate: subsidiary associate partner sister branch arm member related | parent owned control company
affiliated: linked associated connected | member
affiliation: association membership partnership link alliance connection affiliate | group network member belong party
affirm: confirm assert uphold declare state reaffirm | ruling support rating commitment
affix: attach fasten stick fix | label sign stamp
affixed: attached fixed fastened attach | label sign
afflict: affect suffer | strike disease plague patient
affliction: disease illness | condition disorder suffering patient
affluence: wealth prosperity rich | income
affluent: wealthy rich | income
afford: pay affordable spare affordability | price cost budget buy low income expensive cheap money
affordability: affordable cost price cheap | housing mortgage income
affordable: cheap inexpensive reasonable low economical budget accessible cheaper lowincome social subsidized | price cost housing save
afforest: trees plant | land
afforestation: trees planting forest | carbon
affront: insult offence outrage | condemn
afghan: afghanistan
aficionado: fan enthusiast lover | collector
afoot: underway
aforementioned: previous
aforethought: malice planned | murder
afraid: scared frightened fearful worried fear | concern anxiety threat
africa: african continent | kenya nigeria sahara ethiopia ghana subsaharan
african: africa continental | kenyan nigerian black
aft: rear
after: following subsequent since later upon afterwards dessert | then next result end post
afternoon: pm daytime | evening day noon
afterschool: extracurricular program | child tutoring
afterthought: later
afterward: later subsequently then following | after
afterwards: later subsequently then following | after
again: repeat once anew another re | return renew second resume reappoint
age: old older year aged born elderly | birthday generation young adult era date senior
aged: old elderly older senior age | years pensioner matured seniors
ageing: aging elderly old | senior older longevity lifespan
agency: authority bureau department body organization office firm regulator recruiter staffing temp | government administration commission public ministry worker
agenda: programme schedule plan priority itinerary | meeting topic item session discuss policy
agent: representative broker officer dealer intermediary | chemical spy estate drug player police
agglomerate: cluster accumulate conglomerate | group
agglomeration: cluster accumulation conurbation | urban city metropolitan
aggravate: worsen exacerbate intensify | bad serious severe
aggregate: total combined sum overall cumulative gravel crushed whole | amount quarry sand stone principal
aggression: violence hostility attack invasion assault | war conflict military
aggressive: hostile violent forceful ambitious | rapid strong attack fast invasive
aggressiveness: hostility aggression assertiveness | behavior
aggressor: attacker invader enemy | war conflict
agile: flexible nimble quick | software development
agility:  | flexibility speed
aging: ageing elderly old | senior older longevity lifespan
agitate: stir shake campaign disturb | protest
agitated: upset disturbed anxious | distress
agm: meeting shareholder annual general | vote assembly
agnostic:  | religion independent
ago: earlier before previously past | since last year founded history
agonizing: painful
agony: pain suffering torment anguish | severe
agree: consent accept concur agreement approve settle sign reach assent | deal contract pact support commit unanimously terms
agreeable: pleasant
agreement: deal contract pact accord treaty memorandum settlement understanding partnership agree arrangement mou | sign terms license collaboration signed consent negotiate
agribusiness: farming food agriculture agricultural | company farm crop
agricultural: farming agriculture farm agrarian | farmer crop rural land food livestock
agriculture: farming agricultural farm husbandry | farmer crop food livestock rural harvest cultivation agronomy
agritech: agriculture agtech | farm crop
agrivoltaic: solar farm | crop
agrochemical: pesticide fertilizer | herbicide crop farm
agronomic: crop farming | soil yield
agronomist: crop soil scientist | farmer
agronomy: crop soil | farming science
agtech: agriculture | farm technology
ahead: forward before lead advance future | upcoming early prior leading next exceed
ai: intelligence artificial machine algorithm generative | model chatbot automation software learning
aid: help assistance support relief assist donation grant subsidy funding | humanitarian fund donate charity money rescue
aide: assistant adviser helper staffer advisor | spokesperson secretary staff president
aids: hiv immunodeficiency | virus infection antiretroviral epidemic
ailing: sick unwell struggling ill troubled failing | bankrupt rescue patient
ailment: illness disease condition complaint disorder sickness | health symptom patient treatment
aim: goal objective target seek intend purpose intention plan strive ambition mission | designed want hope will vision intent help
aimed: intended designed targeted | purpose
aimless: purposeless
air: broadcast atmosphere televise | sky flight airline aviation pollution ventilation emission breathe premiere
airbag: inflator restraint | recall car safety
airbnb: rental host stay lodging | guest
airborne: flying aerial flight atmospheric | virus particle aircraft pollution droplet
airbridge: cargo flight | supply
airbus: plane aircraft jet maker
aircon: conditioning cooling hvac | room
aircraft: plane airplane jet airliner aeroplane | flight fleet aviation airline fly boeing airbus
aircrew: pilot steward crew | flight
airdrop: giveaway
airfare: fare ticket flight | price
airfield: airport airstrip runway | aircraft
airforce: military force pilot | base
airframe: aircraft fuselage | plane body
airfreight: cargo plane ship | air
airlift: fly evacuate rescue transport | military helicopter air medical
airline: carrier airway flag operator | flight passenger fly plane
airliner: plane jet aircraft passenger | boeing
airmail: letter post | stamp
airmile: point | loyalty
airplane: aircraft plane jet airliner aeroplane | flight airline fly pilot boeing aviation
airplay: radio broadcast | song
airport: airfield terminal aerodrome hub | flight runway passenger airline traveler aviation
airs: broadcast show televise stream premiere | episode channel
airspace: sky air flight zone | drone close
airspeed: speed velocity | knot aircraft flight
airstrip: runway airfield | plane
airtime: broadcast minute | slot
airway: respiratory airline windpipe breathing | flight lung asthma
airy: spacious light breezy ventilated | bright
aisle: corridor row passage seat | shelf store supermarket grocery plane
ajar: open
aka: known alias called
akin: similar comparable like related | equivalent
alarm: alert warning siren concern | fire detector emergency worry security signal
alarmed: worried concerned
alarming: worrying concerning | warning
alaska: alaskan anchorage | state arctic juneau
album: record recording lp release collection disc music
albumin: protein plasma | blood serum
alcohol: liquor booze drink spirit ethanol | beer wine drunk dui
alcove: recess | room
alderman: councilman councillor councilor | ward city council
alderwoman: councilwoman
ale: beer brew | pint
alert: warning warn notify alarm notification inform vigilant | message emergency advise signal watch attentive caution
alertness: vigilance attention wakefulness | sleep awake drowsiness
alfalfa: hay feed | forage crop
algae: seaweed algal bloom | water plankton cyanobacteria biofuel
algorithm: software formula model code ai | data compute predict learning
algorithmic: algorithm | ai automated
alias: aka known
alibi: excuse defense | suspect crime evidence
alien: foreign extraterrestrial invasive immigrant | space species migrant
alienate: estrange isolate | lose
alienation: estrangement isolation disaffection | lonely
alight: fire land
align: match adjust coordinate conform harmonize | consistent strategy accord alignment
alignment: coordination agreement harmony align route | consistent strategy track
alike: similar same equally both | resemble
alimony:  | divorce support
alive: living live survive | survivor active life
alkali: base alkaline lye | chemical soda
alkaline: basic alkali | ph battery
all: every entire whole each total complete full everyone | throughout across both
allegation: accusation claim complaint charge allege | accuse misconduct lawsuit deny investigation
allege: claim accuse assert allegation contend charge say | lawsuit complaint fraud sue suspect
alleged: purported accused suspected claimed supposed allegation | allegedly charge suspect indictment violation
allegedly: reportedly claim accuse supposedly | suspect
allele: gene variant | genetic mutation
allergen: allergy allergic | peanut pollen reaction trigger
allergic: allergy reaction sensitive hypersensitive | peanut rash hive
allergy: allergic reaction hypersensitivity intolerance allergen | peanut pollen asthma undeclared recall label
alleviate: ease relieve reduce lessen mitigate soothe | relief poverty pain symptom shortage
alley: lane street | bowling
alliance: partnership coalition collaboration union association pact consortium tie tieup | partner member join agreement form
allied: associated | partnered joined
allocable: assignable attributable | cost
allocate: assign allot distribute earmark allocation dedicate award designate apportion provide | fund budget money grant share give set million
allocation: share allotment distribution quota assignment allocate | funding budget grant appropriation award
allot: allocate assign distribute grant | share
allotment: allocation share plot quota garden | portion ration subscription option
allow: permit let enable authorize approve license facilitate grant legalize entitle | able permission can access possible admit opportunity
allowable: permitted permissible acceptable eligible legal | limit
allowance: benefit stipend payment subsidy grant quota | money pay expense pension limit tax
alloy: metal steel | aluminium mixture
allrounder: cricket
alluring: attractive
allusion: reference mention hint | refer
ally: partner supporter friend coalition alliance | nation country support treaty
alma: mater | university alumnus
almond: nut | milk
almost: nearly approximately about virtually around close roughly | near percent just
alms: charity donation | poor
almsgiving:  | charity donation
almshouse: charity housing | poor
alone: solo single only individually isolated solely | independent lonely sole without
along: alongside beside together with | route road via
aloof: distant
aloud: loudly audibly | read voice
already: previously currently now existing | before been so
als: motor neuron | neurodegenerative disease lateral sclerosis
alter: change modify amend adjust alteration transform revise adapt vary | convert impact adjustment different
alteration: change modification amendment adjustment alter renovation | conversion revise refurbish transformation
altercation: dispute fight argument quarrel confrontation clash | assault incident
alternate: alternative substitute rotate replacement backup | switch other deputy
alternately: turn
alternative: option substitute choice replacement other alternate | instead replace choose different backup
alternatively: instead otherwise
alternator: generator
altitude: height elevation | feet meter level mountain aircraft high
altogether: total entirely completely overall | sum all
altruism: charity generosity | selfless
altruist: donor | generous
altruistic: generous charitable selfless | giving
alum: alumnus graduate alumni | former
aluminium: aluminum metal | smelter
aluminum: aluminium alloy metal | smelter bauxite foil can
alumna: graduate alumni alumnus former | university class
alumni: graduate alumnus alumna former graduates | university class degree association network
alumnus: graduate alumni alumna | university class degree
alveolar: lung pulmonary | breath
alveoli: lung air | sac breathing
alveolus: lung sac | breath
always: constantly continually consistently forever invariably permanently | every never long continue
alzheimer: dementia disease cognitive | memory brain amyloid decline
amalgamate: merge combine unite consolidate | company
amalgamation: merger combination consolidation | company
amass: accumulate gather collect build raise | fortune wealth
amateur: hobbyist nonprofessional grassroots | volunteer sport community club enthusiast player
amaze: astonish surprise impress amazing stun | wonder incredible
amazed: surprised astonished impressed stunned | incredible thrilled
amazement: surprise astonishment wonder | amaze
amazing: incredible extraordinary remarkable fantastic outstanding wonderful spectacular | great unique brilliant
amazingly: surprisingly
amazon: retailer ecommerce aws | rainforest prime
ambassador: envoy diplomat representative spokesperson advocate face | embassy consul promote champion diplomatic brand
ambiguity: uncertainty vagueness ambiguous | unclear doubt
ambiguous: unclear vague uncertain | doubt ambiguity
ambition: aspiration goal aim objective dream ambitious vision target | plan want strategy intend hope become
ambitious: bold aspirational ambition challenging | plan target goal large drive
ambivalent: unsure
ambulance: paramedic ems rescue emergency medic vehicle | hospital transport medical responder patient drive
ambulatory: outpatient walk | clinic surgery care
ambush: attack assault | military killed soldier
amend: revise change modify alter amendment update correct | law bill reform rewrite adjust
amended: revised modified changed updated corrected amendment | restate bill agreement
amendment: change revision modification amend alteration | law bill constitution clause update
amenities: facilities features pool gym services | resident
amenity: facility feature pool gym convenience | resident comfort
america: usa american us states | washington continent united nationwide
american: us america usa national | states united
amicable: friendly
amicably: friendly
amicus: brief court support | file
amid: during amidst among despite
amidst: amid during among
amino: acid protein | peptide building
amiss: wrong
aml: laundering compliance | bank
ammo: ammunition bullet cartridge munition | gun weapon
ammonia: fertilizer green | plant
ammunition: bullet munition cartridge ammo | weapon gun arms firearm shell
amnesia: memory loss | forget brain
amnesty: pardon immunity forgiveness | tax
among: amongst between including
amongst: among between
amortise: amortize writeoff spread | cost loan
amortization: depreciation writeoff repayment | ebitda loan intangible
amortize: amortise amortization spread writeoff | cost asset loan
amount: sum total quantity volume number level figure value | much million price size how percent money dollar cost pay
amounted: total sum equal
amp: amplifier ampere current | electric guitar sound power
amphitheater: theater arena venue | outdoor concert
ample: plentiful enough sufficient abundant generous | large spacious
amplify: increase boost magnify enhance strengthen expand | voice reach sound louder
amplitude: magnitude size strength | wave signal
amply: sufficiently adequately plentifully | enough
amputate: remove sever amputation | limb leg surgery prosthetic
amputation: amputate limb | removal loss surgery
amputee: limb prosthetic amputate | loss disabled
amtrak: train rail railway | passenger
amuse: entertain delight entertainment | fun comedy laugh
amusement: entertainment fun leisure recreation | ride park attraction arcade
amusing: funny entertaining
anaconda: snake serpent | montana reptile copper
anaemia: anemia blood | iron hemoglobin red
anaerobic: biogas digestion | plant
anaesthesia: anesthesia anaesthetic | surgery sedation
anaesthetic: anesthetic anesthesia | numb sedation surgery
anaesthetist: anesthesiologist doctor | surgery
analgesic: painkiller pain | relief opioid drug
analog: analogue | signal
analogous: similar comparable equivalent like | resemble
analogue: analog similar | signal
analyse: analyze examine study analysis | data
analyser: analyzer instrument device | test laboratory
analysis: study assessment evaluation examination analyze review research investigation analytics | data test find report analyst result survey
analyst: researcher expert economist forecaster | analysis analyze research forecast consensus adviser
analytes: substance measure | sample biomarker test
analytic: analytical analysis analytics | data insight statistics
analytical: analysis analytic | quantitative data laboratory
analytics: analysis data statistics insight analyze | dashboard software intelligence report
analyze: examine study analysis assess evaluate investigate review test | analyst data research find measure explore interpret
analyzer: analyser instrument device | test laboratory
anaphylaxis: allergic reaction | shock severe epinephrine allergy
anarchy: chaos lawlessness disorder | unrest
anastomosis: connection junction suture | surgery vessel bowel
anatomical: anatomy structural bodily | body organ
anatomy: anatomical structure | body medical dissection organ
ancestor: forebear forefather predecessor ancestral | heritage family genealogy origin
ancestral: inherited traditional hereditary indigenous | ancestor land heritage family
ancestry: descent heritage lineage genealogy origin roots | ancestor family dna ethnic
anchor: presenter newscaster secure mainstay host main major lead moor | ship tenant base television investor
anchorman: newsreader presenter | host television
anchorwoman: newsreader presenter | host television
ancient: old historic prehistoric archaeological antique | roman century archaeology heritage history year
andrena: bee pollinator | insect species
android: google smartphone robot | app phone mobile operating
anecdote: story tale account | example memory
anemia: anaemia anaemic | iron blood patient deficiency hemoglobin
anesthesia: anesthetic anaesthesia | numb surgery sedation
anesthesiologist: anesthesia doctor anaesthetist | surgery
anesthetic: anesthesia numb | sedation surgery
aneurysm: artery bulge | brain aortic rupture stroke
anew: again afresh | restart renew
angel: investor backer | seed donor startup
anger: outrage fury frustration angry indignation | protest upset criticism oppose
angina: chest pain | heart coronary
angioplasty: artery stent | heart procedure coronary
angle: viewpoint perspective approach | degree tilt view slope
angler: fisherman | rod
anglican: episcopal church | bishop england christian archbishop
angling: fishing | fish
angrily: furiously anger angry | protest criticize
angry: furious upset outraged anger frustrated annoyed | protest complaint disappointed
angst: anxiety worry fear concern | stress
anguish: distress suffering pain grief | family trauma
animal: creature wildlife pet livestock species beast | dog cattle cat zoo veterinary mammal bird horse welfare
animate: cartoon draw | film
animated: cartoon animation lively | film series character
animation: cartoon animated anime | studio film
animator: cartoonist artist animation | film studio
anime: animation manga cartoon | japanese
anionic: anion negative | surfactant ion
ankle: foot leg | injury sprain fracture
anneal:  | heat metal
annex: extension seize takeover | territory
annexe: extension building wing | house
annihilation: destruction extermination eradication | war
anniversary: jubilee birthday commemoration centenary celebration years since founding | year celebrate founded commemorate mark milestone
announce: declare reveal unveil report disclose release announcement introduce launch confirm publish say | today news statement inform proclaim press
announcement: statement declaration release notice news announce disclosure report unveiling | press say launch reveal publication
announcer:  | host presenter
annoy: irritate bother anger frustrate | complaint nuisance
annoyance: irritation nuisance frustration | complaint noise
annual: yearly year every twelve | fiscal anniversary report recurring
annualised: annualized yearly annual run | rate
annualized: annual yearly rate annualised | run revenue
annually: yearly year annual every | per each
annuitant:  | pensioner retiree
annuity: pension insurance income payment payout | retirement insurer
annul: cancel void revoke invalidate | contract
annulment: cancellation void | marriage
annum: year annual yearly | salary
anode: electrode terminal | battery lithium graphite
anoint: name appoint crown choose | successor
anomalous: unusual abnormal
anomaly: irregularity exception
anonymise: anonymous | privacy
anonymize: anonymous | privacy
anonymous: unnamed unidentified confidential undisclosed anonymously | donor secret private name hotline
anorexia: eating disorder | weight appetite
another: second additional further extra other | more also different
answer: respond reply response solution address | resolve ask result tell explain
ant: insect pest | colony species
antagonist: inhibitor blocker opponent rival | receptor drug
antagonistic: hostile opposed adversarial | conflict
antagonize: provoke anger irritate | conflict
antecedent: precursor predecessor forerunner | earlier
antechamber: lobby room | palace
antelope: gazelle impala | wildlife herd animal
antenna: aerial mast dish | signal receiver radio satellite tower wireless
anthem: song national | sing
anthology: collection compilation | story
anthracite: coal | mine
anthrax: bacteria bioterrorism | spore vaccine
anthropological: anthropology human | culture study
anthropologist: ethnographer archaeologist scientist researcher | culture human study anthropology
anthropology: ethnography archaeology | culture human study science
anti: against opposed counter | oppose prevent fight
antibacterial: antimicrobial antibiotic | germ bacteria soap
antibiotic: antibacterial antimicrobial penicillin drug medicine | infection bacteria resistance
antibody: immunoglobulin monoclonal antibodies | vaccine immune therapy drug immunity
anticipate: expect forecast predict foresee anticipation project await | plan estimate outlook will hope guidance likely
anticipated: expected forecast predicted projected awaited | scheduled estimate upcoming likely planned
anticipation: expectation excitement anticipate | await hope eager forecast
antidepressant: depression drug medication | mood pill
antidote: remedy cure | treatment counter poison overdose
antifungal: fungus fungal | medicine infection drug
antigen: protein immunogen | vaccine immune test
antimalarial: malaria drug medicine | mosquito
antimicrobial: antibiotic antibacterial | germ resistance bacteria
antioxidant: vitamin oxidative | health supplement
antipathy: hostility dislike aversion | oppose
antipsychotic: schizophrenia drug | psychiatric psychosis
antiquated: old outdated
antique: vintage old collectible historic ancient | auction furniture collector century relic
antiquity: ancient relic | artifact
antisemitic: jewish hatred | racist
antisemitism: jewish hatred | racism
antiseptic: disinfectant sanitizer germicide sterilize | wound clean hygiene bacteria
antiserum: serum antivenom antibody | vaccine
antithyroid: thyroid hyperthyroidism | drug medicine
antitoxin: poison antidote | serum toxin
antitrust: competition monopoly merger cartel | lawsuit regulator
antivenom: snake bite antidote | venom
antiviral: drug treatment medicine | virus flu covid hiv infection
antivirus: security software | malware virus protection
antsy: anxious
anxiety: worry stress concern fear anxious apprehension nervousness | mental depression health distress disorder
anxious: worried nervous concerned apprehensive uneasy eager | anxiety fear
anxiously: nervously eagerly | worry wait
any: whichever every some all | either whatever
anybody: anyone
anymore: longer still | stop
anywhere: everywhere wherever | remote mobile location
aorta: artery vessel | heart valve vascular aneurysm
apac: asia pacific region | market
apart: separate separately aside distance | except away divide
apartheid:  | segregation south
apartment: flat unit condominium residence condo dwelling home | rent building tenant residential bedroom
apathetic: indifferent
apex: peak top summit height | highest
api: interface integration programming | developer software platform connect
apiece: each per every | individually price
apnea: sleep breathing | snore apnoea airway
apnoea: sleep breathing | snore apnea airway
apogee:  | orbit peak
apollo:  | moon nasa
apologise: apologize sorry apology regret | mistake
apologize: apologise sorry apology regret | mistake inconvenience forgive
apology: regret sorry apologize | inconvenience statement
apothecary: pharmacy pharmacist chemist | medicine
app: application software program platform | download mobile phone store user tool
appall: shock
appalled: shocked horrified
appalling: terrible horrific shocking dreadful horrifying | horrible outrage
apparatus: equipment device machine instrument gear | tool system
apparel: clothing clothes garment fashion wear | brand
apparent: obvious evident clear visible | seem appear
apparently: seemingly reportedly evidently allegedly | appear seem
appeal: request plea challenge fundraiser attract call urge petition overturn contest review | court fundraising donation judge ruling ask campaign popular interest charity
appealing: attractive tempting desirable popular engaging | attract charm
appear: seem emerge perform show appearance feature arise surface star | look release visible arrive publish
appearance: look presence performance emergence appear | image show visit design style
appease: placate satisfy pacify | concession
appellant: appeal petitioner | court
appellate: appeal appeals | court
appellation: wine name | region label
appendicitis: appendix inflammation | surgery
appendix: annex attachment supplement | surgery document report
appetising: tasty delicious | food
appetite: demand hunger desire | interest eat obesity investor food
appetizer: starter snack | entree menu restaurant dish
applaud: praise commend welcome congratulate salute applause | support thank honour clap
applause: praise ovation acclaim applaud | audience clap
apple: fruit orchard | cider
appliance: device machine fridge | refrigerator oven washer kitchen household
applicability: relevance suitability scope applicable | apply
applicable: relevant pertinent valid apply | eligible appropriate require
applicant: candidate entrant claimant | apply application eligible submit recruit bidder
application: submission request app software use apply program bid filing | form applicant deadline submit approve entry permit implementation registration
applicator: device apply | dispenser inject
apply: submit request application seek implement enrol register use | applicant deadline eligible form relevant enforce affect candidate
appoint: name hire select nominate appointment designate recruit choose assign promote install pick | join become director new role successor board head chief
appointed: named hired selected nominated designated | new join role director become
appointee: nominee appoint candidate selection designate hire pick successor new | role post board position judge join
appointment: hiring nomination selection appoint naming visit consultation recruitment promotion | meeting schedule book join director role post position effective chief
apportion: allocate divide distribute share | split
appraisal: valuation assessment evaluation estimate appraise | value property price
appraise: assess evaluate value estimate appraisal | valuation property worth
appraiser: valuer assessor surveyor | value property
appreciable: significant considerable substantial noticeable measurable | material
appreciably: significantly considerably noticeably substantially | increase
appreciate: value thank grateful appreciation enjoy recognize acknowledge rise | understand gratitude increase welcome praise
appreciation: gratitude thanks recognition appreciate acknowledgement thank rise gain increase growth | honour value praise award price
apprehend: arrest catch capture detain seize | police custody suspect
apprehension: arrest anxiety capture fear | police worry
apprehensive: worried afraid anxious
apprentice: apprenticeship trainee learner student | training young skill train job recruit program
apprenticeship: training traineeship apprentice internship placement | trade skill learn employer skills
approach: method strategy way technique methodology | plan near model contact enter tackle
appropriate: suitable proper fitting right relevant adequate allocate | funding correct
appropriately: suitably properly correctly fittingly | right
appropriation: funding allocation budget allotment appropriate spending | congress bill grant million seizure
approval: authorization consent permission clearance approve endorsement licence ratification acceptance sanction nod | regulator permit green pass vote accept agree grant fda
approve: authorize pass endorse clear permit ratify approval accept sanction license adopt grant authorise | vote regulator allow agree support committee consent green fda
approved: authorized cleared passed accepted endorsed approval sanctioned | license fda certify adopted vote
approx: approximately about roughly around nearly circa | total
approximate: estimate rough about | near
approximately: about around roughly some nearly almost estimated circa | near total
approximation: estimate guess approximate | roughly
apps: application software | mobile download
appstore: download | application
apr: rate interest annual | loan
april: spring quarter | month easter
apron: tarmac ramp overall | airport kitchen chef
apropos: regarding
apt: appropriate suitable likely | fit
aptitude: talent ability skill gift | test potential
aquaculture: farming fishery fish | salmon
aquarium: zoo | fish marine shark
aqueduct:  | water canal bridge
aqueous: water watery | solution liquid
aquifer: groundwater water | well
ar:  | augmented reality
arable: crop farmland | cultivated field
arb: arbitrage trader | spread
arbitrage: spread trade profit | price
arbitrary: random unjustified discretionary | unlawful detention
arbitrate: settle judge mediate decide | dispute
arbitration: mediation tribunal settlement dispute | award settle
arbitrator: mediator judge adjudicator | dispute
arc: curve arch | electric light
arcade: game mall gallery | coin machine shop
arch: archway vault | bridge curve gateway
archaea: microbe organism | single bacteria
archaeological: archaeology ancient | dig excavation site
archaeologist: digger researcher historian | excavation ancient
archaeology: excavation dig | ancient artifact
archbishop: bishop prelate primate | church pope catholic cardinal canterbury vatican
archeologist: archaeologist excavation | dig ancient
archeology: archaeology excavation | ancient dig site
archery: bow | arrow
archipelago: island isle | chain
architect: designer planner architecture design plan | building firm creator studio
architectural: structural design architecture building | architect heritage construction
architecture: design architect architectural structure | building construction platform system style framework
archival: archive | historical record
archive: collection record library repository store | document historic
archivist: archive librarian | record
arctic: polar northern | ice cold greenland circle antarctic north
ardor: passion enthusiasm zeal | love
arduous: difficult hard
area: region zone district neighbourhood territory sector locality space acreage location neighborhood | acre hectare square local size field where county community
arena: stadium venue hall location | concert seat hold
argon: gas gaseous | inert laser helium
arguable: debatable
arguably: perhaps
argue: contend claim dispute assert maintain debate argument | case say court disagree advocate reason
argument: dispute debate case reasoning argue quarrel | court reason claim discussion
aria: opera song | sing
arid: dry desert
aright: correctly
arise: emerge occur result stem originate appear | happen cause due begin
aristocracy: nobility upper elite | noble title
arithmetic: maths mathematics calculation numeracy sum | number
arm: subsidiary division branch weapon unit | limb equip injury military company
armchair: chair seat recliner | furniture sofa
armed: military equipped weapon | gun force army soldier robbery
armistice: truce ceasefire peace | war
armor: armour protection plate shield | vest ballistic military vehicle
armored: protected bulletproof armoured | vehicle military tank
armory: weapon store | national guard
arms: weapons weaponry munitions weapon | gun defence military trade missile firearm
army: military troops forces soldiers | soldier war battalion defence regiment troop
around: approximately about roughly surrounding near across nearly some | nearby circa throughout
arouse: provoke stir trigger stimulate | interest cause
arraign: charge court appear indict accuse arraignment | plea plead hearing defendant judge
arraignment: hearing court plea | charge
arrange: organize plan schedule coordinate arrangement prepare organise negotiate set broker | setup agree book provide deal
arranged: organized scheduled planned set orchestrated | agree music
arrangement: agreement deal plan preparation arrange organization provision | contract settlement schedule terms setup
array: range series variety selection | solar panel telescope display
arrears: overdue unpaid debt owed outstanding backlog delinquent | rent payment
arrest: detain apprehend custody capture detention seize nab catch | police suspect warrant jail accused handcuff
arrestee: suspect detainee | police
arrhythmia: heartbeat irregular | rhythm heart atrial fibrillation
arrival: coming entry landing arrive delivery advent | visitor tourist passenger reach airport new date
arrive: reach land come arrival enter dock delivery due | visit airport return date schedule
arrogant: proud
arrow: archery dart | bow sign
arson: fire arsonist burn | charge
arsonist: firebug arson fire blaze | set
art: artwork painting sculpture artistic artist arts | gallery museum exhibition culture creative drawing craft
artefact: artifact object | relic item historic museum
artemis:  | moon nasa
arterial: artery vascular | road blood pressure highway
artery: vessel arterial coronary | heart blood road
artful: clever
arthritis: joint rheumatoid osteoarthritis inflammation rheumatism | pain stiffness knee autoimmune
artic: truck
article: story report paper clause item publication | newspaper journal publish author magazine write
articulate: express voice state explain eloquent | communicate
articulated: lorry truck | vehicle
artifact: artefact object | relic item historic museum
artificial: synthetic manmade simulated fake | intelligence prosthetic ai plastic
artificially: synthetically artificial | fake
artillery: gun cannon howitzer | shell military missile army
artisanal: artisan handmade | craft handcrafted small
artist: painter performer musician sculptor singer creator | art artwork exhibition work creative album designer
artiste: performer artist | singer entertainer
artistic: creative art cultural aesthetic | director theatre culture
arts: culture cultural art | theatre creative music museum humanities performance
artsy: artistic | creative
artwork: art painting piece work sculpture | artist exhibition
asap: immediately soon
asbestos: hazardous insulation remove | building
ascend: climb rise mount ascent | summit mountain upward
ascending: rising climbing
ascertain: determine establish verify discover find | investigate check confirm
ascribe: attribute credit assign blame | cause due
ash: cinder residue | volcano fire coal tree smoke
ashamed: embarrassed shame sorry | apology apologize regret
ashore: land beach shore coast | landfall wash port
asia: asian asean | china japan india singapore pacific continent
asic: chip | semiconductor circuit
aside: reserve separate save | set allocate
ask: request inquire call question urge seek invite | survey demand apply query interview petition
askew: crooked
asleep: sleep sleeping | bed night rest
aspect: element feature facet part component factor | area matter
asphalt: tarmac road pavement paving | plant bitumen
aspirant: candidate hopeful applicant | office
aspiration: ambition goal hope dream aim desire aspire | target objective vision
aspirational: ambitious
aspire: hope aim seek dream strive aspiration | ambition goal
aspirin: painkiller drug | tablet heart pain
aspiring: budding hopeful future
assail: attack criticize condemn | denounce
assailant: attacker suspect gunman | victim
assassin: killer murderer | assassinate kill shoot
assassinate: kill murder | president
assassination: killing murder | attempt
assault: attack violence abuse beating battery | injure police victim charge offence sexual
assay: test analysis result testing diagnostic | drill grade gold sample ounce laboratory
assemblage: collection group gathering | assembly
assemble: build gather construct convene assembly manufacture produce | meet plant factory meeting group
assembled: built gathered
assembler:  | manufacturer worker
assembly: meeting gathering parliament legislature manufacturing assemble construction council manufacture | plant factory production build national part
assemblyman: lawmaker legislator | state
assent: approval consent agreement | royal law bill
assert: claim argue state declare maintain insist contend | allege say right
assertion: claim statement declaration contention assert | argue
assertive: confident
assess: evaluate assessment review measure examine analyze judge appraise study | test determine estimate inspect audit evaluation score
assessment: evaluation appraisal review assess analysis test examination audit valuation | report score exam impact survey
assessor: evaluator appraiser examiner valuer inspector | tax property assess
asset: property holding resource possession investment building | portfolio value worth own fund billion balance total office
assets: holdings property portfolio resources estate | management value
assiduous: diligent
assign: allocate appoint designate assignment give delegate allot transfer | task role duty contract
assignee: appointee owner transferee | patent
assignment: task duty job mission assign posting transfer | project role homework work
assimilate: integrate absorb incorporate | adapt learn
assist: help aid support assistance facilitate serve | service provide guide rescue
assistance: help aid support relief assist service | fund subsidy grant provide financial humanitarian guidance
assistant: aide deputy helper | support secretary coordinator manager staff executive
associate: colleague link connect affiliate relate junior lawyer | professor join member relation firm
association: organization society federation body union league group link alliance relationship | member trade partnership nonprofit correlation club
assorted: various mixed
assortment: variety | range selection
assume: presume suppose take undertake assumption | responsibility role estimate become
assumption: presumption premise supposition assume estimate hypothesis | forecast expect basis belief
assurance: guarantee pledge promise insurance assure commitment life | quality confidence certification audit safety company
assure: guarantee promise ensure reassure assurance | confident safety pledge confirm quality
assured: guaranteed confident certain secured promise | ensure insured
assuredly: certainly surely definitely | confident
asteroid: rock meteor | space nasa
asthma: respiratory breathing lung | inhaler attack allergy
asthmatic: asthma breathing | inhaler patient
astonished: amazed surprised shocked stunned | unexpected
astonishing: amazing remarkable incredible extraordinary staggering surprising | record
astonishment: surprise amazement shock | wonder
astound: amaze astonish stun surprise shock | incredible
astounding: amazing surprising | remarkable
astray: lost wrong
astronaut: cosmonaut spaceman crew | space station nasa
astronomer: scientist stargazer | telescope star
astronomic:  | huge enormous
astronomical: huge enormous astronomy stellar | telescope star observatory space
astronomy: astronomer space | star telescope planetary universe sky
astrophysicist: astronomer scientist physicist | space star
astrophysics: astronomy space physics | star universe
astute: clever shrewd
asunder: apart
asylum: refuge protection | refugee migrant border
asymmetric: uneven unequal lopsided irregular | warfare
asymptomatic: symptom without | silent carrier infection
async: asynchronous
atc: traffic control air | tower
athabascan: athabaskan indigenous native | alaska language
atherosclerosis: artery plaque | clog hardening heart cholesterol
athleisure: activewear sportswear | apparel
athlete: sportsperson player competitor sportsman runner olympian sportswoman | sport team olympic medal champion swimmer training compete
athletic: sporty sporting fit sport athlete | team training gym coach
athletically: sport
athletics: track sport field | runner
atlanta: georgia georgian | city
atm: cash machine dispenser cashpoint | bank withdraw
atmosphere: air environment ambience mood climate | carbon greenhouse weather gas
atom: particle nucleus atomic molecule nuclear | physics quantum plant
atomic: nuclear atom | energy physics bomb radiation
atop: top
atopic: eczema dermatitis | allergic skin itch
atrial: heart chamber | fibrillation arrhythmia
atrium: lobby courtyard hall heart chamber | building
atrocious: terrible
atrocity: crime massacre | war
atrophy: wasting shrinkage degeneration decline | muscle muscular spinal
attach: connect fasten affix fix link attachment | file document append
attache: diplomat embassy | military
attachment: accessory connection bond fitting | document file emotional
attack: assault strike raid bombing invasion ambush hack breach criticize | victim terrorist violence kill cyber military shooting target injure
attacker: assailant hacker perpetrator aggressor forward striker | suspect victim gunman cyber
attain: achieve reach accomplish gain obtain attainment | goal level earn degree
attainment: achievement accomplishment realization attain | education goal grade qualification
attempt: try effort bid endeavour seek | fail aim trial undertake
attempted: try effort tried | murder robbery failed
attend: visit participate attendance join present go | attendee audience participant crowd visitor event school guest conference
attendance: crowd turnout audience attend visitor presence participation | record number attendee school gate ticket
attendant: steward assistant helper accompanying | flight cabin crew
attendee: participant guest delegate visitor | attend conference
attention: focus awareness notice interest care | highlight spotlight consideration raise publicity
attentive: alert careful considerate observant | care listen
attenuated: weakened reduced | vaccine virus
attest: certify confirm testify verify vouch | witness evidence
attestation: certification confirmation | sign
attic: loft roof | insulation storage house conversion
attire: clothing clothes dress outfit apparel wear | fashion uniform
attitude: view opinion stance perception outlook position mindset | survey belief approach feeling poll
attorney: lawyer counsel solicitor barrister advocate | legal court represent law firm case justice general district
attract: draw bring lure entice appeal attraction recruit | visitor investment interest popular retain crowd tourist
attraction: draw appeal destination landmark attract sight | visitor tourist museum park tourism ride zoo
attractive: appealing desirable beautiful competitive favorable | attract appeal interest popular
attributable: due owing caused resulting assignable owned | shareholder net profit because
attribute: credit ascribe characteristic quality trait feature cause due blame | result driven reason because
attribution: cause | credit
attrition: turnover churn departure resignation | employee
atypical: unusual
aubergine: eggplant | vegetable
auction: sale bid sell bidding hammer auctioneer tender | lot sold price highest house
auctioneer: auction seller house sale | bid hammer lot sotheby christie
audacious: bold daring
audible: heard loud hearable | sound audiobook hear
audience: viewer spectator crowd listener public attendee viewership | attend readership attendance visitor fan ticket theatre people watch
audio: sound | speaker music
audiobook: recording audio listen narration | narrator book audible
audiologist: hearing doctor | specialist ear
audiology: hearing ear | aid
audit: review inspection examination check inspect examine scrutiny auditor | auditor account compliance finding accounting financial report controls
audited: verified checked certified | accounts statement auditor
audition: tryout casting test | cast role actor singer perform
auditor: inspector examiner audit reviewer deloitte pwc kpmg | firm finding report
auditorium: theater hall venue theatre arena | seat capacity concert stage
auger: drill
augment: increase enhance supplement boost expand | add improve grow
augmented: enhanced enhance virtual | reality headset glasses
august: summer prestigious | month
aunt: relative auntie | family
aurora:  | northern lights
auspicious: favorable
austere: strict simple
austerity: cut cutback saving spending | budget government
auteur: filmmaker | director
authentic: genuine real original true authenticity | traditional verified
authenticate: verify identity | login authentication
authentication:  | verification login identity password
authenticity: genuineness authentic originality | verify real certificate
author: writer novelist researcher co lead creator | book write study novel poet wrote scientist
authored: wrote written author | paper
authorise: authorize permit allow approve license empower sanction | licence regulator
authoritarian: dictatorial autocratic repressive totalitarian | regime dictator
authorities: officials government police regulators | agency council public law
authority: agency regulator power body jurisdiction council government commission permission watchdog | official expert administration mandate local
authorization: approval permission consent licence clearance authorize permit mandate | regulator sanction approve grant
authorize: approve permit allow license sanction authorization empower clear entitle | approval permission grant consent legal
autism: autistic spectrum asd developmental | disorder child neurodiversity
autistic: autism spectrum | neurodivergent child
auto: car automobile vehicle automotive | dealer insurance automaker motor maker
autobahn: motorway highway | german
autobiography: memoir biography | book life
autocomplete: type | suggestion
autocorrect: keyboard
autofill: form
autograph: signature sign | fan
autoimmune: immune lupus | disease antibody
automaker: carmaker manufacturer | car vehicle
automate: automation automatic robot mechanize digitize | software process manual
automatic: automated automatically autonomous automation | machine self robot
automatically: automated automatic | self default without
automation: automate robotics robot automatic mechanization | software machine process efficiency workflow artificial
automobile: car vehicle automotive auto motor | automaker driver dealer sedan manufacturer
automotive: car auto vehicle automobile motor | supplier automaker manufacturer oem
autonomic: nervous involuntary | nerve system
autonomous: driverless selfdriving robotic automatic independent automated robotaxi | vehicle
autonomously: independently | driverless
autopilot: automated autonomous selfdriving | driver tesla
autopsy: postmortem death examination | coroner cause
autumn: fall autumnal | september october november season harvest
auxiliary: backup supplementary ancillary reserve secondary | support
avail: use benefit available | opportunity offer
availability: access supply available accessibility | stock launch offered store order
available: accessible obtainable availability offer ready sale | access buy download store online free provide supply release
avalanche: snow slide | skier
avatar: character persona digital | virtual game metaverse
avenue: street road boulevard | address
average: mean typical norm | standard usual per rate normal percent
avert: prevent avoid stop | crisis disaster strike
avian: bird poultry | flu
aviation: aircraft airline flight flying aerospace air | airport fuel
aviator: pilot flyer | woman
avid: keen enthusiastic | fan
avionics: electronics cockpit | aircraft
avocado: fruit guacamole | food grower
avoid: prevent avert evade escape avoidance bypass dodge | stop reduce eliminate refrain save risk
avoidable: preventable
avoidance: prevention evasion avoid | tax collision
await: expect anticipate wait pending | upcoming trial decision
awake: awaken waken conscious | sleep night
awaken: wake awake rouse | alert awareness
award: prize honour grant accolade trophy medal recognition scholarship bestow present contract give win | winner recipient recognize ceremony receive finalist agency
awardee: winner recipient honoree | award
awarder: donor | grantor
awardwinning: prize | winner
aware: conscious informed awareness know knowledgeable mindful | inform alert educate understand
awareness: consciousness knowledge understanding recognition aware | campaign education publicity inform attention educate
awash: full
away: off absent distance far | kilometre mile leave travel remote
awe: wonder admiration amazement | spectacular inspire
awestruck: amazed
awful: terrible horrible dreadful bad horrific | tragic appalling
awfully: terribly very extremely badly | bad
awkward: difficult embarrassing uncomfortable clumsy | problem
awry: wrong
axe: cut scrap cancel eliminate abolish | job layoff redundancy
axial: axis
axis: line centre | rotation alliance
axle: wheel vehicle | truck shaft
axon: nerve neuron fiber | brain
aye: yes
babble: talk
baby: infant newborn toddler birth neonatal | mother pregnancy maternity born parent cub calf
babyish: childish
babysit: childcare nanny | mind
babysitter: childcare | sitter nanny
babywear: baby | clothing
baccalaureate: bachelor diploma | undergraduate degree
bachelor: degree undergraduate graduate single unmarried studio apartment | university bs ba diploma pad
bachelorette:  | single unmarried
bacillus: bacteria bacterium | germ
back: support endorse return rear finance fund sponsor | invest reverse again spine behind resume investor
backbencher: mp lawmaker | party
backbone: spine foundation mainstay core infrastructure | network support
backcourt: guard | basketball
backdate: retroactive retrospective | pay effective
backdoor: access | secret vulnerability
backdrop: setting background scene | stage
backend: server | infrastructure software
backer: investor supporter sponsor funder shareholder funding financier donor patron | venture capital support fund round
backfill: replace hire | vacancy
background: history experience context setting education profile | career origin biography previous
backhander: bribe
backhaul: return freight network | truck link fiber
backhoe: excavator digger
backing: support endorsement funding sponsorship investment | endorse investor fund
backlash: criticism reaction outcry | anger
backlist: book title | publisher
backlog: order pipeline queue delay pending waiting orderbook congestion | billion unfilled case contract port
backoffice: administrative administration support | staff
backorder: stock
backpack: rucksack bag | school
backpacker: traveler hiker tourist | hostel
backpacking: hiking | travel
backseat: rear | passenger
backstage: behind stage | theatre dressing pass concert
backstop: guarantee support catcher | loan
backstory: history origin background | story
backup: copy reserve | spare recovery data
backward: back reverse behind rear | delay
backwards: reverse
backyard: garden yard | home lawn house
bacon: pork meat ham | breakfast pig
bacteria: germ microbe bacterium pathogen microorganism bacterial | infection antibiotic salmonella listeria contamination
bacterial: bacterium bacteria microbial | infection antibiotic pathogen disease salmonella
bacterium: bacteria germ | bug infection microbe
bad: poor negative adverse harmful terrible unfavourable disappointing challenging difficult | damage loss worse problem defective wrong severe weak decline fall hurt
badge: emblem insignia label pin accreditation credential award | certification logo digital
badger: animal harass | cull wildlife tb
badly: poorly severely seriously severe | damage need injured
badminton: racket shuttlecock | sport
baffle: confuse puzzle
baffled: confused puzzled
baffling: confusing puzzling
bafta: award | film british
bag: sack luggage baggage suitcase handbag | plastic carry packaging backpack win secure land
baggage: luggage suitcase bag bags | airline check airport
bagger: winner multiple | stock
bags: handbag luggage
bail: bond release rescue bailout | custody court
bailiff: sheriff
bailiwick: area jurisdiction | authority
bailout: rescue aid loan support | government bank collapse billion
bait: lure decoy temptation | fishing hook
bake: cook bakery | bread cake oven baker pastry
baked: cooked bakery baking | bread oven cake
bakehouse: bakery | bread
baker: bakery bread pastry | bake cake
bakery: baker bread pastry cake | shop
balance: equilibrium stability remainder offset equilibrate outstanding rest account owed | sheet debt equal even cash loan credit
balanced: fair even equal equitable stable | diversified neutral diet
balcony: terrace patio | apartment view
bald: hairless hair | alopecia loss eagle
balk: refuse hesitate resist | reluctance
ball: dance gala | football charity match soccer game
ballad: song tune | singer music album
ballast: weight water | ship
ballclub: baseball | team
ballerina: dancer ballet
ballet: dance choreography | dancer choreographer theatre company
ballgame:  | baseball game
balloon: inflatable surge soar airship grow | hot party swell increase
ballooned: swell rise grow increase soar | cost debt
ballot: vote election poll referendum voting measure | candidate voter paper
ballpark: stadium field approximate | baseball estimate
ballplayer: player athlete | baseball league team
ballroom: hall venue dance | hotel banquet gala
ballyhoo: publicity
baltimore: maryland chesapeake | city harbour port
balustrade: railing stairs | stone
ban: prohibit forbid outlaw bar prohibition suspend embargo restriction disallow moratorium block | illegal stop law restrict sanction prevent sale
banal: ordinary
bancassurance: bank insurance insurer | partnership
band: group ensemble range act | musician music concert rock strip bandwidth
bandage: dressing wrap | wound injury
bandaged: dressed wrapped bandage | wound injury
bandit: robber outlaw thief gunman | robbery gang
bandleader: conductor musician | jazz
bandmate: musician member | group
bandstand:  | park music
bandwidth: capacity spectrum speed throughput | gigabit network data
bang: explosion blast | loud
banger: old car sausage | emission
banish: expel exile ban | remove
banister: rail stairs | house
banjo: instrument | music
bank: lender bancorp banking creditor | loan deposit account finance financial credit branch shore river
bankable: reliable profitable | star project
bankassurer: bank insurer | french
banker: financier lender advisor adviser underwriter bank | finance investment loan
banking: bank lending deposit finance financial | account loan
banknote: note bill currency cash | money bank
bankroll: fund finance back pay support sponsor underwrite invest | money investor
bankrupt: insolvent bust insolvency bankruptcy liquidation broke fail collapse | chapter creditor debt receivership administration
bankruptcy: insolvency chapter liquidation receivership bankrupt administration restructuring insolvent collapse | creditor debtor court debt trustee protection
banned: prohibited forbidden barred outlawed | illegal
banner: flag sign brand header | advertising slogan name
banquet: dinner feast gala reception | meal awards ceremony guest award
baptize: christen baptism | church
bar: prohibit ban pub forbid block tavern prevent lawyers | exclude lawyer drink restaurant law association
barbaric: brutal cruel savage inhumane | condemn atrocity
barbecue: grill bbq cookout | meat summer
barbell: weight dumbbell | gym lift
barber: hairdresser stylist | hair salon shop cut
barcode: scan | label code
bare: naked expose minimum | empty
barely: hardly scarcely just | narrowly
bargain: deal discount cheap saving steal negotiate sale value | price sale offer save union negotiation
bargaining: negotiation negotiate talk | union contract collective wage
barge: boat vessel river | ship canal freight cargo
bariatric: obesity weight | stomach surgery bypass
barista: coffee server worker | cafe espresso starbucks
baritone: singer opera | voice
bark: trunk woof | tree dog
barley: grain cereal malt crop | beer
barmitzvah: jewish
barn: stable shed farm | cattle convert
barrack: soldier base military | house
barracks: military housing base | soldier
barrage: bombardment onslaught dam | attack tidal missile
barred: banned prohibited excluded
barrel: cask drum keg crude oil boe | bpd wine day
barren: empty
barricade: barrier blockade block | protest police
barrier: obstacle hurdle impediment wall fence obstruction | prevent challenge block flood tariff
barring: except unless
barrister: lawyer attorney advocate counsel | court case chamber
bartender: barman barkeeper mixologist | bar cocktail drink pub
barter: trade exchange swap | goods
base: headquarters headquarter locate foundation basis camp | station military airbase home centre located where
baseball: mlb softball | league pitcher inning bat game team
based: headquartered located situated founded built | headquarters office home
basel: capital rule regulation | bank
baseless: unfounded false
baseline: starting initial | reference start compare benchmark
baseload: constant nuclear | power
basement: cellar underground below | building flood
baserunner: baseball
bash: party celebration criticize | event
bashful: shy
basic: fundamental essential elementary core simple primary | basics necessity standard minimum
basically: essentially fundamentally mainly | simply
basin: watershed catchment bowl field region permian | river drainage sedimentary oil
basis: foundation ground reason base principle grounds | per footing annual daily
basket: hamper bundle | food shop purchase
basketball: hoop nba hoops | team game player coach
basketballer: player
bass: fish guitar low | singer
bassist: musician | band
bat: racket mammal | cricket baseball wildlife rabies
batch: lot group | production
bath: tub shower bathtub | spa wash bathroom swim
bathe: wash swim bath | beach water
bathing: swimming bath washing | beach water
bathroom: toilet restroom washroom lavatory shower | bath
bathtub: bath tub | shower bathroom
bathware: bathroom
baton: stick truncheon | relay police conductor
batsman: batter | cricket
batsmen: cricket | batter
battalion: regiment unit brigade troops soldiers | soldier army military
batter: hitter pound | baseball cricket storm
battered: damaged beaten hit struck | storm
battery: cell accumulator cells assault attack storage lithium pack | charge electric power vehicle energy
battle: fight struggle combat conflict clash contest | war military fought against soldier
battlefield: battleground front | war military soldier battle combat
bay: harbour gulf cove inlet parking dock loading | coast port ocean space
bayonet: knife blade | rifle weapon
bazaar: market fair | charity
bbq: barbecue grill | sauce meat
beach: shore seaside coast seafront sand | sea coastal swim tourism bathing ocean
beachfront: oceanfront seaside coastal | resort
beachwear: clothing | swimwear
beaker: laboratory glass | chemistry
beam: ray girder | light laser steel
beaming: smiling
bean: legume pulse soybean coffee | food crop
beancounter: accountant auditor finance | cost
bear: carry endure support sustain tolerate | polar cub cost animal responsibility interest
bearable: tolerable
beard: whisker moustache | shave
bearer: carrier holder | flag bond
bearing: bushing direction relevance | relation machine
bearish: pessimistic negative gloomy | stock analyst outlook market
beast: animal creature | monster
beat: defeat exceed surpass outperform win overcome top outdo | victory expectation rhythm assault record score estimate forecast
beatbox: rapper
beautician: cosmetologist
beautiful: scenic attractive stunning gorgeous lovely picturesque | beauty landscape spectacular
beautifully: elegantly superbly | design
beauty: cosmetic attractiveness cosmetics | skincare makeup salon beautiful fragrance
beaver: work
because: due reason since owing cause result thanks
become: turn get grow transform succeed | appoint name join
bed: mattress berth | hospital bedroom sleep hotel capacity patient accommodation
bedding: mattress linen blanket sheet duvet | pillow bed
bedridden: ill immobile sick | bed patient
bedroom: room bed sleep | apartment home house hotel
bedsheet: bedding | linen
bedside: patient hospital | care
bedsit: flat studio room apartment | rent
bee: honeybee bumblebee pollinator | honey hive beekeeper pollination
beef: meat cattle steak | cow livestock butcher export
beekeeper: apiary apiarist | honey bee
beekeeping: bee honey | apiary hive
beer: ale lager brew brewery | brewer pub alcohol drink craft
beermaker: brewer brewery | beer
befall: happen strike hit | disaster
befitting: suitable
before: prior previously earlier ahead until preceding | former advance pre
befuddle: confuse
beg: plead ask appeal implore | urge street
beggar:  | poor homeless
begging: pleading | homeless
begin: start commence launch initiate open kick beginning onset | first date schedule effective inaugurate underway
beginner: novice learner starter newcomer | class
beginning: start commencement outset onset launch begin opening first inception | early origin date
behalf: represent representation interest | name
behave: act conduct behavior | react
behavior: conduct behaviour action attitude habit | pattern psychology practice
behavioral: behavioural behavior | psychological habit mental
behaviour: behavior conduct action | habit act
behavioural: behavioral behaviour | psychological habit mental
behemoth: giant conglomerate large | company
behind: after late delay back responsible reason cause | trail support rear lead
belated: late delayed
belatedly: late
belief: faith conviction opinion view believe religion | trust principle confidence
believe: think consider trust feel belief view | confident expect opinion say estimate
believer: follower faithful supporter advocate | faith religion
belittle: criticize
bell: chime ring | church
bellhop:  | porter hotel
belligerent: hostile aggressive combative | war
bellow: shout roar | loud
bellwether: indicator leader barometer | market trend
belly: stomach abdomen | fat
bellyache: complain
belong: own member property | join part membership
beloved: popular favourite cherished loved | iconic dear
below: under beneath underneath lower | less fewer drop minimum
belt: strap region | seat conveyor
bench: seat judiciary judge court judges | park substitute appoint
benches: seat
benchmark: standard index reference measure baseline yardstick | compare rate
benchtest: test
bend: curve flex | river
beneath: under below underneath
benefactor: donor patron philanthropist giver | gift
beneficial: helpful advantageous positive favourable useful | benefit help
beneficiary: recipient benefactor grantee heir | benefit trust charity aid life
benefit: advantage gain help payment profit allowance welfare aid | insurance improve pension charity fundraiser saving recipient positive claim unemployed
benefited: helped gained
benefits: welfare allowance payments perks advantages | claim
benevolence: kindness charity | generous
benevolent: charitable kind generous | fund
benign: harmless noncancerous | mild tumor
bequeath: leave donate give | legacy
bequeathed: left donated | legacy
bequest: gift legacy donation inheritance endowment | will estate leave
bereaved: family grieving | loss death
bereavement: loss grief death mourning | condolence funeral support
berlin: germany german | city
berry: fruit strawberry blueberry raspberry | farm
berth: bunk dock mooring spot place quay pier | port ship qualify playoff
beset: plague trouble afflict | problem
besides: also addition except plus apart | additionally
besiege: surround blockade siege attack | city
bespoke: custom tailored personalized customised personalised | suit service
bess: battery storage energy | grid
best: top finest leading greatest excellent outstanding highest premier prize favourite | award win winner first record optimal rank
bestow: award confer grant present give | honour title
bestowed: awarded given presented | honor
bestseller: bestselling hit top popular | book copies list sold product
bestselling: bestseller popular top | author novel copies sold
bet: wager gamble | gambling casino odds betting lottery
beta: test trial preview prototype pilot | version software release tester
betray: deceive cheat | trust
betrayal: treachery disloyalty treason | trust
better: improve improved superior enhanced improvement | higher enhance best upgrade outperform
betting: gambling wager bet gaming | odds sportsbook
between: among amid | range from
beverage: drink refreshment soda juice | coffee beer bottle water cola alcohol
bevy: group
beware: caution warning watch careful alert | scam
bewilder: confuse puzzle baffle | confusing
bewildered: confused puzzled baffled | surprise
beyond: past exceed above over | further extend after outside
bezel:  | frame screen
bhp: horsepower power | engine
biannual: semiannual twice halfyearly | year
bias: prejudice unfair
biased: prejudiced unfair
biathlon: ski
bible: scripture gospel | christian church religious
biblical: scriptural bible | religious ancient
bibliographic: bibliography | citation
bibliography: references reading list | book
bicameral: chamber house senate | legislature
bicentenary: anniversary | two
bicentennial: anniversary two hundred | year
biceps: arm muscle | exercise injury
bickering: argue
bicycle: bike cycle ebike cycling cyclist | ride lane pedal
bid: tender proposal attempt auction proposition | contract bidder takeover compete price buy
bidder: buyer suitor offer bid contender acquirer offeror | auction highest tender contract
bidding: bid auction tender | contract price
biding: waiting
biennial: two year years every second | event
big: large major huge significant sizeable massive great substantial size giant sizable extensive considerable vast wide enormous | largest important area million square billion
bigger: larger greater expanded major | expand increase size
biggest: largest greatest major top leading main | record
bigheaded: arrogant
bigotry: prejudice discrimination | hate
bigrig: truck
bigscreen: cinema | film
bigshot: executive
bigwig: executive leader
bike: bicycle cycle motorcycle motorbike | ride
biker: cyclist rider motorcyclist
bikeshare: bicycle rental | city
bikeway: bike | path cycling
bikini: swimsuit swimwear | beach
bil: billion
bilateral: two both | trade
bile: liver duct | gallbladder digestive
bilingual: language spanish | two english
bilk: defraud cheat swindle | investor
bill: legislation invoice act measure charge cost account proposal | pay senate vote amount legislator fee dollar
billboard: advertisement sign poster hoarding | chart
billet: housing soldier | army
billiards:  | snooker pool
billing: invoice charge booking payment | customer revenue
billings: booking invoice revenue sales | customer
billion: bn | revenue dollar euro
billionaire: tycoon rich wealthy magnate mogul | fortune founder
bimonthly: month two months every | magazine
bin: container trash garbage rubbish dustbin receptacle discard | waste recycling collection scrap cancel
binary:  | digital two
bind: tie oblige bond binding attach | contract obligation
binding: mandatory obligatory compulsory enforceable definitive | contract agreement commit legal
binge: indulge overeat | drinking watch
binman: waste | collection
binomial: statistical probability | species name
bins:  | waste trash
bio: biography profile background | biological
bioactive: active compound | biological effect
bioavailability: absorption absorb | uptake drug dose
biochar: carbon soil | removal
biochemical: biochemistry biological | chemical molecule
biochemist: biochemistry scientist | researcher chemical
biochemistry: biochemical chemistry | biology molecular
biodegradable: compostable plastic decompose | packaging degradable sustainable
biodiesel: fuel renewable biofuel | plant
biodiversity: species ecosystem nature wildlife | habitat
bioequivalent: generic equivalent | drug
biofuel: ethanol biodiesel fuel renewable | plant
biogas: methane gas renewable rng | waste plant
biographer: author writer | biography
biography: bio life memoir profile biographer | author book career
biohazard: hazard biological | danger waste
bioinformatics: computational biology | genomic data software
biologic: biological biosimilar antibody drug therapy | fda treatment
biological: biology organic biologic natural | species life living drug
biologist: scientist researcher | species
biology: life science biological biologist | cell organism genetic
biomanufacturing: production | cell
biomarker: marker indicator diagnostic | blood test disease
biomass: wood fuel pellets energy | renewable plant
biomaterial: implant tissue | material medical
biome: ecosystem habitat | forest
biomechanics: movement body | motion physics
biomedical: medical biomedicine | medicine research engineering
biomedicine: medicine biotechnology biomedical | research
biomethane: biogas rng renewable | plant
biometric: fingerprint facial | identification identity iris
biopharma: biotech pharmaceutical biopharmaceutical drugmaker biotechnology | drug clinical trial
biopic: film life | biography story
bioprinting: tissue printing | organ
biopsy: tissue sample test | cancer diagnosis tumor
bioreactor: vessel cell | culture fermentation manufacturing
bioscience: biology life science | research
biosecurity: disease protection | pathogen safety quarantine
biosensor: sensor detector | detect glucose wearable
biosimilar: generic biologic copy | drug reference cheaper
biosphere: nature reserve | unesco
biotech: biotechnology biopharma bioscience | drug clinical genetic company
biotechnological: biotech biotechnology | genetic
biotechnology: biotech bioscience biopharma | drug genetic company
bipartisan: crossparty both democrat republican | bill
biplane: aircraft plane | vintage
bipolar: manic depression | disorder mood psychiatric
bird: avian fowl poultry | species wildlife flu nest songbird owl eagle duck
birdflu: avian influenza | poultry
birdie: golf shuttlecock | par hole badminton
birth: delivery born childbirth newborn | baby maternity mother origin pregnancy start
birthday: anniversary birth | age old celebrate born
birthplace: born hometown native | birth
birthweight: weight newborn birth | baby low
biscuit: cookie cracker | snack bake chocolate
bishop: prelate archbishop clergy | church diocese catholic pope
bistro: restaurant cafe brasserie | menu
bit: piece part little | binary slight drill
bitcoin: cryptocurrency crypto coin currency | blockchain mining wallet price
bite: sting nip | dog snake mosquito tick snack food
bitesize: small | snack
biting: sharp cold bite | mosquito
bitrate: speed | quality
bitter: harsh acrimonious sour | taste cold dispute
bitterness: resentment acrimony | taste
bitumen:  | asphalt oil road
bivouac: camp
biweekly: week fortnight two fortnightly weeks every | newsletter
bizarre: strange odd unusual weird
blab: reveal
black: african dark | color minority caribbean
blackberry: berry fruit smartphone | phone
blackboard:  | chalk classroom
blackleg: strikebreaker strike | union
blacklist: ban exclude bar sanction | company
blackmail: extortion extort threat | victim
blackout: outage power powercut | electricity grid ban
bladder: urinary urine | urology cancer
blade: knife rotor wind | turbine sharp sword
blame: responsible fault accuse attribute responsibility cause liable | due negligence liability reason
blamed: cause responsible fault | due
blameless: innocent | fault
bland: dull
blanket: cover quilt | comprehensive wool warm
blast: explosion explode burst | bomb injure damage detonate
blastoff: launch liftoff | rocket
blastoma: tumor cancer | brain
blatant: obvious flagrant clear | violation
blatantly: openly
blaze: fire wildfire inferno | firefighter flame burn
blazing: burning fiery fire hot
bleach: disinfectant whiten chlorine coral reef | clean hair ocean
bleachers: stand | seat
bleak: grim gloomy dismal poor | outlook
bleary: tired
bleed: haemorrhage bleeding | blood wound injury
blend: mix mixture combine combination | fuel whisky coffee
blender:  | kitchen appliance
bless: consecrate sanctify | church prayer priest pope
blight: disease decay plague ruin | crop potato urban derelict
blimp: airship balloon | fly
blind: visually impaired blindness sight | vision guide eye braille
blinded: masked double | trial placebo
blindness: blind sightless | vision sight eye
blink: flash flicker | eye light
blip: setback dip temporary | decline
blissful: happy
blister: bubble swelling | foot skin
blithe: happy
blizzard: snowstorm snow storm | winter
bln: billion bn | dollar
bloat: excess inflated overstaffed | cost
block: prevent stop obstruct bar halt blockage impede grant veto | building injunction ban barrier street bill reject oppose apartment
blockade: embargo siege block | protest ship border
blockaded: blocked
blockbuster: hit success bestseller huge popular | film drug deal
blockchain: ledger distributed crypto chain | bitcoin token transaction
blog:  | post website article
blogger: influencer writer blog vlogger | post online
blogging: blog | post
blood: plasma haemoglobin transfusion hematology haematology | donor donate clinical pressure donation bleed vessel
bloodborne: blood infection | virus
bloodshed: violence killing slaughter | war casualty ceasefire
bloodstream: blood circulation vein | infection inject
bloodwork: blood test | laboratory
bloody: violent deadly | massacre kill
bloom: flower blossom flourish | garden algae spring
blooper: mistake | funny
blossom: flower bloom | spring cherry tree
blot: stain mark | western
blouse:  | shirt clothing
blow: setback hit strike | wind storm damage
blowout: leak explosion | well
blowtorch: torch
bludgeon: beat club hit | murder
blue: azure navy | color ocean
blueberry: berry fruit | antioxidant
bluechip: leading large established | stock company
bluegrass:  | country music
blueprint: plan design model strategy | future roadmap
bluetooth: wireless | connect pair headphone
bluff: cliff headland | deceive
blunder: mistake error gaffe | failure
blunt: direct
bluntly: directly
blur: obscure blurred | vision image
bluray: disc | dvd movie
blurred: unclear fuzzy | vision image
bn: billion | pound dollar
board: council committee panel directors trustees embark boardroom governing | director chair chairman member governance governor trustee
boarding: embark gate embarkation board lodging house | passenger school kennel flight pass student
boardroom: directors board executive | seat
boardwalk: promenade path | beach
boast: feature offer have | include proud
boat: vessel ship craft yacht ferry | sail marine fisherman harbour lifeboat rescue sea
boating: sailing yachting boat | lake water recreation
bobsled: sled
bobsleigh: sled
bodily: physical corporeal | injury harm body
body: organization corpse agency association authority | remains dead human committee group
bodybuilder: weightlifter athlete | muscle gym
bodycam: camera police | footage
boe: barrel oil equivalent | production
boeing: plane aircraft jet maker
boepd: barrels production output | oil
boffin: scientist researcher | expert inventor
bog: marsh peat swamp wetland | restoration
bogie: wheel train | rail
bogof: offer | free
bogus: fake false sham counterfeit fraudulent | scam claim
boil: heat simmer | water advisory
boiler: heating furnace | gas steam
boilermaker: industrial manufacturer | steam
boilerplate: about | company statement
boisterous: noisy
bold: brave ambitious daring courageous | vision innovative strong
boldly: bravely
bollard:  | street barrier
bolster: strengthen boost support reinforce enhance increase | improve
bolt: screw fastener | lightning
bolted: fixed
bolton: small acquisition addon | deal
bolus: dose injection | insulin
bomb: explosive explosion bombing detonate device | terrorist blast attack nuclear mine
bomber: aircraft warplane | attack bomb terrorist suicide
bombing: attack explosion blast bomb | terrorist victim airstrike
bonanza: windfall boom jackpot | profit
bond: security debt note debenture link gilt treasury bail surety | investor yield issue issuance coupon maturity relationship jail
bonded: insured guaranteed | contractor
bondholder: creditor noteholder investor lender | bond debt
bone: skeleton skeletal orthopedic | fracture osteoporosis joint marrow fossil skull
bonfire: fire burn | firework night
bonnet: hood | car
bonny: pretty
bonus: incentive reward payment extra award premium payout dividend | executive employee signing
book: reserve title publication volume novel reservation | author publish read library ticket publisher literature
bookbag: backpack | school
booked: ordered reserved recorded | order
booker:  | prize novel
booking: reservation reserve order book appointment | ticket hotel travel schedule fee available
bookings: orders reservations contracts sales | quarter
bookkeeper: accountant accounting finance | record
bookkeeping: accounting account record | ledger
bookmaker: sportsbook betting bookie | odds
bookrunner: underwriter manager bank broker | offering
bookrunning: underwriter manager bank | offering
books: accounts ledger records finances | audit
bookseller: bookstore bookshop
bookshop: bookstore book | author
bookstore: bookshop book | author
bookworm: reader
boom: surge growth expansion explosion rise upswing increase upturn | demand economic economy
boomer:  | old generation retiree
boon: benefit boost blessing advantage
boost: increase strengthen enhance improve raise lift stimulate bolster promote | grow support rise growth encourage
booster: vaccine shot jab rocket | covid third immunity additional
boot: shoe footwear | start
bootable: start
bootcamp: training course camp workshop | coding intensive week
booth: stand stall exhibit kiosk | show visit exhibition convention trade phone
bootleg: counterfeit pirate illegal | copy
bootlegger: smuggler pirate | alcohol counterfeit
bootstrapped: selffunded unfunded | startup founder
booty: loot stolen haul | robber
booze: alcohol liquor drink
boozy: alcohol alcoholic | drink
bop: blowout plant | balance
border: frontier boundary | customs neighbouring immigration crossing migrant line checkpoint
bore: drill tunnel | borehole well
boreal: forest north | canada
boredom: tedium monotony | dull
borehole: drill well hole | water mining
boring: dull tedious drilling | tunnel machine hole
born: birth native | birthday age baby origin newborn
borough: district council municipality ward city | mayor local london
borrow: loan borrowing debt credit owe | library mortgage bank interest
borrower: debtor mortgagor issuer customer | loan bank mortgage
borrowing: loan debt credit borrow financing liability leverage | interest facility
boss: chief head manager leader executive ceo chairman director president supervisor | lead run company
bossy: controlling
boston: massachusetts bostonian | city
bot: chatbot robot | automated ai
botanical: plant herbal botany | garden
botanist: plant scientist botany | garden
botany: plant science | flower
botch: fail mess
botched: failed
both: two pair jointly either
bother: disturb trouble worry | inconvenience
botnet: malware | attack hacker
bots:  | chatbot robot automated
bottle: flask container | drink glass water plastic wine
bottled: bottle
bottleneck: delay congestion constraint shortage | supply
bottler: bottle beverage drink manufacturer | coca
bottom: base lowest floor | low seabed last
bottomline: profit earnings income net | result
bottommost: lowest
bottomup: employee grassroots | approach
botulism: poisoning toxin | food bacteria
boulevard: street avenue road | address tree
bounce: rebound recover recovery | back rise
bound: obliged tied headed | destination limit boundary
boundary: border limit line edge | area zone property
bountiful: abundant
bouquet: flowers bunch arrangement | florist
bourbon: whiskey whisky | distillery spirit kentucky
bourse: exchange stock market | list share
bout:  | fight match
boutique: shop store small specialty specialist | fashion hotel luxury firm
bovine: cattle cow | bse tuberculosis beef dairy
bow: stern front ribbon | archery ship
bowel: intestine colon gut | colorectal cancer
bowl: dish basin roll | super football cricket
bowler: bowling | cricket
bowling:  | alley tenpin
box: package carton crate case | container boxing pack
boxcar: wagon railcar | rail train freight
boxer: fighter pugilist | champion bout title ring
boxing: fight bout boxer | ring title
boxoffice: ticket | gross
boxship: container vessel | port
boy: lad male youth son | child teenager kid school
boycott: refuse protest avoid shun embargo ban | product sanction
boyhood: childhood youth | boy
bp: basis point percent | yield rate
bpd: barrels production output | oil
bps: basis point percent | margin
bra: lingerie underwear | wear
brace: prepare support | orthopaedic storm
bracelet: jewelry band | gold
bracing: preparing
brag: boast
brain: neural cerebral mind neurological | neuroscience cognitive stroke dementia head tumor neuron
brainchild: idea invention | created conceive founder inventor
brainpower: intelligence | talent
brainwave: idea eeg | brain
brainy: intelligent | clever smart
brake: slow stop braking | car vehicle recall
brakes: braking stop | car vehicle recall
branch: office outlet division location store arm | bank library local tree network
brand: label trademark name marque make line | product company logo marketing portfolio range
branded: labelled named | product
branding: brand identity logo marketing | name design campaign
brandname: brand label trademark | product
brandy: cognac liquor spirit
brass: metal copper executives leaders management bosses | trumpet band top
brasserie: restaurant eatery | dining bistro
brave: courageous heroic bravery bold | hero courage medal rescue
bravely: courageously
bravery: courage valor heroism | medal
brawl: fight
breach: violation break infringement hack violate leak exposure contravene intrusion | data contract security exposed unauthorized record personal
breached: violated | hacked compromised
bread: loaf bakery baguette toast | baker flour food
breadmaker: bakery baker | bread
breadth: width range scope extent wide | depth metre
breadwinner: earner provider wage | family
break: breach violate smash pause fracture interrupt sever | holiday damage record fail recess violation
breakable: fragile
breakdown: failure collapse outage split analysis segment detail itemization | repair negotiation fault revenue
breakeven: profitable profitability break profit | cash even point loss cost
breakfast: brunch morning | meal food cereal school
breakin: burglary robbery theft | house
breaking: urgent | news
breakneck: fast
breakthrough: advance discovery innovation milestone pioneering | research first scientific
breakup: split separation divorce dissolution demerger spinoff | divest company
breakwater: jetty seawall pier | harbor coast
breast: mammary chest | cancer mammogram feeding milk
breastfeed: nurse lactation breastfeeding | infant mother milk
breastfeeding: lactation nursing breastfeed | infant mother milk
breath: breathe respiration | air alcohol asthma lung
breathalyzer: alcohol breath | test drunk
breathe: inhale respiration breath | air lung respiratory oxygen
breathing: respiration respiratory breath | lung oxygen ventilator asthma
breathless: breathlessness | asthma lung
breathlessness: dyspnea shortness breathless breath | lung
breathtaking: spectacular stunning
breed: raise reproduce species variety strain rear | dog animal cattle breeder
breeder: breed farmer | dog horse
breeding: breed reproduction rearing mating | animal species nest
breeze: wind gust | sea weather
breezeblock: concrete wall | build
breezy: windy
brekkie: breakfast
brekky: breakfast
brent: crude oil benchmark | barrel
brew: beer make brewery coffee | ale
brewer: brewery beer brew beermaker | ale craft
brewery: brewer beer brewpub brew | craft ale
brewing: brewery | beer
brewpub: pub brewery | beer
brews: beer
brewski: beer
bribe: kickback corruption payment bribery payoff pay corrupt | official
bribery: bribe corruption kickback graft | official foreign
brick: masonry block physical store mortar | wall building clay retail
bricklayer:  | builder mason construction
brickwork: masonry wall | building
bride: wife newlywed | wedding groom marry
bridegroom: groom | wedding
bridesmaid: bride | wedding
bridge: span crossing viaduct overpass flyover link | river construction connect traffic
brief: short concise inform briefing summary filing document lawyer quick | update statement minutes court minute
briefing: update conference meeting | press media
briefly: shortly temporarily momentarily | short moment
brigade: regiment unit | army fire soldier
brigadier: officer general | army
brigand: robber | bandit
bright: sunny brilliant vivid brightness lumens light nits | smart promising color led
brightest: best talented | smartest luminous
brightness: luminosity light | intensity display star
brilliance: genius brightness talent
brilliant: outstanding excellent bright superb | talented light success
brilliantly: excellently
brine: salt lithium water | lake
bring: deliver carry take provide introduce | result transport create attract import raise offer launch
brink: edge verge
brisk: quick fast lively energetic | walk
briskly: quickly
bristle: brush hair | tooth
british: uk britain english | kingdom united london
brits: british | award
broad: wide extensive comprehensive diverse | range large
broadband: internet fiber fibre connection | speed mbps connectivity household rural
broadcast: air transmit televise stream programme show telecast | television radio channel live network media
broadcaster: network channel station presenter announcer | tv television radio rights
broadcasting: transmission television radio broadcaster tv | channel station air media
broaden: expand widen extend diversify | increase grow wide
broadening: widening expansion extension broaden | expand
broadest: widest | largest comprehensive
broadly: widely generally
broadway: theater musical | stage
brochure: leaflet pamphlet booklet catalog | download
broil: grill cook
broiler: chicken poultry | meat
broke: bankrupt insolvent penniless break snapped skint | money record
broken: damaged faulty defective fractured | repair fault crack
broker: agent intermediary dealer negotiate middleman arrange mediate underwriter | trade insurance deal
brokerage: broker securities trading dealer investment | account investor commission
brokered: negotiated arranged mediated deposit | deal bank
brolly: umbrella
bronchial: lung airway respiratory | asthma
bronchiole: airway lung | asthma breath
bronchitis: lung airway | inflammation cough
bronchus: airway bronchial lung | asthma breath
bronze: third medal metal copper alloy brass | statue olympic sculpture
brood: clutch hatch offspring | chick bird
brook: stream creek river
brooklyn: borough york | city
broth: soup stock | bowl
brother: sibling relative | family
brotherhood: fraternity union
brouhaha: dispute
brown: brownish tan | color bear
brownfield: derelict former industrial contaminated | site redevelopment
browse: search | view
browser: chrome firefox safari | web internet shopper visitor
browsing: search | internet
bruise: injury contusion | skin
bruising: bruise injury contusion | skin
brunch: breakfast lunch meal | restaurant
brush: scrub broom | paint tooth vegetation fire
brusque: blunt
brutal: violent cruel harsh
brutality: violence cruelty savagery | police abuse
brutally: violently
btu: heat energy | gas
bubble: foam froth | speculative market price
bubbly: champagne
buccal: cheek mouth oral | film
buck: dollar money deer usd | pay
buckle: fasten clasp collapse | belt seat
bucks: dollar money
bud: flower sprout | plant
buddhist:  | religion temple
budding: aspiring emerging | young future new
buddy: friend partner companion | mentor
budget: spending fund finance expenditure allocation plan appropriation allowance money | cost fiscal expense funding allocate million tax treasury
budgetary: fiscal budget spending | finance
budtender: cannabis | dispensary
buffalo: bison animal | herd cattle
buffer: cushion reserve protection margin | zone capital liquidity
buffering:  | streaming delay
buffet: meal restaurant | hit storm
bug: flaw error glitch defect vulnerability fault insect virus wiretap listen infection illness germ | software fix patch malware phone outbreak
bugfix: fix | update patch
build: construct erect create develop construction establish manufacture assemble make install | building project architect site housing contractor produce house
builder: contractor constructor developer construction | build home housing construct house
building: structure construction property facility premises edifice tower block complex | office house architect skyscraper centre store site floor
buildout: expansion construction | network rollout
buildup: accumulation increase growth | military inventory
built: constructed erected made build | construction developed factory complete
builtup: urban dense | area
bulb: lamp lightbulb | light led tulip
bulge: swell swelling increase | growth
bulimia: eating disorder | binge
bulk: majority most mass | volume cargo large wholesale
bulky: large big heavy | size
bull: cattle bullish | market animal
bulldoze: demolish destroy raze | building
bulldozer: machine excavator digger | construction
bullet: ammunition round shot | gun shooting wound train
bulletin: newsletter notice announcement report | news
bullion: gold silver ingot bar | metal price
bullish: optimistic positive confident upbeat | stock outlook market
bully: harass intimidate bullying harassment | school cyber victim
bullying: harassment abuse intimidation bully | workplace school
bumblebee: bee pollinator | insect hive
bump: collision increase raise | lump
bumper: record fender | car
bunch: group cluster bundle | grape flower
bundle: package combine pack | offer discount
bundled: package | included
bung: bribe
bungalow: house cottage home | bedroom onestorey
bunion: foot toe | surgery
bunk: bed berth | hostel sleep
bunker: shelter fuel ship | golf underground marine
buoy: boost lift support float marine | demand sea
buoyant: strong robust upbeat optimistic floating | market demand
buoyed: boost lift support encourage boosted | result demand
bupkis: nothing
burden: load cost responsibility strain | debt tax reduce pressure impact
burdensome: heavy difficult
bureau: office agency department | federal
bureaucracy: administration paperwork redtape government officials | regulation reduce simplify cut
bureaucrat: official administrator mandarin | government
bureaucratic: administrative official | bureaucracy paperwork
burgeon: grow flourish thrive expand boom
burgeoning: growing expanding
burger: hamburger cheeseburger sandwich beef | restaurant
burglar: thief robber intruder | home house
burglarise: rob steal | home
burglary: housebreaking steal burglar stealing break breakin theft | thief stolen police house
burial: funeral interment bury grave | cemetery tomb remains body
burn: fire blaze ignite combust injury incinerate spend consume use | flame heat fuel emission calorie cash rate
burner: stove furnace | gas
burnout: stress exhaustion fatigue | employee overwork mental
burrito: taco wrap mexican | restaurant
burrow: dig hole tunnel | den rabbit animal
bursar: treasurer finance | college
bursary: scholarship grant award | student
burst: explode rupture break explosion | pipe leak
bury: inter burial grave underground | funeral cemetery landfill body
bus: coach minibus transit shuttle vehicle | passenger route driver transport school
buses: coach | transit
bush: shrub scrub | fire wild plant
bushel: grain corn crop | yield acre wheat
bushfire: wildfire fire blaze | australia
business: company enterprise firm commerce trade corporation trading venture operation unit | startup commercial entrepreneur market sector employer
businessman: entrepreneur executive industrialist tycoon businesswoman owner | investor company wealthy
busker:  | street musician
bust: fail arrest bankrupt raid seize | drug statue sculpture insolvent
bustling: busy lively vibrant
bustup: dispute
busway: bus | lane
busy: crowded hectic active traffic occupied visitors | peak schedule passengers
butcher: meat | shop beef
butchery: meat butcher | slaughter
butter: dairy spread margarine
button: key switch | press click
butty: sandwich
buy: purchase acquire acquisition procure order takeover shop buyer obtain invest snap pick bought absorb bag secure add collect | price pay cost own stake deal store available acquirer purchaser transaction
buyable: purchase
buyback: repurchase redemption | share stock program billion authorize
buyer: purchaser customer acquirer shopper consumer buy client bidder | purchase sell price sale
buyin: investment stake purchase | management
buying: purchase acquisition purchasing buy procurement shopping | buyer
buyout: takeover acquisition purchase acquire lbo | equity private severance firm management
buyside: investor fund institution | manager
buzz: excitement hum | interest
bycatch: fishing fish | net
byelection: vote poll seat | mp
bygone: past | former
bylaw: rule ordinance regulation | vote council
byline: journalist author | article
bypass: circumvent avoid detour road route | surgery heart town
byproduct: waste residue | output
bystander: witness onlooker passerby | shoot
byte:  | data storage
cab: taxi rideshare uber driver | fare ride
cabaret: show nightclub | entertainer
cabbie: taxi driver | london
cabin: lodge hut cottage | aircraft passenger room crew ship
cabinet: minister government cupboard ministers team | member president furniture appoint
cabinetmaker: furniture carpenter | wood
cable: wire cord line link | broadband subsea television power telecom
cableway: gondola cable lift | mountain
cabling: cable wire
cabotage: domestic transport | rule
cacao: cocoa chocolate | bean
caching:  | storage memory
cad:  | design computer
caddie: bag golfer | golf
cadet: trainee recruit student | police pilot military
cadre: group core team | officer
caesarean: cesarean birth delivery | section
cafe: coffee restaurant bistro cafeteria coffeehouse | food shop eat tea
cafeteria: canteen restaurant cafe | food lunch dining school meal
caffeine: coffee stimulant | energy drink
cage: enclosure pen | animal hen
cagr: growth annual compound rate | percent forecast
cake: dessert pastry gateau pie | bakery birthday
calamitous: disastrous
calamity: disaster catastrophe tragedy
calcium: mineral nutrient | bone milk supplement vitamin
calculate: compute estimate determine calculation measure assess | formula figure cost value based
calculation: computation estimate calculate | formula figure cost
calculus: mathematics math | stone
calendar: schedule date diary timetable | event year
calf: baby newborn | elephant whale born zoo cattle
caliber: quality calibre standard | gun
calibrate: adjust measure tune calibration | instrument
calibration: adjustment calibrate | measure sensor instrument
california:  | state sacramento diego
californian: california
caliper: measure
call: phone telephone urge request appeal name demand conference dub brand | ask dial hotline contact webcast number title known entitled
caller: telephone phoner | call hotline dial
callous: cruel
callup: selected
calm: quiet peaceful stable | ease relax
calmly: peacefully quietly calm | patient
calorie: kilocalorie energy | diet food per serving menu
cam:  | camera webcam software machining
camcorder: camera recorder | video
cameo: appearance role | film
camera: webcam camcorder cctv surveillance | photo video image lens film photography
cameraman: photographer film | crew
camp: campsite settlement | summer tent refugee base youth children
campaign: drive initiative effort crusade promotion push movement | awareness election launch fundraising advertising lobby candidate
campaigner: activist advocate protester | charity group
camper: motorhome caravan holidaymaker rv van campervan | camp tent vacation park
campervan: motorhome rv caravan | holiday
campground: campsite park camping | tent
camping: campsite camp caravan | tent park outdoor
campsite: campground camping park | tent
campus: university college site grounds headquarters | student building school
campuses:  | university site college
cams:  | camera webcam
can: tin container | beverage aluminum
canada: canadian ottawa | toronto ontario province quebec
canal: waterway channel suez panama | boat ship
cancel: scrap abandon withdraw cancellation revoke suspend axe annul | refund call stop terminate
cancellation: abandonment scrapping cancel termination withdrawal end lapse | refund policy
cancelled: scrapped axed grounded | flight
cancer: tumor tumour oncology carcinoma leukaemia lymphoma melanoma malignant | chemotherapy patient treatment disease screening
cancerous: malignant tumor cancer | cell
candid: honest frank
candida: yeast fungal | infection fungus
candidacy: bid run campaign | election president
candidate: applicant nominee contender hopeful running | election nominate run vote drug
candidly: honestly
candle: light wax | fire vigil
candy: sweets confectionery chocolate | sugar
cane: stick sugarcane | sugar walk
canine: dog puppy
cannabidiol: cbd cannabis | hemp oil
cannabis: marijuana weed pot hemp cbd drug | dispensary thc legal
canned: tinned preserved | can food
cannes:  | film festival
cannibalise: eat reduce | sales
cannon: gun artillery | war
cannula: tube needle | vein
canny: clever
canoe: kayak paddle boat | river
canoeing: paddle
canoeist: paddle
canola:  | oilseed rapeseed
canon: rule law | church camera
canopy: cover roof | station
canteen: cafeteria restaurant mess | food meal staff
canto:  | song poem
canton: region swiss | switzerland
canvas: painting tent | art artist
canvass: poll survey campaign solicit | voter
canyon: gorge ravine valley | river park
cao: administrative accounting | chief officer
cap: limit ceiling maximum hat ceil restrict | price appearance trade market
capability: ability capacity competence function feature | enable technology skill expertise
capable: able competent can capability | ability qualified enable
capably: well
capacitor: component electronic | battery storage
capacity: volume capability ability size seating megawatt gigawatt power | accommodate seat hold maximum bed install
cape: headland peninsula cloak | coast
capex: expenditure investment spending capital | million plant
capillary: vessel vein | blood
capital: funding money investment equity fund death | city finance invest cash investor asset raise punishment
capitalisation: capitalization value cap market | worth share
capitalise: exploit profit benefit leverage | opportunity
capitalism: market capitalist | economy free
capitalist: investor financier | venture capital fund
capitalization: valuation worth value cap market | billion share
capitalize: exploit benefit leverage finance profit | advantage opportunity
capitalized: worth valued fund | value
capitol: congress senate | building
capo: mafia boss | crime
capped:  | international limited
capricious: unpredictable
capstone:  | project final
capsule: spacecraft pod | dose coffee
captain: skipper commander leader | team pilot ship lead squad
captaincy: captain | lead
captivate: fascinate enchant charm engage enthrall | audience
captive: prisoner hostage detainee dedicated inhouse insurer subsidiary | zoo market insurance
captivity: imprisonment detention captive | hostage zoo breeding release
capture: seize catch record arrest trap | prisoner store sequester photograph win
car: vehicle automobile auto motor sedan suv | drive automaker driver electric model
caravan: camper trailer rv | holiday
caravanning: caravan | camping
carb: carbohydrate sugar | starch diet
carbohydrate: carb | starch diet
carbon: co emission greenhouse dioxide emissions | climate fossil footprint graphite neutral
carbonated: fizzy sparkling | soda
carbondioxide: emission | tonne
carburettor: fuel engine | car
carcass: body corpse | meat animal
carcinogen: cancer toxic | harmful chemical cause
carcinogenic: cancer cause | toxic harmful
carcinoma: cancer tumor tumour | cell patient
card: pass voucher | credit payment debit bank
cardholder: customer credit | visa
cardiac: heart cardiovascular coronary | arrest surgery
cardigan: sweater | clothing
cardinal: prelate archbishop | bishop pope catholic vatican church
cardio: heart cardiovascular | exercise fitness
cardiologist: heart doctor | cardiac hospital
cardiology: heart cardiac cardiovascular | hospital
cardiomyopathy: heart muscle | disease failure
cardiovascular: heart cardiac circulatory | stroke disease risk
cardless: contactless mobile | payment
care: treatment concern nursing welfare healthcare | patient health carer nurse social support hospital look
career: profession job occupation work employment experience vocation background | worked joined role professional begin
careerist: ambitious professional | job
carefree: happy
careful: cautious thorough prudent vigilant | attention caution detail
carefully: cautiously thoroughly closely | attention detail
caregiver: carer nurse parent | care home elderly family patient
caregiving: care caregiver carer | family
carehome: nursing elderly | residential
careless: negligent reckless | driving
carelessness: negligence neglect | fault
carer: caregiver nurse | care home elderly family
caretaker: interim janitor custodian acting temporary | manager government
cargo: freight goods shipment load | ship plane container vessel ton port
caries: tooth decay cavity | dental
caring: kind compassionate
carjack: steal robbery vehicle | gun
carjacker: robber | car
carjacking: robbery theft vehicle | gun
carmaker: automaker manufacturer motors automotive | car vehicle ford
carnival: festival fair parade cruise | celebration
carnivore: meat | animal
carpark: parking garage spaces | car space charge
carpenter: joiner woodworker woodwork | wood craftsman construction build
carpentry: woodwork joinery carpenter | trade apprentice
carpet: flooring rug mat | red
carpool: rideshare share ride commute | lane
carriage: coach wagon car railcar | train rail transport
carriageway: road lane motorway | dual
carrier: airline operator hauler shipper network transporter | transport telecom ship freight aircraft
carry: transport convey haul bear hold ship fly | passenger cargo conduct deliver stock feature capacity
carryforward: loss credit tax | deferred
cart: trolley wagon | shopping horse
cartage: haulage transport | goods
cartel: gang ring collusion price fixing group | drug antitrust
cartilage: joint knee tissue | arthritis
cartography:  | map mapping
cartoon: animation animated comic drawing | character series
cartoonist: illustrator artist | comic
cartridge: ammunition refill | ink printer
carve: sculpt cut engrave | wood stone sculptor
carveout: spinoff divestiture separation | unit
carving: sculpture engraving carve | wood
case: lawsuit instance trial proceeding example suit matter dispute | court patient infection box legal investigation container
casefile: case | record
caselaw: precedent ruling | court
caseload: case number | workload patient
cash: money fund currency liquidity liquid | payment bank flow pay dollar dividend equivalents balance
cashback: rebate refund reward discount | card purchase percent
cashcow: profitable
cashew: nut | snack
cashflow: cash flow liquidity operating free | generate
cashier: teller clerk checkout | store till
cashless: contactless card digital | payment
cashmere: wool | sweater
cashpile: reserve cash liquidity saving | billion
cashpoint: atm bank machine | withdraw
casino: gambling gaming resort | slot
casita: house small | hotel
cast: actor ensemble crew throw star | vote film role metal performer
caster: wheel
casting: cast audition | actor metal
castle: fortress fort palace | medieval
casual: informal relaxed occasional | clothing temporary worker
casually: informally
casualties: loss victim dead injured | number
casualty: property accident liability victim dead fatality | insurance injured wounded emergency toll
cat: feline kitten pet | animal tiger lion
catalog: catalogue list brochure inventory directory collection product range | library collection mail
catalogue: catalog inventory list register | collection product library
catalyst: trigger enzyme | driver accelerate reaction
catalytic: converter emission catalyst | steal
catamaran: boat yacht | sail
catapult: launch propel
cataract: eye lens | cloudy vision surgery
catastrophe: disaster tragedy calamity catastrophic hurricane | flood earthquake insurance loss
catch: capture trap arrest haul | fish fishing police quota hook snag
catcher: player fielder | baseball
catchment: area population | store
categorically: absolutely
category: class type group kind classification segment | sector award list genre product
cater: serve provide supply catering | food meal
caterer: catering | food event
catering: food caterer | event kitchen
cathedral: church minster basilica | bishop
catheter: tube | heart procedure
cathode: electrode terminal | battery lithium
catholic: vatican papal roman | church pope bishop priest archdiocese diocese
catholicism: catholic church | religion pope
catkin: flower blossom | tree pollen
cattle: cow livestock beef herd | farm dairy rancher bull
cattleman: rancher farmer cowboy | beef cattle
catwalk: runway | fashion model
caucus: group party members meeting | iowa
caulk: seal | window
causal: causative cause | relation link
causation: cause link | evidence
cause: reason trigger lead result source origin produce factor due blame prompt attribute purpose | because charity damage effect support
causeless: reason
causes: reasons triggers factors sources
causeway: road bridge | island
causing: cause trigger | lead
caustic: corrosive
caution: warn warning care cautious prudence alert | risk advise police
cautionary: warning
cautious: careful prudent wary guarded conservative | outlook
cautiously: carefully warily | optimistic
cavalry: horse mounted | regiment army soldier
cave: cavern grotto | underground explorer explore
caviar: fish roe | luxury
cavity: hole tooth caries | dental
cbd: cannabidiol hemp cannabis | oil
cbdc: digital currency central | bank
cbo: business | chief officer
cco: commercial | chief officer
ccs: carbon capture storage sequestration | project
ccus: carbon capture storage | project
cd:  | disc album music
cdo: digital data | chief officer
cds:  | disc album music
cease: stop end halt discontinue terminate cessation quit | close suspend expire desist
ceasefire: truce peace armistice | war agreement
ceaseless: constant
ceiling: cap limit maximum | roof height debt price
celeb: celebrity star | famous fame
celebrate: commemorate mark honour celebration observe | anniversary festival party event birthday ceremony
celebrated: famous renowned acclaimed
celebration: festival party commemoration celebrate festivity jubilee | anniversary event ceremony holiday parade
celebratory: celebration | party
celebrity: star famous personality | icon actor singer
celestial: heavenly astronomical | star space planet
celiac: coeliac gluten | disease
cell: cellular stem | battery prison biology tissue mobile fuel molecule
cellar: basement vault wine | store
cellist: cello musician | orchestra
cello: string | instrument
cellphone: mobile phone smartphone | call
cellular: mobile wireless | phone network cell
cellulose: fibre pulp | wood plant paper
celsius: temperature degree centigrade
cement: concrete mortar strengthen | construction building lafarge clinker plant
cementing: cement
cemetery: graveyard burial churchyard | grave veteran funeral
censure: criticize condemn reprimand | vote
census: population survey count headcount people | bureau
cent: penny percent | dollar share per price
centenarian: hundred | age birthday old
centenary: hundred centennial anniversary | year
centennial: hundred centenary anniversary | year
center: centre facility hub headquarters core middle | complex institute building
centered: focused middle center
centerpiece: main highlight
centimeter: cm length
centimetre: cm length size centimeter | long
central: main core key downtown | bank middle centre
centralize: consolidate concentrate unify | central
centralized: unified consolidated concentrated | central
centrally: central downtown | located
centre: center hub facility | community
centrepiece: main highlight
centrifugal: spin rotate | pump
centrifuge: separator spinner | uranium enrichment nuclear
centrist: moderate middle | party
century: hundred centenary years | year era ancient history old since
ceo: executive chief boss head md | president leader lead officer founder helm managing
ceramic: pottery | tile
cereal: grain breakfast | oat
cerebral: brain neurological | stroke palsy
ceremonial: ceremony formal
ceremony: event ritual celebration inauguration gala service | award inaugurate wedding groundbreaking held opening ribbon
certain: sure specific particular definite confident | some guarantee
certainly: definitely surely undoubtedly | indeed
certainty: assurance confidence sure guarantee | certain
certificate: certification diploma credential document license qualification | qualification award degree
certification: accreditation approval certificate qualification license credential certify | standard iso compliant
certified: accredited approved licensed qualified | certification organic standard
certify: accredit certification attest verify certificate confirm license validate approve | standard qualify accreditation
cervical: cervix neck | cancer screening spine
cervix: cervical womb | cancer
cesarean: caesarean birth delivery | section
cfc: ozone refrigerant | ban
cfo: finance chief treasurer financial | officer executive
chaebol: conglomerate group | korean
chain: retailer series network group franchise stores | store supply shop restaurant
chainsaw: saw | tree
chair: chairman chairwoman chairperson head lead | board seat committee professor furniture
chairman: chair chairwoman chairperson head | board executive director leader committee
chairmanship: chair leadership | board
chairperson: chair chairman chairwoman head | board lead committee
chairwoman: chair chairman chairperson head | board lead committee
chalet: cabin ski lodge | mountain
challenge: problem difficulty obstacle contest dispute test appeal oppose | issue competition hurdle tackle face ruling
challenging: difficult tough demanding hard challenge | headwind environment
chamber: room hall council house parliament legislature | commerce senate business
champ: champion | winner
champagne: wine sparkling | bottle celebrate drink
champion: winner titleholder advocate promote victor | win title medal victory championship tournament support
championship: title tournament competition final cup league champion contest | win team trophy season race medal
chance: opportunity possibility probability likelihood risk odds | win prospect luck potential
chancellor: president head minister treasurer finance leader | university budget
chandler: ship supply | marine
change: alter modify amendment shift transform adjust revise switch vary alteration reform amend overhaul rename | replace new convert adjustment update climate transition
changed: altered modified amended revised different renamed shifted | new change
changemaker: activist | leader
changing: shifting evolving transforming dynamic | change trend
channel: station network broadcaster route outlet distribution reseller | television strait watch stream broadcast partner
chant: sing shout | crowd song fan
chaos: disorder disruption turmoil confusion | crisis delay
chaotic: disorderly disorganized turbulent disordered | disruption confusion
chapel: church sanctuary | worship prayer
chaperone: accompany
chapter: section branch | book member local
character: personality figure role nature | cartoon actor play fictional game
characteristic: feature trait attribute quality property | typical
characterization: description portrayal analysis depiction
characterize: describe define distinguish | feature typical
charcoal: carbon biochar | wood fuel barbecue
chardonnay: wine white | grape
charge: fee price cost accuse indict prosecute levy fine writedown expense impairment count allegation offence recharge power plug | pay tariff court battery toll responsible police electric quarter fraud
chargeable: payable taxable billable | fee
chargeback: refund dispute reversal | card
charged: accused indicted prosecuted | court police suspect battery allege offence
charger: charging plug station adapter point | ev battery station cable electric usb
charging: charge charger | ev battery station electric
charitable: charity philanthropic nonprofit benevolent humanitarian | donation foundation donor
charity: nonprofit foundation organization cause charitable philanthropy ngo fundraiser organisation | donate raise fundraiser donation volunteer proceeds fund
charm: appeal attraction | beautiful
charming: delightful picturesque lovely | attractive
chart: graph diagram map ranking song | table figure data hit album
charter: hire constitution lease rent establish vessel | school flight rights ship plane
charterer: lessee vessel | ship
charttopping: hit | song
chase: pursue pursuit hunt | police race follow
chassis: frame body platform | truck vehicle
chat: talk conversation message discuss messaging | chatbot app online
chatbot: assistant bot ai conversational | answer chat question language
chateau: castle mansion | france
chatshow: television | host
chatter: talk conversation | rumour
chauffeur: driver limousine | car
chauffeured: driver
cheap: inexpensive affordable low discounted economical budget cost price lowcost reduced value | discount save sale saving bargain dollar
cheaper: lower less affordable reduced discount | price cost
cheapest: lowest cheap least affordable price starting | cost
cheaply: inexpensively low cheap affordable | price
cheapness: affordability affordable inexpensive | price
cheapskate: stingy
cheat: defraud deceive fraud scam swindle | doping exam dishonest
cheating: fraud dishonest unfaithful | scandal
check: inspect verify examine review test inspection screening cheque verification payment | monitor control audit confirm bank
checkbook: chequebook cheque | payment bank
checkin: desk register arrival | airport hotel
checking: current account deposit | bank
checklist: list guide | requirement step
checkoff: promotion levy | beef
checkout: till register pay payment cashier | online cart store
checkpoint: border control security | police
checkup: examination exam physical screening appointment | doctor health
cheek: face jowl | swab
cheeky: rude
cheer: applaud support encourage | fan crowd celebrate
cheerful: happy bright joyful upbeat
cheering: applaud encouraging | crowd fan
cheerleader: supporter advocate | team dance support
cheery: cheerful happy upbeat | festive
cheese: cheddar dairy mozzarella
cheeseburger: burger hamburger | menu
cheesemaker: cheese dairy | producer
chef: cook restaurateur | restaurant kitchen culinary menu michelin
chemical: chemistry substance compound | petrochemical toxic pesticide fertilizer pollutant acid solvent
chemist: pharmacist pharmacy scientist | chemistry drug researcher
chemistry: chemical chemist | science molecule laboratory reaction
chemo: chemotherapy | cancer treatment
chemotherapy: chemo | cancer treatment drug
cheque: check payment | donation
chequebook: cheque bank spend | account
chequing: current account deposit | canada
cherish: treasure value love | memory dear
cherished: beloved treasured valued favourite | love
chess:  | grandmaster board
chest: breast thorax | heart pain lung
chew: bite eat | gum food tooth
chic: stylish elegant fashionable
chicago: illinois chicagoan | city
chick: hatchling bird | hatch nest poultry
chicken: poultry hen broiler fowl | egg meat food farm bird
chickenpox: varicella pox | virus vaccine
chief: head leader executive director main boss ceo principal | president officer lead commander police
chiefly: mainly mostly primarily largely | main
chieftain: chief leader boss | company
child: kid minor children youngster youth son daughter pediatric juvenile | pupil school young boy girl family student
childbirth: birth labor labour delivery maternity | mother baby
childcare: daycare nursery babysitting creche preschool | child parent kindergarten
childhood: youth infancy children | child early young
childish: immature juvenile | child
childminder: nanny childcare
chill: cool cold refrigerate | temperature freeze
chilled: refrigerated cold | food
chiller:  | cooling refrigeration
chilly: cold
chimney: stack flue | smoke emission fire
china: chinese prc | beijing shanghai porcelain hong
chinese: china mandarin | beijing shanghai
chip: semiconductor processor microchip chipset silicon gpu | circuit nanometer wafer crisp computer potato integrated
chipmaker: semiconductor manufacturer chip | foundry
chippy: fish
chips: fries crisps snack semiconductor | potato
chipset: chip processor semiconductor | device
chiropractor: therapist practitioner | back spine pain
chirpy: cheerful
chlamydia: std sexually | infection test
chloride: salt chlorine | sodium
chlorine: disinfectant chlorination | water pool gas chemical
chocolate: cocoa confectionery candy | cake
chocolatier: chocolate confectionery | maker
choice: option selection alternative choose preference decision | pick variety range
choir: chorus singer ensemble singers | sing music concert choral
choke: suffocate asphyxiate obstruct choking | toy hazard restrict
cholera: waterborne disease | bacteria outbreak vaccine
cholesterol: ldl lipid fat statin | heart statin blood cardiovascular
choose: select pick elect opt selection decide prefer nominate name | choice appoint vote option selected
chop: cut slice dice | cook
chopper: helicopter | rescue
choral: choir | singing
chore: task housework duty | household home cleaning
choreograph: arrange choreography | dance ballet
choreography: dance choreographer ballet
chorister: choir singer
chorus: choir singer | sing song music
chosen: selected picked named elected choose appointed | winner nominate shortlist
chow: food dog | feed
christ: jesus saviour | christian church god
christian: church religious | catholic faith protestant orthodox jesus
christianity: christian church | religion faith
christmas: xmas festive holiday | december santa season gift tree
chro: human resources people hr | chief officer
chromatography: separation assay | laboratory analysis chemical liquid
chromebook: laptop notebook | google
chromium: metal chrome | steel
chromosome: gene genetic | dna cell
chronic: persistent lasting recurring | disease pain illness term
chronically: long persistent chronic | ill
chronicle: record history story | newspaper
chuck: throw discard | beef
chuckle: laugh giggle | humour
chum: friend
chunk: portion piece part share | large
chunky: thick
church: cathedral chapel parish congregation | christian worship faith bishop priest pastor catholic religious
churchyard: cemetery graveyard | church burial
churn: attrition turnover loss cancellation leave | customer subscriber rate
chute: slide waterslide | parachute
cider: apple drink | alcohol
cigar: tobacco cigarillo | smoke cuban
cigarette: tobacco smoke | smoking smoker nicotine vaping
cinder: block concrete | wall
cinema: film movie multiplex theater | screen
cinematographer: camera photography filmmaker | film
cio: information investment chief | officer technology
circa: about around approximately | year
circadian: sleep clock | rhythm daily body
circle: ring round group | circular
circuit: track loop | race chip electronic court board
circuitry:  | electronic chip
circular: round notice | economy recycle reuse
circulate: distribute spread circulation | currency coin
circulating: outstanding circulation | supply
circulation: distribution circulate | blood newspaper currency copy
circulatory: blood circulation | heart vessel
circumference: around perimeter | diameter
circumstance: situation condition case event | fact
circumstances: situation condition context environment | case
circumvent: evade avoid bypass | sanction
circus: acrobat acrobatics | clown performer show
cirrhosis: liver scarring disease | alcohol
ciso: security | information chief officer cyber
citation: award recognition ticket notice fine quotation reference summons violation | safety cite issue
cite: quote mention refer reference | report reason summon
cited: quoted mentioned reference
citizen: resident national people public inhabitant voter | citizenship nationality passport country
citizenry: people public residents | city
citizenship: nationality passport naturalization | apply
citrus: orange lemon grapefruit | fruit
city: town municipality metropolis urban municipal | mayor council downtown metropolitan capital
citywide: city across | municipal
civic: civil municipal community public local city | citizen centre
civil: civic civilian public noncriminal lawsuit | rights engineering war court penalty
civilian: noncombatant people | war casualty citizen killed
civilised: civil
civilization: culture society | ancient history
cladding: facade exterior wall | tower panel fire
claim: allege assert allegation demand insist say contend payout compensation loss | insurance lawsuit state maintain
claimant: plaintiff applicant petitioner | court compensation benefit lawsuit
claims: payouts losses compensation | insurer
clam: shellfish mollusk shell
clamber: climb scramble | mountain
clamor: demand outcry clamour | protest call
clamp: grip restrict wheel fine | crackdown park
clampdown: crackdown enforcement curb restriction | immigration
clan: tribe | family
clandestine: secret
clap: applaud applause | audience
clarify: explain clear define specify clarification | understand guidance statement
clarinet:  | instrument music
clarity: clearness transparency clear | explain certainty
clash: conflict confrontation fight dispute battle match meet | protest violence game team
class: category lesson course session grade lecture | student classroom school type teach graduate train
classic: traditional vintage timeless iconic | car race
classical: orchestra traditional | music orchestral symphony opera ancient composer
classification: category categorization grouping rating | type class group
classified: secret confidential categorized restricted | document ad
classify: categorize group rank designate | secret type category
classmate:  | student pupil peer
classroom: class school | teacher pupil lesson student learning
classy: elegant
clause: provision term article section stipulation | contract agreement
claw: nail talon | animal
clawback: recoup recover repay return | bonus pay
clay: pottery ceramic | soil brick court
clean: wash tidy cleanup purify hygiene cleaner | pollution renewable waste green litter dirt sanitize
cleaner: janitor custodian detergent | cleaning clean greener
cleaning: wash janitorial cleanup sanitation | clean hygiene cleaner
cleanroom: semiconductor | laboratory
cleansing: cleaning purification wash | skin ethnic
cleantech: green renewable clean | startup technology
cleanup: remediation decontaminate remove removal | site pollution
clear: approve obvious evident remove clearance acquit transparent exonerate | clarity permit demine unambiguous charge
clearance: approval permission authorization sale authorisation demolition | fda security discount regulatory slum
cleared: approved acquitted authorized removed exonerated | clearance
clearing: removal clearance settlement | bank trade
clearly: obviously evidently plainly | demonstrate
cleft: lip palate gap | surgery
clemency: pardon mercy commute | governor
clergy: priest minister cleric pastor bishop | church religious
clergyman: priest minister pastor vicar | church reverend clergy
clergymen: priest | church
clerical: administrative office religious secretarial admin | error clerk worker
clerk: assistant administrator officer secretary official registrar | office court council county
cleveland: ohio ohioan | city
clever: smart intelligent | bright gifted
cleverest: smartest | brightest
cliche: stereotype trite | phrase
click: press select | link website button visit traffic
clickbait: headline
clickthrough: advertising
client: customer user consumer | account buyer serve
clientele: customer client patron customers clients patrons | serve base
clients: customers accounts users | serve
cliff: bluff precipice rock | coast erosion edge
cliffhanger: suspense | episode
climate: weather environment atmosphere warming | carbon emission temperature greenhouse sustainability change
climatetech: climate | green
climax: peak culmination finale | final
climb: rise ascend increase mount grow ascent | mountain summit mountaineer jump
climbing: climb mountaineering | rock
clinch: secure win seal close sign | title deal
cling: stick adhere hold | attach
clinic: hospital practice surgery center centre medical | patient doctor health treat
clinical: medical patient | trial hospital doctor study phase treatment
clinically: medical clinical | medically trial
clinician: doctor physician practitioner nurse | patient care
clip: video cut footage | film
clo: legal counsel | chief officer
clobber: defeat hit
clock: watch timer time hour
clockin: attendance shift | worker
clog: block obstruct jam
clogged: blocked obstructed | artery
cloister: courtyard monastery | garden
clone: copy replicate cloning | identical genetic
cloning: clone copy | genetic dna
close: shut closure end finalize near conclude complete closing finalise | shutdown nearby cease tight date finish
closed: shut closure closing | end private suspend reopen
closely: carefully tightly intimately | work monitor near
closer: nearer
closet: wardrobe cupboard | clothes
closeup: detail | photo
closing: closure close final end completion finalization | transaction shutdown date deadline finish price deal house
closure: shutdown closing close shutter end shut stop | plant road store date
clot: thrombosis coagulate | blood stroke
cloth: fabric textile material | cotton clothing garment
clothe: dress outfit clothing apparel fashion wear | clothes garment designer
clothes: clothing apparel garment fashion wear attire outfit | dress shirt textile wardrobe
clothier: clothing | fashion
clothing: clothes apparel garment wear attire fashion | dress textile shirt retailer uniform outfit
clotting: clot coagulation coagulate | thrombosis blood bleeding
cloud: hosted saas | computing storage server data weather rain
clout: power influence strength | market
club: team association society nightclub | football member league player
clubhouse: lounge golf | resident locker
clue: evidence hint lead indication | police investigate
clump: cluster group bunch | tree
clumsy: awkward unwieldy | difficult
clunker: car old
cluster: group concentration hub bunch | outbreak
clutch: brood grasp | egg gear nest
cmo: marketing medical chief | officer
cnc: machining
coach: manager trainer bus instructor carriage | team mentor head passenger
coaching: mentoring coach tuition | team support
coagulation: clot clotting | blood
coal: lignite anthracite fossil mine | miner mining power energy plant
coalesce: merge unite combine | form
coalfired: power plant | close
coalition: alliance partnership group government bloc | party
coast: shore coastline seaside beach | coastal sea ocean port marine guard
coastal: coast seaside shore ocean shoreline marine | flood beach sea maritime
coaster: rollercoaster | ride roller
coastguard: rescue maritime sea | boat ship
coastline: coast shore shoreline beach | mile erosion
coat: jacket cover layer coating | paint clothing
coating:  | paint layer film
coauthor: author researcher writer | study
coax: persuade encourage | cable
cobalt: metal battery mine | congo
cobrand: joint brand partnership | card
cobranded: card partnership | branded
coceo: joint | chief executive
cochair: lead joint chairman | committee
cochlear: ear hearing | implant deaf
cockpit: cabin pilot flight deck | plane
cocktail: drink beverage | bar
cocoa: chocolate cacao | bean
coconspirator: accomplice conspire | indictment
coconut: palm fruit | oil milk
code: rule regulation standard software password law rules statute | programming conduct developer number
codebase: software | source
codefendant: accused defendant | trial
coder: programmer developer engineer | software code
codeshare: airline agreement partner | flight partnership
codevelop: jointly develop | partnership
codevelopment: joint | partnership
codification: law code | codify
codify: law enshrine | rule
coding: code programming | software
coed:  | mixed student
coeducational:  | mixed boy girl
coeliac: celiac gluten | disease
coerce: force compel pressure | coercion
cofactor: enzyme
coffee: espresso cafe latte | bean drink roaster starbucks caffeine beverage
coffeehouse: cafe coffee | barista
coffin: casket burial | funeral bury
cofound: start establish create launch | founder
cofounded: founded started | partner
cofounder: founder creator | start found established startup company
cofund: fund joint share cofinance | cost
cogeneration: heat power chp | plant
cognition: thinking memory cognitive | mental brain
cognitive: thinking memory cognition | mental brain dementia decline
cohabit: live | couple
cohead: joint lead | division
coherent: consistent logical unified | strategy policy
cohesion: unity solidarity togetherness | social community
cohort: group class intake batch | participant study patient student
cohost: host | presenter
cohousing: community shared | home
coil:  | wire spring
coin: currency money token minted cash | mint gold bitcoin medal
coincide: concur match simultaneous | same
coincidence: chance accident | coincide
coinsurance: share cost | patient
coinsurer: insurer share | risk
coke: coal steel | oven
cola: soda coke pepsi | drink
cold: chilly freezing frozen cool temperature degrees | winter frost weather snow ice flu celsius
coldest: lowest | temperature
coldly: unfriendly cold | reject
coldness: cold
coli: bacteria poisoning | contamination recall food
colic: stomach pain | cry baby
colitis: bowel colon inflammation | ulcerative ibd
coliving: shared rental | building
collab: collaboration
collaborate: cooperate partner collaboration work team join | partnership joint alliance together develop
collaborated: partnered worked
collaboration: partnership cooperation alliance teamwork joint collaborate partner together jointly | together agreement work project
collaborative:  | joint shared
collaborator: partner colleague | work joint project
collage: montage artwork | art picture
collagen: protein skin | connective
collapse: fall crash failure fail breakdown cave bankruptcy | building insolvency bankrupt deal
collar: neckband lead worker white blue | dog shirt tracking job
collateral: security pledge guarantee asset secured | loan
collateralized: secured backed | loan
colleague: coworker peer associate staff employee teammate | team work partner
collect: gather raise obtain accumulate collection compile retrieve harvest | pickup museum sample data donate fundraise receive
collectable: collector memorabilia | rare
collectible: recoverable collector memorabilia | debt rare card
collection: range gathering assortment collect set archive series | museum artwork pickup fundraise tax exhibit line fashion
collective: joint shared common cooperative group | bargaining union together
collectively: together combined total
collector: gatherer enthusiast buyer | art collection antique
college: university school academy institution campus | student degree education graduate faculty
collegiate: college university | ncaa sport
collide: crash hit smash | vehicle
collider: accelerator | particle physics
collision: crash accident impact collide smash | vehicle injure driver
colloquia: seminar
colloquium: conference | seminar
collude: conspire collusion cooperate | price
collusion: conspiracy cartel conspire | price antitrust
cologne: fragrance perfume
colon: bowel intestine colorectal | cancer
colonel: officer commander | army military
colonial: colony imperial | history empire settler independence
colonnade: columns | building
colonoscopy: colon bowel | scope screening cancer
colony: settlement group territory overseas former | bee penguin settler bird british
color: colour shade hue dye tint | paint red blue green white black available
colorectal: bowel colon | rectal cancer
colored: coloured tinted dyed pigmented color | paint dye
colorful: vibrant bright vivid | color display
colors: colours shades hues color | available paint flag
colossal: huge enormous massive giant
colour: color shade | available
column: pillar post article | newspaper write
columnist: journalist writer commentator | newspaper
coma: unconscious vegetative | brain
comarket: promote
comarketing: promotion | joint
comatose: coma unconscious | brain
comb: honeycomb search brush | hair bee
combat: fight tackle battle counter war address | military against prevent troop reduce soldier crime
combative: aggressive
combination: mix merger blend union combine mixture | together joint both therapy
combine: merge unite join integrate mix blend combination pool | together joint merger
combined: total together joint aggregate | merge
combustion: burning fire ignition | engine fuel emission
come: arrive reach originate visit approach | follow result attend launch available
comeback: return recovery revival rally rebound | win stage
comedian: comic standup humorist | comedy show funny
comedy: humour sitcom comic | comedian funny show film laugh
comet: space | astronomer
comfort: ease convenience reassure | comfortable seat support
comfortable: cosy relaxed convenient | comfort ease seat
comfortably: easily readily comfortable | win
comic: cartoon comedian humorous | book superhero comedy marvel
comical: funny
comicbook: superhero | graphic
comics: comic graphic cartoon | superhero
coming: upcoming next future forthcoming arrival | soon ahead
command: order control lead leadership direct | commander military
commander: leader captain chief commandant | military army general command head
commando: soldier marine | raid special forces
commemorate: honour celebrate remember mark memorial commemoration | anniversary tribute ceremony monument
commemorative: anniversary memorial | coin stamp
commence: begin start launch initiate commencement open | first date schedule
commencement: graduation ceremony start beginning launch opening | speaker date
commend: praise applaud congratulate salute commendation | thank recommend award
commendable: praiseworthy admirable | commend
commendation: award honour | praise
commended: praised | honoured
commensurate: proportionate equivalent corresponding | pay
comment: remark say statement observation note feedback | quote consultation opinion respond submit
commentary: analysis remarks opinion comment discussion narration | sport
commentator: analyst broadcaster pundit presenter | sport
commerce: trade business trading commercial retail sales | chamber ecommerce industry online
commercial: business advertisement trade advert advertising | market sale company tv
commercialise: market launch sell commercialize | product
commercialization: market | launch
commercialize: market launch sell introduce | product
commercially: business market | available sell viable
commissariat: police government | department
commission: committee authority regulator order fee agency percentage payment cut charge panel body board start activate operational | commissioner percent appoint agent broker european plant
commissioner: official regulator commission head member | police agency
commissioning:  | startup start opening
commit: pledge promise dedicate perpetrate invest commitment devote carry | crime guarantee undertake fund million
commitment: pledge promise dedication undertaking commit obligation | guarantee dedicate devote engagement
committed: dedicated devoted pledged promised pledge commitment | commitment
committee: panel commission board council group | member chair subcommittee senate advisory
commodity: goods product raw material | oil grain gold price trading metal
common: shared joint frequent widespread usual prevalence | typical stock ordinary popular prevalent percent
commonest: most
commonly: frequently usually often generally | widely
commonplace: common ordinary usual widespread
commonwealth: state nation federation country | games australia british
commotion: disturbance disorder uproar | noise
comms: communication | telecom pr
communal: shared public community collective
commune: municipality community town village | french
communicate: inform tell convey speak communication contact | message talk dialogue
communication: message contact correspondence communicate messaging | media telephone network talk
communion: eucharist fellowship | church mass
communism: communist marxism | soviet socialism
communist: soviet socialist | party china leader
communitarian: community
community: neighbourhood society local public residents population area people neighborhood | town village group resident program
commute: travel journey commuter work | traffic train transport sentence reduce
commuter: passenger traveller commute worker | train rail transit bus
commuting: travel commute transport | commuter work train traffic
comorbid: underlying condition | illness
comorbidity: condition underlying | illness patient
comp: compensation pay comparable | store
compact: small mini portable agreement compressed pact treaty | size suv agreement state
compaction: compress
compactly: small
companion: partner friend mate accompany | dog app
company: firm business corporation enterprise group organization manufacturer outfit maker concern startup | employer headquarters industry listed subsidiary
comparable: similar equivalent like samestore | store sale same compare period sales
comparables: samestore likeforlike sales | period
comparative: relative comparison | compare
comparatively: relatively fairly | compare
comparator: control compare | trial
compare: contrast versus comparison relative | than against percent previous benchmark difference
comparing: compare | versus
comparison: compare contrast benchmark | versus difference
compartment: section cabin | storage
compass: navigation navigational | direction north
compassion: empathy kindness sympathy caring | care
compassionate: caring kind | leave
compatibility: compatible | work interoperable
compatible: interoperable compliant consistent | work support device
compatriot:  | fellow citizen
compel: force require oblige order | must court mandatory
compelling: convincing persuasive
compendium: collection | guide
compensate: reimburse pay compensation offset refund repay indemnify reward remunerate award damages | voucher claim settlement damage victim
compensation: damages payment reimbursement payout remuneration compensate redress pay salary package wage refund | voucher settlement claim restitution executive
compere: host | presenter
compete: contest vie participate rival competition race contend challenge | competitor contestant bid tournament market
competence: skill ability capability competency expertise | qualification training
competent: capable qualified skilled able | authority
competently: well
competition: contest tournament championship match rivalry competitor challenge compete race antitrust | win prize rival entrant market
competitive: attractive rival competition | price advantage compete market
competitor: rival contender opponent contestant participant challenger peer | compete competition athlete market entrant
compile: collect gather assemble prepare | report list data
compiler: software | code
complacent: satisfied
complain: protest object complaint criticize criticise | dissatisfied grievance customer
complainant: plaintiff victim accuser | complaint
complaint: grievance objection criticism lawsuit complain allegation filing petition | file customer ombudsman court
complement: supplement enhance complementary | addition portfolio
complementary: additional
complete: finish finalize full conclude total entire completion close | end accomplish done deliver fulfil
completed: finished concluded closed done finalized completion | end
completely: fully totally entirely wholly | total
completeness: thoroughness entirety | full
completion: finish end closing complete conclusion finalization handover ready close | date deadline construction delivery expect
complex: complicated sophisticated facility difficult centre development campus buildings estate | building challenge intricate apartment
complexity: complication intricacy complex difficulty | challenge
compliance: comply conformity adherence regulatory rules meet | regulation standard officer
compliant: comply compliance conform meet | standard
complicate: hinder hamper complicated | difficult problem
complicated: complex difficult intricate | challenge
complication: problem difficulty | surgery risk adverse patient
complicit: involved accomplice guilty | crime
complicity: involvement collusion | accomplice crime
compliment: praise congratulate | thank
complimentary: free gratis | breakfast included charge admission
comply: obey adhere follow conform compliance meet observe | regulation requirement rule law standard
component: part element piece ingredient constituent | module supplier material
compose: write comprise composer form consist soundtrack | music song
composed: consist made written comprise calm | composer
composer: musician songwriter writer soundtrack | music compose symphony opera score orchestra
composite: compound material | fibre carbon
composition: makeup structure mix compose | music content ingredient
compost: fertilizer manure mulch recycle | soil organic waste food
compostable: biodegradable | packaging
composting: compost | food waste
compound: substance mixture chemical worsen | molecule drug annual
compounding: growth compound increase | annual
comprehend: understand grasp comprehension | know
comprehensible: understandable
comprehension: understanding comprehend | reading
comprehensive: complete full extensive thorough broad wide coverage | range detailed car
comprehensively: thoroughly fully completely
compress: squeeze reduce | gas air
compressed: squeezed compact | gas air
compressor:  | gas pump
comprise: include contain consist constitute encompass compose made | make part total
compromise: agreement concession settlement jeopardize | negotiate deal breach
comptroller: controller auditor finance | state
compulsion: coercion obligation force | compel gambling
compulsive: addictive obsessive compulsion | gambling disorder
compulsivity: compulsive addiction compulsion | disorder
compulsorily: forced
compulsory: mandatory required obligatory must
computation: calculation computing compute | computer
computational: computer | modelling
compute: calculate computing | computer
computer: laptop pc desktop computing machine | software tablet hardware server technology chip
computerise:  | automate digital
computerize:  | automate digital
computerized:  | automated digital electronic
computing: computer cloud processing | data
comrade: colleague friend | fellow soldier
con: scam fraud swindle trick deceive | convict victim
concall: conference | call
conceal: hide disguise cover | secret fraud
concealed: hidden secret covert | weapon
concealer: makeup
concealment: hiding coverup | fact
concede: admit acknowledge accept yield | defeat goal
conceivable: possible
conceivably: possibly
conceive: devise create design | pregnancy idea
concentrate: focus concentration | dedicate density
concentrated: focused dense | concentration
concentration: density focus level | amount attention content
concept: idea notion design | plan theory prototype
conception: idea origin | pregnancy birth
concern: worry anxiety issue fear relate regard company business firm | problem complaint affect involve raise
concerned: worried anxious affected | concern regard
concerning: regarding worrying
concert: gig performance recital show | music orchestra band ticket tour festival perform singer
concertgoer: audience fan | music
concerto: symphony music | orchestra piano soloist
concession: compromise allowance discount license giveaway lease grant franchise licence operator | mining tax right stand contract airport
concessionaire: operator licensee | toll contractor
concierge: porter receptionist service personal hotel doorman | guest service building
concise: brief short
conclave: meeting
conclude: end finish complete close conclusion determine finalize sign | result find final agreement expect
concluded: found ended completed | determined
concluding: final last closing conclude
conclusion: end finding completion conclude result | final decision outcome
conclusive: definitive decisive final | evidence proof
conclusively: definitively decisively | prove evidence
concourse: terminal hall | airport
concrete: cement specific | construction building material pour
concreting: concrete
concur: agree coincide | opinion justice
concurrent: simultaneous parallel together | sentence
concurrently: simultaneously together
concussed: concussion head | injury brain
concussion: injury brain | head trauma
condemn: denounce criticize decry deplore condemnation | attack sentence oppose convict
condemnation: criticism denunciation condemn | attack
condensate: oil gas liquid | barrel
condensation: moisture damp | water mould
condescending: patronizing
condiment: sauce ketchup seasoning | relish
condition: state requirement term circumstance disease situation stipulation provision | illness health disorder prerequisite status eligible closing
conditional: subject contingent dependent provisional | approval
conditioner: shampoo cooling | hair air
conditioning: training conditioner | air fitness
condo: condominium apartment flat unit | residential bedroom owner
condolence: sympathy sorrow | family victim
condominium: condo apartment unit flat | residential tower
conducive: helpful
conduct: perform carry run undertake behaviour execute lead hold | survey do study orchestra held
conducted: carried performed | undertaken study
conductivity: transmission conduct | electric thermal heat
conductor: maestro director | orchestra symphony music train semiconductor conduct
conduit:  | pipe channel
confectioner: candy chocolate | sweet maker
confectionery: candy sweets chocolate | sugar
confederation: federation union
conference: summit meeting convention congress forum symposium | event attend speaker attendee call webcast
conferencing: video meeting | call zoom
confess: admit confession plead acknowledge | guilty crime
confession: admission confess statement | guilty crime police
confetti:  | party wedding
confide: disclose trust reveal | secret confidential
confidence: trust faith certainty optimism assurance | confident sentiment believe survey
confident: certain optimistic sure positive confidence | believe trust expect
confidential: private secret classified privileged undisclosed | privacy disclose information
confidently: certain
configuration: setup arrangement layout setting | design
confine: limit restrict imprison | prison detain
confinement: detention imprisonment isolation | prison
confirm: verify validate affirm confirmation ratify corroborate announce | approve evidence prove official
confirmation: verification proof confirm approval validation | senate receive
confirmed: verified ratified validated approved | confirmation
confiscate: seize impound forfeit take seizure | police asset
confiscation: seizure forfeiture | asset
conflagration: fire blaze | forest
conflict: war dispute clash fighting battle | violence disagreement peace crisis army
conflicting: contradictory inconsistent opposing
conform: comply adhere follow meet compliance | standard
conformity: compliance accordance conform | standard comply
confounding: variable confuse
confront: face tackle challenge address confrontation | fight
confuse: mislead bewilder confusion | mistake
confused: puzzled bewildered unclear uncertain confusion | mistake mislead
confusion: uncertainty misunderstanding confuse | unclear chaos
congenial: friendly
congenital: birth inherited | born defect heart
congested:  | busy traffic
congestion: traffic gridlock jam crowding bottleneck delay | road charge
conglomerate: group company multinational corporation holding | business diversified subsidiary
conglomeration: group collection | company
congratulate: praise commend applaud compliment congratulation | thank winner success
congratulation: praise compliment congratulate | proud
congratulations: congratulate praise | winner
congregant:  | church member
congregate: gather assemble meet
congregation: parish worshipper church | member
congregational: church congregation | parish
congress: parliament legislature senate conference house | congressman lawmaker legislation representative bill summit
congressional: legislative parliamentary federal | congress senate representative
congressman: representative lawmaker legislator congresswoman politician | congress house district
congresswoman: representative lawmaker legislator | congress house district
conifer: tree pine | forest
conjecture: speculation guess theory
conjugate: conjugation linked | vaccine antibody drug
conjugated: linked conjugate | antibody vaccine
conjunction: combination together partnership | joint alongside
conjunctivitis: pink eye | infection red
conman: fraudster swindler scammer | victim
connect: link join attach connection connectivity integrate unite | network internet together access relate
connected: linked joined networked online | smart internet device network
connection: link relationship tie connect connectivity association | network internet contact relation route
connectivity: connection internet network link broadband | wireless coverage access
connector: plug cable | socket
connive: conspire
connotation: meaning implication | sense
conquer: defeat overcome win | invade
conquest: victory invasion occupation | win
conscience: moral morality | ethical
conscientious: careful
conscious: aware deliberate mindful awareness | intentional
consciously: deliberately
consciousness: awareness mind | conscious brain
conscript: draft soldier military | army
conscription: draft military | service
consecutive: successive straight row running sequential | quarter year
consensus: agreement accord unanimity estimate expectation forecast average analyst | agree expectation estimate
consent: approval permission agreement agree authorization | permit approve allow accept
consequence: result outcome effect impact implication | due lead cause
consequential: important
consequently: therefore thus accordingly hence | result
conservancy: conservation | trust
conservation: preservation protection conserve preserve environment restoration | wildlife habitat species endangered
conservationist: environmentalist ecologist | wildlife
conservatism: conservative rightwing | political tory republican
conservative: tory republican right cautious traditional | party politics
conservatoire: music school | academy
conservator:  | museum restore
conservatory: greenhouse glass extension | house
conserve: protect save preserve | water
consider: review examine evaluate think contemplate regard weigh consideration study | discuss deem believe plan explore
considerable: substantial significant large major sizeable | great many
considerably: significantly substantially greatly much | increase
consideration: review payment thought consider price sum amount value paid | factor cash purchase
consigliere: adviser | boss
consign: send deliver ship entrust sale hand | auction
consignee: receiver recipient | shipment
consignment: shipment delivery batch cargo | goods
consignor: shipper sender | shipment
consist: comprise include contain compose made | component
consistency: uniformity reliability | consistent
consistent: steady uniform constant regular consistency | stable line reliable
consistently: regularly constantly always steadily | repeatedly
console: playstation xbox nintendo | game
consolidate: merge combine strengthen unify integrate consolidation unite | merger facility operation
consolidated: group total combined merged | statement result
consolidation: merger consolidate combination integration | closure industry acquisition
consolidator: acquirer buyer | industry
consortia: partnership
consortium: group alliance partnership syndicate coalition | partner member led bid
conspicuous: obvious visible prominent
conspiracy: plot collusion conspire scheme | fraud crime charge commit
conspirator: plotter accomplice cartel | coup
conspire: plot collude conspiracy | fraud crime
constable: police officer policeman | arrest chief
constabulary: police force | county
constant: continuous steady continual stable fixed unchanged | permanent currency regular
constantly: always continually continuously regularly
constellation:  | satellite star group
constipation: bowel laxative | digestive
constituency: district seat area voters | mp
constituent: component voter part resident | member element district
constitute: comprise represent form make account | establish percent
constitution: charter law composition | amendment rights
constitutional: lawful basic | right
construct: build erect construction assemble create develop | building contractor plant
construction: building build erection construct development work builder | contractor project site infrastructure begin
constructive: positive helpful productive | dialogue
construe: interpret understand | statement meaning
consul: diplomat envoy consulate | general
consular: embassy diplomat | service
consulate: mission consul | visa
consult: advise ask discuss consultation confer | advice stakeholder adviser expert
consultancy: consulting consultant adviser advisory firm | service
consultant: adviser advisor expert specialist consultancy contractor | advise firm consulting doctor
consultation: discussion meeting advice feedback appointment consult comment review hearing public visit | view period discuss doctor
consulting: advisory advice consultancy | firm
consume: eat use drink consumption burn | consumer energy food spend
consumer: customer shopper buyer user household client public | purchase retail spend product
consummate: complete finalize close | merger transaction
consumption: use usage intake demand consume eating | energy consumer drink
contact: reach communicate call touch | email phone telephone inquiry address information press
contactless: tap card nfc payment | wireless
contagion: spread infection contagious transmission | outbreak
contagious: infectious transmissible communicable catching | virus spread disease
contain: include hold comprise have | content ingredient container control inside
container: box receptacle vessel teu freight | shipping port cargo package bottle ship
containerised: container | kubernetes
containership: vessel boxship | teu
contaminant: pollutant toxin chemical | water
contaminate: pollute taint contamination infect poison | toxic pollution recall bacteria water
contamination: pollution contaminant impurity contaminate tainting toxic | recall bacteria soil
contemplate: consider think | plan
contemplation: consideration reflection | thought
contemporary: modern current present | art today artist
contempt: disrespect scorn disobey court | order
contend: argue claim compete allege | face
contender: rival candidate bidder challenger | title
content: satisfied material media information | happy video article amount ingredient
contented: happy satisfied
contentedly: happily
contention: argument dispute claim | rivalry
contentious: controversial disputed
contest: competition tournament challenge match compete dispute | prize winner race entry entrant election win
contestant: competitor participant entrant finalist | show compete
context: background setting circumstance | situation
continent: region landmass | africa europe asia
continental: continent | europe breakfast
contingency: reserve emergency fallback | fund plan
contingent: conditional dependent subject earnout | payment milestone
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
contraband: smuggled illegal illicit goods | seize
contraception: contraceptive pill | pregnancy family condom
contraceptive: contraception pill condom iud | pregnancy
contract: agreement deal order pact shrink award engagement | sign supplier procurement supply win decline terms worth
contracting: contract | outsourcing
contraction: shrink decline decrease shrinkage reduction slowdown recession | economy
contractor: builder supplier vendor company construction firm | hire consultant project general
contractual: contract agreed binding legal agreement | obligation agreement
contradict: deny dispute contrary contradiction | inconsistent
contradiction: inconsistency contradict conflict | contrary
contraflow: traffic lane | road
contraindicated: unsuitable avoid contraindication | drug
contraindication: unsuitable avoid | warning drug
contralto: singer
contraption: device gadget | invention machine
contrary: opposite against opposed contravention | contrast
contrast: difference compare comparison | versus unlike
contravene: violate breach break | law
contravention: violation breach | law
contribute: donate give provide help contribution add support | fund cause factor role pay
contribution: donation gift input contribute payment share | grant give role help fund profit
contributor: donor supporter writer author giver columnist | contribute
control: manage regulate govern command oversee restrain management regulation | own ownership run operate stake limit authority
controlled: managed regulated owned | control subsidiary
controller: comptroller accountant gamepad regulator manager supervisor accounting finance | game console air traffic corporate
controversial: disputed contentious controversy debate | criticism
controversially: disputed
controversy: dispute debate row scandal controversial | criticism disagreement argument
conurbation:  | metropolitan city
convalescence: recovery recover recuperate | rest
convalescent: recovery recovering recuperate | plasma
convene: gather assemble meet summon call | meeting conference
convener: chair organiser | union
convenience: ease comfort convenient corner grocery | store easy
convenient: easy handy accessible convenience | nearby simple flexible
conveniently: easily handily accessible | near
convening: meeting
convention: conference congress meeting treaty agreement | summit delegate event tradition
conventional: traditional standard ordinary | common typical normal
conventionally: usually
convergence:  | merge combine
conversation: talk discussion dialogue chat | speak interview debate
converse: talk speak | opposite
conversely: contrary instead | contrast
conversion: change transformation convert transition switch | exchange adaptation renovation rate
convert: change transform turn switch conversion adapt exchange repurpose | transition renovate office apartment
convertible: cabriolet note exchangeable conversion car | bond share open
convey: express transport communicate transfer carry | message goods
conveyance: transport vehicle transfer deed | property
conveyancer: solicitor property | house
conveyancing: legal transfer solicitor | house
conveyor: belt transport | carry factory
convict: guilty prisoner conviction inmate find condemn | jail court jury criminal judge imprison
convicted: guilty | felon
conviction: verdict belief guilty convict | court judge jury crime criminal
convince: persuade sway satisfy win prove assure | evidence argument confidence believe agree
convinced: sure certain confident satisfied persuaded | believe belief trust
convincing: persuasive compelling decisive | evidence
convivial: friendly
convocation:  | ceremony graduation
convoy: trucks vehicles fleet | aid
convulsion: seizure fit | epilepsy shake
coo: operating operations chief | officer executive
cook: chef prepare bake roast grill fry boil | kitchen meal food recipe oven restaurant culinary menu
cookbook: recipe book | chef
cooker: stove oven | kitchen
cookery: cooking culinary | chef recipe
cookie: biscuit | tracker browser consent chocolate tracking privacy
cooking: culinary cookery | food recipe kitchen
cookout: barbecue
cookware:  | pan pot kitchenware
cool: chill cold refrigerate lower | temperature degree refrigeration ventilation fan air
coolant: refrigerant antifreeze fluid | engine cooling reactor
cooler: chill | fridge
cooling: refrigeration chilling chiller hvac conditioning | temperature heat ventilation thermal water data
coop: cooperative mutual | chicken member
cooperate: collaborate partner work team join assist help coordinate | cooperation agreement joint alliance memorandum together
cooperating: working
cooperation: collaboration partnership alliance teamwork coordination assistance | agreement memorandum joint bilateral partner together relation
cooperative: collaborative joint mutual shared coop | partnership member farmer alliance owner
coordinate: organize manage arrange align orchestrate oversee lead | coordinator coordination plan joint together agency
coordinated: organized joint synchronized managed | coordinate together
coordination: cooperation organization collaboration | coordinate joint
cop: police officer policeman constable detective | patrol arrest sheriff trooper enforcement
copartner: partner
copay: cost patient | insurance
copd: pulmonary lung | obstructive chronic emphysema breathing
cope: manage handle deal survive withstand overcome | stress support resilience challenge pressure
copilot: assistant pilot officer | cockpit ai microsoft
coping: cope manage deal | stress
copious: plenty
copper: metal ore | mine wire
copresident: joint | president
copromote: promote
cops: police officers | arrest
copter: helicopter
copy: duplicate replicate reproduce imitate print edition counterfeit | circulation sell piracy infringement original download unit issue sold
copycat: imitation fake | product
copyright: intellectual property ip rights piracy infringement | author work
copywriter:  | advertising writer
coral: reef ocean | bleach
cord: cable rope wire string line | spinal umbilical power plug
cordial: friendly
cordially: friendly
cordless: wireless rechargeable battery | tool
core: central main key heart principal essential centre center sample drill | business focus operation reactor processor fundamental hole
corn: maize grain crop | ethanol bushel harvest farmer feed acre
cornea: eye corneal | vision transplant
corneal: cornea eye | vision transplant
corner: intersection junction angle dominate monopolise | street located kick location avenue market
cornerstone: foundation basis stone | building lay
cornflakes: cereal | breakfast
coronary: heart artery | attack disease
coronation: king queen crown | ceremony
coronavirus: covid virus pandemic | infection vaccine outbreak
coroner: examiner inquest pathologist medical | death autopsy cause postmortem investigation body
corporal: soldier officer noncommissioned | army rank military punishment
corporate: company business commercial firm enterprise headquarters | governance executive board shareholder brand client
corporation: company firm business enterprise corp inc group conglomerate | shareholder subsidiary headquarters board
corps: force unit army regiment service | marine military volunteer troop soldier
corpse: body remains dead cadaver | death victim morgue found autopsy
correct: right accurate true fix amend rectify revise remedy exact proper | error mistake correction erratum update
correction: amendment fix revision adjustment rectification | error erratum
correctly: accurately properly rightly precisely exactly | accuracy right error
correlate: relate associate link match correspond associated linked | correlation
correlated: linked related associated | correlation
correlation: link association relationship connection relation | study coefficient statistical risk associate between factor
correspond: match equal agree equate represent | equivalent correspondence similar accord
correspondence: letter mail email communication message | write exchange letters send contact
correspondent: reporter journalist writer | news foreign television newspaper anchor cover bureau
corresponding: matching equivalent related respective comparable same | period prior year compare
corridor: route passage hallway link path | rail road highway transport migration wildlife line
corroborate: confirm verify support validate
corroboration: evidence confirmation | witness
corrode: rust
corrosion: rust damage | pipe
corrugated:  | cardboard packaging
corrupt: dishonest corruption bribe crooked fraudulent | official
corruption: bribery bribe graft fraud corrupt kickback | official
cortex: brain cerebral | neuron prefrontal visual motor region neuroscience
cortical: brain cortex cerebral | neuron neural region bone
corticosteroid: steroid cortisone | inflammation drug
cortisone: steroid corticosteroid | injection
cosmetic: beauty makeup aesthetic skincare | product surgery
cosmetician: beauty
cosmetics: makeup beauty skincare | brand
cosmetologist: hairdresser beautician stylist
cosmic: universe space cosmological astronomical | galaxy ray star telescope astronomer radiation
cosmologist: universe astronomer physicist
cosmology: universe astronomy | physics origin
cosmonaut: astronaut crew | russian space
cosmos: universe space | star
cosponsor: sponsor backer supporter | bill
cost: price expense fee charge expenditure spend budget worth value tariff | dollar million pay investment estimate afford rate euro pound overrun
costar: actor star | film
costing: price cost worth priced | estimate
costly: expensive pricey dear highpriced | cost price
costs: expense expenditure outlay spending overhead | total
costume: dress outfit clothing attire garment | designer wear theatre film wardrobe traditional
cosy: comfortable
cot: crib bed | baby
cottage: cabin house home lodge bungalow | rural
cotton: fiber fabric textile | bale farmer crop apparel organic yarn
couch: sofa settee seat | furniture lounge living
cough: respiratory hack cold | symptom fever flu covid syrup bronchitis throat
coughing: cough respiratory | symptom
council: board authority assembly committee body local municipality estate public | councillor municipal city government town vote member mayor flat
councillor: councilman councilor councilwoman representative alderman member | council ward local
councilman: councillor councilor alderman | city council district
councilor: councillor councilman councilwoman | city
councilwoman: councillor councilor alderman | city council district
counsel: lawyer attorney advise adviser solicitor barrister advice advisor legal | firm law represent court guidance general
counseling: therapy advice guidance counselling counselor | support mental
counselor: therapist adviser psychologist lawyer counsellor | counseling
count: number tally total calculate census enumerate | vote indictment charge population figure survey sum headcount
countdown: start clock remaining | launch
counter: oppose combat fight offset rebut | prevent response desk against checkout tackle
counteract: offset neutralize combat counter
counterattack: retaliation retaliate
counterbalance: offset compensate balance
counterbid: rival offer bid | takeover
counterclaim: countersue sue | plaintiff
counterfeit: fake forged imitation bogus forgery phony | seized product goods
counterfeiter: forger fraud | fake
counterfeiting: fake forgery piracy | goods
counteroffer: counterbid offer rival | reject
counterpart: equivalent opposite colleague peer | minister foreign meet bilateral talk
counterparty: partner other party | trade
countersue: counterclaim | lawsuit sue
countertop: worktop counter | kitchen
counting: tally count census | vote
countless: many numerous innumerable myriad | thousand million hundred
country: nation state land republic national homeland | territory government border population rural countryside worldwide international
countrymusic: nashville
countryside: rural country landscape | farm village
countrywide: nationwide national country across
county: district shire province area | commissioner sheriff council jurisdiction
coup: takeover overthrow rebellion military | government
coupe: car sports | door
couple: pair two partner few husband wife spouse | marriage married wedding family together combine dozen
coupon: voucher discount certificate token promo code interest rate | interest bond offer save note
courage: bravery valor heroism guts boldness | brave hero medal award fearless
courageous: brave
courgette: zucchini
courier: delivery messenger carrier parcel express | package dhl
course: class program training curriculum module lesson route track programme | student university learn degree teach golf instructor path education study
coursework: class study assignment | degree student
court: tribunal judge bench judiciary justice judicial | ruling trial hearing case lawsuit appeal tennis jury magistrate
courteous: polite
courtesy: politeness thanks complimentary | free
courthouse: court building | judge county trial
courtmartial: military trial | soldier
courtroom: court trial hearing | judge
courtyard: patio garden yard square plaza | hotel
cousin: relative family kin | related
couture: fashion designer | dress
covariate: variable factor | statistic
covenant: agreement promise condition restriction clause | debt loan lender
cover: include insure protect span encompass report pay address insurance coverage | lid page story extend policy
coverage: insurance protection reporting cover reach policy | network media health plan
covered: insured included protected eligible | insurance plan policy scope benefit
coverstory: magazine
covert: secret undercover
covertly: secretly
coverup: conceal hide | scandal
coveted: sought desired prestigious
covid: coronavirus pandemic virus cov | vaccine infection lockdown
cow: cattle dairy livestock heifer bovine | milk herd farm beef
cowardly: fear
cowboy: rancher rodeo herdsman | western dallas ranch cattle
cowling: cover
coworker: colleague employee | work
coworking: office shared workspace flexible wework | desk
cows: cattle herd livestock dairy | milk farm beef
cozy: comfortable
cpo: product people | chief officer
cpu: processor chip | core gigahertz intel amd
crab: shellfish seafood
crack: fracture break fissure split rupture flaw solve | damage repair inspection leak cocaine crackdown case
crackdown: enforcement clampdown curb tighten | police illegal
cracker: snack biscuit | firework
cracking: fracture crackdown | crack
cradle: birthplace origin crib | baby lifecycle support
craft: vessel boat handicraft artisan make handmade ship | beer skill sea
craftsman: artisan maker craftsperson tradesman | trade skill
craftsmanship: skill | quality handmade
craftspeople: artisan
craftwork: craft
crafty: clever
cram: study | revise
crammed: full
cramp: spasm muscle | period pain
cramped: small
crane: hoist lift bird machinery tower | construction port site
cranial: skull | head brain
cranium: head | skull
crappy: bad
crash: collision accident wreck collapse plunge smash slump fall tumble pileup | plane vehicle car fatal injure kill driver derail outage stock market
crass: crude
crater: hole impact plunge collapse plummet fall | moon share
crave: desire want long | appetite hunger taste demand
craving: desire appetite | hunger
crawl: creep slow inch | traffic space search pub
crawlspace: basement under | house
craze: trend | popular
crazed: mad
crazy: insane mad wild | mental extraordinary popular
creaky: old
cream: dairy lotion ointment | skin ice
creamery: dairy butter | cheese ice
create: make establish build form produce generate develop found launch design invent | creation set job new start
creatinine: kidney renal | blood
creation: establishment formation development foundation making launch | create work design invention job birth
creative: imaginative artistic innovative inventive original | design art artist director creativity advertising agency
creativity: imagination innovation originality inventiveness | creative art
creator: founder author inventor maker developer originator | create influencer
creature: animal organism being species beast | wildlife living marine
creche: nursery daycare childcare
credential: qualification certificate | badge degree diploma experience
credible: believable reliable trustworthy plausible | credibility
credit: loan lending finance debt borrowing attribute praise facility financing borrow score | bank card rating tax lender acknowledge line
creditor: lender bank bondholder noteholder | debt owe loan claim bankruptcy owed
creditworthy: solvent rating | borrower
credo: belief creed motto principle | philosophy value mission
creek: stream brook river waterway | water bank watershed
creep: crawl inch advance | rise slow increase gradually
creepy: scary
creepycrawly: insect
cremate:  | funeral death
cremation:  | funeral death
crest: peak summit top emblem | flood wave hill badge river
crew: team staff personnel worker squad workers employees sailor | astronaut member firefighter ship cabin flight technician
crewed:  | astronaut manned human
crewmember: crew | astronaut
crib: cot bed cradle house home | baby infant recall
cricket: wicket test bat | match
cricketer:  | player batsman
crime: offense offence felony violation wrongdoing misconduct lawbreaking | criminal police theft murder fraud arrest charge convict robbery prosecute penalty commit
criminal: offender felon illegal lawbreaker convict perpetrator suspect crook | crime charge prosecution court gang sentence offense fraud
criminalise: ban outlaw illegal | law
criminality: crime lawbreaking | criminal
crimp: reduce
crimson: red scarlet | harvard
crippled: damaged disabled
crippling: severe
crisis: emergency disaster turmoil catastrophe crunch | shortage recession conflict humanitarian pandemic collapse urgent
crisp: chip crunchy fresh
crisply: clearly
crispr: editing gene | dna genetic therapy
crisps: chips snack | potato
criterion: standard requirement measure benchmark condition test | eligibility qualify criteria judge basis
critic: reviewer opponent detractor commentator | review criticize film art accuse oppose
critical: crucial vital essential important key severe serious urgent | condition need infrastructure criticism significant danger
critically: seriously severely crucially gravely | acclaim endangered
criticise: criticize condemn blame attack slam criticism | criticism report
criticism: critique disapproval condemnation objection backlash | criticize controversy complaint concern review accuse
criticize: condemn denounce blame slam attack blast fault censure | criticism oppose complain accuse object concern
critter: animal
crm: customer relationship | software salesforce
cro: risk research contract | chief officer
crockery: tableware | plate
croft: farm | scotland
crohn: bowel inflammatory | ibd gut
croissant: pastry | bakery
crook: criminal thief fraudster | steal
crooked: corrupt bent
crooner: singer
crop: harvest produce plant yield grain | farmer wheat corn agriculture field grow soybean farm rice
cropland: farmland field | arable acre
crops: harvest grain plant | farm
crore: million rupee | rs
cross: traverse pass transit span intersect | crossing border bridge river red pedestrian
crossborder: international foreign overseas | trade
crossbreed: hybrid breed
crossdock: warehouse logistics | distribution
crossfit: fitness
crossing: bridge border ferry | pedestrian
crossover: suv car vehicle
crossparty: bipartisan | group
crossroads: intersection junction | road turning point hub traffic
crosswalk: crossing | pedestrian
crossway: junction | road
crossword: puzzle | newspaper
crow: bird raven | boast
crowd: audience spectator throng mass gathering attendance mob | people fan attend thousand protest attract
crowded: packed congested overcrowded busy full | capacity congestion density crowd
crowdfund: raise fund kickstarter crowdfunding | money backer
crowdfunded: kickstarter
crowdfunder: crowdfunding raise campaign | fund
crowdfunding: kickstarter fundraising raise | campaign
crowdsourced: crowd | community
crowdsourcing: crowd | community
crown: royal title monarch win king queen | champion championship prosecution jewel dental
crucial: vital critical essential key important pivotal decisive | significant necessary role importance
crude: oil petroleum brent wti | barrel refinery drilling opec price
cruel: brutal inhumane harsh | cruelty
cruelty: abuse mistreatment brutality neglect | animal welfare charge victim
cruise: voyage ship sail trip liner travel | passenger vessel port tour ocean missile control
cruiser: boat
cruiseship: liner
cruising: voyage | ship
crumple: zone crash | car
crunch: squeeze shortage crisis | credit
crusade: campaign movement fight
crush: smash grind squeeze suppress compress | mill injure defeat stampede
crushed: ground broken squashed | aggregate
crusher: grinder mill | rock mine
crutch: walking support | leg injury
crux: key
cry: weep sob shout call | tear grief plea emotional
cryogenic: cold freezing | frozen liquid temperature
crypto: cryptocurrency bitcoin token coin | exchange blockchain digital
cryptocurrency: crypto bitcoin ether token coin | exchange blockchain digital wallet
cryptographic: cryptography | encryption
cryptography: code | encryption secure
crystal: glass quartz mineral | crystalline silicon structure gem
crystalline: crystal structure | mineral
cso: scientific strategy science | chief officer
cto: technology technical chief | officer engineer
cuba: havana cuban | castro caribbean island embargo
cuban: havana cuba | island castro caribbean
cubesat: satellite small | orbit
cubic: volume cube | metre
cuisine: food cooking culinary dish | restaurant
culinary: cooking food cuisine chef | restaurant
cull: kill reduce cut | herd
culminate: end conclude peak finish climax result | final culmination event
culmination: climax peak completion result conclusion | end
culpability: guilt blame responsibility | accept
culpable: guilty responsible blame | homicide
culprit: offender perpetrator suspect cause | find
cult: sect following | religion
cultivate: grow farm develop foster raise nurture | crop
cultivation: farming growing agriculture production | crop
cultural: artistic heritage ethnic arts | museum art tradition culture festival community
culturally: cultural | heritage
culture: arts heritage tradition custom civilization | museum art music society workplace community value
cumbersome: heavy awkward
cumulative: total aggregate combined accumulated overall | sum period since
cunning: clever
cup: trophy tournament championship mug | win world final football champion drink match
cupboard: cabinet closet wardrobe
cupcake: cake muffin | bakery
cuppa: tea
cuptie: match
curable: treatable cure | disease
curate: select organize exhibit curator | collection
curated: selected chosen | exhibition
curative: cure healing | treatment therapy
curator: exhibition curate keeper | museum art
curb: limit reduce restrict control restrain cut contain | measure reduction prevent crackdown spending
curbside: kerbside roadside pickup | recycling collection delivery
cure: heal treat remedy treatment therapy eradicate | patient disease recovery drug medicine cancer vaccine
cured: healed recovered cure smoked preserved | remission free meat
curfew: restriction lockdown | night
curiosity: interest inquisitiveness | discover explore question rover learn
curious: interested inquisitive | curiosity question learn
currency: money cash dollar euro tender forex exchange denomination | rate foreign crypto bitcoin
current: present existing ongoing today now latest incumbent | electric flow ocean status amp
currently: now presently today | existing
curricula: curriculum | course study
curricular: curriculum | course study
curriculum: course syllabus program teaching resume cv | school student subject education teacher learn lesson vitae
curry: spice indian | dish
curse: spell swear hex | bad
curtail: reduce cut limit restrict shorten curb | reduction shutdown halt production
curtain: drape blind | stage theatre open window
curve: bend arc | line road trend yield flatten
curved: bent arched rounded | shape curve display screen
cushion: pillow buffer soften absorb reserve protect | cash
custodian: guardian | goalkeeper
custody: detention jail care arrest guardian prison guardianship | child police
custom: tailored bespoke personalized tradition customized practice | tariff import border duty made
customary: usual traditional standard normal typical | closing condition regulatory practice
customer: client buyer consumer user shopper subscriber patron purchaser guest | account service sell serve demand order sale
customise: customize personalise tailor | bespoke
customizable: custom personalized flexible adjustable | option
customization: personalization custom tailored
customize: personalize tailor custom adapt | option
customs: border duty inspection import tariff | seize declaration
cut: reduce lower slash decrease trim reduction eliminate shrink curb | layoff saving job price budget drop decline less redundancy
cutaneous: skin dermal | melanoma
cutback: reduction cut saving decrease layoff | spending job
cutbacks: cuts savings reductions | public
cute: pretty
cutlery: tableware | fork
cutprice: discount
cutter: cutting tool
cutthroat: competitive
cutting: reduction pruning cut | edge ribbon
cv: resume background experience career biography | job apply
cyber: security hacking | digital online attack
cyberattack: hack breach ransomware attack intrusion | data network security malware
cybercrime: hacking fraud phishing online | criminal
cybercriminal: hacker attacker | ransomware criminal
cyberinsurance: hack coverage | policy
cybersecurity: security cyber | hacker threat attack protection breach data
cyberspace: internet | online
cyberthreat: security | malware
cycle: bicycle bike period round phase ride | cyclist cycling pedal stage economic repeat
cycleway: cycling | bike path
cyclical: seasonal cycle fluctuating | demand
cycling: bike bicycle riding cyclist | road rider
cyclist: rider biker bicyclist bike bicycle | cycling race tour helmet road
cyclone: hurricane typhoon storm | wind
cylinder:  | tank gas
cylindrical: round tubular cylinder | shape battery cell
cynical: doubtful
cyst: lump growth | ovarian
cystic: fibrosis cyst | lung
cytokine: immune protein | inflammation storm
cytotoxic: toxic cell | kill chemotherapy
czar: tsar adviser head | border
czech: czechia
dac: carbon capture air | plant
dad: father daddy parent | family
daddy: father
dads: father
daft: silly stupid
daily: everyday day | per newspaper routine average weekday work
dainty: delicate
dairy: milk cheese butter creamery | cow farm
dairyman: farmer milk | dairy
dallas: texas texan | cowboys fort headquarters
dam: reservoir barrier embankment weir hydroelectric hydro | hydropower water river
damage: harm injury destruction loss impair hurt ruin cost compensation bill break | repair storm insurance claim flood fire million
damages: compensation payment award payout restitution | lawsuit jury court pay
damaging: harmful
damned: condemned doomed | damning
damning: critical
damp: wet moist humid moisture mould | mold water rain house
dampen: reduce weaken lessen dull | slow demand growth sentiment
dance: ballet choreography performance | dancer choreographer perform stage company music tango
dancefloor: nightclub
dancer: performer ballerina ballet | choreographer dance stage artist
dancing: ballet dance | choreography ballroom music perform
dandy: fine
danger: risk hazard threat peril | dangerous warning harm endanger warn unsafe
dangerous: hazardous risky unsafe harmful perilous deadly hazard toxic | risk threat danger safety injury warning
dangerously: perilously hazardously
dangle: hang suspend | rope
danish: denmark dane | copenhagen krone
dare: venture challenge risk | bold brave
daring: bold brave
dark: black unlit night | darkness outage shadow blackout
darkness: dark night blackout | power outage light
darknet: web | illegal
dart: throw missile | player championship
darts: board oche | player
dash: sprint race run | camera meter car vehicle
dashboard: interface display panel | data view car
dashcam: camera video | car
data: information statistics figure record dataset number result | database privacy analytics survey storage research digital finding
database: registry record repository catalog archive | information data search
datacenter: server facility cloud colocation | megawatt hyperscale
datacentre: datacenter server | hosting cloud
datapoint: data | figure
dataset: data collection database corpus | training record
date: day deadline time when schedule month year | calendar january period until set
dates: days schedule times | tour
datum: data information point reference | measurement survey
daughter: child girl | family parent born sibling
daunting: difficult
dawn: daybreak sunrise start beginning morning early | begin time
day: daily date hour time | week today monday month celebrate duration
daycare: childcare nursery preschool creche | child
daylight: sun sunlight light | hour saving time clock
daytime: day hours | morning
daytrip: excursion
dazed: confused stunned | shock injury
ddos: attack | cyber denial
deacon: cleric minister | church
dead: deceased killed fatality casualty lifeless late | death die body kill toll victim
deadliest: worst fatal | lethal death
deadline: cutoff due closing date limit end last latest expire | submit apply entry
deadlock: impasse stalemate standoff | negotiation
deadly: fatal lethal mortal deadliest | kill death outbreak dangerous toll victim die
deadweight: capacity tonnage dwt | vessel
deaf: impaired hearing | sign language aid disability ear cochlear
deafness: hearing loss deaf | implant
deal: agreement contract transaction pact acquisition arrangement bargain accord merger settlement purchase | sign worth discount negotiate buy handle partnership announce signed
dealer: trader seller vendor distributor merchant broker dealership | car drug sell vehicle art
dealership: dealer showroom retailer | car auto vehicle sell
dealmaker: banker investor negotiator | merger
dealmaking: merger acquisition takeover | activity
dean: head director provost | school college faculty
dear: expensive costly beloved pricey | price letter high
dearer: expensive costlier higher increase | price
dearest: highest
dearly: expensive
dearth: shortage lack scarcity | supply
death: die fatality mortality demise passing killing decease deceased | kill dead toll murder funeral victim suicide cause penalty
deathly: death
debar: ban exclude | contractor
debate: discussion argument discuss dispute deliberate controversy | candidate parliament question forum election panel
debenture: bond note debt loan | unsecured
debilitate: weaken disable | illness
debilitating: disabling weakening severe | disease
debit: card charge | bank
debris: rubble wreckage waste remains trash | cleanup space clear storm collapse
debt: borrowing loan liability obligation credit bond leverage owed indebtedness note | owe repay refinance creditor mortgage default bankruptcy lender net billion
debtor: borrower owing | bankruptcy
debug: fix troubleshoot | bug software
debugging: bug | fix
debut: launch premiere introduction unveil first introduce ipo listing | release album appearance start trading
debutant: first newcomer | debut
dec: december month | year quarter
decade: ten years | year century since period over
decadent: luxury
decarbonisation: netzero emission reduce carbon | target
decarbonise: decarbonize emission carbon reduce clean | netzero industry
decarbonization: carbon emission decarbonize netzero | climate
decarbonize: carbon emission reduce clean | netzero climate industry
decathlon: athletics
decay: rot deteriorate decomposition deterioration decline | tooth radioactive dental cavity corrosion
deceased: dead late died | death family survive estate die
decedent: deceased dead | estate
deceitful: dishonest
deceive: mislead trick fraud defraud cheat dupe | false misleading deceptive scam lie misrepresent
december: dec month | winter christmas year quarter
decent: good acceptable reasonable adequate | fair wage housing living
decently: well
decentralise: devolve local | power
decentralised:  | distributed blockchain
decentralized:  | distributed blockchain
deceptive: misleading false fraudulent | advertising
decibel: noise sound loudness | level
decide: determine choose rule resolve conclude opt settle vote elect | decision judge ruling judgment choice agree
decidedly: clearly
decimate: destroy slash wipe devastate | loss
decipher: decode interpret | understand
deciphering: decode | understand
decision: ruling verdict choice judgment determination resolution conclusion | decide judge court approve vote announce board
decisive: conclusive crucial critical determining | victory key action final
decisively: clearly
deck: floor platform bridge patio terrace | ship card level parking presentation
deckchair: beach
deckhand: sailor crew | ship
declaration: statement announcement proclamation pronouncement manifesto | sign declare emergency independence state dividend
declare: announce proclaim state pronounce assert report | declaration emergency dividend bankruptcy winner
decline: decrease fall drop reduction reduce shrink dip slump refuse lower down | percent loss comment deteriorate weaken reject
decode: decipher decrypt
decoding: decipher
decommission: retire dismantle close shut | nuclear plant reactor
decommissioned:  | retired closed
decompose: rot decay biodegrade break | compost
decomposition: decay breakdown rot | organic waste compost methane
decongestant: nasal cold | stuffy nose
decor: decoration interior furnishings design furnishing | home room
decorate: adorn ornament embellish furnish award | decoration medal christmas design interior paint
decoration: ornament award medal adornment | design
decrease: reduce decline fall drop reduction lower cut lessen shrink diminish | percent less down compare loss
decree: order edict ruling law ordinance mandate | court president consent sign issue government
decrement: decrease reduction
decriminalise: legalise allow | drug
decry: denounce criticize condemn
decrypt: decode unlock | encryption
decryption: decrypt | key
dedicate: devote commit inaugurate name honor | dedication
dedicated: committed devoted special exclusive specialized | dedication
dedicatedly: devoted
dedication: commitment devotion loyalty inauguration | ceremony devoted service plaque committed hard
deduce: infer conclude derive determine | evidence conclusion analysis
deduct: subtract withhold remove | deduction tax expense payroll
deductible: allowable excess exempt | tax insurance claim
deduction: allowance subtraction exemption writeoff | tax income expense credit charitable
dedupe: duplicate
deed: title ownership document | property
deem: consider regard judge view | believe find determine
deep: profound depth extensive intense feet metres | sea ocean meter underwater learning foot below
deepen: strengthen intensify worsen expand increase | dredge
deepest: most
deepfake: fake synthetic manipulated | video ai image
deeply: profoundly greatly strongly extremely | concerned regret sadden committed
deeptech: technology | science
deepwater: offshore gulf | well
deer: stag elk venison | wildlife hunting
defamation: libel slander | lawsuit
defamatory: libelous false | statement
default: nonpayment delinquency arrears preset miss failure | loan debt payment bankruptcy foreclosure
defaulter: borrower unpaid | loan
defeat: beat overcome loss conquer rout | score lose match rival opponent final
defeated:  | beaten beat lost
defect: flaw fault bug malfunction imperfection problem | recall faulty birth safety repair manufacturing
defective: faulty flawed broken malfunctioning | defect recall product
defence: defense military army lawyer security | ministry trial
defenceman: hockey
defend: protect guard safeguard support justify | defense lawyer champion title court argue attorney
defendant: accused suspect charged | court plead charge trial guilty sue
defender: back protector lawyer guardian public | team rights defend
defense: defence military protection security army pentagon | attorney lawyer weapon contractor missile armed department
defenseman: hockey
defensive: protective defence | player back tackle lineman missile
defer: postpone delay suspend deferral adjourn | later
deferral: delay postponement | payment revenue
deferred: delayed postponed unearned | revenue tax
defiance: disobedience resistance refusal | protest order violate ignore
defibrillator: heart shock device | aed cardiac
deficiency: shortage lack shortfall inadequacy insufficiency weakness | vitamin nutrient iron anemia audit immune
deficient: lacking lack deficiency low | vitamin
deficit: shortfall gap loss negative shortage red | budget trade billion federal
define: describe specify determine establish set | definition mean term
definite: clear certain specific firm | confirm timeline sure
definitely: certainly surely absolutely undoubtedly | sure clear confirm
definition: meaning description explanation | term define criterion resolution clarity
definitive: final binding conclusive decisive signed | agreement
definitively: finally
deflate: reduce fall shrink | price
deflation: price fall | economy
deforest: trees clear logging | amazon
deforestation: logging forest clearing trees | amazon tree
deformation: distortion warp | bend
defragment: disk
defraud: cheat swindle scam fraud con deceive steal bilk | scheme embezzle investor
defray: cover pay offset | cost
deftly: skillfully
defy: disobey resist flout ignore | order refuse violate protest
degenerative: progressive deteriorate | decline disease
degrade: damage erode | land
degree: qualification diploma bachelor master doctorate extent level graduate temperature | university celsius fahrenheit student education
dehydrated: dehydration thirst | water dry
dehydration: dehydrated thirst | fluid water
deice: ice winter | plane
dejected: sad
delapidated: rundown derelict | building
delay: postpone defer hold setback postponement lag late suspend wait lateness | schedule reschedule extension deadline push flight
delayed: late postponed held deferred | train
delectable: delicious
delegate: representative envoy attendee assign participant | conference delegation attend convention member
delegation: group representatives mission visitors | trade
deleverage: reduce repay paydown debt | leverage
deli: delicatessen sandwich | meat
deliberate: intentional consider wilful planned discuss debate | purpose jury
deliberately: intentionally purposely knowingly willfully | intent malicious arson
deliberation: discussion debate consideration | jury
delicate: fragile sensitive fine | careful surgery balance
delicatessen: deli | food
delicious: tasty flavorful yummy tasting | flavor
deliciously: tasty
delight: please joy thrill pleasure happiness | excited pleased proud happy
delighted: pleased happy thrilled glad excited proud | welcome
delightedly: happy
delightful: charming pleasant lovely enjoyable | delight
delinquency: arrears overdue default nonpayment | loan rate
delinquent: overdue late unpaid youth offender | loan juvenile
delirium: confusion | patient
delist: remove withdraw | exchange nasdaq stock
deliver: supply provide ship bring distribute hand transport give | delivery shipment courier order speech package logistics
deliverable: output result | project
delivery: deliver shipping courier distribution supply birth dispatch transport handover arrival shipment | birth
delta: river | wetland
deluded: mistaken
deluge: flood surge influx rain | order storm
deluxe: luxury premium | edition
demand: require request need call claim insist appetite order requirement | sale customer market consumption want
demanding: challenging difficult tough exacting
demented: dementia | alzheimer
dementia: alzheimer cognitive | memory elderly care
demerge: split separate spinoff hive | unit
demerger: split separation spinoff breakup | unit
demo: demonstration trial sample preview | booth
democracy: election government freedom democratic | vote parliament voter constitution rights
democrat: democratic party senator liberal left | congress senate representative election
democratic: elected democrat | election democracy vote party freedom
democratize: open access | accessible
demographic: population age group | race gender
demolish: destroy raze dismantle bulldoze demolition tear knock pull
demolition: demolish raze destruction razing tear destroy knock | building
demonstrably: clearly
demonstrate: show prove display exhibit illustrate protest rally march | demonstration evidence trial street
demonstration: protest rally march display trial presentation showcase | demonstrator show pilot prototype crowd
demonstrator: protester activist marcher | police
demotape: music
demote: downgrade lower reduce | rank job
demotivate: discourage | staff
demurrage: delay fee | container
demystify: explain
den: room | house
dengue: mosquito fever | virus tropical
denial: refusal rejection disclaimer | deny refuse claim reject access
denim: jeans | apparel
denomination: church faith value sect | banknote coin religious bill currency
denote: mean indicate signify represent | symbol sign
denounce: condemn criticize decry blast | protest statement accuse violence
dense: thick compact concentrated crowded | density fog population urban
densely: thick
density: concentration thickness compactness units storeys | population per dense bone mass energy housing
dent: damage reduce hurt lower | profit
dental: dentist oral tooth orthodontic dentistry | clinic implant teeth
dentist: dental orthodontist | tooth oral practice teeth
dentistry: dental dentist | teeth tooth oral
denture: tooth teeth | false dental
denver: colorado coloradan | broncos city
deny: refuse reject refute dispute dismiss decline | denial allegation claim request plead access
deodorant: antiperspirant | spray personal care
deorbit: reentry
depart: leave exit go resign quit | departure flight step train retire
department: division ministry agency unit office section bureau store | government secretary faculty head police retail state
departure: exit leaving resignation retirement stepping takeoff | leave flight step airport successor replace executive
depend: rely hinge rest | dependent condition based subject factor
dependable: reliable trustworthy consistent steady | trust reliability quality
dependably: reliable
dependence: reliance addiction dependency | rely import oil fossil alcohol drug
dependency: addiction reliance dependence | territory
dependent: reliant relying subject contingent child addicted | rely depend family spouse condition
depict: show portray represent illustrate describe | painting image picture scene portrait film
deplete: exhaust reduce use | reserve
depletion: exhaustion loss reduction | deplete ozone resource
deplorable: shameful terrible disgraceful
deplorably: badly
deplore: condemn denounce
deploy: install launch implement use send rollout deployment roll mobilize station | troop troops
deployment: rollout deploy installation launch | troop
depopulate: decline leave | rural
deport: expel remove deportation | immigrant
deportation: removal deport expulsion | immigrant
depose: overthrow oust remove testify question | witness
deposit: payment savings down account sediment put mineralisation resource ore saving pay downpayment | bank mineral bond fund gold customer
deposition: testimony sworn statement | witness
depositor: saver customer account | bank deposit
deposits: savings accounts funds | bank
depot: warehouse station terminal store garage base yard | bus
depreciate: fall lose writedown decline | value
depreciation: amortization devaluation decline writedown | ebitda asset value
depress: lower reduce weaken hurt | price
depressed: weak low sluggish depression sad | market price unhappy mood
depression: depressive melancholy slump recession | mental anxiety antidepressant mood disorder economic storm
depressive: depression mood | disorder
deprive: deny strip rob withhold | loss lack without disadvantaged
deprived: disadvantaged | poor
depth: deep extent feet metres below | meter foot drill sea well
depute: assign delegate | official
deputise: replace stand acting | leader
deputy: assistant vice acting second | minister sheriff director officer
derail: crash derailment thwart accident | train
derailment: crash accident derail | train
derby: race match | horse
deregister: remove cancel | company
deregulate: liberalize loosen | rule
deregulated: liberalised open | airline
deregulation: liberalization deregulate loosen relax | rule market
derelict: abandoned empty disused vacant rundown | building
derisory: small
derivative: option future swap hedge | contract
derivatives: options futures swaps hedging | trading
derive: obtain get come gain originate extract source | from based revenue
dermal: skin cutaneous | filler
dermatitis: eczema skin | rash atopic
dermatologist: skin doctor | skincare
dermatology: skin dermatologist | psoriasis
derrick: rig drill | oil
desalinate: water sea fresh | plant
desalination: seawater water sea fresh | plant
descend: land drop fall lower | descent altitude
descendant: heir offspring | family
descent: ancestry heritage origin landing | family parent african fall aircraft
describe: explain depict portray characterize detail outline call | description report paper
description: account explanation summary portrayal profile depiction | detail describe suspect job specification
desert: abandon arid sahara | dry drought sand defection
desertification: drought land | africa
desertion: abandonment leave | soldier
deserve: merit earn warrant | worthy award recognition justice
design: plan create architect develop engineer style | designer architecture blueprint drawing model concept product
designate: name appoint declare identify classify nominate | designation status select assign
designation: title status classification naming label | recognition
designed: intended created developed
designer: creator stylist architect design | design fashion graphic collection
desirable: attractive sought wanted preferable | popular demand prime
desire: want wish seek hope ambition | aspiration goal intend demand
desirous: want
desist: stop cease | order
desk: table workstation office | help support work bureau job
deskill: automate | worker
desktop: computer pc | screen
desolate: empty
despair: hopelessness desperation | suicide suffer crisis
desperate: urgent dire hopeless | need aid crisis help
desperately: urgently badly | need aid
despicable: terrible
despise: hate loathe | hatred
despite: notwithstanding
dessert: pudding sweet cake treat pie | ice menu
destination: place location travel spot venue stop end route city goal | tourist visitor fly arrive
destiny: fate future fortune | determine
destitute: poor | homeless
destitution: poverty
destroy: demolish wreck ruin raze devastate burn devastation | destruction fire collapse lose bomb
destroyed: ruined demolished razed wrecked | fire
destroyer: warship navy ship
destruction: devastation demolition damage ruin loss | destroy weapon deforestation habitat fire
destructive: damaging harmful devastating ruinous | damage storm harm destruction
desultory: random
detached: separate standalone house single | home building
detachment: unit separation | soldier
detail: information specific particular specify fact describe | plan description disclose report outline
detailed: thorough comprehensive specific extensive full | detail report analysis
details: information particulars specifics | contact
detain: arrest hold custody detention imprison | police suspect
detainee: prisoner inmate suspect | detention prison
detect: find discover identify spot sense notice diagnose | detection sensor test screen monitor radar
detectable: measurable visible traceable noticeable | detect level virus trace
detected: found discovered identified spotted | detection
detecting: detect find | spot
detection: discovery identification diagnosis screening sensing | detect early test sensor monitor radar cancer
detective: investigator police officer sleuth | homicide investigate crime case inspector murder
detector: sensor alarm scanner | smoke metal
detention: custody detain imprisonment arrest jail | center
deter: prevent discourage stop | crime
detergent: cleaner soap cleaning | laundry wash product
deteriorate: worsen decline degrade weaken decay | deterioration condition corrosion health
determinant: factor cause | health
determination: decision resolve finding ruling resolution perseverance | determine tenacity commitment conclude
determine: decide establish find ascertain conclude identify discover | investigate determination study cause outcome factor
determined: resolute committed resolved persistent | determination will aim
deterrent: prevent discourage | crime
detest: hate
detestable: hateful
detonate: explode blast | bomb explosive
detour: diversion reroute alternative | road
detox: detoxification addiction | withdrawal cleanse
detoxification: detox | addiction withdrawal
detrimental: harmful damaging adverse
detrimentally: harm
detroit: michigan motown | motor automaker
dev: developer | development
devaluation: depreciation devalue fall | currency
devalue: devaluation depreciate lower | currency
devastate: destroy ruin ravage wreck | devastation
devastated: heartbroken destroyed shocked
devastating: destructive catastrophic disastrous tragic | damage
develop: create build design make grow advance evolve produce construct redevelop | development research launch improve expand contract site
developed: advanced industrialized mature | economy country create western
developer: builder programmer engineer maker creator coder construction | software property project
developing: emerging growing creating evolving | development country
development: growth project construction creation progress advance expansion complex scheme building | develop research developer improve design mixed
developmental: growth development | disability child
deviate: differ stray diverge depart
deviation: variance difference departure divergence
device: gadget equipment machine instrument appliance tool unit | product phone implant sensor smartphone hardware medical electronic technology
devil: demon satan evil | red
devious: dishonest
devise: create design develop invent formulate plan | method scheme strategy
devolution: autonomy power transfer | scotland
devolve: transfer delegate | power
devops: software | development deployment
devote: dedicate commit allocate give spend | dedicated time resource fund
devoted: dedicated committed loyal | focus family entirely
devotion: dedication commitment loyalty love
devs: developer | programmer
deworm: worm | parasite
dhl: courier parcel delivery | express
diabetes: diabetic insulin glucose | blood sugar obesity type
diabetic: diabetes insulin | glucose patient sugar
diabolical: terrible
diagnose: detect identify find determine | diagnosis patient disease test doctor symptom cancer condition
diagnosed: identified detected diagnosis | found patient
diagnosis: detection diagnose identify detect identification finding | disease test patient cancer screening
diagnostic: test testing diagnosis screening | assay imaging laboratory
diagnostics: test testing diagnosis screening | assay imaging laboratory
diagonal: cross
diagram: chart drawing figure graph illustration schematic | show map plan
dial: call phone | number webcast conference
dialect: language vernacular accent | speak linguistic regional
dialog: conversation dialogue talk
dialogue: talk discussion conversation negotiation consultation | meeting exchange peace engage debate forum
dialup: internet | modem
dialysis: kidney hemodialysis renal | patient treatment clinic transplant failure
diameter: width across size wide inch | meter circle measure round
diamond: gem gemstone jewel | mine carat ring
diaper: nappy | baby
diaphragm: muscle membrane | lung breathing contraceptive
diarrhea: gastrointestinal dysentery | symptom nausea vomiting illness cholera
diarrhoea: diarrhea stomach gastroenteritis | symptom cholera
diarrhoeal: diarrhea | stomach
diary: journal calendar log
diaspora: abroad emigrant community | overseas
diastolic: blood pressure | heart
dice: chop cube gamble | game roll casino
dicey: risky
dictate: order determine impose command | require terms rule
dictatorship: autocracy tyranny regime
dictionary: lexicon glossary reference | word definition language oxford
didactic: teaching | educational
diddly: nothing
die: death perish killed pass succumb decease | kill dead fatality mortality toll fatal cause late
diehard: loyal
diesel: fuel engine | truck car
dieselpowered: diesel
diet: nutrition food eating nutritional | meal eat weight calorie healthy vegetable obesity
dietary: nutritional diet food | supplement nutrition
dietician: dietitian diet | food nutritionist
dieting: diet | weight lose calorie
dietitian: dietician diet | food nutritionist
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
digest: summary process absorb roundup | food news
digester: biogas anaerobic | farm
digestif: liqueur | drink
digestion: digestive gut digest | stomach bowel
digestive: digestion gut | stomach gastrointestinal bowel
digger: excavator machine | backhoe
digit: number figure
digital: online electronic virtual | technology platform
digitalization: digitization digital automation | transformation
digitally:  | online electronically
digitise: digitize scan digital | archive
digitization: digitalization digital automation | paper
digitize: digitise scan automate digital | archive
dignitary: vip | official
dignity: respect honor worth | human right value
digs: accommodation lodging premises
dilapidated: derelict ruined rundown decay | house
dilate: widen expand enlarge | pupil
dilemma: problem predicament quandary | choice decision ethical
diligence: care effort
diligent: careful hardworking
diligently: carefully hard
dilute: weaken thin reduce water | dilution share shareholder concentration
diluted: share eps fully | earnings
dilution: reduction weakening | share shareholder issue ownership diluted
dim: darken faint dull | light bulb brightness lamp
dimension: size measurement length width aspect height | three meter measure scale mm
dimensional: spatial dimension | three model print
dimensions: size width height length measurements | mm
diminish: reduce decrease lessen decline weaken shrink lower | reduction less fall
diminished: reduced decreased lessened
diminutive: small tiny
dimly: dark
dine: eat lunch meal | restaurant dinner food menu
diner: restaurant customer eatery guest | eat
dinghy: boat small | rescue
dining: restaurant eating | meal food dinner
dinner: meal supper banquet gala feast | evening restaurant eat guest serve
dinosaur: fossil | museum skeleton
dioxide: carbon | emission
dip: fall drop decline decrease slip | lower percent swim sauce slight
diphtheria: vaccine disease | tetanus
diploma: degree certificate qualification | graduate
diplomacy: negotiation statecraft foreign | ambassador peace
diplomat: ambassador envoy consul | embassy foreign
diplomatic: consular embassy foreign | ambassador relations
dire: bad serious terrible severe urgent | warning
direct: lead manage guide oversee head supervise immediate straight instruct | director film flight directly order
directed: led aimed guided managed | director
direction: guidance leadership management route course supervision instruction | lead strategy path north
directly: straight immediately | direct contact without
director: executive head chief leader filmmaker chair board nonexecutive | appoint lead film direct governance
directorate: department board office | general
directorial: director film | debut
directors: board boardroom executives | elect
directorship: board seat director position | serve hold
dirigible: airship | fly
dirt: soil mud earth dust | clean road dirty
dirty: polluted contaminated unclean soiled filthy polluting coal | pollution waste money fuel
disability: disabled impairment handicap | wheelchair accessible benefit
disabled: handicapped impaired disability wheelchair | accessibility veteran accessible people person paralympic
disabling: debilitating serious | severe disability
disadvantage: drawback handicap weakness disadvantaged
disadvantaged: underprivileged poor underserved deprived | youth
disagree: differ dispute oppose object dissent | disagreement reject opposition argue
disagreeable: unpleasant
disagreement: dispute conflict difference dissent quarrel | disagree argue between controversy
disappear: vanish missing lost | disappearance search extinct gone
disappearance: vanishing loss missing | disappear search investigation extinction
disappoint: frustrate dismay underperform | disappointment regret fail miss expectation
disappointed: dissatisfied saddened unhappy frustrated upset | regret decision
disappointing: weak poor worse below | result
disappointment: frustration regret dismay letdown | disappoint fail miss loss
disapproval: criticism opposition objection condemnation | reject oppose rating
disapprove: oppose object reject condemn | criticism against poll
disapproving: critical
disarm: defuse demilitarize | weapon
disassemble: dismantle
disaster: catastrophe emergency tragedy calamity crisis flood hurricane | earthquake relief storm victim cyclone aid
disastrous: catastrophic devastating ruinous calamitous | disaster damage crisis
disastrously: badly
disband: dissolve break split | end
disbar: ban lawyer strike | attorney
disburse: pay distribute release payout | fund grant loan
disbursement: payment payout distribution disburse | fund
disc: disk cd record album | dvd spinal brake vinyl
discard: throw dump dispose bin | waste
discern: detect distinguish perceive identify | recognize see
discharge: release dismiss emission effluent free emit unload | hospital patient wastewater military water port
discharged: released home | leave hospital
discipline: punish punishment sanction field subject penalty | disciplinary suspend control academic
disciplined: focused controlled punished rigorous | discipline approach suspend
disclose: reveal announce release divulge publish report | disclosure information public confidential
disclosed: revealed announced reported | terms
disclosure: disclose reveal announcement reporting | filing
disco: dance nightclub | music
discography:  | album record
discomfort: pain unease | sore
disconcerting: worrying
disconnect: cut unplug sever gap
discontent: dissatisfaction unrest | unhappy
discontinue: stop end cease halt terminate withdraw | phase production product discontinuation cancel
discontinuity: break gap interruption
discount: reduction rebate markdown saving off cut sale bargain coupon deal concession | price percent code coupon save cheap offer
discounted: reduced cheap sale cheaper | price
discounter: retailer cheap lowcost bargain discount | store aldi
discourage: deter dissuade prevent | deterrent avoid against
discouraged: deterred disheartened dissuaded
discourse: discussion debate dialogue conversation
discover: find detect uncover identify locate unearth reveal | discovery researcher found new scientist
discovered: found uncovered detected identified | discovery
discovery: find finding breakthrough detection identification strike | discover scientist researcher new exploration deposit oil first
discredit: disprove undermine smear
discreet: careful secret
discreetly: secretly
discrepancy: difference inconsistency gap mismatch | error audit
discretion: judgment choice prudence | viewer decide confidential
discretionary: optional nonessential | spending consumer
discriminate: differentiate distinguish | discrimination bias race equal
discrimination: bias prejudice inequality racism bigotry unfair | gender racial equality race lawsuit equal right sex
discuss: talk debate consider address review explore | discussion meeting conference call present topic
discussion: talk debate conversation dialogue negotiation panel | discuss meeting forum topic
disdain: contempt
disease: illness condition disorder infection ailment sickness syndrome | patient virus symptom cancer diabetes outbreak epidemic treatment
diseased: sick ill unhealthy | infected disease
disembark: leave land | passenger ship
disenfranchisement: exclusion suppression | vote voter
disfigure: scar damage | face
disgorge: repay return forfeit | profit
disgorgement: repayment forfeiture | sec
disgraceful: shameful
disgruntled: unhappy dissatisfied angry
disguise: mask conceal hide camouflage
disgust: dislike
disgusting: revolting
dish: meal food plate recipe satellite antenna | cuisine menu chef cook restaurant
disheartened: discouraged
dishes: meal menu | food
dishonest: fraudulent lying
dishonorable: shameful
dishwasher: appliance | kitchen
disinfect: clean sanitize disinfectant | sterilize germ
disinfectant: cleaner sanitizer disinfect | bleach germ
disinformation: false fake misinformation | campaign propaganda
disinterested: neutral
disintermediate: bypass direct | broker
disk: disc drive storage | hard computer data
dislike: hate aversion | unpopular oppose
dislocate: joint | shoulder injury
disloyal: betray
dismal: poor bad weak terrible | result
dismantle: disassemble demolish | break
dismay: shock disappointment alarm concern | disappoint regret
dismayed: disappointed saddened shocked
dismiss: fire sack reject terminate throw oust discharge layoff axe | court lawsuit judge case employee dismissal remove
dismissal: sack firing termination fire removal layoff sacking ouster rejection throw | employee case court lawsuit
dismount: alight descend | horse gymnast bike
disneyland:  | theme park
disobedience: defiance noncompliance violation | civil protest order
disobey: violate defy ignore | order
disorder: illness condition disease syndrome unrest riot | mental patient treatment autism eating symptom
disorderly: unruly rowdy | conduct arrest
disparate: different
disparity: inequality difference | gap
dispatch: send ship deploy deliver | emergency rescue ambulance crew police order
dispatcher: operator | emergency call
dispel: refute debunk remove | myth doubt rumor
dispensary:  | pharmacy cannabis
dispense: distribute provide give supply | pharmacy prescription vending
disperse: scatter spread distribute | crowd dispersal
dispersed: scattered distributed spread
dispirited: sad
displace: evacuate relocate homeless refugee | war
displaced:  | refugee homeless evacuated
displacement: eviction dislocation movement uprooting | refugee displaced
display: show exhibit exhibition screen present monitor demonstrate | museum gallery view panel showcase
displeased: unhappy dissatisfied
disposable: income spending available | household
disposal: sale removal divestment divestiture discarding sell | waste landfill asset dispose
dispose: discard dump sell throw bin | waste disposal landfill recycle remove
disposition: disposal sale divestiture temperament outcome settlement | sell case
dispossess: evict land | people
disproof: refute
disproportionate: unequal excessive unfair
disprove: refute | rebut
dispute: conflict disagreement row argument contest challenge quarrel | settle lawsuit arbitration strike court union claim
disqualification: ban exclusion | director
disqualify: ban bar exclude | director
disquieting: worrying
disregard: ignore neglect overlook | violate contempt law
disrepair: neglect decay dilapidated
disrupt: interrupt disturb interfere halt change upend | disruption delay outage cancel industry
disruption: interruption disturbance delay | service
disruptive: innovative disrupt troublesome revolutionary disturbing | technology disruption
disruptor: innovator challenger startup | market industry
diss: insult
dissatisfaction: discontent unhappiness | complaint
dissatisfied: unhappy disappointed | complaint
disseminate: spread distribute circulate share publish broadcast | information dissemination
dissent: disagreement opposition protest | dissident
dissenting: minority oppose | justice
dissertation: thesis | phd
dissimilar: different unlike
dissolve: disband terminate end melt break disappear | parliament dissolution solution liquid
dissolved: disbanded terminated melted ended | parliament solution oxygen
distal: peripheral far | bone fracture limb
distance: length range mileage space far miles kilometres away kilometers | kilometer mile meter between social
distant: far remote faraway | distance galaxy away
distasteful: unpleasant
distill: condense purify extract | distillery whiskey spirit alcohol
distillation: whisky refining | distillery spirit
distiller: distillery spirit | whiskey gin
distillery: distiller whiskey spirit | gin
distinct: separate different unique distinctive | clear several
distinction: honor difference award recognition | medal degree distinguish
distinctive: unique characteristic special | style feature brand
distinctively: unique
distinctly: clearly separately | different distinct
distinguish: differentiate separate identify recognize tell | difference between distinction
distinguished: eminent renowned prominent notable prestigious acclaimed | award career professor honor
distort: misrepresent skew twist falsify bias | distortion market competition false
distract: divert distraction | driver phone
distraction: diversion interruption | driving phone
distress: suffering anxiety anguish hardship | financial emotional trauma pain rescue
distressed: upset troubled
distressing: upsetting
distributable: dividend available cash | profit
distribute: deliver supply share give disseminate dispense allocate dividend | distribution distributor hand aid retailer
distribution: delivery supply dissemination allocation dividend payout payment | distribute distributor logistics warehouse channel unit quarterly
distributor: dealer vendor reseller stockist | distribution exclusive supply sell
district: area region zone neighborhood county borough ward neighbourhood quarter | court school local attorney judge city downtown
distrust: suspicion mistrust | doubt
distrustful: suspicious
disturb: disrupt upset interrupt | noise disturbance wildlife
disturbance: disruption riot unrest interruption | police noise disturb weather
disturbing: worrying alarming troubling upsetting | concern shock
disused:  | abandoned vacant derelict
ditch: drop abandon scrap drain trench channel
dithering: hesitate
diuretic: fluid water | pill kidney
dive: plunge fall underwater swim | diver diving scuba sea drop
diver: diving
diverse: varied different mixed multicultural assorted | diversity range variety ethnic minority
diversely: different
diversification: broaden expansion variety | business
diversified: varied broad diverse | conglomerate portfolio
diversify: broaden expand spread diversification | business revenue
diversion: detour redirect rerouting reroute | traffic road fund water
diversity: inclusion inclusive equity variety representation multiculturalism diverse dei minority | women ethnic equality workforce
divert: redirect reroute detour shift | traffic flight diversion landfill fund plane
divest: sell dispose offload divestiture shed spinoff | sale stake unit business asset
divestiture: sale disposal divest spinoff divestment sell | sell unit business stake
divestment: sale disposal divestiture sell divest | fossil stake unit
divide: split separate share partition gap | division part between digital
divided: split separated shared | division
dividend: payout distribution payment policyholder mutual | shareholder share quarterly declare pay stockholder record insurer
diving: dive scuba underwater | swimmer
divinity: theology god | school degree religious
division: unit department branch segment section league split arm subsidiary business | group head army company
divisive: controversial
divorce: separation split | court custody couple wife husband
divorced: separated | ex
divorcee: divorced divorce
divulge: reveal disclose
divvy: dividend share payout split | pay
dizziness: dizzy vertigo | symptom
dizzy: dizziness vertigo
dj: disc musician presenter | music radio club
dna: genetic genome gene genetics | sample sequence
doable: feasible possible
doc: doctor physician | document medical
dock: pier port berth wharf quay harbor harbour | ship
docker: dockworker longshoreman port | strike
docket: case list schedule | court
docking: dock | port
dockland: port | waterfront
dockside:  | port waterfront
dockworker: longshoreman port docker | union
dockyard: shipyard port naval | ship
docs: doctor physician | document
doctor: physician surgeon gp practitioner medic clinician dr | medical hospital clinic specialist treat
doctoral: phd doctorate | degree
doctorate: phd doctoral degree | university
doctrine: principle policy teaching belief | law church legal
docudrama: documentary | television
document: record paper file report form filing | evidence documentation draft sign publish
documentary: film program feature | filmmaker director television premiere broadcast
documented: recorded | reported
docuseries: documentary television | episode
dodge: avoid evade escape | tax car
dodgy: suspicious fraudulent unreliable | deal
doe:  | energy department
dog: canine puppy hound pet | animal breed owner shelter rabies leash
dogma: doctrine belief
doj: justice department prosecutor | federal
doldrums: slump stagnation weak | market
dole: benefit unemployment welfare | claim
doll: toy barbie figure | child
dollar: usd buck currency | million billion money cent exchange cost
dollop: portion
dolphin: porpoise cetacean | marine mammal sea
domain: field area sphere name website | internet expertise
domestic: national local home household | product abuse violence market country flight
domicile: home residence live | tax
dominance: supremacy leadership monopoly control | market share lead antitrust
dominant: leading main prevailing major | market leader share position
dominate: lead control rule prevail leading | market share monopoly win
dominated: controlled led | dominant
domination: control supremacy dominance | market world
domineering: controlling
dominion: rule authority
don: wear dress | mask
donate: give contribute gift pledge grant donation | charity donor fund raise blood philanthropy foundation
donated: gave given | contributed charity
donation: gift contribution donate giving grant endowment pledge | charity million donor fundraiser give money
dongle:  | usb adapter
donkey: long
donor: contributor giver benefactor supporter sponsor | donate donation gift organ blood charity philanthropist foundation
donut: doughnut pastry | bakery
doodle: draw drawing
doom: ruin fate collapse | fail climate
doomed: fail
door: entrance gate entry doorway | open lock car garage
doorman: concierge porter | building
doorstep: home door near | delivery close
doorway: entrance door entry | exit
dopamine: brain chemical | neurotransmitter parkinson
dopey: stupid
doping: drug | cheat steroid
dorm: dormitory residence housing hall | student accommodation
dormancy: inactive dormant
dormant: inactive idle sleeping | volcano
dormitory: dorm hostel residence hall housing accommodation | student
dosage: dose amount | milligram mg drug tablet patient daily
dose: dosage shot injection amount jab | vaccine milligram drug tablet patient mg vaccination
dosed: administered given dose | patient
dosh: money cash pay | fund
dosing: dose administration administer dosage | patient trial milligram first
doss: sleep
dot: point spot transportation department | com quantum highway
dotcom: internet | online
double: twice twofold duplicate dual increase | two capacity percent hundred rise
doubled: twice twofold double increase | grow
doubledecker: bus | london
doubledigit: ten percent strong | growth
doubleheader: game
doubles: tennis
doubling: double twice combining two | role
doubt: uncertainty question skepticism disbelief | concern uncertain sceptical
doubtful: uncertain unlikely questionable unsure | doubt injury
doubtless: certainly undoubtedly surely | sure
doubtlessly: certainly
dough: money cash bread pizza | fund
doughnut: donut pastry | bakery
dour: serious
down: lower decrease fall decline drop below | loss less percent reduce syndrome
downbeat: pessimistic negative gloomy weak | outlook
downcast: sad
downfall: collapse ruin fall
downgrade: lower demote cut | rating
downgraded: cut lower reduce | rating forecast
downlight: lighting
downlink: satellite | data
download: install save | app copy file free available
downloadable: download | app
downpayment: deposit prepayment upfront | mortgage home house
downpour: rain rainstorm storm flood | heavy
downright: completely
downside: drawback risk disadvantage | negative loss
downsize: layoff cut reduce shrink redundancy | workforce
downsizer: retiree smaller home | buyer
downsizing: layoff reduction cut redundancy | workforce
downspout: gutter
downstairs: below basement | floor lower ground
downstream: refining retail marketing | oil river
downtime: outage interruption | hour system
downtown: central city center urban centre | district street office
downtrend: decline fall decrease | price
downtrodden:  | poor oppressed
downturn: slump recession decline slowdown slide | economy
downward: declining falling lower | revise trend decrease
dozen: twelve score several | many number
dozens: several number | more
drab: dull
draconian: strict harsh
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
draught: air cold | window
draw: attract tie sketch pull lottery drawing | crowd visitor fixture attendance audience stalemate
drawback: disadvantage downside weakness problem limitation
drawbridge: bridge
drawdown: withdrawal draw borrow | facility
drawer: cabinet chest | furniture recall
drawing: sketch illustration picture design | artist art pencil exhibition lottery
draws: lottery
drayage: truck container | port
dread: fear worry | anxiety
dreadful: terrible awful horrific | tragedy
dreadfully: terribly
dream: aspiration vision ambition hope goal | sleep team aspire
dreary: dull
dredge: deepen dig channel | port harbor
dredging: deepen river dredge | harbour harbor channel
drenched: wet
dress: gown clothing clothes attire outfit garment wear | fashion designer costume wedding apparel uniform
dressed: clothed wearing attired | costume wear clothing
dresser: furniture
dried: dry dehydrated
drift: float shift move | boat current sea
drill: bore exercise training drilling well explore | oil hole rig gas emergency borehole
driller: rig drilling oil contractor | well
drillhole: borehole intercept | gold
drilling: drill borehole well exploration rig boring | oil meter program
drink: beverage alcohol consume sip refreshment | bottle beer wine water soda coffee juice alcoholic cocktail
drinker: consumer | alcohol
drinking: alcohol consumption potable | water beer alcoholic safe underage
drip: leak trickle | irrigation water intravenous
drive: motor steer campaign propel operate push cause lead boost | driver car vehicle road fuel initiative storage growth
driveline: transmission axle | vehicle
driven: motivated powered led propelled | drive
driver: motorist operator chauffeur trucker factor cause reason | car vehicle license truck taxi crash racing bus growth
driverless: autonomous selfdriving automated | car
drivethru: drive window | restaurant lane
drivetrain: powertrain transmission engine | vehicle
driveway: entrance drive road parking garage | house car
driving: drive motoring steering | licence car driver license road
drizzle: rain sprinkle | weather shower
drone: uav unmanned quadcopter uas | aerial flight deliver delivery
drop: fall decline decrease plunge reduction slump dip reduce lower plummet | percent lose less down release
dropbox: ballot vote | election
droplet: drop particle | cough airborne
dropoff: decline fall decrease | demand
dropout: drop quit | school student leave
dropship: ship direct supplier | online
drought: dryness dry shortage water | rain crop arid farmer famine
drown: drowning submerge | water swim death lifeguard sea flood
drowsily: sleepy
drowsiness: drowsy sleepy | sedation effect
drowsy: sleepy drowsiness | tired
drubbing: defeat
drudgery: work routine | task
drug: medicine medication pharmaceutical treatment narcotic therapy substance pill compound candidate tablet | patient dose cocaine opioid trial fda heroin trafficking
drugmaker: pharmaceutical pharma manufacturer biopharma | drug vaccine
drugstore: pharmacy chemist | prescription retailer store
drum: percussion barrel | drummer band music
drumkit: percussion
drummer: percussion musician drum | band
drunk: intoxicated impaired alcohol | driving driver dui
drunken: intoxicated inebriated impaired | alcohol
dry: arid drought dehydrated | water moisture drying desert
drydock: shipyard repair | ship
dryer: drying appliance | laundry hair
drywall: plasterboard | construction ceiling
dual: double twin two | both
dub: call
dubbed: called nicknamed | named translated
dubious: doubtful questionable
duchenne: muscular dystrophy | boy
duck: waterfowl bird mallard | hunting poultry avian
duct: pipe tube | air
ductwork: hvac
due: owed payable scheduled expected deadline because owing | date pay
duel: fight contest battle
dues: fee subscription payment | member
duet: song two | singer
dugout: shelter bench canoe | baseball coach
dui: drunk driving impaired alcohol | arrest
dull: boring dim blunt | slow
duly: properly
dumb: stupid mute | silent
dummy: placebo
dump: landfill discard dispose tip waste | trash illegal site unload ditch scrap
dumping: unfair cheap import | duty
dunce: stupid
dune:  | sand beach
duo: pair two | band
duodenal: intestine | stomach
duopoly: two dominant market | competition
dupe: deceive fraud
duplex: house home apartment two | unit
duplicate: copy replica repeat
durability: durable lasting longevity strength
durable: sturdy lasting rugged tough robust goods | material appliance
duration: length period term time long minutes hours months years lasting | month week last hour
duress: pressure force threat | confession
dusk: twilight sunset evening | dark night
dust: powder dirt particle | air storm pollution
dustbin: bin trash
dustman:  | waste collection
dustup: dispute
dutch: netherlands holland | amsterdam rotterdam hague
dutiful: obedient
duty: responsibility obligation tariff tax task job levy | import custom role serve officer shift
dutyfree: airport tax travel | shop
dvd: disc movie | film
dwell: live reside inhabit | home
dweller: resident inhabitant occupant
dwelling: home house residence housing apartment unit property | live resident residential new
dwi: drunk driving intoxicated | arrest
dwindle: decline shrink decrease diminish reduce | fewer population fall
dwindling: declining shrinking decreasing diminishing
dwt: tonnage deadweight capacity | vessel
dye: colour color | pigment
dying: death terminal | die palliative
dynamic: energetic lively changing vigorous
dynamically: energetic
dynamo: generator power | bike
dynasty: family
dysfunction: disorder impairment | failure sexual
dyslexia: reading learning | difficulty
dyslexic: dyslexia reading | learning
dysphagia: swallowing
dystrophy: muscular muscle | wasting duchenne
each: every per individual apiece | all both unit
eager: keen enthusiastic excited | want forward ready
eagerly: keenly enthusiastically anxiously | await anticipate
eagerness: enthusiasm keenness | interest want
ear: hearing auditory aural | implant infection throat deaf
earache: ear pain
earbud: earphone headphone | wireless audio bluetooth
earlier: previously before prior previous sooner ago | last year past early
earliest: first oldest soonest | early date begin
early: soon initial advance preliminary beginning start first | before morning stage
earmark: allocate reserve designate dedicate set assign | fund money
earn: make receive gain profit win income generate pay paid post report record | salary wage earnings net degree
earned: received won gained made | earning income salary awarded
earner: worker income wage | high
earnest: serious sincere
earnestly: seriously
earning: income pay profit make | wage
earnings: profit income results net ebitda eps | quarter share salary wage report
earnout: contingent payment milestone | acquisition deal
earphone: earbud headphone headset | audio
earring: jewelry jewel | gold
earth: planet world globe soil ground | global land space orbit satellite climate
earthly: world
earthmover: excavator bulldozer caterpillar | machine
earthmoving: excavation
earthquake: quake tremor seismic temblor | magnitude epicenter aftershock richter
earthwork:  | excavation site
earworm: song
ease: relieve simplify reduce facilitate relax alleviate lessen | easy relief simple restriction convenience
easement: right access | land
easier: simple
easily: readily simply effortlessly | easy simple quickly
east: eastern oriental | asia coast side
easter: holiday spring | egg april
eastern: east oriental | asia europe coast ukraine
easy: simple effortless straightforward convenient | simplify accessible user quick ease
easygoing: relaxed
eat: consume dine feed ingest | food diet meal restaurant consumption dinner
eaten: consumed | food
eatery: restaurant diner cafe | food menu
eavesdrop: listen wiretap spy | phone
ebanking: online internet digital | bank
ebike: bike electric bicycle | battery ride
ebitda: earnings profit | adjusted margin amortization depreciation million quarter
ebola: virus hemorrhagic | outbreak
ebook: digital book kindle | download
ecb: central bank european euro | rate
eccentric: unusual odd quirky | orbit artist
ecg: heart electrocardiogram ekg | cardiac
echo: repeat reflect resonate | sound agree
eclipse: surpass exceed overshadow | solar moon
ecofriendly: green sustainable environmental | product
ecolodge: sustainable | hotel
ecological: environmental green nature ecology | impact ecosystem
ecologist: ecology environmental scientist | wildlife
ecology: environment ecosystem nature | study species
ecommerce: online retail commerce internet etail digital web | website marketplace sale shop amazon
economic: financial fiscal commercial business monetary | economy gdp growth trade recession market
economical: affordable efficient cheap inexpensive | cost save fuel low
economically: financially cheaply affordably efficiently | economic cost
economics: finance economic economist cost profitability | economy unit
economies: savings scale efficiency | cost
economist: analyst forecaster | economy economics bank forecast chief
economize: save cut | frugal
economy: market gdp finance growth industry | economic recession trade inflation output job
ecosystem: environment habitat community network nature | marine
ecotourism: tourism | sustainable nature
ecstasy: mdma joy | drug tablet party
ecstatic: thrilled delighted overjoyed happy
ectopic: pregnancy
eczema: dermatitis skin | itch atopic cream
edema: swelling fluid
edge: advantage border margin side brink lead near outskirts | competitive cutting rim city
edgy: nervous
edible: food eat | cannabis
edict: order decree law | ban
edifice: building structure | historic
edit: cut revise change | editor
editing: revision | film text
edition: version issue volume release publication | book print magazine newspaper copy annual
editor: journalist | newspaper magazine editorial chief publication newsroom
editorial: opinion article column commentary | editor newspaper content journalist
edtech: education technology | learning elearning
educate: teach train instruct school inform | education student awareness learn teacher
educated: trained schooled qualified learned | graduate degree university education
education: schooling teaching learning training instruction tuition | school student university teacher college degree graduate literacy study
educational: teaching learning instructional academic | school student education curriculum program
educationalist: educator | teacher
educator: teacher instructor professor lecturer tutor | school education student classroom
eeg: brain electroencephalogram | wave
effect: impact result consequence influence outcome | change cause side force benefit
effective: efficient successful working potent efficacious valid efficacy effectiveness works | date result work begin immediately percent effect
effectively: efficiently successfully | work well
effectiveness: efficacy efficiency success performance | effective result evaluate reduce work benefit
efficacious: effective work efficacy | treatment
efficacy: effectiveness benefit performance | trial endpoint patient clinical percent phase response
efficiencies: savings synergies productivity | cost
efficiency: productivity effectiveness performance economy | save saving energy cost streamline reduce optimize
efficient: productive effective economical streamlined | saving energy efficiency fast reduce
efficiently: effectively productively | efficiency
effluent: wastewater sewage discharge waste runoff | treatment water pollution industrial river
effort: attempt initiative work campaign endeavor drive endeavour | support project help aim try
effortless: easy simple seamless
effortlessly: easily
egg: ovum embryo | poultry hen chicken fertility ivf farm
eggplant: aubergine | vegetable
eggs: ovum poultry | hen salmonella nest chicken
ego: self pride | personality
egregious: serious bad
egyptologist: egypt archaeologist | ancient
ehr: electronic health | record software
eight: eighth octet | number
eighteen: eighteenth majority | adult number age
eighteenth: eighteen century | anniversary year
eighth: eight quarter | round place
eighty: eightieth octogenarian | percent number age
either: one both or | option choice
eject: expel remove | ejection
ejection: expulsion removal | seat
ekg: heart electrocardiogram ecg | cardiac
elaborate: explain detailed expand complex | detail describe comment
elaboration: detail explanation | explain
elapse: pass expire lapse time | period waiting since
elastic: flexible stretchy stretch | rubber demand cloud
elastin: skin | protein
elated: thrilled delighted overjoyed happy
elation: joy delight
elbow: arm joint | injury surgery tommy
elder: senior older elderly | leader care community old tribe
elderly: old senior aged older pensioner geriatric | age care resident nursing retirement dementia
eldest: oldest firstborn | son daughter
elearning: online course training | education
elect: vote choose select name pick | election voter chairman ballot board mayor candidate president
elected: voted chosen | election win candidate representative
election: vote poll ballot voting race campaign | candidate elect voter party president electoral
electioneering: campaign vote | party
elective: optional course
elector: voter | college
electoral: voting election polling | vote voter college commission
electorate: voter constituency voters public | election vote
electric: electrical powered battery electrified ev power plugin | vehicle charging utility car grid electricity
electrical: electric electronic power | wire voltage equipment engineer electricity utility
electrician: electrical wiring | trade contractor
electricity: power energy electric current grid | utility megawatt generation outage kilowatt plant supply
electrification: electric batteries power | vehicle
electrify: electric battery | railway
electrocardiogram: ecg ekg | heart
electrocute: execute shock | death
electrode: anode cathode | battery
electroencephalogram: eeg | brain
electrolyser: hydrogen green electrolyzer electrolysis | plant
electrolysis: hydrogen water | green
electrolyte: salt battery | fluid sodium drink
electrolyzer: hydrogen electrolysis | megawatt
electromagnetic: magnetic radio | wave field
electron: particle beta | microscope physics atom beam
electronic: digital online computerized electric | device gadget
electronically:  | online digital
electronics: electronic device gadget hardware | semiconductor consumer chip component circuit
electroplating: coating
elegant: stylish chic graceful refined sophisticated | design
elegantly: stylish
element: component part factor feature ingredient | chemical aspect atom
elementary: primary basic | school grade pupil
elephant: animal mammal | zoo ivory poaching
elevate: raise promote lift increase boost appoint | higher level upgrade position
elevated: high increased raised | level
elevation: height altitude promotion rise appointment | feet position
elevator: lift escalator | floor building grain space
eleven: eleventh squad | number team
eleventh: last deadline | hour
elicit: evoke draw prompt provoke cause | response reaction
eligible: qualified entitled qualifying | eligibility qualify criterion apply requirement applicant
eliminate: remove end eradicate abolish cut rid | reduce elimination layoff job knock
eliminated: removed | knocked
elimination: removal eradication abolition eliminate | knockout
elite: top best select leading | athlete school prestigious
elsewhere: other abroad away | worldwide relocate
elude: escape evade avoid
elusive: rare
email: message mailbox contact | address newsletter send
emancipate: free liberate | slavery
emancipation:  | freedom slavery
embankment: bank levee dam dike river | road slope flood wall
embargo: ban sanction restriction | trade
embargoed: restricted banned | release
embark: begin start board launch undertake | cruise journey ship
embarkation: boarding | port
embarrassed: ashamed
embarrassing: humiliating awkward | scandal apology
embarrassment: humiliation shame | scandal apology
embassy: mission ambassador diplomat diplomatic | visa foreign
embattled: troubled
embed: integrate incorporate insert
embedded: integrated | built included
embezzle: steal defraud misappropriate theft fraud embezzlement | embezzlement fund
embezzlement: theft embezzle fraud misappropriation stealing | fund
emblem: symbol logo badge insignia | flag brand
embody: represent symbolize exemplify personify | value spirit
embolism: clot blockage | lung blood
embrace: adopt accept welcome hug | support change
embroider: sew stitch | textile
embryo: fertilized egg embryonic | fetus ivf
embryonic: embryo early | fetal stem
emcee: host presenter mc | ceremony event
emea: europe africa middle | region
emerge: appear arise surface develop | emergence new exit bankruptcy
emergence: appearance rise arrival | emerge
emergency: crisis urgent disaster accident | rescue ambulance response hospital evacuate firefighter relief service
emergent: emerging | new
emerging: developing new growing | market
emeritus: retired former honorary | professor chairman
emigrant: migrant abroad | leave
emigrate: leave move relocate migrate
emigration: migration | abroad
emigre: exile migrant | russian abroad
eminent: famous distinguished prominent
emirati: emirates uae
emissary: envoy representative | president
emission: pollution discharge release exhaust carbon greenhouse | co climate gas dioxide tonne pollutant reduce
emit: release discharge produce radiate | emission pollution carbon
emitter:  | emission source
emmy: award | television
emoji: emoticon icon | message
emotion: feeling sentiment mood | emotional anger joy psychology
emotional: psychological sentimental mental | emotion feeling stress trauma wellbeing
emphasis: focus stress priority importance | emphasize attention key
emphasise: emphasize stress underline highlight
emphasize: stress highlight underline underscore focus | importance note emphasis
emphatic: strong clear
emphatically: strongly
emphysema: copd lung | smoking
empire: dynasty realm kingdom
empirical: observed evidence experimental | data
empirically: evidence | data
employ: hire recruit use engage work staff | job employment workforce people
employee: worker staff personnel workforce associate colleague staffer headcount | job hire union team people labor
employees: workers staff personnel workforce headcount team people | number
employer: company firm business boss organisation | job hire employ payroll workplace
employment: job work labor occupation hiring jobs payroll | workforce career employ rate
emporia: store
emporium: store shop department | retail
empower: enable help equip empowerment allow | woman
empowerment: empower enable | woman
empty: vacant unoccupied bare unused unload drain | vacancy abandon
emr: electronic medical | record software
ems: ambulance emergency paramedic | medical
emulate: imitate copy match
enable: allow permit let empower facilitate help | make support provide able user
enact: pass legislate adopt approve implement law | legislation bill sign parliament
enactment: passage adoption enact legislation | law
enamel: coating | tooth
encephalitis: brain inflammation
enchanting: charming
enclave: territory area | spanish
enclose: surround contain fence attach | wall envelope
enclosure: pen compound fence | zoo
encoder: video
encompass: include cover comprise span contain
encore: repeat reprise | concert
encounter: meet face experience meeting confront | contact problem
encourage: promote urge motivate support foster incentivize inspire | incentive invite stimulate help
encouraged: optimistic
encouragement: support motivation incentive inspiration | encourage promote
encouraging: positive promising
encroach: trespass | land
encrypt: encryption scramble protect secure | data key
encrypted: coded | secure
encryption: encrypt cryptography security | data key
encyclopaedia: reference book | wikipedia
encyclopedia: reference book | wikipedia
end: finish conclude stop terminate close cease expire complete finale deadline last over | final conclusion until termination expiration result date
endanger: threaten jeopardize risk imperil | danger species extinction endangered
endangered: threatened rare extinct vulnerable | species
endearing: lovable
endeavor: effort attempt undertaking try venture | initiative project
endeavour: try attempt effort aim | project
endemic: native widespread | regional disease
enders: finish
ending: finish conclusion end close termination ended | quarter
endless: infinite unlimited eternal continuous | forever
endlessly: forever
endocrine: hormone gland | thyroid
endocrinologist: hormone doctor | diabetes
endometrial: uterus uterine | womb cancer
endometriosis: womb uterus | pelvic women
endorse: support back approve recommend sponsor | endorsement candidate celebrity backing
endorsement: support approval backing endorse recommendation | celebrity
endoscope: camera scope endoscopy | gut
endoscopy: scope camera endoscope | gut
endovascular: vessel catheter | minimally aneurysm
endow: donate fund give bequeath | endowment scholarship chair
endowed: funded donated | professorship
endowment: fund donation gift | university scholarship
endpoint: outcome measure goal | primary secondary trial met device
ends: finishes expires closes concludes | date
endurance: stamina resilience durability | marathon
endure: suffer withstand last survive tolerate bear | resilience long
enduring: lasting lifelong permanent durable | legacy long
enemy: foe adversary opponent rival | war military fight
energetic: active dynamic vigorous lively | energy
energise: boost stimulate energize | growth
energy: power electricity fuel gas | renewable solar wind oil utility megawatt nuclear efficiency grid
enforce: implement impose apply police uphold | enforcement law rule compliance regulation fine
enforceable: binding legal valid | contract
enforcement: implementation police policing enforce compliance crackdown action | law
enforcer: regulator police | law
engage: involve participate hire employ attract interact appoint | engagement contract community consult
engaged: involved participating betrothed committed engagement | marry fiance active
engagement: involvement participation commitment interaction betrothal | community marriage stakeholder audience
engender: create cause generate foster produce | trust
engine: motor turbine powertrain powerplant | aircraft car horsepower fuel diesel power jet
engineer: technician designer design build develop developer | engineering technical construction software
engineered: designed | built
engineering: construction design technology technical | engineer build project science contractor
enginemaker: engine | manufacturer
england: english britain uk british | london
english: british england | language speak
englishman: briton british english | england
engrave: carve | print
engraving: print etching | art
engrossed: absorbed immersed | interested
engulf: swallow overwhelm consume surround | fire flame flood
enhance: improve boost strengthen increase upgrade enrich augment | enhancement better quality
enigma: mystery puzzle
enjoin: prohibit injunction block | court
enjoy: like love appreciate relish | fun experience pleasure popular enjoyment
enjoyment: pleasure fun delight satisfaction | enjoy entertainment
enlarge: expand extend increase grow widen | expansion bigger size
enlarged: combined expanded bigger | group
enlist: recruit join enroll sign | military army volunteer help
enormous: huge massive vast immense giant | large big size
enough: sufficient adequate plenty | capacity meet
enquire: ask inquire contact | information
enquiry: inquiry question contact investigation | media
enraged: angered furious
enraptured: delighted
enrich: enhance improve | uranium enrichment culture vitamin
enrichment: uranium nuclear | iran
enrol: enroll register join enrolment admit enrollment | student course
enroll: register join enlist admit sign | enrollment student participant patient program member
enrolled: registered joined enroll | participating patient
enrollee: participant patient | member enroll
enrollment: enroll registration student intake enrolment | number pupil patient open
enrolment: enrollment registration intake | student
enroute: way journey | plane
ensconced: settled
ensemble: group orchestra band company | music perform chamber cast
enshrine: induct honour | hall
ensue: follow result arise | subsequent after
ensuing: following subsequent resulting
ensuite: bathroom bedroom | hotel
ensure: guarantee secure assure safeguard protect confirm make | sure safety
entail: involve require include mean | consist cost
entente: agreement
enter: join access begin come penetrate register | entry sign agreement market entrance
enteric: intestine gut
enterprise: business company firm venture organization corporation undertaking | entrepreneur customer commercial
entertain: amuse host perform | entertainment audience show
entertained: amused
entertainer: performer singer | comedian actor
entertaining: fun amusing | show
entertainment: show amusement recreation leisure | film music media concert television theatre
enthralling: exciting
enthuse: excite
enthusiasm: passion excitement eagerness interest | enthusiastic keen support
enthusiast: fan lover
enthusiastic: keen eager passionate excited | enthusiasm fan
entice: attract lure tempt persuade | customer
enticing: attractive
entire: whole full complete total all | throughout period
entirely: completely wholly fully totally | all exclusively
entirety: whole completeness | full total
entitle: qualify authorize title call name | eligible right titled
entitled: titled eligible called named | right qualify book
entity: organization company body institution firm | subsidiary legal corporation
entomologist: insect scientist | bug
entomology: insect | bug
entrance: entry door access gate admission gateway doorway | enter lobby exam fee main
entrant: newcomer competitor participant contestant applicant entry | contest market
entrap: trap sting | police
entrapment: trap sting | police
entree: main dish course | appetizer menu
entrepreneur: founder businessman businesswoman innovator startup owner | business venture found
entrepreneurial: entrepreneur business startup
entrepreneurship: entrepreneur startup business | student
entrust: assign delegate commit
entry: admission access entrance submission application | ticket enter visa contest participant
entrylevel: junior starter graduate | job
envelope: packet cover mail | letter building
enviable: desirable
envious: jealous
environment: nature surroundings climate ecosystem setting planet ecology ecological | environmental pollution conservation green sustainability emission protect
environmental: green ecological climate nature sustainable | impact
environmentalist: activist conservationist green | oppose
envisage: envision foresee expect plan imagine anticipate
envision: imagine foresee plan visualize | vision future
envoy: ambassador diplomat representative emissary | special
envy: jealousy covet | admire
enzymatic: enzyme | reaction
enzyme: protein catalyst | biological reaction cell inhibitor
eosinophilic: immune inflammation | asthma
ep: record release | song track
epa: environmental agency regulator | emission
ephemeral: temporary
epic: heroic saga grand | film story poem
epicenter: center hub | earthquake outbreak
epidemic: outbreak pandemic spread | disease virus infection case opioid flu contagion
epidemiological: epidemiology disease | public study
epidemiologist: disease scientist epidemiology | outbreak
epidemiology: disease spread | population outbreak
epidural: injection anesthesia | birth spinal
epigenetic: gene | genetic expression
epilepsy: seizure epileptic | brain
epileptic: epilepsy | seizure
epilogue: ending
epinephrine: adrenaline | allergic anaphylaxis
episode: installment show series part event instalment broadcast | television podcast premiere incident
epitomize: exemplify embody represent typify | symbol
epoch: era age period | history geological
eps: earnings share profit | diluted
equal: same identical equivalent match even fair | equality equity gender right parity number
equality: parity fairness equity equal | gender rights discrimination
equally: evenly fairly similarly | same share split
equate: equal correspond represent same amount | equivalent
equation: formula expression | mathematics mathematical solve
equestrian: riding | horse
equilibrium: balance stability | market state
equine: horse pony
equip: furnish fit outfit provide supply install | equipment feature gear
equipment: gear machinery apparatus hardware device tool machine system | equip supply kit install instrument
equitable: fair just equal | equity
equitably: fairly
equities: stocks shares | market
equity: stake share stock ownership fairness capital interest home equality | private fund investor loan
equivalent: equal same comparable corresponding counterpart | amount per
er: emergency | hospital room
era: age period epoch time years | history decade century new
eradicate: eliminate end wipe exterminate eradication | polio disease
erase: delete remove wipe | data memory eliminate
erect: build construct install raise put | tower statue monument building
ergo: therefore
ergonomic: comfortable | chair comfort design
erode: wear diminish weaken erosion wash | coast soil beach
erosion: decline loss decrease coastal soil | margin beach
erp: enterprise resource | planning software sap
errand: task chore | delivery
erratic: irregular unpredictable
erroneous: wrong incorrect false mistaken
erroneously: wrongly incorrectly mistakenly
error: mistake fault bug inaccuracy flaw | correct wrong correction failure
erstwhile: former previous | predecessor chief
erupt: explode explosion burst eruption | volcano lava ash volcanic violence
eruption: erupt volcano lava | ash
esa: european | space agency
escalation: increase intensification rise surge | conflict tension violence war
escalator: stair lift stairs | station
escape: flee evade avoid getaway | prison fugitive evacuate inmate rescue
escooter: electric rental | ride
escort: accompany guard convoy guide | police security
escrow: deposit trust held account | fund
esg: sustainability governance environmental | report
esim: sim | mobile roaming
esl: english language | learner
esophageal: esophagus gullet | oesophageal cancer
esophagus: gullet throat esophageal | cancer
especially: particularly notably specifically | special mainly
espionage: spying spy intelligence | charge
esplanade: promenade | seafront
esports: gaming competitive | tournament gamer
espresso: coffee | machine
essay: paper article composition writing | write student contest writer
essential: vital crucial necessary critical key important fundamental | need required basic
essentially: basically fundamentally effectively | mainly
establish: found create form launch setup start set institute | founded establishment new since founder build
established: founded existing proven formed | since long found
establishment: foundation creation formation institution business | establish founding set restaurant
estate: property land realty inheritance house housing development grounds | real home heir mansion
esteemed: respected prestigious renowned
estimate: forecast project approximate projection valuation guess assess calculate reckon predict about roughly | expect approximately value analyst number
estimated: approximate projected expected roughly around about | cost
estrogen: hormone oestrogen | female menopause
estuary: river | port
eta: arrival expected time | train
etail: online ecommerce retailer | web
etailer: online retailer ecommerce | web
etc: others
etch: engrave
etching: print art
etd: departure expected time | train
eternal: everlasting perpetual endless | forever life
eternity: forever infinity | life
etf: fund exchange index tracker | traded
ethanol: biofuel alcohol corn fuel | plant
ethernet:  | network cable
ethic: moral principle value | conduct
ethical: moral principled responsible | ethics conduct code integrity
ethiopian: ethiopia
ethnic: racial cultural minority ethnicity | diversity origin group
ethnically: ethnic | race
ethnicity: race ethnic | demographic
ethnographic: culture | field
ethnography: culture anthropology
etiology: cause origin | disease
eu: european union brussels | commission
eukaryote: cell organism
euro: eur currency | million
europe: european eu continent | france germany union
european: europe eu | union commission brussels euro
euthanasia: assisted dying | mercy death
euthanize: kill
ev: electric vehicle car plugin battery bev | charger charge
evacuate: flee leave clear remove evacuation | fire shelter flood resident
evacuation: evacuate clear exodus removal | resident flood fire shelter
evacuee: displaced refugee | shelter
evade: avoid escape dodge evasion elude | tax
evaluable: assessed patient | trial
evaluate: assess review examine measure judge analyze appraise | evaluation study test trial assessment
evaluation: assessment review appraisal analysis study | evaluate test trial measure
evangelical: christian protestant | church
evaporate: disappear vanish | water
evaporation: vaporization evaporate | water heat
evasion: avoidance dodging cheat | tax
eve: day before night | christmas year
even: level equal balanced | break still
evening: night pm dusk | dinner event
evenly: equally
event: occasion conference function gathering ceremony happening festival competition race show | attend hold host occur participant ticket celebrate meeting
eventgoer: attendee
eventual: final ultimate
eventually: ultimately finally later | end
ever: always history | record first
everlasting: eternal permanent
every: each all per daily | annual yearly weekly
everybody: everyone all
everyday: daily ordinary common routine | life
everyone: all everybody
everywhere: worldwide throughout nationwide across | all global available
evict: expel eject remove eviction tenant | landlord
eviction: removal eject | tenant
evidence: proof data testimony finding indication exhibit | show prove court trial study demonstrate
evident: clear obvious apparent visible | show
evidently: clearly obviously apparently | show
evil: wicked bad harm | crime
evocative: memory
evoke: elicit recall suggest arouse | memory inspire
evolution: development change progress transformation | species darwin evolve genetic
evolve: develop change grow transform adapt | evolution
evtol: taxi aircraft vertical electric | air
ewallet: digital mobile payment | app
ewaste: electronic | waste recycling
ewe: sheep lamb | flock
exabyte:  | data storage
exacerbate: worsen aggravate intensify
exacerbation: worsening flare aggravation | asthma copd
exact: precise accurate specific | number exactly amount
exactly: precisely accurately | exact specific
exaflop: supercomputer
exaggerate: overstate inflate | false claim
exaggerated: overstated inflated
exam: test examination assessment | student score grade
examination: exam test inspection review checkup analysis inquiry | examine student doctor investigate
examine: study investigate inspect review analyze assess test check | examination exam research patient
examiner: inspector assessor | reviewer exam
example: instance case sample model illustration | such include
exascale: supercomputer
exasperated: annoyed frustrated
excavate: dig earthwork | site
excavation: dig archaeology digging excavate | site mine
excavator: digger machine | construction
exceed: surpass top beat outpace outperform overtake pass above over outstrip more | than excess expectation number
exceedingly: extremely
excel: outstanding shine succeed | excellence spreadsheet
excellence: quality distinction merit outstanding | award
excellent: outstanding superb great exceptional superior | excellence award quality
except: excluding apart besides | exemption
exception: exemption exclusion waiver | except rule exclude
exceptional: outstanding extraordinary remarkable excellent rare onetime nonrecurring special | unusual award item charge
exceptionally: extraordinarily unusually
excess: surplus extra exceeding over deductible | more above exceed policy
excessive: undue extreme unreasonable disproportionate | too exceed over
exchange: swap trade market trading switch | stock currency list nasdaq nyse bourse share student
excise: tax duty levy remove | alcohol tobacco fuel surgery
excite: thrill stimulate | excitement enthusiasm
excited: thrilled delighted pleased enthusiastic | forward proud
excitedly: happy
excitement: thrill enthusiasm anticipation | excited
exciting: thrilling exhilarating | new excited
exclaim: shout cry | say
exclamation: shout cry | mark
exclude: omit except bar ban ineligible | exclusion without
exclusive: sole only private restricted | exclusively right license
exclusively: only solely | exclusive sole
exclusivity: exclusive rights sole | period
exconvict: former prisoner inmate | release
excruciating: painful
excursion: trip tour outing | day
excuse: justification pretext forgive exempt | reason
exec: executive boss manager officer director | company senior
execute: implement carry perform sign complete kill execution death | prisoner plan
execution: implementation performance killing hanging death | execute penalty inmate
executive: ceo chief director manager boss leader officer president | board appoint head management company senior
executor: administrator trustee | will estate
exemplary: outstanding model
exemplify: illustrate demonstrate represent show embody | example
exempt: excused free waive exemption excluded exempted immune waiver | tax
exemption: waiver exclusion exception relief exempt | tax
exercise: workout training fitness drill activity | physical option gym military health walk
exert: apply use exercise | pressure influence effort
exertion: effort strain | physical exercise
exfoliate: skin | scrub
exhaust: deplete drain tire emission fumes | gas pipe vehicle fume car
exhausted: tired depleted weary spent | fatigue run
exhaustion: fatigue tiredness depletion
exhaustive: thorough complete comprehensive
exhaustively: thoroughly
exhibit: display show present showcase exhibition | museum gallery art booth fair
exhibition: show display exhibit fair expo showcase | museum gallery art artist visitor curator
exhibitor: vendor booth participant stand | show
exhilarating: exciting
exile: banish abroad flee | leader refugee
exist: live be occur | existence present available
existence: presence being life | exist
existing: current present | already
exit: leave departure depart withdraw withdrawal quit sale way | market investor
exonerate: clear acquit innocent free | conviction
exoplanet: planet | star telescope
exorbitant: expensive excessive high steep | price
exotic: foreign unusual
expand: grow extend increase enlarge broaden widen growth open | expansion new add market
expanded: enlarged extended grown increased widened | expansion
expansion: growth extension enlargement increase broadening | expand new open build add plan market
expat: expatriate foreign abroad overseas | worker foreigner
expatriate: foreign abroad overseas | worker
expect: anticipate forecast project predict hope estimate plan guidance | likely outlook schedule due expectation
expectancy: lifespan anticipation | life
expectant: pregnant hopeful | mother
expectation: forecast anticipation projection hope outlook estimate | expect guidance analyst
expected: anticipated projected forecast scheduled due likely estimated | will guidance
expectorant: cough | syrup
expedient: useful
expedite: accelerate hasten speed quicken streamline fast
expedition: voyage trip exploration mission journey | explorer antarctic crew
expel: remove eject banish deport oust expulsion ban | diplomat
expend: spend use consume | expenditure
expenditure: spending expense outlay cost capex disbursement | budget capital invest
expense: cost expenditure charge spending outlay | pay budget operating
expensive: costly dear pricey high premium cost price | luxury dollar
expensively: costly
experience: expertise background knowledge skill undergo encounter | year career experienced veteran served
experienced: skilled seasoned veteran expert | experience expertise
experiential: hands immersive | learning
experiment: test trial study research pilot | laboratory scientist experimental researcher hypothesis
experimental: investigational trial pilot prototype test | experiment study drug
experimentally: empirically tested | experiment test
experimentation: testing trial research | experiment
experimenter: researcher scientist | experiment
expert: specialist professional authority consultant scientist skilled | expertise knowledge adviser researcher analyst
expertise: knowledge experience skill competence specialist know knowhow specialty | expert bring
expertly: skillfully
expiration: expiry end expire deadline valid until | date
expire: end lapse terminate finish deadline valid until | expiration expiry term date
expiry: end expiration deadline valid until | date
explain: describe clarify say account reason because attribute simplify | explanation why
explanation: reason account clarification description cause | explain why give
explant: remove | implant
explicit: clear specific | sexual content
explicitly: clearly
explode: blast detonate burst erupt explosion | bomb fire blow
exploit: use abuse misuse take | exploitation vulnerability hacker worker
exploitation: abuse use extraction | trafficking
exploration: prospecting discovery search survey drilling | explore mineral oil space mining drill gold
exploratory: preliminary investigative | early drilling
explore: investigate examine study discover consider drill prospect search | exploration explorer option oil
explorer: adventurer expedition drilling mining junior | exploration gold
explosion: blast detonation eruption bombing | explode bomb fire gas injure kill
explosive: bomb dynamite detonating | explosion blast device
expo: exhibition show tradeshow fair exposition | booth
exponential: rapid
exponentially: rapidly
export: ship sell overseas | trade shipment foreign exporter tariff market
export: ship overseas
expose: reveal uncover disclose subject | exposure risk leak
exposed: revealed vulnerable unprotected | exposure contact infected
exposition: expo exhibition fair
exposure: contact risk publicity vulnerability holding visibility | expose radiation toxic chemical market
expound: explain elaborate
express: voice state convey fast say | expression courier train concern
expressed: stated voiced conveyed | concern interest
expression: statement phrase look | gene freedom express
expressway: motorway highway freeway | road toll
expropriate: seize nationalise confiscate | property
expropriation: seizure nationalisation | property
exquisite: beautiful
extant: existing
extend: expand prolong lengthen stretch renew continue | extension longer until deadline
extended: longer prolonged lengthy additional lengthened | extension until
extension: expansion prolongation renewal addition lengthening wing annexe | extend longer year contract deadline build
extensive: broad wide comprehensive large widespread | range scale
extensively: widely broadly thoroughly
extent: degree scope scale range size level | damage area
exterior: outside outer outdoor facade | building
exterminate: kill eradicate destroy | pest
external: outside outer foreign independent | third
externally: outside
extinct: vanished lost extinction | species
extinction: extinct disappearance endangered die species disappear | risk
extort: blackmail demand threaten | money
extortion: blackmail threat racket | money
extra: additional more further added bonus supplementary
extracellular: outside cell
extract: remove mine obtain take withdraw drill | extraction oil mineral excerpt lithium
extracurricular: club activity | afterschool student
extradite: extradition deport hand | suspect
extradition: extradite transfer | suspect
extraneous: irrelevant
extraordinarily: exceptionally
extraordinary: exceptional remarkable special unusual | meeting outstanding
extrapolate: estimate project infer
extraterrestrial: alien space | planet life
extravagant: lavish expensive luxury | spend
extravaganza:  | spectacle show
extravehicular: spacewalk
extreme: severe intense radical utmost | weather extremist heat
extremely: very highly severely exceptionally | extreme
extrude:  | shape plastic
extrusion:  | plastic aluminium
exuberant: optimistic bullish excited | market
exurb: suburb
exwife: divorce
eye: vision sight ocular ophthalmic optic | blindness retina ophthalmology optometrist lens glasses
eyedrop: drop eye | ophthalmic
eyeglass: glasses spectacles
eyelid: eye lid | drooping
eyeliner: makeup
eyes: eye vision sight ocular
eyeshadow: makeup
eyesight: vision sight | eye blind glasses optician
eyesore:  | derelict ugly
eyewear: glasses sunglasses spectacles frame | lens optical
eyewitness: witness saw onlooker observer | testimony
faa: aviation regulator flight | administration
fable: story | tale
fabric: cloth textile material linen | cotton clothing polyester apparel weave silk wool
fabricate: make manufacture | build
fabricated:  | made built false
fabrication: manufacturing construction | production
fabs:  | factory semiconductor
fabulous: wonderful great excellent
facade: front exterior | building
face: confront encounter meet experience facial | challenge mask threat charge
facebook: meta social | instagram follow
facemask: mask face | covering ppe
facetime: video | call
facial: face cosmetic | skin
facilitate: enable ease help assist support | allow simplify access
facility: plant factory centre center building site installation premises loan credit line revolver complex warehouse | square construction laboratory bank million open
fact: truth information detail reality | statistic figure
faction: group wing party split | rebel
factor: cause element reason driver component | risk contribute influence determine affect key
factoring: receivable invoice financing | lender
factory: plant facility mill manufacturing works | manufacturer production manufacture worker assembly produce
factotum: assistant servant | general
factual: true real
faculty: professor teacher department | university academic college school
fade: decline disappear dim diminish | loss
faded: dim worn | color
fahrenheit: temperature degree
fail: collapse lose bankrupt miss flunk falter underperform | failure unable unsuccessful default breach malfunction bankruptcy reject
failover: backup
failsafe: backup | safety
failure: collapse breakdown malfunction bankruptcy fault outage | fail loss heart unsuccessful default
faint: weak dim collapse pass | symptom unconscious
fainting: faint | collapse unconscious
faintly: slightly
fair: just equitable reasonable exhibition expo show festival | fairness trade market equal carnival ride livestock
fairground: fair venue | carnival
fairly: equitably justly reasonably | fair equal
fairway: golf course | hole
fairytale: story
faith: religion belief trust confidence | church religious christian
faithful: loyal devoted true | fan supporter
faithfully: loyally
fake: counterfeit false fraudulent forged bogus sham | fraud scam forgery replica
falcon: bird hawk raptor | nest
fall: decline drop decrease autumn reduce plunge slump tumble collapse | lower percent down less loss
fallacious: false
falloff: decline drop decrease | demand
fallout: consequence aftermath radioactive impact effect | nuclear loss
fallow: crop unused | field
false: untrue incorrect fake misleading inaccurate wrong bogus | fraud lie misinformation
falsification: forgery fake fraud | record
falsify: fake forge fabricate | fraud
falter: stumble weaken slow fail | decline
fame: celebrity stardom renown | hall famous inductee recognition
famed: famous renowned celebrated legendary
familial: family
familiar: known recognizable acquainted | common
family: relative household parent kin clan | child mother father home spouse wife
famine: hunger starvation food | africa aid
famous: renowned celebrated known iconic celebrity acclaimed legendary | fame star best
fan: supporter enthusiast follower spectator admirer | audience club ventilator attend crowd
fanatical: extreme
fanbase: supporter | fan
fanciful: imaginary
fancy: like elegant luxurious | dress
fans: supporter follower enthusiast | crowd
fantastic: wonderful great amazing excellent | proud
fantasy: fiction imagination dream | novel film league game
fanzine: magazine
faq: question answer frequently
far: distant away remote long distance miles kilometres range kilometers | mile kilometer km
faraway: distant remote | far mile
farce: comedy | absurd
farcical: absurd
fare: price ticket charge airfare cost | bus passenger taxi train
farebox: ticket revenue | transit
farewell: goodbye departure | retire
farm: agricultural ranch agriculture grow cultivate plantation holding | farmer crop livestock acre field dairy rural
farmer: grower rancher producer agricultural | farm crop agriculture livestock harvest dairy land
farmhand: worker farm | labourer
farmhouse: house farm rural | country
farming: agriculture cultivation agricultural | farmer crop livestock farm organic
farmland: land farm field agricultural crops fields | acre
farmstead: farm farmhouse
farsighted: visionary
farther: further beyond | distance far
farthest: furthest longest distance | mile
fascinate: captivate intrigue | interest
fascinated: interested
fascinating: interesting captivating intriguing | insight
fascism: dictatorship fascist | nazi
fashion: clothing apparel style design | designer brand clothes luxury runway retailer model
fashionable: trendy stylish popular
fashionista: fashion
fast: quick rapid speedy swift express high speed mph brisk accelerated instant prompt speedily | accelerate record minute quickly hour hunger ramadan mbps kph seconds
fastball: pitch
fasten: attach secure buckle | seat belt bolt
fastener:  | screw bolt
faster: quicker speed rapid accelerate | fast
fastest: quickest top speed rapid record | time
fasttrack: accelerate expedite
fat: obese overweight grease lipid large lucrative big | obesity weight calorie diet cholesterol saturated profit margin
fatal: deadly lethal mortal | death kill fatality crash die victim accident
fatality: death killed kill victim casualty toll dead | accident crash traffic
fatally: killed deadly
fate: destiny outcome future | decide
fateful: important
father: dad parent | child family born
fatherhood:  | dad parent
fatigue: tiredness exhaustion weariness tired | sleep symptom
fatigued: tired exhausted fatigue
faucet: tap | sink water
fault: defect error blame flaw failure mistake | responsible malfunction electrical faulty
faultless: perfect
faultlessly: perfectly
faulty: defective broken malfunctioning | recall
fauna: animals wildlife
favor: support prefer benefit back advocate | approve vote majority poll
favorable: positive good advantageous beneficial | condition benefit
favorably: positively
favored: preferred favourite
favorite: popular preferred beloved best | like choice
favour: favor support prefer
favourably: positively
favourite: favorite popular preferred
fayre: fair
fbi: bureau agent | investigation
fca: financial conduct authority regulator | uk
fcpa: bribery corruption | foreign
fda: drug food regulator agency administration approval | approve
fdic: deposit insurance bank | regulator
fear: concern worry anxiety dread afraid | threat warn risk panic
fearful: afraid scared
fearless: brave
fearsome: scary
feasibility: viability practicability feasible | study
feasible: viable possible practical achievable | feasibility
feasibly: possibly
feast: banquet meal festival
feat: achievement accomplishment | record win
feather: plumage bird | down
feature: include characteristic function star capability present highlight attribute option | offer equipped film technology specification new
featured: highlighted showcased starring included
feb: february month | quarter year
febrile: fever | temperature
february: feb month | quarter year valentine
fed: federal reserve central bank | rate
federal: national government us central | fbi court agency congress
federation: union
feds: federal fbi agents government | raid
fee: charge cost payment price fare toll tuition commission tariff rate dues bank entry admission | pay dollar free royalty account
feeble: weak
feed: nourish food supply eat fodder | livestock hungry meal animal grain
feedback: response comment input reaction review opinion | survey customer
feeding: nutrition nourishment | breast infant animal feed
feedlot: cattle ranch | beef feed livestock
feedstock: raw material input | plant
feel: believe sense think experience | feeling touch
feeling: emotion sentiment sense mood | feel
feelings: emotion sentiment | feel
fees: charges costs commission income charge | bank tuition cost
feet: foot ft | square height
feline: cat kitten | pet
fell: dropped declined decreased fall | cut tree
fellow: colleague scholar member | fellowship researcher
fellowship: scholarship grant award | fellow research student program
felon: criminal convict offender | gun
felonious: criminal | assault
felony: crime offense | charge prison
fema: emergency disaster agency | relief
female: woman women girl lady | gender mother she
feminine: female womanly | woman hygiene
feminism: women equality | gender
feminist: women equality | gender
femtech: women | health
femur: thigh leg | bone fracture
fence: barrier wall railing barricade receive stolen | border perimeter enclosure goods
fencing: fence sword foil | sport barrier
fender: bumper car | crash
fermentation: brewing ferment | yeast beer
ferocious: fierce
ferrous: iron | metal scrap
ferry: boat vessel ship carry crossing | passenger island
ferryman: boat | river
fertile: productive rich | soil fertility
fertilisation: fertilization ivf conception | egg
fertilise: fertilize | pollinate
fertiliser: nitrogen potash urea fertilizer nutrient | crop
fertility: reproductive ivf | birth woman pregnancy
fertilization: fertilisation ivf conception | egg
fertilizer: nutrient nitrogen manure potash fertiliser | crop
fervent: passionate
fervently: passionately
fess: admit
fest: festival
festgoer: festival
festival: fest celebration carnival fair event fete | music film concert
festivalgoer: festival | attendee
festive: holiday christmas celebratory
festivity: celebration | party
fetal: foetal fetus | unborn pregnancy baby
fetch: sell bring raise cost | price auction
fete: festival fair celebrate celebration
fetus: foetus unborn fetal | baby pregnancy
feud: dispute row quarrel conflict
feuding: dispute conflict | party
fever: temperature pyrexia | symptom infection malaria flu dengue celsius
feverish: fever | temperature hot
feverishly: busily
few: several handful some little minority couple | small number rare
fewer: less lower reduced | decline reduce reduction
fiance: partner engaged | marry wedding
fiancee:  | engaged bride
fiasco: failure disaster debacle | cost
fiber: fibre fabric optic broadband strand | textile carbon internet network diet
fiberglass:  | glass composite
fibre: fiber broadband optic | internet network
fibreoptic:  | broadband fiber optical
fibroid: uterine uterus | womb tumor
fibromyalgia: pain | chronic muscle
fibrosis: scarring cystic | lung liver pulmonary disease
fickle: unpredictable
fico: score credit rating | borrower
fiction: novel story literature | author book science writer
fictional: imaginary invented | character novel
fictitious: fake imaginary
fiddle: violin
fiduciary: trustee trust adviser | duty
field: area sector pitch ground industry discipline paddock | oil stadium domain farm crop discovery acre
fielder:  | baseball cricket
fieldwork: research field | study
fiendish: difficult
fierce: intense strong aggressive heated violent | competition battle rivalry fighting
fiercely: strongly
fiery: passionate hot
fiesta: party | festival
fifa: football | soccer
fifteen: fifteenth dozen | number year
fifteenth: fifteen anniversary | century year
fifth: five quintile | place quarter percent
fifty: half fiftieth | percent anniversary
fig: figure fruit | tree
fight: combat battle struggle tackle bout against | war boxing oppose defeat campaign clash
fighter: boxer combatant soldier jet warrior | aircraft bout militant
fighting: combat battle clash conflict warfare | war rebel soldier
figure: number statistic amount total data person sum digit | percent statistics estimate tally result
figurehead: leader face symbol | nominal
figures: results numbers data statistics earnings | quarter
file: submit lodge document record apply | filing lawsuit court application petition claim sue plaintiff
filesharing: file | transfer
filibuster: block delay | senate
filing: submission application document registration petition form | sec file court
filipino: philippines philippine
fill: occupy complete load staff refill | vacancy position appoint replace succeed
filled: full occupied packed | capacity
fillet: fish steak | meat
filling: cavity load stuffing | dental station
film: movie picture cinema motion shoot feature production | director actor screen festival premiere documentary title
filmed: shot recorded | movie
filmgoer: cinema audience | moviegoer
filming: shoot film production | movie
filmmaker: director producer | film movie documentary
filter: purify screen strain sieve | water filtration air purification membrane
filthy: dirty
filtration: filter purification | clean water
fin: end finish | complete
final: last ultimate concluding end championship decider closing | definitive match conclude tournament title date
finale: final end conclusion climax ending last | show season episode
finalise: finalize complete conclude settle sign close | deal
finalised: complete conclude finish sign | deal
finalist: shortlist contender | award final competition shortlisted
finalize: finalise complete conclude settle sign close | deal
finally: eventually lastly ultimately | last
finance: fund bank funding pay financing money capital bankroll banking loan investment | credit financial cfo
financer: lender backer bank investor | project
financial: monetary economic fiscal banking money | bank finance result revenue profit quarter
financially: monetarily economically | money support afford
financier: investor banker backer lender | fund
financing: funding loan capital investment finance | lender raise debt credit equity
find: discover locate detect identify conclude learn determine reveal | finding discovery result study show found located
finding: result conclusion discovery outcome evidence | study research report show suggest
fine: penalty fined sanction punish punishment forfeit | pay violation court million
finely: well
finetune: adjust
finger: digit thumb hand | print wrist injury
fingerprint: biometric print identify | identification police forensic
fingertip: finger | touch
finish: complete end conclude close completion wrap | final place last second runner date
finished: completed complete done ended concluded | final product
finite: limited fixed | resource
finland: finnish
fintech: financial technology payment digital startup | bank
fire: blaze flame inferno wildfire dismiss shoot sack | firefighter burn smoke layoff terminate arson
firearm: gun weapon rifle pistol handgun shotgun | shoot ammunition possession armed
firearms: guns weapons | license
firefighter: fireman fire crew blaze | rescue department
fireman: firefighter fire | blaze
fireplace: hearth stove | wood chimney home
fireproof: fire | resistant
firesale: disposal sale cheap | asset
firewall: security | network protection
firewood: burn stove | heat
firework: pyrotechnic firecracker | display celebration
fireworks: pyrotechnic display | july celebration
firing: dismissal shooting termination launch sacking layoff | gun missile shot kiln executive
firm: company business corporation enterprise agency partnership outfit practice | law consultancy strong consulting
firmly: strongly resolutely | committed believe
firmware: software | update device
first: initial inaugural debut earliest maiden original | begin start historic pioneer ever
firstborn: eldest
firsthand: direct personal directly | experience
fiscal: financial budget budgetary tax year | year quarter tax government
fish: seafood salmon tuna trout | fishing fishery fisherman angler catch aquaculture
fisher: fisherman
fisherman: angler fisher fishing | fish boat catch
fishermen: fishing trawler | fishery
fishery: fishing fish aquaculture | catch
fishing: angling fishery trawling | fish fisherman boat quota catch license vessel
fishmonger: seafood fish | shop
fishy: suspicious
fissile: nuclear uranium | material
fission: nuclear reactor | energy
fist: hand punch | hit
fit: suit healthy install match | fitness size health exercise
fitbit: tracker | wearable
fitful: irregular
fitness: exercise gym workout wellness health suitability | health training
fitout: interior furnish | office
fitted: equipped installed
fitting: installation appropriate suitable | install fixture
five: fifth quintet | number half decade
fivefold: five times increase multiply | grow
fiver: five pound
fix: repair correct solve mend resolve remedy patch rectify | set problem maintenance update bug
fixation: attachment obsession | bone
fixed: set repaired constant stable stationary | rate price permanent mortgage
fixer: agent negotiator | deal
fixture: match game | season
fixtures: fittings furniture | house
fizz: champagne sparkling | drink
fizzle: fail fade weaken end | demand
fizzy: carbonated sparkling | soft soda
fjord:  | norway cruise
flabbergasted: amazed
flag: banner ensign signal | national warn alert
flagging: weak declining slow | demand
flagship: main leading premier signature principal | store model product top phone
flaky: unreliable
flamboyant: colorful
flame: fire blaze burn | olympic torch heat
flamenco: dance | spain
flank: side wing | attack winger
flap: wing aileron | aircraft controversy
flare: erupt burst torch flame burn gas | solar flaring methane well
flash: burst sudden light | memory storage flood
flashlight: torch light lamp | led
flashmob: dance
flashy: showy
flat: apartment level unchanged even steady stable same unit home condo | tenant rent tire sales
flatbed: truck trailer | load
flatline: unchanged stagnate steady flat | growth death
flatly: directly
flatmate: roommate share | rent
flatpack: furniture ikea | assemble
flatscreen: tv | television
flatten: level demolish | curve destroy
flatter: compliment praise | level
flautist: flute
flavor: taste flavour aroma | food sweet ingredient
flavored: taste flavor
flavorful: tasty | delicious
flavoring: flavour ingredient | taste
flavour: flavor taste | variety new ice
flavouring: flavor ingredient | taste
flaw: defect fault weakness error vulnerability bug | security
flawed: faulty defective
flawless: perfect impeccable
flawlessly: perfectly
fledgling: new young startup | bird company
flee: escape evacuate run leave abscond | refugee displaced fugitive asylum migrant
fleece: overcharge defraud cheat fraud | customer jacket
fleet: vehicles ships aircraft navy vessels cars trucks | truck airline size
fleeting: brief
flesh: meat skin body | muscle
flexibility: adaptability versatility | flexible option adjust
flexible: adaptable versatile adjustable elastic hybrid remote | flexibility option hour work
flexitime: flexible hours | work
flick: film movie | switch
flier: passenger flyer traveler leaflet traveller | frequent
flight: plane trip journey airline route service | airport passenger aircraft fly pilot nonstop
flightpath: route aircraft noise | airport
flimsy: weak
fling: throw hurl | festival
flip: turn switch | house
flippant: rude
float: ipo listing buoyant drift list flotation public offering | raft parade buoy boat share offshore exchange
floating: buoyant afloat offshore | wind rate
flock: herd group gather | sheep bird attract
floe: ice arctic | bear
flog: sell | goods
flogging: selling | goods
flood: inundate deluge inundation overflow flooding | rain water river levee storm submerged evacuate
floodgate: flood
flooding: flood inundate deluge | rain
floodplain: river flood | build
floodwater: inundation flood | rise
floor: storey level story ground minimum lowest base | square tile carpet building elevator price
floorball: hockey
flooring: floor carpet tile hardwood wood | install
floorplan: layout design | home
floorspace: square area size | office
flop: failure disappoint | fail
flophouse: cheap hotel | homeless
flora: plants vegetation
floridian: florida
florist: flower bouquet | shop
flotation: ipo listing float | exchange share
flotilla: boats ships fleet | navy
flounder: struggle fish | fail
flour: wheat grain | bread bake
flourish: thrive prosper grow succeed bloom | success prosperity
flout: violate defy ignore break | law
flow: stream current move circulation run | cash water rate river pipeline
flower: bloom blossom floral plant | garden florist rose petal botanical
flu: influenza virus | vaccine shot season sick
flue: chimney | gas
fluid: liquid water | hydraulic leak drilling
flunk: fail | exam
fluorescence: light glow | imaging microscope
fluoride: mineral toothpaste | tooth water
fluorine: chemical element
flurry: series burst wave | snow activity
flush: rinse wash rich wealthy cash | toilet water money
flute:  | instrument music
flutist: flute
flux: flow change | magnetic neutron
fly: flight travel pilot soar | plane airline aircraft airport route insect drone helicopter operate serve
flyby: pass spacecraft | moon
flyer: leaflet flier passenger pamphlet
flyhalf: rugby
flyover: bridge overpass | road
flypast: display aircraft | raf
fmcg: consumer goods packaged | product
foal: horse pony
foam: froth insulation | mattress firefighting polyurethane
foamed: foam
focus: concentrate emphasis center target emphasize centre | dedicated priority specialize attention aim
fodder: feed hay | animal
foe: enemy rival opponent | adversary
foetus: fetus unborn | baby pregnancy
fog: mist haze smog visibility | weather delay
foghorn: ship sound | fog
foil: thwart prevent stop frustrate | aluminum plot attempt
fold: close collapse bend crease | increase times bankruptcy
foldable: folding fold collapsible | phone
foliage: leaf leaves vegetation | tree autumn color
folk: people traditional | music song
folklore: legend myth tradition | story culture
folklorist: folk | tradition
follow: track obey comply pursue succeed observe chase | subsequent after monitor guideline compliance
follower: fan supporter subscriber disciple | twitter instagram social
following: after subsequent next later succeeding | fan audience
fond: affectionate loving | like
font: typeface | letter
food: meal nutrition grocery eat cuisine | restaurant hunger ingredient diet beverage agriculture supermarket
foodbank: pantry food | hunger donate donation poor
foodie: gourmet culinary | restaurant
foodservice: catering restaurant | distributor
foodstuff: food | product
foodtech: food | technology
fool: trick deceive | scam
foolish: stupid unwise silly | mistake
foolishly: stupid
foolproof: reliable
foot: feet height length | ankle square tall
footage: video film clip area | square
football: soccer nfl gridiron | fifa league club player match team coach uefa quarterback goal stadium
footballer: player | soccer
footbridge: bridge pedestrian walkway walk crossing | river
footfall: visitor traffic shopper visitors shoppers customers | store visit
foothold: presence position entry base | market
footie: football | soccer
footlight: stage
footloose: free
footpath: walking trail path sidewalk | public walkway
footprint: presence area size emission reach impact square | store carbon foot
footstep: step track | follow
footwear: shoe sneaker boot sandal | brand
footy: football | soccer
forage: feed grass | animal
foray: entry venture expansion move | market
forbid: ban prohibit bar outlaw disallow block | illegal prohibition restriction forbidden law
forbidden: prohibited banned illegal | ban
force: compel power army military strength oblige require | troop police pressure coerce coercion
forcefully: strongly
forcible: forced
forcibly: force
forebear: ancestor
forecast: predict prediction projection outlook expect guidance estimate project anticipate target | weather expectation year
foreclose: repossess foreclosure seize | mortgage
foreclosure: repossession default | mortgage home
forecourt: petrol station front | garage
foregoing: previous
forehead: brow head | face
foreign: overseas international abroad external offshore | minister country embassy ambassador import diplomat
foreigner: alien immigrant expatriate noncitizen | foreign visa migrant
foreman: supervisor boss overseer manager | construction site crew
foremost: leading premier top main first chief
forensic: evidence crime dna | lab
forensics: evidence crime dna | lab
forerunner: precursor predecessor pioneer
foresee: predict anticipate expect forecast envision | future
foreseeable: predictable near | future
foresight: vision prediction | planning future
forest: woodland timber wood rainforest trees | tree forestry deforestation logging wildfire fire
forestall: prevent avoid | crisis
forestry: forest logging timber | tree
forever: permanently always | lasting eternal
forex: currency exchange foreign fx | trading
forfeit: lose surrender confiscate forfeiture give | penalty money
forfeiture: seizure forfeit confiscation loss | asset
forge: build create counterfeit falsify develop fake | steel signature make metal
forger: counterfeiter fake | painting
forgery: counterfeit fake fraud falsification | signature document
forget: overlook neglect | memory
forgetful: memory
forging: forge | metal
forgivable: excuse
forgive: pardon cancel excuse waive | debt forgiveness loan relief
forgotten: neglected overlooked ignored | lost
forint: hungary currency | hungarian
fork: branch split | cutlery bitcoin road spend pay
forklift: truck lift warehouse | pallet
forlorn: sad
form: establish create shape type document make constitute compose | formation application kind questionnaire set founded
formal: official ceremonial structured | formally document dress
formally: officially ceremonially | announce sign inaugurate
formation: creation establishment founding forming development | form rock set structure
formative: early
former: previous ex past old erstwhile retired | served until predecessor once chief
formerly: previously once earlier | former known
formidable: powerful impressive strong | challenge
formula: recipe equation method mixture | infant race prix
formulary: list drug | covered coverage insurance
formulate: develop devise create prepare | plan policy
formulation: preparation composition recipe | drug tablet product
formwork: concrete
fort: fortress castle base | military
forth: forward onward | scotland edinburgh bridge
forthcoming: upcoming coming future next soon | expect
forthright: honest
forthrightly: openly
fortify: strengthen reinforce enrich
fortnight: two week biweekly fourteen weeks | every
fortnightly: biweekly week two
fortress: castle fort stronghold
fortunate: lucky privileged | luck
fortunately: luckily lucky
fortune: wealth luck money riches prosperity assets | billionaire rich worth billion
forty: fortieth four | number age
forum: conference symposium panel discussion meeting | speaker
forward: ahead onward striker send advance | future player scorer
forwarder: freight agent logistics | cargo
fossil: dinosaur remains coal oil gas | fuel
foster: encourage promote nurture support adoptive adopt care | child parent
fosterparent: foster
foul: violation dirty offense infringement | penalty referee kick
found: establish start create set discover launch | founder founded since startup
foundation: charity trust base establishment basis nonprofit groundwork | grant philanthropy fund building
founder: cofounder found creator establish entrepreneur start establisher owner originator | ceo began company launch
founding: establishment formation foundation original first establishing | founder partner
foundry: fab factory casting | chip semiconductor metal
fountain: spring spray | water
four: fourth quartet | number
fourfold: quadruple four times | increase
foursome: four | golf
fourteen: fourteenth fortnight | number day
fourth: four quarter | place
foyer: lobby entrance reception hall | hotel
frack: shale gas hydraulic | well
fracking: hydraulic shale fracturing | gas
fraction: part portion percentage share small percent | cost
fracture: break broken crack | bone
fragile: delicate vulnerable weak brittle unstable | risk ecosystem economy
fragment: piece part shard splinter sliver | debris fossil
fragmentary: incomplete partial | fragment
fragrance: perfume scent cologne
fragrant: scent
frail: weak
frame: structure chassis border framework | bike picture window
framed: falsely accuse | innocent
framework: structure system agreement guideline scheme outline | policy
framing: frame | wood
franc: switzerland chf swiss currency | sf
france: french paris | macron lyon marseille
franchise: franchisee license chain team licence outlet concession | location series restaurant store rights
franchisee: franchise owner operator licensee | restaurant
franchisor: franchise chain owner brand
frankly: honestly candidly openly | honest
frantic: desperate hectic | rush
frantically: desperately hectically | rush
fraternity: brotherhood society | college hazing
fraud: scam deception swindle deceit embezzlement scheme con cheating | laundering fraudulent false charge guilty ponzi
fraudster: scammer conman criminal swindler | fraud scam victim
fraudulent: fake false dishonest bogus deceptive | claim
freakish: strange
free: complimentary gratis release liberate gratuitous | charge cost admission freedom
freebie: gift free giveaway complimentary | promotion
freedom: liberty independence right | free speech democracy
freehold: ownership land property | lease
freeholder: owner landlord | flat
freekick: football
freelance: independent contractor self selfemployed gig | writer
freelancer: contractor independent freelance self selfemployed | gig platform
freely: openly voluntarily | free
freemium: free | subscription upgrade
freeway: highway motorway expressway interstate | traffic road lane
freeze: halt suspend ice frost suspension | cold temperature stop winter
freezer: fridge refrigerator frozen
freezing: cold
freight: cargo shipping shipment goods haulage transport load | rail truck container logistics carrier train
freighter: ship vessel cargo plane | crew
french: france paris | language
frenchman: french france | player
frenetic: hectic
frenzied: frantic
frenzy: rush mania | craze
frequency: rate hertz often times weekly daily monthly regularity | radio spectrum band
frequent: common regular often repeated | visit flyer flight
frequently: often regularly commonly | frequent times
fresh: new recent unprocessed | produce fruit food
fresher: freshman student | first
freshman: first student undergraduate | college year
freshwater: lake river | fish
fret: worry concern | anxiety investor
friction: rubbing conflict
friday: fri weekday | week
fridge: refrigerator freezer appliance | kitchen
friend: companion pal mate buddy | friendship family neighbor
friendly: amicable welcoming hospitable | exhibition match eco
friendship: relationship bond friend
fries: chips potato | burger
frigate: warship navy ship | build
frighten: scare terrify | fear threat
frightened: scared afraid terrified | fear
frightening: scary terrifying alarming | fear
frightful: terrible horrific | fear
fringe: edge margin peripheral outskirts extreme small | festival benefit edinburgh party
frisk: search police | stop
fritter: waste squander spend | money
frivolous: silly
frock: dress
front: lead forward face head | door line
frontage: facade front | street foot
frontier: border boundary | country
frontman: singer lead | band
frontpage: newspaper | headline
frost: freeze ice cold | crop winter
frosty: cold
froth: bubble overvalued speculation | market
frozen: icy suspended chilled freezer | ice freeze food asset
frugal: thrifty | save
fruit: produce apple berry citrus | orange juice orchard banana grape mango
fruitful: productive successful
fruitless: unsuccessful
frustrate: thwart hinder disappoint annoy | frustration delay
frustrated: disappointed annoyed
frustrating: annoying
frustration: disappointment anger dissatisfaction | delay
fry: cook | oil
frying: cooking | oil
ftc: trade commission consumer regulator | antitrust
fuel: gasoline petrol diesel gas energy kerosene | oil power hydrogen drive increase efficient boost growth
fuelcell: hydrogen
fugitive: suspect wanted escapee runaway | arrest police
fulbright: scholarship | fellowship
fulfil: meet satisfy complete fulfill achieve deliver | obligation requirement
fulfill: meet satisfy complete achieve deliver accomplish | requirement order obligation commitment promise
fulfilling: satisfying rewarding
fulfillment: completion achievement satisfaction | order warehouse
fulfilment: order delivery warehouse | centre
full: complete entire whole total maximum packed | capacity sold
fullback: defender player | football
fully: completely entirely totally wholly | full
fumble: mishandle drop | ball
fume: smoke exhaust emission | toxic
fumes: smoke gas exhaust vapor | toxic
fun: enjoyment entertainment amusement enjoyable entertaining | family game activity
function: role feature operate purpose work use | event capability
fund: finance money grant pay invest funding sponsor bankroll capital support | donate investor raise investment budget donor equity back
fundamental: basic essential core | key
fundamentally: basically essentially | change
fundamentals: basics principle | basic
funded: financed paid backed supported sponsored | grant
funder: backer donor sponsor financier investor | grant
funders: funding | donor sponsor
funding: investment finance financing money fund grant capital backing cash | round raise million investor series
fundraise: raise fundraiser collect | donation charity money
fundraiser: gala fundraising benefit appeal event | charity raise donate
fundraising: fundraiser raise donation appeal | charity money fund round
funds: money capital cash financing grant | raise donate investment budget
funeral: burial memorial cremation | death mourner cemetery church
funfair: amusement carnival | ride
fungal: fungus yeast | mold infection
fungi: fungus | mushroom mold
fungicide: fungus pesticide | crop
fungus: fungi mushroom fungal | mold infection
funicular: railway hill | ride
funnel: channel direct
funny: humorous comic amusing hilarious | comedy comedian joke humor
fur: pelt hair coat | mink animal
furious: angry enraged | anger
furiously: angrily intensely | anger
furlough: layoff leave suspend | worker unpaid job
furnace: steel blast heat oven kiln | electric smelter
furnish: provide supply equip | furniture
furnished: equipped furniture | apartment
furnishings: furniture decor | home
furniture: furnishing table chair | home sofa wood ikea
further: additional more extra promote advance another | continue expand
furthermore: additionally moreover also | addition
furthest: farthest most distance | mile
fury: anger rage outrage | protest
fuse: merge combine join blend | fusion electrical
fuselage: body | aircraft
fusion: merger combination blend | nuclear plasma reactor
fuss: commotion controversy | complaint
futile: useless
futility: uselessness pointlessness | fail
future: forthcoming upcoming prospective tomorrow next later plans | plan outlook forward contract expect
futures: contract derivative commodity | price
futuristic: modern
fuzzy: unclear
fx: currency foreign exchange forex | impact
gaap: accounting principle standard
gable: roof | house
gadget: device tool gizmo product appliance | electronic technology
gadgetry: device | technology
gaffer: boss manager coach | football
gag: joke ban silence | order court
gain: increase profit rise growth obtain acquire advance earn grow climb benefit | percent win improve up
gains: rise profit increase growth | capital
gal: woman girl
gala: dinner fundraiser party banquet ball | award charity evening
galactic: galaxy | space
galaxy: samsung milky star universe | star telescope astronomer
gale: wind storm | force
gallant: brave courageous | gallantry medal
gallbladder: bile stone | surgery
gallery: exhibition museum | art painting
gallon:  | water fuel gasoline
gallop: race run rise soar | horse price
gallows: hang execution | death
gallstone: gallbladder | bile
gals: woman girl
galvanised:  | zinc steel
galvanized:  | zinc steel
gamble: bet wager gambling risk | casino
gambling: betting gaming wager casino gamble wagering lottery | addiction bet slot
game: match contest play video fixture meeting title | player team sport olympic console score tournament season
gamepad: controller
gameplay: play game | level player
gamer: player | game console video esports
gameshow: quiz | television
gaming: video game play | console esports
gang: group mob crime cartel | criminal violence drug member trafficking
gangbusters: strong fast booming | growth
gangster: criminal mobster mafia | gang crime
gangway: ship walk | board
gantry: crane sign | port
gaol: jail prison | sentence
gap: difference shortfall disparity deficit interval | close pay between
gaping: wide
garage: parking workshop carport car | park repair house
garb: clothing
garbage: trash rubbish waste refuse litter | landfill collection bin collect
garbled: unclear
garden: park yard horticulture backyard lawn plants | plant flower botanical gardener landscape house
gardener: horticulturist landscaper | garden plant
gardening: garden plant horticulture leave notice | grow executive
gargantuan: huge
garish: bright
garment: clothing apparel clothes dress textile | wear fashion
garner: earn receive gather win | award
garrison: base barracks troops | soldier
gas: petrol fuel gasoline methane lng propane | pipeline natural energy emission drilling
gasfield: gas field reservoir reserve offshore | discover
gasguzzler: suv fuel | car
gash: cut wound
gasification:  | gas syngas
gasify: coal syngas | plant
gasket: seal
gasoline: petrol gas fuel | gallon price
gasp: breath pant | breathe
gastric: stomach gastrointestinal | bypass cancer
gastroenterologist: stomach gut doctor | digestive bowel
gastroenterology: digestive | gut stomach bowel
gastrointestinal: digestive stomach gut bowel | gastroenterology
gastronomic: culinary food | gourmet dining
gastronomy: culinary food cuisine | dining
gastropub: pub restaurant | food
gate: entrance door barrier gateway | airport attendance
gatecrash: enter uninvited | party
gated: secure private | community
gatekeeper: control access | platform
gateway: entry portal access entrance | airport hub
gather: collect assemble meet convene | meeting rally crowd
gathering: meeting assembly event rally conference collection | attend crowd
gauge: measure meter assess indicator width track | pressure railway
gaunt: thin emaciated | weight malnutrition
gay: homosexual lgbt lesbian lgbtq queer | marriage pride sex
gaze: look stare | view
gazebo: garden pavilion | park
gazillion: many | dollar
gazump: higher offer | house
gazunder: lower offer | house
gbp: pound sterling | million
gbps: speed
gchq: spy intelligence | british
gcse: exam qualification | grade student
gdpr: privacy protection regulation data | european fine eu
gear: equipment kit apparatus apparel | car clothing transmission
gearbox: transmission gear | car
gearing: leverage debt ratio | equity
geek:  | enthusiast expert tech
gel: cream
gelato: icecream dessert
gemstone: gem jewel diamond
genai: generative | ai artificial
gender: sex female male woman | woman equality pay gap
gene: genetic dna genome | mutation therapy
genealogy:  | ancestry family
general: overall common broad chief commander | public officer army
generalize: broaden extend | broad
generally: usually typically commonly mostly | general
generate: produce create yield make earn | revenue power generation electricity megawatt
generation: production age cohort output | power electricity young
generative: ai artificial | model text image chatbot
generator: turbine producer dynamo backup power | electricity diesel outage kilowatt
generic: copy unbranded biosimilar | drug version cheaper
generically: general
generous: charitable giving | donation donor generosity
generously: charitable
genetic: dna gene hereditary inherited genomic | mutation test
genetically: genetic gene | dna modify
geneticist: gene scientist genetic | dna
genetics: gene genetic heredity | dna inherit
genial: friendly
genius: brilliant prodigy | talent macarthur
genocide: massacre killing crimes | war
genome: dna genomic genetic sequence | gene
genomic: genetic genome dna | sequence test
genotype: genetic gene | variant
genotyping: genetic | test dna
genre: category style | music type
genset: generator diesel | power
gent: man | toilet
gentle: mild soft kind | care
gentleman: man mister | sir
gently: softly carefully | mild
gentrification: regeneration renewal | neighborhood
gentrify: upscale regenerate | neighbourhood regeneration neighborhood
genuine: authentic real original true legitimate | sincere
genus: species classification | plant
genz: young
geographical: regional geographic location | geography
geography: location region country | market
geolocation: location | gps
geologic: geological rock geology | formation
geological: geology rock | mineral survey
geologist: scientist geology geoscientist | mineral
geology: rock geological | earth mineral
geometric: shape mathematical geometry | pattern
geophysicist: earthquake scientist geologist
georgia: atlanta georgian | tbilisi state
geospatial: map location | gis satellite
geostationary:  | orbit satellite
geothermal: heat energy steam | renewable plant
geriatric: elderly old aged | senior care
germ: bacteria virus microbe bug | pathogen infection
german: germany berlin | munich frankfurt bundestag
germane: relevant
germany: german berlin | munich frankfurt bundestag hamburg
germinate: sprout grow | seed
gerontology: ageing aging | elderly research
gerrymander: redistrict district map | vote
gestation: pregnancy pregnant | week
gestational: pregnancy pregnant | diabetes
gesture: sign signal act move | goodwill symbolic
get: receive obtain acquire gain win earn secure fetch collect pick land bag net attract raise | buy become award grant recipient
getaway: vacation trip break holiday escape | weekend car
getup: outfit
ghastly: terrible
ghetto: slum quarter | neighborhood jewish poor warsaw
ghg: greenhouse emission carbon | reduce
ghost: spirit phantom haunting | haunted halloween
ghostwriter: author
giant: huge massive large conglomerate mammoth leader titan major | big company panda multinational tech
gift: donation present donate give contribution bequest | donor christmas endowment holiday
gifted: talented clever | bright student
gifting: gift present
giftshop: souvenir
gig: concert show job gigabit freelance performance | worker play
gigabit:  | speed broadband fast
gigabyte: gb storage memory | data plan
gigafactory: factory plant battery | ev tesla
gigantic: huge enormous giant massive | large big
gigawatt: gw power capacity | install
giggle: laugh chuckle | fun
gigs: concert show | job
gilt: bond golden government treasury | yield
gin: spirit liquor | distillery
gingerly: carefully
gingivitis: gum disease | dental
ginormous: enormous huge
girder: beam | steel bridge
girl: daughter female woman teenager | child young school student
girlfriend: partner fiancee
gis:  | map geographic
gist: summary main
git:  | code repository
github:  | code repository developer
give: donate provide grant award hand contribute offer supply confer bestow allocate extend deliver | donation gift present contribution recipient
giveaway: prize free gift contest sweepstakes freebie | win enter customer
givebacks: concession return donate | union
given: provided granted awarded donated | because
giver: donor
giving: donation philanthropy charity generosity
gizmo: gadget device | tech technology
gla: leasable area square | retail
glacial: ice | melt
glacier: ice melt | climate
glad: pleased happy delighted | thank
gladly: happily willingly
glamorous: attractive
glamour: beauty
glamp: camping | luxury
glamping: camping tent | luxury
glance: look glimpse | view
gland: thyroid organ hormone | prostate
glare: light stare | brightness
glaring: obvious
glass: window crystal pane glazing | bottle mirror recycle
glasses: eyeglasses spectacles eyewear lens | vision
glassmaker: glass | manufacturer
glassmaking: glass
glassware: glass
glaucoma: eye pressure | vision optic
glaze: coating glass | ceramic window
glazing: windows glass | double window
gleam: shine glow | light
gleeful: happy
glib: smooth
glider: plane aircraft | pilot
glimpse: look view glance | preview
glioblastoma: brain tumor | cancer
glioma: brain tumor | cancer
glitch: bug fault error malfunction problem | software outage
glitter: sparkle shine | gold cosmetic
glitterati: celebrity
global: worldwide international world | country
globally: worldwide international world | country
globe: world earth planet | global award film
globetrotting: travel | world
gloom: pessimism depression despair | recession
gloomy: pessimistic bleak negative weak | outlook
glorify: praise honor | celebrate
glorious: magnificent splendid | victory
glory: honor triumph fame prestige | victory win title
glossary: dictionary term
glove: mitten mitt | hand protective
gloveman: fielder
glow: shine light | luminous
glowing: positive
glucose: sugar blood | diabetes insulin
glue: adhesive bond | stick
glum: sad
glut: oversupply surplus excess | inventory price
gluten: wheat celiac | free diet
glutenfree: celiac wheat | bread
glyphosate: herbicide | weedkiller roundup
gmo: genetically modified | crop
gnp: gdp gross | national product economy
go: travel leave attend | move
goal: target objective aim purpose ambition score mission | achieve reach scorer plan
goalie: goalkeeper
goalkeeper: goalie keeper | save team football
goalscorer: striker
goaltender: goalkeeper | hockey
goat: kid caprine | livestock animal milk herd
god: deity divine | religion church faith
godsend: help
goer:  | attendee visitor
gofer: assistant | office
gofundme:  | crowdfunding fundraiser
gold: bullion medal precious metal | ounce mine golden olympic jewelry champion first
golden: gold yellow gilded | anniversary globe
goldmine: lucrative profitable rich | revenue
goldminer: gold mining producer | ounce
golf: golfer links tee | course tournament open club championship hole pga round sport
golfer: golf player | tournament pga hole
golfing: golf
gondola: cable lift boat | ski
gone: depart leave vanish disappear lost missing | resign exit close end cease past
gong:  | award medal
good: positive beneficial strong favorable quality sound effective excellent solid robust healthy | benefit advantage success well gain satisfactory product merchandise improve win
goodness: virtue kindness quality | generosity charity benefit
goods: products merchandise items wares cargo stock freight product | consumer train item
goodwill: charity kindness intangible impairment premium | acquisition writedown
goofy: silly
google: alphabet search | android
goon: thug | hire
gop: republican party | senator
gory: bloody
gospel: scripture bible christian | church music choir religion faith
gossip: rumor hearsay speculation | allegation report claim leak
goto: preferred leading | market
gouge: overcharge inflate profiteer | price consumer excessive illegal unfair
gourmet: culinary epicurean fine food | food chef
gout: joint arthritis | uric pain
gov: government governor | official
govern: rule regulate administer oversee run control manage lead | government law policy board authority governance country
governance: board oversight management rules | corporate
governed: ruled run regulated | governance
governing: ruling regulating | board body
government: administration state authority cabinet ministry federal regime governance authorities officials | minister public official national parliament agency council department
governor: head leader executive official board state | office elect bank lieutenant administration
govtech: government | technology
gown: dress robe | ceremony graduate hospital designer wear protective
gp: doctor physician practitioner | surgery patient prix
gpa:  | grade average
gps: navigation satellite location tracking | device positioning
gpu: graphics chip processor | nvidia ai
grab: seize take snatch capture catch | acquire steal win get
grace: blessing elegance favor | extension period delay prayer
graceful: elegant
gracious: kind
graciously: kindly
grad: graduate alumnus | student
grade: class rate score mark level classify rank result | quality student school rating standard evaluate exam
grader: student pupil grade | school road
gradient: slope incline steepness | hill angle rate temperature concentration
gradual: slow phased steady incremental progressive | step stage phase
gradually: slowly progressively steadily incrementally | phase stage step
graduand: graduate
graduate: alumnus degree diploma graduation qualify complete finish hold earn receive alumna | student university bachelor master college study education cohort
graduation: commencement completion graduate | ceremony diploma degree student school rate
graffiti: street art | mural vandalism
graft: corruption bribery | official
grain: cereal wheat corn rice barley crop | harvest
gram: gramme weight | dose milligram mass
grammatic: grammar linguistic syntax | language sentence
grammy: award music | singer
grams: weight weigh | light
grand: large major impressive magnificent chief | opening prize prix final jury ceremony thousand
grandad: grandfather
grandchild: grandson granddaughter | family survive
grandchildren: family
granddad: grandfather
granddaughter: grandchild
grandfather: grandpa grandparent | family
grandiose: grand
grandkid: grandchild
grandma: grandmother grandparent
grandmother: grandparent grandma | family elder mother grandchild
grandpa: grandfather
grandparent: grandfather grandmother | family
grandprix: race
grandslam: tennis
grandson: grandchild
granny: flat annexe grandmother | house old
granola: cereal oat | bar
grant: award give fund funding permit allow approve bestow confer scholarship subsidy | money donation million foundation license program recipient support
granted: awarded given allowed approved
grantee: recipient grant | awardee
grantmaking: grant | foundation philanthropy
grape: vineyard fruit wine
graph: chart diagram figure plot | data visual trend show table
graphene: carbon | material
graphic: visual image illustration explicit
graphical:  | visual image
graphically: visual
graphite: carbon graphene | anode battery mine mineral material
grapple: struggle wrestle confront tackle cope | problem challenge face
grappler: wrestler
grasp: understand seize hold comprehend grip | knowledge learn catch
grass: lawn turf pasture informant inform | field pitch meadow court feed police
grassland: pasture prairie | meadow grazing
grassroot: local community activist | campaign
grassroots: local community | support
grateful: thankful appreciate gratitude thank | support honor recognize acknowledge
gratefully: thankful
gratified: pleased
gratifying: satisfying
gratis: free complimentary | charge
gratitude: thanks appreciation thankfulness | grateful
gratuitous: unnecessary
gratuity: tip bonus payment | service
grave: serious severe tomb burial | cemetery critical danger death
gravel: aggregate stone | road sand
graveside: burial
graveyard: cemetery burial night shift | grave work
gravitational: gravity | wave
gravity: seriousness weight | force
gray: grey silver | color hair market
graze: pasture feed browse | cattle livestock sheep land meadow
grazing: pasture | cattle
grease: oil lubricant fat | machine cook lubricate
greasy: oily fatty | food fat oil
great: large big major excellent significant outstanding huge considerable | important leading best success
greater: more higher larger increased bigger enhanced | exceed improve metropolitan growth
greatgrandmother: old
greatly: significantly substantially considerably much strongly highly | increase improve
greece: greek athens hellenic | european country island
greed: money
greedy: greed
greek: greece hellenic | athens language
green: environmental sustainable renewable ecological clean eco environmentally | climate carbon energy park space hydrogen
greenback: dollar usd currency | exchange
greenbelt: countryside protected | build planning
greenfield: new site undeveloped | project
greengrocer: grocer | vegetable fruit
greenhorn: beginner novice newcomer | new
greenhouse: hothouse glasshouse carbon emission | gas plant
greenlight: approve approval permit authorise | project permission
greenspace: park garden | city
greenwash: misleading environmental | claim
greenway: trail path cycleway | bike
greet: welcome receive meet | visitor guest hello host
greeting: welcome salutation hello | message card wish visit
gregarious: sociable
grenade: explosive bomb weapon munition | attack military launcher
grey: gray | color
greyhound:  | dog racing
grid: network electricity transmission power | connect
gridlock: congestion traffic jam deadlock standstill
gridlocked:  | congestion traffic
grief: sorrow bereavement mourning loss | death condolence counsel family victim
grievance: complaint dispute | union employee
grieve:  | mourn loss
grieving: mourning | loss
grievous: serious severe | bodily
grill: barbecue question cook
grilled: barbecue cooked | meat
grim: bleak serious dire harsh | bad death warn
grimy: dirty
grin: smile beam | laugh happy
grind: crush mill pulverize slow gradual | coffee flour machine wear growth
grinder: mill
grinding: mill crush
grip: hold grasp clasp traction | control handle tire
gripe: complaint
gripping: exciting
grisly: horrible
grocer: grocery supermarket retailer shopkeeper food | store chain shop
groceries: food grocery supermarket shopping | store
grocery: supermarket food grocer | store shopping delivery
groggy: tired
groom: husband newlywed prepare bridegroom | wedding pet
grope: fondle molest | assault sexual abuse
gross: total overall aggregate before | profit margin revenue income domestic sales tax
grotesque: monstrous ugly | shocking
grouchy: angry
ground: land soil terrain base field site reason basis | groundbreaking construction floor earth halt aircraft stadium for
groundbreaker: pioneer
groundbreaking: innovative pioneering construction begin start commencement | ceremony
grounded: stranded halted cancelled | plane
groundhandler: baggage ramp | airport
groundless: unfounded baseless
grounds: reason basis premises site estate campus cause | evidence justification park
groundwater: aquifer water well | contaminate
group: company team organization consortium conglomerate cohort band association collective corporation organisation parent | subsidiary holding member coalition community
grouping: classification cluster category bloc | group alliance set
grouting: tile seal | bathroom
grove: orchard wood plantation | tree olive citrus
grow: growth increase expand rise climb develop cultivate surge gain accelerate | farm crop boost scale double produce percent up
grower: farmer producer | crop fruit plant
growing: increasing expanding rising growth cultivate | demand
growl: snarl roar | dog animal
grown: cultivated raised | produced increased
growth: increase expansion rise gain development grow surge upturn improvement | revenue percent year sales economy
grub: food meal | larva
grudge: anger
grudgingly: reluctantly
grueling: exhausting difficult
gruelling: exhausting difficult
gruesome: horrible
grumble: complain complaint | criticize dissatisfied
grumpy: angry
grunt: manual basic | work
guam: pacific island | territory navy base
guarantee: warranty assure ensure assurance pledge promise secure underwrite warrant surety | loan protect commit insurance bond refund
guarantor: guarantee surety underwriter | loan
guard: protect security protection defend watch sentry guardian | coast national officer safety patrol prison
guardian: custodian protector caretaker keeper | parent
guardianship: custody care | child
guardrail: barrier | safety
guardsman: soldier troops | national
gubernatorial: governor election | race
guerrilla: rebel insurgent | war
guess: estimate forecast predict suppose prediction | expect projection approximate
guesstimate: estimate approximate guess | figure
guest: visitor attendee invitee interviewee | hotel speaker customer stay tourist traveler participant invite
guestbook: visitor
guesthouse: hotel inn lodging bed breakfast | guest stay
guestroom: room hotel | key
guidance: advice guideline outlook direction instruction recommendation counsel | forecast support expect policy mentor framework
guide: lead direct manual handbook steer advise mentor | guidance tour help principle instruct recommendation
guidebook: guide | travel
guided:  | tour led
guidelines: rules recommendations advice standards | follow
guild: union association | writer actor
guilt: culpability responsibility liability blame conviction | plead convict admit court fault
guilty: convicted culpable liable responsible | plead plea conviction sentence court admit charge verdict
guinea: volunteer subject | pig
guitar: instrument guitarist | music band
guitarist: guitar musician | band
gulf: bay sea gap divide | coast
gullible: naive
gum: chewing mouth | tooth periodontal
gumbo: soup stew | dish
gun: firearm weapon rifle pistol handgun | shooting ammunition violence shot
gunfire: shooting shot | attack wound kill firearm
gunman: shooter attacker killer assailant | shooting gun shoot
gunrunner: weapon smuggler | arm
gunshot: shooting bullet | wound
guru: expert master adviser specialist | management
gush: flow pour spill | leak water oil
gust: wind storm | mph
gut: stomach intestine bowel digestive | microbiome
gutsy: brave
gutter: drain drainage roof | rain
guy: man person | individual player people
guys: man
gwh: gigawatt electricity energy | battery
gym: fitness gymnasium | exercise workout membership
gymnasium: gym sports hall | school
gymnast: gymnastics athlete | olympic medal competition
gymnastic: gymnast acrobatic | olympic
gymnastics: gymnast gym | olympic sport championship artistic apparatus
gyms:  | fitness health club
gynaecological: gynecologic women | ovarian cancer
gynaecologist: gynecologist women doctor | pregnancy
gynecologic: women ovarian gynaecological | uterine cancer
gynecologist: gynaecologist women doctor | pregnancy obstetrician
gynecology: women obstetric gynaecology | hospital
gypsy: roma | traveller
gyrocopter: aircraft | fly
habeas: corpus petition | court
habit: practice behavior routine custom pattern | lifestyle consumer addiction tradition
habitable: liveable livable | house
habitat: environment ecosystem home | species wildlife
habitual: regular usual
habitually: usually
hack: breach cyberattack attack | data stolen security
hackathon: competition event | developer code
hacker: attacker cybercriminal intruder | breach data cyberattack
hacksaw: saw
haematology: hematology blood | leukemia
haemoglobin: hemoglobin blood | oxygen anemia
haemophilia: hemophilia | bleeding clotting
haemorrhage: hemorrhage bleeding bleed | brain
haggard: tired
haggle: negotiate bargain | price
hail: welcome praise applaud acclaim | storm damage weather ride taxi
hailstorm: hail storm | damage
hair: hairstyle fur | beauty salon shampoo skin barber
hairbrush: hair
haircare: hair | shampoo
haircut: barber salon reduction writedown discount loss | hair bond
hairdresser: stylist barber salon cosmetologist | hair
hairdressing: hair cosmetology barbering | salon stylist
halal: muslim islamic | food
half: fifty semester midpoint percent | six month split first second two
halfback: back player | football rugby team
halfdozen: six
halftime: break interval | show
halfway: midway midpoint middle mid | half stage between
halfyear: six months interim semiannual | result
halfyearly: biannual semiannual twice | report
hall: venue auditorium building corridor room | concert town exhibition conference residence
hallmark: feature characteristic trademark
halloffame: induct
halloween: october costume | candy
halls: accommodation dormitory | student
hallucinate: hallucination imagine | ai
hallucination: psychosis delusion | ai
hallway: corridor passage | building hall entrance
halo: effect premium | brand
halt: stop suspend cease pause end suspension discontinue stoppage | trading close cancel ban delay prevent
halting: stopping
halve: half cut reduce fifty | percent
ham: pork | meat
hamburger: burger beef | restaurant
hamlet: village
hammer: beat pound strike | tool auction damage
hamper: hinder impede obstruct restrict disrupt limit slow prevent | delay barrier basket gift effort
hamstring: leg muscle | injury thigh
hand: give pass deliver present worker | manual transfer award help palm wrist
handbag: purse bag | fashion leather
handcrafted: handmade craft | artisan
handcuff: arrest restrain | police
handful: few several some small number | only
handgun: pistol firearm gun weapon | shoot
handheld: hand | portable mobile console
handicap: disability disadvantage | golf
handicapped: disabled disability | wheelchair accessible
handkerchief: tissue hanky | cloth
handle: manage process treat deal operate address control | cargo freight capacity passenger responsible ship
handling: management treatment processing control baggage ground cargo | freight logistics complaint service
handmade: handcrafted artisan | craft
handout: grant gift subsidy aid benefit giveaway welfare | government cash
handouts: grants benefits subsidies aid | government
handover: transfer transition succession | power
handpick: select choose | successor
hands: control possession ownership | manual worker
handset: phone smartphone mobile | device
handsfree: voice | bluetooth
handshake: agreement deal | exit
handsome: attractive generous substantial large big | profit
handwashing: hygiene wash | soap
handwriting: script written | pen
handy: useful convenient
hang: suspend display mount | exhibit wall gallery execute
hangar: building depot aircraft maintenance | airport
hangover: alcohol | drink
haphazard: random
hapless: unlucky
happen: occur take arise place result unfold | event incident cause scheduled held
happily: gladly pleased | satisfied
happiness: wellbeing joy satisfaction contentment | happy life survey
happy: pleased delighted glad satisfied thrilled excited | proud welcome satisfaction wellbeing
haptic: touch | vibration
harangue: rant lecture speech | criticize
harass: bully intimidate abuse stalk | sexual
harassed: bullied harassment abused | victim
harassment: bullying abuse misconduct | sexual
harbor: port marina dock shelter haven | ship vessel terminal waterfront sea
harbour: harbor port dock marina | boat ship
harbourmaster: port | ship
hard: difficult tough challenging solid firm rigid | severe challenge complex diligent effort
hardcover: hardback book | edition
harddrive: storage | disk
hardest: toughest most
hardhat: construction helmet safety | worker
hardly: barely scarcely rarely little | few seldom
hardship: difficulty adversity poverty suffering distress | financial fund
hardware: equipment device component machinery | computer tool server store
hardwood: wood | timber
hardworking: diligent industrious
harm: damage injure hurt injury impair detriment endanger | risk danger adverse victim abuse negative toxic
harmful: damaging dangerous toxic hazardous adverse | risk
harmless: safe
harmonica:  | instrument music
harmonious: peaceful
harmoniously: peaceful
harmony: unity agreement accord peace | cooperation music coexist balance
harness: utilize exploit leverage use deploy | power energy potential technology equipment
harp:  | instrument music
harpist: harp
harrowing: distressing
harsh: severe strict tough stern extreme | penalty condition criticism winter
harshly: severely strictly | criticize punish
harvest: crop yield gather reap collect pick | farm grain season agricultural tonne production
harvester: combine machine | farm
harvesting: picking crop | farm
hashrate: bitcoin | mining
hashtag: tag | twitter social
hassle: trouble problem bother
haste: hurry speed rush | urgent quick
hasten: accelerate speed expedite hurry quicken | quick advance end
hastily: quickly hurriedly rapidly | rush
hasty: quick
hat: cap headgear | wear clothing fashion
hatch: devise door incubate | egg
hatchback: car door | model
hate: hatred hostility bigotry detest | crime racism discrimination prejudice antisemitism
hatmaker: hat
hatred: hate hostility bigotry | racism discrimination violence extremism
hattrick: goal
haughty: proud
haul: transport carry tow ship catch seizure loot move | freight truck trucking cargo rail drug
haulage: freight trucking transport | lorry
hauler: truck carrier trucking transporter | waste freight
haulier: trucker driver freight trucking transport | lorry
haunt: trouble plague | ghost horror
hawaii: hawaiian honolulu | island pacific maui
hawk: bird raptor falcon sell peddle promote | goods
hay: fodder forage | feed livestock farm
hayfever: allergy pollen | rhinitis sneeze
haywire: wrong
hazard: danger risk threat peril | safety warning toxic dangerous recall emergency fire
hazardous: dangerous toxic harmful risky | waste
haze: smog fog smoke | pollution air visibility
hazy: unclear
hbcu: black | college historically university
hd: definition | resolution
hdmi: cable | display
head: lead chief leader director boss run manage chair president oversee | executive department chairman charge responsible brain
headache: migraine problem pain | symptom trouble
headcount: staff employee workforce personnel staffing employ employees number | worker job layoff reduce
headed: led managed directed run | chief director
headgear: helmet | hat
headhunt: recruit poach hire | executive
headhunted: recruit lure | executive
headhunter: recruiter search recruitment | executive
headlight: lamp light headlamp | vehicle car recall led
headline: title news lead main reported total | star figure
headliner: star performer act | festival
headlining: main star | concert
headmaster: headteacher principal head | school
headmistress: headteacher principal | school
headphone: earphone headset earbud | audio noise
headquarter: base locate hq | agency city
headquartered: based headquarters hq located office | city
headquarters: headquartered base office headquarter hq seat | located city location company center campus
headset: headphone goggles | virtual vr audio
headship: leadership principal | school
headteacher: principal headmaster headmistress head | school pupil
headway: interval frequency progress | train
headwear: hat | cap
headwind: challenge obstacle pressure difficulty | inflation currency cost growth
headwinds: challenges pressures difficulties | inflation
heal: cure recover mend | wound
healer: doctor therapist | medicine
healing: recovery cure therapeutic | wound
health: wellbeing healthcare medical wellness | hospital patient disease care medicine clinical fitness
healthcare: health medical care | hospital medicine patient clinic
healthful: healthy nutritious | food
healthier: healthy fitter | nutritious wellness
healthily: well
healthtech: health | medical digital
healthy: fit well sound nutritious wholesome | wellness robust strong diet exercise
heap: pile mound stack many | waste
hear: listen hearing learn try | court testimony testify case judge audience sound
hearing: trial session proceeding audiology inquiry court | judge testimony committee ear case testify
heart: cardiac cardiovascular core center coronary | disease cardiology attack stroke failure surgery artery
heartache: sadness
heartbeat: pulse rhythm | heart
heartbroken: devastated saddened sad
heartburn: reflux acid | stomach indigestion
heartfelt: sincere
hearth: fireplace | home
heartily: warmly sincerely | welcome congratulate
heartland: region
heartless: cruel
heartwarming: touching
heartworm: dog | parasite pet
heat: warmth temperature heating hot thermal | heatwave warm boiler energy degree wave
heated: warm hot heat | debate seat pool
heater: heating | stove
heating: heat boiler furnace warm warming radiator hvac | home building
heatmap: map
heatpump: heating
heatstroke: hot temperature heat | die
heatwave: heat hot temperature extreme | summer
heave: lift throw haul | heavy
heaven: paradise
heavenly: wonderful
heavier: weight more | kg
heavily: strongly substantially greatly severely | rely invest dependent
heavy: weighty substantial intense severe weight weigh tonnes pounds kilograms | load ton truck rain industry vehicle
heavyweight: giant leader weight | boxer boxing leading
hectare: land area | site forest
hectic: busy
hedge: protect hedging offset shrub bush insure derivative | fund risk currency
heed: follow observe obey listen | warning advice comply
heel: foot shoe | ankle footwear
hefty: large heavy substantial big sizeable | price fine
heifer: cow cattle
height: altitude elevation tall stature peak high metres feet | meter foot level tower
heighten: increase intensify raise enhance
heinous: terrible
heir: successor inheritor beneficiary descendant next | estate inherit apparent
heiress: heir | rich
heirloom: antique inheritance | family
heist: robbery theft | bank museum
helicopter: chopper rotorcraft | rescue
helipad: helicopter landing | hospital
heliport: helicopter landing | city
helium: gas element | balloon noble cool
helix: dna
hell: inferno ordeal nightmare | suffer
hellish: terrible
helm: lead command head leadership charge | ceo captain
helmed: led headed run | company
helmet: headgear protection | bike
helmsman: leader captain | company
heloc: home equity loan | line
help: assist aid support assistance enable facilitate contribute relief boost improve provide | serve volunteer benefit donate service advice resource funding
helpdesk: support helpline | contact
helper: assistant aide volunteer
helpful: useful beneficial supportive | valuable advice benefit support
helpless: vulnerable powerless | victim protect
helpline: hotline phone support | call
hematologist: blood doctor
hematology: haematology blood | leukemia
hemisphere: half side | northern southern western earth brain globe
hemodialysis: dialysis kidney | renal
hemoglobin: blood protein | anemia sickle
hemophilia: haemophilia bleeding | clotting factor blood
hemorrhage: bleeding bleed lose | blood money
hemorrhoid: piles | bleeding
hemp: cannabis cbd | fiber
hen: chicken poultry layer | egg farm bird flu
hence: therefore thus consequently | result
henchman: aide accomplice | boss
henhouse: chicken poultry | egg
hepatic: liver
hepatitis: liver infection | virus vaccine
hepatocellular: liver cancer | carcinoma
hepatology: liver | disease
heptathlon: athletics
herald: announce signal | new
herb: plant spice | basil medicinal
herbal: plant herb | botanical natural supplement medicine
herbicide: weedkiller pesticide chemical roundup | weed crop
herd: cattle flock livestock | animal farm immunity cow dairy
hereditary: inherited genetic family | congenital disease
heredity: inherited genetic
heretofore: previously
herewith: attached
heritage: legacy history tradition inheritance historic listed preserved | cultural culture unesco monument preserve museum building
hernia: bulge surgery | groin
hero: heroine champion icon protagonist | brave courage honor veteran rescue award
heroic: brave courageous valiant | hero courage rescue
heroine: hero protagonist | star
heroism: bravery courage valor | medal
herpes: virus cold | sore genital
hesitant: reluctant unsure
hesitantly: reluctantly
hesitate: pause delay reluctant waver | doubt uncertain
hesitation: reluctance hesitancy delay doubt | vaccine uncertain
heterosexual: straight
hgv: truck lorry
hiatus: break pause gap | return
hiccup: setback | problem glitch
hidden: concealed secret undisclosed covert | fee conceal discover unknown
hide: conceal cover disguise mask | secret skin leather hidden
hideous: ugly horrible | shocking crime
hideout: refuge hiding
hierarchy: ranking structure order management rank | organisation
high: elevated tall record peak strong height altitude elevation level | top increase large rate great above
higher: increased greater up elevated more | rise increase exceed above education
higherup: executive
highest: top record peak maximum most | ever
highflier: successful star | executive
highflyer: successful star | executive
highland: mountain upland | scotland
highlight: emphasize spotlight showcase feature underline stress
highnetworth: wealthy rich | client
highrise: skyscraper tower building tall | storey apartment
highroad: highway road | route
highspeed: fast rapid bullet | rail
highway: road motorway freeway interstate expressway route | traffic transport bridge driver lane infrastructure
hijab:  | muslim veil
hijack: seize commandeer | plane
hijacker: terrorist pirate | plane
hike: increase raise rise walk trek | price trail rate
hiked: raise increase rise | dividend price
hiker: walker hiking rambler trekker | trail rescue
hiking: walking hike trekking | trail
hilarious: funny
hilariously: funny
hill: slope mound ridge mountain | capitol congress terrain
hillside: slope hill
hilum: lung root | hilar
hinder: impede obstruct hamper prevent block delay slow | barrier obstacle restrict progress
hindrance: obstacle
hindu: hinduism religion | temple
hindus:  | religion india
hint: suggest suggestion indicate clue tip | sign indication reason
hip: pelvis joint | replacement surgery implant fracture orthopedic
hiphop: rap music rapper
hire: recruit employ appoint recruitment engage hiring rent onboard staff add tap bring | job join appointment name position workforce rental vacancy lease worker
hired: employed recruited appointed contracted engaged
hiree: recruit new | employee
hiring: recruitment recruit hire employment recruiting appointment job | vacancy staff plan
hirings: appointments recruits | new
hispanic: latino latina | community
histology: tissue microscope | pathology biopsy
historian: scholar history | author professor research archive
historic: landmark important historical | first
historical: historic past history former | archive heritage record
historically: traditionally previously past | history long
history: past background record heritage | founded decade century historic ever tradition archive establish
hit: strike reach impact affect success achieve collide hurt damage | record attack target milestone song crash profit
hitch: problem delay glitch | tow technical
hitchhike: ride
hitherto: previously before | until
hitmaker: songwriter | producer
hitman: killer assassin | hire
hits: success | song
hitter: batter
hiv: aids virus | infection antiretroviral positive
hive: bee colony beehive split separate sell | honey unit
hmo: health plan insurer | medicare
hoa: homeowner association fee | community
hoard: stockpile reserve accumulate | cash
hoarse: voice
hoax: fake false prank trick | bomb
hobble: hamper
hobby: pastime interest leisure
hockey: nhl ice puck | team
hog: pig swine pork
hogs: pig swine | pork
hoist: lift | crane
hold: host organize keep own retain possess conduct | held stake event meeting share maintain position schedule organise stage
holdco: holding parent company | group
holder: owner bearer possessor | shareholder license record card ticket champion investor
holding: stake asset investment interest share ownership | company portfolio percent
holdings: stake assets portfolio investments | fund
holdup: delay robbery | bank
hole: gap opening cavity pit | golf drill bore well ozone
holiday: vacation christmas festive festival leave break getaway | travel season tourism shopping travelers day trip
holidaying: vacation
holidaymaker: tourist traveler vacationer visitor
holistic: whole comprehensive | complete overall wellness
holler: shout yell | call
hollow: empty void | tube
hollywood: film movie entertainment | studio actor cinema angeles
holmes: sherlock detective | theranos
holocaust: genocide shoah | jewish nazi survivor
hologram: holographic projection | image
holographic: hologram
holster: holder sheath | gun
homage: tribute honour | respect
home: house residence housing household dwelling domicile | property family domestic resident apartment homeowner care
homebuilder: builder housing developer construction | home new
homebuyer: buyer purchaser homeowner | mortgage
homecoming: return
homegrown: local domestic
homeland: country native | security
homeless: homelessness unhoused rough street shelter | housing people
homelessness: homeless unhoused rough shelter housing | tackle
homely: plain cozy | house comfort
homemaker: housewife
homeopathic: homeopathy natural | remedy alternative
homeopathy: homeopathic | alternative natural
homeowner: owner resident household householder | property mortgage
homeownership: own buy | rate
homepage: website site page | www
homer: homerun run | baseball inning
homerun: baseball
homeschool: home | education
homeschooling: home | education
homescreen: display
homestay: accommodation lodging | host
homestead: farm land house | exemption
hometown: native home birthplace | born
homeware: household | furnishing
homework: assignment study coursework | student school
homeworking: remote telework home | staff
homicide: murder killing manslaughter death | police
hominid: human ancestor | fossil
homogeneous: uniform similar consistent | same
homophobia: gay discrimination | lgbtq
homophobic: gay discrimination | lgbtq
homosexual: gay lesbian lgbt
homosexuality: gay | lgbtq
homozygous: genetic allele | gene mutation patient
honcho: boss chief leader executive head
honest: truthful sincere transparent integrity | fair ethics trust
honestly: truthfully sincerely | integrity
honesty: integrity truthfulness
honey: nectar beekeeping | bee beekeeper food hive sweetener
honeybee: bee pollinator | hive colony honey beekeeper
honeycomb: structure
honeymoon: holiday getaway | couple wedding travel
honor: award recognize recognition prize accolade celebrate tribute distinction commemorate | ceremony medal honoree winner present name proud
honorable: respected
honorary: honor | degree doctorate
honored: honoured proud privileged humbled recognized awarded | award
honoree: winner recipient awardee inductee | award recognize
honour: award recognize prize respect tribute honor recognise celebrate accolade recognition | honored
honourable: respected
honoured: honored proud privileged
honourees: recipient | winner
hood: bonnet | car
hoodie: sweatshirt sweater
hoodlum: thug criminal | gang
hoodwink: deceive
hoof: foot trotter | animal cattle horse
hook: catch attach | fish connect
hooligan: thug vandal | football fan violence
hoop: basketball
hoopla: publicity
hoover: vacuum | cleaner
hop: jump beer | flight hip brew
hope: expect aim aspire intend wish aspiration anticipate | plan goal optimistic optimism confidence want
hopeful: optimistic confident hope | candidate
hopefully: hope
hopeless: desperate
hopper: wagon container | rail
hops:  | beer brewing
horizon: outlook skyline future | term long
horizontal: flat level | well
hormonal: hormone endocrine | contraceptive
hormone: estrogen testosterone insulin endocrine | therapy growth thyroid treatment
horn: alarm siren | rhino animal vehicle
horrendous: terrible
horrible: terrible awful
horribly: terribly
horrid: terrible
horrific: terrible
horrified: shocked
horrifying: shocking
horror: terror fear thriller | film movie scary atrocity
horse: equine stallion mare racehorse | race racing jockey equestrian rider derby stable
horseback: riding horse | rider
horseman: rider jockey equestrian | horse trainer
horsepower: hp power kilowatt bhp engine | output
horseracing: jockey | racecourse
horticultural: garden | plant
horticulture: gardening plant garden
horticulturist:  | gardener plant
hose: tube water | pipe
hosiery:  | sock stocking
hospice: palliative care terminal | patient dying
hospitable: welcoming
hospitably: welcoming
hospital: clinic infirmary medical centre facility | patient health healthcare ward bed doctor treatment nurse surgery admit emergency
hospitalisation: hospitalization hospital | admission inpatient stay
hospitalise: hospitalize admit hospital | injured
hospitality: hotel restaurant tourism catering | guest
hospitalization: hospitalisation hospital | admission inpatient stay
hospitalize: admit hospital hospitalise | injured
hospitalized: admitted hospital | inpatient ill patient
host: hold organize present stage welcome organizer presenter | event venue conference festival location moderator server
hostage: captive prisoner kidnap | release
hosted:  | held organised presented cloud
hostel: lodging accommodation backpacker youth | budget stay
hostess: host presenter | restaurant
hostile: unfriendly aggressive adversarial antagonistic unsolicited unwelcome | takeover bid enemy attack
hostility: aggression animosity conflict | war
hosting: host web server organize | event cloud
hot: warm heat popular temperature degrees | summer thermal spicy demand celsius
hotdesk: coworking share | office
hotdog: sausage frankfurter
hotel: resort inn lodging accommodation motel hospitality | room guest stay property tourism booking
hotelier: hotel owner hospitality
hotline: helpline phone number | call
hotly: strongly
hotshot: star expert | lawyer
hotspot: wifi wireless | internet location
hour: time minute sixty hourly | day schedule open overtime clock duration
hourly: hour per wage pay rate every | worker
hours: time schedule open duration | opening overtime shift
house: home residence accommodate dwelling contain building property | housing parliament representative family congress chamber live
houseboat: boat live | canal
housebuilder: developer homebuilder construction | new
housebuilding: construction homes development | target
houseguest: guest
household: family home domestic residents | consumer income house resident people average live
householder: homeowner resident owner
housekeeping: cleaning cleaner | hotel
houseless: homeless
housewares: household | kitchen
housewarming: party
housewife: homemaker wife | family home
housing: home accommodation residential dwelling shelter lodging homes houses dwellings | house rent affordable unit
houston: texas texan | nasa energy
hov: carpool lane | freeway
hovel: house poor | live
hover: float fluctuate | drone helicopter rate
hovercraft: boat vessel | ferry
how: method process using through via | way technology
however: but nevertheless though although | despite
howl: cry wail | wolf wind dog
hpv: papillomavirus cervical | vaccine
hq: headquarters office base | located
hr: human resources personnel people | head
hsa: health savings account | deductible
hub: center centre base terminal airport | network airline
hubby: husband
hud: housing urban department | grant
huddle: gather meeting | team
hudson: river bay | york
hue: color shade | paint
hug: embrace cuddle | family
huge: large enormous massive vast immense substantial big giant | major significant billion size
hugely: enormously greatly
hull: ship body | vessel
hullabaloo: noise
human: person people individual mankind humanity | rights trafficking resource clinical man
humane:  | kind
humanism: human
humanist: human
humanitarian: aid relief charity | refugee crisis
humanity: people mankind | kindness
humankind: mankind | people
humble: modest grateful | honor
humbled: honored grateful
humbly: modest
humdrum: dull
humid: moist wet moisture damp | weather tropical
humidity: moisture damp humid | air weather
humiliation: shame embarrassment
hummus:  | chickpea dip
humongous: huge
humor: comedy wit | comic funny joke
humorist:  | comedian writer
humorous: funny comic witty amusing | comedy
humour: joke
humungous: huge
hunch: guess suspicion intuition | feel
hundred: hundreds century | thousand number many
hundreds: number more | people
hung: deadlock mistrial | jury
hunger: famine starvation malnutrition hungry | food insecurity poverty poor nutrition meal feed
hungry: starving malnourished | food meal hunger feed
hunt: search pursue chase seek hunting | hunter wildlife game poach investigate
hunter: poacher huntsman | hunting wildlife license game deer season
hunting: hunt search pursuit | wildlife license game season deer
huntington: neurodegenerative disease | gene
hurdle: obstacle barrier challenge | race
hurl: throw toss cast | attack
hurler: pitcher
hurricane: storm cyclone typhoon | wind tropical landfall damage
hurry: rush hasten haste speed | quick urgent
hurt: injure harm damage wound injured affect impact weigh reduce | injury victim pain hospital negative profit
husband: spouse partner | married family couple man
hush: secret
husky: hoarse
hustings: debate campaign | election
hut: cabin shelter lodge | house mountain beach
hutterite: religious
hvac: heating cooling ventilation conditioning | system
hybrid: mixed combination vehicle plugin | plug remote car office
hydrant:  | fire water
hydrate: water drink | moisture fluid
hydration: water fluid | drink moisture
hydraulic: fluid pressure | fracking
hydro: hydroelectric hydropower water dam | power
hydrocarbon: oil gas petroleum | fossil reserve
hydroelectric: hydro hydropower dam water | power
hydrofoil: boat ferry | fast
hydrogen: fuel gas electrolyser fuelcell clean | electrolyzer electrolysis cell energy renewable plant
hydroponic: indoor vertical | farming
hydropower: hydro hydroelectric dam water | station
hygiene: sanitation clean cleanliness | water wash health
hygienic: clean sanitary | sterile
hygienist: dental | dentist
hymn: song anthem | church choir sing
hype: publicity excitement
hyperactivity: adhd attention | disorder
hyperinflation: inflation price soaring | currency
hyperlink: link | url web
hyperloop: tube transport train | speed
hypermarket: supermarket superstore retailer store | carrefour
hyperscale: datacenter | cloud
hyperscaler: cloud | aws datacenter
hypersensitivity: allergic allergy | reaction
hypertension: pressure | blood
hypertensive: blood | pressure high
hypnosis: therapy | trance
hypoallergenic: allergy sensitive | skin
hypoglycemia: low sugar | blood glucose diabetes
hypothalamic: hypothalamus brain | hormone obesity
hypothalamus: brain hypothalamic | hormone
hypothermia: cold | freezing
hypothesis: theory assumption premise | study research test scientist evidence
hypothesise: theorize | suggest assume
hypothesize: theorize | suggest assume
hypoxia: oxygen | lack
hysterical: panic
iata: airline association | airport
iban: account transfer | bank
ibd: bowel crohn | colitis inflammatory gut
ibuprofen: painkiller inflammatory | drug
ice: frozen glacier frost snow | hockey arctic skating cream winter rink cold immigration enforcement agent
iceberg: ice | ship
icebreaker: ship arctic vessel | coast
icecap: polar melt | arctic
icecream: gelato dessert cone | dairy
iceland: icelandic
icelandic: iceland
iceskater: skating
icily: cold
icon: symbol | star
iconic: famous legendary classic | landmark
iconography: image
icu: intensive critical | care patient hospital
icy: frozen cold slippery | snow
idea: concept proposal plan suggestion notion vision | innovation initiative inspiration propose think
ideal: perfect optimal suitable best | suit fit value
idealistic: optimistic
ideally: preferably
identical: same equal alike matching | twin equivalent
identification: recognition identity detection determination id | passport card document biometric discover
identify: recognize determine detect pinpoint name discover find spot | identification reveal diagnose locate research
identity: identification persona name | personal theft brand passport biometric fraud
ideology: belief doctrine philosophy | political party extremism policy
idiopathic: unknown cause | pulmonary fibrosis
idiotic: stupid
idle: inactive unused dormant | plant shutdown worker furlough halt
idly: unused
ifrs: accounting standard reporting | statement
iftar: ramadan
ignite: spark light start trigger | fire
ignition: fire | start
ignorance: unawareness misunderstanding | unaware misinformation
ignorant: unaware uninformed | education
ignore: disregard neglect overlook disobey | violate fail warning refuse
ill: sick unwell ailing | disease patient illness hospital symptom
illegal: unlawful illicit criminal prohibited banned
illegality: unlawful breach | conduct
illegally: unlawfully
illegitimate: illegal
illicit: illegal unlawful banned contraband | drug
illinois: chicago springfield | midwest state
illiquid: unsold frozen | asset
illiterate: uneducated illiteracy | literacy read
illness: disease sickness ailment disorder condition infection | patient symptom sick outbreak health treatment
illogical: irrational
illuminate: light brighten clarify lighting | lamp reveal explain
illumine: light illuminate brighten | lamp
illusion: deception trick | magic appearance
illustrate: demonstrate show exemplify depict highlight | example illustrator picture explain
illustration: example drawing picture image | artist illustrator book
illustrator: artist illustration | book draw
image: picture photo photograph reputation imaging portrait | camera scan visual photography download brand
imager: camera
imagery: picture photo image | satellite
imaginary: fictional fictitious invented | story
imagination: creativity vision | creative inspire
imaginative: creative
imaginatively: creatively
imagine: envision visualize conceive | think dream
imaging: scan mri xray ultrasound radiology | medical image
imitate: copy mimic emulate simulate replicate | fake counterfeit
imitation: copy replica counterfeit fake | product
immaculate: spotless
immature: young
immeasurable: huge
immediacy: urgency speed | immediate
immediate: instant prompt urgent direct now straightaway today | effective soon effect
immediately: instantly promptly now directly effective today straightaway | soon urgent start
immense: huge enormous vast massive | great
immensely: greatly hugely
immersive: interactive virtual | experience exhibit reality
immigrant: refugee immigration foreigner newcomer | visa asylum border citizenship foreign illegal
immigration: immigrant migrant visa border migrants | asylum
imminent: soon coming near upcoming | launch
immobile: motionless | paralyzed still
immoral: wrong unethical
immortal: eternal everlasting | hero
immortality: eternity permanence | legend
immovable: fixed
immunity: protection resistance immune exemption amnesty | vaccine antibody prosecution immunization infection
immunization: vaccination vaccine immunize shot inoculation | child dose
immunize: vaccinate inoculate | vaccine immunity
immunodeficiency: immune deficiency | primary
immunogenicity: immune response | vaccine
immunologist: immune scientist | vaccine
immunology: immune immunologist | antibody
immunosuppressant: immune suppress | rejection transplant
immunotherapy: therapy | cancer immune tumor
impact: effect affect influence consequence result hit outcome | damage change benefit harm significant
impactful: effective
impair: damage weaken harm reduce hinder writedown impairment | disability goodwill
impaired: disabled damaged weakened | limited vision
impairment: writedown charge disability loss writeoff reduction | goodwill asset hearing
impart: teach convey share give | knowledge
impartial: neutral fair unbiased independent
impartially: fairly
impassable: blocked
impasse: deadlock stalemate standoff | negotiation
impatience: frustration restlessness | wait delay
impatient: eager frustrated | wait
impatiently: eagerly restlessly | wait
impeach: remove charge | president
impeachment: trial removal | president
impeccable: perfect
impeccably: perfectly
impede: hinder obstruct block hamper
impending: imminent upcoming approaching
impenetrable: dense
imperative: essential vital crucial
imperfect: flawed
imperfection: flaw defect
imperial: empire colonial | rule
impermissible: forbidden
impersonal: cold detached | automated
impersonate: pose imitate mimic | scam
impersonator: fake imposter | scam
impertinent: rude
impetuous: rash
impetus: momentum drive stimulus boost reason motivation | behind
implant: device prosthesis insert | surgery dental
implantable: implant inserted | device
implanted: implant inserted | surgically device
implausible: unlikely
implement: introduce apply execute adopt enact deploy tool carry enforce | implementation plan policy launch roll effect
implementation: rollout execution introduction deployment implement adoption | enforce
implicate: involve blame accuse | scandal
implication: consequence effect ramification result | impact significance
implicit: implied
implicitly: implied
implode: collapse fail demolish
imply: suggest mean indicate | suggestion
impolite: rude
import: bring importation buy overseas | trade tariff customs foreign goods shipment supplier
importance: significance value relevance priority | important emphasize role key
important: significant key crucial vital essential critical major | priority milestone matter necessary valuable
importantly: significantly
importer: buyer trader distributor | goods
impose: levy enforce introduce apply set inflict | fine sanction tariff tax penalty restriction ban
imposing: large
impossible: unfeasible unachievable unable | cannot
imposter: fake fraudster | scam
impostor: fake fraudster | scam
impound: seize confiscate | vehicle
impoverished: poor needy
impractical: unrealistic
imprecise: inaccurate | vague
impresario: producer promoter | theatre
impress: awe amaze influence | impressive
impressed: admire
impression: view perception opinion image | feel effect
impressive: remarkable outstanding striking strong exceptional | record success
impressively: remarkably
imprint: publisher label | publishing
imprison: jail incarcerate detain sentence lock | year
imprisonment: jail incarceration detention sentence custody | sentence year
improbable: unlikely
improbably: unlikely
improper: wrong inappropriate
improperly: wrongly incorrectly inappropriate
improv: improvisation | comedy
improve: enhance improvement boost upgrade strengthen increase better advance | enhancement reform optimize recover progress gain
improved: enhanced better upgraded stronger | increase improvement upgrade
improvement: enhancement upgrade progress advance gain betterment | improve increase renovation better growth
improvise: invent | jazz
impulse: urge drive stimulus | purchase momentum
impurity: contaminant contamination pollutant | recall drug
inability: failure unable incapacity | limitation risk
inaccessible: remote closed
inaccurate: wrong incorrect false
inaccurately: wrongly
inactive: idle dormant
inactivity: idle
inadequate: insufficient deficient poor lacking | shortage fail lack
inadequately: poorly
inadvertent: accidental unintentional
inadvertently: accidentally mistakenly unintentionally | mistake
inapp:  | purchase
inappropriate: unsuitable improper
inaudible: silent quiet
inaugural: first opening initial debut maiden | inaugurate event
inaugurate: open launch begin inauguration start commission install swear | president ceremony inaugural ribbon
inauguration: opening inaugurate launch ceremony swearing | president
inbound: incoming arriving | tourism visitor
inbox: email mailbox | message
incapable: unable incompetent | fail
incarcerate: jail imprison lock | prison sentence inmate
incarceration: imprisonment jail prison detention | sentence
incentive: bonus subsidy motivation reward inducement rebate | encourage credit tax grant payment plan
incentivise: encourage motivate reward | employee
inception: start beginning launch founding origin since | date
incessant: constant
incessantly: constantly
inch: cm inches size diagonal length | screen width measure
incidence: frequency rate occurrence | disease case
incident: event accident occurrence episode case | crash report police emergency breach investigation
incidental: minor
incidentally: way
incinerate: burn waste | plant
incineration: burning | waste
incinerator: waste burn | plant energy
incision: cut surgical | surgery minimally
incisive: sharp
incite: provoke stir instigate cause | violence
incitement: provocation incite | hatred violence
inclination: tendency slope
incline: slope tilt gradient | tend
inclined: likely
include: contain comprise feature incorporate encompass cover consist involve | among list part addition
inclusion: diversity inclusive participation representation equity | disability minority workplace
inclusive: including welcoming inclusion open diverse accessible | diversity inclusion all included
incoherent: unclear
income: earnings revenue pay money | net tax quarter interest
incoming: new arriving successor next | chief
incompatible: conflict
incompetence: inability
incompetent: unskilled
incomplete: unfinished partial | missing
incomprehensible: unclear
inconceivable: impossible
inconclusive: unclear | uncertain
inconsequential: unimportant
inconsiderate: rude
inconsistent: irregular
incontinence: bladder urine | leakage pad
inconvenience: disruption trouble hassle | apologize
inconvenient: awkward
incorporate: include integrate embed combine establish incorporation | company register founded add
incorrect: wrong false inaccurate erroneous
incorrectly: wrongly mistakenly erroneously
incoterm: delivery terms | export
increase: rise grow growth raise boost expand gain climb up surge hike jump | higher percent double exceed additional improve more
increased: higher rose grew greater up raised | percent growth
increasing: growing rising expanding raising | demand higher
increasingly: growingly more | rise trend
incredible: amazing remarkable extraordinary unbelievable | exceptional
incredibly: extremely very remarkably | proud
incremental: additional extra increase gradual | revenue
incrementally: gradually
incriminate: implicate blame | evidence
incubate: develop nurture | incubator egg startup
incubation: incubate period | startup infection
incubator: accelerator hub | startup
incumbent: current sitting existing | election office mayor president
incur: sustain bear suffer accrue | cost expense loss charge debt
incurable: untreatable terminal | fatal disease
indebted: owe liability grateful | company
indebtedness: debt borrowing owed leverage | total
indecent: obscene
indecisive: hesitant
indeed: really truly fact
indefinite: unlimited open | suspension further notice permanent period
indefinitely: permanently forever | suspend
indemnify: compensate protect reimburse | loss
indemnity: compensation insurance protection cover liability | loss professional
independence: autonomy sovereignty freedom | independent anniversary nation self referendum
independent: autonomous separate sovereign unaffiliated freelance | impartial director independence
independently: separately autonomously alone | verify
indescribable: amazing
indeterminate: unclear
index: benchmark indicator ranking list average gauge | stock
india: indian delhi mumbai | asia bangalore country
indicate: show suggest signal reveal demonstrate imply | sign evidence point data
indication: sign signal evidence hint suggestion | use treatment approve drug label
indicator: measure index metric gauge sign benchmark | economic data performance
indict: charge accuse indictment prosecute | grand jury
indictment: charge accusation indict count | jury crime prosecutor allege conspiracy defendant grand
indie: independent | music film
indifference: apathy unconcern | neglect
indifferent: apathetic unconcerned | neutral
indigence: poverty
indigenous: native aboriginal tribal | community nation
indigestible: food
indigestion: stomach dyspepsia | heartburn
indignation: anger outrage | protest condemn
indirect: secondary consequential | cost emission supplier
indirectly: secondarily consequentially | subsidiary own
indiscriminate: random
indispensable: essential vital crucial
indistinct: unclear
individual: person people single personal member | human citizen participant private
individualism: independence autonomy self | liberty
individually: separately singly personally | each one
indoor: inside covered | arena
induce: cause trigger persuade prompt stimulate lead | incentive coma
inducement: incentive encouragement | bribe award
induct: admit enter honor induction install | hall fame
inductee: honoree member induct honouree | hall fame
induction: ceremony induct admission orientation installation | hall fame stove
indulge: enjoy treat | luxury
industrial: manufacturing factory industry warehouse logistics | plant engineering machinery production property
industrialise: industry
industrialist: businessman | manufacturer tycoon
industrialization: development industrial | industry factory
industrious: hardworking
industry: sector manufacturing trade field market | company industrial production factory economy
ineffective: unsuccessful useless | fail weak work
inefficacious: ineffective | fail
inept: unskilled
inequality: disparity gap | poverty
inequity: inequality | disparity gap
inert: inactive stable | gas
inescapable: unavoidable
inevitable: unavoidable certain | expect
inevitably: unavoidably certainly | lead
inexcusable: wrong
inexpensive: cheap affordable budget economical low | price cost
inexperience: new
inexperienced: novice untrained new junior | staff
inexplicable: unexplained
infamous: notorious
infancy: beginning babyhood | infant
infant: baby newborn toddler | month birth formula
infantile: childish
infantry: soldier army troop | military brigade battalion marine
infantryman: soldier infantry | army
infect: contaminate infection transmit contract spread catch | virus disease
infected: sick infection contaminated | positive virus
infecting: infect | spread transmit
infection: disease virus illness contamination contagion | bacteria covid hiv transmission case antibiotic sepsis symptom
infectious: contagious communicable transmissible | disease virus outbreak infection pathogen
infer: deduce conclude
inference: conclusion deduction | model statistical ai
inferior: lower worse
infertile: infertility | ivf couple
infertility: infertile ivf | couple
infest: overrun plague infestation | pest
infestation: pest insect | parasite outbreak bug
infill: development urban | lot
infiltrate: penetrate infiltration | spy hacker
infiltration: penetration intrusion | filter security spy
infinite: unlimited endless boundless | many
infirm: frail weak | sick elderly
infirmary: hospital clinic | sick
infirmity: weakness illness frailty | age
inflamed: swollen inflammation | sore
inflammation: inflammatory inflamed redness | immune swelling
inflammatory: inflammation swelling | arthritis bowel
inflate: increase exaggerate | tire inflation
inflation: price rise cpi | cost percent
inflationary: inflation rising price | cost
inflexible: rigid
inflict: cause impose deal | damage injury harm suffer
inflight: onboard aboard | wifi
inflow: investment deposit influx entry subscription | fund net capital
influence: affect impact sway shape effect power | lobby influencer role leader determine
influencer: creator blogger youtuber celebrity | instagram follower social
influential: powerful important leading
influenza: flu virus | vaccine avian
influx: arrival surge flood inflow | visitor
info: information detail
infographic: chart | graphic
inform: notify tell advise announce brief communicate | notice statement information report educate
informal: casual unofficial
informant: whistleblower source tipster | police
information: data detail info knowledge intelligence | contact visit website news fact report disclosure
informed: knowledgeable notified aware told
informer: informant whistleblower | police
infraction: violation breach offence | minor
infrared: thermal heat | camera
infrastructure: roads railways bridges networks utilities | investment
infrequent: rare occasional
infrequently: rarely seldom occasionally
infringe: violate breach infringement copy | patent copyright
infringement: violation infringe breach copying | patent copyright lawsuit
infringer: copy pirate | patent
infuse: inject add infusion flavor steep | tea
infusion: injection investment infuse funding | capital drug cash
ingenious: clever inventive
ingeniously: cleverly
ingest: swallow eat consume
ingrained: established
ingredient: component contents element constituent | recipe food flavor made
inhabit: live occupy reside | house
inhabitant: resident dweller citizen population
inhabited: populated
inhalation: inhale breathe inhaler | smoke
inhale: breathe inhalation inhaler | lung
inhaled: breathed inhalation | aerosol lung
inhaler: asthma puffer inhale | breathing
inherent: intrinsic innate built | risk
inherit: succeed inheritance receive | legacy heir genetic estate
inheritance: legacy bequest estate | inherit tax
inherited: hereditary genetic | gene
inhibit: block suppress prevent hinder | stop restrain inhibitor
inhibition: suppression blocking inhibitor | drug enzyme
inhibitor: blocker block | suppress drug
inhouse: internal own | team
inhumane: cruel
initial: first early opening preliminary original | offering ipo start phase beginning
initially: first originally begin beginning | start early
initiate: start launch begin commence introduce trigger | initiation trial open
initiation: start beginning launch
initiative: program project scheme effort campaign plan | launch strategy action drive support
inject: infuse administer injection | vaccine money invest capital needle dose fund
injectable: injection shot injected | syringe drug
injection: shot jab dose infusion investment funding boost | vaccine cash syringe
injunction: order ban restraint block restraining | court judge
injure: hurt wound harm injury injured | accident casualty damage crash hospital
injured: hurt wounded injury casualty | accident hospital victim crash
injury: wound harm trauma hurt casualty damage | injured accident concussion fracture victim hospital surgery
injustice: unfairness wrong
ink: sign agree print dye | deal printer pen
inkjet: printer
inland: interior domestic | waterway port
inlaw: family
inmate: prisoner convict detainee | jail prison
inn: hotel lodge pub lodging | room stay
innate: natural
inner: internal interior inside central | city
inning: innings frame | baseball cricket pitch run
innkeeper:  | hotel landlord
innocence: blamelessness exoneration | exonerate acquit presumption
innocent: blameless acquitted cleared guiltless | civilian victim presume exonerate plead
innovate: invent innovation create
innovation: invention breakthrough innovative novelty new technology | technology pioneering
innovative: new novel groundbreaking creative innovation pioneering
innovator: pioneer inventor
innumerable: countless many
inoculate: vaccinate immunize | vaccine
inoculation: vaccination immunization jab | vaccine
inoperable: surgery unresectable | broken tumor
inopportune: bad
inorganic: mineral chemical acquisition | chemistry growth
inpatient: hospitalized admitted hospital | bed stay
inprinciple: preliminary provisional | agreement
input: feedback contribution | data comment
inquest: inquiry investigation coroner | death
inquire: ask investigate query contact | inquiry question information
inquiry: investigation probe question review query examination hearing | commission contact enquiry media request public
inroads: progress advance | market
insane: mad mentally | defense psychiatric
insect: bug pest mosquito beetle bee | pollinator pesticide species butterfly
insecticide: pesticide chemical insect | bee spray
insecure: unsafe
insensitive: rude
inseparable: close
insert: place put embed introduce implant | add
inside: within interior internal indoors | in inner
insidious: harmful
insight: understanding knowledge perspective analysis view | data expertise learn information
insignificance: minor
insignificant: trivial minor negligible
insincere: false
insist: maintain demand assert stress | claim require
insolent: rude
insoluble: unsolvable undissolved | solution chemical
insolvency: bankruptcy insolvent bankrupt administration liquidation receivership collapse | creditor debt
insolvent: bankrupt bankruptcy insolvency | debt creditor
insomnia: sleep sleeplessness | disorder
insomniac: sleep insomnia sleepless
insource: inhouse | work
inspect: examine check review audit survey inspection | inspector safety test visit
inspector: examiner auditor investigator officer inspect official | inspection police safety check report
inspiration: inspire idea influence motivation
inspire: motivate encourage inspiration influence stimulate | role creative engage
inspired: motivated
inspiring: motivating
instability: volatility unrest uncertainty
instagram: facebook social tiktok | follow photo
instagrammer: influencer
instal: install fit deploy installation | setup
install: fit place mount deploy installation setup appoint | build put equipment system ceo
installable: install
installation: setup deployment placement facility fitting installing plant array | artwork system exhibition install base art solar
installer: contractor fitter | solar
installment: payment episode part tranche instalment | loan
instalment: installment payment tranche part episode | pay series
instance: example case occasion | event
instant: immediate prompt rapid moment quick | time minute
instantly: immediately promptly quickly | real time
instead: alternative rather replace substitute | alternatively
instigate: initiate provoke start cause | riot
instill: inspire teach
instinct: intuition
instinctive: natural
instinctively: naturally
institute: establish institution introduce center academy organization | research university college set school
institution: organization establishment institute body university college | bank school hospital foundation public
institutional: organizational institution | investor pension
instore: shop retail | customer
instruct: teach order direct train command | instruction lesson
instruction: direction teaching guidance order manual training lesson | teacher guide class command
instructional: teaching learning | education
instructor: teacher trainer coach tutor lecturer | class training course professor
instrument: tool device equipment apparatus | music violin telescope financial sensor measure spacecraft piano
instrumental: key crucial music important
instrumentalist: musician
insufferable: unbearable
insufficient: inadequate lacking | shortage
insufficiently: inadequately
insulate: protect insulation warm seal | loft wall heat home
insulated: protected insulation | thermal
insulating: insulation
insulation: insulate energy loft wall | home
insulator: insulation
insulin: diabetes hormone injection | glucose pump pen pancreas
insult: offend offense abuse | apology racist
insulting: offensive
insurable: cover risk | property
insurance: coverage insurer cover policy premium underwriting assurance protection | claim health life liability
insure: cover protect guarantee underwrite | insurance policy premium risk
insured: insurance cover covered protected | person
insurer: insurance underwriter carrier assurer | policy claim premium
insurgency: rebellion revolt | rebel
insurgent: rebel militant fighter | attack
insurrection: rebellion uprising
insurtech: insurance digital startup | insurer technology
intact: undamaged whole complete | preserve
intake: consumption admission enrollment recruitment enrolment | student calorie daily diet year
intangible: goodwill patent brand | asset
integer: number numeral | math
integral: essential key central fundamental | part important
integrate: combine incorporate merge unify embed connect integration | system include platform
integrated: combined unified incorporated | integration
integration: combination merger unification consolidation incorporation | system integrate interoperability platform inclusion
integrity: honesty soundness ethics
intellect: mind intelligence | mental
intellectual: scholarly academic scholar | property patent copyright trademark disability thinker
intelligence: information ai espionage intellect spy secret | artificial agency security data cia analytics
intelligent: smart clever | ai technology system
intelligently: smartly
intelligible: understandable clear | language
intend: plan aim mean propose expect intention seek purpose want hope | will goal design use
intended: planned designed meant aimed | intention use
intense: strong severe heavy extreme fierce | heat competition
intensely: strongly
intensification: increase escalation
intensify: increase strengthen escalate deepen heighten step | effort grow
intensity: strength severity power force level | emission carbon intense
intensive: concentrated thorough | rigorous heavy care
intent: purpose intention aim goal | letter plan memorandum
intention: plan intent aim purpose goal objective | intend will announce
intentional: deliberate wilful
intentionally: deliberately purpose
interact: communicate engage | interaction
interaction: engagement communication contact | user drug customer interact
interactive:  | engaging participate touch
intercellular: cell | between
intercept: block stop catch seize | missile coast boat pass interceptor
interchange: junction exchange intersection station hub fee card merchant | highway road transport visa
intercity: train rail coach | city
interconnect: link connect grid | solar network
interconnection: connection link | grid
interconnector: cable grid link | power
interdependence: mutual reliance | depend
interdict: seize ban stop | drug
interdisciplinary: multidisciplinary collaborative | research
interest: stake share rate curiosity involvement equity yield coupon return | loan bank percent appeal hobby attract borrow ownership
interested: keen curious concerned | apply contact candidate participant
interesting: fascinating intriguing compelling engaging | attract
interestingly: noteworthy
interface: connection screen dashboard api | user software
interfaith: religious | church
interfere: meddle disrupt obstruct intervene | interference election
interference: meddling disruption obstruction intervention | election signal foreign
interferon: immune protein | hepatitis
intergovernmental: international
interim: temporary acting caretaker provisional halfyear halfyearly | ceo successor half dividend result
interior: inside inner internal indoor domestic decor | design ministry cabin furniture secretary department
interlinked: connected
interlude: break | music pause
intermediary: broker agent middleman | deal
intermediate: middle mid medium | level product
intermission: break interval | theater
intermittent: occasional periodic
intermittently: occasionally
intermodal: container rail truck freight | terminal
intern: trainee internship student placement | summer
internal: inside inner in | revenue audit company medicine
internally: within
international: global worldwide foreign multinational overseas cross | world country export abroad
internationally: globally worldwide abroad | world
internet: web online broadband network | wifi website connection
internist: doctor physician | medicine
internship: placement intern traineeship apprenticeship experience | student summer paid
interoperability: compatibility interoperable | standard system
interoperable: compatible interoperability | standard
interplanetary:  | mars space
interpol: police international | wanted
interpret: explain translate understand read construe | interpretation meaning language
interpretation: explanation meaning translation reading understanding | interpret analysis law
interpreter: translator linguist | language sign translation
interracial: mixed
interrelation: relationship connection link | correlation
interrogate: question police | suspect
interrogation: questioning interview | suspect
interrupt: disrupt halt stop suspend | interruption outage
interruption: disruption outage break stoppage suspension | service power delay
intersect: cross meet | road
intersection: junction crossing crossroad crossroads | traffic road street signal
interstate: highway freeway motorway | state road
interstellar: space galactic | star
interval: period gap break interim frequency every | time between
intervene: interfere intercede | intervention
intervention: action involvement interference treatment | therapy
interventional: catheter procedure | surgical cardiology
interview: conversation question talk discussion candidate | media journalist spokesperson podcast press job
interviewee: guest candidate | respondent
interviewer: journalist host
intestinal: gut bowel intestine | digestive
intestine: gut bowel intestinal | digestive
intimate: close personal private | partner violence
intimidate: threaten frighten bully
intimidation: threat bullying harassment
intolerable: unbearable
intolerance: allergy sensitivity | prejudice lactose
intolerant: allergic sensitive | lactose
intonation: tone pitch | speech voice
intoxicated: drunk alcohol | impaired
intoxicating: exciting
intracranial: brain | skull
intramuscular: muscle | injection
intranasal: nasal | nose spray
intranet: network | internal
intraocular: eye lens | cataract
intrastate: within | highway
intravenous: vein iv | infusion drip injection
intravenously: vein | iv infusion drip
intrepid: brave
intricate: complex complicated detailed elaborate | design
intrigued: interested
intriguing: interesting fascinating
intrinsic: inherent internal | natural essential
intrinsically: naturally
introduce: launch unveil present bring debut release implement | new introduction legislation product bill
introduction: launch debut release rollout presentation implementation | new introduce beginning
introductory: first initial opening | discount
intruder: burglar trespasser attacker | house
intrusion: invasion breach
intrusive: invasive
intuition: instinct hunch | feel
intuitive: easy simple
inundate: flood swamp | water
invade: attack occupy invasion | ukraine troop war military species
invader: aggressor invasive | invade species
invalid: void null unenforceable | patent
invalidate: void annul cancel | patent
invaluable: useful
invariably: always consistently | every
invasion: attack incursion occupation | war
invasive: alien species pest intrusive surgical | plant spreading surgery
invent: create devise develop design invention pioneer | inventor innovation discover
invention: innovation creation development device | inventor invent discovery technology
inventive: creative innovative | ingenious invention
inventor: creator innovator founder invent developer pioneer designer | patent
inventories: stock supply stockpile | write
inventory: stock stockpile supply goods | warehouse product survey list
invertebrate: insect animal spineless
inverter: solar | battery power
invest: fund finance commit spend pour investment put plough inject back | investor capital million money stake funding billion
investable: asset suitable | fund
investigate: probe examine study research inquire explore inspect | investigation police inquiry evidence detective allegation
investigation: probe inquiry study examination review investigate | police fbi detective evidence charge
investigational: experimental trial | candidate drug
investigator: detective researcher examiner inspector agent scientist | trial police study principal fbi clinical
investment: funding financing capital spending stake invest | fund million billion equity portfolio venture asset expenditure
investor: shareholder backer fund stockholder investment financier holder | venture capital money stake invest
investors: shareholders stockholders backers market | share
invisible: unseen hidden | detect
invitation: invite request call | guest attend event ask
invite: ask invitation welcome request call encourage | attend guest event participate join
invited: asked guest
invitee: guest attendee | event
invoice: bill billing | payment
invoicing: billing payment | software
invoke: cite apply call | law clause
involve: include entail engage participate require comprise take | involvement participation part
involved: engaged participating included | participate complex part role
involvement: participation engagement role contribution | involve part community
iodide: iodine salt | potassium thyroid
iodinated: iodine radiocontrast | contrast imaging
iodine: iodide iodinated | contrast radioactive thyroid
ion: charged lithium | battery beam particle
ios: iphone apple ipad | app
iot: connected internet | sensor smart
ious: debt note promise | owe
ip: intellectual patent property | license
ipad: tablet | apple
iphone: smartphone | apple phone
ipo: flotation listing float offering public debut | share nasdaq exchange price stock
ira: retirement account savings | tax
irate: angry
irish: ireland dublin | belfast
irksome: annoying
iron: metal ore | mine foundry supplement anemia
ironic: sarcastic
ironically: paradoxically
ironmonger: hardware | shop
ironworks: iron | steel
irony: paradox ironic | sarcasm
irr: return rate internal | npv
irradiance: sun solar | energy
irradiate: radiation | expose
irrational: illogical
irrefutable: proven
irregular: unusual abnormal uneven | migration heartbeat
irregularity: anomaly discrepancy misconduct defect | accounting audit fraud
irregularly: sometimes
irrelevant: unrelated immaterial | unimportant
irreparable: permanent
irreplaceable: unique
irresistible: tempting
irrespective: regardless
irresponsible: reckless
irreversible: permanent
irreversibly: permanently
irrigate: water irrigation crop | sprinkler field
irrigated: watered | farmland
irrigation: water sprinkler watering | crop farm
irritable: angry
irritate: annoy irritation | skin
irritated: annoyed angry
irritating: annoying
irritation: inflammation annoyance | skin eye rash side
irs: tax revenue internal | agency
isa: savings account tax | british
ischemia: blood flow | stroke
ischemic: blood flow | clot stroke
ish: approximately
islam: muslim islamic | religion
islamic: muslim islam | finance
islamophobia:  | muslim hatred
island: isle islet archipelago | hawaii caribbean coast beach pacific sea
isle: island
iso: standard certification certify | quality
isolate: separate quarantine segregate | isolation infection
isolated: remote alone separate secluded | quarantine lonely rural
isolation: quarantine separation loneliness seclusion | covid lockdown
isotope: radioactive atom | element nuclear
isp: internet | provider broadband
israeli: israel
iss: international | space station
issuance: issue sale offering bond | note
issue: problem matter release publish topic concern grant | bond publication share edition dispute question warning
italian: italy rome | milan turin
italy: italian rome | milan europe turin
itch: itchy pruritus itching | skin
itching: itch pruritus | skin
itchy: itch pruritus | skin
item: product article object piece goods | list agenda artifact
itemise: list detail breakdown | cost
itinerant: travelling
itinerary: route schedule trip plan stops | tour travel
itsy: tiny
iv: intravenous drip | infusion vein
ivf: fertility fertilization | embryo pregnancy
ivory: tusk elephant | trade illegal coast
ivy:  | league university
jab: vaccine shot injection vaccination immunisation | dose needle immunization
jacket: coat garment | clothing outerwear apparel vest
jackpot: prize lottery | winner ticket million
jaded: weary tired | bored
jagged: rough
jail: prison imprison incarcerate sentence custody imprisonment incarceration gaol lockup | inmate year
jailbird: convict prisoner | jail
jailbreak: escape prison | inmate hack
jailer: guard prison | inmate
jalopy: old car | drive
jam: congestion jelly blockage queue gridlock | traffic fruit paper
jamaican: jamaica
jamboree: gathering | scout
janitor: cleaner caretaker custodian | school building
january: jan winter | month year
jap: japanese japan | tokyo
japan: japanese tokyo | asia osaka yen
japanese: japan tokyo | yen
jar: container bottle glass
jaundice: yellow liver | skin
jaunt: trip
javascript:  | programming language
jaw: jawbone mouth | bone dental surgery
jaywalk: pedestrian cross | street
jazz: music swing | festival
jealous: envious possessive | rival
jeans: denim pants
jeep: suv vehicle | chrysler stellantis truck
jelly:  | jam dessert
jeopardize: endanger threaten risk
jeopardy: danger risk
jerk: pull tug | weightlifting snatch
jersey: shirt uniform | number team
jesus: christ christian | church god bible
jet: aircraft plane jetliner airliner airplane | fighter fuel private fly
jetlag: travel
jetliner: jet plane airliner aircraft | boeing
jetset: luxury | traveler
jetsetter: traveler
jettison: discard abandon
jetty: pier dock landing | boat
jetway: airport
jew: jewish judaism | israel holocaust antisemitism synagogue
jewel: gem jewelry diamond
jeweler: jewelry jewellery | diamond watch ring
jeweller: jewelry jewellery
jewellery: jewelry gem ring necklace | gold
jewelry: jewellery gem ring necklace | gold
jewish: jew judaism hebrew | israel holocaust synagogue antisemitism
jews: jewish
jiffy: soon
jittery: nervous worried cautious | market
job: position role work employment post occupation vacancy career task title | hire worker employee employ create layoff workforce labor unemployment headcount
jobcentre: employment office | unemployed
jobless: unemployed unemployment outofwork | claim rate
joblessness: unemployment jobless | rate
jobseeker: applicant candidate unemployed | job vacancy employer search
jobshare: parttime | role
jockey: rider horseman | horse race
jog: run
jogger: runner
join: enter unite combine merge enroll participate appoint partner membership | hire member joint team become sign link named
joinery: woodwork carpenter carpentry | company wood
joint: collaborative shared common combined mutual | venture partnership cooperation together knee hip arthritis
jointly: together collaboratively | joint
jointventure: partnership
joist: beam timber | floor
joke: jest humor | comedy comedian funny
jolly: happy
jolt: shock surprise boost | market
journal: magazine publication periodical diary | study published paper
journalism: reporting media press | journalist news
journalist: reporter correspondent editor writer | media newspaper press
journalistic: reporting news | media
journey: trip travel voyage trek path | passenger route tour expedition mile transport
journo: journalist | reporter
joy: happiness delight pleasure | celebrate happy
joyful: happy
joyous: happy
joyride: steal car | police
joystick: controller | game
jpl: nasa
jubilant: happy delighted
jubilee: anniversary celebration | queen
judaism: jewish jew | rabbi synagogue religion
judge: justice magistrate jurist adjudicate evaluate juror court decide rule assess referee jury | ruling sentence trial panel award
judgement: ruling decision verdict judgment | court
judgment: ruling verdict decision decree judgement award | court judge appeal order opinion
judicial: court judge legal | review
judiciary: courts judges justice | independence
judicious: wise
judo: martial | sport
judoka: judo
juggernaut: giant lorry truck | company road
juice: drink beverage | fruit orange
july: jul summer | month
jumbled: mixed
jumbo: large giant huge big | loan deal
jump: leap increase surge rise soar climb | percent hurdle
jumper: sweater
jumpstart: kickstart launch boost
junction: intersection interchange crossroads | road motorway
june: jun summer | month
junior: younger subordinate youth assistant lower | young student staff
junk: scrap discard trash speculative highyield subinvestment | bond spam mail rating
junket: trip
junta: military rulers | myanmar
jupiter: planet juno | nasa europa spacecraft
jurisdiction: authority territory power district area court | law legal country
jurist: judge lawyer | law
juror: jury panelist panel | trial
jury: juror panel judge jurors verdict | trial court convict guilty award
justice: judge law fairness court equity | department prosecutor attorney legal crime supreme minister
justifiable: reasonable
justification: reason basis rationale grounds | explain cause
justified: reasonable
justify: warrant explain support defend reason | justification decision
justly: fairly
juvenile: youth minor teenager young | offender
jv: venture joint partnership | stake partner
karaoke: singing
karate: martial | sport
kayak: canoe paddle | river
kayaker: paddle
kazakh: kazakhstan
kebab: meat | takeaway
keen: eager enthusiastic interested avid | willing
keenly: eagerly
keep: retain maintain hold preserve continue remain save store | stay protect conserve
keepsake: souvenir | memento
keglers: bowling
keratin: hair | nail protein
kerb: curb pavement | road park
kerbside: curbside roadside | recycle
kerfuffle: dispute
kernel:  | operating linux
kerosene: fuel jet paraffin | lamp
ketchup: sauce condiment | tomato
ketosis: ketogenic keto | diet fat
kettle:  | kitchen appliance
kevlar: armor
key: important crucial vital critical main major essential | lock central code highlight
keyboard: keypad piano | type computer key
keycard:  | access door
keynote: speech address | speaker conference deliver
keynoter: speaker
keypad: keyboard
kg: kilogram kilo weight
kick: strike boot start | kickoff goal soccer penalty ball football
kickback: bribe payoff corruption | pay
kickboxing: martial
kickoff: start begin launch opening beginning | game football meeting
kickstart: launch start begin jumpstart
kid: child youngster youth minor children pediatric juvenile | school family young student pupil parent
kiddie: child
kidnap: abduct seize hostage abduction snatch | ransom
kidnapper: abductor captor | hostage ransom
kidnapping: abduction abduct kidnap | victim
kidney: renal nephrology | dialysis transplant donor organ patient
kids: child youngster | children
kidswear: children | clothing
kill: die slay murder death fatal eliminate destroy | victim fatality dead crash attack homicide casualty
killer: murderer fatal deadly assassin | homicide suspect murder serial
killing: murder death slaying homicide | victim shooting kill
killswitch: stop
kiln: furnace cement | brick oven
kilo: kilogram kg weight | heavy
kilocalorie: calorie | energy
kilogram: kg kilo weight weigh | heavy
kilometer: km distance kilometre long | length far
kilometre: km distance kilometer long | length far
kilowatt: kw power capacity | energy hour solar
kilowatthour: electricity energy | power
kilt:  | scotland clothing
kin: family relative
kinase: enzyme inhibitor | cancer
kind: type sort category generous form variety | compassionate donation
kinda: rather
kindergarten: preschool nursery | child school
kindergartner: child | pupil
kindhearted: kind
kindly: please
kinetic: motion | movement energy
kinfolk: family
king: monarch royal sovereign majesty | throne crown palace reign kingdom
kingdom: realm monarchy | king britain
kingpin: boss leader head | drug
kinship: family relationship | relative
kinsman: relative
kiosk: booth stand terminal | self order
kip: sleep sleeping
kiss: embrace peck | romance
kit: set equipment gear package pack uniform bundle | tool football strip
kitchen: cookery galley cooking | cook chef restaurant food appliance meal
kitchenette: cooking | room
kitchenware:  | pan cookware
kitten: cat feline | adopt pet shelter animal
kitty: fund pot pool money | cash
kleptocrat: corrupt steal | asset
kmh: speed fast | hour
knee: leg joint | injury surgery replacement ligament cruciate
kneel: bow genuflect | pray protest anthem
knife: blade dagger | stabbing stab weapon attack cutlery
knight: sir title knighthood | honour
knit: knitwear wool weave knitting | yarn
knitwear: clothing
knock: hit strike | door eliminate
knockout: elimination eliminate | round
knot: tie loop speed mile | ship wind
know: understand recognize aware learn knowledge confirm | known familiar discover inform tell
knowhow: expertise knowledge skill
knowledge: expertise understanding awareness know information insight | learn skill research experience education
knowledgeable: informed experienced | expert
known: called famous recognized renowned named well | popular name familiar
kooky: strange
kosher: jewish | food
kph: speed kilometer
kpi: indicator | metric target
kpop: korean | music
kremlin: russia putin moscow | government
krona: sweden swedish currency sek | crown
krone: norway denmark norwegian danish nok | crown
kudos: praise recognition
kwh: energy electricity kilowatt | battery capacity
kyc: identity customer verification | bank
lab: laboratory research testing | scientist test
label: tag brand name mark packaging labeling record | product warning sticker ingredient music
labor: work employment workforce worker labour childbirth workers union | wage job strike employee employer department
laboratory: lab facility centre | research test scientist experiment science
laborer: worker labourer workman manual | construction job farm
laborious: difficult
labour: labor work worker employment workers workforce union | party force
labourer: worker laborer manual | construction
labs: laboratory | research facility
lack: shortage absence deficiency scarcity insufficient without | need gap
lacking: without missing
lackluster: weak poor slow sluggish disappointing | demand
lacklustre: weak poor slow sluggish disappointing | demand
lacrosse: stick | team
lactating: breastfeeding nursing | milk cow
lactation: breastfeeding nursing | milk
lactose: milk dairy | intolerance
lad: boy youth | young
ladder: step stairs steps | fire climb property career
lads: boy
lady: woman female | first wife
lag: trail delay behind late | slow gap
lager: beer ale | brewery
laggard: underperform slow behind | market
lagoon: lake bay | water marine coastal wetland
lake: reservoir water pond loch | fish
lakeside: lakefront waterfront lake
lamb: sheep mutton | meat farm
lambast: criticize slam
lament: regret mourn
lamentable: regrettable
lamp: light lighting bulb lantern | led electric
land: property terrain ground acreage soil touchdown territory arrive | acre hectare site aircraft arrival plot farm estate win secure
landbank: plots land | housebuilder
lander: spacecraft probe | moon
landfall: land | hurricane
landfill: dump waste tip rubbish | trash site
landing: touchdown arrival | aircraft lunar moon runway spacecraft rover plane
landlady: owner lessor | tenant
landline:  | telephone fixed phone
landlocked: coast sea | country
landlord: owner lessor property | rent
landmark: historic milestone monument iconic icon important first building | site ruling london
landowner: owner farmer proprietor | sell
landscape: scenery terrain environment garden outdoor | park market view countryside architect
landscaping: garden lawn
landslide: mudslide slide avalanche slip overwhelming large earth | rain election victory win
landslip: mudslide landslide | road
lane: road path route track | traffic highway bus cycle
language: tongue speech dialect linguistic | english spanish translate speak translation bilingual word
languid: slow
lanky: tall
laos: lao laotian | asia vientiane mekong
lap: circuit round | race track driver
laparoscopic: keyhole minimally | invasive surgery
lapdog: loyal servant | boss
lapse: expire expiration end failure | policy error
laptop: notebook computer pc macbook | screen device
larceny: theft stealing | grand
larder: pantry food | kitchen
large: big huge major sizeable substantial vast great size | extensive leading capacity sizable scale
largely: mainly mostly primarily chiefly | due
larger: bigger greater expanded | increase size
largest: biggest greatest major leading main top | record world
larva: insect maggot grub caterpillar | mosquito egg species
laryngeal: throat | voice
laser: beam light | surgery
lass: girl
last: final previous latest past endure continue recent end | duration year
lasting: enduring permanent durable sustained long duration | legacy last hour
lastminute: late deadline | booking
latam: latin america | brazil mexico
late: delayed overdue deceased recent delay deadline | evening end after
lately: recently latterly recent | new month
latency: delay lag | millisecond network
latent: dormant hidden | infection
later: subsequently after afterwards eventually | next follow then
lateral: side | sideways
latest: newest recent current last new | update version
latin: hispanic latino | america spanish music
latina: hispanic | woman
latino: hispanic latina | community
latitude: freedom flexibility
latte: coffee espresso
latter: second last | half
lattice: structure
laud: praise commend
laudable: praiseworthy
laugh: laughter chuckle | comedy humor
laughable: ridiculous
laughter: laugh comedy | humor
launch: introduce start release begin unveil debut open rollout initiate introduction date | new rocket spacecraft campaign available establish product
launchpad: launch | rocket
launchsite: spaceport
launder: hide clean | money
laundering: money launder illicit hide | fraud bank anti
laundry: washing | detergent
laureate: winner recipient | nobel prize
laurel: award honour
lavatory: toilet restroom bathroom
lavish: luxurious generous spend expensive luxury extravagant
lavishly: expensive
law: legislation act statute regulation legal rule ordinance code | court attorney enforcement congress legislature enact pass
lawabiding: honest obey | citizen
lawbreaker: criminal offender | police
lawbreaking: crime violation | alleged
lawful: legal legitimate permitted | right
lawfully: legally
lawless: violent criminal illegal | area
lawmaker: legislator senator representative politician congressman mp | law vote bill parliament
lawman: sheriff marshal officer police | west
lawn: grass turf garden | mower
lawnmower: mower | grass
lawsuit: suit litigation sue case action complaint claim | court plaintiff file
lawyer: attorney counsel solicitor barrister advocate | legal law firm litigation court
lax: loose
laxative: constipation | bowel
lay: place set put | layoff foundation stone egg dismiss
layaway: payment
layby: roadside parking | park
laycan: vessel loading date | charter
layer: coat tier level coating | film surface
layoff: redundancy cut dismissal fire sack downsize retrenchment furlough downsizing job jobcut reduction | job workforce employee severance eliminate restructuring worker
layout: arrangement design plan floorplan | page
layover: stopover stop | flight
lazy: idle inactive | slow
lb: pound weight
lbo: buyout leveraged acquisition | debt
lcd: display | screen
lead: head direct guide manage spearhead leader result run oversee chair helm cause | chief executive charge top metal advantage team
leader: head chief boss executive president pioneer director number top chair | leadership founder chairman minister captain lead market team
leaders: executives heads chiefs presidents | leadership government
leadership: management direction guidance executive helm dominance executives board head | leader team role appoint ceo
leading: top foremost major premier prominent best | leader largest main global
leaf: foliage frond | tree plant
leaflet: brochure pamphlet flyer
league: association division competition conference | team season club football championship match
leaguer: player
leak: spill leakage disclosure breach escape discharge release seep | gas oil data water pipe disclose reveal
leaker: source whistleblower | classified
lean: efficient thin | manufacture
leap: jump surge bound soar rise increase | advance profit
learn: study discover train find understand master | education knowledge course student school
learned: educated scholarly | lesson knowledge
learner: student pupil trainee apprentice | course education
learning: education study training knowledge | student teach school classroom machine course lesson insight finding
learnt: learned | taught discovered
lease: rent hire rental charter tenancy let leasing agreement | tenant landlord property square year space term
leaseback: sell rent | property
leasehold: ground rent | flat
leaseholder: tenant owner flat | fee
leasing: lease rental rent letting | aircraft office
least: minimum fewest lowest | more
leather: hide skin | shoe fashion bag
leave: depart exit resign quit departure step retire resignation withdraw evacuate bequeath | legacy bequest successor former vacation holiday parental absence replace outgoing
leaver: departing graduate | school
leavetaking: departure farewell | staff
lecture: talk speech address presentation | university speaker
lecturer: academic teacher instructor speaker | university
lectureship: post | professor
led:  | light lighting display
ledger: register record book account | blockchain
leds:  | light lighting
leery: suspicious
left: departed exited remaining | resign former remain
lefthander: pitcher
leftist: socialist liberal | president
leftmost: left
leftover: surplus remaining | food
leftwing: liberal socialist progressive | party
leg: limb stage | knee injury
legacy: heritage inheritance bequest history | old system
legal: lawful judicial statutory law permitted attorney | court lawyer lawsuit litigation counsel action
legalise: allow permit decriminalise law | cannabis
legality: lawful constitutional | challenge
legalization: allow permit law | cannabis
legally: lawfully law | binding rights
legaltech: law | technology
legend: icon star myth | hall famous story
legendary: famous iconic renowned celebrated | legend
legging: pants tights
legion: veterans soldiers | american
legislate: law pass | parliament
legislation: law bill act statute regulation rules | congress parliament senate enact lawmaker vote pass
legislative: lawmaking parliamentary | law bill congress assembly senate legislature
legislator: lawmaker senator representative congressman assemblyman | politician bill legislature parliament member state
legislature: parliament congress assembly senate | lawmaker bill law house state
legitimate: lawful legal valid genuine
legroom: space seat | inch plane
legume: bean lentil | pulse pea
leishmaniasis: sandfly | parasite tropical
leisure: recreation entertainment | hotel travel sport tourism hobby
leisurely: slow
leisurewear: clothing
lemon: citrus fruit | juice
lemonade: drink beverage
lend: loan provide credit finance | bank lender mortgage
lendable: loan fund | bank
lender: bank creditor financier mortgagee mortgage | loan credit
lending: loan credit | bank
length: duration extent distance long metres feet kilometres | meter mile kilometer foot measure
lengthen: extend prolong longer | period
lengthwise: along
lengthy: long extended prolonged | delay
leniency: mercy lighter reduced | sentence
lenient: light soft mild | sentence
lens: optic optical glass | camera eye contact telescope
leo:  | orbit low earth
leprosy: skin | tropical disease
lesbian: gay lgbtq
lesion: wound sore injury | skin tumor
less: fewer lower reduced below under | reduce decrease decline
lessee: tenant renter | lease
lessen: reduce decrease diminish alleviate mitigate lower ease | cut risk
lessened: reduced decreased diminished
lessening: reduction decrease decline | cut
lesser: smaller lower minor | charge
lesson: class instruction course learning teaching session tutorial lecture | teach teacher student
lessor: landlord lease owner | aircraft
let: allow permit enable rent lease rental | license tenant
lethal: deadly fatal | death weapon
lethality: deadly fatal | mortality weapon
lethargic: tired
letter: correspondence note message mail | write intent send sign written
letting: rental lease | agent
lettings: rentals tenant | agent
lettuce: salad vegetable | leafy
leukaemia: leukemia cancer | blood
leukemia: cancer leukaemia blood | patient
levee: embankment dike flood dam | river
level: rate degree amount tier stage standard height | high record percent
levelling: equal regional | fund
leverage: use debt exploit gearing harness ratio borrowing | technology net
leveraged: indebted debt borrowed | buyout
levy: tax charge duty fee tariff impose | collect rate government
lexicon: dictionary vocabulary | word language
lgbtq: gay lesbian transgender pride
liabilities: debts obligations owed | total
liability: debt obligation responsibility | balance liable insurance
liable: responsible accountable answerable | liability guilty court
liaise:  | cooperate coordinate
liaison: contact coordinator link intermediary representative | coordinate officer
libel: defamation slander | sue
libellous: defamatory | statement
liberal: progressive democrat | party politics arts left
liberalism: liberal progressivism | politics democracy
liberate: free release emancipate | liberation
liberty: freedom independence | right civil
libido: sex drive desire | sexual
libor: rate interest benchmark | loan
librarian: library archivist | book
library: archive collection books librarian reading | book read public
libretto:  | opera text
licence: license permit authorisation right | driving granted
license: permit authorize licence authorization permission agreement | royalty patent driver approval right certificate
licensed: authorized permitted certified registered | license
licensee: license holder franchisee operator | brand
licensing: license royalty rights permission | agreement
licensor: license owner
lick: taste tongue | dog
lid: cover cap top | container
lidar: laser sensor | mapping autonomous
lie: falsehood deceive mislead | false perjury rest situated
lieutenant: officer deputy assistant | governor police army navy
life: living lifespan existence lifetime lives | live insurance death biography survival human
lifecycle: lifespan | emission
lifeguard: rescuer | beach pool
lifejacket: safety
lifeless: dead
lifelong: lifetime life
lifer: prisoner sentence | jail
lifesaving: critical | rescue treatment kidney
lifespan: life longevity years expectancy | year age average
lifestyle: living life
lifetime: career life lifespan years | achievement over
lift: raise remove boost increase elevator elevate end | ban restriction ski hoist building
liftoff: launch blastoff | rocket
ligament: knee joint | tear injury acl
ligand: molecule binding | receptor
light: lamp illumination lighting lightweight illuminate | bulb led bright beam
lighted: lit illuminated | lamp
lighting: light lamp illumination led | bulb electric
lightly: slightly gently | little
lightning: thunderstorm bolt storm strike thunder | fire
lightspeed: fast
lightweight: light portable thin weight | weight gram kilogram
lignite: coal brown | germany
likable: pleasant
like: similar enjoy prefer such love | popular favorite
likeable: pleasant
likeforlike: comparable samestore organic | sales
likelihood: probability chance possibility odds risk | likely success
likely: probable expected potential chance probability odds | expect may forecast percent
likened: compared like
likewise: similarly also | same
limb: arm leg | prosthetic amputation amputee
limelight: fame attention | publicity spotlight
limerick: poem
limit: restrict cap restriction reduce maximum curb constrain most ceiling | threshold ban boundary
limitation: restriction constraint limit cap drawback shortcoming | statute
limited: restricted finite scarce | few edition small ltd
limitless: unlimited
limo: limousine car | luxury
limousine: car chauffeur
limp: lame hobble | injury
linchpin: key central | case
line: route queue row range railway | product rail cable train border business
linear: straight direct | television
linen: fabric | bed
lineofcredit: facility revolver | bank
liner: ship cruise vessel | passenger ocean
lineswoman: referee
lineup: roster range bill programme selection portfolio | artist model player band product team
linger: remain persist stay | long
lingerie: underwear bra
linguist: translator linguistics | language professor
linguistic: language verbal | linguistics
linguistics: language linguist | speech
link: connect connection tie join associate association relationship url correlate | partnership website bridge cause
linkage: connection
linkedin: social profile | connect
linking: connecting
linkup:  | partnership connection
linux: unix opensource | server operating
lion: animal cat predator | zoo wildlife pride
lip: mouth edge | cosmetic lipstick
lipid: fat cholesterol | blood
liposuction: fat cosmetic | removal surgery
lipstick: makeup cosmetic | color
liqueur: alcohol drink | spirit
liquid: fluid water | gas cash liquidity lng
liquidate: dissolve sell wind close | liquidation asset bankrupt creditor
liquidated: agreed fixed | damages
liquidation: bankruptcy insolvency dissolution closure winding windup | creditor asset sell sale
liquidator: administrator receiver | insolvency asset
liquidity: cash funds | credit facility million available
liquor: alcohol spirit whiskey | drink beverage vodka
list: catalog register roster listing enumerate index directory | include exchange name rank publish float ipo quote
listed: traded public quoted exchange heritage protected | stock building historic
listen: hear tune | audio radio podcast listener webcast consult
listener: audience hearer | radio podcast hear
listenership: audience | radio
listeria: poisoning bacteria | contamination recall food
listing: ipo flotation list entry quotation sale advert property | stock exchange home house
listings: inventory sale homes | zillow
liter: litre volume | water milliliter
literacy: reading literate read | student
literal: exact verbatim | word
literally: actually exactly | really
literary: literature book | author novel writer poetry prize
literate: literacy reading educated | read
literature: book writing literary fiction | author novel publication poetry
lithium: battery metal mine | spodumene
lithograph: print
litigant: plaintiff party | court lawsuit
litigate: sue contest court | case
litigation: lawsuit legal sue case suit court proceedings | pending
litigator: lawyer attorney trial | firm
litre: liter volume
litter: trash rubbish garbage waste | clean puppy plastic
litterbug: litter
little: small slight limited minor | few young
live: reside living dwell broadcast exist inhabit residence | resident life stream home concert based webcast
livelihood: living | income job
lively: vibrant energetic active | event
liver: hepatic organ | hepatitis transplant cirrhosis disease
livestock: cattle animal herd poultry | farm pig sheep farmer cow
livestream: stream webcast broadcast live | online watch youtube
livestreaming: stream broadcast webcast | online live
livid: angry
living: alive residing livelihood | cost life resident live standard
lng: liquefied natural gas | terminal
load: burden cargo weight capacity freight | electricity ton upload factor fill many
loaded: full laden rich wealthy | cargo money
loading: cargo charging | ship dock truck
loadshedding: blackout power | africa
loaf: bread bakery | slice
loan: credit debt borrowing lending advance financing facility | lend bank borrower interest repay lender
loanbook: portfolio lending | bank
loath: reluctant
loathe: hate
loaves: bread
lobby: advocate campaign foyer influence persuade pressure entrance reception hall | hotel lobbyist congress government
lobbying: lobby lobbyist advocacy | government
lobbyist: lobby advocate influence | government firm
lobe: brain lung | ear
lobster: seafood shellfish
local: community municipal resident neighborhood nearby neighbourhood area neighbour neighbor | city town council people
locale: place location setting area | film
localise: adapt translate local | product
locality: area place district neighborhood neighbourhood location | local
localize:  | translate adapt
locally: nearby domestically | community
locate: find situate base position site place | headquarters location near detect
located: situated based sited positioned headquartered | near address city site
location: site place venue address position spot locale base | where city facility headquarters map based region central
locations: sites places stores offices branches outlets | number
locavore: local | food
lock: secure fasten | key security canal door
lockdown: quarantine restriction closure | covid pandemic school
locker: storage cabinet | parcel gym
lockerroom: team
lockout: stoppage dispute strike closure | union worker
locksmith: lock | key
lockup: jail cell prison | police
locomotive: train engine rail | diesel
locum: temporary doctor
lodge: file submit hotel cabin | complaint appeal resort
lodger: tenant renter | room
lodging: accommodation hotel housing room stay | guest
loft: apartment attic | insulation conversion
lofty: high ambitious
log: record register wood | timber forest data
logger: tree timber | forest
loggia: balcony gallery | villa
logging: forestry timber | forest
logic: reason rationale | circuit
logical: rational reasonable | step
logically: reasonable
login: password username account sign access | user
logistics: transport distribution shipping supply freight warehousing | provider
logo: emblem symbol brand mark | design
logoff: exit
loi: letter intent preliminary | agreement
loitering: hang | police
lollipop: crossing school | child
london: uk british | england city britain
londoner: london
lone: only sole single
loneliness: isolation solitude | lonely elderly mental
lonely: isolated alone | loneliness
long: lengthy extended prolonged duration length hours years months days minutes distance | year term mile km
longer: extended prolonged | extend more delay
longest: length most record duration | world
longevity: lifespan life | age
longform: article
longhaul: distant intercontinental flight | international
longish: long
longitudinal: long study | cohort
longlist: shortlist nominee | prize
longstanding: established old veteran longtime | relationship year member
longterm: years multiyear lasting | agreement
longtermcare: insurance elderly | policy
longtime: veteran old longserving | year friend executive
loo: toilet bathroom | restroom
look: appearance seek see view search appear examine explore investigate | design review
lookalike: resemble
lookback: review retrospective
looking: seeking searching | forward
lookout: seek search | acquisition
lookup: search query | database
loom: threaten near weave weaving | textile
looming: imminent coming
loonie: canadian dollar | currency
loophole: gap exemption flaw | tax law
loos: toilet | restroom
loose: free slack detached | screw recall
loosely: freely roughly | relaxed
loosen: ease relax | restriction
loot: steal plunder rob money haul stolen | looting theft robbery
looter: thief steal | riot
lord: peer baron nobleman | house
lorry: truck hgv vehicle | driver
lose: loss forfeit defeat fail drop shed beaten eliminate cut | decline job miss weight missing fell
loser: runner defeated beaten | lose
loss: deficit losing defeat shortfall death decline decrease | net lose quarter damage
losses: deficit loss damage | net quarter casualty
lossmaking: unprofitable loss deficit red | business
lost: missing forfeited defeated | loss find disappear
lot: many plot parcel much batch land site large | auction parking number acre
lotion: cream moisturizer | skin
lots: many numerous plenty several | parcel number
lottery: lotto jackpot draw | ticket winner
loud: noisy deafening decibels noise volume | sound decibel
loudly: noisily audibly | noise
lounge: bar room sitting living parlour | airport
loungewear: clothing
lousy: bad poor terrible | quality
love: adore passion affection enjoy like | romance favorite fan
loveable: likable
lovely: beautiful delightful | attractive
lover: enthusiast fan partner | romance
low: reduced cheap minimal small depressed | below decline decrease
lowball: cheap low undervalue | offer
lowcarbon: clean green | energy
lowcost: cheap budget affordable inexpensive nofrills | price airline
lowdown: detail information
lowemission: clean electric | vehicle
lower: reduce decrease cut less decline reduction down drop slash | cheaper fall below cost
lowered: reduced cut decreased dropped
lowest: minimum least record bottom | ever
lowly: humble
lowpaid: minimum wage | worker
lowrise: building storeys | apartment
loyal: faithful dedicated devoted retain | loyalty customer fan
loyalty: allegiance faithfulness dedication reward points retention | customer program member card
lozenge: throat tablet sweet
lp: album vinyl record
lpg: propane gas
lpga: golf | women
lti: incentive bonus | executive
ltv: loan value mortgage | ratio
lubricant:  | oil grease
lucid: clear
luck: fortune chance | lottery win
luckily: fortunately
lucky: fortunate winning | winner prize lottery
lucrative: profitable rewarding wellpaid | contract
ludicrous: absurd ridiculous
lug: carry haul | baggage
luge: sled
luggage: baggage suitcase bag bags | airline passenger airport
lukewarm: warm
lull: pause calm | slow
lullaby: song
lumbar: spine back | spinal pain
lumber: timber wood | sawmill forest mill
luminaire: light | lamp
luminous: bright
lump: sum mass tumor | breast payment
lumpsum: payment single onetime | pension
lunar: moon satellite | nasa artemis lander crater
lunch: meal luncheon | food restaurant school
luncheon: lunch meal | event speaker
lunchtime: noon midday | time
lung: pulmonary respiratory | cancer breathing asthma smoke breathe
lunge: thrust attack | knife
lupus: autoimmune | nephritis
lure: attract entice tempt | draw bait
lurk: hide prowl | threat
lush: green
lux: luxury | train
luxuriant: rich
luxurious: lavish deluxe upscale luxury | hotel
luxuriously: comfortable
luxury: premium upscale deluxe lavish highend exclusive | expensive brand fashion resort
lyme: tick disease | bite
lymph: node lymphatic | immune cancer
lymphatic: lymph | node
lymphocyte: white blood | cell immune
lymphoma: cancer blood | patient
lynch: hang murder | mob
lynchpin: key
lyric: song words | music songwriter
lyricist: songwriter writer | lyric musical
macaroni: pasta
macbook: laptop | apple
machine: device equipment machinery apparatus system | tool robot engine computer automate
machined: machining | metal
machinery: equipment machine plant | tractor industrial
machining:  | metal manufacturing cnc
machinist: operator fabricator | machine factory train union
macular: eye retina | degeneration vision
mad: angry insane | crazy
made: manufactured produced created built
maestro: conductor master | orchestra
mafia: mob gangster organised | crime
mafioso: mafia mobster | arrest
mag: magazine
magalog: catalogue
magazine: publication journal periodical title | publisher editor article news press issue
magic: magical conjuring | magician illusion
magical: wonderful
magician: illusionist conjurer magic
magistrate: judge justice court | order
maglev: train magnetic | speed
magna: carta charter | law
magnanimous: generous
magnate: tycoon mogul billionaire | business
magnesium: mineral metal
magnet: magnetic attraction | rare earth
magnetic: magnet magnetism | mri resonance field
magnetism: magnetic magnet | field
magnification: enlarge | microscope
magnificent: splendid spectacular grand | impressive
magnified: enlarged
magnify: enlarge amplify increase | microscope
magnitude: size scale extent richter | earthquake large
mags: magazine
maid: housekeeper cleaner | domestic
maiden: first
mail: post postal letter | deliver send package ballot
mailbox: inbox post postbox letterbox | letter
mailing: mail letter post | list address
mailman: postman carrier | mail
main: principal primary chief major key leading core | central important headquarters
mainframe: computer | server
mainland: continent continental | island
mainly: mostly primarily largely chiefly principally | focus
mainstay: key
mainstream: popular | conventional common
maintain: keep retain preserve sustain service uphold | maintenance repair continue
maintenance: upkeep repair servicing maintain | overhaul aircraft
maisonette: flat duplex | two
maize: corn crop
majestic: grand
major: significant large important main key leading | big military officer
majority: most bulk half over more | vote percent control stake
make: produce manufacture create build earn generate cause production construct assemble fabricate craft brew bake publish deliver achieve reach brand | maker product revenue earnings factory income profit manufacturing made
makeover: renovation revamp redesign transformation
maker: manufacturer producer builder creator company firm developer | make product brand
makeshift: temporary improvised | shelter
makeup: cosmetics cosmetic beauty | lipstick
making: production manufacturing creating | make
maladaptive: harmful | unhelpful
malady: illness disease | ailment problem
malagasy: madagascar
malaise: fatigue weakness illness | symptom slump
malaria: mosquito parasite disease | vaccine africa net fever
male: man masculine men | boy gender
malevolent: evil
malfeasance: misconduct wrongdoing | official
malformation: defect deformity | birth
malfunction: failure fail | fault defect breakdown
malice: intent evil | actual
malicious:  | harmful hacker
malignancy: cancer malignant | tumor
malignant: cancerous cancer evil | tumor melanoma
mall: center centre plaza shopping arcade | store retail
malnourished: malnutrition hungry underfed | child
malnutrition: malnourished hunger | undernutrition starvation child
malpractice: negligence misconduct | medical doctor lawsuit
malt: beer | barley whisky
malware: virus ransomware spyware | hacker computer
mama: mother mom | family
mamma: mother mom breast | cancer
mammal: animal creature | species whale bat
mammogram: breast screening mammography | scan cancer
mammography: breast screening mammogram | cancer
mammoth: huge giant massive
man: male gentleman person | suspect husband guy
manage: run operate oversee administer direct handle control supervise lead | management manager charge responsible succeed team
manageable: controllable easy | size
management: administration executive leadership oversight handling executives running control bosses | manager team board
manager: executive supervisor head boss administrator coach leader | management run lead team general manage
managerial: management executive supervisory | role
managing: running head | partner
manchester: mancunian england | united city
mandarin: official bureaucrat | civil
mandate: require requirement order law mandatory authority rule obligation contract authorise compulsory | must term bank vaccine
mandatory: compulsory required obligatory must requirement | minimum
maneuver: manoeuvre exercise operation | military tactic
manga: comic anime | japanese
mangrove: coast tree | restore
manhattan: york borough | city
manhour: work hour labour | project
manhunt: search hunt police | suspect fugitive
manic: bipolar | mood
manicure: nail beauty | salon
manifest: demonstrate show list cargo passenger | ship
manifestation: expression sign demonstration | symptom
manifesto: pledge platform program | party
manifold: multiple numerous many | engine
manipulate: influence rig control alter | market price fraud
mankind: humanity | people
manned: crewed staffed piloted | mission
manner: way method fashion style | means form
manners: etiquette politeness courtesy | behavior
manning: staffing crew | level
manoeuvre: maneuver steer | vehicle
manometer: gauge barometer | pressure measure
manor: estate house mansion | country
manpower: workforce labor staff personnel labour | worker shortage
manservant: servant | house
mansion: house estate home villa | luxury
manslaughter: homicide killing | death guilty
manual: handbook guide instructions | hand transmission
manually: hand
manufactory: factory
manufacture: produce make build fabricate assemble production | factory plant facility product manufacturer
manufactured: made produced built assembled | factory
manufacturer: maker producer builder supplier company factory oem | manufacture brand automaker product
manufacturing: production industry factory making | plant manufacturer
manure: dung fertilizer slurry compost | livestock
manuscript: document text | book paper
many: numerous several number multiple lots total count dozens hundreds | thousand hundred more multitude countless plenty
map: chart plan mapping atlas | location gps survey navigation
maple: syrup | tree
mar: march damage spoil | month
marathon: race run runner | mile finish
marathoner: runner
marble: stone granite | sculpture statue floor
march: protest rally demonstration parade | month mar
mardi: carnival
margarine: butter spread
margin: profit spread edge profitability markup ratio return | gross percent operating
marginal: slight small minor | seat
marginalised: disadvantaged excluded | minority
marginalized: disadvantaged excluded | minority
marginally: slightly
marijuana: cannabis weed pot | dispensary legal
marina: harbor dock yacht | boat
marine: maritime ocean sea nautical | fish coast
mariner: sailor seaman | ship
marionette: puppet
marital: marriage matrimonial | divorce married
maritime: marine shipping sea naval | industry
mark: celebrate commemorate denote score grade observe | anniversary milestone label
markdown: discount reduction cut sale clearance | price
marked: significant noted notable | anniversary
markedly: significantly noticeably considerably
market: marketplace sell promote industry trade bazaar | sale customer share demand exchange sector
marketable: saleable sellable | securities
marketeer: promote advertise | product
marketer: advertiser marketing
marketing: advertising promotion campaign branding publicity | brand advertise sales budget
marketplace: market platform exchange site | ecommerce seller online
marking: celebrating commemorating label | anniversary
marksman: shooter sniper | rifle
markup: margin increase premium | price cost
marque: brand make | car
marquee: major leading famous tent | customer main
marriage: wedding matrimony union wedlock | couple spouse wife husband
married: wed wedded | wife husband couple spouse
marrow: bone stem | transplant donor leukemia
marry: wed wedding marriage | bride groom couple wife husband
mars: martian planet | rover nasa spacecraft perseverance
marsh: wetland swamp | bird
marshal: organize officer police | fire federal
mart: store market shop | retail
martech: marketing | software
martian: mars planet | rover
martyr: saint victim | died
marvel: wonder miracle | comics superhero
marvellous: wonderful excellent
marvelous: wonderful amazing | great
mascara: makeup cosmetic
mascot:  | character team
masculine: male
mask: covering respirator facemask conceal face | covid face ppe wear
mason: masonry | builder stone
masonry: stonework brickwork brick stone | wall
masquerade: mask
mass: weight bulk large amount widespread kg | kilogram church market heavy
massachusetts: boston cambridge | state
massacre: killing murder slaughter | civilian
massage: rub therapy | spa masseur
massive: huge enormous large vast big | major size
massively: hugely
mast: tower antenna | mobile
mastectomy: breast removal surgery | cancer
master: expert postgraduate learn skilled | degree teacher university
masterclass: workshop lesson training | teach seminar
masterful: skilled
mastermind: planner leader organizer | plot
masterpiece: artwork classic | painting artist
masterplan: plan development design scheme | site
masters: degree tournament postgraduate | golf
mastership: degree | college
masterwork: masterpiece
mastery: expertise command skill | master
mat: rug carpet | floor
match: game fixture contest equal pair correspond clash bout | team tournament play donation
matching: corresponding equal
matchmaker: broker connect | deal
mate: friend partner companion | breed
material: substance fabric matter component | steel plastic raw supply significant made
materialise: happen
materialize: happen
materially: significantly
maternal: mother | pregnancy
maternity: pregnancy childbirth birth obstetric | leave mother hospital
math: mathematics | student
mathematical: numerical mathematics maths | equation
mathematics: math maths algebra numeracy | teacher
maths: mathematics math | student
matinee: performance afternoon | show
mating: breeding reproduction | species
matriarch:  | mother family
matriculate: enroll register | university
matriculation: admission | enrollment
matrimonial: marriage
matrimony: marriage | wedding
matron: nurse head | hospital
matter: issue subject substance affair | important
mattress: bed sleep
mature: adult ripe develop due repay fall expire | maturity bond note
maturity: due adulthood expiry repayment term | bond debt date loan
max: maximum | top most
maximal: maximum highest
maximally: most
maximise: maximize optimise increase most | profit
maximize: maximise optimize increase boost enhance
maximum: max highest most top limit peak cap | up capacity
may: might could can possible | month
maybe: perhaps possibly | may
mayonnaise: mayo dressing sauce
mayor: mayoral mayoralty leader city municipal | council elected town hall elect
mayoral: mayor city election | race
mayoralty: mayor
mba: degree business master | school hold earn
mbps: speed | megabit
mcmansion: house
meadow: field pasture grassland | grass wildflower
meager: small scarce
meagre: small scarce
meal: lunch dinner food breakfast dish | restaurant eat catering serve
mealtime: dinner lunch | eat
mean: average signify imply intend represent | result
meaning: significance definition sense | word
meaningful: significant important substantial | impact
means: method way resource | enable
meanwhile: simultaneously while | time
measles: rash virus | mmr vaccine outbreak
measly: small
measurable: quantifiable tangible | result target
measure: assess gauge quantify evaluate action step size length metres dimension | metric indicator measurement legislation foot
measurement: metric reading dimension assessment size length | measure sensor foot
measuring: gauging assessing measurement | meter
meat: beef pork poultry lamb protein | butcher
meatless: vegetarian plant | vegan burger
meatpacker: beef pork | processor slaughterhouse
meatpacking: beef pork | processor slaughterhouse
mechanic: technician repairer engineer | car repair
mechanical: machine automatic | engineer engine failure
mechanics: mechanic technician engineering | engine repair
mechanism: system process method means works | device action
medal: award decoration gold silver bronze honour | olympic winner
medalist: winner medallist | olympic gold
medallist: winner
meddle: interfere | election
meddling: interference interfere | election
medevac: evacuation | helicopter ambulance
media: press news journalist broadcaster | newspaper
medially: middle
mediaman: journalist
median: middle | price income
mediate: settle arbitrate negotiate | dispute
mediation: arbitration mediator negotiation | dispute
mediator: negotiator arbitrator | dispute
medic: paramedic doctor physician clinician | treat emergency
medicaid: health coverage lowincome insurance | state program poor
medical: health clinical healthcare medicine | doctor hospital physician patient device
medically: medical | doctor clinically
medicament: medicine drug medication
medicare: health insurance seniors elderly | coverage program
medication: drug medicine prescription pill treatment tablet | dose pharmacy
medicinal: medical medicine | therapeutic drug cannabis
medicine: drug medication pharmaceutical treatment therapy remedy pharmacology | doctor pill prescription tablet vaccine physician pharmacy
medieval: historic gothic | castle century
mediocre: average poor
medium: average mid channel intermediate | size press
meds: medication | drug medicine pill
medtech: medical device | technology health
meet: satisfy fulfill convene gather achieve encounter meeting comply | talk summit discuss conference requirement
meeting: conference gathering session summit assembly talk | discuss board agm meet shareholder attend
meetup: gathering meeting
mega: huge
megabit:  | speed broadband
megabucks: million money rich | pay
megabyte:  | data memory storage
megacity: city
megadeal: merger acquisition billion | large
megamerger: merger deal billion | large
megapixel: resolution mp | camera
megaproject: construction infrastructure billion | build
megastore: superstore shop large | retail
megawatt: mw power capacity | solar wind
melancholy: sadness depression | sad
melanoma: skin cancer | patient
melatonin: sleep hormone
melodious: music
melodrama: drama
melody: tune song music | composer
melon: fruit
melt: thaw dissolve | ice glacier
meltdown: nuclear disaster collapse | reactor
melting: thawing melt | ice glacier
meltwater: ice glacier | river
member: participant affiliate associate membership | board committee join subscriber
membership: member subscription enrollment join | fee
membrane: barrier layer | film filter
meme: viral joke | social
memento: souvenir | keepsake
memo: note letter email memorandum | staff
memoir: autobiography biography book life | author
memorable: unforgettable notable | experience
memorably: unforgettable
memorandum: mou agreement memo note letter document | understanding sign
memorial: monument remembrance tribute commemorate commemoration | service remember
memorisation: memory learn
memorize: remember learn | memory
memory: recollection remembrance storage | memorial chip alzheimer computer remember ram
men: male man | gender
menace: threat danger | threaten
menacing: threatening
mend: repair fix | heal
meningitis: meningococcal brain | infection vaccine
meningococcal: meningitis | vaccine
meniscus: knee cartilage | tear
menopause: menopausal | woman hormone
menstrual: period menstruation | woman
menswear: man fashion clothing
mental: psychological psychiatric emotional | health depression anxiety wellbeing illness
mentally: psychologically emotionally | ill health
mentee: student | protege
mention: cite refer reference note | name
mentor: coach adviser advisor guide teach teacher | youth program young
mentoring: mentorship coaching guidance | youth program
mentorship: mentoring coaching guidance | program
menu: dish food offering | restaurant chef
mep: european parliament politician | vote
mercenary: soldier
merch: merchandise
merchandise: goods product stock commodity products items | retail store sale sell
merchandiser: buyer retail | store
merchandising: retail merchandise selling
merchant: trader retailer dealer seller shop | bank vessel ship payment
merciful: kind
merciless: cruel
mercury: metal planet | toxic pollution thermometer
mercy: compassion clemency | hospital
mere: only just simple | small
merely: only simply just | mere
merge: combine merger unite consolidate amalgamate join | acquisition deal integrate
merger: combination consolidation merge amalgamation takeover union deal | transaction company shareholder
merit: deserve excellence value achievement performance award quality | pay
merlot: wine | red
merry: festive happy | christmas
mesh: net screen | network
mesothelioma: asbestos cancer | lung
mess: disorder chaos | clean
message: communication note letter text | email send
messaging: message text chat | app sms
messenger: courier carrier messaging | whatsapp app chat
messy: untidy dirty
metaanalysis: review | study
metabolic: metabolism | obesity diabetes
metabolism: metabolic | digestion energy burn
metabolite: metabolism substance | drug
metadata: data
metal: steel iron aluminum copper | gold mine zinc alloy
metallic: metal
metallurgical: metal | steel
metallurgy: metal | steel
metalwork: metal
metalworker: metal
metastasis: spread metastatic | secondary cancer tumor
metastasize: spread metastasis | cancer
metastatic: spread advanced metastasis | cancer
metaverse: virtual | reality avatar
meteor: meteorite asteroid | shower comet
meteoric: rapid
meteorite: meteor asteroid | rock space
meteoritic: meteorite meteor | rock
meteorological: weather | forecast climate
meteorologist: weather forecaster | scientist storm
meteorology: weather | climate
meter: metre gauge | length height electricity
metering: smart energy meter | utility
methane: gas emission greenhouse | leak
method: technique approach way procedure process means manner | technology use
methodical: systematic
methodically: systematically carefully | method
methodology: method | approach technique procedure
meticulous: careful thorough
meticulously: carefully
metre: meter length distance long | tall
metres: length height meters distance feet | tall
metric: measure | indicator kpi figure
metro: subway underground metropolitan tube | train station
metropolis: city megacity | urban
metropolitan: city urban metro | area museum transit
mews: house street | london
mexican: mexico latino | latin
mezzanine: subordinated loan debt floor level | financing building
mezzo: soprano singer
mg: milligram | dose
mic: microphone
micelle: molecule particle | drug
michigan: detroit lansing | state
microbe: germ bug microorganism bacteria
microbial: bacteria microbe germ
microbiologist: bacteria scientist | germ
microbiology: bacteria microbe | laboratory
microbiome: gut bacteria microbiota | flora probiotic
microbiota: gut microbiome | bacteria
microbrewery: brewery | craft beer
microchip: chip semiconductor | processor
microcomputer: computer
microcontroller:  | chip processor
microcredential: certificate | badge course
microcredit: loan small | poor
microelectronics:  | chip semiconductor
microfinance: loan small | poor
microgravity: weightless | space
microgrid: local power solar | battery energy
microinsurance: lowincome cover | africa
microlender: loan small | poor
micromanage: control supervise | staff
micrometeorite: meteorite meteor dust | space
micron: tiny micrometre | thickness
micronutrient: vitamin mineral | nutrition
microorganism: microbe bacteria organism germ | virus yeast fungus
micropayment: small payment | digital
microphone: mic recorder | audio sound
microplastic: plastic pollution | ocean
microplastics: particles pollution plastic | ocean
microprocessor: chip | cpu processor
microsatellite: satellite | small
microscope: microscopy magnifier | cell lens laboratory
microscopic: tiny small | microscope
microscopically: microscopic minutely | tissue
microscopy: microscope | imaging
microturbine: turbine
microwave: oven heat | food
mid: middle central midpoint | half
midair: flight | collision
midcap: medium company | stock
midcareer: experienced | professional
midday: noon twelve lunchtime | time
middle: center mid central midpoint | east school
middleman: intermediary broker agent | deal
middleware: software | integration
midfielder: player footballer football | team club goal
midget: small
midlands: birmingham | england
midmarket: medium | company
midnight: twelve night end | deadline time
midpoint: middle average | guidance
midsize: medium | company
midterm: election congress exam | vote
midtown: downtown
midweek: wednesday
midwife: obstetric | birth maternity
midwifery: midwife birth | nurse
mightily: greatly
mighty: powerful strong | great
migraine: headache pain | aura
migrant: foreigner asylum | border worker
migrate: move relocate transfer migration switch | bird cloud system
migration: move transfer movement relocation | migrant border cloud bird
mil: million thousand
mild: slight gentle | symptom
mildly: slightly
mile: distance miles far long | length race mph
mileage: distance mile range mpg miles odometer | fuel
miles: distance far length | away
milestone: landmark achievement anniversary marker | payment reach
militant: extremist fighter terrorist insurgent rebel | group
military: army armed defense navy force troops forces defence soldiers | soldier troop weapon war base
militia: armed rebel paramilitary fighters group | fighter
milk: dairy lactation | cow calf
milkshake: drink | dessert
mill: factory plant grinder | flour paper steel textile gold
millennial: young generation | age
millennium: thousand years
millet: grain cereal
millidegree: degree thousandth | temperature
milligram: mg gram | dose tablet
millimeter: mm length
millimetre: mm thickness size | thin
milliner: hat
million: m mn | dollar number
millionaire: rich wealthy | lottery
mimesis: imitation mimicry | art
min: minute minimum | time
mince: ground
mind: brain psyche mental | think
mindful: aware
mindless: stupid
mine: mining pit colliery quarry | miner coal gold ore explosive copper
miner: mining digger prospector mine | coal gold bitcoin
mineral: ore rock lithium metal resource | mine deposit vitamin
mineralogy: mineral | rock
mineshaft: mine underground | fall
mingle: mix socialize | network
mingled: mixed
mini: small miniature compact
miniature: small mini tiny | model
minibreak: trip
minibus: bus van coach | passenger school
minibuses: bus
minicab: taxi | london
minimal: minimum slight little low | small
minimally: least
minimarket: store
minimart: store convenience shop | retail
minimise: minimize reduce lower
minimize: reduce lessen limit decrease mitigate | avoid
minimum: lowest least smallest floor | wage require age
mining: extraction excavation mine quarrying miner ore | gold miner coal copper company
minion: subordinate staff | boss
miniseries: series drama | episode
minister: secretary ministry pastor clergy politician cabinet government | prime premier
ministerial: minister government cabinet | meeting
ministry: department government agency | minister church health
minivan: van vehicle car | family
minnesota: minneapolis midwest | state twin
minnow: small company | market
minor: small slight juvenile lesser underage | child
minority: ethnic underrepresented noncontrolling stake share smaller | black group interest
minstrel: singer
mint: coin make produce money | currency
minus: less
minuscule: tiny
minute: tiny moment time duration | sixty hour second short
miracle: wonder marvel | medical
miraculous: amazing
miraculously: amazingly
mirror: reflect glass | telescope
misappropriate: steal embezzle misuse | fund
misappropriation: theft embezzlement stealing | trade secret
misbehave: misconduct bad | student
misbehaviour: misconduct wrongdoing | alleged
miscalculation: error mistake
miscarriage: pregnancy loss | woman
miscellaneous: various other
mischievous: playful
misconception: misunderstanding myth fallacy
misconduct: wrongdoing behaviour violation malpractice | dismiss allege
misdeed: crime wrongdoing | past
misdemeanor: crime offense | charge
misdemeanour: offence crime minor | charge
misdiagnose: wrong | diagnosis
miserable: unhappy sad | poor
misery: suffering hardship distress | poverty
misfortune: hardship adversity | accident
misguided: wrong
misinformation: false fake disinformation | spread rumor
misjudge: error
mislay: lose
mislead: deceive misrepresent dupe false | misleading investor
misleading: deceptive false inaccurate untrue | mislead statement
mismatch: difference
misplace: lose
misplaced: lost mislaid | missing
misread: misunderstand
misrepresent: distort falsify mislead
misrepresentation: false fraud lie | investor
miss: fail absent skip omit | injury absence
missell: fraud mislead | insurance
missile: rocket ballistic weapon projectile | launch defense
missing: lost disappeared absent unaccounted whereabouts | search find found
mission: purpose goal operation task expedition embassy delegation | nasa objective vision un
missionary: evangelist preacher | church
mississippi: jackson river | state
missouri: louis kansas | state
misspend: waste
misstatement: false error | material
mist: fog spray | weather
mistake: error fault blunder wrong inaccuracy | correct inadvertent
mistaken: wrong incorrect | error
mistakenly: erroneously wrongly accidentally
mistrial: hung jury | declare
misunderstand: misinterpret misconception | confusion
misunderstood: confused
misuse: abuse misapply exploit | misappropriation
mitigate: reduce alleviate lessen ease offset curb | mitigation climate risk
mitochondria: cell energy | mitochondrial
mitochondrial: mitochondria cell | energy disease
mitral: heart | valve
mix: combine blend combination mixture | variety
mixed: combined blended varied | use
mixeduse: retail residential office | development
mixer: mixing | networking
mixtape: rapper | album
mixture: blend mix combination | ingredient
mlb: baseball | league
mls: listing realtor | home soccer league
mma: martial fighter ufc | bout
mmr: measles mumps | rubella vaccine
mn: million
moan: complain
mob: crowd gang | mafia
mobile: cell phone wireless cellular handset smartphone cellphone portable | app network
mobilise: deploy organise gather | worker
mobility: movement transport accessibility | wheelchair
mobilize: rally deploy organize activate | troop resource
mobo: motherboard
mobster: gangster mafia | crime
mock: fake simulated ridicule | test
mocktail: nonalcoholic | drink
modality: method type | technique treatment
modders: game
mode: manner method transport | setting
model: version design framework type prototype | car example simulate
modem: router | internet broadband
moderate: reasonable average ease slow soften reduce | host medium chair growth
moderately: somewhat fairly
moderator: host panel chair | discussion
modern: contemporary new current advanced | modernize technology
modernise: modernize upgrade update
modernity: modern contemporary | culture
modernization: upgrade renovation update modernize | new infrastructure
modernize: modernise upgrade update renovate overhaul refurbish modernization
modest: slight small humble | limited
modestly: slightly
modification: change alteration amendment adjustment modify revision
modified: changed altered adapted adjusted amended
modifier: modify adjustment | change
modify: change alter adjust amend adapt revise tweak | amendment modification
modish: fashionable
modular: prefabricated offsite prefab | home building
modulation: adjustment variation | signal
moggy: cat
mogul: tycoon magnate baron businessman | media
moist: damp wet humid | water
moisture: humidity water damp | wet rain
moisturiser: skincare | cream
moisturizer: cream lotion | skin
mold: mould fungus shape cast | recall
molding: mold | injection
molecular: molecule chemical | biology dna
molecule: compound chemical | drug atom
molest: abuse assault | sexual
molten: liquid melted | lava metal
mom: mother mum parent | family
moment: time instant point now | second
momentarily: briefly
momentary: brief temporary short | pause
momentous: historic important
momentum: impetus drive strength | growth
mommy: mother
moms: mother
monarch: king queen sovereign ruler | butterfly throne
monastic: monastery monk | abbey
monday: mon weekday | week day
monetary: financial money currency cash | policy
monetise: monetize earn profit charge | data revenue
monetization: revenue earn income advertising | user
monetize: earn sell profit charge monetization | data user platform revenue
money: cash fund dollar capital finance currency funding payment | pay cost revenue profit price million donation grant
moneylender: lender loan credit | interest
moneymaker: profitable lucrative | revenue
moneyspinner: lucrative profitable earner | revenue
monitor: track observe watch surveillance screen oversee check supervise | measure sensor
monitoring: surveillance tracking observation oversight supervision | monitor sensor
monitorship: oversight compliance | settlement
monk: monastic friar monastery | buddhist abbey
monkey: primate ape | animal virus
monkeypox: mpox virus | outbreak
monoclonal: antibody | drug
monograph: book | publication
monologue: speech
mononucleosis: glandular fever | virus
monopolise: dominate corner control | market
monopolist: dominant monopoly | market
monopolize: dominate control | monopoly antitrust
monopoly: antitrust dominance exclusive sole control | competition market cartel
monorail:  | rail train
monotherapy: alone single | drug treatment
monotonous: dull
monsoon: rain rainy flood | season india
monster: beast creature | horror
monstrous: huge horrible | crime
montessori:  | preschool nursery
month: monthly mo period | january thirty day date
monthly: month per every | fee
months: period time duration | several
monument: memorial statue landmark | heritage historic commemorate
mooc: online | course
mood: sentiment feeling emotion | depression
moody: unhappy
moolah: money cash | pay
moon: lunar satellite | artemis nasa
moonlight: night moon second job freelance | work
moonshine: whiskey | spirit
moonshot: ambitious | project
moonwalk: moon
moor: dock
mooring: berth dock anchor | boat ship
moped: scooter motorcycle motorbike | ride
moral: ethical principled | ethics right
morale: spirit confidence motivation mood | staff
morality: ethics moral | right
moratorium: pause suspension freeze ban halt | payment
morbidity: illness disease | rate
more: additional further greater extra increased | increase exceed over higher
moreover: furthermore additionally also | addition
morgue: mortuary | dead
morning: am dawn early | day breakfast time
morphine: opioid painkiller | pain
mortal: fatal deadly | death
mortality: death fatality | die rate risk
mortar: cement artillery brick | shell wall
mortgage: home lending lender homeloan debt financing loan | borrower house lender rate property
mortgagee: lender bank creditor | property
mortgagor: borrower homeowner | loan
mortuary: morgue funeral | dead
mosque: muslim worship prayer
mosquito: insect bug | malaria dengue zika bite
most: majority largest highest | percent top
mostly: mainly primarily largely | majority
motel: hotel inn lodging | room
mothball: close idle shut | plant
mother: mom mum parent maternal | family pregnant child
motherboard: computer | circuit
motherhood: mom parent | maternity
motif: theme design pattern | art
motion: movement proposal | court vote file
motionless: still stationary | stop
motionlessly: still
motivate: inspire encourage drive incentivize reason cause | employee decision
motivated: driven inspired encouraged
motivation: incentive drive reason inspiration purpose motive | behind
motive: reason cause purpose motivation | investigation crime behind
motocross: motorcycle | race
motor: engine automotive car vehicle | electric
motorbike: motorcycle bike | rider
motorcade: convoy president | car
motorcycle: motorbike bike scooter harley | rider
motorcyclist: biker rider | crash
motorhome: rv camper campervan | travel
motoring: driving car | organisation
motorised:  | electric engine
motorist: driver car | road
motorized:  | electric engine
motorracing: formula
motors:  | engine automaker
motorsport: racing race | driver car
motorway: highway freeway expressway interstate | road lane
motto: slogan tagline
mou: memorandum understanding agreement letter | sign
mould: mold fungus shape
moulding: mold | injection trim
mound: hill heap | pitch
mount: mountain rise install climb | organize stage
mountain: peak hill summit alpine | ski climb mount everest
mountaineer: climber
mountaineering: climbing
mountainous: hilly alpine | terrain
mounted: increased installed rose | horse
mourn: grieve lament | death condolence funeral
mourner: griever bereaved | funeral vigil
mourning:  | grief death
mous: memorandum | agreement
mouse: rodent mice | rat computer
mouth: oral jaw | dental tooth estuary
mouthwash: oral rinse | dental
mouthwatering: delicious | tasty
movable: mobile
move: relocate shift transfer relocation step movement transport transition | headquarters action new expand decision
moveable: mobile
movement: campaign motion shift trend activity | group
movie: film cinema picture motion feature | director actor hollywood theater starring screen
moviegoer: audience cinema viewer | filmgoer
moving: relocating emotional mobile | move
mower:  | lawnmower grass
mp: lawmaker member politician megapixel parliament legislator | constituency
mph: speed mile miles hour fast | top
mpox: monkeypox virus | outbreak
mri: scan scanner imaging magnetic resonance | brain
mrna: vaccine rna messenger | covid
mro: maintenance repair aircraft | aviation
mrsa: superbug | resistant bacteria
msrp: price suggested retail | starting dollar
much: substantial considerably amount total cost price sum quantity percent | dollar valued worth amounted
mucosa: mucosal membrane | tissue
mucus: phlegm | nasal
mud: dirt sludge | landslide flood
muddled: confused
muddy: dirty boggy | wet
mudslide: landslide rain | home
muffin: cake pastry | bakery
muffled: quiet muted | sound
mugger: robber thief attacker | street
mugging: robbery attack theft | street
muggy: humid | weather
mugshot: photo police | arrest
mulch: compost humus | garden
mule: courier smuggle | drug
mull: consider weigh ponder explore think | option sale bid
multibagger: winner gain return | stock
multicenter: site | trial hospital
multichannel: omnichannel online store | retail
multidisciplinary: interdisciplinary collaborative | team
multifamily: apartment rental residential | property
multigenerational: family
multilingual:  | language translation
multinational: global international corporation company conglomerate
multiplayer: online game | player
multiple: several many numerous various ratio valuation times | number ebitda earnings
multiplex: cinema | screen
multiplicity: variety diversity | multiple
multiply: increase double grow | triple
multistorey: floors tall parking | building
multitask:  | worker
multitenant: office building | lease
multitude: many crowd
multiyear: years longterm several | contract
mum: mother mom parent | family
mummy: mother
mumps: mmr virus | vaccine
mums: mother
munchies: snack
mundane: ordinary
muni: municipal bond | city
municipal: city local civic town council | mayor government bond
municipality: city town municipal council local | mayor
munificent: generous | donation
munition: ammunition weapon bomb
mural: painting wall art | artist
muralist: mural artist
murder: homicide killing kill slaying | convict death suspect victim shooting dead
murderer: killer assassin | murder convict convicted
murky: unclear
muscle: muscular brawn | strength exercise dystrophy
muscular: muscle strong | dystrophy
musculoskeletal: bone joint muscle | back
muse: ponder inspiration | artist
museum: exhibition exhibit institution | art visitor collection curator
mushroom: fungus
music: song musical tune | concert album band orchestra artist singer
musical: music theatre show | broadway performance instrument song
musician: artist performer singer band instrumentalist player | guitarist music pianist drummer album
musicianship: music musical | musician
musicmaker: songwriter
musket: gun rifle | historic
muslim: islam islamic | mosque
mustache: facial moustache | hair charity
mustard: sauce condiment
muster: gather assemble | military
mutant: mutation mutated | variant gene
mutate: mutation change | evolve virus
mutated: mutation variant changed | gene
mutation: mutated variant change | gene genetic
mutt: dog
mutton: sheep lamb | meat
mutual: shared joint reciprocal common member owned society | fund insurer
mutually: both
mvno: mobile | operator virtual
mw: megawatt power capacity | solar
mwh: electricity energy storage | battery
myeloma: blood bone | marrow multiple cancer
myocardial: heart cardiac | infarction
myopia: shortsighted nearsighted | vision eye
myriad: many numerous countless
mysterious: unexplained unknown puzzling | mystery
mystery: puzzle enigma unknown | crime
mystified: puzzled
mystifying: puzzling
myth: legend misconception | story
mythological: mythical legendary | myth
mythology:  | legend story
nab: catch arrest win capture | police
nada: nothing
naff: tasteless
nail: manicure fastener | salon
naive: inexperienced innocent | untreated
naked: nude bare | eye
name: call title appoint dub rename nominate designate select known entitled entitle | brand identity appointment person
namely: specifically particularly | include
namesake: name
nanny: babysitter childminder carer childcare | child
nano: tiny | small
nanochip: chip
nanometer: nanometre nm | chip
nanoparticle: nano particle | nanotechnology
nanosatellite: satellite | small
nanoscale: tiny nanometer
nanotechnology: nano nanoparticle
nappy: diaper | baby
narcolepsy: sleep | sleepiness
narcotic: drug opioid illegal | traffic heroin
narrate: tell voice | audiobook
narrated:  | told voiced
narration: voice | audiobook
narrative: story account tale | book
narrator: voice storyteller | audiobook
narrow: tight thin reduce slim | loss deficit
narrowbody: singleaisle aircraft | jet
nasa: space agency | astronaut rocket mission
nasal: nose intranasal | spray
nascar: racing race stock | driver
nasdaq: exchange stock market ticker listed trade | symbol index
nasty: unpleasant bad
nation: country people republic | national world
national: nationwide federal country countrywide citizen | domestic government
nationalisation: state takeover | rail
nationalise: state seize takeover | industry
nationalism: patriotism nationalist | party
nationality: citizenship country origin | passport
nationalize: seize expropriate | government nationalization
nationally: countrywide nationwide country | national
nationhood: country identity | state
nationwide: national countrywide across country | state campaign
native: indigenous aboriginal local born | tribe american
nato: alliance military western | member
natty: smart
natural: organic nature wild | gas environment
naturally: organically normally | nature
nature: environment wildlife ecology natural type countryside | conservation biodiversity reserve
naught: zero
nausea: sickness vomiting queasiness | side effect symptom
nauseous: sick
nautical: sea marine | mile
nav: asset value net | fund share
naval: navy maritime seagoing | ship warship fleet military submarine
navigate: steer sail guide | navigation gps
navigation: satnav gps route | system
navy: naval fleet maritime ships sailors | ship warship sailor submarine royal
nazi: hitler fascist | holocaust germany war
nba: basketball | league
ncaa: college athletics | basketball football
nda: confidentiality secret | sign
neanderthal: ancient human | fossil ancestor
near: close nearby adjacent approach proximity beside next outside | vicinity located mile locate
nearby: near neighboring adjacent local surrounding close neighbouring | located
nearest: closest nearby | station
nearly: almost approximately close roughly | about more
nearsighted: myopia | vision
neat: tidy orderly | clean
neatly: tidily orderly | clean
nebula: star space cloud | telescope
necessarily: inevitably automatically | must
necessary: required essential needed vital mandatory | need
necessitate: require need demand | force
necessity: need requirement essential | necessary
neck: throat cervical | injury spine
necklace: jewelry pendant
necktie: tie
necrosis: death tissue | cell
need: require demand must requirement necessity want necessary call | shortage essential eligible
needed: required necessary essential | need
neediest: poorest
needle: syringe injection | vaccine
needless: unnecessary avoidable
needy: poor | disadvantaged underprivileged
nefarious: evil
negative: adverse unfavorable harmful | decline loss
negatively: adversely badly
neglect: ignore abandon | abuse care
neglected: ignored overlooked abandoned | neglect
neglectful: careless
negligence: carelessness fault malpractice breach failure | liability lawsuit sue
negligent: careless fault | homicide
negligible: insignificant minimal | small
negotiate: bargain discuss broker mediate talk haggle arrange | agreement deal negotiation contract
negotiation: talk bargaining negotiate discussion talks mediation | deal agreement
negotiator: mediator representative bargaining | talk union
negro: black african | league
neighbor: resident neighbour adjacent | community border
neighborhood: district community area neighbourhood local quarter | resident city
neighbour: neighbor resident
neighbourhood: neighborhood community area
neighbouring: nearby adjacent next | country
neobank: bank fintech digital app challenger | account
neobroker: trading app | stock
neocortex: cortex brain | neuron
neonatal: newborn infant baby | hospital
neonate: newborn baby infant
neoplasm: tumor growth | cancer
neoplastic: tumor | cancer
nephew: relative kin | family
nephritis: kidney | inflammation
nephrologist: kidney | doctor
nephrology: kidney | renal
nephropathy: kidney | disease
nepotism: family favouritism | hire
nerd: expert | geek
nerdy: geek
nerve: neural neuron | brain pain spinal
nervous: anxious neural worried | system brain
nervously: anxiously uneasily | nervous
nest: breed roost nesting | bird egg
nestegg: savings pension retirement fund | money
net: profit income after | revenue loss fishing total
netback: margin price revenue | barrel
netball: court | team
netballer: netball
netbook: laptop
network: system grid web infrastructure connection | telecom broadband station connect internet channel coverage
networking: network | connect meet
netzero: zero carbon neutral emission decarbonise | climate
neural: nerve brain | network neuron
neurodegeneration: brain decline | alzheimer
neurodegenerative: brain alzheimer | parkinson decline
neurodivergent: autism | adhd
neurodiversity: autism neurodivergent | adhd
neurological: brain nerve neurology | nervous disorder
neurologist: brain doctor | stroke alzheimer
neurology: brain nerve neurological | hospital
neuron: nerve cell | brain
neuropathy: nerve damage | pain diabetic
neuroscience: brain neurology | research
neuroscientist: brain | scientist
neurosis: anxiety disorder | mental
neurosurgeon: brain surgeon | spine
neurosurgery: brain surgery | spine
neurotic: anxious obsessive | mental
neurotransmitter: brain | chemical
neutral: impartial unbiased nonpartisan | carbon neutrality
neutralist: neutral impartial | peace
neutrality: neutral carbon impartial | swiss
neutralize: counteract defuse offset
neutrally: impartial
neutron: particle | atom nuclear
neutrophil: leukocyte white | blood infection
never: not | first
nevertheless: however nonetheless still | despite
new: latest novel recent innovative fresh first newly | launch introduce announce modern upcoming debut additional extra unveiled brand next add replacement
newbie: newcomer
newborn: baby infant | birth neonatal mother
newcomer: arrival immigrant newbie entrant rookie newest new recruit | new join
newest: latest new recent
newjoiner: recruit hire | staff
newly: recently freshly | new
newlywed: couple bride groom | wedding
news: announcement report information media press update | newspaper journalist release
newsagency: press
newsagent: newspaper | shop
newscast: bulletin broadcast | television
newscaster: presenter anchor | television
newsletter: bulletin circular publication email mailing | subscribe email
newspaper: press daily paper publication | journalist news editor print
newspaperman: journalist
newspaperwoman: journalist
newsprint: paper newspaper
newsreader: anchor presenter | television
newsreel: film
newsroom: journalist editorial | media
newswire: agency | press
next: following upcoming subsequent future forthcoming coming | soon year
nfl: football | league
nft: token nonfungible digital | blockchain art
ngo: charity nonprofit organization nongovernmental | aid
ngos:  | charity nonprofit
nhl: hockey | league
nhs: health hospital british service | patient britain
nibble: snack
nice: pleasant good | france
niche: specialty segment specialist small | market
nickel: metal battery mine | indonesia
nickname: name moniker alias known dubbed
nicotine: tobacco cigarette vape | smoke
niece: relative
nifty: clever
nigh: near
night: evening overnight nocturnal pm | nightly midnight sleep hotel
nightclub: club bar disco | music dance
nightfall: evening dusk sunset | time
nightlife: club bar | entertainment
nightly: night per
nighttime: evening overnight | hour
nih: health institutes research institute | grant
nil: zero nothing
nim: margin interest | bank
nimble: agile fast
nimby: opponent objector | development
nine: ninth ix | number
nineteen: nineteenth teen | number
nineteenth: nineteen victorian | century
nintendo: switch console | game
ninth: nine ix | place
nitrate: fertiliser water fertilizer | pollution
nitrogen: gas | fertilizer
nitrous: oxide emission | gas
nitty: detail
nix: reject cancel scrap veto
nla: lettable area | office
noaa: weather ocean agency | forecast
nobel: prize laureate | winner
noble: aristocrat prestigious | gas
nobleman: aristocrat
nobody: none
nod: approval consent agree | approve
node: point | network
nodule: lump growth | thyroid lung
nofrills: budget cheap | airline
noise: sound loud | decibel pollution
noiseless: silent quiet
noisy: loud noise | sound
nomad: travel gypsy | people
nominal: small token face | fee value
nominally: name
nominate: propose name appoint shortlist nomination select choose | nominee candidate award director
nomination: nominee candidacy nominate appointment shortlist selection candidate proposal | award candidate submit board oscar committee
nominee: candidate nomination shortlist nominate proposed shortlisted | award director
nonagenarian: old | ninety
nonalcoholic: soft | drink
nonbank: lender mortgage | loan
nonbinding: indicative letter preliminary | offer
noncash: impairment depreciation accounting | charge
nonchalant: calm
noncompete: restriction | agreement
noncompliance: violation breach failure | rule
noncompliant: violate breach | rule
noncore: peripheral secondary | asset divest
nondescript: ordinary
nondisclosure: confidentiality secret | agreement
none: zero
nonessential: unnecessary
nonexclusive: licence
nonexec: nonexecutive director independent | board
nonexecutive: independent outside director | board
nonexistent: missing
nonferrous: metal | copper
nonfiction: factual true | book biography memoir
nongaap: adjusted measure underlying | earnings
nongovernmental: ngo charity nonprofit | organisation
nonperforming: bad delinquent default overdue | loan
nonprofit: charity foundation charitable organization ngo
nonrecurring: onetime exceptional special | charge item
nonrefundable: ticket
nonreligious: secular
nonrenewable: fossil | energy
nonsense: absurd rubbish | false
nonsensical: absurd
nonspecific: general vague | symptom
nonstop: direct continuous | flight
nonunion: unrepresented | worker
nonviolent: peaceful
noodle: pasta ramen
noon: midday twelve pm | lunch time
norm: standard rule average | normal
normal: usual regular standard ordinary typical | routine
normally: usually typically generally | regular
norovirus: stomach | bug vomiting
north: northern northward | region
northeast: northern east | region
northern: north upper | region
northwest: northern west | region
nose: nasal snout | smell sinus
nosebleed: nose bleeding
nosedive: plunge fall drop plummet collapse crash | share
nosh: meal | food
nostalgia:  | retro memory
nostril: nose | nasal
nosy: curious
notable: prominent remarkable famous significant noteworthy
notably: particularly especially | include
notation: symbol | music
note: remark mention state observe memo comment banknote bond debt debenture bill security | say issue
notebook: laptop computer pad | pc
noteholder: bondholder creditor lender | note
noteworthy: notable significant remarkable
nothing: none zero | no
notice: notification announcement warning observe alert resignation period | inform detect give
noticeable: visible evident
noticeably: clearly markedly
notification: alert notice notify | app
notify: inform alert advise tell contact report | notification notice
notion: idea concept | belief
notional: theoretical face principal | amount
notorious: infamous disreputable | crime
notoriously: famous
notwithstanding: despite
nought: zero
nourish: feed nurture | nutrition food
nov: november autumn | month
novel: new book innovative fiction story title | author literature
novelist: author writer | novel book literature
novella: novel | story
novelty: newness innovation
november: nov autumn | month
novice: beginner newcomer new inexperienced | learner
now: currently today present immediately | available presently current
nowadays: currently today now
nowhere: none remote | where
nowt: nothing
noxious: harmful
npl: bad loan nonperforming | bank
npu: processor | ai
nsf: science foundation research | grant
ntsb: crash transportation safety investigator | board
nub: key
nuclear: atomic fission fusion reactor uranium | power radiation weapon plant
nucleus: core centre center heart | atom cell proton neutron particle dna
nudge: slight push increase edge
nugget: gold | find
nuisance: annoyance disturbance | noise
nuke: nuclear weapon bomb | test
null: void invalid | contract
numb: feeling
number: figure total count amount quantity tally volume statistic sum | digit percent hundred thousand million many
numbers: figures totals amounts statistics | data
numeracy: maths math | skill
numerical: numeric quantitative statistical | number figure digit data count
numerically: number
numero: number
numerous: many several multiple various countless dozens plentiful lots | hundred thousand number
nun: sister convent | church religious
nuptial: wedding
nuptials: wedding | marriage
nurse: nursing caregiver carer clinician | hospital health clinic care medical healthcare treat
nursery: preschool daycare childcare kindergarten creche | plant child
nursing: nurse care | hospital
nurture: foster develop support cultivate
nut: almond peanut cashew walnut hazelnut | allergy bolt
nutraceutical: supplement vitamin | health
nutrient: vitamin mineral nourishment nutrition | food soil
nutrition: diet nutritional food nourishment eating | healthy child
nutritional: nutrition diet | dietary food nutrient
nutritionist: diet expert | food dietitian
nutritious: healthy nourishing wholesome nutrient | food
nuts: almond peanut | walnut snack
nutty: crazy
nylon: fabric
nymex: exchange oil future | commodity
nyse: exchange stock york | listed ticker symbol
oarsman: rower | boat
oasis: water desert | palm
oat: grain cereal | milk
oath: pledge vow affirmation swear sworn promise | testimony inauguration perjury induct office
oatmeal: oat porridge | cereal
oats: cereal | oatmeal
obedient: obey
obese: obesity overweight | weight bmi
obesity: obese weight fat | bmi diabetes diet
obey: comply follow observe abide adhere heed respect | rule law order requirement compliance obedience
obgyn: gynecologist obstetrician | women
obituary: death died | life
object: item article artefact artifact thing oppose protest disagree piece | opposition exhibit collection complaint
objection: opposition complaint protest challenge disagreement concern criticism dispute | appeal reject oppose consultation
objective: goal aim target purpose ambition mission impartial intention priority | strategy plan seek independent neutral primary
objector: opponent protest | plan
obligated: required bound obliged | obligation
obligation: duty requirement commitment responsibility liability undertaking mandate | must owe debt contract legal comply required
obligatory: mandatory compulsory required
oblige: require compel force mandate bind | must obligation duty order
obliged: required bound compelled forced mandated committed | must obligation duty legal
oblivious: unaware
obnoxious: unpleasant
obscene: indecent lewd | pornography
obscure: conceal hide unknown unclear mask cover | confusing hidden
obscurity: anonymity vagueness oblivion | unclear hidden unknown
observance:  | holiday celebration
observation: monitoring surveillance sighting measurement remark comment finding watch | telescope satellite data study detect measure
observational: study observe | cohort
observatory: telescope | astronomer
observe: watch see notice monitor note celebrate mark detect comply view commemorate | study measure record find follow
observed: seen noted detected recorded noticed found marked | data measured study
observer: monitor watcher witness analyst onlooker spectator commentator | election mission expert
obsolescence: outdated
obsolete: outdated discontinued
obstacle: barrier hurdle impediment challenge hindrance obstruction difficulty problem block | overcome prevent delay
obstetric: pregnancy birth | maternity hospital
obstetrician: pregnancy birth doctor | maternity gynecologist
obstinate: stubborn
obstruct: block impede hinder | justice
obstruction: blockage blocking barrier | justice
obtain: get acquire secure receive gain procure win buy earn purchase | approval licence collect grant award
obtainable: available accessible
obtuse: stupid
obviate: avoid need | remove
obvious: clear evident apparent plain unmistakable | visible
obviously: clearly evidently plainly apparently | course
occasion: event celebration ceremony time anniversary opportunity instance | mark attend date special
occasional: infrequent periodic sporadic intermittent irregular sometimes | time
occasionally: sometimes periodically intermittently sporadically | time
occupancy: occupied rate full use | hotel room percent
occupant: tenant resident inhabitant occupier passenger holder | building vehicle lease house office
occupation: job profession career work trade vocation employment invasion role | worker military seizure occupied employee
occupational: work job workplace | safety
occupier: tenant resident | office
occupy: inhabit fill hold lease seize live rent use | tenant space square office floor building area
occur: happen take arise place emerge transpire event | incident cause date accident
occurrence: incident event happening incidence case instance frequency | occur rate happen
ocean: sea marine maritime atlantic pacific offshore | water coastal underwater ship fish wave
oceanfront: beachfront seaside waterfront
oceangoing: ship sea | vessel
oceanographer: ocean scientist | marine sea
oceanography: ocean marine | sea
october: autumn fall oct | month quarter date
octogenarian: old | eighty
ocular: eye vision ophthalmic
odd: strange unusual peculiar weird uneven | rare
odds: chance probability likelihood | win
odious: hateful
odometer: mileage mile | car reading
odor: smell odour scent stench fume | air pollution gas
oem: manufacturer equipment maker | supplier original
oems: manufacturer
oestrogen: hormone estrogen | female menopause
ofcom: communications regulator watchdog | broadcast
off: away discount reduce cancelled | saving leave stop percent
offbeat: unusual
offcut: waste
offence: crime violation offense breach | commit
offend: insult offence upset crime | reoffend commit
offender: criminal convict culprit perpetrator | sex
offense: crime violation offence misdemeanor | charge penalty guilty commit
offensive: attack insulting | campaign
offer: propose proposal provide supply deal sell discount give tender available | price acquisition service include proposition
offering: sale issue placement ipo product | share public price service
offerings: products services range solutions | customer
offeror: bidder acquirer | takeover
offgrid: remote solar | power
offhand: casual
office: headquarters premises bureau branch department workplace agency site post space | building location staff based
officer: executive official policeman director police constable chief commander deputy | ceo cfo coo appoint rank military company arrest
official: officer spokesperson representative authority formal authorized functionary effective | government minister state administrator announce date
officialdom: bureaucracy government | red
officially: formally formal official
officiate: referee preside umpire conduct | match ceremony wedding game
offline: store physical disconnected | internet unavailable
offload: sell dispose divest unload shed | stake
offpeak: cheap
offprice: discount
offramp: exit | highway
offroad: terrain suv | vehicle
offseason: summer winter | player
offset: compensate counterbalance neutralize balance mitigate cancel | carbon emission reduce lower partially cost
offshoot: subsidiary unit spinoff branch | company
offshore: sea overseas marine | wind oil
offsite: remote meeting | work
offspring: child young descendant
offtake: purchase supply buy | agreement
offtaker: buyer customer | power
ofgem: energy regulator watchdog | price
ofsted: school inspector regulator | report inspection
often: frequently regularly commonly usually repeatedly routinely frequency times weekly daily monthly annually | every
ohio: columbus cleveland cincinnati | state toledo akron dayton
oil: petroleum crude fuel lubricant | barrel energy refinery drilling rig diesel opec pipeline
oilfield: oil well field petroleum reserve | drilling service
oilpainting: art | canvas
oilpatch: petroleum energy | alberta
oilseed:  | soybean canola rapeseed
oily: greasy fatty | fat skin oil
ointment: cream lotion | topical skin
okay: approve fine
old: aged elderly former ancient historic vintage existing previous ageing age founded years longtime longstanding legacy outgoing predecessor | year date antique obsolete since
older: elderly senior elder aged | age pensioner retirement over
oldest: earliest longest old first age years | surviving
oldie: senior
oldtimer: veteran
oled:  | screen display
oligarch: tycoon billionaire russian | sanction
oligopoly: few dominant | market
olympiad: olympics
olympian: athlete olympic | medal
olympic: games olympics | medal athlete
olympics: olympic games | medal athlete
ombudsman: watchdog complaint mediator | investigate financial
ominous: threatening worrying sinister alarming | warning threat risk
omission: exclusion oversight
omit: exclude leave skip drop miss neglect | without missing exception
omnichannel: store online | retail
omnipresent: everywhere
onboard: aboard hire orient train integrate | employee
onboarding: orientation training induction integration | employee
once: formerly previously after when one single time | former only
oncologist: cancer doctor oncology | hospital
oncology: cancer tumor oncologist | treatment
one: single individual sole first | only unit
oneoff: onetime single exceptional special | payment charge
onerous: heavy burden
onetime: former single exceptional special nonrecurring | charge
ongoing: continuing current underway continue continuous progress | investigation still
onion: vegetable
online: internet web website digital virtual ecommerce | www site visit
onlooker: bystander spectator | witness
onset: start beginning outbreak arrival commencement emergence | symptom disease early
onshore: land | wind
onslaught: attack assault
onus: responsibility burden duty | prove
onward: after later forward | date
onwards: forward after
oodles: many
opaque: unclear
opec: oil producer cartel | cut
open: launch start inaugurate begin unveil accessible establish unlock public available commence | opening ribbon ceremony visitor date doors new
openhouse: visit
opening: launch inauguration start debut vacancy unveiling premiere beginning grand job position begin first | ceremony ribbon date new hour apply
openly: publicly freely transparently frankly | public transparency share
openness: transparency
openpit: mine surface | gold
opensource: free | code
opera: musical production theatre | soprano orchestra singer stage composer conductor performance tenor
operate: run manage function work conduct act control handle surgery | service facility serve business operation active
operatic: opera | singing
operating: operate operational running working operation business core | income profit expense margin cost
operation: running business activity mission surgery procedure function campaign raid management | site facility profit plant company conduct surgeon
operational: active running working functioning live operating open | complete commission ready capacity
operator: provider manager carrier company contractor controller runner | run network service airline driver
opex: expense cost operating overhead | reduce spending
ophthalmic: eye ocular | vision surgery
ophthalmologist: eye doctor
ophthalmology: eye ophthalmic | vision
opinion: view belief judgment attitude position stance verdict sentiment perspective ruling | poll survey comment think believe court
opioid: painkiller fentanyl heroin oxycodone narcotic | overdose addiction naloxone morphine
opium: narcotic drug heroin opioid | poppy seize trafficking
opponent: rival adversary critic challenger competitor | oppose match
opportune: timely
opportunistic: unsolicited | acquisition
opportunity: chance prospect possibility opening occasion potential | job career growth offer market enable
oppose: object resist reject fight protest contest challenge disagree criticize | opposition against vote opponent critic
opposite: reverse contrary converse opposing | against facing across
opposition: resistance objection opponent rival protest criticism dissent against party critics | vote leader challenge
oppressive: harsh
optic: eye visual | nerve
optical: visual light | lens fiber glasses
optician: glasses eye | optometrist spectacles
optics: optical lens | light perception
optimal: best ideal optimum
optimise: optimize improve
optimism: confidence hope hopefulness optimistic positive | optimistic outlook
optimistic: hopeful confident bullish positive upbeat | outlook
optimization: improvement optimize
optimize: improve optimise maximize enhance
optimum: optimal best ideal maximum | performance efficiency
option: right choice call put warrant alternative | share exercise
optional: voluntary
optometrist: eye optician | vision
optometry: eye optometrist | glasses vision
opulent: luxurious
oral: verbal dental mouth | tablet pill dose swallow hearing
orange: citrus fruit | juice colour color grove
orator: speaker
orbit: circle revolve trajectory | satellite earth space spacecraft launch altitude planet
orbital: orbit space | satellite
orbiter: spacecraft satellite probe | orbit
orbiting: circling
orchard: fruit grove | apple
orchardist: fruit | grower
orchestra: symphony philharmonic ensemble | conductor concert musician violin music performance
orchestral: orchestra symphony | classical
ordeal: trauma suffering experience
order: command instruct purchase request directive ruling buy mandate contract decree sequence commission | backlog deliver court customer require aircraft
orderbook: backlog order contract | value
ordered: commanded directed instructed bought
ordering: purchasing buying booking requesting | order online menu
orderly: organized controlled tidy systematic smooth | order transition
orders: bookings backlog contracts | value demand
ordinance: bylaw law regulation rule | city council
ordinarily: usually normally typically generally | regular
ordinary: normal regular common usual standard everyday typical | share stock average public
ore: mineral deposit metal rock iron grade | mine copper tonne
organ: body agency tissue kidney liver heart lung instrument | donor transplant donation transplantation surgery
organic: natural biological chemical internal likeforlike underlying pesticide | certified farming food crop compound growth farm
organically: organic
organigram: chart structure | company
organisation: organization body group
organise: organize arrange host
organiser: organizer host promoter planner | event
organism: species creature bacterium microbe life animal plant | biology cell genetic
organization: organisation group institution body company charity agency association nonprofit firm foundation entity | member headquartered founded ngo structure
organizational: corporate structural
organize: arrange hold host coordinate plan run stage manage organise convene | event conference partner organizer
organized: arranged hosted held coordinated structured planned staged | event organizer by
organizer: organiser host planner | event
organoid: tissue organ | lab
orient: direct adapt position familiarize align | asia east direction
orientation: induction introduction | sexual student
orienteering: run | map
origin: source beginning root birthplace start provenance ancestry cause come | founded country born history
original: first initial authentic genuine earliest creative new | creator series founded source
originally: initially first | origin
originate: start begin arise stem derive come create source | founder origin loan
ornate: decorated
ornithologist: bird | scientist
orphan: rare parentless orphanage child | drug designation
orphanage: orphan | child
orphaned: orphan | parent lost
orthodontic: braces | teeth dental
orthodontist: braces dentist | teeth
orthodox: traditional conventional eastern conservative | church religion greek
orthography: spelling writing | language letter
orthopaedic: orthopedic bone | joint surgeon hip knee
orthopedic: orthopaedic bone | joint surgeon hip knee
orthotic: brace | foot insole
os:  | operating windows android
oscar: academy award | statuette film actor
oscillate: swing | vary fluctuate
osha: safety workplace regulator | violation
osmosis: membrane desalination | water
ossification: hardening calcification | bone
ostensibly: apparently
ostentatious: showy
osteoarthritis: arthritis joint | knee pain
osteoporosis: bone density | brittle fracture
ostracise: exclude
otc: market trade pharmacy | stock drug
other: another additional alternative different further remaining | also including
otherwise: alternatively else differently instead | unless
ounce: oz weight gold
oust: remove depose dismiss expel fire eject sack topple ouster replace | coup ceo vote board
ouster: removal oust dismissal firing | ceo
out: released available outside published | launch release leave exit
outage: blackout disruption interruption failure downtime | power service customer restore
outback: remote | australia
outbid: beat top exceed | offer rival
outbreak: epidemic spread cluster pandemic | virus disease case infection
outbuilding: shed barn | property
outburst: eruption outbreak tirade burst | anger apology
outcome: result consequence conclusion effect impact finding verdict decision end | patient trial endpoint success score
outcrop: rock surface | sample
outcry: protest outrage uproar anger criticism | public
outdated: obsolete old antiquated
outdo: exceed beat
outdoor: outside exterior external recreation | park garden camping hiking nature trail
outer: external exterior outside outermost outlying | layer shell
outerwear:  | jacket coat
outfall: pipe discharge sea | sewage
outfielder: fielder player | baseball mlb
outfit: clothing costume equip uniform dress team apparel gear company firm business organisation group | wear fashion
outfitter:  | equipment clothing
outflow: withdrawal | fund net investor
outgoing: departing leaving retiring former | predecessor chief
outgoings: expense spending cost bill | monthly
outhouse: toilet shed | yard
outing: trip excursion
outlandish: strange
outlaw: ban prohibit criminalize criminalise illegal | law
outlay: spending expenditure cost expense investment | capital initial
outlet: store shop branch location channel retailer mall discount | retail factory open centre
outlets: stores shops branches locations | network
outlier: exception | unusual
outline: summary describe sketch overview detail summarize explain present draft | plan proposal set strategy
outlive: survive
outlook: forecast guidance prospect projection expectation prediction view | expect estimate fiscal year growth revenue future
outlying: distant | remote suburb
outmoded: obsolete outdated
outmost: farthest
outnumber: exceed majority | more
outofwork: unemployed jobless | people
outpace: exceed surpass outperform outstrip faster | growth
outpatient: clinic ambulatory | hospital care
outperform: beat exceed surpass outpace better | market
outplacement: career support severance | employee
output: production yield volume generation product produce amount produced | manufacture megawatt barrel ton productivity factory
outrage: anger fury outcry | condemn
outraged: angry furious shocked
outreach: engagement awareness community education support | volunteer program campaign event
outright: complete total
outset: start beginning
outside: outdoor external beyond exterior abroad | overseas independent
outsider: external independent stranger | hire
outsize: large
outskirt:  | suburb edge
outskirts: edge suburb outside near | city
outsource: subcontract contract offshore outsourcing external | work
outsourcer: contractor service bpo | call
outsourcing: outsource subcontract offshore | service
outspoken: vocal critical
outstanding: excellent exceptional remarkable unpaid superb distinguished remaining issued owed | award debt share balance excellence
outstrip: exceed surpass outpace | demand
outwardly: apparently
outweigh: exceed surpass override | benefit risk cost
oval: elliptical ellipse round | shape cricket
ovarian: ovary cancer | women
ovary: ovarian | egg
ovation: applause praise | standing
oven: cooker stove bake | kitchen
over: above exceeding finished across beyond | finish end exceed more
overactive: hyperactive | bladder
overall: total general aggregate whole comprehensive altogether combined | average sum
overambitious: unrealistic
overarching: main | general
overbearing: controlling
overbid: exceed overpay | auction
overboard: ship sea | fall rescue boat water
overbook: bump seat flight
overbuild: excess capacity | supply
overcast: cloudy grey gray dull | weather cloud sky
overcharge: excessive gouge refund price | customer
overclock: speed
overcoat: coat
overcome: beat conquer defeat surmount tackle solve address resolve | obstacle challenge barrier adversity
overcrowded: crowded full
overcrowding: crowd
overdose: opioid fentanyl | drug death naloxone
overdraft: borrowing credit borrow debt loan negative | bank fee account
overdrawn: debt negative borrow | account
overdub: recording
overdue: late delayed owed past delinquent | payment due
overestimate: exaggerate
overfish: fish stocks | ocean
overflow: flood spill | sewer
overflowing: full
overhaul: revamp reform modernize redesign restructure renovate rework refurbish repair maintenance | change system engine
overhead: cost expense above aerial administrative fixed running | administration indirect rent
overheads: costs expenses | business
overhear: hear listen eavesdrop | conversation
overheat: hot | battery
overinsured: cover | policy
overjoyed: thrilled delighted ecstatic happy
overland: road rail | route
overlap: duplicate coincide intersect duplication | share common
overleveraged: indebted debt | company
overlook: miss ignore neglect disregard view face | fail facing park
overly: excessively
overmedicate: drug overdose
overnight: night sudden next | stay delivery
overpass: bridge flyover | highway
overpay: excess expensive | price
overpayment: excess refund
overpopulation: population
overpowering: strong
overpriced: expensive costly inflated | price
overqualified: experienced | job
overrated: exaggerated
override: overrule overturn | veto
overrule: reverse overturn reject | court
overrun: exceed excess delay | cost budget
overseas: abroad foreign international | export
oversee: supervise manage run lead direct responsible monitor head | operation
overseer: supervisor manager regulator | work
oversell: exaggerate
oversight: supervision monitoring control regulation | board
oversized: large big
oversold: cheap undervalued | stock
overspend: exceed budget
overstaffed: excess surplus | office
oversubscribed: exceed demand popular | offering subscription
oversupply: glut surplus excess | price market
overt: open
overtake: surpass pass exceed outpace beat | lead rank position largest car
overthrow: oust topple coup depose toppling | government regime revolution
overtime: extra hours | hour pay work period worker
overtly: openly
overtourism: crowd
overture: proposal approach offer | opera takeover
overturn: reverse quash annul overrule cancel | appeal capsize ruling conviction
overvalued: expensive inflated high | stock
overweight: heavy obese | weight bmi
overwhelm: overcome inundate
overwhelmed: overcome
overwhelming: huge vast strong massive great overpowering | majority support
overwhelmingly: mostly predominantly | majority
overwork: burnout | stress exhaustion
overworked: tired busy | staff
overwrite: write premium | risk
owe: due indebted outstanding liable debt liability | loan payment creditor pay bill tax
owing: outstanding
owl: bird raptor | nest
own: belong possess owner | have
owner: proprietor holder shareholder landlord parent investor | owned ownership stake property company buy hold own
ownership: possession stake holding control title equity | share shareholder owner percent property subsidiary
owt: anything
oxen: cattle bull ox livestock | plough farm
oxidation: corrosion rust oxidize | oxygen chemical reaction
oxide: chemical compound
oxygen: air gas respiratory | ventilator breathe breathing blood atmosphere
oxygenate: oxygen | breathing
oyster: shellfish seafood
ozone: gas smog layer | pollution
pace: speed rate tempo velocity momentum | fast growth slow quick accelerate
pacemaker: heart implant cardiac | device
paceman: bowler
pacific: asia ocean | australia japan region sea island hawaii
pack: package bundle box wrap load | team product kit
package: bundle parcel deal offer packaging box container set | benefit measure compensation aid stimulus plan
packaged: consumer boxed | goods
packaging: package wrapping box container | recyclable plastic label
packet: package parcel sachet envelope | data box
pact: agreement deal treaty accord contract | sign
paddleboard: water
paddler: canoe
paddlesteamer: boat | river
paediatric: pediatric child | children kid hospital
paediatrician: pediatrician doctor | child
paedophile: abuser child | jail
page: website webpage sheet site | book document web online link
pageant: contest beauty | parade miss
paid: compensated settled salaried | pay
pail: bucket container
pain: ache discomfort suffering soreness agony | relief symptom chronic analgesic injury hurt opioid headache migraine
painful: sore hurting difficult distressing hurtful | pain injury suffering
painfully: badly sorely distressingly | pain
painkiller: analgesic opioid pain drug | relief
painless:  | without
painstaking: careful thorough
painstakingly: carefully
paint: coating colour color depict decorate portray | artist picture canvas mural
painter: artist decorator illustrator muralist | painting art canvas work exhibition
painting: picture artwork canvas portrait mural art masterpiece work | artist gallery auction exhibition museum
pair: couple two duo twin match partner | combine both
pajama: sleepwear pyjamas
pal: friend buddy | mate
palace: castle residence mansion royal | queen king
palaeontologist: paleontologist dinosaur fossil | scientist
palatable: tasty acceptable
pale: light white pallid | colour
paleontologist: palaeontologist dinosaur fossil | scientist
paleontology: dinosaur | fossil
palette: color | makeup
palladium: metal
pallet: load skid | warehouse shipping
palliative: hospice comfort | relief care dying
palm: hand tree | oil plantation
palpitation: heartbeat | heart
pals: friend
paltry: small
pamphlet: brochure leaflet booklet flyer
pan: pot skillet | cook recipe
pancake:  | breakfast syrup
pancreas: pancreatic insulin | diabetes
pancreatic: pancreas | cancer
panda: bear | zoo
pandemic: covid coronavirus epidemic outbreak | lockdown
panel: committee board jury group discussion court solar module photovoltaic | discussion expert judge roof
panelist: speaker panel expert | discussion
panellist: panelist | speaker
panic: fear alarm anxiety terror | crisis attack
panicky: afraid
pansy: flower violet | garden
pant: trousers gasp | clothing wear
pantomime: theatre panto | christmas
pantry: foodbank food | hunger
pants: trousers jeans
papa: father dad | family
paparazzi: photographer celebrity | press
paper: report study article document newspaper publication journal research | publish printing pulp write cardboard author
paperback: book edition
papermaker: paper | pulp
papers: documents records files publications | archive study newspaper press
papillomavirus: hpv | cervical
par: face nominal value equal | bond
paracetamol: painkiller acetaminophen | tablet
parachute: jump chute | skydive
parade: procession march festival carnival | celebrate street float event
paradigm: model framework pattern approach | shift
paradox: contradiction
paradoxically: ironically strangely surprisingly
paragraph: section clause passage text | article
paralegal: legal assistant | law firm
parallel: simultaneous similar concurrent comparable | alongside
paralympian: disabled | athlete
paralympic: games disabled | medal
paralysed: paralyzed paralysis | immobile spinal
paralysis: paralyzed immobile palsy | stroke
paralyze: disable immobilize cripple | paralysis
paralyzed: paralysed paralysis | immobile spinal
paramagnetic: magnetic magnetism | magnet mri contrast
paramedic: ems ambulance medic emt | emergency
parameter: measure variable factor criterion limit setting metric criteria | specification
paramount: vital crucial supreme | priority
paranoia: psychosis | fear
paranoid: worried fear | worry
parapet: wall roof | bridge
paraplegic: paralyzed | wheelchair spinal
parasite: worm pest | malaria infection
parasitic: parasite worm | infection
parasympathetic: autonomic nervous | nerve
paratransit: disabled bus | service
parcel: package delivery plot packet box lot land tract | courier post acre
parched: dry
pardon: forgive clemency amnesty forgiveness reprieve commute free | president sentence prison release
pare: reduce cut trim | loss
parent: mother father guardian owner family mom holding company | school
parental: parent maternity paternity family | leave consent
parenthood: parent family parenting motherhood fatherhood
parenting: parent
parfum: perfume
paris: french france | capital olympics
parish: church community district village local | council
parity: equal equality level match | pay price
park: garden reserve playground recreation parking green space | trail acre visitor car nature wildlife
parked: stationary stopped left | vehicle car parking lot
parking: garage park carpark space spaces lot bays | car space
parkinson: neurological disease | brain tremor
parkland: green garden trees park | acres
parklet: park
parkrun: running
parliament: assembly legislature commons mp senate mps lawmakers house | lawmaker vote
parliamentarian: lawmaker mp | member
parliamentary: legislative congressional parliament | election mp vote
parlor: salon lounge room shop | ice
parlour: room lounge | funeral
parody: spoof satire | comedy
parole: release early probation | prison prisoner
parolee: release offender | prison
part: portion component piece section role element share segment | include participate divide
partial: incomplete limited part | partly
partially: partly incompletely somewhat | part offset
participant: attendee entrant member player volunteer subject patient enrollee competitor | take study enroll
participate: join attend compete engage contribute involve enter | member enroll attendance take register volunteer
participation: involvement attendance engagement enrollment contribution | join rate member
particle: grain atom speck molecule dust fragment | physics accelerator proton nanoparticle matter
particular: specific certain individual special | especially
particularly: especially notably specifically primarily | mainly
particulate: particle dust soot | pollution
particulates: soot pollution dust | air
partisan: party biased | politics
partition: wall divide | room
partly: partially somewhat partial | due part because
partner: collaborator ally collaborate team spouse cooperate sponsor affiliate | partnership agreement joint wife husband work alliance
partnered:  | teamed worked joined
partnering:  | teaming working joining
partnership: alliance collaboration cooperation agreement venture joint relationship collaborate team deal tie tieup | partner sign together sponsor memorandum strategic
parts: component spare
partum: birth | postpartum
party: celebration faction political group reception side event gathering gala | democrat republican labour conservative contract signatory candidate election bash celebrate
pass: approve adopt enact ticket clear succeed permit overtake die transfer | vote bill law exam legislation throw
passable: acceptable
passage: approval enactment adoption transit route corridor journey excerpt crossing | bill vote cross voyage text sea
passbook: account savings | bank
passcode: password | pin
passenger: traveler rider commuter flyer traveller ridership people customer | airline train bus carry
passengers: travellers riders people ridership | number
passerby: witness bystander | see
passing: death approval enactment loss demise | die funeral condolence mourn
passion: enthusiasm love zeal dedication interest | committed
passionate: enthusiastic keen committed dedicated devoted ardent | love
passionately: strongly
passive: inactive nonactive | index investor solar
passively: inactive
passkey: password | login
passport: document travel id | border
passthrough: transfer charge | cost
password: login passcode credential | security account
past: previous former history last earlier prior | year recent historic
pasta: noodle spaghetti | sauce
paste: glue adhesive cream spread | copy
pastor: minister priest reverend clergy vicar preacher | church congregation faith
pastry: cake croissant bakery | dessert
pasture: grazing meadow grassland field | cattle livestock grass farm
pat: tap touch | search
patch: fix update repair area plaster | vulnerability software security skin bandage transdermal
patent: license intellectual property | infringement exclusive inventor lawsuit filing protect uspto
patented: patent proprietary | technology
patentee: owner inventor | patent
paternalistic: protective | employer
paternity: father parental | leave
path: route way trail track road course pathway | walk cycle walking
pathetic: poor
pathogen: germ | disease microbe
pathogenic: harmful infectious | bacteria disease avian
pathological: diseased abnormal | pathology disease tissue
pathologist: doctor coroner autopsy | disease pathology death
pathology: disease laboratory | diagnostics
pathway: route path trail
patience: tolerance perseverance endurance | wait apologize understanding
patient: sufferer participant subject case person people | hospital treatment trial disease enroll care sick treat
patiently: wait
patio: terrace courtyard outdoor deck | garden
patisserie: bakery pastry | cake
patriarch: father | church
patriot: national
patriotic: nationalistic patriotism | flag
patriotically: national
patrol: guard police surveillance monitor watch | officer coast border security
patrolman: officer police | car
patron: customer client visitor supporter sponsor guest benefactor | restaurant library donor
patronage: sponsorship support custom
pattern: trend design model template arrangement | shape repeat behavior
pause: suspend halt stop break interrupt delay hold | resume temporarily moratorium
paved: surfaced asphalt | road
pavement: sidewalk footpath road surface | asphalt walk
pavilion: hall exhibition tent | expo
paving: asphalt stone | street road
pawnbroker: pawn lender loan | shop
pawnshop: pawn lender loan pawnbroker | shop
pay: salary wage compensation fund finance spend reimburse settle compensate remuneration payment remunerate cost foot | fee price earn fine dividend
payable: due owed owing payment outstanding | dividend pay
payback: return repayment recoup recovery | year period
paycheck: salary wage pay
paycheque: salary wage pay
payday: pay salary wage windfall | loan
paydown: repayment reduce debt | loan
payee: recipient beneficiary | payment
payer: buyer insurer | health
payload: cargo load weight | rocket truck
paymaster: funder employer | money
payment: fee remittance transaction instalment settlement compensation payout pay disbursement sum remuneration transfer | card money cash invoice due dividend bank
payments: transactions transfers fees | card processor
payoff: bribe kickback settlement | hush
payola: bribe bribery | radio
payout: payment dividend compensation settlement distribution award | amount claim ratio
paypal: payment digital online | money
payrise: increase raise salary wage | worker
payroll: wage salary staff employee pay wages salaries employment jobs employees | job worker
payslip: salary wage pay | worker
pbm: pharmacy benefit drug | insurer
pbs: broadcaster television | documentary station
pc: computer desktop laptop | windows
pcb: toxic chemical | river
pcr: test covid | polymerase
pcs: computer | laptop
pct: percent percentage
pea: legume vegetable
peace: ceasefire truce calm reconciliation harmony armistice | treaty agreement negotiation nobel accord
peaceable: peaceful
peaceful: nonviolent calm quiet tranquil | peace protest
peacefully: calm
peacekeeper: un troops soldier | mission
peach: fruit
peak: summit high maximum top record height | mountain highest demand
peanut: nut groundnut | allergy butter
peanuts: little cheap small | money
pearl: jewel gem | oyster
peas: vegetable
peasant: farmer villager | farm rural land
peat: bog soil | carbon
peatland: bog carbon | restore
pebble: stone gravel | beach rock
peculiar: unusual strange odd unique specific distinctive
peculiarly: unusually uniquely especially
pecuniary: financial monetary money | loss
pedagogical: teaching education
pedagogy: teaching education
peddle: sell | drug
peddler: seller | drug
pedestrian: walker foot walking | crossing
pedestrianise: traffic street | close
pediatric: paediatric child children | kid hospital
pediatrician: paediatrician doctor | child baby
pedigree: lineage background | breed
peer: colleague counterpart equal competitor contemporary rival comparable | review lord group
peg: fix link tie estimate value | currency
pegboard: board panel | display
pellet: wood biomass | plant
pelletise: biomass wood | plant
pelvic: hip pelvis | floor
pen: write author enclosure | ink sign writer
penal: criminal prison punishment | code
penalise: punish fine | company
penalize: punish fine sanction | penalty
penalty: fine punishment sanction charge | prison violation pay court goal kick breach
pence: penny p | share dividend
pencil: crayon drawing | draw write school stationery
pending: awaiting outstanding subject upcoming | approval
penetrate: enter pierce infiltrate reach breach | market access
penetration: penetrate uptake | market share entry
penicillin: antibiotic | drug
peninsula: cape | coast
penitentiary: prison jail | inmate
penname: pseudonym
penned: wrote written | authored book
pennies: cent cheap | cost
penniless: poor | broke
pennsylvania: philadelphia pittsburgh harrisburg | state pa
penny: cent pence coin
pension: retirement annuity superannuation income plan | fund retiree pensioner saving retire
pensioner: retiree elderly senior retired | pension
pentagon: defense military department | contract
pentathlon: athletics
penthouse: apartment flat suite top luxury | floor
peon: worker | low
people: person population public citizen resident individual community | number thousand million employee crowd men women inhabitants folk humans visitors workers staff users customers patients participants attendees
peptide: protein amino | drug
perceive: see view regard sense notice consider | perception opinion
percent: per percentage proportion cent pct share | rate point fraction increase
percentage: proportion share percent rate fraction ratio pct | per point number
percentile: rank percent
perceptible: noticeable
perception: view opinion image awareness impression attitude | survey public sense
perch: sit roost fish | bird
percussion: drum drummer | music
percutaneous: skin minimally | catheter
perennial: regular lasting recurring | plant
perennially: always
perfect: ideal flawless complete excellent faultless
perfection: excellence flawlessness ideal | quality
perfectly: ideally completely flawlessly
perform: play conduct act carry execute sing do deliver complete | concert stage show performance artist dance result test
performance: result show concert achievement production delivery execution recital gig results return outcome showing | growth revenue actor stage score play earnings quarter
performer: artist singer actor musician entertainer dancer | stage concert show
perfume: fragrance scent cologne | cosmetic
perfunctory: brief
pergola: garden structure | patio
perhaps: maybe possibly potentially probably | may might could
peril: risk danger | insurance
perilous: dangerous
perimeter: boundary fence
perinatal: birth pregnancy | newborn maternal
period: time term quarter duration phase span era interval length months years | month year week date during three
periodic: regular recurring occasional intermittent cyclical | quarterly annual review
periodical: magazine journal publication regular | issue
periodically: regularly occasionally | time
periodontal: gum | dental
peripheral: edge outer minor | accessory nerve keyboard
periphery: edge outskirts | city
perish: die spoil kill | death victim casualty
peritoneal: abdomen | dialysis
perjury: lie false testimony | charge
perk: benefit bonus incentive extra reward privilege | employee member staff executive
perks: benefits bonuses extras rewards | job
perky: lively
permafrost: arctic thaw | melt
permanent: lasting enduring fixed indefinite ongoing lifelong | job full residency
permanently: forever indefinitely
permian: texas basin | oil
permissible: allowed permitted legal
permission: approval consent authorization licence permit clearance license authorisation | allow granted planning
permissive: lenient
permit: allow license licence authorize approve enable let authorization permission authorise | approval granted application planning legal
permitted: allowed authorised | use
perp: suspect culprit offender | police
perpetrate: commit perpetrator | crime
perpetrator: culprit offender suspect attacker | crime
perpetual: permanent endless
perpetually: always
perpetuate: continue maintain sustain prolong | preserve
perplexed: puzzled
perplexing: puzzling
persecute: oppress persecution | asylum
persecution: oppression mistreatment | asylum
perseverance:  | rover mars determination
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
personnel: staff employee worker crew workforce team manpower employees workers hr people | soldier troop officer hire military
perspective: view viewpoint outlook opinion angle standpoint | experience
perspiration: sweat sweating | skin
persuade: convince urge encourage influence induce lobby | argue
persuasive: convincing
pertain: relate concern apply refer | regarding
pertinent: relevant applicable related
pertussis: whooping cough | vaccine
perverse: wrong
pescatarian: fish | diet
pesky: annoying
peso: currency mexico philippines mexican | dollar
pessimistic: gloomy bearish
pest: insect bug | rodent vermin pesticide
pesticide: insecticide herbicide chemical spray | crop
pet: dog cat animal puppy companion | owner veterinary
petabyte:  | data storage
petaflop: supercomputer
petfood:  | pet dog cat
petite: small
petition: appeal request application plea signature filing | court sign campaign signatory
petitioner: applicant plaintiff claimant appellant | court petition
petri: dish | lab culture
petrified: scared
petrochemical: plastic chemical refinery | plant oil
petrol: gasoline fuel gas | car price
petroleum: oil crude | gas
petrolhead: car
petshop: animal
petty: minor small | theft
pfas: chemical forever toxic | water
pga: golf | tour
phablet: phone
pharma: pharmaceutical drugmaker drug biopharma | medicine
pharmaceutical: drug pharma medicine drugmaker medicinal | clinical
pharmacist: chemist pharmacy druggist | prescription
pharmacokinetics: drug absorption | trial
pharmacological: drug | medicine
pharmacologist: drug | scientist
pharmacology: drug medicine
pharmacovigilance: safety | drug monitoring
pharmacy: chemist drugstore dispensary pharmacist | prescription pharmacist medicine
phase: stage step period part tranche | trial clinical study complete construction first second
phaseout: eliminate end ban | coal
phd: doctorate doctoral | degree university
phenomena: event | occurrence
phenomenal: extraordinary remarkable exceptional
phenomenon: event occurrence effect trend sensation | scientist observe
phenotype: trait characteristic | gene
philadelphia: pennsylvania philly | phillies eagles
philanthropic: charitable philanthropy giving | foundation
philanthropist: donor benefactor philanthropy giver | gift foundation
philanthropy: charity giving donation philanthropic generosity | foundation
philharmonic: orchestra symphony
philosopher: thinker scholar | ethics professor
philosophical: theoretical ethical | philosophy
philosophy: ethos principle approach belief thinking | ethics degree
phishing: scam fraud | email hacker password
phlegm: mucus | cough
phobia: fear | anxiety
phone: telephone call mobile smartphone handset cellphone ring dial contact | hotline number device app line
phoney: fake
phonics:  | reading literacy
phonologic: phonetic phonological | sound speech
phonology: phonetics pronunciation | language linguistics sound
phony: fake fraudulent counterfeit false bogus | scam fraud
phosphate: fertilizer phosphorus | mine mineral
photo: photograph picture image snapshot | camera
photobook: photography
photocall: press
photograph: photo picture image shot | camera photographer shoot gallery
photographer: photo photography photojournalist | image camera
photographic: photography photo visual image | camera
photography: photo photographer picture camera
photojournalist: photographer | press
photon: light | particle
photonic: light | optical laser
photonics: optical laser light
photosynthesis: plant light | sunlight
photovoltaic: solar pv panel | megawatt module
phrase: expression words slogan term | language
physical: bodily tangible material physically | body health exercise fitness therapy
physically: bodily manually | person disability fitness
physician: doctor clinician practitioner medic surgeon gp specialist | medical hospital prescribe medicine
physicist: scientist physics researcher | particle quantum
physics: physicist quantum mechanics | particle scientist laboratory cern
physio: physiotherapy physiotherapist | therapy
physiological: biological bodily | body function
physiology: body | function
physiotherapist: physio therapist | injury
physiotherapy: physio therapy | rehabilitation injury
pianist: musician performer soloist | piano concert composer
piano: keyboard instrument grand | pianist music concert steinway
pic: picture photo
pick: choose select draft choice selection collect nominate | winner harvest
picker:  | harvest worker
picket: strike protest demonstrate demonstration line | union worker
pickleball: paddle
pickpocket: thief steal | tourist
pickup: truck collection collect van | vehicle ford
picky: selective
picnic: outing lunch | park
pics: picture photo
picture: image photo film photograph movie painting illustration | camera download
picturesque: scenic
pie: pastry dessert | apple
piece: item part work section article fragment portion | artwork collection
piecemeal: gradually
pier: dock wharf jetty | boat sea
pies: pastry | bakery
pig: swine hog pork piglet | livestock farm animal
piggyback: combine | loan
piggybank: savings money | child
piglet: pig | pork
pigment: colour paint | dye
pigs: hog swine | pork
pile: stack heap mound foundation accumulate | pylon
piledriver: foundation
pileup: crash collision | motorway
pilfer: steal theft | stock
pilferage: theft stealing | store
pilgrim: pilgrimage | religious
pilgrimage: journey hajj | shrine
pill: tablet medication drug dose | oral contraceptive medicine
pillow: cushion bedding | sleep bed
pilot: trial test aviator captain experimental flyer demonstration flight | aircraft project fly airline plane
pimple: acne | spot
pin: code card number | bank
pinch: squeeze steal pressure shortage | consumer
pine: conifer tree evergreen | forest wood timber
pink: rose magenta | breast colour
pinkslip: layoff dismissal fire | worker
pinpoint: identify locate determine detect | location precise
pint: beer glass
pioneer: innovator trailblazer founder lead first innovate | inventor develop groundbreaking early
pioneered: invented introduced | first developed
pioneering: groundbreaking innovative first leading
pipe: pipeline tube conduit duct | water gas sewer leak
pipefitter: pipe | plumber
pipelayer: pipeline | vessel
pipeline: pipe backlog portfolio | oil gas drug
pipework: pipe
piping: pipe
piracy: counterfeit illegal copying hijack copyright | software ship pirate
pirate: hijacker counterfeit | piracy ship
pirated:  | illegal copied
pistachio: nut
piste:  | ski slope
pistol: handgun gun firearm weapon | shoot shooting revolver
pit: mine hole quarry shaft | coal lane
pitch: field proposal presentation propose ground throw sell offer present | football startup investor baseball
pitcher: starter reliever thrower jug | baseball inning strikeout bullpen
pitching: throwing bullpen | baseball pitcher inning
pitfall: risk danger problem
pithy: brief
pitiful: poor
pitstop: refuel tyre race
pittance: little small low | pay
pittsburgh: pennsylvania steelers | pirates penguins
pituitary: gland hormone | endocrine
pity: sympathy compassion shame
pivotal: key crucial important
pixel: resolution dot | screen google
pixelated: blurred
pizza: pizzeria slice | restaurant
pizzeria: pizza restaurant
place: location site venue put position spot rank locality destination city | where finish held address town take
placebo: dummy control sham | trial double blind
placee: investor subscriber | share
placemaking: public | design
placement: positioning internship position location posting hire | student private offering job
placenta: pregnancy | womb
places: locations sites cities spots destinations | visit
placid: calm
placing: placement issue sale offering | share
plagiarise: copy steal | paper
plagiarism: copying copyright | student
plague: epidemic disease pestilence afflict trouble | outbreak
plain: simple clear flat ordinary | land
plainly: clearly simply obviously evidently
plaintiff: claimant litigant complainant suing petitioner | lawsuit court sue
plan: intend strategy proposal scheme propose aim program expect blueprint roadmap project purpose prepare | will schedule future announce design initiative target
plane: aircraft aeroplane airplane jet airliner boeing airbus | flight airline pilot airport fly
planet: earth world mars exoplanet globe environment | orbit space venus jupiter climate save
planetary: planet global astronomical | space nasa solar
plank: board timber | policy
planned: scheduled proposed intended expected projected | due will future date
planner: organizer designer planning | plan
planning: preparation strategy organizing scheduling development | permission council zoning
plant: factory facility mill works vegetation crop flower refinery sow installation site | tree seed production power station reactor
plantation: estate farm | rubber palm
plantbased: vegan vegetarian plant | meat
planter: farmer grower | crop plantation pot
planting: sowing seeding | tree crop
plaque: tablet sign | unveil memorial
plasma: blood fluid | donor serum
plaster: wall ceiling
plasterboard: drywall
plasterer: builder wall | trade
plastic: polymer polyethylene resin packaging | bottle bag waste recycle
plate: dish panel sheet licence | meal steel
plateau: level flat stabilise flatten stagnate | growth
platform: system software stage technology service site app program base station rig oil | user online train offshore
plating: coating
platinum: metal | ounce catalyst album
plato: philosopher philosophy | greek
platoon: squad unit company | army soldier
plausibility: likely
plausible: believable credible
play: perform compete game show drama participate act production match | team theatre stage season player role
playback: replay
playbook: strategy plan | business
player: athlete footballer participant competitor sportsman gamer team company | club sign squad draft market
playful: fun
playground: park play | child
playhouse: theater theatre stage
playing: performing competing game | match
playlist: song music spotify | listen
playoff: postseason semifinal knockout | game team
playpark: playground
playstation: sony console | game
playwright: dramatist writer drama | play theater theatre
plaza: square mall center | public
plc: company public limited group | london
plea: appeal request guilty | court deal
plead: admit appeal beg confess urge claim guilty | court defendant charge trial
pleasant: enjoyable nice agreeable delightful
pleasantly: nicely
please: satisfy delight contact visit | info happy
pleased: delighted happy proud thrilled glad satisfied excited | welcome
pleasing: satisfying gratifying encouraging | happy
pleasurable: enjoyable
pleasure: enjoyment delight joy leisure honour | recreation
plebiscite: referendum vote | hold
pledge: promise commit vow commitment donate undertake guarantee collateral | donation million
plenary:  | session conference
plentiful: abundant ample
plenty: abundance ample many lots abundant enough | number
plethora: many abundance wide
pleura: membrane lung | pleural mesothelioma
pleural: lung pulmonary | mesothelioma
pliers: tool
plight: predicament situation hardship suffering | refugee crisis
plonk: wine
plot: conspiracy scheme parcel land story conspire storyline lot site acre | conspirator build
plough: plow invest put reinvest | snow money
plow: plough till clear invest put reinvest | snow farm field money
plug: connect socket fill stop charger charging | electric charge leak ev
plugin: extension addon hybrid electric chargeable | software browser car
plum: prime lucrative | job contract
plumber: pipefitter tradesman plumbing pipe heating | plumbing boiler trade fix
plumbing: pipe pipework plumber water pipes | water plumber house
plume: smoke | ash
plummet: plunge fall drop tumble decline collapse nosedive | share price
plump: fat
plums: fruit
plunder: steal loot rob | treasure
plunge: fall drop plummet decline dive slump tumble crash | decrease percent share
plurality: most majority | vote
plush: luxurious
plywood:  | wood panel
pm: premier minister prime afternoon evening time | noon eastern
pneumatic: air | pressure
pneumococcal: pneumonia | vaccine
pneumonia: lung infection | respiratory
poach: hire lure recruit hunt steal | rival wildlife poacher ivory staff
poacher: hunter illegal | wildlife ivory
pocket: pouch bag keep | money cost
podcast: show episode audio | listen host series
podcaster: host podcast | episode
podcasting: podcast | audio
podiatrist: foot doctor
podiatry: foot
podium: medal stage lectern | finish
poem: verse poetry rhyme sonnet | poet write literary
poet: writer author laureate bard verse poem | poetry literary
poetic: poetry verse
poetry: poem verse | poet literary reading
poignant: moving touching emotional
point: score mark location moment issue item tip reason purpose place | percent win argument stage main
pointless: useless
poise: composure ready balance
poised: ready set about | acquire
poison: toxin toxic contaminate venom poisoning | chemical lead water
poisonous: toxic
poke: prod push
poker: card | casino
poland: polish warsaw | europe krakow
polar: arctic antarctic | bear ice
polder: dutch land | sea
pole: rod post mast position polish | arctic start antarctica
police: officer law constable constabulary force sheriff enforcement cops officers | arrest investigate crime detective suspect
policeman: officer constable cop police sheriff | arrest patrol
policewoman: officer cop | patrol
policies: coverage contracts | insurer
policing: police enforcement | community
policy: rule regulation strategy guideline measure plan legislation approach law guidelines cover coverage contract | government insurance reform insurer minister premium
policyholder: customer client holder
policymaker: official government regulator fed | central
polio: poliovirus paralysis | vaccine
polish: improve shine refine poland | warsaw
polished: shiny
politburo: communist china | party
polite: courteous
politely: courteous
political: government policy electoral partisan politics party | election politician campaign
politician: lawmaker senator minister legislator congressman mp representative councillor governor | party election parliament
politico: politician | party
politics: government policy affairs | party election political
poll: survey vote ballot questionnaire election sample study | respondent percent opinion voter
pollen: allergen dust | allergy bee flower hay
pollinator: bee butterfly | plant
polling: vote survey poll | election
polls: election survey vote elections votes surveys | open
pollster: survey poll | voter
pollutant: contaminant pollution chemical emission toxin | air
pollute: contaminate pollution dirty | water river
polluted: contaminated dirty
polluter: emitter contaminator | pay
polluting: dirty emission | coal
pollution: contamination emission pollutant smog pollute | air water
polycarbonate: plastic
polyester: fabric
polyethylene: plastic polymer | packaging
polymath: scholar
polymer: plastic resin | material
polymerase: enzyme | pcr
polynomial: equation algebraic | math
polyp: growth colon | nasal
polyphosphate: phosphate phosphorus | polymer
polypropylene: plastic
polystyrene:  | plastic foam
polyurethane:  | foam plastic
pompous: proud
pond: lake pool lagoon | water fish
ponder: consider think reflect contemplate
ponderous: slow
pony: horse
ponzi: fraud scheme pyramid scam | investor
pooch: dog
pool: swimming swim combine fund share group pot combined | water aquatic resource money
poolside: swimming
poor: bad impoverished disadvantaged inadequate needy low weak vulnerable underserved | poverty deprived income quality
poorer: worse lower deprived low | family
poorest: neediest | poverty low
poorly: badly inadequately weakly sick | poor fail underperform
pop: music burst | singer album concert chart song
popcorn:  | snack cinema
pope: pontiff francis papal | vatican catholic church
popstar: singer | music
populace: people population public residents | city
popular: favourite favorite common beloved prevalent bestselling demand visitors downloads | best fan users
popularity: appeal demand popular acclaim | fan sale
populate: inhabit fill settle | population
populated: inhabited population | density
population: people inhabitant resident community number inhabitants residents citizens | census demographic million size
populist: right antiestablishment | leader
populous: populated population | crowded largest
porcelain:  | ceramic china
porch: veranda entrance | house door
pork: pig ham bacon meat | swine
porn: pornography explicit | child
pornography: explicit obscene | child
porous: permeable absorbent | material
port: harbour harbor dock terminal quay | ship cargo container vessel shipping
portable: mobile compact handheld lightweight
portacabin: temporary building | site
portal: website site gateway platform | online login access
porter: carrier attendant baggage luggage carry | hospital hotel
portfolio: holdings range collection assets holding asset suite investments | investment product brand fund
portico: columns entrance | building
portion: part share section percentage segment amount | some proceeds
portrait: painting picture photograph likeness | artist
portraiture: portrait
portray: depict represent describe show play | actor role
portuguese: portugal
pos: terminal payment card | retail
pose: present represent cause constitute model | threat risk photo
posh: luxury upscale
position: role job post location rank stance place title situation office site | appoint hold vacancy
positive: favourable favorable good beneficial optimistic confirmed | test result infected
positively: favourably favorably well optimistically | positive
posse: group gang | sheriff
possess: own have hold carry | possession
possession: ownership holding custody belongings property | drug own
possibility: chance prospect likelihood option potential opportunity | may could
possible: potential feasible likely available achievable | may could
possibly: perhaps maybe potentially | may could might
post: position job publish role mail appointment send blog | appoint office article delivery hold
postage: stamp mail delivery | cost
postal: mail post letter | service
postbox: mail letter | royal
postcode: zip address | area
postdoc: postdoctoral researcher fellow | university
postdoctoral: researcher fellow | phd postdoc
poster: placard print advertisement presentation | abstract
posterior: rear back behind
postgrad: master degree student postgraduate | university
postgraduate: graduate master degree student | university
posthumous: death late
posthumously: after death
postman: mailman carrier mail letter delivery courier | royal
postmortem: autopsy | death
postnatal: postpartum birth | mother depression
postoperative: surgery recovery | after pain
postpartum: postnatal birth | mother depression
postpone: delay defer reschedule suspend adjourn | until later
postponed: delay late reschedule | date
postponement: delay postpone reschedule | event
postseason: playoff
postulate: propose suggest assume hypothesize | theory
posture: stance position pose | back
postwar: after aftermath | war
pot: cannabis marijuana container pan fund pool money kitty prize | jackpot total
potash: fertiliser mine fertilizer potassium | saskatchewan
potassium: mineral potash | salt
potato: fries chips spud crisp | crop vegetable
potent: powerful strong effective | dose
potential: possible prospective capability capacity promise prospect likely could | may opportunity maximum
potentiality: capacity capability | potential
potentially: possibly might
pothole: hole crater road repair damage | road repair resurfacing pavement fix
potter: ceramicist craftsman | pottery clay harry
pottery: ceramic ceramics porcelain earthenware clay | archaeologist potter
poultry: chicken duck fowl | egg avian
pound: sterling gbp lb hit currency quid weight kg | money million penny british heavy
pour: flow spill stream invest | rain concrete
poverty: poor deprivation hardship impoverished destitution need lowincome | income low hunger homeless line
powder: dust flour | snow talc ingredient
powdered: ground dried powder | milk
power: electricity energy strength control authority force capacity ability drive wattage | megawatt plant engine generate electric grid
powerbank: charger | battery
powerful: strong influential mighty potent dominant | power influence
powerfully: strongly
powerhouse: leader giant plant generation | company hydro
powerless: helpless
powertool: drill
powertrain: engine drivetrain transmission motor | vehicle
powerwall: battery tesla | home
ppa: power purchase agreement offtake | solar
ppe: mask glove | protective gown equipment
pr: relations public publicity | agency contact
practical: useful realistic functional feasible workable handy | apply
practically: virtually almost nearly
practice: training firm exercise custom method rehearsal procedure habit technique | lawyer doctor train clinic surgery
practitioner: doctor clinician physician professional | nurse practice
pragmatic: practical
praise: commend compliment applaud acclaim laud tribute hail | credit thank award
pram: stroller pushchair | baby
prawn: shrimp seafood
pray: worship prayer | church religious
prayer: worship service | pray church mosque vigil
preach: speak sermon teach advocate | church
preacher: minister pastor priest evangelist | church sermon
preaching: sermon ministry | church
preassembled: prefabricated
prebiotic: gut fibre | bacteria
precarious: unstable insecure uncertain risky vulnerable | danger
precaution: safeguard safety measure protection | prevent warning risk
precede: predate lead antecede | earlier prior before
precedent: example ruling earlier prior | court set
preceding: previous prior former earlier | before
precinct: district station police | vote
precious: valuable priceless treasured cherished | gold silver metal
precipitate: trigger cause hasten | rain crisis
precise: exact accurate specific detailed definite | precision number
precisely: exactly accurately specifically | precision
precision: accuracy exactness | precise accurate
preclinical: animal laboratory | early study
preclude: prevent exclude bar stop | party
precondition: requirement prerequisite condition
predecessor: former forerunner previous | succeed replace
predict: forecast anticipate expect project estimate foresee | prediction model outlook future will
predictable: foreseeable consistent stable expected reliable | predict
predictably: expected
prediction: forecast projection estimate outlook predict | expect
predictive: forecasting prediction | analytics
predictor: indicator
predisposed: prone susceptible | risk
predisposition: risk tendency | susceptible genetic
predominantly: mainly mostly primarily largely
preemie: premature baby | preterm
preeminent: leading foremost top
preeminently: best
prefab: prefabricated modular | house
prefabricated: modular offsite prefab | building
preface: introduction foreword | book
prefer: favour favor choose like | preference survey
preferable: better
preferably: ideally
preference: choice favour liking priority | prefer
preferred: priority preference favorite | share stock dividend
pregnancy: pregnant maternity expectant gestation | mother birth baby
pregnant: expecting pregnancy expectant prenatal | maternal mother baby woman birth
prejudice: bias discrimination racism bigotry
prejudiced: biased
prelet: lease signed | office
prelim: preliminary result initial | early
preliminarily: initial
preliminary: initial provisional early interim introductory tentative unaudited | first draft result
preloved: secondhand | used
premature: early preterm | baby
prematurely: early soon | birth
premeditated: planned deliberate | murder
premenstrual: period | pms
premerger: before antitrust notification | filing
premier: leading top minister finest pm leader head prime | league first
premiere: debut opening first launch release | film show festival date
premiered: debuted opened | first
premiership: leadership term | minister league football
premises: site building property office location | move
premium: bonus surcharge upscale quality high deluxe luxury price superior insurance extra fee | share price subscription tier offer percent
prenatal: pregnancy antenatal | care
prenegotiated: arranged | bankruptcy
prenup: marriage agreement | divorce
preoccupied: busy
preorder: reserve order advance book | ship available
preowned: secondhand | used
prepackaged: arranged bankruptcy | plan
prepaid: paid advance | card plan
preparation: planning readiness arrangement groundwork | prepare ahead ready
prepare: ready plan arrange train equip organize | preparation
prepared: ready willing equipped set | plan
prepay: advance upfront early | loan
prepayment: advance upfront deposit early | penalty
preposterous: absurd
preprint: paper draft | study
prequel: film series | story
presale: sale
preschool: nursery kindergarten daycare | child
preschooler: child
prescribe: recommend order specify authorize | doctor prescription drug medication dose
prescribed: specified set | doctor prescription
prescribing: prescription | doctor
prescription: medication medicine drug rx script | pharmacy doctor
preseason: training friendly | game
presence: attendance operation footprint existence office location | country market attend
present: show introduce give current unveil gift deliver display award existing now today | attend host speaker conference day
presentation: talk speech lecture display briefing demonstration slide delivery | conference webcast speaker abstract poster
presenter: host anchor broadcaster announcer | show tv speaker
presently: currently now soon today | time
preservative: additive | food
preserve: conserve protect maintain keep save safeguard retain | conservation heritage restoration preservation land
preside: lead head | judge meeting
presidency: president office leadership term | win
president: chief leader head ceo executive | election white vice appoint elect
presidential: president executive election white house | candidate campaign race
press: media journalist news reporter journalism newspaper push urge | conference contact
pressman: journalist
pressure: stress force tension strain push squeeze burden lobby | blood inflation
pressurised: pressure
pressurized: pressure
prestige: reputation status standing esteem honour | prestigious
prestigious: renowned esteemed respected | award
presumably: probably apparently likely supposedly
presume: assume suppose believe suspect | presumption innocent
presumed: assumed
presumption: assume innocence | legal
presumptive: likely
pretax: before profit | income
preteen:  | tween child
pretend: feign pose claim impersonate | fake scam
pretentious: showy
preterm: premature early | birth baby
pretest: exam
pretrial: before hearing | detention
pretty: attractive beautiful quite fairly
prevail: win triumph succeed dominate | victory beat bid
prevalence: frequency common | widespread rate disease
prevalent: common frequent | widespread
prevent: stop avoid avert block prohibit deter reduce protect thwart | prevention vaccine safety ban
preventable: avoidable prevent | disease
preventative: preventive prevention prophylactic | protective
prevention: avoidance deterrence protection control | prevent vaccine reduce
preventive: preventative prevention prophylactic | protective
preview: teaser glimpse sneak look | launch before
previous: former prior earlier last preceding past ex | year before
previously: formerly earlier before already | former prior served
prevision: forecast foresight prediction
prey: victim target hunt | predator
price: cost fee rate value charge tariff pricing fare tag amount valuation quote | sold retail dollar pound per pay expensive cheap discount inflation
priced: price cost sell sold worth charged | retail per starting offering
priceless: invaluable precious
pricetag: price cost value | worth
pricey: expensive costly dear premium | price cost
priciest: expensive
pricing: price cost rate tariff fee | offering per share plan
prick: puncture pierce | needle
pride: honour satisfaction dignity | lgbt parade proud
priest: clergyman clergy minister vicar pastor reverend bishop father | church catholic diocese
primadonna: opera | singer
primal: basic
primarily: mainly mostly chiefly largely principally predominantly
primary: main principal first chief major elementary key leading election vote nomination | school endpoint candidate democratic
primate: monkey | ape
prime: main principal chief premier top best central luxury creditworthy rate | minister property borrower
primer: paint | introduction guide
primetime: evening | tv
primitive: ancient early basic simple prehistoric
principal: main head chief primary key headteacher amount loan capital | school investigator lead debt repay
principally: mainly primarily
principle: rule standard value tenet guideline ethic | belief policy
print: publish printing printer | ink paper book copy newspaper
printer: press inkjet laser | ink
printing: publishing print | printer press
prior: previous former earlier before preceding past | previously year
prioritise: prioritize focus priority
prioritize: focus priority prioritise
priority: focus precedence importance urgent goal objective | first plan
prison: jail incarceration penitentiary correctional custody gaol | sentence inmate year
prisoner: inmate detainee convict captive hostage | jail prison sentence release
pristine: clean
privacy: confidentiality confidential private data protection personal | gdpr law
private: privately confidential personal independent exclusive nonpublic unlisted | equity company individual owned
privately: confidentially secretly confidential | held private family owned
privatisation: privatise sale state | government
privatise: privatization sell state | government
privilege: honour honor right advantage benefit | proud
prize: award reward trophy medal honour winning honor | winner cash win jackpot nobel
prizefighter: boxer
prizegiving: award
prizewinner: winner | laureate
pro: professional supporter favor
probability: likelihood chance odds risk | percent predict
probable: likely expected plausible | reserve may
probably: likely perhaps presumably | may expect
probate: will estate inheritance | court
probation: supervision supervised suspended
probationary: trial new | period
probe: investigation inquiry investigate examine spacecraft enquiry | police nasa explore sample launch
probiotic: gut bacteria | yogurt supplement
problem: issue difficulty trouble challenge fault concern defect flaw failure | solve fix solution error cause
problematic: difficult
procedure: process operation method surgery protocol technique step steps way | guideline surgeon perform treatment follow
proceed: continue advance go move progress | next
proceeding: case hearing action litigation lawsuit | court
proceedings: case trial lawsuit hearing litigation action | court legal
proceeds: money revenue fund raise income funds receipts raised takings | sale charity donate use offering
process: procedure method handle system treat course operation way steps | step data manufacture use
processed: packaged | food
processing: treatment handling refining | plant
procession: parade march
processor: chip cpu | core payment
proclaim: declare announce pronounce | proclamation governor
proclamation: declaration decree announcement statement | governor mayor sign
procrastinate: delay
procreate: reproduce | child
procreation: reproduction birth breeding | child fertility
proctor: supervise | exam
procure: buy obtain acquire purchase procurement source | supplier
procurement: purchasing buying acquisition sourcing tender | supplier contract supply bid
prodigious: huge
produce: make manufacture generate create yield build output grow | production factory film crop vegetable
producer: maker manufacturer grower creator supplier generator farmer | film oil production executive product
product: item good merchandise offering brand goods solution model line article | sell launch range consumer
production: manufacturing output making manufacture yield generation show assembly | factory plant volume film
productive: fruitful efficient effective useful | productivity output
productivity: efficiency output performance | worker hour economy
prof: professor academic | university
profess: claim declare
profession: occupation career job trade vocation field | professional lawyer doctor practitioner member
professional: expert specialist practitioner pro skilled qualified worker | career job certification
professionally: expert
professor: academic scholar researcher faculty educator teacher | university teach chair department study
professoriate: faculty | university
professorship: chair professor | university
proficient: skilled competent fluent
proficiently: skilled
profile: biography description portrait overview status | background bio
profit: earnings gain surplus margin return benefit proceeds ebitda net | quarter per million make
profitability: profit profitable margin earnings breakeven return | ebitda business
profitable: lucrative earning gainful profit profitability moneymaking | profit margin earnings business
profitably: profit
profiteer: exploit gouge | price
profits: earnings gain margin | net quarter
profligate: wasteful extravagant | spending
proforma: adjusted combined hypothetical | result
profound: deep significant great major | impact
profoundly: deeply greatly significantly
profuse: abundant
profusely: heavily
progesterone: hormone | female
prognosis: outlook forecast expectation | patient survival
program: scheme initiative programme project course plan campaign software curriculum show application app | launch fund participant agenda
programme: program scheme show series initiative | broadcast
programmer: developer coder engineer | software
programming: coding content software | developer tv
progress: advance development improvement headway advancement move achievement growth | milestone step
progression: advancement advance development | disease free survival
progressive: gradual liberal reformist advancing left | disease democrat
progressively: gradually increasingly steadily
prohibit: ban forbid bar outlaw prevent block restrict disallow | illegal prohibition law
prohibited: banned illegal forbidden | use
prohibition: ban restriction bar embargo moratorium outlaw | prohibit illegal law
prohibitive: expensive
project: scheme program initiative development forecast venture undertaking estimate expect | construction build plan phase
projected: expected estimated forecast | cost
projection: forecast estimate prediction outlook guidance expectation | expect future screen
proliferation: spread growth increase | nuclear weapon
prolific: productive
prologue: introduction
prolong: extend lengthen longer | life
prolonged: extended lengthy long sustained protracted extensive | month hour
prom: dance ball | school
promenade: walkway boardwalk walk seafront | beach
prominence: fame importance visibility renown | known
prominent: leading notable famous important distinguished renowned eminent | known
prominently: notably visibly conspicuously | feature
promise: pledge commit vow guarantee commitment assurance undertake | will potential
promising: encouraging hopeful potential favourable | result early
promo: promotion discount coupon | code offer
promote: advance encourage market advertise publicize foster boost elevate support raise appoint upgrade | promotion campaign awareness vice
promoted: advanced | moved
promoter: organizer backer | concert boxing
promotion: marketing advancement advertising campaign offer elevation discount appointment | appoint rank senior
promotional: marketing advertising | discount
prompt: trigger cause quick immediate encourage spur timely lead reason | decision
promptly: quickly immediately swiftly rapidly timely | soon
promulgate: publish issue | rule
prone: susceptible vulnerable likely liable | risk
pronoun: word grammar | gender identity
pronounce: declare announce rule say | verdict
pronouncement: announcement declaration
pronto: immediately
proof: evidence verification confirmation demonstration | prove document concept
propaganda: disinformation misinformation publicity | russian
propagandist: spokesman publicist | propaganda
propane: gas fuel
propel: drive push power boost | propulsion growth
propeller: aircraft blade | engine ship plane
proper: appropriate correct suitable right adequate
properly: correctly appropriately adequately right rightly
property: estate land building asset house real home possession realty premises | owner landlord acre rent developer mortgage
prophet: seer messenger | religion islam
prophylactic: preventive protective | prevention
prophylaxis: prevention preventive | protection
propitious: favorable
proportion: percentage share ratio fraction part percent | rate
proportional: proportionate commensurate relative equivalent | ratio
proportionate: proportional
proportionately: share
proposal: plan offer bid suggestion recommendation motion proposition submission pitch | propose consultation vote draft submit
propose: suggest plan recommend nominate offer intend submit | proposal would draft
proposition: proposal offer measure plan | ballot vote value
proprietary: own owned patented exclusive | technology
proprietor: owner landlord holder | business own founder restaurant
proprietorship: ownership business | owner
proptech: property technology | estate
propulsion: engine thrust | motor rocket
prosaic: ordinary
prose: writing | literature
prosecco: sparkling | wine
prosecute: charge try indict sue | court prosecutor attorney trial criminal crime
prosecution: charge prosecute prosecutor trial case | court witness
prosecutor: district prosecute da | charge court case
prospect: outlook possibility chance candidate potential opportunity likelihood lead customer | future draft hope
prospecting:  | exploration mining
prospective: potential future likely possible expected | candidate
prospector: miner explore | gold
prospectus: document filing offering circular | sec
prosper: thrive flourish succeed grow | business
prosperity: wealth success growth | prosper
prosperous: wealthy successful thriving
prostate: urology psa | men cancer
prosthesis: artificial limb prosthetic | implant amputee
prosthetic: prosthesis artificial limb | leg arm amputee
prostitute: sex worker | brothel
prostitution: sex trafficking
protease: enzyme protein | inhibitor
protect: safeguard defend shield guard preserve secure conserve mitigate | safety protection security prevent insure vaccine
protection: safety defence security defense safeguard conservation coverage shield | protect insurance prevent
protective: defensive safety | equipment mask ppe helmet glove
protectorate: territory | british
protege: pupil student | mentor
protein: enzyme antibody molecule nutrition | amino gene diet cell meat muscle
proteomics: protein
protest: demonstration demonstrate rally march object complaint oppose objection | activist strike crowd against
protestant: anglican lutheran methodist baptist presbyterian | church christian
protestantism: protestant christianity | reformation church
protester: demonstrator activist marcher campaigner | police
proton: particle beam | therapy
prototype: model demo sample mockup test trial demonstrator concept | first design build
prototyping: prototype model
protrude: project stick extend
proud: pleased honoured delighted honored thrilled | pride
proudly: pride
prove: demonstrate show establish confirm verify | proof evidence
proven: established demonstrated tested | effective
provenance: origin source | art
provide: supply offer give deliver furnish equip contribute grant | service support include provider available
provided: supplied
providence: rhode god | college
provider: supplier vendor company operator carrier | service
province: region state county territory area | canada provincial china canadian
provincial:  | province canada government
proving: show demonstrate
provision: supply clause delivery stipulation term allocation reserve allowance charge setting | contract provide service loan loss
provisional: temporary | preliminary interim
proviso: condition clause provided | agree
provocative: controversial
provoke: cause incite trigger spark lead | reaction
provost: academic vice dean head officer | university
prow: bow | ship
prowess: skill ability
prowler: intruder burglar | police
proximity: near nearness close distance | location
proxy: vote statement voting | shareholder
prudence: caution
prudent: careful wise
prudently: careful
pruritus: itch itching | itchy skin
pry: force lever
psa: prostate | announcement
pseudo: false fake
psilocybin: psychedelic mushroom | depression
psoriasis: skin plaque | scaly arthritis
psoriatic: psoriasis arthritis | skin
psychedelic: psilocybin mushroom | lsd hallucinogenic therapy
psychiatric: mental psychiatry | hospital
psychiatrist: doctor therapist psychologist | mental psychiatry
psychiatry: mental psychiatric | hospital
psychological: mental emotional behavioral | stress therapy mind
psychologist: therapist psychiatrist counsellor counselor | mental therapy behavior
psychology: behavior mind behaviour mental | psychologist degree
psychosis: psychotic schizophrenia | mental
psychotherapy: counseling therapy | mental
psychotic: psychosis | mental
pta: parent | teacher
ptsd: trauma stress posttraumatic | veteran
pub: bar tavern inn | beer
puberty: teenager | hormone adolescence
public: community open people citizen state national communal government listed citizens consumers | ipo sector consumer free
publican:  | landlord pub
publication: journal release magazine report paper book article issue newspaper | publish appear author print
publicist: pr publicity | contact
publicity: promotion advertising marketing attention | media
publicize: promote advertise announce publicise disclose | awareness media
publicly: openly transparently | public traded disclose listed
publish: release issue print post announce disclose | journal report book appear website
published: released issued printed | publication
publisher: press imprint magazine publishing | book publish newspaper
publishing: publish publisher | book
pubs: bar tavern | inn beer
pud: dessert
pudding: dessert sweet
puerile: childish
pugilist: boxer
pulitzer:  | prize journalism
pull: withdraw draw tow remove drag | attract
pullback: retreat decline withdrawal | market
pulmonary: lung respiratory | copd breathing hypertension fibrosis embolism
pulsar: star | space
pulse: heartbeat legume | rate lentil bean
pump: compressor pumping inject invest put | water fuel insulin heat gas station money
pumpjack: oil well | texas
pumpkin: squash | halloween
punch: hit strike | boxing
punctual: time ontime prompt | train
punctuality: ontime time delay | train
punctually: time
puncture: pierce hole | prick
pundit: expert commentator analyst
pungent: smell
punish: fine sanction penalize discipline sentence penalise | jail penalty prison crime
punishable: penalty jail fine | offence
punishing: severe
punishment: penalty sentence sanction fine discipline jail | prison death court crime
punitive: punish damages penalty | award
punt: bet gamble wager | stake
punter: customer gambler better | bet
puny: small weak
pup: dog puppy
pupil: student schoolchild learner child | school class
puppet: marionette doll | theatre
puppeteer: puppet
puppy: dog | adoption breeder
purchase: buy acquire acquisition procure order buying takeover procurement deal | price cost customer pay
purchaser: buyer customer acquirer | purchase
pure: clean unmixed natural unadulterated refined | quality
purely: solely only entirely
purification: treatment cleaning filtration | water
purify: clean filter | purification
purl: stitch knit
purple: violet lilac | colour
purported: alleged claimed
purportedly: allegedly reportedly | claim
purpose: aim goal objective reason intention mission intent function use intend | why designed serve
purposeful: deliberate
purposefully: deliberately
purposely: deliberately intentionally
purposes: aims uses goals | general
purse: prize bag handbag money fund budget | race winner
pursuant: under accordance according | section agreement
pursue: seek follow chase continue | goal strategy
pursuit: chase quest search | police
purveyor: supplier seller provider | food
pus: abscess | infection
push: drive campaign press promote urge effort
pushback: resistance opposition criticism
pushbike: bicycle | cycle
pushcart: vendor street | sell
pushchair: stroller pram
pushup: exercise workout | fitness
put: place set position install locate add insert invest deposit allocate commit | installed
puzzle: mystery riddle | crossword game
puzzling: baffling confusing mysterious | unexplained
pv: solar photovoltaic panels | module
pyjama: sleepwear pajamas
pylon: transmission power tower mast | line
pyrex: glass glassware | lab
pyrolysis:  | recycling heat
python:  | programming snake
qr: code | scan
qsr: restaurant | fast drivethru
quack: charlatan fraud | fake doctor
quackery: pseudoscience fraud
quadriplegic: paralyzed | wheelchair spinal
quadruple: four fourfold times | grow
quaint: pretty cottage old charming | village
quake: earthquake tremor temblor seismic | magnitude epicenter richter
qualification: certificate degree diploma credential eligibility accreditation requirement skill certification | exam qualify graduate
qualified: eligible certified accredited licensed trained | qualification
qualify: eligible meet entitle certify | criterion eligibility requirement final
qualitative: descriptive subjective | research interview quality
qualitatively: quality
quality: standard excellence grade characteristic calibre | high test control
quango: agency body government | abolish
quant: mathematical model trader | fund
quantifiable: measurable
quantify: amount number measure | cost count calculate
quantitative: numerical statistical | measure data
quantitatively: number
quantity: amount volume number supply total | ton many bulk large
quantum: qubit | computing physics
quarantine: isolation isolate lockdown | covid virus
quark: particle | physics
quarrel: dispute argument disagreement conflict row feud
quarrelsome: argue
quarry: stone aggregate mine | limestone mining
quarrying:  | stone mining
quart: liter pint | volume
quarter: q fourth period term district quarterly | revenue earnings three fiscal results
quarterback: passer qb | nfl touchdown yard pass
quarterfinal: knockout eight | match
quarterfinalist: last | eight
quarterly: quarter three periodic | dividend earnings results report
quarters: accommodation housing periods | fiscal barracks staff
quartet: four | ensemble string
quash: overturn cancel reject annul | conviction
quay: dock wharf pier berth | port harbour
quayside: dock | waterfront
qubit: quantum | computer
queasy: sick
queen: monarch elizabeth sovereign royal majesty | palace
queer: lgbt gay lgbtq
quench: cool
query: question enquiry contact inquiry | ask
quest: search pursuit
question: query ask issue enquiry inquiry doubt interrogate | survey interview
questionable: doubtful dubious suspicious
questionably: doubtful
questioning: interrogation interview inquiry | police suspect
questionnaire: survey form poll | respondent
queue: line wait delay | hour
quick: fast rapid swift speedy prompt speed | minute
quicken: accelerate hasten speed
quicker: faster
quickest: fastest shortest | time
quickly: rapidly fast swiftly promptly soon speed | minute
quid: pound money sterling | cost
quiet: silent calm peaceful noiseless | noise decibel
quietly: silently calmly
quill: pen
quilt: bedding blanket
quintessential: typical
quintet: five | ensemble
quip: joke say
quirky: unusual
quit: resign leave stop cease depart exit step | resignation smoking job
quite: fairly rather very
quiver: tremble shake
quiz: trivia test contest | question
quizzical: puzzled
quorum: minimum members | vote
quota: limit share allocation target | import
quotation: quote price estimate citation | listing
quote: say cite estimate comment quotation price list bid saying remark citation | statement according share
quoted: listed traded | share
quotidian: daily
rabbi: clergy cleric | synagogue jewish
rabbit: bunny hare | animal pet
rabies: dog bite | vaccine animal
race: competition ethnicity contest compete run marathon campaign rally grand | racing winner lap runner horse track election
racecar: motorsport
racecourse: track | horse
racegoer: spectator
racehorse: horse | thoroughbred
racer: driver rider | race champion
racetrack: track speedway circuit | race
racial: ethnic race | discrimination black minority equality
racing: race | motorsport
racism: racist discrimination | race prejudice
racist: racism discrimination | prejudice
rack: shelf stand | server store
racket: scheme fraud noise | tennis
racketeer: gangster mobster | fraud
racketeering: organized crime extortion | charge
raconteur: storyteller
racquet: racket | tennis
racy: bold
radar: sensor detection sonar | detect aircraft weather speed
radiant: bright
radiation: radioactivity rays emission | nuclear radiotherapy exposure cancer
radiator: heating | home
radical: extreme extremist fundamental drastic revolutionary | reform
radicalise: extremist terrorism | youth
radically: drastically fundamentally dramatically | change
radio: broadcast station broadcaster wireless | listener fm frequency signal
radioactive: nuclear radiation waste | isotope uranium material
radiologic: imaging radiation
radiologist: imaging doctor | scan xray
radiology: imaging scan radiologist | xray
radiopharmaceutical: radioactive imaging | isotope nuclear
radiostation: broadcast
radiotherapy: radiation | cancer treatment
radish: vegetable root | crop
radius: distance range circle within miles | mile kilometre around
raffle: lottery draw prize | ticket charity
raft: series many
rag: cloth textile | charity
rage: anger fury | fire
ragged: uneven torn
raging: violent
raid: search attack swoop seize operation storm | police arrest warrant
raider: activist investor hostile | corporate
rail: train railway railroad track | station passenger line freight network
railcar: carriage wagon train coach | order
railcard: discount ticket | train
railroad: railway rail train | track freight line
railway: rail train railroad line track | station passenger
rain: rainfall shower precipitation storm downpour | flood weather wet inch
rainfall: rain precipitation inch | flood
rainforest: jungle forest amazon trees | tropical
rainmaker: dealmaker banker | fee
rainwater: collect harvest | tank
rainy: wet rain
raise: increase lift hike collect fund boost secure rear generate hoist | fundraising funding donate million capital salary
raised: collected increased secured lifted generated | fund donation capital
raising: increasing lifting collecting | fundraising capital
rake: collect earn gather
rally: protest demonstration gathering recover rebound march rise surge climb | race crowd supporter stock
ram: sheep hit crash | memory truck
ramadan: fasting muslim | month
rambunctious: noisy
ramp: increase scale expand slope incline | production wheelchair access
rampart: wall fort | castle
ramshackle: old
ranch: farm cattle land | rancher livestock acre
rancher: farmer grower producer | cattle beef livestock ranch
ranching:  | cattle beef
rancid: spoiled
rand: south african currency | africa
random: arbitrary chance randomized unsystematic | sample draw
randomised: randomized random | trial placebo
randomized: randomised random | trial placebo
randomly: chance
range: variety array selection series scope portfolio line distance extent collection assortment mile reach battery far miles between span lineup | include from product electric
ranger: park wildlife | forest
rank: place rate position list grade status level title placed | ranking top index officer highest senior
ranked: rank placed rated position ranking | list top
ranking: rank position list place rated | top
ransack: loot raid | burglar steal
ransom: payment extortion demand | kidnap hostage ransomware
ransomware: malware cyberattack hack attack | hacker ransom data encrypt
rap: hop hip | rapper music album charge
rape: sexual | victim charge consent
rapeseed: oilseed | canola
rapid: fast quick swift speedy accelerated | speed growth
rapidly: quickly fast swiftly speedily | speed accelerate grow
rapist: attacker sex | convicted
rapper: hiphop rap artist musician | album
rare: uncommon unusual scarce exceptional infrequent few | orphan unique disease occur
rarely: seldom infrequently hardly | rare
rarity: scarce
rash: skin eruption reckless dermatitis | itch
raspy: hoarse
rat: rodent mouse | pest lab
ratchet: increase step
rate: percentage price level ratio pace interest speed charge rank percent | per tax mortgage annual
rated: ranked score rating star
ratepayer: customer taxpayer | utility resident
rather: instead quite
ratification: approval confirm | treaty
ratify: approve confirm endorse sign | treaty vote agreement
rating: score rank grade ranking assessment classification stars | star credit moody viewer
ratings: score viewer audience review
ratio: proportion rate percentage relation fraction multiple | per price earnings debt
ration: allowance allocation limit | food
rational: reasonable logical sensible
rationale: reason basis justification why logic purpose because | behind
rationalize: streamline justify | cost restructure
rationing: restriction quota | shortage water
rations: food | soldier
rattle: shake unsettle
rattlesnake: snake viper | venom bite
raucous: noisy
ravenous: hungry
ravioli: pasta
raw: crude unprocessed uncooked | material
ray: beam light | x manta imaging
raze: demolish destroy level | building
razor: blade shaver shaving | shave
reach: achieve attain hit arrive extend contact total exceed get distance access | agreement milestone number
react: respond reply answer | reaction response statement
reaction: response feedback reply | react chemical allergic statement
reactionary: conservative traditionalist
reactivate: restart reopen revive
reactivity: response reaction | chemical
reactor: nuclear plant smr | megawatt build
read: study peruse reading | book literacy reader
readable: legible
reader: subscriber audience readership bookworm | book magazine read
readership: reader audience | magazine
readily: easily quickly | available
readiness: preparedness willingness preparation | ready prepare
reading: literacy read measurement | book gauge
readout: statement summary | call
ready: prepared set available willing | complete
reaffirm: confirm reiterate restate affirm maintain | commit guidance
reagent: chemical substance | test
reais: brazil brazilian real currency | million
real: genuine actual authentic true | estate
realise: realize achieve
realism: reality realistic | art
realistic: practical achievable feasible lifelike authentic | simulate
realistically: practically feasibly
reality: fact truth actuality | virtual vr augmented
realizable: feasible
realization: achievement understanding fulfilment completion accomplishment awareness | achieve
realize: achieve understand accomplish attain fulfil gain | profit
really: truly very genuinely
realm: kingdom domain field area
realtor: agent broker estate | home house
realty: property estate | broker company
reap: harvest gain earn collect receive | benefit reward
reappear: return resurface reemerge
reappoint: elect again renew | board
rear: back behind raise hind | camera
rearchitect: redesign
rearrange: reorganize reschedule
rearward: back backward
reason: cause why explanation motive rationale grounds justification purpose factor because due | attribute following cite
reasonable: fair sensible affordable moderate acceptable | price
reasonably: fairly sensibly
reasoning: logic rationale thinking | why
reasons: causes motives factors grounds | cite
reassure: assure comfort | confidence safe confident
reassured: comforted
reassuring: comforting
reb: rebel confederate
rebar: steel | concrete
rebate: refund discount cashback reduction return | tax credit customer
rebel: insurgent militant guerrilla revolt | opposition army
rebellion: revolt uprising insurgency mutiny revolution | rebel
rebellious: rebel
rebook: booking
reboot:  | restart relaunch
rebound: recover recovery bounce rally return revive | sale demand
rebrand: rename rebranding name | logo new identity
rebranding: rename rebrand | name logo
rebuff: reject refuse snub decline spurn | offer bid
rebuild: reconstruct restore redevelop reconstruction repair | damage build home
rebuilding: reconstruction restoration rebuild | recovery
rebuke: criticize reprimand scold
rebut: refute deny dispute contradict reject | claim allegation
recall: withdraw remember withdrawal remind return pull | defect product safety refund
recant: withdraw deny | testimony
recapitalise: refinance inject | bank
recapitalization: refinancing capital restructuring | debt
recapture: retake catch | escape
recede: retreat withdraw decline | flood
receipt: income receiving revenue proof takings | invoice payment purchase
receipts: income revenue takings | receipt
receivable: owed due invoice debt | account
receive: get obtain accept earn gain win collect award | grant recipient honour
receiver: administrator recipient liquidator trustee | catch bankruptcy touchdown administration antenna radio
receivership: insolvency administration bankruptcy | receiver creditor
recent: latest new current newest past last lately | ago month
recently: lately newly latest just last | ago month
reception: welcome party ceremony response lobby desk | guest signal wedding hotel
receptionist: clerk secretary attendant | desk office
receptor: protein cell | binding target
recess: break adjournment | parliament school
recession: downturn slump contraction slowdown decline | economy
recharge: charge power | battery
rechargeable: battery | charge
recharging: charger plug | ev
recidivism: reoffending repeat | prison
recipe: dish ingredient cook formula formulation cooking | cookbook
recipient: winner awardee beneficiary receiver grantee honoree laureate | award receive grant scholarship
reciprocal: mutual bilateral | exchange
recital: concert performance | piano
reckless: careless dangerous irresponsible negligent | driving
recklessly: carelessly dangerously
reckon: think believe estimate consider
recladding: cladding safety | tower
reclaim: recover retake recycle | land
reclaimed: recycled recovered | land
reclamation: restore land | mine
reclassify: reclassification recategorize | change
recognisable: familiar
recognise: recognize honour acknowledge
recognised: acknowledged | honoured famous
recognition: award honour acknowledgement honor acclaim appreciation accolade | recognize prize
recognizable: familiar identifiable | known
recognize: acknowledge honour honor award identify accept | recognition prize
recognized: acknowledged | honored famous
recollection: memory recall
recommend: advise suggest propose urge advocate endorse | recommendation advice guideline
recommendation: advice suggestion proposal guidance guideline endorsement | recommend report
reconcile: resolve settle reunite agree | gaap rival
reconsider: review rethink reassess revisit reexamine | decision
reconstruct: rebuild restore recreate | reconstruction
reconstruction: rebuilding restoration repair rebuild
reconstructive: surgery | plastic rebuild
record: document log register album best highest capture high history file largest alltime peak milestone | data database track note quarter sale
recordbreaking: highest
recorded: registered logged documented taped | record
recordholder: champion
recording: album tape audio footage video | song studio record
recount: describe tell narrate recall | vote ballot
recoup: recover regain repay | loss cost
recourse: option remedy claim | loan
recover: regain retrieve recuperate recoup heal rebound salvage reclaim improve | recovery return stolen loss
recoverable: recover
recovery: rebound recuperation improvement upturn retrieval healing rehabilitation | recover economy growth
recreation: leisure sport play pastime | park outdoor
recreational: leisure sport | recreation
recruit: hire employ appoint enlist enrol attract new | recruitment job staff vacancy candidate
recruiter: headhunter hr staffing agency hiring | hire job candidate
recruitment: hiring enrolment staffing enlistment enrollment recruiting employment | recruit job vacancy candidate drive
rectal: bowel | colorectal
rector: head president priest | university
recuperate: recover heal | rest
recur: return repeat reappear relapse again | recurrence often
recurrence: relapse return repeat | cancer
recurrent: repeated relapse returning | recurring
recurring: repeated regular recurrent | subscription
recuse: withdraw step | judge
recyclable: recycle reusable | packaging
recycle: reuse recycling reprocess recover reclaim | waste plastic bottle
recycler: scrap recovery recycling | battery
recycling: recycle reuse recovery | waste plastic
red: crimson scarlet | colour
redcap: porter
redcoat: soldier british
redder: red
redecorate: paint refurbish | room
redeem: repay exchange buyback redemption cash buy retire | voucher bond note
redeemable: exchangeable repayable | share
redefine: change transform rethink
redemption: repayment buyback withdrawal retirement | note fund
redeploy: move transfer reassign | staff
redesign: revamp restyle overhaul update facelift | new look
redesigned:  | revamped updated
redevelop: regenerate rebuild renovate transform | site
redevelopment: regeneration renovation renewal transformation | site rebuild
redeye: overnight flight
redirect: divert reroute shift
redistribute: reallocate share
redistrict: boundary map gerrymander | vote
redoubtable: formidable
redress: compensation remedy | complaint victim
redtop: tabloid
reduce: cut decrease lower lessen shrink slash minimize curb diminish trim shorten | reduction less saving percent fall
reduced: cut lower decreased discounted less | reduction percent
reduction: decrease cut decline drop fall saving discount lowering | reduce percent lower less
redundancies: layoffs cuts jobs | staff
redundancy: layoff dismissal cut job severance | job staff worker backup
redundant: unnecessary laid layoff jobless dismissed unneeded dismiss | job make
reef: coral | marine ocean
reefer: refrigerated container | cargo
reel: film spool | fishing instagram video
reelect: vote reelection again | director election term
reelection: second term vote | president
reentry: return
reexamine: review reconsider
reexport: trade ship | goods
ref: referee official
reface: facade renew | building
refer: direct mention relate consult cite | referral
referee: umpire official ref reference recommend | match job
reference: mention citation referral benchmark source cite recommendation testimonial | refer job
referendum: vote ballot poll plebiscite | independence
referral: refer recommendation | police
refi: refinance refinancing mortgage | loan
refill: replenish replacement
refinance: refinancing restructure repay replace extend | debt loan mortgage
refinancing: refinance restructure | debt loan maturity
refine: improve process purify refinery crude | refinery oil
refinement: improvement enhancement
refiner: refinery | oil
refinery: refiner refining plant crude fuel | barrel
refit: refurbish renovate upgrade | store
reflect: show mirror indicate represent consider | due
reflection: image thought consideration contemplation | mirror
reflective: thoughtful
reflector: mirror reflective | light bicycle
reflex: reaction response
reforest: trees plant | land
reforestation: tree planting forest
reform: overhaul change improve restructure revamp amend modernize modernise | policy law bill pension
reformatory: prison juvenile | school
refractory: resistant unresponsive | relapsed furnace
refrain: abstain avoid chorus
refresh: update renew redesign | new look
refresher: course | training
refreshing: fresh
refreshment: snack drink beverage | food
refrigerant: coolant gas | hfc
refrigerate: cool
refrigerated: cold chilled
refrigeration: cooling chilling freezing | cold
refrigerator: fridge freezer appliance
refs: referee official
refuel: fuel fill refill petrol | station gas tanker plane
refuelling: fuel
refuge: shelter safe haven sanctuary wildlife reserve | national
refugee: asylum displaced evacuee | camp unhcr flee
refund: reimburse repay rebate reimbursement repayment compensation return money | customer
refundable: refund return
refurb: renovation renovate upgrade | office
refurbish: renovate restore refurbishment upgrade modernise remodel refit modernize | hotel
refurbished: renovated restored used
refurbishment: renovation restoration refurbish upgrade makeover modernisation | hotel
refusal: rejection denial | refuse reject
refuse: reject decline deny waste garbage rubbish trash | refusal collection
refute: deny disprove reject rebut dispute
regain: recover retake reclaim recoup retrieve | return
regal: royal
regard: consider view see respect deem | about
regarding: concerning
regardless: irrespective despite notwithstanding
regas: lng terminal | import
regasification: lng
regatta:  | rowing sailing boat
regenerate: redevelop renew revive | area revitalise
regeneration: redevelopment renewal revitalisation revitalization | urban
regenerative: farming soil agriculture regrow repair | practice stem medicine
reggae:  | jamaica music
regime: government system rule rulers | sanction
regimen: treatment plan | dose schedule
regiment: battalion unit brigade corps | army soldier
regimental: regiment military | army
region: area territory district province zone | country north
regional: area territorial district | region office
register: enrol sign enroll record list join registration | apply website attend
registrant: participant applicant enrollee filer | register sec
registrar: records official births | office admissions
registration: enrolment enrollment entry signup registering | register deadline fee
registry: register list database
regret: sorry apologize apology remorse | sad
regrettable: unfortunate
regrettably: unfortunately
regrow: regenerate grow
regs: rules laws regulations | new
regtech: compliance
regular: frequent normal routine usual scheduled standard weekly ordinary | basis
regularity: frequency often | basis
regularly: frequently often routinely periodically weekly | daily monthly basis
regulate: control govern supervise oversee manage | regulator rule law industry
regulation: rule law legislation control directive oversight ordinance requirement | regulate regulator compliance new
regulator: watchdog authority agency commission fda sec | approve regulate fine
regulatory: regulator regulation government compliance legal approval | body
rehab: rehabilitation recovery treatment | addiction therapy patient
rehabilitation: rehab recovery restoration therapy renovation | injury physiotherapy
rehearsal: practice run preparation drill | stage
rehearse: practise practice | rehearsal stage
rehire: reinstate recall return | worker
reign: rule govern dominate | king queen monarch
reigning: current
reimagine: rethink redesign reinvent
reimburse: repay refund compensate cover pay | expense
reimbursement: repayment refund coverage payment | medicare
rein: curb control | spending
reinforce: strengthen bolster support fortify boost consolidate
reinforced: strengthened
reinforcement: strengthening support
reinjection: carbon gas | well
reinstate: restore return rehire | job employee
reinsurance: reinsurer risk transfer cover | treaty
reinsure: risk transfer
reinsurer:  | risk
reinvent: reimagine transform
reinvest: plough plow invest | profit dividend
reit: property trust realestate | dividend
reiterate: repeat reaffirm restate stress emphasize | guidance
reject: refuse decline deny dismiss rebuff oppose veto | rejection against
rejection: refusal denial dismissal | reject transplant
rejig: restructure change reorganise | business
rejoice: celebrate cheer | joy
rejuvenate: revive refresh renew
relapse: recurrence return
relapsed: recurrence returned | refractory
relatable: familiar
relate: concern connect pertain link refer | relation
related: associated linked connected relevant concerning | relative
relation: relationship link connection relative tie | investor between
relations: ties relationship diplomacy links | investor public
relationship: partnership tie link connection relation bond | partner married
relative: family kin relation parent sibling comparative | cousin uncle
relatively: comparatively fairly
relaunch: reopen revive rebrand restart | new
relax: ease loosen unwind rest lift | restriction leisure
relaxed: calm
relaxing: calm
relay: race team pass
release: launch issue publish free announce publication unveil discharge debut announcement | available date album emission
relegate: demote downgrade drop | division league relegation bottom
relegation: demotion drop | league
relentless: persistent constant
relentlessly: constantly
relevance: importance significance pertinence applicability | relevant
relevant: pertinent applicable related appropriate
reliability: dependability reliable dependable uptime | uptime grid
reliable: dependable trustworthy trusted consistent proven | reliability
reliably: dependably
reliance: dependence dependency trust | depend
reliant: dependent
relief: aid assistance help support respite alleviation comfort emergency | donation disaster pain
relieve: ease alleviate reduce soothe | relief pain
relieved: glad eased pleased removed dismissed | duty
reliever: pitcher
religion: faith belief church islam christianity denomination | religious god worship hindu
religious: faith spiritual church christian muslim | religion
relinquish: surrender resign cede yield abandon | transfer
relocate: move relocation transfer shift | headquarters office employee
relocation: move relocate transfer | headquarters staff
reluctant: unwilling hesitant wary disinclined | hesitancy
reluctantly: unwillingly hesitantly
rely: depend
remain: stay continue keep persist | left still
remainder: rest balance remaining residue | left
remaining: left outstanding rest residual | balance
remake: adaptation reboot film version | film
remand: detain custody jail | court
remark: comment statement speech observation note | say quote
remarkable: extraordinary outstanding exceptional impressive notable
remarkably: extraordinarily exceptionally notably
remastered: remake
rematch: match fight
remedial:  | corrective extra
remediate: clean restore | contaminate
remediation: cleanup restore decontamination | site
remedy: cure treatment solution fix correct redress medicine | therapy drug
remember: commemorate recall honour memorialize | memorial remembrance
remembrance: memorial commemoration | veteran
remind: alert urge warn prompt advise | reminder
reminder: alert notice memo prompt | remind
reminiscent: similar
remission: recovery cured | disease
remit: pay send transfer scope mandate responsibility role | money include
remittance: transfer payment send | migrant
remix: song version
remnant: remainder leftover fragment
remodel: renovate refurbish redesign renovation makeover | home store kitchen
remorse: regret sorry apology | show
remortgage: refinance | mortgage
remote: distant virtual isolated online home telework | rural work
remotely: distance home
removal: extraction dismissal elimination deletion clearance moving | remove van
remove: eliminate extract delete withdraw clear dismiss | removal
remunerate: pay compensate reward | director
remuneration: pay salary compensation wage package fees | director committee
remunerative: profitable
renaissance: revival rebirth | art
renal: kidney nephrology | failure
rename: rebrand change renaming | name
render: make provide give leave | image decision
rendering: image illustration
renegotiate: revise talk negotiate change | contract
renew: extend update restart replace renewal | contract
renewable: solar wind clean green sustainable hydro | energy
renewables: solar wind green clean hydro | capacity
renewal: extension renew regeneration continuation extend | contract license
renminbi: yuan currency china
reno: renovation refurbishment | kitchen
renovate: refurbish remodel restore renovation upgrade modernize modernise | house
renovation: refurbishment remodel restoration renovate upgrade remodeling makeover | complete
renowned: famous acclaimed leading known
rent: lease hire rental let payment | tenant landlord monthly apartment month
rental: rent lease hire let | tenant car property
rented: leased tenant | home
renter: tenant lessee | rent apartment
reoffend: crime repeat | release
reopen: open resume reopening restart | closed
reopening: open again resume | date
reorder: order restock | inventory
reorg: restructuring reorganisation reshuffle | company
reorganisation: restructuring reorganization reshuffle shakeup overhaul | company
reorganise: restructure overhaul reshuffle | business
reorganization: restructuring reorganize reshuffle | chapter
reorganize: restructure reorganise reshuffle reorganization | bankruptcy
rep: representative agent salesperson delegate | union
repaint: livery color | plane
repair: fix mend restore maintenance refurbish maintain | damage work
repatriate: return bring | fund
repay: refund reimburse settle return redeem | repayment loan debt
repayment: payment redemption instalment refund | loan
repeal: abolish revoke rescind scrap cancel | law
repeat: reiterate recur duplicate replicate | again
repeatable: again
repeated: multiple frequent recurring several times | repeat call
repeatedly: often frequently consistently persistently | times
repel: repulse deter | attack
repellent: mosquito | insect spray
repentant: sorry
repetition: repeat recurrence
repetitive: repeated
replace: succeed substitute supersede change swap follow take | successor replacement new former retire
replacement: successor substitute substitution alternative | replace knee hip find
replay: repeat | match
replenish: refill restock restore recharge | supply
replica: copy
replicable: reproducible
replicate: copy reproduce repeat | clone
replication: copy repeat
reply: respond answer response react
repo: repository | code
report: statement announce study document say account disclose file publish describe | result find findings earnings
reportedly: allegedly apparently
reporter: journalist correspondent writer newsman press | newspaper media interview news
reposition: rebrand shift change | brand
repository: archive store database storage
repossess: foreclose seize | home
repossession: foreclosure seizure | home
repower: upgrade turbine replace | wind
reprehensible: wrong
represent: constitute comprise depict stand account | representative lawyer attorney equal
representation: depiction portrayal advocacy diversity | represent lawyer
representative: spokesperson delegate agent congressman envoy ambassador official | member congress
reprice: adjust lower | option loan
reprieve: delay relief | execution
reprimand: discipline rebuke censure warning criticise | officer
reprint: edition
reprisal: retaliation revenge
reproach: criticize blame
reprocess: recycle
reprocessing: recycle | nuclear
reproduce: copy replicate breed duplicate multiply
reproducible: replicable repeatable | result
reproduction: fertility copy breeding
reproductive: fertility sexual | pregnancy
reps: representatives agents salespeople | sales
republic: nation country state | president
republican: gop conservative rightwing right | party senator trump congress
repugnant: disgusting
repulsive: disgusting
repurchase: buyback buy redeem | share stock program
repurpose: convert reuse adapt
reputable: respected trusted | reputation
reputation: image standing name renown prestige stature | known
request: ask seek demand apply application call appeal | submit
require: need must mandate demand necessitate oblige compel | requirement necessary compulsory
required: needed mandatory necessary compulsory obligatory | must
requirement: need condition criterion standard obligation necessity prerequisite specification | must comply
rerail: track | train
reroute: divert detour | flight
resale:  | secondhand used
reschedule: postpone delay move new | date
rescind: revoke cancel repeal withdraw
rescission: cancellation revoke | contract
rescue: save recover bailout relief | coastguard firefighter survivor
rescuer: rescue responder lifeguard
research: study investigation science investigate analysis survey development | scientist researcher university findings laboratory trial
researched: studied investigated
researcher: scientist investigator academic author scholar | study university research laboratory professor
researching: studying investigate
resect: remove cut | surgery
resection: removal surgery | tumor
resell: sell secondhand | ticket
reseller: dealer distributor vendor partner retailer channel | product
resemblance: similarity likeness
resemble: similar mimic like echo | look
resent: dislike begrudge | anger
resentful: angry
resentment: anger bitterness
reservation: booking tribe concern doubt | book hotel tribal
reserve: book stock fund sanctuary substitute provision savings setting allowance deposit proven | federal wildlife nature cash oil
reserved: booked
reserves: stock deposits | oil proven cash
reservist: soldier army | call
reservoir: dam lake water field tank | oil level
reset: adjust restart | rate
resettle: relocate rehome | refugee
reshore: return domestic manufacturing | job
reshuffle: change reorganization rotate reorganisation shakeup | cabinet
reside: live dwell inhabit stay | home resident residence
residence: home house dwelling residency abode apartment | live artist private
residency: permit live | require
resident: inhabitant citizen local householder tenant villager dweller neighbour homeowner | live community people population city
residential: housing home domestic homes apartments dwelling | apartment unit homeowner property
residual: remaining leftover | value
residue: remains remainder trace | pesticide
resign: quit step leave depart relinquish abdicate exit stand | resignation departure successor post
resignation: departure quit resign exit leave step quitting notice | successor step ceo effective letter
resigned: quit left stepped | post
resilience: resilient strength toughness
resilient: strong robust tough steady durable | demand
resin:  | plastic polymer
resist: oppose withstand defy fight combat | resistance resilient
resistance: opposition defiance immunity tolerance | antibiotic resistant amr
resistor: component electronic | circuit ohm
reskill: retrain upskill train | skill worker
reskilling: training | skill retrain
resolute: determined
resolution: settlement motion decision solution clarity | resolve vote pixel shareholder new
resolve: settle solve fix address end | resolution settlement
resonance: mri vibration | magnetic
resort: hotel spa destination retreat holiday | ski beach tourist guest
resounding: clear
resoundingly: clearly
resource: material asset supply fund tool mineral deposit | natural ounce
resourceful: clever
respect: esteem regard honour admiration comply dignity
respectable: decent reputable
respectably: decent
respected: esteemed renowned admired
respectful: polite
respectively: each individually
respirator: mask ventilator breathing
respiratory: breathing lung pulmonary | asthma infection flu pneumonia copd
respite: break relief rest reprieve | carer
resplendent: bright
respond: answer reply react tackle attend | response responder
respondent: participant surveyed defendant | survey percent petition
response: reply answer reaction feedback | respond
responsibility: duty role accountability obligation blame charge liability task | responsible lead oversee
responsible: charge accountable liable behind | lead oversee manage
responsibly: ethical
responsive: quick
rest: remainder sleep break relax remaining | recovery
restart: resume reopen relaunch
restate: revise correct restatement adjust | restatement financial result earnings
restated: revised corrected | result
restatement: correction revision | financial results
restaurant: diner eatery cafe bistro food dining pizzeria | menu chef meal franchise
restaurateur: restaurant owner | chef
restful: relaxing
restitution: repayment compensation refund | victim order
restless: nervous
restock: replenish | inventory shelf
restoration: renovation repair conservation rehabilitation restore refurbishment | historic
restore: repair renovate reinstate refurbish rebuild return reconstruct | restoration historic
restorer: conservator | painting
restrain: curb limit control stop injunction | order
restraining: injunction order | domestic
restraint: restriction control moderation seatbelt | curb
restrict: limit curb constrain confine ban prohibit | restriction cap
restricted: limited confined closed
restriction: limit ban constraint curb limitation control | restrict lockdown
restrictive: limiting
restroom: toilet bathroom
restructure: reorganize restructuring overhaul | debt job company
restructuring: reorganization restructure overhaul turnaround | layoff job charge debt
result: outcome finding effect consequence score performance earnings cause lead due | data trial because
resultant: resulting consequent
results: earnings figures performance outcome profit numbers | quarter announce revenue
resume: restart continue reopen recommence cv background experience career again | job candidate date
resurface: repave asphalt | road
resurgence: revival recovery
resurgent: recovering
resuscitate: revive | cpr
resuscitation: cpr revive
retail: store shop consumer shopping retailer | retailer price sale
retailer: shop store seller supermarket merchant chain outlet | retail customer sell
retailing:  | shop store
retain: keep maintain hold preserve save | retention staff
retained: kept earnings | profit
retainer: fee lawyer | pay
retaliate: respond retaliation | tariff
retaliation: reprisal revenge
retention: keeping retaining preservation loyalty | retain staff talent employee
rethink: reconsider review
retina: eye retinal | vision
retinal: retina eye | vision macular
retinopathy: eye retina | diabetic
retinue: staff team | president
retire: leave depart step quit stop | retirement pension successor age
retired: former ex pensioner emeritus | retirement veteran
retiree: pensioner retired senior | pension
retirement: pension departure exit leaving | retire age successor senior plan
retiring: departing outgoing leaving | executive
retool: convert refit | plant
retort: reply response
retrace: trace follow | route
retract: withdraw retraction | statement
retrain: reskill teach training | worker
retraining: reskilling | worker
retreat: withdraw withdrawal getaway pullback | troop spa
retrench: cut downsize reduce layoff | cost
retrial: trial again | order
retribution: revenge punishment
retrieve: recover fetch get regain extract
retroactive: backdated backdate | effective
retroactively: backdated
retrofit: upgrade modernize convert refit install modify insulate refurbish modernise | building energy
retrospective: exhibition survey | artist
return: comeback yield restore back profit gain revert refund income roi | investment again percent
reunion: reunite | band
reunite: rejoin reunion | family
reusable: reuse refillable recyclable | bag
reuse: recycle repurpose | waste
revamp: overhaul redesign renovate refresh makeover update refurbish | new store
reveal: disclose unveil show announce uncover find divulge expose | study
revegetate: plant restore | land
revelation: disclosure discovery surprise admission | reveal
revelry: celebration | party
revenge: retaliation vengeance reprisal
revenue: sales income turnover receipts takings proceeds topline money | quarter million sale growth total
revered: respected
reverse: overturn undo revert opposite turn cancel | split
reversible: reverse
review: assess examine assessment evaluation study evaluate audit analysis inspection rating | feedback critic
reviewer: critic review
revise: amend update change modify adjust edit | revision forecast
revised: amended updated changed modified | revision
revision: change amendment update modification adjustment | revise
revitalisation:  | regeneration renewal
revitalise: revitalize revive regenerate
revitalization: regeneration renewal | downtown
revitalize: revive renew regenerate redevelop | downtown
revive: restore renew resurrect revitalize relaunch | revival
revoke: cancel withdraw rescind repeal | licence
revolt: rebellion uprising
revolting: disgusting
revolution: uprising transformation revolt upheaval | change
revolutionary: groundbreaking innovative radical breakthrough transformative | revolution
revolutionize: transform change revolutionise
revolver: gun pistol credit facility revolving line | borrow
revolving: revolver credit line | facility
reward: prize bonus incentive compensate award | points loyalty money
rewarding: satisfying fulfilling
rewild: nature restore | land
rewilding: nature restore wildlife | project
rezone: zoning | council land
rezoning: zoning
rfid: tag | tracking
rheumatic: joint arthritis
rheumatoid: arthritis joint | autoimmune
rheumatologist: arthritis doctor
rheumatology: arthritis | joint
rhinitis: hayfever allergy | nasal nose pollen
rhino: animal rhinoceros horn | poaching horn zoo poacher
rhyme: poem
rhythm: beat tempo cadence pulse | heart music
rib: bone chest | injury
ribbon: tape opening award | ceremony cutting inauguration
ribonucleic: rna
rice: grain paddy basmati | crop food
rich: wealthy affluent abundant prosperous billionaire loaded wealth worth fortune | millionaire list net
riches: wealth fortune money | owner
richest: wealthiest wealthy rich | billionaire
richly: highly expensive well | reward
richness: wealth diversity abundance
richter: magnitude scale | earthquake
rico: racketeering conspiracy | act
rid: eliminate remove free eradicate
ride: travel journey trip attraction cycle drive | horse bike rider passenger bus
rideable: ride
ridehail: uber lyft taxi | app
ridehailing: uber rideshare taxi | driver
rider: passenger cyclist jockey addition coverage biker | ride horse bus policy
ridership: passengers travelers usage number | transit
rideshare: uber lyft taxi ridehailing | driver
ridge: hill crest mountain | oak
ridicule: mock mockery
ridiculous: absurd silly ludicrous
ridiculously: absurdly
rifle: gun firearm weapon carbine | shoot
rift: split dispute
rig: platform drilling rigging | oil well
rigging: fraud manipulation fix | bid election
right: entitlement correct privilege proper freedom | legal claim civil
rightful: legitimate
rightfully: legally
rightly: correctly
rightsholder: owner copyright | royalty
rightsize: downsize cut reduce | cost
rightward: right
rightwing: conservative republican | party
rigid: stiff inflexible strict inelastic
rigidly: strictly
rigor: rigour | thorough
rigorous: strict thorough stringent
rigorously: strictly thoroughly
rigour: rigor | thorough
ring: call circle band | jewellery wedding phone
ringfence: protect reserve | fund
ringgit: malaysia malaysian currency | rm
ringroad: bypass orbital | city
ringtone: phone
rink: ice skating | hockey
rioter: protester violence | police
rip: tear steal
ripe: mature ready | fruit
ripple: wave effect | crypto
rise: increase grow climb growth jump surge gain higher up soar | percent more
rising: increasing growing climbing | higher
risk: danger threat hazard exposure chance vulnerability | likelihood safety
riskier: speculative dangerous | asset
risky: dangerous hazardous
ritual: ceremony rite tradition custom | religious
ritzy: luxury
rival: competitor opponent challenger competing adversary compete | competition company
rivalry: competition
rivals: competitors challengers | market
river: stream waterway creek tributary | water flood dam
riverbank: shore bank | river flood
riverbed: river bottom | dry
riverfront: waterfront riverside
riverside: waterfront river bank | apartment
rivet: fasten
riveting: fascinating
rna: genetic mrna | molecule vaccine
rng: biogas renewable gas | dairy
road: highway street motorway route lane avenue | traffic driver
roadblock: obstacle barrier
roadbuilding: highway construction | scheme
roadkill: animal dead | highway
roadmap: plan strategy timeline | technology
roadrace: cycling
roadshow: tour presentation meeting | investor
roadside: verge road | highway
roadster: car convertible | sports
roadway: road highway street pavement | traffic lane
roadworks: construction repair closure maintenance | traffic delay
roam: wander travel | roaming wild
roaming: travel | data mobile abroad
roar: noise shout | lion engine
roast: cook grill | coffee
roasted: cooked | coffee
roastery: coffee
rob: steal burgle loot mug robbery | theft
robber: thief burglar bandit gunman | robbery bank
robbery: heist holdup mugging robber stealing theft | thief robber armed bank
robe: gown dress
robo: automated adviser robot | invest
roboadviser: automated investment | app
robocall: spam | phone
robot: robotic machine automaton android automation humanoid bot | arm autonomous
robotaxi: autonomous driverless waymo taxi | ride self car
robotaxis: autonomous | driverless taxi
robotic: robot automated | surgery arm
robotics: robot automation | competition student
robust: strong solid resilient healthy
robustly: strongly
robustness: strength
rock: stone music boulder bedrock | band geology
rocker: rock musician band | singer
rocket: launch missile spacecraft booster launcher soar surge jump skyrocket | space price
rocketry: rocket | space
rockets:  | missile launch
rockstar: singer | musician
rod: pole bar | fuel fishing
rodent: mouse | rat
rodeo: cowboy bull | horse
rogue: fraudulent dishonest | trader
roi: return investment profit payback | percent
role: position job part function post responsibility duty capacity | appoint serve character actor title
roleplaying: acting game simulation | player
roll: list bread register | rollout
roller: roll
rollercoaster: volatile ride coaster | theme
rollout: launch deployment introduction release deploy | begin phase nationwide
rollover: extend renew transfer | loan
rollup: consolidation acquisition | industry
roman: italian ancient latin | rome empire archaeologist
romance: love relationship affair | novel couple
romantic: loving affectionate | love couple comedy valentine
romcom: comedy romantic | film
rome: roman italy | vatican italian colosseum
roof: rooftop ceiling top tiles | solar building house leak
roofer: tiles construction roofing | repair
roofing: roof shingle
rooftop: roof terrace top | solar bar
rookie: newcomer novice freshman debutant new beginner first | season draft nfl
room: space bedroom chamber suite accommodation | hotel guest capacity
roommate: flatmate share | apartment
rooms: bedrooms suites keys | hotel
roomy: spacious large
root: cause origin source base | tree plant
rootkit: malware
rope: cord cable line
roro: ferry vehicle | ship
rose: increased climbed flower grew jumped gained | percent
roster: lineup squad list team schedule | player
rosy: optimistic
rot: decay spoil decompose
rota: schedule shift roster | staff
rotary: rotate
rotate: spin turn revolve alternate | rotation
rotation: turn cycle | crop
rotor: blade propeller impeller | helicopter turbine
rotorcraft: helicopter
rotten: bad spoiled
rotunda: dome round | capitol
rouble: ruble russia russian currency | moscow
rough: uneven approximate harsh tough coarse
roughly: approximately about around nearly almost | number
round: stage series funding session lap | investor circular tournament
roundabout: junction intersection circle traffic | road
rounders: baseball
roundtable: discussion meeting forum panel | minister
roundtrip: return ticket | fare
roundup: summary digest
rousing: exciting
rousseau: philosopher painter | french
route: road path way itinerary line course corridor trail service | flight airline bus destination direct
router: modem wifi | internet
routine: regular standard normal schedule | daily check
rover: vehicle robot | mars
row: dispute line argument boat | seat consecutive
rowdy: noisy
rower: oarsman rowing | boat
rowhouse: terraced townhouse | street
rowing: row rower boat | race
royal: monarch king queen prince princess regal majesty | palace crown duke
royalties: payments licence income fees | music
royalty: fee monarchy payment licence percentage stream mine | license king queen sale net gold author oil
rpm: revolution speed rev | engine rotation
rsvp: register respond confirm | attend
rub: massage apply
rubber: latex | tire
rubberstamp: approve approval | deal
rubbish: waste garbage trash refuse litter | bin
rubble: debris destroyed collapse | earthquake ruin
rubella: measles | mmr
ruble: rouble russia russian currency | moscow
rucksack: backpack
ruckus: disturbance
rudder: steer | ship
rude: impolite
rudely: impolite
rudimentary: basic
rug: carpet mat
rugby: scrum try union | match
rugged: durable tough robust strong hardy ruggedized
ruin: destroy damage wreck remains devastate | archaeology
ruinous: disastrous
rule: regulation law govern decide guideline policy judge requirement | court ruling judgment
ruler: leader monarch king sovereign emperor sultan | govern country
ruling: decision judgment verdict order decree judgement | court judge appeal governing
rum: spirit liquor
rumble: roar noise
ruminant:  | cattle cow
rumor: speculation gossip rumour hearsay | report
rumored: speculated reported alleged | deal
rumpus: disturbance
run: operate manage lead race organize direct head campaign administer control conduct host organise last | ceo executive runner marathon director charge managed
runaway: fugitive escapee escape missing | teen
rundown: dilapidated derelict shabby | building neglected
runner: athlete jogger sprinter marathoner | race run
runnerup: second finalist
running: managing jogging operating operation candidate | marathon race run
runny: nose liquid
runoff: election drainage second pollution water | vote stormwater farm
runrate: annualized pace | revenue
runup: increase rise before | price
runway: catwalk airstrip landing | airport fashion
rupee: currency india crore pakistan indian | rs
rupiah: indonesia indonesian currency | rp
rupture: burst
ruptured: burst | broken torn
rural: countryside country agricultural remote | farm village
ruse: trick scam | police
rush: hurry surge hasten dash scramble peak quick fast | yard hour
rushing: hurrying running | yard touchdown
russia: russian moscow kremlin soviet | putin ukraine sanction
russian: russia moscow kremlin soviet | putin
rust: corrosion corrode | metal
rustle: steal thieve | cattle
rustling: theft stealing | cattle
ruthless: cruel
rv: motorhome camper | park
ryanair: airline budget | flight
saas: software subscription cloud | recurring platform
sabbatical: leave break | year
sabermetrics: baseball
sabotage: damage vandalism
sack: dismiss fire bag layoff dismissal axe oust redundancy | job
sacking: dismissal firing layoff | manager
sacred: holy religious spiritual hallowed | church indigenous
sacrifice: give offering loss forgo | veteran memorial
sad: unhappy saddened tragic sorrowful | mourn condolence
saddened: sad heartbroken sorry mourn
saddle: seat burden | horse
sadly: unfortunately regrettably tragically | sad
saf: sustainable aviation fuel | jet
safari:  | wildlife africa
safe: secure protected harmless unharmed safety tolerated | risk protect side
safebreaker: thief burglar | vault
safeguard: protect protection defend security preserve secure ensure | safety data
safely: securely unharmed | safe safety safeguard
safety: security protection wellbeing | safe protect hazard risk accident
sag: droop decline weaken fall
sail: voyage cruise navigate | ship yacht boat
sailboat: yacht boat sailing
sailing: sail yacht boat cruise voyage regatta
sailor: seaman mariner seafarer navy crew | ship
saint: st holy | church patron canonize
sake: benefit purpose behalf
salad: vegetable lettuce | menu
salami: meat sausage
salaried: paid employee wage | staff
salary: pay wage remuneration compensation earnings package stipend | annual employee
sale: selling disposal auction divestment transaction deal revenue purchase promotion | price buyer discount sell income
saleable: marketable sell | product
saleroom: auction | sell
sales: revenue turnover receipts takings volume income | unit million
salesforce: rep team crm | software
salesman: seller salesperson dealer representative vendor rep agent | sale sell
salespeople: rep seller team | hire
salesperson: seller rep salesman agent | store
salient: important
saline: salt salty briny | water solution
saliva: spit mouth | test
salmon: fish seafood
salmonella: poisoning bacteria | contamination recall food
salon: hair beauty spa hairdresser barber
saloon: bar sedan pub tavern | car
salt: sodium chloride | food sea blood diet
saltwater: sea ocean | intrusion
salty: salt
salutary: beneficial
salute: praise honour honor | soldier
salvage: rescue recover recovery save
salvation: rescue redemption deliverance | army
samestore: comparable likeforlike | sales
sample: specimen example test swab | survey blood respondent
sampling: testing sample survey
sanction: penalty approve authorize embargo punishment punish fine restriction | trade impose
sanctions: embargo penalties restrictions ban | russia
sanctuary: refuge shelter reserve | animal
sanctum: private room | inner
sand: beach gravel silt | dune quarry
sandal: shoe footwear
sandbag: flood | river
sandbox:  | test regulatory
sandcastle: beach
sander: smooth
sandstorm: dust desert | wind
sandwich: burger sub roll | restaurant lunch menu
sane: reasonable
sanguine: optimistic
sanitary: hygiene clean hygienic | pad
sanitation: hygiene sewage sewer toilet waste toilets | clean water
sanitise: sanitize clean | disinfect
sanitiser: sanitizer | disinfectant hand
sanitize: sanitise clean | disinfect
sanitizer: sanitiser | disinfectant hand
sans: without
sapling: tree plant | young
sarcastic: mocking
sarcoma: cancer tumor | bone
sardonic: mocking
sari: dress
sarnie: sandwich
sars: virus coronavirus | respiratory
sash: window | victorian
sassy: bold
sat: test exam | student
satellite: spacecraft orbiter orbit | launch space constellation
satire: comedy parody spoof | humor humour
satirical: satire funny | comedy
satirist: satire | comedian
satisfaction: contentment happiness approval | customer survey rating
satisfactorily: adequately acceptably well
satisfactory: acceptable adequate sufficient good
satisfied: happy content pleased fulfilled | customer satisfaction
satisfy: meet fulfil please fulfill comply | condition requirement
satnav: gps navigation | car
saturate: crowded full | market
saturday: weekend sat | date day
sauce: condiment dressing ketchup
sausage: meat hotdog | pork
savage: brutal violent vicious fierce | cut
savagely: brutally violently
save: rescue preserve reduce conserve cut protect economize economise spare | saving cost discount cheaper goalkeeper money
saver: depositor customer | bank account interest
saving: reduction discount economy cut | cost money reduce deposit
savings: deposit economy cost saving reduction save economies efficiencies nestegg | bank account annual
savor: enjoy taste
sawdust: wood
sawmill:  | lumber timber wood
saxophone:  | instrument jazz
saxophonist: saxophone | jazz
say: state announce comment declare tell according report claim remark explain stress | quote statement note add believe emphasize confirm mention disclose spokesman
sba: small business administration | loan
scab: strikebreaker replacement | strike
scaffold: construction work scaffolding | fall
scaffolder: construction worker | site
scaffolding: construction | building
scalability: scalable growth expand
scalable: scale expand growth
scale: size extent magnitude expand level scope degree large | measure weight
scallop: shellfish seafood
scalpel: knife | surgical
scam: fraud swindle con scheme phishing hoax | victim money
scammer: fraudster conman swindler | fraud scam victim
scamper: run scurry
scan: image examine scanner search imaging inspect | mri ct ultrasound xray detect
scandal: controversy affair disgrace wrongdoing | corruption
scanned: imaged examined | scan
scanner: reader mri | scan barcode
scant: little few
scantily: barely
scar: wound mark | injury
scarce: short limited rare shortage | supply
scarcely: hardly barely
scarcity: shortage lack
scare: frighten alarm fear panic terrify
scared: afraid frightened fearful terrified | fear
scarf: shawl wrap | fashion
scary: frightening
scathing: critical
scatter: disperse spread distribute | ash
scattered: dispersed spread
scene: setting location site place spot | crime film
scenery: landscape view
scenic: picturesque beautiful panoramic | view landscape tourist
scent: smell fragrance perfume odour aroma
sceptic: doubter critic
sceptical: skeptical doubtful
schedule: timetable plan calendar date program agenda time set | hour expect
scheduled: planned due expected set slated | date
scheme: plan program project programme initiative fraud plot | defraud pension
schizophrenic: schizophrenia psychotic | mental patient psychiatric
scholar: academic researcher professor fellow student | scholarship university
scholarly: academic scholar | research
scholarship: grant bursary fellowship award stipend | student tuition university fund
scholastic: school academic | education
school: academy college university kindergarten institution | education pupil student teacher class district campus
schoolbook: textbook
schoolboy: pupil student
schoolchild: pupil student child | school
schoolchildren: pupil | child student kid
schoolgirl: pupil student
schooling: education school degree
schoolkid: pupil | child student
schoolmate: classmate
schoolroom: classroom
schoolteacher: teacher educator
schoolwork:  | homework study
schooner: sailing ship | boat
sciatica: back leg pain | nerve
science: research stem physics chemistry biology | scientist scientific laboratory
scientific: research technical science academic | scientist study evidence
scientifically: scientific research | proven evidence
scientist: researcher physicist biologist chemist expert professor academic boffin investigator | study research university laboratory lead
sclerosis: multiple ms | als disease
scofflaw: offender violate | ticket
scoliosis: spine | curvature back
scoop: win gather exclusive acquire | award icecream
scooter: moped ebike vespa | electric
scope: extent range remit breadth coverage reach size scale | work
scorching: hot
score: goal result point mark rating tally grade soundtrack | win match beat rank
scoreboard: score
scoreline: score result | goal
scorer:  | goal composer
scorn: contempt disdain
scot: scottish scotland | edinburgh glasgow
scotland: scottish
scours: diarrhea cleans | calf
scout: explore search recruiter | talent
scramble: rush hurry scurry
scran: food
scrap: abolish cancel abandon waste drop axe junk | metal recycle plan
scrape: scratch graze
scrapped: cancel abandon drop | plan
scrappy: competitive
scrapyard: recycling car scrap | metal
scratch: scrape graze | lottery
scream: shout cry
screech: scream noise
screen: display monitor test cinema check show panel | film inch tv screening
screengrab: screenshot | image
screening: test testing check show examination | cancer film detect showing checkup
screenplay: script film writer
screenshot: screen | image
screenwriter: scriptwriter writer | film script
screwdriver: tool
scribe: writer
scrimmage: practice
scrip: share dividend stock | alternative
script: screenplay writing text | film writer
scripted: written
scripture: bible text gospel quran | religious
scriptwriter: screenwriter writer | script
scrub: clean wash cancel | launch scrubs
scrubber: exhaust sulphur | ship
scruffy: untidy
scrumhalf: rugby
scrumptious: delicious
scrupulous: careful
scrutinize: examine inspect review audit analyze | oversight
scrutiny: examination review inspection oversight investigation
scuffle: fight
sculpt: carve
sculptor: artist sculpture sculpt | statue
sculpture: statue artwork sculptor carving | art bronze exhibition
scupper: derail ruin thwart block wreck sink stop | deal
scurrilous: false
scurvy: vitamin
scuttle: derail scrap | deal
sdk: developer | kit
sdny: prosecutor manhattan | attorney
sea: ocean marine maritime coast offshore | ship
seabed: ocean floor | mining
seafarer: sailor crew mariner | ship
seafood: fish shrimp lobster crab
seafront: beach coast promenade waterfront | hotel
seal: close sign secure stamp finalize airtight complete finalise clinch | deal mammal
seam: coal join | mine
seaman: sailor mariner seafarer | ship
seamless: smooth easy integrated
seaplane: aircraft water | fly
seaport: port harbour | ship
search: hunt seek look quest query | find missing google
searchable: search | database
searing: hot
seaside: coast beach coastal resort
season: campaign year period spring summer winter autumn | league team holiday game series
seasonal: holiday summer winter | season
seasonality: seasonal quarter cycle | demand
seasoned: experienced veteran | executive
seasoning: spice flavor salt
seat: chair place constituency capacity position directorship | passenger stadium election board
seatbelt: belt restraint safety | car
seated: sitting sit | capacity seat
seating: seat | capacity
seawall: flood coast protect | build
seawater: ocean salt | desalination
sec: securities regulator commission exchange | filing
secede: withdraw separate leave independence break | union state
secluded: remote
second: two runner next seconds moment | minute time silver
secondary: second high additional minor subsequent followon | school endpoint offering share
secondee: transfer temporary | staff
secondhand: used preowned resale | car
secondment: transfer temporary posting | staff
secret: confidential classified hidden undisclosed covert private | agent spy
secretariat: office administration | un
secretary: minister clerk assistant head | cabinet department state
secretive: secret
secretly: covertly privately
section: part segment division area department | article
sector: industry field area market segment | business economy private
secure: obtain safe win protect get guarantee | security
securely: safely
securities: shares bonds stocks notes | exchange
securitization: securities loan pool | asset backed
securitize: pool package | loan
security: safety protection defence defense stock bond guard | cyber police share cybersecurity
sedan: car saloon | door model
sedate: sedation calm
sedation: sedative calm | anesthesia
sedative: sedation sleeping | drug
sedentary: inactive sitting | lifestyle
sediment: silt mud deposit river | bottom
see: watch view visit witness observe notice | experience attend
seed: grain plant kernel sow startup early initial funding | round crop
seeded: ranked
seedling:  | plant tree
seek: request look ask pursue apply search | bid
seem: appear look suggest
seeming: apparent ostensible
seemingly: apparently ostensibly
seep: leak ooze | oil
segment: division sector section part unit category | market business
segregate: separate isolate divide | segregation race
seismic: earthquake survey quake | data tremor
seismologist: earthquake geologist | quake scientist
seize: confiscate capture grab take impound | seizure police drug
seizure: confiscation capture fit convulsion epilepsy forfeiture | seize drug
seldom: rarely infrequently | often
select: choose pick appoint draft shortlist nominate elect | selection winner
selected: chosen picked named shortlisted | selection
selection: choice range pick variety assortment | select
selective: choosy
self: own personal oneself
selfdrive: rental autonomous | car
selfdriving: autonomous driverless robotaxi automated | car
selfemployed: freelance independent contractor sole | worker
selfemployment: freelance business | income
selffunded: bootstrapped internal | cash
selfie: photo camera
selfinsured: employer | health
selfish: greedy
selfless: generous
sell: offload divest dispose market retail vend trade offer stock flog distribute | sale buyer price customer
seller: vendor retailer merchant dealer trader | sell sold buy sale
selling: sale retail marketing vending | sell price
selloff: decline drop fall divestment | share
sellout: sold crowd | ticket
sellside: analyst broker | bank
seltzer: sparkling water | hard
semester: term half | student fall year
semi: house detached | terraced
semiannual: twice halfyearly biannual six | payment
semiannually: twice six months | pay
semicon: semiconductor
semiconductor: chip microchip silicon | wafer fab
semidetached: house home | bedroom
semifinal: knockout four last | match
semifinalist:  | last four
seminar: workshop webinar class | session speaker talk training
seminarian: student | priest
seminary: college theological | priest
semis: truck
semitrailer: truck tractor | crash
sen: senator | state
senate: congress upper legislature lawmakers chamber | senator vote bill
senator: lawmaker legislator politician sen | senate democrat republican state
send: dispatch deliver mail ship transmit submit deploy
senior: elder elderly older executive high | retirement top pensioner
seniority: rank tenure level | employee
sensation: feeling hit phenomenon | star numbness
sensational: spectacular amazing stunning remarkable
sense: feel detect perception feeling | sensor sight smell
sensibility: feeling taste
sensible: reasonable practical
sensibly: wisely
sensitive: delicate vulnerable confidential fragile | allergy data
sensitivity: responsiveness susceptibility | allergy accuracy sensor detect
sensor: detector monitor device | measure detect camera
sensory: sense perceptual | autism touch hearing
sentence: imprisonment jail punishment prison term condemn imprison | judge year guilty court
sentencing: punishment hearing | judge
sentiment: opinion feeling attitude confidence | consumer index
sentimental: emotional
seo: search ranking | google
sepa: euro payment transfer | bank
separable: separate
separate: divide split distinct independent different spin | division
separated: divided split apart detached | divorce
separately: independently individually
separation: split divorce spin division demerger | spinoff
separatist: independence rebel | region
sepsis: infection blood | poisoning septic
september: autumn fall sept | month quarter date
septic: infected sepsis | tank sewage
septicaemia: sepsis | blood poisoning
septuagenarian:  | seventy old
septum: wall partition | nasal heart
sequel: followup film movie follow
sequelae: consequence | complication
sequence: order series genome succession | dna gene
sequencer: dna sequencing | genome machine
sequencing: dna genome | genetic gene
sequential: order consecutive
sequentially: order consecutive
sequester: store capture | carbon
sequestration: capture storage | carbon
serendipitous: lucky
serene: calm
sergeant: officer sgt soldier nco | police army
serial: series | killer
series: set range season sequence show programme saga trilogy | episode round
serious: severe grave major critical significant dangerous severity | injury threat condition
seriously: severely badly gravely critically | injure serious
seriousness: gravity severity
sermon: preaching speech | church
serology: antibody | blood test
serotonin: brain chemical | mood
serpent: snake reptile
serum: plasma blood fluid | antibody skin
servant: official employee worker maid | civil public
serve: provide work supply cater | customer service member
server: computer host waiter datacenter waitress | rack cloud restaurant
serverless: cloud
service: provision offering facility worship duty maintenance ministry | customer provide serve military
serviceman:  | soldier military
servicemember: soldier | military
services: offering provision support solution | customer provide include
servicewoman: soldier | military
servicing: maintenance repair
session: meeting workshop class sitting hearing | conference panel
set: establish fix collection series schedule group kit determine | record goal target
setback: delay obstacle reverse problem
setlist: song
setting: location environment scene place venue context
settle: resolve agree pay reside conclude | settlement lawsuit dispute
settled: resolved agreed
settlement: agreement resolution payout deal compensation colony accord | lawsuit court pay dispute
settler: colonist pioneer immigrant homesteader | settlement
setup: establish arrangement configuration installation | easy
seven: seventh vii | week
seventeen: seventeenth xvii | teenager
sever: cut break end terminate | tie
several: many multiple numerous various few some number
severance: redundancy payoff termination package | pay
severe: serious extreme harsh acute intense critical | damage
severely: badly seriously gravely heavily acutely | severe
severity: seriousness intensity
sew: stitch tailor knit | garment fabric textile
sewage: wastewater sewerage effluent waste sewer | treatment water
sewer: drain sewage pipe sewerage wastewater | system
sewerage: sewage | wastewater
sex: gender intercourse sexual | male female
sexism: discrimination | gender
sexist:  | gender discrimination
sexual: sex intimate | assault harassment abuse consent
sexually: intimately sexual | std transmitted infection assault
sgd: singapore dollar currency | million
sgna: overhead administrative expense | cost
shabby: poor
shack: hut cabin | beach
shade: shadow colour hue tint | tree sun
shadow: shade mirror | opposition minister
shady: suspicious
shaft: tunnel rod pit | mine
shake: tremble quake vibrate | earthquake
shakeout: consolidation collapse | industry
shakespeare: bard playwright hamlet | theatre stratford play
shakeup: reorganization overhaul change reshuffle restructuring reorganisation | management
shaky: unstable
shale: fracking rock oil | gas
shallow: superficial shoal | water depth
sham: fake bogus fraud | company
shambolic: chaotic
shame: embarrassment disgrace humiliation
shameful: disgraceful
shampoo: hair conditioner
shanty: slum poor | town
shantytown: slum
shape: form influence design mould contour | round
share: stock portion stake percentage equity part divide unit | shareholder dividend percent trade price
shareable: share
shared: common joint mutual communal
shareholder: stockholder investor owner holder shareowner member | share stake vote dividend
shareholding: stake ownership holding interest | percent
shareowner: shareholder investor stockholder | vote
shareware: software
shariah: islamic compliant | finance
shark: fish | attack ocean
sharp: steep keen sudden acute | rise knife
sharply: steeply dramatically significantly considerably | rise fall
shatter: break smash destroy | record glass
shave: cut trim | razor hair charity
shaving: grooming | razor
shear: cut clip | sheep wool
sheathe: cover
sheathing: cover
shed: cut drop lose axe eliminate reduce hut storage barn | job layoff redundancy building warehouse weight value garden
sheep: lamb livestock flock ewe | farm farmer wool animal herd
sheepish: embarrassed
sheer: pure steep utter transparent | scale size number
sheet: page paper panel layer | steel metal bed document glass
sheeting: sheet
shekel: israel israeli currency nis | million
shelf: rack display ledge store retail | shop stock retailer aisle product
shell: casing hull husk exterior case | company bomb bombard artillery oyster spend pay
shellfish: seafood crab | oyster shrimp
shelter: refuge housing accommodation haven home hostel | homeless protect protection charity emergency rescue bed animal evacuate build
shelve: postpone suspend scrap delay abandon drop | plan cancel store display
shepherd: herder guide | sheep
sheriff: police officer deputy constable law | county arrest office enforcement
sherry: wine
shield: protect guard defend cover barrier insulate safeguard | screen defence armour immunity mask
shielding: protection insulation barrier cover | radiation vulnerable guard
shift: change move switch transition transfer swing relocate work hours turn | hour roster trend rota worker night
shiftwork: night hours | employee
shilling: kenya kenyan currency | uganda
shindig: party
shine: glow gleam excel sparkle | light bright success award polish
shingle: roof zoster herpes | vaccine rash
shiny: bright
ship: vessel boat send deliver dispatch transport export freighter ferry tanker liner | cargo port navy crew sail fleet yard cruise delivery
shipbroker: vessel agent | tanker
shipbuilder: shipyard yard | vessel navy
shipbuilding: shipyard naval vessel ship | order
shipment: consignment cargo load freight dispatch | export volume transport unit container port
shipowner: fleet vessel | tanker
shipper: freight exporter sender | cargo
shipping: delivery transport freight maritime shipment ship vessels | cargo vessel port container
shipwreck: sunken vessel | dive
shipyard: yard shipbuilder dock dockyard | vessel build
shirt: jersey top blouse tee | kit clothing apparel garment sponsor wear cotton
shiver: tremble shake | cold winter
shochu: spirit
shock: surprise jolt stun blow upset | electric crisis trauma disaster news defibrillator price
shocked: stunned surprised horrified
shocking: appalling
shoddy: poor
shoe: footwear trainer sneaker boot sandal | pair wear leather brand sole retailer
shoes: role place | fill
shoot: fire film gun kill wound photograph record | camera shot goal location weapon police bullet
shooter: gunman attacker | shoot
shooting: gunfire attack filming killing shot | police gun victim suspect firearm incident wounded injured camera range
shootout: gunfight gunfire | police penalty
shop: store retailer outlet boutique retail buy purchase supermarket | customer mall street online branch showroom market sell
shopfitter: retail
shopfloor: worker factory | staff store
shopfront: store window | street
shopkeeper: retailer owner merchant trader | store
shoplift: steal theft | store
shoplifter: thief steal | store
shoplifting: theft steal retail
shopper: customer consumer buyer | store shopping buy retail
shoppertainment: retail
shopping: retail purchase spending | shopper store mall centre customer consumer online basket checkout
shore: coast beach coastline seafront bank | sea lake land island boost support
shoreline: coast beach shore | erosion
short: brief concise small limited | film length deficit lack story minute shortage
shortage: lack scarcity deficit shortfall gap undersupply enough insufficient | supply demand vacancy staff recruitment need crisis drought
shortcoming: weakness flaw failing limitation
shortcut: quick route | road
shorten: reduce cut abbreviate trim curtail truncate less | length time wait faster delay
shortest: quickest least | time
shortfall: deficit gap lack shortage | budget
shortform: video
shorthaul: regional domestic | flight
shortlist: finalist nominee nominate candidate list select | award
shortlisted: finalist nominated shortlist candidate nominee | award
shortly: soon imminently presently after | week month day coming expect before
shortness: lack | breathlessness
shortsell: short bet | stock
shortseller: hedge bet report | stock
shortsighted: myopia | vision
shortsightedly: eye
shot: photograph picture image vaccine injection jab dose gunfire | film goal fire shoot vaccination attempt photo bullet
shotput: athletics
shoulder: bear carry assume | injury arm responsibility burden cost joint
shout: yell call cry scream | announce crowd chant voice
shove: push force thrust
show: display exhibit demonstrate reveal exhibition programme performance present indicate find suggest broadcast prove confirm feature highlight program | event television theatre screen stage evidence result study series concert findings
showbiz: entertainment celebrity | hollywood
showcase: display exhibit present demonstrate highlight feature | exhibition
showcased:  | displayed exhibited
showdown: clash match confrontation | final
shower: rain bath | bathroom weather water forecast facility
showgoer: visitor | attendee
showroom: dealership display store gallery | visit car
showrunner: producer creator writer | series
showtime: start
shred: destroy tear | paper
shrewd: clever astute smart
shrewdly: cleverly
shrimp: prawn seafood
shrink: decline contract decrease reduce fall diminish contraction narrow downsize smaller | drop size lower loss cut economy
shrub: bush plant
shrug: dismiss ignore
shudder: shake tremble | fear
shuffle: reshuffle reorganise mix | cabinet change playlist
shunt: divert move sideline redirect | rail train track
shunter: locomotive | train
shut: close closure shutdown cease suspend | door end stop plant job halt lock
shutdown: closure close shut outage halt suspension stoppage | plant lockdown reactor maintenance cease government end
shutin: stop production | well
shutter: close shut blind | window camera store closure
shuttle: bus transfer transport service | space airport
sibling: brother sister | family
sick: ill unwell ailing diseased | illness disease patient leave absence hospital health infected pay symptom
sicken: ill | poison disease
sickening: disgusting
sickle: cell | anemia blood
sickly: ill unhealthy | weak
sickness: illness disease nausea ailment | absence ill
sickpay: illness benefit leave | worker
side: team squad flank party aspect | club edge player match opponent border opposition
sidekick: deputy | assistant partner
sideline: second business hobby edge | job field
sidelined: injured out | injury
sideload: app
sidelong: side
sidewalk: pavement footpath walkway path | street pedestrian road city
sideways: flat unchanged | market
siding: railway | wall
siege: blockade standoff | hostage
sigh: breathe relief
sight: vision view eyesight seeing | eye blind landmark attraction see tourist visual
sightseeing: tour tourist tourism attraction
sightseer: tourist | visitor
sign: agree contract ink signature endorse deal conclude indication seal execute | agreement partnership treaty player mark indicator notice signal symbol memorandum evidence
signage: sign | display
signal: indicate sign indication cue warn suggest traffic light coverage reception | alert frequency transmission message network wave railway antenna rail
signalling: control track | rail
signatory: party signer member | treaty agreement
signature: signing autograph | petition
signed: inked agreed autographed | signature contract
significance: importance meaning relevance weight consequence | impact value important historic
significant: major important substantial considerable notable material meaningful key | large big milestone increase impact
significantly: substantially considerably markedly greatly sharply notably materially | increase improve reduce much percent
signify: mean indicate represent
signing: sign signature agreement recruit | player
silence: quiet hush muzzle | minute remembrance tribute censor pause
silent: quiet noiseless mute | electric comment
silently: quietly
silhouette: outline shape profile | design fashion figure
silicon: semiconductor | chip
silk: fabric textile | fibre scarf barrister dress lawyer
silky: smooth
silly: foolish absurd ridiculous | fun humour
silo:  | grain storage
silt: mud sediment | river
silver: medal metal runner second | bullion award coin precious anniversary jewellery olympic
silverware:  | trophy cup
sim: card subscriber | mobile phone
simcard: phone
similar: like alike comparable same equivalent analogous akin | resemble match close identical
similarity: resemblance likeness parallel commonality | common comparison match
similarly: likewise equally also | same comparable
simmer: boil cook | tension heat
simple: easy straightforward uncomplicated basic plain | ease user convenient simplify clear
simplicity: ease clarity | simple straightforward convenience minimal
simplify: streamline ease explain
simplistic: simple
simply: easily just merely only | straightforward plain
simulate: model mimic replicate emulate imitate | simulation computer virtual test reproduce
simulated: modelled virtual mock artificial | simulation exercise computer drill
simulation: model simulator modelling | training computer
simulator: simulation trainer | flight training
simulcast: broadcast
simultaneous: concurrent parallel same | time
simultaneously: concurrently together parallel | same time both once
sin: wrongdoing offence evil | tobacco church confession vice
since: because after years | date
sincere: genuine heartfelt honest deep | apology condolence sympathy thanks regret
sincerely: genuinely honestly deeply | apologise thank heartfelt
sincerity: honesty genuineness | sincere genuine
sinecure: job easy | post
sing: perform vocal singer chant | song concert choir voice opera music album
singer: vocalist musician performer artist songwriter | song band album choir
singing: vocal choral song voice | choir music performance singer opera chorus
single: one sole individual lone unmarried only | song track release unified bachelor album ticket record chart
singles: chart tennis
singlet: vest
singleton: one
singular: unique single remarkable exceptional | one individual
sinister: evil
sink: fall drop decline founder submerge drill plunge drown basin | ship carbon boat kitchen lose
sinus: nasal sinusitis | nose
sinusitis: sinus | nasal nose
sip: drink taste | wine coffee tea beverage
siphon: divert steal embezzle | money
siren: alarm
siri: assistant | voice
sirloin:  | beef steak
sister: sibling twin | family affiliate company
sit: seat serve rest | board chair committee member exam locate session
sitcom: comedy series show | tv
site: location place venue facility website plot campus premises land plant ground | area base address project construction page build
sitemap: website
sitework: construction grading | contractor
sitting: session meeting
situate: locate place site | property
situated: located based sited | location near
situation: circumstance condition position state context case location place | crisis status event development problem current
sixlane: highway | road
sixpack: six
sixties: decade period | age pensioner
sizable: large considerable substantial
size: scale dimension extent magnitude volume capacity area square footage large big dimensions | length number measure amount acre hectare width foot small
sizeable: large substantial big significant | stake
sizeably: large
sizzling: hot
skateboard: skate
skateboarder: skate
skateboarding: skate skatepark
skatepark: skateboarding skate skateboard
skater: skating | ice skate
skating:  | ice rink
skeletal: bone skeleton | muscle fossil joint
skeleton: bone frame | fossil
skeptic: doubter critic
skeptical: doubtful sceptic unconvinced dubious wary | doubt critic question concern cautious
sketch: drawing outline draft draw design | artist comedy plan pencil illustration
ski: skiing snow | slope resort
skid: fall drop decline slip | share
skier: skiing | snow slope
skiff: boat dinghy | sailing race
skiing: ski snow | slope resort
skilful: skilled
skill: ability expertise talent competence capability proficiency knowhow | training qualification learn experience apprenticeship craft education worker train
skilled: qualified experienced trained expert competent proficient talented | professional worker workforce labour craftsman visa
skillful: skilled
skillfully: expert
skillset: skill expertise ability experience | candidate
skimp: cut save | cost
skin: dermatology epidermis complexion cutaneous dermal | cosmetic cream cancer rash patient care beauty leather
skincare: cosmetic beauty cream | skin serum
skint: broke poor penniless | money
skip: miss omit bypass forgo | avoid pass container waste
skipper: captain leader boss lead | boat team
skippered: captain
skirmisher: fighter soldier
skirt: dress garment miniskirt | fashion clothing evade avoid edge
skislope: ski
skive: absent
sku: item product | inventory
skull: cranium head | bone brain fossil injury
sky: air heaven | night star flight aviation cloud aircraft height space astronomy
skydive: parachute
skydiving: parachute
skylight: roof window | light
skyline: tower skyscraper city | view
skype: video | call
skyrocket: soar surge jump increase rocket rise | price
skyscraper: tower highrise building tall | floor storey
skytrain: rail metro | city
slab: block concrete | stone
slack: weak sluggish loose quiet | demand spare capacity slow low
slacken: slow ease weaken loosen | decline demand reduce
slag: steel waste | heap
slalom: ski
slam: criticise condemn blast attack | tennis hit crash title
slander: defamation libel | sue
slap: hit impose smack | fine tariff ban levy
slapp: lawsuit defamation | speech
slash: cut reduce axe trim decrease lower discount | price cost job percent half
slate: roof tile | grey
slated: scheduled planned expected due set | date
slaughter: kill cull massacre butcher | animal abattoir cattle meat livestock
slaughterhouse: abattoir | meatpacking
slave: slavery captive bondage | trafficking forced labour freedom abolition victim
slavery: servitude trafficking bondage slave | forced labour exploitation abolition modern victim
slay: kill murder | victim
slaying: murder killing homicide | police
sleazy: corrupt
sleek: stylish elegant
sleep: rest slumber nap overnight stay | insomnia bed night apnea mattress fatigue hotel
sleeper: train overnight | rail bed
sleepily: tired
sleepless: insomnia
sleeplessness: insomnia sleep
sleepy: tired drowsy | fatigue sleep quiet
sleeve: cover casing | shirt jacket album arm garment
slender: slim narrow thin | small majority margin
sleuth: detective investigator | solve
slew: many series
slice: cut piece portion share part | bread cake pizza stake percent
slick: oil spill smooth | sea
slide: fall drop decline slip slump | playground share presentation landslide price water
slightly: marginally modestly somewhat | small little minor percent
slim: thin narrow slender small
slimmer: thinner | dieter
slimming: weight diet | loss obesity
slip: fall drop decline slide decrease dip edge | mistake delay percent lower error
slipper: footwear shoe
slippery: icy
slit: cut opening
sliver: small
slog: work
slogan: motto tagline catchphrase | campaign
slope: incline gradient hillside piste | ski mountain hill steep resort
sloppy: careless
slot: time position place opening window takeoff landing date | airport schedule appointment machine casino
slovak: slovakia
slow: delay gradual sluggish brake decelerate hamper late | speed decline weak reduce slowdown ease lag
slowdown: decline downturn slow slump weakness contraction recession | growth
slowly: gradually steadily | pace speed
sludge: sewage mud waste | wastewater treat
slug: bullet pest | garden crop hit
sluggish: slow weak lackluster | demand
sluggishly: slowly
slum: shanty settlement poor | poverty clear housing
slump: fall decline drop plunge collapse downturn slide tumble recession | sales crash percent weakness loss demand
slurry: manure | waste
sly: clever
small: little tiny compact minor modest micro miniature limited | size minority low few reduce
smallcap: company small | stock
smaller: less lower compact reduced minor lesser | size shrink reduce decrease
smallest: tiny least minimum tiniest | size
smallholder: farmer small
smallholding: small | farm
smallish: small
smallpox: pox virus | vaccine
smallsat: small | satellite
smarmy: insincere
smart: intelligent clever connected intuitive digital meter | technology phone automated device sensor grid
smarter: intelligent | clever
smartly: neatly
smartphone: phone mobile handset iphone cellphone | android device screen
smartwatch: watch wearable | wrist
smash: break crash shatter beat destroy | record hit success victory
smashing: great
smattering: few
smb: small business sme
sme: small business enterprise smb medium | loan
smell: odour scent aroma fragrance stink | nose perfume gas odor sensory
smelly: odor
smelt: metal aluminium | furnace
smelter: metal plant | aluminum copper
smelting: smelter | metal
smidgen: little
smile: grin laugh beam | happy dental teeth face
smitten: love
smog: pollution air haze | city
smoggy: polluted
smoke: tobacco cigarette smoker | fire quit lung cannabis vape emission alarm
smokestack: chimney factory | emission
smoky: smoke
smooth: seamless even ease flat | transition easy flow surface orderly
smoothie: drink juice fruit
smoothly: easily
smr: nuclear reactor small modular | plant
sms:  | text message
smug: proud
smuggle: traffic smuggling sneak illegal | customs contraband border
smuggler: trafficker smuggle smuggling courier | drug border customs
smuggling: trafficking smuggle illegal contraband | drug border
snack: food bite chips crisps bar
snackfood: chips
snacking: snack
snaffle: buy grab take | deal
snafu: problem mistake error | delay
snag: obstacle | problem win
snake: serpent python viper | reptile venom bite
snap: break photograph take capture buy acquire purchase grab | camera election picture sudden photo stake
snappy: quick
snarl: traffic jam delay | port
snatch: steal grab seize take | theft robbery victory win thief
sneaker: shoe trainer footwear | nike
sneakers: trainers shoes
sneaky: secret
sneer: mock ridicule
sneeze: cold | allergy
sniff: smell detect inhale | dog nose drug
sniper: shooter gunman
snitch: informant inform whistleblower | police
snobbish: arrogant
snooker: cue pool | player
snore: apnea sleep
snoring: apnea sleep
snorkel: diving
snorkeling: diving
snort: inhale sniff | cocaine drug
snow: snowfall blizzard ice | winter ski weather cold avalanche storm frost
snowball: grow
snowboard: ski snow | slope
snowboarder: snow
snowboarding: snow
snowfall: snow inch winter | storm
snowmobile: snow
snowpack: snow water | sierra
snowplow: clear winter plough | road
snowstorm: blizzard snow | winter
snub: reject
snug: comfortable
soak: absorb drench flood | rain water wet bath
soap: detergent cleanser serial | drama wash hygiene television hand opera
soar: surge jump rocket rise climb increase leap skyrocket | record high price percent sharp grow profit
soaring: rising climbing surging
sober: serious restrained | alcohol drink recovery
sobering: serious
soc: chip
soccer: football fifa | goal team
sociable: friendly
social: community public societal welfare party | media housing network people society inclusion facebook
socialism: left socialist marxism | party politics communist labour
socialist: left labour | party
socially: social
societal: social society
society: association community public organisation club institution | member people social citizen charity
socioeconomic: income class | poverty
sociologist: society researcher social | scientist
sociology: society social | study
sock: hosiery stocking | footwear clothing pair
soda: drink cola beverage pop
sofa: couch settee | furniture seat chair upholstery
soft: gentle mild weak cushioned | drink software fabric subdued touch
softball: baseball | team
softballer: softball
softbot: bot
soften: ease moderate mitigate relax weaken cushion decline | impact blow reduce water demand
softly: gently quietly
softness: weakness slow decline | demand
software: program application app platform system | code license cloud user
soil: ground earth dirt land | crop farm agriculture contaminate field fertility plant
soiled: dirty stained contaminated | laundry
soiree: party | evening
sojourn: stay visit
solar: photovoltaic sun panel renewable pv | energy power megawatt
solarium: sun room | pool
solder: join bond weld | electronic circuit
soldering: join
soldier: troop serviceman fighter trooper private military | army veteran war regiment officer force personnel
sole: only exclusive single | shoe footwear owner fish foot distributor
solely: only exclusively purely entirely | alone
solemn: serious
solemnly: seriously
solicit: request seek ask | solicitation proxy
solicitor: lawyer attorney counsel | law firm
solid: strong robust firm sound healthy stable | good rigid waste material performance
solidarity: unity support cooperation | union stand community together alliance
solitary: lone single
solo: alone
soloist: singer performer musician violinist pianist soprano | concert orchestra dancer
solution: answer resolution remedy fix product system way resolve | solve technology service platform software problem
solve: resolve fix crack address tackle settle answer | solution problem challenge case dispute investigation
solvency: capital ratio financial | insurer
solvencyii: capital ratio | insurer
solvent: viable funded able chemical | debt liquid
somber: sad serious
sombre: sad serious
some: several few certain various | around about approximately part
somebody: someone
someday: eventually future
somehow: way means
someone: person anyone individual | people
sometimes: occasionally periodically | often frequently
somewhat: slightly partly rather moderately
somewhere: place location near | area site
son: child boy heir | family parent born
sonar: acoustic sounding | submarine ship underwater detect survey
song: track single tune anthem music ballad number | lyric singer release band record chart
songwriter: composer musician lyricist singer | song
songwriting: composer | lyric
sonnet: poem
sonorous: loud
sons: child
soon: shortly imminent early quickly promptly upcoming expected forthcoming later | month week time expect
sooner: earlier early
soonest: earliest first | date
soot: particulate black | pollution
soothe: calm ease
soothing: calming
sop: procedure rule | standard
sophisticated: advanced complex refined elaborate modern | technology latest smart
sophomore: second student | year college
soprano: singer opera | voice
sorb: absorb absorption adsorb
sordid: dirty
sore: painful aching | pain throat injury symptom ulcer ache muscle
sorority: society | student
sorrow: sadness grief regret mourning | condolence death sympathy loss
sorry: apologize apology regret apologise
sort: type kind category classify arrange organise | recycle separate waste class parcel
sorta: rather
sought: wanted seek popular | after
souk: market bazaar | stall
soul: spirit psyche heart | music singer people religion
soulmate: partner
sound: noise audio acoustic healthy solid reliable | music speaker recording loud hear decibel speech
soundbar: speaker | audio tv
soundbite: quote
soundtrack: music score | film
soup: broth stew | menu
sour: acid
source: origin supply obtain procure supplier root cause | provider fund information origination buy resource informant sourcing come
sourcing: procurement supply purchase
south: southern southeast southwest | region coast
southeast: southern east | region
southern: south southeast southwest | region area north
southerner: resident native | south southern
southpaw: boxer lefthander | pitcher boxing left
southwest: southern west | region
souvenir: memento keepsake | gift
sovereign: monarch king queen independent national state | government debt bond nation wealth independence fund
sovereignty: independence control | national
soviet: russian communist | russia union moscow ussr
sow: plant seed | farmer crop pig
sowing: seed | planting
soy: soybean bean | protein
soya: soybean soy
soybean: soy crop soya | oilseed
spa: wellness massage | resort
spac: blank check shell acquisition merger | public
space: room area capacity cosmos orbit | satellite square rocket astronaut place floor office planet nasa mission
spacebar: keyboard
spacecraft: satellite probe capsule ship spaceship craft | orbit nasa
spacefaring: space
spaceflight: space mission | launch astronaut rocket
spaceman: astronaut
spaceplane: spacecraft
spaceport: space | launch site
spaceship: spacecraft space | rocket
spacesuit:  | astronaut suit
spacious: large roomy big | room
spam: junk unwanted | email call
span: cover stretch extend cross last period length range | bridge year duration
spanish: spain hispanic iberian | madrid latino language
spanner: wrench tool
spare: extra backup reserve surplus save | part replacement avoid capacity
sparingly: little
spark: trigger cause ignite prompt provoke inspire start | fire lead result create
sparkling: fizzy carbonated | wine water
sparse: few
sparsely: few
spasm: cramp | contraction muscle
spastic: muscle spasm
spat: dispute row
spate: series string wave
spatial: geographic location dimensional | map space gis planning data
speak: talk say address tell comment deliver communicate present | speech language speaker conference interview lecture
speaker: presenter lecturer keynote spokesperson panelist loudspeaker orator house leader | talk conference audio speech session parliament present congress
spearhead: lead head drive
spec: specification
special: particular exclusive exceptional unique dedicated extraordinary limited | edition offer event specific unusual
specialise: specialize focus expert niche | company
specialist: expert consultant specialise professional | specialized doctor niche expertise field leading
speciality: specialty expertise
specialization: specialty expertise focus
specialize: focus concentrate expert specialist | dedicated expertise niche field provider
specialized: dedicated specialist niche expert focused tailored | specific custom expertise
specially: specifically particularly expressly purpose | custom design tailored
specialty: specialism specialization niche speciality expertise | expertise
species: animal plant breed organism | wildlife endangered biodiversity bird conservation habitat extinct fish
specific: particular certain exact precise targeted individual | detail defined special given
specifically: particularly namely expressly exactly especially | designed focus target
specification: spec | detail standard requirement
specificity: precision accuracy | test diagnostic
specified: stated defined prescribed designated set | condition requirement agreed
specify: state define detail stipulate set prescribe disclose | requirement condition name
specimen: sample example | museum collection fossil laboratory species
specs: specification glasses | feature
spectacle: show display event extravaganza | glasses eyewear performance audience
spectacles: glasses | eyewear
spectacular: stunning impressive dramatic breathtaking amazing | show event firework view
spectacularly: dramatically
spectator: fan viewer crowd audience attendee supporter | stadium watch attendance event
specter: threat fear ghost | risk
spectral: spectrum spectroscopy | frequency wavelength light colour
spectrometer: instrument spectrum | light
spectroscopy: spectrum analysis | light
spectrum: range frequency band variety | autism licence wireless auction light mobile
speculate: guess suggest bet | rumour speculation investor predict
speculation: rumour conjecture guess gossip | report deny market media
speculator: trader investor | price
speech: address talk remarks lecture keynote | speak deliver conference language voice podium statement
speechless: amazed
speed: velocity pace rate quick fast accelerate rapidity mph kmh | limit kilometre hour broadband mile megabit faster drive top
speedboat: boat fast | river
speedbump: slow traffic | road
speedily: quickly
speeding: speed fast limit | driver ticket
speedtest: broadband
speedway: racetrack track | race
speedy: fast quick rapid
spell: period stint stretch time | letter word short
spellbinding: fascinating
spellbound: fascinated
speller: spelling | bee
spelling: spell | word
spend: invest expenditure pay outlay budget allocate expend devote cost expense commit | million money dollar fund pound purchase consumer investment
spender: customer buyer shopper | big
spending: expenditure outlay cost capex budget investment | consumer
spendthrift: wasteful extravagant | money
sperm: semen fertility | egg
sphere: field area domain globe | sector ball influence
spherical: round globe | ball sphere
spice: seasoning flavor herb
spicy: hot chili pepper | flavor
spike: surge increase jump peak rise soar | price
spikers: volleyball
spill: leak discharge release | oil
spillage: leak spill | chemical
spillway: dam overflow | water
spin: rotate turn separate | rotation divest unit demerge cycle
spinach: vegetable | leafy
spinal: spine back | vertebra cord
spindoctor: pr
spine: backbone back vertebra
spineless: weak
spinner:  | thread cricket
spinoff: separation spin divestiture demerger separate split offshoot carveout | independent company parent unit
spinout: spinoff startup offshoot | university
spiral: escalate soar rise increase | cost price curve
spirit: alcohol liquor ethos soul mood attitude | whisky gin vodka distillery culture drink
spirited: lively
spirits: liquor alcohol whiskey vodka
spiritual: religious faith sacred | church prayer leader belief religion
spit: saliva expectorate | sample test
spiteful: mean
splash: spend water pay | swim pool cash money
splashdown: landing | capsule ocean
splashpad: play | water
spleen: organ | blood
splendid: excellent magnificent superb wonderful | great
splendidly: excellent
splinter: faction split breakaway | group fragment
split: divide separate separation share division divorce break | two spin stock part demerger
splurge: spend lavish buy | money
spodumene: lithium concentrate | mine
spoil: ruin | rot
spokes: press media | official
spokesman: spokesperson spokeswoman representative press | said contact media say
spokespeople: spokesman
spokesperson: spokesman spokeswoman representative ambassador press | said contact media say
spokeswoman: spokesperson spokesman representative press | said contact media say
sponsor: fund support sponsorship back patron finance backer | partner partnership donate logo donor brand
sponsored: sponsor funded supported
sponsoring:  | funding backing
sponsorship: sponsor support funding backing partner | partner deal
spontaneous: impromptu unplanned | natural sudden
spontaneously: suddenly
spoof: parody satire | comedy
spooky: scary
spool: reel
sporadic: occasional intermittent
sporadically: occasionally
sport: athletics game football | athlete team olympic tournament player club championship fitness
sporting: athletic sport | event club athlete team competition
sportsbook: betting bookmaker | wager
sportscar: car
sportsman: athlete player competitor | sport champion
sportsmen: athlete
sportsperson: athlete
sportswear: activewear athletic apparel | nike
sportswoman: athlete
sportswomen: athlete
spot: place location see notice advert detect identify site | advertisement market commercial area
spotless: clean
spotlight: focus highlight attention feature
spotty: patchy
spousal: spouse
spouse: husband wife partner | married
sprain: ankle injury twist | ligament
sprawl: expansion spread suburb urban growth | city
sprawling: large
spray: aerosol mist apply | paint pesticide nasal bottle
spraying: spray pesticide | crop
spread: extend expand distribute transmit disseminate transmission circulate propagate difference gap margin | infection outbreak disease virus contagious distribution prevent rate bond credit
spree: series string binge | shopping acquisition
sprightly: lively
spring: season jump | march april may water summer coil mattress
springboard: platform base boost | growth
springtime: spring
sprinkle: scatter spray | water salt
sprinkler: irrigation fire | water
sprint: dash race run | metre
sprinter: runner athlete | metre sprint race
spruce: renovate
spud: potato
spun: spinoff separate
spur: stimulate encourage boost drive prompt promote stimulus fuel cause trigger | growth motivate incentive branch rail
spurious: false
spurn: reject refuse rebuff | bid
spurt: surge burst increase | growth
spy: espionage surveillance agent intelligence | secret monitor snoop hack
sqft: square feet foot area footage | size space
sqm: square metres area | space
squabble: dispute argue
squad: team roster side unit group | player coach select selection police match
squaddie: soldier
squadron: unit fleet | air force
squalid: dirty
squander: waste lose | money
square: plaza piazza area size feet metres | metre foot town city
squarely: directly firmly
squash: vegetable racket
squat: occupy trespass illegal | vacant building tenant
squatter: occupier illegal | house
squeaky: noise
squeal: inform
squeeze: pressure compress tighten press reduce shortage | margin budget cost income
squint: eye
squirrel: save stash | money
ssd: storage | drive
stab: knife attack wound | victim
stabbing: knife attack | victim
stability: steadiness certainty security balance consistency | stable steady peace economic
stabilize: steady balance secure
stable: steady secure unchanged constant consistent sound horse barn | condition stability firm convert
stablecoin: crypto cryptocurrency token | dollar pegged
stadia: stadium | arena ground
stadium: arena ballpark venue ground | capacity seat fan football
staff: employee workforce personnel worker team crew headcount colleague employees workers | people employ job hire labour member employment number
staffer: employee worker staff aide | member office
staffing: employment recruitment personnel temp | agency
stage: phase step host platform hold organise mount present point | theatre round event performance level concert leg scene final
stagecoach: bus operator | uk
stagehand:  | theatre crew
stagflation: inflation stagnation | economy
stagger: phase stun | rotate schedule shift
staggering: enormous astonishing
staging: production
stagnant: flat sluggish static unchanged slow | growth
stagnate: stall flat plateau level | wage
stain: mark spot blemish discolour | dirt clean wash remove fabric
stained: marked dirty discoloured | glass window
staining: discoloration dyeing | cell tissue sample colour
staircase: stairs stairway step steps | spiral
stairs: staircase step stairway | floor elevator access lift
stairway: stairs staircase step
stake: holding share interest shareholding equity ownership investment | percent acquire own investor minority bet shareholder
stakeholder: partner shareholder participant party | community interest
stakeout: surveillance watch | police
stale: old
stalemate: deadlock impasse standoff
stalk: harass follow pursue stem | stalker harassment restrain victim
stalker: harass follow | celebrity
stalking: harassment follow | victim
stall: stand booth kiosk stop delay halt | market vendor trader fair stagnate
stalled: stopped delayed
stallholder: trader vendor | market
stalwart: veteran loyal | member
stammer: stutter falter | speech
stamp: mark seal postage imprint | postal post letter duty passport collector
stampede: crush crowd | trampled
stamping: press | metal
stance: position view | take
stand: booth position stall tolerate rise pavilion remain | exhibition stadium candidate policy total
standalone: independent separate | company unit
standard: norm benchmark quality requirement criterion specification level class | regulation usual regular rule iso guideline certification compliance seat
standardized: uniform standard | test
standin: replacement substitute temporary interim acting | chief
standing: reputation status rank position | table permanent committee ovation place
standoff: stalemate deadlock confrontation
standpoint: viewpoint perspective position view | opinion
standstill: halt stop agreement freeze | creditor
standup: comedy comedian
stanza:  | poem verse
staple: basic essential food | product
star: celebrity lead actor feature famous | rating film player hotel celestial role actress astronomy
stare: look gaze watch | eye
stargazer: astronomer
stark: clear
starlet: actress
starlight: star
starlink:  | satellite internet
starred: acted featured | film
starring: star cast feature actor
stars: celebrity actor | lead
starship: spacecraft | rocket
start: begin launch commence open onset beginning initiate establish kickoff introduce inception first kick found | schedule date opening trigger setup since
starter: appetizer beginner first | menu home
starting: beginning initial opening first commencing effective | launch price from date
startle: surprise shock alarm
startled: surprised shocked alarmed
startling: surprising shocking striking alarming | dramatic
startlingly: surprisingly
startup: venture company newcomer entrepreneur fledgling new young | founder funding early
starvation: famine hunger malnutrition
starve: hunger deprive famine | food malnutrition hungry death
stash: hoard store hide reserve | cash
state: say declare government country condition province announce | governor public status statement official
statehouse: capitol legislature | governor
statement: announcement declaration release comment communique remark | say issue press report account spokesperson
stateowned: government public nationalised | company
stateroom: cabin | cruise
statesman: politician leader | elder
statewide: state across
statin: cholesterol drug | heart
station: terminal depot stop base post | train rail railway radio bus platform channel police power
stationer: stationery
stationery: paper | pen office
stationmaster: railway | station
statistic: figure data number datum | percent survey report rate census percentage
statistical: numerical quantitative data | statistic analysis significant
statistically: statistical significant | data
statistician: statistics | data
statistics: figure stats | number data
stats: statistic | figure number data
statue: sculpture monument bronze figure memorial | unveil sculptor plinth bust
statuette:  | award oscar
stature: standing reputation height status prominence | tall importance
status: standing position rank condition state | designation recognition situation level accreditation
statute: law act legislation code | legal court statutory regulation provision limitation
statutory: legal legislative required law | duty
staunch: loyal strong
staunchly: strongly
stay: remain visit continue accommodation reside stopover suspend delay halt pause duration overnight | hotel night guest keep live court
staycation: holiday vacation | home
std: sexually | transmitted infection sti
steadfast: firm loyal
steadily: gradually constantly consistently continuously progressively | growth increase
steady: stable constant consistent even regular unchanged | growth stabilise continue
steadying: stabilise stable | market
steak: beef meat | restaurant
steakhouse: restaurant steak beef
steal: theft rob robbery thief burglary larceny loot take swindle | stolen fraud arrest crime burglar police money
stealth:  | secret hidden
steam: vapor vapour | turbine locomotive boiler
steamer: boat ship | river
steamship: ship
steamy: hot
steel: metal alloy | mill plant stainless furnace tonne manufacturer
steelmaker: steel mill | producer
steelmaking: steel mill | furnace
steelwork: steel mill
steelworker: steel
steelyard: steel
steep: sharp significant dramatic sheer | slope increase decline gradient high
steeple: spire tower | church bell
steeplechase: race
steeply: sharply
steer: guide direct drive navigate lead manage | committee course wheel control management
steering: wheel | car
stellar: excellent outstanding
stem: originate arise result halt stop curb contain cause come | cell science engineering plant tide
stenosis: narrowing valve | artery
stent: tube implant | artery heart
step: measure move action stage phase way process | resign walk stairs resignation initiative next
stepdown: resign departure leave retire | ceo
stepfather: parent
stepmother: parent
steps: measure action stair measures stages process actions | plan take
stereo: audio sound | speaker system headphone hifi
stereotype: prejudice cliche bias preconception | gender discrimination race challenge
stereotyped: biased prejudiced | gender prejudice
sterile: clean sterilized infertile | germ
sterilisation: sterilization | disinfect clean
sterilise: sterilize disinfect clean
sterilize: sterilise disinfect clean
sterling: pound gbp british | silver currency
stern: strict severe harsh serious | warning rear ship
sternly: strictly
steroid: hormone | corticosteroid doping
stethoscope: doctor | heart
stevedore: dockworker port terminal | cargo
stew: dish | soup
steward: attendant guardian manager manage | cabin flight crew
stewardess: attendant | flight cabin
stewardship: conservation management protect | environmental care responsibility
sti: sexually | transmitted infection std
stick: adhere attach glue bond remain | adhesive memory hockey keep
sticky: adhesive tacky gluey | tape
stiff: tough strong harsh rigid severe | competition fine penalty
stiffen: harden tighten strengthen toughen | penalty resistance
stiffly: firmly rigidly | strong
stiflingly: hot
stigma:  | shame discrimination
still: yet remain continue calm nevertheless | photograph image quiet currently
stillbirth: stillborn | death pregnancy
stillborn: stillbirth | death baby
stillness: calm quiet silence
stilted: unnatural
stimulant: drug amphetamine caffeine | adhd
stimulate: boost encourage promote spur activate foster drive | growth economy stimulus incentive invest
stimulation: activation arousal stimulus | brain nerve therapy electrical
stimulator: implant nerve | electrical device
stimulus: boost incentive rescue aid package | economic recovery spending government fiscal economy
sting: bite hurt undercover trap operation | insect bee police allergic
stingy: mean
stint: period spell tenure term time | year
stipend: allowance grant pay payment | month scholarship
stipulate: specify require
stir: provoke arouse mix | debate controversy reaction
stock: share equity inventory supply security carry | exchange investor nasdaq shareholder trade listing warehouse goods price
stockbroker: broker dealer securities trader | share
stockholder: shareholder investor owner | share dividend meeting vote stock equity
stocking: inventory hosiery sock | fish store shelf tight
stockist: retailer store dealer | product
stockmarket: exchange bourse equities index | share
stockpile: reserve store hoard inventory supply stock | build
stocktake: inventory count review | store
stockyard:  | cattle livestock
stoic: resilient uncomplaining | calm
stoke: fuel
stolen: theft missing robbed | goods
stolid: calm impassive
stomach: abdomen gut belly gastric abdominal | digestive pain cancer intestine ulcer
stone: rock gem granite marble boulder | quarry building kidney diamond brick pound
stonemason: stone
stonework: stone
stop: end halt cease prevent discontinue quit suspend block close terminate station call withdraw | ban finish cancel avoid cessation bus
stopgap: temporary interim short | measure
stopover: layover stop break | flight
stopwatch: time | second
storage: warehouse store depot warehousing repository | capacity battery memory data tank gigabyte disk cloud
store: shop outlet retailer keep save supermarket branch location stock | retail storage customer open
storefront: shop store | street location online
storehouse: warehouse storage
storey: floor story level | building
storm: hurricane cyclone typhoon tornado tempest blizzard weather wind gale | rain flood damage thunder
stormily: storm
stormwater: drain runoff flood drainage | sewer rain
stormy: windy storm | weather
story: tale narrative account article report history floor storey level | book news novel film plot tell building
storyboard: film
storyline: plot story | character
storyteller: narrator | writer
storytelling: narrative
stout: beer ale porter | brewery pint brew
stove: cooker oven heater burner | kitchen cook gas wood appliance
stow: cargo store | ship
stowaway: hide plane | ship
straddle: span cross | border
straight: direct directly consecutive linear successive | line row
straightaway: immediately
straighten: align correct realign | tooth hair road
straightforward: simple easy clear
straightforwardly: simply
strain: pressure stress injury variant burden tension | virus muscle bacteria load
strained: tense stretched injured | relation muscle budget
strait: channel hormuz | sea ship
strand: thread fibre trap | dna programme part
stranded: stuck | trapped
strange: unusual odd peculiar bizarre weird | mysterious
stranger: outsider unknown | people
strangle: kill choke murder | victim
straphanger: passenger subway | commuter
strapped: short lacking poor cash
strategic: planned key important longterm | strategy partnership
strategically: important
strategist: analyst planner adviser | chief strategy
strategy: plan approach policy roadmap blueprint tactic programme way method | goal vision strategic objective initiative growth
straw: hay stem | plastic drink crop bale
strawberry: fruit berry
stray: lost abandoned homeless wander | dog animal shelter cat
streak: run series string | win victory record unbeaten
stream: river broadcast flow brook creek watch | video online netflix live music platform water
streamed:  | broadcast online
streamer: gamer netflix platform | twitch
streaming: broadcast online stream netflix | netflix video stream watch service music
streamline: simplify efficient | process
streamlined: simplified efficient
street: road avenue lane boulevard thoroughfare | address city pavement traffic pedestrian
streetcar: tram trolley light | line
streetcleaning: sweep litter | council
streetlight: lamp light lighting led | city
streetscape: street
strength: power force robustness resilience asset muscle | strong advantage capability growth durable
strengthen: reinforce bolster boost enhance fortify consolidate tighten improve | strong expand support increase deepen position
strenuous: hard
strep: throat bacteria
stress: emphasise pressure strain anxiety underline highlight tension emphasize | mental burnout health worry depression
stretch: extend span section expand period distance long | mile kilometre length road
stretcher: injured | ambulance
strew: scatter litter
strict: rigorous stringent tough rigid severe tight | rule regulation law limit
strictly: rigorously exclusively absolutely solely | prohibit rule
stride: progress advance step | improve walk
strike: walkout stoppage attack hit industrial reach exercise agree | union worker pay dispute agreement protest goal picket earthquake ballot price option
strikebreaker: replacement strike | union
striker: forward scorer worker union picket | goal team walkout
striking: remarkable impressive stunning dramatic | worker strike design notable bold
strikingly: remarkably
string: series chain succession sequence row | quartet violin instrument orchestra rope
stringent: strict rigorous tight
stringently: strictly
strip: remove deprive band revoke | title airport land comic cartoon
strive: aim endeavour seek attempt aspire work try | effort commitment goal achieve
stroke: brain haemorrhage cerebrovascular | patient heart swimming hospital swimmer cardiovascular clot hemorrhage ischemic
stroller: pram pushchair | baby
strong: robust powerful solid sturdy tough durable healthy firm strength | growth good high record resilient
stronger: better
strongest: best
strongly: firmly heavily highly vigorously | support oppose recommend urge
structural: constructional organisational architectural | building reform engineer structure foundation
structurally: structural structure | building
structure: framework organisation building composition form construct construction system | bridge organise architecture hierarchy
structured: organised planned formal systematic | programme framework finance
struggle: fight battle difficulty strive effort suffer | problem difficult hardship challenge conflict loss
struggling: ailing troubled
stubble: straw | field
stubborn: persistent obstinate resistant | problem inflation
stubbornly: persistently obstinately | inflation high
stucco: plaster facade | house
stuck: stranded trapped
student: pupil learner undergraduate graduate scholar schoolchild | university school college education class course enrol campus enroll
studied: examined learned | researched investigated
studio: workshop atelier filmmaker apartment flat | film artist record recording production music room
studious: student | hardworking
study: research analysis investigation survey examine trial analyse paper report learn investigate experiment review | university student researcher journal finding scientist degree course publish
studying: examine | research investigate
stuff: material thing fill item goods
stuffy: formal
stumble: falter trip fall | struggle mistake
stump: wicket baffle campaign | cricket tree
stunned: shocked surprised amazed
stunning: amazing beautiful
stunningly: amazingly
stunt: action | publicity
stuntman: action | film
stupendous: amazing
stupid: foolish senseless silly | reckless
stupidity: folly foolishness
sturdily: strong
sturdy: robust durable strong solid tough | rugged
stutter: stammer | speech
style: design fashion manner genre approach look | trend brand architecture type
stylish: chic elegant fashionable
stylist: hairdresser designer | fashion salon
stymie: prevent hamper
styrofoam: foam | plastic
suave: charming
sub: substitute reserve submarine
subassembly: part | component
subcontract: outsource contractor | work
subcontractor: supplier trade builder | work pay
subcutaneous: injection skin | under
subdivision: division development unit branch housing lots | lot home subsidiary estate
subdued: weak muted sluggish quiet restrained | demand market low
subeditor: editor
subgroup: patient group
subject: topic theme matter issue course discipline | participant condition content approval patient study pending
subjective: personal opinion | bias view judgement
sublease: sublet rent | space
sublet: sublease rent | apartment
sublicense: license
sublime: superb magnificent
sublimely: beautiful
submarine: underwater vessel sub undersea | navy nuclear boat cable fleet
submission: application entry filing proposal bid | deadline submit file document
submit: file present lodge apply enter propose tender send hand | application proposal deadline submission approval entry
suborbital:  | space flight
subordinate: junior inferior subsidiary under report | debt rank employee note manager
subpar: poor
subpoena: summons order | document
subprime: poor risky | mortgage loan
subs: substitute reserve
subscribe: join register | subscription subscriber
subscriber: customer user member subscription | million service
subscription: membership fee subscriber plan subscribe monthly recurring | month annual revenue
subsea: undersea underwater submarine | cable
subsection: clause paragraph section provision | act
subsequent: later following next ensuing succeeding | after future
subsequently: later afterwards then
subservient: obedient
subsidiary: unit arm division affiliate company daughter | owned wholly
subsidise: subsidize fund support | government
subsidised: supported funded
subsidize: fund support finance underwrite sponsor subsidise | subsidy grant government cost aid affordable
subsidized: supported funded
subsidy: grant aid support funding incentive handout | government
subsistence: survival livelihood | allowance
substance: material chemical compound drug matter | abuse addiction hazardous toxic
substandard: poor
substantial: significant considerable large major sizeable big | increase amount material
substantially: significantly considerably greatly largely | increase reduce
substantiate: prove verify support
substation: transformer electricity grid power | electric
substitute: replacement alternative replace swap standin | player change instead bench teacher
subsystem: component module | system
subtenant: sublease | space
subtitle: caption translation
subtle: slight delicate fine understated | small
subtract: deduct remove minus | less
suburb: outskirts suburban district neighbourhood town | city residential resident house
suburban: outlying residential suburb | city area commuter
suburbanite: resident suburb
suburbia: suburbs residential suburb | life
subversive: rebel
subway: metro underground tube train | station
succeed: replace follow achieve triumph prosper take | successor success win takeover appoint accomplish retire
success: achievement triumph victory accomplishment win breakthrough | record result award successful hit popular
successful: winning prosperous effective thriving profitable success achieved | achieve result win
successfully: effectively well | complete achieve success win
succession: series row sequence inheritance successor replacement transition | replace heir plan ceo
successive: consecutive straight sequential running | row year quarter
successor: replacement heir next | appoint replace succeed follow new
succinct: brief
succinctly: briefly
suck: draw vacuum
sudanese: sudan
sudden: abrupt unexpected rapid | surprise cardiac
suddenly: abruptly unexpectedly | quickly
sue: lawsuit litigate litigation prosecute suit court | complaint claim plaintiff legal file damages infringement
suffer: experience sustain endure undergo incur struggle | patient pain loss injury victim illness affect
sufferer: patient victim | disease
suffering: pain hardship distress misery agony | victim patient humanitarian illness
sufficient: enough adequate ample | meet supply satisfactory
sufficiently: adequately enough
suffrage: vote right | woman women
suffragette: women vote | movement
suffragist: vote | women
sugar: sweetener glucose sucrose | diabetes cane sweet beet calorie obesity drink
sugarcane: sugar | ethanol
suggest: propose recommend indicate imply show advise hint | study evidence suggestion idea
suggestion: proposal idea recommendation advice hint | feedback propose
suicide: death die kill | prevention mental crisis hotline bomb
suit: lawsuit fit match litigation outfit befit case claim | court file legal jacket clothing plaintiff tailor
suitable: appropriate fit proper eligible
suitably: appropriately
suitcase: luggage baggage bag case | travel airline passenger
suite: set package collection range room apartment | software hotel product bedroom application
suited: suitable appropriate fit ideal | match
suitor: bidder buyer acquirer | offer takeover
sukuk: islamic bond | issue
sullen: unhappy
sulphur: sulfur emission | fuel
sultry: hot
sum: amount total figure money payment | million pay price
summarize: outline recap review | summary brief overview report
summary: overview outline abstract synopsis digest recap | brief report highlight conclusion
summat: something
summer: season midsummer | june july august holiday vacation spring
summertime: summer | june
summit: meeting conference peak talks leaders | leader
summon: call order subpoena convene | court appear witness hearing
summons: order citation subpoena | court
sumptuous: luxurious
sun: solar sunshine sunlight | star planet energy tan skin ultraviolet
sunbed: beach
sunday: weekend sabbath | day
sundown: sunset dusk evening | night time
sunglasses: eyewear shades glasses
sunlight: sunshine daylight sun solar | vitamin ray light energy
sunlit: bright
sunny: bright sun | weather
sunrise: new emerging dawn morning | industry time
sunscreen: spf lotion sun protect | skin
sunseeker: tourist
sunset: dusk evening expire | end time
sunshine: sun hour | state
super: superb great | bowl league large
superalloy: alloy
superannuation: pension retirement | fund australia
superb: excellent outstanding magnificent exceptional wonderful | great
superbly: excellently
superbowl: football
superbug: resistant bacteria | antibiotic mrsa
supercapacitor: battery
supercar: car ferrari lamborghini | horsepower
supercharge: boost accelerate | growth
supercomputer: computer computing | petaflop exascale
superconducting: superconductor | magnet
superconductor: superconducting
superfast: quick | broadband
superficial: shallow
superfluous: unnecessary
superhero: marvel comic hero
superintendent: head director chief principal manager | school district police
superior: better higher finer premium boss manager | quality excellent court top officer
superiority: advantage dominance supremacy | better lead trial
superlative: best
supermarket: grocery grocer store retailer hypermarket shop | food chain
supernatural: paranormal ghost | magic horror mystery
supernova: star | explosion
superpower: america china | world
supersede: replace succeed
supersonic: fast hypersonic sound speed concorde mach | aircraft jet
superstar: celebrity star | famous singer
superstition: belief myth | luck
superstore: shop retailer hypermarket large | store
supervise: oversee manage monitor direct control | supervisor regulator oversight inspect responsible worker
supervision: oversight management control monitoring surveillance | regulator supervisor authority responsible
supervisor: manager boss overseer foreman | report worker
supper: dinner meal | food evening restaurant
supperclub: restaurant
supplant: replace displace
supplement: addition complement augment extra additional | vitamin dietary magazine nutrition pill add
supplementation: supplement | vitamin
supplier: vendor provider manufacturer contractor source | supply
supply: provide deliver provision furnish equip delivery stock sell | supplier contract chain source shortage distribution inventory
support: back help assist aid backing assistance endorse sponsor fund sustain advocate boost | donate grant finance facilitate service funding
supporter: backer fan donor advocate
supportive: helpful encouraging favourable sympathetic | support back
supportively: helpful
suppose: assume believe think presume expect | guess
supposed: alleged intended expected presumed | assume
supposedly: allegedly reportedly | claim
suppository: rectal
suppress: inhibit restrain curb stifle quell censor | reduce control prevent block
supreme: highest top ultimate | court justice judge
supremo: boss chief head leader | company
surcharge: fee charge extra levy additional supplement | fuel
sure: certain confident guaranteed | ensure secure
surely: certainly definitely | undoubtedly
surety: guarantee bond | bail
surf: wave
surface: exterior emerge face top area size | road ground coating layer square
surfboard: surf
surfing: surf wave | beach
surge: soar jump rise increase spike rocket leap climb | percent wave demand sharp growth record
surgeon: doctor physician surgery | operation hospital operate medical transplant
surgery: operation procedure surgical operate | surgeon clinic
surgical: surgery operation operating | surgeon
surgically: surgery operation
surly: unfriendly
surmountable: overcome
surname: name | family
surpass: exceed beat top outperform overtake outstrip | record more higher expectation
surplus: excess oversupply extra glut profit leftover black power | budget trade spare grid
surprise: shock unexpected astonish amaze | sudden stun
surprised: amazed shocked astonished stunned | unexpected
surprising: unexpected astonishing remarkable | surprise
surprisingly: unexpectedly remarkably | surprise
surreal: strange | art
surrender: yield relinquish capitulate submit cede cancel forfeit | police custody give policy
surrogate: substitute deputy mother | campaign pregnancy
surround: encircle enclose envelop | around area near fence
surrounding: nearby neighbouring adjacent local | area around vicinity region
surroundings: environment setting vicinity | area neighbourhood location
surveil: monitor watch | police
surveillance: monitoring observation cctv spying watching | camera
survey: poll questionnaire study census research review | respondent percent find result interview conduct sample
surveyed: polled asked | questioned interviewed respondent
surveyor: valuer inspector survey | property
survival: life existence | survive rate patient median endurance
survive: live endure withstand outlive | survivor survival rescue escape
surviving: remaining survivor | survive
survivor: sufferer | survive cancer rescue abuse disaster patient
susceptible: vulnerable prone sensitive
sushi: japanese fish | restaurant
suspect: accused believe defendant culprit alleged perpetrator | police arrest charge crime suspicion custody
suspend: halt pause stop postpone freeze interrupt ban | suspension temporary cease discontinue
suspended: halted paused postponed banned deferred probation | sentence temporary
suspension: halt pause ban freeze moratorium stoppage | temporary disciplinary match vehicle
suspicion: distrust doubt mistrust investigation suspect | arrest police
suspicious: suspect suspicion | doubt
suspiciously: doubt
sustain: maintain support continue suffer preserve uphold | injury growth sustainable keep
sustainability: sustainable environmental green esg responsible | carbon report
sustainable: sustainability green renewable ecofriendly environmental responsible | product
sustained: continuous
sustenance: food nourishment
suv: crossover vehicle car jeep | model
svp: vice senior executive president | appointed
swab: test | sample nasal
swallow: ingest absorb consume acquire takeover | throat pill eat bird company
swallowing: swallow | dysphagia throat
swamp: marsh wetland flood overwhelm | water bog alligator
swansong: farewell | last
swap: exchange trade switch | debt rate replace
swarm: crowd group | drone bee insect
swat: police armed | team
swathe: large area part many | country
sway: influence persuade | voter control
swear: vow pledge promise | oath inaugurate office president
sweat: perspire perspiration | exercise skin heat
sweater: jumper pullover
sweatshirt: hoodie jumper | clothing
sweatshop: factory labour exploitation | worker
sweden: swedish scandinavia | stockholm nordic
swedish: sweden scandinavian nordic | stockholm
sweep: win clean victory | election award crackdown search broom
sweeping: wide extensive
sweepstake: lottery | prize
sweepstakes: giveaway contest lottery prize | enter winner
sweet: sugary candy confectionery dessert | sugar chocolate honey
sweetcorn: corn | maize
sweeten: improve raise increase | offer bid
sweetener: sugar incentive bonus improvement | deal
sweetheart: lover partner | valentine deal love
sweetly: nice
sweets: candy confectionery
swell: grow increase rise expand inflate | number wave
swelling: inflammation edema
swerve: veer turn | crash driver car
swift: quick rapid fast prompt speedy payment transfer bank | immediate action network
swiftly: quickly rapidly promptly fast | immediately
swill: drink
swim: swimmer bathe dive swimming | pool lap water olympic beach lifeguard
swimmer: swimming swim | pool freestyle
swimming: swim swimmer pool
swimsuit: swimwear bikini
swimwear: swimsuit bikini
swindle: cheat defraud fraud con scam | money
swindler: fraudster conman cheat | victim
swine: pig | hog pork
swing: shift fluctuate turn move change | loss profit golf vote
swingeing: severe large | cut
swingman: basketball
swipe: touch | card
swirl: spin whirl
swish: luxury
swiss: switzerland helvetic | zurich geneva franc bern
switch: change move shift transfer convert replace | transition electricity button network migrate
switchgear: electrical grid | abb
swollen: inflammation
swoop: raid dive acquisition buy | police takeover bid
sword: blade weapon | knife fencing
sworn: oath affidavit | testimony
syllabi: curriculum | course
syllable: sound unit | word language pronounce
syllabus: curriculum course | exam
symbol: emblem logo sign icon | mark represent flag ticker
symbolic: emblematic representative token | gesture symbol
symbolically: symbol
symbolize: represent signify embody mean | symbol
symmetric: symmetrical balanced | equal
symmetry: balance harmony | proportion
sympathetic: compassionate supportive understanding | sympathy
sympathetically: kind
sympathy: condolence compassion pity support | family victim death mourn
symphonic: orchestral classical | symphony orchestra music concert
symphony: orchestra philharmonic | concert music composer conductor
symposia: conference
symposium: conference forum seminar meeting | speaker
symptom: sign indication effect | fever pain patient disease cough illness diagnose condition
symptomatic: symptom | sick
synagogue: jewish | rabbi worship
synapse: brain | nerve
syndicate: consortium group lender banks lloyds insurer | loan london
syndicated: group bank consortium | loan broadcast newspaper
syndrome: disorder condition | disease symptom
synergies: savings efficiencies benefits | cost merger
synergy: saving efficiency benefit | cost merger combination
syngas: hydrogen gas | plant
synopsis: summary outline | plot
synthesis: combination production | chemical compound
synthesise:  | make create
synthesize: combine produce
synthetic: artificial manmade | fibre plastic drug chemical fabric
syphilis: sexually | infection
syringe: needle injection | inject shot
syrup: liquid sweet | cough
system: platform technology network solution method structure framework | software process device infrastructure scheme
systematic: methodical
systematically: methodically
systemic: whole | widespread
systolic: blood | pressure
table: submit present chart league | motion furniture rank standing desk proposal
tablet: ipad pill device | screen drug
tableware:  | crockery plate
tabloid: newspaper | paper
tachycardia: heart fast | arrhythmia
tacit: implied
tackle: address confront combat fight handle
tacky: tasteless
taco: burrito mexican | restaurant
tactful: polite
tactic: strategy method approach
tactical: strategic
tactics: strategy method approach
tactual: touch tactile
tad: little slightly
taekwondo: martial | sport
tag: label mark | price electronic name identify
tagline: slogan motto | brand
tail: rear end | aircraft animal
tailback: queue traffic | mile football
tailgate: boot | truck party football
tailings: waste dam mine
tailor: customise adapt personalise bespoke design | custom individual suit specific clothing
tailored: custom bespoke personalized customized adapted
tailspin: plunge decline collapse | share
tailwind: boost benefit support | demand growth
takaful: islamic insurance | malaysia
take: capture seize accept carry bring require last grab | hour receive win duration acquire minute assume undertake adopt need takes
takeaway: takeout food lesson
takehome: net pay wage | salary
takeoff: departure launch liftoff | runway plane
takeout: takeaway food acquisition | restaurant
takeover: acquisition buyout purchase merger acquire buy bid assume succeed | deal offer role
takeunder: low bid | price
taking: revenue sale income | box
takings: revenue sales receipts proceeds gross | box office
tale: story narrative fable | book novel fairy
talent: skill ability gift aptitude staff employee gifted | artist recruit workforce star young
talk: speak discuss conversation discussion lecture negotiation speech dialogue | meeting interview say negotiate communicate presentation deal speaker
talkshow: host | television
talktime: battery
tall: high height towering metres feet storey | metre foot skyscraper tower building
tallest: highest height | building tower
tally: count total score number sum | vote
tame: pet
tamper: interfere alter | evidence
tampon: menstrual | period sanitary
tangent: line touch | angle
tangible: real physical concrete asset | book
tangled: complicated entangled | net
tango: dance
tank: reservoir container vessel | fuel water armoured army storage litre military vehicle aquarium plunge collapse share
tanker: ship vessel truck oil | crude
tanks:  | storage armored
tantalizing: tempting
tantamount: equal equivalent
tap: access exploit use faucet harness | water phone utilise market
tapa:  | spanish restaurant
tape: record video cassette | recording film adhesive measure
taper: reduce slow decrease | bond
tapestry: textile
tapeworm: parasite worm
tapping: wiretap listen | phone
taproom:  | brewery pub beer
tardy: late
target: goal aim objective focus intend plan | market forecast reach audience ambition customer
tariff: duty tax levy rate charge price import | trade percent
tariffs: duties taxes import | trade
tarmac: runway asphalt road | airport lay
taser: stun shock | police
task: job duty assignment work mission | force responsibility role project charge
taskbar: windows
taskforce: group committee team panel | government
taskmaster: boss strict | manager
taste: flavour palate preference sample flavor | food wine sweet delicious
tasteful: elegant
tasteless: bland
taster: judge
tasting: taste sample | wine
tasty: delicious flavorful | taste
tattered: torn ragged
tattoo: ink body | artist
taunt: mock insult bully | abuse
taut: tight tense
tavern: bar pub inn
tax: levy duty tariff excise vat | income rate government treasury fiscal customs exemption
taxable: chargeable income liable | profit
taxi: cab minicab rideshare uber lyft | driver car passenger ride fare licence
taxicab: taxi cab | driver
taxiway: runway | airport
taxman: hmrc irs revenue | pay
taxonomy: classification | class
taxpayer: public citizen government | tax money fund cost
tea: beverage brew drink | leaf cup plantation
teabag: tea
teach: educate instruct train coach lecture tutor professor explain | teacher faculty lesson school class learn curriculum lecturer university
teacher: educator instructor tutor lecturer professor schoolteacher | school classroom teach education faculty union
teaching: instruction education tuition pedagogy training doctrine | teacher school classroom lesson
team: squad group crew side staff unit club employees | player member coach colleague department partner collaborate
teammate: colleague player
teamster: trucker driver union | worker labor strike
tear: rip break split | crying gas demolish damage injury
tearful: crying
teargas: riot crowd | police
tears: crying weep | emotion
tease: preview
teaser: preview trailer | launch
tech: technology technical | digital software firm
techie:  | engineer programmer expert
technical: technological engineering specialist | technology expert skill support
technically: strictly
technician: engineer mechanic specialist | lab repair
technique: method approach procedure process technology way | skill tool develop use
technological: technical technology digital | innovation advance
technologically: technical
technologist: engineer | expert
technology: tech innovation system solution platform equipment | digital software device computer engineering tool product
techy: technical | engineer programmer
tedious: boring
teen: teenager adolescent youth young | age student
teenage: adolescent youth | teenager
teenager: teen adolescent youth youngster | young age student boy girl
teens: teenager adolescent youth
teeny: tiny
teeth: dental
telco: telecom carrier operator | network mobile
telecast: broadcast air | tv live
telecaster: broadcaster
telecom: telecommunications telco carrier communications phone | network mobile operator
telecommunications: telecom telco communications | network mobile
telecommute: remote home telework | employee
teleconference: call webcast conference | dial number
telegraph: wire cable | newspaper pole message
telehealth: telemedicine virtual remote | doctor patient video
telemarketing: call phone | robocall
telematics: vehicle | data tracking
telemedicine: telehealth virtual remote | doctor patient
telemetry: data | monitoring
telenovela: soap drama | latin
telephone: phone call telecom mobile dial | number contact line hotline
telescope: observatory | nasa star astronomy
telethon: fundraiser fundraising | charity
televise: broadcast air | tv
televised: broadcast aired | shown tv
television: tv broadcast broadcaster channel telly | screen network programme show viewer series
telework: remote telecommute wfh | home
teleworking:  | remote home
tell: inform say advise notify announce reveal disclose explain brief | story statement describe comment
teller: bank cashier clerk | branch
telly: television tv
telomere: chromosome | aging
temp: temporary agency temperature degrees | worker high
temper: moderate ease soften | anger
temperate: mild
temperature: heat degree warmth celsius fahrenheit | climate cold fever thermometer warm weather record
temping: agency temporary | work
temple: shrine monastery pagoda | worship religious buddhist archaeological
temporarily: briefly provisionally | suspend interim pending closure
temporary: interim provisional acting transitional short contract | suspend period worker
tempt: attract entice lure | offer
temptation: lure attraction
tempting: attractive
ten: decade dozen
tenable: defensible
tenacious: persistent
tenacity: persistence
tenancy: lease occupancy rental rent | tenant agreement
tenant: renter lessee occupant occupier | lease rent
tend: incline care | trend likely usually
tendency: trend inclination propensity | likely
tender: bid procurement offer solicitation bidding auction | proposal submit bidder quotation
tenderloin:  | beef pork
tendon: ligament achilles | injury
tenement: apartment building block | glasgow
tenfold: ten times
tenner: ten pound note | cost
tennis: racket grand | match player
tenor: maturity term length | loan bond
tense: nervous
tension: strain friction conflict stress hostility | crisis dispute border
tent: marquee canopy shelter | camp camping festival outdoor
tentative: provisional preliminary initial | agreement uncertain
tenth: tithe decile | percent ten anniversary
tenuous: weak
tenure: term period stint time service employment office | serve year professor
tenured: permanent | professor
tepid: weak
tequila: spirit liquor agave
terabit:  | speed data
terabyte: tb storage | data
terawatt: power energy | hour
term: period condition duration mandate semester word tenure spell length years | contract year agreement office expire
terminal: station fatal airport incurable gate port hub building | ill container
terminally: dying fatal | ill
terminate: end cancel stop discontinue dismiss rescind | termination contract agreement fire expire employment
termination: ending end cancellation dismissal terminate firing | contract employment
terminology: vocabulary language word
terminus: station end last | line
terms: condition price provision | deal agreement undisclosed contract
terrace: patio balcony deck row | house
terraced: row house | victorian
terrain: ground land landscape
terrible: horrific awful dreadful appalling devastating | tragic tragedy bad
terribly: extremely badly deeply | sad
terrific: great excellent fantastic wonderful
terrified: afraid scared
terrifying: frightening scary
territory: region area land jurisdiction market zone | country border province exclusive
terror: terrorism terrorist extremist fear | attack bomb security threat
terrorism: terror extremism terrorist | attack
terrorist: extremist militant terrorism | attack
terse: brief
test: trial examination exam check assess evaluate pilot experiment | result laboratory sample screening quality diagnose verify
testicular: testis men | cancer
testify: witness evidence testimony speak | court hearing trial committee oath
testimonial: review recommendation | customer
testimony: evidence statement witness deposition | court testify hearing trial
testing: examination trial screening evaluation assessment | laboratory test sample diagnostic quality
testmatch: cricket
testosterone: hormone | male
tetanus: vaccine lockjaw
tetrathlon: athletics
teu: container capacity twenty | ship
texas: texan southwest | dallas houston austin
text: message wording document sms | book word phone write
textbook: book course schoolbook | publisher
textile: fabric cloth clothing garment | cotton fashion apparel mill yarn
texting:  | message sms
texture: feel consistency | surface food
thai: thailand
thalassemia: blood anemia | beta
thank: appreciate gratitude grateful acknowledge | appreciation recognise tribute
thankful: grateful appreciate thank
thankfully: fortunately
thankless: unrewarding
thanks: gratitude appreciation acknowledgement | thank grateful
thanksgiving: holiday november turkey | travel
thatch: roof straw | cottage
thaw: melt defrost ice | improve relation permafrost
theater: playhouse stage auditorium cinema | drama play performance actor musical audience
theatre: playhouse stage auditorium theater venue | drama play performance actor musical audience surgery
theatrical: dramatic stage | cinema theatre
theft: stealing stolen steal larceny robbery | identity
thematic: topic theme
theme: topic subject motif | park focus conference
themed: theme
themepark: ride attraction | disney
theologian: cleric scholar | church religious theology
theological: religious divine | church theology seminary
theology: religion divinity | church seminary faith
theorem: proposition proof | mathematics mathematician
theoretical: hypothetical conceptual abstract | physics theory model
theorise: theorize | suggest
theorist: physicist | thinker
theorize: suggest hypothesize
theory: hypothesis model concept idea explanation | scientist physics research explain
therapeutic: healing medicinal treatment curative medicine | therapy drug patient clinical
therapist: counsellor psychologist clinician | therapy patient treatment mental
therapy: treatment drug medication counselling medicine procedure | patient clinical cure gene cancer disease
thereabout: approximately
thereabouts: about approximately around | near
thereafter: afterwards subsequently then later
thereby: thus therefore
therefore: thus consequently hence accordingly | result because
therein: inside
thermal: heat heating coal | temperature power insulation energy plant
thermocouple: sensor thermometer probe | temperature measure
thermometer: temperature thermal | fever measure degree
thermoplastic: plastic
thermostat: temperature heating | smart
thesis: dissertation paper | phd
thespian: actor
thick: dense heavy thickness millimetres | centimetre millimetre deep
thickness: thick depth width | millimeter
thief: robber burglar shoplifter stealer crook steal | theft police stolen robbery jewel
thieving: theft stealing robbery | burglary
thigh: leg hamstring | injury muscle
thin: slim slender lean fine thickness millimetres | layer lightweight light
thing: item object matter | product feature stuff issue
things: item object matter stuff belonging | product
think: believe consider feel expect reckon view comment regard estimate anticipate predict assess | opinion idea thought say
thinking: thought reasoning idea view | opinion strategy
thinktank: institute | policy research
third: bronze tertiary
thirst: thirsty drink | water
thirty: half month | minute day anniversary
thirtysomething: young
thorny: difficult
thorough: comprehensive detailed rigorous extensive full exhaustive | review investigation careful
thoroughbred: horse | racing
thoroughfare: road street | main
thoroughly: fully carefully completely extensively rigorously | detailed
thought: idea opinion consideration view | think belief condolence
thoughtful: considerate
thoughtfully: carefully considerately
thoughtless: careless
thousand: grand k | hundred
thousands:  | number people
thrash: beat defeat
thread: yarn fibre string | cotton sewing conversation
threadbare: worn
threadworm: worm | parasite
threat: danger risk hazard menace warning | attack security terror cyber threaten
threaten: endanger jeopardise menace risk | threat warn danger
threatening: menacing intimidating | threat
threefold: triple three times | increase
threesome: three
threshold: limit level minimum ceiling floor | exceed percent income
thrift: savings bank loan | institution secondhand saving
thrifty: frugal budget cheap saving | shopper
thrill: excite delight excitement | ride rollercoaster proud
thrilled: excited delighted pleased happy
thriller: suspense crime | film novel
thrilling: exciting
thrive: flourish prosper grow succeed
thriving: flourishing prosperous successful booming growing | business
throat: neck larynx | sore cancer swallow voice
thrombosis: clot blood | vein
throne: king queen crown monarch | succeed
throttle: choke slow restrict | engine speed
through: via by across throughout | until route
throughput: capacity volume output processing | terminal
throw: toss hurl cast pitch | javelin discus ball
throwdown: contest
thrown: tossed
thrust: push propulsion force | engine rocket power
thruster: rocket | engine
thruway: highway | toll
thug: criminal violent gangster | attack
thumb: finger digit | hand injury
thump: beat hit defeat
thunder: storm lightning | weather
thunderous: loud
thunderstorm: storm lightning | severe
thus: therefore consequently hence
thwart: foil prevent stop block frustrate | attack plot
thyroglobulin: protein antigen | thyroid cancer marker
thyroid: gland hormone | cancer endocrine
thyroidectomy: thyroid surgery | removal
thyroxine: hormone thyroid levothyroxine | drug tablet
tic: tourette twitch
tick: mark insect check | box lyme
ticker: symbol code stock trading | nasdaq nyse
ticket: pass admission entry fare seat citation fine | price buy speeding
ticketholder: ticket attendee
ticketing: ticket box
ticklish: difficult
tidal: sea wave marine | energy
tide: tidal wave | sea coast flood current trend
tideway: river thames | tunnel
tie: link draw connect bind bond equal | relationship partnership match cooperation
tiebreak: tennis
tier: level category class rank | top premium
tieup: partnership alliance tie agreement collaboration | partner company
tiff: dispute
tiger: animal cat | zoo wildlife
tight: strict narrow limited close tense | budget deadline schedule supply
tighten: strengthen toughen restrict harden raise reduce squeeze | strict control restriction security rule regulation policy
tightfisted: frugal | money
tightly: closely
tiktok: video social bytedance
tile: ceramic flooring
tiler: tile
tiling: floor bathroom tile | wall
till: until register checkout | cash
tillage: soil | plough
tilt: lean incline | angle bias
timber: wood lumber log | forest tree forestry sawmill frame
timberland: forest acres | own
time: period duration date hour schedule moment when clock | minute day deadline year long et
timeframe: period timeline schedule deadline | expect
timeless: classic
timeline: schedule timeframe date dates deadline plan phases | project
timely: prompt punctual opportune | deadline time
timeout: pause
timepiece: watch | clock
times: occasion period often frequency schedule | newspaper fold multiple hours
timescale: timeframe period schedule deadline | expect
timeserver: lazy | job
timeshare: vacation ownership | resort
timesheet: hours record | worker
timestamp: date
timetable: schedule timeline times calendar | train
timid: cautious weak shy | growth
timing: schedule date timetable | time clock expect
tin: can metal | container food mine
tincture: herbal | extract
tinned: canned | tin food
tinnitus: ringing | ear
tiny: small minute miniature microscopic little | size nano
tip: advice suggestion hint gratuity information | guide police waste
tipoff: information clue | police
tipped: expected predicted forecast favourite | win
tipple: drink alcohol
tire: tyre fatigue | car rubber vehicle
tired: exhausted fatigued weary | fatigue sleep
tiredness: fatigue exhaustion sleepiness | sleep
tireless: energetic
tirelessly: constantly
tiresome: boring
tissue: cell paper organ | sample biopsy transplant muscle
titan: giant leader tycoon | industry
titanic: huge
titanium: metal
titer: concentration level | antibody
title: championship name crown heading trophy position role job rank entitled titled called | book win deed champion executive
titled: entitled called
titleholder: champion
toast: celebrate drink | bread breakfast champagne
toaster:  | kitchen appliance
tobacco: cigarette smoking cigar nicotine vaping | smoker
toboggan: sled
today: currently now current day announce | present date
toddler: infant child baby preschooler | age
toe: foot digit | injury
toffee: candy sweet
together: jointly collaboratively collectively | partnership cooperate combine unite joint
toggle: switch
toil: work
toilet: lavatory restroom bathroom washroom loo wc | sanitation hygiene public
toiletry:  | soap shampoo cosmetic
token: coin crypto voucher cryptocurrency small symbolic | symbol payment
tolerability: tolerated | effect
tolerable: tolerated tolerability acceptable | dose safe
tolerance: acceptance tolerant | respect
tolerant: resistant accepting | drought tolerance
tolerate: accept permit allow endure | tolerance
tolerated: safe tolerability | drug
toll: fee charge casualties number road bridge cost | death highway
tollbooth: plaza payment | highway
tollway: highway road | texas
tomato: fruit vegetable sauce | crop sauce
tomb: grave burial mausoleum | archaeologist ancient cemetery
tomorrow: future next day | date
ton: tonne weight heavy | kilogram cargo
tonal: harmonic tone | music colour
tone: mood sound | voice colour
tongue: language lingual | mouth taste
tonight: evening night | today
tonnage: weight ton cargo capacity | vessel
tonne: ton weight metric
tonnes: weight tons heavy | produce
tons: tonne weight tonnes | metric lot
tonsil: throat tonsillitis
tonsillitis: throat tonsil
tony: award | theater broadway
tool: instrument device equipment implement utensil software utility | technology solution resource app use
toolbar: menu
toolbox: tool
tooling: tool | mould
toolkit: tool | resource guide
toolmaker: tool
toolset: tool
tooth: dental teeth | dentist decay implant
toothbrush: dental oral
toothpaste: dental oral
top: lead highest best exceed leading head first surpass | rank number maximum peak summit
topdog: leader
topic: subject theme issue matter | discuss agenda
topical: cream gel | skin ointment current
topline: revenue sales turnover | results growth
topmost: highest
topple: overthrow oust beat overtake collapse | leader
topscorer: goal
topsoil: soil earth | erosion
topup: supplement additional extra increase | fund
torch: flashlight flame light
torn: ripped damaged divided | injury ligament
tornado: twister storm | wind damage
torpedo: destroy block
torque: power newton | engine
torrential: rain
torrid: hot
torso: body chest | sculpture
tort: negligence damages liability | law
tortfeasor: liable negligent | damage
tortuous: winding
torture: abuse cruelty mistreatment cruel | rights prisoner detention
tory: conservative british | party
toss: throw flip | coin
tot: child toddler
total: sum overall aggregate amount combined whole entire reach number | add full cumulative
totalling: amounting worth total | million
totally: completely entirely fully wholly | absolutely
tots: child toddler
touch: contact feel tap | screen affect hand tactile
touchdown: landing score arrive | football plane
touching: moving
touchpad: laptop
touchscreen: screen display | inch
touchup: makeup
touchy: sensitive
tough: difficult hard strict challenging harsh stringent robust | competition strong measure durable
tour: visit trip travel journey | tourist concert guide tourism date
touring: tour
tourism: tourist travel visitor hospitality | destination
tourist: visitor traveler holidaymaker vacationer sightseer | travel tourism
touristy: tourist
tournament: championship competition cup contest event | match win player final round league compete
tourniquet: bleeding
touroperator: travel
tout: promote praise boast sell advertise | benefit
tow: pull trailer haul | car
towel: cloth linen | cotton bath
tower: skyscraper building highrise spire block | mast floor storey crane
towerblock: apartment
towering: tall high
town: municipality city community borough village | resident mayor local council
townhall: meeting | city
townhome: townhouse house home rowhouse | bedroom
townhouse: townhome house home rowhouse terraced | bedroom
townie: resident
townscape: town
townsfolk:  | resident local people
township: town municipality community | ohio
townspeople:  | resident local people
towtruck: breakdown recovery | car
toxic: poisonous harmful hazardous | chemical
toxicity: poisonous harmful toxic | effect
toxicology: poison toxic | test
toxin: poison chemical toxic | algae venom
toy: doll game plaything | child
toymaker: toy lego mattel hasbro
toys:  | game doll
tpa: administrator claim | insurer
trace: track find locate detect | origin contact tracking
trachea: windpipe | airway
tracing: tracking detection | contact origin
track: monitor follow trace song circuit rail line railway | race path route athletics record train
tracklist: song
trackpad: laptop
trackside: race
tract: area land passage parcel | acre hectare urinary
traction: grip | momentum
tractor: vehicle machinery farm | trailer
trade: commerce business commercial deal exchange export buying | import tariff sell buy market stock union
trademark: brand logo registered name | intellectual registered infringement
trader: dealer merchant broker seller | market stock shop vendor
tradeshow: expo exhibition fair convention | booth exhibit
tradesman: plumber electrician craftsman | skill
trading: commerce dealing exchange | stock share
tradition: custom heritage practice ritual | culture history traditional
traditional: conventional classic customary heritage longstanding | tradition history culture
traditionalist: conservative purist
traditionally: historically
traffic: congestion transport vehicle flow smuggle trade illegal | road visitor car jam passenger volume drug
trafficker: smuggler dealer | drug
trafficking: smuggling trade illegal | drug human
tragedian: actor
tragedy: disaster catastrophe accident | death victim sad drama
tragic: sad terrible fatal devastating | death tragedy accident
tragically: sadly
trail: path track route footpath lag | hiking walk bike
trailblazer: pioneer leader innovator | first
trailblazing: pioneering innovative groundbreaking
trailer: preview teaser truck caravan | tow film camper
train: rail railway teach educate locomotive prepare | station passenger skill instruct carriage course
trained: qualified skilled educated prepared | certified instructor
trainee: intern student learner recruit apprentice | training program
traineeship: apprenticeship internship | young
trainer: coach instructor sneaker teacher | fitness
trainers: sneakers
training: education instruction apprenticeship course learning development teaching | skill workshop teach exercise programme program
trait: characteristic | feature quality
traitor: spy betrayer | treason
trajectory:  | path course
tram: streetcar trolley lightrail | line
tramline: track rail | city
tramp: hiker homeless ship | walk bulk
trample: crush stampede | crowd victim
tramway: tram rail line
trance: music hypnosis | dance dj
tranche: portion part installment instalment slice | loan fund note
tranquil: calm peaceful
tranquilizer: sedative calm
transact: trade conduct deal buy | business
transaction: deal acquisition sale purchase payment transfer | merger close
transatlantic: atlantic | flight
transborder: international foreign | trade
transceiver: radio | optical
transcript: text record | call
transdermal: patch skin
transducer: sensor converter | ultrasound signal
transfer: move transmit relocate shift handover transport assign wire payment conveyance change | ownership player relocation send money bus
transferable: movable | skill
transferred: moved
transform: change convert overhaul revolutionise reshape remake revamp | transformation renovate improve
transformation: change overhaul conversion transform
transformative: transform major
transformer: grid substation | power electrical
transfuse: blood transfusion
transfusion: blood | donor
transgender: trans lgbtq
transient: temporary
transistor: semiconductor | chip
transit: transport bus rail transportation subway | passenger public
transiting: passing
transition: shift change move conversion switchover handover succession green | process transfer successor energy period
transitory: temporary
translate: interpret convert render translation | language english
translation: interpretation version rendering | language translate translator
translator: interpreter | language
transmission: transfer spread broadcast broadcasting | gear electricity line infection grid virus gearbox power
transmit: send broadcast relay spread convey | signal data infection
transoceanic: cross sea | flight
transpacific: pacific | flight
transparency: openness disclosure clear | government
transparent: open clear accountable visible | disclosure transparency glass
transparently: openly
transplant: graft implant transplantation | organ donor kidney liver
transplantation: transplant | organ donor
transport: carry move transportation transit haul ship freight logistics travel vehicles | vehicle bus train road rail passenger public
transportation: transport transit logistics freight shipping haulage travel vehicles | vehicle bus rail road passenger infrastructure department
transporter: carrier vehicle haul | car
transsexual: transgender
transship: transfer port | container
trap: catch capture snare | animal stuck rescue
trapped: stranded
trapper: hunter trap | fur
trash: garbage waste rubbish litter | bin
trauma: injury ptsd wound shock | emergency
traumatic: trauma injury | shocking brain
traumatised: shocked
traumatized: shocked
travel: journey trip tour commute transport go ride fly | tourism passenger airline flight destination tourist vacation business
traveler: passenger tourist visitor flyer traveller
traveller: traveler passenger tourist visitor commuter | business travel guest
travelling: travel trip
travelogue: travel | book
traverse: cross span | route
trawl: fishing | search
trawler: boat fishing | sea
tray: platter holder | food packaging plate
treacherous: dangerous
tread: step tyre | wheel
treadmill:  | running gym
treason: betrayal traitor betray | spy charge
treasure: prize wealth | gold museum heritage
treasured: valued
treasurer: finance accountant cfo chief officer | fund treasury cash company
treasuries: bonds government notes | yield
treasury: exchequer finance bond government ministry cash bank | tax minister service
treat: cure care heal handle process medicate manage therapy | treatment patient hospital doctor disease
treated: cured handled | treatment
treatise: book | paper
treatment: therapy care cure medication remedy handling drug purify process procedure regimen | patient hospital clinical disease medicine surgery water
treaty: agreement pact accord convention | nation country ratify
treble: triple threefold three | increase
trebled: triple threefold | profit
tree: sapling woodland forest | plant timber oak orchard leaf
trek: journey | hike walk
trekking: hiking trail
trembling: shaking tremor | fear
tremendous: huge enormous great immense massive | significant
tremendously: hugely enormously greatly
tremor: earthquake shaking quake shake | parkinson feel
trench: ditch excavation | war
trend: tendency pattern movement development direction | growth shift fashion popular market
trending: popular viral | topic
trendy: fashionable popular hip
trespass: intrude trespasser | unlawful property
trespasser: intruder | property
triage: prioritize | emergency sort
trial: test study experiment prosecution hearing pilot court case | clinical jury patient defendant judge phase
trialing: testing | pilot
trialist: tester volunteer player | product participant
trialled: tested | pilot tried
triathlete: triathlon
triathlon: ironman swim cycle | run
tribal: indigenous native tribe | tribe
tribe: tribal nation indigenous native | american
tribespeople: indigenous
tribunal: court panel arbitration | hearing employment
tribute: homage honour commemoration memorial | death thank remember respect
trick: deceive fool scam hoax | fraud con
trickle: slow small flow | money
tricky: difficult challenging
trifling: small
trigger: cause prompt spark activate provoke set lead start reason | result event
triglyceride: blood | cholesterol
trillion: tn | dollar
trillions:  | number dollar
trilogy: three | book film
trim: cut reduce pare lower | cost decrease forecast
trimester: pregnancy
trio: three triple
trip: journey tour travel visit excursion voyage ride | tourist flight passenger holiday day
tripartite: three | agreement
triple: treble threefold three times | increase revenue
triplejump: athletics
tripper: tourist
trishaw: rickshaw | ride
triumph: victory win success conquest | champion beat
triumphant: victorious
triumphantly: victory
trivial: minor unimportant
trojan:  | malware virus
trolley: cart tram streetcar | shopping
trolleybus: electric bus | city
troop: soldier force military unit army | deploy withdraw war
trooper: soldier police officer | state patrol
troops: soldier force military army soldiers forces | deploy withdraw war send
trophy: cup prize award | winner win
tropical: equatorial hot | storm rainforest
tropics: tropical
trot: run jog | horse
troubadour: singer
trouble: problem difficulty distress bother | crisis struggle loss
troubled: struggling ailing distressed
troubleshoot: fix | problem support
troubleshooting: fix | problem support
troublesome: difficult
trough: low bottom | decline cycle
trounce: defeat beat
troupe: company group | theatre dance
trousers: pants jeans | clothing
trout: fish
truancy: absence school | court
truant: absent
truce: ceasefire peace armistice | agree
truck: lorry vehicle pickup hgv haul | driver freight transport fleet
trucker: driver haulier | truck lorry
trucking: haulage freight truck transport | company
trudge: walk trek
true: genuine real accurate actual correct factual | fact truth
truffle:  | mushroom chocolate
truly: really genuinely | truth
trumpet: tout promote brass
trumpeter: trumpet
trunk: boot stem | tree elephant car
trussed: roof beam
trust: confidence faith rely foundation charity | trustee fund believe reliable confident
trustbuster: antitrust regulator | monopoly
trusted: reliable
trustee: governor director administrator board guardian | trust charity pension
trustworthy: reliable honest credible
trusty: reliable
truth: fact reality honesty | true
truthful: honest
truthfully: honestly
try: attempt seek endeavour test strive effort pilot | rugby aim trial
tsa: airport security screening | agent
tsar: czar adviser head | drug
tsunami: wave surge | disaster warning
tub: bath container
tube: pipe underground metro duct subway | cylinder london rail
tuberculosis: tb lung | disease infection
tubing: pipe tube
tubular:  | pipe steel
tuck: fold tummy | surgery
tucker: food
tug: pull boat tow | harbour ship
tugboat: tug tow vessel | ship
tuition: fee teaching education cost | student university college
tumble: fall drop plunge slump plummet | decline price share
tumor: cancer tumour growth carcinoma | malignant patient oncology
tumorous: tumor | cancer
tumour: tumor cancer growth | cell
tumultuous: chaotic
tuna: fish | canned
tune: song melody adjust | music watch engine
tuneful: melody
tungsten: metal mineral | mine
tunisian: tunisia
tunnel: underpass passage subway underground bore channel tube | rail dig
turbine: generator windmill wind blade rotor | wind engine megawatt
turbocharge: boost accelerate
turbocharger: engine
turbofan: engine jet | aircraft
turboprop: aircraft plane regional | atr
turbulence: volatility instability turmoil rough | market
turbulent: volatile unstable difficult | market
turkey: bird turkish | thanksgiving
turmoil: chaos unrest crisis upheaval instability volatility | market volatile
turn: change convert become transform rotate shift | bend reverse age
turnaround: recovery rebound restructuring improvement revival time port | profit plan ship
turned: become change convert | turn result
turnkey: ready complete | project
turnout: attendance voters participation audience | vote voter crowd number
turnover: revenue sale sales attrition churn departure | million staff euro pound annual
turnpike: highway toll | new jersey
turret: tower castle | house tank gun
turtle: sea reptile
tussle: dispute fight
tutor: teacher instructor coach
tutorial: lesson guide course | video learn
tutoring: tutor teaching | lesson student
tv: television broadcast channel telly | show series
tweak: adjust modify
tween: preteen | child
tweet: twitter post message
twelve: dozen month | year
twenties: decade period | age young
twentysomething: young
twice: double twofold two times | second year
twin: double pair two | sister bed
twine: string rope cord | wrap
twinned:  | sister city
twinning:  | sister city
twist: turn bend | plot
twister: tornado storm | texas
twitch: stream spasm | muscle gaming
twitter: x tweet social
two: pair couple both double twin | second dual
twofold: double two twice | increase
twosome: two pair
twowheeler: motorcycle scooter | india
tycoon: magnate mogul billionaire businessman baron | business owner
type: kind sort category form variety class | model keyboard blood
typeface: font
typhoid: fever bacteria | vaccine
typhoon: hurricane cyclone storm | philippines
typical: usual normal average standard characteristic | common
typically: usually normally generally commonly | average often
typist: secretary | office
typosquat: fake domain | website
tyre: tire rubber | car
uas: drone | unmanned
uav: drone unmanned | military
uber: ride taxi app | driver
ubiquitous: everywhere
uefa: football | soccer europe
ufc: mma fight | fighter
ugly: unattractive
ui: interface | user
ukrainian: ukraine
ulcer: sore wound | stomach
ulcerative: colitis | bowel
ulez: emission charge london | car
ultimate: final eventual supreme | last end best
ultimately: eventually finally end | lead
ultimatum: deadline demand final | issue
ultra: extreme
ultramarathon: race
ultrasonic: ultrasound sonic | frequency sensor
ultrasonography: ultrasound | scan
ultrasound: scan imaging sonography | pregnancy
ultraviolet: uv radiation | light sun skin
umbilical: cord navel | baby
umbrella: liability extra | policy rain parent
umpire: referee official | match tennis
umpteen: many numerous | times
umpteenth: many
un: united nations | security council
unabated: continued
unable: incapable powerless | fail cannot prevent
unacceptable: intolerable
unaccompanied: alone lone | minor child
unadjusted: raw nominal | gross figure
unaffordable: expensive
unanimity: agreement
unanimous: unanimously united consensus | vote board
unanimously: unanimous together | vote approve all agree
unanswered: question | unknown
unappealing: unattractive
unassuming: modest
unattainable: impossible
unaudited: preliminary | results statement
unauthorised: illegal
unauthorized: illegal
unavailable: absent unobtainable | shortage
unavoidable: inevitable necessary
unavoidably: inevitably
unaware: ignorant oblivious | know
unbanked: account excluded
unbearable: intolerable
unbeaten: undefeated | win
unbelievable: incredible
unbelievably: incredibly
unbiased: impartial fair neutral
unblemished: clean
unborn: fetus | fetal pregnancy baby
unbreakable: strong
unbundle: separate split | service
uncanny: strange
unceasing: endless
uncertain: unsure unclear unknown doubtful unpredictable | risk doubt uncertainty
uncertainty: doubt risk unpredictability volatility | unclear uncertain insecurity market
unchanged: flat constant stable same
uncharted: unknown | unexplored
uncle: relative kin | family
unclear: uncertain ambiguous
uncollectible: bad writeoff | debt
uncomfortable: awkward
uncommon: rare unusual
uncommonly: unusually
uncompromising: strict
unconcerned: indifferent
unconditional: absolute
unconditionally: absolute
unconference: meeting
unconfirmed: rumor unverified
unconscious: comatose implicit subconscious | bias coma hospital
unconsciously: unknowingly inadvertently | bias
unconsciousness: coma | faint
unconstitutional: illegal unlawful violate law
uncontrollable: wild
uncontrolled: unrestrained
unconventional: unusual
unconvincing: weak
uncooperative: unhelpful
uncouth: rude
uncover: discover reveal find
uncrewed: unmanned | autonomous
undaunted: brave
undecided: unsure
undefeated: unbeaten | win
undeniable: certain
undeniably: certainly
under: below beneath less | pursuant accordance
underage: minor | child
undercapitalized: weak capital | bank
undercarriage:  | landing gear
undercooked: raw
undercover: secret sting | police
undercut: cheaper lower price
underemployed: parttime | worker
underestimate: understate low | cost
undergrad: undergraduate student | bachelor
undergraduate: student bachelor | degree university
underground: subway tube metro subterranean buried | tunnel mine cable basement
underhand: dishonest
underinsured: coverage lack | home
underinvest: neglect lack | spending
underlie: cause underpin | basis reason
underline: emphasise highlight stress underscore demonstrate | importance show
underling: subordinate junior staff employee | boss
underlying: fundamental basic core adjusted organic | cause profit condition
undermine: weaken damage threaten erode compromise harm hurt | confidence
underneath: beneath under below
undernourished: malnourished | hungry
underpass: subway tunnel | road
underpay: wage low
underperform: lag disappoint miss weak below | market
underpin: support strengthen back base | growth
underpriced: cheap undervalued | stock
underprivileged: disadvantaged poor deprived underserved | child
underrepresented: minority
underscore: emphasize highlight stress underline
undersecretary: deputy official | defense
undersell: cheap low cheaper | price
underserved: disadvantaged underprivileged vulnerable | community
understaffed: shortage short vacancy | hospital
understand: know comprehend grasp realise appreciate learn | knowledge insight
understandable: clear comprehensible | plain
understanding: knowledge insight comprehension memorandum agreement awareness | learn research
understudy: deputy substitute replacement | role
undertake: conduct perform carry commit pursue implement | project work agree study
undervalued: cheap low underpriced | share
underwater: submarine undersea subsea | dive
underway: ongoing begun progress | start construction current
underwear: lingerie bra brief
underwhelm: disappoint weak | result
underwrite: insure fund guarantee finance assess | underwriter insurance risk
underwriter: insurer bookrunner bank broker manager | offering ipo
underwriting: insurance underwriter risk premium | ratio profit
undesirable: unwanted
undetermined: unknown
undeveloped: vacant greenfield raw | land
undiagnosed: diagnosis unknown
undisclosed: secret confidential unrevealed | term sum
undisputed: accepted
undisturbed: calm
undivided: whole
undocumented: illegal migrant immigrant | worker
undoubted: certain
undoubtedly: certainly definitely clearly
undrawn: available unused | facility
undue: excessive
unduly: excessively
unearned: deferred | revenue
unearth: discover find dig
uneasily: nervous
uneasy: worried anxious nervous | concern
uneconomical: unprofitable costly
unemotional: cold
unemployed: jobless redundant laid unemployment idle | unemployment jobseeker worker claim
unemployment: jobless joblessness unemployed | rate percent claim job labor benefit
unencumbered: debtfree clear free | asset
unending: endless
unenforceable: invalid void | contract
unenthusiastic: indifferent
unequal: different unfair
unequivocal: clear
unequivocally: clearly
unerring: accurate
unethical: immoral
uneven: unequal irregular patchy | inequality
uneventful: quiet
unexpected: sudden surprising unforeseen unanticipated | surprise
unexpectedly: suddenly surprisingly | surprise
unexplained: mysterious mystery | unknown
unfair: deceptive unjust | practice
unfairly: unjustly
unfaithful: disloyal
unfamiliar: strange
unfathomable: incomprehensible
unfavorable: adverse negative
unfilled: vacant open vacancy | job
unfinished: incomplete
unfit: incapable unsuitable unhealthy | work
unflagging: tireless
unfold: develop happen evolve | event
unforeseeable: unexpected
unforeseen: unexpected
unforgettable: memorable
unfortunate: regrettable unlucky sad | regret
unfortunately: sadly regrettably | regret
unfounded: baseless false groundless
unfriendly: hostile | takeover
unfulfilled: empty
unfurnished: rent | apartment
ungrateful: thankless
unhackable: secure
unhappily: sadly
unhappy: dissatisfied displeased sad discontented | complain complaint
unharmed: safe
unhcr: refugee un agency | camp
unhealthily: sick
unhealthy: harmful sick | junk obesity
unhoused: homeless
unhurt: safe unharmed
uni: university college | campus student
unicef: child un agency charity | fund
unicorn: startup valuation | billion
unified: single united integrated combined | common merge platform
uniform: consistent standard even kit | school clothing dress police
unify: unite combine merge consolidate integrate | single
unilateral: alone | decision
unimaginable: inconceivable
unimportant: minor
unimpressed: disappointed
uninformed: ignorant
uninhabited: empty
uninspired: dull
uninstall: remove | delete
uninsured: coverage without | people
unintended: accidental
unintentional: accidental inadvertent
unintentionally: accidentally inadvertently
uninterested: indifferent
uninteresting: dull
uninterrupted: continuous
uninterruptible: ups backup | power
union: association federation alliance labour guild merger labor workers unionised bargaining bloc | worker member strike european collective
unionise: organize union vote | worker
unionism: labor worker | trade
unionize: organize union | worker vote
unique: distinctive exclusive special singular unrivalled | only one different first
unis: university | college
unit: division department subsidiary segment arm apartment branch | group team business home device company
unite: combine join merge unify ally | together union bring
united: joined together unified
unity: solidarity cohesion harmony | together union
universal: global worldwide general | all everyone
universally: globally everywhere | all
universe: cosmos space | galaxy astronomy world
university: college institute academia campus institution | student degree professor faculty academic graduate
unjust: unfair wrong | law
unkind: cruel
unknown: unidentified anonymous undisclosed mysterious | uncertain mystery
unlawful: illegal banned criminal
unlawfully: illegally
unleash: release launch trigger | wave
unleashed: released
unlicensed: illegal unauthorised | driver
unlike: different dissimilar | contrast
unlikely: improbable doubtful remote | expect
unlimited: unrestricted endless infinite
unlisted: private | company
unload: discharge offload sell empty | cargo ship
unlock: open release access free | potential enable
unlocking: opening | enable
unlucky: unfortunate
unmanned: drone autonomous uncrewed | aircraft remote
unmarried: single
unmatched: unrivalled best
unmistakable: clear
unnatural: artificial
unnecessarily: needlessly
unnecessary: needless unneeded redundant | waste avoid
unnerving: worrying
unnoticed: unseen
unoccupied: vacant empty | house
unofficial: informal
unofficially: informally
unorthodox: unusual
unpaid: voluntary outstanding owed overdue arrears volunteer free | debt wage bill intern leave
unparalleled: unprecedented unmatched
unpaved: gravel dirt | road
unplanned: unexpected
unpleasant: nasty disagreeable | bad
unplugged: acoustic
unpopular: disliked
unprecedented: record historic extraordinary unparalleled | first never
unpredictable: uncertain volatile erratic
unprepared: ready
unprivileged: poor
unprofitable: loss lossmaking | business
unprotected: vulnerable
unproven: untested | experimental
unqualified: untrained unfit | staff
unquestionable: certain
unquestionably: certainly
unravel: solve
unrealistic: impractical
unreasonable: unfair
unrelated: separate
unrelenting: constant
unreliable: undependable
unremarkable: ordinary
unresectable: inoperable | tumor
unresolved: pending
unrest: riot protest turmoil | violence
unrestricted: free
unrivaled: best
unrivalled: best
unruly: disorderly
unsafe: dangerous
unsatisfactory: inadequate poor unacceptable | fail
unscathed: unharmed
unscheduled: unplanned
unschooled: uneducated
unseal: reveal public | indictment
unseasonably: weather
unseat: oust defeat replace
unsecured: uncollateralized | loan note
unseemly: improper
unseen: hidden
unselfish: generous
unsettled: uncertain
unsettling: worrying
unskilled: manual low untrained | worker
unsold: leftover inventory stock | unit
unsolved: unresolved cold | case
unspecified: unknown
unspoiled: pristine | natural
unspoken: silent
unstable: volatile insecure precarious | risk
unsteady: shaky
unstoppable: relentless
unstructured: informal loose | data play
unsubstantiated: unproven
unsuccessful: failed failing
unsuitable: inappropriate
unsure: uncertain
unsurprising: expected
unsurprisingly: expectedly
unsustainable: untenable
unsympathetic: cold
untapped: unused
untenable: impossible
untested: unproven new
unthinkable: inconceivable
untidy: messy
untimely: premature
untouched: pristine
untrained: unskilled
untreated: treatment | without
untrue: false
untrustworthy: unreliable
unused: spare idle
unusual: rare uncommon strange exceptional odd | unique abnormal
unusually: exceptionally abnormally
unvaccinated:  | jab
unveil: reveal launch introduce announce debut present show unveiling | new plan
unveiled: revealed launched
unveiling: reveal launch debut | ceremony
unwanted: undesired unwelcome undesirable | pregnancy
unwarranted: unjustified
unwavering: firm
unwed: unmarried
unwelcome: undesirable
unwell: ill sick
unwieldy: awkward
unwilling: reluctant
unwillingness: reluctance
unwind: reverse exit | position
unwise: foolish
unwittingly: unknowingly accidentally
unworthy: undeserving
unyielding: firm
upbeat: optimistic positive confident bullish | outlook
upbringing: childhood raised
upcoming: forthcoming coming next future soon planned | event
upcycle: recycle reuse | clothes
upcycled: recycled
update: upgrade refresh revise report news patch modernize latest release | version latest
upfront: advance initial prepayment immediate | payment
upgrade: improve modernize update enhance improvement raise increase | version rating better
upheaval: disruption turmoil change crisis | political
uphold: affirm maintain support confirm defend sustain | court appeal ruling decision
upholstery: fabric seat | leather
upkeep: maintenance repair
upload: post transfer | video
upmarket: luxury upscale premium highend | brand
upmost: highest
upper: higher top | house level
uppermost: highest
upright: vertical erect | piano stand
uprising: revolt rebellion protest | arab
upriver: stream | boat
uproar: outcry outrage protest | anger
ups: parcel courier | delivery
upscale: luxury upmarket premium
upsell: sell additional | customer
upset: angry distressed surprise disappoint | defeat disrupt anger
upside: potential benefit gain | growth risk
upskill: train reskill training teach | skill worker
upskilling: training | skill reskill
upstairs: floor upper
upstart: newcomer startup rival challenger
upstream: exploration production | oil gas
upswing: rise recovery increase improvement growth | economy
uptake: adoption takeup absorption | increase use demand
uptick: increase rise gain | demand
uptime: availability reliability | percent
uptown: city district | manhattan
uptrend: rise increase | price
upturn: recovery improvement rise rebound growth | economy
upward: rising up increasing higher increase | raise revise
upwards: above over
uranium: nuclear yellowcake mine | fuel
urban: city metropolitan municipal | town regeneration suburb
urbane: polite
urea:  | fertilizer nitrogen
urge: encourage call appeal recommend press advise implore | ask demand warn request
urgency: urgent | emergency
urgent: immediate pressing emergency critical | need priority quick
urgently: immediately
urinary: urine bladder | tract infection
urinate: urine | bladder
urine: urinary pee | test
url: link website address
urologist: bladder doctor | prostate
urology: bladder | prostate kidney urinary
usability:  | easy user
usable: useful available
usage: use consumption utilisation | user rate data
usaid: development foreign agency | program
usd: dollar currency | million
usda: agriculture department food | farm
use: employ utilise utilisation usage apply deploy consume leverage application operate purpose function | user customer consumption harness method
useable: usable
used: secondhand preowned utilised employed | car
useful: helpful valuable practical beneficial handy | benefit value
usefulness: utility value benefit | practical
useless: ineffective futile | fail
user: customer consumer subscriber client member | app million use active
userbase: user | customer subscriber
username: login account | password
usher: guide attendant | wedding
usp: unique advantage benefit | product
uspto: patent trademark office | grant
usual: normal regular typical customary standard ordinary | common
usually: normally typically generally often commonly | time
usury: interest illegal | loan
ute: pickup truck
uterine: uterus womb
uterus: womb uterine
utilise: utilize use
utility: supplier provider usefulness water electricity gas power company electric | energy bill room
utilization: use usage capacity
utilize: use employ leverage deploy harness | utilisation apply
utmost: greatest maximum highest
utopia: paradise ideal
utopian: idealistic ideal
utter: say speak complete
utterly: completely totally absolutely
ux: user | experience design
uzbek: uzbekistan
va: veterans affairs hospital | department
vacancies: jobs openings posts | fill
vacancy: opening job position empty post seat unfilled unoccupied available | hire rate fill
vacant: empty unoccupied available unused | land
vacantly: empty
vacate: leave quit resign empty | seat
vacation: holiday trip getaway break | travel resort tourism leave hotel tourist
vacationer: tourist holidaymaker
vacationing: holiday
vaccinate: immunize inoculate vaccination vaccine jab shot immunise | dose child
vaccination: vaccine immunization shot jab inoculation | dose
vaccine: vaccination shot jab immunization booster immunisation inoculation | dose virus
vacuum: void cleaner | suction clean
vagina: vaginal
vaginal: women | birth
vague: unclear imprecise ambiguous
vaguely: unclear
vain: unsuccessful futile useless
valedictorian: graduate top | class
valet: attendant park parking | parking hotel
valiant: brave
valid: lawful legitimate effective good | expire ticket until
validate: confirm verify prove certify | validation
validated: confirmed | verified proven
validity: legality legitimacy | patent court expire
valley: vale basin | river mountain
valor: bravery courage heroism | medal award
valuable: precious useful expensive prized worth costly | value important asset
valuation: appraisal assessment worth value price capitalization | market billion investor round
value: worth price valuation cost appreciate merit amount | million dollar estimate importance principle market
valued: worth appreciated priced esteemed | valuation customer estimate
values: principle ethic belief ethos | culture mission
valve: tap regulator | heart aortic mitral
van: vehicle minivan minibus delivery | driver
vandal: destroy damage | graffiti
vandalise: damage destroy | statue
vandalism: damage graffiti | property
vanish: disappear missing | lost search
vape: vaping ecigarette | nicotine
vaping: vape ecigarette | nicotine smoke
vapor: vapour steam gas | fume emission
variability: variation | change
variable: changing adjustable fluctuating | factor rate wind
variance: difference change | budget
variant: strain version mutation | covid
variation: change difference variant fluctuation | vary modification
varicella: chickenpox virus | vaccine
varicose: vein | leg
varied: diverse different assorted | range variety
variety: range diversity assortment selection type cultivar | different choice various
various: several different diverse numerous multiple | range many variety
variously: differently
vary: differ change fluctuate range | depend different variation
varying: different changing | range
vascular: blood vessel artery
vase: pot vessel | ceramic flower glass
vasectomy: contraception sterilization | men
vast: huge enormous massive immense extensive large | area
vastly: greatly hugely considerably
vat: tax sales duty | rate percent value
vault: safe bank | store
vc: venture capital investor backer | fund startup
vector: carrier transmitter | mosquito gene virus
veer: swerve turn | crash
veg: vegetable | vegetarian
vegan: plantbased vegetarian | plant meat dairy
veganism: vegan
vegetable: produce veg | food farm carrot crop
vegetarian: meatless vegan | plant
vegetation: plant tree flora plants trees | growth
veggie: vegetable vegetarian
vehicle: car automobile truck van auto lorry bus suv motor | drive fleet transport road traffic
veil: headscarf cover | muslim
vein: vascular vessel quartz gold | blood mineral drill
velocity: speed rate fast | metre second
velodrome: cycling track | cyclist
vending:  | machine snack
vendor: supplier seller provider merchant | contract sell product
venerable: old respected
vengeful: revenge
venom: poison | snake
vent: outlet duct release exhaust | air ventilation volcano gas
ventilation: airflow air | ventilator
ventilator: respirator breathing | patient
ventricle: heart chamber
ventricular: heart | arrhythmia
venture: business partnership startup undertaking enterprise capital project | joint company invest risk fund
venue: location place arena hall site stadium | event held
venus: planet goddess | orbit space probe
veranda: porch terrace | house
verb: word term | language grammar
verbal: oral | abuse agreement
verbally: orally
verbose: wordy
verdict: ruling decision judgment finding | jury guilty
verge: roadside edge brink | grass
verifiable: provable
verify: confirm check validate authenticate certify | verification audit accuracy test
veritable: real
versatile: flexible multipurpose adaptable
versatility: flexibility versatile
verse: poetry poem | song line
version: edition model release variant | update software launch new
versus: against compared
vertebra: spine | back
vertebrate: animal | backbone
vertex: peak apex corner | point angle
vertical: upright perpendicular industry segment | sector market
vertigo: dizziness dizzy
vessel: ship boat tanker craft ferry carrier | crew sail fleet blood container port
vest: jacket waistcoat mature earn | armour life clothing share option
vestibule: entrance lobby | church
vet: veterinarian veteran screen check review veterinary | animal pet
veteran: experienced soldier serviceman longtime seasoned former | military war army retired industry service
veterinarian: vet veterinary | animal pet
veterinary: vet animal veterinarian | clinic
veto: block reject override refuse | bill governor president
vets: veterinarian veterinary veteran
vexing: annoying
via: through
viability: feasibility feasible | survival
viable: feasible workable profitable sustainable possible | business alternative
viaduct: bridge rail | arch
vial: bottle | dose container
vibrant: lively dynamic
vibrantly: bright
vibration: shake
vicar: priest | church
vice: deputy | president chairman
vicinity: area near nearby neighborhood around close | site
vicious: brutal savage violent cruel | attack dog assault
victim: casualty sufferer injured target | killed injury death dead crime police
victimize: bully victim | target
victor: winner
victory: win triumph success conquest | beat champion score gold
vid: video
video: film footage clip recording | watch youtube
videoconference: video | meeting call
videoconferencing: video | meeting call
videogame: game gaming | console
videographer: cameraman
vids: video
vie: compete contest rival contend | bid
vietnam: vietnamese
view: opinion see perspective watch look outlook belief | scene vista consider survey vision
viewer: watcher audience | watch
viewership: audience viewer ratings
viewing: watch | audience
viewpoint: opinion perspective view stance | lookout
vigil: memorial candlelight
vigilance: alertness
vigilant: alert watchful
vigilante: justice crime | group
vigorous: energetic strong active robust
vigorously: strongly actively energetically | defend
vile: disgusting
villa: house home holiday mansion | pool
village: hamlet community settlement town | rural resident
villager: resident local | village
villain: antagonist
vindication: justification exoneration | court
vindictive: revenge
vine: vineyard grape | wine
vineyard: winery grape wine
vintage: wine antique classic | year old
vintner: winemaker | wine
vinyl: record lp
violate: breach infringe break contravene | violation law rule fine illegal
violation: breach infringement offence contravention noncompliance | violate law fine penalty rule
violator: offender | fine law
violence: assault abuse attack brutality bloodshed | crime victim violent domestic conflict
violent: brutal aggressive fierce | attack crime violence assault
violently: brutally aggressively
violin: fiddle instrument | violinist orchestra
violinist: musician fiddler | violin
vip:  | guest celebrity
vips:  | guest celebrity
viral: popular internet virus
virologist: virus | scientist
virology: virus
virtual: online remote digital | webinar reality zoom
virtualisation: vmware | server
virtualization: vmware | server
virtually: almost practically nearly online | digital remote
virtue: merit quality
virtuoso: musician master
virtuous: good
virulent: deadly | infectious
virus: coronavirus infection pathogen malware flu bug | disease vaccine covid
vis: relation
visa: permit immigration card travel entry | work
viscosity: thickness resistance | fluid oil
visible: apparent evident noticeable seen | visibility clear
visibly: clearly
vision: goal sight aim eyesight ambition | strategy plan future mission eye
visit: tour trip attend stay call | visitor tourist tourism website guest travel
visiting: touring | away
visitor: guest tourist attendee traveller traffic traveler | attendance visit tourism attract arrive
visual: optical graphic | vision image video sight art
visually: visual optical | blind impaired
vital: essential crucial critical key important necessary | life role
vitality: energy vigour
vitally: critically crucially | important
vitamin: supplement nutrient | mineral
viticulture:  | wine grape vineyard
vitro: laboratory | tube
vivid: bright colourful graphic | clear
vividly: clearly
vivo: living | body animal
vlcc: tanker crude vessel | ship
vlog: video
vlogger: influencer | youtube
vocabulary: word language lexicon
vocal: singing outspoken
vocalist: singer | band
vocally: loud
vocation: career profession occupation calling job | training
vocational: professional technical occupational | training skill apprenticeship college job
vociferous: loud
vodka: spirit liquor
voice: express vocal opinion speech narrate speak | sound sing speaker concern
voicemail: message recording | phone
voiceover: narration | actor
void: invalid null cancel empty | contract
voip: phone | internet call
volatile: unstable unpredictable fluctuating turbulent | price
volatility: instability fluctuation turbulence | price
volcanic: lava eruption | ash
volcano: eruption lava | ash
volley: shot barrage salvo | tennis goal
volleyball: beach | team
volleyballer: player
volt: voltage electric
voltage: electricity volt potential | power cable electrical
volume: amount quantity size book capacity number output level litres | sales litre loud trading total
voluminous: large
voluntarily: willingly voluntary | volunteer
voluntary: unpaid | charity optional
volunteer: helper unpaid offer voluntary participant donate | charity community help service
volunteering: volunteer service | community
volunteerism: volunteer | service
vomit: sick vomiting | nausea
vomiting: nausea sick vomit
voracious: hungry
vote: ballot elect election poll choose referendum decide | voter approve majority resolution candidate
voter: elector electorate constituent public | vote election ballot poll
voting: ballot poll election | vote voter shareholder
vouch: guarantee confirm | quality
voucher: coupon certificate gift card | discount
vow: pledge promise swear
voyage: journey trip cruise expedition sailing | ship sail travel sea
voyager: traveler
vp: vice president | executive senior
vpn: private | network
vr: virtual | reality headset
vs: versus against
vulgar: rude
vulnerability: flaw weakness bug risk exposure | security patch cyber
vulnerable: risk fragile exposed susceptible disadvantaged weak | elderly protect vulnerability poor
wacky: strange
wad: cash
wafer: silicon semiconductor | chip
wage: pay salary earnings remuneration compensation hourly fight | minimum worker hour payroll war
wager: bet gamble
wages: pay salary earnings compensation | hour minimum
wagon: carriage cart railcar truck estate | train car rail freight
wail: cry scream | siren
wait: delay await queue time until | hour list expect long
waiter: server waitress | restaurant
waiting: queue await | list
waitress: server waiter | restaurant
waitstaff: server waiter waitress | restaurant
wake: awake aftermath | alarm funeral
wales: welsh
walk: hike stroll foot march | pedestrian path mile trail
walkable: pedestrian
walkathon: charity
walker: hiker pedestrian
walkout: strike protest stoppage | worker union
walkthrough: guide | tour
walkway: path footpath bridge | pedestrian boardwalk promenade
wall: barrier partition fence | brick street building border mural
wallet: purse billfold custody | digital payment card
wallop: hit beat defeat
wallpaper: decorate | wall
walnut: nut
waltz: dance
wan: pale
wander: roam stray
wane: decline
want: desire wish seek need aim intend hope target require | demand plan request goal
wanting: lacking
war: conflict battle warfare fighting combat invasion | military soldier army
warchest: fund reserve cash | acquisition
ward: district unit department area council | hospital patient city prevent avoid
warden: prison guard | jail
wardrobe: closet clothes furniture | costume
warehouse: depot storage distribution logistics fulfilment | square facility stock goods
warehousing: storage warehouse logistics
wares: goods products merchandise | sell
warfare: combat conflict war | military weapon
warhead: missile nuclear
warlike: hostile
warm: heat hot mild heated | temperature weather climate
warming: climate temperature heat | global
warmly: friendly
warmth: heat heating | warm temperature
warn: caution alert advise threaten | risk danger threat concern
warning: alert caution notice alarm advisory | risk danger warn threat
warped: bent
warrant: justify authorisation guarantee merit option right order arrest | police court search share exercise
warranty: guarantee | year cover
warship: frigate destroyer navy | ship
wart: skin verruca
wartime: war military | leader
wary: cautious careful worried | investor
wash: clean launder cleanse rinse | laundry soap hygiene water
washer: washing appliance | laundry
washing: cleaning laundry | machine hygiene detergent
washington: capital dc | federal government congress
washroom: toilet bathroom
waste: rubbish garbage trash refuse litter scrap squander inefficient discard | recycle landfill disposal sewage money
wasteful: inefficient
wasteland: derelict empty barren desert | land polluted
wastewater: sewage effluent sewerage | treatment sludge plant
watch: view see monitor observe timepiece | viewer clock television audience video wrist
watchdog: regulator ombudsman monitor authority commission agency | consumer
watchful: vigilant
watchlist: monitor list | terror
watchmaker: watch swiss
water: aqua irrigate hydro aquatic | drink river rain sea lake irrigation supply sewage drought
watercolor: painting watercolour | artist art
watercolour: painting
watercourse: river stream | pollution
waterfall: river | height
waterfront: riverside harbor seaside seafront harbour lakefront | property
waterpark: slide | pool
waterpolo: swimming
waterproof: resistant water | jacket
waterproofing: waterproof
watershed: river catchment basin | protect
waterslide: pool chute flume
watersport: sailing
waterway: river canal | boat
waterworks: water utility
watery: thin
watt: power kilowatt megawatt | electricity bulb
wattage: power output | panel
wave: surge tide | sea surf signal infection ocean
wavelength: frequency spectrum | light nanometre
waver: hesitate falter
wavering: hesitate
wax: candle paraffin | polish
way: method manner route path mean approach means procedure process technique | road direction how methodology
waybill: document air | cargo
wayward: disobedient
weak: poor soft fragile sluggish feeble vulnerable drawback | decline low weakness slow
weaken: undermine dilute erode soften reduce | decline decrease fall
weakly: feebly
weakness: vulnerability flaw shortcoming softness deficiency decline slow | weak fault demand
wealth: fortune riches affluence asset prosperity assets money | rich billionaire manager
wealthiest: richest
wealthy: rich affluent
wean: breast | stop
weapon: arm gun firearm missile bomb | knife nuclear rifle military ammunition
wear: dress clothing erosion sport | clothes apparel outfit garment tear
wearable: smartwatch tracker | device
weary: tired exhausted
weather: climate meteorological storm forecast withstand survive cope | rain wind temperature snow
weatherise: insulate home | energy
weatherproof: waterproof
weave: textile knit | fabric loom cloth
web: internet online website
webcam: camera | video
webcast: livestream broadcast stream | call conference listen replay
webinar: seminar online session | register
webpage: website page site | www
website: site web webpage homepage portal page | www online visit url internet
wed: marry married wedding
wedded: married
wedding: marriage ceremony matrimony nuptials | bride groom
wedlock: marriage
wee: small
weedkiller: herbicide glyphosate | weed
week: weekly fortnight | day seven monday period
weekday: monday friday
weekend: saturday sunday | friday open
weekly: week every per seven
weeknight: evening weekday
weeks: period time duration | several
weeny: tiny
weep: cry mourn
weigh: weight consider measure heavy kg pounds kilograms | kilogram ton pound gram tonne
weighbridge: truck weight weigh | load
weight: mass heaviness load heavy weigh kg pounds kilograms | kilogram pound obesity ton light
weightlessness: microgravity gravity | space astronaut
weightlifter: lift
weighty: heavy
weir: dam barrier | river fish
weird: strange odd bizarre
welcome: greet receive hail applaud embrace | pleased host visitor support
weld: join welding | welder metal
welder: fabricator metal worker | steel weld shipyard
welding: weld | metal
welfare: benefit wellbeing assistance aid social | animal program
well: good borehole | drill oil water success
wellbeing: wellness health welfare | mental
wellhead: oil gas | well pressure
wellington: boot
wellness: wellbeing health fitness | program
wellpaid: highpaid lucrative salary | job
west: western northwest southwest | region coast
westend: theatre | musical
western: west occidental | region cowboy
wet: rainy damp moist | rain water
wetland: marsh swamp | habitat bird
wetsuit: diving
whale: marine mammal
wharf: dock pier quay | ship
wharves: dock
whatsapp: messaging | chat
wheat: grain crop flour
wheel: rim steering | car bicycle vehicle
wheelchair: mobility disability disabled accessible | ramp user
wheeze: breathing | asthma
when: date schedule since expect | day month year time
whenever: time | available
where: locate site venue based headquartered situated location | address city country place
whereabouts: location locate where place address | missing
whey:  | protein milk
whinge: complain
whip: lash party discipline leader | horse parliament vote house
whiplash: neck injury
whipsaw: volatile fluctuate | price
whirl: spin rotate | wind
whirlybird: helicopter
whiskey: whisky bourbon spirit scotch | distillery drink alcohol
whisky: whiskey scotch spirit | distillery drink alcohol
whisper: murmur rumour | quiet voice
whistle: blow siren | referee whistleblower train
whistleblower: informant tipster insider | complaint report
whit: little
white: caucasian pale | colour paper
whiteboard: classroom | collaboration
whitehall: british government london | official
whitelabel: unbranded brand | product
whitepaper: report proposal | policy paper
whiz: expert genius
whizkid: genius young | tech
whizz: expert genius
who:  | name person founder leader
whodunit: mystery | crime
whodunnit: mystery | crime
whole: entire full complete total | all overall number
wholegrain: bread | cereal
wholehearted: full
wholeheartedly: fully
wholesale: bulk trade funding large | price bank
wholesaler: merchant supplier trader distributor | supply sell
wholesome: healthy
wholly: completely entirely fully totally | subsidiary own
whom: person name recipient
whopper: large
whopping: huge massive large big | million
why: because reason due cause owing | purpose order since
wicked: evil
wicketkeeper: cricket
wide: broad extensive large width breadth | metre range across
widebody: aircraft longhaul jet | boeing
widely: broadly extensively commonly | popular
widen: broaden expand extend increase enlarge | gap road
widespread: extensive common prevalent pervasive broad | popular
widget: gadget tool | app
widow: spouse wife survivor | dead husband died
widowed: widow bereaved | spouse
width: breadth wide broad across metres | meter inch measure
wield: exercise hold | power weapon
wife: spouse partner | married marry family widow
wifi: wireless internet | free network
wiki: encyclopedia
wikipedia: encyclopedia
wild: feral untamed natural | animal wildlife nature
wildcat: exploration well | oil
wilderness: nature remote park wild | area
wildfire: bushfire fire blaze forest | evacuate acre burn
wildlife: animal fauna species nature animals | conservation habitat reserve
wildly: extremely hugely | popular
wilful: deliberate
wilfully: deliberately
willful: deliberate
willfully: deliberately
willing: ready prepared | volunteer agree
willingly: voluntarily
willingness: readiness eagerness desire | prepared agree
willow: tree osier | cricket bat
win: victory triumph secure gain beat earn award clinch success receive awarded capture claim named honoured | winner prize champion medal contract gold finish first
winch: pull
wind: breeze gale turbine | energy renewable storm power farm
windfall: bonus gain jackpot profit bonanza proceeds | tax
windfarm: wind turbine offshore | megawatt
windmill: turbine wind
window: pane period | glass opportunity door slot
windows: microsoft | operating pc
windpipe: trachea | airway
windscreen: windshield glass | car
windshield: windscreen glass | car
windup: liquidation close dissolve | company
windy: wind
wine: vintage vino | grape vineyard winery drink bottle alcohol
winegrower: winemaker | grape vineyard
winemaker: vintner winery vineyard | wine
winery: vineyard wine winemaker
wing: arm division branch section extension annexe | aircraft bird building hospital
wingspan: wing length | aircraft
wingtip: aircraft
winner: champion recipient victor laureate awardee win medalist | prize award win
winning: successful
winnings: prize money | lottery
winter: season cold | december january february snow ski
wintry: cold
winwin: benefit mutual | deal
wipe: clean erase eliminate | destroy cloth
wire: cable cord | copper electric transfer
wireless: wifi mobile bluetooth cellular | network
wirelessly: bluetooth | wifi
wireline: well
wiretap: listen surveillance eavesdrop bug | phone
wirework: wire
wiring: electrical wire
wiry: thin
wisdom: knowledge insight | wise experience
wise: sensible prudent smart
wish: want desire hope | request
wistful: sad
wit: humour comedy | clever funny
witch: wizard sorcerer | magic halloween trial
withdraw: remove pull recall retract leave retreat exit cancel | withdrawal market product bid
withdrawal: removal pullout exit retreat withdraw | cash recall
withered: dry
withhold: deny refuse retain deduct keep | tax information payment
withholding: tax retention | deduct income
within: inside less before | during day
withstand: resist survive endure | tough durable resistant
witness: see observer observe bystander testify eyewitness | court police evidence testimony trial
witty: funny humorous clever | humour comedy
wnba: basketball | women league
wobble: falter shake | instability confidence
wobbly: unstable
woeful: poor
woefully: badly
woman: female lady girl | gender mother feminist
womb: uterus uterine | pregnancy
women: woman female
womenswear: woman fashion clothing
wonder: marvel miracle | question curious
wonderful: great fantastic marvellous excellent amazing
wonderfully: excellently
wondrous: wonderful
wonga: money cash | loan
wonky: crooked
woo: attract court lure | customer
wood: timber lumber | forest tree furniture log
woodchip: biomass pellet | boiler
woodcut: print
wooden: timber wood | furniture
woodland: forest wood tree trees | plant
woods: forest woodland | tree
woodwind: instrument
woodwork: carpentry | door
woodworking: carpentry
wool: fleece yarn | sheep
word: term phrase promise | language say statement
words: term remark language lyric | say statement text
wordsmith: writer
work: job labour employment operate function collaborate project effort perform partner | employee task employ hire cooperate staff career effective
workable: feasible practical
workaholic: hard busy | job
workaround: fix | solution
workbench: bench table | tool
workday: hours shift | office
worker: employee staff labourer personnel workforce operative laborer | job union labour
workers: employees staff labour workforce personnel | union
workerscomp: injury insurance | employer
workfare: welfare job | benefit
workflow: process procedure | automation
workforce: staff employee headcount personnel worker labor employees workers labour team job | number employ people
workforces: employees staff | company
workhouse: poor | victorian
working: operating functional employed job | group hour
workless: unemployed jobless | household
workload: amount task work | staff
workman: laborer worker tradesman
workmate: colleague coworker | job
workout: exercise training fitness | gym
workplace: office job work site factory | employee safety
works: factory plant construction building | project job begin
worksharing: jobshare hour | employee
workshop: seminar session class studio course | training event tool factory
workshy: lazy | unemployed
workspace: office coworking | flexible
workstation: computer
workstream: project
workstudy: student job | program
workup: diagnosis | test
workwear: clothing | uniform
workweek: hours days | four
world: global globe international planet earth worldwide | country
worldfair: expo
worldly: experienced
worldrecord: best
worldwide: global globally international world | market
worm: parasite malware | soil
worn: used
worried: concerned anxious fearful | concern fear worry
worriedly: concern
worrisome: concerning
worry: concern fear anxiety | stress risk problem
worrying: concerning alarming
worse: poorer inferior deteriorate | worsen decline bad
worsen: deteriorate
worsening: deteriorating
worship: pray prayer religion | church mosque temple
worst: poorest bottom | bad
worth: value valued valuation price cost | million dollar net
worthless: useless value | stock
worthwhile: valuable useful
worthy: deserving good | charity cause
wound: injury injure hurt cut trauma | bleeding patient victim heal burn
wounded: injured hurt | victim hospital casualty
wrangle: dispute row argument | legal
wrap: cover package conclude | packaging gift film
wrath: anger fury | critic
wreath: tribute garland | memorial veteran lay
wreck: shipwreck destroy crash sunken ship | ruin dive
wreckage: debris crash | plane
wrench: spanner tool
wrest: take seize | control
wrestle: fight
wrestler: wrestling fighter | match
wrestling: grappling wwe wrestler | wrestler match
wrinkle: line crease | skin ageing
wrist: arm joint carpal | hand injury watch
wristband: bracelet
wristwatch: watch timepiece
writ: order court petition | certiorari
write: author pen draft compose | writer book letter publish novel article
writedown: impairment charge writeoff loss reduction | asset
writeoff: impairment charge loss writedown cancel bad | debt loan
writer: author novelist journalist playwright poet screenwriter | write book
writing: authorship literature | write author literary work book
written: authored penned composed | author book letter
wrong: incorrect mistaken false error improper | mistake problem fault
wrongdoer: offender culprit | punish
wrongdoing: misconduct crime violation guilt | admit
wrongful: unlawful unjust illegal | death
wrongfully: unlawfully
wrongly: incorrectly mistakenly
wry: ironic
wta: tennis | women
wti: crude oil benchmark | barrel
wto: trade world | dispute
xbox: microsoft console | game
xray: imaging radiograph scan | radiation
xylophone: instrument
yacht: boat sailboat sailing vessel | marina luxury
yachtsman: sailor
yankee: american baseball | york
yard: court shipyard depot garden lawn | ship container back
yardage: area length | fabric
yarn: thread | textile
yeah: yes
year: annual annually yearly | fiscal date anniversary since
yearlong: annual
yearly: annual annually year every | twelve
yearning: desire longing | hope want
years: decade annual period time duration age long | year over
yeast: fungus bread | fermentation
yell: shout scream
yellow: gold amber | colour card
yen: currency japan japanese jpy | million
yep: yes
yes: approve affirmative | agree vote
yesterday: previous earlier day before
yesteryear: past old | history
yet: still however | far already
yield: return produce output profit generate interest dividend harvest | crop bond percent
ymca: youth
yoga: stretching exercise wellness | class pose
yoghurt: yogurt dairy
yogurt: yoghurt dairy
yonks: long
young: youth youthful juvenile junior age new | child teenager student years
youngest: age young lowest | year ever
youngish: young
youngster: child youth teenager kid young adolescent | apprentice trainee age train
youth: young teenager adolescent youngster juvenile | child student teen
youthful: young juvenile | youth
youtube: video channel | google
youtuber: influencer vlogger creator | video channel
yoy: year compared increase | growth
yuan: renminbi currency china chinese rmb | million
yummy: tasty delicious
yurt: tent glamping | stay
zany: funny
zeal: enthusiasm
zealous: passionate
zebra: crossing pedestrian | road
zero: nil none | net carbon
zerocarbon: netzero clean | home
zeroemission: electric clean hydrogen | vehicle
zerohours: casual contract | worker
zest: enthusiasm | lemon
zika: mosquito | virus
zilch: zero nothing
zillion: many
zinc: metal galvanise mine | mineral ore ounce
zine: magazine
zip: postcode code
zipline: ride
zipper: zip
zippy: fast
zloty: poland polish currency pln | million
zone: area district region | designate
zoned: zoning
zoning: rezone land planning permit ordinance
zoo: animal zookeeper wildlife menagerie aquarium | aquarium
zookeeper: keeper zoo animal
zoologist: animal scientist
zoology: animal
zoonotic: animal disease | virus
zoster: shingles herpes | vaccine
zucchini: courgette | vegetable
`
