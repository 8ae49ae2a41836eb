extension NumberLexicon {
  static let spanish = NumberLexicon(
    tag: "es", decimal: ",", groups: Array(". ".utf8),
    table: """
      article: un|una
      series number 2: dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|\
      dieciséis|diecisiete|dieciocho|diecinueve|veinte|veintiuno/veintiún/veintiuna|veintidós|\
      veintitrés|veinticuatro|veinticinco|veintiséis|veintisiete|veintiocho|veintinueve|treinta
      number 0: cero
      number 1: uno|un|una
      number 40: cuarenta
      number 50: cincuenta
      number 60: sesenta
      number 70: setenta
      number 80: ochenta
      number 90: noventa
      number 100: cien|ciento
      number 200: doscientos|doscientas
      number 300: trescientos|trescientas
      number 400: cuatrocientos|cuatrocientas
      number 500: quinientos|quinientas
      number 600: seiscientos|seiscientas
      number 700: setecientos|setecientas
      number 800: ochocientos|ochocientas
      number 900: novecientos|novecientas
      bare-scale 1e3: mil
      scale 12: docena|docenas
      scale 1e6: millón|millones|mill.
      scale 1e12: billón|billones
      and-after-tens: y
      plus-half: y medio|y media
      and: y
      between: entre
      to: a|al
      several 10 99: decenas de
      several 100 999: cientos de|centenares de
      several 1e3 9999: miles de
      several 1e6 9999999: millones de personas
      several-prefix: varios
      series ordinal 1: primero/primera/primer|segundo/segunda|tercero/tercera/tercer|cuarto/cuarta|quinto/quinta|\
      sexto/sexta|séptimo/séptima|octavo/octava|noveno/novena|décimo/décima
      ordinal-suffix: º|ª|.º|.ª
      denominator 3: tercio|tercios
      denominator 4: cuarto|cuartos
      denominator 5: quinto|quintos
      fraction 0.5: mitad|la mitad
      multiple 2: doble|duplicó|duplicado
      multiple 3: triple|triplicó
      times: veces
      comparative: más|mayor|superior
      factor: multiplicado por|multiplicaron por|multiplicarse por|multiplicados por|multiplicó por|multiplicada por
      of-one: de
      out-of: de cada
      below-zero: bajo cero
      discount: de descuento|de rebaja
      basis-point: puntos básicos
      approximate about: unos|unas|alrededor de|aproximadamente|cerca de
      approximate over: más de|al menos
      approximate under: casi|menos de|hasta
      minus: menos
      percent: por ciento
      percentage-point: puntos porcentuales|punto porcentual
      series month 1: enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre/setiembre|octubre|\
      noviembre|diciembre
      date-link: de|del|del año
      clock: h
      hour-prefix: a las|a la|hasta las|desde las
      decade-prefix: años|década de los
      century-prefix 1900: siglo xx
      century-prefix 2000: siglo xxi
      period 1 quarter: primer trimestre
      period 2 quarter: segundo trimestre
      period 3 quarter: tercer trimestre
      period 4 quarter: cuarto trimestre
      period 1 half: primer semestre
      period 2 half: segundo semestre
      number-mark: número|artículo|capítulo|página|núm.
      unit m: metros|metro
      unit km: kilómetros|kilómetro
      unit m2: metros cuadrados
      unit km2: kilómetros cuadrados
      unit hectare: hectáreas|hectárea
      unit m3: metros cúbicos
      unit litre: litros|litro
      unit mm: milímetros
      unit cm: centímetros|centímetro
      unit TWh: teravatios hora
      unit GWh: gigavatios hora
      unit barrel: barriles
      unit kg: kilogramos|kilos
      unit tonne: toneladas|tonelada
      unit MW: megavatios
      unit GW: gigavatios
      unit kWh: kilovatios hora
      unit minute: minutos|minuto
      unit hour: horas|hora
      unit day: días|día
      unit week: semanas|semana
      unit month: meses|mes
      unit year: años|año
      age: a la edad de|de edad de
      unit decade: décadas
      unit century: siglos
      unit celsius: grados|grados celsius
      currency EUR: euros|euro|de euros
      currency USD: dólares|dólar|de dólares
      currency GBP: libras|de libras
      currency CNY: yuanes|yuan|de yuanes
      currency JPY: yenes|de yenes
      currency KZT: tenges|de tenges
      currency CHF: francos suizos|de francos suizos
      currency-part cent 0.01: céntimos|centavos
      currency RUB: rublos|de rublos
      stop: una vez|uno de|una de|segundo plano
      """)
}
