import SupportNetwork
import Testing

@testable import Ecomaps

/// Overlays for tests, made from a network without asking it anything.
enum SampleOverlays {
  /// Three things that the family with MS lacks.
  static let gaps = [
    GapMark(
      id: "finances", text: "iemand die met de brieven helpt",
      title: "Bij financiën ontbreekt iemand die met de brieven helpt.", holder: "gezin",
      domain: "finances"),
    GapMark(
      id: "mental-health", text: "rust voor Dilek",
      title: "Bij geestelijke gezondheid ontbreekt rust voor Dilek.", holder: "dilek",
      domain: "mental-health"),
    GapMark(
      id: "physical-health", text: "iemand met wie Ruben over later praat",
      title: "Bij lichamelijke gezondheid ontbreekt iemand met wie Ruben over later praat.",
      holder: "ruben", domain: "physical-health"),
  ]

  /// A way over ties between actors, each step over the first tie of the two in the file.
  static func route(_ stops: [ActorID], in network: SupportNetwork) -> RouteMark {
    RouteMark(
      steps: zip(stops, stops.dropFirst()).map { from, to in
        RouteMark.Step(
          from: from, to: to,
          tie: network.ties.firstIndex { $0.touches(from) && $0.touches(to) })
      })
  }

  /// What differs between two days of one network: ties by their two ends, the first of each.
  static func comparison(
    in network: SupportNetwork, of earlier: CalendarDate, with later: CalendarDate
  ) -> ComparisonMark {
    func ties(on day: CalendarDate) -> [Set<ActorID>: (Int, Tie)] {
      Dictionary(
        network.ties.enumerated().compactMap { position, tie in
          guard !tie.kind.isGenealogical, let presence = tie.presence(on: day) else { return nil }
          var current = tie
          current.presence = presence
          return ([tie.from, tie.to], (position, current))
        }, uniquingKeysWith: { first, _ in first })
    }
    let (before, after) = (ties(on: earlier), ties(on: later))
    var mark = ComparisonMark(earlier: earlier, later: later)
    for (ends, (position, tie)) in after {
      if let (_, old) = before[ends] {
        if old.strength != tie.strength || old.quality != tie.quality
          || old.presence != tie.presence
        {
          mark.changed.append(ComparisonMark.ChangedTie(tie: position, before: old))
        }
      } else {
        mark.came.append(position)
      }
    }
    mark.went = before.filter { after[$0.key] == nil }.map(\.value.1)
    let known = Set(before.keys.joined())
    mark.cameActors = Set(after.keys.joined()).subtracting(known).sorted()
    return mark
  }
}
