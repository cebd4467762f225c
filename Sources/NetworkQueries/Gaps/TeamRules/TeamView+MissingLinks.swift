import NetworkGraph
import SupportNetwork

extension TeamView {
  /// `missing-link`: one of the 3 new links that would bring the most needs within 3 links of a
  /// fitting service with room, if it brings any. Attention.
  ///
  /// The links are those of ``CompiledNetwork/missingLinks(_:settings:)``.
  func missingLinkGaps() -> [Gap] {
    guard settings.isOn(.missingLink) else { return [] }
    let question = LinkQuestion(
      count: settings.count("links", of: .missingLink),
      steps: settings.count("steps", of: .missingLink))
    let asked = LinkView(self, question)
    let chosen = asked.problem.links(question.count)
    let least = settings.count("needs", of: .missingLink)
    return zip(chosen.links, asked.missingLinks(chosen)).compactMap { found, link in
      guard found.gain >= least else { return nil }
      return gap(
        .missingLink, .attention, about: [link.from.rawValue, link.to.rawValue],
        .missingLink(link), GapEvidence(actors: [link.from, link.to] + link.services),
        [link.isDenied ? .makeLink(to: link.to) : .askFirst(link.to)])
    }
  }
}
