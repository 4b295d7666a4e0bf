"""A plain `pip install` has all that a checkout has."""

import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

import pytest

ROOT = Path(__file__).parents[1]


def files_below(top: str) -> set[str]:
    """What the repository keeps there, as paths from its root."""
    found = (path for path in (ROOT / top).rglob("*") if path.is_file())
    return {path.relative_to(ROOT).as_posix() for path in found if "__pycache__" not in path.parts}


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    command = [
        sys.executable,
        "-m",
        "build",
        "--wheel",
        "--no-isolation",
        "--outdir",
        str(folder),
        str(ROOT),
    ]
    built = subprocess.run(command, capture_output=True, text=True, check=False)
    assert built.returncode == 0, built.stdout + built.stderr
    (file,) = folder.glob("*.whl")
    return file


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel's files, far from the checkout."""
    folder = tmp_path_factory.mktemp("installed")
    with ZipFile(wheel) as content:
        content.extractall(folder)
    return folder


def test_the_wheel_has_every_file_of_the_packages(wheel: Path) -> None:
    inside = set(ZipFile(wheel).namelist())
    assert files_below("checkin_sms") - inside == set()
    assert files_below("workers") - inside == set()


def test_the_wheel_has_every_wording(wheel: Path) -> None:
    wordings = files_below("templates")
    assert wordings
    inside = set(ZipFile(wheel).namelist())
    assert {f"checkin_sms/{name}" for name in wordings} - inside == set()


def test_the_wheel_has_what_gunicorn_starts_and_the_licence(wheel: Path) -> None:
    inside = set(ZipFile(wheel).namelist())
    assert "wsgi.py" in inside
    assert any(name.endswith("licenses/LICENSE") for name in inside)


def test_the_wheel_has_no_tests_and_nothing_of_this_machine(wheel: Path) -> None:
    tops = {name.split("/")[0] for name in ZipFile(wheel).namelist()}
    assert {top for top in tops if not top.endswith(".dist-info")} == {
        "checkin_sms",
        "workers",
        "wsgi.py",
    }


def test_git_keeps_every_file_that_is_packed() -> None:
    packed = sorted(files_below("checkin_sms") | files_below("templates"))
    ignored = subprocess.run(
        ["git", "check-ignore", "--no-index", "--stdin"],  # noqa: S607 - whichever git there is
        cwd=ROOT,
        input="\n".join(packed),
        capture_output=True,
        text=True,
        check=False,
    )
    if ignored.returncode not in (0, 1):
        pytest.skip("not a git checkout")
    assert ignored.stdout == ""


def test_an_installed_copy_finds_its_wordings_pages_and_migrations(installed: Path) -> None:
    code = (
        "import checkin_sms, pathlib\n"
        "from checkin_sms.wording import Wordings\n"
        "from checkin_sms.store import base, schema, sealing\n"
        "from checkin_sms.local_carrier import app\n"
        "from cryptography.fernet import Fernet\n"
        "Wordings.load()\n"
        "keys = sealing.Keyring('k1:' + Fernet.generate_key().decode(), 'x' * 24)\n"
        "store = base.Store('sqlite:///fresh.sqlite3', keys)\n"
        "schema.migrate(store)\n"
        "assert schema.is_current(store)\n"
        "print(pathlib.Path(checkin_sms.__file__).parents[1])\n"
    )
    ran = subprocess.run(
        [sys.executable, "-c", code],
        cwd=installed,
        env={"PYTHONPATH": str(installed), "PATH": "/usr/bin:/bin"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    assert Path(ran.stdout.strip()) == installed.resolve()
