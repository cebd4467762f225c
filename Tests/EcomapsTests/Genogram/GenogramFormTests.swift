import SupportNetwork
import Testing

@testable import Ecomaps

/// The forms a household takes, one by one.
struct GenogramFormTests {
  //  (nobody)
  @Test func `an empty household is a circle with its name`() throws {
    let genogram = try GenogramExample.nobody.family.drawn
    #expect(genogram.symbols.isEmpty && genogram.lines.isEmpty && genogram.occurring.isEmpty)
    #expect(genogram.radius == Genogram.smallestRadius)
    #expect(genogram.title.lines == ["Gezin De Vries"])
    #expect(abs(genogram.titleBox.centre.x) < 0.01 && abs(genogram.titleBox.centre.y) < 0.01)
  }

  //  (81)
  //  Truus
  @Test func `one person stands beneath the household's name`() throws {
    let genogram = try GenogramExample.onePerson.family.drawn
    let truus = try genogram.symbol("Truus")
    #expect(truus.shape == .circle && truus.age == "81" && truus.name.lines == ["Truus"])
    #expect(abs(truus.centre.x) < 0.1)
    #expect(truus.nameBox.maxY < truus.shapeBox.minY)
    #expect(genogram.titleBox.minY > truus.shapeBox.maxY)
    #expect(genogram.radius == Genogram.smallestRadius)
  }

  //  [41]- - -(38)
  @Test func `two who live together are joined by a dashed line, the man left`() throws {
    let genogram = try GenogramExample.couple.family.drawn
    let (man, woman) = (try genogram.symbol("Youssef"), try genogram.symbol("Sanne"))
    #expect(man.centre.x < woman.centre.x && man.centre.y == woman.centre.y)
    let line = try #require(genogram.lines.first)
    #expect(genogram.lines.count == 1)
    #expect(line.stroke == .dashed && line.meaning == .livingTogether)
    #expect(line.points.map(\.y) == [man.centre.y, man.centre.y])
    #expect(abs(line.points[0].x - man.shapeBox.maxX) < 0.01)
    #expect(abs(line.points[1].x - woman.shapeBox.minX) < 0.01)
  }

  //  [41]────(38)
  //      ┌─┴─┐
  //     (8) [5]
  @Test func `children hang beneath the middle of their parents' line`() throws {
    let genogram = try GenogramExample.coupleWithTwoChildren.family.drawn
    let parents = [try genogram.symbol("Youssef"), try genogram.symbol("Sanne")]
    let children = [try genogram.symbol("Lina"), try genogram.symbol("Sem")]
    #expect(genogram.radius < 80)
    #expect(abs(parents.middle - children.middle) < 0.1)
    #expect(children[0].centre.x < children[1].centre.x)
    #expect(children[0].centre.y == children[1].centre.y)
    #expect(children[0].shapeBox.maxY < parents[0].nameBox.minY)
    #expect(parents.map(\.isHalfFilled) == [true, false])
    #expect(genogram.lines(to: children[0], meaning: .birth).count == 1)
    #expect(genogram.occurring == [.man, .woman, .careNeed, .married])
  }

  //  [41]───────(38)
  //   ┌─────┼─────┐
  //  (8)   <5>   [2]      in the file as 2, 8, 5
  @Test func `children stand by age, the oldest left`() throws {
    let genogram = try GenogramExample.coupleWithThreeChildren.family.drawn
    #expect(try genogram.fromLeft("Lina", "Sem", "Bo"))
    #expect(try genogram.symbol("Sem").shape == .diamond)
  }

  //  [41]───────(38)
  //   ┌─────┼─────┐
  //  [2]  Ada?   Bo?
  @Test func `children of unknown age come last, by name`() throws {
    var family = GenogramFamily { _ in }
    try family.woman("Bo")
    try family.woman("Ada")
    try family.man("Kees", 2)
    try family.woman("Sanne", 38)
    try family.children(["Bo", "Ada", "Kees"], of: ["Sanne"])
    #expect(try family.drawn.fromLeft("Kees", "Ada", "Bo"))
  }

  //    (33)
  //    Maria
  //   ┌──┴──┐
  //  [9]   (4)
  @Test func `the line from a single parent begins beneath the name`() throws {
    let genogram = try GenogramExample.singleParent.family.drawn
    let maria = try genogram.symbol("Maria")
    let trunk = try #require(genogram.lines.first { $0.points[0].x == maria.centre.x })
    #expect(trunk.points[0].y < maria.nameBox.minY && trunk.points[1].y < trunk.points[0].y)
    #expect(try genogram.fromLeft("Noah", "Emma"))
  }

