/** One set a line: words that exclude each other; `=` joins those that mean the same. Written for this project, without a look at any corpus. */
export const CONTRASTS = `
net gross
minimum maximum average=mean median total
retail wholesale
revenue=sales=turnover profit=earnings cost=expense debt tax
profit=gain loss
increase=rise=grow=climb decrease=fall=drop=decline
permanent=regular seasonal temporary=contract
arrival departure
arrive depart=leave
north south east west central
northern southern eastern western central
northeast northwest southeast southwest
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
mortgage overdraft
equity debt
asset liability
budget actual
forecast actual
target actual
men=male=man women=female=woman
boy girl
adult child=kid=children teenager=teen=adolescent senior=elderly=pensioner infant=baby
student=pupil teacher
undergraduate postgraduate=graduate doctoral
patient doctor=physician nurse
owner tenant=renter
landlord tenant=renter
resident visitor=tourist
buyer=purchaser seller=vendor
open close
win=victory lose=defeat draw=tie
winner finalist nominee
hire=recruit fire=dismiss
join leave=quit
remain=stay leave=quit=depart
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
previous=prior next current=present
first second third fourth fifth sixth seventh eighth ninth tenth
first last=final
quarterly annual=yearly monthly weekly daily hourly
weekday weekend
winter summer autumn
afternoon night
day=daytime night=nighttime
noon=midday midnight
highest=top lowest
high low medium=moderate
higher lower
largest=biggest smallest
large=big small medium
longest shortest
long short
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
inbound outbound
inflow outflow
northbound southbound eastbound westbound
upload download
input output
nominal real
preliminary=provisional final
interim final
interim annual
fee fine=penalty deposit tax subsidy
price volume
value volume
dividend buyback=repurchase
dividend profit=earnings
dividend interest
interest principal
capex opex dividend debt
ebitda ebit
organic conventional
organic inorganic
current former=past=previous future
incumbent challenger
cash debt
cash stock=share
cash card cheque=check
cash kind=in-kind
credit debit
creditor debtor
receivable payable
order revenue=sales
backlog delivery revenue
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
expenditure revenue=income
income=earnings expense=expenditure
surplus deficit=shortfall
wage=salary=pay bonus pension
salary=wage revenue=turnover profit income dividend
salary bonus commission
rent mortgage
rent buy
common=ordinary preference
bond loan share=stock
stock bond commodity currency
call put
senior junior mezzanine
upgrade downgrade affirm
outperform underperform
buy sell hold
premium discount
premium standard=basic budget=economy
premium claim
insurer policyholder
insurance reinsurance
insurer reinsurer
life health
acquisition=takeover divestment=divestiture=disposal
acquisition merger
parent subsidiary
subsidiary branch
headquarters branch
headquarters factory=plant warehouse
factory=plant warehouse office shop=store
office shop=store restaurant warehouse
office residential retail industrial
residential commercial industrial agricultural
house apartment=flat
hotel hostel apartment
hotel restaurant casino
single double triple
floor=storey=story roof=rooftop basement=cellar
wall floor
seat box=suite stand
chairman=chair=chairperson=chairwoman president treasurer secretary
ceo cfo coo cto cmo cio
executive financial=finance technology information legal
ceo chairman=chairwoman=chairperson
director manager
director producer writer=screenwriter actor=performer
principal=headteacher=headmaster teacher
dean rector=chancellor professor lecturer tutor
mayor governor president
governor senator representative=congressman=congresswoman
president queen
queen prince princess
republican democrat independent
republican democratic
conservative=tory labour=labor liberal green
government opposition
candidate incumbent
favour=favor against
support oppose
supporter=proponent opponent
agree disagree
positive negative neutral
favourable=favorable unfavourable=unfavorable
employment unemployment
biannual=semiannual annual biennial
calendar fiscal=financial
annual lifetime
half third quarter
double triple quadruple halve
all none
million billion trillion thousand
megawatt gigawatt kilowatt
kilometre=kilometer mile metre=meter foot yard centimetre=centimeter inch millimetre=millimeter
acre hectare
tonne pound kilogram=kilo ounce gram=gramme
litre=liter gallon barrel
celsius fahrenheit
dollar euro pound yen yuan=renminbi rupee franc
gigabyte terabyte megabyte
presidential congressional gubernatorial
government=public private
assistant associate full
deputy=vice head
interim permanent
turnover=attrition=churn retention
monday tuesday wednesday thursday friday saturday sunday
q1 q2 q3 q4
h1 h2
coupon yield principal
yield price
memorandum contract
contract lease
tender contract
embassy consulate
passport visa
charger vehicle
turbine panel
upward downward
guidance actual
on-site=in-person remote
in-person virtual=online
online=digital print
online in-store
online offline
print digital broadcast
hardcover=hardback paperback ebook audiobook
newspaper radio television=tv
film=movie series book game album
film=movie play opera
documentary drama comedy
fiction nonfiction
novel poem=poetry
novelist poet playwright
author=writer editor translator illustrator publisher
paid free
paid unpaid
hardware software service
product=goods service
mobile=cellular landline broadband
ios android
voice data video text audio
on-premise=on-premises cloud
vinyl cd download cassette
album song=track video
singer drummer guitarist bassist pianist violinist
composer conductor soloist
orchestra choir band
guitar piano violin drum
painter sculptor photographer
sculpture photograph
original remake sequel prequel
season episode
actor actress
nomination win
gold silver bronze
gold silver platinum palladium
gold silver copper zinc nickel
copper aluminium=aluminum nickel cobalt lithium zinc
steel aluminium=aluminum copper iron titanium
steel concrete wood=timber brick glass
plastic glass paper metal wood
oil gas coal
gasoline=petrol diesel kerosene
petrol=gasoline diesel electric hybrid
solar=photovoltaic wind hydro=hydroelectric=hydropower nuclear coal gas geothermal biomass
solar wind storage=battery
renewable fossil
renewable nuclear
capacity production=output
capacity demand
proven probable possible
reserve resource
exploration development production
peak average
transmission distribution generation
electricity=power gas water heat
hot cold
hydrogen ammonia methanol oxygen nitrogen
co2 methane
direct indirect
emission removal=absorption
bus=coach tram=streetcar rail=railway ferry car=automobile truck=lorry bicycle=bike
car=automobile truck=lorry van motorcycle=motorbike
car bus plane=aircraft=airplane
new repeat
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
economy business first
business leisure
cancel postpone=delay
pickup delivery
tanker ferry
full empty
manual automatic
length width height depth weight
area volume
distance duration
temperature pressure humidity
treatment control
treatment prevention=prophylaxis diagnosis
vaccine placebo treatment test
inpatient=in-patient outpatient
death=fatality injury
death=fatality infection=case recovery
die=kill injure=wound survive
dead alive
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
symptomatic asymptomatic
oral intravenous=injectable
injection=shot tablet=pill capsule cream inhaler
dose booster
brand generic
brain heart lung liver kidney stomach skin
breast prostate lung colorectal=colon skin pancreatic ovarian
diabetes cancer asthma dementia
hiv malaria tuberculosis hepatitis cholera
flu=influenza covid measles
obese overweight underweight
birth death marriage divorce
smoker nonsmoker
maternity paternity
neonatal=newborn pediatric=paediatric adult geriatric
cardiology oncology neurology dermatology
doctor=physician dentist pharmacist veterinarian=vet nurse midwife paramedic
hospital school pharmacy hospice
admission discharge
emergency elective
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
mathematics=math=maths science history geography
physics chemistry medicine literature peace economics
law medicine
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
bribery fraud
uphold overturn=reverse
grant deny
legal=lawful illegal=unlawful
mandatory=compulsory=obligatory voluntary=optional
eligible ineligible
include exclude
allow=permit ban=prohibit=forbid
sign terminate=cancel
expire renew
extend shorten=cut
issuance redemption
active inactive
launch discontinue=discontinuation
launch completion
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
beat miss
army=ground navy=naval marine
military civilian
general colonel major captain lieutenant
submarine destroyer frigate
police army fire ambulance
firefighter paramedic
player coach=manager referee=umpire
starter substitute=reserve
goalkeeper=goalie defender midfielder striker=forward
quarterback receiver linebacker kicker
batsman=batter bowler
goal assist
point rebound assist steal block
host=home visitor=away
host guest
heat quarterfinal semifinal final
qualify eliminate
league cup
promotion relegation
promote relegate
professional amateur collegiate=college
football=soccer rugby basketball tennis golf cricket hockey baseball volleyball
100m 200m 400m 800m 1500m
transfer loan
olympic=olympics paralympic=paralympics
mother father son daughter brother sister
parent child grandparent grandchild
husband wife
uncle aunt cousin nephew niece
eldest=firstborn youngest
city county country continent
urban rural suburban
district province country
river lake sea=ocean
atlantic pacific indian arctic
africa asia europe oceania america
african asian european american australian
native invasive
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
christmas easter halloween
blue green yellow black white orange purple brown pink grey=gray
white rose
wine beer spirit=liquor cider
whisky=whiskey vodka rum gin tequila
coffee tea cocoa
milk butter cheese yogurt=yoghurt cream
wheat corn=maize soybean=soy rice barley oat rye
fresh frozen
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
wild captive
vulnerable extinct
mammal bird reptile fish insect
plant=sow harvest
crop livestock
wet dry
rich=wealthy poor
beginner=novice intermediate
safe dangerous=unsafe
cheap expensive
spot futures
member nonmember
sponsor organizer=organiser participant
exhibitor visitor=attendee=delegate speaker
participant spectator
volunteer donor
nonprofit=not-for-profit for-profit
pledge=commit disburse
raise earn spend
repay borrow
accountant auditor lawyer banker
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
stage screen
ancient modern medieval
old new
initial final
initial subsequent
middle end
today yesterday tomorrow
last next
screen=display battery camera processor
analog=analogue digital
user developer
visitor=guest employee
email phone=telephone fax post=mail
media investor
procurement sales
service construction agriculture forestry
automotive aerospace defence=defense
telecom=telecommunications energy healthcare
health education transport=transportation defence=defense
tariff quota subsidy
upfront milestone royalty
licensor licensee
operator owner
operator developer
build=construct renovate=refurbish demolish
build design
establish=found acquire dissolve=close
introduce withdraw
invent patent
publish retract=withdraw
nominate elect
elect appoint
elect defeat
marry divorce
launch splashdown
satellite rocket rover
moon mars venus jupiter
planet star moon
electron proton neutron
dna rna
human animal
qualitative quantitative
absolute relative
advantage=benefit disadvantage=drawback
risk benefit
success failure
successful unsuccessful
profitable unprofitable
natural artificial=synthetic
earthquake flood hurricane=typhoon tornado wildfire tsunami
flood drought
damage destroy
evacuate rescue kill injure
occupancy vacancy
sold unsold
sell rent=lease
bedroom kitchen bathroom
upstairs downstairs
primary backup
primary general runoff
presidential parliamentary=legislative municipal=local
referendum election
election inauguration
bill law
executive legislative judicial
sovereign=treasury corporate municipal
gay=homosexual straight=heterosexual
secret=confidential public
official unofficial
written verbal=oral spoken
attorney=lawyer client
contractor subcontractor
contractor client
vendor customer
juvenile=underage adult
minor adult
retiree=pensioner worker
express local
interstate intrastate
origin=source destination
underground surface=aboveground
landfill incineration
reusable disposable
clockwise counterclockwise=anticlockwise
layoff=redundancy recruitment
felony misdemeanor=misdemeanour
systolic diastolic
incidence prevalence
sensitivity specificity
relapse remission
chemotherapy radiotherapy=radiation surgery immunotherapy
antibiotic antiviral antifungal
antibody antigen
mri ct ultrasound
monotherapy combination
adjuvant neoadjuvant
in-vitro in-vivo
artery vein
pipeline refinery terminal
platform track
locomotive wagon=carriage
engine fuselage
tyre=tire wheel
latitude longitude altitude
voltage current resistance
horsepower torque
brewery distillery winery
fibre=fiber copper satellite cable
5g 4g 3g
race practice
screenplay score cinematography
singles doubles
try conversion
bail fine
calf cow bull
mare stallion foal
bitcoin ether=ethereum
circulation readership
sunni shia
alpine nordic
lunar solar
lessor lessee
franchisor franchisee
lecture seminar
rainfall snowfall
mentor mentee
curator artist
soldier civilian
`
