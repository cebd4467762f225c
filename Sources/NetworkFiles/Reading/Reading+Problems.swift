import SupportNetwork

extension Reading {
  /// Reports what is wrong with the network itself, where it stands in the file; except what
  /// only seems wrong because a part of the file could not be read.
  func reportProblems(of network: SupportNetwork) {
    for problem in network.problems() where isCertain(problem.fact) {
      let place = problem.place
      var steps = paths[place.element].map { [$0] } ?? []
      if let field = place.field { steps.append(field.rawValue) }
      var way = steps.filter { !$0.isEmpty }.joined(separator: ".")
      if let item = place.item { way += "[\(item)]" }
      report(.problem(problem.fact, field: place.field), at: position(of: place), path: way)
    }
  }

  private func isCertain(_ fact: Problem.Fact) -> Bool {
    switch fact {
    case .unknownActor: knowsAllActors
    case .unknownLifeDomain: knowsAllLifeDomains
    case .unfitActor(let id, _, _): !actorsOfUnknownSort.contains(id)
    case .unfitMembership(let one, let other):
      !actorsOfUnknownSort.contains(one) && !actorsOfUnknownSort.contains(other)
    default: true
    }
  }
}
