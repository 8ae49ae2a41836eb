internal import Text

/// Finds the stretches of Chinese text in which names may be written by their sound: what windows
/// make up that overlap each other (see ``SoundWindows``).
struct SoundStretches {
  /// In the order of the text.
  private(set) var all: [TextRange] = []
  private let isSigned: Bool
  /// Characters of a window.
  private let longest: Int
  private let table = HanSounds.shared
  /// The characters of sounds behind the last one that no name holds.
  private var sounds: [Sound] = []
  /// Those of them that are too far away come first.
  private var nearest = 0

  /// A character of a sound, and how many of its kind, of ideographs and of all characters come
  /// before it.
  private struct Sound {
    let start: Int
    let sounds: Int
    let ideographs: Int
    let place: Int
  }

  private enum Kind {
    /// A name written by its sound may begin and end with it.
    case sound
    case ideograph, dot
    /// No name holds it.
    case other
  }

  /// - Parameter isSigned: whether only windows count that are written with the characters of
  ///   transcriptions.
  init(isSigned: Bool) {
    self.isSigned = isSigned
    longest = isSigned ? SoundWindows.longest : SoundWindows.longestUnsigned
  }

  mutating func removeAll() { all.removeAll(keepingCapacity: true) }

  /// Adds the stretches of a range behind those before.
  mutating func add(_ text: Span<UInt8>, _ range: TextRange) {
    forget()
    var (sounds, ideographs, place) = (0, 0, 0)
    var at = Int(range.start)
    while at < Int(range.end) {
      let next = at + WordEdge.length(text[at])
      switch kind(at, text) {
      case .sound:
        let sound = Sound(start: at, sounds: sounds, ideographs: ideographs, place: place)
        if let first = first(before: sound) { add(TextRange(first, next)) }
        self.sounds.append(sound)
        (sounds, ideographs) = (sounds + 1, ideographs + 1)
      case .ideograph: ideographs += 1
      case .dot: break
      case .other: forget()
      }
      (at, place) = (next, place + 1)
    }
  }

  private mutating func forget() {
    if sounds.isEmpty { return }
    sounds.removeAll(keepingCapacity: true)
    nearest = 0
  }

  @inline(__always)
  private func kind(_ at: Int, _ text: Span<UInt8>) -> Kind {
    guard HanText.isIdeograph(at: at, in: text) else {
      return Pinyin.isDot(FoldedCursor.scalar(at, in: text)) ? .dot : .other
    }
    let sign = table[at, text]
    if isSigned { return sign.isSound ? .sound : .ideograph }
    return sign.isEveryday ? .other : .sound
  }

  /// Where the longest window begins that ends with a character; nil if none does.
  private mutating func first(before last: Sound) -> Int? {
    while nearest < sounds.count, last.place - sounds[nearest].place >= longest { nearest += 1 }
    for index in nearest..<sounds.count {
      let first = sounds[index]
      // Half of the ideographs are sounds.
      if (last.sounds + 1 - first.sounds) * 2 >= last.ideographs + 1 - first.ideographs {
        return first.start
      }
    }
    return nil
  }

  /// Adds a window, as one stretch with those that it overlaps.
  private mutating func add(_ window: TextRange) {
    var start = window.start
    while let last = all.last, last.end > start {
      start = min(start, last.start)
      all.removeLast()
    }
    all.append(TextRange(start, window.end))
  }
}
