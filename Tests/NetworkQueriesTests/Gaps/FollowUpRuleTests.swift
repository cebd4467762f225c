import NetworkQueries
import SupportNetwork
import Testing

/// The rules about what was begun and not finished, on both sides of their line.
struct FollowUpRuleTests {
  private let actors = """
    people:
      oma: Oma, family
    organisations:
      gp: GP, gp-practice
      bank: Bank, debt-service

    """

  //  From 14 April to 12 May are 28 days; from the 15th 27.
  @Test(arguments: [
    ("made: 2026-04-14", true), ("made: 2026-04-15", false),
    ("made: 2026-01-01, outcome: accepted", true), ("made: 2026-01-01, outcome: rejected", false),
    ("made: 2026-01-01, reported: 2026-05-12", false),
    ("made: 2026-01-01, reported: 2026-05-13", true),
  ])
  func `a referral is open after 28 days without word`(referral: String, holds: Bool) throws {
    let text = actors + "referrals:\n  - {who: bo, from: gp, to: bank, \(referral)}\n"
    #expect(try Made.gaps(.openLoop, in: text).count == (holds ? 1 : 0))
  }

  @Test(arguments: [("open", 1), ("discussed", 0), ("led-to-contact", 0)])
  func `a hook is open until somebody came back to it`(status: String, count: Int) throws {
    let text = "observations:\n  - {date: 2026-05-12, words: a dog, status: \(status)}\n"
    #expect(try Made.gaps(.openHook, in: text).count == count)
  }

  //  From 11 November 2025 to 12 May 2026: 19 + 31 + 31 + 28 + 31 + 30 + 12 = 182 days.
  @Test(arguments: [
    ("confirmed 2025-11-11", 1), ("confirmed 2025-11-12", 0), ("since 2020-01-01", 1),
    ("since 2020-01-01, confirmed 2026-05-01", 0), ("G", 0),
    ("latent, confirmed 2020-01-01", 0),
  ])
  func `a tie is stale after 182 days`(tie: String, count: Int) throws {
    let text = actors + "ties:\n  - oma -> home: \(tie)\n"
    #expect(try Made.gaps(.stale, in: text).count == count)
  }

  @Test func `a team may set another number of days`() throws {
    var settings = AskingSettings()
    let isSet = settings.gaps.set("days", of: .stale, to: 365)
    #expect(isSet)
    let text = actors + "ties:\n  - oma -> home: G, confirmed 2025-11-11\n"
    #expect(try Made.gaps(.stale, in: text, settings: settings).isEmpty)
    settings.gaps.turn(.openHook, on: false)
    let hook = "observations:\n  - {words: a dog}\n"
    #expect(try Made.gaps(.openHook, in: hook, settings: settings).isEmpty)
  }

  //  home ──(may not be shared)── gp ──> bank: the suggested way goes over the closed tie.
  @Test(arguments: [("no", 1), ("yes", 0)])
  func `a suggestion over a tie that may not be shared asks for consent`(
    share: String, count: Int
  ) throws {
    let text = """
      organisations:
        gp: GP, gp-practice
      services:
        bank: {name: Bank, domains: [finances]}
      ties:
        - {from: gp, to: home, support: A, consent: {share: \(share)}}
        - gp -> bank: referral
      needs:
        - home, finances

      """
    let found = try Made.gaps(.consentMissing, in: text)
    #expect(found.count == count)
    #expect(found.allSatisfy { $0.key == "consent-missing/home/gp/home/support" })
  }

  @Test func `a referral that waits goes over the tie of who made it`() throws {
    func text(_ outcome: String) -> String {
      actors + """
        ties:
          - {from: gp, to: home, support: A, consent: {share: yes, until: 2026-05-11}}
        referrals:
          - {who: home, from: gp, to: bank, made: 2026-05-01, outcome: \(outcome)}

        """
    }
    #expect(try Made.gaps(.consentMissing, in: text("pending")).count == 1)
    #expect(try Made.gaps(.consentMissing, in: text("accepted")).isEmpty)
  }

  @Test func `gaps come by severity, and each has a key of its own`() throws {
    let text = """
      needs:
        - home, finances, priority 1
        - home, parenting, avoided
      observations:
        - {words: a dog}
        - {words: a dog}

      """
    let gaps = try Made.compiled(text).gaps()
    #expect(gaps.map(\.severity) == gaps.map(\.severity).sorted(by: >))
    #expect(Set(gaps.map(\.key)).count == gaps.count)
    #expect(gaps.first?.code == .unmetNeed)
  }
}
