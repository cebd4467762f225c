import HTTPTypes
import SupportNetwork
import Testing

@testable import WebApp

/// What of a case can be given to others.
struct GivingTests {
  /// A family with a grandmother, a neighbour and a school; the grandmother's line may be shared
  /// with the school, about the neighbour nobody asked.
  private func visitor() async throws -> (visitor: Visitor, page: String) {
    let visitor = try Visitor()
    let page = try await visitor.beginCase("Gezin Blom")
    for fields in [
      ["do": "member", "name": "Eva", "age": "38"],
      ["do": "person", "name": "Oma Riet", "role": "family"],
      ["do": "person", "name": "Ans", "role": "neighbour"],
      ["do": "organisation", "name": "De Linde", "kind": "school"],
      [
        "do": "tie", "whole": "1", "from": "oma-riet", "to": "eva", "share": "yes",
        "share-with-de-linde": "on", "share-until": "2026-12-31", "source": "Eva",
        "confirmed": "on", "knowledge": "declared",
      ],
      ["do": "tie", "whole": "1", "from": "ans", "to": "eva"],
      ["do": "need", "holder": "eva", "domain": "finances", "words": "Het geld is op"],
    ] {
      let answer = try await visitor.post(page + "/edit", fields, live: true)
      try #require(answer.status == .ok, "\(answer.text)")
    }
    return (visitor, page)
  }

  @Test func `a party gets what was agreed for it, and is told of before`() async throws {
    let (visitor, page) = try await visitor()
    let panel = try await visitor.get(page + "?panel=output&party=de-linde").text
    #expect(panel.contains("Er gaat 1 lijn naar De Linde, met Oma Riet."))
    #expect(panel.contains("1 lijn blijft hier: er is nog niet om gevraagd."))
    #expect(panel.contains("Vertel dit eerst aan Oma Riet."))
    let file = try await visitor.get(page + "/files/shared.yaml?party=de-linde")
    #expect(file.status == .ok)
    #expect(file.text.contains("Oma Riet") && file.text.contains("until: 2026-12-31"))
    for secret in ["Ans", "geld", "38", "source"] {
      #expect(!file.text.contains(secret), "\(secret)")
    }
    #expect(try await visitor.get(page + "/files/shared.pdf?party=de-linde").status == .ok)
    let english = try await visitor.get(page + "?panel=output&party=ans").text
    #expect(english.contains("Er gaat 1 lijn naar Ans."))
    for party in ["niemand", "eva", ""] {
      let answer = try await visitor.get(page + "/files/shared.yaml?party=\(party)")
      #expect(answer.status.code >= 400, "\(party)")
    }
  }

  @Test func `a person gets a copy in which the others are masked`() async throws {
    let (visitor, page) = try await visitor()
    let file = try await visitor.get(page + "/files/copy.yaml?person=eva")
    #expect(file.status == .ok && file.text.contains("Het geld is op"))
    #expect(!file.text.contains("Riet") && !file.text.contains("Ans"))
    #expect(try await visitor.get(page + "/files/copy.pdf?person=oma-riet").status == .ok)
    #expect(try await visitor.get(page + "/files/copy.yaml?person=de-linde").status == .notFound)
    #expect(
      try await visitor.get(page + "?panel=output&person=eva").text.contains("copy.pdf?person=eva"))
  }

  @Test func `without names it is the same each time, and another for each case`() async throws {
    let (visitor, page) = try await visitor()
    let first = try await visitor.get(page + "/files/unnamed.yaml").text
    #expect(first.contains("Buur 1") && first.contains("Huishouden 1"))
    for secret in ["Blom", "Eva", "Riet", "Ans", "Linde", "geld", "2026-05-10", "2026-12-31"] {
      #expect(!first.contains(secret), "\(secret)")
    }
    #expect(try await visitor.get(page + "/files/unnamed.yaml").text == first)
    #expect(try await visitor.get(page + "/files/unnamed.pdf").status == .ok)
  }

  @Test func `what was asked of a line is kept, and taken back`() async throws {
    let (visitor, page) = try await visitor()
    let panel = try await visitor.get(page + "?panel=tie&position=0").text
    #expect(panel.contains("name=\"share-with-de-linde\" checked"))
    #expect(panel.contains("value=\"Eva\"") && panel.contains("10 mei 2026"))
    _ = try await visitor.post(
      page + "/edit", ["do": "tie", "position": "0", "whole": "1", "share": "no"])
    let text = try await visitor.get(page + "/files/network.yaml").text
    #expect(text.contains("consent: {share: no}") || text.contains("share: false"))
    #expect(!text.contains("2026-12-31") && !text.contains("source"))
  }

  @Test func `of a referral it is kept how people are sent on`() async throws {
    let (visitor, page) = try await visitor()
    let team = ["do": "organisation", "name": "Wijkteam", "kind": "neighbourhood-team"]
    _ = try await visitor.post(page + "/edit", team)
    let referral = [
      "do": "tie", "from": "de-linde", "to": "wijkteam", "whole": "1", "kind": "referral",
      "warmth": "warm", "waiting": "12", "reports-back": "no",
    ]
    let kept = try await visitor.post(page + "/edit", referral, live: true)
    #expect(kept.status == .ok, "\(kept.text)")
    let text = try await visitor.get(page + "/files/network.yaml").text
    #expect(text.contains("warm") && text.contains("12"), "\(text)")
    let wrong = try await visitor.post(
      page + "/edit", referral.merging(["waiting": "-3"]) { _, new in new }, live: true)
    #expect(wrong.status == .unprocessableContent)
  }
}
