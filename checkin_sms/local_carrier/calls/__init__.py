"""Calls as the carrier makes them: its part of the API, its TwiML player and the handsets.

A test takes a phone in its hand by `carrier.handset(number)` and answers, presses, waits, hangs
up; `carrier.call(number)` is somebody who calls us. What becomes of calls that no test cares for
is said beforehand, as for texts: `carrier.script(number, "busy", "machine", "rings_out")`.

Untouched, a phone rings until its time is over on the carrier's clock: whoever moves that clock
stops at `carrier.next_at()` too. Whatever cannot be played is in `carrier.alerts`.
"""
