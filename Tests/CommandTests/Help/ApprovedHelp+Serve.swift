extension ApprovedHelp {
  static let serve = ApprovedHelp(
    arguments: ["help", "serve"],
    text: #"""
      OVERVIEW: Draw and ask in the browser, on this computer alone.

      EXAMPLES
        kring serve
            starts, and opens a page in the browser
        kring serve --help
            shows its options

      The app is a program of its own, kring-serve, which lies beside kring.

      USAGE: kring serve [<options>]

      ARGUMENTS:
        <arguments>             What kring-serve is started with.

      OPTIONS:
        --version               Show the version.
        -h, --help              Show help information.


      """#)
}
