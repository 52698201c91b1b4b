#!/usr/bin/env python3
"""Two federated Prosody servers on loopback, to try the peers by hand or in their own tests.

    python3 -m tests.two_servers /tmp/two       # from the peers' folder; runs until interrupted

`birdychat.test` listens on 127.77.1.2 and `home.test` on 127.77.1.3, ports 5222 and 5269. The lab, a
part of Causeway of its own, does this properly; here it only has to be small.
"""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

HOSTS = {"birdychat.test": "127.77.1.2", "home.test": "127.77.1.3"}
PASSWORD = "loopback-only"
ACCOUNTS = {"birdychat.test": [r"anna\40firm.example", "ben"], "home.test": ["+34600111222", "carl"]}

CONFIG = """
daemonize = false
pidfile = "{folder}/prosody.pid"
data_path = "{folder}/data"
certificates = "{root}/certs"
interfaces = {{ "{address}" }}
local_interfaces = {{ "{address}" }}
log = {{ info = "{folder}/prosody.log" }}
authentication = "internal_hashed"
run_as_root = true
c2s_require_encryption = true
s2s_secure_auth = true
ssl = {{ cafile = "{root}/certs/ca.crt" }}
unbound = {{ hoststxt = "{root}/hosts"; resolvconf = false }}
smacks_hibernation_time = 30
modules_enabled = {{
  "saslauth", "tls", "dialback", "disco", "roster", "pep", "smacks", "carbons", "mam", "offline",
  "presence", "message", "iq", "c2s", "s2s", "s2s_auth_certs"
}}
modules_disabled = {{ "posix" }}
VirtualHost "{host}"
"""


def openssl(*arguments: str) -> None:
    """Run openssl, quietly."""
    subprocess.run(["openssl", *arguments], check=True, capture_output=True)


class TwoServers:
    """Starts both servers below a folder; `stop` ends them."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.ca = root / "certs" / "ca.crt"
        self.processes: dict[str, subprocess.Popen[bytes]] = {}
        shutil.rmtree(root, ignore_errors=True)
        (root / "certs").mkdir(parents=True)
        (root / "hosts").write_text("".join(f"{address} {host}\n" for host, address in HOSTS.items()))
        self._certificates()
        for host in HOSTS:
            self._prepare(host)

    def _certificates(self) -> None:
        certs = self.root / "certs"
        common = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2"]
        ca_key = str(certs / "ca.key")
        openssl("req", "-x509", *common, "-keyout", ca_key, "-out", str(self.ca), "-subj", "/CN=two servers")
        for host in HOSTS:
            request, key = str(certs / f"{host}.csr"), str(certs / f"{host}.key")
            openssl("req", *common[:-2], "-keyout", key, "-out", request, "-subj", f"/CN={host}")
            extension = certs / f"{host}.ext"
            extension.write_text(f"subjectAltName=DNS:{host}\nextendedKeyUsage=serverAuth,clientAuth\n")
            signed = ["-CA", str(self.ca), "-CAkey", ca_key, "-CAcreateserial", "-days", "2"]
            out = str(certs / f"{host}.crt")
            openssl("x509", "-req", "-in", request, *signed, "-out", out, "-extfile", str(extension))

    def _prepare(self, host: str) -> None:
        folder = self.root / host
        (folder / "data").mkdir(parents=True)
        text = CONFIG.format(folder=folder, root=self.root, host=host, address=HOSTS[host])
        (folder / "prosody.cfg.lua").write_text(text)
        for user in ACCOUNTS[host]:
            command = ["prosodyctl", "--config", str(folder / "prosody.cfg.lua"), "register", user, host, PASSWORD]
            subprocess.run(command, check=True, capture_output=True)
        if os.geteuid() == 0:
            # prosodyctl gives what it writes to the user prosody; the server runs as this one.
            for path in [folder, *folder.rglob("*")]:
                os.chown(path, 0, 0)

    def start(self) -> None:
        """Start both and wait until they accept clients."""
        for host in HOSTS:
            self._start(host)
        for address in HOSTS.values():
            self._await(address)

    def restart(self, host: str) -> None:
        """Kill one and start it again; it forgets its streams."""
        self.processes[host].kill()
        self.processes[host].wait()
        self._start(host)
        self._await(HOSTS[host])

    def _start(self, host: str) -> None:
        command = ["prosody", "--config", str(self.root / host / "prosody.cfg.lua"), "-F"]
        with open(self.root / host / "stdout.log", "ab") as log:
            self.processes[host] = subprocess.Popen(command, stdout=log, stderr=subprocess.STDOUT)

    @staticmethod
    def _await(address: str) -> None:
        deadline = time.monotonic() + 15
        while True:
            try:
                socket.create_connection((address, 5222), timeout=1).close()
                return
            except OSError:
                if time.monotonic() > deadline:
                    raise
                time.sleep(0.05)

    def stop(self) -> None:
        """End both."""
        for process in self.processes.values():
            process.terminate()
        for process in self.processes.values():
            process.wait(timeout=10)
        self.processes.clear()


def main() -> None:
    """Run until interrupted."""
    servers = TwoServers(Path(sys.argv[1]).resolve())
    servers.start()
    print(f"password {PASSWORD}, certificate authority {servers.ca}")
    for host, users in ACCOUNTS.items():
        print(HOSTS[host], *(f"{user}@{host}" for user in users))
    try:
        signal.pause()
    except KeyboardInterrupt:
        pass
    finally:
        servers.stop()


if __name__ == "__main__":
    main()
