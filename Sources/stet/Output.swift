internal import Glibc

/// Standard output and standard error. A reader that goes away ends the program quietly.
enum Output {
  static func ignoreClosedPipes() { signal(SIGPIPE, SIG_IGN) }

  static func print(_ text: String) { write(text, to: STDOUT_FILENO) }

  static func note(_ text: String) { write("stet: " + text + "\n", to: STDERR_FILENO) }

  static func progress(_ text: String) { write(text, to: STDERR_FILENO) }

  private static func write(_ text: String, to file: Int32) {
    var text = text
    text.withUTF8 { bytes in
      var done = 0
      while done < bytes.count {
        guard let start = bytes.baseAddress else { return }
        let count = unsafe Glibc.write(file, start + done, bytes.count - done)
        if count < 0, errno == EINTR { continue }
        if count <= 0 { exit(ExitStatus.clean) }
        done += count
      }
    }
  }

  static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// Columns: what COLUMNS says, else the terminal's; 100 where there is none.
  static var width: Int {
    if let columns = variable("COLUMNS").flatMap({ Int($0) }), columns > 20 { return columns }
    var size = winsize()
    let isKnown = unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 20
    return isTerminal && isKnown ? Int(size.ws_col) : 100
  }

  /// `--color`, else FORCE_COLOR, NO_COLOR and TERM as their conventions say, else the terminal.
  static func wantsColor(_ choice: String?) -> Bool {
    if choice == "always" { return true }
    if choice == "never" { return false }
    if let force = variable("FORCE_COLOR"), force != "0", !force.isEmpty { return true }
    if let no = variable("NO_COLOR"), !no.isEmpty { return false }
    return isTerminal && variable("TERM") != "dumb"
  }

  static func variable(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    return unsafe String(cString: value)
  }
}