  //        (72)
  //  [47]──(45)
  //   ┌──┴──┐
  //  (15)  [12]
  @Test func `three generations stand in three rows`() throws {
    let genogram = try GenogramExample.threeGenerations.family.drawn
    #expect(try genogram.fromTop(["Oma Truus"], ["Jan", "Petra"], ["Lotte", "Tim"]))
    #expect(
      abs(try genogram.symbol("Oma Truus").centre.x - genogram.symbol("Petra").centre.x) < 0.1)
  }

  //  [75]──(74)  [70]──(69)
  //     [44]────────(41)
  //           (9)
  @Test func `grandparents of both sides stand above their own child`() throws {
    let genogram = try GenogramExample.grandparentsOfBothSides.family.drawn
    #expect(
      try genogram.fromTop(
        ["Opa Wim", "Oma Riet", "Opa Ali", "Oma Fatma"], ["Jan", "Aylin"], ["Eva"]))
    #expect(try genogram.fromLeft("Opa Wim", "Oma Riet", "Opa Ali", "Oma Fatma"))
    #expect(try genogram.fromLeft("Jan", "Aylin"))
    #expect(genogram.radius < 110)
  }

  //  (74)──[75]  (69)──[70]
  //     (44)────────[41]        the older couple are her parents
  @Test func `the woman stands left where her parents do`() throws {
    var family = GenogramFamily { _ in }
    try family.man("Pa", 75)
    try family.woman("Zus", 45)
    try family.woman("Kind", 44)
    try family.man("Man", 41)
    try family.woman("Nicht", 30)
    try family.couple("Kind", "Man")
    try family.children(["Zus", "Kind"], of: ["Pa"])
    #expect(try family.drawn.fromLeft("Zus", "Kind", "Man"))
  }

  //  [43]- - - - -(40)
  //   │- - -│- - - │
  //  [14]  (3)   (11)
  @Test func `yours, mine and ours hang from their own parents, linked as stepchildren`() throws {
    let genogram = try GenogramExample.stepfamily.family.drawn
    #expect(try genogram.fromLeft("Daan", "Noor", "Isa"))
    let (dirk, mieke) = (try genogram.symbol("Dirk"), try genogram.symbol("Mieke"))
    #expect(abs(try genogram.symbol("Daan").centre.x - dirk.centre.x) < 0.1)
    #expect(abs(try genogram.symbol("Isa").centre.x - mieke.centre.x) < 0.1)
    #expect(abs(try genogram.symbol("Noor").centre.x - [dirk, mieke].middle) < 0.1)
    let step = genogram.lines.filter { $0.meaning == .step }
    #expect(step.count == 2 && step.allSatisfy { $0.stroke == .dashed })
    #expect(step.allSatisfy { $0.points[0].y == $0.points[1].y })
    #expect(genogram.occurring.contains(.step))
  }

  //  (40)
  //   ┆
  //  [14]
  @Test func `a stepchild hangs from the step-parent by a dashed line`() throws {
    var family = GenogramFamily { _ in }
    try family.woman("Mieke", 40)
    try family.man("Daan", 14)
    try family.children(["Daan"], of: ["Mieke"], .step)
    let genogram = try family.drawn
    #expect(genogram.lines.map(\.stroke) == [.dashed])
    #expect(genogram.lines.map(\.meaning) == [.step])
  }

  //       [55]────(52)
  //       ┌──┴┈┈┈┈┈┈┈┐
  //     (17)         ┊     they foster the baby as well
  //        └───────[0]
  @Test func `a child of a mother at home has a second line from foster parents`() throws {
    let genogram = try GenogramExample.motherAndBabyInFosterCare.family.drawn
    #expect(try genogram.fromTop(["Kees", "Sanne"], ["Demi"], ["Sky"]))
    let (demi, sky) = (try genogram.symbol("Demi"), try genogram.symbol("Sky"))
    #expect(genogram.lines(to: sky, meaning: .birth).count == 1)
    #expect(genogram.lines(to: demi, meaning: .foster).count == 1)
    let ends = genogram.lines.filter { $0.meaning == .foster }.flatMap(\.points)
    #expect(
      ends.contains { abs($0.x - sky.centre.x) < 0.1 && $0.y < demi.nameBox.minY },
      "no dotted line reaches the line to Sky")
  }

  //  (42)─//─[43]───(40)
  //      │       │
  //     [14]    (3)
  @Test func `who has two partners stands between them`() throws {
    let genogram = try GenogramExample.exPartnerAtHome.family.drawn
    #expect(try genogram.fromLeft("Anna", "Dirk", "Mieke"))
    #expect(try genogram.fromLeft("Daan", "Noor"))
    #expect(genogram.lines.filter { $0.meaning == .divorced }.count == 3)
  }

  //  [43]─/─(42)
  @Test func `one slash tells that a couple is separated`() throws {
    let genogram = try GenogramExample.divorcedAtHome.family.drawn
    #expect(genogram.lines.filter { $0.meaning == .separated && $0.isSlash }.count == 1)
    #expect(genogram.occurring.contains(.separated))
  }

  //  [41]───────────(38)
  //   ┌─────┬───────┴──┐
  //   │    /─\        / \
  //  [9] (6) (6)    [3] [3]
  @Test func `twins hang from one point and identical ones have a bar`() throws {
    let genogram = try GenogramExample.twins.family.drawn
    #expect(try genogram.fromLeft("Abel", "Liv", "Mia", "Rik", "Tom"))
    let (liv, mia) = (try genogram.symbol("Liv"), try genogram.symbol("Mia"))
    let lines = genogram.lines.filter { $0.meaning == .twins }
    #expect(lines.count == 4)
    #expect(lines[0].points[0] == lines[1].points[0])
    #expect(abs(lines[0].points[0].x - [liv, mia].middle) < 0.1)
    let bars = genogram.lines.filter { $0.meaning == .identicalTwins }
    #expect(bars.count == 1)
    #expect(liv.centre.x < bars[0].points[0].x && bars[0].points[1].x < mia.centre.x)
  }

  //   ┌───┬───┐
  //  / \ (6)          Liv and Mia are twins, Mei is as old
  @Test func `twins stand together among children of their age`() throws {
    var family = GenogramFamily { _ in }
    try family.woman("Sanne", 38)
    for name in ["Liv", "Mei", "Mia"] { try family.woman(name, 6) }
    try family.children(["Liv", "Mei", "Mia"], of: ["Sanne"])
    try family.twins("Liv", "Mia")
    let genogram = try family.drawn
    let mei = try genogram.symbol("Mei").centre.x
    let others = [try genogram.symbol("Liv").centre.x, try genogram.symbol("Mia").centre.x]
    #expect(others.allSatisfy { $0 < mei } || others.allSatisfy { $0 > mei })
  }

  //    (38)
  //    / \
  //  (6) (6)      only Liv's mother is in the file
  @Test func `a twin has the parents of the other`() throws {
    var family = GenogramFamily { _ in }
    try family.woman("Sanne", 38)
    for name in ["Liv", "Mia"] { try family.woman(name, 6) }
    try family.children(["Liv"], of: ["Sanne"])
    try family.twins("Liv", "Mia")
    let genogram = try family.drawn
    #expect(try genogram.fromTop(["Sanne"], ["Liv", "Mia"]))
    #expect(genogram.lines.filter { $0.meaning == .twins }.count == 2)
  }

  //  [51]──────(48)
  //   ┌─────┬─────┐
  //   ║     │     ┊
  //  (16)  [13]  [7]
  @Test func `adopted, own and foster children hang by different lines`() throws {
    let genogram = try GenogramExample.adoptedAndFoster.family.drawn
    let mei = genogram.lines(to: try genogram.symbol("Mei"), meaning: .adopted)
    #expect(mei.map(\.stroke) == [.solid, .dashed])
    #expect(mei[0].points[0].x < mei[1].points[0].x)
    let abel = genogram.lines(to: try genogram.symbol("Abel"), meaning: .birth)
    #expect(abel.map(\.stroke) == [.solid])
    let jayden = genogram.lines(to: try genogram.symbol("Jayden"), meaning: .foster)
    #expect(jayden.map(\.stroke) == [.dotted])
    #expect(genogram.occurring == [.man, .woman, .married, .adopted, .foster])
  }

  //  [X]───(76)
  //     [40]
  @Test func `who died is crossed through in place, with the age at death`() throws {
    let genogram = try GenogramExample.widow.family.drawn
    let henk = try genogram.symbol("Henk")
    #expect(henk.isCrossedThrough && henk.age == "71")
    #expect(try genogram.fromTop(["Henk", "Corrie"], ["Bas"]))
    #expect(try genogram.fromLeft("Henk", "Corrie"))
    let cross = genogram.lines.filter { $0.meaning == .deceased }
    #expect(cross.count == 4)
    #expect(cross.flatMap(\.points).allSatisfy { henk.shapeBox.expanded(by: 0.01).contains($0) })
    let age = Rectangle(centre: henk.centre, size: Size(width: 10, height: 6))
    #expect(cross.allSatisfy { !age.isCrossed(from: $0.points[0], to: $0.points[1]) })
    #expect(genogram.occurring.contains(.deceased))
  }

  //  (39)──(36)
  //     [2]
  @Test func `of two women the older stands left`() throws {
    let genogram = try GenogramExample.sameSexCouple.family.drawn
    #expect(try genogram.fromLeft("Iris", "Eva"))
    #expect(try genogram.fromTop(["Iris", "Eva"], ["Max"]))
  }

  //   ┌─────┬─────┐
  //  [22]  (19)  [16]
  @Test func `brothers and sisters share a bar`() throws {
    let genogram = try GenogramExample.brothersAndSisters.family.drawn
    #expect(try genogram.fromLeft("Samir", "Leyla", "Omar"))
    #expect(genogram.lines.count == 4)
    #expect(genogram.lines.allSatisfy { $0.meaning == .siblings })
    #expect(genogram.occurring == [.man, .woman, .siblings])
  }

  //  [41]──(38)  [35]
  //     (8)   [7]
  @Test func `people without a family tie stand right in the row of their age`() throws {
    let genogram = try GenogramExample.lodger.family.drawn
    #expect(try genogram.fromTop(["Kees", "Sanne", "Piotr"], ["Lina", "Jayden"]))
    #expect(try genogram.fromLeft("Kees", "Sanne", "Piotr"))
    #expect(try genogram.fromLeft("Lina", "Jayden"))
    for name in ["Piotr", "Jayden"] {
      #expect(genogram.lines(to: try genogram.symbol(name)).isEmpty)
    }
  }

  //  <> <> <>
  //  <> <> <>
  //  <> <> <>
  @Test func `nine without ages or ties stand three by three`() throws {
    let genogram = try GenogramExample.strangers.family.drawn
    #expect(
      try genogram.fromTop(["Abe", "Ben", "Cor"], ["Dik", "Els", "Fem"], ["Gea", "Han", "Ida"]))
    #expect(genogram.lines.isEmpty)
    #expect(genogram.radius < 110)
  }

  //    [70]
  //  [44] [41]
  //  [12] [9]
  @Test func `without ties, generations stand in rows of their own`() throws {
    let genogram = try GenogramExample.strangersOfAllAges.family.drawn
    #expect(try genogram.fromTop(["Abe"], ["Ben", "Cor"], ["Dik", "Els"]))
  }

  //  [41]  (38)
  //    └─┬──┘
  //     (8)
  @Test func `parents not on record as a couple have no line between them`() throws {
    let genogram = try GenogramExample.parentsNotOnRecordAsCouple.family.drawn
    #expect(try genogram.fromTop(["Kees", "Sanne"], ["Lina"]))
    #expect(genogram.lines.allSatisfy { $0.meaning == .birth })
    let names = [try genogram.symbol("Kees").nameBox, try genogram.symbol("Sanne").nameBox]
    let lowest = names.map(\.minY).min() ?? 0
    #expect(genogram.lines.flatMap(\.points).allSatisfy { $0.y < lowest })
  }

  //  [41]──(38)  (35)
  //     │       ┌─┴─┐
  //    (8)    [10] (6)
  @Test func `two families stand beside each other`() throws {
    let genogram = try GenogramExample.twoFamilies.family.drawn
    #expect(try genogram.fromTop(["Kees", "Sanne", "Olena"], ["Lina", "Danylo", "Sofia"]))
    #expect(try genogram.fromLeft("Kees", "Sanne", "Olena"))
    #expect(try genogram.fromLeft("Lina", "Danylo", "Sofia"))
  }

  //                [78]──(76)
  //         [50]──(48)   (44)
  //  [17] (15) (12) [9]
  @Test func `nine members in three generations stay compact`() throws {
    let genogram = try GenogramExample.nineMembers.family.drawn
    #expect(
      try genogram.fromTop(
        ["Opa Wim", "Oma Riet"], ["Jan", "Petra", "Tante Els"],
        ["Tim", "Lotte", "Fleur", "Bram"]))
    #expect(genogram.radius < 120)
  }

  @Test func `fourteen members of four families fit a circle`() throws {
    let genogram = try GenogramExample.fourteenMembers.family.drawn
    #expect(genogram.symbols.count == 14)
    #expect(genogram.radius < 145)
  }

  //  ┌───────────────┐
  //  (45)─//─[48]──(40)  (42)       Bea is divorced from him as well
  @Test func `the third partner is joined over the heads of those between`() throws {
    var family = GenogramFamily { _ in }
    try family.man("Dirk", 48)
    for (name, age) in [("Anna", 45), ("Bea", 42), ("Mieke", 40)] { try family.woman(name, age) }
    try family.couple("Dirk", "Mieke")
    try family.couple("Dirk", "Anna", .divorced)
    try family.couple("Dirk", "Bea", .livingTogether)
    let genogram = try family.drawn
    let over = try #require(genogram.lines.first { $0.points.count == 4 })
    let tops = genogram.symbols.map(\.shapeBox.maxY)
    #expect(over.points[1].y == over.points[2].y)
    #expect(tops.allSatisfy { $0 < over.points[1].y })
    #expect(genogram.lines.filter { $0.points.count == 2 && !$0.isSlash }.count == 2)
    #expect(genogram.overlaps + genogram.linesThroughOthers + genogram.crossings == [])
  }

  //        (90)
  //        [70]      (68)
  //          [45]──(44)
  @Test func `a grandmother stands just above her daughter beside three older generations`() throws
  {
    var family = GenogramFamily { _ in }
    for (name, age) in [("Overoma", 90), ("Oma", 68), ("Aylin", 44)] {
      try family.woman(name, age)
    }
    for (name, age) in [("Opa", 70), ("Jan", 45)] { try family.man(name, age) }
    try family.children(["Opa"], of: ["Overoma"])
    try family.children(["Jan"], of: ["Opa"])
    try family.children(["Aylin"], of: ["Oma"])
    try family.couple("Jan", "Aylin")
    #expect(try family.drawn.fromTop(["Overoma"], ["Opa", "Oma"], ["Jan", "Aylin"]))
  }

  //  Jan-Willem    Annemarie
  //  van der...    Achterberg
  @Test func `a name is cut short as late as possible`() throws {
    let genogram = try GenogramExample.longNames.family.drawn
    let name = try genogram.symbol("Jan-Willem van der Meulen").name
    #expect(name.lines[0] == "Jan-Willem" && name.isShortened)
    #expect(try genogram.symbol("Annemarie Achterberg").name.lines == ["Annemarie", "Achterberg"])
  }

  //  [76]──(81)
  //  ┌──┘     └──┬────┐
  //  [47]       [53] [35]     she has two more children of her own
  @Test func `bars reach out where centring would make the circle much larger`() throws {
    var family = GenogramFamily { _ in }
    try family.man("Eef", 76)
    try family.woman("Jo", 81)
    for (name, age) in [("Mo", 47), ("Hans", 53), ("Carl", 35), ("Ab", 45), ("Bo", 51)] {
      try family.man(name, age)
    }
    try family.couple("Eef", "Jo")
    try family.children(["Mo"], of: ["Eef", "Jo"])
    try family.children(["Hans", "Carl", "Ab", "Bo"], of: ["Jo"])
    let genogram = try family.drawn
    #expect(genogram.radius < 115)
    #expect(genogram.crossings == [])
  }
}

