namespace FluentMigrator.Expressions;

public abstract class MigrationExpressionBase : IMigrationExpression;
