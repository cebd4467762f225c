extension ApprovedHelp {
  static let whatIf = ApprovedHelp(
    arguments: ["whatif", "--help"],
    text: #"""
      OVERVIEW: Show what is lost or gained when somebody goes or comes.

      EXAMPLES
        kring whatif gezin.yaml --without hatice
            what if grandma falls ill?
        kring whatif gezin.yaml --without maatjes --without school
            what if two organisations stop? Who comes through them goes with them.
        kring whatif gezin.yaml --add marco
            what if somebody who can still be asked says yes?
        kring whatif gezin.yaml --add "buddy: Maatje, volunteer" \
            --add "buddy -> gezin: PA, weekly, finances"
            what if somebody new comes? Write it as in a network file.

      Nothing is changed in the file.

      USAGE: kring whatif [<options>] <file>

      ARGUMENTS:
        <file>                  A network file; - reads standard input.

      OPTIONS:
        --without <name>        Who goes, by name or short name; may be given again.
        --add <who>             Who comes: a name that is on the map, a person or a
                                tie; may be given again.
        --household <name>      Only the household of this name or short name.
        --date <yyyy-mm-dd>     The day asked about; else the latest of the file.
        --settings <file>       A file with the team's own thresholds.
        -f, --format <format>   The form of the answer. (values: text, json, csv;
                                default: text)
        --language <language>   The language of pictures, starter files and messages.
                                (values: nl, en)
        --version               Show the version.
        -h, --help              Show help information.


      """#)
}
