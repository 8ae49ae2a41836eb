package enum FunctionWords {
  package static func contains(_ w: String, language: Language) -> Bool { set.contains(w) }
  static let set = Set(
    "a about above after again against all also am an and any are as at be because been before being below between both but by can could did do does doing down during each few for from further had has have having he her here hers him his how i if in into is it its itself just like may me might more most much must my no nor not now of off on once only or other our out over own s same shall she should so some such t than that the their them then there these they this those through to too under until up upon very was we were what when where which while whilst who whom whose why will with within without would you your said say says one also however moreover addition fact hand course example regard well"
      .split(separator: " ").map(String.init))
}
