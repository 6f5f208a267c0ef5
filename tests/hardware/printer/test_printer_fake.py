import subprocess
import sys

from hardware.printer.printer import EscposPrinter
from hardware.printer.profile import profile_named
from hardware.printer.transports.tcp import TcpTransport
from tests.hardware.printer.builders import a_slip


def test_the_demonstration_printer_draws_slips_into_a_folder_and_obeys_its_input(tmp_path):
    command = [sys.executable, "-m", "hardware.printer.fake", "--port=0", f"--folder={tmp_path}"]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        port = int(process.stdout.readline().split()[2].rpartition(":")[2])
        printer = EscposPrinter(TcpTransport("127.0.0.1", port), profile_named("TM-T20II"))

        printed = printer.print_slip(a_slip())
        process.stdin.write("nopaper\n")
        process.stdin.flush()
        said = process.stdout.readline()
        status = printer.status()
        process.terminate()

    assert printed.confirmed
    assert [path.name for path in tmp_path.glob("*.png")] == ["slip-0001.png"]
    assert said == "nopaper\n"
    assert status.problem == "paper-out"
