internal import Synchronization
internal import Text

/// Tiles scored on the cores that are free, and searched in their order by whoever comes first: two
/// threads share the work evenly though the search itself cannot be split.
final class TileLine: Sendable {
  /// So many tiles are scored before their turn, to bound memory.
  private static let mostWaiting = 4

  private struct Progress {
    /// Tiles that somebody has begun to score.
    var begun = 0
    var searched = 0
    /// What waits for its turn, by number.
    var waiting: [Int: BeadTile] = [:]
  }

  private let rows: [ClosedRange<Int>]
  private let score: @Sendable (_ rows: ClosedRange<Int>, _ lane: Int) -> BeadTile
  private let progress = Mutex(Progress())
  private let search: Mutex<BeadSearch>

  /// - Parameters:
  ///   - rows: of each tile.
  ///   - score: makes a tile; a lane, 0 or 1, makes one at a time.
  init(
    _ search: BeadSearch, rows: [ClosedRange<Int>],
    score: @escaping @Sendable (_ rows: ClosedRange<Int>, _ lane: Int) -> BeadTile
  ) {
    self.search = Mutex(search)
    self.rows = rows
    self.score = score
  }

  /// The search when it has gone through all tiles.
  func searched() -> BeadSearch {
    if rows.count < 2 || !SideBySide.each({ work(lane: $0 ? 0 : 1) }) { work(lane: 0) }
    return search.withLock { search in
      goOn(&search)
      return search
    }
  }

  private func work(lane: Int) {
    while let tile = next() {
      let scored = score(rows[tile], lane)
      let isFarAhead = progress.withLock { progress in
        progress.waiting[tile] = scored
        return progress.waiting.count > Self.mostWaiting
      }
      if isFarAhead {
        search.withLock { goOn(&$0) }
      } else {
        _ = search.withLockIfAvailable { goOn(&$0) }
      }
    }
  }

  private func next() -> Int? {
    progress.withLock { progress in
      guard progress.begun < rows.count else { return nil }
      defer { progress.begun += 1 }
      return progress.begun
    }
  }

  /// Searches the tiles whose turn it is.
  private func goOn(_ search: inout BeadSearch) {
    while let tile = inTurn() { search.search(tile) }
  }

  private func inTurn() -> BeadTile? {
    progress.withLock { progress in
      guard let tile = progress.waiting.removeValue(forKey: progress.searched) else { return nil }
      progress.searched += 1
      return tile
    }
  }
}
