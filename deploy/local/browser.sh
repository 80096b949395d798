# Part of ./zajedno: sees that the browser tests have a browser.

# The browser of the browser tests: theirs to use as ZAJEDNO_CHROMIUM. Debian's shell of Chromium is the same engine without
# windows, and opens a page in about half the time.
find_chromium() {
    local name
    for name in "${ZAJEDNO_CHROMIUM:-}" chromium-headless-shell chromium chromium-browser google-chrome google-chrome-stable \
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
    if [ -z "${ZAJEDNO_CHROMIUM:-}" ] && ! command -v chromium-headless-shell >/dev/null \
        && [ "$(id -u)" = 0 ] && [ -f /etc/debian_version ]; then
        say "Installing Debian's chromium-headless-shell for the browser tests …"
        mkdir -p "$work/log"
        { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends chromium-headless-shell; } \
            >"$work/log/chromium.log" 2>&1 || say "It could not be installed: see $work/log/chromium.log."
    fi
    find_chromium || fail "The browser tests need Chromium or Chrome: install one (Debian: apt install chromium-headless-shell) and try again."
}
