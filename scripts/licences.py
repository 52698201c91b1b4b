"""Writes down what the native library is made of: flutter/assets/rust_licences.json, which the app's page of licences shows.

usage: licences.py FILE          writes it
       licences.py --check FILE  fails where it is not what would be written

{"texts": [text, ...], "packages": [{"name", "version", "licence" (SPDX), "texts": [index, ...]}, ...]}: what is linked into the library on
Android or iOS, by name, each with the texts of its licences and those of the C sources in it. It asks cargo, compiles nothing, and needs
no network once the dependencies are there.
"""

import json
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
PHONES = ["aarch64-linux-android", "armv7-linux-androideabi", "x86_64-linux-android", "aarch64-apple-ios"]
LICENCE = re.compile(r"^(licen[cs]e|copying|notice|unlicense)|^readme\.ijg$", re.IGNORECASE)
# Of tools of a package's makers, of which nothing is linked.
NOT_LINKED = ("openssl/external/", "libjpeg-turbo/release/")
# What a manifest does not tell (deny.toml has the reason).
CLARIFIED = {"wacore-libsignal": "AGPL-3.0-only AND MIT"}
# Packages without a file are under the usual text of what their manifest says.
MIT = """MIT License

Copyright (c) {authors}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the \
"Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, \
distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to \
the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF \
MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR \
ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH \
THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
"""


def metadata(target):
    command = ["cargo", "metadata", "--locked", "--format-version", "1", "--filter-platform", target]
    return json.loads(subprocess.run(command, cwd=ROOT, check=True, capture_output=True).stdout)


def linked():
    """The packages whose code is in the library, on any phone."""
    found = {}
    for target in PHONES:
        known = metadata(target)
        packages = {it["id"]: it for it in known["packages"]}
        nodes = {it["id"]: it for it in known["resolve"]["nodes"]}
        waiting = [it["id"] for it in packages.values() if it["name"] == "causeway-bridge"]
        seen = set()
        while waiting:
            at = waiting.pop()
            if at in seen:
                continue
            seen.add(at)
            for it in nodes[at]["deps"]:
                normal = any(kind["kind"] is None for kind in it["dep_kinds"])
                # They build what their user links: OpenSSL, SQLCipher.
                sources = packages[it["pkg"]]["name"].endswith("-src")
                if normal or sources:
                    waiting.append(it["pkg"])
        found.update({at: packages[at] for at in seen if packages[at]["source"]})
    return sorted(found.values(), key=lambda it: (it["name"], it["version"]))


def said(package):
    """What the manifest says, as SPDX has it; where it names a file alone, that file is shown."""
    return CLARIFIED.get(package["name"], package["license"] or "").replace("/", " OR ")


def files(package):
    folder = pathlib.Path(package["manifest_path"]).parent
    named = [it for it in folder.rglob("*") if it.is_file() and LICENCE.match(it.name)]
    named = [it for it in named if it.suffix not in (".rs", ".py", ".toml", ".json")]
    named = sorted(it.relative_to(folder).as_posix() for it in named)
    named = [it for it in named if not it.startswith(NOT_LINKED)]
    choice = said(package).split(" OR ")
    own = [it for it in named if "/" not in it]
    mit = [it for it in own if "mit" in it.lower()]
    # Of licences to choose from, one is enough; the shortest.
    if "MIT" in choice and mit:
        named = [it for it in named if it in mit or "/" in it or "notice" in it.lower()]
    return [(folder / it).read_text(encoding="utf-8", errors="replace").strip() for it in named]


def usual(package, texts):
    """The texts that go with what the manifest says, where the package has no file."""
    choice = said(package).split(" OR ")
    chosen = "MIT" if "MIT" in choice else choice[0]
    return [text_of(licence, package, texts) for licence in chosen.split(" AND ")]


def text_of(licence, package, texts):
    if licence == "MIT":
        authors = ", ".join(re.sub(r"\s*<[^>]*>", "", it) for it in package["authors"])
        return MIT.format(authors=authors or f"the authors of {package['name']}")
    begins = {
        "Apache-2.0": "Apache License",
        "MPL-2.0": "Mozilla Public License",
        "AGPL-3.0-only": "GNU AFFERO GENERAL PUBLIC LICENSE",
        "BSD-2-Clause": "Copyright (c) 2013, Cisco Systems",
        "Zlib": "zlib License",
    }
    for text in texts:
        if licence in begins and text.startswith(begins[licence]):
            return text
    return sys.exit(f"no text for {package['name']} {package['version']}: {licence}")


def made():
    packages = linked()
    texts, places, listed = [], {}, []

    def place(text):
        # The same words in other lines are the same text.
        key = " ".join(text.split())
        if key not in places:
            places[key] = len(texts)
            texts.append(text)
        return places[key]

    place((ROOT / "LICENSE").read_text(encoding="utf-8").strip())
    own = [[place(it) for it in files(package)] for package in packages]
    for package, numbers in zip(packages, own):
        numbers = sorted(set(numbers)) or [place(it) for it in usual(package, texts)]
        listed.append({"name": package["name"], "version": package["version"], "licence": said(package), "texts": numbers})
    return json.dumps({"texts": texts, "packages": listed}, indent=1, ensure_ascii=False) + "\n"


def main():
    *options, name = sys.argv[1:]
    file = pathlib.Path(name)
    if options == ["--check"]:
        if not file.exists() or file.read_text(encoding="utf-8") != made():
            sys.exit(f"{name} is stale: ./dev licences writes it anew")
    else:
        file.write_text(made(), encoding="utf-8")


if __name__ == "__main__":
    main()
