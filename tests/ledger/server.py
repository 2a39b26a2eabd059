"""A PostgreSQL server of the tests' own, thrown away at their end."""

import getpass
import itertools
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import psycopg

from selon.ledger import Ledger
from selon.ledger.store import tables

DEBIAN = Path("/usr/lib/postgresql")
MEMORY = Path("/dev/shm")
USER = "postgres"
SETTINGS = "-c listen_addresses='' -c fsync=off -c full_page_writes=off"


@dataclass
class Server:
    """A server that listens on a socket in `folder`."""

    binaries: Path
    folder: Path
    _numbers: Iterator[int] = field(default_factory=itertools.count)
    _made: list[str] = field(default_factory=list)

    def database(self) -> str:
        """The URL of a new, empty database."""
        name = f"ledger{next(self._numbers)}"
        with psycopg.connect(self.url("postgres"), autocommit=True) as connection:
            connection.execute(f"CREATE DATABASE {name}")  # type: ignore[call-overload]
        return self.url(name)

    def emptied(self) -> str:
        """The URL of the one ledger that is used again and again, with nothing in it."""
        if not self._made:
            self._made.append(self.database())
            Ledger(self._made[0]).close()
        names = ", ".join(name for name in tables.metadata.tables if name != tables.versions.name)
        with psycopg.connect(self._made[0]) as connection:
            connection.execute(f"TRUNCATE {names} RESTART IDENTITY")  # type: ignore[call-overload]
        return self._made[0]

    def url(self, name: str) -> str:
        return f"postgresql://{USER}@/{name}?host={self.folder}"

    def run(self, program: str, *arguments: str) -> None:
        command = [str(self.binaries / program), *arguments]
        if getpass.getuser() == "root":  # the server refuses to run as root
            command = ["runuser", "-u", USER, "--", *command]
        subprocess.run(command, check=True, capture_output=True, cwd=self.folder)


def binaries() -> Path | None:
    """Where Debian puts the programs of the newest server, if it is installed."""
    found = sorted(DEBIAN.glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]))
    return found[-1].parent if found else None


@contextmanager
def running(programs: Path) -> Iterator[Server]:
    """A running server."""
    folder = Path(tempfile.mkdtemp(prefix="selon-", dir=MEMORY if MEMORY.is_dir() else None))
    if getpass.getuser() == "root":
        shutil.chown(folder, USER)
    server = Server(programs, folder)
    data = str(folder / "data")
    try:
        server.run("initdb", "-D", data, "-U", USER, "-A", "trust", "-E", "UTF8", "--no-sync")
        options = f"{SETTINGS} -k {folder}"
        server.run("pg_ctl", "-D", data, "-w", "-l", str(folder / "log"), "-o", options, "start")
        try:
            yield server
        finally:
            server.run("pg_ctl", "-D", data, "-m", "immediate", "stop")
    finally:
        shutil.rmtree(folder, ignore_errors=True)
