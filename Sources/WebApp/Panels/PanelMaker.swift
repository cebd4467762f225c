import Ecomaps
import NetworkQueries
import Pages
import SupportNetwork
import Wording
import Workbench

/// Makes the panel beside the map of a case.
///
/// Each panel is an extension in a file of its own: the values that its template names.
struct PanelMaker {
  let pages: PageMaker
  let seen: LookedAt
  let formToken: String
  /// Who is at work.
  var author = ""
  /// The map beside the panel, when there is one.
  var ecomap: Ecomap?

  var network: SupportNetwork { seen.network }
  var wording: Wording { seen.wording }

  /// A phrase in the language of the page.
  func phrase(_ key: String) -> String { Phrases.text(key, in: seen.language) }

  func panel(_ choice: PanelChoice) -> String {
    switch choice {
    case .home: part("panel-home", home)
    case .actor(let id): actor(id)
    case .tie(let position): tie(position)
    case .new(let placing): part("panel-new", new(at: placing))
    case .newTie(let from, let to): newTie(from, to)
    case .gaps: part("panel-gaps", gaps)
    case .ways: part("panel-ways", ways)
    case .absence: part("panel-absence", absence)
    case .figures: part("panel-figures", figures)
    case .learning: part("panel-learning", learning)
    case .history: part("panel-history", history)
    case .output(let party, let person):
      part("panel-output", output(to: party, copyFor: person))
    case .privacy: part("panel-privacy", privacy)
    }
  }

  func part(_ template: String, _ values: [String: Any]) -> String {
    pages.part(
      template, values.merging(shared) { own, _ in own }, in: seen.language)
  }

  /// What every panel may name.
  private var shared: [String: Any] {
    [
      "case": seen.open.id.rawValue, "seen": seen.open.version, "formToken": formToken,
      "view": seen.view.query, "canChange": seen.isPresent, "language": seen.language.rawValue,
      "author": author,
    ]
  }

  /// Blocks of a page as HTML.
  func html(_ blocks: [Block]) -> String { HTMLText().fragment(of: blocks) }

  /// The life domains, those chosen marked.
  func domainChoices(_ chosen: Set<LifeDomainID> = []) -> [Choice] {
    network.lifeDomains.map { domain in
      Choice(
        value: domain.id.rawValue, label: wording.lifeDomain(domain),
        isChosen: chosen.contains(domain.id))
    }
  }

  /// Everybody and everything, by name.
  func everybody(except id: ActorID? = nil, chosen: ActorID? = nil) -> [Choice] {
    [Choice](network.actors.filter { $0.id != id }, chosen: chosen)
  }

  func name(_ id: ActorID) -> String { seen.compiled.name(of: id) }
}
