import Foundation

/// Headless Chromium, driven by the DevTools protocol over a pair of pipes.
final class Browser {
  struct Failed: Error { let message: String }

  private let process = Process()
  private let scratch: Scratch
  private let input: FileHandle
  private let output: FileHandle
  private var pending = Data()
  private var number = 0
  private var session = ""

  static let program = ["/usr/bin/chromium", "/usr/bin/chromium-browser"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  /// - Parameter page: shown when this returns.
  init(_ page: URL, width: Int = 1400) throws {
    scratch = try Scratch()
    let folder = scratch.folder.path
    guard let program = Self.program,
      try Program.shell("mkfifo in out", in: scratch.folder).status == 0
    else { throw Failed(message: "no browser") }
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = [
      "-c",
      "exec \(program) --headless --no-sandbox --disable-gpu --remote-debugging-pipe "
        + "--user-data-dir=\(folder)/profile --window-size=\(width),900 about:blank "
        + "3<\(folder)/in 4>\(folder)/out",
    ]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    input = try FileHandle(forWritingTo: scratch.folder.appending(path: "in"))
    output = try FileHandle(forReadingFrom: scratch.folder.appending(path: "out"))
    let target = try send("Target.createTarget", ["url": "about:blank"])
    let attached = try send(
      "Target.attachToTarget", ["targetId": target["targetId"] ?? "", "flatten": true])
    session = attached["sessionId"] as? String ?? ""
    _ = try send("Page.enable")
    try open(page)
  }

  deinit {
    process.terminate()
    process.waitUntilExit()
  }

  func open(_ page: URL) throws {
    _ = try send("Page.navigate", ["url": page.absoluteString])
    for _ in 0..<200 {
      if try text("document.readyState + location.protocol") == "completefile:" { return }
      Thread.sleep(forTimeInterval: 0.02)
    }
    throw Failed(message: "\(page.path) does not load")
  }

  /// Sends a command and returns its result; events in between are dropped.
  @discardableResult
  func send(_ method: String, _ parameters: [String: Any] = [:]) throws -> [String: Any] {
    number += 1
    var message: [String: Any] = ["id": number, "method": method, "params": parameters]
    if !session.isEmpty { message["sessionId"] = session }
    try input.write(contentsOf: JSONSerialization.data(withJSONObject: message) + [0])
    while true {
      let answer = try read()
      guard answer["id"] as? Int == number else { continue }
      if let error = answer["error"] as? [String: Any] {
        throw Failed(message: "\(method): \(error["message"] ?? "")")
      }
      return answer["result"] as? [String: Any] ?? [:]
    }
  }

  private func read() throws -> [String: Any] {
    while true {
      if let end = pending.firstIndex(of: 0) {
        let message = pending[..<end]
        pending = Data(pending[(end + 1)...])
        return try JSONSerialization.jsonObject(with: message) as? [String: Any] ?? [:]
      }
      let more = output.availableData
      if more.isEmpty { throw Failed(message: "the browser has gone") }
      pending += more
    }
  }

  // What a reader does and sees

  /// The value of an expression, as text.
  func text(_ expression: String) throws -> String {
    let result = try send(
      "Runtime.evaluate", ["expression": "String(\(expression))", "returnByValue": true])
    return (result["result"] as? [String: Any])?["value"] as? String ?? ""
  }

  func press(_ key: String) throws {
    for type in ["keyDown", "keyUp"] {
      try send(
        "Input.dispatchKeyEvent", ["type": type, "key": key, "text": type == "keyDown" ? key : ""])
    }
  }

  /// A click in the middle of an element.
  func click(_ selector: String) throws {
    let place = try text(
      "(()=>{const e=document.querySelector('\(selector)');e.scrollIntoView({block:'center'});"
        + "const r=e.getBoundingClientRect();return [r.x+r.width/2,r.y+r.height/2].join()})()")
    let point = place.split(separator: ",").compactMap { Double($0) }
    guard point.count == 2 else { throw Failed(message: "no \(selector)") }
    for type in ["mousePressed", "mouseReleased"] {
      try send(
        "Input.dispatchMouseEvent",
        ["type": type, "x": point[0], "y": point[1], "button": "left", "clickCount": 1])
    }
  }

  /// How many elements that a selector names are shown.
  func shown(_ selector: String) throws -> Int {
    Int(
      try text(
        "[...document.querySelectorAll('\(selector)')].filter(e=>e.getClientRects().length).length")
    )
      ?? -1
  }
}
