import DotLanguage
import Foundation
import GraphvizBridge
import Testing

/// The same picture in three formats, looked at with programs that are not ours.
@Suite(
  .enabled(if: Programs.path(of: "pdftoppm") != nil && Programs.path(of: "rsvg-convert") != nil))
struct AppearanceTests {
  @Test(arguments: [PictureFormat.svg, .png, .pdf])
  func `what is drawn can be seen, in its place and colour`(format: PictureFormat) async throws {
    let pixels = try await pixels(of: SamplePicture.ofEverything, as: format)
    let seen: [(name: String, x: Double, y: Double, colour: [UInt8])] = [
      ("white paper", 395, 150, [255, 255, 255]),
      ("the half of the background", 100, 260, [246, 249, 255]),
      ("the filled node", 30, 225, [255, 243, 196]),
      ("the disc on the right half", 240, 130, [255, 191, 191]),
      ("the thick edge", 140, 183.6, [0, 0, 0]),
      ("the head of an arrow", 222, 159.5, [0, 0, 0]),
      ("the head of a tail's arrow", 125.5, 30, [0, 0, 0]),
    ]
    for (name, x, y, colour) in seen {
      let pixel = pixels.colour(
        Int(x / 400 * Double(pixels.width)), Int((1 - y / 300) * Double(pixels.height)))
      let isAlike = zip(pixel, colour).allSatisfy { abs(Int($0) - Int($1)) <= 6 }
      #expect(isAlike, "\(name): \(pixel) for \(colour)")
    }
  }

  /// A picture as pixels, whatever its format: by way of a PDF.
  private func pixels(of picture: DotPicture, as format: PictureFormat) async throws -> Pixels {
    var bytes = try await GraphvizRenderer().render(picture, as: format)
    if format == .png {
      let image = Data(bytes).base64EncodedString()
      bytes = Array(
        """
        <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" \
        width="400" height="300"><image width="400" height="300" \
        xlink:href="data:image/png;base64,\(image)"/></svg>
        """.utf8)
    }
    if format != .pdf {
      let pdf = try Programs.output(of: "rsvg-convert", ["-f", "pdf", "{}"], input: bytes)
      bytes = Array(try #require(pdf))
    }
    let ppm = try Programs.output(of: "pdftoppm", ["-r", "144", "{}"], input: bytes)
    let page = try #require(ppm)
    return try #require(Pixels(ppm: page))
  }
}
