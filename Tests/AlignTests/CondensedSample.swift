import Formats
import Text

func condensedText(_ text: String, _ language: Language = "en") throws -> Document {
  try Format.markdown.read(Array(text.utf8), name: "text", language: language)
}

/// A short interview with a fish farmer, and texts that were made of it or were not.
enum CondensedSample {
  static let source = """
    # Trout from the old mine

    By Anna Keller

    Left: tanks in the flooded shaft near Holm.

    ## A farm under ground

    For sixty years the men of Holm dug copper out of the hill. The mine closed in 1998, and the \
    shafts filled with clear water at eight degrees. Today Marta Lund raises trout in them.

    Lake Times: Why did you choose a mine for a fish farm?

    Lund: The water is cold and clean all year. Trout grow slowly in it, but their flesh is firm. \
    We pump nothing in and let nothing out.

    Lake Times: How much fish do you sell?

    Lund: Last year we sold 42 tons, most of it to restaurants in Bergen. Each fish stays with us \
    for three winters.

    ## Trouble with the neighbours

    Lake Times: Not everybody in the village is happy. Why?

    Lund: Lorries drive past the school at dawn. The council has asked us to build a road around \
    the village, which would cost nine million crowns.

    Some parents blocked the gate in March. The police sent them home after two hours.

    Lake Times: Will the farm grow?

    Lund: We shall open a second shaft in autumn. Twelve people from Holm will find work there.

    Source: Lake Times
    """

  static let summary = """
    # Trout farm in Holm

    Marta Lund raises trout in the flooded shafts of a copper mine that closed in 1998. Last year \
    the farm sold 42 tons of fish, mostly to restaurants in Bergen. The council wants a road around \
    the village that would cost nine million crowns. Astronauts from Brazil praised the opera \
    singers of Vienna for their violin concerts.
    """

  static let other = """
    # Snow leopards counted from the air

    Biologists flew over the Altai glaciers with thermal cameras. They photographed nineteen \
    leopards and several cubs. Herders had doubted the older estimates of the ministry. A new \
    census of ibex and wild sheep follows in January.
    """
}
