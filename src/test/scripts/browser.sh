#!/bin/sh
# Finds the browser that the journeys drive and a Chinese font for it; on Debian and Ubuntu it installs what is
# missing, where it may. Writes the file $1: "chromium=<path>", or "problem=<why there is none>", with which
# the journeys fail. KEXUEJIE_CHROMIUM names a browser of one's own.
set -u

result=${1:-target/browser.properties}
mkdir -p "$(dirname "$result")"

say() { printf '%s\n' "browser.sh: $*"; }

finish() {
  printf '%s\n' "$1" > "$result"
  say "$1"
  exit 0
}

# The first browser that is there and starts. A name alone proves nothing: Ubuntu's chromium-browser may be a
# stub that asks for a snap.
find_chromium() {
  if [ -n "${KEXUEJIE_CHROMIUM:-}" ]; then
    starts "$KEXUEJIE_CHROMIUM"
    return
  fi
  for name in chromium chromium-browser google-chrome google-chrome-stable; do
    if starts "$name"; then
      return 0
    fi
  done
  return 1
}

# Prints where the program $1 lies, if it starts.
starts() {
  path=$(command -v "$1") && "$path" --version >/dev/null 2>&1 && printf '%s' "$path"
}

has_chinese_font() {
  command -v fc-list >/dev/null 2>&1 && [ -n "$(fc-list :lang=zh file 2>/dev/null | head -n 1)" ]
}

install() {
  command -v apt-get >/dev/null 2>&1 || { why="no apt-get here"; return 1; }
  as_root=
  if [ "$(id -u)" -ne 0 ]; then
    sudo -n true 2>/dev/null || { why="neither root nor sudo without a password"; return 1; }
    as_root="sudo -n"
  fi
  say "installing $*"
  log=$(mktemp)
  for step in "update -q" "install -q -y --no-install-recommends $*"; do
    # shellcheck disable=SC2086 # the steps are lists of words
    if ! $as_root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=120 $step >"$log" 2>&1; then
      tail -n 20 "$log"
      why="apt-get $step failed: $(grep -m 1 '^E:' "$log" || tail -n 1 "$log")"
      rm -f "$log"
      return 1
    fi
  done
  rm -f "$log"
}

why=
linux=; [ "$(uname -s)" != Linux ] || linux=1

if [ -n "${KEXUEJIE_CHROMIUM:-}" ] && ! find_chromium >/dev/null; then
  finish "problem=KEXUEJIE_CHROMIUM names $KEXUEJIE_CHROMIUM, which is not there or does not start"
fi

missing=
find_chromium >/dev/null || missing="chromium"
if [ -n "$linux" ] && ! has_chinese_font; then
  missing="$missing fontconfig fonts-wqy-microhei"
fi

if [ -n "$missing" ]; then
  # shellcheck disable=SC2086 # a list of package names
  install $missing
fi

chromium=$(find_chromium) || finish "problem=no Chromium for the browser journeys (${why:-installed, but it does not start}); install Chromium or name one by KEXUEJIE_CHROMIUM"
if [ -n "$linux" ] && ! has_chinese_font; then
  finish "problem=no Chinese font for the browser journeys (${why:-installed, but fontconfig does not find it}); install one, for example fonts-noto-cjk"
fi
finish "chromium=$chromium"
