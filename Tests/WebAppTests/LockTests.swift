import Foundation
import HTTPTypes
import Synchronization
import Testing
import Workbench

@testable import WebApp

struct LockTests {
  let visitor: Visitor
  let page: String

  init() async throws {
    visitor = try Visitor()
    page = try await visitor.beginCase()
  }

  @Test func `cases that lie unused for thirty minutes are locked`() async throws {
    visitor.clock.pass(minutes: 20)
    #expect(try await visitor.get(page).text.contains("Gezin Blom"))
    visitor.clock.pass(minutes: 20)
    #expect(try await visitor.get(page).text.contains("Gezin Blom"))
    visitor.clock.pass(minutes: 30)
    let locked = try await visitor.get(page)
    #expect(locked.status == .forbidden)
    #expect(!locked.text.contains("Gezin Blom"))
    #expect(locked.text.contains("action=\"/open\""))
    #expect(await visitor.vault.archive.closed == 1)
  }

  /// As in a computer that slept: nobody asks anything, and a minute is over each time it looks.
  @Test func `they are locked without anybody asking`() async throws {
    let vault = MemoryVault()
    let pictures = Atomic(0)
    let clock = TestClock()
    let cabinet = Cabinet(
      vault: vault, now: clock.next, clock: HastyClock(),
      onLock: { pictures.add(1, ordering: .relaxed) })
    try await cabinet.create(passphrase: Visitor.passphrase)
    while await vault.archive.closed == 0 { await Task.yield() }
    #expect(pictures.load(ordering: .relaxed) == 1)
    await #expect(throws: Refusal.self) { _ = try await cabinet.desk() }
  }

  @Test func `after the passphrase somebody is on the same page`() async throws {
    visitor.clock.pass(minutes: 60)
    let place = page + "?panel=history&gaps=1"
    let door = try await visitor.get(place).text
    #expect(door.contains("name=\"way-back\" value=\"\(place.replacing("&", with: "&amp;"))\""))
    let wrong = try await visitor.post("/open", ["passphrase": "iets", "way-back": place])
    #expect(wrong.text.contains("name=\"way-back\""))
    let right = try await visitor.post(
      "/open", ["passphrase": Visitor.passphrase, "way-back": place])
    #expect(right.status == .seeOther)
    #expect(right.location == place)
  }

  @Test func `a form that was sent meanwhile is sent again`() async throws {
    visitor.clock.pass(minutes: 60)
    let words = "Elke week \"brieven\" & <meer>"
    let form = ["do": "need", "domain": "finances", "holder": "gezin", "then": "talk"]
    let door = try await visitor.post(page + "/edit", form.merging(["words": words]) { $1 })
    let hidden = door.text.matches(of: #/type="hidden" name="([^"]*)" value="([^"]*)"/#)
    var fields = Dictionary(
      hidden.map { (String($0.1), String($0.2)) }, uniquingKeysWith: { first, _ in first })
    #expect(fields["words"] == "Elke week &quot;brieven&quot; &amp; &lt;meer&gt;")
    fields["words"] = words
    fields["passphrase"] = Visitor.passphrase
    let opened = try await visitor.post("/open", fields)
    // A browser sends the same fields there.
    #expect(opened.status == .temporaryRedirect)
    #expect(opened.location == page + "/edit")
    let kept = try await visitor.post(page + "/edit", fields)
    #expect(kept.location == page + "/talk?domain=finances")
    #expect(try await visitor.get(page + "/talk?domain=finances").text.contains("Elke week"))
  }

  @Test func `a script is told to ask for the passphrase`() async throws {
    visitor.clock.pass(minutes: 60)
    let asked = try await visitor.get(page + "/look?panel=home", live: true)
    #expect(asked.status == .forbidden)
    #expect(try asked.live()["isLocked"] as? Bool == true)
    let wrong = try await visitor.post("/open", ["passphrase": "iets"], live: true)
    #expect(wrong.status == .unprocessableContent)
    #expect(try #require(try wrong.live()["say"] as? String).contains("past niet"))
    let right = try await visitor.post("/open", ["passphrase": Visitor.passphrase], live: true)
    #expect(right.status == .ok)
    #expect(try await visitor.get(page + "/look?panel=home", live: true).status == .ok)
  }

  @Test(arguments: [
    "//evil.test/cases", "https://evil.test/cases", "/lock", "cases", "/cases\r\nX: y",
    "/cases/1/files/map.pdf",
  ])
  func `the door leads nowhere else`(path: String) async throws {
    _ = try await visitor.post("/lock")
    let opened = try await visitor.post(
      "/open", ["passphrase": Visitor.passphrase, "way-back": path])
    #expect(opened.location == "/cases")
  }

  @Test func `a clock that is put back does not keep cases open`() async throws {
    visitor.clock.pass(minutes: -600)
    // This looks whether they are open, and is no use of them.
    #expect(try await visitor.get("/").location == "/cases")
    visitor.clock.pass(minutes: 30)
    #expect(!(try await visitor.get(page).text.contains("Gezin Blom")))
  }
}

/// A clock by which every wait is over at once.
struct HastyClock: Clock {
  typealias Instant = ContinuousClock.Instant

  var now: Instant { .now }
  var minimumResolution: Duration { .zero }

  func sleep(until deadline: Instant, tolerance: Duration?) async throws {
    await Task.yield()
    try Task.checkCancellation()
  }
}
