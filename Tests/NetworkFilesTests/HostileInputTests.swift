import Foundation
import SupportNetwork
import Testing

@testable import NetworkFiles

/// Files that want to crash, hang or fill the memory of who reads them.
struct HostileInputTests {
  struct Attack: CustomTestStringConvertible, Sendable {
    let name: String
    let bytes: [UInt8]
    let fact: Fault.Fact
    var testDescription: String { name }

    init(_ name: String, _ bytes: [UInt8], _ fact: Fault.Fact) {
      self.name = name
      self.bytes = bytes
      self.fact = fact
    }

    init(_ name: String, _ text: String, _ fact: Fault.Fact) {
      self.init(name, Array(text.utf8), fact)
    }
  }

  private static let head = "kring: 1\ntitle: T\n"

  /// Nine levels of nine aliases: 387 million values.
  private static func bomb(asKey: Bool) -> String {
    var lines = ["a0: &a0 [x]"]
    for level in 1...9 {
      let nine = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
      lines.append("a\(level): &a\(level) [\(nine)]")
    }
    return head + lines.joined(separator: "\n") + (asKey ? "\n? *a9\n: x\n" : "\n")
  }

  static let attacks: [Attack] = [
    Attack("a billion laughs", bomb(asKey: false), .unusedFeature(.anchor, text: "&a0")),
    Attack("a billion laughs as a key", bomb(asKey: true), .unusedFeature(.anchor, text: "&a0")),
    Attack(
      "an alias of what is around it", head + "a: &a [*a]\n", .unusedFeature(.anchor, text: "&a")),
    Attack("an alias of nothing", head + "occasion: *a\n", .unusedFeature(.alias, text: "*a")),
    Attack(
      "a tag that would make an object", head + "occasion: !!python/object x\n",
      .unusedFeature(.tag, text: "!!python/object")),
    Attack(
      "brackets without end", head + "occasion: " + String(repeating: "[", count: 1_000_000),
      .tooDeep(most: 32)),
    Attack(
      "braces without end", head + "occasion: " + String(repeating: "{a: ", count: 500_000),
      .tooDeep(most: 32)),
    Attack(
      "lists in lists on one line", head + "occasion:\n  " + String(repeating: "- ", count: 9_000),
      .tooDeep(most: 32)),
    Attack(
      "mappings in mappings",
      head + (0..<200).map { String(repeating: " ", count: $0) + "a:\n" }.joined(),
      .tooDeep(most: 32)),
    Attack(
      "keys in keys", head + String(repeating: "? ", count: 9_000),
      .unusedFeature(.complexKey, text: "?")),
    Attack(
      "very many values", head + "x: [" + String(repeating: "a,", count: 200_000) + "]\n",
      .tooManyParts(most: 100_000)),
    Attack(
      "a file that is too large", [UInt8](repeating: 0x20, count: NetworkFile.mostBytes + 1),
      .tooLarge(bytes: NetworkFile.mostBytes + 1, most: NetworkFile.mostBytes)),
    Attack("a NUL", head + "occasion: a\0b\n", .forbiddenCharacter(0)),
    Attack("a bell", head + "occasion: a\u{7}b\n", .forbiddenCharacter(7)),
    Attack("an escape of a terminal", head + "occasion: \u{1B}[31m\n", .forbiddenCharacter(0x1B)),
    Attack("a next-line code", head + "occasion: a\u{85}b\n", .forbiddenCharacter(0x85)),
    Attack("Latin-1", Array(head.utf8) + Array("occasion: caf".utf8) + [0xE9, 0x0A], .notUTF8),
    Attack(
      "half a character", Array(head.utf8) + Array("occasion: x".utf8) + [0xE2, 0x82], .notUTF8),
    Attack(
      "a surrogate", Array(head.utf8) + Array("occasion: ".utf8) + [0xED, 0xA0, 0x80], .notUTF8),
    Attack("UTF-16 with a mark", [0xFF, 0xFE] + utf16(head), .utf16),
    Attack("UTF-16 without a mark", utf16(head), .utf16),
    Attack(
      "a name without end", head + "occasion: " + String(repeating: "x", count: 1_000_000),
      .problem(.tooLong(count: 1_000_000, most: 2000), field: .occasion)),
    Attack(
      "a quote without end", head + "occasion: \"" + String(repeating: "x\n", count: 100_000),
      .syntax(.quoteNotClosed)),
  ]

  private static func utf16(_ text: String) -> [UInt8] {
    text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
  }

  @Test(arguments: attacks)
  func `an attack gives a fault, soon`(_ attack: Attack) throws {
    let clock = ContinuousClock()
    var result: ReadingResult?
    let time = clock.measure { result = NetworkFile.read(bytes: attack.bytes, name: "x") }
    let read = try #require(result)
    #expect(read.network == nil)
    #expect(read.faults.first?.fact == attack.fact)
    #expect(time < .seconds(20))
  }

  /// Threads of a pool have small stacks; 512 KiB is what Darwin gives them.
  @Test func `no attack overflows a small stack`() async {
    await withCheckedContinuation { continuation in
      let thread = Thread {
        for attack in Self.attacks { _ = NetworkFile.read(bytes: attack.bytes, name: "x") }
        continuation.resume()
      }
      thread.stackSize = 512 << 10
      thread.start()
    }
  }

  @Test func `thousands of unknown ids are told without comparing each with all`() throws {
    let people = (0..<5_000).map { "  person-\($0): P, friend\n" }.joined()
    let ties = (0..<5_000).map { "  - persoon-\($0) -- persona-\($0)\n" }.joined()
    let text = Self.head + "people:\n" + people + "ties:\n" + ties
    let result = NetworkFile.read(bytes: text.utf8, name: "x")
    #expect(result.faults.count == ReadingResult.mostListed)
    #expect(result.unlistedFaults == 10_000 - ReadingResult.mostListed)
    #expect(result.printed(in: .dutch).last == "en nog 9800")
    #expect(result.printed(in: .english).last == "and 9800 more")
  }
}
