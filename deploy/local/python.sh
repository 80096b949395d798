# Part of ./zajedno: sees that the test of the clients in Python has a Python with what their generated code imports.

# As the generator writes it into the requirements.txt of each client.
python_packages=('urllib3>=2.7,<3' 'python-dateutil>=2.8.2' 'pydantic>=2.11' 'typing-extensions>=4.7.1')

python_will_do() {
    command -v "$1" >/dev/null && "$1" - <<'END' >/dev/null 2>&1
import dateutil, pydantic, typing_extensions, urllib3
def number(version): return tuple(int(part) for part in version.split(".")[:2])
assert number(pydantic.VERSION) >= (2, 11) and (2, 7) <= number(urllib3.__version__) < (3, 0)
END
}

# The Python of that test: its to use as ZAJEDNO_PYTHON.
find_python() {
    local name
    for name in "${ZAJEDNO_PYTHON:-}" python3 "${PYENV_ROOT:-${HOME:-}/.pyenv}/shims/python3" "$work/python/bin/python3"; do
        if [ -n "$name" ] && python_will_do "$name"; then
            ZAJEDNO_PYTHON=$(command -v "$name")
            export ZAJEDNO_PYTHON
            return 0
        fi
    done
    return 1
}

require_python() {
    if find_python; then return; fi
    if ! python3 -c 'import ensurepip, venv' 2>/dev/null && [ "$(id -u)" = 0 ] && [ -f /etc/debian_version ]; then
        say "Installing Debian's python3-venv for the test of the Python clients …"
        mkdir -p "$work/log"
        { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends python3-venv; } \
            >"$work/log/python.log" 2>&1 || fail "Debian's python3-venv could not be installed: see $work/log/python.log."
    fi
    say "Installing what the Python clients import into $work/python …"
    mkdir -p "$work/log"
    { python3 -m venv --clear "$work/python" &&
        "$work/python/bin/python3" -m pip install --retries 1 "${python_packages[@]}"; } >"$work/log/python.log" 2>&1 || true
    find_python || fail "The test of the Python clients needs a python3 with ${python_packages[*]}, and they could not be installed \
(see $work/log/python.log): install them, name that python3 in ZAJEDNO_PYTHON, and try again."
}
