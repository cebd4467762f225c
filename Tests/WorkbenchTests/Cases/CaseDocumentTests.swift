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
      learning: [
        AdoptedQuestion(
          question: "shame", done: ["a", "b"], who: "Anna", since: "2026-05-10",
          answer: "Rustig beginnen")
      ], isSample: true)
    let back = try CaseDocument(bytes: document.bytes)
    #expect(NetworkFile.text(of: back.network) == NetworkFile.text(of: document.network))
    #expect(back.accepted == document.accepted)
    #expect(back.learning == document.learning)
    #expect(back.isSample && back.secret == document.secret)
    #expect(back.bytes == document.bytes)
  }

  @Test func `a document of before there were secrets and answers opens`() throws {
    let document = CaseDocument(
      network: SupportNetwork(title: "x"), learning: [AdoptedQuestion(question: "shame")])
    let text = String(decoding: document.bytes, as: UTF8.self)
      .replacingOccurrences(of: ",\"secret\":\"\(document.secret)\"", with: "")
    #expect(!text.contains("secret") && !text.contains("who"))
    let back = try CaseDocument(bytes: Array(text.utf8))
    #expect(back.learning == [AdoptedQuestion(question: "shame")])
    #expect(CaseDocument(network: document.network).secret != document.secret)
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
