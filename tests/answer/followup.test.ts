import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { standalone } from '../../src/answer/followup.ts'
import { fillSlot } from '../../src/answer/talk/slot.ts'
import { conversation } from './make.ts'

describe('a question that leans on the one before is asked as a person would ask it', () => {
  test.each([
    ['When does the evening tour start?', 'And what does it cost? ', 'What does the evening tour cost?'],
    [
      'How much was sold in Flat Products?',
      'What about long products? ',
      'How much was sold in long products?',
    ],
    [
      'How many seats are in the North Hall?',
      'And the south hall? ',
      'How many seats are in the south hall?',
    ],
    ['When does Phase 2 begin?', 'And 3? ', 'When does Phase 3 begin?'],
    ['Who voted for Measure A?', 'And B? ', 'Who voted for Measure B?'],
    [
      'How much would small commercial customers pay?',
      'What about large industrial ones? ',
      'How much would large industrial customers pay?',
    ],
    ['When did the plant close?', 'Why? ', 'Why did the plant close?'],
    [
      'By how much does Norvik Marine cut its fees?',
      'From when? ',
      'From when does Norvik Marine cut its fees?',
    ],
    ['What is the Corran Fair?', 'Which days? ', 'On which days is the Corran Fair?'],
    ['Did Norvik Marine open a yard?', 'What year? ', 'In which year did Norvik Marine open a yard?'],
    // A place that says where is nothing to point at, and what belongs to a thing in it is.
    [
      'What does Norvik Marine plan?',
      'Where in Chile are its yards? ',
      'Where in Chile are Norvik Marine’s yards?',
    ],
    [
      'What does Norvik Marine plan?',
      'Is the yard in Chile near its end? ',
      'Is the yard in Chile near its end?',
    ],
    // "It matters that" points at nothing, nor does "that they".
    [
      'Is Norvik Marine insured?',
      'Why does it matter that they’re local? ',
      'Why does it matter that Norvik Marine is local?',
    ],
    ['Is Norvik Marine insured?', 'Why does it matter? ', 'Why does Norvik Marine matter?'],
    [
      'How long is the Alder Tunnel?',
      'Are there plans to extend it? ',
      'Are there plans to extend the Alder Tunnel?',
    ],
    [
      'Which Corran jeweller is holding a sale in May?',
      'How long have they been in town? ',
      'How long has the Corran jeweller been in town?',
    ],
    [
      'Who heads the Marine Division of Norvik Holding?',
      'Who’s the CEO? ',
      'Who’s the CEO of Norvik Holding?',
    ],
    ['Who bought the Alder Mill?', 'When? ', 'When was the Alder Mill bought?'],
    ['When does Norvik Marine open its yard?', 'Where? ', 'Where does Norvik Marine open its yard?'],
    ['Does Norvik Marine hire welders?', 'How many? ', 'How many welders does Norvik Marine hire?'],
    ['Did Tallis Energy raise money?', 'How much? ', 'How much money did Tallis Energy raise?'],
    ['Is the Alder Mill closed?', 'Since when? ', 'Since when is the Alder Mill closed?'],
    ['How many visitors came in 2022?', 'What about 2023? ', 'How many visitors came in 2023?'],
    [
      'How many visitors did Brightwater Zoo have in 2022?',
      'And in 2023? ',
      'How many visitors did Brightwater Zoo have in 2023?',
    ],
    [
      'What were the sales of Brightwater Zoo in Q3 2025?',
      'And in 2024? ',
      'What were the sales of Brightwater Zoo in Q3 2024?',
    ],
    [
      'How many visitors did Brightwater Zoo have in 2022?',
      'And the year before? ',
      'How many visitors did Brightwater Zoo have in 2021?',
    ],
    [
      'How many visitors did Brightwater Zoo have?',
      'And the year before? ',
      'How many visitors did Brightwater Zoo have the year before?',
    ],
    ['Where is Norvik Marine based?', 'What about Tallis Energy? ', 'Where is Tallis Energy based?'],
    ['When does the tram reach Hamburg?', 'And Berlin? ', 'When does the tram reach Berlin?'],
    [
      'Who is the chief executive of Norvik Marine?',
      'And the chief financial officer? ',
      'Who is the chief financial officer of Norvik Marine?',
    ],
    [
      'Who is the chief executive of Norvik Marine?',
      'What about its chairman? ',
      'Who is the chairman of Norvik Marine?',
    ],
    [
      'How many engineers does Norvik Marine employ?',
      'And welders? ',
      'How many welders does Norvik Marine employ?',
    ],
    [
      'How many stands are in the Corran Stadium?',
      'What about seats? ',
      'How many seats are in the Corran Stadium?',
    ],
    [
      'What is the height of the Corran Bridge?',
      'And its length? ',
      'What is the length of the Corran Bridge?',
    ],
    ['What is the height of the Corran Bridge?', 'How long is it? ', 'How long is the Corran Bridge?'],
    ['How high is the Corran Bridge?', 'What is its length? ', 'What is the Corran Bridge’s length?'],
    ['When did the Corran Bridge open?', 'Who designed it? ', 'Who designed the Corran Bridge?'],
    [
      'When did Norvik Marine’s new lakeside yard open?',
      'Who runs it? ',
      'Who runs Norvik Marine’s new lakeside yard?',
    ],
    ['What did Ida Solberg say?', 'What is her role? ', 'What is Ida Solberg’s role?'],
    [
      'Who is the new chief executive of Norvik Marine?',
      'When was he appointed? ',
      'When was the new chief executive of Norvik Marine appointed?',
    ],
    [
      'Who won the 2025 Halder Prize from the Corran Institute?',
      'How much money does she get? ',
      'How much money does the winner of the 2025 Halder Prize from the Corran Institute get?',
    ],
    ['Who won the Halder Prize?', 'Where did he study? ', 'Where did the winner of the Halder Prize study?'],
    [
      'Which championship did Olan Petrescu win in 2024?',
      'Where did he take it after the previous title? ',
      'Where did Olan Petrescu take the championship after the previous title?',
    ],
    [
      'How many players can be on a team in the Corran Cup?',
      'Registration deadline? ',
      'What is the registration deadline of the Corran Cup?',
    ],
    [
      'Who plays at the Corran Festival?',
      'Ticket price? ',
      'What is the ticket price of the Corran Festival?',
    ],
    [
      'Where did Norvik Marine place on the 2025 Harbour 500?',
      'And within its own state? ',
      'Where did Norvik Marine place on the 2025 Harbour 500 within its own state?',
    ],
    [
      'Where did Norvik Marine place on the 2025 Harbour 500?',
      'And within Norway? ',
      'Where did Norvik Marine place on the 2025 Harbour 500 within Norway?',
    ],
    [
      'How many shops does Tallis have in Asia?',
      'And in Europe? ',
      'How many shops does Tallis have in Europe?',
    ],
    [
      'When does the Corran Museum open on weekdays?',
      'And on weekends? ',
      'When does the Corran Museum open on weekends?',
    ],
    [
      'What does a ticket to the Corran Museum cost?',
      'And for children? ',
      'What does a ticket to the Corran Museum cost for children?',
    ],
    // For whom it is goes with what it was, and a title with its name.
    ['How much is a family ticket?', 'And for one adult?', 'How much is a ticket for one adult?'],
    ['What does an adult day pass cost?', 'And for children?', 'What does a day pass cost for children?'],
    ['What did Professor Berg say about it?', 'And Dr Lund?', 'What did Dr Lund say about it?'],
    ['What did Professor Berg say about it?', 'And Ida Lund?', 'What did Ida Lund say about it?'],
    ['How much did the first hall cost?', 'And for the second hall? ', 'How much did the second hall cost?'],
    [
      'Where is Norvik Marine based?',
      'When does Tallis Energy open its plant? ',
      'When does Tallis Energy open its plant?',
    ],
    ['Where is Norvik Marine based?', 'What is the release about? ', 'What is the release about?'],
    [
      'When did the Corran Mill open?',
      'How many people work there? ',
      'How many people work at the Corran Mill?',
    ],
    ['When did the Corran Mill open?', 'What is made there? ', 'What is made at the Corran Mill?'],
    ['When did the Corran Mill open?', 'Is there a café? ', 'Is there a café at the Corran Mill?'],
    [
      'When did the Corran Mill open?',
      'Are there other mills? ',
      'Are there other mills at the Corran Mill?',
    ],
    ['Where is Norvik Marine based?', 'What do they produce? ', 'What does Norvik Marine produce?'],
    ['What does Norvik Marine make?', 'Where are their offices? ', 'Where are Norvik Marine’s offices?'],
    [
      'Will Norvik Marine close its yard?',
      'When will this happen? ',
      'When will Norvik Marine close its yard?',
    ],
    ['Will Norvik Marine close its yard?', 'Who announced that? ', 'Who announced that at Norvik Marine?'],
    [
      'What does Norvik Marine build in Corran?',
      'How much does this project cost? ',
      'How much does this project cost at Norvik Marine?',
    ],
    ['What does Norvik Marine build in Corran?', 'And the budget? ', 'What is the budget of Norvik Marine?'],
    // The verb behind "does" stays.
    [
      'How much did the city pay for the bridge?',
      'And the county? ',
      'How much did the county pay for the bridge?',
    ],
    ['When did the board give its consent?', 'And the council? ', 'When did the council give its consent?'],
    [
      'How much does the night train from Holm cost?',
      'And the day train? ',
      'How much does the day train from Holm cost?',
    ],
    [
      'How much does a ticket for the tour cost?',
      'And the mill? ',
      'How much does a ticket for the mill cost?',
    ],
    ['Did the board approve the plan?', 'And the council? ', 'Did the council approve the plan?'],
    ['Are the trains late?', 'And the buses? ', 'Are the buses late?'],
    // Whether they are hit or hit the ferries is open.
    ['Will the strike hit the ferries?', 'And the buses? ', 'What about the buses for the strike?'],
    [
      'What does Norvik Marine build in Corran?',
      'What is the budget? ',
      'What is the budget of Norvik Marine?',
    ],
    [
      'When does the Corran Museum open?',
      'Thanks. And when does it close? ',
      'When does the Corran Museum close?',
    ],
    ['Where will the Tallis Summit be held?', 'And when? ', 'When will the Tallis Summit be held?'],
    ['When will the Tallis Summit be held?', 'And where? ', 'Where will the Tallis Summit be held?'],
    ['When did the Corran Bridge open?', 'And who paid for it? ', 'Who paid for the Corran Bridge?'],
    ['What did Ida Solberg say?', 'Who is she? ', 'Who is Ida Solberg?'],
    [
      'What did Piet Halder say about the bridge?',
      'And Ida Solberg? ',
      'What did Ida Solberg say about the bridge?',
    ],
    [
      'What did Piet Halder say about the bridge?',
      'And about the ferry? ',
      'What did Piet Halder say about the ferry?',
    ],
    [
      'What did Piet Halder say about the bridge?',
      'What about the ferry? ',
      'What did Piet Halder say about the ferry?',
    ],
    [
      'Who opened the Corran Bridge?',
      'What did they say about it? ',
      'What did they say about the Corran Bridge?',
    ],
    ['Who opened the Corran Bridge?', 'Tell me more. ', 'Tell me more about the Corran Bridge.'],
    ['When does the Corran Museum open?', 'Its address? ', 'What is the address of the Corran Museum?'],
    [
      'How many ferries will Norvik Marine build by 2027?',
      'And by 2030? ',
      'How many ferries will Norvik Marine build by 2030?',
    ],
    [
      'How many ferries did Norvik Marine build in 2023?',
      'Last year? ',
      'How many ferries did Norvik Marine build last year?',
    ],
    [
      'What was the revenue of Tallis Energy in the second quarter?',
      'And the quarter before? ',
      'What was the revenue of Tallis Energy in the first quarter?',
    ],
    [
      'How many ferries did Norvik Marine build in 2023?',
      'How many were sold? ',
      'How many Norvik Marine ferries were sold?',
    ],
    [
      'How many ferries did Norvik Marine build in 2023?',
      'And what is the price of the most expensive one? ',
      'What is the price of Norvik Marine’s most expensive ferry?',
    ],
    [
      'What is the email address of the Corran Museum?',
      'And its phone number? ',
      'What is the phone number of the Corran Museum?',
    ],
    [
      'Did revenue of Tallis Energy grow in 2024?',
      'By how much? ',
      'By how much did revenue of Tallis Energy grow in 2024?',
    ],
    [
      'Did Tallis Energy sign a contract in Corran?',
      'With whom? ',
      'With whom did Tallis Energy sign a contract in Corran?',
    ],
    ['Did Tallis Energy win an award?', 'For what? ', 'For what did Tallis Energy win an award?'],
    ['When does the first ferry leave?', 'the second one? ', 'When does the second ferry leave?'],
    [
      'How many welders does Norvik Marine employ?',
      'Do they have apprentices? ',
      'Does Norvik Marine have apprentices?',
    ],
    [
      'What routes does the Corran Ferry run?',
      'Which of them are new? ',
      'Which of the Corran Ferry routes are new?',
    ],
    [
      'When does Norvik Marine open its new yard?',
      'What did it cost? ',
      'What did Norvik Marine’s new yard cost?',
    ],
    [
      'Where will Norvik Marine open an office?',
      'Who will lead it? ',
      'Who will lead Norvik Marine’s office?',
    ],
    [
      'Does the Corran Ferry have a café?',
      'How far away is that? ',
      'How far away is the Corran Ferry’s café?',
    ],
    [
      'Which football club does Norvik Marine sponsor?',
      'Where does it play? ',
      'Where does Norvik Marine’s football club play?',
    ],
    [
      'Who led the tide study at Corran University?',
      'Who paid for it? ',
      'Who paid for the tide study at Corran University?',
    ],
    [
      'How much did Norvik Marine raise?',
      'When will the deal close? ',
      'When will the Norvik Marine deal close?',
    ],
    ['What does Norvik Marine build?', 'Who founded the company? ', 'Who founded Norvik Marine?'],
    ['What does Norvik Marine build?', 'Was anybody hurt? ', 'Was anybody hurt at Norvik Marine?'],
    [
      'How many engines did Norvik Marine order?',
      'From whom? ',
      'From whom did Norvik Marine order the engines?',
    ],
    [
      'How many engines did Norvik Marine order?',
      'Who from? ',
      'From whom did Norvik Marine order the engines?',
    ],
    [
      'How many engines did Norvik Marine order?',
      'When will they be delivered? ',
      'When will Norvik Marine’s engines be delivered?',
    ],
    ['What did Norvik Marine buy in May?', 'For how much? ', 'For how much did Norvik Marine buy it in May?'],
    ['Who is investing in Norvik Marine?', 'How much? ', 'How much are they investing in Norvik Marine?'],
    [
      'How much money does the Corran Trust get?',
      'Over how many years? ',
      'Over how many years does the Corran Trust get the money?',
    ],
    [
      'How much money does the Corran Trust get?',
      'What will it be spent on? ',
      'What will the Corran Trust’s money be spent on?',
    ],
    [
      'How much is Norvik Marine paying for Tallis?',
      'How much of that in cash? ',
      'How much is Norvik Marine paying for Tallis in cash?',
    ],
    [
      'When can customers order the Tallis Van?',
      'What about Italy? ',
      'When can customers order the Tallis Van in Italy?',
    ],
    [
      'When is the Tallis Van due in France?',
      'And the Netherlands? ',
      'When is the Tallis Van due in the Netherlands?',
    ],
    [
      'How many patients on the higher dose had a headache?',
      'And on the lower one? ',
      'How many patients on the lower dose had a headache?',
    ],
    ['When does the first ferry leave?', 'And the fourth? ', 'When does the fourth ferry leave?'],
    ['What is the price of a regular latte?', 'And a cappuccino? ', 'What is the price of a cappuccino?'],
    [
      'How many local passengers did the Corran Ferry carry?',
      'What about foreign? ',
      'How many foreign passengers did the Corran Ferry carry?',
    ],
    [
      'How much did Norvik Marine raise in its Series C?',
      'And the Series B? ',
      'How much did Norvik Marine raise in its Series B?',
    ],
    [
      'How many people does the Corran yard employ?',
      'And once the hall opens? ',
      'How many people does the Corran yard employ once the hall opens?',
    ],
    [
      'How large was the book of Norvik Marine at the end of May?',
      'And a year earlier? ',
      'How large was the book of Norvik Marine at the end of May a year earlier?',
    ],
    [
      'What was the profit of Norvik Marine in Q3 2025?',
      'And the quarter before? ',
      'What was the profit of Norvik Marine in Q2 2025?',
    ],
    [
      'How many fans did the Corran Eagles have last season?',
      'And the season before? ',
      'How many fans did the Corran Eagles have the season before last?',
    ],
    [
      'How much does Tallis expect to sell on Cyber Monday?',
      'What was it last year? ',
      'How much did Tallis expect to sell on Cyber Monday last year?',
    ],
    [
      'What revenue did Norvik Marine report for 2023?',
      'And the cost of goods sold for the same year? ',
      'What cost of goods sold did Norvik Marine report for 2023?',
    ],
    [
      'What did Norvik Marine buy in Greenville?',
      'Which employers does that area have? ',
      'Which employers does Greenville have?',
    ],
    [
      'Who runs the yard at Corran?',
      'What is the length of its contract? ',
      'What is the length of the contract of the yard at Corran?',
    ],
    [
      'what does breakfast at the Alder Inn cost',
      'what about lunch ',
      'what does lunch at the Alder Inn cost',
    ],
    ['when does the alder tour start', 'and what does it cost ', 'What does the alder tour cost'],
    [
      'How large is the Corran Bay wind farm?',
      'How long did it take to build?',
      'How long did the Corran Bay wind farm take to build?',
    ],
    ['Where is the Corran Bay wind farm based?', 'Who runs it?', 'Who runs the Corran Bay wind farm?'],
    ['How did the Alder Mill tower burn?', 'Who built it?', 'Who built the Alder Mill tower?'],
    [
      'Which film opens the Corran Festival?',
      'Who directed it?',
      'Who directed the film that opens the Corran Festival?',
    ],
    [
      'Is there any live music in the Alder Inn?',
      'Who pays for it?',
      'Who pays for the Alder Inn’s live music?',
    ],
    [
      'When does Jon Aasen retire from the Corran Trust?',
      'How many members does it have?',
      'How many members does the Corran Trust have?',
    ],
    [
      'Who gets the Halder Prize at the Corran Institute?',
      'Who got it last year?',
      'Who got the Halder Prize last year?',
    ],
    ['How much did Tallis pay for Norvik Marine?', 'Where is it?', 'Where is Norvik Marine?'],
    ['What did Norvik Marine buy in Greenville?', 'Who lives there?', 'Who lives in Greenville?'],
    [
      'How many jobs will Norvik Marine create?',
      'When do they start?',
      'When do Norvik Marine’s jobs start?',
    ],
    ['What share of flats in Corran is empty?', 'Who owns them?', 'Who owns Corran’s flats?'],
    [
      'Who founded Norvik Marine?',
      'What did they do before?',
      'What did the founders of Norvik Marine do before?',
    ],
    [
      'When is the first payment?',
      'How much is due when that happens?',
      'How much is due at the first payment?',
    ],
    [
      'How much did Norvik Marine raise?',
      'How much of it goes into the yard?',
      'How much of the money goes into the Norvik Marine yard?',
    ],
    [
      'How high are the losses of Norvik Marine?',
      'How much of that came from the yard?',
      'How much of Norvik Marine came from the yard?',
    ],
    ['Who made The Long Tide for Norvik?', 'Besides Norvik, who paid?', 'Besides Norvik, who paid?'],
    [
      'When did the Alder Mill burn?',
      'Besides Corran, where was it seen?',
      'Besides Corran, where was the Alder Mill seen?',
    ],
    ['Who receives the Halder Prize?', 'When?', 'When do they receive the Halder Prize?'],
    ['Who paid for the Corran Bridge?', 'How much?', 'How much was paid for the Corran Bridge?'],
    ['What did Ida Solberg agree to?', 'When?', 'When did Ida Solberg agree to it?'],
    [
      'What is the rate of tax in Corran?',
      'Why is that?',
      'What is the reason for the rate of tax in Corran?',
    ],
    [
      'How many ferries did Norvik Marine sell?',
      'What is the reason?',
      'Why did Norvik Marine sell the ferries?',
    ],
    ['When did the Corran Tunnel open?', 'How deep?', 'How deep was the Corran Tunnel?'],
    ['What grade did Norvik Marine get?', 'Which rank?', 'What rank did Norvik Marine get?'],
    [
      'How many shops will Tallis open in 2026?',
      'How many in Europe?',
      'How many shops will Tallis open in 2026 in Europe?',
    ],
    [
      'How many employees does Norvik Marine have?',
      'How many does Tallis Energy have?',
      'How many employees does Tallis Energy have?',
    ],
    ['How many shops does Tallis have in 2024?', 'I meant 2023', 'How many shops does Tallis have in 2023?'],
    ['Who is the chief executive of Norvik Marine?', 'No, the CFO', 'Who is the CFO of Norvik Marine?'],
    [
      'How many shops does Tallis have?',
      'Compared to last year?',
      'How many shops does Tallis have compared with last year?',
    ],
    [
      'What is the fare of the Corran Ferry?',
      'What was it before?',
      'What was the fare of the Corran Ferry before?',
    ],
    [
      'What was Tallis’s revenue in the second quarter of 2025?',
      'And net income?',
      'What was Tallis’s net income in the second quarter of 2025?',
    ],
    ['How tall is the Corran Tower?', 'What about its stairs?', 'What are the stairs of the Corran Tower?'],
    ['Does Ida Solberg support the bridge?', 'And the fishermen?', 'Do the fishermen support the bridge?'],
    ['How much should the sale of Alder Park bring?', 'And the bond?', 'How much should the bond bring?'],
    [
      'How many jobs will Norvik Marine create?',
      'And at Tallis Energy?',
      'How many jobs will Tallis Energy create?',
    ],
    [
      'How much does a bag cost within Europe?',
      'What about to Canada?',
      'How much does a bag cost to Canada?',
    ],
    [
      'Which hotels will Norvik open?',
      'When does the first one open?',
      'When does Norvik’s first hotel open?',
    ],
    [
      'When did the third Corran flight leave?',
      'And the second one?',
      'When did the second Corran flight leave?',
    ],
    [
      'What building did Tallis rent?',
      'What is the lease worth altogether?',
      'What is the Tallis lease worth altogether?',
    ],
    [
      'What is the price of the Tallis Basic?',
      'What about the Partner?',
      'What is the price of the Partner?',
    ],
    ["Who is Norvik's chief executive?", 'And the chairman?', "Who is Norvik's chairman?"],
    ['How many boats were built in 2024/25?', 'And in 2022/23?', 'How many boats were built in 2022/23?'],
    [
      'How many boats were built in 2024/25?',
      'And the year before?',
      'How many boats were built in 2023/24?',
    ],
    ['What is the Tallis?', 'And the price at launch?', 'What is the price at launch of the Tallis?'],
    [
      'How many ferries will Norvik Marine sell?',
      'What did the CEO say?',
      'What did the CEO of Norvik Marine say?',
    ],
  ])('%s … %s', (before, question, expected) => {
    expect(standalone(question, conversation(before)).question).toBe(expected)
  })
})

