"""Remember when a member told of a slip: the next asking has its own words."""

import sqlalchemy as sa
from alembic import op

from checkin_sms.store.base import Utc

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("member", schema=None) as batch_op:
        batch_op.add_column(sa.Column("slipped_at", Utc(), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("member", schema=None) as batch_op:
        batch_op.drop_column("slipped_at")
