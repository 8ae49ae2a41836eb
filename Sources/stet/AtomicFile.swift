internal import Glibc

/// Writes files whole or not at all: beside the file first, then in its place.
enum AtomicFile {
  /// Keeps the permissions of a file that is there, and writes through a symbolic link.
  ///
  /// - Parameter mode: other permissions.
  /// - Throws: `Failure`; the file is then as it was.
  static func write(_ bytes: [UInt8], to path: String, mode stated: mode_t? = nil) throws {
    let target = resolved(path)
    if isDevice(target) { return try append(bytes, toDevice: target) }
    let mode = stated ?? permissions(of: target)
    let temporary = target + ".stet-\(getpid())~"
    let file = unsafe open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode ?? 0o666)
    guard file >= 0 else { throw failure(path) }
    let isWritten = writeAll(bytes, to: file) && (mode.map { fchmod(file, $0) == 0 } ?? true)
    let isClosed = close(file) == 0
    guard isWritten, isClosed, unsafe rename(temporary, target) == 0 else {
      let failure = failure(path)
      unsafe unlink(temporary)
      throw failure
    }
  }

  private static func failure(_ path: String) -> Failure {
    let reason = unsafe String(cString: strerror(errno))
    return Failure("\(path): cannot be written: \(reason.lowercased())")
  }

  /// Whether something is there that is no file: `/dev/null`, a pipe, a terminal.
  private static func isDevice(_ path: String) -> Bool {
    var status = stat()
    return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT != S_IFREG
  }

  private static func append(_ bytes: [UInt8], toDevice path: String) throws {
    let file = unsafe open(path, O_WRONLY | O_CLOEXEC)
    guard file >= 0 else { throw failure(path) }
    defer { close(file) }
    guard writeAll(bytes, to: file) else { throw failure(path) }
  }

  private static func resolved(_ path: String) -> String {
    guard let real = unsafe realpath(path, nil) else { return path }
    defer { unsafe free(real) }
    return unsafe String(cString: real)
  }

  private static func permissions(of path: String) -> mode_t? {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return nil }
    return status.st_mode & 0o7777
  }

  private static func writeAll(_ bytes: [UInt8], to file: Int32) -> Bool {
    var done = 0
    while done < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Glibc.write(file, buffer.baseAddress.map { unsafe $0 + done }, bytes.count - done)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      done += count
    }
    return true
  }
}
