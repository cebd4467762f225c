import Testing

@testable import GraphvizBridge

struct BoundedCacheTests {
  @Test func `a full cache forgets the oldest answer`() {
    var cache = BoundedCache<Int, String>(capacity: 2)
    cache[1] = "een"
    cache[2] = "twee"
    cache[1] = "één"
    #expect(cache[1] == "één")
    cache[3] = "drie"
    #expect([cache[1], cache[2], cache[3]] == [nil, "twee", "drie"])
    cache[4] = "vier"
    #expect([cache[2], cache[3], cache[4]] == [nil, "drie", "vier"])
  }
}
