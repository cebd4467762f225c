import Testing

@testable import SupportNetwork

struct NearestCodeTests {
  private func nearest(_ code: String, _ known: String...) -> String? {
    var finder = NearestCode()
    return finder.nearest(to: code, among: known)
  }

  @Test func `letters left out, added, changed or swapped are found`() {
    #expect(nearest("strenght", "quality", "strength") == "strength")
    #expect(nearest("wekly", "weekly") == "weekly")
    #expect(nearest("weeekly", "weekly") == "weekly")
    #expect(nearest("weakly", "weekly") == "weekly")
    #expect(nearest("WEEKLY", "weekly") == "weekly")
  }

  @Test func `what differs in more than a third of its letters is another word`() {
    #expect(nearest("abcdef", "abcxyz") == nil)
    #expect(nearest("abcdef", "abcdxy") == "abcdxy")
    #expect(nearest("ab", "ax") == "ax")
    #expect(nearest("ab", "xy") == nil)
    #expect(nearest("", "a") == nil)
  }

  @Test func `the nearest is taken, and of equally near ones the first`() {
    #expect(nearest("omaa", "omaha", "oma") == "omaha")
    #expect(nearest("omaaa", "omab", "omaa") == "omaa")
  }

  @Test func `comparisons are limited`() {
    var finder = NearestCode(mostComparisons: 2)
    #expect(finder.nearest(to: "oma", among: ["a", "b", "omo"]) == nil)
    #expect(finder.nearest(to: "oma", among: ["omo"]) == nil)
  }

  @Test func `a swap counts once`() {
    #expect(NearestCode.distance(Array("ab".utf8), Array("ba".utf8)) == 1)
    #expect(NearestCode.distance(Array("kitten".utf8), Array("sitting".utf8)) == 3)
    #expect(NearestCode.distance([], Array("abc".utf8)) == 3)
  }
}
