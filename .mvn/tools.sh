# Finds what is needed to build and run. A JDK is recognised without starting it: every JDK has a `release` file that names its version.
# find_jdk sets JAVA_HOME; each prints what to install and returns 1 otherwise. Sourced by ./prongsai and ./test.

jdk_major() { # major version of the JDK in folder $1, or nothing
  [ -f "$1/release" ] && [ -x "$1/bin/java" ] || return 0
  local line
  while IFS= read -r line; do
    case $line in JAVA_VERSION=*)
      line=${line#JAVA_VERSION=\"}
      line=${line%%[.\"+-]*}
      printf '%s' "$line"
      return 0 ;;
    esac
  done < "$1/release"
}

find_jdk() {
  local candidate major
  for candidate in \
    "${JAVA_HOME:-}" \
    /usr/lib/jvm/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    "$HOME"/.sdkman/candidates/java/* \
    "$HOME"/.jdks/* \
    /opt/java/* /opt/jdk* /usr/local/openjdk-* /usr/java/*; do
    [ -n "$candidate" ] || continue
    major=$(jdk_major "$candidate")
    case $major in ''|*[!0-9]*) continue ;; esac
    if [ "$major" -ge 25 ]; then
      JAVA_HOME=$candidate
      export JAVA_HOME
      return 0
    fi
  done
  if command -v java >/dev/null 2>&1; then # a java on the PATH that lives elsewhere
    candidate=$(command -v java)
    while [ -L "$candidate" ]; do
      local target
      target=$(readlink "$candidate")
      case $target in /*) candidate=$target ;; *) candidate=$(dirname "$candidate")/$target ;; esac
    done
    candidate=$(cd "$(dirname "$candidate")/.." && pwd -P)
    major=$(jdk_major "$candidate")
    case $major in ''|*[!0-9]*) major=0 ;; esac
    if [ "$major" -ge 25 ]; then
      JAVA_HOME=$candidate
      export JAVA_HOME
      return 0
    fi
  fi
  cat >&2 <<'MESSAGE'
ไม่พบ JDK 25 หรือใหม่กว่าในเครื่องนี้
  ติดตั้ง Eclipse Temurin 25 จาก https://adoptium.net หรือ
    Debian/Ubuntu:  apt install temurin-25-jdk   (หรือ openjdk-25-jdk-headless)
    macOS:          brew install openjdk@25
    Windows (WSL):  ใช้คำสั่งของ Debian/Ubuntu
  แล้วสั่งใหม่อีกครั้ง หากติดตั้งไว้ในที่เฉพาะ ให้กำหนดตัวแปร JAVA_HOME

No JDK 25 or newer was found (looked at JAVA_HOME, the usual folders and the PATH).
Install Eclipse Temurin 25 or another JDK 25, or point JAVA_HOME at one.
MESSAGE
  return 1
}

find_maven() { # sets MAVEN
  if command -v mvn >/dev/null 2>&1; then
    MAVEN=mvn
    return 0
  fi
  cat >&2 <<'MESSAGE'
ไม่พบ Maven ในเครื่องนี้ ซึ่งต้องใช้สร้างโปรแกรมในครั้งแรก
  ติดตั้งด้วย  apt install maven  (Debian/Ubuntu)  หรือ  brew install maven  (macOS)
  แล้วสั่งใหม่อีกครั้ง

Maven (3.8.7 or newer) was not found; it builds the program on first use. Install it and try again.
MESSAGE
  return 1
}
