import SupportNetwork
import Testing

@testable import Ecomaps

/// What holds for every genogram, tried on the forms a household takes and on random ones.
struct GenogramPropertyTests {
  @Test(arguments: GenogramExample.allCases)
  func `nothing lies over anything else`(_ example: GenogramExample) throws {
    let genogram = try example.family.drawn
    #expect(genogram.overlaps == [])
    #expect(genogram.linesThroughOthers == [])
    #expect(genogram.outsiders == [])
    #expect(genogram.crossings == [])
    #expect(genogram.overlays == [])
    #expect(genogram.kinks == [])
  }

  @Test(arguments: GenogramExample.allCases)
  func `the order of the lists does not matter`(_ example: GenogramExample) throws {
    var random = SeededNumbers(seed: 7)
    var family = try example.family
    let before = try family.drawn
    for _ in 0..<3 {
      family.members.shuffle(using: &random)
      family.ties.shuffle(using: &random)
      let after = try family.drawn
      #expect(after.symbols == before.symbols)
      #expect(after.lines == before.lines)
      #expect(after.radius == before.radius)
    }
  }

  @Test(arguments: GenogramExample.allCases)
  func `identifiers do not matter`(_ example: GenogramExample) throws {
    var family = try example.family
    let before = try family.drawn
    func other(_ id: ActorID) throws -> ActorID {
      try #require(ActorID("x" + String(id.rawValue.reversed())))
    }
    for index in family.members.indices {
      family.members[index].id = try other(family.members[index].id)
    }
    for index in family.ties.indices {
      family.ties[index].from = try other(family.ties[index].from)
      family.ties[index].to = try other(family.ties[index].to)
    }
    let after = try family.drawn
    #expect(after.symbols.map(\.centre) == before.symbols.map(\.centre))
    #expect(after.symbols.map(\.name) == before.symbols.map(\.name))
  }

  @Test(arguments: GenogramExample.allCases)
  func `all symbols stand in rows`(_ example: GenogramExample) throws {
    let genogram = try example.family.drawn
    let heights = genogram.symbols.map(\.centre.y)
    for (one, next) in zip(heights, heights.dropFirst()) { #expect(one == next || one - next > 30) }
  }

  @Test(arguments: 0..<50)
  func `any household of kin is drawn without overlaps`(_ seed: UInt64) throws {
    var random = SeededNumbers(seed: seed)
    let genogram = try GenogramFamily.plausible(using: &random).drawn
    #expect(genogram.overlaps == [])
    #expect(genogram.outsiders == [])
    #expect(genogram.linesThroughOthers == [])
    #expect(genogram.overlays == [])
    #expect(genogram.kinks == [])
  }

  @Test(arguments: 0..<50)
  func `any contradiction is drawn without overlaps`(_ seed: UInt64) throws {
    var random = SeededNumbers(seed: seed)
    let family = try GenogramFamily.nonsense(using: &random)
    let genogram = try family.drawn
    #expect(genogram.symbols.count == family.members.count)
    #expect(genogram.overlaps == [])
    #expect(genogram.outsiders == [])
  }
}

/// Numbers that are the same on every run (SplitMix64 by G. L. Steele, D. Lea and C. H. Flood,
/// "Fast splittable pseudorandom number generators", OOPSLA 2014).
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
