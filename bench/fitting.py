"""Counts weights: how much each sign speaks for a thing, few enough that all can be read."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.linear_model import LogisticRegression

TENTHS = 10
# No sign alone may tip a text.
HEAVIEST = 5.0
# A sign that only one text has teaches nothing.
_SEEN_IN = 2


@dataclass(frozen=True)
class Counted:
    """Each sign's weight, in tenths, and the sum that is enough."""

    weights: NDArray[np.int64]
    enough: int

    def tip(self, signs: csr_matrix) -> NDArray[np.bool_]:
        return np.asarray(signs @ self.weights >= self.enough)


def matrix(
    signs: Sequence[Sequence[str]], seen_in: int = _SEEN_IN
) -> tuple[csr_matrix, CountVectorizer]:
    """A row for each text, a column for each sign that so many of them have at least."""
    counter = CountVectorizer(analyzer=_as_they_are, min_df=seen_in, binary=True)
    return counter.fit_transform(signs), counter


def _as_they_are(signs: Iterable[str]) -> Iterable[str]:
    return signs


def speaking_for(
    signs: csr_matrix,
    holds: NDArray[np.bool_],
    counts: NDArray[np.float64],
    sure: float,
    freedom: float = 1.0,
) -> Counted:
    """Weights that tell the texts that hold a thing from the others. `sure`: of ten that tip, so
    many hold it. `freedom`: how freely signs may be used."""
    # An L1 penalty leaves most signs without any weight: a table that can be read.
    fit = LogisticRegression(
        C=freedom, l1_ratio=1, solver="liblinear", max_iter=500, random_state=1
    )
    fit.fit(signs, holds, counts)
    weights = np.round(fit.coef_[0].clip(-HEAVIEST, HEAVIEST) * TENTHS).astype(np.int64)
    odds = math.log(sure / (10 - sure))
    return Counted(weights, math.ceil((odds - fit.intercept_[0]) * TENTHS))


def rows(names: Sequence[str], weights: NDArray[np.int64]) -> str:
    """Rows "12: rope noose", the heaviest first."""
    by_weight: dict[int, list[str]] = {}
    for at in np.flatnonzero(weights):
        by_weight.setdefault(int(weights[at]), []).append(names[int(at)])
    heaviest = sorted(by_weight, reverse=True)
    return "\n".join(f"{weight}: {' '.join(sorted(by_weight[weight]))}" for weight in heaviest)
