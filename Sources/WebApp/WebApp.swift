public import DotLanguage
public import Hummingbird
import Logging
public import SupportNetwork
public import Workbench

/// The app in the browser: pages about cases, for one person on this machine.
public struct WebApp: Sendable {
  let parts: AppParts

  /// - Parameters:
  ///   - vault: where the cases are.
  ///   - renderer: who draws maps.
  ///   - door: who may come in.
  ///   - port: the port on which it is reached; what is asked of another one gets nothing.
  ///   - now: the clock.
  ///   - today: the calendar.
  ///   - day: on which day a moment was, where the user is.
  public init(
    vault: any ArchiveVault, renderer: any DotRenderer, door: Door, port: Int,
    now: @escaping @Sendable () -> Moment, today: @escaping @Sendable () -> CalendarDate,
    day: @escaping @Sendable (Moment) -> CalendarDate
  ) {
    let maps = MapMaker(renderer: renderer)
    parts = AppParts(
      pages: PageMaker(), door: door,
      cabinet: Cabinet(vault: vault, now: now, onLock: { await maps.clear() }), maps: maps,
      port: port, today: today, day: day)
  }

  /// Locks the cases, when the program ends.
  public func close() async { await parts.cabinet.lock() }

  /// Everything that can be asked, behind its guards.
  public func router() -> Router<WebContext> {
    let router = Router(context: WebContext.self)
    router.add(middleware: SafeHeaders())
    router.add(middleware: LanguageChoice())
    router.add(middleware: RefusalPages(pages: parts.pages))
    router.add(middleware: HostGuard(port: parts.port))
    router.add(middleware: OriginGuard(port: parts.port))
    EntranceRoutes(parts: parts).add(to: router)
    let entered = router.group().add(middleware: SessionGate(door: parts.door))
    DoorRoutes(parts: parts).add(to: entered)
    BackupRoutes(parts: parts).add(to: entered)
    let inside = entered.group().add(middleware: LockGate(parts: parts))
    CaseRoutes(parts: parts).add(to: inside)
    MapRoutes(parts: parts).add(to: inside)
    DraftRoutes(parts: parts).add(to: inside)
    TalkRoutes(parts: parts).add(to: inside)
    SharingRoutes(parts: parts).add(to: inside)
    FileRoutes(parts: parts).add(to: inside)
    return router
  }
}

/// What the routes work with.
struct AppParts: Sendable {
  let pages: PageMaker
  let door: Door
  let cabinet: Cabinet
  let maps: MapMaker
  let port: Int
  let today: @Sendable () -> CalendarDate
  let day: @Sendable (Moment) -> CalendarDate
}
