public import NetworkQueries
public import Pages
import SupportNetwork

extension Wording {
  /// The figures of the network of referrals, each with a question to talk about. No household is
  /// named, and everything is in the order of names.
  public func referralMetricsPage(
    _ metrics: ReferralMetrics, in network: CompiledNetwork
  ) -> Page {
    let day = network.date.map { pick(" op ", " on ") + date($0) } ?? ""
    let words = ReferralWords(wording: self, network: network, metrics: metrics)
    return Page(
      title: pick("Doorverwijzen in cijfers\(day)", "Referring in figures\(day)"),
      language: language.rawValue,
      blocks: metrics.shape.organisations == 0 ? [.paragraph(Line(nobodyRefers))] : words.blocks)
  }

  private var nobodyRefers: String {
    pick(
      "Op deze kaart staat nog niet wie er verwijst of wat er aangeboden wordt. Zet organisaties, "
        + "aanbod en verwijzingen erop, of neem er een map met aanbod bij (--directory).",
      "This map does not say yet who refers, or what is offered. Put organisations, services and "
        + "referrals on it, or take a folder with services with it (--directory).")
  }
}
