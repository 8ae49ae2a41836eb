internal import Glibc

/// Runs another program to its end. Its streams are unnamed files, so that none can fill up.
enum Subprocess {
  struct Result {
    let status: Int32
    let output: [UInt8]
    let errors: String
  }

  /// - Parameter words: the program, found on the path, and its arguments.
  /// - Throws: `Failure` if the program cannot be started.
  static func run(_ words: [String], input: [UInt8] = []) throws -> Result {
    let files = try unsafe (0..<3).map { _ in unsafe try unnamedFile() }
    defer { for index in 0..<3 { unsafe fclose(files[index]) } }
    let streams = unsafe files.map { unsafe fileno($0) }
    try write(input, to: streams[0])
    let status = try spawn(words, streams)
    return Result(
      status: status, output: try read(streams[1]),
      errors: String(decoding: try read(streams[2]), as: UTF8.self))
  }

  private static func unnamedFile() throws -> UnsafeMutablePointer<FILE> {
    guard let file = unsafe tmpfile() else {
      throw Failure("no room for another program's streams")
    }
    return unsafe file
  }

  private static func spawn(_ words: [String], _ streams: [Int32]) throws -> Int32 {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    for (number, stream) in streams.enumerated() {
      unsafe posix_spawn_file_actions_adddup2(&actions, stream, Int32(number))
    }
    var arguments = unsafe words.map { unsafe strdup($0) }
    defer { for index in words.indices { unsafe free(arguments[index]) } }
    unsafe arguments.append(nil)
    var process: pid_t = 0
    let failed = unsafe posix_spawnp(&process, words[0], &actions, nil, arguments, environ)
    guard failed == 0 else { throw Failure("\(words[0]): cannot be run; is it installed?") }
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { throw Failure("\(words[0]): was lost") }
    }
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }

  private static func write(_ bytes: [UInt8], to file: Int32) throws {
    var done = 0
    while done < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Glibc.write(file, buffer.baseAddress.map { unsafe $0 + done }, bytes.count - done)
      }
      guard count > 0 else { throw Failure("another program's input cannot be written") }
      done += count
    }
    lseek(file, 0, SEEK_SET)
  }

  private static func read(_ file: Int32) throws -> [UInt8] {
    let size = Int(lseek(file, 0, SEEK_END))
    guard size > 0 else { return [] }
    var bytes = [UInt8](repeating: 0, count: size)
    let count = unsafe bytes.withUnsafeMutableBytes { buffer in
      unsafe pread(file, buffer.baseAddress, size, 0)
    }
    guard count == size else { throw Failure("another program's output cannot be read") }
    return bytes
  }
}
