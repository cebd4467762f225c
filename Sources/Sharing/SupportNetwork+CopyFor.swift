import NetworkQueries
public import SupportNetwork
import Wording

extension SupportNetwork {
  /// Why no copy can be made for somebody.
  public enum CopyFailure: Error, Hashable, Sendable {
    /// Only people have a right to a copy: somebody of a household, or somebody around it.
    case notAPerson(ActorID)
  }

  /// The copy for the person concerned: what is recorded about them, with all others masked.
  ///
  /// What is about the person stays as it was recorded: name, age, notes, ties, needs, hooks,
  /// scores, referrals. Somebody of a household also gets what is about the household as a whole.
  /// With it go the purpose, the ground and how long it is kept.
  ///
  /// Of everybody else stands what they are, with a number ("Buur 1"); their ages, notes, needs and
  /// words go, and so does who told what. Organisations keep their names, but confidential ones;
  /// addresses and areas go. That somebody is kept away from the person is not told.
  ///
  /// Source: General Data Protection Regulation, article 15(1), (3) and (4).
  ///
  /// Complexity: O(n log n) in the size of the network.
  ///
  /// - Throws: ``CopyFailure`` for what is no person.
  public func copy(for person: ActorID) throws(CopyFailure) -> SupportNetwork {
    let concerned: Set<ActorID>
    if let household = households.first(where: { $0.members.contains { $0.id == person } }) {
      concerned = [person, household.id]
    } else if people.contains(where: { $0.id == person }) {
      concerned = [person]
    } else {
      throw .notAPerson(person)
    }
    let wording = Wording(language ?? .dutch)
    let others = actors.filter { $0.isMasked && !concerned.contains($0.id) }
    let names = Pseudonyms(
      of: others, taken: Set(actors.map(\.id)).subtracting(others.map(\.id)), in: wording
    ) { _ in 0 }
    let parts = CopiedParts(
      network: self, person: person, concerned: concerned, names: names, wording: wording)
    return parts.made().renaming(names.identifiers)
  }
}

extension Actor {
  /// Whether a name tells of somebody who has a right not to be told of.
  fileprivate var isMasked: Bool {
    switch self {
    case .household, .member, .person: true
    case .organisation(let organisation): organisation.isConfidential
    case .service, .team, .actorClass: false
    }
  }
}
