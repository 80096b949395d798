# Part of ./zajedno and ./mvnw, for any POSIX shell: sees that there is a JDK to build and run with.

needed=25

java_version() { # of a JDK's folder, as a whole number; 0 for what is no JDK
    local version=0
    if [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ]; then
        version=$(sed -n 's/^JAVA_VERSION="\{0,1\}\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null || true)
        [ -n "$version" ] || version=$("$1/bin/java" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p')
    fi
    printf '%s' "${version:-0}"
}

# The newest JDK of this machine; one that JAVA_HOME names is taken as it is, if it is new enough.
find_jdk() {
    local best=0 folder version on_path=""
    if [ -n "${JAVA_HOME:-}" ] && [ "$(java_version "$JAVA_HOME")" -ge "$needed" ]; then return; fi
    if command -v javac >/dev/null; then on_path=$(dirname "$(dirname "$(readlink -f "$(command -v javac)")")"); fi
    JAVA_HOME=""
    for folder in "$on_path" /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/*jdk* "${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/.jdks/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home "${HOME:-}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
        /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
        version=$(java_version "$folder")
        if [ "$version" -ge "$needed" ] && [ "$version" -gt "$best" ]; then best=$version JAVA_HOME=$folder; fi
    done
    if [ -z "$JAVA_HOME" ]; then
        printf '%s\n' "Zajedno needs a JDK $needed or newer, and this machine has none in JAVA_HOME, on the PATH or in \
the usual folders: install one, as Temurin $needed from adoptium.net, and try again." >&2
        exit 1
    fi
    export JAVA_HOME
}
