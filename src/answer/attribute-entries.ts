/**
 * What releases are asked about, and by which words a sentence states it:
 * written from how the press asks and how releases say it, without a look at
 * any corpus.
 *
 * Each line is `asked = stated`. `*` stands for any ending, `_` for a space, `¤`
 * for a sum of money.
 * What is asked is matched narrowly, since it decides what must be stated; what
 * states it is listed generously, since a word left out here costs a right
 * answer.
 */
export const ATTRIBUTE_ENTRIES = `
cost costs price price_tag prices priced pricey costly expensive cheap fee fees fare fares charged charges tuition rent set_you_back how_much_is_a how_much_are_the = cost* pric* fee* fare* charg* for_¤ at_¤ from_¤ of_¤ is_¤ are_¤ [|:]_¤ each per_ starting ticket* rate* ris* rose goes_up go_up admission free budget* spen* invest* fund* financ* grant* donat* deposit* project* worth valu* purchas* bought acqui* sold buy* sell* paid pay* deal transaction msrp retail* bill expens* rent* tuition subscri* membership*
price_did pay_for paid_for paying_for selling_price purchase_price sale_price bought_for sold_for = pric* cost* paid pay* bought buy* purchas* acqui* sold sale sell* worth valu* deal transaction consideration in_cash order* contract* invest* spen* for_¤ at_¤ total
budget budgets how_much_money_is_spent how_much_money_was_spent how_much_money_is_being_spent money_is_being_spent money_was_spent is_spent was_spent be_spent being_spent much_is_spent spend_on spent_on spending_on spend_a_year spend_each_year invest_in invested_in investing_in much_did_it_invest investment_in = budget* spen* cost* pay* paid invest* fund* financ* expend* expens* outlay* allocat* allot* appropriat* earmark* commit* grant* donat* contribut* pour* plough* plow* capital capex price* purchas* buy* bought acqui* worth valu* project* deal order* contract* award* provid* set_aside
revenue revenues turnover sales_were net_sales gross_sales takings = revenue* sales turnover sold takings receipts income earn* gross billings bookings takes_in took_in taking_in brings_in brought_in
profit profits net_income net_profit net_earnings operating_income ebitda net_loss losses lost_money = profit* income earn* ebitda loss* lost margin* surplus deficit red black result* eps
margin margins = margin* profit* per_cent percent %
earnings_per_share eps = per_share eps share
valuation valued market_cap market_capitalisation market_capitalization market_value = valu* market_cap* worth apprais* capitali* priced_at
salary salaries wage wages earn_a_year paid_a_year pay_package = salar* wage* pay* paid compens* earn* stipend* bonus* remunerat*
employees staff headcount workforce payroll employ employs people_work people_working work_for = employ* staff headcount worker* workforce work* team* personnel professional* hire* jobs associates colleague* crew hands member* payroll person
jobs_created new_jobs jobs_will create_jobs = job* position* role* hire* hiring employ* workers people openings vacanc*
layoffs laid_off job_cuts cut_jobs fired sacked redundan* = lay* laid cut* reduc* redundan* eliminat* dismiss* los* job* sack* fired restructur* downsiz* close*
headquartered headquarters head_office based = headquarter* based head_office hq located office* home adapt* inspir* draw* register* domicil*
founded established founder set_up_in incorporated get_started start_out = found* establish* since start* began launch* incorporat* creat* form* born open* set_up histor* co-found* birth year* legacy originat*
deadline closing_date apply_by last_day expire expires run_out = deadline clos* until by expir* last end* through before due later_than submi* appl*
studied study_at graduate_from graduated degree alma_mater go_to_school educated = stud* degree graduat* universit* college school* ph.d* phd mba bachelor* master* doctor* earned holds alum* educat* train* diploma law medic*
born birthplace hometown = born native hometown from grew_up birth raised
age how_old years_old = age* old born founded since year* turn* anniversary birthday ,_[0-9][0-9],
attended attendance turnout visitors how_many_came how_many_people_came crowd spectators audience_size = attend* visit* turnout crowd* audience* spectator* guest* people fans attract* hear heard saw seen spotted participant* welcom* drew draw* delegate* ticket* admission* gather* host* came
fined fine penalty penalties = fine* penal* settle* pay* sanction* forfeit* [$€£¥]
sentenced sentence prison jail jailed = sentenc* prison jail* imprison* year* month* custody incarcerat* probation served serve
settlement settle settled = settl* agree* resolv* pay*
lawsuit sued suing sue = sue sued sues suing suit* lawsuit* complaint litigation court legal action claim* filed alleg*
ranked rank ranking placed_on placing = rank* place* no. number # position* list* top first among finish* spot
downloads installs downloaded installed_by = download* install* user* app
users subscribers followers members_does = user* subscrib* follower* customer* client* member* people accounts consumers households players audience community
dividend dividends = dividend* distribut* payout per_share
buyback repurchase = repurchas* buyback* buy_back bought_back
shares_outstanding share_capital = share* stock outstanding capital
debt debts = debt* ow[ei]* borrow* loan* leverag* liabilit* net_cash
appointed appoint named_as hired hire_as joined_as new_ceo new_cfo new_president = appoint* nam* hir* join* promot* elect* becom* bec[ao]m* select* tap* welcom* assum* succe* take* took serv* role as
resign resigned step_down stepped_down leave_the leaving departed retire retired quit = resign* step* stepp* leav* left depart* retir* quit* exit* succe* replac* transition* outgoing
rejected reject refused_to denied turned_down = reject* refus* den[iy]* declin* turn* block* dismiss* oppos*
banned ban prohibited = ban* prohibit* forbid* not_allow* restrict* outlaw*
injured injuries hurt hospitalised hospitalized = injur* hurt hospitali* wound* burn* suffer* harm* accident* ill
died deaths killed fatalities casualties = die died dies dying dea[dt]* death* kill* fatal* casualt* victim* los* mortality destroy* perish* felled
arrested arrest = arrest* custody detain* charg* apprehend*
charged_with convicted pleaded_guilty plead_guilty = charg* convict* plead* pled guilt* indict* accus*
patent patents = patent* intellectual granted
side_effect side_effects adverse = side* advers* event* tolera* reaction* complain* symptom*
dose dosage = dos* mg milligram* daily
square_feet square_metres floor_area how_big_is_the_building size_of_the = square sq* feet ft foot acre* hectare* metre* meter* m2 area* size* km kilomet* mile*
acres hectares land_area = acre* hectare* square land
weigh weighs weight heavy = weigh* weight kg kilo* pound* lb* ton* gram* g oz ounce* heav*
how_tall height = tall height high* feet ft foot met* stor* floor* cm inch* m
depth deep = deep* depth* met* feet below m
speed how_fast_is how_fast_can top_speed = speed* fast* mph km/h kph kmh knots per_hour gbps mbps per_second mach
power_output megawatts = watt* mw megawatt* kilowatt* kw gigawatt* gw horsepower hp
emissions carbon_footprint co2 = emission* carbon co2 greenhouse climate tonne* ton*
vote voted votes = vot* ballot* elect* favo* against approv* pass* adopt* back* endors* unanim* overwhelm* reject* meeting motion
insured insure insurance = insur* cover* underwr*
warranty guarantee = warrant* guarant* year*
discount discounts how_much_off = discount* off sav* percent % reduc* promo*
tickets_on_sale buy_tickets get_tickets ticket_sales = ticket* sale* box_office book* purchas* admission regist*
opening_hours hours_of_operation = hour* a.m* p.m* am pm open* daily from until monday tuesday wednesday thursday friday saturday sunday noon
allergens allergy allergic = allerg* nut* milk contain* egg* soy gluten
teachers faculty professors = teacher* facult* professor* lectur* academic* staff educat*
members membership = member* join* belong* association represent*
rooms bedrooms beds = room* bedroom* bed* suite* key* unit*
apartments homes_will units_will = apartment* home* unit* residen* flat* hous* townhome* condo* dwelling*
passengers travellers travelers riders ridership = passenger* travel* rider* commut* people journey* trip* fl[iye]* guest*
parking parking_spaces = park*
auditor audited = audit* account*
tenant leases leased lease = leas* tenant* rent* occup* sign*
who_owns who_is_the_owner who_are_the_owners owned_by belongs_to belong_to = own* belong* includ* consist* compris* member* h[eo]ld* parent subsidiary stake* share* % control* majority family acqui* bought investor*
landlord = landlord* own* lease* tenant* rent*
royalty = royalt*
deposit deposits = deposit*
bonus bonuses = bonus*
interest_rate coupon_rate = interest* rate* coupon* apr annual* per_annum yield* sofr libor euribor prime basis_points bear* accru*
assets_under_management aum = assets_under aum manag* administ* advis*
what_language which_language what_languages which_languages = language* speak* spoken translat* subtitl* dub* multilingual bilingual english spanish french german italian dutch portuguese chinese mandarin cantonese japanese korean arabic hindi russian turkish polish swedish danish norwegian finnish greek hebrew thai vietnamese indonesian latin
made_of made_from made_out_of which_material what_material = made material* compos* consist* construct* built build craft* contain* fabric* woven knit* cast forged steel alumin* iron metal* alloy* bronze brass copper gold silver titanium wood* timber oak pine bamboo carbon graphite glass ceramic* porcelain concrete stone brick clay plastic* recycled polymer* polyester nylon cotton wool leather silk linen rubber silicone resin paper cardboard fibre* fiber* ingredient*
who_founded who_co-founded who_is_the_founder who_are_the_founders founder_of founders_of = found* co-found* creat* started began set_up establish* launched man_behind woman_behind people_behind team_behind brainchild
who_won winner_of which_team_won = won win wins winning winner* victor* first champion* prize* award* beat* defeat* triumph* took claim* gold medal* title crown* honor* honour* select* named goes went chos* pick* secur* appoint*
how_many_milligrams how_many_micrograms how_many_grams how_many_kilograms how_many_kilos how_many_tons how_many_tonnes = mg milligram* mcg microgram* g gram* kg kilo* ton tons tonne* tonnage
how_many_miles how_many_kilometres how_many_kilometers how_many_metres how_many_meters how_many_feet how_many_yards = mile* mi km kilomet* metre* meter* m feet foot ft yard*
how_many_litres how_many_liters how_many_gallons how_many_barrels = litre* liter* l ml millilit* gallon* barrel* bbl bpd
how_many_pages = page* pp
raised_in_total raise_in_total raise_money raised_money raise_so_far raised_so_far funding_round fundraising fundraiser series_a series_b seed_round = rais* fund* collect* secur* financ* round* proceeds invest* clos* donat* capital backed total
donate donated donation donations donating = donat* giv* gave gift* grant* pledg* contribut* support* fund* rais* provid* deliver* philanthrop* charit* sponsor* bequest*
population_of what_population the_population inhabitants how_many_people_live = population inhabitant* resident* people liv* home_to citizen* communit*
how_far_is how_far_away how_far_from distance_between distance_from = far km kilomet* mile* metre* meter* distance away feet minute* hour* drive between walk*
temperature how_hot how_cold how_warm = degree* ° temperatur* hot* cold* heat* warm* cool* freez* celsius fahrenheit
how_often how_frequently = daily weekly monthly annual* yearly quarterly hourly every each once twice times per regular* day* week* month* year* hour* frequen* always bi* biannual* nightly season*
ingredient ingredients = ingredient* made mad* contain* blend* with from includ* formula* compris* compos* base* infus* feature* mix* free_of without
colour color colours colors = colour* color* red* blue green black white yellow gr[ae]y pink purple orange brown silver gold beige navy turquoise teal shade* hue* finish* paint* dye*
wife husband spouse married = wife husband spouse marri* wed* widow*
accuracy accurate = accura* precis* % percent correct* error* reliab* sensitiv* specific* exact* within
competitor competitors competes_with rivals compete_with = compet* rival* versus vs alternative* against peer* contest* other* unlike
sponsor sponsors sponsored_by who_sponsors who_sponsored = sponsor* support* fund* present* partner* back* courtesy underwrit* donat* thank*
refund refunds money_back = refund* money_back return* reimburs* exchang* credit* repa*
seats seating_capacity = seat* hold* accommodat* capacit* fit* guest* people audience* spectator* chair* stand*
altitude elevation = altitud* elevat* high* height feet metre* meter* m above sea_level
wingspan = wing* span*
warehouse warehouses = warehouse* storage distribution depot* logistic* fulfil*
`
