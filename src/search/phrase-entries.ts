/** One entry a line, `phrase: strong | weak`. Written for this project from general knowledge; some entries came to mind over questions of the halves called tune. */
export const PHRASES = `
a bit of: some small part little
a bunch of: several group | number
a couple of: two several pair | few
a cut of: share percentage commission | profit
a dozen: twelve
a few: several some | three
a great deal of: much significant | large
a hand in: involve help role | part
a handful of: few several | number five
a host of: many several numerous | various range
a lot of: many much large significant | number
a number of: several many various | multiple
a pair of: two | couple
a piece of: part stake share | portion
a piece of cake: easy simple
a raft of: many several series | measure range
a slew of: many several series | number
a string of: series several many | number
a third of: percent portion | share
a total of: number amount sum | altogether
a whole host: many range
above board: legal honest lawful legitimate
above the law: immunity exempt | accountable
according to whom: say said quote | statement
account for: represent make comprise constitute explain | percent
account holder: customer depositor | bank
acid rain: sulphur pollution | forest
across the board: all every overall | whole
across the country: nationwide national countrywide | state
across the globe: worldwide global international | country
across the pond: america us uk britain | transatlantic atlantic
across the world: global worldwide international
act as: serve role function | advise
act for: represent advise counsel | lawyer
act on: affect target influence
action plan: strategy roadmap measures | step
add on: extra additional optional | accessory
add to: increase expand | extra
add up: total sum make
add up to: total sum amount | equal
after all: finally
after hours: evening late overnight closed | trading night
after tax: net profit | income
age limit: minimum years older | eligible
agree on: settle decide deal | term
agree terms: deal contract sign | agreement
agree to: accept approve | agreement
ahead of: before prior lead
ahead of schedule: early sooner | complete before
ahead of time: early before advance | schedule
aimed at: target intend design
air a show: broadcast screen | tv
air ambulance: helicopter | hospital
air base: airfield military | force
air con: conditioning cooling | hvac
air conditioner: cooling hvac | unit
air conditioning: cooling hvac | cool
air fare: ticket price flight | airline
air quality: pollution emission | smog
air show: aviation display | aircraft
air traffic: flight plane aviation | controller
airline ticket: fare airfare flight | passenger price
alcohol free: nonalcoholic zero
all at once: simultaneously single
all day: throughout | hour
all in all: total overall | altogether
all kinds of: various variety many
all of a sudden: suddenly unexpectedly
all over the country: nationwide national countrywide nation
all over the place: everywhere widespread
all over the world: worldwide global international | country
all set: ready prepare | begin
all the rage: popular trend fashionable
all the way: entire whole | complete
all time high: record peak highest | ever
all time low: record lowest
all told: total altogether overall | number
all year: annual throughout
all year round: throughout annual | season
allergic reaction: anaphylaxis allergy | hive
allow for: enable permit | provide
along with: together including | plus
alternative medicine: homeopathy herbal complementary | therapy
amount of money: sum dollar fund | million
amount owed: debt outstanding liability | due
amount raised: proceeds fund | million
amount to: total sum equal | number
amusement park: theme ride attraction | coaster
anchor store: department mall
angel investor: backer fund invest
animal doctor: vet veterinarian veterinary
animal testing: preclinical cruelty | cosmetic
annual leave: holiday vacation | day
annual meeting: agm shareholder assembly | vote proxy
annual report: filing results statement | form
annual turnover: revenue sales income | year
answer for: responsible account
answer to: report accountable | manager
apart from: except besides excluding | other
apply for: application seek request submit | apply
apply to: cover include concern | application
arc welding: weld
area code: phone number | dial
arms maker: weapon defense | missile
around the clock: always continuous | day hour
around the corner: near soon imminent | upcoming
around the globe: worldwide global international
around the world: worldwide global international globally | country
art dealer: gallery auction | collector
art house: independent film | cinema
art show: exhibition gallery exhibit | painting
artificial intelligence: ai machine generative | learning
as a result: consequence therefore due | cause
as a result of: due | following
as good as: equal equivalent almost | match
as good as new: refurbished repair
as long as: provided
as many as: maximum most | number
as much as: maximum most | amount
as of: date effective since | from
as part of: included under within | program
as soon as possible: immediately urgent asap
as usual: normal regular
as well as: addition also besides including
ask for: request seek demand apply | want call
ask for money: fundraise appeal donate | raise
ask for more: demand increase request | raise
asking price: list valuation cost | sale
asset base: holdings portfolio value | total
asset manager: fund investment | portfolio
asylum seeker: refugee migrant
at a discount: cheap reduced lower cheaper | price
at a glance: summary overview highlight | key
at a later date: future subsequent
at a loss: deficit unprofitable | sell
at a premium: higher expensive above | price
at a standstill: halt stop stall | traffic
at all costs: necessary
at all times: always
at best: most maximum
at capacity: full maximum | crowded
at cost: expense price | without
at death's door: critical ill | dying
at fault: responsible liable blame negligent | cause
at first: initially originally
at full capacity: maximum full | operate
at full tilt: maximum full speed capacity
at hand: near available | nearby
at home: house domestic | household
at home and abroad: domestic international
at issue: dispute question matter | concern
at its peak: maximum highest record | top
at large: fugitive escape wanted general | free
at last: finally
at least: minimum more | over
at length: detail long
at loggerheads: dispute conflict disagree | argue
at long last: finally
at most: maximum limit up
at no cost: free complimentary
at odds: disagree conflict dispute | differ
at once: immediately simultaneously instantly | now
at present: currently now today | current
at random: randomly
at risk: vulnerable threaten endanger danger | exposure
at sea: ocean ship offshore
at short notice: quickly sudden
at stake: risk
at the back of: behind rear
at the behest of: request order
at the crack of dawn: early morning
at the double: quickly
at the drop of a hat: immediately
at the earliest: from soonest
at the end of: final last
at the expense of: cost instead | loss
at the forefront: lead pioneer
at the hands of: caused by | suffer
at the heart of: central core key | centre
at the helm: lead ceo head chief | captain president executive
at the latest: deadline before by | date
at the moment: currently now today present | current
at the movies: cinema theater film | box
at the polls: election vote ballot | voter
at the pump: petrol gasoline fuel gas | price
at the ready: prepared available
at the same time: simultaneously
at the start: begin beginning initial | opening
at the till: checkout retail price | sales
at the top: chief executive first head lead | rank
at the top end: high premium luxury | price
at the very least: minimum
at the wheel: drive driver | car
at this point: currently now
at times: sometimes occasionally
at war: conflict fight military | battle
at weekends: saturday sunday weekend
at what age: old year | age
at what cost: price expense amount | fee million
at what interest: rate percent coupon | loan
at what level: amount degree grade | rate
at what point: when stage time | date
at what price: cost value | per
at what rate: percent speed pace | interest
at what speed: mph fast rate | second
at what stage: phase step | development
at what temperature: degree celsius fahrenheit | heat
at what time: hour am pm when | eastern
at work: workplace job employ | office
at your own risk: liable
auto insurance: car motor | premium
award ceremony: gala prize | event
away from: outside distance | far
baby boomer: generation older retire | age
baby boy: son born | birth
baby girl: daughter born | birth
back and forth: negotiation
back burner: postpone delay shelve | hold
back down: concede withdraw surrender | give
back from: return
back in the day: formerly history
back in time: history past earlier | ago
back office: administration support | staff
back on track: recover resume restore | progress
back out: withdraw cancel terminate | exit
back pain: spine lumbar | disc
back pay: wages owed | salary
back taxes: owed arrears irs | unpaid
back the bid: support endorse approve
back the plan: support approve endorse | vote
back to back: consecutive successive | row
back to normal: resume restore recover | reopen
back to work: return resume reopen | strike
back up: support copy | reserve
backward compatible: compatible
bad breath: oral dental
bad debt: default writeoff nonperforming | loan
bad for: harmful damage
bad loan: default nonperforming | write
bad luck: unfortunate
bad news: decline loss | warning
bail out: rescue aid save help | government
balance of trade: export import | deficit
balance sheet: assets liabilities debt finances | cash
ball game: match baseball
ball park: approximate estimate stadium
ball park figure: estimate approximate | amount
ballot box: vote
bang for the buck: value affordable
bank account: deposit saving cash | balance
bank balance: cash account | saving
bank card: debit credit | payment
bank crash: collapse failure crisis | fail
bank holiday: public
bank note: currency banknote cash | money
bank on: rely expect
bank robbery: theft bank
bank run: withdraw deposit panic | collapse
banned from: prohibit bar exclude suspend | ban
bargain hunter: buyer shopper discount
base station: antenna mast tower
based on: using according from | rely
battery life: hour charge | range
battery powered: electric cordless
be a big help: support assist | benefit
be able: capable
be able to: can capable enable | allow ability
be about: concern cover discuss focus topic | subject theme describe
be accused of: charge allege indict suspect | fraud
be afraid: fear worry concern
be after: seek pursue want | look
be against: oppose object reject opposition | criticise
be against the law: illegal unlawful prohibit ban | violate offence
be aimed at: target intend designed | audience
be all about: focus concern
be allowed to: permit eligible can may | authorize
be angry: upset outrage protest | criticize
be at stake: risk | value
be at work: operate work develop | job
be aware of: know understand
be back: return resume | again
be based: headquarter locate headquartered | office city
be behind: responsible found create lead | cause developer
be behind bars: jail prison imprison custody | sentence
be better than: outperform superior exceed
be born: birth born native | age date
be bound to: certain likely
be called: name title brand know dub
be careful: caution warn | safety
be cleared of: acquit exonerate innocent | charge
be close to: near nearly
be closed for: shut repair | renovation
be covered: include eligible insure
be cut off: isolate disconnect | power
be delayed: postpone late
be different from: differ unlike
be done: complete finish | end
be down: fall decline decrease drop | lower
be down to: due cause attribute | because
be down to earth: practical realistic | simple
be down with: ill sick
be dropped: cancel withdraw remove | exclude
be due: expect schedule deadline mature | date payable
be eligible: qualify entitle
be enough for: sufficient adequate | supply
be facing: confront challenge threat | charge
be fined: penalty pay | million
be finished: complete end conclude | date
be fit for: suitable
be for: purpose intend aim design | support use
be found in: located contain occur | locate
be founded: establish found form start incorporate | year since
be free: release available complimentary | cost
be full: capacity occupied sold | ticket
be given: receive award grant present | honor
be going to: plan intend will expect | future
be gone: leave disappear missing | lost
be good at: skill expert
be good enough: qualify sufficient adequate | standard
be good for: benefit beneficial suit | advantage
be heading for: destination bound toward | expect
be held: host take stage schedule | venue location date
be hired: appoint join recruit
be hiring: recruit vacancy job | employ
be hit by: affect suffer impact damage | strike
be home to: house host contain locate | base
be hosted: held location host
be in contact with: communicate discuss talk | reach
be in danger: risk threaten endanger | threat
be in debt: owe debt liability borrow | loan
be in favor: support approve back | vote
be in favour: support approve back | vote
be in hot water: trouble problem scandal | investigate
be in it for: motive profit benefit | reason
be in line with: conform meet
be in place: implement establish exist | effective
be in shops: sale available retail | store
be in short: lack scarce shortage | supply
be in talks: negotiate discuss
be in the way: obstacle block barrier | prevent
be in trouble: problem difficulty crisis | risk
be interested in: seek consider
be involved: participate include partner | role
be keen on: enthusiast like
be kept in: store house held | custody
be known as: name call title dub | nickname
be known for: famous renowned fame reputation | best
be laid off: layoff redundancy redundant cut | job dismiss
be left: remain balance
be left over: remain surplus excess | balance
be left with: remain retain | hold
be liable for: responsible pay owe | debt
be likely to: expect probable may could | forecast
be linked to: connect associate relate cause | risk
be listed: trade list exchange quote | ticker nasdaq nyse
be located: locate situate site based | address
be lucky: win
be made: manufacture produce build | factory plant
be made into: convert adapt turn
be made redundant: layoff dismiss sack | job
be made up of: comprise consist include
be married to: wife husband spouse marry | couple
be meant to: intend design aim | purpose
be missing: lack absent lose disappear | search
be money well spent: worthwhile value | benefit
be named: appoint call title
be needed: require necessary demand | need
be offered: provide available
be okay: safe fine
be on board: support join
be on course: track schedule | expect
be on leave: absent vacation | sick
be on loan from: borrow lend | museum
be on offer: available provide | sale
be on show: display exhibit
be on the agenda: discuss topic item | meeting
be on the increase: rise grow
be on the lookout: seek search
be on the run: fugitive escape flee | police
be on the way: coming imminent expect | soon
be open: available operate hours accessible | public
be open for: available accept | application
be out: release launch available | date
be out of action: injure close
be out to: aim intend seek | want
be over: end conclude finish complete
be overdue: late delay | payment
be overtaken: pass surpass
be owed: outstanding due debt payable | creditor
be owned by: subsidiary own parent owner | shareholder
be paid for: fund finance | money
be part of: belong member join include | component
be put down to: cause due attribute | reason
be put off: postpone delay
be rated: rating score rank | grade
be ready: complete available finish prepare | completion
be related to: concern link connect family | associate
be replaced by: successor succeed
be responsible for: oversee manage lead head | cause
be run by: operate manage | owner
be sent to: prison ship deliver | destination
be set in: place locate | story
be short of: lack shortage need | deficit
be shut: close closure | door
be sick: ill illness patient | disease
be sold at: price available retailer | store
be sold for: price fetch | auction
be sold out: unavailable full sellout | ticket
be sorry: apologize regret apologise
be spent on: invest allocate cost | fund
be split: divide share separate | percent
be struck by: hit collide | vehicle
be stuck: trap strand
be supposed to: expect intend schedule plan
be sure: certain confirm
be taken over: acquire takeover | acquisition
be taken to hospital: hospitalise hospitalize injure admit | injury
be taught: teach course
be the boss of: lead ceo manage head | chief
be the case: true reason | fact
be the cause of: reason lead responsible | why
be the difference: compare differ change | between
be the first: pioneer inaugural debut | first
be the home of: house locate based | headquarters
be the last: final end | previous
be the name of: call title | known
be the plan: intend strategy aim | propose
be the reason: cause why because | due
be there for: support help | purpose
be tied to: link connect
be tied up: busy involved | legal
be to blame: cause responsible fault blame | due
be to do with: concern relate about | connect
be too late: deadline miss | after
be treated: treatment hospital therapy
be tried for: charge trial court | crime
be turned away: refuse reject
be under pressure: challenge stress | force
be up: rise increase grow gain | higher
be up against: face compete rival | challenge
be up and running: operational operate live launch | online
be up for: nominate sale candidate available | award
be up for grabs: win available prize | award
be up for sale: sell sale market list | buyer
be used for: use purpose application serve | proceeds
be victim of: suffer target affected | attack
be well off: rich wealthy affluent | income
be wiped out: destroy extinct eliminate | lose
be worried: concern fear
be worth: value valuation estimate cost price | total million billion
be worth it: value benefit
be wrong: error incorrect mistake false | inaccurate
be wrong with: problem defect fault issue | failure
bear in mind: consider note
bear out: confirm support
bear the brunt: suffer affect hit | impact
bear the cost: pay fund finance | expense
beat up: attack assault
beauty contest: pageant miss
beauty pageant: contest
because of: due cause reason owing | result
become a member: join membership enrol enroll register
become law: enact pass sign | legislation
become part of: join acquire merge integrate
become partners: partnership partner partnered collaborate alliance
beef up: strengthen reinforce increase boost
beer maker: brewer brewery
before long: soon shortly | near
before now: previously
before tax: pretax gross | profit
behind bars: jail prison
behind closed doors: private secret confidential | meeting
behind schedule: late delay overdue | time
behind the scenes: backstage secret private | work
behind the times: outdated
behind the wheel: drive driver | car
belong to: part member
below cost: loss cheap | price
below par: poor weak bad | disappoint
belt tightening: austerity saving cutback | spending
beside the point: irrelevant unrelated | matter
best bet: likely recommended option | choice
best bit: highlight
best known: famous renown recognise recognize
best known for: famous renowned
best man: wedding groom
best of all: favorite
best seller: bestseller popular top | copy
bet on: wager invest
better off: richer improve gain wealthier benefit | income
better than: exceed above outperform
between jobs: unemployed | work
big boss: chief ceo head president
big break: opportunity
big bucks: money million rich | pay
big business: corporate corporations industry | company
big cheese: boss executive leader chief
big deal: important significant | contract
big four: deloitte pwc kpmg | bank
big hitter: leading
big is the battery: kwh mah capacity | energy
big is the company: employee revenue market capitalization | size
big is the engine: litre horsepower displacement | cylinder
big is the fund: asset million billion | size
big is the market: size billion value worth | cagr
big is the population: people inhabitant resident million | number
big is the screen: inch display diagonal | size
big is the site: acre hectare square | area
big money: million large expensive | deal
big name: famous celebrity star | well leading
big news: announcement
big oil: exxon chevron shell | company
big pharma: drugmaker pharmaceutical drug | company
big screen: film movie cinema
big shot: executive boss leader | important
big spender: buyer customer | money
big ticket: expensive costly large | item
big time: success
big win: victory jackpot
biggest selling: bestselling
bike lane: cycle bicycle cycleway
bike path: cycle lane trail | new
bike ride: cycle
bill of sale: receipt document | purchase
binge watch: stream series
bird flu: avian influenza outbreak | poultry
bird watcher: birder ornithologist
birth control: contraception contraceptive pill
birth rate: fertility population
bit by bit: gradually phase installment
bits and pieces: parts components
black friday: november discount sale | shopping
black gold: oil crude petroleum | price
black hole: deficit gap shortfall astronomy galaxy | budget
black market: illegal illicit smuggle counterfeit | trade
black out: blackout outage power
black tie: gala formal
blast furnace: steel
blaze a trail: pioneer first
block of flats: apartment building residential
block out: prevent
blood clot: thrombosis embolism
blood donor: donate transfusion
blood pressure: hypertension hypertensive | cardiovascular
blood sugar: glucose diabetes glycemic | insulin
blood test: screening diagnostic assay
blood thinner: anticoagulant clot
blot out: hide
blow out: extinguish
blow over: end pass | storm
blow the whistle: reveal expose report whistleblower disclose | wrongdoing
blow up: explode destroy bomb explosion | blast
blue chip: large leading established stock
blue collar: manual factory worker | job
blue hydrogen: gas carbon capture | plant
board meeting: directors | vote
board member: director trustee governor | chair
board of directors: board directors trustees | member
boarding school: residential pupil
body count: fatality death casualty | kill
body of water: lake sea river ocean | bay
bog standard: ordinary basic normal | typical
boil down to: mean
bond issue: offering notes debt | raise
bone marrow: transplant stem
book keeping: accounting record | ledger
book shop: bookstore bookseller
book value: asset worth net | share
bookings open: reservation ticket
boom town: growth growing | city
border control: customs immigration | passport
border crossing: checkpoint immigration | migrant
border guard: patrol immigration | checkpoint
born and bred: native
born in: birth native birthplace | from
both sides: party
bottom line: profit income earnings net | result
bottom of the table: last lowest | rank
bottom out: low recover | price
bounce back: recover rebound return rally | recovery
bow out: retire withdraw leave
box of tricks: device
box office: gross ticket revenue | film sales
box set: collection dvd edition | disc
boy band: pop music
brain child: idea invention
brain drain: emigration talent shortage
brain power: intelligence
brains behind: founder creator inventor develop design
branch of: division office
branch out: expand diversify
brand new: new latest unused launch
brass band: music
breach of contract: violation lawsuit sue | agreement
bread and butter: core main basic | business
bread winner: earner income parent
break a contract: breach terminate | violate
break a law: violate breach infringe | illegal
break a promise: renege fail breach | pledge
break a strike: end replacement | union
break away: separate split independent leave
break bread: eat meal | meet
break down: fail collapse breakdown | malfunction split
break even: profitable breakeven profit
break fee: penalty termination | deal
break free: escape | independent
break ground: groundbreaking construct begin construction | start
break in: burglary enter theft | burgle
break in two: split
break into: enter burgle penetrate | market expand
break loose: escape
break new ground: pioneer innovate innovative | first
break of day: dawn morning | sunrise
break off: terminate end suspend | negotiation
break out: erupt escape begin outbreak start | spread
break out of jail: escape prison | inmate
break the bank: expensive costly | afford
break the deadlock: resolve settle agree | talk
break the ice: introduce
break the law: violate illegal violation infringe | offence crime
break the mould: innovative new change | different
break the news: announce report inform | reveal
break the record: record surpass exceed | best highest
break the rules: violate breach infringe violation | fine
break the speed limit: speeding fast | drive
break through: discovery advance
break ties: sever end | relation
break up: split dissolve separate dismantle | divide demerger
breast cancer: oncology mammogram
breathe new life into: revive renew rejuvenate revitalize | restore
breathing problem: respiratory asthma copd | lung
brick and mortar: physical store shop
brick by brick: gradually
bricks and mortar: physical store property shop | retail
bridge the gap: connect close reduce | fund
bridging loan: temporary finance | mortgage
bring a case: sue lawsuit file | litigation
bring a lawsuit: sue file litigate | court
bring about: cause create effect result
bring along: carry
bring an end to: stop finish conclude | end
bring back: restore return reintroduce revive | reinstate
bring charges: charge prosecute indict | accuse
bring down: reduce lower decrease cut | overthrow
bring forward: advance accelerate earlier | propose
bring home: earn win return | pay
bring in: introduce generate hire attract yield earn | revenue
bring in line: align conform
bring in money: earn generate raise | revenue
bring into force: enact implement effective | law
bring into line: align conform comply | standard
bring into play: use involve | apply
bring into use: open commission operate | service
bring off: achieve succeed | win
bring on: cause recruit
bring on board: hire appoint recruit | partner
bring on line: activate operate | start
bring out: launch release publish introduce | unveil issue
bring round: persuade convince | agree
bring something to the table: contribute offer
bring suit: sue lawsuit | file
bring to a close: end conclude finish | complete
bring to a halt: stop suspend end | pause
bring to an end: terminate conclude
bring to bear: apply use exert | pressure
bring to justice: prosecute convict arrest | punish
bring to life: create realise animate | launch
bring to light: reveal
bring to market: commercialize launch release | sell
bring to mind: remind recall | memory
bring to the table: offer contribute provide | skill
bring together: unite combine gather merge | assemble
bring under control: contain extinguish | fire
bring up: raise mention educate | rear
bring up the rear: last
bring up to date: update modernize
broken bone: fracture
broken into: burgle rob | steal
brush aside: reject dismiss
brush up: improve
bubble wrap: packaging protect | pack
buck the trend: defy contrary | rise
buckle down: focus
budget airline: lowcost cheap easyjet ryanair | flight
budget cut: reduction saving austerity | spending
budget deficit: shortfall gap | government
budget hotel: cheap motel | room
build a case: evidence investigate | prosecute
build bridges: improve connect | relation
build on: expand extend base | improve
build up: accumulate develop increase strengthen | accumulation
building ban: moratorium planning | construction
building cost: construction price | million
building firm: contractor builder construction | developer
building land: plot site | development
building site: construction development | worker
building society: lender mortgage bank
building work: construction renovation refurbishment | contractor
built by: construct contractor developer manufacture
built for: design intended | customer
built from: material made
built to last: durable strong | quality
bulk buy: wholesale large | order
bullet train: highspeed rail | japan
bump into: meet collide | encounter
bump off: kill murder | victim
bump up: increase raise
bumper crop: record harvest large | yield
bumpy ride: volatile turbulent difficult | flight
bundle up: package
burn a hole in: spend cost | money
burn down: destroy fire blaze | house
burn out: exhausted stress tired | work
burn rate: spend cash expense | startup
burn through: spend
burst into flames: ignite fire catch | burn
bury the hatchet: reconcile settle peace | dispute
bus driver: operator transit coach | worker
bus lane: road traffic | drive
bus stop: transit station
bush fire: wildfire
business as usual: normal continue | operation
business card: contact
business class: premium cabin seat | airline
business deal: agreement contract transaction | sign
business hours: open time | weekday
business leader: executive ceo entrepreneur | boss
business lunch: meeting client | restaurant
business model: revenue strategy
business owner: entrepreneur proprietor | small
business park: industrial office site | estate
business partner: collaborate cofounder
business plan: strategy model | startup
business rate: tax property | council
business school: mba university
business trip: travel visit | meeting
business trust: fund reit | unit
businesses affected: company impact | hit
bust up: dispute
butt out: leave
button up: close
buy a car: purchase vehicle | dealer
buy a company: acquire takeover | acquisition
buy a house: purchase home mortgage
buy a stake: acquire invest stake | interest percent
buy a ticket: purchase book admission | price
buy back: repurchase buyback redeem | share
buy for: pay price cost | purchase
buy from: supplier purchase seller | source
buy in: agree support import | purchase
buy in bulk: wholesale large | order
buy into: invest stake acquire | believe
buy local: community domestic | product
buy off: bribe pay | official
buy on credit: loan borrow | pay
buy one get one: free offer discount | deal
buy online: order purchase ecommerce | website
buy out: buyout acquire acquisition takeover | purchase
buy shares: purchase invest acquire | stock
buy shares in: invest stake | stock
buy the rights: licence acquire | exclusive
buy time: delay postpone | extension
buy to let: landlord rental investment | mortgage
buy up: acquire purchase | land
buyer beware: risk warning | customer
buyer of: purchaser acquirer acquire | buy
buying power: income spending | inflation
by a mile: far large | margin
by accident: accidental unintentional mistake inadvertently | chance
by air: fly flight plane
by all accounts: reportedly | said
by and large: mostly generally mainly | overall
by any means: however way | method
by car: drive road
by chance: accidental random coincidence accident | luck
by day: daytime
by default: automatic
by definition: mean
by degrees: gradually slowly | step
by design: deliberate intentional purpose | plan
by ear: listen
by far: significantly
by force: compel violent | military
by hand: manual handmade | make
by heart: memory memorise | learn
by how many: number difference increase | percent
by how much: percent amount increase difference | rise
by land: road
by law: legal required mandatory statutory require | rule
by mail: post
by means of: using through via method | use
by mistake: error accidental wrong accident inadvertently | wrongly
by my watch: time hour | clock
by nature: inherent
by night: overnight
by no means: not never | hardly
by now: already
by oneself: alone
by phone: call telephone
by plane: fly flight air
by post: mail letter delivery | send
by profession: job occupation career | work
by rail: train railway | travel
by return: immediately reply | mail
by road: truck car vehicle drive | transport
by sea: ship boat vessel ferry ocean | transport
by stealth: secret quiet | hidden
by surprise: unexpected
by the book: rules proper rule | follow
by the day: daily | per
by the end of: before until deadline | date
by the hour: hourly
by the numbers: statistic figure
by the sea: coast beach seaside shore | ocean
by the time: when before | date
by the way: incidentally
by themselves: alone independently | own
by then: before until | date
by train: rail railway | travel
by way of: via through
by what date: deadline until before | when
by what means: how method way | using
by what method: process technique way | using
by what percentage: percent rate increase | rise
by what year: deadline target | when
by when: deadline date until before | due
by which time: deadline date | before
by who: author company person | name
by word of mouth: recommend referral recommendation | customer
bypass surgery: heart operation | patient
cabin baggage: cabin bag carry luggage | suitcase
cabin crew: steward stewardess attendant | flight
cable car: gondola lift | ride
calendar year: january december annual | date
call a halt: stop suspend end
call a halt to: stop end suspend | cancel
call a meeting: convene summon | shareholder
call a strike: walkout union stoppage | worker
call a truce: ceasefire peace end | fight
call a vote: ballot election | poll
call an election: election poll vote | announce
call at: stop visit port | station
call attention to: highlight
call back: return recall | phone
call center: helpline contact | agent customer
call centre: helpline contact | agent customer
call for: urge demand require appeal | request
call for help: appeal request emergency | rescue
call for papers: submission conference | abstract
call home: reside live base
call in: summon ask | phone
call in sick: absent ill | leave
call into question: doubt challenge | query
call it a day: retire stop end quit finish
call it quits: quit resign retire end stop
call off: cancel abandon terminate cancellation | withdraw
call off the deal: cancel terminate scrap | merger
call on: urge ask appeal visit | request
call on to: urge ask appeal | request
call out: criticise summon criticize | emergency
call the police: emergency report
call the shots: control lead decide manage | chief
call time on: end stop close | finish
call to account: responsible blame | explain
call to action: appeal urge | campaign
call to arms: mobilise fight | appeal
call to mind: remember remind | recall
call to order: begin | meeting
call to the bar: lawyer barrister | admit
call up: summon select draft recruit | squad
called after: name honour | after
calm down: ease
came from: origin source
cameras roll: film filming shoot | production
cameras start rolling: film filming shoot | production begin
can be used: use suitable apply
can you eat: edible food safe
can you get: available obtain
can you use: use
cap and trade: emission carbon | market
cap in hand: beg ask | money
cap rate: yield return | property
capital city: government seat | largest
capital gain: profit tax | sale
capital goods: equipment machinery | industrial
capital of: city seat | largest
capital punishment: death execution penalty | sentence
capital spending: capex expenditure investment | plant
car bomb: explosion blast attack | terrorist
car boot sale: market used secondhand
car chase: pursuit police | suspect
car crash: collision accident | injure
car dealer: dealership retailer auto | vehicle
car hire: rental rent lease | vehicle
car industry: automotive auto | vehicle
car insurance: auto motor premium | driver
car loan: auto finance credit | vehicle
car maker: automaker manufacturer carmaker | automotive vehicle
car manufacturer: automaker carmaker
car park: parking garage lot | space
car plant: factory assembly automotive | manufacture
car pool: share ride commute | lane
car rental: hire hertz avis | vehicle
car theft: steal stolen vehicle | police
car wash: clean vehicle | service
carbon capture: ccs storage sequestration | project
carbon copy: identical duplicate
carbon fibre: composite
carbon footprint: emission greenhouse | reduce
carbon neutral: netzero zero emission
carbon tax: emission levy price
care about: concern important
care for: treat nurse
care giver: carer
care home: nursing elderly residential | resident
care of: responsible look handle | attention
care worker: carer nurse caregiver | elderly
carrier bag: plastic
carry a cost: price | expense
carry a fine: penalty punishable | pay
carry a risk: danger hazard | warn
carry a sentence: punishable maximum prison | year
carry away: remove take | steal
carry forward: transfer retain | loss
carry off: win take | prize
carry on: continue proceed keep | run
carry out: conduct perform implement execute undertake | complete do
carry out a survey: conduct poll | respondent
carry out work: perform contractor | construction
carry over: transfer postpone | next
carry passengers: transport passenger capacity | seat
carry the can: responsible blame | fault
carry through: complete implement | finish
carry weight: influence important | load
carrying capacity: load maximum passenger | weight
cash and carry: wholesale store | retailer
cash back: rebate refund reward | card
cash balance: cash equivalents liquidity | end
cash bonus: payment reward award | employee
cash boost: fund grant investment | funding
cash box: money safe | steal
cash call: rights issue raise | equity offering
cash cow: profitable lucrative | earner
cash crisis: liquidity shortage insolvency | fund
cash crop: export coffee cotton | farmer
cash deal: acquisition payment money | all
cash desk: checkout till | pay
cash down: deposit upfront | payment
cash flow: liquidity cash operating | free
cash generative: profitable cashflow | business
cash handout: grant benefit payment | stimulus
cash in: profit redeem sell benefit | capitalize exploit
cash in hand: money cash balance liquidity | liquid
cash in on: capitalize exploit profit | benefit
cash injection: invest investment capital fund | funding equity
cash machine: atm cashpoint bank | withdraw
cash offer: bid price | share
cash on hand: liquidity cash equivalents | balance
cash only: money payment | card
cash out: sell withdraw exit | profit
cash payout: dividend distribution settlement | pay
cash pile: cash reserve liquidity | equivalents balance
cash point: atm machine | withdraw
cash position: liquidity balance equivalents | cash
cash prize: award prize money winner | dollar
cash register: checkout till
cash reserves: liquidity cash equivalents | balance
cash rich: wealthy liquid | company
cash short: lack funding | money
cash squeeze: liquidity shortage | fund
cash starved: lack insolvent | fund
cash strapped: struggling debt insolvent
cash up: count total | till
cash upfront: advance deposit payment | pay
cast a ballot: vote
cast doubt: question
cast off: discard
casual worker: temporary zerohours | contract
catch a bug: infect illness virus | sick
catch a cold: ill
catch a flight: plane airport | travel
catch a glimpse: see
catch all: general broad | cover
catch at it: discover police | crime
catch cold: ill flu
catch fire: ignite burn blaze flame
catch in the act: arrest discover | police
catch off guard: surprise unexpected | shock
catch on: popular understand | trend
catch out: discover expose trap surprise | mistake
catch red handed: arrest discover | thief
catch sight of: see spot notice | view
catch the bus: ride transport | travel
catch the eye: attract notice | attention
catch up: equal
catch up with: reach meet match | arrest
catch wind of: learn discover hear | rumour
cattle market: livestock auction | farm
cause a stir: attention controversy sensation | attract
cause a storm: controversy outrage | anger
cause an accident: crash collision responsible | driver
cause an outcry: protest anger criticism | controversy
cause an upset: surprise beat win | defeat
cause damage: harm destroy | cost
cause death: kill fatal | manslaughter
cause for concern: worry problem risk | warn
cause harm: damage injure hurt | risk
cause of action: claim lawsuit | legal
cause of death: died autopsy disease | coroner
cause the delay: late postpone reason | due
cause the fire: arson ignite electrical | investigate
cause trouble: problem disrupt | difficulty
cave in: collapse concede
cell phone: mobile smartphone handset wireless | device
cell tower: antenna mast
central bank: fed ecb reserve monetary | rate
central heating: boiler radiator | gas
chain of stores: retailer
chair person: chairman
chalk up: achieve record win
chance of: probability likelihood odds
change hands: sell sale transfer ownership acquire | trade
change into: convert transform
change of heart: reverse decision reconsider
change of leadership: succession ceo appoint transition | new
change of plan: revise
change one's mind: reverse
change over: switch
change tack: strategy
change the name: rename rebrand | company
charge card: credit
charge sheet: indictment charge accusation | police
charged with: accuse indict allege offence | crime
charity event: fundraiser gala
charity run: marathon fundraiser
charity shop: secondhand thrift
charity work: philanthropy volunteer donate foundation | community
chart topper: hit song
chase after: pursue
chat show: talk host
cheap as chips: inexpensive
cheap flight: lowcost budget fare | airline
cheap labour: wage low worker | factory
cheap to run: efficient economical low | cost
cheat on: deceive
check in: register arrive desk arrival hotel airport
check on: monitor
check out: visit leave examine pay departure see inspect | hotel
check up: examination medical
cheer on: support
cheer up: happy
chew over: consider
chief boss: ceo executive president chairman | head
child benefit: allowance
child care: childcare daycare nursery preschool | kindergarten
child labour: exploitation
child minder: childcare
chill out: relax
chime in: comment add
chip away: reduce
chip in: contribute donate
chip maker: semiconductor manufacturer | chip
chock full: full
chop and change: alter
christmas day: december
christmas eve: december
church goer: congregation
city centre: downtown central urban | location
city council: municipal
city dweller: resident urban | live
city hall: municipal mayor council | government plan
civil servant: official bureaucrat | government
clamp down: restrict enforce | tough
class action: lawsuit securities plaintiff investor shareholder
class size: pupil student
clean bill of health: healthy approve pass | inspection
clean energy: renewable solar wind hydrogen | green project
clean out: empty remove | steal
clean sheet: goal
clean slate: new fresh restart | begin
clean up: remediate remediation decontaminate cleanup | environmental
clear cut: obvious
clear of debt: repay debtfree | free
clear out: remove
clear profit: net gain | income
clear the air: resolve
clear the way: enable approve
clear the way for: allow permit enable approve | path
clear up: resolve clean
click and collect: pickup online order
climate change: warming emission greenhouse carbon | temperature
climb down: concede reverse | agree
clinical trial: study phase patient enroll | efficacy
clock in: time hour arrive | work
close a deal: complete finalise conclude acquisition | sign
close a gap: narrow reduce | difference
close a plant: shutdown shut factory | layoff
close by: near
close call: near narrow nearly | escape
close down: shut closure shutter cease | discontinue
close in on: approach near
close its doors: shut closure cease | business
close of business: end deadline pm | day
close of play: end
close off: block
close on: complete
close season: offseason
close shave: nearly
close shop: shut cease closure | store
close the books: accounts quarter end | fiscal
close the deal: complete finalize completion | closing acquisition
close the door on: exclude reject end
close the gap: reduce
close to: near nearby almost adjacent | approach
close up: near
closing ceremony: end
clothes maker: apparel manufacturer
clothing line: apparel fashion collection
cloud based: saas online hosted
cloud native: kubernetes software
club together: contribute pool
clue up: inform
co brand: brand partnership
co develop: partnership
co founder: founder
co host: host
co sponsor: sponsor
coal fired: power plant
coal mine: colliery mining | miner
coast guard: rescue maritime
coast to coast: nationwide
code name: nickname
coffee shop: cafe coffeehouse | espresso
cold call: telemarketing phone sale | nuisance
cold case: unsolved
cold cash: money | payment
cold chain: refrigerated storage | vaccine
cold feet: doubt hesitate withdraw | cancel
cold snap: freeze winter temperature | weather
cold weather: winter freeze
collect money: raise fund donation | charity
collect the prize: award win receive | trophy
come a cropper: fail
come a long way: progress improve | grow
come about: happen occur arise result | cause
come across: find discover encounter | meet
come after: follow succeed
come along: progress
come and go: visit temporary | change
come and see: visit tour
come apart: break
come around: agree
come as a surprise: unexpected
come at a cost: price expense | pay
come away with: win
come back: return comeback resume | restore
come back from: return recover | rebound
come before: precede
come between: separate
come by: obtain get acquire | find
come cheap: inexpensive low | price
come clean: admit disclose confess reveal | acknowledge
come clean about: admit confess reveal | disclose
come close: nearly
come close to: near almost approach | nearly
come down: fall decline drop decrease | reduce
come down to: depend
come down with: contract catch infect | illness symptom
come first: win rank lead top | priority winner
come for: attend
come forward: volunteer witness offer | report
come from: originate derive source origin | native hail supply
come full circle: return
come home: return arrive repatriate
come in: arrive enter available | color size
come in at: total amount reach | cost
come in for criticism: criticize
come in handy: useful
come in last: finish
come into being: establish found create begin | form
come into contact: expose
come into effect: effective commence implement | law date
come into force: effective commence enact apply | law date
come into money: inherit wealth | fortune
come into play: affect apply relevant | factor
come into use: operational introduce | adopt
come into view: appear
come last: bottom lowest rank | finish
come of age: adult mature | year
come off: succeed detach work | plan
come on: progress
come on board: join appoint partner | team hire
come on line: operational start activate | production
come on sale: available launch release | store
come on stream: commence operational start online | production capacity
come on the market: list launch available | sale
come out: release launch publish emerge | available date
come out in: publish release
come out of: emerge result exit | bankruptcy
come out on top: win winner victory first lead | rank
come out with: release launch introduce unveil | product
come over: arrive
come rain or shine: weather
come round: agree visit occur happen recur | regain
come second: runner silver second rank | finish
come short: insufficient
come through: survive
come to a close: end finish conclude | final
come to a halt: stop
come to a head: crisis climax | peak
come to a standstill: stop halt stall | traffic
come to a stop: stop
come to an agreement: agree agreement settle settlement | deal sign
come to an end: end conclude finish expire | close terminate
come to an understanding: agree
come to be: become
come to blows: fight violence clash | dispute
come to fruition: complete realise achieve | plan
come to grips: handle
come to grips with: handle address tackle | problem
come to life: revive realise open | create
come to light: emerge reveal discover disclose | find
come to market: launch release commercialize available | product
come to mind: think remember | idea
come to nothing: fail collapse | plan
come to pass: happen occur | event
come to power: elect inaugurate office | government
come to rest: stop
come to terms: agree settle accept | agreement
come to terms with: accept agree adjust | deal
come to the conclusion: find conclude decide determine | result
come to the fore: emerge prominent | lead
come to the rescue: save bailout
come to the table: negotiate talk | discuss
come to town: visit arrive tour | venue perform
come to work: employ join commute | job
come together: unite merge join collaborate | partner partnership
come true: realise achieve fulfil | dream
come under: subject face include | receive
come under attack: criticise assault hit | fire
come under fire: criticism criticise attack | scrutiny
come under the hammer: auction sell sale | bid
come undone: fail
come unstuck: fail problem | trouble
come up: arise occur emerge | schedule next
come up against: face encounter
come up with: develop devise create conceive invent propose | idea solution design
come what may: regardless whatever | always
come with: include feature accompany bundle | equip
comfort food: meal
coming soon: upcoming
coming up: upcoming forthcoming next | plan schedule
common cold: virus flu
common ground: agreement consensus shared | agree
common knowledge: known public | widely
common law: court precedent legal | marriage
common sense: sensible
common stock: share equity ordinary | issue
company car: vehicle employee benefit fleet | perk
company doctor: turnaround restructuring | consultant
company law: corporate legal act | director
company man: employee
company name: corporation inc brand | call
company pension: retirement scheme employer | benefit
company secretary: officer corporate governance | director
company town: community
compare to: versus
compare with: versus
compensation package: pay salary bonus severance | executive
competition watchdog: antitrust regulator cma ftc | commission
complain about: criticize object complaint
computer chip: semiconductor processor
computer game: video
computer maker: manufacturer pc laptop hardware | technology
computer program: software application app code | tool
computer science: computing informatics
computer virus: malware
con artist: fraudster
con man: fraudster
conk out: fail
consist of: comprise include
convenience store: forecourt corner
cook the books: fraud falsify accounting | manipulate
cook up: create invent develop
cooking show: chef television
cool down: ease
cooling off period: cancel wait | contract
cop out: avoid
cope with: handle manage withstand
copy cat: imitate
core business: main segment
corner office: ceo executive boss | job
corner shop: convenience store grocery | local
corner the market: monopoly dominate control | share
corporate raider: activist hostile investor | takeover
cost a bomb: expensive costly | price
cost a fortune: expensive costly | price
cost an arm: expensive costly | price
cost an arm and a leg: expensive
cost base: expense overhead spending | reduce
cost cut: saving reduction efficiency | layoff
cost cutting: saving efficiency restructure reduction restructuring | expense cost
cost effective: economical affordable efficient | cheap
cost how much: price amount value | million
cost nothing: free complimentary
cost of capital: interest rate return | wacc
cost of living: inflation expense price | household afford
cost of sales: goods expense margin | gross
cost over run: exceed overspend budget | project
cost saving: efficiency reduction synergy | reduce
cost the earth: expensive costly | price
cost to build: construction budget | million
cost to enter: admission fee
cost to get in: admission ticket fee
cost to join: membership fee subscription
cost to make: budget produce
cost to run: operate
cough up: pay
could care less: indifferent
council house: housing social tenant | affordable
council tax: local rate levy | household
count down: launch
count for: worth matter important
count in: include
count on: rely depend expect | trust
count out: exclude
count the cost: damage
counter offer: bid proposal rival | respond
country music: nashville
country of origin: made
country wide: nationwide
county court: judge civil | claim
court battle: lawsuit litigation legal dispute trial | fight
court case: lawsuit litigation trial proceeding | sue legal
court date: hearing trial schedule | appear
court of appeal: appellate
court order: injunction ruling subpoena judgment | judge
court ruling: judgment verdict decision order | judge
cover for: replace insure protect | absence
cover letter: application resume | job
cover the cost: pay fund reimburse finance | expense
cover up: conceal hide secret | scandal
cover version: song
crack down: enforce
crack down on: clampdown curb enforce tighten | police
crack on: continue
crack open: break solve open | safe
crack up: laugh
cram in: include
crash landing: emergency plane accident | pilot
crash out: lose exit | tournament
cream of the crop: best finest
create jobs: hire employ employment position | new
creature comfort: luxury
credit agreement: loan facility lender | borrow
credit card: payment visa mastercard amex | bank holder
credit crunch: crisis shortage lending | bank
credit facility: loan revolver lender line | million
credit line: facility loan revolver | borrow bank lender
credit rating: moody fitch upgrade downgrade | investment
credit score: fico rating | borrower
credit union: lender cooperative bank member | deposit
crew member: staff astronaut
crime lord: gangster drug mafia boss | cartel
crime scene: police forensic murder | investigate
crime wave: surge robbery violence | police
crop up: occur
cross country: running ski
cross examination: questioning witness trial | lawyer
cross off: remove
cross out: delete
cross over: transfer
cross paths: meet
cross the border: enter migrant export | country
cross the line: violate finish | wrong
crowd funding: kickstarter
crowd puller: popular attraction
crown jewel: valuable prized best | asset
crude carrier: tanker vessel ship | oil
crude oil: petroleum barrel brent | energy
cruise line: ship
crunch talks: negotiation meeting crisis | deal
crunch time: deadline
cry foul: protest complain accuse | unfair
cry off: cancel withdraw
cry out for: need
cuddly toy: plush
cue up: prepare
cup final: match
cup of coffee: espresso
cup of tea: beverage
cure for: treatment therapy remedy
current account: checking bank deposit | balance
current affairs: news politics | programme
curriculum vitae: resume background career | experience
custom made: bespoke custom customise customize tailor
customer base: client user subscriber number | grow
customer care: service support | helpline
customs duty: tariff tax import | levy
customs officer: border inspect | seize
cut a deal: agree settle negotiate | plea
cut a ribbon: open inaugurate ceremony | official
cut across: affect
cut and dried: certain
cut and run: flee leave withdraw | exit
cut back: reduce reduction decrease scale | saving
cut back on: reduce decrease limit | save
cut corners: cheap skimp safety quality | save
cut costs: save reduce saving efficiency | restructure expense
cut down: reduce
cut down on: reduce lower limit | less
cut down to size: reduce shrink | smaller
cut from: remove drop exclude reduce | squad
cut in half: halve fifty reduce | percent
cut in on: interrupt
cut in pay: wage reduction salary | lower
cut in two: split divide | separate
cut into: reduce affect eat | margin
cut its losses: exit sell withdraw | stop
cut its stake: sell reduce shareholding | divest
cut jobs: layoff redundancy reduce workforce | eliminate position
cut loose: release
cut off: disconnect isolate stop | supply
cut one's losses: withdraw
cut one's teeth: begin
cut out: remove exclude eliminate | stop
cut price: discount cheap bargain | low
cut prices: discount reduce lower | sale
cut red tape: deregulate simplify streamline | bureaucracy
cut short: shorten end early | curtail
cut the cost: reduce lower save cheap
cut the deficit: reduce saving lower | budget
cut the dividend: reduce lower suspend payout | share
cut the mustard: suitable
cut the price: discount reduce lower
cut the ribbon: open inaugurate inauguration opening | ceremony
cut the staff: layoff redundancy reduce headcount | job
cut through: simplify reduce | cross
cut ties: end terminate sever
cut ties with: sever end drop | sponsor
cut to pieces: destroy | damage
cut to the bone: minimum reduce | cost
cut to the chase: summary
cut up: divide
cutting edge: advanced innovative latest | technology
cyber attack: hack breach ransomware malware | security
cycle lane: bike path | road
damage limitation: mitigate crisis | pr
dark horse: unexpected outsider | winner
data center: datacenter server hosting
data leak: breach hack exposure | privacy security
data theft: breach hack steal | cyber
date back: since origin original found history | century year oldest
dawn of: beginning start
dawn raid: surprise police search | stake
day and night: continuous
day by day: daily
day care: childcare nursery
day in court: trial hearing | justice
day in day out: daily
day job: employment career work | occupation
day labourer: worker temporary | construction
day of reckoning: deadline judgment | pay
day of rest: sunday holiday | close
day off: holiday leave vacation
day one: launch start first | inception
day out: attraction visit trip | family
day rate: fee daily wage | rig
day return: ticket fare | train
day shift: shift hour | worker
day to day: daily operation routine | management
day trader: investor speculator stock | retail
day trip: excursion tour visit | outing
day tripper: visitor tourist
daylight robbery: overcharge expensive | price
days gone by: past
dead end: stalemate fail street failure | stop
dead heat: tie draw equal | race
dead in the water: fail scrapped cancelled | deal
dead line: due date cutoff | deadline
dead on arrival: fail killed | hospital
dead ringer: identical
dead set: determined
deaf ears: ignore
deal a blow: damage setback
deal breaker: obstacle condition | agreement
deal in: sell trade
deal maker: banker negotiator investor | merger
deal terms: condition price consideration | undisclosed
deal with: handle address tackle manage cope | agreement
death duties: inheritance tax estate | heir
death duty: inheritance tax estate | heir
death penalty: execution capital sentence
death rate: mortality fatality number | percent
death row: execution inmate prison
death toll: fatality casualty die kill | death victim dead
death trap: dangerous unsafe | fire
debit card: payment bank | account
debt burden: liability loan leverage borrowings | owe
debt collector: agency creditor recover | bailiff
debt free: repay unencumbered | owe
debt holder: creditor bondholder lender | note
debt level: leverage borrowing ratio gearing | owe
debt load: leverage borrowing liability | owe
debt pile: borrowings liability leverage | net
debt ridden: indebted leveraged insolvent | owe
deep discount: reduced cheap price | sale
deep pockets: wealthy rich money | investor
deep sea: ocean offshore subsea | mining
deep water: offshore trouble ocean | drill
defined benefit: pension retirement scheme | plan
delay tactic: postpone
delivery date: schedule arrive expect | deadline
delivery man: courier driver postman | parcel
denial of service: ddos attack
department store: retailer
depend on: rely require
deputy head: vice assistant associate
desert island: beach
desk job: office clerical | work
did it come about: cause origin happen | reason
did it go for: price sell auction fetch | million
did the market react: share price rise fall | stock
did they get there: travel fly drive route | transport
die down: ease
die from: death cause
die of: death cause
die out: extinct
dig deep: donate pay spend | money
dig in: eat
dig into: investigate
dig out: rescue
dig up: excavate discover find | ground
digital bank: neobank online app | account
digital nomad: remote
dine out: restaurant
dinner dance: gala
dip into: spend use withdraw | reserve
diplomatic row: dispute embassy conflict | country
direct debit: payment bill | bank
direct flight: nonstop route airline | destination
direct mail: advertising post marketing | letter
director general: chief head executive | secretary
dirt cheap: inexpensive low bargain | price
dirty money: laundering illicit corrupt | crime
disability benefit: welfare payment allowance | claim
disc jockey: dj
dish out: distribute
dish up: serve
dispose of: sell divest discard dump | asset
distance learning: online remote elearning
distribution centre: warehouse logistics fulfilment | job
dive in: begin
dividend cut: reduce lower payout | suspend
dividend yield: return payout percent | share
do a deal: agree sign negotiate agreement | contract
do a favour: help
do a good job: perform success well | praise
do a runner: flee abscond escape | leave
do a survey: poll
do as told: obey
do away with: abolish eliminate scrap remove | end
do battle: fight compete rival | clash
do better: improve outperform
do business: trade operate work deal | customer
do damage: harm hurt destroy | loss
do for a living: job occupation profession work | career
do good: charity benefit help | community
do gooder: charity volunteer
do harm: damage hurt injure | risk
do i get tickets: purchase box office online price | admission
do one's best: effort
do one's bit: contribute
do one's homework: prepare
do out of: cheat defraud deprive | money
do over: renovate redesign rob | repeat
do research: study investigate analyse | scientist
do the books: accounting accountant audit | finance
do the math: calculate
do the right thing: ethical moral | act
do the trick: work succeed solve effective
do they make money: revenue business fee sell | model
do they plan to: strategy intend will | through
do time: prison jail sentence serve | inmate
do to stop: prevent action
do up: renovate refurbish restore decorate | house
do well: succeed perform thrive grow success | profit
do without: lack forgo | need
do wonders: benefit
do you get it: available order transmission | obtain
do you get there: route direction drive | transport
do you use it: apply instruction | directions
do your homework: prepare research study | check
doctor the figures: falsify manipulate fraud | account
doctor's office: clinic practice surgery | physician
does it make money: revenue fee sell subscription | business
dog eat dog: competitive fierce | business
dog tired: exhausted
dole out: distribute
dollar for dollar: match
domino effect: chain consequence spread | cause
done and dusted: complete
done deal: complete finalize
door to door: delivery salesman | visit
dos and don'ts: rule guideline
dot com: internet
dotted line: sign contract agree | signature
double act: duo
double check: verify confirm | review
double dealing: deceit fraud | dishonest
double dip: recession twice | decline
double down: increase invest commit | bet
double edged sword: risk benefit disadvantage | both
double figures: ten | percent
double glazing: window insulation | home
double in size: expand grow twice | increase
double up: share
double whammy: two
down and out: homeless poor | broke
down on: decrease below lower decline | year
down on luck: poor unfortunate
down payment: deposit upfront advance | mortgage
down the drain: wasted lost waste loss | money
down the line: later future | year
down the road: future later near | distance
down time: outage idle maintenance | offline
down to earth: practical
down to the wire: last close tense deadline
down tools: strike walkout stop stoppage | worker
down under: australia
downward trend: decline fall decrease | drop
drag down: lower depress weigh | share
drag its feet: delay slow reluctant | action
drag on: prolong delay | continue
drag one's feet: delay
drastic measure: severe cut action | crisis
draw a blank: fail nothing | search
draw a crowd: attract audience attendance
draw a line under: end settle | dispute
draw a pension: retire receive | income
draw a salary: earn pay wage | receive
draw attention to: highlight raise awareness | warn
draw back: withdraw
draw down: borrow withdraw use | loan
draw fire: criticise criticism | attack
draw from: source
draw in: attract lure bring | crowd
draw level: equal
draw on: use rely | experience
draw out: prolong withdraw extract | bank
draw the curtain: end close | finish
draw the line: limit refuse | stop
draw to a close: end finish conclude | final
draw up: prepare draft develop | plan
drawn out: long
dream team: best
dream up: invent create
dress code: attire
dress down: casual criticise | office
dress up: costume
dressing down: reprimand criticise | rebuke
dressing room: locker
drift apart: separate
drink driver: drunk alcohol
drink driving: drunk alcohol dui impaired | arrest
drink up: consume
drive a car: motorist driver vehicle license | licence
drive a hard bargain: negotiate tough | deal
drive away: deter repel leave | customer
drive down: reduce lower cut | price
drive home: emphasise stress commute emphasize | message
drive off: leave
drive out: expel force remove | rival
drive through: takeaway restaurant window drivethru | lane fast
drive thru: drivethru restaurant | fast
drive up: increase raise boost | price
driving ban: disqualify suspend licence | offence
driving force: leader motive main | behind
driving licence: permit motorist test driver | dvla
driving test: licence
driving time: hour distance route | minute
drop a case: dismiss withdraw abandon | charge
drop a hint: suggest imply | indicate
drop by: visit decline | percent
drop charges: dismiss withdraw | prosecutor
drop dead: die
drop in: decrease decline fall visit | lower
drop in the ocean: small insignificant little | amount
drop off: decline deliver fall | delivery
drop off at: deliver
drop out: withdraw quit leave | abandon
drop the ball: fail mistake error | blame
drop the bid: withdraw abandon | takeover
drop the price: cut reduce discount lower | cheap
drought hit: dry | water
drug abuse: addiction overdose
drug bust: seize raid arrest | police
drug company: pharmaceutical biopharmaceutical biotech | pharma medicine
drug dealer: trafficker trafficking narcotics | arrest
drug lord: cartel trafficker kingpin | cocaine
drug maker: pharmaceutical biopharmaceutical manufacturer | pharma
drug ring: traffic gang cartel | arrest
drug runner: smuggler trafficker courier | cocaine
drug store: pharmacy chemist drugstore
drug test: doping
drug trial: clinical study
drum up: generate seek attract | support
dry land: ground shore | drought
dry spell: drought rain | crop
dry up: end stop scarce run drought | fund
due date: deadline maturity payable | pay
due for: schedule expect | renewal
due in court: appear | hearing trial
due out: release launch expect | date
due process: legal fair law | right
due to: because cause reason attribute result | owing
dumb down: simplify
dump truck: tipper vehicle | load
during what period: quarter year month | date
dust off: revive reuse | restore
duty bound: oblige must responsible | legal
duty free: tax airport exempt retail | shop
duty of care: responsibility protect liability | negligence
dwell on: consider
dwelling place: home house residence | live
e commerce: online retail | shop
e tailer: online retailer
each and every: all
each day: daily
each month: monthly
each other: mutual
each week: weekly
each year: annual yearly
early bird: discount advance first | ticket
early days: initial beginning first | stage
early doors: beginning
early hours: morning
early on: beginning initially
early retirement: leave redundancy pension | age
early stage: seed startup preclinical | phase initial
early warning: alert alarm detect | system
earn a crust: income wage living | job
earn a degree: graduate hold receive university | bachelor
earn a living: income work job wage | career
earn money: income profit wage make | pay
earn your stripes: prove promote experience | rank
earning power: income salary wage | potential
earnings call: conference results webcast quarter | analyst
earnings per share: eps diluted profit | net
ease off: decrease slow reduce | less
ease up: relax reduce slow | restriction
easier said than done: difficult
easy as pie: simple
easy money: profit quick loan | cash
easy on the eye: attractive
easy ride: simple smooth | effortless
easy target: vulnerable victim | attack
eat away: erode
eat in: dine
eat into: reduce erode cut | profit
eat out: restaurant dine | meal
eat up: consume use | cost
eating disorder: anorexia bulimia
eco friendly: sustainable green environmentally
economic downturn: recession slump slowdown | decline
economic growth: gdp expansion | percent
economic slump: recession downturn | decline
economies of scale: efficiency saving size | cost
edge ahead: lead rise | slight
edge out: beat defeat narrowly | win
edge up: rise increase slight | percent
egg on: encourage
either or: choice alternative | option
either way: regardless
eke out: small slight earn achieve | living
electric bike: ebike
electric bill: energy utility payment | household
electric car: ev vehicle battery | charge motor
electric vehicle: ev battery
electricity bill: energy tariff
eleventh hour: last deadline late | deal
emergency exit: door escape | fire
emergency landing: plane divert crash | pilot
emergency room: hospital casualty er | patient
emergency services: police ambulance firefighter paramedic | respond
emerging market: developing | growth country
employ how many: employee staff workforce headcount
employment agency: recruiter staffing temp | job
employment law: labour worker tribunal | employer
employment tribunal: unfair dismissal worker | claim
empty handed: nothing lose | leave
empty nest: parent child leave | home
empty the bin: rubbish trash waste | collect
end date: expire close finish deadline conclude | until
end in failure: unsuccessful collapse fail | attempt
end in tears: fail bad | disaster
end of business: close deadline pm | day
end of discussion: final
end of life: terminal palliative discontinue | death
end of the line: terminus final discontinue | last
end of the month: last date deadline
end of the road: final retire finish | last
end of the world: apocalypse disaster | doom
end of the year: december annual close | date
end product: finished output result | goods
end result: outcome consequence final | effect
end to end: complete
end up: result finish become finally | final
end up as: become
end up with: receive get
end use: application purpose customer | product
end user: consumer customer | product
energy bill: utility electricity gas cost | household tariff
energy firm: utility supplier power | oil gas
energy saving: efficient reduce consumption | electricity
energy source: power fuel renewable | supply
energy supplier: utility gas electricity | customer
engage in: participate conduct
ensure that: guarantee
enter a plea: plead court | defendant
enter administration: insolvent bankrupt collapse | administrator
enter into: sign agree execute begin | agreement
enter office: inaugurate elect term | begin
enter service: begin operate deliver | aircraft
enter the fray: join compete | bid
enter the market: launch compete expand | new
enterprise grade: business
entrance fee: admission ticket charge price | entry
entry fee: admission registration ticket cost | price
entry level: junior basic starter beginner | job
entry price: admission ticket fee cost | free
entry requirements: eligibility criteria admission
environmentally friendly: sustainable green eco renewable | sustainability
equal opportunity: diversity discrimination | employer
equal pay: gender wage gap | women
equity raise: placing offering share issue | capital
equity stake: share ownership holding | percent
estate agent: realtor broker agency | property
estate car: wagon vehicle | model
estate duty: inheritance tax death | heir
even out: stabilize
even so: nevertheless
evening meal: dinner supper | restaurant
ever since: after | date
every day: daily each | regular
every four years: quadrennial | olympic
every month: monthly each | per
every now and then: occasionally sometimes | often
every other: alternate second | year
every penny: all
every quarter: quarterly each | dividend
every single: all
every six months: semiannual biannual twice | year
every so often: occasionally sometimes periodic periodically | regular
every three months: quarterly quarter | dividend
every time: always
every two weeks: fortnightly biweekly | month
every two years: biennial | event
every week: weekly each | per
every year: annual annually yearly each | per
everyday people: consumer
ex boss: former ceo
ex husband: divorce former
exam result: score grade pass | student
except for: excluding
exchange contracts: house sale sign | buyer
exchange of fire: shoot gunfight | police
exchange of views: discuss talk | meeting
exchange rate: currency dollar euro foreign | conversion
exclusive rights: licence sole monopoly | agreement
exclusive talks: negotiation sole | bid
executive chair: chairman board | head
executive order: president sign | decree
exhibition match: friendly
exit poll: vote survey election | result
exit strategy: sale ipo plan | investor
expand into: enter
expense account: cost claim entertain | employee
expiry date: end valid expire until | food
explain away: justify
exposed to: contact risk
extended family: relative | cousin
extended leave: absence sabbatical sick | return
extra cost: additional fee surcharge expense | charge
extra money: additional fund bonus | income
extra time: additional overtime extension | match
eye catching: attractive striking | design
eye doctor: ophthalmologist optometrist | vision
eye opening: surprising
eye sight: vision visual sight | ophthalmic
eye test: vision optometrist
eye to eye: agree
eye witness: see testimony observe observer | saw
fabric of: structure
face a fine: penalty pay sanction | penalise
face a loss: lose deficit | million
face a shortage: lack scarce | supply
face an uphill struggle: difficult
face charge: accuse indict prosecute trial | court
face charges: charge accuse indict | court
face closure: shut threat close | plant
face court: trial hearing charge appear | accused
face cream: skincare moisturizer
face jail: prison sentence imprisonment | maximum
face lift: renovate refurbish redesign renovation | upgrade
face mask: ppe respirator covering
face of: ambassador spokesperson model | campaign
face off: compete rival battle | against
face the axe: cut close layoff closure | job
face the music: punish blame accept | consequence
face to face: person meeting onsite
face trial: court prosecute charge | defendant
face up to: accept confront | reality
face value: nominal par principal | ticket note
facing charges: accuse indict
fact finding: investigate
fact of life: reality
factor in: consider include account | cost
factory floor: production worker plant | shop
factory gate: producer price | output
factory hand: worker labourer | plant
factory outlet: discount store mall | brand
fade away: disappear
fail a test: pass | failure
fail to: unable
fail to pay: default owe miss | debt
failed bank: collapse receivership fdic | insolvent
fair and square: honest | win
fair game: legitimate target | criticise
fair market value: price worth estimate | appraisal
fair play: honest justice | sport
fair share: equal proportion portion | pay
fair trade: ethical farmer coffee | certify
fair value: worth estimate gain price | asset
fair weather: sunny
fairy godmother: benefactor donor | help
fairy tale: story
fall apart: collapse break disintegrate fail | deal
fall asleep: sleep
fall away: decrease decline | drop
fall back: retreat decrease decline | drop
fall back on: rely resort | reserve
fall behind: delay lag
fall below: under less decrease | threshold
fall by: decrease decline drop percent | lower
fall by the wayside: fail abandon | forgotten
fall down: collapse
fall due: mature payable owe | date
fall flat: fail disappoint | unsuccessful
fall for: deceive love
fall foul of: violate breach trouble | law
fall from grace: scandal disgrace | resign
fall guy: blame scapegoat | victim
fall ill: sick illness contract | disease
fall in: collapse decrease decline | roof
fall in line: agree comply conform | rule
fall in love: romance
fall in price: cheaper decrease decline drop | lower
fall in sales: decrease decline drop | revenue
fall in value: depreciate decline | loss
fall into: enter category divide | debt
fall into disrepair: derelict dilapidated | building
fall into line: agree comply conform | rule
fall into place: succeed | plan
fall into the hands: capture acquire | control
fall off: decline
fall on: date occur happen | day
fall on deaf ears: ignore reject | plea
fall on hard times: poverty bankrupt struggle poor
fall out: argue dispute quarrel | disagree
fall out of favour: unpopular
fall out with: argue dispute disagree | quarrel
fall over: collapse trip | drop
fall pregnant: pregnancy
fall prey to: victim
fall sharply: plunge plummet drop tumble slump | decline
fall short: miss fail below | shortfall
fall through: fail collapse cancel | terminate
fall to: decrease decline drop | lower
fall to pieces: collapse break destroy | ruin
fall under: category include responsible | control
fall victim to: suffer affect target | attack
falling out: dispute disagreement argue | row
false alarm: hoax mistake | emergency
false claim: misleading untrue lie | fraud
false start: fail delay | begin
family business: owned generation founder | private
family car: vehicle sedan suv | model
family doctor: physician gp practitioner | primary
family firm: owned generation founder | business
family home: house residence | live
family man: father
family member: relative
family name: surname last | call
family of brands: portfolio group
family run: owned
family tree: genealogy ancestry relative
famous for: known renowned
famous last words: quote
fan base: follower supporter audience | popular
fan club: supporter
fan the flames: worsen increase provoke | anger
far afield: distant
far along is it: progress complete stage phase | percent
far and away: clearly easily most greatly | best
far and wide: everywhere widely | search
far can it go: range distance mile kilometer kilometre | charge battery
far cry from: different unlike | contrast
far does it fly: range distance nautical | mile
far does it go: range distance extend scope | mile
far east: asia
far fetched: unlikely
far flung: remote distant | world
far off: distant
far on a charge: range battery mile kilometer kilometre | electric
far reaching: extensive significant broad major | impact
far sighted: visionary
far too: excessive
farm land: agricultural acre farmland hectare | crop
farm out: outsource
farm team: minor
fashion designer: couture
fashion house: designer luxury
fashion show: runway catwalk
fast asleep: sleep | night
fast food: burger restaurant takeaway qsr | chain drivethru
fast forward: advance accelerate future
fast growing: rapid expand boom | growth
fast lane: express quick speed | motorway
fast moving: quick rapid dynamic | consumer
fast track: accelerate expedite speed priority | fda
fat cat: executive
fat chance: unlikely
father in law: family
favour of: support
feature rich: function
fed up: frustrated
fed up with: tired
feed into: supply
feel better: recover improve
feel for: sympathy
feel ill: sick
feel like: want
feel the heat: pressure
feel the pinch: struggle shortage hardship | money
fell apart: collapse
fend for: survive
fend off: defend resist repel | takeover
fetch a price: sell auction worth | million
few and far between: rare
fiber optic: broadband optical cable
fibre optic: broadband optical cable
field a team: compete
field of study: subject discipline
field trip: excursion
fight against: combat oppose
fight back: respond resist recover | defend
fight cancer: oncology treatment
fight crime: police law enforcement | combat
fight fire: firefighter
fight for: campaign compete battle | right
fight in court: contest litigate lawsuit defend | dispute
fight off: defend resist beat | rival
fight over: dispute
fight shy of: avoid
figure on: expect
figure out: determine solve understand | calculate
figure skater: ice
figure skating: ice
file a claim: insurance lawsuit sue submit | compensation
file a complaint: lawsuit sue
file a lawsuit: sue complaint
file for bankruptcy: insolvent chapter protection creditor | court
file for divorce: separate
file suit: sue lawsuit complaint litigate | court
fill a gap: replace meet provide need
fill a vacancy: appoint hire recruit
fill in: complete form
fill in for: replace substitute temporary acting | interim
fill out: complete form
fill the bill: suitable
fill the coffers: raise fund revenue | money
fill the role: appoint hire recruit | position
fill the shoes: replace succeed
fill the shoes of: replace succeed | successor
fill the void: replace | gap
fill up: refuel petrol full | tank
film buff: fan
film crew: production
film festival: premiere
film maker: director filmmaker producer | movie
film set: production
film star: actor actress cast | movie
filter out: remove
final bill: cost total price | amount
final say: decide decision approve authority | vote
final straw: end
final whistle: match
finance boss: cfo treasurer financial chief | officer
finance chief: cfo treasurer financial officer | executive
financial adviser: advisor bank counsel | transaction
financial aid: grant loan scholarship assistance | student
financial backer: investor sponsor funder | fund
financial backing: investment fund finance support | investor
financial crisis: crash recession collapse | bank
financial health: balance solvency debt | strong
financial help: aid grant assistance support subsidy | fund
financial hit: loss cost charge impact | million
financial hub: center london city | bank
financial results: earnings profit income | quarter revenue
financial terms: price consideration value | undisclosed
financial trouble: insolvency debt bankrupt struggle | loss
financial watchdog: regulator fca sec | authority
financial year: fiscal annual end | march
find a buyer: sell sale acquire | purchaser
find a cure: treatment
find a home for: house place adopt | shelter
find a job: employ work hire employment | unemployed
find a replacement: successor recruit appoint hire | search
find a way: solve method manage solution
find common ground: agree compromise | negotiate
find fault: criticize
find favour: popular approve like | support
find guilty: convict conviction verdict | sentence jury
find in favour of: rule verdict judgment | court
find it hard: difficult struggle
find its way: arrive reach | get
find love: marry
find not guilty: acquit clear verdict | jury
find one's feet: settle
find out: discover learn determine reveal | identify
find out about: learn
find the cash: fund finance raise pay | money
find the money: fund finance raise pay | cash
find the time: spare available | busy
find time: schedule
find work: employment job hire
fine dining: restaurant
fine print: terms conditions condition | contract
fine tune: adjust improve refine optimise | settings
finger print: biometric
finish line: end
finish off: complete end kill | final
finish second: runner silver | place
finish up: end complete conclude | final
fire alarm: smoke
fire at: shoot gun attack | police
fire brigade: firefighters fire department firefighter | blaze
fire department: firefighter
fire engine: truck
fire fighter: fireman crew blaze | rescue
fire off: send
fire sale: disposal cheap discount sell | asset
fire someone: dismiss sack terminate layoff | job
fire station: firefighter engine | new
fire up: start ignite | engine
firing line: criticise blame | target
firing squad: execute death | shoot
firm belief: confident convinced | opinion
firm offer: bid binding formal | takeover
firm up: confirm
first aid: emergency medical cpr | treatment
first and foremost: primarily
first came: debut originate start | history
first class: premium cabin business | seat
first come first served: limited
first day: begin debut start opening | trade
first degree: bachelor graduate murder | burn
first ever: inaugural debut pioneer | history
first foray: entry debut enter | market
first half: interim june semester | month period
first hand: direct personal | experience
first job: career
first lady: wife president
first name: christian
first night: premiere debut opening
first of all: initial begin firstly | start
first of its kind: unique pioneer novel innovative | new
first off: initial begin initially | start
first person: astronaut
first place: winner win gold champion | top
first quarter: march quarter q | month
first rate: excellent
first refusal: option right offer | buy
first responder: police paramedic firefighter emergency | ambulance
first sale: launch initial | customer
first steps: begin
first thing: morning
first time: debut
first time buyer: mortgage house homebuyer | young
first timer: new debut | beginner
first to: pioneer inaugural initial | new
first world: developed
fish for: seek
fish out: rescue
fit as a fiddle: healthy
fit for a king: luxury | palace
fit for purpose: suitable adequate | standard
fit for use: suitable safe usable | standard
fit in: accommodate adapt suit belong | schedule
fit in with: suit
fit out: equip refurbish furnish
fit the bill: suitable qualify meet | requirement
fit together: match
fit up: equip install frame | false
five star: luxury hotel
fix up: renovate repair refurbish restore | renovation
fixed abode: address home | homeless
fixed cost: overhead expense rent | operating
fixed income: bond debt pension | investor
fixed price: set agreed | contract
fixed rate: interest mortgage coupon | loan
fizzle out: end fail weaken | stop
flag carrier: airline national | fleet
flag down: stop taxi hail | police
flag up: highlight warn raise alert | concern
flagging up: highlight
flare up: outbreak
flash flood: rain
flash in the pan: brief
flat battery: charge
flat broke: bankrupt insolvent penniless poor | money
flat fee: fixed price charge | cost
flat hunting: rent apartment house | tenant
flat on: unchanged
flat out: maximum full | speed
flat pack: furniture ikea | assemble
flat rate: fixed price fee | charge
flat share: roommate rent tenant | apartment
flea market: stall antique secondhand
flesh out: detail expand develop | plan
flexible hours: parttime hybrid schedule | work
flick through: read
flight attendant: stewardess crew
flight of fancy: imagination | idea
flight path: route aircraft | noise
flight recorder: black crash data | plane
flight risk: escape bail | flee
flight time: hour duration | airline
flip a house: renovate sell resale | property
flip flop: sandal
flip side: disadvantage opposite | other
float a company: ipo list public | exchange
float an idea: suggest propose | plan
float the company: ipo list flotation | listing exchange
flood barrier: defence levee
flood damage: water storm destroy | insurance
flood defence: barrier wall levee | river
flood defences: levee barrier
flood insurance: fema water | home
flood of: many surge influx large | number
flood victim: evacuate
floor area: square foot metre space | size
floor plan: layout design | house
floor space: square foot metre area | size
flow of funds: money inflow transfer | investment
flu jab: vaccine influenza
flu shot: vaccine influenza
fly a flag: represent support | ship
fly by: pass quick | space
fly direct: nonstop route | airline
fly high: success
fly in the ointment: problem
fly off the shelves: sell popular fast demand | sold
fly on the wall: documentary observe | film
fly out: depart travel leave | plane
fly past: aircraft display | raf
fly the coop: leave escape | depart
fly the flag: represent support | national
fly to: destination route serve airline | flight
flying colours: success
flying start: successful strong success | begin
focus on: concentrate specialize
follow in the footsteps: succeed copy | predecessor
follow suit: copy imitate same | join
follow the money: finance investigate trace | fund
follow the rules: comply obey adhere | regulation
follow through: complete implement continue | action
follow up: monitor continue sequel check subsequent pursue | visit
fond of: like enjoy
food and drink: catering restaurant beverage
food bank: pantry charity hunger donation | meal
food bill: grocery
food chain: grocery supermarket restaurant supply | animal
food critic: review
food delivery: takeaway
food for thought: consider idea | think
food giant: nestle unilever kraft | company
food maker: manufacturer producer processor | snack
food parcel: charity
food poisoning: salmonella listeria coli | illness outbreak
food poverty: hunger
food price: grocery inflation cost | rise
food shop: grocery supermarket grocer | store
food shortage: famine hunger lack scarce | supply
food stall: vendor market | street
food stamp: snap benefit assistance | family
food stamps: snap assistance benefit | poor
food store: grocery supermarket grocer | shop
food supply: grain aid shortage hunger | security
food truck: vendor
fool around: play
foot in the door: opportunity
foot injury: ankle
foot print: emission
foot the bill: fund cost finance cover | pay
foot the cost: pay fund finance | expense
football boss: manager coach head
football club: team
football fan: supporter
football ground: stadium pitch arena | field
football match: game
football pitch: field
football player: footballer
football team: club
foothold in: presence position share | market
for a change: different
for a fee: pay charge price | cost
for a good cause: charity
for a living: job occupation profession work career
for a long time: years
for a pittance: cheap low | pay
for a rainy day: saving reserve emergency | fund
for a song: cheap bargain low | price
for a start: first begin firstly | reason
for a time: temporary period while | year
for a while: temporary period time | long
for ages: long
for all: despite
for all ages: family children adult | everyone
for all that: despite
for cash: sell
for certain: definite sure confirm definitely | know
for charity: donate fundraise raise nonprofit proceeds | money
for cheap: inexpensive low discount | price
for children: kids family
for ever: permanent always indefinite | end
for example: such instance include | like
for fear of: risk worry afraid | because
for free: complimentary cost charge | offer
for fun: leisure hobby enjoy entertainment | recreation
for good: permanently permanent
for grabs: available
for hire: rent lease rental charter | available
for how long: duration period term year month | time
for how many: number people | years
for how much: price cost amount sum | million
for instance: such example include | like
for keeps: permanent | always
for kids: children child young family | age
for lack of: without shortage insufficient | money
for life: lifetime permanent prison | sentence
for long: duration time year | period
for love or money: any
for lunch: noon midday meal | eat
for many years: long
for money: pay cash profit fee paid | payment
for most of: majority mainly largely | part
for nothing: free | pay
for now: current temporary present interim temporarily currently | moment
for once: first one finally | time
for one thing: reason example | because
for profit: commercial business earn | company
for real: genuine true authentic | actual
for rent: lease let rental available | apartment
for safe keeping: store secure custody | protect
for sale: available sell list offer market | price
for seniors: elderly older retiree pensioner | age
for some time: period long while | year
for starters: first begin initial | start
for sure: certain definite confirm certainly | sure
for that reason: because therefore cause | due
for the benefit of: help aid support | beneficiary
for the best: benefit
for the birds: useless
for the duration: during
for the environment: green sustainable climate | protect
for the first time: inaugural debut new | ever
for the foreseeable: indefinite future | expect
for the foreseeable future: long
for the last time: final farewell end | retire
for the long haul: permanent
for the moment: temporarily currently
for the most part: mainly mostly largely | majority
for the purpose of: aim intend order use | goal
for the record: official state clarify | statement
for the sake of: benefit reason purpose | because
for the second time: again
for the time being: temporary interim current temporarily | now
for the week: seven days | period
for want of: without lack shortage | need
for what amount: sum price total | million
for what it cost: price | amount
for what price: cost amount sum | per
for what purpose: aim use intend goal | order
for what reason: because cause due | why
for what sum: amount price million | pay
for what use: purpose application | intend
for which company: employer firm client | customer
for which market: country region customer | target
for which team: club play | sign
for whom: customer client recipient audience | beneficiary
for whose benefit: beneficiary recipient | aid
for years: long decade period | time
for young people: youth teenager children student | age
force a vote: ballot election | parliament
force into: compel require | make
force majeure: contract disaster suspend | event
force of law: legal binding | statute
force of nature: storm disaster | power
force out: oust remove expel | resign
force the issue: pressure
force to: compel require
forced labour: slavery exploitation sweatshop | worker
forced out: oust remove evict resign | ceo
forced sale: foreclosure liquidation auction | sell
foreign aid: assistance development donor | country
foreign exchange: currency forex fx | rate
foreign investor: overseas international abroad | stake
foreign minister: diplomat secretary | affairs
foreign office: british diplomat ministry | embassy
foreign sales: export international overseas | revenue
forest fire: wildfire
fork out: pay spend cost | money
form a company: establish found incorporate create | register
form a government: coalition party elect | parliament
form a partnership: collaborate team join alliance | agreement
form a view: decide opinion conclude | judge
form letter: template standard | mail
form part of: belong include member component | within
former boss: ceo previous predecessor ex | chief
former head: previous predecessor ex chief | ceo
former wife: ex divorce | spouse
fortune teller: psychic predict | future
forty winks: sleep
forward looking: future expect statement | risk
fossil fuel: coal oil gas | phase
foul play: crime murder suspicious | death
found dead: body
found guilty: convict verdict jury sentence | court
found in: discover located contain locate | place
found not guilty: acquit clear innocent verdict | jury
founding father: creator founder | nation
four by four: suv
four wheel drive: suv
fourth estate: press media journalist | newspaper
fourth quarter:  | fiscal earnings
fraction of the cost: cheap fewer less | price
free enterprise: capitalism market private | business
free entry: admission complimentary cost | ticket
free fall: plunge plummet collapse | share
free float: share public percent | stock
free for all: open chaos | everyone
free from: without exempt clear | no
free gift: giveaway complimentary bonus | offer
free hand: freedom discretion | control
free kick: goal score football
free lunch: meal
free of: without
free of charge: complimentary cost without | gratis
free of debt: unencumbered owe | loan
free on bail: release custody bond | court
free range: cage outdoor | egg chicken
free rein: freedom control | discretion
free sample: trial test giveaway | product
free speech: expression amendment
free spirit: independent | person
free the hostage: release rescue ransom | captive
free ticket: complimentary
free time: leisure spare hobby | weekend
free to: complimentary
free to air: television broadcast | channel
free trade: tariff agreement export | country
free trial: sample test demo | subscription
free up: release make available enable | cash
free will: voluntary choice | choose
freedom of information: disclosure request transparency | document
freedom of speech: expression censorship right | amendment
freeze hiring: stop pause recruit | job
freeze pay: salary wage hold | staff
freezing cold: winter
freezing point: temperature
freight rate: shipping charter price | ship
freight train: railway cargo rail | wagon
frequent flyer: loyalty mile
fresh air: outdoor open | outside
fresh bid: new improved offer | takeover
fresh blood: new recruit | hire
fresh cash: new funding investment capital | raise
fresh face: new newcomer | recruit
fresh from: recent
fresh funds: new capital investment raise | money
fresh look: new redesign review | update
fresh money: new capital investment raise | fund
fresh off: recent after | new
fresh start: new restart begin | again
fresh talks: new negotiation resume | deal
fresh water: lake river
friend of: ally supporter colleague | close
friendly fire: accident soldier kill | troop
friendly takeover: merger acquisition agreed | bid
fringe benefits: perk bonus pension | employee
from a to z: complete
from abroad: overseas foreign import international | country
from afar: distant remote distance | away
from all over: across
from all walks of: diverse different various | life
from all walks of life: diverse
from around the world: international
from behind: lead back | win
from cover to cover: entire read | book
from day one: start begin beginning | first
from end to end: length complete whole | across
from first to last: entire complete | all
from here on: future onward | now
from home: remote telework | work
from memory: remember recall | learn
from now on: future onward forward effective | start
from overseas: foreign abroad import international | country
from scratch: beginning new build start | zero
from start: beginning first | finish
from start to finish: entire whole complete duration | end
from that day: since date | after
from the air: aerial plane drone | helicopter
from the beginning: start first original initial | since
from the bottom: last lowest | up
from the get go: beginning
from the ground up: new entire completely | build
from the heart: sincere | emotion
from the horse's mouth: source direct | authority
from the off: start beginning | first
from the outset: start beginning initial first | since
from the start: beginning initial first | since
from the top: begin executive | leader
from the word go: start beginning | first
from then on: since after | date
from there: origin place | next
from time to time: occasionally sometimes periodic periodically | often
from top to bottom: entire complete thorough | whole
from what age: minimum older
from what date: effective start since | begin
from what time: start hour begin | open
from when: effective start since date | begin
from where: origin source country place | base
from which company: supplier seller vendor | buy
from which country: origin nationality import | source
from whom: source seller supplier donor | receive
front desk: reception
front for: cover fake | company
front line: essential key nurse emergency | worker
front man: leader singer presenter | face
front month: future contract | crude
front of house: reception customer | theatre
front page: headline newspaper | story
front runner: favourite leader leading favorite | bid candidate
front the money: advance pay fund | loan
front up: pay admit | confess
frown upon: disapprove
fruit and veg: produce vegetable
fuel bill: energy gas heating | household
fuel cell: hydrogen electric | vehicle
fuel economy: mpg efficiency consumption | mile
fuel efficient: mpg economy
fuel price: gasoline petrol diesel
fuel pump: petrol station gasoline | price
fuel shortage: petrol lack supply | queue
fuel station: petrol gas
fuel tank: petrol capacity litre | gallon
full blast: maximum loud | volume
full blown: complete developed | crisis
full board: meal hotel accommodation | breakfast
full circle: return complete | back
full disclosure: reveal transparent | information
full fledged: complete
full house: sold capacity occupied | audience
full length: feature
full marks: perfect praise score | test
full of: contain rich many | include
full on: intense complete | total
full potential: maximum capability | achieve
full scale: large complete total | production
full stack: developer
full steam ahead: proceed
full stop: end | punctuation
full strength: capacity complete | team
full swing: underway
full time job: permanent employment | work
full year: annual twelve fiscal | results
fully booked: sold full capacity | hotel
fully fledged: complete qualified | member
fully owned: subsidiary whole | unit
fun and games: entertainment
fun fact: trivia
fun for all the family: entertainment
fun run: charity race
fund a project: finance invest grant sponsor | money
fund drive: campaign donation charity | raise
fund manager: investment asset portfolio | investor
fund raiser: fundraising donation charity gala | donate
fund raising: donation raise campaign capital | charity appeal
funding round: series seed raise venture | investor financing
funny business: illegal
funny money: counterfeit fake | currency
further afield: distant
further down the line: later
further education: college
further up: above
future plans: intend strategy expect next outlook | will
gain a foothold: enter establish presence | market
gain a place: qualify admit win | earn
gain access: enter obtain | login
gain admission: enter accept university
gain an edge: advantage beat | competition
gain approval: authorise clear pass | regulator
gain control: acquire takeover majority | stake
gain entry: access enter | admission
gain ground: rise advance increase | progress
gain in: increase rise | growth
gain in value: appreciate rise increase | price
gain momentum: accelerate grow increase | speed
gain steam: accelerate grow increase | momentum
gain time: delay | extension
gain traction: popular grow adopt | progress
gain weight: obese heavy increase | fat
gas bill: energy utility heating | household
gas fired: power plant generate | electricity
gas giant: shell gazprom exxon | company
gas guzzler: suv fuel inefficient | car
gas leak: explosion escape pipe | evacuate
gas price: petrol fuel gasoline energy | gallon
gas station: petrol fuel filling forecourt | pump
gas supply: pipeline energy | russia
gear up: prepare ready increase | launch
gene editing: crispr genome edit | therapy
general election: vote poll ballot | parliament
general public: everyone everybody anyone all public | visitor people
general sale: everyone everybody public | ticket
generation gap: age | difference
generous offer: donation good high | deal
genetically modified: gmo transgenic | crop
get a bargain: discount cheap deal | sale
get a cold: ill infection virus | sick
get a cut of: share commission royalty percentage | receive
get a degree: graduate university bachelor earn | hold
get a fair hearing: trial justice | court
get a feel for: understand experience | learn
get a fine: penalty pay ticket | court
get a foot in: enter start | door
get a grip on: control manage curb | contain
get a handle on: understand control | manage
get a hearing: court trial | date
get a job: employ hire work appoint | position
get a lift: boost rise ride | share
get a loan: borrow credit mortgage finance | bank
get a look at: preview view unveil show | display
get a new look: redesign revamp refurbish renovate | makeover
get a patent: grant approve uspto | invention
get a pay rise: increase salary wage | worker
get a place: qualify admit university accept enrol select
get a promotion: advance elevate appoint | job
get a raise: increase rise salary wage | pay
get a refund: refund reimburse return repay | customer claim
get a rise: increase salary wage | pay
get a say: vote consult consultation
get a seat: elect board | win
get a slice of: share part portion stake | profit
get a ticket: buy fine admission | speeding
get a visa: permit travel apply | embassy
get a vote: elect ballot | shareholder
get about: travel move | transport
get access to: enter use obtain | available
get across: communicate explain convey | message
get ahead: succeed advance lead | progress
get along: cooperate friendly | relation
get an award: honour win receive recognise | prize
get an injunction: court ban block order | judge
get approval: approve clear authorize clearance authorisation authorization | regulator regulatory fda
get around: travel commute circumvent bypass | transport
get arrested: police detain custody charge | suspect
get away: escape holiday flee | vacation
get away from: escape leave avoid | distance
get away with: escape avoid unpunished | crime
get back: return recover regain reclaim | refund
get back at: revenge retaliate | avenge
get back on track: recover resume restore | improve
get back to: return respond reply | contact
get back together: reunite reunion | band
get behind: support back endorse | late
get better: improve improvement recover recovery | progress gain
get bigger: expand grow enlarge expansion growth increase | size
get broken: damage smash | repair
get busy: work start | begin
get by: survive cope manage | income
get called: name title | know
get cash from: withdraw fund raise | atm
get caught: arrest catch detain apprehend | police
get cheaper: decrease lower discount reduce fall drop | price
get clear: approve permit | free
get closer: approach near | nearly
get cold feet: withdraw hesitate reconsider | cancel
get cracking: start begin | work
get credit: recognise praise loan | acknowledge
get cut: reduce lower layoff | drop
get dark: night sunset | evening
get dearer: rise increase
get done: complete finish accomplish | achieve
get down to business: start begin | work
get drunk: alcohol drink intoxicated | pub
get elected: vote win | candidate
get engaged: marry ring | couple
get even: revenge equal | retaliate
get evicted: remove eject eviction | rent
get fired: dismiss terminate sack | removal layoff
get free: escape release | liberty
get from: obtain source receive acquire | supplier
get funding: raise grant finance invest receive secure | money
get going: start begin launch | move
get hit: affect suffer damage strike | hurt
get hitched: marry wedding | couple
get hold of: obtain acquire access contact | available
get home: return arrive | house
get hotter: temperature rise warm | degree
get hurt: injure injury wound injured | hospital casualty accident
get in: enter admission arrive | access
get in free: free complimentary
get in on: join participate invest | act
get in shape: fitness exercise gym | fit
get in the way: block obstruct prevent | hinder
get in touch: contact email call phone | inquiry enquiry
get in trouble: punish problem | police
get independence: autonomy free | country
get into: enter join access | market admit admission
get into debt: borrow owe loan | credit
get into hot water: trouble problem | scandal
get into the black: profit breakeven | profitable
get into trouble: problem difficulty punish | crisis
get involved: participate join volunteer engage | support
get it wrong: mistake error fail | wrongly
get killed: die death | victim
get life: sentence prison | murder
get longer: extend lengthen increase | duration
get lost: missing disappear | wander
get lower: decrease drop decline | reduce
get lucky: win chance | lottery
get married: marry wedding marriage wed | couple
get money: fund receive raise grant | pay
get money from: fund finance sponsor receive | grant donor investor
get money off: discount coupon rebate save | price
get more: increase additional extra | raise
get moving: start begin | go
get nowhere: fail stall | progress
get off: exit leave disembark | bus
get off lightly: lenient escape | sentence
get off scot-free: acquit escape unpunished | free
get off the ground: launch start begin commence | inception initiate kick
get on: board progress age | succeed
get on board: join support embark | train
get on the ladder: buy first property | house
get on the list: qualify include | name
get on to: contact reach | move
get on top of: control manage | handle
get on with: continue proceed | cooperate
get onto the market: launch available sell | sale
get out: leave escape exit release | publish
get out of: exit leave withdraw quit | divest escape
get out of bed: wake morning | up
get out of hand: control escalate | chaos
get out of jail: release free parole | prison
get over: recover overcome | illness
get over it: recover accept | move
get paid: earn salary compensation remuneration wage pay | fee bonus payment
get passed: approve law enact | bill
get permission: approve approval authorize permit consent | license licence clearance
get permission for: approve permit licence planning | consent
get planning: approve permission council | build
get planning permission: approve approval
get pregnant: baby conceive expect | mother
get public money: subsidy grant fund government | taxpayer
get published: release book journal | author
get quicker: accelerate speed faster | fast
get ready for: prepare preparation | plan readiness
get real: realistic | practical
get results: succeed achieve effective | outcome
get revenge: retaliate avenge | attack
get rich: wealth fortune money | profit
get richer: wealth increase fortune | money
get richer by: wealth increase gain | million
get rid of: eliminate remove scrap dispose abolish divest | phase cut sell
get right: correct accurate | answer
get round: avoid circumvent evade | rule
get sacked: dismiss fire layoff oust | job
get selected: choose appoint pick | team
get sent to: prison deliver | jail
get sentenced: jail prison year judge | convict
get set: prepare ready | start
get shot: gun wound kill | gunfire
get shut down: close closure shutdown | ban
get sick: ill illness infect disease contract | symptom patient
get signed: agree contract deal | label
get smaller: shrink reduce contract decline | reduction
get somewhere: progress succeed | arrive
get started: begin start launch commence | register
get stuck: trap strand delay | traffic
get support: help aid backing fund | assist
get tenants: lease let rent | landlord
get the all clear: approve healthy safe | permit
get the axe: dismiss cut close cancel | layoff
get the backing of: support endorse approve | investor
get the ball rolling: start begin initiate launch | kick
get the better of: beat defeat win | overcome
get the blame: responsible fault accuse | cause
get the boot: dismiss fire sack remove terminate | replace
get the chop: dismiss cut cancel axe | layoff
get the contract: award win select sign | contractor bid tender order
get the credit: recognise praise acknowledge | thank
get the cup: win trophy champion | final
get the facts: information learn | know
get the go-ahead: approve approval clearance permit | green authorize consent
get the green light: approve approval authorize clearance | permission consent
get the hang of: learn understand | master
get the job: appoint hire name | role position
get the message: understand receive | know
get the money: fund finance raise funding receive | grant loan investment
get the most: lead top highest | majority
get the most votes: win elect | poll
get the nod: select approve choose name | approval appoint permit
get the point: understand | meaning
get the push: dismiss sack fire | job
get the rest: remain balance | remainder
get the rights: acquire licence exclusive | broadcast
get the sack: dismiss fire layoff | job
get the shares: receive allot | stock
get the ticket: nominate buy | candidate
get the top job: appoint ceo promote | chief
get the upper hand: advantage lead win | control
get the vote: elect suffrage win | ballot
get the word: news hear | learn
get the word out: publicise promote advertise awareness | campaign
get there: arrive travel reach | direction transport
get through: complete survive pass overcome | approve
get through to: contact reach qualify | final
get tired: fatigue exhaust | sleep
get to: arrive reach access | destination
get to grips with: tackle address understand | manage
get to know: learn understand meet | familiar
get to market: launch sell approve commercialise | available
get to the top: succeed lead climb | summit
get to work: commute start begin | travel
get together: meet gather convene assemble | meeting gathering
get together with: meet join partner | reunite
get touch with: contact reach call | email
get tough on: crackdown strict enforce | crime
get trapped: stuck rescue strand | miner
get under control: contain manage | fire
get under way: begin commence start launch | construction
get up: rise wake morning | stand
get up and running: start launch operate | operational
get up to: reach maximum do | level
get used to: adapt accustom | familiar
get value for money: cheap worthwhile efficient | price
get warmer: temperature rise heat | climate
get wed: marry wedding | couple
get well: recover health cure | heal
get wet: rain water | soak
get where: reach arrive | destination
get wind of: learn discover hear | report
get wise to: discover learn | know
get word of: learn hear news | discover
get work: job employ contract hire | award
get worse: worsen deteriorate decline deterioration | fall severe
get wrong: mistake error | incorrect
give a hand: help assist support aid | volunteer
give a speech: speak address deliver | keynote remark speaker
give a talk: speak present lecture address | speaker keynote
give away: donate gift free distribute giveaway | donation charity
give back: return donate restore repay | community charity
give birth: deliver born bear birth baby | mother
give credit to: credit attribute thank acknowledge | praise
give evidence: testify testimony witness | court inquiry
give in: concede surrender yield accept | agree
give money to: donate fund contribute grant sponsor | donation charity
give notice: notify resign announce inform | notice days
give off: emit
give out: distribute award present hand | grant
give permission: authorize approve permit consent allow | approval licence
give rise to: cause generate create result | lead
give the go ahead: approve approval authorise authorize permit
give the go-ahead: approve authorize clear permit | approval
give the green light: approve authorize clear sanction | approval permission
give thumbs up: approve endorse support | approval
give up: abandon quit relinquish surrender resign | step cede
give way to: replace yield succeed | follow
global warming: climate temperature emission | carbon limit
gluten free: celiac wheat | bread
go ahead: proceed approve approval begin continue | start
go along with: join accompany agree
go bankrupt: insolvent bankruptcy collapse | liquidation chapter
go broke: bankrupt insolvent
go bust: bankrupt insolvent collapse fail | bankruptcy administration
go down: fall decline drop decrease | lower
go for: sell cost choose fetch | price
go for a swim: swim pool
go global: international expand worldwide
go green: sustainable renewable environmental | carbon
go hungry: hunger starve food | famine
go into: cover examine analysis | include
go into administration: insolvency insolvent administrator collapse | bankruptcy
go into business: start found establish
go into effect: effective begin commence | date law
go into liquidation: liquidate insolvent liquidator | bankruptcy
go into production: manufacture produce begin
go into receivership: insolvency receiver | bankruptcy
go into space: launch orbit astronaut | rocket
go live: launch operational activate deploy | begin
go missing: disappear lose vanish | search
go off: explode
go on: continue happen occur last | proceed
go on for: last | hour day
go on holiday: travel vacation | tourist
go on sale: available launch release sell | ticket date
go on show: exhibit display unveil
go on strike: strike walkout stoppage | union
go on the market: sale list sell | launch
go on tour: tour travel concert
go on trial: court prosecute | defendant
go online: launch internet web | access
go out of business: close bankrupt cease collapse | liquidate
go private: buyout delist acquire | equity
go public: ipo list float listing | offering exchange debut
go through: pass undergo experience approve process | suffer
go through the roof: soar surge skyrocket increase
go to: benefit fund attend visit | recipient proceeds
go to college: university attend study | student
go to court: sue litigation lawsuit | trial
go to jail: prison imprison sentence | jail
go to school: attend pupil student educate study
go to the polls: vote election elect | voter
go to university: study attend graduate | student
go toward: fund support contribute benefit | proceeds
go towards: fund support contribute benefit | proceeds
go under: bankrupt insolvent collapse fail | bankruptcy liquidation
go under the hammer: auction sell | bid
go unpaid: owe outstanding default
go up: rise increase climb grow | higher
go viral: popular share spread | view
go well with: suit pair
go wrong: fail failure error malfunction | problem
going rate: price cost
gold medal: champion winner win first | olympic
golf course: hole fairway links | club
government body: agency department ministry authority | commission
government minister: secretary cabinet | ministry
grape growing: vineyard
green hydrogen: electrolysis renewable | plant
greenhouse gas: carbon emission | reduce
ground breaking: pioneering innovative revolutionary
ground floor: street level | shop
ground rent: leasehold fee | flat
ground station: antenna satellite
grown ups: adult
growth rate: cagr percent annual | increase
hail from: native born originate
hair salon: hairdresser
half hearted: reluctant
half year: interim six month | june
halfway through: midway middle
hammer out: negotiate agree | agreement
hand back: return refund repay | money
hand baggage: cabin bag carry | luggage suitcase
hand down: sentence rule inherit issue deliver award | verdict judgment ruling
hand in: submit
hand in hand: together jointly partnership | cooperate
hand in your notice: resign quit leave | job
hand luggage: cabin bag carry | baggage suitcase
hand on: transfer pass give | inherit
hand out: distribute award give present | grant
hand over: transfer deliver surrender turn | handover
hand over the reins: succeed successor step | resign
hand picked: select choose | successor
hang on to: keep retain
hang up: end call | phone
hang up your boots: retire end | player
hard cash: money payment | fund
hard hat: construction helmet | site
hard hit: affect suffer damage | worst
hard sell: pressure marketing | sale
hard to come by: scarce rare shortage | find
hard up: poor broke poverty | money
hat trick: goal three
have a baby: birth pregnant child born | mother
have a ball: enjoy party fun | dance
have a chance: may possible likely could | probability
have a go: try attempt test | bid
have a hand in: involve help role | part
have a home: house live residence | own
have a job: employ work | position
have a licence: permit authorise certify | hold
have a look at: view review examine inspect study | see
have a meeting: meet conference talk discuss | hold
have a plan: strategy intend scheme | propose
have a say: vote influence consult opinion | decide
have a seat: board member sit | director
have a share in: stake own invest hold | percent
have a stake: own share hold invest | percent
have a stroke: brain clot | patient
have a word with: talk discuss speak | meet
have access to: use obtain available enter | reach
have an accident: crash collide injure | hurt
have an effect on: affect influence impact | change
have an interest in: stake own share invest | hold
have debts: owe liability borrow loan | creditor
have done with: finish end complete | stop
have enough: sufficient adequate | supply
have in common: share similar | both
have in mind: plan intend think | consider
have in stock: available inventory supply | store
have in store: plan expect future | upcoming
have it in writing: contract document | agreement
have money in: invest stake own | deposit
have more of: exceed larger | greater
have no job: unemployed jobless redundant | work
have problems: difficulty trouble issue challenge | struggle
have rights to: licence own exclusive | patent
have room for: capacity accommodate seat space | hold
have the right to: entitle allow permit authorise | legal
have to: must require oblige need mandatory | law
have to do with: concern relate involve about | connect
have to pay: owe charge fee fine due | cost
have trouble: difficulty problem struggle | hard
having trouble with: difficulty problem struggle | hard
head coach: manager trainer coach | team
head count: headcount employee workforce staff | personnel
head for: destination travel go toward | bound
head honcho: chief ceo head president
head hunted: recruit lure hire | executive
head hunter: recruiter recruitment executive | search
head of: chief director lead leader | president chair
head of finance: cfo treasurer chief | financial
head of government: prime minister premier | leader
head of marketing: cmo chief | director
head of operations: coo chief | operating
head of state: president monarch king queen | leader
head of technology: cto chief | director
head of the board: chair chairman chairwoman | director
head of the company: ceo chief president boss | executive
head of the family: patriarch father | generation
head of the fed: powell chairman chair | rate
head of the school: principal headteacher | teacher
head off: prevent avoid avert | strike
head office: headquarters hq headquarter | based located office
head south: fall decrease decline | drop
head start: advantage early lead | begin
head teacher: principal headteacher headmaster | school
head the board: chair chairman preside | director
head the list: top lead first | rank
head to: travel go move destination | toward
head to head: compete compare versus | comparison
head up: lead manage direct oversee | appoint
headline figure: main total key | result
health and safety: regulation workplace hse osha | hazard
health care: healthcare medical hospital | patient
health check: examine screening test | doctor
health cover: insurance medical plan | benefit
health food: nutrition organic natural | store
health insurance: coverage medicare medicaid plan | insurer
health scare: outbreak illness risk | fear
health service: nhs hospital medical | care
health workers: nurse doctor staff clinician
hear a case: judge trial court | justice
hear from: contact reply learn | response
heart attack: cardiac myocardial infarction | cardiovascular
heart disease: cardiovascular coronary cardiac | stroke
heart of the matter: core key issue | central
heat pump: heating boiler | home
heat wave: hot temperature extreme | summer
heavy duty: strong
heavy goods vehicle: lorry truck hgv | driver
heavy industry: steel manufacturing | factory
heavy rain: downpour storm flood | weather
heavy traffic: congestion jam busy | road
heavy weight: large leading boxer | champion
hedge bets: diversify risk | spread
hedge fund: investor manager activist | asset
held in: host venue place locate | city
held up: delay rob late | robbery
help is at hand: support assist available | relief
help line: hotline phone helpline | call support
help out: assist support aid | volunteer
help to buy: mortgage loan scheme subsidy | house
here to stay: permanent lasting | future
hidden cost: fee extra charge | price
high and dry: strand abandon | stuck
high bid: offer price auction | top
high court: judge justice ruling | appeal
high definition: hd resolution
high end: luxury premium expensive upscale | price
high flyer: successful executive star | talent
high jump: athletics | metre
high level: senior top executive | meeting
high net worth: wealthy rich affluent | client
high octane: petrol fast exciting | fuel
high paid: salary executive earn | wage
high performance: powerful fast
high performer: successful top best | employee
high point: peak best summit highlight | top
high profile: famous prominent well known | public
high quality: premium superior excellent | standard
high ranking: senior top official | officer
high rise: tower skyscraper tall building | floor
high risk: dangerous vulnerable | hazard
high school: secondary student graduate | teenager
high season: peak summer | tourist
high speed: fast rapid bullet broadband | train
high stakes: risk important | critical
high street: retail shop store
high strung: nervous anxious | stress
high tech: technology advanced innovative
high tide: sea flood coast | water
high time: overdue urgent | now
high wage: salary pay earn | income
high water mark: peak record | best
high wind: storm gale gust | weather
high yield: junk speculative return | bond
hike in: increase rise raise | price
hire purchase: finance lease loan
hired gun: mercenary contractor | killer
hiring freeze: stop pause recruit | job
hiring spree: recruit employ add | job
historic building: heritage listed old | landmark
hit a new high: record peak highest
hit a problem: difficulty trouble setback | delay
hit a record: peak highest reach best | top
hit a snag: problem delay setback | difficulty
hit and run: driver crash flee | police
hit back: respond reply reject
hit by: affect suffer strike collide | damage
hit hard: affect suffer damage severely | loss
hit home: affect impact | realise
hit list: target priority | victim
hit man: killer assassin murder | hire
hit out at: criticise attack condemn | blame
hit rock bottom: lowest worst low | trough
hit the bottle: drink alcohol | drunk
hit the bottom line: reduce hurt impact | earnings profit
hit the brakes: slow stop decelerate | car
hit the buffers: stop fail stall | end
hit the ground running: start quickly | begin
hit the headlines: news publicity famous | report
hit the jackpot: win lottery prize | luck
hit the market: launch release available sale
hit the nail: correct exact | right
hit the right: correct target | success
hit the road: travel tour depart
hit the roof: angry increase peak | rise
hit the screens: premiere release film | cinema
hit the shelves: launch release available retail | store
hit the shops: launch release available | retail
hit the skids: decline fail fall | problem
hit the streets: protest launch available | march
hit the target: meet achieve reach | goal
hit the town: celebrate party | night
hit the wall: fail stall | limit
hit with: fine charge penalty sue | impose
hive of activity: busy | work
hive off: spinoff divest separate | demerge
hold a licence: permit authorise certify | operate
hold a meeting: convene meet | conference
hold a rally: protest campaign gather | march
hold a referendum: vote ballot poll | decide
hold a stake: own stake percent | shareholder
hold accountable: responsible blame punish | justice
hold against: blame | grudge
hold all the cards: control advantage | power
hold an election: vote poll | elect
hold back: restrain limit delay withhold | prevent
hold court: preside | judge
hold down: limit keep | job
hold for: custody detain keep | year
hold good: valid true | remain
hold hostage: kidnap captive ransom | release
hold off: delay postpone wait | defer
hold office: serve incumbent elect
hold on to: retain keep maintain
hold out: resist last refuse | union
hold out for: demand wait | better
hold over: delay postpone | extend
hold power: rule govern control | office
hold shares: own shareholder stockholder | stake
hold steady: unchanged stable flat | rate
hold sway: influence control dominate | power
hold talks: meet negotiate discuss | negotiation
hold the fort: manage temporary interim | caretaker
hold the key: crucial important | control
hold the line: wait remain | phone
hold the post: serve position | role
hold the purse strings: control budget finance | money
hold the record: best fastest highest | world
hold the rights: licence own copyright exclusive | patent
hold to account: responsible blame scrutiny | accountable
hold to ransom: extort demand blackmail | kidnap
hold together: unite keep | coalition
hold up: delay rob support | robbery
hold water: valid true | argument
holding company: parent group owner | subsidiary
holding pattern: wait delay circle | plane
holiday maker: tourist traveler vacationer visitor
home address: residence street live | postcode
home advantage: host ground | match
home affairs: domestic interior policy | minister
home and away: match domestic | fixture
home appliance: fridge washer oven refrigerator | electronics
home base: headquarters headquarter hub hq | based located
home builder: homebuilder developer construction | housing
home buyer: homebuyer purchaser | mortgage house
home buying: purchase mortgage | first
home care: caregiver nursing care | patient
home cinema: television tv screen | sound
home comfort: convenience cosy | house
home country: native origin nationality birthplace | citizen
home cover: insurance house property | policy
home delivery: courier doorstep shipping | online
home economics: cooking household | school
home equity: loan mortgage value | heloc
home from home: comfortable stay | hotel
home ground: stadium arena venue | field
home grown: local domestic native | talent
home heating: boiler fuel | oil
home help: carer elderly support | council
home improvement: renovation diy repair remodel | depot
home in on: focus target | locate
home insurance: house property cover | premium policy
home internet: broadband wifi | router
home loan: mortgage lending house | borrower bank rate
home made: own cook craft | bake
home market: domestic | sales
home nation: country native | england
home office: remote desk study | work
home owner: homeowner resident | house
home ownership: own buy mortgage | rate
home page: website site web | online
home port: cruise base harbour | ship
home repair: renovation maintenance fix | house
home rule: autonomy independence devolution | local
home run: success baseball score | hit
home sale: property house transaction | month
home schooling: education parent | child
home secretary: minister interior | police
home shopping: online catalogue television | delivery
home soil: domestic country | host
home straight: final last end | finish
home street: address live | road
home town: hometown native born | local
home turf: local domestic | ground
home visit: house call | doctor
home with: live | family
home working: remote telework | staff
homeland security: dhs border | department
honor roll: list award achievement | student
honorary degree: doctorate university award | honour
horse racing: jockey derby | bet
horse trading: negotiate bargain deal | politics
hospital bed: patient ward capacity | icu
hospital ward: patient bed | nurse
hostile bid: unsolicited takeover | reject
hostile takeover: unsolicited bid acquisition | reject
hot air: balloon empty | talk
hot desk: coworking shared office | work
hot favourite: likely expected win | bet
hot line: helpline phone call | number
hot on the heels: soon after follow | next
hot property: popular demand | sought
hot seat: ceo job responsible | boss
hot spot: popular wifi destination outbreak | area
hot ticket: popular demand sold | event
hour of need: crisis emergency | help
hourly rate: wage pay per | fee
house arrest: custody detain confine | home
house builder: developer homebuilder construction | contractor
house hold: home family | income
house hunter: buyer homebuyer | property
house hunting: buyer property purchase
house in order: improve reform | fix
house loan: mortgage | bank
house move: relocate removal | home
house of cards: collapse unstable | series
house of commons: parliament mp lower | british
house of lords: parliament peer upper | british
house of representatives: congress lower congressman | bill
house price: property home cost value index | average rise
house price index: property value | month
house prices: property value home | rise
house to house: search door | police
house wife: homemaker mother | home
household bill: energy cost utility | family
household goods: furniture appliance | product
household income: family earnings salary | average
household name: famous brand renowned | known
housing association: landlord affordable social rent | tenant
housing benefit: rent welfare allowance | tenant
housing boom: property price surge | build
housing bubble: property price crash | mortgage
housing crisis: shortage affordable lack | rent
housing estate: homes residential development | council
housing ladder: buy first property | mortgage
housing market: property home sales price | estate
housing project: public affordable development | tenant
housing scheme: development affordable | home
housing shortage: lack supply affordable | home
housing stock: home property supply | council
how accurate: accuracy precision percent | error
how bad: severe loss damage impact | percent
how big: square acre size large employees | million hectare foot area capacity
how big a: size amount large | scale
how big a crowd: attendance audience people visitor | number
how big a deal: value worth million billion | transaction
how big a drop: decline decrease percent | fall
how big a fine: penalty amount million | pay
how big a loan: million loan facility amount | credit
how big a loss: deficit amount million | net
how big a part: share percent proportion role | portion
how big a profit: earnings income amount million | net
how big a rise: increase growth percent | gain
how big a stake: percent stake share interest | ownership
how big a team: employee member people staff | size
how big an area: acre hectare square kilometre | land
how big an investment: amount million billion | fund
how big an order: unit value contract | worth
how big is it: size square acre dimension length | large
how big was the: size scale magnitude | extent
how bright: brightness lumen luminosity | nit
how broad: wide width scope extent | range
how bulky: size large dimension volume | weight
how busy: traffic passenger visitor volume | capacity
how can i help: donate volunteer support | contribute
how can i see: watch visit display | available
how can people apply: application submit | online
how can people help: donate volunteer support | contribute
how can you tell: sign symptom detect | identify
how cheap: price cost affordable discount | low
how close: near margin distance | mile
how cold: temperature degree celsius | freeze
how come: because reason due cause | why
how common: prevalence percent incidence rate | frequent
how contagious: infectious transmission spread | rate
how costly: price cost expensive | million
how dangerous: risk hazard severe | threat
how deadly: mortality fatal death | kill
how dear: price cost
how deep: depth meter foot metre | drill km
how detailed: comprehensive thorough extent | level
how did he die: cause death die | illness cancer accident
how did it begin: start origin found history | year
how did it do: performance result earnings | quarter
how did it end: result outcome conclude final | settle score
how did it go: result outcome | success
how did it happen: cause accident result | occur
how did it perform: result return growth | compare
how did it spread: transmission infect | virus
how did it start: origin begin cause found founded | history
how did sales go: revenue increase decrease percent | quarter
how did shares do: price rise fall percent | stock
how did she die: cause death | accident
how did they do: result performance revenue profit | finish rank
how did they find: discover detect method | study
how did they meet: introduce | first
how did they pay: cash stock fund finance | loan debt
how did they react: response respond comment | say
how did they vote: approve result percent | majority
how different: differ compare change distinct | contrast
how difficult: hard challenge complex | level
how do i apply: application submit online form | deadline
how do i book: reservation ticket phone website call | visit
how do i buy: purchase order store online available
how do i claim: submit form file | deadline
how do i contact: phone email call | address information
how do i enter: entry submit register form | contest
how do i get: obtain available order | receive
how do i join: register sign membership enroll | call member
how do i listen: webcast dial call | replay
how do i pay: payment card | online
how do i register: sign website form online | registration
how do i report: contact phone | call
how do i subscribe: sign newsletter | email
how do i vote: ballot proxy online poll | election cast
how do i watch: stream channel broadcast webcast | tv live
how do they feel: react pleased comment | say
how do they know: evidence study data | find
how do they make money: revenue business sell | income
how do they work: operate function | method
how does he know: evidence experience | say
how does it compare: versus difference higher lower previous | than better
how does it differ: unlike distinguish unique compare different | than
how does it feel: proud comfort texture | say soft
how does it help: benefit improve enable assist | allow reduce
how does it look: design appearance style | display
how does it make money: revenue business sell | subscription
how does it smell: scent fragrance | odor
how does it sound: audio | speaker
how does it spread: transmission infect | virus
how does it taste: flavor flavour sweet note | taste
how does it work: use mechanism technology process method | operate system
how dry: drought rainfall | moisture
how early: earliest before advance | date
how early on: stage phase beginning | first
how easy: simple convenient | quick
how effective: efficacy percent effectiveness reduce | result
how efficient: efficiency percent consumption | energy
how else: alternative other addition | method
how expensive: price cost retail fee | dollar
how famous: renowned celebrated | known
how far: mile kilometer distance meter | km range minute
how far ahead: lead margin advance | point
how far along: progress stage phase percent complete | completion milestone
how far apart: distance mile interval | kilometer
how far away: mile kilometer distance nearby | minute drive
how far back: since year date | history
how far behind: delay late lag | gap
how far down: depth below underground | metre
how far from: mile kilometer distance minute | near located
how far in advance: before early prior | day
how far is it: distance mile kilometer kilometre away | drive
how far off: distance away until | time
how far out: distance offshore kilometre mile | coast
how far up: altitude height | metre
how fast: speed mph km hour pace | second rate minute growth
how fit: health fitness | condition
how frequent: often daily weekly every | interval
how frequently: often daily weekly monthly every | interval
how fresh: day | produce
how fuel efficient: mpg consumption economy | mile
how full: capacity percent occupancy | level
how generous: donate amount pledge gift | million
how good: quality rating performance | result
how great: size extent amount large | scale
how green: sustainable emission carbon renewable | environmental
how hard: difficult tough challenge | strength
how harmful: damage danger toxic risk | effect
how healthy: condition nutrition fit health | calorie
how heavy: weigh weight kg pound ton | kilogram tonne lb gram
how high: height altitude elevation level metre | foot percent record
how high a: level amount maximum | price
how high is it: height elevation altitude metre foot | tall
how high up: altitude elevation floor storey | metre
how hot: temperature degree celsius fahrenheit | heat
how important: significant role key vital | importance
how in debt: owe borrowing liability | amount
how intense: strength severity | level
how is business: performance sales result | demand
how is it cooked: bake grill fry | recipe
how is it diagnosed: test screening | diagnosis
how is it different: unlike unique distinguish differ | first
how is it doing: performance progress result | status
how is it funded: finance grant investor | money
how is it given: inject infusion oral administer | dose
how is it going: progress status update | proceed
how is it grown: cultivate farm | organic
how is it made: process manufacture material ingredient | produce
how is it packed: package bottle box | packaging
how is it paid for: fund finance | grant
how is it powered: battery electric engine | energy
how is it prevented: vaccine protect | prevention
how is it produced: manufacture process method | made
how is it served: dish plate | menu
how is it sold: distribution retail channel online bottle pack | store available
how is it spread: transmission contact | infect
how is it taken: oral tablet injection dose | administer daily
how is it treated: therapy drug surgery | treatment
how is it used: use application apply | indication
how is the weather: forecast temperature rain | storm
how is trade: performance sales revenue | demand
how keen: interest demand enthusiasm | want
how large: size square acre million | foot hectare capacity
how late: delay hour close until | deadline
how late is it: delay hour | behind
how late open: hour close until pm | night
how lethal: deadly fatal death mortality | rate
how light: weight weigh gram kilogram | lightweight
how likely: probability percent chance risk | likelihood expect
how long: duration year month week day length period | term hour minute last until
how long a term: year tenure period duration | contract
how long a wait: delay time queue | hour
how long ago: since year found founded | establish ago history date
how long away: distance time soon until | minute
how long before: time until month | after
how long did it last: duration minute hour | until
how long did it take: year month day duration | complete
how long does it last: duration hour battery | lifespan
how long does it take: minute hour duration | time
how long for: term duration period year | month contract
how long has he been: since tenure year | serve
how long has it existed: founded established since | year
how long has she been: since tenure year | serve
how long have they: since year found founded | experience
how long in jail: sentence year month prison | term
how long is: length mile kilometer meter metre minute | foot km duration
how long is the contract: year term | multiyear
how long is the course: duration week month | program
how long is the film: minute running | duration
how long is the flight: hour duration | route
how long is the race: mile kilometre distance | course
how long is the trail: mile kilometre | path
how long is the trial: week month duration | study
how long is the warranty: year guarantee | coverage
how long open: hours daily until | close
how long to build: construction complete | month
how long to go: remain until deadline | finish
how long to wait: delay time queue until | month
how long until: remain before deadline date | expect
how long was he: tenure year term since serve
how long was the: duration length minute kilometre mile | foot
how long will: until year month duration | expect period
how loud: decibel noise volume | db sound
how low: low level bottom | percent
how lucrative: profit worth value earn | pay
how many: number total count | more than over
how many acres: acre hectare land area | square
how many albums: record release | album
how many animals: wildlife zoo | head
how many apartments: unit home residence flat | building
how many applicants: application apply | admission
how many apply: application applicant number | receive
how many arrests: arrest suspect people detain | police
how many artists: performer musician exhibitor | number exhibit
how many astronauts: crew mission | space
how many athletes: competitor player sport | compete
how many attended: attendance attendee visitor crowd people | number
how many attendees: attendance visitor delegate participant attend | people
how many authors: writer wrote | paper
how many awards: prize win medal | honor
how many barrels: oil production bpd barrel | daily
how many bedrooms: bedroom room home bed | apartment
how many beds: bed capacity room | hospital patient
how many bids: offer tender bidder | receive
how many books: title copy volume | publish library
how many bottles: case wine | produce
how many branches: office location outlet | bank
how many brands: brand label portfolio | include
how many buildings: property structure | square
how many buses: fleet vehicle | transit
how many calories: calorie energy | nutrition
how many cameras: lens megapixel | camera
how many cans: pack | beverage
how many cars: vehicle car unit | fleet
how many cases: infection patient lawsuit confirm | number outbreak
how many centres: site location facility | number
how many chapters: branch section
how many chargers: charging station point port ev
how many charities: nonprofit organization beneficiary | donate
how many children: child kid student son daughter youth pupil | number family
how many cities: location market town | number city
how many claims: insurance lawsuit | number
how many clients: customer account serve | number
how many clinics: center location hospital | operate
how many colours: shade finish | available
how many companies: firm business organization member | number
how many complaints: report receive | number
how many computers: pc laptop device | unit
how many concerts: show performance date tour | number
how many copies: sell circulation copy unit | sales
how many countries: country nation market world | worldwide presence global
how many courses: programme degree class | study
how many cows: cattle herd dairy | head
how many customers: customer client subscriber user | serve
how many days: day duration | period
how many dead: fatality kill die death casualty | toll
how many deaths: die killed fatality toll victim kill mortality fatal | people
how many developers: programmer engineer | community
how many devices: unit product connected | phone
how many died: dead killed fatality death toll | people
how many directors: board member | number
how many doctors: physician provider staff | number clinician
how many donors: contributor supporter donate | raise give
how many doses: vaccine shot | dose
how many downloads: app install user | million
how many drivers: motorist operator | number
how many employees: workforce headcount staff personnel | employ people
how many engineers: staff developer technical | team
how many engines: motor | engine
how many entries: entry submission applicant | receive
how many episodes: season series part | number
how many events: competition conference | session
how many exhibitors: booth company stand vendor | show expo
how many factories: plant facility site | manufacturing
how many families: household home people | number
how many fans: attendance crowd spectator supporter | audience
how many farms: farmer grower | agriculture
how many films: movie title feature | picture
how many flats: apartment unit | residential
how many flavours: variety taste | flavor
how many flights: daily weekly route departure | airline service
how many floors: storey story floor level | building
how many followers: fan subscriber | social
how many gallons: litre liter volume | gallon
how many games: match game fixture | season
how many gears: speed transmission | gear
how many goals: goal score | match
how many graduates: class degree alumni | commencement
how many grams: weight gram | protein
how many guests: visitor room hotel attendee capacity | number seat
how many hectares: acre area land | square
how many holes: drill drillhole golf course | metre hole
how many homeless: people shelter unhoused | number housing
how many homes: unit house home apartment household | dwelling residential
how many hospitals: facility clinic health site center | number medical
how many hotels: property room resort | number portfolio
how many hours: hour duration | time
how many households: home family customer | number
how many houses: home unit dwelling | build
how many hurt: injure injury casualty wound | hospital
how many inhabitants: population resident people | live
how many injured: hurt wounded injury casualty | people
how many installed: installation unit capacity | number
how many investors: shareholder backer | number
how many jobs: job position role employment | create hire
how many languages: language translate multilingual | available
how many laps: race circuit | lap
how many launched: launch new product | number
how many launches: rocket mission | launch
how many lawsuits: suit case litigation | file
how many listeners: audience radio podcast | listener
how many lives: people death save | number
how many locations: store site office outlet branch | number
how many lost: death missing job | number
how many machines: unit device system | number
how many made: produce unit manufacture | limited
how many meals: serve food | meal
how many medals: gold win medal | olympic
how many megawatts: capacity power mw | generate
how many members: member membership join | subscriber community
how many men: male man | percent
how many miles: mile distance range | kilometer
how many minutes: duration time length | minute
how many models: version variant | lineup
how many months: period duration term month | long
how many nations: country represent world | number participate
how many new: add additional create | number
how many nights: stay night day | hotel
how many nominations: nominee shortlist award | nominate
how many nurses: staff hospital | clinician
how many offices: location branch country headquarters | number
how many orders: unit backlog contract | receive
how many ounces: gold silver production | ounce
how many out of: percent ratio proportion | survey
how many outlets: store shop branch location | number
how many owners: shareholder member homeowner | number
how many pages: page length book | print report
how many paintings: work art canvas | exhibit
how many panels: solar module megawatt | install array
how many parking spaces: car space lot | garage
how many parks: site location park garden playground | number acre
how many participants: attendee patient people enrol | number
how many participate: attendee member people | number
how many partners: member company collaborator | network alliance
how many parts: component section | part
how many passengers: traveller people rider capacity traveler traffic | carry seat
how many patents: application grant issue intellectual invention | portfolio patent
how many patients: enrol people treat subject enroll participant | trial
how many people: population person employee attendance | visitor participant resident crowd
how many percent: percentage share rate proportion | increase
how many phones: smartphone handset device | ship
how many pieces: item part work | number piece
how many pixels: megapixel resolution | camera
how many places: seat location spot capacity | enroll
how many planes: aircraft fleet jet | order
how many plants: factory facility site | operate
how many players: gamer team athlete user squad roster | number
how many points: point score | percentage
how many products: item model range sku portfolio
how many projects: development initiative | number
how many pupils: student enroll school | class
how many questions: survey item | poll
how many races: event round | season
how many readers: circulation audience | subscriber
how many refugees: people displaced migrant asylum | number camp
how many researchers: scientist staff | team
how many residents: population inhabitant people | live
how many restaurants: location unit outlet franchise | operate eatery
how many riders: passenger ridership cyclist | number
how many rides: attraction coaster | park
how many robots: automation machine | unit
how many rooms: room bedroom suite | hotel guest
how many rounds: fight bout | round
how many routes: destination flight line | airline service
how many runs: score | game
how many sales: unit sold revenue | number
how many samples: specimen data
how many satellites: constellation launch spacecraft | orbit
how many schools: district student campus | number education
how many scientists: researcher staff | team
how many seasons: year series | number
how many seats: seat capacity seating | passenger
how many seconds: time fast | second
how many series: season episode | series
how many servings: portion serve | package
how many sessions: talk workshop speaker panel | conference program
how many shares: share stock | issue outstanding
how many ships: vessel fleet | order cruise
how many shops: store outlet branch location | retail
how many sites: location facility property center | number campus
how many sizes: range | available
how many sold: sales unit copy | number
how many songs: track album single | number tune
how many speakers: presenter session panelist keynote | conference
how many species: kind type animal | plant
how many staff: employee workforce personnel headcount worker | team job
how many stages: phase step round | number stage
how many stalls: vendor booth market | stall
how many stands: booth exhibitor | expo
how many states: state nationwide | country licensed
how many stations: stop location line station | number
how many steps: stage phase | step
how many stops: station
how many stores: shop location outlet | number retail
how many storeys: floor level tall story | building
how many students: student enrolment enrollment pupil | enroll
how many subscribers: user customer member | million subscription
how many suppliers: vendor partner | number
how many survivors: survive rescue people | number
how many teachers: faculty staff | educator
how many teams: club league squad | compete
how many tests: trial sample | number
how many tickets: ticket sell attendance | capacity
how many times: times frequency often | occasion
how many titles: championship win | champion
how many tonnes: ton production capacity | volume
how many tons: tonne production capacity weight metric | volume ton
how many took part: participant attendee people attend enroll | number entrant
how many tourists: visitor arrival | tourism
how many trains: fleet carriage order rail
how many trees: plant forest | number tree
how many trips: ride journey | number
how many trucks: vehicle fleet lorry | number
how many turbines: wind farm capacity megawatt
how many turned up: attendance crowd people | attend
how many types: kind variety | range
how many unemployed: jobless rate | claim
how many units: home apartment vehicle sold | number unit
how many users: customer member subscriber active | million
how many vehicles: car fleet truck | number unit
how many versions: edition model variant | version
how many victims: people injured killed | number
how many viewers: audience viewer watch rating | million
how many visits: visitor visit traffic | number
how many volunteers: people helper participant subject | number trial
how many voters: ballot registered electorate | vote
how many votes: vote ballot majority percent | elect
how many wards: bed hospital | number
how many watts: power energy watt | output
how many weeks: period duration week | long
how many wells: drill hole production | oil
how many wheels: axle | vehicle
how many winners: award recipient | prize
how many women: female percent woman | number
how many workers: employee staff job workforce | number
how many works: painting exhibit piece | artwork
how many years: period duration term tenure decade anniversary since | year
how massive: size large weight | huge
how mature: age stage | old
how modern: recent new update | latest
how much: price cost total amount million billion | value percent dollar sum fee
how much a barrel: price oil per | crude
how much a day: daily per rate | cost
how much a head: per person each | cost
how much a month: monthly per fee subscription | price
how much a night: rate per room | price
how much a share: price per dividend offer | value
how much a ton: price per tonne | commodity
how much a year: annual yearly per | cost salary
how much alcohol: percent abv proof | alcohol
how much an hour: wage hourly rate | pay
how much are tickets: price admission cost | fee
how much better: improve percent | superior
how much bigger: increase percent growth larger | rise
how much caffeine: milligram mg | energy
how much can it carry: capacity payload load | hold
how much can it hold: capacity volume storage | hold
how much capital: fund investment raise | million
how much carbon: emission tonne | reduce footprint
how much cash: liquidity balance equivalents | reserve
how much cheaper: less save discount | percent
how much data: gigabyte terabyte | data
how much debt: borrowing loan liability owe | net
how much did he give: donate gift pledge | million
how much did it raise: fund million donation | raise
how much did they raise: fund million donation | raise
how much do they charge: fee price rate | cost
how much do they earn: salary wage income | pay
how much does it weigh: weight pound kilogram | light
how much electricity: kwh power megawatt generation kilowatt | capacity generate
how much energy: kwh power consumption capacity watt kilowatt | megawatt
how much faster: percent times speed quicker | reduce
how much fat: gram | nutrition
how much food: meal tonne pound | donate
how much fuel: consumption litre gallon | efficiency mpg
how much gas: cubic volume production | natural feet
how much gold: ounce gram tonne | grade
how much growth: increase percent rise | rate
how much heat: temperature thermal | energy
how much higher: increase percent above rise | compare
how much interest: rate percent coupon yield | loan
how much is a subscription: month price fee | annual
how much is entry: admission ticket fee | free
how much is it: price cost | retail
how much is left: remain balance available | unused
how much is membership: fee annual dues | join
how much is needed: require funding cost amount | target
how much is owed: debt outstanding liability amount | due
how much is saved: saving reduction cost | percent
how much is the fee: charge cost price | registration
how much is the grant: award fund receive | million
how much is the prize: award cash purse | money
how much is the ticket: price admission cost | fare
how much land: acre hectare | square area
how much less: reduce percent decrease lower | saving
how much lighter: weight less | reduce
how much longer: extend duration remain | time year
how much lower: decrease percent below decline | compare
how much memory: ram gigabyte storage | gb
how much milk: litre gallon dairy | production
how much money: amount total sum million billion | dollar fund raise
how much more: increase percent additional higher | rise
how much notice: advance day period | before
how much of: percent percentage share proportion | stake portion
how much of it: percent share portion | part
how much oil: barrel production crude | reserve
how much older: age year
how much over: exceed above excess | budget
how much power: megawatt kilowatt gigawatt capacity horsepower | mw watt energy
how much prize money: purse award cash | winner
how much profit: earnings income net amount | million
how much protein: gram | nutrition
how much quicker: faster reduce time | speed
how much rain: rainfall inch millimetre | precipitation storm
how much rent: lease month | tenant
how much research: study spending investment | development
how much revenue: sales turnover income amount | million
how much room: space capacity square | foot seat
how much smaller: less reduce size | percent
how much snow: snowfall inch | accumulation winter
how much space: square foot capacity storage feet area
how much stake: percent stake share interest | ownership shareholding
how much storage: capacity gigabyte terabyte | gb
how much stronger: strength increase | percent
how much sugar: gram content sweet | calorie nutrition
how much support: vote percent backing fund | aid
how much taller: height feet
how much tax: rate percent levy amount | pay
how much time: hour minute day week | duration period
how much traffic: vehicle daily congestion volume | road visitor
how much training: hour course week | program train
how much tuition: fee cost | university
how much under: below less short | budget
how much was donated: gift contribution pledge | donation
how much was given: donate grant award | gift
how much was stolen: theft steal loss | worth
how much waste: tonne rubbish recycle landfill | divert
how much water: gallon litre liter | volume cubic
how much weight: pound kilogram loss lose | kg weight
how much wider: expand width increase | metre
how much wine: bottle case | produce
how much work: hour effort project job | task
how much worse: decline percent | decrease
how near: close distance proximity within | mile
how near is it: distance close mile | away
how new: launch recent latest | year
how noisy: loud decibel sound level | noise
how often: daily weekly monthly annually every times | yearly quarterly frequency biennial
how old: age founded born year establish | since history aged date
how old are the players: age under
how old is: age year aged born | founded since
how old is he: age aged year | born
how old is she: age aged year | born
how old must: age minimum over | eligible
how old must you be: minimum age older | eligible
how old was he: age aged born birthday year
how old was she: age aged born birthday year
how painful: pain sore | severity score
how poor: poverty income | low
how popular: popularity audience download rank user | million
how powerful: horsepower megawatt watt performance capacity | hp kw
how precise: accuracy exact | precision
how prevalent: common percent rate | incidence
how pricey: price cost retail expensive | dollar fee
how profitable: profit margin earnings ebitda income | net
how pure: purity percent grade | quality
how quick: speed time minute hour fast | second day
how quick is it: speed time second acceleration | fast
how quickly: speed within minute hour day time | rapid fast
how rare: rare prevalence incidence | few only
how reliable: dependable accuracy uptime failure | quality
how rich: net worth fortune wealth | billion
how risky: risk danger hazard | safety
how rough: difficult estimate | approximate
how safe: safety risk adverse | rating tolerate
how salty: sodium | level
how satisfied: satisfaction percent | survey
how secure: security safety protect encryption | safe
how serious: severity severe critical | condition
how severe: severity serious grade | damage mild
how severe was it: magnitude damage injury | serious
how short: length duration brief | height
how sick: ill condition severity | health
how significant: important impact extent | statistical
how similar: resemble compare match | same
how slow: delay speed | time
how small: size millimeter tiny compact | inch
how soon: within date expect day month | time
how spacious: square size room | capacity
how spicy: hot | pepper
how stable: stability steady | condition
how steep: gradient slope percent | angle
how strong: strength percent growth magnitude | wind force
how successful: success result rate | percent record
how sure: confident certain probability | confidence
how sustainable: environmental green carbon | impact
how sweet: sugar | taste
how tall: height foot storey metre meter | story high inch
how tall is: height metre foot storey | high
how tasty: flavor taste | delicious
how thick: thickness millimeter inch | mm
how things stand: status situation | currently
how tight: margin narrow close | strict
how to apply: application apply submit form | deadline website
how to buy: purchase order available | retailer store website
how to contact: email phone telephone contact | address
how to get there: location direction transport | address
how to join: register sign membership apply | website
how to listen: webcast dial call replay | number radio
how to watch: broadcast stream channel livestream | webcast air
how tough: strict difficult strong | hard
how toxic: poison harmful level | chemical
how true: accurate fact | evidence
how urgent: immediate priority deadline | soon
how useful: benefit help effective | purpose
how valuable: worth value price estimate | million
how warm: temperature degree celsius fahrenheit | heat
how warming: temperature degree | climate
how was he caught: arrest police identify | capture
how was he killed: death crash shot | die
how was it discovered: find detect | research
how was it done: method process study | conduct
how was it funded: finance grant sponsor investor support | money fund
how was it made: process material | produce
how was it tested: trial study method | randomized
how was the quarter: result earnings revenue | performance quarterly
how was the year: result performance annual revenue | full
how wealthy: worth fortune wealth | net billion
how well: performance result percent score | rate
how were results: earnings profit | quarter revenue
how were they chosen: select criteria judge | process
how were they selected: choose criteria judge | process
how wet: rainfall rain inch | flood
how wide: width meter inch | foot breadth
how widespread: extent prevalence region nationwide common | affect
how will it help: benefit improve enable | support
how will it work: process plan mechanism | operate
how will they pay: finance cash fund debt | proceeds
how will they spend: use proceeds invest | fund
how windy: wind speed gust | mph
how worried: concern fear | percent
how would you describe: characterise call | say
how young: age youngest minimum | year
human rights: liberty freedom equality | violation
hung jury: mistrial deadlock retrial | verdict
hung parliament: coalition majority election | seat
hunger strike: protest fast refuse food | prisoner
hush hush: secret confidential
hush money: bribe payoff pay | silence
i find out more: website visit information | contact
i get tickets: purchase box office online | price
i sign up: register website enroll | online
i take part: register participate join | enter
ice cap: polar melt arctic glacier | greenland
identity card: id document passport | biometric
identity theft: fraud steal personal data | credit
if at all possible: hope plan | may
ill advised: unwise
ill effect: harm damage side | risk
ill fated: doomed fail unsuccessful unlucky | disaster
ill gotten gains: profit illegal crime | proceeds
ill health: sick disease condition illness | retire
ill timed: bad inconvenient late
illegal immigrant: undocumented migrant | border
immediate family: parent child spouse | relative
impact on earnings: profit affect accretive reduce | charge
in a bad way: poor trouble ill | condition
in a bid to: aim attempt seek effort
in a bind: trouble problem difficulty | crisis
in a coma: unconscious hospital critical | injure
in a few days: soon shortly next | week
in a hurry: quick rush fast urgent | soon
in a mess: trouble problem crisis | chaos
in a nutshell: summary brief overview | short
in a position to: able can ready | capable
in a row: consecutive straight successive | third streak
in a spot: trouble problem | difficulty
in a state of: condition | emergency
in a trial: court test study | jury
in a way: somewhat
in a while: soon later occasionally | time
in a word: summary
in accordance with: comply conform following under | pursuant
in addition: also extra plus further besides | more
in addition to: besides | plus
in advance: ahead before prior early | presale
in agreement: agree consensus | same
in aid of: charity support benefit raise | fund
in all: total altogether overall | number
in all but name: effectively virtually | actual
in all likelihood: probably likely expect | may
in an effort to: attempt aim
in and around: area
in and out: enter exit | visit
in any case: regardless
in any event: regardless
in arrears: overdue owe unpaid late | rent
in bits: break
in bloom: flower
in book form: publish
in brief: summary short
in broad daylight: day public daytime | attack
in bulk: wholesale large quantity | buy
in business: operate trade since | found
in case: contingency emergency if | event
in case of: emergency event if | contingency
in cash: cash payment | consideration
in cash or shares: consideration payment stock | offer
in charge: head lead responsible manager | chief
in charge of: head lead oversee responsible manage | chief director supervise
in class: student lesson
in close proximity: near adjacent close nearby | distance
in common: share similar both shared | same
in common with: like similar | share
in competition with: rival compete | against
in concert: perform together
in confidence: secret confidential private | tell
in conjunction with: together jointly partnership | cooperation
in connection with: relate about regarding related | arrest
in control: manage command
in control of: manage run own lead | command
in court: trial hearing judge appear
in cuffs: arrest custody | police
in custody: detain jail arrest hold | police
in danger: risk threaten | endangered
in days gone by: past former history | ago
in deep water: trouble problem offshore | difficulty
in default: miss fail owe overdue | loan
in demand: popular sought need | order
in depth: detail thorough
in detail: thorough full specific | describe
in development: pipeline develop
in dire straits: trouble crisis desperate | poor
in dispute: disagree contest row conflict | claim
in doubt: uncertain question risk | unclear
in droves: many
in due course: later eventually soon future | time
in earnest: serious begin | start
in effect: valid active current effective | law
in employment: work job employ | worker
in essence: basically summary | core
in excess of: over more above exceed than | million
in exchange for: return trade swap consideration | receive
in existence: exist current founded | operate
in fact: actually indeed really | true
in fashion: trend popular trendy style | design
in favor of: support approve for | vote
in favour of: support approve for | vote
in fear of: afraid
in few words: summary brief | short
in fits and starts: irregular slow | progress
in flight: onboard plane aboard airborne aircraft | wifi
in force: effective valid apply | law
in full: complete whole entire | pay
in full swing: progress underway busy | peak
in future: later forward upcoming next | plan
in gear: start ready | drive
in general: usually overall mostly | broad
in good faith: honest sincere | negotiate
in good hands: care safe | trust
in good health: healthy
in good shape: healthy strong
in good time: early soon ready | before
in great demand: popular sought wanted | sell
in hand: available control progress | cash
in harm's way: danger
in her own words: quote say statement | comment
in hiding: hidden secret fugitive | escape
in his own words: quote say statement | comment
in history: ever record past | first
in honor of: tribute commemorate celebrate name | memory
in honour of: tribute commemorate celebrate name | memory
in hospital: hospitalise hospitalize patient admit | injury treatment
in hot pursuit: chase follow police | suspect
in hot water: trouble
in house: internal
in how many countries: nation market operate | number
in how many days: time within after | date
in huge numbers: many mass large | crowd
in its entirety: whole complete full | all
in its infancy: early new young stage | start
in its own right: independent | separate
in its place: replace instead substitute | successor
in its wake: after following aftermath | result
in itself: alone | own
in jail: prison imprison incarcerate custody | sentence
in keeping with: consistent conform follow | comply
in kind: goods non cash donation | payment
in labour: birth
in league with: conspire
in length: long
in lieu of: instead replace alternative | rather
in light of: because due given considering | reason
in limbo: uncertain pending wait | unclear
in line for: candidate expect nominate | successor
in line to: expected
in line with: consistent accordance expect | forecast
in liquidation: bankrupt insolvent wind | creditor
in living memory: recent ever | worst
in love: romance
in luck: lucky fortunate | win
in many ways: several various | different
in memory of: memorial honor commemorate tribute | dedicate
in mid air: flight plane | collision
in miniature: small tiny model | scale
in mint condition: perfect new unused | sell
in mourning: grief death funeral | mourn
in my opinion: believe think view | say
in name: title
in name only: nominal | title
in need: poor vulnerable need disadvantaged | require
in need of repair: damage broken dilapidated maintenance | fix
in no time: soon quick fast immediately quickly | short
in number: total count amount | how
in office: term mayor president incumbent | elect
in on the act: involve join participate | know
in one go: once single | time
in one piece: intact safe unharmed | whole
in one's element: happy
in one's own words: quote statement say | comment
in operation: run active operate working | open
in opposition: against oppose rival | party
in orbit: space satellite
in order to: purpose aim so intend goal | for
in other words: mean namely | say
in own words: quote say statement | comment
in part: partly
in partial payment: deposit instalment | debt
in particular: especially specifically | notably
in partnership with: partner collaborate together joint | alliance
in person: attend physical face onsite | visit live
in pieces: break
in place of: instead replace substitute | alternative
in plain english: simple
in plain sight: visible obvious open | hidden
in play: active
in poor health: ill sick condition | disease
in position: ready place | role
in possession of: hold
in power: govern government rule | party
in power for: rule govern term year | office
in practice: actually reality actual | apply
in principle: agree preliminary tentative agreement general | deal
in print: publish
in prison: jail custody sentence serve inmate | year
in prison for: sentence crime convict year | jail
in private: secret confidential closed | meeting
in private hands: own privately | company
in production: manufacture make film output | process
in progress: ongoing underway continue | construction
in proportion to: relative ratio | percent
in public: open outside | place
in public hands: state government own nationalise | company
in pursuit of: seek chase aim | goal
in question: doubt
in quick succession: rapid consecutive | series
in range: distance
in reach: achievable
in reach of: near accessible close | target
in ready cash: liquid money | fund
in real life: actual
in real terms: inflation adjust | rise
in recent memory: lately ever | worst
in recent times: lately recently | year
in recent years: lately recently past | decade
in recognition of: honour award acknowledge tribute | achievement
in record time: fastest quick | speed
in reference to: about regarding concern | relate
in regard to: about regarding concern | relate
in relation to: about regarding concern compare | relate
in remission: cancer recover
in reply: respond answer response | say
in reserve: spare backup save | fund
in respect of: about regarding concern | relate
in response: reply answer react reaction | say
in response to: following react
in retirement: retire pension old | age
in retrospect: past hindsight | review
in return: exchange receive consideration | give
in return for: exchange consideration | receive
in rude health: strong fit good | condition
in ruins: destroy damage collapse | devastate
in safe hands: care secure trust | protect
in search of: seek look hunt find | want
in season: fresh available ripe | harvest
in secret: hidden confidential covert private | classified
in sequence: order consecutive | series
in service: operate use active | since
in session: sit meet court | parliament
in shape: fit health exercise | condition
in shock: surprise stunned trauma | react
in shops: retail store retailer
in short: summary brief | overview
in short order: quick soon fast | immediately
in short supply: shortage scarce lack | limited
in sight: visible near soon | view
in single file: line queue | one
in so many words: exact say explicit
in some cases: sometimes occasionally | may
in some measure: partly somewhat | degree
in some way: somehow
in spite of: despite although regardless | but
in step with: agree align match | conform
in stock: available inventory | supply
in storage: warehouse store keep | hold
in store: retail shop store | expect
in stores: retail retailer shop
in style: fashion
in succession: consecutive row successive | order
in such a way: manner method | how
in summary: conclusion
in support of: benefit aid back | help
in surgery: operation surgeon hospital | patient
in sync: align
in talks: negotiate negotiation discuss discussion | merger
in tandem: together
in tatters: ruin
in tears: cry
in the act: caught
in the aftermath of: following after
in the afternoon: pm
in the air: airborne
in the air force: pilot military airman | officer
in the area: local nearby
in the army: soldier military | officer
in the bank: cash deposit balance saving | liquidity
in the beginning: initially originally
in the black: profit surplus profitable | positive
in the case of: regarding
in the charts: song album
in the city: urban downtown
in the clear: innocent
in the coming months: soon future
in the coming weeks: soon shortly
in the country: rural nationwide
in the course of: during
in the dark: unaware
in the distance: far
in the dock: accuse defendant court | trial
in the end: finally eventually
in the evening: pm night
in the eyes of: opinion
in the face of: despite
in the first place: originally
in the flesh: person
in the future: later
in the garden: outdoor
in the hands of: control
in the heart of: central downtown
in the home: household domestic
in the know: informed
in the lab: research laboratory
in the lead: first ahead lead
in the limelight: famous
in the long run: eventually
in the long term: future
in the loop: informed
in the making: develop
in the market for: seek buy want | purchase
in the meantime: meanwhile interim
in the middle of: during center
in the money: rich prize
in the mood: want
in the morning: early
in the name of: behalf
in the near future: soon shortly
in the news: media
in the nick of time: late
in the offing: planned
in the open: public
in the open air: outdoor
in the past: previously formerly history
in the picture: informed
in the pipeline: develop plan development candidate planned upcoming | backlog prospect
in the post: mail
in the presence of: attend
in the process of: currently
in the public eye: famous
in the red: loss deficit negative | debt
in the region of: approximately
in the right place: location
in the running: candidate shortlist finalist contender | nominate
in the saddle: charge
in the same boat: similar shared
in the same way: similarly
in the shadow of: near
in the shape of: form
in the short term: soon
in the sky: air
in the spotlight: feature
in the sticks: rural
in the street: road public
in the sun: outdoor
in the town: local
in the wake of: following after
in the way: obstacle
in the wild: nature
in the works: develop plan development planned developing | upcoming
in the world: global
in the wrong: guilty
in their thousands: many
in theory: hypothetical
in these parts: local
in this day and age: currently
in this way: thereby
in time: eventually
in time for: before
in top form: best
in total: total altogether combine | overall
in touch with: contact
in town: local visit
in training: practice
in transit: travel
in trouble: crisis problem struggle
in tune with: align
in two: half
in two minds: undecided
in use: operate operational deploy | install
in vain: unsuccessful
in version: edition
in view of: considering
in vogue: fashion
in want of: need
in what amount: sum total | million
in what area: field region district | location
in what capacity: role position title | serve
in what city: location based headquarters town located | place held
in what condition: state health | quality
in what country: nation located | based
in what currency: dollar euro | denominate
in what field: industry sector area discipline specialty | specialise
in what form: format type tablet | kind
in what language: english spanish translate | spoken
in what manner: how method way | form
in what month: date when scheduled | schedule held
in what order: sequence rank | first
in what place: where location rank position | site
in what role: position capacity | character
in what season: year
in what sector: industry field business | segment
in what size: dimension ounce | available
in what state: location condition based located | city
in what subject: degree field | discipline
in what town: city located | based
in what way: how method manner | by
in what year: date when since founded
in which areas: region field location | zone
in which category: class division | award
in which city: location place based headquarters town located | venue held
in which colours: shade finish | available
in which country: nation location based located | place
in which county: located region | district
in which court: district judge file | jurisdiction
in which division: unit segment league
in which film: movie role star | play
in which flavours: variety taste | available
in which form: format type | tablet
in which industry: sector field business | market
in which journal: publish publication paper | study
in which league: division club team | play compete
in which markets: country region sector | sell
in which month: date when | schedule
in which paper: newspaper journal | publish
in which park: location venue garden | site located
in which place: rank location | position
in which quarter: period fiscal | when result
in which region: area located | market
in which sector: industry field | business
in which sizes: ounce dimension | available
in which stadium: venue arena | ground
in which state: location based located | city
in which street: address location avenue road located
in which town: location city based located | place held
in which venue: location hall arena | held
in which year: date when since founded | establish
in with a chance: likely
in work: employed job
in working order: operational
in writing: written letter
income tax: taxation revenue levy rate | cut
index case: first patient
information technology: computer
ink a deal: sign agreement contract
inner city: urban
ins and outs: detail
inside job: employee theft insider | robbery
inside track: advantage favourite | knowledge
insider dealing: trading illegal stock tip | sec
insider trading: illegal stock tip share | sec
interest rate: coupon percent basis yield fed borrowing | libor sofr apr raise
investment bank: goldman adviser | deal
iron out: resolve
is it paid for: fund finance grant | budget
is the money used: proceeds fund purpose | spend
jail term: sentence prison year imprisonment | month
jam packed: crowded full
jet fuel: kerosene aviation | price
job centre: employment unemployed office | benefit
job creation: employment hire position new | worker
job cut: layoff redundancy dismissal reduction | workforce
job cuts: layoff redundancy reduction eliminate | workforce position
job description: role duty responsibility | position
job fair: recruit career hiring employer | event
job hunt: search seek unemployed apply | career
job interview: candidate applicant recruit | hire
job loss: redundancy layoff unemployment | cut
job market: employment labour hiring | unemployment
job offer: vacancy hire position | recruit
job opening: vacancy position hire | recruit career
job opportunity: vacancy opening position employment | career
job search: seek unemployed apply | career
job seeker: applicant candidate unemployed
job share: parttime split role | two
job spec: requirement role description | position
job title: position role post officer | appoint
join a union: member organise labour | worker
join forces: partner collaborate merge unite | partnership alliance
join the army: enlist soldier military recruit | serve
join the board: director appoint elect | trustee
join the company: hire appoint recruit employ | new
join the queue: wait line | list
join the race: compete run candidate | bid
join the team: hire appoint recruit sign
joint effort: collaboration cooperation partnership | together
joint owner: partner share co | stake
joint venture: partnership jv alliance | partner stake
judge rules: decision court order verdict | ruling
jumbo jet: plane boeing | fly
jump ship: leave defect quit | rival
jump the gun: early premature | start
junk bond: highyield speculative | debt
jury service: juror court trial | duty
keen on: interested enthusiastic
keep a lid on: control limit contain | cost
keep a promise: honour fulfil deliver | pledge
keep a record: document log register | file
keep a secret: confidential hidden | private
keep afloat: survive solvent save | business
keep an eye on: monitor watch supervise | surveillance
keep at bay: prevent control | avoid
keep away: deter avoid
keep away from: avoid stay | distance
keep back: retain withhold reserve | save
keep clear of: avoid | away
keep count: total number tally | track
keep down: limit control low | cost
keep fit: exercise fitness gym health | active
keep going: continue proceed persist | last
keep in check: control limit restrain curb | inflation
keep in mind: remember consider | note
keep in touch: contact communicate | call
keep on: continue retain | employ
keep out: exclude ban prevent bar | entry
keep quiet: secret silent hide | confidential
keep safe: protect secure guard | safety
keep secret: confidential undisclosed
keep tabs on: monitor track watch | observe
keep the books: account accounting record | finance
keep the change: tip money | coin
keep the job: remain stay retain | position
keep the lights on: power electricity operate | energy
keep the peace: peacekeeping police security
keep the shares: retain hold | stake
keep the wolf: survive | poverty
keep time: clock punctual | watch
keep to: follow comply adhere | rule
keep track of: monitor track record trace
keep under control: manage contain limit | fire
keep under wraps: secret hidden confidential | undisclosed
keep up: continue maintain sustain | pace
keep up with: match pace follow track informed current | demand latest
keep watch: guard monitor observe | surveillance
key player: leader important main | company
kick back: bribe payment corrupt | relax
kick off: begin start launch commence | kickoff open
kick out: expel evict remove eject oust | ban
kick start: stimulate launch boost | begin
kick the bucket: die death | dead
kick the can: delay postpone | defer
kidney disease: renal dialysis nephrology | ckd
kill off: end cancel eliminate destroy | scrap
kill the deal: block reject terminate cancel | merger
kill time: wait | delay
killed by: die death murder shot | victim
killed in: die death crash accident | victim
killing spree: murder massacre shoot | gunman
king's ransom: expensive fortune million | price
knick knack: ornament
knock back: reject refuse setback | decline
knock down: demolish reduce | demolition
knock off: discount counterfeit copy | reduce
knock on: consequence effect door | impact
knock out: defeat destroy eliminate beat | boxer
knock through: wall remove renovate | room
knock up: build quickly | pregnant
knock-on effect: impact consequence result | affect
lab grown: cultivated cultured synthetic | meat diamond
labour force: worker workforce employee | participation
labour market: employment job hiring | unemployment
labour shortage: worker lack vacancy staff | hire
labour union: worker organised labor guild | strike
laid back: relaxed
lame duck: weak outgoing | president
land a contract: win award secure
land a deal: win secure award sign | contract
land a job: hire appoint employ get | position
land a plane: pilot touchdown runway | airport
land a role: cast star get | film
land bank: plot housebuilder site | acre
land deal: property purchase site acquisition | acre
land grab: seize territory property | area
land in: arrive touchdown | airport
land in court: sue trial charge | lawsuit
land in jail: prison sentence convict | crime
land in trouble: problem fine arrest | difficulty
land lord: owner lessor property | rent
land mark: historic monument famous | building
land mass: continent area | island
land mine: explosive bomb | war
land of plenty: rich abundance | wealth
land owner: farmer landlord property | own
land registry: title ownership property | record
land slide: mudslide slip rain | majority
land tax: property levy | owner
land up: arrive finish | result
land use: zoning planning agriculture | development
landing strip: runway airfield airport | plane
landscape painter: artist
large scale: major extensive big massive | mass
largest shareholder: biggest main owner investor | stake
last ditch: final desperate | attempt
last for: duration time length continue | hour
last known: latest previous | address
last leg: final stage end | journey
last minute: late deadline final | rush
last name: surname family
last of all: final end | finish
last post: final funeral | bugle
last resort: final option emergency | only
last rites: priest death | dying
last straw: final end | problem
last time: previous before final | when
last will: testament estate inherit | death
last word: final decision | say
last year: previous prior | earlier
late fee: penalty overdue charge | payment
late in the day: evening afternoon | delay
late night: evening midnight overnight | open
late payment: overdue arrears delay | invoice
late stage: advanced phase final | clinical
laugh all the way: profit rich | bank
launch date: release start available | when
launch party: event celebrate | release
launch price: introductory cost | initial
launching pad: platform rocket base | space
law abiding: obey honest comply | citizen
law and order: police crime justice | public
law breaker: criminal offender | police
law court: judge justice trial tribunal | legal
law enforcement: police sheriff officer fbi | agency
law enforcer: police officer | crime
law firm: attorney counsel lawyer llp | legal
law lord: judge house | peer
law maker: legislator senator congressman lawmaker | parliament
law of the land: legal legislation statute | rule
law of the sea: maritime treaty | un
law school: student legal university graduate | attorney
law society: solicitor lawyer | association
law suit: litigation complaint sue lawsuit | court
lay a claim: demand assert ownership | right
lay at the door: blame responsible | fault
lay bare: reveal expose disclose | show
lay charges: accuse prosecute indict | police
lay claim to: assert own demand | right
lay down: establish specify stipulate | rule
lay hands on: get obtain seize | find
lay into: attack criticise | assault
lay of the land: situation condition | status
lay off: layoff redundancy cut dismiss redundant | job workforce reduce
lay off staff: redundancy dismiss cut layoff | job
lay on: provide arrange organise supply | host
lay out: outline design spend plan | layout
lay over: stop stopover flight | airport
lay the blame: accuse fault responsible | cause
lay the foundation: groundwork establish base | begin
lay the groundwork: prepare foundation plan | begin
lay to rest: bury funeral burial | death
lay up: store idle | ship
lead a team: manage head captain run | leader
lead an inquiry: investigate head chair | probe
lead astray: mislead corrupt | wrong
lead bank: arranger bookrunner underwriter | loan
lead counsel: lawyer attorney partner | case
lead in: advantage front ahead | poll
lead manager: bookrunner underwriter arranger | offering
lead off: begin start | first
lead on: deceive head | ahead
lead role: star main actor | play
lead singer: vocalist
lead the way: pioneer leader spearhead | first
lead time: delay delivery period | order
lead to: cause result trigger | produce
lead up to: before precede ahead | preparation
leader of: head chief president boss | minister
leader of the pack: first top best | rank
leading edge: advanced innovative | technology
leading light: important star leader | expert
leading man: actor star lead | film
leading the field: top first best ahead | rank
leaf through: read browse | book
league of its own: best unique superior | top
lean on: rely pressure depend | support
lean times: poverty recession difficult | hard
leap forward: advance progress breakthrough | improve
leap in the dark: risk uncertain | unknown
leap of faith: trust risk | believe
leap year: february | day
learn a trade: apprentice train skill | job
learning curve: experience skill | train
lease out: rent let hire | tenant
leave a job: quit resign depart exit | retire
leave a mark: impact legacy | affect
leave a will: testament inherit estate | death
leave alone: ignore avoid | unchanged
leave behind: abandon forget legacy | exit
leave for: depart join destination | quit
leave for good: permanent depart exit | quit
leave from: depart airport station | departure
leave home: depart move evacuate | young
leave in droves: exodus mass exit | quit
leave in the dark: uninformed power blackout | secret
leave it late: delay deadline last | minute
leave money to: bequeath bequest legacy estate | will donate
leave no stone unturned: thorough search | investigate
leave of absence: sabbatical time sick vacation | return
leave office: resign retire term | step
leave on: depart date | schedule
leave out: exclude omit drop | without
leave over: remain surplus | balance
leave school: graduate dropout | age
leave the board: resign step retire director | depart
leave the company: depart resign exit retire | departure
leave the country: emigrate flee exile abroad | depart
leave the door open: allow possible option | may
leave the eu: brexit exit withdraw | vote
leave the ground: takeoff fly | plane
leave the house: outside evacuate | home
leave the job: resign quit depart step | retire
leave the market: exit withdraw discontinue | stop
leave the nest: independent home | young
leave the post: resign quit depart step | retire
leave the scene: flee hit crash | driver
leave the stage: retire exit | end
leave the station: depart train | departure
leave to: bequeath inherit will | estate
leave town: depart move | relocate
leave unsaid: omit secret | silent
leave wanting: disappoint inadequate | poor
leave work: retire finish strike | redundancy
left field: unexpected surprising | unusual
left for dead: abandon injured | attack
left luggage: bag suitcase station | store
left over: remain surplus excess | balance
left to do: remain pending | task
left wing: liberal socialist labour | party
left winger: football
legal action: lawsuit litigation sue proceeding | claim court
legal adviser: lawyer counsel attorney solicitor | firm
legal age: adult minimum old | drink
legal aid: free lawyer help | court
legal battle: lawsuit litigation dispute court | fight
legal bill: cost fee lawyer | pay
legal case: lawsuit litigation trial | court
legal challenge: lawsuit appeal dispute court | contest
legal costs: fee lawyer expense litigation | pay
legal eagle: lawyer attorney | court
legal expert: lawyer attorney professor | law
legal fees: cost lawyer expense attorney | pay
legal fight: lawsuit litigation dispute | court
legal guardian: parent custody | child
legal help: lawyer counsel advice aid | free
legal limit: maximum alcohol drunk | drive
legal tender: currency cash money note | coin
legal trouble: lawsuit charge litigation | problem
legal wrangle: dispute lawsuit litigation | court
lend a hand: help assist volunteer aid | support
lend money: loan credit bank finance | borrow
lend support: help back assist endorse | aid
lending rate: interest loan bank prime | mortgage
lending spree: loan credit | bank
length of service: tenure years employment | employee
length of stay: duration night day | hospital
length of the contract: term duration period year | agreement
length of time: duration period term | long
less and less: decrease decline fewer | lower
less than: below under fewer | lower
lesser of two evils: choice better | option
let down: disappoint fail | betray
let expire: lapse end | contract
let go: dismiss layoff release fire | redundant terminate
let in: admit allow enter | access
let know: inform notify tell
let loose: release free | unleash
let off: acquit free release spare | explode
let off the hook: acquit escape free clear | blame
let off with: warn caution lenient | fine
let out: rent lease release free | tenant
let slide: neglect ignore fall | decline
let slip: reveal disclose | secret
let the cat out: reveal disclose | secret
let the public: allow open visitor | access
let to: rent lease tenant | landlord
let up: ease decrease stop | pause
letter box: mail post | delivery
letter of credit: guarantee bank payment trade | import
letter of intent: loi preliminary agreement nonbinding | sign
letter of the law: legal strict exact | rule
level crossing: railway train road | accident
level off: stabilise stabilize plateau
level out: stabilise plateau flat | steady
level pegging: equal tie draw | poll
level playing field: equal fairness | competition
level with: equal same honest | tie
leveraged buyout: lbo debt private equity | takeover
licence fee: royalty payment bbc cost | pay
licence number: registration plate | car
licence to operate: permit authorise regulator | grant
licence to print money: profitable lucrative | profit
lie detector: polygraph test truth | police
lie in wait: ambush attack | hide
lie low: hide secret | quiet
lie of the land: situation condition | status
life and death: critical vital urgent | serious
life assurance: policy death | insurer
life blood: essential vital important | economy
life cover: insurance policy assurance | death
life expectancy: lifespan survival year | age mortality
life guard: rescue beach swim | pool
life in jail: sentence prison murder | judge
life insurance: policy annuity coverage | insurer
life insurer: insurance policy annuity | death
life jacket: vest safety float | boat
life of crime: criminal gang | prison
life of luxury: rich wealthy | wealth
life of the contract: term duration period year | contract
life of the mine: years reserve resource | gold
life on mars: planet microbe evidence | nasa
life raft: rescue boat emergency | survive
life saver: rescue emergency vital | help
life savings: retirement investment fund | saving
life sciences: biotech pharmaceutical biology medical | company
life sentence: prison imprison jail | parole
life size: full scale | statue
life span: lifetime lifespan year | age longevity
life story: biography memoir autobiography | history
life support: ventilator hospital critical | patient
life threatening: fatal severe critical | serious
lift off: launch takeoff rocket | space
lift restrictions: ease remove relax end | ban
lift the ban: allow permit end legalise | remove
lift the lid on: reveal expose disclose | secret
lift the trophy: win champion title | cup
lift the veil: reveal expose disclose | secret
light aircraft: plane small cessna | pilot
light at the end: hope improve end | tunnel
light bulb: lamp led | energy
light industry: factory manufacturing | estate
light of day: publish reveal public | see
light rail: tram streetcar metro transit | line
light sentence: lenient short probation | jail
light up: illuminate smoke | cigarette
light vehicle: car van truck | sales
light year: distance far galaxy | star
like clockwork: smooth regular punctual | time
like for like: comparable samestore organic | sales
like gold dust: scarce rare shortage | demand
like hot cakes: popular fast sell | demand
like never before: unprecedented new first | record
like new: mint used refurbished | condition
like to: enjoy prefer
limited company: private incorporated ltd | register
limited edition: rare exclusive special | copy
limited liability: company llc ltd | partnership
limited period: temporary short | offer
line of business: sector industry segment division | market
line of credit: facility revolver loan | borrow
line of products: range series collection | product
line of work: occupation profession sector career trade business | field
line up: lineup arrange schedule | performer
link up: partner connect
listed building: heritage historic protected | grade
listing price: ipo offer share | per
lithium ion: battery
live at: address reside home | residence
live in: reside inhabit occupy | resident
live music: concert band performance | gig
live on: income survive | wage
live stock: cattle sheep pig animal | farm
live stream: webcast broadcast livestream | online
live up to: meet fulfil
living cost: expense rent food price | inflation
living wage: minimum hourly pay | worker
loan book: portfolio lending | bank
loan out: lend borrow | money
loan shark: lender payday
local authority: council government municipality | borough
local council: municipality authority county | city
local government: council municipality county city | authority
local people: resident community inhabitant | neighborhood
local tax: council property levy | rate
lock horns: dispute argue fight | clash
lock in: secure fix guarantee | rate
lock out: dispute exclude | strike
lock up: jail prison imprison secure | sentence
long awaited: anticipated
long did he serve: tenure year term | prison office
long did it take: duration time month year | complete
long distance: far intercity | call
long does it last: duration hour period battery life | time
long does it take: duration time hour day minute month | process
long has it been: since year ago | time
long haul: flight intercontinental distance international
long is it for: term duration period year | contract
long is it valid: expire expiry until date | offer
long lasting: durable permanent endure | life
long running: continuing prolonged years lengthy | dispute
long serving: veteran tenure longtime years | member
long standing: longtime years established existing | customer
long term: multiyear future year lasting
long time coming: delay await overdue | finally
look after: care manage oversee maintain responsible | supervise handle serve
look ahead: outlook forecast future expect | plan guidance
look at: examine review study consider analyze investigate view | assess focus visit
look back: reflect review retrospective | history
look for: seek search recruit hunt | want need
look forward to: anticipate expect pleased | excite
look into: investigate examine probe explore study | investigation inquiry
look like: resemble appear similar appearance | design
look out for: watch monitor beware | warning
look over: review inspect examine check | view
look round: visit tour
look set to: expect likely will | forecast
look to: aim seek plan hope | intend
look up to: admire
lose money: loss deficit negative | unprofitable
lose out: miss
lose their life: die death kill
lose value: depreciate decline fall
lose weight: obesity slim diet | reduction
lose your home: evict foreclose displace homeless
lose your job: redundant layoff dismiss unemployed | job
lose your life: die kill death | fatality
loss adjuster: insurance claim assessor | damage
loss leader: discount cheap price | supermarket
loss making: unprofitable deficit loss
loss of earnings: income wage compensation | claim
loss of life: death fatality killed casualty | disaster
loss of power: outage blackout election | electricity
loss ratio: claims premium | insurer
lost property: missing item found | train
low code: software development
low cost: cheap budget affordable inexpensive | airline
low income: poor poverty affordable | family
low key: quiet
low paid: wage minimum poor | worker
low point: trough bottom worst | lowest
low priced: cheap
low rise: building storey apartment | floor
low season: quiet winter | tourist
lower house: commons representatives assembly | parliament
loyalty card: reward
loyalty scheme: reward
lump sum: payment single onetime | pension
lung disease: respiratory copd pulmonary fibrosis | asthma
machine learning: ai artificial
made by: manufacture produce | manufacturer maker develop
made by hand: handmade handcrafted handcraft
made from: material ingredient derive contain | recycled
made in: manufacture produce factory | origin plant
made of: material consist contain compose steel | wood plastic ingredient
made out of: made material
made to measure: custom bespoke tailor
made to order: bespoke custom
made up of: comprise consist include compose | member
main cause: reason factor due | primary
main goal: objective aim purpose mission | endpoint
main office: headquarters hq headquarter | based located
main road: highway street route | traffic
main shareholder: majority largest controlling | stake
main sponsor: title principal partner | sponsorship
main street: downtown shop store | business
major league: baseball
make a bid: bid offer propose | tender
make a call: phone telephone decide contact | dial
make a case: argue persuade justify | reason
make a choice: select decide choose | option
make a claim: insurance allege file assert | compensation
make a comeback: return recover revive | again
make a complaint: complain report file | contact
make a contribution: donate pay give | help
make a deal: agree agreement sign | contract
make a decision: decide determine rule choose | decision
make a difference: impact help improve | benefit
make a donation: donate give contribute gift | charity
make a fortune: earn profit | wealth billion
make a fresh start: new restart begin | again
make a go of: succeed try | business
make a habit of: regular repeat | often
make a killing: profit rich fortune earn | money
make a law: legislate enact pass parliament | bill
make a living: earn work income | livelihood
make a living from: earn income job work | career
make a loss: loss lose deficit | negative
make a mess of: fail mistake error | bad
make a mistake: error wrong fault | blunder
make a move: act action bid relocate | start
make a name: famous renowned reputation | known
make a plea: appeal ask guilty | court
make a point: argue emphasise | say
make a profit: profitable profit earn | income earnings
make a promise: pledge commit vow | guarantee
make a purchase: buy order purchase | customer
make a purchase of: buy acquire | order
make a request: ask apply seek | demand
make a return: profit yield gain | investment
make a ruling: judge decide court order | verdict
make a sale: sell revenue deal | customer
make a splash: debut launch attract | impress
make a stand: resist oppose defend | protest
make a start: begin commence launch | first
make a statement: say announce declare comment | testify
make a stop: visit call halt | tour
make a trip: travel visit journey | go
make a will: testament inherit estate | lawyer
make a wish: charity child hope | foundation
make allowances for: consider adjust | account
make amends: apologise compensate | sorry
make an appearance: appear attend guest | feature
make an arrest: detain police suspect custody | charge
make an entry: enter record | book
make an example of: punish | fine
make an exit: leave depart | sell
make an impact: affect influence change | effect
make an investment: invest fund stake | money
make an offer: bid offer propose | proposal
make available: provide offer release | access
make certain: ensure guarantee confirm check | sure
make changes: modify revise reform adjust | alter
make clear: explain clarify state | emphasise
make contact: reach call communicate touch | meet
make copies: duplicate reproduce print | pirate
make do: manage
make do with: manage cope | limited
make easier: simplify facilitate streamline ease | help
make easy: simplify facilitate convenient | simple
make ends meet: afford survive | poverty
make for: head go produce | toward
make for the exit: leave sell | depart
make fun of: mock ridicule | joke
make good: compensate repair fulfil succeed | promise
make good on: fulfil deliver honour | promise
make good time: quick fast early | travel
make greener: sustainable decarbonise emission | environment
make happen: cause achieve enable | realise
make headlines: news publicity famous | report
make headway: progress advance | improve
make higher: raise increase lift | up
make history: historic first record | pioneer
make illegal: ban outlaw prohibit criminalise | law
make inroads: progress advance gain | market
make into: convert turn transform | become
make it: succeed arrive survive manufacture | produce
make it big: succeed famous | star
make it easier: simplify facilitate enable ease | help
make it illegal: ban prohibit outlaw | law
make it possible: enable allow | able
make it through: survive pass complete | qualify
make it to: reach arrive qualify | final
make it work: succeed operate | fix
make known: announce reveal disclose publish | tell
make larger: expand enlarge extend | increase
make law: legislate enact pass sign | bill
make less: reduce decrease lower | fewer
make life easier: simplify convenient ease streamline
make light of: dismiss joke | ignore
make longer: extend lengthen prolong | increase
make losses: lose deficit unprofitable red | million
make lower: reduce cut decrease | down
make mistakes: error wrong fault | blunder
make money: earn profit revenue income | profitable earnings
make money from: revenue earn monetize profit | income sell
make money on: profit earn gain | revenue
make moves to: plan start begin | act
make much of: praise emphasise | celebrate
make noise: loud sound complain | protest
make nothing of: ignore | understand
make off with: steal theft rob
make one's way: go travel reach | arrive
make out: see understand claim | cheque
make over: renovate refurbish redesign transfer | new
make peace: truce settle ceasefire treaty reconcile | agree
make people redundant: layoff redundancy dismiss | job cut
make plain: explain clarify state | clear
make plans: prepare intend arrange | strategy
make possible: enable allow facilitate | able
make pregnant: father | baby
make progress: advance improve proceed | development
make provision: plan reserve allocate | prepare
make public: disclose publish announce reveal | release
make quicker: accelerate speed expedite hasten | faster
make ready: prepare equip | set
make redundant: layoff dismiss cut job | staff
make reference to: mention cite | refer
make repairs: fix maintenance restore | renovate
make room for: accommodate space replace | clear
make safe: secure protect | danger
make sales: sell revenue | customer
make savings: cut reduce efficiency | cost
make secure: protect safeguard | lock
make sense: logical reasonable | understand
make sense of: understand interpret
make shorter: reduce cut shorten | length
make slow progress: delay | advance
make smaller: reduce shrink downsize cut | less
make someone pay: punish fine sue | revenge
make sound: audio noise | speaker
make stronger: strengthen reinforce bolster boost | improve
make sure: ensure guarantee confirm check | verify
make terms: agree settle | deal
make the bed: hotel clean | room
make the best of: use | opportunity
make the bill: law draft | pay
make the call: decide phone | contact
make the case for: argue support justify | reason
make the cut: qualify select shortlist | finalist
make the decision: decide approve choose rule | board
make the difference: help improve change | impact
make the final: qualify reach finalist | win
make the first move: initiate begin start | act
make the grade: qualify succeed pass | standard
make the headlines: news publicity famous | report
make the journey: travel trip go | visit
make the law: legislate enact parliament | rule
make the leap: move change | transition
make the list: rank name include | ranking
make the most of: maximize
make the move: relocate switch join | transfer
make the news: report headline media | publicity
make the offer: bid propose | price
make the payment: pay fund transfer | money
make the rounds: circulate visit | tour
make the rules: regulate govern set law | regulator
make the running: lead set | pace
make the switch: change transition convert | move
make the team: select squad qualify | player
make the trip: travel journey visit go | attend
make the world: create | global
make things better: improve help | fix
make things worse: worsen aggravate deteriorate | harm
make time for: spare schedule | busy
make to order: custom bespoke | tailor
make up: compose comprise constitute invent form | cosmetic percent
make up for: compensate offset recover | loss
make up ground: recover gain catch | behind
make up the difference: compensate shortfall pay | gap
make up the numbers: fill participate | total
make use of: use utilize utilise employ | deploy
make war: fight attack invade | military
make way for: replace demolish room | clear
make wealthy: rich enrich | money
make work: job employment | operate
make worse: worsen aggravate exacerbate harm | deteriorate
man in charge: head boss manager leader | chief
man in the street: ordinary public people citizen | consumer
man made: artificial synthetic human | built
man of the match: best player award | star
man of the people: popular leader | politician
man power: workforce staff labour | worker
management team: executive leadership officer | chief
managing director: head executive md | boss
many hands: help worker team | together
many in the team: member staff player people | number
marching orders: dismiss sack fire | job
mark a milestone: anniversary celebrate reach | first
mark down: discount reduce markdown
mark down the price: discount reduce cut | sale
mark the anniversary: celebrate commemorate year | event
mark the occasion: celebrate commemorate event | anniversary
mark time: wait delay | stagnate
mark up: increase price margin | profit
market cap: capitalization valuation value | share
market forces: supply demand competition | price
market leader: leading largest dominant | leader
market place: marketplace exchange platform
market price: value cost rate | share
market research: survey poll study
market share: percent slice position | leader
market stall: vendor trader street | sell
market value: worth price capitalization | fair
mass market: consumer popular affordable | product
mass murder: massacre killing genocide | victim
mass production: manufacture factory volume | assembly
mass transit: subway bus rail metro transport | public
master builder: construction contractor | mason
match funding: grant money equal donate | raise
matching grant: donation fund equal | money
maternity leave: parental birth mother | absence
matter of course: routine normal standard | usual
matter of days: soon week short | time
matter of fact: true real | actually
matter of law: legal court | judge
matter of life: critical vital urgent | death
matter of time: inevitable soon certain | eventually
maturity date: due repay expire | note
max out: limit exhaust
maximum penalty: sentence fine year prison | face
maximum speed: top fast mph | limit
means of: method way using | through
means of payment: cash card currency | pay
means of transport: vehicle car bus train | travel
means test: income benefit eligible | welfare
medical trial: clinical study phase | patient
meet a deadline: time complete submit | due
meet a need: satisfy supply provide demand | fill
meet a target: achieve reach goal hit | objective
meet demand: supply satisfy increase capacity | production
meet halfway: compromise agree | negotiate
meet its maker: die death | end
meet standards: comply conform satisfy qualify | requirement
meet the bill: pay fund finance | cost
meet the cost: fund cover finance
meet the criteria: qualify eligible satisfy | requirement
meet the deadline: time complete | date
meet the eye: see visible | appear
meet up: gather together | event
meet with: talk discuss | receive
meet with approval: accept approve endorse | support
meet with success: succeed achieve | win
meet your match: rival equal | opponent
meeting of minds: agreement consensus | agree
member of congress: congressman representative senator lawmaker | house
member of parliament: mp lawmaker politician legislator | minister
member of staff: employee worker personnel staff | colleague
member of the board: director trustee | nonexecutive
member of the public: citizen people resident | visitor
member of the team: colleague player staff | squad
men at work: construction roadwork | road
mend fences: reconcile improve | relation
mental health: psychiatric depression anxiety psychological | wellbeing
merge into: combine join unite | become
merge with: combine join unite acquisition | merger
mess up: fail mistake error wrong | spoil
metropolitan opera: opera
middle age: old year | adult
middle class: income bourgeois | family
middle man: intermediary broker agent dealer | buy
middle management: supervisor manager | layer
middle of: centre halfway mid | between
middle of nowhere: remote rural isolated | desert
middle of the road: moderate centrist | average
mile away: distance far | near
military base: camp garrison army fort | troop
military coup: overthrow junta army seize | government
military service: army conscript draft veteran | soldier
mind the gap: train platform | difference
mind the shop: manage run | store
mineral water: bottled
mini mart: store
minimum price: floor lowest reserve least | cost
minimum wage: hourly pay lowest | worker
minor offence: misdemeanour petty | fine
miss a deadline: late delay overdue | due
miss a payment: default arrears late | loan
miss out: exclude
miss out on: lose fail lack | opportunity
miss the boat: late opportunity | fail
miss the cut: fail eliminate | golf
miss the mark: fail below short | wrong
miss the point: misunderstand wrong | error
miss work: absent sick leave | ill
missing person: disappear search police | lost
mission statement: purpose goal vision | aim
mixed bag: varied various | result
mobile home: trailer park caravan | live
mobile money: payment mpesa | africa
mobile phone: smartphone handset cellular wireless | device
mobility impaired: disabled wheelchair
money back: refund rebate return reimburse | guarantee
money box: saving bank | coin
money down the drain: waste loss | spend
money in hand: cash balance | fund
money in the bank: deposit saving cash | balance
money laundering: dirty crime illicit hide | bank
money lender: loan credit bank | interest
money made: profit income earn | million revenue
money maker: profitable lucrative | earner
money man: financier investor treasurer cfo
money manager: fund investment adviser | asset
money market: fund short rate | yield
money off: discount rebate coupon save | saving
money order: payment post | send
money out of: profit earn | gain
money owed: debt outstanding unpaid due | creditor
money problem: debt poverty bankrupt finance | struggle
money raised: proceeds fund donation capital | million
money saved: saving reduction | cost
money spent: cost expenditure spending outlay | invest
money spinner: profitable lucrative earner | revenue
money supply: monetary inflation central | bank
money talk: finance rich | pay
money to burn: rich wealthy spend | cash
money transfer: remittance wire payment send | bank
money trouble: debt bankrupt insolvency | financial
money well spent: worthwhile value | worth
moral compass: ethics right | value
more and more: increase growing rise | many
more of the same: continue repeat | similar
more often than not: usually mostly frequently | generally
more or less: about approximately almost roughly | nearly
more than: over above exceed | least
more than a few: several many number | lot
more than enough: surplus ample plenty sufficient | excess
more than half: majority most over | percent
mortgage broker: lender loan | house
mortgage payment: loan monthly homeowner | interest
mortgage rate: interest loan percent home | fixed
most of: majority mainly largely bulk | percent
most wanted: fugitive fbi criminal | list
motion picture: film movie
motor insurance: car driver | premium
motor racing: formula nascar motorsport grand | driver
motor show: car auto exhibition | vehicle
motor vehicle: car automobile truck van | drive
motor way: highway freeway road | traffic
mount a bid: takeover offer compete campaign | challenge
mount a challenge: contest compete oppose | legal
mount a defence: court trial argue | defend
mount an attack: assault strike | military
mount up: increase accumulate grow | debt
mountain bike: cycling
mountain of: large many pile | debt
mountain of debt: borrowing loan liability owe | billion
move ahead: proceed continue advance approve | progress
move away from: leave abandon shift exit | reduce
move back: return delay postpone | date
move down: decrease decline fall | lower
move fast: quick rapid speed | act
move forward: advance proceed progress continue | accelerate
move heaven and earth: effort try | work
move home: relocate house buy | return
move house: relocate home buy | property
move in: occupy arrive relocate occupancy resident | tenant
move in on: attack approach | acquire
move in the right: progress improve | direction
move into: enter expand relocate | diversify occupy
move into profit: profitable breakeven | gain
move jobs: switch career join leave | employ
move on: leave depart proceed | join
move on from: leave recover | past
move out: vacate relocate evict | leave
move overseas: emigrate relocate abroad offshore | outsource
move the business: relocate headquarters transfer | company
move the date: reschedule postpone delay | change
move the goalposts: change rule | unfair
move the headquarters: relocate transfer shift | office
move the needle: impact affect change | improve
move through: progress pass | process
move to: relocate transfer relocation | join
move up: increase rise advance promote | rank
move with the times: modern adapt change | update
movers and shakers: leader influential executive | powerful
moving in: occupy tenant relocate | residence
moving van: removal truck relocate | house
much did he earn: salary compensation income pay | million
much did he win: prize award money | amount
much did it cost: price million total budget | spend
much did it make: profit earn gross | income revenue
much did it raise: proceeds fund million amount | round
much did profit fall: decrease decline percent | income
much did sales rise: increase growth percent revenue | grow
much did she win: prize award money | amount
much did they get: receive amount award grant | million
much did they give: donate amount grant contribution | million
much did they invest: investment amount million stake | fund
much did they lose: loss million amount deficit | net
much did they make: profit earn income | sales revenue
much did they owe: debt liability outstanding | creditor
much did they pay: price consideration amount purchase | million
much did they raise: proceeds fund million amount | round
much did they sell: sales revenue volume unit | amount
much did they spend: cost amount million expenditure | invest
much does it cost: price fee charge retail | per
much does it earn: income profit | interest revenue
much does it hold: capacity volume litre | store
much does it make: profit income produce | earn revenue
much does it pay: salary wage dividend yield | rate
much does it produce: output production capacity | per
much does it save: saving reduction percent | cost
much does it use: consumption energy fuel | per
much does it weigh: weight kilogram pound tonne | heavy
much faster is it: speed percent times | compare
much is a ticket: price admission cost fare | fee
much is he paid: salary compensation earn wage | million
much is it worth: value valuation price estimate | million
much is she paid: salary compensation earn wage | million
much is the dividend: per share cent payout | declare
much is the fee: cost charge price | pay
much is the fine: penalty amount | pay
much is the prize: award cash amount | money
much is the rent: lease monthly annual | pay
much needed: vital essential require | necessary
mug shot: photo police arrest | suspect
multi storey: floor building parking | car
multiple choice: test option exam | question
multiple of: times ratio | earnings
murder scene: crime police body | investigate
murder weapon: gun knife | kill
murky waters: uncertain danger | legal
muscle in on: enter compete | market
music maker: musician composer producer | band
must have: need essential require popular | want
must not: prohibit ban forbid | illegal
mutual friend: connect introduce | know
mutual fund: investment invest asset share | manager
nail a deal: agree sign secure | contract
nail down: agree finalise secure fix | confirm
name after: honor honour name | namesake
name and shame: expose publish list | criticise
name brand: label product famous | popular
name change: rename rebrand renamed | know formerly
name for: call title known | honour
name names: identify accuse reveal | list
name of the boss: ceo chief president executive | head
name of the company: firm business inc corporation | call
name of the firm: company business inc | call
name of the game: purpose important title | aim
name of the product: brand call known trade | title
name of the ship: vessel call | boat
name the date: announce schedule day | when
name the price: cost offer set | value
name your price: pay offer | cost
named after: honor honour name | memory namesake tribute
named for: honor honour name | memory
narrow down: reduce shortlist limit | choice
narrow escape: survive near close | danger
narrow the gap: reduce close | difference
narrowly miss: fail short near | close
nasty surprise: shock unexpected bad | loss
nation state: country sovereign | government
national anthem: song sing country | flag
national debt: borrowing government deficit owe | treasury
national grid: electricity power transmission network | energy
national park: reserve wildlife nature protected | visitor
national service: conscription military draft | army
natural disaster: earthquake hurricane flood storm | relief
natural gas: lng methane pipeline | fuel
natural language: ai text
natural resources: mineral oil timber mining | reserve
nature reserve: wildlife protected conservation habitat | park
near death: critical danger | ill
near here: local nearby location | close
near miss: close accident avoid | collision
near to: close adjacent beside nearby | location
neck and neck: close equal tie level | race
neck of the woods: area local region | place
need a hand: help assist require | support
need for: demand requirement necessity require | reason
need to: must require should necessary | have
needle in a haystack: search difficult | find
needless to say: obvious clearly | course
neighbourhood watch: crime community police | local
nerve centre: headquarters control hub | command
nerves of steel: brave calm | courage
nest egg: saving pension retirement
net asset value: nav share worth | fund
net income: profit earnings bottom | million
net loss: loss deficit | negative
net loss per share: eps basic diluted | quarter
net pay: wage salary tax | home
net profit: earnings income profit | net
net result: outcome effect overall | final
net sales: revenue turnover | sales
net worth: wealth fortune asset equity | billion million
net zero: carbon neutral decarbonise emission
neural network: ai deep
never ending: continuous permanent endless | long
never never: credit loan debt | buy
never seen before: new unprecedented unique first | novel
new arrival: newcomer baby recruit join | launch
new blood: recruit hire young | talent
new boss: ceo appoint chief successor | executive
new build: construction house home | development
new business: startup customer client order | contract
new ceo: appoint successor replace hire | chief
new chapter: begin start change | era
new coat of paint: refurbish redecorate renovate | refresh
new face: recruit newcomer appoint hire | join
new ground: pioneer first innovative | break
new guy: recruit hire successor | appoint
new head: appoint successor chief director | lead
new hire: recruit appoint join | employee
new home: relocate move headquarters venue house | base
new house: home build property | construction
new in town: arrive newcomer open | move
new job: hire appoint join position role | employment
new joiner: recruit hire appoint | employee
new law: legislation act bill regulation | pass
new leaf: change reform improve | start
new lease of life: refurbish restore revive
new look: redesign rebrand refurbish | renovate
new man: appoint recruit successor | hire
new money: fund investment capital rich | raise
new name: rename rebrand call | change
new order: contract booking backlog | sign
new owner: acquirer buyer purchaser acquire | acquisition sale
new place: location venue move open | home
new post: appoint role position job | promote
new recruit: hire join appoint
new road: highway build bypass construction | route
new role: appoint position job promote | title
new rule: regulation law requirement guideline | change
new shares: issue offering placement allot | capital
new start: begin restart fresh | change
new thing: innovation product launch | latest
new to the market: launch release entrant introduce | available
new version: update release upgrade latest | edition
new world: america explore | discover
new year's day: january holiday | date
news agency: reuters press media | report
news conference: press briefing media | announce
news desk: media contact press editor | phone
news flash: alert bulletin breaking | announce
news letter: bulletin subscribe email | mail
news outlet: media newspaper publication broadcaster | press
next door: neighbour adjacent nearby neighbouring | beside
next generation: new advanced future latest | technology
next in line: successor heir | replace
next of kin: family relative | notify
next on the agenda: plan upcoming future | item
next stage: phase step plan | future
next step: plan stage phase future | expect
next thing: future plan upcoming | then
next to: beside adjacent near neighbour | location
next to nothing: cheap low little | free
next up: future upcoming following | then
nice and easy: simple convenient | comfortable
niche market: specialist small segment | product
nick of time: late just before | save
night bus: transport late overnight | service
night club: bar nightlife venue
night flight: overnight redeye | plane
night life: club bar entertainment | pub
night out: party entertainment | pub
night owl: late | evening
night shift: overnight work hour | worker
night watchman: guard security | night
nip and tuck: cosmetic surgery close | race
nip in the bud: prevent stop early | avoid
no bid contract: award tender | government
no brainer: obvious easy simple | decision
no charge: free complimentary cost | without
no claims: insurance discount bonus | driver
no code: software development
no cost: free complimentary charge | without
no deal: fail collapse reject brexit | agreement
no doubt: certain sure definite | clearly
no end in sight: continue ongoing | long
no end of: many lot endless | trouble
no entry: ban prohibit access | close
no expense spared: luxury lavish | cost
no fault of: innocent accident | blame
no fly zone: airspace ban military | plane
no frills: basic budget cheap simple | airline
no go: cancel ban fail | area
no good: bad useless poor | fail
no holds barred: unlimited | fight
no later than: deadline by before
no longer: cease stop end discontinue former | anymore
no longer available: discontinue sold stop withdraw | end
no love lost: dislike rival | hate
no man's land: border area | war
no matter what: regardless always | despite
no notice: immediate sudden warning | without
no quarter given: mercy fierce | fight
no show: absent miss cancel | booking
no sign of: missing absent | trace
no strings attached: unconditional free | condition
no such luck: fail unfortunately | not
no vote: reject against oppose | referendum
no way back: end final permanent | return
no win no fee: lawyer claim compensation | injury
noise level: decibel sound loud | quiet
noise pollution: sound decibel loud | airport
nominal fee: small cheap low charge | price
non executive: independent director outside | board
non food: merchandise
non profit: charity charitable ngo foundation | organization
nose dive: plunge plummet crash fall | plane
nose for: skill talent | smell
not allowed: prohibit ban forbid illegal | permit
not any more: former discontinue
not bound by: exempt free | obligation
not for profit: nonprofit charity charitable
not for resale: sample free | sell
not for sale: private keep | available
not guilty: acquit innocent plea
not in my backyard: oppose objection development | resident
not just: also addition beyond | more
not known: unknown undisclosed unclear | uncertain
not long ago: recent recently lately | last
not long for: short dying | brief
not long to go: soon remain | countdown
not many: few little small | rare
not much: little small few | low
not often: rare seldom rarely | occasional
not only: also addition beyond | more
not settled: unpaid pending outstanding dispute | owe
not so fast: slow wait | delay
not so good: poor bad weak disappoint | worse
not the first: previous repeat again | another
not to be missed: popular highlight | event
not up to scratch: poor inadequate below | standard
not up to standard: poor inadequate substandard fail | quality
not worth: worthless useless | value
note down: record write | document
nothing but: only just | solely
nothing doing: reject refuse | no
nothing for it: choice option | must
nothing like: unlike different unique | compare
nothing to do with: unrelated irrelevant deny | connect
nothing to it: easy simple | quick
notice board: bulletin message information | post
notice period: resign termination month | contract
novel by: author write
now and again: occasionally sometimes periodic | often
now and then: occasionally sometimes periodic | often
now then: current present | today
null and void: invalid cancel annul terminate | contract
number cruncher: accountant analyst actuary data | statistician finance
number of copies: sale circulation print sold | unit
number of deaths: killed fatality toll casualty die | people
number of people: population attendance | total
number of seats: capacity hold | majority
number of shares: stock outstanding ordinary | issue
number of shops: store outlet branch location | chain
number of staff: headcount workforce employee | personnel
number of stores: shop outlet branch location | chain
number of times: frequency often count repeat | how
number of users: customer subscriber member active | million
number of visitors: attendance guest tourist footfall | traffic
number of votes: ballot elect majority percent | count
number of years: period duration term tenure | age
number one: leading first top leader | rank best largest
number plate: license licence registration | vehicle
number two: deputy second vice | rank
nurse back to health: recover treat care | patient
nursing home: care elderly senior facility | resident
nuts and bolts: detail basic practical | part
odd job: handyman
off licence: liquor store
off limits: forbidden
off peak: cheap
off price: discount
off season: winter
off the coast: offshore sea | mile
oil company: petroleum energy exploration producer | gas
oil rig: drilling offshore platform | well
oil spill: leak pollution contamination | barrel
oil tanker: ship vessel | crude
old age home: care nursing elderly
old fashioned: traditional outdated
old is the building: built construct century year | historic
old is the company: founded established since year | anniversary
old people: elderly senior pensioner | aged
old timer: veteran
on a regular basis: regularly monthly weekly | routine
on air: broadcast live | radio television
on bail: release bail | court
on board: aboard passenger crew | join
on credit: loan
on demand: streaming request
on device: local
on display: exhibit show exhibition | view
on hire: rent lease rental
on hold: suspend postpone pause delay | halt
on holiday: vacation travel tourist
on loan: lend borrow loan
on offer: available offer provide | sale
on order: order backlog purchase
on premise: local server
on purpose: deliberate
on sale: available sell discount | price ticket
on schedule: time plan track | expect
on show: exhibit display exhibition
on site: location onsite facility
on social media: facebook twitter instagram linkedin
on stage: perform performance theatre | live
on strike: walkout stoppage industrial | union
on suspicion of: arrest suspect allege
on telly: television tv broadcast
on the board: director trustee member | chair
on the books: employ employee payroll client | debt contract order record
on the cards: likely expect plan possible
on the cheap: discount affordable inexpensive | low
on the internet: online website web
on the job: work employ | training workplace
on the market: sale available sell | launch price
on the mend: recover
on the menu: food dish serve | restaurant offer
on the move: relocate travel mobile | migration
on the payroll: employee employ staff worker | workforce headcount
on the rise: increase grow climb | growth higher
on the road: tour travel away | vehicle
on the run: fugitive
on the stand: witness testify | court
on the stock exchange: list trade listed | share nasdaq nyse
on the table: offer propose proposal | negotiation
on the team: member player staff | squad
on the way: coming
on the web: online website internet
on time: schedule punctual deadline
on top of: addition
on tour: tour concert perform | travel
on track: schedule target expect | progress
on trial: court prosecute defendant | test accuse
on tv: television broadcast air | network channel
on view: exhibit display show | exhibition gallery
on what basis: ground reason per criteria | because
on what charge: accuse indict offence crime | arrest
on what date: day when schedule | deadline
on what day: date when | schedule
on what exchange: list trade nasdaq nyse | ticker
on what grounds: reason because basis | claim
on what platform: device pc console ios android | available
on what street: address avenue road | located
on what terms: condition price agreement | deal
on which channel: tv broadcast network air | watch
on which date: day when schedule | deadline
on which exchange: list trade nasdaq nyse tsx | ticker
on which floor: storey level | building
on which island: location | situated
on which platform: device console ios android | available
on which river: bank bridge | location
on which road: highway street route | location
on which topic: subject theme discuss | about
one after another: consecutive
one stop: complete comprehensive | shop
online bank: digital app internet | account
online shop: ecommerce store website retailer | web
online shopping: ecommerce
online store: ecommerce retailer website shop | web
open its doors: open inaugurate launch | opening
open plan: office layout | kitchen
open source: free code
open to the public: visitor free admission
open top: bus
open up: launch liberalise expand enable
opening ceremony: start
opera house: theatre
operating room: surgical surgery surgeon | theatre
opt for: choose select
opt out: withdraw leave | decline
order book: backlog contract pipeline | firm
ordinary people: citizen public
out of action: close closed unavailable offline
out of business: close bankrupt cease liquidate | bankruptcy
out of date: obsolete expired outdated legacy
out of order: faulty
out of pocket: loss expense
out of print: unavailable
out of stock: sold unavailable | shortage
out of work: unemployed jobless | redundant
outer space: space
oval office: president white house | meeting
over how many years: period term duration span | year
over the odds: expensive overpay
over the phone: telephone call phone
over the weekend: saturday sunday
over what distance: mile kilometer kilometre length | far
over what period: year month quarter term | duration
over what time: period duration | span
overseas player: foreign
own brand: private label
own label: private brand
own up: admit confess
own up to: admit
package tour: holiday
page turner: novel
paid for: fund finance purchase buy | cash
paid leave: vacation parental | employee
pain killer: analgesic opioid pain | medication
painting show: exhibition gallery art | artist
pair up: partner
paper mill: pulp
parent company: parent owner holding group | subsidiary own
parent firm: parent owner holding group | subsidiary own
parent group: parent owner holding | subsidiary
part of: component division member | belong
part ways: leave separate depart | split
partner up: partnership partner collaborate
pass away: die death decease | obituary
pass on: transfer transmit die inherit | convey
pass the law: enact legislation adopt | vote
pass up: reject refuse | decline
passport free: travel
patent fight: infringement lawsuit intellectual | litigation
patrol boat: navy coast | vessel
pay a fine: penalty fine settle
pay back: repay reimburse refund | repayment return
pay check: paycheck salary wage
pay cheque: salary wage paycheck
pay cut: reduction salary wage
pay day: dividend payable salary | date
pay deal: salary wage agreement | union
pay dispute: strike union wage
pay dividends: dividend distribution | benefit shareholder
pay down: repay reduce retire | debt
pay for: fund finance sponsor cover buy acquire purchase | cost
pay gap: inequality disparity difference | gender
pay its way: profitable
pay off: repay settle redeem retire | debt succeed
pay out: distribute distribution dividend payout | payment
pay package: compensation remuneration salary bonus | pay
pay packet: salary wage
pay rise: raise increase salary wage | percent
pay the bills: fund finance | revenue
pay tribute: honor honour praise commemorate | memorial
pay tv: cable satellite subscription | television
pay up: settle
peak hour: rush busy | traffic
peer reviewed: journal published | paper
pension fund: retirement investor trustee | scheme
pension pot: retirement saving fund | plan
person in charge: head director manager lead chief
personal care: cosmetic toiletry
personal loan: borrow unsecured | lender
pet friendly: dog pet animal
pet insurance: dog vet | policy
petrol station: gas fuel forecourt filling | pump
phase in: introduce gradual implement
phase out: discontinue eliminate retire
phone company: telecom carrier operator telecommunications | mobile wireless
phone maker: manufacturer handset smartphone | device
phone number: telephone tel call contact | toll
pick up: collect win rise buy improve | receive recover
pick up the tab: fund cover cost finance
piece of land: plot parcel acre site | hectare
piece of legislation: law act bill
pipe line: pipeline gas oil | project
pitch in: help
place an order: order purchase buy
place of birth: born birthplace native
place of work: office workplace employer
place of worship: church mosque temple synagogue
place to eat: restaurant cafe dining
place to live: residence housing home
place to stay: hotel accommodation lodging
placebo controlled: dummy sugar trial
plane crash: accident aircraft aviation | jet
plane maker: manufacturer aerospace aircraft boeing airbus
plant based: vegan vegetarian meatless | alternative
plastic bag: ban carrier | shop
play a part: contribute role involve star
play a role: contribute star cast
play down: minimise
play for: club team sign
play the lead: star actor role | cast
play the part of: portray star cast | actor
playing field: pitch
plug in: charge connect
pocket money: allowance
point of contact: contact email phone | liaison
point of sale: checkout terminal retail
point out: note highlight state mention | indicate
pole position: race
pole vault: athletics
police officer: cop constable patrol sergeant | enforcement
poll result: survey percent vote | respondent
polling station: vote ballot | election
pop up: temporary shop | advert
pop ups: temporary store
post office: mail letter branch | stamp
poverty stricken: poor
power cut: outage blackout electricity | failure home
power grid: network electricity | transmission
power line: transmission grid cable | electricity
power plant: station megawatt generation electricity | nuclear coal gas
power station: plant megawatt generation electricity | nuclear coal
power up: start
pre loved: secondhand used
pre owned: secondhand used
pre season: friendly
press ahead: continue proceed
press charges: prosecute charge
press conference: media briefing announce | news
press office: media contact relations | spokesperson
press officer: spokesperson media relations contact | communications
price cut: discount reduction reduce | save
price cutting: discount
price hike: increase rise raise | inflation
price list: rate fee tariff | cost
price point: price cost affordable | retail
price range: price cost per | between
price rise: increase inflation raise | higher
price tag: price cost value consideration | retail worth
prime minister: premier leader head | government
prison term: sentence year jail month | imprisonment
private bank: wealth rich | client
prize money: purse award cash | winner dollar
production line: factory assembly
profit warning: guidance forecast lower | outlook
property developer: builder estate developer real | construction
property manager: landlord rental | building
property tax: levy rate assess
public private: partnership
public school: district student education
public sector: government state | worker
public transport: bus train transit | use
pull down: demolish
pull from the shelves: recall withdraw remove
pull out: withdraw exit withdrawal leave
pull out of: withdraw exit withdrawal leave | abandon
pull the plug: cancel terminate end discontinue | stop
pull through: survive recover
push ahead: proceed continue
put a stop to: end halt stop cease | ban
put a value on: value valuation estimate | worth
put an end to: end stop terminate abolish
put at risk: endanger threaten jeopardize | danger
put away: jail
put back: delay postpone return restore | reschedule
put behind bars: imprison jail sentence | prison
put down to: attribute due cause | because
put forward: propose submit nominate suggest nomination | proposal candidate
put in: install invest contribute submit | deposit
put in a bid: bid tender offer | submit
put in charge: appoint lead head | responsible
put in jail: imprison jail sentence incarcerate | prison
put in place: implement establish introduce install | adopt
put money into: invest fund finance investment | sponsor back
put off: postpone delay defer deter | reschedule
put on: stage host organise present | perform produce
put on hold: suspend postpone pause delay | halt
put on sale: sell release launch | ticket
put on the market: sell launch list | sale
put on trial: prosecute charge court | try
put oneself forward: nominate apply
put out: publish release issue extinguish | announce
put out to tender: bid tender procurement | contract
put pen to paper: sign write | contract
put right: correct fix
put to sleep: euthanize
put to the test: test trial evaluate
put together: assemble compile combine create organise organize | build
put up: build erect fund install | accommodate
put up for sale: sell list auction market | divest
put up prices: increase raise rise | hike
put up the money: fund finance invest sponsor | capital
put up with: tolerate endure
quantum computing: qubit
quarterly profit: earnings income net | quarter
queue time: wait minute hour
rail car: wagon
rail company: railway operator railroad train | freight
rail link: railway line connection | airport
rake in: earn revenue gross
ramp up: increase production
rare earth: neodymium mineral magnet | mine
ready to drink: beverage canned | cocktail
ready to eat: meal prepared | food
real estate: property land housing reit | building agent
real one: natural genuine
record breaking: highest best unprecedented
record label: music album recording | artist
red tape: bureaucracy regulation paperwork | cut
regular people: ordinary citizen public
release date: launch available publish | premiere
rent control: cap tenant | city
rental car: hire lease vehicle | fleet
rental income: rent lease tenant | property
research paper: study journal publish article | author
retail bank: branch consumer deposit | account
retirement age: pension retire year
retirement fund: pension saving plan | ira
return ticket: fare flight
revenue service: tax irs | internal
right hand man: deputy assistant vice
rip off: overcharge fraud cheat
risk pool: insurance share | catastrophe
road accident: collision crash traffic | injure
road tax: vehicle duty | car
rock band: group
role model: example inspiration | young
roll back: reverse reduce repeal
roll out: launch introduce deploy rollout | release implement
roll over: extend renew refinance | reinvest
roller coaster: ride theme
row house: townhome townhouse | residential
rule out: exclude
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
run out: expire expiry end exhaust lapse deplete | deadline date
run out of: exhaust deplete shortage lack | end stock
run over: exceed overrun hit | budget delay
run the company: lead ceo executive chief manage head | president director
run the risk: risk danger expose | threat
run the show: lead manage head direct | chief executive
run time: duration length minute runtime | hour
run up: accumulate incur | debt loss bill
run-up to: before ahead precede | preparation
runner up: second
runners up: second
running cost: operating expense
running costs: operating expense overhead opex | maintenance cost
running mate: candidate nominee vice | election
running time: duration runtime length minute | hour last
safe deposit: vault box | bank
salary increase: raise rise pay wage | percent
sale price: consideration proceeds value | cost
sales figure: revenue result turnover unit | quarter
sales tax: vat levy | percent
same day: immediate
sanitary towel: period
save money: saving | cheap discount reduce cut
say no: reject refuse
say sorry: apologise apologize apology
say yes: approve clear consent | clearance
scale back: reduce cut decrease | downsize
scale down: reduce shrink cut | downsize
scale up: expand increase grow | production
school board: district education | member
school leaver: graduate student apprentice
school year: term semester academic | student
sci fi: science fiction
sea food: fish shellfish shrimp | salmon
sea level: coastal elevation rise | climate
second hand: used preowned resale | vintage
second place: runner silver finish | rank
see off: defeat
see to: handle
self checkout: till
self driving: autonomous driverless automated | vehicle car robotaxi
self service: automated kiosk
sell for: price cost fetch | retail
sell off: divest divestiture dispose sale | disposal divestment
sell out: sold soldout capacity
sell up: divest
sell well: popular bestseller demand
selling point: feature advantage benefit | unique
semi final: last four
semi finals: last four
send back: return
senior citizen: elderly older pensioner | home
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
set out: outline detail describe aim depart begin | plan
set sail: depart sail voyage cruise | ship departure
set sights on: target aim plan | goal
set up: establish found create launch form setup | founder install start
set up shop: open establish locate | office store
set you back: cost price fee | charge dollar
settle on: choose
sexually transmitted: std sti infection
shadow bank: nonbank lender | credit
shake up: reorganise restructure
share count: outstanding stock ordinary | issue
share holder: shareholder investor stockholder owner | stake
share price: stock value closing | per
share sale: offering placement ipo secondary | stock proceeds
shell out: pay spend | cost price
ship out: dispatch deliver
ship yard: shipbuilder dock shipbuilding | vessel
shipping cost: freight delivery postage | fee
shopping center: mall retail plaza outlet store | tenant
shopping centre: mall retail outlet store | tenant open
shore up: support strengthen bolster
short haul: flight regional
short list: finalist shortlist nominee | select
short lived: brief
short of cash: liquidity | shortage
short of money: cash liquidity shortage
short of people: understaffed vacancy shortage | staff
short of staff: understaffed vacancy shortage
short term: temporary
show up: attend arrive appear | attendance
shut down: close shutdown closure cease | shutter halt
shut off: close
shut up shop: close cease
side effect: adverse reaction event | safety nausea headache
sign a contract: contract agreement agree | deal
sign a deal: agreement contract agree | sign
sign a treaty: accord pact agreement
sign into law: enact legislation pass | governor president
sign language: deaf interpreter
sign off: approve approval authorize
sign on: join register contract | recruit
sign up: register enroll subscribe join enrol | registration recruit
silver medal: second
since what year: founded establish since | history
since when: date start begin founded | year
single mother: parent lone
single use: disposable plastic | bag
sister company: affiliate subsidiary | group related
sit in: protest
size up: assess
ski lift: chairlift
skin disease: dermatitis psoriasis eczema dermatology | acne
slim down: reduce streamline downsize
slip up: error mistake
slow down: decelerate slowdown decline | delay
small business: sme entrepreneur startup | owner
small print: terms condition
smart city: technology
smash hit: success popular
snap election: vote early | call
snap up: buy acquire
social care: elderly home support | council
social housing: council affordable rent | tenant
social insurance: benefit pension | contribution
social media: facebook twitter instagram linkedin | follow online
social security: benefit pension retirement | payment
social services: welfare child | council
social worker: caseworker welfare | child
soft drink: beverage soda cola | juice
soft spoken: quiet
software as a service: saas cloud
solar farm: panel megawatt | build
solar panel: photovoltaic module pv | megawatt renewable
solid state: battery storage
sore point: dispute
sort out: resolve solve settle fix repair | organise
sought after: popular coveted
source code: program
speak out: criticise oppose protest
speech recognition: voice
speed up: accelerate expedite hasten | fast
spell out: explain detail specify | outline
spill the beans: reveal disclose
spin off: spinoff separate demerge demerger | divest
splash out: spend
split off: separate spin spinoff | from
split up: divide separate divorce demerge
sports centre: gym leisure facility | arena
sports page: newspaper
sports star: athlete player champion
spring up: emerge
square footage: area size | office
staff member: employee worker personnel | team
stamp duty: tax property
stamp out: eliminate eradicate end | combat
stand down: resign retire leave step | departure
stand for: mean represent acronym | candidate
stand in: interim acting substitute replace replacement | temporary
stand in for: replace substitute
stand out: distinguish
stand out from: differentiate distinguish unique
stand trial: court prosecute charge | defendant
stand up for: defend support advocate | protect
stand up to: withstand
start a business: found establish launch | entrepreneur
start date: begin commence effective | date
start from scratch: new
start trading: debut list begin | exchange
start up: startup launch establish venture | found
start work: begin commence join
start work on: begin construct groundbreaking | commence
starting point: origin base
starting price: from base msrp | price
state of the art: modern advanced latest
stay away: absent avoid
stay on: remain continue
stay open: remain
stay safe: safety protect
step aside: resign leave withdraw | successor
step by step: gradually phase stage | process
step down: resign retire leave depart relinquish resignation | successor replace departure
step in: intervene intervention replace | interim
step into the role: succeed assume appoint join | position successor
step into the shoes: succeed replace
step up: increase intensify accelerate enhance | strengthen promote
stick to: adhere keep
stick with: retain keep stay | continue
stock market: exchange nasdaq nyse index | share trading
stock up: stockpile
stop work: halt suspend cease | strike
store chain: retailer supermarket outlet | location
strike a deal: agree agreement
strong point: strength advantage
student debt: loan college | borrower
student loan: college debt | borrower
study abroad: exchange international student
stump up: pay fund
suing for: damages seek compensation | lawsuit claim
sum up: summarise
summer camp: youth children program
super market: grocery supermarket grocer | food store
supply chain: logistics sourcing | disruption
swear in: inaugurate oath elect | office
switch off: deactivate discontinue
switch on: activate
switch over: convert migrate
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
take in: revenue admit accommodate | sales
take into account: consider include reflect | factor adjust
take its name: named
take legal action: sue litigation lawsuit file | court claim complaint
take off: depart departure fly launch grow | flight airport surge popular
take on: hire recruit employ assume undertake tackle | appoint challenge compete role
take out: remove obtain withdraw borrow | loan policy insurance
take over: takeover acquire acquisition succeed buy assume | purchase replace control stake appoint
take over from: succeed replace
take part: participate participation join compete attend enroll involve | participant entrant
take place: occur hold happen stage host | schedule date venue event
take private: buyout privatization delist acquire | shareholder equity offer
take public: ipo list float listing flotation | share exchange offering
take stock: review
take the lead: lead spearhead pioneer head | leader
take the place of: replace succeed substitute | successor replacement
take the reins: succeed lead assume appoint | ceo executive president chief
take time off: leave holiday vacation | absence sabbatical
take to court: sue lawsuit litigation prosecute | file claim judge
take up: adopt accept assume uptake adoption occupy | role post join position
taken together: combine combination with
talk about: discuss address speak present | mention topic
talk over: discuss
tank farm: storage oil | terminal
tax bill: liability owe payment
tax break: incentive credit relief deduction | exemption
tax cut: reduction reduce relief | rate income
tax office: irs hmrc revenue | inland
tax year: fiscal april | return
teach in: lecture
team behind: developer creator maker founder
team mate: player squad colleague
team up: partner collaborate partnership alliance join | consortium
tear down: demolish demolition dismantle | raze
tech firm: technology software company | startup
television channel: network broadcaster station | tv
term sheet: proposal preliminary | agreement
theme park: ride attraction | disney
think tank: institute research policy | report
think up: devise invent
third place: bronze finish rank
throw away: discard dispose waste
throw in: football
throw its weight behind: support back endorse
throw open: open
throw out: discard reject
ticket office: box booking admission
ticket price: admission fare cost fee | per
ticket sales: gross attendance revenue | box
tie the knot: marry wedding marriage wed
tie up: merger partnership alliance deal partner | agreement
tie up with: partner partnership collaborate
tie ups: partnership alliance
time frame: period duration schedule | month deadline
time limit: deadline expiry | within
time line: schedule history milestone | date
time off: leave holiday vacation
tip off: inform
title insurance: property | home
to how many people: audience number recipient | customer
to what address: location email send | mail
to what degree: extent level | much
to what end: purpose goal aim | result
to what extent: degree percent level scope | much
to what level: amount rate rise | reach
to what place: destination location | move
to where: destination location | move
to which address: location email | send
to which charity: donate beneficiary nonprofit | proceeds
to which city: destination relocate location | move
to which company: buyer purchaser supply sell | customer
to which countries: export destination market | ship
to which market: country region export | customer
to which place: destination location | travel
to which team: club trade transfer | join
to whom: recipient customer beneficiary buyer | sell
tongue tied: silent
top boss: ceo chief executive president | chairman
top brass: executive management general | leadership
top flight: premier league elite | first
top job: ceo chief president chairman director | executive head role post
top line: revenue sales turnover | net
top management: executive leadership chief | officer
top notch: excellent
top of the range: premium flagship luxury | high
top of the table: first lead leader | league
top prize: award winner first grand | gold
top secret: confidential
top seller: bestseller popular best | sales
top speed: maximum speed mph | km fast
top spot: first rank lead number | position
top ten: rank ranking list | tenth
top the bill: headline headliner star | feature
top the list: lead rank first | number
top tier: leading premier elite | premium
top up: charge recharge replenish | add
total cost: investment budget expenditure price | million
touch screen: display
tour dates: concert schedule city | venue
tourist spot: attraction destination landmark | visitor
town hall: municipal council meeting mayor | event
track and field: athletics
track and trace: tracking
track down: locate find
track record: history experience performance | success
trade fair: exhibition expo show exhibitor | conference booth
trade in: deal sell exchange
trade name: brand trademark market
trade show: exhibition expo fair exhibitor | conference booth
trade union: labor labour worker | strike
trading day: session close market
traffic jam: congestion delay | road
traffic light: signal
trailer park: mobile home | resident
train driver: engineer operator locomotive | rail
train station: rail railway terminal platform | transit
train ticket: fare rail | passenger
trans fat: food
transit oriented: housing
travel agent: agency tour operator | booking
travel insurance: trip cancel | cover
treasury chief: finance minister yellen | secretary
trust fund: money heir | child
try out: test trial pilot sample | evaluate
tuition free: free college
tune in: listen watch webcast broadcast | channel
turn a corner: improve recover recovery | turnaround
turn a profit: profitable profit earn | income positive
turn a year older: birthday anniversary age | celebrate
turn around: recover turnaround improve restructure | recovery
turn away: reject
turn down: reject decline refuse rejection | deny offer
turn in: submit deliver surrender | report
turn into: become convert transform conversion | redevelop adapt
turn off: disable switch shut disconnect deactivate
turn out: attend attendance produce result prove | turnout
turn over: transfer revenue turnover sales | hand
turn pro: professional debut | sign
turn to: use
turn up: attend find discover emerge
turning point: milestone
twin bed: room
under construction: build construct construction
under contract: sign agreement contract | backlog
under fire: criticise criticism attack | scrutiny
under investigation: probe inquiry investigate | police
under review: review consider assess
under the hammer: auction bid | sell
under way: begin progress ongoing start | underway
under wraps: secret confidential | unveil
unemployment insurance: benefit jobless | claim
universal life: policy | insurance
unpaid leave: furlough absence
unpaid work: volunteer voluntary intern
until what time: close end hour pm | open
until when: deadline end expire date | through
up against: face challenge
up for grabs: available win prize
up for sale: sale sell market
up in court: appear
up to date: current modern
up to what age: maximum old limit | year
up to when: until deadline end | date
upper class: rich
urban mobility: scooter transit | city
use less: reduce save
use up: consume exhaust
used to be: former previously formerly
used together: combine combination with
user friendly: easy simple intuitive
value for money: affordable
variety show: television
vice chair: deputy chairman director | board
video game: gaming console title | player xbox playstation
voice over: narration actor
vote down: reject defeat oppose
vote for: elect support approve | ballot
vote out: defeat remove oust | election
wage bill: payroll salary | compensation labor
wage packet: salary pay earnings | compensation
wage rise: increase raise salary pay | percent
wait for: await expect pending
wait time: minute hour delay | queue
walk on: role
walk out: strike walkout leave | union
war chest: cash fund reserve | capital acquisition
war crime: atrocity genocide tribunal
war games: exercise drill | military
war hero: veteran soldier medal
ward off: prevent protect | defend
warm up: heat
was it paid for: cash stock debt finance | fund
wash up: clean
waste water: sewage effluent treatment | wastewater
watch live: stream livestream broadcast
water shortage: drought scarcity | supply
water supply: utility reservoir drinking | pipe
water table: groundwater aquifer | level
weak point: weakness drawback limitation
weak spot: weakness vulnerability
wealth manager: private bank adviser | client
wear off: fade
wear out: degrade
weather forecast: meteorologist temperature storm | rain
web address: website url www | visit
weekend break: holiday
weigh in: comment weight | pound
weigh up: consider evaluate
well being: health welfare
well established: proven
well known: famous renowned popular leading | celebrated
well liked: popular
well off: rich
well paid: salary
well received: praised
well respected: reputable
well to do: rich
what age: year old aged | age
what are the benefits: advantage improve help reduce | benefit
what are the odds: probability chance likelihood | percent
what are the perks: benefit include offer | reward
what are the risks: hazard danger adverse uncertainty | factor
what are the rules: regulation requirement guideline criteria | eligibility
what are the specs: specification feature include | equip
what are the symptoms: sign pain fever include | patient
what are they called: name title brand | known
what are they looking for: seek require want | search
what are they planning: intend propose build launch | plan
what are they working on: develop project research | build
what award: prize award honor medal | recognition
what brand: brand label name | product
what can people see: exhibit display feature view | include
what can visitors see: exhibit display feature view | include
what can you eat: food menu meal dish | serve
what can you win: prize award receive | winner
what caused: cause due result reason | trigger attribute
what charge: accuse indict charge offence | count fee
what color: colour color shade hue | black white
what colour: color colour shade hue | black white
what comes with: include package feature equip | offer
what day: date monday tuesday wednesday thursday friday | saturday sunday
what deadline: deadline date due | close
what degree: bachelor master mba doctorate | university
what did he do: role previously serve | position
what did he invent: invention develop create patent | inventor
what did he study: degree major graduate | university
what did he win: award prize title medal | winner
what did she study: degree major graduate | university
what did she win: award prize title medal | winner
what did they build: construct develop create | build
what did they discover: find identify discovery reveal | study
what did they find: discover identify show result reveal | study
what did they get: receive award grant | win
what did they learn: find discover show result | study
what did they look at: examine analyze evaluate study | review
what did they make: produce develop create build | launch
what did they test: evaluate trial examine | study
what did they win: award prize title medal | winner
what disease: disease disorder cancer syndrome condition | patient
what do they do: provide specialize business offer | service manufacture company
what do they make: manufacture produce product maker | develop
what do they sell: product sell retailer offer | brand
what does it cost: price cost fee | charge retail
what does it cure: treat treatment disease therapy | indication
what does it do: function feature enable provide | use
what does it feature: include offer equip | feature
what does it fight: treat against disease | combat
what does it give: provide offer deliver | include
what does it grow: crop produce cultivate | farm
what does it help with: improve reduce treat support | benefit
what does it let you do: enable allow feature | user
what does it look like: design appearance feature style | shape
what does it measure: monitor track sensor detect | measure
what does it offer: provide feature include | service
what does it run on: power battery fuel platform | operate
what does it say: state report note statement | according
what does it show: reveal find result | indicate
what does it stand for: acronym abbreviation mean | name
what does it stop: prevent block protect reduce | against
what does it taste like: flavor note aroma | sweet
what does it teach: course curriculum skill learn | train
what does it treat: indication treatment disease patient | therapy
what does it weigh: weight pound kilogram | light
what does it work with: compatible support integrate | platform
what does the app do: enable allow feature user | application
what does the charity do: help support provide mission | nonprofit
what does the drug do: treat inhibit target reduce | mechanism
what does the firm make: manufacture produce develop product | maker
what does the money go to: fund support proceeds benefit | donate
what drug: drug medicine therapy treatment | tablet
what else: also additional addition other | include
what fine: penalty fine million | pay
what for: purpose use aim | reason intend
what goes into it: ingredient contain component | made
what goes on: event happen program | activity
what happened: occur event incident result | cause
what happens next: follow plan expect step | schedule
what happens there: event activity host | visit
what illness: disease condition disorder | treat
what industry: sector industry market | field
what is inside: contain include ingredient feature | content
what is it about: topic subject theme plot story | cover
what is it called: name title call brand | entitle dub
what is it for: purpose use design intend indicate | treat
what is it good for: use benefit treat help | suitable
what is it like: feature describe design | similar
what is it made from: material ingredient contain | made
what is it used for: purpose application treat use | design
what is it worth: value valuation price | million
what is left: remain remainder balance | outstanding
what is new: feature launch latest introduce | update
what is next: plan future next upcoming | phase
what is on: programme program event schedule | lineup
what is on offer: available provide include | sale
what is on show: exhibit display feature | exhibition
what is on the menu: dish serve food | feature
what is on the programme: event feature schedule | agenda
what is so special: unique feature first | distinguish
what is special: unique feature first | distinguish
what is the aim: goal objective purpose mission | intend
what is the award for: recognize honor achievement | award
what is the book about: story tell explore | author
what is the catch: condition fee term | requirement
what is the cause: reason due trigger factor
what is the cure: treatment therapy remedy | treat
what is the film about: story tell follow | plot
what is the idea: concept aim purpose goal | plan
what is the illness: disease condition disorder | diagnose
what is the motto: slogan tagline theme | mission
what is the plot: story follow tell | film
what is the point: purpose aim objective goal
what is the prize: award win cash receive | prize
what is the show about: story explore feature | series
what is the theme: topic focus subject title | event
what is wrong: problem defect issue fault | failure
what is wrong with: defect fault problem recall | issue
what it means: significance impact mean
what job: role position title post | serve
what kind of: type category sort | specialize
what kind of animal: species breed | pet
what kind of doctor: specialist surgeon physician | specialty
what kind of food: cuisine menu dish | restaurant
what kind of music: genre style band | sound
what kind of plant: factory crop species | facility
what kind of school: college academy public | education
what kind of study: trial randomized survey | research
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
what side effects: adverse reaction event | safety
what size: size square foot inch | diameter large
what sort of: type category kind | variety
what sparked: cause trigger prompt lead | due
what species: species animal plant | genus
what sport: football basketball soccer tennis golf | league team
what stage: phase clinical development | trial
what stuff: product goods material | item
what subject: topic field major | study degree
what tech: technology platform software system | use
what they sell: product retail offer | sale
what they think: say believe opinion | comment
what ticker: symbol ticker nasdaq nyse | trade
what time: hour pm am time | schedule start eastern
what type of: kind category class | model
what went wrong: fail cause defect error | problem
what will it look like: design feature render | plan
what year: year founded | since date
when born: born birth age | year
when did he die: death die | date
when did it land: arrive touchdown | spacecraft
when did it open: launch establish inaugurate | date
when did she join: join appoint since | year
when did they meet: date held | conference
when did they split: separate divorce divide | date
when does it air: broadcast premiere date | channel
when does it close: deadline closing end | expire
when does it come out: release launch available date | publish
when does it end: end conclude until through | expire
when does it go on sale: available ticket launch | date
when does it hit the shops: available launch release | store
when does it land: arrive schedule | date
when does it launch: release available date | schedule
when does it leave: depart departure | schedule
when does it open: open opening date inaugurate | schedule hour
when does it start: begin commence start date | schedule
when does it take place: held date schedule | event
when does school start: term class semester | fall
when due: deadline date schedule | expect
when founded: found establish since year | inception incorporate
when is it held: date schedule take | event
when is it out: release available launch | date
when is payday: payable dividend date | record
when is the deadline: due submit close | date
when is the game: match date kickoff | schedule
when is the race: date start | schedule
when is the show: date held | performance
when was it built: built construct complete | year
when will it be available: launch release ship | date
when will it be built: construction complete begin | schedule
when will it be finished: complete completion | expect
when will it be ready: complete completion available finish | expect
when will it open: launch opening date | schedule
where are the games: venue stadium host held | tournament
where are they made: manufacture produce factory plant | made
where are they playing: venue stadium concert | perform
where are they sold: retail store available | distribute
where based: headquarter located | headquarters office city hq
where born: native birthplace born | hometown
where can i buy: available retail store online | purchase
where can i eat: restaurant food menu | dining
where can i find: available locate online | website
where can i get: available obtain online | store
where can i park: parking garage lot | car
where can i read: online website publish | journal
where can i see: exhibit display view watch | venue
where can i stay: hotel accommodation lodging | room
where can i watch: stream broadcast channel | live
where did he go to school: graduate university degree | education
where did he study: university degree graduate college | bachelor earn
where did he work: previously serve formerly hold position | join career
where did it appear: publish journal | feature
where did it crash: site accident | near
where did it happen: location site scene place | occur
where did it start: origin begin found | first
where did she study: university degree graduate college | bachelor earn
where did they meet: location venue | conference
where did they play: venue stadium | match
where do they come from: origin country native
where do they grow: farm cultivate region | crop
where do they operate: market country region location | office
where do they teach: university school faculty | professor
where do they train: facility camp | practice
where does he come from: native born hometown
where does he live: reside resident live | home city
where does he teach: university school faculty | professor
where does he work: company university hospital employ | position
where does it come from: origin source derive
where does it fly: route destination airport serve | service
where does it go: destination route direct | reach
where does it stop: station stop destination | route
where does the money come from: fund source grant revenue | finance
where does the money go: fund proceeds support benefit | charity
where from: origin native hail born | country source
where held: venue location host | place center hotel
where is it grown: farm region cultivate | crop
where is it taking place: held venue location | event
where is the factory: plant facility located | manufacturing
where is the party: venue held location | event
where is the show: venue theatre held | exhibition
where listed: exchange nasdaq nyse | stock trade ticker
where located: locate site address city | situate
where made: factory plant manufacture | facility
where shown: exhibit display broadcast screen | gallery
where taught: campus university school | course
where to buy: retailer store available online | website outlet
where to find: website available online located | visit
where to go: venue location address | destination
where to watch: channel broadcast stream network | air
which actor: star cast play | film
which airline: carrier airline | fly
which artist: painter singer musician perform | work
which award: prize honor win | recognize
which band: group perform music | musician
which bank: bank lender | loan
which book: title novel author publish | write
which brand: label name product | make
which campus: university site location | college
which carmaker: automaker manufacturer | vehicle
which carrier: airline operator network | mobile
which channel: network channel broadcast | tv
which charity: nonprofit foundation organization benefit | donate
which chip: processor semiconductor | power
which clinic: hospital medical center | patient
which club: team | play
which college: university school institution | graduate
which company: firm corporation business | inc
which country: country nation | based
which crop: grain plant grow | harvest
which disease: condition disorder illness indication | treat
which doctor: physician surgeon md | medical
which drug: medicine therapy treatment | patient
which event: conference show tournament ceremony | held
which exchange: nasdaq nyse exchange | stock listed
which festival: event celebration | held
which film: movie picture title | direct
which firm: company corporation business | inc
which floor: floor level storey | building
which game: match title | play
which gene: genetic mutation dna | variant
which hospital: medical center clinic health | patient
which hotel: resort property inn | stay
which illness: disease condition disorder | treat
which journal: publish paper | study
which language: translate speak | spoken
which law firm: counsel attorney law llp | represent
which magazine: publication journal title | publish
which museum: gallery exhibition | exhibit
which newspaper: paper daily press | publish
which operator: carrier provider telecom | network
which paper: newspaper journal study | publish
which planet: space orbit | mission
which player: athlete | team
which prize: award honor | win
which professor: university research | dr
which rocket: launch vehicle | space
which school: university college academy | district
which scientist: researcher professor dr | university
which singer: artist vocalist performer | song
which software: platform program application | use
which song: single track title | album
which sport: game athlete | league
which stadium: arena venue | game
which store: retailer shop outlet | available
which supermarket: grocery retailer chain | store
which team: club team side | squad
which theatre: venue stage playhouse | perform
which town: city village located | community
which uni: university college | graduate
which university: college school institution | graduate
which vaccine: shot dose | immunization
which website: url online site | visit
while stocks last: limited supply
white collar: office professional | worker
white house: president administration washington | official
who advised: adviser advisor counsel banker | advise law
who backs: investor backer sponsor support | endorse
who bought: acquirer buyer acquire purchase | purchaser acquisition
who built: contractor builder construct developer | architect
who came up with: inventor creator founder conceive | develop invent
who can: eligible open anyone | qualify
who can apply: eligible open qualify applicant | application
who can enter: eligible open resident age | contest
who can get it: eligible available qualify | apply
who can take it: patient adult indicate eligible | prescribe
who carried out: conduct perform lead undertake | study
who chose: select jury judge panel | choose
who designed: architect designer design | create
who did he work for: previously former employ | join
who did the study: researcher university author scientist | institute publish
who did they ask: survey respondent poll participant | interview
who did they beat: defeat opponent win | score
who did they choose: select pick name winner | award
who did they test: participant patient volunteer subject | trial
who died: death die kill victim | decease
who directed: director direct filmmaker | film
who discovered: discoverer scientist researcher discover | find
who does he play for: team club sign | league
who does it help: benefit support patient people | serve
who does it serve: customer client community | serve
who does it treat: patient people | therapy
who does it work with: partner customer client | collaborate
who does she play for: team club sign | league
who drew: illustrate artist design | cartoon
who else: also include partner | join other
who filmed: direct shoot director | film
who fixed: repair restore | solve
who flew: pilot astronaut travel | aircraft
who for: client customer behalf | beneficiary
who found: discover identify researcher | find
who founded: founder cofounder establish start | found create
who funds: funder sponsor grant support donor | finance
who gave: donor donate award present | grant
who gets: receive recipient award eligible | benefit
who got: receive award recipient win | winner
who got the prize: win recipient award | winner
who grows: farmer produce cultivate | grower
who heads: ceo chief director president lead | chair
who helped: support assist partner contribute | aid
who hired: appoint recruit employer | name
who hosts: host presenter organise moderator | organize
who invented: inventor invent develop create | patent
who is affected: impact victim people hit | affect
who is at risk: vulnerable patient people | danger
who is behind: founder creator developer sponsor | lead
who is being sued: defendant lawsuit | allege
who is coming: attendee guest speaker | attend
who is eligible: eligible eligibility qualify | open criteria
who is first: win lead top | rank
who is giving: donate contribute donor gift | grant
who is helping: support volunteer partner assist | aid
who is in charge: chief head director lead responsible | manager ceo
who is it aimed at: target design intend audience
who is it for: audience target customer patient user | eligible
who is it good for: benefit patient people suitable | help
who is it named after: honor namesake memory | name
who is joining: appoint join hire | team
who is leaving: depart resign retire | departure
who is paying: fund finance sponsor grant | cost
who is playing: performer headliner band team | lineup
who is speaking: speaker keynote panelist | moderate
who is suing: plaintiff claimant sue lawsuit | file
who is taking part: participate compete attend feature | include
who is teaming up: partner collaborate join alliance | partnership
who is the artist: painter sculptor musician | exhibit
who is the author: write writer book | publish
who is the boss: ceo chief executive president head | lead
who is the coach: manager trainer head | team
who is the doctor: physician surgeon md | medical
who is the host: present emcee organise venue | host
who is the judge: court jury panel justice | rule
who is the maker: manufacturer producer developer | make
who is the owner: parent proprietor | acquire
who is the partner: collaborate alliance join | partnership
who is the researcher: scientist investigator professor author | study
who is the speaker: keynote presenter panelist | conference
who is the sponsor: support fund partner title | sponsor
who is the star: cast actor feature | lead
who is the winner: champion recipient award | win
who is working on it: develop research team partner | project
who judges: jury judge panel | panelist
who leads: ceo chief head director leader president | lead captain executive
who lent: lender bank creditor | loan
who lost: defeat lose loser beat | runner
who made: manufacturer maker produce develop | create
who makes: manufacturer maker producer manufacture | develop
who opened: inaugurate launch ribbon | ceremony
who organises: organiser organizer host sponsor | present
who owns: owner parent shareholder subsidiary own | stake holding
who paid: fund sponsor finance | donor
who paid for it: fund finance sponsor grant | donate
who painted: artist mural painting | artwork
who pays: fund sponsor finance cost | responsible taxpayer
who plays: actor star player cast | role portray
who put on: organize host stage present | event
who put up the money: fund finance invest sponsor | backer
who ran: manage lead organize operate | direct
who ran the study: conduct lead research investigator | university
who regulates: regulator authority commission agency | regulate
who replaces: successor succeed replacement replace | appoint
who represents: lawyer attorney agent counsel | represent
who runs: ceo president chief director lead head | executive manage manager operate chairman
who said: say quote comment state | according
who sang: perform vocal singer | song
who scored: goal point | match
who sells: retailer distributor dealer seller | sell
who set it up: found establish create start | founder
who sings: singer vocalist vocal artist | perform
who sold: seller vendor sell divest | sale
who sponsors: sponsor sponsorship support partner | present
who stars: cast actor feature lead | film
who stars in: cast actor feature lead | film
who started: founder found cofounder establish | launch
who supplies: supplier provide vendor | supply
who takes part: participate compete attend | enter
who talked: speak present speaker | panel
who taught: professor teacher instructor | train
who tested: trial conduct evaluate | study
who thought of it: invent create conceive founder | idea
who to call: contact phone telephone | email
who took over: successor succeed replace appoint | acquire
who trained: coach instruct mentor | teach
who turned up: attend visit join | attendance
who turns up: attend visit join | attendance
who used to: former previous ex | formerly
who uses it: customer user client adopt | deploy
who visited: attend tour guest | visitor
who with: partner together collaboration | alongside
who won: winner win champion victory | award defeat
who works with: partner collaborate | team
who wrote: author writer write | pen novelist
why did: because due reason cite | order
wide ranging: broad extensive
will it be paid: cash stock debt finance | fund
will it be used: purpose proceeds application | plan
win back: regain recover retain
win over: persuade convince
win the right: secure award granted | rights
win the title: champion championship victory | trophy
wind down: close end reduce | phase
wind farm: turbine megawatt windfarm | renewable energy
wind power: turbine renewable megawatt | energy farm
wind up: liquidate dissolve close end | liquidation
window shopping: browse
wine maker: winery vineyard vintner winemaker | grape
winning bid: auction highest price | buyer
wipe off: lose reduce | value
wipe out: eliminate destroy eradicate | extinct
wire transfer: payment bank | money
with what aim: goal purpose objective | order
with what result: outcome effect consequence | find
with which company: partner agreement collaborate | join
with which country: agreement trade border | treaty
with whom: partner collaborate together agreement | join
within how many days: period deadline time | after
within what distance: radius mile kilometer kilometre | near
within what time: deadline period | duration
women owned: female
work as: serve job role position | occupation
work at: employ office staff | employee
work experience: internship placement intern | career
work for: employ employer serve | job staff employee
work force: workforce employee staff | labor headcount
work from home: remote hybrid telework | telecommute
work of art: painting sculpture artwork | artist
work on: develop project involve | improve
work out: calculate determine exercise solve | resolve agree
work side by side: together collaborate
work together: collaborate partner cooperate collaboration | joint
work with: partner collaborate cooperate integrate compatible | collaboration partnership
working group: committee taskforce panel
working hours: hour shift schedule
world class: excellent leading
world cup: football
world famous: renowned
world renowned: famous
worse off: poorer
wrap up: complete conclude finish end | finalize
write down: impairment charge record | loss value
write off: impairment cancel charge writedown | debt loss
year end: december annual fiscal | close
year in year out: annual every
year on year: increase annual compared | percent growth
year round: annual always | month
yellow card: booking
young company: startup
young people: youth teenager teen adolescent | student child
young person: youth teenager adolescent | student
youth hostel: accommodation
zero day: vulnerability
zero gravity: weightless
zip line: ride
`
