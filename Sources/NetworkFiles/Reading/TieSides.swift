import SupportNetwork

/// Which actors belong to a household: what `to` and `from` mean in the long form of a tie.
struct TieSides {
  let insiders: Set<ActorID>

  init(households: [Household]) {
    var insiders: Set<ActorID> = []
    for household in households {
      insiders.insert(household.id)
      insiders.formUnion(household.members.map(\.id))
    }
    self.insiders = insiders
  }

  /// Whether `to` means towards the first end: when that is the only end in a household.
  private func isTurned(from: ActorID, to: ActorID) -> Bool {
    insiders.contains(from) && !insiders.contains(to)
  }

  func flow(_ code: FlowCode, from: ActorID, to: ActorID) -> Tie.Flow {
    switch code {
    case .none: .none
    case .both: .both
    case .to: isTurned(from: from, to: to) ? .backward : .forward
    case .from: isTurned(from: from, to: to) ? .forward : .backward
    }
  }

  func code(_ flow: Tie.Flow, from: ActorID, to: ActorID) -> FlowCode {
    switch flow {
    case .none: .none
    case .both: .both
    case .forward: isTurned(from: from, to: to) ? .from : .to
    case .backward: isTurned(from: from, to: to) ? .to : .from
    }
  }
}

/// What a file need not say about a tie.
enum TieDefaults {
  static func kind(given: Support, returned: Support, domains: [LifeDomainID]) -> TieKind.Code {
    given.isEmpty && returned.isEmpty && domains.isEmpty ? .contact : .support
  }

  static func quality(of kind: TieKind.Code, given: Support, returned: Support) -> Tie.Quality {
    given.isEmpty && returned.isEmpty && kind != .care ? .neutral : .supportive
  }

  /// The flow of the long form: where the letters go; of a referral, to who receives.
  static func flow(of kind: TieKind.Code, given: Support, returned: Support) -> Tie.Flow {
    switch (given.isEmpty, returned.isEmpty) {
    case (false, false): .both
    case (false, true): .forward
    case (true, false): .backward
    case (true, true): kind == .referral ? .forward : .none
    }
  }
}
