# Part of ./zajedno: builds with Maven what has changed since the last time, and shows how far it is.

# Whether anything that goes into the parts is newer than their last build; a deleted file changes its folder.
is_built() {
    local part sources="$root/pom.xml $root/service-kit"
    [ -f "$work/build/done" ] || return 1
    for part in ${parts//,/ }; do
        [ -f "$root/$part/target/quarkus-app/quarkus-run.jar" ] || [ -f "$root/$part/target/local.jar" ] || return 1
        sources="$sources $root/$part"
    done
    # shellcheck disable=SC2086
    [ -z "$(find $sources -name target -prune -o \( -name pom.xml -o -path '*/src/main*' \) \
        -newer "$work/build/done" -print 2>/dev/null | head -n 1)" ]
}

# Whether the stack that the arguments mean is up: then nothing is built under its feet.
is_running() {
    local folder="$work" pid line
    while [ $# -gt 0 ]; do
        case "$1" in --port-offset) folder="$work/offset-${2:-}" ;; --port-offset=*) folder="$work/offset-${1#*=}" ;; esac
        shift
    done
    read -r pid 2>/dev/null <"${folder%/offset-0}/run/supervisor" || return 1
    line=$(tr '\0' ' ' 2>/dev/null <"/proc/$pid/cmdline" || ps -p "$pid" -o args= 2>/dev/null || true)
    case "$line" in *org.zajedno.local.Main*) return 0 ;; *) return 1 ;; esac
}

show_build() { # of process $1 with log $2: what it does now, in place on a terminal, a line a module elsewhere
    local now="" last="" began=$SECONDS
    while kill -0 "$1" 2>/dev/null; do
        now=$(sed -n 's/^\[INFO\] Building \(.*\) 1\.0.*\(\[[0-9]*\/[0-9]*\]\).*/\2 \1/p' "$2" | tail -n 1)
        if [ -t 1 ]; then
            printf '\r\033[2K  … building %s (%d s)' "${now:-, Maven is fetching what it needs}" "$((SECONDS - began))"
        elif [ -n "$now" ] && [ "$now" != "$last" ]; then
            say "  … building $now"
        fi
        last=$now
        sleep 0.5
    done
    if [ -t 1 ]; then printf '\r\033[2K'; fi
}

explain_build() {
    if grep -q 'No space left on device' "$1"; then fail "The disk is full: make room and try again."; fi
    if grep -qE 'Could not transfer|UnknownHost|Failed to (fetch|download)' "$1"; then
        say "Maven could not fetch all it needs: see that this machine reaches Maven Central, and try again." >&2
    fi
    if grep -qE 'zip END header not found|error in opening zip file|invalid LOC header|error reading .*\.jar|ZipException|Unexpected end of ZLIB' "$1"; then
        say "An archive that Maven keeps is damaged: delete the file that is named below, and try again." >&2
    fi
    say "The build failed; all of it is in $1, and this is its end:" >&2
    { grep '^\[ERROR\]' "$1" | grep -vE 'Help 1|re-run|Re-run|For more information|After correcting|^\[ERROR\] *$' || cat "$1"; } |
        cut -c 1-300 | tail -n 15 | sed 's/^/    /' >&2
    exit 1
}

build() { # the modules $1
    local log="$work/log/build.log" began=$SECONDS pid
    mkdir -p "$work/log" "$work/build"
    : >"$work/build/started"
    "$root/mvnw" -f "$root/pom.xml" -Dquick=true -Dmaven.test.skip=true -pl "$1" -am package >"$log" 2>&1 </dev/null &
    pid=$!
    trap 'kill "$pid" 2>/dev/null; exit 130' INT TERM
    show_build "$pid" "$log"
    wait "$pid" || explain_build "$log"
    trap - INT TERM
    say "  ✓ built in $((SECONDS - began)) s"
}

build_parts() {
    if is_built; then return; fi
    build "$parts"
    mv "$work/build/started" "$work/build/done"
}
