extension Shape {
  /// Trade, companies, building.
  static let germanBusiness = table(
    """
    Im Jahr {year} führte {country} {big} Tonnen {good} aus, {percent} mehr als im Vorjahr.
    In {year} {country} exported {big} tonnes of {good}, {percent} more than in the previous year.

    Die Arbeitslosigkeit in {city} sank um {points}, die Preise stiegen um {percent}.
    Unemployment in {city} fell by {points}, while prices rose by {percent}.

    Das Werk in {city} beschäftigt {int} Menschen und machte zuletzt einen Umsatz von {money}.
    The plant in {city} employs {int} people and recently had a turnover of {money}.

    Nach Angaben der {org.s} wächst die Wirtschaft in {country} um {percent}.
    According to {org}, the economy of {country} is growing by {percent}.

    Die neue Strecke zwischen {city} und {city2} ist {km} lang und soll {year} eröffnet werden.
    The line between {city} and {city2} is {km} long; it is due to open in {year}.

    Gebaut wird auf einer Fläche von {area}.
    Construction is taking place on an area of {area}.

    Der Windpark vor {city} leistet {power} und versorgt {int} Haushalte.
    The wind farm off {city} has an output of {power} and supplies {int} households.

    Der Preis für {good} hat sich seit {year} verdoppelt.
    The price of {good} has doubled since {year}.

    Weil die Zinsen steigen, verschieben viele Firmen ihre Investitionen.
    Many companies are postponing investment because interest rates are rising.

    Der Konzern streicht {int} Stellen, davon {count} in {city}.
    The group is cutting {int} jobs, {count} of them in {city}.

    Bezahlt wird das zu {percent} von der {org.s}.
    {Org} pays {percent} of the cost.

    Ein Liter Milch kostete in den {decade} noch weniger als eine Mark.
    In {decade} a litre of milk still cost less than one mark.

    Täglich fahren {int} Lastwagen über die Brücke, dreimal so viele wie bei ihrem Bau.
    Every day {int} lorries cross the bridge, three times as many as when it was built.

    Die Ernte fiel schlecht aus: {country} meldet nur {tonnes} {good}.
    The harvest was poor, with {country} reporting only {tonnes} of {good}.

    Bis {date} können Anträge gestellt werden; die Höchstsumme beträgt {int} Euro.
    Applications can be made until {date}. The maximum sum is {int} euros.

    Das Geld soll vor allem in {subject} und {subject2} fließen.
    The money is to go mainly into {subject} and {subject2}.

    {frac}, so schätzt {person}, gehe durch undichte Leitungen verloren.
    {person} estimates that {frac} is lost through leaking pipes.

    Der Kredit von {money} muss innerhalb von {few} Jahren zurückgezahlt werden.
    The loan of {money} has to be repaid within {few} years.

    Ein Frachter aus {country} lief am {date} um {time} im Hafen von {city} auf Grund.
    A freighter from {country} ran aground in the port of {city} at {time} on {date}.
    """)
}