describe('a person is found in the question before, or in its answer', () => {
  test.each([
    [
      'Who is the mayor of Corran?',
      '“We waited long,” said Mayor Piet Halder. [1]',
      'What did he say?',
      'What did Piet Halder say?',
    ],
    [
      'Who is the chief executive of Norvik Marine?',
      'Ida Solberg, chief executive of Norvik Marine, opened the yard. [1]',
      'What did she say about the price?',
      'What did Ida Solberg say about the price?',
    ],
    [
      'Who won the Halder Prize?',
      'Mara Lind won the Halder Prize. [1]',
      'What is her job?',
      'What is Mara Lind’s job?',
    ],
    [
      'Where is Norvik Marine based?',
      'It is based in Corran, said Jon Aasen. [1]',
      'How old is he?',
      'How old is Jon Aasen?',
    ],
    [
      'Who is Ida Solberg?',
      'Ida Solberg leads Norvik Marine. [1]',
      'When did she join?',
      'When did Ida Solberg join?',
    ],
    ['Where is Norvik Marine based?', '', 'How old is he?', 'How old is he, at Norvik Marine?'],
    [
      'Who is the new conductor of the Corran Orchestra?',
      'The Corran Orchestra plays its first season under Music Director Ilse Marchetti. [1]',
      'How old is she?',
      'How old is Ilse Marchetti?',
    ],
    [
      'Who is the director of the Corran Museum?',
      'Susan Dahl, head of ships, will succeed him. [1]',
      'When does he retire?',
      'When does the director of the Corran Museum retire?',
    ],
    [
      'Who is the director of the Corran Museum?',
      'Joris Tandel becomes deputy director in May. [1] Liesbeth Arend becomes director in June. [2]',
      'How old is she?',
      'How old is Liesbeth Arend?',
    ],
    [
      'Which coach brought the Halder Cup to Corran?',
      'The cup came with Coach Robb Tallow. [1]',
      'Where did he take it before that?',
      'Where did Robb Tallow take the Halder Cup before that?',
    ],
    [
      'Who is the CEO of Norvik Marine?',
      'Ida Solberg is the CEO of Norvik Marine. [1]',
      'How long has she been there?',
      'How long has Ida Solberg been at Norvik Marine?',
    ],
    [
      'Who is the press contact of Norvik Marine?',
      'Kim Vance\nSenior Vice President, Investor Relations [1]',
      'What is her email?',
      'What is Kim Vance’s email?',
    ],
    [
      'What does Norvik Marine say about the yard?',
      '“The yard was ours before it was anybody’s,” Aasen said. [1]',
      'Who said that?',
      'Who said “The yard was ours before it was anybody’s”?',
    ],
    [
      'Who becomes director of the Corran Museum?',
      'Liesbeth Vroom becomes director on May 1. [1] Joris Tandel, head of ships, becomes deputy. [2]',
      'What did she study?',
      'What did Liesbeth Vroom study?',
    ],
  ])('%s %s … %s', (before, answer, question, expected) => {
    expect(standalone(question, conversation(before, { answer })).question).toBe(expected)
  })
})

