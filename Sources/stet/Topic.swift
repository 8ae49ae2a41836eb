internal import Lint

/// A help page that is no command's. Its lines have 73 columns at most, so that they fit into the
/// manual page.
struct Topic: Sendable {
  let name: String
  let title: String
  let text: String

  static let all: [Topic] = [
    exitStatus, formats, versions, pairs, config, rules, accepting, streams, environment,
  ]

  private static let exitStatus = Topic(
    name: "exit-status", title: "Exit status",
    text: """
      0  nothing at or above --fail-on (error, unless told otherwise)
      1  findings at or above it, or entries of the baseline that are gone
         (--strict-baseline)
      2  usage, configuration or input error; it wins over 1
      align, report and diff show and do not judge: theirs is 0 or 2.
      Findings go to standard output, all else to standard error.
      """)

  private static let formats = Topic(
    name: "formats", title: "Formats of findings",
    text: """
      full          both sides with the words underlined
      concise, gnu  a line each
      json, jsonl   everything: offsets, lines, columns, fixes, fingerprints
      sarif         SARIF 2.1.0, for GitHub's alerts and other viewers; what
                    comments and the baseline accept stands in it, suppressed
      github        annotations of GitHub Actions
      gitlab        Code Quality of GitLab
      junit, checkstyle  what CI servers read
      rdjson        reviewdog; columns are bytes
      Columns count Unicode scalars from 1, except where a format has its own
      unit; --columns says what concise and gnu count.
      """)

  private static let versions = Topic(
    name: "versions", title: "Two versions",
    text: """
      stet diff OLD NEW              two files
      stet diff REV -- PATH          a file as a commit has it, and as it is
      stet diff REV1..REV2 -- PATH   as two commits have it
      stet diff -- PATH              as the last commit has it, and as it is
      Both are aligned to each other and to the source: --source, else that of
      NEW, else that of OLD, as it is now. Words that differ are marked,
      sentences that moved say from where, and findings are introduced, fixed
      or remaining. OLD and NEW may also be two translations or two summaries
      of one source.
      """)

  private static let pairs = Topic(
    name: "pairs", title: "Finding pairs",
    text: """
      The source of a file is what --source says; else translation_of: or
      summary_of: in its front matter; else what the pairs of stet.json5 make
      of it; else the file of the same name in another language: port.zh.md
      beside port.en.md. Either side may be named. A PO or XLIFF file (.po,
      .xlf, .xliff) holds both sides.
      """)
}
