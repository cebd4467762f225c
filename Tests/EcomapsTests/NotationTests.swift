import SupportNetwork
import Testing

@testable import Ecomaps

/// Which stroke and arrow heads a tie gets, read from the rendered SVG.
struct NotationTests {
  private let atelier = Atelier()

  /// A household with one neighbour.
  private func network(_ tie: Tie) -> SupportNetwork {
    var network = SupportNetwork(title: "Ecogram")
    network.households = [
      Household(id: "gezin", name: "Gezin", members: [Member(id: "joost", name: "Joost")])
    ]
    network.people = [Person(id: "ans", name: "Ans", role: .neighbour)]
    network.ties = [tie]
    return network
  }

  private func line(_ tie: Tie, _ notation: Notation = .kring) async throws -> SVGPicture.Part {
    let picture = try await atelier.svg(
      network(tie), options: EcomapOptions(notation: notation))
    return try #require(picture.part("tie-ans-gezin"))
  }

  private func tie(
    _ strength: Tie.Strength, _ quality: Tie.Quality, flow: Tie.Flow = .none,
    presence: Tie.Presence = .active
  ) -> Tie {
    Tie(
      .support, from: "ans", to: "gezin", strength: strength, quality: quality, flow: flow,
      presence: presence)
  }

  struct Look: Sendable, CustomTestStringConvertible {
    let notation: Notation
    let strength: Tie.Strength
    let quality: Tie.Quality
    let width: Double
    let isDashed: Bool
    /// The pieces of ink: 1 for a line, 2 for a zigzag over a line, more for ticks.
    let pieces: ClosedRange<Int>
    let isStraight: Bool

    var testDescription: String { "\(notation) \(strength) \(quality)" }
  }

  static let looks: [Look] = [
    .init(
      notation: .kring, strength: .strong, quality: .supportive, width: 3.5, isDashed: false,
      pieces: 1...1, isStraight: true),
    .init(
      notation: .kring, strength: .normal, quality: .supportive, width: 1.5, isDashed: false,
      pieces: 1...1, isStraight: true),
    .init(
      notation: .kring, strength: .weak, quality: .supportive, width: 0.75, isDashed: true,
      pieces: 1...1, isStraight: true),
    .init(
      notation: .kring, strength: .normal, quality: .neutral, width: 1.5, isDashed: false,
      pieces: 1...1, isStraight: true),
    .init(
      notation: .kring, strength: .normal, quality: .stressful, width: 1.2, isDashed: false,
      pieces: 1...1, isStraight: false),
    .init(
      notation: .kring, strength: .normal, quality: .ambivalent, width: 1.2, isDashed: false,
      pieces: 2...2, isStraight: true),
    .init(
      notation: .kring, strength: .normal, quality: .broken, width: 1.25, isDashed: false,
      pieces: 3...3, isStraight: true),
    .init(
      notation: .hartman, strength: .strong, quality: .supportive, width: 3.5, isDashed: false,
      pieces: 1...1, isStraight: true),
    .init(
      notation: .hartman, strength: .weak, quality: .supportive, width: 1.25, isDashed: true,
      pieces: 1...1, isStraight: true),
    .init(
      notation: .hartman, strength: .normal, quality: .stressful, width: 1.2, isDashed: false,
      pieces: 5...60, isStraight: true),
    .init(
      notation: .nlEcogram, strength: .weak, quality: .supportive, width: 3, isDashed: false,
      pieces: 1...1, isStraight: true),
    .init(
      notation: .nlEcogram, strength: .strong, quality: .neutral, width: 1.25, isDashed: true,
      pieces: 1...1, isStraight: true),
    .init(
      notation: .nlEcogram, strength: .normal, quality: .stressful, width: 1.25, isDashed: false,
      pieces: 5...60, isStraight: true),
  ]

  @Test(arguments: looks)
  func `a tie is drawn as its notation says`(look: Look) async throws {
    let part = try await line(tie(look.strength, look.quality), look.notation)
    let paths = part.shapes.filter { $0.element == "path" }
    let first = try #require(paths.first)
    #expect(look.pieces.contains(paths.count))
    #expect(abs(first.strokeWidth - look.width) < 0.01)
    #expect((first.dashes != nil) == look.isDashed)
    #expect(isStraight(first) == look.isStraight)
  }

