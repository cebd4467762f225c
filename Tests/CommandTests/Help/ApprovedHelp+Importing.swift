extension ApprovedHelp {
  static let importing = ApprovedHelp(
    arguments: ["import", "--help"],
    text: #"""
      OVERVIEW: Make network files of a map that was drawn in another program.

      EXAMPLES
        kring import rosa.json
            writes rosa.yaml beside it; a file with several maps gives one network
            for each, such as rosa-2026-05-12.yaml
        kring import rosa.json --date 2026-05-12 --output rosa-nu.yaml
            writes the map of one day, to a file of that name
        kring import rosa.json --output - | kring draw -
            draws it straight away

      From easyNWK (JSON) come the person, the people around, who knows whom, and
      how close they are; an animal becomes an observation to talk about. Ages and
      genders of the people around are left out: a network does not keep them.
      easyNWK does not say who helps with what: add that before you ask for gaps.

      A file that is there already is never overwritten, and the map stays as it is.

      USAGE: kring import [<options>] <file>

      ARGUMENTS:
        <file>                  The file to import; - reads standard input.

      OPTIONS:
        --from <program>        The program it comes from; else Kring looks into the
                                file. (values: easynwk)
        --date <yyyy-mm-dd>     Only the map of this day.
        -o, --output <file>     The file to write; - prints it.
        --language <language>   The language of pictures, starter files and messages.
                                (values: nl, en)
        --version               Show the version.
        -h, --help              Show help information.


      """#)
}
