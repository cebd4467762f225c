import NetworkGraph
import NetworkQueries
import SupportNetwork

/// What the map of a case shows beside the network: what is missing, a way, who is away, or how it
/// was.
struct MapView: Hashable, Sendable {
  var showsGaps = false
  /// Where a way that is shown leads.
  var way: WayQuestion?
  /// Who is supposed to be away.
  var without: Set<ActorID> = []
  /// The earlier version that is shown instead, to look at only.
  var version: Int?
  /// The earlier version with which the map is compared.
  var comparedWith: Int?

  /// The day on which the network is shown, to look at only; nothing for its latest.
  var day: CalendarDate?
  /// The day with which the map is compared.
  var comparedDay: CalendarDate?

  /// A way that was asked for.
  struct WayQuestion: Hashable, Sendable {
    var from: ActorID
    var goal: Goal
    var order: WayOrder

    enum Goal: Hashable, Sendable {
      case actor(ActorID)
      case domain(LifeDomainID)
    }
  }
}

extension MapView {
  /// Reads the view from the fields of an address or a form; what cannot be read is left out.
  init(_ fields: Fields) {
    showsGaps = fields["gaps"] == "1"
    without = Set(
      (fields["without"] ?? "").split(separator: ",").compactMap { ActorID(String($0)) })
    version = fields["version"].flatMap { Int($0) }
    comparedWith = fields["compared"].flatMap { Int($0) }
    day = fields["day"].flatMap { CalendarDate(iso: $0) }
    comparedDay = fields["since-day"].flatMap { CalendarDate(iso: $0) }
    let order = fields["by"].flatMap(WayOrder.init(rawValue:)) ?? .strongest
    guard let from = fields["from"].flatMap({ ActorID($0) }) else { return }
    if let to = fields["to"].flatMap({ ActorID($0) }) {
      way = WayQuestion(from: from, goal: .actor(to), order: order)
    } else if let domain = fields["domain"].flatMap({ LifeDomainID($0) }) {
      way = WayQuestion(from: from, goal: .domain(domain), order: order)
    }
  }

  /// The view as fields of an address, such as `gaps=1`.
  var query: String {
    var parts: [String] = []
    if showsGaps { parts.append("gaps=1") }
    if !without.isEmpty {
      parts.append("without=" + without.map(\.rawValue).sorted().joined(separator: ","))
    }
    if let version { parts.append("version=\(version)") }
    if let comparedWith { parts.append("compared=\(comparedWith)") }
    if let day { parts.append("day=\(day.iso)") }
    if let comparedDay { parts.append("since-day=\(comparedDay.iso)") }
    if let way {
      parts.append("from=\(way.from)&by=\(way.order.rawValue)")
      switch way.goal {
      case .actor(let id): parts.append("to=\(id)")
      case .domain(let id): parts.append("domain=\(id.rawValue)")
      }
    }
    return parts.joined(separator: "&")
  }
}
