import Foundation
import NetworkFiles
import NetworkQueries
import SupportNetwork
import Testing
import Workbench

struct CaseDocumentTests {
  @Test(arguments: ["gezin-met-ms", "schuldhulp", "groot-huishouden", "twee-momenten"])
  func `a document comes back as it was`(name: String) throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../Networks/\(name).yaml")
    let read = NetworkFile.read(bytes: Array(try Data(contentsOf: folder)), name: name)
    let day = try #require(CalendarDate(iso: "2027-01-01"))
    let document = CaseDocument(
      network: try #require(read.network),
      accepted: [AcceptedGap(key: "few-informal/gezin", reason: "Samen besproken", until: day)],
      learning: [AdoptedQuestion(question: "shame", done: ["a", "b"])], isSample: true)
    let back = try CaseDocument(bytes: document.bytes)
    #expect(NetworkFile.text(of: back.network) == NetworkFile.text(of: document.network))
    #expect(back.accepted == document.accepted)
    #expect(back.learning == document.learning)
    #expect(back.isSample)
    #expect(back.bytes == document.bytes)
  }

  @Test func `bytes that are no document are refused`() {
    #expect(throws: CaseArchiveFailure.damaged(part: "document")) {
      try CaseDocument(bytes: Array("{}".utf8))
    }
  }

  @Test func `a document of a newer program is refused with its version`() throws {
    let text = String(
      decoding: CaseDocument(network: SupportNetwork(title: "x")).bytes, as: UTF8.self)
    let newer = text.replacingOccurrences(of: "\"form\":1", with: "\"form\":2")
    #expect(throws: CaseArchiveFailure.tooNew(version: 2, newestKnown: 1)) {
      try CaseDocument(bytes: Array(newer.utf8))
    }
  }
}
