extension ApprovedHelp {
  static let directory = ApprovedHelp(
    arguments: ["directory", "--help"],
    text: #"""
      OVERVIEW: Import a service directory, or check one that a team keeps.

      EXAMPLES
        kring directory miami/ --output gids
            reads the tables of an HSDS directory into the folder gids
        kring directory page1.json --output gids --map own.yaml
            the same from JSON, with life domains for terms of your own
        kring directory gids
            checks a folder, and says what is in it

      A directory comes as tables or JSON of Open Referral (HSDS 1 to 3, or its UK
      profile), as JSON of a Dutch social map, or as tables of your own:
      organisations.csv (id, name, kind, area …) and services.csv (id, organisation,
      name, domains, areas …), with headings in English or Dutch. A zip file has to
      be unpacked first. Of JSON, files up to 64 MB are read; tables may be of any
      size, and compressed (.csv.gz).

      Import a newer version into the same folder, and Kring adds, updates and
      retires, and says what changed. What your team changed itself stays. Every
      record that was left out or retired is in import-report.csv, with the reason;
      of a table that Kring keeps nothing of, there is one line.

      Nothing is written when rows that Kring would keep are broken (unless you say
      --keep-going), or when the organisations of too many services are not there
      (unless you say --accept-dangling). Of an organisation that your team calls
      confidential, addresses and areas are left out, also those of its services.

      EXIT CODES
        0   all is well
        65  something is broken: nothing was written, or with --keep-going only
            what is good

      USAGE: kring directory [<options>] <source>

      ARGUMENTS:
        <source>                A file or a folder.

      OPTIONS:
        -o, --output <folder>   The folder to write.
        --from <from>           The format; else Kring looks into the files. (values:
                                hsds-csv, hsds-json, kring, sociale-kaart)
        --map <file>            Which life domains terms stand for, beside those that
                                Kring knows.
        --area <name>           The area, where the source says none.
        --most-dangling <percent>
                                The most services whose organisation may be missing,
                                in percent. (default: 25)
        --accept-dangling       Import also when more organisations are missing than
                                that.
        --keep-going            Import the good part when rows are broken.
        --replace               Import also when most of what is in the folder is not
                                in the source.
        --format <format>       The form of the report. (values: text, json; default:
                                text)
        --language <language>   The language of pictures, starter files and messages.
                                (values: nl, en)
        --version               Show the version.
        -h, --help              Show help information.


      """#)
}
