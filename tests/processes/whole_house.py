"""Run by a test: a supervisor with a real Redis, gunicorn and an RQ worker in mid-job."""

import sys
from pathlib import Path

from checkin_sms.processes import parts, redis_server
from checkin_sms.processes.parts import Part
from checkin_sms.processes.supervisor import Supervisor
from workers import queues

PAGE = """
def app(environ, start_response):
    start_response("200 OK", [])
    return [b"here"]
"""


def main(folder: Path, port: int, env: dict[str, str]) -> None:
    (folder / "page.py").write_text(PAGE)
    binary = redis_server.find(None)
    assert isinstance(binary, redis_server.Binary)
    embedded = redis_server.prepare(binary, folder)
    works = f"from workers import bell_worker; bell_worker.work({embedded.url!r})"
    web = parts.gunicorn("page:app", parts.LOOPBACK, port, 1, 2)
    house = [
        parts.redis(embedded),
        Part("web", web, parts.answers(port, "/")),
        Part("worker", (sys.executable, "-c", works)),
    ]

    def when_up() -> None:
        bell = queues.bell(queues.connect(embedded.url, 1, 1))
        bell.enqueue("time.sleep", 60)
        print(embedded.folder, flush=True)

    Supervisor(house, env, folder).run(when_up)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), {"PATH": "/usr/bin:/bin"})
