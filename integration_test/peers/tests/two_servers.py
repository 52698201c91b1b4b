#!/usr/bin/env python3
"""Two federated Prosody servers on loopback, to try the peers by hand or in their own tests.

    python3 -m tests.two_servers /tmp/two [haiket.test]      # from the peers' folder; runs until interrupted

`birdychat.test` listens on 127.77.N.2, `home.test` on 127.77.N.3 and `haiket.test`, where it is wanted instead, on 127.77.N.4,
ports 5222, 5269 and 5281 (files); N is made of the process's number, so that several can run beside each other. The lab, a part of Causeway of its
own, does this properly; here it only has to be small.
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

_NET = f"127.77.{1 + os.getpid() % 254}"
HOSTS = {"birdychat.test": f"{_NET}.2", "home.test": f"{_NET}.3", "haiket.test": f"{_NET}.4"}
PASSWORD = "loopback-only"
ACCOUNTS = {
    "birdychat.test": [r"anna\40firm.example", "ben"],
    "home.test": ["+34600111222", "carl"],
    "haiket.test": ["+4915112345678", "+33612345678"],
}

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
  "presence", "message", "iq", "c2s", "s2s", "s2s_auth_certs", "http_file_share"
}}
http_ports = {{}}
https_ports = {{ 5281 }}
https_interfaces = {{ "{address}" }}
http_default_host = "{host}"
http_external_url = "https://{host}:5281/"
http_file_share_size_limit = 33554432
modules_disabled = {{ "posix" }}
VirtualHost "{host}"
"""


def openssl(*arguments: str) -> None:
    """Run openssl, quietly."""
    subprocess.run(["openssl", *arguments], check=True, capture_output=True)


class TwoServers:
    """Starts both servers below a folder; `stop` ends them."""

    def __init__(self, root: Path, partner: str = "birdychat.test") -> None:
        self.root = root
        self.domains = (partner, "home.test")
        self.ca = root / "certs" / "ca.crt"
        self.processes: dict[str, subprocess.Popen[bytes]] = {}
        shutil.rmtree(root, ignore_errors=True)
        (root / "certs").mkdir(parents=True)
        (root / "hosts").write_text("".join(f"{address} {host}\n" for host, address in HOSTS.items()))
        self._certificates()
        for host in self.domains:
            self._prepare(host)

    def _certificates(self) -> None:
        certs = self.root / "certs"
        common = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2"]
        ca_key = str(certs / "ca.key")
        openssl("req", "-x509", *common, "-keyout", ca_key, "-out", str(self.ca), "-subj", "/CN=two servers")
        for host in self.domains:
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
        for host in self.domains:
            self._start(host)
        for host in self.domains:
            self._await(HOSTS[host])

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
    servers = TwoServers(Path(sys.argv[1]).resolve(), *sys.argv[2:3])
    servers.start()
    print(f"password {PASSWORD}, certificate authority {servers.ca}")
    for host in servers.domains:
        print(HOSTS[host], *(f"{user}@{host}" for user in ACCOUNTS[host]))
    try:
        signal.pause()
    except KeyboardInterrupt:
        pass
    finally:
        servers.stop()


if __name__ == "__main__":
    main()
