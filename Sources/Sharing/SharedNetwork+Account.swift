public import SupportNetwork
public import Wording

extension SharedNetwork {
  /// What goes to a party and what stays behind, in sentences for the one who shares.
  ///
  /// Those around the household stand in order of their names.
  public func account(to party: ActorID, in wording: Wording) -> [String] {
    let actors = network.actorsByID
    func name(_ id: ActorID) -> String { actors[id]?.name ?? id.rawValue }
    let others = network.actors.filter { actor in
      switch actor {
      case .household, .member: false
      case .person, .organisation, .service, .team, .actorClass: actor.id != party
      }
    }
    return [
      wording.going(network.ties.count, with: others.map(\.name).sorted(), to: name(party))
    ] + wording.staying(ties) + [wording.wordsStay]
      + (notInformed.isEmpty ? [] : [wording.firstTell(notInformed.map(name))])
  }
}
