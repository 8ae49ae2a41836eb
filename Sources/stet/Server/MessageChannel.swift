internal import Glibc
internal import Report

/// Messages over standard input and standard output.
struct MessageChannel {
  enum Event {
    case message([UInt8])
    case fault(String)
    /// Nothing came in the time given.
    case quiet
    /// The client is gone.
    case end
  }

  private var frames = MessageFrames()
  private var buffer = [UInt8](repeating: 0, count: 1 << 16)

  /// Waits for a message.
  ///
  /// - Parameter milliseconds: how long at most; -1: for ever.
  mutating func next(within milliseconds: Int32) -> Event {
    while true {
      switch frames.next() {
      case .body(let body): return .message(body)
      case .fault(let text): return .fault(text)
      case nil: break
      }
      var input = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
      let ready = unsafe poll(&input, 1, milliseconds)
      if ready < 0, errno == EINTR { continue }
      if ready == 0 { return .quiet }
      let count = unsafe read(STDIN_FILENO, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return .end }
      frames.append(buffer[..<count])
    }
  }

  func send(_ message: JSONValue) {
    let body = message.serialized()
    Output.print("Content-Length: \(body.utf8.count)\r\n\r\n" + body)
  }
}