describe('a longer conversation carries its subject along', () => {
  test.each([
    {
      turns: ['What does the ferry to Corran cost?', 'And for children?'],
      question: 'And how long does it take? ',
      expected: 'How long does the ferry to Corran take?',
    },
    {
      turns: ['Who bought the Alder Mill?', 'For how much?'],
      question: 'And when was that? ',
      expected: 'When was the Alder Mill bought?',
    },
    {
      turns: ['When does the Corran Museum open?', 'And on Saturdays?'],
      question: 'What about Sundays? ',
      expected: 'When does the Corran Museum open on Sundays?',
    },
    {
      turns: ['Where is Norvik Marine based?', 'What about Tallis Energy?'],
      question: 'Who leads it? ',
      expected: 'Who leads Tallis Energy?',
    },
    {
      turns: ['Where is Norvik Marine based?', 'What about Tallis Energy?', 'Will it move?'],
      question: 'When? ',
      expected: 'When will Tallis Energy move?',
    },
    {
      turns: [
        'Where is Norvik Marine based?',
        { answer: 'In Corran. [1]' },
        'Who leads it?',
        { answer: 'Norvik Marine is led by Jon Aasen, its president. [1]' },
      ],
      question: 'How old is he?',
      expected: 'How old is Jon Aasen?',
    },
    {
      turns: [
        'Who is the new conductor of the Corran Orchestra?',
        { answer: 'Ilse Marchetti, the conductor, opens the season. [1]' },
        'Whom did she succeed?',
        { answer: 'She succeeds Howard Pryce, who led it for 16 years, said Howard Pryce. [1]' },
      ],
      question: 'How long is her contract?',
      expected: 'How long is Ilse Marchetti’s contract?',
    },
    {
      turns: ['What does the Basic plan of Tallis cost?', 'And the Professional plan?'],
      question: 'Is there a trial?',
      expected: 'Is there a trial at Tallis?',
    },
    {
      turns: ['How many engines did Norvik Marine order?', 'From whom?', 'When will they be delivered?'],
      question: 'How fast can they go?',
      expected: 'How fast can Norvik Marine’s engines go?',
    },
    {
      turns: ['How much money does the Corran Trust get?', 'What will it be spent on?'],
      question: 'And how much did they get last year?',
      expected: 'How much did the Corran Trust get last year?',
    },
    {
      turns: [
        'Who led the Corran mission?',
        { answer: 'Ingrid Sallow led the mission. [1]' },
        'Who paid for it?',
        { answer: 'A grant paid for it. [1]' },
      ],
      question: 'What did she say about the ice?',
      expected: 'What did Ingrid Sallow say about the ice?',
    },
    {
      turns: ['How many shops will Tallis open?', 'Why?'],
      question: 'How many in Europe?',
      expected: 'How many shops will Tallis open in Europe?',
    },
    {
      turns: [
        'Who is the chief executive of Norvik Marine?',
        { answer: 'Ida Solberg, chief executive of Norvik Marine, opened the yard. [1]' },
        'What does she expect?',
      ],
      question: 'And the CFO?',
      expected: 'What does the CFO of Norvik Marine expect?',
    },
    {
      turns: ['How many people work at the Corran Mill?', 'And a year earlier?'],
      question: 'How many mills are there?',
      expected: 'How many mills are there at the Corran Mill?',
    },
    {
      turns: ['When did the Corran Bridge open?', 'Who designed it?', 'And what about the Corran Tower?'],
      question: 'How high is it?',
      expected: 'How high is the Corran Tower?',
    },
  ])('$turns … $question', ({ turns, question, expected }) => {
    expect(standalone(question, conversation(...turns)).question).toBe(expected)
  })
})

