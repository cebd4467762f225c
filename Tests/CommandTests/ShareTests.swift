import Foundation
import Testing

/// `kring share` makes networks to give away, and says what goes.
@Suite(.timeLimit(.minutes(5)))
struct ShareTests {
  private let folder = TemporaryFolder()

  //  Ann ── may be shared with Lux ── Rixa [Jo 41] ── Lux
  //  Bo ─── nobody asked ────────────┘             Zed must stay away
  private let family = """
    kring: 1
    title: Ecogram van Rixa
    language: nl
    date: 2026-05-12
    household: {id: rixa, name: Rixa, question: Qwerty, members: {jo: "Jo, man, 41"}}
    people:
      ann: {name: Ann, role: neighbour, note: Asdfgh}
      bo: Bo, volunteer
      zed: Zed, family
    organisations:
      lux: Lux, school
      pax: Pax, club
    ties:
      - {from: ann, to: rixa, support: PE, consent: {share: yes, with: [lux], until: 2026-06-01}}
      - bo -> jo: A
      - lux -- rixa: stressful
    keep-away:
      - {actor: zed, other: jo}
    needs:
      - {who: rixa, domain: finances, words: Zxcvbn, openness: avoided}

    """

  private func share(_ arguments: String...) async throws -> KringProcess.Outcome {
    folder.write(family, to: "rixa.yaml")
    return try await KringProcess.run(
      KringProcess.path, ["share", "rixa.yaml"] + arguments, in: folder, input: Data(),
      environment: [:])
  }

  @Test func `without names it can be checked, drawn and reported, and nobody is in it`()
    async throws
  {
    let outcome = try await share("--pseudonymised")
    #expect(outcome.status == 0)
    #expect(outcome.text == "Klaar: zonder-namen.yaml. Kijk het na voordat je het deelt.\n")
    #expect(outcome.errorLines.count == 3 && outcome.errorLines[2].contains("--key"))
    #expect(try folder.names() == ["rixa.yaml", "zonder-namen.yaml"])
    let checked = try await KringProcess.run("check", "zonder-namen.yaml", in: folder)
    #expect(checked.status == 0 && checked.error == "")
    let drawn = try await KringProcess.run("draw", "zonder-namen.yaml", in: folder)
    let reported = try await KringProcess.run("report", "zonder-namen.yaml", in: folder)
    #expect(drawn.status == 0 && reported.status == 0)
    let texts = try ["yaml", "svg", "html"].map { try folder.text("zonder-namen.\($0)") }
    for text in texts {
      #expect(text.contains("Buur 1"))
      for secret in [
        "Rixa", "rixa", "Ann", "Zed", "Lux", "Qwerty", "Asdfgh", "Zxcvbn", "2026-05-12",
      ] { #expect(!text.contains(secret), "\(secret)") }
    }
  }

  @Test func `a key keeps it the same, and is made for its owner alone`() async throws {
    let first = try await share("--pseudonymised", "--key", "rixa.key", "--output", "-")
    #expect(first.status == 0)
    #expect(first.errorLines.last?.hasPrefix("rixa.key: ") == true)
    let attributes = try FileManager.default.attributesOfItem(
      atPath: folder.url.appending(path: "rixa.key").path())
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    let again = try await share("--pseudonymised", "--key", "rixa.key", "--output", "-")
    #expect(again.text == first.text && again.errorLines.count == 2)
    // Each time another one: that two are alike happens once in 1461 times.
    let others = try await [
      share("--pseudonymised", "--output", "-"), share("--pseudonymised", "--output", "-"),
      share("--pseudonymised", "--output", "-"),
    ]
    #expect(Set(others.map(\.text)).count > 1)
    folder.write("kort", to: "rixa.key")
    let short = try await share("--pseudonymised", "--key", "rixa.key")
    #expect(short.status == 65 && short.errorLines.count == 1)
  }

  @Test func `a party gets what was agreed, and is told what stays`() async throws {
    let outcome = try await share("--with", "Lux", "--on", "2026-06-01")
    #expect(outcome.status == 0)
    #expect(
      outcome.errorLines == [
        "Er gaan 2 lijnen naar Lux, met Ann.",
        "1 lijn blijft hier: er is nog niet om gevraagd.",
        "Hulpvragen, eigen woorden, notities, leeftijden en wat je zag gaan nooit mee.",
        "Vertel dit eerst aan Ann.",
      ])
    let text = try folder.text("voor-lux.yaml")
    #expect(text.contains("Ann") && text.contains("Jo"))
    for secret in ["Bo", "41", "Qwerty", "Asdfgh", "Zxcvbn", "Zed"] {
      #expect(!text.contains(secret), "\(secret)")
    }
    let late = try await share("--with", "lux", "--on", "2026-06-02", "--output", "-")
    #expect(late.status == 0 && !late.text.contains("Ann"))
    let drawn = try await KringProcess.run("draw", "voor-lux.yaml", in: folder)
    #expect(drawn.status == 0)
  }

  @Test func `where nothing may go nothing is written`() async throws {
    let apart = try await share("--with", "zed")
    #expect(apart.status == 1 && apart.text == "" && apart.error.hasPrefix("Naar Zed gaat niets"))
    let nothing = try await share("--with", "pax")
    #expect(nothing.status == 1 && nothing.text == "")
    #expect(
      nothing.errorLines.first
        == "Er is nog geen lijn die Pax mag zien. Vraag het gezin eerst om toestemming.")
    let household = try await share("--with", "Jo", "--language", "en")
    #expect(household.status == 64 && household.error.contains("--copy-for"))
    let nobody = try await share("--with", "Niemand")
    #expect(nobody.status == 64)
    #expect(try folder.names() == ["rixa.yaml"])
  }

  @Test func `a person gets a copy, an organisation does not`() async throws {
    let outcome = try await share("--copy-for", "Jo", "--language", "en")
    #expect(outcome.status == 0)
    #expect(outcome.text.hasPrefix("Done: copy-for-jo.yaml."))
    let text = try folder.text("copy-for-jo.yaml")
    for told in ["Jo", "41", "Qwerty", "Zxcvbn"] { #expect(text.contains(told), "\(told)") }
    for secret in ["Ann", "Bo", "Asdfgh"] { #expect(!text.contains(secret), "\(secret)") }
    #expect(
      try await KringProcess.run("check", "copy-for-jo.yaml", in: folder).status == 0)
    let school = try await share("--copy-for", "lux")
    #expect(school.status == 64 && school.error.contains("--with"))
  }

  @Test func `a file that is there stays as it is`() async throws {
    folder.write("mine", to: "zonder-namen.yaml")
    #expect(try await share("--pseudonymised").status == 73)
    #expect(try await share("--pseudonymised", "--output", "rixa.yaml").status == 73)
    #expect(try folder.text("zonder-namen.yaml") == "mine")
    #expect(try folder.text("rixa.yaml") == family)
  }

  @Test func `one way of sharing is asked for at a time`() async throws {
    #expect(try await share().status == 64)
    #expect(try await share("--pseudonymised", "--with", "lux").status == 64)
    #expect(try await share("--pseudonymised", "--on", "2026-05-12").status == 64)
    #expect(try await share("--with", "lux", "--key", "rixa.key").status == 64)
  }
}
