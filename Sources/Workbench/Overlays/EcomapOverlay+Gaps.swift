public import Ecomaps
public import NetworkQueries
import SupportNetwork
public import Wording

extension EcomapOverlay {
  /// Lays gaps over the map: what is missing as dotted shapes, and those on whom a lot depends with
  /// dots around them. Where somebody lacks several things in one life domain, the first is drawn.
  ///
  /// - Parameters:
  ///   - gaps: the most urgent first.
  ///   - network: the network in which they were found.
  public mutating func lay(_ gaps: [Gap], of network: CompiledNetwork, _ wording: Wording) {
    var seen: Set<Place> = []
    for gap in gaps {
      if let actor = gap.fact.mainstay {
        add(wording.gapSentence(gap, in: network), about: actor)
      } else if let mark = GapMark(gap, in: network, wording),
        mark.domain.map({ seen.insert(Place(holder: mark.holder, domain: $0)).inserted }) ?? true
      {
        self.gaps.append(mark)
      }
    }
  }

  private mutating func add(_ sentence: String, about actor: ActorID) {
    if let index = mainstays.firstIndex(where: { $0.actor == actor }) {
      mainstays[index].title += " " + sentence
    } else {
      mainstays.append(MainstayMark(actor: actor, title: sentence))
    }
  }

  private struct Place: Hashable {
    let holder: ActorID
    let domain: LifeDomainID
  }
}

extension GapFact {
  /// The one on whom a lot depends, for a gap that is about somebody who is there.
  fileprivate var mainstay: ActorID? {
    switch self {
    case .singleSupporter(let id, _, _), .overloadedCarer(let id, _, _, _): id
    default: nil
    }
  }
}
