import DotLanguage
import GraphvizBridge
import NetworkQueries
import ReferralMaps
import Workbench

/// The drawing of a map of referrals or a chart: from a network to its pictures in their place.
struct MapDrawing {
  private let request: DrawingRequest
  private let stem: String

  /// - Parameter name: the file or folder after which pictures are named.
  init(_ request: DrawingRequest, named name: String) {
    self.request = request
    stem = NetworkSource(name).stem
  }

  /// Draws the map of a network in all formats.
  func draw(
    _ asked: AskedNetwork, _ options: ReferralMapOptions
  ) async throws(CommandFailure) -> ReferralMap {
    let draughtsman = ReferralDraughtsman(renderer: GraphvizRenderer())
    let map: ReferralMap
    var pictures: [(PictureFormat, [UInt8])] = []
    do throws(DotRenderingFailure) {
      map = try await draughtsman.map(of: asked.compiled, options: options)
      for format in request.formats {
        pictures.append((format, try await draughtsman.picture(of: map, as: format)))
      }
    } catch {
      throw .drawing(file: asked.file, error)
    }
    for (format, bytes) in pictures { try put(bytes, as: format, suffix: "map") }
    return map
  }

  /// Puts a picture where the user wants it.
  func put(
    _ picture: [UInt8], as format: PictureFormat, suffix: String
  ) throws(CommandFailure) {
    if request.writesToStandardOutput { return try Terminal.write(picture) }
    try request.folder.write(picture, to: "\(stem)-\(suffix).\(format.rawValue)")
  }
}
