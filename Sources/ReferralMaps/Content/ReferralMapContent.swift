import NetworkQueries
import SupportNetwork
import Wording

/// What is on a map of referrals: boxes, lines and groups, all in an order of their own that does
/// not depend on the file's.
struct ReferralMapContent: Sendable {
  let network: CompiledNetwork
  let options: ReferralMapOptions
  let folding: BoxFolding
  /// In the order of their groups, then of their names.
  private(set) var boxes: [ReferralBox]
  private(set) var lines: [ReferralLine]
  let groups: [ReferralGroup]
  /// How many organisations are left out because no line joins them to others.
  private(set) var leftOut = 0

  /// The most boxes of which all names are shown, with what they offer.
  static let mostInFull = 60

  var isOverview: Bool { boxes.count > Self.mostInFull }

  /// Finds out what is on the map of a network.
  ///
  /// Up to ``mostInFull`` boxes everybody is on it; beyond that only those whom a line joins to
  /// others, and the rest is counted.
  ///
  /// - Complexity: O(actors + ties), and sorting.
  init(of network: CompiledNetwork, links: [ProposedLink], options: ReferralMapOptions) {
    self.network = network
    self.options = options
    let wording = Wording(options.language)
    let folding = BoxFolding(network)
    self.folding = folding
    let grouping = BoxGrouping(network, by: options.grouping, folding: folding)
    groups = grouping.groups.map { code in
      ReferralGroup(
        code: code, name: grouping.name(of: code, wording),
        households: grouping.householdCounts[code].map {
          wording.householdsOnMap(CountOfPeople($0), haveNeed: options.grouping == .domain)
        })
    }
    let rows = Self.rows(of: network, folding, wording)
    let actors = network.actors.filter { folding.bearer(of: $0.id) == $0.id }
    var boxes = actors.map { actor in
      ReferralBox(
        id: actor.id, form: .init(of: actor), name: actor.name,
        rows: rows[actor.id] ?? [], group: grouping.group(of: actor))
    }
    boxes.sort { ($0.group ?? .max, $0.name, $0.id) < ($1.group ?? .max, $1.name, $1.id) }
    lines = LineCollection(network, boxes: boxes, folding: folding, links: links).lines
    for line in lines {
      boxes[line.from].lineCount += 1
      boxes[line.to].lineCount += 1
    }
    self.boxes = boxes
    if isOverview { leaveOutUnjoined() }
  }

  /// Leaves out those who stand at no line, and counts them.
  private mutating func leaveOutUnjoined() {
    var places: [Int: Int] = [:]
    var kept: [ReferralBox] = []
    for (place, box) in boxes.enumerated() where box.lineCount > 0 {
      places[place] = kept.count
      kept.append(box)
    }
    leftOut = boxes.count { $0.lineCount == 0 }
    boxes = kept
    lines = lines.compactMap { line in
      guard let from = places[line.from], let to = places[line.to] else { return nil }
      return ReferralLine(
        look: line.look, from: from, to: to, isMutual: line.isMutual, ties: line.ties,
        gain: line.gain)
    }
  }

  /// What organisations offer, and their teams, as rows by name.
  private static func rows(
    of network: CompiledNetwork, _ folding: BoxFolding, _ wording: Wording
  ) -> [ActorID: [String]] {
    var rows: [ActorID: [String]] = [:]
    for actor in network.actors {
      guard let whole = folding.bearer(of: actor.id), whole != actor.id else { continue }
      switch actor {
      case .service(let service): rows[whole, default: []].append(wording.serviceOnMap(service))
      case .team(let team): rows[whole, default: []].append(team.name)
      default: break
      }
    }
    return rows.mapValues { $0.sorted() }
  }
}

extension ReferralBox.Form {
  fileprivate init(of actor: Actor) {
    switch actor {
    case .organisation(let organisation):
      self = organisation.kind == .volunteerOrganisation ? .volunteers : .organisation
    case .service: self = .service
    case .team: self = .team
    case .actorClass: self = .actorClass
    case .household, .member, .person: preconditionFailure("people have no box on this map")
    }
  }
}
