/// Types whose prior is 0 are left out.
extension BitextModel {
  /// The same with none but short beads.
  var short: BitextModel {
    var model = self
    for (index, type) in BeadType.all.enumerated() where max(type.source, type.target) > 2 {
      model.priors[index] = 0
    }
    return model
  }

  /// By number of source segments, the most target segments of a bead; and the reverse.
  var mostTargets: [Int] {
    var most = [Int](repeating: 0, count: BeadType.longestSource + 1)
    for (type, prior) in zip(BeadType.all, priors) where prior > 0 {
      most[type.source] = max(most[type.source], type.target)
    }
    return most
  }

  var mostSources: [Int] {
    var most = [Int](repeating: 0, count: BeadType.longestTarget + 1)
    for (type, prior) in zip(BeadType.all, priors) where prior > 0 {
      most[type.target] = max(most[type.target], type.source)
    }
    return most
  }
}
