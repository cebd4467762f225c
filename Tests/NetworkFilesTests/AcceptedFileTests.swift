import NetworkQueries
import SupportNetwork
import Testing

@testable import NetworkFiles

/// Files of accepted gaps.
struct AcceptedFileTests {
  private let day = CalendarDate(iso: "2026-12-01")!

  @Test func `what was written is read again, whatever the reason says`() throws {
    let accepted = RandomNetwork.nastyNames.enumerated().map { number, name in
      AcceptedGap(
        key: "stale/h\(number)", reason: name, until: day, since: number == 0 ? nil : day)
    }
    let text = AcceptedFile.text(of: accepted)
    let result = AcceptedFile.read(bytes: Array(text.utf8), name: "h.accepted")
    #expect(result.asFaults.printed(in: .english) == [])
    #expect(try #require(result.document) == accepted.sorted { $0.key < $1.key })
    #expect(AcceptedFile.text(of: accepted.reversed()) == text)
  }

  @Test func `none is a file too`() throws {
    let text = AcceptedFile.text(of: [])
    #expect(AcceptedFile.read(bytes: Array(text.utf8), name: "h").document == [])
  }

  @Test func `an entry needs a key, a reason and a day`() {
    let text = "kring-accepted: 1\naccepted:\n  - {gap: a}\n"
    let result = AcceptedFile.read(bytes: Array(text.utf8), name: "h")
    #expect(result.faults.map(\.fact) == [.missingField("reason"), .missingField("until")])
  }
}
