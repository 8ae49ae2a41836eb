extension NumberLexicon {
  static let english = NumberLexicon(
    tag: "en",
    table: """
      series number 0: zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|\
      fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty
      number 30: thirty
      number 40: forty
      number 50: fifty
      number 60: sixty
      number 70: seventy
      number 80: eighty
      number 90: ninety
      number 60: three score|threescore
      number 80: four score|fourscore
      several 20 99: scores of
      number 6: half a dozen|half-dozen
      scale 12: dozen
      scale 100: hundred
      scale 1e3: thousand
      scale 1e6: million|millions|mn|mln
      scale 1e9: billion|billions|bn|bln
      scale 1e12: trillion|trillions|trn|tn
      money-scale 1e3: k
      money-scale 1e6: m
      money-scale 1e9: b
      article: a|an
      and-after-scale: and
      plus-half: and a half|and-a-half
      and: and
      between: between
      to: to|through|until|or
      several 10 99: dozens of|tens of
      several 100 999: hundreds of|hundreds
      several 1e3 9999: thousands of
      several 1e4 99999: tens of thousands of|tens of thousands
      several 1e5 999999: hundreds of thousands of|hundreds of thousands
      several 1e6 9999999: millions of
      several 1e7 99999999: tens of millions of
      several 1e8 999999999: hundreds of millions of
      several 1e9 9999999999: billions of
      several-prefix: several
      series ordinal 1: first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|\
      twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth
      ordinal 30: thirtieth
      ordinal 40: fortieth
      ordinal 50: fiftieth
      ordinal 60: sixtieth
      ordinal 70: seventieth
      ordinal 80: eightieth
      ordinal 90: ninetieth
      ordinal 100: hundredth
      ordinal-suffix: st|nd|rd|th
      denominator 2: half|halves
      denominator 3: third|thirds
      denominator 4: quarter|quarters|fourths
      denominator 5: fifth|fifths
      denominator 6: sixth|sixths
      denominator 7: seventh|sevenths
      denominator 8: eighth|eighths
      denominator 9: ninth|ninths
      denominator 10: tenth|tenths
      denominator 100: hundredth|hundredths
      fraction 0.5: half|half of|halves|halved|halving
      multiple 2: double|doubled|doubles|doubling|twice|twofold
      multiple 3: triple|tripled|triples|tripling|thrice|threefold|trebled
      multiple 4: quadruple|quadrupled|fourfold
      multiple 5: fivefold|quintupled
      multiple 6: sixfold
      multiple 7: sevenfold
      multiple 8: eightfold
      multiple 10: tenfold
      times: times|fold|x
      comparative: more|larger|bigger|higher|greater|faster|longer|heavier|wider|stronger|richer|older
      factor: a factor of|factor of
      of-one: of a|of an
      out-of: in|out of|in every|out of every|of every
      versus: -to-
      below-zero: below zero|below freezing
      discount: off|discount|price cut
      past-hour 30: half past
      past-hour 15: quarter past|a quarter past
      past-hour -15: a quarter to
      approximate about: about|around|some|roughly|approximately|circa|ca.|an estimated|\
      in the region of|somewhere around|on the order of|more or less
      approximate over: over|more than|above|at least|exceeding|upwards of|greater than|just over|\
      in excess of|well over|a little over|slightly more than|no fewer than|no less than|not less than|\
      not fewer than|a minimum of|topped|topping|exceeded|exceeds|exceed|surpassed|surpassing|passed|passing|crossed|broke through
      approximate under: nearly|almost|under|less than|fewer than|below|up to|at most|close to|just under|\
      no more than|not more than|as many as|as much as|a maximum of|slightly less than|just short of|\
      a little under|approaching
      approximate-inside over: -odd|-plus|odd
      approximate-after about: or so|or thereabouts
      approximate-after over: or more|and above|or above|or higher
      minus: minus|negative
      percent: per cent|percent|pct
      basis-point: basis points|basis point
      percentage-point: percentage points|percentage point|percentage-point|pp
      series month 1: january/jan./jan|february/feb./feb|march/mar.|april/apr./apr|may|june/jun.|july/jul.|\
      august/aug./aug|september/sept./sept/sep.|october/oct./oct|november/nov./nov|december/dec./dec
      date-link: of|,
      meridiem 0: a.m.|am|a.m
      meridiem 720: p.m.|pm|p.m
      clock: o'clock|hrs|hours gmt
      decade: s
      decade-word 1920: twenties
      decade-word 1930: thirties
      decade-word 1940: forties
      decade-word 1950: fifties
      decade-word 1960: sixties
      decade-word 1970: seventies
      decade-word 1980: eighties
      decade-word 1990: nineties
      century: century|c.
      period 1 quarter: first quarter|first-quarter
      period 2 quarter: second quarter|second-quarter
      period 3 quarter: third quarter|third-quarter
      period 4 quarter: fourth quarter|fourth-quarter|last quarter of
      period 1 half: first half of|first half|first six months
      period 2 half: second half of|second half
      number-mark: number|nos.|article|chapter|section|part|figure|table|page|phase
      unit m: metre|metres|meter|meters
      unit km: kilometre|kilometres|kilometer|kilometers|kms
      unit cm: centimetre|centimetres|centimeter|centimeters
      unit mm: millimetre|millimetres|millimeter|millimeters
      unit mile: mile|miles
      unit foot: feet|foot|ft
      unit inch: inch|inches
      unit yard: yards|yard
      unit nautical-mile: nautical miles|nautical mile
      unit m2: square metres|square meters|square metre|square meter
      unit km2: square kilometres|square kilometers|square kilometre|square kilometer
      unit hectare: hectares|hectare
      unit mu: mu
      unit acre: acres|acre
      unit square-mile: square miles|square mile
      unit square-foot: square feet|sq ft
      unit m3: cubic metres|cubic meters|cubic metre|cubic meter
      unit cubic-foot: cubic feet|cubic foot
      unit ml: millilitres|milliliters|millilitre
      unit bushel: bushels|bushel
      unit teu: teus|twenty-foot equivalent units
      unit carat: carats|carat
      unit TW: terawatts|terawatt
      unit MMBtu: million british thermal units
      unit knot: knots
      unit m/s: metres per second|meters per second|metres a second
      unit km3: cubic kilometres|cubic kilometers
      unit litre: litres|liters|litre|liter
      unit barrel: barrels|barrel|bbl|bpd|b/d|barrels per day|barrels a day
      unit gallon: gallons|gallon
      unit g: grams|gram|grammes
      unit kg: kilograms|kilogram|kilos|kilo|kilogrammes
      unit tonne: tonnes|tonne|metric tons|metric ton|tons|ton
      unit pound: lb|lbs
      unit ounce: ounces|ounce|oz
      unit W: watts|watt
      unit kW: kilowatts|kilowatt
      unit kV: kilovolts|kilovolt
      unit MHz: megahertz
      unit kHz: kilohertz
      unit GHz: gigahertz
      unit MPa: megapascals
      unit kPa: kilopascals
      unit kcal: kilocalories|kcal
      unit MW: megawatts|megawatt
      unit GW: gigawatts|gigawatt
      unit kWh: kilowatt-hours|kilowatt hours|kilowatt-hour
      unit MWh: megawatt-hours|megawatt hours
      unit GWh: gigawatt-hours|gigawatt hours
      unit TWh: terawatt-hours|terawatt hours
      unit second: seconds|second|sec
      unit minute: minutes|minute|mins|min
      unit quarter-hour: quarters of an hour
      unit hour: hours|hour|hrs|hr
      unit day: days|day
      unit week: weeks|week
      unit month: months|month
      unit year: years|year|years old|year-old|yrs
      age: aged|at the age of|at age
      unit decade: decades|decade
      unit century: centuries
      unit tael: taels|tael
      unit km/h: kilometres per hour|kilometers per hour|kilometres an hour|kilometers an hour
      unit mph: miles per hour|miles an hour
      unit celsius: degrees celsius|degrees centigrade|degrees|celsius
      unit fahrenheit: degrees fahrenheit|fahrenheit
      currency USD: dollars|dollar|u.s. dollars|us dollars|american dollars
      currency EUR: euros|euro
      currency GBP: pounds|pounds sterling|british pounds
      currency CNY: yuan|renminbi|chinese yuan
      currency JPY: yen
      currency HKD: hong kong dollars
      currency-part CNY 0.1: jiao|mao
      currency-part CNY 0.01: fen
      currency-part cent 0.01: cents|cent
      currency-part GBP 0.01: pence|penny
      currency-part EUR 0.01: euro cents|eurocents
      currency-part USD 0.01: us cents|u.s. cents
      currency TRY: lira|turkish lira
      currency AUD: australian dollars
      currency CAD: canadian dollars
      currency AED: dirhams|uae dirhams
      currency SAR: riyals|saudi riyals
      currency TMT: manat|turkmen manat
      currency KZT: tenge
      currency RUB: roubles|rubles|rouble|ruble
      currency UZS: uzbek soum|soum
      currency KGS: kyrgyz som
      currency TJS: somoni
      currency INR: rupees
      currency KRW: won
      currency CHF: swiss francs|francs
      name 9: 9/11|nine-to-five
      predicate: is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|did|\
      said|lived|worked|came|went|remain|remained|stayed|left|died|voted
      stop: one another|at once|no one|no-one|one day|one of|one's|second-hand|on the one hand|\
      at first|first of all|first of|first lady|double-edged|half-hearted|first and foremost|\
      per second|second to none|one-sided|once and for all|number of|part of|better half|\
      third party|third-party|third parties|third world|first name|a no|no more|in part one|\
      section of|table of|a number|a part|first-class|firsthand|first-hand|double-decker|\
      second thoughts|seconds after|quarters of power|headquarters|close quarters|halfway|half-way
      """)
}
