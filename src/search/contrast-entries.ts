/** One set a line: words that exclude each other; `=` joins those that mean the same. Written for this project, without a look at any corpus. */
export const CONTRASTS = `
net gross
minimum maximum average=mean median total
retail wholesale
revenue=sales=turnover profit=earnings cost=expense debt cash-flow tax
profit=gain loss
increase=rise=grow=climb decrease=fall=drop=decline
permanent=full-time=regular seasonal temporary=contract part-time
arrival departure
arrive depart=leave
north south east west central
northern southern eastern western central
northeast northwest southeast southwest
north-east north-west south-east south-west
left right
primary=elementary secondary=high tertiary
national=federal state=provincial regional county municipal=local
domestic=national international=foreign
domestic overseas=abroad
importer exporter
passenger freight=cargo
associate partner intern=trainee apprentice
loan grant
loan mortgage
loan deposit
mortgage overdraft credit-card
equity debt
asset liability
budget actual
forecast=projected actual
target actual
planned actual
planned existing=current
men=male=man women=female=woman
boy girl
adult child=kid teenager=teen=adolescent senior=elderly=pensioner infant=baby
student=pupil teacher
undergraduate postgraduate=graduate doctoral
patient doctor=physician nurse
owner tenant=renter
landlord tenant=renter
resident visitor=tourist
buyer=purchaser seller=vendor
open=opening close=closing
win=victory lose=defeat draw=tie
winner runner-up finalist nominee
hire=recruit fire=dismiss=lay-off
hire retire resign
join leave=quit
appoint=name dismiss=sack=remove
appointment resignation dismissal retirement
start=begin=commence end=finish=conclude
enter exit=leave
entrance=entry exit
deposit withdraw
lend borrow
lender borrower
send receive
sender recipient
donor recipient
approve reject=refuse
approval rejection=refusal
accept decline=reject
previous=prior=preceding next=following current=present
first second third fourth fifth sixth seventh eighth ninth tenth
first last=final
first-half second-half full-year
quarterly annual=yearly monthly weekly daily hourly
quarter=three-month half-year=six-month nine-month
weekday weekend
winter summer spring autumn=fall
morning afternoon evening night
day=daytime night=nighttime
noon=midday midnight
highest=top lowest
high low medium=moderate
higher lower
largest=biggest smallest
large=big small medium=mid-size
longest shortest
long short
long-term short-term medium-term
long-haul short-haul medium-haul
oldest youngest
old=older young=younger
fastest slowest
fast=quick slow
most least=fewest
best worst
tallest shortest
heaviest lightest
earliest latest
busiest quietest
hottest coldest
newest oldest
nearest=closest farthest=furthest
upper lower middle
top bottom
front rear=back
inner outer
inside outside
internal external
interior exterior
indoor outdoor
upstream downstream midstream
above below
before after
early late
earlier later
forward backward
onshore offshore
inbound=incoming outbound=outgoing
inflow outflow
northbound southbound eastbound westbound
upload download
input output
fixed variable=floating
nominal real
preliminary=provisional final
interim final
interim=half-year full-year=annual
bid ask=offer
fee fine=penalty deposit tax subsidy
price volume
value volume
dividend buyback=repurchase
dividend profit=earnings
dividend interest
interest principal
pre-tax=before-tax after-tax=post-tax
capex=capital-expenditure opex=operating-expense dividend debt
ebitda ebit
basic diluted
adjusted=underlying reported=statutory
organic conventional
organic inorganic
recurring one-off=one-time=non-recurring
current non-current
current former=past=previous future=incoming
incumbent challenger
cash debt
cash stock=share
cash card=credit-card cheque=check
cash kind=in-kind
credit debit
creditor debtor
receivable payable
order revenue=sales
backlog delivery revenue
order shipment delivery
production=output sales consumption
production export import
produce=manufacture consume
producer=manufacturer consumer
supply demand
supplier distributor=dealer retailer
manufacturer distributor retailer wholesaler
employer employee=worker
employee=worker=staff volunteer contractor=freelancer
employee customer shareholder supplier
shareholder=stockholder bondholder=noteholder
investor founder
investment revenue=sales
investment saving
saving cost
spending=expenditure revenue=income
income=earnings expense=expenditure
surplus deficit=shortfall
wage=salary=pay bonus pension
salary bonus commission
rent mortgage
rent buy
rent=lease own
listed=quoted unlisted=private
common=ordinary preferred=preference
voting non-voting
bond loan share=stock
stock bond commodity currency
share option warrant
call put
secured unsecured
senior junior subordinated=mezzanine
investment-grade high-yield=junk
upgrade downgrade affirm
outperform underperform
buy sell hold
premium discount
premium standard=basic budget=economy
premium claim
insurer insured=policyholder
insurance reinsurance
insurer reinsurer
life non-life health
acquisition=takeover divestment=divestiture=disposal
acquisition merger spin-off
parent subsidiary
subsidiary branch
headquarters=head-office branch
headquarters factory=plant warehouse
factory=plant warehouse office shop=store
office shop=store restaurant warehouse
office residential retail industrial
residential commercial industrial agricultural
house apartment=flat
detached semi-detached terraced=terrace
studio one-bedroom two-bedroom three-bedroom
hotel hostel apartment
hotel restaurant casino
single double triple
single married divorced widowed
floor=storey=story roof=rooftop basement=cellar
wall floor ceiling
seat box=suite stand
chairman=chair=chairperson=chairwoman president treasurer secretary
chairman=chair=chairwoman vice-chairman=vice-chair
president vice-president
ceo=chief-executive cfo coo cto cmo cio
executive financial=finance operating medical technology marketing information legal human-resources
executive non-executive
ceo=chief-executive chairman=chairwoman=chairperson
director manager
director producer writer=screenwriter actor=performer
principal=headteacher=headmaster teacher
dean rector=chancellor professor lecturer tutor
mayor governor president
governor senator representative=congressman=congresswoman
prime-minister president king queen
king queen prince princess
republican democrat independent
republican democratic
conservative=tory labour=labor liberal green
government=ruling opposition
candidate incumbent
favour=favor against
support oppose
supporter=proponent opponent
agree disagree
positive negative neutral
favourable=favorable unfavourable=unfavorable
employed unemployed=jobless self-employed
employment unemployment
skilled unskilled
minute hour day week month year
year decade century
weekly fortnightly=biweekly monthly
biannual=semiannual annual biennial
calendar fiscal=financial
annual lifetime
one-day two-day three-day
one-year two-year three-year five-year ten-year
half third quarter
double triple quadruple halve
all none
percent=per-cent percentage-point
million billion trillion thousand
megawatt gigawatt kilowatt megawatt-hour gigawatt-hour kilowatt-hour
kilometre=kilometer mile metre=meter foot yard centimetre=centimeter inch millimetre=millimeter
acre hectare square-foot square-metre=square-meter square-mile square-kilometre=square-kilometer
tonne=metric-ton pound kilogram=kilo ounce gram=gramme
litre=liter gallon barrel
celsius fahrenheit
dollar euro pound yen yuan=renminbi rupee franc
gigabyte terabyte megabyte
own operate
presidential congressional gubernatorial
state-owned=government-owned privately-owned=private
government=public private
assistant associate full
deputy=vice head
acting=interim permanent
turnover=attrition=churn retention
monday tuesday wednesday thursday friday saturday sunday
q1 q2 q3 q4
h1 h2
coupon yield principal
yield price
instalment=installment down-payment
memorandum contract
contract lease
tender contract
embassy consulate
passport visa
charger=charging-station vehicle
turbine panel
upward downward
first-half second-half overtime=extra-time
actual estimated=expected
guidance actual
planned=proposed approved under-construction completed
open closed
pending approved rejected
pending completed
announced completed
blue-collar white-collar
union=unionized=unionised non-union
on-site=in-person remote
in-person=face-to-face virtual=online
online=digital print=printed
online in-store
online offline
print digital broadcast
hardcover=hardback paperback e-book=ebook audiobook
newspaper radio television=tv
film=movie series book game album
film=movie play musical opera
documentary drama comedy
fiction non-fiction=nonfiction
novel short-story poem=poetry
novelist poet playwright
author=writer editor translator illustrator publisher
subscription advertising
subscription ad-supported
paid=paying free
paid unpaid
paying non-paying
hardware software service
product=goods service
wireless wired=fixed-line
mobile=cellular fixed-line=landline broadband
ios android
voice data video text audio
on-premise=on-premises cloud
vinyl cd streaming download cassette
album song=track video
singer drummer guitarist bassist pianist violinist
composer conductor soloist
orchestra choir band
guitar piano violin drum
painter sculptor photographer
painting sculpture photograph drawing
original remake sequel prequel
season episode
actor actress
nomination win
gold silver bronze
gold silver platinum palladium
gold silver copper zinc nickel lead tin
copper aluminium=aluminum nickel cobalt lithium zinc
steel aluminium=aluminum copper iron titanium
steel concrete wood=timber brick glass
plastic glass paper metal wood
oil gas coal
gasoline=petrol diesel jet-fuel=kerosene
petrol=gasoline diesel electric hybrid
solar=photovoltaic wind hydro=hydroelectric=hydropower nuclear coal gas geothermal biomass
solar wind storage=battery
renewable fossil
renewable nuclear
installed planned
capacity production=output
capacity demand
proven=proved probable possible
reserve resource
open-pit=open-cast underground
exploration development production
peak off-peak
peak average
transmission distribution generation
electricity=power gas water heat
heating cooling
hot cold
hydrogen ammonia methanol oxygen nitrogen
carbon-dioxide=co2 methane nitrous-oxide
direct indirect
emission removal=absorption
bus=coach tram=streetcar train=rail=railway ferry car=automobile truck=lorry bicycle=bike
car=automobile truck=lorry van motorcycle=motorbike
car bus train plane=aircraft=airplane ship
new used=second-hand=pre-owned
new existing
new refurbished=renovated
new renewed=repeat
subway=metro=underground bus tram
railway=railroad=rail road air sea=ocean
land sea air
highway=motorway street
bridge tunnel road
airport port=harbour=harbor station
aircraft=airplane=plane helicopter drone
pilot crew passenger
driver passenger
driver pedestrian cyclist
one-way return=round-trip
economy business first
business leisure
on-time=punctual delayed cancelled=canceled
cancel postpone=delay
check-in check-out
pickup=pick-up delivery=drop-off
container-ship tanker bulk-carrier
tanker ferry cruise-ship
full empty
front-wheel rear-wheel all-wheel=four-wheel
manual automatic
length width height depth weight
area volume
distance duration
temperature pressure humidity
treatment=treated control
treatment prevention=prophylaxis diagnosis
vaccinated=immunized=immunised unvaccinated
vaccine placebo treatment test
inpatient=in-patient outpatient=out-patient
death=fatality=killed injury=injured=wounded missing
death=fatality infection=case recovery
die=kill injure=wound survive
dead=deceased alive
survivor victim
survival mortality=death
morbidity mortality
safety efficacy tolerability
complete partial
acute chronic
benign malignant
mild moderate severe=serious
minor major=serious
bacterial viral fungal
infected uninfected healthy
symptomatic asymptomatic
oral intravenous=injectable topical inhaled
injection=shot tablet=pill capsule cream inhaler
low-dose high-dose
dose booster
brand=branded=brand-name generic
prescription over-the-counter=non-prescription
brain heart lung liver kidney stomach skin
breast prostate lung colorectal=colon skin pancreatic ovarian
heart-attack stroke
diabetes cancer asthma dementia
hiv malaria tuberculosis hepatitis cholera
flu=influenza covid-19=covid measles
obese overweight underweight
birth death marriage divorce
smoker non-smoker=nonsmoker
pregnant non-pregnant
maternity paternity
neonatal=newborn pediatric=paediatric adult geriatric
cardiology oncology neurology dermatology
doctor=physician dentist pharmacist veterinarian=vet nurse midwife paramedic
hospital school pharmacy nursing-home=care-home hospice
admission discharge
emergency elective=planned
surgical medical
physical mental
eye ear nose mouth
arm leg hand foot chest neck
knee ankle hip shoulder elbow wrist
kindergarten=preschool elementary=primary middle high=secondary university=college
bachelor=undergraduate master doctorate=phd=doctoral
application admission enrolment=enrollment graduation
apply grant
patent trademark copyright
pass fail
full partial=part
student faculty staff
in-state out-of-state
mathematics=math=maths reading science history geography
physics chemistry medicine literature peace economics
law medicine engineering
civil criminal
plaintiff defendant judge
prosecutor=prosecution defence=defense
prosecutor judge lawyer=attorney
witness suspect=perpetrator victim
guilty innocent=not-guilty
conviction acquittal
convict acquit
arrest charge convict sentence
fine=penalty sentence probation parole
settlement verdict=judgment=judgement
murder manslaughter assault fraud theft=larceny robbery burglary rape arson
bribery fraud money-laundering
violent non-violent
uphold overturn=reverse
grant deny
legal=lawful illegal=unlawful
compliant non-compliant
mandatory=compulsory=obligatory=required voluntary=optional
eligible ineligible
include exclude
allow=permit ban=prohibit=forbid
sign terminate=cancel
expire renew
extend shorten=cut
issuance redemption
active inactive
active retired
launch discontinue=discontinuation
launch completion
groundbreaking=ground-breaking completion opening
construction demolition
construction operation maintenance
architect builder=contractor
install remove
repair replace
expand reduce
expansion reduction=contraction
gain lose
add remove
create cut=eliminate
create lose
strengthen weaken
improve worsen=deteriorate
accelerate slow=decelerate
raise lower=cut
tighten loosen=ease
appreciation depreciation
inflation deflation
inflation unemployment growth
exceed=beat miss
army=ground navy=naval air-force marine
military civilian
general colonel major captain lieutenant
active-duty reserve
submarine destroyer frigate aircraft-carrier
manned=crewed unmanned=uncrewed
police army fire ambulance
firefighter police-officer paramedic
player coach=manager referee=umpire
starter=starting substitute=reserve
goalkeeper=goalie defender midfielder striker=forward
quarterback receiver linebacker running-back kicker
batsman=batter bowler
goal assist
point rebound assist steal block
host=home visitor=away
host guest
heat quarterfinal=quarter-final semifinal=semi-final final
qualify eliminate
league cup
promotion relegation
promote relegate
professional amateur collegiate=college
champion runner-up
football=soccer rugby basketball tennis golf cricket hockey baseball volleyball
swimming cycling running rowing
skiing snowboarding skating
100m 200m 400m 800m 1500m
transfer loan
olympic=olympics paralympic=paralympics
mother father son daughter brother sister
parent child grandparent grandchild
husband wife
uncle aunt cousin nephew niece
eldest=firstborn youngest
biological adopted=adoptive
city county country continent
urban rural suburban
district province country
river lake sea=ocean
atlantic pacific indian arctic
africa asia europe oceania america
african asian european american australian
native non-native=invasive
citizen foreigner=alien
citizen immigrant
immigration emigration
refugee migrant
local foreign
local international
worldwide=global national=nationwide regional local
english french german spanish italian portuguese russian chinese arabic japanese
british french german italian spanish dutch american canadian mexican chinese japanese korean indian
black white asian hispanic=latino
christian muslim jewish hindu buddhist
church mosque synagogue temple
religious secular
christmas easter thanksgiving halloween
red blue green yellow black white orange purple brown pink grey=gray
white red rose
wine beer spirit=liquor cider
whisky=whiskey vodka rum gin tequila
coffee tea cocoa
milk butter cheese yogurt=yoghurt cream
wheat corn=maize soybean=soy rice barley oat rye
fresh frozen dried canned=tinned
freshwater saltwater=seawater
beef=cattle pork=pig chicken=poultry lamb=sheep turkey
fish meat dairy vegetable fruit
cattle=cow pig=hog sheep=lamb goat horse poultry=chicken
apple pear orange banana grape cherry peach strawberry blueberry raspberry
potato tomato onion carrot
sugar fat salt protein carbohydrate fibre=fiber
vegan vegetarian
breakfast lunch dinner=supper
dine-in takeaway=takeout delivery
dog cat horse bird
elephant rhino=rhinoceros lion tiger leopard giraffe
whale dolphin shark seal
salmon tuna cod trout
wild farmed=captive
endangered threatened vulnerable extinct
mammal bird reptile fish insect
plant=sow harvest
crop livestock
wet dry
rich=wealthy poor middle-class
high-income low-income middle-income
upper-class middle-class working-class
developed developing=emerging
advanced beginner=novice intermediate
safe dangerous=unsafe
cheap expensive
full-price reduced=discounted=concession
spot futures
member non-member=nonmember
sponsor organizer=organiser participant
exhibitor visitor=attendee=delegate speaker
participant spectator
volunteer donor
charity company
nonprofit=non-profit=not-for-profit for-profit
pledge=commit disburse
raise earn spend
authorized=authorised outstanding
paid outstanding=unpaid
repay borrow
venture-capital private-equity
audited unaudited
accountant auditor lawyer banker
mutual-fund hedge-fund pension-fund
central commercial investment
retail corporate
retail institutional
consumer commercial=business=enterprise industrial
personal business
individual corporate=company
individual team=group
solo duo=duet trio quartet quintet
sole joint
majority minority
successor predecessor
reporter editor photographer
museum gallery theatre=theater library
theatre=theater cinema
live recorded=pre-recorded
stage screen
colour=color black-and-white
ancient modern medieval
old new
revised initial=original
initial final
initial subsequent=follow-up
beginning middle end
today yesterday tomorrow
last next
year-on-year=year-over-year quarter-on-quarter=quarter-over-quarter month-on-month=month-over-month
historical projected
screen=display battery camera processor
analog=analogue digital
user developer
visitor=guest employee
opt-in opt-out
email=e-mail phone=telephone fax post=mail
media investor
procurement=purchasing sales
manufacturing service construction mining agriculture=farming forestry fishing
automotive aerospace defence=defense
telecom=telecommunications energy healthcare
health education housing transport=transportation defence=defense
tariff quota subsidy
taxable tax-free=tax-exempt
upfront=up-front milestone royalty
licensor licensee
operator owner
operator developer
build=construct renovate=refurbish demolish
build design
establish=found acquire dissolve=close
headquartered=based incorporated founded
introduce withdraw
invent patent
publish retract=withdraw
nominate elect
elect appoint
elect defeat
born raised
marry divorce
takeoff=take-off landing
launch landing splashdown
satellite rocket rover
moon mars venus jupiter
planet star moon
electron proton neutron
dna rna
human animal
theoretical experimental
measured estimated
qualitative quantitative
absolute relative
advantage=benefit disadvantage=drawback
risk benefit
success failure
successful unsuccessful
profitable unprofitable=loss-making
natural artificial=man-made=synthetic
earthquake flood hurricane=typhoon tornado wildfire tsunami
flood drought
damage destroy
evacuate rescue kill injure
insured uninsured
occupied vacant=empty
occupancy vacancy
sold unsold
sell rent=lease
furnished unfurnished
bedroom kitchen bathroom
standing seated=seating
upstairs downstairs
primary backup=back-up
primary general runoff=run-off
presidential parliamentary=legislative municipal=local
referendum election
election inauguration
bill law
executive legislative judicial
sovereign=treasury corporate municipal
same-sex opposite-sex
gay=homosexual straight=heterosexual
secret=confidential=classified public=declassified
official unofficial
written verbal=oral spoken
attorney=lawyer client
contractor subcontractor=sub-contractor
contractor client
vendor customer
juvenile=underage adult
minor adult
retiree=pensioner worker
express local=stopping
high-speed conventional
first-class second-class
interstate=inter-state intrastate
origin=source destination
underground surface=aboveground
recycling landfill incineration
reusable disposable=single-use
renewable non-renewable
hazardous non-hazardous
toxic non-toxic
clockwise counterclockwise=anticlockwise
layoff=lay-off=redundancy hiring=recruitment
lead supporting
felony misdemeanor=misdemeanour
systolic diastolic
incidence prevalence
sensitivity specificity
relapse remission
chemotherapy radiotherapy=radiation surgery immunotherapy
antibiotic antiviral antifungal
antibody antigen
x-ray mri ct ultrasound
monotherapy combination
open-label double-blind single-blind
adjuvant neoadjuvant
first-line second-line third-line
in-vitro in-vivo
full-term premature=preterm
artery vein
fixed-bottom floating
rooftop ground-mounted
pipeline refinery terminal
platform track
locomotive wagon=carriage
engine wing fuselage
tyre=tire wheel
latitude longitude altitude
voltage current resistance
horsepower torque
alcoholic non-alcoholic
sparkling still
brewery distillery winery
bottled draught=draft canned
fibre=fiber copper satellite cable
5g 4g 3g
paved unpaved
qualifying race practice
pole-position podium
screenplay score editing cinematography
singles doubles mixed-doubles
touchdown field-goal
try conversion
bail fine
first-name surname=last-name
calf cow bull
mare stallion foal gelding
bitcoin ether=ethereum
circulation readership
sunni shia
alpine nordic
lunar solar
lessor lessee
franchisor franchisee
lecture seminar
bed ward
vertical horizontal
rainfall snowfall
mentor mentee
curator artist
soldier civilian
`
