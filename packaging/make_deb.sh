#!/bin/sh
# Makes a Debian package of the folder that PyInstaller built. Usage: make_deb.sh BUILT_FOLDER TARGET_FOLDER
# It needs dpkg-deb and nothing else, and gives the same bytes for the same folder and SOURCE_DATE_EPOCH.
set -eu

built=$1
target=$2
here=$(cd "$(dirname "$0")" && pwd)
root=$(dirname "$here")

[ -x "$built/bwaudit" ] || { echo "There is no program in $built. Build it first: make package" >&2; exit 1; }

version=$(sed -n 's/^__version__ = "\(.*\)"/\1/p' "$root/bwaudit/__init__.py")
architecture=$(dpkg --print-architecture)
# The Python inside was linked here, so an older C library would not do.
libc=$(getconf GNU_LIBC_VERSION | cut -d' ' -f2)
libraries=$(sh "$here/system.sh" --list run | tr -s ' \n' ',' | sed 's/,$//; s/,/, /g')

stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT
package=$stage/bwaudit_${version}_$architecture

install -d "$package/DEBIAN" "$package/usr/bin" "$package/usr/lib" \
    "$package/usr/share/icons/hicolor/512x512/apps"
cp -R "$built" "$package/usr/lib/bwaudit"
find "$package/usr/lib/bwaudit" -type d -exec chmod 755 {} +
find "$package/usr/lib/bwaudit" -type f -exec chmod 644 {} +
chmod 755 "$package/usr/lib/bwaudit/bwaudit"
ln -s ../lib/bwaudit/bwaudit "$package/usr/bin/bwaudit"
install -D -m 644 "$here/debian/bwaudit.desktop" "$package/usr/share/applications/bwaudit.desktop"
install -D -m 644 "$here/debian/copyright" "$package/usr/share/doc/bwaudit/copyright"
install -D -m 644 "$root/CHANGELOG.md" "$package/usr/share/doc/bwaudit/CHANGELOG.md"
install -D -m 644 "$root/resources/logo/bwaudit.svg" "$package/usr/share/icons/hicolor/scalable/apps/bwaudit.svg"
install -m 644 "$root/resources/logo/bwaudit.png" "$package/usr/share/icons/hicolor/512x512/apps/bwaudit.png"

cat >"$package/DEBIAN/control" <<END
Package: bwaudit
Version: $version
Architecture: $architecture
Maintainer: ${DEB_MAINTAINER:-BW Audit maintainers <maintainers@bwaudit.invalid>}
Installed-Size: $(du -sk "$package/usr" | cut -f1)
Depends: libc6 (>= $libc), $libraries
Section: misc
Priority: optional
Description: factory assessments without internet
 For the assessors who visit garment factories: questions of the Compliance
 Assessment Tool by country, evidence, interviews, findings and reports, kept
 encrypted on the laptop and sent to head office later.
END

mkdir -p "$target"
dpkg-deb --root-owner-group -Zzstd --build "$package" "$target" >/dev/null
echo "$target/bwaudit_${version}_$architecture.deb"
