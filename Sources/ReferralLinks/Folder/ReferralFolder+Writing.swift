public import Foundation
import NetworkQueries
package import SupportNetwork
import Tables

extension ReferralFolder {
  /// Writes the files of a folder that have changed, each whole or not at all. Partners come before
  /// the links that name them.
  ///
  /// - Parameter before: what the folder held.
  ///
  /// - Returns: the names of the files that were written.
  public func write(to folder: URL, replacing before: ReferralFolder) throws -> [String] {
    let files = [
      (Self.partnersFile, partnersText, before.partnersText),
      (Self.matchesFile, matchesText, before.matchesText),
      (Self.countedFile, countedText, before.countedText),
      (Self.linksFile, linksText, before.linksText),
    ].filter { $0.1 != $0.2 }
    for (name, text, _) in files {
      try Data(text.utf8).write(to: folder.appending(path: name), options: .atomic)
    }
    return files.map(\.0)
  }

  private var partnersText: String {
    let rows =
      partners.map { [$0.id.rawValue, $0.name, "organisation", $0.kind.rawValue, $0.area ?? ""] }
      + classes.map { [$0.id.rawValue, $0.name, "class", $0.kind.rawValue, $0.area ?? ""] }
    return Self.text(["id", "name", "is", "kind", "area"], rows.sorted { $0[0] < $1[0] })
  }

  private var matchesText: String {
    let rows = decisions.map { decision in
      [
        decision.written, decision.meaning.code, decision.date?.iso ?? "", decision.decider ?? "",
      ]
    }
    return Self.text(["written", "is", "date", "by"], rows.sorted { $0[0] < $1[0] })
  }

  private var linksText: String {
    let headings = [
      "from", "to", "warmth", "waiting-days", "feedback", "made", "accepted", "completed",
      "reported", "domains", "knowledge", "knowledge-date", "confirmed", "source-text",
      "may-share", "share-until", "note",
    ]
    let rows = (links + resting).sorted { ($0.from, $0.to) < ($1.from, $1.to) }.map(Self.cells)
    return Self.text(headings, rows)
  }

  private var countedText: String {
    let rows = counted.inOrder.map { period in
      let terms = period.terms
      let numbers = [
        terms.made, terms.accepted, terms.completed, terms.reported, terms.waitingDays,
      ]
      return [
        period.ends.from.rawValue, period.ends.to.rawValue, period.days.lowerBound.iso,
        period.days.upperBound.iso,
      ] + numbers.map { $0.map(String.init) ?? "" }
    }
    return Self.text(Self.countedHeadings, rows)
  }

  private static func cells(of link: Tie) -> [String] {
    let terms = link.referralTerms
    let numbers = [terms.made, terms.accepted, terms.completed, terms.reported]
    var cells = [link.from.rawValue, link.to.rawValue, terms.warmth?.rawValue ?? ""]
    cells.append(terms.waitingDays.map(String.init) ?? "")
    cells.append(terms.reportsBack.map(yesOrNo) ?? "")
    cells += numbers.map { $0.map(String.init) ?? "" }
    cells.append(link.domains.map(\.rawValue).joined(separator: "; "))
    cells += [link.knowledge?.state.rawValue ?? "", link.knowledge?.date?.iso ?? ""]
    cells += [link.confirmed?.iso ?? "", link.source ?? ""]
    cells += [link.consent.map { yesOrNo($0.mayShare) } ?? "", link.consent?.until?.iso ?? ""]
    cells.append(link.note ?? "")
    return cells
  }

  private static func yesOrNo(_ answer: Bool) -> String { answer ? "yes" : "no" }

  private static func text(_ headings: [String], _ rows: [[String]]) -> String {
    ([headings] + rows).map { TableText.row($0) }.joined()
  }
}

extension Tie {
  /// How referring over it goes; empty for a tie of another kind.
  package var referralTerms: ReferralTerms {
    get {
      if case .referral(let terms) = kind { terms } else { ReferralTerms() }
    }
    set { kind = .referral(newValue) }
  }
}