describe('a question that stands by itself is left as it is', () => {
  test.each([
    ['Where is Norvik Marine based?', 'Who is the press contact?'],
    ['Where is Norvik Marine based?', 'How tall are ferries?'],
    ['Where is Norvik Marine based?', 'Did Tallis Energy say when it opens its plant?'],
  ])('%s … %s', (before, question) => {
    expect(standalone(question, conversation(before)).question).toBe(question)
  })

  test('the first question has nothing to lean on', () => {
    const question = 'And what does it cost?'
    expect(standalone(question, [])).toEqual({
      question,
      earlier: [],
      leans: false,
      back: null,
      nobody: null,
    })
  })

  test('a question with a new subject does not lean on the conversation', () => {
    const history = conversation('Where is Norvik Marine based?')
    expect(standalone('When does Tallis Energy open its plant?', history).leans).toBe(false)
    expect(standalone('How tall are ferries?', history).leans).toBe(true)
    expect(standalone('Who leads it?', history)).toMatchObject({
      leans: true,
      earlier: ['Where is Norvik Marine based?'],
    })
  })
})

test('a new subject begins a conversation of its own', () => {
  const history = conversation(
    'Where is Norvik Marine based?',
    'Who leads it?',
    'When does Tallis open?',
    'Why?',
  )
  expect(standalone('And where?', history).earlier).toEqual([
    'When does Tallis open?',
    'Why does Tallis open?',
  ])
})

