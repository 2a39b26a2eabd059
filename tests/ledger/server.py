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

DEBIAN = Path("/usr/lib/postgresql")
USER = "postgres"
SETTINGS = "-c listen_addresses='' -c fsync=off -c full_page_writes=off"


@dataclass
class Server:
    """A server that listens on a socket in `folder`."""

    binaries: Path
    folder: Path
    _numbers: Iterator[int] = field(default_factory=itertools.count)

    def database(self) -> str:
        """The URL of a new, empty database."""
        name = f"ledger{next(self._numbers)}"
        self.run("createdb", "-h", str(self.folder), name)
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
    folder = Path(tempfile.mkdtemp(prefix="selon-"))
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
