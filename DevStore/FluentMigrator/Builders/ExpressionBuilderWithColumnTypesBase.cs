using FluentMigrator.Model;

namespace FluentMigrator.Builders;

public abstract class ExpressionBuilderWithColumnTypesBase<TExpression, TNext> : ExpressionBuilderBase<TExpression>, IColumnTypeSyntax<TNext>
    where TNext : class
{
    protected ExpressionBuilderWithColumnTypesBase(TExpression expression) : base(expression)
    {
    }

    public TNext AsBinary() => throw null;
    public TNext AsBinary(int size) => throw null;
    public TNext AsBoolean() => throw null;
    public TNext AsDateTime2() => throw null;
    public TNext AsDecimal() => throw null;
    public TNext AsDecimal(int size, int precision) => throw null;
    public TNext AsGuid() => throw null;
    public TNext AsInt32() => throw null;
    public TNext AsInt64() => throw null;
    public TNext AsString(int size) => throw null;
}
