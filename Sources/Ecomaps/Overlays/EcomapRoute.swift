import SupportNetwork

/// A way as the map shows it: which of its lines each step goes over.
struct EcomapRoute: Sendable {
  let start: ActorID
  let end: ActorID
  let steps: [Step]
  /// The number of steps that the way has, those within the household's circle included.
  let length: Int

  struct Step: Sendable {
    let from: ActorID
    let to: ActorID
    /// What stands in its disc: "1", and where there are several ways "1a".
    let number: String
    /// The line, as a position in the map's lines.
    let line: Int
    /// The end of the line that the step leads to.
    let end: EcomapTie.End
  }

  /// The ways that go over at least one line of the map.
  static func all(
    _ marks: [RouteMark], over lines: [EcomapTie], _ ends: MapEnds
  ) -> [EcomapRoute] {
    let positions = Dictionary(
      lines.enumerated().compactMap { index, line in line.position.map { ($0, index) } },
      uniquingKeysWith: { first, _ in first })
    return marks.enumerated().compactMap { place, mark in
      guard let first = mark.steps.first, let last = mark.steps.last else { return nil }
      let letter = marks.count > 1 ? letters[place % letters.count] : ""
      let steps = mark.steps.enumerated().compactMap { index, step -> Step? in
        guard
          let line = step.tie.flatMap({ positions[$0] }) ?? ownLine(of: step, among: lines, ends)
        else { return nil }
        return Step(
          from: step.from, to: step.to, number: "\(index + 1)\(letter)", line: line,
          end: ends.end(of: ends.whole(step.to)))
      }
      return EcomapRoute(start: first.from, end: last.to, steps: steps, length: mark.steps.count)
    }
    .filter { !$0.steps.isEmpty }
  }

  private static let letters = "abcdefghijklmnopqrstuvwxyz".map(String.init)

  private static func ownLine(
    of step: RouteMark.Step, among lines: [EcomapTie], _ ends: MapEnds
  ) -> Int? {
    let pair = Set([step.from, step.to].map { ends.end(of: ends.whole($0)) })
    return lines.firstIndex { $0.mark == .step && Set([$0.from, $0.to]) == pair }
  }
}
