internal import Text

/// What of a web address counts when it is compared: scheme, `www.`, anchor, a slash at the end,
/// percent signs and marks of campaigns do not, nor the language that stands in it.
struct AddressKey {
  /// The host without its language; empty for a path.
  private(set) var site = ""
  /// The address without its language.
  private(set) var key = ""
  /// Whether a language stands in the address, so that the page has a twin in another.
  private(set) var isLocalized = false

  private let names: Set<String>
  /// Codes of countries that stand for their language.
  private static let aliases = [
    "zh": ["cn", "tw", "hk"], "ja": ["jp"], "ko": ["kr"], "uk": ["ua"], "en": ["us", "gb", "uk"],
    "cs": ["cz"], "da": ["dk"], "sv": ["se"], "el": ["gr"],
  ]
  private static let ignored = ["lang", "hl", "locale", "language", "from", "spm"]

  /// Nil for an anchor of the same page and for what is no address.
  ///
  /// - Parameter languages: those of the pair.
  init?(_ address: String, languages: [Language]) {
    self.init(address, names: Self.names(of: languages))
  }

  /// What stands for languages in addresses.
  static func names(of languages: [Language]) -> Set<String> {
    Set(languages.flatMap { [$0.base] + (Self.aliases[$0.base] ?? []) })
  }

  /// - Parameter names: those of the pair's languages.
  init?(_ address: String, names: Set<String>) {
    self.names = names
    let whole = Self.decoded(address).prefix { $0 != "#" }
    guard !whole.isEmpty, !whole.lowercased().hasPrefix("javascript:") else { return nil }
    let parts = whole.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    var path = parts[0]
    if let mark = path.firstRange(of: "://") {
      let rest = path[mark.upperBound...]
      site = host(rest.prefix { $0 != "/" })
      path = rest.drop { $0 != "/" }
    }
    let steps = path.split(separator: "/").map { step($0) }.filter { !$0.isEmpty && $0 != "." }
    let query = parts.count > 1 ? Self.query(parts[1]) : ""
    key = ([site] + steps).joined(separator: "/") + query
  }

  private mutating func host(_ text: Substring) -> String {
    var labels = text.lowercased().split(separator: ".").map(String.init)
    if labels.first == "www" { labels.removeFirst() }
    if labels.count > 2, isLanguage(labels[0]) {
      isLocalized = true
      labels.removeFirst()
    }
    return labels.joined(separator: ".")
  }

  /// A step of the path without its language: `zh`, the `zh` of `map.zh.png` and of `map-zh.png`.
  private mutating func step(_ text: Substring) -> String {
    if isLanguage(String(text)) {
      isLocalized = true
      return ""
    }
    var parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    if parts.count > 2, isLanguage(parts[parts.count - 2]) {
      isLocalized = true
      parts.remove(at: parts.count - 2)
    }
    let stem = parts[max(0, parts.count - 2)]
    if let joint = stem.lastIndex(where: { $0 == "-" || $0 == "_" }), parts.count > 1,
      isLanguage(String(stem[stem.index(after: joint)...]))
    {
      isLocalized = true
      parts[parts.count - 2] = String(stem[..<joint])
    }
    return parts.joined(separator: ".")
  }

  /// `zh`, `zh-CN`, `zh_Hans`, for a language of the pair.
  private func isLanguage(_ text: String) -> Bool {
    let parts = text.lowercased().split { $0 == "-" || $0 == "_" }
    guard let first = parts.first, names.contains(String(first)) else { return false }
    return parts.dropFirst().allSatisfy { (2...4).contains($0.utf8.count) }
  }

  private static func query(_ text: Substring) -> String {
    let kept = text.split(separator: "&").filter { part in
      let name = part.prefix { $0 != "=" }.lowercased()
      return !name.hasPrefix("utm_") && !ignored.contains(name)
    }
    return kept.isEmpty ? "" : "?" + kept.joined(separator: "&")
  }

  /// The address with `%E4` and the like as the bytes that they stand for.
  private static func decoded(_ address: String) -> String {
    let bytes = Array(address.utf8)
    var decoded: [UInt8] = []
    var at = 0
    while at < bytes.count {
      if bytes[at] == UInt8(ascii: "%"), at + 2 < bytes.count,
        let byte = UInt8(String(decoding: bytes[at + 1...at + 2], as: UTF8.self), radix: 16)
      {
        decoded.append(byte)
        at += 3
      } else {
        decoded.append(bytes[at])
        at += 1
      }
    }
    return String(decoding: decoded, as: UTF8.self)
  }
}
