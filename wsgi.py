"""`gunicorn wsgi:app`: the web part, with its settings from the environment."""

from threading import Thread

from checkin_sms import bootstrap, config, logs
from checkin_sms.core.reader.interpret import prepare
from checkin_sms.web import create_app
from workers.queues import make_ring

logs.start()
settings = config.load()
app = create_app(bootstrap.build(settings, make_ring(settings)))
# No member waits for it, and neither does whoever asks whether we are up.
Thread(target=prepare, daemon=True).start()
