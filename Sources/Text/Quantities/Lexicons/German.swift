extension NumberLexicon {
  static let german = NumberLexicon(
    tag: "de", decimal: ",", groups: Array(". '".utf8), compounds: true,
    table: """
      article: eine|einer|einem|einen|ein
      series number 0: null|eins/ein/eine|zwei/zwo|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|\
      dreizehn|vierzehn|fünfzehn|sechzehn|siebzehn|achtzehn|neunzehn|zwanzig
      number 30: dreißig
      number 40: vierzig
      number 50: fünfzig
      number 60: sechzig
      number 70: siebzig
      number 80: achtzig
      number 90: neunzig
      bare-scale 100: hundert
      bare-scale 1e3: tausend
      scale 12: dutzend
      scale 1e6: million|millionen|mio.|mio
      scale 1e9: milliarde|milliarden|mrd.|mrd
      scale 1e12: billion|billionen|bio.
      and-after-tens: und
      plus-half: einhalb
      and: und
      between: zwischen
      to: bis|bis zu|bis zum|oder
      several 10 99: dutzende
      several 100 999: hunderte|hunderten
      several 1e3 9999: tausende|tausenden
      several 1e5 999999: hunderttausende
      several 1e6 9999999: millionen von
      several-prefix: mehrere
      series ordinal 1: erste/ersten/erster/erstes/erstem|zweite/zweiten/zweiter/zweites|\
      dritte/dritten/dritter/drittes|vierte/vierten/vierter|fünfte/fünften/fünfter|sechste/sechsten|\
      siebte/siebten|achte/achten|neunte/neunten|zehnte/zehnten|elfte/elften|zwölfte/zwölften
      ordinal-ending: te|ten|ter|tes|ste|sten|ster|stes
      day-suffix: .
      denominator 3: drittel
      denominator 4: viertel
      denominator 5: fünftel
      denominator 6: sechstel
      denominator 8: achtel
      denominator 10: zehntel
      fraction 0.5: hälfte|halbe|halben
      multiple 2: verdoppelt|doppelt|doppelte|verdoppelte|verdoppelung|zweimal|doppelten|verdopplung
      multiple 3: verdreifacht|dreifach|dreifache|dreifachen|dreimal|verdreifachte
      multiple 4: vervierfacht|vierfache|vierfach|vierfachen
      multiple 5: verfünffacht|fünffache|fünffachen
      multiple 10: verzehnfacht|zehnfache|zehnfachen
      times: mal|fach|fache|-mal
      comparative: mehr|größer|höher|länger|schneller|schwerer
      factor: den faktor|faktor
      out-of: von|von je
      versus: zu
      below-zero: unter null|unter dem gefrierpunkt
      discount: rabatt|nachlass|preisnachlass
      number 1.5: anderthalb|eineinhalb
      number 250000: viertelmillion
      past-hour -30: halb
      past-hour 15: viertel nach
      past-hour -15: viertel vor
      basis-point: basispunkte|basispunkten
      approximate about: etwa|rund|ungefähr|circa|ca.|an die|gut
      approximate over: über|überstieg|überstiegen|mehr als|mindestens|wenigstens|gut und gern|etwas mehr als|nicht weniger als
      approximate under: fast|knapp|nahezu|beinahe|unter|weniger als|höchstens|bis zu|annähernd
      approximate-after over: oder mehr|und mehr
      minus: minus
      percent: prozent
      percentage-point: prozentpunkte|prozentpunkten|prozentpunkt
      series month 1: januar/jan.|februar/feb.|märz|april/apr.|mai|juni|juli|august/aug.|\
      september/sept./sep.|oktober/okt.|november/nov.|dezember/dez.
      clock: uhr
      decade: er jahre|er-jahre|er jahren|er-jahren|ern
      decade-word 1920: zwanziger jahre|zwanziger jahren|zwanzigerjahre|zwanzigerjahren
      decade-word 1930: dreißiger jahre|dreißiger jahren|dreißigerjahre|dreißigerjahren
      decade-word 1940: vierziger jahre|vierziger jahren|vierzigerjahre|vierzigerjahren
      decade-word 1950: fünfziger jahre|fünfziger jahren|fünfzigerjahre|fünfzigerjahren
      decade-word 1960: sechziger jahre|sechziger jahren|sechzigerjahre|sechzigerjahren
      decade-word 1970: siebziger jahre|siebziger jahren|siebzigerjahre|siebzigerjahren
      decade-word 1980: achtziger jahre|achtziger jahren|achtzigerjahre|achtzigerjahren
      decade-word 1990: neunziger jahre|neunziger jahren|neunzigerjahre|neunzigerjahren
      century: jahrhundert|jahrhunderts|jh.
      period 1 quarter: ersten quartal|erste quartal|erstes quartal
      period 2 quarter: zweiten quartal|zweite quartal
      period 3 quarter: dritten quartal|dritte quartal
      period 4 quarter: vierten quartal|vierte quartal
      period 1 half: erste halbjahr|ersten halbjahr|erste hälfte des jahres
      period 2 half: zweite halbjahr|zweiten halbjahr
      number-mark: nummer|artikel|kapitel|abschnitt|§|seite
      unit mm: millimeter
      unit cm: zentimeter
      unit m: meter|metern
      unit km: kilometer|kilometern
      unit mile: meilen
      unit m2: quadratmeter|quadratmetern
      unit km2: quadratkilometer|quadratkilometern
      unit hectare: hektar
      unit m3: kubikmeter|kubikmetern
      unit litre: liter|litern
      unit barrel: barrel
      unit g: gramm
      unit kg: kilogramm|kilo
      unit tonne: tonnen|tonne
      unit kW: kilowatt
      unit MW: megawatt
      unit GW: gigawatt
      unit kWh: kilowattstunden|kilowattstunde
      unit MWh: megawattstunden
      unit second: sekunden|sekunde
      unit minute: minuten|minute
      unit quarter-hour: viertelstunde|viertelstunden
      unit hour: stunden|stunde
      unit GWh: gigawattstunden
      unit TWh: terawattstunden
      unit W: watt
      unit TW: terawatt
      unit ml: milliliter
      unit m/s: meter pro sekunde
      unit day: tage|tagen|tag|tägige|tägigen|tägiger
      unit week: wochen|woche
      unit month: monate|monaten|monat
      unit year: jahre|jahren|jahr
      age: im alter von
      unit decade: jahrzehnte|jahrzehnten|jahrzehnt
      unit century: jahrhunderte|jahrhunderten
      unit km/h: stundenkilometer|kilometer pro stunde
      unit celsius: grad celsius|grad
      currency EUR: euro|euros
      currency USD: us-dollar|dollar
      currency GBP: pfund
      currency CNY: yuan|renminbi
      currency JPY: yen
      currency KZT: tenge
      currency RUB: rubel
      currency CHF: franken|schweizer franken
      currency-part cent 0.01: cent
      currency TRY: lira
      currency UAH: hrywnja
      currency INR: rupien
      stop: ein paar|null und nichtig|vierte gewalt|dritte welt|zum ersten mal
      """)
}
