"""Logs: one JSON line per event, ids only. What looks like a number is struck out at the end.

Nothing here should ever have to strike anything: code logs ids and kinds. It is the last net,
for what libraries write.
"""

import logging
import re
import sys

import structlog
from structlog.stdlib import ProcessorFormatter
from structlog.typing import EventDict, Processor, WrappedLogger

_NUMBER = re.compile(r"\+?\d[\d\-(). ]{6,}\d")


def start() -> None:
    """Send everything that is logged, ours and the libraries', through one form."""
    shared: list[Processor] = [
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]
    structlog.configure(
        processors=[*shared, ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        cache_logger_on_first_use=True,
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(
        ProcessorFormatter(
            foreign_pre_chain=shared,
            processors=[
                ProcessorFormatter.remove_processors_meta,
                without_numbers,
                structlog.processors.JSONRenderer(),
            ],
        )
    )
    logging.basicConfig(level=logging.INFO, handlers=[handler], force=True)
    # These print addresses and arguments of requests at INFO.
    for name in ("twilio", "twilio.http_client", "urllib3", "werkzeug"):
        logging.getLogger(name).setLevel(logging.WARNING)


def without_numbers(_logger: WrappedLogger, _method: str, event: EventDict) -> EventDict:
    """Strike out what may be a phone number, whoever wrote it; our own ids are shorter."""
    for key, value in event.items():
        if isinstance(value, str) and key != "timestamp":
            event[key] = _NUMBER.sub("(number)", value)
    return event
