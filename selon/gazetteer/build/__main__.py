"""python -m selon.gazetteer.build PLACES.tsv.xz: build the artefact from its sources (docs/places.md)."""

import sys
from pathlib import Path

from selon.gazetteer.build import build
from selon.gazetteer.gazetteer import HOME

if __name__ == "__main__":
    build(Path(sys.argv[1]), Path(sys.argv[2]) if len(sys.argv) > 2 else HOME)
