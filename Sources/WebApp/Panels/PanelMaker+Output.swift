import NetworkQueries
import Sharing
import SupportNetwork
import Wording
import Workbench

extension PanelMaker {
  /// What can be taken along: all of it, without names, for one party, or for one person.
  func output(to party: ActorID?, copyFor person: ActorID?) -> [String: Any] {
    let members = network.households.flatMap { household in
      household.members.map { Actor.member($0, household: household.id) }
    }
    let outside = network.actors.filter { actor in
      switch actor {
      case .household, .member: false
      case .person, .organisation, .service, .team, .actorClass: true
      }
    }
    var values: [String: Any] = [
      "parties": [Choice](outside, chosen: party), "hasParties": !outside.isEmpty,
      "people": [Choice](members + network.people.map(Actor.person), chosen: person),
      "hasPeople": !members.isEmpty || !network.people.isEmpty,
      "going": [String](), "isGoing": false, "party": "", "person": "", "personName": "",
    ]
    if let party, seen.compiled.actorsByID[party] != nil {
      let (sentences, isGoing) = whatGoes(to: party)
      values["going"] = sentences
      values["isGoing"] = isGoing
      values["party"] = party.rawValue
    }
    if let person, (try? network.copy(for: person)) != nil {
      values["person"] = person.rawValue
      values["personName"] = name(person)
    }
    return values
  }

  /// What may go to somebody and what stays, in sentences.
  private func whatGoes(to party: ActorID) -> (sentences: [String], isGoing: Bool) {
    do throws(SharedNetwork.Failure) {
      let shared = try network.shared(with: party, on: seen.today)
      let others =
        shared.network.people.map(\.id) + shared.network.organisations.map(\.id)
        + shared.network.services.map(\.id) + shared.network.teams.map(\.id)
      let names = others.filter { $0 != party }.map(name).sorted()
      var sentences = [
        wording.going(shared.network.ties.count, with: names, to: name(party))
      ]
      sentences += wording.staying(shared.ties) + [wording.wordsStay]
      if !shared.notInformed.isEmpty {
        sentences.append(wording.firstTell(shared.notInformed.map(name)))
      }
      return (sentences, !shared.network.ties.isEmpty)
    } catch {
      return ([wording.nothingMayGo(to: name(party))], false)
    }
  }
}
