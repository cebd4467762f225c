/// The nets that the ties of one map are routed over, each made when the first tie needs it.
struct RouteNets {
  private let outside: Obstacles
  private let everywhere: Obstacles
  private var nets: [Key: RouteNet] = [:]

  /// How much room a line gets, the most first.
  enum Room: Hashable, CaseIterable {
    /// The usual space, and room for the ink.
    case ample
    /// Room for the ink and hardly more.
    case tight
    /// Hardly any, for an end that stands shut in by others.
    case least
  }

  private struct Key: Hashable {
    let startsAtMember: Bool
    let sparesCircle: Bool
    let reach: Double
    let room: Room
  }

  /// Reaches are rounded up to these, so that ties share nets.
  private static let reaches = [2.0, 4.75]

  init(outside: Obstacles, everywhere: Obstacles) {
    self.outside = outside
    self.everywhere = everywhere
  }

  /// The net for a tie.
  ///
  /// - Parameter reach: how far its ink strays from its way, in points.
  mutating func net(for tie: EcomapTie, reach: Double, room: Room) -> RouteNet {
    let key = Key(
      startsAtMember: tie.startsAtMember, sparesCircle: tie.isBetweenOutsiders,
      reach: Self.reaches.first { reach <= $0 } ?? reach, room: room)
    if let net = nets[key] { return net }
    let all = key.startsAtMember ? everywhere : outside
    let obstacles =
      switch room {
      case .ample: all.widened(by: key.reach)
      case .tight: all.tight.widened(by: key.reach)
      case .least: all.tight
      }
    let net = RouteNet(around: obstacles, sparesCircle: key.sparesCircle)
    nets[key] = net
    return net
  }
}
