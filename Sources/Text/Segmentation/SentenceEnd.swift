/// A sentence end and what decided it.
package struct SentenceEnd: Equatable, Sendable {
  /// The rule that decided.
  package enum Reason: String, Sendable, CaseIterable {
    /// A full stop after a word that is no abbreviation.
    case fullStop = "full-stop"
    /// A question or exclamation mark, or another mark that does nothing but end sentences.
    case terminator
    /// An ellipsis before a word that may open a sentence.
    case ellipsis
    /// A full-width or ideographic mark.
    case ideographicStop = "ideographic-stop"
    /// A mark inside a quotation that ends here.
    case quotation
    /// A full stop and a capital with no space between them.
    case missingSpace = "missing-space"
    /// A full stop after a figure that is no ordinal.
    case figure
    /// An abbreviation before a word that opens sentences.
    case abbreviation
    /// Initials or an acronym before a word that opens sentences.
    case acronym
    /// A full stop or question mark before a word in lower case, in unedited text.
    case lowerCase = "lower-case"
    /// A dash that opens a turn of a dialogue.
    case dialogue
    /// An emoji or a smiley that stands for a stop.
    case emoji
    /// A verb form that closes a clause in unpunctuated Korean.
    case verbEnding = "verb-ending"
    /// A web or mail address before another one or a capital.
    case address
    /// The next item of a list that runs on in its line.
    case listItem = "list-item"
    /// A line end that stands for a sentence end.
    case newline
    /// ICU's sentence iteration, in a language without rules of its own.
    case breakIterator = "break-iterator"
    /// The block ends.
    case block
  }

  /// UTF-8 offset into the text, after the end mark and any white space that follows.
  package let offset: UInt32
  package let reason: Reason
}
