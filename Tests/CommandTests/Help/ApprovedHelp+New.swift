extension ApprovedHelp {
  static let new = ApprovedHelp(
    arguments: ["new", "--help"],
    text: #"""
      OVERVIEW: Write a commented starter network to change into your own.

      EXAMPLES
        kring new "Gezin Jansen"
            writes gezin-jansen.yaml
        kring new Jansen --language en --output cases/jansen.yaml
            writes a file of that name, with comments in English
        kring new Jansen --output -
            prints it

      A file that is there already is never overwritten.

      USAGE: kring new <name> [--output <file>] [--language <language>]

      ARGUMENTS:
        <name>                  What the household is called.

      OPTIONS:
        -o, --output <file>     The file to write; - prints it.
        --language <language>   The language of pictures, starter files and messages.
                                (values: nl, en)
        --version               Show the version.
        -h, --help              Show help information.


      """#)
}
