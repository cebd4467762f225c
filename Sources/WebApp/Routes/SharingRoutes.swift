import DotLanguage
import Hummingbird
import NetworkFiles
import Sharing
import SupportNetwork
import Workbench

/// What of a case can be given to others: what one party may see, the copy for one person, or all of
/// it without names; as a network file and as a map.
struct SharingRoutes {
  let parts: AppParts

  func add(to router: RouterGroup<WebContext>) {
    for what in What.allCases {
      for format in ["yaml", "pdf"] {
        let name = "\(what.rawValue).\(format)"
        router.get("cases/:case/files/\(name)") { request, context -> Response in
          let network = try await network(what, Fields(addressOf: request), context)
          guard format == "pdf" else {
            return FileRoutes.file(
              Array(NetworkFile.text(of: network).utf8), name, "application/yaml")
          }
          guard let household = network.households.first else { throw Refusal.notFound }
          let bytes = try await parts.maps.file(
            network, around: household, language: context.language, as: .pdf)
          return FileRoutes.file(bytes, name, "application/pdf")
        }
      }
    }
  }

  private enum What: String, CaseIterable, Sendable { case shared, copy, unnamed }

  private func network(
    _ what: What, _ fields: Fields, _ context: WebContext
  ) async throws -> SupportNetwork {
    let open = try await parts.openCase(context)
    switch what {
    case .shared:
      let party = ActorID(try fields.needed("party"))
      guard let party else { throw Refusal.notFound }
      do throws(SharedNetwork.Failure) {
        return try open.network.shared(with: party, on: parts.today()).network
      } catch {
        throw Refusal.notFound
      }
    case .copy:
      let person = ActorID(try fields.needed("person"))
      guard let person else { throw Refusal.notFound }
      do throws(SupportNetwork.CopyFailure) {
        return try open.network.copy(for: person)
      } catch {
        throw Refusal.notFound
      }
    case .unnamed:
      return open.network.pseudonymised(
        by: PseudonymKey(secret: open.document.secret), in: context.language)
    }
  }
}
