internal import Synchronization
internal import Text

/// Work on many items at once, with results in the order of the items.
enum Parallel {
  /// - Parameter jobs: how many at once.
  static func map<Item: Sendable, Value: Sendable>(
    _ items: [Item], jobs: Int, _ transform: @escaping @Sendable (Item) -> Value
  ) async -> [Value] {
    if jobs < 2 || items.count < 2 { return items.map(transform) }
    let queue = WorkQueue(items, transform)
    await Cores.lending {
      await withTaskGroup(of: Void.self) { group in
        for _ in 0..<min(jobs, items.count) { group.addTask { Cores.using { queue.work() } } }
      }
    }
    return queue.values
  }
}

/// Items that several workers take one by one.
private final class WorkQueue<Item: Sendable, Value: Sendable>: Sendable {
  private let items: [Item]
  private let transform: @Sendable (Item) -> Value
  private let next = Mutex(0)
  private let made: Mutex<[Value?]>

  init(_ items: [Item], _ transform: @escaping @Sendable (Item) -> Value) {
    self.items = items
    self.transform = transform
    made = Mutex(Array(repeating: nil, count: items.count))
  }

  var values: [Value] { made.withLock { $0.compactMap { $0 } } }

  /// Takes items until none is left.
  func work() {
    while let index = take() {
      let value = transform(items[index])
      made.withLock { $0[index] = value }
    }
  }

  private func take() -> Int? {
    next.withLock { next in
      guard next < items.count else { return nil }
      next += 1
      return next - 1
    }
  }
}
