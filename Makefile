# make demo: set up, read the example pages into a ledger, print it.   make test: set up, run every check.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
export OMP_NUM_THREADS := 1

.PHONY: demo picture test score lint types lock clean

$(READY): requirements.lock pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	touch $(READY)

demo: $(READY)
	rm -f demo.db demo.db-wal demo.db-shm
	$(BIN)/selon add examples/pages --ledger demo.db
	$(BIN)/selon claims --ledger demo.db
	$(BIN)/selon claims --ledger demo.db --measure killed
	@echo
	@echo "The same in the browser: $(BIN)/selon serve --ledger demo.db"

# docs/claims.svg, drawn from what the demo prints.
picture: demo
	$(BIN)/python docs/picture.py

test: lint types
	@command -v chromium >/dev/null || echo "no chromium (Debian's package): the browser tests will be skipped"
	$(BIN)/python -m pytest

lint: $(READY)
	$(BIN)/ruff check
	$(BIN)/ruff format --check

types: $(READY)
	$(BIN)/mypy

# The quality table on the gold articles; MISSES=1 lists every miss, BASELINE=1 writes the table down.
score: $(READY)
	$(BIN)/python -m tests.gold.table $(if $(MISSES),--misses) $(if $(BASELINE),--baseline)

lock:
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
		--extra dev --output-file requirements.lock pyproject.toml

clean:
	rm -rf $(VENV) demo.db demo.db-wal demo.db-shm
