import SupportNetwork
import Testing

@testable import Ecomaps

struct RingTests {
  private func tie(
    _ strength: Tie.Strength, _ frequency: Tie.Frequency? = nil, _ presence: Tie.Presence = .active
  ) -> Tie {
    Tie(.contact, from: "a", to: "b", strength: strength, frequency: frequency, presence: presence)
  }

  @Test(arguments: [
    (Tie.Strength.strong, Tie.Frequency?.none, Ring.near),
    (.normal, nil, .middle), (.weak, nil, .far),
    (.normal, .daily, .near), (.weak, .daily, .middle), (.strong, .daily, .near),
    (.strong, .yearly, .middle), (.normal, .rarely, .far), (.weak, .yearly, .far),
    (.strong, .monthly, .near), (.normal, .weekly, .middle),
  ])
  func `strength gives the ring and frequency moves it`(
    strength: Tie.Strength, frequency: Tie.Frequency?, ring: Ring
  ) {
    #expect(Ring(of: [tie(strength, frequency)]) == ring)
  }

  @Test func `the closest of several ties decides`() {
    #expect(Ring(of: [tie(.weak), tie(.strong), tie(.normal)]) == .near)
  }

  @Test func `who is not there now stands far`() {
    #expect(Ring(of: [tie(.strong, .daily, .latent), tie(.strong, nil, .lost)]) == .far)
    #expect(Ring(of: []) == .far)
  }
}
