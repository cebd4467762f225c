import DotLanguage

/// A renderer without a library, so that a map is the same on every machine: a letter is half as
/// wide as it is high, boxes stand two beside each other, and lines are straight.
struct PaperRenderer: DotRenderer, DotArranger {
  func measure(_ texts: [StyledText]) -> [TextSize] {
    texts.map {
      TextSize(
        width: Double($0.text.count) * $0.style.pointSize / 2, height: $0.style.pointSize)
    }
  }

  func arrange(_ sketch: DotSketch) -> DotArrangement {
    let width = 40 + (sketch.boxes.map(\.size.width).max() ?? 0)
    let height = 60 + (sketch.boxes.map(\.size.height).max() ?? 0)
    let rows = (sketch.boxes.count + 1) / 2
    let centres = sketch.boxes.indices.map { place in
      DotPoint(
        x: width * (Double(place % 2) + 0.5), y: height * (Double(rows - place / 2) - 0.5))
    }
    let courses = sketch.lines.map { line -> [DotPoint] in
      guard line.isDrawn else { return [] }
      let (from, to) = (centres[line.from], centres[line.to])
      return [0.3, 0.4, 0.6, 0.7].map { part in
        DotPoint(x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part)
      }
    }
    return DotArrangement(
      size: TextSize(width: 2 * width, height: Double(rows) * height), centres: centres,
      courses: courses)
  }

  func render(_ picture: DotPicture, as format: PictureFormat) -> [UInt8] {
    Array(picture.graph.text.utf8)
  }
}
