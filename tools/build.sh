# What run and test have in common. Sourced, not run.

CARGO_TARGET_DIR="${CARGO_TARGET_DIR:-${LEDFYR_TARGET:-$PWD/target}}"

say() { printf '\n== %s\n' "$*" >&2; }

need_tools() {
  if ! command -v cargo >/dev/null; then
    echo "Rust saknas. Installera det från https://rustup.rs (version 1.95 eller senare)." >&2
    exit 1
  fi
  local node; node=$(node --version 2>/dev/null | sed 's/^v\([0-9]*\).*/\1/')
  if [ "${node:-0}" -lt 20 ]; then
    echo "Node saknas eller är för gammal. Installera version 20 eller senare från https://nodejs.org." >&2
    exit 1
  fi
}

# Style sheets, scripts and icons, when something that goes into them has changed.
build_assets() {
  local now; now=$(find assets -path assets/node_modules -prune -o -type f -print0 | sort -z | xargs -0 sha256sum | sha256sum)
  if [ -f dist/meta.json ] && [ "$(cat dist/stamp 2>/dev/null)" = "$now" ]; then return; fi
  say "assets"
  (cd assets && npm ci --ignore-scripts --no-audit --no-fund && node build.mjs)
  echo "$now" >dist/stamp
}
