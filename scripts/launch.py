"""`make run`: from a fresh clone to the demo in the browser. Standard library only."""

import os
import socket

from workshop import PROJECT, PYTHON, prepare, run, stop

HOST = "127.0.0.1"


def port() -> int:
    """PORT, or 8000, where it can be had; checked first, since all else takes longer."""
    asked = os.environ.get("PORT") or "8000"
    if not asked.isdecimal() or not 0 < int(asked) < 65536:
        stop(f"PORT={asked} is no port: use a number from 1 to 65535, such as make run PORT=8080")
    other = int(asked) + 1 if 1024 <= int(asked) < 65535 else 8080
    with socket.socket() as probe:
        # As the server binds: a port that a closed connection still lingers on is free.
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, int(asked)))
        except PermissionError:
            stop(f"Port {asked} is kept for the administrator: choose another: make run PORT={other}")
        except OSError:
            stop(f"Port {asked} is in use: stop what uses it, or choose another: make run PORT={other}")
    return int(asked)


def main() -> None:
    """Install, migrate, seed, serve."""
    number = port()
    prepare("requirements.txt")
    for step in (["migrate", "--verbosity", "0"], ["seed"]):
        if run("manage.py", *step) != 0:
            stop(f"manage.py {step[0]} failed, see above.")
    address = f"http://{HOST}:{number}"
    print(
        f"\n  {address}/              the pages"
        f"\n  {address}/admin/        the desk (make a login: .venv/bin/python manage.py createsuperuser)"
        f"\n  {address}/api/v1/docs/  the API\n",
        flush=True,
    )
    os.chdir(PROJECT)
    os.execv(PYTHON, [str(PYTHON), "manage.py", "runserver", f"{HOST}:{number}"])


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        stop("Stopped.")
