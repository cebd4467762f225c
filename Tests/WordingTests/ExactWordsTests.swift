import SupportNetwork
import Testing
import Wording

/// Some sentences, word for word.
struct ExactWordsTests {
  private let dutch = Wording(.dutch)
  private let english = Wording(.english)

  @Test func `a date has the month in words`() {
    let day = Samples.date("2026-05-01")
    #expect(dutch.date(day) == "1 mei 2026")
    #expect(english.date(day) == "1 May 2026")
    #expect(dutch.date(Samples.date("1999-12-31")) == "31 december 1999")
    #expect(english.date(Samples.date("1999-12-31")) == "31 December 1999")
  }

  @Test(arguments: [
    (6.25, "6,3"), (0, "0,0"), (-0.04, "0,0"), (-1.26, "-1,3"), (-0.26, "-0,3"), (10, "10,0"),
    (9.96, "10,0"), (0.05, "0,1"),
  ])
  func `a number has one decimal`(number: Double, text: String) {
    #expect(dutch.decimal(number) == text)
    #expect(english.decimal(number) == text.replacing(",", with: "."))
  }

  @Test func `a list is read as people say it`() {
    #expect(dutch.list([]) == "")
    #expect(dutch.list(["brood"]) == "brood")
    #expect(dutch.list(["brood", "kaas"]) == "brood en kaas")
    #expect(english.list(["bread", "milk", "cheese"]) == "bread, milk and cheese")
    #expect(dutch.list(["geld", "werk en opleiding"]) == "geld, en werk en opleiding")
  }

  @Test func `support is said in the order P, E, A, G`() {
    #expect(
      dutch.support([.company, .practical, .advice, .emotional])
        == "praktische hulp, emotionele steun, advies en informatie, en gezelschap")
    #expect(english.support([.company, .practical]) == "practical help and company")
    #expect(english.support([]) == "")
  }

  //  Ann ──strong, gives P──> Rixa
  @Test func `a tie says how strong it is, who gives what and how often`() {
    let tie = Samples.tie(
      strength: .strong, given: .practical, returned: .company, frequency: .weekly)
    #expect(
      dutch.tie(tie, from: "Ann", to: "Rixa", domainNames: ["wonen", "geld"])
        == "Ann en Rixa: sterke band, Ann geeft praktische hulp, Rixa geeft gezelschap, "
        + "elke week, bij wonen en geld")
  }

  @Test func `a tie that is gone or can still be asked says of nobody that they give`() {
    for (presence, words) in [
      (Tie.Presence.lost, "was er, nu niet meer"), (.latent, "kan nog gevraagd worden"),
    ] {
      let tie = Samples.tie(given: .practical, frequency: .daily, presence: presence)
      #expect(
        dutch.tie(tie, from: "Ann", to: "Rixa", domainNames: [])
          == "Ann en Rixa: \(words), praktische hulp")
    }
  }

  @Test func `a tie that was broken off says no strength`() {
    let tie = Samples.tie(strength: .strong, quality: .broken, flow: .both)
    #expect(
      english.tie(tie, from: "Ann", to: "Rixa", domainNames: [])
        == "Ann and Rixa: contact broken off")
  }

  @Test func `people who know each other and no more have no tie to speak of`() {
    #expect(
      english.tie(Samples.tie(.contact), from: "Ann", to: "Rixa", domainNames: [])
        == "Ann and Rixa: know each other")
  }

  @Test func `a contact that was lost does not say that they know each other`() {
    #expect(
      english.tie(
        Samples.tie(.contact, presence: .lost), from: "Ann", to: "Rixa", domainNames: [])
        == "Ann and Rixa: was there, not any more")
  }

  @Test func `a referral says who sends people to whom`() {
    let tie = Samples.tie(.referral(ReferralTerms()), flow: .forward)
    #expect(
      dutch.tie(tie, from: "Ann", to: "Rixa", domainNames: [])
        == "Ann en Rixa: gewone band, Ann verwijst door naar Rixa")
  }

  @Test func `one is not called many`() {
    #expect(
      dutch.mapDescription(household: "Rixa", actors: 1, ties: 1, date: nil)
        == "Kaart van het netwerk van Rixa: 1 mens of organisatie eromheen, 1 lijn.")
    #expect(
      english.mapDescription(
        household: "Rixa", actors: 2, ties: 3, date: Samples.date("2026-05-10"))
        == "Map of the network of Rixa on 10 May 2026: 2 people and organisations around it, "
        + "3 lines.")
    #expect(english.household(Samples.household) == "Rixa: household, 1 person")
    #expect(
      english.member(Samples.member, age: 1)
        == "Jo: boy, 1 year old, needs care, part of the household")
  }

  @Test func `an open need says nothing of how open it is`() {
    #expect(dutch.openness(.open) == nil)
    #expect(dutch.openness(.avoided) == "nu liever niet over praten")
  }
}
