package import Text

extension Readings {
  /// In characters.
  package static let reach = 8

  /// The letters that the readings of transcriptions of foreign names of up to eight characters may
  /// begin with, as bits; none where there is no transcription at all.
  ///
  /// - Parameters:
  ///   - range: of whole characters.
  ///   - text: valid UTF-8.
  package static func openings(
    ofTranscriptionsIn range: TextRange, of text: Span<UInt8>
  ) -> UInt32 {
    let sounds = HanSounds.shared
    var openings: UInt32 = 0
    // The place of the latest character of those of transcriptions, and of what is to be looked at
    // next.
    var (place, foreign, next) = (0, -reach, 0)
    var isAfterDot = false
    var at = Int(range.start)
    let end = Int(range.end)
    while at < end {
      let lead = text[at]
      if isAfterDot { openings |= sounds.openings(at: at, in: text) }
      isAfterDot = lead == 0xC2 && text[at + 1] == 0xB7
      if lead >= 0xE0, sounds[at, text].isForeign {
        // Six in ten are, so that two have at most one between them, and few come before these.
        if place - foreign <= 2 {
          let first = max(next, place - reach + 1)
          var (before, start) = (place, at)
          while before > first {
            repeat { start -= 1 } while text[start] & 0xC0 == 0x80
            before -= 1
            if before <= foreign { openings |= sounds.openings(at: start, in: text) }
          }
          next = foreign + 1
        }
        foreign = place
      }
      at += lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
      place += 1
    }
    return openings
  }
}

extension HanSounds {
  /// The letters that readings of the character at an offset may begin with; none for what is no
  /// ideograph.
  fileprivate func openings(at offset: Int, in text: Span<UInt8>) -> UInt32 {
    let lead = UInt32(text[offset])
    guard (0xE0..<0xF0).contains(lead) else { return 0 }
    let tail = UInt32(text[offset + 1] & 0x3F) << 6 | UInt32(text[offset + 2] & 0x3F)
    let value = (lead & 0xF) << 12 | tail
    guard (0x3400...0x9FFF).contains(value), let scalar = Unicode.Scalar(value) else { return 0 }
    return openings(of: scalar)
  }
}
