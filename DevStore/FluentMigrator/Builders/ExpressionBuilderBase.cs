namespace FluentMigrator.Builders;

public abstract class ExpressionBuilderBase<T>
{
    protected ExpressionBuilderBase(T expression) => throw null;

    public T Expression { get; }
}
