"""The staff's pages: one file each, one blueprint each, all in this list."""

from checkin_sms.web.staff import (
    accounts,
    audit,
    calls,
    case,
    enrol,
    erase,
    member,
    members,
    mentors,
    program,
    report,
    sheets,
    signin,
    sounds,
    texts,
    today,
)

PARTS = (
    signin.pages,
    today.pages,
    case.pages,
    members.pages,
    member.pages,
    calls.pages,
    erase.pages,
    mentors.pages,
    enrol.pages,
    sheets.pages,
    sounds.pages,
    texts.pages,
    report.pages,
    program.pages,
    accounts.pages,
    audit.pages,
)
