namespace FluentMigrator.Builders;

public interface IForeignKeyCascadeSyntax<T1, T2> : IFluentSyntax;
