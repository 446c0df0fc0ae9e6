using FluentMigrator.Model;

namespace FluentMigrator.Builders;

public abstract class ExpressionBuilderWithColumnTypesBase<TExpression, TNext> : ExpressionBuilderBase<TExpression>, IColumnTypeSyntax<TNext>
    where TNext : class
{
    protected ExpressionBuilderWithColumnTypesBase(TExpression expression) : base(expression)
    {
    }

    public abstract ColumnDefinition GetColumnForType();

    public TNext AsBinary() => throw null;
    public TNext AsBinary(int size) => throw null;
    public TNext AsBoolean() => throw null;
    public TNext AsByte() => throw null;
    public TNext AsDate() => throw null;
    public TNext AsDateTime() => throw null;
    public TNext AsDateTime2() => throw null;
    public TNext AsDecimal() => throw null;
    public TNext AsDecimal(int size, int precision) => throw null;
    public TNext AsDouble() => throw null;
    public TNext AsGuid() => throw null;
    public TNext AsInt16() => throw null;
    public TNext AsInt32() => throw null;
    public TNext AsInt64() => throw null;
    public TNext AsString(int size) => throw null;
    public TNext AsCustom(string customType) => throw null;
}
