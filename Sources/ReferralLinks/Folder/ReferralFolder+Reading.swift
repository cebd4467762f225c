public import Foundation
import NetworkQueries
public import SupportNetwork
import Tables

extension ReferralFolder {
  /// What a folder holds, and what is wrong in its files; rows with faults are left out.
  ///
  /// A file that is not there is as an empty one.
  ///
  /// - Parameter directory: the organisations and services of the folder, to which links refer.
  ///
  /// Complexity: O(n) in the length of the files.
  public static func read(
    _ folder: URL, directory: SupportNetwork
  ) -> (folder: ReferralFolder, faults: [LinkFault]) {
    var reading = FolderReading(folder, directory)
    reading.readPartners()
    reading.readMatches()
    reading.readCounted()
    reading.readLinks()
    return (reading.found, reading.faults)
  }
}

private struct FolderReading {
  let folder: URL
  let directory: SupportNetwork
  var found = ReferralFolder()
  var faults: [LinkFault] = []
  private var known: Set<ActorID>

  init(_ folder: URL, _ directory: SupportNetwork) {
    self.folder = folder
    self.directory = directory
    known = Set(directory.actors.map(\.id))
  }

  /// The reader of a file of the folder; nothing when it is not there.
  private mutating func reader(_ name: String) -> TableReader? {
    let file = folder.appending(path: name)
    guard FileManager.default.fileExists(atPath: file.path(percentEncoded: false)) else {
      return nil
    }
    do throws(ByteSourceFailure) {
      let source = try OpenedBytes(path: file.path(percentEncoded: false))
      return TableReader(source, file: file.relativePath)
    } catch {
      let fact: TableFault.Fact =
        switch error {
        case .unreadable(let code): .unreadable(code: code)
        case .damagedArchive: .damagedArchive
        }
      faults.append(
        LinkFault(TableFault(file: file.relativePath, line: 1, column: 1, fact: fact)))
      return nil
    }
  }

  /// Goes through the rows of a file, when all columns are there.
  private mutating func readRows(
    _ name: String, _ headings: [String],
    _ take: (inout FolderReading, inout RowReading, [Int]) -> Void
  ) {
    guard var reader = reader(name) else { return }
    let columns = headings.map { reader.headings.column(named: [$0]) }
    let missing = zip(headings, columns).filter { $0.1 == nil }.map(\.0)
    if !missing.isEmpty, !reader.headings.names.isEmpty {
      faults += missing.map { LinkFault(reader.missingHeading($0)) }
      return
    }
    while let record = reader.next() {
      switch record {
      case .fault(let fault): faults.append(LinkFault(fault))
      case .row(let row):
        var reading = RowReading(row)
        take(&self, &reading, columns.compactMap { $0 })
        faults += reading.faults
      }
    }
  }

  mutating func readPartners() {
    readRows(ReferralFolder.partnersFile, ["id", "name", "is", "kind", "area"]) {
      folder, reading, columns in
      let sort: PartnerSort? = reading.code(columns[2], [:])
      let kind: OrganisationKind? = reading.code(columns[3], [:])
      guard let text = reading.requiredText(columns[0]),
        let name = reading.requiredText(columns[1])
      else { return }
      guard let id = ActorID(text), folder.known.insert(id).inserted else {
        return reading.report(.unknownActor(text), in: columns[0])
      }
      let area = reading.text(columns[4])
      switch sort ?? .organisation {
      case .organisation:
        folder.found.partners.append(
          Organisation(id: id, name: name, kind: kind ?? .other, area: area))
      case .actorClass:
        folder.found.classes.append(
          ActorClass(id: id, name: name, kind: kind ?? .other, area: area))
      }
    }
  }

  mutating func readMatches() {
    readRows(ReferralFolder.matchesFile, ["written", "is", "date", "by"]) {
      folder, reading, columns in
      let date = reading.date(columns[2])
      guard let written = reading.requiredText(columns[0]),
        let code = reading.requiredText(columns[1])
      else { return }
      guard let meaning = MatchDecision.Meaning(code: code) else {
        return reading.report(.unknownDecision(code), in: columns[1])
      }
      folder.found.decisions.append(
        MatchDecision(
          written: written, meaning: meaning, date: date, decider: reading.text(columns[3])))
    }
  }

  mutating func readCounted() {
    readRows(ReferralFolder.countedFile, ReferralFolder.countedHeadings) {
      folder, reading, columns in
      let first = reading.requiredDate(columns[2])
      let last = reading.requiredDate(columns[3])
      let terms = ReferralTerms(
        waitingDays: reading.number(columns[8], most: NumberRule.mostDays),
        made: reading.requiredNumber(columns[4]), accepted: reading.number(columns[5]),
        completed: reading.number(columns[6]), reported: reading.number(columns[7]))
      reading.checkParts(of: terms, in: [columns[5], columns[6], columns[7]])
      let from = reading.requiredID(columns[0])
      let to = reading.requiredID(columns[1])
      guard reading.faults.isEmpty, let from, let to, let first, let last else { return }
      guard first <= last else {
        return reading.report(.beforeReferral(last, made: first), in: columns[3])
      }
      folder.found.counted.append(
        CountedPeriod(ends: ActorPair(from: from, to: to), days: first...last, terms: terms))
    }
  }

  mutating func readLinks() {
    guard let reader = reader(ReferralFolder.linksFile) else { return }
    let table = LinkTable.read(reader, lifeDomains: directory.lifeDomains)
    faults += table.faults
    for link in table.links {
      guard let from = ActorID(link.from.name), let to = ActorID(link.to.name) else {
        let isFrom = ActorID(link.from.name) == nil
        let name = isFrom ? link.from.name : link.to.name
        faults.append(
          table.fault(.unknownActor(name), line: link.line, in: isFrom ? "from" : "to"))
        continue
      }
      var tie = link.tie
      (tie.from, tie.to) = (from, to)
      if known.contains(from), known.contains(to) {
        found.links.append(tie)
      } else {
        found.resting.append(tie)
      }
    }
  }
}

/// What a partner outside the directory is.
enum PartnerSort: String, CaseIterable {
  case organisation
  case actorClass = "class"
}