  /// Whether all points of a path lie on one line.
  private func isStraight(_ shape: SVGPicture.Shape) -> Bool {
    let points = shape.points
    guard let first = points.first, let last = points.last else { return true }
    let length = max(0.001, hypotenuse(last.x - first.x, last.y - first.y))
    return points.allSatisfy { point in
      let area = (last.x - first.x) * (point.y - first.y) - (last.y - first.y) * (point.x - first.x)
      return abs(area) / length < 1
    }
  }

  private func hypotenuse(_ x: Double, _ y: Double) -> Double { (x * x + y * y).squareRoot() }

  @Test(arguments: [
    (Tie.Flow.none, 0), (.forward, 1), (.backward, 1), (.both, 2),
  ])
  func `arrow heads show the flow`(flow: Tie.Flow, heads: Int) async throws {
    let part = try await line(tie(.normal, .supportive, flow: flow))
    #expect(part.shapes.count { $0.element == "polygon" } == heads)
  }

  //  Ans ──▶ household: the head is at the household's circle, not at Ans.
  @Test func `an arrow head stands at the end that receives`() async throws {
    let picture = try await atelier.svg(network(tie(.normal, .supportive, flow: .forward)))
    let head = try #require(
      picture.part("tie-ans-gezin")?.shapes.first { $0.element == "polygon" }?.points.first)
    let circle = try #require(picture.part("actor-gezin")?.box)
    let ans = try #require(picture.part("actor-ans")?.box)
    let toCircle = hypotenuse(
      head.x - (circle.minX + circle.maxX) / 2, head.y - (circle.minY + circle.maxY) / 2)
    let toAns = hypotenuse(
      head.x - (ans.minX + ans.maxX) / 2, head.y - (ans.minY + ans.maxY) / 2)
    #expect(toCircle - (circle.maxX - circle.minX) / 2 < 12)
    #expect(toAns > 30)
  }

  @Test func `letters of support stand on the line in the order P E A G`() async throws {
    var lettered = tie(.normal, .supportive, flow: .both)
    lettered.given = [.company, .practical]
    lettered.returned = [.emotional]
    let picture = try await atelier.svg(network(lettered))
    #expect(picture.part("letters-tie-ans-gezin")?.texts.map(\.text) == ["PEG"])
  }

  @Test(arguments: [(Tie.Presence.latent, "?"), (.lost, "\u{00D7}")])
  func `a latent or lost contact bears its mark`(presence: Tie.Presence, mark: String) async throws
  {
    let picture = try await atelier.svg(
      network(tie(.strong, .supportive, presence: presence)))
    #expect(picture.part("letters-tie-ans-gezin")?.texts.map(\.text) == [mark])
    let line = try #require(picture.part("tie-ans-gezin")?.shapes.first)
    #expect(abs(line.strokeWidth - 0.75) < 0.01)
  }

  @Test func `contact without support is a thin grey line`() async throws {
    let part = try await line(Tie(.contact, from: "ans", to: "gezin"))
    let path = try #require(part.shapes.first)
    #expect(abs(path.strokeWidth - 0.75) < 0.01)
    #expect(path.attributes["stroke"] == Ink.grey.hex)
  }

  @Test func `informal actors are rounded, formal square, volunteers have a double outline`()
    async throws
  {
    var network = network(tie(.normal, .supportive))
    network.people.append(Person(id: "wim", name: "Wim", role: .volunteer))
    network.organisations = [Organisation(id: "school", name: "School", kind: .school)]
    let picture = try await atelier.svg(network)
    let ans = try #require(picture.part("actor-ans"))
    let wim = try #require(picture.part("actor-wim"))
    let school = try #require(picture.part("actor-school"))
    #expect(ans.shapes.map(\.element) == ["path"])
    #expect(wim.shapes.map(\.element) == ["path", "path"])
    #expect(school.shapes.map(\.element) == ["polygon"])
  }
}
