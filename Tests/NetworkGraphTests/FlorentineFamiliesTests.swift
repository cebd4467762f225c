import NetworkGraph
import Testing

/// The marriages of the families of Florence, a network whose figures are in the literature.
///
/// Data: J. Padgett and C. Ansell, "Robust action and the rise of the Medici", *American Journal of
/// Sociology* 98 (1993), as in R. Breiger and P. Pattison, "Cumulated social roles", *Social
/// Networks* 8 (1986); Pucci, who married into no other family, is left out.
struct FlorentineFamiliesTests {
  private static let marriages = [
    ("Acciaiuoli", "Medici"), ("Albizzi", "Ginori"), ("Albizzi", "Guadagni"),
    ("Albizzi", "Medici"), ("Barbadori", "Castellani"), ("Barbadori", "Medici"),
    ("Bischeri", "Guadagni"), ("Bischeri", "Peruzzi"), ("Bischeri", "Strozzi"),
    ("Castellani", "Peruzzi"), ("Castellani", "Strozzi"), ("Guadagni", "Lamberteschi"),
    ("Guadagni", "Tornabuoni"), ("Medici", "Ridolfi"), ("Medici", "Salviati"),
    ("Medici", "Tornabuoni"), ("Pazzi", "Salviati"), ("Peruzzi", "Strozzi"),
    ("Ridolfi", "Strozzi"), ("Ridolfi", "Tornabuoni"),
  ]
  private let families = Set(marriages.flatMap { [$0.0, $0.1] }).sorted()

  private var graph: SimpleGraph {
    let numbers = Dictionary(
      uniqueKeysWithValues: families.enumerated().map { ($0.element, $0.offset) })
    return SimpleGraph(
      nodeCount: families.count,
      pairs: Self.marriages.map { (numbers[$0.0] ?? -1, numbers[$0.1] ?? -1) })
  }

  private func number(_ family: String) throws -> Int {
    try #require(families.firstIndex(of: family))
  }

  @Test func `fifteen families and twenty marriages`() {
    #expect(graph.nodeCount == 15 && graph.pairCount == 20)
    // 2 · 20 / (15 · 14)
    #expect(graph.density == 40 / 210.0)
    #expect(graph.components.count == 1)
  }

  @Test func `the Medici lie between most others`() throws {
    let betweenness = graph.betweenness
    // Of the 14 · 13 / 2 = 91 pairs of others; 0.522 of them in the literature.
    #expect(abs(betweenness[try number("Medici")] - 47.5) < 1e-9)
    #expect(abs(betweenness[try number("Medici")] / 91 - 0.522) < 5e-4)
    #expect(abs(betweenness[try number("Guadagni")] / 91 - 0.255) < 5e-4)
    #expect(abs(betweenness[try number("Strozzi")] / 91 - 0.103) < 5e-4)
    #expect(betweenness[try number("Pazzi")] == 0)
  }

  @Test func `on whom others depend`() {
    // Without them hang loose: Ginori; Lamberteschi; Acciaiuoli; Pazzi.
    #expect(
      graph.cuts.articulationPoints.map { families[$0] }
        == ["Albizzi", "Guadagni", "Medici", "Salviati"])
  }

  @Test func `the Medici have six marriages that hardly meet`() throws {
    let medici = try number("Medici")
    #expect(graph.degree(of: medici) == 6)
    // Of their in-laws only Ridolfi and Tornabuoni married each other: 6 − 2 · 1 / 6.
    #expect(abs(try #require(graph.effectiveSize(of: medici)) - 17 / 3.0) < 1e-12)
    // Each has a sixth; through Tornabuoni and Ridolfi, with three marriages each, a third of a
    // sixth comes to each from the other: 4 · (1/6)² + 2 · (1/6 + 1/18)² = 9/81 + 8/81.
    #expect(abs(try #require(graph.burtConstraint(of: medici)) - 17 / 81.0) < 1e-12)
  }
}
