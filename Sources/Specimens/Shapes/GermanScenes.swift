extension Shape {
  /// Headings, lists, links, brackets and sentences of unusual make.
  static let germanScenes = table(
    """
    # {city} baut um
    # {city} is rebuilding

    # {person}: „Wir brauchen Zeit“
    # {person}: “We need time”

    # Mehr {good} aus {country}
    # More {good} from {country}

    # Neuer Streit um {subject}
    # Another dispute over {subject}

    - {city}: {money}, Fertigstellung {year}
    - {city}: {money}, to be finished in {year}

    - {good}: {tonnes}, plus {percent}
    - {good}: {tonnes}, up {percent}

    - {country}: {int} Besucher
    - {country}: {int} visitors

    - Beginn: {date}, {time}
    - Start: {date}, {time}

    Der Bericht steht auf [der Seite der {org.s}]({link}).
    The report can be found on [the website of {org}]({link}).

    Das Programm kann man [hier herunterladen]({link}), die Anmeldung endet am {date}.
    The programme can be [downloaded here]({link}); registration closes on {date}.

    {city} ({int} Einwohner) liegt an der Grenze zu {country}.
    {city} (population {int}) lies on the border with {country}.

    Und wer bezahlt das alles?
    And who is going to pay for it all?

    So etwas hat es hier noch nie gegeben!
    Nothing of the kind has ever happened here!

    Die Brücke steht, die Straße ist fertig. Doch die jungen Leute sind längst weg.
    The bridge is standing and the road is finished, but the young people left long ago.

    {person} kommt aus {city}. Dort hat sie Biologie studiert.
    {person} comes from {city}, where she studied biology.

    Nicht alle sind einverstanden – {person} zum Beispiel.
    Not everyone agrees; {person} is one who does not.

    Der Roman „Die Stille im Hafen“ ist in {city} angesiedelt.
    The novel “Silence in the Harbour” is set in {city}.

    Es ist kalt, es regnet, und der Zug fällt aus.
    It is cold, it is raining, and the train has been cancelled.

    Zuständig ist die {org}. Diese verweist auf {city}.
    {Org} is responsible, but refers enquiries to {city}.

    Gesucht werden vor allem Lehrer, Pfleger und Elektriker.
    Teachers, nurses and electricians are wanted most of all.
    """)
}
