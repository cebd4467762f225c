import RealModule
public import SupportNetwork

/// The organisations and services of a directory, ready to find a written one among them.
///
/// Only names that share a word are ever compared, so that a hundred thousand written names do not
/// meet a hundred thousand others.
public struct OrganisationIndex: Sendable {
  let organisations: [Organisation]
  let names: [OrganisationName]
  /// Every actor that can be written by its identifier.
  let identifiers: Set<ActorID>
  /// How each area is written, by its plain words; of several spellings the first in the alphabet.
  let areas: [[String]: String]
  private(set) var byNumber: [OrganisationIdentifier: [Int]] = [:]
  private(set) var byKey: [String: [Int]] = [:]
  /// Departments by the key of what they are part of.
  private(set) var byParent: [String: [Int]] = [:]
  private(set) var byInitials: [String: [Int]] = [:]
  private(set) var byWord: [String: [Int]] = [:]
  /// Words by their first four letters, for slips of the pen.
  private(set) var wordsByStart: [String: [String]] = [:]
  private(set) var servicesByKey: [String: [ActorID]] = [:]

  /// Complexity: O(n) in the length of all names.
  public init(_ network: SupportNetwork) {
    organisations = network.organisations
    names = organisations.map { OrganisationName($0.name) }
    identifiers = Set(
      network.organisations.map(\.id) + network.services.map(\.id) + network.classes.map(\.id))
    let areas = Set(network.organisations.compactMap(\.area) + network.services.flatMap(\.areas))
    self.areas = Dictionary(areas.map { ($0.plainWords, $0) }, uniquingKeysWith: min)
    for place in organisations.indices { insert(place) }
    for service in network.services {
      for key in OrganisationName(service.name).keys.prefix(1) {
        servicesByKey[key.text, default: []].append(service.id)
      }
    }
    for word in byWord.keys.sorted() {
      wordsByStart[String(word.prefix(4)), default: []].append(word)
    }
  }

  private mutating func insert(_ place: Int) {
    let organisation = organisations[place]
    let all = [names[place]] + organisation.aliases.map { OrganisationName($0) }
    for number in Set(organisation.registerNumbers) { byNumber[number, default: []].append(place) }
    for key in Set(all.flatMap(\.keys).map(\.text)) { byKey[key, default: []].append(place) }
    for key in Set(all.flatMap(\.parentKeys).map(\.text)) {
      byParent[key, default: []].append(place)
    }
    for initials in Set(all.flatMap(\.initials)) where initials.count > 1 {
      byInitials[initials, default: []].append(place)
    }
    for word in Set(all.flatMap(\.words)) { byWord[word, default: []].append(place) }
  }

  /// How much a word tells: the rarer in the directory, the more.
  ///
  /// Source: the inverse document frequency of K. Spärck Jones, "A statistical interpretation of
  /// term specificity and its application in retrieval", 1972, smoothed so that it is never zero.
  func weight(of word: String) -> Double {
    let holders = Double(byWord[word]?.count ?? 0)
    return Double.log(1 + (Double(organisations.count) + 1) / (holders + 1))
  }
}
