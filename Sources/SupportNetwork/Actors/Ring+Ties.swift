extension Ring {
  /// How close an actor stands by its ties with the household: the closest of them decides.
  ///
  /// Strength gives the ring (strong near, normal in the middle, weak far); seeing each other
  /// daily brings it one nearer, once a year or less takes it one further. An actor without an
  /// active tie stands far.
  public init(of ties: [Tie]) {
    self = ties.filter { $0.presence == .active }.map(Ring.init(of:)).min() ?? .far
  }

  private init(of tie: Tie) {
    let byStrength =
      switch tie.strength {
      case .strong: 0
      case .normal: 1
      case .weak: 2
      }
    let shift =
      switch tie.frequency {
      case .daily: -1
      case .yearly, .rarely: 1
      case .weekly, .monthly, nil: 0
      }
    self = Ring.allCases[min(2, max(0, byStrength + shift))]
  }
}
