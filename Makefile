# Kimberlite: set-up, build, tests, installation. `make help` lists what there is.
SHELL := /bin/bash
PREFIX ?= /usr/local
SWIFT ?= swift
COMMAND := .build/release/kimberlite
PACKAGES := pkg-config libicu-dev libxml2-dev liblzma-dev zlib1g-dev nettle-dev libzstd-dev \
  libxxhash-dev libstemmer-dev rapidjson-dev libsqlite3-dev libxlsxwriter-dev libzip-dev \
  poppler-utils
# Opens the pages of HTML in tests. Debian 12 and 13 have it, Ubuntu has not; without a browser these
# tests are skipped.
BROWSER := chromium-headless-shell
# Open what is exported in tests, and read Word files of old: some 100 MB to fetch, 300 MB installed.
# Tests without them are skipped.
READERS := sqlite3 libreoffice-calc-nogui libreoffice-writer-nogui antiword
# Packages of Python that read what is exported, and what makes their environment; without them these
# tests are skipped.
PYTHON := python3 python3-venv
TOOLS := Tests/EndToEndTests/python-tools.txt
SWIFT_PATHS := Package.swift $(wildcard Sources Tests Benchmarks)

# The folder of ICU's and libxml2's static libraries, filled by Scripts/static-libraries. Where it
# stays empty the command is linked to the shared ones.
STATIC := .build/static-libraries
RELEASE = $(SWIFT) build -c release --product kimberlite --static-swift-stdlib \
  $$(Scripts/static-libraries "$(STATIC)")

.PHONY: help setup build run test fuzz benchmark lint man install clean
.DEFAULT_GOAL := help

help: ## this list
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 16

setup: ## install the Debian packages that are missing
	@Scripts/install-packages $(PACKAGES)

build: setup ## build the release: .build/release/kimberlite
	@$(RELEASE)

run: build ## index the documents of corpus/, and search them in each language
	$(COMMAND) index corpus
	$(COMMAND) search --limit 3 'rough diamonds "illicit trade"'
	$(COMMAND) search --limit 3 毛坯钻石

test: setup ## run every test
	@command -v $(BROWSER) chromium google-chrome >/dev/null || Scripts/install-packages $(BROWSER) || \
	  echo "Left out: pages of HTML are not opened in a browser ($(BROWSER))." >&2
	@(for name in soffice sqlite3 antiword xmllint; do command -v $$name || exit 1; done) >/dev/null || \
	  Scripts/install-packages $(READERS) libxml2-utils || \
	  echo "Left out: tests of $(READERS) libxml2-utils, as far as these are missing." >&2
	@python3 -c 'import ensurepip' 2>/dev/null || Scripts/install-packages $(PYTHON) || true
	@Scripts/python-tools .build/tools $(TOOLS) || \
	  echo "Left out: exports are not read by packages of Python, which could not be installed." >&2
	@Scripts/akn-schema .build/tools || \
	  echo "Left out: Akoma Ntoso is not compared with its schema, which could not be fetched." >&2
	@$(SWIFT) test

# `make fuzz SECONDS=14400` fuzzes each reader for four hours, and goes on where the last run ended.
fuzz: setup ## fuzz the readers of documents and queries, each for SECONDS (now 60)
	@Scripts/fuzz $(or $(SECONDS),60)

benchmark: setup ## measure the speed from bytes to JSON over FOLDER (now corpus)
	@$(SWIFT) run -c release kimberlite-benchmark $(or $(FOLDER),corpus)

lint: ## check the form of the sources
	@$(SWIFT) format lint --strict -r $(SWIFT_PATHS)

man: build ## write the manual's pages: .build/man
	@Scripts/man-pages $(COMMAND) .build/man

SHARE = $(DESTDIR)$(PREFIX)/share
COMPLETION = $(COMMAND) --generate-completion-script

install: build man ## install command, manual, completion below PREFIX (now /usr/local)
	@install -d "$(DESTDIR)$(PREFIX)/bin" "$(SHARE)/man/man1" "$(SHARE)/zsh/site-functions" \
	  "$(SHARE)/bash-completion/completions" "$(SHARE)/fish/vendor_completions.d"
	@install -s -m 755 $(COMMAND) "$(DESTDIR)$(PREFIX)/bin/kimberlite"
	@install -m 644 .build/man/*.1 "$(SHARE)/man/man1"
	@$(COMPLETION) bash >"$(SHARE)/bash-completion/completions/kimberlite"
	@$(COMPLETION) zsh >"$(SHARE)/zsh/site-functions/_kimberlite"
	@$(COMPLETION) fish >"$(SHARE)/fish/vendor_completions.d/kimberlite.fish"
	@echo "Installed $(DESTDIR)$(PREFIX)/bin/kimberlite, its manual and completion"

clean: ## remove everything that was built
	@rm -rf .build .build-fuzz
