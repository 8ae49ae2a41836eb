/// Signs and symbols that texts of every language use beside digits.
enum NumberSymbols {
  static let table = """
    percent: %|percent
    approximate about: ~|≈|±
    approximate over: >|≥
    approximate under: <|≤
    approximate-inside over: +
    to: -|–|—|——|~
    minus: -
    versus: :
    basis-point: bp|bps
    number-mark: №|no.|nr.|nº|n°|#
    unit mm: mm
    unit cm: cm
    unit m: m
    unit km: km
    unit m2: m²|m2|sq m
    unit km2: km²|km2|sq km
    unit hectare: ha
    unit m3: m³|m3
    unit km3: km³|km3
    unit ml: ml
    unit mcm: mcm
    unit bcm: bcm
    unit tcm: tcm
    unit bcf: bcf
    unit tcf: tcf
    unit kt: kt
    unit Mt: mt|mtpa|mtoe
    unit Gt: gt
    unit teu: teu
    unit g: g
    unit kg: kg
    unit tonne: t
    unit W: w
    unit kW: kw
    unit MW: mw|mwp
    unit GW: gw|gwp
    unit TW: tw
    unit MMBtu: mmbtu
    unit m/s: m/s
    unit kWh: kwh
    unit MWh: mwh
    unit GWh: gwh
    unit TWh: twh
    unit km/h: km/h|kph
    unit mph: mph
    unit MB: mb
    unit GB: gb
    unit TB: tb
    unit Hz: hz
    unit MHz: mhz
    unit GHz: ghz
    unit celsius: °c|℃|° c|°
    unit fahrenheit: °f|℉
    currency USD: $|us$|usd|us $
    currency EUR: €|eur
    currency GBP: £|gbp
    currency CNY: ¥|cny|rmb|cn¥
    currency JPY: jpy|jp¥
    currency HKD: hk$|hkd
    currency AUD: a$|au$|aud
    currency CAD: c$|cad
    currency KZT: ₸|kzt
    currency RUB: ₽|rub
    currency UZS: uzs
    currency KGS: kgs
    currency INR: ₹|inr
    currency TRY: ₺
    currency KRW: ₩
    currency UAH: ₴
    currency CHF: chf
    period 1 quarter: q1
    period 2 quarter: q2
    period 3 quarter: q3
    period 4 quarter: q4
    period 1 half: h1|1h
    period 2 half: h2|2h
    """
}
