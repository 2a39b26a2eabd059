"""`python -m selon` is `selon`."""

from selon.cli import main

if __name__ == "__main__":
    main()