// Seconds where every way to part such a word in three was tried.
test('a long word without an end costs no time', () => {
  const question = `Will it open an ${'a'.repeat(1_970)}1?`
  const { question: resolved } = standalone('And a hall?', [{ role: 'user', content: question }])
  expect(resolved).toContain('hall')
  expect(fillSlot('a hall', `Will it open an ${'a'.repeat(4_000)}1?`, true)).toContain('hall')
})

test('any conversation gives a question', () => {
  const word = fc.constantFrom(
    ...'And What about it its he her they there who when where how many much the a of in for Norvik Marine ferry cost does did is 2023 year before role ? , . this one'.split(
      ' ',
    ),
  )
  const text = fc.oneof(
    fc.array(word, { maxLength: 10 }).map((words) => words.join(' ')),
    fc.string(),
  )
  fc.assert(
    fc.property(
      text,
      fc.array(fc.record({ role: fc.constantFrom('user' as const, 'assistant' as const), content: text }), {
        maxLength: 4,
      }),
      (question, history) => {
        const { question: resolved } = standalone(question, history)
        expect(resolved).not.toMatch(/undefined|null/u)
        if (question.trim() !== '') expect(resolved.trim()).not.toBe('')
      },
    ),
    { numRuns: 200 },
  )
})

test.each(['?', ' ', '…'])('a turn without a word, “%s”, is passed over', (turn) => {
  expect(standalone('Why?', conversation('When does Alder Mill open?', turn)).question).toBe(
    standalone('Why?', conversation('When does Alder Mill open?')).question,
  )
})

test('a verb that an object of the language is called by is a word like any other', () => {
  expect(standalone('When?', conversation('Who constructor the mill?')).question).not.toContain('native')
})

test('a long run of letters behind "his" is read in one go', () => {
  const asked = `his ${'a-'.repeat(2000)}!`
  const { question } = standalone(
    asked,
    conversation('Who is Ida Roos?', { answer: 'Ida Roos leads the mill.' }),
  )
  expect(question).toContain('a-a-a')
})
