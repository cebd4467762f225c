import DotLanguage
import HTTPTypes
import Hummingbird
import NIOCore
import NetworkFiles
import NetworkQueries
import Pages
import SupportNetwork
import Wording
import Workbench

/// What can be taken along: the map, the report, the network file.
struct FileRoutes {
  let parts: AppParts

  func add(to router: RouterGroup<WebContext>) {
    for format in [PictureFormat.svg, .pdf, .png] {
      router.get("cases/:case/files/map.\(format.rawValue)") { request, context -> Response in
        let open = try await parts.openCase(context)
        let seen = try await parts.look(at: open, MapView(Fields(addressOf: request)), context)
        let bytes = try await parts.maps.file(
          seen.network, around: seen.household, overlay: seen.overlay,
          on: seen.view.day, language: context.language, as: format)
        return Self.file(bytes, "map.\(format.rawValue)", Self.types[format] ?? Self.anyType)
      }
    }
    router.get("cases/:case/files/network.yaml") { _, context -> Response in
      let open = try await parts.openCase(context)
      return Self.file(
        Array(NetworkFile.text(of: open.network).utf8), "network.yaml", "application/yaml")
    }
    router.get("cases/:case/files/report.html") { _, context -> Response in
      let open = try await parts.openCase(context)
      let seen = try await parts.look(at: open, MapView(), context)
      let map = try await parts.maps.file(
        seen.network, around: seen.household, overlay: seen.overlay, language: context.language,
        as: .svg)
      let found = seen.gaps
      let page = seen.wording.reportPage(
        HouseholdReport(
          network: seen.compiled, household: seen.household,
          map: String(decoding: map, as: UTF8.self),
          gaps: found.open, quiet: found.quiet, earlier: nil, change: nil,
          learning: seen.compiled.learningPoints(from: found.open, in: CatalogueFile.standard)))
      return Self.file(
        Array(HTMLText().text(of: page).utf8), "report.html", "text/html; charset=utf-8")
    }
  }

  static let anyType = "application/octet-stream"
  private static let types: [PictureFormat: String] = [
    .svg: "image/svg+xml", .pdf: "application/pdf", .png: "image/png",
  ]

  /// A file for the browser to save.
  static func file(_ bytes: [UInt8], _ name: String, _ type: String) -> Response {
    Response(
      status: .ok,
      headers: [
        .contentType: type, .contentDisposition: "attachment; filename=\"kring-\(name)\"",
      ],
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
  }
}
