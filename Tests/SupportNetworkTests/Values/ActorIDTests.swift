import SupportNetwork
import Testing

struct ActorIDTests {
  @Test(arguments: ["oma", "school-de-linde", "A_1", "x"])
  func `letters, digits, hyphen and underscore make an identifier`(text: String) {
    #expect(ActorID(text)?.rawValue == text)
  }

  @Test(arguments: ["", "1oma", "-oma", "oma truus", "omá", "oma.", "<b>"])
  func `anything else does not`(text: String) {
    #expect(ActorID(text) == nil)
  }

  @Test func `an identifier is at most 64 characters long`() {
    #expect(ActorID(String(repeating: "a", count: 64)) != nil)
    #expect(ActorID(String(repeating: "a", count: 65)) == nil)
  }

  @Test func `the standard life domains are the matrix of thirteen and parenting`() {
    #expect(LifeDomain.standard.count == 14)
    #expect(LifeDomain.standard.first?.id.rawValue == "finances")
    #expect(LifeDomain.standard.last?.id.rawValue == "parenting")
  }
}
