import HTTPTypes
import Hummingbird
import Mustache
import NIOCore
import SupportNetwork

/// Makes pages and parts of them from templates.
struct PageMaker: Sendable {
  private let library: MustacheLibrary

  init() {
    var templates: [String: MustacheTemplate] = [:]
    for (file, text) in EmbeddedText.texts where file.hasSuffix(".mustache") {
      let name = String(file.dropLast(".mustache".count))
      do {
        templates[name] = try MustacheTemplate(string: text)
      } catch {
        preconditionFailure("the template \(name) is no template")
      }
    }
    library = MustacheLibrary(templates: templates)
  }

  /// A part of a page.
  ///
  /// - Parameter values: what the template names; the phrases of the language are `w`.
  func part(_ template: String, _ values: [String: Any], in language: Language) -> String {
    var values = Self.filled(values)
    values["w"] = Phrases.all(in: language)
    guard let text = library.render(values, withTemplate: template) else {
      preconditionFailure("there is no template \(template)")
    }
    return text
  }

  /// The values without empty texts, so that a section about one is left out.
  private static func filled(_ values: [String: Any]) -> [String: Any] {
    values.compactMapValues { value in
      switch value {
      case let text as String: text.isEmpty ? nil : text
      case let list as [[String: Any]]: list.map(filled)
      default: value
      }
    }
  }

  /// A whole page.
  func page(
    _ template: String, title: String, _ values: [String: Any], _ context: WebContext,
    status: HTTPResponse.Status = .ok
  ) -> Response {
    var frame = values
    frame["body"] = part(
      template, values.merging(shared(context)) { own, _ in own }, in: context.language)
    frame["title"] = title
    frame.merge(shared(context)) { own, _ in own }
    return html(part("page", frame, in: context.language), status: status)
  }

  func html(_ text: String, status: HTTPResponse.Status = .ok) -> Response {
    Response(
      status: status, headers: [.contentType: "text/html; charset=utf-8"],
      body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
  }

  /// What every template may name.
  private func shared(_ context: WebContext) -> [String: Any] {
    [
      "language": context.language.rawValue,
      "isDutch": context.language == .dutch,
      "formToken": context.session?.formToken ?? "",
    ]
  }
}
