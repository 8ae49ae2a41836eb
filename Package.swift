// swift-tools-version: 6.2
import PackageDescription

/// A release carries Swift's own library within it: it starts sooner, and runs where no toolchain is.
let carried: [String] = ["-static-stdlib"]

/// What every Swift target is built with: Swift 6 mode, strict memory safety, no warning let through.
let house: [SwiftSetting] = [
  .unsafeFlags(carried, .when(configuration: .release)),
  .swiftLanguageMode(.v6),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let linked: [LinkerSetting] = [.unsafeFlags(carried, .when(configuration: .release))]

func room(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: house)
}

func tests(
  _ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []
) -> Target {
  .testTarget(
    name: name, dependencies: dependencies, exclude: exclude, swiftSettings: house)
}

let package = Package(
  name: "stet",
  products: [.executable(name: "stet", targets: ["stet"])],
  targets: [
    .systemLibrary(
      name: "libicu", pkgConfig: "icu-uc icu-i18n", providers: [.apt(["libicu-dev", "pkg-config"])]),
    .target(name: "CICU", dependencies: ["libicu"]),
    .target(
      name: "CData", exclude: ["words", "function-words", "segmentation", "pinyin.txt"]),
    room("ICU", ["CICU"]),
    room("Text", ["ICU", "CData"]),
    room("Formats", ["Text"]),
    room("Terms", ["Text", "ICU", "CData"]),
    room("Align", ["Text", "Terms", "ICU"]),
    room("Lint", ["Text", "Terms", "ICU"]),
    room("Report", ["Text", "Lint", "ICU"]),
    room("Config", ["Text", "Formats"]),
    .executableTarget(
      name: "stet",
      dependencies: ["Align", "Config", "Formats", "Lint", "Report", "Terms", "Text"],
      swiftSettings: house, linkerSettings: linked),
    room("Specimens", ["Align", "Formats", "ICU", "Lint", "Terms", "Text"]),
    .executableTarget(
      name: "Bench",
      dependencies: ["Align", "Formats", "Lint", "Report", "Specimens", "Terms", "Text", "ICU"],
      swiftSettings: house, linkerSettings: linked),
    tests("ICUTests", ["ICU"]),
    tests("TextTests", ["Text", "Formats", "ICU", "Specimens"]),
    tests("FormatsTests", ["Formats", "Text"]),
    tests("TermsTests", ["Terms", "Text", "ICU"]),
    tests("AlignTests", ["Align", "Formats", "ICU", "Terms", "Text"]),
    tests("LintTests", ["Lint", "Align", "Formats", "Specimens", "Terms", "Text"]),
    tests(
      "ReportTests", ["Report", "Lint", "Align", "Formats", "Terms", "Text"], exclude: ["Golden"]),
    tests("ConfigTests", ["Config", "Formats", "Text"]),
    tests("EndToEndTests", ["stet"], exclude: ["Golden"]),
  ]
)
