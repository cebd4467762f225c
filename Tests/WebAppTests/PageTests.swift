import DotLanguage
import Foundation
import GraphvizBridge
import HTTPTypes
import Logging
import SupportNetwork
import Synchronization
import Testing

@testable import WebApp

struct PageTests {
  @Test func `every phrase that a template names is there`() throws {
    for (file, text) in EmbeddedText.texts where file.hasSuffix(".mustache") {
      for match in text.matches(of: #/\{\{w\.([a-z-]+)\}\}/#) {
        let key = String(match.1)
        for language in Language.allCases {
          #expect(Phrases.all(in: language)[key] != nil, "\(file): \(key)")
        }
      }
    }
  }

  @Test func `every code has its phrase`() {
    let keys =
      CaseEdit.Code.allCases.map { "deed-\($0.rawValue)" }
      + OrganisationKind.allCases.map { "kind-\($0.rawValue)" }
      + Gender.allCases.map { "gender-\($0.rawValue)" }
      + Tie.Strength.allCases.map { "strength-\($0.rawValue)" }
      + Tie.Quality.allCases.map { "quality-\($0.rawValue)" }
      + Tie.Presence.allCases.map { "presence-\($0.rawValue)" }
      + Tie.Wish.allCases.map { "wish-\($0.rawValue)" }
      + Tie.Frequency.allCases.map { "frequency-\($0.rawValue)" }
      + Knowledge.State.allCases.map { "knowledge-\($0.rawValue)" }
      + ReferralTerms.Warmth.allCases.map { "warmth-\($0.rawValue)" }
      + TieKind.Code.allCases.map { "tie-kind-\($0.rawValue)" }
      + Need.Openness.allCases.map { "openness-\($0.rawValue)" }
      + Need.Status.allCases.map { "status-\($0.rawValue)" }
      + Observation.Status.allCases.map { "hook-\($0.rawValue)" }
      + LegalGround.allCases.map { "ground-\($0.rawValue)" }
      + Retention.Rule.allCases.map { "retention-\($0.rawValue)" }
      + Informed.State.allCases.map { "informed-\($0.rawValue)" }
    for key in keys { #expect(Phrases.all(in: .dutch)[key] != nil, "\(key)") }
  }

  @Test func `no template has a script, a style or an address from elsewhere in it`() {
    for (file, text) in EmbeddedText.texts where file.hasSuffix(".mustache") {
      #expect(!text.contains("style="), "\(file)")
      #expect(!text.contains("http"), "\(file)")
      #expect(text.firstMatch(of: #/<script(?! type="module" src="\/kring.js"><\/script>)/#) == nil)
      #expect(text.firstMatch(of: #/ on[a-z]+=/#) == nil, "\(file)")
    }
  }

  @Test(arguments: [
    "home", "new", "gaps", "ways", "absence", "figures", "learning", "history", "output", "privacy",
  ])
  func `every panel is one language`(panel: String) async throws {
    let visitor = try Visitor()
    _ = try await visitor.beginCase()
    let page = try #require(try await visitor.post("/cases/sample").location)
    let dutch = try await visitor.get("\(page)?panel=\(panel)").text
    visitor.cookies["kring-language"] = "en"
    let english = try await visitor.get("\(page)?panel=\(panel)").text
    #expect(dutch.contains("Wat ontbreekt") && !dutch.contains("What is missing"))
    #expect(english.contains("What is missing") && !english.contains("Wat ontbreekt"))
    #expect(!dutch.contains("{{") && !english.contains("{{"))
  }

  @Test func `a way and an absence are shown on the map and told`() async throws {
    let visitor = try Visitor()
    _ = try await visitor.beginCase()
    let page = try #require(try await visitor.post("/cases/sample").location)
    let way = try await visitor.get(
      page + "/look?panel=ways&from=gezin&to=school&by=shortest", live: true
    ).live()
    #expect(try #require(way["panel"] as? String).contains("Basisschool De Linde"))
    let absence = try await visitor.get(page + "/look?panel=absence&without=oma", live: true).live()
    #expect(try #require(absence["map"] as? String).contains("taken-away"))
    #expect(try #require(absence["panel"] as? String).contains("Oma Truus"))
  }

  @Test func `a gap is accepted with a reason, and talked about again`() async throws {
    let visitor = try Visitor()
    _ = try await visitor.beginCase()
    let page = try #require(try await visitor.post("/cases/sample").location)
    let panel = try await visitor.get("\(page)?panel=gaps").text
    let match = try #require(panel.firstMatch(of: #/name="key" value="([^"]+)"/#))
    let found = String(match.1)
    let accepted = try await visitor.post(
      page + "/edit",
      [
        "do": "accept", "key": found, "reason": "Besproken met oma", "until": "2027-01-01",
        "stay": "gaps",
      ],
      live: true
    ).live()
    #expect(try #require(accepted["panel"] as? String).contains("Besproken met oma"))
    let reopened = try await visitor.post(
      page + "/edit", ["do": "reopen", "key": found, "stay": "gaps"], live: true
    ).live()
    #expect(!(try #require(reopened["panel"] as? String).contains("Besproken met oma")))
  }

  @Test func `what is said in a conversation offers the people in it`() async throws {
    let visitor = try Visitor()
    let page = try await visitor.beginCase()
    let next = try await visitor.post(
      page + "/edit",
      [
        "do": "need", "domain": "finances", "holder": "gezin", "then": "talk",
        "words": "Elke week brieven. Buurman Kees en Fatma helpen.",
      ])
    #expect(next.location == page + "/talk?domain=finances")
    let talk = try await visitor.get(page + "/talk?domain=finances").text
    #expect(talk.contains("+ Buurman Kees") && talk.contains("+ Fatma"))
  }

  @Test func `a file with faults is refused with each line, and none of it is kept`() async throws {
    let visitor = try Visitor()
    _ = try await visitor.beginCase()
    let answer = try await visitor.post(
      "/cases/read",
      ["text": "kring: 1\ntitle: Kaart\nhoushold:\n  id: x\n", "file-name": "kaart.yaml"])
    #expect(answer.status == .unprocessableContent)
    #expect(answer.text.contains("kaart.yaml:3"))
  }

  @Test func `the sample is thrown away with one tap`() async throws {
    let visitor = try Visitor()
    let own = try await visitor.beginCase()
    let sample = try #require(try await visitor.post("/cases/sample").location)
    #expect(try await visitor.get(sample).text.contains("Gooi het voorbeeld weg"))
    #expect(try await !visitor.get(own).text.contains("Gooi het voorbeeld weg"))
    #expect(try await visitor.post(sample + "/delete").location == "/cases")
    #expect(try await visitor.get(sample).status == .notFound)
    #expect(try await visitor.post(own + "/delete").status == .unprocessableContent)
  }

  @Test func `a case is deleted by who types its title`() async throws {
    let visitor = try Visitor()
    let page = try await visitor.beginCase()
    let wrong = try await visitor.post(page + "/delete", ["title": "iets"])
    #expect(wrong.status == .unprocessableContent)
    let deleted = try await visitor.post(page + "/delete", ["title": "Ecogram van Gezin Blom"])
    #expect(deleted.location == "/cases")
    let gone = try await visitor.get(page)
    #expect(gone.status == .notFound)
    #expect(gone.text.contains("<a href=\"/\">"), "there is a way back")
  }

  @Test func `what is being typed is kept with the case and given back to its pages`() async throws
  {
    let visitor = try Visitor()
    let page = try await visitor.beginCase()
    let typed = "[{\"mark\":\"do=need\",\"fields\":[[\"words\",\"Half een <zin>\"]]}]"
    #expect(try await visitor.post(page + "/draft", ["draft": typed]).status == .noContent)
    for address in [page, page + "/talk", page + "/talk?domain=finances"] {
      let text = try await visitor.get(address).text
      #expect(text.contains("Half een &lt;zin&gt;") && !text.contains("<zin>"))
    }
    _ = try await visitor.post(page + "/draft", ["draft": ""])
    #expect(try await !visitor.get(page).text.contains("Half een"))
    #expect(
      try await visitor.ask(.post, page + "/draft", ["draft": typed]).status == .badRequest,
      "a form of nobody's is refused")
  }

