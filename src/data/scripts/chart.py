import csv
import matplotlib.pyplot as plt

rows = list(csv.DictReader(open("grades.csv", encoding="utf-8")))
rounds, areas = (list(dict.fromkeys(row[of] for row in rows)) for of in ("round", "area"))
for row in rows:
    at = rounds.index(row["round"]), -areas.index(row["area"])
    plt.text(*at, row["grade"], ha="center", va="center", size=7)
breaks = [new for old, new in zip(rows, rows[1:]) if old["series"] != new["series"]]
for row in breaks:  # grades on two sides of a line do not compare
    plt.axvline(rounds.index(row["round"]) - 0.5, linestyle="--")
plt.axis((-0.5, len(rounds) - 0.5, 0.5 - len(areas), 0.5))
plt.xticks(range(len(rounds)), rounds)
plt.yticks([-place for place in range(len(areas))], areas, size=7)
plt.savefig("grades.png", dpi=200, bbox_inches="tight")
