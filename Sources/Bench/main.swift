internal import Foundation

// Usage: Bench [FOLDER]. Run it in the project's folder, in a release build. FOLDER holds a pair
// of interview.en.txt and summary.en.txt to measure beside the texts of Corpora/.

let here = URL(filePath: FileManager.default.currentDirectoryPath)
let summit = here.appending(path: "Corpora/summit")
let program = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
  .appending(path: "stet")

try ProgramBench(name: "start-up", program: program, arguments: ["--version"]).run()
var pairs: [(String, URL, URL)] = [
  (
    "summary", summit.appending(path: "interview.clean.en.md"),
    summit.appending(path: "summary.en.md")
  ),
  (
    "translation", summit.appending(path: "interview.zh.md"),
    summit.appending(path: "interview.en.md")
  ),
]
if CommandLine.arguments.count > 1 {
  let folder = URL(filePath: CommandLine.arguments[1])
  pairs.append(
    (
      "real pair", folder.appending(path: "interview.en.txt"),
      folder.appending(path: "summary.en.txt")
    ))
}
for (name, source, target) in pairs {
  let lint = ["lint", target.path, "--source", source.path, "--date", "2025-06-20"]
  try ProgramBench(name: "\(name): whole lint", program: program, arguments: lint).run()
  try PairBench(name: name, source: source, target: target).run()
}
