import NetworkQueries
public import SupportNetwork
import Wording

extension SupportNetwork {
  /// The same network without anything by which somebody can be recognised.
  ///
  /// What stays: who is tied to whom and how, needs and hooks with their life domain and state,
  /// scores, referrals, the ground and rule of keeping, kinds of organisations, and where actors
  /// were put on the map. Gaps, ways and figures stay the same.
  ///
  /// What changes: names are what somebody is with a number ("Buur 2"), and identifiers too; their
  /// order tells nothing. Ages are the middle of a stretch of life. All dates go back by the same
  /// number of days. Areas and life domains of one's own get a number.
  ///
  /// What goes: own words, notes, relations, reasons, who told something, addresses, the
  /// areas of secret places, aliases, identifiers of organisations, and every other free text.
  ///
  /// Each part is made anew from the fields that are named here: a field that is new to the model
  /// is left out until it is decided about.
  ///
  /// Complexity: O(n log n) in the size of the network.
  ///
  /// - Parameters:
  ///   - key: the secret of the case.
  ///   - language: of the names.
  public func pseudonymised(by key: PseudonymKey, in language: Language) -> SupportNetwork {
    let wording = Wording(language)
    let names = Pseudonyms(of: actors, in: wording) { key.rank(of: $0.id.rawValue) }
    return PseudonymMask(
      network: renaming(names.identifiers), key: key, wording: wording, names: names.namesByNewID
    ).masked()
  }
}
