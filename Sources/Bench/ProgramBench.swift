internal import Foundation

/// Whole runs of the program: wall time of the process, start to end.
struct ProgramBench {
  let name: String
  let program: URL
  let arguments: [String]

  func run() throws {
    let median = try Stopwatch.median(runs: 15) {
      let process = Process()
      process.executableURL = program
      process.arguments = arguments
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
    }
    Figure(name, median, "ms").print()
  }
}
