"""A look-alike of the carrier on this machine: the demo's phones, and the tests' ledger."""

from checkin_sms.local_carrier.app import create_app
from checkin_sms.local_carrier.carrier import Carrier
from checkin_sms.local_carrier.options import Options

__all__ = ["Carrier", "Options", "create_app"]
