import DotLanguage

/// Graphviz's `plain` format: where the boxes and lines of a sketch came to stand.
///
/// One line a part, in words and inches:
///
///     graph 1 width height
///     node 0 x y width height label style shape colour fill
///     edge 0 1 count x y … style colour
///     stop
struct PlainPlaces {
  private let sketch: DotSketch
  private var arrangement: DotArrangement
  private var hasPlace: [Bool]
  /// The lines between two boxes that still lack a course, the last one first.
  private var waiting: [Ends: [Int]] = [:]

  private struct Ends: Hashable {
    let from: Int
    let to: Int
  }

  /// Reads where the boxes and lines of a sketch are.
  ///
  /// - Throws: `DotRenderingFailure.unexpectedOutput` when a part is not as it should be.
  static func arrangement(
    of sketch: DotSketch, in bytes: [UInt8]
  ) throws(DotRenderingFailure) -> DotArrangement {
    var places = PlainPlaces(sketch)
    // A long line is broken with a backslash before its end.
    let text = String(decoding: bytes, as: UTF8.self).replacing("\\\n", with: "")
    for line in text.split(separator: "\n") { try places.read(line) }
    guard places.hasPlace.allSatisfy(\.self) else { throw .unexpectedOutput("plain") }
    return places.arrangement
  }

  private init(_ sketch: DotSketch) {
    self.sketch = sketch
    arrangement = DotArrangement(
      size: TextSize(width: 0, height: 0),
      centres: Array(repeating: DotPoint(0, 0), count: sketch.boxes.count),
      courses: Array(repeating: [], count: sketch.lines.count))
    hasPlace = Array(repeating: false, count: sketch.boxes.count)
    for (number, line) in sketch.lines.enumerated().reversed() {
      waiting[Ends(from: line.from, to: line.to), default: []].append(number)
    }
  }

  private mutating func read(_ line: Substring) throws(DotRenderingFailure) {
    let words = line.split(separator: " ")
    switch words.first {
    case "graph":
      guard words.count == 4, let width = Self.points(words[2]),
        let height = Self.points(words[3])
      else { throw .unexpectedOutput("plain") }
      arrangement.size = TextSize(width: width, height: height)
    case "node":
      guard words.count > 3, let number = Int(words[1]), hasPlace.indices.contains(number),
        let place = Self.point(words[2...3])
      else { throw .unexpectedOutput("plain") }
      arrangement.centres[number] = place
      hasPlace[number] = true
    case "edge": try readCourse(words)
    default: break
    }
  }

  private mutating func readCourse(_ words: [Substring]) throws(DotRenderingFailure) {
    guard words.count > 4, let from = Int(words[1]), let to = Int(words[2]),
      let count = Int(words[3]), count >= 0, words.count >= 4 + 2 * count,
      let number = waiting[Ends(from: from, to: to)]?.popLast()
    else { throw .unexpectedOutput("plain") }
    guard sketch.lines[number].isDrawn else { return }
    for place in 0..<count {
      let start = 4 + 2 * place
      guard let point = Self.point(words[start...(start + 1)]) else {
        throw .unexpectedOutput("plain")
      }
      arrangement.courses[number].append(point)
    }
  }

  private static func point(_ words: ArraySlice<Substring>) -> DotPoint? {
    guard let first = words.first, let last = words.last, let x = points(first),
      let y = points(last)
    else { return nil }
    return DotPoint(x, y)
  }

  private static func points(_ inches: Substring) -> Double? {
    Double(inches).flatMap { $0.isFinite ? $0 * 72 : nil }
  }
}
