extension Topic {
  static let streams = Topic(
    name: "streams", title: "Records in, records out",
    text: """
      --stream of segment, align and lint takes one JSON object a line from
      standard input and answers each with one line, in order. A record that
      cannot be processed answers with "error"; the others go on, and the exit
      status is 2, otherwise 0. Offsets are UTF-8 bytes of the text given.

      segment  {"id","text","language"}
          →  {"id","sentences":[{"start","end","text"}]}
      align    {"id","source","target","sourceLanguage","targetLanguage",
                "kind","lexicon":[[s,t]],"anchors":[[s,t]]}
          →  {"id","kind","beads":[{"source","target","score"}],"confidence"}
      lint     {"id","source","target","sourceLanguage","targetLanguage",
                "kind","date","glossary":[TERM],"house":[RULE],
                "select":[ID],"ignore":[ID]}
          →  {"id","findings"}

      source and target are a text, or a list of segments: strings, or
      {"text","block"}. A TERM is {"source","target","status","validFrom",
      "validTo","caseSensitive","note"}. A RULE is one of the house, as in
      stet.json5; with --config FILE the configuration's hold for every record.
      No stet.json5 is looked for.
      """)

  static let environment = Topic(
    name: "environment", title: "Environment",
    text: """
      NO_COLOR, FORCE_COLOR, TERM=dumb  colours; --color goes before them
      COLUMNS                           the width of the output
      PRE_COMMIT                        set by pre-commit: --project leaves
                                        out what git does not know
      """)
}
