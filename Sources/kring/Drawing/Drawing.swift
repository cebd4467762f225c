import DotLanguage
import Ecomaps
import Foundation
import SupportNetwork
import Workbench

/// The drawing of one run: from networks to pictures in their place.
struct Drawing {
  private let request: DrawingRequest
  private let draughtsman: EcomapDraughtsman
  private var names: PictureNames

  init(request: DrawingRequest, draughtsman: EcomapDraughtsman) {
    self.request = request
    self.draughtsman = draughtsman
    names = PictureNames(of: request.files)
  }

  /// Draws all maps of one network, or those that something is laid over.
  ///
  /// - Parameter suffix: what the names of the pictures get behind them.
  /// - Returns: the pictures, for what the user should know about them.
  mutating func draw(
    _ network: SupportNetwork, from file: String, options: EcomapOptions, suffix: String = "",
    overlay: MapOverlay? = nil, _ bar: ProgressBar
  ) async throws(CommandFailure) -> [DrawnPicture] {
    guard !network.households.isEmpty else { throw .noHousehold(file: file) }
    let plans = EcomapPlan.plans(for: network, date: options.date)
      .filter { overlay == nil || overlay?.overlay(on: $0) != nil }
    if request.writesToStandardOutput, plans.count > 1 {
      throw .manyPictures(file: file, count: plans.count)
    }
    var pictures: [DrawnPicture] = []
    for (number, plan) in plans.enumerated() {
      await bar.show(file, part: Double(number) / Double(plans.count))
      var options = options
      options.date = plan.date
      let name = NetworkSource(file).stem + plan.suffix + suffix
      do {
        let ecomap = try await draughtsman.ecomap(
          of: plan.household, in: network, options: options,
          overlay: overlay?.overlay(on: plan) ?? EcomapOverlay())
        for format in request.formats {
          let bytes = try await draughtsman.picture(of: ecomap, as: format)
          try put(bytes, named: "\(name).\(format.rawValue)", from: file)
        }
        pictures.append(DrawnPicture(name: name, measures: ecomap.measures))
      } catch let failure as DotRenderingFailure {
        throw .drawing(file: file, failure)
      } catch let failure as CommandFailure {
        throw failure
      } catch {
        throw .drawing(file: file, .cancelled)
      }
    }
    return pictures
  }

  private mutating func put(
    _ picture: [UInt8], named name: String, from file: String
  ) throws(CommandFailure) {
    if request.writesToStandardOutput { return try Terminal.write(picture) }
    try names.claim(request.folder.file(name), for: file)
    try request.folder.write(picture, to: name)
  }
}

/// A picture that was made, and how good it is.
struct DrawnPicture {
  /// Its name, without an ending.
  let name: String
  let measures: EcomapMeasures
}
