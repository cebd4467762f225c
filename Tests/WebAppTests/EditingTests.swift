import Foundation
import HTTPTypes
import Testing
import Workbench

@testable import WebApp

struct EditingTests {
  /// Changes a case, and gives what a script gets.
  private func change(
    _ visitor: Visitor, _ page: String, _ fields: [String: String]
  ) async throws -> [String: Any] {
    let answer = try await visitor.post(page + "/edit", fields, live: true)
    #expect(answer.status == .ok, "\(answer.text.prefix(300))")
    return try answer.live()
  }

  @Test func `names on a list stand on the map, with what the family calls them`() async throws {
    let visitor = try Visitor()
    let page = try await visitor.beginCase()
    let answer = try await change(
      visitor, page,
      ["do": "names", "names": "Oma Truus, moeder van Sanne\n\n  Ans, buurvrouw \nWim, maatje"])
    let map = try #require(answer["map"] as? String)
    for name in ["Oma Truus", "Ans", "Wim"] { #expect(map.contains(name)) }
    let file = try await visitor.get(page + "/files/network.yaml").text
    #expect(file.contains("oma-truus: Oma Truus, family, moeder van Sanne"))
    #expect(file.contains("ans: Ans, neighbour, buurvrouw"))
    #expect(file.contains("wim: Wim, volunteer, maatje"))
  }

  @Test func `a person, an organisation and the line between them are drawn and kept`()
    async throws
  {
    let visitor = try Visitor()
    let page = try await visitor.beginCase()
    _ = try await change(
      visitor, page,
      ["do": "member", "name": "Sanne", "age": "38", "gender": "woman", "care-need": "on"])
    _ = try await change(
      visitor, page,
      [
        "do": "person", "name": "Ans", "role": "neighbour", "line": "support", "sector": "",
        "ring": "near",
      ])
    _ = try await change(
      visitor, page, ["do": "organisation", "name": "De Linde", "kind": "school", "line": ""])
    let answer = try await change(
      visitor, page,
      [
        "do": "tie", "from": "ans", "to": "sanne", "kind": "support", "strength": "strong",
        "quality": "supportive", "flow": "forward", "presence": "active", "whole": "1",
        "given-P": "on", "given-G": "on", "hours": "2,5", "frequency": "weekly", "wish": "more",
        "domain-finances": "on",
      ])
    #expect(try #require(answer["map"] as? String).contains("id=\"tie-ans-sanne\""))
    let file = try await visitor.get(page + "/files/network.yaml").text
    #expect(file.contains("sanne: Sanne, woman, 38, care need"))
    #expect(
      file.contains("ans -> sanne: strong, PG, weekly, 2.5 hours, finances, wish more"))
  }

  @Test func `undoing and redoing go back and forth, without limit`() async throws {
    let visitor = try Visitor()
    let page = try await visitor.beginCase()
    for name in ["Ans", "Bram", "Cor"] {
      _ = try await change(visitor, page, ["do": "person", "name": name])
    }
    func names() async throws -> [String] {
      let map = try await visitor.get(page).text
      return ["Ans", "Bram", "Cor", "Dirk"].filter {
        map.contains("id=\"actor-\($0.lowercased())\"")
      }
    }
    #expect(try await names() == ["Ans", "Bram", "Cor"])
    for _ in 0..<2 { _ = try await visitor.post(page + "/undo") }
    #expect(try await names() == ["Ans"])
    _ = try await visitor.post(page + "/redo")
    #expect(try await names() == ["Ans", "Bram"])
    _ = try await change(visitor, page, ["do": "person", "name": "Dirk"])
    _ = try await visitor.post(page + "/redo")
    #expect(try await names() == ["Ans", "Bram", "Dirk"])
    for _ in 0..<9 { _ = try await visitor.post(page + "/undo") }
    #expect(try await names().isEmpty)
  }

  @Test func `an earlier version can be looked at and compared, and is not changed`() async throws {
    let visitor = try Visitor()
    let page = try await visitor.beginCase()
    _ = try await change(visitor, page, ["do": "person", "name": "Ans", "line": "support"])
    let then = try await visitor.get(page + "/look?panel=history&version=1", live: true).live()
    #expect(!(try #require(then["map"] as? String).contains("actor-ans")))
    #expect(try #require(then["tools"] as? String).contains("Je kijkt naar hoe het was"))
    let compared = try await visitor.get(page + "/look?panel=history&compared=1", live: true).live()
    let map = try #require(compared["map"] as? String)
    #expect(map.contains("actor-ans") && map.contains("came"))
    #expect(try #require(compared["panel"] as? String).contains("Op de kaart: Ans"))
  }

