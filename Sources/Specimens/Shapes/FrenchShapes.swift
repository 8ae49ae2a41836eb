extension Shape {
  static let french = table(
    """
    # {city} change de visage
    # {city} changes its face

    À {city}, {person} a plaidé le {date} pour une coopération plus étroite.
    In {city} on {date}, {person} argued for closer cooperation.

    « Nous avons trop attendu », a déclaré {person}.
    “We have waited too long,” said {person}.

    {person.s} n'a pas souhaité répondre aux questions.
    {person.s} did not wish to answer questions.

    Selon la {org}, la croissance atteindra {percent} en {year}.
    According to {org}, growth will reach {percent} in {year}.

    L'usine de {city} emploie {int} personnes.
    The factory in {city} employs {int} people.

    Le chômage a reculé de {points}, mais les prix ont augmenté de {percent}.
    Unemployment fell by {points}, but prices rose by {percent}.

    La nouvelle ligne entre {city} et {city2}, longue de {km}, ouvrira en {year}.
    The line between {city} and {city2}, {km} long, will open in {year}.

    Le projet coûtera {money}.
    The project will cost {money}.

    L'incendie a détruit {area} de forêt. Personne n'a été blessé.
    The fire destroyed {area} of forest, but nobody was hurt.

    Le musée, fondé en {oldyear}, possède {int} tableaux.
    Founded in {oldyear}, the museum owns {int} paintings.

    Qui va payer ? Personne ne le sait.
    Nobody knows who is going to pay.

    Pendant la nuit, le thermomètre est descendu à {temp}.
    During the night the thermometer fell to {temp}.

    C'est la {ord} fois que {person} se rend à {city}.
    It is the {ord} time that {person} has visited {city}.

    Dans les {decade}, le village comptait {int} habitants.
    In {decade} the village had {int} inhabitants.

    Le train part à {time} et arrive avant midi.
    The train leaves at {time} and arrives before noon.

    Les élèves viennent à pied, car il n'y a plus de bus.
    The pupils come on foot because there is no bus any more.
    """)
}
