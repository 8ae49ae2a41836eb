internal import CICU

/// A failure reported by ICU: the service asked for and ICU's own name of the status.
package struct ICUError: Error, Equatable, CustomStringConvertible {
  package let service: String
  package let status: String

  package var description: String { "ICU: \(service): \(status)" }
}

/// The one place where a status becomes a throw.
func check(_ status: CInt, _ service: @autoclosure () -> String) throws(ICUError) {
  guard status > 0 else { return }
  throw ICUError(service: service(), status: unsafe String(cString: stet_status_name(status)))
}

/// The version of the ICU that the program was built against.
package var icuVersion: String { unsafe String(cString: stet_icu_version()) }
