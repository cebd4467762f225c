import DotLanguage
import Testing

struct DotAttributesTests {
  @Test func `attributes keep the order in which they came`() {
    var attributes: DotAttributes = ["c": 1, "a": 2, "b": 3]
    attributes["a"] = 4
    attributes["d"] = 5
    attributes["c"] = nil
    attributes["x"] = nil
    #expect(attributes.map(\.name) == ["a", "b", "d"])
    #expect(attributes["a"] == 4)
    #expect(attributes["c"] == nil)
  }

  @Test func `of a name that is given twice the last value counts`() {
    let attributes: DotAttributes = ["a": 1, "b": 2, "a": 3]
    #expect(attributes == ["a": 3, "b": 2])
    #expect(attributes.merging(["b": 4, "c": 5]) == ["a": 3, "b": 4, "c": 5])
  }

  @Test func `lengths in points become inches`() {
    #expect(DotValue.inches(points: 36) == "0.5")
    #expect(DotValue.inches(points: 100) == "1.389")
  }
}