extension [Genogram.Symbol] {
  /// The middle of where they stand, from left to right.
  var middle: Double { map(\.centre.x).reduce(0, +) / Double(count) }
}

extension Genogram {
  /// Whether members stand in one row in this order.
  func fromLeft(_ names: String...) throws -> Bool {
    let centres = try names.map { try symbol($0).centre }
    return zip(centres, centres.dropFirst()).allSatisfy { $0.x < $1.x && $0.y == $1.y }
  }

  /// Whether these are the rows from the top, whatever the order in each.
  func fromTop(_ rows: [String]...) throws -> Bool {
    let heights = try rows.map { try Set($0.map { try symbol($0).centre.y }) }
    let tops = heights.compactMap(\.first)
    return heights.allSatisfy { $0.count == 1 } && tops == tops.sorted(by: >)
      && Set(tops).count == rows.count && symbols.count == rows.joined().count
  }

  /// The lines that end at a symbol, those in its cross left out.
  func lines(to symbol: Symbol, meaning: Meaning? = nil) -> [Line] {
    let edge = symbol.shapeBox.expanded(by: 0.1)
    return lines.filter { line in
      line.meaning != .deceased && (meaning == nil || line.meaning == meaning)
        && line.points.contains { edge.contains($0) }
    }
  }
}
