# Two commands do everything: `make run` opens the program, `make test` runs every check. Both first install what is missing.
SHELL := /bin/sh
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

VENV := .venv
PYTHON := $(VENV)/bin/python
OFFSCREEN := QT_QPA_PLATFORM=offscreen
# The program is started some hundred times in a test run: Python keeps what it compiled.
unexport PYTHONDONTWRITEBYTECODE
PIP := $(PYTHON) -m pip --disable-pip-version-check --no-input
CONTENT := $(shell find data/questionnaires data/countries -name '*.yaml' ! -name reviews.yaml) $(wildcard bwaudit/questionnaire/*.py)
TRANSLATIONS := $(patsubst %.ts,%.qm,$(wildcard resources/i18n/*.ts))
# More arguments for pytest, e.g. make test ARGS="tests/unit -x"
ARGS ?=

.PHONY: help run demo test lint typecheck setup system coverage translations lock package clean

help: ## Say what can be made
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 18

run: ## Open the program
	@if [ "$$(uname)" = Linux ] && [ -z "$$DISPLAY$$WAYLAND_DISPLAY" ]; then \
	    echo "There is no screen here to open a window on; use 'make demo' to see a whole visit as pictures and files." >&2; exit 1; fi
	@sh packaging/system.sh run
	@$(MAKE) --no-print-directory setup
	@$(PYTHON) -m bwaudit

demo: ## Play a whole practice visit without a screen, into build/demo
	@sh packaging/system.sh run
	@$(MAKE) --no-print-directory setup
	@$(OFFSCREEN) $(PYTHON) -m bwaudit demo --out build/demo

test: ## Run every check and the whole test suite
	@$(MAKE) --no-print-directory system
	@$(MAKE) --no-print-directory setup
	@$(MAKE) --no-print-directory lint
	@$(MAKE) --no-print-directory typecheck
	$(OFFSCREEN) $(PYTHON) -m pytest -n auto --dist loadfile --no-loadscope-reorder $(ARGS)

lint: setup ## Check style and format
	$(VENV)/bin/ruff check .
	$(VENV)/bin/ruff format --check .

typecheck: setup ## Check types
	$(VENV)/bin/mypy

coverage: setup ## Run the tests and measure what they reach
	$(OFFSCREEN) $(PYTHON) -m pytest --cov --cov-report=term --cov-report=html $(ARGS)

setup: $(VENV)/.installed $(TRANSLATIONS) $(VENV)/.compiled ## Make .venv with exactly the packages of requirements.lock

system: ## Install missing Debian packages (Qt's libraries and the tests' tools)
	@sh packaging/system.sh run test

$(VENV)/.made:
	@sh packaging/system.sh
	@for command in python3.11 python3.12 python3.13 python3.14 python3; do \
	    if $$command -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 15))' 2>/dev/null; then \
	        found=$$command; break; fi; done; \
	if [ -z "$$found" ]; then echo "Python 3.11, 3.12, 3.13 or 3.14 is needed and was not found. Install one, then try again." >&2; exit 1; fi; \
	$$found -m venv $(VENV)
	@touch $@

# The lock is complete. Without --no-deps pip asks the index about an extra (coverage[toml]) and refuses what is newer than the lock.
$(VENV)/.locked: requirements.lock | $(VENV)/.made
	@echo "Installing the packages of requirements.lock (the first time about 300 MB)."
	@$(PIP) install --quiet --progress-bar off --only-binary :all: --no-deps --require-hashes --requirement requirements.lock
	@touch $@

# Built with the locked tools, so this step fetches nothing.
$(VENV)/.installed: $(VENV)/.locked pyproject.toml bwaudit/__init__.py
	@$(PIP) install --quiet --no-index --no-deps --no-build-isolation --editable .
	@touch $@

# Content that is not whole must not keep anybody from setting up: it is then read from its sources, which say what is wrong.
$(VENV)/.compiled: $(CONTENT) $(VENV)/.installed
	@$(PYTHON) -m bwaudit content compile && touch $@ || true

translations: setup ## Collect the desktop's sentences into resources/i18n/*.ts
	@$(PYTHON) packaging/translations.py

resources/i18n/%.qm: resources/i18n/%.ts $(VENV)/.installed
	@$(VENV)/bin/pyside6-lrelease -silent -fail-on-unfinished -fail-on-invalid $< -qm $@

lock: setup ## Make requirements.lock again from pyproject.toml (all newer: make lock ARGS=--upgrade)
	$(VENV)/bin/uv pip compile --quiet --universal --python-version 3.11 --all-extras --generate-hashes --no-emit-index-url \
	    --no-emit-find-links --no-annotate --no-header $(ARGS) --output-file requirements.lock pyproject.toml
	@if grep -nE '://|^-|@ ' requirements.lock; then echo "requirements.lock names a package index or a local path." >&2; exit 1; fi

package: setup ## Build the program as a folder and as a .deb, then let it check itself
	@sh packaging/system.sh run package
	$(PYTHON) -m PyInstaller --noconfirm --log-level WARN --distpath dist --workpath build/pyinstaller packaging/bwaudit.spec
	$(OFFSCREEN) dist/bwaudit/bwaudit selftest
	sh packaging/make_deb.sh dist/bwaudit dist

clean: ## Remove what was built; .venv stays
	rm -rf build dist .coverage htmlcov .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis
