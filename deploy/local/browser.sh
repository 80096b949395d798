# Part of ./zajedno: sees that the browser tests have a browser.

# The browser of the browser tests: theirs to use as ZAJEDNO_CHROMIUM.
find_chromium() {
    local name
    for name in "${ZAJEDNO_CHROMIUM:-}" chromium chromium-browser google-chrome google-chrome-stable \
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" /Applications/Chromium.app/Contents/MacOS/Chromium; do
        if [ -n "$name" ] && command -v "$name" >/dev/null; then
            ZAJEDNO_CHROMIUM=$(command -v "$name")
            export ZAJEDNO_CHROMIUM
            return 0
        fi
    done
    return 1
}

require_chromium() {
    if find_chromium; then return; fi
    if [ "$(id -u)" = 0 ] && [ -f /etc/debian_version ]; then
        say "Installing Debian's chromium for the browser tests …"
        mkdir -p "$work/log"
        { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends chromium; } \
            >"$work/log/chromium.log" 2>&1 || fail "Debian's chromium could not be installed: see $work/log/chromium.log."
    fi
    find_chromium || fail "The browser tests need Chromium or Chrome: install one (Debian: apt install chromium) and try again."
}
