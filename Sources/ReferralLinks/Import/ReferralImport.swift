import NetworkQueries
public import SupportNetwork
import Tables

/// Referral links taken into a directory folder, with all that somebody should know of it.
public struct ReferralImport: Sendable {
  /// The folder as it is afterwards.
  public private(set) var folder: ReferralFolder
  /// Every name in the tables, in the order of the alphabet.
  public private(set) var names: [WrittenName] = []
  /// Links that are new or changed, by their ends.
  public private(set) var changes: [LinkChange] = []
  /// How many links were there already and stay as they are.
  public private(set) var unchanged = 0
  /// How many rows wait for somebody to decide on a name, and how many were left out by decision.
  public private(set) var waiting = 0
  public private(set) var leftOut = 0
  /// Partners that the directory has by now: their links go to the organisation in it.
  public private(set) var adopted: [Adoption] = []
  public private(set) var faults: [LinkFault]

  /// A partner that became known to the directory.
  public struct Adoption: Hashable, Sendable {
    public let partner: Organisation
    public let organisation: ActorID
  }

  /// Takes the links of tables into a folder: adds those that are new, and updates the others with
  /// what is said; what is not said stays, and nothing is taken away.
  ///
  /// - Parameters:
  ///   - tables: tables of links, and logs.
  ///   - folder: what the folder holds, with the decisions made so far.
  ///   - directory: its organisations and services.
  ///
  /// Complexity: O(n) in the rows, and what it takes to match each different name once.
  public init(
    _ tables: [LinkTable], into folder: ReferralFolder, directory: SupportNetwork
  ) {
    self.folder = folder
    faults = tables.flatMap(\.faults)
    let index = OrganisationIndex(directory)
    adoptPartners(index)
    var book = NameBook(index, directory, self.folder)
    var links = self.links(of: tables, &book)
    names = book.names.sorted { Self.order($0) < Self.order($1) }
    self.folder.partners = book.partners
    self.folder.classes = book.classes
    apply(&links)
    forgetUnusedPartners()
  }

  private static func order(_ name: WrittenName) -> (String, String, String) {
    (
      name.written.name.plainWords.joined(separator: " "), name.written.name,
      name.written.area ?? ""
    )
  }

  private struct Ends: Hashable, Comparable {
    let from: ActorID
    let to: ActorID

    init(_ from: ActorID, _ to: ActorID) { (self.from, self.to) = (from, to) }
    init(_ link: Tie) { (from, to) = (link.from, link.to) }

    static func < (one: Ends, other: Ends) -> Bool {
      (one.from, one.to) < (other.from, other.to)
    }
  }

  /// What the tables say of each link whose ends were found.
  private mutating func links(of tables: [LinkTable], _ book: inout NameBook) -> [Ends: Tie] {
    var links: [Ends: Tie] = [:]
    var lines: [Ends: WrittenLink] = [:]
    for written in tables.flatMap(\.links) {
      let (from, to) = (book.actor(written.from), book.actor(written.to))
      guard let from, let to else {
        if book.isDoubtful(written.from) || book.isDoubtful(written.to) {
          waiting += 1
        } else {
          leftOut += 1
        }
        continue
      }
      guard from != to else {
        faults.append(LinkFault(written.place(of: "to"), .sameEnds))
        continue
      }
      var tie = written.tie
      (tie.from, tie.to) = (from, to)
      let ends = Ends(tie)
      if let earlier = links[ends], let first = lines[ends] {
        if let field = earlier.firstContradiction(to: tie) {
          faults.append(LinkFault(written.place(of: field), .contradicts(line: first.line)))
        } else {
          links[ends] = earlier.updated(with: tie)
        }
      } else {
        (links[ends], lines[ends]) = (tie, written)
      }
    }
    return links
  }

  private mutating func apply(_ links: inout [Ends: Tie]) {
    for place in folder.links.indices {
      let before = folder.links[place]
      guard let said = links.removeValue(forKey: Ends(before)) else {
        unchanged += 1
        continue
      }
      let after = before.updated(with: said)
      folder.links[place] = after
      if after == before {
        unchanged += 1
      } else {
        changes.append(LinkChange(before: before, after: after))
      }
    }
    let new = links.sorted { $0.key < $1.key }.map(\.value)
    folder.links += new
    changes += new.map { LinkChange(before: nil, after: $0) }
    changes.sort { Ends($0.after) < Ends($1.after) }
  }

  /// Gives the links of partners that somebody decided to be another, or that the directory surely
  /// has by now, to those.
  private mutating func adoptPartners(_ index: OrganisationIndex) {
    var names: [ActorID: ActorID] = [:]
    let decided = Dictionary(
      folder.decisions.map { ($0.written.plainWords, $0.meaning) }, uniquingKeysWith: { $1 })
    for partner in folder.partners {
      let id: ActorID
      if let meaning = decided[partner.name.plainWords] {
        guard case .actor(let other) = meaning, other != partner.id else { continue }
        id = other
      } else {
        let written = WrittenOrganisation(name: partner.name, area: partner.area)
        guard case .sure(let found, _) = index.match(written) else { continue }
        id = found
      }
      names[partner.id] = id
      adopted.append(Adoption(partner: partner, organisation: id))
    }
    guard !names.isEmpty else { return }
    folder.partners.removeAll { names[$0.id] != nil }
    let renamed = SupportNetwork(title: "", ties: folder.links).renaming(names).ties
    var links: [Ends: Tie] = [:]
    for link in renamed where link.from != link.to {
      links[Ends(link)] = links[Ends(link)]?.updated(with: link) ?? link
    }
    folder.links = links.sorted { $0.key < $1.key }.map(\.value)
  }

  private mutating func forgetUnusedPartners() {
    let used = Set((folder.links + folder.resting).flatMap { [$0.from, $0.to] })
    folder.partners.removeAll { !used.contains($0.id) }
    folder.classes.removeAll { !used.contains($0.id) }
  }
}

extension NameBook {
  /// Whether somebody has to decide who a name is.
  fileprivate func isDoubtful(_ written: WrittenOrganisation) -> Bool {
    if case .doubtful? = meaningSoFar(of: written) { true } else { false }
  }
}

extension WrittenLink {
  fileprivate func place(of field: String) -> TableFault {
    TableFault(file: file, line: line, column: 1, field: field, fact: .missingValue)
  }
}
