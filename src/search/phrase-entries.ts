/** One entry a line, `phrase: strong | weak`. Written for this project, without a look at any corpus. */
export const PHRASES = `
air fare: ticket price flight | airline
airline ticket: fare airfare flight | passenger price
annual meeting: agm shareholder assembly | vote proxy
annual report: filing results statement | form
annual turnover: revenue sales income | year
asking price: list valuation cost | sale
at fault: responsible liable blame negligent | cause
at risk: vulnerable threaten endanger danger | exposure
at the helm: lead ceo head chief | captain president executive
at the latest: deadline before by | date
at the movies: cinema theater film | box
at the polls: election vote ballot | voter
at the pump: petrol gasoline fuel gas | price
at the start: begin beginning initial | opening
at the till: checkout retail price | sales
at the top: chief executive first head | lead rank
at work: workplace job employ | office
back out: withdraw cancel terminate | exit
back the bid: support endorse approve | 
back the plan: support approve endorse | vote
bank account: deposit saving cash | balance
bank note: currency banknote cash | money
be able to: can capable enable | allow ability
be about: concern cover discuss focus topic | subject theme describe
be against the law: illegal unlawful prohibit ban | violate offence
be against: oppose object reject opposition | criticise
be allowed to: permit eligible can may | authorize
be based: headquarter locate headquartered | office city
be behind bars: jail prison imprison custody | sentence
be behind: responsible found create lead | cause developer
be born: birth born native | age date
be called: name title brand know dub | 
be down to: due cause attribute | because
be down: fall decline decrease drop | lower
be due: expect schedule deadline mature | date payable
be for: purpose intend aim design | support use
be founded: establish found form start incorporate | year since
be given: receive award grant present | honor
be good for: benefit beneficial suit | advantage
be held: host take stage schedule | venue location date
be hit by: affect suffer impact damage | strike
be home to: house host contain locate | base
be in danger: risk threaten endanger | threat
be in debt: owe debt liability borrow | loan
be in favor: support approve back | vote
be in favour: support approve back | vote
be in place: implement establish exist | effective
be in shops: sale available retail | store
be involved: participate include partner | role
be known as: name call title dub | nickname
be known for: famous renowned fame reputation | best
be laid off: layoff redundancy redundant cut | job dismiss
be left over: remain surplus excess | balance
be likely to: expect probable may could | forecast
be listed: trade list exchange quote | ticker nasdaq nyse
be located: locate situate site based | address
be made: manufacture produce build | factory plant
be married to: wife husband spouse marry | couple
be meant to: intend design aim | purpose
be missing: lack absent lose disappear | search
be needed: require necessary demand | need
be on the agenda: discuss topic item | meeting
be open: available operate hours accessible | public
be over: end conclude finish complete | 
be owed: outstanding due debt payable | creditor
be owned by: subsidiary own parent owner | shareholder
be ready: complete available finish prepare | completion
be related to: concern link connect family | associate
be responsible for: oversee manage lead head | cause
be short of: lack shortage need | deficit
be sick: ill illness patient | disease
be supposed to: expect intend schedule plan | 
be taken to hospital: hospitalise hospitalize injure admit | injury
be the first: pioneer inaugural debut | first
be to blame: cause responsible fault blame | due
be up and running: operational operate live launch | online
be up for grabs: win available prize | award
be up for sale: sell sale market list | buyer
be up for: nominate sale candidate available | award
be up: rise increase grow gain | higher
be used for: use purpose application serve | proceeds
be wiped out: destroy extinct eliminate | lose
be worth: value valuation estimate cost price | total million billion
be wrong with: problem defect fault issue | failure
be wrong: error incorrect mistake false | inaccurate
bird flu: avian influenza outbreak | poultry
blood pressure: hypertension hypertensive | cardiovascular
blood sugar: glucose diabetes glycemic | insulin
board member: director trustee governor | chair
body count: fatality death casualty | kill
bottom line: profit income earnings net | result
box office: gross ticket revenue | film sales
box set: collection dvd edition | disc
brain drain: emigration talent shortage | 
bread winner: earner income parent | 
break a contract: breach terminate | violate
break down: fail collapse breakdown | malfunction split
break even: profitable breakeven | profit
break ground: groundbreaking construct begin construction | start
break in: burglary enter theft | burgle
break into: enter burgle penetrate | market expand
break new ground: pioneer innovate innovative | first
break off: terminate end suspend | negotiation
break out: erupt escape begin outbreak | start spread
break the law: violate illegal violation infringe | offence crime
break the news: announce report inform | reveal
break the record: record surpass exceed | best highest
break the rules: violate breach infringe violation | fine
break up: split dissolve separate dismantle | divide demerger
breathing problem: respiratory asthma copd | lung
bring a case: sue lawsuit file | litigation
bring about: cause create effect result | 
bring back: restore return reintroduce revive | reinstate
bring charges: charge prosecute indict | accuse
bring down: reduce lower decrease cut | overthrow
bring forward: advance accelerate earlier | propose
bring in: introduce generate hire attract | earn revenue
bring on board: hire appoint recruit | partner
bring out: launch release publish introduce | unveil
bring to justice: prosecute convict arrest | punish
bring to market: commercialize launch release | sell
bring together: unite combine gather merge | assemble
bring up: raise mention educate | rear
build up: accumulate develop increase strengthen | accumulation
building firm: contractor builder construction | developer
building society: lender mortgage bank | 
building work: construction renovation refurbishment | contractor
bus driver: operator transit coach | worker
buy a house: purchase home mortgage | 
buy a stake: acquire invest stake | interest percent
buy back: repurchase buyback redeem | share
buy into: invest stake acquire | believe
buy online: order purchase ecommerce | website
buy out: buyout acquire acquisition takeover | purchase
buy shares: purchase invest acquire | stock
call a meeting: convene summon | shareholder
call an election: election poll vote | announce
call center: helpline contact | agent customer
call centre: helpline contact | agent customer
call for: urge demand require appeal | request
call it quits: quit resign retire end | 
call off: cancel abandon terminate cancellation | withdraw
call on: urge ask appeal visit | request
call the shots: control lead decide manage | chief
car crash: collision accident | injure
car dealer: dealership retailer auto | vehicle
car hire: rental rent lease | vehicle
car industry: automotive auto | vehicle
car maker: automaker manufacturer carmaker | automotive vehicle
car park: parking garage lot | space
car plant: factory assembly automotive | manufacture
carry out: conduct perform implement execute undertake | complete do
carry passengers: transport passenger capacity | seat
cash boost: fund grant investment | funding
cash call: rights issue raise | equity offering
cash flow: liquidity cash operating | free
cash handout: grant benefit payment | stimulus
cash in on: capitalize exploit profit | benefit
cash in: profit redeem sell benefit | capitalize exploit
cash injection: invest investment capital fund | funding equity
cash on hand: liquidity cash equivalents | balance
cash payout: dividend distribution settlement | pay
cash pile: cash reserve liquidity | equivalents balance
cash prize: award prize money winner | dollar
cash reserves: liquidity cash equivalents | balance
cash strapped: struggling debt insolvent | 
cell phone: mobile smartphone handset wireless | device
charity work: philanthropy volunteer donate foundation | community
chief boss: ceo executive president chairman | head
child care: childcare daycare nursery preschool | kindergarten
city hall: municipal mayor council | government
clean energy: renewable solar wind hydrogen | green
clean up: remediate remediation decontaminate cleanup | environmental
climate change: warming emission greenhouse carbon | temperature
clinical trial: study phase patient enroll | efficacy
close down: shut closure shutter cease | discontinue
close the deal: complete finalize completion | closing acquisition
close to: near nearby almost adjacent | approach
coal mine: colliery mining | miner
coffee shop: cafe coffeehouse | espresso
come back: return comeback resume | restore
come clean: admit disclose confess reveal | acknowledge
come down with: contract catch infect | illness symptom
come down: fall decline drop decrease | reduce
come first: win rank lead top | priority winner
come from: originate derive source origin | native hail supply
come home: return arrive repatriate | 
come in: arrive enter available | color size
come into effect: effective commence implement | law date
come into force: effective commence enact apply | law date
come last: bottom lowest rank | finish
come on board: join appoint partner | team hire
come on stream: commence operational start online | production capacity
come on the market: list launch available | sale
come out of: emerge result exit | bankruptcy
come out on top: win winner victory first lead | rank
come out with: release launch introduce unveil | product
come out: release launch publish emerge | available date
come second: runner silver second rank | finish
come to an agreement: agree agreement settle settlement | deal sign
come to an end: end conclude finish expire | close terminate
come to light: emerge reveal discover disclose | find
come to market: launch release commercialize available | product
come to power: elect inaugurate office | government
come to terms: agree settle accept | agreement
come to town: visit arrive tour | venue perform
come together: unite merge join collaborate | partner partnership
come under fire: criticism criticise attack | scrutiny
come up with: develop devise create conceive invent propose | idea solution design
come up: arise occur emerge | schedule next
come with: include feature accompany bundle | equip
company name: corporation inc brand | call
computer maker: manufacturer pc laptop hardware | technology
computer program: software application app code | tool
cost cutting: saving efficiency restructure reduction | expense
cost of living: inflation expense price | household
council house: housing social tenant | affordable
court case: lawsuit litigation trial proceeding | sue legal
court order: injunction ruling subpoena judgment | judge
credit card: payment visa mastercard | bank
credit line: facility loan revolver | borrow bank lender
credit rating: moody fitch upgrade downgrade | investment
credit score: fico rating | borrower
credit union: lender cooperative bank | member
crude oil: petroleum barrel brent | energy
cut back on: reduce decrease limit | save
cut back: reduce reduction decrease scale | saving
cut costs: save reduce saving efficiency | restructure expense
cut jobs: layoff redundancy reduce workforce | eliminate position
cut price: discount cheap bargain | low
cut red tape: deregulate simplify streamline | bureaucracy
cut short: shorten end early | curtail
cut the price: discount reduce lower | 
cut the ribbon: open inaugurate inauguration opening | ceremony
cut ties: end terminate sever | 
cyber attack: hack breach ransomware malware | security
data leak: breach hack exposure | privacy security
data theft: breach hack steal | cyber
date back: since origin original found history | century year oldest
day off: holiday leave vacation | 
day one: launch start first | inception
day out: attraction visit trip | family
day to day: daily operation routine | management
death penalty: execution capital sentence | 
death row: execution inmate prison | 
death toll: fatality casualty die kill | death victim dead
debt burden: liability loan leverage borrowings | owe
debt pile: borrowings liability leverage | net
deputy head: vice assistant associate | 
director general: chief head executive | secretary
doctor's office: clinic practice surgery | physician
down payment: deposit upfront advance | mortgage
draw a crowd: attract audience attendance | 
draw up: prepare draft develop | plan
drop off: decline deliver fall | delivery
drop out: withdraw quit leave | abandon
drug company: pharmaceutical biopharmaceutical biotech | pharma medicine
drug dealer: trafficker trafficking narcotics | arrest
drug maker: pharmaceutical biopharmaceutical manufacturer | pharma
drug store: pharmacy chemist drugstore | 
early stage: seed startup preclinical | phase initial
electric car: ev vehicle battery | charge motor
energy bill: utility electricity gas cost | household tariff
energy firm: utility supplier power | oil gas
entrance fee: admission ticket charge price | entry
entry fee: admission registration ticket cost | price
estate agent: realtor broker agency | property
exam result: score grade pass | student
exchange rate: currency dollar euro foreign | conversion
eye doctor: ophthalmologist optometrist | vision
eye sight: vision visual sight | ophthalmic
face charges: charge accuse indict | court
face jail: prison sentence imprisonment | maximum
face lift: renovate refurbish redesign renovation | upgrade
face mask: ppe respirator covering | 
face of: ambassador spokesperson model | campaign
face to face: person meeting onsite | 
face trial: court prosecute charge | defendant
face value: nominal par principal | ticket
fall ill: sick illness contract | disease
fall in value: depreciate decline | loss
fall short: miss fail below | shortfall
fall through: fail collapse cancel | terminate
family doctor: physician gp practitioner | primary
family firm: owned generation founder | business
family tree: genealogy ancestry relative | 
farm land: agricultural acre farmland hectare | crop
figure out: determine solve understand | calculate
fill a vacancy: appoint hire recruit | 
fill the role: appoint hire recruit | position
film maker: director filmmaker producer | movie
film star: actor actress cast | movie
finance boss: cfo treasurer financial chief | officer
finance chief: cfo treasurer financial officer | executive
find a buyer: sell sale acquire | purchaser
find guilty: convict conviction verdict | sentence jury
find not guilty: acquit clear verdict | jury
find out: discover learn determine reveal | identify
find work: employment job hire | 
first aid: emergency medical cpr | treatment
first class: premium cabin business | seat
first half: interim june semester | month period
first lady: wife president | 
first night: premiere debut opening | 
first place: winner win gold champion | top
first quarter: march quarter q | month
fit out: equip refurbish furnish | 
fix up: renovate repair refurbish restore | renovation
float the company: ipo list flotation | listing exchange
food bank: pantry charity hunger donation | meal
food maker: manufacturer producer processor | snack
food poisoning: salmonella listeria coli | illness outbreak
food shop: grocery supermarket grocer | store
foot the bill: fund cost finance cover | pay
football boss: manager coach head | 
football ground: stadium pitch arena | field
force out: oust remove expel | resign
full time: permanent employee hour | 
fund raiser: fundraising donation charity gala | donate
fund raising: donation raise campaign capital | charity appeal
funding round: series seed raise venture | investor financing
gas station: petrol fuel filling forecourt | pump
general election: vote poll ballot | parliament
get a cut of: share commission royalty percentage | receive
get a grip on: control manage curb | contain
get a look at: preview view unveil show | display
get a raise: increase rise salary wage | pay
get a refund: refund reimburse return repay | customer claim
get approval: approve clear authorize clearance authorisation authorization | regulator regulatory fda
get around: travel commute circumvent bypass | transport
get back: return recover regain reclaim | refund
get better: improve improvement recover recovery | progress gain
get bigger: expand grow enlarge expansion growth | increase
get by: survive cope manage | income
get caught: arrest catch detain apprehend | police
get cold feet: withdraw hesitate reconsider | cancel
get fired: dismiss terminate sack | removal layoff
get hold of: obtain acquire access contact | available
get hurt: injure injury wound | hospital casualty accident
get in touch: contact email call phone | inquiry enquiry
get into: enter join access | market admit admission
get involved: participate join volunteer engage | support
get married: marry wedding marriage | couple
get money from: fund finance sponsor receive | grant donor investor
get off the ground: launch start begin commence | inception initiate kick
get out of: exit leave withdraw quit | divest escape
get paid: earn salary compensation remuneration wage | fee bonus payment
get permission: approve approval authorize permit consent | license licence clearance
get ready for: prepare preparation | plan readiness
get rid of: eliminate remove scrap dispose abolish divest | phase cut sell
get sick: ill illness infect disease contract | symptom patient
get smaller: shrink reduce contract decline | reduction
get started: begin start launch commence | register
get the boot: dismiss fire sack remove terminate | replace
get the contract: award win select | contractor bid tender
get the go-ahead: approve approval clearance permit | green authorize consent
get the green light: approve approval authorize clearance | permission consent
get the job: appoint hire name | role position
get the money: fund finance raise funding | grant loan investment
get the most: lead top highest | majority
get the nod: select approve choose name | approval appoint
get the word out: publicise promote advertise awareness | campaign
get there: arrive travel reach | direction transport
get through: complete survive pass overcome | approve
get to grips with: tackle address understand | manage
get together: meet gather convene assemble | meeting gathering
get under way: begin commence start launch | construction
get wind of: learn discover hear | report
get worse: worsen deteriorate decline deterioration | fall severe
give a hand: help assist support aid | volunteer
give a speech: speak address deliver | keynote remark speaker
give a talk: speak present lecture address | speaker keynote
give away: donate gift free distribute giveaway | donation charity
give back: return donate restore repay | community charity
give birth: deliver born bear birth | baby mother
give credit to: credit attribute thank acknowledge | praise
give evidence: testify testimony witness | court inquiry
give in: concede surrender yield accept | agree
give money to: donate fund contribute grant sponsor | donation charity
give notice: notify resign announce inform | notice days
give out: distribute award present hand | grant
give permission: authorize approve permit consent allow | approval licence
give rise to: cause generate create result | lead
give the go-ahead: approve authorize clear permit | approval
give the green light: approve authorize clear sanction | approval permission
give thumbs up: approve endorse support | approval
give up: abandon quit relinquish surrender resign | step cede
give way to: replace yield succeed | follow
global warming: climate temperature emission | carbon
go ahead: proceed approve approval begin | 
go bankrupt: insolvent bankruptcy collapse | liquidation chapter
go bust: bankrupt insolvent collapse fail | bankruptcy administration
go down: fall decline drop decrease | lower
go for: sell cost choose fetch | price
go global: international expand worldwide | 
go green: sustainable renewable environmental | carbon
go hungry: hunger starve food | famine
go into administration: insolvency insolvent administrator collapse | bankruptcy
go into business: start found establish | 
go into effect: effective begin commence | date law
go into liquidation: liquidate insolvent liquidator | bankruptcy
go into production: manufacture produce begin | 
go into receivership: insolvency receiver | bankruptcy
go into space: launch orbit astronaut | rocket
go live: launch operational activate deploy | begin
go missing: disappear lose vanish | search
go on holiday: travel vacation | tourist
go on sale: available launch release sell | ticket date
go on show: exhibit display unveil | 
go on strike: strike walkout stoppage | union
go on the market: sale list sell | launch
go on tour: tour travel concert | 
go on trial: court prosecute | defendant
go on: continue happen occur last | proceed
go online: launch internet web | access
go out of business: close bankrupt cease collapse | liquidate
go private: buyout delist acquire | equity
go public: ipo list float listing | offering exchange debut
go through the roof: soar surge skyrocket increase | 
go through: pass undergo experience approve | suffer
go to college: university attend study | student
go to court: sue litigation lawsuit | trial
go to jail: prison imprison sentence | jail
go to school: attend pupil student | educate
go to the polls: vote election elect | voter
go to university: study attend graduate | student
go to: benefit fund attend visit | recipient proceeds
go toward: fund support contribute benefit | proceeds
go towards: fund support contribute benefit | proceeds
go under the hammer: auction sell | bid
go under: bankrupt insolvent collapse fail | bankruptcy liquidation
go unpaid: owe outstanding default | 
go up: rise increase climb grow | higher
go viral: popular share spread | view
go wrong: fail failure error malfunction | problem
gold medal: champion winner win first | olympic
golf course: hole fairway links | club
government body: agency department ministry authority | commission
government minister: secretary cabinet | ministry
growth rate: cagr percent annual | increase
half year: interim six month | june
hammer out: negotiate agree | agreement
hand down: sentence rule inherit | verdict judgment
hand out: distribute award give present | grant
hand over the reins: succeed successor step | resign
hand over: transfer deliver surrender turn | handover
head coach: manager trainer coach | team
head count: headcount employee workforce staff | personnel
head hunter: recruiter recruitment executive | search
head of government: prime minister premier | leader
head of state: president monarch king queen | leader
head of: chief director lead leader | president chair
head office: headquarters hq headquarter | based located office
head teacher: principal headteacher headmaster | school
head to head: compete compare versus | comparison
head up: lead manage direct oversee | appoint
health care: healthcare medical hospital | patient
health insurance: coverage medicare medicaid plan | insurer
health service: nhs hospital medical | care
heart attack: cardiac myocardial infarction | cardiovascular
heart disease: cardiovascular coronary cardiac | stroke
help line: hotline phone helpline | call support
high school: secondary student graduate | teenager
high street: retail shop store | 
high tech: technology advanced innovative | 
hire purchase: finance lease loan | 
hit a new high: record peak highest | 
hit the market: launch release available sale | 
hit the road: travel tour depart | 
hit the screens: premiere release film | cinema
hit the shelves: launch release available retail | store
hit the shops: launch release available | retail
hit the target: meet achieve reach | goal
hive off: spinoff divest separate | demerge
hold a meeting: convene meet | conference
hold a stake: own stake percent | shareholder
hold an election: vote poll | elect
hold office: serve incumbent elect | 
hold on to: retain keep maintain | 
hold shares: own shareholder stockholder | stake
hold talks: meet negotiate discuss | negotiation
hold the post: serve position | role
holiday maker: tourist traveler vacationer visitor | 
home appliance: fridge washer oven refrigerator | electronics
home base: headquarters headquarter hub hq | based located
home builder: homebuilder developer construction | housing
home buyer: homebuyer purchaser | mortgage house
home care: caregiver nursing care | patient
home delivery: courier doorstep shipping | online
home ground: stadium arena venue | field
home loan: mortgage lending | borrower bank
home owner: homeowner resident | house
home page: website site web | online
home town: hometown native born | local
house builder: developer homebuilder construction | contractor
house hunting: buyer property purchase | 
house price: property home cost value | average
household name: famous brand renowned | known
how accurate: accuracy precision percent | error
how bad: severe loss damage impact | percent
how big a loan: million loan facility amount | credit
how big a stake: percent stake share interest | ownership
how big a team: employee member people staff | size
how big: square acre size large employees | million hectare foot area capacity
how bright: brightness lumen luminosity | nit
how busy: traffic passenger visitor volume | capacity
how cheap: price cost affordable discount | low
how close: near margin distance | mile
how cold: temperature degree celsius | freeze
how come: because reason due cause | why
how common: prevalence percent incidence rate | frequent
how dangerous: risk hazard severe | threat
how dear: price cost | 
how deep: depth meter foot metre | drill km
how did he die: cause death die | illness cancer accident
how did it happen: cause accident result | occur
how did they do: result performance revenue profit | finish rank
how did they pay: cash stock fund finance | loan debt
how does it work: use mechanism technology process method | operate system
how effective: efficacy percent effectiveness reduce | result
how expensive: price cost retail fee | dollar
how far along: progress stage phase percent complete | completion milestone
how far apart: distance mile interval | kilometer
how far away: mile kilometer distance nearby | minute drive
how far back: since year date | history
how far from: mile kilometer distance minute | near located
how far: mile kilometer distance meter | km range minute
how fast: speed mph km hour pace | second rate minute growth
how good: quality rating performance | result
how green: sustainable emission carbon renewable | environmental
how heavy: weigh weight kg pound ton | kilogram tonne lb gram
how high: height altitude elevation level metre | foot percent record
how hot: temperature degree celsius fahrenheit | heat
how is it made: process manufacture material ingredient | produce
how is it used: use application apply | indication
how large: size square acre million | foot hectare capacity
how likely: probability percent chance risk | likelihood expect
how long ago: since year found founded | establish ago history date
how long for: term duration period year | month contract
how long have they: since year found founded | experience
how long is: length mile kilometer meter metre minute | foot km duration
how long will: until year month duration | expect period
how long: duration year month week day length period | term hour minute last until
how loud: decibel noise volume | db sound
how low: low level bottom | percent
how many beds: bed capacity | hospital patient
how many brands: brand label portfolio | include
how many cars: vehicle car unit | fleet
how many copies: sell circulation copy unit | sales
how many countries: country nation market | worldwide presence global
how many customers: customer client subscriber user | serve
how many days: day duration | period
how many dead: fatality kill die death casualty | toll
how many employees: workforce headcount staff personnel | employ people
how many entries: entry submission applicant | receive
how many fans: attendance crowd spectator supporter | audience
how many flats: apartment unit | residential
how many floors: storey story floor level | building
how many games: match game fixture | season
how many goals: goal score | match
how many homes: unit house home apartment household | dwelling residential
how many hours: hour duration | time
how many hurt: injure injury casualty wound | hospital
how many jobs: job position role employment | create hire
how many members: member membership | subscriber
how many miles: mile distance range | kilometer
how many people: population person employee attendance | visitor participant resident crowd
how many planes: aircraft fleet jet | order
how many points: point score | percentage
how many rooms: room bedroom suite | hotel
how many seats: seat capacity seating | passenger
how many shares: share stock | issue outstanding
how many shops: store outlet branch location | retail
how many staff: employee workforce personnel headcount worker | team job
how many students: student enrolment enrollment pupil | enroll
how many tickets: ticket sell attendance | capacity
how many times: times frequency often | occasion
how many viewers: audience viewer watch rating | million
how many votes: vote ballot majority percent | elect
how many: number total count | more than over
how much bigger: increase percent growth larger | rise
how much faster: percent times speed quicker | reduce
how much land: acre hectare | square area
how much less: reduce percent decrease lower | saving
how much money: amount total sum million billion | dollar fund raise
how much more: increase percent additional higher | rise
how much of: percent percentage share proportion | stake portion
how much power: megawatt kilowatt gigawatt capacity horsepower | mw watt energy
how much room: space capacity square | foot seat
how much stake: percent stake share interest | ownership shareholding
how much time: hour minute day week | duration period
how much water: gallon litre liter | volume cubic
how much: price cost total amount million billion | value percent dollar sum fee
how new: launch recent latest | year
how often: daily weekly monthly annually every times | yearly quarterly frequency biennial
how old is: age year aged born | founded since
how old: age founded born year establish | since history aged date
how poor: poverty income | low
how popular: popularity audience download rank user | million
how powerful: horsepower megawatt watt performance capacity | hp kw
how pricey: price cost retail expensive | dollar fee
how profitable: profit margin earnings ebitda income | net
how quick: speed time minute hour fast | second day
how quickly: speed within minute hour day time | rapid fast
how rare: rare prevalence incidence | few only
how rich: net worth fortune wealth | billion
how safe: safety risk adverse | rating tolerate
how serious: severity severe critical | condition
how small: size millimeter tiny compact | inch
how soon: within date expect day month | time
how strong: strength percent growth magnitude | wind force
how successful: success result rate | percent record
how tall: height foot storey metre meter | story high inch
how thick: thickness millimeter inch | mm
how to apply: application apply submit form | deadline website
how to buy: purchase order available | retailer store website
how to contact: email phone telephone contact | address
how to get there: location direction transport | address
how to join: register sign membership apply | website
how to listen: webcast dial call replay | number radio
how to watch: broadcast stream channel livestream | webcast air
how wealthy: worth fortune wealth | net billion
how well: performance result percent score | rate
how wide: width meter inch | foot breadth
human rights: liberty freedom equality | violation
in a bid to: aim attempt seek effort | 
in advance: ahead before prior early | presale
in business: operate trade since | found
in cash: cash payment | consideration
in charge of: head lead oversee responsible manage | chief director supervise
in charge: head lead responsible manager | chief
in demand: popular sought need | order
in favor of: support approve for | vote
in favour of: support approve for | vote
in force: effective valid apply | law
in hospital: hospitalise hospitalize patient admit | injury treatment
in jail: prison imprison incarcerate custody | sentence
in line for: candidate expect nominate | successor
in line with: consistent accordance expect | forecast
in memory of: memorial honor commemorate tribute | dedicate
in need: poor vulnerable need disadvantaged | require
in office: term mayor president incumbent | elect
in partnership with: partner collaborate together joint | alliance
in power: govern government rule | party
in progress: ongoing underway continue | construction
in short supply: shortage scarce lack | limited
in stock: available inventory | supply
in store: retail shop | expect
in support of: benefit aid back | help
in talks: negotiate negotiation discuss discussion | merger
in the air force: pilot military airman | officer
in the army: soldier military | officer
in the bank: cash deposit balance saving | liquidity
in the black: profit surplus profitable | positive
in the dock: accuse defendant court | trial
in the market for: seek buy want | purchase
in the pipeline: develop plan development candidate | backlog prospect
in the red: loss deficit negative | debt
in the running: candidate shortlist finalist contender | nominate
in the works: develop plan development | upcoming
in total: total altogether combine | overall
in use: operate operational deploy | install
income tax: taxation revenue | rate
interest rate: coupon percent basis yield | libor sofr apr
jail term: sentence prison year imprisonment | month
job cuts: layoff redundancy reduction eliminate | workforce position
job loss: redundancy layoff unemployment | cut
job offer: vacancy hire position | recruit
job opening: vacancy position hire | recruit career
job seeker: applicant candidate unemployed | 
job title: position role post officer | appoint
join forces: partner collaborate merge unite | partnership alliance
join the board: director appoint elect | trustee
join the team: hire appoint recruit sign | 
joint venture: partnership jv alliance | partner stake
keep an eye on: monitor watch supervise | surveillance
keep the peace: peacekeeping police security | 
keep track of: monitor track record trace | 
kick off: begin start launch commence | kickoff open
kick start: stimulate launch boost | begin
kidney disease: renal dialysis nephrology | ckd
knock down: demolish reduce | demolition
knock off: discount counterfeit copy | reduce
knock-on effect: impact consequence result | affect
land a contract: win award secure | 
land a deal: win secure award sign | contract
last name: surname family | 
law firm: attorney counsel lawyer llp | legal
law maker: legislator senator congressman lawmaker | parliament
law suit: litigation complaint sue lawsuit | court
lay down: establish specify stipulate | rule
lay off: layoff redundancy cut dismiss | job workforce redundant reduce
lay on: provide arrange organise supply | host
lay out: outline design spend plan | layout
lay the foundation: groundwork establish base | begin
lead the way: pioneer leader spearhead | first
lead up to: before precede ahead | preparation
leave money to: bequeath bequest legacy estate | will donate
leave office: resign retire term | step
leave the company: depart resign exit retire | departure
legal action: lawsuit litigation sue proceeding | claim court
legal fight: lawsuit litigation dispute | court
let go: dismiss layoff release fire | redundant terminate
let know: inform notify tell | 
life expectancy: lifespan survival year | age mortality
life insurance: policy annuity coverage | insurer
life savings: retirement investment fund | saving
life sentence: prison imprison jail | parole
life span: lifetime lifespan year | age longevity
life story: biography memoir autobiography | history
life threatening: fatal severe critical | serious
line of business: sector industry segment division | market
line of credit: facility revolver loan | borrow
line of products: range series collection | product
line of work: occupation profession sector career | field
line up: lineup arrange schedule | performer
listing price: ipo offer share | per
live in: reside inhabit occupy | resident
live music: concert band performance | gig
live stock: cattle sheep pig animal | farm
live stream: webcast broadcast livestream | online
loan shark: lender payday | 
local council: municipality authority county | city
local people: resident community inhabitant | neighborhood
long haul: flight intercontinental distance | 
long term: multiyear future year | 
look after: care manage oversee maintain responsible | supervise handle serve
look ahead: outlook forecast future expect | plan guidance
look at: examine review study consider analyze investigate | assess focus
look back: reflect review retrospective | history
look for: seek search recruit hunt | want need
look forward to: anticipate expect pleased | excite
look into: investigate examine probe explore study | investigation inquiry
look like: resemble appear similar | design
look out for: watch monitor beware | warning
look set to: expect likely will | forecast
look to: aim seek plan hope | intend
lose money: loss deficit negative | unprofitable
lose value: depreciate decline fall | 
lose weight: obesity slim diet | reduction
lose your home: evict foreclose displace homeless | 
lose your job: redundant layoff dismiss unemployed | job
lose your life: die kill death | fatality
loss making: unprofitable deficit loss | 
lung disease: respiratory copd pulmonary fibrosis | asthma
made by: manufacture produce | manufacturer maker develop
made from: material ingredient derive contain | recycled
made in: manufacture produce factory | origin plant
made of: material consist contain compose steel | wood plastic ingredient
made to measure: custom bespoke tailor | 
made up of: comprise consist include compose | member
main goal: objective aim purpose mission | endpoint
main office: headquarters hq headquarter | based located
main shareholder: majority largest controlling | stake
main sponsor: title principal partner | sponsorship
make a bid: bid offer propose | tender
make a deal: agree agreement sign | contract
make a difference: impact help improve | benefit
make a donation: donate give contribute gift | charity
make a fortune: earn profit | wealth billion
make a living: earn work income | livelihood
make a loss: loss lose deficit | negative
make a profit: profitable profit earn | income earnings
make a purchase: buy order purchase | customer
make a splash: debut launch attract | impress
make an appearance: appear attend guest | feature
make an offer: bid offer propose | proposal
make available: provide offer release | access
make ends meet: afford survive | poverty
make history: historic first record | pioneer
make it illegal: ban prohibit outlaw | law
make money from: revenue earn monetize profit | income sell
make money: earn profit revenue income | profitable earnings
make off with: steal theft rob | 
make people redundant: layoff redundancy dismiss | job cut
make public: disclose publish announce reveal | release
make the cut: qualify select shortlist | finalist
make the list: rank name include | ranking
make up: compose comprise constitute invent | cosmetic percent
make use of: use utilize utilise employ | deploy
management team: executive leadership officer | chief
mark down: discount reduce markdown | 
market cap: capitalization valuation value | share
market leader: leading largest dominant | leader
market place: marketplace exchange platform | 
market research: survey poll study | 
maternity leave: parental birth mother | absence
maximum penalty: sentence fine year prison | face
medical trial: clinical study phase | patient
meet the cost: fund cover finance | 
mental health: psychiatric depression anxiety psychological | wellbeing
mission statement: purpose goal vision | aim
mobile phone: smartphone handset cellular wireless | device
money man: financier investor treasurer cfo | 
money manager: fund investment adviser | asset
money off: discount rebate coupon save | saving
motor racing: formula nascar motorsport grand | driver
move into: enter expand relocate | diversify occupy
move on: leave depart proceed | join
move out: vacate relocate evict | leave
move to: relocate transfer relocation | join
music maker: musician composer producer | band
name after: honor honour name | namesake
name change: rename rebrand renamed | know formerly
named after: honor honour name | memory namesake tribute
named for: honor honour name | memory
natural disaster: earthquake hurricane flood storm | relief
nest egg: saving pension retirement | 
net loss: loss deficit | negative
net profit: earnings income profit | net
net sales: revenue turnover | sales
net worth: wealth fortune asset equity | billion million
new boss: ceo appoint chief successor | executive
new hire: recruit appoint join | employee
new lease of life: refurbish restore revive | 
new look: redesign rebrand refurbish | renovate
new owner: acquirer buyer purchaser acquire | acquisition
new recruit: hire join appoint | 
news outlet: media newspaper publication broadcaster | press
night club: bar nightlife venue | 
not for profit: nonprofit charity charitable | 
not guilty: acquit innocent plea | 
number cruncher: accountant analyst actuary | statistician
number of people: population attendance | total
number of shares: stock outstanding ordinary | issue
number of staff: headcount workforce employee | personnel
number of visitors: attendance guest tourist footfall | traffic
number one: leading first top leader | rank best largest
number plate: license licence registration | vehicle
number two: deputy second vice | rank
nursing home: care elderly senior facility | resident
off the coast: offshore sea | mile
oil company: petroleum energy exploration producer | gas
oil rig: drilling offshore platform | well
oil spill: leak pollution contamination | barrel
old age home: care nursing elderly | 
old people: elderly senior pensioner | aged
on a regular basis: regularly monthly weekly | routine
on air: broadcast live | radio television
on bail: release bail | court
on board: aboard passenger crew | join
on display: exhibit show exhibition | view
on hire: rent lease rental | 
on hold: suspend postpone pause delay | halt
on holiday: vacation travel tourist | 
on loan: lend borrow loan | 
on offer: available offer provide | sale
on order: order backlog purchase | 
on sale: available sell discount | price ticket
on schedule: time plan track | expect
on show: exhibit display exhibition | 
on site: location onsite facility | 
on stage: perform performance theatre | live
on strike: walkout stoppage industrial | union
on suspicion of: arrest suspect allege | 
on the board: director trustee member | chair
on the books: employ employee payroll client | debt contract order record
on the cards: likely expect plan possible | 
on the cheap: discount affordable inexpensive | low
on the job: work employ | training workplace
on the market: sale available sell | launch price
on the menu: food dish serve | restaurant offer
on the move: relocate travel mobile | migration
on the payroll: employee employ staff worker | workforce headcount
on the rise: increase grow climb | growth higher
on the road: tour travel away | vehicle
on the stand: witness testify | court
on the stock exchange: list trade listed | share nasdaq nyse
on the table: offer propose proposal | negotiation
on the team: member player staff | squad
on time: schedule punctual deadline | 
on tour: tour concert perform | travel
on track: schedule target expect | progress
on trial: court prosecute defendant | test accuse
on tv: television broadcast air | network channel
on view: exhibit display show | exhibition gallery
online shop: ecommerce store website retailer | web
online store: ecommerce retailer website shop | web
open its doors: open inaugurate launch | opening
open to the public: visitor free admission | 
open up: launch liberalise expand enable | 
operating room: surgical surgery surgeon | theatre
order book: backlog contract pipeline | firm
out of business: close bankrupt cease liquidate | bankruptcy
out of stock: sold unavailable | shortage
out of work: unemployed jobless | redundant
pain killer: analgesic opioid pain | medication
painting show: exhibition gallery art | artist
parent company: parent owner holding group | subsidiary own
parent firm: parent owner holding group | subsidiary own
parent group: parent owner holding | subsidiary
part of: component division member | belong
part ways: leave separate depart | split
pass away: die death decease | obituary
pass on: transfer transmit die inherit | convey
pass the law: enact legislation adopt | vote
patent fight: infringement lawsuit intellectual | litigation
pay a fine: penalty fine settle | 
pay back: repay reimburse refund | repayment return
pay check: paycheck salary wage | 
pay cheque: salary wage paycheck | 
pay cut: reduction salary wage | 
pay day: dividend payable salary | date
pay deal: salary wage agreement | union
pay dispute: strike union wage | 
pay dividends: dividend distribution | benefit shareholder
pay down: repay reduce retire | debt
pay for: fund finance sponsor cover | cost
pay gap: inequality disparity difference | gender
pay off: repay settle redeem retire | debt succeed
pay out: distribute distribution dividend payout | payment
pay package: compensation remuneration salary bonus | pay
pay rise: raise increase salary wage | percent
pay tribute: honor honour praise commemorate | memorial
pay tv: cable satellite subscription | television
pension fund: retirement investor trustee | scheme
pension pot: retirement saving fund | plan
petrol station: gas fuel forecourt filling | pump
phase in: introduce gradual implement | 
phase out: discontinue eliminate retire | 
phone company: telecom carrier operator telecommunications | mobile wireless
phone maker: manufacturer handset smartphone | device
phone number: telephone tel call contact | toll
pick up the tab: fund cover cost finance | 
pick up: collect win rise buy improve | receive recover
piece of land: plot parcel acre site | hectare
piece of legislation: law act bill | 
pipe line: pipeline gas oil | project
place an order: order purchase buy | 
place of birth: born birthplace native | 
place of work: office workplace employer | 
place of worship: church mosque temple synagogue | 
place to eat: restaurant cafe dining | 
place to live: residence housing home | 
place to stay: hotel accommodation lodging | 
plane crash: accident aircraft aviation | jet
plane maker: manufacturer aerospace aircraft boeing airbus | 
play a part: contribute role involve star | 
play a role: contribute star cast | 
play for: club team sign | 
play the lead: star actor role | cast
play the part of: portray star cast | actor
point of contact: contact email phone | liaison
point of sale: checkout terminal retail | 
point out: note highlight state mention | indicate
police officer: cop constable patrol sergeant | enforcement
poll result: survey percent vote | respondent
power cut: outage blackout electricity | failure
power line: transmission grid cable | electricity
power plant: station megawatt generation electricity | nuclear coal
power station: plant megawatt generation electricity | nuclear coal
press conference: media briefing announce | news
press office: media contact relations | spokesperson
press officer: spokesperson media relations contact | communications
price cut: discount reduction reduce | save
price hike: increase rise raise | inflation
price list: rate fee tariff | cost
price point: price cost affordable | retail
price range: price cost per | between
price rise: increase inflation raise | higher
price tag: price cost value consideration | retail worth
prime minister: premier leader head | government
prison term: sentence year jail month | imprisonment
prize money: purse award cash | winner dollar
profit warning: guidance forecast lower | outlook
property developer: builder estate developer real | construction
property tax: levy rate assess | 
public school: district student education | 
pull from the shelves: recall withdraw remove | 
pull out of: withdraw exit withdrawal leave | abandon
pull out: withdraw exit withdrawal leave | 
pull the plug: cancel terminate end discontinue | stop
put a stop to: end halt stop cease | ban
put a value on: value valuation estimate | worth
put an end to: end stop terminate abolish | 
put at risk: endanger threaten jeopardize | danger
put back: delay postpone return restore | reschedule
put behind bars: imprison jail sentence | prison
put down to: attribute due cause | because
put forward: propose submit nominate suggest | proposal
put in a bid: bid tender offer | submit
put in charge: appoint lead head | responsible
put in jail: imprison jail sentence incarcerate | prison
put in place: implement establish introduce install | adopt
put in: install invest contribute submit | deposit
put money into: invest fund finance investment | sponsor back
put off: postpone delay defer deter | reschedule
put on hold: suspend postpone pause delay | halt
put on sale: sell release launch | ticket
put on the market: sell launch list | sale
put on trial: prosecute charge court | try
put on: stage host organise present | perform produce
put out to tender: bid tender procurement | contract
put out: publish release issue extinguish | announce
put pen to paper: sign write | contract
put to the test: test trial evaluate | 
put together: assemble compile combine create | build
put up for sale: sell list auction market | divest
put up prices: increase raise rise | hike
put up the money: fund finance invest sponsor | capital
put up: build erect fund install | accommodate
quarterly profit: earnings income net | quarter
queue time: wait minute hour | 
rail company: railway operator railroad train | freight
real estate: property land housing reit | building
record label: music album recording | artist
release date: launch available publish | premiere
rental car: hire lease vehicle | fleet
rental income: rent lease tenant | property
research paper: study journal publish article | author
retirement age: pension retire year | 
retirement fund: pension saving plan | ira
return ticket: fare flight | 
right hand man: deputy assistant vice | 
road accident: collision crash traffic | injure
roll back: reverse reduce repeal | 
roll out: launch introduce deploy rollout | release implement
roll over: extend renew refinance | reinvest
row house: townhome townhouse | residential
run a business: operate manage own | owner entrepreneur company
run by: operate manage own administer | operator
run down: decline neglect deplete | dilapidated poor
run dry: exhaust deplete | drought shortage
run for: campaign candidate contest stand | election office
run from: start begin through | date until
run into: encounter face experience | problem difficulty
run late: delay postpone | behind
run low: shortage deplete scarce | stock supply
run on: power fuel operate | electricity battery diesel
run out of: exhaust deplete shortage lack | end stock
run out: expire expiry end exhaust lapse | deadline date
run over: exceed overrun hit | budget delay
run the company: lead ceo executive chief manage head | president director
run the risk: risk danger expose | threat
run the show: lead manage head direct | chief executive
run time: duration length minute runtime | hour
run up: accumulate incur | debt loss bill
run-up to: before ahead precede | preparation
running costs: operating expense overhead opex | maintenance cost
running mate: candidate nominee vice | election
running time: duration runtime length minute | hour last
salary increase: raise rise pay wage | percent
sale price: consideration proceeds value | cost
sales figure: revenue result turnover unit | quarter
sales tax: vat levy | percent
scale back: reduce cut decrease | downsize
scale down: reduce shrink cut | downsize
scale up: expand increase grow | production
school leaver: graduate student apprentice | 
school year: term semester academic | student
sea food: fish shellfish shrimp | salmon
sea level: coastal elevation rise | climate
second hand: used preowned resale | vintage
second place: runner silver finish | rank
sell for: price cost fetch | retail
sell off: divest divestiture dispose sale | disposal divestment
sell out: sold soldout capacity | 
sell well: popular bestseller demand | 
selling point: feature advantage benefit | unique
set a date: schedule date plan | announce
set a record: record break best | highest surpass
set a target: target aim goal objective | commit
set aside: reserve allocate earmark provision | budget fund
set back: delay cost setback hinder | price
set fire to: burn ignite arson | blaze
set forth: outline describe state | provide
set free: release liberate | prison
set in place: implement establish introduce | measure
set off: trigger depart begin detonate | leave
set out: outline detail describe aim | plan depart
set sail: depart sail voyage cruise | ship departure
set sights on: target aim plan | goal
set up shop: open establish locate | office store
set up: establish found create launch form setup | founder install start
set you back: cost price fee | charge dollar
share count: outstanding stock ordinary | issue
share holder: shareholder investor stockholder owner | stake
share price: stock value closing | per
share sale: offering placement ipo secondary | stock proceeds
ship yard: shipbuilder dock shipbuilding | vessel
shipping cost: freight delivery postage | fee
shopping center: mall retail plaza outlet store | tenant
shopping centre: mall retail outlet store | tenant
shore up: support strengthen bolster | 
short list: finalist shortlist nominee | select
show up: attend arrive appear | attendance
shut down: close shutdown closure cease | shutter halt
side effect: adverse reaction event | safety nausea headache
sign a contract: contract agreement agree | deal
sign a deal: agreement contract agree | sign
sign a treaty: accord pact agreement | 
sign into law: enact legislation pass | governor president
sign language: deaf interpreter | 
sign off: approve approval authorize | 
sign on: join register contract | recruit
sign up: register enroll subscribe join | registration recruit
single mother: parent lone | 
sister company: affiliate subsidiary | group related
skin disease: dermatitis psoriasis eczema dermatology | acne
slim down: reduce streamline downsize | 
slow down: decelerate slowdown decline | delay
small business: sme entrepreneur startup | owner
small print: terms condition | 
social media: facebook twitter instagram linkedin | follow online
soft drink: beverage soda cola | juice
solar panel: photovoltaic module pv | megawatt renewable
sort out: resolve solve settle fix | organise
speak out: criticise oppose protest | 
speed up: accelerate expedite hasten | fast
spell out: explain detail specify | outline
spin off: spinoff separate demerge demerger | divest
split up: divide separate divorce demerge | 
sports centre: gym leisure facility | arena
sports star: athlete player champion | 
staff member: employee worker personnel | team
staff turnover: retention attrition | employee
stamp duty: tax property | 
stamp out: eliminate eradicate end | combat
stand down: resign retire leave step | departure
stand for: mean represent acronym | candidate
stand in: interim acting substitute replace | temporary
stand trial: court prosecute charge | defendant
stand up for: defend support advocate | protect
start a business: found establish launch | entrepreneur
start date: begin commence effective | date
start trading: debut list begin | exchange
start up: startup launch establish venture | found
start work on: begin construct groundbreaking | commence
start work: begin commence join | 
starting price: from base msrp | price
step aside: resign leave withdraw | successor
step by step: gradually phase stage | process
step down: resign retire leave depart relinquish resignation | successor replace departure
step in: intervene intervention replace | interim
step into the role: succeed assume appoint join | position successor
step up: increase intensify accelerate enhance | strengthen promote
stock market: exchange nasdaq nyse index | share trading
stop work: halt suspend cease | strike
store chain: retailer supermarket outlet | location
study abroad: exchange international student | 
suing for: damages seek compensation | lawsuit claim
summer camp: youth children program | 
super market: grocery supermarket grocer | food store
swear in: inaugurate oath elect | office
take action: act intervene respond enforce | measure step initiative
take advantage of: exploit use benefit leverage | opportunity
take aim at: target criticise criticize challenge | compete
take apart: dismantle disassemble | decommission recycle
take away: remove revoke withdraw strip | licence license confiscate
take back: return regain reclaim recover repossess | recall refund
take care of: handle manage care maintain | treat responsible support
take charge: lead assume head | appoint manager control
take down: remove dismantle delete demolish | withdraw removal
take effect: effective commence apply implement | date begin enforce force
take home: earn win receive | salary prize award pay
take into account: consider include reflect | factor adjust
take legal action: sue litigation lawsuit file | court claim complaint
take off: depart departure fly launch grow | flight airport surge popular
take on: hire recruit employ assume undertake tackle | appoint challenge compete role
take out: remove obtain withdraw borrow | loan policy insurance
take over: takeover acquire acquisition succeed buy assume | purchase replace control stake appoint
take part: participate participation join compete attend | participant entrant involve
take place: occur hold happen stage host | schedule date venue event
take private: buyout privatization delist acquire | shareholder equity offer
take public: ipo list float listing flotation | share exchange offering
take the lead: lead spearhead pioneer head | leader
take the place of: replace succeed substitute | successor replacement
take the reins: succeed lead assume appoint | ceo executive president
take time off: leave holiday vacation | absence sabbatical
take to court: sue lawsuit litigation prosecute | file claim judge
take up: adopt accept assume uptake adoption | role post join position
talk about: discuss address speak present | mention topic
tax bill: liability owe payment | 
tax break: incentive credit relief deduction | exemption
tax cut: reduction reduce relief | rate
tax office: irs hmrc revenue | inland
tax year: fiscal april | return
team mate: player squad colleague | 
team up: partner collaborate partnership alliance | join
tear down: demolish demolition dismantle | raze
tech firm: technology software company | startup
television channel: network broadcaster station | tv
third place: bronze finish rank | 
ticket office: box booking admission | 
ticket price: admission fare cost fee | per
ticket sales: gross attendance revenue | box
tie the knot: marry wedding marriage | 
tie up: merger partnership alliance deal | agreement partner
time frame: period duration schedule | month deadline
time limit: deadline expiry | within
time line: schedule history milestone | date
time off: leave holiday vacation | 
top boss: ceo chief executive president | chairman
top brass: executive management general | leadership
top flight: premier league elite | first
top job: ceo chief president chairman director | executive head role post
top line: revenue sales turnover | net
top management: executive leadership chief | officer
top of the range: premium flagship luxury | high
top of the table: first lead leader | league
top prize: award winner first grand | gold
top seller: bestseller popular best | sales
top speed: maximum speed mph | km fast
top spot: first rank lead number | position
top ten: rank ranking list | tenth
top the bill: headline headliner star | feature
top the list: lead rank first | number
top tier: leading premier elite | premium
total cost: investment budget expenditure price | million
tour dates: concert schedule city | venue
tourist spot: attraction destination landmark | visitor
town hall: municipal council meeting | 
track record: history experience performance | success
trade fair: exhibition expo show exhibitor | conference booth
trade in: deal sell exchange | 
trade name: brand trademark market | 
trade show: exhibition expo fair exhibitor | conference booth
trade union: labor labour worker | strike
trading day: session close market | 
traffic jam: congestion delay | road
train driver: engineer operator locomotive | rail
train station: rail railway terminal platform | transit
train ticket: fare rail | passenger
travel agent: agency tour operator | booking
try out: test trial pilot sample | evaluate
tune in: listen watch webcast broadcast | channel
turn a corner: improve recover recovery | turnaround
turn a profit: profitable profit earn | income positive
turn a year older: birthday anniversary age | celebrate
turn around: recover turnaround improve restructure | recovery
turn down: reject decline refuse rejection | deny offer
turn in: submit deliver surrender | report
turn into: become convert transform conversion | redevelop
turn off: disable switch shut disconnect | deactivate
turn out: attend attendance produce result | turnout
turn over: transfer revenue turnover sales | hand
turn pro: professional debut | sign
under construction: build construct construction | 
under contract: sign agreement contract | backlog
under fire: criticise criticism attack | scrutiny
under investigation: probe inquiry investigate | police
under review: review consider assess | 
under the hammer: auction bid | sell
under way: begin progress ongoing start | underway
under wraps: secret confidential | unveil
unpaid leave: furlough absence | 
unpaid work: volunteer voluntary intern | 
vice chair: deputy chairman director | 
video game: gaming console title | player xbox playstation
vote down: reject defeat oppose | 
vote for: elect support approve | ballot
vote out: defeat remove oust | election
wage bill: payroll salary | compensation labor
wage packet: salary pay earnings | compensation
wage rise: increase raise salary pay | percent
wait for: await expect pending | 
wait time: minute hour delay | queue
walk out: strike walkout leave | union
war chest: cash fund reserve | capital acquisition
war crime: atrocity genocide tribunal | 
war games: exercise drill | military
war hero: veteran soldier medal | 
ward off: prevent protect | defend
waste water: sewage effluent treatment | wastewater
water shortage: drought scarcity | supply
water supply: utility reservoir drinking | pipe
weather forecast: meteorologist temperature storm | rain
web address: website url www | visit
weigh in: comment weight | pound
well known: famous renowned popular leading | celebrated
what age: year old aged | age
what award: prize award honor medal | recognition
what brand: brand label name | product
what caused: cause due result reason | trigger attribute
what charge: accuse indict charge offence | count fee
what color: colour color shade hue | black white
what colour: color colour shade hue | black white
what day: date monday tuesday wednesday thursday friday | saturday sunday
what deadline: deadline date due | close
what degree: bachelor master mba doctorate | university
what did he do: role previously serve | position
what disease: disease disorder cancer syndrome condition | patient
what do they do: provide specialize business offer | service manufacture company
what do they make: manufacture produce product maker | develop
what do they sell: product sell retailer offer | brand
what does it cost: price cost fee | charge retail
what does it do: function feature enable provide | use
what does it show: reveal find result | indicate
what does it treat: indication treatment disease patient | therapy
what drug: drug medicine therapy treatment | tablet
what else: also additional addition other | include
what fine: penalty fine million | pay
what for: purpose use aim | reason intend
what happened: occur event incident result | cause
what industry: sector industry market | field
what is inside: contain include ingredient feature | content
what is it about: topic subject theme plot story | cover
what is it called: name title call brand | entitle dub
what is it for: purpose use design intend indicate | treat
what is it worth: value valuation price | million
what is left: remain remainder balance | outstanding
what is new: feature launch latest introduce | update
what is next: plan future next upcoming | phase
what is on: programme program event schedule | lineup
what is the catch: condition fee term | requirement
what is the point: purpose aim objective goal | 
what is wrong: problem defect issue fault | failure
what job: role position title post | serve
what kind of: type category sort | specialize
what language: language english spanish french | translate
what led to: cause result reason trigger | due
what line of business: sector industry provide specialize | business
what make: brand manufacturer model | vehicle
what material: steel aluminum plastic wood fabric | made
what model: model version type | vehicle
what month: january february march april | month date
what nationality: citizen national native country | born
what number: number total | phone
what part of: region component portion | division
what percentage: percent share proportion | rate
what platform: ios android windows playstation xbox | available
what position: role title post serve | rank
what price: price cost per | dollar
what prize: award prize winner | trophy
what purpose: aim objective goal | use
what rate: percent rate interest | per
what reason: because reason due cause | cite
what role: position title serve post | responsibility
what score: score result point | win final
what sentence: year prison sentence jail | month
what share: percent percentage proportion | stake
what size: size square foot inch | diameter large
what sort of: type category kind | variety
what species: species animal plant | genus
what sport: football basketball soccer tennis golf | league team
what subject: topic field major | study degree
what ticker: symbol ticker nasdaq nyse | trade
what time: hour pm am time | schedule start eastern
what type of: kind category class | model
what year: year founded | since date
when born: born birth age | year
when did he die: death die | date
when did she join: join appoint since | year
when does it close: deadline closing end | expire
when does it end: end conclude until through | expire
when does it open: open opening date inaugurate | schedule hour
when does it start: begin commence start date | schedule
when due: deadline date schedule | expect
when founded: found establish since year | inception incorporate
when is it out: release available launch | date
when is payday: payable dividend date | record
when was it built: built construct complete | year
where based: headquarter located | headquarters office city hq
where born: native birthplace born | hometown
where did he study: university degree graduate college | bachelor earn
where did he work: previously serve formerly hold position | join career
where did she study: university degree graduate college | bachelor earn
where does he live: reside resident live | home city
where does it fly: route destination airport serve | service
where from: origin native hail born | country source
where held: venue location host | place center hotel
where listed: exchange nasdaq nyse | stock trade ticker
where located: locate site address city | situate
where made: factory plant manufacture | facility
where to buy: retailer store available online | website outlet
where to find: website available online located | visit
where to go: venue location address | destination
where to watch: channel broadcast stream network | air
which airline: carrier airline | fly
which bank: bank lender | loan
which channel: network channel broadcast | tv
which country: country nation | based
which exchange: nasdaq nyse exchange | stock listed
which floor: floor level storey | building
which law firm: counsel attorney law llp | represent
which team: club team side | squad
who advised: adviser advisor counsel banker | advise law
who backs: investor backer sponsor support | endorse
who bought: acquirer buyer acquire purchase | purchaser acquisition
who built: contractor builder construct developer | architect
who came up with: inventor creator founder conceive | develop invent
who can: eligible open anyone | qualify
who chose: select jury judge panel | choose
who designed: architect designer design | create
who did the study: researcher university author scientist | institute publish
who died: death die kill victim | decease
who directed: director direct filmmaker | film
who discovered: discoverer scientist researcher discover | find
who else: also include partner | join other
who for: client customer behalf | beneficiary
who founded: founder cofounder establish start | found create
who funds: funder sponsor grant support donor | finance
who gave: donor donate award present | grant
who got: receive award recipient win | winner
who heads: chief director president lead | ceo chair
who hired: appoint recruit employer | name
who hosts: host presenter organise moderator | organize
who invented: inventor invent develop create | patent
who is behind: founder creator developer sponsor | lead
who is being sued: defendant lawsuit | allege
who is coming: attendee guest speaker | attend
who is eligible: eligible eligibility qualify | open criteria
who is in charge: chief head director lead responsible | manager ceo
who is it for: audience target customer patient user | eligible
who is joining: appoint join hire | team
who is leaving: depart resign retire | departure
who is playing: performer headliner band team | lineup
who is speaking: speaker keynote panelist | moderate
who is suing: plaintiff claimant sue lawsuit | file
who judges: jury judge panel | panelist
who leads: chief head director leader president | lead ceo captain
who lent: lender bank creditor | loan
who lost: defeat lose loser beat | runner
who made: manufacturer maker produce develop | create
who makes: manufacturer maker producer manufacture | develop
who organises: organiser organizer host sponsor | present
who owns: owner parent shareholder subsidiary own | stake holding
who paid: fund sponsor finance | donor
who pays: fund sponsor finance cost | responsible taxpayer
who plays: actor star player cast | role portray
who regulates: regulator authority commission agency | regulate
who replaces: successor succeed replacement replace | appoint
who represents: lawyer attorney agent counsel | represent
who runs: ceo president chief director lead head | executive manage manager operate chairman
who said: say quote comment state | according
who sells: retailer distributor dealer seller | sell
who sings: singer vocalist vocal artist | perform
who sold: seller vendor sell divest | sale
who sponsors: sponsor sponsorship support partner | present
who started: founder found cofounder establish | launch
who supplies: supplier provide vendor | supply
who to call: contact phone telephone | email
who took over: successor succeed replace appoint | acquire
who used to: former previous ex | formerly
who with: partner together collaboration | alongside
who won: winner win champion victory | award defeat
who wrote: author writer write | pen novelist
why did: because due reason cite | order
win back: regain recover retain | 
win over: persuade convince | 
win the right: secure award granted | rights
win the title: champion championship victory | trophy
wind down: close end reduce | phase
wind farm: turbine megawatt windfarm | renewable energy
wind power: turbine renewable megawatt | energy
wind up: liquidate dissolve close end | liquidation
wine maker: winery vineyard vintner winemaker | grape
winning bid: auction highest price | buyer
wipe off: lose reduce | value
wipe out: eliminate destroy eradicate | extinct
work as: serve job role position | occupation
work at: employ office staff | employee
work experience: internship placement intern | career
work for: employ employer serve | job staff employee
work force: workforce employee staff | labor headcount
work from home: remote hybrid telework | telecommute
work of art: painting sculpture artwork | artist
work on: develop project involve | improve
work out: calculate determine exercise | resolve agree
work together: collaborate partner cooperate collaboration | joint
work with: partner collaborate cooperate | collaboration partnership
working group: committee taskforce panel | 
working hours: hour shift schedule | 
wrap up: complete conclude finish end | finalize
write down: impairment charge record | loss value
write off: impairment cancel charge writedown | debt loss
year end: december annual fiscal | close
year on year: increase annual compared | percent growth
year round: annual always | month
young people: youth teenager teen adolescent | student child
young person: youth teenager adolescent | student
`
