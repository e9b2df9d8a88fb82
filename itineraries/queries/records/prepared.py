"""Reads of child rows whose SQL is compiled once in a process, and run with other keys each time.

To compile a query takes Django several times as long as the database takes to answer it, and a record is made
of six. What is compiled is an ordinary queryset, so the SQL stays that of the models and of the database.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from typing import Any

from django.db import connection, connections
from django.db.models import QuerySet

ONE = "IN (%s)"


class Prepared:
    """`rows([key, …])` gives the rows, as tuples of columns, of the queryset that `build([key, …])` makes.

    `build` filters by `…__in=keys` once and by nothing else that varies, and ends in `values_list`.
    """

    def __init__(self, build: Callable[[list[Any]], QuerySet[Any, Any]]) -> None:
        self._build = build
        self._compiled: dict[str, tuple[str, Any, list[Any]]] = {}
        self._local = threading.local()

    def __call__(self, keys: Sequence[Any]) -> list[Any]:
        if not keys:
            return []
        sql, query, columns = self._compiled.get(connection.vendor) or self._compile(keys[0])
        with connection.cursor() as cursor:
            cursor.execute(sql.replace(ONE, f"IN ({', '.join(['%s'] * len(keys))})"), list(keys))
            rows = cursor.fetchall()
        compiler, converters = self._converters(query, columns)
        return list(compiler.apply_converters(rows, converters)) if converters else rows

    def _converters(self, query: Any, columns: list[Any]) -> tuple[Any, Any]:
        """What makes Python values of the columns; it belongs to the connection, and that to one thread."""
        own = connections[connection.alias]
        if getattr(self._local, "connection", None) is not own:
            compiler = query.get_compiler(connection=own)
            self._local.converters = compiler, compiler.get_converters(columns)
            self._local.connection = own
        found: tuple[Any, Any] = self._local.converters
        return found

    def _compile(self, key: Any) -> tuple[str, Any, list[Any]]:
        query = self._build([key]).query
        compiler = query.get_compiler(connection=connection)
        sql, values = compiler.as_sql()
        if sql.count(ONE) != 1 or len(values) != 1:
            raise ValueError(f"A prepared read varies in its keys alone, and this one does not: {sql}")
        columns = [column for column, *_ in compiler.select]
        self._compiled[connection.vendor] = sql, query, columns
        return self._compiled[connection.vendor]
