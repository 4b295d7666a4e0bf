"""`gunicorn wsgi:app`: the web part, with its settings from the environment."""

from checkin_sms import bootstrap, config
from checkin_sms.web import create_app

app = create_app(bootstrap.build(config.load()))
