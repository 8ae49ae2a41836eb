internal import Lint

/// The filter bar, and what its checkboxes hide.
enum HTMLFilterStyle {
  static let filters = """
    .filters{position:sticky;top:0;z-index:3;display:flex;flex-wrap:wrap;gap:4px 20px;height:45px;
    align-items:center;background:var(--bg);border-top:1px solid var(--line)}
    .filters label{cursor:pointer}
    .filters input{accent-color:var(--note);margin:0 4px 0 0;width:16px;height:16px;
    vertical-align:-3px}
    body:has(#fe:not(:checked)) :is(.card,.marks a,sup).error{display:none}
    body:has(#fw:not(:checked)) :is(.card,.marks a,sup).warning{display:none}
    body:has(#fn:not(:checked)) :is(.card,.marks a,sup).note{display:none}
    body:has(#fe:not(:checked)) mark.error{all:unset}
    body:has(#fw:not(:checked)) mark.warning{all:unset}
    body:has(#fn:not(:checked)) mark.note{all:unset}
    body:has(#fl:not(:checked)) tr.out{display:none}
    """

  /// With "only rows with findings", the rows go whose findings are all hidden: for each set of
  /// severities switched off, those that have no other.
  static let bareRows = Severity.allCases.subsets.map { off in
    let conditions = off.map { ":has(#f\($0.rawValue.prefix(1)):not(:checked))" }.joined()
    let others = Severity.allCases.filter { !off.contains($0) }.map { ".has-\($0.rawValue)" }
    let rows = others.isEmpty ? "tr" : "tr:not(\(others.joined(separator: ",")))"
    return "body:has(#fo:checked)\(conditions) main tbody \(rows){display:none}"
  }.joined(separator: "\n")
}

extension Collection {
  /// Every choice of elements, none and all included, in a fixed order.
  fileprivate var subsets: [[Element]] {
    reduce([[]]) { subsets, element in subsets + subsets.map { $0 + [element] } }
  }
}
