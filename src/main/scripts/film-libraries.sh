#!/bin/sh
# Makes the empty libraries of src/main/resources/film-libraries (ADR 26): the programs for films name four
# libraries of desktops that nothing here ever calls. Needs binutils and binutils-aarch64-linux-gnu of Debian.
set -eu

out=$(cd "$(dirname "$0")/../resources/film-libraries" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
printf '' > empty.s
printf 'ALSA_0.9 { }; ALSA_0.9.0rc4 { };' > libasound.so.2.versions
printf 'PULSE_0 { };' > libpulse.so.0.versions

make_for() { # platform, prefix of its binutils
  "$2as" empty.s -o empty.o
  for name in libxcb.so.1 libxcb-shm.so.0 libasound.so.2 libpulse.so.0; do
    script=
    [ -f "$name.versions" ] && script="--version-script=$name.versions"
    "$2ld" -shared -s -z noseparate-code --build-id=none $script -soname "$name" -o "$out/$1/$name" empty.o
    chmod 644 "$out/$1/$name"
  done
}

make_for linux-x86_64 ''
make_for linux-arm64 aarch64-linux-gnu-
