extension NumberLexicon {
  static let french = NumberLexicon(
    tag: "fr", decimal: ",", groups: Array(" .".utf8),
    table: """
      article: un|une
      series number 2: deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|\
      seize|dix-sept|dix-huit|dix-neuf|vingt
      number 0: zéro
      number 1: un|une
      number 30: trente
      number 40: quarante
      number 50: cinquante
      number 60: soixante
      number 70: septante
      number 80: quatre-vingts|quatre-vingt|huitante
      number 90: nonante
      bare-scale 100: cent|cents
      bare-scale 1e3: mille
      scale 12: douzaine
      scale 1e6: million|millions
      scale 1e9: milliard|milliards|mds
      scale 1e12: billion|billions
      and-after-tens: et
      plus-half: et demi|et demie
      and: et
      between: entre
      to: à|au|ou
      several 10 99: dizaines de|des dizaines de
      several 100 999: centaines de|des centaines de
      several 1e3 9999: milliers de|des milliers de
      several-prefix: plusieurs
      series ordinal 1: premier/première|deuxième/second/seconde|troisième|quatrième|cinquième|sixième|\
      septième|huitième|neuvième|dixième|onzième|douzième|treizième|quatorzième|quinzième|\
      seizième|dix-septième|dix-huitième|dix-neuvième|vingtième
      ordinal-suffix: er|re|e|ème|ere
      denominator 3: tiers
      denominator 4: quart|quarts
      denominator 5: cinquième|cinquièmes
      denominator 10: dixième|dixièmes
      fraction 0.5: moitié|la moitié
      multiple 2: doublé|double|deux fois
      multiple 3: triplé|triple|trois fois
      times: fois
      comparative: plus
      factor: multiplié par|multipliée par|multipliés par|multipliées par|un facteur
      of-one: de|d'un|d'une|d'
      out-of: sur
      below-zero: au-dessous de zéro|sous zéro
      discount: de réduction|de remise|de rabais
      basis-point: points de base
      approximate about: environ|quelque|à peu près|autour de
      approximate over: plus de|au moins
      approximate under: près de|presque|moins de|jusqu'à|pas plus de|au plus
      minus: moins
      percent: pour cent
      percentage-point: points de pourcentage|point de pourcentage
      series month 1: janvier/janv.|février/févr.|mars|avril|mai|juin|juillet/juil.|août|septembre/sept.|\
      octobre/oct.|novembre/nov.|décembre/déc.
      clock: h|h.
      hour-prefix: à|vers|dès|avant|après
      decade-prefix: années
      century: siècle|e siècle
      period 1 quarter: premier trimestre
      period 2 quarter: deuxième trimestre
      period 3 quarter: troisième trimestre
      period 4 quarter: quatrième trimestre
      period 1 half: premier semestre
      period 2 half: second semestre|deuxième semestre
      number-mark: numéro|article|chapitre|page
      unit m: mètres|mètre
      unit km: kilomètres|kilomètre
      unit m2: mètres carrés
      unit km2: kilomètres carrés
      unit hectare: hectares|hectare
      unit m3: mètres cubes
      unit litre: litres|litre
      unit mm: millimètres|millimètre
      unit cm: centimètres|centimètre
      unit TWh: térawattheures
      unit GWh: gigawattheures
      unit week: semaine
      unit barrel: barils
      unit kg: kilogrammes|kilos|kilo|kilogramme
      unit tonne: tonnes|tonne
      unit MW: mégawatts
      unit GW: gigawatts
      unit kWh: kilowattheures
      unit minute: minutes|minute
      unit hour: heures|heure
      unit day: jours|jour
      unit week: semaines|semaine
      unit month: mois
      unit year: ans|an|années|année
      age: à l'âge de|âgé de|âgée de|âgés de|âgées de
      unit decade: décennies|décennie
      unit century: siècles
      unit celsius: degrés|degrés celsius
      currency EUR: euros|euro|d'euros
      currency USD: dollars|dollar|de dollars
      currency GBP: livres sterling|de livres sterling|de livres
      currency TRY: livres turques|de livres turques
      currency LBP: livres libanaises|de livres libanaises
      currency EGP: livres égyptiennes|de livres égyptiennes
      currency SYP: livres syriennes|de livres syriennes
      currency CNY: yuans|yuan|de yuans
      currency JPY: yens|de yens
      currency CHF: francs suisses|de francs suisses
      currency-part cent 0.01: centimes
      currency KZT: tenges|de tenges|tenge|de tenge
      currency RUB: roubles|de roubles|rouble
      currency UAH: hryvnias|de hryvnias
      currency INR: roupies|de roupies
      stop: deux-points|second plan|tiers-monde|de sept à
      """)
}
