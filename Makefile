# Everything a person needs: `make serve` to work on the site, `make test` to know that it holds. Each sets up what it needs.
MAKEFLAGS += --no-print-directory
.DEFAULT_GOAL := help
.PHONY: help serve build test lint bench learn lock clean

# `make serve ADDRESS=127.0.0.1:8001` where port 8000 is taken
ADDRESS ?= 127.0.0.1:8000
# `make test ONLY=tests/content` for the tests of one folder or file
ONLY ?=
WANTED := $(shell cat .python-version)
FOUND := $(shell for each in python$(WANTED) python3 python; do \
	test "$$($$each -c 'import sys; print("%d.%d" % sys.version_info[:2])' 2>/dev/null)" = "$(WANTED)" && echo $$each && break; done)
PYTHON := .venv/bin/python
NODE := $(shell node -e 'process.exit(parseInt(process.versions.node) < 20 ? 1 : 0)' 2>/dev/null && echo machine)
BUILD_READY := .venv/.build-ready
TEST_READY := .venv/.test-ready
NPM_READY := node_modules/.ready
export PATH := $(CURDIR)/.venv/bin:$(PATH)
export PYTHONDONTWRITEBYTECODE := 1
# Material greets each build with a notice about its successor; it is noted in CONTRIBUTING.md
export NO_MKDOCS_2_WARNING := 1

help:
	@echo 'make serve   the site at http://$(ADDRESS)/, reloading as you edit'
	@echo 'make test    every test, in Python, in Pyodide and in a browser'
	@echo 'make build   the site, ready to host, in site/'
	@echo 'make lint    style and types'
	@echo 'make bench   how fast the page is, beside plain Pyodide'
	@echo 'make learn   learn anew from the notes what needs care and what is worth telling'
	@echo 'make lock    bring the pinned requirements up to date'

serve: $(BUILD_READY) $(NPM_READY)
	@echo 'Debrief will be at http://$(ADDRESS)/ in a few seconds. Stop it with Ctrl-C.'
	@SITE_URL=http://$(ADDRESS)/ $(PYTHON) -m mkdocs serve --dev-addr $(ADDRESS)

build: $(BUILD_READY) $(NPM_READY)
	@$(PYTHON) -m mkdocs build --clean --site-dir site
	@echo 'The site is in site/.'
	@test -n "$(SITE_URL)" || echo 'It takes its address to be your own machine. To host it: SITE_URL=https://example.org/ make build, with the address it will have.'

test: $(TEST_READY) $(NPM_READY)
	@$(PYTHON) tests/browser/provide.py
	@$(PYTHON) -m pytest $(ONLY)

lint: $(TEST_READY)
	@$(PYTHON) -m ruff check .
	@$(PYTHON) -m ruff format --check .
	@$(PYTHON) -m mypy

bench: $(TEST_READY) $(NPM_READY)
	@$(PYTHON) tests/browser/provide.py
	@$(PYTHON) -m tests.bench

learn: $(BUILD_READY)
	@$(PYTHON) -m macros.learning
	@echo 'What the notes teach is learned anew.'

lock: $(TEST_READY)
	@.venv/bin/pip install --quiet pip-tools
	@for each in build test node; do .venv/bin/pip-compile --quiet --upgrade --generate-hashes --allow-unsafe --strip-extras --no-header \
		--no-emit-index-url --no-emit-find-links --no-emit-trusted-host --annotation-style=line -o requirements/$$each.txt requirements/$$each.in || exit 1; done

clean:
	@rm -rf site .cache .venv node_modules

.venv/bin/python:
	@test -n "$(FOUND)" || { echo "Cannot set up Debrief: it needs Python $(WANTED), and none was found. Install Python $(WANTED) so that the command python$(WANTED) works, then try again." >&2; exit 1; }
	@$(FOUND) -m venv .venv

$(BUILD_READY): requirements/build.txt .python-version macros/paper/provide.py | .venv/bin/python
	@echo 'Setting up Python packages (once) ...'
	@.venv/bin/pip install --quiet --disable-pip-version-check --require-hashes -r requirements/build.txt
	@$(PYTHON) macros/paper/provide.py
	@touch $@

$(TEST_READY): requirements/test.txt $(BUILD_READY)
	@.venv/bin/pip install --quiet --disable-pip-version-check --require-hashes -r requirements/test.txt
	@touch $@

$(NPM_READY): package.json package-lock.json | $(BUILD_READY)
	@echo 'Setting up the Python runtime for the browser (once) ...'
	@test -n "$(NODE)" || .venv/bin/pip install --quiet --disable-pip-version-check --require-hashes -r requirements/node.txt
	@npm ci --silent --no-fund --no-audit
	@touch $@
