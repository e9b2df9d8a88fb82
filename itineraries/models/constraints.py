"""A named foreign key over several columns, so that invariants across two tables live in the database."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.core.exceptions import ValidationError
from django.db import DEFAULT_DB_ALIAS, models
from django.db.backends.ddl_references import Statement


class CompositeForeignKey(models.BaseConstraint):
    """The row that the first of `fields` refers to holds the same values in `to_fields`, or a field is null.

    `fields` starts with an ordinary foreign key and says what that key alone cannot: that a stop's place
    lies in the stop's country, that an event's stop belongs to the event's trip. `to_fields`, one for each of
    `fields`, need a unique constraint.
    Deferred to the end of the transaction, as Django's own foreign keys are, on SQLite and PostgreSQL alike.
    """

    def __init__(
        self,
        *,
        fields: Sequence[str],
        to_fields: Sequence[str],
        name: str,
        violation_error_code: str | None = None,
        violation_error_message: Any = None,
    ) -> None:
        self.fields, self.to_fields = tuple(fields), tuple(to_fields)
        super().__init__(
            name=name,
            violation_error_code=violation_error_code,
            violation_error_message=violation_error_message,
        )

    def constraint_sql(self, model: type[models.Model] | None, schema_editor: Any) -> str:
        quote = schema_editor.quote_name
        target = self._target(model)
        return "CONSTRAINT {} FOREIGN KEY ({}) REFERENCES {} ({}) DEFERRABLE INITIALLY DEFERRED".format(
            quote(self.name),
            ", ".join(quote(column) for column in self._columns(model, self.fields)),
            quote(target._meta.db_table),
            ", ".join(quote(column) for column in self._columns(target, self.to_fields)),
        )

    def create_sql(self, model: Any, schema_editor: Any) -> Any:
        return Statement(
            "ALTER TABLE %(table)s ADD %(constraint)s",
            table=schema_editor.quote_name(model._meta.db_table),
            constraint=self.constraint_sql(model, schema_editor),
        )

    def remove_sql(self, model: Any, schema_editor: Any) -> Any:
        return Statement(
            "ALTER TABLE %(table)s DROP CONSTRAINT %(name)s",
            table=schema_editor.quote_name(model._meta.db_table),
            name=schema_editor.quote_name(self.name),
        )

    def validate(
        self,
        model: type[models.Model],
        instance: models.Model,
        exclude: Any = None,
        using: str = DEFAULT_DB_ALIAS,
    ) -> None:
        if exclude and set(self.fields) & set(exclude):
            return
        forward: list[Any] = [model._meta.get_field(name) for name in self.fields]
        values = [getattr(instance, field.attname) for field in forward]
        if None in values:
            return
        wanted = dict(zip(self.to_fields, values, strict=True))
        target = self._target(model)
        if not target._default_manager.using(using).filter(**wanted).exists():
            raise ValidationError(self.get_violation_error_message(), code=self.violation_error_code)

    def deconstruct(self) -> Any:
        path, args, kwargs = super().deconstruct()
        return path, args, {**kwargs, "fields": self.fields, "to_fields": self.to_fields}

    def __eq__(self, other: object) -> bool:
        if isinstance(other, CompositeForeignKey):
            return self.deconstruct() == other.deconstruct()
        return super().__eq__(other)

    __hash__ = models.BaseConstraint.__hash__

    def _target(self, model: Any) -> type[models.Model]:
        # By the field, not by name: SQLite's table remakes put the model into a registry of its own.
        return model._meta.get_field(self.fields[0]).remote_field.model

    @staticmethod
    def _columns(model: Any, fields: Sequence[str]) -> list[str]:
        return [model._meta.get_field(name).column for name in fields]
