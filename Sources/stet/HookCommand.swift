internal import Config

/// `stet hook`: git's own pre-commit hook, without the framework of that name.
enum HookCommand {
  private static let mark = "# written by stet hook install"
  private static let script = """
    #!/bin/sh
    \(mark)
    exec stet lint --staged --quiet-unpaired

    """

  static let subcommands = [
    Subcommand(
      name: "install", summary: "write a hook that lints what is staged; another's is left alone"
    ) { _, _ in try install() },
    Subcommand(name: "uninstall", summary: "remove the hook that stet wrote") { _, _ in
      try uninstall()
    },
  ]

  /// Git says where hooks are: `core.hooksPath` and work trees are its matter.
  private static func path() throws -> String {
    let git = try Git()
    let folder = Git.line(try git.output(["rev-parse", "--git-path", "hooks"]))
    return Workspace.shown(FilePath.join(FilePath.join(git.root, folder), "pre-commit"))
  }

  private static func install() throws -> Int32 {
    let path = try path()
    if Files.exists(path), try !isOurs(path) {
      throw Failure("\(path): another hook is there; add to it: stet lint --staged")
    }
    try Files.makeFolder(FilePath.folder(of: Workspace.absolute(path)))
    try AtomicFile.write(Array(script.utf8), to: path, mode: 0o755)
    Output.note("wrote \(path)")
    return ExitStatus.clean
  }

  private static func uninstall() throws -> Int32 {
    let path = try path()
    guard Files.exists(path) else { throw Failure("\(path): no hook is there") }
    guard try isOurs(path) else {
      throw Failure("\(path): not written by stet; left as it is")
    }
    try Files.remove(path)
    Output.note("removed \(path)")
    return ExitStatus.clean
  }

  private static func isOurs(_ path: String) throws -> Bool {
    String(decoding: try Files.read(path), as: UTF8.self).contains(mark)
  }
}
