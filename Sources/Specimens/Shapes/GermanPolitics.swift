extension Shape {
  /// Politics, speeches and quotations.
  static let germanPolitics = table(
    """
    {person} hat am {date} in {city} für eine engere Zusammenarbeit beim Thema {subject} geworben.
    Speaking in {city} on {date}, {person} called for closer cooperation on {subject}.

    „Wir haben zu lange gewartet“, sagte {person}, „jetzt müssen wir handeln.“
    “We have waited too long,” said {person}. “Now we have to act.”

    Nach Ansicht von {person} ist nicht das Geld das Problem, sondern der Mangel an Fachkräften.
    The problem, according to {person}, is not money but a shortage of skilled workers.

    {person.s} wollte sich dazu nicht äußern.
    {person.s} declined to comment.

    Die {org} will bis {year} rund {money} für {subject} ausgeben.
    {Org} intends to spend about {money} on {subject} by {year}.

    Die Abgeordneten stimmten mit {count} zu {count2} Stimmen für den Entwurf.
    Members voted for the bill by {count} votes to {count2}.

    In {city} kamen am {fulldate} {int} Menschen zusammen, um gegen die Schließung der Schule zu \
    protestieren.
    On {fulldate} {int} people gathered in {city} to protest against the closure of the school.

    Der Vertrag, den {person} und {person2} unterzeichneten, läuft {span}.
    The contract that {person} and {person2} signed runs for {span}.

    Das Gericht in {city} wies die Klage ab. {person} kündigte Berufung an.
    The court in {city} dismissed the case, and {person} announced an appeal.

    {person} tritt zurück. Das bestätigte ein Sprecher am {date}.
    {person} is resigning, a spokesman confirmed on {date}.

    Schon zum {ord} Mal trifft sich der Verband in {city}.
    The association is meeting in {city} for the {ord} time.

    „So etwas“, sagt {person}, „vergisst man nicht.“
    “You do not forget”, says {person}, “a thing like that.”

    Ob die Reform kommt, ist offen: Im Rat fehlt eine Mehrheit.
    Whether the reform will come is open. There is no majority for it in the council.

    Der Ausschuss lehnte den Vorschlag ab, obwohl ihn {frac} der Befragten unterstützen.
    The committee rejected the proposal, although {frac} of those polled support it.

    {person} war von {year} an Botschafter in {country}.
    {person} was ambassador to {country} from {year}.

    Die Behörde habe die Akten „leider verlegt“, teilte sie mit.
    The authority said it had “unfortunately mislaid” the files.

    Bei der Wahl erhielt {person} {percent} der Stimmen, {person2} kam auf {percent2}.
    In the election {person} won {percent} of the vote and {person2} {percent2}.

    Die Verhandlungen mit {country} wurden {year} unterbrochen und seitdem nicht wieder \
    aufgenommen.
    Negotiations with {country} were broken off in {year} and have not been resumed since.

    Warum das so lange gedauert hat, kann in {city} niemand erklären.
    Nobody in {city} can explain why it took so long.
    """)
}
