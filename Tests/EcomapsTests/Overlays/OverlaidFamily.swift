import SupportNetwork

@testable import Ecomaps

/// A small network for what is laid over it.
///
/// ```
///  Ans ══▶ gezin (Joost, Lies) ◀── Wim
///    └────── School ──────▶┘
/// ```
enum OverlaidFamily {
  /// The positions of its ties.
  static let ansTie = 0
  static let wimTie = 1
  static let schoolTie = 2
  static let ansSchoolTie = 3

  static let network = SupportNetwork(
    title: "Ecogram", language: .dutch, dates: [CalendarDate(iso: "2026-05-19")!],
    households: [
      Household(
        id: "gezin", name: "Gezin",
        members: [
          Member(id: "joost", name: "Joost", gender: .man),
          Member(id: "lies", name: "Lies", gender: .woman),
        ])
    ],
    people: [
      Person(id: "ans", name: "Ans", role: .neighbour),
      Person(id: "wim", name: "Wim", role: .volunteer),
    ],
    organisations: [Organisation(id: "school", name: "School", kind: .school)],
    ties: [
      Tie(
        .support, from: "ans", to: "gezin", strength: .strong, quality: .supportive,
        flow: .forward, given: [.practical, .emotional]),
      Tie(.support, from: "wim", to: "gezin", quality: .supportive, flow: .forward),
      Tie(.support, from: "school", to: "joost", quality: .supportive),
      Tie(.contact, from: "ans", to: "school"),
    ])

  static let gap = GapMark(
    id: "unmet.gezin", text: "hulp bij financiën",
    title: "Gezin heeft nog niemand die helpt bij financiën.", holder: "gezin", domain: "finances")

  /// From the household over Ans to the school.
  static let route = RouteMark(steps: [
    RouteMark.Step(from: "gezin", to: "ans", tie: ansTie),
    RouteMark.Step(from: "ans", to: "school", tie: ansSchoolTie),
  ])
}

extension SVGPicture {
  /// The items that the legend explains.
  var legendItems: Set<String> {
    Set(
      parts.map(\.id).filter { $0.hasPrefix("legend-") }.compactMap { id in
        let item = String(id.dropFirst("legend-".count))
        return part("legend-\(item)")?.texts.isEmpty == false && !item.hasSuffix("-mark")
          ? item : nil
      })
  }
}
