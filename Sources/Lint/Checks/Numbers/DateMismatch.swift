internal import Text

/// Days, years, decades and times of a translation that differ from the source's.
package enum DateMismatch: Check {
  package static let about = About(
    id: "date-mismatch", severity: .error,
    summary: "A date or time of the translation differs from the source",
    rationale: """
      Days, months, years, decades, centuries, quarters, halves of a year and times of day are
      compared by what they name: 9月3日至5日 is 3–5 September, 上世纪90年代 is the 1990s, 令和5年 is
      2023, 16时40分 is 4:40 p.m. A part that one side leaves out, such as the year or the month, is
      left to the reader.

      A day without any counterpart is a warning; years, decades and times without one are left
      alone.
      """,
    bad: [
      Example("zh→en", source: "会议于9月3日开幕。", target: "The meeting opened on «September 5»."),
      Example(
        "zh→en", source: "上世纪80年代，小镇通了铁路。",
        target: "The railway came to the town in the «1990s»."),
      Example("zh→en", source: "列车下午4点40分发车。", target: "The train leaves at «4:14 p.m.»"),
      Example("zh→en", source: "一季度出口回升。", target: "Exports recovered in the «third quarter»."),
      Example("ja→en", source: "この橋は平成10年に完成した。", target: "The bridge was completed in «1996»."),
      Example(
        "de→en", source: "Das Treffen war am 17. März 2025.",
        target: "The meeting was on «27 March 2025»."),
      Example(
        "ru→en", source: "Завод построен в 1957 году.",
        target: "The plant was built in «1975»."),
    ],
    good: [
      Example("zh→en", source: "9月3日至5日举行会议。", target: "They met on 3–5 September 2024."),
      Example(
        "zh→en", source: "20世纪90年代初，工厂搬走了。",
        target: "The plant moved away in the early 1990s."),
      Example("zh→en", source: "民国三十八年，学校迁到海边。", target: "In 1949 the school moved to the coast."),
      Example("zh→en", source: "会议于16时40分结束。", target: "The meeting ended at 4:40 p.m."),
      Example(
        "fr→en", source: "Le musée ouvre le 3 mai à 9h30.",
        target: "The museum opens at 9:30 a.m. on May 3."),
      Example("de→en", source: "Im ersten Halbjahr sank der Absatz.", target: "Sales fell in H1."),
    ])

  package static func run(on pair: Pair, report: (Finding) -> Void) {
    QuantityFinding.report(.date, of: pair, as: about, report: report)
  }
}
