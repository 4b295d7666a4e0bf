"""Mentors say for how many they can be there; staff write down when they are away."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    # The default stays: taking it off would make SQLite build the table anew, which the rows that
    # point to it forbid.
    with op.batch_alter_table("mentor", schema=None) as batch_op:
        batch_op.add_column(sa.Column("capacity", sa.Integer(), nullable=False, server_default="5"))
    op.create_table(
        "absence",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("mentor_id", sa.Integer(), nullable=False),
        sa.Column("starts_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ends_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("cover_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["cover_id"], ["mentor.person_id"], name=op.f("fk_absence_cover_id")
        ),
        sa.ForeignKeyConstraint(
            ["mentor_id"], ["mentor.person_id"], name=op.f("fk_absence_mentor_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_absence")),
    )
    with op.batch_alter_table("absence", schema=None) as batch_op:
        batch_op.create_index("ix_absence_mentor", ["mentor_id", "ends_at"], unique=False)
    with op.batch_alter_table("case_step", schema=None) as batch_op:
        batch_op.create_index("ix_case_step_told", ["told_at"], unique=False)


def downgrade() -> None:
    with op.batch_alter_table("case_step", schema=None) as batch_op:
        batch_op.drop_index("ix_case_step_told")
    with op.batch_alter_table("absence", schema=None) as batch_op:
        batch_op.drop_index("ix_absence_mentor")
    op.drop_table("absence")
    with op.batch_alter_table("mentor", schema=None) as batch_op:
        batch_op.drop_column("capacity")