  @Test func `a gap tells the household's own words once`() async throws {
    let visitor = try Visitor()
    let page = try await visitor.beginCase()
    _ = try await visitor.post(
      page + "/edit",
      ["do": "need", "domain": "finances", "holder": "gezin", "words": "Het geld is op"])
    let panel = try await visitor.get(page + "/look?panel=gaps", live: true).live()
    #expect(
      try #require(panel["panel"] as? String).contains("<p>In eigen woorden: “Het geld is op”</p>"))
  }

  @Test func `while drawing fails, the last good map is shown with words`() async throws {
    let renderer = FailingRenderer()
    let visitor = try Visitor(renderer: renderer)
    let page = try await visitor.beginCase()
    _ = try await visitor.get(page)
    renderer.fails.withLock { $0 = true }
    let answer = try await visitor.post(
      page + "/edit", ["do": "person", "name": "Ans"], live: true
    ).live()
    #expect(try #require(answer["say"] as? String).contains("niet opnieuw getekend"))
    #expect(try #require(answer["map"] as? String).contains("<svg"))
    renderer.fails.withLock { $0 = false }
    #expect(try await visitor.get(page).text.contains("actor-ans"))
  }

  // The addresses, too, tell which case and who; so nothing at all is logged of what is asked.
  @Test func `nothing is logged`() async throws {
    let kept = KeptLog()
    let visitor = try Visitor(logger: kept.logger)
    let page = try await visitor.beginCase("Gezin Zeldzaam")
    _ = try await visitor.post(page + "/edit", ["do": "person", "name": "Zeldzame Ans"])
    _ = try await visitor.post(
      page + "/edit", ["do": "person", "name": "Zeldzame Ans", "role": "x"])
    _ = try await visitor.get(page + "/look?part=actor-zeldzame-ans&from=%00")
    _ = try await visitor.get(page + "?panel=actor&id=zeldzame-ans")
    _ = try await visitor.get(page + "/files/map.svg")
    _ = try await visitor.upload("/restore", ["passphrase": "Zeldzaam"], backup: Data([1]))
    _ = try await visitor.post("/lock")
    _ = try await visitor.post("/open", ["passphrase": "Zeldzaam", "way-back": page])
    _ = try await visitor.post("/open", ["passphrase": Visitor.passphrase])
    _ = try await visitor.post(page + "/delete", ["title": "Ecogram van Gezin Zeldzaam"])
    _ = try await visitor.get("/zeldzaam")
    #expect(kept.text == "")
  }
}

/// Draws nothing while it is told to fail.
final class FailingRenderer: DotRenderer {
  let fails = Mutex(false)
  private let renderer = GraphvizRenderer()

  func measure(_ texts: [StyledText]) async throws(DotRenderingFailure) -> [TextSize] {
    try await renderer.measure(texts)
  }

  func render(
    _ picture: DotPicture, as format: PictureFormat
  ) async throws(DotRenderingFailure) -> [UInt8] {
    if fails.withLock({ $0 }) { throw .cancelled }
    return try await renderer.render(picture, as: format)
  }
}

/// Keeps all that is logged.
final class KeptLog: Sendable {
  private let lines = Mutex("")

  var text: String { lines.withLock { $0 } }

  var logger: Logger {
    var logger = Logger(label: "test") { _ in Handler(log: self) }
    logger.logLevel = .trace
    return logger
  }

  private func keep(_ line: String) { lines.withLock { $0 += line + "\n" } }

  private struct Handler: LogHandler {
    let log: KeptLog
    var metadata: Logger.Metadata = [:]
    var logLevel = Logger.Level.trace

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
      get { metadata[key] }
      set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
      log.keep("\(event.message) \(event.metadata ?? [:]) \(metadata)")
    }
  }
}
