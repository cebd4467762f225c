import NetworkQueries
public import SupportNetwork
import Tables

/// Referral links taken into a directory folder, with all that somebody should know of it.
public struct ReferralImport: Sendable {
  /// The folder as it is afterwards.
  public internal(set) var folder: ReferralFolder
  /// Every name in the tables, in the order of the alphabet.
  public internal(set) var names: [WrittenName] = []
  /// Links that are new or changed, by their ends.
  public internal(set) var changes: [LinkChange] = []
  /// How many links were there already and stay as they are.
  public internal(set) var unchanged = 0
  /// What the logs show of each link that they name, by its ends.
  public internal(set) var counted: [CountedLink] = []
  /// How many links wait for somebody to decide on a name, and how many were left out by decision.
  public internal(set) var waiting = 0
  public internal(set) var leftOut = 0
  /// Organisations and services of the directory that are no longer active.
  public let inactive: Set<ActorID>
  /// Those that are.
  private let active: Set<ActorID>
  /// Partners that the directory has by now: their links go to the organisation in it.
  public internal(set) var adopted: [Adoption] = []
  public internal(set) var faults: [LinkFault]

  /// A partner that became known to the directory.
  public struct Adoption: Hashable, Sendable {
    public let partner: Organisation
    public let organisation: ActorID
  }

  /// Takes the links of tables into a folder: adds those that are new, and updates the others with
  /// what is said; what is not said stays, and nothing is taken away.
  ///
  /// Logs are counted. All logs of one import are one log, that covers the days from its first
  /// referral to its last. What was counted of a link over other days is added up; a log that covers
  /// all days of an earlier one takes its place. Where only some of the days are the same, nobody can
  /// tell which referrals are: the link stays as it was, with a fault.
  ///
  /// - Parameters:
  ///   - tables: tables of links, or logs.
  ///   - folder: what the folder holds, with the decisions made so far.
  ///   - directory: its organisations and services.
  ///   - inactive: those that it keeps and that are no longer active; their links rest.
  ///   - recounts: whether earlier counts that share some days with the logs are dropped for them.
  ///
  /// Complexity: O(n) in the rows, and what it takes to match each different name once.
  public init(
    _ tables: [LinkTable], into folder: ReferralFolder, directory: SupportNetwork,
    inactive: SupportNetwork = SupportNetwork(title: ""), recounts: Bool = false
  ) {
    self.folder = folder
    self.inactive = Set(inactive.actors.map(\.id))
    active = Set(directory.actors.map(\.id))
    faults = tables.flatMap(\.faults)
    let index = OrganisationIndex(directory)
    adoptPartners(index)
    var book = NameBook(index, directory, inactive: inactive, self.folder)
    let stated = links(of: tables, &book)
    self.folder.counted.removeAll { stated[$0.ends]?.referralTerms.made != nil }
    let logged = loggedLinks(of: tables, &book)
    let observed = count(logged, over: tables.compactMap(\.days), recounts: recounts)
    names = book.names.filter { $0.meaning != .person }.sorted { Self.order($0) < Self.order($1) }
    self.folder.partners = book.partners
    self.folder.classes = book.classes
    apply(stated)
    apply(observed.links, recounted: observed.recounted)
    changes.sort { ActorPair($0.after) < ActorPair($1.after) }
    let changed = Set(changes.map { ActorPair($0.after) })
    unchanged = self.folder.links.count { !changed.contains(ActorPair($0)) }
    forgetUnusedPartners()
  }

  private static func order(_ name: WrittenName) -> (String, String, String) {
    (
      name.written.name.plainWords.joined(separator: " "), name.written.name,
      name.written.area ?? ""
    )
  }

  /// What the tables say of each link whose ends were found.
  private mutating func links(of tables: [LinkTable], _ book: inout NameBook) -> [ActorPair: Tie] {
    var links: [ActorPair: Tie] = [:]
    var places: [ActorPair: (file: String, line: Int)] = [:]
    for table in tables {
      for written in table.links {
        let name = LinkName(from: written.from, to: written.to, table: table, line: written.line)
        guard let ends = ends(of: name, rows: 1, &book) else { continue }
        var tie = written.tie
        (tie.from, tie.to) = (ends.from, ends.to)
        guard let earlier = links[ends], let place = places[ends] else {
          (links[ends], places[ends]) = (tie, (table.file, written.line))
          continue
        }
        if let field = earlier.firstContradiction(to: tie) {
          let fact = LinkFault.Fact.contradicts(
            line: place.line, file: place.file == table.file ? nil : place.file)
          faults.append(table.fault(fact, line: written.line, in: field))
        } else {
          links[ends] = earlier.updated(with: tie)
        }
      }
    }
    return links
  }

  /// Who is at the ends of a link; nothing when one of them is not found, or both are the same.
  mutating func ends(of name: LinkName, rows: Int, _ book: inout NameBook) -> ActorPair? {
    let from = book.meaning(of: name.from, rows: rows)
    let to = book.meaning(of: name.to, rows: rows)
    let people = [("from", from), ("to", to)].filter { $0.1 == .person }.map(\.0)
    guard people.isEmpty else {
      faults += people.map { name.table.fault(.person, line: name.line, in: $0) }
      return nil
    }
    guard let one = from.actor, let other = to.actor else {
      if from.isDoubtful || to.isDoubtful { waiting += 1 } else { leftOut += 1 }
      return nil
    }
    guard one != other else {
      faults.append(name.table.fault(.sameEnds, line: name.line, in: "to"))
      return nil
    }
    return ActorPair(from: one, to: other)
  }

  /// Brings the links of the folder up to date with what is said of them.
  ///
  /// - Parameter recounted: those of which what is said now takes the place of all earlier counts.
  private mutating func apply(_ said: [ActorPair: Tie], recounted: Set<ActorPair> = []) {
    var said = said
    var links = folder.links + folder.resting
    for place in links.indices {
      let (before, ends) = (links[place], ActorPair(links[place]))
      guard let newer = said.removeValue(forKey: ends) else { continue }
      if recounted.contains(ends) { links[place].referralTerms.setCounts(ReferralTerms()) }
      links[place] = links[place].updated(with: newer)
      guard links[place] != before else { continue }
      changes.append(LinkChange(before: before, after: links[place]))
    }
    let new = said.sorted { $0.key < $1.key }.map(\.value)
    changes += new.map { LinkChange(before: nil, after: $0) }
    keep(links + new)
  }

  /// Keeps links in the folder; those with somebody who is not in the directory now rest.
  mutating func keep(_ links: [Tie]) {
    let partners = Set(folder.partners.map(\.id) + folder.classes.map(\.id))
    func isThere(_ id: ActorID) -> Bool { active.contains(id) || partners.contains(id) }
    folder.links = links.filter { isThere($0.from) && isThere($0.to) }
    folder.resting = links.filter { !isThere($0.from) || !isThere($0.to) }
  }

  private mutating func forgetUnusedPartners() {
    let used = Set((folder.links + folder.resting).flatMap { [$0.from, $0.to] })
    folder.partners.removeAll { !used.contains($0.id) }
    folder.classes.removeAll { !used.contains($0.id) }
  }
}

/// The ends of a link as a table names them, and where.
struct LinkName {
  let from: WrittenOrganisation
  let to: WrittenOrganisation
  let table: LinkTable
  let line: Int
}

extension ActorPair {
  /// The ends of a tie.
  init(_ link: Tie) { self.init(from: link.from, to: link.to) }
}
