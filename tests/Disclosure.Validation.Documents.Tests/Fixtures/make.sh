#!/bin/sh
# Makes the DOCX, XLSX and PDF fixtures from the HTML sources beside this script.
# Needs LibreOffice (Writer and Calc), Chromium and the font WenQuanYi Zen Hei; on Debian:
#   apt-get install libreoffice-writer-nogui libreoffice-calc-nogui chromium fonts-wqy-zenhei
set -eu
cd "$(dirname "$0")"
profile=$(mktemp -d)
trap 'rm -rf "$profile"' EXIT

office() { # format, import filter, source
    soffice --headless "-env:UserInstallation=file://$profile/office" \
        --infilter="$2" --convert-to "$1" --outdir "$profile/out" "$3" >"$profile/log" 2>&1
}

for source in *.html; do
    name=${source%.html}
    office "docx:MS Word 2007 XML" "HTML (StarWriter)" "$source"
    office pdf "HTML (StarWriter)" "$source"
    mv "$profile/out/$name.docx" "$name.libreoffice.docx"
    mv "$profile/out/$name.pdf" "$name.libreoffice.pdf"
    office "doc:MS Word 97" "HTML (StarWriter)" "$source"
    mv "$profile/out/$name.doc" "$name.libreoffice.doc"
    sed 's/ border="1"//' "$source" >"$profile/$name.html"
    office pdf "HTML (StarWriter)" "$profile/$name.html"
    mv "$profile/out/$name.pdf" "$name.unruled.pdf"
    office "xlsx:Calc MS Excel 2007 XML" "HTML (StarCalc)" "$source"
    mv "$profile/out/$name.xlsx" "$name.libreoffice.xlsx"
    chromium --headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking \
        "--user-data-dir=$profile/chromium" "--print-to-pdf=$PWD/$name.chromium.pdf" "file://$PWD/$source" \
        >"$profile/log" 2>&1
done
