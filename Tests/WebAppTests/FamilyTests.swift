import Foundation
import HTTPTypes
import SupportNetwork
import Testing

@testable import WebApp

/// The family in place, who is kept apart, and what organisations offer.
struct FamilyTests {
  private func change(_ visitor: Visitor, _ page: String, _ fields: [String: String]) async throws {
    let answer = try await visitor.post(page + "/edit", fields, live: true)
    try #require(answer.status == .ok, "\(answer.text)")
  }

  @Test func `a partner, a child and a grandmother come from the panel of somebody`() async throws {
    let visitor = try Visitor()
    let page = try await visitor.beginCase()
    try await change(visitor, page, ["do": "member", "name": "Sanne", "gender": "woman"])
    for fields in [
      ["name": "Joost", "bond": "married", "lives-here": "on", "age": "41", "gender": "man"],
      ["name": "Lina", "bond": "child", "lives-here": "on", "other-parent": "joost"],
      ["name": "Oma Truus", "bond": "parent"],
      ["name": "Bram", "bond": "sibling"],
    ] {
      try await change(
        visitor, page, fields.merging(["do": "relative", "of": "sanne"]) { own, _ in own })
    }
    let file = try await visitor.get(page + "/files/network.yaml").text
    #expect(file.contains("joost: Joost, man, 41") && file.contains("oma-truus: Oma Truus, family"))
    #expect(file.contains("sanne + joost: married") && file.contains("sanne + joost > lina"))
    #expect(file.contains("oma-truus > sanne"))
    let panel = try await visitor.get(page + "?panel=actor&id=lina").text
    #expect(panel.components(separatedBy: "kind van").count >= 3)
    // A bond goes by itself; the people stay.
    let married = try await visitor.get(page + "?panel=actor&id=joost").text
    #expect(married.contains("getrouwd met"))
    try await change(visitor, page, ["do": "tie-remove", "position": "0"])
    #expect(
      try await !visitor.get(page + "?panel=actor&id=joost").text.contains("<span>getrouwd met"))
  }

  @Test func `what was noted of a bond stays when the bond changes`() async throws {
    let visitor = try Visitor()
    _ = try await visitor.beginCase()
    let text = """
      kring: 1
      title: N
      household:
        id: h
        name: Gezin Blom
        members: {eva: Eva, tom: Tom}
      ties:
        - {from: eva, to: tom, kind: partnership, partnership: married, since: 2014-09-06, note: In Sneek}
      """
    let read = try #require(
      try await visitor.post("/cases/read", ["text": text, "file-name": "n.yaml"]).location)
    try await change(
      visitor, read, ["do": "family", "one": "eva", "bond": "divorced", "other": "tom"])
    let file = try await visitor.get(read + "/files/network.yaml").text
    #expect(file.contains("divorced") && file.contains("In Sneek") && file.contains("2014-09-06"))
  }

  @Test func `a death, a coordinator and a need are noted in full`() async throws {
    let visitor = try Visitor()
    let page = try await visitor.beginCase()
    for fields in [
      ["do": "member", "name": "Jan", "died": "on", "died-on": "2025-02-03"],
      ["do": "person", "name": "Femke", "role": "professional"],
      ["do": "household", "name": "Gezin Blom", "area": "Noord", "coordinator": "femke"],
      ["do": "need", "holder": "jan", "domain": "finances", "words": "x", "openness": "avoided"],
      // A form that says nothing of it leaves it avoided.
      [
        "do": "need", "position": "0", "holder": "gezin", "domain": "housing", "words": "Te klein",
        "since": "2024-01-02",
      ],
    ] { try await change(visitor, page, fields) }
    let file = try await visitor.get(page + "/files/network.yaml").text
    for told in [
      "2025-02-03", "coordinator: femke", "area: Noord", "housing", "2024-01-02", "avoided",
    ] {
      #expect(file.contains(told), "\(told)")
    }
    #expect(!file.contains("finances"))
  }

  @Test func `a name that is on the map already is asked about`() async throws {
    let visitor = try Visitor()
    let page = try await visitor.beginCase()
    try await change(visitor, page, ["do": "person", "name": "Oma Riet"])
    let again = try await visitor.post(
      page + "/edit", ["do": "person", "name": "oma riét"], live: true)
    #expect(again.status == .unprocessableContent)
    #expect(try #require(again.live()["say"] as? String).contains("Oma Riet staat al op de kaart"))
    // Saving somebody under their own name is no second one.
    try await change(visitor, page, ["do": "person", "id": "oma-riet", "name": "Oma Riet"])
    // In a list of names who is there stays as it is.
    try await change(visitor, page, ["do": "names", "names": "Oma Riet, buurvrouw\nKees"])
    let file = try await visitor.get(page + "/files/network.yaml").text
    #expect(file.contains("kees") && !file.contains("oma-riet-2") && !file.contains("buurvrouw"))
  }

  @Test func `who must be kept apart is noted, kept from, and taken back`() async throws {
    let visitor = try Visitor()
    let page = try await visitor.beginCase()
    try await change(visitor, page, ["do": "member", "name": "Sanne"])
    try await change(visitor, page, ["do": "person", "name": "Ex"])
    try await change(
      visitor, page, ["do": "keep-away", "of": "ex", "from": "sanne", "reason": "Uitspraak"])
    for id in ["ex", "sanne"] {
      let panel = try await visitor.get(page + "?panel=actor&id=\(id)").text
      #expect(panel.contains("Uitspraak"), "\(id)")
    }
    #expect(
      try await visitor.get(page + "?panel=output&party=ex").text.contains("Naar Ex gaat niets"))
    try await change(visitor, page, ["do": "keep-away-remove", "of": "ex", "position": "0"])
    #expect(
      try await !visitor.get(page + "/files/network.yaml").text.contains("keep-away"))
    let nobody = try await visitor.post(
      page + "/edit", ["do": "keep-away", "of": "niemand"], live: true)
    #expect(nobody.status == .notFound)
  }

  @Test func `what an organisation offers is noted and changed`() async throws {
    let visitor = try Visitor()
    let page = try await visitor.beginCase()
    try await change(
      visitor, page, ["do": "organisation", "name": "Wijkteam", "kind": "neighbourhood-team"])
    try await change(
      visitor, page,
      [
        "do": "service", "organisation": "wijkteam", "name": "Geldspreekuur",
        "domain-finances": "on", "areas": "Noord, Oost", "waiting": "12", "free": "2",
        "places": "8",
      ])
    let panel = try await visitor.get(page + "?panel=actor&id=geldspreekuur").text
    #expect(panel.contains("value=\"Noord, Oost\"") && panel.contains("value=\"12\""))
    try await change(
      visitor, page,
      ["do": "service", "id": "geldspreekuur", "name": "Geldspreekuur", "domain-finances": "on"])
    let file = try await visitor.get(page + "/files/network.yaml").text
    #expect(file.contains("geldspreekuur") && !file.contains("Noord"))
    let wrong = try await visitor.post(
      page + "/edit",
      ["do": "service", "organisation": "wijkteam", "name": "X", "free": "9", "places": "2"],
      live: true)
    #expect(wrong.status == .unprocessableContent)
  }

  @Test func `a line drawn between two of the family can be one of family`() async throws {
    let visitor = try Visitor()
    let page = try await visitor.beginCase()
    try await change(visitor, page, ["do": "member", "name": "Sanne"])
    try await change(visitor, page, ["do": "person", "name": "Truus", "role": "family"])
    try await change(visitor, page, ["do": "organisation", "name": "Linde", "kind": "school"])
    func panel(_ to: String) async throws -> String {
      try await visitor.get(page + "?panel=new-tie&tie-from=truus&tie-to=\(to)").text
    }
    #expect(try await panel("sanne").contains("value=\"family\""))
    #expect(try await !panel("linde").contains("value=\"family\""))
  }
}
