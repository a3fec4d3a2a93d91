/** Whether a text names a sum of money, or the currency of the figures beside it: "€9", "85 kr", "£ million". */
export function namesCurrency(text: string): boolean {
  return CURRENCY.test(text)
}

const CURRENCY =
  /[$€£¥₹₩]|(?<![\p{L}])(?:USD|EUR|GBP|CHF|RMB|CAD|AUD|CNY|JPY|INR|HKD|SGD|AED|SEK|NOK|DKK|ISK|NZD|ZAR|BRL|MXN|PLN|CZK|HUF|kr|zł|Kč|dollars?|euros?|pounds?|pence|cents?|yuan|yen|rupees?|kron(?:a|or|er|ur)|crowns?|francs?|zloty)(?![\p{L}])/iu
