import { MONTH as MONTH_NAME } from '../../corpus/date.ts'
import { EXCHANGES } from '../../corpus/exchanges.ts'
import type { SpanType } from './spans.ts'

/** Bounded, and never begun inside a number: a page of digits must not be tried from each of them. */
const NUMBER = String.raw`(?<!\d)\d{1,3}(?:,\d{3}){1,6}(?:\.\d{1,9})?|(?<![\d.,])(?:\d{1,3}(?:[\u00a0\u202f]\d{3}){1,5}|\d{2,3}(?: \d{3}){1,4})(?![\d.,]\d|\d)|(?<![\d.,])\d{1,3},\d{1,2}(?![\d,.]*\d)|(?<!\d)\d{1,15}(?:\.\d{1,9})?`
const TENS = '(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)'
const SMALL = `(?:${TENS}(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)`
const WORD_NUMBER = String.raw`(?:(?:(?:half )?an?|a few|several|tens of|dozens of|hundreds of|thousands of|${SMALL}) )?(?:hundred|thousand|million|billion|trillion|dozen)s?(?: (?:and )?${SMALL}\b)?(?: (?:thousand|million|billion|trillion)s?)?(?: of)?|${SMALL}|(?:a )?(?:handful|couple|pair|trio) of|(?:a score|scores) of|half|both|none|zero|twice|double|triple`
const SCALE = String.raw`(?:\s?(?:hundred|thousand|million|billion|trillion|crores?|lakhs?|[mM][nN]|[bB][nN]|MM|[mkbMKB]))\b`
const AMOUNT = String.raw`(?:${NUMBER})(?:${SCALE})?`
const CURRENCY_CODE =
  '(?:USDT|USDC|USD|EUR|GBP|CHF|RMB|CAD|AUD|CNY|JPY|INR|HKD|SGD|AED|SEK|NOK|DKK|NZD|ZAR|BRL|MXN|PLN|CZK|HUF|TRY|THB|KRW|TWD|ILS|SAR|NGN|KES|BTC|ETH)'
