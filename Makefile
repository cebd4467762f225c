# Kring: what people type. `make demo` draws, `make test` tests, `make check` is what CI runs.

PACKAGES := libgraphviz-dev zlib1g-dev libxxhash-dev libsqlite3-dev pkg-config fonts-dejavu-core
TEST_PACKAGES := poppler-utils librsvg2-bin python3 python3-yaml python3-jsonschema \
  python3-networkx python3-igraph python3-html5lib python3-selenium python3-pip cmark-gfm \
  chromium chromium-driver
SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)
# Tests are built optimised: they compose hundreds of maps. One set of flags, so that pictures and
# tests share one build.
FLAGS := -c release -Xswiftc -enable-testing --explicit-target-dependency-import-check error
KRING := .build/release/kring

.PHONY: demo serve screenshots test check build lint format bench \
  install-packages install-test-packages install-axe

## Install what is missing, build, draw every network in Networks/ into Output/, and ask one.
demo: install-packages
	swift build $(FLAGS) --product kring
	$(KRING) draw Networks/*.yaml --output Output --format svg,pdf,png
	$(KRING) draw Networks/gezin-met-ms.yaml --gaps --output Output
	$(KRING) report Networks/gezin-met-ms.yaml --output Output/gezin-met-ms.html
	@$(KRING) gaps Networks/gezin-met-ms.yaml > Output/gezin-met-ms-gaps.txt; test $$? -le 1
	@cat Output/gezin-met-ms-gaps.txt
	@echo "The pictures, and a report of one family, are in $(CURDIR)/Output"

## Install what is missing, build the web app, and start it.
serve: install-packages
	swift build $(FLAGS) --product kring-serve
	$(KRING)-serve

## Pictures of the main pages in both languages, at three widths, into Output/screenshots.
screenshots: install-packages install-test-packages
	swift build $(FLAGS) --product kring-serve
	/usr/bin/python3 -B Tests/BrowserTests/screenshots.py $(KRING)-serve 4718 Output/screenshots

## Install what is missing and run all tests.
test: install-packages install-test-packages install-axe
	swift test $(FLAGS)

## Everything CI wants: style, warnings as errors, tests, and every network drawn.
check: lint test demo

build: install-packages
	swift build $(FLAGS) --product kring

lint:
	swift format lint --strict --recursive --parallel Package.swift Plugins Sources Tests Benchmarks

format:
	swift format --in-place --recursive --parallel Package.swift Plugins Sources Tests Benchmarks

bench: install-packages
	swift run --package-path Benchmarks -c release kring-benchmarks

install-packages:
	@missing="$$(for p in $(PACKAGES); do \
	  dpkg-query -W -f '$${Status}' $$p 2>/dev/null | grep -q 'ok installed' || echo $$p; done)"; \
	if [ -n "$$missing" ]; then \
	  $(SUDO) apt-get update -qq && $(SUDO) apt-get install -y --no-install-recommends $$missing; fi

install-test-packages:
	@missing="$$(for p in $(TEST_PACKAGES); do \
	  dpkg-query -W -f '$${Status}' $$p 2>/dev/null | grep -q 'ok installed' || echo $$p; done)"; \
	if [ -n "$$missing" ]; then \
	  $(SUDO) apt-get update -qq && $(SUDO) apt-get install -y --no-install-recommends $$missing; fi

# The accessibility engine that the browser tests put into the pages. Of the Python package only the
# one file of JavaScript is used.
AXE := .build/axe
install-axe: install-test-packages
	@[ -e $(AXE)/axe_playwright_python/axe.min.js ] || /usr/bin/python3 -m pip install --quiet \
	  --no-deps --no-compile --root-user-action ignore --target $(AXE) axe-playwright-python==0.1.8
