"""A mail server for the tests: keeps what it is given in a folder, and says no when told to.

smtp.py FOLDER PORT [CERTIFICATE KEY]   STARTTLS is demanded when there is a certificate, and "ledfyr" with "hemligt" may in.
What a receiver's address begins with decides the answer: upptagen… 451, saknas… 550. A file FOLDER/strict refuses every sender.
Prints the port when it listens.
"""

import pathlib
import ssl
import sys
import threading

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult

folder, port = pathlib.Path(sys.argv[1]), int(sys.argv[2])


class Box:
    count = 0

    async def handle_MAIL(self, server, session, envelope, address, options):
        if (folder / "strict").exists():
            return "550 5.7.1 this sender may not"
        envelope.mail_from = address
        return "250 OK"

    async def handle_RCPT(self, server, session, envelope, address, options):
        if address.startswith("upptagen"):
            return "451 4.2.1 come back later"
        if address.startswith("saknas"):
            return "550 5.1.1 nobody of that name"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        Box.count += 1
        secure = "tls" if session.ssl else "plain"
        head = f"X-Envelope-From: {envelope.mail_from}\r\nX-Envelope-To: {envelope.rcpt_tos[0]}\r\nX-Way: {secure}\r\n"
        kept = folder / f"{Box.count:04}.part"
        kept.write_bytes(head.encode() + envelope.content)
        kept.rename(folder / f"{Box.count:04}.eml")
        return "250 OK"


def allow(server, session, envelope, mechanism, data):
    right = (data.login, data.password) == (b"ledfyr", b"hemligt")
    return AuthResult(success=right, handled=False)


secured = len(sys.argv) > 3
context = None
if secured:
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(sys.argv[3], sys.argv[4])


class Server(Controller):
    def factory(self):
        if not secured:
            return SMTP(self.handler)
        return SMTP(self.handler, tls_context=context, require_starttls=True, authenticator=allow, auth_required=True)


server = Server(Box(), hostname="127.0.0.1", port=port)
# The controller knocks on the port that it was given, so one that the system chooses has to be found first.
if port == 0:
    import socket

    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        server.port = free.getsockname()[1]
server.start()
print(server.port, flush=True)
threading.Event().wait()
