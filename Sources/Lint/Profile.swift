/// A set of rules for a kind of work. A rule outside the profile runs when it is selected or has a
/// severity in the configuration.
package enum Profile: String, Sendable, CaseIterable {
  /// Prose that goes to readers: what is wrong in any house style.
  case news
  /// Every rule, those of taste too.
  case strict
  /// Strings of programs and their documentation.
  case software
}
