import Foundation
import SupportNetwork
import Testing
import Workbench

@testable import WebApp

struct SizeTests {
  /// A household with forty people around it, each with a line to it, words and a note.
  private static func network() throws -> SupportNetwork {
    let home = try #require(ActorID("gezin"))
    var network = SupportNetwork(
      title: "Ecogram van Gezin Blom", language: .dutch,
      dates: [try #require(CalendarDate(iso: "2026-05-10"))],
      households: [Household(id: home, name: "Gezin Blom")])
    for number in 1...40 {
      var person = Person(
        id: try #require(ActorID("persoon-\(number)")), name: "Persoon \(number)", role: .neighbour)
      person.note = "Kent het gezin van de straat, en komt elke week een keer langs"
      network = try network.applying(.person(person))
      network = try network.applying(
        .tie(Tie(.support, from: person.id, to: home, note: "Past op als het laat wordt"), at: nil))
    }
    return network
  }

  /// A document of 8.6 kB, filled up to whole kibibytes, and half a kibibyte of facts take three or
  /// four pages of the database: 1000 changes were 12.9 MB, and this grows with their number alone.
  @Test func `a change of a case of forty people takes some kilobytes`() async throws {
    let vault = try StoredVault()
    let archive = try await vault.create(passphrase: Visitor.passphrase)
    let desk = CaseDesk(archive: archive, now: TestClock().next)
    var open = try await desk.begin(
      CaseDocument(network: try Self.network()), by: "Anna", code: "begun")
    for number in 1...100 {
      var document = open.document
      document.network = try document.network.applying(
        .title("Ecogram van Gezin Blom, keer \(number)", occasion: nil))
      open = try await desk.keep(
        document, of: open.id, seen: open.version, by: "Anna",
        deed: .changed(code: "household-changed", subject: ""))
    }
    await archive.close()
    let size = try #require(vault.file.resourceValues(forKeys: [.fileSizeKey]).fileSize)
    #expect(size / 100 < 14_000)
  }
}
