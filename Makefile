# `make demo` and `make test` are all a new machine needs: Python 3.11 or later, and make.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
# One more than there are cores: a third of the tests wait, for a page that may not be asked for yet or a process that is to be stopped.
WORKERS ?= $(shell $(PYTHON) -c 'import os; print((os.cpu_count() or 1) + 1)')

.PHONY: demo test lint types docs check-docs screenshots browser unit gate clean

demo: $(READY)
	$(BIN)/tathya demo

test: lint types unit gate  # the generated parts of docs are checked among the tests

unit: $(READY) browser
	$(BIN)/pytest -n $(WORKERS) --dist worksteal

browser:
	@bash tests/browser.sh

gate: $(READY)
	$(BIN)/python benchmarks/gate.py

lint: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(READY)
	$(BIN)/mypy

docs: $(READY)
	$(BIN)/cog -r README.md docs/*.md

check-docs: $(READY)
	$(BIN)/cog --check README.md docs/*.md

screenshots: $(READY) browser
	$(BIN)/python docs/make_screenshots.py

$(READY): pyproject.toml constraints.txt
	$(PYTHON) -c 'import sys; sys.exit(0 if (3, 11) <= sys.version_info < (3, 14) else "Tathya needs Python 3.11, 3.12 or 3.13; this is %d.%d: make PYTHON=python3.12 ..." % sys.version_info[:2])'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[dev]'
	touch $@

clean:
	rm -rf $(VENV) .pytest_cache .mypy_cache .ruff_cache
