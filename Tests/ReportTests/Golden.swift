import Foundation
import Testing

/// Outputs kept as files, compared byte for byte.
///
/// `STET_WRITE_GOLDEN=1 swift test` writes them anew.
enum Golden {
  static func expect(
    _ text: String, is name: String, location: SourceLocation = #_sourceLocation
  ) throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")
    let file = folder.appending(path: name)
    if ProcessInfo.processInfo.environment["STET_WRITE_GOLDEN"] != nil {
      try Data(text.utf8).write(to: file)
    }
    let kept = try Data(contentsOf: file)
    #expect(Data(text.utf8) == kept, "differs from Golden/\(name)", sourceLocation: location)
  }
}
