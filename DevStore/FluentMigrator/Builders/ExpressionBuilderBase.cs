namespace FluentMigrator.Builders;

public abstract class ExpressionBuilderBase<T>
{
    protected ExpressionBuilderBase(T expression) => Expression = expression;

    public T Expression { get; }
}
