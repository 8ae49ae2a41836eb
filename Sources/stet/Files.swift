internal import Formats
internal import FoundationEssentials
internal import Glibc

/// The file system, as far as the program needs it.
enum Files {
  static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

  static func isFolder(_ path: String) -> Bool {
    var isDirectory = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) && isDirectory
  }

  /// The bytes of a file; `-` is standard input.
  static func read(_ path: String) throws -> [UInt8] {
    if path == "-" { return standardInput() }
    if !exists(path) {
      if isLink(path) { throw Failure("\(path): a symbolic link that leads nowhere") }
      throw Failure("\(path): no such file\(suggestion(for: path))")
    }
    if isFolder(path) { throw Failure("\(path): is a folder") }
    let file = unsafe open(path, O_RDONLY | O_CLOEXEC)
    defer { if file >= 0 { close(file) } }
    guard file >= 0, let bytes = contents(of: file) else {
      throw Failure("\(path): cannot be read")
    }
    return bytes
  }

  /// Everything up to the end of a file, a pipe or a device; nil where reading fails.
  private static func contents(of file: Int32) -> [UInt8]? {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe Glibc.read(file, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { return nil }
      if count == 0 { return bytes }
      bytes += buffer[..<count]
    }
  }

  private static func suggestion(for path: String) -> String {
    let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    let prefix = path.contains("/") ? folder + "/" : ""
    let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
    return hint(path, names.map { prefix + $0 })
  }

  /// Writes a file whole or not at all.
  static func write(_ text: String, to path: String) throws {
    try AtomicFile.write(Array(text.utf8), to: path)
  }

  /// Makes a folder and those above it.
  static func makeFolder(_ path: String) throws {
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw Failure("\(path): cannot be made")
    }
  }

  static func remove(_ path: String) throws {
    do {
      try FileManager.default.removeItem(atPath: path)
    } catch {
      throw Failure("\(path): cannot be removed")
    }
  }

  static func join(_ folder: String, _ name: String) -> String {
    if folder.isEmpty || folder == "." { return name }
    return folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }

  /// Whether a file is linted where its folder is.
  static func isText(_ name: String) -> Bool {
    [".md", ".markdown", ".mdx", ".txt"].contains { name.lowercased().hasSuffix($0) }
      || TranslationFile.Kind(path: name) != nil
  }

  static func isRegular(_ path: String) -> Bool {
    var status = stat()
    return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  static func isLink(_ path: String) -> Bool {
    (try? FileManager.default.destinationOfSymbolicLink(atPath: path)) != nil
  }

  static func standardInput() -> [UInt8] { contents(of: STDIN_FILENO) ?? [] }
}