/** "96 million Swiss francs": what several countries have is told by whose it is. */
const OF_A_COUNTRY = String.raw`\p{Lu}\p{Ll}+ (?:dollars?|pounds?|francs?|kron(?:a|or|er|e|ur)|crowns?|pesos?|rupees?|dirhams?|riyals?|shillings?)`
const CURRENCY_WORD = String.raw`(?:(?:US|U\.S\.|Canadian|Australian|Hong Kong|Singapore) )?(?:dollars?|euros?|pounds?(?: sterling)?|yuan|renminbi|yen|rupees?|won|francs?|kron(?:a|or|er|e|ur)|crowns?|korun[ay]?|zlot(?:y|ys|ies)|forints?|liras?|naira|shillings?|pesos?|reais|rand|dirhams?|riyals?|baht|rupiah|ringgit|pence|cents?|kr|øre|öre|rappen|centimes?|centavos?|céntimos?|groszy?|kope[cy]ks?|paise|fils|crores?|lakhs?)|${OF_A_COUNTRY}|${CURRENCY_CODE}`
const CURRENCY_SIGN = String.raw`(?:US|AU|A|C|CA|HK|NZ|NT|MX|S|R|CDN)?[$€£¥₹₩]`
/** A month, whole or short. */
export const MONTH = String.raw`${MONTH_NAME}\.?`
const WEEKDAY = String.raw`(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?`
/** Several of them: "Mon, Thu, Sat"; alone each may be a name. */
const SHORT_DAY = String.raw`(?:Mon|Tues?|Weds?|Thu(?:rs?)?|Fri|Sat|Sun)\b\.?`
const YEAR = String.raw`(?:1[5-9]|20)\d\d`
/** Before 1500, where a word or brackets say that it is one: "founded in 1209", and not "in 1200 homes". */
const OLD_YEAR = String.raw`(?<=\b(?:[Ii]n|[Ss]ince|[Cc]irca|[Yy]ear|dat(?:es?|ed|ing)(?: back)? (?:from|to)|founded|established)\s)1[0-4]\d\d(?=[,.;:)?!](?!\d)|\s\(|\s(?:when|while|where|after|before|during|by|under|as|at|with|the|for|who|that|which|and (?:was|is|were|has|had|\p{L}+ed))\b|$)|(?<=\((?:c\. ?|(?:re)?built )?)1[0-4]\d\d(?:\s?[-–]\s?1\d{3})?(?=\))`
/** "More than {1500 lamps}", "some {2000 skilled welders}": so many, and no year, as in "over 2019 levels". */
const YEAR_LIKE_COUNT = String.raw`(?<=\b(?:(?:more|fewer|less) than|over|nearly|almost|some) )${YEAR} (?:\p{Ll}[\p{Ll}-]+ )?(?!(?:levels|figures|numbers|results|sales|prices|volumes|totals|earnings|revenues|rates|averages|estimates)\b)\p{Ll}{3,}s\b`
const SEASON = String.raw`(?:spring|summer|autumn|fall|winter)`
const PERIOD = String.raw`(?:year|month|week|quarter|decade|century|${SEASON}|weekend)`
const UNIT_OF_TIME = String.raw`(?:(?:milli)?seconds?|minutes?|hours?|days?|weeks?|fortnights?|months?|quarters?|years?|decades?|centur(?:y|ies)|millenni(?:a|um)|nights?|summers?|winters?|seasons?|semesters?|terms?)`
const UNIT_OF_MEASURE = String.raw`(?:km\/h|kmh|m\/s|g\/t|gpt|oz\/t|km|kilomet(?:er|re)s?|met(?:er|re)s?|(?:nautical )?miles?|feet|foot|ft|inch(?:es)?|yards?|cm|mm|acres?|hectares?|(?:square|cubic)[- ](?:feet|foot|met(?:er|re)s?|miles?|yards?|kilomet(?:er|re)s?)|sq\.?[- ]?(?:ft|m|km)\.?|(?:metric )?ton(?:ne)?s?|kg|kilograms?|kilos?|grams?|mg|lbs?|pounds|ounces?|oz|[kM]oz|[MGk]t(?:pa)?|lit(?:er|re)s?|gallons?|barrels?|mph|knots|[kMG]bps|(?:kilo|mega|giga)bits? per second|[KMGT]B|terabytes?|gigabytes?|petabytes?|megapixels?|[kMGT]?Wh?|kilowatts?|megawatts?|gigawatts?|(?:kilo|mega|giga)watt[- ]hours?|MWp?|GW|kWh|[MGT]Wh|m?Ah|horsepower|hp|degrees?|[°º][CF]?|volts?|amps?|k?Hz|GHz|MHz|dB|decibels?|lumens?|nits|psi|[kM]?Pa|kcal|calories|carats?|ppm|bpd|boe\/d|TEU)`
const HOLIDAY =
  "(?:Easter|Christmas(?: (?:Eve|Day))?|Thanksgiving|New Year(?:[’']s (?:Day|Eve))?|Labor Day|Memorial Day|Independence Day|Halloween|Ramadan|Diwali|Hanukkah)"
/**
 * What stands before a date and belongs to it: "the week of", "the end of", "the
 * nine months ended", a weekday. Looked for only where a date was found.
 */
export const BEFORE_DATE = new RegExp(
  String.raw`(?:\b(?:the )?(?:(?:week(?:end)?|morning|afternoon|evening|night|eve|end|start|beginning|middle|(?:first|last) (?:day|week)) of|(?:(?:three|six|nine|twelve|3|6|9|12|13|26|39|52)[- ](?:month(?: period)?s?|weeks) |(?:fiscal )?(?:quarter|half[- ]year|year|period) )(?:ended|ending)) )?(?:\b${WEEKDAY},?\s(?:the\s)?)?$`,
  'u',
)

/** Said of how often or how dear: "£2 million a week" lasts no week. */
const RATED = String.raw`(?<!(?:\d|\d[mkbp]n?|million|billion|thousand|hundred|dollars|euros|pounds|pence|cents|kronor|once|twice|times|days?|hours?|nights?|percent|%|tonnes|tons|barrels|units|people|kilomet(?:er|re)s?|met(?:er|re)s?|miles?|km|feet|lit(?:er|re)s?|gallons|kilos|kilograms|kg|pounds|acres|hectares|megawatts|gigabytes) )`