  @Test func `somebody stands where they were dragged to`() async throws {
    let visitor = try Visitor()
    let page = try await visitor.beginCase()
    _ = try await change(visitor, page, ["do": "person", "name": "Ans", "role": "family"])
    _ = try await visitor.get(page)
    // Left of the middle of an A4 sheet, near the rim.
    _ = try await change(
      visitor, page, ["do": "place", "part": "actor-ans", "x": "60", "y": "300"])
    let file = try await visitor.get(page + "/files/network.yaml").text
    #expect(file.contains("ring: far"))
    #expect(file.contains("sector: "))
  }

  @Test func `a tap on an empty place offers somebody of that sector`() async throws {
    let visitor = try Visitor()
    let page = try await visitor.beginCase()
    _ = try await visitor.get(page)
    let answer = try await visitor.get(page + "/look?x=470&y=130", live: true).live()
    let panel = try #require(answer["panel"] as? String)
    #expect(panel.contains("<option value=\"family\" selected>"), "\(panel)")
  }

  @Test func `a change of what somebody else changed meanwhile is refused, and nothing is lost`()
    async throws
  {
    let visitor = try Visitor()
    let page = try await visitor.beginCase()
    _ = try await change(visitor, page, ["do": "person", "name": "Ans", "seen": "1"])
    let late = try await visitor.post(
      page + "/edit", ["do": "person", "name": "Bram", "seen": "1"], live: true)
    #expect(late.status == .conflict)
    #expect(try await visitor.get(page).text.contains("actor-ans"))
  }

  @Test func `a full disk is said, and what was kept before stays`() async throws {
    let visitor = try Visitor()
    let page = try await visitor.beginCase()
    await visitor.vault.archive.fail(with: .diskFull)
    let answer = try await visitor.post(
      page + "/edit", ["do": "person", "name": "Ans"], live: true)
    #expect(answer.status.code == 507)
    #expect(try #require(try answer.live()["say"] as? String).contains("De schijf is vol"))
    await visitor.vault.archive.fail(with: nil)
    #expect(!(try await visitor.get(page).text.contains("actor-ans")))
    _ = try await change(visitor, page, ["do": "person", "name": "Ans"])
  }

  @Test(arguments: [
    (["do": "person"], "Naam"), (["do": "person", "name": "Ans", "role": "koning"], "Wie is dit"),
    (["do": "member", "name": "Sanne", "age": "oud"], "Leeftijd"),
    (["do": "member", "name": "Sanne", "age": "oud"], "38, 1986 of 1986-05-10"),
    (["do": "member", "name": "Sanne", "died": "on", "died-on": "gisteren"], "2026-05-10"),
    (["do": "need", "words": "Geld", "holder": "gezin"], "Leefgebied"),
    (["do": "tie", "from": "gezin", "to": "gezin"], "gezin"),
    (["do": "dance"], "niet meer geldig"),
    (["do": "remove", "id": "gezin"], "gezin zelf kan niet weg"),
  ])
  func `a form with a fault is answered with what is wrong`(
    fields: [String: String], words: String
  ) async throws {
    let visitor = try Visitor()
    let page = try await visitor.beginCase()
    let answer = try await visitor.post(page + "/edit", fields, live: true)
    #expect((400..<500).contains(answer.status.code))
    #expect(try #require(try answer.live()["say"] as? String).contains(words))
  }

  @Test func `what people type is text, wherever it stands`() async throws {
    let visitor = try Visitor()
    let page = try await visitor.beginCase("<script>alert(1)</script>")
    _ = try await change(
      visitor, page, ["do": "person", "name": "<img src=x>", "relation": "\"><b onclick=x>"])
    let text = try await visitor.get(page + "?panel=actor&id=img-src-x").text
    #expect(
      !text.contains("<script>alert") && !text.contains("<img src=x>") && !text.contains("<b on"))
  }
}
