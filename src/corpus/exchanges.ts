/** Names of stock exchanges as they stand before a ticker symbol ("Nasdaq: ACME", "TSX-V: ACM"), as alternatives of an expression. */
export const EXCHANGES =
  'NYSE|NASDAQ|Nasdaq(?:GS|GM|CM)?|AMEX|OTC(?:QB|QX|MKTS|\\sMarkets?|\\sPink)?|TSX(?:[-\\s]?V)?|CSE|NEO|Cboe|CBOE|LSE|LON|AIM|ASX|NZX|JSE|BSE|NSE|SGX|SEHK|HKEX|SSE|SZSE|TSE|JPX|KRX|SIX|FSE|FRA|FWB|XETRA|Xetra|Euronext|OSE|OMX|MOEX|BMV|B3|NDX'
