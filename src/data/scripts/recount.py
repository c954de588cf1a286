"""Counts every word of the originals anew and compares it with words.csv."""

import collections
import csv
import pathlib
import re

folder = pathlib.Path(__file__).parent
counts, documents = collections.Counter(), collections.Counter()
for original in sorted((folder / "originals").glob("*.txt")):
    text = original.read_bytes().decode("utf-8").lower().replace("’", "'")
    found = collections.Counter(re.findall(r"[^\W_]+(?:'[^\W_]+)*", text))
    counts += found
    documents.update(found.keys())
with open(folder / "words.csv", encoding="utf-8", newline="") as file:
    listed = {row["word"]: (int(row["count"]), int(row["documents"])) for row in csv.DictReader(file)}
counted = {word: (counts[word], documents[word]) for word in counts}
differ = sorted(set(listed.items()) ^ set(counted.items()))
print(f"{len(counted)} different words, {sum(counts.values())} in all; {len(differ)} differ", *differ)
raise SystemExit(1 if differ else 0)
