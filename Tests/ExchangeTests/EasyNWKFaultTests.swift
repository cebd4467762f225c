import SupportNetwork
import Testing

@testable import Exchange

/// What is wrong with a file of easyNWK is told by its place.
struct EasyNWKFaultTests {
  private func faults(_ text: String) -> [ImportFault] {
    switch EasyNWKRecord.read(text.utf8) {
    case .record: []
    case .faults(let faults): faults
    }
  }

  @Test(arguments: [
    ("", 1, 1, ImportFault.Fact.nothingInFile), ("\u{FEFF} \n", 2, 1, .nothingInFile),
    ("{", 1, 2, .syntax(.fieldName)), ("{\"a\" 1}", 1, 6, .syntax(.colon)),
    ("{\"a\": 1\n\"b\": 2}", 2, 1, .syntax(.commaOrEnd)), ("[1, ]", 1, 5, .syntax(.value)),
    ("{\"é\": nul}", 1, 7, .syntax(.value)), ("\"a", 1, 3, .syntax(.endOfText)),
    ("\"a\nb\"", 1, 3, .syntax(.endOfText)), (#""\x""#, 1, 2, .syntax(.escape)),
    (#""\ud83d""#, 1, 8, .syntax(.escape)), ("{} {}", 1, 4, .syntax(.endOfFile)),
    ("1e999", 1, 1, .syntax(.number)), ("-", 1, 1, .syntax(.number)),
    ("{}", 1, 1, .noMap), ("[]", 1, 1, .noMap),
    (String(repeating: "[", count: 100_000), 1, 65, .tooDeep(most: 64)),
  ])
  func `what is no JSON, or no map, is told by line and column`(
    text: String, line: Int, column: Int, fact: ImportFault.Fact
  ) {
    let faults = faults(text)
    #expect(faults.map(\.fact) == [fact])
    #expect(faults.map(\.line) == [line])
    #expect(faults.map(\.column) == [column])
  }

  @Test func `bytes that are no UTF-8 are told`() {
    guard case .faults(let faults) = EasyNWKRecord.read([0x7B, 0xFF, 0x7D]) else {
      Issue.record("read")
      return
    }
    #expect(faults.map(\.fact) == [.notUTF8])
  }

  @Test func `every field that is wrong is told, each by its way`() {
    let text = """
      {"versions": [
      {"title": 3, "date": "12-5-2026", "nwk": {"ego": [], "alteri": [
      {"id": 1, "distance": "far", "human": "ja"},
      {"id": 1, "edgeType": 7},
      {"name": "Bea"},
      {"id": 2.5, "name": {}},
      {"id": 4, "name": "a\\u0007"},
      5
      ], "connections": [{"id1": 1, "id2": 99}, {"id1": 1}]}},
      {"nwk": null}
      ]}
      """
    let map = "versions[0].nwk"
    let expected: [(line: Int, path: String, fact: ImportFault.Fact)] = [
      (2, "versions[0].date", .noDate("12-5-2026")),
      (2, "\(map).ego", .expected(.fields)),
      (3, "\(map).alteri[0].human", .expected(.boolean)),
      (3, "\(map).alteri[0].distance", .expected(.number)),
      (4, "\(map).alteri[1].id", .repeatedNumber(1)),
      (4, "\(map).alteri[1].edgeType", .unknownEdgeType(7)),
      (5, "\(map).alteri[2].id", .missingField("id")),
      (6, "\(map).alteri[3].id", .expected(.wholeNumber)),
      (7, "\(map).alteri[4].name", .problem(.forbiddenCharacter(7))),
      (8, "\(map).alteri[5]", .expected(.fields)),
      // That 99 is nobody's number is not said: it may be that of one whose number cannot be read.
      (9, "\(map).connections[1].id2", .missingField("id2")),
      (10, "versions[1].nwk", .missingField("nwk")),
    ]
    let found = faults(text)
    #expect(found.map(\.line) == expected.map(\.line))
    #expect(found.map(\.path) == expected.map(\.path))
    #expect(found.map(\.fact) == expected.map(\.fact))
  }

  @Test func `a tie with nobody is told`() {
    let found = faults(
      #"{"ego": {}, "alteri": [{"id": 1}], "connections": [{"id1": 99, "id2": 1}]}"#)
    #expect(found.map(\.fact) == [.unknownNumber(99)])
    #expect(found.map(\.path) == ["connections[0].id1"])
    #expect(found.map(\.column) == [60])
  }

  @Test func `a record without maps holds no map`() {
    #expect(faults(#"{"versions": [], "currentVersion": 1}"#).map(\.fact) == [.noMap])
  }

  @Test func `a file shows of which program it is`() {
    #expect(ForeignFormat.detected(in: SampleMap.record.utf8) == .easynwk)
    #expect(ForeignFormat.detected(in: SampleMap.map().utf8) == .easynwk)
    #expect(ForeignFormat.detected(in: "{\"versions\": [".utf8) == .easynwk)
    for other in ["kring: 1\n", "", "[]", #"{"organizations": []}"#] {
      #expect(ForeignFormat.detected(in: other.utf8) == nil)
    }
  }

  @Test func `no broken file stops the reader`() {
    let bytes = Array(SampleMap.record.utf8)
    for cut in stride(from: 0, to: bytes.count, by: 7) {
      #expect(ForeignFormat.detected(in: bytes[..<cut]) == nil || cut > 3)
      var broken = bytes
      broken[cut] ^= 0x14
      _ = EasyNWKRecord.read(broken)
      if case .record = EasyNWKRecord.read(bytes[..<cut]) { Issue.record("read \(cut) bytes") }
    }
  }
}
