internal import Text

/// What the alignment map draws between its two bars: for each target block, the stretch of each
/// source block that it draws on.
struct MapBand: Equatable {
  var source: TextRange
  var target: TextRange
  /// Index of the first row that the band stands for.
  let row: Int

  static func bands(of rows: [Row]) -> [MapBand] {
    var bands: [MapBand] = []
    var places: [Key: Int] = [:]
    for (index, row) in rows.enumerated() {
      for target in row.target {
        for source in row.source {
          let key = Key(source: source.block, target: target.block)
          if let place = places[key] {
            bands[place].source = bands[place].source.union(source.range)
            bands[place].target = bands[place].target.union(target.range)
          } else {
            places[key] = bands.count
            bands.append(MapBand(source: source.range, target: target.range, row: index))
          }
        }
      }
    }
    return bands
  }

  private struct Key: Hashable {
    let source: Int
    let target: Int
  }
}
