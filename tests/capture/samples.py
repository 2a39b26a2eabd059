"""A fictional page in several dresses, for the tests of inputs."""

import gzip
import io
import zipfile

TITLE = "Valombre : deux écoles fermées après des combats"
FIRST = "Le maire de Valombre a indiqué lundi que deux écoles avaient fermé après une nuit de combats."
SECOND = (
    "Quelque 300 familles ont quitté leurs maisons, selon la préfecture, qui a ouvert un centre d'accueil."
)
THIRD = "Les secours demandent de la farine, car les routes du sud restent coupées depuis mercredi."
TEXT = f"{TITLE}\n\n{FIRST}\n\n{SECOND}\n\n{THIRD}"

HTML = f"""<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8">
<title>{TITLE} - Le Courrier du Fleuve</title>
<meta property="og:site_name" content="Le Courrier du Fleuve">
<meta property="article:section" content="Monde">
<meta name="author" content="Hélène Marsan">
<meta property="article:published_time" content="2016-03-14T18:02:00+01:00">
<script>var a = "jamais vu";</script></head><body>
<nav><a href="/">Accueil</a> <a href="/monde">Monde</a> <a href="/sport">Sport</a></nav>
<article><h1>{TITLE}</h1><p class="date">Publié le 14 mars 2016 à 18:02</p>
<p>{FIRST}</p><p>{SECOND.replace("300 familles", "<b>300</b> familles")}</p>
<p>{THIRD}</p><p>Lire aussi : Trois questions sur un cessez-le-feu</p><p>Source : AFP et Reuters</p></article>
<footer>© 2016 Le Courrier du Fleuve. Tous droits réservés.</footer></body></html>"""


def warc(pages: list[str], *, packed: bool) -> tuple[bytes, list[int]]:
    """A web archive of HTML pages, and the byte at which each record begins."""
    out, offsets = b"", []
    for number, page in enumerate(pages):
        offsets.append(len(out))
        http = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page.encode()
        head = (
            f"WARC/1.0\r\nWARC-Type: response\r\n"
            f"WARC-Record-ID: <urn:uuid:{number:08}-0000-0000-0000-000000000000>"
            f"\r\nWARC-Date: 2020-01-02T03:04:05Z\r\nWARC-Target-URI: https://journal.example/{number}\r\n"
            f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(http)}\r\n\r\n"
        )
        record = head.encode() + http + b"\r\n\r\n"
        out += gzipped(record) if packed else record
    return out, offsets


def zipped(members: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        for name, data in members.items():
            archive.writestr(zipfile.ZipInfo(name), data, compress_type=method)
    return out.getvalue()


def gzipped(data: bytes) -> bytes:
    return gzip.compress(data, mtime=0)


def rss(entries: int = 2) -> str:
    items = "".join(
        f"<item><title>{TITLE} ({n})</title><link>https://journal.example/{n}</link>"
        f"<pubDate>Mon, 14 Mar 2016 18:0{n}:00 +0100</pubDate>"
        f"<description><![CDATA[<p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p>]]></description></item>"
        for n in range(entries)
    )
    return f'<?xml version="1.0"?><rss version="2.0"><channel><title>Le Fleuve</title>{items}</channel></rss>'


EML = (
    "From: Le Courrier du Fleuve <lettre@journal.example>\r\nTo: lecteur@exemple.example\r\n"
    "Subject: =?utf-8?q?Valombre_=3A_deux_=C3=A9coles_ferm=C3=A9es?=\r\n"
    "Date: Mon, 14 Mar 2016 18:02:00 +0100\r\n"
    "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
    f"{FIRST}\r\n\r\n{SECOND}\r\n\r\n{THIRD}\r\n"
)
MHTML = (
    "From: <Saved by Browser>\r\nSnapshot-Content-Location: https://journal.example/valombre\r\n"
    f"Subject: Valombre\r\nDate: Tue, 2 Jan 2024 10:00:00 -0000\r\nMIME-Version: 1.0\r\n"
    'Content-Type: multipart/related; type="text/html"; boundary="--X"\r\n\r\n----X\r\n'
    "Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
    f"{HTML}\r\n----X--\r\n"
)


def pdf(lines: list[str]) -> bytes:
    """A PDF of one page with lines of Latin-1 text, made by hand."""
    shown = "".join(f"({line.replace('(', '').replace(')', '')}) Tj T* " for line in lines)
    stream = f"BT /F1 10 Tf 14 TL 50 800 Td {shown} ET".encode("latin-1", "replace")
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 900 842] /Contents 4 0 R /Resources"
        b" << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica"
        b" /Encoding /WinAnsiEncoding >> >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream),
    ]
    out, places = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    trailer = b"trailer << /Size 5 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF" % len(out)
    return out + b"xref\n0 5\n0000000000 65535 f \n" + table + trailer
