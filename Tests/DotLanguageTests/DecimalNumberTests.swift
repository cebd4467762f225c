import DotLanguage
import Testing

struct DecimalNumberTests {
  @Test(arguments: [
    (0.0, "0"), (-0.0, "0"), (-0.0004, "0"), (0.0005, "0.001"), (-0.0005, "-0.001"), (1, "1"),
    (1.5, "1.5"), (-1.25, "-1.25"), (0.1 + 0.2, "0.3"), (2.0 / 3, "0.667"), (10.05, "10.05"),
    (1e9, "1000000000"), (1.0e-9, "0"), (99.9996, "100"), (-7.089, "-7.089"),
    (.nan, "nan"), (.infinity, "nan"), (1e12, "nan"), (-1e300, "nan"),
  ])
  func `a number has at most three decimals and no exponent`(number: Double, text: String) {
    #expect(decimal(number) == text)
  }
}
