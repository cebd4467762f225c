import SupportNetwork
import Testing

@testable import NetworkFiles

/// What may differ in the bytes of a file without differing in what it says.
struct FileTextTests {
  private let plain = NetworkFile.read(bytes: Examples.everything.utf8, name: "x").network

  @Test func `a byte order mark is passed over`() {
    let bytes = [0xEF, 0xBB, 0xBF] + Array(Examples.everything.utf8)
    #expect(plain != nil && NetworkFile.read(bytes: bytes, name: "x").network == plain)
  }

  @Test(arguments: ["\r\n", "\r"])
  func `line ends of other systems are read`(lineEnd: String) {
    let text = Examples.everything.split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: lineEnd)
    #expect(plain != nil && NetworkFile.read(bytes: text.utf8, name: "x").network == plain)
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `lines are counted alike whatever ends them`(lineEnd: String) {
    let text = ["kring: 1", "title: T", "", "colour: x"].joined(separator: lineEnd)
    let result = NetworkFile.read(bytes: [0xEF, 0xBB, 0xBF] + Array(text.utf8), name: "x")
    #expect(result.faults.map(\.line) == [4])
    #expect(result.faults.map(\.column) == [1])
  }

  @Test func `columns count characters as people do`() {
    let text = "kring: 1\ntitle: T\npeople: {a: \"👩‍👧‍👦 e\u{301}, friend\", b: {nam: x}}\n"
    let result = NetworkFile.read(bytes: text.utf8, name: "x")
    #expect(result.faults.map(\.column) == [28, 28, 32])
  }

  @Test func `each byte that is no UTF-8 is told at its place`() {
    let bytes = Array("kring: 1\ntitle: caf".utf8) + [0xE9] + Array(" x".utf8) + [0xFF, 0x0A]
    let result = NetworkFile.read(bytes: bytes, name: "x")
    #expect(result.faults.map(\.fact) == [.notUTF8, .notUTF8])
    #expect(result.faults.map(\.line) == [2, 2])
    #expect(result.faults.map(\.column) == [11, 14])
  }

  @Test(arguments: [
    ("No", "No"), ("yes", "yes"), ("on", "on"), ("0123", "0123"), ("12:30", "12:30"),
    ("Jan & Marie", "Jan & Marie"), ("2*3", "2*3"), ("a:b", "a:b"), ("C#", "C#"), ("1.0", "1.0"),
    ("2026-05-10", "2026-05-10"), ("'Jan: de Boer'", "Jan: de Boer"), ("\"a # b\"", "a # b"),
    ("info@huis.nl", "info@huis.nl"), ("50%", "50%"), ("Null", "Null"), ("It's", "It's"),
    ("Jan # uitleg", "Jan"),
  ])
  func `a name is the text that was meant`(written: String, meant: String) {
    let text = "kring: 1\ntitle: \(written)\npeople:\n  a: {name: A, role: friend}\n"
    #expect(NetworkFile.read(bytes: text.utf8, name: "x").network?.title == meant)
  }

  @Test func `a number in quotes is a number`() {
    let text = """
      kring: "1"
      title: T
      household: {id: g, name: G, members: {a: {name: A, age: "8"}}}
      """
    let member = NetworkFile.read(bytes: text.utf8, name: "x").network?.households[0].members[0]
    #expect(member?.age == .years(8))
  }
}
