import DotLanguage
import GraphvizBridge
import ReferralMaps
import Workbench

/// The drawing of maps of referrals in one run: from networks to pictures in their place.
struct MapDrawing {
  let request: DrawingRequest
  private let draughtsman = ReferralDraughtsman(renderer: GraphvizRenderer())
  private var names: PictureNames

  init(_ request: DrawingRequest) {
    self.request = request
    names = PictureNames(of: request.files)
  }

  /// Draws the map of one network, in all formats.
  mutating func draw(
    _ asked: AskedNetwork, _ options: ReferralMapOptions
  ) async throws(CommandFailure) -> ReferralMap {
    do {
      let map = try await draughtsman.map(of: asked.compiled, options: options)
      for format in request.formats {
        let bytes = try await draughtsman.picture(of: map, as: format)
        try put(bytes, as: format, from: asked.file)
      }
      return map
    } catch let failure as DotRenderingFailure {
      throw .drawing(file: asked.file, failure)
    } catch let failure as CommandFailure {
      throw failure
    } catch {
      throw .drawing(file: asked.file, .cancelled)
    }
  }

  private mutating func put(
    _ picture: [UInt8], as format: PictureFormat, from file: String
  ) throws(CommandFailure) {
    if request.writesToStandardOutput { return try Terminal.write(picture) }
    let name = "\(NetworkSource(file).stem)-map.\(format.rawValue)"
    try names.claim(request.folder.file(name), for: file)
    try request.folder.write(picture, to: name)
  }
}
