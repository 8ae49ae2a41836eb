import Testing

@testable import Align

@Suite("The order of an abridged text")
struct OrderModelTests {
  /// Log odds of `count` target segments with as many source segments: `high` at the places given.
  private func logits(_ places: [Int?], width: Int, high: Float = 3) -> [[Float]] {
    places.map { place in
      (0..<width).map { $0 == place ? high : -5 }
    }
  }

  @Test("A text that goes forward sentence by sentence is in order")
  func forward() {
    let order = OrderModel(logits(Array(0..<12), width: 12))
    #expect(order.isInOrder)
    for place in 0..<12 { #expect(order.posterior(place, place) > 0.9) }
  }

  @Test("A text that takes its sentences from anywhere is not")
  func anywhere() {
    let places = [40, 3, 22, 57, 11, 48, 30, 1, 19, 52]
    let order = OrderModel(logits(places, width: 60))
    #expect(!order.isInOrder)
    #expect(order.posterior(22, 2) > 10 * order.posterior(23, 2))
  }

  @Test("Where the words leave it open, the neighbours tell")
  func neighbours() {
    var logits = logits(Array(0..<12), width: 12)
    logits[6] = (0..<12).map { $0 == 6 || $0 == 11 ? -1 : -5 }
    let order = OrderModel(logits)
    #expect(order.posterior(6, 6) > 5 * order.posterior(11, 6))
  }

  @Test("A sentence that says nothing of the source is less sure than the next, which goes on")
  func nothing() {
    var logits = logits(Array(0..<12), width: 12)
    logits[6] = [Float](repeating: -9, count: 12)
    let order = OrderModel(logits)
    #expect((0..<12).map { order.posterior($0, 6) }.reduce(0, +) < 0.9)
    #expect(order.posterior(7, 7) > 0.95)
  }

  @Test("The posteriors of a segment are a share of one")
  func probabilities() {
    let order = OrderModel(logits([0, 2, nil, 1, 4], width: 5))
    for target in 0..<5 {
      let sum = (0..<5).map { order.posterior($0, target) }.reduce(0, +)
      #expect(sum >= 0 && sum <= 1.0001)
    }
    #expect(abs(order.jumps.reduce(0, +) - 1) < 1e-9)
  }

  @Test("One source segment, and none at all")
  func smallest() {
    #expect(OrderModel([[3], [3]]).posterior(0, 1) > 0.5)
    #expect(OrderModel([[], []]).posteriors == [])
    #expect(OrderModel([]).posteriors == [])
  }
}

@Suite("What the links of a sentence say of each other")
struct SurroundingsTests {
  private let logits = [Float](repeating: -9, count: 6)

  private func judged(_ scores: [(Int, Double)]) -> [Int: Double] {
    let candidates = scores.map { Candidate(source: $0.0, score: $0.1, clause: 0, rare: 0) }
      .sorted { $0.score > $1.score }
    let surroundings = Surroundings(
      blocks: [0, 0, 0, 1, 1, 1], isAsked: [false, false, false, false, false, true])
    let judged = surroundings.judged(candidates, logits)
    return Dictionary(uniqueKeysWithValues: judged.map { ($0.source, $0.score) })
  }

  @Test("A sentence beside a strong one gains more than one elsewhere")
  func beside() throws {
    let judged = judged([(0, 0.9), (1, 0.2), (4, 0.2)])
    #expect(try #require(judged[1]) > 2 * (try #require(judged[4])))
  }

  @Test("Those of a paragraph that is drawn on become candidates")
  func joined() {
    let judged = judged([(0, 0.9)])
    #expect(judged[1] != nil && judged[2] != nil && judged[3] == nil)
  }

  @Test("What an interviewer says is drawn on less")
  func asked() throws {
    let judged = judged([(0, 0.9), (3, 0.4), (5, 0.4)])
    #expect(try #require(judged[5]) < (try #require(judged[3])) / 2)
  }

  @Test("A sentence whose best link is poor rests on nothing")
  func poor() throws {
    #expect(try #require(judged([(0, 0.1), (1, 0.1)])[0]) < 0.1)
    #expect(judged([]).isEmpty)
  }
}
