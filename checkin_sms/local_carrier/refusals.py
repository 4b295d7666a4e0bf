"""The errors the carrier answers with, in Twilio's shape and with its codes."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Refusal:
    code: int
    status: int
    message: str

    def as_json(self) -> dict[str, object]:
        return {
            "code": self.code,
            "message": self.message,
            "more_info": f"https://www.twilio.com/docs/errors/{self.code}",
            "status": self.status,
        }


# The messages leave the numbers out: an error text ends up in logs.
REFUSALS = {
    refusal.code: refusal
    for refusal in (
        Refusal(20001, 400, "A value in the request is not valid"),
        Refusal(20003, 401, "The account or its token is not known here"),
        Refusal(20404, 404, "There is nothing at this address"),
        Refusal(20429, 429, "Too many requests at once"),
        Refusal(20500, 500, "Something broke inside the carrier"),
        Refusal(21201, 400, "A call needs a 'To' number"),
        Refusal(21205, 400, "The 'Url' is missing or not valid"),
        Refusal(21210, 400, "The 'From' number is not verified for this account"),
        Refusal(21211, 400, "The 'To' number is not a valid phone number"),
        Refusal(21212, 400, "The 'From' number is not a valid phone number"),
        Refusal(21213, 400, "A call needs a 'From' number"),
        Refusal(21214, 400, "The 'To' number cannot be reached"),
        Refusal(21215, 400, "This account may not call that country"),
        Refusal(21216, 400, "This account may not call that number"),
        Refusal(21217, 400, "The 'To' number does not look valid"),
        Refusal(21220, 400, "The call is not in a state in which this can be done"),
        Refusal(21266, 400, "'To' and 'From' are the same number"),
        Refusal(21602, 400, "A message needs a body or media"),
        Refusal(21603, 400, "A message needs a 'From' number or a messaging service"),
        Refusal(21604, 400, "A message needs a 'To' number"),
        Refusal(21606, 400, "The 'From' number is not one of this account's"),
        Refusal(21609, 400, "The 'StatusCallback' address is not valid"),
        Refusal(21610, 400, "This person has opted out of texts from this number"),
        Refusal(21617, 400, "The body is longer than 1600 characters"),
        Refusal(21624, 400, "The 'ValidityPeriod' is not between 1 and 36000 seconds"),
        Refusal(21626, 400, "The 'StatusCallbackEvent' is not known"),
        Refusal(21701, 400, "The messaging service is not one of this account's"),
    )
}


class Refused(Exception):
    def __init__(self, code: int) -> None:
        self.refusal = REFUSALS[code]
        super().__init__(self.refusal.message)
