internal import Foundation
internal import Report

/// One figure, printed as a JSON line.
struct Figure {
  let name: String
  let value: Double
  let unit: String

  init(_ name: String, _ value: Double, _ unit: String) {
    self.name = name
    self.value = value
    self.unit = unit
  }

  func print() {
    let rounded = (value * 1000).rounded() / 1000
    let object = JSONValue.object([
      ("name", .string(name)), ("value", .number(rounded)), ("unit", .string(unit)),
    ])
    // Written through: a run takes minutes, and its output may be a pipe.
    FileHandle.standardOutput.write(Data((object.serialized() + "\n").utf8))
  }
}
