import Testing

@testable import Lint

@Suite("Lists of numbers")
struct NumberListsTests {
  private static let lists = {
    var lists = NumberLists()
    for list in [[0], [], [1, 2], [2, 4]] { lists.append(list) }
    return lists
  }()

  @Test("Each number tells the lists that it stands in")
  func turned() {
    let turned = Self.lists.turned()
    #expect((0..<5).map { turned[$0] } == [[0], [2], [2, 3], [], [3]])
    #expect(turned[-1].isEmpty && turned[5].isEmpty)
    #expect(turned.first(2) == 2 && turned.first(3) == nil)
  }

  @Test("Lists are joined by what other lists tell, with their least and greatest number")
  func joined() {
    let turned = Self.lists.turned()
    #expect(turned.joined(2, Self.lists) == [1, 2, 2, 4] && turned.joined(3, Self.lists).isEmpty)
    #expect(turned.reach(2, Self.lists) == 1...4 && turned.reach(3, Self.lists) == nil)
  }

  @Test("No lists have no numbers")
  func empty() {
    #expect(NumberLists().turned()[0].isEmpty && NumberLists().count == 0)
  }
}