/**
 * What figures and addresses look like, in order: what an earlier pattern takes, a
 * later one leaves. A text that has not, in lower case, what the third expression
 * finds holds none: most sentences are spared the long one.
 */
export const FIGURES: readonly (readonly [SpanType, RegExp, RegExp])[] = [
  [
    'address',
    new RegExp(
      [
        String.raw`\b\d{1,6}[A-Z]?(?:\s(?:[NSEW]|North|South|East|West)\.?)?\s(?:\p{Lu}[\p{L}\p{N}’'.-]*\s|\d+(?:st|nd|rd|th)\s){1,4}?(?:St(?:reet)?|Ave(?:nue)?|R(?:oa)?d|B(?:oulevard|lvd)|Dr(?:ive)?|L(?:ane|n)|P(?:laza|kwy|arkway|l)|Way|Court|Ct|Square|Quay|Place|Terrace|Highway|Hwy|Circle|Row|Pier|Wharf|Close|Crescent)\b\.?(?:\s(?:NW|NE|SW|SE|N|S|E|W)\b)?(?:,?\s(?:Suite|Ste|Floor|Unit|Room|Apt)\.?\s[\p{L}\p{N}-]{1,6})?(?:,\s\p{Lu}[\p{L}.’'-]{1,20}(?:\s\p{Lu}[\p{L}.’'-]{1,20}){0,2}(?:,?\s[A-Z]{2})?,?\s(?:\d{5}(?:-\d{4})?|[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}|[A-Z]\d[A-Z]\s?\d[A-Z]\d)\b)?`,
        String.raw`\bP\.?\s?O\.?\sBox\s\d{1,6}(?:,\s\p{Lu}[\p{L}.’'-]{1,20}(?:\s\p{Lu}[\p{L}.’'-]{1,20}){0,2}(?:,?\s[A-Z]{2})?,?\s\d{5}(?:-\d{4})?)?\b`,
        String.raw`\b\p{Lu}[\p{L}-]{1,24}(?:stra(?:ß|ss)e|str\.|allee|platz|weg|gasse|gata[n]?|vägen|gade|vej|laan|straat|plein|katu)\s\d{1,4}[a-z]?(?:,\s(?:[A-Z]{1,2}-)?\d{4,5}\s\p{Lu}[\p{L}-]+)?`,
        String.raw`\b\d{1,4}(?:\s(?:bis|ter))?,?\s(?:rue|avenue|boulevard|place|quai|allée|chemin)\s(?:(?:de|du|des|la|le|les|l['’]|d['’])\s?){0,2}\p{Lu}[\p{L}’'-]{1,24}(?:[\s-]\p{Lu}[\p{L}’'-]{1,24}){0,2}(?:,\s\d{5}\s\p{Lu}[\p{L}-]+)?`,
      ].join('|'),
      'gu',
    ),
    /\d/u,
  ],
  [
    'email',
    /(?<![\p{L}\p{N}._%+-]|\p{L}['’])[\p{L}\p{N}._%+-]{1,64}(?:['’]\p{L}[\p{L}\p{N}._%+-]{0,40})?@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]+)+/gu,
    /@/u,
  ],
  [
    'url',
    /\bhttps?:\/\/[^\s<>()]+[^\s<>().,;:!?'"”’]|\b(?:www\.)[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:\/[^\s<>().,;]*)?|\b(?:[\p{L}\p{N}-]+\.){1,3}(?:com|org|net|io|ai|gov|edu|co\.uk|eu|info|de|fr|nl|se|dk|fi|ie|ca|ch|es|pl|uk|app|dev|health|museum|travel|shop|news|example)\b(?:\/[^\s<>().,;]*)?/giu,
    /\.[a-z]|:\/\//,
  ],
  [
    'phone',
    /(?=[\d+(])(?:\+\d{1,3}[\s.-]?\(0\)\s?\d{1,4}(?:[\s.-]\d{2,4}){1,4}\b|\+\d{1,3}(?:[\s.-]\d{1,4}){4,6}\b|(?<![\d-])(?:\+\d{1,3}[\s.-]?|\b1[\s.-])?(?:\(\d{2,4}\)\s?|\b\d{2,4}[\s.-])(?:\d{2,4}[\s.-])?\d{3,4}(?:[\s.-]?\d{3,4})\b(?:\s?(?:x|ext\.?)\s?\d+)?|(?<![\d.,-])0\d{4}[\s-](?:\d{6}|\d{3}[\s-]\d{3})\b|\+\d{7,15}\b|(?<=\p{L})\d{3}\.\d{3}\.\d{4}\b|\b8\d\d-[A-Z]{3}-[A-Z]{4,7}\b|(?<![\d.,/-])1[2-9]\d{9}(?![\d.,/-])|\b1-8\d\d-[A-Z0-9-]{7,9}\b)/gu,
    /\d\d|-[a-z]/,
  ],
  [
    'ticker',
    new RegExp(
      [
        String.raw`\b(?:${EXCHANGES})(?:[ -](?:American|Arca|Capital Markets?|Global(?: Select)?(?: Market)?|Stock Exchange|Markets?|Pink|Venture|Growth|First North|Stockholm|Helsinki|Copenhagen|Iceland|Oslo|Paris|Amsterdam|Brussels|Lisbon|Dublin|Milan|London|Frankfurt)){0,2}(?: ?CA| Canada)?\s?[:：]\s?[“"‘']?\$?[A-Z\d][A-Z\d.-]{0,9}\b`,
        String.raw`\b(?:[Tt]icker|[Ss]tock [Ss]ymbol|[Tt]rading [Ss]ymbol|[Ss]ymbols?)(?: [Ss]ymbol)?(?:\s(?:is|of|was))?[:,]?\s[“"‘']?\$?[A-Z][A-Z\d.-]{1,9}\b`,
      ].join('|'),
      'gu',
    ),
    /[:：]\s?[“"‘']?\$?[a-z\d]|symbol|ticker/,
  ],
  [
    'percent',
    new RegExp(
      [
        String.raw`(?:${NUMBER})(?:\s?[-–]\s?(?:${NUMBER}))?[\s-]?(?:%|percent(?:age[- ]points?)?|per[- ]cent|pct\b|basis[- ]points|bps\b|pp\b)`,
        String.raw`\b(?:${WORD_NUMBER}) (?:percent(?:age points?)?|per cent|basis points)\b`,
        String.raw`\b(?:an?|one|two|three|four|five|seven|nine)[- ](?:thirds?|quarters?|fifths?|sixths?|eighths?|tenths?|halves) of(?! (?:an? |the )?(?:year|century|${YEAR}|losses|growth)\b)`,
        String.raw`\btwo[- ]thirds\b|\b(?<!(?:first|second|other|latter|this) )half of (?!(?:an? |the )?(?:year|century|${YEAR})\b)`,
        String.raw`\bby (?:(?:about|around|nearly|almost|roughly|over|more than|at least|up to) )?(?:an?|one)[- ](?:half|third|quarter|fifth|tenth)\b|\bby half\b`,
        String.raw`\b(?:${SMALL}|\d{1,2}) (?:in|out of)(?: every)? (?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|10|20|100|a hundred|a thousand)\b(?! (?:${UNIT_OF_TIME}|${MONTH})\b)(?!,\d)`,
        // "A quarter" alone may be a time; "almost a quarter of an hour" is one.
        String.raw`(?<=\b(?:about|around|nearly|almost|roughly|over|more than|less than|fewer than|under|at least|up to|well over|just (?:over|under)) )(?:an?|one) (?:third|quarter|fifth|tenth)(?! (?:of (?:an? |the )?(?:year|century|hour|mile|${YEAR})|(?:and|century|hour|mile|time|party|place|floor|hand|year|day|season|round|term|stage|phase)\b))(?!,? (?:1[5-9]|20)\d\d)\b`,
        String.raw`\b(?:halved|doubled|tripled|trebled|quadrupled)\b`,
      ].join('|'),
      'giu',
    ),
    /%|per[\s-]?cent|pct|bps|\bpp\b|basis|(?:third|quarter|fifth|sixth|eighth|tenth|hal[fv]e?)s?\b|(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|teen|ty) (?:in|out of) |(?:halv|doubl|trebl|tripl|quadrupl)ed/,
  ],
  [
    'money',
    new RegExp(
      [
        String.raw`${CURRENCY_SIGN}\s?(?:\((?:${NUMBER})\)(?:${SCALE})?|(?:${AMOUNT})(?:\s?[-–]\s?${CURRENCY_SIGN}?(?:${AMOUNT}))?)`,
        String.raw`\b(?:${CURRENCY_CODE}|Rs\.?|SR|QR|RM|Dhs?\.?|KSh|Rp\.?|(?:kr|SFr|Fr)\.?(?=\s))\s?(?:${AMOUNT})`,
        String.raw`\b(?:${NUMBER}|${WORD_NUMBER})(?:${SCALE})?(?:[\s-](?:${CURRENCY_WORD})\b|\s?€)|(?<![\d.,])\d{1,3}(?:\.\d{1,2})?(?:p\b|¢)`,
        String.raw`\b(?:(?:low|mid|high)[- ])?(?:four|five|six|seven|eight|nine|ten)-figure(?: (?:sum|amount|fee|deal|price|salary|payout|donation|settlement))?\b`,
        String.raw`\b[Mm]ulti-?(?:million|billion|thousand)[- ](?:${CURRENCY_WORD})\b|\b[Tt]ens of (?:thousands|millions|billions) of (?:${CURRENCY_WORD})\b`,
      ].join('|'),
      'gu',
    ),
    new RegExp(
      String.raw`[$€£¥₹₩¢]|\dp\b|\b(?:rs|kr|sfr|fr)\b|\b(?:sr|qr|rm|dhs?|ksh|rp)\.?\s?\d|-figure|dollar|euro|pound|yuan|renminbi|yen\b|rupee|\bwon\b|franc|kron|crown|korun|zlot|forint|lira|naira|shilling|peso|reais|rand\b|dirham|riyal|baht|rupiah|ringgit|pence|cent|øre|öre|rappen|céntimo|grosz|kope[cy]k|paise|fils\b|crore|lakh|multi-?(?:m|b|th)illion|\b${CURRENCY_CODE.toLowerCase()}\b`,
    ),
  ],
  [
    'date',
    new RegExp(
      [
        String.raw`\b(?:(?:early|mid|late)[- ])?${MONTH}\s\d{1,2}(?:st|nd|rd|th)?(?:\s?[-–—]\s?(?:${MONTH}\s)?\d{1,2}(?:st|nd|rd|th)?)?(?:,?\s${YEAR})?\b`,
        String.raw`\b\d{1,2}(?:st|nd|rd|th)?(?:\s?[-–]\s?\d{1,2})?\s(?:of\s)?${MONTH}(?:,?\s${YEAR})?\b`,
        String.raw`\b(?:(?:early|mid|late|end of|since)[- ])?${MONTH},?\s(?:${YEAR}\b|['’]\d\d\b)`,
        String.raw`\b(?:the )?(?:end|start|beginning|middle|first day|last day|first week|last week) of ${MONTH}(?!\.? \d)(?=\W|$)`,
        String.raw`\b(?:[Ee]arly|[Mm]id|[Ll]ate)[- ]${MONTH}(?!\.? \d)(?=\W|$)`,
        String.raw`\b(?:(?:early|mid|late)[- ])?(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth)[- ](?:quarter|half)(?: of)?(?: (?:fiscal |the year )?(?:${YEAR})?)?\b`,
        String.raw`\b[QH][1-4](?:\s(?:FY\s?)?(?:20)?\d\d)?\b|\b(?:FY|fiscal(?: year)?)\s?(?:20)?\d\d\b`,
        String.raw`\b(?:the )?(?:[Cc]oming|[Nn]ext|[Ff]ollowing) (?:(?:few|several|couple of) )?(?:days|weeks|months|quarters|years)\b`,
        String.raw`\b(?:(?:[Ee]arly|[Mm]id|[Ll]ate)[- ])?(?:the )?(?:[Ll]ast|[Nn]ext|[Tt]his|[Pp]revious|[Cc]oming|[Ff]ollowing|[Pp]ast) (?:${PERIOD}|${MONTH}|${WEEKDAY})\b`,
        String.raw`\b(?:(?:early|mid|late)[- ](?:in )?)?${SEASON}(?: of)? ${YEAR}\b`,
        String.raw`\b(?:[Ii]n|since|[Dd]uring|by|until|for|from|through|of|[Oo]n|before|after|at|around|over) (?:${HOLIDAY})\b(?! \p{L}{4,})|(?<=\bcelebrat(?:e|es|ed|ing) )(?:${HOLIDAY})`,
        String.raw`\b(?:[Ii]n|[Ss]ince|[Dd]uring|[Bb]y|[Uu]ntil|[Ff]or|[Ff]rom|[Tt]hrough|[Tt]hroughout|[Oo]f|[Oo]n|[Bb]efore|[Aa]fter|[Aa]round|[Bb]etween) (?:${SEASON}|${MONTH})\b(?!\.? (?:\d|['’]\d))`,
        String.raw`\b(?:${WEEKDAY})\b`,
        String.raw`\b(?:[Tt]oday|[Yy]esterday|[Tt]omorrow|[Tt]onight|[Rr]ecently|[Ii]mmediately|earlier this (?:year|month|week)|later this (?:year|month|week)|year[- ]end|(?:the )?(?:end|start|beginning|middle) of (?:the|this|next|last) (?:year|month|quarter|week|decade|season))\b`,
        String.raw`\b[Ii]n (?:about )?(?:${WORD_NUMBER}|\d+|an?) ${UNIT_OF_TIME}['’]s? time\b`,
        String.raw`\b(?:${WORD_NUMBER}|\d+) ${UNIT_OF_TIME} (?:ago|later|from now|earlier)\b`,
        String.raw`\b(?:early|mid|late)?-?(?:the )?(?:early |mid-|late )?(?:1\d|20)\d0s\b|\b(?:\d{1,2}(?:st|nd|rd|th)|(?:${WORD_NUMBER})th)[ -]centur(?:y|ies)\b`,
        String.raw`\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}\/\d{1,2}\/(?:20)?\d\d\b|\b\d{1,2}\.\d{1,2}\.(?:19|20)\d\d\b`,
        String.raw`\b${SHORT_DAY}(?:\s?(?:[-–,/&]|and|to)\s?${SHORT_DAY})+\b`,
        String.raw`(?<=\b(?:at|from|until|till|by|before|after|between|from \d{1,2}\.\d\d (?:to|until|till|and)) )(?:[01]?\d|2[0-4])\.[0-5][05](?=[,;)]|\.(?:\s|$)|$| (?:and|to|until|till|on|in|each|every|daily|for|from|with)\b)`,
        String.raw`\b\d{1,2}(?:[:.]\d\d)?\s?(?:a\.?m\.?|p\.?m\.?|AM|PM|noon|midnight)(?=\W|$)|\b\d{1,2}:\d\d\b(?!:)|\b(?:at|until|from|before|after|by) (?:noon|midnight|dawn|dusk|sunrise|sunset)\b`,
        OLD_YEAR,
        String.raw`\b(?!${YEAR_LIKE_COUNT})(?:(?:early|mid|late)[- ])?(?<![$€£,.\d])${YEAR}(?![\d,.]\d|%|\+\s\p{Ll}|[- ](?:${UNIT_OF_MEASURE}|${UNIT_OF_TIME})\b)\b`,
      ].join('|'),
      'gu',
    ),
    /\d|\b(?:mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun)\b|\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b|day|to(?:morrow|night)|recently|immediately|\b(?:last|next|this|previous|coming|following|past|first|second|third|fourth)[ -]|year|month|week|decade|ago\b|later|earlier|from now|centur|noon|midnight|dawn|dusk|sun(?:rise|set)|spring|summer|autumn|fall|winter|easter|christmas|thanksgiving|new year|halloween|ramadan|diwali|hanukkah/,
  ],
  [
    'duration',
    new RegExp(
      [
        String.raw`\b\d{1,2}:\d\d:\d\d\b|\b\d{1,3}\s?h(?:rs?|ours?)?\s\d{1,2}\s?min(?:utes|s)?\b`,
        String.raw`\b(?:(?:${NUMBER})|${SMALL}|an?)[\s-](?:${UNIT_OF_TIME}) and a half\b|\b(?:${SMALL}|\d{1,3})[- ]and[- ]a[- ]half[- ](?:${UNIT_OF_TIME})\b`,
        String.raw`\b(?:(?:${NUMBER})|${WORD_NUMBER}|several|a few)(?:\s(?:to|or)\s(?:(?:${NUMBER})|${SMALL})|\s?[-–]\s?(?:${NUMBER})|\s\(\d{1,4}\)|\+)?[\s-](?:(?:full|consecutive|short|business|working|trading|calendar|additional|more|straight|busy|long|hard|\p{Ll}{2,12}(?:ful|ive|ous|ing))\s)?(?!(?:night|summer|winter|season|term) \p{Ll}+s\b)${UNIT_OF_TIME}(?:[- ]?long)?(?:(?:,| and|, and)? (?:\d{1,3}|${SMALL}) (?:months?|weeks?|days?|hours?|minutes?|seconds?))?\b`,
        String.raw`(?<=\b(?:takes?|took|lasts?|lasted|requires?|needs?|over|for|within|in) )(?:(?:${SMALL}) (?:evenings?|afternoons?|mornings?|weekends?)|an? (?:evening|afternoon|morning|weekend))\b(?! (?:of|in|on) \d)`,
        String.raw`\b(?=[ah])${RATED}(?:a|an|half an?|an?other) (?:second(?! \p{L})|minute|hour|day|week|fortnight|month|year|decade|century)\b|\bdecades\b|\bgenerations\b|\b(?:seconds|minutes|hours|days|weeks|months|years) (?:or|to|and) (?:minutes|hours|days|weeks|months|years|decades)\b|\b(?:year|month|week|day)-long\b|(?<=\bin |\bwithin )(?:seconds|minutes|hours|days)\b`,
        // As long as somebody lives.
        String.raw`\blife (?:in prison|behind bars|imprisonment)\b|\b(?:imprisonment|imprisoned|jailed) for life\b`,
      ].join('|'),
      'giu',
    ),
    /second|minute|hour|day|week|fortnight|month|quarter|year|decade|centur|millenni|night|evening|afternoon|morning|summer|winter|season|semester|term|generation|life (?:in prison|behind|imprisonment)|for life|\d:\d\d:|\dh|\d h/,
  ],
  [
    'measure',
    new RegExp(
      String.raw`(?:${AMOUNT})(?:\s?[-–]\s?(?:${NUMBER}))?[\s-]?${UNIT_OF_MEASURE}(?![\p{L}])(?: (?:per|an?) (?:second|minute|hour|day|week|month|year|tonne|ton)\b)?|\b(?:${NUMBER})\s[mt]\b(?= (?:at|of|@|long|wide|deep|high|tall|thick|across|in (?:length|width|height|depth|diameter)|each|from|below|above|down|to|grading|and)\b|[,.;)])|\b(?:${WORD_NUMBER})[\s-](?:(?:kilo)?met(?:er|re)s?|miles?|feet|inch(?:es)?|acres?|hectares?|tonnes?|tons?|kilos?|kilograms?|lit(?:er|re)s?|gallons?|barrels?|ounces?|megawatts?|gigawatts?|degrees)(?![\p{L}])`,
      'gu',
    ),
    /\d|hundred|thousand|million|billion|dozen|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|teen|ty)[\s-]/u,
  ],
  [
    'count',
    new RegExp(
      String.raw`(?<![\p{L}\p{N}$€£.,/-])(?:${AMOUNT})(?:\+|[x×]\b)?(?!(?:st|nd|rd|th|(?<=\b[2-6])G(?! of))\b)(?![\d/:])|\b(?:${WORD_NUMBER})(?<!\bhalf)(?!\p{L})|\bhalf(?= (?:the|its|their|a|all)\b)`,
      'giu',
    ),
    /\d|hundred|thousand|million|billion|trillion|dozen|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twel|thirt|fift|half|both|none|zero|twice|double|triple|couple|pair|several|few|tens|scores?|handful|trio)|(?:eigh|nine|four|six|seven)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty/,
  ],
]
