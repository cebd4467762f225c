extension ApprovedHelp {
  static let kring = ApprovedHelp(
    arguments: ["--help"],
    text: #"""
      OVERVIEW: Draws the social network of a household, and asks it what matters.

      A network file (YAML) names the household, the people and organisations
      around it, and the ties between them. Begin with a starter file, change it,
      draw it and ask it what is missing:

        kring new "Gezin Jansen"
        kring draw gezin-jansen.yaml
        kring gaps gezin-jansen.yaml

      Everything happens on this computer; nothing is sent anywhere.

      LANGUAGE
      Messages are in Dutch or English: what --language says, else the environment
      (LC_ALL, LC_MESSAGES, LANG), else Dutch. A picture or an answer has the
      language
      that its file names, unless --language says another.

      COMPLETION
      kring --generate-completion-script prints a script for bash, zsh or fish:

        kring --generate-completion-script bash > ~/.kring-completion
        echo '. ~/.kring-completion' >> ~/.bashrc

      EXIT CODES
        0   fine
        1   findings about a good network, from commands that look for them
        64  wrong use of the command
        65  a file that is not a good network file
        66  a file that cannot be read
        69  a format that this computer has no program for
        70  a mistake in Kring or its drawing library
        73  a file that cannot be written
      With several files, the code is that of the first that went wrong.

      USAGE: kring <subcommand>

      OPTIONS:
        --version               Show the version.
        -h, --help              Show help information.

      SUBCOMMANDS:
        draw                    Draw the ecomap of every household in network files.
        map                     Draw the map of who refers to whom, or a chart of
                                what there is.
        gaps                    Say what is missing in networks, and what could be
                                tried.
        coverage                Show what there is for the needs of each area, by
                                life domain.
        links                   Find the links between organisations that would help
                                most.
        path                    Find the way from one person or organisation to
                                another, or to help.
        metrics                 Show the figures of a network, each with the question
                                it raises.
        whatif                  Show what is lost or gained when somebody goes or
                                comes.
        compare                 Show what changed between two drawings of a network.
        learn                   Give learning questions for the worker and the team,
                                with activities.
        talk                    Print a guide for a good conversation with a
                                household.
        report                  Write a report about a household for a meeting.
        share                   Make a network to give away: without names, by
                                consent, or for a person.
        accept                  Let a gap that was talked about stay quiet until a
                                day.
        check                   Check network files, and say all that is wrong with
                                each.
        new                     Write a commented starter network to change into your
                                own.
        import                  Make network files of a map that was drawn in another
                                program.
        directory               Import a service directory, or check one that a team
                                keeps.
        referrals               Take into a service directory who refers to whom.
        region                  Ask a whole region: hundreds of thousands of
                                households at once.
        serve                   Draw and ask in the browser, on this computer alone.
        schema                  Print the JSON Schema of a sort of file, for editors.

        See 'kring help <subcommand>' for detailed help.

      """#)
}
