"""`checkin-sms`: each command a few lines over a service."""

import click

from checkin_sms.cli import changes, clocks, enrolment, house, words


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="checkin-sms")
def main() -> None:
    """Check-ins by text and phone for people who have no smartphone."""


for change in (*changes.OF_A_MEMBER, *clocks.OF_A_MEMBER):
    enrolment.member.add_command(change)
for change in changes.OF_A_MENTOR:
    enrolment.mentor.add_command(change)
for change in changes.OF_STAFF:
    enrolment.staff.add_command(change)
for command in (*house.COMMANDS, *enrolment.COMMANDS, *clocks.COMMANDS, *words.COMMANDS):
    main.add_command(command)
