"""Checks this folder of data: every file that SHA256SUMS lists, and the words of every record against
the originals. Needs Python 3.8 or later and nothing else:  python3 verify.py [FOLDER]"""

import hashlib
import json
import pathlib
import re
import sys


def plain(text):
    """The letters alone: without white space, and without marks that nobody sees."""
    return re.sub(r"[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+", "", text)


def changed_files(folder):
    """How many files are listed, and those whose bytes are not the listed ones."""
    lines = (folder / "SHA256SUMS").read_text("utf-8").splitlines()
    listed = [line.split("  ", 1) for line in lines]
    return len(listed), [
        path
        for digest, path in listed
        if not (folder / path).is_file()
        or hashlib.sha256((folder / path).read_bytes()).hexdigest() != digest
    ]


def records_of(folder):
    """Every record that has its place in an original, and every statement within one."""
    for file in sorted(folder.glob("*.json")):
        listed = json.loads(file.read_text("utf-8"))
        for record in listed if isinstance(listed, list) else []:
            if "original" in record and isinstance(record.get("text"), str):
                yield record["id"], record["report"], record
                for number, each in enumerate(record.get("statements", []), 1):
                    statement = {**each, "spans": [each["span"]], "original": [each["original"]]}
                    yield f"{record['id']} (statement {number})", record["report"], statement


def is_printed(record, original, left_out, passages):
    """Whether each part of a record's words stands at its place in the original."""
    if "spans" in record:
        words = [passages[at["passage"]][at["start"] : at["end"]] for at in record["spans"]]
        places = record["original"]
        if plain("".join(words)) != plain(record["text"]) or len(words) != len(places):
            return False
    else:
        words, places = [record["text"]], [record["original"]]
    for part, place in zip(words, places):
        printed = plain(original[place["start"] : place["end"]])
        for furniture in left_out:
            if printed != plain(part):
                printed = printed.replace(plain(furniture), "", 1)
        if printed != plain(part):
            return False
    return True


def main(folder):
    count, changed = changed_files(folder)
    print(f"{count - len(changed)} of {count} files have the bytes that SHA256SUMS lists.")
    if changed or not count:
        print("Changed or missing:", *changed)
        return 1
    reports = json.loads((folder / "reports.json").read_text("utf-8"))
    left_out = {each["id"]: [one["text"] for one in each["leftOut"]] for each in reports}
    originals = {
        id: (folder / "originals" / f"{id}.txt").read_bytes().decode("utf-8") for id in left_out
    }
    passages = {
        each["id"]: each["text"] for each in json.loads((folder / "passages.json").read_text("utf-8"))
    }
    records = list(records_of(folder))
    wrong = [
        name
        for name, report, record in records
        if not is_printed(record, originals[report], left_out[report], passages)
    ]
    right = len(records) - len(wrong)
    print(f"{right} of {len(records)} records and statements have the words of the originals.")
    if wrong or not records:
        print("Not the originals’ words:", *wrong)
        return 1
    version = hashlib.sha256((folder / "SHA256SUMS").read_bytes()).hexdigest()
    print(f"This is version {version}.")
    return 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else pathlib.Path(__file__).parent))
