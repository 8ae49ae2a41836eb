internal import Text

/// The links, pictures or code of a translation held against the source's.
///
/// Items are compared by a key over the whole text, so that one that moved is none lost; what is
/// left over is paired where the alignment says that the two stand at the same place.
struct PairedStructure {
  /// An item and what it is compared by.
  struct Item {
    let item: StructuralItem
    let key: String
  }

  let pair: Pair
  let source: Document
  private(set) var sourceItems: [Item] = []
  private(set) var targetItems: [Item] = []

  /// Nil where nothing is to be compared: no source, a summary, texts that do not belong together.
  ///
  /// - Parameter key: nil for an item that is left alone.
  init?(_ pair: Pair, key: (StructuralItem, Document) -> String?) {
    guard let source = pair.source, let alignment = pair.alignment,
      alignment.kind == .translation, UnrelatedTexts.areRelated(alignment)
    else { return nil }
    self.pair = pair
    self.source = source
    func items(_ document: Document) -> [Item] {
      document.structure.compactMap { item in
        key(item, document).map { Item(item: item, key: $0) }
      }
    }
    sourceItems = items(source)
    targetItems = items(pair.target)
  }

  /// Items of the source whose key the target lacks, each with the item that stands in its place;
  /// nil for an item that is lost. Of a key that the source repeats the first item counts. An item
  /// of a sentence that is left out is not listed, nor one outside the running text.
  func leftovers() -> [(source: Item, target: Item?)] {
    let mine = Set(sourceItems.map(\.key))
    let theirs = Set(targetItems.map(\.key))
    var extra = targetItems.filter { !mine.contains($0.key) }
    var seen: Set<String> = []
    var found: [(source: Item, target: Item?)] = []
    for item in sourceItems where !theirs.contains(item.key) && seen.insert(item.key).inserted {
      guard let near = counterparts(of: item.item) else { continue }
      let place = extra.firstIndex { other in
        segment(of: other.item, in: pair.target).map(near.contains) ?? false
      }
      found.append((item, place.map { extra.remove(at: $0) }))
    }
    return found
  }

  /// The target segments where an item of the source would stand; nil if there are none.
  private func counterparts(of item: StructuralItem) -> Set<Int>? {
    guard let segment = segment(of: item, in: source),
      source.blocks[source.segments[segment].block].isContent,
      !pair.beads.counterparts(of: segment, on: .source).isEmpty
    else { return nil }
    return Set(pair.beads.neighbourhood(of: segment, on: .source))
  }

  /// The segment that an item stands in, or behind.
  func segment(of item: StructuralItem, in document: Document) -> Int? {
    let segments = document.segments
    let start = item.range.start
    let index = segments.partitionIndex {
      item.range.isEmpty ? $0.range.end >= start : $0.range.end > start
    }
    guard index < segments.count, segments[index].range.start <= start else { return nil }
    return index
  }

  /// An item of the source as evidence.
  func evidence(_ item: StructuralItem, message: String = "") -> Related {
    Related(side: .source, range: item.range, markup: item.origin, message: message)
  }

  /// The sentence of the target where an item of the source would stand.
  func place(of item: StructuralItem) -> [Related] {
    let segment = segment(of: item, in: source)
    let near = segment.flatMap { pair.beads.counterparts(of: $0, on: .source).first }
    return near.map {
      [
        Related(
          side: .target, range: pair.target.segments[$0].range, message: "it would stand here")
      ]
    } ?? []
  }

  func bead(of item: StructuralItem, on side: Side) -> Int? {
    let document = side == .source ? source : pair.target
    return segment(of: item, in: document).flatMap { pair.beads.beads(of: $0, on: side).first }
  }

  /// A finding at an item of a side.
  func finding(
    _ about: About, _ item: StructuralItem, _ side: Side, _ message: String, related: [Related],
    fixes: [Fix] = []
  ) -> Finding {
    Finding(
      rule: about.id, severity: about.severity, message: message, side: side, range: item.range,
      markup: item.origin, related: related, fixes: fixes, bead: bead(of: item, on: side))
  }

  /// Writes in the translation what stands in the source; a person must see whether that is meant.
  func copy(_ mine: StructuralItem, over theirs: StructuralItem) -> [Fix] {
    let bytes = source.origin[mine.origin.indices]
    let edit = Edit(
      side: .target, range: theirs.range, markup: theirs.origin,
      replacement: String(decoding: bytes, as: UTF8.self))
    return [
      Fix(title: "write \(Wording.quoted(mine.value))", isSafe: false, edits: [edit])
    ]
  }
}
