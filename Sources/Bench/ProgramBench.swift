internal import Dispatch
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
      // `waitUntilExit` looks every 50 ms.
      let end = DispatchSemaphore(value: 0)
      process.terminationHandler = { _ in end.signal() }
      try process.run()
      end.wait()
    }
    Figure(name, median, "ms").print()
  }
}
