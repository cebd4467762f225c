extension ApprovedHelp {
  static let talk = ApprovedHelp(
    arguments: ["talk", "--help"],
    text: #"""
      OVERVIEW: Print a guide for a good conversation with a household.

      EXAMPLES
        kring talk gezin.yaml
            the guide on the screen
        kring talk gezin.yaml --format html --output gesprek.html
            one file for a browser, a telephone and the printer
        kring talk wijk.yaml --household blom --format markdown
            for one household of several, to go on writing in
        kring talk gezin.yaml --sheet crisis --format html --output bellen.html
            whom to call, in order

      SHEETS
        household  the conversation with the household
        meeting    a meeting with those around it
        handover   bringing it to a colleague in person
        crisis     whom to call, in order
        worker     to read beforehand; also has what is not for the table

      The household's own question comes first and last. In between comes what has
      not come up yet, then what came up before. Every sentence can be read aloud at
      the table. What somebody would rather not talk about is never asked head-on:
      the guide says who is trusted to open that conversation. For a network that
      was drawn before, it only asks what may have changed.

      USAGE: kring talk [<options>] <file>

      ARGUMENTS:
        <file>                  A network file; - reads standard input.

      OPTIONS:
        --household <name>      The household; else the only one of the file.
        --date <yyyy-mm-dd>     The day asked about; else the latest of the file.
        --settings <file>       A file with the team's own thresholds.
        --sheet <sheet>         What it is for. (values: household, meeting,
                                handover, crisis, worker; default: household)
        -f, --format <format>   The form of the guide. (values: text, markdown, html,
                                json; default: text)
        -o, --output <file>     The file to write; else it is printed.
        --language <language>   The language of pictures, starter files and messages.
                                (values: nl, en)
        --version               Show the version.
        -h, --help              Show help information.


      """#)
}
