public import NetworkQueries
import SupportNetwork

extension Wording {
  /// One sentence for a step of a way: who has what to do with whom.
  public func stepSentence(_ step: WayStep, in network: CompiledNetwork) -> String {
    var sentence = bond(step, in: network) + "."
    if step.days > 0 {
      sentence += pick(" De wachttijd is ", " The waiting time is ") + "\(days(step.days))."
    }
    if !step.tie.mayBeShared(on: network.date) {
      sentence += pick(
        " Vraag eerst of dit gedeeld mag worden.", " Ask first whether this may be shared.")
    }
    return sentence
  }

  private func bond(_ step: WayStep, in network: CompiledNetwork) -> String {
    let (from, to) = (network.name(of: step.from), network.name(of: step.to))
    switch step.tie.kind {
    case .referral(let terms):
      let start = pick("\(from) verwijst door naar \(to)", "\(from) refers people to \(to)")
      return start + (terms.warmth.map { ", " + warmth($0) } ?? "")
    case .membership: return belonging(step, in: network)
    case .collaboration:
      return pick("\(from) en \(to) werken samen", "\(from) and \(to) work together")
    case .contact: return pick("\(from) kent \(to)", "\(from) knows \(to)") + strain(step.tie)
    case .support, .care, .partnership, .kinship:
      return strength(step.tie.strength, from, to) + strain(step.tie)
    }
  }

  private func warmth(_ warmth: ReferralTerms.Warmth) -> String {
    switch warmth {
    case .cold: pick("met een folder of een telefoonnummer", "with a leaflet or a phone number")
    case .warm: pick("en gaat mee of stelt je voor", "and comes along or introduces you")
    case .agreed: pick("volgens een vaste afspraak", "by a fixed agreement")
    }
  }

  private func strength(_ strength: Tie.Strength, _ from: String, _ to: String) -> String {
    switch strength {
    case .strong:
      pick("\(from) en \(to) hebben een sterke band", "\(from) and \(to) have a strong tie")
    case .normal: pick("\(from) en \(to) hebben contact", "\(from) and \(to) are in contact")
    case .weak:
      pick(
        "\(from) en \(to) kennen elkaar een beetje", "\(from) and \(to) know each other a little")
    }
  }

  private func strain(_ tie: Tie) -> String {
    switch tie.quality {
    case .stressful: pick(", maar er is spanning", ", but there is tension")
    case .ambivalent: pick(", met steun en spanning", ", with support and tension")
    case .supportive, .neutral, .broken: ""
    }
  }

  private func belonging(_ step: WayStep, in network: CompiledNetwork) -> String {
    let ends = [step.from, step.to].compactMap { network.actorsByID[$0] }
    guard ends.count == 2 else { return "" }
    let sorted = ends.sorted { $0.rank < $1.rank }
    let (first, second) = (sorted[0].name, sorted[1].name)
    switch sorted[0] {
    case .service: return pick("\(first) is aanbod van \(second)", "\(second) offers \(first)")
    case .person(let person) where person.role == .professional:
      return pick("\(first) werkt bij \(second)", "\(first) works for \(second)")
    case .person(let person) where person.role == .volunteer:
      return pick(
        "\(first) is vrijwilliger bij \(second)", "\(first) is a volunteer with \(second)")
    default: return pick("\(first) hoort bij \(second)", "\(first) belongs to \(second)")
    }
  }
}

extension Actor {
  /// Who belongs to the other comes first.
  fileprivate var rank: Int {
    switch self {
    case .service: 0
    case .person, .member: 1
    case .team: 2
    case .household: 3
    case .organisation, .actorClass: 4
    }
  }
}
