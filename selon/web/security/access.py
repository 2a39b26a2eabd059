"""Who may come in: anybody on the machine itself, else who knows the token or is among the users."""

import hashlib
import hmac
import secrets
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from selon.errors import InputError

SESSION = "selon_session"
HOURS = 12


@dataclass(frozen=True, slots=True)
class Access:
    """`digests` are SHA-256 digests of tokens, by the user's name; the name of a shared token is empty.

    Without digests everybody may come in, who asks for one of `hosts`: a name of this machine that another
    site cannot point a browser at.
    """

    digests: Mapping[str, str] = field(default_factory=dict)
    hosts: frozenset[str] = frozenset({"localhost", "127.0.0.1", "[::1]"})
    secret: bytes = field(default_factory=lambda: secrets.token_bytes(32))

    @property
    def guarded(self) -> bool:
        return bool(self.digests)

    def name_of(self, token: str) -> str | None:
        """Whose token it is; None if nobody's. Takes as long for a wrong one as for a right one."""
        digest = hashlib.sha256(token.encode()).hexdigest()
        names = [name for name, known in self.digests.items() if hmac.compare_digest(known, digest)]
        return names[0] if names else None

    def session(self, name: str) -> str:
        """A cookie's value that proves for some hours that its bearer has come in under a name."""
        plain = f"{int(time.time()) + HOURS * 3600}:{name}".encode().hex()
        return f"{plain}.{self.sign(plain)}"

    def name_in(self, session: str) -> str | None:
        """The name in a session that this process has given and that is not over."""
        plain, _, signature = session.partition(".")
        if not hmac.compare_digest(self.sign(plain), signature):
            return None
        until, _, name = bytes.fromhex(plain).decode().partition(":")
        return name if int(until) > time.time() else None

    def sign(self, text: str) -> str:
        """A signature of this process."""
        return hmac.new(self.secret, text.encode("utf-8", "surrogateescape"), hashlib.sha256).hexdigest()


def shared(token: str) -> Access:
    """One token for everybody."""
    return Access({"": hashlib.sha256(token.encode()).hexdigest()})


def of_users(path: Path) -> Access:
    """The users of a file with one `NAME:DIGEST` a line, DIGEST the token's SHA-256. Raises InputError."""
    lines = [line.strip() for line in path.read_text(encoding="utf-8").splitlines()]
    pairs = [line.rpartition(":") for line in lines if line and not line.startswith("#")]
    for name, _, digest in pairs:
        if not name or len(digest) != 64 or not set(digest) <= set("0123456789abcdef"):
            raise InputError(f"{path}: a line is not NAME:DIGEST", "Give the SHA-256 of the user's token.")
    if not pairs:
        raise InputError(f"{path} names no user", "Write one NAME:DIGEST a line.")
    return Access({name: digest for name, _, digest in pairs})
