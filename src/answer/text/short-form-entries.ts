/**
 * Short forms that readers and releases use for each other, of general and
 * business English, one thing a line (CMO has two): the short forms, a colon, and
 * what they stand for, the usual one first. Written for the project; no name of a firm or
 * product is among them.
 */
export const SHORT_FORMS = `
Q1: first quarter
Q2: second quarter
Q3: third quarter
Q4: fourth quarter
1Q: first quarter
2Q: second quarter
3Q: third quarter
4Q: fourth quarter
H1; 1H: first half; first six months; half-year
H2; 2H: second half
9M: first nine months; nine months
YTD: year to date
YoY: year on year; year over year
QoQ: quarter on quarter; quarter over quarter
MoM: month on month; month over month
EPS: earnings per share
DPS: dividend per share
capex: capital expenditure; capital expenditures; capital spending
opex: operating expenses; operating expenditure; operating costs
EBITDA: earnings before interest, taxes, depreciation and amortization; earnings before interest, taxes, depreciation and amortisation
EBIT: earnings before interest and taxes
ARR: annual recurring revenue; annualized recurring revenue; annualised recurring revenue
MRR: monthly recurring revenue
ARPU: average revenue per user
AUM: assets under management
NAV: net asset value
NPV: net present value
IRR: internal rate of return
ROI: return on investment
ROE: return on equity
ROA: return on assets
ROCE: return on capital employed
FCF: free cash flow
TVL: total value locked
COGS: cost of goods sold
SG&A: selling, general and administrative expenses
WACC: weighted average cost of capital
CAGR: compound annual growth rate
TAM: total addressable market
CPI: consumer price index
GDP: gross domestic product
VAT: value added tax; value-added tax
APR: annual percentage rate
IPO: initial public offering
SPO: secondary public offering
M&A: mergers and acquisitions
MoU; MoUs: memorandum of understanding; memoranda of understanding; memorandums of understanding
LOI: letter of intent
JV: joint venture
NDA: non-disclosure agreement
AGM: annual general meeting
EGM: extraordinary general meeting
ESOP: employee stock ownership plan
PE: private equity
VC: venture capital
ETF: exchange-traded fund; exchange traded fund
REIT: real estate investment trust
SPAC: special purpose acquisition company
OTC: over the counter; over-the-counter
DRIP: dividend reinvestment plan
R&D: research and development
HR: human resources
PR: public relations; press relations
IR: investor relations
IP: intellectual property
IT: information technology
ICT: information and communications technology
AI: artificial intelligence
ML: machine learning
LLM; LLMs: large language model; large language models
IoT: internet of things
VR: virtual reality
AR: augmented reality
UX: user experience
UI: user interface
API: application programming interface
SaaS: software as a service; software-as-a-service
CRM: customer relationship management
ERP: enterprise resource planning
SEO: search engine optimization; search engine optimisation
POS: point of sale; point-of-sale
B2B: business-to-business; business to business
B2C: business-to-consumer; business to consumer
D2C; DTC: direct-to-consumer; direct to consumer
KPI; KPIs: key performance indicator; key performance indicators
SKU; SKUs: stock-keeping unit; stock-keeping units
QA: quality assurance
QC: quality control
ESG: environmental, social and governance
CSR: corporate social responsibility
DEI: diversity, equity and inclusion
SME; SMEs: small and medium-sized enterprises; small and medium enterprises; small and medium-sized businesses
NGO; NGOs: non-governmental organisation; non-governmental organization; non-governmental organisations; non-governmental organizations
PPP: public-private partnership
RFP: request for proposals; request for proposal
TBD: to be determined
ETA: estimated time of arrival
CEO: chief executive officer; chief executive
CFO: chief financial officer; finance director
COO: chief operating officer
CTO: chief technology officer; chief technical officer
CIO: chief information officer
CIO: chief investment officer
CMO: chief marketing officer
CMO: chief medical officer
CPO: chief product officer
CPO: chief people officer
CRO: chief revenue officer
CRO: chief risk officer
CSO: chief scientific officer
CSO: chief strategy officer
CSO: chief sustainability officer
CHRO: chief human resources officer
CCO: chief commercial officer
CCO: chief communications officer
CLO: chief legal officer
CISO: chief information security officer
CDO: chief digital officer
CDO: chief data officer
CAO: chief administrative officer
CAO: chief accounting officer
VP; VPs: vice president; vice presidents
SVP: senior vice president
EVP: executive vice president
MD: managing director
MP; MPs: member of parliament; members of parliament
MEP; MEPs: member of the European parliament
HQ: headquarters; head office; headquartered
EV; EVs: electric vehicle; electric vehicles; electric car; electric cars
BEV; BEVs: battery electric vehicle; battery electric vehicles
PHEV: plug-in hybrid
SUV; SUVs: sport utility vehicle; sport utility vehicles; sports utility vehicle
HGV: heavy goods vehicle
LNG: liquefied natural gas
LPG: liquefied petroleum gas
PV: photovoltaic
CO2: carbon dioxide
GHG: greenhouse gas
SAF: sustainable aviation fuel
RO-RO: roll-on roll-off
UAV; UAVs: unmanned aerial vehicle; unmanned aerial vehicles
LED; LEDs: light-emitting diode; light-emitting diodes
MRI: magnetic resonance imaging
ICU: intensive care unit
ER: emergency room
GP; GPs: general practitioner; general practitioners
IVF: in vitro fertilization; in vitro fertilisation
ADHD: attention deficit hyperactivity disorder; attention-deficit/hyperactivity disorder
PTSD: post-traumatic stress disorder
COPD: chronic obstructive pulmonary disease
CVD: cardiovascular disease
UTI: urinary tract infection
BLA: biologics license application
CDMO: contract development and manufacturing organization
STEM: science, technology, engineering and mathematics; science, technology, engineering and math
PhD; PhDs: doctorate; doctorates
MBA: master of business administration
MW: megawatt; megawatts
GW: gigawatt; gigawatts
kW: kilowatt; kilowatts
MWh: megawatt hours; megawatt-hours
GWh: gigawatt hours; gigawatt-hours
kWh: kilowatt hours; kilowatt-hours
km: kilometres; kilometers; kilometre; kilometer
kg: kilograms; kilogrammes; kilos
mph: miles per hour
m2; m²; sqm: square metres; square meters
sqft; ft2: square feet; square foot
km2; km²: square kilometres; square kilometers
m3; m³: cubic metres; cubic meters
ha: hectares
lbs: pounds
oz: ounces
mins: minutes
hrs: hours
yrs: years
%: percent; per cent
lab: laboratory
labs: laboratories
uni: university
unis: universities
co-op; coop: cooperative; co-operative
co-ops; coops: cooperatives; co-operatives
fest: festival
fests: festivals
rep: representative
reps: representatives
exec: executive
execs: executives
ref: referee
refs: referees
champ: champion
champs: champions
prof: professor
profs: professors
govt: government
dept: department
depts: departments
specs: specifications
stats: statistics
meds: medicines; medications; medication
rehab: rehabilitation
biotech: biotechnology
fintech: financial technology
maths; math: mathematics
semis: semi-finals; semifinals
semi: semi-final; semifinal
VAR: video assistant referee
WWI: First World War; World War I
WWII: Second World War; World War II
Xmas: Christmas
24/7: around the clock; round the clock; 24 hours a day; day and night
`

/** Short forms that are names or other words as well. */
export const AMBIGUOUS: ReadonlySet<string> = new Set(
  'AR PE VC ER IR IP IT ICT GP GPs MP MPs MD PR PV PPP POS OTC ARR APR LOI JV DRIP LED LEDs ha oz VR UI'.split(
    ' ',
  ),
)
