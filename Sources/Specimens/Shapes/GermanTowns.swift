extension Shape {
  /// Towns, weather, people, history.
  static let germanTowns = table(
    """
    In {city} fiel das Thermometer in der Nacht auf {temp}.
    In {city} the temperature fell to {temp} overnight.

    {person}, {age}, betreibt in {city} eine kleine Buchhandlung.
    {person}, {age}, runs a small bookshop in {city}.

    Von {city} nach {city2} sind es {km}.
    It is {km} from {city} to {city2}.

    Das Museum wurde {oldyear} gegründet. Heute besitzt es {int} Gemälde.
    The museum was founded in {oldyear} and today owns {int} paintings.

    Die Feuerwehr rückte um {time} aus, verletzt wurde niemand.
    The fire brigade was called out at {time}. Nobody was injured.

    In den {decade} lebten hier noch {int} Menschen, inzwischen sind es nur noch {count}.
    In {decade} {int} people still lived here; now there are only {count}.

    Die Klinik hat {few} Ärzte, gebraucht würden {few2}.
    The hospital has {few} doctors but would need {few2}.

    {person} erinnert sich an den Winter {oldyear}, als die Elbe zugefroren war.
    {person} remembers the winter of {oldyear}, when the Elbe was frozen over.

    Wer in {city} eine Wohnung sucht, braucht Geduld.
    Anyone looking for a flat in {city} needs patience.

    Auf dem Marktplatz wird gebaut, und das seit {few} Jahren.
    There has been building work on the market square for {few} years.

    Das Hochwasser stand {few} Meter hoch in den Kellern.
    Flood water stood {few} metres deep in the cellars.

    „Meine Großmutter kam zu Fuß aus {city}“, erzählt {person}.
    “My grandmother came from {city} on foot,” says {person}.

    Der Chor besteht aus {count} Sängern, die meisten sind über sechzig.
    The choir has {count} singers, most of whom are over sixty.

    Seit {year} ist die Bibliothek auch sonntags geöffnet.
    The library has been open on Sundays as well since {year}.

    {person} wurde {oldyear} in {city} geboren und starb dort {span} nach dem Krieg.
    {person} was born in {city} in {oldyear} and died there {span} after the war.

    An der Universität in {city} studieren {int} junge Leute aus {country}.
    The university in {city} has {int} young students from {country}.

    Der Bus fährt nur noch {few} Mal am Tag.
    The bus now runs only {few} times a day.

    Gestohlen wurden {few} Fahrräder, ein Anhänger und eine Leiter.
    Stolen were {few} bicycles, a trailer and a ladder.

    Der Fußballverein aus {city} gewann mit drei zu eins gegen {city2}.
    The football club from {city} won by three goals to one against {city2}.
    """)
}
