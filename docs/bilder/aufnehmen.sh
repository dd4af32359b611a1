#!/bin/sh
# Nimmt die Bilder der README neu auf, am laufenden Bot. Braucht Chromium und seinen Treiber (Debian: chromium, chromium-driver).
# Takes the README's pictures anew from the running bot.
set -eu
cd "$(dirname "$0")/../.."
exec mvn -q test-compile exec:java -Dexec.classpathScope=test -Dmain.class=dev.konkret.browser.ReadmePictures
