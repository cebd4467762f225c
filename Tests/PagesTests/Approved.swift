/// What each renderer makes of the page with one of every block.
enum Approved {
  static let plain = """
    Gezin Jansen & co

    Wat jullie zeiden

    Dit is belangrijk, en zacht.

      “Het moet hier weer rustig worden”

    | Vraag eerst of het mag.

    - Oma
      - komt elke week
    - Corrie

    - een andere lijst

    1. eerst
    2. dan

    [ ] bellen
    [ ] schrijven

    Wie  Uren
    ---  ----
    Oma     9
    Wim    12

    Lees meer (https://voorbeeld.nl/a?b=1&c=(2))

    ____________________________________________________________
    ____________________________________________________________

    Tot slot

    """

  static let markdown = """
    # Gezin Jansen \\& co

    ## Wat jullie zeiden

    Dit is **belangrijk**, en *zacht.*

    > “Het moet hier weer rustig worden”

    *Vraag eerst of het mag.*

    - Oma
      - komt elke week
    - Corrie

    * een andere lijst

    1. eerst
    2. dan

    * [ ] bellen
    * [ ] schrijven

    | Wie | Uren |
    | --- | ---: |
    | Oma | 9 |
    | Wim | 12 |

    Lees [meer](https://voorbeeld.nl/a?b=1&c=%282%29)

    ____________________________________________________________

    ____________________________________________________________

    ---

    ### Tot slot

    """

  /// The body of the HTML document.
  static let body = """
    <body>
    <main>
    <h1>Gezin Jansen &amp; co</h1>
    <h2>Wat jullie zeiden</h2>
    <p>Dit is <strong>belangrijk</strong>, en <span class="soft">zacht.</span></p>
    <blockquote dir="auto"><p>“Het moet hier weer rustig worden”</p></blockquote>
    <p class="aside">Vraag eerst of het mag.</p>
    <ul>
    <li>Oma
    <ul>
    <li>komt elke week</li>
    </ul>
    </li>
    <li>Corrie</li>
    </ul>
    <ul>
    <li>een andere lijst</li>
    </ul>
    <ol>
    <li>eerst</li>
    <li>dan</li>
    </ol>
    <ul class="checks">
    <li>bellen</li>
    <li>schrijven</li>
    </ul>
    <div class="table">
    <table>
    <thead>
    <tr><th scope="col">Wie</th><th scope="col" class="figure">Uren</th></tr>
    </thead>
    <tbody>
    <tr><td>Oma</td><td class="figure">9</td></tr>
    <tr><td>Wim</td><td class="figure">12</td></tr>
    </tbody>
    </table>
    </div>
    <p>Lees <a href="https://voorbeeld.nl/a?b=1&amp;c=%282%29">meer</a></p>
    <div class="writing" aria-hidden="true"><div></div><div></div></div>
    <figure>
    <div class="picture"><svg viewBox="0 0 1 1"><title>kaart</title></svg></div>
    <figcaption>De kaart</figcaption>
    </figure>
    <hr class="sheet">
    <h3>Tot slot</h3>
    </main>
    </body>
    </html>

    """
}
