import Foundation

/// The program under test, as a user runs it.
struct Program {
  struct Run {
    let status: Int32
    let output: String
    let errors: String

    var lines: [Substring] { output.split(separator: "\n") }
    /// One JSON object a line.
    var objects: [[String: Any]] {
      lines.compactMap {
        try? JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
      }
    }
  }

  /// The project's folder.
  static let project = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  static let corpora = project.appending(path: "Corpora")

  /// Beside the test bundle.
  static let executable: URL = {
    let bundle = CommandLine.arguments.first { $0.contains(".xctest") } ?? CommandLine.arguments[0]
    var folder = URL(filePath: bundle)
    while folder.path != "/" {
      folder = folder.deletingLastPathComponent()
      let program = folder.appending(path: "stet")
      if FileManager.default.isExecutableFile(atPath: program.path) { return program }
    }
    return folder
  }()

  /// Runs the program to its end.
  static func run(
    _ arguments: String..., in folder: URL = project, input: String? = nil,
    environment: [String: String] = [:]
  ) throws -> Run {
    try run(executable, arguments, in: folder, input: input, environment: environment)
  }

  static func run(_ arguments: [String]) throws -> Run {
    try run(executable, arguments, in: project, input: nil, environment: [:])
  }

  /// Runs a line of shell with `stet` on the path.
  static func shell(_ line: String, in folder: URL = project) throws -> Run {
    let path = executable.deletingLastPathComponent().path + ":/usr/bin:/bin"
    return try run(
      URL(filePath: "/bin/sh"), ["-c", line], in: folder, input: nil, environment: ["PATH": path])
  }

  static func run(
    _ program: URL, _ arguments: [String], in folder: URL, input: String?,
    environment: [String: String]
  ) throws -> Run {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = environment
    let scratch = try Scratch()
    let output = scratch.folder.appending(path: "output")
    let errors = scratch.folder.appending(path: "errors")
    for file in [output, errors] {
      try Data().write(to: file)
    }
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    let given = scratch.folder.appending(path: "input")
    try Data((input ?? "").utf8).write(to: given)
    process.standardInput = try FileHandle(forReadingFrom: given)
    try process.run()
    process.waitUntilExit()
    return Run(
      status: process.terminationStatus,
      output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self))
  }
}

/// A folder that is gone when the test is.
final class Scratch {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "stet-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  @discardableResult
  func write(_ text: String, to name: String) throws -> URL {
    try write(Data(text.utf8), to: name)
  }

  @discardableResult
  func write(_ data: Data, to name: String) throws -> URL {
    let file = folder.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: file)
    return file
  }
}
