internal import ICU
internal import Synchronization

/// A CLDR transform that is opened on first use and shared: one caller at a time.
///
/// Where ICU lacks the transform, or fails, texts come back as they are.
final class CachedTransform: Sendable {
  private struct State: ~Copyable {
    var transliterator: Transliterator?
    var isOpened = false
    var results: [String: String] = [:]
  }

  private let id: String
  private let isCaching: Bool
  private let state = Mutex(State())

  /// - Parameter caching: whether results are kept: for a small set of short texts.
  init(_ id: String, caching: Bool) {
    self.id = id
    isCaching = caching
  }

  func transform(_ text: String) -> String {
    state.withLock { state in
      if let known = state.results[text] { return known }
      if !state.isOpened {
        state.transliterator = try? Transliterator(id)
        state.isOpened = true
      }
      let result = (try? state.transliterator?.transform(text)) ?? text
      if isCaching { state.results[text] = result }
      return result
    }
  }
}
