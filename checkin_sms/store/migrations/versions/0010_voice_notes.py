"""What members say after the tone: fetched, sealed, and then deleted at the carrier."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "voice_note",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("inbox_id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("recording", sa.String(), nullable=False),
        sa.Column("seconds", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("sound", sa.Text(), nullable=True),
        sa.Column("next_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("next_step", sa.String(), nullable=True),
        sa.CheckConstraint(
            "(state IN ('waiting', 'fetched')) = (next_at IS NOT NULL)"
            " AND (next_at IS NULL) = (next_step IS NULL)",
            name=op.f("ck_voice_note_open_has_next"),
        ),
        sa.ForeignKeyConstraint(["inbox_id"], ["inbox.id"], name=op.f("fk_voice_note_inbox_id")),
        sa.ForeignKeyConstraint(
            ["member_id"], ["member.person_id"], name=op.f("fk_voice_note_member_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_voice_note")),
        sa.UniqueConstraint("recording", name=op.f("uq_voice_note_recording")),
    )
    op.create_index(op.f("ix_voice_note_next_at"), "voice_note", ["next_at"])
    op.create_index(op.f("ix_voice_note_inbox_id"), "voice_note", ["inbox_id"])

    op.create_index("ix_call_phone", "call", ["phone_id", "began_at"])


def downgrade() -> None:
    op.drop_index("ix_call_phone", "call")
    op.drop_table("voice_note")
