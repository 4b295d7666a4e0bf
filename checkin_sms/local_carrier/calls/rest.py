"""Calls and recordings in the API: create, fetch, list and change; fetch and delete."""

from functools import partial

from flask import Blueprint, Response, jsonify, request

from checkin_sms.local_carrier.calls.address import Address
from checkin_sms.local_carrier.calls.call import Call, Status
from checkin_sms.local_carrier.calls.call_json import as_json, recording_as_json, tests_for
from checkin_sms.local_carrier.calls.document import Document
from checkin_sms.local_carrier.calls.leg import Leg
from checkin_sms.local_carrier.calls.placing import first_of, read_call
from checkin_sms.local_carrier.calls.recordings import Recording, mp3, wav
from checkin_sms.local_carrier.carrier import Carrier
from checkin_sms.local_carrier.listing import page_as_json, page_of
from checkin_sms.local_carrier.refusals import Refused
from checkin_sms.local_carrier.spoiling import spoil

_SOUNDS = {"wav": (wav, "audio/x-wav"), "mp3": (mp3, "audio/mpeg")}


class CallsApi:
    def __init__(self, carrier: Carrier) -> None:
        self._carrier = carrier

    def add_to(self, routes: Blueprint, account: str) -> None:
        calls, recordings = f"{account}/Calls", f"{account}/Recordings"
        routes.post(f"{calls}.json")(self.create_call)
        routes.get(f"{calls}.json")(self.list_calls)
        routes.get(f"{calls}/<sid>.json")(self.fetch_call)
        routes.post(f"{calls}/<sid>.json")(self.change_call)
        routes.get(f"{calls}/<call_sid>/Recordings.json")(self.list_recordings)
        routes.get(f"{recordings}.json")(self.list_recordings)
        routes.get(f"{recordings}/<sid>.json")(self.fetch_recording)
        routes.delete(f"{recordings}/<sid>.json")(self.delete_recording)
        routes.get(f"{recordings}/<sid>.<kind>")(self.fetch_sound)
        routes.get(f"{recordings}/<sid>")(self.fetch_plain_sound)

    def create_call(self, account: str) -> tuple[Response, int]:
        placed = self._carrier.place(read_call(request.form, self._carrier.options))
        spoil(self._carrier, placed.spoiled)
        return jsonify(as_json(placed.call, account)), 201

    def fetch_call(self, account: str, sid: str) -> Response:
        return jsonify(as_json(self._call(sid), account))

    def list_calls(self, account: str) -> Response:
        newest = self._carrier.clock() - self._carrier.switches.list_lag()
        known = [call for call in self._carrier.calls.all() if call.created <= newest]
        query = request.args.to_dict()
        page = page_of(known, tests_for(query), query)
        told = page_as_json(page, query, request.path, "calls", partial(as_json, account=account))
        return jsonify(told)

    def change_call(self, account: str, sid: str) -> Response:
        """Cancel it, end it, or lead it elsewhere."""
        call = self._call(sid)
        status = request.form.get("Status")
        if status == Status.CANCELED:
            self._require(call, Status.QUEUED, Status.RINGING)
            self._carrier.switchboard.lead(sid, _cancel)
        elif status == Status.COMPLETED:
            self._require(call, Status.QUEUED, Status.RINGING, Status.IN_PROGRESS)
            self._carrier.switchboard.lead(sid, _complete)
        elif status:
            raise Refused(20001)
        else:
            self._require(call, Status.IN_PROGRESS)
            there = first_of(request.form, self._carrier.options)
            self._carrier.switchboard.lead(sid, partial(_lead_to, there=there))
        return jsonify(as_json(call, account))

    def list_recordings(self, account: str, call_sid: str | None = None) -> Response:
        query = request.args.to_dict()
        wanted = call_sid or query.get("CallSid")
        known = [
            recording
            for recording in self._carrier.exchange.recordings.all()
            if wanted in (None, recording.call_sid)
        ]
        show = partial(recording_as_json, account=account)
        page = page_of(known, (), query)
        return jsonify(page_as_json(page, query, request.path, "recordings", show))

    def fetch_recording(self, account: str, sid: str) -> Response:
        return jsonify(recording_as_json(self._recording(sid), account))

    def fetch_sound(self, account: str, sid: str, kind: str) -> Response:
        if kind not in _SOUNDS:
            raise Refused(20404)
        sound, mimetype = _SOUNDS[kind]
        return Response(sound(self._recording(sid)), mimetype=mimetype)

    def fetch_plain_sound(self, account: str, sid: str) -> Response:
        return self.fetch_sound(account, sid, "wav")

    def delete_recording(self, account: str, sid: str) -> tuple[str, int]:
        if not self._carrier.exchange.recordings.delete(sid):
            raise Refused(20404)
        return "", 204

    def _call(self, sid: str) -> Call:
        call = self._carrier.calls.get(sid)
        if call is None:
            raise Refused(20404)
        return call

    def _recording(self, sid: str) -> Recording:
        recording = self._carrier.exchange.recordings.get(sid)
        if recording is None:
            raise Refused(20404)
        return recording

    def _require(self, call: Call, *statuses: Status) -> None:
        if call.status not in statuses:
            raise Refused(21220)


def _cancel(leg: Leg) -> None:
    if leg.call.answered is None:
        leg.end(Status.CANCELED)


def _complete(leg: Leg) -> None:
    leg.end(Status.COMPLETED if leg.call.answered else Status.CANCELED)


def _lead_to(leg: Leg, there: Address | Document) -> None:
    leg.leave()
    if isinstance(there, Address):
        leg.player.ask(there)
    else:
        leg.player.play(there)
